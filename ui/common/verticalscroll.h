// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace itm {

/// A form or text that may be higher than its window, and is as wide as it needs to be: it is never
/// scrolled sideways. No stop of the Tab key, since what is in it has them.
class VerticalScroll final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerticalScroll)

public:
    /// Takes the content over.
    explicit VerticalScroll(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace itm
