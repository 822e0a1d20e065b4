// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/templatebar.h"

#include "ui/common/richtext.h"

#include "models/session/objectlists.h"
#include "models/store/templatestore.h"
#include "models/words/templatetext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace itm {

TemplateBar::TemplateBar(ServerSession &session, const TemplateStore *store, TemplateId preselected,
                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_store(store)
    , m_label(new QLabel(tr("Te&mplate")))
    , m_template(new QComboBox)
    , m_outcome(new QLabel)
{
    m_template->setObjectName(QStringLiteral("templateCombo"));
    m_template->setAccessibleName(tr("Template"));
    m_template->setPlaceholderText(tr("Choose a template"));
    m_outcome->setObjectName(QStringLiteral("templateOutcome"));
    m_outcome->setWordWrap(true);
    m_label->setBuddy(m_template);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_label, m_template);
    form->addRow(m_outcome);
    fill(preselected);
    connect(m_template, &QComboBox::currentIndexChanged, this, &TemplateBar::expand);
    if (store)
        connect(store, &TemplateStore::templatesChanged, this, [this] {
            const auto before = current();
            fill(before ? before->id : TemplateId());
        });
}

TemplateBar::~TemplateBar() = default;

void TemplateBar::fill(TemplateId chosen)
{
    const QSignalBlocker blocker(m_template);
    m_template->clear();
    const QList<TokenTemplate> known = m_store ? m_store->templates() : QList<TokenTemplate>();
    for (const TokenTemplate &one : known)
        m_template->addItem(one.name, one.id.value);
    m_template->setCurrentIndex(chosen.isNull() ? -1 : m_template->findData(chosen.value));
    m_outcome->setText(known.isEmpty() ? RichText::colored(
                           ColorRole::Muted,
                           tr("There are no templates yet. Save one from the permissions of a "
                              "token, or bring some from a file: menu Token, Templates."))
                                       : QString());
}

void TemplateBar::setLabelWidth(int width)
{
    m_label->setMinimumSize(width, m_template->sizeHint().height());
}

std::optional<TokenTemplate> TemplateBar::current() const
{
    return m_store && isChosen() ? m_store->find({ m_template->currentData().toUuid() })
                                 : std::nullopt;
}

bool TemplateBar::isChosen() const
{
    return m_template->currentIndex() >= 0;
}

void TemplateBar::setPlace(OrganizationId organization, UserId owner)
{
    m_organization = organization;
    m_owner = owner;
    expand();
}

void TemplateBar::setOwner(UserId owner)
{
    if (owner == m_owner)
        return;
    m_owner = owner;
    const auto chosen = current();
    const bool isAboutOwner = chosen
        && std::any_of(chosen->entries.begin(), chosen->entries.end(), [](const TemplateEntry &e) {
                                  return e.scope == TemplateScope::Itself && e.type == types::users;
                              });
    if (isAboutOwner)
        expand();
}

void TemplateBar::expand()
{
    const auto chosen = current();
    if (!chosen || m_organization.isNull())
        return;
    m_isBusy = true;
    m_listing = ListSeveral::start(
        m_session, typesToExpand(chosen->entries), m_organization, this,
        [this, entries = chosen->entries](const Result<ObjectLists> &answer) {
            // Cancelled: another one is under way.
            if (!answer)
                return;
            m_isBusy = false;
            show(expandTemplate(entries,
                                { m_organization, m_owner, m_session.capabilities().resourceTypes,
                                  answer.value() }));
        });
    if (m_isBusy)
        Q_EMIT expanded({});
}

void TemplateBar::show(const TemplateExpansion &expansion)
{
    const auto chosen = current();
    const QString note = chosen ? chosen->note : QString();
    QString html = note.isEmpty() ? QString() : RichText::lines({ note }, ColorRole::Muted);
    if (!html.isEmpty())
        html += QLatin1String("<br>");
    html += RichText::colored(
        ColorRole::Muted,
        TemplateText::expanded(expansion.permissions.size(),
                               m_session.catalog().organizationName(m_organization)));
    QStringList missed;
    for (const QString &line : TemplateText::misses(expansion.missed))
        missed.append(QStringLiteral("▲ ") + line);
    if (!missed.isEmpty())
        html += QLatin1String("<br>") + RichText::lines(missed, ColorRole::Warning);
    m_outcome->setText(html);
    Q_EMIT expanded(expansion.permissions);
}

} // namespace itm
