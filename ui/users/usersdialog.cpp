// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/users/usersdialog.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/rowtable.h"
#include "ui/mainwindow/actionfacts.h"

#include "models/access/searchquery.h"
#include "models/items/usermodel.h"
#include "models/session/userchangeoperation.h"
#include "models/words/errortext.h"
#include "models/words/nametext.h"
#include "models/words/usertext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itm {

UsersDialog::UsersDialog(ServerSession &session, QList<Connection> connections, SpareToken spare,
                         QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new UserModel(this))
    , m_table(new QTableView)
    , m_details(new QLabel)
    , m_limits(new QLabel)
    , m_outcome(new QLabel)
    , m_tokens(new QPushButton(tr("Show &tokens")))
    , m_activate(new QPushButton(tr("&Activate")))
    , m_deactivate(new QPushButton(tr("&Deactivate…")))
    , m_surroundings{ .connections = std::move(connections), .spare = spare }
    , m_loading(session, nullptr)
{
    setObjectName(u"usersDialog"_s);
    //: %1: the name of a connection.
    setWindowTitle(tr("Users of %1").arg(NameText::shown(session.connection().name)));
    arrange();
    m_update.setSingleShot(true);
    connect(&m_update, &QTimer::timeout, this, &UsersDialog::showUsers);
    const auto later = [this] { m_update.start(); };
    connect(&session.tokens(), &TokenRepository::reset, this, later);
    connect(&session.tokens(), &TokenRepository::inserted, this, later);
    connect(&session.tokens(), &TokenRepository::changed, this, later);
    connect(&session.tokens(), &TokenRepository::removed, this, later);
    connect(&session.catalog(), &CatalogRepository::usersChanged, this, later);
    connect(&session, &ServerSession::stateChanged, this, later);
    connect(&session, &QObject::destroyed, this, [this] {
        m_update.stop();
        reject();
    });
    showUsers();
    m_table->selectRow(0);
    loadMemberships();
}

UsersDialog::~UsersDialog() = default;

void UsersDialog::arrange()
{
    auto *column = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    column->setContentsMargins(line * 3 / 2, line * 3 / 2, line * 3 / 2, line);
    column->setSpacing(line * 3 / 4);
    m_limits->setObjectName(u"userLimits"_s);
    m_outcome->setObjectName(u"userOutcome"_s);
    m_details->setObjectName(u"userDetails"_s);
    for (QLabel *label : { m_limits, m_outcome, m_details }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    column->addWidget(m_limits);
    addTable(*column);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_details->setMinimumHeight(line * 6);
    column->addWidget(m_details);
    column->addWidget(m_outcome);
    m_outcome->hide();
    addButtons(*column);
    resize(fontMetrics().averageCharWidth() * 110, line * 28);
}

void UsersDialog::addButtons(QVBoxLayout &column)
{
    // No QDialogButtonBox: hiding one of its buttons leaves another order of Tab there than back.
    auto *line = new QHBoxLayout;
    auto *close = new QPushButton(tr("&Close"));
    close->setObjectName(u"closeButton"_s);
    m_tokens->setObjectName(u"showTokensButton"_s);
    m_activate->setObjectName(u"activateUserButton"_s);
    m_deactivate->setObjectName(u"deactivateUserButton"_s);
    for (QPushButton *button : { m_tokens, m_activate, m_deactivate, close }) {
        button->setAutoDefault(false);
        if (button == close)
            line->addStretch();
        line->addWidget(button);
    }
    column.addLayout(line);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_tokens, &QPushButton::clicked, this, &UsersDialog::showTokens);
    connect(m_activate, &QPushButton::clicked, this, [this] {
        if (const UserRecord *record = selected())
            change(record->user.id, UserStatus::Active);
    });
    connect(m_deactivate, &QPushButton::clicked, this, &UsersDialog::askToDeactivate);
}

void UsersDialog::addTable(QVBoxLayout &column)
{
    m_table->setObjectName(u"userTable"_s);
    m_table->setAccessibleName(tr("Users"));
    m_table->setModel(m_model);
    showAsTallRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int wide : { UserModel::NameColumn, UserModel::MembershipColumn })
        m_table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &UsersDialog::showSelected);
    connect(m_table, &QTableView::activated, this, &UsersDialog::showTokens);
    column.addWidget(m_table, 1);
}

