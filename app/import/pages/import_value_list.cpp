#include "app/import/pages/import_value_list.h"

#include "app/dialogs/ask.h"
#include "app/drawing/icons.h"
#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/import/import_bar.h"
#include "app/import/import_choice.h"
#include "app/import/import_session.h"
#include "app/import/import_words.h"
#include "app/models/use_cases/use_case_text.h"
#include "app/widgets/controls.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace stagepath {

namespace {

constexpr int kImportValueListRow = 44;
constexpr int kImportValueColumn = 18;  ///< height of the line under a value that names its column
constexpr int kCount = 92;       ///< width of "12 rows"
constexpr int kChoice = 204;
constexpr int kImportValueListGap = 16;
constexpr qsizetype kMostRows = 200;
const QLatin1String kOtherDate("?");

/// Everything the value can become, what was proposed first.
QList<ImportChoice::Item> itemsOf(const ImportSession& session, const ImportValue& value) {
    QList<ImportChoice::Item> items;
    if (value.field == ImportField::Lifecycle) {
        for (const char* key : EnumKeys<Lifecycle>::keys) items.append({importValueName(value.field, QString::fromLatin1(key)), QString::fromLatin1(key)});
        items.append({importValueName(value.field, {}), QString(), true});
        return items;
    }
    for (const QString& proposal : value.proposals) items.append({importValueName(value.field, proposal), proposal});
    if (value.field == ImportField::Unit) {
        if (!value.proposals.contains(value.raw)) items.append({ImportValueRow::tr("New unit “%1”").arg(value.raw), value.raw});
        QStringList names;
        for (const BusinessUnit& unit : session.existing().units()) names.append(unit.name);
        if (session.reading().plan) names += session.reading().plan->report.newUnits;
        names.removeIf([&](const QString& name) { return name == value.raw || value.proposals.contains(name); });
        names.sort(Qt::CaseInsensitive);
        for (const QString& name : std::as_const(names)) items.append({name, name, name == names.constFirst()});
    }
    else items.append({ImportValueRow::tr("Another date…"), QString(kOtherDate)});
    items.append({importValueName(value.field, {}), QString(), true});
    return items;
}

QString keyOf(const ImportValue& value) { return importFieldKey(value.field) + QLatin1Char('\n') + value.raw; }

}  // namespace

ImportValueRow::ImportValueRow(ImportSession& session, const ImportValue& value, bool withSign, QWidget* parent) : QWidget(parent), m_session(session), m_withSign(withSign), m_choice(new ImportChoice({}, this)) {
    setFixedHeight(kImportValueListRow);
    m_choice->setItemSource([this] {
        m_asked = m_value;  // a reading that ends meanwhile may give this row another value
        return itemsOf(m_session, m_value);
    });
    connect(m_choice, &ImportChoice::chosen, this, [this](const QVariant& ours) { choose(ours.toString()); });
    setValue(value);
}

/// Another date is asked for until it can be read or the user gives up.
void ImportValueRow::choose(const QString& ours) {
    const ImportValue asked = m_asked.raw.isEmpty() ? m_value : m_asked;
    ImportSession& session = m_session;
    const QPointer<QWidget> top = window();
    QString chosen = ours;
    QString typed;
    while (chosen == kOtherDate) {
        typed = askText(top, tr("Date for “%1”").arg(asked.raw), tr("Day, month, quarter or year"), typed).trimmed();
        if (typed.isEmpty() || !top) return;
        if (const auto date = parsePartialDate(typed); date && !date->isNull()) chosen = date->toText();
    }
    session.setValue(asked.field, asked.raw, chosen);
}

void ImportValueRow::setValue(const ImportValue& value) {
    m_value = value;
    m_choice->setAccessibleName(tr("%1 “%2” becomes").arg(value.column, value.raw));
    const ImportSign sign = !m_withSign ? ImportSign::None : value.isProblem() ? ImportSign::Look : value.isSure() ? ImportSign::Fine : ImportSign::None;
    m_choice->setCurrent(value.ours, importValueName(value.field, value.ours), sign);
    const QString kept = value.ours.isEmpty() ? QLatin1Char('\n') + tr("The field stays empty; what the cell says is kept as text with the use case.") : QString();
    setToolTip(QStringLiteral("%1\n%2").arg(value.column, value.raw) + kept);
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(m_choice->accessibleName(), m_choice->shown(), importReason(value)));
    update();
}

void ImportValueRow::resizeEvent(QResizeEvent*) {
    const int x = kCount + (width() - kCount) * 40 / 100;
    m_choice->setGeometry(layoutDirection() == Qt::RightToLeft ? width() - x - kChoice : x, (kImportValueListRow - 32) / 2, kChoice, 32);
}

