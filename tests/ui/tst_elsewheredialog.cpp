// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/batchdialog.h"
#include "ui/create/elsewheredialog.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

class TestElsewhereDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatDoesNotMatchIsSaidBeforeAnythingIsMade();
    void itIsSaidWhichServerChanges();
    void oneTokenOpensTheWindowForANewOne();
    void severalTokensAreMadeInOneGo();
    void anotherOrganizationIsLookedUpAnew();
    void aServerThatClosesEndsIt();
    void everythingIsReachedByKeyboard();

private:
    void open(const QList<quint64> &ids);
    template <typename Widget>
    Widget *part(const char *name)
    {
        return m_dialog->findChild<Widget *>(QLatin1String(name));
    }
    QString outcome() { return part<QLabel>("elsewhereOutcome")->text(); }
    QPushButton *goOn() { return part<QPushButton>("goOnButton"); }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_target = nullptr;
    ServerSession *m_lab = nullptr;
    std::unique_ptr<ElsewhereDialog> m_dialog;
};

void TestElsewhereDialog::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_target = &m_fixture->connectTo(u"plant"_s, {});
    dynamic_cast<FakeInfluxApi &>(m_target->api()).onBuckets.answerAlways([] {
        return QList<Bucket>{ { BucketId(0x11), SessionFixture::factory(), u"telegraf"_s } };
    });
    Token second = SessionFixture::token(2, u"two buckets"_s);
    second.permissions << Permission{ PermissionAction::Read, types::buckets, ResourceId(0xb2),
                                      SessionFixture::factory(), u"not there"_s };
    m_lab = &m_fixture->openOffline(u"lab"_s, { SessionFixture::token(1, u"Telegraf"_s), second });
}

void TestElsewhereDialog::cleanup()
{
    m_dialog.reset();
    m_fixture.reset();
}

void TestElsewhereDialog::open(const QList<quint64> &ids)
{
    QList<TokenKey> keys;
    for (const quint64 id : ids)
        keys << TokenKey{ m_lab->connection().server, TokenStore::V2, TokenId(id) };
    m_dialog = std::make_unique<ElsewhereDialog>(m_fixture->workspace, keys, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTRY_VERIFY(goOn()->isEnabled());
}

void TestElsewhereDialog::whatDoesNotMatchIsSaidBeforeAnythingIsMade()
{
    open({ 2 });
    const auto *servers = part<QComboBox>("targetServerCombo");
    // Neither the source nor what is offline.
    QCOMPARE(servers->count(), 1);
    QCOMPARE(servers->currentText(), u"plant"_s);
    QVERIFY2(outcome().contains(u"not there"_s), qPrintable(outcome()));
    QCOMPARE(m_fixture->record->drafts.size(), 0);
}

void TestElsewhereDialog::itIsSaidWhichServerChanges()
{
    open({ 1 });
    const QString said = part<QLabel>("elsewhereAbout")->text();
    QVERIFY2(said.startsWith(u"A new token like <b>Telegraf</b> of <b>lab</b> is made on the "
                             "server chosen below"_s),
             qPrintable(said));
    QVERIFY2(said.endsWith(u"Nothing changes on <b>lab</b>."_s), qPrintable(said));
}

void TestElsewhereDialog::oneTokenOpensTheWindowForANewOne()
{
    open({ 1 });
    ServerSession *to = nullptr;
    DraftStart start;
    connect(m_dialog.get(), &ElsewhereDialog::oneChosen, this,
            [&](ServerSession *session, const DraftStart &chosen) {
                to = session;
                start = chosen;
            });
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(to, m_target);
    QCOMPARE(start.kind, DraftKind::Custom);
    QCOMPARE(start.description, u"Telegraf"_s);
    QCOMPARE(start.organization, SessionFixture::factory());
    QCOMPARE(start.permissions.constFirst().id, ResourceId(0x11));
    QVERIFY(!m_dialog->isVisible());
}

void TestElsewhereDialog::severalTokensAreMadeInOneGo()
{
    open({ 1, 2 });
    QVERIFY2(outcome().contains(u"two buckets"_s), qPrintable(outcome()));
    QList<PlannedToken> planned;
    connect(m_dialog.get(), &ElsewhereDialog::severalChosen, this,
            [&](ServerSession *, const QList<PlannedToken> &chosen) { planned = chosen; });
    goOn()->click();
    QCOMPARE(planned.size(), 2);
    BatchDialog many(*m_target, {}, nullptr);
    many.planTokens(planned);
    many.show();
    QVERIFY(QTest::qWaitForWindowActive(&many));
    const auto *table = many.findChild<QTableView *>(u"batchTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->isColumnHidden(0));
    const auto *create = many.findChild<QPushButton *>(u"createManyButton"_s);
    QTRY_VERIFY(create->isEnabled());
    QVERIFY(!many.findChild<QPushButton *>(u"otherFileButton"_s)->isVisible());
    QCOMPARE(test::tabWalk(&many), QStringList());
}

void TestElsewhereDialog::anotherOrganizationIsLookedUpAnew()
{
    open({ 1 });
    auto &api = dynamic_cast<FakeInfluxApi &>(m_target->api());
    api.onBuckets.answerAlways([] { return QList<Bucket>(); });
    auto *organizations = part<QComboBox>("targetOrganizationCombo");
    QCOMPARE(organizations->currentText(), u"factory"_s);
    organizations->setCurrentIndex(organizations->findText(u"weather"_s));
    QTRY_VERIFY2(outcome().contains(u"counterpart"_s), qPrintable(outcome()));
    QVERIFY(!goOn()->isEnabled());
}

void TestElsewhereDialog::aServerThatClosesEndsIt()
{
    open({ 1 });
    const QSignalSpy rejected(m_dialog.get(), &QDialog::rejected);
    m_fixture->workspace.close(m_target->connection().id);
    QCOMPARE(rejected.count(), 1);
}

void TestElsewhereDialog::everythingIsReachedByKeyboard()
{
    open({ 1, 2 });
    QCOMPARE(test::tabWalk(m_dialog.get()), QStringList());
}

QTEST_MAIN(TestElsewhereDialog)
#include "tst_elsewheredialog.moc"
