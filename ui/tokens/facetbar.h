// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tokenfacets.h"

#include <QWidget>

class QMenu;

namespace itm {

class PillButton;

/// Facets above the table: a pill for each kind and state, a menu for each facet with many values.
/// A click asks for a term to be put into the search or taken out; the bar itself searches nothing.
class FacetBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetBar)

public:
    explicit FacetBar(QWidget *parent = nullptr);
    ~FacetBar() override;

    /// `search`: the text whose terms are shown as chosen.
    void showFacets(const QList<Facet> &facets, const QString &search);

Q_SIGNALS:
    void toggled(itm::SearchField field, const QString &value);

private:
    struct Pill
    {
        SearchField field;
        QString term;
        PillButton *button;
    };
    struct Menu
    {
        SearchField field;
        PillButton *button;
    };

    void rebuild(const QList<Facet> &facets);
    void addPill(SearchField field, const FacetValue &value);
    void addMenu(SearchField field);
    void openMenu(const Menu &menu);
    void fill(QMenu &list, SearchField field);

    QList<Facet> m_facets;
    QString m_search;
    QList<Pill> m_pills;
    QList<Menu> m_menus;
};

} // namespace itm
