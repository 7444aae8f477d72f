#include "app/provider/reply_json.h"

#include "app/base/ascii.h"

#include <QByteArrayView>

namespace rowmill {

namespace {

} // namespace

QByteArray withoutPreamble(const QByteArray& body)
{
    static constexpr QByteArrayView Mark = "\xef\xbb\xbf";
    QByteArrayView rest = body;
    while (!rest.isEmpty()) {
        if (isJsonSpace(rest.front())) {
            rest = rest.sliced(1);
        } else if (rest.startsWith(Mark)) {
            rest = rest.sliced(Mark.size());
        } else if (rest.front() == ':') {
            const qsizetype end = rest.indexOf('\n');
            rest = end < 0 ? QByteArrayView() : rest.sliced(end);
        } else {
            break;
        }
    }
    return rest.size() == body.size() ? body : body.right(rest.size());
}

} // namespace rowmill
