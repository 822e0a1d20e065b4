// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/core/resourcetype.h"
#include "models/core/token.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace itm {

class FoundBar;
class PermissionLoader;
class PermissionTreeFilter;
class PermissionTreeModel;
class ServerSession;

/// Chooses permissions from the tree of everything that a server has: search, patterns, pasting,
/// only what is chosen. Fetches what is looked at, and offers to try again what could not be had.
class PermissionPicker final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PermissionPicker)

public:
    /// `preset`: a button to be shown beside the picker's own; taken over.
    PermissionPicker(ServerSession &session, QPushButton *preset, QWidget *parent = nullptr);
    ~PermissionPicker() override;

    /// Drops the choice where it is another one.
    void setOrganization(OrganizationId organization);
    /// Limits what is shown and chosen to a type; without a name: to none.
    void setOnlyType(const ResourceType &type);
    void setOnlyChosen(bool only);
    /// Shows the switch for entries without an organization. Taking it back drops them.
    void setEverywhereOffered(bool offered);
    void choose(const PermissionList &permissions);
    [[nodiscard]] PermissionList permissions() const;
    /// What a refusal says of the choice, as Html; or nothing.
    void showMessage(const QString &html);

Q_SIGNALS:
    void permissionsChanged();

private:
    void arrange(QPushButton *preset);
    void connectParts();
    [[nodiscard]] QLayout *makeActionRow(QPushButton *preset);
    void setUpTree();
    void search(const QString &text);
    void chooseFound(PermissionAction action);
    void paste();
    void offerEverywhere(bool offered);
    void updateState();
    void updateFound();
    void expandFound();
    void expand(const ResourceType &type);

    ServerSession &m_session;
    OrganizationId m_organization;
    ResourceType m_onlyType;
    PermissionTreeModel *m_model;
    PermissionTreeFilter *m_filter;
    PermissionLoader *m_loader;
    QLineEdit *m_search;
    QPushButton *m_onlyChosen;
    QPushButton *m_paste;
    QTreeView *m_tree;
    FoundBar *m_found;
    QLabel *m_state;
    QPushButton *m_retry;
    QCheckBox *m_everywhere;
    QLabel *m_message;
};

} // namespace itm
