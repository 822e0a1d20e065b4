// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/rescue/rescuebanner.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include "models/session/rescuevalues.h"
#include "models/words/rescuetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace itm {

RescueBanner::RescueBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    setObjectName(QStringLiteral("rescueBanner"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("rescueBannerText"));
    m_text->setAccessibleName(tr("Values that can still be read"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *rescue = new QPushButton(tr("Rescue values…"));
    rescue->setObjectName(QStringLiteral("rescueBannerButton"));
    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(rescue);
    connect(rescue, &QPushButton::clicked, this, &RescueBanner::rescueRequested);
    tint();
    hide();
}

RescueBanner::~RescueBanner() = default;

void RescueBanner::follow(const ServerSession *session)
{
    if (!session || session->state() != ServerSession::State::Ready || !session->isLive())
        return hide();
    const TokenRepository &tokens = session->tokens();
    if (m_server != tokens.server() || m_revision != tokens.revision()
        || m_saved != tokens.savedValues().size()) {
        m_server = tokens.server();
        m_revision = tokens.revision();
        m_saved = tokens.savedValues().size();
        m_counts = countForRescue(tokens);
        m_text->setText(RescueText::banner(m_counts));
    }
    setVisible(m_counts.unsaved > 0);
}

void RescueBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        tint();
    QFrame::changeEvent(event);
}

void RescueBanner::tint()
{
    const int side = fontMetrics().height();
    m_icon->setPixmap(Icons::icon(QLatin1String("key"), ColorRole::Warning).pixmap(side, side));
    const QColor fill = Theme::color(ColorRole::WarningFill, palette());
    if (palette().color(QPalette::Window) == fill)
        return;
    QPalette colors = palette();
    colors.setColor(QPalette::Window, fill);
    setPalette(colors);
}

} // namespace itm
