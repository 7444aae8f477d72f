#include "app/base/json.h"
#include "app/base/when_ready.h"
#include "app/engine/export_table.h"
#include "app/engine/run_plan.h"
#include "app/engine/session_opened.h"
#include "app/engine/session_private.h"
#include "app/engine/setup_text.h"
#include "app/keys/allowed_origins.h"
#include "app/store/project_reader.h"
#include "app/store/sorted_rows.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace rowmill {

namespace {

constexpr int SaveDelayMs = 300;
/// Of more rows than that nobody wants to hear one by one.
constexpr qint64 MostRowsNamed = 1000;

template<typename T>
QFuture<Result<T>> refused(const QString& path, const QString& why)
{
    return QtFuture::makeReadyFuture(Result<T>(Error{ErrorKind::StoreFailed, path, why}));
}

} // namespace

Session::Session(Opened opened) : d(std::make_unique<Private>())
{
    d->store = std::move(opened.store);
    d->readOnly = std::move(opened.readOnly);
    d->setup = std::move(opened.setup);
    d->setupText = std::move(opened.setupText);
    d->read = std::move(opened.read);
    d->last.counts = d->store->info().counts;
    d->save = new QTimer(this);
    d->save->setSingleShot(true);
    d->save->setInterval(SaveDelayMs);
    connect(d->save, &QTimer::timeout, this, &Session::saveSetup);
    makeEdits();
    d->engine.setObjectName(QStringLiteral("engine"));
    d->engineContext = new QObject;
    d->engineContext->moveToThread(&d->engine);
    connect(&d->engine, &QThread::finished, d->engineContext, &QObject::deleteLater);
    d->engine.start();
}

Session::~Session()
{
    dropRunner();
    d->engine.quit();
    d->engine.wait();
    if (d->save->isActive())
        saveSetup();
}

QString Session::projectPath() const
{
    return d->store->path();
}

const std::optional<Error>& Session::readOnly() const
{
    return d->readOnly;
}

QString Session::backup() const
{
    return d->store->backup();
}

qint64 Session::recoveredRows() const
{
    return d->store->recovered();
}

const ReadRecord& Session::readRecord() const
{
    return d->read;
}

const ProjectInfo& Session::info() const
{
    return d->store->info();
}

StateCounts Session::counts() const
{
    return d->last.counts;
}

const ProjectSetup& Session::setup() const
{
    return d->setup;
}

void Session::setSetup(const ProjectSetup& setup)
{
    if (setup == d->setup || d->readOnly)
        return;
    const bool limitsChanged = setup.limits != d->setup.limits;
    d->setup = setup;
    d->save->start();
    if (limitsChanged && d->runner) {
        QMetaObject::invokeMethod(d->runner,
                                  [runner = d->runner, limits = setup.limits] { runner->setLimits(limits); });
    }
    emit setupChanged();
}

void Session::changeSetup(const ProjectSetup& setup)
{
    d->edits->noteSetup(d->setup, setup);
    setSetup(setup);
}

void Session::makeEdits()
{
    Edits::Hooks hooks;
    hooks.rows = [this](const RowEdit& edit) {
        return d->saving ? refused<RowEditDone>(projectPath(), beingSaved()) : d->store->edit(edit);
    };
    hooks.setup = [this](EditAct::Kind part, const ProjectSetup& wanted) {
        ProjectSetup setup = d->setup;
        if (part == EditAct::Kind::Prompt)
            setup.recipe = wanted.recipe;
        else if (part == EditAct::Kind::Model)
            setup.model = wanted.model;
        else
            setup.limits = wanted.limits;
        setSetup(setup);
    };
    d->edits = new Edits(hooks, d->clock, this);
    connect(d->edits, &Edits::applied, this, &Session::edited);
}

void Session::edited(const RowEditDone& done)
{
    if (isActive() && d->runner) {
        // What these rows are now is what leads back from it, the other way round.
        const bool out = !done.inverse.include.isEmpty();
        const bool corrected =
            !done.inverse.corrections.isEmpty() && !done.inverse.corrections.first().correction;
        if (out || corrected)
            QMetaObject::invokeMethod(d->runner, [runner = d->runner, rows = done.changed,
                                                  now = out ? RowState::Excluded : RowState::Done] {
                runner->leaveOut(rows, now);
            });
    } else {
        d->last.counts = done.counts;
    }
    emit rowsChanged(done.changed.toList(MostRowsNamed));
}

