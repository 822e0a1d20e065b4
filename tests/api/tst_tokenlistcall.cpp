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

private:
    /// With the bytes read and the word of it under way.
    void begin();

    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<TokenListCall> m_call;
    int m_told = 0;
};

void TestTokenListCall::begin()
{
    m_told = 0;
    m_worker = std::make_shared<Worker>();
    m_call = std::make_shared<TokenListCall>(m_worker, TokenStore::V2, Secret(),
                                             [](const Result<TokenListing> &) {});
    m_call->onProgress = [this](const ListProgress &) { ++m_told; };
    m_call->feed(R"({"links":{},"authorizations":[)");
    m_worker->waitForAll();
}

void TestTokenListCall::progressIsTold()
{
    begin();
    QTRY_COMPARE(m_told, 1);
}

/// The listener of a refresh goes together with it.
void TestTokenListCall::nothingIsToldAfterItWasCancelled()
{
    begin();
    m_call->cancel();
    bool isLater = false;
    QMetaObject::invokeMethod(
        qApp, [&isLater] { isLater = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(isLater);
    QCOMPARE(m_told, 0);
}

QTEST_GUILESS_MAIN(TestTokenListCall)
#include "tst_tokenlistcall.moc"
