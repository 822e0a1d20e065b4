// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/recoveryguide.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace itm {

namespace {

const auto En = QStringLiteral("en");

QJsonObject part(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toObject();
}

template <class Name>
LocalText textAt(const QJsonObject &object, const Name &name)
{
    return LocalText::fromJson(object.value(name).toObject());
}

std::optional<RecoveryGuide::Field> fieldFrom(const QJsonObject &object, const QJsonObject &labels)
{
    const QString id = object.value(QLatin1String("id")).toString();
    const LocalText label = textAt(labels, id);
    if (!label.has(En))
        return std::nullopt;
    return RecoveryGuide::Field{ id, label, object.value(QLatin1String("value")).toString(),
                                 object.value(QLatin1String("plain")).toBool() };
}

std::optional<RecoveryGuide::Step> stepFrom(const QJsonObject &object, const QJsonObject &common)
{
    const QString id = object.value(QLatin1String("do")).toString();
    RecoveryGuide::Step step{ id,
                              textAt(part(common, "steps").value(id).toObject(),
                                     QLatin1String("title")),
                              object.value(QLatin1String("commands")).toVariant().toStringList(),
                              {} };
    const QJsonObject notes = part(common, "notes");
    for (const QString &name : object.value(QLatin1String("notes")).toVariant().toStringList())
        step.notes.append(textAt(notes, name));
    const bool areNotesKnown = std::all_of(step.notes.cbegin(), step.notes.cend(),
                                           [](const LocalText &note) { return note.has(En); });
    if (!step.title.has(En) || step.commands.isEmpty() || !areNotesKnown)
        return std::nullopt;
    return step;
}

bool isPlainWord(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._:/@-]*\\z"));
    return plain.match(text).hasMatch();
}

bool needsNoQuotes(const QString &text)
{
    static const QRegularExpression harmless(QStringLiteral("\\A[A-Za-z0-9_./:@%+=,-]+\\z"));
    return harmless.match(text).hasMatch();
}

/// PowerShell takes typographic apostrophes for plain ones.
QString quotedForPowerShell(const QString &text)
{
    QString word;
    for (const QChar c : text) {
        const bool isApostrophe = c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201b));
        word += isApostrophe ? QString(2, c) : QString(c);
    }
    return u'\'' + word + u'\'';
}

/// The home folder stays for the shell to fill in.
QString pathWord(const QString &path, RecoveryGuide::Shell shell)
{
    const auto home = QStringLiteral("~/");
    if (shell == RecoveryGuide::Shell::Posix && path.startsWith(home) && path != home)
        return home + shellWord(path.sliced(home.size()), shell);
    return shellWord(path, shell);
}

QString wordFor(const RecoveryGuide::Field &field, const QString &value, RecoveryGuide::Shell shell)
{
    if (field.isPlain)
        return value;
    const bool isName
        = field.id == QLatin1String("user") || field.id == QLatin1String("organization");
    return isName ? shellWord(value, shell) : pathWord(value, shell);
}

} // namespace

Result<RecoveryGuide> recoveryGuideFromJson(const QByteArray &json, const QByteArray &common)
{
    const Error malformed{ .kind = ErrorKind::MalformedReply };
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject shared = QJsonDocument::fromJson(common).object();
    const QString shell = object.value(QLatin1String("shell")).toString();
    RecoveryGuide guide{ .id = object.value(QLatin1String("id")).toString(),
                         .order = object.value(QLatin1String("order")).toInt(),
                         .title = textAt(object, QLatin1String("title")),
                         .about = textAt(object, QLatin1String("about")),
                         .shell = shell == QLatin1String("powershell")
                             ? RecoveryGuide::Shell::PowerShell
                             : RecoveryGuide::Shell::Posix };
    QJsonArray fields = object.value(QLatin1String("fields")).toArray();
    fields.append(QJsonObject{ { QStringLiteral("id"), QStringLiteral("user") } });
    fields.append(QJsonObject{ { QStringLiteral("id"), QStringLiteral("organization") } });
    for (const auto &value : std::as_const(fields)) {
        const auto field = fieldFrom(value.toObject(), part(shared, "fields"));
        if (!field)
            return malformed;
        guide.fields.append(*field);
    }
    const QJsonArray steps = object.value(QLatin1String("steps")).toArray();
    for (const auto &value : steps) {
        const auto step = stepFrom(value.toObject(), shared);
        if (!step)
            return malformed;
        guide.steps.append(*step);
    }
    if (guide.id.isEmpty() || guide.steps.isEmpty() || !guide.title.has(En))
        return malformed;
    return guide;
}

RecoveryCommand filledCommand(const RecoveryGuide &guide, const QString &command,
                              const RecoveryValues &values, const QString &language)
{
    RecoveryCommand filled;
    const QStringList parts = command.split(u'@');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 0) {
            filled.text += parts.at(i);
            continue;
        }
        const auto field
            = std::find_if(guide.fields.cbegin(), guide.fields.cend(),
                           [&](const RecoveryGuide::Field &f) { return f.id == parts.at(i); });
        Q_ASSERT(field != guide.fields.cend());
        const QString value = values.value(field->id, field->value);
        if (value.isEmpty() || (field->isPlain && !isPlainWord(value))) {
            filled.text += u'‹' + field->label.in(language) + u'›';
            filled.isComplete = false;
        } else {
            filled.text += wordFor(*field, value, guide.shell);
        }
    }
    return filled;
}

QString shellWord(const QString &text, RecoveryGuide::Shell shell)
{
    if (shell == RecoveryGuide::Shell::PowerShell)
        return quotedForPowerShell(text);
    if (needsNoQuotes(text))
        return text;
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace itm
