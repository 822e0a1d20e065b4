// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/draftpreview.h"

#include "ui/common/richtext.h"
#include "ui/common/segmentedchoice.h"

#include "models/access/abilities.h"
#include "models/access/breadth.h"
#include "models/access/tokenvaluepattern.h"
#include "models/api/tokencodec.h"
#include "models/items/permissiontablemodel.h"
#include "models/session/serversession.h"
#include "models/words/drafttext.h"
#include "models/words/errortext.h"
#include "models/words/granttext.h"
#include "models/words/kindtext.h"
#include "models/words/statustext.h"
#include "models/words/summarytext.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace itm {

namespace {

Organization organizationOf(const ServerSession &session, OrganizationId id)
{
    return { id, session.catalog().organizationName(id), {} };
}

User ownerOf(const ServerSession &session, const TokenDraft &draft)
{
    const Identity &caller = session.identity();
    if (draft.owner.isNull())
        return { caller.user, caller.userName };
    return session.catalog().user(draft.owner).value_or(User{ draft.owner, {} });
}

} // namespace

DraftPreview::DraftPreview(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel)
    , m_count(new QLabel)
    , m_choice(new SegmentedChoice)
    , m_stack(new QStackedWidget)
    , m_json(new QPlainTextEdit)
    , m_table(new QTableView)
    , m_entries(new PermissionTableModel(this))
    , m_verdict(new QLabel)
{
    m_words->setObjectName(QStringLiteral("previewWords"));
    m_words->setAccessibleName(tr("What the new token will be able to do"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop);
    m_words->setContentsMargins(0, 0, fontMetrics().height() / 2, 0);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("previewScroll"));
    scroll->setAccessibleName(m_words->accessibleName());
    scroll->setWidget(m_words);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUpEntries();
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setAccessibleName(tr("Whether the token can be created"));
    m_verdict->setWordWrap(true);
    auto *countRow = new QHBoxLayout;
    countRow->addWidget(m_count, 1);
    countRow->addWidget(m_choice);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 3);
    layout->addLayout(countRow);
    layout->addWidget(m_stack, 2);
    layout->addWidget(m_verdict);
}

DraftPreview::~DraftPreview() = default;

void DraftPreview::setUpEntries()
{
    m_count->setObjectName(QStringLiteral("permissionCount"));
    m_json->setObjectName(QStringLiteral("previewJson"));
    m_json->setAccessibleName(tr("The request as it will be sent"));
    m_json->setReadOnly(true);
    m_json->setTabChangesFocus(true);
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_table->setAccessibleName(tr("The permissions as a table"));
    m_table->setModel(m_entries);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 16 / 10);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_json);
    m_stack->addWidget(m_table);
    m_choice->setObjectName(QStringLiteral("previewChoice"));
    m_choice->setAccessibleName(tr("How the request is shown"));
    m_choice->setChoices({ { Json, tr("JSON", "view of permissions") },
                           { Table, tr("Table", "view of permissions") } });
    connect(m_choice, &SegmentedChoice::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void DraftPreview::show(const ServerSession &session, const TokenDraft &draft,
                        const QString &blocker)
{
    const Token preview
        = previewOf(draft, organizationOf(session, draft.organization), ownerOf(session, draft));
    const QString text = words(session, preview);
    m_words->setText(draft.permissions.isEmpty() ? RichText::colored(
                         ColorRole::Muted, tr("Choose what the token shall reach."))
                                                 : text);
    m_count->setText(RichText::colored(ColorRole::Muted,
                                       StatusText::permissionsToSend(draft.permissions.size())));
    TokenDraft shown = draft;
    if (holdsTokenValue(shown.description))
        shown.description.clear();
    m_json->setPlainText(
        QString::fromUtf8(QJsonDocument::fromJson(toJson(shown)).toJson(QJsonDocument::Indented)));
    m_entries->setPermissions(draft.permissions, session.catalog().organizationNames());
    showVerdict(session, draft, blocker);
}

QString DraftPreview::words(const ServerSession &session, const Token &preview)
{
    const auto &types = session.capabilities().resourceTypes;
    const TokenClass tokenClass = classify(preview, types);
    const Abilities abilities
        = abilitiesOf(preview, tokenClass, types, session.catalog().organizations());
    const OrganizationNames names = session.catalog().organizationNames();
    m_suggestion = preview.permissions.isEmpty()
        ? QString()
        : DraftText::suggestion(KindText::label(tokenClass),
                                SummaryText::line(abilities.summary, preview));
    QList<Statement> vain;
    for (const QString &sentence :
         AbilityText::withoutEffect(preview, abilities, names, Markup::Html))
        vain.append({ sentence });
    QList<Statement> broad;
    for (const Breadth breadth :
         breadthOf(preview, tokenClass, session.capabilities().valueStorage))
        broad.append({ DraftText::breadth(breadth).toHtmlEscaped(), Statement::Tone::Caution });
    return RichText::section(tr("This token will be able to"),
                             AbilityText::may(preview, abilities, names, Markup::Html),
                             ColorRole::Text)
        + RichText::section(tr("It will not be able to"),
                            AbilityText::mayNot(preview, abilities, Markup::Html), ColorRole::Muted)
        + RichText::section(tr("Broader than most jobs need"), broad, ColorRole::Text)
        + RichText::section(tr("Without effect"), vain, ColorRole::Muted);
}

void DraftPreview::showVerdict(const ServerSession &session, const TokenDraft &draft,
                               const QString &blocker)
{
    // Where the credential's own permissions are not known the server decides.
    const auto held = session.heldPermissions();
    const bool isKnown = held || draft.permissions.isEmpty() || draft.organization.isNull();
    m_check = isKnown ? checkGrant(held.value_or(draft.permissions), session.identity().user, draft)
                      : GrantCheck();
    const OrganizationNames names = session.catalog().organizationNames();
    m_reason = blocker;
    auto role = ColorRole::Muted;
    if (holdsTokenValue(draft.description)) {
        m_reason = ErrorText::line({ .kind = ErrorKind::ValueAsDescription });
        role = ColorRole::Warning;
    } else if (!m_check.isAllowed()) {
        m_reason = GrantText::line(m_check, names);
        const bool isOpen = m_check.refusal == GrantRefusal::NoPermissions;
        role = isOpen ? ColorRole::Muted : ColorRole::Warning;
    } else if (m_reason.isEmpty() && draft.description.isEmpty()) {
        m_reason = tr("Give it a description: later it is the token's name.");
    }
    if (!m_reason.isEmpty())
        m_verdict->setText(RichText::colored(role, m_reason));
    else if (held)
        m_verdict->setText(
            RichText::colored(ColorRole::Ok, QStringLiteral("✓ ") + GrantText::line(m_check)));
    else
        m_verdict->setText(RichText::colored(
            ColorRole::Muted, tr("The server will say whether your credential may grant this.")));
}

void DraftPreview::showFailure(const QString &plainSentences)
{
    m_verdict->setText(RichText::colored(ColorRole::Danger, QStringLiteral("▲ ") + plainSentences));
}

} // namespace itm
