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

/// `read`: of each row.
template <class T>
std::function<Result<QList<T>>(QSqlDatabase &)>
rows(const QString &statement, const QVariantList &values, T (*read)(const QSqlQuery &))
{
    return [statement, values, read](QSqlDatabase &database) -> Result<QList<T>> {
        QSqlQuery query(database);
        query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return databaseError(query.lastError(), database.databaseName());
        QList<T> found;
        while (query.next())
            found << read(query);
        return found;
    };
}

QString nameIn(const QSqlQuery &query)
{
    return query.value(0).toString();
}

SharedSecret sharedIn(const QSqlQuery &query)
{
    return { { query.value(0).toString() }, { query.value(1).toString() } };
}

/// "?, ?, ?".
QString places(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
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
    // At each start the same ones pass: what is known already costs no writing to disk.
    insert(QStringLiteral("UPDATE SET digest = excluded.digest WHERE digest <> excluded.digest"),
           key, secret, std::move(failed));
}

void ValueDigests::noteIfNew(const CredentialKey &key, const Secret &secret)
{
    insert(QStringLiteral("NOTHING"), key, secret, [] {});
}

void ValueDigests::insert(const QString &orElse, const CredentialKey &key, const Secret &secret,
                          std::function<void()> failed)
{
    whenReady([this, orElse, name = key.name, kept = std::make_shared<Secret>(secret.clone()),
               failed = std::move(failed)](const std::optional<Error> &error) {
        if (error)
            return failed();
        m_database
            .run<Done>(sqlStatement(QStringLiteral("INSERT INTO value_digest (name, digest)"
                                                   " VALUES (?, ?) ON CONFLICT (name) DO ")
                                        + orElse,
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
                rows(QStringLiteral("SELECT name FROM value_digest WHERE digest = ?"
                                    " ORDER BY name"),
                     { digestOf(*kept) }, nameIn),
                this, [call](Result<QStringList> answer) { call->finish(std::move(answer)); })
            .detach();
    });
    return call->handle();
}

RequestHandle ValueDigests::sharing(const QList<CredentialKey> &entries, QObject *context,
                                    Callback<QList<SharedSecret>> callback)
{
    auto call = PendingCall<QList<SharedSecret>>::create(context, std::move(callback));
    QVariantList values;
    for (const CredentialKey &entry : entries)
        values << entry.name;
    const auto ask = [this, call, values](const std::optional<Error> &) {
        m_database
            .run<QList<SharedSecret>>(
                rows(QStringLiteral("SELECT mine.name, other.name FROM value_digest AS mine"
                                    " JOIN value_digest AS other ON other.digest = mine.digest"
                                    " AND other.name <> mine.name WHERE mine.name IN (%1)"
                                    " ORDER BY 1, 2")
                         .arg(places(values.size())),
                     values, sharedIn),
                this,
                [call](Result<QList<SharedSecret>> answer) { call->finish(std::move(answer)); })
            .detach();
    };
    // Behind what waits for the key: an older digest of the same entry would tell wrong.
    if (m_waiting.isEmpty())
        ask({});
    else
        m_waiting.append(ask);
    return call->handle();
}

RequestHandle ValueDigests::known(QObject *context, Callback<QStringList> callback)
{
    return m_database.run<QStringList>(
        rows(QStringLiteral("SELECT name FROM value_digest ORDER BY name"), {}, nameIn), context,
        std::move(callback));
}

RequestHandle ValueDigests::removeKey(QObject *context, Callback<Done> callback)
{
    m_key = {};
    forgetAll();
    return m_keychain.remove(digestKey(), context, std::move(callback));
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
    forgetAll();
    const auto made = std::make_shared<Secret>(freshKey());
    m_asking = m_keychain.write(digestKey(), made->clone(), this,
                                [this, made](const Result<Done> &answer) {
                                    if (answer)
                                        m_key = std::move(*made);
                                    settle(answer ? std::nullopt : std::optional(answer.error()));
                                });
}

/// Digests by a key that is gone match nothing.
void ValueDigests::forgetAll()
{
    m_database
        .run<Done>(sqlStatement(QStringLiteral("DELETE FROM value_digest"), {}), this,
                   [](const Result<Done> &) {})
        .detach();
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
