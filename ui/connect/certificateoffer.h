// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QPushButton>

namespace itm {

/// "Look at the certificate…", shown only after a server was refused for its certificate.
class CertificateOffer final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CertificateOffer)

public:
    explicit CertificateOffer(QWidget *parent = nullptr);
    ~CertificateOffer() override;

    /// Of the last attempt; hides itself where no certificate was to blame.
    void offer(const Error &error, const QUrl &url);

Q_SIGNALS:
    /// The user has compared it and trusts it for this connection.
    void pinned(const QByteArray &sha256);

private:
    void open();

    Error m_error;
    QString m_server;
};

} // namespace itm
