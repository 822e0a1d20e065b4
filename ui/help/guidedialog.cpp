// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/help/guidedialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace itm {

GuideDialog::GuideDialog(QWidget *parent)
    : QDialog(parent)
    , m_sections(shippedGuide())
    , m_list(new QListWidget)
    , m_text(new QTextBrowser)
{
    setObjectName(u"guideDialog"_s);
    setWindowTitle(tr("Guide"));
    m_list->setObjectName(u"guideList"_s);
    m_list->setAccessibleName(tr("Chapters"));
    m_text->setObjectName(u"guideText"_s);
    m_text->document()->setDocumentMargin(fontMetrics().height() * 0.75);
    for (const GuideSection &section : m_sections)
        m_list->addItem(section.title);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideDialog::showSection);
    arrange();
    m_list->setCurrentRow(0);
}

GuideDialog::~GuideDialog() = default;

void GuideDialog::arrange()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"closeButton"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // As wide as its longest title: chapters are found by reading them.
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);

    auto *row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 36);
}

void GuideDialog::showSection(int row)
{
    if (row < 0)
        return;
    const GuideSection &section = m_sections[row];
    m_text->setMarkdown(u"## %1\n\n"_s.arg(section.title) + section.markdown);
    m_text->setAccessibleName(section.title);
}

} // namespace itm
