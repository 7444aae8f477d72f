#pragma once

#include "app/provider/provider_error.h"

#include <QString>

#include <initializer_list>

namespace rowmill {

/// Everything in the error that can tell what it is about, in lower case: its codes, then its words.
QString telltale(const ProviderError& error);

/// Whether `text` holds one of these UTF-8 pieces anywhere.
bool hasAny(const QString& text, std::initializer_list<const char*> pieces);

/// Whether `text` holds one of these as a word of its own: "rpm" stands in "(RPM):", not in "harpmaker".
bool hasWord(const QString& text, std::initializer_list<const char*> words);

} // namespace rowmill
