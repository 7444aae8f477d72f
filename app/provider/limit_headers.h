#pragma once

#include "app/http/http_types.h"
#include "app/provider/limit_news.h"

namespace rowmill {

/// What the headers of one reply tell about quotas: OpenAI's, Groq's and Azure's x-ratelimit-*, also those
/// of a project; OpenRouter's without a unit, which count requests; Anthropic's, also those of its fast
/// tier. What cannot be read, is negative or stands for "no limit" (0, words, over 10^12) is not set. Made
/// for every reply: one pass, and nothing is copied where no such header stands.
LimitNews readLimits(const HttpReply& reply, qint64 nowWallMs);

/// The rate a minute that can be kept up under that quota; nothing without a limit, or where its window is
/// clearly longer (above ten minutes), because pacing by a day's quota would spread a run over the day.
std::optional<double> perMinute(const QuotaNews& news);

} // namespace rowmill
