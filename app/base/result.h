#pragma once

#include "app/base/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace rowmill {

/// Either a value or an Error. Check with `if (result)`; read with `*result`, `result->` or error().
template<typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }

    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    T& value()
    {
        Q_ASSERT(*this);
        return std::get<T>(m_state);
    }
    const T& value() const
    {
        Q_ASSERT(*this);
        return std::get<T>(m_state);
    }
    const Error& error() const
    {
        Q_ASSERT(!*this);
        return std::get<Error>(m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Success, or an Error.
template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    explicit operator bool() const { return m_ok; }
    const Error& error() const
    {
        Q_ASSERT(!m_ok);
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace rowmill
