#pragma once

#include <QWidget>

class QSpinBox;

namespace rowmill {

class PlainLabel;

/// How many rows go into one request, and what that saves. Lives on the window's thread; owned by the answer
/// page.
class PackField final : public QWidget {
    Q_OBJECT

public:
    explicit PackField(QWidget* parent = nullptr);

    void setPack(int rows);
    /// What keeps rows from sharing a request.
    enum class Obstacle : quint8 { None, SystemDiffers, Context };
    /// `rows` of the table.
    void setTable(qint64 rows, Obstacle obstacle);

signals:
    void changed(int rows);

private:
    void refresh();

    QSpinBox* m_count = nullptr;
    PlainLabel* m_note = nullptr;
    qint64 m_rows = 0;
    Obstacle m_obstacle = Obstacle::None;
};

} // namespace rowmill
