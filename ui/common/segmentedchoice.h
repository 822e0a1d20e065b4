// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

#include <utility>

class QAbstractButton;
class QButtonGroup;

namespace itm {

/// One of a few, as pills in a row, or in several where there is no room: one stop of the Tab key,
/// arrows go on to the next pill.
class SegmentedChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedChoice(QWidget *parent = nullptr);

    /// Values (0 or more, all different) and labels. Keeps the current value if it is among them,
    /// else takes the first.
    void setChoices(const QList<std::pair<int, QString>> &choices);
    /// Of one that is there; the choice stays as it is.
    void setLabel(int value, const QString &label);
    /// -1 without choices.
    [[nodiscard]] int current() const;
    /// Does nothing for a value that is not among the choices.
    void setCurrent(int value);

Q_SIGNALS:
    /// By the user or by setCurrent().
    void currentChanged(int value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPill(int value, const QString &label);
    void onToggled(int value, bool on);
    void step(int by);
    void updateTabStop();

    QButtonGroup *m_group = nullptr;
};

} // namespace itm
