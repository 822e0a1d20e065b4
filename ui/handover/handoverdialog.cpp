// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/handover/handoverdialog.h"

#include "ui/common/confirmdialog.h"
#include "ui/common/richtext.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/segmentedchoice.h"
#include "ui/handover/keychainline.h"
#include "ui/handover/selftestpanel.h"
#include "ui/handover/selftesttable.h"
#include "ui/handover/snippetpanel.h"
#include "ui/handover/valuelist.h"
#include "ui/handover/valuerow.h"

#include "models/access/abilities.h"
#include "models/session/serversession.h"
#include "models/words/abilitytext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace itm {

namespace {

enum Page { Snippets, Tested };

void nameAbilities(QLabel &label, const QString &objectName, const QString &name)
{
    label.setObjectName(objectName);
    label.setAccessibleName(name);
    label.setWordWrap(true);
    label.setAlignment(Qt::AlignTop);
}

} // namespace

HandOverDialog::HandOverDialog(std::shared_ptr<TokenValue> value, SecretClipboard &clipboard,
                               ServerSession *session, QWidget *parent)
    : QDialog(parent)
    , m_clipboard(clipboard)
    , m_session(session)
    , m_values(new ValueList)
    , m_title(new QLabel)
    , m_state(new KeychainLine)
    , m_row(new ValueRow(clipboard))
    , m_may(new QLabel)
    , m_mayNot(new QLabel)
    , m_difference(new QLabel)
    , m_delete(new QPushButton(tr("Delete it…")))
    , m_test(new SelfTestPanel(session))
    , m_tested(new SelfTestTable)
    , m_page(new SegmentedChoice)
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("handOverDialog"));
    setWindowTitle(tr("Hand over"));
    nameParts();
    arrange();
    connect(m_values, &ValueList::currentChanged, this, &HandOverDialog::showValue);
    connect(m_values, &ValueList::copyRequested, this, [this] { m_row->copy(); });
    connect(m_test, &SelfTestPanel::progressed, this, &HandOverDialog::showTest);
    connect(m_test, &SelfTestPanel::ended, this, &HandOverDialog::forgetTest);
    connect(m_page, &SegmentedChoice::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
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
    nameAbilities(*m_may, QStringLiteral("abilities"), tr("What the token may do"));
    nameAbilities(*m_mayNot, QStringLiteral("limits"), tr("What the token may not do"));
    m_page->setObjectName(QStringLiteral("handOverPage"));
    m_page->setAccessibleName(tr("What is shown below"));
    m_page->setChoices(
        { { Snippets, tr("Ready text for a client") }, { Tested, tr("What was tried") } });
    m_page->hide();
}

void HandOverDialog::arrange()
{
    const int margin = fontMetrics().height() * 3 / 2;
    auto *snippets = new QWidget;
    (new QVBoxLayout(snippets))->setContentsMargins({});
    m_pages->addWidget(snippets);
    m_pages->addWidget(m_tested);
    auto *parts = new QVBoxLayout;
    parts->setSpacing(margin / 2);
    parts->addWidget(m_title);
    parts->addWidget(m_state);
    parts->addLayout(makeDifferenceRow());
    parts->addWidget(m_row);
    parts->addLayout(makeAbilities());
    parts->addWidget(m_page);
    parts->addWidget(m_pages, 1);
    parts->addLayout(makeBottom());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_values);
    layout->addLayout(parts, 1);
    m_pages->setMinimumHeight(fontMetrics().height() * 21);
    setMinimumWidth(fontMetrics().averageCharWidth() * 130);
}

void HandOverDialog::showEvent(QShowEvent *event)
{
    growToFit();
    QDialog::showEvent(event);
}

void HandOverDialog::growToFit()
{
    // Sentences that break take more lines than a layout foresees.
    const int width = std::max(this->width(), layout()->totalMinimumSize().width());
    resize(width, std::max(height(), layout()->totalHeightForWidth(width)));
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
    forgetTest();
    showAbilities();
    refreshSnippets();
    if (isVisible())
        growToFit();
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
    m_page->show();
    m_pages->widget(Snippets)->layout()->addWidget(m_snippets);
}

void HandOverDialog::showTest(const SelfTestReport &report)
{
    // Whoever turns back to the snippets while it runs stays there.
    const bool isFirst = m_tested->isEmpty();
    m_tested->show(report);
    if (isFirst)
        m_page->setCurrent(Tested);
}

void HandOverDialog::forgetTest()
{
    m_tested->clear();
    m_page->setCurrent(Snippets);
}

QLayout *HandOverDialog::makeAbilities()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height());
    row->addWidget(m_may, 1);
    row->addWidget(m_mayNot, 1);
    return row;
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

QLayout *HandOverDialog::makeBottom()
{
    auto *done = new QPushButton(tr("Done"));
    done->setObjectName(QStringLiteral("doneButton"));
    done->setAutoDefault(false);
    connect(done, &QPushButton::clicked, this, &HandOverDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_test, 1);
    row->addWidget(done, 0, Qt::AlignTop);
    return row;
}

void HandOverDialog::showAbilities()
{
    if (!m_session)
        return;
    const Token &token = m_value->token();
    const auto &types = m_session->capabilities().resourceTypes;
    const CatalogRepository &catalog = m_session->catalog();
    const Abilities abilities
        = abilitiesOf(token, classify(token, types), types, catalog.organizations());
    m_may->setText(RichText::section(
        tr("It may", "heading above what a token can do"),
        AbilityText::may(token, abilities, catalog.organizationNames(), Markup::Html),
        ColorRole::Text));
    m_mayNot->setText(RichText::section(tr("It may not", "heading above what a token cannot do"),
                                        AbilityText::mayNot(token, abilities, Markup::Html),
                                        ColorRole::Muted));
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
