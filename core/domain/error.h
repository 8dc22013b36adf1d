// The one exception of the project.
#pragma once

#include <QString>

#include <exception>

namespace stagepath {

/// Carries one translated sentence that says what is wrong, where, and what to do. Shown once, at the edge.
class Error : public std::exception {
public:
    explicit Error(QString message) : m_message(std::move(message)), m_utf8(m_message.toUtf8()) {}
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

/// Thrown by long work when its user cancelled it; nothing has changed.
class Cancelled : public Error {
public:
    Cancelled();
};

}  // namespace stagepath
