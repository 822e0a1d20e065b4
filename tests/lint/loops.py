# SPDX-License-Identifier: MIT
"""No nested event loop and no blocking wait in the program: a window or session may be gone when
one returns."""
import sourcetree

FORBIDDEN = [
    (r"(?:\.|->|::)exec\s*\(", "exec(); use open() and finished"),
    (r"\bQEventLoop\b", "QEventLoop; finish through a guarded callback"),
    (r"\b(?:processEvents|sendPostedEvents)\s*\(", "processing events by hand"),
    (r"\bQMessageBox::(?:about|aboutQt|critical|information|question|warning)\s*\(",
     "a static message box; use open()"),
    (r"\bQ(?:File|Input|Color|Font)Dialog::get\w+\s*\(", "a static dialog; use open()"),
    (r"\bwaitFor(?:BytesWritten|Connected|Disconnected|Encrypted|Finished|NewConnection|ReadyRead|"
     r"Started)\s*\(", "a blocking wait"),
]
# SQL is executed, not an event loop.
STATEMENT = r"(?:\bquery|\bQSqlQuery\([^()]*\))\.exec\s*\("
ALLOWED = {
    ("app/main.cpp", "exec"): "the one event loop",
    ("app/singleinstance.cpp", "waitForConnected"): "before any window: half a second at most",
    ("models/store/keychaincredentialstore.cpp", "QEventLoop"):
        "ending the program under a running keychain job crashes; bounded",
    ("models/store/keychaincredentialstore.cpp", "exec"): "the same loop",
}


def is_allowed(path, found):
    return any(path == file and word in found for file, word in ALLOWED)


def check(root):
    for source in sourcetree.sources(root, ("app", "ui", "models")):
        statements = {match.end() for _, match in source.finds(STATEMENT)}
        for pattern, what in FORBIDDEN:
            for line, match in source.finds(pattern):
                if match.end() in statements and source.path.startswith("models/store/"):
                    continue
                if not is_allowed(source.path, match.group(0)):
                    yield f"{source.path}:{line}: {what}"


if __name__ == "__main__":
    sourcetree.run(check, caught=[
        ("ui/a.cpp", "void f() { dialog.exec(); }"),
        ("ui/a.cpp", "void f() { dialog->exec(); }"),
        ("ui/a.cpp", "void f() { query.exec(); }"),
        ("models/api/a.cpp", "void f() { QEventLoop loop; }"),
        ("app/a.cpp", "void f() { QCoreApplication::processEvents(); }"),
        ("ui/a.cpp", "auto answer = QMessageBox::question(this, a, b);"),
        ("ui/a.cpp", "auto name = QFileDialog::getOpenFileName(this);"),
        ("models/api/a.cpp", "socket.waitForReadyRead(10);"),
    ], accepted=[
        ("ui/a.cpp", "dialog->open(); // not exec()"),
        ("models/store/a.cpp", "if (!query.exec()) QSqlQuery(database).exec(text);"),
        ("app/main.cpp", "return qt.exec();"),
        ("models/core/a.cpp", "m_pool.waitForDone();"),
    ])
