#include "core/exchange/xlsx/xlsx_styles.h"

#include <QDate>
#include <QTime>
#include <QXmlStreamReader>

#include <cmath>

namespace stagepath {

namespace {

constexpr double kLastSerial = 2958465;  ///< 31 December 9999
constexpr int k1904Shift = 1462;
constexpr int kFalseLeapDay = 60;        ///< 29 February 1900, which there never was
constexpr qint64 kSecondsPerDay = 86400;

}  // namespace

SerialKind kindOfFormat(const QString& code) {
    bool year = false;
    bool month = false;
    bool day = false;
    bool time = false;
    QChar closing;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (!closing.isNull()) {
            if (c == closing) closing = QChar();
            continue;
        }
        switch (c.unicode()) {
            case u'"': closing = c; break;
            case u'[': closing = u']'; break;
            case u'\\':
            case u'_':
            case u'*': ++i; break;
            case u';': i = code.size(); break;  // the other sections show negative numbers and text
            case u'y': year = true; break;
            case u'm': month = true; break;
            case u'd': day = true; break;
            case u'h':
            case u's': time = true; break;
            default: break;
        }
    }
    if (day) return SerialKind::Day;
    if (year) return month ? SerialKind::Month : SerialKind::Year;
    return time || month ? SerialKind::Time : SerialKind::Number;
}

SerialKind kindOfFormat(int id) {
    if (id == 17) return SerialKind::Month;
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return SerialKind::Time;
    const bool isDay = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    return isDay ? SerialKind::Day : SerialKind::Number;
}

void XlsxStyles::read(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    QHash<int, SerialKind> custom;
    bool inCellFormats = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement() && reader.name() == QLatin1String("cellXfs")) inCellFormats = false;
        if (!reader.isStartElement()) continue;
        const auto attributes = reader.attributes();
        const int id = attributes.value(QLatin1String("numFmtId")).toInt();
        if (reader.name() == QLatin1String("numFmt")) custom[id] = kindOfFormat(attributes.value(QLatin1String("formatCode")).toString());
        else if (reader.name() == QLatin1String("cellXfs")) inCellFormats = true;
        else if (inCellFormats && reader.name() == QLatin1String("xf")) m_kinds.append(custom.contains(id) ? custom.value(id) : kindOfFormat(id));
    }
}

QString numberText(double value) {
    if (value == std::floor(value) && std::abs(value) < 1e15) return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', 15);
}

QString serialText(double serial, SerialKind kind, bool from1904) {
    if (kind == SerialKind::Number || !(serial >= 0 && serial <= kLastSerial)) return numberText(serial);  // "nan" is neither
    // Rounded as a whole: 44999.9999999 is what a formula made of 45000.
    const qint64 total = std::llround(serial * kSecondsPerDay);
    const int seconds = static_cast<int>(total % kSecondsPerDay);
    const QString time = QTime(0, 0).addSecs(seconds).toString(QStringLiteral("HH:mm:ss"));
    if (kind == SerialKind::Time && serial < 1) return time;
    if (total < kSecondsPerDay && !from1904) return numberText(serial);  // shown as 0 January 1900, which is no day
    const QString clock = seconds > 0 ? QLatin1Char(' ') + time : QString();
    int day = static_cast<int>(total / kSecondsPerDay) + (from1904 ? k1904Shift : 0);
    if (day == kFalseLeapDay) return QStringLiteral("1900-02-29") + clock;  // as the sheet shows it; no day beside it is meant
    if (day < kFalseLeapDay) ++day;
    const QDate date = QDate(1899, 12, 30).addDays(day);
    if (kind == SerialKind::Month && date.day() == 1) return date.toString(QStringLiteral("yyyy-MM"));
    if (kind == SerialKind::Year && date.dayOfYear() == 1) return date.toString(QStringLiteral("yyyy"));
    return date.toString(Qt::ISODate) + clock;
}

}  // namespace stagepath
