// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/setupdialog.h"

#include "ui/common/richtext.h"
#include "ui/common/secretedit.h"
#include "ui/common/segmentedchoice.h"

#include "models/words/addresstext.h"
#include "models/words/errortext.h"
#include "models/words/setuptext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace itm {

namespace {

enum TokenChoice { Generated, Own };

constexpr int MostDays = 36'500;
constexpr qint64 SecondsPerDay = 86'400;

/// A server that was wiped is another server: nothing of an old connection but the way there.
Connection freshConnection(const Connection &reached)
{
    return { .id = ConnectionId::create(),
             .server = ServerId::create(),
             .name = reached.name,
             .url = reached.url,
             .trust = reached.trust,
             .proxy = reached.proxy,
             .color = reached.color };
}

bool isKeychainTrouble(ErrorKind kind)
{
    return kind == ErrorKind::NoKeyring || kind == ErrorKind::KeyringLocked
        || kind == ErrorKind::KeyringDenied || kind == ErrorKind::KeyringTimeout;
}

} // namespace

SetupDialog::SetupDialog(Workspace &workspace, ConnectionStore &connections,
                         const Connection &reached, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_connections(connections)
    , m_connection(freshConnection(reached))
    , m_generated(randomTokenValue())
    , m_form(new QFormLayout)
    , m_user(new QLineEdit(QStringLiteral("admin")))
    , m_password(new SecretEdit)
    , m_passwordRule(new QLabel)
    , m_organization(new QLineEdit)
    , m_bucket(new QLineEdit)
    , m_days(new QSpinBox)
    , m_tokenChoice(new SegmentedChoice)
    , m_token(new SecretEdit)
    , m_tokenTruth(new QLabel)
    , m_evenIfNotKept(new QCheckBox(tr("Set it up &without keychain: I copy the token myself")))
    , m_state(new QLabel)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_setUp(new QPushButton(tr("Set up")))
{
    workspace.services().proxyPasswords->borrow(m_connection.id, reached.id);
    setObjectName(QStringLiteral("setupDialog"));
    setWindowTitle(tr("Set up a server"));
    nameParts();
    arrange();
    for (QLineEdit *edit : { m_user, static_cast<QLineEdit *>(m_password), m_organization, m_bucket,
                             static_cast<QLineEdit *>(m_token) })
        connect(edit, &QLineEdit::textChanged, this, &SetupDialog::update);
    connect(m_tokenChoice, &SegmentedChoice::currentChanged, this,
            &SetupDialog::tokenChoiceChanged);
    connect(m_setUp, &QPushButton::clicked, this, &SetupDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &SetupDialog::reject);
    tokenChoiceChanged();
    m_password->setFocus();
}

SetupDialog::~SetupDialog() = default;

void SetupDialog::nameParts()
{
    m_user->setObjectName(QStringLiteral("setupUserEdit"));
    m_password->setObjectName(QStringLiteral("setupPasswordEdit"));
    m_passwordRule->setObjectName(QStringLiteral("passwordRule"));
    m_passwordRule->setWordWrap(true);
    m_organization->setObjectName(QStringLiteral("setupOrganizationEdit"));
    m_bucket->setObjectName(QStringLiteral("setupBucketEdit"));
    m_days->setObjectName(QStringLiteral("retentionSpin"));
    m_days->setRange(0, MostDays);
    m_days->setSpecialValueText(tr("for ever"));
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) {
        m_days->setSuffix(days == 1 ? tr(" day", "behind a number")
                                    : tr(" days", "behind a number"));
    });
    m_tokenChoice->setObjectName(QStringLiteral("tokenChoice"));
    m_tokenChoice->setAccessibleName(tr("Operator token"));
    m_tokenChoice->setChoices({ { Generated, tr("Random") }, { Own, tr("My own") } });
    m_token->setObjectName(QStringLiteral("setupTokenEdit"));
    m_token->setAccessibleName(tr("Value of the operator token"));
    m_tokenTruth->setObjectName(QStringLiteral("tokenTruth"));
    m_tokenTruth->setWordWrap(true);
    m_evenIfNotKept->setObjectName(QStringLiteral("evenIfNotKeptCheck"));
    m_evenIfNotKept->hide();
    m_state->setObjectName(QStringLiteral("setupState"));
    m_state->setAccessibleName(tr("State of the set-up"));
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(fontMetrics().height() * 4);
    m_state->setAlignment(Qt::AlignTop);
}

void SetupDialog::arrange()
{
    auto *title = new QLabel(tr("Set up %1").arg(AddressText::shown(m_connection.url)));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont titleFont = title->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.3);
    titleFont.setWeight(QFont::DemiBold);
    title->setFont(titleFont);
    auto *about = new QLabel(RichText::colored(
        ColorRole::Muted,
        tr("This server has no user, no organization and no token yet. This makes its first ones; "
           "it can be done once.")));
    about->setWordWrap(true);
    m_form->setVerticalSpacing(fontMetrics().height() * 2 / 3);
    m_form->addRow(tr("&User"), m_user);
    m_form->addRow(tr("&Password"), m_password);
    m_form->addRow(QString(), m_passwordRule);
    m_form->addRow(tr("&Organization"), m_organization);
    m_form->addRow(tr("&Bucket"), m_bucket);
    m_form->addRow(tr("&Keep its data"), m_days);
    m_form->addRow(tr("Operator token"), m_tokenChoice);
    m_form->addRow(tr("&Value"), m_token);
    m_form->addRow(QString(), m_tokenTruth);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addWidget(title);
    layout->addWidget(about);
    layout->addLayout(m_form);
    layout->addWidget(m_evenIfNotKept);
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addLayout(makeButtons());
    resize(fontMetrics().averageCharWidth() * 90, sizeHint().height());
}

