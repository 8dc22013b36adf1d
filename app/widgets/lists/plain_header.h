// The head of a plain list: small letters over a line, wrapped rather than cut.
#pragma once

#include <QHeaderView>

namespace stagepath {

/// Takes words and alignment from the model; \p lead is the room before the first column's words.
class PlainHeader : public QHeaderView {
    Q_OBJECT
public:
    PlainHeader(int height, int lead, QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;

private:
    int m_lead;
};

}  // namespace stagepath
