// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/cliconfigs.h"

#include <QTest>

using namespace itm;

namespace {

/// Where the token belongs in an expected text.
const QByteArray Place = QByteArrayLiteral("<TOKEN>");

const QByteArray Usual = QByteArrayLiteral("[default]\n"
                                           "  url = \"http://localhost:8086\"\n"
                                           "  token = \"canary-1\"\n"
                                           "  org = \"example-org\"\n"
                                           "  active = true\n"
                                           "# \n"
                                           "# [eu-central]\n"
                                           "#   url = \"https://eu.example\"\n");

Secret secret(const QByteArray &bytes)
{
    return Secret(QByteArrayView(bytes));
}

CliProfile plant(bool isActive)
{
    return { .name = QStringLiteral("plant"),
             .url = QStringLiteral("https://plant.example:8086"),
             .organization = QStringLiteral("factory"),
             .isActive = isActive };
}

SplicedCliConfigs put(const QByteArray &text, const CliProfile &profile)
{
    auto outcome = putCliProfile(secret(text), profile);
    if (auto *spliced = std::get_if<SplicedCliConfigs>(&outcome))
        return std::move(*spliced);
    return {};
}

CliConfigsTrouble troubleOf(const QByteArray &text, const CliProfile &profile)
{
    const auto outcome = putCliProfile(secret(text), profile);
    const auto *trouble = std::get_if<CliConfigsTrouble>(&outcome);
    return trouble ? *trouble : CliConfigsTrouble{ CliConfigsIssue::NotToml, -1, {} };
}

bool isText(const SplicedCliConfigs &spliced, const QByteArray &expected)
{
    const qsizetype place = expected.indexOf(Place);
    const QByteArrayView all(expected);
    return spliced.before.matches(all.first(place))
        && (spliced.after.matches(all.sliced(place + Place.size()))
            || (spliced.after.isEmpty() && place + Place.size() == expected.size()));
}

QStringList shown(const QList<DifferenceLine> &lines)
{
    QStringList texts;
    for (const DifferenceLine &line : lines)
        texts << QStringLiteral(" -+").at(static_cast<int>(line.kind)) + line.text;
    return texts;
}

} // namespace

class TestCliConfigs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesAreRead();
    void whatTheySignInWithIsRead_data();
    void whatTheySignInWithIsRead();
    void twoThatLeadToTheSameAreNoticed();
    void aNewOneFollowsTheOthers();
    void splicesKeepEveryOtherByte_data();
    void splicesKeepEveryOtherByte();
    void troubleIsNamed_data();
    void troubleIsNamed();
    void theDifferenceHoldsNoSecret();
    void theDifferenceHidesSecretsOfManyLines();
    void everyNameAndByteComesBack_data();
    void everyNameAndByteComesBack();
};

void TestCliConfigs::profilesAreRead()
{
    const auto outcome = cliProfiles(secret(Usual + "[b]\ncookie = \"YTpi\"\n"));
    const auto *profiles = std::get_if<QList<CliProfile>>(&outcome);
    QVERIFY(profiles);
    QCOMPARE(profiles->size(), 2);
    QVERIFY(profiles->at(0) == (CliProfile{ QStringLiteral("b"), {}, {}, false, false, true }));
    QVERIFY(profiles->at(1)
            == (CliProfile{ QStringLiteral("default"), QStringLiteral("http://localhost:8086"),
                            QStringLiteral("example-org"), true, true, false }));
}

void TestCliConfigs::whatTheySignInWithIsRead_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("userName");
    const QByteArray password = QByteArray("jörg:canary:2").toBase64();
    QTest::newRow("a token") << QByteArray("token = \"canary==\"") << QByteArray("canary==")
                             << QString();
    QTest::newRow("pasted with a line break")
        << QByteArray(R"(token = "canary\n")") << QByteArray("canary") << QString();
    QTest::newRow("nothing") << QByteArray("org = \"o\"") << QByteArray() << QString();
    QTest::newRow("of another type")
        << QByteArray("token = 7\ncookie = []") << QByteArray() << QString();
    QTest::newRow("user and password")
        << "cookie = \"" + password + '"' << QByteArray() << QStringLiteral("jörg");
    QTest::newRow("user alone") << QByteArray("cookie = \"YWxpY2U=\"") << QByteArray()
                                << QStringLiteral("alice");
    QTest::newRow("no base64") << QByteArray("cookie = \"a b!\"") << QByteArray() << QString();
    QTest::newRow("no text") << QByteArray("cookie = \"//79OmE=\"") << QByteArray() << QString();
}

