// SPDX-FileCopyrightText: 2026 Influx Token Manager contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace itm {

/// Gives equal texts one shared `Text`, a QString or what is made from one. Of fixed size: a text
/// that was crowded out is made again, so that a list of a million different descriptions costs
/// nothing extra.
template <class Text>
class StringPool final
{
public:
    /// `slots`: how many texts are remembered at most.
    explicit StringPool(size_t slots)
        : m_slots(slots)
    {
    }

    [[nodiscard]] Text intern(std::string_view utf8)
    {
        if (utf8.empty())
            return {};
        Slot &slot = m_slots[qHashBits(utf8.data(), utf8.size()) % m_slots.size()];
        if (slot.key != utf8) {
            slot.key = utf8;
            slot.text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
        }
        return slot.text;
    }

private:
    struct Slot final
    {
        std::string key;
        Text text;
    };

    std::vector<Slot> m_slots;
};

} // namespace itm
