# SPDX-License-Identifier: MIT
"""A secret becomes text at six doors only, and nothing makes it fit for a model or a log."""
import sourcetree

DOORS = {
    "models/core/secret.h": "its own copying",
    "models/api/httptransport.cpp": "HttpTransport",
    "models/store/keychaincredentialstore.cpp": "KeychainCredentialStore",
    "models/exchange/cliconfigs.cpp": "reads the influx CLI's configs, which hold tokens",
    "models/store/cliconfigsfile.cpp": "CliConfigsFile: the influx CLI's configs, when asked",
    "models/store/secretfile.cpp": "SecretFile: a file that the user named",
    "models/store/valuedigests.cpp": "ValueDigests: a secret becomes its keyed digest",
    "ui/common/secretclipboard.cpp": "SecretClipboard",
    "ui/common/secretfield.cpp": "SecretField, where it is shown",
    "ui/common/secretedit.cpp": "SecretField, where it is typed",
    "ui/handover/snippetsplice.cpp": "a snippet with the value, for the clipboard or a file",
    "tests/core/tst_secret.cpp": "the test of Secret",
    "tests/store/tst_keychain.cpp": "what came back from the keyring",
    "tests/support/fakestores.cpp": "the store of the tests",
    "tests/faults/faultykeyring.h": "another store of tests",
}
FORBIDDEN = [
    (r"Q_DECLARE_METATYPE\s*\([^)]*\bSecret\b", "Secret as a metatype"),
    (r"\b(?:QVariant::fromValue|qRegisterMetaType)\b[^;]*\bSecret\b", "Secret in a QVariant"),
    (r"\b(?:QDebug|QDataStream)\s*&?\s*operator<<\s*\([^)]*\bSecret\b", "Secret in a stream"),
    (r"\bsetInsecureFallback\b", "the keychain's plain-text file"),
]


def check(root):
    for source in sourcetree.sources(root):
        for pattern, what in FORBIDDEN:
            for line, _ in source.finds(pattern):
                yield f"{source.path}:{line}: {what}"
        if source.path in DOORS:
            continue
        for line, _ in source.finds(r"\breveal\s*\(\s*\)|\bSecret::reveal\b"):
            yield f"{source.path}:{line}: Secret::reveal() outside the doors"


if __name__ == "__main__":
    sourcetree.run(check, caught=[
        ("models/session/a.cpp", "auto text = secret.reveal();"),
        ("ui/a.cpp", "auto text = std::invoke(&Secret::reveal, secret);"),
        ("tests/ui/tst_a.cpp", "QCOMPARE(secret->reveal(), value);"),
        ("models/core/a.h", "Q_DECLARE_METATYPE(itm::Secret)"),
        ("models/core/a.h", "QDebug operator<<(QDebug debug, const Secret &secret);"),
        ("models/store/a.cpp", "job->setInsecureFallback(true);"),
    ], accepted=[
        ("ui/common/secretfield.cpp", "m_text->setText(QString::fromUtf8(m_secret.reveal()));"),
        ("ui/a.cpp", "// never reveal()\nfield->setRevealed(true);"),
        ("models/core/a.h", "QDebug operator<<(QDebug debug, const TokenId &id);"),
    ])
