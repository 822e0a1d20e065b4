// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/recovery/recoveryreading.h"

#include "ui/common/richtext.h"

#include "models/exchange/recoverylisting.h"
#include "models/words/recoverytext.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace itm {

namespace {

constexpr qint64 LargestFile = 64 * 1024 * 1024;
constexpr qsizetype MostIssues = 4;

bool showsValues(const RecoveryListing &listing)
{
    return std::any_of(listing.records.cbegin(), listing.records.cend(), [](const auto &record) {
        return record.shown == RecoveryRecord::Shown::Raw;
    });
}

} // namespace

RecoveryReading::RecoveryReading(QWidget *parent)
    : QWidget(parent)
    , m_result(new QLabel)
{
    setAcceptDrops(true);
    auto *paste = new QPushButton(tr("&Paste output"));
    paste->setObjectName(QStringLiteral("pasteOutputButton"));
    auto *open = new QPushButton(tr("Open &file…"));
    open->setObjectName(QStringLiteral("openOutputButton"));
    for (QPushButton *button : { paste, open })
        button->setAutoDefault(false);
    connect(paste, &QPushButton::clicked, this, &RecoveryReading::paste);
    connect(open, &QPushButton::clicked, this, &RecoveryReading::chooseFile);
    m_result->setObjectName(QStringLiteral("readingResult"));
    m_result->setAccessibleName(tr("What was read"));
    m_result->setWordWrap(true);
    m_result->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_result->setAlignment(Qt::AlignTop);
    m_result->setText(RichText::colored(
        ColorRole::Muted,
        tr("Copy what the commands printed and paste it here, drop it, or open a file with it.")));
    auto *row = new QHBoxLayout;
    row->addWidget(paste);
    row->addWidget(open);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_result);
}

RecoveryReading::~RecoveryReading() = default;

void RecoveryReading::read(QByteArray bytes)
{
    RecoveryListing read = recoveryListingFrom(bytes);
    wipe(bytes);
    tell(read);
    keep(std::move(read));
    Q_EMIT listingRead();
}

void RecoveryReading::keep(RecoveryListing read)
{
    if (!read.records.empty())
        m_listing.records = std::move(read.records);
    for (const auto of : { RecoveryName::Of::User, RecoveryName::Of::Organization }) {
        const auto isOf = [of](const RecoveryName &name) { return name.of == of; };
        if (std::any_of(read.names.cbegin(), read.names.cend(), isOf))
            m_listing.names.removeIf(isOf);
    }
    for (const RecoveryName &name : std::as_const(read.names)) {
        if (!m_listing.names.contains(name))
            m_listing.names.append(name);
    }
}

void RecoveryReading::tell(const RecoveryListing &read)
{
    QString text = RecoveryText::summary(read);
    if (!read.records.empty())
        text += u' ' + RecoveryText::newOperator(read);
    if (showsValues(read))
        text += u' ' + tr("What you copied from still shows values of tokens.");
    QStringList issues;
    for (const RecoveryIssue &issue : read.issues.first(std::min(MostIssues, read.issues.size())))
        issues << RecoveryText::issue(issue);
    if (read.issues.size() > MostIssues)
        issues << tr("%n more lines could not be read.", nullptr,
                     static_cast<int>(read.issues.size() - MostIssues));
    m_result->setText(RichText::colored(ColorRole::Text, text)
                      + (issues.isEmpty() ? QString() : QStringLiteral("<br>"))
                      + RichText::lines(issues, ColorRole::Warning));
}

void RecoveryReading::paste()
{
    read(QGuiApplication::clipboard()->text().toUtf8());
}

void RecoveryReading::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open the output of influxd recovery"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryReading::readFile);
    dialog->open();
}

void RecoveryReading::readFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.size() <= LargestFile)
        return read(file.readAll());
    m_result->setText(RichText::colored(
        ColorRole::Danger,
        file.isOpen() ? tr("This file is larger than any listing.")
                      : tr("This file cannot be read: %1").arg(file.errorString())));
}

void RecoveryReading::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void RecoveryReading::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        readFile(urls.constFirst().toLocalFile());
    else
        read(event->mimeData()->text().toUtf8());
    event->acceptProposedAction();
}

} // namespace itm
