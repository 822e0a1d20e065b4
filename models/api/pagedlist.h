// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/httptransport.h"
#include "models/api/objectlist.h"
#include "models/core/pendingcall.h"

#include <QSet>

namespace itm {

/// Reads a list that comes in pages (fact sheet §8.0), one page after the other, to its end. Rights
/// are applied after a page is cut, so that a short page, even an empty one, is no end for a narrow
/// caller: only several pages in a row without anything new are. Bounded, also against a server
/// that ignores the offset. A list that comes by `after` ends with the first page without news,
/// because there is nothing to go on from; one that comes whole is one page. Kept alive by the
/// request that runs. GUI thread.
template <class T>
class PagedList final : public std::enable_shared_from_this<PagedList<T>>
{
public:
    using Decode = std::function<Result<QList<T>>(const QByteArray &body)>;

    struct Source final
    {
        QString path;
        QUrlQuery filter;
        Paging paging = Paging::Offset;
        Decode decode;
    };

    static RequestHandle start(HttpTransport *transport, Source source, QObject *context,
                               Callback<QList<T>> callback)
    {
        auto call = PendingCall<QList<T>>::create(context, std::move(callback));
        const auto list
            = std::shared_ptr<PagedList>(new PagedList(transport, std::move(source), call));
        list->requestPage();
        return call->handle([weak = std::weak_ptr(list)] {
            if (const auto running = weak.lock())
                running->m_running.cancel();
        });
    }

private:
    static constexpr int PageSize = 100;
    static constexpr int MaxPages = 1000;
    static constexpr int MaxPagesWithoutNews = 2;

    PagedList(HttpTransport *transport, Source source, std::shared_ptr<PendingCall<QList<T>>> call)
        : m_transport(transport)
        , m_source(std::move(source))
        , m_call(std::move(call))
    {
    }

    void requestPage()
    {
        HttpRequest request;
        request.path = m_source.path;
        request.query = m_source.filter;
        if (m_source.paging != Paging::Whole)
            request.query.addQueryItem(QStringLiteral("limit"), QString::number(PageSize));
        if (m_source.paging == Paging::Offset)
            request.query.addQueryItem(QStringLiteral("offset"),
                                       QString::number(m_pages * PageSize));
        else if (m_source.paging == Paging::After && !m_items.isEmpty())
            request.query.addQueryItem(QStringLiteral("after"), m_items.constLast().id.toString());
        m_running = m_transport->send(std::move(request), &m_receiver,
                                      [self = this->shared_from_this()](Result<HttpReply> reply) {
                                          self->takePage(std::move(reply));
                                      });
    }

    void takePage(Result<HttpReply> reply)
    {
        if (!reply)
            return m_call->finish(reply.error());
        Result<QList<T>> page = m_source.decode(reply.value().body);
        if (!page)
            return m_call->finish(errorAbout(reply.value(), page.error()));
        add(page.takeValue());
        ++m_pages;
        if (isComplete())
            return m_call->finish(std::move(m_items));
        if (!m_transport)
            return m_call->finish(Error{ .kind = ErrorKind::Cancelled });
        if (!m_call->isFinished())
            requestPage();
    }

    [[nodiscard]] bool isComplete() const
    {
        const int patience = m_source.paging == Paging::Offset ? MaxPagesWithoutNews : 1;
        return m_source.paging == Paging::Whole || m_pagesWithoutNews >= patience
            || m_pages >= MaxPages;
    }

    void add(QList<T> page)
    {
        const qsizetype known = m_items.size();
        for (T &item : page) {
            if (m_known.contains(item.id))
                continue;
            m_known.insert(item.id);
            m_items.append(std::move(item));
        }
        m_pagesWithoutNews = m_items.size() > known ? 0 : m_pagesWithoutNews + 1;
    }

    const QPointer<HttpTransport> m_transport;
    const Source m_source;
    const std::shared_ptr<PendingCall<QList<T>>> m_call;
    QObject m_receiver;
    RequestHandle m_running;
    QList<T> m_items;
    QSet<decltype(T::id)> m_known;
    int m_pages = 0;
    int m_pagesWithoutNews = 0;
};

} // namespace itm
