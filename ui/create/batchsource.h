// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace itm {

/// Where the rows come from: a file that is opened or dropped, or the clipboard. Explains the
/// columns, with an example to begin with. Reads bytes and judges nothing.
class BatchSource final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchSource)

public:
    explicit BatchSource(QWidget *parent = nullptr);
    ~BatchSource() override;

    /// Reads a file; tells where that cannot be done.
    void read(const QString &path);
    /// Plain text; empty hides it.
    void showProblem(const QString &sentence);

    /// What can be copied from here.
    [[nodiscard]] static QString example();

Q_SIGNALS:
    void given(const QByteArray &content);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addExplanation(QBoxLayout &column);
    void addButtons(QBoxLayout &column);
    void chooseFile();
    void paste();

    QLabel *m_problem;
};

} // namespace itm
