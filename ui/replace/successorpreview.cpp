// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/replace/successorpreview.h"

#include "ui/common/richtext.h"

#include "models/access/abilities.h"
#include "models/access/candidates.h"
#include "models/access/grantcheck.h"
#include "models/session/serversession.h"
#include "models/words/abilitytext.h"
#include "models/words/granttext.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace itm {

namespace {

QList<Statement> statements(const ServerSession &session, const Token &token)
{
    const auto &types = session.capabilities().resourceTypes;
    const OrganizationNames names = session.catalog().organizationNames();
    const Abilities abilities
        = abilitiesOf(token, classify(token, types), types, session.catalog().organizations());
    QList<Statement> all = AbilityText::may(token, abilities, names, Markup::Html);
    for (const QString &vain : AbilityText::withoutEffect(token, abilities, names, Markup::Html))
        all.append({ vain, Statement::Tone::Caution });
    return all;
}

Token successorOf(const Token &old, const TokenDraft &draft)
{
    Token token = old;
    token.description = draft.description;
    token.organization = draft.organization;
    token.owner = draft.owner;
    token.permissions = draft.permissions;
    return token;
}

} // namespace

SuccessorPreview::SuccessorPreview(QWidget *parent)
    : QFrame(parent)
    , m_old(addWords("oldWords", tr("What the old token may do")))
    , m_new(addWords("newWords", tr("What the successor will be able to do")))
    , m_difference(new QLabel)
    , m_verdict(new QLabel)
{
    auto *both = new QWidget;
    auto *columns = new QHBoxLayout(both);
    columns->setContentsMargins({});
    columns->setSpacing(fontMetrics().height());
    columns->addWidget(m_old, 1);
    columns->addWidget(m_new, 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("comparisonScroll"));
    scroll->setAccessibleName(tr("The old token and its successor"));
    scroll->setWidget(both);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::StyledPanel);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_difference->setObjectName(QStringLiteral("difference"));
    m_difference->setWordWrap(true);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setAccessibleName(tr("Whether the successor can be made"));
    m_verdict->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll, 1);
    layout->addWidget(m_difference);
    layout->addWidget(m_verdict);
}

SuccessorPreview::~SuccessorPreview() = default;

QLabel *SuccessorPreview::addWords(const char *name, const QString &accessibleName)
{
    auto *words = new QLabel;
    words->setObjectName(QLatin1String(name));
    words->setAccessibleName(accessibleName);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignTop);
    const int margin = fontMetrics().height() / 2;
    words->setContentsMargins(margin, margin, margin, margin);
    return words;
}

void SuccessorPreview::show(const ServerSession &session, const Token &old,
                            const TokenDraft &successor)
{
    m_old->setText(RichText::section(tr("The old token may", "heading above what a token can do"),
                                     statements(session, old), ColorRole::Muted));
    m_new->setText(
        RichText::section(tr("The successor will be able to", "heading above what a token can do"),
                          statements(session, successorOf(old, successor)), ColorRole::Text));
    m_difference->setText(RichText::colored(
        ColorRole::Muted,
        isSameSet(old.permissions, successor.permissions)
            ? tr("Description, organization, owner, status and permissions stay the same; the "
                 "value is a new one.")
            : tr("Description, organization, owner and status stay the same; permissions and value "
                 "are new.")));
    showVerdict(session, successor);
}

void SuccessorPreview::showVerdict(const ServerSession &session, const TokenDraft &successor)
{
    // Where the credential's own permissions are not known the server decides.
    const auto held = session.heldPermissions();
    const GrantCheck check
        = held ? checkGrant(*held, session.identity().user, successor) : GrantCheck();
    m_isSendable = check.isAllowed();
    if (!m_isSendable)
        m_verdict->setText(RichText::colored(
            ColorRole::Warning, GrantText::line(check, session.catalog().organizationNames())));
    else if (held)
        m_verdict->setText(
            RichText::colored(ColorRole::Ok, QStringLiteral("✓ ") + GrantText::line(check)));
    else
        m_verdict->setText(RichText::colored(
            ColorRole::Muted, tr("The server will say whether your credential may grant this.")));
}

void SuccessorPreview::showFailure(const QString &plainSentences)
{
    m_verdict->setText(RichText::colored(ColorRole::Danger, QStringLiteral("▲ ") + plainSentences));
}

} // namespace itm
