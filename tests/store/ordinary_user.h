#pragma once

#include <unistd.h>

namespace rowmill::test {

/// While it lives, what this process does is done by an ordinary user: root may write everywhere, which is
/// not what these tests are about. Files and folders that are to be written then must be that user's.
class OrdinaryUser {
public:
    OrdinaryUser() : m_root(geteuid() == 0)
    {
        if (m_root && (setegid(Nobody) != 0 || seteuid(Nobody) != 0))
            m_root = false;
    }
    ~OrdinaryUser()
    {
        if (m_root && (seteuid(0) != 0 || setegid(0) != 0))
            _exit(1);
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

private:
    static constexpr uid_t Nobody = 65534;
    bool m_root;
};

} // namespace rowmill::test
