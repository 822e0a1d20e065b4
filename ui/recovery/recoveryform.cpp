// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/recovery/recoveryform.h"

#include "ui/common/accessiblewidgets.h"

#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace itm {

namespace {

const auto User = QStringLiteral("user");
const auto InOrganization = QStringLiteral("organization");
const auto Folder = QStringLiteral(":/recovery/");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<RecoveryGuide> shippedGuides()
{
    const auto shared = QStringLiteral("common.json");
    const QByteArray common = contents(Folder + shared);
    QList<RecoveryGuide> guides;
    QDirIterator files(Folder, { QStringLiteral("*.json") });
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.endsWith(shared))
            continue;
        Result<RecoveryGuide> guide = recoveryGuideFromJson(contents(path), common);
        Q_ASSERT(guide);
        if (guide)
            guides.append(guide.takeValue());
    }
    std::sort(guides.begin(), guides.end(),
              [](const RecoveryGuide &a, const RecoveryGuide &b) { return a.order < b.order; });
    return guides;
}

} // namespace

RecoveryForm::RecoveryForm(QWidget *parent)
    : QWidget(parent)
    , m_guides(shippedGuides())
    , m_layout(new QFormLayout(this))
    , m_address(new QLineEdit)
    , m_installation(new QComboBox)
    , m_users(makeNames("recoveryUserCombo"))
    , m_organizations(makeNames("recoveryOrganizationCombo"))
{
    m_layout->setContentsMargins({});
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_layout->setVerticalSpacing(fontMetrics().height() / 3);
    m_address->setObjectName(QStringLiteral("recoveryAddressEdit"));
    m_address->setPlaceholderText(QStringLiteral("https://influx.example:8086"));
    m_installation->setObjectName(QStringLiteral("installationCombo"));
    for (const RecoveryGuide &guide : std::as_const(m_guides))
        m_installation->addItem(guide.title.in(QLocale().name()));
    m_layout->addRow(tr("&Address of the server"), m_address);
    m_layout->addRow(tr("&Installed as"), m_installation);
    showFields();
    connect(m_address, &QLineEdit::textChanged, this, &RecoveryForm::valuesChanged);
    connect(m_installation, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT guideChanged();
    });
}

RecoveryForm::~RecoveryForm() = default;

const RecoveryGuide &RecoveryForm::guide() const
{
    return m_guides.at(std::max(m_installation->currentIndex(), 0));
}

QComboBox *RecoveryForm::makeNames(const char *name)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(name));
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    connect(combo, &QComboBox::editTextChanged, this, &RecoveryForm::valuesChanged);
    return combo;
}

/// Those behind the first two rows.
void RecoveryForm::showFields()
{
    for (QWidget *kept : { m_users, m_organizations }) {
        const int row = m_layout->indexOf(kept);
        if (row < 0)
            continue;
        const QFormLayout::TakeRowResult taken = m_layout->takeRow(kept);
        delete taken.labelItem->widget();
        delete taken.labelItem;
        delete taken.fieldItem;
    }
    for (QLineEdit *edit : std::as_const(m_edits))
        m_layout->removeRow(edit);
    m_edits.clear();
    const QString language = QLocale().name();
    for (const RecoveryGuide::Field &field : guide().fields)
        m_layout->addRow(field.label.in(language), makeField(field));
}

QWidget *RecoveryForm::makeField(const RecoveryGuide::Field &field)
{
    QComboBox *names = field.id == User ? m_users
        : field.id == InOrganization    ? m_organizations
                                        : nullptr;
    if (names) {
        nameComboBox(*names, field.label.in(QLocale().name()));
        return names;
    }
    auto *edit = new QLineEdit(field.value);
    edit->setObjectName(field.id + QLatin1String("Edit"));
    edit->setAccessibleName(field.label.in(QLocale().name()));
    connect(edit, &QLineEdit::textChanged, this, &RecoveryForm::valuesChanged);
    m_edits.insert(field.id, edit);
    return edit;
}

RecoveryValues RecoveryForm::values() const
{
    RecoveryValues values{ { User, m_users->currentText() },
                           { InOrganization, m_organizations->currentText() } };
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit)
        values.insert(edit.key(), edit.value()->text().trimmed());
    return values;
}

QString RecoveryForm::address() const
{
    return m_address->text();
}

void RecoveryForm::setAddress(const QString &address)
{
    m_address->setText(address);
}

void RecoveryForm::offer(const QList<RecoveryName> &names)
{
    const auto fill = [&names](QComboBox &combo, RecoveryName::Of of) {
        QStringList certain;
        QStringList possible;
        for (const RecoveryName &name : names) {
            if (name.of == of)
                certain << name.name;
            else if (name.of == RecoveryName::Of::Unknown)
                possible << name.name;
        }
        const QString typed = combo.currentText();
        combo.clear();
        combo.addItems(certain + possible);
        combo.setEditText(typed.isEmpty() && certain.size() == 1 ? certain.constFirst() : typed);
    };
    fill(*m_users, RecoveryName::Of::User);
    fill(*m_organizations, RecoveryName::Of::Organization);
}

} // namespace itm
