// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/likebar.h"

#include "ui/common/richtext.h"

#include "models/session/serversession.h"
#include "models/words/nametext.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace itm {

namespace {

/// Of longer lists the newest: older ones are reached from the table.
constexpr qsizetype MostOffered = 2'000;

TokenList offered(const ServerSession &session, TokenId preselected)
{
    TokenList tokens = session.tokens().tokens();
    tokens.removeIf([](const Token &token) { return token.store != TokenStore::V2; });
    if (tokens.size() > MostOffered) {
        std::sort(tokens.begin(), tokens.end(), [preselected](const Token &a, const Token &b) {
            return std::pair(a.id == preselected, a.id) > std::pair(b.id == preselected, b.id);
        });
        tokens.resize(MostOffered);
    }
    std::sort(tokens.begin(), tokens.end(), [](const Token &a, const Token &b) {
        return QString::localeAwareCompare(a.description, b.description) < 0;
    });
    return tokens;
}

} // namespace

LikeBar::LikeBar(const ServerSession &session, TokenId preselected, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_preselected(preselected)
    , m_label(new QLabel(tr("Li&ke")))
    , m_token(new QComboBox)
    , m_unmapped(new QLabel)
{
    m_token->setObjectName(QStringLiteral("likeCombo"));
    m_token->setEditable(true);
    m_token->setInsertPolicy(QComboBox::NoInsert);
    m_token->completer()->setFilterMode(Qt::MatchContains);
    m_token->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_token->lineEdit()->setPlaceholderText(tr("Description of a token"));
    m_unmapped->setObjectName(QStringLiteral("unmappedLabel"));
    m_unmapped->setWordWrap(true);
    m_unmapped->hide();
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_label->setBuddy(m_token);
    form->addRow(m_label, m_token);
    form->addRow(m_unmapped);
    connect(m_token, &QComboBox::currentIndexChanged, this, &LikeBar::chosen);
}

LikeBar::~LikeBar() = default;

void LikeBar::offerTokens()
{
    if (m_token->count() > 0)
        return;
    const QSignalBlocker blocker(m_token);
    for (const Token &token : offered(m_session, m_preselected)) {
        m_token->addItem(tr("%1 (%2)", "a token’s description and its organization")
                             .arg(NameText::token(token), NameText::organization(token)),
                         QVariant::fromValue(token.id.value()));
    }
    m_token->setCurrentIndex(m_preselected.isNull()
                                 ? -1
                                 : m_token->findData(QVariant::fromValue(m_preselected.value())));
    if (m_token->currentIndex() < 0)
        m_token->setEditText({});
}

void LikeBar::setLabelWidth(int width)
{
    m_label->setMinimumSize(width, m_token->sizeHint().height());
}

TokenId LikeBar::token() const
{
    return m_token->currentIndex() < 0 ? TokenId() : TokenId(m_token->currentData().toULongLong());
}

void LikeBar::showUnmapped(const QString &sentence)
{
    m_unmapped->setText(sentence.isEmpty() ? QString()
                                           : RichText::colored(ColorRole::Warning,
                                                               QStringLiteral("▲ ") + sentence));
    m_unmapped->setVisible(!sentence.isEmpty());
}

} // namespace itm
