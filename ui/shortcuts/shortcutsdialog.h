// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/shortcut.h"

#include <QDialog>

class QLineEdit;
class QTableWidget;

namespace itm {

/// Lists keys, those whose row has the typed words. Can stay open beside other windows.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsDialog)

public:
    ShortcutsDialog(const QList<Shortcut> &shortcuts, QWidget *parent);
    ~ShortcutsDialog() override;

private:
    void arrange();
    void fill(const QList<Shortcut> &shortcuts);
    void search(const QString &words);

    QLineEdit *m_search;
    QTableWidget *m_table;
};

} // namespace itm
