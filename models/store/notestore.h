// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/requesthandle.h"
#include "models/core/result.h"
#include "models/core/tokennote.h"

namespace itm {

class LocalDatabase;

/// Notes about tokens in the local database, which outlives this. Every call answers StoreFull,
/// StoreReadOnly, StoreCorrupt or StoreFailed where it fails. GUI thread.
class NoteStore final
{
public:
    explicit NoteStore(LocalDatabase &database);
    Q_DISABLE_COPY_MOVE(NoteStore)

    /// All or none of them; on disk when it answers. An empty note is none: it is removed.
    RequestHandle put(const QList<KeyedNote> &notes, QObject *context, Callback<Done> callback);
    RequestHandle ofServer(ServerId server, QObject *context, Callback<QList<KeyedNote>> callback);
    RequestHandle all(QObject *context, Callback<QList<KeyedNote>> callback);

private:
    LocalDatabase &m_database;
};

} // namespace itm
