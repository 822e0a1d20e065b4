# SPDX-License-Identifier: MIT
"""Files and functions stay small. The limits fail; the goal is 150 lines a file and 25 a function,
so the longest of each are printed every time."""
import pathlib
import re
import sys

import sourcetree

CPP_LINES, HEADER_LINES, FUNCTION_LINES = 400, 200, 80
# A file may stand here with its reason.
EXCUSED = {}

SCOPE = re.compile(r"\b(?:namespace|class|struct|union|enum|extern)\b(?![^{]*\)\s*(?:const)?\s*$)")
QUALIFIER = re.compile(r"\b(?:const|noexcept|override|final|mutable|try)$")


def kind_of(head):
    """What a brace opens, told from the text between the last statement and it."""
    head = re.sub(r"(?m)^\s*#.*$", "", head).rstrip()
    if not head:
        return "block"
    plain = re.sub(r"\boperator\s*(?:\(\)|\[\]|[=!<>+\-*/%&|^]+)|\[\[.*?\]\]", "operator", head)
    while re.search(r"\([^()]*\)|<[^<>;]*>", plain):
        plain = re.sub(r"\([^()]*\)", "\x01", plain)
        plain = re.sub(r"<[^<>;]*>", "", plain)
    if "=" in plain and not re.search(r"=\s*\[", plain):
        return "value"
    if "\x01" not in plain and "[" not in plain:
        return "scope" if SCOPE.search(plain) else "value"
    in_initialisers = re.search(r"\x01[^:]*(?<!:):(?!:)", plain)
    if in_initialisers and re.search(r"\w$", plain) and not QUALIFIER.search(plain):
        return "value"
    return "function"


def functions(source):
    """Name, first and last line of each outermost function."""
    code = source.code
    depth, head_start, stack = 0, 0, []
    for match in re.finditer(r"[{};]", code):
        at = match.start()
        if depth:
            depth += {"{": 1, "}": -1}.get(code[at], 0)
            if depth == 0 and stack[-1][0] == "function":
                _, name, start = stack.pop()
                yield name, source.line_at(start), source.line_at(at)
                head_start = at + 1
            elif depth == 0:
                stack.pop()
        elif code[at] == "{":
            head = code[head_start:at]
            kind = kind_of(head)
            if kind in ("function", "value"):
                start = head_start + len(head) - len(head.lstrip())
                stack.append((kind, " ".join(head.split("(")[0].split())[-60:], start))
                depth = 1
            else:
                head_start = at + 1
        else:
            head_start = at + 1


def measure(root):
    files, bodies = [], []
    for source in sourcetree.sources(root):
        files.append((source.text.count("\n"), source.path))
        bodies += [(last - first + 1, source.path, first, name)
                   for name, first, last in functions(source)]
    return files, bodies


def check(root):
    files, bodies = measure(root)
    for lines, path in files:
        limit = HEADER_LINES if path.endswith(".h") else CPP_LINES
        if lines > limit and path not in EXCUSED:
            yield f"{path}: {lines} lines, more than {limit}"
    for lines, path, first, name in bodies:
        if lines > FUNCTION_LINES:
            yield f"{path}:{first}: {name}: {lines} lines, more than {FUNCTION_LINES}"


def report(root):
    files, bodies = measure(root)
    print("The longest files:")
    for lines, path in sorted(files, reverse=True)[:10]:
        print(f"{lines:5} {path}")
    print(f"The longest of {len(bodies)} functions:")
    for lines, path, first, name in sorted(bodies, reverse=True)[:10]:
        print(f"{lines:5} {path}:{first} {name}")


def long_function(head, lines):
    return head + "\n{\n" + "    step();\n" * lines + "}\n"


if __name__ == "__main__":
    if sys.argv[1:2] != ["--self-test"]:
        report(pathlib.Path(sys.argv[1]))
    sourcetree.run(check, caught=[
        ("ui/a.cpp", "int a;\n" * 401),
        ("ui/a.h", "int a;\n" * 201),
        ("ui/a.cpp", long_function("void A::f(int b) const", 80)),
        ("ui/a.cpp", "namespace itm {\n" + long_function("bool operator==(A a, B b)", 80) + "}"),
        ("ui/a.cpp", long_function("A::A()\n    : m_a(1)\n    , m_b{ 2 }", 80)),
        ("ui/a.cpp", "struct A\n{\n" + long_function("int f()", 80) + "};\n"),
        ("ui/a.cpp", "int b;\n" + long_function("const auto f = [](int a)", 80)),
        ("ui/a.cpp", long_function("template <class T>\nResult<T> f(QList<T> a = {})", 80)),
    ], accepted=[
        ("ui/a.cpp", "int a;\n" * 400),
        ("ui/a.cpp", long_function("void f()", 77)),
        ("ui/a.cpp", long_function("void f()", 50) + long_function("void g()", 50)),
        ("ui/a.cpp", "const A table[] = {\n" + "    1,\n" * 90 + "};\n"),
        ("ui/a.cpp", "namespace itm {\nclass A\n{\n" + "    int a;\n" * 90 + "};\n}\n"),
    ])
