// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/createtokendialog.h"

#include "ui/common/richtext.h"
#include "ui/common/segmentedchoice.h"
#include "ui/create/draftpreview.h"

#include "models/access/permissionsets.h"
#include "models/items/permissiontreemodel.h"
#include "models/words/errortext.h"
#include "models/words/kindtext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace itm {

CreateTokenDialog::CreateTokenDialog(ServerSession &session, OrganizationId organization,
                                     QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_permissions(new PermissionTreeModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_kind(new SegmentedChoice)
    , m_description(new QLineEdit)
    , m_organization(new QComboBox)
    , m_status(new QComboBox)
    , m_kindExplanation(new QLabel)
    , m_search(new QLineEdit)
    , m_tree(new QTreeView)
    , m_bucketState(new QLabel)
    , m_bucketRetry(new QPushButton(tr("Load again")))
    , m_preview(new DraftPreview)
    , m_hint(new QLabel)
    , m_create(new QPushButton(tr("Create token")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_inputs(new QWidget)
{
    setObjectName(QStringLiteral("createTokenDialog"));
    setWindowTitle(tr("New token"));
    QList<Organization> organizations = session.catalog().organizations();
    std::sort(organizations.begin(), organizations.end(),
              [](const Organization &a, const Organization &b) {
                  return QString::localeAwareCompare(a.name, b.name) < 0;
              });
    for (const Organization &known : organizations)
        m_organization->addItem(known.name, QVariant::fromValue(known.id.value()));
    m_organization->setCurrentIndex(
        qMax(0, m_organization->findData(QVariant::fromValue(organization.value()))));
    arrange();
    connectInputs();
    loadBuckets();
    kindChanged();
    m_description->setFocus();
}

CreateTokenDialog::~CreateTokenDialog() = default;

void CreateTokenDialog::arrange()
{
    m_kind->setObjectName(QStringLiteral("kindChoice"));
    m_kind->setAccessibleName(tr("Kind of token"));
    m_kind->setChoices({ { ReadWriteKind, KindText::name(TokenKind::ReadWrite) },
                         { AllAccessKind, KindText::name(TokenKind::AllAccess) } });
    m_preview->setFrameShape(QFrame::StyledPanel);
    auto *left = new QVBoxLayout(m_inputs);
    left->setContentsMargins({});
    left->addWidget(m_kindExplanation);
    left->addLayout(makeForm());
    left->addWidget(makeTree(), 1);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_inputs, 6);
    columns->addWidget(m_preview, 5);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_kind);
    layout->addLayout(columns, 1);
    layout->addLayout(makeButtons());
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 38);
}

QLayout *CreateTokenDialog::makeForm()
{
    m_kindExplanation->setObjectName(QStringLiteral("kindExplanation"));
    m_kindExplanation->setWordWrap(true);
    m_description->setObjectName(QStringLiteral("descriptionEdit"));
    m_description->setPlaceholderText(tr("Who or what will use it, for example Telegraf line 4"));
    m_organization->setObjectName(QStringLiteral("organizationCombo"));
    m_status->setObjectName(QStringLiteral("statusCombo"));
    m_status->addItem(tr("active at once"), static_cast<int>(TokenStatus::Active));
    m_status->addItem(tr("inactive until you activate it"),
                      static_cast<int>(TokenStatus::Inactive));
    const Identity &caller = m_session.identity();
    auto *owner = new QLabel(caller.userName.isEmpty() ? caller.user.toString() : caller.userName);
    owner->setObjectName(QStringLiteral("ownerLabel"));
    owner->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout;
    form->addRow(tr("&Description"), m_description);
    form->addRow(tr("Or&ganization"), m_organization);
    form->addRow(tr("Owner"), owner);
    form->addRow(tr("&Status"), m_status);
    return form;
}

QWidget *CreateTokenDialog::makeTree()
{
    m_found->setSourceModel(m_permissions);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setObjectName(QStringLiteral("bucketSearchEdit"));
    m_search->setAccessibleName(tr("Find buckets"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("permissionTree"));
    m_tree->setAccessibleName(tr("Buckets to read and write"));
    m_tree->setModel(m_found);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_tree->setTabKeyNavigation(false);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(PermissionTreeModel::ResourceColumn, QHeaderView::Stretch);
    m_bucketState->setObjectName(QStringLiteral("bucketState"));
    m_bucketState->setWordWrap(true);
    m_bucketRetry->setObjectName(QStringLiteral("bucketRetryButton"));
    m_bucketRetry->setAutoDefault(false);
    m_bucketRetry->hide();
    auto *stateRow = new QHBoxLayout;
    stateRow->addWidget(m_bucketState, 1);
    stateRow->addWidget(m_bucketRetry);
    auto *part = new QWidget;
    part->setObjectName(QStringLiteral("bucketPart"));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addLayout(stateRow);
    return part;
}

QLayout *CreateTokenDialog::makeButtons()
{
    m_hint->setText(RichText::colored(
        ColorRole::Muted, tr("The value is shown once and saved in your keychain first.")));
    m_hint->setWordWrap(true);
    m_create->setObjectName(QStringLiteral("createButton"));
    m_create->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_hint, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_create);
    return row;
}

void CreateTokenDialog::connectInputs()
{
    connect(m_kind, &SegmentedChoice::currentChanged, this, &CreateTokenDialog::kindChanged);
    connect(m_description, &QLineEdit::textChanged, this, &CreateTokenDialog::draftChanged);
    connect(m_status, &QComboBox::currentIndexChanged, this, &CreateTokenDialog::draftChanged);
    connect(m_organization, &QComboBox::currentIndexChanged, this, [this] {
        loadBuckets();
        draftChanged();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text.trimmed());
        m_tree->expandAll();
        m_bucketState->setText(m_found->rowCount() == 0 ? tr("No bucket here has this name.")
                                                        : QString());
    });
    connect(m_permissions, &PermissionTreeModel::permissionsChanged, this,
            &CreateTokenDialog::draftChanged);
    connect(m_bucketRetry, &QPushButton::clicked, this, &CreateTokenDialog::loadBuckets);
    connect(m_create, &QPushButton::clicked, this, &CreateTokenDialog::create);
    connect(m_cancel, &QPushButton::clicked, this, &CreateTokenDialog::reject);
    connect(&m_session, &QObject::destroyed, this, [this] { QDialog::reject(); });
}

