// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/facetbar.h"

#include "ui/common/flowlayout.h"
#include "ui/common/pillbutton.h"

#include "models/access/searchquery.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace itm {

namespace {

/// More in one menu would not be read.
constexpr qsizetype MostMenuValues = 40;

bool isPill(SearchField field)
{
    return field == SearchField::Kind || field == SearchField::Status;
}

QString withCount(const QString &label, int count)
{
    //: A value of a facet and how many tokens have it: "All Access 14".
    return FacetBar::tr("%1 %2", "facet").arg(label, QLocale().toString(count));
}

QString nameOf(SearchField field)
{
    switch (field) {
    case SearchField::Owner:
        return FacetBar::tr("Owner", "facet");
    case SearchField::Organization:
        return FacetBar::tr("Organization", "facet");
    default:
        return FacetBar::tr("Value", "facet");
    }
}

QString menuLabel(SearchField field, const std::optional<QString> &chosen)
{
    const QString text = chosen ? nameOf(field) + QStringLiteral(": ") + *chosen : nameOf(field);
    return QString(text).replace(u'&', QStringLiteral("&&")) + QStringLiteral(" \u25be");
}

/// Whether both show the same values, whatever their counts.
bool haveSamePills(const QList<Facet> &a, const QList<Facet> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Facet &x, const Facet &y) {
        return x.field == y.field
            && (!isPill(x.field)
                || std::equal(x.values.begin(), x.values.end(), y.values.begin(), y.values.end(),
                              [](const FacetValue &v, const FacetValue &w) {
                                  return v.term == w.term && v.label == w.label;
                              }));
    });
}

} // namespace

FacetBar::FacetBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("facetBar"));
    setAccessibleName(tr("Narrow the list"));
    auto *layout = new FlowLayout(this);
    const int gap = fontMetrics().height() / 3;
    layout->setContentsMargins(2 * gap, gap, gap, gap);
    layout->setSpacing(gap);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FacetBar::~FacetBar() = default;

void FacetBar::showFacets(const QList<Facet> &facets, const QString &search)
{
    if (facets == m_facets && search == m_search)
        return;
    const bool same = haveSamePills(facets, m_facets);
    m_facets = facets;
    m_search = search;
    if (!same)
        rebuild(facets);
    for (const Pill &pill : std::as_const(m_pills))
        pill.button->setChecked(termValue(search, pill.field) == pill.term);
    auto pill = m_pills.cbegin();
    for (const Facet &facet : facets) {
        if (!isPill(facet.field))
            continue;
        for (const FacetValue &value : facet.values)
            (pill++)->button->setText(withCount(value.label, value.count));
    }
    for (const Menu &menu : std::as_const(m_menus)) {
        const auto chosen = termValue(search, menu.field);
        menu.button->setText(menuLabel(menu.field, chosen));
        menu.button->setChecked(chosen.has_value());
    }
    layout()->invalidate();
    updateGeometry();
}

void FacetBar::rebuild(const QList<Facet> &facets)
{
    for (const Pill &pill : std::exchange(m_pills, {}))
        delete pill.button;
    for (const Menu &menu : std::exchange(m_menus, {}))
        delete menu.button;
    for (const Facet &facet : facets) {
        if (!isPill(facet.field)) {
            addMenu(facet.field);
            continue;
        }
        for (const FacetValue &value : facet.values)
            addPill(facet.field, value);
    }
}

void FacetBar::addPill(SearchField field, const FacetValue &value)
{
    auto *button = new PillButton(withCount(value.label, value.count), this);
    button->setObjectName(QStringLiteral("facet-") + value.term);
    layout()->addWidget(button);
    connect(button, &QAbstractButton::clicked, this,
            [this, field, term = value.term] { Q_EMIT toggled(field, term); });
    button->show();
    m_pills.append({ field, value.term, button });
}

void FacetBar::addMenu(SearchField field)
{
    auto *button = new PillButton(menuLabel(field, {}), this);
    button->setObjectName(QStringLiteral("facetMenu-") + searchFieldName(field));
    layout()->addWidget(button);
    const Menu menu{ field, button };
    connect(button, &QAbstractButton::clicked, this, [this, menu] { openMenu(menu); });
    button->show();
    m_menus.append(menu);
}

void FacetBar::openMenu(const Menu &menu)
{
    menu.button->setChecked(termValue(m_search, menu.field).has_value());
    auto *list = new QMenu(menu.button);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->setObjectName(QStringLiteral("facetMenuList"));
    fill(*list, menu.field);
    list->popup(menu.button->mapToGlobal(menu.button->rect().bottomLeft()));
}

void FacetBar::fill(QMenu &list, SearchField field)
{
    const auto facet = std::find_if(m_facets.cbegin(), m_facets.cend(),
                                    [field](const Facet &f) { return f.field == field; });
    if (facet == m_facets.cend())
        return;
    const auto chosen = termValue(m_search, field);
    for (const FacetValue &value : facet->values.mid(0, MostMenuValues)) {
        QString label = value.label;
        QAction *action = list.addAction(label.replace(u'&', QStringLiteral("&&")) + u'\t'
                                         + QLocale().toString(value.count));
        action->setCheckable(true);
        action->setChecked(chosen == value.term);
        connect(action, &QAction::triggered, this,
                [this, field, term = value.term] { Q_EMIT toggled(field, term); });
    }
    const qsizetype rest = facet->values.size() - MostMenuValues;
    if (rest > 0)
        list.addAction(tr("%n more: type a name into the search", nullptr, static_cast<int>(rest)))
            ->setEnabled(false);
}

} // namespace itm
