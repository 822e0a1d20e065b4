// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "ui/common/accessiblewidgets.h"

#include "ui/common/icons.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTextDocumentFragment>

namespace itm {

namespace {

/// Qt's own says the accessible name in place of the text, so that nobody hears what a label says.
class LabelInterface final : public QAccessibleWidget
{
public:
    explicit LabelInterface(QLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        return isPicture() ? QAccessible::Graphic : QAccessible::StaticText;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || isPicture())
            return QAccessibleWidget::text(kind);
        const QString about = label().accessibleName();
        const QString words = plainText();
        if (about.isEmpty() || words.startsWith(about))
            return words;
        return words.isEmpty() ? about : about + u'\n' + words;
    }

    [[nodiscard]] QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override
    {
        auto all = QAccessibleWidget::relations(match);
        if (label().buddy() && (match & QAccessible::Labelled))
            all.append(
                { QAccessible::queryAccessibleInterface(label().buddy()), QAccessible::Labelled });
        return all;
    }

private:
    [[nodiscard]] const QLabel &label() const { return *static_cast<const QLabel *>(widget()); }
    [[nodiscard]] bool isPicture() const { return !label().pixmap(Qt::ReturnByValue).isNull(); }

    [[nodiscard]] QString plainText() const
    {
        const QString words = label().text();
        const bool isRich = label().textFormat() == Qt::RichText
            || (label().textFormat() == Qt::AutoText && Qt::mightBeRichText(words));
        if (isRich)
            return QTextDocumentFragment::fromHtml(words).toPlainText();
        return label().buddy() ? withoutMnemonic(words) : words;
    }
};

/// "QScrollArea" is asked for after the classes that are derived from it.
QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == QLatin1String("QLabel"))
        return new LabelInterface(static_cast<QLabel *>(widget));
    if (className == QLatin1String("QScrollArea"))
        return new QAccessibleWidget(widget, QAccessible::Pane);
    return nullptr;
}

} // namespace

void installAccessibleWidgets()
{
    QAccessible::installFactory(make);
}

void nameComboBox(QComboBox &combo, const QString &name)
{
    combo.setAccessibleName(name);
    combo.setAccessibleDescription(name);
    if (QLineEdit *edit = combo.lineEdit())
        edit->setAccessibleName(name);
}

QString withoutMnemonic(QString text)
{
    // Japanese and others put the letter behind, in brackets. Two of them stand for one.
    static const QRegularExpression mnemonic(QStringLiteral("\\s?\\(&[^&]\\)|&(&?)"));
    return text.replace(mnemonic, QStringLiteral("\\1"));
}

void addClearButton(QLineEdit &edit)
{
    edit.setClearButtonEnabled(true);
    // Qt makes an action without a text.
    for (QAction *action : edit.findChildren<QAction *>()) {
        if (action->text().isEmpty())
            action->setText(QCoreApplication::translate("SearchField", "Clear the field"));
    }
}

void addSearchSign(QLineEdit &edit)
{
    const QIcon icon = Icons::icon(QLatin1String("search"), ColorRole::Muted);
    edit.addAction(icon, QLineEdit::LeadingPosition)->setText(edit.accessibleName());
}

void dropFocusProxy(QDialogButtonBox &box)
{
    box.setFocusProxy(nullptr);
}

} // namespace itm
