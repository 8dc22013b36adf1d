#include "core/workspace/schema/schema.h"

namespace stagepath {

const QList<QByteArray>& stepsToVersion4() {
    static const QList<QByteArray> statements{
        "ALTER TABLE baseline ADD COLUMN milestones TEXT CHECK (length(milestones) > 0)",
        "ALTER TABLE baseline_item ADD COLUMN content TEXT CHECK (length(content) > 0)",
    };
    return statements;
}

namespace {

/// The two tables as SQLite words them once the columns were appended: a new file and one brought up to date are alike.
constexpr const char* kBaseline4 =
    "CREATE TABLE baseline (\n"
    "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
    "  name TEXT NOT NULL CHECK (length(name) > 0),\n"
    "  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')\n"
    ", milestones TEXT CHECK (length(milestones) > 0)) STRICT";
constexpr const char* kBaselineItem4 =
    "CREATE TABLE baseline_item (\n"
    "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
    "  baseline INTEGER NOT NULL REFERENCES baseline(id) DEFERRABLE INITIALLY DEFERRED,\n"
    "  initiative INTEGER NOT NULL CHECK (initiative > 0),\n"
    "  start TEXT CHECK (start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),\n"
    "  finish TEXT CHECK (finish GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), name TEXT CHECK (length(name) > 0), content TEXT CHECK (length(content) > 0),\n"
    "  CHECK (finish >= start)\n"
    ") STRICT";

}  // namespace

const QList<QByteArray>& schemaStatements() {
    static const QList<QByteArray> statements = [] {
        QList<QByteArray> all = schemaOfVersion3();
        for (QByteArray& statement : all) {
            if (statement.startsWith("CREATE TABLE baseline (")) statement = kBaseline4;
            if (statement.startsWith("CREATE TABLE baseline_item (")) statement = kBaselineItem4;
        }
        return all;
    }();
    return statements;
}

}  // namespace stagepath
