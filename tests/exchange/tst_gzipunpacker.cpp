// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/exchange/gzipunpacker.h"

#include "tests/support/gzipped.h"

#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

/// Of several windows of the format, and compressed so well that one byte becomes many pieces.
QByteArray someText()
{
    QByteArray text;
    for (int line = 0; line < 20'000; ++line)
        text += "line " + QByteArray::number(line * 7919) + '\n';
    return text + QByteArray(3'000'000, ' ');
}

} // namespace

class TestGzipUnpacker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesOfAnySizeAreOneText_data();
    void piecesOfAnySizeAreOneText();
    void membersFollowEachOther();
    void aCutOneIsNotComplete();
    void anythingElseIsRefused();
};

void TestGzipUnpacker::piecesOfAnySizeAreOneText_data()
{
    QTest::addColumn<int>("size");
    for (const int size : { 1, 7, 4096, 1 << 20 })
        QTest::addRow("%d", size) << size;
}

void TestGzipUnpacker::piecesOfAnySizeAreOneText()
{
    QFETCH(int, size);
    const QByteArray packed = gzipped(someText());
    QByteArray text;
    qsizetype longest = 0;
    GzipUnpacker unpacker([&](QByteArrayView piece) {
        text.append(piece);
        longest = std::max(longest, piece.size());
    });
    for (qsizetype at = 0; at < packed.size(); at += size) {
        QVERIFY(!unpacker.isComplete());
        QVERIFY(unpacker.add(QByteArrayView(packed).sliced(at).first(
            std::min(qsizetype(size), packed.size() - at))));
    }
    QVERIFY(unpacker.isComplete());
    QVERIFY(text == someText());
    QVERIFY(longest <= 256 * 1024);
}

void TestGzipUnpacker::membersFollowEachOther()
{
    QByteArray text;
    GzipUnpacker unpacker([&text](QByteArrayView piece) { text.append(piece); });
    QVERIFY(unpacker.add(QByteArray(gzipped("one\n") + gzipped({}) + gzipped("two\n"))));
    QVERIFY(unpacker.isComplete());
    QVERIFY(unpacker.add(gzipped("three\n")));
    QVERIFY(unpacker.isComplete());
    QCOMPARE(text, QByteArray("one\ntwo\nthree\n"));
}

void TestGzipUnpacker::aCutOneIsNotComplete()
{
    const QByteArray packed = gzipped(someText());
    QByteArray text;
    GzipUnpacker unpacker([&text](QByteArrayView piece) { text.append(piece); });
    QVERIFY(unpacker.add(QByteArrayView(packed).chopped(1)));
    QVERIFY(!unpacker.isComplete());
    QVERIFY(text == someText());
}

void TestGzipUnpacker::anythingElseIsRefused()
{
    const auto isTaken
        = [](const QByteArray &bytes) { return GzipUnpacker([](QByteArrayView) {}).add(bytes); };
    QVERIFY(!isTaken("ts=2026-11-24T00:00:00Z"));
    QVERIFY(!isTaken(gzipped("one") + "ts=2026-11-24T00:00:00Z"));
    QByteArray wrongSum = gzipped("one");
    wrongSum[wrongSum.size() - 5] = char(~wrongSum.at(wrongSum.size() - 5));
    QVERIFY(!isTaken(wrongSum));
    QVERIFY(isTaken(gzipped("one")));
}

QTEST_APPLESS_MAIN(TestGzipUnpacker)
#include "tst_gzipunpacker.moc"
