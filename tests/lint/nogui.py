# SPDX-License-Identifier: MIT
"""Models and their tests run without a window: no test program of theirs loads Qt Gui or Widgets,
directly or through another library. nogui.py PROGRAM..."""
import re
import subprocess
import sys

FORBIDDEN = re.compile(r"libQt6(?:Gui|Widgets|Svg|PrintSupport)\b")


def loads_window(program):
    listing = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    if "libQt6Core" not in listing:
        raise RuntimeError(f"{program} does not load Qt at all: is it the right file?")
    return FORBIDDEN.findall(listing)


def main(arguments):
    expects_windows = arguments[:1] == ["--self-test"]
    programs = arguments[1:] if expects_windows else arguments
    failures = 0
    for program in programs:
        windows = loads_window(program)
        if bool(windows) != expects_windows:
            failures += 1
            print(f"{program}: " + (f"loads {', '.join(windows)}" if windows else "not caught"))
    print(f"{len(programs)} programs, {failures} failures")
    return 1 if failures or not programs else 0


sys.exit(main(sys.argv[1:]))
