// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/connectioncolors.h"

#include <QCoreApplication>
#include <QPainter>

namespace itm::ConnectionColors {

namespace {

QColor shade(ConnectionColor color)
{
    switch (color) {
    case ConnectionColor::Blue:
        return { 0x3b, 0x82, 0xf6 };
    case ConnectionColor::Green:
        return { 0x22, 0xa0, 0x5a };
    case ConnectionColor::Yellow:
        return { 0xd9, 0x9a, 0x0b };
    case ConnectionColor::Red:
        return { 0xe0, 0x45, 0x45 };
    case ConnectionColor::Violet:
        return { 0x9a, 0x60, 0xe0 };
    case ConnectionColor::None:
        break;
    }
    return {};
}

} // namespace

QList<ConnectionColor> all()
{
    return { ConnectionColor::None,   ConnectionColor::Blue, ConnectionColor::Green,
             ConnectionColor::Yellow, ConnectionColor::Red,  ConnectionColor::Violet };
}

QString name(ConnectionColor color)
{
    const auto said = [](const char *text) {
        return QCoreApplication::translate("itm::ConnectionColors", text);
    };
    switch (color) {
    case ConnectionColor::Blue:
        return said(QT_TRANSLATE_NOOP("itm::ConnectionColors", "Blue"));
    case ConnectionColor::Green:
        return said(QT_TRANSLATE_NOOP("itm::ConnectionColors", "Green"));
    case ConnectionColor::Yellow:
        return said(QT_TRANSLATE_NOOP("itm::ConnectionColors", "Yellow"));
    case ConnectionColor::Red:
        return said(QT_TRANSLATE_NOOP("itm::ConnectionColors", "Red"));
    case ConnectionColor::Violet:
        return said(QT_TRANSLATE_NOOP("itm::ConnectionColors", "Violet"));
    case ConnectionColor::None:
        break;
    }
    return said(QT_TRANSLATE_NOOP("itm::ConnectionColors", "No colour"));
}

QIcon icon(ConnectionColor color)
{
    if (color == ConnectionColor::None)
        return {};
    constexpr int Side = 64;
    QPixmap pixmap(Side, Side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade(color));
    // A dot would be a state: this colour is a name.
    constexpr qreal Width = Side * 0.28;
    painter.drawRoundedRect(QRectF((Side - Width) / 2, Side * 0.08, Width, Side * 0.84), Width / 2,
                            Width / 2);
    painter.end();
    return { pixmap };
}

} // namespace itm::ConnectionColors
