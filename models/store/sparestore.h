// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/spareoperator.h"
#include "models/store/credentialstore.h"
#include "models/store/jsonlistfile.h"

namespace itm {

/// What is known of the spare operator tokens, one for a server, in a file of the user, written
/// whole and atomically after every change. A file that is damaged or newer is set aside, never
/// overwritten. Holds no value of a token. GUI thread.
class SpareStore final
{
public:
    /// Reads the file; a missing one is an empty list.
    explicit SpareStore(const QString &file);
    Q_DISABLE_COPY_MOVE(SpareStore)

    /// Where the value of one is in the keychain (design §5).
    [[nodiscard]] static CredentialKey keyOf(ServerId server);

    /// Where a damaged or newer file was put; empty: all was well.
    [[nodiscard]] QString setAsideFile() const { return m_file.setAsideFile(); }

    [[nodiscard]] const QList<SpareOperator> &spares() const { return m_spares; }
    [[nodiscard]] std::optional<SpareOperator> find(ServerId server) const;
    /// Replaces the one of its server. An error (StoreFull, StoreReadOnly): not on disk, it holds
    /// for this run.
    std::optional<Error> put(const SpareOperator &spare);
    std::optional<Error> remove(ServerId server);

private:
    [[nodiscard]] std::optional<Error> write() const;

    JsonListFile m_file;
    QList<SpareOperator> m_spares;
};

} // namespace itm
