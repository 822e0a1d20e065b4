// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/keychaincredentialstore.h"

#include "models/store/keychainerrors.h"

#include <QEventLoop>
#include <qt6keychain/keychain.h>

namespace itm {

namespace {

const auto Service = QStringLiteral("influx-token-manager");

Error failure(const QKeychain::Job &job)
{
    return keychainError(job.error(), job.key());
}

template <class Job>
Job *newJob(const CredentialKey &key)
{
    auto *job = new Job(Service);
    job->setKey(key.name);
    return job;
}

/// One encoding for ever: text read after binary was written is the old text (house style §4.4).
Secret textOf(QKeychain::ReadPasswordJob &job)
{
    QString text = job.textData();
    QByteArray bytes = text.toUtf8();
    text.fill(u'\0');
    return Secret::take(bytes);
}

} // namespace

KeychainCredentialStore::KeychainCredentialStore(const Limits &limits, QObject *parent)
    : CredentialStore(parent)
    , m_limits(limits)
{
    m_waitingTimer.setSingleShot(true);
    m_answerTimer.setSingleShot(true);
    connect(&m_waitingTimer, &QTimer::timeout, this, [this] { Q_EMIT waitingChanged(true); });
    connect(&m_answerTimer, &QTimer::timeout, this, &KeychainCredentialStore::timeIsOver);
}

KeychainCredentialStore::~KeychainCredentialStore()
{
    m_ending = true;
    m_queue.erase(m_queue.begin() + (m_running ? 1 : 0), m_queue.end());
    if (!m_running)
        return;
    // Ending the application under a running job crashes in the library.
    QEventLoop loop;
    connect(m_running, &QObject::destroyed, &loop, &QEventLoop::quit);
    QTimer::singleShot(m_limits.shutdown, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

RequestHandle KeychainCredentialStore::check(QObject *context, Callback<Done> callback)
{
    auto call = PendingCall<Done>::create(context, std::move(callback));
    enqueue({ [] { return newJob<QKeychain::ReadPasswordJob>({ QStringLiteral("probe") }); },
              [call](QKeychain::Job &job) {
                  // "Not found" is the good answer: the probe is never written.
                  if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
                      call->finish(Done());
                  else
                      call->finish(failure(job));
              },
              [call](const Error &error) { call->finish(error); } });
    return call->handle();
}

RequestHandle KeychainCredentialStore::read(const CredentialKey &key, QObject *context,
                                            Callback<Secret> callback)
{
    auto call = PendingCall<Secret>::create(context, std::move(callback));
    enqueue({ [key] { return newJob<QKeychain::ReadPasswordJob>(key); },
              [call](QKeychain::Job &job) {
                  if (job.error() == QKeychain::NoError)
                      call->finish(textOf(static_cast<QKeychain::ReadPasswordJob &>(job)));
                  else if (job.error() == QKeychain::EntryNotFound
                           && isLockedAway(Service, job.key()))
                      // So it ends where nobody answers the prompt or somebody closes it.
                      call->finish(Error{ .kind = ErrorKind::KeyringLocked, .subject = job.key() });
                  else
                      call->finish(failure(job));
              },
              [call](const Error &error) { call->finish(error); } });
    return call->handle();
}

RequestHandle KeychainCredentialStore::write(const CredentialKey &key, Secret secret,
                                             QObject *context, Callback<Done> callback)
{
    auto call = PendingCall<Done>::create(context, std::move(callback));
    const auto kept = std::make_shared<Secret>(std::move(secret));
    enqueue({ [key, kept]() -> QKeychain::Job * {
                 auto *job = newJob<QKeychain::WritePasswordJob>(key);
                 QString text = QString::fromUtf8(kept->reveal());
                 job->setTextData(text);
                 text.fill(u'\0');
                 return job;
             },
              [this, key, kept, call](QKeychain::Job &job) {
                  if (job.error() == QKeychain::NoError)
                      verify(key, kept, call);
                  else
                      call->finish(failure(job));
              },
              [call](const Error &error) { call->finish(error); } });
    return call->handle();
}

RequestHandle KeychainCredentialStore::remove(const CredentialKey &key, QObject *context,
                                              Callback<Done> callback)
{
    auto call = PendingCall<Done>::create(context, std::move(callback));
    enqueue({ [key] { return newJob<QKeychain::DeletePasswordJob>(key); },
              [call](QKeychain::Job &job) {
                  if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
                      call->finish(failure(job));
                  else if (isLockedAway(Service, job.key()))
                      call->finish(Error{ .kind = ErrorKind::KeyringLocked, .subject = job.key() });
                  else
                      call->finish(Done());
              },
              [call](const Error &error) { call->finish(error); } });
    return call->handle();
}

void KeychainCredentialStore::verify(const CredentialKey &key, std::shared_ptr<Secret> secret,
                                     std::shared_ptr<PendingCall<Done>> call)
{
    // KWallet reports failed writes as success: only what can be read back is saved. Before all
    // others, which may change the entry again.
    m_queue.push_front({ [key] { return newJob<QKeychain::ReadPasswordJob>(key); },
                         [key, secret, call](QKeychain::Job &job) {
                             const bool read = job.error() == QKeychain::NoError;
                             if (read
                                 && textOf(static_cast<QKeychain::ReadPasswordJob &>(job))
                                        .matches(secret->reveal()))
                                 call->finish(Done());
                             else
                                 call->finish(
                                     Error{ .kind = ErrorKind::StoreFailed, .subject = key.name });
                         },
                         [call](const Error &error) { call->finish(error); } });
}

void KeychainCredentialStore::enqueue(Entry entry)
{
    m_queue.push_back(std::move(entry));
    if (m_running && !m_answerTimer.isActive())
        m_answerTimer.start(m_limits.answer);
    startNext();
}

void KeychainCredentialStore::startNext()
{
    if (m_running || m_ending || m_queue.empty())
        return;
    m_running = m_queue.front().makeJob();
    connect(m_running, &QKeychain::Job::finished, this, &KeychainCredentialStore::jobFinished);
    m_waitingTimer.start(m_limits.waiting);
    m_answerTimer.start(m_limits.answer);
    m_running->start();
}

void KeychainCredentialStore::jobFinished(QKeychain::Job *job)
{
    if (!m_waitingTimer.isActive())
        Q_EMIT waitingChanged(false);
    m_waitingTimer.stop();
    m_answerTimer.stop();
    const Entry entry = std::move(m_queue.front());
    m_queue.pop_front();
    m_running = nullptr;
    entry.finished(*job);
    startNext();
}

void KeychainCredentialStore::timeIsOver()
{
    // The job goes on and keeps its place: the library could not run another one beside it. Those
    // behind it are told as well, they cannot know when their turn comes.
    const Error error{ .kind = ErrorKind::KeyringTimeout };
    for (const Entry &entry : m_queue)
        entry.gaveUp(error);
    m_queue.erase(m_queue.begin() + 1, m_queue.end());
}

} // namespace itm
