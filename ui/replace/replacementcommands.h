// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/replacement.h"
#include "models/session/guardsources.h"
#include "models/session/replacementstep.h"
#include "models/words/confirmtext.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace itm {

/// Replacements of one server that one click is about.
struct ReplacementTarget final
{
    QPointer<ServerSession> session;
    QList<ReplacementId> ids;
};

/// What a user can do to running replacements: asks what must be asked, starts the steps, tells
/// what came of them. Those of the ids that do not offer the step are left alone. Owns no widget
/// but the questions it opens.
class ReplacementCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplacementCommands)

public:
    explicit ReplacementCommands(QWidget &window);

    /// What guards go by. Without it neither other connections nor spare operators are known.
    void setGuards(const GuardSources &guards) { m_guards = guards; }

    void deactivateOld(const ReplacementTarget &target, int days);
    void reactivateOld(const ReplacementTarget &target);
    void deleteOld(const ReplacementTarget &target);
    void acknowledge(const ReplacementTarget &target);
    /// One question about all of them.
    void forget(const QList<ReplacementTarget> &targets);

Q_SIGNALS:
    /// A sentence about a step that went wrong.
    void failed(const QString &plainText);

private:
    using Consent = ReplacementStep::Consent;

    void ask(const Confirmation &question, std::function<void(Consent)> agreed);
    [[nodiscard]] Callback<Done> note();

    QWidget &m_window;
    GuardSources m_guards;
};

} // namespace itm
