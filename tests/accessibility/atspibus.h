// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusPendingCall>
#include <QStringList>

namespace itm::test {

/// A program on the accessibility bus, asked from another process as screen readers ask it.
class AtspiBus final
{
public:
    /// Connects; where there is no such bus, nothing is found.
    AtspiBus();

    /// Looks until a program of this name has registered or the time is over.
    [[nodiscard]] bool find(const QString &program, int milliseconds);

    /// Paths of the program's windows.
    [[nodiscard]] QStringList windows() const;

    /// Does not wait for the answer, so that many can be on their way.
    [[nodiscard]] QDBusPendingCall ask(const QString &path, const char *interface,
                                       const char *method,
                                       const QVariantList &arguments = {}) const;
    [[nodiscard]] QDBusPendingCall askProperty(const QString &path, const char *interface,
                                               const char *property) const;

    /// Waits for the answer to GetRelationSet: paths of the labels.
    [[nodiscard]] static QStringList labelsIn(const QDBusPendingCall &call);
    /// Waits for the answer to one that asked for several; empty for errors.
    [[nodiscard]] static QStringList pathsIn(const QDBusPendingCall &call);
    /// Waits for the answer to one that asked for one.
    [[nodiscard]] static QString pathIn(const QDBusPendingCall &call);
    /// Waits; the first value of the answer, without the variant around a property.
    [[nodiscard]] static QVariant valueIn(QDBusPendingCall call);

private:
    QDBusConnection m_bus;
    QString m_service;
};

inline constexpr char AtspiAccessible[] = "org.a11y.atspi.Accessible";
inline constexpr char AtspiTable[] = "org.a11y.atspi.Table";

} // namespace itm::test
