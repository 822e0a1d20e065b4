// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace itm {

class ServerSession;
class TokenChoiceModel;

/// Chooses the token that a new one shall be like: words narrow a list of all of them. Says what of
/// it has no counterpart in the chosen organization.
class LikeBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LikeBar)

public:
    /// `preselected` may be null.
    LikeBar(const ServerSession &session, TokenId preselected, QWidget *parent = nullptr);
    ~LikeBar() override;

    void setLabelWidth(int width);
    /// Lists the tokens there are, the first time; there may be very many.
    void offerTokens();
    /// Null as long as none is chosen.
    [[nodiscard]] TokenId token() const { return m_chosen; }
    /// Plain; empty: nothing to say.
    void showUnmapped(const QString &sentence);

Q_SIGNALS:
    void chosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void search(const QString &text);
    void choose(const QModelIndex &index);

    TokenId m_chosen;
    TokenChoiceModel *m_model;
    QLabel *m_label;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_unmapped;
};

} // namespace itm
