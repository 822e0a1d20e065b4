// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/replace/replacementsdialog.h"

#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/richtext.h"

#include "models/items/replacementmodel.h"
#include "models/session/runningreplacements.h"
#include "models/words/replacementtext.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace itm {

namespace {

constexpr int LongestObservationDays = 365;

QPushButton *makeStep(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

ReplacementsDialog::ReplacementsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_model(new ReplacementModel(workspace, this))
    , m_commands(new ReplacementCommands(*this))
    , m_pages(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyState)
    , m_advice(new QLabel)
    , m_trouble(new QLabel)
    , m_days(new QSpinBox)
    , m_deactivate(makeStep("deactivateOldButton", tr("&Deactivate the old one, watch for")))
    , m_reactivate(makeStep("reactivateOldButton", tr("&Reactivate now")))
    , m_delete(makeStep("deleteOldButton", tr("De&lete the old one…")))
    , m_handOver(makeStep("handOverButton", tr("&Hand over…")))
    , m_acknowledge(makeStep("acknowledgeButton", tr("Somebody has its &value")))
    , m_forget(makeStep("forgetButton", tr("&Forget…")))
{
    setObjectName(QStringLiteral("replacementsDialog"));
    setWindowTitle(tr("Running replacements"));
    arrange();
    connectSteps();
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showState();
}

ReplacementsDialog::~ReplacementsDialog() = default;

void ReplacementsDialog::setGuards(const GuardSources &guards)
{
    m_commands->setGuards(guards);
}

void ReplacementsDialog::arrange()
{
    m_empty->show(QStringLiteral("replace"), tr("No token is being replaced"),
                  tr("Replace gives a token a successor with a new value, keeps both for a while, "
                     "and lets you take the old one out of use step by step."));
    m_pages->addWidget(makeList());
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addWidget(m_pages, 1);
    layout->addLayout(makeButtons());
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 26);
}

QWidget *ReplacementsDialog::makeList()
{
    m_table->setObjectName(QStringLiteral("replacementTable"));
    m_table->setAccessibleName(tr("Running replacements"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReplacementModel::NameColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 16);
    m_advice->setObjectName(QStringLiteral("replacementAdvice"));
    m_advice->setAccessibleName(tr("What to do next"));
    m_advice->setWordWrap(true);
    m_advice->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_advice->setAlignment(Qt::AlignTop);
    m_trouble->setObjectName(QStringLiteral("replacementTrouble"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addWidget(m_advice);
    layout->addWidget(m_trouble);
    layout->addLayout(makeSteps());
    return page;
}

QLayout *ReplacementsDialog::makeSteps()
{
    m_days->setObjectName(QStringLiteral("observationDays"));
    m_days->setAccessibleName(tr("Days to watch whether the old token is missed"));
    m_days->setRange(1, LongestObservationDays);
    const auto showUnit = [this](int days) {
        //: Behind a number: "Deactivate the old one, watch for 7 days".
        m_days->setSuffix(days == 1 ? tr(" day") : tr(" days"));
    };
    connect(m_days, &QSpinBox::valueChanged, this, showUnit);
    m_days->setValue(DefaultObservationDays);
    showUnit(m_days->value());
    auto *row = new FlowLayout;
    row->setSpacing(fontMetrics().height() / 2);
    row->addWidget(m_handOver);
    row->addWidget(m_acknowledge);
    row->addWidget(m_deactivate);
    row->addWidget(m_days);
    row->addWidget(m_reactivate);
    row->addWidget(m_delete);
    return row;
}

QLayout *ReplacementsDialog::makeButtons()
{
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeButton"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_forget);
    row->addStretch();
    row->addWidget(close);
    return row;
}

void ReplacementsDialog::connectSteps()
{
    const auto on = [this](QPushButton *button, auto &&command) {
        connect(button, &QPushButton::clicked, this, [this, command] { each(command); });
    };
    on(m_deactivate,
       [this](const ReplacementTarget &t) { m_commands->deactivateOld(t, m_days->value()); });
    on(m_reactivate, [this](const ReplacementTarget &t) { m_commands->reactivateOld(t); });
    on(m_delete, [this](const ReplacementTarget &t) { m_commands->deleteOld(t); });
    on(m_acknowledge, [this](const ReplacementTarget &t) { m_commands->acknowledge(t); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_trouble->hide();
        m_commands->forget(targets());
    });
    connect(m_handOver, &QPushButton::clicked, this, &ReplacementsDialog::handOver);
    connect(m_commands, &ReplacementCommands::failed, this, [this](const QString &text) {
        m_trouble->setText(RichText::colored(ColorRole::Danger, QStringLiteral("▲ ") + text));
        m_trouble->show();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReplacementsDialog::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ReplacementsDialog::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ReplacementsDialog::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ReplacementsDialog::showState);
}

QList<int> ReplacementsDialog::chosenRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<ReplacementTarget> ReplacementsDialog::targets() const
{
    QList<ReplacementTarget> found;
    for (const int row : chosenRows()) {
        const Replacement *known = m_model->replacement(row);
        ServerSession *session = m_model->session(row);
        if (!known)
            continue;
        // Those of one server stand together.
        if (found.isEmpty() || found.constLast().session != session)
            found.append(ReplacementTarget{ session, {} });
        found.last().ids.append(known->id);
    }
    return found;
}

void ReplacementsDialog::each(const std::function<void(const ReplacementTarget &)> &command)
{
    m_trouble->hide();
    for (const ReplacementTarget &target : targets())
        command(target);
}

void ReplacementsDialog::handOver()
{
    const QList<int> rows = chosenRows();
    const Replacement *known = rows.size() == 1 ? m_model->replacement(rows.constFirst()) : nullptr;
    if (known)
        Q_EMIT handOverRequested({ known->server, TokenStore::V2, known->newToken });
}

/// Of the successor: in the keychain, or still on the server.
bool ReplacementsDialog::hasValue(int row) const
{
    const TokenRepository &tokens = m_model->session(row)->tokens();
    const TokenId successor = m_model->replacement(row)->newToken;
    const Token *token = tokens.find(TokenStore::V2, successor);
    return token
        && (tokens.hasSavedValue(TokenStore::V2, successor)
            || token->serverValue == ServerValue::Readable);
}

QString ReplacementsDialog::adviceFor(int row) const
{
    const Replacement *known = m_model->replacement(row);
    if (!known)
        return {};
    const ServerSession *session = m_model->session(row);
    if (!session->mayChange())
        return tr("The connection to this server is read-only: nothing can be done here. Allow "
                  "changes in “Connections”.");
    return ReplacementText::advice(*known, session->replacements().facts(*known),
                                   session->services().clock.now());
}

void ReplacementsDialog::showState()
{
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    const QList<int> rows = chosenRows();
    ReplacementOffers any;
    for (const int row : rows) {
        const Replacement *known = m_model->replacement(row);
        if (!known)
            continue;
        const ReplacementOffers one = m_model->session(row)->replacements().offers(*known);
        any.acknowledge |= one.acknowledge;
        any.deactivateOld |= one.deactivateOld;
        any.reactivateOld |= one.reactivateOld;
        any.deleteOld |= one.deleteOld;
    }
    const Replacement *single
        = rows.size() == 1 ? m_model->replacement(rows.constFirst()) : nullptr;
    m_handOver->setEnabled(single && hasValue(rows.constFirst()));
    m_acknowledge->setVisible(any.acknowledge);
    m_deactivate->setEnabled(any.deactivateOld);
    m_days->setEnabled(any.deactivateOld);
    m_reactivate->setEnabled(any.reactivateOld);
    m_delete->setEnabled(any.deleteOld);
    m_forget->setEnabled(!rows.isEmpty());
    m_forget->setVisible(m_model->rowCount() > 0);
    m_advice->setText(rows.size() == 1
                          ? adviceFor(rows.constFirst()).toHtmlEscaped()
                          : RichText::colored(ColorRole::Muted,
                                              tr("%n are selected. A step is taken for those that "
                                                 "are ready for it.",
                                                 nullptr, static_cast<int>(rows.size()))));
}

void ReplacementsDialog::select(const TokenKey &token)
{
    const int row = m_model->rowOf(token);
    if (row >= 0)
        m_table->selectRow(row);
}

} // namespace itm
