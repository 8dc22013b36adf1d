#include "core/workspace/schema/schema.h"

namespace stagepath {

const QList<QByteArray>& stepsToVersion3() {
    static const QList<QByteArray> statements{
        "ALTER TABLE baseline_item ADD COLUMN name TEXT CHECK (length(name) > 0)",
        "ALTER TABLE impact_criterion ADD COLUMN words TEXT CHECK (length(words) > 0)",
        "CREATE TABLE dismissal (\n"
        "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
        "  check_key TEXT NOT NULL CHECK (length(check_key) > 0),\n"
        "  kind TEXT NOT NULL CHECK (length(kind) > 0),\n"
        "  item INTEGER CHECK (item > 0),\n"
        "  detail TEXT NOT NULL,\n"
        "  reason TEXT NOT NULL CHECK (length(reason) > 0),\n"
        "  at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),\n"
        "  author TEXT NOT NULL,\n"
        "  CHECK ((kind = 'enterprise') = (item IS NULL))\n"
        ") STRICT",
    };
    return statements;
}

namespace {

/// The two tables as SQLite words them once the columns were appended: a new file and one brought up to date are alike.
constexpr const char* kBaselineItem3 =
    "CREATE TABLE baseline_item (\n"
    "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
    "  baseline INTEGER NOT NULL REFERENCES baseline(id) DEFERRABLE INITIALLY DEFERRED,\n"
    "  initiative INTEGER NOT NULL CHECK (initiative > 0),\n"
    "  start TEXT CHECK (start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),\n"
    "  finish TEXT CHECK (finish GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), name TEXT CHECK (length(name) > 0),\n"
    "  CHECK (finish >= start)\n"
    ") STRICT";
constexpr const char* kImpactCriterion =
    "CREATE TABLE impact_criterion (\n"
    "  id INTEGER PRIMARY KEY NOT NULL CHECK (id > 0),\n"
    "  position INTEGER NOT NULL,\n"
    "  \"key\" TEXT NOT NULL,\n"
    "  name TEXT NOT NULL CHECK (length(name) > 0),\n"
    "  weight REAL NOT NULL CHECK (weight BETWEEN 0 AND 1000)\n"
    ", words TEXT CHECK (length(words) > 0)) STRICT";

}  // namespace

const QList<QByteArray>& schemaOfVersion3() {
    static const QList<QByteArray> statements = [] {
        QList<QByteArray> all = schemaOfVersion2();
        for (QByteArray& statement : all) {
            if (statement.startsWith("CREATE TABLE baseline_item (")) statement = kBaselineItem3;
            if (statement.startsWith("CREATE TABLE impact_criterion (")) statement = kImpactCriterion;
        }
        all.append(stepsToVersion3().constLast());
        return all;
    }();
    return statements;
}

}  // namespace stagepath
