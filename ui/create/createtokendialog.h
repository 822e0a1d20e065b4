// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/create/draftstart.h"

#include "models/session/createtokenoperation.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace itm {

class DraftForm;
class DraftPermissions;
class DraftPreview;
class SegmentedChoice;
class TemplateStore;

/// Builds a permission set, says in words what it grants, and makes the token, or the successor of
/// one. Owns the creation under way no longer than the answer: a session that goes closes the
/// dialog. Never shows a value.
class CreateTokenDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateTokenDialog)

public:
    CreateTokenDialog(ServerSession &session, const DraftStart &start, QWidget *parent);
    ~CreateTokenDialog() override;

    void reject() override;

Q_SIGNALS:
    /// `differences`: how the server's record differs from what was asked for, a sentence each.
    void created(const std::shared_ptr<itm::TokenValue> &value, const QStringList &differences);

private:
    void arrange();
    [[nodiscard]] QLayout *makeButtons();
    void connectInputs();
    [[nodiscard]] DraftKind kind() const;
    void kindChanged();
    void draftChanged();
    void saveAsTemplate();
    void create();
    void answered(const TokenDraft &sent, const Result<std::shared_ptr<TokenValue>> &answer);
    void refused(const TokenDraft &sent, const Error &error);
    /// The server refuses an owner and an organization that are gone in the same words.
    void askWhatIsGone(const TokenDraft &sent);
    void setBusy(bool busy);
    [[nodiscard]] TokenDraft draft() const;

    /// With texts for a successor where there is one.
    void nameButtons();

    ServerSession &m_session;
    /// Null: a new token.
    const TokenId m_replaced;
    /// Null: templates are not offered.
    TemplateStore *m_templates;
    SegmentedChoice *m_kind;
    QLabel *m_explanation;
    QWidget *m_inputs;
    DraftForm *m_form;
    DraftPermissions *m_permissions;
    DraftPreview *m_preview;
    QPushButton *m_saveTemplate;
    QPushButton *m_create;
    QPushButton *m_cancel;
    RequestHandle m_asking;
    bool m_busy = false;
};

} // namespace itm
