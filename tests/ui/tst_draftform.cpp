// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/draftform.h"
#include "ui/create/draftpreview.h"

#include "tests/support/sessionfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace itm;
using namespace itm::test;

/// What a refresh does to a form that is being filled in.
class TestDraftForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOwnerWhoIsGoneIsNotOfferedAnyMore();
    void anOrganizationThatIsGoneIsChosenAnewByTheUserOnly();
    void whatIsStillThereStaysChosen();
    void aValueIsNoDescription();

private:
    template <class T>
    [[nodiscard]] T *part(const char *name) const
    {
        return m_form->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<SessionFixture> m_fixture;
    ServerSession *m_session = nullptr;
    std::unique_ptr<DraftForm> m_form;
};

void TestDraftForm::init()
{
    m_form.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_session = &m_fixture->connectTo({});
    m_session->catalog().setUsers(
        { SessionFixture::admin(), { UserId(0xda), QStringLiteral("dave") } });
    m_form = std::make_unique<DraftForm>(
        *m_session, DraftStart{ .organization = SessionFixture::factory(), .owner = UserId(0xda) });
    m_form->show();
}

void TestDraftForm::anOwnerWhoIsGoneIsNotOfferedAnyMore()
{
    auto *owner = part<QComboBox>("ownerCombo");
    auto *message = part<QLabel>("ownerMessage");
    QCOMPARE(owner->currentText(), QStringLiteral("dave"));
    const QSignalSpy changed(m_form.get(), &DraftForm::changed);
    m_session->catalog().setUsers(
        { SessionFixture::admin(), { UserId(0xe1), QStringLiteral("erin") } });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(owner->currentText(), QStringLiteral("admin (you)"));
    QVERIFY(owner->findText(QStringLiteral("dave")) < 0);
    QVERIFY(message->isVisible() && message->text().contains(QStringLiteral("dave")));
    owner->setCurrentIndex(owner->findText(QStringLiteral("erin")));
    QVERIFY(!message->text().contains(QStringLiteral("dave")));
    QCOMPARE(m_form->draft().owner, UserId(0xe1));
}

void TestDraftForm::anOrganizationThatIsGoneIsChosenAnewByTheUserOnly()
{
    auto *organization = part<QComboBox>("organizationCombo");
    auto *message = part<QLabel>("organizationMessage");
    m_session->catalog().setOrganizations(
        { { SessionFixture::weather(), QStringLiteral("weather"), {} } });
    QCOMPARE(organization->count(), 1);
    QCOMPARE(organization->currentIndex(), -1);
    QVERIFY(m_form->organization().isNull());
    QVERIFY(message->isVisible());
    organization->setCurrentIndex(0);
    QVERIFY(!message->isVisible());
}

void TestDraftForm::whatIsStillThereStaysChosen()
{
    m_session->catalog().setOrganizations(
        { { SessionFixture::weather(), QStringLiteral("weather"), {} },
          { SessionFixture::factory(), QStringLiteral("plant"), {} } });
    m_session->catalog().setUsers({ { UserId(0xda), QStringLiteral("David") } });
    QCOMPARE(part<QComboBox>("organizationCombo")->currentText(), QStringLiteral("plant"));
    QCOMPARE(part<QComboBox>("ownerCombo")->currentText(), QStringLiteral("David"));
    QVERIFY(!part<QLabel>("organizationMessage")->isVisible());
}

void TestDraftForm::aValueIsNoDescription()
{
    const Token like = SessionFixture::token(1, QStringLiteral("Telegraf"));
    TokenDraft draft{ .description = like.description,
                      .organization = like.organization,
                      .permissions = like.permissions };
    DraftPreview preview;
    preview.show(*m_session, draft);
    QVERIFY2(preview.isSendable(), qPrintable(preview.reason()));
    draft.description = QStringLiteral("for hall 1: ") + QString(86, u'x') + QStringLiteral("==");
    preview.show(*m_session, draft);
    QVERIFY(!preview.isSendable());
    const auto *json = preview.findChild<QPlainTextEdit *>(QStringLiteral("previewJson"));
    QVERIFY(!json->toPlainText().contains(QStringLiteral("xxx")));
}

QTEST_MAIN(TestDraftForm)
#include "tst_draftform.moc"
