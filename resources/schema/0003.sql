ALTER TABLE attempt ADD COLUMN cached_tokens INTEGER NOT NULL DEFAULT 0;

ALTER TABLE attempt ADD COLUMN cache_write_tokens INTEGER NOT NULL DEFAULT 0;

ALTER TABLE attempt ADD COLUMN reasoning_tokens INTEGER NOT NULL DEFAULT 0;

ALTER TABLE attempt ADD COLUMN cost REAL;

ALTER TABLE answer ADD COLUMN request BLOB;

ALTER TABLE answer ADD COLUMN shared_from INTEGER;

CREATE INDEX answer_request ON answer(request) WHERE request IS NOT NULL;

ALTER TABLE old_answer ADD COLUMN request BLOB;

CREATE INDEX old_answer_request ON old_answer(request) WHERE request IS NOT NULL;
