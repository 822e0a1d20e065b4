// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/digestingcredentialstore.h"
#include "models/store/localdatabase.h"

#include "tests/support/fakestores.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const CredentialKey First{ QStringLiteral("token/s/1") };
const CredentialKey Second{ QStringLiteral("connection/c") };
const CredentialKey Third{ QStringLiteral("token/s/3") };
const CredentialKey DigestKey{ QStringLiteral("digest-key") };

} // namespace

class TestValueDigests final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        close();
        m_folder = std::make_unique<QTemporaryDir>();
        open(std::make_unique<FakeCredentialStore>());
    }
    void cleanup() { close(); }

    void aSavedValueIsRecognised();
    void entriesThatShareASecretAreTold();
    void itIsForgottenWithItsEntry();
    void oneThatWasSavedBeforeIsLearnedWhenItIsRead();
    void whatCouldNotBeNotedIsNotedWhenItIsReadAgain();
    void whatMayBeWrittenLateIsNoted();
    void whatIsWrittenForNobodyIsNoted();
    void theNextRunKnowsItByTheSameKey();
    void aLostKeyStartsAnew();
    void withoutTheKeyTheReasonIsTold();
    void theDatabaseHoldsNeitherValueNorPlainDigest();
    void anAnswerMayComeAfterTheEnd();

private:
    void open(std::unique_ptr<FakeCredentialStore> keychain)
    {
        m_keychain = keychain.get();
        m_database = std::make_unique<LocalDatabase>(path());
        m_store = std::make_unique<DigestingCredentialStore>(std::move(keychain), *m_database);
    }
    void close()
    {
        m_store.reset();
        m_database.reset();
    }
    /// The same file and the same keychain, minus this entry.
    void restart(const QList<CredentialKey> &without = {});
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(QStringLiteral("local.sqlite"));
    }
    static void put(CredentialStore &store, const CredentialKey &key, const QByteArray &value);
    bool reads(const CredentialKey &key, const QByteArray &value);
    QStringList found(const QByteArray &value);
    /// "entry=other".
    QStringList shared(const QList<CredentialKey> &entries);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalDatabase> m_database;
    FakeCredentialStore *m_keychain = nullptr;
    std::unique_ptr<DigestingCredentialStore> m_store;
    std::optional<ErrorKind> m_trouble;
};

void TestValueDigests::put(CredentialStore &store, const CredentialKey &key,
                           const QByteArray &value)
{
    bool isDone = false;
    const RequestHandle running
        = store.write(key, Secret(QByteArrayView(value)), &store,
                      [&isDone](const Result<Done> &answer) { isDone = answer.isOk(); });
    QTRY_VERIFY(isDone);
}

bool TestValueDigests::reads(const CredentialKey &key, const QByteArray &value)
{
    std::optional<bool> isIt;
    const RequestHandle running = m_store->read(key, this, [&](const Result<Secret> &answer) {
        isIt = answer && answer.value().matches(value);
    });
    return QTest::qWaitFor([&] { return isIt.has_value(); }) && *isIt;
}

QStringList TestValueDigests::found(const QByteArray &value)
{
    std::optional<QStringList> names;
    m_trouble.reset();
    const RequestHandle running = m_store->digests().find(
        Secret(QByteArrayView(value)), this, [&](const Result<QStringList> &answer) {
            names = answer ? answer.value() : QStringList();
            if (!answer)
                m_trouble = answer.error().kind;
        });
    return QTest::qWaitFor([&] { return names.has_value(); })
        ? *names
        : QStringList(QStringLiteral("no answer"));
}

QStringList TestValueDigests::shared(const QList<CredentialKey> &entries)
{
    std::optional<QStringList> names;
    const RequestHandle running
        = m_store->digests().sharing(entries, this, [&](const Result<QList<SharedSecret>> &answer) {
              names.emplace();
              for (const SharedSecret &secret : answer.value())
                  *names << secret.entry.name + u'=' + secret.other.name;
          });
    return QTest::qWaitFor([&] { return names.has_value(); })
        ? *names
        : QStringList(QStringLiteral("no answer"));
}

void TestValueDigests::restart(const QList<CredentialKey> &without)
{
    auto next = std::make_unique<FakeCredentialStore>();
    for (const CredentialKey &key : { First, Second, DigestKey }) {
        if (m_keychain->contains(key) && !without.contains(key))
            put(*next, key, m_keychain->valueOf(key));
    }
    close();
    open(std::move(next));
}

/// A value whose saving was under way when the program ended.
void TestValueDigests::anAnswerMayComeAfterTheEnd()
{
    m_keychain->hangWrites = true;
    bool isDone = false;
    const RequestHandle running
        = m_store->write(First, Secret(QByteArrayView("value")), this,
                         [&isDone](const Result<Done> &answer) { isDone = answer.isOk(); });
    m_keychain->releaseWrites();
    m_store.reset();
    QTRY_VERIFY(isDone);
}

void TestValueDigests::aSavedValueIsRecognised()
{
    put(*m_store, First, "value one");
    put(*m_store, Second, "value two");
    QCOMPARE(found("value one"), QStringList({ First.name }));
    QCOMPARE(found("value two"), QStringList({ Second.name }));
    QCOMPARE(found("value three"), QStringList());
    // The same secret for two purposes.
    put(*m_store, Second, "value one");
    QCOMPARE(found("value one"), QStringList({ Second.name, First.name }));
    QCOMPARE(found("value two"), QStringList());
}

