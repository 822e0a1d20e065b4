// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
namespace itm {

/// From now on, what assistive tools are told of two kinds of widgets is more than Qt tells: a
/// label with an accessible name is read with its text, not as its name alone, and a scroll area
/// has a role. Call once, before the first widget.
void installAccessibleWidgets();

/// Where no label beside it does. Of a combo box assistive tools are told what is chosen, as its
/// name; what it is for is its description, and the name of what can be typed into.
void nameComboBox(QComboBox &combo, const QString &name);

/// The text of a label, a button or an entry of a menu as it is read aloud and spoken of: without
/// the mark of its key, and without the key where a language puts it behind in brackets.
[[nodiscard]] QString withoutMnemonic(QString text);

/// A button that empties the field, with a name for those who do not see it.
void addClearButton(QLineEdit &edit);

/// The sign of a search in front, with the field's accessible name for those who do not see it.
void addSearchSign(QLineEdit &edit);

/// Tab would begin at the box's proxy and pass by what stands before it. Call when the box has its
/// buttons and its place.
void dropFocusProxy(QDialogButtonBox &box);

} // namespace itm
