// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/help/guide.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace itm {

/// The guide, chapter by chapter. Not modal: it is read beside the window that it explains.
class GuideDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideDialog)

public:
    explicit GuideDialog(QWidget *parent);
    ~GuideDialog() override;

private:
    void arrange();
    void showSection(int row);

    const QList<GuideSection> m_sections;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace itm
