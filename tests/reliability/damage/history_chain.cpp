// Twenty files (a hundred in the full run), in each every column of every table changed once by one value: found every time, by what was recorded at
// saving; and found again where that record was forged to fit, by the history wherever it knows the row.
#include "core/workspace/schema/content_stamp.h"
#include "core/workspace/schema/integrity.h"
#include "tests/reliability/damage/ground.h"

#include <QFile>
#include <QRandomGenerator>

using namespace stagepath;
using namespace stagepath::test;

namespace {

constexpr int kChangesOfEach = 12;

struct Place {
    QByteArray table;
    QByteArray column;
    QByteArray type;
};

QList<Place> placesIn(const QString& file) {
    QList<Place> places;
    SQLite::Database db(file.toStdString(), SQLite::OPEN_READONLY);
    SQLite::Statement s(db, "SELECT m.name, c.name, c.type FROM sqlite_schema m, pragma_table_info(m.name) c WHERE m.type='table' AND m.name<>'meta' AND c.pk=0");
    while (s.executeStep()) places.append({s.getColumn(0).getText(), s.getColumn(1).getText(), s.getColumn(2).getText()});
    return places;
}

/// Another value of the same type; the rules of the table are looked away from, as damage does.
QByteArray otherValue(const Place& place) {
    const QByteArray column = '"' + place.column + '"';
    if (place.type == "INTEGER") return "coalesce(" + column + ", 0) + 1";
    if (place.type == "REAL") return "coalesce(" + column + ", 0) + 0.5";
    if (place.type == "BLOB") return "CAST(substr(" + column + ", 1, length(" + column + ") - 1) || x'5a' AS BLOB)";
    return "coalesce(" + column + ", '') || 'x'";
}

/// Changes one value of \p place; false where the table has no row.
bool change(const QString& file, const Place& place, bool forgesRecord) {
    SQLite::Database db(file.toStdString(), SQLite::OPEN_READWRITE);
    db.exec("PRAGMA ignore_check_constraints=ON");
    const QByteArray key = place.table == "setting" ? "\"key\"" : place.table == "history" ? "seq" : "id";
    const int rows = db.exec(("UPDATE \"" + place.table + "\" SET \"" + place.column + "\"=" + otherValue(place) + " WHERE " + key + "=(SELECT max(" + key + ") FROM \"" + place.table + "\")").constData());
    if (forgesRecord) recordContent(db);
    return rows > 0;
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    int tried = 0;
    int missed = 0;
    int forged = 0;
    int missedForged = 0;
    int falseAlarms = 0;
    QRandomGenerator random(5);
    const int files = runsOf(argc, argv, 20, 100);
    const Ground ground;
    const QString path = ground.path(QStringLiteral("changed.stagepath"));
    for (int i = 0; i < files; ++i) {
        const QString file = ground.sample(QStringLiteral("w%1.stagepath").arg(i), 10 + i);
        falseAlarms += !integrityOfFile(file, ground.environment()).isSound();
        const QList<Place> places = placesIn(file);
        for (int n = 0; n < kChangesOfEach; ++n) {
            const Place& place = places[(i * kChangesOfEach + n) % places.size()];
            const bool forges = random.bounded(2) == 1 && place.table == "use_case";
            QFile::remove(path);
            QFile::copy(file, path);
            if (!change(path, place, forges)) continue;
            const bool found = !integrityOfFile(path, ground.environment()).isSound();
            if (forges) {
                ++forged;
                missedForged += !found;
            } else {
                ++tried;
                missed += !found;
            }
        }
    }
    return finish({{QStringLiteral("test"), QStringLiteral("H3")}, {QStringLiteral("files"), files}, {QStringLiteral("changed"), tried}, {QStringLiteral("missed"), missed},
                   {QStringLiteral("forged"), forged}, {QStringLiteral("missed_forged"), missedForged}, {QStringLiteral("false_alarms"), falseAlarms}},
                  {QStringLiteral("missed"), QStringLiteral("missed_forged"), QStringLiteral("false_alarms")});
}
