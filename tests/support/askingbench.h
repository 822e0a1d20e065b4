// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/httpinfluxapi.h"

#include <QTest>
#include <QUrl>

namespace itm::test {

/// A server and, for each credential, an access to it over HTTP. The context of its calls.
class AskingBench : public QObject
{
public:
    /// As the operator.
    std::unique_ptr<InfluxApi> api;

    [[nodiscard]] std::unique_ptr<InfluxApi> signedIn(Secret value) const
    {
        Connection connection;
        connection.url = m_url;
        auto made = makeHttpInfluxApi(connection).takeValue();
        made->setCredential(Credential::token(std::move(value)));
        return made;
    }

    /// Calls a function of an api and waits for its answer.
    template <class T, class... Parameters, class... Arguments>
    Result<T> ask(InfluxApi &of, RequestHandle (InfluxApi::*function)(Parameters...),
                  Arguments &&...arguments)
    {
        std::optional<Result<T>> answer;
        const Callback<T> callback = [&](Result<T> result) { answer.emplace(std::move(result)); };
        (of.*function)(std::forward<Arguments>(arguments)..., this, callback).detach();
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
            qFatal("not answered");
        return std::move(*answer);
    }

    /// Sends all of them at once; the answers in the order of the drafts.
    std::vector<std::optional<Result<CreatedToken>>> createAll(InfluxApi &of,
                                                               const QList<TokenDraft> &drafts)
    {
        std::vector<std::optional<Result<CreatedToken>>> answers(
            static_cast<size_t>(drafts.size()));
        size_t open = answers.size();
        for (size_t i = 0; i < answers.size(); ++i) {
            of.createToken(drafts[static_cast<qsizetype>(i)], this,
                           [&answers, &open, i](Result<CreatedToken> answer) {
                               answers[i].emplace(std::move(answer));
                               --open;
                           })
                .detach();
        }
        if (!QTest::qWaitFor([&] { return open == 0; }, 60000))
            qFatal("not answered");
        return answers;
    }

protected:
    AskingBench() = default;

    void open(const QUrl &url, const QByteArray &operatorToken)
    {
        m_url = url;
        api = signedIn(Secret(QByteArrayView(operatorToken)));
    }

private:
    QUrl m_url;
};

} // namespace itm::test
