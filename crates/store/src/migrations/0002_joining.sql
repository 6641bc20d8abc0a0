-- Invitations, and what people say of their stages.
CREATE TABLE invitations (
    workspace_id UUID NOT NULL,
    id UUID NOT NULL,
    token_hash BYTEA NOT NULL UNIQUE,
    person_id UUID NOT NULL,
    access TEXT NOT NULL,
    language TEXT NOT NULL,
    made_by UUID NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    accepted_at BIGINT,
    accepted_by UUID,
    PRIMARY KEY (workspace_id, id)
);
CREATE INDEX invitations_of_person ON invitations (workspace_id, person_id, expires_at);
CREATE INDEX memberships_of_person ON memberships (workspace_id, person_id);

CREATE TABLE stage_links (
    workspace_id UUID NOT NULL,
    id UUID NOT NULL,
    token_hash BYTEA NOT NULL UNIQUE,
    process_id UUID NOT NULL,
    person_id UUID NOT NULL,
    made_by UUID NOT NULL,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    PRIMARY KEY (workspace_id, id)
);
CREATE INDEX stage_links_of_process ON stage_links (workspace_id, process_id, person_id);

CREATE TABLE stage_answers (
    workspace_id UUID NOT NULL,
    process_id UUID NOT NULL,
    stage_id UUID NOT NULL,
    person_id UUID NOT NULL,
    state TEXT NOT NULL,
    seen TEXT NOT NULL,
    half_days BIGINT,
    needs TEXT NOT NULL,
    produces TEXT NOT NULL,
    remark TEXT NOT NULL,
    taken TEXT,
    reason TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    settled_by UUID,
    settled_at BIGINT,
    PRIMARY KEY (workspace_id, process_id, stage_id, person_id)
);

ALTER TABLE absences ADD COLUMN note TEXT NOT NULL DEFAULT '';
