// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/navigationmodel.h"
#include "models/items/tokentablemodel.h"
#include "models/session/createtokenoperation.h"

#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const QByteArray Value = QByteArrayLiteral("canary-value-of-a-new-token");
constexpr int LastRole = Qt::UserRole + 64;

/// Every role of every cell, as any view or assistive tool could ask for it.
QStringList rolesWith(const QByteArray &canary, const QAbstractItemModel &model,
                      const QModelIndex &parent = {})
{
    QStringList found;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role <= LastRole; ++role) {
                QString said;
                QDebug(&said) << index.data(role);
                if (said.contains(QLatin1String(canary)))
                    found << QStringLiteral("%1/%2 role %3").arg(row).arg(column).arg(role);
            }
            found << rolesWith(canary, model, index);
        }
    }
    return found;
}

} // namespace

class TestCanaryRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueStandsInNoRoleOfAnyModel();
    void theSearchWouldFindIt();
};

void TestCanaryRoles::aValueStandsInNoRoleOfAnyModel()
{
    SessionFixture fixture;
    ServerSession &session = fixture.connectTo({ SessionFixture::token(5, QStringLiteral("old")) });
    TokenTableModel tokens(fixture.workspace, nullptr);
    NavigationModel navigation(fixture.workspace, tokens, nullptr);
    fixture.api->onCreateToken.answer(
        CreatedToken{ SessionFixture::token(9, QStringLiteral("Telegraf line 4")),
                      Secret(QByteArrayView(Value)) });
    std::shared_ptr<TokenValue> value;
    new CreateTokenOperation(
        session,
        { .description = QStringLiteral("Telegraf line 4"),
          .organization = SessionFixture::factory(),
          .permissions = SessionFixture::token(9, {}).permissions },
        [&](const Result<std::shared_ptr<TokenValue>> &answer) { value = answer.value(); }, this);
    QTRY_VERIFY(value && value->state() == TokenValue::State::Saved);
    tokens.setScope(TokenScope());
    QTRY_COMPARE(tokens.rowCount(), 2);
    QCOMPARE(rolesWith(Value, tokens), QStringList());
    QCOMPARE(rolesWith(Value, navigation), QStringList());
}

void TestCanaryRoles::theSearchWouldFindIt()
{
    SessionFixture fixture;
    fixture.connectTo({ SessionFixture::token(5, QString::fromLatin1(Value)) });
    TokenTableModel tokens(fixture.workspace, nullptr);
    tokens.setScope(TokenScope());
    QVERIFY(!rolesWith(Value, tokens).isEmpty());
}

QTEST_GUILESS_MAIN(TestCanaryRoles)
#include "tst_canaryroles.moc"
