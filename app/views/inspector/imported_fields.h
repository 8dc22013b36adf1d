// The texts that an import kept beside the fields of a use case.
#pragma once

#include "core/workspace/workspace.h"

#include <QJsonObject>
#include <QMap>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace stagepath {

class UseCaseTextEdit;

/// Each has its name above it and is edited in place, as the notes are.
class ImportedFields : public QWidget {
public:
    /// Puts \p text into the field called \p name; true where it is in the workspace now.
    using Save = std::function<bool(const QString& name, const QString& text, Workspace::Step step)>;
    explicit ImportedFields(Save save, QWidget* parent = nullptr);
    /// Shows what \p subject has; words that are still to be saved stay.
    void showTexts(const QString& subject, const QJsonObject& texts);
    void setReadOnly(bool on);
    void commit();
    /// From top to bottom.
    QList<UseCaseTextEdit*> shownEdits() const;

private:
    struct Field {
        QWidget* whole = nullptr;
        UseCaseTextEdit* edit = nullptr;
    };
    Field& fieldOf(const QString& name);

    Save m_save;
    QVBoxLayout* m_layout;
    QMap<QString, Field> m_fields;  ///< kept when a use case without them is shown: refused words are kept there
};

}  // namespace stagepath
