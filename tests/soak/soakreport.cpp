// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT

// The part of Soak that makes its files, and says at the end how it went.
#include "models/store/localdatabase.h"
#include "models/store/sqlitejournalstore.h"

#include "tests/soak/soak.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <malloc.h>

namespace itm::soak {

namespace {

/// A short run cannot tell a trend from what is loaded once.
constexpr double LongRunSeconds = 1200;
constexpr double MostGrowthPerHour = 10;
constexpr double MostGrowthOfShortRun = 60;

qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::NoDotAndDotDot | QDir::System | QDir::AllEntries)
        .size();
}

/// In MB, after what is free went back to the system; without the pages of programs and libraries,
/// which the system loads as they are used.
double memoryResident()
{
    malloc_trim(0);
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("RssAnon:"))
                return line.simplified().split(' ').at(1).toDouble() / 1024;
        }
    }
    qFatal("no memory to be read in /proc");
}

/// In MB: what was asked for and not given back. Free memory between it is no loss.
double memoryHeld()
{
    const auto all = mallinfo2();
    return static_cast<double>(all.uordblks + all.hblkhd) / (1024 * 1024);
}

/// In MB an hour: the middle of all slopes from one point to a later one. Work that ends late
/// leaves single points far above the others.
double trendOf(const QList<std::pair<double, double>> &points)
{
    QList<double> slopes;
    for (qsizetype to = 1; to < points.size(); ++to) {
        for (qsizetype from = 0; from < to; ++from)
            slopes.append((points.at(to).second - points.at(from).second)
                          / (points.at(to).first - points.at(from).first) * 3600);
    }
    if (slopes.isEmpty())
        return 0;
    const auto middle = slopes.begin() + slopes.size() / 2;
    std::nth_element(slopes.begin(), middle, slopes.end());
    return *middle;
}

