#include "app/report/pdf/pdf_module.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace stagepath {

namespace {

QPDFObjectHandle unicode(const QString& text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }

/// Qt names some glyphs by another character with the same shape: the space as a tab, the hyphen as a soft one, ligatures as
/// one sign. Copied and searched text must hold what was written.
void mendCharacters(QPDF& pdf) {
    const std::pair<const char*, const char*> names[] = {{"<0009>", "<0020>"}, {"<00A0>", "<0020>"}, {"<00AD>", "<002D>"}, {"<FB00>", "<00660066>"},
                                                         {"<FB01>", "<00660069>"}, {"<FB02>", "<0066006C>"}, {"<FB03>", "<006600660069>"}, {"<FB04>", "<00660066006C>"}};
    for (QPDFObjectHandle font : pdf.getAllObjects()) {
        if (!font.isDictionary() || !font.getKey("/ToUnicode").isStream()) continue;
        QPDFObjectHandle map = font.getKey("/ToUnicode");
        const auto data = map.getStreamData();
        QByteArray text(reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
        for (qsizetype open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
            const qsizetype close = text.indexOf(']', open);
            if (close < 0) break;
            QByteArray list = text.mid(open, close - open);
            for (const auto& [from, to] : names) list.replace(from, to);
            text.replace(open, close - open, list);
        }
        map.replaceStreamData(text.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

/// A flat outline, one entry per bookmark.
void addOutline(QPDF& pdf, const QList<PdfBookmark>& bookmarks) {
    if (bookmarks.isEmpty()) return;
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    std::vector<QPDFObjectHandle> items;
    for (const PdfBookmark& bookmark : bookmarks) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        QPDFObjectHandle destination = QPDFObjectHandle::newArray();
        destination.appendItem(pages.at(static_cast<std::size_t>(bookmark.page)).getObjectHandle());
        destination.appendItem(QPDFObjectHandle::newName("/Fit"));
        item.replaceKey("/Title", unicode(bookmark.title));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", destination);
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<int>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

QPDFObjectHandle elementOf(QPDF& pdf, const char* kind, QPDFObjectHandle parent) {
    QPDFObjectHandle element = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    element.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
    element.replaceKey("/S", QPDFObjectHandle::newName(kind));
    element.replaceKey("/P", parent);
    return element;
}

/// What stands on \p page as one element of \p section, number 0 of the page's.
QPDFObjectHandle contentOf(QPDF& pdf, QPDFPageObjectHelper page, const PdfPage& about, QPDFObjectHandle section) {
    const bool isPicture = !about.alternative.isEmpty();
    QPDFObjectHandle content = elementOf(pdf, isPicture ? "/Figure" : "/P", section);
    content.replaceKey("/Pg", page.getObjectHandle());
    content.replaceKey("/K", QPDFObjectHandle::newInteger(0));
    if (isPicture) {
        content.replaceKey("/Alt", unicode(about.alternative));
        QPDFObjectHandle layout = QPDFObjectHandle::parse("<< /O /Layout >>");
        layout.replaceKey("/BBox", page.getMediaBox());
        content.replaceKey("/A", layout);
    }
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, isPicture ? "/Figure <</MCID 0>> BDC\n" : "/P <</MCID 0>> BDC\n"), true);
    page.addPageContents(QPDFObjectHandle::newStream(&pdf, "\nEMC\n"), false);
    return content;
}

/// A document of as many parts as there are pages.
void addStructure(QPDF& pdf, const QList<PdfPage>& pages) {
    if (pages.isEmpty()) return;
    const std::vector<QPDFPageObjectHelper> all = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /StructTreeRoot >>"));
    QPDFObjectHandle document = elementOf(pdf, "/Document", root);
    QPDFObjectHandle sections = QPDFObjectHandle::newArray();
    QPDFObjectHandle owners = QPDFObjectHandle::newArray();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QPDFPageObjectHelper page = all.at(static_cast<std::size_t>(i));
        QPDFObjectHandle section = elementOf(pdf, "/Sect", document);
        section.replaceKey("/T", unicode(pages[i].title));
        const QPDFObjectHandle content = contentOf(pdf, page, pages[i], section);
        section.replaceKey("/K", content);
        sections.appendItem(section);
        page.getObjectHandle().replaceKey("/StructParents", QPDFObjectHandle::newInteger(i));
        owners.appendItem(QPDFObjectHandle::newInteger(i));
        owners.appendItem(QPDFObjectHandle::newArray({content}));
    }
    document.replaceKey("/K", sections);
    QPDFObjectHandle tree = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    tree.replaceKey("/Nums", owners);
    root.replaceKey("/K", document);
    root.replaceKey("/ParentTree", tree);
    root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(pages.size()));
    pdf.getRoot().replaceKey("/StructTreeRoot", root);
    pdf.getRoot().replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
}

QByteArray finished(const QByteArray& bytes, const PdfMetadata& m) {
    QPDF pdf;
    pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    info.replaceKey("/Title", unicode(m.title));
    info.replaceKey("/Creator", unicode(QStringLiteral("Stagepath")));
    if (!m.author.isEmpty()) info.replaceKey("/Author", unicode(m.author));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString("D:" + m.date.toString(QStringLiteral("yyyyMMdd")).toStdString() + "000000Z"));
    pdf.getTrailer().replaceKey("/Info", info);
    pdf.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(m.language.toStdString()));
    pdf.getRoot().removeKey("/Metadata");
    mendCharacters(pdf);
    addOutline(pdf, m.bookmarks);
    addStructure(pdf, m.pages);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

}  // namespace

}  // namespace stagepath

extern "C" Q_DECL_EXPORT void stagepathFinishPdf(const QByteArray& bytes, const stagepath::PdfMetadata& metadata, QByteArray& result, QString& problem) {
    try {
        result = stagepath::finished(bytes, metadata);
    } catch (const std::exception& e) {
        problem = QString::fromUtf8(e.what());
    }
}
