// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/recovery/recoverysteps.h"

#include "ui/common/icons.h"
#include "ui/common/richtext.h"
#include "ui/recovery/commandview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

RecoverySteps::RecoverySteps(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
}

RecoverySteps::~RecoverySteps() = default;

void RecoverySteps::show(const RecoveryGuide &guide, const RecoveryValues &values)
{
    m_guide = guide;
    m_commands.clear();
    delete m_steps;
    m_steps = new QWidget;
    auto *column = new QVBoxLayout(m_steps);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height());
    const QString about = guide.about.in(QLocale().name());
    if (!about.isEmpty()) {
        auto *label = new QLabel(about);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    for (qsizetype i = 0; i < guide.steps.size(); ++i)
        column->addWidget(makeStep(guide.steps.at(i), static_cast<int>(i) + 1));
    column->addStretch();
    m_layout->addWidget(m_steps);
    fill(values);
}

QWidget *RecoverySteps::makeStep(const RecoveryGuide::Step &step, int number)
{
    const QString language = QLocale().name();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() / 3);
    const QString title = step.title.in(language);
    //: A step: its number and what it does.
    auto *heading = new QLabel(tr("%1. %2").arg(number).arg(title));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    column->addWidget(heading);
    for (qsizetype at = 0; at < step.commands.size(); ++at) {
        const QString which = QStringLiteral(" (%1)").arg(at + 1);
        addCommand(*column, step.commands.at(at), step.commands.size() > 1 ? title + which : title);
    }
    QStringList notes;
    for (const LocalText &note : step.notes)
        notes << note.in(language);
    if (!notes.isEmpty()) {
        auto *label = new QLabel(RichText::lines(notes, ColorRole::Muted));
        label->setWordWrap(true);
        column->addWidget(label);
    }
    return page;
}

void RecoverySteps::addCommand(QVBoxLayout &column, const QString &pattern,
                               const QString &stepTitle)
{
    auto *text = new CommandView;
    text->setObjectName(QStringLiteral("commandEdit"));
    text->setAccessibleName(tr("Command: %1").arg(stepTitle));
    auto *copy = new QPushButton(Icons::icon(QLatin1String("copy")), tr("Copy"));
    copy->setObjectName(QStringLiteral("copyCommandButton"));
    copy->setAccessibleName(tr("Copy command: %1").arg(stepTitle));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    auto *row = new QHBoxLayout;
    row->addWidget(text, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    column.addLayout(row);
    m_commands.append({ pattern, text, copy });
}

void RecoverySteps::fill(const RecoveryValues &values)
{
    for (const Command &command : std::as_const(m_commands)) {
        const RecoveryCommand filled
            = filledCommand(m_guide, command.pattern, values, QLocale().name());
        command.text->setCommand(filled.text);
        command.copy->setEnabled(filled.isComplete);
        command.copy->setToolTip(
            filled.isComplete ? QString() : tr("Fill in what stands between ‹ and › at the left."));
    }
}

} // namespace itm
