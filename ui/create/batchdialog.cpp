// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/batchdialog.h"

#include "ui/common/richtext.h"
#include "ui/create/batchquestions.h"
#include "ui/create/batchrun.h"
#include "ui/create/batchsource.h"
#include "ui/create/shippedrecipes.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/tokencsv.h"
#include "models/items/batchmodel.h"
#include "models/session/batchcatalog.h"
#include "models/store/userfile.h"
#include "models/words/batchtext.h"
#include "models/words/errortext.h"
#include "models/words/keychaintext.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace itm {

BatchDialog::BatchDialog(ServerSession &session, OrganizationId organization, QWidget *parent)
    : QDialog(parent)
    , m_session(&session)
    , m_organization(organization)
    , m_model(new BatchModel(this))
    , m_run(new BatchRun(*m_model, this))
    , m_source(new BatchSource)
    , m_pages(new QStackedWidget)
    , m_table(new QTableView)
    , m_summary(new QLabel)
    , m_why(new QLabel)
    , m_notes(new QLabel)
    , m_onlyProblems(new QCheckBox(tr("&Only problems")))
    , m_progress(new QProgressBar)
    , m_otherFile(new QPushButton(tr("&Another file…")))
    , m_saveReport(new QPushButton(tr("Save the &list…")))
    , m_saveAgain(new QPushButton(tr("&Save again")))
    , m_close(new QPushButton)
    , m_create(new QPushButton)
{
    setObjectName(QStringLiteral("batchDialog"));
    setWindowTitle(tr("Many tokens from a file"));
    arrange();
    connectParts();
    setStage(Stage::Source);
}

BatchDialog::~BatchDialog() = default;

void BatchDialog::connectParts()
{
    connect(m_source, &BatchSource::given, this, &BatchDialog::plan);
    connect(m_onlyProblems, &QCheckBox::toggled, m_model, &BatchModel::setOnlyProblems);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BatchDialog::showState);
    connect(m_otherFile, &QPushButton::clicked, this, [this] { setStage(Stage::Source); });
    connect(m_saveReport, &QPushButton::clicked, this, &BatchDialog::saveReport);
    connect(m_saveAgain, &QPushButton::clicked, m_run, &BatchRun::saveAgain);
    connect(m_create, &QPushButton::clicked, this, &BatchDialog::ask);
    connect(m_close, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(m_run, &BatchRun::advanced, this, &BatchDialog::advance);
    connect(m_run, &BatchRun::ended, this, &BatchDialog::end);
    connect(m_run, &BatchRun::unsavedChanged, this, &BatchDialog::showState);
    connect(m_session, &QObject::destroyed, this, [this] {
        m_run->stop();
        if (!m_run->isRunning() && m_run->unsaved() == 0)
            QDialog::reject();
        else
            showState();
    });
}

void BatchDialog::plan(const QByteArray &content)
{
    if (!m_session || m_stage == Stage::Running)
        return;
    const auto answer = readTokenCsv(content);
    if (const auto *problem = std::get_if<BatchFileProblem>(&answer)) {
        setStage(Stage::Source);
        return m_source->showProblem(BatchText::problem(*problem));
    }
    const auto &file = std::get<BatchFile>(answer);
    setStage(Stage::Looking);
    checkKeyring();
    m_listing = listBatchPlaces(*m_session, file.rows,
                                { .recipes = shippedRecipes(),
                                  .language = QLocale().name(),
                                  .organization = m_organization },
                                this, [this, file](const Result<BatchPlaces> &places) {
                                    if (places)
                                        take(file, places.value());
                                });
}

void BatchDialog::take(const BatchFile &file, const BatchPlaces &places)
{
    m_ignoredColumns = file.ignoredColumns;
    m_reportNote.clear();
    m_onlyProblems->setChecked(false);
    OrganizationNames names;
    for (const Organization &organization : places.organizations)
        names.insert(organization.id, organization.name);
    m_model->setPlan(planBatch(file.rows, places), places.capabilities.resourceTypes, names);
    fitBatchColumns(*m_table);
    m_table->selectRow(0);
    setStage(Stage::Planned);
}

