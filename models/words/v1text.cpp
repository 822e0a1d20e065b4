// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/v1text.h"

#include "models/words/errortext.h"

namespace itm {

QString V1Text::isPrivate()
{
    return tr("The server keeps v1 credentials through a private interface, which another version "
              "may change or leave out.");
}

QString V1Text::unavailable(const Error &error)
{
    if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::NotInfluxDb)
        return tr("This server has no interface for v1 credentials, or something in front of it "
                  "keeps it away.");
    //: %1: a sentence.
    return tr("The v1 credentials of this server cannot be read. %1").arg(ErrorText::line(error));
}

QString V1Text::issue(V1Issue issue)
{
    switch (issue) {
    case V1Issue::OrganizationMissing:
        return tr("Choose an organization.");
    case V1Issue::UserMissing:
        return tr("Type a user name.");
    case V1Issue::UserColon:
        return tr("Leave the colon out of the user name: nobody could sign in with it.");
    case V1Issue::UserControlCharacter:
        return tr("The user name has a character that cannot be seen.");
    case V1Issue::UserTaken:
        return tr("This user name is taken; it is unique on the whole server.");
    case V1Issue::BucketsMissing:
        return tr("Choose at least one bucket to read or write.");
    }
    return {};
}

QString V1Text::notMade(const Error &error)
{
    if (error.kind == ErrorKind::Conflict)
        return issue(V1Issue::UserTaken);
    if (error.kind == ErrorKind::NotFound)
        return tr("Nothing was made: one of the buckets is gone. Refresh, and choose again.");
    // Where the route is missing the server answers with its web page.
    if (mayHaveHappened(error) && error.kind != ErrorKind::NotInfluxDb)
        //: %1: a sentence.
        return tr("Perhaps it was made. Refresh before you try again. %1")
            .arg(ErrorText::line(error));
    //: %1: a sentence.
    return tr("Nothing was made. %1").arg(ErrorText::line(error));
}

QString V1Text::withoutPassword(const Token &credential, const std::optional<Error> &trouble)
{
    const QString name = NameText::shown(credential.v1UserName);
    if (!trouble)
        return tr("%1 is made. Without a password it cannot sign in; set one when it is needed.")
            .arg(name);
    //: %1: a user name, %2: a sentence.
    return tr("%1 is made, but its password was not set. Set one anew. %2")
        .arg(name, ErrorText::line(*trouble));
}

QString V1Text::passwordConsequence(const Token &credential)
{
    return tr("Every client that signs in as %1 with the old password is refused at once.")
        .arg(NameText::shown(credential.v1UserName));
}

QString V1Text::passwordFailed(const Error &error)
{
    if (mayHaveHappened(error))
        //: %1: a sentence.
        return tr("Perhaps the password was set; it is in your keychain. Trying again sends the "
                  "same one. %1")
            .arg(ErrorText::line(error));
    //: %1: a sentence.
    return tr("The old password is still in force. %1").arg(ErrorText::line(error));
}

QString V1Text::mapping(const QString &bucket, const DatabaseMapping *mapping)
{
    const QString name = NameText::shown(bucket);
    if (!mapping)
        return tr("Clients cannot find the bucket %1: no DBRP mapping leads to it.").arg(name);
    //: %1: a bucket, %2: a database, %3: a retention policy of InfluxDB 1.x.
    return tr("Bucket %1 is database %2, retention policy %3.")
        .arg(name, NameText::shown(mapping->database), NameText::shown(mapping->retentionPolicy));
}

} // namespace itm
