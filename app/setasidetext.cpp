// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/setasidetext.h"

#include "app/storage.h"

#include "models/words/errortext.h"

namespace itm {

QStringList SetAsideText::lists(Storage &storage)
{
    QStringList sentences;
    const auto add = [&sentences](const QString &file, const QString &sentence) {
        if (!file.isEmpty())
            sentences << sentence.arg(file);
    };
    add(storage.connections().setAsideFile(),
        tr("The list of connections could not be read as a whole. The old file was kept as %1."));
    add(storage.templates().setAsideFile(),
        tr("The templates could not be read as a whole. The old file was kept as %1."));
    add(storage.spares().setAsideFile(),
        tr("The list of spare operators could not be read as a whole. The old file was kept as "
           "%1."));
    return sentences;
}

QString SetAsideText::database(const DatabaseReport &report)
{
    return report.reason ? ErrorText::line({ .kind = *report.reason, .subject = report.setAside })
                         : QString();
}

} // namespace itm
