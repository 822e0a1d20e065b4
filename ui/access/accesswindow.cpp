// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/access/accesswindow.h"

#include "ui/access/accesscontrols.h"
#include "ui/access/accessgridview.h"
#include "ui/access/accesslegend.h"
#include "ui/access/accesspanel.h"
#include "ui/access/accesspicture.h"
#include "ui/access/accessshapes.h"
#include "ui/common/emptystate.h"
#include "ui/common/richtext.h"

#include "models/items/accessgridloader.h"
#include "models/items/accessgridmodel.h"
#include "models/session/workspace.h"
#include "models/store/userfile.h"
#include "models/words/timetext.h"

#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace itm {

namespace {

QByteArray toPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

AccessWindow::AccessWindow(Workspace &workspace, const TokenScope &scope, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new AccessGridModel(this))
    , m_loader(new AccessGridLoader(*m_model, this))
    , m_servers(new QComboBox)
    , m_serversLabel(new QLabel(tr("Ser&ver:")))
    , m_controls(new AccessControls(nullptr))
    , m_stack(new QStackedWidget)
    , m_view(new AccessGridView(*m_model, nullptr))
    , m_empty(new EmptyState)
    , m_panel(new AccessPanel(*m_model, nullptr))
    , m_remark(new QLabel)
    , m_result(new QLabel)
    , m_export(new QPushButton(tr("&Export picture…")))
{
    setObjectName(QStringLiteral("accessWindow"));
    setWindowTitle(tr("Who may do what"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    nameParts();
    arrange();
    m_controls->setZoomRange(AccessShapes::SmallestCell, m_view->largestCell());
    connectParts();
    addKeys();
    fillServers();
    const ServerSession *first = m_workspace.sessionOf(scope.server);
    if (first)
        m_servers->setCurrentIndex(
            m_servers->findData(QVariant::fromValue(first->connection().id.value)));
    chooseServer();
    m_controls->setOrganization(scope.organization);
}

AccessWindow::~AccessWindow() = default;

void AccessWindow::nameParts()
{
    m_servers->setObjectName(QStringLiteral("accessServer"));
    m_servers->setAccessibleName(tr("Server"));
    m_serversLabel->setBuddy(m_servers);
    m_remark->setObjectName(QStringLiteral("accessRemark"));
    m_remark->setAccessibleName(tr("How far it can be trusted"));
    m_remark->setWordWrap(true);
    m_result->setObjectName(QStringLiteral("accessResult"));
    m_result->setAccessibleName(tr("Result"));
    m_result->setWordWrap(true);
    m_export->setObjectName(QStringLiteral("accessExportButton"));
    m_export->setAutoDefault(false);
}

void AccessWindow::arrange()
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_stack);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    auto *server = new QHBoxLayout;
    server->addWidget(m_serversLabel);
    server->addWidget(m_servers);
    server->addStretch();
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closeButton"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_result, 1);
    buttons->addWidget(m_export);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    const int margin = fontMetrics().height();
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin * 2 / 3);
    layout->addLayout(server);
    layout->addWidget(m_controls);
    layout->addWidget(new AccessLegend(nullptr));
    layout->addWidget(splitter, 1);
    layout->addWidget(m_remark);
    layout->addLayout(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 220, letter * 110);
    splitter->setSizes({ letter * 160, letter * 52 });
}

void AccessWindow::connectParts()
{
    connect(&m_workspace, &Workspace::sessionAdded, this, &AccessWindow::fillServers);
    connect(&m_workspace, &Workspace::sessionClosed, this, &AccessWindow::fillServers);
    connect(&m_workspace, &Workspace::sessionAboutToClose, this,
            [this](const ServerSession *session) {
                if (session == m_loader->session())
                    m_loader->follow(nullptr);
            });
    connect(m_servers, &QComboBox::currentIndexChanged, this, &AccessWindow::chooseServer);
    connect(m_controls, &AccessControls::viewChanged, this, [this] {
        if (!m_isFilling)
            m_loader->setView(m_controls->view());
    });
    connect(m_controls, &AccessControls::zoomChanged, m_view, &AccessGridView::setCellSize);
    connect(m_view, &AccessGridView::zoomRequested, m_controls, &AccessControls::zoomBy);
    connect(m_loader, &AccessGridLoader::changed, this, &AccessWindow::showState);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, m_panel,
            &AccessPanel::setCurrent);
    connect(m_view, &QAbstractItemView::pressed, this,
            [this] { m_panel->setAbout(AccessPanel::About::Cell); });
    connect(m_view->verticalHeader(), &QHeaderView::sectionPressed, this,
            [this] { m_panel->setAbout(AccessPanel::About::Row); });
    connect(m_view->horizontalHeader(), &QHeaderView::sectionPressed, this,
            [this] { m_panel->setAbout(AccessPanel::About::Column); });
    connect(m_panel, &AccessPanel::showRequested, this, &AccessWindow::showTokens);
    connect(m_export, &QPushButton::clicked, this, &AccessWindow::askForFile);
}

