// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/probeview.h"

#include "ui/common/richtext.h"

#include "models/words/errortext.h"
#include "models/words/probetext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace itm {

namespace {

QString section(const QString &heading, const QStringList &sentences, ColorRole role)
{
    QList<Statement> statements;
    for (const QString &sentence : sentences)
        statements.append({ sentence.toHtmlEscaped() });
    return RichText::section(heading, statements, role);
}

} // namespace

ProbeView::ProbeView(QWidget *parent)
    : QWidget(parent)
    , m_steps(new QLabel)
    , m_verdict(new QLabel)
{
    m_steps->setObjectName(QStringLiteral("probeSteps"));
    m_steps->setAccessibleName(tr("What the server answered"));
    m_verdict->setObjectName(QStringLiteral("probeVerdict"));
    m_verdict->setAccessibleName(tr("Result of the test"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 3);
    for (QLabel *label : { m_steps, m_verdict }) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop);
        layout->addWidget(label);
    }
    clear();
}

ProbeView::~ProbeView() = default;

void ProbeView::clear()
{
    m_lines.clear();
    m_steps->setText({});
    m_verdict->setText({});
    m_verdict->hide();
}

void ProbeView::warn(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    m_lines.append(RichText::colored(ColorRole::Warning, QStringLiteral("! ") + sentence));
    show({});
}

void ProbeView::begin(ProbeStep step)
{
    show(RichText::colored(ColorRole::Muted, QStringLiteral("○ ") + ProbeText::asking(step)));
}

void ProbeView::done(ProbeStep step, const ProbeFacts &facts)
{
    m_lines.append(RichText::colored(ColorRole::Ok, QStringLiteral("✓ "))
                   + RichText::colored(ColorRole::Text, ProbeText::answer(step, facts)));
    show({});
}

void ProbeView::wait(int seconds)
{
    show(RichText::colored(ColorRole::Muted, QStringLiteral("○ ") + ProbeText::waiting(seconds)));
}

void ProbeView::succeed(const ProbeFacts &facts)
{
    show({});
    const QString verdict = facts.hasCredential
        ? section(tr("With this credential"), ProbeText::can(facts), ColorRole::Text)
            + section(tr("Not with this credential"), ProbeText::cannot(facts), ColorRole::Muted)
        : RichText::colored(ColorRole::Muted,
                            tr("The server is there. Enter a credential to see what it may do."));
    m_verdict->setText(verdict);
    m_verdict->show();
}

void ProbeView::fail(const Error &error)
{
    const ErrorMessage message = ErrorText::message(error);
    show(RichText::colored(ColorRole::Danger, QStringLiteral("▲ ") + message.title));
    m_verdict->setText(
        RichText::colored(ColorRole::Text, message.explanation + u' ' + message.action));
    m_verdict->show();
}

void ProbeView::show(const QString &last)
{
    QStringList lines = m_lines;
    if (!last.isEmpty())
        lines.append(last);
    m_steps->setText(lines.join(QLatin1String("<br>")));
}

} // namespace itm
