// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/statusline.h"
#include "ui/tokens/tokenquestions.h"

#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

class TestStatusLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPauseIsCountedDown();
    void whatTheCredentialCanIsTold();
    void forWorkOnManyATokenIsAdvised();

private:
    /// Signed in by user and password, no operator.
    static ServerSession &openSession(SessionFixture &fixture, const TokenList &tokens);
};

ServerSession &TestStatusLine::openSession(SessionFixture &fixture, const TokenList &tokens)
{
    fixture.script = [tokens](FakeInfluxApi &made) {
        made.onValueStorage.fail(ErrorKind::PermissionMissing);
        made.onSignIn.answerAlways([] { return Result<Secret>(Secret("key")); });
        SessionFixture::scriptOperator(made, tokens);
    };
    Connection connection = SessionFixture::connection();
    connection.method = SignInMethod::Password;
    connection.userName = QStringLiteral("admin");
    ServerSession &session = fixture.workspace.open(connection);
    session.connectWith(Secret("password"));
    [&] { QTRY_VERIFY(session.refreshedAt().isValid()); }();
    return session;
}

void TestStatusLine::aPauseIsCountedDown()
{
    SessionFixture fixture;
    ServerSession &session = fixture.connectTo({});
    StatusLine line(nullptr);
    line.follow({ &session });
    const QString before = line.text();
    fixture.api->onWaiting(3);
    QVERIFY(line.text().contains(QLatin1String("asks to wait 3 s")));
    QTRY_VERIFY(line.text().contains(QLatin1String("asks to wait 2 s"))
                || line.text().contains(QLatin1String("asks to wait 1 s")));
    QTRY_COMPARE(line.text(), before);
}

void TestStatusLine::whatTheCredentialCanIsTold()
{
    SessionFixture fixture;
    StatusLine line(nullptr);
    line.follow({ &openSession(fixture, {}) });
    QVERIFY(line.toolTip().contains(QLatin1String("That takes an operator token.")));
    QVERIFY(line.toolTip().contains(QLatin1String("sign in with a token.")));
    QCOMPARE(line.accessibleDescription(), line.toolTip());
    line.follow({});
    QVERIFY(line.toolTip().isEmpty());
}

void TestStatusLine::forWorkOnManyATokenIsAdvised()
{
    TokenList tokens;
    for (quint64 id = 1; id <= 20; ++id)
        tokens << SessionFixture::token(id, QString::number(id));
    SessionFixture fixture;
    const ServerSession &session = openSession(fixture, tokens);
    const GuardSurroundings nothing({}, {});
    const auto isAdvised = [](const Confirmation &question) {
        return question.consequence.contains(QLatin1String("sign in with a token"));
    };
    QVERIFY(isAdvised(deactivateQuestion(session, tokens, nothing)));
    QVERIFY(isAdvised(removeQuestion(session, tokens, nothing)));
    QVERIFY(!isAdvised(removeQuestion(session, tokens.first(19), nothing)));
    SessionFixture other;
    QVERIFY(!isAdvised(removeQuestion(other.connectTo(tokens), tokens, nothing)));
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
