CREATE TABLE business_unit (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (length(name) > 0),
  color TEXT NOT NULL
) STRICT
;
CREATE TABLE person (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (length(name) > 0),
  role TEXT NOT NULL,
  unit INTEGER REFERENCES business_unit(id) DEFERRABLE INITIALLY DEFERRED,
  email TEXT NOT NULL,
  executive INTEGER NOT NULL CHECK (executive BETWEEN 0 AND 1)
) STRICT
;
CREATE INDEX person_unit ON person(unit)
;
CREATE TABLE impact_criterion (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  position INTEGER NOT NULL,
  "key" TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) > 0),
  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 1000)
, words TEXT CHECK (length(words) > 0)) STRICT
;
CREATE TABLE workstream (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (length(name) > 0),
  color TEXT NOT NULL
) STRICT
;
CREATE TABLE use_case (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  position INTEGER NOT NULL,
  external_id TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) > 0),
  summary TEXT NOT NULL,
  unit INTEGER REFERENCES business_unit(id) DEFERRABLE INITIALLY DEFERRED,
  category TEXT NOT NULL,
  tags TEXT NOT NULL,
  lifecycle TEXT NOT NULL CHECK (lifecycle IN ('idea', 'development', 'pilot', 'production', 'scaled', 'retired', 'not_stated')),
  stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 4),
  stage_since TEXT CHECK (stage_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  accountable INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  lead INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  annual_value INTEGER,
  target_stage INTEGER CHECK (target_stage BETWEEN 1 AND 4),
  target_date TEXT CHECK (target_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  started TEXT CHECK (started GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR started GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR
    started GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]' OR started GLOB '[0-9][0-9][0-9][0-9]'),
  live_since TEXT CHECK (live_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR live_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR
    live_since GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]' OR live_since GLOB '[0-9][0-9][0-9][0-9]'),
  notes TEXT NOT NULL,
  placed_readiness REAL CHECK (placed_readiness BETWEEN 0 AND 100),
  placed_impact REAL CHECK (placed_impact BETWEEN 0 AND 100),
  custom TEXT NOT NULL
) STRICT
;
CREATE INDEX use_case_unit ON use_case(unit)
;
CREATE INDEX use_case_accountable ON use_case(accountable)
;
CREATE INDEX use_case_lead ON use_case(lead)
;
CREATE TABLE impact_score (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  use_case INTEGER NOT NULL REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
  criterion INTEGER NOT NULL REFERENCES impact_criterion(id) DEFERRABLE INITIALLY DEFERRED,
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 5)
) STRICT
;
CREATE INDEX impact_score_use_case ON impact_score(use_case)
;
CREATE INDEX impact_score_criterion ON impact_score(criterion)
;
CREATE TABLE assessment (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  unit INTEGER REFERENCES business_unit(id) DEFERRABLE INITIALLY DEFERRED,
  use_case INTEGER REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  "by" INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  mode TEXT NOT NULL CHECK (mode IN ('full', 'light', 'direct')), pack TEXT, pack_version INTEGER, closed TEXT CHECK (closed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CHECK (unit IS NULL OR use_case IS NULL)
) STRICT
;
CREATE INDEX assessment_unit ON assessment(unit)
;
CREATE INDEX assessment_use_case ON assessment(use_case)
;
CREATE INDEX assessment_by ON assessment("by")
;
CREATE TABLE assessment_level (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  assessment INTEGER NOT NULL REFERENCES assessment(id) DEFERRABLE INITIALLY DEFERRED,
  dimension TEXT NOT NULL CHECK (dimension IN ('data', 'ownership', 'value', 'governance', 'change', 'mlops')),
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
  reason TEXT NOT NULL
) STRICT
;
CREATE INDEX assessment_level_assessment ON assessment_level(assessment)
;
CREATE TABLE assessment_answer (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  assessment INTEGER NOT NULL REFERENCES assessment(id) DEFERRABLE INITIALLY DEFERRED,
  criterion TEXT NOT NULL CHECK (length(criterion) > 0),
  state TEXT NOT NULL CHECK (state IN ('level', 'unknown', 'na')),
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
  evidence TEXT NOT NULL,
  reason TEXT NOT NULL
, link TEXT, "by" INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, at TEXT CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')) STRICT
;
CREATE INDEX assessment_answer_assessment ON assessment_answer(assessment)
;
CREATE TABLE initiative (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (length(name) > 0),
  kind TEXT NOT NULL CHECK (kind IN ('rollout', 'enabler', 'work')),
  workstream INTEGER REFERENCES workstream(id) DEFERRABLE INITIALLY DEFERRED,
  use_case INTEGER REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
  start TEXT CHECK (start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  finish TEXT CHECK (finish GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),
  lead INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,
  locked INTEGER NOT NULL CHECK (locked BETWEEN 0 AND 1),
  notes TEXT NOT NULL,
  CHECK (finish >= start)
) STRICT
;
CREATE INDEX initiative_workstream ON initiative(workstream)
;
CREATE INDEX initiative_use_case ON initiative(use_case)
;
CREATE INDEX initiative_lead ON initiative(lead)
;
CREATE TABLE outcome (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  initiative INTEGER NOT NULL REFERENCES initiative(id) DEFERRABLE INITIALLY DEFERRED,
  unit INTEGER REFERENCES business_unit(id) DEFERRABLE INITIALLY DEFERRED,
  use_case INTEGER REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
  dimension TEXT CHECK (dimension IN ('data', 'ownership', 'value', 'governance', 'change', 'mlops')),
  criterion TEXT NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
  CHECK (unit IS NULL OR use_case IS NULL),
  CHECK ((dimension IS NULL) = (criterion <> ''))
) STRICT
;
CREATE INDEX outcome_initiative ON outcome(initiative)
;
CREATE INDEX outcome_unit ON outcome(unit)
;
CREATE INDEX outcome_use_case ON outcome(use_case)
;
CREATE TABLE dependency (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  predecessor INTEGER NOT NULL REFERENCES initiative(id) DEFERRABLE INITIALLY DEFERRED,
  successor INTEGER NOT NULL REFERENCES initiative(id) DEFERRABLE INITIALLY DEFERRED,
  type TEXT NOT NULL CHECK (type IN ('FS', 'SS', 'FF', 'SF')),
  lag_days INTEGER NOT NULL CHECK (lag_days BETWEEN -36500 AND 36500),
  CHECK (predecessor <> successor)
) STRICT
;
CREATE INDEX dependency_predecessor ON dependency(predecessor)
;
CREATE INDEX dependency_successor ON dependency(successor)
;
CREATE TABLE milestone (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('milestone', 'gate')),
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  unit INTEGER REFERENCES business_unit(id) DEFERRABLE INITIALLY DEFERRED,
  use_case INTEGER REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
  stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 4),
  CHECK (unit IS NULL OR use_case IS NULL),
  CHECK ((kind = 'gate') = (stage > 0))
) STRICT
;
CREATE INDEX milestone_unit ON milestone(unit)
;
CREATE INDEX milestone_use_case ON milestone(use_case)
;
CREATE TABLE baseline (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  name TEXT NOT NULL CHECK (length(name) > 0),
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT
;
CREATE TABLE baseline_item (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  baseline INTEGER NOT NULL REFERENCES baseline(id) DEFERRABLE INITIALLY DEFERRED,
  initiative INTEGER NOT NULL CHECK (initiative > 0),
  start TEXT CHECK (start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  finish TEXT CHECK (finish GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), name TEXT CHECK (length(name) > 0),
  CHECK (finish >= start)
) STRICT
;
CREATE INDEX baseline_item_baseline ON baseline_item(baseline)
;
CREATE TABLE target (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  unit INTEGER REFERENCES business_unit(id) DEFERRABLE INITIALLY DEFERRED,
  use_case INTEGER REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,
  stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 4),
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CHECK (unit IS NULL OR use_case IS NULL)
) STRICT
;
CREATE INDEX target_unit ON target(unit)
;
CREATE INDEX target_use_case ON target(use_case)
;
CREATE TABLE setting (
  "key" TEXT PRIMARY KEY NOT NULL CHECK (length("key") > 0),
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID
;
CREATE TABLE history (
  seq INTEGER PRIMARY KEY NOT NULL CHECK (seq > 0),
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  undone INTEGER NOT NULL CHECK (undone BETWEEN 0 AND 1),
  abandoned INTEGER NOT NULL CHECK (abandoned BETWEEN 0 AND 1),
  barrier INTEGER NOT NULL CHECK (barrier BETWEEN 0 AND 1),
  snapshot TEXT NOT NULL,
  chain BLOB NOT NULL CHECK (length(chain) = 32),
  changeset BLOB NOT NULL
) STRICT
;
CREATE TABLE meta (
  "key" TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID
;
CREATE INDEX assessment_answer_by ON assessment_answer("by")
;
CREATE TABLE dismissal (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),
  check_key TEXT NOT NULL CHECK (length(check_key) > 0),
  kind TEXT NOT NULL CHECK (length(kind) > 0),
  item INTEGER CHECK (item > 0),
  detail TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (length(reason) > 0),
  at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  author TEXT NOT NULL,
  CHECK ((kind = 'enterprise') = (item IS NULL))
) STRICT
;
