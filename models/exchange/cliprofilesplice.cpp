// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/cliprofilesplice.h"

#include "models/exchange/cliconfigs.h"

#include <algorithm>

namespace itm {

namespace {

/// Stands for the token while the outcome is proved.
constexpr QByteArrayView Placeholder("the-token");
constexpr QByteArrayView Indent("  ");

QByteArray tableName(const QByteArray &name)
{
    const bool isBare = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '-';
    });
    return isBare ? name : tomlString(name);
}

std::string_view view(const QByteArray &bytes)
{
    return { bytes.data(), static_cast<size_t>(bytes.size()) };
}

/// Makes the edits for one profile.
class ProfileSplice final
{
public:
    ProfileSplice(const TomlText &text, const CliProfile &profile)
        : m_text(text)
        , m_name(profile.name.toUtf8())
        , m_url(tomlString(profile.url.toUtf8()))
        , m_organization(tomlString(profile.organization.toUtf8()))
        , m_isActive(profile.isActive)
    {
    }

    /// False where the profile is written in a form that takes no new entry.
    [[nodiscard]] bool make()
    {
        if (m_isActive)
            deactivateOthers();
        if (const toml::table *known = m_text.root()[view(m_name)].as_table())
            return change(*known);
        append();
        return true;
    }
    [[nodiscard]] const TextSplice &splice() const { return m_splice; }

private:
    void deactivateOthers()
    {
        for (const auto &[name, node] : m_text.root()) {
            const toml::table *table = node.as_table();
            const toml::node *active = table ? table->get("active") : nullptr;
            if (!active || name.str() == view(m_name) || !active->value_or(false))
                continue;
            m_splice.add({ .span = m_text.span(active->source()),
                           .text = "false",
                           .header = m_text.span(table->source()).begin });
        }
    }

    /// At the end: a table can always follow what is there.
    void append()
    {
        const QByteArray eol = m_text.endOfLine();
        const QByteArrayView all = m_text.bytes();
        QByteArray head;
        if (!all.isEmpty())
            head = all.endsWith('\n') ? eol : eol + eol;
        head += '[' + tableName(m_name) + ']' + eol + Indent + "url = " + m_url + eol + Indent
            + "token = ";
        QByteArray tail = eol + Indent + "org = " + m_organization + eol;
        if (m_isActive)
            tail += Indent + QByteArray("active = true") + eol;
        const TextSpan end{ all.size(), all.size() };
        m_splice.add({ .span = end, .text = head });
        m_splice.add({ .span = end, .isToken = true });
        m_splice.add({ .span = end, .text = tail });
    }

    bool change(const toml::table &table)
    {
        m_header = m_text.span(table.source()).begin;
        findRoom(table);
        bool isDone = put(table, "url", m_url) && put(table, "token", {}, true)
            && put(table, "org", m_organization);
        // The CLI takes either a token or a password.
        if (table.contains("cookie"))
            isDone = isDone && put(table, "cookie", "\"\"");
        if (m_isActive)
            isDone = isDone && put(table, "active", "true");
        return isDone;
    }

    /// Where an entry that is missing goes: below the header, or behind the opening brace.
    void findRoom(const toml::table &table)
    {
        const QByteArrayView rest = m_text.bytes().sliced(m_header);
        if (rest.startsWith('[')) {
            m_room = m_text.lineEnd(m_header);
            const bool hasEnd = m_text.bytes().first(m_room).endsWith('\n');
            m_before = hasEnd ? Indent.toByteArray() : m_text.endOfLine() + Indent;
            m_behind = hasEnd ? m_text.endOfLine() : QByteArray();
        } else if (rest.startsWith('{')) {
            m_room = m_header + 1;
            m_before = " ";
            m_behind = table.empty() ? " " : ",";
        }
    }

    bool put(const toml::table &table, const char *key, const QByteArray &value,
             bool isToken = false)
    {
        if (const toml::node *known = table.get(key)) {
            if (known->is_table() || known->is_array_of_tables())
                return false;
            const TextSpan span = m_text.span(known->source());
            if (!isToken && m_text.bytes().sliced(span.begin, span.end - span.begin) == value)
                return true;
            m_splice.add({ .span = span, .text = value, .isToken = isToken, .header = m_header });
            return true;
        }
        if (m_room < 0)
            return false;
        const TextSpan room{ m_room, m_room };
        m_splice.add({ .span = room, .text = m_before + key + " = " + value, .header = m_header });
        if (isToken)
            m_splice.add({ .span = room, .isToken = true, .header = m_header });
        m_splice.add({ .span = room, .text = m_behind, .header = m_header });
        return true;
    }

    const TomlText &m_text;
    const QByteArray m_name;
    const QByteArray m_url;
    const QByteArray m_organization;
    const bool m_isActive;
    TextSplice m_splice;
    qsizetype m_header = -1;
    /// -1: there is none.
    qsizetype m_room = -1;
    QByteArray m_before;
    QByteArray m_behind;
};

/// The tree as it has to be afterwards.
toml::table expected(const TomlText &text, const CliProfile &profile)
{
    toml::table root = text.root();
    const QByteArray name = profile.name.toUtf8();
    for (auto &&[key, node] : root) {
        toml::table *table = node.as_table();
        if (profile.isActive && table && table->at_path("active").value_or(false))
            table->insert_or_assign("active", false);
    }
    if (!root.contains(view(name)))
        root.insert(view(name), toml::table());
    toml::table &own = *root[view(name)].as_table();
    own.insert_or_assign("url", profile.url.toStdString());
    own.insert_or_assign("token", std::string(Placeholder.data()));
    own.insert_or_assign("org", profile.organization.toStdString());
    if (own.contains("cookie"))
        own.insert_or_assign("cookie", "");
    if (profile.isActive)
        own.insert_or_assign("active", true);
    return root;
}

bool isProved(const TomlText &text, const TextSplice &splice, const CliProfile &profile)
{
    const QByteArray all
        = splice.applied(text.bytes(), { 0, text.bytes().size() }, tomlString(Placeholder));
    const TomlText outcome(all);
    return !outcome.isTooLarge() && outcome.brokenLine() == 0
        && outcome.root() == expected(text, profile);
}

} // namespace

std::variant<TextSplice, CliConfigsTrouble> spliceCliProfile(const TomlText &text,
                                                             const CliProfile &profile)
{
    ProfileSplice splice(text, profile);
    if (splice.make() && isProved(text, splice.splice(), profile))
        return splice.splice();
    return CliConfigsTrouble{ CliConfigsIssue::OddForm, 0, profile.name };
}

} // namespace itm
