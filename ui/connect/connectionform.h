// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/connection.h"
#include "models/core/secret.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace itm {

class ConnectionWay;
class ProxyPasswords;
class SecretEdit;
class SegmentedChoice;

/// What describes one connection: address, way to sign in, name, whom to trust. Checks the address
/// as it is typed. Holds a typed secret only until takeSecret().
class ConnectionForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionForm)

public:
    explicit ConnectionForm(QWidget *parent = nullptr);
    ~ConnectionForm() override;

    /// A saved one, whose secret is in the keychain; or an empty one with a new id.
    void show(const Connection &connection, bool isSaved);
    /// Empty while the address cannot be used.
    [[nodiscard]] std::optional<Connection> connection() const;
    /// Whether a secret was typed, or none is needed because the keychain has one.
    [[nodiscard]] bool hasSecret() const;
    [[nodiscard]] bool isSecretTyped() const;
    /// The keychain has one for this connection, and the address still leads to the same server.
    [[nodiscard]] bool hasSavedSecret() const;
    [[nodiscard]] Secret takeSecret();
    /// Puts a refused secret back, so that nothing typed is lost.
    void putBack(const Secret &secret);
    /// With the name, colour and read-only mark that are shown; an empty name changes nothing.
    [[nodiscard]] Connection labelled(Connection connection) const;
    /// What was typed for the proxy of this connection, or that the old one is no longer meant.
    void handOverProxyPassword(ProxyPasswords &passwords);
    void askProxyPassword();
    void setPin(const QByteArray &sha256);

Q_SIGNALS:
    void changed();
    /// By the user: the name, the colour or the read-only mark.
    void labelsEdited();

private:
    [[nodiscard]] static QString secretLabel(SignInMethod method);
    void arrange();
    void methodChanged();
    void urlChanged();
    void showPlaceholder();

    Connection m_shown;
    bool m_isSaved = false;
    QFormLayout *m_form;
    QLineEdit *m_url;
    QLabel *m_urlNotice;
    SegmentedChoice *m_method;
    QLineEdit *m_user;
    QLabel *m_secretLabel;
    SecretEdit *m_secret;
    QLineEdit *m_name;
    QComboBox *m_color;
    QCheckBox *m_readOnly;
    ConnectionWay *m_way = nullptr;
};

} // namespace itm
