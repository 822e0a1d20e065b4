# SPDX-License-Identifier: MIT
"""Every source names its licence first; C++ names its holder too, and a header guards itself."""
import sourcetree

HOLDER = "// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors"
LICENCE = "SPDX-License-Identifier: MIT"
FOLDERS = ("app", "ui", "models", "resources", "translations", "tests", ".ci")
SCRIPTS = (".py", ".sh", ".cmake", "CMakeLists.txt", "run")
DATA = "tests/data/"


def check(root):
    for source in sourcetree.sources(root, FOLDERS, sourcetree.CPP):
        lines = source.text.split("\n")
        if lines[:2] != [HOLDER, "// " + LICENCE]:
            yield f"{source.path}:1: starts without the two SPDX lines"
        if source.path.endswith(".h") and lines[2:3] != ["#pragma once"]:
            yield f"{source.path}:3: no #pragma once"
    for source in sourcetree.sources(root, FOLDERS, SCRIPTS):
        if not source.path.startswith(DATA) and LICENCE not in "".join(
                source.text.split("\n")[:2]):
            yield f"{source.path}:1: no SPDX line"


if __name__ == "__main__":
    FULL = HOLDER + "\n// " + LICENCE + "\n"
    sourcetree.run(check, caught=[
        ("models/core/a.cpp", "#include <QString>\n"),
        ("models/core/a.cpp", "// " + LICENCE + "\n"),
        ("models/core/a.h", FULL + "#include <QString>\n"),
        ("tests/a.sh", "#!/bin/sh\n"),
        ("ui/CMakeLists.txt", "itm_room(ui)\n"),
    ], accepted=[
        ("models/core/a.cpp", FULL + "#include <QString>\n"),
        ("models/core/a.h", FULL + "#pragma once\n"),
        ("tests/a.sh", "#!/bin/sh\n# " + LICENCE + "\n"),
        ("tests/data/CMakeLists.txt", "data\n"),
    ])
