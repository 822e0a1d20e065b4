// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/recoverylisting.h"

#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace itm;

namespace {

using Shown = RecoveryRecord::Shown;
using Kind = RecoveryIssue::Kind;

const QByteArray Header = "ID\t\t\tUser Name\tUser ID\t\t\tDescription\tToken\t\tPermissions\n";
const QByteArray Generated = QByteArray(86, 'x') + "==";

RecoveryListing read(const QByteArray &text)
{
    return recoveryListingFrom(text);
}

QByteArray golden(const char *kind)
{
    QFile file(qEnvironmentVariable("ITM_SOURCE_DIR") + u"/tests/data/golden/recovery-auth-list-"
               + QLatin1String(kind) + u".txt");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As a terminal shows tabs.
QByteArray withBlanks(const QByteArray &text)
{
    QByteArray result;
    int column = 0;
    for (const char c : text) {
        const int blanks = c == '\t' ? 8 - column % 8 : 0;
        result.append(blanks > 0 ? QByteArray(blanks, ' ') : QByteArray(1, c));
        const bool isRest = (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
        column = c == '\n' ? 0 : column + (blanks > 0 ? blanks : isRest ? 0 : 1);
    }
    return result;
}

/// As a terminal of that width breaks lines.
QByteArray wrapped(const QByteArray &text, int width)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(withBlanks(text)).split(u'\n')) {
        for (qsizetype at = 0; at == 0 || at < line.size(); at += width)
            lines << line.mid(at, width);
    }
    return lines.join(u'\n').toUtf8();
}

QStringList described(const RecoveryListing &listing)
{
    QStringList lines;
    for (const RecoveryRecord &record : listing.records)
        lines << QStringList{ record.id.toString(),
                              record.userName,
                              record.user.toString(),
                              record.description,
                              QString::number(int(record.shown)),
                              QString::number(record.permissions.size()) }
                     .join(u'|');
    return lines;
}

QList<Kind> kindsOf(const RecoveryListing &listing)
{
    QList<Kind> kinds;
    for (const RecoveryIssue &issue : listing.issues)
        kinds << issue.kind;
    return kinds;
}

} // namespace

class TestRecoveryListing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordedListingsAreReadWhole();
    void whateverATerminalMakesOfThem_data();
    void whateverATerminalMakesOfThem();
    void damageNeverMakesAWrongRecord();
    void changedTabsNeverMakeAWrongRecord_data();
    void changedTabsNeverMakeAWrongRecord();
    void namesAndDescriptionsMayHoldAnything();
    void theOwnerMayBeGone();
    void aBrokenValueIsPutTogetherOrRefused();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void usersAndOrganizationsAreRead();
    void aFailureOfTheCommandIsToldInItsWords();
    void aDescriptionCannotEndItsRecordEarly();
    void ofSeveralTablesTheLastCounts();
};

void TestRecoveryListing::recordedListingsAreReadWhole()
{
    const RecoveryListing raw = read(golden("raw"));
    QVERIFY(raw.issues.isEmpty());
    QCOMPARE(raw.records.size(), 14U);
    const RecoveryRecord &first = raw.records.front();
    QCOMPARE(first.id.toString(), QStringLiteral("11aeb2f03b740000"));
    QCOMPARE(first.userName, QStringLiteral("admin"));
    QCOMPARE(first.description, QStringLiteral("admin's Token"));
    QVERIFY(first.value.matches("operator-token-chosen-at-setup-0001"));
    QCOMPARE(first.permissions.size(), 44);
    QCOMPARE(first.line, 2);
    const RecoveryRecord &markup = raw.records.at(8);
    QCOMPARE(markup.description, QStringLiteral("<b>Zähler</b> & 日本語 \"q\""));
    QCOMPARE(raw.records.at(3).permissions.constFirst().id.toString(),
             QStringLiteral("1c8d7a0c0c0d41aa"));

    const RecoveryListing hashed = read(golden("hashed"));
    QVERIFY(hashed.issues.isEmpty());
    QCOMPARE(hashed.records.size(), 15U);
    for (const RecoveryRecord &record : hashed.records)
        QVERIFY(record.shown == Shown::Redacted && record.value.isEmpty());
}

