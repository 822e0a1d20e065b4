// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/owndata/exportdatadialog.h"

#include "ui/common/richtext.h"

#include "models/session/owndatajson.h"
#include "models/store/userfile.h"
#include "models/words/nametext.h"
#include "models/words/owndatatext.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

namespace {

QLabel *wrapped(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExportDataDialog::ExportDataDialog(OwnData own, QWidget *parent)
    : QDialog(parent)
    , m_data(std::move(own))
    , m_result(wrapped({}))
    , m_export(new QPushButton(tr("&Export…")))
{
    setObjectName(QStringLiteral("exportDataDialog"));
    setWindowTitle(tr("Export own data"));
    const QStringList leftOut = takeOutSecrets(m_data);
    m_connections = makeChoice(
        "exportConnections",
        tr("%1, with colors, order and certificates’ files", "%1: how many connections")
            .arg(OwnDataText::connections(m_data.connections.size())),
        !m_data.connections.isEmpty());
    m_templates = makeChoice("exportTemplates", OwnDataText::templates(m_data.templates.size()),
                             !m_data.templates.isEmpty());
    m_searches = makeChoice("exportSearches", OwnDataText::searches(m_data.searches.size()),
                            !m_data.searches.isEmpty());
    m_snippets = makeChoice("exportSnippets", OwnDataText::snippets(m_data.snippets.size()),
                            !m_data.snippets.isEmpty());
    m_notes = makeChoice("exportNotes", OwnDataText::notes(m_data.notes.size()),
                         !m_data.notes.isEmpty());
    arrange(leftOut);
    connect(m_export, &QPushButton::clicked, this, &ExportDataDialog::askForFile);
    updateButton();
}

ExportDataDialog::~ExportDataDialog() = default;

QCheckBox *ExportDataDialog::makeChoice(const char *name, const QString &text, bool isAny)
{
    auto *choice = new QCheckBox(text);
    choice->setObjectName(QLatin1String(name));
    choice->setChecked(isAny);
    choice->setEnabled(isAny);
    connect(choice, &QCheckBox::toggled, this, &ExportDataDialog::updateButton);
    return choice;
}

void ExportDataDialog::arrange(const QStringList &leftOut)
{
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeButton"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setDefault(true);
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_result->setAccessibleName(tr("Result"));
    m_result->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_result->setAlignment(Qt::AlignTop);
    auto *lost = wrapped(RichText::colored(ColorRole::Muted, OwnDataText::lostWithKeyring()));
    lost->setObjectName(QStringLiteral("lostWithKeyring"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addWidget(wrapped(tr("One file for another computer, or for the day when this one is "
                                 "lost. There is no secret in it.")));
    for (QCheckBox *choice : { m_connections, m_templates, m_searches, m_snippets, m_notes })
        layout->addWidget(choice);
    layout->addWidget(lost);
    if (!leftOut.isEmpty())
        layout->addWidget(wrapped(RichText::colored(
            ColorRole::Warning,
            tr("Left out, because something in it looks like the value of a token: %1")
                .arg(NameText::list(leftOut, Markup::Plain)))));
    layout->addWidget(m_result);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 85, sizeHint().height());
}

OwnData ExportDataDialog::chosen() const
{
    OwnData picked;
    if (m_connections->isChecked())
        picked.connections = m_data.connections;
    if (m_templates->isChecked())
        picked.templates = m_data.templates;
    if (m_searches->isChecked())
        picked.searches = m_data.searches;
    if (m_snippets->isChecked())
        picked.snippets = m_data.snippets;
    if (m_notes->isChecked())
        picked.notes = m_data.notes;
    return picked;
}

void ExportDataDialog::askForFile()
{
    auto *dialog
        = new QFileDialog(this, tr("Export own data"), QStringLiteral("influx-token-manager.json"),
                          tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDataDialog::write);
    dialog->open();
}

void ExportDataDialog::write(const QString &path)
{
    const QString trouble = writeUserFile(path, ownDataToJson(chosen()));
    m_result->setText(
        trouble.isEmpty() ? RichText::colored(
            ColorRole::Ok, QStringLiteral("✓ ") + tr("Written to %1.").arg(NameText::excerpt(path)))
                          : RichText::colored(
                              ColorRole::Danger,
                              QStringLiteral("▲ ")
                                  + tr("The file cannot be written: %1").arg(trouble)));
}

void ExportDataDialog::updateButton()
{
    m_export->setEnabled(chosen().size() > 0);
}

} // namespace itm