/// As in spreadsheets.
QList<Shortcut> AccessWindow::shortcuts()
{
    const auto keys = [](auto... key) { return QList<QKeySequence>{ QKeySequence(key)... }; };
    return {
        // The second is the first without Shift on many keyboards.
        { {}, tr("Larger cells"), keys(Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal) },
        { {}, tr("Smaller cells"), keys(Qt::CTRL | Qt::Key_Minus) },
        { {}, tr("Largest cells"), keys(Qt::CTRL | Qt::Key_0) },
        { {}, tr("Explain the cell"), keys(Qt::Key_Space) },
        { {}, tr("Explain the whole row"), keys(Qt::SHIFT | Qt::Key_Space) },
        { {}, tr("Explain the whole column"), keys(Qt::CTRL | Qt::Key_Space) },
    };
}

/// In the order of shortcuts().
void AccessWindow::addKeys()
{
    QList<Shortcut> all = shortcuts();
    const auto add = [this, &all](QWidget *where, auto &&slot) {
        auto *action = new QAction(where);
        action->setShortcuts(all.takeFirst().keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        where->addAction(action);
    };
    add(this, [this] { m_controls->zoomBy(1); });
    add(this, [this] { m_controls->zoomBy(-1); });
    add(this, [this] { m_controls->setZoom(m_view->largestCell()); });
    for (const auto about :
         { AccessPanel::About::Cell, AccessPanel::About::Row, AccessPanel::About::Column })
        add(m_view, [this, about] { selectAbout(about); });
    Q_ASSERT(all.isEmpty());
}

void AccessWindow::selectAbout(AccessPanel::About about)
{
    const QModelIndex current = m_view->currentIndex();
    if (about == AccessPanel::About::Row)
        m_view->selectRow(current.row());
    else if (about == AccessPanel::About::Column)
        m_view->selectColumn(current.column());
    else
        m_view->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
    m_panel->setAbout(about);
}

void AccessWindow::fillServers()
{
    const QVariant before = m_servers->currentData();
    {
        const QSignalBlocker blocker(m_servers);
        m_servers->clear();
        for (const ServerSession *session : m_workspace.sessions())
            m_servers->addItem(NameText::shown(session->connection().name),
                               QVariant::fromValue(session->connection().id.value));
        m_servers->setCurrentIndex(qMax(0, m_servers->findData(before)));
    }
    // One server is not a choice.
    m_servers->setVisible(m_servers->count() > 1);
    m_serversLabel->setVisible(m_servers->count() > 1);
    if (m_servers->currentData() != before)
        chooseServer();
}

void AccessWindow::chooseServer()
{
    ServerSession *session = m_workspace.session({ m_servers->currentData().toUuid() });
    if (session != m_loader->session())
        m_loader->follow(session);
    m_isFilling = true;
    m_controls->setOrganizations(session ? session->catalog().organizations()
                                         : QList<Organization>());
    m_isFilling = false;
    m_loader->setView(m_controls->view());
    showState();
}

void AccessWindow::showState()
{
    const ServerSession *session = m_loader->session();
    const bool isEmpty = m_model->rowCount() == 0 || m_model->columnCount() == 0;
    m_remark->setText(RichText::colored(ColorRole::Muted, remark()));
    m_export->setEnabled(!isEmpty && !m_isWriting);
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!isEmpty)
        return;
    if (m_loader->isBusy())
        m_empty->show(QStringLiteral("search"), tr("Being looked up…"), {});
    else if (!session)
        m_empty->show(QStringLiteral("server"), tr("No server"),
                      tr("Connect to a server to see who may do what there."));
    else
        m_empty->show(QStringLiteral("search"), tr("Nothing to show"),
                      tr("No token or no bucket is left with what is chosen above."));
}

