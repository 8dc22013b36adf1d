#include "tests/cli/pdf_file.h"

#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QXmlStreamReader>

#include <algorithm>

namespace stagepath::test {

namespace {

constexpr double kZoom = 3;  // the most that pdftohtml takes
constexpr double kMm = 72 / 25.4;

QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    INFO(program.toStdString() << " (packages poppler-utils and qpdf)");
    REQUIRE(process.waitForFinished(60000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

}  // namespace

PdfFile::PdfFile(const QString& path) : m_path(path) {
    outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    readXml(outputOf(QStringLiteral("pdftohtml"), {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), QStringLiteral("-zoom"), QStringLiteral("3"), path}));
    m_info = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path}));
    m_fonts = QString::fromUtf8(outputOf(QStringLiteral("pdffonts"), {path})).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    const QJsonObject json = QJsonDocument::fromJson(outputOf(QStringLiteral("qpdf"), {QStringLiteral("--json=1"), QStringLiteral("--json-key=objects"), path})).object();
    for (const QJsonValue& object : json[QLatin1String("objects")].toObject()) {
        if (object[QLatin1String("/Type")].toString() == QLatin1String("/Catalog")) m_language = object[QLatin1String("/Lang")].toString();
    }
    readStructure(json[QLatin1String("objects")].toObject());
}

/// From the catalogue down, each content element on its own page.
void PdfFile::readStructure(const QJsonObject& objects) {
    const auto at = [&](const QJsonValue& reference) { return objects[reference.toString()].toObject(); };
    QJsonObject catalogue;
    for (const QJsonValue& object : objects) {
        if (object[QLatin1String("/Type")].toString() == QLatin1String("/Catalog")) catalogue = object.toObject();
    }
    const QJsonObject root = at(catalogue[QLatin1String("/StructTreeRoot")]);
    const QJsonArray owners = at(root[QLatin1String("/ParentTree")])[QLatin1String("/Nums")].toArray();
    for (const QJsonValue& section : at(root[QLatin1String("/K")])[QLatin1String("/K")].toArray()) {
        m_parts.append(at(section)[QLatin1String("/T")].toString());
        const QJsonObject content = at(at(section)[QLatin1String("/K")]);
        const int number = at(content[QLatin1String("/Pg")])[QLatin1String("/StructParents")].toInt(-1);
        CHECK(number == m_parts.size() - 1);
        CHECK(owners[2 * number + 1].toArray() == QJsonArray{at(section)[QLatin1String("/K")]});
        if (content[QLatin1String("/S")].toString() == QLatin1String("/Figure")) m_alternatives.append(content[QLatin1String("/Alt")].toString());
    }
}

void PdfFile::readXml(const QByteArray& bytes) {
    QXmlStreamReader xml(bytes);
    QHash<QString, double> sizes;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const QXmlStreamAttributes a = xml.attributes();
        const auto number = [&](const char* name) { return a.value(QLatin1String(name)).toDouble() / kZoom; };
        if (xml.name() == QLatin1String("page")) m_sizes.append({number("width"), number("height")});
        if (xml.name() == QLatin1String("fontspec")) sizes[a.value(QLatin1String("id")).toString()] = number("size");
        if (xml.name() == QLatin1String("text")) {
            const QRectF box(number("left"), number("top"), number("width"), number("height"));
            const double points = sizes.value(a.value(QLatin1String("font")).toString());
            m_texts.append({pageCount(), box, points, xml.readElementText(QXmlStreamReader::IncludeChildElements)});
        } else if (xml.name() == QLatin1String("item")) {
            m_bookmarks.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
}

QString PdfFile::text(int page) const {
    const QString number = QString::number(page);
    const QByteArray text = outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-f"), number, QStringLiteral("-l"), number, QStringLiteral("-enc"), QStringLiteral("UTF-8"), m_path, QStringLiteral("-")});
    return QString::fromUtf8(text).simplified();
}

QList<PdfText> PdfFile::words() const {
    QXmlStreamReader xml(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), m_path, QStringLiteral("-")}));
    QList<PdfText> words;
    int page = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const QXmlStreamAttributes a = xml.attributes();
        const auto number = [&](const char* name) { return a.value(QLatin1String(name)).toDouble(); };
        if (xml.name() == QLatin1String("page")) ++page;
        if (xml.name() != QLatin1String("word")) continue;
        const QRectF box(QPointF(number("xMin"), number("yMin")), QPointF(number("xMax"), number("yMax")));
        words.append({page, box, 0, xml.readElementText()});
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return words;
}

QString PdfFile::title(int page) const {
    QList<PdfText> parts;
    for (const PdfText& t : m_texts) {
        if (t.page == page && t.box.center().y() > 17 * kMm && t.box.center().y() < 27 * kMm) parts.append(t);
    }
    std::sort(parts.begin(), parts.end(), [](const PdfText& a, const PdfText& b) { return a.box.left() < b.box.left(); });
    QStringList words;
    for (const PdfText& t : parts) words.append(t.text);
    return words.join(QLatin1Char(' ')).simplified();
}

QStringList PdfFile::titles() const {
    QStringList all;
    for (int page = 1; page <= pageCount(); ++page) all.append(title(page));
    return all;
}

QString PdfFile::info(const QString& key) const {
    for (const QString& line : m_info.split(QLatin1Char('\n'))) {
        if (line.startsWith(key + QLatin1Char(':'))) return line.mid(key.size() + 1).trimmed();
    }
    return {};
}

}  // namespace stagepath::test
