// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/loneworker.h"

#include "models/core/reviewdecision.h"
#include "models/report/reportdocument.h"
#include "models/session/gatherreport.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace itm {

class ReviewRecords;
class SegmentedChoice;

/// Shows a report about the tokens of a server before it is saved or copied. Not modal; ends with
/// the session. The watch outlives it. Reports are made and written on a thread of its own.
class ReportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportDialog)

public:
    /// `organization`: chosen at first; null: all.
    ReportDialog(FindingsWatch &watch, ServerSession &session, OrganizationId organization,
                 QWidget *parent);
    ~ReportDialog() override;

    /// Offers reports of reviews, too; outlives this.
    void setReviews(ReviewRecords *reviews);
    void choose(ReportKind kind);
    /// Is about this review alone, whatever came after it, instead of what could be chosen.
    void chooseReview(const Review &review);
    /// Without asking for the name of the file.
    void write(const QString &path);

private:
    void arrange();
    QLayout *makeChoices();
    QLayout *makeButtons();
    void offerKinds();
    void addOrganizations(OrganizationId chosen);
    void gather();
    void beginGathering();
    void readReview(const ReportRequest &request);
    void takeReview(ReportRequest request, const Result<std::optional<ReviewRecord>> &answer);
    void gather(const ReportRequest &request);
    void make(ReportFacts facts);
    void tellNothing(const QString &sentence);
    void updateButtons();
    void askForFile();
    void copy();
    void tell(bool isGood, const QString &sentence);
    [[nodiscard]] ReportKind kind() const;
    [[nodiscard]] ReportFormat format() const;
    [[nodiscard]] std::optional<Organization> organization() const;
    [[nodiscard]] QString proposedName() const;

    using Document = std::shared_ptr<const ReportDocument>;

    FindingsWatch &m_watch;
    QPointer<ServerSession> m_session;
    ReviewRecords *m_reviews = nullptr;
    std::optional<Review> m_review;
    SegmentedChoice *m_kind;
    QComboBox *m_organization;
    SegmentedChoice *m_format;
    QCheckBox *m_accepted;
    QFormLayout *m_choices;
    QTextBrowser *m_preview;
    QLabel *m_result;
    QPushButton *m_copy;
    QPushButton *m_save;
    /// Null while a report is being made.
    Document m_document;
    bool m_isWriting = false;
    QTimer m_beginning;
    RequestHandle m_gathering;
    RequestHandle m_making;
    RequestHandle m_writing;
    RequestHandle m_copying;
    LoneWorker m_worker;
};

} // namespace itm
