// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT

// The part of Application that opens what explains the program.
#include "app/application.h"

#include "ui/common/openwindow.h"
#include "ui/help/guidedialog.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace itm {

void Application::showGuide()
{
    if (raiseOpen<GuideDialog>(m_window))
        return;
    auto *dialog = new GuideDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void Application::showAbout()
{
    auto *box
        = new QMessageBox(QMessageBox::NoIcon, tr("About Influx Token Manager"),
                          tr("Influx Token Manager %1").arg(QCoreApplication::applicationVersion()),
                          QMessageBox::Close, &m_window);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Manages the API tokens of InfluxDB 2.x servers. Values of tokens and credentials are "
           "kept in the keychain of your desktop and nowhere else.\n\nMIT licence."));
    box->open();
}

} // namespace itm
