// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/api/catalogcodec.h"
#include "models/api/tokencodec.h"

/// Every other answer of a server: read or refused, nothing else.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static_cast<void>(itm::tokenFromJson(body));
    static_cast<void>(itm::createdTokenFromJson(body));
    static_cast<void>(itm::tokenValueFromJson(body));
    static_cast<void>(itm::organizationsFromJson(body));
    static_cast<void>(itm::organizationFromJson(body));
    static_cast<void>(itm::usersFromJson(body));
    static_cast<void>(itm::userFromJson(body));
    static_cast<void>(itm::bucketsFromJson(body));
    static_cast<void>(itm::resourceTypesFromJson(body));
    static_cast<void>(itm::valueStorageFromJson(body));
    static_cast<void>(itm::setupAllowedFromJson(body));
    return 0;
}
