#pragma once

#include "ui/window/recent_projects.h"

#include <QAbstractButton>

namespace rowmill {

/// One recent project on the welcome page: its name, a dimmed line, and how much of it is done as a bar.
/// Main thread.
class RecentRow final : public QAbstractButton {
    Q_OBJECT

public:
    RecentRow(const RecentProject& project, QWidget* parent);

    const QString& path() const { return m_project.path; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBar(QPainter& painter, const QRectF& place) const;

    RecentProject m_project;
    QString m_line;
};

} // namespace rowmill
