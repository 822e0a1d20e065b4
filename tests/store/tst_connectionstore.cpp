// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/appsettings.h"
#include "models/store/configfolder.h"
#include "models/store/connectionstore.h"
#include "models/store/memorycredentialstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;

namespace {

Connection plant()
{
    return { .id = ConnectionId::create(),
             .server = ServerId::create(),
             .name = QStringLiteral("plant"),
             .url = QUrl(QStringLiteral("https://influx.example/prefix")),
             .method = SignInMethod::Password,
             .userName = QStringLiteral("alice"),
             .credentialToken = TokenId(0xabc),
             .credentialTraits = { UserId(0xb0b), true, true },
             .trust = { QStringLiteral("/etc/ca.pem"), QByteArray(32, '\xc5') },
             .proxy
             = { ProxyMode::Socks5, QStringLiteral("proxy.example"), 1080, QStringLiteral("bob") },
             .color = ConnectionColor::Red,
             .isReadOnly = true };
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestConnectionStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = ConfigFolder(m_folder->filePath(QStringLiteral("new"))).connectionsFile();
    }

    void theOrderIsTheUsers()
    {
        const QList<Connection> made{ plant(), plant(), plant() };
        const auto order = [&made](const ConnectionStore &store) {
            QList<int> places;
            for (const Connection &connection : store.connections())
                places.append(static_cast<int>(made.indexOf(connection)));
            return places;
        };
        ConnectionStore store(m_file, nullptr);
        for (const Connection &connection : made)
            store.put(connection);
        store.move(made[2].id, 0);
        QCOMPARE(order(store), QList({ 2, 0, 1 }));
        store.move(made[2].id, 3);
        store.move(made[2].id, -1);
        QCOMPARE(order(store), QList({ 2, 0, 1 }));
        QCOMPARE(order(ConnectionStore(m_file, nullptr)), QList({ 2, 0, 1 }));
    }

    void whatAnotherVersionWroteAboutAConnectionStays()
    {
        const Connection connection = plant();
        {
            ConnectionStore store(m_file, nullptr);
            store.put(connection);
        }
        QByteArray json = contentOf(m_file);
        json.replace("\"name\"", "\"ofTheFuture\": [1], \"name\"");
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
        file.close();
        ConnectionStore store(m_file, nullptr);
        Connection renamed = connection;
        renamed.name = QStringLiteral("renamed");
        store.put(renamed);
        QVERIFY(contentOf(m_file).contains("ofTheFuture"));
        QVERIFY(contentOf(m_file).contains("renamed"));
    }

    void everyMemberComesBack()
    {
        const Connection first = plant();
        Connection second = plant();
        second.method = SignInMethod::Token;
        {
            ConnectionStore store(m_file, nullptr);
            QSignalSpy changed(&store, &ConnectionStore::connectionsChanged);
            store.put(first);
            store.put(second);
            QCOMPARE(changed.count(), 2);
            QVERIFY(!store.writeError());
        }
        ConnectionStore store(m_file, nullptr);
        QCOMPARE(store.connections(), QList<Connection>({ first, second }));
        QCOMPARE(*store.find(second.id), second);
        store.remove(first.id);
        QCOMPARE(ConnectionStore(m_file, nullptr).connections(), QList<Connection>{ second });
    }

