// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/report/reportdialog.h"

#include "ui/common/accessiblewidgets.h"
#include "ui/common/richtext.h"
#include "ui/common/segmentedchoice.h"
#include "ui/report/reportfile.h"

#include "models/report/reportnames.h"
#include "models/store/reviewrecords.h"
#include "models/store/userfile.h"
#include "models/words/errortext.h"
#include "models/words/nametext.h"
#include "models/words/reporttext.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace itm {

namespace {

/// More takes longer to lay out than anybody waits.
constexpr qsizetype MostRowsShown = 200;

struct Made final
{
    ReportDocument document;
    QString preview;
};

} // namespace

ReportDialog::ReportDialog(FindingsWatch &watch, ServerSession &session,
                           OrganizationId organization, QWidget *parent)
    : QDialog(parent)
    , m_watch(watch)
    , m_session(&session)
    , m_kind(new SegmentedChoice)
    , m_organization(new QComboBox)
    , m_format(new SegmentedChoice)
    , m_accepted(new QCheckBox(tr("With &findings that were accepted")))
    , m_choices(new QFormLayout)
    , m_preview(new QTextBrowser)
    , m_result(new QLabel)
    , m_copy(new QPushButton(tr("&Copy as Markdown")))
    , m_save(new QPushButton(tr("&Save…")))
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(
        tr("Report: %1", "%1: a connection").arg(NameText::shown(session.connection().name)));
    addOrganizations(organization);
    offerKinds();
    arrange();
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    m_beginning.setSingleShot(true);
    connect(&m_beginning, &QTimer::timeout, this, &ReportDialog::beginGathering);
    connect(m_kind, &SegmentedChoice::currentChanged, this, [this] { gather(); });
    connect(m_organization, &QComboBox::currentIndexChanged, this, [this] { gather(); });
    connect(m_accepted, &QCheckBox::toggled, this, [this] { gather(); });
    connect(m_copy, &QPushButton::clicked, this, &ReportDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &ReportDialog::askForFile);
    gather();
}

ReportDialog::~ReportDialog() = default;

void ReportDialog::setReviews(ReviewRecords *reviews)
{
    m_reviews = reviews;
    offerKinds();
}

void ReportDialog::choose(ReportKind kind)
{
    m_kind->setCurrent(static_cast<int>(kind));
}

void ReportDialog::chooseReview(const Review &review)
{
    m_review = review;
    m_choices->setRowVisible(m_kind, false);
    m_choices->setRowVisible(m_organization, false);
    choose(ReportKind::Review);
    gather();
}

void ReportDialog::offerKinds()
{
    QList<std::pair<int, QString>> kinds;
    for (const ReportKind kind :
         { ReportKind::Inventory, ReportKind::Findings, ReportKind::Access, ReportKind::Review }) {
        if (kind != ReportKind::Review || m_reviews)
            kinds.append({ static_cast<int>(kind), ReportText::shortTitle(kind) });
    }
    m_kind->setChoices(kinds);
}

void ReportDialog::addOrganizations(OrganizationId chosen)
{
    m_organization->addItem(ReportText::allOrganizations());
    for (const Organization &organization : m_session->catalog().organizations()) {
        m_organization->addItem(NameText::shown(organization.name), organization.id.value());
        if (organization.id == chosen)
            m_organization->setCurrentIndex(m_organization->count() - 1);
    }
}

void ReportDialog::arrange()
{
    const int line = fontMetrics().height();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(line * 3 / 2, line, line * 3 / 2, line);
    column->setSpacing(line * 2 / 3);
    m_preview->setObjectName(QStringLiteral("reportPreview"));
    m_preview->setAccessibleName(tr("Preview of the report"));
    m_preview->setOpenLinks(false);
    m_preview->setTabChangesFocus(true);
    m_result->setObjectName(QStringLiteral("reportResult"));
    m_result->setAccessibleName(tr("Result"));
    m_result->setWordWrap(true);
    column->addLayout(makeChoices());
    column->addWidget(m_preview, 1);
    column->addWidget(m_result);
    column->addLayout(makeButtons());
    resize(fontMetrics().averageCharWidth() * 150, line * 44);
}

QLayout *ReportDialog::makeChoices()
{
    QFormLayout *form = m_choices;
    form->setLabelAlignment(Qt::AlignLeft);
    const auto add = [form](const QString &label, QWidget *field, const char *name) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(withoutMnemonic(label));
        form->addRow(label, field);
    };
    add(tr("&Kind"), m_kind, "reportKind");
    add(tr("&Organization"), m_organization, "reportOrganization");
    m_organization->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_organization->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    QList<std::pair<int, QString>> formats;
    for (const ReportFormat format : { ReportFormat::Html, ReportFormat::Pdf, ReportFormat::Csv,
                                       ReportFormat::Json, ReportFormat::Markdown })
        formats.append({ static_cast<int>(format), ReportText::format(format) });
    m_format->setChoices(formats);
    add(tr("Fo&rmat"), m_format, "reportFormat");
    m_accepted->setObjectName(QStringLiteral("reportAccepted"));
    form->addRow({}, m_accepted);
    return form;
}

QLayout *ReportDialog::makeButtons()
{
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeButton"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_copy->setObjectName(QStringLiteral("copyReportButton"));
    m_save->setObjectName(QStringLiteral("saveReportButton"));
    for (QPushButton *button : { close, m_copy })
        button->setAutoDefault(false);
    m_save->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_save);
    return row;
}

