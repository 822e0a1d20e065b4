// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/owndata.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace itm {

/// Writes the user's own data into one file, the kinds that are chosen. Says what is not in it.
class ExportDataDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDataDialog)

public:
    ExportDataDialog(OwnData own, QWidget *parent);
    ~ExportDataDialog() override;

    /// Without asking for the name of the file.
    void write(const QString &path);

private:
    void arrange(const QStringList &leftOut);
    [[nodiscard]] QCheckBox *makeChoice(const char *name, const QString &text, bool isAny);
    [[nodiscard]] OwnData chosen() const;
    void askForFile();
    void updateButton();

    OwnData m_data;
    QCheckBox *m_connections;
    QCheckBox *m_templates;
    QCheckBox *m_searches;
    QCheckBox *m_snippets;
    QCheckBox *m_notes;
    QLabel *m_result;
    QPushButton *m_export;
};

} // namespace itm
