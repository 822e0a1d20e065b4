// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/cliconfigdialog.h"

#include "ui/common/differenceview.h"
#include "ui/common/richtext.h"

#include "models/words/cliconfigtext.h"
#include "models/words/nametext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace itm {

CliConfigDialog::CliConfigDialog(const CliConfigStart &start, const QString &path,
                                 CredentialStore &credentials, QWidget *parent)
    : QDialog(parent)
    , m_url(start.profile.url)
    , m_writer(path, credentials, start.key, nullptr)
{
    setObjectName(u"cliConfigDialog"_s);
    setWindowTitle(tr("Set up the influx CLI"));
    arrange(start);
    look();
    // Where nothing is active the CLI takes any of them.
    m_activate->setChecked(std::none_of(m_preview.profiles.cbegin(), m_preview.profiles.cend(),
                                        [](const CliProfile &known) { return known.isActive; }));
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_replace->setChecked(false);
        look();
    });
    connect(m_organization, &QComboBox::currentTextChanged, this, &CliConfigDialog::look);
    connect(m_activate, &QCheckBox::toggled, this, &CliConfigDialog::look);
    connect(m_replace, &QCheckBox::toggled, this, &CliConfigDialog::showState);
    connect(m_write, &QPushButton::clicked, this, &CliConfigDialog::write);
    look();
    m_name->selectAll();
}

CliConfigDialog::~CliConfigDialog() = default;

void CliConfigDialog::arrange(const CliConfigStart &start)
{
    auto *column = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    column->setContentsMargins(line * 3 / 2, line * 3 / 2, line * 3 / 2, line);
    column->setSpacing(line * 3 / 4);
    auto *intro = new QLabel(
        //: %1: the name of a connection or the description of a token.
        tr("Puts the token of “%1” into the configs file of the influx command line program as a "
           "profile. Everything else in the file stays as it is.")
            .arg(NameText::shown(start.subject)));
    intro->setTextFormat(Qt::PlainText);
    intro->setWordWrap(true);
    column->addWidget(intro);
    addForm(*column, start);
    m_state = new QLabel;
    m_state->setObjectName(u"cliState"_s);
    m_state->setAccessibleName(tr("Whether it can be written"));
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    auto *heading = new QLabel(tr("What &changes in the file:"));
    column->addWidget(heading);
    m_difference = new DifferenceView;
    m_difference->setObjectName(u"cliDifference"_s);
    m_difference->setAccessibleName(tr("What changes in the file"));
    heading->setBuddy(m_difference);
    column->addWidget(m_difference, 1);
    m_warning = new QLabel;
    m_warning->setObjectName(u"cliWarning"_s);
    m_warning->setAccessibleName(tr("What the file holds"));
    m_warning->setWordWrap(true);
    column->addWidget(m_warning);
    addButtons(*column);
    resize(fontMetrics().averageCharWidth() * 92, line * 32);
}

void CliConfigDialog::addForm(QVBoxLayout &column, const CliConfigStart &start)
{
    auto *form = new QFormLayout;
    m_name = new QLineEdit(start.profile.name);
    m_name->setObjectName(u"profileNameEdit"_s);
    form->addRow(tr("&Profile"), m_name);
    m_organization = new QComboBox;
    m_organization->setObjectName(u"cliOrganizationCombo"_s);
    m_organization->setEditable(true);
    m_organization->lineEdit()->setAccessibleName(tr("Default organization"));
    m_organization->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_organization->addItems(start.organizations);
    if (!start.profile.organization.isEmpty())
        m_organization->setCurrentText(start.profile.organization);
    form->addRow(tr("Default &organization"), m_organization);
    m_activate = new QCheckBox(tr("&Make it the active profile, which the CLI uses unless told"));
    m_activate->setObjectName(u"activateProfileCheck"_s);
    form->addRow(QString(), m_activate);
    m_replace = new QCheckBox(tr("&Replace the profile of this name"));
    m_replace->setObjectName(u"replaceProfileCheck"_s);
    form->addRow(QString(), m_replace);
    column.addLayout(form);
}

void CliConfigDialog::addButtons(QVBoxLayout &column)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    box->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_write = box->addButton(tr("Write into the file"), QDialogButtonBox::ActionRole);
    m_write->setObjectName(u"writeButton"_s);
    m_write->setDefault(true);
    column.addWidget(box);
    setTabOrder(m_difference, m_write);
    setTabOrder(m_write, box->button(QDialogButtonBox::Cancel));
    connect(box, &QDialogButtonBox::rejected, this, &CliConfigDialog::reject);
}

CliProfile CliConfigDialog::profile() const
{
    return { .name = m_name->text().trimmed(),
             .url = m_url,
             .organization = m_organization->currentText().trimmed(),
             .isActive = m_activate->isChecked() };
}

void CliConfigDialog::look()
{
    m_failure.clear();
    m_preview = m_writer.preview(profile());
    m_replace->setVisible(m_preview.replaces);
    m_difference->setLines(m_preview.difference);
    m_warning->setText(RichText::colored(
        ColorRole::Warning, CliConfigText::warning(m_writer.path(), m_preview.isOpenToOthers)));
    showState();
}

void CliConfigDialog::showState()
{
    QString problem = m_failure;
    if (problem.isEmpty() && m_preview.fileError)
        problem = CliConfigText::failure(*m_preview.fileError);
    if (problem.isEmpty() && m_preview.trouble)
        problem = CliConfigText::trouble(*m_preview.trouble);
    QString text
        = problem.isEmpty() ? QString() : RichText::colored(ColorRole::Danger, u"▲ " + problem);
    if (m_writer.isWriting())
        text = RichText::colored(ColorRole::Muted, tr("Asking the keychain for the value…"));
    for (const CliProfile &known : std::as_const(m_preview.profiles)) {
        if (text.isEmpty() && known.name == profile().name)
            text = RichText::colored(ColorRole::Warning, u"▲ " + CliConfigText::replaced(known));
    }
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    m_write->setEnabled(!m_writer.isWriting() && m_preview.canBeWritten()
                        && (!m_preview.replaces || m_replace->isChecked()));
}

void CliConfigDialog::write()
{
    if (m_writer.isWriting())
        return;
    m_writer.write([this](const Result<Done> &answer) {
        if (answer) {
            accept();
            Q_EMIT written(profile().name);
            return;
        }
        m_replace->setChecked(false);
        look();
        m_failure = CliConfigText::failure(answer.error());
        showState();
    });
    showState();
}

void CliConfigDialog::reject()
{
    if (!m_writer.isWriting())
        QDialog::reject();
}

} // namespace itm
