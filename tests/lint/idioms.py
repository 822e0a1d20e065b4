# SPDX-License-Identifier: MIT
"""Small things of Qt and C++ that compile and go wrong later."""
import re

import sourcetree

PRODUCT = ("app/", "ui/", "models/")
ANYWHERE = ("app/", "ui/", "models/", "tests/")
FORBIDDEN = [
    (ANYWHERE, r"\b(?:SIGNAL|SLOT)\s*\(", "a connection by string; name the functions"),
    (ANYWHERE, r"(?<![\w.>:])sender\s*\(\s*\)", "sender(); give the lambda what it needs"),
    (ANYWHERE, r"\bignoreSslErrors\s*\(\s*\)", "every TLS error ignored; name the errors"),
    (ANYWHERE, r"\bvoid\s+on_[a-z]\w*_\w+\s*\(", "a slot connected by its name"),
    (ANYWHERE, r"(?m)^[^\n]*\S[^\n]*\bQ_OBJECT\b|\bQ_OBJECT\b[^\n]*\S",
     "Q_OBJECT shares its line: AUTOMOC does not see it"),
    (("ui/",), r"\b(?:selectedRows|selectedIndexes)\s*\(",
     "minutes for a large selection; iterate selection() ranges"),
    (("ui/",), r"\bsetStyleSheet\s*\(", "a style sheet; colours come from the theme"),
    (PRODUCT, r"(?:reply|Reply\w*)\s*(?:\.|->|\(\)->)\s*errorString\s*\(",
     "the reply's own error text: it holds the URL"),
    (PRODUCT, r"(?<!<)\bQSaveFile\b(?:::commit\b|[\s\S]*?(?:\.|->)\s*commit\s*\()",
     "its commit() puts an empty file in place on a full disk; commitWhole()"),
]
EXEMPT = {
    # Compares the text with what Qt has no number for; none of it leaves.
    ("models/api/networkerrors.cpp", FORBIDDEN[-2][2]),
    # commitWhole() itself.
    ("models/store/userfile.cpp", FORBIDDEN[-1][2]),
}
IN_HEADERS = [(r"\busing\s+namespace\s+(?!std::\w*literals|Qt::\w*Literals)",
               "using namespace in a header")]
NOTE = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")
BARE_NOLINT = re.compile(r"NOLINT\w*(?:\([^)\n]*\))?[ \t]*(?=\n|$|\*/)")


def check(root):
    for source in sourcetree.sources(root):
        wrong = [(pattern, what) for places, pattern, what in FORBIDDEN
                 if source.path.startswith(places) and (source.path, what) not in EXEMPT]
        if source.path.endswith(".h") and not source.path.startswith("tests/"):
            wrong += IN_HEADERS
        for pattern, what in wrong:
            for line, _ in source.finds(pattern):
                yield f"{source.path}:{line}: {what}"
        for line, match in source.finds(NOTE, source.text):
            yield f"{source.path}:{line}: {match.group(0)}: do it or file it"
        for line, _ in source.finds(BARE_NOLINT, source.text):
            yield f"{source.path}:{line}: NOLINT without a check and a reason"


if __name__ == "__main__":
    sourcetree.run(check, caught=[
        ("ui/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));"),
        ("ui/a.cpp", "auto *button = sender();"),
        ("models/api/a.cpp", "reply->ignoreSslErrors();"),
        ("models/api/a.cpp", "auto text = m_reply->errorString();"),
        ("ui/a.h", "void on_button_clicked();"),
        ("ui/a.h", "class A { Q_OBJECT };"),
        ("ui/a.h", "using namespace itm;"),
        ("ui/a.cpp", "for (auto i : m_view->selectionModel()->selectedRows()) {}"),
        ("ui/a.cpp", "setStyleSheet(text);"),
        ("ui/a.cpp", "QSaveFile file(path);\nreturn file.flush() && file.commit();"),
        ("models/store/a.cpp", "std::invoke(&QSaveFile::commit, file);"),
        ("ui/a.cpp", "// TODO later"),
        ("ui/a.cpp", "int a; // NOLINT\n"),
    ], accepted=[
        ("ui/a.h", "class A\n{\n    Q_OBJECT\npublic:\n};"),
        ("ui/a.cpp", "using namespace itm;\nconnect(a, &A::b, this, [] {});"),
        ("models/api/a.cpp", "reply->ignoreSslErrors(expected);"),
        ("models/api/networkerrors.cpp", "return says(reply.errorString());"),
        ("models/store/userfile.cpp", "bool a(QSaveFile &file) { return file.commit(); }"),
        ("models/store/a.cpp", "QSaveFile file(path);\nreturn commitWhole(file);"),
        ("models/store/a.cpp", "transaction.commit();"),
        ("ui/a.cpp", "int a; // NOLINT(bugprone-foo): the reason\n"),
    ])
