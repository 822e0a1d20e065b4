// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/demodiagnostics.h"

#include "models/access/permissionsets.h"
#include "models/core/resourcetype.h"

#include <array>

namespace itm::demo {

namespace {

constexpr Nanoseconds Second = 1'000'000'000;

std::string durationText(Nanoseconds duration)
{
    const Nanoseconds seconds = duration / Second;
    const std::string fraction = std::to_string(Second + duration % Second).substr(1);
    std::string text;
    if (seconds >= 3600)
        text += std::to_string(seconds / 3600) + 'h';
    if (seconds >= 60)
        text += std::to_string(seconds / 60 % 60) + 'm';
    return text + std::to_string(seconds % 60) + '.' + fraction + 's';
}

/// What influxd prints of its flags with their defaults, as far as a client could care. Numbers and
/// truth values are written as they are, everything else as a string.
struct Flag final
{
    std::string_view name;
    std::string_view value;
    bool isText = true;
};

constexpr std::array Flags{
    Flag{ "assets-path", "" },
    Flag{ "bolt-path", "/var/lib/influxdb/influxd.bolt" },
    Flag{ "e2e-testing", "false", false },
    Flag{ "engine-path", "/var/lib/influxdb/engine" },
    Flag{ "feature-flags", "null", false },
    Flag{ "flux-log-enabled", "false", false },
    Flag{ "hardening-enabled", "false", false },
    Flag{ "http-bind-address", ":8086" },
    Flag{ "http-idle-timeout", "180000000000", false },
    Flag{ "http-read-header-timeout", "10000000000", false },
    Flag{ "http-read-timeout", "0", false },
    Flag{ "http-write-timeout", "0", false },
    Flag{ "influxql-max-select-buckets", "0", false },
    Flag{ "influxql-max-select-point", "0", false },
    Flag{ "influxql-max-select-series", "0", false },
    Flag{ "instance-id", "" },
    Flag{ "log-level", "info" },
    Flag{ "metrics-disabled", "false", false },
    Flag{ "no-tasks", "false", false },
    Flag{ "overwrite-pid-file", "false", false },
    Flag{ "pid-file", "" },
    Flag{ "pprof-disabled", "false", false },
    Flag{ "query-concurrency", "1024", false },
    Flag{ "query-initial-memory-bytes", "0", false },
    Flag{ "query-max-memory-bytes", "0", false },
    Flag{ "query-memory-bytes", "0", false },
    Flag{ "query-queue-size", "1024", false },
    Flag{ "reporting-disabled", "true", false },
    Flag{ "secret-store", "bolt" },
    Flag{ "session-length", "60", false },
    Flag{ "session-renew-disabled", "false", false },
    Flag{ "sqlite-path", "/var/lib/influxdb/influxd.sqlite" },
    Flag{ "storage-cache-max-memory-size", "1073741824", false },
    Flag{ "storage-cache-snapshot-memory-size", "26214400", false },
    Flag{ "storage-cache-snapshot-write-cold-duration", "10m0s" },
    Flag{ "storage-compact-full-write-cold-duration", "4h0m0s" },
    Flag{ "storage-compact-throughput-burst", "50331648", false },
    Flag{ "storage-max-concurrent-compactions", "0", false },
    Flag{ "storage-max-index-log-file-size", "1048576", false },
    Flag{ "storage-no-validate-field-size", "false", false },
    Flag{ "storage-retention-check-interval", "30m0s" },
    Flag{ "storage-series-file-max-concurrent-snapshot-compactions", "0", false },
    Flag{ "storage-series-id-set-cache-size", "0", false },
    Flag{ "storage-shard-precreator-advance-period", "30m0s" },
    Flag{ "storage-shard-precreator-check-interval", "10m0s" },
    Flag{ "storage-tsm-use-madv-willneed", "false", false },
    Flag{ "storage-validate-keys", "false", false },
    Flag{ "storage-wal-flush-on-shutdown", "false", false },
    Flag{ "storage-wal-fsync-delay", "0s" },
    Flag{ "storage-wal-max-concurrent-writes", "0", false },
    Flag{ "storage-wal-max-write-delay", "600000000000", false },
    Flag{ "storage-write-timeout", "10000000000", false },
    Flag{ "store", "disk" },
    Flag{ "strong-passwords", "false", false },
    Flag{ "template-file-urls-disabled", "false", false },
    Flag{ "testing-always-allow-setup", "false", false },
    Flag{ "tls-cert", "" },
    Flag{ "tls-key", "" },
    Flag{ "tls-min-version", "1.2" },
    Flag{ "tls-strict-ciphers", "false", false },
    Flag{ "tracing-type", "" },
    Flag{ "ui-disabled", "false", false },
    Flag{ "use-hashed-tokens", "", false },
    Flag{ "vault-addr", "" },
    Flag{ "vault-cacert", "" },
    Flag{ "vault-capath", "" },
    Flag{ "vault-client-cert", "" },
    Flag{ "vault-client-key", "" },
    Flag{ "vault-client-timeout", "0", false },
    Flag{ "vault-max-retries", "0", false },
    Flag{ "vault-skip-verify", "false", false },
    Flag{ "vault-tls-server-name", "" },
    Flag{ "vault-token", "" },
};

void gauge(std::string &out, const std::string &name, size_t value)
{
    const std::string metric = "influxdb_" + name + "_total";
    out += "# HELP " + metric + " Number of total " + name + " on the server\n# TYPE " + metric
        + " counter\n" + metric + ' ' + std::to_string(value) + '\n';
}

} // namespace

Answer health()
{
    return compactLine(200, [](JsonWriter &json) {
        json.beginObject().member("name", "influxdb");
        json.member("message", "ready for queries and writes").member("status", "pass");
        json.key("checks").beginArray().endArray();
        json.member("version", ServerVersion).member("commit", "local").endObject();
    });
}

Answer ready(const State &state)
{
    Answer answer{ 200, std::string(JsonType), {}, {} };
    JsonWriter json(answer.body, JsonWriter::Style::Spaces);
    json.beginObject().member("status", "ready");
    json.member("started", timeText(state.started(), Zone::Local));
    json.member("up", durationText(state.now() - state.started())).endObject();
    answer.body += '\n';
    return answer;
}

Answer metrics(const State &state)
{
    Answer answer{ 200, "text/plain; version=0.0.4; charset=utf-8; escaping=values", {}, {}, true };
    gauge(answer.body, "buckets", state.buckets.size());
    gauge(answer.body, "organizations", state.organizations.size());
    gauge(answer.body, "tokens", state.tokens.records.size());
    gauge(answer.body, "users", state.users.size());
    return answer;
}

Answer linkMap(Call & /*call*/)
{
    const auto paths = [](JsonWriter &json, std::initializer_list<std::string_view> names) {
        for (const std::string_view name : names)
            json.member(name, "/api/v2/" + std::string(name));
    };
    return compactLine(200, [&paths](JsonWriter &json) {
        json.beginObject();
        paths(json, { "authorizations", "backup", "buckets", "checks", "dashboards", "delete" });
        json.key("external").beginObject();
        json.member("statusFeed", "https://www.influxdata.com/feed/json").endObject();
        paths(json,
              { "flags", "labels", "me", "notificationEndpoints", "notificationRules", "orgs" });
        json.member("plugins", "/api/v2/telegraf/plugins");
        json.key("query").beginObject();
        json.member("analyze", "/api/v2/query/analyze").member("ast", "/api/v2/query/ast");
        json.member("self", "/api/v2/query");
        json.member("suggestions", "/api/v2/query/suggestions").endObject();
        paths(json, { "restore", "scrapers", "setup", "signin", "signout", "sources" });
        json.member("swagger", "/api/v2/swagger.json");
        json.key("system").beginObject().member("debug", "/debug/pprof");
        json.member("health", "/health").member("metrics", "/metrics").endObject();
        paths(json, { "tasks", "telegrafs", "users", "variables", "write" });
        json.endObject();
    });
}

Answer resourceTypes(Call & /*call*/)
{
    Answer answer = compactLine(200, [](JsonWriter &json) {
        json.beginArray();
        for (const ResourceType &type : knownResourceTypes())
            json.text(type.name.toString().toStdString());
        json.text(types::instance.name.toString().toStdString()).endArray();
    });
    answer.contentType = "application/json";
    return answer;
}

Answer config(Call &call)
{
    for (const Permission &permission : operatorPermissions(knownResourceTypes())) {
        if (!call.caller.holds(permission))
            return refuse(Code::Unauthorized,
                          "access to /api/v2/config requires operator permissions");
    }
    const bool hashes = call.state.hashesTokens();
    return tabbed(200, [hashes](JsonWriter &json) {
        json.beginObject().key("config").beginObject();
        for (const Flag &flag : Flags) {
            json.key(flag.name);
            if (flag.isText)
                json.text(flag.value);
            else if (flag.name == "use-hashed-tokens")
                json.boolean(hashes);
            else
                json.literal(flag.value);
        }
        json.endObject().endObject();
    });
}

} // namespace itm::demo
