#pragma once

#include "ui/setup/setup_step.h"

#include <QWidget>

class QSplitter;

namespace rowmill {

class Inspector;
class RunPanel;
class SetupPanel;
class TablePage;

/// The pages of an open project in their places: setup at the left, table in the middle, inspector at the
/// right, run panel below. Sizes are remembered. Holds no project itself; owned by the
/// window, main thread.
class ProjectView final : public QWidget {
    Q_OBJECT

public:
    explicit ProjectView(QWidget* parent = nullptr);

    SetupPanel* setup() const { return m_setup; }
    TablePage* table() const { return m_table; }
    Inspector* inspector() const { return m_inspector; }
    RunPanel* runPanel() const { return m_runPanel; }

    void saveSizes() const;
    /// Opens the first step that is not ready; Data, when all are: then the one that was open last.
    void openStep(SetupStep firstOpen);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void firstSizes();

    bool m_sized = false;
    QSplitter* m_across = nullptr;
    QSplitter* m_down = nullptr;
    SetupPanel* m_setup = nullptr;
    TablePage* m_table = nullptr;
    Inspector* m_inspector = nullptr;
    RunPanel* m_runPanel = nullptr;
};

} // namespace rowmill
