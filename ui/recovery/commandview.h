// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace itm {

/// One command as it is typed, all of it: as high as its lines are at the width there is.
class CommandView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CommandView(QWidget *parent = nullptr);

    void setCommand(const QString &command);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
};

} // namespace itm
