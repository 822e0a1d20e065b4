# SPDX-License-Identifier: MIT
"""What every lint shares: the source files, C++ without comments and strings, and the way a lint
is run, on the tree or (--self-test) on planted files that it must catch or accept."""
import bisect
import pathlib
import re
import sys
import tempfile

FOLDERS = ("app", "ui", "models", "tests")
CPP = (".cpp", ".h")

TOKENS = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])+\'',
    re.DOTALL)


def blank(text, keep_strings=False):
    """The same text with comments (and strings) as spaces: places and lines stay."""
    def replace(match):
        found = match.group(0)
        if keep_strings and not found.startswith("/"):
            return found
        return re.sub(r"[^\n]", " ", found)
    return TOKENS.sub(replace, text)


class Source:
    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.code = blank(text)
        self._ends = [match.start() for match in re.finditer("\n", text)]

    def line_at(self, offset):
        return bisect.bisect_left(self._ends, offset) + 1

    def finds(self, pattern, within=None):
        """Line and match of each place where the code (or the text given) matches."""
        for match in re.finditer(pattern, self.code if within is None else within):
            yield self.line_at(match.start()), match


def sources(root, folders=FOLDERS, endings=CPP):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and path.name.endswith(endings) and "__pycache__" not in path.parts:
                yield Source(path.relative_to(root).as_posix(),
                             path.read_text(encoding="utf-8", errors="replace"))


def complaints_of(check, tree, planted):
    with tempfile.TemporaryDirectory() as folder:
        for path, text in {**tree, **planted}.items():
            file = pathlib.Path(folder, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return list(check(pathlib.Path(folder)))


def self_test(check, caught, accepted, tree):
    failures = 0
    for wanted, cases in ((True, caught), (False, accepted)):
        for path, text in cases:
            complaints = complaints_of(check, tree, {path: text})
            if bool(complaints) != wanted:
                failures += 1
                print(f"{'not caught' if wanted else 'wrongly caught'}: {path}: {text[:90]!r}",
                      *complaints, sep="\n    ")
    print(f"{len(caught)} planted violations, {len(accepted)} innocent files, {failures} failures")
    return 1 if failures or not caught else 0


def run(check, caught, accepted, tree=None):
    """check(root) yields one sentence a violation; caught and accepted are pairs (path, text);
    tree holds files that every planted one is put beside."""
    if sys.argv[1:2] == ["--self-test"]:
        sys.exit(self_test(check, caught, accepted, tree or {}))
    complaints = list(check(pathlib.Path(sys.argv[1])))
    for complaint in complaints:
        print(complaint)
    print(f"{len(complaints)} violations")
    sys.exit(1 if complaints else 0)
