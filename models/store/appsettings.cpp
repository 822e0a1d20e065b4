// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/appsettings.h"

#include "models/store/databasefile.h"

namespace itm {

namespace {

const auto ClipboardSeconds = QStringLiteral("clipboard/seconds");
constexpr int DefaultClipboardSeconds = 30;
constexpr int LongestClipboardSeconds = 600;

// To be raised when a window's columns or panes change their meaning.
constexpr int LayoutVersion = 1;

QString layoutKey(const QString &part)
{
    return QStringLiteral("layout-%1/%2").arg(LayoutVersion).arg(part);
}

QString prepared(const QString &file)
{
    // A failure shows when it is first written; the defaults serve until then.
    Q_UNUSED(prepareFile(file))
    return file;
}

} // namespace

AppSettings::AppSettings(const QString &file)
    : m_settings(prepared(file), QSettings::IniFormat)
{
}

int AppSettings::clipboardSeconds() const
{
    bool isNumber = false;
    const int seconds
        = m_settings.value(ClipboardSeconds, DefaultClipboardSeconds).toInt(&isNumber);
    return isNumber ? qBound(0, seconds, LongestClipboardSeconds) : DefaultClipboardSeconds;
}

QByteArray AppSettings::layout(const QString &part) const
{
    return m_settings.value(layoutKey(part)).toByteArray();
}

void AppSettings::setLayout(const QString &part, const QByteArray &state)
{
    m_settings.setValue(layoutKey(part), state);
}

} // namespace itm
