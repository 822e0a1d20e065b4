#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""The fault table, from what the tests of tests/faults left: its counts, or the table as Markdown
(operations by faults, what the user reads)."""
import json
import pathlib
import sys

BEGIN, END = "<!-- fault table -->", "<!-- end of the fault table -->"
SKIPPED = 77


def families(folder):
    return [json.loads(path.read_text(encoding="utf-8"))
            for path in sorted(pathlib.Path(folder).glob("*.json"))]


def counts(results):
    cells = [cell for family in results for cell in family["cells"]]
    operations = sum(len(family["operations"]) for family in results)
    faults = max((len(family["faults"]) for family in results), default=0)
    failed = sum(1 for cell in cells if cell["trouble"])
    attempts = sum(cell["attempts"] for cell in cells)
    return (f"Fault table: {operations} operations × {faults} faults: "
            f"{len(cells) - failed} cells as they should be, {failed} not, "
            f"{operations * faults - len(cells)} that cannot be; {attempts} attempts")


def markdown(results):
    faults = results[0]["faults"]
    lines = ["| Operation | " + " | ".join(faults) + " |", "|---" * (len(faults) + 1) + "|"]
    for family in results:
        read = {(cell["operation"], cell["fault"]): cell["read"] for cell in family["cells"]}
        for operation in family["operations"]:
            row = ["; ".join(read[operation, fault]) or "goes on"
                   if (operation, fault) in read else "–" for fault in faults]
            lines.append(f"| {operation} | " + " | ".join(row) + " |")
    return "\n".join(lines)


def in_readme(path):
    text = pathlib.Path(path).read_text(encoding="utf-8")
    if BEGIN not in text or END not in text:
        return ""
    return text.split(BEGIN)[1].split(END)[0].strip()


def tried(table):
    """Which cells are there. What is read in one may be found out a moment sooner or later."""
    rows = (line.strip("| ").split(" | ") for line in table.splitlines())
    return {(cells[0], *(cell == "–" for cell in cells[1:])) for cells in rows}


def main():
    command, folder = sys.argv[1], sys.argv[2]
    results = families(folder)
    if not results:
        print("Fault table: not run")
        return SKIPPED if command == "--check" else 0
    if command == "--counts":
        print(counts(results))
    elif command == "--markdown":
        print(markdown(results))
    elif not tried(markdown(results)) <= tried(in_readme(sys.argv[3])):
        print("README.md does not show what is tried: table.py --markdown")
        return 1
    return 0


sys.exit(main())
