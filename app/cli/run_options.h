#pragma once

#include "app/base/origin.h"
#include "app/base/result.h"
#include "app/cli/context_options.h"
#include "app/engine/project_setup.h"
#include "app/engine/run_types.h"
#include "app/formats/read_options.h"
#include "app/http/http_settings.h"
#include "app/metrics/price.h"

#include <QStringList>

namespace rowmill {

enum class ProgressStyle : quint8 { None, Bar, Json };

/// What `rowmill run` was told. Everything optional is what the project keeps when it is not given.
struct RunOptions {
    QString source; ///< a .rowmill project or a data file
    QString project;
    QString data;                       ///< a data file whose rows take the place of the project's
    QString key;                        ///< column by which they are matched; empty: by position
    std::optional<ReadOptions> read;    ///< how the data file is read; nothing: see readAlike()
    std::optional<ProjectSetup> recipe; ///< of --recipe, under everything else that was given
    bool overwrite = false;
    std::optional<QString> prompt;
    std::optional<QString> system;
    std::optional<AnswerContract> contract;
    std::optional<qint64> pack;
    ContextOptions context;
    std::optional<QString> endpoint;
    std::optional<Origin> allowedOrigin; ///< that a project from elsewhere may ask
    std::optional<QString> dialect;
    std::optional<QString> model;
    std::optional<double> temperature;
    std::optional<qint64> maxTokens;
    std::optional<QString> keyVariable; ///< name of an environment variable
    std::optional<QString> keyName;     ///< of a key in the keychain
    int keyWaitSeconds = 60;            ///< for a keychain that is locked, 1..600
    std::optional<qint64> concurrency;
    std::optional<qint64> requestsPerMinute;
    std::optional<qint64> tokensPerMinute;
    std::optional<Budget> budget;
    bool fixedConcurrency = false;
    bool separately = false; ///< every row gets a request of its own
    std::optional<qint64> attempts;
    std::optional<qint64> timeoutSeconds;
    std::optional<Price> price; ///< of the model
    HttpSettings network;
    RowSelection rows;
    qint64 pilot = 0;    ///< rows of a sample, and then what the others will take; 0: none
    bool dryRun = false; ///< tell what would be done, and do nothing
    QString output;
    ProgressStyle progress = ProgressStyle::None;
    bool json = false;

    bool sourceIsProject() const;
    /// Where the project of a data file goes.
    QString projectPath() const;
    /// Puts what was given over what the project has.
    ProjectSetup applyTo(ProjectSetup setup) const;
};

/// `words` follow the command's name.
Result<RunOptions> parseRunOptions(const QStringList& words);

/// "all", "waiting", "failed", "outdated" or "FROM-TO".
Result<RowSelection> parseRows(const QString& text);

} // namespace rowmill