void TestValueDigests::entriesThatShareASecretAreTold()
{
    put(*m_store, First, "value");
    put(*m_store, Second, "value");
    put(*m_store, Third, "another");
    const QStringList both{ Second.name + u'=' + First.name };
    QCOMPARE(shared({ Second, Third }), both);
    QCOMPARE(shared({}), QStringList());
    // Those of a run before are known without the key.
    restart();
    m_keychain->failNextReads = { ErrorKind::KeyringLocked };
    QCOMPARE(shared({ Second }), both);
    QCOMPARE(m_keychain->failNextReads.size(), 1);
    m_keychain->failNextReads.clear();
    // What waits for the key is not passed over.
    put(*m_store, First, "value two");
    QCOMPARE(shared({ Second }), QStringList());
}

void TestValueDigests::itIsForgottenWithItsEntry()
{
    put(*m_store, First, "value one");
    bool isGone = false;
    const RequestHandle running = m_store->remove(
        First, this, [&isGone](const Result<Done> &answer) { isGone = answer.isOk(); });
    QTRY_VERIFY(isGone);
    QCOMPARE(found("value one"), QStringList());
}

void TestValueDigests::oneThatWasSavedBeforeIsLearnedWhenItIsRead()
{
    put(*m_keychain, First, "of an older version");
    QCOMPARE(found("of an older version"), QStringList());
    QVERIFY(reads(First, "of an older version"));
    QCOMPARE(found("of an older version"), QStringList({ First.name }));
}

void TestValueDigests::whatCouldNotBeNotedIsNotedWhenItIsReadAgain()
{
    put(*m_keychain, First, "of an older version");
    m_keychain->failNextWrites = { ErrorKind::KeyringLocked };
    QVERIFY(reads(First, "of an older version"));
    QCOMPARE(found("of an older version"), QStringList());
    QVERIFY(reads(First, "of an older version"));
    QCOMPARE(found("of an older version"), QStringList({ First.name }));
}

/// The keychain goes on with what it did not answer in time.
void TestValueDigests::whatMayBeWrittenLateIsNoted()
{
    put(*m_store, First, "value one");
    m_keychain->failNextWrites = { ErrorKind::KeyringTimeout, ErrorKind::KeyringLocked };
    int answers = 0;
    for (const char *value : { "late", "locked" })
        m_store
            ->write(Second, Secret(QByteArrayView(value)), this,
                    [&answers](const Result<Done> &) { ++answers; })
            .detach();
    QTRY_COMPARE(answers, 2);
    QCOMPARE(found("late"), QStringList({ Second.name }));
    QCOMPARE(found("locked"), QStringList());

    // Of an entry that was there before, which of the two it holds is not known until it is read.
    m_keychain->failNextWrites = { ErrorKind::KeyringTimeout };
    answers = 0;
    m_store
        ->write(First, Secret(QByteArrayView("late too")), this,
                [&answers](const Result<Done> &) { ++answers; })
        .detach();
    QTRY_COMPARE(answers, 1);
    QCOMPARE(found("late too"), QStringList());
    QCOMPARE(found("value one"), QStringList({ First.name }));
    put(*m_keychain, First, "late too");
    bool isRead = false;
    const RequestHandle reading = m_store->read(
        First, this, [&isRead](const Result<Secret> &answer) { isRead = answer.isOk(); });
    QTRY_VERIFY(isRead);
    QCOMPARE(found("late too"), QStringList({ First.name }));
}

/// A prompt of the keyring outlives the window that caused it.
void TestValueDigests::whatIsWrittenForNobodyIsNoted()
{
    m_keychain->hangWrites = true;
    {
        QObject window;
        const RequestHandle running = m_store->write(Second, Secret(QByteArrayView("late")),
                                                     &window, [](const Result<Done> &) {});
    }
    m_keychain->hangWrites = false;
    m_keychain->releaseWrites();
    QTRY_COMPARE(found("late"), QStringList({ Second.name }));
}

void TestValueDigests::theNextRunKnowsItByTheSameKey()
{
    put(*m_store, First, "value one");
    QCOMPARE(found("value one"), QStringList({ First.name }));
    restart();
    QCOMPARE(found("value one"), QStringList({ First.name }));
}

void TestValueDigests::aLostKeyStartsAnew()
{
    put(*m_store, First, "value one");
    QCOMPARE(found("value one"), QStringList({ First.name }));
    restart({ DigestKey });
    QCOMPARE(found("value one"), QStringList());
    QVERIFY(!m_trouble);
    std::optional<qsizetype> left;
    const RequestHandle running = m_store->digests().known(
        this, [&left](const Result<QStringList> &answer) { left = answer.value().size(); });
    QTRY_VERIFY(left.has_value());
    QCOMPARE(*left, 0);
}

void TestValueDigests::withoutTheKeyTheReasonIsTold()
{
    m_keychain->failNextWrites = { ErrorKind::KeyringLocked };
    QCOMPARE(found("value one"), QStringList());
    QCOMPARE(m_trouble, ErrorKind::KeyringLocked);
    // Once it is unlocked it goes on.
    QCOMPARE(found("value one"), QStringList());
    QVERIFY(!m_trouble);
}

void TestValueDigests::theDatabaseHoldsNeitherValueNorPlainDigest()
{
    const QByteArray value("canary-value");
    put(*m_store, First, value);
    QCOMPARE(found(value), QStringList({ First.name }));
    close();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains(First.name.toUtf8()));
    QVERIFY(!bytes.contains(value));
    QVERIFY(!bytes.contains(QCryptographicHash::hash(value, QCryptographicHash::Sha256)));
}

QTEST_GUILESS_MAIN(TestValueDigests)
#include "tst_valuedigests.moc"
