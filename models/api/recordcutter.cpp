// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/recordcutter.h"

#include "models/api/bytemask.h"
#include "models/core/secret.h"

#include <algorithm>

namespace itm {

namespace {

/// Large pieces are taken in such steps, so that the buffer stays small.
constexpr qsizetype StepSize = 256 * 1024;

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

} // namespace

RecordCutter::RecordCutter(const QByteArray &member)
    : m_envelope(member)
{
}

RecordCutter::~RecordCutter()
{
    wipe(m_buffer);
}

bool RecordCutter::feed(QByteArrayView bytes, const RecordSink &sink)
{
    while (!bytes.isEmpty() && m_state != State::Failed) {
        const qsizetype count = std::min(bytes.size(), StepSize);
        append(bytes.first(count));
        bytes = bytes.sliced(count);
        while (m_read < m_size && step(sink)) { }
        dropRead();
    }
    return m_state != State::Failed;
}

bool RecordCutter::finish()
{
    return m_state == State::Envelope && m_envelope.isComplete();
}

void RecordCutter::append(QByteArrayView bytes)
{
    reserve(m_size + bytes.size() + Padding);
    std::copy(bytes.begin(), bytes.end(), m_buffer.data() + m_size);
    m_size += bytes.size();
}

void RecordCutter::reserve(qsizetype size)
{
    if (size <= m_buffer.size())
        return;
    QByteArray larger(std::max(size, m_buffer.size() * 2), '\0');
    std::copy_n(m_buffer.constData(), m_size, larger.data());
    wipe(m_buffer);
    m_buffer.swap(larger);
}

bool RecordCutter::step(const RecordSink &sink)
{
    switch (m_state) {
    case State::Envelope:
        readEnvelope();
        break;
    case State::BeforeFirst:
    case State::AfterRecord:
    case State::BeforeNext:
        readBetween();
        break;
    case State::InRecord:
        if (!readRecord(sink))
            m_state = State::Failed;
        break;
    case State::Failed:
        break;
    }
    return m_state != State::Failed;
}

void RecordCutter::readEnvelope()
{
    switch (m_envelope.read(m_buffer.at(m_read++))) {
    case Envelope::Next::Continue:
        break;
    case Envelope::Next::Records:
        m_state = State::BeforeFirst;
        break;
    case Envelope::Next::Failed:
        m_state = State::Failed;
        break;
    }
}

void RecordCutter::readBetween()
{
    const char byte = m_buffer.at(m_read);
    if (byte == '{' && m_state != State::AfterRecord) {
        m_recordStart = m_read;
        m_state = State::InRecord;
        return;
    }
    ++m_read;
    if (isSpace(byte))
        return;
    if (byte == ',' && m_state == State::AfterRecord) {
        m_state = State::BeforeNext;
    } else if (byte == ']' && m_state != State::BeforeNext) {
        m_envelope.closeRecords();
        m_state = State::Envelope;
    } else {
        m_state = State::Failed;
    }
}

bool RecordCutter::readRecord(const RecordSink &sink)
{
    skipBlocks();
    const char *const begin = m_buffer.constData();
    while (m_read < m_size) {
        const qsizetype blockEnd = std::min(m_size, m_read + ByteBlock::Size);
        for (; m_read < blockEnd; ++m_read) {
            if (closesRecord(begin[m_read])) {
                ++m_read;
                m_state = State::AfterRecord;
                return sink({ begin + m_recordStart, m_read - m_recordStart });
            }
        }
        skipBlocks();
    }
    return true;
}

void RecordCutter::skipBlocks()
{
    while (m_size - m_read >= ByteBlock::Size && !m_escaped) {
        const ByteBlock block(m_buffer.constData() + m_read);
        if (block.contains('\\'))
            return;
        const quint64 inStrings = prefixParity(block.mask('"')) ^ (m_inString ? ~quint64(0) : 0);
        // Both braces are 0x7f but for these bits.
        if (block.contains('\x7f', '\x06')) {
            const int closed = std::popcount(block.mask('}') & ~inStrings);
            if (m_depth <= closed)
                return;
            m_depth += std::popcount(block.mask('{') & ~inStrings) - closed;
        }
        m_inString = (inStrings >> (ByteBlock::Size - 1)) != 0;
        m_read += ByteBlock::Size;
    }
}

bool RecordCutter::closesRecord(char byte)
{
    if (m_escaped) {
        m_escaped = false;
    } else if (m_inString) {
        m_escaped = byte == '\\';
        m_inString = byte != '"';
    } else if (byte == '"') {
        m_inString = true;
    } else if (byte == '{') {
        ++m_depth;
    } else if (byte == '}') {
        --m_depth;
        return m_depth == 0;
    }
    return false;
}

void RecordCutter::dropRead()
{
    const qsizetype keepFrom = m_state == State::InRecord ? m_recordStart : m_read;
    if (keepFrom > 0)
        std::copy(m_buffer.constData() + keepFrom, m_buffer.constData() + m_size, m_buffer.data());
    m_size -= keepFrom;
    m_read -= keepFrom;
    m_recordStart = 0;
}

} // namespace itm
