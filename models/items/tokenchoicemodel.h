// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/serversession.h"

#include <QAbstractListModel>

namespace itm {

/// The tokens of one server to choose one from, the newest first, narrowed by words of description,
/// organization and owner. Fluid with 100 000: keeps an id and a text to search in for each. GUI
/// thread.
class TokenChoiceModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenChoiceModel)

public:
    enum Role { IdRole = Qt::UserRole }; ///< QString, 16 hex digits

    TokenChoiceModel(const ServerSession &session, QObject *parent);
    ~TokenChoiceModel() override;

    /// Takes what the session knows now. What is removed later cannot be chosen any more.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    /// All words must be found, in any order and case; an id is found too.
    void setSearch(const QString &text);

    /// Null for an invalid index and where the token is gone.
    [[nodiscard]] const Token *token(const QModelIndex &index) const;
    [[nodiscard]] static QString textOf(const Token &token);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    struct Entry final
    {
        TokenId id;
        /// Case-folded, in UTF-8.
        QByteArray text;
    };

    void filter();

    const ServerSession &m_session;
    bool m_isLoaded = false;
    std::vector<Entry> m_entries;
    std::vector<quint32> m_found;
    QList<QByteArray> m_words;
};

} // namespace itm
