// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/secret.h"

#include <QWidget>

class QLabel;

namespace itm {

class CredentialStore;
class SecretEdit;
class SegmentedChoice;

/// Which password a v1 credential gets: a random one, an own one by the server's rules, or none.
class V1PasswordChoice final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Random, Own, None };

    /// `store`: where it will be kept; outlives this. `mayBeNone`: a new credential can do without.
    V1PasswordChoice(const CredentialStore &store, bool mayBeNone, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const;
    /// What is wrong with it, a sentence; empty: nothing.
    [[nodiscard]] QString issue() const;
    /// Empty for None. The same one again until something else is chosen or typed, so that a lost
    /// answer can be repeated.
    [[nodiscard]] Secret password();

Q_SIGNALS:
    void changed();

private:
    void update();
    /// Html: what holds for what is chosen.
    [[nodiscard]] QString rule() const;

    const CredentialStore &m_store;
    SegmentedChoice *m_choice;
    SecretEdit *m_own;
    QLabel *m_rule;
    /// The random one.
    Secret m_random;
};

} // namespace itm
