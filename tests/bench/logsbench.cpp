// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/logsbench.h"

#include "models/exchange/serverlogreader.h"

#include "tests/bench/figure.h"

#include <QDateTime>

namespace itm::bench {

namespace {

constexpr int Tokens = 10'000;
constexpr qint64 Size = 200'000'000;
constexpr qsizetype Piece = 1024 * 1024;
/// Milliseconds for all of it: no slower than 50 MB/s.
constexpr double Longest = 4000;

/// Requests of many tokens as influxd writes them at level debug, a thousandth of a second apart.
QByteArray someRequests()
{
    QByteArray text;
    QDateTime time(QDate(2026, 11, 24), QTime(0, 0), Qt::UTC);
    for (int i = 0; text.size() < 8 * Piece; ++i) {
        time = time.addMSecs(1);
        text += "ts=" + time.toString(Qt::ISODateWithMs).toLatin1()
            + " lvl=debug msg=Request log_id=16jkIvj0000 service=http method=POST "
              "host=localhost:8086 path=/api/v2/write query=\"bucket=telegraf&org=factory&"
              "precision=ns\" proto=HTTP/1.1 status_code=204 response_size=0 content_length=412 "
              "referrer= remote=10.0.0.7:51134 user_agent=Telegraf/1.32.0 Go/1.23.0 took=2.312ms "
              "authenticated_id="
            + QByteArray::number(0x11aebd31c1064000 + i % Tokens, 16)
            + " user_id=11aebd2e4d464000 error= error_code=\n";
    }
    text.truncate(8 * Piece);
    return text;
}

} // namespace

void benchLogs(const std::function<void(const Figure &)> &report)
{
    const QByteArray text = someRequests();
    const qint64 now = QDateTime(QDate(2026, 11, 25), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    std::vector<double> times;
    for (int run = 0; run < Runs; ++run) {
        LogReading reading;
        times.push_back(timed([&] {
            ServerLogReader reader(now);
            for (qint64 read = 0; read < Size; read += Piece)
                reader.add(QByteArrayView(text).sliced(read % text.size(), Piece));
            reading = reader.finish();
        }));
        if (reading.requests == 0 || reading.seen.tokens.size() != Tokens)
            qFatal("the log was not understood");
    }
    const double middle = median(times);
    report({ QStringLiteral("a server log of %1 MB").arg(Size / 1'000'000),
             QStringLiteral("%1 MB/s").arg(qRound(static_cast<double>(Size) / 1000 / middle)),
             middle, Longest, QStringLiteral("ms") });
}

} // namespace itm::bench
