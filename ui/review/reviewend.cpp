// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewend.h"

#include "ui/common/dayedit.h"
#include "ui/review/reviewlabel.h"

#include "models/words/reviewtext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

namespace {

constexpr int LongestName = 200;
/// Of a review that is the first one.
constexpr int UsualMonths = 6;

} // namespace

ReviewEnd::ReviewEnd(ReviewBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_summary(makeReviewLabel("reviewSummary", tr("How far the review is")))
    , m_form(new QWidget)
    , m_name(new QLineEdit)
    , m_next(new DayEdit)
    , m_leave(new QCheckBox)
    , m_signOff(new QPushButton(tr("&Sign off")))
    , m_report(new QPushButton(tr("&Report…")))
{
    arrange();
    connect(m_name, &QLineEdit::textChanged, this, &ReviewEnd::updateButton);
    connect(m_leave, &QCheckBox::toggled, this, &ReviewEnd::updateButton);
    connect(m_signOff, &QPushButton::clicked, this,
            [this] { m_book.signOff(m_name->text().trimmed(), m_next->date()); });
    connect(m_report, &QPushButton::clicked, this, &ReviewEnd::reportRequested);
}

ReviewEnd::~ReviewEnd() = default;

void ReviewEnd::arrange()
{
    m_name->setObjectName(QStringLiteral("reviewNameEdit"));
    m_name->setMaxLength(LongestName);
    m_next->setObjectName(QStringLiteral("nextReviewEdit"));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_leave->setObjectName(QStringLiteral("leaveOpenCheck"));
    m_signOff->setObjectName(QStringLiteral("signOffButton"));
    m_report->setObjectName(QStringLiteral("reviewReportButton"));
    m_report->setVisible(false);
    auto *actions = new QFormLayout;
    actions->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    using enum ReviewVerdict;
    addAction(Deactivate, tr("&Deactivate…"), actions);
    addAction(Delete, tr("De&lete…"), actions);
    addAction(Narrow, tr("&Narrow the next…"), actions);
    addAction(AskOwner, tr("Copy all &messages"), actions);
    auto *form = new QFormLayout(m_form);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setContentsMargins({});
    form->addRow(tr("Nam&e"), m_name);
    form->addRow(tr("Nex&t review"), m_next);
    form->addRow(m_leave);
    auto *row = new QHBoxLayout;
    row->addWidget(m_signOff);
    row->addWidget(m_report);
    row->addStretch();
    for (QPushButton *button : { m_signOff, m_report })
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height());
    column->addWidget(m_summary);
    column->addLayout(actions);
    column->addWidget(m_form);
    column->addLayout(row);
    column->addStretch();
}

void ReviewEnd::addAction(ReviewVerdict verdict, const QString &button, QFormLayout *form)
{
    Action action{ .text = new QLabel, .button = new QPushButton(button), .tokens = {} };
    action.text->setTextFormat(Qt::PlainText);
    action.text->setObjectName(QStringLiteral("leftLabel%1").arg(static_cast<int>(verdict)));
    action.button->setObjectName(QStringLiteral("carryOutButton%1").arg(static_cast<int>(verdict)));
    action.button->setAutoDefault(false);
    form->addRow(action.text, action.button);
    connect(action.button, &QPushButton::clicked, this,
            [this, verdict] { Q_EMIT actRequested(verdict, m_actions.at(verdict).tokens); });
    m_actions.emplace(verdict, action);
}

void ReviewEnd::begin(const QString &name, const QDate &today)
{
    m_name->setText(name);
    m_next->setMinimumDate(today.addDays(1));
    m_next->setDate(today.addMonths(UsualMonths));
    m_leave->setChecked(false);
}

void ReviewEnd::offerReport()
{
    m_mayReport = true;
}

void ReviewEnd::show(const QString &obstacle)
{
    if (!m_book.review())
        return;
    m_summary->setText(summary());
    showActions(obstacle);
    showSignOff();
}

QString ReviewEnd::summary() const
{
    const ReviewProgress progress = m_book.progress();
    const Review &review = *m_book.review();
    QStringList lines;
    if (review.isSigned())
        lines << ReviewText::signedOff(review);
    if (m_book.isOrganizationGone())
        //: %1: an organization.
        lines << tr("The organization %1 is no longer there, and no list shows its tokens.")
                     .arg(NameText::shown(review.organizationName));
    else if (progress.total > 0 && progress.gone == progress.total)
        lines << tr("None of these tokens is listed any more.");
    if (progress.total == 0)
        return (lines << tr("There is no token to decide about.")).join(u'\n');
    lines << ReviewText::progress(progress);
    return lines.join(u'\n');
}

void ReviewEnd::showActions(const QString &obstacle)
{
    for (auto &[verdict, action] : m_actions) {
        action.tokens.clear();
        for (const ReviewEntry &entry : m_book.queue()) {
            if (entry.state == ReviewState::Decided && entry.decision->verdict == verdict)
                action.tokens.append(entry.key);
        }
        const bool isLeft = !action.tokens.isEmpty();
        //: %1: a decision, such as Delete; %n: tokens.
        action.text->setText(tr("%1: %n token(s)", nullptr, static_cast<int>(action.tokens.size()))
                                 .arg(ReviewText::verdict(verdict)));
        action.text->setVisible(isLeft);
        action.button->setVisible(isLeft);
        const bool isRemote = verdict != ReviewVerdict::AskOwner;
        action.button->setEnabled(!isRemote || obstacle.isEmpty());
        action.button->setToolTip(isRemote ? obstacle : QString());
    }
}

void ReviewEnd::showSignOff()
{
    const bool isSigned = m_book.review()->isSigned();
    const QString left = ReviewText::left(m_book.progress());
    m_form->setVisible(!isSigned);
    m_signOff->setVisible(!isSigned);
    m_report->setVisible(m_mayReport && isSigned);
    m_leave->setVisible(!left.isEmpty());
    //: %1: such as "Left: 3 tokens without a decision."
    m_leave->setText(tr("Sign off all the same. %1").arg(u'\n' + left));
    updateButton();
}

void ReviewEnd::updateButton()
{
    const bool mayLeave = ReviewText::left(m_book.progress()).isEmpty() || m_leave->isChecked();
    m_signOff->setEnabled(!m_name->text().trimmed().isEmpty() && mayLeave
                          && m_book.notKept().isEmpty());
}

} // namespace itm
