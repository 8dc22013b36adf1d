#include "app/views/checks/checks_delegate.h"

#include "app/drawing/icons.h"
#include "app/drawing/marks.h"
#include "app/drawing/typography.h"
#include "app/models/checks_model.h"
#include "app/views/checks/check_words.h"
#include "core/analysis/checks/check_rules.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QtMath>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kChecksDelegateIndent = 40;
constexpr int kChecksDelegatePad = 14;
constexpr int kChecksDelegateGap = 12;
constexpr qsizetype kChecksDelegateMeasured = 32;
constexpr int kChecksDelegateLine = 17;
/// A letter is between these wide, taken over a whole sentence: what is surely short or long need not be measured.
constexpr qsizetype kNarrowLetter = 4;
constexpr qsizetype kWideLetter = 9;

/// The link is what is done here, so it is cut only where it would take more than two fifths of the row.
int linkRoom(int row) { return row * 2 / 5; }

/// The widest of \p texts, of which each has so many letters. Only the longest are measured: thousands would be felt.
int widestOf(QList<QString>& texts, const QFont& font) {
    const auto measured = std::min(kChecksDelegateMeasured, texts.size());
    std::partial_sort(texts.begin(), texts.begin() + measured, texts.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    const QFontMetrics metrics(font);
    int widest = 0;
    for (qsizetype i = 0; i < measured; ++i) widest = std::max(widest, metrics.horizontalAdvance(texts[i]));
    return widest;
}

QString saidOf(const CheckedFinding& f) { return f.dismissal ? ChecksModel::tr("Dismissed on %1: %2").arg(shownDate(f.dismissal->at), f.dismissal->reason) : f.finding.text; }

void drawChecksWords(QPainter& p, const QStyleOptionViewItem& o, const QRect& r, const QString& text, const QFont& font, const QColor& color, Qt::Alignment alignment = Qt::AlignLeft) {
    p.setFont(font);
    p.setPen(color);
    const auto visual = QStyle::visualAlignment(o.direction, alignment) | Qt::AlignVCenter | Qt::AlignAbsolute;
    p.drawText(QStyle::visualRect(o.direction, o.rect, r), static_cast<int>(visual) | Qt::TextSingleLine, p.fontMetrics().elidedText(text, Qt::ElideRight, r.width()));
}

/// In two lines, the second of them cut where even that is not enough.
void drawTwoLines(QPainter& p, const QStyleOptionViewItem& o, const QRect& r, const QString& text, const QFont& font, const QColor& color) {
    const qsizetype first = ChecksDelegate::firstLineOf(text, font, r.width());
    const int top = r.top() + (r.height() - 1 - 2 * kChecksDelegateLine) / 2;
    drawChecksWords(p, o, QRect(r.left(), top, r.width(), kChecksDelegateLine), text.left(first).trimmed(), font, color);
    drawChecksWords(p, o, QRect(r.left(), top + kChecksDelegateLine, r.width(), kChecksDelegateLine), text.mid(first), font, color);
}

}  // namespace

QSize ChecksDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const auto* view = static_cast<const QAbstractItemView*>(parent());
    const CheckedFinding* finding = static_cast<const ChecksModel*>(index.model())->findingAt(index.row());
    return {200, finding && takesTwoLines(view->viewport()->width(), *finding) ? kTallRow : kRow};
}

/// Never less than it takes: what is only just too wide would be cut.
int ChecksDelegate::widthOf(const QString& sentence) const {
    const auto known = m_widths.constFind(sentence);
    return known != m_widths.cend() ? *known : *m_widths.insert(sentence, qCeil(QFontMetricsF(textFont(TextStyle::Body)).horizontalAdvance(sentence)));
}

qsizetype ChecksDelegate::firstLineOf(const QString& text, const QFont& font, int width) {
    const QFontMetricsF metrics(font);
    qsizetype end = 0;
    for (qsizetype blank = text.indexOf(QLatin1Char(' ')); blank >= 0; blank = text.indexOf(QLatin1Char(' '), blank + 1)) {
        if (metrics.horizontalAdvance(text.left(blank)) > width) break;
        end = blank + 1;
    }
    return end;
}

int ChecksDelegate::widthOfLink(const QString& link) const {
    const auto known = m_links.constFind(link);
    return known != m_links.cend() ? *known : *m_links.insert(link, QFontMetrics(textFont(TextStyle::SmallMedium)).horizontalAdvance(link) + 2);
}

bool ChecksDelegate::takesTwoLines(int row, const CheckedFinding& finding) const {
    const QString sentence = saidOf(finding);
    const int room = sentenceWidth(row, finding);
    if (room <= 0 || sentence.size() * kWideLetter <= room) return false;
    return sentence.size() * kNarrowLetter > room || widthOf(sentence) > room;
}

int ChecksDelegate::sentenceWidth(int row, const CheckedFinding& finding) const {
    const int link = std::min(linkRoom(row), widthOfLink(linkText(finding)));
    return row - kChecksDelegateIndent - subjectWidth(row) - kChecksDelegatePad - link - kChecksDelegateGap;
}

