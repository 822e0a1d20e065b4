// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/secret.h"

#include <QLineEdit>

namespace itm {

/// Takes a password or token from the keyboard or the clipboard and hands it over as a Secret.
/// Nothing can be copied or dragged out of it, revealed or not.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return text().isEmpty(); }
    /// What a rule says about the text, which does not leave.
    template <class Rule>
    [[nodiscard]] auto judge(Rule &&rule) const
    {
        const QString typed = text();
        return rule(QStringView(typed));
    }
    /// What was typed, without blanks around it if `trim`; the field is empty and masked after.
    [[nodiscard]] Secret takeSecret(bool trim = false);
    /// The same for a part of it; the rest is forgotten.
    [[nodiscard]] Secret takeSecret(QStringView (*part)(QStringView));
    /// What was taken and is needed again, because it was refused.
    void putBack(const Secret &secret);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setRevealed(bool revealed);

    QAction *m_reveal = nullptr;
};

} // namespace itm
