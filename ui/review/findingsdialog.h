// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/findings.h"
#include "models/core/token.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace itm {

class FindingModel;
class AcceptDialog;
class FindingTokenModel;
class FindingsWatch;
class SegmentedChoice;
class ServerSession;

/// What is wrong with the tokens of a server: each finding with why it matters, the tokens it
/// concerns and what helps. Not modal: its buttons open the windows that do the work. The watch
/// outlives it.
class FindingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsDialog)

public:
    FindingsDialog(FindingsWatch &watch, ServerSession &session, QWidget *parent);
    ~FindingsDialog() override;

Q_SIGNALS:
    /// For the search field.
    void searchRequested(const QString &search);
    void remedyRequested(itm::FindingRemedy remedy, const QList<itm::TokenKey> &tokens);

private:
    void arrange();
    QLayout *makeButtons();
    [[nodiscard]] QLayout *makeCounters();
    void showReport();
    void showCounts();
    void showFinding();
    void updateRemedies();
    [[nodiscard]] bool canApply(FindingRemedy remedy) const;
    void apply(FindingRemedy remedy);
    void deleteOrphans();
    void askToAccept();
    void accept(const AcceptDialog &answers, const FindingGroup &group,
                const QList<FindingHit> &hits);
    void takeBack();
    [[nodiscard]] QList<FindingHit> chosenHits() const;
    [[nodiscard]] QList<TokenKey> chosen() const;

    FindingsWatch &m_watch;
    ServerSession *m_session;
    FindingModel *m_model;
    FindingTokenModel *m_tokenModel;
    SegmentedChoice *m_counts;
    QTableView *m_list;
    QLabel *m_why;
    QTableView *m_tokens;
    QLabel *m_notLookedAt;
    QPushButton *m_show;
    QPushButton *m_accept;
    QPushButton *m_takeBack;
    QCheckBox *m_showAccepted;
    QList<QPushButton *> m_remedies;
};

} // namespace itm
