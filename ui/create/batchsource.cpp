// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/batchsource.h"

#include "ui/common/richtext.h"

#include "models/exchange/tokencsv.h"
#include "models/words/batchtext.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itm {

namespace {

/// The only local file of a drag; empty otherwise.
QString fileOf(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

BatchSource::BatchSource(QWidget *parent)
    : QWidget(parent)
    , m_problem(new QLabel)
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() * 2 / 3);
    addExplanation(*column);
    addButtons(*column);
    m_problem->setObjectName(u"batchProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch();
}

BatchSource::~BatchSource() = default;

QString BatchSource::example()
{
    return u"description,organization,owner,status,task,buckets,read,write\n"
           "Telegraf hall 1,factory,,active,telegraf-writes,telegraf,,\n"
           "Grafana hall 1,factory,,active,,,telegraf|line1*,\n"
           "\"Gateway, line 4\",factory,,inactive,,,line4,line4\n"_s;
}

void BatchSource::addExplanation(QBoxLayout &column)
{
    auto *intro = new QLabel(
        tr("A CSV file from a spreadsheet: its first line names the columns, each further line is "
           "one token. Nothing is made before you have seen what each line comes to."));
    intro->setWordWrap(true);
    QList<std::pair<QString, QString>> facts;
    for (const QString &name : tokenCsvColumns())
        facts.append({ name, BatchText::column(name) });
    auto *columns = new QLabel(RichText::facts(facts));
    columns->setObjectName(u"batchColumns"_s);
    auto *more = new QLabel(RichText::colored(
        ColorRole::Muted,
        tr("Columns may stand in any order, and those without need may be missing. Several buckets "
           "in one cell are separated by |. prod-* stands for all whose names fit, * for all there "
           "are and will be. Commas, semicolons and tabs are told apart by themselves.")));
    more->setWordWrap(true);
    auto *sample = new QPlainTextEdit(example());
    sample->setObjectName(u"batchExample"_s);
    sample->setAccessibleName(tr("Example of a file"));
    sample->setReadOnly(true);
    sample->setTabChangesFocus(true);
    sample->setLineWrapMode(QPlainTextEdit::NoWrap);
    sample->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    sample->setMaximumHeight(fontMetrics().height() * 8);
    for (QWidget *widget : std::initializer_list<QWidget *>{ intro, columns, more, sample })
        column.addWidget(widget);
}

void BatchSource::addButtons(QBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    const auto add = [row](const QString &text, const QString &name) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    QPushButton *open = add(tr("&Open a file…"), u"batchOpenButton"_s);
    open->setDefault(true);
    QPushButton *pasting = add(tr("&Paste from the clipboard"), u"batchPasteButton"_s);
    QPushButton *copy = add(tr("Copy the &example"), u"batchCopyButton"_s);
    auto *hint = new QLabel(RichText::colored(ColorRole::Muted, tr("or drop a file here")));
    row->insertWidget(2, hint);
    row->insertStretch(3);
    column.addLayout(row);
    connect(open, &QPushButton::clicked, this, &BatchSource::chooseFile);
    connect(pasting, &QPushButton::clicked, this, &BatchSource::paste);
    connect(copy, &QPushButton::clicked, this,
            [] { QGuiApplication::clipboard()->setText(example()); });
}

void BatchSource::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a file with tokens to be made"), {},
                                   tr("CSV files (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BatchSource::read);
    dialog->open();
}

void BatchSource::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        //: %1: a path, %2: why, in the words of the system.
        return showProblem(
            tr("%1 cannot be read: %2")
                .arg(NameText::excerpt(path), NameText::excerpt(file.errorString())));
    // One byte too many is enough to tell that it is too large.
    Q_EMIT given(file.read(MostBatchBytes + 1));
}

void BatchSource::paste()
{
    Q_EMIT given(QGuiApplication::clipboard()->text().toUtf8());
}

void BatchSource::showProblem(const QString &sentence)
{
    m_problem->setText(RichText::colored(ColorRole::Danger, u"▲ "_s + sentence));
    m_problem->setVisible(!sentence.isEmpty());
}

void BatchSource::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BatchSource::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    read(fileOf(*event->mimeData()));
}

} // namespace itm