QString AccessWindow::remark() const
{
    const ServerSession *session = m_loader->session();
    if (!session)
        return {};
    QStringList parts{ tr("%1 × %2. By what each token really may do.", "rows × columns")
                           .arg(m_model->rowCount())
                           .arg(m_model->columnCount()) };
    if (!session->identity().isOperator)
        parts << tr("Only tokens that your credential sees are counted; others may do more.");
    if (!session->isLive())
        parts << tr("The list is an old one: the server is not connected.");
    QStringList missing;
    for (const OrganizationId organization : m_loader->notListed())
        missing << NameText::organization(organization, m_model->names());
    if (!missing.isEmpty())
        parts << tr("The buckets of %1 could not be listed: only those that tokens name are here.")
                     .arg(NameText::list(missing, Markup::Plain));
    return parts.join(u' ');
}

QStringList AccessWindow::heading() const
{
    const ServerSession *session = m_loader->session();
    const OrganizationId organization = m_model->view().organization;
    const QString where = NameText::shown(session->connection().name);
    return { organization.isNull()
                 //: %1: a server.
                 ? tr("Who may do what: %1").arg(where)
                 //: %1: a server; %2: an organization.
                 : tr("Who may do what: %1, %2")
                       .arg(
                           where,
                           NameText::shown(NameText::organization(organization, m_model->names()))),
             //: %1: a time.
             tr("As of %1").arg(TimeText::dateTime(session->contentsTakenAt())), remark() };
}

void AccessWindow::showTokens(const QList<qsizetype> &tokens)
{
    const ServerSession *session = m_loader->session();
    QList<TokenKey> keys;
    for (const qsizetype place : tokens) {
        const Token &token = m_model->grid().tokens().at(place).token;
        if (session)
            keys.append({ session->connection().server, token.store, token.id });
    }
    Q_EMIT showRequested(keys);
}

void AccessWindow::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Export picture"), QStringLiteral("access.png"),
                                   tr("Picture (*.png);;Drawing (*.svg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("svg")) ? QStringLiteral("svg")
                                                                       : QStringLiteral("png"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &AccessWindow::save);
    dialog->open();
}

/// What is in the table is painted at once; making a file of it takes its time.
void AccessWindow::save(const QString &path)
{
    const ServerSession *session = m_loader->session();
    if (!session)
        return;
    const AccessPicture picture(*m_model, heading(), font());
    if (picture.isTooLarge())
        return tell(false, tr("That is too much for a picture. Narrow it down first."));
    const bool isSvg = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const QByteArray drawing = isSvg ? picture.svg() : QByteArray();
    const QImage image = isSvg ? QImage() : picture.image();
    if (drawing.isEmpty() && image.isNull())
        return tell(false, tr("The picture does not fit into memory. Narrow it down first."));
    m_result->clear();
    m_isWriting = true;
    showState();
    m_writing = m_worker.run<QString>(
        [drawing, image, path]() -> Result<QString> {
            return writeUserFile(path, image.isNull() ? drawing : toPng(image));
        },
        this,
        [this, path](const Result<QString> &trouble) {
            m_isWriting = false;
            showState();
            if (trouble)
                tellWritten(path, trouble.value());
        });
}

void AccessWindow::tellWritten(const QString &path, const QString &trouble)
{
    if (trouble.isEmpty())
        tell(true, tr("Written: %1").arg(NameText::excerpt(path)));
    else
        //: %1: the reason.
        tell(false, tr("The file was not written, an older one is as it was: %1").arg(trouble));
}

void AccessWindow::tell(bool isGood, const QString &sentence)
{
    m_result->setText(isGood
                          ? RichText::colored(ColorRole::Ok, QStringLiteral("✓ ") + sentence)
                          : RichText::colored(ColorRole::Danger, QStringLiteral("✕ ") + sentence));
}

} // namespace itm
