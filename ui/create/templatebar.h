// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/templateexpansion.h"
#include "models/core/requesthandle.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace itm {

class ServerSession;
class TemplateStore;

/// Chooses a template, looks up what it names in the organization, and says what it gives there and
/// what did not match.
class TemplateBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemplateBar)

public:
    /// Without a store there is nothing to choose. `preselected` may be null.
    TemplateBar(ServerSession &session, const TemplateStore *store, TemplateId preselected,
                QWidget *parent = nullptr);
    ~TemplateBar() override;

    void setLabelWidth(int width);
    /// Answers with expanded(), where a template is chosen.
    void setPlace(OrganizationId organization, UserId owner);
    /// Looks up anew only where the template is about the owner.
    void setOwner(UserId owner);
    /// Still asking the server.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool isChosen() const;

Q_SIGNALS:
    /// Also when it becomes busy: then without permissions.
    void expanded(const itm::PermissionList &permissions);

private:
    void fill(TemplateId chosen);
    void expand();
    void show(const TemplateExpansion &expansion);
    [[nodiscard]] std::optional<TokenTemplate> current() const;

    ServerSession &m_session;
    const TemplateStore *m_store;
    OrganizationId m_organization;
    UserId m_owner;
    QLabel *m_label;
    QComboBox *m_template;
    QLabel *m_outcome;
    RequestHandle m_listing;
    bool m_isBusy = false;
};

} // namespace itm
