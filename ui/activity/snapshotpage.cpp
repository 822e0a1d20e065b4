// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/activity/snapshotpage.h"

#include "ui/common/differenceview.h"
#include "ui/common/richtext.h"
#include "ui/common/rowtable.h"

#include "models/access/linedifference.h"
#include "models/access/recordjson.h"
#include "models/items/inventorydifferencemodel.h"
#include "models/session/journal.h"
#include "models/session/snapshotkeeper.h"
#include "models/words/errortext.h"
#include "models/words/snapshottext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace itm {

namespace {

/// In place of a snapshot's id.
constexpr qint64 Now = 0;

/// Without what a snapshot does not keep.
QString record(Token token)
{
    token.createdAt = {};
    token.updatedAt = {};
    return QString::fromUtf8(recordJson(token)).trimmed();
}

} // namespace

SnapshotPage::SnapshotPage(SnapshotKeeper &keeper, Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_journal(journal)
    , m_model(new InventoryDifferenceModel(this))
    , m_server(new QComboBox)
    , m_before(new QComboBox)
    , m_after(new QComboBox)
    , m_summary(new QLabel)
    , m_table(new QTableView)
    , m_difference(new DifferenceView)
    , m_show(new QPushButton(tr("&Show in the list")))
{
    nameParts();
    arrange();
    connect(m_server, &QComboBox::currentIndexChanged, this, &SnapshotPage::load);
    connect(m_before, &QComboBox::currentIndexChanged, this, &SnapshotPage::compare);
    connect(m_after, &QComboBox::currentIndexChanged, this, &SnapshotPage::compare);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SnapshotPage::showCurrent);
    connect(m_table, &QTableView::activated, this, &SnapshotPage::showChosen);
    connect(m_show, &QPushButton::clicked, this, &SnapshotPage::showChosen);
    connect(&keeper, &SnapshotKeeper::taken, this, &SnapshotPage::load);
    connect(&keeper.workspace(), &Workspace::sessionAdded, this, &SnapshotPage::showServers);
    connect(&keeper.workspace(), &Workspace::sessionClosed, this, &SnapshotPage::showServers);
    showServers();
}

SnapshotPage::~SnapshotPage() = default;

void SnapshotPage::nameParts()
{
    m_server->setObjectName(QStringLiteral("snapshotServerCombo"));
    m_server->setAccessibleName(tr("Server"));
    m_before->setObjectName(QStringLiteral("snapshotBeforeCombo"));
    m_before->setAccessibleName(tr("From"));
    m_after->setObjectName(QStringLiteral("snapshotAfterCombo"));
    m_after->setAccessibleName(tr("To"));
    m_summary->setObjectName(QStringLiteral("snapshotSummary"));
    m_summary->setAccessibleName(tr("Result"));
    m_summary->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("snapshotTable"));
    m_table->setAccessibleName(tr("What changed on the server"));
    m_difference->setObjectName(QStringLiteral("snapshotDifference"));
    m_difference->setAccessibleName(tr("Before and after"));
    m_show->setObjectName(QStringLiteral("showSnapshotTokenButton"));
    m_show->setAutoDefault(false);
}

void SnapshotPage::arrange()
{
    showAsRows(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    setColumnLetters(*m_table, { 30, 44, 22, 22 });
    m_difference->setMinimumHeight(fontMetrics().height() * 8);
    auto *about = new QLabel(RichText::colored(
        ColorRole::Muted,
        tr("The first complete list of each day is kept, without values: 14 days, then one a week, "
           "then one a month. What came and went in between shows in none.")));
    about->setWordWrap(true);
    auto *choice = new QFormLayout;
    const auto add = [choice](const QString &text, QComboBox *box) {
        auto *label = new QLabel(text);
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->addRow(label, box);
    };
    add(tr("Ser&ver:"), m_server);
    add(tr("&From:"), m_before);
    add(tr("&To:"), m_after);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(about);
    layout->addLayout(choice);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_difference, 2);
    layout->addWidget(m_show, 0, Qt::AlignLeft);
}

void SnapshotPage::showServers()
{
    const ServerId chosen = server();
    {
        const QSignalBlocker quiet(m_server);
        m_server->clear();
        for (const ServerSession *one : m_keeper.workspace().sessions())
            m_server->addItem(NameText::shown(one->connection().name),
                              one->connection().server.value);
        m_server->setCurrentIndex(std::max(0, m_server->findData(chosen.value)));
    }
    load();
}

ServerId SnapshotPage::server() const
{
    return { m_server->currentData().toUuid() };
}

ServerSession *SnapshotPage::session() const
{
    return m_keeper.workspace().sessionOf(server());
}

const Snapshot *SnapshotPage::shownIn(const QComboBox *box) const
{
    const qint64 id = box->currentData().toLongLong();
    const auto found = std::find_if(m_snapshots.cbegin(), m_snapshots.cend(),
                                    [id](const Snapshot &one) { return one.id == id; });
    return found == m_snapshots.cend() ? nullptr : &*found;
}

