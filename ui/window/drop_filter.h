#pragma once

#include "ui/window/pasted_table.h"

#include <QObject>

namespace rowmill {

/// Takes a local file or folder, or text of another program, dropped on any widget of one window; fields that
/// take text themselves keep theirs. Owned by the window; main thread.
class DropFilter final : public QObject {
    Q_OBJECT

public:
    explicit DropFilter(QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void dropped(const rowmill::PastedTable& table);
    void droppedMany();

private:
    QWidget* m_window;
};

} // namespace rowmill
