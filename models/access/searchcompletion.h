// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/searchquery.h"

namespace itm {

/// Names that can be completed.
struct SearchVocabulary final
{
    QStringList owners;
    QStringList organizations;
    QStringList buckets;
    QStringList types;
    QStringList tags;
};

/// One way to go on: the piece at the cursor is replaced by a text.
struct SearchCompletion final
{
    /// What the completion is about: a field's name, or a value of it.
    SearchField field = SearchField::Words;
    bool isFieldName = false;
    qsizetype position = 0;
    qsizetype length = 0;
    /// Ends with a colon or a space, so that typing can go on.
    QString text;

    friend bool operator==(const SearchCompletion &, const SearchCompletion &) = default;
};

/// At most 12, those that begin with what is typed before those that contain it. Nothing where the
/// piece at the cursor is empty or a plain word that begins no field's name.
[[nodiscard]] QList<SearchCompletion> completeSearch(const QString &text, qsizetype cursor,
                                                     const SearchVocabulary &vocabulary);

} // namespace itm
