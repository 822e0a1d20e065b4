# SPDX-License-Identifier: MIT
"""Tests wait on conditions, never on time; the program does not sleep either. Only the demo server
may: it plays the times of a real one."""
import sourcetree

FORBIDDEN = (r"\b(?:qWait|qSleep|msleep|usleep|nanosleep|sleep|sleep_for|sleep_until)\s*\(")
DEMO = "app/demo/"


def check(root):
    for source in sourcetree.sources(root):
        if source.path.startswith(DEMO):
            continue
        for line, match in source.finds(FORBIDDEN):
            yield (f"{source.path}:{line}: {match.group(0)}…) waits for time to pass; "
                   "wait for a condition: QTRY_*, QSignalSpy::wait, QTest::qWaitFor")
    for source in sourcetree.sources(root, ("tests",), (".sh",)):
        for line, _ in source.finds(r"(?m)^\s*sleep\b", source.text):
            yield f"{source.path}:{line}: sleep; wait for what is to come"


if __name__ == "__main__":
    sourcetree.run(check, caught=[
        ("tests/ui/tst_a.cpp", "void f() { QTest::qWait(50); }"),
        ("tests/ui/tst_a.cpp", "void f() { QThread::msleep(5); }"),
        ("tests/a.sh", "start\n  sleep 1\n"),
        ("models/core/a.cpp", "void f() { std::this_thread::sleep_for(1s); }"),
    ], accepted=[
        ("tests/ui/tst_a.cpp", "// never qWait(50)\nauto s = \"sleep(1)\"; spy.wait(50);"),
        ("tests/ui/tst_a.cpp", "QTRY_VERIFY(done); QVERIFY(QTest::qWaitFor([] { return true; }));"),
        ("app/demo/pace.cpp", "std::this_thread::sleep_for(pause);"),
    ])
