// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/tokenoutcome.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace itm {

class DescriptionPreviewModel;
class SegmentedChoice;

/// Asks for other descriptions of several tokens, by a pattern or by finding and replacing, and
/// shows each before anything is sent. Sends nothing.
class DescriptionsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DescriptionsDialog)

public:
    DescriptionsDialog(const TokenList &tokens, QWidget *parent);
    ~DescriptionsDialog() override;

    /// What the preview shows as changed.
    [[nodiscard]] QList<TokenEdit> edits() const;

private:
    void addChoice(QVBoxLayout &column);
    [[nodiscard]] QWidget *makePatternPage();
    [[nodiscard]] QWidget *makeReplacePage();
    void addPreview(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);
    void showPreview();
    void previewPattern();
    void previewReplacing();
    void showSummary();

    DescriptionPreviewModel *m_model;
    SegmentedChoice *m_choice = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLineEdit *m_pattern = nullptr;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_replacement = nullptr;
    QCheckBox *m_matchCase = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_save = nullptr;
    /// Why there is no preview; empty while there is one.
    QString m_problem;
};

} // namespace itm
