// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT

// The part of Application that opens the windows for looking over what is there: reviews, reports,
// access, activity, users, and what is known of tokens beside the server.
#include "app/application.h"

#include "ui/access/accesswindow.h"
#include "ui/activity/activitywindow.h"
#include "ui/common/openwindow.h"
#include "ui/lastseen/importlogsdialog.h"
#include "ui/notes/notesdialog.h"
#include "ui/report/reportdialog.h"
#include "ui/review/reviewdialog.h"
#include "ui/tokens/tokencommands.h"
#include "ui/users/usersdialog.h"

#include "models/session/findingswatch.h"

namespace itm {

void Application::showReview(ServerSession *session, OrganizationId organization)
{
    if (!session)
        return;
    // One window: the next review begins in a new one.
    if (auto *open = m_window.findChild<ReviewDialog *>())
        open->reject();
    const ReviewSources sources{ .session = *session,
                                 .findings = m_window.findings(),
                                 .shelf = m_reviews,
                                 .tokens = m_window.tokenModel() };
    auto *dialog = new ReviewDialog(sources, organization, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->offerReport();
    connect(dialog, &ReviewDialog::reportRequested, session, [this, session](ReviewId id) {
        for (const Review &review : m_reviews.reviews(session->connection().server)) {
            if (review.id == id)
                showReportOf(session, review);
        }
    });
    connect(dialog, &ReviewDialog::remedyRequested, session,
            [this, session](FindingRemedy remedy, const QList<TokenKey> &tokens) {
                m_window.remedy(session, remedy, tokens);
            });
    dialog->show();
}

void Application::showReport(ServerSession *session, OrganizationId organization)
{
    if (!session)
        return;
    makeReport(*session, organization)->show();
}

void Application::showReportOf(ServerSession *session, const Review &review)
{
    ReportDialog *dialog = makeReport(*session, review.organization);
    dialog->chooseReview(review);
    dialog->show();
}

ReportDialog *Application::makeReport(ServerSession &session, OrganizationId organization)
{
    auto *dialog = new ReportDialog(m_window.findings(), session, organization, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setReviews(&m_reviewRecords);
    return dialog;
}

void Application::showUsers(ServerSession *session, UserId user)
{
    auto *dialog
        = new UsersDialog(*session, m_storage.connections().connections(),
                          m_window.commands().spareOf(session->connection().server), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->select(user);
    connect(dialog, &UsersDialog::searchRequested, session, [this, session](const QString &text) {
        m_window.search(session->connection().server, text);
    });
    dialog->open();
}

void Application::showAccess(const TokenScope &scope)
{
    auto *dialog = new AccessWindow(m_workspace, scope, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AccessWindow::showRequested, &m_window, &MainWindow::showTokens);
    // Beside the list, in which it shows tokens.
    dialog->show();
}

void Application::showActivity()
{
    if (raiseOpen<ActivityWindow>(m_window))
        return;
    auto *window = new ActivityWindow(m_storage.journal(), m_snapshots, &m_window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &ActivityWindow::showRequested, &m_window, &MainWindow::showToken);
    window->show();
}

void Application::showImportLogs(ServerSession *session)
{
    if (raiseOpen<ImportLogsDialog>(m_window))
        return;
    auto *dialog = new ImportLogsDialog(m_workspace, session, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportLogsDialog::imported, &m_window, &MainWindow::showLastSeen);
    connect(dialog, &ImportLogsDialog::showRequested, &m_window, &MainWindow::showToken);
    // Beside the list, in which it shows what it finds.
    dialog->show();
}

void Application::showNotes(const QList<TokenKey> &tokens)
{
    if (tokens.isEmpty())
        return;
    auto *dialog = new NotesDialog(m_workspace, tokens, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NotesDialog::saved, &m_window, &MainWindow::showNotes);
    dialog->open();
}

} // namespace itm
