// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/recoverylisting.h"

#include "models/exchange/listinglines.h"
#include "models/exchange/listingrecord.h"

namespace itm {

namespace {

const QByteArrayView ErrorMark("Error: ");
const QByteArray TokenHeader("ID User Name User ID Description Token Permissions");
/// With its tabs; the column of values is as wide as the longest of them.
constexpr qsizetype LongestHeader = 4096;
/// Of one record; far more than a token with a thousand buckets takes.
constexpr qsizetype LongestRecord = 256 * 1024;
constexpr int MostLines = 4096;

/// influxd's own log, which goes to the same terminal.
bool isLog(QByteArrayView line)
{
    return line.startsWith("ts=") && line.contains("lvl=");
}

/// Goes through the lines and keeps the one record that is open.
class ListingReader final
{
public:
    ListingReader() = default;
    ~ListingReader() { wipe(m_open); }
    Q_DISABLE_COPY_MOVE(ListingReader)

    [[nodiscard]] RecoveryListing read(const ListingLines &text)
    {
        for (const ListingLines::Line &line : text.lines())
            take(line);
        close();
        return std::move(m_listing);
    }

private:
    enum class Table : quint8 { Tokens, Names, Other };

    void take(const ListingLines::Line &line)
    {
        const QByteArrayView text = line.text.trimmed();
        if (isLog(text))
            return;
        if (text.startsWith(ErrorMark)) {
            close();
            note(RecoveryIssue::Kind::CommandFailed, line.number,
                 QString::fromUtf8(text.sliced(ErrorMark.size())));
        } else if (takeCommand(text) || takeHeader(line)) {
            close();
        } else if (startsRecord(text)) {
            takeStart(line);
        } else if (!m_open.isEmpty()) {
            append(line);
        } else if (m_hasLast && endsRecord(line.text)) {
            refuseLast();
        }
    }

    /// A prompt with the command that printed what follows.
    bool takeCommand(QByteArrayView line)
    {
        if (!line.contains("recovery ") || startsRecord(line))
            return false;
        m_namesOf = line.contains("recovery user") ? RecoveryName::Of::User
            : line.contains("recovery org")        ? RecoveryName::Of::Organization
                                                   : RecoveryName::Of::Unknown;
        return m_open.isEmpty();
    }

    bool takeHeader(const ListingLines::Line &line)
    {
        if (!line.text.trimmed().startsWith("ID") || line.text.size() > LongestHeader)
            return false;
        const QByteArray words = line.text.toByteArray().simplified();
        if (words == "ID Name") {
            m_table = Table::Names;
        } else if (words.startsWith("ID User") && TokenHeader.startsWith(words)) {
            // Printed later, after a change.
            close();
            m_listing.records.clear();
            m_table = Table::Tokens;
            m_isTableKnown = true;
        } else if (words.startsWith("ID ")) {
            m_table = Table::Other;
            note(RecoveryIssue::Kind::OtherTable, line.number);
        } else {
            return false;
        }
        return true;
    }

    void takeStart(const ListingLines::Line &line)
    {
        if (m_table == Table::Names)
            return takeName(line.text.trimmed());
        if (m_table == Table::Other)
            return;
        const QByteArrayView rest = line.text.trimmed().sliced(16).trimmed();
        const bool isRest = rest.isEmpty() || rest.startsWith("read:") || rest.startsWith("write:");
        if (isRest && isWithinPermissions(m_open))
            return append(line);
        close();
        m_line = line.number;
        append(line);
    }

    void takeName(QByteArrayView line)
    {
        const auto id = ResourceId::fromString(QString::fromLatin1(line.first(16)));
        const QString name = QString::fromUtf8(line.sliced(16)).trimmed();
        if (id && !name.isEmpty())
            m_listing.names.append({ m_namesOf, *id, name });
    }

    void append(const ListingLines::Line &line)
    {
        if (m_open.size() + line.text.size() > LongestRecord || ++m_lines > MostLines)
            return close();
        grow(m_open.size() + line.text.size() + 1);
        if (!m_open.isEmpty())
            m_open.append(m_isFull ? SoftBreak : '\n');
        m_open.append(line.text);
        m_isFull = line.isFull;
        if (line.text.trimmed().endsWith(']') && endsRecord(m_open))
            close();
    }

    /// Leaves no copy behind.
    void grow(qsizetype size)
    {
        if (m_open.capacity() >= size)
            return;
        QByteArray larger;
        larger.reserve(size * 2);
        larger.append(m_open);
        wipe(m_open);
        m_open = std::move(larger);
    }

    /// Either the description of the last record ends a line with what looks like permissions, or
    /// this is what is left of a line.
    void refuseLast()
    {
        if (!m_listing.records.empty() && m_listing.records.back().line == m_line)
            m_listing.records.pop_back();
        m_hasLast = false;
        note(RecoveryIssue::Kind::NoEnd, m_line);
    }

    void close()
    {
        m_hasLast = !m_open.isEmpty();
        m_lines = 0;
        if (m_open.isEmpty())
            return;
        auto read = recordFromListing(m_open, m_isTableKnown);
        wipe(m_open);
        if (const auto *kind = std::get_if<RecoveryIssue::Kind>(&read))
            return note(*kind, m_line);
        auto &record = std::get<RecoveryRecord>(read);
        record.line = m_line;
        if (record.shown == RecoveryRecord::Shown::Unreadable)
            note(RecoveryIssue::Kind::BrokenValue, m_line);
        m_listing.records.push_back(std::move(record));
    }

    void note(RecoveryIssue::Kind kind, int line, const QString &text = {})
    {
        m_listing.issues.append({ kind, line, text });
    }

    RecoveryListing m_listing;
    Table m_table = Table::Tokens;
    bool m_isTableKnown = false;
    RecoveryName::Of m_namesOf = RecoveryName::Of::Unknown;
    QByteArray m_open;
    /// A record was closed, and nothing but noise has come since.
    bool m_hasLast = false;
    int m_line = 0;
    int m_lines = 0;
    bool m_isFull = false;
};

} // namespace

RecoveryListing recoveryListingFrom(QByteArrayView bytes)
{
    const ListingLines text(bytes);
    return ListingReader().read(text);
}

} // namespace itm
