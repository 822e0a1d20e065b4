// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/tokendetails.h"

#include "ui/common/richtext.h"
#include "ui/common/theme.h"

#include "models/access/abilities.h"
#include "models/access/createdfromid.h"
#include "models/items/tokenrow.h"
#include "models/words/abilitytext.h"
#include "models/words/kindtext.h"
#include "models/words/permissiontext.h"
#include "models/words/statustext.h"
#include "models/words/timetext.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace itm {

TokenDetails::TokenDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
{
    setObjectName(QStringLiteral("tokenDetails"));
    setAccessibleName(tr("Details of the selected token"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(m_content);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin / 2);
    m_title = addText("detailsTitle", tr("Description"));
    QFont titleFont = m_title->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.2);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_state = addText("detailsState", tr("Kind, status and value"));
    m_remarks = addText("detailsRemarks", tr("Remarks"));
    m_may = addText("detailsMay", tr("What it may do"));
    m_mayNot = addText("detailsMayNot", tr("What it may not do"));
    m_facts = addText("detailsFacts", tr("Facts"));
    m_permissionsButton = new QToolButton;
    m_permissionsButton->setObjectName(QStringLiteral("permissionsButton"));
    m_permissionsButton->setCheckable(true);
    m_permissionsButton->setAutoRaise(true);
    m_permissionsButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_permissionsButton->setArrowType(Qt::RightArrow);
    layout->addWidget(m_permissionsButton, 0, Qt::AlignLeft);
    m_permissions = addText("detailsPermissions", tr("Permissions"));
    connect(m_permissionsButton, &QToolButton::toggled, this, [this](bool unfolded) {
        m_permissionsButton->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
        m_permissions->setVisible(unfolded);
    });
    layout->addStretch();
    setWidget(m_content);
    showNoToken(0);
}

TokenDetails::~TokenDetails() = default;

QLabel *TokenDetails::addText(const char *name, const QString &accessibleName)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setAccessibleName(accessibleName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_content->layout()->addWidget(label);
    return label;
}

void TokenDetails::showToken(const TokenRow &row)
{
    const Token &token = *row.token();
    m_title->setText(NameText::token(token).toHtmlEscaped());
    m_state->setText(RichText::colored(
        ColorRole::Muted,
        QStringList{ row.facts->kindText, StatusText::token(token.status),
                     StatusText::value(token.serverValue, row.value == ValuePlace::InKeychain) }
            .join(QStringLiteral(" · "))));
    m_remarks->setText(
        RichText::lines(KindText::remarks(row.facts->tokenClass), ColorRole::Warning));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    showAbilities(row);
    showFacts(row);
    showPermissions(row);
    for (QWidget *widget :
         { static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_state),
           static_cast<QWidget *>(m_may), static_cast<QWidget *>(m_mayNot),
           static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_permissionsButton) }) {
        widget->show();
    }
}

void TokenDetails::showNoToken(int selected)
{
    for (QWidget *widget : m_content->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        widget->hide();
    m_state->setText(RichText::colored(ColorRole::Muted,
                                       selected == 0
                                           ? tr("Select a token to read what it may do.")
                                           : tr("%n tokens are selected.", nullptr, selected)));
    m_state->show();
}

void TokenDetails::showAbilities(const TokenRow &row)
{
    const ServerSession &session = *row.facts->session;
    const Token &token = *row.token();
    const Abilities abilities
        = abilitiesOf(token, row.facts->tokenClass, session.capabilities().resourceTypes,
                      session.catalog().organizations());
    const OrganizationNames names = session.catalog().organizationNames();
    m_may->setText(RichText::section(tr("May", "heading above what a token can do"),
                                     AbilityText::may(token, abilities, names, Markup::Html),
                                     ColorRole::Text));
    m_mayNot->setText(RichText::section(tr("May not", "heading above what a token cannot do"),
                                        AbilityText::mayNot(token, abilities, Markup::Html),
                                        ColorRole::Muted));
}

void TokenDetails::showFacts(const TokenRow &row)
{
    const Token &token = *row.token();
    const std::optional<User> owner = row.facts->session->catalog().user(token.owner);
    QString ownerLine = NameText::owner(token);
    if (owner)
        ownerLine = tr("%1 (%2)", "owner's name and the user's state")
                        .arg(ownerLine, StatusText::user(owner->status));
    m_facts->setText(RichText::facts({
        { tr("Owner"), ownerLine },
        { tr("Organization"), NameText::organization(token) },
        { tr("Created"), TimeText::dateTime(creationTime(token)) },
        { tr("Updated"), TimeText::dateTime(token.updatedAt) },
        { tr("ID"), token.id.toString() },
    }));
}

void TokenDetails::showPermissions(const TokenRow &row)
{
    const Token &token = *row.token();
    m_permissionsButton->setText(tr("%n permissions", "button that unfolds the list",
                                    static_cast<int>(token.permissions.size())));
    QStringList lines;
    const OrganizationNames names = row.facts->session->catalog().organizationNames();
    for (const Permission &permission : token.permissions)
        lines << PermissionText::phrase(permission, names, Markup::Html);
    m_permissions->setText(lines.join(QStringLiteral("<br>")));
    m_permissions->setVisible(m_permissionsButton->isChecked());
}

} // namespace itm
