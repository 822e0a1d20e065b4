// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/tokentemplate.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace itm {

class TemplateStore;

/// Shows what a file of templates would bring, and asks what to do where a name is taken. Puts the
/// chosen ones into the store when accepted.
class ImportTemplatesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportTemplatesDialog)

public:
    ImportTemplatesDialog(const QList<TokenTemplate> &templates, TemplateStore &store,
                          QWidget *parent);
    ~ImportTemplatesDialog() override;

private:
    enum Clash { KeepBoth, Replace };

    void fill();
    void showEntries(int row);
    void showState();
    void take();

    TemplateStore &m_store;
    const QList<TokenTemplate> m_templates;
    QListWidget *m_list;
    QLabel *m_entries;
    QComboBox *m_clash;
    QPushButton *m_import;
};

} // namespace itm
