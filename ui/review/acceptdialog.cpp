// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/review/acceptdialog.h"

#include "ui/common/dayedit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

AcceptDialog::AcceptDialog(const QString &finding, int tokens, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(this))
    , m_until(new DayEdit(this))
    , m_accept(new QPushButton(tr("&Accept")))
{
    setObjectName(QStringLiteral("acceptDialog"));
    setWindowTitle(tr("Accept a finding"));
    auto *text = new QLabel(
        //: %1: a finding.
        tr("“%1” for %n token(s). It comes back after this date, or when something about it "
           "changes. Nothing on the server changes.",
           nullptr, tokens)
            .arg(finding));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("reasonEdit"));
    m_reason->setMaxLength(300);
    m_until->setObjectName(QStringLiteral("untilEdit"));
    m_until->setMinimumDate(today.addDays(1));
    m_until->setDate(today.addYears(1));
    auto *form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("&Until"), m_until);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    box->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
    m_accept->setObjectName(QStringLiteral("acceptButton"));
    box->addButton(m_accept, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addLayout(form);
    column->addWidget(box);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(m_reason, &QLineEdit::textChanged, this, &AcceptDialog::updateButton);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButton();
}

AcceptDialog::~AcceptDialog() = default;

QString AcceptDialog::reason() const
{
    return m_reason->text().trimmed();
}

QDateTime AcceptDialog::until() const
{
    return m_until->date().endOfDay().toUTC();
}

void AcceptDialog::updateButton()
{
    m_accept->setEnabled(!reason().isEmpty());
}

} // namespace itm
