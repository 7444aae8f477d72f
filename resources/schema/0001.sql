CREATE TABLE meta(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE source_column(
    position INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);

CREATE TABLE run(
    id INTEGER PRIMARY KEY,
    started_ms INTEGER NOT NULL,
    ended_ms INTEGER,
    setup TEXT NOT NULL,
    selection TEXT NOT NULL,
    stopped_by TEXT,
    totals TEXT
);

CREATE TABLE run_change(
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    limits TEXT NOT NULL
);

CREATE TABLE answer(
    row INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    state INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    text TEXT NOT NULL,
    error TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    prompt_tokens INTEGER NOT NULL,
    completion_tokens INTEGER NOT NULL,
    latency_ms INTEGER NOT NULL
);

CREATE INDEX answer_failed ON answer(row) WHERE state = 4;

CREATE TABLE old_answer(
    row INTEGER NOT NULL,
    run INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY(row, run)
) WITHOUT ROWID;

CREATE TABLE attempt(
    id INTEGER PRIMARY KEY,
    row INTEGER NOT NULL,
    run INTEGER NOT NULL,
    number INTEGER NOT NULL,
    queued_ms INTEGER NOT NULL,
    sent_ms INTEGER NOT NULL,
    ended_ms INTEGER NOT NULL,
    status INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    request_id TEXT NOT NULL,
    message TEXT NOT NULL,
    prompt_tokens INTEGER NOT NULL,
    completion_tokens INTEGER NOT NULL
);

CREATE INDEX attempt_row ON attempt(row);

CREATE TABLE lease(
    row INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    leased_ms INTEGER NOT NULL
);
