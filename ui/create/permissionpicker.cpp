// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/permissionpicker.h"

#include "ui/common/accessiblewidgets.h"
#include "ui/common/richtext.h"
#include "ui/create/foundbar.h"
#include "ui/create/pastenamesdialog.h"

#include "models/items/permissionloader.h"
#include "models/items/permissiontreefilter.h"
#include "models/words/errortext.h"
#include "models/words/resourcetext.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace itm {

PermissionPicker::PermissionPicker(ServerSession &session, QPushButton *preset, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new PermissionTreeModel(this))
    , m_filter(new PermissionTreeFilter(*m_model, this))
    , m_loader(new PermissionLoader(session, *m_model, this))
    , m_search(new QLineEdit)
    , m_onlyChosen(new QPushButton(tr("Only what is &chosen")))
    , m_paste(new QPushButton(tr("&Paste…")))
    , m_tree(new QTreeView)
    , m_found(new FoundBar)
    , m_state(new QLabel)
    , m_retry(new QPushButton(tr("Load again")))
    , m_everywhere(new QCheckBox(tr("&Also offer what reaches every organization")))
    , m_message(new QLabel)
{
    setUpTree();
    arrange(preset);
    connectParts();
    search({});
}

PermissionPicker::~PermissionPicker() = default;

void PermissionPicker::arrange(QPushButton *preset)
{
    m_state->setObjectName(QStringLiteral("pickerState"));
    m_retry->setObjectName(QStringLiteral("pickerRetryButton"));
    m_retry->setAutoDefault(false);
    m_everywhere->setObjectName(QStringLiteral("everywhereCheck"));
    m_everywhere->hide();
    m_message->setObjectName(QStringLiteral("pickerMessage"));
    m_message->hide();
    for (QLabel *label : { m_state, m_message })
        label->setWordWrap(true);
    auto *stateRow = new QHBoxLayout;
    stateRow->addWidget(m_state, 1);
    stateRow->addWidget(m_retry);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_search->setObjectName(QStringLiteral("permissionSearchEdit"));
    m_search->setAccessibleName(tr("Find what can be chosen"));
    addClearButton(*m_search);
    layout->addWidget(m_search);
    layout->addLayout(makeActionRow(preset));
    layout->addWidget(m_found);
    layout->addWidget(m_tree, 1);
    layout->addLayout(stateRow);
    layout->addWidget(m_everywhere);
    layout->addWidget(m_message);
}

void PermissionPicker::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &PermissionPicker::search);
    connect(m_onlyChosen, &QPushButton::toggled, this, [this](bool on) {
        m_filter->setOnlyChosen(on);
        if (on)
            m_tree->expandAll();
        updateState();
    });
    connect(m_found, &FoundBar::allChosen, this, &PermissionPicker::chooseFound);
    connect(m_paste, &QPushButton::clicked, this, &PermissionPicker::paste);
    connect(m_retry, &QPushButton::clicked, m_loader, &PermissionLoader::retry);
    connect(m_everywhere, &QCheckBox::toggled, this, &PermissionPicker::offerEverywhere);
    connect(m_loader, &PermissionLoader::changed, this, [this] {
        expandFound();
        updateState();
    });
    connect(m_model, &PermissionTreeModel::permissionsChanged, this, [this] {
        updateState();
        Q_EMIT permissionsChanged();
    });
}

