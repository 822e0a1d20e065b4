// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/help/guide.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace itm {

QList<GuideSection> guideSections(const QString &markdown)
{
    QList<GuideSection> sections;
    const QStringList parts = QString(u'\n' + markdown).split("\n## "_L1);
    for (const QString &part : parts.sliced(1)) {
        const qsizetype end = part.indexOf(u'\n');
        sections.append({ part.left(end).trimmed(), part.mid(end + 1).trimmed() });
    }
    return sections;
}

QList<GuideSection> shippedGuide(const QLocale &locale)
{
    const QString language = QLocale::languageToCode(locale.language());
    for (const QString &code : { language, u"en"_s }) {
        QFile file(u":/guide/%1.md"_s.arg(code));
        if (file.open(QIODevice::ReadOnly))
            return guideSections(QString::fromUtf8(file.readAll()));
    }
    return {};
}

} // namespace itm
