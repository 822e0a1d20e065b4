// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"
#include "models/core/owndata.h"
#include "models/core/requesthandle.h"

#include <QObject>

#include <functional>

namespace itm {

class AppSettings;
class ConnectionStore;
class NoteStore;
class TemplateStore;

/// The user's own data on this computer as one: gathered, and put back all or nothing. What is to
/// be put is written down whole first; cut short it is put again at the next start, and what cannot
/// be written takes back what was. GUI thread; the stores outlive it.
class OwnDataShelf final
{
public:
    /// `snippets`: the folder of own ones, `pending`: a file for what is being put.
    OwnDataShelf(ConnectionStore &connections, TemplateStore &templates, AppSettings &settings,
                 QString snippets, QString pending);
    Q_DISABLE_COPY_MOVE(OwnDataShelf)

    /// Notes too. `trouble`: they could not be written; the next start tries again.
    void setNotes(NoteStore *notes, std::function<void(const Error &)> trouble);
    /// Reads the notes that gather() tells, then calls; without them where they cannot be read.
    void readNotes(std::function<void()> done);

    [[nodiscard]] OwnData gather() const;
    /// StoreReadOnly, StoreFull: all is as it was.
    [[nodiscard]] std::optional<Error> put(const OwnData &data);
    /// At the start: what an earlier run began to put. False: there was nothing.
    bool goOn();

private:
    [[nodiscard]] std::optional<Error> write(const OwnData &data);
    void takeBack(const OwnData &before, const OwnData &written);
    /// What is written down may go once the notes are on disk.
    void writeNotes(const QList<KeyedNote> &notes);
    [[nodiscard]] QString snippetFile(const QString &name) const;

    ConnectionStore &m_connections;
    TemplateStore &m_templates;
    AppSettings &m_settings;
    QString m_snippets;
    QString m_pending;
    NoteStore *m_noteStore = nullptr;
    std::function<void(const Error &)> m_noteTrouble;
    QList<KeyedNote> m_notes;
    RequestHandle m_reading;
    RequestHandle m_writing;
    QObject m_context;
};

} // namespace itm
