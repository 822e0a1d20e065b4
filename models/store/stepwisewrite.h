// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/localdatabase.h"

#include <memory>

namespace itm {

/// A list on its way into the database, slice after slice, so that other work gets its turn in
/// between. Self derives from this and keeps itself alive by its callbacks; Answer is what the
/// caller is told in the end. GUI thread.
template <class Self, class Answer>
class StepwiseWrite : public std::enable_shared_from_this<Self>
{
protected:
    /// Written at once: a tenth of a second or so.
    static constexpr qsizetype SliceSize = 8'000;

    StepwiseWrite(LocalDatabase &database, QObject *context, Callback<Answer> callback)
        : m_database(database)
        , m_context(context)
        , m_call(PendingCall<Answer>::create(context, std::move(callback)))
    {
    }
    ~StepwiseWrite() = default;

    [[nodiscard]] RequestHandle handle() { return m_call->handle(); }
    void finish(Answer answer) { m_call->finish(std::move(answer)); }

    /// Work on the database's thread, then what follows; a failure is the answer. Not cancelled
    /// with the caller: what was begun is finished, or taken away by the next one.
    template <class T>
    void step(std::function<Result<T>(QSqlDatabase &)> work, std::function<void(Self &, T)> next)
    {
        m_database
            .run<T>(std::move(work), m_context,
                    [self = this->shared_from_this(), next = std::move(next)](Result<T> answer) {
                        if (answer)
                            next(*self, answer.takeValue());
                        else
                            self->fail(answer.error());
                    })
            .detach();
    }

private:
    void fail(const Error &error) { m_call->finish(error); }

    LocalDatabase &m_database;
    QObject *m_context;
    std::shared_ptr<PendingCall<Answer>> m_call;
};

} // namespace itm
