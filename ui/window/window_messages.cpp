#include "ui/window/window_messages.h"

#include <QFileInfo>

namespace rowmill {

WindowMessages::WindowMessages(Banner* banner, QObject* parent) : QObject(parent), m_banner(banner)
{
    connect(m_banner, &Banner::actionTriggered, this, [this](int index) {
        if (index < 0 || index >= m_steps.size())
            return;
        const NextStep step = m_steps.at(index);
        clear();
        emit stepChosen(step);
    });
}

void WindowMessages::show(const WindowMessage& message)
{
    put(message);
    if (!message.text.isEmpty())
        emit said(message);
}

void WindowMessages::put(const WindowMessage& message)
{
    m_steps = message.steps;
    if (message.text.isEmpty()) {
        m_banner->dismiss();
        return;
    }
    QStringList words;
    for (const NextStep step : message.steps)
        words.append(nextStepWords(step));
    m_banner->showMessage(message.kind, message.text, words);
}

void WindowMessages::showError(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        show({Banner::Kind::Error, describe(error), {}});
}

void WindowMessages::follow(const RunTick& tick)
{
    if (tick.run == m_run && tick.phase == m_phase && tick.reason == m_reason)
        return;
    m_run = tick.run;
    m_phase = tick.phase;
    m_reason = tick.reason;
    put(runMessage(tick));
}

void WindowMessages::showExporting(const QString& fileName, int percent)
{
    QString text = tr("Writing %1…").arg(fileName);
    if (percent >= 0)
        text += QStringLiteral(" %1 %").arg(percent);
    put({Banner::Kind::Info, text, {NextStep::CancelExport}});
}

void WindowMessages::showExported(const QString& path, qint64 rows)
{
    const QString text = tr("%Ln row(s) written to %1.", nullptr, static_cast<int>(rows));
    show({Banner::Kind::Info, text.arg(QFileInfo(path).fileName()), {}});
}

void WindowMessages::showWorking(const QString& what)
{
    put({Banner::Kind::Info, what, {}});
}

void WindowMessages::clear()
{
    m_steps.clear();
    m_banner->dismiss();
}

} // namespace rowmill
