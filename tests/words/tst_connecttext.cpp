// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/probetext.h"
#include "models/words/setuptext.h"

#include <QSet>
#include <QTest>

using namespace itm;

namespace {

bool isSentence(const QString &text)
{
    return text.size() > 10 && text[0].isUpper() && text.endsWith(u'.')
        && !text.contains(QLatin1String("%1"));
}

ProbeFacts factsOf(bool isOperator, bool isNarrow, bool isSession)
{
    ProbeFacts facts{ .version = QStringLiteral("2.9.1"),
                      .hasCredential = true,
                      .isSession = isSession };
    facts.identity.userName = QStringLiteral("alice");
    facts.identity.isOperator = isOperator;
    facts.identity.isNarrow = isNarrow;
    return facts;
}

} // namespace

class TestConnectText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySetupIssueHasASentenceOfItsOwn()
    {
        QSet<QString> said;
        constexpr int Last = static_cast<int>(SetupIssue::TokenLikeJwt);
        for (int issue = 0; issue <= Last; ++issue) {
            const QString text = SetupText::issue(static_cast<SetupIssue>(issue));
            QVERIFY2(isSentence(text), qPrintable(text));
            said.insert(text);
        }
        QCOMPARE(said.size(), Last + 1);
        for (const QString &advice : SetupText::advice())
            QVERIFY(isSentence(advice));
    }

    void everyStepIsAskedAndAnswered()
    {
        QSet<QString> said;
        for (int step = 0; step <= static_cast<int>(ProbeStep::Organizations); ++step) {
            said.insert(ProbeText::asking(static_cast<ProbeStep>(step)));
            said.insert(
                ProbeText::answer(static_cast<ProbeStep>(step), factsOf(true, false, false)));
        }
        QCOMPARE(said.size(), 12);
        QVERIFY(!said.contains(QString()));
    }

    void whatANarrowCredentialLacksIsSaidWithTheRemedy()
    {
        QVERIFY(ProbeText::cannot(factsOf(true, false, false)).isEmpty());
        const QString limited = ProbeText::cannot(factsOf(false, false, false)).join(u' ');
        QVERIFY(limited.contains(QLatin1String("operator token")));
        const QString narrow = ProbeText::cannot(factsOf(false, true, false)).join(u' ');
        QVERIFY(narrow.contains(QLatin1String("All Access")));
        for (const bool isOperator : { true, false })
            QVERIFY(ProbeText::can(factsOf(isOperator, false, false)).constFirst().endsWith(u'.'));
    }

    void whatACloudCannotIsSaid()
    {
        ProbeFacts facts = factsOf(false, false, false);
        facts.product = ServerProduct::Cloud;
        facts.version.clear();
        QCOMPARE(ProbeText::product(facts), QStringLiteral("InfluxDB Cloud"));
        facts.organizations
            = { { OrganizationId(1), QStringLiteral("o"), {}, QStringLiteral("iox") } };
        QCOMPARE(ProbeText::product(facts), QStringLiteral("InfluxDB Cloud Serverless"));
        QVERIFY(ProbeText::verdict(facts).startsWith(QLatin1String("InfluxDB Cloud Serverless,")));
        facts.organizations[0].storage = QStringLiteral("tsm");
        QCOMPARE(ProbeText::product(facts), QStringLiteral("InfluxDB Cloud (TSM)"));
        const QStringList cannot = ProbeText::cannot(facts);
        QCOMPARE(cannot.size(), 1);
        QVERIFY(isSentence(cannot.constFirst()));
        QVERIFY(cannot.constFirst().contains(QLatin1String("never tried")));
        QVERIFY(isSentence(ProbeText::answer(ProbeStep::Operator, facts)));
    }

    void anOldServerIsSaidToBeOne()
    {
        ProbeFacts facts = factsOf(false, false, false);
        facts.tellsOperator = false;
        QVERIFY(ProbeText::cannot(facts).constFirst().contains(QLatin1String("before 2.2")));
        QVERIFY(isSentence(ProbeText::answer(ProbeStep::Operator, facts)));
    }

    void forBulkWorkATokenIsAdvised()
    {
        QCOMPARE(ProbeText::cannot(factsOf(true, false, true)).size(), 1);
        QVERIFY(ProbeText::can({}).isEmpty() && ProbeText::cannot({}).isEmpty());
    }

    void foreignNamesStayWithinTheirSentence()
    {
        ProbeFacts facts = factsOf(false, false, false);
        facts.organizations.append({ OrganizationId(1), QStringLiteral("a\nb"), {} });
        QVERIFY(!ProbeText::answer(ProbeStep::Organizations, facts).contains(u'\n'));
        facts.version = QString(500, u'9');
        QVERIFY(ProbeText::answer(ProbeStep::Reach, facts).size() < 200);
    }
};

QTEST_GUILESS_MAIN(TestConnectText)
#include "tst_connecttext.moc"
