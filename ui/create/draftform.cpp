// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/draftform.h"

#include "ui/common/accessiblewidgets.h"
#include "ui/common/richtext.h"

#include "models/session/serversession.h"
#include "models/words/drafttext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace itm {

namespace {

template <class T>
QList<T> byName(QList<T> things)
{
    std::sort(things.begin(), things.end(), [](const T &a, const T &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return things;
}

template <class Id>
QVariant dataOf(Id id)
{
    return QVariant::fromValue(id.value());
}

} // namespace

DraftForm::DraftForm(ServerSession &session, const DraftStart &start, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_description(new QLineEdit(start.description))
    , m_suggest(new QPushButton(tr("S&uggest")))
    , m_organization(new QComboBox)
    , m_owner(new QComboBox)
    , m_status(new QComboBox)
{
    m_description->setObjectName(QStringLiteral("descriptionEdit"));
    m_description->setPlaceholderText(tr("Who or what will use it, for example Telegraf line 4"));
    m_suggest->setObjectName(QStringLiteral("suggestButton"));
    m_suggest->setAutoDefault(false);
    m_organization->setObjectName(QStringLiteral("organizationCombo"));
    m_owner->setObjectName(QStringLiteral("ownerCombo"));
    m_status->setObjectName(QStringLiteral("statusCombo"));
    m_status->addItem(tr("active at once"), static_cast<int>(TokenStatus::Active));
    m_status->addItem(tr("inactive until you activate it"),
                      static_cast<int>(TokenStatus::Inactive));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(start.status)));
    fillOrganizations(start.organization);
    fillOwners(start.owner);

    auto *name = new QWidget;
    auto *nameRow = new QHBoxLayout(name);
    nameRow->setContentsMargins({});
    nameRow->addWidget(m_description, 1);
    nameRow->addWidget(m_suggest);
    name->setFocusProxy(m_description);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(*form, tr("&Description"), name, m_descriptionMessage);
    addRow(*form, tr("Or&ganization"), m_organization, m_organizationMessage);
    addRow(*form, tr("&Owner"), m_owner, m_ownerMessage);
    addRow(*form, tr("&Status"), m_status, m_statusMessage);
    m_descriptionMessage->setObjectName(QStringLiteral("descriptionMessage"));
    m_organizationMessage->setObjectName(QStringLiteral("organizationMessage"));
    m_ownerMessage->setObjectName(QStringLiteral("ownerMessage"));
    setFocusProxy(m_description);

    connect(m_owner, &QComboBox::currentIndexChanged, this, [this] { m_goneOwner.clear(); });
    connect(m_organization, &QComboBox::currentIndexChanged, this,
            [this] { m_isOrganizationGone = false; });
    connect(m_description, &QLineEdit::textChanged, this, &DraftForm::changed);
    connect(m_status, &QComboBox::currentIndexChanged, this, &DraftForm::changed);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &DraftForm::changed);
    connect(m_organization, &QComboBox::currentIndexChanged, this, &DraftForm::changed);
    connect(this, &DraftForm::changed, this, &DraftForm::updateMessages);
    connect(m_suggest, &QPushButton::clicked, this,
            [this] { m_description->setText(m_suggestion); });
    connect(&session.catalog(), &CatalogRepository::usersChanged, this, &DraftForm::refillOwners);
    connect(&session.catalog(), &CatalogRepository::organizationsChanged, this,
            &DraftForm::refillOrganizations);
    setSuggestion({});
    updateMessages();
}

DraftForm::~DraftForm() = default;

void DraftForm::addRow(QFormLayout &form, const QString &label, QWidget *field, QLabel *&message)
{
    message = new QLabel;
    message->setWordWrap(true);
    message->setTextFormat(Qt::RichText);
    message->hide();
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() / 5);
    column->addWidget(field);
    column->addWidget(message);
    auto *buddy = new QLabel(label);
    QWidget *target = field->focusProxy() ? field->focusProxy() : field;
    buddy->setBuddy(target);
    // Assistive tools look for a label beside a field only.
    const QString name = withoutMnemonic(label);
    if (auto *combo = qobject_cast<QComboBox *>(target))
        nameComboBox(*combo, name);
    else
        target->setAccessibleName(name);
    // Beside the field, not beside the field and its message.
    buddy->setMinimumHeight(field->sizeHint().height());
    m_labelWidth = qMax(m_labelWidth, buddy->sizeHint().width());
    form.addRow(buddy, both);
}

