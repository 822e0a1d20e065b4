// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewdialog.h"

#include "ui/common/messagebar.h"
#include "ui/review/reviewend.h"
#include "ui/review/reviewstart.h"
#include "ui/review/reviewtokenpage.h"

#include "models/items/reviewqueuemodel.h"
#include "models/items/tokentablemodel.h"
#include "models/session/findingswatch.h"
#include "models/words/findingtext.h"
#include "models/words/kindtext.h"
#include "models/words/reviewtext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace itm {

namespace {

std::optional<FindingRemedy> remedyOf(ReviewVerdict verdict)
{
    switch (verdict) {
    case ReviewVerdict::Narrow:
        return FindingRemedy::Narrow;
    case ReviewVerdict::Deactivate:
        return FindingRemedy::Deactivate;
    case ReviewVerdict::Delete:
        return FindingRemedy::Delete;
    case ReviewVerdict::Keep:
    case ReviewVerdict::AskOwner:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

ReviewDialog::ReviewDialog(const ReviewSources &sources, OrganizationId organization,
                           QWidget *parent)
    : QDialog(parent)
    , m_sources(sources)
    , m_session(&sources.session)
    , m_book(new ReviewBook(sources.session, sources.findings, sources.shelf, this))
    , m_model(new ReviewQueueModel(this))
    , m_messages(new MessageBar)
    , m_stages(new QStackedWidget)
    , m_start(new ReviewStart(sources.session, sources.shelf, nullptr))
    , m_list(new QListView)
    , m_progress(new QProgressBar)
    , m_progressText(new QLabel)
    , m_pages(new QStackedWidget)
    , m_page(new ReviewTokenPage(nullptr))
    , m_end(new ReviewEnd(*m_book, nullptr))
    , m_before(new QPushButton(tr("← Pre&vious", "token")))
    , m_next(new QPushButton(tr("Ne&xt →", "token")))
    , m_finish(new QPushButton(tr("&Finish…", "a review")))
{
    setObjectName(QStringLiteral("reviewDialog"));
    setWindowTitle(tr("Review: %1", "%1: a connection")
                       .arg(NameText::shown(sources.session.connection().name)));
    arrange();
    m_start->setOrganization(organization);
    connectPages();
}

ReviewDialog::~ReviewDialog() = default;

void ReviewDialog::arrange()
{
    auto *column = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    column->setContentsMargins(line * 3 / 2, line, line * 3 / 2, line);
    column->setSpacing(line / 2);
    m_stages->addWidget(m_start);
    m_stages->addWidget(makeWork());
    column->addWidget(m_messages);
    column->addWidget(m_stages, 1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeButton"));
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    // Not in the box, which shows whatever is in it.
    auto *row = new QHBoxLayout;
    for (QPushButton *button : { m_before, m_next, m_finish }) {
        button->setAutoDefault(false);
        button->setVisible(false);
        row->addWidget(button);
    }
    row->addWidget(box, 1);
    m_before->setObjectName(QStringLiteral("beforeButton"));
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_finish->setObjectName(QStringLiteral("finishButton"));
    column->addLayout(row);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 144, line * 46);
}

QWidget *ReviewDialog::makeWork()
{
    m_list->setObjectName(QStringLiteral("reviewQueue"));
    m_list->setAccessibleName(tr("Tokens of the review, the worst first"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_progress->setObjectName(QStringLiteral("reviewProgress"));
    m_progress->setAccessibleName(tr("Decided so far"));
    m_progressText->setObjectName(QStringLiteral("reviewProgressText"));
    m_progressText->setAccessibleName(tr("Decided so far, in words"));
    m_progressText->setWordWrap(true);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(m_progress);
    column->addWidget(m_progressText);
    column->addWidget(m_list, 1);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_end);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(1, 1);
    const int letter = fontMetrics().averageCharWidth();
    side->setMinimumWidth(letter * 36);
    m_pages->setContentsMargins(letter, 0, 0, 0);
    return splitter;
}

void ReviewDialog::connectPages()
{
    connect(m_start, &ReviewStart::startRequested, this, &ReviewDialog::start);
    connect(m_start, &ReviewStart::reportRequested, this, &ReviewDialog::reportRequested);
    connect(m_book, &ReviewBook::opened, this, &ReviewDialog::begin);
    connect(m_book, &ReviewBook::changed, this, &ReviewDialog::refresh);
    connect(m_book, &ReviewBook::failed, this, &ReviewDialog::tellFailure);
    connect(m_book, &ReviewBook::signedOff, this, &ReviewDialog::showEnd);
    connect(&m_sources.tokens, &TokenTableModel::countsChanged, this, &ReviewDialog::refresh);
    connect(m_session, &ServerSession::stateChanged, this, &ReviewDialog::refresh);
    connect(m_session, &QObject::destroyed, this, &QDialog::reject);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReviewDialog::showToken);
    connect(m_list, &QListView::clicked, this, [this] { m_pages->setCurrentWidget(m_page); });
    connect(m_page, &ReviewTokenPage::decided, this, &ReviewDialog::decide);
    connect(m_page, &ReviewTokenPage::noteChanged, this, [this] {
        if (m_key)
            keepNote(*m_key);
    });
    connect(m_page, &ReviewTokenPage::stepRequested, this, &ReviewDialog::step);
    connect(m_page, &ReviewTokenPage::actRequested, this, [this](ReviewVerdict verdict) {
        if (m_key)
            act(verdict, { *m_key });
    });
    connect(m_end, &ReviewEnd::actRequested, this, &ReviewDialog::act);
    connect(m_end, &ReviewEnd::reportRequested, this, [this] {
        if (m_book->review())
            Q_EMIT reportRequested(m_book->review()->id);
    });
    connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_finish, &QPushButton::clicked, this, &ReviewDialog::showEnd);
    for (const auto &[key, by] :
         { std::pair(ReviewTokenPage::BeforeKey, -1), std::pair(ReviewTokenPage::NextKey, 1) }) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
}

void ReviewDialog::start(OrganizationId organization)
{
    m_book->open(organization);
}

void ReviewDialog::begin()
{
    m_messages->clear();
    const QString name = m_book->review()->organizationName;
    setWindowTitle(tr("Review of %1", "%1: an organization").arg(NameText::shown(name)));
    m_end->begin(m_session->identity().userName,
                 m_session->services().clock.now().toLocalTime().date());
    m_stages->setCurrentIndex(1);
    for (QPushButton *button : { m_before, m_next, m_finish })
        button->setVisible(true);
    refresh();
    goOn(-1);
    m_list->setFocus();
}

void ReviewDialog::refresh()
{
    if (!m_session || !m_book->review())
        return;
    const std::optional<TokenKey> before = m_key;
    m_model->setQueue(m_book->queue(), m_book->notKept());
    const ReviewProgress progress = m_book->progress();
    m_progress->setRange(0, std::max(1, progress.total));
    m_progress->setValue(progress.total - progress.open);
    m_progressText->setText(ReviewText::progress(progress));
    if (before && m_model->indexOf(*before).isValid())
        m_list->setCurrentIndex(m_model->indexOf(*before));
    showToken();
    m_end->show(obstacle());
}

void ReviewDialog::showToken()
{
    const ReviewEntry *entry = m_model->entry(m_list->currentIndex());
    m_before->setEnabled(m_list->currentIndex().row() > 0);
    m_next->setEnabled(m_list->currentIndex().row() + 1 < m_model->rowCount());
    if (!entry || !m_session)
        return;
    if (m_key != entry->key) {
        const std::optional<TokenKey> left = std::exchange(m_key, entry->key);
        m_pages->setCurrentWidget(m_page);
        if (left)
            keepNote(*left);
        entry = m_model->entry(m_list->currentIndex());
    }
    const bool isV1Narrowed = entry->decision && entry->key.store == TokenStore::V1
        && entry->decision->verdict == ReviewVerdict::Narrow;
    const bool asks = entry->decision && entry->decision->verdict == ReviewVerdict::AskOwner;
    const QString v1Obstacle = isV1Narrowed
        ? tr("A v1 credential has no successor: make a new one, and delete this one then.")
        : QString();
    m_page->show({ .entry = *entry,
                   .row = m_sources.tokens.row(entry->key),
                   .findings = FindingText::explained(m_sources.findings.findingsOf(entry->key),
                                                      m_session->services().clock.now()),
                   .note = entry->isOpen() ? draftOf(*entry)
                       : entry->decision   ? entry->decision->note
                                           : QString(),
                   .isKept = !m_book->notKept().contains(entry->key),
                   .mayDecide = m_book->mayDecide(entry->key),
                   .obstacle = asks           ? QString()
                       : v1Obstacle.isEmpty() ? obstacle()
                                              : v1Obstacle });
}

/// What was noted with a decision that does not hold any more is where to begin.
QString ReviewDialog::draftOf(const ReviewEntry &entry) const
{
    return m_drafts.value(entry.key, entry.decision ? entry.decision->note : QString());
}

void ReviewDialog::showEnd()
{
    m_end->show(obstacle());
    m_pages->setCurrentWidget(m_end);
}

void ReviewDialog::step(int by)
{
    // Back from the end, to where it was left.
    if (by < 0 && m_pages->currentWidget() == m_end && m_key)
        return m_pages->setCurrentWidget(m_page);
    const int row = m_list->currentIndex().row() + by;
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_list->setCurrentIndex(m_model->index(row));
    m_pages->setCurrentWidget(m_page);
}

/// To what is open, or to the end.
void ReviewDialog::goOn(int from)
{
    const QModelIndex next = m_model->nextOpen(from);
    if (next.isValid()) {
        m_list->setCurrentIndex(next);
        return m_pages->setCurrentWidget(m_page);
    }
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    showEnd();
}

void ReviewDialog::decide(ReviewVerdict verdict)
{
    if (!m_key || !m_book->mayDecide(*m_key))
        return;
    const TokenKey key = *m_key;
    m_drafts.remove(key);
    m_messages->retract(MessageBar::Kind::Info, m_copied);
    m_book->decide(key, verdict, m_page->note());
    if (verdict == ReviewVerdict::AskOwner)
        copyQuestions({ key });
    m_list->setFocus();
    goOn(m_list->currentIndex().row());
}

/// With the decision, or until there is one.
void ReviewDialog::keepNote(const TokenKey &key)
{
    const QString note = m_page->note();
    const ReviewEntry *entry = m_book->find(key);
    if (!entry || entry->isOpen())
        m_drafts[key] = note;
    else if (entry->decision && entry->decision->note != note)
        m_book->decide(key, entry->decision->verdict, note);
}

void ReviewDialog::act(ReviewVerdict verdict, const QList<TokenKey> &tokens)
{
    if (verdict == ReviewVerdict::AskOwner)
        return copyQuestions(tokens);
    const auto remedy = remedyOf(verdict);
    // Each gets permissions of its own.
    if (remedy && !tokens.isEmpty())
        Q_EMIT remedyRequested(*remedy,
                               verdict == ReviewVerdict::Narrow ? tokens.first(1) : tokens);
}

void ReviewDialog::copyQuestions(const QList<TokenKey> &tokens)
{
    if (!m_session)
        return;
    QStringList messages;
    for (const TokenKey &key : tokens) {
        const Token *token = m_session->tokens().find(key.store, key.id);
        if (!token)
            continue;
        const QList<ResourceType> &types = m_session->capabilities().resourceTypes;
        const TokenClass tokenClass = classify(*token, types);
        messages << ReviewText::question(
            *token, KindText::label(tokenClass),
            abilitiesOf(*token, tokenClass, types, m_session->catalog().organizations()),
            m_session->catalog().organizationNames(), m_session->connection().name);
        m_book->markAsked(key);
    }
    QGuiApplication::clipboard()->setText(messages.join(QStringLiteral("\n\n")));
    m_copied = tr("%n message(s) for owners copied, without any secret.", nullptr,
                  static_cast<int>(messages.size()));
    m_messages->show(MessageBar::Kind::Info, m_copied);
}

/// What was decided stays on the screen, and in front of it the reason.
void ReviewDialog::tellFailure(const Error &error)
{
    const QString text = ReviewText::failed(error);
    if (m_book->notKept().isEmpty())
        return m_messages->show(MessageBar::Kind::Error, text);
    m_messages->show(MessageBar::Kind::Error, text, tr("Save again"),
                     [this] { m_book->keepAgain(); });
    refresh();
    for (const ReviewEntry &entry : m_book->queue()) {
        if (m_book->notKept().contains(entry.key)) {
            m_pages->setCurrentWidget(m_page);
            return m_list->setCurrentIndex(m_model->indexOf(entry.key));
        }
    }
}

QString ReviewDialog::obstacle() const
{
    if (!m_session)
        return {};
    if (!m_session->mayChange())
        return tr("Off: this connection is for looking only.");
    return m_session->state() == ServerSession::State::Ready
        ? QString()
        : tr("Off: the server is not connected.");
}

void ReviewDialog::offerReport()
{
    m_end->offerReport();
}

} // namespace itm
