// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/access/permissionpath.h"
#include "models/api/errormapping.h"
#include "models/api/networkerrors.h"

#include "tests/api/goldenexchange.h"
#include "tests/support/goldentokens.h"
#include "tests/support/testcertificates.h"

#include <QSet>
#include <QTest>

using namespace itm;
using namespace itm::test;

namespace {

/// What each recorded refusal must become, by the beginning of "status message". No entry may fit
/// no refusal, and every refusal must fit exactly one.
const QList<std::pair<QString, ErrorKind>> Expected{
    { QStringLiteral("401 unauthorized access"), ErrorKind::NotAuthenticated },
    { QStringLiteral("401 token is inactive"), ErrorKind::TokenInactive },
    { QStringLiteral("401 access to /api/v2/config"), ErrorKind::PermissionMissing },
    { QStringLiteral("401 read:"), ErrorKind::PermissionMissing },
    { QStringLiteral("401 write:"), ErrorKind::PermissionMissing },
    { QStringLiteral("403 User is inactive"), ErrorKind::UserInactive },
    { QStringLiteral("403 permission "), ErrorKind::GrantTooBroad },
    { QStringLiteral("400 authorization must include permissions"), ErrorKind::InvalidRequest },
    { QStringLiteral("400 bucket name _mine"), ErrorKind::InvalidRequest },
    { QStringLiteral("400 encodeAuthorization: "), ErrorKind::InvalidRequest },
    { QStringLiteral("400 id must have"), ErrorKind::InvalidRequest },
    { QStringLiteral("400 invalid ID"), ErrorKind::InvalidRequest },
    { QStringLiteral("400 invalid action type"), ErrorKind::InvalidRequest },
    { QStringLiteral("400 invalid json structure: "), ErrorKind::InvalidRequest },
    { QStringLiteral("400 invalid resource type"), ErrorKind::InvalidRequest },
    { QStringLiteral("400 invalid status"), ErrorKind::InvalidRequest },
    { QStringLiteral("400 limit must be"), ErrorKind::InvalidRequest },
    { QStringLiteral("400 org id required"), ErrorKind::InvalidRequest },
    { QStringLiteral("400 org name is empty"), ErrorKind::InvalidRequest },
    { QStringLiteral("400 passwords must be"), ErrorKind::InvalidRequest },
    { QStringLiteral("400 permission read:"), ErrorKind::InvalidRequest },
    { QStringLiteral("400 token required for v1"), ErrorKind::InvalidRequest },
    { QStringLiteral("400 unable to create token"), ErrorKind::InvalidRequest },
    { QStringLiteral("400 unknown authorization status"), ErrorKind::InvalidRequest },
    { QStringLiteral("404 404 page not found"), ErrorKind::NotFound },
    { QStringLiteral("404 (see note)"), ErrorKind::NotFound },
    { QStringLiteral("404 authorization not found"), ErrorKind::NotFound },
    { QStringLiteral("404 bucket not found"), ErrorKind::NotFound },
    { QStringLiteral("404 organization "), ErrorKind::NotFound },
    { QStringLiteral("404 path not found"), ErrorKind::NotFound },
    { QStringLiteral("404 user not found"), ErrorKind::NotFound },
    { QStringLiteral("405 "), ErrorKind::InvalidRequest },
    { QStringLiteral("422 bucket with name"), ErrorKind::Conflict },
    { QStringLiteral("422 onboarding failed"), ErrorKind::InvalidRequest },
    { QStringLiteral("422 onboarding has already"), ErrorKind::Conflict },
    { QStringLiteral("422 organization with name"), ErrorKind::Conflict },
    { QStringLiteral("422 token already exists"), ErrorKind::Conflict },
    { QStringLiteral("422 user with name"), ErrorKind::Conflict },
    { QStringLiteral("500 EOF"), ErrorKind::InvalidRequest },
    { QStringLiteral("500 Unexpected error when assigning"), ErrorKind::Conflict },
    { QStringLiteral("500 authorizations cannot be"), ErrorKind::InvalidRequest },
    { QStringLiteral("500 invalid character"), ErrorKind::InvalidRequest },
    { QStringLiteral("500 json: "), ErrorKind::InvalidRequest },
    { QStringLiteral("500 unexpected EOF"), ErrorKind::InvalidRequest },
};

Refusal refusalOf(const GoldenExchange &exchange)
{
    return { exchange.status,
             exchange.body,
             {},
             exchange.headers.contains(QLatin1String("x-influxdb-version")),
             exchange.path == QLatin1String("/api/v2/signin") };
}

Permission permission(PermissionAction action, const ResourceType &type, quint64 id,
                      quint64 organization)
{
    return { action, type, ResourceId(id), OrganizationId(organization), {} };
}

} // namespace

