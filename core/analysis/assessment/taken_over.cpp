#include "core/analysis/assessment/taken_over.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace stagepath {

namespace {

/// Around the name of the source. These words are stored and known again in every language, so no translation may change them.
struct TakenOverWords {
    QLocale::Language language;
    QString before;
    QString after;
};

const std::array<TakenOverWords, 2>& takenOverWords() {
    static const std::array<TakenOverWords, 2> words{{{QLocale::English, QStringLiteral("Taken over from “"), QStringLiteral("”")},
                                                      {QLocale::German, QStringLiteral("Übernommen von „"), QStringLiteral("“")}}};
    return words;
}

}  // namespace

QString takenOverReason(const QString& source, const QString& behind) {
    const auto& all = takenOverWords();
    const auto spoken = std::find_if(all.begin(), all.end(), [](const TakenOverWords& w) { return w.language == QLocale().language(); });
    const TakenOverWords& words = spoken == all.end() ? all.front() : *spoken;
    const QString from = words.before + source + words.after;
    return behind.trimmed().isEmpty() ? from : QStringLiteral("%1: %2").arg(from, behind.trimmed());
}

bool saysWhy(const QString& reason) {
    const QString text = reason.trimmed();
    const auto namesOnlySource = [&](const TakenOverWords& w) { return text.startsWith(w.before) && text.endsWith(w.after) && !text.contains(w.after + QStringLiteral(": ")); };
    const auto& all = takenOverWords();
    return !text.isEmpty() && std::none_of(all.begin(), all.end(), namesOnlySource);
}

}  // namespace stagepath
