// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/confirmdialog.h"

#include "ui/common/accessiblewidgets.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itm {

namespace {

/// The dialog's width.
constexpr int Letters = 72;

QLabel *paragraph(const QString &text, Qt::TextFormat format, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(format);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConfirmDialog::ConfirmDialog(const Confirmation &confirmation, QWidget *parent)
    : QDialog(parent)
    , m_wanted(confirmation.typedAnswer)
    , m_isDestructive(confirmation.isDestructive)
{
    setObjectName(u"confirmDialog"_s);
    setWindowTitle(confirmation.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    column->setContentsMargins(line * 3 / 2, line * 3 / 2, line * 3 / 2, line);
    column->setSpacing(line * 3 / 4);
    addTexts(*column, confirmation);
    if (!m_wanted.isEmpty())
        addTypedAnswer(*column, confirmation);
    addButtons(*column, confirmation);
    const int width = qMax(fontMetrics().averageCharWidth() * Letters, minimumSizeHint().width());
    setMinimumWidth(width);
    // Wrapped texts ask for more height than they need at this width.
    resize(width, heightForWidth(width));
    updateVerb();
    tintVerb();
}

void ConfirmDialog::addTexts(QVBoxLayout &column, const Confirmation &confirmation)
{
    auto *title = paragraph(confirmation.title, Qt::PlainText, this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    title->setFont(font);
    column.addWidget(title);
    auto *texts = new QWidget(this);
    auto *inner = new QVBoxLayout(texts);
    inner->setContentsMargins({});
    inner->setSpacing(column.spacing());
    inner->addWidget(paragraph(confirmation.about, Qt::RichText, texts));
    inner->addWidget(paragraph(confirmation.consequence, Qt::RichText, texts));
    inner->addStretch();
    column.addWidget(scrolledIfLong(texts), 1);
}

/// Many tokens can be named: the buttons shall stay on the screen.
QWidget *ConfirmDialog::scrolledIfLong(QWidget *texts)
{
    const int longest = fontMetrics().height() * 30;
    if (texts->heightForWidth(fontMetrics().averageCharWidth() * Letters) <= longest)
        return texts;
    auto *area = new QScrollArea(this);
    area->setObjectName(u"confirmTexts"_s);
    area->setAccessibleName(tr("What follows"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(texts);
    area->setMinimumHeight(longest);
    return area;
}

void ConfirmDialog::addTypedAnswer(QVBoxLayout &column, const Confirmation &confirmation)
{
    auto *request = paragraph(confirmation.typedRequest, Qt::RichText, this);
    m_answer = new QLineEdit(this);
    m_answer->setObjectName(u"typedAnswerEdit"_s);
    //: %1: what has to be typed. For assistive tools.
    m_answer->setAccessibleName(tr("Type %1 to confirm").arg(m_wanted));
    request->setBuddy(m_answer);
    column.addWidget(request);
    column.addWidget(m_answer);
    connect(m_answer, &QLineEdit::textChanged, this, &ConfirmDialog::updateVerb);
}

void ConfirmDialog::addButtons(QVBoxLayout &column, const Confirmation &confirmation)
{
    auto *box = new QDialogButtonBox(this);
    QPushButton *cancel = box->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"cancelButton"_s);
    if (!confirmation.alternative.isEmpty()) {
        QPushButton *alternative
            = box->addButton(confirmation.alternative, QDialogButtonBox::ActionRole);
        alternative->setObjectName(u"alternativeButton"_s);
        alternative->setAutoDefault(false);
        connect(alternative, &QPushButton::clicked, this, [this] {
            reject();
            Q_EMIT alternativeChosen();
        });
    }
    m_verb = box->addButton(confirmation.verb,
                            m_isDestructive ? QDialogButtonBox::DestructiveRole
                                            : QDialogButtonBox::ActionRole);
    m_verb->setObjectName(u"confirmButton"_s);
    m_verb->setAutoDefault(false);
    // Its own palette keeps the default from looking like the advice.
    QPalette plain = cancel->palette();
    plain.setColor(QPalette::BrightText, plain.color(QPalette::BrightText));
    cancel->setPalette(plain);
    cancel->setDefault(true);
    if (m_answer == nullptr)
        cancel->setFocus();
    column.addWidget(box);
    dropFocusProxy(*box);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &QDialog::accept);
}

void ConfirmDialog::updateVerb()
{
    m_verb->setEnabled(m_answer == nullptr || m_answer->text().trimmed() == m_wanted.trimmed());
}

void ConfirmDialog::tintVerb()
{
    const QPalette base = QApplication::palette();
    QPalette own = m_verb->palette();
    const QColor tint = Theme::color(m_isDestructive ? ColorRole::Danger : ColorRole::Accent, base);
    if (own.color(QPalette::Active, QPalette::Button) == tint)
        return;
    for (const auto group : { QPalette::Active, QPalette::Inactive }) {
        own.setColor(group, QPalette::Button, tint);
        own.setColor(group, QPalette::ButtonText, Theme::color(ColorRole::AccentText, base));
    }
    m_verb->setPalette(own);
}

void ConfirmDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_verb != nullptr)
        tintVerb();
}

} // namespace itm
