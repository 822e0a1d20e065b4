# SPDX-License-Identifier: MIT
"""The word for what this program manages is "token". The server's word, authorization, stays in
models/api, the demo server and their tests; elsewhere it stands only where the server spells it:
a resource type, a path, a permission, the HTTP header."""
import re

import sourcetree

AT_HOME = ("models/api/", "app/demo/", "tests/api/", "tests/demo/", "tests/golden/", "tests/live/",
           "tests/support/livebench.h", "tests/lint/")
WORD = re.compile(r"\w*authorization\w*", re.IGNORECASE)
SPELLED = re.compile(r"types::authorizations|ResourceType authorizations\b")
SENTENCE = re.compile(r"\b(?:tr|translate|QT_TR\w*_NOOP|QT_TRANSLATE_NOOP)\s*\((?:[^()]|\([^()]*\))*\)")
TS = re.compile(r"<(?:source|translation|numerusform)[^>]*>([^<]*)<")
FOREIGN = re.compile(r"authori[sz]ation|autorisierung", re.IGNORECASE)


def wrong_words(source):
    """Anything but the plural in a string or as the resource type."""
    strings_stay = sourcetree.blank(source.text, keep_strings=True)
    for match in WORD.finditer(source.text):
        start = match.start()
        is_code = source.code[start] != " "
        is_comment = strings_stay[start] == " "
        plural = match.group(0).lower() == "authorizations"
        spelled = any(found.start() <= start < found.end()
                      for found in SPELLED.finditer(source.code))
        if not is_comment and source.text.startswith('"Authorization: Token ', start - 1):
            continue
        if not plural or is_comment or (is_code and not spelled):
            yield source.line_at(start), match.group(0)
    for call in SENTENCE.finditer(strings_stay):
        said = [text for text in re.findall(r'"[^"]*"', call.group(0)) if FOREIGN.search(text)]
        for text in said:
            yield source.line_at(call.start()), text


def check(root):
    for source in sourcetree.sources(root):
        if not source.path.startswith(AT_HOME):
            for line, word in wrong_words(source):
                yield f"{source.path}:{line}: {word}: say token"
    for source in sourcetree.sources(root, ("translations",), (".ts",)):
        for line, match in source.finds(TS, source.text):
            if FOREIGN.search(match.group(1)):
                yield f"{source.path}:{line}: {match.group(1)}: say token"


if __name__ == "__main__":
    sourcetree.run(check, caught=[
        ("ui/a.cpp", "class AuthorizationPage;"),
        ("ui/a.cpp", "// lists the authorizations"),
        ("ui/a.cpp", "auto text = tr(\"All authorizations\");"),
        ("models/core/a.h", "QList<Token> authorizations;"),
        ("translations/a.ts", "<source>Authorization</source>"),
        ("translations/a.ts", "<translation>Autorisierung</translation>"),
    ], accepted=[
        ("models/access/a.cpp", "return grant.type == types::authorizations;"),
        ("tests/access/a.cpp", "const char *permissions = \"RW authorizations\";"),
        ("models/api/a.cpp", "// a list of authorizations\nclass AuthorizationCodec;"),
        ("ui/a.cpp", "header = \"Authorization: Token \";"),
        ("translations/a.ts", "<source>Token</source>"),
    ])
