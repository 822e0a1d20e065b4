// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>

namespace itm {

/// Of a longer line only this much is looked at; nobody's log has to fit into memory.
constexpr qsizetype LongestLogLine = 64 * 1024;

/// Cuts bytes that come in pieces into lines, without their ends. Keeps at most one unfinished
/// line, and wipes it at the end: values of tokens may stand in it.
class LogLines final
{
public:
    /// The line is valid during the call only.
    using Take = std::function<void(QByteArrayView line)>;

    explicit LogLines(Take take);
    ~LogLines();
    Q_DISABLE_COPY_MOVE(LogLines)

    void add(QByteArrayView piece);
    /// The last line may have no end.
    void finish();

private:
    void give(QByteArrayView line);

    Take m_take;
    QByteArray m_open;
};

} // namespace itm
