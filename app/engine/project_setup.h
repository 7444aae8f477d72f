#pragma once

#include "app/engine/budget.h"
#include "app/prompt/recipe.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace rowmill {

/// Where to ask and with which settings; each optional one is sent only when set. Never holds a key.
struct ModelSetup {
    /// Base URL with its version ("https://api.openai.com/v1"), or "practice" for the embedded endpoint.
    QString endpoint = QStringLiteral("practice");
    QString dialect = QStringLiteral("openai-chat");
    QString model;
    std::optional<double> temperature; ///< 0..2
    std::optional<int> maxTokens;      ///< 1 and more

    bool isPractice() const { return endpoint == QLatin1String("practice"); }
    bool operator==(const ModelSetup&) const = default;
    QJsonObject toJson() const;
    static ModelSetup fromJson(const QJsonObject& json);
};

/// May change while a run is on.
struct Limits {
    int concurrency = 50;      ///< attempts in flight, 1..1000; with `automatic` at most
    bool automatic = true;     ///< fewer at once while the server pushes back
    int attempts = 3;          ///< per row, 1..20
    int timeoutSeconds = 120;  ///< per attempt, 1..3600
    int requestsPerMinute = 0; ///< 0: learned from the server, else 1..MaxPerMinute
    int tokensPerMinute = 0;   ///< the same
    Budget budget = {};        ///< of each run
    bool join = true;          ///< rows that ask the very same share one request; counts for the next run

    static constexpr int MaxConcurrency = 1000;
    static constexpr int MaxAttempts = 20;
    static constexpr int MaxTimeoutSeconds = 3600;
    static constexpr int MaxPerMinute = 1'000'000'000;

    bool operator==(const Limits&) const = default;
    QJsonObject toJson() const;
    static Limits fromJson(const QJsonObject& json);
};

/// What a project asks, whom, and how hard. Saved in the project; frozen into each run.
struct ProjectSetup {
    Recipe recipe;
    ModelSetup model;
    Limits limits;
    QJsonObject unknown; ///< parts of a newer version, kept and written back

    bool operator==(const ProjectSetup&) const = default;
    QJsonObject toJson() const;
    static ProjectSetup fromJson(const QJsonObject& json);
};

} // namespace rowmill
