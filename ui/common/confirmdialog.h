// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/words/confirmtext.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace itm {

/// Asks before a change that somebody may regret. Cancel is the default; where an answer has to be
/// typed, the verb stays off until it matches. Use open(): accepted() means yes,
/// alternativeChosen() the milder way; it deletes itself when closed. Changes nothing else.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `about`, `consequence` and `typedRequest` are Html (Markup::Html).
    ConfirmDialog(const Confirmation &confirmation, QWidget *parent);

Q_SIGNALS:
    /// The dialog has closed.
    void alternativeChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addTexts(QVBoxLayout &column, const Confirmation &confirmation);
    [[nodiscard]] QWidget *scrolledIfLong(QWidget *texts);
    void addTypedAnswer(QVBoxLayout &column, const Confirmation &confirmation);
    void addButtons(QVBoxLayout &column, const Confirmation &confirmation);
    void updateVerb();
    void tintVerb();

    QString m_wanted;
    bool m_isDestructive = true;
    QLineEdit *m_answer = nullptr;
    QPushButton *m_verb = nullptr;
};

} // namespace itm
