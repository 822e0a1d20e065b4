// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/batchtext.h"

#include <QTest>

using namespace itm;

class TestBatchText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemOfAFileIsASentence();
    void everyRemarkOnARowIsASentence();
    void everyStateIsSaid();
    void onlyWhatIsThereIsCounted();
    void theQuestionEscapesNames();
};

void TestBatchText::everyProblemOfAFileIsASentence()
{
    using Kind = BatchFileProblem::Kind;
    QStringList said;
    for (int kind = 0; kind <= static_cast<int>(Kind::NoRows); ++kind) {
        const QString sentence
            = BatchText::problem({ static_cast<Kind>(kind), 7, QStringLiteral("description") });
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!said.contains(sentence), qPrintable(sentence));
        said << sentence;
    }
    QVERIFY(BatchText::problem({ Kind::NotUtf8, 7, {} }).contains(u'7'));
    QVERIFY(BatchText::problem({ Kind::ColumnTwice, 1, QStringLiteral("a\nb") }).count(u'\n') == 0);
}

void TestBatchText::everyRemarkOnARowIsASentence()
{
    using Kind = BatchRemark::Kind;
    QStringList said;
    for (int kind = 0; kind <= static_cast<int>(Kind::Broad); ++kind) {
        const QString sentence = BatchText::remark({ .kind = static_cast<Kind>(kind),
                                                     .name = QStringLiteral("prod\n1"),
                                                     .number = 3,
                                                     .check = { GrantRefusal::MayNotMakeTokens } },
                                                   {});
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'\n'), qPrintable(sentence));
        QVERIFY2(!said.contains(sentence), qPrintable(sentence));
        said << sentence;
    }
}

void TestBatchText::everyStateIsSaid()
{
    QStringList said;
    for (int state = static_cast<int>(CreationState::Making);
         state <= static_cast<int>(CreationState::NotTried); ++state) {
        const QString text = BatchText::state({ .state = static_cast<CreationState>(state) });
        QVERIFY(!text.isEmpty() && !said.contains(text));
        said << text;
    }
    QCOMPARE(BatchText::state({}), QString());
    const CreationOutcome stopped{ .state = CreationState::NotTried,
                                   .error = Error{ .kind = ErrorKind::Cancelled } };
    QCOMPARE(BatchText::reason(stopped, {}),
             QStringLiteral("It was stopped before this one’s turn."));
    QVERIFY(
        !BatchText::reason({ .state = CreationState::Made, .isDifferent = true }, {}).isEmpty());
    QCOMPARE(BatchText::reason({ .state = CreationState::Made }, {}), QString());
}

void TestBatchText::onlyWhatIsThereIsCounted()
{
    QCOMPARE(BatchText::plan({ .ready = 118, .warnings = 2, .cannot = 3 }),
             QStringLiteral("120 ready. 2 of them with a warning. 3 cannot be made."));
    QCOMPARE(BatchText::plan({ .ready = 1 }), QStringLiteral("1 ready."));
    QCOMPARE(BatchText::result({ .made = 37, .refused = 2 }),
             QStringLiteral("37 made. 2 refused."));
}

void TestBatchText::theQuestionEscapesNames()
{
    const QString about
        = BatchText::about({ { QStringLiteral("<i>x"), 2 } }, 3, QStringLiteral("W <b>"));
    QVERIFY(about.contains(QStringLiteral("&lt;i&gt;x")));
    QVERIFY(about.contains(QStringLiteral("W &lt;b&gt;")));
    QVERIFY(about.contains(QStringLiteral("line 3")));
}

QTEST_GUILESS_MAIN(TestBatchText)
#include "tst_batchtext.moc"
