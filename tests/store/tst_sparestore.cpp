// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/sparestore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;

class TestSpareStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("spares.json"));
    }

    void aFileThatCannotBeReadIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut off") << QByteArray(R"({"spares":[)");
        QTest::newRow("list missing") << QByteArray("{}");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("newer") << QByteArray(R"({"spares":[],"version":2})");
    }
    void aFileThatCannotBeReadIsSetAside()
    {
        QFETCH(QByteArray, content);
        write(content);
        SpareStore store(m_file);
        QVERIFY(store.spares().isEmpty());
        QCOMPARE(contentOf(store.setAsideFile()), content);
        QVERIFY(!store.put(spare()));
        QCOMPARE(SpareStore(m_file).spares().size(), 1);
        QCOMPARE(contentOf(store.setAsideFile()), content);
    }

    void aDamagedSpareDoesNotTakeTheOthersAlong()
    {
        const SpareOperator good = spare();
        QVERIFY(!SpareStore(m_file).put(good));
        QByteArray content = contentOf(m_file);
        content.replace(R"("spares": [)", R"("spares": [{"server":"none"},)");
        write(content);
        {
            const SpareStore store(m_file);
            QVERIFY(store.find(good.server));
            QCOMPARE(contentOf(store.setAsideFile()), content);
        }
        const SpareStore next(m_file);
        QVERIFY(next.find(good.server));
        QVERIFY(next.setAsideFile().isEmpty());
    }

private:
    static SpareOperator spare()
    {
        return { .server = ServerId::create(),
                 .url = QUrl(QStringLiteral("http://plant.example:8086")),
                 .description = QStringLiteral("spare") };
    }
    void write(const QByteArray &content) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestSpareStore)
#include "tst_sparestore.moc"
