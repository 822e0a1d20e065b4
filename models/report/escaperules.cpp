// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/report/escaperules.h"

#include <cstring>

namespace itm {

namespace {

using Control = EscapeRule::Control;
using Special = EscapeRule::Special;

bool isOneOf(char32_t code, const char *characters)
{
    return code != 0 && code < 0x80 && std::strchr(characters, int(code)) != nullptr;
}

/// What some readers take for a line break, a byte order mark or no text at all.
bool isSeparator(char32_t code)
{
    return (code >= 0x80 && code < 0xa0) || code == 0x2028 || code == 0x2029 || code == 0xfeff
        || code == 0xfffe || code == 0xffff;
}

/// `\n` and its like, which every format with backslashes has.
char shortForm(char32_t code)
{
    switch (code) {
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

void writeCode(Control form, char32_t code, EscapeWriter &writer)
{
    if (code > 0x7f && form != Control::Braced)
        form = Control::Unicode;
    writer.put('\\');
    switch (form) {
    case Control::Hex:
        writer.put('x');
        return writer.putNumber(code, 16, 2);
    case Control::Octal:
        return writer.putNumber(code, 8, 3);
    case Control::Braced:
        writer.put(QByteArrayView("u{"));
        writer.putNumber(code, 16, 1);
        return writer.put('}');
    default:
        writer.put('u');
        return writer.putNumber(code, 16, 4);
    }
}

bool writeControl(Control form, char32_t code, EscapeWriter &writer)
{
    if (form == Control::NoBreak)
        return false;
    if (form == Control::Reference) {
        if (!shortForm(code) && code != 0x7f)
            return false;
        writer.put(QByteArrayView("&#"));
        writer.putNumber(code, 10, 1);
        writer.put(';');
        return true;
    }
    if (const char letter = shortForm(code)) {
        writer.put('\\');
        writer.put(letter);
    } else {
        writeCode(form, code, writer);
    }
    return true;
}

/// True where a special rule has written the character.
bool writeSpecial(Special special, const Utf8Character &character, EscapeWriter &writer)
{
    const char32_t code = character.code;
    if (special == Special::Shell && code == '\'') {
        writer.put(QByteArrayView("'\\''"));
    } else if (special == Special::PowerShell
               && (code == '\'' || (code >= 0x2018 && code <= 0x201b))) {
        // It takes typographic quotes for quotes.
        writer.put(character.bytes);
        writer.put(character.bytes);
    } else if (special == Special::Toml && code == '$') {
        // Telegraf and Vector replace $NAME in the file before they read it as TOML.
        writer.put(QByteArrayView("\\u0024"));
    } else if (special == Special::Flux && code == '$') {
        writer.put(QByteArrayView("\\x24"));
    } else if (special == Special::Xml && isOneOf(code, "&<>\"'")) {
        writer.put(QByteArrayView("&#"));
        writer.putNumber(code, 10, 1);
        writer.put(';');
    } else {
        return false;
    }
    return true;
}

/// Quotation marks in the value switch the protection of the surrounding ones off and on again.
bool writeCmd(QByteArrayView text, EscapeWriter &writer)
{
    bool isProtected = true;
    for (const char c : text) {
        if (c == '\n' || c == '\r')
            return false;
        if (c == '"')
            isProtected = !isProtected;
        else if (!isProtected && isOneOf(char32_t(c), "&|<>^()"))
            writer.put('^');
        if (c == '%')
            writer.put('%');
        writer.put(c);
    }
    return true;
}

/// Single quotes keep everything in every reader but cannot hold one of themselves; between double
/// quotes most readers agree on the backslash.
void writeDotEnv(QByteArrayView text, EscapeWriter &writer)
{
    const bool isSingle = !text.contains('\'') && !text.contains('\\');
    const char quote = isSingle ? '\'' : '"';
    writer.put(quote);
    for (const char c : text) {
        if (!isSingle && isOneOf(char32_t(uchar(c)), "\\\"$`"))
            writer.put('\\');
        writer.put(c);
    }
    writer.put(quote);
}

/// Readers strip spaces, and some of them quotation marks, from both ends.
bool keepsItsEnds(QByteArrayView text)
{
    return text.isEmpty()
        || !(isOneOf(char32_t(uchar(text.front())), " \"")
             || isOneOf(char32_t(uchar(text.back())), " \""));
}

void writePercent(QByteArrayView text, EscapeWriter &writer)
{
    for (const char c : text) {
        const bool isPlain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')
            || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '_' || c == '~';
        if (isPlain) {
            writer.put(c);
        } else {
            writer.put('%');
            writer.putNumber(uchar(c), 16, 2);
        }
    }
}

bool writeCharacter(const EscapeRule &rule, const Utf8Character &character, EscapeWriter &writer)
{
    const char32_t code = character.code;
    if (writeSpecial(rule.special, character, writer))
        return true;
    const bool isControl = code < 0x20 || code == 0x7f;
    if (isControl && rule.control != Control::Raw)
        return writeControl(rule.control, code, writer);
    if (rule.escapesSeparators && isSeparator(code)) {
        writeCode(rule.control, code, writer);
        return true;
    }
    if (isOneOf(code, rule.slashed))
        writer.put('\\');
    else if (isOneOf(code, rule.doubled))
        writer.put(character.bytes);
    writer.put(character.bytes);
    return true;
}

} // namespace

Utf8Character firstCharacter(QByteArrayView text)
{
    const auto byte = [text](qsizetype at) { return char32_t(uchar(text[at])); };
    const char32_t lead = byte(0);
    const qsizetype length = lead < 0xc2 ? 1
        : lead < 0xe0                    ? 2
        : lead < 0xf0                    ? 3
        : lead < 0xf5                    ? 4
                                         : 1;
    if (length == 1 || length > text.size())
        return { lead < 0x80 ? lead : U'\ufffd', text.first(1) };
    char32_t code = lead & (0xffU >> (length + 1));
    for (qsizetype at = 1; at < length; ++at) {
        if ((byte(at) & 0xc0) != 0x80)
            return { U'\ufffd', text.first(1) };
        code = (code << 6) | (byte(at) & 0x3f);
    }
    return { code, text.first(length) };
}

EscapeRule ruleOf(TextFormat format)
{
    switch (format) {
    case TextFormat::Plain:
        return {};
    case TextFormat::PosixShell:
        return { .special = Special::Shell };
    case TextFormat::Fish:
    case TextFormat::Php:
        return { .slashed = "\\'" };
    case TextFormat::Ruby:
        // Between single quotes its parser takes the first half of a Windows line break away.
        return { .slashed = "\\\"#", .control = Control::Hex };
    case TextFormat::PowerShell:
        return { .special = Special::PowerShell };
    case TextFormat::Cmd:
        return { .special = Special::Cmd };
    case TextFormat::DotEnv:
        return { .special = Special::DotEnv };
    case TextFormat::Systemd:
        return { .slashed = "\\\"", .doubled = "%", .control = Control::Hex };
    case TextFormat::Toml:
        return { .slashed = "\\\"", .control = Control::Unicode, .special = Special::Toml };
    case TextFormat::Yaml:
        return { .slashed = "\\\"", .control = Control::Unicode, .escapesSeparators = true };
    case TextFormat::YamlWithVariables:
        return { .slashed = "\\\"",
                 .doubled = "$",
                 .control = Control::Unicode,
                 .escapesSeparators = true };
    case TextFormat::Ini:
        return { .doubled = "%", .control = Control::NoBreak, .special = Special::Ini };
    case TextFormat::Xml:
        return { .control = Control::Reference, .special = Special::Xml };
    case TextFormat::CString:
        // A question mark begins a trigraph in older compilers.
        return { .slashed = "\\\"?", .control = Control::Octal };
    case TextFormat::Python:
        return { .slashed = "\\\"", .control = Control::Hex };
    case TextFormat::Java:
        return { .slashed = "\\\"", .control = Control::Octal };
    case TextFormat::Kotlin:
        return { .slashed = "\\\"$", .control = Control::Unicode };
    case TextFormat::Json:
    case TextFormat::R:
        return { .slashed = "\\\"", .control = Control::Unicode };
    case TextFormat::Go:
    case TextFormat::JavaScript:
    case TextFormat::CSharp:
        return { .slashed = "\\\"", .control = Control::Unicode, .escapesSeparators = true };
    case TextFormat::Swift:
        return { .slashed = "\\\"", .control = Control::Braced };
    case TextFormat::Dart:
        return { .slashed = "\\'$", .control = Control::Braced };
    case TextFormat::UrlComponent:
        return { .special = Special::Percent };
    case TextFormat::FluxString:
        return { .slashed = "\\\"", .control = Control::Hex, .special = Special::Flux };
    case TextFormat::HttpHeader:
        return { .control = Control::NoBreak };
    }
    Q_UNREACHABLE();
}

bool writeBy(const EscapeRule &rule, QByteArrayView text, EscapeWriter &writer)
{
    // Nearly no format can hold the null character, and no reader expects one.
    if (text.contains('\0'))
        return false;
    if (rule.special == Special::Ini && !keepsItsEnds(text))
        return false;
    if (rule.special == Special::Cmd)
        return writeCmd(text, writer);
    if (rule.special == Special::DotEnv) {
        writeDotEnv(text, writer);
        return true;
    }
    if (rule.special == Special::Percent) {
        writePercent(text, writer);
        return true;
    }
    while (!text.isEmpty()) {
        const Utf8Character character = firstCharacter(text);
        if (!writeCharacter(rule, character, writer))
            return false;
        text = text.sliced(character.bytes.size());
    }
    return true;
}

} // namespace itm
