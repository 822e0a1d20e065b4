// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/soak/dice.h"

#include <QPointer>
#include <QWidget>

class QAbstractItemView;
class QComboBox;
class QFileDialog;
class QMenu;
class QMenuBar;

namespace itm::soak {

/// Uses one control the way a person would, by events of mouse and keyboard. What it uses may go
/// while it does.
class Hands final
{
public:
    /// `texts`: what is typed; `addresses`: what is typed where an address is asked for; `files`:
    /// the folder that file dialogs are answered from.
    Hands(Dice &dice, QStringList texts, QStringList addresses, QString files);

    /// In words.
    [[nodiscard]] QString use(const QPointer<QWidget> &widget);
    [[nodiscard]] QString usePopup(const QPointer<QWidget> &popup);
    [[nodiscard]] QString answerFiles(const QPointer<QFileDialog> &dialog);
    /// A key without looking where.
    [[nodiscard]] QString pressAnything(const QPointer<QWidget> &window);

    static void click(QWidget *widget, QPoint at, Qt::MouseButton button = Qt::LeftButton,
                      Qt::KeyboardModifiers modifiers = {});

private:
    [[nodiscard]] QString useMenu(const QPointer<QMenu> &menu);
    [[nodiscard]] QString useBar(const QPointer<QMenuBar> &bar);
    [[nodiscard]] QString useView(const QPointer<QAbstractItemView> &view);
    [[nodiscard]] QString useCombo(const QPointer<QComboBox> &combo);
    [[nodiscard]] QString type(const QPointer<QWidget> &widget);
    [[nodiscard]] QString openMenu(const QPointer<QWidget> &widget, QPoint at);
    [[nodiscard]] QPoint somewhereIn(const QRect &area);
    static void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = {});

    Dice &m_dice;
    const QStringList m_texts;
    const QStringList m_addresses;
    const QString m_files;
};

} // namespace itm::soak
