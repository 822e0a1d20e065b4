// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/tourrunner.h"

#include "models/store/userfile.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPixmap>
#include <QSocketNotifier>
#include <QTextStream>
#include <QWidget>

#include <iostream>
#include <string>

namespace itm {

namespace {

constexpr int PollMs = 20;
/// Nobody watches.
constexpr int WaitingPollMs = 4;
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
    QWidget *front = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->windowType() != Qt::Popup
            && (!front || window->parentWidget()))
            front = window;
    }
    return front;
}

TourRunner::TourRunner(const QString &folder, Pictures pictures, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_pictures(pictures)
{
    m_poll.setInterval(PollMs);
    connect(&m_poll, &QTimer::timeout, this, &TourRunner::poll);
    qApp->installEventFilter(this);
}

bool TourRunner::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::Show ? qobject_cast<QWidget *>(watched) : nullptr;
    if (widget && (widget->windowType() == Qt::Dialog || widget->windowType() == Qt::Window))
        widget->activateWindow();
    return QObject::eventFilter(watched, event);
}

void TourRunner::waitAfterPictures()
{
    m_input = new QSocketNotifier(0, QSocketNotifier::Read, this);
    m_input->setEnabled(false);
    m_poll.setInterval(WaitingPollMs);
    connect(m_input, &QSocketNotifier::activated, this, &TourRunner::goOn);
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
    if (m_input && !step.name.isEmpty())
        return wait();
    next();
}

void TourRunner::wait()
{
    const QWidget *window = frontWindow();
    say(QStringLiteral("waiting\t%1\t%2")
            .arg(QLatin1String(window->metaObject()->className()), window->windowTitle()));
    m_input->setEnabled(true);
}

void TourRunner::goOn()
{
    m_input->setEnabled(false);
    std::string line;
    if (!std::getline(std::cin, line))
        return finish(false);
    next();
}

void TourRunner::next()
{
    ++m_current;
    QMetaObject::invokeMethod(this, &TourRunner::begin, Qt::QueuedConnection);
}

bool TourRunner::takePicture(const TourStep &step)
{
    const QString name = pictureName(step);
    if (name.isEmpty() || m_input)
        return true;
    QWidget *window = frontWindow();
    if (window && m_look) {
        m_look(name, *window);
        return true;
    }
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
    return writeUserFile(QDir(m_folder).filePath(QStringLiteral("tour.json")),
                         QJsonDocument(m_report).toJson())
        .isEmpty();
}

void TourRunner::finish(bool passed)
{
    Q_EMIT finished(passed && writeReport());
}

} // namespace itm
