// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/operatorconsent.h"

#include "ui/common/richtext.h"

#include "models/words/drafttext.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace itm {

namespace {

/// Not translated: it is the server's word, and the same in every manual.
const auto Wanted = QStringLiteral("operator");

} // namespace

OperatorConsent::OperatorConsent(QWidget *parent)
    : QWidget(parent)
    , m_answer(new QLineEdit)
{
    QList<Statement> meaning;
    for (const QString &sentence : DraftText::operatorMeaning())
        meaning.append({ sentence.toHtmlEscaped() });
    auto *text = new QLabel(
        RichText::section(tr("▲ What an operator token means"), meaning, ColorRole::Text));
    text->setObjectName(QStringLiteral("operatorMeaning"));
    text->setWordWrap(true);
    //: %1: the word to type.
    auto *request = new QLabel(tr("&Type “%1” if that is what you need:").arg(Wanted));
    request->setBuddy(m_answer);
    m_answer->setObjectName(QStringLiteral("operatorConsentEdit"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(text);
    layout->addWidget(request);
    layout->addWidget(m_answer);
    layout->addStretch();
    connect(m_answer, &QLineEdit::textChanged, this, &OperatorConsent::changed);
}

OperatorConsent::~OperatorConsent() = default;

bool OperatorConsent::isGiven() const
{
    return m_answer->text().trimmed().compare(Wanted, Qt::CaseInsensitive) == 0;
}

QString OperatorConsent::request()
{
    //: %1: the word to type.
    return tr("Type “%1” at the left to say that an operator token is meant.").arg(Wanted);
}

} // namespace itm
