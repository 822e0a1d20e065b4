// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/accessibility/atspibus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QTest>

using namespace Qt::StringLiterals;

namespace itm::test {

namespace {

constexpr quint32 LabelledBy = 2;
const auto Root = u"/org/a11y/atspi/accessible/root"_s;

QDBusConnection accessibilityBus()
{
    const QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question);
    return QDBusConnection::connectToBus(answer.arguments().value(0).toString(), u"a11y"_s);
}

struct Reference final
{
    QString service;
    QString path;
};

Reference nextReference(const QDBusArgument &argument)
{
    Reference reference;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> reference.service >> path;
    argument.endStructure();
    reference.path = path.path();
    return reference;
}

QList<Reference> nextReferences(const QDBusArgument &list)
{
    QList<Reference> references;
    if (list.currentType() != QDBusArgument::ArrayType)
        return references;
    for (list.beginArray(); !list.atEnd();)
        references.append(nextReference(list));
    list.endArray();
    return references;
}

QList<Reference> referencesIn(const QVariant &value)
{
    return nextReferences(value.value<QDBusArgument>());
}

} // namespace

AtspiBus::AtspiBus()
    : m_bus(accessibilityBus())
{
}

bool AtspiBus::find(const QString &program, int milliseconds)
{
    const auto isThere = [this, &program] {
        m_service = u"org.a11y.atspi.Registry"_s;
        for (const Reference &found :
             referencesIn(valueIn(ask(Root, AtspiAccessible, "GetChildren")))) {
            m_service = found.service;
            if (valueIn(askProperty(Root, AtspiAccessible, "Name")).toString() == program)
                return true;
        }
        return false;
    };
    return QTest::qWaitFor(isThere, milliseconds);
}

QStringList AtspiBus::windows() const
{
    return pathsIn(ask(Root, AtspiAccessible, "GetChildren"));
}

QDBusPendingCall AtspiBus::ask(const QString &path, const char *interface, const char *method,
                               const QVariantList &arguments) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        m_service, path, QLatin1String(interface), QLatin1String(method));
    question.setArguments(arguments);
    return m_bus.asyncCall(question);
}

QDBusPendingCall AtspiBus::askProperty(const QString &path, const char *interface,
                                       const char *property) const
{
    return ask(path, "org.freedesktop.DBus.Properties", "Get",
               { QLatin1String(interface), QLatin1String(property) });
}

QStringList AtspiBus::pathsIn(const QDBusPendingCall &call)
{
    QStringList paths;
    for (const Reference &reference : referencesIn(valueIn(call)))
        paths.append(reference.path);
    return paths;
}

QStringList AtspiBus::labelsIn(const QDBusPendingCall &call)
{
    QStringList paths;
    const auto relations = valueIn(call).value<QDBusArgument>();
    if (relations.currentType() != QDBusArgument::ArrayType)
        return paths;
    for (relations.beginArray(); !relations.atEnd();) {
        quint32 kind = 0;
        relations.beginStructure();
        relations >> kind;
        for (const Reference &target : nextReferences(relations)) {
            if (kind == LabelledBy)
                paths.append(target.path);
        }
        relations.endStructure();
    }
    relations.endArray();
    return paths;
}

QString AtspiBus::pathIn(const QDBusPendingCall &call)
{
    const auto argument = valueIn(call).value<QDBusArgument>();
    return argument.currentType() == QDBusArgument::StructureType ? nextReference(argument).path
                                                                  : QString();
}

QVariant AtspiBus::valueIn(QDBusPendingCall call)
{
    call.waitForFinished();
    const QVariant value = call.reply().arguments().value(0);
    return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
}

} // namespace itm::test