void CreateTokenDialog::loadBuckets()
{
    m_permissions->setBuckets(organization(), {});
    m_search->setPlaceholderText(tr("Find buckets by name"));
    m_bucketRetry->hide();
    if (organization().isNull()) {
        m_bucketState->setText(tr("Your credential cannot list any organization."));
        return;
    }
    m_bucketState->setText(tr("Loading buckets…"));
    m_bucketRequest = m_session.buckets(
        organization(), this, [this, asked = organization()](const Result<QList<Bucket>> &answer) {
            if (asked != organization())
                return;
            m_bucketRetry->setVisible(!answer);
            if (!answer) {
                m_bucketState->setText(ErrorText::line(answer.error()));
                return;
            }
            m_permissions->setBuckets(asked, answer.value());
            const int count = m_permissions->rowCount(m_permissions->index(0, 0)) - 1;
            m_search->setPlaceholderText(tr("Find among %n buckets by name", nullptr, count));
            m_bucketState->setText({});
            m_tree->expandAll();
        });
}

void CreateTokenDialog::kindChanged()
{
    const bool byBucket = m_kind->current() == ReadWriteKind;
    m_kindExplanation->setText(RichText::colored(
        ColorRole::Muted,
        KindText::explanation(byBucket ? TokenKind::ReadWrite : TokenKind::AllAccess)));
    m_tree->parentWidget()->setEnabled(byBucket);
    draftChanged();
}

void CreateTokenDialog::draftChanged()
{
    if (m_busy)
        return;
    m_preview->show(m_session, draft());
    m_create->setEnabled(m_preview->isSendable());
}

void CreateTokenDialog::create()
{
    // A second click of a double click finds the dialog busy: one POST.
    if (m_busy || !m_preview->isSendable())
        return;
    setBusy(true);
    new CreateTokenOperation(
        m_session, draft(),
        [this](const Result<std::shared_ptr<TokenValue>> &answer) { answered(answer); }, this);
}

void CreateTokenDialog::answered(const Result<std::shared_ptr<TokenValue>> &answer)
{
    setBusy(false);
    if (answer) {
        Q_EMIT created(answer.value());
        return accept();
    }
    m_preview->showFailure(
        ErrorText::line(answer.error(), m_session.catalog().organizationNames()));
    if (mayHaveBeenMade(answer.error())) {
        // A second POST could make a second token: first the server has to be looked at.
        m_create->setEnabled(false);
        m_session.refresh();
    }
}

void CreateTokenDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_inputs->setEnabled(!busy);
    m_kind->setEnabled(!busy);
    m_create->setEnabled(!busy && m_preview->isSendable());
    m_cancel->setEnabled(!busy);
    m_create->setText(busy ? tr("Creating…") : tr("Create token"));
}

TokenDraft CreateTokenDialog::draft() const
{
    TokenDraft draft{ .description = m_description->text().trimmed(),
                      .organization = organization(),
                      .status = static_cast<TokenStatus>(m_status->currentData().toInt()) };
    if (m_kind->current() == ReadWriteKind)
        draft.permissions = m_permissions->permissions();
    else if (!draft.organization.isNull())
        draft.permissions = allAccessPermissions(m_session.capabilities().resourceTypes,
                                                 draft.organization, m_session.identity().user);
    return draft;
}

OrganizationId CreateTokenDialog::organization() const
{
    return OrganizationId(m_organization->currentData().toULongLong());
}

void CreateTokenDialog::reject()
{
    // An answer under way may bring a value: it must not find nobody.
    if (!m_busy)
        QDialog::reject();
}

} // namespace itm
