// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/descriptiondialog.h"

#include "ui/common/accessiblewidgets.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

DescriptionDialog::DescriptionDialog(const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(current, this))
{
    setObjectName(QStringLiteral("descriptionDialog"));
    setWindowTitle(tr("Edit description"));
    m_edit->setObjectName(QStringLiteral("descriptionEdit"));
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_edit->selectAll();
    auto *label = new QLabel(tr("&Description, seen by everyone who may list this token:"));
    label->setBuddy(m_edit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
    QPushButton *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("saveButton"));
    save->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_edit);
    layout->addWidget(buttons);
    dropFocusProxy(*buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

DescriptionDialog::~DescriptionDialog() = default;

QString DescriptionDialog::description() const
{
    return m_edit->text().trimmed();
}

} // namespace itm
