// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/owndatajson.h"

#include "models/access/noterules.h"
#include "models/access/templaterecord.h"
#include "models/exchange/owndatafile.h"
#include "models/store/connectionjson.h"

#include <QSet>

#include <algorithm>

namespace itm {

namespace {

const auto Name = QStringLiteral("name");
const auto Text = QStringLiteral("text");
const auto Server = QStringLiteral("server");
const auto Store = QStringLiteral("store");
// A member called token would be taken for a value.
const auto TokenMember = QStringLiteral("id");
const auto Tags = QStringLiteral("tags");
const auto ReviewBy = QStringLiteral("reviewBy");
const auto V1 = QStringLiteral("v1");
const auto V2 = QStringLiteral("v2");
constexpr qsizetype LongestName = 200;
constexpr qsizetype LongestText = 256 * 1024;

QJsonObject textToJson(const NamedText &one)
{
    return { { Name, one.name }, { Text, one.text } };
}

std::optional<NamedText> textFromJson(const QJsonObject &object)
{
    NamedText one{ object.value(Name).toString(), object.value(Text).toString() };
    if (one.name.isEmpty() || one.name.size() > LongestName || one.text.isEmpty()
        || one.text.size() > LongestText)
        return std::nullopt;
    return one;
}

/// The name becomes one of a file.
std::optional<NamedText> snippetFromJson(const QJsonObject &object)
{
    const auto one = textFromJson(object);
    const bool isFileName = one && !one->name.startsWith(u'.')
        && std::none_of(one->name.begin(), one->name.end(), [](QChar c) {
                                return c == u'/' || c == u'\\' || c == u':' || !c.isPrint();
                            });
    return isFileName ? one : std::nullopt;
}

QJsonObject noteToJson(const KeyedNote &one)
{
    return { { Server, one.key.server.toString() },
             { Store, one.key.store == TokenStore::V1 ? V1 : V2 },
             { TokenMember, one.key.id.toString() },
             { Text, one.note.text },
             { Tags, QJsonArray::fromStringList(one.note.tags) },
             { ReviewBy, one.note.reviewBy.toString(Qt::ISODate) } };
}

std::optional<KeyedNote> noteFromJson(const QJsonObject &object)
{
    const QUuid server = QUuid::fromString(object.value(Server).toString());
    const auto token = TokenId::fromString(object.value(TokenMember).toString());
    const QString store = object.value(Store).toString();
    const QString date = object.value(ReviewBy).toString();
    QStringList tags;
    const QJsonArray written = object.value(Tags).toArray();
    for (const auto &tag : written)
        tags << tag.toString();
    KeyedNote one{ .key = { { server },
                            store == V1 ? TokenStore::V1 : TokenStore::V2,
                            token.value_or(TokenId()) },
                   .note = { .text = object.value(Text).toString(),
                             .tags = tagsFrom(tagLine(tags)),
                             .reviewBy = QDate::fromString(date, Qt::ISODate) } };
    if (server.isNull() || !token || (store != V1 && store != V2) || one.note.isEmpty()
        || one.note.reviewBy.isValid() == date.isEmpty()
        || noteProblem(one.note) != NoteProblem::None)
        return std::nullopt;
    return one;
}

QString keyText(const KeyedNote &one)
{
    const QJsonObject object = noteToJson(one);
    return object.value(Server).toString() + object.value(Store).toString() + one.key.id.toString();
}

std::optional<TokenTemplate> templateIn(const QJsonObject &object)
{
    auto read = templateFromJson(object);
    auto *one = std::get_if<TokenTemplate>(&read);
    return one ? std::optional(std::move(*one)) : std::nullopt;
}

/// Empty with the place of the first entry that cannot be read.
template <class T, class Read, class Key>
std::optional<QList<T>> readList(const QJsonArray &list, Read read, Key key, qsizetype &place)
{
    QList<T> found;
    QSet<QString> keys;
    for (const auto &value : list) {
        place = found.size() + 1;
        std::optional<T> one = read(value.toObject());
        if (!one || keys.contains(key(*one)))
            return std::nullopt;
        keys.insert(key(*one));
        found.append(*std::move(one));
    }
    return found;
}

OwnDataIssue badEntry(const char *list, qsizetype place)
{
    return { OwnDataIssue::Kind::BadEntry, QLatin1String(list) + u' ' + QString::number(place) };
}

template <class T, class ToJson>
QJsonArray toArray(const QList<T> &list, ToJson toJson)
{
    QJsonArray array;
    for (const T &one : list)
        array.append(toJson(one));
    return array;
}

template <class T>
QString toldName(const T &one)
{
    return one.name;
}

QString toldName(const KeyedNote &one)
{
    return one.key.id.toString();
}

template <class T, class ToJson>
void takeOut(QList<T> &list, ToJson toJson, QStringList &names)
{
    list.removeIf([&](const T &one) {
        if (memberWithTokenValue(toJson(one)).isEmpty())
            return false;
        names << toldName(one);
        return true;
    });
}

} // namespace

QByteArray ownDataToJson(const OwnData &data)
{
    return ownDataFile({ .connections = toArray(data.connections, connectionToJson),
                         .templates = toArray(data.templates, templateToJson),
                         .searches = toArray(data.searches, textToJson),
                         .snippets = toArray(data.snippets, textToJson),
                         .notes = toArray(data.notes, noteToJson) });
}

std::variant<OwnData, OwnDataIssue> ownDataFromJson(const QByteArray &bytes)
{
    const auto read = ownDataParts(bytes);
    if (const auto *issue = std::get_if<OwnDataIssue>(&read))
        return *issue;
    const auto &parts = std::get<OwnDataParts>(read);
    qsizetype place = 0;
    auto connections = readList<Connection>(
        parts.connections, connectionFromJson,
        [](const Connection &one) { return one.id.toString(); }, place);
    if (!connections)
        return badEntry("connections", place);
    auto templates = readList<TokenTemplate>(
        parts.templates, templateIn, [](const TokenTemplate &one) { return one.id.toString(); },
        place);
    if (!templates)
        return badEntry("templates", place);
    const auto nameOf = [](const NamedText &one) { return one.name; };
    auto searches = readList<NamedText>(parts.searches, textFromJson, nameOf, place);
    if (!searches)
        return badEntry("searches", place);
    auto snippets = readList<NamedText>(parts.snippets, snippetFromJson, nameOf, place);
    if (!snippets)
        return badEntry("snippets", place);
    auto notes = readList<KeyedNote>(parts.notes, noteFromJson, keyText, place);
    if (!notes)
        return badEntry("notes", place);
    return OwnData{ .connections = *std::move(connections),
                    .templates = *std::move(templates),
                    .searches = *std::move(searches),
                    .snippets = *std::move(snippets),
                    .notes = *std::move(notes) };
}

QStringList takeOutSecrets(OwnData &data)
{
    QStringList names;
    takeOut(data.connections, connectionToJson, names);
    takeOut(data.templates, templateToJson, names);
    takeOut(data.searches, textToJson, names);
    takeOut(data.snippets, textToJson, names);
    takeOut(data.notes, noteToJson, names);
    return names;
}

} // namespace itm
