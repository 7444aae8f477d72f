#include "ui/window/project_view.h"

#include "ui/inspector/inspector.h"
#include "ui/setup/setup_panel.h"
#include "ui/table/table_page.h"
#include "ui/widget/theme.h"
#include "ui/window/run_panel.h"
#include "ui/window/window_settings.h"

#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace rowmill {

namespace {

const QLatin1String AcrossName("across");
const QLatin1String DownName("down");

} // namespace

ProjectView::ProjectView(QWidget* parent) : QWidget(parent)
{
    m_setup = new SetupPanel;
    m_table = new TablePage;
    m_inspector = new Inspector;
    m_runPanel = new RunPanel;
    m_setup->setMinimumWidth(260);
    m_table->setMinimumWidth(300);

    m_across = new QSplitter(Qt::Horizontal);
    m_down = new QSplitter(Qt::Vertical, this);
    for (QWidget* part :
         {static_cast<QWidget*>(m_setup), static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_inspector)})
        m_across->addWidget(part);
    m_down->addWidget(m_across);
    m_down->addWidget(m_runPanel);
    m_across->setStretchFactor(1, 1);
    m_down->setStretchFactor(0, 1);
    for (QSplitter* splitter : {m_across, m_down}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0); // the hairline below the tool bar
    layout->setSpacing(0);
    layout->addWidget(m_down, 1);
}

void ProjectView::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(0, 0, width(), 1, toneColor(palette(), Tone::Line));
}

void ProjectView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_sized)
        return;
    m_sized = true;
    if (!m_across->restoreState(WindowSettings::splitter(AcrossName)) ||
        !m_down->restoreState(WindowSettings::splitter(DownName)))
        firstSizes();
    // Sizes of a larger screen may leave nothing for what matters.
    if (m_across->widget(1)->width() < width() * 3 / 10 || m_across->height() < height() / 2)
        firstSizes();
    for (QSplitter* splitter : {m_across, m_down})
        splitter->setHandleWidth(1); // restoreState() brings its own
}

void ProjectView::firstSizes()
{
    const int left = std::clamp(width() * 21 / 100, 268, 420);
    const int right = std::clamp(width() * 20 / 100, 200, 460);
    m_across->setSizes({left, std::max(320, width() - left - right), right});
    const int below = std::clamp(height() * 29 / 100, 120, 340);
    m_down->setSizes({height() - below, below});
}

void ProjectView::openStep(SetupStep firstOpen)
{
    const int last = WindowSettings::setupStep();
    if (firstOpen == SetupStep::Data)
        firstOpen = last >= 0 && last < SetupStepCount ? static_cast<SetupStep>(last) : SetupStep::Prompt;
    m_setup->openStep(firstOpen);
}

void ProjectView::saveSizes() const
{
    if (!m_sized)
        return;
    WindowSettings::setSetupStep(int(m_setup->openedStep()));
    WindowSettings::setSplitter(AcrossName, m_across->saveState());
    WindowSettings::setSplitter(DownName, m_down->saveState());
}

} // namespace rowmill
