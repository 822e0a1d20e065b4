// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/report/textformat.h"

#include <QTest>

using namespace itm;

namespace {

/// For what no parser is asked about (tests/report/*.py ask the others).
struct Case final
{
    const char *format;
    QString text;
    /// Null: it cannot hold the text.
    QString written;
};

const QList<Case> &cases()
{
    static const QList<Case> all{
        { "powershell", u"it's ‘so’ $x `n"_qs, u"it''s ‘‘so’’ $x `n"_qs },
        { "powershell", u"-x\n%"_qs, u"-x\n%"_qs },
        { "cmd", u"100% & more"_qs, u"100%% & more"_qs },
        { "cmd", u"a\"b&c\"d&e"_qs, u"a\"b^&c\"d&e"_qs },
        { "cmd", u"two\nlines"_qs, {} },
        { "swift", u"a\"b\\(c)\n\x1f"_qs, u"a\\\"b\\\\(c)\\n\\u{1f}"_qs },
        { "dart", u"it's $x ${y}\\\n"_qs, u"it\\'s \\$x \\${y}\\\\\\n"_qs },
        { "c", u"a\"b\\c\n\x01\x37?\?/"_qs, u"a\\\"b\\\\c\\n\\0017\\?\\?/"_qs },
        { "kotlin", u"$x \"y\" \x01"_qs, u"\\$x \\\"y\\\" \\u0001"_qs },
        { "csharp", u"a\u2028b\u0085"_qs, u"a\\u2028b\\u0085"_qs },
        { "java", u"\\u0041\x01\n"_qs, u"\\\\u0041\\001\\n"_qs },
        { "systemd", u"50% \"x\" $Y\n"_qs, u"50%% \\\"x\\\" $Y\\n"_qs },
        { "flux", u"${x} \"y\"\\"_qs, u"\\x24{x} \\\"y\\\"\\\\"_qs },
        { "url-component", u"a b/ü&-._~"_qs, u"a%20b%2f%c3%bc%26-._~"_qs },
        { "http-header", u"Token x"_qs, u"Token x"_qs },
        { "http-header", u"x\r\nSet-Cookie: y"_qs, {} },
        { "ini", u"100%"_qs, u"100%%"_qs },
        { "ini", u" led by a space"_qs, {} },
        { "ini", u"two\nlines"_qs, {} },
        { "xml", u"a\x01"_qs, {} },
        { "dotenv", u"a$b"_qs, u"'a$b'"_qs },
        { "dotenv", u"it's $b"_qs, u"\"it's \\$b\""_qs },
        { "plain", u"日本 \"x\"\n"_qs, u"日本 \"x\"\n"_qs },
    };
    return all;
}

} // namespace

class TestTextFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<Case>("one");
        for (int at = 0; at < cases().size(); ++at)
            QTest::addRow("%s %d", cases().at(at).format, at) << cases().at(at);
    }
    void writes()
    {
        QFETCH(Case, one);
        const auto format = textFormatNamed(QString::fromLatin1(one.format));
        QVERIFY(format);
        const auto written = escaped(*format, one.text);
        QCOMPARE(written.has_value(), !one.written.isNull());
        QCOMPARE(written.value_or(QString()), one.written);
    }

    void countsExactlyWhatItWrites()
    {
        const QByteArray text = u"a'\"\\$%\n\x01 ü 日 🦆 \u2028"_qs.toUtf8();
        for (const QString &name : textFormatNames()) {
            const TextFormat format = *textFormatNamed(name);
            const auto size = writeEscaped(format, text, nullptr);
            if (!size)
                continue;
            QByteArray out(*size + 1, '#');
            QCOMPARE(writeEscaped(format, text, out.data()), size);
            QCOMPARE(out.back(), '#');
            QVERIFY2(out.size() > text.size(), qPrintable(name));
        }
    }

    void noFormatHoldsTheNullCharacter()
    {
        for (const QString &name : textFormatNames())
            QVERIFY2(!escaped(*textFormatNamed(name), QString(QChar(u'\0'))), qPrintable(name));
    }

    /// A value that is no UTF-8 must come out as the bytes it is.
    void keepsBytesThatAreNoText()
    {
        for (const QByteArray &bytes :
             { QByteArray("\xff\xfe z"), QByteArray("\xc3"), QByteArray("\xe2\x28\xa1") }) {
            QByteArray out(bytes.size(), '#');
            QCOMPARE(writeEscaped(TextFormat::Yaml, bytes, out.data()), bytes.size());
            QCOMPARE(out, bytes);
        }
    }

    void knowsItsNames()
    {
        QVERIFY(!textFormatNamed(u"cobol"));
        QCOMPARE(textFormatNames().size(), int(TextFormat::HttpHeader) + 1);
        for (const QString &name : textFormatNames())
            QVERIFY(textFormatNamed(name));
    }
};

QTEST_GUILESS_MAIN(TestTextFormat)
#include "tst_textformat.moc"
