#pragma once

#include "app/base/neighbours.h"
#include "app/base/origin.h"
#include "app/base/result.h"
#include "app/base/row_order.h"
#include "app/base/secret.h"
#include "app/engine/change_data.h"
#include "app/engine/export_table.h"
#include "app/engine/import_table.h"
#include "app/engine/outdated.h"
#include "app/engine/progress.h"
#include "app/engine/project_setup.h"
#include "app/engine/run_types.h"
#include "app/metrics/price.h"
#include "app/store/gone_answers.h"
#include "app/store/records.h"
#include "app/store/row_leases.h"
#include "app/store/run_history.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace rowmill {

class Edits;
struct Outlook;
class PriceTable;
class Store;
struct Endpoint;
struct HttpSettings;
struct ProbeTarget;
struct RowEditDone;
struct RunPlan;

/// The finished request for one row, as it would be sent; the key is not in it.
struct RequestPreview {
    QString line;   ///< "POST https://api.openai.com/v1/chat/completions"
    QString body;   ///< indented JSON
    QString system; ///< the finished system message, may be empty
    QString user;   ///< the finished user message
};

/// One open project, for a window or a headless command. Lives on the thread that made it (the window's),
/// which it never blocks: reading, writing, importing and running happen on threads it owns, and every
/// answer comes back as a QFuture or a signal on its own thread. Destroying it waits for what is being
/// written, then closes the file.
class Session : public QObject {
    Q_OBJECT

public:
    using Progress = rowmill::Progress;
    using ProgressCall = rowmill::ProgressCall;
    using CancelFlag = rowmill::CancelFlag;

    /// Reads a table file, by what `source` says of it, into a new project at `projectPath` (replaced when it
    /// exists: ask before). Cancelled or failed, nothing is left behind. The session arrives by the event
    /// loop of the calling thread, and belongs to it.
    static QFuture<Result<std::shared_ptr<Session>>> importTable(const TableSource& source,
                                                                 const QString& projectPath,
                                                                 const ProgressCall& progress,
                                                                 const CancelFlag& cancel);
    /// For reading only where it cannot be written, for the reason that readOnly() tells. A project that
    /// somebody else has open is refused with ProjectInUse, unless it is asked for with OpenMode::ReadOnly.
    static QFuture<Result<std::shared_ptr<Session>>> openProject(const QString& projectPath,
                                                                 OpenMode mode = OpenMode::Write);

    ~Session() override;

    QString projectPath() const;
    /// Why nothing can be run or changed here; nothing when it can. saveAs() makes a project that can.
    const std::optional<Error>& readOnly() const;
    /// Where the project stands as it was, when opening has brought it up to this version; else empty.
    QString backup() const;
    /// Rows that a run had taken when the program ended, found on opening: they may have been billed.
    qint64 recoveredRows() const;
    /// How the table file was read, and what was met in it.
    const ReadRecord& readRecord() const;
    const ProjectInfo& info() const; ///< as of opening; counts() has the live figures
    StateCounts counts() const;

    const ProjectSetup& setup() const;
    /// Takes effect for the next run and is saved soon. Concurrency also reaches a run that is on.
    void setSetup(const ProjectSetup& setup);
    /// The same, by hand: it can be undone.
    void changeSetup(const ProjectSetup& setup);
    /// Gives the base URL of the practice endpoint, starting it when asked for the first time.
    using PracticeCall = std::function<Result<QUrl>()>;
    void setPractice(PracticeCall practice);
    /// Proxy and CA file, for runs started from now on; a paused run that is resumed begins anew with them.
    void setNetwork(const HttpSettings& network);
    /// What models cost, for runs started from now on; without it, what comes with the program.
    void setPrices(const PriceTable& prices);
    /// Of the model as it is set up; nothing: not known.
    std::optional<Price> price() const;
    /// A key for this session, for the origin of the current endpoint. Held in memory only.
    void setSessionKey(const Secret& key);
    bool hasSessionKey() const;
    /// Where the endpoint's requests would go, when its user has not named that origin yet (see
    /// AllowedOrigins): start() refuses with OriginUnknown until it is allowed. Nothing: it may be asked.
    std::optional<Origin> unknownOrigin() const;
    /// For as long as this session lives.
    void allowOrigin(const Origin& origin);

