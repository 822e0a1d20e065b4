# SPDX-License-Identifier: MIT
"""Each room says what it is for where its code is: a README.md, which also names every folder in
it that holds code."""
import re

import sourcetree

ROOMS = ("app", "tests", "ui")


def rooms(root):
    for name in ROOMS:
        yield root / name
    yield from sorted(path for path in (root / "models").glob("*") if path.is_dir())


def is_named(folder, text, root, room):
    if folder.name == "__pycache__" or re.search(rf"`(?:{room}/)?{folder.name}[`/]", text):
        return True
    # Most folders of tests are called like the room they test.
    return room == "tests" and any((root / home / folder.name).is_dir() for home in (".", "models"))


def check(root):
    for room in rooms(root):
        if not room.is_dir():
            continue
        name = room.relative_to(root).as_posix()
        readme = room / "README.md"
        if not readme.is_file():
            yield f"{name}: no README.md says what it is for"
            continue
        text = readme.read_text(encoding="utf-8")
        if not text.startswith(f"# {name}\n\n") or len(text.splitlines()) < 3:
            yield f"{name}/README.md: begins with its name, then a paragraph"
        for folder in sorted(path for path in room.iterdir() if path.is_dir()):
            if not is_named(folder, text, root, name):
                yield f"{name}/README.md: does not name {folder.name}"


if __name__ == "__main__":
    sourcetree.run(check, caught=[
        ("models/new/a.cpp", "int a;"),
        ("models/new/README.md", "A room."),
        ("models/new/README.md", "# models/new\n"),
        ("ui/new/a.cpp", "int a;"),
        ("tests/new/a.cpp", "int a;"),
    ], accepted=[
        ("models/new/README.md", "# models/new\n\nWhat is new.\n"),
        ("tests/core/a.cpp", "int a;"),
    ], tree={
        "ui/README.md": "# ui\n\nThe windows.\n",
        "models/core/README.md": "# models/core\n\nWords.\n",
        "tests/README.md": "# tests\n\nOne folder for each room.\n",
    })