ReportKind ReportDialog::kind() const
{
    return static_cast<ReportKind>(m_kind->current());
}

ReportFormat ReportDialog::format() const
{
    return static_cast<ReportFormat>(m_format->current());
}

std::optional<Organization> ReportDialog::organization() const
{
    // It may be gone.
    if (m_review)
        return Organization{ .id = m_review->organization, .name = m_review->organizationName };
    const OrganizationId id(m_organization->currentData().toULongLong());
    for (const Organization &one : m_session->catalog().organizations()) {
        if (one.id == id)
            return one;
    }
    return std::nullopt;
}

void ReportDialog::gather()
{
    if (!m_session)
        return;
    m_document.reset();
    m_gathering.cancel();
    m_making.cancel();
    m_accepted->setVisible(kind() == ReportKind::Findings);
    m_result->clear();
    tellNothing(tr("Looking…"));
    // Once for all that is chosen in one go, as when it is opened.
    m_beginning.start();
}

void ReportDialog::beginGathering()
{
    if (!m_session)
        return;
    const ReportRequest request{ .kind = kind(),
                                 .organization = organization(),
                                 .withAccepted = m_accepted->isChecked() };
    if (request.kind == ReportKind::Review)
        readReview(request);
    else
        gather(request);
}

void ReportDialog::readReview(const ReportRequest &request)
{
    if (!request.organization)
        return tellNothing(tr("A review is of one organization: choose it above."));
    const ServerId server = m_session->connection().server;
    const auto take = [this, request](const Result<std::optional<ReviewRecord>> &answer) {
        takeReview(request, answer);
    };
    m_gathering = m_review ? m_reviews->one(server, m_review->id, this, take)
                           : m_reviews->newest(server, request.organization->id, this, take);
}

void ReportDialog::takeReview(ReportRequest request,
                              const Result<std::optional<ReviewRecord>> &answer)
{
    if (!answer && answer.error().kind == ErrorKind::Cancelled)
        return;
    if (!answer)
        return tellNothing(ErrorText::line(answer.error()));
    if (!answer.value())
        return tellNothing(tr("This organization was not reviewed yet."));
    request.review = *answer.value();
    gather(request);
}

void ReportDialog::gather(const ReportRequest &request)
{
    if (!m_session)
        return;
    m_gathering = GatherReport::start(m_watch, *m_session, request, this,
                                      [this](Result<ReportFacts> answer) {
                                          if (answer)
                                              make(answer.takeValue());
                                      });
}

void ReportDialog::make(ReportFacts facts)
{
    using Answer = std::shared_ptr<const Made>;
    m_making = m_worker.run<Answer>(
        [facts = std::move(facts)]() -> Result<Answer> {
            auto made = std::make_shared<Made>();
            made->document = makeReport(facts);
            made->preview = reports::toPrintHtml(beginningOf(made->document, MostRowsShown));
            return Answer(std::move(made));
        },
        this,
        [this](const Result<Answer> &answer) {
            if (!answer)
                return;
            m_document = { answer.value(), &answer.value()->document };
            m_preview->setHtml(answer.value()->preview);
            updateButtons();
        });
}

/// One file after the other: each is told about.
void ReportDialog::updateButtons()
{
    m_copy->setEnabled(m_document != nullptr);
    m_save->setEnabled(m_document && !m_isWriting);
}

/// In place of a report.
void ReportDialog::tellNothing(const QString &sentence)
{
    m_preview->setPlainText(sentence);
    updateButtons();
}

QString ReportDialog::proposedName() const
{
    static const QRegularExpression unfit(QStringLiteral(R"([^\w.-]+)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString name = reports::name(kind());
    if (const auto one = organization())
        name += u'-' + QString(one->name).left(60).replace(unfit, QStringLiteral("_"));
    return name + u'.' + reports::name(format());
}

void ReportDialog::askForFile()
{
    const QString suffix = reports::name(format());
    auto *dialog
        = new QFileDialog(this, tr("Save report"), proposedName(),
                          QStringLiteral("%1 (*.%2)").arg(ReportText::format(format()), suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::write);
    dialog->open();
}

void ReportDialog::write(const QString &path)
{
    if (!m_document)
        return;
    m_isWriting = true;
    updateButtons();
    m_writing = m_worker.run<QString>(
        [document = m_document, format = format(), path]() -> Result<QString> {
            return writeUserFile(path, reports::toBytes(*document, format));
        },
        this,
        [this, path](const Result<QString> &trouble) {
            m_isWriting = false;
            updateButtons();
            if (!trouble)
                return;
            const bool isWritten = trouble.value().isEmpty();
            tell(isWritten,
                 isWritten ? tr("Written to %1.").arg(NameText::excerpt(path))
                           : tr("The file cannot be written: %1").arg(trouble.value()));
        });
}

void ReportDialog::copy()
{
    if (!m_document)
        return;
    m_copying = m_worker.run<QString>(
        [document = m_document]() -> Result<QString> { return reports::toMarkdown(*document); },
        this,
        [this](const Result<QString> &text) {
            if (!text)
                return;
            QGuiApplication::clipboard()->setText(text.value());
            tell(true, tr("The report is copied as Markdown."));
        });
}

void ReportDialog::tell(bool isGood, const QString &sentence)
{
    m_result->setText(isGood
                          ? RichText::colored(ColorRole::Ok, QStringLiteral("✓ ") + sentence)
                          : RichText::colored(ColorRole::Danger, QStringLiteral("▲ ") + sentence));
}

} // namespace itm
