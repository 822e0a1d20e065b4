// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/review/reviewstart.h"

#include "ui/review/reviewlabel.h"

#include "models/words/nametext.h"
#include "models/words/reviewtext.h"
#include "models/words/timetext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace itm {

ReviewStart::ReviewStart(ServerSession &session, const ReviewShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_session(&session)
    , m_shelf(shelf)
    , m_organization(new QComboBox)
    , m_facts(makeReviewLabel("reviewFacts", tr("Earlier reviews")))
    , m_limits(makeReviewLabel("reviewLimits", tr("What to know before")))
    , m_start(new QPushButton)
    , m_form(new QFormLayout)
    , m_signed(new QComboBox)
    , m_report(new QPushButton(tr("&Report…")))
{
    arrange();
    connect(m_organization, &QComboBox::currentIndexChanged, this, &ReviewStart::showChosen);
    connect(m_start, &QPushButton::clicked, this,
            [this] { Q_EMIT startRequested(organization()); });
    connect(m_report, &QPushButton::clicked, this,
            [this] { Q_EMIT reportRequested({ m_signed->currentData().toUuid() }); });
    connect(&shelf, &ReviewShelf::changed, this, &ReviewStart::fill);
    connect(&session.catalog(), &CatalogRepository::organizationsChanged, this, &ReviewStart::fill);
    connect(&session, &ServerSession::stateChanged, this, &ReviewStart::showChosen);
    connect(&session, &ServerSession::refreshed, this, &ReviewStart::showChosen);
    fill();
}

ReviewStart::~ReviewStart() = default;

void ReviewStart::arrange()
{
    m_organization->setObjectName(QStringLiteral("reviewOrganizationCombo"));
    m_organization->setAccessibleName(tr("Organization to review"));
    m_organization->setMinimumContentsLength(24);
    m_start->setObjectName(QStringLiteral("startReviewButton"));
    auto *about = makeReviewLabel("reviewAbout", tr("What a review is"));
    about->setText(
        tr("You go through the tokens of one organization, the worst first, and decide about each "
           "with one key. Decisions are kept on this computer as you make them; nothing changes on "
           "the server until you say so. At the end you sign off with your name."));
    m_signed->setObjectName(QStringLiteral("signedReviewsCombo"));
    m_signed->setAccessibleName(tr("Earlier reviews"));
    m_signed->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_signed->setMinimumContentsLength(36);
    m_report->setObjectName(QStringLiteral("signedReportButton"));
    m_report->setAutoDefault(false);
    m_form->addRow(tr("&Organization"), m_organization);
    auto *earlier = new QHBoxLayout;
    earlier->addWidget(m_signed, 1);
    earlier->addWidget(m_report);
    m_form->addRow(tr("&Earlier reviews"), earlier);
    qobject_cast<QLabel *>(m_form->labelForField(earlier))->setBuddy(m_signed);
    auto *row = new QHBoxLayout;
    row->addWidget(m_start);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height());
    column->addWidget(about);
    column->addLayout(m_form);
    column->addWidget(m_facts);
    column->addWidget(m_limits);
    column->addLayout(row);
    column->addStretch();
}

/// Those of the server, and those that are gone and have reviews.
void ReviewStart::fill()
{
    if (!m_session)
        return;
    const OrganizationId before = organization();
    const ServerId server = m_session->connection().server;
    QList<std::pair<QString, OrganizationId>> choices;
    for (const Organization &one : m_session->catalog().organizations())
        choices.append({ NameText::shown(one.name), one.id });
    std::sort(choices.begin(), choices.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const Review &review : m_shelf.reviews(server)) {
        const bool isThere
            = std::any_of(choices.begin(), choices.end(), [&review](const auto &choice) {
                  return choice.second == review.organization;
              });
        if (!isThere)
            choices.append({ tr("%1 (no longer there)", "an organization")
                                 .arg(NameText::shown(review.organizationName)),
                             review.organization });
    }
    const QSignalBlocker blocker(m_organization);
    m_organization->clear();
    for (const auto &[name, id] : choices)
        m_organization->addItem(name, id.toString());
    setOrganization(before);
    showChosen();
}

void ReviewStart::setOrganization(OrganizationId organization)
{
    const int place = m_organization->findData(organization.toString());
    if (place >= 0)
        m_organization->setCurrentIndex(place);
}

OrganizationId ReviewStart::organization() const
{
    return OrganizationId::fromString(m_organization->currentData().toString())
        .value_or(OrganizationId());
}

void ReviewStart::showSigned()
{
    const QVariant before = m_signed->currentData();
    m_signed->clear();
    const QList<Review> reviews = m_shelf.reviews(m_session->connection().server);
    for (auto review = reviews.crbegin(); review != reviews.crend(); ++review) {
        if (review->organization != organization() || !review->isSigned())
            continue;
        m_signed->addItem(TimeText::dateTime(review->signedAt) + QStringLiteral(" · ")
                              + NameText::shown(review->signedBy),
                          review->id.value);
        m_signed->setItemData(m_signed->count() - 1, ReviewText::signedOff(*review),
                              Qt::ToolTipRole);
    }
    m_signed->setCurrentIndex(std::max(0, m_signed->findData(before)));
    m_form->setRowVisible(1, m_signed->count() > 0);
}

void ReviewStart::showChosen()
{
    if (!m_session)
        return;
    const ServerId server = m_session->connection().server;
    const auto open = m_shelf.open(server, organization());
    const TokenList &tokens = m_session->tokens().tokens();
    const auto count = std::count_if(tokens.begin(), tokens.end(), [this](const Token &token) {
        return token.organization == organization();
    });
    const QDate today = m_session->services().clock.now().toLocalTime().date();
    QStringList facts{ tr("%n token(s).", nullptr, static_cast<int>(count)) };
    facts += ReviewText::history(m_shelf.last(server, organization()), open, today);
    m_facts->setText(facts.join(u'\n'));
    m_start->setText(open ? tr("&Go on with the review") : tr("&Start the review"));
    const QList<Organization> &there = m_session->catalog().organizations();
    const bool isThere = std::any_of(there.begin(), there.end(), [this](const Organization &one) {
        return one.id == organization();
    });
    m_start->setEnabled((isThere || open) && m_session->hasContents() && m_shelf.isRead(server));
    showSigned();
    const QStringList lines = limits();
    m_limits->setText(lines.join(u'\n'));
    m_limits->setVisible(!lines.isEmpty());
}

QStringList ReviewStart::limits() const
{
    QStringList lines;
    if (!m_session->isLive())
        lines << tr("The server has not answered in this run. You can decide about the list that "
                    "is kept here; what changed meanwhile comes up again.");
    else if (!m_session->identity().isOperator)
        lines << tr("This credential is no operator’s: it may not see every token.");
    if (!m_session->mayChange())
        lines << tr("This connection is for looking only: you can decide, but not carry out.");
    return lines;
}

} // namespace itm
