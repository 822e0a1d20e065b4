// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "models/store/secretfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace itm;

class TestSecretFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyItsOwnerMayReadIt();
    void aFileThatIsThereStays();
    void aFileIsReplacedWhenAsked();
    void aFolderThatIsMissingIsTold();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("token")); }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static Secret secret() { return Secret(QByteArrayView("the-value==")); }

    QTemporaryDir m_folder;
};

void TestSecretFile::onlyItsOwnerMayReadIt()
{
    QVERIFY(SecretFile::write(path(), secret(), SecretFile::Existing::Keep));
    QCOMPARE(contentOf(path()), "the-value==");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther | QFile::ExeOwner;
    QVERIFY(!(QFile::permissions(path()) & others));
    // No piece of it is left beside it.
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{ QStringLiteral("token") });
}

void TestSecretFile::aFileThatIsThereStays()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    const Result<Done> answer = SecretFile::write(path(), secret(), SecretFile::Existing::Keep);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::StoreReadOnly);
    QCOMPARE(answer.error().subject, path());
    QCOMPARE(contentOf(path()), "precious");
}

void TestSecretFile::aFileIsReplacedWhenAsked()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(SecretFile::write(path(), secret(), SecretFile::Existing::Replace));
    QCOMPARE(contentOf(path()), "the-value==");
    QVERIFY(!(QFile::permissions(path()) & QFile::ReadOther));
}

void TestSecretFile::aFolderThatIsMissingIsTold()
{
    const Result<Done> answer = SecretFile::write(m_folder.filePath(QStringLiteral("no/token")),
                                                  secret(), SecretFile::Existing::Keep);
    QVERIFY(!answer);
    QVERIFY(answer.error().subject.endsWith(QStringLiteral("no/token")));
}

QTEST_GUILESS_MAIN(TestSecretFile)
#include "tst_secretfile.moc"
