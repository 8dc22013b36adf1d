#include "tests/reliability/support/home.h"

#include "core/workspace/schema/content_stamp.h"
#include "core/workspace/schema/integrity.h"
#include "core/workspace/schema/schema.h"
#include "core/workspace/schema/sql.h"
#include "tests/reliability/driver/session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace stagepath::reliability {

namespace {

constexpr int kFirstChanges = 12;

QString without(const QString& text, const QList<Model>& allowed) {
    for (const Model& model : allowed) {
        if (text == model.text()) return {};
    }
    return QStringLiteral("what is there is none of the expected states.\nThere:\n%1Expected:\n%2").arg(text, allowed.isEmpty() ? QString() : allowed.constFirst().text());
}

}  // namespace

QString placeInMemory() {
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/stagepath-XXXXXX");
}

Home::Home() : m_place(placeInMemory()), m_root(QFileInfo(m_place.path()).canonicalFilePath()) { build(); }

Environment Home::environmentIn(const QString& state) {
    Environment e = Environment::real();
    e.author = QStringLiteral("Tester");
    e.stateDirectory = state;
    return e;
}

void Home::build() {
    QDir().mkpath(docs());
    Workspace::create(file(), QStringLiteral("Alder"), environment())->close();
    Session(file(), environment(), Phase::UndoRedo, 1, m_model, -1).run(1, kFirstChanges);
    for (int i = 1; i <= kFirstChanges; ++i) m_model.apply(opAt(Phase::UndoRedo, 1, i, m_model));
    QFile::copy(file(), m_root + QStringLiteral("/start"));
    shrinkToVersion1(file());
    QFile::copy(file(), m_root + QStringLiteral("/start1"));
}

void Home::reset(bool version1) {
    QDir(docs()).removeRecursively();
    QDir(state()).removeRecursively();
    QDir().mkpath(docs());
    QFile::copy(m_root + (version1 ? QStringLiteral("/start1") : QStringLiteral("/start")), file());
}

QStringList Home::backups() const {
    QStringList paths;
    QDirIterator all(state() + QStringLiteral("/backups"), {QStringLiteral("0*.stagepath")}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) paths.append(all.next());
    return paths;
}

QString Home::textOf(const QString& path) const {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return QStringLiteral("!the file can't be read: ") + file.errorString();
    const QByteArray digest = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    file.close();
    const auto known = m_known.constFind(digest);
    if (known != m_known.cend()) return *known;
    QString& text = m_known[digest];
    const Environment elsewhere = environmentIn(m_root + QStringLiteral("/elsewhere"));
    try {
        const Integrity found = integrityOfFile(path, elsewhere);
        text = found.isSound() ? stateText(*Workspace::open(path, Workspace::Access::ReadOnly, elsewhere)) : QLatin1Char('!') + found.problems.constFirst();
    } catch (const std::exception& e) {
        text = QStringLiteral("!the file can't be read: ") + QString::fromUtf8(e.what());
    }
    return text;
}

QString Home::litter(const QStringList& expected) const {
    QStringList found;
    for (const QString& name : QDir(docs()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        // An export that was killed leaves its unfinished file; who exports again gets a new one.
        if (name != QLatin1String("work.stagepath") && !name.startsWith(QLatin1String("export.json")) && !expected.contains(name)) found.append(name);
    }
    const QStringList kept = backups();
    QDirIterator inside(state(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (inside.hasNext()) {
        const QString path = inside.next();
        const bool namesTheFile = inside.fileName() == QLatin1String("file") && path.startsWith(state() + QStringLiteral("/backups/"));
        if (!namesTheFile && !kept.contains(path)) found.append(path);
    }
    return found.isEmpty() ? QString() : QStringLiteral("left lying about: ") + found.join(QStringLiteral(", "));
}

QString problemAtNextStart(const Home& home, const QList<Model>& allowed, const QStringList& expectedFiles) {
    try {
        const auto w = Workspace::open(home.file(), Workspace::Access::ReadWrite, home.environment());
        const QString problem = without(stateText(*w), allowed);
        if (!problem.isEmpty()) return problem;
        const QString notice = w->notice();
        if (!notice.isEmpty() && !notice.contains(QLatin1String("All of its changes were recovered"))) return QStringLiteral("asks for something: ") + notice;
        w->close();
    } catch (const std::exception& e) {
        return QStringLiteral("does not start: ") + QString::fromUtf8(e.what());
    }
    const QString inFile = problemOfFile(home.file(), home, allowed);
    return inFile.isEmpty() ? home.litter(expectedFiles) : inFile;
}

QString problemOfFile(const QString& file, const Home& home, const QList<Model>& allowed) {
    const QString text = home.textOf(file);
    return text.startsWith(QLatin1Char('!')) ? text.mid(1) : without(text, allowed);
}

void shrinkToVersion1(const QString& file) {
    const QString full = file + QStringLiteral(".full");
    QFile::rename(file, full);
    {
        SQLite::Database db(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec("PRAGMA application_id=" + std::to_string(kApplicationId));
        db.exec("PRAGMA user_version=1");
        for (const QByteArray& statement : schemaOfVersion1()) db.exec(statement.constData());
        db.exec("ATTACH '" + full.toStdString() + "' AS full");
        for (const std::string table : {"impact_criterion", "setting", "meta", "business_unit", "person", "use_case", "history"}) {
            // Columns that came later stay behind.
            const std::string columns = db.execAndGet("SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('" + table + "', 'main')").getString();
            db.exec("INSERT INTO " + table + " (" + columns + ") SELECT " + columns + " FROM full." + table);
        }
        db.exec("UPDATE history SET schema_version=1");
        recordContent(db);
    }
    QFile::remove(full);
}

}  // namespace stagepath::reliability
