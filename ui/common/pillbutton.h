// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace itm {

/// A checkable button in the form of a pill, in the colours of the palette.
class PillButton final : public QAbstractButton
{
    Q_OBJECT

public:
    PillButton(const QString &text, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace itm
