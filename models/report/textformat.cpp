// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/report/textformat.h"

#include "models/report/escaperules.h"

#include <algorithm>
#include <array>

namespace itm {

namespace {

struct NamedFormat final
{
    const char *name;
    TextFormat format;
};

constexpr std::array Names{
    NamedFormat{ "plain", TextFormat::Plain },
    NamedFormat{ "posix-shell", TextFormat::PosixShell },
    NamedFormat{ "fish", TextFormat::Fish },
    NamedFormat{ "powershell", TextFormat::PowerShell },
    NamedFormat{ "cmd", TextFormat::Cmd },
    NamedFormat{ "dotenv", TextFormat::DotEnv },
    NamedFormat{ "systemd", TextFormat::Systemd },
    NamedFormat{ "toml", TextFormat::Toml },
    NamedFormat{ "yaml", TextFormat::Yaml },
    NamedFormat{ "yaml-with-variables", TextFormat::YamlWithVariables },
    NamedFormat{ "json", TextFormat::Json },
    NamedFormat{ "ini", TextFormat::Ini },
    NamedFormat{ "xml", TextFormat::Xml },
    NamedFormat{ "c", TextFormat::CString },
    NamedFormat{ "python", TextFormat::Python },
    NamedFormat{ "go", TextFormat::Go },
    NamedFormat{ "javascript", TextFormat::JavaScript },
    NamedFormat{ "java", TextFormat::Java },
    NamedFormat{ "kotlin", TextFormat::Kotlin },
    NamedFormat{ "csharp", TextFormat::CSharp },
    NamedFormat{ "php", TextFormat::Php },
    NamedFormat{ "ruby", TextFormat::Ruby },
    NamedFormat{ "r", TextFormat::R },
    NamedFormat{ "swift", TextFormat::Swift },
    NamedFormat{ "dart", TextFormat::Dart },
    NamedFormat{ "url-component", TextFormat::UrlComponent },
    NamedFormat{ "flux", TextFormat::FluxString },
    NamedFormat{ "http-header", TextFormat::HttpHeader },
};

} // namespace

std::optional<TextFormat> textFormatNamed(QStringView name)
{
    const auto found = std::find_if(Names.begin(), Names.end(), [name](const NamedFormat &named) {
        return name == QLatin1String(named.name);
    });
    return found == Names.end() ? std::nullopt : std::optional(found->format);
}

QStringList textFormatNames()
{
    QStringList names;
    for (const NamedFormat &named : Names)
        names.append(QLatin1String(named.name));
    return names;
}

std::optional<qsizetype> writeEscaped(TextFormat format, QByteArrayView text, char *out)
{
    EscapeWriter writer(out);
    if (!writeBy(ruleOf(format), text, writer))
        return std::nullopt;
    return writer.size();
}

std::optional<QString> escaped(TextFormat format, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::optional<qsizetype> size = writeEscaped(format, bytes, nullptr);
    if (!size)
        return std::nullopt;
    QByteArray written(*size, Qt::Uninitialized);
    if (!writeEscaped(format, bytes, written.data()))
        return std::nullopt;
    return QString::fromUtf8(written);
}

} // namespace itm
