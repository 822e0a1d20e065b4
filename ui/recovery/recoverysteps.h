// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/recoveryguide.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace itm {

class CommandView;

/// The steps of a guide one below the other: commands to be copied, and what to look out for. A
/// command that lacks something cannot be copied. GUI thread.
class RecoverySteps final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecoverySteps)

public:
    explicit RecoverySteps(QWidget *parent = nullptr);
    ~RecoverySteps() override;

    void show(const RecoveryGuide &guide, const RecoveryValues &values);
    /// The same guide with other values.
    void fill(const RecoveryValues &values);

private:
    struct Command final
    {
        QString pattern;
        CommandView *text = nullptr;
        QPushButton *copy = nullptr;
    };

    [[nodiscard]] QWidget *makeStep(const RecoveryGuide::Step &step, int number);
    void addCommand(QVBoxLayout &column, const QString &pattern, const QString &stepTitle);

    RecoveryGuide m_guide;
    QList<Command> m_commands;
    QVBoxLayout *m_layout;
    QWidget *m_steps = nullptr;
};

} // namespace itm
