// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/recoveryguide.h"
#include "models/words/translators.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace itm;

namespace {

const auto En = QStringLiteral("en");

QByteArray contents(const QString &name)
{
    QFile file(qEnvironmentVariable("ITM_SOURCE_DIR") + u"/resources/recovery/" + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

RecoveryGuide guide(const QString &name)
{
    return recoveryGuideFromJson(contents(name + u".json"), contents(QStringLiteral("common.json")))
        .takeValue();
}

QStringList commandsOf(const RecoveryGuide &guide, const RecoveryValues &values)
{
    QStringList lines;
    for (const RecoveryGuide::Step &step : guide.steps) {
        for (const QString &command : step.commands)
            lines << filledCommand(guide, command, values, En).text;
    }
    return lines;
}

RecoveryValues names()
{
    return { { QStringLiteral("user"), QStringLiteral("admin") },
             { QStringLiteral("organization"), QStringLiteral("my org") } };
}

/// What a shell passes on.
QString echoed(const QString &word)
{
    QProcess shell;
    shell.start(QStringLiteral("sh"), { QStringLiteral("-c"), u"printf %s " + word });
    return shell.waitForFinished() ? QString::fromUtf8(shell.readAll()) : QString();
}

/// In every language of the program.
bool isComplete(const LocalText &text)
{
    const QStringList languages = QStringList{ QStringLiteral("en") } + shippedLanguages();
    return std::ranges::all_of(languages, [&](const QString &code) { return text.has(code); });
}

} // namespace

class TestRecoveryGuide final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedGuidesAreComplete_data();
    void shippedGuidesAreComplete();
    void aPackageWithSystemd();
    void docker();
    void compose();
    void kubernetes();
    void homebrew();
    void aProgramFromAnArchive();
    void windows();
    void whatIsMissingIsNamed();
    void anyValueIsOneWord_data();
    void anyValueIsOneWord();
    void anythingElseIsNoGuide();
};

void TestRecoveryGuide::shippedGuidesAreComplete_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(qEnvironmentVariable("ITM_SOURCE_DIR")
                      + QStringLiteral("/resources/recovery"));
    for (const QString &file : folder.entryList({ QStringLiteral("*.json") })) {
        const QString name = file.chopped(5);
        if (name != QLatin1String("common"))
            QTest::newRow(qPrintable(name)) << name;
    }
}

void TestRecoveryGuide::shippedGuidesAreComplete()
{
    QFETCH(const QString, name);
    const RecoveryGuide read = guide(name);
    QCOMPARE(read.id, name);
    QStringList steps;
    RecoveryValues values = names();
    values.insert(QStringLiteral("pid"), QStringLiteral("4711"));
    values.insert(QStringLiteral("bolt"), QStringLiteral("/srv/it's \"here\"/influxd.bolt"));
    for (const RecoveryGuide::Step &step : read.steps) {
        steps << step.id;
        QVERIFY(isComplete(step.title));
        for (const LocalText &note : step.notes)
            QVERIFY(isComplete(note));
        for (const QString &command : step.commands)
            QVERIFY(filledCommand(read, command, values, En).isComplete);
    }
    for (const RecoveryGuide::Field &field : read.fields)
        QVERIFY(isComplete(field.label));
    const QStringList wanted{ QStringLiteral("stop"), QStringLiteral("list"),
                              QStringLiteral("create"), QStringLiteral("start") };
    for (qsizetype i = 1; i < wanted.size(); ++i)
        QVERIFY(steps.indexOf(wanted.at(i - 1)) < steps.indexOf(wanted.at(i)));
    if (read.shell != RecoveryGuide::Shell::Posix)
        return;
    for (const QString &command : commandsOf(read, values)) {
        QProcess shell;
        shell.start(QStringLiteral("sh"), { QStringLiteral("-n"), QStringLiteral("-c"), command });
        QVERIFY(shell.waitForFinished());
        QVERIFY2(shell.exitCode() == 0,
                 qPrintable(command + QString::fromUtf8(shell.readAllStandardError())));
    }
}

