-- People who sign in, their sessions, and what limits guessing.
CREATE TABLE accounts (
    id UUID NOT NULL PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    language TEXT,
    created_at BIGINT NOT NULL,
    disabled_at BIGINT
);

CREATE TABLE sessions (
    id UUID NOT NULL PRIMARY KEY,
    token_hash BYTEA NOT NULL UNIQUE,
    account_id UUID NOT NULL,
    factors TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT,
    ended_because TEXT,
    client TEXT NOT NULL,
    network TEXT NOT NULL
);
CREATE INDEX sessions_of_account ON sessions (account_id, ended_at);

CREATE TABLE first_links (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE TABLE attempts (
    bucket TEXT NOT NULL,
    window_start BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    PRIMARY KEY (bucket, window_start)
);

CREATE TABLE account_events (
    id UUID NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    account_id UUID,
    kind TEXT NOT NULL,
    body TEXT NOT NULL
);

-- Businesses; nothing crosses the border of one.
CREATE TABLE workspaces (
    id UUID NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    country TEXT NOT NULL,
    zone TEXT NOT NULL,
    week_start TEXT NOT NULL,
    calendar TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE memberships (
    workspace_id UUID NOT NULL,
    account_id UUID NOT NULL,
    person_id UUID NOT NULL,
    access TEXT NOT NULL,
    state TEXT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, account_id)
);
CREATE INDEX memberships_of_account ON memberships (account_id, workspace_id);

CREATE TABLE events (
    workspace_id UUID NOT NULL,
    sequence BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_id UUID,
    subject_kind TEXT NOT NULL,
    subject_id UUID NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (workspace_id, sequence)
);
CREATE INDEX events_of_subject ON events (workspace_id, subject_id, sequence);

CREATE TABLE requests (
    workspace_id UUID NOT NULL,
    request_key TEXT NOT NULL,
    pressed_by UUID NOT NULL,
    receipt TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, request_key, pressed_by)
);

CREATE TABLE links (
    workspace_id UUID NOT NULL,
    id UUID NOT NULL,
    token_hash BYTEA NOT NULL UNIQUE,
    purpose TEXT NOT NULL,
    object_id UUID NOT NULL,
    made_by UUID NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    PRIMARY KEY (workspace_id, id)
);
CREATE INDEX links_of_object ON links (workspace_id, object_id);

-- People and their seats.
CREATE TABLE people (
    workspace_id UUID NOT NULL,
    id UUID NOT NULL,
    name TEXT NOT NULL,
    email TEXT,
    language TEXT,
    added_at BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, id)
);

CREATE TABLE roles (
    workspace_id UUID NOT NULL,
    id UUID NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (workspace_id, id)
);
CREATE UNIQUE INDEX roles_by_name ON roles (workspace_id, name);

CREATE TABLE seats (
    workspace_id UUID NOT NULL,
    role_id UUID NOT NULL,
    person_id UUID NOT NULL,
    place BIGINT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, role_id, person_id)
);

CREATE TABLE absences (
    workspace_id UUID NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    first_day DATE NOT NULL,
    last_day DATE NOT NULL,
    stand_in_id UUID,
    cancelled_at BIGINT,
    PRIMARY KEY (workspace_id, id)
);
CREATE INDEX absences_by_day ON absences (workspace_id, last_day);

-- How the team works: a draft that changes and versions that never do.
CREATE TABLE processes (
    workspace_id UUID NOT NULL,
    id UUID NOT NULL,
    name TEXT NOT NULL,
    draft TEXT NOT NULL,
    draft_revision BIGINT NOT NULL,
    draft_by UUID,
    draft_at BIGINT NOT NULL,
    current_version_id UUID,
    retired_at BIGINT,
    PRIMARY KEY (workspace_id, id)
);

CREATE TABLE process_versions (
    workspace_id UUID NOT NULL,
    id UUID NOT NULL,
    process_id UUID NOT NULL,
    number BIGINT NOT NULL,
    map TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by UUID,
    PRIMARY KEY (workspace_id, id)
);
CREATE UNIQUE INDEX versions_by_number ON process_versions (workspace_id, process_id, number);

-- Work on its way.
CREATE TABLE items (
    workspace_id UUID NOT NULL,
    id UUID NOT NULL,
    process_id UUID NOT NULL,
    version_id UUID NOT NULL,
    title TEXT NOT NULL,
    brief TEXT NOT NULL,
    owner_id UUID NOT NULL,
    state TEXT NOT NULL,
    state_note TEXT NOT NULL,
    due_on DATE,
    published_on DATE,
    is_example BOOLEAN NOT NULL,
    revision BIGINT NOT NULL,
    launched_at BIGINT NOT NULL,
    removed_at BIGINT,
    PRIMARY KEY (workspace_id, id)
);
CREATE INDEX items_by_state ON items (workspace_id, state, due_on);
CREATE INDEX items_of_owner ON items (workspace_id, owner_id, state);

CREATE TABLE spells (
    workspace_id UUID NOT NULL,
    item_id UUID NOT NULL,
    id UUID NOT NULL,
    stage_id UUID NOT NULL,
    place BIGINT NOT NULL,
    round BIGINT NOT NULL,
    is_beside_previous BOOLEAN NOT NULL,
    state TEXT NOT NULL,
    holder_id UUID,
    planned_start DATE,
    planned_finish DATE,
    opened_at BIGINT,
    started_at BIGINT,
    closed_at BIGINT,
    PRIMARY KEY (workspace_id, item_id, id)
);
CREATE INDEX spells_of_holder ON spells (workspace_id, holder_id, state);

CREATE TABLE answers (
    workspace_id UUID NOT NULL,
    item_id UUID NOT NULL,
    entry_id UUID NOT NULL,
    answer TEXT NOT NULL,
    by_id UUID,
    at BIGINT NOT NULL,
    needs_recheck BOOLEAN NOT NULL,
    PRIMARY KEY (workspace_id, item_id, entry_id)
);
