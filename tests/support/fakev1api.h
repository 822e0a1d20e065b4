// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/v1api.h"

#include "tests/support/fakecall.h"

#include <QStringList>

namespace itm::test {

/// The part of FakeInfluxApi about v1 credentials: each function has a script, and everything asked
/// is recorded.
class FakeV1Api final : public V1Api
{
public:
    FakeCall<Token> onCredential;
    FakeCall<std::optional<Token>> onNamed;
    FakeCall<Token> onCreate;
    FakeCall<Done> onSetPassword;
    FakeCall<Token> onChange;
    FakeCall<Done> onRemove;
    FakeCall<QList<DatabaseMapping>> onMappings;
    FakeCall<Done> onSignIn;

    QStringList names;
    QList<V1Draft> drafts;
    std::vector<Secret> passwords;
    QList<QPair<TokenId, TokenChange>> changes;
    QList<TokenId> removed;

    RequestHandle credential(TokenId, QObject *context, Callback<Token> callback) override
    {
        return onCredential.start(context, std::move(callback));
    }
    RequestHandle named(const QString &userName, QObject *context,
                        Callback<std::optional<Token>> callback) override
    {
        names.append(userName);
        return onNamed.start(context, std::move(callback));
    }
    RequestHandle create(const V1Draft &draft, QObject *context, Callback<Token> callback) override
    {
        drafts.append(draft);
        return onCreate.start(context, std::move(callback));
    }
    RequestHandle setPassword(TokenId, Secret password, QObject *context,
                              Callback<Done> callback) override
    {
        passwords.push_back(std::move(password));
        return onSetPassword.start(context, std::move(callback));
    }
    RequestHandle change(TokenId id, const TokenChange &change, QObject *context,
                         Callback<Token> callback) override
    {
        changes.append({ id, change });
        return onChange.start(context, std::move(callback));
    }
    RequestHandle remove(TokenId id, QObject *context, Callback<Done> callback) override
    {
        removed.append(id);
        return onRemove.start(context, std::move(callback));
    }
    RequestHandle mappings(OrganizationId, QObject *context,
                           Callback<QList<DatabaseMapping>> callback) override
    {
        return onMappings.start(context, std::move(callback));
    }
    RequestHandle signIn(const QString &, Secret password, QObject *context,
                         Callback<Done> callback) override
    {
        passwords.push_back(std::move(password));
        return onSignIn.start(context, std::move(callback));
    }
};

} // namespace itm::test
