// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/create/draftstart.h"

#include "models/access/permissionmapping.h"
#include "models/core/requesthandle.h"

#include <QWidget>

class QPushButton;

namespace itm {

class LikeBar;
class OperatorConsent;
class PermissionPicker;
class RecipeBar;
class ServerSession;
class TemplateBar;

/// What the new token is granted, chosen as its kind asks for it: in the tree, by a task, from a
/// template, like another token, or by a rule over the server's types. Carries a choice over to
/// another organization by name and says what did not come along.
class DraftPermissions final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftPermissions)

public:
    /// `labelWidth`: of the form above, to line up with.
    DraftPermissions(ServerSession &session, const DraftStart &start, int labelWidth,
                     QWidget *parent = nullptr);
    ~DraftPermissions() override;

    void setKind(DraftKind kind);
    /// Where and for whom the token will be.
    void setPlace(OrganizationId organization, UserId owner);
    /// Chosen already, in an organization that may be another.
    void startWith(const PermissionList &set, OrganizationId from);
    [[nodiscard]] PermissionList permissions() const;
    /// What is missing before it can be sent, plain; or empty.
    [[nodiscard]] QString blocker() const;

Q_SIGNALS:
    void changed();

private:
    /// However it was chosen: the power of an operator is not given away by a click.
    [[nodiscard]] bool needsConsent() const;
    void announce();
    void applyTask();
    void applyLike();
    void readEverything();
    void carryOver(const PermissionList &set, OrganizationId from);
    void carriedOver(const PermissionMapping &mapping, OrganizationId from);

    ServerSession &m_session;
    DraftKind m_kind;
    OrganizationId m_organization;
    UserId m_owner;
    RecipeBar *m_recipe;
    LikeBar *m_like;
    TemplateBar *m_template;
    QPushButton *m_readEverything;
    PermissionPicker *m_picker;
    OperatorConsent *m_consent;
    RequestHandle m_mapping;
    bool m_isMapping = false;
};

} // namespace itm
