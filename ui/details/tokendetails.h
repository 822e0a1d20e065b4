// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QLabel;

namespace itm {

class IdList;
class PermissionView;
class TokenTableModel;
struct TokenRow;

/// What is selected, in sentences: of one token its name, state, what it may and may not do, every
/// permission, the facts and ids; of several what they have in common. Shows what it is given;
/// never a value.
class TokenDetails final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenDetails)

public:
    explicit TokenDetails(QWidget *parent = nullptr);
    ~TokenDetails() override;

    /// `findings`: what is wrong with it, a sentence each.
    void showToken(const TokenRow &row, const QStringList &findings = {});
    /// From the next token on; several may look the same.
    void setServersNamed(bool named) { m_areServersNamed = named; }
    /// None, or several.
    void showTokens(const QList<const TokenRow *> &rows);

private:
    QLabel *addText(const char *name, const QString &accessibleName);
    void showOnly(const QList<QWidget *> &widgets);
    void showFacts(const TokenRow &row);

    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_remarks;
    PermissionView *m_permissions;
    QLabel *m_facts;
    IdList *m_ids;
    bool m_areServersNamed = false;
};

} // namespace itm
