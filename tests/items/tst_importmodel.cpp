// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/importmodel.h"
#include "models/session/connectionimport.h"
#include "models/store/connectionstore.h"

#include "tests/support/sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

class TestImportModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreShownTickedAndFollowed();
};

void TestImportModel::entriesAreShownTickedAndFollowed()
{
    const QTemporaryDir folder;
    SessionFixture fixture;
    ConnectionStore store(folder.filePath(QStringLiteral("connections.json")), nullptr);
    ConnectionImport import(fixture.services, store, nullptr);
    ImportModel model(import, nullptr);
    const QAbstractItemModelTester tester(&model);
    QFile file(folder.filePath(QStringLiteral("configs")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[a]\nurl = \"http://a/\"\ntoken = \"canary\"\norg = \"o\"\nactive = true\n"
               "[b]\nurl = \"b\"\n[c]\nurl = \"http://c\"\ncookie = \"Ym9iOmNhbmFyeQ==\"\n");
    file.close();
    import.read(file.fileName());
    const auto lines = [&model] {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells{ model.index(row, 0).data(Qt::CheckStateRole).toString() };
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString();
            all << cells.join(u'|');
        }
        return all;
    };
    QCOMPARE(lines(),
             QStringList({ QStringLiteral("2|a (active)|http://a|o|API token|"),
                           QStringLiteral("|b|b||nothing|▲ The address must begin with http:// or "
                                          "https://."),
                           QStringLiteral("2|c|http://c||user bob|The password stays in the file: "
                                          "enter it to connect.") }));
    QVERIFY(!model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!import.entries().at(2).isChosen);
    QVERIFY(!model.flags(model.index(1, 0)).testFlag(Qt::ItemIsUserCheckable));
    import.importChosen();
    QTRY_COMPARE(import.importedCount(), 1);
    QCOMPARE(lines().constFirst(),
             QStringLiteral("|a (active)|http://a|o|API token|✓ Imported; its token is in your "
                            "keychain."));
    // Another file takes the place of all.
    import.read(folder.filePath(QStringLiteral("none")));
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestImportModel)
#include "tst_importmodel.moc"
