// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow/candidatedialog.h"

#include "models/access/createdfromid.h"
#include "models/words/nametext.h"
#include "models/words/statustext.h"
#include "models/words/timetext.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

CandidateDialog::CandidateDialog(const CreationFate &fate, QWidget *parent)
    : QDialog(parent)
    , m_candidates(fate.candidates)
    , m_list(new QListWidget)
    , m_choose(new QPushButton(tr("This is it")))
{
    setObjectName(QStringLiteral("candidateDialog"));
    setWindowTitle(tr("Which token was made?"));
    auto *question = new QLabel(
        //: %1: a description, %2: a time.
        tr("Creating “%1” at %2 was interrupted. These tokens came up since and are just like it. "
           "Somebody else may have made some of them.")
            .arg(NameText::shown(fate.intent.draft.description),
                 TimeText::dateTime(fate.intent.startedAt)));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("candidateList"));
    m_list->setAccessibleName(tr("Tokens that may be the one"));
    addCandidates();
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addWidget(question);
    layout->addWidget(m_list, 1);
    layout->addLayout(makeButtons());
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 18);
}

CandidateDialog::~CandidateDialog() = default;

void CandidateDialog::addCandidates()
{
    for (const Token &token : m_candidates) {
        //: A token: %1 its ID, %2 when it was made, %3 whose it is, %4 where its value is.
        m_list->addItem(tr("%1, made %2 for %3, value %4")
                            .arg(token.id.toString(), TimeText::dateTime(creationTime(token)),
                                 NameText::owner(token),
                                 StatusText::value(placeOnServer(token.serverValue))));
    }
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::itemActivated, this, &CandidateDialog::choose);
}

QLayout *CandidateDialog::makeButtons()
{
    auto *none = new QPushButton(tr("None of them"));
    none->setObjectName(QStringLiteral("noneButton"));
    none->setAutoDefault(false);
    auto *later = new QPushButton(tr("Decide later"));
    later->setObjectName(QStringLiteral("cancelButton"));
    later->setAutoDefault(false);
    m_choose->setObjectName(QStringLiteral("chooseButton"));
    m_choose->setDefault(true);
    connect(none, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT noneChosen();
    });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &CandidateDialog::choose);
    auto *row = new QHBoxLayout;
    row->addWidget(none);
    row->addStretch();
    row->addWidget(later);
    row->addWidget(m_choose);
    return row;
}

void CandidateDialog::choose()
{
    const Token token = m_candidates.value(m_list->currentRow());
    accept();
    Q_EMIT chosen(token);
}

} // namespace itm
