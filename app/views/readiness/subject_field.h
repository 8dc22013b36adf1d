// The subject of an assessment, in the header of Readiness.
#pragma once

#include "app/views/editors/use_case_choice_field.h"

namespace stagepath {

/// As wide as a name wants to be, and narrower where the header has less room. A sign and a chevron say that it is chosen from a list.
class SubjectField : public UseCaseChoiceField {
    Q_OBJECT
public:
    explicit SubjectField(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateIcons();
    QAction* m_sign = nullptr;
    QAction* m_chevron = nullptr;
};

}  // namespace stagepath
