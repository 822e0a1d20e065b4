// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/tokenspage.h"

#include "ui/common/emptystate.h"
#include "ui/rescue/rescuebanner.h"
#include "ui/tokens/contentsbanner.h"
#include "ui/tokens/descriptiondelegate.h"
#include "ui/tokens/facetbar.h"
#include "ui/tokens/tokenheader.h"
#include "ui/tokens/tokenselection.h"

#include "models/items/serverstatetext.h"
#include "models/items/tokentablemodel.h"
#include "models/words/addresstext.h"
#include "models/words/errortext.h"
#include "models/words/searchtext.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace itm {

namespace {

/// Facets follow the rows at this distance, together within a tenth of a second.
constexpr std::chrono::milliseconds CountDelay{ 20 };

bool hasAnyContents(const QList<ServerSession *> &sessions)
{
    return std::any_of(sessions.begin(), sessions.end(),
                       [](const ServerSession *session) { return session->hasContents(); });
}

} // namespace

TokensPage::TokensPage(TokenTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_banner(new ContentsBanner)
    , m_rescue(new RescueBanner)
    , m_facets(new FacetBar)
    , m_problem(new QLabel)
    , m_stack(new QStackedWidget)
    , m_view(new QTableView)
    , m_header(new TokenHeader(model, m_view))
    , m_empty(new EmptyState)
{
    setUpView();
    m_selection = new TokenSelection(*m_view, model);
    // After the view's own answer to it, which ends all editing, and the selection's.
    connect(&model, &QAbstractItemModel::modelReset, this, &TokensPage::restoreEditor);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_rescue);
    layout->addWidget(m_facets);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    setUpSearch();
    connect(m_banner, &ContentsBanner::retryRequested, this, &TokensPage::retryRequested);
    connect(m_rescue, &RescueBanner::rescueRequested, this, &TokensPage::rescueRequested);
    connect(m_view, &QTableView::doubleClicked, this, &TokensPage::activated);
}

TokensPage::~TokensPage() = default;

void TokensPage::setUpSearch()
{
    m_problem->setObjectName(QStringLiteral("searchProblem"));
    m_problem->setAccessibleName(tr("What is wrong with the search"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMargin(fontMetrics().height() / 2);
    m_problem->setForegroundRole(QPalette::Link);
    m_problem->hide();
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(CountDelay);
    connect(&m_countTimer, &QTimer::timeout, this, &TokensPage::showCounts);
    connect(&m_model, &TokenTableModel::countsChanged, this, &TokensPage::countLater);
    connect(m_facets, &FacetBar::toggled, this, [this](SearchField field, const QString &value) {
        Q_EMIT searchChanged(withTerm(m_model.search(), field, value));
    });
    countLater();
}

void TokensPage::setUpView()
{
    m_view->setObjectName(QStringLiteral("tokenTable"));
    m_view->setAccessibleName(tr("Tokens"));
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &TokensPage::keepEditor);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new TokenDelegate(m_view));
    auto *descriptions = new DescriptionDelegate(m_view);
    m_view->setItemDelegateForColumn(TokenTableModel::DescriptionColumn, descriptions);
    connect(descriptions, &DescriptionDelegate::entered, this, &TokensPage::descriptionEntered);
    // A double click hands over; editing is an action.
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    // One fixed height: asking every row for its own takes seconds at 100 000 (house style §4.1).
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 22 / 10);
    m_view->verticalHeader()->hide();
    m_view->setHorizontalHeader(m_header);
    m_header->showDefaults();
    m_view->setSortingEnabled(true);
}

/// The rows come first; counting all facets of a long list takes a moment.
void TokensPage::countLater()
{
    if (!m_countTimer.isActive())
        m_countTimer.start();
}

void TokensPage::showCounts()
{
    m_facets->showFacets(countFacets(m_model.tokens(), m_model.query(), m_model.knownBuckets()),
                         m_model.search());
    const auto &problem = m_model.searchProblem();
    m_problem->setText(problem ? SearchText::problem(*problem) : QString());
    m_problem->setVisible(problem.has_value());
}

void TokensPage::showState(const QList<ServerSession *> &inView)
{
    m_banner->follow(inView);
    m_rescue->follow(inView.size() == 1 ? inView.constFirst() : nullptr);
    m_facets->setVisible(hasAnyContents(inView));
    // In one step: a table that is hidden even for a moment ends the editing in it.
    m_stack->setCurrentWidget(pageFor(inView));
}

