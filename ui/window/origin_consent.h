#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace rowmill {

class Session;

/// Stands between a project from elsewhere and the server it names: what its user typed or chose here is
/// taken for named, everything else is asked about, once. Main thread; owned by the window.
class OriginConsent final : public QObject {
    Q_OBJECT

public:
    explicit OriginConsent(QWidget* window);

    /// Null: none is open.
    void setSession(Session* session);
    /// The user has put this endpoint there by hand: it may be asked, and is remembered once it is.
    void noteEdited(const QString& endpoint);
    /// Calls `then` at once when the endpoint may be asked, or after the user has agreed; not at all when he
    /// does not.
    void ask(std::function<void()> then);

private:
    QWidget* m_window;
    Session* m_session = nullptr;
    QString m_edited; ///< in the project that is open
};

} // namespace rowmill
