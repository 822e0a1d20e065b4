// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/resourcetext.h"

#include <algorithm>
#include <array>

namespace itm {

namespace {

struct Words final
{
    const char *type;
    const char *plural;
    const char *counted;
    const char *single;
};

// In the server's order (fact sheet §7.1).
constexpr std::array AllWords{
    Words{ "authorizations", QT_TRANSLATE_NOOP("itm::ResourceText", "tokens"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n token(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "token %1") },
    Words{ "buckets", QT_TRANSLATE_NOOP("itm::ResourceText", "buckets"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n bucket(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "bucket %1") },
    Words{ "dashboards", QT_TRANSLATE_NOOP("itm::ResourceText", "dashboards"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n dashboard(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "dashboard %1") },
    Words{ "orgs", QT_TRANSLATE_NOOP("itm::ResourceText", "organizations"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n organization(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "organization %1") },
    Words{ "sources", QT_TRANSLATE_NOOP("itm::ResourceText", "data sources"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n data source(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "data source %1") },
    Words{ "tasks", QT_TRANSLATE_NOOP("itm::ResourceText", "tasks"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n task(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "task %1") },
    Words{ "telegrafs", QT_TRANSLATE_NOOP("itm::ResourceText", "Telegraf configurations"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n Telegraf configuration(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "Telegraf configuration %1") },
    Words{ "users", QT_TRANSLATE_NOOP("itm::ResourceText", "users"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n user(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "user %1") },
    Words{ "variables", QT_TRANSLATE_NOOP("itm::ResourceText", "variables"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n variable(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "variable %1") },
    Words{ "scrapers", QT_TRANSLATE_NOOP("itm::ResourceText", "scrapers"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n scraper(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "scraper %1") },
    Words{ "secrets", QT_TRANSLATE_NOOP("itm::ResourceText", "secrets"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n secret(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "secret %1") },
    Words{ "labels", QT_TRANSLATE_NOOP("itm::ResourceText", "labels"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n label(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "label %1") },
    Words{ "views", QT_TRANSLATE_NOOP("itm::ResourceText", "dashboard views"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n dashboard view(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "dashboard view %1") },
    Words{ "documents", QT_TRANSLATE_NOOP("itm::ResourceText", "documents"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n document(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "document %1") },
    Words{ "notificationRules", QT_TRANSLATE_NOOP("itm::ResourceText", "notification rules"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n notification rule(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "notification rule %1") },
    Words{ "notificationEndpoints",
           QT_TRANSLATE_NOOP("itm::ResourceText", "notification endpoints"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n notification endpoint(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "notification endpoint %1") },
    Words{ "checks", QT_TRANSLATE_NOOP("itm::ResourceText", "checks"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n check(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "check %1") },
    Words{ "dbrp", QT_TRANSLATE_NOOP("itm::ResourceText", "database mappings"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n database mapping(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "database mapping %1") },
    Words{ "notebooks", QT_TRANSLATE_NOOP("itm::ResourceText", "notebooks"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n notebook(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "notebook %1") },
    Words{ "annotations", QT_TRANSLATE_NOOP("itm::ResourceText", "annotations"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n annotation(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "annotation %1") },
    Words{ "remotes", QT_TRANSLATE_NOOP("itm::ResourceText", "remote connections"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n remote connection(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "remote connection %1") },
    Words{ "replications", QT_TRANSLATE_NOOP("itm::ResourceText", "replications"),
           QT_TRANSLATE_N_NOOP("itm::ResourceText", "%n replication(s)"),
           QT_TRANSLATE_NOOP("itm::ResourceText", "replication %1") },
};

const Words *find(const ResourceType &type)
{
    const auto *const found
        = std::find_if(AllWords.begin(), AllWords.end(), [&type](const Words &words) {
              return type.name == QLatin1String(words.type);
          });
    return found == AllWords.end() ? nullptr : found;
}

} // namespace

QString ResourceText::plural(const ResourceType &type)
{
    if (type == types::instance)
        //: The resource type "instance": it means everything on the server.
        return tr("the whole server");
    const Words *const words = find(type);
    return words ? tr(words->plural) : type.name.toString();
}

QString ResourceText::title(const ResourceType &type)
{
    QString text = plural(type);
    if (find(type))
        text[0] = text[0].toUpper();
    return text;
}

QString ResourceText::counted(const ResourceType &type, qsizetype count)
{
    const auto n = static_cast<int>(count);
    if (const Words *const words = find(type))
        return tr(words->counted, nullptr, n);
    //: A number of things of a type that this program does not know. %1: the type as the server
    //: spells it.
    return tr("%n × %1", nullptr, n).arg(type.name);
}

QString ResourceText::single(const ResourceType &type, const QString &name)
{
    if (const Words *const words = find(type))
        return tr(words->single).arg(name);
    //: One thing of a type that this program does not know. %1: the type, %2: its name or ID.
    return tr("%1 %2").arg(type.name, name);
}

} // namespace itm
