// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/certificateoffer.h"

#include "ui/connect/certificatedialog.h"

namespace itm {

CertificateOffer::CertificateOffer(QWidget *parent)
    : QPushButton(tr("Look at the certificate…"), parent)
{
    setObjectName(QStringLiteral("certificateButton"));
    setAutoDefault(false);
    hide();
    connect(this, &QPushButton::clicked, this, &CertificateOffer::open);
}

CertificateOffer::~CertificateOffer() = default;

void CertificateOffer::offer(const Error &error, const QUrl &url)
{
    m_error = error;
    m_server = url.host() + u':' + QString::number(url.port(443));
    setVisible(error.certificate != nullptr);
}

void CertificateOffer::open()
{
    auto *dialog = new CertificateDialog(m_error, m_server, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, sha256 = m_error.certificate->sha256] { Q_EMIT pinned(sha256); });
    dialog->open();
}

} // namespace itm