QLayout *PermissionPicker::makeActionRow(QPushButton *preset)
{
    m_onlyChosen->setObjectName(QStringLiteral("onlyChosenButton"));
    m_onlyChosen->setCheckable(true);
    m_paste->setObjectName(QStringLiteral("pasteButton"));
    m_paste->setToolTip(tr("Choose by a list of names or IDs"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : { m_onlyChosen, m_paste, preset }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

void PermissionPicker::setUpTree()
{
    m_tree->setObjectName(QStringLiteral("permissionTree"));
    m_tree->setAccessibleName(tr("What the token shall read and write"));
    m_tree->setModel(m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_tree->setTabKeyNavigation(false);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(PermissionTreeModel::ResourceColumn, QHeaderView::Stretch);
}

void PermissionPicker::setOrganization(OrganizationId organization)
{
    m_organization = organization;
    m_loader->setOrganization(organization);
    m_model->wantObjects(types::buckets);
    expand(types::buckets);
    updateState();
}

void PermissionPicker::setOnlyType(const ResourceType &type)
{
    if (m_onlyType == type)
        return;
    m_onlyType = type;
    m_filter->setOnlyType(type);
    m_tree->setExpanded(m_filter->index(0, 0), !type.name.isEmpty());
    search(m_search->text());
    Q_EMIT permissionsChanged();
}

void PermissionPicker::setOnlyChosen(bool only)
{
    m_onlyChosen->setChecked(only);
}

void PermissionPicker::choose(const PermissionList &permissions)
{
    m_model->choose(permissions);
    if (m_onlyChosen->isChecked())
        m_tree->expandAll();
    // Opening a type asks for its list; only what is named by id needs one.
    for (const Permission &permission : permissions) {
        if (permission.id.isNull())
            continue;
        m_model->wantObjects(permission.type);
        expand(permission.type);
    }
}

void PermissionPicker::expand(const ResourceType &type)
{
    for (int i = 0; i < m_filter->rowCount(); ++i) {
        const QModelIndex index = m_filter->index(i, 0);
        if (m_model->typeOf(m_filter->mapToSource(index)) == type)
            m_tree->expand(index);
    }
}

PermissionList PermissionPicker::permissions() const
{
    PermissionList chosen = m_model->permissions();
    if (!m_onlyType.name.isEmpty())
        chosen.removeIf([this](const Permission &p) { return p.type != m_onlyType; });
    return chosen;
}

void PermissionPicker::search(const QString &text)
{
    const bool isSearching = !text.trimmed().isEmpty();
    // What was never opened is not known yet, and could not be found.
    if (isSearching)
        m_model->wantObjects(m_onlyType);
    m_filter->setPattern(text);
    expandFound();
    updateFound();
    updateState();
}

void PermissionPicker::expandFound()
{
    if (!m_search->text().trimmed().isEmpty())
        m_tree->expandAll();
    updateFound();
}

void PermissionPicker::updateFound()
{
    int count = 0;
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    if (isSearching) {
        for (const auto &[type, ids] : m_filter->shownObjects())
            count += static_cast<int>(ids.size());
    }
    m_found->setCount(count);
    const bool isBuckets = m_onlyType == types::buckets;
    const auto buckets = m_model->indexOf(types::buckets, {}).parent();
    const int known = isBuckets ? qMax(0, m_model->rowCount(buckets) - 1) : 0;
    m_search->setPlaceholderText(
        known > 0 ? tr("Find among %n buckets: name, ID or pattern such as prod-*", nullptr, known)
                  : tr("Find by name, ID or pattern such as prod-*"));
}

void PermissionPicker::chooseFound(PermissionAction action)
{
    for (const auto &[type, ids] : m_filter->shownObjects())
        m_model->chooseObjects(type, ids, action);
}

void PermissionPicker::paste()
{
    m_model->wantObjects(m_onlyType);
    auto *dialog
        = new PasteNamesDialog(*m_model, m_session.capabilities().resourceTypes,
                               m_onlyType.name.isEmpty() ? types::buckets : m_onlyType, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PermissionPicker::setEverywhereOffered(bool offered)
{
    m_everywhere->setVisible(offered);
    if (!offered)
        m_everywhere->setChecked(false);
}

void PermissionPicker::offerEverywhere(bool offered)
{
    m_model->offerEverywhere(offered);
    showMessage(offered ? RichText::colored(
                    ColorRole::Warning,
                    tr("▲ Such an entry reaches every organization, also those to come. Whoever "
                       "has the token reaches the data of all of them."))
                        : QString());
}

void PermissionPicker::updateState()
{
    QString text;
    if (m_loader->hasFailed())
        //: %1: a resource type, such as "Buckets"; %2: a sentence.
        text = tr("%1: %2", "failed list")
                   .arg(ResourceText::title(m_loader->failedType()),
                        ErrorText::line(m_loader->error()));
    else if (m_loader->isLoading())
        text = tr("Loading…");
    else if (m_filter->rowCount() == 0 && m_onlyChosen->isChecked())
        text = tr("Nothing is chosen yet.");
    else if (m_filter->rowCount() == 0 && !m_organization.isNull())
        text = tr("Nothing here has this name.");
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    m_retry->setVisible(m_loader->hasFailed() && !m_loader->isLoading());
}

void PermissionPicker::showMessage(const QString &html)
{
    m_message->setText(html);
    m_message->setVisible(!html.isEmpty());
}

} // namespace itm
