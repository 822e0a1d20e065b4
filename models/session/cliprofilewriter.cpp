// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/session/cliprofilewriter.h"

namespace itm {

CliProfileWriter::CliProfileWriter(QString path, CredentialStore &credentials, CredentialKey key,
                                   QObject *parent)
    : QObject(parent)
    , m_file(std::move(path))
    , m_credentials(credentials)
    , m_key(std::move(key))
{
}

CliProfileWriter::~CliProfileWriter() = default;

CliConfigsPreview CliProfileWriter::preview(const CliProfile &profile)
{
    CliConfigsPreview preview;
    auto content = m_file.read();
    if (!content) {
        preview.fileError = content.error();
        return preview;
    }
    m_shown = content.takeValue();
    preview.isOpenToOthers = m_shown.isOpenToOthers;
    const auto profiles = cliProfiles(m_shown.bytes);
    if (const auto *known = std::get_if<QList<CliProfile>>(&profiles))
        preview.profiles = *known;
    auto spliced = putCliProfile(m_shown.bytes, profile);
    if (const auto *trouble = std::get_if<CliConfigsTrouble>(&spliced)) {
        preview.trouble = *trouble;
        return preview;
    }
    m_spliced = std::move(std::get<SplicedCliConfigs>(spliced));
    preview.replaces = m_spliced.replaces;
    preview.difference = m_spliced.difference;
    return preview;
}

void CliProfileWriter::write(Callback<Done> callback)
{
    m_isWriting = true;
    m_reading = m_credentials.read(
        m_key, this, [this, callback = std::move(callback)](Result<Secret> value) {
            m_isWriting = false;
            if (!value)
                return callback(value.error());
            callback(m_file.write(m_shown, m_spliced.before, value.value(), tomlString,
                                  m_spliced.after));
        });
}

} // namespace itm
