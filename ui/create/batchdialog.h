// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/batchplan.h"
#include "models/session/serversession.h"

#include <QDialog>
#include <QPointer>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace itm {

class BatchModel;
class BatchRun;
class BatchSource;

/// Many tokens from a file: what each row comes to, then makes them and says of each what became of
/// it. Values go into the keychain and are not shown. A session that goes stops it; what is made
/// and not saved stays in its hands until it is saved or given up.
class BatchDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchDialog)

public:
    /// `organization`: of rows that name none; null: they have to.
    BatchDialog(ServerSession &session, OrganizationId organization, QWidget *parent);
    ~BatchDialog() override;

    /// Reads a file's content and shows what its rows come to.
    void plan(const QByteArray &content);
    /// Shows what tokens of another server come to here; no file is asked for.
    void planTokens(QList<PlannedToken> planned);
    void reject() override;

private:
    /// What decides which controls are of use.
    enum class Stage { Source, Looking, Planned, Running, Ended };

    void arrange();
    [[nodiscard]] QWidget *makeTablePage();
    [[nodiscard]] QLayout *makeButtons();
    void connectParts();
    void take(const BatchFile &file, const BatchPlaces &places);
    void checkKeyring();
    void setStage(Stage stage);
    void showState();
    void showButtons();
    void ask();
    void make();
    void advance(qsizetype row);
    void end();
    void saveReport();
    void writeReport(const QString &path);
    void askBeforeClosing();
    [[nodiscard]] QString keyringSentence() const;
    [[nodiscard]] int toMake() const;

    QPointer<ServerSession> m_session;
    OrganizationId m_organization;
    Stage m_stage = Stage::Source;
    bool m_isFromFile = true;
    BatchModel *m_model;
    BatchRun *m_run;
    BatchSource *m_source;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QLabel *m_summary;
    /// Why, of the row that is selected.
    QLabel *m_why;
    QLabel *m_notes;
    QCheckBox *m_onlyProblems;
    QProgressBar *m_progress;
    QPushButton *m_otherFile;
    QPushButton *m_saveReport;
    QPushButton *m_saveAgain;
    QPushButton *m_close;
    QPushButton *m_create;
    QStringList m_ignoredColumns;
    /// Why the keychain cannot be used; none where it can, or where it was not asked yet.
    std::optional<Error> m_keyring;
    /// Open; null otherwise.
    QPointer<QDialog> m_question;
    QString m_reportNote;
    RequestHandle m_listing;
    RequestHandle m_checking;
};

} // namespace itm
