// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/error.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace itm {

/// Shows the certificate that a server was refused for, with the reason and how to compare it, and
/// lets it be trusted for one connection: by a choice of two steps that Enter does not take. One
/// that pinning does not cure, or that replaced a pinned one, can only be looked at. Use open():
/// accepted() means trusted. Changes nothing itself.
class CertificateDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CertificateDialog)

public:
    /// `error` has a certificate; `server`: what the user calls it.
    CertificateDialog(const Error &error, const QString &server, QWidget *parent);
    ~CertificateDialog() override;

private:
    void addFacts(QVBoxLayout &column, const QString &server);
    void addFingerprints(QVBoxLayout &column);
    void addComparing(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);

    const Error m_error;
    const RefusedCertificate &m_shown;
    QCheckBox *m_compared;
    QPushButton *m_trust;
};

} // namespace itm
