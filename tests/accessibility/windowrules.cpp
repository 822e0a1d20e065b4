// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/accessibility/windowrules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace itm::test {

namespace {

using Roles = QSet<QString>;

/// Used by a person, whether Tab reaches them or not.
bool isOperable(const QString &role)
{
    static const Roles operable{ u"push button"_s, u"toggle button"_s, u"button menu"_s,
                                 u"check box"_s,   u"radio button"_s,  u"combo box"_s,
                                 u"text"_s,        u"password text"_s, u"spin box"_s,
                                 u"slider"_s,      u"menu item"_s,     u"page tab"_s,
                                 u"link"_s,        u"table"_s,         u"tree"_s,
                                 u"list"_s,        u"button"_s,        u"toolbar button"_s };
    return operable.contains(role);
}

bool isCell(const QString &role)
{
    return role == "cell"_L1 || role == "tree item"_L1 || role == "list item"_L1
        || role == "table cell"_L1;
}

bool isPicture(const QString &role)
{
    return role == "image"_L1 || role == "icon"_L1;
}

/// Says nothing about what one can do with a control.
bool isNoRole(const QString &role)
{
    return role.isEmpty() || role == "filler"_L1 || role == "unknown"_L1 || role == "invalid"_L1
        || role == "layered pane"_L1;
}

/// Words: neither signs alone, nor the name of an object or of a file.
bool saysSomething(const QString &text)
{
    static const QRegularExpression forPrograms(
        u"^[a-z]+([A-Z][a-z]+)+$|\\.(svg|png)$|^itm::|_q_"_s);
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetterOrNumber(); })
        && !text.contains(forPrograms);
}

/// The name of a combo box is what is chosen in it: what it is for stands beside it.
QStringList wordsFor(const Accessible &control)
{
    if (control.role != "combo box"_L1)
        return { control.name };
    return control.labels + QStringList{ control.description };
}

class Examination final
{
public:
    QStringList problems;

    void look(const Accessible &control, const QString &place, bool isInField = false)
    {
        // What a closed menu holds shows later.
        const bool isInMenu = control.role == "menu item"_L1 || control.role == "popup menu"_L1;
        if (!control.is(AtspiState::Showing) && !isInMenu)
            return;
        lookAtName(control, place, isInField);
        lookAtState(control, place);
        for (const Accessible &child : control.children)
            look(child, control.name.isEmpty() ? place : control.name, control.role == "text"_L1);
    }

private:
    void tell(const QString &place, const Accessible &control, const QString &what)
    {
        problems.append(
            u"in “%1”: %2 “%3” %4"_s.arg(place, control.role, control.name.left(40), what));
    }

    void lookAtName(const Accessible &control, const QString &place, bool isInField)
    {
        const bool isFocusable = control.is(AtspiState::Focusable);
        if (isCell(control.role))
            return lookAtCell(control, place);
        if (isFocusable && isNoRole(control.role))
            tell(place, control, u"has no role"_s);
        if (!isFocusable && !isOperable(control.role)) {
            if (isPicture(control.role) && !saysSomething(control.name))
                tell(place, control, u"is a picture without words"_s);
            return;
        }
        const QStringList words = wordsFor(control);
        if (std::none_of(words.cbegin(), words.cend(), saysSomething))
            tell(place, control, u"has no name"_s);
        if (control.description.contains("</"_L1))
            tell(place, control, u"is described in markup"_s);
        // A button within a field belongs to that, an entry to its menu.
        const bool isPart = isInField || control.role == "menu item"_L1;
        const QString said
            = (QStringList{ control.role, isPart ? place : QString() } + words).join(u'\n');
        if (m_said.contains(said))
            tell(place, control, u"is there twice"_s);
        m_said.insert(said);
    }

    void lookAtCell(const Accessible &cell, const QString &place)
    {
        // What is empty for all is left empty; what can be checked is not.
        const bool isEmptyAllowed = cell.role == "cell"_L1 && cell.name.isEmpty()
            && !cell.is(AtspiState::Checkable) && !cell.is(AtspiState::Checked);
        if (!isEmptyAllowed && !saysSomething(cell.name))
            tell(place, cell, u"has no name"_s);
    }

    void lookAtState(const Accessible &control, const QString &place)
    {
        const qsizetype columns = control.columns.size();
        if (columns > 1
            && !std::all_of(control.columns.cbegin(), control.columns.cend(), saysSomething))
            tell(place, control, u"has a column without a title"_s);
        const auto chosen = std::count_if(
            control.children.cbegin(), control.children.cend(), [](const Accessible &child) {
                return child.role == "radio button"_L1 && child.is(AtspiState::Checked);
            });
        if (chosen > 1)
            tell(place, control, u"has two choices at once"_s);
    }

    QSet<QString> m_said;
};

} // namespace

QStringList missingIn(const Accessible &window)
{
    Examination examination;
    if (!saysSomething(window.name))
        examination.problems.append(u"the window has no title"_s);
    examination.look(window, window.name);
    return examination.problems;
}

} // namespace itm::test
