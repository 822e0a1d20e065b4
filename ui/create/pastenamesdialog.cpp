// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/create/pastenamesdialog.h"

#include "ui/common/accessiblewidgets.h"
#include "ui/common/richtext.h"

#include "models/items/permissiontreemodel.h"
#include "models/words/resourcetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace itm {

PasteNamesDialog::PasteNamesDialog(PermissionTreeModel &model, const QList<ResourceType> &types,
                                   const ResourceType &first, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_type(new QComboBox)
    , m_names(new QPlainTextEdit)
    , m_outcome(new QLabel)
    , m_read(new QCheckBox(tr("&Read")))
    , m_write(new QCheckBox(tr("&Write")))
    , m_choose(new QPushButton(tr("&Choose")))
{
    setObjectName(QStringLiteral("pasteNamesDialog"));
    setWindowTitle(tr("Choose by names or IDs"));
    m_type->setObjectName(QStringLiteral("pasteTypeCombo"));
    nameComboBox(*m_type, tr("Type"));
    for (const ResourceType &type : types) {
        if (model.listState(type) != PermissionBranch::List::None)
            m_type->addItem(ResourceText::title(type), type.name.toString());
    }
    m_type->setCurrentIndex(qMax(0, m_type->findData(first.name.toString())));
    m_names->setObjectName(QStringLiteral("pasteNamesEdit"));
    m_names->setAccessibleName(tr("Names or IDs"));
    m_names->setPlaceholderText(tr("Names or IDs, one a line"));
    m_names->setTabChangesFocus(true);
    m_outcome->setObjectName(QStringLiteral("pasteOutcome"));
    m_outcome->setWordWrap(true);
    m_read->setObjectName(QStringLiteral("pasteReadCheck"));
    m_read->setChecked(true);
    m_write->setObjectName(QStringLiteral("pasteWriteCheck"));
    m_choose->setObjectName(QStringLiteral("chooseButton"));
    m_choose->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelButton"));
    cancel->setAutoDefault(false);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_read);
    actions->addWidget(m_write);
    actions->addStretch();
    actions->addWidget(cancel);
    actions->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    for (QWidget *part : { static_cast<QWidget *>(m_type), static_cast<QWidget *>(m_names),
                           static_cast<QWidget *>(m_outcome) })
        layout->addWidget(part);
    layout->addLayout(actions);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 20);
    connect(m_names, &QPlainTextEdit::textChanged, this, &PasteNamesDialog::update);
    connect(m_type, &QComboBox::currentIndexChanged, this, &PasteNamesDialog::update);
    connect(&model, &PermissionTreeModel::permissionsChanged, this, &PasteNamesDialog::update);
    for (QCheckBox *check : { m_read, m_write })
        connect(check, &QCheckBox::toggled, this, &PasteNamesDialog::update);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &PasteNamesDialog::apply);
    m_names->setFocus();
    update();
}

PasteNamesDialog::~PasteNamesDialog() = default;

ResourceType PasteNamesDialog::type() const
{
    return ResourceType{ m_type->currentData().toString() };
}

/// One a line. Commas, semicolons and tabs divide too, for lists out of a table, unless the line as
/// a whole is a name.
QStringList PasteNamesDialog::names() const
{
    static const QRegularExpression dividers(QStringLiteral("[,;\\t]"));
    QStringList found;
    const auto add = [&found](const QString &text) {
        const QString name = text.trimmed();
        if (!name.isEmpty() && !found.contains(name))
            found.append(name);
    };
    const QStringList lines = m_names->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        QList<ResourceId> ids;
        if (m_model.findObjects(type(), { line.trimmed() }, ids).isEmpty()) {
            add(line);
            continue;
        }
        const QStringList parts = line.split(dividers);
        std::for_each(parts.begin(), parts.end(), add);
    }
    return found;
}

void PasteNamesDialog::update()
{
    m_found.clear();
    const QStringList unknown = m_model.findObjects(type(), names(), m_found);
    QString text;
    if (m_model.listState(type()) == PermissionBranch::List::Loading)
        text = RichText::colored(ColorRole::Muted, tr("Loading…"));
    else if (!m_found.isEmpty() || !unknown.isEmpty())
        //: %1: such as "3 buckets".
        text = RichText::colored(
            ColorRole::Muted,
            tr("%1 will be chosen.").arg(ResourceText::counted(type(), m_found.size())));
    if (!unknown.isEmpty()) {
        QStringList shown;
        for (const QString &name : unknown)
            shown.append(NameText::shown(name));
        //: %1: a list of names.
        text += QLatin1String("<br>")
            + RichText::colored(ColorRole::Warning,
                                tr("▲ Not found: %1").arg(shown.join(QLatin1String(", "))));
    }
    m_outcome->setText(text);
    m_choose->setEnabled(!m_found.isEmpty() && (m_read->isChecked() || m_write->isChecked()));
}

void PasteNamesDialog::apply()
{
    // The model tells each change, and update() then looks for the names again.
    const QList<ResourceId> chosen = m_found;
    if (m_read->isChecked())
        m_model.chooseObjects(type(), chosen, PermissionAction::Read);
    if (m_write->isChecked())
        m_model.chooseObjects(type(), chosen, PermissionAction::Write);
    accept();
}

} // namespace itm
