#include "app/views/inspector/imported_fields.h"

#include "app/drawing/typography.h"
#include "app/views/editors/use_case_text_edit.h"
#include "app/widgets/controls.h"

#include <QVBoxLayout>

#include <iterator>
#include <utility>

namespace stagepath {

ImportedFields::ImportedFields(Save save, QWidget* parent) : QWidget(parent), m_save(std::move(save)), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

ImportedFields::Field& ImportedFields::fieldOf(const QString& name) {
    Field& field = m_fields[name];
    if (field.whole) return field;
    auto* label = new TextLabel(name, textFont(TextStyle::Small), TextRole::Tertiary);
    label->setWordWrap(true);
    auto* edit = new UseCaseTextEdit(name, QString(), [this, name](const QString& text) { return m_save(name, text, m_fields[name].edit->words().step()); });
    field = {new QWidget, edit};
    auto* column = new QVBoxLayout(field.whole);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(0);
    column->addWidget(label);
    column->addWidget(edit);
    m_layout->insertWidget(static_cast<int>(std::distance(m_fields.begin(), m_fields.find(name))), field.whole);
    return field;
}

void ImportedFields::showTexts(const QString& subject, const QJsonObject& texts) {
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) it->whole->setVisible(texts.contains(it.key()));
    for (auto it = texts.begin(); it != texts.end(); ++it) fieldOf(it.key()).edit->words().show(subject, it.value().toVariant().toString());
}

void ImportedFields::setReadOnly(bool on) {
    for (const Field& field : std::as_const(m_fields)) field.edit->setReadOnly(on);
}

void ImportedFields::commit() {
    for (const Field& field : std::as_const(m_fields)) field.edit->words().commit();
}

QList<UseCaseTextEdit*> ImportedFields::shownEdits() const {
    QList<UseCaseTextEdit*> edits;
    for (const Field& field : m_fields) {
        if (!field.whole->isHidden()) edits.append(field.edit);
    }
    return edits;
}

}  // namespace stagepath
