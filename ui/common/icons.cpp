// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/icons.h"

#include <QApplication>
#include <QDir>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

namespace itm {

namespace {

QString fileOf(const QString &name)
{
    return ":/icons/"_L1 + name + ".svg"_L1;
}

/// One stroke drawing, tinted when painted.
class StrokeIconEngine final : public QIconEngine
{
public:
    StrokeIconEngine(const QString &name, std::optional<ColorRole> role)
        : m_name(name)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State,
                         qreal /*scale*/) override
    {
        const QColor tint = tintOf(mode);
        const QString key = u"itm-icon/%1/%2x%3/%4"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(tint.rgba());
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = rendered(size, tint);
        QPixmapCache::insert(key, result);
        return result;
    }

    bool isNull() override { return false; }
    [[nodiscard]] QString key() const override { return u"itm-stroke"_s; }
    QString iconName() override { return m_name; }
    [[nodiscard]] QIconEngine *clone() const override
    {
        return new StrokeIconEngine(m_name, m_role);
    }

private:
    [[nodiscard]] QColor tintOf(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_role)
            return Theme::color(*m_role, palette);
        return palette.color(QPalette::Active,
                             mode == QIcon::Selected ? QPalette::HighlightedText
                                                     : QPalette::ButtonText);
    }

    [[nodiscard]] QPixmap rendered(const QSize &size, const QColor &tint) const
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        QSvgRenderer drawing(fileOf(m_name));
        drawing.setAspectRatioMode(Qt::KeepAspectRatio);
        drawing.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), tint);
        return result;
    }

    QString m_name;
    std::optional<ColorRole> m_role;
};

QIcon make(const QString &name, std::optional<ColorRole> role)
{
    if (!QFile::exists(fileOf(name)))
        return {};
    return QIcon(new StrokeIconEngine(name, role));
}

} // namespace

QIcon Icons::icon(QLatin1String name)
{
    return make(name, std::nullopt);
}

QIcon Icons::icon(QLatin1String name, ColorRole role)
{
    return make(name, role);
}

QStringList Icons::names()
{
    QStringList result = QDir(u":/icons"_s).entryList({ u"*.svg"_s });
    for (QString &name : result)
        name.chop(4);
    return result;
}

} // namespace itm
