// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsection.h"

#include <QGridLayout>
#include <QLabel>

namespace itm {

SettingSection::SettingSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    const int line = fontMetrics().height();
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(line);
    m_grid->setVerticalSpacing(line / 4);
    m_grid->setColumnStretch(0, 1);
    auto *heading = new QLabel(title);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    heading->setFont(font);
    addWide(heading);
}

SettingSection::~SettingSection() = default;

void SettingSection::addRow(const QString &name, QWidget *control, const QString &explanation)
{
    auto *label = new QLabel(name);
    label->setBuddy(control);
    control->setAccessibleDescription(explanation);
    control->setToolTip(explanation);
    control->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    const int row = m_grid->rowCount();
    m_grid->setRowMinimumHeight(row, fontMetrics().height() / 4);
    m_grid->addWidget(label, row + 1, 0);
    m_grid->addWidget(control, row + 1, 1);
    m_grid->addWidget(note(explanation), row + 2, 0, 1, 2);
}

void SettingSection::addWide(QWidget *widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
}

QLabel *SettingSection::note(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace itm
