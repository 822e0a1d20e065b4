// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/cliconfigsfile.h"

#include "models/store/databasefile.h"
#include "models/store/userfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace itm {

namespace {

constexpr qint64 MostBytes = qint64(1) << 20;
constexpr auto ForUserOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto OfOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
    | QFile::WriteOther | QFile::ExeOther;

bool isSame(const CliConfigsFile::Content &a, const CliConfigsFile::Content &b)
{
    return a.exists == b.exists && a.bytes.size() == b.bytes.size()
        && (a.bytes.isEmpty() || a.bytes.matches(b.bytes.reveal()));
}

bool writeAll(QSaveFile &file, QByteArrayView bytes)
{
    return file.write(bytes.data(), bytes.size()) == bytes.size();
}

} // namespace

CliConfigsFile::CliConfigsFile(QString path)
    : m_path(std::move(path))
{
}

QString CliConfigsFile::usualPath()
{
    const QString named = qEnvironmentVariable("INFLUX_CONFIGS_PATH");
    return named.isEmpty() ? QDir::home().filePath(QStringLiteral(".influxdbv2/configs"))
                           : QFileInfo(named).absoluteFilePath();
}

QString CliConfigsFile::target() const
{
    const QFileInfo info(m_path);
    const QString canonical = info.canonicalFilePath();
    if (!canonical.isEmpty())
        return canonical;
    return info.isSymLink() ? info.symLinkTarget() : m_path;
}

Result<CliConfigsFile::Content> CliConfigsFile::read() const
{
    const QFileInfo info(target());
    Content content{ .exists = info.exists() };
    if (!content.exists)
        return content;
    QFile file(info.filePath());
    // Opening a pipe would wait for its writer.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ .kind = ErrorKind::StoreFailed, .subject = m_path };
    content.isOpenToOthers = (file.permissions() & OfOthers) != 0;
    QByteArray bytes = file.read(MostBytes);
    content.bytes = Secret::take(bytes);
    if (!file.atEnd())
        return Error{ .kind = ErrorKind::TooLarge, .subject = m_path };
    return content;
}

Result<Done> CliConfigsFile::write(const Content &shown, const Secret &before, const Secret &value,
                                   Encode encode, const Secret &after) const
{
    const Result<Content> now = read();
    if (!now)
        return now.error();
    if (!isSame(now.value(), shown))
        return Error{ .kind = ErrorKind::Conflict, .subject = m_path };
    const QString path = target();
    if (const auto error = prepareFolder(path))
        return *error;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ForUserOnly))
        return Error{ .kind = ErrorKind::StoreReadOnly, .subject = m_path };
    QByteArray encoded = encode(value.reveal());
    const bool isWritten = writeAll(file, before.reveal()) && writeAll(file, encoded)
        && writeAll(file, after.reveal());
    wipe(encoded);
    if (!isWritten || !commitWhole(file))
        return Error{ .kind = ErrorKind::StoreFull, .subject = m_path };
    return Done();
}

} // namespace itm
