// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/breadth.h"
#include "models/access/echocheck.h"
#include "models/core/inventory.h"
#include "models/words/nametext.h"

namespace itm {

/// What is to be said while a token is being built, a sentence each.
class DraftText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::DraftText)

public:
    /// A name for what the draft does, such as "Read/Write: W telegraf". `summary`:
    /// SummaryText::line() of its preview.
    [[nodiscard]] static QString suggestion(const QString &kind, const QString &summary);
    [[nodiscard]] static QString duplicate(qsizetype count);

    /// An entry of the owner list: the name, and the state where it is not active.
    [[nodiscard]] static QString owner(const User &user, UserId caller);
    [[nodiscard]] static QString ownerIsInactive(const QString &name);
    [[nodiscard]] static QString ownerIsOther(const QString &name);

    [[nodiscard]] static QString ownerIsGone();
    /// The form went back to the caller.
    [[nodiscard]] static QString ownerWasReplacedByYou(const QString &name);
    [[nodiscard]] static QString organizationIsGone();

    [[nodiscard]] static QString breadth(Breadth breadth);
    /// What InfluxDB recommends, and what one does not see then.
    [[nodiscard]] static QString allAccessAdvice();
    /// What a connection that signs in with such a token neither shows nor does, each a sentence
    /// (fact sheet §3.5, §5.2, §7.7).
    [[nodiscard]] static QStringList allAccessLimits();
    /// The description of such a token and the name of its connection.
    [[nodiscard]] static QString dailyToken(const QString &organization);
    [[nodiscard]] static QString dailyConnection(const QString &server,
                                                 const QString &organization);
    /// What an operator token means, each a sentence.
    [[nodiscard]] static QStringList operatorMeaning();

    /// How the record differs from the request; empty where it does not.
    [[nodiscard]] static QStringList difference(const EchoDifference &difference,
                                                const OrganizationNames &names);
    /// Entries that have no counterpart in another organization.
    [[nodiscard]] static QString unmapped(const PermissionList &entries, const QString &from,
                                          const QString &to);
};

} // namespace itm
