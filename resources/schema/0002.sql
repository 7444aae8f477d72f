CREATE TABLE excluded(
    row INTEGER PRIMARY KEY
);

CREATE TABLE correction(
    row INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    made_ms INTEGER NOT NULL
);

CREATE TABLE old_correction(
    row INTEGER NOT NULL,
    made_ms INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY(row, made_ms)
) WITHOUT ROWID;
