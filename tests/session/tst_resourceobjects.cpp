// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionsets.h"
#include "models/session/resourceobjects.h"

#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

class TestResourceObjects final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_session = &m_fixture->connectTo({ SessionFixture::token(5, QStringLiteral("old")) });
    }

    void onlySomeTypesHaveNoList()
    {
        QStringList without;
        for (const ResourceType &type : knownResourceTypes()) {
            if (!hasObjectList(type))
                without << type.name;
        }
        QCOMPARE(without,
                 (QStringList{ QStringLiteral("secrets"), QStringLiteral("views"),
                               QStringLiteral("documents") }));
        QVERIFY(!hasObjectList(ResourceType{ QStringLiteral("somethingNew") }));
    }

    void systemBucketsAreLeftOutAndNamesAreSortedAsPeopleCount()
    {
        m_fixture->api->onBuckets.answer(QList<Bucket>{
            { BucketId(1), SessionFixture::factory(), QStringLiteral("_tasks"), true },
            { BucketId(2), SessionFixture::factory(), QStringLiteral("line21") },
            { BucketId(3), SessionFixture::factory(), QStringLiteral("line3") } });
        QCOMPARE(namesOf(types::buckets),
                 (QStringList{ QStringLiteral("line3"), QStringLiteral("line21") }));
    }

    void whatTheSessionKnowsIsNotAskedFor()
    {
        QCOMPARE(namesOf(types::users), QStringList{ QStringLiteral("admin") });
        QCOMPARE(namesOf(types::organizations),
                 (QStringList{ QStringLiteral("factory"), QStringLiteral("weather") }));
        QCOMPARE(namesOf(types::authorizations), QStringList{ QStringLiteral("old") });
        QCOMPARE(m_fixture->api->onObjects.count(), 0);
    }

    void failuresAreToldForEveryType()
    {
        m_fixture->api->onBuckets.fail(ErrorKind::ConnectionLost);
        m_fixture->api->onObjects.fail(ErrorKind::ServerFault);
        QCOMPARE(namesOf(types::buckets), QStringList{ QStringLiteral("failed") });
        QCOMPARE(namesOf(ResourceType{ QStringLiteral("tasks") }),
                 QStringList{ QStringLiteral("failed") });
    }

private:
    QStringList namesOf(const ResourceType &type)
    {
        QStringList names;
        bool isAnswered = false;
        listObjects(*m_session, type, SessionFixture::factory(), this,
                    [&](const Result<QList<ResourceObject>> &answer) {
                        isAnswered = true;
                        if (!answer)
                            return names.append(QStringLiteral("failed"));
                        for (const ResourceObject &object : answer.value())
                            names.append(object.name);
                    })
            .detach();
        if (isAnswered || !QTest::qWaitFor([&] { return isAnswered; }))
            qFatal("answered at once or not at all");
        return names;
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
};

QTEST_GUILESS_MAIN(TestResourceObjects)
#include "tst_resourceobjects.moc"
