// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/support/testcertificates.h"

#include <QSslCertificate>

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace itm::test {

namespace {

template <auto Free>
struct Deleter final
{
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Memory = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;

constexpr long Day = 24 * 60 * 60;

Memory memoryOf(const QByteArray &pem)
{
    return Memory(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
}

QByteArray contentOf(BIO *memory)
{
    QByteArray content(BIO_pending(memory), '\0');
    BIO_read(memory, content.data(), static_cast<int>(content.size()));
    return content;
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

void fill(X509 *certificate, EVP_PKEY *key, const CertificateWish &wish)
{
    quint64 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1);
    const bool isExpired = wish.flaw == CertificateFlaw::Expired;
    const bool isEarly = wish.flaw == CertificateFlaw::NotYetValid;
    X509_gmtime_adj(X509_getm_notBefore(certificate), isEarly ? Day : -10 * Day);
    X509_gmtime_adj(X509_getm_notAfter(certificate), isExpired ? -Day : 10 * Day);
    X509_set_pubkey(certificate, key);
    const QByteArray name
        = wish.address.isEmpty() ? "Test Authority " + QByteArray::number(serial) : wish.address;
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1,
                               0);
}

} // namespace

TestCertificate makeCertificate(const CertificateWish &wish, const TestCertificate *authority)
{
    const Key key(wish.flaw == CertificateFlaw::Weak
                      ? EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t{ 1024 })
                      : EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const Certificate certificate(X509_new());
    fill(certificate.get(), key.get(), wish);

    const TestCertificate none;
    const TestCertificate &by = authority ? *authority : none;
    const Key authorityKey(
        PEM_read_bio_PrivateKey(memoryOf(by.key).get(), nullptr, nullptr, nullptr));
    const Certificate authorityCertificate(
        PEM_read_bio_X509(memoryOf(by.certificate).get(), nullptr, nullptr, nullptr));
    X509 *issuer = authority ? authorityCertificate.get() : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer));
    const bool isAuthority = wish.address.isEmpty();
    addExtension(certificate.get(), issuer, NID_basic_constraints,
                 isAuthority ? "critical,CA:TRUE" : "CA:FALSE");
    QByteArray names = "IP:" + wish.address;
    if (!wish.host.isEmpty())
        names += ",DNS:" + wish.host;
    if (!isAuthority)
        addExtension(certificate.get(), issuer, NID_subject_alt_name, names);
    X509_sign(certificate.get(), authority ? authorityKey.get() : key.get(), EVP_sha256());

    const Memory certificatePem(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificatePem.get(), certificate.get());
    const Memory keyPem(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return { contentOf(certificatePem.get()), contentOf(keyPem.get()) };
}

QByteArray sha256Of(const TestCertificate &certificate)
{
    return QSslCertificate(certificate.certificate).digest(QCryptographicHash::Sha256);
}

} // namespace itm::test