void TestCliConfigs::whatTheySignInWithIsRead()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const QByteArray, token);
    QFETCH(const QString, userName);
    const auto outcome = cliSignIns(secret("[lab]\n" + entry + '\n'));
    const auto *signIns = std::get_if<std::vector<CliSignIn>>(&outcome);
    QVERIFY(signIns && signIns->size() == 1);
    QCOMPARE(signIns->front().profile.name, QStringLiteral("lab"));
    QCOMPARE(signIns->front().token.isEmpty(), token.isEmpty());
    QVERIFY(token.isEmpty() || signIns->front().token.matches(token));
    QCOMPARE(signIns->front().userName, userName);
}

void TestCliConfigs::twoThatLeadToTheSameAreNoticed()
{
    const auto outcome = cliSignIns(secret("[a]\nurl = \"http://one.example/\"\ntoken = \"x\"\n"
                                           "[b]\nurl = \"http://ONE.example\"\ntoken = \"y\"\n"
                                           "[c]\nurl = \"http://ONE.example\"\ntoken = \"x\"\n"
                                           "[d]\nurl = \"one\"\n[e]\nurl = \"one\"\n"
                                           "[f]\nurl = \"http://two\"\ncookie = \"YQ==\"\n"
                                           "[g]\nurl = \"http://two\"\ncookie = \"YTpi\"\n"));
    const auto *signIns = std::get_if<std::vector<CliSignIn>>(&outcome);
    QVERIFY(signIns);
    QList<qsizetype> same;
    for (const CliSignIn &signIn : *signIns)
        same << signIn.sameAs;
    QCOMPARE(same, QList<qsizetype>({ -1, -1, 0, -1, -1, -1, 5 }));
}

void TestCliConfigs::aNewOneFollowsTheOthers()
{
    const SplicedCliConfigs spliced = put(Usual, plant(true));
    QByteArray expected = Usual
        + "\n[plant]\n  url = \"https://plant.example:8086\"\n  token = <TOKEN>\n"
          "  org = \"factory\"\n  active = true\n";
    expected.replace("  active = true\n# ", "  active = false\n# ");
    QVERIFY(isText(spliced, expected));
    QVERIFY(!spliced.replaces);
    QCOMPARE(shown(spliced.difference),
             QStringList({ QStringLiteral(" [default]"), QStringLiteral("-  active = true"),
                           QStringLiteral("+  active = false"), QStringLiteral("+"),
                           QStringLiteral("+[plant]"),
                           QStringLiteral("+  url = \"https://plant.example:8086\""),
                           QStringLiteral("+  token = \"••••••••\""),
                           QStringLiteral("+  org = \"factory\""),
                           QStringLiteral("+  active = true") }));
}

