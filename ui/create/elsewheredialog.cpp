// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/elsewheredialog.h"

#include "ui/common/richtext.h"

#include "models/access/kind.h"
#include "models/words/batchtext.h"
#include "models/words/templatetext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace itm {

namespace {

/// More lines would push the buttons off the screen; the next window lists every token.
constexpr qsizetype MostLines = 8;

bool canTake(const ServerSession &session)
{
    return session.state() == ServerSession::State::Ready && session.mayChange();
}

DraftStart startOf(const PlannedToken &planned, const QList<ResourceType> &types)
{
    const Token preview = planned.preview();
    const bool isOperator = classify(preview, types).kind == TokenKind::Operator;
    return { .kind = isOperator ? DraftKind::Operator : DraftKind::Custom,
             .organization = planned.draft.organization,
             .permissions = isOperator ? PermissionList() : planned.draft.permissions,
             .description = planned.draft.description,
             .status = planned.draft.status };
}

} // namespace

ElsewhereDialog::ElsewhereDialog(Workspace &workspace, const QList<TokenKey> &keys, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_about(new QLabel)
    , m_server(new QComboBox)
    , m_organization(new QComboBox)
    , m_outcome(new QLabel)
    , m_goOn(new QPushButton(tr("&Continue…")))
{
    setObjectName(QStringLiteral("elsewhereDialog"));
    setWindowTitle(tr("Make on another server"));
    for (const TokenKey &key : keys) {
        const ServerSession *session = workspace.sessionOf(key.server);
        const Token *token = session ? session->tokens().find(key.store, key.id) : nullptr;
        if (!token)
            continue;
        const auto known = std::find_if(m_tokens.begin(), m_tokens.end(),
                                        [&key](const auto &of) { return of.first == key.server; });
        if (known == m_tokens.end())
            m_tokens.append({ key.server, { *token } });
        else
            known->second.append(*token);
    }
    arrange();
    fillServers();
    connect(m_server, &QComboBox::currentIndexChanged, this, &ElsewhereDialog::fillOrganizations);
    connect(m_organization, &QComboBox::currentIndexChanged, this, &ElsewhereDialog::plan);
    connect(m_goOn, &QPushButton::clicked, this, &ElsewhereDialog::goOn);
    // Which servers there are is another question then.
    connect(&workspace, &Workspace::sessionAboutToClose, this, &QDialog::reject);
    nameAll();
    fillOrganizations();
}

ElsewhereDialog::~ElsewhereDialog() = default;

void ElsewhereDialog::arrange()
{
    m_about->setObjectName(QStringLiteral("elsewhereAbout"));
    m_about->setWordWrap(true);
    m_server->setObjectName(QStringLiteral("targetServerCombo"));
    m_organization->setObjectName(QStringLiteral("targetOrganizationCombo"));
    m_outcome->setObjectName(QStringLiteral("elsewhereOutcome"));
    m_outcome->setAccessibleName(tr("What they come to there"));
    m_outcome->setWordWrap(true);
    m_outcome->setAlignment(Qt::AlignTop);
    m_outcome->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_goOn->setObjectName(QStringLiteral("goOnButton"));
    m_goOn->setDefault(true);
    m_goOn->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Server"), m_server);
    form->addRow(tr("&Organization"), m_organization);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_goOn);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addWidget(m_about);
    layout->addLayout(form);
    layout->addWidget(m_outcome, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 20);
}

void ElsewhereDialog::fillServers()
{
    for (const ServerSession *session : m_workspace.sessions()) {
        const bool isOnlySource
            = m_tokens.size() == 1 && m_tokens.constFirst().first == session->connection().server;
        if (canTake(*session) && !isOnlySource)
            m_server->addItem(NameText::shown(session->connection().name),
                              session->connection().id.value);
    }
    int count = 0;
    QStringList sources;
    for (const auto &[server, tokens] : std::as_const(m_tokens)) {
        count += static_cast<int>(tokens.size());
        if (const ServerSession *session = m_workspace.sessionOf(server))
            sources << session->connection().name;
    }
    m_about->setText(about(count, NameText::list(sources, Markup::Html)));
}

QString ElsewhereDialog::about(int count, const QString &sources) const
{
    const QString permissions = tr("The permissions are the same as far as things of the same name "
                                   "are there; values are new.");
    const QString made = count == 1
        //: %1: a token; %2: the server that has it.
        ? tr("A new token like %1 of %2 is made on the server chosen below, with you as the owner.")
              .arg(NameText::inSentence(NameText::token(m_tokens.constFirst().second.constFirst()),
                                        Markup::Html),
                   sources)
        //: %1: one or several servers that have them.
        : tr("%n new tokens like those of %1 are made on the server chosen below, with you as the "
             "owner.",
             nullptr, count)
              .arg(sources);
    //: %1: one or several servers.
    const QString untouched = tr("Nothing changes on %1.").arg(sources);
    return QStringList{ made, permissions, untouched }.join(u' ');
}

