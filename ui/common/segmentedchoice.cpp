// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/segmentedchoice.h"

#include "ui/common/flowlayout.h"
#include "ui/common/pillbutton.h"

#include <QButtonGroup>
#include <QKeyEvent>

namespace itm {

SegmentedChoice::SegmentedChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    m_group->setExclusive(true);
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height() / 2);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idToggled, this, &SegmentedChoice::onToggled);
}

void SegmentedChoice::setChoices(const QList<std::pair<int, QString>> &choices)
{
    const int before = current();
    const QList<QAbstractButton *> old = m_group->buttons();
    for (QAbstractButton *pill : old) {
        m_group->removeButton(pill);
        delete pill;
    }
    bool isKept = false;
    for (const auto &[value, label] : choices) {
        addPill(value, label);
        isKept = isKept || value == before;
    }
    if (isKept) {
        const QSignalBlocker blocker(this);
        setCurrent(before);
    } else if (!choices.isEmpty()) {
        setCurrent(choices.constFirst().first);
    }
}

void SegmentedChoice::addPill(int value, const QString &label)
{
    auto *pill = new PillButton(label, this);
    pill->installEventFilter(this);
    // For assistive tools: one of several, and no check box.
    pill->setAutoExclusive(true);
    m_group->addButton(pill, value);
    layout()->addWidget(pill);
}

void SegmentedChoice::setLabel(int value, const QString &label)
{
    if (QAbstractButton *pill = m_group->button(value))
        pill->setText(label);
}

int SegmentedChoice::current() const
{
    return m_group->checkedId();
}

void SegmentedChoice::setCurrent(int value)
{
    if (QAbstractButton *pill = m_group->button(value))
        pill->setChecked(true);
}

void SegmentedChoice::onToggled(int value, bool on)
{
    if (!on)
        return;
    updateTabStop();
    Q_EMIT currentChanged(value);
}

void SegmentedChoice::updateTabStop()
{
    const QList<QAbstractButton *> pills = m_group->buttons();
    for (QAbstractButton *pill : pills)
        pill->setFocusPolicy(pill->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_group->checkedButton());
}

void SegmentedChoice::step(int by)
{
    const QList<QAbstractButton *> pills = m_group->buttons();
    const auto at = pills.indexOf(m_group->checkedButton()) + by;
    if (at < 0 || at >= pills.size())
        return;
    pills.at(at)->setChecked(true);
    pills.at(at)->setFocus(Qt::OtherFocusReason);
}

bool SegmentedChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        step(mirrored ? 1 : -1);
        return true;
    case Qt::Key_Right:
        step(mirrored ? -1 : 1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace itm
