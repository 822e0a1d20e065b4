// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace itm {

/// Stands where a list would be: why there is nothing, and what one can do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `iconName`: one of Icons::names(). An empty `actionText` means no button.
    void show(const QString &iconName, const QString &title, const QString &plainText,
              const QString &actionText = {}, std::function<void()> action = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPieces();
    void tint();

    QString m_iconName;
    std::function<void()> m_run;
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace itm
