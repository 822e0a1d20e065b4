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
    if (isTour) {
        addMainJob(*m_runner, application);
        addBulkWork(*m_runner, application);
        addBuilder(*m_runner, application);
        addTemplates(*m_runner, application);
        addManyTokens(*m_runner, application);
        addV1(*m_runner, application);
        addFindings(*m_runner);
        addAccess(*m_runner);
        addReview(*m_runner);
        addReports(*m_runner);
        selectSavedToken(*m_runner);
        addStoredValues(*m_runner, application);
        addActivity(*m_runner);
        addSettings(*m_runner);
        addCertificates(*m_runner);
        addConnecting(*m_runner, application);
        addAddingServers(*m_runner);
        addRecovery(*m_runner, application);
        addServers(*m_runner, application);
    } else {
        addEveryWindow(*m_runner, application);
        addSettings(*m_runner);
        addServers(*m_runner, application);
        addCertificates(*m_runner);
        addConnecting(*m_runner, application);
        addAddingServers(*m_runner);
    }
    QObject::connect(m_runner.get(), &TourRunner::finished, m_runner.get(),
                     [](bool passed) { QCoreApplication::exit(passed ? 0 : 1); });
    m_runner->start();
}

Tour::~Tour() = default;

} // namespace itm
