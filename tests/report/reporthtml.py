# SPDX-License-Identifier: MIT
"""Whether the stored reports are valid HTML 5 that needs nothing beside itself.

reporthtml.py FOLDER"""
import pathlib
import re
import subprocess
import shutil
import sys

try:
    import html5lib
except ImportError:
    html5lib = None


def problems(page):
    text = page.read_text(encoding="utf-8")
    if html5lib:
        parser = html5lib.HTMLParser(strict=False)
        parser.parse(text)
        for position, code, details in parser.errors:
            yield f"{page.name}:{position}: {code} {details}"
    if shutil.which("tidy"):
        run = subprocess.run(["tidy", "-quiet", "-errors", "-utf8"], input=text.encode(),
                             capture_output=True, check=False)
        for line in run.stderr.decode().splitlines():
            yield f"{page.name}: {line}"
    if re.search(r"<(script|link|img|iframe|object)\b|\bsrc=|\bhref=|@import|url\(", text):
        yield f"{page.name}: it names something outside itself"
    if 'scope="col"' in text and 'scope="row"' not in text:
        yield f"{page.name}: a table without heads of rows"


def main():
    if not html5lib and not shutil.which("tidy"):
        print("not run: neither python3-html5lib nor tidy is installed")
        return 0
    pages = sorted(pathlib.Path(sys.argv[1]).glob("*.html"))
    found = [problem for page in pages for problem in problems(page)]
    print("\n".join(found))
    return 1 if found or not pages else 0


if __name__ == "__main__":
    sys.exit(main())
