#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes what fuzzing begins with: seeds.py FOLDER. Answers come from the golden exchanges."""
import json
import pathlib
import re
import sys

SEARCHES = [
    "telegraf", '"two words" -ci', "owner:alice org:factory -status:inactive",
    "kind:readwrite type:buckets", "can:write bucket:telegraf", "can:read type:tasks id:a1",
    "created:<2025-01-01 updated:>90d", 'value:keychain bucket:"a b"', "created:2025-03", "-can:",
]
# The first byte says whether the profile becomes the active one.
CLI_CONFIGS = [
    '\x01[default]\n  url = "http://localhost:8086"\n  token = "t"\n  org = "o"\n  active = true\n',
    "\x00[plant]\r\nurl = 'u' # c\r\ntoken = \'\'\'a\nb\'\'\'\r\ncookie = \"YTpi\"",
    '\x01plant = { org = "o", url = "u", token = "t", a = [1, 2.5, 1979-05-27] }\n[a.b]\n[[c.d]]\n',
    '\x00plant.url = "u"\nplant.token = """t\\u00e9"""\nplant.org = "o"\n["q \\" r"]\nactive = true',
]

FILES = [
    "description,write\na,b\n", "\ufeffdescription;organization;read\r\n\"a \"\"b\"\"\";f;x|prod-*\r\n",
    "description\ttask\tbuckets\n\"two\nlines\"\ttelegraf-writes\tb\n\n", "sep=;\ndescription;write\na;*\n",
]
TEMPLATES = """{"format": "influx-token-manager-templates", "version": 1, "templates": [
{"id": "7d444840-9dc0-11d1-b245-5ffdce74fad2", "name": "n", "note": "", "entries": [
{"action": "write", "type": "buckets", "by": "pattern", "name": "prod-*"},
{"action": "read", "type": "tasks", "by": "id", "id": "0a1b2c3d4e5f6071"},
{"action": "read", "type": "orgs", "by": "itself"}]}]}"""

OWN_DATA = """{"format": "influx-token-manager-data", "version": 1, "connections": [
{"id": "7d444840-9dc0-11d1-b245-5ffdce74fad2", "server": "7d444840-9dc0-11d1-b245-5ffdce74fad3", "name": "n",
"url": "https://h:8086/p", "signIn": "password", "userName": "u", "color": "red", "readOnly": true}],
"templates": [{"name": "n", "entries": [{"action": "read", "type": "buckets"}]}],
"searches": [{"name": "n", "text": "owner:a"}], "snippets": [{"name": "n", "text": "{}"}],
"notes": [{"server": "7d444840-9dc0-11d1-b245-5ffdce74fad3", "store": "v2", "id": "0a1b2c3d4e5f6071",
"text": "t", "tags": ["a", "b"], "reviewBy": "2026-12-01"}]}"""


def bodies(root):
    for name in ("hashed", "raw"):
        with open(root / f"data/golden/{name}.jsonl", encoding="utf-8") as lines:
            for line in lines:
                body = json.loads(line)["response"].get("body")
                if isinstance(body, (dict, list)):
                    text = json.dumps(body, ensure_ascii=False)
                    yield body, re.sub(r"\$\{\w+\}", "0a1b2c3d4e5f6071", text)


def main():
    folder = pathlib.Path(sys.argv[1])
    for name in ("tokenlist", "answers", "search", "tokencsv", "recovery", "templates", "cliconfigs", "owndata",
                 "serverlog"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    root = pathlib.Path(__file__).resolve().parent.parent
    for number, (body, text) in enumerate(bodies(root)):
        (folder / "answers" / str(number)).write_text(text, encoding="utf-8")
        if "authorizations" in body:
            # The first byte says how the list is split.
            (folder / "tokenlist" / str(number)).write_text("\x07" + text, encoding="utf-8")
    for listing in (root / "data/golden").glob("recovery-*.txt"):
        (folder / "recovery" / listing.stem).write_bytes(listing.read_bytes())
    lines = (root / "data/golden/influxd-debug.log").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        # The first byte says how the file is split.
        (folder / "serverlog" / str(number)).write_text("\x07" + line + "\n", encoding="utf-8")
        docker = json.dumps({"log": line + "\n", "stream": "stderr"})
        (folder / "serverlog" / f"docker-{number}").write_text("\x07" + docker, encoding="utf-8")
    for number, text in enumerate(SEARCHES):
        (folder / "search" / str(number)).write_text(text, encoding="utf-8")
    (folder / "owndata" / "0").write_text(OWN_DATA, encoding="utf-8")
    (folder / "templates" / "0").write_text(TEMPLATES, encoding="utf-8")
    for number, text in enumerate(FILES):
        (folder / "tokencsv" / str(number)).write_text(text, encoding="utf-8", newline="")
    for number, text in enumerate(CLI_CONFIGS):
        (folder / "cliconfigs" / str(number)).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
