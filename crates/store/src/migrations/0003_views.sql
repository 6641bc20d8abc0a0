-- What somebody looks for, kept under a name.
CREATE TABLE views (
    workspace_id UUID NOT NULL,
    id UUID NOT NULL,
    owner_id UUID NOT NULL,
    name TEXT NOT NULL,
    finding TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    shared_at BIGINT,
    PRIMARY KEY (workspace_id, id)
);
CREATE INDEX views_of_owner ON views (workspace_id, owner_id);

-- By what items are found: their words, their last movement, and in how many stages somebody has the ball.
ALTER TABLE items ADD COLUMN title_folded TEXT NOT NULL DEFAULT '';
ALTER TABLE items ADD COLUMN moved_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE items ADD COLUMN open_stays BIGINT NOT NULL DEFAULT 0;
UPDATE items SET moved_at = launched_at;
UPDATE items SET open_stays = (
    SELECT COUNT(*) FROM spells
    WHERE spells.workspace_id = items.workspace_id AND spells.item_id = items.id AND spells.state IN ('queued', 'working')
) WHERE state IN ('running', 'ready', 'published');
CREATE INDEX items_in_hand ON items (workspace_id, process_id, open_stays);
CREATE INDEX items_over_lately ON items (workspace_id, process_id, moved_at);
CREATE INDEX items_by_movement ON items (workspace_id, moved_at);
