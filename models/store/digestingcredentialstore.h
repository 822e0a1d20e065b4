// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/valuedigests.h"

#include <QPointer>

#include <memory>

namespace itm {

/// Another store, of which every secret that passes is noted by its digest: what is or may be
/// written, what is read back, and what is removed. Digests never delay or fail a call. The
/// database outlives it.
class DigestingCredentialStore final : public CredentialStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DigestingCredentialStore)

public:
    DigestingCredentialStore(std::unique_ptr<CredentialStore> store, LocalDatabase &database);
    ~DigestingCredentialStore() override;

    [[nodiscard]] ValueDigests &digests() { return m_digests; }

    [[nodiscard]] bool isPersistent() const override { return m_store->isPersistent(); }
    RequestHandle check(QObject *context, Callback<Done> callback) override;
    RequestHandle read(const CredentialKey &key, QObject *context,
                       Callback<Secret> callback) override;
    RequestHandle write(const CredentialKey &key, Secret secret, QObject *context,
                        Callback<Done> callback) override;
    RequestHandle remove(const CredentialKey &key, QObject *context,
                         Callback<Done> callback) override;

private:
    /// Answers may come when this is gone, or going.
    [[nodiscard]] static bool mayNote(const QPointer<DigestingCredentialStore> &store);
    void note(const CredentialKey &key, const Secret &secret);
    void written(const CredentialKey &key, const Secret &secret, const Result<Done> &answer);

    bool m_isEnding = false;
    std::unique_ptr<CredentialStore> m_store;
    /// Those of this run need not be noted again when they are read.
    QSet<QString> m_noted;
    ValueDigests m_digests;
};

} // namespace itm
