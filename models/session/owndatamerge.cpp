// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/owndatamerge.h"

#include "models/access/noterules.h"

#include <algorithm>

namespace itm {

namespace {

template <class T>
bool isSameName(const T &a, const T &b)
{
    return a.name.compare(b.name, Qt::CaseInsensitive) == 0;
}

bool isSameName(const Connection &a, const Connection &b)
{
    return a.name == b.name && a.url == b.url;
}

bool isEqual(Connection a, const Connection &b)
{
    a.id = b.id;
    a.server = b.server;
    a.credentialToken = b.credentialToken;
    a.credentialTraits = b.credentialTraits;
    return a == b;
}

bool isEqual(TokenTemplate a, const TokenTemplate &b)
{
    a.id = b.id;
    return a == b;
}

bool isEqual(const NamedText &a, const NamedText &b)
{
    return a == b;
}

template <class T>
const T *counterpart(const QList<T> &mine, const T &theirs)
{
    const auto found = std::find_if(mine.begin(), mine.end(),
                                    [&theirs](const T &one) { return isSameName(one, theirs); });
    return found == mine.end() ? nullptr : &*found;
}

template <class T>
void compare(OwnDataKind kind, const QList<T> &mine, const QList<T> &theirs,
             QList<OwnDataItem> &items)
{
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        const T *here = counterpart(mine, theirs.at(i));
        OwnDataItem item{ .kind = kind, .index = i, .name = theirs.at(i).name };
        if (here)
            item.news = isEqual(*here, theirs.at(i)) ? OwnDataNews::Same : OwnDataNews::Differs;
        else
            item.choice = OwnDataChoice::TakeTheirs;
        items.append(item);
    }
}

void settle(Connection &taken, const Connection *replaced, const OwnData &mine)
{
    if (replaced) {
        taken.id = replaced->id;
        taken.server = replaced->server;
        taken.credentialToken = replaced->credentialToken;
        taken.credentialTraits = replaced->credentialTraits;
        return;
    }
    taken.id = ConnectionId::create();
    taken.credentialToken = {};
    taken.credentialTraits = {};
    const bool isKnown
        = std::any_of(mine.connections.begin(), mine.connections.end(),
                      [&taken](const Connection &one) { return one.server == taken.server; });
    const bool isKnownHere = std::any_of(
        mine.connections.begin(), mine.connections.end(), [&taken](const Connection &one) {
            return one.server == taken.server && one.url == taken.url;
        });
    if (isKnown && !isKnownHere)
        taken.server = ServerId::create();
}

void settle(TokenTemplate &taken, const TokenTemplate *replaced, const OwnData &)
{
    taken.id = replaced ? replaced->id : TemplateId::create();
}

void settle(NamedText &taken, const NamedText *replaced, const OwnData &)
{
    if (replaced)
        taken.name = replaced->name;
}

template <class T>
void choose(const QList<T> &mine, const T &theirs, OwnDataChoice choice, const OwnData &all,
            QList<T> &chosen)
{
    T taken = theirs;
    const bool isReplacing = choice == OwnDataChoice::TakeTheirs;
    settle(taken, isReplacing ? counterpart(mine, theirs) : nullptr, all);
    if (!isReplacing) {
        for (int number = 2; counterpart(mine, taken) || counterpart(chosen, taken); ++number)
            taken.name = QStringLiteral("%1 (%2)").arg(theirs.name).arg(number);
    }
    chosen.append(taken);
}

using Servers = QHash<ServerId, ServerId>;

/// What servers of the file are called here, as far as connections tell.
Servers serversHere(const OwnData &mine, const OwnData &theirs)
{
    Servers here;
    for (const Connection &one : theirs.connections) {
        if (const Connection *known = counterpart(mine.connections, one))
            here.insert(one.server, known->server);
    }
    return here;
}

KeyedNote noteHere(KeyedNote note, const Servers &servers)
{
    note.key.server = servers.value(note.key.server, note.key.server);
    return note;
}

const KeyedNote *counterpart(const QList<KeyedNote> &mine, const KeyedNote &note)
{
    const auto found = std::find_if(mine.begin(), mine.end(),
                                    [&note](const KeyedNote &one) { return one.key == note.key; });
    return found == mine.end() ? nullptr : &*found;
}

void compareNotes(const OwnData &mine, const OwnData &theirs, QList<OwnDataItem> &items)
{
    const Servers servers = serversHere(mine, theirs);
    for (qsizetype i = 0; i < theirs.notes.size(); ++i) {
        const KeyedNote note = noteHere(theirs.notes.at(i), servers);
        const KeyedNote *here = counterpart(mine.notes, note);
        OwnDataItem item{ .kind = OwnDataKind::Note, .index = i, .name = note.key.id.toString() };
        if (here)
            item.news = here->note == note.note ? OwnDataNews::Same : OwnDataNews::Differs;
        else
            item.choice = OwnDataChoice::TakeTheirs;
        items.append(item);
    }
}

/// Both texts, one below the other, and all tags; the earlier review.
TokenNote joined(const TokenNote &mine, const TokenNote &theirs)
{
    const bool isTheirsEarlier = theirs.reviewBy.isValid()
        && (!mine.reviewBy.isValid() || theirs.reviewBy < mine.reviewBy);
    const bool isSaidAlready = mine.text.contains(theirs.text);
    return changedNote(
        mine,
        { .text = isSaidAlready ? mine.text : QString(mine.text + u'\n' + theirs.text).trimmed(),
          .addedTags = theirs.tags,
          .reviewBy = isTheirsEarlier ? theirs.reviewBy : mine.reviewBy });
}

void chooseNote(const OwnData &mine, KeyedNote note, OwnDataChoice choice, OwnData &chosen)
{
    const KeyedNote *here = counterpart(mine.notes, note);
    if (here && choice == OwnDataChoice::KeepBoth)
        note.note = joined(here->note, note.note);
    chosen.notes.append(note);
}

} // namespace

