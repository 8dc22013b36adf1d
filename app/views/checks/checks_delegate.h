// Paints the list of findings: heads with chevron and count, rows with sign, subject, sentence and the mend as a link.
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

namespace stagepath {

class ChecksModel;
struct CheckedFinding;
struct Theme;

/// The columns share the width by what they need: the link has all of its words as long as it leaves most of the row, the subject takes what
/// sentences leave, and a third of the row where they leave nothing. A sentence that is longer than its room has a second line.
class ChecksDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kRow = 31;
    static constexpr int kTallRow = 48;  ///< of two lines
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Takes in what the columns need for the rows of \p model; to be called when they have changed.
    void measure(const ChecksModel& model);
    /// Room of the subjects in rows \p row pixels wide.
    int subjectWidth(int row) const;
    /// Room of the sentence of \p finding in a row \p row pixels wide.
    int sentenceWidth(int row, const CheckedFinding& finding) const;
    /// Where the link of the row in \p rect stands, as painted.
    static QRect linkRect(const QRect& rect, Qt::LayoutDirection direction, const CheckedFinding& finding);
    /// Where \p text breaks so that all of its first line fits into \p width: behind a blank, or before the first word where that is too wide
    /// alone.
    static qsizetype firstLineOf(const QString& text, const QFont& font, int width);

private:
    static void paintHead(QPainter& p, const Theme& t, const ChecksModel& model, const QStyleOptionViewItem& o, int row);
    void paintFinding(QPainter& p, const Theme& t, const QStyleOptionViewItem& o, const CheckedFinding& f) const;

    bool takesTwoLines(int row, const CheckedFinding& finding) const;
    int widthOf(const QString& sentence) const;
    int widthOfLink(const QString& link) const;

    mutable QHash<QString, int> m_widths;  ///< of the sentences measured so far
    mutable QHash<QString, int> m_links;   ///< of the links
    int m_subject = 0;  ///< the widest subject, with the gap after it
    int m_rest = 0;     ///< the widest sentence with its link, with the gaps around them
};

}  // namespace stagepath
