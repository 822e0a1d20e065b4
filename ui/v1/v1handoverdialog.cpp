// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/v1/v1handoverdialog.h"

#include "ui/common/richtext.h"
#include "ui/handover/keychainline.h"
#include "ui/handover/snippetpanel.h"
#include "ui/handover/valuerow.h"

#include "models/access/clientneed.h"
#include "models/api/v1api.h"
#include "models/report/textformat.h"
#include "models/words/errortext.h"
#include "models/words/v1text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

V1HandOverDialog::V1HandOverDialog(ServerSession &session, std::shared_ptr<TokenValue> value,
                                   SecretClipboard &clipboard, SnippetLibrary &library,
                                   QWidget *parent)
    : QDialog(parent)
    , m_session(&session)
    , m_value(std::move(value))
    , m_row(new ValueRow(clipboard))
    , m_mappings(new QLabel)
    , m_copyCommand(new QPushButton(tr("Copy the &commands")))
    , m_try(new QPushButton(tr("&Try to sign in")))
    , m_result(new QLabel)
    , m_snippets(new SnippetPanel(session, m_value->token(), clipboard, m_value, library, nullptr))
{
    setObjectName(QStringLiteral("v1HandOverDialog"));
    setWindowTitle(tr("Hand over"));
    m_row->setValue(m_value);
    arrange();
    loadMappings();
}

V1HandOverDialog::~V1HandOverDialog() = default;

void V1HandOverDialog::arrange()
{
    auto *title = new QLabel(tr("%1 is ready", "title; %1 is a user name")
                                 .arg(NameText::shown(m_value->token().v1UserName)));
    QFont titleFont = title->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.4);
    titleFont.setWeight(QFont::DemiBold);
    title->setFont(titleFont);
    title->setObjectName(QStringLiteral("handOverTitle"));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *state = new KeychainLine;
    state->setValue(m_value);
    m_mappings->setObjectName(QStringLiteral("v1Mappings"));
    m_mappings->setAccessibleName(tr("How clients of InfluxDB 1.x name its buckets"));
    m_mappings->setWordWrap(true);
    m_mappings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copyCommand->setObjectName(QStringLiteral("copyMappingButton"));
    m_copyCommand->setAutoDefault(false);
    m_copyCommand->hide();
    connect(m_copyCommand, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_commands.join(u'\n')); });
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height() * 3 / 2;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin / 2);
    layout->addWidget(title);
    layout->addWidget(state);
    layout->addLayout(makeUserRow());
    layout->addWidget(m_row);
    layout->addLayout(makeTestRow());
    layout->addWidget(m_mappings);
    layout->addWidget(m_copyCommand, 0, Qt::AlignLeft);
    layout->addWidget(m_snippets, 1);
    layout->addLayout(makeButtons());
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 42);
}

QLayout *V1HandOverDialog::makeUserRow()
{
    auto *label = new QLabel(tr("&User name"));
    auto *user = new QLineEdit(m_value->token().v1UserName);
    user->setObjectName(QStringLiteral("v1UserField"));
    user->setReadOnly(true);
    label->setBuddy(user);
    auto *copy = new QPushButton(tr("Copy &name"));
    copy->setObjectName(QStringLiteral("copyUserButton"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_value->token().v1UserName); });
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(user, 1);
    row->addWidget(copy);
    return row;
}

QLayout *V1HandOverDialog::makeTestRow()
{
    m_try->setObjectName(QStringLiteral("trySignInButton"));
    m_try->setAutoDefault(false);
    connect(m_try, &QPushButton::clicked, this, &V1HandOverDialog::trySignIn);
    m_result->setObjectName(QStringLiteral("signInResult"));
    m_result->setAccessibleName(tr("Whether it can sign in"));
    m_result->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_try);
    row->addWidget(m_result, 1);
    return row;
}

QLayout *V1HandOverDialog::makeButtons()
{
    auto *done = new QPushButton(tr("Done"));
    done->setObjectName(QStringLiteral("doneButton"));
    done->setAutoDefault(false);
    connect(done, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(done);
    return row;
}

void V1HandOverDialog::loadMappings()
{
    if (m_session->state() != ServerSession::State::Ready)
        return m_mappings->hide();
    m_mappings->setText(
        RichText::colored(ColorRole::Muted, tr("Asking which databases lead to its buckets…")));
    m_mappingRequest = m_session->api().v1().mappings(
        m_value->token().organization, this, [this](const Result<QList<DatabaseMapping>> &answer) {
            if (answer)
                showMappings(answer.value());
            else
                m_mappings->setText(
                    RichText::colored(ColorRole::Warning, ErrorText::line(answer.error())));
        });
}

void V1HandOverDialog::showMappings(const QList<DatabaseMapping> &mappings)
{
    m_snippets->setMappings(mappings);
    QStringList lines;
    m_commands.clear();
    for (const Bucket &bucket : bucketChoices(m_value->token()).named) {
        const DatabaseMapping *mapping = mappingOf(bucket.id, mappings);
        const QString sentence = V1Text::mapping(bucket.name, mapping);
        lines.append(RichText::colored(mapping ? ColorRole::Muted : ColorRole::Warning, sentence));
        if (!mapping)
            m_commands.append(commandFor(bucket));
    }
    if (!m_commands.isEmpty())
        lines.append(RichText::colored(ColorRole::Text, tr("This makes it:", "a command follows")));
    for (const QString &command : m_commands)
        lines.append(QStringLiteral("<code>%1</code>").arg(command.toHtmlEscaped()));
    m_mappings->setText(lines.join(QStringLiteral("<br>")));
    m_copyCommand->setVisible(!m_commands.isEmpty());
}

QString V1HandOverDialog::commandFor(const Bucket &bucket) const
{
    const QString name = escaped(TextFormat::PosixShell, bucket.name).value_or(QString());
    return QStringLiteral("influx v1 dbrp create --org-id %1 --bucket-id %2 --db '%3' "
                          "--rp autogen --default")
        .arg(m_value->token().organization.toString(), bucket.id.toString(), name);
}

void V1HandOverDialog::trySignIn()
{
    if (!m_session || m_session->state() != ServerSession::State::Ready)
        return m_result->setText(
            RichText::colored(ColorRole::Danger, tr("The server is not connected any more.")));
    m_try->setEnabled(false);
    m_signIn = m_session->api().v1().signIn(
        m_value->token().v1UserName, m_value->value().clone(), this,
        [this](const Result<Done> &answer) {
            m_try->setEnabled(true);
            const bool isRefused = !answer && answer.error().kind == ErrorKind::SignInRefused;
            m_result->setText(
                answer ? RichText::colored(ColorRole::Ok, tr("✓ It signs in at /query."))
                       : RichText::colored(
                           ColorRole::Danger,
                           isRefused ? tr("▲ The server refuses user name and password.")
                                     : QStringLiteral("▲ ") + ErrorText::line(answer.error())));
        });
}

} // namespace itm
