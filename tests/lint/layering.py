# SPDX-License-Identifier: MIT
"""Who may know whom: includes and link lists of every room against the one table.

layering.py ROOT --qt FOLDER --links FILE: where Qt's headers lie, by module, and what each target
links (written by CMake)."""
import argparse
import pathlib
import re
import sys

import sourcetree

CORE = ["models/core"]
LANGUAGE = CORE + ["models/access", "models/words"]
SOURCES = ["models/api", "models/store", "models/exchange", "models/report"]
MODELS = LANGUAGE + SOURCES + ["models/session", "models/items"]
WINDOWS = ["QtGui", "QtWidgets", "QtSvg", "QtPrintSupport"]

# Room: rooms it may include, modules of Qt beside QtCore, foreign headers.
TABLE = {
    "models/core": ([], [], []),
    "models/access": (CORE, [], []),
    "models/words": (CORE + ["models/access"], [], []),
    "models/api": (LANGUAGE, ["QtNetwork"], ["simdjson", "emmintrin"]),
    "models/store": (LANGUAGE, ["QtSql", "QtDBus"], ["qt6keychain", "unistd", "sys"]),
    "models/exchange": (LANGUAGE, [], ["toml++", "zlib"]),
    "models/report": (LANGUAGE, [], ["kainjow"]),
    "models/session": (LANGUAGE + SOURCES, [], []),
    "models/items": (MODELS, [], []),
    "ui": (MODELS, WINDOWS, []),
    "app/demo": (CORE + ["models/access"], [], ["httplib", "openssl", "sys", "netinet"]),
    "app": (MODELS + ["ui", "app/demo"], WINDOWS + ["QtNetwork"], ["malloc", "sys", "unistd"]),
}
# Tests of models know what the models know, and no window; itm_testsupport is theirs too.
TEST_MODULES = ["QtTest", "QtNetwork", "QtSql", "QtDBus"]
TEST_FOREIGN = ["execinfo", "malloc", "openssl", "sys", "unistd"]
WITH_WINDOWS = ("tests/ui/", "tests/app/", "tests/bench/", "tests/layout/", "tests/live/", "tests/soak/",
                "tests/support/tabwalk.")
TEST_ROOMS = ["tests/support", "tests/golden", "tests/api", "tests/demo", "tests/replace", "tests/ui",
              "tests/bench", "tests/soak", "tests/accessibility",
              "tests/faults", "tests/layout"]

# Library of a target: room or module of Qt or foreign header that it stands for.
LIBRARIES = {
    "PkgConfig::HTTPLIB": "httplib", "OpenSSL::SSL": "openssl", "OpenSSL::Crypto": "openssl",
    "simdjson::simdjson": "simdjson", "Qt6Keychain::Qt6Keychain": "qt6keychain",
    "ZLIB::ZLIB": "zlib",
    "Threads::Threads": None, "itm_flags": None,
}
INCLUDE = re.compile(r'(?m)^[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>)')


def room_of(path):
    fitting = [room for room in TABLE if path.startswith(room + "/")]
    return max(fitting, key=len, default=None)


def rules_of(path):
    if path.startswith("tests/golden/"):
        # Compares any server with what was recorded: by no code of this program's own.
        return ["tests/golden"], [], ["httplib", "simdjson"]
    if path.startswith("tests/"):
        windows = path.startswith(WITH_WINDOWS)
        rooms = MODELS + ["app/demo"] + (["ui", "app"] if windows else [])
        return rooms + TEST_ROOMS, TEST_MODULES + (WINDOWS if windows else []), TEST_FOREIGN
    room = room_of(path)
    if room is None:
        return None
    rooms, modules, foreign = TABLE[room]
    return rooms + [room], modules, foreign


class QtHeaders:
    """The module of each header of Qt, by where it is installed."""

    def __init__(self, folder):
        self._module = {header.name: module.name for module in pathlib.Path(folder).glob("Qt*")
                        for header in module.iterdir() if header.is_file()}

    def module(self, include):
        head, _, rest = include.partition("/")
        return head if rest and head.startswith("Qt") else self._module.get(include)


def wrong_own(path, include, rooms):
    if "/" not in include:
        return None if include.startswith("ui_") or include.endswith(".moc") else (
            "not named from the root of the repository")
    folder = room_of(include) or include.rsplit("/", 1)[0]
    return None if folder in rooms else f"{room_of(path) or 'this test'} may not know {folder}"


def wrong_foreign(include, modules, foreign, qt):
    module = qt.module(include)
    if module:
        return None if module in ["QtCore"] + modules else f"{module} does not belong here"
    if re.fullmatch(r"[a-z_]+", include):
        return None
    known = re.split(r"[/.]", include)[0]
    return None if known in foreign else f"<{include}> does not belong here"


