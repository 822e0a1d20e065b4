// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

#include <vector>

namespace itm {

/// The names beside and above the cells: upright for rows, turned for columns, with the group that
/// they belong to. Where cells are too small for names, the groups remain. GUI thread.
class AccessHeader final : public QHeaderView
{
    Q_OBJECT

public:
    AccessHeader(Qt::Orientation orientation, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    /// After sections, names or their size changed.
    void fit();
    /// Which section is painted as the current one; -1: none.
    void setCurrent(int section);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent * /*event*/) override { }
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] bool showsNames() const;
    [[nodiscard]] QString group(int section) const;
    [[nodiscard]] int bandWidth() const;
    /// Along the text: how long the names may be.
    [[nodiscard]] int nameWidth() const;
    void paintGroup(QPainter &painter, int first, int last) const;

    int m_nameWidth = 0;
    /// The first sections of the groups; empty where nothing is grouped.
    std::vector<int> m_groups;
    int m_current = -1;
};

} // namespace itm
