// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/storedvaluetext.h"

#include "models/words/errortext.h"

#include <algorithm>

namespace itm {

Confirmation StoredValueText::forget(const TokenList &tokens, Markup markup)
{
    const auto count = static_cast<int>(tokens.size());
    const auto hidden
        = static_cast<int>(std::count_if(tokens.begin(), tokens.end(), [](const Token &token) {
              return token.serverValue == ServerValue::Hidden;
          }));
    QStringList names;
    for (const Token &token : tokens)
        names << NameText::token(token);
    QString consequence = tr("The tokens themselves go on working for whoever has their values.");
    if (hidden > 0)
        consequence = tr("%n values are gone for good: the server does not show them again, and "
                         "nobody else keeps them.",
                         nullptr, hidden)
            + u' ' + consequence;
    if (hidden < count)
        consequence += u' '
            + tr("%n values are still shown by the server and can be saved again.", nullptr,
                 count - hidden);
    return { .title = tr("Remove %n values from the keychain?", nullptr, count),
             .about = NameText::list(names, markup),
             .consequence = consequence,
             .verb = tr("Remove") };
}

Confirmation StoredValueText::forgetStale(int count)
{
    return { .title = tr("Remove %n values from the keychain?", nullptr, count),
             .about = tr("Values whose tokens are not on any list."),
             .consequence = tr("If one of these tokens exists after all, nobody can show its value "
                               "again."),
             .verb = tr("Remove") };
}

QString StoredValueText::forgotten(int count, const std::optional<Error> &error)
{
    const QString done = tr("%n values removed from the keychain.", nullptr, count);
    if (!error)
        return done;
    //: %1: what went wrong, a sentence.
    const QString rest = tr("The rest is still there. %1").arg(ErrorText::line(*error));
    return count > 0 ? done + u' ' + rest : ErrorText::line(*error);
}

QString StoredValueText::stale(const StaleValue &value)
{
    const QString id = value.key.id.toString();
    switch (value.reason) {
    case StaleReason::Deleted:
        //: %1: an ID, %2: the name of a connection.
        return tr("%1: %2 has no such token any more").arg(id, NameText::shown(value.server));
    case StaleReason::NotListed:
        return tr("%1: %2 does not list it; it may be hidden from your credential")
            .arg(id, NameText::shown(value.server));
    case StaleReason::NoConnection:
        return tr("%1: no connection leads to its server any more").arg(id);
    }
    Q_UNREACHABLE();
}

QString StoredValueText::summary(const StaleValues &found)
{
    const auto count = static_cast<int>(found.values.size());
    QString text = count == 0 ? tr("Every saved value that was looked at belongs to a token.")
                              : tr("%n saved values seem to belong to no token.", nullptr, count);
    if (found.notLookedAt > 0)
        text += u' '
            + tr("%n values of servers that are not connected were not looked at.", nullptr,
                 found.notLookedAt);
    return text;
}

} // namespace itm
