// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/layout/contrastcheck.h"

#include "tests/layout/roomcheck.h"

#include <QLabel>
#include <QRegularExpression>

#include <cmath>

namespace itm::test {

namespace {

constexpr double Least = 4.5;

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// Of the nearest widget that paints one.
QColor groundOf(const QWidget &widget)
{
    const QWidget *part = &widget;
    while (!part->isWindow() && !part->autoFillBackground())
        part = part->parentWidget();
    return part->palette().color(part->backgroundRole());
}

QList<QColor> colorsOf(const QLabel &label)
{
    QList<QColor> colors{ label.palette().color(label.foregroundRole()) };
    static const QRegularExpression pattern(QStringLiteral("color:(#[0-9a-f]{6})"));
    for (auto it = pattern.globalMatch(label.text()); it.hasNext();)
        colors << QColor(it.next().captured(1));
    return colors;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

QStringList contrastComplaints(const QWidget &window)
{
    QStringList complaints;
    for (const auto *label : window.findChildren<const QLabel *>()) {
        if (!label->isVisible() || !label->isEnabled() || label->text().isEmpty())
            continue;
        const QColor ground = groundOf(*label);
        for (const QColor &color : colorsOf(*label)) {
            if (contrast(color, ground) < Least)
                complaints << QStringLiteral("%1: %2 on %3 is hard to read")
                                  .arg(pathOf(*label), color.name(), ground.name());
        }
    }
    return complaints;
}

} // namespace itm::test