QFuture<Result<QStringList>> Session::distinctValues(int column, int most)
{
    return d->store->read(
        [column, most](const Connection& connection) { return readDistinct(connection, column, most); });
}

Edits* Session::edits() const
{
    return d->edits;
}

QFuture<Result<KeptRows>> Session::keptRows(const RowSelection& selection)
{
    return d->store->read([query = leaseQuery(selection)](const Connection& connection) {
        return countKept(connection, query);
    });
}

QFuture<Result<qint64>> Session::dropOldAnswers()
{
    if (isActive())
        return refused<qint64>(projectPath(), QStringLiteral("a run is on; stop it first"));
    if (d->saving)
        return refused<qint64>(projectPath(), beingSaved());
    const auto dropped = d->store->dropOld();
    whenReady(dropped, this, [this](const Result<qint64>&) { emit rowsChanged({}); });
    return dropped;
}

void Session::saveSetup()
{
    d->setupText = setupText(d->setup, d->setupText);
    d->store->setMeta(SetupKey, d->setupText);
}

void Session::setPractice(PracticeCall practice)
{
    d->practice = std::move(practice);
}

void Session::setNetwork(const HttpSettings& network)
{
    d->network = network;
}

void Session::setPrices(const PriceTable& prices)
{
    d->prices = prices;
    emit setupChanged();
}

std::optional<Price> Session::price() const
{
    return d->prices.find(d->setup.model.endpoint, d->setup.model.model);
}

void Session::setSessionKey(const Secret& key)
{
    const auto endpoint = parseEndpoint(d->setup.model.endpoint);
    if (!endpoint)
        return;
    const Origin origin = Origin::of(endpoint->baseUrl);
    d->keys.set(origin, key);
    // A run that is on may ask another host: it gets only a key of its own, and none is taken from it.
    const auto planned = parseEndpoint(d->planned.model.endpoint);
    const bool taken = key.isEmpty() && isRunning();
    if (d->runner && !taken && planned && Origin::of(planned->baseUrl) == origin)
        QMetaObject::invokeMethod(d->runner, [runner = d->runner, key] { runner->setKey(key); });
}

std::optional<Origin> Session::unknownOrigin() const
{
    if (d->setup.model.isPractice())
        return std::nullopt;
    const auto endpoint = parseEndpoint(d->setup.model.endpoint);
    if (!endpoint)
        return std::nullopt;
    const Origin origin = Origin::of(endpoint->baseUrl);
    if (d->allowed.contains(origin) || AllowedOrigins::contains(origin))
        return std::nullopt;
    return origin;
}

void Session::allowOrigin(const Origin& origin)
{
    d->allowed.insert(origin);
}

bool Session::hasSessionKey() const
{
    const auto endpoint = parseEndpoint(d->setup.model.endpoint);
    return endpoint && !d->keys.keyFor(Origin::of(endpoint->baseUrl)).isEmpty();
}

QFuture<Result<QList<qint64>>> Session::matchingRows(const RowFilter& filter)
{
    if (filter.state == RowState::Running || filter.state == RowState::Retrying) {
        QList<qint64> rows;
        for (auto it = d->live.cbegin(); it != d->live.cend(); ++it) {
            if (it.value() == *filter.state)
                rows.append(it.key());
        }
        std::sort(rows.begin(), rows.end());
        return QtFuture::makeReadyFuture(Result<QList<qint64>>(rows));
    }
    return d->store->read(
        [filter](const Connection& connection) { return readMatching(connection, filter); });
}

QFuture<Result<RowOrder>> Session::rowOrder(const RowFilter& filter, const RowSort& sort,
                                            const CancelFlag& cancel)
{
    RowFilter stored = filter;
    std::optional<QList<qint64>> only;
    if (filter.state == RowState::Running || filter.state == RowState::Retrying) {
        // The file does not know these.
        only = *matchingRows(filter).result();
        stored.state.reset();
    }
    return d->store->find([=](const Connection& connection) {
        return readSorted(
            connection, stored, sort, [cancel] { return isCancelled(cancel); }, only);
    });
}

