#include "core/domain/pack/json_keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStringList>

#include <utility>

namespace stagepath {

namespace {

/// One object or array that is open at a place of the text.
struct OpenJson {
    bool isObject = false;
    QSet<QString> keys;
    QString key;
};

/// The text between quotes that begins at \p at, which goes to the closing one.
QString quotedAt(const QByteArray& json, qsizetype& at) {
    const qsizetype begin = at;
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\') ++at;
    }
    const QByteArray quoted = json.mid(begin, at - begin + 1);
    return quoted.contains('\\') ? QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString() : QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
}

}  // namespace

QString repeatedKey(const QByteArray& json) {
    QList<OpenJson> open;
    bool isKeyNext = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        switch (json[at]) {
            case '"': {
                const QString text = quotedAt(json, at);
                if (!std::exchange(isKeyNext, false)) break;
                open.last().key = text;
                if (open.constLast().keys.contains(text)) {
                    QStringList path;
                    for (const OpenJson& o : std::as_const(open)) {
                        if (o.isObject) path.append(o.key);
                    }
                    return path.join(QLatin1Char('.'));
                }
                open.last().keys.insert(text);
                break;
            }
            case '{':
            case '[':
                open.append({json[at] == '{', {}, {}});
                isKeyNext = json[at] == '{';
                break;
            case '}':
            case ']':
                if (!open.isEmpty()) open.removeLast();
                isKeyNext = false;
                break;
            case ',': isKeyNext = !open.isEmpty() && open.constLast().isObject; break;
            default: break;
        }
    }
    return {};
}

}  // namespace stagepath
