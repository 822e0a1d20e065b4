// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demoserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryFile>
#include <QTextStream>

#include <csignal>

namespace {

QList<QCommandLineOption> options()
{
    return {
        { QStringLiteral("port"), QStringLiteral("Listen on <port>; a free one without it."),
          QStringLiteral("port") },
        { QStringLiteral("empty"), QStringLiteral("Start as a server that was never set up.") },
        { QStringLiteral("raw-values"),
          QStringLiteral("Keep values readable, as servers before 2.9 do.") },
        { QStringLiteral("tokens"), QStringLiteral("Fill with <count> tokens of every kind."),
          QStringLiteral("count") },
        { QStringLiteral("tls"), QStringLiteral("Speak https with a certificate of its own.") },
        { QStringLiteral("pace"), QStringLiteral("Take as long as a real server does.") },
    };
}

/// False after a mistake, with its sentence in `fault`.
bool readNumber(const QString &text, int limit, int &number, QString &fault)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (text.isEmpty())
        return true;
    if (!isNumber || value < 0 || value > limit) {
        fault = QStringLiteral("\"%1\" is no number from 0 to %2.").arg(text).arg(limit);
        return false;
    }
    number = value;
    return true;
}

bool readOptions(const QCommandLineParser &parser, itm::DemoServer::Options &options,
                 QString &fault)
{
    int port = 0;
    if (!readNumber(parser.value(QStringLiteral("port")), 65535, port, fault)
        || !readNumber(parser.value(QStringLiteral("tokens")), 1'000'000, options.tokens, fault))
        return false;
    options.port = static_cast<quint16>(port);
    options.isEmpty = parser.isSet(QStringLiteral("empty"));
    options.rawValues = parser.isSet(QStringLiteral("raw-values"));
    options.isTls = parser.isSet(QStringLiteral("tls"));
    options.isPaced = parser.isSet(QStringLiteral("pace"));
    return true;
}

void introduce(const itm::DemoServer &server, const itm::DemoServer::Options &options,
               QTemporaryFile &certificate)
{
    QTextStream out(stdout);
    out << server.url() << '\n';
    if (!options.isEmpty)
        out << itm::DemoServer::OperatorToken << '\n';
    if (options.isTls && certificate.open()) {
        certificate.write(server.certificate());
        certificate.flush();
        out << certificate.fileName() << '\n';
    }
}

int serve(const itm::DemoServer::Options &options)
{
    // Before the server's threads start, so that none of them takes the signals.
    sigset_t endings;
    sigemptyset(&endings);
    sigaddset(&endings, SIGINT);
    sigaddset(&endings, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &endings, nullptr);
    itm::DemoServer server(options);
    if (!server.start()) {
        QTextStream(stderr) << "The port is taken.\n";
        return 1;
    }
    QTemporaryFile certificate;
    introduce(server, options, certificate);
    int signal = 0;
    sigwait(&endings, &signal);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication qt(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("influx-token-manager-demo"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ITM_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "A stand-in for InfluxDB 2.9.1 on this computer, for tests and for trying things out.\n"
        "Prints its address, its operator token and, with --tls, its certificate's file."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(options());
    parser.process(qt);
    itm::DemoServer::Options wish;
    QString fault;
    if (!readOptions(parser, wish, fault)) {
        QTextStream(stderr) << fault << '\n';
        return 2;
    }
    return serve(wish);
}
