// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolBar>

class QToolButton;

namespace itm {

/// Shows icons without words where there is no room for both, the last ones first, so that nothing
/// goes where it is not seen. The words are the tool tips. A primary button keeps its own.
class FittingToolBar final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FittingToolBar)

public:
    using QToolBar::QToolBar;

protected:
    bool event(QEvent *event) override;

private:
    void fit();
    [[nodiscard]] QList<QToolButton *> buttons() const;
};

} // namespace itm
