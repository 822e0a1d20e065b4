// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <openssl/ssl.h>
#include <string>

namespace itm::demo {

/// A certificate for 127.0.0.1 that signs itself, good for two days, with its key. Clients trust it
/// by naming its PEM text as their CA file. Null pointers where OpenSSL fails.
struct SelfSignedCertificate final
{
    SelfSignedCertificate();

    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key;
    std::unique_ptr<X509, decltype(&X509_free)> certificate;

    [[nodiscard]] std::string pem() const;
};

} // namespace itm::demo
