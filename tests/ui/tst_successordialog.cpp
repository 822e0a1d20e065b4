// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/createtokendialog.h"

#include "models/session/runningreplacements.h"

#include "tests/support/sessionfixture.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;

/// The window for a new token where the new one takes the place of another.
class TestSuccessorDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itOpensAsTheOldTokenAndIsMadeAsItsReplacement();
    void whatIsBeingReplacedIsNotReplacedAgain();

private:
    [[nodiscard]] QPushButton *button() const
    {
        return m_dialog->findChild<QPushButton *>(QStringLiteral("createButton"));
    }
    void open();

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    Token m_old;
    std::unique_ptr<CreateTokenDialog> m_dialog;
};

void TestSuccessorDialog::init()
{
    m_dialog.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->connectTo({ SessionFixture::token(5, QStringLiteral("old")) });
    m_old = m_session->tokens().tokens().constFirst();
    m_fixture->api->onBuckets.answerAlways([] {
        return QList<Bucket>{ { BucketId(0xb1), SessionFixture::factory(),
                                QStringLiteral("telegraf") } };
    });
}

void TestSuccessorDialog::open()
{
    m_dialog = std::make_unique<CreateTokenDialog>(*m_session, draftInsteadOf(m_old), nullptr);
    m_dialog->show();
    QTRY_VERIFY(button()->isEnabled());
}

void TestSuccessorDialog::itOpensAsTheOldTokenAndIsMadeAsItsReplacement()
{
    open();
    m_fixture->api->onCreateToken.answer(CreatedToken{ SessionFixture::token(6, m_old.description),
                                                       Secret(QByteArrayView("canary")) });
    const QSignalSpy created(m_dialog.get(), &CreateTokenDialog::created);
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(created.count(), 1);
    QCOMPARE(m_fixture->api->onCreateToken.count(), 1);
    const Replacement *running = m_session->replacements().ofToken(m_old.id);
    QVERIFY(running);
    QCOMPARE(running->reason, ReplacementReason::OtherPermissions);
    QCOMPARE(running->newToken, TokenId(6));
    QVERIFY(m_session->tokens().find(TokenStore::V2, m_old.id)->isActive());
}

void TestSuccessorDialog::whatIsBeingReplacedIsNotReplacedAgain()
{
    itOpensAsTheOldTokenAndIsMadeAsItsReplacement();
    open();
    const QSignalSpy created(m_dialog.get(), &CreateTokenDialog::created);
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(m_dialog->isVisible() && !m_session->replacements().all().isEmpty());
    QTRY_COMPARE(button()->text(), QStringLiteral("Make the successor"));
    QCOMPARE(created.count(), 0);
    QCOMPARE(m_fixture->api->onCreateToken.count(), 1);
}

QTEST_MAIN(TestSuccessorDialog)
#include "tst_successordialog.moc"
