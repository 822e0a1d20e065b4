// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/accessarrangement.h"
#include "models/core/inventory.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSlider;

namespace itm {

class SegmentedChoice;

/// What is to be looked at, in which order and how large.
class AccessControls final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessControls)

public:
    explicit AccessControls(QWidget *parent);

    [[nodiscard]] AccessView view() const;
    /// Fills the choice of organizations and keeps the chosen one if it is still there.
    void setOrganizations(const QList<Organization> &organizations);
    /// Null: all.
    void setOrganization(OrganizationId organization);
    /// The pixels that a cell may have.
    void setZoomRange(int smallest, int largest);
    [[nodiscard]] int zoom() const;
    void zoomBy(int steps);
    void setZoom(int pixels);

Q_SIGNALS:
    void viewChanged();
    void zoomChanged(int pixels);

private:
    void nameParts();
    void arrange();
    void fillChoices();
    void tell();

    SegmentedChoice *m_rows;
    QComboBox *m_organization;
    QComboBox *m_grouping;
    QComboBox *m_order;
    QLineEdit *m_rowFilter;
    QLineEdit *m_bucketFilter;
    QCheckBox *m_hideEmpty;
    QCheckBox *m_system;
    QSlider *m_zoom;
};

} // namespace itm
