// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/batchrun.h"

#include "models/items/batchmodel.h"

namespace itm {

BatchRun::BatchRun(BatchModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
}

BatchRun::~BatchRun() = default;

QList<qsizetype> BatchRun::rowsToMake() const
{
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < m_model.plan().size(); ++row) {
        const CreationOutcome &outcome = m_model.outcome(row);
        const bool isNew = outcome.state == CreationState::Planned
            && m_model.plan().at(row).verdict() != BatchVerdict::Cannot;
        if (isNew || outcome.isRetriable())
            rows.append(row);
    }
    return rows;
}

void BatchRun::start(ServerSession &session)
{
    // A second click of a double click finds it running.
    if (m_operation)
        return;
    m_rows = rowsToMake();
    QList<TokenDraft> drafts;
    for (const qsizetype row : std::as_const(m_rows))
        drafts.append(m_model.plan().at(row).draft);
    m_operation = new CreateManyOperation(session, drafts, this);
    connect(m_operation, &CreateManyOperation::advanced, this,
            [this](qsizetype index, const CreationOutcome &outcome) {
                m_model.setOutcome(m_rows.at(index), outcome);
                Q_EMIT advanced(m_rows.at(index));
            });
    connect(m_operation, &CreateManyOperation::notSaved, this,
            [this](qsizetype index, const std::shared_ptr<TokenValue> &value) {
                keep(m_rows.at(index), value);
            });
    connect(m_operation, &CreateManyOperation::finished, this, &BatchRun::end);
    m_operation->start();
}

void BatchRun::stop()
{
    if (m_operation)
        m_operation->stop();
}

void BatchRun::end()
{
    if (m_operation)
        m_operation->deleteLater();
    m_operation.clear();
    Q_EMIT ended();
}

void BatchRun::keep(qsizetype row, const std::shared_ptr<TokenValue> &value)
{
    m_unsaved[row] = value;
    connect(
        value.get(), &TokenValue::stateChanged, this, [this, row] { follow(row); },
        Qt::QueuedConnection);
    Q_EMIT unsavedChanged();
}

void BatchRun::follow(qsizetype row)
{
    const auto found = m_unsaved.find(row);
    if (found == m_unsaved.end() || found->second->state() == TokenValue::State::Saving)
        return;
    const std::shared_ptr<TokenValue> value = found->second;
    CreationOutcome outcome = m_model.outcome(row);
    outcome.error = value->error();
    if (value->state() == TokenValue::State::Saved)
        outcome.state = CreationState::Made;
    else if (value->state() == TokenValue::State::Declined)
        outcome.state = CreationState::GivenUp;
    if (value->state() != TokenValue::State::NotSaved)
        m_unsaved.erase(found);
    m_model.setOutcome(row, outcome);
    Q_EMIT unsavedChanged();
}

void BatchRun::saveAgain()
{
    for (const auto &[row, value] : m_unsaved)
        value->save();
}

void BatchRun::giveUp()
{
    for (const auto &[row, value] : m_unsaved)
        value->decline();
    m_unsaved.clear();
}

} // namespace itm
