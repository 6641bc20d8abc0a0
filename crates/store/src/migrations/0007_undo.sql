-- What takes back something just done: the rows as they were, and the numbers of its events.
CREATE TABLE undos (
    workspace_id UUID NOT NULL,
    id UUID NOT NULL,
    made_by UUID NOT NULL,
    made_at BIGINT NOT NULL,
    needed_right TEXT NOT NULL,
    request_key TEXT,
    first_sequence BIGINT NOT NULL,
    last_sequence BIGINT NOT NULL,
    body TEXT NOT NULL,
    taken_back_at BIGINT,
    PRIMARY KEY (workspace_id, id)
);
CREATE INDEX undos_by_age ON undos (workspace_id, made_at);
