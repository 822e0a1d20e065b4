// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/createtokendialog.h"

#include "models/store/templatestore.h"

#include "tests/support/sessionfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;
using namespace itm::test;

class TestCreateFromTemplate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatItNamesIsLookedUpAndTheRestIsTold()
    {
        const QTemporaryDir folder;
        TemplateStore store(folder.filePath(QStringLiteral("templates.json")), nullptr);
        const TokenTemplate saved{
            .id = TemplateId::create(),
            .name = QStringLiteral("collectors"),
            .entries = { { PermissionAction::Write, types::buckets, TemplateScope::Pattern,
                           QStringLiteral("tele*") },
                         { PermissionAction::Read, types::buckets, TemplateScope::Name,
                           QStringLiteral("nowhere") } },
        };
        store.put({ saved });
        SessionFixture fixture;
        ServerSession &session = fixture.connectTo({});
        const OrganizationId factory = SessionFixture::factory();
        fixture.api->onBuckets.answerAlways([factory] {
            return QList<Bucket>{ { BucketId(0xb1), factory, QStringLiteral("telegraf") },
                                  { BucketId(0xb2), factory, QStringLiteral("sensors") } };
        });
        fixture.api->onCreateToken.fail(ErrorKind::GrantTooBroad);
        CreateTokenDialog dialog(session,
                                 { .kind = DraftKind::Template,
                                   .organization = factory,
                                   .fromTemplate = saved.id,
                                   .templates = &store },
                                 nullptr);
        dialog.show();
        const auto *outcome = dialog.findChild<QLabel *>(QStringLiteral("templateOutcome"));
        QTRY_VERIFY(outcome->text().contains(QStringLiteral("nowhere")));
        dialog.findChild<QLineEdit *>(QStringLiteral("descriptionEdit"))
            ->setText(QStringLiteral("new"));
        auto *create = dialog.findChild<QPushButton *>(QStringLiteral("createButton"));
        QTRY_VERIFY(create->isEnabled());
        QTest::mouseClick(create, Qt::LeftButton);
        const auto &drafts = fixture.record->drafts;
        QTRY_COMPARE(drafts.size(), 1);
        QCOMPARE(drafts[0].permissions,
                 (PermissionList{
                     { PermissionAction::Write, types::buckets, ResourceId(0xb1), factory } }));
        QTRY_VERIFY(create->isEnabled());
    }
};

QTEST_MAIN(TestCreateFromTemplate)
#include "tst_createfromtemplate.moc"
