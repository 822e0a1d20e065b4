// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/tour/handoverchapter.h"

#include "app/tour/tourcontrols.h"
#include "app/tour/tourrunner.h"

#include "models/report/renderedsnippet.h"

#include <QClipboard>
#include <QGuiApplication>

namespace itm {

namespace {

const auto Form = QStringLiteral("snippetForm");
const auto CopySnippet = QStringLiteral("copySnippetButton");

/// As the server makes them.
constexpr qsizetype ValueSize = 88;

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

void addSnippets(TourRunner &runner)
{
    runner.add({ QStringLiteral("snippet found"),
                 [] { return tour::type(QStringLiteral("snippetSearch"), QStringLiteral("tele")); },
                 [] { return tour::isShown(CopySnippet); },
                 {} });
    runner.add({ QStringLiteral("snippet without the secret"),
                 [] { return tour::click(CopySnippet); },
                 [] { return copied().contains(QStringLiteral("[[outputs.influxdb_v2]]")); },
                 [] { return copied().contains(QStringLiteral("${INFLUX_TOKEN}")); } });
    runner.add({ QStringLiteral("snippet with the secret"),
                 [] { return tour::choose(Form, int(SnippetForm::WithSecret)); },
                 [] { return tour::textOf(QStringLiteral("snippetAbout")).contains(u'▲'); },
                 {} });
    runner.add({ QStringLiteral("copied with the secret"), [] { return tour::click(CopySnippet); },
                 [] { return copied().size() > ValueSize; },
                 [] { return !copied().contains(QStringLiteral("${INFLUX_TOKEN}")); } });
}

} // namespace

void addHandOver(TourRunner &runner)
{
    runner.add({ QStringLiteral("copied"),
                 [] { return tour::click(QStringLiteral("copyButton")); },
                 [] { return copied().size() == ValueSize; },
                 {} });
    addSnippets(runner);
    runner.add({ QStringLiteral("tested"),
                 [] { return tour::click(QStringLiteral("testButton")); },
                 [] {
                     return tour::isShown(QStringLiteral("selfTestTable"))
                         && tour::textOf(QStringLiteral("selfTestSummary")).contains(u'✓');
                 },
                 {} });
}

void addTracing(TourRunner &runner)
{
    runner.add({ {},
                 [] { return tour::trigger(QStringLiteral("identifyAction")); },
                 [] { return tour::isShown(QStringLiteral("identifyEdit")); },
                 {} });
    runner.add({ QStringLiteral("traced"),
                 [] {
                     return tour::type(QStringLiteral("identifyEdit"), copied())
                         && tour::click(QStringLiteral("lookButton"));
                 },
                 [] { return tour::textOf(QStringLiteral("identifySummary")).contains(u'✓'); },
                 {} });
    runner.add({ {},
                 [] { return tour::click(QStringLiteral("closeButton")); },
                 [] { return tour::isShown(QStringLiteral("tokenTable")); },
                 {} });
}

} // namespace itm
