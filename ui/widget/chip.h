#pragma once

#include "ui/widget/theme.h"

#include <QAbstractButton>

#include <optional>

namespace rowmill {

/// A rounded choice with a coloured dot, a word and a count. Checkable; reads out as "word, count". Keeps
/// the widest count it has shown so that its neighbours do not jump. Main thread.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    Chip(const QString& word, std::optional<Tone> dot, QWidget* parent = nullptr);

    void setCount(const QString& count);
    QString count() const { return m_count; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QFont countFont() const;

    QString m_count;
    std::optional<Tone> m_dot;
    qsizetype m_widest = 0;
};

} // namespace rowmill
