-- What is said about an item, who is meant by it, and the files that hang on it. A removal is a state.
CREATE TABLE comments (
    workspace_id UUID NOT NULL,
    id UUID NOT NULL,
    item_id UUID NOT NULL,
    author_id UUID NOT NULL,
    body TEXT NOT NULL,
    at BIGINT NOT NULL,
    edited_at BIGINT,
    removed_at BIGINT,
    removed_by UUID,
    PRIMARY KEY (workspace_id, id)
);
CREATE INDEX comments_of_item ON comments (workspace_id, item_id, id);

CREATE TABLE mentions (
    workspace_id UUID NOT NULL,
    comment_id UUID NOT NULL,
    person_id UUID NOT NULL,
    item_id UUID NOT NULL,
    read_at BIGINT,
    PRIMARY KEY (workspace_id, comment_id, person_id)
);
CREATE INDEX mentions_of_person ON mentions (workspace_id, person_id, read_at);

-- path is relative to the folder of files; a row stands only for bytes that lie there whole.
CREATE TABLE files (
    workspace_id UUID NOT NULL,
    id UUID NOT NULL,
    item_id UUID NOT NULL,
    comment_id UUID,
    entry_id UUID,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    path TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 BYTEA NOT NULL,
    added_by UUID NOT NULL,
    added_at BIGINT NOT NULL,
    removed_at BIGINT,
    removed_by UUID,
    PRIMARY KEY (workspace_id, id)
);
CREATE INDEX files_of_item ON files (workspace_id, item_id, id);
CREATE INDEX files_by_size ON files (workspace_id, bytes);
