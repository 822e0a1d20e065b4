// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/identified.h"
#include "models/session/selftestoperation.h"
#include "models/session/workspace.h"

#include "tests/golden/goldenreplay.h"
#include "tests/support/fakestores.h"

namespace itm::test {

/// The organization, buckets and tokens of the data-plane recording, made anew on a fresh server,
/// and a session of its operator. For self-tests of those tokens. GUI thread.
class DataPlaneWorld final : public QObject
{
public:
    explicit DataPlaneWorld(const QString &url);

    /// Plays what makes the world and connects. Empty, or what went wrong.
    [[nodiscard]] QString make();

    /// Every token of the recording, by its symbol.
    [[nodiscard]] static QStringList tokens();
    [[nodiscard]] ServerSession &session() { return *m_workspace.sessions().constFirst(); }
    [[nodiscard]] Token token(const QString &symbol) const;
    /// Tries what one token's record says with the value of another, or the same.
    [[nodiscard]] SelfTestReport test(const QString &record, const QString &value);
    /// What the server gives away about a token's value.
    [[nodiscard]] ServerIdentification identify(const QString &value);
    /// One line for each row: what, expectation, verdict.
    [[nodiscard]] static QStringList lines(const SelfTestReport &report);
    /// The lines that the recording makes us expect for a token tested by its own value.
    [[nodiscard]] static QStringList recorded(const QString &symbol);

private:
    QString m_url;
    GoldenReplay m_replay;
    FakeCredentialStore m_credentials;
    FakeIntentStore m_intents;
    FakeSavedValueIndex m_savedValues;
    FakeInventoryStore m_inventories;
    FakeReplacementStore m_replacements;
    SystemClock m_clock;
    SessionServices m_services;
    Workspace m_workspace;
};

} // namespace itm::test
