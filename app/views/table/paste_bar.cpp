#include "app/views/table/paste_bar.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "core/domain/values/text_limits.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>

namespace stagepath {

namespace {

constexpr int kRefusedShown = 12;     ///< in the tooltip
constexpr int kRefusedListed = 1000;
constexpr int kReasonsHeight = 132;
constexpr qsizetype kRemarkShown = 500;

}  // namespace

PasteBar::PasteBar(QWidget* parent)
    : QFrame(parent), m_sentence(new TextLabel({}, textFont(TextStyle::BodyMedium))), m_accept(makeButton(tr("Paste"), QStringLiteral("check"), true)), m_rows(makeButton(tr("Add as new use cases"), QStringLiteral("plus"))),
      m_more(makeButton(tr("Details"), QStringLiteral("note"))), m_cancel(makeButton(tr("Cancel"), {})), m_reasons(new QPlainTextEdit) {
    setAccessibleName(tr("What pasting does"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 6, 16, 6);
    m_reasons->setAccessibleName(tr("What is left out, and why"));
    m_reasons->setReadOnly(true);
    m_reasons->setTabChangesFocus(true);
    m_reasons->setFixedHeight(kReasonsHeight);
    m_reasons->hide();
    column->addWidget(m_reasons);
    auto* layout = new QHBoxLayout;
    column->addLayout(layout);
    m_more->setObjectName(QStringLiteral("pasteDetails"));
    m_more->setCheckable(true);
    connect(m_more, &QPushButton::toggled, this, [this](bool on) {
        m_reasons->setVisible(on);
        if (on) m_reasons->setFocus();
        emit resized();
    });
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence, 1);
    for (QPushButton* button : {m_more, m_accept, m_rows, m_cancel}) layout->addWidget(button);
    connect(m_accept, &QPushButton::clicked, this, [this] { hide(), emit accepted(); });
    connect(m_rows, &QPushButton::clicked, this, [this] { hide(), emit rowsRequested(m_text); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { hide(), emit closed(); });
    hide();
}

QString PasteBar::sentence() const { return m_sentence->text(); }

QString PasteBar::details() const { return m_reasons->isHidden() ? QString() : m_reasons->toPlainText(); }

void PasteBar::open(const CellPaste& paste, const QString& text, const QString& place) {
    m_paste = paste;
    m_text = text;
    m_rows->show();
    m_accept->setEnabled(!paste.isEmpty());
    propose(tr("%1, from %2", "what is pasted, where it begins").arg(describe(paste), place), paste.refused, paste.isEmpty() ? m_rows : m_accept);
}

void PasteBar::open(const QString& what, const QStringList& remarks, bool doesSomething) {
    m_paste = {};
    m_text.clear();
    m_rows->hide();
    m_accept->setEnabled(doesSomething);
    propose(what, remarks, doesSomething ? m_accept : m_cancel);
}

void PasteBar::propose(const QString& what, const QStringList& sentences, QPushButton* first) {
    m_sentence->setText(tr("Pasting %1").arg(what));
    // A sentence quotes what came, and laying out a cell of megabytes takes minutes.
    QStringList remarks;
    for (const QString& sentence : sentences) remarks.append(sentence.size() > kRemarkShown ? cutText(sentence, kRemarkShown) + QStringLiteral("…") : sentence);
    QStringList shown = remarks.mid(0, kRefusedShown);
    if (remarks.size() > kRefusedShown) shown.append(QStringLiteral("…"));
    m_sentence->setToolTip(shown.join(QLatin1Char('\n')));
    m_sentence->setAccessibleDescription(shown.join(QStringLiteral("; ")));
    m_reasons->setPlainText(remarks.mid(0, kRefusedListed).join(QLatin1Char('\n')));
    m_more->setChecked(false);
    m_more->setVisible(!remarks.isEmpty());
    show();
    raise();
    first->setFocus();
}

void PasteBar::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* focused = qobject_cast<QPushButton*>(focusWidget());
    if (event->key() == Qt::Key_Escape) hide(), emit closed();
    else if (isEnter && focused) focused->click();
    else if (isEnter && m_accept->isEnabled() && !m_reasons->hasFocus()) m_accept->click();
    else QFrame::keyPressEvent(event);
}

void PasteBar::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.accentTint);
    p.fillRect(QRect(0, 0, width(), 1), t.accentLine);
}

}  // namespace stagepath
