// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/shortcut.h"

#include "models/access/reviewqueue.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace itm {

class TokenDetails;
struct TokenRow;

/// What the page is about, all of it.
struct ReviewedView final
{
    ReviewEntry entry;
    /// Null: the token is not listed, or its row is still being made.
    const TokenRow *row = nullptr;
    /// What is wrong with it and why that matters, a line each.
    QStringList findings;
    QString note;
    bool isKept = true;
    bool mayDecide = false;
    /// Why it cannot be carried out now; empty: it can.
    QString obstacle;
};

/// One token of a review: all that is known of it, a note, and the decision by one key. Decides
/// nothing itself.
class ReviewTokenPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewTokenPage)

public:
    /// To the token before and to the next one; the window's list takes them as well.
    static constexpr Qt::Key BeforeKey = Qt::Key_Left;
    static constexpr Qt::Key NextKey = Qt::Key_Right;

    explicit ReviewTokenPage(QWidget *parent);
    ~ReviewTokenPage() override;

    /// Its keys; they work in the whole window of the review.
    [[nodiscard]] static QList<Shortcut> shortcuts();

    void show(const ReviewedView &view);
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void decided(itm::ReviewVerdict verdict);
    /// The note of a token that is decided already is another one.
    void noteChanged();
    void actRequested(itm::ReviewVerdict verdict);
    /// To the next token, or to the one before.
    void stepRequested(int by);

private:
    void arrange();
    void addVerdict(ReviewVerdict verdict, Qt::Key key, QLayout *row);
    void addStep(QWidget &bar, Qt::Key key, int by);
    void showDecision(const ReviewedView &view);

    QLabel *m_standing;
    TokenDetails *m_details;
    QLineEdit *m_note;
    QButtonGroup *m_verdicts;
    QPushButton *m_act;
    TokenKey m_key;
    std::optional<ReviewVerdict> m_shown;
};

} // namespace itm
