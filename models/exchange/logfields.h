// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace itm {

/// One member of a line as it stands there: quotes taken off, escapes left in.
struct LogField final
{
    QByteArrayView name;
    QByteArrayView value;
};

/// The members of a logfmt line, `a=b c="d e"`, one after another. What is inside quotes is never
/// taken for a member.
class LogfmtFields final
{
public:
    explicit LogfmtFields(QByteArrayView line)
        : m_rest(line)
    {
    }
    /// Nothing at the end, or where the line was cut.
    [[nodiscard]] std::optional<LogField> next();

private:
    QByteArrayView m_rest;
};

/// The members of a JSON object, one after another; those of objects inside are passed over, their
/// values are empty. Reads as far as a line goes that was cut, which a parser of whole documents
/// would refuse.
class JsonFields final
{
public:
    /// `object` begins with its brace.
    explicit JsonFields(QByteArrayView object)
        : m_rest(object.isEmpty() ? object : object.sliced(1))
    {
    }
    /// Nothing at the end, or where it is no JSON.
    [[nodiscard]] std::optional<LogField> next();

private:
    bool skipNested();

    QByteArrayView m_rest;
};

/// A JSON string without its escapes, as UTF-8, into `text`, which is emptied first and never grows
/// beyond its capacity: what does not fit is left out.
void unescapeJson(QByteArrayView escaped, QByteArray &text);

} // namespace itm
