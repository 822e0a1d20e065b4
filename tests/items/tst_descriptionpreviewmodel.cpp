// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/descriptionpreviewmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace itm;

namespace {

Token described(quint64 id, const QString &description)
{
    Token token;
    token.id = TokenId(id);
    token.description = description;
    return token;
}

} // namespace

class TestDescriptionPreviewModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTokenIsShownAndOnlyChangesAreSent()
    {
        DescriptionPreviewModel model({ described(1, QStringLiteral("a")),
                                        described(2, QStringLiteral("stays")),
                                        described(3, QStringLiteral("c")) },
                                      nullptr);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(model.edits().isEmpty());
        model.preview([](const Token &token, qsizetype number) {
            return token.id == TokenId(2) ? token.description
                                          : token.description + QString::number(number);
        });
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            lines << model.index(row, 0).data().toString() + u'>'
                    + model.index(row, 1).data().toString();
        }
        QCOMPARE(lines.join(u' '), QStringLiteral("a>a1 stays>stays c>c3"));
        const QList<TokenEdit> edits = model.edits();
        QCOMPARE(edits.size(), 2);
        QCOMPARE(edits.at(1).id, TokenId(3));
        QCOMPARE(edits.at(1).change.description, QStringLiteral("c3"));
        QCOMPARE(edits.at(1).onlyIf.description, QStringLiteral("c"));
        QVERIFY(!edits.at(1).change.status);
    }

    void emptyOnesAndThoseAlikeAreCounted()
    {
        DescriptionPreviewModel model({ described(1, QStringLiteral("a")), described(2, QString()),
                                        described(3, QStringLiteral("c")) },
                                      nullptr);
        QCOMPARE(model.alike(), 0);
        QCOMPARE(model.emptied(), 0);
        model.preview([](const Token &token, qsizetype) {
            return token.id == TokenId(3) ? QStringLiteral("c") : QString();
        });
        // The one that has none already is not emptied.
        QCOMPARE(model.emptied(), 1);
        QCOMPARE(model.alike(), 2);
    }
};

QTEST_GUILESS_MAIN(TestDescriptionPreviewModel)
#include "tst_descriptionpreviewmodel.moc"
