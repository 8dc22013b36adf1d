#include "tests/reliability/damage/ground.h"

#include "core/exchange/sample_reader.h"
#include "core/workspace/dump.h"
#include "core/workspace/schema/content_stamp.h"
#include "tests/reliability/support/home.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace stagepath::test {

Ground::Ground() : m_dir(reliability::placeInMemory()), m_environment(Environment::fixed(QDate(2026, 11, 16))) { m_environment.stateDirectory = path(QStringLiteral("state")); }

QString Ground::sample(const QString& name, int edits) const {
    auto workspace = Workspace::create(path(name), QString(), m_environment);
    workspace->edit(QStringLiteral("Add the sample"), [](Editor& editor) { writeSample(editor); });
    editAtRandom(*workspace, edits, 1);
    workspace->close();
    return path(name);
}

QString Ground::portfolio(const QString& name, int useCases, bool history) const {
    auto workspace = Workspace::create(path(name), QStringLiteral("Alder"), m_environment);
    workspace->edit(QStringLiteral("Use cases"), [useCases](Editor& editor) {
        for (int i = 0; i < useCases; ++i) {
            UseCase u;
            u.name = QStringLiteral("Use case %1").arg(i);
            u.summary = QStringLiteral("What it does, in a sentence or two, so that a row has the size of a real one. Number %1.").arg(i);
            const UseCaseId id = editor.insert(u);
            for (const ImpactCriterion& c : editor.portfolio().impactCriteria()) editor.insert(ImpactScore{{}, id, c.id, i % 6});
        }
    });
    workspace->close();
    if (!history) {
        SQLite::Database db(path(name).toStdString(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA secure_delete=ON; DELETE FROM history; VACUUM");
        recordContent(db);
    }
    return path(name);
}

void editAtRandom(Workspace& workspace, int count, quint32 seed) {
    QRandomGenerator random(seed);
    for (int i = 0; i < count; ++i) {
        const auto& useCases = workspace.portfolio().useCases();
        UseCase u;
        if (!useCases.isEmpty()) u = useCases.rows()[random.bounded(static_cast<int>(useCases.size()))];
        const int what = useCases.isEmpty() ? 0 : random.bounded(5);
        workspace.edit(QStringLiteral("Change %1").arg(i), [&](Editor& editor) {
            if (what == 0) {
                UseCase added;
                added.name = QStringLiteral("Added %1").arg(i);
                editor.insert(added);
            } else if (what == 1 && useCases.size() > 12) {
                editor.remove(u.id);
            } else {
                u.summary = QStringLiteral("Seen %1").arg(random.generate());
                u.stage = random.bounded(5);
                editor.update(u);
            }
        });
    }
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) qFatal("%s can't be written", qPrintable(path));
}

QByteArray sha256Of(const QString& path) { return QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256); }

std::optional<QByteArray> plainContent(const QString& path) {
    QByteArray all;
    // A copy that may be written: what a damaged header asks for before it can be read is done there.
    const QString copy = path + QStringLiteral(".plain");
    writeBytes(copy, bytesOf(path));
    try {
        SQLite::Database db(copy.toStdString(), SQLite::OPEN_READWRITE);
        QByteArrayList tables;
        SQLite::Statement names(db, "SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name");
        while (names.executeStep()) tables.append(names.getColumn(0).getText());
        for (const QByteArray& table : tables) {
            all += table + '\n';
            SQLite::Statement rows(db, ("SELECT * FROM \"" + table + "\" ORDER BY 1").constData());
            while (rows.executeStep()) {
                for (int i = 0; i < rows.getColumnCount(); ++i) {
                    const SQLite::Column cell = rows.getColumn(i);
                    all += QByteArray::number(cell.getType()) + ':' + QByteArray::fromStdString(cell.getString()).toHex() + ' ';
                }
                all += '\n';
            }
        }
        all += QByteArray::number(db.execAndGet("PRAGMA user_version").getInt()) + ' ' + QByteArray::number(db.execAndGet("PRAGMA application_id").getInt());
    } catch (const std::exception&) {
        return {};
    }
    return all;
}

QString dumpOfFile(const QString& path, const Environment& environment) {
    try {
        return dumpOf(Workspace::open(path, Workspace::Access::ReadOnly, environment)->portfolio());
    } catch (const Error&) {
        return {};
    }
}

int runsOf(int argc, char** argv, int quick, int full) {
    const bool isFull = std::any_of(argv + 1, argv + argc, [](const char* argument) { return std::strcmp(argument, "--full") == 0; });
    return isFull ? full : quick;
}

int finish(const QJsonObject& counts, const QStringList& mustBeZero) {
    std::printf("%s\n", QJsonDocument(counts).toJson(QJsonDocument::Compact).constData());
    for (const QString& key : mustBeZero) {
        if (counts.value(key).toInt(-1) != 0) return 1;
    }
    return 0;
}

}  // namespace stagepath::test
