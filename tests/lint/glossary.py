# SPDX-License-Identifier: MIT
"""One word for one thing in every language: where the English names a term of
translations/glossary.tsv, the translation has the word of the glossary, or keeps the English one as
a literal. The first word of a cell is the term, the others are its stems."""
import re
import xml.etree.ElementTree

import sourcetree

LANGUAGES = ("de", "es", "fr", "ja")
PRODUCT = "Influx Token Manager"


def glossary(root):
    """English term and, by language, what may stand for it."""
    lines = (root / "translations/glossary.tsv").read_text(encoding="utf-8").splitlines()
    for line in lines[1:]:
        term, *cells = line.split("\t")
        yield term, dict(zip(LANGUAGES, (cell.split("|") for cell in cells), strict=True))


def naming(term):
    stem = re.escape(term).removesuffix("e").removesuffix("y")
    end = "y|ies" if term.endswith("y") else "(?:e|es|ed|s|ing)?"
    # Not in commands, addresses and words of the search language.
    return re.compile(rf"(?<![\w:%#-]){stem}(?:{end})(?![\w:=*-])", re.IGNORECASE)


def spoken(text):
    return (text or "").replace("&", "").replace(PRODUCT, "")


def messages(path):
    for message in xml.etree.ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
        yield spoken(message.findtext("source")), [spoken(form) for form in forms]


def misses(pattern, words, source, form):
    found = pattern.search(source)
    wanted = [*words, found.group(0)] if found else []
    return bool(found) and not any(word.casefold() in form.casefold() for word in wanted)


def check(root):
    terms = [(term, naming(term), words) for term, words in glossary(root)]
    for language in LANGUAGES:
        path = root / f"translations/influxtokenmanager_{language}.ts"
        if not path.is_file():
            continue
        for source, forms in messages(path):
            for term, pattern, words in terms:
                for form in forms:
                    if misses(pattern, words[language], source, form):
                        yield f"{path.name}: {term} is {words[language][0]}: {source!r}: {form!r}"


def planted(source, translation):
    return ("translations/influxtokenmanager_de.ts",
            f"<TS><context><message><source>{source}</source><translation>{translation}"
            "</translation></message></context></TS>")


if __name__ == "__main__":
    sourcetree.run(check, caught=[
        planted("Delete the token", "Den Schlüssel löschen"),
        planted("Two policies of tokens", "Zwei Richtlinien von Tokens"),
        planted("Tokens deleted", "Tokens entfernt"),
    ], accepted=[
        planted("Delete the token", "Das Token löschen"),
        planted("influxdb3 create token", "influxdb3 create token"),
        planted("About Influx Token Manager", "Über Influx Token Manager"),
        planted("tag:token", "tag:wort"),
        planted("policy", "Regel"),
    ], tree={
        "translations/glossary.tsv": "English\tDeutsch\tEspañol\tFrançais\t日本語\n"
                                     "token\tToken\ttoken\tjeton\tトークン\n"
                                     "policy\tRegel\tregla\trègle\t方針\n"
                                     "delete\tlösch\telimin\tsuppr\t削除\n",
    })
