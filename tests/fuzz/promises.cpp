#include "tests/fuzz/target.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace stagepath::fuzz {

namespace {

constexpr qsizetype kLongestMessage = 1500;

bool isControl(QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph; }

}  // namespace

void broken(const char* promise, const QString& met) {
    std::fprintf(stderr, "broken: %s: %s\n", promise, met.toUtf8().constData());
    std::abort();
}

void expectSentence(const QString& message) {
    if (message.trimmed().isEmpty()) broken("a refusal says why", message);
    if (message.size() > kLongestMessage) broken("a refusal can be read", QString::number(message.size()) + QLatin1Char(' ') + message.left(300));
    if (std::any_of(message.begin(), message.end(), isControl)) broken("a refusal is one line of plain text", message);
    if (!message.endsWith(QLatin1Char('.')) && !message.endsWith(QLatin1Char('!'))) broken("a refusal is a sentence", message);
}

}  // namespace stagepath::fuzz
