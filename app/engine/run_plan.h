#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/engine/answer_ask.h"
#include "app/engine/project_setup.h"
#include "app/engine/run_types.h"
#include "app/http/http_pool.h"
#include "app/metrics/price.h"
#include "app/prompt/answer_check.h"
#include "app/prompt/context_text.h"
#include "app/prompt/pack.h"
#include "app/prompt/template.h"
#include "app/provider/dialect.h"
#include "app/store/row_leases.h"

#include <array>
#include <memory>

namespace rowmill {

/// A run's plan, frozen when it starts: everything that does not change while it goes, checked and ready.
/// Shared read-only between threads.
struct RunPlan {
    ProjectSetup setup;
    RowSelection selection;
    LeaseQuery leases;
    Endpoint endpoint;
    std::shared_ptr<const Dialect> dialect;
    Template systemPrompt;
    Template userPrompt;
    ContextText context;
    AnswerCheck answers;
    std::array<AnswerAsk, 3> asks;     ///< by AnswerShape
    std::array<AnswerAsk, 3> packAsks; ///< the same for several rows at once
    Secret key;
    HttpSettings http;
    std::optional<Price> price; ///< of the model; nothing: not known
    QByteArray common;          ///< all that makes up a request besides its prompts

    /// So many rows may go into one request; 1 where the system prompt is another one for each
    /// row, or where each has its own context.
    int packSize() const;
    /// The finished request for several rows.
    ChatRequest packRequest(const QList<PackItem>& items, AnswerShape shape) const;
    /// The finished request for one row; `again`: its answer that did not fit, which follows.
    ChatRequest request(const QStringList& cells, const Neighbours& around, AnswerShape shape,
                        const AskAgain* again = nullptr) const;
    /// 16 bytes that are the same for rows that ask the very same of the same endpoint, and want the same
    /// shape of answer, and for no others.
    QByteArray fingerprint(const QStringList& cells, const Neighbours& around) const;
};

/// `endpoint` is the resolved base URL (the practice endpoint's, when the setup names that). Errors:
/// EmptyPrompt, UnknownColumn, BadContract, BadEndpoint.
Result<RunPlan> makePlan(const ProjectSetup& setup, const RowSelection& selection, const QStringList& columns,
                         const Endpoint& endpoint);

/// The selection in the store's words.
LeaseQuery leaseQuery(const RowSelection& selection);

/// As the run's history keeps it.
QJsonObject selectionJson(const RowSelection& selection);

} // namespace rowmill
