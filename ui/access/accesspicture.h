// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QFont>
#include <QImage>
#include <QSize>
#include <QStringList>

class QPainter;

namespace itm {

class AccessGridModel;

/// The whole table as a picture, on white, with its names, its groups and what the shapes mean. The
/// model outlives it. GUI thread.
class AccessPicture final
{
    Q_DECLARE_TR_FUNCTIONS(itm::AccessPicture)

public:
    /// `heading`: lines above it. Cells become smaller where there are many.
    AccessPicture(const AccessGridModel &model, const QStringList &heading, const QFont &font);

    /// There are more rows or columns than a picture can hold.
    [[nodiscard]] bool isTooLarge() const;
    [[nodiscard]] QSize size() const { return m_size; }
    /// Null where it does not fit into memory.
    [[nodiscard]] QImage image() const;
    [[nodiscard]] QByteArray svg() const;

private:
    void measure();
    [[nodiscard]] int longestName(Qt::Orientation orientation, int shortest, int longest) const;
    void paint(QPainter &painter) const;
    void paintColumns(QPainter &painter) const;
    void paintRows(QPainter &painter) const;
    void paintCells(QPainter &painter) const;
    [[nodiscard]] QString header(int section, Qt::Orientation orientation, int role) const;

    const AccessGridModel &m_model;
    const QStringList m_heading;
    const QFont m_font;
    int m_cell = 0;
    int m_margin = 0;
    int m_headingHeight = 0;
    int m_names = 0;
    int m_groups = 0;
    int m_columnNames = 0;
    int m_columnGroups = 0;
    QSize m_size;
};

} // namespace itm
