// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/accessgrid.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace itm {

class AccessGridModel;
class SegmentedChoice;

/// What the chosen cell, row or column stands for: the tokens, the permissions that grant it, and
/// what would be lost without them. The model outlives it. GUI thread.
class AccessPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessPanel)

public:
    enum class About : quint8 { Cell, Row, Column };

    AccessPanel(AccessGridModel &model, QWidget *parent);

    void setAbout(About about);
    void setCurrent(const QModelIndex &index);

Q_SIGNALS:
    /// Places in the grid's tokens().
    void showRequested(const QList<qsizetype> &tokens);

private:
    void nameParts();
    void arrange();
    void explain();
    void listCell(int row, int column);
    void listRow(int row);
    void listColumn(int column);
    void add(qsizetype token, const QString &text);
    void addToken(qsizetype token, qsizetype bucket);
    void askLoss();
    /// Those of the chosen lines, or of all.
    [[nodiscard]] QList<qsizetype> chosen() const;
    void updateButtons();

    AccessGridModel &m_model;
    QPersistentModelIndex m_current;
    /// Each token of the list once, in its order.
    QList<qsizetype> m_tokens;
    QSet<qsizetype> m_known;
    qsizetype m_leftOut = 0;
    SegmentedChoice *m_about;
    QLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_show;
    QPushButton *m_ask;
    QLabel *m_loss;
};

} // namespace itm
