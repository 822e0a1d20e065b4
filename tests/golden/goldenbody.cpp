// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/golden/goldenbody.h"

#include <QRegularExpression>

using simdjson::dom::element;
using simdjson::dom::element_type;

namespace itm::test {

namespace {

QString valuePattern(const QString &symbol)
{
    if (symbol == QLatin1String("time"))
        return QStringLiteral(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
    if (symbol == QLatin1String("date"))
        return QStringLiteral("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} [\\d:]{8} GMT");
    if (symbol == QLatin1String("duration"))
        return QStringLiteral("([0-9.]+(h|m|s|ms|µs|ns))+");
    if (symbol == QLatin1String("token") || symbol.endsWith(QLatin1String("Token"))
        || symbol.endsWith(QLatin1String("Cookie")))
        return QStringLiteral("[A-Za-z0-9_-]{86}==");
    if (symbol == QLatin1String("hash"))
        return QStringLiteral("\\$influxdb2-sha(256|512)\\$[A-Za-z0-9_-]{43,88}=*");
    return QStringLiteral("[0-9a-f]{16}");
}

QString describe(const element &value)
{
    const QString text = QString::fromStdString(simdjson::minify(value));
    return text.size() > 300 ? text.first(300) + u'…' : text;
}

QString unlike(const element &recorded, const element &actual, const QString &place)
{
    return QStringLiteral("%1: recorded %2, got %3")
        .arg(place, describe(recorded), describe(actual));
}

bool isAnything(const element &recorded)
{
    std::string_view text;
    return recorded.get(text) == simdjson::SUCCESS && text.starts_with('(') && text.ends_with(')');
}

QString arrayDifference(const simdjson::dom::array &recorded, const simdjson::dom::array &actual,
                        const Symbols &symbols, const QString &place)
{
    if (recorded.size() != actual.size())
        return QStringLiteral("%1: recorded %2 items, got %3")
            .arg(place, QString::number(recorded.size()), QString::number(actual.size()));
    for (size_t i = 0; i < recorded.size(); ++i) {
        const QString found = difference(recorded.at(i).value(), actual.at(i).value(), symbols,
                                         false, place + QStringLiteral("/%1").arg(i));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString subsetDifference(const simdjson::dom::object &recorded, const simdjson::dom::object &actual,
                         const Symbols &symbols, const QString &place)
{
    for (const auto &[key, value] : recorded) {
        element other;
        const QString path = place + u'/' + QString::fromUtf8(key.data(), qsizetype(key.size()));
        if (actual.at_key(key).get(other) != simdjson::SUCCESS)
            return path + QStringLiteral(": missing");
        const QString found = difference(value, other, symbols, true, path);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString objectDifference(const simdjson::dom::object &recorded, const simdjson::dom::object &actual,
                         const Symbols &symbols, const QString &place)
{
    auto other = actual.begin();
    for (const auto &[key, value] : recorded) {
        const QString path = place + u'/' + QString::fromUtf8(key.data(), qsizetype(key.size()));
        if (other == actual.end())
            return path + QStringLiteral(": missing");
        const auto &[otherKey, otherValue] = *other;
        if (key != otherKey)
            return path + QStringLiteral(": the member here is called ")
                + QString::fromUtf8(otherKey.data(), qsizetype(otherKey.size()));
        const QString found = difference(value, otherValue, symbols, false, path);
        if (!found.isEmpty())
            return found;
        ++other;
    }
    return other == actual.end() ? QString() : place + QStringLiteral(": has more members");
}

/// Of a longer text these lines were kept.
bool hasLinesInOrder(const std::string &recorded, const std::string &actual)
{
    size_t from = 0;
    for (size_t at = 0, end = recorded.find('\n'); end != std::string::npos;
         at = end + 1, end = recorded.find('\n', at)) {
        from = actual.find(recorded.substr(at, end + 1 - at), from);
        if (from == std::string::npos)
            return false;
    }
    return true;
}

/// The same JSON laid out anew, as Go indents it; strings and numbers stay byte for byte.
std::string laidOut(const std::string &json, const std::string &indent)
{
    std::string out;
    int depth = 0;
    const auto breakLine = [&] {
        if (indent.empty())
            return;
        out += '\n';
        for (int i = 0; i < depth; ++i)
            out += indent;
    };
    for (size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            const size_t from = i;
            for (++i; i < json.size() && json[i] != '"'; ++i)
                i += json[i] == '\\' ? 1U : 0U;
            out += json.substr(from, i + 1 - from);
        } else if (c == '{' || c == '[') {
            const size_t next = json.find_first_not_of(" \t\r\n", i + 1);
            out += c;
            if (next != std::string::npos && (json[next] == '}' || json[next] == ']')) {
                out += json[next];
                i = next;
                continue;
            }
            ++depth;
            breakLine();
        } else if (c == '}' || c == ']') {
            --depth;
            breakLine();
            out += c;
        } else if (c == ',') {
            out += c;
            breakLine();
        } else if (c == ':') {
            out += indent.empty() ? ":" : ": ";
        } else if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
            out += c;
        }
    }
    return out;
}

} // namespace

std::string withSymbols(std::string text, const Symbols &symbols)
{
    for (size_t at = text.find("${"); at != std::string::npos; at = text.find("${", at + 1)) {
        const size_t end = text.find('}', at);
        const auto known = symbols.find(text.substr(at + 2, end - at - 2));
        if (known != symbols.end())
            text.replace(at, end + 1 - at, known->second);
    }
    return text;
}

bool matchesRecorded(const std::string &recorded, const std::string &actual, const Symbols &symbols)
{
    if (recorded.starts_with('(') && recorded.ends_with(')'))
        return true;
    if (recorded.ends_with("\n(cut)"))
        return hasLinesInOrder(recorded, actual);
    const QString wanted = QString::fromStdString(withSymbols(recorded, symbols));
    static const QRegularExpression symbol(QStringLiteral("\\$\\{(\\w+)\\}"));
    QString pattern;
    qsizetype from = 0;
    for (auto it = symbol.globalMatch(wanted); it.hasNext();) {
        const auto match = it.next();
        pattern += QRegularExpression::escape(wanted.mid(from, match.capturedStart() - from))
            + valuePattern(match.captured(1));
        from = match.capturedEnd();
    }
    pattern += QRegularExpression::escape(wanted.mid(from));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern))
        .match(QString::fromStdString(actual))
        .hasMatch();
}

QString difference(const element &recorded, const element &actual, const Symbols &symbols,
                   bool subset, const QString &place)
{
    if (isAnything(recorded))
        return {};
    if (recorded.type() != actual.type())
        return unlike(recorded, actual, place);
    switch (recorded.type()) {
    case element_type::ARRAY:
        return arrayDifference(recorded.get_array().value(), actual.get_array().value(), symbols,
                               place);
    case element_type::OBJECT:
        return subset ? subsetDifference(recorded.get_object().value(), actual.get_object().value(),
                                         symbols, place)
                      : objectDifference(recorded.get_object().value(), actual.get_object().value(),
                                         symbols, place);
    case element_type::STRING:
        return matchesRecorded(std::string(recorded.get_string().value()),
                               std::string(actual.get_string().value()), symbols)
            ? QString()
            : unlike(recorded, actual, place);
    default:
        return simdjson::minify(recorded) == simdjson::minify(actual)
            ? QString()
            : unlike(recorded, actual, place);
    }
}

bool hasStyle(const std::string &body, const std::string &style)
{
    if (style == "tabs")
        return body == laidOut(body, "\t");
    if (style == "spaces")
        return body == laidOut(body, "    ") || body == laidOut(body, "    ") + '\n';
    // On one line; the server writes some of these by hand, with blanks between members.
    const bool endsWithNewline = body.ends_with('\n');
    const size_t firstBreak = body.find('\n');
    return endsWithNewline == (style == "compact+newline")
        && (firstBreak == std::string::npos || firstBreak + 1 == body.size());
}

} // namespace itm::test
