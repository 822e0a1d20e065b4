// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/report/mustachetemplate.h"

#include <QRegularExpression>

#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wconversion"
#endif
#include <kainjow/mustache.hpp>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

namespace itm {

namespace mustache = kainjow::mustache;

namespace {

/// Moved where the library allows it: its set() copies everything below, at each level again.
mustache::data valuesOf(const MustacheTemplate::Data &data)
{
    mustache::data values;
    for (auto text = data.texts.begin(); text != data.texts.end(); ++text)
        values[text.key().toStdString()] = mustache::data(text.value().toStdString());
    for (auto section = data.sections.begin(); section != data.sections.end(); ++section)
        values.set(section.key().toStdString(), section.value());
    for (const auto &[name, entries] : data.lists) {
        mustache::data list(mustache::data::type::list);
        for (const MustacheTemplate::Data &entry : entries)
            list.push_back(valuesOf(entry));
        values[name.toStdString()] = std::move(list);
    }
    return values;
}

} // namespace

QString MustacheTemplate::problem() const
{
    const mustache::mustache parsed(m_source.toStdString());
    return parsed.is_valid() ? QString() : QString::fromStdString(parsed.error_message());
}

QSet<QString> MustacheTemplate::names() const
{
    static const QRegularExpression tag(QStringLiteral(R"(\{\{[{#^/&]?\s*([^{}\s]+)\s*\}\})"));
    QSet<QString> names;
    auto matches = tag.globalMatch(m_source);
    while (matches.hasNext())
        names.insert(matches.next().captured(1));
    return names;
}

std::optional<QString> MustacheTemplate::render(const Data &data, const Escape &escape) const
{
    const mustache::data values = valuesOf(data);
    bool isHeld = true;
    mustache::mustache parsed(m_source.toStdString());
    parsed.set_custom_escape([&](const std::string &text) {
        const std::optional<QString> written = escape(QString::fromStdString(text));
        isHeld = isHeld && written;
        return written ? written->toStdString() : std::string();
    });
    const std::string rendered = parsed.render(values);
    return isHeld ? std::optional(QString::fromStdString(rendered)) : std::nullopt;
}

} // namespace itm
