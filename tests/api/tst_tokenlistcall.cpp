// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/tokenlistcall.h"
#include "models/core/worker.h"

#include <QTest>

using namespace itm;

class TestTokenListCall final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressIsTold();
    void nothingIsToldAfterItWasCancelled();
    void nothingIsToldAfterItFailed();

private:
    void make();
    /// The bytes are read and the word of it is under way.
    void read();
    /// What was under way has come.
    void waitForAll();

    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<TokenListCall> m_call;
    int m_told = 0;
    int m_failed = 0;
};

void TestTokenListCall::make()
{
    m_told = 0;
    m_failed = 0;
    m_worker = std::make_shared<Worker>();
    m_call = std::make_shared<TokenListCall>(
        m_worker, TokenStore::V2, Secret(),
        [this](const Result<TokenListing> &answer) { m_failed += answer ? 0 : 1; });
    m_call->onProgress = [this](const ListProgress &) { ++m_told; };
}

void TestTokenListCall::read()
{
    m_call->feed(R"({"links":{},"authorizations":[)");
    m_worker->waitForAll();
}

void TestTokenListCall::waitForAll()
{
    bool isLater = false;
    QMetaObject::invokeMethod(
        qApp, [&isLater] { isLater = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(isLater);
}

void TestTokenListCall::progressIsTold()
{
    make();
    read();
    QTRY_COMPARE(m_told, 1);
}

/// The listener of a refresh goes together with it.
void TestTokenListCall::nothingIsToldAfterItWasCancelled()
{
    make();
    read();
    m_call->cancel();
    waitForAll();
    QCOMPARE(m_told, 0);
}

/// The listener may go as soon as it has its answer.
void TestTokenListCall::nothingIsToldAfterItFailed()
{
    make();
    Connection connection;
    connection.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
    auto transport = HttpTransport::create(connection).takeValue();
    m_call->start(*transport, { .path = QStringLiteral("/api/v2/authorizations") });
    // Which answers what runs, before the word of what is read from here on.
    transport.reset();
    read();
    waitForAll();
    QCOMPARE(m_failed, 1);
    QCOMPARE(m_told, 0);
}

QTEST_GUILESS_MAIN(TestTokenListCall)
#include "tst_tokenlistcall.moc"
