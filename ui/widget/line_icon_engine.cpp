#include "ui/widget/line_icon_engine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace rowmill {

namespace {

QString fileOf(const QString& name)
{
    return QStringLiteral(":/rowmill/icons/") + name + QStringLiteral(".svg");
}

} // namespace

void LineIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    const qreal scale = painter->device()->devicePixelRatioF();
    QPixmap pixmap = render((QSizeF(rect.size()) * scale).toSize(), mode);
    pixmap.setDevicePixelRatio(scale);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

QPixmap LineIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State)
{
    return render(size, mode);
}

QPixmap LineIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal)
{
    return render(size, mode);
}

bool LineIconEngine::isNull()
{
    return !QFile::exists(fileOf(m_name));
}

QColor LineIconEngine::color(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return toneColor(palette, Tone::Faint);
    return toneColor(palette, m_tone.value_or(Tone::Text));
}

QPixmap LineIconEngine::render(const QSize& pixels, QIcon::Mode mode) const
{
    const QColor ink = color(mode);
    const QString key = QStringLiteral("rowmill-%1-%2-%3x%4")
                            .arg(m_name, ink.name())
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QFile file(fileOf(m_name));
    if (pixels.isEmpty() || !file.open(QIODevice::ReadOnly))
        return pixmap;
    QSvgRenderer renderer(file.readAll().replace("currentColor", ink.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace rowmill