QWidget *TokensPage::pageFor(const QList<ServerSession *> &inView)
{
    if (m_model.rowCount() > 0 && hasAnyContents(inView))
        return m_view;
    const bool isAnyConnecting
        = std::any_of(inView.begin(), inView.end(), [](const ServerSession *session) {
              return !session->hasContents() && !session->isOffline();
          });
    if (inView.isEmpty())
        m_empty->show(QStringLiteral("server"), tr("No server is open"),
                      tr("Open a saved connection or add one to see its tokens."),
                      tr("Connections…"), [this] { Q_EMIT connectionsRequested(); });
    else if (hasAnyContents(inView))
        showNothingVisible(inView);
    else if (isAnyConnecting)
        showConnecting(inView);
    else
        showFailure(inView);
    return m_empty;
}

void TokensPage::showConnecting(const QList<ServerSession *> &inView)
{
    const ServerSession &first = *inView.constFirst();
    m_empty->show(
        QStringLiteral("refresh"),
        inView.size() > 1
            ? tr("Connecting to %n servers", nullptr, static_cast<int>(inView.size()))
            : tr("Connecting to %1", "%1 is the connection's name").arg(first.connection().name),
        inView.size() > 1 ? QString() : AddressText::shown(first.connection().url));
}

void TokensPage::showFailure(const QList<ServerSession *> &inView)
{
    const auto retry = [this] { Q_EMIT retryRequested(); };
    const ServerSession &first = *inView.constFirst();
    if (inView.size() > 1)
        return m_empty->show(QStringLiteral("warning"), tr("No server is connected"),
                             ServerStateText::offline(inView).join(u'\n'), tr("Try again"), retry);
    if (!first.error())
        return m_empty->show(QStringLiteral("server"), tr("Not connected"),
                             AddressText::shown(first.connection().url), tr("Connect"), retry);
    const ErrorMessage message = ErrorText::message(*first.error());
    m_empty->show(QStringLiteral("warning"), message.title,
                  message.explanation + u' ' + message.action, tr("Try again"), retry);
}

void TokensPage::showNothingVisible(const QList<ServerSession *> &inView)
{
    if (m_model.countInScope() > 0) {
        m_empty->show(QStringLiteral("search"), tr("No token matches"),
                      tr("%n tokens are here, but the search finds none of them.", nullptr,
                         m_model.countInScope()),
                      tr("Clear search"), [this] { Q_EMIT searchCleared(); });
        return;
    }
    // A list that is empty by lack of rights looks the same on the server's side (fact sheet §3.5).
    const bool isNarrow = inView.size() == 1 && inView.constFirst()->identity().isNarrow;
    const QString why = isNarrow
        ? tr("Your credential may not read tokens. Sign in with an operator or All Access token to "
             "see them.")
        : tr("Either there are none, or they belong to users that your credential may not see.");
    if (inView.size() > 1)
        return m_empty->show(QStringLiteral("key"), tr("No tokens to see here"), why);
    m_empty->show(QStringLiteral("key"), tr("No tokens to see here"), why, tr("New token…"),
                  [this] { Q_EMIT newTokenRequested(); });
}

bool TokensPage::editDescription(const TokenKey &key)
{
    const QModelIndex index
        = m_model.indexOf(key).siblingAtColumn(TokenTableModel::DescriptionColumn);
    const bool isHidden = m_header->isSectionHidden(TokenTableModel::DescriptionColumn);
    if (!index.isValid() || isHidden || !m_view->isVisible())
        return false;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_view->scrollTo(index);
    m_view->edit(index);
    return true;
}

/// Null where nothing is being edited. One that was closed may wait for its end beside it.
QLineEdit *TokensPage::openEditor() const
{
    const auto editors
        = m_view->viewport()->findChildren<QLineEdit *>(QStringLiteral("inlineDescriptionEdit"));
    return editors.isEmpty() || editors.constLast()->isHidden() ? nullptr : editors.constLast();
}

void TokensPage::keepEditor()
{
    const QLineEdit *editor = openEditor();
    const TokenRow *row = editor ? m_model.row(m_view->currentIndex()) : nullptr;
    if (row)
        m_interrupted
            = { row->key(), editor->isModified(), editor->text(), editor->cursorPosition() };
}

void TokensPage::restoreEditor()
{
    const auto interrupted = std::exchange(m_interrupted, std::nullopt);
    QLineEdit *editor = interrupted && editDescription(interrupted->key) ? openEditor() : nullptr;
    if (!editor || !interrupted->isModified)
        return;
    editor->setText(interrupted->text);
    editor->setModified(true);
    editor->setCursorPosition(interrupted->cursor);
}

void TokensPage::setContextActions(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace itm
