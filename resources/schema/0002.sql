CREATE TABLE excluded(
    row INTEGER PRIMARY KEY
);

CREATE TABLE correction(
    row INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    made_ms INTEGER NOT NULL
);
