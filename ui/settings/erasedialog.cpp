// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/erasedialog.h"

#include "ui/settings/settingsection.h"

#include "models/words/errortext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace itm {

namespace {

QString wanted()
{
    return EraseDialog::tr("erase", "the word that is typed to confirm");
}

} // namespace

EraseDialog::EraseDialog(const LocalData &localData, QWidget *parent)
    : QDialog(parent)
    , m_data(localData)
{
    setObjectName(u"eraseDialog"_s);
    setWindowTitle(tr("Erase local data"));
    arrange();
    m_history->setChecked(true);
    m_history->setFocus();
    count();
    updateVerb();
}

EraseDialog::~EraseDialog() = default;

void EraseDialog::arrange()
{
    auto *column = new QVBoxLayout(this);
    const int line = fontMetrics().height();
    column->setContentsMargins(line * 3 / 2, line * 3 / 2, line * 3 / 2, line);
    column->setSpacing(line / 2);
    auto *meaning
        = new QLabel(tr("Erased data cannot be brought back. Nothing on a server changes: "
                        "every token goes on working. Open servers are closed first; "
                        "your own snippets stay."));
    meaning->setWordWrap(true);
    column->addWidget(meaning);
    m_history = addChoice(*column, "historyCheck", tr("&Lists and history"));
    m_connections
        = addChoice(*column, "connectionsCheck", tr("&Connections, templates and settings"));
    m_values = addChoice(*column, "valuesCheck", tr("&Values of tokens in the keychain"));
    auto *request = new QLabel(
        //: %1: the word.
        tr("&Type “%1” to confirm:").arg(wanted()));
    m_answer = new QLineEdit;
    m_answer->setObjectName(u"typedAnswerEdit"_s);
    request->setBuddy(m_answer);
    column->addWidget(request);
    column->addWidget(m_answer);
    m_outcome = new QLabel;
    m_outcome->setObjectName(u"eraseOutcome"_s);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    column->addWidget(m_outcome);
    column->addStretch();
    auto *box = new QDialogButtonBox;
    m_cancel = box->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setDefault(true);
    m_verb = box->addButton(tr("Erase"), QDialogButtonBox::ActionRole);
    m_verb->setObjectName(u"confirmEraseButton"_s);
    m_verb->setAutoDefault(false);
    column->addWidget(box);
    setTabOrder(m_values, m_answer);
    setTabOrder(m_answer, m_verb);
    setTabOrder(m_verb, m_cancel);
    connect(box, &QDialogButtonBox::rejected, this, &EraseDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &EraseDialog::erase);
    connect(m_answer, &QLineEdit::textChanged, this, &EraseDialog::updateVerb);
    resize(fontMetrics().averageCharWidth() * 90, line * 28);
}

QCheckBox *EraseDialog::addChoice(QVBoxLayout &column, const char *name, const QString &text)
{
    auto *check = new QCheckBox(text);
    check->setObjectName(QLatin1String(name));
    column.addWidget(check);
    QLabel *explanation = SettingSection::note({});
    explanation->setObjectName(QLatin1String(name) + u"Text"_s);
    explanation->setIndent(fontMetrics().height() * 3 / 2);
    column.addWidget(explanation);
    connect(check, &QCheckBox::toggled, this, &EraseDialog::updateVerb);
    return check;
}

void EraseDialog::describe(QCheckBox *choice, const QString &text)
{
    findChild<QLabel *>(choice->objectName() + u"Text"_s)->setText(text);
    choice->setAccessibleDescription(text);
}

void EraseDialog::count()
{
    const auto connections = static_cast<int>(m_data.connections.connections().size());
    const auto templates = static_cast<int>(m_data.templates.templates().size());
    describe(m_connections,
             tr("%n connection(s) with their credentials in the keychain,", nullptr, connections)
                 + u' ' + tr("%n template(s),", nullptr, templates) + u' '
                 + tr("every setting, saved searches and the layout of the windows."));
    showCounts({});
    m_counting = countRows(m_data.database, this, [this](const Result<LocalRowCounts> &answer) {
        if (answer)
            showCounts(answer.value());
    });
}

void EraseDialog::showCounts(const LocalRowCounts &counts)
{
    QString history
        = tr("The last list of %n server(s) and its changes by day, names of buckets that are "
             "gone, recent and saved searches, the journal of what this program did, reviews, "
             "notes, accepted findings and what logs told.",
             nullptr, counts.lists);
    if (counts.underWay > 0)
        history += u' '
            + tr("%n creation(s) or replacement(s) under way are forgotten: their tokens stay as "
                 "they are, and nothing here remembers what was to come next.",
                 nullptr, counts.underWay);
    describe(m_history, history);
    QString values = tr("%n value(s). Values that no server shows any more are gone for good, for "
                        "you and for everybody.",
                        nullptr, counts.savedValues);
    if (const auto spares = static_cast<int>(m_data.spares.spares().size()); spares > 0)
        values += u' '
            + tr("%n spare operator token(s) of this computer too: without it a lost operator "
                 "token can only be made good by influxd recovery.",
                 nullptr, spares);
    describe(m_values, values);
    // Wrapped texts do not ask for their height by themselves.
    const int wanted = layout()->totalHeightForWidth(width());
    if (wanted > height())
        resize(width(), wanted);
}

EraseChoice EraseDialog::choice() const
{
    return { .history = m_history->isChecked(),
             .connections = m_connections->isChecked(),
             .values = m_values->isChecked() };
}

void EraseDialog::updateVerb()
{
    const bool isTyped = m_answer->text().trimmed().compare(wanted(), Qt::CaseInsensitive) == 0;
    m_verb->setEnabled(isTyped && !choice().isEmpty() && !m_running);
}

void EraseDialog::erase()
{
    m_running = std::make_unique<EraseLocalData>(m_data, choice(), nullptr);
    connect(m_running.get(), &EraseLocalData::ended, this, &EraseDialog::showEnd);
    m_outcome->setText(tr("Erasing…"));
    m_cancel->setEnabled(false);
    updateVerb();
    m_running->start();
}

void EraseDialog::showEnd(const std::optional<Error> &error)
{
    m_running.release()->deleteLater();
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Close"));
    m_answer->clear();
    //: %1: what went wrong, a sentence.
    m_outcome->setText(error ? tr("Not everything is erased. %1").arg(ErrorText::line(*error))
                             : tr("Erased. The program goes on with what is left."));
    count();
    m_cancel->setFocus();
    Q_EMIT erased();
}

void EraseDialog::reject()
{
    if (!m_running)
        QDialog::reject();
}

} // namespace itm
