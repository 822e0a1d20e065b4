// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demopoints.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace itm::demo {

namespace {

constexpr size_t MostPoints = 1000;

/// Up to the first of the separators that is neither escaped nor in quotes; takes it off.
std::string_view cut(std::string_view &rest, char separator)
{
    bool isQuoted = false;
    for (size_t i = 0; i < rest.size(); ++i) {
        if (rest[i] == '\\')
            ++i;
        else if (rest[i] == '"')
            isQuoted = !isQuoted;
        else if (rest[i] == separator && !isQuoted) {
            const std::string_view part = rest.substr(0, i);
            rest.remove_prefix(i + 1);
            return part;
        }
    }
    return std::exchange(rest, {});
}

std::string unescaped(std::string_view text)
{
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size())
            ++i;
        out += text[i];
    }
    return out;
}

bool readValue(std::string_view text, PointRecord &point)
{
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') {
        point.kind = PointRecord::Kind::Text;
        point.value = unescaped(text.substr(1, text.size() - 2));
        return true;
    }
    for (const std::string_view word : { "t", "T", "true", "True", "f", "F", "false", "False" }) {
        if (text == word) {
            point.kind = PointRecord::Kind::Bool;
            point.value = word.front() == 't' || word.front() == 'T' ? "true" : "false";
            return true;
        }
    }
    const bool isInteger = text.ends_with('i') || text.ends_with('u');
    point.kind = isInteger ? PointRecord::Kind::Integer : PointRecord::Kind::Float;
    point.value = text.substr(0, text.size() - (isInteger ? 1 : 0));
    double number = 0;
    const char *end = point.value.data() + point.value.size();
    const auto read = std::from_chars(point.value.data(), end, number);
    return read.ec == std::errc() && read.ptr == end;
}

std::string_view readLine(std::string_view line, Nanoseconds unit, PointRecord point,
                          std::vector<PointRecord> &points)
{
    std::string_view series = cut(line, ' ');
    std::string_view fields = cut(line, ' ');
    point.measurement = unescaped(cut(series, ','));
    while (!series.empty()) {
        std::string_view tag = cut(series, ',');
        const std::string name = unescaped(cut(tag, '='));
        point.tags.emplace_back(name, unescaped(tag));
    }
    std::sort(point.tags.begin(), point.tags.end());
    if (fields.empty())
        return "missing fields";
    qint64 stamp = 0;
    const auto read = std::from_chars(line.data(), line.data() + line.size(), stamp);
    if (!line.empty())
        point.time = stamp * unit;
    while (!fields.empty()) {
        std::string_view field = cut(fields, ',');
        point.field = unescaped(cut(field, '='));
        if (field.empty() || !readValue(field, point))
            return "invalid field format";
        points.push_back(point);
    }
    if (!line.empty() && read.ec != std::errc())
        return "bad timestamp";
    return {};
}

} // namespace

ParsedPoints readLines(std::string_view body, Nanoseconds unit, Nanoseconds now)
{
    ParsedPoints parsed;
    while (!body.empty()) {
        std::string_view line = cut(body, '\n');
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.find_first_not_of(' ') == std::string_view::npos || line.starts_with('#'))
            continue;
        PointRecord point;
        point.time = now;
        const std::string_view fault = readLine(line, unit, point, parsed.points);
        if (!fault.empty()) {
            parsed.fault = "unable to parse '" + std::string(line) + "': " + std::string(fault);
            return parsed;
        }
    }
    return parsed;
}

void PointStore::add(PointRecord point)
{
    const auto same = std::find_if(m_points.begin(), m_points.end(), [&](const PointRecord &old) {
        return old.bucket == point.bucket && old.time == point.time && old.field == point.field
            && old.measurement == point.measurement && old.tags == point.tags;
    });
    if (same != m_points.end()) {
        *same = std::move(point);
        return;
    }
    if (m_points.size() == MostPoints)
        m_points.erase(m_points.begin());
    m_points.push_back(std::move(point));
}

} // namespace itm::demo