void TestRecoveryGuide::aPackageWithSystemd()
{
    QCOMPARE(commandsOf(guide(QStringLiteral("package")), names()).join(u'\n'),
             QStringLiteral(R"(sudo ls -l /var/lib/influxdb/influxd.bolt
sudo systemctl stop influxdb
sudo -u influxdb influxd recovery auth list --bolt-path /var/lib/influxdb/influxd.bolt
sudo -u influxdb influxd recovery user list --bolt-path /var/lib/influxdb/influxd.bolt
sudo -u influxdb influxd recovery org list --bolt-path /var/lib/influxdb/influxd.bolt
sudo -u influxdb influxd recovery auth create-operator --bolt-path /var/lib/influxdb/influxd.bolt --username admin --org 'my org'
sudo chown influxdb: /var/lib/influxdb/influxd.bolt
sudo systemctl start influxdb)"));
}

void TestRecoveryGuide::docker()
{
    const QString run
        = QStringLiteral("docker run --rm --volumes-from influxdb --user influxdb --entrypoint %1 "
                         "\"$(docker inspect --format '{{.Config.Image}}' influxdb)\" ");
    const QString influxd = run.arg(QStringLiteral("influxd"));
    const QString bolt = QStringLiteral(" --bolt-path /var/lib/influxdb2/influxd.bolt");
    const QStringList expected{
        run.arg(QStringLiteral("ls")) + u"-l /var/lib/influxdb2/influxd.bolt",
        QStringLiteral("docker stop influxdb"),
        influxd + u"recovery auth list" + bolt,
        influxd + u"recovery user list" + bolt,
        influxd + u"recovery org list" + bolt,
        influxd + u"recovery auth create-operator" + bolt + u" --username admin --org 'my org'",
        QStringLiteral("docker start influxdb")
    };
    QCOMPARE(commandsOf(guide(QStringLiteral("docker")), names()), expected);
}

void TestRecoveryGuide::compose()
{
    const QString run = QStringLiteral(
        "docker compose run --rm -T --no-deps --user influxdb --entrypoint %1 db ");
    const QString influxd = run.arg(QStringLiteral("influxd"));
    const QString bolt = QStringLiteral(" --bolt-path /var/lib/influxdb2/influxd.bolt");
    RecoveryValues values = names();
    values.insert(QStringLiteral("service"), QStringLiteral("db"));
    const QStringList expected{
        run.arg(QStringLiteral("ls")) + u"-l /var/lib/influxdb2/influxd.bolt",
        QStringLiteral("docker compose stop db"),
        influxd + u"recovery auth list" + bolt,
        influxd + u"recovery user list" + bolt,
        influxd + u"recovery org list" + bolt,
        influxd + u"recovery auth create-operator" + bolt + u" --username admin --org 'my org'",
        QStringLiteral("docker compose start db")
    };
    QCOMPARE(commandsOf(guide(QStringLiteral("compose")), values), expected);
}

void TestRecoveryGuide::kubernetes()
{
    const QStringList commands = commandsOf(guide(QStringLiteral("kubernetes")), names());
    const QString influxd
        = QStringLiteral("kubectl -n default exec influxdb-recovery -- influxd recovery ");
    const QString bolt = QStringLiteral(" --bolt-path /var/lib/influxdb2/influxd.bolt");
    const QStringList expected{
        QStringLiteral("kubectl -n default scale statefulset/influxdb-influxdb2 --replicas=0"),
        QStringLiteral(
            "kubectl -n default wait --for=delete pod/influxdb-influxdb2-0 --timeout=120s"),
        QStringLiteral(
            R"(kubectl -n default run influxdb-recovery --image=influxdb:2.7.11 --restart=Never --overrides='{"spec":{"securityContext":{"runAsUser":1000,"runAsGroup":1000,"fsGroup":1000},"containers":[{"name":"influxdb-recovery","image":"influxdb:2.7.11","command":["sleep","3600"],"volumeMounts":[{"name":"data","mountPath":"/var/lib/influxdb2"}]}],"volumes":[{"name":"data","persistentVolumeClaim":{"claimName":"influxdb-influxdb2"}}]}}')"),
        QStringLiteral(
            "kubectl -n default wait --for=condition=Ready pod/influxdb-recovery --timeout=120s"),
        QStringLiteral(
            "kubectl -n default exec influxdb-recovery -- ls -l /var/lib/influxdb2/influxd.bolt"),
        influxd + u"auth list" + bolt,
        influxd + u"user list" + bolt,
        influxd + u"org list" + bolt,
        influxd + u"auth create-operator" + bolt + u" --username admin --org 'my org'",
        QStringLiteral("kubectl -n default delete pod influxdb-recovery"),
        QStringLiteral("kubectl -n default scale statefulset/influxdb-influxdb2 --replicas=1")
    };
    QCOMPARE(commands, expected);
}

void TestRecoveryGuide::homebrew()
{
    QCOMPARE(commandsOf(guide(QStringLiteral("homebrew")), names()).join(u'\n'),
             QStringLiteral(R"(ls -l /opt/homebrew/var/lib/influxdb2/influxd.bolt
brew services stop influxdb@2
influxd recovery auth list --bolt-path /opt/homebrew/var/lib/influxdb2/influxd.bolt
influxd recovery user list --bolt-path /opt/homebrew/var/lib/influxdb2/influxd.bolt
influxd recovery org list --bolt-path /opt/homebrew/var/lib/influxdb2/influxd.bolt
influxd recovery auth create-operator --bolt-path /opt/homebrew/var/lib/influxdb2/influxd.bolt --username admin --org 'my org'
brew services start influxdb@2)"));
}

void TestRecoveryGuide::aProgramFromAnArchive()
{
    RecoveryValues values = names();
    values.insert(QStringLiteral("pid"), QStringLiteral("4711"));
    values.insert(QStringLiteral("bolt"), QStringLiteral("~/my data/influxd.bolt"));
    QCOMPARE(commandsOf(guide(QStringLiteral("binary")), values).join(u'\n'),
             QStringLiteral(R"(ls -l ~/'my data/influxd.bolt'
pgrep -a influxd
kill -INT 4711
influxd recovery auth list --bolt-path ~/'my data/influxd.bolt'
influxd recovery user list --bolt-path ~/'my data/influxd.bolt'
influxd recovery org list --bolt-path ~/'my data/influxd.bolt'
influxd recovery auth create-operator --bolt-path ~/'my data/influxd.bolt' --username admin --org 'my org'
nohup influxd run --bolt-path ~/'my data/influxd.bolt' --engine-path ~/.influxdbv2/engine >influxd.log 2>&1 &)"));
}

void TestRecoveryGuide::windows()
{
    RecoveryValues values = names();
    values.insert(QStringLiteral("user"), QStringLiteral("Pat O’Neil's"));
    values.insert(QStringLiteral("bolt"), QStringLiteral(R"(D:\influx\influxd.bolt)"));
    values.insert(QStringLiteral("engine"), QStringLiteral(R"(D:\influx\engine)"));
    QCOMPARE(commandsOf(guide(QStringLiteral("windows")), values).join(u'\n'),
             QStringLiteral(R"(Get-Item -LiteralPath 'D:\influx\influxd.bolt'
Stop-Process -Name influxd
& 'C:\Program Files\InfluxData\influxdb\influxd.exe' recovery auth list --bolt-path 'D:\influx\influxd.bolt'
& 'C:\Program Files\InfluxData\influxdb\influxd.exe' recovery user list --bolt-path 'D:\influx\influxd.bolt'
& 'C:\Program Files\InfluxData\influxdb\influxd.exe' recovery org list --bolt-path 'D:\influx\influxd.bolt'
& 'C:\Program Files\InfluxData\influxdb\influxd.exe' recovery auth create-operator --bolt-path 'D:\influx\influxd.bolt' --username 'Pat O’’Neil''s' --org 'my org'
& 'C:\Program Files\InfluxData\influxdb\influxd.exe' run --bolt-path 'D:\influx\influxd.bolt' --engine-path 'D:\influx\engine')"));
}

void TestRecoveryGuide::whatIsMissingIsNamed()
{
    const RecoveryGuide docker = guide(QStringLiteral("docker"));
    const QString command = QStringLiteral("docker stop @container@ @user@");
    const auto filled = [&](const QString &container) {
        return filledCommand(docker, command, { { QStringLiteral("container"), container } },
                             QStringLiteral("de_DE"));
    };
    QCOMPARE(filled(QStringLiteral("influxdb")).text,
             QStringLiteral("docker stop influxdb ‹Token gehört Benutzer›"));
    QVERIFY(!filled(QStringLiteral("influxdb")).isComplete);
    // Nothing that a shell would read.
    for (const char *name : { "a; rm -r b", "-v", "$(id)", "a b", "a\nb", "" })
        QVERIFY(filled(QLatin1String(name)).text.startsWith(QStringView(u"docker stop ‹Name des")));
}

void TestRecoveryGuide::anyValueIsOneWord_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : { "plain", "my org", "it's", "'", "''", R"($HOME `id` \ "x" *)",
                               "a\nb", "Zähler & Größe; exit", "~/x", "#", "!!" })
        QTest::newRow(value) << QString::fromUtf8(value);
}

void TestRecoveryGuide::anyValueIsOneWord()
{
    QFETCH(const QString, value);
    QCOMPARE(echoed(shellWord(value, RecoveryGuide::Shell::Posix)), value);
}

void TestRecoveryGuide::anythingElseIsNoGuide()
{
    const QByteArray common = contents(QStringLiteral("common.json"));
    for (
        const char *json :
        { "", "[]", R"({"id":"x","title":{"en":"X"},"steps":[]})",
          R"({"id":"x","title":{"en":"X"},"steps":[{"do":"dance","commands":["a"]}]})",
          R"({"id":"x","title":{"en":"X"},"steps":[{"do":"stop","commands":[]}]})",
          R"({"id":"x","title":{"en":"X"},"fields":[{"id":"y"}],
               "steps":[{"do":"stop","commands":["a"]}]})",
          R"({"id":"x","title":{"en":"X"},"steps":[{"do":"stop","commands":["a"],"notes":["y"]}]})",
          R"({"id":"x","steps":[{"do":"stop","commands":["a"]}]})" })
        QVERIFY(!recoveryGuideFromJson(json, common));
}

QTEST_GUILESS_MAIN(TestRecoveryGuide)
#include "tst_recoveryguide.moc"
