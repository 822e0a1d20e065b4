// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/owndatashelf.h"

#include "models/session/owndatajson.h"
#include "models/store/appsettings.h"
#include "models/store/connectionstore.h"
#include "models/store/notestore.h"
#include "models/store/templatestore.h"
#include "models/store/userfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace itm {

namespace {

/// A folder that can be written to had no room.
Error notWritten(const QString &file)
{
    const bool mayWrite = QFileInfo(QFileInfo(file).absolutePath()).isWritable();
    return { .kind = mayWrite ? ErrorKind::StoreFull : ErrorKind::StoreReadOnly, .subject = file };
}

const auto Ending = QStringLiteral(".snippet");

template <class T>
std::optional<T> find(const QList<T> &list, const T &wanted)
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&wanted](const T &one) { return one.id == wanted.id; });
    return found == list.end() ? std::nullopt : std::optional(*found);
}

} // namespace

OwnDataShelf::OwnDataShelf(ConnectionStore &connections, TemplateStore &templates,
                           AppSettings &settings, QString snippets, QString pending)
    : m_connections(connections)
    , m_templates(templates)
    , m_settings(settings)
    , m_snippets(std::move(snippets))
    , m_pending(std::move(pending))
{
}

void OwnDataShelf::setNotes(NoteStore *notes, std::function<void(const Error &)> trouble)
{
    m_noteStore = notes;
    m_noteTrouble = std::move(trouble);
}

void OwnDataShelf::readNotes(std::function<void()> done)
{
    if (!m_noteStore)
        return done();
    m_reading = m_noteStore->all(
        &m_context, [this, done = std::move(done)](const Result<QList<KeyedNote>> &answer) {
            m_notes = answer ? answer.value() : QList<KeyedNote>();
            done();
        });
}

void OwnDataShelf::writeNotes(const QList<KeyedNote> &notes)
{
    if (!m_noteStore || notes.isEmpty()) {
        QFile::remove(m_pending);
        return;
    }
    m_writing = m_noteStore->put(notes, &m_context, [this](const Result<Done> &answer) {
        if (answer)
            QFile::remove(m_pending);
        else if (m_noteTrouble)
            m_noteTrouble(answer.error());
    });
}

OwnData OwnDataShelf::gather() const
{
    OwnData data{ .connections = m_connections.connections(),
                  .templates = m_templates.templates(),
                  .notes = m_notes };
    for (const SavedSearch &search : m_settings.savedSearches())
        data.searches.append({ search.name, search.text });
    const QStringList files
        = QDir(m_snippets).entryList({ QString(u'*' + Ending) }, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(m_snippets + u'/' + name);
        if (file.open(QIODevice::ReadOnly) && file.size() <= LargestOwnData / 16)
            data.snippets.append(
                { name.chopped(Ending.size()), QString::fromUtf8(file.readAll()) });
    }
    return data;
}

std::optional<Error> OwnDataShelf::put(const OwnData &data)
{
    if (!writeUserFile(m_pending, ownDataToJson(data)).isEmpty())
        return notWritten(m_pending);
    QFile::setPermissions(m_pending, QFile::ReadOwner | QFile::WriteOwner);
    const OwnData before = gather();
    const std::optional<Error> error = write(data);
    if (error) {
        takeBack(before, data);
        QFile::remove(m_pending);
    } else {
        writeNotes(data.notes);
    }
    return error;
}

bool OwnDataShelf::goOn()
{
    QFile file(m_pending);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto read = ownDataFromJson(file.readAll());
    file.close();
    const auto *data = std::get_if<OwnData>(&read);
    // Left in place where it still cannot be written: the next start tries again.
    if (data && write(*data))
        return false;
    writeNotes(data ? data->notes : QList<KeyedNote>());
    return data != nullptr;
}

std::optional<Error> OwnDataShelf::write(const OwnData &data)
{
    if (!data.snippets.isEmpty() && !QDir().mkpath(m_snippets))
        return Error{ .kind = ErrorKind::StoreReadOnly, .subject = m_snippets };
    for (const NamedText &snippet : data.snippets) {
        const QString file = snippetFile(snippet.name);
        if (!writeUserFile(file, snippet.text.toUtf8()).isEmpty())
            return notWritten(file);
    }
    for (const Connection &connection : data.connections) {
        m_connections.put(connection);
        if (m_connections.writeError())
            return m_connections.writeError();
    }
    if (!data.templates.isEmpty()) {
        m_templates.put(data.templates);
        if (m_templates.writeError())
            return m_templates.writeError();
    }
    for (const NamedText &search : data.searches)
        m_settings.saveSearch({ search.name, search.text });
    return std::nullopt;
}

void OwnDataShelf::takeBack(const OwnData &before, const OwnData &written)
{
    // What was there keeps its place.
    for (const Connection &one : written.connections) {
        const auto old = find(before.connections, one);
        old ? m_connections.put(*old) : m_connections.remove(one.id);
    }
    for (const TokenTemplate &one : written.templates) {
        const auto old = find(before.templates, one);
        old ? m_templates.put({ *old }) : m_templates.remove(one.id);
    }
    for (const NamedText &snippet : written.snippets)
        QFile::remove(snippetFile(snippet.name));
    for (const NamedText &snippet : before.snippets)
        Q_UNUSED(writeUserFile(snippetFile(snippet.name), snippet.text.toUtf8()))
}

QString OwnDataShelf::snippetFile(const QString &name) const
{
    return m_snippets + u'/' + name + Ending;
}

} // namespace itm
