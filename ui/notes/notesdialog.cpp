// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/notes/notesdialog.h"

#include "ui/common/dayedit.h"
#include "ui/common/richtext.h"

#include "models/session/tokennotes.h"
#include "models/words/errortext.h"
#include "models/words/nametext.h"
#include "models/words/notetext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

namespace {

constexpr int UsualDaysAhead = 90;

} // namespace

NotesDialog::NotesDialog(Workspace &workspace, QList<TokenKey> tokens, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_tokens(std::move(tokens))
    , m_tags(new QLineEdit(this))
    , m_removedTags(new QLineEdit(this))
    , m_review(new QComboBox(this))
    , m_date(new DayEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_problem(new QLabel)
    , m_save(new QPushButton(tr("Save")))
{
    setObjectName(QStringLiteral("notesDialog"));
    setWindowTitle(tr("Notes and tags"));
    nameParts();
    arrange();
    fill();
    connect(m_tags, &QLineEdit::textChanged, this, &NotesDialog::check);
    connect(m_removedTags, &QLineEdit::textChanged, this, &NotesDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NotesDialog::check);
    connect(m_review, &QComboBox::currentIndexChanged, this, &NotesDialog::check);
    check();
}

NotesDialog::~NotesDialog() = default;

void NotesDialog::nameParts()
{
    m_tags->setObjectName(QStringLiteral("tagsEdit"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("line4, old", "examples of tags"));
    m_removedTags->setObjectName(QStringLiteral("removedTagsEdit"));
    m_removedTags->setAccessibleName(tr("Tags to take away"));
    m_review->setObjectName(QStringLiteral("reviewCombo"));
    m_review->setAccessibleName(tr("Review"));
    m_date->setObjectName(QStringLiteral("reviewDateEdit"));
    m_date->setAccessibleName(tr("Date of the review"));
    m_text->setObjectName(QStringLiteral("noteEdit"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(fontMetrics().height() * 5);
    m_problem->setObjectName(QStringLiteral("noteProblem"));
    m_problem->setAccessibleName(tr("What is wrong"));
    m_problem->setWordWrap(true);
}

void NotesDialog::addTagRows(QFormLayout &form)
{
    if (isOne()) {
        form.addRow(tr("&Tags"), m_tags);
        m_removedTags->hide();
        return;
    }
    form.addRow(tr("Add &tags"), m_tags);
    form.addRow(tr("Ta&ke tags away"), m_removedTags);
}

void NotesDialog::arrange()
{
    const ServerSession *session = m_workspace.sessionOf(m_tokens.constFirst().server);
    const Token *token = session
        ? session->tokens().find(m_tokens.constFirst().store, m_tokens.constFirst().id)
        : nullptr;
    auto *about = new QLabel(
        isOne() && token ? NameText::token(*token).toHtmlEscaped()
                         : tr("About %n tokens", nullptr, static_cast<int>(m_tokens.size())));
    about->setWordWrap(true);
    auto *explanation = new QLabel(RichText::colored(ColorRole::Muted, NoteText::explanation()));
    explanation->setWordWrap(true);
    auto *review = new QHBoxLayout;
    review->addWidget(m_review, 1);
    review->addWidget(m_date, 1);
    auto *form = new QFormLayout;
    addTagRows(*form);
    auto *reviewLabel = new QLabel(tr("&Review by"));
    reviewLabel->setBuddy(m_review);
    form->addRow(reviewLabel, review);
    if (isOne())
        form->addRow(tr("&Note"), m_text);
    m_text->setVisible(isOne());
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &NotesDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(explanation);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 75);
}

void NotesDialog::fill()
{
    const auto add = [this](const QString &text, Review review) {
        m_review->addItem(text, static_cast<int>(review));
    };
    if (!isOne())
        add(tr("as it is", "the date of a review"), Review::Unchanged);
    add(tr("no date", "the date of a review"), Review::None);
    add(tr("on this day", "the date of a review"), Review::Date);
    m_date->setDate(
        m_workspace.services().clock.now().toLocalTime().date().addDays(UsualDaysAhead));
    const TokenNote *note = isOne() ? known(m_tokens.constFirst()) : nullptr;
    if (!note)
        return;
    m_tags->setText(tagLine(note->tags));
    m_text->setPlainText(note->text);
    if (!note->reviewBy.isValid())
        return;
    m_review->setCurrentIndex(m_review->findData(static_cast<int>(Review::Date)));
    m_date->setDate(note->reviewBy);
}

const TokenNote *NotesDialog::known(const TokenKey &key) const
{
    const ServerSession *session = m_workspace.sessionOf(key.server);
    return session ? session->notes().of(key.store, key.id) : nullptr;
}

NoteChange NotesDialog::change() const
{
    NoteChange change{ .addedTags = tagsFrom(m_tags->text()) };
    const auto review = static_cast<Review>(m_review->currentData().toInt());
    if (review != Review::Unchanged)
        change.reviewBy = review == Review::Date ? m_date->date() : QDate();
    const TokenNote *note = isOne() ? known(m_tokens.constFirst()) : nullptr;
    if (isOne())
        change.text = m_text->toPlainText().trimmed();
    change.removedTags = !isOne() ? tagsFrom(m_removedTags->text())
        : note                    ? note->tags
                                  : QStringList();
    return change;
}

QList<KeyedNote> NotesDialog::notes() const
{
    const NoteChange wanted = change();
    QList<KeyedNote> all;
    for (const TokenKey &key : m_tokens) {
        const TokenNote *note = known(key);
        all.append({ key, changedNote(note ? *note : TokenNote(), wanted) });
    }
    return all;
}

void NotesDialog::check()
{
    NoteProblem problem = NoteProblem::None;
    for (const KeyedNote &one : notes()) {
        if (problem == NoteProblem::None)
            problem = noteProblem(one.note);
    }
    m_date->setEnabled(m_review->currentData().toInt() == static_cast<int>(Review::Date));
    m_problem->setText(RichText::colored(ColorRole::Danger,
                                         problem == NoteProblem::None
                                             ? QString()
                                             : QStringLiteral("▲ ") + NoteText::problem(problem)));
    m_problem->setVisible(problem != NoteProblem::None);
    m_save->setEnabled(problem == NoteProblem::None);
}

void NotesDialog::accept()
{
    if (m_save->isEnabled() && m_open == 0)
        put();
}

void NotesDialog::put()
{
    QHash<ServerId, QList<KeyedNote>> byServer;
    for (const KeyedNote &one : notes())
        byServer[one.key.server].append(one);
    m_saving.clear();
    m_failure.clear();
    m_open = static_cast<size_t>(byServer.size());
    for (auto one = byServer.cbegin(); one != byServer.cend(); ++one) {
        ServerSession *session = m_workspace.sessionOf(one.key());
        const auto settle = [this](const QString &failure) {
            if (m_failure.isEmpty())
                m_failure = failure;
            if (--m_open > 0)
                return;
            m_problem->setText(RichText::colored(ColorRole::Danger, m_failure));
            m_problem->setVisible(!m_failure.isEmpty());
            if (!m_failure.isEmpty())
                return;
            Q_EMIT saved();
            QDialog::accept();
        };
        if (!session) {
            settle(tr("A server was closed meanwhile."));
            continue;
        }
        m_saving.push_back(session->notes().put(*one, this, [settle](const Result<Done> &answer) {
            settle(answer ? QString() : QStringLiteral("▲ ") + ErrorText::line(answer.error()));
        }));
    }
}

} // namespace itm
