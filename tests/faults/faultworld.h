// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/demoserver.h"

#include "models/core/clock.h"
#include "models/session/journal.h"
#include "models/session/tokenvalue.h"
#include "models/session/workspace.h"
#include "models/store/appsettings.h"
#include "models/store/configfolder.h"
#include "models/store/connectionstore.h"
#include "models/store/digestingcredentialstore.h"
#include "models/store/lastseenstore.h"
#include "models/store/localdatabase.h"
#include "models/store/notestore.h"
#include "models/store/sparestore.h"
#include "models/store/sqliteacceptedfindingstore.h"
#include "models/store/sqliteintentstore.h"
#include "models/store/sqliteinventorystore.h"
#include "models/store/sqlitejournalstore.h"
#include "models/store/sqlitereplacementstore.h"
#include "models/store/sqlitereviewstore.h"
#include "models/store/sqlitesnapshotstore.h"
#include "models/store/templatestore.h"

#include "tests/faults/faultykeyring.h"
#include "tests/support/faultyproxy.h"
#include "tests/support/testproxy.h"
#include "tests/support/tlsfront.h"

#include <QTemporaryDir>

namespace itm::test {

/// The way from the program to the server.
enum class Way : quint8 { Straight, Tls, Proxy };

enum class ServerSort : quint8 { Filled, RawValues, Empty };

/// What one attempt at an operation came to.
struct Outcome final
{
    bool isFinished = false;
    /// Why it did not do what was asked for.
    std::optional<Error> error;
    /// What of it could not be had or done; it went on without.
    QList<Error> told;
    /// Says that something is missing, and not why.
    bool isGapTold = false;
    /// What a window holds of values, to offer them again.
    QList<std::shared_ptr<TokenValue>> values;
    /// Whatever has to live while it runs.
    QList<std::shared_ptr<void>> kept;

    void finish(const std::optional<Error> &why = {})
    {
        error = why;
        isFinished = true;
    }
};

/// The whole program below its windows, wired as app/ does it, before a demo server: through a
/// proxy that misbehaves where told, over a keyring that can be slow or locked, in a folder on a
/// disk that can be full. GUI thread.
class FaultWorld final
{
public:
    FaultWorld(Way way, ServerSort server);
    ~FaultWorld();
    Q_DISABLE_COPY_MOVE(FaultWorld)

    /// By the operator's token, which the keychain has; false: it did not work.
    [[nodiscard]] bool connect();
    /// Values that are in hand and not saved; false: they still are not.
    [[nodiscard]] bool saveAgain(const Outcome &outcome);
    /// As a user would after a fault: connects or refreshes, and lets the program look into what it
    /// left unfinished.
    [[nodiscard]] bool recover();
    /// A token of the operator in factory, its value saved; for operations that need one.
    [[nodiscard]] Token makeToken(const QString &description);
    /// Past the program, as by somebody else.
    void appearOnServer(const QString &description);
    /// An active one that somebody else owns.
    [[nodiscard]] Token listed(const QString &description) const;
    [[nodiscard]] OrganizationId organization(const QString &name) const;
    /// Another on each call.
    [[nodiscard]] QString freshName(const QString &what);

    /// What the server says past the proxy.
    [[nodiscard]] std::optional<Token> onServer(TokenId id);
    [[nodiscard]] std::optional<User> userOnServer(UserId id);
    [[nodiscard]] std::optional<Token> v1OnServer(const QString &userName);
    [[nodiscard]] TokenList allOnServer();
    /// The saved password of a v1 credential opens it.
    [[nodiscard]] bool opensV1(const Token &credential);
    /// Descriptions of tokens that came after `before` and whose value is neither in the keychain
    /// nor in the hands of `outcome`, and of which no creation is open.
    [[nodiscard]] QStringList lostValues(const TokenList &before, const Outcome &outcome);
    [[nodiscard]] bool hasValue(TokenStore store, TokenId id) const;

    [[nodiscard]] QList<Connection> connectionsOnDisk() const;
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] ServerSession &session() { return *m_session; }
    [[nodiscard]] bool hasSession() const { return m_session != nullptr; }
    void setSession(ServerSession *session) { m_session = session; }
    [[nodiscard]] Connection &connection() { return m_connection; }
    /// What was asked of this computer's stores so far has been answered.
    void settle();
    /// Nobody has set the server up yet, past the proxy.
    [[nodiscard]] bool isEmpty();
    /// What is asked from now on by the session goes over other connections.
    void renewConnections();
    [[nodiscard]] static const TestCertificate &pinned();
    /// Deadlines are short from now on: a fault that ends by them does not take long. False: it
    /// could not connect by them.
    [[nodiscard]] bool becomeImpatient();
    /// Deadlines are as in the program from the next connect on.
    void setPatient() { m_isReconnecting = std::exchange(m_isImpatient, false); }
    [[nodiscard]] static QByteArray operatorValue() { return DemoServer::OperatorToken; }

private:
    QTemporaryDir m_folder;
    DemoServer m_server;

public:
    FaultyProxy proxy;
    std::unique_ptr<TlsFront> front;
    std::unique_ptr<TestProxy> forward;
    /// What the main window tells beside whatever is going on.
    QList<Error> notices;
    /// What the operation is about, for its own use.
    TokenList subjects;
    QString label;
    ReplacementId replacement;
    /// Of what operations start.
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    SystemClock clock;
    ConfigFolder folder;
    AppSettings settings;
    ConnectionStore connections;
    TemplateStore templates;
    SpareStore spares;
    LocalDatabase database;
    SqliteIntentStore intents;
    SqliteSavedValueIndex savedValues;
    SqliteInventoryStore inventories;
    SqliteReplacementStore replacements;
    SqliteAcceptedFindingStore acceptedFindings;
    LastSeenStore lastSeen;
    NoteStore notes;
    SqliteReviewStore reviews;
    SqliteSnapshotStore snapshots;
    SqliteJournalStore journalStore;
    Journal journal;
    FaultyKeyring *keyring;
    DigestingCredentialStore credentials;
    SessionServices services;
    std::unique_ptr<Workspace> workspace;

private:
    [[nodiscard]] InfluxApi &directly();
    /// Until all that a connect asks for has been answered.
    [[nodiscard]] bool connectsAgain();

    bool m_isImpatient = false;
    bool m_isReconnecting = false;
    Connection m_connection;
    ServerSession *m_session = nullptr;
    std::unique_ptr<InfluxApi> m_direct;
    int m_names = 0;
};

} // namespace itm::test
