// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/token.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace itm {

class ServerSession;

/// Chooses the token that a new one shall be like. Says what of it has no counterpart in the
/// chosen organization.
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
    [[nodiscard]] TokenId token() const;
    /// Plain; empty: nothing to say.
    void showUnmapped(const QString &sentence);

Q_SIGNALS:
    void chosen();

private:
    const ServerSession &m_session;
    TokenId m_preselected;
    QLabel *m_label;
    QComboBox *m_token;
    QLabel *m_unmapped;
};

} // namespace itm
