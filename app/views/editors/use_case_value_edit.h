// A value of the inspector: reads as text, becomes a field under the pointer and with the focus.
#pragma once

#include "app/views/editors/use_case_choice_field.h"

namespace stagepath {

/// Shows a sign and a text (a chip for stages) until it is edited. Fields with choices emit picked(), the others committed().
class UseCaseValueEdit : public UseCaseChoiceField {
    Q_OBJECT
public:
    explicit UseCaseValueEdit(const Field<UseCase>& field, QWidget* parent = nullptr);

    const Field<UseCase>& field() const { return m_field; }
    /// What is shown while at rest; \p edited is what editing starts with. Mixed values of several use cases show "several".
    void setShown(const UseCaseChoice& shown, const QString& edited, bool mixed);
    /// Emits committed() where something is typed.
    void commit();
    /// What was typed could not be saved: it stays, and leaving the field tries again.
    void keepTyped();
    /// Another use case is shown: what is typed is not for it.
    void forgetTyped();

signals:
    void committed(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void restore();
    void noteState(bool isRefused);
    const Field<UseCase>& m_field;
    UseCaseChoice m_shown;
    QString m_edited;
    bool m_isMixed = false;
};

/// Paints a stage chip (tint, mark, number, name) at the start of \p rect; a null stage reads "not assessed".
void paintUseCaseStageChip(QPainter& p, const QWidget& widget, const QRect& rect, std::optional<int> stage);

}  // namespace stagepath
