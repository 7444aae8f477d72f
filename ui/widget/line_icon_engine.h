#pragma once

#include "ui/widget/theme.h"

#include <QIconEngine>

#include <optional>

namespace rowmill {

/// Draws one of our line icons in a colour of the theme at whatever size is asked for, so that one SVG
/// serves light and dark, enabled and disabled. Owned by its QIcon; main thread.
class LineIconEngine final : public QIconEngine {
public:
    /// `name` is a file of resources/icons without its ending. Without `tone` the icon is drawn in the
    /// application's text colour.
    LineIconEngine(const QString& name, std::optional<Tone> tone) : m_name(name), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("rowmill-line"); }
    bool isNull() override;

private:
    QColor color(QIcon::Mode mode) const;
    QPixmap render(const QSize& pixels, QIcon::Mode mode) const;

    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace rowmill
