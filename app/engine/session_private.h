#pragma once

#include "app/base/clock.h"
#include "app/engine/edits.h"
#include "app/engine/runner.h"
#include "app/engine/session.h"
#include "app/http/http_types.h"
#include "app/keys/session_keys.h"
#include "app/metrics/price_table.h"
#include "app/store/store.h"

#include <QHash>
#include <QSet>
#include <QThread>
#include <QTimer>

namespace rowmill {

/// What an open session holds; only its own sources include this. On the session's thread, save for the
/// runner and its context, which live on `engine`.
class Session::Private {
public:
    std::shared_ptr<Store> store;
    std::optional<Error> readOnly;
    ProjectSetup setup;
    QString setupText; ///< as it was saved last
    ReadRecord read;
    SessionKeys keys;
    QSet<Origin> allowed; ///< beside those that the user's settings allow
    SystemClock clock;    ///< of the runner
    PracticeCall practice;
    HttpSettings network;
    PriceTable prices = PriceTable::builtIn();
    QThread engine;
    QObject* engineContext = nullptr; ///< lives on `engine`, like the runner
    Runner* runner = nullptr;
    ProjectSetup planned; ///< what the run was started with
    HttpSettings plannedNetwork;
    RowSelection selection;  ///< of the run
    bool startAgain = false; ///< once the paused run has ended
    bool saving = false;     ///< a copy is being made
    RunTick last;
    QHash<qint64, RowState> live; ///< rows Running or Retrying just now
    QTimer* save = nullptr;
    Edits* edits = nullptr;
};

/// Why a project that is just being copied is left alone.
inline QString beingSaved()
{
    return QStringLiteral("it is being saved; try again when that is done");
}

} // namespace rowmill
