// The one exception of the project.
#pragma once

#include <QString>

#include <exception>

namespace stagepath {

/// \p text with what is no letter (line ends, escapes) as a picture of it: a name or a word of a stranger must neither steer a
/// terminal nor pass for a second sentence.
QString onOneLine(QString text);

/// Carries one translated sentence that says what is wrong, where, and what to do. Shown once, at the edge.
class Error : public std::exception {
public:
    explicit Error(QString message) : m_message(onOneLine(std::move(message))), m_utf8(m_message.toUtf8()) {}
    const QString& message() const { return m_message; }
    const char* what() const noexcept override { return m_utf8.constData(); }

private:
    QString m_message;
    QByteArray m_utf8;
};

/// Thrown where somebody else has the file open for writing; it can still be read.
class InUse : public Error {
public:
    using Error::Error;
};

/// Thrown where a file is damaged: what is left of it can be recovered.
class Damaged : public Error {
public:
    using Error::Error;
};

/// Thrown where there is something else altogether under the name of a workspace: of what stood there, backups may be left.
class Foreign : public Damaged {
public:
    using Damaged::Damaged;
};

/// Thrown where a disk is full.
class DiskFull : public Error {
public:
    using Error::Error;
};

/// Thrown where everything is safe in the working copy, but the user's file could not be brought up to date.
class NotPublished : public Error {
public:
    /// \p reason is the sentence of the disk, for a file that is taken back.
    NotPublished(QString message, QString reason) : Error(std::move(message)), m_reason(std::move(reason)) {}
    const QString& reason() const { return m_reason; }

private:
    QString m_reason;
};

/// Thrown by long work when its user cancelled it; nothing has changed.
class Cancelled : public Error {
public:
    Cancelled();
};

}  // namespace stagepath
