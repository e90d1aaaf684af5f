-- +goose Up
CREATE TABLE parley_ensemble (
    id         text PRIMARY KEY,     -- a hash of the build, the scenario and the settings
    build      text NOT NULL,        -- the only one whose workers may solve it
    queue      text NOT NULL,        -- of River, one a build
    name       text NOT NULL,        -- the scenario's, to tell people
    file       text NOT NULL,        -- its name ends in .json where the text is in HCL's JSON syntax
    scenario   bytea NOT NULL,       -- its text, whatever the database's encoding
    settings   json NOT NULL,        -- outlook.EnsembleConfig, as it was written
    rows       bigint NOT NULL,      -- settings to solve
    size       integer NOT NULL,     -- rows a shard; the last one may have fewer
    shards     integer NOT NULL,
    cancelled  boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now()
);

-- What shards came to: a line a draw, as a journal has them. A shard that was
-- solved twice is here once.
CREATE TABLE parley_result (
    ensemble text NOT NULL REFERENCES parley_ensemble ON DELETE CASCADE,
    shard    integer NOT NULL,
    draws    bytea NOT NULL,
    PRIMARY KEY (ensemble, shard)
);

-- Shards that were given up.
CREATE TABLE parley_failure (
    ensemble text NOT NULL REFERENCES parley_ensemble ON DELETE CASCADE,
    shard    integer NOT NULL,
    tries    integer NOT NULL,
    error    text NOT NULL,
    PRIMARY KEY (ensemble, shard)
);

-- Who is there, by the database's clock.
CREATE TABLE parley_worker (
    id      text PRIMARY KEY DEFAULT gen_random_uuid()::text,
    build   text NOT NULL,
    host    text NOT NULL,
    at_once integer NOT NULL,
    seen_at timestamptz NOT NULL DEFAULT now()
);

-- +goose Down
DROP TABLE parley_worker, parley_failure, parley_result, parley_ensemble;
