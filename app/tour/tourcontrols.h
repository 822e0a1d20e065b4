// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/tokenscope.h"

#include <QString>

class QAbstractButton;
class QAction;
class QWidget;

/// The hands of the tour: finds controls by object name in the front window and uses them as a
/// person does. All return false where the control is missing, hidden or switched off.
namespace itm::tour {

[[nodiscard]] bool click(const QString &name);
[[nodiscard]] bool type(const QString &name, const QString &text);
/// Takes one of the pills of a SegmentedChoice.
[[nodiscard]] bool choose(const QString &name, int value);
/// Takes the entry of a list that has this text.
[[nodiscard]] bool pick(const QString &comboName, const QString &text);
/// Takes the entry of a list that stands for this, whatever it is called.
[[nodiscard]] bool pickValue(const QString &comboName, const QVariant &value);
/// Of the main window, by its object name.
[[nodiscard]] bool trigger(const QString &actionName);
/// Checks a cell of the permission tree: the bucket of this name, column 1 read, 2 write.
[[nodiscard]] bool checkBucket(const QString &bucket, int column);
/// Checks a cell of a table, in the row that begins with this text.
[[nodiscard]] bool checkCell(const QString &tableName, const QString &text, int column);
/// Selects the organization of this name at the left.
[[nodiscard]] bool selectOrganization(const QString &name);
/// Selects a server or all of them at the left.
[[nodiscard]] bool selectScope(const TokenScope &scope);
/// Selects the row of the token table whose description is this, or else the first that has it in
/// its description: words around a name depend on the language.
[[nodiscard]] bool selectToken(const QString &description);
[[nodiscard]] bool selectFirstToken();
[[nodiscard]] bool selectFirstRow(const QString &tableName);
[[nodiscard]] bool selectAllTokens();

/// An action of the front window.
[[nodiscard]] bool isEnabled(const QString &actionName);
[[nodiscard]] bool isShown(const QString &name);
[[nodiscard]] QString textOf(const QString &name);
[[nodiscard]] int tokenRows();

} // namespace itm::tour
