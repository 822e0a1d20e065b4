// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/items/tokenchoicemodel.h"

#include "models/access/casefolding.h"
#include "models/words/nametext.h"

#include <algorithm>

namespace itm {

namespace {

QByteArray searchText(const Token &token)
{
    const QString all = token.description + u'\n' + token.organizationName.toString() + u'\n'
        + token.ownerName.toString() + u'\n' + token.id.toString();
    return caseFolded(all).toUtf8();
}

} // namespace

TokenChoiceModel::TokenChoiceModel(const ServerSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
}

TokenChoiceModel::~TokenChoiceModel() = default;

void TokenChoiceModel::load()
{
    m_isLoaded = true;
    m_entries.clear();
    for (const Token &token : m_session.tokens().tokens()) {
        if (token.store == TokenStore::V2)
            m_entries.push_back({ token.id, searchText(token) });
    }
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry &a, const Entry &b) { return b.id < a.id; });
    filter();
}

void TokenChoiceModel::setSearch(const QString &text)
{
    m_words.clear();
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts))
        m_words.append(caseFolded(word).toUtf8());
    filter();
}

void TokenChoiceModel::filter()
{
    beginResetModel();
    m_found.clear();
    for (quint32 number = 0; number < m_entries.size(); ++number) {
        const QByteArray &text = m_entries[number].text;
        if (std::all_of(m_words.cbegin(), m_words.cend(),
                        [&text](const QByteArray &word) { return text.contains(word); }))
            m_found.push_back(number);
    }
    endResetModel();
}

const Token *TokenChoiceModel::token(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    return m_session.tokens().find(TokenStore::V2,
                                   m_entries[m_found[static_cast<size_t>(index.row())]].id);
}

QString TokenChoiceModel::textOf(const Token &token)
{
    return tr("%1 (%2)", "a token’s description and its organization")
        .arg(NameText::token(token), NameText::organization(token));
}

int TokenChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant TokenChoiceModel::data(const QModelIndex &index, int role) const
{
    const Token *found = token(index);
    if (!found)
        return {};
    if (role == Qt::DisplayRole)
        return textOf(*found);
    if (role == IdRole)
        return found->id.toString();
    return {};
}

} // namespace itm
