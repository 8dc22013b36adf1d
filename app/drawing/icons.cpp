#include "app/drawing/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

static void initIconResources() { Q_INIT_RESOURCE(stagepath_icons); }

namespace stagepath {

namespace {

QByteArray source(const QString& name) {
    static const bool ready = [] { initIconResources(); return true; }();
    Q_UNUSED(ready)
    static QHash<QString, QByteArray> cache;
    auto it = cache.find(name);
    if (it == cache.end()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        it = cache.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *it;
}

QByteArray recoloured(const QString& name, const QColor& color) {
    QByteArray svg = source(name);
    return svg.replace("#454F5D", color.name().toLatin1());
}

/// Draws an icon at any size without keeping pixmaps of its own.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QString name, QColor color) : m_name(std::move(name)), m_color(std::move(color)) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        if (mode == QIcon::Disabled) painter->setOpacity(painter->opacity() * 0.45);
        painter->drawPixmap(rect, iconPixmap(m_name, m_color, qMin(rect.width(), rect.height()), ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new LineIconEngine(m_name, m_color); }

private:
    QString m_name;
    QColor m_color;
};

}  // namespace

QIcon icon(const QString& name, const QColor& color) { return QIcon(new LineIconEngine(name, color)); }

QString facing(const QString& name, Qt::LayoutDirection direction) {
    if (direction != Qt::RightToLeft) return name;
    return name == QLatin1String("undo") ? QStringLiteral("redo") : name == QLatin1String("redo") ? QStringLiteral("undo") : name;
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio) {
    const QString key = QStringLiteral("icon/%1/%2/%3/%4").arg(name, color.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintIcon(painter, QRectF(0, 0, pixels, pixels), name, color);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color) {
    QSvgRenderer(recoloured(name, color)).render(&painter, rect);
}

void paintLogo(QPainter& painter, const QRectF& rect) {
    QSvgRenderer(source(QStringLiteral("stagepath-logo"))).render(&painter, rect);
}

}  // namespace stagepath
