// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/httptransport.h"
#include "models/core/pendingcall.h"

namespace itm {

/// Sends one request and hands what `decode` makes of its answer to the callback; an error found
/// in the body says which request it was.
template <class T, class Decode>
RequestHandle sendCall(HttpTransport &transport, HttpRequest request, Decode decode,
                       QObject *context, Callback<T> callback)
{
    auto call = PendingCall<T>::create(context, std::move(callback));
    // Held by the answer's function, so that detaching the outer handle does not cancel.
    auto running = std::make_shared<RequestHandle>();
    *running = transport.send(std::move(request), context,
                              [call, running, decode = std::move(decode)](Result<HttpReply> reply) {
                                  if (!reply)
                                      return call->finish(reply.error());
                                  Result<T> result = decode(reply.value());
                                  call->finish(result ? std::move(result)
                                                      : errorAbout(reply.value(), result.error()));
                              });
    return call->handle([weak = std::weak_ptr(running)] {
        if (const auto handle = weak.lock())
            handle->cancel();
    });
}

} // namespace itm
