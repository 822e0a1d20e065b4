// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/connection.h"
#include "models/core/secret.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;
class QWidget;

namespace itm {

class SecretEdit;

/// The rows of a connection's form that most servers do not need, folded away: whom to trust and
/// which proxy to go through. Holds a typed password only until takeProxyPassword().
class ConnectionWay final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionWay)

public:
    /// Adds its rows at the end of the form, which outlives it.
    ConnectionWay(QFormLayout &form, QWidget *parent);
    ~ConnectionWay() override;

    void show(const Connection &connection, bool isSaved);
    void applyTo(Connection &connection) const;
    /// False while a proxy of one's own has no address.
    [[nodiscard]] bool isComplete() const;
    void setPin(const QByteArray &sha256);
    /// Empty: the proxy is another one now, and the old password is not meant for it. Nothing: what
    /// is known already is meant.
    [[nodiscard]] std::optional<Secret> takeProxyPassword();
    /// Unfolds and waits for it to be typed.
    void askProxyPassword();

Q_SIGNALS:
    void changed();

private:
    void nameParts();
    void addRows();
    void connectParts();
    void chooseCaFile();
    void setUnfolded(bool unfolded);
    void updateRows();
    void updatePin();
    [[nodiscard]] ProxyChoice proxy() const;

    QWidget &m_window;
    QFormLayout &m_form;
    QToolButton *m_fold;
    QLineEdit *m_caFile;
    QWidget *m_caRow = nullptr;
    QLabel *m_pin;
    QWidget *m_pinRow = nullptr;
    QPushButton *m_removePin;
    QComboBox *m_mode;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QWidget *m_addressRow = nullptr;
    QLineEdit *m_user;
    SecretEdit *m_password;
    QByteArray m_pinned;
    /// The one that the password in the keychain is for.
    ProxyChoice m_known;
    bool m_isSaved = false;
};

} // namespace itm
