// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/connect/certificatedialog.h"

#include "ui/common/richtext.h"
#include "ui/recovery/commandview.h"

#include "models/words/certificatetext.h"
#include "models/words/errortext.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace itm {

namespace {

QLabel *wrapped(const QString &html, const char *name)
{
    auto *label = new QLabel(html);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop);
    return label;
}

QLabel *fingerprintLabel(const QByteArray &sha256, const QString &accessibleName)
{
    auto *label = new QLabel(CertificateText::fingerprint(sha256));
    label->setTextFormat(Qt::PlainText);
    label->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(accessibleName);
    // Not a pair of it may be cut off.
    label->setMinimumSize(label->sizeHint());
    return label;
}

} // namespace

CertificateDialog::CertificateDialog(const Error &error, const QString &server, QWidget *parent)
    : QDialog(parent)
    , m_error(error)
    , m_shown(*m_error.certificate)
    , m_compared(new QCheckBox(tr("I have &compared all of it with the one on the server")))
    , m_trust(new QPushButton(tr("&Trust this certificate for this connection")))
{
    setObjectName(QStringLiteral("certificateDialog"));
    setWindowTitle(tr("Certificate of the server"));
    auto *column = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(margin * 2 / 3);
    addFacts(*column, server);
    addFingerprints(*column);
    addComparing(*column);
    column->addStretch();
    addButtons(*column);
    const int width = fontMetrics().averageCharWidth() * 100;
    resize(width, std::max(sizeHint().height(), column->totalHeightForWidth(width)));
}

CertificateDialog::~CertificateDialog() = default;

void CertificateDialog::addFacts(QVBoxLayout &column, const QString &server)
{
    QList<Statement> reasons;
    for (const CertificateIssue issue : m_shown.issues)
        reasons.append({ CertificateText::reason(issue, m_shown).toHtmlEscaped() });
    column.addWidget(wrapped(RichText::section(tr("Why it was refused"), reasons, ColorRole::Text),
                             "certificateReasons"));
    column.addWidget(
        wrapped(RichText::facts({ { tr("Shown by"), NameText::excerpt(server) },
                                  { tr("Made out to"), NameText::excerpt(m_shown.subject) },
                                  { tr("Good for"), CertificateText::names(m_shown) },
                                  { tr("Signed by"), NameText::excerpt(m_shown.issuer) },
                                  { tr("Valid"), CertificateText::validity(m_shown) } }),
                "certificateFacts"));
}

void CertificateDialog::addFingerprints(QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(fontMetrics().height() * 2);
    const auto add
        = [grid](int place, const QString &heading, const QByteArray &sha256, const char *name) {
              auto *label = fingerprintLabel(sha256, heading);
              label->setObjectName(QLatin1String(name));
              grid->addWidget(new QLabel(RichText::colored(ColorRole::Muted, heading)), 0, place);
              grid->addWidget(label, 1, place);
          };
    add(0, tr("Fingerprint (SHA-256)"), m_shown.sha256, "certificateFingerprint");
    if (!m_shown.pinned.isEmpty() && m_shown.pinned != m_shown.sha256)
        add(1, tr("Fingerprint of the pinned one"), m_shown.pinned, "pinnedFingerprint");
    grid->setColumnStretch(2, 1);
    column.addLayout(grid);
}

void CertificateDialog::addComparing(QVBoxLayout &column)
{
    column.addWidget(wrapped(
        tr("On the server, print the fingerprint of the file that its configuration names as its "
           "certificate. If a single pair differs, somebody may stand in between."),
        "compareText"));
    auto *command = new CommandView;
    command->setObjectName(QStringLiteral("compareCommand"));
    command->setAccessibleName(tr("Command that prints the fingerprint"));
    command->setCommand(CertificateText::compareCommand());
    column.addWidget(command);
}

void CertificateDialog::addButtons(QVBoxLayout &column)
{
    m_compared->setObjectName(QStringLiteral("comparedCheck"));
    m_trust->setObjectName(QStringLiteral("trustButton"));
    m_trust->setAutoDefault(false);
    m_trust->setEnabled(false);
    connect(m_compared, &QCheckBox::toggled, m_trust, &QWidget::setEnabled);
    connect(m_trust, &QPushButton::clicked, this, &QDialog::accept);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeButton"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    if (canBePinned(m_shown)) {
        column.addWidget(m_compared);
        row->insertWidget(0, m_trust);
    } else {
        column.addWidget(wrapped(
            RichText::colored(ColorRole::Text, ErrorText::message(m_error).action), "whatToDo"));
        m_compared->setParent(this);
        m_compared->hide();
        m_trust->setParent(this);
        m_trust->hide();
    }
    column.addLayout(row);
    close->setFocus();
}

} // namespace itm
