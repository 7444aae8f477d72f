#pragma once

#include <QObject>
#include <QString>

namespace rowmill {

/// Takes a local file dropped on any widget of one window. Owned by the window; main thread.
class DropFilter final : public QObject {
    Q_OBJECT

public:
    explicit DropFilter(QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void dropped(const QString& path);

private:
    QWidget* m_window;
};

} // namespace rowmill
