// Text painted once and kept as a picture: text is what a frame of the roadmap costs.
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QString>

class QPainter;

namespace stagepath {

/// Pictures of labels by text, font, colour and halo. Emptied when it grows too large.
class LabelCache {
public:
    /// Draws \p text with its box's left edge and vertical middle at \p at. \p halo may be invalid.
    void draw(QPainter& painter, QPointF at, const QString& text, const QFont& font, const QColor& color, const QColor& halo = {});
    void clear() { m_labels.clear(); }

private:
    struct Key {
        QString text;
        QRgb color = 0;
        QRgb halo = 0;
        int size = 0;
        int weight = 0;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& k, size_t seed = 0) noexcept { return qHashMulti(seed, k.text, k.color, k.halo, k.size, k.weight); }
    };
    QHash<Key, QPixmap> m_labels;
    qreal m_ratio = 0;
};

/// The same without a cache, as text (paper).
void drawLabel(QPainter& painter, QPointF at, const QString& text, const QFont& font, const QColor& color, const QColor& halo = {});

}  // namespace stagepath
