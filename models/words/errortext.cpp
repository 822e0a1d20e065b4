// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/errortext.h"

#include "models/words/certificatetext.h"
#include "models/words/errorwords.h"
#include "models/words/permissiontext.h"
#include "models/words/timetext.h"

namespace itm {

namespace {

/// What a server or a library wrote, fit to stand within a sentence of ours.
QString quoted(const QString &text)
{
    QString shown = NameText::excerpt(text);
    while (shown.endsWith(u'.') || shown.endsWith(u':'))
        shown.chop(1);
    return shown;
}

QString serversWords(const Error &error)
{
    if (!error.serverMessage.isEmpty())
        return quoted(error.serverMessage);
    //: Stands in place of a message that the server did not send. %1: a number.
    return error.httpStatus >= 400 ? ErrorText::tr("HTTP status %1").arg(error.httpStatus)
                                   : QString();
}

QString factOf(const Error &error, const OrganizationNames &names)
{
    switch (error.kind) {
    case ErrorKind::TlsWrongName:
    case ErrorKind::TlsExpired:
    case ErrorKind::TlsNotYetValid:
    case ErrorKind::TlsPinChanged:
        return error.certificate ? CertificateText::fact(error.kind, *error.certificate)
                                 : QString();
    case ErrorKind::TlsFailed:
        return quoted(error.tlsIssues.join(QLatin1String("; ")));
    case ErrorKind::CaFileUnusable:
    case ErrorKind::StoreFailed:
    case ErrorKind::StoreFull:
    case ErrorKind::StoreReadOnly:
    case ErrorKind::StoreCorrupt:
    case ErrorKind::StoreNewer:
        return NameText::excerpt(error.subject);
    case ErrorKind::PermissionMissing:
    case ErrorKind::GrantTooBroad:
        return error.missingPermission ? PermissionText::phrase(*error.missingPermission, names)
                                       : QString();
    case ErrorKind::TooManyRequests:
        return error.retryAfter > 0 ? TimeText::duration(error.retryAfter) : QString();
    case ErrorKind::Redirected:
        return error.redirectTarget.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                                    | QUrl::RemoveFragment);
    default:
        return serversWords(error);
    }
}

/// A writing request whose answer never came may have been carried out (house style §3.6).
bool mayHaveBeenCarriedOut(const Error &error)
{
    return isUnanswered(error)
        && (error.subject.startsWith(QLatin1String("POST "))
            || error.subject.startsWith(QLatin1String("PATCH "))
            || error.subject.startsWith(QLatin1String("DELETE ")));
}

} // namespace

ErrorMessage ErrorText::message(const Error &error, const OrganizationNames &names)
{
    if (error.kind == ErrorKind::Forbidden && error.httpStatus == 0
        && error.serverMessage.isEmpty())
        return { tr("Read-only connection"),
                 tr("This connection is for looking only: nothing was sent to the server."),
                 tr("Allow changes in the connection if you mean to make one.") };
    const errorwords::Words &words = errorwords::wordsFor(error.kind);
    const QString fact = words.withFact ? factOf(error, names) : QString();
    return { tr(words.title), fact.isEmpty() ? tr(words.explanation) : tr(words.withFact).arg(fact),
             mayHaveBeenCarriedOut(error)
                 ? tr("It may have been carried out all the same: refresh and look before you "
                      "repeat it.")
                 : tr(words.action) };
}

QString ErrorText::line(const Error &error, const OrganizationNames &names)
{
    const ErrorMessage said = message(error, names);
    //: %1 and %2: a sentence each.
    return tr("%1 %2").arg(said.explanation, said.action);
}

} // namespace itm
