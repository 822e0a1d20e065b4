// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/connectionform.h"

#include "ui/common/connectioncolors.h"
#include "ui/common/richtext.h"
#include "ui/common/secretedit.h"
#include "ui/common/segmentedchoice.h"
#include "ui/connect/connectionway.h"

#include "models/session/proxypasswords.h"
#include "models/words/addresstext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace itm {

namespace {

QString noticeAbout(const ServerUrl &address)
{
    QStringList lines;
    if (const QString notice = AddressText::notice(address); !notice.isEmpty())
        lines.append(RichText::colored(ColorRole::Muted, notice));
    if (const QString warning = AddressText::warning(address.url); !warning.isEmpty())
        lines.append(RichText::colored(ColorRole::Warning, warning));
    return lines.join(QLatin1String("<br>"));
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_url(new QLineEdit)
    , m_urlNotice(new QLabel)
    , m_method(new SegmentedChoice)
    , m_user(new QLineEdit)
    , m_secretLabel(new QLabel)
    , m_secret(new SecretEdit)
    , m_name(new QLineEdit)
    , m_color(new QComboBox)
    , m_readOnly(new QCheckBox(tr("&Read-only: change nothing over this connection")))
{
    m_url->setObjectName(QStringLiteral("serverUrlEdit"));
    m_url->setPlaceholderText(QStringLiteral("https://influx.example:8086"));
    m_urlNotice->setObjectName(QStringLiteral("urlNotice"));
    m_urlNotice->setWordWrap(true);
    m_method->setObjectName(QStringLiteral("methodChoice"));
    m_method->setAccessibleName(tr("Sign in by"));
    m_method->setChoices({ { static_cast<int>(SignInMethod::Token), tr("API token") },
                           { static_cast<int>(SignInMethod::Password), tr("User and password") } });
    m_user->setObjectName(QStringLiteral("userEdit"));
    m_secret->setObjectName(QStringLiteral("secretEdit"));
    m_name->setObjectName(QStringLiteral("nameEdit"));
    m_name->setPlaceholderText(tr("the server's name, if left empty"));
    m_color->setObjectName(QStringLiteral("colorCombo"));
    for (const ConnectionColor color : ConnectionColors::all())
        m_color->addItem(ConnectionColors::icon(color), ConnectionColors::name(color),
                         static_cast<int>(color));
    m_readOnly->setObjectName(QStringLiteral("readOnlyCheck"));
    arrange();
    setFocusProxy(m_url);
    connect(m_url, &QLineEdit::textChanged, this, &ConnectionForm::urlChanged);
    connect(m_method, &SegmentedChoice::currentChanged, this, &ConnectionForm::methodChanged);
    for (QLineEdit *edit : { m_url, m_user, static_cast<QLineEdit *>(m_secret), m_name })
        connect(edit, &QLineEdit::textChanged, this, &ConnectionForm::changed);
    connect(m_name, &QLineEdit::editingFinished, this, &ConnectionForm::labelsEdited);
    connect(m_color, &QComboBox::activated, this, &ConnectionForm::labelsEdited);
    connect(m_readOnly, &QCheckBox::clicked, this, &ConnectionForm::labelsEdited);
    connect(m_way, &ConnectionWay::changed, this, &ConnectionForm::changed);
    methodChanged();
}

ConnectionForm::~ConnectionForm() = default;

void ConnectionForm::arrange()
{
    m_secretLabel->setBuddy(m_secret);
    // A label with a mnemonic can need more room than it asks for, and this one's text changes.
    for (const SignInMethod method : { SignInMethod::Token, SignInMethod::Password }) {
        m_secretLabel->setText(secretLabel(method));
        const int needed = m_secretLabel->sizeHint().width() + fontMetrics().averageCharWidth();
        m_secretLabel->setMinimumWidth(std::max(m_secretLabel->minimumWidth(), needed));
    }
    m_form->setContentsMargins({});
    m_form->setVerticalSpacing(fontMetrics().height() * 2 / 3);
    m_form->addRow(tr("&Address"), m_url);
    m_form->addRow(QString(), m_urlNotice);
    m_form->addRow(tr("Sign in by"), m_method);
    m_form->addRow(tr("&User"), m_user);
    m_form->addRow(m_secretLabel, m_secret);
    m_form->addRow(tr("&Name"), m_name);
    m_form->addRow(tr("C&olour"), m_color);
    m_form->addRow(QString(), m_readOnly);
    m_way = new ConnectionWay(*m_form, this);
    m_form->setRowVisible(m_urlNotice, false);
}

void ConnectionForm::show(const Connection &connection, bool isSaved)
{
    m_shown = connection;
    m_isSaved = isSaved;
    m_url->setText(connection.url.toString());
    m_method->setCurrent(static_cast<int>(connection.method));
    m_user->setText(connection.userName);
    m_secret->setText({});
    m_name->setText(connection.name);
    m_way->show(connection, isSaved);
    m_color->setCurrentIndex(m_color->findData(static_cast<int>(connection.color)));
    m_readOnly->setChecked(connection.isReadOnly);
    methodChanged();
}

std::optional<Connection> ConnectionForm::connection() const
{
    const auto parsed = parseServerUrl(m_url->text());
    const auto *address = std::get_if<ServerUrl>(&parsed);
    const auto method = static_cast<SignInMethod>(m_method->current());
    if (!address || !m_way->isComplete()
        || (method == SignInMethod::Password && m_user->text().trimmed().isEmpty()))
        return std::nullopt;
    Connection connection = m_shown;
    connection.url = address->url;
    connection.method = method;
    connection.userName = method == SignInMethod::Password ? m_user->text().trimmed() : QString();
    connection.name = m_name->text().trimmed();
    if (connection.name.isEmpty())
        connection.name = AddressText::host(address->url);
    m_way->applyTo(connection);
    connection.color = static_cast<ConnectionColor>(m_color->currentData().toInt());
    connection.isReadOnly = m_readOnly->isChecked();
    return connection;
}

Connection ConnectionForm::labelled(Connection connection) const
{
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty())
        connection.name = name;
    connection.color = static_cast<ConnectionColor>(m_color->currentData().toInt());
    connection.isReadOnly = m_readOnly->isChecked();
    return connection;
}

bool ConnectionForm::hasSecret() const
{
    return isSecretTyped() || hasSavedSecret();
}

bool ConnectionForm::hasSavedSecret() const
{
    const auto parsed = parseServerUrl(m_url->text());
    const auto *address = std::get_if<ServerUrl>(&parsed);
    // A path prefix may change: it is the same computer.
    return m_isSaved && address && isSameOrigin(address->url, m_shown.url);
}

bool ConnectionForm::isSecretTyped() const
{
    return !m_secret->isEmpty();
}

Secret ConnectionForm::takeSecret()
{
    // A token pasted with a blank or line break around it is the commonest typing mistake there is.
    return m_secret->takeSecret(m_method->current() == static_cast<int>(SignInMethod::Token));
}

void ConnectionForm::putBack(const Secret &secret)
{
    m_secret->putBack(secret);
}

void ConnectionForm::handOverProxyPassword(ProxyPasswords &passwords)
{
    if (auto password = m_way->takeProxyPassword())
        passwords.type(m_shown.id, std::move(*password));
}

void ConnectionForm::askProxyPassword()
{
    m_way->askProxyPassword();
}

void ConnectionForm::setPin(const QByteArray &sha256)
{
    m_way->setPin(sha256);
}

QString ConnectionForm::secretLabel(SignInMethod method)
{
    return method == SignInMethod::Password ? tr("&Password") : tr("API &token");
}

void ConnectionForm::methodChanged()
{
    const bool byPassword = m_method->current() == static_cast<int>(SignInMethod::Password);
    m_form->setRowVisible(m_user, byPassword);
    m_secretLabel->setText(secretLabel(static_cast<SignInMethod>(m_method->current())));
    showPlaceholder();
    Q_EMIT changed();
}

void ConnectionForm::showPlaceholder()
{
    const bool byPassword = m_method->current() == static_cast<int>(SignInMethod::Password);
    QString text;
    if (hasSavedSecret())
        text = tr("in your keychain; type to replace it");
    else if (!byPassword)
        text = tr("none yet? Press “Test” to set up a new server");
    m_secret->setPlaceholderText(text);
}

void ConnectionForm::urlChanged()
{
    const auto parsed = parseServerUrl(m_url->text());
    if (const auto *address = std::get_if<ServerUrl>(&parsed))
        m_urlNotice->setText(noticeAbout(*address));
    else if (m_url->text().isEmpty())
        m_urlNotice->setText({});
    else
        m_urlNotice->setText(
            RichText::colored(ColorRole::Warning, AddressText::issue(std::get<UrlIssue>(parsed))));
    m_form->setRowVisible(m_urlNotice, !m_urlNotice->text().isEmpty());
    showPlaceholder();
}

} // namespace itm
