// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/access/accesscontrols.h"

#include "ui/common/accessiblewidgets.h"
#include "ui/common/flowlayout.h"
#include "ui/common/segmentedchoice.h"

#include "models/words/nametext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>

namespace itm {

namespace {

using Grouping = AccessView::Grouping;
using Order = AccessView::Order;
using Rows = AccessView::Rows;

/// On one line with its label, wherever that is.
QWidget *labelled(QWidget *part, const QString &text)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    auto *label = new QLabel(text);
    label->setBuddy(part);
    row->addWidget(label);
    row->addWidget(part);
    return both;
}

} // namespace

AccessControls::AccessControls(QWidget *parent)
    : QWidget(parent)
    , m_rows(new SegmentedChoice)
    , m_organization(new QComboBox)
    , m_grouping(new QComboBox)
    , m_order(new QComboBox)
    , m_rowFilter(new QLineEdit)
    , m_bucketFilter(new QLineEdit)
    , m_hideEmpty(new QCheckBox(tr("&Only where there is access")))
    , m_system(new QCheckBox(tr("&System buckets")))
    , m_zoom(new QSlider(Qt::Horizontal))
{
    fillChoices();
    setOrganizations({});
    nameParts();
    arrange();
    connect(m_rows, &SegmentedChoice::currentChanged, this, &AccessControls::tell);
    for (QComboBox *combo : { m_organization, m_grouping, m_order })
        connect(combo, &QComboBox::currentIndexChanged, this, &AccessControls::tell);
    for (QLineEdit *edit : { m_rowFilter, m_bucketFilter })
        connect(edit, &QLineEdit::textChanged, this, &AccessControls::tell);
    for (QCheckBox *check : { m_hideEmpty, m_system })
        connect(check, &QCheckBox::toggled, this, &AccessControls::tell);
    connect(m_zoom, &QSlider::valueChanged, this, &AccessControls::zoomChanged);
    tell();
}

void AccessControls::fillChoices()
{
    m_rows->setChoices(
        { { int(Rows::Tokens), tr("Tokens") }, { int(Rows::Owners), tr("Owners") } });
    m_grouping->addItem(tr("Not grouped"), int(Grouping::None));
    m_grouping->addItem(tr("By owner"), int(Grouping::Owner));
    m_grouping->addItem(tr("By kind"), int(Grouping::Kind));
    m_order->addItem(tr("By name"), int(Order::Name));
    m_order->addItem(tr("Most access first"), int(Order::MostAccess));
}

void AccessControls::nameParts()
{
    m_rows->setObjectName(QStringLiteral("accessRows"));
    m_rows->setAccessibleName(tr("Rows"));
    m_rows->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_organization->setObjectName(QStringLiteral("accessOrganization"));
    m_organization->setAccessibleName(tr("Organization"));
    m_grouping->setObjectName(QStringLiteral("accessGrouping"));
    nameComboBox(*m_grouping, tr("Group rows"));
    m_order->setObjectName(QStringLiteral("accessOrder"));
    nameComboBox(*m_order, tr("Order"));
    m_rowFilter->setObjectName(QStringLiteral("accessRowFilter"));
    m_rowFilter->setAccessibleName(tr("Part of a token’s or an owner’s name"));
    m_rowFilter->setPlaceholderText(tr("Token or owner"));
    addClearButton(*m_rowFilter);
    m_bucketFilter->setObjectName(QStringLiteral("accessBucketFilter"));
    m_bucketFilter->setAccessibleName(tr("Part of a bucket’s name"));
    m_bucketFilter->setPlaceholderText(tr("Bucket"));
    addClearButton(*m_bucketFilter);
    m_hideEmpty->setObjectName(QStringLiteral("accessHideEmpty"));
    m_system->setObjectName(QStringLiteral("accessSystem"));
    m_zoom->setObjectName(QStringLiteral("accessZoom"));
    m_zoom->setAccessibleName(tr("Size of the cells"));
    m_zoom->setToolTip(tr("Size of the cells (Ctrl with plus, minus or the wheel)"));
}

void AccessControls::arrange()
{
    const int gap = fontMetrics().height() / 2;
    auto *first = new FlowLayout;
    auto *second = new FlowLayout;
    for (FlowLayout *row : { first, second })
        row->setSpacing(gap);
    first->addWidget(m_rows);
    first->addWidget(labelled(m_organization, tr("O&rganization:")));
    first->addWidget(m_grouping);
    first->addWidget(m_order);
    second->addWidget(labelled(m_rowFilter, tr("&Find:")));
    second->addWidget(m_bucketFilter);
    second->addWidget(m_hideEmpty);
    second->addWidget(m_system);
    m_zoom->setFixedWidth(fontMetrics().averageCharWidth() * 20);
    second->addWidget(labelled(m_zoom, tr("Si&ze:")));
    for (QLineEdit *edit : { m_rowFilter, m_bucketFilter })
        edit->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap);
    layout->addLayout(first);
    layout->addLayout(second);
}

AccessView AccessControls::view() const
{
    return { .rows = static_cast<Rows>(m_rows->current()),
             .grouping = static_cast<Grouping>(m_grouping->currentData().toInt()),
             .order = static_cast<Order>(m_order->currentData().toInt()),
             .organization = OrganizationId(m_organization->currentData().toULongLong()),
             .rowFilter = m_rowFilter->text().trimmed(),
             .bucketFilter = m_bucketFilter->text().trimmed(),
             .hidesEmpty = m_hideEmpty->isChecked(),
             .showsSystemBuckets = m_system->isChecked() };
}

void AccessControls::setOrganizations(const QList<Organization> &organizations)
{
    const OrganizationId before = view().organization;
    const QSignalBlocker blocker(m_organization);
    m_organization->clear();
    m_organization->addItem(tr("All"), quint64(0));
    for (const Organization &organization : organizations)
        m_organization->addItem(NameText::shown(organization.name), organization.id.value());
    setOrganization(before);
}

void AccessControls::setOrganization(OrganizationId organization)
{
    m_organization->setCurrentIndex(qMax(0, m_organization->findData(organization.value())));
}

void AccessControls::setZoomRange(int smallest, int largest)
{
    m_zoom->setRange(smallest, largest);
    m_zoom->setPageStep(qMax(1, (largest - smallest) / 6));
    m_zoom->setValue(largest);
}

int AccessControls::zoom() const
{
    return m_zoom->value();
}

void AccessControls::setZoom(int pixels)
{
    m_zoom->setValue(pixels);
}

void AccessControls::zoomBy(int steps)
{
    // By a share of the size, so that small sizes have fine steps.
    const int step = qMax(1, m_zoom->value() / 5);
    m_zoom->setValue(m_zoom->value() + steps * step);
}

void AccessControls::tell()
{
    // Owners have no owner and no kind.
    m_grouping->setEnabled(m_rows->current() == int(Rows::Tokens));
    Q_EMIT viewChanged();
}

} // namespace itm
