// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/words/wayerrorwords.h"

#include <QtGlobal>

#include <array>

namespace itm::errorwords {

namespace {

constexpr std::array All{
    Words{ ErrorKind::HostNotFound, QT_TRANSLATE_NOOP("itm::ErrorText", "Server not found"),
           QT_TRANSLATE_NOOP("itm::ErrorText", "No computer answers to the name in the address."),
           nullptr,
           QT_TRANSLATE_NOOP(
               "itm::ErrorText",
               "Check the address, and whether this computer is on the right network.") },
    Words{ ErrorKind::Refused, QT_TRANSLATE_NOOP("itm::ErrorText", "Connection refused"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "The computer was reached, but nothing listens on that port."),
           nullptr,
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "Check the port in the address, and whether the server is running.") },
    Words{ ErrorKind::Unreachable, QT_TRANSLATE_NOOP("itm::ErrorText", "Server out of reach"),
           QT_TRANSLATE_NOOP("itm::ErrorText", "The network leads nowhere to this server."),
           nullptr,
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "Check the network, a VPN, or a firewall on the way.") },
    Words{ ErrorKind::ProxyFailed, QT_TRANSLATE_NOOP("itm::ErrorText", "Proxy failed"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "The proxy between this computer and the server is not there, or does "
                             "not reach the server."),
           nullptr,
           QT_TRANSLATE_NOOP(
               "itm::ErrorText",
               "Check the proxy in the connection, or in the settings of this computer.") },
    Words{
        ErrorKind::ProxyAuthRequired,
        QT_TRANSLATE_NOOP("itm::ErrorText", "Proxy asks for a password"),
        QT_TRANSLATE_NOOP(
            "itm::ErrorText",
            "The proxy between this computer and the server asks for a user name and a password."),
        nullptr,
        QT_TRANSLATE_NOOP("itm::ErrorText", "Enter them in the connection and try again.") },
    Words{ ErrorKind::ProxyAuthRefused,
           QT_TRANSLATE_NOOP("itm::ErrorText", "Proxy password refused"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "The proxy does not accept this user name with this password."),
           nullptr,
           QT_TRANSLATE_NOOP("itm::ErrorText", "Correct them in the connection and try again.") },
    Words{
        ErrorKind::ProxyRefused, QT_TRANSLATE_NOOP("itm::ErrorText", "Proxy refuses"),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "The proxy does not let this program through to the server."),
        nullptr,
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "Ask whoever runs the proxy, or choose another way in the connection.") },
    Words{ ErrorKind::ProxyAnswered, QT_TRANSLATE_NOOP("itm::ErrorText", "Proxy answered instead"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "The proxy answered with a page of its own instead of the server."),
           nullptr,
           QT_TRANSLATE_NOOP(
               "itm::ErrorText",
               "Open the address in a browser: the proxy may want you to sign in there first.") },
    Words{
        ErrorKind::TlsSelfSigned,
        QT_TRANSLATE_NOOP("itm::ErrorText", "Certificate signed by itself"),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "The server’s certificate is signed by itself: nobody vouches for it."),
        nullptr,
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "Look at the certificate, compare it with the one on the server, and pin "
                          "it if they are the same.") },
    Words{
        ErrorKind::TlsUntrusted, QT_TRANSLATE_NOOP("itm::ErrorText", "Authority not known"),
        QT_TRANSLATE_NOOP(
            "itm::ErrorText",
            "The server’s certificate comes from an authority that this computer does not know."),
        nullptr,
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "If it is your own authority, choose its file in the connection; or look "
                          "at the certificate and compare it with the one on the server.") },
    Words{
        ErrorKind::TlsWrongName,
        QT_TRANSLATE_NOOP("itm::ErrorText", "Certificate for another name"),
        QT_TRANSLATE_NOOP(
            "itm::ErrorText",
            "The server’s certificate is for other names than the one in the address."),
        //: %1: host names and addresses.
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "The server’s certificate is for %1, not for the name in the address."),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "Use one of its names in the address, or look at the certificate and "
                          "compare it with the one on the server.") },
    Words{ ErrorKind::TlsExpired, QT_TRANSLATE_NOOP("itm::ErrorText", "Certificate has expired"),
           QT_TRANSLATE_NOOP("itm::ErrorText", "The server’s certificate has expired."),
           //: %1: a date.
           QT_TRANSLATE_NOOP("itm::ErrorText", "The server’s certificate expired on %1."),
           QT_TRANSLATE_NOOP(
               "itm::ErrorText",
               "Have it renewed on the server: an expired one is not accepted, pinned or not.") },
    Words{
        ErrorKind::TlsNotYetValid, QT_TRANSLATE_NOOP("itm::ErrorText", "Certificate not valid yet"),
        QT_TRANSLATE_NOOP("itm::ErrorText", "The server’s certificate is not valid yet."),
        //: %1: a date.
        QT_TRANSLATE_NOOP("itm::ErrorText", "The server’s certificate is valid from %1 on only."),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "Check the clocks of this computer and of the server.") },
    Words{ ErrorKind::TlsWeak, QT_TRANSLATE_NOOP("itm::ErrorText", "Certificate too weak"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "The key of the server’s certificate is too short to prove anything."),
           nullptr,
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "Have a new certificate made on the server, with an RSA key of 2048 "
                             "bits or more or an elliptic curve.") },
    Words{
        ErrorKind::TlsPinChanged, QT_TRANSLATE_NOOP("itm::ErrorText", "Certificate has changed"),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "The server shows another certificate than the pinned one, and nothing "
                          "was sent to it: it was renewed, or somebody stands in between."),
        //: %1: beginnings of two fingerprints, such as “pinned 1A:2B…, shown 3C:4D…”.
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "The server shows another certificate than the pinned one (%1), and "
                          "nothing was sent to it: it was renewed, or somebody stands in between."),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "Ask whoever runs the server; only if it was renewed, remove the old pin "
                          "in the connection and look at the new certificate.") },
    Words{
        ErrorKind::TlsTooOld, QT_TRANSLATE_NOOP("itm::ErrorText", "Encryption too old"),
        QT_TRANSLATE_NOOP("itm::ErrorText",
                          "The server speaks only versions of TLS that are no longer safe."),
        nullptr,
        QT_TRANSLATE_NOOP(
            "itm::ErrorText",
            "Have TLS 1.2 or newer switched on at the server, or at what stands in front of it.") },
    Words{ ErrorKind::TlsFailed, QT_TRANSLATE_NOOP("itm::ErrorText", "No secure connection"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "No secure connection could be agreed on with the server."),
           //: %1: a reason, as the encryption library words it.
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "No secure connection could be agreed on with the server: %1."),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "Check whether the address should begin with http instead of https, "
                             "and which versions of TLS the server allows.") },
    Words{
        ErrorKind::CaFileUnusable, QT_TRANSLATE_NOOP("itm::ErrorText", "Authority file not usable"),
        QT_TRANSLATE_NOOP(
            "itm::ErrorText",
            "The file with the certificate authority cannot be read, or holds none in PEM form."),
        //: %1: a path.
        QT_TRANSLATE_NOOP(
            "itm::ErrorText",
            "The file %1 cannot be read, or holds no certificate authority in PEM form."),
        QT_TRANSLATE_NOOP("itm::ErrorText", "Choose another file in the connection.") },
    Words{ ErrorKind::DeadlineExceeded, QT_TRANSLATE_NOOP("itm::ErrorText", "No answer in time"),
           QT_TRANSLATE_NOOP("itm::ErrorText", "The server did not answer in the time allowed."),
           nullptr, QT_TRANSLATE_NOOP("itm::ErrorText", "Try again, or ask for less at once.") },
    Words{ ErrorKind::ConnectionLost, QT_TRANSLATE_NOOP("itm::ErrorText", "Connection lost"),
           QT_TRANSLATE_NOOP("itm::ErrorText",
                             "The connection broke off before the answer was complete."),
           nullptr,
           QT_TRANSLATE_NOOP("itm::ErrorText", "Try again; if it stays so, check the network.") },
};

} // namespace

std::span<const Words> wordsOfTheWay()
{
    return All;
}

} // namespace itm::errorwords
