// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/replace/replacedialog.h"
#include "ui/replace/rotatedialog.h"

#include "models/session/runningreplacements.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

const BucketId Gone(0xb1);
const BucketId Again(0xb2);
const QString BucketName = QStringLiteral("telegraf");

Token old(quint64 id = 5)
{
    Token token = SessionFixture::token(id, QStringLiteral("Telegraf line %1").arg(id));
    token.permissions.first().name = QString();
    return token;
}

CreatedToken successor(quint64 id)
{
    return { SessionFixture::token(id, old().description), Secret(QByteArrayView("canary")) };
}

} // namespace

class TestReplaceDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDoubleClickMakesOneSuccessor();
    void theSameIsSentAgain();
    void aBucketThatWasMadeAgainIsProposed();
    void withoutItsNameTheUserChooses();
    void whereEveryBucketExistsThatIsSaid();
    void otherPermissionsAreChosenElsewhere();
    void afterALostAnswerASecondPostIsNotOffered();
    void itCannotBeClosedWhileAnAnswerIsUnderWay();
    void severalAreMadeOneAfterAnother();
    void aValueThatCannotBeSavedEndsSeveral();
    void theKeyboardReachesEverything();

private:
    template <class T>
    T *part(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void open(const QList<Bucket> &existing);
    void openSeveral();
    void click(const char *name) const
    {
        QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<QDialog> m_dialog;
};

void TestReplaceDialog::init()
{
    m_dialog.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->connectTo({ old(5), old(6), old(7) });
}

void TestReplaceDialog::open(const QList<Bucket> &existing)
{
    m_fixture->api->onBuckets.answer(existing);
    m_dialog = std::make_unique<ReplaceDialog>(*m_session, old(), nullptr);
    m_dialog->show();
    QTRY_VERIFY(!part<QLabel>("bucketState")->text().contains(QStringLiteral("…")));
}

void TestReplaceDialog::openSeveral()
{
    m_dialog
        = std::make_unique<RotateDialog>(*m_session, TokenList{ old(5), old(6), old(7) }, nullptr);
    m_dialog->show();
}

void TestReplaceDialog::aDoubleClickMakesOneSuccessor()
{
    open({});
    m_fixture->api->onCreateToken.hang();
    auto *make = part<QPushButton>("makeButton");
    QTest::mouseClick(make, Qt::LeftButton);
    QTest::mouseDClick(make, Qt::LeftButton);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_COMPARE(m_fixture->api->onCreateToken.count(), 1);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_fixture->api->onCreateToken.count(), 1);
}

void TestReplaceDialog::theSameIsSentAgain()
{
    open({});
    QSignalSpy replaced(static_cast<ReplaceDialog *>(m_dialog.get()), &ReplaceDialog::replaced);
    m_fixture->api->onCreateToken.answer(successor(9));
    click("makeButton");
    QTRY_COMPARE(replaced.count(), 1);
    const TokenDraft draft = m_fixture->record->drafts.constFirst();
    QCOMPARE(draft.description, old().description);
    QCOMPARE(draft.organization, old().organization);
    QCOMPARE(draft.owner, old().owner);
    QCOMPARE(draft.permissions, old().permissions);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_session->replacements().ofToken(TokenId(5)));
    QCOMPARE(m_fixture->record->changes.size(), 0);
}

void TestReplaceDialog::aBucketThatWasMadeAgainIsProposed()
{
    m_fixture->inventories.lastBucketNames = { { Gone, BucketName } };
    open({ { BucketId(0xb0), SessionFixture::factory(), QStringLiteral("archive") },
           { Again, SessionFixture::factory(), BucketName } });
    auto *recreated = part<QRadioButton>("recreatedChoice");
    QVERIFY(recreated->isEnabled());
    recreated->setChecked(true);
    QCOMPARE(part<QComboBox>("bucketChoice")->currentText(), BucketName);
    QVERIFY(part<QLabel>("newWords")->text().contains(BucketName));
    m_fixture->api->onCreateToken.hang();
    click("makeButton");
    QTRY_COMPARE(m_fixture->api->onCreateToken.count(), 1);
    const TokenDraft draft = m_fixture->record->drafts.constFirst();
    QCOMPARE(draft.permissions.constFirst().id, ResourceId(Again.value()));
    QVERIFY(m_session->replacements().all().constFirst().reason
            == ReplacementReason::BucketsRecreated);
}

