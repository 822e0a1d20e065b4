// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/shortcuts/shortcutsdialog.h"

#include "ui/common/accessiblewidgets.h"
#include "ui/common/rowtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace itm {

namespace {

enum Column { EffectColumn, KeysColumn, PlaceColumn, ColumnCount };

QString written(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(" / "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<Shortcut> &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_table(new QTableWidget(int(shortcuts.size()), ColumnCount))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    fill(shortcuts);
    arrange();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::arrange()
{
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setAccessibleName(tr("Search shortcuts"));
    m_search->setPlaceholderText(tr("Search shortcuts"));
    addClearButton(*m_search);
    m_table->setObjectName(QStringLiteral("shortcutTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    showAsRows(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(EffectColumn, QHeaderView::Stretch);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeButton"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin * 2 / 3);
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 96, margin * 34);
}

void ShortcutsDialog::fill(const QList<Shortcut> &shortcuts)
{
    m_table->setHorizontalHeaderLabels(
        { tr("What it does", "column: of a shortcut"), tr("Keys"), tr("Menu or window") });
    for (int row = 0; row < shortcuts.size(); ++row) {
        const Shortcut &shortcut = shortcuts.at(row);
        m_table->setItem(row, EffectColumn, new QTableWidgetItem(shortcut.effect));
        m_table->setItem(row, KeysColumn, new QTableWidgetItem(written(shortcut.keys)));
        m_table->setItem(row, PlaceColumn, new QTableWidgetItem(shortcut.place));
    }
}

void ShortcutsDialog::search(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QString text;
        for (int column = 0; column < ColumnCount; ++column)
            text += m_table->item(row, column)->text() + u'\n';
        const bool fits = std::all_of(wanted.cbegin(), wanted.cend(), [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        m_table->setRowHidden(row, !fits);
    }
}

} // namespace itm
