// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/soak/judge.h"

#include "app/demo/demoserver.h"

#include "tests/soak/controls.h"

#include <QAbstractItemView>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>

namespace itm::soak {

namespace {

Judge *current = nullptr;
QtMessageHandler usual = nullptr;

bool holdsValue(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("[A-Za-z0-9_-]{86}=="));
    return text.contains(QLatin1String(DemoServer::OperatorToken)) || shape.match(text).hasMatch();
}

/// Said by the events of the test or by Qt itself, and no fault of the program's.
bool isExpected(const QString &message)
{
    static const QStringList beginnings{
        // An event that a widget leaves to its parent.
        QStringLiteral("Mouse event "),
        QStringLiteral("Keyboard event "),
        // Qt about itself: a reply that fails in two ways at once keeps the first.
        QStringLiteral("QNetworkReplyImplPrivate::error: Internal problem"),
        // The platform without a screen.
        QStringLiteral("This plugin does not support"),
    };
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&message](const QString &text) { return message.startsWith(text); });
}

void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (current) {
        if (holdsValue(message))
            current->fail(QStringLiteral("a value in the log"), message);
        const bool isTrouble = type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg;
        if (isTrouble && !isExpected(message))
            current->fail(QStringLiteral("a warning"),
                          QLatin1String(context.category) + QStringLiteral(": ") + message);
    }
    if (type == QtFatalMsg)
        usual(type, context, message);
}

QString textsOf(const QWidget &widget)
{
    QStringList texts{
        widget.toolTip(),     widget.accessibleName(), widget.accessibleDescription(),
        widget.windowTitle(), widget.whatsThis(),      widget.statusTip()
    };
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget);
        edit && edit->isReadOnly())
        texts << edit->toPlainText();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        view && view->model() && !view->inherits("QHeaderView")) {
        const QAbstractItemModel &model = *view->model();
        for (int row = 0; row < qMin(model.rowCount(view->rootIndex()), 30); ++row) {
            for (int column = 0; column < model.columnCount(view->rootIndex()); ++column)
                texts << model.index(row, column, view->rootIndex()).data().toString();
        }
    }
    return texts.join(u'\n');
}

/// What somebody pasted into the search in sight is told back in what is wrong with it.
bool tellsBack(const QWidget &widget)
{
    return widget.objectName() == QLatin1String("searchProblem")
        || widget.objectName() == QLatin1String("searchEdit");
}

QString descriptionIn(const QByteArray &draft)
{
    return QJsonDocument::fromJson(draft).object().value(u"description").toString();
}

int numberOf(QSqlDatabase &database, const QString &question)
{
    QSqlQuery query(database);
    return query.exec(question) && query.next() ? query.value(0).toInt() : -1;
}

} // namespace

Judge *currentJudge()
{
    return current;
}

Judge::Judge()
{
    current = this;
    usual = qInstallMessageHandler(hear);
}

Judge::~Judge()
{
    current = nullptr;
    qInstallMessageHandler(usual);
}

void Judge::fail(const QString &what, const QString &detail)
{
    const QString text = detail.isEmpty() ? what : what + QStringLiteral(": ") + detail;
    if (++m_failures[text] == 1)
        QTextStream(stderr) << "FAILED at step " << m_step << ": " << text << Qt::endl;
}

void Judge::lookAtWindows()
{
    for (const QWidget *window : visibleWindows()) {
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible() && !tellsBack(*widget) && holdsValue(textsOf(*widget)))
                fail(QStringLiteral("a value is shown"), nameOf(*widget));
        }
    }
}

QStringList Judge::countMessages()
{
    QStringList news;
    for (const QWidget *window : visibleWindows()) {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->objectName() != QLatin1String("messageText")
                || m_messages.contains(label->text()))
                continue;
            m_messages.insert(label->text());
            news << label->text();
        }
    }
    return news;
}

void Judge::lookAtFiles(const QString &folder)
{
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && holdsValue(QString::fromLatin1(file.readAll())))
            fail(QStringLiteral("a value in a file"), file.fileName());
    }
    // Tokens that a connection or the spare operator signs in with.
    m_keptIds.clear();
    for (const char *name : { "connections.json", "spares.json" }) {
        QFile file(QDir(folder).filePath(QLatin1String(name)));
        if (file.open(QIODevice::ReadOnly))
            m_keptIds += QString::fromUtf8(file.readAll());
    }
}

void Judge::lookAtDatabase(const QString &path, const QJsonObject &seen)
{
    static const QString name = QStringLiteral("soak");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            fail(QStringLiteral("the database cannot be opened"));
        QSqlQuery query(database);
        if (!query.exec(QStringLiteral("PRAGMA integrity_check")) || !query.next()
            || query.value(0).toString() != QLatin1String("ok"))
            fail(QStringLiteral("the database is damaged"), query.value(0).toString());
        const QString begun = QStringLiteral("SELECT COUNT(*) FROM journal WHERE result = 'begun'"
                                             " AND store = 0 AND action IN (%1)");
        static const QMap<QString, QString> actions{
            { QStringLiteral("POST /api/v2/authorizations"), QStringLiteral("'create'") },
            { QStringLiteral("POST /api/v2/setup"), QStringLiteral("'set-up'") },
            { QStringLiteral("PATCH /api/v2/authorizations"),
              QStringLiteral("'activate', 'deactivate', 'describe', 'change'") },
            { QStringLiteral("DELETE /api/v2/authorizations"), QStringLiteral("'delete'") },
        };
        for (auto it = actions.begin(); it != actions.end(); ++it) {
            const int sent = seen.value(it.key()).toInt();
            const int meant = numberOf(database, begun.arg(it.value()));
            if (sent > meant)
                fail(QStringLiteral("sent more often than meant"),
                     QStringLiteral("%1: %2 of %3").arg(it.key()).arg(sent).arg(meant));
        }
        m_intended.clear();
        m_uncertain.clear();
        for (query.exec(QStringLiteral("SELECT created, draft FROM intent")); query.next();) {
            const QString created = query.value(0).toString();
            m_intended.insert(created);
            if (created.isEmpty())
                m_uncertain.insert(descriptionIn(query.value(1).toByteArray()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

/// Somebody knows what to do about its value.
bool Judge::isSettled(const QString &id) const
{
    return m_intended.contains(id) || m_keptIds.contains(id);
}

void Judge::lookAtTokens(int server, const QMap<QString, QString> &tokens,
                         const QSet<QString> &everSaved, bool couldBeGivenUp)
{
    const QStringList known = tokens.keys();
    const QSet<QString> ids(known.begin(), known.end());
    if (!m_excused.contains(server)) {
        m_excused.insert(server, ids);
        return;
    }
    QStringList lost;
    const QSet<QString> news = ids - m_excused.value(server);
    for (const QString &id : news) {
        m_made.insert(id);
        const bool isSaved
            = std::any_of(everSaved.begin(), everSaved.end(),
                          [&id](const QString &name) { return name.endsWith(u'/' + id); });
        if (isSaved || isSettled(id))
            continue;
        if (couldBeGivenUp)
            m_maybeGivenUp.insert(id);
        // It may be of a creation that knows no token yet.
        if (!m_uncertain.contains(tokens.value(id)))
            lost << id;
    }
    for (const QString &id : lost) {
        m_excused[server].insert(id);
        if (m_maybeGivenUp.contains(id))
            ++m_givenUp;
        else
            fail(QStringLiteral("a token's value is nowhere"), id + u' ' + tokens.value(id));
    }
}

} // namespace itm::soak
