// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

class QSqlDatabase;

namespace itm::soak {

/// Collects what went wrong, each once with its number, and says it at once on standard error.
class Judge final
{
public:
    Judge();
    ~Judge();
    Q_DISABLE_COPY_MOVE(Judge)

    /// `detail` may differ from time to time.
    void fail(const QString &what, const QString &detail = {});
    [[nodiscard]] const QMap<QString, int> &failures() const { return m_failures; }

    /// No value of a token stands in a window.
    void lookAtWindows();
    /// Nor in a file of the program's.
    void lookAtFiles(const QString &folder);
    /// The database is whole, and every request that changes something was sent once at most:
    /// `seen` is what the servers counted.
    void lookAtDatabase(const QString &path, const QJsonObject &seen);
    /// Every token that the program made has its value in the keychain, or is still looked after.
    /// `tokens`: all tokens of the server, descriptions by id; the first call says what was there
    /// before.
    void lookAtTokens(int server, const QMap<QString, QString> &tokens,
                      const QSet<QString> &everSaved, bool couldBeGivenUp);
    /// The server began anew.
    void forgetServer(int server) { m_excused.remove(server); }
    [[nodiscard]] int errorsShown() const { return static_cast<int>(m_messages.size()); }
    /// Those that were not seen before.
    QStringList countMessages();
    void setStep(int step) { m_step = step; }
    [[nodiscard]] int tokensMade() const { return static_cast<int>(m_made.size()); }
    [[nodiscard]] int givenUp() const { return m_givenUp; }

private:
    [[nodiscard]] bool isSettled(const QString &id) const;

    QMap<QString, int> m_failures;
    QSet<QString> m_messages;
    /// By server: tokens that were there before, or given up.
    QMap<int, QSet<QString>> m_excused;
    QSet<QString> m_made;
    /// Unsaved at a time when somebody could give them up, seen as lost at once or later.
    QSet<QString> m_maybeGivenUp;
    /// Of the database, as last seen: tokens of open intents, and the descriptions of those that
    /// know no token yet.
    QSet<QString> m_intended;
    QSet<QString> m_uncertain;
    QString m_keptIds;
    int m_givenUp = 0;
    int m_step = 0;
};

/// The one that hears of all messages that Qt passes on while it lives.
[[nodiscard]] Judge *currentJudge();

} // namespace itm::soak
