// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "app/demo/democertificate.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace itm::demo {

namespace {

constexpr long Day = 24 * 60 * 60;

void addExtension(X509 *certificate, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void nameIt(X509 *certificate)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const std::string text = "Influx Token Manager demo";
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(text.c_str()), -1, -1, 0);
    X509_set_issuer_name(certificate, name);
}

} // namespace

SelfSignedCertificate::SelfSignedCertificate()
    : key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"), &EVP_PKEY_free)
    , certificate(X509_new(), &X509_free)
{
    X509 *made = certificate.get();
    X509_set_version(made, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(made), 1);
    X509_gmtime_adj(X509_getm_notBefore(made), -Day);
    X509_gmtime_adj(X509_getm_notAfter(made), Day);
    X509_set_pubkey(made, key.get());
    nameIt(made);
    addExtension(made, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(made, NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost");
    X509_sign(made, key.get(), EVP_sha256());
}

std::string SelfSignedCertificate::pem() const
{
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, certificate.get());
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory, &text);
    std::string result(text, static_cast<size_t>(size));
    BIO_free(memory);
    return result;
}

} // namespace itm::demo
