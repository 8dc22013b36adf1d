// Words are broken so that no letter is lost.
#include "app/drawing/typography.h"
#include "app/drawing/word_wrap.h"
#include "tests/support/support.h"

#include <QFontMetrics>

#include <algorithm>

using namespace stagepath;
using test::q;

TEST_CASE("words in a narrow box lose no letter and break only with a hyphen", "[readiness][wrap]") {
    installFonts();
    const QFontMetrics metrics(textFont(TextStyle::SmallMedium));
    for (const QString& text : {q("Representative data, representativeness measured"), q("Ausgewählte/r Verantwortliche/r für Datenversuche"), q("A threshold and a reader"), q("end-to-end")}) {
        for (int width = 50; width <= 140; width += 3) {
            const QStringList lines = wrappedInBox(text, metrics, width);
            INFO(lines.join(q(" | ")).toStdString() << " in " << width);
            QString letters;
            for (const QString& line : lines) {
                CHECK(metrics.horizontalAdvance(line) <= width);
                letters += line;
            }
            CHECK(letters.remove(QLatin1Char(' ')).remove(QLatin1Char('-')) == QString(text).remove(QLatin1Char(' ')).remove(QLatin1Char('-')));
            const QStringList words = text.split(QLatin1Char(' '));
            for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
                const QString last = lines[i].section(QLatin1Char(' '), -1);
                CHECK((words.contains(last) || last.endsWith(QLatin1Char('-')) || last.endsWith(QLatin1Char('/')) || std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.endsWith(last); })));
            }
        }
    }
    CHECK(wrappedInBox(q("Experimentation"), metrics, metrics.horizontalAdvance(q("Experimentation"))) == QStringList{q("Experimentation")});
    CHECK(wrappedInBox({}, metrics, 80).isEmpty());
}

TEST_CASE("a word that is wider than its box is broken at its own hyphen or slash, else with no stump before or after", "[readiness]") {
    const QFontMetrics metrics(textFont(TextStyle::SmallMedium));
    const auto wide = [&](const char* text) { return metrics.horizontalAdvance(q(text)); };
    CHECK(wrappedInBox(q("replay/shadow"), metrics, wide("replay/sha-")) == QStringList{q("replay/"), q("shadow")});
    CHECK(wrappedInBox(q("Schattenl\u00e4ufe;"), metrics, wide("Schattenl\u00e4ufe;") - 1) == QStringList{q("Schatten-"), q("l\u00e4ufe;")});
    CHECK(wrappedInBox(q("run shadow"), metrics, wide("shadow")) == QStringList{q("run"), q("shadow")});
    const QString own = q("Wiederholungs- und Schattenl\u00e4ufe; Verantwortliche/r, Representative, representativeness");
    for (int width = 60; width <= 160; width += 3) {
        const QStringList lines = wrappedInBox(own, metrics, width);
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            INFO(lines.join(q(" | ")).toStdString() << " in " << width);
            if (!lines[i].endsWith(QLatin1Char('-')) || lines[i].endsWith(q("ungs-"))) continue;
            CHECK(lines[i].section(QLatin1Char(' '), -1).size() > 3);
            for (int letter = 0; letter < 4; ++letter) CHECK((letter < lines[i + 1].size() && lines[i + 1][letter].isLetter()));
        }
    }
}
