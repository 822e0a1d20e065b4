// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"
#include "ui/create/draftstart.h"

#include "models/access/draftfield.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace itm {

class ServerSession;
struct User;

/// Description, organization, owner and status of a new token, each with room for a sentence below
/// it. Reads the session's catalogue; asks nobody.
class DraftForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftForm)

public:
    DraftForm(ServerSession &session, const DraftStart &start, QWidget *parent = nullptr);
    ~DraftForm() override;

    /// Without permissions.
    [[nodiscard]] TokenDraft draft() const;
    [[nodiscard]] OrganizationId organization() const;
    /// Never null where the caller is known.
    [[nodiscard]] UserId owner() const;
    /// Put into the description at a click; empty: no suggestion.
    void setSuggestion(const QString &suggestion);
    /// So that what stands below can line up.
    [[nodiscard]] int labelWidth() const { return m_labelWidth; }
    /// A plain sentence below a field, or none; replaces what the form says there by itself.
    void showMessage(DraftField field, ColorRole role, const QString &plain);

Q_SIGNALS:
    /// Any of the fields.
    void changed();

private:
    /// The server told its organizations or users anew: what is chosen stays where it is there.
    void refillOrganizations();
    void refillOwners();
    void fillOrganizations(OrganizationId chosen);
    void fillOwners(UserId chosen);
    void addRow(QFormLayout &form, const QString &label, QWidget *field, QLabel *&message);
    void updateMessages();
    void say(QLabel *label, ColorRole role, const QString &plain);

    ServerSession &m_session;
    QLineEdit *m_description;
    QPushButton *m_suggest;
    QComboBox *m_organization;
    QComboBox *m_owner;
    QComboBox *m_status;
    QLabel *m_descriptionMessage = nullptr;
    QLabel *m_organizationMessage = nullptr;
    QLabel *m_ownerMessage = nullptr;
    QLabel *m_statusMessage = nullptr;
    QString m_suggestion;
    /// The chosen one went and nobody chose another yet.
    QString m_goneOwner;
    bool m_isOrganizationGone = false;
    int m_labelWidth = 0;
};

} // namespace itm