QList<OwnDataItem> compareOwnData(const OwnData &mine, const OwnData &theirs)
{
    QList<OwnDataItem> items;
    compare(OwnDataKind::Connection, mine.connections, theirs.connections, items);
    compare(OwnDataKind::Template, mine.templates, theirs.templates, items);
    compare(OwnDataKind::Search, mine.searches, theirs.searches, items);
    compare(OwnDataKind::Snippet, mine.snippets, theirs.snippets, items);
    compareNotes(mine, theirs, items);
    return items;
}

OwnData chosenOwnData(const OwnData &mine, const OwnData &theirs, const QList<OwnDataItem> &items)
{
    OwnData chosen;
    Servers servers = serversHere(mine, theirs);
    for (const OwnDataItem &item : items) {
        if (!item.isTaken())
            continue;
        const qsizetype i = item.index;
        switch (item.kind) {
        case OwnDataKind::Connection:
            choose(mine.connections, theirs.connections.at(i), item.choice, mine,
                   chosen.connections);
            servers.insert(theirs.connections.at(i).server, chosen.connections.constLast().server);
            break;
        case OwnDataKind::Template:
            choose(mine.templates, theirs.templates.at(i), item.choice, mine, chosen.templates);
            break;
        case OwnDataKind::Search:
            choose(mine.searches, theirs.searches.at(i), item.choice, mine, chosen.searches);
            break;
        case OwnDataKind::Snippet:
            choose(mine.snippets, theirs.snippets.at(i), item.choice, mine, chosen.snippets);
            break;
        case OwnDataKind::Note:
            // Behind the connections.
            chooseNote(mine, noteHere(theirs.notes.at(i), servers), item.choice, chosen);
            break;
        }
    }
    return chosen;
}

} // namespace itm
