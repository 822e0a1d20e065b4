// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/details/tokendetails.h"

#include "models/access/permissionsets.h"
#include "models/items/tokentablemodel.h"

#include "tests/support/sessionfixture.h"
#include "tests/support/tabwalk.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace itm;
using namespace itm::test;
using namespace Qt::StringLiterals;

namespace {

Token collector()
{
    Token token = SessionFixture::token(0xab, u"Telegraf"_s);
    token.permissions = {
        { PermissionAction::Write, types::buckets, ResourceId(1), SessionFixture::factory(),
          u"telegraf"_s },
        { PermissionAction::Write, types::buckets, ResourceId(1), SessionFixture::factory(),
          u"telegraf"_s },
        { PermissionAction::Read, types::buckets, ResourceId(2), SessionFixture::factory(), {} },
        { PermissionAction::Read, { u"futures"_s }, {}, SessionFixture::factory(), {} }
    };
    return token;
}

QStringList textsOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells << model.index(row, column, parent).data().toString();
        texts << cells.join(u'|');
        texts += textsOf(model, model.index(row, 0, parent));
    }
    return texts;
}

} // namespace

class TestTokenDetails final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wordsSayWhatItMayAndMayNot();
    void longWordsAreNotCutOff();
    void treeShowsEachThingOnce();
    void tableShowsEachEntryWithItsCount();
    void jsonIsTheRecordWithoutAValue();
    void idsAreCopied();
    void theChosenViewStays();
    void severalTokensAreCompared();
    void nothingSelectedIsSaid();
    void itCanBeWalkedByKeyboard();

private:
    void show(const QList<int> &ids);
    template <class Widget>
    Widget &find(const QString &name)
    {
        auto *found = m_details->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    void choose(const QString &label)
    {
        for (auto *pill : m_details->findChildren<QAbstractButton *>()) {
            if (pill->text() == label) {
                pill->setFocus();
                return pill->click();
            }
        }
        qFatal("no such view");
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<TokenTableModel> m_model;
    std::unique_ptr<TokenDetails> m_details;
};

void TestTokenDetails::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_model = std::make_unique<TokenTableModel>(m_fixture->workspace, nullptr);
    Token other = collector();
    other.id = TokenId(0xcd);
    other.description = u"Another"_s;
    other.status = TokenStatus::Inactive;
    other.permissions.removeLast();
    m_fixture->connectTo({ collector(), other });
    m_details = std::make_unique<TokenDetails>();
    m_details->resize(400, 900);
    m_details->show();
    show({ 0xab });
}

void TestTokenDetails::cleanup()
{
    m_details.reset();
    m_model.reset();
    m_fixture.reset();
}

void TestTokenDetails::show(const QList<int> &ids)
{
    const ServerId server = m_fixture->workspace.sessions().constFirst()->connection().server;
    QList<const TokenRow *> rows;
    for (const int id : ids)
        rows << m_model->row({ server, TokenStore::V2, TokenId(static_cast<quint64>(id)) });
    if (rows.size() == 1)
        m_details->showToken(*rows.first());
    else
        m_details->showTokens(rows);
}

void TestTokenDetails::wordsSayWhatItMayAndMayNot()
{
    const QString words = find<QLabel>(u"detailsMay"_s).text();
    QVERIFY(words.contains(u"May"_s));
    QVERIFY(words.contains(u"telegraf"_s));
    QVERIFY(words.contains(u"May not"_s));
    QVERIFY(find<QLabel>(u"detailsFacts"_s).text().contains(u"admin (active)"_s));
}

void TestTokenDetails::longWordsAreNotCutOff()
{
    Token token = collector();
    token.id = TokenId(0xef);
    for (const ResourceType &type : knownResourceTypes())
        token.permissions << Permission{
            PermissionAction::Read, type, {}, SessionFixture::factory()
        };
    m_fixture->workspace.sessions().constFirst()->tokens().put(token);
    m_details->resize(260, 300);
    show({ 0xef });
    const auto &words = find<QLabel>(u"detailsMay"_s);
    QTRY_COMPARE_GE(words.height(), words.heightForWidth(words.width()));
}

void TestTokenDetails::treeShowsEachThingOnce()
{
    QAbstractItemModel *model = find<QTreeView>(u"permissionTree"_s).model();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    show({ 0xab });
    QCOMPARE(textsOf(*model),
             QStringList({ u"Buckets||"_s, u"telegraf|W|0000000000000001"_s,
                           u"⚠ 0000000000000002|R|0000000000000002"_s, u"futures||"_s,
                           u"all in factory|R|"_s }));
}

void TestTokenDetails::tableShowsEachEntryWithItsCount()
{
    auto &table = find<QTableView>(u"permissionTable"_s);
    const QAbstractItemModelTester tester(table.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    show({ 0xab });
    QCOMPARE(
        textsOf(*table.model()),
        QStringList({ u"write ×2|buckets|telegraf|0000000000000001|factory"_s,
                      u"read|buckets||0000000000000002|factory"_s, u"read|futures|||factory"_s }));
    table.sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(textsOf(*table.model()).constLast(),
             u"write ×2|buckets|telegraf|0000000000000001|factory"_s);
}

void TestTokenDetails::jsonIsTheRecordWithoutAValue()
{
    const QString json = find<QPlainTextEdit>(u"permissionJson"_s).toPlainText();
    QVERIFY(json.contains(u"\"description\": \"Telegraf\""_s));
    QVERIFY(json.contains(u"\"orgID\""_s));
    QVERIFY(!json.contains(u"\"token\""_s));
}

void TestTokenDetails::idsAreCopied()
{
    for (auto *button : m_details->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"Copy the owner’s ID"_s)
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), SessionFixture::admin().id.toString());
}

void TestTokenDetails::theChosenViewStays()
{
    choose(u"Table"_s);
    QVERIFY(find<QTableView>(u"permissionTable"_s).isVisible());
    show({ 0xcd });
    QVERIFY(find<QTableView>(u"permissionTable"_s).isVisible());
}

void TestTokenDetails::severalTokensAreCompared()
{
    show({ 0xab, 0xcd });
    QCOMPARE(find<QLabel>(u"detailsTitle"_s).text(), u"2 tokens are selected."_s);
    const QString facts = find<QLabel>(u"detailsFacts"_s).text();
    QVERIFY(facts.contains(u"active 1, inactive 1"_s));
    QVERIFY(facts.contains(u"admin 2"_s));
    QVERIFY(facts.contains(u"telegraf"_s));
    QVERIFY(facts.contains(u"Only some of them may"_s));
    QVERIFY(facts.contains(u": only Telegraf"_s));
    QVERIFY(!find<QLabel>(u"detailsMay"_s).isVisible());
}

void TestTokenDetails::nothingSelectedIsSaid()
{
    show({});
    QVERIFY(find<QLabel>(u"detailsState"_s).text().contains(u"Select a token"_s));
    QVERIFY(!find<QLabel>(u"detailsTitle"_s).isVisible());
}

void TestTokenDetails::itCanBeWalkedByKeyboard()
{
    for (const auto &view : { u"Words"_s, u"Tree"_s, u"Table"_s, u"JSON"_s }) {
        choose(view);
        QVERIFY(QTest::qWaitForWindowActive(m_details.get()));
        QCOMPARE(test::tabWalk(m_details.get()).join(u'\n'), QString());
    }
}

QTEST_MAIN(TestTokenDetails)
#include "tst_tokendetails.moc"