QLayout *SetupDialog::makeButtons()
{
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAutoDefault(false);
    m_setUp->setObjectName(QStringLiteral("setUpButton"));
    m_setUp->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_setUp);
    return row;
}

void SetupDialog::reject()
{
    if (!m_operation)
        QDialog::reject();
}

ServerSetup SetupDialog::setup() const
{
    return { .userName = m_user->text().trimmed(),
             .organization = m_organization->text().trimmed(),
             .bucket = m_bucket->text().trimmed(),
             .retentionSeconds = m_days->value() * SecondsPerDay };
}

QList<SetupIssue> SetupDialog::issues() const
{
    QList<SetupIssue> found = issuesOf(setup());
    if (const auto issue = m_password->judge(passwordIssue))
        found.append(*issue);
    if (const auto issue = hasOwnToken() ? m_token->judge(tokenValueIssue) : std::nullopt)
        found.append(*issue);
    return found;
}

bool SetupDialog::hasOwnToken() const
{
    return m_tokenChoice->current() == Own;
}

void SetupDialog::tokenChoiceChanged()
{
    m_form->setRowVisible(m_token, hasOwnToken());
    m_tokenTruth->setText(RichText::colored(
        ColorRole::Muted,
        hasOwnToken()
            ? tr("It may do everything on the server. It is saved in your keychain before it is "
                 "sent.")
            : tr("It may do everything on the server. A random value is chosen on this computer "
                 "and saved in your keychain before it is sent, so that it cannot be lost on the "
                 "way.")));
    update();
}

void SetupDialog::update()
{
    const int classes = m_password->judge(characterClasses);
    QString rule;
    if (m_password->isEmpty())
        rule = tr("8 to 72 characters. Left empty, the user can only sign in by token.");
    else if (classes < 3)
        rule = tr("A strict server asks for three of: capital letters, small letters, digits, "
                  "!@#$%^&*()_+.");
    m_passwordRule->setText(RichText::colored(ColorRole::Muted, rule));
    m_form->setRowVisible(m_passwordRule, !rule.isEmpty());
    const QList<SetupIssue> found = issues();
    m_state->setText(found.isEmpty() ? QString()
                                     : RichText::colored(ColorRole::Warning,
                                                         SetupText::issue(found.constFirst())));
    m_setUp->setEnabled(!m_operation && found.isEmpty());
}

void SetupDialog::start()
{
    if (m_operation || !issues().isEmpty())
        return;
    m_typedPassword = m_password->takeSecret();
    m_typedToken = hasOwnToken() ? m_token->takeSecret() : Secret();
    SetupPlan plan{ .connection = m_connection,
                    .setup = setup(),
                    .password = m_typedPassword.clone(),
                    .token = (hasOwnToken() ? m_typedToken : m_generated).clone(),
                    .evenIfNotKept = m_evenIfNotKept->isChecked() };
    m_operation = std::make_unique<SetupOperation>(
        m_workspace, m_connections, std::move(plan),
        [this](Result<SetUpServer> answer) { answered(std::move(answer)); }, this);
    connect(m_operation.get(), &SetupOperation::stepStarted, this, &SetupDialog::showStep);
    setBusy(true);
}

void SetupDialog::answered(Result<SetUpServer> answer)
{
    m_operation.release()->deleteLater();
    if (answer) {
        accept();
        Q_EMIT setUp(std::make_shared<SetUpServer>(answer.takeValue()));
        return;
    }
    setBusy(false);
    m_password->putBack(m_typedPassword);
    if (hasOwnToken())
        m_token->putBack(m_typedToken);
    m_typedPassword = {};
    m_typedToken = {};
    showFailure(answer.error());
}

void SetupDialog::showFailure(const Error &error)
{
    ErrorMessage message = ErrorText::message(error);
    if (error.kind == ErrorKind::Conflict)
        message = SetupText::alreadySetUp();
    if (isKeychainTrouble(error.kind))
        m_evenIfNotKept->show();
    m_state->setText(
        RichText::colored(ColorRole::Danger, QStringLiteral("▲ ") + message.title)
        + QStringLiteral("<br>")
        + RichText::colored(ColorRole::Text, message.explanation + u' ' + message.action));
}

void SetupDialog::showStep(SetupStep step)
{
    const auto text = [step] {
        switch (step) {
        case SetupStep::Ask:
            return tr("Asking whether the server is still empty…");
        case SetupStep::Keep:
            return tr("Saving the token in your keychain… A window of it may be open.");
        case SetupStep::Send:
            return tr("Setting the server up…");
        case SetupStep::SignIn:
            return tr("Signing in with the new token…");
        }
        Q_UNREACHABLE();
    };
    m_state->setText(RichText::colored(ColorRole::Muted, text()));
}

void SetupDialog::setBusy(bool busy)
{
    for (QWidget *part : { static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_password),
                           static_cast<QWidget *>(m_organization), static_cast<QWidget *>(m_bucket),
                           static_cast<QWidget *>(m_days), static_cast<QWidget *>(m_tokenChoice),
                           static_cast<QWidget *>(m_token), static_cast<QWidget *>(m_evenIfNotKept),
                           static_cast<QWidget *>(m_cancel) })
        part->setEnabled(!busy);
    m_setUp->setEnabled(!busy && issues().isEmpty());
}

} // namespace itm
