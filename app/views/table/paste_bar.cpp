#include "app/views/table/paste_bar.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace stagepath {

namespace {

constexpr int kRefusedShown = 12;

}  // namespace

PasteBar::PasteBar(QWidget* parent)
    : QFrame(parent), m_sentence(new TextLabel({}, textFont(TextStyle::BodyMedium))), m_accept(makeButton(tr("Paste"), QStringLiteral("check"), true)), m_rows(makeButton(tr("Add as new use cases"), QStringLiteral("plus"))) {
    setAccessibleName(tr("What pasting does"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 6, 16, 6);
    layout->addWidget(m_sentence, 1);
    auto* cancel = makeButton(tr("Cancel"), {});
    for (QPushButton* button : {m_accept, m_rows, cancel}) layout->addWidget(button);
    connect(m_accept, &QPushButton::clicked, this, [this] { hide(), emit accepted(); });
    connect(m_rows, &QPushButton::clicked, this, [this] { hide(), emit rowsRequested(m_text); });
    connect(cancel, &QPushButton::clicked, this, [this] { hide(), emit closed(); });
    hide();
}

QString PasteBar::sentence() const { return m_sentence->text(); }

void PasteBar::open(const CellPaste& paste, const QString& text) {
    m_paste = paste;
    m_text = text;
    m_sentence->setText(tr("Pasting %1").arg(describe(paste)));
    QStringList refused = paste.refused.mid(0, kRefusedShown);
    if (paste.refused.size() > kRefusedShown) refused.append(QStringLiteral("…"));
    m_sentence->setToolTip(refused.join(QLatin1Char('\n')));
    m_sentence->setAccessibleDescription(refused.join(QStringLiteral("; ")));
    m_accept->setEnabled(!paste.isEmpty());
    show();
    raise();
    (paste.isEmpty() ? m_rows : m_accept)->setFocus();
}

void PasteBar::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) hide(), emit closed();
    else if (isEnter && m_accept->isEnabled() && !m_rows->hasFocus()) m_accept->click();
    else QFrame::keyPressEvent(event);
}

void PasteBar::paintEvent(QPaintEvent*) {
    QPainter p(this);
    const Theme& t = Theme::of(this);
    p.fillRect(rect(), t.accentTint);
    p.fillRect(QRect(0, 0, width(), 1), t.accentLine);
}

}  // namespace stagepath
