// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/createtokenoperation.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace itm {

class DraftPreview;
class PermissionTreeModel;
class SegmentedChoice;

/// Builds a permission set, says in words what it grants, and makes the token. Owns the creation
/// under way no longer than the answer: a session that goes closes the dialog. Never shows a value.
class CreateTokenDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateTokenDialog)

public:
    /// `organization`: preselected, or null.
    CreateTokenDialog(ServerSession &session, OrganizationId organization, QWidget *parent);
    ~CreateTokenDialog() override;

    void reject() override;

Q_SIGNALS:
    void created(const std::shared_ptr<itm::TokenValue> &value);

private:
    enum Kind { ReadWriteKind, AllAccessKind };

    void arrange();
    [[nodiscard]] QLayout *makeForm();
    [[nodiscard]] QWidget *makeTree();
    [[nodiscard]] QLayout *makeButtons();
    void connectInputs();
    void loadBuckets();
    void kindChanged();
    void draftChanged();
    void create();
    void answered(const Result<std::shared_ptr<TokenValue>> &answer);
    void setBusy(bool busy);
    [[nodiscard]] TokenDraft draft() const;
    [[nodiscard]] OrganizationId organization() const;

    ServerSession &m_session;
    PermissionTreeModel *m_permissions;
    QSortFilterProxyModel *m_found;
    SegmentedChoice *m_kind;
    QLineEdit *m_description;
    QComboBox *m_organization;
    QComboBox *m_status;
    QLabel *m_kindExplanation;
    QLineEdit *m_search;
    QTreeView *m_tree;
    QLabel *m_bucketState;
    QPushButton *m_bucketRetry;
    DraftPreview *m_preview;
    QLabel *m_hint;
    QPushButton *m_create;
    QPushButton *m_cancel;
    QWidget *m_inputs;
    RequestHandle m_bucketRequest;
    bool m_busy = false;
};

} // namespace itm
