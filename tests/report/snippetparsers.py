# SPDX-License-Identifier: MIT
"""Every snippet whose format has a small parser: it parses, and the names come back as they were."""
import ast
import configparser
import json
import os
import shutil
import subprocess
import tempfile
import tomllib
import unittest
import xml.etree.ElementTree as ElementTree
from urllib.parse import parse_qs, urlsplit

import yaml

import rendering
from rendering import HOSTILE, URLS

SHELLS = [["dash"], ["bash"]]
VARIABLES = ["INFLUX_HOST", "INFLUX_ORG", "INFLUX_BUCKET_NAME"]


def facts():
    """Every hostile name as organization, bucket and value, with each address."""
    for at, name in enumerate(HOSTILE):
        other = HOSTILE[(at + 3) % len(HOSTILE)]
        yield URLS[at % len(URLS)], name, other


def leaves(value):
    if isinstance(value, dict):
        return [leaf for item in value.values() for leaf in leaves(item)]
    if isinstance(value, list):
        return [leaf for item in value for leaf in leaves(item)]
    return [value]


class LoadsYaml(yaml.SafeLoader):
    """With Home Assistant's reference to its secrets."""


LoadsYaml.add_constructor("!secret", lambda loader, node: "!secret " + loader.construct_scalar(node))


def run(command, script, **environment):
    done = subprocess.run(command, input=script.encode(), stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, env={**os.environ, **environment})
    assert done.returncode == 0 and not done.stderr, (script, done.stderr.decode())
    return done.stdout.decode()


