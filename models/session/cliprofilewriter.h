// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/cliprofile.h"
#include "models/core/requesthandle.h"
#include "models/exchange/cliconfigs.h"
#include "models/store/cliconfigsfile.h"
#include "models/store/credentialstore.h"

namespace itm {

/// What putting a profile into the influx CLI's configs file would do.
struct CliConfigsPreview final
{
    QList<CliProfile> profiles;
    /// A profile of this name is there.
    bool replaces = false;
    bool isOpenToOthers = false;
    QList<DifferenceLine> difference;
    /// Why it cannot be done: what is in the file, or the file itself.
    std::optional<CliConfigsTrouble> trouble;
    std::optional<Error> fileError;

    [[nodiscard]] bool canBeWritten() const { return !trouble && !fileError; }
};

/// Puts one credential into the influx CLI's configs file: shows first what changes, and takes the
/// value from the keychain only when that is written. The keychain outlives it. GUI thread.
class CliProfileWriter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CliProfileWriter)

public:
    CliProfileWriter(QString path, CredentialStore &credentials, CredentialKey key,
                     QObject *parent);
    ~CliProfileWriter() override;

    [[nodiscard]] const QString &path() const { return m_file.path(); }
    [[nodiscard]] bool isWriting() const { return m_isWriting; }

    /// Reads the file anew.
    [[nodiscard]] CliConfigsPreview preview(const CliProfile &profile);
    /// Writes what was shown last. Conflict: the file has changed since, look again. The keychain's
    /// errors; those of CliConfigsFile.
    void write(Callback<Done> callback);

private:
    CliConfigsFile m_file;
    CredentialStore &m_credentials;
    CredentialKey m_key;
    CliConfigsFile::Content m_shown;
    SplicedCliConfigs m_spliced;
    bool m_isWriting = false;
    RequestHandle m_reading;
};

} // namespace itm
