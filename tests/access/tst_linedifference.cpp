// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/linedifference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace itm;
using namespace Qt::StringLiterals;

namespace {

using Kind = DifferenceLine::Kind;

/// The text without the lines of a kind.
QString without(Kind kind, const QList<DifferenceLine> &lines)
{
    QStringList texts;
    for (const DifferenceLine &line : lines) {
        if (line.kind != kind)
            texts << line.text;
    }
    return texts.join(u'\n');
}

} // namespace

class TestLineDifference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatDiffersIsMarked()
    {
        const auto lines = lineDifference(u"{\n a\n active\n z\n}"_s, u"{\n b\n inactive\n z\n}"_s);
        const QList<DifferenceLine> expected{
            { Kind::Kept, u"{"_s },          { Kind::Removed, u" a"_s },
            { Kind::Removed, u" active"_s }, { Kind::Added, u" b"_s },
            { Kind::Added, u" inactive"_s }, { Kind::Kept, u" z"_s },
            { Kind::Kept, u"}"_s }
        };
        QCOMPARE(lines, expected);
        QCOMPARE(lineDifference({}, {}), QList<DifferenceLine>());
        QCOMPARE(lineDifference(u"a"_s, {}), (QList<DifferenceLine>{ { Kind::Removed, u"a"_s } }));
    }

    void bothTextsCanBeMadeOfIt()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            const auto text = [&random] {
                QStringList lines;
                for (int i = random.bounded(8); i >= 0; --i)
                    lines << QString(QChar(u'a' + random.bounded(3)));
                return lines.join(u'\n');
            };
            const QString before = text();
            const QString after = text();
            const auto lines = lineDifference(before, after);
            QCOMPARE(without(Kind::Added, lines), before);
            QCOMPARE(without(Kind::Removed, lines), after);
        }
    }

    void aLongTextIsNoTrouble()
    {
        const QString before = u"a\n"_s.repeated(20'000);
        const QString after = u"b\n"_s.repeated(20'000);
        QCOMPARE(without(Kind::Removed, lineDifference(before, after)), after);
    }
};

QTEST_GUILESS_MAIN(TestLineDifference)

#include "tst_linedifference.moc"
