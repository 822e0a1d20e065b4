// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/replace/replacedialog.h"

#include "ui/common/keychainhint.h"
#include "ui/common/richtext.h"
#include "ui/replace/bucketmapping.h"
#include "ui/replace/successorpreview.h"

#include "models/session/createtokenoperation.h"
#include "models/words/errortext.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace itm {

ReplaceDialog::ReplaceDialog(ServerSession &session, Token token, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_token(std::move(token))
    , m_choice(new QWidget)
    , m_same(new QRadioButton(tr("&Same permissions, new value")))
    , m_recreated(new QRadioButton(tr("&Buckets that were made again: same name, new ID")))
    , m_other(new QRadioButton(tr("&Other permissions, chosen in the next window")))
    , m_bucketState(new QLabel)
    , m_mapping(new BucketMapping)
    , m_preview(new SuccessorPreview)
    , m_make(new QPushButton(tr("Make the successor")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("replaceDialog"));
    setWindowTitle(tr("Replace token"));
    arrange();
    connect(m_mapping, &BucketMapping::changed, this, &ReplaceDialog::showDraft);
    connect(m_recreated, &QRadioButton::toggled, this, &ReplaceDialog::showDraft);
    connect(m_other, &QRadioButton::toggled, this, &ReplaceDialog::showDraft);
    connect(m_make, &QPushButton::clicked, this, &ReplaceDialog::make);
    connect(m_cancel, &QPushButton::clicked, this, &ReplaceDialog::reject);
    connect(&session, &QObject::destroyed, this, [this] { QDialog::reject(); });
    loadBuckets();
    showDraft();
    m_make->setFocus();
}

ReplaceDialog::~ReplaceDialog() = default;

void ReplaceDialog::arrange()
{
    //: Title. %1: a token's description.
    auto *title = new QLabel(tr("Replace “%1”").arg(NameText::token(m_token)));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont titleFont = title->font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.3);
    titleFont.setWeight(QFont::DemiBold);
    title->setFont(titleFont);
    auto *truth = new QLabel(RichText::colored(
        ColorRole::Muted,
        tr("InfluxDB cannot change what a token may do, nor its value. A successor is made beside "
           "it and its value handed over; the old token works until you switch it off.")));
    truth->setObjectName(QStringLiteral("replaceExplanation"));
    truth->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addWidget(title);
    layout->addWidget(truth);
    layout->addWidget(makeChoice());
    layout->addWidget(m_preview, 1);
    layout->addLayout(makeButtons());
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 30);
}

QWidget *ReplaceDialog::makeChoice()
{
    m_same->setObjectName(QStringLiteral("sameChoice"));
    m_same->setChecked(true);
    m_recreated->setObjectName(QStringLiteral("recreatedChoice"));
    m_recreated->setEnabled(false);
    m_other->setObjectName(QStringLiteral("otherChoice"));
    m_bucketState->setObjectName(QStringLiteral("bucketState"));
    m_bucketState->setWordWrap(true);
    const int indent = fontMetrics().height() * 3 / 2;
    m_bucketState->setContentsMargins(indent, 0, 0, 0);
    m_mapping->setContentsMargins(indent, 0, 0, 0);
    m_mapping->hide();
    connect(m_recreated, &QRadioButton::toggled, m_mapping, &QWidget::setVisible);
    auto *column = new QVBoxLayout(m_choice);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() / 4);
    column->addWidget(m_same);
    column->addWidget(m_recreated);
    column->addWidget(m_bucketState);
    column->addWidget(m_mapping);
    column->addWidget(m_other);
    return m_choice;
}

QLayout *ReplaceDialog::makeButtons()
{
    m_make->setObjectName(QStringLiteral("makeButton"));
    m_make->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_cancel->setAutoDefault(false);
    auto *hint = new QLabel(newValueHint(m_session.services().credentials));
    hint->setObjectName(QStringLiteral("keychainHint"));
    hint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(hint, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_make);
    return row;
}

void ReplaceDialog::loadBuckets()
{
    m_bucketState->setText(RichText::colored(ColorRole::Muted, tr("Looking for its buckets…")));
    // Without the names of old the user chooses.
    m_nameRequest = m_session.services().inventories.bucketNames(
        m_session.connection().server, this, [this](const Result<QHash<BucketId, QString>> &names) {
            m_lastNames = names ? names.value() : QHash<BucketId, QString>();
            m_bucketRequest = m_session.buckets(
                m_token.organization, this,
                [this](const Result<QList<Bucket>> &answer) { showBuckets(answer); });
        });
}

void ReplaceDialog::showBuckets(const Result<QList<Bucket>> &answer)
{
    if (!answer) {
        m_bucketState->setText(
            RichText::colored(ColorRole::Muted, ErrorText::line(answer.error())));
        return;
    }
    const QList<LostBucket> lost = lostBuckets(m_token.permissions, answer.value(), m_lastNames);
    m_recreated->setEnabled(!lost.isEmpty());
    m_bucketState->setText(
        RichText::colored(ColorRole::Muted,
                          lost.isEmpty() ? tr("Every bucket that it names exists.")
                                         : tr("%n buckets that it names do not exist any more.",
                                              nullptr, static_cast<int>(lost.size()))));
    m_mapping->setBuckets(lost, answer.value());
}

void ReplaceDialog::showDraft()
{
    if (m_isBusy)
        return;
    m_preview->show(m_session, m_token, draft());
    m_make->setEnabled(m_other->isChecked() || m_preview->isSendable());
    m_make->setText(m_other->isChecked() ? tr("Choose permissions…") : tr("Make the successor"));
}

TokenDraft ReplaceDialog::draft() const
{
    TokenDraft draft = successorDraft(m_token);
    if (m_recreated->isChecked())
        draft.permissions = withBuckets(draft.permissions, m_mapping->successors());
    return draft;
}

void ReplaceDialog::make()
{
    if (m_other->isChecked()) {
        accept();
        Q_EMIT otherPermissionsRequested();
        return;
    }
    // A second click of a double click finds the dialog busy: one POST.
    if (m_isBusy || !m_preview->isSendable())
        return;
    setBusy(true);
    new ReplaceTokenOperation(
        m_session,
        { .oldToken = m_token.id,
          .successor = draft(),
          .reason = m_recreated->isChecked() ? ReplacementReason::BucketsRecreated
                                             : ReplacementReason::NewValue },
        [this](const Result<std::shared_ptr<TokenValue>> &answer) { answered(answer); }, this);
}

void ReplaceDialog::answered(const Result<std::shared_ptr<TokenValue>> &answer)
{
    setBusy(false);
    if (answer) {
        accept();
        Q_EMIT replaced(answer.value());
        return;
    }
    m_preview->showFailure(
        ErrorText::line(answer.error(), m_session.catalog().organizationNames()));
    // A second POST could make a second successor: first the server has to be looked at.
    if (mayHaveHappened(answer.error()))
        m_make->setEnabled(false);
}

void ReplaceDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_choice->setEnabled(!busy);
    m_make->setEnabled(!busy && m_preview->isSendable());
    m_cancel->setEnabled(!busy);
    m_make->setText(busy ? tr("Making the successor…") : tr("Make the successor"));
}

void ReplaceDialog::reject()
{
    // An answer under way may bring a value: it must not find nobody.
    if (!m_isBusy)
        QDialog::reject();
}

} // namespace itm
