# SPDX-License-Identifier: MIT
"""clang-tidy over many files of one folder at a time, as one translation unit: most of its time
goes into the headers, which are then read once. Files that do not go together (each has something
of the same name for itself) are taken in smaller groups.

tidygroups.py ROOT BUILD FILE...: BUILD holds the compile database; files are relative to ROOT."""
import collections
import concurrent.futures
import itertools
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import threading

GROUP = 20
# That sources are included is what a group is.
NOT_OF_A_GROUP = "-bugprone-suspicious-include"
# Also what is included as a source; generated files have an underscore, tests begin with tst_.
OWN_FILES = r"/(app|ui|models|tests)/([^_]*/)?(tst_)?[^_/]*\.(h|cpp)$"
FINDING = re.compile(r"^(?=\S+:\d+:\d+: (?:warning|error): )", re.MULTILINE)


def flags(entry):
    """Where headers are and what is defined, as pairs of words or single ones."""
    words = iter(shlex.split(entry["command"]))
    for word in words:
        if word == "-isystem":
            yield word, next(words)
        elif word.startswith(("-I", "-D", "-std")):
            yield (word,)


def write_unit(group, folder):
    folder.mkdir(parents=True, exist_ok=True)
    unit = folder / "group.cpp"
    unit.write_text("".join(f'#define main main{number}\n#include "{entry["file"]}"\n#undef main\n'
                            for number, entry in enumerate(group)))
    wanted = dict.fromkeys(itertools.chain.from_iterable(map(flags, group)))
    words = ["clang++-14", "-fPIC", *itertools.chain.from_iterable(wanted), "-c", str(unit)]
    database = [{"directory": group[0]["directory"], "arguments": words, "file": str(unit)}]
    (folder / "compile_commands.json").write_text(json.dumps(database))
    return unit, words


class Tidy:
    def __init__(self, root, build):
        self.root = root
        self.folder = build / "tidy"
        self.numbers = itertools.count()
        self.lock = threading.Lock()
        self.told = set()

    def look(self, group):
        """Whether clang-tidy is content with these files."""
        folder = self.folder / str(next(self.numbers))
        unit, words = write_unit(group, folder)
        fits = len(group) == 1 or subprocess.run(
            [*words, "-fsyntax-only", "-w"], cwd=group[0]["directory"], capture_output=True,
            check=False).returncode == 0
        if not fits:
            half = len(group) // 2
            return all([self.look(group[:half]), self.look(group[half:])])
        run = subprocess.run(
            ["clang-tidy-14", f"--config-file={self.root / '.clang-tidy'}", "-p", folder, "--quiet",
             f"--checks={NOT_OF_A_GROUP}", f"--header-filter={OWN_FILES}", unit],
            capture_output=True, text=True, check=False)
        self.tell(run.stdout if FINDING.search(run.stdout) else run.stderr, run.returncode)
        return run.returncode == 0

    def tell(self, said, code):
        """Each finding once, however many groups include its header."""
        with self.lock:
            for finding in FINDING.split(said) if code else []:
                if finding not in self.told:
                    self.told.add(finding)
                    print(finding, end="", flush=True)


def main():
    root, build = (pathlib.Path(path).resolve() for path in sys.argv[1:3])
    wanted = {str(root / path) for path in sys.argv[3:]}
    folders = collections.defaultdict(list)
    for entry in json.loads((build / "compile_commands.json").read_text()):
        if entry["file"] in wanted:
            folders[os.path.dirname(entry["file"])].append(entry)
    groups = [entries[start:start + GROUP] for _, entries in sorted(folders.items())
              for start in range(0, len(entries), GROUP)]
    tidy = Tidy(root, build)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        content = list(pool.map(tidy.look, groups))
    print(f"clang-tidy: {sum(map(len, groups))} files, findings in {content.count(False)} groups")
    sys.exit(0 if all(content) else 1)


main()
