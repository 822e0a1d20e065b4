// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/tourcontrols.h"

#include "app/tour/tourrunner.h"

#include "ui/common/segmentedchoice.h"
#include "ui/mainwindow/navigationpane.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTreeView>

namespace itm::tour {

namespace {

template <class T>
T *find(const QString &name)
{
    QWidget *window = frontWindow();
    T *widget = window ? window->findChild<T *>(name) : nullptr;
    return widget && widget->isVisible() && widget->isEnabled() ? widget : nullptr;
}

QModelIndex findText(const QAbstractItemModel &model, const QString &text,
                     Qt::MatchFlag how = Qt::MatchExactly)
{
    const QModelIndexList found
        = model.match(model.index(0, 0), Qt::DisplayRole, text, 1,
                      Qt::MatchFlags(how) | Qt::MatchCaseSensitive | Qt::MatchRecursive);
    return found.value(0);
}

} // namespace

bool click(const QString &name)
{
    auto *button = find<QAbstractButton>(name);
    if (button)
        button->click();
    return button;
}

bool type(const QString &name, const QString &text)
{
    auto *edit = find<QLineEdit>(name);
    if (edit)
        edit->setText(text);
    return edit;
}

bool choose(const QString &name, int value)
{
    auto *choice = find<SegmentedChoice>(name);
    if (choice)
        choice->setCurrent(value);
    return choice && choice->current() == value;
}

bool pick(const QString &comboName, const QString &text)
{
    auto *combo = find<QComboBox>(comboName);
    const int index = combo ? combo->findText(text) : -1;
    if (index >= 0)
        combo->setCurrentIndex(index);
    return index >= 0;
}

bool pickValue(const QString &comboName, const QVariant &value)
{
    auto *combo = find<QComboBox>(comboName);
    const int index = combo ? combo->findData(value) : -1;
    if (index >= 0)
        combo->setCurrentIndex(index);
    return index >= 0;
}

bool trigger(const QString &actionName)
{
    QWidget *window = frontWindow();
    auto *action = window ? window->findChild<QAction *>(actionName) : nullptr;
    if (!action || !action->isEnabled())
        return false;
    action->trigger();
    return true;
}

bool isEnabled(const QString &actionName)
{
    const QWidget *window = frontWindow();
    const auto *action = window ? window->findChild<QAction *>(actionName) : nullptr;
    return action && action->isEnabled();
}

bool checkBucket(const QString &bucket, int column)
{
    const auto *tree = find<QTreeView>(QStringLiteral("permissionTree"));
    if (!tree)
        return false;
    const QModelIndex index = findText(*tree->model(), bucket).siblingAtColumn(column);
    return index.isValid() && tree->model()->setData(index, Qt::Checked, Qt::CheckStateRole);
}

bool checkCell(const QString &tableName, const QString &text, int column)
{
    const auto *table = find<QTableView>(tableName);
    if (!table)
        return false;
    const QModelIndex index = findText(*table->model(), text).siblingAtColumn(column);
    return index.isValid() && table->model()->setData(index, Qt::Checked, Qt::CheckStateRole);
}

bool selectOrganization(const QString &name)
{
    auto *tree = find<QTreeView>(QStringLiteral("navigation"));
    const QModelIndex index = tree ? findText(*tree->model(), name) : QModelIndex();
    if (index.isValid())
        tree->setCurrentIndex(index);
    return index.isValid();
}

bool selectScope(const TokenScope &scope)
{
    auto *pane = find<NavigationPane>(QStringLiteral("navigation"));
    if (pane)
        pane->select(scope);
    return pane && pane->scope() == scope;
}

bool selectToken(const QString &description)
{
    auto *table = find<QTableView>(QStringLiteral("tokenTable"));
    if (!table)
        return false;
    QModelIndex index = findText(*table->model(), description);
    if (!index.isValid())
        index = findText(*table->model(), description, Qt::MatchContains);
    if (index.isValid())
        table->selectRow(index.row());
    return index.isValid();
}

bool selectFirstToken()
{
    return selectFirstRow(QStringLiteral("tokenTable"));
}

bool selectFirstRow(const QString &tableName)
{
    auto *table = find<QTableView>(tableName);
    if (table)
        table->selectRow(0);
    return table;
}

bool selectAllTokens()
{
    auto *table = find<QTableView>(QStringLiteral("tokenTable"));
    if (table)
        table->selectAll();
    return table;
}

bool isShown(const QString &name)
{
    return find<QWidget>(name);
}

QString textOf(const QString &name)
{
    if (const auto *label = find<QLabel>(name))
        return label->text();
    if (const auto *button = find<QAbstractButton>(name))
        return button->text();
    return {};
}

int tokenRows()
{
    const auto *table = find<QTableView>(QStringLiteral("tokenTable"));
    return table ? table->model()->rowCount() : 0;
}

} // namespace itm::tour
