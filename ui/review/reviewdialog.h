// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/finding.h"
#include "models/session/reviewbook.h"

#include <QDialog>

class QListView;
class QProgressBar;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace itm {

class FindingsWatch;
class MessageBar;
class ReviewEnd;
class ReviewQueueModel;
class ReviewStart;
class ReviewTokenPage;
class TokenTableModel;

/// What a review is made from; all outlive the window, the session perhaps not.
struct ReviewSources final
{
    ServerSession &session;
    const FindingsWatch &findings;
    ReviewShelf &shelf;
    /// For the rows of tokens.
    const TokenTableModel &tokens;
};

/// The review of an organization's tokens: one page a token, a decision by one key, the sign-off.
/// Not modal: what was decided is carried out in the windows that there are for it, with their own
/// questions. Closing it loses nothing.
class ReviewDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewDialog)

public:
    /// `organization`: chosen at first; may be null.
    ReviewDialog(const ReviewSources &sources, OrganizationId organization, QWidget *parent);
    ~ReviewDialog() override;

    /// Shows the button for it once the review is signed.
    void offerReport();

Q_SIGNALS:
    void remedyRequested(itm::FindingRemedy remedy, const QList<itm::TokenKey> &tokens);
    /// Of a review that is signed off.
    void reportRequested(itm::ReviewId review);

private:
    void arrange();
    QWidget *makeWork();
    void connectPages();
    void start(OrganizationId organization);
    void begin();
    void refresh();
    void showToken();
    void showEnd();
    void step(int by);
    void goOn(int from);
    void decide(ReviewVerdict verdict);
    void keepNote(const TokenKey &key);
    [[nodiscard]] QString draftOf(const ReviewEntry &entry) const;
    void act(ReviewVerdict verdict, const QList<TokenKey> &tokens);
    void copyQuestions(const QList<TokenKey> &tokens);
    void tellFailure(const Error &error);
    [[nodiscard]] QString obstacle() const;

    const ReviewSources m_sources;
    QPointer<ServerSession> m_session;
    ReviewBook *m_book;
    ReviewQueueModel *m_model;
    MessageBar *m_messages;
    QStackedWidget *m_stages;
    ReviewStart *m_start;
    QListView *m_list;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QStackedWidget *m_pages;
    ReviewTokenPage *m_page;
    ReviewEnd *m_end;
    QPushButton *m_before;
    QPushButton *m_next;
    QPushButton *m_finish;
    /// Typed, but of tokens that nobody has decided about.
    QHash<TokenKey, QString> m_drafts;
    std::optional<TokenKey> m_key;
    /// What was said last of messages.
    QString m_copied;
};

} // namespace itm
