#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/key_source.h"
#include "app/cli/progress_report.h"
#include "app/cli/run_options.h"
#include "app/engine/change_data.h"
#include "app/engine/outlook.h"
#include "app/engine/session.h"
#include "app/metrics/price_table.h"
#include "app/practice/practice_on_demand.h"

#include <QObject>

#include <memory>

namespace rowmill {

/// `rowmill run`: opens or imports, runs, exports, sums up. Main thread; lives for one command. The exit
/// status leaves by QCoreApplication::exit().
class RunCommand : public QObject {
    Q_OBJECT

public:
    explicit RunCommand(RunOptions options);
    ~RunCommand() override;

    void start();

private:
    void open();
    void changeRows();
    void changed(const DataChange& change);
    void tellKept(const KeptRows& kept);
    void begin(const OutdatedRows& outdated);
    void startRun(const RowSelection& rows);
    void lookAhead();
    void pilot();
    void opened(const Result<std::shared_ptr<Session>>& session);
    void tellContext() const;
    PriceTable prices() const;
    Result<void> checkOutput() const;
    Result<void> checkOrigin() const;
    void giveKey(const Result<Secret>& key);
    void ticked(const RunTick& tick);
    void interrupt();
    void writeOutput();
    void lookBeyond();
    void sumUp();
    void fail(const Error& error);

    RunOptions m_options;
    KeySource m_keys{m_options};
    PracticeOnDemand m_practice; ///< outlives the session, which may ask it to the end
    std::shared_ptr<Session> m_session;
    ProgressReport m_progress;
    Interrupt m_interrupt;
    std::optional<DataChange> m_change; ///< of --data
    std::optional<Outlook> m_outlook;   ///< of --pilot: the other rows
    CancelFlag m_cancel = std::make_shared<std::atomic_bool>(false);
    bool m_interrupted = false;
    bool m_over = false;
};

} // namespace rowmill
