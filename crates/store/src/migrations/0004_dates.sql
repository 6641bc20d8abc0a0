-- Where an item is to be seen, and to which other item it belongs.
ALTER TABLE items ADD COLUMN channel TEXT;
ALTER TABLE items ADD COLUMN parent_id UUID;
CREATE INDEX items_of_parent ON items (workspace_id, parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX items_by_publication ON items (workspace_id, published_on) WHERE published_on IS NOT NULL;

-- The channels that each process has used, to be proposed again.
CREATE TABLE channels (
    workspace_id UUID NOT NULL,
    process_id UUID NOT NULL,
    name TEXT NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (workspace_id, process_id, name)
);

-- Every time somebody moved the days of an item.
CREATE TABLE date_moves (
    workspace_id UUID NOT NULL,
    item_id UUID NOT NULL,
    id UUID NOT NULL,
    at BIGINT NOT NULL,
    by_id UUID,
    stage_id UUID,
    follow TEXT NOT NULL,
    from_day DATE NOT NULL,
    to_day DATE NOT NULL,
    due_from DATE,
    due_to DATE,
    reason TEXT NOT NULL,
    PRIMARY KEY (workspace_id, item_id, id)
);
