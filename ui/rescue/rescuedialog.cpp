// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/rescue/rescuedialog.h"

#include "ui/common/flowlayout.h"
#include "ui/common/richtext.h"
#include "ui/common/rowtable.h"

#include "models/items/rescuemodel.h"
#include "models/store/userfile.h"
#include "models/words/keychaintext.h"
#include "models/words/rescuetext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itm {

RescueDialog::RescueDialog(ServerSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_rescue(session, nullptr)
    , m_model(new RescueModel(rescueRows(session), this))
{
    setObjectName(u"rescueDialog"_s);
    setWindowTitle(tr("Rescue values"));
    arrange();
    connect(m_model, &RescueModel::chosenChanged, this, &RescueDialog::showState);
    connect(&m_rescue, &RescueValues::begun, this,
            [this](TokenId id) { m_model->setState(id, RescueState::Running, {}); });
    connect(&m_rescue, &RescueValues::settled, this,
            [this](TokenId id, const std::optional<Error> &error) {
                m_bar->setValue(++m_settled);
                m_model->setState(id, error ? RescueState::Failed : RescueState::Rescued, error);
            });
    connect(&m_rescue, &RescueValues::ended, this, &RescueDialog::showState);
    connect(&session, &QObject::destroyed, this, [this] { QDialog::reject(); });
    showState();
}

RescueDialog::~RescueDialog() = default;

void RescueDialog::arrange()
{
    auto *column = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    column->setContentsMargins(line * 3 / 2, line * 3 / 2, line * 3 / 2, line);
    column->setSpacing(line * 3 / 4);
    m_summary = new QLabel;
    m_summary->setObjectName(u"rescueSummary"_s);
    m_summary->setAccessibleName(tr("Result"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    if (!hasKeychain()) {
        auto *warning
            = new QLabel(RichText::colored(ColorRole::Warning, KeychainText::noneForValues()));
        warning->setObjectName(u"rescueKeychain"_s);
        warning->setWordWrap(true);
        column->addWidget(warning);
    }
    addTable(*column);
    m_bar = new QProgressBar;
    m_bar->setObjectName(u"rescueBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->hide();
    column->addWidget(m_bar);
    auto *explanation = new QLabel(RichText::lines(RescueText::explanation(), ColorRole::Muted));
    explanation->setObjectName(u"rescueExplanation"_s);
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    addButtons(*column);
    resize(fontMetrics().averageCharWidth() * 120, line * 36);
}

void RescueDialog::addTable(QVBoxLayout &column)
{
    m_table = new QTableView;
    m_table->setObjectName(u"rescueTable"_s);
    m_table->setAccessibleName(tr("Values of the tokens"));
    m_table->setModel(m_model);
    showAsRows(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    setColumnLetters(*m_table, { 42, 18 });
    column.addWidget(m_table, 1);
}

void RescueDialog::addButtons(QVBoxLayout &column)
{
    auto *tools = new FlowLayout;
    tools->setSpacing(fontMetrics().height() / 2);
    const auto addTool = [tools](const QString &text, const QString &name) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        tools->addWidget(button);
        return button;
    };
    m_all = addTool(tr("Choose &all"), u"chooseAllButton"_s);
    m_none = addTool(tr("Choose &none"), u"chooseNoneButton"_s);
    QPushButton *copy = addTool(tr("Copy &report"), u"copyReportButton"_s);
    QPushButton *file = addTool(tr("Save report…"), u"saveReportButton"_s);
    column.addLayout(tools);
    auto *box = new QDialogButtonBox;
    const auto add
        = [box](const QString &text, const QString &name, QDialogButtonBox::ButtonRole role) {
              QPushButton *button = box->addButton(text, role);
              button->setObjectName(name);
              button->setAutoDefault(false);
              return button;
          };
    m_save = add({}, u"rescueButton"_s, QDialogButtonBox::ActionRole);
    m_save->setDefault(true);
    m_stop = add(tr("Stop"), u"stopButton"_s, QDialogButtonBox::ActionRole);
    m_close = add(tr("Close"), u"closeButton"_s, QDialogButtonBox::RejectRole);
    column.addWidget(box);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->chooseAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->chooseAll(false); });
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(report()); });
    connect(file, &QPushButton::clicked, this, &RescueDialog::chooseReportFile);
    connect(m_save, &QPushButton::clicked, this, &RescueDialog::rescue);
    connect(m_stop, &QPushButton::clicked, this, &RescueDialog::reject);
    connect(box, &QDialogButtonBox::rejected, this, &RescueDialog::reject);
}

void RescueDialog::rescue()
{
    const TokenList chosen = m_model->chosen();
    m_settled = 0;
    m_bar->setRange(0, static_cast<int>(chosen.size()));
    m_bar->setValue(0);
    m_rescue.start(chosen);
    showState();
}

void RescueDialog::showState()
{
    const bool isRunning = m_rescue.isRunning();
    m_summary->setText(RescueText::summary(m_model->rows()));
    m_bar->setVisible(isRunning);
    m_save->setVisible(!isRunning);
    m_stop->setVisible(isRunning);
    m_table->setEnabled(!isRunning);
    m_all->setEnabled(!isRunning);
    m_none->setEnabled(!isRunning);
    const auto chosen = static_cast<int>(m_model->chosen().size());
    m_save->setEnabled(chosen > 0);
    m_save->setText(hasKeychain() ? tr("&Save %n in the keychain", "values", chosen)
                                  : tr("&Keep %n until the program ends", "values", chosen));
}

bool RescueDialog::hasKeychain() const
{
    return m_session.services().credentials.isPersistent();
}

void RescueDialog::reject()
{
    if (m_rescue.isRunning())
        return m_rescue.stop();
    QDialog::reject();
}

QString RescueDialog::report() const
{
    return RescueText::report(m_model->rows(), m_session.connection().name,
                              m_session.services().clock.now());
}

void RescueDialog::chooseReportFile()
{
    auto *dialog = new QFileDialog(this, tr("Save report"));
    dialog->setObjectName(u"reportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("Table (*.csv)"), tr("Text (*.txt)") });
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"txt"_s) ? u"txt"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (!saveReport(path))
            m_summary->setText(tr("The report could not be written to %1.").arg(path));
    });
    dialog->open();
}

bool RescueDialog::saveReport(const QString &path) const
{
    const bool isTable = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    const QByteArray bytes = (isTable ? RescueText::csv(m_model->rows()) : report()).toUtf8();
    return writeUserFile(path, bytes).isEmpty();
}

} // namespace itm
