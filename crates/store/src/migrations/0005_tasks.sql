-- One-off work with one owner and a date.
CREATE TABLE tasks (
    workspace_id UUID NOT NULL,
    id UUID NOT NULL,
    title TEXT NOT NULL,
    note TEXT NOT NULL,
    owner_id UUID NOT NULL,
    due_on DATE NOT NULL,
    item_id UUID,
    made_by UUID NOT NULL,
    made_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    state_note TEXT NOT NULL,
    closed_by UUID,
    closed_at BIGINT,
    moved_times BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, id)
);
CREATE INDEX tasks_of_owner ON tasks (workspace_id, owner_id, state, due_on);
CREATE INDEX tasks_by_state ON tasks (workspace_id, state, due_on);
CREATE INDEX tasks_of_item ON tasks (workspace_id, item_id, state);
