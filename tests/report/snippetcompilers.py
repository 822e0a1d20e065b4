# SPDX-License-Identifier: MIT
"""Snippets in languages whose parsers are large; ./dev test -L snippets-full installs them."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import rendering
from rendering import HOSTILE, URLS

SHAPES = [(True, True), (True, False), (False, True)]


def run(*command, **options):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
    assert done.returncode == 0, (command, done.stdout.decode(), done.stderr.decode())
    return done.stdout.decode()


class Compilers(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def file(self, name, text):
        path = pathlib.Path(self.folder.name, name)
        path.write_text(text, encoding="utf-8", newline="")
        return str(path)

    def files(self, id, ending):
        """The snippet for every name and for reading, writing and both; each in a file."""
        paths = []
        for at, name in enumerate(HOSTILE):
            reads, writes = SHAPES[at % len(SHAPES)]
            snippets = self.rendering.snippets(name, HOSTILE[at - 1], url=URLS[at % len(URLS)],
                                               value=name, reads=reads, writes=writes)
            for form, text in enumerate(snippets[id]):
                paths.append(self.file(f"{at}-{form}{ending}", text))
        return paths

    def literals_come_back(self, format_name, program, *command):
        """A program of one statement for each text, which prints it and a null character."""
        pairs = self.rendering.literals(format_name)
        self.assertGreaterEqual(len(pairs), len(HOSTILE) - 1)
        path = self.file("literals" + program.ending,
                         program.head + "".join(program.line % literal for _, literal in pairs)
                         + program.tail)
        said = run(*command, path, cwd=self.folder.name).split("\0")[:-1]
        self.assertEqual(said, [text for text, _ in pairs])

    def test_node(self):
        for path in self.files("javascript", ".js"):
            run("node", "--check", path)
        self.literals_come_back("javascript", Program(".js", 'process.stdout.write("%s\\0");\n'),
                                "node")

    def test_go(self):
        paths = self.files("go", ".go")
        self.assertEqual(run("gofmt", "-l", *paths), "", "not formatted as Go is")
        self.literals_come_back(
            "go", Program(".go", '\tfmt.Print("%s\\x00")\n',
                          'package main\n\nimport "fmt"\n\nfunc main() {\n', "}\n"), "go", "run")

    def test_ruby(self):
        for path in self.files("ruby", ".rb"):
            run("ruby", "-c", path)
        self.literals_come_back("ruby", Program(".rb", 'print "%s", "\\0"\n'), "ruby")

    def test_php(self):
        for path in self.files("php", ".php"):
            run("php", "-l", path)
        self.literals_come_back("php", Program(".php", "echo '%s', \"\\0\";\n", "<?php\n"), "php")

    def test_java(self):
        helper = str(pathlib.Path(__file__).with_name("JavaLiterals.java"))
        paths = self.files("java", ".java")
        said = run("java", helper, *paths).split("\0")
        for name in HOSTILE:
            self.assertGreaterEqual(said.count(name), 2, name)

    def test_r(self):
        run("Rscript", "-e", "for (f in commandArgs(TRUE)) parse(f, encoding = 'UTF-8')",
            *self.files("r", ".R"))
        pairs = self.rendering.literals("r")
        path = self.file("literals.R",
                         "".join(f'cat("{literal}", "\\036", sep = "")\n' for _, literal in pairs))
        self.assertEqual(run("Rscript", "--encoding=UTF-8", path).split("\x1e")[:-1],
                         [text for text, _ in pairs])

    def test_c(self):
        head = '#include <cstdio>\nint main()\n{\n'
        program = Program(".cpp", '    std::fputs("%s", stdout), std::fputc(0, stdout);\n', head,
                          "}\n")
        pairs = self.rendering.literals("c")
        path = self.file("literals.cpp", program.head + "".join(
            program.line % literal for _, literal in pairs) + program.tail)
        binary = str(pathlib.Path(self.folder.name, "literals"))
        run("c++", "-trigraphs", "-o", binary, path)
        self.assertEqual(run(binary).split("\0")[:-1], [text for text, _ in pairs])

    def test_qt(self):
        flags = run("pkg-config", "--cflags", "Qt6Core", "Qt6Network").split()
        for path in self.files("qt", ".cpp")[:6]:
            run("c++", "-std=c++17", "-fPIC", "-fsyntax-only", *flags, path)


class Program:
    def __init__(self, ending, line, head="", tail=""):
        self.ending, self.line, self.head, self.tail = ending, line, head, tail


if __name__ == "__main__":
    if not os.environ.get("ITM_SNIPPETS_FULL"):
        print("not run: ITM_SNIPPETS_FULL is not set")
        sys.exit(0)
    rendering.run_tests()
