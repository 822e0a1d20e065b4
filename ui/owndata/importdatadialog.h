// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/owndatamerge.h"
#include "models/session/owndatashelf.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace itm {

/// Shows what a file of own data is beside what is here: new, the same, or different; and asks for
/// each what shall become of it. Puts the chosen entries all or nothing. The shelf outlives it.
class ImportDataDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDataDialog)

public:
    ImportDataDialog(OwnDataShelf &shelf, OwnData theirs, QWidget *parent);
    ~ImportDataDialog() override;

Q_SIGNALS:
    /// `count`: how many entries. The dialog has closed.
    void imported(int count);

private:
    void arrange();
    void fill();
    void showRow(int row);
    [[nodiscard]] QList<int> selected() const;
    void showChoices();
    void chooseFor(int index);
    void updateButton();
    void take();

    OwnDataShelf &m_shelf;
    OwnData m_theirs;
    OwnData m_mine;
    QList<OwnDataItem> m_items;
    QTableWidget *m_table;
    QLabel *m_summary;
    QLabel *m_result;
    QComboBox *m_choice;
    QPushButton *m_import;
};

} // namespace itm
