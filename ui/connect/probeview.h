// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/core/probe.h"

#include <QWidget>

class QLabel;

namespace itm {

/// The steps of a probe, a line each as their answers come, the failure with its remedy, and what
/// the credential is good for.
class ProbeView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProbeView)

public:
    explicit ProbeView(QWidget *parent = nullptr);
    ~ProbeView() override;

    void clear();
    /// Stands above the answers; empty: nothing to warn of.
    void warn(const QString &sentence);
    void begin(ProbeStep step);
    void done(ProbeStep step, const ProbeFacts &facts);
    void wait(int seconds);
    void succeed(const ProbeFacts &facts);
    void fail(const Error &error);

private:
    void show(const QString &last);

    /// Html, of the answers that are there.
    QStringList m_lines;
    QLabel *m_steps;
    QLabel *m_verdict;
};

} // namespace itm