ServerSession *ElsewhereDialog::target() const
{
    return m_workspace.session({ m_server->currentData().toUuid() });
}

Organization ElsewhereDialog::organization() const
{
    const ServerSession *to = target();
    const QList<Organization> all = to ? to->catalog().organizations() : QList<Organization>();
    return all.value(m_organization->currentIndex());
}

void ElsewhereDialog::fillOrganizations()
{
    const QSignalBlocker blocker(m_organization);
    m_organization->clear();
    const QString wanted = m_tokens.isEmpty()
        ? QString()
        : m_tokens.constFirst().second.constFirst().organizationName.toString();
    if (const ServerSession *to = target()) {
        for (const Organization &one : to->catalog().organizations())
            m_organization->addItem(NameText::shown(one.name), one.name);
    }
    // One of the same name is what is most likely meant.
    m_organization->setCurrentIndex(qMax(0, m_organization->findData(wanted)));
    plan();
}

void ElsewhereDialog::nameAll()
{
    m_naming = m_tokens.size();
    for (const auto &[server, tokens] : std::as_const(m_tokens)) {
        m_namings.push_back(nameTokens(*m_workspace.sessionOf(server), tokens, this,
                                       [this](Result<QList<CarriedToken>> answer) {
                                           if (answer)
                                               m_named.append(answer.takeValue());
                                           if (--m_naming == 0)
                                               plan();
                                       }));
    }
}

void ElsewhereDialog::plan()
{
    m_planned.clear();
    m_goOn->setEnabled(false);
    m_outcome->setText(RichText::colored(ColorRole::Muted, tr("Looking up names…")));
    ServerSession *to = target();
    if (!to || organization().id.isNull() || m_naming > 0)
        return;
    m_planning = planElsewhere(*to, organization(), m_named, this,
                               [this](const Result<QList<PlannedToken>> &answer) {
                                   if (answer)
                                       take(answer.value());
                               });
}

void ElsewhereDialog::take(const QList<PlannedToken> &planned)
{
    m_planned = planned;
    m_outcome->setText(outcomeText());
    m_goOn->setEnabled(std::any_of(planned.begin(), planned.end(), [](const PlannedToken &token) {
        return token.verdict() != BatchVerdict::Cannot;
    }));
}

QString ElsewhereDialog::outcomeText() const
{
    const OrganizationNames names = target()->catalog().organizationNames();
    if (m_planned.size() == 1) {
        const PlannedToken &only = m_planned.constFirst();
        QStringList lines;
        for (const BatchRemark &remark : only.remarks)
            lines << QStringLiteral("▲ ") + BatchText::remark(remark, names);
        return RichText::lines(
                   { TemplateText::expanded(only.draft.permissions.size(), only.organizationName) },
                   ColorRole::Muted)
            + (lines.isEmpty() ? QString() : QStringLiteral("<br>"))
            + RichText::lines(lines, ColorRole::Warning);
    }
    BatchCounts counts;
    QStringList lines;
    for (const PlannedToken &planned : m_planned) {
        const BatchVerdict verdict = planned.verdict();
        ++(verdict == BatchVerdict::Cannot      ? counts.cannot
               : verdict == BatchVerdict::Ready ? counts.ready
                                                : counts.warnings);
        if (verdict == BatchVerdict::Ready || lines.size() == MostLines)
            continue;
        //: %1: a token; %2: what is to be said of it.
        lines << tr("▲ %1: %2")
                     .arg(NameText::shown(planned.draft.description),
                          BatchText::remarks(planned.remarks, names));
    }
    return RichText::lines({ BatchText::plan(counts) }, ColorRole::Muted)
        + (lines.isEmpty() ? QString() : QStringLiteral("<br>"))
        + RichText::lines(lines, ColorRole::Warning);
}

void ElsewhereDialog::goOn()
{
    ServerSession *to = target();
    const QList<PlannedToken> planned = m_planned;
    if (!to || planned.isEmpty())
        return;
    accept();
    if (planned.size() == 1)
        Q_EMIT oneChosen(to, startOf(planned.constFirst(), to->capabilities().resourceTypes));
    else
        Q_EMIT severalChosen(to, planned);
}

} // namespace itm
