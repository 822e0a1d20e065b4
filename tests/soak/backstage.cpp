// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/soak/backstage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace itm::soak {

namespace {

constexpr int PatienceMs = 30'000;

const QList<QByteArray> Kinds{ "stall",       "stall-midway", "reset", "reset-midway",
                               "cut",         "cut-midway",   "html",  "drip",
                               "wrong-json",  "redirect",     "pause", "unavailable",
                               "server-fault" };
/// Empty: every request.
const QList<QByteArray> Aims{ {},
                              {},
                              "/api/v2/authorizations",
                              "POST /api/v2/authorizations",
                              "PATCH /api/v2/authorizations",
                              "DELETE /api/v2/authorizations",
                              "/api/v2/buckets",
                              "GET /api/v2/orgs",
                              "/private/legacy" };

} // namespace

Backstage::Backstage(Dice &dice, SoakKeychain &keychain)
    : m_dice(dice)
    , m_keychain(keychain)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Backstage::readLines);
    connect(&m_process, &QProcess::finished, this, [] { qFatal("the servers have ended"); });
}

Backstage::~Backstage()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    m_process.waitForFinished(PatienceMs);
}

bool Backstage::start()
{
    m_process.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--servers") });
    while (m_addresses.isEmpty() && m_process.waitForReadyRead(PatienceMs))
        readLines();
    return !m_addresses.isEmpty();
}

void Backstage::readLines()
{
    while (m_process.canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        const QJsonArray addresses = line.value(u"addresses").toArray();
        for (const QJsonValue &address : addresses)
            m_addresses.append(address.toString());
        if (!line.contains(u"addresses"))
            Q_EMIT reported(line);
    }
}

void Backstage::tell(const QByteArray &line)
{
    m_process.write(line + '\n');
}

QString Backstage::changeWeather()
{
    tell("behave");
    m_keychain.setMood(SoakKeychain::Mood::Behaving);
    if (m_dice.oneIn(3))
        return QStringLiteral("none");
    if (m_dice.oneIn(4)) {
        using Mood = SoakKeychain::Mood;
        static const QList<std::pair<Mood, QString>> moods{
            { Mood::Locked, QStringLiteral("keychain locked") },
            { Mood::Denied, QStringLiteral("keychain denied") },
            { Mood::Slow, QStringLiteral("keychain slow") }
        };
        const auto &[mood, name] = m_dice.of(moods);
        m_keychain.setMood(mood);
        ++m_troubles[name];
        return name;
    }
    const QByteArray &kind = m_dice.of(Kinds);
    const QByteArray &aim = m_dice.of(Aims);
    const QByteArray server = QByteArray::number(m_dice.below(2));
    tell("fault\t" + server + '\t' + kind + '\t' + aim);
    ++m_troubles[QString::fromLatin1(kind)];
    if (m_dice.oneIn(4))
        tell("drop");
    return QString::fromLatin1(kind + " at server " + server + ": " + aim);
}

void Backstage::calm()
{
    tell("behave");
    tell("drop");
    m_keychain.setMood(SoakKeychain::Mood::Behaving);
}

void Backstage::makeTokens(int server, int count)
{
    tell("make\t" + QByteArray::number(server) + '\t' + QByteArray::number(count));
}

void Backstage::restartServer(int server)
{
    tell("restart\t" + QByteArray::number(server));
}

} // namespace itm::soak
