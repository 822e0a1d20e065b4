// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/access/accesspanel.h"

#include "ui/common/richtext.h"
#include "ui/common/segmentedchoice.h"

#include "models/items/accessgridmodel.h"
#include "models/words/accesstext.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

namespace {

constexpr int TokenRole = Qt::UserRole;
constexpr int MostLines = 500;
constexpr qsizetype MostSentences = 12;

} // namespace

AccessPanel::AccessPanel(AccessGridModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_about(new SegmentedChoice)
    , m_title(new QLabel)
    , m_list(new QListWidget)
    , m_show(new QPushButton(tr("Show these &tokens")))
    , m_ask(new QPushButton(tr("&What if they go?")))
    , m_loss(new QLabel)
{
    nameParts();
    arrange();
    connect(m_about, &SegmentedChoice::currentChanged, this, &AccessPanel::explain);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &AccessPanel::updateButtons);
    connect(m_list, &QListWidget::itemActivated, m_show, &QPushButton::click);
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showRequested(chosen()); });
    connect(m_ask, &QPushButton::clicked, this, &AccessPanel::askLoss);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AccessPanel::explain);
    explain();
}

void AccessPanel::nameParts()
{
    m_about->setObjectName(QStringLiteral("accessAbout"));
    m_about->setAccessibleName(tr("What is explained"));
    m_about->setChoices({ { int(About::Cell), tr("Cell") },
                          { int(About::Row), tr("Whole row") },
                          { int(About::Column), tr("Whole column") } });
    m_title->setObjectName(QStringLiteral("accessTitle"));
    m_title->setAccessibleName(tr("What is chosen"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_list->setObjectName(QStringLiteral("accessTokens"));
    m_list->setAccessibleName(tr("Tokens and what grants it"));
    m_list->setWordWrap(true);
    m_list->setSpacing(fontMetrics().height() / 4);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_show->setObjectName(QStringLiteral("accessShowButton"));
    m_show->setAutoDefault(false);
    m_show->setToolTip(tr("Select them in the list of the main window"));
    m_ask->setObjectName(QStringLiteral("accessLossButton"));
    m_ask->setAutoDefault(false);
    m_ask->setToolTip(tr("Which buckets would nobody else read or write? For the chosen lines, or "
                         "for all of them"));
    m_loss->setObjectName(QStringLiteral("accessLoss"));
    m_loss->setAccessibleName(tr("What would be lost"));
    m_loss->setWordWrap(true);
    m_loss->setAlignment(Qt::AlignTop);
    m_loss->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void AccessPanel::arrange()
{
    // One above the other: in some languages they are long.
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_ask);
    auto *layout = new QVBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(gap, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_about);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_loss);
    setMinimumWidth(fontMetrics().averageCharWidth() * 48);
}

void AccessPanel::setAbout(About about)
{
    m_about->setCurrent(int(about));
}

void AccessPanel::setCurrent(const QModelIndex &index)
{
    m_current = index;
    explain();
}

void AccessPanel::explain()
{
    m_list->clear();
    m_loss->clear();
    m_tokens.clear();
    m_known.clear();
    m_leftOut = 0;
    if (!m_current.isValid()) {
        m_title->setText(m_model.rowCount() == 0 ? QString()
                                                 : tr("Choose a cell, or the head of a row or "
                                                      "column."));
        return updateButtons();
    }
    switch (static_cast<About>(m_about->current())) {
    case About::Cell:
        listCell(m_current.row(), m_current.column());
        break;
    case About::Row:
        listRow(m_current.row());
        break;
    case About::Column:
        listColumn(m_current.column());
        break;
    }
    if (m_leftOut > 0)
        m_list->addItem(tr("… and %n more", nullptr, int(m_leftOut)));
    updateButtons();
}

void AccessPanel::add(qsizetype token, const QString &text)
{
    if (!m_known.contains(token))
        m_tokens.append(token);
    m_known.insert(token);
    if (m_list->count() >= MostLines) {
        ++m_leftOut;
        return;
    }
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(TokenRole, QVariant::fromValue(token));
}

void AccessPanel::addToken(qsizetype token, qsizetype bucket)
{
    if (m_model.grid().tokenCell(token, bucket).isEmpty())
        return;
    // Of very many, those that will not be listed need no words.
    add(token,
        m_list->count() >= MostLines
            ? QString()
            : AccessText(m_model.grid(), m_model.names()).tokenCell(token, bucket));
}

void AccessPanel::listCell(int row, int column)
{
    m_title->setText(m_current.data(Qt::AccessibleTextRole).toString());
    for (const qsizetype token : m_model.tokensOf(row))
        addToken(token, m_model.bucketOf(column));
}

void AccessPanel::listRow(int row)
{
    m_title->setText(m_model.headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString());
    for (const qsizetype token : m_model.tokensOf(row)) {
        const qsizetype before = m_tokens.size();
        for (int column = 0; column < m_model.columnCount(); ++column)
            addToken(token, m_model.bucketOf(column));
        if (m_tokens.size() == before)
            add(token,
                //: %1: a token.
                tr("%1 reads and writes none of these buckets.")
                    .arg(NameText::token(m_model.grid().tokens().at(token).token)));
    }
}

void AccessPanel::listColumn(int column)
{
    m_title->setText(m_model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (const qsizetype token : m_model.tokensOf(row))
            addToken(token, m_model.bucketOf(column));
    }
}

QList<qsizetype> AccessPanel::chosen() const
{
    QList<qsizetype> tokens;
    for (const QListWidgetItem *item : m_list->selectedItems()) {
        const QVariant token = item->data(TokenRole);
        if (token.isValid() && !tokens.contains(token.value<qsizetype>()))
            tokens.append(token.value<qsizetype>());
    }
    return tokens.isEmpty() ? m_tokens : tokens;
}

void AccessPanel::askLoss()
{
    const QList<qsizetype> going = chosen();
    const AccessLoss loss = lossWithout(m_model.grid(), going);
    QStringList lines = AccessText(m_model.grid(), m_model.names()).loss(loss, going.size());
    const auto more = int(lines.size() - MostSentences);
    if (more > 0)
        lines = lines.first(MostSentences) << tr("… and %n more", nullptr, more);
    const bool isBad = !loss.buckets.isEmpty();
    m_loss->setText(
        RichText::colored(ColorRole::Muted, tr("Without %n tokens:", nullptr, int(going.size())))
        + QLatin1String("<br>")
        + RichText::lines(lines, isBad ? ColorRole::Warning : ColorRole::Text));
}

void AccessPanel::updateButtons()
{
    const qsizetype count = chosen().size();
    m_show->setEnabled(count > 0);
    m_ask->setEnabled(count > 0);
    m_ask->setText(count == 1 ? tr("&What if this token goes?") : tr("&What if they go?"));
}

} // namespace itm