void DraftForm::fillOrganizations(OrganizationId chosen)
{
    for (const Organization &known : byName(m_session.catalog().organizations()))
        m_organization->addItem(known.name, dataOf(known.id));
    m_organization->setCurrentIndex(qMax(0, m_organization->findData(dataOf(chosen))));
}

void DraftForm::refillOrganizations()
{
    const OrganizationId chosen = organization();
    {
        const QSignalBlocker blocker(m_organization);
        m_organization->clear();
        fillOrganizations(chosen);
        // Another one is the user's choice, not the form's.
        const int found = m_organization->findData(dataOf(chosen));
        m_isOrganizationGone = m_isOrganizationGone || (found < 0 && !chosen.isNull());
        m_organization->setCurrentIndex(found);
    }
    Q_EMIT changed();
}

void DraftForm::refillOwners()
{
    const UserId chosen = owner();
    const UserId caller = m_session.identity().user;
    {
        const QSignalBlocker blocker(m_owner);
        const bool isThere = chosen == caller || m_session.catalog().user(chosen);
        if (!isThere)
            m_goneOwner = m_owner->currentText();
        m_owner->clear();
        fillOwners(isThere ? chosen : caller);
    }
    Q_EMIT changed();
}

void DraftForm::fillOwners(UserId chosen)
{
    const Identity &caller = m_session.identity();
    QList<User> users = byName(m_session.catalog().users());
    // A narrow credential does not see its own user in the list.
    if (!m_session.catalog().user(caller.user) && !caller.user.isNull())
        users.prepend(
            { caller.user, caller.userName.isEmpty() ? caller.user.toString() : caller.userName });
    for (const User &user : users)
        m_owner->addItem(DraftText::owner(user, caller.user), dataOf(user.id));
    const UserId wanted = chosen.isNull() ? caller.user : chosen;
    if (!wanted.isNull() && m_owner->findData(dataOf(wanted)) < 0)
        m_owner->addItem(wanted.toString(), dataOf(wanted));
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(dataOf(wanted))));
}

TokenDraft DraftForm::draft() const
{
    const UserId owner(m_owner->currentData().toULongLong());
    return { .description = m_description->text().trimmed(),
             .organization = organization(),
             .owner = owner == m_session.identity().user ? UserId() : owner,
             .status = static_cast<TokenStatus>(m_status->currentData().toInt()) };
}

OrganizationId DraftForm::organization() const
{
    return OrganizationId(m_organization->currentData().toULongLong());
}

UserId DraftForm::owner() const
{
    return UserId(m_owner->currentData().toULongLong());
}

void DraftForm::setSuggestion(const QString &suggestion)
{
    m_suggestion = suggestion;
    m_suggest->setEnabled(!suggestion.isEmpty());
    m_suggest->setToolTip(suggestion);
}

void DraftForm::updateMessages()
{
    const TokenDraft now = draft();
    const TokenList &tokens = m_session.tokens().tokens();
    const auto same = std::count_if(tokens.begin(), tokens.end(), [&](const Token &token) {
        return !now.description.isEmpty() && token.description == now.description;
    });
    say(m_descriptionMessage, ColorRole::Warning,
        same > 0 ? DraftText::duplicate(same) : QString());
    const auto user = m_session.catalog().user(owner());
    if (!m_goneOwner.isEmpty())
        say(m_ownerMessage, ColorRole::Warning, DraftText::ownerWasReplacedByYou(m_goneOwner));
    else if (user && user->status == UserStatus::Inactive)
        say(m_ownerMessage, ColorRole::Warning, DraftText::ownerIsInactive(user->name));
    else if (user && !now.owner.isNull())
        say(m_ownerMessage, ColorRole::Muted, DraftText::ownerIsOther(user->name));
    else
        say(m_ownerMessage, ColorRole::Muted, {});
    if (m_isOrganizationGone)
        return say(m_organizationMessage, ColorRole::Warning, DraftText::organizationIsGone());
    say(m_organizationMessage, ColorRole::Muted,
        m_organization->count() == 0 ? tr("Your credential cannot list any organization.")
                                     : QString());
}

void DraftForm::showMessage(DraftField field, ColorRole role, const QString &plain)
{
    updateMessages();
    if (field == DraftField::Organization)
        say(m_organizationMessage, role, plain);
    else if (field == DraftField::Owner)
        say(m_ownerMessage, role, plain);
}

void DraftForm::say(QLabel *label, ColorRole role, const QString &plain)
{
    const QString sign = role == ColorRole::Muted ? QString() : QStringLiteral("▲ ");
    label->setText(plain.isEmpty() ? QString() : RichText::colored(role, sign + plain));
    label->setVisible(!plain.isEmpty());
}

} // namespace itm