void TestRecoveryListing::whateverATerminalMakesOfThem_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray raw = golden("raw");
    const QByteArray log = "ts=2026-11-25T23:11:36.218476Z lvl=info msg=\"Resources opened\"\n";
    QTest::newRow("CRLF") << QByteArray(raw).replace("\n", "\r\n");
    QTest::newRow("CR CRLF") << QByteArray(raw).replace("\n", "\r\r\n");
    QTest::newRow("blanks") << withBlanks(raw);
    QTest::newRow("log around") << log + raw + log;
    QTest::newRow("log between") << QByteArray(raw).replace("]\n", QByteArray("]\n" + log));
    QTest::newRow("prompts") << "root@db:~# influxd recovery auth list --bolt-path /x\n" + raw
            + "root@db:~# \n";
    QTest::newRow("colours") << QByteArray(raw).replace("admin", "\x1b[1;32madmin\x1b[0m")
            + "\x1b]0;root@db\x07\x1b[?2004h";
    QTest::newRow("UTF-8 mark") << "\xef\xbb\xbf" + raw;
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("PowerShell") << QByteArray(utf16(QString::fromUtf8(raw)));
    QTest::newRow("indented") << "    " + QByteArray(raw).replace("\n", "\n    ");
    const QByteArray generated = QByteArray(raw).replace(
        "operator-token-chosen-at-setup-0001\t\t\t\t\t\t\t\t", QByteArray(Generated + '\t'));
    QTest::newRow("no last line end") << raw.trimmed();
    for (const int width : { 100, 120, 132, 237 })
        QTest::addRow("wrapped at %d", width) << wrapped(generated, width);
}

void TestRecoveryListing::whateverATerminalMakesOfThem()
{
    QFETCH(const QByteArray, text);
    const RecoveryListing whole = read(golden("raw"));
    const RecoveryListing found = read(text);
    QCOMPARE(described(found), described(whole));
    QVERIFY(found.issues.isEmpty());
    for (size_t i = 0; i < whole.records.size(); ++i) {
        QVERIFY(found.records[i].value.size() == whole.records[i].value.size()
                || found.records[i].value.matches(Generated));
        QCOMPARE(found.records[i].permissions, whole.records[i].permissions);
    }
}

/// Whatever is still read of a damaged listing is what stood there.
void TestRecoveryListing::damageNeverMakesAWrongRecord()
{
    QRandomGenerator random(20261125);
    for (const char *kind : { "raw", "hashed" }) {
        const QByteArray text = golden(kind);
        const RecoveryListing whole = read(text);
        QHash<TokenId, const RecoveryRecord *> known;
        for (const RecoveryRecord &record : whole.records)
            known.insert(record.id, &record);
        for (int round = 0; round < 300; ++round) {
            const bool isWrapped = round % 3 == 0;
            QByteArray damaged = isWrapped ? wrapped(text, random.bounded(60, 200)) : text;
            const qsizetype at = random.bounded(damaged.size());
            switch (round % 4) {
            case 0:
                damaged.truncate(at);
                break;
            case 1:
                damaged.remove(0, at);
                break;
            case 2:
                damaged.remove(damaged.lastIndexOf('\n', at) + 1, random.bounded(1, 400));
                break;
            default:
                damaged.insert(damaged.indexOf('\n', at) + 1, "Killed\nroot@db:~# ls\na  b  c\n");
            }
            for (const RecoveryRecord &record : read(damaged).records) {
                const RecoveryRecord *truth = known.value(record.id);
                if (!truth)
                    continue;
                const QByteArray place = QByteArray(kind) + " round " + QByteArray::number(round)
                    + " line " + QByteArray::number(record.line);
                const char *where = place.constData();
                QVERIFY2(record.user == truth->user, where);
                QVERIFY2(record.userName == truth->userName, where);
                QVERIFY2(record.shown == truth->shown || record.shown == Shown::Unreadable, where);
                QVERIFY2(record.shown != Shown::Raw || record.value.size() == truth->value.size(),
                         where);
                // What is taken out of the middle of a wrapped list leaves no trace.
                QVERIFY2(record.isCut || (isWrapped && round % 4 == 2)
                             || record.permissions == truth->permissions,
                         where);
            }
        }
    }
}

/// As mails, chats and spreadsheets make of them. What cannot be told any more is refused.
void TestRecoveryListing::changedTabsNeverMakeAWrongRecord_data()
{
    QTest::addColumn<QString>("between");
    QTest::newRow("one blank") << QStringLiteral(" ");
    QTest::newRow("two blanks") << QStringLiteral("  ");
    QTest::newRow("four blanks") << QStringLiteral("    ");
    QTest::newRow("no-break space") << QStringLiteral("\u00a0");
    QTest::newRow("bars") << QStringLiteral(" | ");
    QTest::newRow("semicolons") << QStringLiteral(";");
    QTest::newRow("nothing") << QString();
}

