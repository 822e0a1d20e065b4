// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTimerEvent>

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace itm {

namespace {

/// Asks clipboard managers of every desktop not to keep it.
void addHints(QMimeData &data)
{
    data.setData(u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret"));
    const QByteArray no(4, '\0');
    data.setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, no);
    data.setData(u"CanIncludeInClipboardHistory"_s, no);
    data.setData(u"CanUploadToCloudClipboard"_s, no);
}

QByteArray shellWord(QByteArrayView value)
{
    const bool isPlain = std::all_of(value.begin(), value.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == '=';
    });
    QByteArray word(value.data(), value.size());
    if (isPlain)
        return word;
    word.replace("'", "'\\''");
    return QByteArray(1, '\'').append(word).append('\'');
}

QByteArray written(const Secret &secret, SecretForm form)
{
    const QByteArrayView value = secret.reveal();
    switch (form) {
    case SecretForm::HttpHeader:
        return QByteArrayLiteral("Authorization: Token ").append(value);
    case SecretForm::EnvironmentLine:
        return QByteArrayLiteral("INFLUX_TOKEN=").append(shellWord(value));
    case SecretForm::Value:
        break;
    }
    return { value.data(), value.size() };
}

QByteArray freshSalt()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    QByteArray salt;
    for (const quint32 word : words)
        salt.append(QByteArray::number(word, 16));
    return salt;
}

} // namespace

SecretClipboard::SecretClipboard(QClipboard &clipboard, int seconds, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_seconds(seconds)
{
    connect(&m_clipboard, &QClipboard::dataChanged, this, &SecretClipboard::onClipboardChanged);
    connect(qGuiApp, &QGuiApplication::aboutToQuit, this, &SecretClipboard::forget);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            &SecretClipboard::onApplicationStateChanged);
}

SecretClipboard::~SecretClipboard()
{
    disconnect(&m_clipboard, nullptr, this, nullptr);
    forget();
}

void SecretClipboard::copy(const Secret &secret, SecretForm form)
{
    if (secret.isEmpty())
        return;
    QByteArray text = written(secret, form);
    // The digest first: the clipboard may tell of its change while it is being set.
    m_salt = freshSalt();
    m_digest = digestOf(text);
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(text));
    wipe(text);
    addHints(*data);
    m_clipboard.setMimeData(data.release(), QClipboard::Clipboard);
    if (m_seconds > 0) {
        m_deadline = QDeadlineTimer(std::chrono::seconds(m_seconds));
        m_tick.start(1000, Qt::PreciseTimer, this);
    } else {
        m_deadline = QDeadlineTimer(QDeadlineTimer::Forever);
        m_tick.stop();
    }
    Q_EMIT changed();
}

void SecretClipboard::forget()
{
    if (m_digest.isEmpty())
        return;
    if (holdsOurs()) {
        m_clipboard.clear(QClipboard::Clipboard);
        // A desktop may refuse an unfocused program: then every second and the next activation
        // try again.
        if (holdsOurs()) {
            m_deadline = QDeadlineTimer(0);
            m_tick.start(1000, Qt::PreciseTimer, this);
            return;
        }
    }
    stop();
}

int SecretClipboard::secondsLeft() const
{
    if (m_digest.isEmpty() || m_deadline.isForever())
        return 0;
    return int((m_deadline.remainingTime() + 999) / 1000);
}

QByteArray SecretClipboard::digestOf(QByteArrayView bytes) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(bytes);
    return hash.result();
}

bool SecretClipboard::holdsOurs() const
{
    const QMimeData *data = m_clipboard.mimeData(QClipboard::Clipboard);
    if (m_digest.isEmpty() || data == nullptr || !data->hasText())
        return false;
    QByteArray bytes = data->text().toUtf8();
    const bool ours = digestOf(bytes) == m_digest;
    wipe(bytes);
    return ours;
}

void SecretClipboard::onClipboardChanged()
{
    if (!m_digest.isEmpty() && !holdsOurs())
        stop();
}

void SecretClipboard::onApplicationStateChanged(Qt::ApplicationState state)
{
    if (state == Qt::ApplicationActive && !m_digest.isEmpty() && m_deadline.hasExpired())
        forget();
}

void SecretClipboard::stop()
{
    if (m_digest.isEmpty())
        return;
    m_tick.stop();
    m_digest.clear();
    m_salt.clear();
    Q_EMIT changed();
}

void SecretClipboard::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_tick.timerId())
        return;
    if (m_deadline.hasExpired())
        forget();
    else
        Q_EMIT changed();
}

} // namespace itm
