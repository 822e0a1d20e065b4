// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/translators.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int LimitMs = 240'000;
constexpr int FewestWindows = 80;

/// A screen of 1024 × 700 as a person sees it, whatever the scale.
QByteArray screen(int scale)
{
    return u"{\"screens\": [{\"name\": \"small\", \"x\": 0, \"y\": 0, \"width\": %1, "
           "\"height\": %2, \"logicalDpi\": 96, \"logicalBaseDpi\": 96, \"dpr\": 1}]}"_s
               .arg(1024 * scale)
               .arg(700 * scale)
               .toUtf8();
}

} // namespace

/// Every window is opened in every language that is shipped and in the pseudo-language, on a small
/// screen: nothing is cut off, and nothing is said past the translation.
class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingCanBeRead_data();
    void everythingCanBeRead();

private:
    void start(const QString &name, int scale, const QStringList &arguments);

    QTemporaryDir m_folder;
    /// All at once: each waits for its windows most of the time.
    std::map<QString, std::unique_ptr<QProcess>> m_walks;
};

void LayoutTest::start(const QString &name, int scale, const QStringList &arguments)
{
    // One for each: those that have been started read theirs.
    const QString path = m_folder.filePath(u"screen%1.json"_s.arg(m_walks.size()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(screen(scale));
    file.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + path);
    environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(scale));
    auto walk = std::make_unique<QProcess>();
    walk->setProcessEnvironment(environment);
    walk->start(QStringLiteral(ITM_LAYOUTWALK), arguments);
    m_walks.emplace(name, std::move(walk));
}

void LayoutTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const QString &language : QStringList{ u"en"_s } + itm::shippedLanguages())
        start(language, 1, { u"--language"_s, language });
    start(u"pseudo-language at 200 %, dark"_s, 2,
          { u"--language"_s, u"pseudo"_s, u"--colors"_s, u"dark"_s });
    start(u"pseudo-language through the tour, high contrast"_s, 1,
          { u"--language"_s, u"pseudo"_s, u"--colors"_s, u"contrast"_s, u"--tour"_s });
}

void LayoutTest::everythingCanBeRead_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &walk : m_walks)
        QTest::newRow(qUtf8Printable(walk.first)) << walk.first;
}

void LayoutTest::everythingCanBeRead()
{
    QFETCH(QString, name);
    QProcess &walk = *m_walks.at(name);
    QVERIFY(walk.state() == QProcess::NotRunning || walk.waitForFinished(LimitMs));
    const QByteArray said = walk.readAllStandardOutput();
    QByteArrayList trouble = said.split('\n');
    trouble.removeIf([](const QByteArray &line) { return line.endsWith("  ok"); });
    trouble += walk.readAllStandardError().split('\n');
    trouble.removeIf(
        [](const QByteArray &line) { return line.startsWith("This plugin does not support"); });
    QVERIFY2(walk.exitStatus() == QProcess::NormalExit && walk.exitCode() == 0,
             trouble.join('\n').constData());
    // It went to the end.
    QVERIFY2(said.count("  ok\n") > FewestWindows, said.constData());
}

QTEST_GUILESS_MAIN(LayoutTest)
#include "tst_layout.moc"
