// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/localdatapanel.h"

#include "ui/settings/erasedialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace itm {

LocalDataPanel::LocalDataPanel(const LocalData &localData, QWidget *parent)
    : SettingSection(tr("Local data"), parent)
    , m_data(localData)
    , m_files(new QLabel)
{
    auto *folder = new QLabel(QDir::toNativeSeparators(m_data.folder.path()));
    folder->setObjectName(u"folderPath"_s);
    folder->setTextFormat(Qt::PlainText);
    folder->setWordWrap(true);
    addWide(folder);
    m_files->setObjectName(u"localFiles"_s);
    m_files->setTextFormat(Qt::RichText);
    m_files->setForegroundRole(QPalette::PlaceholderText);
    addWide(m_files);
    addButtons();
    addWide(note(tr("Credentials and values of tokens are in the keychain, nowhere else.")));
    showFiles();
}

LocalDataPanel::~LocalDataPanel() = default;

void LocalDataPanel::addButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    const auto add = [layout](const char *name, const QString &text) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        layout->addWidget(button);
        return button;
    };
    connect(add("openFolderButton", tr("Open &folder")), &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_data.folder.path())); });
    connect(add("copyPathButton", tr("Copy &path")), &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_data.folder.path()));
    });
    layout->addStretch();
    connect(add("eraseButton", tr("&Erase local data…")), &QPushButton::clicked, this,
            &LocalDataPanel::askToErase);
    addWide(row);
}

void LocalDataPanel::showFiles()
{
    QString rows;
    for (const LocalFile &file : localFiles(m_data.folder)) {
        const QString size = file.bytes > 0 ? QLocale().formattedDataSize(file.bytes)
                                            : tr("none", "size of a file that does not exist");
        rows += u"<tr><td>%1&nbsp;&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;&nbsp;</td>"
                "<td align=\"right\">%3</td></tr>"_s.arg(
                    nameOf(file.kind).toHtmlEscaped(),
                    QFileInfo(file.path).fileName().toHtmlEscaped(), size.toHtmlEscaped());
    }
    m_files->setText(u"<table cellspacing=\"0\" cellpadding=\"1\">"_s + rows + u"</table>"_s);
}

void LocalDataPanel::askToErase()
{
    auto *dialog = new EraseDialog(m_data, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EraseDialog::erased, this, [this] {
        showFiles();
        Q_EMIT erased();
    });
    dialog->open();
}

QString LocalDataPanel::nameOf(LocalFileKind kind)
{
    switch (kind) {
    case LocalFileKind::Connections:
        return tr("Connections");
    case LocalFileKind::Templates:
        return tr("Templates");
    case LocalFileKind::Spares:
        return tr("Spare operator tokens, without values");
    case LocalFileKind::Settings:
        return tr("Settings, searches");
    case LocalFileKind::Database:
        return tr("Last lists, work under way");
    case LocalFileKind::Snippets:
        return tr("Your own snippets");
    case LocalFileKind::PendingImport:
        return tr("Import under way");
    case LocalFileKind::SetAside:
        return tr("Set aside, could not be read");
    }
    Q_UNREACHABLE();
}

} // namespace itm
