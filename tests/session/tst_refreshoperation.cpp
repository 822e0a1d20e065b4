// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/refreshoperation.h"

#include "tests/support/fakeinfluxapi.h"

#include <QTest>

using namespace itm;
using itm::test::FakeInfluxApi;

class TestRefreshOperation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_api = std::make_unique<FakeInfluxApi>();
        m_answer.reset();
    }

    void answersOnceAllThreeAreThere()
    {
        m_api->onOrganizations.answer(
            QList<Organization>{ { OrganizationId(1), QStringLiteral("factory") } });
        m_api->onUsers.answer(QList<User>{});
        const auto operation = start();
        QTRY_COMPARE(m_api->onUsers.openCount(), 0);
        QVERIFY(!m_answer);
        m_api->onTokens.answerOpen(TokenListing{ { Token{ .id = TokenId(7) } }, TokenId(7) });
        QTRY_VERIFY(m_answer);
        QCOMPARE(m_answer->value().organizations.size(), 1);
        QCOMPARE(m_answer->value().listing.matchesCredential, TokenId(7));
    }

    void oneFailureIsTheWholeAnswer()
    {
        m_api->onOrganizations.answer(QList<Organization>{});
        m_api->onUsers.answer(QList<User>{});
        m_api->onTokens.fail(ErrorKind::ConnectionLost);
        const auto operation = start();
        QTRY_VERIFY(m_answer);
        QCOMPARE(static_cast<int>(m_answer->error().kind),
                 static_cast<int>(ErrorKind::ConnectionLost));
    }

    void destroyingItCancelsEverythingOpen()
    {
        auto operation = start();
        operation.reset();
        QTRY_VERIFY(m_answer);
        QCOMPARE(m_api->onTokens.cancelledCount(), 1);
        QCOMPARE(m_api->onUsers.cancelledCount(), 1);
        QCOMPARE(m_api->onOrganizations.cancelledCount(), 1);
    }

private:
    std::unique_ptr<RefreshOperation> start()
    {
        return std::make_unique<RefreshOperation>(
            *m_api, OrganizationId(),
            [this](Result<ServerContents> answer) { m_answer = std::move(answer); }, this);
    }

    std::unique_ptr<FakeInfluxApi> m_api;
    std::optional<Result<ServerContents>> m_answer;
};

QTEST_GUILESS_MAIN(TestRefreshOperation)
#include "tst_refreshoperation.moc"
