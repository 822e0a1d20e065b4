# SPDX-License-Identifier: MIT
"""curl, Python, JavaScript and Go snippets run against the demo server, the last three with their
official clients, which are downloaded into a folder of the build.

snippetclients.py PRINTER SNIPPETS DEMO FOLDER"""
import json
import os
import pathlib
import re
import subprocess
import sys
import unittest
import urllib.error
import urllib.request

import rendering

SKIPPED = "the demo server does not answer the data plane"
# The server takes no quotation mark in the name of a bucket.
BUCKET = "it's line \\4 `x` 日本"


def run(*command, **options):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
    return done.returncode, done.stdout.decode()


class Clients(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = subprocess.Popen([cls.program], stdout=subprocess.PIPE)
        cls.addClassCleanup(cls.end)
        # It prints its address and its operator token, each in a line.
        said = cls.demo.stdout.readline().decode() + cls.demo.stdout.readline().decode()
        cls.url = re.search(r"http://[\d.:]+", said).group(0)
        cls.token = re.search(r"\S*operator-token\S*", said).group(0)
        cls.organization = cls.call("GET", "/api/v2/orgs?org=factory")["orgs"][0]["id"]
        cls.call("POST", "/api/v2/buckets",
                 {"orgID": cls.organization, "name": BUCKET, "retentionRules": []})

    @classmethod
    def end(cls):
        cls.demo.terminate()
        cls.demo.wait()
        cls.demo.stdout.close()

    @classmethod
    def call(cls, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(cls.url + path, data, method=method, headers={
            "Authorization": "Token " + cls.token, "Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.loads(answer.read() or b"null")

    def setUp(self):
        try:
            self.call("POST", "/api/v2/write?org=factory&bucket=telegraf")
        except urllib.error.HTTPError as error:
            if error.code == 404:
                self.skipTest(SKIPPED)
            raise
        self.home = self.downloads / self.id().rsplit("_", 1)[1]
        self.home.mkdir(parents=True, exist_ok=True)

    def works(self, id, name, *command, **environment):
        """Writing and reading, each with the value from outside and in the text."""
        for reads, writes in [(False, True), (True, False)]:
            texts = self.rendering.snippets("factory", BUCKET, url=self.url, value=self.token,
                                            reads=reads, writes=writes)[id]
            for text, value in zip(texts, [self.token, "a value that is not asked for"]):
                path = self.home / name
                path.write_text(text, encoding="utf-8")
                code, said = run(*command, str(path), cwd=self.home, env={
                    **os.environ, **environment, "INFLUX_TOKEN": value})
                self.assertEqual(code, 0, said)
                self.assertNotIn("rror", said)

    def fails_without_a_token(self, id, name, *command):
        text = self.rendering.snippets("factory", BUCKET, url=self.url, reads=False)[id][0]
        (self.home / name).write_text(text, encoding="utf-8")
        code, said = run(*command, str(self.home / name), cwd=self.home,
                         env={**os.environ, "INFLUX_TOKEN": "wrong"})
        self.assertNotEqual(code, 0, said)

    def test_curl(self):
        for id in ["curl-write", "curl-query"]:
            self.works(id, "script.sh", "sh")
            self.fails_without_a_token(id, "script.sh", "sh")

    def test_python(self):
        python = self.home / "venv/bin/python"
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", str(self.home / "venv")], check=True)
            subprocess.run([str(python), "-m", "pip", "install", "-q", "influxdb-client"],
                           check=True)
        self.works("python", "example.py", str(python))
        self.fails_without_a_token("python", "example.py", str(python))

    def test_javascript(self):
        if not (self.home / "node_modules").exists():
            subprocess.run(["npm", "install", "--silent", "--prefix", str(self.home),
                            "@influxdata/influxdb-client"], check=True)
        self.works("javascript", "example.js", "node")
        self.fails_without_a_token("javascript", "example.js", "node")

    def test_go(self):
        if not (self.home / "go.sum").exists():
            environment = {**os.environ, "GOFLAGS": "-mod=mod"}
            subprocess.run(["go", "mod", "init", "example"], cwd=self.home, check=True)
            subprocess.run(["go", "get", "github.com/influxdata/influxdb-client-go/v2@v2.12.3"],
                           cwd=self.home, check=True, env=environment)
        self.works("go", "main.go", "go", "run", GOFLAGS="-mod=mod")
        self.fails_without_a_token("go", "main.go", "go", "run")


if __name__ == "__main__":
    if not os.environ.get("ITM_SNIPPETS_FULL"):
        print("not run: ITM_SNIPPETS_FULL is not set")
        sys.exit(0)
    Clients.program, Clients.downloads = sys.argv[3], pathlib.Path(sys.argv[4])
    del sys.argv[3:5]
    rendering.run_tests()
