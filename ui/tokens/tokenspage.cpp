// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/tokenspage.h"

#include "ui/common/emptystate.h"
#include "ui/common/tokendelegate.h"
#include "ui/tokens/tokenselection.h"

#include "models/items/tokentablemodel.h"
#include "models/words/errortext.h"

#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace itm {

TokensPage::TokensPage(TokenTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_stack(new QStackedWidget)
    , m_view(new QTableView)
    , m_empty(new EmptyState)
{
    setUpView();
    m_selection = new TokenSelection(*m_view, model);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);
    connect(m_view, &QTableView::doubleClicked, this, &TokensPage::activated);
}

TokensPage::~TokensPage() = default;

void TokensPage::setUpView()
{
    m_view->setObjectName(QStringLiteral("tokenTable"));
    m_view->setAccessibleName(tr("Tokens"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new TokenDelegate(m_view));
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
    QHeaderView *header = m_view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    setDefaultWidths();
    header->setStretchLastSection(true);
    header->hideSection(TokenTableModel::IdColumn);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &TokensPage::showColumnMenu);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(TokenTableModel::DescriptionColumn, Qt::AscendingOrder);
}

void TokensPage::setDefaultWidths()
{
    const int letter = fontMetrics().averageCharWidth();
    const std::initializer_list<std::pair<int, int>> letters{
        { TokenTableModel::DescriptionColumn, 30 },  { TokenTableModel::KindColumn, 21 },
        { TokenTableModel::MayDoColumn, 29 },        { TokenTableModel::OwnerColumn, 13 },
        { TokenTableModel::OrganizationColumn, 17 }, { TokenTableModel::StatusColumn, 13 },
        { TokenTableModel::CreatedColumn, 18 },      { TokenTableModel::ValueColumn, 20 },
        { TokenTableModel::IdColumn, 22 },
    };
    for (const auto &[column, count] : letters)
        m_view->setColumnWidth(column, count * letter);
}

void TokensPage::showColumnMenu(QPoint position)
{
    QHeaderView *header = m_view->horizontalHeader();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The description is the token's name: without it the rows say nothing.
        action->setEnabled(column != TokenTableModel::DescriptionColumn);
        connect(action, &QAction::toggled, header,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu->popup(header->viewport()->mapToGlobal(position));
}

void TokensPage::showState(const ServerSession *session)
{
    m_stack->setCurrentWidget(m_empty);
    if (!session) {
        m_empty->show(QStringLiteral("server"), tr("No server is open"),
                      tr("Open a saved connection or add one to see its tokens."),
                      tr("Connections…"), [this] { Q_EMIT connectionsRequested(); });
        return;
    }
    if (session->state() == ServerSession::State::Failed)
        return showFailure(*session);
    if (session->state() != ServerSession::State::Ready || !session->refreshedAt().isValid()) {
        m_empty->show(
            QStringLiteral("refresh"),
            tr("Connecting to %1", "%1 is the connection's name").arg(session->connection().name),
            session->connection().url.toDisplayString());
        return;
    }
    if (m_model.rowCount() == 0)
        return showNothingVisible(*session);
    m_stack->setCurrentWidget(m_view);
}

void TokensPage::showFailure(const ServerSession &session)
{
    const ErrorMessage message = ErrorText::message(*session.error());
    m_empty->show(QStringLiteral("warning"), message.title,
                  message.explanation + u' ' + message.action, tr("Try again"),
                  [this] { Q_EMIT retryRequested(); });
}

void TokensPage::showNothingVisible(const ServerSession &session)
{
    if (m_model.countInScope() > 0) {
        m_empty->show(QStringLiteral("search"), tr("No token matches"),
                      tr("%n tokens are here, but none has all the words of the search.", nullptr,
                         m_model.countInScope()),
                      tr("Clear search"), [this] { Q_EMIT searchCleared(); });
        return;
    }
    // A list that is empty by lack of rights looks the same on the server's side (fact sheet §3.5).
    const QString why = session.identity().isNarrow
        ? tr("Your credential may not read tokens. Sign in with an operator or All Access token to "
             "see them.")
        : tr("Either there are none, or they belong to users that your credential may not see.");
    m_empty->show(QStringLiteral("key"), tr("No tokens to see here"), why, tr("New token…"),
                  [this] { Q_EMIT newTokenRequested(); });
}

void TokensPage::setContextActions(const QList<QAction *> &actions)
{
    m_view->addActions(actions);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QByteArray TokensPage::saveHeader() const
{
    return m_view->horizontalHeader()->saveState();
}

void TokensPage::restoreHeader(const QByteArray &state)
{
    if (!state.isEmpty())
        m_view->horizontalHeader()->restoreState(state);
}

} // namespace itm
