#include "app/formats/csv_delimiter.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace rowmill {

char detectDelimiter(QByteArrayView start)
{
    constexpr std::string_view Candidates = ",;\t|";
    std::array<int, Candidates.size()> counts{};
    bool quoted = false;
    bool blank = true;
    for (const char c : start) {
        if (!quoted && (c == '\n' || c == '\r')) {
            if (blank)
                continue;
            break;
        }
        blank = false;
        if (c == '"')
            quoted = !quoted;
        const size_t place = Candidates.find(c);
        if (!quoted && place != Candidates.npos)
            ++counts.at(place);
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return Candidates.at(static_cast<size_t>(most - counts.begin()));
}

} // namespace rowmill
