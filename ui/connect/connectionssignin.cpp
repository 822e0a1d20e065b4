// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT

// The part of ConnectionsDialog that tests a connection and signs in.
#include "ui/common/richtext.h"
#include "ui/connect/certificateoffer.h"
#include "ui/connect/connectionform.h"
#include "ui/connect/connectionsdialog.h"
#include "ui/connect/probeview.h"

#include "models/store/connectionstore.h"
#include "models/words/addresstext.h"
#include "models/words/errortext.h"
#include "models/words/probetext.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>

namespace itm {

void ConnectionsDialog::test()
{
    const auto connection = m_form->connection();
    if (m_probe || m_signIn || isBeingRemoved() || !connection)
        return;
    m_progress->setText({});
    m_probeView->clear();
    m_setUpServer->hide();
    m_removeAllTheSame->hide();
    m_certificate->hide();
    m_probeView->warn(AddressText::warning(connection->url));
    m_form->handOverProxyPassword(*m_workspace.services().proxyPasswords);
    Connection asked = *connection;
    // What the keychain holds goes to no other server than the one it was saved for.
    if (!m_form->hasSavedSecret())
        asked.id = ConnectionId::create();
    m_workspace.services().proxyPasswords->borrow(asked.id, connection->id);
    m_typed = m_form->takeSecret();
    m_probe = std::make_unique<ProbeOperation>(
        m_workspace.services(), asked, m_typed.clone(),
        [this](const Result<ProbeFacts> &answer) { tested(answer); }, this);
    connect(m_probe.get(), &ProbeOperation::stepStarted, m_probeView, &ProbeView::begin);
    connect(m_probe.get(), &ProbeOperation::stepDone, m_probeView, &ProbeView::done);
    connect(m_probe.get(), &ProbeOperation::askedToWait, m_probeView, &ProbeView::wait);
    setBusy(true);
}

void ConnectionsDialog::tested(const Result<ProbeFacts> &answer)
{
    m_probe.release()->deleteLater();
    m_form->putBack(m_typed);
    m_typed = {};
    setBusy(false);
    bringIntoView(m_probeView);
    if (answer)
        return m_probeView->succeed(answer.value());
    m_probeView->fail(answer.error());
    offerHelp(answer.error());
}

/// Once it is laid out; with everything unfolded it begins below the edge.
void ConnectionsDialog::bringIntoView(const QWidget *outcome)
{
    QTimer::singleShot(0, this, [this, outcome] {
        m_scroll->widget()->layout()->activate();
        const QRect shown = outcome->geometry();
        // The end first: where not all fits, the beginning counts.
        m_scroll->ensureVisible(shown.left(), shown.bottom(), 0, 0);
        m_scroll->ensureVisible(shown.left(), shown.top(), 0, 0);
    });
}

void ConnectionsDialog::offerHelp(const Error &error)
{
    m_setUpServer->setVisible(error.kind == ErrorKind::NotSetUp);
    if (const auto connection = m_form->connection())
        m_certificate->offer(error, connection->url);
    if (error.kind == ErrorKind::ProxyAuthRequired || error.kind == ErrorKind::ProxyAuthRefused)
        m_form->askProxyPassword();
}

void ConnectionsDialog::pin(const QByteArray &sha256)
{
    m_form->setPin(sha256);
    test();
}

void ConnectionsDialog::keepProxyPassword(ConnectionId connection)
{
    const SessionServices &services = m_workspace.services();
    services.proxyPasswords
        ->keep(services.credentials, connection, this,
               [this](const Result<Done> &answer) {
                   if (!answer)
                       Q_EMIT notKept(answer.error());
               })
        .detach();
}

void ConnectionsDialog::connectNow()
{
    const auto connection = m_form->connection();
    if (m_signIn || m_probe || isBeingRemoved() || !connection || !m_form->hasSecret())
        return;
    m_probeView->clear();
    m_setUpServer->hide();
    m_removeAllTheSame->hide();
    m_form->handOverProxyPassword(*m_workspace.services().proxyPasswords);
    if (m_form->isSecretTyped())
        return signIn(*connection);
    // With the credential from the keychain; the window shows how it goes.
    m_connections.put(*connection);
    keepProxyPassword(connection->id);
    m_workspace.close(connection->id);
    m_workspace.open(*connection).connectFromStore();
    accept();
}

void ConnectionsDialog::signIn(const Connection &connection)
{
    m_typed = m_form->takeSecret();
    offerRecovery({});
    m_signIn = std::make_unique<SignInOperation>(
        m_workspace, m_connections, connection, m_typed.clone(),
        [this](const Result<SignedIn> &answer) { signedIn(answer); }, this);
    connect(m_signIn.get(), &SignInOperation::stepStarted, this, &ConnectionsDialog::showStep);
    connect(m_signIn.get(), &SignInOperation::askedToWait, this, [this](int seconds) {
        m_progress->setText(RichText::colored(ColorRole::Muted, ProbeText::waiting(seconds)));
    });
    setBusy(true);
}

void ConnectionsDialog::signedIn(const Result<SignedIn> &answer)
{
    m_signIn.release()->deleteLater();
    setBusy(false);
    if (answer) {
        m_typed = {};
        keepProxyPassword(answer.value().connection);
        if (answer.value().notKept)
            Q_EMIT notKept(*answer.value().notKept);
        return accept();
    }
    m_form->putBack(m_typed);
    m_typed = {};
    bringIntoView(m_progress);
    offerHelp(answer.error());
    offerRecovery(answer.error());
    const ErrorMessage message = ErrorText::message(answer.error());
    m_progress->setText(
        RichText::colored(ColorRole::Danger, QStringLiteral("▲ ") + message.title)
        + QStringLiteral("<br>")
        + RichText::colored(ColorRole::Text, message.explanation + u' ' + message.action));
}

void ConnectionsDialog::showStep(ConnectStep step)
{
    const auto text = [step] {
        switch (step) {
        case ConnectStep::Reach:
            return tr("Reaching the server…");
        case ConnectStep::SignIn:
            return tr("Signing in…");
        case ConnectStep::Identify:
            return tr("Asking who this credential belongs to…");
        case ConnectStep::Operator:
            return tr("Asking what it may do…");
        case ConnectStep::Resources:
            return tr("Asking what can be granted…");
        }
        Q_UNREACHABLE();
    };
    m_progress->setText(RichText::colored(ColorRole::Muted, text()));
}

} // namespace itm