void TestRecoveryListing::changedTabsNeverMakeAWrongRecord()
{
    QFETCH(const QString, between);
    for (const char *kind : { "raw", "hashed" }) {
        const RecoveryListing whole = read(golden(kind));
        QHash<TokenId, const RecoveryRecord *> known;
        for (const RecoveryRecord &record : whole.records)
            known.insert(record.id, &record);
        for (const auto &tabs : { QStringLiteral("\t+"), QStringLiteral("\t") }) {
            const QString text = QString::fromUtf8(golden(kind));
            const RecoveryListing listing
                = read(QString(text).replace(QRegularExpression(tabs), between).toUtf8());
            for (const RecoveryRecord &record : listing.records) {
                const RecoveryRecord *truth = known.value(record.id);
                QVERIFY(truth);
                const QByteArray told = record.id.toString().toLatin1() + ": "
                    + record.userName.toUtf8() + " | " + record.description.toUtf8();
                QVERIFY2(record.user == truth->user, told.constData());
                QVERIFY2(record.userName == truth->userName, told.constData());
                QVERIFY2(record.shown != Shown::Raw || record.value.size() == truth->value.size(),
                         told.constData());
                QVERIFY2(record.isCut || record.permissions == truth->permissions,
                         told.constData());
            }
        }
    }
}

/// As influxd 2.9.1 printed them.
void TestRecoveryListing::namesAndDescriptionsMayHoldAnything()
{
    const RecoveryListing listing = read(
        Header
        + "11b13dfe06aa0000\tadmin\t\t11b13dfdc32a0000\tline\nbreak\t\t\tREDACTED\t[read:orgs/"
          "566cfd212a221958/buckets]\n"
          "11b13dfe072a0000\tadmin\t\t11b13dfdc32a0000\ttab\t\t\there\t\tREDACTED\t[read:buckets]\n"
          "11b13dfe092a0000\tAlice B. | x\t11b13dfe02aa0000\t\t\t\tREDACTED\t[read:buckets]\n"
          "11b13dfe0c2a0000\tadmin\t\t11b13dfdc32a0000\tbars | [read:buckets] x\tREDACTED\t[]\n"
          "11b13dfe0d2a0000\tadmin\t\t11b13dfdc32a0000\t0123456789abcdef\tN/A\t[read:tasks]\n");
    QVERIFY(listing.issues.isEmpty());
    QCOMPARE(
        described(listing),
        (QStringList{
            QStringLiteral("11b13dfe06aa0000|admin|11b13dfdc32a0000|line break|1|1"),
            QStringLiteral("11b13dfe072a0000|admin|11b13dfdc32a0000|tab here|1|1"),
            QStringLiteral("11b13dfe092a0000|Alice B. | x|11b13dfe02aa0000||1|1"),
            QStringLiteral("11b13dfe0c2a0000|admin|11b13dfdc32a0000|bars | [read:buckets] x|1|0"),
            QStringLiteral("11b13dfe0d2a0000|admin|11b13dfdc32a0000|0123456789abcdef|2|1"),
        }));
}

void TestRecoveryListing::theOwnerMayBeGone()
{
    const QByteArray line
        = "11b13dfe116a0000\t\t\t11b13dfe062a0000\towner deleted\t\tREDACTED\t[read:buckets]\n";
    for (const QByteArray &text : QByteArrayList{ Header + line, withBlanks(Header + line) }) {
        const RecoveryListing listing = read(text);
        QCOMPARE(
            described(listing),
            QStringList(QStringLiteral("11b13dfe116a0000||11b13dfe062a0000|owner deleted|1|1")));
    }
}

void TestRecoveryListing::aBrokenValueIsPutTogetherOrRefused()
{
    const QByteArray start = "11b13dfe116a0000        admin           11b13dfe062a0000        ";
    const auto readRest
        = [&](const QByteArray &rest) { return read(withBlanks(Header) + start + rest); };
    const RecoveryListing joined = readRest("spare " + Generated.first(30) + '\n'
                                            + Generated.sliced(30) + " [read:buckets]\n");
    QCOMPARE(joined.records.front().shown, Shown::Raw);
    QVERIFY(joined.records.front().value.matches(Generated));
    QCOMPARE(joined.records.front().description, QStringLiteral("spare"));

    const RecoveryListing refused = readRest("spare chosen-by-\nsomebody [read:buckets]\n");
    QCOMPARE(refused.records.front().shown, Shown::Unreadable);
    QVERIFY(refused.records.front().value.isEmpty());
    QCOMPARE(kindsOf(refused), { Kind::BrokenValue });
}

