#include "app/keys/session_keys.h"

namespace rowmill {

void SessionKeys::set(const Origin& origin, const Secret& key)
{
    if (key.isEmpty())
        m_keys.remove(origin);
    else
        m_keys.insert(origin, key);
}

Secret SessionKeys::keyFor(const Origin& origin) const
{
    return m_keys.value(origin);
}

} // namespace rowmill