SnapshotPage::Range SnapshotPage::chosen() const
{
    Range range{ shownIn(m_before), shownIn(m_after) };
    if (range.before && range.after && range.after->id < range.before->id)
        std::swap(range.before, range.after);
    return range;
}

void SnapshotPage::load()
{
    m_loading = m_keeper.store().all(server(), this, [this](const Result<Snapshots> &answer) {
        if (answer)
            showSnapshots(answer.value());
        else
            tellTrouble(answer.error());
    });
}

void SnapshotPage::showSnapshots(const Snapshots &snapshots)
{
    m_snapshots = snapshots;
    {
        const QSignalBlocker quietBefore(m_before);
        const QSignalBlocker quietAfter(m_after);
        m_before->clear();
        m_after->clear();
        m_after->addItem(tr("Now, as the list shows it"), Now);
        for (const Snapshot &one : snapshots) {
            m_before->addItem(SnapshotText::name(one), one.id);
            m_after->addItem(SnapshotText::name(one), one.id);
        }
    }
    compare();
}

void SnapshotPage::compare()
{
    const auto [before, after] = chosen();
    const ServerSession *live = session();
    m_comparing = {};
    m_asking = {};
    // An answer that was on its way already is not taken back by that.
    const int round = ++m_round;
    if (!before || !live) {
        showDifferences({});
        return tell(tr("Nothing is kept of this server yet."), false);
    }
    tell(tr("Being compared…"), false);
    if (after) {
        m_reading = m_keeper.store().differing(
            server(), before->id, after->id, this,
            [this, round](const Result<SnapshotPair> &lists) { compareLists(lists, round); });
        return;
    }
    m_reading = m_keeper.store().tokens(
        server(), before->id, this,
        [this, round, now = live->tokens().tokens()](Result<TokenList> tokens) {
            compareLists(tokens ? Result<SnapshotPair>(SnapshotPair{ tokens.takeValue(), now })
                                : Result<SnapshotPair>(tokens.error()),
                         round);
        });
}

void SnapshotPage::compareLists(const Result<SnapshotPair> &lists, int round)
{
    if (round != m_round)
        return;
    if (!lists)
        return tellTrouble(lists.error());
    m_comparing = m_worker.run<QList<TokenDifference>>(
        [pair = lists.value()]() -> Result<QList<TokenDifference>> {
            return compareInventories(pair.before, pair.after);
        },
        this,
        [this, round](const Result<QList<TokenDifference>> &differences) {
            if (!differences || round != m_round)
                return;
            m_asking = m_journal.store().newest(
                0, this,
                [this, round, found = differences.value()](const Result<JournalEntries> &entries) {
                    const auto [before, after] = chosen();
                    if (round != m_round || !before)
                        return;
                    const QDateTime until
                        = after ? after->takenAt : QDateTime::currentDateTimeUtc();
                    m_model->setDifferences(
                        found,
                        DifferenceOrigins(entries ? entries.value() : JournalEntries(), server(),
                                          before->takenAt, until));
                    showDifferences(found);
                });
        });
}

void SnapshotPage::showDifferences(const QList<TokenDifference> &differences)
{
    const auto [before, after] = chosen();
    const ServerSession *live = session();
    if (!before || !live)
        m_model->setDifferences({}, DifferenceOrigins({}, {}, {}, {}));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
    if (!before || !live)
        return;
    tell(SnapshotText::summary(differences), false);
    if (before->seenBy != (after ? after->seenBy : snapshotSeer(live->identity())))
        tell(SnapshotText::summary(differences) + u' ' + SnapshotText::seenByOthers(), true);
}

void SnapshotPage::tellTrouble(const Error &error)
{
    // Another question took its place.
    if (error.kind != ErrorKind::Cancelled)
        tell(ErrorText::line(error), true);
}

void SnapshotPage::tell(const QString &text, bool isTrouble)
{
    m_summary->setText(isTrouble
                           ? RichText::colored(ColorRole::Warning, QStringLiteral("▲ ") + text)
                           : RichText::colored(ColorRole::Text, text));
}

void SnapshotPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_show->setEnabled(current.isValid()
                       && m_model->at(current.row()).kind != TokenDifference::Kind::Vanished);
    if (!current.isValid())
        return m_difference->setLines({});
    using Kind = TokenDifference::Kind;
    const TokenDifference &shown = m_model->at(current.row());
    m_difference->setLines(
        lineDifference(shown.kind == Kind::Appeared ? QString() : record(shown.before),
                       shown.kind == Kind::Vanished ? QString() : record(shown.after)));
}

void SnapshotPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_show->isEnabled())
        return;
    const Token &token = m_model->at(current.row()).after;
    Q_EMIT showRequested({ server(), token.store, token.id });
}

} // namespace itm
