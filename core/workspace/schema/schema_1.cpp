#include "core/workspace/schema/schema.h"

namespace stagepath {

const QList<QByteArray>& schemaOfVersion1() {
    static const QList<QByteArray> statements{
        "CREATE TABLE business_unit (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  position INTEGER NOT NULL,\n"
        "  name TEXT NOT NULL CHECK (length(name) > 0),\n"
        "  color TEXT NOT NULL\n"
        ") STRICT",
        "CREATE TABLE person (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  position INTEGER NOT NULL,\n"
        "  name TEXT NOT NULL CHECK (length(name) > 0),\n"
        "  role TEXT NOT NULL,\n"
        "  unit INTEGER REFERENCES business_unit(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  email TEXT NOT NULL,\n"
        "  executive INTEGER NOT NULL CHECK (executive BETWEEN 0 AND 1)\n"
        ") STRICT",
        "CREATE INDEX person_unit ON person(unit)",
        "CREATE TABLE impact_criterion (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  position INTEGER NOT NULL,\n"
        "  \"key\" TEXT NOT NULL,\n"
        "  name TEXT NOT NULL CHECK (length(name) > 0),\n"
        "  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 1000)\n"
        ") STRICT",
        "CREATE TABLE workstream (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  position INTEGER NOT NULL,\n"
        "  name TEXT NOT NULL CHECK (length(name) > 0),\n"
        "  color TEXT NOT NULL\n"
        ") STRICT",
        "CREATE TABLE use_case (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  position INTEGER NOT NULL,\n"
        "  external_id TEXT NOT NULL,\n"
        "  name TEXT NOT NULL CHECK (length(name) > 0),\n"
        "  summary TEXT NOT NULL,\n"
        "  unit INTEGER REFERENCES business_unit(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  category TEXT NOT NULL,\n"
        "  tags TEXT NOT NULL,\n"
        "  lifecycle TEXT NOT NULL CHECK (lifecycle IN ('idea', 'development', 'pilot', 'production', 'scaled', 'retired', 'not_stated')),\n"
        "  stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 4),\n"
        "  stage_since TEXT CHECK (stage_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),\n"
        "  accountable INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  lead INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  annual_value INTEGER,\n"
        "  target_stage INTEGER CHECK (target_stage BETWEEN 1 AND 4),\n"
        "  target_date TEXT CHECK (target_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),\n"
        "  started TEXT CHECK (started GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR started GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR\n"
        "    started GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]' OR started GLOB '[0-9][0-9][0-9][0-9]'),\n"
        "  live_since TEXT CHECK (live_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' OR live_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' OR\n"
        "    live_since GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]' OR live_since GLOB '[0-9][0-9][0-9][0-9]'),\n"
        "  notes TEXT NOT NULL,\n"
        "  placed_readiness REAL CHECK (placed_readiness BETWEEN 0 AND 100),\n"
        "  placed_impact REAL CHECK (placed_impact BETWEEN 0 AND 100),\n"
        "  custom TEXT NOT NULL\n"
        ") STRICT",
        "CREATE INDEX use_case_unit ON use_case(unit)",
        "CREATE INDEX use_case_accountable ON use_case(accountable)",
        "CREATE INDEX use_case_lead ON use_case(lead)",
        "CREATE TABLE impact_score (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  use_case INTEGER NOT NULL REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  criterion INTEGER NOT NULL REFERENCES impact_criterion(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 5)\n"
        ") STRICT",
        "CREATE INDEX impact_score_use_case ON impact_score(use_case)",
        "CREATE INDEX impact_score_criterion ON impact_score(criterion)",
        "CREATE TABLE assessment (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  unit INTEGER REFERENCES business_unit(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  use_case INTEGER REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),\n"
        "  \"by\" INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  mode TEXT NOT NULL CHECK (mode IN ('full', 'light', 'direct')),\n"
        "  CHECK (unit IS NULL OR use_case IS NULL)\n"
        ") STRICT",
        "CREATE INDEX assessment_unit ON assessment(unit)",
        "CREATE INDEX assessment_use_case ON assessment(use_case)",
        "CREATE INDEX assessment_by ON assessment(\"by\")",
        "CREATE TABLE assessment_level (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  assessment INTEGER NOT NULL REFERENCES assessment(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  dimension TEXT NOT NULL CHECK (dimension IN ('data', 'ownership', 'value', 'governance', 'change', 'mlops')),\n"
        "  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),\n"
        "  reason TEXT NOT NULL\n"
        ") STRICT",
        "CREATE INDEX assessment_level_assessment ON assessment_level(assessment)",
        "CREATE TABLE assessment_answer (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  assessment INTEGER NOT NULL REFERENCES assessment(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  criterion TEXT NOT NULL CHECK (length(criterion) > 0),\n"
        "  state TEXT NOT NULL CHECK (state IN ('level', 'unknown', 'na')),\n"
        "  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),\n"
        "  evidence TEXT NOT NULL,\n"
        "  reason TEXT NOT NULL\n"
        ") STRICT",
        "CREATE INDEX assessment_answer_assessment ON assessment_answer(assessment)",
        "CREATE TABLE initiative (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  position INTEGER NOT NULL,\n"
        "  name TEXT NOT NULL CHECK (length(name) > 0),\n"
        "  kind TEXT NOT NULL CHECK (kind IN ('rollout', 'enabler', 'work')),\n"
        "  workstream INTEGER REFERENCES workstream(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  use_case INTEGER REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  start TEXT CHECK (start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),\n"
        "  finish TEXT CHECK (finish GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),\n"
        "  progress INTEGER NOT NULL CHECK (progress BETWEEN 0 AND 100),\n"
        "  lead INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  locked INTEGER NOT NULL CHECK (locked BETWEEN 0 AND 1),\n"
        "  notes TEXT NOT NULL,\n"
        "  CHECK (finish >= start)\n"
        ") STRICT",
        "CREATE INDEX initiative_workstream ON initiative(workstream)",
        "CREATE INDEX initiative_use_case ON initiative(use_case)",
        "CREATE INDEX initiative_lead ON initiative(lead)",
        "CREATE TABLE outcome (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  initiative INTEGER NOT NULL REFERENCES initiative(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  unit INTEGER REFERENCES business_unit(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  use_case INTEGER REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  dimension TEXT CHECK (dimension IN ('data', 'ownership', 'value', 'governance', 'change', 'mlops')),\n"
        "  criterion TEXT NOT NULL,\n"
        "  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),\n"
        "  CHECK (unit IS NULL OR use_case IS NULL),\n"
        "  CHECK ((dimension IS NULL) = (criterion <> ''))\n"
        ") STRICT",
        "CREATE INDEX outcome_initiative ON outcome(initiative)",
        "CREATE INDEX outcome_unit ON outcome(unit)",
        "CREATE INDEX outcome_use_case ON outcome(use_case)",
        "CREATE TABLE dependency (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  predecessor INTEGER NOT NULL REFERENCES initiative(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  successor INTEGER NOT NULL REFERENCES initiative(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  type TEXT NOT NULL CHECK (type IN ('FS', 'SS', 'FF', 'SF')),\n"
        "  lag_days INTEGER NOT NULL CHECK (lag_days BETWEEN -36500 AND 36500),\n"
        "  CHECK (predecessor <> successor)\n"
        ") STRICT",
        "CREATE INDEX dependency_predecessor ON dependency(predecessor)",
        "CREATE INDEX dependency_successor ON dependency(successor)",
        "CREATE TABLE milestone (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  position INTEGER NOT NULL,\n"
        "  name TEXT NOT NULL,\n"
        "  kind TEXT NOT NULL CHECK (kind IN ('milestone', 'gate')),\n"
        "  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),\n"
        "  unit INTEGER REFERENCES business_unit(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  use_case INTEGER REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 4),\n"
        "  CHECK (unit IS NULL OR use_case IS NULL),\n"
        "  CHECK ((kind = 'gate') = (stage > 0))\n"
        ") STRICT",
        "CREATE INDEX milestone_unit ON milestone(unit)",
        "CREATE INDEX milestone_use_case ON milestone(use_case)",
        "CREATE TABLE baseline (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  name TEXT NOT NULL CHECK (length(name) > 0),\n"
        "  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')\n"
        ") STRICT",
        "CREATE TABLE baseline_item (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  baseline INTEGER NOT NULL REFERENCES baseline(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  initiative INTEGER NOT NULL CHECK (initiative > 0),\n"
        "  start TEXT CHECK (start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),\n"
        "  finish TEXT CHECK (finish GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),\n"
        "  CHECK (finish >= start)\n"
        ") STRICT",
        "CREATE INDEX baseline_item_baseline ON baseline_item(baseline)",
        "CREATE TABLE target (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  unit INTEGER REFERENCES business_unit(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  use_case INTEGER REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,\n"
        "  stage INTEGER NOT NULL CHECK (stage BETWEEN 1 AND 4),\n"
        "  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),\n"
        "  CHECK (unit IS NULL OR use_case IS NULL)\n"
        ") STRICT",
        "CREATE INDEX target_unit ON target(unit)",
        "CREATE INDEX target_use_case ON target(use_case)",
        "CREATE TABLE setting (\n"
        "  \"key\" TEXT PRIMARY KEY NOT NULL CHECK (length(\"key\") > 0),\n"
        "  value TEXT NOT NULL\n"
        ") STRICT, WITHOUT ROWID",
        // The changeset stands last: lists of the history never walk through its pages.
        "CREATE TABLE history (\n"
        "  seq INTEGER PRIMARY KEY NOT NULL CHECK (seq > 0),\n"
        "  text TEXT NOT NULL,\n"
        "  author TEXT NOT NULL,\n"
        "  at TEXT NOT NULL,\n"
        "  schema_version INTEGER NOT NULL,\n"
        "  undone INTEGER NOT NULL CHECK (undone BETWEEN 0 AND 1),\n"
        "  abandoned INTEGER NOT NULL CHECK (abandoned BETWEEN 0 AND 1),\n"
        "  barrier INTEGER NOT NULL CHECK (barrier BETWEEN 0 AND 1),\n"
        "  snapshot TEXT NOT NULL,\n"
        "  chain BLOB NOT NULL CHECK (length(chain) = 32),\n"
        "  changeset BLOB NOT NULL\n"
        ") STRICT",
        "CREATE TABLE meta (\n"
        "  \"key\" TEXT PRIMARY KEY NOT NULL,\n"
        "  value TEXT NOT NULL\n"
        ") STRICT, WITHOUT ROWID",
    };
    return statements;
}

}  // namespace stagepath
