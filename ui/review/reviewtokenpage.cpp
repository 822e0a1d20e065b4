// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewtokenpage.h"

#include "ui/common/flowlayout.h"
#include "ui/common/richtext.h"
#include "ui/details/tokendetails.h"
#include "ui/review/reviewlabel.h"

#include "models/items/tokenrow.h"
#include "models/words/reviewtext.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace itm {

namespace {

constexpr int LongestNote = 1'000;

constexpr std::pair<ReviewVerdict, Qt::Key> VerdictKeys[] = {
    { ReviewVerdict::Keep, Qt::Key_K },       { ReviewVerdict::Narrow, Qt::Key_N },
    { ReviewVerdict::Deactivate, Qt::Key_D }, { ReviewVerdict::Delete, Qt::Key_X },
    { ReviewVerdict::AskOwner, Qt::Key_A },
};

QString tipOf(ReviewVerdict verdict)
{
    switch (verdict) {
    case ReviewVerdict::Keep:
        return ReviewTokenPage::tr("It stays as it is");
    case ReviewVerdict::Narrow:
        return ReviewTokenPage::tr("It gets a successor that may do less");
    case ReviewVerdict::Deactivate:
        return ReviewTokenPage::tr("It stops working, and can be activated again");
    case ReviewVerdict::Delete:
        return ReviewTokenPage::tr("It goes for good");
    case ReviewVerdict::AskOwner:
        break;
    }
    return ReviewTokenPage::tr("A message for the owner is copied, without any secret");
}

} // namespace

ReviewTokenPage::ReviewTokenPage(QWidget *parent)
    : QWidget(parent)
    , m_standing(makeReviewLabel("reviewStanding", tr("Where this token stands in the review")))
    , m_details(new TokenDetails)
    , m_note(new QLineEdit)
    , m_verdicts(new QButtonGroup(this))
    , m_act(new QPushButton)
{
    m_standing->setTextFormat(Qt::RichText);
    arrange();
    connect(m_verdicts, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT decided(static_cast<ReviewVerdict>(id)); });
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_shown && m_note->isModified()) {
            m_note->setModified(false);
            Q_EMIT noteChanged();
        }
    });
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (m_shown)
            Q_EMIT actRequested(*m_shown);
    });
}

ReviewTokenPage::~ReviewTokenPage() = default;

QList<Shortcut> ReviewTokenPage::shortcuts()
{
    QList<Shortcut> all;
    for (const auto &[verdict, key] : VerdictKeys)
        all.append({ {}, ReviewText::verdict(verdict), { QKeySequence(key) } });
    all.append({ {}, tr("Previous token"), { QKeySequence(BeforeKey) } });
    all.append({ {}, tr("Next token"), { QKeySequence(NextKey) } });
    return all;
}

void ReviewTokenPage::arrange()
{
    m_note->setObjectName(QStringLiteral("reviewNoteEdit"));
    m_note->setMaxLength(LongestNote);
    m_note->setPlaceholderText(tr("Kept with the decision, and in the report"));
    m_act->setObjectName(QStringLiteral("actNowButton"));
    m_act->setAutoDefault(false);
    auto *bar = new QWidget;
    auto *verdicts = new FlowLayout(bar);
    verdicts->setContentsMargins({});
    verdicts->setSpacing(fontMetrics().height() / 2);
    addStep(*bar, BeforeKey, -1);
    addStep(*bar, NextKey, 1);
    m_verdicts->setExclusive(false);
    for (const auto &[verdict, key] : VerdictKeys)
        addVerdict(verdict, key, verdicts);
    verdicts->addWidget(m_act);
    auto *form = new QFormLayout;
    form->addRow(tr("N&ote"), m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_standing);
    column->addWidget(m_details, 1);
    column->addLayout(form);
    column->addWidget(bar);
}

/// The key works anywhere in the window while this page is shown, but in a text that is typed.
void ReviewTokenPage::addVerdict(ReviewVerdict verdict, Qt::Key key, QLayout *row)
{
    const QKeySequence sequence(key);
    //: On a button. %1: a decision, such as Keep; %2: its key.
    auto *button = new QPushButton(tr("%1 (%2)").arg(ReviewText::verdict(verdict),
                                                     sequence.toString(QKeySequence::NativeText)));
    button->setObjectName(QStringLiteral("verdictButton%1").arg(static_cast<int>(verdict)));
    button->setToolTip(tipOf(verdict));
    button->setCheckable(true);
    button->setAutoDefault(false);
    m_verdicts->addButton(button, static_cast<int>(verdict));
    row->addWidget(button);
    auto *shortcut = new QShortcut(sequence, this);
    // A key that is held decides about one token, not about the whole queue.
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
}

/// Not where an arrow means something else: in a tree, a text or a choice.
void ReviewTokenPage::addStep(QWidget &bar, Qt::Key key, int by)
{
    auto *shortcut = new QShortcut(QKeySequence(key), &bar);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, by] { Q_EMIT stepRequested(by); });
}

void ReviewTokenPage::show(const ReviewedView &view)
{
    const QStringList standing = ReviewText::standing(view.entry, view.isKept);
    const bool isGone = view.entry.state == ReviewState::Gone || !view.row;
    QStringList lines = standing;
    if (isGone)
        lines.prepend(NameText::shown(view.entry.name));
    m_standing->setText(RichText::lines(
        lines, view.entry.isOpen() || !view.isKept ? ColorRole::Warning : ColorRole::Text));
    m_standing->setVisible(!lines.isEmpty());
    if (view.row && view.row->token())
        m_details->showToken(*view.row, view.findings);
    m_details->setVisible(view.row && view.row->token());
    // What is being typed is not touched, unless it is about another token.
    if (m_key != view.entry.key || (m_note->text() != view.note && !m_note->hasFocus()))
        m_note->setText(view.note);
    m_key = view.entry.key;
    m_note->setReadOnly(!view.mayDecide);
    showDecision(view);
}

void ReviewTokenPage::showDecision(const ReviewedView &view)
{
    m_shown = view.entry.decision ? std::optional(view.entry.decision->verdict) : std::nullopt;
    // One that is not true any more is no decision.
    const bool isValid = m_shown && view.entry.state != ReviewState::Changed;
    for (QAbstractButton *button : m_verdicts->buttons()) {
        button->setEnabled(view.mayDecide);
        button->setChecked(isValid && m_verdicts->id(button) == static_cast<int>(*m_shown));
    }
    m_act->setVisible(isValid && view.entry.state == ReviewState::Decided);
    m_act->setText(m_shown == ReviewVerdict::AskOwner ? tr("Copy &message") : tr("Act &now…"));
    m_act->setEnabled(view.obstacle.isEmpty());
    m_act->setToolTip(view.obstacle);
}

QString ReviewTokenPage::note() const
{
    return m_note->text().trimmed();
}

} // namespace itm
