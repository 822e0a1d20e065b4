// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/setupadvice.h"

#include "ui/common/richtext.h"

#include "models/words/setuptext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

SetupAdvice::SetupAdvice(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("setupAdvice"));
    setWindowTitle(tr("The server is set up"));
    QList<Statement> statements;
    for (const QString &sentence : SetupText::advice())
        statements.append({ sentence.toHtmlEscaped() });
    auto *text = new QLabel(RichText::section(tr("The operator token is for emergencies"),
                                              statements, ColorRole::Text));
    text->setObjectName(QStringLiteral("adviceText"));
    text->setWordWrap(true);
    auto *later = new QPushButton(tr("Later"));
    later->setObjectName(QStringLiteral("laterButton"));
    later->setAutoDefault(false);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    auto *make = new QPushButton(tr("New token…"));
    make->setObjectName(QStringLiteral("adviceNewTokenButton"));
    make->setDefault(true);
    connect(make, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT newTokenRequested();
    });
    auto *spare = new QPushButton(tr("Spare operator…"));
    spare->setObjectName(QStringLiteral("adviceSpareButton"));
    spare->setAutoDefault(false);
    connect(spare, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT spareRequested();
    });
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(later);
    row->addWidget(spare);
    row->addWidget(make);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(text);
    layout->addStretch();
    layout->addLayout(row);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

SetupAdvice::~SetupAdvice() = default;

} // namespace itm
