// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/tokentemplate.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace itm {

class EmptyState;
class TemplateEntryModel;
class TemplateStore;

/// The saved templates: use, rename, delete, give to a file, bring from one. The store outlives
/// this.
class TemplatesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TemplatesDialog)

public:
    /// `canUse`: a server is connected.
    TemplatesDialog(TemplateStore &store, bool canUse, QWidget *parent);
    ~TemplatesDialog() override;

    /// Those that are selected, else all.
    void exportTo(const QString &path);
    /// Opens the preview of what comes in.
    void importFrom(const QString &path);

Q_SIGNALS:
    void useRequested(const itm::TemplateId &id);

private:
    void arrange();
    [[nodiscard]] QWidget *makeLists();
    [[nodiscard]] QLayout *makeButtons();
    void connectButtons();
    void fill();
    void showState();
    void rename();
    void renamed(const QListWidgetItem *item);
    void askToDelete();
    void chooseExport();
    void chooseImport();
    void tell(const QString &plain, bool isTrouble);
    [[nodiscard]] QList<TokenTemplate> selected() const;

    TemplateStore &m_store;
    const bool m_canUse;
    TemplateEntryModel *m_model;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QListWidget *m_list;
    QTableView *m_table;
    QLabel *m_note;
    QLabel *m_message;
    QPushButton *m_use;
    QPushButton *m_rename;
    QPushButton *m_delete;
    QPushButton *m_export;
    QPushButton *m_import;
};

} // namespace itm
