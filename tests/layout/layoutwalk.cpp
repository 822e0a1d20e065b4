// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
// Opens every window of the program in one language and prints what cannot be read in it.
#include "app/application.h"
#include "app/tour/shots.h"
#include "app/tour/tour.h"
#include "app/tour/tourrunner.h"

#include "ui/common/highcontrast.h"
#include "ui/common/theme.h"

#include "models/words/translators.h"

#include "tests/layout/contrastcheck.h"
#include "tests/layout/layoutcheck.h"
#include "tests/layout/pseudolanguage.h"
#include "tests/layout/returncheck.h"
#include "tests/layout/textcheck.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>
#include <QWidget>

using namespace itm;
using namespace Qt::StringLiterals;

namespace {

/// Its own code: no language has it.
const auto Pseudo = u"pseudo"_s;

/// Of the demo server.
constexpr int MostLines = 130;

struct Options final
{
    QString language;
    QString pictures;
    QString colors;
    bool isTour = false;
    double fontFactor = 1;
};

Options readCommandLine()
{
    QCommandLineParser parser;
    parser.addOptions({ { u"language"_s, u"a shipped one, or %1"_s.arg(Pseudo), u"code"_s },
                        { u"pictures"_s, u"also written"_s, u"folder"_s },
                        { u"colors"_s, u"light, dark or contrast"_s, u"scheme"_s, u"light"_s },
                        { u"font"_s, u"size of the font"_s, u"factor"_s, u"1"_s },
                        { u"tour"_s, u"walk the tour, not the shots"_s } });
    parser.process(*QCoreApplication::instance());
    return { .language = parser.value(u"language"_s),
             .pictures = parser.value(u"pictures"_s),
             .colors = parser.value(u"colors"_s),
             .isTour = parser.isSet(u"tour"_s),
             .fontFactor = parser.value(u"font"_s).toDouble() };
}

void speak(const QString &language)
{
    const bool isPseudo = language == Pseudo;
    installTranslators(*qApp, isPseudo ? QLocale(QLocale::English) : QLocale(language));
    if (isPseudo)
        QCoreApplication::installTranslator(new test::PseudoLanguage(qApp));
}

void color(const QString &scheme)
{
    Theme::apply(scheme == u"dark" ? Theme::Scheme::Dark : Theme::Scheme::Light);
    if (scheme == u"contrast")
        QApplication::setPalette(
            HighContrast::palette({ Qt::white, Qt::black, Qt::white, Qt::gray, Qt::gray, Qt::white,
                                    Qt::white, Qt::black, Qt::black }));
}

/// Names of the demo servers, which are the same in every language.
QStringList dataOf(const Workspace &workspace)
{
    // Tags that are typed, and buckets that no token names.
    QStringList data{ u"hall7"_s, u"ask-bob"_s };
    for (int line = 1; line <= MostLines; ++line)
        data << u"line%1"_s.arg(line) << u"line%1_downsampled"_s.arg(line);
    for (const ServerSession *session : workspace.sessions()) {
        data << session->connection().name;
        for (const Token &token : session->tokens().tokens()) {
            data << token.description << token.organizationName << token.ownerName
                 << token.v1UserName;
            for (const Permission &permission : token.permissions)
                data << permission.name.toString() << permission.type.name;
        }
        for (const User &user : session->catalog().users())
            data << user.name;
    }
    return data;
}

class Walk final
{
public:
    Walk(const Options &options, Application &application)
        : m_options(options)
        , m_application(application)
    {
    }

    void look(const QString &name, QWidget &window)
    {
        QStringList found = test::layoutComplaints(window) + test::contrastComplaints(window);
        if (const QString complaint = test::returnComplaint(window); !complaint.isEmpty())
            found << complaint;
        if (m_options.language == Pseudo) {
            m_data += dataOf(m_application.workspace());
            m_texts.setData(m_data);
            found += m_texts.untranslated(window);
        }
        for (const QString &complaint : std::as_const(found))
            QTextStream(stdout) << name << ": " << complaint << Qt::endl;
        m_complaints += found.size();
        if (!m_options.pictures.isEmpty())
            window.grab().save(QDir(m_options.pictures).filePath(name));
    }

    [[nodiscard]] bool isClean() const { return m_complaints == 0; }

private:
    const Options &m_options;
    Application &m_application;
    test::TextCheck m_texts;
    /// Also of servers that are closed meanwhile.
    QStringList m_data;
    qsizetype m_complaints = 0;
};

int walk(const Options &options, Application &application)
{
    Walk walk(options, application);
    const QTemporaryDir folder;
    TourRunner runner(folder.path(), TourRunner::Pictures::Named, nullptr);
    runner.setLook([&walk](const QString &name, QWidget &window) { walk.look(name, window); });
    if (options.isTour)
        addTour(runner, application);
    else
        addEveryWindow(runner, application);
    QObject::connect(&runner, &TourRunner::finished, &runner,
                     [](bool passed) { QCoreApplication::exit(passed ? 0 : 1); });
    runner.start();
    const int status = QApplication::exec();
    return status == 0 && !walk.isClean() ? 1 : status;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication qt(argc, argv);
    QCoreApplication::setApplicationName(u"influx-token-manager"_s);
    const Options options = readCommandLine();
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * options.fontFactor);
    QApplication::setFont(font);
    speak(options.language);
    color(options.colors);
    CommandLine line;
    line.demo = true;
    // Whatever the settings say, what is set here stays.
    line.colorScheme = ColorScheme::Light;
    Application application(line);
    return application.start() ? walk(options, application) : 1;
}