    void whatWouldWeakenAConnectionIsNotGuessed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("pin cut short") << QByteArray("c5c5c5c5\"") << QByteArray("c5\"");
        QTest::newRow("pin of other letters") << QByteArray("c5c5\"") << QByteArray("zzzz\"");
        QTest::newRow("proxy of another kind") << QByteArray("socks5") << QByteArray("future");
        QTest::newRow("port out of range") << QByteArray("1080") << QByteArray("70000");
    }

    void whatWouldWeakenAConnectionIsNotGuessed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        ConnectionStore(m_file, nullptr).put(plant());
        const QByteArray good = contentOf(m_file);
        QVERIFY(good.contains(from));
        write(QByteArray(good).replace(from, to));
        const ConnectionStore store(m_file, nullptr);
        QVERIFY(store.connections().isEmpty());
        QVERIFY(!store.setAsideFile().isEmpty());
    }

    void putReplacesInPlace()
    {
        ConnectionStore store(m_file, nullptr);
        Connection connection = plant();
        store.put(connection);
        store.put(plant());
        connection.name = QStringLiteral("renamed");
        store.put(connection);
        QCOMPARE(store.connections().size(), 2);
        QCOMPARE(store.connections().constFirst().name, QStringLiteral("renamed"));
    }

    void theFileIsForTheUserOnly()
    {
        write("{\"connections\":[]}");
        QVERIFY(
            QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        ConnectionStore store(m_file, nullptr);
        store.put(plant());
        QVERIFY(!(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void anUnreadableFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("not JSON") << QByteArray(R"({"connections":[)");
        QTest::newRow("another JSON") << QByteArray("[1]");
        QTest::newRow("list missing") << QByteArray("{}");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("newer") << QByteArray(R"({"connections":[],"version":2})");
    }

    void anUnreadableFileIsSetAside()
    {
        QFETCH(QByteArray, content);
        write(content);
        ConnectionStore store(m_file, nullptr);
        QVERIFY(store.connections().isEmpty());
        QCOMPARE(contentOf(store.setAsideFile()), content);
        store.put(plant());
        QCOMPARE(ConnectionStore(m_file, nullptr).connections().size(), 1);
    }

    void aDamagedConnectionDoesNotTakeTheOthersAlong()
    {
        const Connection good = plant();
        ConnectionStore(m_file, nullptr).put(good);
        QByteArray content = contentOf(m_file);
        content.replace(R"("connections": [)", R"("connections": [{"name":"no address"},)");
        write(content);
        {
            ConnectionStore store(m_file, nullptr);
            QCOMPARE(store.connections(), QList<Connection>{ good });
            QCOMPARE(contentOf(store.setAsideFile()), content);
        }
        ConnectionStore store(m_file, nullptr);
        QCOMPARE(store.connections(), QList<Connection>{ good });
        QVERIFY(store.setAsideFile().isEmpty());
    }

    void aPasswordInAnAddressIsNotWritten()
    {
        Connection connection = plant();
        connection.url = QUrl(QStringLiteral("https://alice:canary@influx.example"));
        ConnectionStore(m_file, nullptr).put(connection);
        QVERIFY(contentOf(m_file).contains("influx.example"));
        QVERIFY(!contentOf(m_file).contains("canary"));
    }

    void membersOfOtherVersionsAreKept()
    {
        write(R"({"connections":[],"later":42})");
        ConnectionStore store(m_file, nullptr);
        store.put(plant());
        QVERIFY(contentOf(m_file).contains("\"later\": 42"));
    }

    void aChangeThatCannotBeWrittenIsToldAndHoldsForThisRun()
    {
        QFile blocker(m_folder->filePath(QStringLiteral("new")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        ConnectionStore store(m_file, nullptr);
        QSignalSpy failed(&store, &ConnectionStore::writeFailed);
        store.put(plant());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(store.connections().size(), 1);
    }

    void settingsFallBackToDefaults()
    {
        const QString file = ConfigFolder(m_folder->path()).settingsFile();
        {
            AppSettings settings(file);
            QCOMPARE(settings.clipboardSeconds(), 30);
            settings.setLayout(QStringLiteral("main"), "state");
        }
        QCOMPARE(AppSettings(file).layout(QStringLiteral("main")), QByteArray("state"));
        QVERIFY(!(QFile::permissions(file) & QFile::ReadOther));
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("[clipboard]\nseconds=soon\n");
        broken.close();
        QCOMPARE(AppSettings(file).clipboardSeconds(), 30);
    }

    void memoryKeepsUntilRemoved()
    {
        MemoryCredentialStore store(nullptr);
        const auto key = CredentialKey::connection(ConnectionId::create());
        QList<bool> outcomes;
        const auto note = [&](const auto &result) { outcomes << result.isOk(); };
        store.write(key, Secret(QByteArrayView("value")), this, note).detach();
        store.read(key, this, note).detach();
        store.remove(key, this, note).detach();
        store.remove(key, this, note).detach();
        store.read(key, this, note).detach();
        QVERIFY(outcomes.isEmpty());
        QTRY_COMPARE(outcomes, QList<bool>({ true, true, true, true, false }));
        QVERIFY(!store.isPersistent());
    }

private:
    void write(const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).absolutePath()));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestConnectionStore)
#include "tst_connectionstore.moc"
