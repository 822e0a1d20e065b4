// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/tourrunner.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPixmap>
#include <QSaveFile>
#include <QTextStream>
#include <QWidget>

namespace itm {

namespace {

constexpr int PollMs = 20;
constexpr int LimitMs = 20'000;

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

QWidget *frontWindow()
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    if (QWidget *active = QApplication::activeWindow(); active && active->isVisible())
        return active;
    const QWidgetList all = QApplication::topLevelWidgets();
    const auto visible = std::find_if(all.cbegin(), all.cend(), [](const QWidget *widget) {
        return widget->isVisible() && widget->windowType() != Qt::Popup;
    });
    return visible == all.cend() ? nullptr : *visible;
}

TourRunner::TourRunner(const QString &folder, Pictures pictures, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_pictures(pictures)
{
    m_poll.setInterval(PollMs);
    connect(&m_poll, &QTimer::timeout, this, &TourRunner::poll);
}

void TourRunner::start()
{
    if (!QDir().mkpath(m_folder)) {
        say(tr("The folder %1 cannot be made.").arg(m_folder));
        return finish(false);
    }
    begin();
}

void TourRunner::begin()
{
    if (m_current == m_steps.size())
        return finish(true);
    m_waited.start();
    m_hasActed = false;
    m_wasReached = false;
    m_poll.start();
    poll();
}

void TourRunner::poll()
{
    const TourStep &step = m_steps.at(m_current);
    // What is switched on a moment later is waited for, as a person would.
    if (!m_hasActed) {
        m_hasActed = step.act();
        if (!m_hasActed && m_waited.elapsed() > LimitMs)
            end(QStringLiteral("a control was missing or switched off"));
        return;
    }
    if (!step.reached()) {
        if (m_waited.elapsed() > LimitMs)
            end(QStringLiteral("did not appear in time"));
        return;
    }
    // What just appeared is laid out by the next poll.
    if (!std::exchange(m_wasReached, true))
        return;
    if (step.verified && !step.verified())
        return end(QStringLiteral("the server says otherwise"));
    end({});
}

void TourRunner::end(const QString &failure)
{
    m_poll.stop();
    const TourStep &step = m_steps.at(m_current);
    const bool pictured = takePicture(step);
    const QString outcome = !failure.isEmpty() ? failure
        : pictured                             ? QStringLiteral("ok")
                                               : QStringLiteral("the picture could not be written");
    m_report.append(QJsonObject{ { QStringLiteral("step"), step.name },
                                 { QStringLiteral("outcome"), outcome },
                                 { QStringLiteral("milliseconds"), m_waited.elapsed() } });
    if (!step.name.isEmpty() || !failure.isEmpty())
        say(QStringLiteral("%1  %2  %3")
                .arg(m_current + 1, 2, 10, QChar(u'0'))
                .arg(step.name, outcome));
    if (!failure.isEmpty() || !pictured)
        return finish(false);
    ++m_current;
    QMetaObject::invokeMethod(this, &TourRunner::begin, Qt::QueuedConnection);
}

bool TourRunner::takePicture(const TourStep &step)
{
    const QString name = pictureName(step);
    if (name.isEmpty())
        return true;
    QWidget *window = frontWindow();
    return window && window->grab().save(QDir(m_folder).filePath(name));
}

QString TourRunner::pictureName(const TourStep &step) const
{
    if (m_pictures == Pictures::Named)
        return step.name.isEmpty() ? QString() : step.name + QStringLiteral(".png");
    return QStringLiteral("%1-%2.png")
        .arg(m_current + 1, 2, 10, QChar(u'0'))
        .arg(QString(step.name).replace(u' ', u'-'));
}

bool TourRunner::writeReport() const
{
    if (m_pictures == Pictures::Named)
        return true;
    QSaveFile file(QDir(m_folder).filePath(QStringLiteral("tour.json")));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(m_report).toJson()) > 0
        && file.commit();
}

void TourRunner::finish(bool passed)
{
    Q_EMIT finished(passed && writeReport());
}

} // namespace itm
