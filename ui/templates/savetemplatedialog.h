// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/access/templatemaking.h"
#include "models/core/requesthandle.h"
#include "models/core/token.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace itm {

class ServerSession;
class TemplateEntryModel;
class TemplateStore;

/// Makes a template of a permission set: shows it by name, lets names be replaced by a pattern and
/// says first how many things that matches here. Puts it into the store when accepted.
class SaveTemplateDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SaveTemplateDialog)

public:
    /// `source`: permissions, organization and owner count; its description is the name offered.
    SaveTemplateDialog(ServerSession &session, const TokenDraft &source, TemplateStore &store,
                       QWidget *parent);
    ~SaveTemplateDialog() override;

private:
    void arrange();
    [[nodiscard]] QLayout *makePatternRow();
    [[nodiscard]] QLayout *makeButtons();
    void listed(const ObjectLists &objects);
    void setEntries(const QList<TemplateEntry> &entries);
    void offerTypes();
    void suggest();
    void showEffect();
    void replace();
    void showState();
    void save();
    [[nodiscard]] PatternEffect effect() const;
    [[nodiscard]] ResourceType type() const;
    [[nodiscard]] QString problem() const;

    TemplateStore &m_store;
    const TokenDraft m_source;
    ObjectLists m_objects;
    TemplateMaking m_made;
    QList<TemplateEntry> m_entries;
    bool m_isListed = false;
    TemplateEntryModel *m_model;
    QLineEdit *m_name;
    QLineEdit *m_note;
    QTableView *m_table;
    QComboBox *m_type;
    QLineEdit *m_pattern;
    QPushButton *m_replace;
    QPushButton *m_back;
    QLabel *m_effect;
    QLabel *m_remarks;
    QPushButton *m_save;
    RequestHandle m_listing;
};

} // namespace itm
