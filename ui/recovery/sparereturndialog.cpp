// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/recovery/sparereturndialog.h"

#include "ui/common/richtext.h"

#include "models/words/sparetext.h"

#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace itm {

SpareReturnDialog::SpareReturnDialog(SpareBook &book, ConnectionStore &connections,
                                     Connection connection, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_connections(connections)
    , m_connection(std::move(connection))
    , m_progress(new QLabel)
    , m_start(new QPushButton(tr("&Get back in")))
    , m_recover(new QPushButton(tr("&Other ways…")))
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("spareReturnDialog"));
    setWindowTitle(tr("Get back in with the spare operator"));
    arrange();
    connect(m_start, &QPushButton::clicked, this, &SpareReturnDialog::start);
    connect(m_close, &QPushButton::clicked, this, &SpareReturnDialog::reject);
    connect(m_recover, &QPushButton::clicked, this, [this] {
        QDialog::reject();
        Q_EMIT recoveryRequested(m_connection);
    });
}

SpareReturnDialog::~SpareReturnDialog() = default;

void SpareReturnDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

void SpareReturnDialog::arrange()
{
    auto *about = new QLabel(
        //: %1: the name of a connection.
        tr("The program signs in to %1 with the spare operator token once, makes a new operator "
           "token with it, puts that into the keychain, and signs the connection in with the new "
           "one. The spare stays what it is, for the next time.")
            .arg(NameText::shown(m_connection.name)));
    about->setTextFormat(Qt::PlainText);
    about->setWordWrap(true);
    about->setObjectName(QStringLiteral("spareReturnAbout"));
    m_progress->setObjectName(QStringLiteral("spareReturnProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setWordWrap(true);
    m_progress->setAlignment(Qt::AlignTop);
    m_progress->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_start->setObjectName(QStringLiteral("getBackInButton"));
    m_start->setDefault(true);
    m_recover->setObjectName(QStringLiteral("otherWaysButton"));
    m_close->setObjectName(QStringLiteral("closeButton"));
    for (QPushButton *button : { m_recover, m_close })
        button->setAutoDefault(false);
    m_recover->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_recover);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(about);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addLayout(row);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

void SpareReturnDialog::start()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_start->setEnabled(false);
    m_close->setEnabled(false);
    m_recover->hide();
    auto *work = new SpareReturn(
        m_book, m_connections, m_connection,
        SpareText::returnDescription(QSysInfo::machineHostName()),
        [this](const Result<SignedIn> &answer) { answered(answer); }, this);
    connect(work, &SpareReturn::stepStarted, this, &SpareReturnDialog::showStep);
}

void SpareReturnDialog::showStep(SpareReturn::Step step)
{
    const auto text = [step] {
        switch (step) {
        case SpareReturn::Step::SignIn:
            return tr("Signing in with the spare…");
        case SpareReturn::Step::Make:
            return tr("Making a new operator token…");
        case SpareReturn::Step::Save:
            return tr("Putting it into the keychain…");
        case SpareReturn::Step::Connect:
            return tr("Signing in with the new one…");
        }
        Q_UNREACHABLE();
    };
    m_progress->setText(RichText::colored(ColorRole::Muted, text()));
}

void SpareReturnDialog::answered(const Result<SignedIn> &answer)
{
    m_isBusy = false;
    m_close->setEnabled(true);
    if (!answer) {
        m_start->setEnabled(true);
        m_recover->show();
        return m_progress->setText(RichText::colored(
            ColorRole::Danger, QStringLiteral("▲ ") + SpareText::noReturn(answer.error())));
    }
    m_progress->setText(RichText::colored(
        ColorRole::Ok,
        QStringLiteral("✓ ")
            + (answer.value().notKept
                   ? tr("Signed in with a new operator token.")
                   : tr("Signed in. A new operator token is in the keychain, and this connection "
                        "signs in with it from now on."))));
    m_close->setFocus();
    if (answer.value().notKept)
        Q_EMIT notKept(*answer.value().notKept);
}

} // namespace itm
