// The texts that the cells of a workbook share.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace stagepath {

/// Millions of short texts one behind the other: one by one they would take ten times the room.
class SharedStrings {
public:
    void append(const QString& text) {
        m_text += text.toUtf8();
        m_ends.append(m_text.size());
    }
    qsizetype size() const { return m_ends.size(); }
    QString operator[](qsizetype i) const {
        const qsizetype begin = i == 0 ? 0 : m_ends[i - 1];
        return QString::fromUtf8(m_text.constData() + begin, m_ends[i] - begin);
    }

private:
    QByteArray m_text;
    QList<qsizetype> m_ends;
};

}  // namespace stagepath
