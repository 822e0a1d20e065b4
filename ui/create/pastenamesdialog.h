// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/resourceobject.h"
#include "models/core/resourcetype.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace itm {

class PermissionTreeModel;

/// Chooses objects by a pasted list of names or IDs: says first how many of them there are and
/// which are not. Puts the choice into the model when accepted.
class PasteNamesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteNamesDialog)

public:
    PasteNamesDialog(PermissionTreeModel &model, const QList<ResourceType> &types,
                     const ResourceType &first, QWidget *parent);
    ~PasteNamesDialog() override;

private:
    [[nodiscard]] QStringList names() const;
    void update();
    void apply();
    [[nodiscard]] ResourceType type() const;

    PermissionTreeModel &m_model;
    QComboBox *m_type;
    QPlainTextEdit *m_names;
    QLabel *m_outcome;
    QCheckBox *m_read;
    QCheckBox *m_write;
    QPushButton *m_choose;
    QList<ResourceId> m_found;
};

} // namespace itm