class TestErrorMapping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordedRefusalHasItsKind();
    void recordedPermissionsAreRead();
    void answersOfOthersAreTold_data();
    void answersOfOthersAreTold();
    void permissionPathsAreRead_data();
    void permissionPathsAreRead();
    void networkFailuresHaveTheirKind();
    void whatAPinCannotCureIsToldFirst();
    void aHandshakeWithoutCertificateIsToldApart();
};

void TestErrorMapping::everyRecordedRefusalHasItsKind()
{
    QSet<QString> met;
    int refusals = 0;
    for (const GoldenExchange &exchange : goldenExchanges()) {
        if (exchange.status < 400)
            continue;
        ++refusals;
        const Error error = errorFromRefusal(refusalOf(exchange));
        const QString seen = QString::number(exchange.status) + u' '
            + (error.serverMessage.isEmpty() ? QString::fromUtf8(exchange.body)
                                             : error.serverMessage);
        const auto entry
            = std::find_if(Expected.begin(), Expected.end(),
                           [&](const auto &expected) { return seen.startsWith(expected.first); });
        QVERIFY2(entry != Expected.end(), qPrintable(exchange.place() + u' ' + seen));
        met.insert(entry->first);
        const bool isSignIn = exchange.path == QLatin1String("/api/v2/signin");
        const ErrorKind kind = isSignIn ? ErrorKind::SignInRefused : entry->second;
        QVERIFY2(error.kind == kind, qPrintable(exchange.place() + u' ' + seen));
        QCOMPARE(error.httpStatus, exchange.status);
        const QString code
            = exchange.headers.value(QLatin1String("x-platform-error-code")).toString();
        QCOMPARE(error.serverCode, code);
    }
    QVERIFY(refusals > 150);
    QCOMPARE(met.size(), Expected.size());
}

void TestErrorMapping::recordedPermissionsAreRead()
{
    const auto missing = [](const char *name) {
        for (const GoldenExchange &exchange : goldenExchanges()) {
            if (exchange.name == QLatin1String(name))
                return errorFromRefusal(refusalOf(exchange)).missingPermission;
        }
        return std::optional<Permission>();
    };
    const quint64 lab = goldenId(QStringLiteral("orgB"));
    const quint64 bob = goldenId(QStringLiteral("bob"));
    const quint64 rw = goldenId(QStringLiteral("rwId"));
    QVERIFY(missing("me by bucket token")
            == permission(PermissionAction::Read, types::users, bob, 0));
    QVERIFY(missing("bucket token may not create")
            == permission(PermissionAction::Write, types::authorizations, 0, lab));
    QVERIFY(missing("get by bucket token")
            == permission(PermissionAction::Read, types::authorizations, rw, lab));
    QVERIFY(missing("broader than the caller (all access asks unscoped)")
            == permission(PermissionAction::Read, types::buckets, 0, 0));
    QVERIFY(missing("instance by operator token")
            == permission(PermissionAction::Read, types::instance, 0, 0));
    QVERIFY(!missing("config by all access"));
}

