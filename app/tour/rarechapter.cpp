// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/rarechapter.h"

#include "app/application.h"
#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

#include "ui/changes/changesdialog.h"
#include "ui/connect/connectionsdialog.h"
#include "ui/create/draftstart.h"
#include "ui/mainwindow/candidatedialog.h"
#include "ui/recovery/orphansdialog.h"
#include "ui/templates/templatesdialog.h"
#include "ui/tokens/descriptiondialog.h"

#include <QTemporaryFile>

namespace itm {

namespace {

const auto Cancel = QStringLiteral("cancelButton");
const auto Close = QStringLiteral("closeButton");
const auto List = QStringLiteral("tokenTable");

void addStep(TourRunner &runner, const QString &name, const std::function<bool()> &act,
             const QString &shown)
{
    runner.add({ name, act, [shown] { return tour::isShown(shown); }, {} });
}

void addClick(TourRunner &runner, const QString &button, const QString &then)
{
    addStep(
        runner, {}, [button] { return tour::click(button); }, then);
}

/// A dialog of the program without what would lead to it.
void addAlone(TourRunner &runner, const QString &name, const std::function<QDialog *()> &make,
              const QString &shown)
{
    const auto open = std::make_shared<QPointer<QDialog>>();
    addStep(
        runner, name,
        [open, make] {
            *open = make();
            (*open)->setAttribute(Qt::WA_DeleteOnClose);
            (*open)->open();
            return true;
        },
        shown);
    addStep(
        runner, {},
        [open] {
            (*open)->done(QDialog::Rejected);
            return true;
        },
        List);
}

const ServerSession &firstSession(Application &application)
{
    return *application.workspace().sessions().constFirst();
}

TokenOutcomes outcomes(const TokenList &tokens)
{
    TokenOutcomes all;
    for (const Token &token : tokens.first(3))
        all.append({ .id = token.id,
                     .description = token.description,
                     .result = TokenResult::Unknown,
                     .error = Error{ .kind = ErrorKind::ConnectionLost } });
    return all;
}

void addAboutTokens(TourRunner &runner, Application &application)
{
    MainWindow *window = &application.window();
    addAlone(
        runner, QStringLiteral("description-one"),
        [window] { return new DescriptionDialog(QStringLiteral("Telegraf line 4"), window); },
        QStringLiteral("descriptionEdit"));
    addAlone(
        runner, QStringLiteral("which-was-made"),
        [window, &application] {
            const TokenList some = firstSession(application).tokens().tokens().first(2);
            return new CandidateDialog({ .kind = CreationFate::Kind::Several, .candidates = some },
                                       window);
        },
        QStringLiteral("candidateList"));
    addAlone(
        runner, QStringLiteral("changes-failed"),
        [window, &application] {
            auto *dialog = new ChangesDialog(BatchAction::Deactivate, 3, window);
            dialog->showOutcomes(outcomes(firstSession(application).tokens().tokens()), {});
            return dialog;
        },
        QStringLiteral("changesTable"));
    addAlone(
        runner, QStringLiteral("hidden-tokens"),
        [window, &application] {
            const QList<Orphan> hidden{ { .id = firstSession(application).tokens().tokens()[0].id,
                                          .description = QStringLiteral("old laptop") } };
            return new OrphansDialog(*application.workspace().sessions().constFirst(), hidden,
                                     window);
        },
        QStringLiteral("orphanTable"));
    addStep(
        runner, {}, [] { return tour::selectAllTokens(); }, List);
    addStep(
        runner, QStringLiteral("replace-several"),
        [] { return tour::trigger(QStringLiteral("replaceAction")); },
        QStringLiteral("rotationList"));
    addClick(runner, Cancel, List);
}

void addTemplates(TourRunner &runner, Application &application)
{
    addStep(
        runner, {}, [] { return tour::trigger(QStringLiteral("templatesAction")); },
        QStringLiteral("templateList"));
    addStep(
        runner, QStringLiteral("templates-import"),
        [&application] {
            QTemporaryFile file;
            auto *dialog = application.window().findChild<TemplatesDialog *>();
            if (!file.open())
                return false;
            file.close();
            dialog->exportTo(file.fileName());
            dialog->importFrom(file.fileName());
            return true;
        },
        QStringLiteral("importList"));
    addClick(runner, Cancel, QStringLiteral("templateList"));
    addClick(runner, Close, List);
}

void addSpareReturn(TourRunner &runner, Application &application)
{
    addStep(
        runner, {}, [] { return tour::trigger(QStringLiteral("connectionsAction")); },
        QStringLiteral("serverUrlEdit"));
    addStep(
        runner, QStringLiteral("spare-return"),
        [&application] {
            auto *dialog = application.window().findChild<ConnectionsDialog *>();
            Q_EMIT dialog->spareRequested(firstSession(application).connection());
            return true;
        },
        QStringLiteral("getBackInButton"));
    addClick(runner, Close, QStringLiteral("serverUrlEdit"));
    addClick(runner, Close, List);
}

void addQuestions(TourRunner &runner)
{
    addStep(
        runner, {}, [] { return tour::trigger(QStringLiteral("findingsAction")); },
        QStringLiteral("findingList"));
    addStep(
        runner, QStringLiteral("accept-finding"),
        [] {
            return tour::selectFirstRow(QStringLiteral("findingTokens"))
                && tour::click(QStringLiteral("acceptFindingButton"));
        },
        QStringLiteral("reasonEdit"));
    addClick(runner, Cancel, QStringLiteral("findingList"));
    addClick(runner, Close, List);
    addStep(
        runner, {}, [] { return tour::trigger(QStringLiteral("newTokenAction")); },
        QStringLiteral("kindChoice"));
    addStep(
        runner, {},
        [] { return tour::choose(QStringLiteral("kindChoice"), int(DraftKind::Custom)); },
        QStringLiteral("pasteButton"));
    addStep(
        runner, QStringLiteral("paste-names"),
        [] { return tour::click(QStringLiteral("pasteButton")); },
        QStringLiteral("pasteNamesEdit"));
    addClick(runner, Cancel, QStringLiteral("kindChoice"));
    addClick(runner, Cancel, List);
}

} // namespace

void addRareWindows(TourRunner &runner, Application &application)
{
    addAboutTokens(runner, application);
    addTemplates(runner, application);
    addSpareReturn(runner, application);
    addQuestions(runner);
}

} // namespace itm
