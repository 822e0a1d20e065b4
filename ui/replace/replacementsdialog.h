// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/replace/replacementcommands.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace itm {

class EmptyState;
class ReplacementModel;
class Workspace;

/// Every running replacement with its state, and what can be done next. The workspace outlives
/// this.
class ReplacementsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplacementsDialog)

public:
    ReplacementsDialog(Workspace &workspace, QWidget *parent);
    ~ReplacementsDialog() override;

    /// See ReplacementCommands.
    void setGuards(const GuardSources &guards);
    /// Selects the one that this token is the old or new one of.
    void select(const TokenKey &token);

Q_SIGNALS:
    void handOverRequested(const itm::TokenKey &successor);

private:
    void arrange();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QLayout *makeSteps();
    [[nodiscard]] QLayout *makeButtons();
    void connectSteps();
    void showState();
    [[nodiscard]] QList<int> chosenRows() const;
    [[nodiscard]] QList<ReplacementTarget> targets() const;
    void handOver();
    void each(const std::function<void(const ReplacementTarget &)> &command);
    [[nodiscard]] bool hasValue(int row) const;
    [[nodiscard]] QString adviceFor(int row) const;

    ReplacementModel *m_model;
    ReplacementCommands *m_commands;
    QStackedWidget *m_pages;
    QTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_advice;
    QLabel *m_trouble;
    QSpinBox *m_days;
    QPushButton *m_deactivate;
    QPushButton *m_reactivate;
    QPushButton *m_delete;
    QPushButton *m_handOver;
    QPushButton *m_acknowledge;
    QPushButton *m_forget;
};

} // namespace itm
