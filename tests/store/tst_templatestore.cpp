// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/configfolder.h"
#include "models/store/templatestore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;

namespace {

TokenTemplate collectors(const QString &name = QStringLiteral("Collectors"))
{
    return { .id = TemplateId::create(),
             .name = name,
             .note = QStringLiteral("for Telegraf"),
             .entries = { { PermissionAction::Write, types::buckets, TemplateScope::Pattern,
                            QStringLiteral("prod-*") } } };
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestTemplateStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = ConfigFolder(m_folder->filePath(QStringLiteral("new"))).templatesFile();
    }

    void everythingComesBackSortedByName()
    {
        const TokenTemplate b = collectors(QStringLiteral("b"));
        TokenTemplate a = collectors(QStringLiteral("a"));
        {
            TemplateStore store(m_file, nullptr);
            QSignalSpy changed(&store, &TemplateStore::templatesChanged);
            store.put({ b, a });
            QCOMPARE(changed.count(), 1);
            QVERIFY(!store.writeError());
        }
        TemplateStore store(m_file, nullptr);
        QCOMPARE(store.templates(), (QList<TokenTemplate>{ a, b }));
        a.name = QStringLiteral("c");
        store.put({ a });
        QCOMPARE(TemplateStore(m_file, nullptr).templates(), (QList<TokenTemplate>{ b, a }));
        store.remove(b.id);
        QCOMPARE(TemplateStore(m_file, nullptr).templates(), QList<TokenTemplate>{ a });
        QVERIFY(!(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void namesThatAreTakenAreCounted()
    {
        TemplateStore store(m_file, nullptr);
        QCOMPARE(store.freeName(QStringLiteral("x")), QStringLiteral("x"));
        store.put({ collectors(QStringLiteral("x")), collectors(QStringLiteral("X (2)")) });
        QCOMPARE(store.freeName(QStringLiteral("x")), QStringLiteral("x (3)"));
        QVERIFY(store.findNamed(QStringLiteral(" x ")));
    }

    void aFileThatCannotBeReadIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut off") << QByteArray(R"({"templates":[)");
        QTest::newRow("list missing") << QByteArray("{}");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("newer") << QByteArray(R"({"templates":[],"version":2})");
    }
    void aFileThatCannotBeReadIsSetAside()
    {
        QFETCH(QByteArray, content);
        write(content);
        TemplateStore store(m_file, nullptr);
        QVERIFY(store.templates().isEmpty());
        QCOMPARE(contentOf(store.setAsideFile()), content);
        store.put({ collectors() });
        QCOMPARE(TemplateStore(m_file, nullptr).templates().size(), 1);
        QCOMPARE(contentOf(store.setAsideFile()), content);
    }

    void aDamagedTemplateDoesNotTakeTheOthersAlong()
    {
        const TokenTemplate good = collectors();
        TemplateStore(m_file, nullptr).put({ good });
        QByteArray content = contentOf(m_file);
        content.replace(R"("templates": [)", R"("templates": [{"name":"no entries"},)");
        write(content);
        {
            TemplateStore store(m_file, nullptr);
            QCOMPARE(store.templates(), QList<TokenTemplate>{ good });
            QCOMPARE(contentOf(store.setAsideFile()), content);
        }
        QVERIFY(TemplateStore(m_file, nullptr).setAsideFile().isEmpty());
    }

    void whatAKilledWriteLeftBehindDoesNoHarm()
    {
        const TokenTemplate good = collectors();
        TemplateStore(m_file, nullptr).put({ good });
        QFile half(m_file + QStringLiteral(".XyZabc"));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write("{\"templates\":");
        half.close();
        TemplateStore store(m_file, nullptr);
        QCOMPARE(store.templates(), QList<TokenTemplate>{ good });
        QVERIFY(store.setAsideFile().isEmpty());
    }

    void aChangeThatCannotBeWrittenIsToldAndHoldsForThisRun()
    {
        QFile blocker(m_folder->filePath(QStringLiteral("new")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        TemplateStore store(m_file, nullptr);
        QSignalSpy failed(&store, &TemplateStore::writeFailed);
        store.put({ collectors() });
        QCOMPARE(failed.count(), 1);
        QVERIFY(store.writeError());
        QCOMPARE(store.templates().size(), 1);
    }

private:
    void write(const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestTemplateStore)
#include "tst_templatestore.moc"