QFuture<Result<QList<RowRecord>>> Session::rows(qint64 first, int count)
{
    return d->store->read([=](const Connection& connection) { return readRows(connection, first, count); });
}

QFuture<Result<QList<RowRecord>>> Session::rowsById(const QList<qint64>& rows, qint64 run)
{
    return d->store->read([=](const Connection& connection) { return readRowsById(connection, rows, run); });
}

QFuture<Result<RowDetail>> Session::detail(qint64 row)
{
    return d->store->read([row](const Connection& connection) { return readDetail(connection, row); });
}

QFuture<Result<QByteArray>> Session::rowStates()
{
    return d->store->read([](const Connection& connection) { return readStates(connection); });
}

QFuture<Result<ChangedData>> Session::changeData(const QString& tablePath, const DataOptions& options,
                                                 const ProgressCall& progress, const CancelFlag& cancel)
{
    if (isActive() || d->saving) {
        return QtFuture::makeReadyFuture(Result<ChangedData>(
            Error{ErrorKind::StoreFailed, projectPath(), QStringLiteral("a run is on; stop it first")}));
    }
    DataOptions present = options;
    present.toRun = [setup = d->setup](const ProjectSetup&) { return setup; };
    saveSetup();
    return QtConcurrent::run(
        [=, store = d->store] { return rowmill::changeData(*store, tablePath, present, progress, cancel); });
}

Result<RequestPreview> Session::preview(const QStringList& cells, const Neighbours& around) const
{
    // A preview must not start a server: the practice endpoint's port is of no interest in it.
    const bool practice = d->setup.model.isPractice();
    const auto endpoint = practice ? Result<Endpoint>(Endpoint{QUrl(QStringLiteral("http://practice/v1"))})
                                   : parseEndpoint(d->setup.model.endpoint);
    if (!endpoint)
        return endpoint.error();
    const auto plan = makePlan(d->setup, {}, info().columns, *endpoint);
    if (!plan)
        return plan.error();
    const ChatRequest chat = plan->request(cells, around, AnswerShape::Schema);
    return RequestPreview{QStringLiteral("POST ") +
                              plan->dialect->url(*endpoint, chat.model).toString(QUrl::FullyEncoded),
                          indentJson(plan->dialect->body(*endpoint, chat)), chat.system, chat.user};
}

QFuture<Result<qint64>> Session::exportTo(const QString& path, ExportOptions options,
                                          const ProgressCall& progress, const CancelFlag& cancel)
{
    if (!options.answers)
        options.answers = d->setup.recipe.answers();
    return QtConcurrent::run([=, store = d->store]() -> Result<qint64> {
        // What is answered but not yet written belongs into the file too.
        if (const auto flushed = store->flush().result(); !flushed)
            return flushed.error();
        return exportTable(store->path(), path, options, progress, cancel);
    });
}

QFuture<Result<void>> Session::saveAs(const QString& path)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    if (isActive() || d->saving) {
        promise->addResult(
            Error{ErrorKind::FileUnwritable, path, QStringLiteral("a run is on; stop it first")});
        promise->finish();
        return promise->future();
    }
    d->saving = true;
    dropRunner();
    const auto copied = QtConcurrent::run([store = d->store, path]() -> Result<std::shared_ptr<Store>> {
        if (!store->isReadOnly() && QFileInfo(path) == QFileInfo(store->path()))
            return store;
        if (const auto done = store->copyTo(path).result(); !done)
            return done.error();
        return Store::open(path, OpenMode::Write);
    });
    whenReady(copied, this, [this, promise](const Result<std::shared_ptr<Store>>& store) {
        d->saving = false;
        if (store) {
            // The old file is folded up on a worker: that may take a while.
            auto old = std::exchange(d->store, *store);
            (void)QtConcurrent::run([old = std::move(old)]() mutable { old.reset(); });
            d->readOnly.reset();
            // What was changed during the copy belongs into it too.
            saveSetup();
        }
        promise->addResult(store ? Result<void>() : Result<void>(store.error()));
        promise->finish();
        if (store)
            emit pathChanged();
    });
    return promise->future();
}

} // namespace rowmill
