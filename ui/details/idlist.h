// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace itm {

struct Token;

/// The ids of a token, its owner and its organization, each with a button that copies it.
class IdList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdList)

public:
    explicit IdList(QWidget *parent = nullptr);
    ~IdList() override;

    void setIds(const Token &token);

private:
    struct Line
    {
        QLabel *name = nullptr;
        QLabel *id = nullptr;
        QToolButton *copy = nullptr;
    };

    Line addLine(const QString &name, const QString &copyName);
    static void setId(const Line &line, const QString &id);

    Line m_token;
    Line m_owner;
    Line m_organization;
};

} // namespace itm
