// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/replace/replacementcommands.h"

#include "ui/common/confirmdialog.h"
#include "ui/tokens/tokenquestions.h"

#include "models/session/runningreplacements.h"
#include "models/words/errortext.h"

namespace itm {

namespace {

using Offer = bool ReplacementOffers::*;

/// Those that offer the step.
QList<ReplacementId> offering(const ReplacementTarget &target, Offer offer)
{
    QList<ReplacementId> ids;
    for (const ReplacementId id : target.ids) {
        const Replacement *known = target.session->replacements().find(id);
        if (known && target.session->replacements().offers(*known).*offer)
            ids.append(id);
    }
    return ids;
}

TokenList oldTokens(const ServerSession &session, const QList<ReplacementId> &ids)
{
    TokenList tokens;
    for (const ReplacementId id : ids) {
        const Replacement *known = session.replacements().find(id);
        const Token *token
            = known ? session.tokens().find(TokenStore::V2, known->oldToken) : nullptr;
        if (token)
            tokens.append(*token);
    }
    return tokens;
}

} // namespace

ReplacementCommands::ReplacementCommands(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

void ReplacementCommands::deactivateOld(const ReplacementTarget &target, int days)
{
    if (!target.session)
        return;
    const auto ids = offering(target, &ReplacementOffers::deactivateOld);
    const TokenList tokens = oldTokens(*target.session, ids);
    if (tokens.isEmpty())
        return;
    Confirmation question
        = deactivateQuestion(*target.session, tokens, m_guards.of(*target.session));
    question.consequence += QStringLiteral("<br>")
        + tr("It is kept deactivated for at least %n days before it can be deleted. Its successor "
             "goes on working.",
             nullptr, days);
    ask(question, [this, session = target.session, ids, days](Consent consent) {
        if (!session)
            return;
        const QDateTime until = session->services().clock.now().addDays(days);
        for (const ReplacementId id : ids)
            ReplacementStep::deactivateOld(*session, id, until, consent, m_guards.of(*session),
                                           this, note());
    });
}

void ReplacementCommands::reactivateOld(const ReplacementTarget &target)
{
    if (!target.session)
        return;
    for (const ReplacementId id : offering(target, &ReplacementOffers::reactivateOld))
        ReplacementStep::reactivateOld(*target.session, id, this, note());
}

void ReplacementCommands::deleteOld(const ReplacementTarget &target)
{
    if (!target.session)
        return;
    const auto ids = offering(target, &ReplacementOffers::deleteOld);
    const TokenList tokens = oldTokens(*target.session, ids);
    if (tokens.isEmpty())
        return;
    Confirmation question = removeQuestion(*target.session, tokens, m_guards.of(*target.session));
    // It is deactivated already.
    question.alternative.clear();
    ask(question, [this, session = target.session, ids](Consent consent) {
        if (!session)
            return;
        for (const ReplacementId id : ids)
            ReplacementStep::deleteOld(*session, id, consent, m_guards.of(*session), this, note());
    });
}

void ReplacementCommands::acknowledge(const ReplacementTarget &target)
{
    if (!target.session)
        return;
    for (const ReplacementId id : offering(target, &ReplacementOffers::acknowledge))
        target.session->replacements().acknowledge(id);
}

void ReplacementCommands::forget(const QList<ReplacementTarget> &targets)
{
    qsizetype count = 0;
    for (const ReplacementTarget &target : targets)
        count += target.ids.size();
    if (count == 0)
        return;
    ask({ .title = tr("Forget %n running replacements?", nullptr, static_cast<int>(count)),
          .about = tr("Old tokens and successors stay as they are."),
          .consequence = tr("The program no longer reminds you of an old token, and can no longer "
                            "reactivate it from here."),
          .verb = tr("Forget") },
        [targets](Consent) {
            for (const auto &[session, ids] : targets) {
                for (const ReplacementId id : ids) {
                    if (session)
                        session->replacements().forget(id);
                }
            }
        });
}

void ReplacementCommands::ask(const Confirmation &question, std::function<void(Consent)> agreed)
{
    auto *dialog = new ConfirmDialog(question, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const Consent consent = question.typedAnswer.isEmpty() ? Consent::Clicked : Consent::Typed;
    connect(dialog, &QDialog::accepted, this,
            [agreed = std::move(agreed), consent] { agreed(consent); });
    dialog->open();
}

Callback<Done> ReplacementCommands::note()
{
    return [this](const Result<Done> &answer) {
        // Cancelled: what is shown was older than what is there; the list shows the new state.
        if (!answer && answer.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(ErrorText::line(answer.error()));
    };
}

} // namespace itm
