// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/settingstext.h"

#include <QLocale>

namespace itm {

QString SettingsText::clipboardTime(int seconds)
{
    if (seconds == 0)
        return tr("Not by time");
    if (seconds % 60 == 0)
        return tr("After %n minute(s)", nullptr, seconds / 60);
    return tr("After %n second(s)", nullptr, seconds);
}

QString SettingsText::lockTime(int minutes)
{
    return minutes == 0 ? tr("Never", "saved values are locked")
                        : tr("After %n minute(s) without use", nullptr, minutes);
}

QString SettingsText::refreshTime(int minutes)
{
    return minutes == 0 ? tr("Only when asked") : tr("Every %n minute(s)", nullptr, minutes);
}

QString SettingsText::language(const QString &code)
{
    if (code.isEmpty())
        return tr("As the system");
    QString name = QLocale(code).nativeLanguageName();
    if (code == QLatin1String("en"))
        name = QStringLiteral("English");
    return name.isEmpty() ? code : name;
}

} // namespace itm
