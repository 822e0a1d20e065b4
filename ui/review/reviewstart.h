// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/reviewshelf.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace itm {

/// Which organization, what is known of its reviews, the reports of those that are signed off, and
/// the button that begins.
class ReviewStart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewStart)

public:
    /// Both outlive this, the session perhaps not.
    ReviewStart(ServerSession &session, const ReviewShelf &shelf, QWidget *parent);
    ~ReviewStart() override;

    void setOrganization(OrganizationId organization);
    [[nodiscard]] OrganizationId organization() const;

Q_SIGNALS:
    void startRequested(itm::OrganizationId organization);
    /// Of one that is signed off.
    void reportRequested(itm::ReviewId review);

private:
    void arrange();
    void fill();
    void showChosen();
    void showSigned();
    [[nodiscard]] QStringList limits() const;

    QPointer<ServerSession> m_session;
    const ReviewShelf &m_shelf;
    QComboBox *m_organization;
    QLabel *m_facts;
    QLabel *m_limits;
    QPushButton *m_start;
    QFormLayout *m_form;
    /// The signed reviews of the organization, the newest first.
    QComboBox *m_signed;
    QPushButton *m_report;
};

} // namespace itm
