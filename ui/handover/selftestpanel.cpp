// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/handover/selftestpanel.h"

#include "ui/common/richtext.h"
#include "ui/common/rowtable.h"

#include "models/words/errortext.h"
#include "models/words/selftesttext.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace itm {

namespace {

constexpr int FewestRowsInSight = 4;
constexpr int MostRowsInSight = 8;

bool isFine(const SelfTestResult &result)
{
    return result.verdict == SelfTestVerdict::AsExpected;
}

} // namespace

SelfTestPanel::SelfTestPanel(ServerSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(new QLabel)
    , m_table(new QTableWidget(0, 3))
    , m_leftOut(new QLabel)
    , m_test(new QPushButton)
{
    arrange();
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            m_running.cancel();
        else
            test();
    });
}

void SelfTestPanel::arrange()
{
    m_summary->setObjectName(QStringLiteral("selfTestSummary"));
    m_summary->setAccessibleName(tr("Result of the test"));
    m_summary->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("selfTestTable"));
    m_table->setAccessibleName(tr("What was tried with the token"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalHeaderLabels({ tr("Tried", "column of the self-test"),
                                         tr("Should be", "column of the self-test"),
                                         tr("Is", "column of the self-test") });
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    showAsRows(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_leftOut->setObjectName(QStringLiteral("selfTestLeftOut"));
    m_leftOut->setAccessibleName(tr("What is not tried"));
    m_leftOut->setWordWrap(true);
    m_test->setObjectName(QStringLiteral("testButton"));
    m_test->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_summary, 0, 0);
    grid->addWidget(m_test, 0, 1, Qt::AlignTop);
    grid->addWidget(m_table, 1, 0, 1, 2);
    grid->addWidget(m_leftOut, 2, 0, 1, 2);
}

void SelfTestPanel::setValue(std::shared_ptr<TokenValue> value)
{
    m_running = {};
    m_value = std::move(value);
    m_summary->setText(RichText::colored(
        ColorRole::Muted,
        tr("What the token should and should not be able to do can be tried with its own value. "
           "Nothing is stored.")));
    m_table->hide();
    m_leftOut->hide();
    showRunning(false);
    m_test->setText(tr("Test it now"));
    m_test->setEnabled(m_session != nullptr);
    // A 1.x credential signs in another way.
    setVisible(m_value->token().store == TokenStore::V2);
}

void SelfTestPanel::test()
{
    if (!m_session || m_isRunning)
        return;
    showRunning(true);
    // Somebody may have deactivated it since it was made.
    const Token *known = m_session->tokens().find(TokenStore::V2, m_value->token().id);
    m_running = SelfTestOperation::start(
        *m_session, known ? *known : m_value->token(), m_value->value(), this,
        [this](const Result<SelfTestReport> &answer) { take(answer); });
}

void SelfTestPanel::showRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_test->setText(isRunning ? tr("Stop") : tr("Test again"));
    if (isRunning)
        m_summary->setText(RichText::colored(ColorRole::Muted, tr("Being tried on the server…")));
}

void SelfTestPanel::take(const Result<SelfTestReport> &answer)
{
    showRunning(false);
    if (!answer) {
        m_table->hide();
        m_leftOut->hide();
        m_summary->setText(RichText::colored(
            ColorRole::Warning, QStringLiteral("▲ ") + ErrorText::line(answer.error())));
        return;
    }
    const QList<SelfTestResult> &results = answer.value().results;
    const bool allFine = std::all_of(results.cbegin(), results.cend(), isFine);
    m_summary->setText(RichText::colored(allFine ? ColorRole::Ok : ColorRole::Danger,
                                         SelfTestText::summary(results)));
    showRows(results);
    const QString leftOut = SelfTestText::leftOut(answer.value().plan);
    m_leftOut->setText(RichText::colored(ColorRole::Muted, leftOut));
    m_leftOut->setVisible(!leftOut.isEmpty());
    Q_EMIT resultShown();
}

void SelfTestPanel::showRows(const QList<SelfTestResult> &results)
{
    m_table->setRowCount(static_cast<int>(results.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const SelfTestResult &result = results.at(row);
        const QStringList cells{ SelfTestText::step(result.row),
                                 SelfTestText::expectation(result.row),
                                 SelfTestText::verdict(result) };
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(cells.at(column));
            if (!isFine(result))
                item->setForeground(Theme::color(ColorRole::Danger, palette()));
            m_table->setItem(row, column, item);
        }
    }
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int around = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    m_table->setMinimumHeight(around + std::min(m_table->rowCount(), FewestRowsInSight) * row);
    m_table->setMaximumHeight(around + std::min(m_table->rowCount(), MostRowsInSight) * row);
    m_table->show();
}

} // namespace itm
