// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/envelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace itm {

namespace {

/// Links and the like: a few hundred bytes. More is no list answer.
constexpr qsizetype MaxEnvelope = 64 * 1024;

} // namespace

Envelope::Envelope(const QByteArray &member)
    : m_member(member)
{
}

Envelope::Next Envelope::read(char byte)
{
    if (m_text.size() >= MaxEnvelope)
        return Next::Failed;
    m_text.append(byte);
    if (m_inString) {
        readInString(byte);
        return Next::Continue;
    }
    switch (byte) {
    case '"':
        m_inString = true;
        m_string.clear();
        break;
    case ':':
        if (m_depth == 1)
            m_key = m_string;
        break;
    case '[':
        if (m_depth == 1 && m_key == m_member && !m_foundRecords) {
            m_foundRecords = true;
            return Next::Records;
        }
        ++m_depth;
        break;
    case '{':
        ++m_depth;
        break;
    case '}':
    case ']':
        --m_depth;
        break;
    default:
        break;
    }
    return Next::Continue;
}

void Envelope::readInString(char byte)
{
    if (!m_escaped && byte == '"') {
        m_inString = false;
        return;
    }
    m_escaped = !m_escaped && byte == '\\';
    m_string.append(byte);
}

void Envelope::closeRecords()
{
    m_text.append(']');
}

bool Envelope::isComplete() const
{
    const QJsonDocument document = QJsonDocument::fromJson(m_text);
    const QJsonValue records = document.object().value(QLatin1String(m_member));
    // Go writes an absent list as null. A second list of that name would show as a full one.
    return m_foundRecords ? records.isArray() && records.toArray().isEmpty() : records.isNull();
}

} // namespace itm