    /// Row numbers that match, in source order.
    QFuture<Result<QList<qint64>>> matchingRows(const RowFilter& filter);
    /// The same in another order; reading goes on beside it. `cancel` may be null.
    QFuture<Result<RowOrder>> rowOrder(const RowFilter& filter, const RowSort& sort,
                                       const CancelFlag& cancel = {});
    /// `count` rows from row number `first`, source order; for an unfiltered table.
    QFuture<Result<QList<RowRecord>>> rows(qint64 first, int count);
    /// Exactly these rows, in this order. With `run`, their answers are those of that run.
    QFuture<Result<QList<RowRecord>>> rowsById(const QList<qint64>& rows, qint64 run = 0);
    QFuture<Result<RowDetail>> detail(qint64 row);
    /// See readDistinct().
    QFuture<Result<QStringList>> distinctValues(int column, int most);
    /// The state of each row, index 0 for row 1, for the row map.
    QFuture<Result<QByteArray>> rowStates();

    /// What a person changes, and the way back. Never nullptr.
    Edits* edits() const;
    /// What a person keeps from being asked, of the rows that an All, Range or Rows selection names.
    QFuture<Result<KeptRows>> keptRows(const RowSelection& selection);
    /// Rows whose answer the present setup would not have asked for: see outdated.h.
    QFuture<Result<OutdatedRows>> outdatedRows();
    /// All runs of the project, the youngest first.
    QFuture<Result<QList<RunRecord>>> runs();
    QFuture<Result<OldAnswers>> oldAnswers();
    /// Of rows that the data no longer has: the ones that went last first, at most `count`.
    QFuture<Result<QList<GoneAnswer>>> goneAnswers(int count);
    /// See export_gone.h.
    QFuture<Result<qint64>> exportGone(const QString& path, const CancelFlag& cancel);
    /// For good. Returns by how many bytes the file is smaller. Not while a run is on.
    QFuture<Result<qint64>> dropOldAnswers();

    /// See change_data.h; what the present setup uses decides what has changed. After a change that is done
    /// this session is of no more use: open the project anew. Not while a run is on.
    QFuture<Result<ChangedData>> changeData(const QString& tablePath, const DataOptions& options,
                                            const ProgressCall& progress, const CancelFlag& cancel);

    Result<RequestPreview> preview(const QStringList& cells, const Neighbours& around = {}) const;
    /// What the present recipe shows of the rows around this one; nothing without context.
    QFuture<Result<Neighbours>> neighbours(qint64 row);
    /// Whom a run would ask, to be tried ahead of it; an Error when the setup or the CA file cannot be used,
    /// or nobody has named that origin yet.
    Result<ProbeTarget> probeTarget() const;

    /// Writes rows to a table file of any form (by its ending), atomically; an empty answer column in the
    /// options stands for the project's own. Allowed at any moment of a run.
    QFuture<Result<qint64>> exportTo(const QString& path, ExportOptions options, const ProgressCall& progress,
                                     const CancelFlag& cancel);
    /// A whole copy at `path` (replaced atomically when it exists), and the session goes on in the copy. Not
    /// while a run is on.
    QFuture<Result<void>> saveAs(const QString& path);

    /// What a run over these rows would do, send and cost. `cancel` may be null.
    QFuture<Result<Outlook>> lookAhead(const RowSelection& selection, const CancelFlag& cancel = {});
    /// `count` of these rows for a pilot, from short to long requests; to be run as they are named.
    QFuture<Result<QList<qint64>>> pilotRows(const RowSelection& selection, qint64 count,
                                             const CancelFlag& cancel = {});

    /// Starts a run; an Error when the setup or the CA file cannot be used as it stands. Progress comes by
    /// ticked().
    Result<void> start(const RowSelection& selection);
    void pause();
    /// Goes on with a paused run; when the recipe or the model have been changed since it began, ends it and
    /// starts a new one over the same selection.
    void resume();
    void stop();
    bool isRunning() const; ///< phase is Running or Pausing
    bool isActive() const;  ///< running, or paused and to be resumed
    const RunTick& lastTick() const;

signals:
    void ticked(const rowmill::RunTick& tick);
    /// Or what its model costs.
    void setupChanged();
    /// The new run of resume() could not begin.
    void startFailed(const rowmill::Error& error);
    /// The project was saved under another name.
    void pathChanged();
    /// Something other than a run changed these rows (or all, when empty).
    void rowsChanged(const QList<qint64>& rows);

private:
    class Private;
    struct Opened;
    explicit Session(Opened opened);
    static Result<Opened> open(const QString& projectPath, OpenMode mode);
    static QFuture<Result<std::shared_ptr<Session>>> deliver(const QFuture<Result<Opened>>& opened);
    Result<Endpoint> resolveEndpoint() const;
    Result<RunPlan> planFor(const RowSelection& selection, const Endpoint& endpoint) const;
    Result<RunPlan> planAhead(const RowSelection& selection) const;
    void startRunner(RunPlan plan);
    void dropRunner();
    void take(const RunTick& tick);
    void saveSetup();
    void makeEdits();
    void edited(const RowEditDone& done);

    std::unique_ptr<Private> d;
};

} // namespace rowmill
