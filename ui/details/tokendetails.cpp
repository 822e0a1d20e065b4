// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/details/tokendetails.h"

#include "ui/common/richtext.h"
#include "ui/details/idlist.h"
#include "ui/details/permissionview.h"

#include "models/access/createdfromid.h"
#include "models/items/tokenrow.h"
#include "models/words/comparisontext.h"
#include "models/words/kindtext.h"
#include "models/words/lastseentext.h"
#include "models/words/notetext.h"
#include "models/words/statustext.h"
#include "models/words/timetext.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace itm {

namespace {

/// More are counted, not compared: nobody would wait for it at each click.
constexpr qsizetype MostCompared = 5'000;

QString ownerWords(const TokenRow &row, const Token &token)
{
    const TokenRowFacts &facts = *row.facts;
    if (facts.holder->ownerStatus)
        return TokenDetails::tr("%1 (%2)", "owner's name and the user's state")
            .arg(facts.holder->ownerName, StatusText::user(*facts.holder->ownerStatus));
    // A list without this user tells that there is none; no list tells nothing.
    const bool isGone = !facts.holder->session->catalog().users().isEmpty()
        && !facts.holder->session->catalog().user(token.owner);
    return isGone ? TokenDetails::tr("%1 (deleted, or not visible to you)", "owner's name")
                        .arg(facts.holder->ownerName)
                  : facts.holder->ownerName;
}

QString timeWords(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    return TokenDetails::tr("%1, %2", "a time, and how long ago that is")
        .arg(TimeText::dateTime(time), TimeText::age(time, now));
}

QList<std::pair<QString, QString>> noteFacts(const TokenNote &note, const QDate &today)
{
    QList<std::pair<QString, QString>> facts;
    if (!note.tags.isEmpty())
        facts.append({ TokenDetails::tr("Tags"), tagLine(note.tags) });
    if (!note.text.isEmpty())
        facts.append({ TokenDetails::tr("Note"), note.text });
    const QString review = NoteText::reviewBy(note, today);
    if (!review.isEmpty())
        facts.append({ TokenDetails::tr("Review by"), review });
    return facts;
}

} // namespace

TokenDetails::TokenDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_permissions(new PermissionView)
    , m_ids(new IdList)
{
    setObjectName(QStringLiteral("tokenDetails"));
    setAccessibleName(tr("Details of the selected token"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(m_content);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin / 2);
    m_title = addText("detailsTitle", tr("Description"));
    QFont titleFont = m_title->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.2);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_state = addText("detailsState", tr("Kind, status and value"));
    m_remarks = addText("detailsRemarks", tr("Remarks"));
    layout->addWidget(m_permissions, 1);
    m_facts = addText("detailsFacts", tr("Facts"));
    layout->addWidget(m_ids);
    layout->addStretch();
    setWidget(m_content);
    showTokens({});
}

TokenDetails::~TokenDetails() = default;

QLabel *TokenDetails::addText(const char *name, const QString &accessibleName)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setAccessibleName(accessibleName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_content->layout()->addWidget(label);
    return label;
}

void TokenDetails::showOnly(const QList<QWidget *> &widgets)
{
    for (QWidget *widget : { static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_state),
                             static_cast<QWidget *>(m_remarks), static_cast<QWidget *>(m_facts),
                             static_cast<QWidget *>(m_permissions), static_cast<QWidget *>(m_ids) })
        widget->setVisible(widgets.contains(widget));
}

void TokenDetails::showToken(const TokenRow &row, const QStringList &findings)
{
    const Token &token = *row.token();
    m_title->setText(NameText::token(token).toHtmlEscaped());
    const QString state = QStringList{ row.facts->nature->kindText, StatusText::token(token.status),
                                       StatusText::value(row.value) }
                              .join(QStringLiteral(" · "));
    m_state->setText(RichText::lines(
        { state, KindText::explanation(row.facts->nature->tokenClass.kind) }, ColorRole::Muted));
    QStringList remarks = row.remarks() + findings;
    for (QString &remark : remarks)
        remark.prepend(QStringLiteral("▲ "));
    m_remarks->setText(RichText::lines(remarks, ColorRole::Warning));
    m_permissions->showToken(row);
    showFacts(row);
    QList<QWidget *> shown{ m_title, m_state, m_permissions, m_facts, m_ids };
    if (!remarks.isEmpty())
        shown.append(m_remarks);
    showOnly(shown);
}

void TokenDetails::showFacts(const TokenRow &row)
{
    const Token &token = *row.token();
    const QDateTime now = row.facts->holder->session->services().clock.now();
    QList<std::pair<QString, QString>> facts;
    if (m_areServersNamed)
        facts.append(
            { tr("Server"), NameText::shown(row.facts->holder->session->connection().name) });
    if (token.store == TokenStore::V1)
        facts.append({ tr("User name"), NameText::shown(token.v1UserName) });
    facts += { { tr("Owner"), ownerWords(row, token) },
               { tr("Organization"), NameText::organization(token) },
               { tr("Created"), timeWords(creationTime(token), now) },
               { tr("Updated"), timeWords(token.updatedAt, now) } };
    const QString seen = LastSeenText::sentence(row.sighting(), row.logPeriods(), now);
    if (!seen.isEmpty())
        facts.append({ tr("Last seen"), seen });
    if (const TokenNote *note = row.note())
        facts += noteFacts(*note, now.toLocalTime().date());
    m_facts->setText(RichText::facts(facts));
    m_ids->setIds(token);
}

void TokenDetails::showTokens(const QList<const TokenRow *> &rows)
{
    if (rows.isEmpty()) {
        m_state->setText(
            RichText::colored(ColorRole::Muted, tr("Select a token to read what it may do.")));
        return showOnly({ m_state });
    }
    m_title->setText(tr("%n tokens are selected.", nullptr, static_cast<int>(rows.size())));
    if (rows.size() > MostCompared) {
        m_state->setText(RichText::colored(
            ColorRole::Muted, tr("These are too many to be compared.", "selected tokens")));
        return showOnly({ m_title, m_state });
    }
    QList<const Token *> tokens;
    QMap<QString, qsizetype> kinds;
    for (const TokenRow *row : rows) {
        tokens.append(row->token());
        ++kinds[row->facts->nature->kindText];
    }
    const OrganizationNames names
        = rows.first()->facts->holder->session->catalog().organizationNames();
    const bool isOneServer = std::all_of(rows.begin(), rows.end(), [&rows](const TokenRow *row) {
        return row->facts->holder->session == rows.first()->facts->holder->session;
    });
    const TokenList byName = isOneServer ? TokenList() : comparableByName(tokens);
    if (!isOneServer)
        std::transform(byName.begin(), byName.end(), tokens.begin(),
                       [](const Token &token) { return &token; });
    const TokenComparison comparison = compareTokens(tokens);
    QString text = RichText::facts(ComparisonText::counts(comparison, kinds))
        + RichText::section(tr("All of them may", "heading above what every token can do"),
                            ComparisonText::common(comparison, names), ColorRole::Text)
        + RichText::section(tr("Only some of them may", "heading above where tokens differ"),
                            ComparisonText::differing(comparison, tokens, names), ColorRole::Text);
    if (comparison.differing == 0)
        text += RichText::lines({ tr("Their permissions are the same.") }, ColorRole::Muted);
    if (!isOneServer)
        text += RichText::lines({ tr("They are on several servers and were compared by names.") },
                                ColorRole::Muted);
    m_facts->setText(text);
    showOnly({ m_title, m_facts });
}

} // namespace itm
