// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/owndatatext.h"

namespace itm {

QString OwnDataText::issue(const OwnDataIssue &issue)
{
    using Kind = OwnDataIssue::Kind;
    switch (issue.kind) {
    case Kind::NotJson:
        return tr("This file is damaged or no JSON; nothing was taken in.");
    case Kind::NotOwnData:
        return tr("This file was not exported by this program; nothing was taken in.");
    case Kind::NewerVersion:
        return tr("This file was exported by a newer version of the program; nothing was taken "
                  "in.");
    case Kind::TooLarge:
        return tr("This file is larger than any export; nothing was taken in.");
    case Kind::TooMany:
        return tr("This file has more than %n entries; nothing was taken in.", nullptr,
                  static_cast<int>(MostOwnData));
    case Kind::TokenValue:
        //: %1: the name of a member of a JSON file.
        return tr("“%1” in this file looks like the value of a token, which does not belong "
                  "there; nothing was taken in.")
            .arg(issue.detail.left(60));
    case Kind::BadEntry:
        //: %1: a list of a JSON file and a number, as in "connections 3".
        return tr("An entry of this file cannot be read (%1); nothing was taken in.")
            .arg(issue.detail);
    }
    return {};
}

QString OwnDataText::connections(qsizetype count)
{
    return tr("%n connections", nullptr, static_cast<int>(count));
}

QString OwnDataText::templates(qsizetype count)
{
    return tr("%n templates", nullptr, static_cast<int>(count));
}

QString OwnDataText::searches(qsizetype count)
{
    return tr("%n saved searches", nullptr, static_cast<int>(count));
}

QString OwnDataText::snippets(qsizetype count)
{
    return tr("%n own snippets", nullptr, static_cast<int>(count));
}

QString OwnDataText::notes(qsizetype count)
{
    return tr("notes and tags of %n tokens", nullptr, static_cast<int>(count));
}

QString OwnDataText::lostWithKeyring()
{
    return tr("With the keyring of this computer these are lost: the credentials, so that each "
              "connection asks again; the saved values of tokens, which a server may not show a "
              "second time; and the spare operators.");
}

} // namespace itm
