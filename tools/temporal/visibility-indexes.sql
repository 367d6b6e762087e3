-- Temporal's list of workflows (executions_visibility) has some 80 indexes, one for each attribute that a workflow may
-- have, and each write adds a line to all of them, also where the workflow has no such attribute. A workflow of ours has
-- a handful. Here the indexes of attributes that may be absent leave out the rows that lack them
-- (docs/adr/0050-indexes-of-what-is-there.md). Names and columns stay, so that Temporal's next migration finds what it
-- expects. Run again after each migration; what is narrow already stays as it is.
--
-- Left as it is: TemporalNamespaceDivision, whose absence is part of every question that Temporal asks.
DO LANGUAGE 'plpgsql' $$
DECLARE
  r RECORD;
BEGIN
  FOR r IN
    SELECT i.relname AS name, a.attname AS attribute, pg_get_indexdef(i.oid) AS definition
    FROM pg_index x
      JOIN pg_class i ON i.oid = x.indexrelid
      JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = x.indkey[1]
    WHERE x.indrelid = 'executions_visibility'::regclass
      AND x.indpred IS NULL
      AND NOT a.attnotnull
      AND a.attname <> 'temporalnamespacedivision'
  LOOP
    EXECUTE format('DROP INDEX %I', r.name);
    EXECUTE r.definition || format(' WHERE (%I IS NOT NULL)', r.attribute);
  END LOOP;
END $$;
