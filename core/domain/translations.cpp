#include "core/domain/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

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

QStringList inAllLanguages(const char* context, const char* text) {
    initTranslationResources();
    static const std::vector<std::unique_ptr<QTranslator>> languages = [] {
        std::vector<std::unique_ptr<QTranslator>> all;
        for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("stagepath_*.qm")})) {
            auto language = std::make_unique<QTranslator>();
            if (language->load(QStringLiteral(":/i18n/") + file)) all.push_back(std::move(language));
        }
        return all;
    }();
    QStringList words{QString::fromUtf8(text)};
    for (const auto& language : languages) {
        const QString translated = language->translate(context, text);
        if (!translated.isEmpty() && !words.contains(translated)) words.append(translated);
    }
    return words;
}

}  // namespace stagepath
