// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/recipe.h"

#include <QHash>

namespace itm {

/// Values of fields by their ids.
using RecoveryValues = QHash<QString, QString>;

/// How to come by a new operator token for one kind of installation (fact sheet §11): commands in
/// their order. Data: one JSON file each in resources/recovery, and common.json for what they
/// share.
struct RecoveryGuide final
{
    enum class Shell : quint8 { Posix, PowerShell };

    struct Field final
    {
        QString id;
        LocalText label;
        /// Where installations of this kind have it.
        QString value;
        /// A name of letters, digits and . _ : / @ - only: it stands where nothing can be quoted.
        bool isPlain = false;
    };
    struct Step final
    {
        QString id;
        LocalText title;
        /// `@field@` stands for the field's value.
        QStringList commands;
        QList<LocalText> notes;
    };

    QString id;
    int order = 0;
    LocalText title;
    LocalText about;
    Shell shell = Shell::Posix;
    /// Those of the installation, then `user` and `organization`.
    QList<Field> fields;
    QList<Step> steps;
};

/// MalformedReply where one of the two is not what it should be.
[[nodiscard]] Result<RecoveryGuide> recoveryGuideFromJson(const QByteArray &json,
                                                          const QByteArray &common);

struct RecoveryCommand final
{
    /// A field without a usable value has its label between ‹ and ›.
    QString text;
    /// Can be run as it stands.
    bool isComplete = true;
};

[[nodiscard]] RecoveryCommand filledCommand(const RecoveryGuide &guide, const QString &command,
                                            const RecoveryValues &values, const QString &language);

/// One word for the shell, whatever is in it.
[[nodiscard]] QString shellWord(const QString &text, RecoveryGuide::Shell shell);

} // namespace itm
