// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/cliconfigs.h"

#include "models/core/connection.h"
#include "models/exchange/cliprofilesplice.h"
#include "models/exchange/spliceddifference.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace itm {

namespace {

/// Commands of `influx config`; a profile of such a name could not be chosen.
constexpr std::array<QByteArrayView, 7> Reserved{ "-",      "list",   "update", "set",
                                                  "delete", "switch", "create" };

QString text(const toml::table &table, const char *key)
{
    const auto value = table[key].value<std::string_view>();
    return value ? QString::fromUtf8(value->data(), static_cast<qsizetype>(value->size()))
                 : QString();
}

CliProfile profileOf(QString name, const toml::table &table)
{
    return { .name = std::move(name),
             .url = text(table, "url"),
             .organization = text(table, "org"),
             .isActive = table["active"].value_or(false),
             .hasToken = !text(table, "token").isEmpty(),
             .hasPassword = !text(table, "cookie").isEmpty() };
}

/// Without the line break that a paste leaves.
Secret tokenOf(const toml::table &table)
{
    const auto value = table["token"].value<std::string_view>();
    if (!value)
        return {};
    return Secret(QByteArrayView(value->data(), static_cast<qsizetype>(value->size())).trimmed());
}

/// Of base64 of `user:password` or of `user` alone (fact sheet §12.3).
QString userNameOf(const toml::table &table)
{
    const auto value = table["cookie"].value<std::string_view>();
    if (!value)
        return {};
    auto decoded = QByteArray::fromBase64Encoding(
        QByteArray(value->data(), static_cast<qsizetype>(value->size())),
        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    const QByteArrayView plain(decoded.decoded);
    const qsizetype colon = plain.indexOf(':');
    const QByteArrayView name = colon < 0 ? plain : plain.first(colon);
    const QString userName
        = QUtf8StringView(name).isValidUtf8() ? QString::fromUtf8(name).trimmed() : QString();
    wipe(decoded.decoded);
    return userName;
}

bool hasSameCredential(const CliSignIn &a, const CliSignIn &b)
{
    const bool isSameToken
        = a.token.isEmpty() ? b.token.isEmpty() : a.token.matches(b.token.reveal());
    return isSameToken && a.userName == b.userName;
}

/// Notices entries that lead to the same, however their addresses are written.
class Twins final
{
public:
    /// `all` holds those that were asked for before.
    qsizetype firstLike(const CliSignIn &signIn, const std::vector<CliSignIn> &all)
    {
        const auto parsed = parseServerUrl(signIn.profile.url);
        const auto *address = std::get_if<ServerUrl>(&parsed);
        if (!address)
            return -1;
        QList<size_t> &others = m_byAddress[address->url];
        for (const size_t other : others) {
            if (hasSameCredential(all[other], signIn))
                return static_cast<qsizetype>(other);
        }
        others << all.size();
        return -1;
    }

private:
    QHash<QUrl, QList<size_t>> m_byAddress;
};

std::optional<CliConfigsTrouble> troubleWith(const TomlText &parsed)
{
    if (parsed.isTooLarge())
        return CliConfigsTrouble{ CliConfigsIssue::TooLarge, 0, {} };
    if (parsed.brokenLine() > 0)
        return CliConfigsTrouble{ CliConfigsIssue::NotToml, parsed.brokenLine(), {} };
    for (const auto &[name, node] : parsed.root()) {
        if (!node.is_table())
            return CliConfigsTrouble{ CliConfigsIssue::NotAProfile,
                                      static_cast<int>(name.source().begin.line),
                                      QString::fromStdString(std::string(name.str())) };
    }
    return std::nullopt;
}

std::optional<CliConfigsTrouble> troubleWith(const QString &name)
{
    if (name.isEmpty())
        return CliConfigsTrouble{ CliConfigsIssue::EmptyName, 0, {} };
    const QByteArray bytes = name.toUtf8();
    if (std::find(Reserved.begin(), Reserved.end(), QByteArrayView(bytes)) != Reserved.end())
        return CliConfigsTrouble{ CliConfigsIssue::ReservedName, 0, name };
    return std::nullopt;
}

} // namespace

std::variant<QList<CliProfile>, CliConfigsTrouble> cliProfiles(const Secret &contents)
{
    const TomlText parsed(contents.reveal());
    if (const auto trouble = troubleWith(parsed))
        return *trouble;
    QList<CliProfile> profiles;
    for (const auto &[name, node] : parsed.root())
        profiles << profileOf(QString::fromStdString(std::string(name.str())), *node.as_table());
    return profiles;
}

std::variant<std::vector<CliSignIn>, CliConfigsTrouble> cliSignIns(const Secret &contents)
{
    const TomlText parsed(contents.reveal());
    if (const auto trouble = troubleWith(parsed))
        return *trouble;
    std::vector<CliSignIn> signIns;
    Twins twins;
    for (const auto &[name, node] : parsed.root()) {
        const toml::table &table = *node.as_table();
        CliSignIn found{ profileOf(QString::fromStdString(std::string(name.str())), table),
                         tokenOf(table), userNameOf(table) };
        found.sameAs = twins.firstLike(found, signIns);
        signIns.push_back(std::move(found));
    }
    return signIns;
}

std::variant<SplicedCliConfigs, CliConfigsTrouble> putCliProfile(const Secret &contents,
                                                                 const CliProfile &profile)
{
    const TomlText parsed(contents.reveal());
    auto trouble = troubleWith(parsed);
    if (!trouble)
        trouble = troubleWith(profile.name);
    if (trouble)
        return *trouble;
    const auto spliced = spliceCliProfile(parsed, profile);
    if (const auto *odd = std::get_if<CliConfigsTrouble>(&spliced))
        return *odd;
    const auto &splice = std::get<TextSplice>(spliced);
    auto [before, after] = splice.around(parsed.bytes());
    return SplicedCliConfigs{ .before = Secret::take(before),
                              .after = Secret::take(after),
                              .replaces = parsed.root().contains(profile.name.toStdString()),
                              .difference = splicedDifference(parsed, splice) };
}

QByteArray tomlString(QByteArrayView bytes)
{
    constexpr char Digits[] = "0123456789ABCDEF";
    QByteArray quoted("\"");
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (byte == '"' || byte == '\\')
            quoted.append('\\').append(byte);
        else if (code < 0x20 || code == 0x7f)
            quoted.append("\\u00").append(Digits[code >> 4U]).append(Digits[code & 0xfU]);
        else
            quoted.append(byte);
    }
    return quoted.append('"');
}

} // namespace itm