void TestCliConfigs::splicesKeepEveryOtherByte_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("active");
    QTest::addColumn<QByteArray>("after");
    const QByteArray url = "\"https://plant.example:8086\"";
    const auto row
        = [&url](const char *name, const QByteArray &before, bool active, QByteArray after) {
              QTest::newRow(name) << before << active << after.replace("URL", url);
          };
    row("nothing yet", "", false, "[plant]\n  url = URL\n  token = <TOKEN>\n  org = \"factory\"\n");
    row("no final newline", "[a]\nurl = \"u\"", false,
        "[a]\nurl = \"u\"\n\n[plant]\n  url = URL\n  token = <TOKEN>\n  org = \"factory\"\n");
    row("a comment without an end", "# mine", false,
        "# mine\n\n[plant]\n  url = URL\n  token = <TOKEN>\n  org = \"factory\"\n");
    row("CRLF", "[a]\r\n  active = true\r\n", true,
        "[a]\r\n  active = false\r\n\r\n[plant]\r\n  url = URL\r\n  token = <TOKEN>\r\n"
        "  org = \"factory\"\r\n  active = true\r\n");
    row("replaced among comments",
        "# top\n[plant]   # mine\nurl='old' # was here\n\ttoken = 'gone' # secret\norg=\"x\"\n# "
        "end",
        false,
        "# top\n[plant]   # mine\nurl=URL # was here\n\ttoken = <TOKEN> # secret\norg=\"factory\"\n"
        "# end");
    row("unknown entries stay",
        "[plant]\nnew-in-3 = [1, 2]\nurl = \"o\"\ntoken = \"t\"\norg = \"x\"\n[plant.sub]\nk = 1\n",
        false,
        "[plant]\nnew-in-3 = [1, 2]\nurl = URL\ntoken = <TOKEN>\norg = \"factory\"\n"
        "[plant.sub]\nk = 1\n");
    row("entries are missing", "[plant]\nactive = false\n[z]\n", true,
        "[plant]\n  url = URL\n  token = <TOKEN>\n  org = \"factory\"\nactive = true\n[z]\n");
    row("only a header, no newline", "[plant]", false,
        "[plant]\n  url = URL\n  token = <TOKEN>\n  org = \"factory\"");
    row("a password gives way", "[plant]\nurl = \"o\"\norg = \"x\"\ncookie = \"YTpi\"\n", false,
        "[plant]\n  token = <TOKEN>\nurl = URL\norg = \"factory\"\ncookie = \"\"\n");
    row("inline", "plant = { url = \"o\", token = \"t\", org = \"x\" } # c\n", false,
        "plant = { url = URL, token = <TOKEN>, org = \"factory\" } # c\n");
    row("inline, entries are missing", "plant = {org=\"x\"}\n", false,
        "plant = { url = URL, token = <TOKEN>,org=\"factory\"}\n");
    row("dotted", "plant.url = \"o\"\nplant.token = \"t\"\nplant.org = \"x\"\n", false,
        "plant.url = URL\nplant.token = <TOKEN>\nplant.org = \"factory\"\n");
    row("a quoted header", "[ \"plant\" ]\nurl = \"o\"\ntoken = \"t\"\norg = \"x\"\n", false,
        "[ \"plant\" ]\nurl = URL\ntoken = <TOKEN>\norg = \"factory\"\n");
    row("a token of many lines",
        "[plant]\nurl = \"\"\"o\nld\"\"\"\ntoken = '''a\nb\nc'''\norg = \"x\"\n", false,
        "[plant]\nurl = URL\ntoken = <TOKEN>\norg = \"factory\"\n");
    row("byte order mark, umlauts in a line",
        "\xef\xbb\xbfplant = { org = \"gr\xc3\xbc\xc3\x9f\", url = \"o\", token = \"\xe2\x82\xac\" "
        "}",
        false, "\xef\xbb\xbfplant = { org = \"factory\", url = URL, token = <TOKEN> }");
    row("several are active", "[a]\nactive = true\n[b]\nactive = true # !\n[plant]\n", true,
        "[a]\nactive = false\n[b]\nactive = false # !\n[plant]\n  url = URL\n  token = <TOKEN>\n"
        "  org = \"factory\"\n  active = true\n");
}

void TestCliConfigs::splicesKeepEveryOtherByte()
{
    QFETCH(QByteArray, before);
    QFETCH(bool, active);
    QFETCH(QByteArray, after);
    QVERIFY(isText(put(before, plant(active)), after));
}

