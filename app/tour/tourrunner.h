// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>
#include <QTimer>

#include <functional>

class QSocketNotifier;
class QWidget;

namespace itm {

/// One step of a tour: do something, wait until it shows, then hold it against the server.
struct TourStep final
{
    /// Names the picture and the line in tour.json.
    QString name;
    /// Clicks and types; false where a widget it needs is missing, and tried again then.
    std::function<bool()> act;
    /// What must become visible within the limit.
    std::function<bool()> reached;
    /// What must be true on the server then; empty where the step changes nothing there.
    std::function<bool()> verified;
};

/// Runs steps one after another through the event loop, takes a numbered picture of the front
/// window after each and writes tour.json. The first failure ends it. GUI thread.
class TourRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TourRunner)

public:
    enum class Pictures {
        Numbered, ///< and a tour.json beside them
        Named, ///< only of steps that have a name
    };

    /// `folder` is made if missing.
    TourRunner(const QString &folder, Pictures pictures, QObject *parent);

    /// From now on each named step ends when a line has come on standard input, and no pictures are
    /// taken. What can be seen is said before: `waiting`, the class of the front window and its
    /// title, between tabs.
    void waitAfterPictures();

    /// Called for every picture instead of writing it: a test measures windows this way.
    void setLook(std::function<void(const QString &name, QWidget &window)> look)
    {
        m_look = std::move(look);
    }
    void add(TourStep step) { m_steps.append(std::move(step)); }
    void start();

Q_SIGNALS:
    /// Also for a folder that cannot be written.
    void finished(bool passed);

protected:
    /// Gives a window that appears the focus, as a window manager does; a bare X server has none.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void poll();
    void end(const QString &failure);
    void wait();
    void goOn();
    void next();
    [[nodiscard]] bool takePicture(const TourStep &step);
    [[nodiscard]] QString pictureName(const TourStep &step) const;
    [[nodiscard]] bool writeReport() const;
    void finish(bool passed);

    QString m_folder;
    std::function<void(const QString &name, QWidget &window)> m_look;
    Pictures m_pictures;
    QList<TourStep> m_steps;
    qsizetype m_current = 0;
    QTimer m_poll;
    QElapsedTimer m_waited;
    bool m_hasActed = false;
    bool m_wasReached = false;
    /// Null where nothing is waited for.
    QSocketNotifier *m_input = nullptr;
    QJsonArray m_report;
};

/// The window a person would look at: the topmost dialog, otherwise the active window. Where none
/// is active any more, one that belongs to another is before that.
[[nodiscard]] QWidget *frontWindow();

} // namespace itm
