// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/theme.h"
#include "ui/common/tokendelegate.h"

#include "models/items/navigationmodel.h"
#include "models/items/tokentablemodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace itm;
using namespace Qt::StringLiterals;

namespace {

/// One row of a token table, with the roles of the real model.
class OneRow final : public QStandardItemModel
{
public:
    OneRow()
        : QStandardItemModel(1, TokenColumnCount)
    {
        for (int column = 0; column < columnCount(); ++column) {
            setItem(0, column, new QStandardItem(u"some words"_s));
            set(column, TokenTableModel::KindRole, int(TokenKind::Custom));
            set(column, TokenTableModel::ValueRole, int(ValuePlace::Nowhere));
        }
    }
    void set(int column, int role, const QVariant &value) { item(0, column)->setData(value, role); }
};

QImage painted(const QAbstractItemDelegate &delegate, const QModelIndex &index,
               QStyle::State state = QStyle::State_Enabled | QStyle::State_Active)
{
    QTableView view;
    QImage image(240, 40, QImage::Format_ARGB32);
    image.fill(QApplication::palette().color(QPalette::Base));
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = image.rect();
    option.state = state;
    option.font = view.font();
    option.showDecorationSelected = true;
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    return image;
}

bool shows(const QImage &image, ColorRole role)
{
    const QRgb wanted = Theme::color(role, QApplication::palette()).rgb();
    for (int y = 0; y < image.height() - 1; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == wanted)
                return true;
        }
    }
    return false;
}

} // namespace

class DelegatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(Theme::Scheme::Light); }
    void kindDecidesThePill_data();
    void kindDecidesThePill();
    void statusIsADot();
    void savedValueStandsOut();
    void flaggedTokenCarriesAWarning();
    void everyRowEndsInAHairline();
    void selectedRowIsFilled();
    void rowsAreTallAndFitTheirWords();
    void rightToLeftIsMirrored();
    void navigationShowsCountAtTheRight();

private:
    TokenDelegate m_delegate;
    NavigationDelegate m_navigation;
};

void DelegatesTest::kindDecidesThePill_data()
{
    QTest::addColumn<TokenKind>("kind");
    QTest::addColumn<ColorRole>("fill");
    QTest::newRow("operator") << TokenKind::Operator << ColorRole::DangerFill;
    QTest::newRow("older operator") << TokenKind::OlderOperator << ColorRole::DangerFill;
    QTest::newRow("All Access") << TokenKind::AllAccess << ColorRole::WarningFill;
    QTest::newRow("Read/Write") << TokenKind::ReadWrite << ColorRole::AccentFill;
    QTest::newRow("Custom") << TokenKind::Custom << ColorRole::NeutralFill;
}

void DelegatesTest::kindDecidesThePill()
{
    QFETCH(TokenKind, kind);
    QFETCH(ColorRole, fill);
    OneRow model;
    model.set(TokenTableModel::KindColumn, TokenTableModel::KindRole, int(kind));
    QVERIFY(shows(painted(m_delegate, model.index(0, TokenTableModel::KindColumn)), fill));
}

void DelegatesTest::statusIsADot()
{
    OneRow model;
    const QModelIndex index = model.index(0, TokenTableModel::StatusColumn);
    model.set(index.column(), TokenTableModel::StatusRole, int(TokenStatus::Active));
    const QImage active = painted(m_delegate, index);
    QVERIFY(shows(active, ColorRole::Ok));
    model.set(index.column(), TokenTableModel::StatusRole, int(TokenStatus::Inactive));
    QVERIFY(!shows(painted(m_delegate, index), ColorRole::Ok));
}

void DelegatesTest::savedValueStandsOut()
{
    OneRow model;
    const QModelIndex index = model.index(0, TokenTableModel::ValueColumn);
    QVERIFY(!shows(painted(m_delegate, index), ColorRole::Ok));
    model.set(index.column(), TokenTableModel::ValueRole, int(ValuePlace::InKeychain));
    QVERIFY(shows(painted(m_delegate, index), ColorRole::Ok));
}

void DelegatesTest::flaggedTokenCarriesAWarning()
{
    OneRow model;
    const QModelIndex index = model.index(0, TokenTableModel::MayDoColumn);
    const QImage plain = painted(m_delegate, index);
    model.set(index.column(), TokenTableModel::FlaggedRole, true);
    QVERIFY(painted(m_delegate, index) != plain);
}

void DelegatesTest::everyRowEndsInAHairline()
{
    OneRow model;
    const QRgb line = Theme::color(ColorRole::Hairline, QApplication::palette()).rgb();
    for (int column = 0; column < model.columnCount(); ++column) {
        const QImage image = painted(m_delegate, model.index(0, column));
        QCOMPARE(image.pixel(3, image.height() - 1), line);
        QCOMPARE(image.pixel(image.width() - 3, image.height() - 1), line);
    }
}

void DelegatesTest::selectedRowIsFilled()
{
    OneRow model;
    const QImage image
        = painted(m_delegate, model.index(0, 0),
                  QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Selected);
    QVERIFY(shows(image, ColorRole::SelectionFill));
}

void DelegatesTest::rowsAreTallAndFitTheirWords()
{
    OneRow model;
    QTableView view;
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.font = view.font();
    const int line = option.fontMetrics.height();
    for (int column = 0; column < model.columnCount(); ++column) {
        const QSize size = m_delegate.sizeHint(option, model.index(0, column));
        QCOMPARE(size.height(), qRound(line * 2.2));
        QCOMPARE_GT(size.width(), option.fontMetrics.horizontalAdvance(u"some words"_s));
    }
}

void DelegatesTest::rightToLeftIsMirrored()
{
    OneRow model;
    const QModelIndex index = model.index(0, TokenTableModel::KindColumn);
    const QRgb base = QApplication::palette().color(QPalette::Base).rgb();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage image = painted(m_delegate, index);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(image.pixel(20, 20), base);
    QVERIFY(painted(m_delegate, index).pixel(14, 20) != base);
}

void DelegatesTest::navigationShowsCountAtTheRight()
{
    QStandardItemModel model;
    auto *server = new QStandardItem(u"plant"_s);
    auto *organization = new QStandardItem(u"factory"_s);
    server->appendRow(organization);
    model.appendRow(server);
    const QModelIndex index = organization->index();
    const QImage without = painted(m_navigation, index);
    organization->setData(171, NavigationModel::CountRole);
    const QImage with = painted(m_navigation, index);
    const QRect right(200, 0, 40, 40);
    QVERIFY(with.copy(right) != without.copy(right));
    QCOMPARE(with.copy(0, 0, 60, 40), without.copy(0, 0, 60, 40));
    // Findings stand before the count, which stays where it is.
    organization->setData(3, NavigationModel::TroubledTokensRole);
    const QImage troubled = painted(m_navigation, index);
    QVERIFY(troubled != with);
    const QRect count(troubled.width() - 30, 0, 30, 40);
    QCOMPARE(troubled.copy(count), with.copy(count));
    // Not by colour alone.
    organization->setData(true, NavigationModel::DueRole);
    const QImage due = painted(m_navigation, index);
    QVERIFY(due != troubled);
    QCOMPARE(due.copy(count), with.copy(count));
}

QTEST_MAIN(DelegatesTest)
#include "tst_delegates.moc"