void ChecksDelegate::measure(const ChecksModel& model) {
    m_widths.clear();
    m_links.clear();
    QStringList subjects;
    QStringList sentences;
    QStringList links;
    for (int row = 0; row < model.rowCount(); ++row) {
        const CheckedFinding* f = model.findingAt(row);
        if (!f) continue;
        subjects.append(f->finding.subject);
        sentences.append(saidOf(*f));
        links.append(linkText(*f));
    }
    m_subject = widestOf(subjects, textFont(TextStyle::BodyMedium)) + 2 + kChecksDelegateGap;
    m_rest = widestOf(sentences, textFont(TextStyle::Body)) + widestOf(links, textFont(TextStyle::SmallMedium)) + 4 + kChecksDelegateGap + kChecksDelegatePad;
}

int ChecksDelegate::subjectWidth(int row) const { return std::min(m_subject, std::max(row / 3, row - kChecksDelegateIndent - m_rest)); }

QRect ChecksDelegate::linkRect(const QRect& rect, Qt::LayoutDirection direction, const CheckedFinding& finding) {
    const QString link = linkText(finding);
    const int wide = std::min(linkRoom(rect.width()), QFontMetrics(textFont(TextStyle::SmallMedium)).horizontalAdvance(link) + 2);
    return QStyle::visualRect(direction, rect, QRect(rect.right() - kChecksDelegatePad - wide, rect.top(), wide, rect.height()));
}

void ChecksDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QPainter& p = *painter;
    const auto& model = *static_cast<const ChecksModel*>(index.model());
    const Theme& t = Theme::of(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const CheckedFinding* finding = model.findingAt(index.row());
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(option.rect, selected ? t.accentTint : option.state & QStyle::State_MouseOver ? t.hover : finding ? t.surface : t.inset);
    p.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.border);
    if (selected) p.fillRect(QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1)), t.accent);
    if (finding) paintFinding(p, t, option, *finding);
    else paintHead(p, t, model, option, index.row());
    if (option.state & QStyle::State_HasFocus) {
        p.setPen(QPen(t.focus, 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4);
    }
    p.restore();
}

void ChecksDelegate::paintHead(QPainter& p, const Theme& t, const ChecksModel& model, const QStyleOptionViewItem& o, int row) {
    const bool isOpen = model.isOpen(model.keyAt(row));
    const QRect sign = QStyle::visualRect(o.direction, o.rect, QRect(o.rect.left() + kChecksDelegatePad, o.rect.top() + 7, 16, 16));
    const bool rtl = o.direction == Qt::RightToLeft;
    if (rtl && !isOpen) {
        p.save();
        p.translate(2.0 * sign.center().x() + 1, 0);
        p.scale(-1, 1);
    }
    paintIcon(p, sign, isOpen ? QStringLiteral("chev") : QStringLiteral("chevr"), t.text3);
    if (rtl && !isOpen) p.restore();
    const QString name = model.headText(row);
    const QFont strong = textFont(TextStyle::BodyStrong);
    const int wide = std::min(QFontMetrics(strong).horizontalAdvance(name) + 2, o.rect.width() - 120);
    drawChecksWords(p, o, QRect(o.rect.left() + kChecksDelegateIndent, o.rect.top(), wide, o.rect.height()), name, strong, t.text1);
    drawChecksWords(p, o, QRect(o.rect.left() + kChecksDelegateIndent + wide + 8, o.rect.top(), 80, o.rect.height()), QLocale().toString(model.countUnder(row)), textFont(TextStyle::Small), t.text3);
}

void ChecksDelegate::paintFinding(QPainter& p, const Theme& t, const QStyleOptionViewItem& o, const CheckedFinding& f) const {
    const bool isOpen = !f.dismissal;
    const QRect sign = QStyle::visualRect(o.direction, o.rect, QRect(o.rect.left() + kChecksDelegatePad, o.rect.top() + (o.rect.height() - 17) / 2, 16, 16));
    if (isOpen) paintSeverity(p, t, sign, f.finding.severity);
    else paintIcon(p, sign, QStringLiteral("close"), t.text3);
    const int subject = subjectWidth(o.rect.width());
    const QRect name(o.rect.left() + kChecksDelegateIndent, o.rect.top(), subject - kChecksDelegateGap, o.rect.height());
    drawChecksWords(p, o, name, f.finding.subject, textFont(TextStyle::BodyMedium), isOpen ? t.text1 : t.text3);
    const QRect link = linkRect(o.rect, o.direction, f);
    const QRect sentence(o.rect.left() + kChecksDelegateIndent + subject, o.rect.top(), sentenceWidth(o.rect.width(), f), o.rect.height());
    const QColor color = isOpen ? t.text2 : t.text3;
    if (o.rect.height() > kRow) drawTwoLines(p, o, sentence, saidOf(f), textFont(TextStyle::Body), color);
    else drawChecksWords(p, o, sentence, saidOf(f), textFont(TextStyle::Body), color);
    p.setFont(textFont(TextStyle::SmallMedium));
    p.setPen(t.accent);
    p.drawText(link, Qt::AlignCenter | Qt::TextSingleLine, p.fontMetrics().elidedText(linkText(f), Qt::ElideRight, link.width()));
}

}  // namespace stagepath
