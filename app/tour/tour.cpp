// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/tour.h"

#include "app/application.h"
#include "app/tour/accesschapter.h"
#include "app/tour/activitychapter.h"
#include "app/tour/addserverchapter.h"
#include "app/tour/bulkchapter.h"
#include "app/tour/certificatechapter.h"
#include "app/tour/connectchapter.h"
#include "app/tour/findingschapter.h"
#include "app/tour/manychapter.h"
#include "app/tour/recoverychapter.h"
#include "app/tour/reportchapter.h"
#include "app/tour/reviewchapter.h"
#include "app/tour/serverschapter.h"
#include "app/tour/settingschapter.h"
#include "app/tour/shots.h"
#include "app/tour/templatechapter.h"
#include "app/tour/tourbuilder.h"
#include "app/tour/tourscript.h"
#include "app/tour/v1chapter.h"
#include "app/tour/valueschapter.h"

#include <QCoreApplication>

namespace itm {

void addTour(TourRunner &runner, Application &application)
{
    addMainJob(runner, application);
    addBulkWork(runner, application);
    addBuilder(runner, application);
    addTemplates(runner, application);
    addManyTokens(runner, application);
    addV1(runner, application);
    addFindings(runner);
    addAccess(runner);
    addReview(runner);
    addReports(runner);
    selectSavedToken(runner);
    addStoredValues(runner, application);
    addActivity(runner);
    addSettings(runner);
    addCertificates(runner);
    addConnecting(runner, application);
    addAddingServers(runner);
    addRecovery(runner, application);
    addServers(runner, application);
}

Tour::Tour(Application &application, const CommandLine &commandLine)
{
    const bool isTour = !commandLine.tourFolder.isEmpty();
    if (!isTour && commandLine.shotsFolder.isEmpty())
        return;
    m_runner = std::make_unique<TourRunner>(
        isTour ? commandLine.tourFolder : commandLine.shotsFolder,
        isTour ? TourRunner::Pictures::Numbered : TourRunner::Pictures::Named, nullptr);
    if (commandLine.waits)
        m_runner->waitAfterPictures();
    if (isTour)
        addTour(*m_runner, application);
    else
        addEveryWindow(*m_runner, application);
    QObject::connect(m_runner.get(), &TourRunner::finished, m_runner.get(),
                     [](bool passed) { QCoreApplication::exit(passed ? 0 : 1); });
    m_runner->start();
}

Tour::~Tour() = default;

} // namespace itm
