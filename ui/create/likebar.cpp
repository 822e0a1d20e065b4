// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/likebar.h"

#include "ui/common/richtext.h"

#include "models/items/tokenchoicemodel.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace itm {

namespace {

constexpr int ShownRows = 6;
/// On a small screen.
constexpr int FewestRows = 2;

} // namespace

LikeBar::LikeBar(const ServerSession &session, TokenId preselected, QWidget *parent)
    : QWidget(parent)
    , m_chosen(preselected)
    , m_model(new TokenChoiceModel(session, this))
    , m_label(new QLabel(tr("Li&ke")))
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_unmapped(new QLabel)
{
    arrange();
    if (const Token *token = session.tokens().find(TokenStore::V2, preselected))
        m_search->setText(TokenChoiceModel::textOf(*token));
    m_list->setVisible(m_search->text().isEmpty());
    connect(m_search, &QLineEdit::textEdited, this, &LikeBar::search);
    connect(m_list, &QListView::clicked, this, &LikeBar::choose);
    connect(m_list, &QListView::activated, this, &LikeBar::choose);
}

LikeBar::~LikeBar() = default;

void LikeBar::arrange()
{
    m_search->setObjectName(QStringLiteral("likeEdit"));
    m_search->setPlaceholderText(tr("Words of its description, organization or owner"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("likeList"));
    m_list->setAccessibleName(tr("Tokens that the new one can be like"));
    m_list->setModel(m_model);
    // Asking each of 100 000 for its size takes seconds.
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(fontMetrics().height() * FewestRows * 3 / 2);
    m_list->setMaximumHeight(fontMetrics().height() * ShownRows * 3 / 2);
    m_list->installEventFilter(this);
    m_unmapped->setObjectName(QStringLiteral("unmappedLabel"));
    m_unmapped->setWordWrap(true);
    m_unmapped->hide();
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_label->setBuddy(m_search);
    form->addRow(m_label, m_search);
    form->addRow(QString(), m_list);
    form->addRow(m_unmapped);
}

void LikeBar::offerTokens()
{
    if (m_model->isLoaded())
        return;
    m_model->load();
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void LikeBar::setLabelWidth(int width)
{
    m_label->setMinimumSize(width, m_search->sizeHint().height());
}

void LikeBar::search(const QString &text)
{
    m_model->setSearch(text);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->show();
}

void LikeBar::choose(const QModelIndex &index)
{
    const Token *token = m_model->token(index);
    if (!token)
        return;
    m_chosen = token->id;
    m_search->setText(TokenChoiceModel::textOf(*token));
    const bool hadFocus = m_list->hasFocus();
    m_list->hide();
    if (hadFocus)
        m_search->setFocus();
    Q_EMIT chosen();
}

/// Arrow down goes from the words into the list. Return chooses; the window's default button is not
/// meant.
bool LikeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->show();
        m_list->setFocus();
        return true;
    }
    if (isReturn && m_list->isVisible()) {
        choose(m_list->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LikeBar::showUnmapped(const QString &sentence)
{
    m_unmapped->setText(sentence.isEmpty() ? QString()
                                           : RichText::colored(ColorRole::Warning,
                                                               QStringLiteral("▲ ") + sentence));
    m_unmapped->setVisible(!sentence.isEmpty());
}

} // namespace itm
