// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/layout/pseudolanguage.h"

#include <QRegularExpression>

namespace itm::test {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = QStringLiteral("aceghijklnorstuwyzACDEGHIJKLNORSTUWYZ");
    static const QString marked = QStringLiteral("áčéĝĥíĵķĺñôřšťůŵýžÁČĎÉĜĤÍĴĶĹÑÔŘŠŤŮŴÝŽ");
    const auto at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

/// In words, so that it can be broken like a text; a tilde is wider than most letters.
QString padding(qsizetype letters)
{
    constexpr qsizetype Word = 7;
    QString result;
    for (qsizetype left = qMax<qsizetype>(letters * 3 / 10, 1); left > 0; left -= Word)
        result += u' ' + QString(qMin(left, Word), u'~');
    return result;
}

} // namespace

QString PseudoLanguage::of(const QString &text)
{
    static const QRegularExpression kept(
        QStringLiteral("%L?\\d+|%n|</?[a-zA-Z][^>]*>|&[a-z]+;|\\*\\.[a-z]+"));
    QString result;
    qsizetype letters = 0;
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        for (; from < to; ++from) {
            letters += text.at(from).isLetter() ? 1 : 0;
            result += accented(text.at(from));
        }
    };
    for (auto it = kept.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        take(match.capturedStart());
        result += match.captured();
        from = match.capturedEnd();
    }
    take(text.size());
    // A list of values has no words, and the form of a date is none.
    static const QRegularExpression isDate(QStringLiteral("yyyy|HH:mm|MMM"));
    return letters == 0 || text.contains(isDate) ? text
                                                 : u'[' + result + padding(text.size()) + u']';
}

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    return of(QString::fromUtf8(source));
}

} // namespace itm::test
