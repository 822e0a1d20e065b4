// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#include "tests/accessibility/windowreader.h"

#include "tests/accessibility/atspibus.h"

#include <QDBusArgument>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace itm::test {

namespace {

/// More rows of a table say nothing new.
constexpr int MostRows = 8;
constexpr int MostRowsTried = 200;

/// A control and the answers that are on their way.
struct Node final
{
    QString path;
    Accessible seen;
    std::vector<std::unique_ptr<Node>> below;
    std::optional<QDBusPendingCall> role;
    std::optional<QDBusPendingCall> name;
    std::optional<QDBusPendingCall> states;
    std::optional<QDBusPendingCall> description;
    std::optional<QDBusPendingCall> relations;
    std::optional<QDBusPendingCall> children;
};

using Level = std::vector<Node *>;

quint64 statesIn(const QVariant &value)
{
    QList<quint32> words;
    value.value<QDBusArgument>() >> words;
    return words.size() < 2 ? 0 : words[0] | quint64(words[1]) << 32U;
}

bool isTable(const QString &role)
{
    return role == "table"_L1 || role == "tree"_L1 || role == "tree table"_L1 || role == "list"_L1;
}

/// What a closed menu holds shows only once it is open.
bool isMenu(const QString &role)
{
    return role == "menu"_L1 || role == "popup menu"_L1 || role == "menu item"_L1;
}

class Reader final
{
public:
    explicit Reader(const AtspiBus &bus)
        : m_bus(bus)
    {
    }

    [[nodiscard]] Accessible read(const QString &path) const
    {
        Node window;
        window.path = path;
        for (Level level{ &window }; !level.empty(); level = next(level))
            describe(level);
        return grown(std::move(window));
    }

private:
    void describe(const Level &level) const
    {
        for (Node *node : level) {
            node->role = m_bus.ask(node->path, AtspiAccessible, "GetRoleName");
            node->name = m_bus.askProperty(node->path, AtspiAccessible, "Name");
            node->states = m_bus.ask(node->path, AtspiAccessible, "GetState");
        }
        for (Node *node : level) {
            node->seen.role = AtspiBus::valueIn(*node->role).toString();
            node->seen.name = AtspiBus::valueIn(*node->name).toString();
            node->seen.states = statesIn(AtspiBus::valueIn(*node->states));
            if (!node->seen.is(AtspiState::Focusable))
                continue;
            node->description = m_bus.askProperty(node->path, AtspiAccessible, "Description");
            node->relations = m_bus.ask(node->path, AtspiAccessible, "GetRelationSet");
        }
        for (Node *node : level) {
            if (node->description)
                node->seen.description = AtspiBus::valueIn(*node->description).toString();
            if (node->relations)
                node->seen.labels = namesOf(AtspiBus::labelsIn(*node->relations));
        }
    }

    [[nodiscard]] QStringList namesOf(const QStringList &paths) const
    {
        QStringList names;
        for (const QString &path : paths)
            names.append(
                AtspiBus::valueIn(m_bus.askProperty(path, AtspiAccessible, "Name")).toString());
        return names;
    }

    /// Makes what is below the nodes of a level.
    [[nodiscard]] Level next(const Level &level) const
    {
        Level all;
        for (Node *node : level) {
            const Accessible &seen = node->seen;
            const bool opens = seen.is(AtspiState::Showing) || isMenu(seen.role);
            if (opens && !isTable(seen.role))
                node->children = m_bus.ask(node->path, AtspiAccessible, "GetChildren");
        }
        for (Node *node : level) {
            QStringList paths;
            if (node->children)
                paths = AtspiBus::pathsIn(*node->children);
            else if (node->seen.is(AtspiState::Showing) && isTable(node->seen.role))
                paths = cells(*node);
            for (const QString &path : paths) {
                node->below.push_back(std::make_unique<Node>());
                node->below.back()->path = path;
                all.push_back(node->below.back().get());
            }
        }
        return all;
    }

    QStringList cells(Node &table) const
    {
        const int columns = count(table, "NColumns");
        QList<QDBusPendingCall> titles;
        for (int column = 0; column < columns; ++column)
            titles.append(m_bus.ask(table.path, AtspiTable, "GetColumnDescription", { column }));
        for (const QDBusPendingCall &title : titles)
            table.seen.columns.append(AtspiBus::valueIn(title).toString());
        QList<QDBusPendingCall> answers;
        for (int row : rowsThatShow(table)) {
            for (int column = 0; column < columns; ++column)
                answers.append(cell(table, row, column));
        }
        return pathsOf(answers);
    }

    int count(const Node &table, const char *what) const
    {
        return AtspiBus::valueIn(m_bus.askProperty(table.path, AtspiTable, what)).toInt();
    }

    [[nodiscard]] QDBusPendingCall cell(const Node &table, int row, int column) const
    {
        return m_bus.ask(table.path, AtspiTable, "GetAccessibleAt", { row, column });
    }

    [[nodiscard]] QList<int> rowsThatShow(const Node &table) const
    {
        const int all = std::min(count(table, "NRows"), MostRowsTried);
        QList<QDBusPendingCall> answers;
        for (int row = 0; row < all; ++row)
            answers.append(cell(table, row, 0));
        QList<QDBusPendingCall> states;
        for (const QString &path : pathsOf(answers))
            states.append(m_bus.ask(path, AtspiAccessible, "GetState"));
        QList<int> rows;
        for (int row = 0; row < states.size() && rows.size() < MostRows; ++row) {
            Accessible first;
            first.states = statesIn(AtspiBus::valueIn(states[row]));
            if (first.is(AtspiState::Showing))
                rows.append(row);
        }
        return rows;
    }

    static QStringList pathsOf(const QList<QDBusPendingCall> &answers)
    {
        QStringList paths;
        for (const QDBusPendingCall &answer : answers)
            paths.append(AtspiBus::pathIn(answer));
        return paths;
    }

    static Accessible grown(Node &&node)
    {
        for (std::unique_ptr<Node> &below : node.below)
            node.seen.children.append(grown(std::move(*below)));
        return std::move(node.seen);
    }

    const AtspiBus &m_bus;
};

} // namespace

std::optional<Accessible> readWindow(const AtspiBus &bus, const QString &title)
{
    for (const QString &path : bus.windows()) {
        if (AtspiBus::valueIn(bus.askProperty(path, AtspiAccessible, "Name")).toString() == title)
            return Reader(bus).read(path);
    }
    return std::nullopt;
}

} // namespace itm::test
