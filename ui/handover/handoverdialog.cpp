// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/handover/handoverdialog.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/richtext.h"
#include "ui/common/secretclipboard.h"
#include "ui/handover/keychainline.h"
#include "ui/handover/selftestpanel.h"
#include "ui/handover/snippetpanel.h"
#include "ui/handover/valuelist.h"
#include "ui/handover/valuerow.h"

#include "models/access/abilities.h"
#include "models/session/serversession.h"
#include "models/words/abilitytext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace itm {

HandOverDialog::HandOverDialog(std::shared_ptr<TokenValue> value, SecretClipboard &clipboard,
                               ServerSession *session, QWidget *parent)
    : QDialog(parent)
    , m_clipboard(clipboard)
    , m_session(session)
    , m_values(new ValueList)
    , m_title(new QLabel)
    , m_state(new KeychainLine)
    , m_row(new ValueRow(clipboard))
    , m_abilities(new QLabel)
    , m_difference(new QLabel)
    , m_delete(new QPushButton(tr("Delete it…")))
    , m_test(new SelfTestPanel(session))
    , m_parts(new QVBoxLayout)
{
    setObjectName(QStringLiteral("handOverDialog"));
    setWindowTitle(tr("Hand over"));
    nameParts();
    arrange();
    connect(m_values, &ValueList::currentChanged, this, &HandOverDialog::showValue);
    connect(m_values, &ValueList::copyRequested, this, [this] { m_row->copy(); });
    connect(m_test, &SelfTestPanel::resultShown, this, [this] {
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    });
    m_values->hide();
    m_values->add(value);
    m_values->select(0);
}

HandOverDialog::~HandOverDialog() = default;

void HandOverDialog::nameParts()
{
    QFont titleFont = m_title->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.4);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_title->setObjectName(QStringLiteral("handOverTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_abilities->setObjectName(QStringLiteral("abilities"));
    m_abilities->setAccessibleName(tr("What the token may do"));
    m_abilities->setWordWrap(true);
    m_abilities->setAlignment(Qt::AlignTop);
}

void HandOverDialog::arrange()
{
    const int margin = fontMetrics().height() * 3 / 2;
    m_parts->setSpacing(margin * 2 / 3);
    m_parts->addWidget(m_title);
    m_parts->addWidget(m_state);
    m_parts->addLayout(makeDifferenceRow());
    m_parts->addWidget(m_row);
    m_parts->addWidget(m_abilities, 1);
    m_parts->addWidget(m_test);
    m_parts->addLayout(makeButtons());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_values);
    layout->addLayout(m_parts, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * 112);
}

void HandOverDialog::addValue(const std::shared_ptr<TokenValue> &value)
{
    m_values->add(value);
    m_values->show();
}

void HandOverDialog::showValue(int row)
{
    m_value = m_values->values().at(row);
    m_title->setText(tr("%1 is ready", "title; %1 is a token's description")
                         .arg(NameText::token(m_value->token())));
    m_state->setValue(m_value);
    m_row->setValue(m_value);
    m_test->setValue(m_value);
    showAbilities();
    refreshSnippets();
}

void HandOverDialog::showSnippets(SnippetLibrary &library)
{
    m_library = &library;
    refreshSnippets();
}

void HandOverDialog::refreshSnippets()
{
    delete std::exchange(m_snippets, nullptr);
    if (!m_library || !m_session)
        return;
    m_snippets
        = new SnippetPanel(*m_session, m_value->token(), m_clipboard, m_value, *m_library, nullptr);
    m_parts->insertWidget(m_parts->indexOf(m_abilities) + 1, m_snippets, 1);
    m_parts->setStretchFactor(m_abilities, 0);
}

QLayout *HandOverDialog::makeDifferenceRow()
{
    m_difference->setObjectName(QStringLiteral("difference"));
    m_difference->setAccessibleName(tr("How the token differs from what was asked for"));
    m_difference->setWordWrap(true);
    m_delete->setObjectName(QStringLiteral("deleteDifferentButton"));
    m_delete->setAutoDefault(false);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        // Nobody needs the value of a token that is to go.
        if (m_value->state() == TokenValue::State::NotSaved)
            m_value->decline();
        QDialog::reject();
        Q_EMIT deleteRequested();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_difference, 1);
    row->addWidget(m_delete, 0, Qt::AlignTop);
    showDifference({});
    return row;
}

void HandOverDialog::showDifference(const QStringList &sentences)
{
    QStringList lines;
    if (!sentences.isEmpty())
        lines << tr("▲ The server recorded something else than was asked for:") << sentences;
    m_difference->setText(RichText::lines(lines, ColorRole::Danger));
    m_difference->setVisible(!lines.isEmpty());
    m_delete->setVisible(!lines.isEmpty());
}

QLayout *HandOverDialog::makeButtons()
{
    auto *done = new QPushButton(tr("Done"));
    done->setObjectName(QStringLiteral("doneButton"));
    done->setAutoDefault(false);
    connect(done, &QPushButton::clicked, this, &HandOverDialog::reject);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(done);
    return row;
}

void HandOverDialog::showAbilities()
{
    if (!m_session)
        return m_abilities->clear();
    const Token &token = m_value->token();
    const auto &types = m_session->capabilities().resourceTypes;
    const CatalogRepository &catalog = m_session->catalog();
    const Abilities abilities
        = abilitiesOf(token, classify(token, types), types, catalog.organizations());
    m_abilities->setText(
        RichText::section(
            tr("It may", "heading above what a token can do"),
            AbilityText::may(token, abilities, catalog.organizationNames(), Markup::Html),
            ColorRole::Text)
        + RichText::section(tr("It may not", "heading above what a token cannot do"),
                            AbilityText::mayNot(token, abilities, Markup::Html), ColorRole::Muted));
}

QList<std::shared_ptr<TokenValue>> HandOverDialog::unsaved() const
{
    QList<std::shared_ptr<TokenValue>> found;
    for (const auto &value : m_values->values()) {
        if (value->state() == TokenValue::State::Saving
            || value->state() == TokenValue::State::NotSaved)
            found << value;
    }
    return found;
}

void HandOverDialog::reject()
{
    const auto values = unsaved();
    if (values.isEmpty())
        QDialog::reject();
    else
        askBeforeClosing(values);
}

void HandOverDialog::askBeforeClosing(const QList<std::shared_ptr<TokenValue>> &unsaved)
{
    QStringList names;
    for (const auto &value : unsaved)
        names << NameText::token(value->token());
    auto *question = new ConfirmDialog(
        { .title = tr("Close without saving the value?"),
          .about
          = tr("The value of %1 is not in the keychain.").arg(NameText::list(names, Markup::Html)),
          .consequence = tr("Nobody can show it again. If it was not copied, the token has to be "
                            "replaced or deleted."),
          .verb = tr("Close anyway") },
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, unsaved] {
        for (const auto &value : unsaved)
            value->decline();
        QDialog::reject();
    });
    question->open();
}

} // namespace itm
