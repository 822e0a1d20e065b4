#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Counts what a ctest run did: its JUnit report, then the list of tests, whose labels
the report lacks (ctest --show-only=json-v1)."""
import json
import os
import sys
import xml.etree.ElementTree as ElementTree

LABELS = ["unit", "contract", "keychain", "faults", "ui", "accessibility", "tour", "lint", "snippets-full", "live"]


def first_labels(path):
    with open(path, encoding="utf-8") as file:
        tests = json.load(file)["tests"]
    labels = {}
    for test in tests:
        properties = {entry["name"]: entry["value"] for entry in test["properties"]}
        labels[test["name"]] = properties.get("LABELS", ["unlabelled"])[0]
    return labels


def main():
    if not os.path.exists(sys.argv[1]):
        print("No test ran.")
        return 1
    labels = first_labels(sys.argv[2])
    counts = {}
    passed = failed = skipped = 0
    for case in ElementTree.parse(sys.argv[1]).getroot().iter("testcase"):
        status = case.get("status")
        if status == "run":
            passed += 1
            label = labels[case.get("name")]
            counts[label] = counts.get(label, 0) + 1
        elif status == "fail":
            failed += 1
        else:
            skipped += 1
    parts = [f"{label} {counts.get(label, 0)}" for label in LABELS]
    if not os.environ.get("ITM_TEST_INFLUXD"):
        parts[-1] += " (not run: ITM_TEST_INFLUXD is not set)"
    print("Passed by label: " + ", ".join(parts))
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 0 if passed and not failed else 1


sys.exit(main())
