// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/grants.h"
#include "models/access/permissionsets.h"

#include "tests/support/referencerule.h"
#include "tests/support/sampletokens.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace itm;

namespace {

bool covers(const Grant &grant, const Permission &required)
{
    const bool isMode
        = required.action == PermissionAction::Read ? reads(grant.mode) : writes(grant.mode);
    if (!isMode)
        return false;
    if (grant.type == types::instance)
        return true;
    if (grant.type != required.type)
        return false;
    switch (grant.reach) {
    case Reach::Everywhere:
        return true;
    case Reach::Organization:
    case Reach::Nothing:
        return required.organization == grant.organization;
    case Reach::Single:
        return std::any_of(
            grant.targets.begin(), grant.targets.end(),
            [&required](const GrantTarget &target) { return target.id == required.id; });
    }
    return false;
}

QString print(const Grant &grant)
{
    static const QStringList modes{
        {}, QStringLiteral("R"), QStringLiteral("W"), QStringLiteral("RW")
    };
    static const QStringList reaches{
        {}, QStringLiteral(" in "), QStringLiteral(" everywhere"), QStringLiteral(" in vain in ")
    };
    QString text = modes[static_cast<int>(grant.mode)] + u' ' + grant.type.name.toString()
        + reaches[static_cast<int>(grant.reach)];
    if (!grant.organization.isNull())
        text += QString::number(grant.organization.value());
    for (const GrantTarget &target : grant.targets)
        text += u' ' + (target.isDangling ? QStringLiteral("gone") : target.name);
    return text;
}

QStringList print(const PermissionList &permissions)
{
    QStringList lines;
    for (const Grant &grant : grantsOf(permissions))
        lines.append(print(grant));
    return lines;
}

} // namespace

class TestGrants final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWhatBelongsTogether();
    void keepsTheOrganizationsOfTheOrdinaryCase();
    void allowsExactlyWhatTheReferenceRuleAllows();
    void staysLinear();
};

void TestGrants::joinsWhatBelongsTogether()
{
    const auto read = PermissionAction::Read;
    const auto write = PermissionAction::Write;
    const OrganizationId home(7);
    const ResourceType tasks{ QStringLiteral("tasks") };
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const PermissionList list{ { read, tasks, {}, home },
                               { read, types::buckets, ResourceId(1), home, a },
                               { write, types::buckets, ResourceId(2), home, b },
                               { write, types::buckets, ResourceId(1), home, a },
                               { write, types::buckets, ResourceId(2), home, b },
                               { read, types::buckets, ResourceId(3), home },
                               { read, tasks, {}, home },
                               { write, types::users, {}, home } };
    QCOMPARE(print(list),
             (QStringList{ QStringLiteral("RW buckets a"), QStringLiteral("W buckets b"),
                           QStringLiteral("R buckets gone"), QStringLiteral("R tasks in 7"),
                           QStringLiteral("W users in vain in 7") }));
}

void TestGrants::keepsTheOrganizationsOfTheOrdinaryCase()
{
    const auto write = PermissionAction::Write;
    const PermissionList list{ { write, types::buckets, {}, OrganizationId(2) },
                               { write, types::buckets, ResourceId(9), OrganizationId(2),
                                 QStringLiteral("elsewhere?") },
                               { PermissionAction::Read, types::buckets },
                               { write, types::buckets, {}, OrganizationId(1) } };
    QCOMPARE(
        print(list),
        (QStringList{ QStringLiteral("R buckets everywhere"), QStringLiteral("W buckets in 1"),
                      QStringLiteral("W buckets in 2"), QStringLiteral("W buckets elsewhere?") }));
}

void TestGrants::allowsExactlyWhatTheReferenceRuleAllows()
{
    const PermissionList all = sample::everyShape();
    QRandomGenerator random(744);
    for (int round = 0; round < 800; ++round) {
        PermissionList held;
        const int size = random.bounded(8);
        for (int i = 0; i < size; ++i)
            held.append(all[random.bounded(static_cast<int>(all.size()))]);
        const QList<Grant> grants = grantsOf(held);
        for (const Permission &required : all) {
            const bool covered
                = std::any_of(grants.begin(), grants.end(),
                              [&required](const Grant &grant) { return covers(grant, required); });
            QCOMPARE(covered, reference::allowsAny(held, required));
        }
    }
}

void TestGrants::staysLinear()
{
    PermissionList many;
    for (quint64 id = 1; id <= 50'000; ++id)
        many.append({ PermissionAction::Write, types::buckets, ResourceId(id), OrganizationId(1) });
    QCOMPARE(grantsOf(many).constFirst().targets.size(), 50'000);
}

QTEST_GUILESS_MAIN(TestGrants)
#include "tst_grants.moc"