class Documents(unittest.TestCase):
    """Formats that are read as a whole."""

    def each(self, ids, read, unescape=lambda text: text, wants_bucket=True):
        seen = 0
        for url, org, bucket in facts():
            snippets = self.rendering.snippets(org, bucket, url=url, value=org)
            for name in ids:
                for text, has_value in zip(snippets[name], (False, True)):
                    if text is None:
                        continue
                    found = [unescape(leaf) for leaf in read(text) if isinstance(leaf, str)]
                    self.assertIn(org if "grafana-influxql" != name else bucket, found)
                    if wants_bucket:
                        self.assertIn(bucket, found)
                    self.assertTrue(any(url in leaf for leaf in found) or "home" in name, found)
                    if has_value:
                        self.assertTrue(any(leaf.endswith(org) for leaf in found), found)
                    seen += 1
        self.assertGreaterEqual(seen, len(HOSTILE) * len(ids) // 2)

    def test_toml(self):
        plain = ["telegraf", "telegraf-secret-store", "prometheus", "collectd", "vector"]
        self.each(plain, lambda text: leaves(tomllib.loads(text)))
        self.each(["influx-cli-profile"], lambda text: leaves(tomllib.loads(text)),
                  wants_bucket=False)

    def test_no_name_in_toml_is_a_variable(self):
        for url, org, bucket in facts():
            for name in ["telegraf", "prometheus", "collectd", "vector"]:
                text = self.rendering.snippets(org, bucket, url=url, value=org)[name][0]
                self.assertEqual(text.count("$"), 1, text)

    def test_yaml(self):
        def read(text):
            return leaves([*yaml.load_all(text, Loader=LoadsYaml)])
        self.each(["kubernetes"], read)
        self.each(["grafana-flux", "docker"], read, lambda text: text.replace("$$", "$"))

    def test_yaml_of_grafana_influxql(self):
        for url, org, bucket in facts():
            text = self.rendering.snippets(org, bucket, url=url, value=org)["grafana-influxql"][0]
            source = yaml.safe_load(text)["datasources"][0]
            self.assertEqual(source["jsonData"]["dbName"].replace("$$", "$"), bucket)
            self.assertEqual(source["secureJsonData"]["httpHeaderValue1"], "Token $INFLUX_TOKEN")

    def test_yaml_of_home_assistant(self):
        for url, host, port in [(URLS[0], "127.0.0.1", 8086), (URLS[2], "[2001:db8::1]", 8443),
                                (URLS[1], "influx.example", 443)]:
            for bucket in HOSTILE:
                text = self.rendering.snippets("o", bucket, url=url)["home-assistant-sensor"][0]
                sensor = yaml.load(text, Loader=LoadsYaml)["sensor"][0]
                self.assertEqual((sensor["bucket"], sensor["host"], sensor["port"], sensor["ssl"]),
                                 (bucket, host, port, url.startswith("https")))

    def test_json(self):
        self.each(["python-json"], lambda text: leaves(json.loads(text)), wants_bucket=False)

    def test_ini(self):
        def read(text):
            parser = configparser.ConfigParser()
            parser.read_string(text)
            return [value for _, value in parser["influx2"].items()]
        self.each(["python-ini"], read, wants_bucket=False)

    def test_xml(self):
        def read(text):
            root = ElementTree.fromstring(text.encode())
            return [value for element in root.iter() for value in element.attrib.values()]
        self.each(["csharp-config"], read)

    def test_python(self):
        def read(text):
            return [node.value for node in ast.walk(ast.parse(text))
                    if isinstance(node, ast.Constant)]
        self.each(["python"], read)
        for reads, writes in [(True, False), (False, True), (False, False)]:
            for name in HOSTILE:
                both = self.rendering.snippets(name, name, reads=reads, writes=writes)["python"]
                for text in both:
                    ast.parse(text)


class Shells(unittest.TestCase):
    """Scripts that are run, the clients replaced by one that tells its arguments."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        teller = ("#!/bin/sh\nfor word; do printf '%s\\036' \"$word\"; done\n"
                  "printf '\\037'; cat; printf '\\035'\n")
        for name in ["curl", "influx"]:
            path = os.path.join(self.folder.name, name)
            with open(path, "w", encoding="utf-8") as file:
                file.write(teller)
            os.chmod(path, 0o755)
        with open(os.path.join(self.folder.name, ".influx-token"), "w", encoding="utf-8") as file:
            file.write("from-the-file")
        self.environment = {"PATH": self.folder.name + ":" + os.environ["PATH"],
                            "HOME": self.folder.name, "INFLUX_TOKEN": "from-outside",
                            "REMOTE_ID": "1", "LOCAL_BUCKET_ID": "2"}

    def told(self, shell, scripts):
        """Arguments and input of each client of scripts that are run one after another."""
        path = os.path.join(self.folder.name, "script")
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write("\n".join(scripts))
        out = run([*shell, path], "", **self.environment)
        calls = [call.split("\x1f") for call in out.split("\x1d")[:-1]]
        return [(words.split("\x1e")[:-1], text) for words, text in calls]

    def variables(self, command, scripts, separator):
        """The four variables after each of the scripts."""
        show = "\n".join(f'printf "%s{separator}" "${name}"'
                         for name in [*VARIABLES, "INFLUX_TOKEN"])
        out = run(command, "\n".join(script + "\n" + show for script in scripts) + "\n",
                  **self.environment).split("\x1f")[:-1]
        return [out[at:at + 4] for at in range(0, len(out), 4)]

    def rendered(self, *ids):
        """Facts and the two texts, for each name and snippet; the value is the organization."""
        for url, org, bucket in facts():
            snippets = self.rendering.snippets(org, bucket, url=url, value=org)
            for name in ids:
                yield (url, org, bucket), snippets[name]

    def test_every_script_passes_sh_n(self):
        all_of_them = self.rendered("environment-posix", "dotenv", "curl-write", "curl-query",
                                    "v1-compatibility", "influx-cli", "replication")
        run(["sh", "-n"], "\n".join(text for _, texts in all_of_them for text in texts))

    def test_environment(self):
        all_of_them = [*self.rendered("environment-posix")]
        expected = [[*names, value] for names, _ in all_of_them
                    for value in ("from-the-file", names[1])]
        for shell in SHELLS:
            found = self.variables(shell, [text for _, texts in all_of_them for text in texts],
                                   "\\037")
            self.assertEqual(found, expected)

    @unittest.skipUnless(shutil.which("fish"), "fish is not installed")
    def test_fish(self):
        all_of_them = [*self.rendered("environment-fish")]
        expected = [[*names, value] for names, _ in all_of_them
                    for value in ("from-the-file", names[1])]
        scripts = [text for _, texts in all_of_them for text in texts]
        run(["fish", "-n"], "\n".join(scripts))
        self.assertEqual(self.variables(["fish", "--no-config"], scripts, "\\x1f"), expected)

    def test_dotenv(self):
        all_of_them = [*self.rendered("dotenv")]
        for shell in SHELLS:
            found = self.variables(shell, [texts[1] for _, texts in all_of_them], "\\037")
            self.assertEqual(found, [[*names, names[1]] for names, _ in all_of_them])
            found = self.variables(shell, [texts[0] for _, texts in all_of_them], "\\037")
            self.assertEqual([four[:3] for four in found], [[*names] for names, _ in all_of_them])

    def test_curl(self):
        all_of_them = [*self.rendered("curl-write", "curl-query", "v1-compatibility")]
        for shell in SHELLS:
            calls = self.told(shell, [text for _, texts in all_of_them for text in texts])
            self.assertEqual(len(calls), 2 * len(all_of_them))
            for at, (arguments, head) in enumerate(calls):
                (url, org, bucket), _ = all_of_them[at // 2]
                value = org if at % 2 else "from-outside"
                self.assertEqual(head, f"Authorization: Token {value}\n")
                (address,) = [word for word in arguments if word.startswith("http")]
                self.assertTrue(address.startswith(url + "/"))
                asked = parse_qs(urlsplit(address).query, strict_parsing=True)
                self.assertIn([org] if at // 2 % 3 == 1 else [bucket], asked.values())

    def test_influx(self):
        all_of_them = [*self.rendered("influx-cli")]
        for shell in SHELLS:
            calls = self.told(shell, [text for _, texts in all_of_them for text in texts])
            for at, ((url, org, bucket), _) in enumerate(all_of_them):
                write, query, create = [words for words, _ in calls[3 * at:3 * at + 3]]
                self.assertIn("--bucket=" + bucket, write)
                self.assertTrue(query[1].startswith('from(bucket: "'))
                for option in ["--host-url=" + url, "--org=" + org, "--token=" + org]:
                    self.assertIn(option, create)

    def test_replication(self):
        all_of_them = [*self.rendered("replication")]
        for shell in SHELLS:
            calls = self.told(shell, [texts[1] for _, texts in all_of_them])
            for at, ((url, org, _), _) in enumerate(all_of_them):
                remote, replication = [words for words, _ in calls[2 * at:2 * at + 2]]
                self.assertIn("--remote-api-token=" + org, remote)
                self.assertIn("--remote-url=" + url, remote)
                self.assertIn("--remote-bucket-id=1122334455667788", replication)


class Everything(unittest.TestCase):
    def test_names_that_no_format_refuses(self):
        for name in HOSTILE:
            if not any(character < " " or character == "\x7f" for character in name):
                for id, (plain, _) in self.rendering.snippets(name, name).items():
                    self.assertIsNotNone(plain, (id, name))

    def test_the_plain_form_never_holds_the_value(self):
        for id, (plain, with_value) in self.rendering.snippets("o", "b", value="canary").items():
            self.assertNotIn("canary", plain, id)
            self.assertTrue(with_value is None or with_value.count("canary") == 1
                            or id == "telegraf-secret-store", id)


if __name__ == "__main__":
    rendering.run_tests()
