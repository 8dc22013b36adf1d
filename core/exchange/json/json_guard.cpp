#include "core/exchange/json/json_guard.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kMostNested = 64;
constexpr qint64 kMostValues = 5'000'000;

QString jsonPlace(const QString& what, const QByteArray& json, qsizetype at) {
    const QByteArrayView before = QByteArrayView(json).first(qBound<qsizetype>(0, at, json.size()));
    const qsizetype line = std::count(before.begin(), before.end(), '\n') + 1;
    return QCoreApplication::translate("Json", "%1 in line %2 at byte %3").arg(what).arg(line).arg(before.size() - before.lastIndexOf('\n'));
}

/// Behind the string that begins at \p at.
qsizetype behindString(const QByteArray& json, qsizetype at) {
    for (++at; at < json.size() && json[at] != '"'; ++at) at += json[at] == '\\';
    return at + 1;
}

/// What makes it too much to be parsed; empty where it is not.
QString excessIn(const QByteArray& json) {
    int depth = 0;
    qint64 values = 0;
    for (qsizetype at = 0; at < json.size(); ++at) {
        switch (json[at]) {
            case '"': at = behindString(json, at) - 1; break;
            case '[':
            case '{':
                ++values;
                if (++depth > kMostNested) return jsonPlace(QCoreApplication::translate("Json", "it is nested more than 64 deep"), json, at);
                break;
            case ']':
            case '}': --depth; break;
            case ',':
                if (++values > kMostValues) return jsonPlace(QCoreApplication::translate("Json", "it has more than 5,000,000 values"), json, at);
                break;
            default: break;
        }
    }
    return {};
}

/// Whether \p json is a value by itself, such as null, which Qt's parser takes for a mistake in the text.
bool isLoneValue(const QByteArray& json) {
    QJsonParseError error;
    return QJsonDocument::fromJson('[' + json + ']', &error).array().size() == 1 && error.error == QJsonParseError::NoError;
}

}  // namespace

QString jsonProblem(const QByteArray& json, QJsonObject& object) {
    if (json.trimmed().isEmpty()) return QCoreApplication::translate("Json", "it is empty");
    if (json.startsWith("\xFF\xFE") || json.startsWith("\xFE\xFF")) return QCoreApplication::translate("Json", "it is written in UTF-16 instead of UTF-8");
    if (const qsizetype zero = json.indexOf('\0'); zero >= 0) return jsonPlace(QCoreApplication::translate("Json", "there is a zero byte"), json, zero);
    if (const QString excess = excessIn(json); !excess.isEmpty()) return excess;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::IllegalValue && isLoneValue(json)) return QCoreApplication::translate("Json", "it is no object");
    if (error.error != QJsonParseError::NoError) return jsonPlace(error.errorString(), json, error.offset);
    if (!document.isObject()) return QCoreApplication::translate("Json", "it is no object");
    object = document.object();
    return {};
}

}  // namespace stagepath
