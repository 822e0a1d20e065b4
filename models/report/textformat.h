// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace itm {

/// What a text is written in, which decides how a name stands in it. Each stands for one kind of
/// quotes, named here; DotEnv chooses and writes its own.
enum class TextFormat : quint8 {
    Plain, ///< as it is
    PosixShell, ///< '…'
    Fish, ///< '…'
    PowerShell, ///< '…'
    Cmd, ///< set "NAME=…" in a batch file
    DotEnv, ///< NAME=…, read by shells, systemd and Docker Compose
    Systemd, ///< "…" in a unit
    Toml, ///< "…", also where the reader replaces $NAME first
    Yaml, ///< "…"
    YamlWithVariables, ///< "…" where the reader replaces $NAME and takes $$ for $
    Json, ///< "…"
    Ini, ///< name = … as Python's configparser reads it
    Xml, ///< "…" as an attribute
    CString, ///< "…"
    Python, ///< "…"
    Go, ///< "…"
    JavaScript, ///< "…"
    Java, ///< "…"
    Kotlin, ///< "…"
    CSharp, ///< "…"
    Php, ///< '…'
    Ruby, ///< "…"
    R, ///< "…"
    Swift, ///< "…"
    Dart, ///< '…'
    UrlComponent, ///< part of a query
    FluxString, ///< "…" in a Flux query
    HttpHeader, ///< value of a header
};

/// As snippets spell it, such as "posix-shell".
[[nodiscard]] std::optional<TextFormat> textFormatNamed(QStringView name);
/// All names, for sentences and tests.
[[nodiscard]] QStringList textFormatNames();

/// Writes UTF-8 text as it stands between the quotes of the format, or counts only where `out` is
/// null, so that a caller with a secret can make room for exactly that. Returns how many bytes, or
/// nothing where the format cannot hold the text: a line break in a header, for example.
[[nodiscard]] std::optional<qsizetype> writeEscaped(TextFormat format, QByteArrayView text,
                                                    char *out);

/// The same for what is no secret.
[[nodiscard]] std::optional<QString> escaped(TextFormat format, const QString &text);

} // namespace itm
