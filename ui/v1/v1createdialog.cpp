// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/v1/v1createdialog.h"

#include "ui/common/richtext.h"
#include "ui/v1/v1bucketlist.h"
#include "ui/v1/v1passwordchoice.h"

#include "models/access/abilities.h"
#include "models/words/abilitytext.h"
#include "models/words/errortext.h"
#include "models/words/v1text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

V1CreateDialog::V1CreateDialog(ServerSession &session, OrganizationId organization, QWidget *parent)
    : QDialog(parent)
    , m_session(&session)
    , m_form(new QFormLayout)
    , m_organization(new QComboBox)
    , m_user(new QLineEdit)
    , m_password(new V1PasswordChoice(session.services().credentials, true))
    , m_description(new QLineEdit)
    , m_buckets(new V1BucketList)
    , m_preview(new QLabel)
    , m_state(new QLabel)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_create(new QPushButton(tr("Create")))
{
    setObjectName(QStringLiteral("v1CreateDialog"));
    setWindowTitle(tr("New v1 credential"));
    nameParts();
    arrange();
    fillOrganizations(organization);
    connect(m_organization, &QComboBox::currentIndexChanged, this, &V1CreateDialog::loadBuckets);
    connect(m_user, &QLineEdit::textChanged, this, &V1CreateDialog::update);
    connect(m_password, &V1PasswordChoice::changed, this, &V1CreateDialog::update);
    connect(m_description, &QLineEdit::textChanged, this, &V1CreateDialog::update);
    connect(m_buckets, &V1BucketList::changed, this, &V1CreateDialog::update);
    connect(m_create, &QPushButton::clicked, this, &V1CreateDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &V1CreateDialog::reject);
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    loadBuckets();
    m_user->setFocus();
}

V1CreateDialog::~V1CreateDialog() = default;

void V1CreateDialog::nameParts()
{
    m_organization->setObjectName(QStringLiteral("organizationCombo"));
    m_user->setObjectName(QStringLiteral("v1UserEdit"));
    m_description->setObjectName(QStringLiteral("descriptionEdit"));
    m_preview->setObjectName(QStringLiteral("v1Preview"));
    m_preview->setAccessibleName(tr("What it may do"));
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop);
    m_state->setObjectName(QStringLiteral("v1State"));
    m_state->setAccessibleName(tr("Why it cannot be created"));
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(fontMetrics().height() * 2);
    m_state->setAlignment(Qt::AlignTop);
}

void V1CreateDialog::arrange()
{
    auto *about = new QLabel(
        RichText::colored(ColorRole::Muted,
                          tr("A user name and a password for clients that only know InfluxDB 1.x.")
                              + u' ' + V1Text::isPrivate()));
    about->setWordWrap(true);
    const int line = fontMetrics().height();
    m_form->setVerticalSpacing(line * 2 / 3);
    m_form->addRow(tr("&Organization"), m_organization);
    m_form->addRow(tr("&User name"), m_user);
    m_form->addRow(tr("Password"), m_password);
    m_form->addRow(tr("&Description"), m_description);
    m_form->addRow(tr("Buckets"), m_buckets);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(line, line, line, line);
    layout->setSpacing(line * 2 / 3);
    layout->addWidget(about);
    layout->addLayout(m_form, 1);
    layout->addWidget(m_preview);
    layout->addWidget(m_state);
    layout->addLayout(makeButtons());
    resize(fontMetrics().averageCharWidth() * 96, line * 44);
}

QLayout *V1CreateDialog::makeButtons()
{
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAutoDefault(false);
    m_create->setObjectName(QStringLiteral("createButton"));
    m_create->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_create);
    return row;
}

void V1CreateDialog::fillOrganizations(OrganizationId chosen)
{
    for (const Organization &organization : m_session->catalog().organizations()) {
        m_organization->addItem(NameText::shown(organization.name), organization.id.toString());
        if (organization.id == chosen)
            m_organization->setCurrentIndex(m_organization->count() - 1);
    }
}

