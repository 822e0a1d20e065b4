// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/loadmemberships.h"
#include "models/session/userchangeoperation.h"

#include "tests/support/sessionfixture.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

class TestUserChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theAnswerIsShown();
    void afterItsOwnUserTheSessionAsksAgain();
    void aServerThatIsNotConnectedIsNotAsked();
    void aRefusalIsPassedOn();
    void aLostAnswerIsLookedUpAndNeverRepeated();
    void aLostAnswerThatChangedNothingIsTold();
    void aLostAnswerAboutTheUserInUseIsReadOffTheRefusal();
    void aDeletedUserIsTold();
    void aSessionThatEndsMeanwhileCancels();
    void membershipsOfEveryOrganizationAreRead();
    void whatIsNotToldIsCounted();

private:
    Result<User> deactivate(UserId user);
    [[nodiscard]] User alice(UserStatus status) const
    {
        return { UserId(0xa), QStringLiteral("alice"), status };
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
};

void TestUserChange::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->connectTo({});
    m_session->catalog().setUsers({ SessionFixture::admin(), alice(UserStatus::Active) });
}

Result<User> TestUserChange::deactivate(UserId user)
{
    std::optional<Result<User>> result;
    UserChangeOperation::setStatus(
        *m_session, user, UserStatus::Inactive, this,
        [&result](Result<User> answer) { result.emplace(std::move(answer)); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }))
        qFatal("not answered");
    return std::move(*result);
}

void TestUserChange::theAnswerIsShown()
{
    m_fixture->api->onChangeUser.answer(alice(UserStatus::Inactive));
    QVERIFY(deactivate(UserId(0xa)));
    QCOMPARE(m_session->catalog().user(UserId(0xa))->status, UserStatus::Inactive);
    QCOMPARE(m_fixture->record->userChanges.size(), 1);
}

void TestUserChange::afterItsOwnUserTheSessionAsksAgain()
{
    User own = SessionFixture::admin();
    own.status = UserStatus::Inactive;
    m_fixture->api->onChangeUser.answer(own);
    m_fixture->api->onOrganizations.fail(ErrorKind::UserInactive);
    QVERIFY(deactivate(own.id));
    QTRY_COMPARE(m_session->state(), ServerSession::State::Failed);
    QCOMPARE(m_session->error()->kind, ErrorKind::UserInactive);
}

void TestUserChange::aServerThatIsNotConnectedIsNotAsked()
{
    m_session->disconnectFromServer();
    QCOMPARE(deactivate(UserId(0xa)).error().kind, ErrorKind::Cancelled);
}

void TestUserChange::aRefusalIsPassedOn()
{
    m_fixture->api->onChangeUser.fail(ErrorKind::PermissionMissing);
    QCOMPARE(deactivate(UserId(0xa)).error().kind, ErrorKind::PermissionMissing);
    QCOMPARE(m_fixture->api->onUser.count(), 0);
    QCOMPARE(m_session->catalog().user(UserId(0xa))->status, UserStatus::Active);
}

void TestUserChange::aLostAnswerIsLookedUpAndNeverRepeated()
{
    m_fixture->api->onChangeUser.fail(ErrorKind::ConnectionLost);
    m_fixture->api->onUser.answer(alice(UserStatus::Inactive));
    QVERIFY(deactivate(UserId(0xa)));
    QCOMPARE(m_fixture->api->onChangeUser.count(), 1);
    QCOMPARE(m_session->catalog().user(UserId(0xa))->status, UserStatus::Inactive);
}

void TestUserChange::aLostAnswerThatChangedNothingIsTold()
{
    m_fixture->api->onChangeUser.fail(ErrorKind::DeadlineExceeded);
    m_fixture->api->onUser.answer(alice(UserStatus::Active));
    QCOMPARE(deactivate(UserId(0xa)).error().kind, ErrorKind::DeadlineExceeded);
    QCOMPARE(m_fixture->api->onChangeUser.count(), 1);
}

/// Whoever is inactive is refused even when asking for itself.
void TestUserChange::aLostAnswerAboutTheUserInUseIsReadOffTheRefusal()
{
    m_fixture->api->onChangeUser.fail(ErrorKind::ConnectionLost).fail(ErrorKind::ConnectionLost);
    m_fixture->api->onUser.fail(ErrorKind::UserInactive).fail(ErrorKind::UserInactive);
    const Result<User> own = deactivate(SessionFixture::admin().id);
    QVERIFY(own);
    QCOMPARE(own.value().status, UserStatus::Inactive);
    QCOMPARE(own.value().name, SessionFixture::admin().name);
    // Of somebody else it says nothing.
    QCOMPARE(deactivate(UserId(0xa)).error().kind, ErrorKind::ConnectionLost);
}

void TestUserChange::aDeletedUserIsTold()
{
    m_fixture->api->onChangeUser.fail(ErrorKind::ConnectionLost);
    m_fixture->api->onUser.fail(ErrorKind::NotFound);
    QCOMPARE(deactivate(UserId(0xa)).error().kind, ErrorKind::NotFound);
}

void TestUserChange::aSessionThatEndsMeanwhileCancels()
{
    std::optional<ErrorKind> kind;
    UserChangeOperation::setStatus(
        *m_session, UserId(0xa), UserStatus::Inactive, this,
        [&kind](const Result<User> &answer) { kind = answer.error().kind; });
    LoadMemberships load(*m_session, nullptr);
    std::optional<ErrorKind> loadKind;
    load.start(
        [&loadKind](const Result<LoadedMemberships> &answer) { loadKind = answer.error().kind; });
    // Answered, and the answer is still on its way.
    QVERIFY(m_fixture->api->onMembers.answerOpen(QList<User>()));
    m_fixture->workspace.close(m_session->connection().id);
    QTRY_COMPARE(kind, ErrorKind::Cancelled);
    QTRY_COMPARE(loadKind, ErrorKind::Cancelled);
}

void TestUserChange::membershipsOfEveryOrganizationAreRead()
{
    FakeInfluxApi &api = *m_fixture->api;
    api.onMembers.answer(QList<User>{ SessionFixture::admin() })
        .answer(QList<User>{ alice(UserStatus::Active) })
        .answer(QList<User>{ alice(UserStatus::Active) })
        .answer(QList<User>());
    LoadMemberships load(*m_session, nullptr);
    std::optional<LoadedMemberships> loaded;
    load.start([&loaded](const Result<LoadedMemberships> &answer) { loaded = answer.value(); });
    QTRY_VERIFY(loaded);
    QVERIFY(loaded->notTold.isEmpty());
    const QList<UserMembership> hers = loaded->memberships.value(UserId(0xa));
    QCOMPARE(hers.size(), 2);
    QVERIFY(!hers.at(0).isOwner);
    QVERIFY(hers.at(1).isOwner);
}

void TestUserChange::whatIsNotToldIsCounted()
{
    m_fixture->api->onMembers.fail(ErrorKind::NotFound)
        .fail(ErrorKind::NotFound)
        .answer(QList<User>{ SessionFixture::admin() })
        .answer(QList<User>());
    LoadMemberships load(*m_session, nullptr);
    std::optional<LoadedMemberships> loaded;
    load.start([&loaded](const Result<LoadedMemberships> &answer) { loaded = answer.value(); });
    QTRY_VERIFY(loaded);
    QCOMPARE(loaded->notTold.size(), 1);
    QCOMPARE(loaded->memberships.value(SessionFixture::admin().id).size(), 1);
}

QTEST_GUILESS_MAIN(TestUserChange)
#include "tst_userchange.moc"
