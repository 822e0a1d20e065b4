// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/connectionway.h"

#include "ui/common/secretedit.h"

#include "models/words/certificatetext.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace itm {

namespace {

constexpr int UsualPort = 3128;

QWidget *rowOf(QWidget *wide, QWidget *narrow, int spacing)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    layout->addWidget(wide, 1);
    layout->addWidget(narrow);
    return row;
}

} // namespace

ConnectionWay::ConnectionWay(QFormLayout &form, QWidget *parent)
    : QObject(parent)
    , m_window(*parent)
    , m_form(form)
    , m_fold(new QToolButton)
    , m_caFile(new QLineEdit)
    , m_pin(new QLabel)
    , m_removePin(new QPushButton(tr("Remove the pin")))
    , m_mode(new QComboBox)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_user(new QLineEdit)
    , m_password(new SecretEdit)
{
    m_mode->addItem(tr("as this computer is set"), static_cast<int>(ProxyMode::System));
    m_mode->addItem(tr("none"), static_cast<int>(ProxyMode::None));
    m_mode->addItem(tr("HTTP proxy"), static_cast<int>(ProxyMode::Http));
    m_mode->addItem(tr("SOCKS5 proxy"), static_cast<int>(ProxyMode::Socks5));
    m_port->setRange(1, 0xffff);
    m_port->setValue(UsualPort);
    nameParts();
    addRows();
    connectParts();
    setUnfolded(false);
}

ConnectionWay::~ConnectionWay() = default;

void ConnectionWay::nameParts()
{
    m_fold->setObjectName(QStringLiteral("wayButton"));
    m_fold->setText(tr("Certificate and proxy"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_caFile->setObjectName(QStringLiteral("caFileEdit"));
    m_caFile->setAccessibleName(tr("CA file"));
    m_caFile->setPlaceholderText(tr("only for a private certificate authority"));
    m_pin->setObjectName(QStringLiteral("pinLabel"));
    m_pin->setAccessibleName(tr("Pinned certificate"));
    m_pin->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_removePin->setObjectName(QStringLiteral("removePinButton"));
    m_removePin->setAutoDefault(false);
    m_mode->setObjectName(QStringLiteral("proxyCombo"));
    m_host->setObjectName(QStringLiteral("proxyHostEdit"));
    m_host->setAccessibleName(tr("Proxy address"));
    m_host->setPlaceholderText(QStringLiteral("proxy.example"));
    m_port->setObjectName(QStringLiteral("proxyPortSpin"));
    m_port->setAccessibleName(tr("Port of the proxy"));
    m_user->setObjectName(QStringLiteral("proxyUserEdit"));
    m_user->setPlaceholderText(tr("only if the proxy asks for one"));
    m_password->setObjectName(QStringLiteral("proxyPasswordEdit"));
}

void ConnectionWay::addRows()
{
    const int spacing = m_window.fontMetrics().height() / 2;
    auto *browse = new QPushButton(tr("Choose…"));
    browse->setObjectName(QStringLiteral("caFileButton"));
    browse->setAccessibleName(tr("Choose a CA file"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ConnectionWay::chooseCaFile);
    m_caRow = rowOf(m_caFile, browse, spacing);
    m_pinRow = rowOf(m_pin, m_removePin, spacing);
    m_addressRow = rowOf(m_host, m_port, spacing);
    const auto add = [this](const QString &text, QWidget *row, QWidget *buddy) {
        auto *label = new QLabel(text);
        label->setBuddy(buddy);
        m_form.addRow(label, row);
    };
    m_form.addRow(QString(), m_fold);
    add(tr("CA &file"), m_caRow, m_caFile);
    add(tr("Pinned"), m_pinRow, m_removePin);
    add(tr("Pro&xy"), m_mode, m_mode);
    add(tr("Proxy address"), m_addressRow, m_host);
    add(tr("Proxy user"), m_user, m_user);
    add(tr("Proxy password"), m_password, m_password);
}

void ConnectionWay::connectParts()
{
    connect(m_fold, &QToolButton::toggled, this, &ConnectionWay::setUnfolded);
    connect(m_removePin, &QPushButton::clicked, this, [this] { setPin({}); });
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ConnectionWay::updateRows);
    connect(m_user, &QLineEdit::textChanged, this, &ConnectionWay::updateRows);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ConnectionWay::changed);
    connect(m_port, &QSpinBox::valueChanged, this, &ConnectionWay::changed);
    for (QLineEdit *edit : { m_caFile, m_host, m_user, static_cast<QLineEdit *>(m_password) })
        connect(edit, &QLineEdit::textChanged, this, &ConnectionWay::changed);
}

void ConnectionWay::show(const Connection &connection, bool isSaved)
{
    m_isSaved = isSaved;
    m_known = connection.proxy;
    m_caFile->setText(connection.trust.caFile);
    m_pinned = connection.trust.pinnedSha256;
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(connection.proxy.mode)));
    m_host->setText(connection.proxy.host);
    m_port->setValue(connection.proxy.port == 0 ? UsualPort : connection.proxy.port);
    m_user->setText(connection.proxy.userName);
    m_password->setText({});
    m_password->setPlaceholderText(isSaved && !connection.proxy.userName.isEmpty()
                                       ? tr("in your keychain; type to replace it")
                                       : QString());
    // What was set is not hidden.
    const bool isUsual = connection.trust == TlsTrust{} && connection.proxy == ProxyChoice{};
    m_fold->setChecked(!isUsual);
    updatePin();
}

