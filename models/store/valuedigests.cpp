// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/valuedigests.h"

#include "models/core/pendingcall.h"
#include "models/store/databasefile.h"
#include "models/store/localdatabase.h"
#include "models/store/sqlstatement.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlQuery>

#include <array>
#include <utility>

namespace itm {

namespace {

CredentialKey digestKey()
{
    return { QStringLiteral("digest-key") };
}

Secret freshKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QByteArray hex;
    for (const quint32 word : words)
        hex += QByteArray::number(word, 16).rightJustified(8, '0');
    words.fill(0);
    return Secret::take(hex);
}

std::function<Result<QStringList>(QSqlDatabase &)> names(const QString &statement,
                                                         const QVariantList &values)
{
    return [statement, values](QSqlDatabase &database) -> Result<QStringList> {
        QSqlQuery query(database);
        query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return databaseError(query.lastError(), database.databaseName());
        QStringList found;
        while (query.next())
            found << query.value(0).toString();
        return found;
    };
}

} // namespace

ValueDigests::ValueDigests(LocalDatabase &database, CredentialStore &keychain)
    : m_database(database)
    , m_keychain(keychain)
{
}

ValueDigests::~ValueDigests() = default;

void ValueDigests::note(const CredentialKey &key, const Secret &secret,
                        std::function<void()> failed)
{
    whenReady([this, name = key.name, kept = std::make_shared<Secret>(secret.clone()),
               failed = std::move(failed)](const std::optional<Error> &error) {
        if (error)
            return failed();
        m_database
            // At each start the same ones pass: what is known already costs no writing to disk.
            .run<Done>(
                sqlStatement(QStringLiteral("INSERT INTO value_digest (name, digest) VALUES (?, ?)"
                                            " ON CONFLICT (name) DO UPDATE SET digest ="
                                            " excluded.digest WHERE digest <> excluded.digest"),
                             { name, digestOf(*kept) }),
                this,
                [failed](const Result<Done> &answer) {
                    if (!answer)
                        failed();
                })
            .detach();
    });
}

void ValueDigests::forget(const CredentialKey &key)
{
    m_database
        .run<Done>(
            sqlStatement(QStringLiteral("DELETE FROM value_digest WHERE name = ?"), { key.name }),
            this, [](const Result<Done> &) {})
        .detach();
}

RequestHandle ValueDigests::find(const Secret &secret, QObject *context,
                                 Callback<QStringList> callback)
{
    auto call = PendingCall<QStringList>::create(context, std::move(callback));
    whenReady([this, call,
               kept = std::make_shared<Secret>(secret.clone())](const std::optional<Error> &error) {
        if (error)
            return call->finish(*error);
        m_database
            .run<QStringList>(
                names(QStringLiteral("SELECT name FROM value_digest WHERE digest = ?"
                                     " ORDER BY name"),
                      { digestOf(*kept) }),
                this, [call](Result<QStringList> answer) { call->finish(std::move(answer)); })
            .detach();
    });
    return call->handle();
}

RequestHandle ValueDigests::known(QObject *context, Callback<QStringList> callback)
{
    return m_database.run<QStringList>(
        names(QStringLiteral("SELECT name FROM value_digest ORDER BY name"), {}), context,
        std::move(callback));
}

void ValueDigests::whenReady(Ready go)
{
    if (!m_key.isEmpty())
        return go({});
    m_waiting.append(std::move(go));
    if (m_waiting.size() > 1)
        return;
    m_asking = m_keychain.read(digestKey(), this, [this](Result<Secret> answer) {
        if (answer)
            m_key = answer.takeValue();
        else if (answer.error().kind == ErrorKind::SecretMissing)
            return makeKey();
        settle(answer ? std::nullopt : std::optional(answer.error()));
    });
}

void ValueDigests::makeKey()
{
    // Digests by a key that is gone match nothing.
    m_database
        .run<Done>(sqlStatement(QStringLiteral("DELETE FROM value_digest"), {}), this,
                   [](const Result<Done> &) {})
        .detach();
    const auto made = std::make_shared<Secret>(freshKey());
    m_asking = m_keychain.write(digestKey(), made->clone(), this,
                                [this, made](const Result<Done> &answer) {
                                    if (answer)
                                        m_key = std::move(*made);
                                    settle(answer ? std::nullopt : std::optional(answer.error()));
                                });
}

void ValueDigests::settle(const std::optional<Error> &error)
{
    for (const Ready &go : std::exchange(m_waiting, {}))
        go(error);
}

QByteArray ValueDigests::digestOf(const Secret &secret) const
{
    QByteArray bytes = secret.reveal().toByteArray();
    QByteArray key = m_key.reveal().toByteArray();
    QByteArray digest = QMessageAuthenticationCode::hash(bytes, key, QCryptographicHash::Sha256);
    wipe(bytes);
    wipe(key);
    return digest;
}

} // namespace itm