void ImportValueRow::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    p.setPen(t.border);
    p.drawLine(0, height() - 1, width(), height() - 1);
    const auto place = [&](int from, int to) { return rtl ? QRect(width() - to, 0, to - from, height()) : QRect(from, 0, to - from, height()); };
    const int choice = rtl ? width() - m_choice->geometry().right() - 1 : m_choice->x();
    const auto draw = [&](const QRect& rect, const QFont& font, const QColor& color, const QString& text, Qt::TextElideMode cut = Qt::ElideRight) {
        p.setFont(font);
        p.setPen(color);
        p.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, p.fontMetrics().elidedText(text, cut, rect.width()));
    };
    draw(place(0, kCount - 8), textFont(TextStyle::Body), t.text3, tr("%Ln row(s)", "", m_value.count));
    // What is to be decided stands first and whole as far as there is room; values of one column often differ at their end only.
    const QRect words = place(kCount, choice - 36);
    draw(words.adjusted(0, 4, 0, -kImportValueColumn), textFont(TextStyle::BodyMedium), t.text1, QStringLiteral("“%1”").arg(m_value.raw), Qt::ElideMiddle);
    draw(words.adjusted(0, height() - kImportValueColumn - 2, 0, -4), textFont(TextStyle::Micro), t.text3, m_value.column);
    const QRect arrow = place(choice - 30, choice - 14);
    p.save();
    p.translate(arrow.center());
    if (rtl) p.scale(-1, 1);
    paintIcon(p, QRectF(-7, -7, 14, 14), QStringLiteral("chevr"), t.text3);
    p.restore();
    draw(place(choice + kChoice + kImportValueListGap, width()), textFont(TextStyle::Body), t.text2, importReason(m_value));
}

ImportValueList::ImportValueList(ImportSession& session, bool withSigns, QWidget* parent) : QWidget(parent), m_session(session), m_withSigns(withSigns), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void ImportValueList::setValues(const QList<ImportValue>& values) {
    QHash<QString, ImportValue> byKey;
    for (const ImportValue& value : values) byKey.insert(keyOf(value), value);
    const bool isSameSet = m_rows.size() == values.size() && std::all_of(m_rows.begin(), m_rows.end(), [&](ImportValueRow* row) { return byKey.contains(keyOf(row->value())); });
    if (isSameSet) {
        for (ImportValueRow* row : std::as_const(m_rows)) row->setValue(byKey.value(keyOf(row->value())));
        return;
    }
    while (m_rows.size() > values.size()) {
        ImportValueRow* row = m_rows.takeLast();
        row->hide();
        row->deleteLater();
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i < m_rows.size()) {
            m_rows[i]->setValue(values[i]);
            continue;
        }
        m_rows.append(new ImportValueRow(m_session, values[i], m_withSigns));
        m_layout->addWidget(m_rows.constLast());
        setTabOrder(i > 0 ? static_cast<QWidget*>(m_rows[i - 1]->choice()) : this, m_rows.constLast()->choice());
    }
}

ImportValuesPage::ImportValuesPage(ImportSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_head(new TextLabel({}, textFont(TextStyle::BodyStrong))), m_hint(new TextLabel({}, textFont(TextStyle::Body), TextRole::Secondary)),
      m_which(new SegmentedControl({tr("To check"), tr("All values")}, tr("Which values"))), m_filter(new FilterField(tr("Find a value"))), m_list(new ImportValueList(session, true)),
      m_more(new TextLabel({}, textFont(TextStyle::Small), TextRole::Tertiary)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new ImportBar;
    bar->tools()->addWidget(m_which);
    m_filter->setMaximumWidth(240);
    m_filter->setObjectName(QStringLiteral("importValueFilter"));
    bar->tools()->addWidget(m_filter);
    bar->tools()->addStretch();
    layout->addWidget(bar);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(24, 14, 24, 10);
    head->setSpacing(8);
    head->addWidget(m_head);
    head->addWidget(m_hint);
    head->addStretch();
    layout->addLayout(head);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(24, 0, 24, 12);
    inner->addWidget(m_list);
    inner->addWidget(m_more);
    inner->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Values"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    m_list->setObjectName(QStringLiteral("importValues"));
    connect(m_which, &SegmentedControl::currentIndexChanged, this, &ImportValuesPage::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, &ImportValuesPage::refresh);
    connect(&session, &ImportSession::changed, this, &ImportValuesPage::refresh);
    refresh();
}

/// What was decided by hand stays among what is to check.
QList<ImportValue> ImportValuesPage::shownValues() const {
    QList<ImportValue> values = m_session.reading().plan ? m_session.reading().plan->values : QList<ImportValue>();
    const QString wanted = m_filter->text().trimmed();
    const bool all = m_which->currentIndex() == 1;
    values.removeIf([&](const ImportValue& v) {
        return (!all && v.isSure() && v.reason != ValueReason::ByHand) || (!wanted.isEmpty() && !v.raw.contains(wanted, Qt::CaseInsensitive) && !v.column.contains(wanted, Qt::CaseInsensitive));
    });
    return values;
}

void ImportValuesPage::refresh() {
    const QList<ImportValue> values = shownValues();
    const qsizetype unsure = m_session.reading().plan ? valuesToDecide(m_session.reading().plan->values).size() : 0;  // whatever is looked for in the list
    m_head->setText(unsure > 0 ? tr("%Ln value(s) to check", "", static_cast<int>(unsure)) : tr("Nothing to decide"));
    m_hint->setText(unsure > 0 ? tr("The guesses are ready; nothing is taken over silently.") : tr("Every value is known or was chosen by you."));
    m_list->setValues(values.mid(0, kMostRows));
    m_more->setText(tr("%Ln more; find them by their text", "", static_cast<int>(values.size() - kMostRows)));
    m_more->setVisible(values.size() > kMostRows);
}

}  // namespace stagepath