QString listed(const QMap<QString, int> &counts)
{
    QStringList parts;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        parts << QStringLiteral("%1 %2").arg(it.key()).arg(it.value());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QStringList Soak::texts() const
{
    return { QString(),
             QStringLiteral(" "),
             QStringLiteral("factory"),
             QStringLiteral("telegraf"),
             QStringLiteral("admin"),
             QStringLiteral("can:write bucket:telegraf"),
             QStringLiteral("kind:custom -is:inactive (owner:\"a"),
             QStringLiteral("updated:>90d"),
             QStringLiteral("<b>bold</b> <script>alert(1)</script> &amp; \"'"),
             QStringLiteral("%1 %2 %n %%"),
             QStringLiteral("'; DROP TABLE journal; --"),
             QStringLiteral("\u202Egnp.exe\u2028 \u00ad\ufeff"),
             QStringLiteral("日本語 Ünïcödé 🦊 e\u0301"),
             QString(6000, u'x'),
             QStringLiteral("a\tb\nc\r\nd"),
             QStringLiteral("0000000000000000"),
             QStringLiteral("prod-*"),
             QStringLiteral("42"),
             QStringLiteral("-1"),
             QStringLiteral("2027-02-29"),
             QStringLiteral("description,organization,kind\n\"a|b\",factory,\n"),
             QStringLiteral(R"({"templates":[{}]})"),
             QLatin1String(DemoServer::AdminPassword),
             QString::number(m_wish.seed) };
}

void Soak::writeFiles()
{
    static const QList<std::pair<QString, QByteArray>> files{
        { QStringLiteral("tokens.csv"),
          "description,organization,read buckets,write buckets\nsoak a,factory,,telegraf\n"
          "soak b,factory,telegraf,\nsoak c,nowhere,,telegraf\n" },
        { QStringLiteral("broken.csv"), "description\n\"open\n" },
        { QStringLiteral("templates.json"), R"({"format":1,"templates":[{"name":"x"}]})" },
        { QStringLiteral("empty.json"), "" },
        { QStringLiteral("configs"),
          "[default]\n  url = \"http://127.0.0.1:1\"\n  token = \"abc\"\n  org = \"factory\"\n"
          "  active = true\n" },
        { QStringLiteral("server.log"),
          "ts=2026-11-25T10:00:00.000000Z lvl=debug msg=Request service=http method=GET "
          "path=/api/v2/orgs status=200\n" },
        { QStringLiteral("bytes"), QByteArray("\x00\xff\xfe\x80 nothing", 12) },
    };
    for (const auto &[name, content] : files) {
        QFile file(QDir(m_folder.filePath(QStringLiteral("files"))).filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }
}

void Soak::checkJournal()
{
    LocalDatabase database(m_folder.filePath(QStringLiteral("config/local.sqlite")));
    SqliteJournalStore journal(database);
    std::optional<Result<JournalCheck>> answer;
    journal.check(this, [&answer](Result<JournalCheck> check) { answer.emplace(std::move(check)); })
        .detach();
    if (!waitFor([&answer] { return answer.has_value(); }, 60'000) || !answer->isOk()
        || answer->value().broken)
        m_judge.fail(QStringLiteral("the journal's chain does not hold"));
    else
        QTextStream(stdout) << "journal: " << answer->value().entries << " entries, whole\n";
}

/// In memory.
void Soak::judgeHeld(bool isFirst)
{
    const LoopGuard::Excuse excuse(m_guard);
    const Census::Counts counts = Census::counts();
    const qsizetype files = openFiles();
    m_memory.append({ static_cast<double>(m_clock.elapsed()) / 1000, memoryHeld() });
    m_resident.append(memoryResident());
    if (isFirst || m_starts == 2) {
        m_baseObjects = counts;
        m_baseFiles = files;
        return;
    }
    if (Census::total(counts) > Census::total(m_baseObjects) + 40)
        m_judge.fail(QStringLiteral("objects left over"),
                     QString::fromLatin1(Census::grown(m_baseObjects, counts).join(", ")));
    if (files > m_baseFiles + 4)
        m_judge.fail(QStringLiteral("files or sockets left open"),
                     QStringLiteral("%1 after %2").arg(files).arg(m_baseFiles));
}

void Soak::judgeMemory()
{
    // What is loaded once is left out.
    const QList<std::pair<double, double>> later = m_memory.mid(m_memory.size() / 3);
    const double trend = trendOf(later);
    const double first = m_memory.constFirst().second;
    const double last = m_memory.constLast().second;
    QTextStream out(stdout);
    out << "memory held and resident (MB, between two starts):";
    for (qsizetype i = 0; i < m_memory.size(); ++i)
        out << ' ' << QString::number(m_memory.at(i).second, 'f', 1) << '/'
            << QString::number(m_resident.at(i), 'f', 0);
    out << "\nmemory held: first " << QString::number(first, 'f', 1) << ", last "
        << QString::number(last, 'f', 1) << ", trend of the last two thirds "
        << QString::number(trend, 'f', 1) << " MB an hour\n";
    if (m_wish.seconds >= LongRunSeconds ? trend > MostGrowthPerHour
                                         : last - first > MostGrowthOfShortRun)
        m_judge.fail(QStringLiteral("memory grows"));
}

void Soak::summarize()
{
    QTextStream out(stdout);
    out << "seed " << m_wish.seed << ", " << m_clock.elapsed() / 1000 << " s, " << m_walker->steps()
        << " steps, " << m_starts << " starts, " << m_quits << " ended by a click\n";
    out << "windows opened: " << listed(m_walker->opened()) << '\n';
    out << "most side by side: " << listed(m_walker->sideBySide()) << '\n';
    out << "troubles: " << listed(m_backstage.troubles()) << '\n';
    out << "different messages shown: " << m_judge.errorsShown() << '\n';
    out << "requests: " << m_report.value(u"requests").toInt() << ", made "
        << m_report.value(u"POST /api/v2/authorizations").toInt() << ", changed "
        << m_report.value(u"PATCH /api/v2/authorizations").toInt() << ", deleted "
        << m_report.value(u"DELETE /api/v2/authorizations").toInt() << "; tokens made and found "
        << m_judge.tokensMade() << ", values given up " << m_judge.givenUp() << '\n';
    out << "longest pause: " << m_guard.longest() << " ms\n";
    if (m_guard.tooLong() > 0)
        m_judge.fail(QStringLiteral("the event loop stood still"),
                     QStringLiteral("%1 times").arg(m_guard.tooLong()));
    const auto failures = m_judge.failures();
    out << (failures.isEmpty() ? "passed" : "FAILED:") << '\n';
    for (auto it = failures.begin(); it != failures.end(); ++it)
        out << "  " << it.value() << " x " << it.key() << '\n';
}

} // namespace itm::soak
