// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/draftpreview.h"

#include "ui/common/richtext.h"

#include "models/access/abilities.h"
#include "models/access/grantcheck.h"
#include "models/api/tokencodec.h"
#include "models/session/serversession.h"
#include "models/words/abilitytext.h"
#include "models/words/granttext.h"
#include "models/words/statustext.h"

#include <QFontDatabase>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace itm {

namespace {

Organization organizationOf(const ServerSession &session, OrganizationId id)
{
    return { id, session.catalog().organizationName(id), {} };
}

User callerOf(const ServerSession &session)
{
    return { session.identity().user, session.identity().userName };
}

} // namespace

DraftPreview::DraftPreview(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel)
    , m_count(new QLabel)
    , m_json(new QPlainTextEdit)
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
    m_count->setObjectName(QStringLiteral("permissionCount"));
    m_json->setObjectName(QStringLiteral("previewJson"));
    m_json->setAccessibleName(tr("The request as it will be sent"));
    m_json->setReadOnly(true);
    m_json->setTabChangesFocus(true);
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setAccessibleName(tr("Whether the token can be created"));
    m_verdict->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 3);
    layout->addWidget(m_count);
    layout->addWidget(m_json, 2);
    layout->addWidget(m_verdict);
}

DraftPreview::~DraftPreview() = default;

void DraftPreview::show(const ServerSession &session, const TokenDraft &draft)
{
    const Token token
        = previewOf(draft, organizationOf(session, draft.organization), callerOf(session));
    const auto &types = session.capabilities().resourceTypes;
    const Abilities abilities
        = abilitiesOf(token, classify(token, types), types, session.catalog().organizations());
    const OrganizationNames names = session.catalog().organizationNames();
    m_words->setText(
        draft.permissions.isEmpty()
            ? RichText::colored(ColorRole::Muted, tr("Choose what the token shall reach."))
            : RichText::section(tr("This token will be able to"),
                                AbilityText::may(token, abilities, names, Markup::Html),
                                ColorRole::Text)
                + RichText::section(tr("It will not be able to"),
                                    AbilityText::mayNot(token, abilities, Markup::Html),
                                    ColorRole::Muted));
    m_count->setText(RichText::colored(ColorRole::Muted,
                                       StatusText::permissionsToSend(draft.permissions.size())));
    m_json->setPlainText(
        QString::fromUtf8(QJsonDocument::fromJson(toJson(draft)).toJson(QJsonDocument::Indented)));
    showVerdict(session, draft);
}

void DraftPreview::showVerdict(const ServerSession &session, const TokenDraft &draft)
{
    m_sendable = false;
    if (draft.description.isEmpty())
        return m_verdict->setText(RichText::colored(
            ColorRole::Muted, tr("Give it a description: later it is the token's name.")));
    // Where the credential's own permissions are not known the server decides.
    const auto held = session.heldPermissions().value_or(draft.permissions);
    const GrantCheck check
        = session.heldPermissions() || draft.permissions.isEmpty() || draft.organization.isNull()
        ? checkGrant(held, session.identity().user, draft)
        : GrantCheck();
    m_sendable = check.isAllowed();
    if (!m_sendable)
        m_verdict->setText(RichText::colored(
            ColorRole::Warning, GrantText::line(check, session.catalog().organizationNames())));
    else if (session.heldPermissions())
        m_verdict->setText(
            RichText::colored(ColorRole::Ok, QStringLiteral("✓ ") + GrantText::line(check)));
    else
        m_verdict->setText(RichText::colored(
            ColorRole::Muted, tr("The server will say whether your credential may grant this.")));
}

void DraftPreview::showFailure(const QString &plainSentences)
{
    m_verdict->setText(RichText::colored(ColorRole::Danger, QStringLiteral("▲ ") + plainSentences));
}

} // namespace itm
