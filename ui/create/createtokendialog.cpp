// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/createtokendialog.h"

#include "ui/common/keychainhint.h"
#include "ui/common/richtext.h"
#include "ui/common/segmentedchoice.h"
#include "ui/create/draftform.h"
#include "ui/create/draftpermissions.h"
#include "ui/create/draftpreview.h"
#include "ui/templates/savetemplatedialog.h"

#include "models/access/echocheck.h"
#include "models/session/replacetokenoperation.h"
#include "models/words/drafttext.h"
#include "models/words/errortext.h"
#include "models/words/granttext.h"
#include "models/words/kindtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace itm {

namespace {

QString explanation(DraftKind kind)
{
    switch (kind) {
    case DraftKind::Task:
        return CreateTokenDialog::tr("The fewest permissions for a task, each with its reason.");
    case DraftKind::ReadWrite:
        return KindText::explanation(TokenKind::ReadWrite);
    case DraftKind::Custom:
        return KindText::explanation(TokenKind::Custom);
    case DraftKind::AllAccess:
        return KindText::explanation(TokenKind::AllAccess) + u' ' + DraftText::allAccessAdvice();
    case DraftKind::Operator:
        return KindText::explanation(TokenKind::Operator);
    case DraftKind::LikeAnother:
        return CreateTokenDialog::tr("The permissions of a token that exists, to be changed as "
                                     "needed. In another organization they are found by name.");
    case DraftKind::Template:
        return CreateTokenDialog::tr("Permissions that were saved by names and patterns, looked up "
                                     "in this organization, to be changed as needed.");
    }
    return {};
}

} // namespace

CreateTokenDialog::CreateTokenDialog(ServerSession &session, const DraftStart &start,
                                     QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_replaced(start.replaces)
    , m_templates(start.templates)
    , m_kind(new SegmentedChoice)
    , m_explanation(new QLabel)
    , m_inputs(new QWidget)
    , m_form(new DraftForm(session, start))
    , m_permissions(new DraftPermissions(session, start, m_form->labelWidth()))
    , m_preview(new DraftPreview)
    , m_saveTemplate(new QPushButton(tr("Sa&ve as template…")))
    , m_create(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("createTokenDialog"));
    setWindowTitle(m_replaced.isNull() ? tr("New token") : tr("Successor of a token"));
    arrange();
    nameButtons();
    m_kind->setCurrent(static_cast<int>(start.kind));
    m_permissions->setPlace(m_form->organization(), m_form->owner());
    if (!start.permissions.isEmpty())
        m_permissions->startWith(start.permissions,
                                 start.organization.isNull() ? m_form->organization()
                                                             : start.organization);
    connectInputs();
    kindChanged();
    m_form->setFocus();
}

CreateTokenDialog::~CreateTokenDialog() = default;

void CreateTokenDialog::arrange()
{
    m_kind->setObjectName(QStringLiteral("kindChoice"));
    m_kind->setAccessibleName(tr("Kind of token"));
    QList<std::pair<int, QString>> kinds{
        { static_cast<int>(DraftKind::Task), tr("For a task…") },
        { static_cast<int>(DraftKind::ReadWrite), KindText::name(TokenKind::ReadWrite) },
        { static_cast<int>(DraftKind::Custom), KindText::name(TokenKind::Custom) },
        { static_cast<int>(DraftKind::AllAccess), KindText::name(TokenKind::AllAccess) },
        { static_cast<int>(DraftKind::LikeAnother), tr("Like another…") },
    };
    if (m_templates)
        kinds.append({ static_cast<int>(DraftKind::Template), tr("From a template…") });
    if (m_session.identity().isOperator)
        kinds.insert(
            4, { static_cast<int>(DraftKind::Operator), KindText::name(TokenKind::Operator) });
    m_kind->setChoices(kinds);
    m_explanation->setObjectName(QStringLiteral("kindExplanation"));
    m_explanation->setWordWrap(true);
    m_preview->setFrameShape(QFrame::StyledPanel);
    auto *left = new QVBoxLayout(m_inputs);
    left->setContentsMargins({});
    left->addWidget(m_explanation);
    left->addWidget(m_form);
    left->addWidget(m_permissions, 1);
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
    resize(fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 44);
}

QLayout *CreateTokenDialog::makeButtons()
{
    auto *hint = new QLabel(newValueHint(m_session.services().credentials));
    hint->setObjectName(QStringLiteral("keychainHint"));
    hint->setWordWrap(true);
    m_create->setObjectName(QStringLiteral("createButton"));
    m_create->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAutoDefault(false);
    m_saveTemplate->setObjectName(QStringLiteral("saveTemplateButton"));
    m_saveTemplate->setAutoDefault(false);
    m_saveTemplate->setVisible(m_templates != nullptr);
    auto *row = new QHBoxLayout;
    row->addWidget(hint, 1);
    row->addWidget(m_saveTemplate);
    row->addWidget(m_cancel);
    row->addWidget(m_create);
    return row;
}

