// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

#include <optional>

class QLabel;
class QToolButton;

namespace itm {

struct TokenRow;

/// One token in sentences: name, state, what it may and may not do, the facts, and on demand every
/// permission. Shows what it is given; never a value.
class TokenDetails final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenDetails)

public:
    explicit TokenDetails(QWidget *parent = nullptr);
    ~TokenDetails() override;

    void showToken(const TokenRow &row);
    /// `selected`: how many tokens are selected, none or several.
    void showNoToken(int selected);

private:
    QLabel *addText(const char *name, const QString &accessibleName);
    void showAbilities(const TokenRow &row);
    void showFacts(const TokenRow &row);
    void showPermissions(const TokenRow &row);

    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_remarks;
    QLabel *m_may;
    QLabel *m_mayNot;
    QLabel *m_facts;
    QToolButton *m_permissionsButton;
    QLabel *m_permissions;
};

} // namespace itm
