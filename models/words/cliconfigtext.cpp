// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/cliconfigtext.h"

#include "models/words/errortext.h"

namespace itm {

QString CliConfigText::trouble(const CliConfigsTrouble &trouble)
{
    switch (trouble.issue) {
    case CliConfigsIssue::TooLarge:
        return tr("This file is too large to be a list of the CLI’s profiles. It stays as it is.");
    case CliConfigsIssue::NotToml:
        return tr("Line %1 of this file cannot be understood: it is no TOML, or something is there "
                  "twice. It stays as it is; the CLI cannot read it either.")
            .arg(trouble.line);
    case CliConfigsIssue::NotAProfile:
        //: %1: the name of an entry, %2: a line number.
        return tr("The entry “%1” in line %2 belongs to no profile. The CLI cannot read such a "
                  "file; it stays as it is.")
            .arg(NameText::shown(trouble.subject))
            .arg(trouble.line);
    case CliConfigsIssue::EmptyName:
        return tr("A profile needs a name.");
    case CliConfigsIssue::ReservedName:
        return tr("The CLI takes “%1” for a command. Choose another name.")
            .arg(NameText::shown(trouble.subject));
    case CliConfigsIssue::OddForm:
        return tr("The profile “%1” is written in a form that is not changed here. Choose another "
                  "name, or edit the file yourself.")
            .arg(NameText::shown(trouble.subject));
    }
    Q_UNREACHABLE();
}

QString CliConfigText::failure(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Conflict:
        return tr("Somebody has changed the file meanwhile. Nothing was written: look at the "
                  "difference again.");
    case ErrorKind::StoreFailed:
        return tr("The file %1 cannot be read.").arg(NameText::excerpt(error.subject));
    case ErrorKind::TooLarge:
        return trouble({ CliConfigsIssue::TooLarge, 0, {} });
    default:
        return ErrorText::line(error);
    }
}

QString CliConfigText::warning(const QString &path, bool isOpenToOthers)
{
    const QString clear
        //: %1: a path.
        = tr("▲ %1 will hold the value in clear text: whoever can read your files can use it.")
              .arg(NameText::excerpt(path));
    return isOpenToOthers ? clear + u' '
            + tr("Now others on this computer may read the file; writing makes it yours alone.")
                          : clear;
}

QString CliConfigText::replaced(const CliProfile &known)
{
    if (known.hasPassword)
        return tr("This profile is there and signs in by user and password.");
    return known.hasToken ? tr("This profile is there and has another token, which will be gone "
                               "from the file.")
                          : tr("This profile is there and has no token.");
}

} // namespace itm