void CreateTokenDialog::connectInputs()
{
    connect(m_kind, &SegmentedChoice::currentChanged, this, &CreateTokenDialog::kindChanged);
    connect(m_form, &DraftForm::changed, this, &CreateTokenDialog::draftChanged);
    connect(m_permissions, &DraftPermissions::changed, this, &CreateTokenDialog::draftChanged);
    connect(m_saveTemplate, &QPushButton::clicked, this, &CreateTokenDialog::saveAsTemplate);
    connect(m_create, &QPushButton::clicked, this, &CreateTokenDialog::create);
    connect(m_cancel, &QPushButton::clicked, this, &CreateTokenDialog::reject);
    connect(&m_session, &QObject::destroyed, this, [this] { QDialog::reject(); });
}

DraftKind CreateTokenDialog::kind() const
{
    return static_cast<DraftKind>(m_kind->current());
}

void CreateTokenDialog::kindChanged()
{
    const DraftKind now = kind();
    m_explanation->setText(RichText::colored(ColorRole::Muted, explanation(now)));
    m_permissions->setKind(now);
    draftChanged();
}

void CreateTokenDialog::draftChanged()
{
    if (m_busy)
        return;
    m_permissions->setPlace(m_form->organization(), m_form->owner());
    const TokenDraft now = draft();
    m_preview->show(m_session, now, m_permissions->blocker());
    m_form->setSuggestion(m_preview->suggestion());
    const GrantCheck &check = m_preview->check();
    m_form->showMessage(fieldOf(check.refusal), ColorRole::Warning, GrantText::line(check));
    m_saveTemplate->setEnabled(!now.permissions.isEmpty());
    m_create->setEnabled(m_preview->isSendable());
    m_create->setToolTip(m_preview->reason());
    m_create->setAccessibleDescription(m_preview->reason());
}

void CreateTokenDialog::saveAsTemplate()
{
    TokenDraft source = draft();
    source.owner = m_form->owner();
    auto *dialog = new SaveTemplateDialog(m_session, source, *m_templates, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CreateTokenDialog::create()
{
    // A second click of a double click finds the dialog busy: one POST.
    if (m_busy || !m_preview->isSendable())
        return;
    setBusy(true);
    const TokenDraft sent = draft();
    const auto done = [this, sent](const Result<std::shared_ptr<TokenValue>> &answer) {
        answered(sent, answer);
    };
    if (m_replaced.isNull())
        new CreateTokenOperation(m_session, sent, done, this);
    else
        new ReplaceTokenOperation(m_session,
                                  { .oldToken = m_replaced,
                                    .successor = sent,
                                    .reason = ReplacementReason::OtherPermissions },
                                  done, this);
}

void CreateTokenDialog::answered(const TokenDraft &sent,
                                 const Result<std::shared_ptr<TokenValue>> &answer)
{
    setBusy(false);
    if (!answer)
        return refused(sent, answer.error());
    const EchoDifference difference
        = compareEcho(sent, m_session.identity().user, answer.value()->token());
    Q_EMIT created(answer.value(),
                   DraftText::difference(difference, m_session.catalog().organizationNames()));
    accept();
}

void CreateTokenDialog::refused(const TokenDraft &sent, const Error &error)
{
    const QString told = ErrorText::line(error, m_session.catalog().organizationNames());
    m_form->showMessage(fieldOf(error), ColorRole::Danger, told);
    m_preview->showFailure(told);
    if (isAboutOwnerOrOrganization(error))
        askWhatIsGone(sent);
    if (mayHaveHappened(error)) {
        // A second POST could make a second token: first the server has to be looked at.
        m_create->setEnabled(false);
        m_session.refresh();
    }
}

void CreateTokenDialog::askWhatIsGone(const TokenDraft &sent)
{
    m_asking = m_session.api().organization(
        sent.organization, this, [this](const Result<Organization> &answer) {
            const bool isOwner = answer.isOk();
            const QString told
                = isOwner ? DraftText::ownerIsGone() : DraftText::organizationIsGone();
            m_form->showMessage(isOwner ? DraftField::Owner : DraftField::Organization,
                                ColorRole::Danger, told);
            m_preview->showFailure(told);
            // The next window shall not offer it any more.
            m_session.refresh();
        });
}

void CreateTokenDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_inputs->setEnabled(!busy);
    m_kind->setEnabled(!busy);
    m_create->setEnabled(!busy && m_preview->isSendable());
    m_saveTemplate->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    nameButtons();
}

void CreateTokenDialog::nameButtons()
{
    if (m_replaced.isNull())
        m_create->setText(m_busy ? tr("Creating…") : tr("Create token"));
    else
        m_create->setText(m_busy ? tr("Making the successor…") : tr("Make the successor"));
}

TokenDraft CreateTokenDialog::draft() const
{
    TokenDraft draft = m_form->draft();
    draft.permissions = m_permissions->permissions();
    return draft;
}

void CreateTokenDialog::reject()
{
    // An answer under way may bring a value: it must not find nobody.
    if (!m_busy)
        QDialog::reject();
}

} // namespace itm
