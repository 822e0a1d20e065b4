// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/unfinishedcreations.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace itm {

/// Several tokens look like the one that an interrupted creation may have made: the user says which
/// one it was, or that it was none of them.
class CandidateDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CandidateDialog)

public:
    CandidateDialog(const CreationFate &fate, QWidget *parent);
    ~CandidateDialog() override;

Q_SIGNALS:
    void chosen(const itm::Token &token);
    void noneChosen();

private:
    void addCandidates();
    [[nodiscard]] QLayout *makeButtons();
    void choose();

    const TokenList m_candidates;
    QListWidget *m_list;
    QPushButton *m_choose;
};

} // namespace itm