void TestRecoveryListing::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("cut before the value")
        << Header + "11b13dfe116a0000\tadmin\t\t11b13dfe062a0000\tspa\n"
        << Kind::CutOff;
    QTest::newRow("no user ID") << Header + "11b13dfe116a0000\tadmin\t\tspare\tN/A\t[read:tasks]\n"
                                << Kind::NoUser;
    QTest::newRow("two user IDs") << withBlanks(Header)
            + "11b13dfe116a0000 admin 11b13dfe062a0000 11b13dfe062a0001 N/A [read:tasks]\n"
                                  << Kind::NoUser;
    QTest::newRow("no permission")
        << Header + "11b13dfe116a0000\tadmin\t\t11b13dfe062a0000\tspare\tN/A\t[drop:tasks]\n"
        << Kind::BadPermission;
    QTest::newRow("of the influx command")
        << QByteArray("ID\tDescription\tToken\tUser Name\tUser ID\tPermissions\n"
                      "11b13dfe116a0000\tspare\tabc\tadmin\t11b13dfe062a0000\t[read:tasks]\n")
        << Kind::OtherTable;
    QTest::newRow("a column is missing")
        << QByteArray("ID\tUser Name\tUser ID\tDescription\tPermissions\n"
                      "11b13dfe116a0000\tadmin\t11b13dfe062a0000\tspare one\t[read:tasks]\n")
        << Kind::OtherTable;
}

void TestRecoveryListing::whatCannotBeReadIsSaid()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Kind, kind);
    const RecoveryListing listing = read(text);
    QVERIFY(listing.records.empty());
    QCOMPARE(kindsOf(listing), { kind });
    QVERIFY(listing.issues.constFirst().line > 0);
}

void TestRecoveryListing::usersAndOrganizationsAreRead()
{
    const RecoveryListing listing = read(
        "$ influxd recovery user list\nID\t\t\tName\n11b13dfdc32a0000\tadmin\n"
        "11b13dfe02aa0000\tAlice B. | x\n$ influxd recovery org list\nID                      "
        "Name\n"
        "566cfd212a221958        my org\n");
    using Of = RecoveryName::Of;
    const QList<RecoveryName> expected{
        { Of::User, ResourceId(0x11b13dfdc32a0000), QStringLiteral("admin") },
        { Of::User, ResourceId(0x11b13dfe02aa0000), QStringLiteral("Alice B. | x") },
        { Of::Organization, ResourceId(0x566cfd212a221958), QStringLiteral("my org") }
    };
    QCOMPARE(listing.names, expected);
    QVERIFY(listing.issues.isEmpty() && listing.records.empty());
}

void TestRecoveryListing::aFailureOfTheCommandIsToldInItsWords()
{
    const RecoveryListing listing = read(
        "ts=2026-11-25T23:11:36.992536Z lvl=info msg=\"Creating store\"\n"
        "Error: could not find user \"nobody\": user not found\nSee 'influxd -h' for help\n");
    QCOMPARE(kindsOf(listing), { Kind::CommandFailed });
    QCOMPARE(listing.issues.constFirst().text,
             QStringLiteral("could not find user \"nobody\": user not found"));
}

void TestRecoveryListing::aDescriptionCannotEndItsRecordEarly()
{
    const RecoveryListing listing
        = read(Header
               + "11b13dfe116a0000\tadmin\t\t11b13dfe062a0000\tfake\tchosen\t[read:buckets]\n"
                 "rest\t\tREDACTED\t[write:tasks]\n");
    QVERIFY(listing.records.empty());
    QCOMPARE(kindsOf(listing), { Kind::NoEnd });
}

void TestRecoveryListing::ofSeveralTablesTheLastCounts()
{
    const QByteArray first
        = "11b13dfe116a0000\tadmin\t\t11b13dfe062a0000\tone\tN/A\t[read:tasks]\n";
    const QByteArray second
        = "11b13dfe116a0001\tadmin\t\t11b13dfe062a0000\ttwo\tN/A\t[read:tasks]\n";
    const RecoveryListing listing = read(Header + first + Header + first + second);
    QCOMPARE(listing.records.size(), 2U);
    QCOMPARE(listing.records.back().description, QStringLiteral("two"));
}

QTEST_GUILESS_MAIN(TestRecoveryListing)
#include "tst_recoverylisting.moc"
