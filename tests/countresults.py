#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Counts what a ctest run did, by label, from its JUnit report."""
import os
import sys
import xml.etree.ElementTree as ElementTree

LABELS = ["unit", "contract", "keychain", "ui", "tour", "lint", "live"]


def label_of(case):
    for entry in case.iter("property"):
        if entry.get("name") == "cmake_labels":
            return entry.get("value", "").split(";")[0]
    return "unlabelled"


def main():
    if not os.path.exists(sys.argv[1]):
        print("No test ran.")
        return 1
    counts = {}
    passed = failed = skipped = 0
    for case in ElementTree.parse(sys.argv[1]).getroot().iter("testcase"):
        status = case.get("status")
        if status == "run":
            passed += 1
            counts[label_of(case)] = counts.get(label_of(case), 0) + 1
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
