#include "app/window/chrome/presentation.h"

#include "app/drawing/theme.h"
#include "app/drawing/typography.h"
#include "app/widgets/controls.h"
#include "app/window/page.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGraphicsProxyWidget>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTimer>

#include <algorithm>

namespace stagepath {

namespace {

constexpr double kPresentationMost = 1.75;
constexpr double kPresentationLeast = 1.2;
constexpr int kWideEnough = 900;  ///< a page never gets fewer of its own pixels across
constexpr double kPresentationStep = 0.05;
constexpr int kPresentationHead = 72;
constexpr int kPresentationEdge = 32;

}  // namespace

Presentation::Presentation(QWidget* parent)
    : QWidget(parent), m_scene(new QGraphicsScene(this)), m_view(new QGraphicsView(m_scene, this)), m_title(new TextLabel({}, fontOfPixels(36, 600), TextRole::Primary, this)),
      m_subtitle(new TextLabel({}, fontOfPixels(20), TextRole::Secondary, this)), m_blank(new QWidget(this)) {
    setAccessibleName(tr("Presentation"));
    setAutoFillBackground(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_view->setRenderHints(QPainter::SmoothPixmapTransform | QPainter::TextAntialiasing);
    m_view->setViewportUpdateMode(QGraphicsView::BoundingRectViewportUpdate);
    m_view->installEventFilter(this);
    setFocusProxy(m_view);
    m_blank->setAutoFillBackground(true);
    QPalette black;
    black.setColor(QPalette::Window, Qt::black);
    m_blank->setPalette(black);
    m_blank->hide();
}

Presentation::~Presentation() { takePage(); }

void Presentation::showPage(Page* page) {
    takePage();
    m_page = page;
    page->setParent(nullptr);
    page->setPresenting(true);
    m_proxy = m_scene->addWidget(page);
    page->show();
    place();
    // Once more when the page's layout has followed what it gave up: only then it tells how little room it needs.
    QTimer::singleShot(0, this, &Presentation::place);
    m_view->setFocus();
    m_proxy->setFocus();
    page->setFocus();
}

Page* Presentation::takePage() {
    Page* page = m_page;
    m_page = nullptr;
    if (m_proxy) {
        m_proxy->setWidget(nullptr);
        delete m_proxy;
        m_proxy = nullptr;
    }
    if (page) page->setPresenting(false);
    return page;
}

void Presentation::setTitle(const QString& title, const QString& subtitle) {
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    placeTitle();
}

void Presentation::place() {
    m_view->setGeometry(0, kPresentationHead, width(), std::max(1, height() - kPresentationHead));
    fitPage();
    placeTitle();
    m_blank->setGeometry(rect());
}

/// As large as can be with all of the page in sight. Below what is read from afar it does not go: the rest is scrolled then.
void Presentation::fitPage() {
    m_scale = std::clamp(static_cast<double>(width()) / kWideEnough, kPresentationLeast, kPresentationMost);
    QSizeF room = applyScale(m_scale);
    while (m_page && m_scale > kPresentationLeast && m_page->presentedHeight() > room.height()) {
        m_scale = std::max(kPresentationLeast, m_scale - kPresentationStep);
        room = applyScale(m_scale);
    }
}

/// Gives the page the room that \p scale leaves it.
QSizeF Presentation::applyScale(double scale) {
    m_view->setTransform(QTransform::fromScale(scale, scale));
    const QSizeF room(m_view->width() / scale, m_view->height() / scale);
    m_scene->setSceneRect(QRectF(QPointF(), room));
    if (m_proxy) m_proxy->setGeometry(QRectF(QPointF(), room));
    return room;
}

void Presentation::placeTitle() {
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const QSize title = m_title->sizeHint();
    const QSize subtitle = m_subtitle->sizeHint();
    const int titleX = rtl ? width() - kPresentationEdge - title.width() : kPresentationEdge;
    m_title->setGeometry(titleX, (kPresentationHead - title.height()) / 2, title.width(), title.height());
    const int gap = 18;
    m_subtitle->setGeometry(rtl ? titleX - gap - subtitle.width() : titleX + title.width() + gap, (kPresentationHead - subtitle.height()) / 2 + 6, subtitle.width(), subtitle.height());
}

void Presentation::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void Presentation::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), Theme::of(this).canvas); }

/// Where letters and Esc belong to a field.
bool Presentation::isEditing() const {
    const QWidget* focused = m_page ? m_page->focusWidget() : nullptr;
    return qobject_cast<const QLineEdit*>(focused) || qobject_cast<const QTextEdit*>(focused) || qobject_cast<const QPlainTextEdit*>(focused) || qobject_cast<const QAbstractSpinBox*>(focused) ||
           qobject_cast<const QComboBox*>(focused);
}

bool Presentation::isBlank() const { return !m_blank->isHidden(); }

void Presentation::setBlank(bool blank) {
    m_blank->setVisible(blank);
    m_blank->raise();
}

bool Presentation::handleKey(int key) {
    if (isBlank()) {
        setBlank(false);
        return true;
    }
    switch (key) {
        case Qt::Key_PageDown: emit stepRequested(1); return true;
        case Qt::Key_PageUp: emit stepRequested(-1); return true;
        case Qt::Key_B:
            if (isEditing()) return false;
            setBlank(true);
            return true;
        default: return false;
    }
}

bool Presentation::eventFilter(QObject* object, QEvent* event) {
    if (object != m_view) return QWidget::eventFilter(object, event);
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_PageDown || key == Qt::Key_PageUp) event->accept();
        return false;
    }
    if (event->type() != QEvent::KeyPress) return false;
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::NoModifier && handleKey(key->key())) return true;
    if (key->key() != Qt::Key_Escape) return false;
    // The page closes what is open first; with nothing left to close Esc leaves.
    key->ignore();
    QCoreApplication::sendEvent(m_scene, key);
    if (!key->isAccepted()) emit leaveRequested();
    return true;
}

}  // namespace stagepath
