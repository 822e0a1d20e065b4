// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/activity/journalpage.h"

#include "ui/common/accessiblewidgets.h"
#include "ui/common/differenceview.h"
#include "ui/common/richtext.h"
#include "ui/common/rowtable.h"

#include "models/access/linedifference.h"
#include "models/exchange/csvwriter.h"
#include "models/items/journalmodel.h"
#include "models/session/journal.h"
#include "models/store/userfile.h"
#include "models/words/errortext.h"
#include "models/words/journaltext.h"
#include "models/words/timetext.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace itm {

namespace {

/// More is not looked through by hand; the file has all.
constexpr int MostShown = 20'000;

QString readable(const QString &record)
{
    return QString::fromUtf8(QJsonDocument::fromJson(record.toUtf8()).toJson()).trimmed();
}

} // namespace

JournalPage::JournalPage(Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_model(new JournalModel(this))
    , m_words(new QLineEdit)
    , m_server(new QComboBox)
    , m_time(new QComboBox)
    , m_table(new QTableView)
    , m_facts(new QLabel)
    , m_difference(new DifferenceView)
    , m_chain(new QLabel)
    , m_result(new QLabel)
    , m_show(new QPushButton(tr("&Show in the list")))
    , m_export(new QPushButton(tr("&Export as CSV…")))
{
    nameParts();
    arrange();
    connectParts();
    m_export->setEnabled(false);
    showCurrent();
    load();
}

JournalPage::~JournalPage() = default;

void JournalPage::nameParts()
{
    m_words->setObjectName(QStringLiteral("journalSearchEdit"));
    m_words->setAccessibleName(tr("Search in the journal"));
    m_words->setPlaceholderText(tr("Token, organization, user, outcome …"));
    addClearButton(*m_words);
    m_server->setObjectName(QStringLiteral("journalServerCombo"));
    nameComboBox(*m_server, tr("Connection"));
    m_time->setObjectName(QStringLiteral("journalTimeCombo"));
    nameComboBox(*m_time, tr("Time"));
    m_table->setObjectName(QStringLiteral("journalTable"));
    m_table->setAccessibleName(tr("What this program did"));
    m_facts->setObjectName(QStringLiteral("journalFacts"));
    m_facts->setAccessibleName(tr("About this entry"));
    m_difference->setObjectName(QStringLiteral("journalDifference"));
    m_difference->setAccessibleName(tr("Before and after"));
    m_chain->setObjectName(QStringLiteral("journalChain"));
    m_chain->setAccessibleName(tr("Whether the journal is whole"));
    m_result->setObjectName(QStringLiteral("journalResult"));
    m_result->setAccessibleName(tr("Result"));
    m_show->setObjectName(QStringLiteral("showJournalTokenButton"));
    m_export->setObjectName(QStringLiteral("exportJournalButton"));
    for (QPushButton *button : { m_show, m_export })
        button->setAutoDefault(false);
    for (QLabel *label : { m_facts, m_chain, m_result }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_time->addItem(tr("At any time"), 0);
    m_time->addItem(tr("Today and yesterday"), 1);
    m_time->addItem(tr("The last 7 days"), 7);
    m_time->addItem(tr("The last 30 days"), 30);
    m_time->addItem(tr("The last 365 days"), 365);
    m_server->addItem(tr("All connections"));
}

void JournalPage::arrange()
{
    showAsRows(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    setColumnLetters(*m_table, { 25, 27, 30, 20, 17, 16 });
    m_difference->setMinimumHeight(fontMetrics().height() * 8);
    auto *filter = new QHBoxLayout;
    filter->addWidget(m_words, 1);
    filter->addWidget(m_server);
    filter->addWidget(m_time);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_export);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(filter);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_facts);
    layout->addWidget(m_difference, 2);
    layout->addWidget(m_chain);
    layout->addWidget(m_result);
    layout->addLayout(buttons);
    m_result->hide();
}

void JournalPage::connectParts()
{
    connect(m_words, &QLineEdit::textChanged, this, &JournalPage::applyFilter);
    connect(m_server, &QComboBox::currentIndexChanged, this, &JournalPage::applyFilter);
    connect(m_time, &QComboBox::currentIndexChanged, this, &JournalPage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &JournalPage::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &JournalPage::showCurrent);
    connect(m_table, &QTableView::activated, this, &JournalPage::showChosen);
    connect(m_show, &QPushButton::clicked, this, &JournalPage::showChosen);
    connect(m_export, &QPushButton::clicked, this, &JournalPage::askForFile);
    connect(&m_journal, &Journal::written, this, &JournalPage::load);
}

void JournalPage::load()
{
    m_reading
        = m_journal.store().newest(MostShown, this, [this](const Result<JournalEntries> &answer) {
              if (answer)
                  take(answer.value());
              else if (answer.error().kind != ErrorKind::Cancelled)
                  showTrouble(ErrorText::line(answer.error()));
          });
    m_checking = m_journal.store().check(this, [this](const Result<JournalCheck> &answer) {
        if (answer)
            showChain(answer.value());
    });
}

void JournalPage::take(const JournalEntries &entries)
{
    const QModelIndex current = m_table->currentIndex();
    const qint64 sequence = current.isValid() ? m_model->at(current.row()).sequence : 0;
    m_model->setEntries(entries);
    showServers();
    const int row = sequence > 0 ? m_model->rowOf(sequence) : 0;
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_export->setEnabled(!entries.isEmpty());
    showCurrent();
}

void JournalPage::showServers()
{
    const QVariant chosen = m_server->currentData();
    const QSignalBlocker quiet(m_server);
    m_server->clear();
    m_server->addItem(tr("All connections"));
    for (const auto &[server, name] : m_model->servers())
        m_server->addItem(NameText::shown(name), server.value);
    m_server->setCurrentIndex(std::max(0, m_server->findData(chosen)));
}

void JournalPage::showChain(const JournalCheck &check)
{
    const QString words = JournalText::chain(check);
    m_chain->setText(check.broken
                         ? RichText::colored(ColorRole::Danger, QStringLiteral("▲ ") + words)
                         : RichText::lines({ words, JournalText::seal(check) }, ColorRole::Muted));
    if (m_journal.trouble())
        showTrouble(JournalText::notWritten(*m_journal.trouble()));
}

void JournalPage::showTrouble(const QString &text)
{
    m_result->setText(RichText::colored(ColorRole::Warning, QStringLiteral("▲ ") + text));
    m_result->show();
}

void JournalPage::applyFilter()
{
    const int days = m_time->currentData().toInt();
    m_model->setFilter(
        { .words = m_words->text().simplified(),
          .server = { m_server->currentData().toUuid() },
          .since = days > 0 ? QDate::currentDate().addDays(-days).startOfDay() : QDateTime() });
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void JournalPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_show->setEnabled(current.isValid() && !m_model->at(current.row()).token.isNull());
    if (!current.isValid()) {
        m_facts->clear();
        return m_difference->setLines({});
    }
    const JournalEntry &entry = m_model->at(current.row());
    QList<std::pair<QString, QString>> facts{
        { tr("Token ID"), entry.token.toString() },
        { tr("Outcome"), JournalText::result(entry.result) },
    };
    if (!entry.note.isEmpty())
        facts.append({ tr("Note"), NameText::excerpt(entry.note) });
    if (m_model->clockWentBackAt(current.row()))
        facts.append({ tr("Time"), JournalText::clockWentBack() });
    m_facts->setText(RichText::facts(facts));
    m_difference->setLines(lineDifference(readable(entry.before), readable(entry.after)));
}

void JournalPage::showChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const JournalEntry &entry = m_model->at(current.row());
    if (!entry.token.isNull())
        Q_EMIT showRequested({ entry.server, entry.store, entry.token });
}

void JournalPage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the journal"), QStringLiteral("journal.csv"),
                                   tr("CSV files (*.csv)"));
    dialog->setObjectName(QStringLiteral("journalFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_exporting
            = m_journal.store().newest(0, this, [this, path](const Result<JournalEntries> &answer) {
                  if (answer)
                      write(path, answer.value());
                  else if (answer.error().kind != ErrorKind::Cancelled)
                      showTrouble(ErrorText::line(answer.error()));
              });
    });
    dialog->open();
}

void JournalPage::write(const QString &path, const JournalEntries &entries)
{
    const QString problem = writeUserFile(path, toCsv(JournalModel::table(entries)));
    if (!problem.isEmpty())
        //: %1: a path, %2: why, in the words of the system.
        return showTrouble(tr("%1 cannot be written: %2")
                               .arg(NameText::excerpt(path), NameText::excerpt(problem)));
    m_result->setText(RichText::colored(
        ColorRole::Ok,
        QStringLiteral("✓ ")
            //: %1: a path.
            + tr("The whole journal is in %1; it holds no values.").arg(NameText::excerpt(path))));
    m_result->show();
}

} // namespace itm
