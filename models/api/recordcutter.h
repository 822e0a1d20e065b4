// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/api/envelope.h"

#include <QByteArrayView>

#include <functional>

namespace itm {

/// Cuts a list answer, `{…, "member": [{…}, {…}], …}`, into its records while it arrives, however
/// it is split. Keeps no more than one record and one piece; what it held is wiped when it ends.
/// Any one thread at a time. Does not look into the records.
class RecordCutter final
{
public:
    /// Gets one record, from `{` to `}`. At least Padding bytes behind it may be read (simdjson).
    /// False ends the cutting.
    using RecordSink = std::function<bool(QByteArrayView record)>;
    static constexpr qsizetype Padding = 64;

    explicit RecordCutter(const QByteArray &member);
    ~RecordCutter();
    Q_DISABLE_COPY_MOVE(RecordCutter)

    /// False once the bytes can be no such answer or the sink said so; later bytes are ignored.
    bool feed(QByteArrayView bytes, const RecordSink &sink);
    /// Whether all came that belongs to such an answer, and nothing else.
    [[nodiscard]] bool finish();

private:
    enum class State { Envelope, BeforeFirst, InRecord, AfterRecord, BeforeNext, Failed };

    void append(QByteArrayView bytes);
    void reserve(qsizetype size);
    bool step(const RecordSink &sink);
    void readEnvelope();
    void readBetween();
    bool readRecord(const RecordSink &sink);
    void skipBlocks();
    bool closesRecord(char byte);
    void dropRead();

    Envelope m_envelope;
    State m_state = State::Envelope;
    /// Larger than m_size, by Padding at least.
    QByteArray m_buffer;
    qsizetype m_size = 0;
    qsizetype m_read = 0;
    qsizetype m_recordStart = 0;
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace itm
