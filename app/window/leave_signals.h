// The signals by which the system asks the program to go: at the end of a session, from a terminal, from a supervisor.
#pragma once

#include <QObject>

namespace stagepath {

/// Turns SIGTERM, SIGHUP and SIGINT into asked(), on this thread; the second one of a kind ends the program as ever. What was ignored
/// (nohup) stays ignored. One at a time.
class LeaveSignals : public QObject {
    Q_OBJECT
public:
    explicit LeaveSignals(QObject* parent = nullptr);
    ~LeaveSignals() override;

signals:
    void asked();
};

}  // namespace stagepath
