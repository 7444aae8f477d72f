#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace rowmill {

/// Keeps the keyboard somewhere useful. When what has the focus is hidden or disabled, Qt gives the focus to
/// whatever comes next, which may be any button; here it goes back to where it was before, and to a button
/// that was only disabled for a moment it returns. Main thread; owned by its window.
class FocusKeeper final : public QObject {
    Q_OBJECT

public:
    /// `home` says where the focus belongs when nothing that had it is left; null: nowhere.
    FocusKeeper(QWidget* window, std::function<QWidget*()> home);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* old, QWidget* now);
    void putBack();
    void giveBack();
    bool isMine(const QWidget* widget) const;
    static bool canTake(const QWidget* widget);

    QWidget* m_window;
    std::function<QWidget*()> m_home;
    QList<QPointer<QWidget>> m_before; ///< the latest last
    QPointer<QWidget> m_waiting;       ///< disabled while it had the focus
    QPointer<QWidget> m_standIn;       ///< has the focus instead of it
    struct {
        bool moving = false;
        QPointer<QWidget> place; ///< where Qt has put it meanwhile
    } m_stray;
};

} // namespace rowmill
