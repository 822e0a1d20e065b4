# SPDX-License-Identifier: MIT
"""What snippetprinter renders for names that break whatever is not escaped."""
import functools
import json
import subprocess
import sys
import unittest

HOSTILE = [
    "plain",
    "it's \"quoted\" `back` ´acute´ ‘curly’ „low“",
    "a\\b\\n\\x41\\u0041\\",
    "$HOME ${HOME} $(id) $$ @{a:b} ${{x}} #{x} \\(x) {{org}}",
    "%PATH% %s %(url)s 100%",
    "two\nlines\r\nand a\ttab",
    "日本語 ünïcödé 🦆",
    "-starts --with=dashes",
    "& | < > ^ ( ) ! ; # , = ~ * ? [ ] ??/",
    "'; touch /tmp/owned; '\" \"; x = `y` //",
    "</a> <!-- --> ]]> &amp; &#10;",
    "*/ /* --> # \u00a0 \u0085 \u2028 \u2029 \ufeff end",
    "\x01\x1b\x7f",
    "yes", "null", "0x1", "~",
]
URLS = ["http://127.0.0.1:8086", "https://influx.example/a%20path/with'quote", "https://[2001:db8::1]:8443"]


class Rendering:
    """One printer, asked once for each set of facts."""

    def __init__(self, printer, folder):
        self._command = [printer, folder]
        self.snippets = functools.lru_cache(maxsize=None)(self._snippets)

    def ask(self, **request):
        done = subprocess.run(self._command, input=json.dumps(request).encode(), check=True,
                              stdout=subprocess.PIPE)
        return json.loads(done.stdout)

    def _snippets(self, org, bucket, url=URLS[0], value="value", reads=True, writes=True):
        """Id: the two texts, None where the format cannot hold a name or there is no such form."""
        answer = self.ask(url=url, org=org, bucket=bucket, value=value, reads=reads, writes=writes)
        return {one["id"]: (one["without"], one["with"]) for one in answer["snippets"]}

    def literals(self, format_name, texts=None):
        """Pairs of a text and how the format writes it, those that it can hold."""
        answer = self.ask(texts=HOSTILE if texts is None else texts)
        return [(one["text"], one[format_name]) for one in answer["literals"]
                if one[format_name] is not None]


def run_tests():
    """unittest with the printer and the folder as the first arguments."""
    printer, folder = sys.argv[1:3]
    unittest.TestCase.rendering = Rendering(printer, folder)
    unittest.main(module="__main__", argv=[sys.argv[0], *sys.argv[3:]])
