// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/v1passwordchange.h"

#include "models/access/setuprules.h"
#include "models/api/v1api.h"
#include "models/session/batcherrors.h"

#include <QRandomGenerator>

#include <array>

namespace itm {

V1PasswordChange::V1PasswordChange(ServerSession &session, Token credential, Secret password,
                                   QObject *context, Callback<std::shared_ptr<TokenValue>> callback)
    : QObject(&session)
    , m_session(session)
    , m_credential(std::move(credential))
    , m_password(std::move(password))
    , m_call(PendingCall<std::shared_ptr<TokenValue>>::create(context, std::move(callback)))
{
    readBefore();
}

V1PasswordChange::~V1PasswordChange()
{
    // The session is being closed under it.
    if (!m_call->isFinished() && QCoreApplication::instance())
        m_call->finish(Error{ .kind = ErrorKind::Cancelled });
}

CredentialKey V1PasswordChange::key() const
{
    return CredentialKey::tokenValue(m_session.connection().server, TokenStore::V1,
                                     m_credential.id);
}

/// Whatever the index says: it is a file of its own, and can be lost apart from the keychain.
void V1PasswordChange::readBefore()
{
    m_session.services()
        .credentials
        .read(key(), this,
              [this](Result<Secret> before) {
                  // What could not be read could not be put back either.
                  if (!before && before.error().kind != ErrorKind::SecretMissing)
                      return fail(before.error());
                  if (before)
                      m_before = before.takeValue();
                  keep();
              })
        .detach();
}

void V1PasswordChange::keep()
{
    m_session.services()
        .credentials
        .write(key(), m_password.clone(), this,
               [this](const Result<Done> &answer) { kept(answer); })
        .detach();
}

void V1PasswordChange::kept(const Result<Done> &answer)
{
    if (!answer)
        return fail(answer.error());
    if (m_session.state() != ServerSession::State::Ready)
        return putBack({ .kind = ErrorKind::NotCarriedOut });
    send();
}

void V1PasswordChange::send()
{
    m_session.api()
        .v1()
        .setPassword(m_credential.id, m_password.clone(), this,
                     [this](const Result<Done> &answer) { answered(answer); })
        .detach();
}

void V1PasswordChange::answered(const Result<Done> &answer)
{
    if (answer)
        succeed();
    else if (isUndecided(answer.error()))
        tryPassword(answer.error());
    else
        putBack(answer.error());
}

void V1PasswordChange::tryPassword(const Error &lost)
{
    note(true);
    // An inactive one is refused whatever its password is.
    if (!m_credential.isActive())
        return fail(lost);
    m_session.api()
        .v1()
        .signIn(m_credential.v1UserName, m_password.clone(), this,
                [this, lost](const Result<Done> &answer) {
                    if (answer)
                        succeed();
                    else if (answer.error().kind == ErrorKind::SignInRefused)
                        putBack({ .kind = ErrorKind::NotCarriedOut });
                    else
                        fail(lost);
                })
        .detach();
}

void V1PasswordChange::putBack(const Error &refusal)
{
    CredentialStore &credentials = m_session.services().credentials;
    const bool hadOne = !m_before.isEmpty();
    const auto done = [this, hadOne, refusal](const Result<Done> &) {
        note(hadOne);
        fail(refusal);
    };
    RequestHandle request = hadOne ? credentials.write(key(), std::move(m_before), this, done)
                                   : credentials.remove(key(), this, done);
    request.detach();
}

void V1PasswordChange::succeed()
{
    note(true);
    m_call->finish(TokenValue::stored({ m_credential, std::move(m_password) },
                                      m_session.connection().server, m_session.services()));
    deleteLater();
}

void V1PasswordChange::fail(const Error &error)
{
    m_call->finish(error);
    deleteLater();
}

/// The index only tells what the keychain holds.
void V1PasswordChange::note(bool isSaved)
{
    const TokenKey credential{ m_session.connection().server, TokenStore::V1, m_credential.id };
    SavedValueIndex &index = m_session.services().savedValues;
    RequestHandle request = isSaved
        ? index.add(credential, &m_session, [](const Result<Done> &) {})
        : index.remove(credential, &m_session, [](const Result<Done> &) {});
    request.detach();
    m_session.tokens().setSavedValue(TokenStore::V1, m_credential.id, isSaved);
}

Secret randomPassword()
{
    // 192 bits, four thirds of that as text.
    std::array<quint32, 6> words{};
    for (;;) {
        QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
        QByteArray text
            = QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof(words))
                  .toBase64(QByteArray::Base64UrlEncoding);
        words.fill(0);
        QString shown = QString::fromLatin1(text);
        const bool isStrong = characterClasses(shown) >= 3;
        shown.fill(QChar());
        if (isStrong)
            return Secret::take(text);
    }
}

} // namespace itm
