#include "core/domain/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initTranslationResources() { Q_INIT_RESOURCE(stagepath_translations); }

namespace stagepath {

void installTranslations(QCoreApplication& application, const QString& language) {
    initTranslationResources();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    for (QTranslator* old : application.findChildren<QTranslator*>(QStringLiteral("language"))) delete old;
    for (const auto& [prefix, folder] : {std::pair{QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)}, {QStringLiteral("stagepath"), QStringLiteral(":/i18n")}}) {
        auto* translator = new QTranslator(&application);
        translator->setObjectName(QStringLiteral("language"));
        if (translator->load(locale, prefix, QStringLiteral("_"), folder) || (prefix == QLatin1String("stagepath") && translator->load(QStringLiteral("stagepath_en"), folder))) {
            QCoreApplication::installTranslator(translator);
        } else {
            delete translator;
        }
    }
}

}  // namespace stagepath
