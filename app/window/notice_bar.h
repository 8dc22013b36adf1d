// One sentence under the header: recovered work, a problem. Closes with its cross or Esc.
#pragma once

#include <QWidget>

namespace stagepath {

class TextLabel;

class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);
    void showSentence(const QString& sentence, bool isProblem);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_text;
    bool m_isProblem = false;
};

}  // namespace stagepath
