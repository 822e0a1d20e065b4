// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/tokens/storedvaluesdialog.h"

#include "ui/common/confirmdialog.h"

#include "models/words/errortext.h"
#include "models/words/storedvaluetext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itm {

StoredValuesDialog::StoredValuesDialog(Workspace &workspace, SavedValueServers &servers,
                                       const QList<Connection> &connections, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_servers(servers)
    , m_connections(connections)
    , m_summary(new QLabel)
    , m_list(new QListWidget)
    , m_remove(new QPushButton)
{
    setObjectName(u"storedValuesDialog"_s);
    setWindowTitle(tr("Saved values without a token"));
    arrange();
    connect(m_list, &QListWidget::itemChanged, this, &StoredValuesDialog::updateButton);
    connect(m_remove, &QPushButton::clicked, this, &StoredValuesDialog::ask);
    look();
}

StoredValuesDialog::~StoredValuesDialog() = default;

void StoredValuesDialog::arrange()
{
    auto *column = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    column->setContentsMargins(line * 3 / 2, line * 3 / 2, line * 3 / 2, line);
    column->setSpacing(line * 3 / 4);
    m_summary->setObjectName(u"staleSummary"_s);
    m_summary->setAccessibleName(tr("Result"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_list->setObjectName(u"staleList"_s);
    m_list->setAccessibleName(tr("Saved values without a token"));
    column->addWidget(m_list, 1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setObjectName(u"closeButton"_s);
    m_remove->setObjectName(u"removeStaleButton"_s);
    m_remove->setAutoDefault(false);
    box->addButton(m_remove, QDialogButtonBox::ActionRole);
    column->addWidget(box);
    setTabOrder(m_list, m_remove);
    setTabOrder(m_remove, box->button(QDialogButtonBox::Close));
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 90, line * 22);
}

void StoredValuesDialog::look()
{
    m_summary->setText(tr("Looking…"));
    m_list->clear();
    updateButton();
    m_search = std::make_unique<StaleValueSearch>(m_workspace, m_servers, m_connections, nullptr);
    m_search->start([this](const Result<StaleValues> &answer) { showFound(answer); });
}

void StoredValuesDialog::showFound(const Result<StaleValues> &answer)
{
    m_list->clear();
    m_found = answer ? answer.value() : StaleValues();
    const QString said
        = answer ? StoredValueText::summary(m_found) : ErrorText::line(answer.error());
    m_summary->setText(m_outcome.isEmpty() ? said : m_outcome + u'\n' + said);
    for (const StaleValue &value : std::as_const(m_found.values)) {
        auto *item = new QListWidgetItem(StoredValueText::stale(value));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(value.reason == StaleReason::Deleted ? Qt::Checked : Qt::Unchecked);
        m_list->addItem(item);
    }
    updateButton();
}

QList<TokenKey> StoredValuesDialog::chosen() const
{
    QList<TokenKey> keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys << m_found.values.at(row).key;
    }
    return keys;
}

void StoredValuesDialog::updateButton()
{
    const auto count = static_cast<int>(chosen().size());
    m_remove->setText(tr("Remove %n from the keychain…", "values", count));
    m_remove->setEnabled(count > 0 && !m_forget);
}

void StoredValuesDialog::ask()
{
    const QList<TokenKey> keys = chosen();
    auto *question
        = new ConfirmDialog(StoredValueText::forgetStale(static_cast<int>(keys.size())), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, keys] { forget(keys); });
    question->open();
}

void StoredValuesDialog::forget(const QList<TokenKey> &keys)
{
    m_forget = std::make_unique<ForgetValues>(m_workspace, keys, nullptr);
    connect(m_forget.get(), &ForgetValues::ended, this, [this](const std::optional<Error> &error) {
        m_outcome = StoredValueText::forgotten(m_forget->forgotten(), error);
        m_forget.release()->deleteLater();
        look();
    });
    m_remove->setEnabled(false);
    m_forget->start();
}

} // namespace itm
