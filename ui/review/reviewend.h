// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/reviewbook.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace itm {

class DayEdit;

/// The end of a review: what is left to be carried out, and the sign-off.
class ReviewEnd final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewEnd)

public:
    /// `book` outlives this.
    ReviewEnd(ReviewBook &book, QWidget *parent);
    ~ReviewEnd() override;

    /// Fills name and date in, for a review that was just opened.
    void begin(const QString &name, const QDate &today);
    /// `obstacle`: why nothing can be carried out now; empty: it can.
    void show(const QString &obstacle);
    /// Somebody can make a report of it.
    void offerReport();

Q_SIGNALS:
    /// All tokens of which this was decided and not carried out.
    void actRequested(itm::ReviewVerdict verdict, const QList<itm::TokenKey> &tokens);
    void reportRequested();

private:
    struct Action
    {
        QLabel *text;
        QPushButton *button;
        QList<TokenKey> tokens;
    };

    void arrange();
    void addAction(ReviewVerdict verdict, const QString &button, QFormLayout *form);
    void showActions(const QString &obstacle);
    void showSignOff();
    void updateButton();
    [[nodiscard]] QString summary() const;

    ReviewBook &m_book;
    QLabel *m_summary;
    std::map<ReviewVerdict, Action> m_actions;
    QWidget *m_form;
    QLineEdit *m_name;
    DayEdit *m_next;
    QCheckBox *m_leave;
    QPushButton *m_signOff;
    QPushButton *m_report;
    bool m_mayReport = false;
};

} // namespace itm
