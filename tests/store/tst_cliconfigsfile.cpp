// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/cliconfigsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace itm;

namespace {

constexpr auto ForUserOnly = QFile::ReadOwner | QFile::WriteOwner;

Secret secret(const char *text)
{
    return Secret(QByteArrayView(text));
}

QByteArray quoted(QByteArrayView bytes)
{
    return '"' + bytes.toByteArray() + '"';
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QFile::Permissions modeOf(const QString &path)
{
    constexpr auto all = ForUserOnly | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup
        | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return QFileInfo(path).permissions() & all;
}

Result<Done> writeValue(const CliConfigsFile &file, const CliConfigsFile::Content &shown)
{
    return file.write(shown, secret("token = "), secret("canary"), quoted, secret("\n"));
}

} // namespace

class TestCliConfigsFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("configs"));
    }

    void thePathIsTheOneOfTheCli()
    {
        qunsetenv("INFLUX_CONFIGS_PATH");
        QCOMPARE(CliConfigsFile::usualPath(),
                 QDir::homePath() + QStringLiteral("/.influxdbv2/configs"));
        qputenv("INFLUX_CONFIGS_PATH", m_path.toUtf8());
        QCOMPARE(CliConfigsFile::usualPath(), m_path);
        qunsetenv("INFLUX_CONFIGS_PATH");
    }

    void aMissingFileIsMadeForTheUserOnly()
    {
        const CliConfigsFile file(m_folder->filePath(QStringLiteral("new/configs")));
        const auto content = file.read();
        QVERIFY(content && !content.value().exists && content.value().bytes.isEmpty());
        QVERIFY(writeValue(file, content.value()));
        QCOMPARE(contentOf(file.path()), QByteArray("token = \"canary\"\n"));
        QCOMPARE(modeOf(file.path()), QFile::Permissions(ForUserOnly));
        QCOMPARE(modeOf(QFileInfo(file.path()).path()), ForUserOnly | QFile::ExeOwner);
    }

    void aModeThatIsTooLooseIsToldAndTightened()
    {
        put("old");
        QFile::setPermissions(m_path, ForUserOnly | QFile::ReadOther);
        const CliConfigsFile file(m_path);
        const auto content = file.read();
        QVERIFY(content && content.value().isOpenToOthers);
        QVERIFY(content.value().bytes.matches("old"));
        QVERIFY(writeValue(file, content.value()));
        QCOMPARE(modeOf(m_path), QFile::Permissions(ForUserOnly));
        QVERIFY(!file.read().value().isOpenToOthers);
    }

    void whatChangedMeanwhileIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("now");
        QTest::newRow("other bytes") << QByteArray("old") << QByteArray("odd");
        QTest::newRow("made") << QByteArray() << QByteArray("new");
        QTest::newRow("longer") << QByteArray("old") << QByteArray("old\n");
    }

    void whatChangedMeanwhileIsLeftAlone()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, now);
        if (!before.isEmpty())
            put(before);
        const CliConfigsFile file(m_path);
        const auto content = file.read();
        put(now);
        const auto outcome = writeValue(file, content.value());
        QVERIFY(!outcome);
        QVERIFY(outcome.error().kind == ErrorKind::Conflict);
        QCOMPARE(contentOf(m_path), now);
    }

    void aLinkStaysALink()
    {
        const QString real = m_folder->filePath(QStringLiteral("real"));
        QVERIFY(QFile::link(real, m_path));
        const CliConfigsFile file(m_path);
        QVERIFY(writeValue(file, file.read().value()));
        QVERIFY(QFileInfo(m_path).isSymLink());
        QVERIFY(writeValue(file, file.read().value()));
        QVERIFY(QFileInfo(m_path).isSymLink());
        QCOMPARE(contentOf(real), QByteArray("token = \"canary\"\n"));
    }

    void whatIsNoFileIsNotOpened()
    {
        QCOMPARE(mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        const auto pipe = CliConfigsFile(m_path).read();
        QVERIFY(!pipe && pipe.error().kind == ErrorKind::StoreFailed);
        const auto folder = CliConfigsFile(m_folder->path()).read();
        QVERIFY(!folder && folder.error().kind == ErrorKind::StoreFailed);
        QCOMPARE(folder.error().subject, m_folder->path());
    }

    void aHugeFileIsNotRead()
    {
        put(QByteArray(2 << 20, '#'));
        const auto content = CliConfigsFile(m_path).read();
        QVERIFY(!content && content.error().kind == ErrorKind::TooLarge);
    }

private:
    void put(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestCliConfigsFile)
#include "tst_cliconfigsfile.moc"
