// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/lastseen/importlogsdialog.h"

#include "ui/common/richtext.h"

#include "models/session/importserverlogs.h"
#include "models/words/lastseentext.h"
#include "models/words/nametext.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace itm {

namespace {

constexpr int KeyRole = Qt::UserRole;
/// A progress bar counts in int; logs are longer than that.
constexpr int Steps = 1'000;

} // namespace

ImportLogsDialog::ImportLogsDialog(Workspace &workspace, const ServerSession *chosen,
                                   QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_files(new QListWidget)
    , m_add(new QPushButton(tr("&Add files…")))
    , m_remove(new QPushButton(tr("&Take off the list")))
    , m_server(new QComboBox)
    , m_bar(new QProgressBar)
    , m_result(new QLabel)
    , m_leaked(new QListWidget)
    , m_show(new QPushButton(tr("&Show in the list")))
    , m_start(new QPushButton(tr("&Read the logs")))
    , m_stop(new QPushButton(tr("Stop")))
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("importLogsDialog"));
    setWindowTitle(tr("When were tokens last seen?"));
    setAcceptDrops(true);
    nameParts();
    arrange();
    fillServers(chosen);
    connect(&workspace, &Workspace::sessionAdded, this, &ImportLogsDialog::serversChanged);
    connect(&workspace, &Workspace::sessionClosed, this, &ImportLogsDialog::serversChanged);
    connect(m_add, &QPushButton::clicked, this, &ImportLogsDialog::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, &ImportLogsDialog::removeChosen);
    connect(m_files, &QListWidget::itemSelectionChanged, this, &ImportLogsDialog::updateButtons);
    connect(m_server, &QComboBox::currentIndexChanged, this, &ImportLogsDialog::updateButtons);
    connect(m_leaked, &QListWidget::currentRowChanged, this, &ImportLogsDialog::updateButtons);
    connect(m_leaked, &QListWidget::itemActivated, this, &ImportLogsDialog::showChosen);
    connect(m_show, &QPushButton::clicked, this, &ImportLogsDialog::showChosen);
    connect(m_start, &QPushButton::clicked, this, &ImportLogsDialog::run);
    connect(m_stop, &QPushButton::clicked, this, &ImportLogsDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &ImportLogsDialog::reject);
    m_leaked->hide();
    m_show->hide();
    m_bar->hide();
    updateButtons();
}

ImportLogsDialog::~ImportLogsDialog() = default;

void ImportLogsDialog::nameParts()
{
    const auto name = [](QWidget *widget, const char *objectName, const QString &accessible) {
        widget->setObjectName(QLatin1String(objectName));
        widget->setAccessibleName(accessible);
    };
    name(m_files, "logFiles", tr("Log files"));
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files->setMinimumHeight(fontMetrics().height() * 5);
    name(m_server, "logServer", tr("Server that wrote the logs"));
    name(m_bar, "logBar", tr("Progress"));
    m_bar->setRange(0, Steps);
    name(m_result, "logResult", tr("Result"));
    m_result->setWordWrap(true);
    name(m_leaked, "leakedTokens", tr("Tokens whose values stand in the logs"));
    m_leaked->setMinimumHeight(fontMetrics().height() * 5);
    for (const auto &[button, objectName] :
         { std::pair(m_add, "addFilesButton"), std::pair(m_remove, "removeFilesButton"),
           std::pair(m_show, "showTokenButton"), std::pair(m_start, "readLogsButton"),
           std::pair(m_stop, "stopButton"), std::pair(m_close, "closeButton") }) {
        button->setObjectName(QLatin1String(objectName));
        button->setAutoDefault(false);
    }
    m_start->setDefault(true);
}

void ImportLogsDialog::arrange()
{
    auto *about = new QLabel(RichText::colored(ColorRole::Muted, LastSeenText::howToGet()));
    about->setObjectName(QStringLiteral("logExplanation"));
    about->setWordWrap(true);
    auto *fileButtons = new QVBoxLayout;
    fileButtons->addWidget(m_add);
    fileButtons->addWidget(m_remove);
    fileButtons->addStretch();
    auto *files = new QHBoxLayout;
    files->addWidget(m_files, 1);
    files->addLayout(fileButtons);
    auto *form = new QFormLayout;
    form->addRow(tr("Logs &of"), m_server);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin / 2);
    layout->addWidget(about);
    layout->addLayout(files, 1);
    layout->addLayout(form);
    layout->addWidget(m_bar);
    layout->addWidget(m_result);
    layout->addWidget(m_leaked, 1);
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 110);
}

