// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewlabel.h"

#include <QLabel>

namespace itm {

QLabel *makeReviewLabel(const char *name, const QString &accessibleName)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setAccessibleName(accessibleName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace itm