void TestCliConfigs::troubleIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<CliConfigsIssue>("issue");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *title, const QByteArray &text, const char *name,
                        CliConfigsIssue issue, int line = 0, const char *subject = "") {
        QTest::newRow(title) << text << QString::fromLatin1(name) << issue << line
                             << QString::fromLatin1(subject);
    };
    row("no TOML", "url = \"a\"\n{\"json\": true}\n", "plant", CliConfigsIssue::NotToml, 2);
    row("a profile twice", "[a]\n\n[a]\n", "plant", CliConfigsIssue::NotToml, 3);
    row("an entry twice", "[a]\nurl = \"a\"\nurl = \"b\"\n", "plant", CliConfigsIssue::NotToml, 3);
    row("bytes that are no text", "[a]\nurl = \"\xff\xfe\"\n", "plant", CliConfigsIssue::NotToml,
        2);
    row("a control character in a header", "[a]\n[\x1b]\n", "plant", CliConfigsIssue::NotToml, 2);
    row("a header without a name", "[a]\n [ * ]\n", "plant", CliConfigsIssue::NotToml, 2);
    row("a bracket alone", "[a]\n[\n", "plant", CliConfigsIssue::NotToml, 2);
    row("a list that ends in a brace", "[a]\nb = [1, }\n", "plant", CliConfigsIssue::NotToml, 2);
    row("a token alone", "abcdef==\n", "plant", CliConfigsIssue::NotToml, 1);
    row("entries without a profile", "# v1\nurl = \"a\"\n", "plant", CliConfigsIssue::NotAProfile,
        2, "url");
    row("an array of tables", "[[a]]\n", "plant", CliConfigsIssue::NotAProfile, 1, "a");
    row("too large", QByteArray(300'000, '#'), "plant", CliConfigsIssue::TooLarge);
    row("too deep", '[' + QByteArray("a.").repeated(5'000) + "a]", "plant",
        CliConfigsIssue::TooLarge);
    row("no name", "", "", CliConfigsIssue::EmptyName);
    row("a command", "", "switch", CliConfigsIssue::ReservedName, 0, "switch");
    row("dotted, and something is missing", "plant.url = \"a\"\n", "plant",
        CliConfigsIssue::OddForm, 0, "plant");
    row("a table where an address belongs", "[plant]\n[plant.url]\n", "plant",
        CliConfigsIssue::OddForm, 0, "plant");
}

void TestCliConfigs::troubleIsNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    QFETCH(CliConfigsIssue, issue);
    QFETCH(int, line);
    QFETCH(QString, subject);
    CliProfile profile = plant(true);
    profile.name = name;
    const CliConfigsTrouble trouble = troubleOf(text, profile);
    QCOMPARE(static_cast<int>(trouble.issue), static_cast<int>(issue));
    QCOMPARE(trouble.line, line);
    QCOMPARE(trouble.subject, subject);
}

void TestCliConfigs::theDifferenceHoldsNoSecret()
{
    const SplicedCliConfigs spliced
        = put("[plant]\nurl = \"http://u:canary@h\"\ntoken = \"canary\"\norg = \"old\"\n"
              "a = { password = \"canary\", active = true }\n",
              plant(false));
    QVERIFY(spliced.replaces);
    QCOMPARE(shown(spliced.difference),
             QStringList(
                 { QStringLiteral(" [plant]"), QStringLiteral("-url = \"••••••••\""),
                   QStringLiteral("+url = \"https://plant.example:8086\""),
                   QStringLiteral("-token = \"••••••••\""), QStringLiteral("+token = \"••••••••\""),
                   QStringLiteral("-org = \"old\""), QStringLiteral("+org = \"factory\"") }));
    const SplicedCliConfigs inlined = put(
        "plant = { url = 'u', password = 'canary', n = 4711, token = 'canary' }\n", plant(false));
    const QString line = shown(inlined.difference).join(u'\n');
    QVERIFY(!line.isEmpty());
    QVERIFY2(!line.contains(QStringLiteral("canary")), qPrintable(line));
    QVERIFY2(!line.contains(QStringLiteral("4711")), qPrintable(line));
}

void TestCliConfigs::theDifferenceHidesSecretsOfManyLines()
{
    const SplicedCliConfigs spliced
        = put("plant = { token = '''canary\ncanary''', note = '''\ncanary\n''', url = 'u', "
              "org = 'o' }\n",
              plant(false));
    const QString lines = shown(spliced.difference).join(u'\n');
    QVERIFY(!lines.isEmpty());
    QVERIFY2(!lines.contains(QStringLiteral("canary")), qPrintable(lines));
}

void TestCliConfigs::everyNameAndByteComesBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("dots") << QStringLiteral("a.b");
    QTest::newRow("quotes") << QStringLiteral("a\"b'c\\");
    QTest::newRow("control") << QStringLiteral("a\tb\nc\x01\x7f");
    QTest::newRow("bracket") << QStringLiteral("]\n[other");
    QTest::newRow("Japanese") << QStringLiteral("工場");
    QTest::newRow("emoji") << QStringLiteral("🏭 one");
    QTest::newRow("number") << QStringLiteral("1.5");
}

void TestCliConfigs::everyNameAndByteComesBack()
{
    QFETCH(QString, name);
    const CliProfile profile{ .name = name, .url = name, .organization = name, .isActive = true };
    const SplicedCliConfigs spliced = put("[other]\nactive = true\n", profile);
    // The token's place takes any string; an organization of the same name proves the escaping.
    const QByteArray quoted = tomlString(name.toUtf8());
    const QByteArray inBrackets = name == QStringLiteral("1.5") ? QByteArray("\"1.5\"") : quoted;
    QVERIFY(isText(spliced,
                   "[other]\nactive = false\n\n[" + inBrackets + "]\n  url = " + quoted
                       + "\n  token = <TOKEN>\n  org = " + quoted + "\n  active = true\n"));
    const QByteArray whole
        = "[" + quoted + "]\ntoken = \"t\"\nurl = " + quoted + "\norg = " + quoted + "\n";
    const auto read = cliProfiles(secret(whole));
    const auto *profiles = std::get_if<QList<CliProfile>>(&read);
    QVERIFY(profiles && profiles->size() == 1);
    QCOMPARE(profiles->constFirst().name, name);
    QCOMPARE(profiles->constFirst().organization, name);
}

QTEST_GUILESS_MAIN(TestCliConfigs)
#include "tst_cliconfigs.moc"
