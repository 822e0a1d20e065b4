// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/secretedit.h" // IWYU pragma: export

#include "models/core/secret.h"

#include <QElapsedTimer>
#include <QWidget>

class QAction;
class QLineEdit;
class QToolButton;

namespace itm {

/// Shows that there is a secret, and its value only while somebody wants to see it: until the next
/// click on the eye, or as long as the eye is held. Masked, the value is nowhere in the widgets.
/// Copying is left to whoever listens (SecretClipboard).
class SecretField final : public QWidget
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);

    /// Keeps an own copy and masks it. An empty one empties the field.
    void setSecret(const Secret &secret);
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    void mask();

Q_SIGNALS:
    /// The copy key was pressed in the field.
    void copyRequested();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildPieces();
    void onClicked();
    void updateText();

    Secret m_secret;
    QLineEdit *m_text = nullptr;
    QToolButton *m_reveal = nullptr;
    QAction *m_revealAction = nullptr;
    QElapsedTimer m_held;
    bool m_revealed = false;
};

} // namespace itm