void UsersDialog::showUsers()
{
    const UserRecord *before = selected();
    const UserId user = before ? before->user.id : UserId();
    m_model->setRecords(userRecords(m_session, m_surroundings),
                        m_session.catalog().organizationNames());
    const auto &loaded = m_surroundings.memberships;
    m_limits->setText(UserText::limits(m_session.identity().isOperator,
                                       loaded ? static_cast<int>(loaded->notTold.size()) : 0));
    m_limits->setVisible(!m_limits->text().isEmpty());
    select(user);
    showSelected();
}

void UsersDialog::select(UserId user)
{
    const int row = m_model->rowOf(user);
    if (row >= 0)
        m_table->selectRow(row);
}

const UserRecord *UsersDialog::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->records().at(current.row()) : nullptr;
}

void UsersDialog::showSelected()
{
    const UserRecord *record = selected();
    const OrganizationNames names = m_session.catalog().organizationNames();
    m_details->setText(record ? UserText::details(*record, names).join(u'\n') : QString());
    m_tokens->setEnabled(record && record->tokens > 0);
    showActions();
}

/// Those that are off say why.
void UsersDialog::showActions()
{
    const UserRecord *record = selected();
    QString obstacle = ActionFacts::obstacle(m_session);
    if (obstacle.isEmpty() && record && !record->isListed)
        obstacle = tr("Off: the server does not list this user.");
    const bool isFree = record && obstacle.isEmpty() && !m_isChanging;
    const UserStatus status = record ? record->user.status : UserStatus::Unknown;
    m_activate->setEnabled(isFree && status != UserStatus::Active);
    m_deactivate->setEnabled(isFree && status != UserStatus::Inactive);
    // One of the two where it can only be one.
    m_activate->setVisible(status != UserStatus::Active);
    m_deactivate->setVisible(status != UserStatus::Inactive);
    for (QPushButton *button : { m_activate, m_deactivate })
        button->setToolTip(obstacle);
}

void UsersDialog::loadMemberships()
{
    m_loading.start([this](const Result<LoadedMemberships> &answer) {
        if (!answer)
            //: %1: why.
            return say(tr("Which organizations users belong to could not be read: %1")
                           .arg(ErrorText::line(answer.error())));
        m_surroundings.memberships = answer.value();
        m_update.start();
    });
}

void UsersDialog::askToDeactivate()
{
    const UserRecord *record = selected();
    if (!record)
        return;
    auto *question = new ConfirmDialog(UserText::deactivate(*record, Markup::Html), this);
    connect(question, &QDialog::accepted, this,
            [this, user = record->user.id] { change(user, UserStatus::Inactive); });
    question->open();
}

void UsersDialog::change(UserId user, UserStatus status)
{
    m_isChanging = true;
    say({});
    showActions();
    UserChangeOperation::setStatus(m_session, user, status, this,
                                   [this](const Result<User> &answer) { tellOutcome(answer); });
}

void UsersDialog::tellOutcome(const Result<User> &answer)
{
    m_isChanging = false;
    // The session may be gone; where it is not, its state tells.
    if (!answer && answer.error().kind == ErrorKind::Cancelled)
        return;
    if (!answer)
        say(ErrorText::line(answer.error()));
    else if (answer.value().status == UserStatus::Inactive)
        //: %1: a user.
        say(tr("%1 is inactive now.").arg(NameText::shown(answer.value().name)));
    else
        //: %1: a user.
        say(tr("%1 is active now.").arg(NameText::shown(answer.value().name)));
    showActions();
}

void UsersDialog::say(const QString &text)
{
    m_outcome->setText(text);
    m_outcome->setVisible(!text.isEmpty());
}

void UsersDialog::showTokens()
{
    const UserRecord *record = selected();
    if (!record || record->tokens == 0)
        return;
    const QString name
        = record->user.name.isEmpty() ? record->user.id.toString() : record->user.name;
    const QString search = u"owner:"_s + quotedForSearch(name);
    accept();
    Q_EMIT searchRequested(search);
}

} // namespace itm
