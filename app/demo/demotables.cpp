// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demotables.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace itm::demo {

namespace {

struct Column final
{
    std::string name;
    std::string type;
    bool isKey = false;
};

std::string cell(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + '"';
}

bool hasDefault(const Annotations &annotations)
{
    return std::find(annotations.begin(), annotations.end(), "default") != annotations.end();
}

/// Annotations and names of a table's columns, after `result` and `table`.
std::string heading(const std::vector<Column> &columns, const Annotations &annotations)
{
    std::string out;
    for (const std::string &annotation : annotations) {
        out += '#' + annotation;
        if (annotation == "datatype")
            out += ",string,long";
        else if (annotation == "group")
            out += ",false,false";
        else
            out += ",_result,";
        for (const Column &column : columns) {
            out += ',';
            if (annotation == "datatype")
                out += column.type;
            else if (annotation == "group")
                out += column.isKey ? "true" : "false";
        }
        out += "\r\n";
    }
    out += ",result,table";
    for (const Column &column : columns)
        out += ',' + cell(column.name);
    return out + "\r\n";
}

std::string row(int table, const std::vector<std::string> &cells, const Annotations &annotations)
{
    std::string out = hasDefault(annotations) ? ",," : ",_result,";
    out += std::to_string(table);
    for (const std::string &text : cells)
        out += ',' + cell(text);
    return out + "\r\n";
}

std::string typeOf(PointRecord::Kind kind)
{
    switch (kind) {
    case PointRecord::Kind::Integer:
        return "long";
    case PointRecord::Kind::Float:
        return "double";
    case PointRecord::Kind::Bool:
        return "boolean";
    case PointRecord::Kind::Text:
        break;
    }
    return "string";
}

std::vector<Column> columnsOf(const PointRecord &point)
{
    const std::string time = "dateTime:RFC3339";
    std::vector<Column> columns{ { "_start", time, true },
                                 { "_stop", time, true },
                                 { "_time", time },
                                 { "_value", typeOf(point.kind) },
                                 { "_field", "string", true },
                                 { "_measurement", "string", true } };
    for (const auto &[name, value] : point.tags)
        columns.push_back({ name, "string", true });
    return columns;
}

std::vector<std::string> cellsOf(const PointRecord &point, const Window &window)
{
    std::vector<std::string> cells{ timeText(window.start, Zone::Utc),
                                    timeText(window.stop, Zone::Utc),
                                    timeText(point.time, Zone::Utc),
                                    point.value,
                                    point.field,
                                    point.measurement };
    for (const auto &[name, value] : point.tags)
        cells.push_back(value);
    return cells;
}

} // namespace

std::string namesAsCsv(const std::vector<std::string> &names, const Annotations &annotations)
{
    if (names.empty())
        return "\r\n";
    std::string out = heading({ { "name", "string" } }, annotations);
    for (const std::string &name : names)
        out += row(0, { name }, annotations);
    return out + "\r\n";
}

std::string pointsAsCsv(const std::vector<PointRecord> &points, Id bucket, const Window &window,
                        const Annotations &annotations)
{
    using Key = std::tuple<std::string, size_t, std::vector<std::pair<std::string, std::string>>,
                           std::string>;
    std::map<Key, std::map<Nanoseconds, const PointRecord *>> tables;
    for (const PointRecord &point : points) {
        if (point.bucket == bucket && point.time >= window.start && point.time < window.stop)
            tables[{ point.measurement, point.tags.size(), point.tags, point.field }][point.time]
                = &point;
    }
    std::string out;
    int number = 0;
    for (const auto &[key, rows] : tables) {
        out += heading(columnsOf(*rows.begin()->second), annotations);
        int left = window.most;
        for (const auto &[time, point] : rows) {
            if (left-- == 0)
                break;
            out += row(number, cellsOf(*point, window), annotations);
        }
        out += "\r\n";
        ++number;
    }
    return out.empty() ? "\r\n" : out;
}

} // namespace itm::demo
