// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace itm {

namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &name,
             const QString &folder)
{
    auto *const translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList shippedLanguages()
{
    return { QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr"),
             QStringLiteral("ja") };
}

void installTranslators(QCoreApplication &application, const QLocale &locale)
{
    const QString ours = QStringLiteral(":/translations");
    const QString program = QStringLiteral("influxtokenmanager");
    QLocale::setDefault(locale);
    // The last one installed is asked first: English stands behind every other language.
    install(application, QLocale(QLocale::English), program, ours);
    if (locale.language() == QLocale::English)
        return;
    install(application, locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, program, ours);
}

} // namespace itm
