// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/details/permissionview.h"

#include "ui/common/richtext.h"
#include "ui/common/segmentedchoice.h"

#include "models/access/abilities.h"
#include "models/access/recordjson.h"
#include "models/items/grantmodel.h"
#include "models/items/permissiontablemodel.h"
#include "models/items/tokenrow.h"
#include "models/words/abilitytext.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

namespace itm {

PermissionView::PermissionView(QWidget *parent)
    : QWidget(parent)
    , m_choice(new SegmentedChoice)
    , m_stack(new QStackedWidget)
    , m_words(new QLabel)
    , m_tree(new QTreeView)
    , m_table(new QTableView)
    , m_json(new QPlainTextEdit)
    , m_grants(new GrantModel(this))
    , m_entries(new PermissionTableModel(this))
{
    m_choice->setObjectName(QStringLiteral("permissionViewChoice"));
    m_choice->setAccessibleName(tr("How permissions are shown"));
    m_choice->setChoices({ { Words, tr("Words", "view of permissions") },
                           { Tree, tr("Tree", "view of permissions") },
                           { Table, tr("Table", "view of permissions") },
                           { Json, tr("JSON", "view of permissions") } });
    m_words->setObjectName(QStringLiteral("detailsMay"));
    m_words->setAccessibleName(tr("What it may and may not do"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setUpTree();
    setUpTable();
    setUpJson();
    for (QWidget *view : { static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_tree),
                           static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_json) })
        m_stack->addWidget(view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_choice, 0, Qt::AlignLeading);
    layout->addWidget(m_stack, 1);
    connect(m_choice, &SegmentedChoice::currentChanged, this, &PermissionView::choose);
    choose(Words);
}

PermissionView::~PermissionView() = default;

void PermissionView::setUpTree()
{
    m_tree->setObjectName(QStringLiteral("permissionTree"));
    m_tree->setAccessibleName(tr("Permissions as a tree"));
    m_tree->setModel(m_grants);
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setSectionResizeMode(GrantModel::ThingColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(GrantModel::ModeColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->setColumnHidden(GrantModel::IdColumn, true);
    connect(m_grants, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
}

void PermissionView::setUpTable()
{
    m_table->setObjectName(QStringLiteral("permissionTable"));
    m_table->setAccessibleName(tr("Permissions as a table"));
    m_table->setModel(m_entries);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 16 / 10);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void PermissionView::setUpJson()
{
    m_json->setObjectName(QStringLiteral("permissionJson"));
    m_json->setAccessibleName(tr("The record as JSON, without the value"));
    m_json->setReadOnly(true);
    m_json->setTabChangesFocus(true);
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

void PermissionView::choose(int view)
{
    m_stack->setCurrentIndex(view);
    // The words are as high as they are; the others scroll inside themselves.
    m_stack->setMinimumHeight(view == Words ? 0 : fontMetrics().height() * 18);
    for (int i = 0; i < m_stack->count(); ++i)
        m_stack->widget(i)->setSizePolicy(
            QSizePolicy::Preferred, i == view ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_stack->adjustSize();
}

void PermissionView::showToken(const TokenRow &row)
{
    const Token &token = *row.token();
    const OrganizationNames names = row.facts->holder->session->catalog().organizationNames();
    showWords(row);
    m_grants->setToken(token, names);
    m_entries->setPermissions(token.permissions, names);
    m_json->setPlainText(QString::fromUtf8(recordJson(token)));
}

void PermissionView::showWords(const TokenRow &row)
{
    const ServerSession &session = *row.facts->holder->session;
    const Token &token = *row.token();
    const Abilities abilities
        = abilitiesOf(token, row.facts->nature->tokenClass, session.capabilities().resourceTypes,
                      session.catalog().organizations());
    const OrganizationNames names = session.catalog().organizationNames();
    QString text = RichText::section(tr("May", "heading above what a token can do"),
                                     AbilityText::may(token, abilities, names, Markup::Html),
                                     ColorRole::Text);
    text
        += RichText::section(tr("May not", "heading above what a token cannot do"),
                             AbilityText::mayNot(token, abilities, Markup::Html), ColorRole::Muted);
    QList<Statement> vain;
    for (const QString &sentence :
         AbilityText::withoutEffect(token, abilities, names, Markup::Html))
        vain.append({ sentence });
    text += RichText::section(tr("In vain", "heading above entries that allow nothing"), vain,
                              ColorRole::Muted);
    m_words->setText(text);
}

} // namespace itm