void TestErrorMapping::answersOfOthersAreTold_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("influx");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    const auto row
        = [](const char *name, int status, bool influx, const char *body, ErrorKind kind) {
              QTest::newRow(name) << status << influx << QByteArray(body) << static_cast<int>(kind);
          };
    row("a page that is not there", 404, false, "<html>", ErrorKind::NotInfluxDb);
    row("TLS port spoken to in clear", 400, false,
        "Client sent an HTTP request to an HTTPS server.\n", ErrorKind::NotInfluxDb);
    row("an error of ours through a proxy that drops headers", 404, false,
        R"({"code":"not found","message":"path not found"})", ErrorKind::NotFound);
    row("a proxy asks who we are", 401, false, "<html>", ErrorKind::NotAuthenticated);
    row("a proxy forbids", 403, false, "", ErrorKind::Forbidden);
    row("a proxy without its server", 502, false, "<html>", ErrorKind::ServerFault);
    row("a starting server", 503, true, R"({"status":"starting"})", ErrorKind::ServerStarting);
    row("1.x endpoint", 401, true, R"({"code":"unauthorized","message":"Unauthorized"})",
        ErrorKind::NotAuthenticated);
    row("too many requests", 429, true, "", ErrorKind::TooManyRequests);
    row("weak password", 403, true,
        R"({"code":"forbidden","message":"password change required\npasswords must"})",
        ErrorKind::PasswordChangeRequired);
    row("metrics off", 403, true, R"({"code":"forbidden","message":"metrics disabled"})",
        ErrorKind::Forbidden);
    row("too large", 413, true, R"({"code":"request too large","message":"x"})",
        ErrorKind::InvalidRequest);
    row("gone", 499, true, "", ErrorKind::ServerFault);
    row("timed out", 408, true, "", ErrorKind::DeadlineExceeded);
    row("panic", 500, true, "", ErrorKind::ServerFault);
    row("not implemented", 501, true, R"({"code":"not implemented","message":"x"})",
        ErrorKind::ServerFault);
    row("no such status", 777, false, "", ErrorKind::NotInfluxDb);
}

void TestErrorMapping::answersOfOthersAreTold()
{
    QFETCH(int, status);
    QFETCH(bool, influx);
    QFETCH(QByteArray, body);
    const Error error = errorFromRefusal({ status, body, "17", influx, false });
    QTEST(static_cast<int>(error.kind), "kind");
    QCOMPARE(error.retryAfter, 17);
    QCOMPARE(errorFromRefusal({ status, body, "soon", influx, false }).retryAfter, -1);
}

void TestErrorMapping::permissionPathsAreRead_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<quint64>("id");
    QTest::addColumn<quint64>("organization");
    const auto row = [](const char *path, const char *type, quint64 id, quint64 organization) {
        QTest::newRow(path) << QString::fromLatin1(type) << id << organization;
    };
    row("read:buckets", "buckets", 0, 0);
    row("write:users/00000000000000aa", "users", 0xaa, 0);
    row("write:orgs/00000000000000aa", "orgs", 0xaa, 0);
    row("read:orgs/00000000000000aa/buckets", "buckets", 0, 0xaa);
    row("write:orgs/00000000000000aa/orgs/00000000000000ab", "orgs", 0xab, 0xaa);
    for (const char *none :
         { "", "read", "read:", "own:buckets", "read:buckets/aa", "read:buckets/", "read:/buckets",
           "read:users/00000000000000aa/buckets", "read:orgs/aa/buckets", "read:not/a/path",
           "read:orgs/00000000000000aa/buckets/00000000000000ab/x", "read:12" })
        row(none, "", 0, 0);
}