void BatchDialog::planTokens(QList<PlannedToken> planned)
{
    if (!m_session)
        return;
    m_isFromFile = false;
    setWindowTitle(tr("Make on another server"));
    m_table->setAccessibleName(tr("Tokens to be made"));
    m_table->hideColumn(BatchModel::LineColumn);
    checkKeyring();
    m_model->setPlan(std::move(planned), m_session->capabilities().resourceTypes,
                     m_session->catalog().organizationNames());
    fitBatchColumns(*m_table);
    m_table->selectRow(0);
    setStage(Stage::Planned);
}

/// Full or locked, it would be noticed after the first token: better before.
void BatchDialog::checkKeyring()
{
    m_keyring.reset();
    m_checking = m_session->services().credentials.check(this, [this](const Result<Done> &answer) {
        m_keyring = answer ? std::nullopt : std::optional(answer.error());
        showState();
    });
}

QString BatchDialog::keyringSentence() const
{
    if (m_keyring)
        //: %1: why the keychain cannot be used, and what to do.
        return tr("The values could not be saved: %1").arg(ErrorText::line(*m_keyring));
    if (m_session && !m_session->services().credentials.isPersistent())
        return KeychainText::noneForValues();
    return {};
}

int BatchDialog::toMake() const
{
    return m_stage == Stage::Ended ? m_model->counts().retriable() : m_model->counts().possible();
}

void BatchDialog::ask()
{
    // A second click of a double click finds the question open.
    if (!m_session || m_run->isRunning() || m_question)
        return;
    if (m_keyring)
        return checkKeyring();
    if (m_stage == Stage::Ended)
        return make();
    auto *question = new ConfirmDialog(batchQuestion(*m_model, keyringSentence()), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    m_question = question;
    connect(question, &QDialog::accepted, this, &BatchDialog::make);
    question->open();
}

void BatchDialog::make()
{
    if (!m_session || m_run->isRunning())
        return;
    m_progress->setRange(0, toMake());
    m_progress->setValue(0);
    m_onlyProblems->setChecked(false);
    setStage(Stage::Running);
    m_run->start(*m_session);
}

void BatchDialog::advance(qsizetype row)
{
    if (m_model->outcome(row).state == CreationState::Making) {
        if (const int shown = m_model->shownRow(row); shown >= 0)
            m_table->scrollTo(m_model->index(shown, 0));
        return;
    }
    m_progress->setValue(m_progress->value() + 1);
    showState();
}

void BatchDialog::end()
{
    setStage(Stage::Ended);
    m_close->setFocus();
}

void BatchDialog::saveReport()
{
    auto *dialog = new QFileDialog(this, tr("Save the list of tokens, without their values"),
                                   QStringLiteral("tokens.csv"), tr("CSV files (*.csv)"));
    dialog->setObjectName(QStringLiteral("reportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &BatchDialog::writeReport);
    dialog->open();
}

void BatchDialog::writeReport(const QString &path)
{
    const QString problem = writeUserFile(path, toCsv(m_model->report()));
    m_reportNote = problem.isEmpty()
        //: %1: a path.
        ? tr("The list is saved in %1; it holds no values.").arg(NameText::excerpt(path))
        //: %1: a path, %2: why, in the words of the system.
        : tr("%1 cannot be written: %2").arg(NameText::excerpt(path), NameText::excerpt(problem));
    showState();
}

void BatchDialog::reject()
{
    if (m_run->isRunning()) {
        // The one under way may bring a value: it must not find nobody.
        m_run->stop();
        m_close->setEnabled(false);
        return;
    }
    if (m_run->unsaved() == 0)
        return QDialog::reject();
    askBeforeClosing();
}

void BatchDialog::askBeforeClosing()
{
    auto *question = new ConfirmDialog(unsavedQuestion(static_cast<int>(m_run->unsaved())), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] {
        m_run->giveUp();
        QDialog::reject();
    });
    question->open();
}

} // namespace itm
