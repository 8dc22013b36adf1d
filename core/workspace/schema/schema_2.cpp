#include "core/workspace/schema/schema.h"

namespace stagepath {

const QList<QByteArray>& stepsToVersion2() {
    static const QList<QByteArray> statements{
        "ALTER TABLE assessment ADD COLUMN pack TEXT",
        "ALTER TABLE assessment ADD COLUMN pack_version INTEGER",
        "ALTER TABLE assessment ADD COLUMN closed TEXT CHECK (closed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')",
        "ALTER TABLE assessment_answer ADD COLUMN link TEXT",
        "ALTER TABLE assessment_answer ADD COLUMN \"by\" INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED",
        "ALTER TABLE assessment_answer ADD COLUMN at TEXT CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')",
        "CREATE INDEX assessment_answer_by ON assessment_answer(\"by\")",
    };
    return statements;
}

namespace {

/// The two tables as SQLite words them once the columns were appended: a new file and one brought up to date are alike.
constexpr const char* kAssessment =
    "CREATE TABLE assessment (\n"
    "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
    "  unit INTEGER REFERENCES business_unit(id) DEFERRABLE INITIALLY DEFERRED,\n"
    "  use_case INTEGER REFERENCES use_case(id) DEFERRABLE INITIALLY DEFERRED,\n"
    "  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),\n"
    "  \"by\" INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED,\n"
    "  mode TEXT NOT NULL CHECK (mode IN ('full', 'light', 'direct')), pack TEXT, pack_version INTEGER, "
    "closed TEXT CHECK (closed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),\n"
    "  CHECK (unit IS NULL OR use_case IS NULL)\n"
    ") STRICT";
constexpr const char* kAssessmentAnswer =
    "CREATE TABLE assessment_answer (\n"
    "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
    "  assessment INTEGER NOT NULL REFERENCES assessment(id) DEFERRABLE INITIALLY DEFERRED,\n"
    "  criterion TEXT NOT NULL CHECK (length(criterion) > 0),\n"
    "  state TEXT NOT NULL CHECK (state IN ('level', 'unknown', 'na')),\n"
    "  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),\n"
    "  evidence TEXT NOT NULL,\n"
    "  reason TEXT NOT NULL\n"
    ", link TEXT, \"by\" INTEGER REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED, "
    "at TEXT CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')) STRICT";

}  // namespace

const QList<QByteArray>& schemaOfVersion2() {
    static const QList<QByteArray> statements = [] {
        QList<QByteArray> all = schemaOfVersion1();
        for (QByteArray& statement : all) {
            if (statement.startsWith("CREATE TABLE assessment (")) statement = kAssessment;
            if (statement.startsWith("CREATE TABLE assessment_answer (")) statement = kAssessmentAnswer;
        }
        all.append(stepsToVersion2().constLast());
        return all;
    }();
    return statements;
}

}  // namespace stagepath
