# SPDX-License-Identifier: MIT
"""installed.py CMAKE BUILD VERSION: installs the build into an empty folder and proves that what a
desktop looks for is there, valid and of one name and version, and that the manual page says all
that --help says."""
import gzip
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

ID = "io.github.influx_token_manager.InfluxTokenManager"
PROGRAM = "bin/influx-token-manager"
MANUAL = "share/man/man1/influx-token-manager.1.gz"
TRANSLATIONS = pathlib.Path(__file__).parents[2] / "translations"
LANGUAGES = tuple(sorted(file.stem.rpartition("_")[2] for file in TRANSLATIONS.glob("*.ts")))
EXPECTED = {
    PROGRAM,
    MANUAL,
    f"share/applications/{ID}.desktop",
    f"share/metainfo/{ID}.metainfo.xml",
    f"share/icons/hicolor/scalable/apps/{ID}.svg",
    "share/doc/influx-token-manager/README.md",
    *(f"share/doc/influx-token-manager/guide/{language}.md" for language in LANGUAGES),
    "share/doc/influx-token-manager/NEWS.gz",
    "share/doc/influx-token-manager/changelog.gz",
    "share/doc/influx-token-manager/copyright",
}


def run(*command):
    """The command when it has ended well."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if ended.returncode != 0:
        raise AssertionError(f"{command[0]} ended with {ended.returncode}:\n{ended.stdout}{ended.stderr}")
    return ended


def files_of(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def check_desktop_file(folder):
    path = folder / f"share/applications/{ID}.desktop"
    run("desktop-file-validate", str(path))
    text = path.read_text("utf-8")
    assert f"\nIcon={ID}\n" in text, "the icon has another name"
    for command in re.findall(r"^Exec=(\S+)", text, re.MULTILINE):
        assert (folder / "bin" / command).is_file(), f"{command} is not installed"


def check_metainfo(folder, version):
    path = folder / f"share/metainfo/{ID}.metainfo.xml"
    run("appstreamcli", "validate", "--no-net", str(path))
    root = xml.etree.ElementTree.parse(path).getroot()
    assert root.findtext("id") == ID
    assert root.findtext("launchable") == f"{ID}.desktop"
    newest = root.find("releases/release").get("version")
    assert newest == version, f"metainfo speaks of {newest}, the program is {version}"
    pictures = pathlib.Path(__file__).parents[2] / "resources/screenshots"
    for image in root.iter("image"):
        name = image.text.split("/resources/screenshots/")[1]
        assert (pictures / name).is_file(), f"there is no picture {name}"


def check_manual(folder):
    text = gzip.open(folder / MANUAL, "rt", encoding="utf-8").read()
    plain = folder / "manual.1"
    plain.write_text(text, "utf-8")
    warnings = run("groff", "-man", "-ww", "-Tutf8", "-z", str(plain)).stderr
    assert not warnings, warnings
    said = set(re.findall(r"--[a-z][a-z-]+", text.replace("\\-", "-")))
    known = set(re.findall(r"--[a-z][a-z-]+", run(str(folder / PROGRAM), "--help").stdout))
    # Qt adds it by itself and never translates it.
    known.discard("--help-all")
    assert known <= said, f"the manual page does not know {sorted(known - said)}"
    assert said <= known, f"the manual page invents {sorted(said - known)}"


def main(cmake, build, version):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        run(cmake, "--install", build, "--prefix", name)
        found = files_of(folder)
        assert found == EXPECTED, f"missing: {EXPECTED - found}, unexpected: {found - EXPECTED}"
        said = run(str(folder / PROGRAM), "--version").stdout
        assert said == f"influx-token-manager {version}\n", said
        check_desktop_file(folder)
        check_metainfo(folder, version)
        check_manual(folder)


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except AssertionError as problem:
        sys.exit(f"FAIL: {problem}")
