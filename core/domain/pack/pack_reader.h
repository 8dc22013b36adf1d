// From the JSON of a readiness model to the model, every member checked.
#pragma once

#include "core/domain/pack/content_pack.h"

#include <QJsonArray>
#include <QJsonObject>

namespace stagepath {

/// Reads one file; one that is new has to keep to the rules of pack_rules.cpp as well. All failures are Error with a sentence that names the file, the key and what is wrong.
class PackReader {
public:
    /// \p base is what the file may extend beside the built-in model.
    PackReader(QString file, const ContentPack& base, bool isNew) : m_file(std::move(file)), m_base(base), m_isNew(isNew) {}
    ContentPack read(const QByteArray& bytes);

private:
    [[noreturn]] void fail(const QString& key, const QString& what) const;
    void refuseStrangers(const QJsonObject& o, const QString& key, std::initializer_list<const char*> members) const;
    QJsonObject rootOf(const QByteArray& bytes) const;
    void readHead(const QJsonObject& root);
    const ContentPack& extended(const QString& id) const;
    void readWeeks(const QJsonValue& json);
    void readDimensions(const QJsonValue& json);
    void readCriteria(const QJsonValue& json);
    void readCriterion(const QJsonObject& o, Criterion& c);
    void readLevels(const QJsonValue& json, Criterion& c);
    void readActions(const QJsonValue& json, Criterion& c);
    void readGateMark(const QJsonValue& json, const Criterion& c);
    void readLight(const QJsonValue& json);
    void readStageGates(const QJsonValue& json);
    StageGate stageGate(const QJsonValue& json, int stage) const;
    void readContradictions(const QJsonValue& json);
    void checkWhole() const;
    void checkWeights() const;
    void checkNew(const QByteArray& bytes, const QJsonObject& root) const;
    void checkId() const;
    void checkTexts() const;
    void checkLength(const QString& text, const QString& key, qsizetype most) const;
    void checkOnce(const QJsonValue& list, const QString& key) const;
    QString text(const QJsonObject& o, const char* member, const QString& key, const QString& before, bool mayBeEmpty = false) const;
    QStringList texts(const QJsonValue& json, const QString& key) const;
    CriterionRef reference(const QJsonValue& json, const QString& key) const;

    QString m_file;
    const ContentPack& m_base;
    bool m_isNew;
    ContentPack m_pack;
    bool m_isPartial = false;
    std::array<int, kDimensionCount> m_marks{};  ///< gate criteria that the file marks, by dimension
};

}  // namespace stagepath
