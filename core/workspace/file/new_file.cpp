#include "core/workspace/file/new_file.h"

#include "core/workspace/file/private_file.h"
#include "core/workspace/file/publisher.h"
#include "core/workspace/schema/schema.h"
#include "core/workspace/store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace stagepath {

namespace {

void fillNewDatabase(const QString& path, const QString& file, const QString& organisation, const Environment& environment) {
    SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec("PRAGMA application_id=" + std::to_string(kApplicationId));
    db.exec("PRAGMA user_version=" + std::to_string(kSchemaVersion));
    for (const QByteArray& statement : schemaStatements()) db.exec(statement.constData());
    Store store(path, file, false, environment);
    store.setMeta("workspace_id", QString::number(environment.newId()));
    store.setMeta("min_reader", QString::number(kMinReader));
    store.unrecorded([&](RowSink& sink) {
        const Portfolio empty;
        Editor editor(empty, sink);
        const struct { const char* key; const char* name; double weight; } criteria[] = {
            {"alignment", QT_TRANSLATE_NOOP("Storage", "Strategic alignment"), 30}, {"outcome", QT_TRANSLATE_NOOP("Storage", "Size of outcome"), 30},
            {"reach", QT_TRANSLATE_NOOP("Storage", "Reach"), 15}, {"urgency", QT_TRANSLATE_NOOP("Storage", "Urgency, regulation"), 10},
            {"reuse", QT_TRANSLATE_NOOP("Storage", "Reuse of capability"), 15}};
        for (const auto& c : criteria) editor.insert(ImpactCriterion{{}, 0, QString::fromLatin1(c.key), QCoreApplication::translate("Storage", c.name), c.weight, {}});
        Settings settings;
        settings.organisation = organisation;
        editor.setSetting(QStringLiteral("organisation"), settings.encode(QStringLiteral("organisation")));
    });
}

void refuseLongName(const QFileInfo& info) {
    const long most = ::pathconf(QFile::encodeName(info.absolutePath()).constData(), _PC_NAME_MAX);
    const qsizetype size = QFile::encodeName(info.fileName()).size();
    if (most <= 0 || size <= most) return;
    throw Error(QCoreApplication::translate("Storage", "The name %1 is too long: it has %2 bytes, and a name in %3 takes no more than %4. Choose a shorter one; nothing was changed.")
                    .arg(info.fileName()).arg(size).arg(info.absolutePath()).arg(most));
}

}  // namespace

void refusePlace(const QString& file) {
    const QFileInfo info(file);
    if (info.exists() || info.isSymLink()) throw Error(QCoreApplication::translate("Storage", "%1 is there already. Choose another name; nothing was changed.").arg(file));
    if (!info.absoluteDir().exists()) throw Error(QCoreApplication::translate("Storage", "The folder %1 is not there. Create it or choose another one.").arg(info.absolutePath()));
    if (!QFileInfo(info.absolutePath()).isWritable()) {
        throw Error(QCoreApplication::translate("Storage", "The folder %1 can't be written. Choose another one; nothing was changed.").arg(info.absolutePath()));
    }
    refuseLongName(info);
}

void createFile(const QString& file, const QString& organisation, const Environment& environment) {
    refusePlace(file);
    const PrivateFile work(temporaryPath(environment));
    translated(file, [&] { fillNewDatabase(work.path, file, organisation, environment); }, environment.stateDirectory);
    publishTo(work.path, QFileInfo(file).absoluteFilePath(), {});
}

}  // namespace stagepath