void TestReplaceDialog::withoutItsNameTheUserChooses()
{
    open({ { Again, SessionFixture::factory(), BucketName },
           { BucketId(0xb3), SessionFixture::factory(), QStringLiteral("_tasks"), true } });
    part<QRadioButton>("recreatedChoice")->setChecked(true);
    auto *choice = part<QComboBox>("bucketChoice");
    QCOMPARE(choice->currentIndex(), 0);
    // A system bucket is nobody's choice.
    QCOMPARE(choice->count(), 2);
    choice->setCurrentIndex(1);
    QVERIFY(part<QLabel>("newWords")->text().contains(BucketName));
}

void TestReplaceDialog::whereEveryBucketExistsThatIsSaid()
{
    open({ { Gone, SessionFixture::factory(), BucketName } });
    QVERIFY(!part<QRadioButton>("recreatedChoice")->isEnabled());
    QVERIFY(!part<QLabel>("bucketState")->text().isEmpty());
    QVERIFY(part<QPushButton>("makeButton")->isEnabled());
}

void TestReplaceDialog::otherPermissionsAreChosenElsewhere()
{
    open({});
    auto *dialog = qobject_cast<ReplaceDialog *>(m_dialog.get());
    const QSignalSpy requested(dialog, &ReplaceDialog::otherPermissionsRequested);
    part<QRadioButton>("otherChoice")->click();
    click("makeButton");
    QCOMPARE(requested.count(), 1);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_fixture->api->onCreateToken.count(), 0);
}

void TestReplaceDialog::afterALostAnswerASecondPostIsNotOffered()
{
    open({});
    m_fixture->api->onCreateToken.fail(ErrorKind::ConnectionLost);
    click("makeButton");
    QTRY_VERIFY(part<QLabel>("verdict")->text().contains(QStringLiteral("▲")));
    QVERIFY(!part<QPushButton>("makeButton")->isEnabled());
    QCOMPARE(m_fixture->api->onCreateToken.count(), 1);
}

void TestReplaceDialog::itCannotBeClosedWhileAnAnswerIsUnderWay()
{
    open({});
    m_fixture->api->onCreateToken.hang();
    click("makeButton");
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
}

void TestReplaceDialog::severalAreMadeOneAfterAnother()
{
    openSeveral();
    m_fixture->api->onCreateToken.answer(successor(15)).fail(ErrorKind::GrantTooBroad).hang();
    click("makeButton");
    QTRY_COMPARE(m_fixture->api->onCreateToken.count(), 3);
    QCOMPARE(m_fixture->api->onCreateToken.openCount(), 1);
    m_fixture->api->onCreateToken.answerOpen(successor(17));
    QTRY_VERIFY(!part<QLabel>("rotationResult")->text().isEmpty());
    QVERIFY(m_session->tokens().hasSavedValue(TokenStore::V2, TokenId(15)));
    QVERIFY(m_session->tokens().hasSavedValue(TokenStore::V2, TokenId(17)));
    QCOMPARE(m_session->replacements().all().size(), 2);
    const auto *list = part<QListWidget>("rotationList");
    QVERIFY(list->item(0)->text() != list->item(1)->text());
}

void TestReplaceDialog::aValueThatCannotBeSavedEndsSeveral()
{
    openSeveral();
    QSignalSpy handOver(static_cast<RotateDialog *>(m_dialog.get()),
                        &RotateDialog::handOverRequested);
    m_fixture->credentials.failNextWrites = { ErrorKind::KeyringLocked };
    m_fixture->api->onCreateToken.answer(successor(15));
    click("makeButton");
    QTRY_COMPARE(handOver.count(), 1);
    QTRY_VERIFY(!part<QLabel>("rotationResult")->text().isEmpty());
    QCOMPARE(m_fixture->api->onCreateToken.count(), 1);
}

void TestReplaceDialog::theKeyboardReachesEverything()
{
    open({ { Again, SessionFixture::factory(), BucketName } });
    part<QRadioButton>("recreatedChoice")->setChecked(true);
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
    openSeveral();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QCOMPARE(tabWalk(m_dialog.get()), QStringList());
}

QTEST_MAIN(TestReplaceDialog)
#include "tst_replacedialog.moc"