void ImportLogsDialog::fillServers(const ServerSession *chosen)
{
    m_offered.clear();
    m_server->clear();
    for (ServerSession *one : m_workspace.sessions()) {
        m_offered.append(one);
        m_server->addItem(one->connection().name);
        if (one == chosen)
            m_server->setCurrentIndex(m_server->count() - 1);
    }
}

/// Servers are opened and closed beside this window. What is being read is finished first. Logs of
/// one that is gone are not to go to another: that one has to be chosen.
void ImportLogsDialog::serversChanged()
{
    if (m_isRunning)
        return;
    const bool wasOffered = m_server->count() > 0;
    const ServerSession *before = session();
    fillServers(before);
    if (wasOffered && session() != before)
        m_server->setCurrentIndex(-1);
    updateButtons();
}

ServerSession *ImportLogsDialog::session() const
{
    return m_offered.value(m_server->currentIndex());
}

void ImportLogsDialog::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (m_files->findItems(path, Qt::MatchExactly).isEmpty())
            m_files->addItem(path);
    }
    updateButtons();
}

void ImportLogsDialog::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Server logs"));
    dialog->setObjectName(QStringLiteral("logFilesDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportLogsDialog::addFiles);
    dialog->open();
}

void ImportLogsDialog::removeChosen()
{
    qDeleteAll(m_files->selectedItems());
    updateButtons();
}

void ImportLogsDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_isRunning)
        event->acceptProposedAction();
}

void ImportLogsDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    addFiles(paths);
    event->acceptProposedAction();
}

void ImportLogsDialog::run()
{
    QStringList paths;
    for (int row = 0; row < m_files->count(); ++row)
        paths << m_files->item(row)->text();
    m_leaked->clear();
    m_leaked->hide();
    m_show->hide();
    m_result->setText(RichText::colored(ColorRole::Muted, tr("Being read…", "server logs")));
    m_isRunning = true;
    m_import = std::make_unique<ImportServerLogs>(*session(), paths, nullptr);
    connect(m_import.get(), &ImportServerLogs::progressed, this, &ImportLogsDialog::showProgress);
    connect(m_import.get(), &ImportServerLogs::ended, this, &ImportLogsDialog::showOutcome);
    showProgress(0, 0);
    m_import->start();
    updateButtons();
}

void ImportLogsDialog::showProgress(qint64 read, qint64 size)
{
    const double part = size > 0 ? double(read) / double(size) : 0;
    m_bar->setValue(qRound(std::min(part, 1.0) * Steps));
}

void ImportLogsDialog::showOutcome(const LogImport &outcome)
{
    m_isRunning = false;
    const ServerSession *of = session();
    m_result->setText(RichText::lines(
        LastSeenText::result(outcome, of ? of->connection().name : m_server->currentText()),
        ColorRole::Text));
    for (const TokenKey &key : outcome.leaked) {
        const Token *token = of ? of->tokens().find(key.store, key.id) : nullptr;
        //: A token that no list shows, by its ID.
        const QString text
            = token ? NameText::token(*token) : tr("%1 (not listed)").arg(key.id.toString());
        auto *item = new QListWidgetItem(text, m_leaked);
        item->setData(KeyRole, QVariant::fromValue(key));
    }
    m_leaked->setVisible(m_leaked->count() > 0);
    m_show->setVisible(m_leaked->count() > 0);
    m_leaked->setCurrentRow(0);
    serversChanged();
    if (!outcome.wasStopped && outcome.files > 0)
        Q_EMIT imported();
}

void ImportLogsDialog::showChosen()
{
    if (const QListWidgetItem *item = m_leaked->currentItem())
        Q_EMIT showRequested(item->data(KeyRole).value<TokenKey>());
}

void ImportLogsDialog::updateButtons()
{
    m_bar->setVisible(m_isRunning);
    m_stop->setVisible(m_isRunning);
    m_start->setVisible(!m_isRunning);
    m_start->setEnabled(m_files->count() > 0 && session());
    m_add->setEnabled(!m_isRunning);
    m_remove->setEnabled(!m_isRunning && !m_files->selectedItems().isEmpty());
    m_files->setEnabled(!m_isRunning);
    m_server->setEnabled(!m_isRunning);
    m_show->setEnabled(m_leaked->currentItem() != nullptr);
}

void ImportLogsDialog::reject()
{
    if (m_isRunning)
        return m_import->stop();
    QDialog::reject();
}

} // namespace itm