void TestErrorMapping::permissionPathsAreRead()
{
    QFETCH(QString, type);
    QFETCH(quint64, id);
    QFETCH(quint64, organization);
    const QString path = QString::fromLatin1(QTest::currentDataTag());
    const auto read = permissionFromPath(path);
    QCOMPARE(read.has_value(), !type.isEmpty());
    if (!read)
        return;
    const auto action = path.startsWith(u'w') ? PermissionAction::Write : PermissionAction::Read;
    QVERIFY(*read == permission(action, ResourceType{ type }, id, organization));
    QVERIFY(permissionInMessage(path + QLatin1String(" is unauthorized")) == read);
}

void TestErrorMapping::networkFailuresHaveTheirKind()
{
    const QList<std::pair<QNetworkReply::NetworkError, ErrorKind>> table{
        { QNetworkReply::HostNotFoundError, ErrorKind::HostNotFound },
        { QNetworkReply::ConnectionRefusedError, ErrorKind::Refused },
        { QNetworkReply::RemoteHostClosedError, ErrorKind::ConnectionLost },
        { QNetworkReply::ContentReSendError, ErrorKind::ConnectionLost },
        { QNetworkReply::TimeoutError, ErrorKind::Unreachable },
        { QNetworkReply::UnknownNetworkError, ErrorKind::Unreachable },
        { QNetworkReply::TemporaryNetworkFailureError, ErrorKind::Unreachable },
        { QNetworkReply::ProxyNotFoundError, ErrorKind::ProxyFailed },
        { QNetworkReply::ProxyConnectionRefusedError, ErrorKind::ProxyFailed },
        { QNetworkReply::ProxyTimeoutError, ErrorKind::ProxyFailed },
        { QNetworkReply::ProxyAuthenticationRequiredError, ErrorKind::ProxyAuthRequired },
        { QNetworkReply::SslHandshakeFailedError, ErrorKind::TlsFailed },
        { QNetworkReply::ProtocolFailure, ErrorKind::NotInfluxDb },
    };
    for (const auto &[failure, kind] : table)
        QVERIFY2(errorFromNetwork({ .failure = failure }).kind == kind,
                 qPrintable(QString::number(failure)));
}

void TestErrorMapping::whatAPinCannotCureIsToldFirst()
{
    const QSslCertificate peer(makeCertificate({ "127.0.0.1" }).certificate);
    const auto kindOf = [&peer](const QList<QSslError::SslError> &issues) {
        NetworkFailure failure{ .failure = QNetworkReply::SslHandshakeFailedError };
        failure.tls.refused = issues.isEmpty() ? QSslCertificate() : peer;
        for (const QSslError::SslError issue : issues)
            failure.tls.errors.append(QSslError(issue, peer));
        return errorFromNetwork(failure).kind;
    };
    QVERIFY(kindOf({ QSslError::SelfSignedCertificate, QSslError::CertificateExpired })
            == ErrorKind::TlsExpired);
    QVERIFY(kindOf({ QSslError::HostNameMismatch, QSslError::SelfSignedCertificate })
            == ErrorKind::TlsSelfSigned);
    QVERIFY(kindOf({ QSslError::SelfSignedCertificate, QSslError::CertificateRevoked })
            == ErrorKind::TlsFailed);
    QVERIFY(kindOf({ QSslError::HostNameMismatch }) == ErrorKind::TlsWrongName);
    QVERIFY(kindOf({}) == ErrorKind::TlsFailed);
}

void TestErrorMapping::aHandshakeWithoutCertificateIsToldApart()
{
    NetworkFailure failure{ .failure = QNetworkReply::SslHandshakeFailedError };
    failure.isNoTls = true;
    QVERIFY(errorFromNetwork(failure).kind == ErrorKind::TlsFailed);
    failure.isBehindProxy = true;
    QVERIFY(errorFromNetwork(failure).kind == ErrorKind::ProxyAnswered);
    failure.isProtocolTooOld = true;
    QVERIFY(errorFromNetwork(failure).kind == ErrorKind::TlsTooOld);
}

QTEST_GUILESS_MAIN(TestErrorMapping)
#include "tst_errormapping.moc"
