// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoid.h"

#include <array>
#include <cstdio>
#include <ctime>

namespace itm::demo {

namespace {

constexpr qint64 NanosecondsPerSecond = 1'000'000'000;
constexpr qint64 SnowflakeEpoch = 1'491'696'000'000;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string offsetText(const std::tm &parts)
{
    if (parts.tm_gmtoff == 0)
        return "Z";
    const long minutes = std::abs(parts.tm_gmtoff) / 60;
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%c%02ld:%02ld", parts.tm_gmtoff < 0 ? '-' : '+',
                  minutes / 60, minutes % 60);
    return text.data();
}

} // namespace

void appendId(std::string &out, Id id)
{
    constexpr std::string_view digits = "0123456789abcdef";
    for (int shift = 60; shift >= 0; shift -= 4)
        out += digits[(id >> shift) & 15];
}

std::string idText(Id id)
{
    std::string text;
    appendId(text, id);
    return text;
}

ParsedId parseId(std::string_view text)
{
    if (text.size() != 16)
        return { 0, "id must have a length of 16 bytes" };
    Id id = 0;
    for (const char c : text) {
        const int digit = hexDigit(c);
        if (digit < 0)
            return { 0, "invalid ID" };
        id = (id << 4) | static_cast<Id>(digit);
    }
    if (id == 0)
        return { 0, "invalid ID" };
    return { id, {} };
}

std::string timeText(Nanoseconds time, Zone zone)
{
    const auto seconds = static_cast<std::time_t>(time / NanosecondsPerSecond);
    std::tm parts{};
    if (zone == Zone::Utc)
        gmtime_r(&seconds, &parts);
    else
        localtime_r(&seconds, &parts);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d:%02d.%09d",
                  parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour,
                  parts.tm_min, parts.tm_sec, static_cast<int>(time % NanosecondsPerSecond));
    std::string result = text.data();
    result.erase(result.find_last_not_of('0') + 1);
    if (result.back() == '.')
        result.pop_back();
    return result + offsetText(parts);
}

Id snowflakeAt(Nanoseconds time)
{
    return static_cast<Id>(time / 1'000'000 - SnowflakeEpoch) << 22;
}

} // namespace itm::demo
