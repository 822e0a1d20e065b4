// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/words/nametext.h"

namespace itm {

/// Why a change of a token asks for more than a click, or at least for a word.
enum class Guard : quint8 {
    /// The token is the credential in use.
    OwnCredential,
    /// The only one that fits the credential in use; the server does not tell which one that is.
    LikelyOwnCredential,
    /// One of several that fit.
    PerhapsOwnCredential,
    /// No other operator token that works would be left.
    LastOperator,
    /// None but older ones.
    LastFullOperator,
    /// None that does the same but the spare one of this computer.
    LastDailyOperator,
    /// The token is that spare one.
    SpareOperator,
    /// Another saved connection signs in with it.
    OtherConnection,
    /// It may be what another saved connection signs in with; the server does not tell.
    PerhapsOtherConnection,
    /// Its value is in the keychain.
    SavedValue,
};

/// A token that must be named before it is changed, and why.
struct GuardedToken final
{
    Token token;
    QList<Guard> guards = {};
    /// Names, for OtherConnection.
    QStringList connections = {};
    /// The same for PerhapsOtherConnection.
    QStringList perhapsConnections = {};

    /// Somebody loses access to the server: the user or another connection.
    [[nodiscard]] bool cutsAccess() const;
};

using GuardedTokens = QList<GuardedToken>;

/// What follows for what is guarded.
class GuardText final
{
    Q_DECLARE_TR_FUNCTIONS(itm::GuardText)

public:
    /// A sentence for each guard that cuts access; empty where none does.
    [[nodiscard]] static QString deactivation(const GuardedToken &guarded, Markup markup);
    [[nodiscard]] static QString removal(const GuardedToken &guarded, Markup markup);
    /// What becomes of the values that are saved here; empty where none is. `named`: whether the
    /// question is about several tokens.
    [[nodiscard]] static QString savedDeactivation(const GuardedTokens &guarded, bool named,
                                                   Markup markup);
    [[nodiscard]] static QString savedRemoval(const GuardedTokens &guarded, bool named,
                                              Markup markup);
};

} // namespace itm
