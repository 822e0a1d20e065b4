// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/soak/census.h"

#include <QMutex>
#include <QObject>

#include <unordered_set>

// Declared in a private header of Qt, and kept as it is for tools like GammaRay.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-c-arrays,modernize-avoid-c-arrays): as Qt declares it.
extern Q_CORE_EXPORT quintptr qtHookData[];

namespace itm::soak {

namespace {

enum Hook { AddObject = 3, RemoveObject = 4 };

QMutex &mutex()
{
    static QMutex it;
    return it;
}

std::unordered_set<const QObject *> &living()
{
    static std::unordered_set<const QObject *> it;
    return it;
}

void added(QObject *object)
{
    const QMutexLocker lock(&mutex());
    living().insert(object);
}

void removed(QObject *object)
{
    const QMutexLocker lock(&mutex());
    living().erase(object);
}

} // namespace

void Census::begin()
{
    static_cast<void>(mutex());
    static_cast<void>(living());
    qtHookData[AddObject] = reinterpret_cast<quintptr>(&added);
    qtHookData[RemoveObject] = reinterpret_cast<quintptr>(&removed);
}

Census::Counts Census::counts()
{
    const QMutexLocker lock(&mutex());
    Counts counts;
    for (const QObject *object : living())
        ++counts[object->metaObject()->className()];
    return counts;
}

int Census::total(const Counts &counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

QByteArrayList Census::grown(const Counts &before, const Counts &after)
{
    QByteArrayList lines;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const int more = it.value() - before.value(it.key());
        if (more > 0)
            lines << it.key() + " +" + QByteArray::number(more);
    }
    return lines;
}

} // namespace itm::soak
