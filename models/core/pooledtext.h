// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>

namespace itm {

/// A text that stands in very many places, such as the name of an owner or of a type: equal ones
/// are one object, and each costs one pointer. What was once pooled stays until the program ends,
/// so nothing secret and nothing without bound belongs here. Any thread.
class PooledText final
{
public:
    PooledText() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): it is meant to stand where a QString stood
    PooledText(const QString &text)
        : m_text(pooled(text))
    {
    }

    [[nodiscard]] const QString &toString() const { return *m_text; }
    // NOLINTNEXTLINE(google-explicit-constructor): as above
    operator const QString &() const { return *m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text->isEmpty(); }

    friend bool operator==(PooledText a, PooledText b) { return a.m_text == b.m_text; }
    friend bool operator==(PooledText a, QStringView b) { return *a.m_text == b; }
    friend bool operator==(PooledText a, const QString &b) { return *a.m_text == b; }
    friend bool operator<(PooledText a, PooledText b) { return *a.m_text < *b.m_text; }
    friend size_t qHash(PooledText text, size_t seed = 0) { return ::qHash(text.m_text, seed); }

private:
    static const QString *pooled(const QString &text);

    const QString *m_text = pooled({});
};

} // namespace itm
