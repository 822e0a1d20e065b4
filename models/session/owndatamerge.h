// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/owndata.h"

namespace itm {

enum class OwnDataKind : quint8 { Connection, Template, Search, Snippet, Note };
/// An entry of a file beside what is here.
enum class OwnDataNews : quint8 { New, Same, Differs };
enum class OwnDataChoice : quint8 { KeepMine, TakeTheirs, KeepBoth };

/// One entry of a file: what it is beside what is here, and what shall become of it.
struct OwnDataItem final
{
    OwnDataKind kind = OwnDataKind::Connection;
    /// In its list of the file.
    qsizetype index = 0;
    /// A note: the ID of its token.
    QString name;
    OwnDataNews news = OwnDataNews::New;
    OwnDataChoice choice = OwnDataChoice::KeepMine;

    /// It would change something here.
    [[nodiscard]] bool isTaken() const
    {
        return news != OwnDataNews::Same && choice != OwnDataChoice::KeepMine;
    }
};

/// In the order of the file. What is new is to be taken, what differs is kept as it is. Connections
/// are the same one by name and address, notes by their token, all else by its name. Keeping both
/// notes about a token makes one of them.
[[nodiscard]] QList<OwnDataItem> compareOwnData(const OwnData &mine, const OwnData &theirs);

/// What has to be put among what is here: with ids of here, or new ones where it is new here. A
/// credential of the keychain never comes to another address: neither the id of a foreign
/// connection is taken over nor that of its server, where that is known here by another address.
[[nodiscard]] OwnData chosenOwnData(const OwnData &mine, const OwnData &theirs,
                                    const QList<OwnDataItem> &items);

} // namespace itm
