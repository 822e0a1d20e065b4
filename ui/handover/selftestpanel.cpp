// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/handover/selftestpanel.h"

#include "ui/common/richtext.h"

#include "models/words/errortext.h"
#include "models/words/selftesttext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace itm {

namespace {

bool isFine(const SelfTestResult &result)
{
    return result.verdict == SelfTestVerdict::AsExpected;
}

} // namespace

SelfTestPanel::SelfTestPanel(ServerSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(new QLabel)
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
    m_test->setObjectName(QStringLiteral("testButton"));
    m_test->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_test, 0, Qt::AlignTop);
}

void SelfTestPanel::setValue(std::shared_ptr<TokenValue> value)
{
    m_running = {};
    m_value = std::move(value);
    m_summary->setText(RichText::colored(
        ColorRole::Muted,
        tr("What the token should and should not be able to do can be tried with its own value. "
           "Nothing is stored.")));
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
        [this](const Result<SelfTestReport> &answer) { take(answer); },
        [this](const SelfTestReport &report) { Q_EMIT progressed(report); });
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
        m_summary->setText(RichText::colored(
            ColorRole::Warning, QStringLiteral("▲ ") + ErrorText::line(answer.error())));
        Q_EMIT ended();
        return;
    }
    const QList<SelfTestResult> &results = answer.value().results;
    const bool allFine = std::all_of(results.cbegin(), results.cend(), isFine);
    m_summary->setText(RichText::colored(allFine ? ColorRole::Ok : ColorRole::Danger,
                                         SelfTestText::summary(results)));
    Q_EMIT progressed(answer.value());
}

} // namespace itm
