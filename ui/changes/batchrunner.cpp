// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/changes/batchrunner.h"

#include "ui/changes/changesdialog.h"
#include "ui/common/messagebar.h"

#include "models/words/outcometext.h"

#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace itm {

namespace {

using namespace std::chrono_literals;

/// Up to here the message bar is enough, unless it takes long.
constexpr qsizetype SmallBatch = 10;
constexpr std::chrono::milliseconds LargeDelay = 300ms;
constexpr std::chrono::milliseconds SmallDelay = 2s;

OrganizationNames namesOf(const Batch &batch)
{
    return batch.session ? batch.session->catalog().organizationNames() : OrganizationNames();
}

QString named(const Batch &batch, const QString &text)
{
    return batch.serverName.isEmpty()
        ? text
        //: %1: a server; %2: what was done there, a sentence.
        : BatchRunner::tr("%1: %2").arg(NameText::shown(batch.serverName), text);
}

bool isFailed(const TokenOutcome &outcome)
{
    return !outcome.isFine();
}

} // namespace

BatchRunner::BatchRunner(MessageBar &messages, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_window(window)
    , m_history(nullptr)
{
}

BatchRunner::~BatchRunner() = default;

void BatchRunner::run(const Batch &batch)
{
    if (batch.edits.isEmpty())
        return;
    if (!batch.session || batch.session->state() != ServerSession::State::Ready) {
        m_messages.show(MessageBar::Kind::Error,
                        tr("The server of these tokens is not connected any more. Nothing was "
                           "changed."));
        return;
    }
    start(std::make_shared<Running>(Running{ batch, {}, {} }));
}

void BatchRunner::start(const RunningPtr &running)
{
    const auto callback = [this, running](Result<TokenOutcomes> answer) {
        if (answer)
            ended(*running, answer.value());
    };
    const Batch &batch = running->batch;
    running->operation = batch.action == BatchAction::Delete
        ? TokenChangeOperation::remove(*batch.session, batch.edits, this, callback)
        : TokenChangeOperation::edit(*batch.session, batch.edits, this, callback);
    const auto delay = batch.edits.size() > SmallBatch ? LargeDelay : SmallDelay;
    QTimer::singleShot(delay, running->operation.data(), [this, running] {
        if (running->operation && !running->dialog)
            openDialog(*running);
    });
}

void BatchRunner::openDialog(Running &running)
{
    const Batch &batch = running.batch;
    running.dialog
        = new ChangesDialog(batch.action, static_cast<int>(batch.edits.size()), &m_window);
    running.dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (running.operation) {
        running.dialog->showProgress(running.operation->progress());
        connect(running.operation, &TokenChangeOperation::progressed, running.dialog,
                &ChangesDialog::showProgress);
        connect(running.dialog, &ChangesDialog::stopRequested, running.operation,
                &TokenChangeOperation::stop);
    }
    running.dialog->open();
}

void BatchRunner::ended(Running &running, const TokenOutcomes &outcomes)
{
    running.operation.clear();
    const Batch &batch = running.batch;
    quint64 number = 0;
    if (batch.takenBack)
        m_history.putBack(*batch.takenBack, outcomes);
    else if (batch.session)
        number = m_history.record(batch.session->connection().server, batch.action, batch.edits,
                                  outcomes);
    if (std::any_of(outcomes.cbegin(), outcomes.cend(), isFailed))
        tellFailures(running, outcomes);
    else
        tellDone(running, outcomes, number);
}

void BatchRunner::tellDone(Running &running, const TokenOutcomes &outcomes, quint64 number)
{
    if (running.dialog)
        running.dialog->accept();
    const Batch &batch = running.batch;
    const QString summary = named(batch, OutcomeText::summary(batch.action, outcomes));
    // The newer change is what matters, and what undoing is offered for; on each server.
    if (std::exchange(m_lastServer, batch.serverName) == batch.serverName)
        m_messages.retract(MessageBar::Kind::Success, m_lastDone);
    m_lastDone = summary;
    if (number == 0)
        return m_messages.show(MessageBar::Kind::Success, summary, batch.offerText, batch.offer);
    m_messages.show(MessageBar::Kind::Success, summary, tr("Undo"),
                    [this, number] { Q_EMIT undoRequested(number); });
}

void BatchRunner::tellFailures(Running &running, const TokenOutcomes &outcomes)
{
    if (running.dialog || outcomes.size() > SmallBatch)
        return showResult(running, outcomes);
    const Batch &batch = running.batch;
    const auto first = std::find_if(outcomes.cbegin(), outcomes.cend(), isFailed);
    const QString reason = OutcomeText::line(*first, namesOf(batch));
    const QString text
        = named(batch,
                outcomes.size() == 1
                    ? reason
                    //: %1: how many were done and how many not, %2: a description, %3: a sentence.
                    : tr("%1 The first, “%2”: %3")
                          .arg(OutcomeText::summary(batch.action, outcomes),
                               NameText::shown(first->description), reason));
    if (std::count_if(outcomes.cbegin(), outcomes.cend(), isFailed) > 1) {
        m_messages.show(MessageBar::Kind::Error, text, tr("Show all…"), [this, batch, outcomes] {
            Running over{ batch, {}, {} };
            showResult(over, outcomes);
        });
    } else if (first->isRetriable()) {
        m_messages.show(MessageBar::Kind::Error, text, tr("Try again"),
                        [this, batch, outcomes] { retry(batch, outcomes); });
    } else {
        m_messages.show(MessageBar::Kind::Error, text);
    }
}

void BatchRunner::showResult(Running &running, const TokenOutcomes &outcomes)
{
    if (!running.dialog)
        openDialog(running);
    connect(running.dialog, &ChangesDialog::retryRequested, this,
            [this, batch = running.batch, outcomes] { retry(batch, outcomes); });
    running.dialog->showOutcomes(outcomes, namesOf(running.batch));
}

void BatchRunner::retry(Batch batch, const TokenOutcomes &outcomes)
{
    if (batch.takenBack) {
        Q_EMIT undoRequested(batch.takenBack->number);
        return;
    }
    QSet<TokenId> left;
    for (const TokenOutcome &outcome : outcomes) {
        if (outcome.isRetriable())
            left.insert(outcome.id);
    }
    batch.edits.removeIf([&left](const TokenEdit &edit) { return !left.contains(edit.id); });
    run(batch);
}

} // namespace itm
