// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/pendingcall.h"
#include "models/store/credentialstore.h"

#include <QTimer>

#include <deque>
#include <memory>

namespace QKeychain {
class Job;
}

namespace itm {

/// Secrets in the keychain of the desktop; the only user of QtKeychain. One job after another: the
/// library runs them one by one for the whole process anyway. A job that was handed to the library
/// cannot be stopped, only its answer dropped (house style §4.4). GUI thread.
class KeychainCredentialStore final : public CredentialStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainCredentialStore)

public:
    /// Milliseconds; tests choose shorter ones.
    struct Limits
    {
        int waiting = 5'000;
        int answer = 60'000;
        /// How long destruction waits for a running job: ending the program under it crashes.
        int shutdown = 2'000;
    };

    KeychainCredentialStore(const Limits &limits, QObject *parent);
    ~KeychainCredentialStore() override;

    [[nodiscard]] bool isPersistent() const override { return true; }
    RequestHandle check(QObject *context, Callback<Done> callback) override;
    RequestHandle read(const CredentialKey &key, QObject *context,
                       Callback<Secret> callback) override;
    RequestHandle write(const CredentialKey &key, Secret secret, QObject *context,
                        Callback<Done> callback) override;
    RequestHandle remove(const CredentialKey &key, QObject *context,
                         Callback<Done> callback) override;

private:
    /// One place in the queue: makes its job when its turn has come, reads the job's result, and
    /// is told when the time is over.
    struct Entry
    {
        std::function<QKeychain::Job *()> makeJob;
        std::function<void(QKeychain::Job &)> finished;
        std::function<void(const Error &)> gaveUp;
    };

    void enqueue(Entry entry);
    void startNext();
    void jobFinished(QKeychain::Job *job);
    void timeIsOver();
    void verify(const CredentialKey &key, std::shared_ptr<Secret> secret,
                std::shared_ptr<PendingCall<Done>> call);

    Limits m_limits;
    std::deque<Entry> m_queue;
    QKeychain::Job *m_running = nullptr;
    bool m_ending = false;
    QTimer m_waitingTimer;
    QTimer m_answerTimer;
};

} // namespace itm