def check_includes(root, qt):
    for source in sourcetree.sources(root):
        rules = rules_of(source.path)
        if rules is None:
            yield f"{source.path}: stands in no room"
            continue
        rooms, modules, foreign = rules
        kept = sourcetree.blank(source.text, keep_strings=True)
        for line, match in source.finds(INCLUDE, kept):
            wrong = (wrong_own(source.path, match.group(1), rooms) if match.group(1)
                     else wrong_foreign(match.group(2), modules, foreign, qt))
            if wrong:
                yield f"{source.path}:{line}: {wrong}"


def check_links(lines):
    """Lines: folder of the target, its name, its libraries separated by ';'."""
    for line in lines:
        folder, target, libraries = line.split("|")
        if folder not in TABLE:
            continue
        rooms, modules, foreign = rules_of(folder + "/x")
        allowed = [room.replace("models/", "").replace("app/", "") for room in rooms]
        for library in filter(None, libraries.split(";")):
            name = re.sub(r"^itm_", "", library)
            qt = library.replace("Qt6::", "Qt")
            known = LIBRARIES.get(library, library)
            if not (known is None or name in allowed or qt in ["QtCore"] + modules
                    or known in foreign):
                yield f"{folder}/CMakeLists.txt: {target} may not link {library}"


def check(root, qt_folder, links):
    yield from check_includes(root, QtHeaders(qt_folder))
    yield from check_links(links)


CAUGHT = [
    ("models/core/a.h", '#include "models/access/kind.h"'),
    ("models/api/a.h", '#include "models/store/credentialstore.h"'),
    ("models/session/a.cpp", '#include "ui/common/theme.h"'),
    ("ui/a.cpp", '#include "app/application.h"'),
    ("app/demo/a.cpp", '#include "models/words/errortext.h"'),
    ("app/demo/a.cpp", '#include "app/commandline.h"'),
    ("models/core/a.cpp", '#include "secret.h"'),
    ("models/items/a.cpp", "#include <QColor>"),
    ("models/items/a.cpp", "#include <QtGui/QColor>"),
    ("ui/a.cpp", "#include <QNetworkReply>"),
    ("models/session/a.cpp", "#include <qt6keychain/keychain.h>"),
    ("ui/a.cpp", "#include <httplib.h>"),
    ("tests/items/tst_a.cpp", "#include <QColor>"),
    ("tests/items/tst_a.cpp", '#include "ui/common/theme.h"'),
    ("models/other/a.cpp", ""),
    ("links", "models/access|itm_access|itm_core;itm_api"),
    ("links", "models/items|itm_items|itm_core;Qt6::Gui"),
    ("links", "models/session|itm_session|itm_core;Qt6Keychain::Qt6Keychain"),
    ("links", "app/demo|itm_demo|itm_core;itm_words"),
]
ACCEPTED = [
    ("models/session/a.cpp", '#include "models/api/influxapi.h"\n#include <QPointer>\n#include <map>'),
    ("models/api/a.cpp", "#include <QNetworkReply>\n#include <simdjson.h>"),
    ("models/store/a.cpp", "#include <qt6keychain/keychain.h>"),
    ("ui/a.cpp", '#include "ui_a.h"\n#include <QColor>'),
    ("app/a.cpp", '#include "ui/common/theme.h"\n#include "app/demo/demoserver.h"'),
    ("tests/ui/tst_a.cpp", '#include "tst_a.moc"\n#include <QColor>'),
    ("links", "app/demo|itm_demo|itm_flags;itm_core;itm_access;PkgConfig::HTTPLIB"),
    ("links", "models/api|itm_api|itm_core;itm_flags;Qt6::Network;simdjson::simdjson"),
]
QT = {"qt/QtGui/QColor": "", "qt/QtNetwork/QNetworkReply": "", "qt/QtCore/QPointer": ""}


def check_planted(root):
    links = root / "links"
    return check(root, root / "qt", links.read_text().splitlines() if links.exists() else [])


if __name__ == "__main__":
    if sys.argv[1:2] == ["--self-test"]:
        sourcetree.run(check_planted, CAUGHT, ACCEPTED, QT)
    parser = argparse.ArgumentParser()
    parser.add_argument("root")
    parser.add_argument("--qt", required=True)
    parser.add_argument("--links", required=True)
    options = parser.parse_args()
    lines = pathlib.Path(options.links).read_text(encoding="utf-8").splitlines()
    sourcetree.run(lambda root: check(root, options.qt, lines), CAUGHT, ACCEPTED)
