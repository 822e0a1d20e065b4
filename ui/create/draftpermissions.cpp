// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/draftpermissions.h"

#include "ui/common/richtext.h"
#include "ui/create/likebar.h"
#include "ui/create/operatorconsent.h"
#include "ui/create/permissionpicker.h"
#include "ui/create/recipebar.h"
#include "ui/create/templatebar.h"

#include "models/access/kind.h"
#include "models/access/permissionsets.h"
#include "models/session/mappermissions.h"
#include "models/words/drafttext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

DraftPermissions::DraftPermissions(ServerSession &session, const DraftStart &start, int labelWidth,
                                   QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(start.kind)
    , m_recipe(new RecipeBar(session))
    , m_like(new LikeBar(session, start.like))
    , m_template(new TemplateBar(session, start.templates, start.fromTemplate))
    , m_readEverything(new QPushButton(tr("&Read everything here")))
    , m_picker(new PermissionPicker(session, m_readEverything))
    , m_consent(new OperatorConsent)
{
    m_readEverything->setObjectName(QStringLiteral("readEverythingButton"));
    m_recipe->setLabelWidth(labelWidth);
    m_like->setLabelWidth(labelWidth);
    m_template->setLabelWidth(labelWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_recipe);
    layout->addWidget(m_like);
    layout->addWidget(m_template);
    layout->addWidget(m_picker, 1);
    layout->addWidget(m_consent, 1);
    layout->addStretch();
    connect(m_recipe, &RecipeBar::chosen, this, &DraftPermissions::applyTask);
    connect(m_like, &LikeBar::chosen, this, &DraftPermissions::applyLike);
    connect(m_template, &TemplateBar::expanded, this, [this](const PermissionList &set) {
        m_picker->choose(set);
        announce();
    });
    connect(m_readEverything, &QPushButton::clicked, this, &DraftPermissions::readEverything);
    connect(m_picker, &PermissionPicker::permissionsChanged, this, &DraftPermissions::announce);
    connect(m_consent, &OperatorConsent::changed, this, &DraftPermissions::changed);
}

DraftPermissions::~DraftPermissions() = default;

void DraftPermissions::setKind(DraftKind kind)
{
    m_kind = kind;
    m_recipe->setVisible(kind == DraftKind::Task);
    m_like->setVisible(kind == DraftKind::LikeAnother);
    m_template->setVisible(kind == DraftKind::Template);
    m_readEverything->setVisible(kind == DraftKind::Custom);
    m_picker->setOnlyType(kind == DraftKind::ReadWrite ? types::buckets : ResourceType());
    m_picker->setEverywhereOffered(kind == DraftKind::Custom && m_session.identity().isOperator);
    m_picker->setOnlyChosen(kind == DraftKind::Task || kind == DraftKind::LikeAnother
                            || kind == DraftKind::Template);
    if (kind == DraftKind::Task)
        m_recipe->setOrganization(m_organization);
    else if (kind == DraftKind::LikeAnother)
        m_like->offerTokens();
    else if (kind == DraftKind::Template)
        m_template->setPlace(m_organization, m_owner);
    applyTask();
    announce();
}

void DraftPermissions::setPlace(OrganizationId organization, UserId owner)
{
    m_owner = owner;
    if (organization == m_organization) {
        if (m_kind == DraftKind::Template)
            m_template->setOwner(owner);
        return;
    }
    const OrganizationId before = m_organization;
    const PermissionList chosen = m_picker->permissions();
    m_organization = organization;
    m_picker->setOrganization(organization);
    if (m_kind == DraftKind::Task)
        m_recipe->setOrganization(organization);
    else if (m_kind == DraftKind::LikeAnother && !m_like->token().isNull())
        applyLike();
    else if (m_kind == DraftKind::Template && m_template->isChosen())
        m_template->setPlace(organization, owner);
    else if (!before.isNull())
        carryOver(chosen, before);
}

void DraftPermissions::startWith(const PermissionList &set, OrganizationId from)
{
    carryOver(set, from);
}

bool DraftPermissions::needsConsent() const
{
    const Token preview{ .organization = m_organization,
                         .owner = m_owner,
                         .permissions = permissions() };
    const TokenKind found = classify(preview, m_session.capabilities().resourceTypes).kind;
    return found == TokenKind::Operator || found == TokenKind::OlderOperator;
}

void DraftPermissions::announce()
{
    const bool consent = needsConsent();
    // A task that needs everything leaves nothing to choose.
    const bool isRule = m_kind == DraftKind::AllAccess || m_kind == DraftKind::Operator;
    m_picker->setVisible(!isRule && !(m_kind == DraftKind::Task && consent));
    m_consent->setVisible(consent);
    Q_EMIT changed();
}

void DraftPermissions::applyTask()
{
    if (m_kind == DraftKind::Task)
        m_picker->choose(m_recipe->permissions(m_owner));
}

void DraftPermissions::applyLike()
{
    if (const Token *token = m_session.tokens().find(TokenStore::V2, m_like->token()))
        carryOver(token->permissions, token->organization);
}

void DraftPermissions::readEverything()
{
    m_picker->choose(
        readEverythingPermissions(m_session.capabilities().resourceTypes, m_organization, m_owner));
}

void DraftPermissions::carryOver(const PermissionList &set, OrganizationId from)
{
    m_isMapping = true;
    m_mapping = MapPermissions::start(m_session, set, from, m_organization, this,
                                      [this, from](const Result<PermissionMapping> &answer) {
                                          // Cancelled: another one is under way.
                                          if (!answer)
                                              return;
                                          m_isMapping = false;
                                          carriedOver(answer.value(), from);
                                      });
    announce();
}

void DraftPermissions::carriedOver(const PermissionMapping &mapping, OrganizationId from)
{
    m_picker->choose(mapping.mapped);
    const OrganizationNames names = m_session.catalog().organizationNames();
    const QString told = mapping.unmapped.isEmpty()
        ? QString()
        : DraftText::unmapped(mapping.unmapped, NameText::organization(from, names),
                              NameText::organization(m_organization, names));
    const bool isLike = m_kind == DraftKind::LikeAnother;
    m_like->showUnmapped(isLike ? told : QString());
    m_picker->showMessage(isLike || told.isEmpty()
                              ? QString()
                              : RichText::colored(ColorRole::Warning, QStringLiteral("▲ ") + told));
    announce();
}

PermissionList DraftPermissions::permissions() const
{
    const auto &types = m_session.capabilities().resourceTypes;
    if (m_kind == DraftKind::Operator)
        return operatorPermissions(types);
    if (m_kind != DraftKind::AllAccess)
        return m_picker->permissions();
    if (m_organization.isNull() || m_owner.isNull())
        return {};
    return allAccessPermissions(types, m_organization, m_owner);
}

QString DraftPermissions::blocker() const
{
    if (m_isMapping || (m_kind == DraftKind::Template && m_template->isBusy()))
        return tr("Looking for what the permissions name…");
    if (needsConsent() && !m_consent->isGiven())
        return OperatorConsent::request();
    return {};
}

} // namespace itm