void ConnectionWay::applyTo(Connection &connection) const
{
    connection.trust = { m_caFile->text().trimmed(), m_pinned };
    connection.proxy = proxy();
}

ProxyChoice ConnectionWay::proxy() const
{
    ProxyChoice choice{ .mode = static_cast<ProxyMode>(m_mode->currentData().toInt()) };
    if (choice.mode == ProxyMode::Http || choice.mode == ProxyMode::Socks5) {
        choice.host = m_host->text().trimmed();
        choice.port = static_cast<quint16>(m_port->value());
    }
    if (choice.mode != ProxyMode::None)
        choice.userName = m_user->text();
    return choice;
}

bool ConnectionWay::isComplete() const
{
    const ProxyChoice choice = proxy();
    const bool isOwn = choice.mode == ProxyMode::Http || choice.mode == ProxyMode::Socks5;
    return !isOwn || !choice.host.isEmpty();
}

void ConnectionWay::setPin(const QByteArray &sha256)
{
    m_pinned = sha256;
    m_fold->setChecked(true);
    updatePin();
    Q_EMIT changed();
}

std::optional<Secret> ConnectionWay::takeProxyPassword()
{
    const bool isAnother = proxy() != m_known;
    m_known = proxy();
    if (!m_password->isEmpty()) {
        m_password->setPlaceholderText(tr("noted; type to replace it"));
        return m_password->takeSecret();
    }
    return isAnother ? std::optional(Secret()) : std::nullopt;
}

void ConnectionWay::askProxyPassword()
{
    m_fold->setChecked(true);
    if (m_user->text().isEmpty())
        m_user->setFocus();
    else
        m_password->setFocus();
}

void ConnectionWay::chooseCaFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Choose a CA file"), m_caFile->text(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

void ConnectionWay::setUnfolded(bool unfolded)
{
    m_fold->setArrowType(unfolded ? Qt::DownArrow : Qt::RightArrow);
    updateRows();
}

void ConnectionWay::updateRows()
{
    const bool unfolded = m_fold->isChecked();
    const auto mode = static_cast<ProxyMode>(m_mode->currentData().toInt());
    const bool isOwn = mode == ProxyMode::Http || mode == ProxyMode::Socks5;
    m_form.setRowVisible(m_caRow, unfolded);
    m_form.setRowVisible(m_pinRow, unfolded && !m_pinned.isEmpty());
    m_form.setRowVisible(m_mode, unfolded);
    m_form.setRowVisible(m_addressRow, unfolded && isOwn);
    m_form.setRowVisible(m_user, unfolded && mode != ProxyMode::None);
    m_form.setRowVisible(m_password,
                         unfolded && mode != ProxyMode::None && !m_user->text().isEmpty());
}

void ConnectionWay::updatePin()
{
    m_pin->setText(CertificateText::shortFingerprint(m_pinned));
    m_pin->setToolTip(CertificateText::fingerprint(m_pinned));
    updateRows();
}

} // namespace itm
