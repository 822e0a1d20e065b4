// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/users/usersdialog.h"

#include "ui/common/rowtable.h"

#include "models/access/searchquery.h"
#include "models/items/usermodel.h"
#include "models/session/userrecords.h"
#include "models/words/nametext.h"
#include "models/words/usertext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itm {

UsersDialog::UsersDialog(ServerSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new UserModel(this))
    , m_table(new QTableView)
    , m_details(new QLabel)
    , m_tokens(new QPushButton(tr("Show &tokens")))
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
    connect(&session, &QObject::destroyed, this, [this] {
        m_update.stop();
        reject();
    });
    showUsers();
    m_table->selectRow(0);
}

UsersDialog::~UsersDialog() = default;

void UsersDialog::arrange()
{
    auto *column = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    column->setContentsMargins(line * 3 / 2, line * 3 / 2, line * 3 / 2, line);
    column->setSpacing(line * 3 / 4);
    auto *limits = new QLabel(UserText::limits(m_session.identity().isOperator));
    limits->setObjectName(u"userLimits"_s);
    limits->setTextFormat(Qt::PlainText);
    limits->setWordWrap(true);
    limits->setVisible(!limits->text().isEmpty());
    column->addWidget(limits);
    addTable(*column);
    m_details->setObjectName(u"userDetails"_s);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_details->setMinimumHeight(line * 5);
    column->addWidget(m_details);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setObjectName(u"closeButton"_s);
    m_tokens->setObjectName(u"showTokensButton"_s);
    m_tokens->setAutoDefault(false);
    box->addButton(m_tokens, QDialogButtonBox::ActionRole);
    column->addWidget(box);
    setTabOrder(m_table, m_tokens);
    setTabOrder(m_tokens, box->button(QDialogButtonBox::Close));
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tokens, &QPushButton::clicked, this, &UsersDialog::showTokens);
    resize(fontMetrics().averageCharWidth() * 90, line * 26);
}

void UsersDialog::addTable(QVBoxLayout &column)
{
    m_table->setObjectName(u"userTable"_s);
    m_table->setAccessibleName(tr("Users"));
    m_table->setModel(m_model);
    showAsRows(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(UserModel::NameColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &UsersDialog::showSelected);
    connect(m_table, &QTableView::activated, this, &UsersDialog::showTokens);
    column.addWidget(m_table, 1);
}

void UsersDialog::showUsers()
{
    const UserRecord *before = selected();
    const UserId user = before ? before->user.id : UserId();
    m_model->setRecords(userRecords(m_session));
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
    m_details->setText(record ? UserText::details(*record).join(u'\n') : QString());
    m_tokens->setEnabled(record && record->tokens > 0);
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