OrganizationId V1CreateDialog::organization() const
{
    return OrganizationId::fromString(m_organization->currentData().toString())
        .value_or(OrganizationId());
}

void V1CreateDialog::loadBuckets()
{
    m_bucketTrouble.clear();
    m_buckets->setBuckets({});
    if (!m_session || organization().isNull())
        return;
    m_request = m_session->buckets(organization(), this, [this](Result<QList<Bucket>> answer) {
        if (answer)
            return m_buckets->setBuckets(answer.value());
        m_bucketTrouble = ErrorText::line(answer.error());
        update();
    });
}

V1Draft V1CreateDialog::draft() const
{
    return { .userName = m_user->text().trimmed(),
             .draft = { .description = m_description->text().trimmed(),
                        .organization = organization(),
                        .permissions = m_buckets->permissions() } };
}

QString V1CreateDialog::obstacle() const
{
    if (!m_session)
        return {};
    QStringList taken;
    for (const Token &token : m_session->tokens().tokens()) {
        if (token.store == TokenStore::V1)
            taken.append(token.v1UserName);
    }
    if (!m_bucketTrouble.isEmpty())
        return m_bucketTrouble;
    const auto issue = issueOf(draft(), taken);
    // In the order of the fields: the password stands between.
    if (issue && *issue != V1Issue::BucketsMissing)
        return V1Text::issue(*issue);
    if (const QString password = m_password->issue(); !password.isEmpty())
        return password;
    return issue ? V1Text::issue(*issue) : QString();
}

void V1CreateDialog::update()
{
    const QString reason = obstacle();
    m_state->setText(RichText::colored(ColorRole::Warning, reason));
    m_create->setEnabled(!m_isBusy && m_session && reason.isEmpty());
    showPreview();
}

void V1CreateDialog::showPreview()
{
    const V1Draft asked = draft();
    m_preview->setVisible(m_session && !asked.draft.permissions.isEmpty());
    if (!m_preview->isVisibleTo(this))
        return;
    const CatalogRepository &catalog = m_session->catalog();
    const Identity &identity = m_session->identity();
    Token token
        = previewOf(asked.draft, { asked.draft.organization, m_organization->currentText(), {} },
                    { identity.user, identity.userName });
    token.store = TokenStore::V1;
    const auto &types = m_session->capabilities().resourceTypes;
    const Abilities abilities
        = abilitiesOf(token, classify(token, types), types, catalog.organizations());
    m_preview->setText(
        RichText::section(
            tr("It may", "heading above what a v1 credential can do"),
            AbilityText::may(token, abilities, catalog.organizationNames(), Markup::Html),
            ColorRole::Text)
        + RichText::section(tr("It may not", "heading above what a v1 credential cannot do"),
                            AbilityText::mayNot(token, abilities, Markup::Html), ColorRole::Muted));
}

void V1CreateDialog::start()
{
    if (m_isBusy || !m_session || !obstacle().isEmpty())
        return;
    setBusy(true);
    m_state->setText(
        RichText::colored(ColorRole::Muted, tr("Making the credential, then its password…")));
    new V1Creation(*m_session, draft(), m_password->password(), this,
                   [this](Result<CreatedV1> answer) { answered(std::move(answer)); });
}

void V1CreateDialog::answered(Result<CreatedV1> answer)
{
    setBusy(false);
    if (answer) {
        accept();
        Q_EMIT created(std::make_shared<CreatedV1>(answer.takeValue()));
        return;
    }
    m_state->setText(RichText::colored(ColorRole::Danger,
                                       QStringLiteral("▲ ") + V1Text::notMade(answer.error())));
}

void V1CreateDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QWidget *part :
         { static_cast<QWidget *>(m_organization), static_cast<QWidget *>(m_user),
           static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_buckets),
           static_cast<QWidget *>(m_description), static_cast<QWidget *>(m_cancel) })
        part->setEnabled(!busy);
    update();
}

/// What is under way is waited for: it may have been carried out.
void V1CreateDialog::reject()
{
    if (!m_isBusy || !m_session)
        QDialog::reject();
}

} // namespace itm
