// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/replace/rotatedialog.h"

#include "ui/common/keychainhint.h"
#include "ui/common/richtext.h"

#include "models/words/errortext.h"
#include "models/words/keychaintext.h"

#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace itm {

namespace {

QList<TokenId> idsOf(const TokenList &tokens)
{
    QList<TokenId> ids;
    for (const Token &token : tokens)
        ids.append(token.id);
    return ids;
}

} // namespace

RotateDialog::RotateDialog(ServerSession &session, const TokenList &tokens, QWidget *parent)
    : QDialog(parent)
    , m_rotation(new RotateTokens(session, idsOf(tokens), this))
    , m_title(new QLabel(tr("Replace %n tokens", nullptr, static_cast<int>(tokens.size()))))
    , m_list(new QListWidget)
    , m_progress(new QProgressBar)
    , m_result(new QLabel)
    , m_make(new QPushButton(tr("Make the successors")))
    , m_close(new QPushButton(tr("Cancel")))
    , m_handOver(new QPushButton(tr("Hand over…")))
{
    setObjectName(QStringLiteral("rotateDialog"));
    setWindowTitle(tr("Replace tokens"));
    arrange(session.services().credentials);
    addTokens(tokens);
    connect(m_make, &QPushButton::clicked, this, &RotateDialog::make);
    connect(m_close, &QPushButton::clicked, this, &RotateDialog::reject);
    connect(m_handOver, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT handOverAllRequested(m_values);
    });
    connect(m_rotation, &RotateTokens::started, this,
            [this](TokenId token) { note(token, tr("being made…", "state of a successor")); });
    connect(m_rotation, &RotateTokens::advanced, this, &RotateDialog::take);
    connect(m_rotation, &RotateTokens::finished, this, &RotateDialog::end);
    connect(&session, &QObject::destroyed, this, [this] { QDialog::reject(); });
}

RotateDialog::~RotateDialog() = default;

void RotateDialog::arrange(const CredentialStore &store)
{
    QFont titleFont = m_title->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.3);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    auto *truth = new QLabel(
        RichText::colored(ColorRole::Muted,
                          tr("Each gets a successor with the same permissions and a new value. The "
                             "old tokens work until you switch them off."))
        + QStringLiteral("<br>")
        + keychainHint(store, tr("The new values are saved in your keychain."),
                       KeychainText::noneForValues()));
    truth->setObjectName(QStringLiteral("rotationTruth"));
    truth->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("rotationList"));
    m_list->setAccessibleName(tr("Tokens to be replaced"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_progress->setObjectName(QStringLiteral("rotationProgress"));
    m_progress->setAccessibleName(tr("Successors made"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_result->setObjectName(QStringLiteral("rotationResult"));
    m_result->setWordWrap(true);
    m_make->setObjectName(QStringLiteral("makeButton"));
    m_make->setDefault(true);
    m_close->setObjectName(QStringLiteral("cancelButton"));
    m_close->setAutoDefault(false);
    m_handOver->setObjectName(QStringLiteral("handOverButton"));
    m_handOver->setAutoDefault(false);
    m_handOver->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_result, 1);
    row->addWidget(m_handOver);
    row->addWidget(m_close);
    row->addWidget(m_make);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addWidget(m_title);
    layout->addWidget(truth);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_progress);
    layout->addLayout(row);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 26);
}

void RotateDialog::addTokens(const TokenList &tokens)
{
    for (const Token &token : tokens) {
        m_rows.insert(token.id, m_list->count());
        m_names.append(NameText::token(token));
        m_list->addItem(m_names.constLast());
    }
    m_list->setCurrentRow(0);
    m_progress->setMaximum(m_list->count());
}

void RotateDialog::make()
{
    if (m_isDone) {
        accept();
        Q_EMIT listRequested();
        return;
    }
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_make->setEnabled(false);
    m_close->setText(tr("Stop"));
    m_progress->show();
    m_rotation->start();
}

void RotateDialog::note(TokenId token, const QString &state)
{
    const int row = m_rows.value(token, -1);
    if (row < 0)
        return;
    //: %1: a token, %2: what became of its successor.
    m_list->item(row)->setText(tr("%1: %2").arg(m_names.at(row), state));
    m_list->scrollToItem(m_list->item(row));
}

QString RotateDialog::stateOf(const RotationOutcome &outcome) const
{
    if (outcome.error && outcome.error->kind == ErrorKind::Cancelled)
        return tr("is being replaced already", "state of a successor");
    if (outcome.error)
        return ErrorText::line(*outcome.error);
    if (outcome.value->state() == TokenValue::State::NotSaved)
        return tr("made, but its value could not be saved", "state of a successor");
    return outcome.value->savedForGood()
        ? tr("made, value saved in your keychain", "state of a successor")
        : tr("made, value kept until the program ends", "state of a successor");
}

void RotateDialog::take(const RotationOutcome &outcome)
{
    ++(outcome.error ? m_refused : m_made);
    m_progress->setValue(m_made + m_refused);
    note(outcome.oldToken, stateOf(outcome));
    if (outcome.value)
        m_values.append(outcome.value);
    if (outcome.value && outcome.value->state() == TokenValue::State::NotSaved)
        Q_EMIT handOverRequested(outcome.value);
}

void RotateDialog::end(qsizetype left)
{
    m_isBusy = false;
    m_isDone = true;
    m_progress->hide();
    QStringList parts{ tr("%n successors made.", nullptr, m_made) };
    if (m_refused > 0)
        parts << tr("%n could not be made.", nullptr, m_refused);
    if (left > 0)
        parts << tr("%n were not begun.", nullptr, static_cast<int>(left));
    m_result->setText(RichText::colored(
        m_refused == 0 && left == 0 ? ColorRole::Ok : ColorRole::Warning, parts.join(u' ')));
    m_close->setText(tr("Close"));
    m_close->setEnabled(true);
    m_make->setText(tr("What to do next…"));
    m_make->setEnabled(m_made > 0);
    m_handOver->setVisible(m_made > 0);
}

void RotateDialog::reject()
{
    if (!m_isBusy)
        return QDialog::reject();
    // The one under way may bring a value: it must not find nobody.
    m_rotation->stop();
    m_close->setEnabled(false);
}

} // namespace itm
