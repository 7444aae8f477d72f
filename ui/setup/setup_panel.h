#pragma once

#include "ui/setup/setup_step.h"

#include <QScrollArea>

#include <array>

class QStackedWidget;

namespace rowmill {

class AnswerPage;
class DataPage;
class KeyField;
class LimitsPage;
class ModelPage;
class PromptPage;
class StepButton;

/// The left panel: the job as a checklist of five steps, and the page of the one that is open. Fed with
/// values, says what was changed. Lives on the window's thread.
class SetupPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit SetupPanel(QWidget* parent = nullptr);

    void setTable(const TableFacts& table);
    void setSetup(const ProjectSetup& setup);
    const ProjectSetup& setup() const { return m_setup; }
    void setSample(qint64 row, const QStringList& cells);
    void setSuggestedColumn(const QString& column);
    void setPreview(qint64 row, const QString& request);
    /// The answer to labelsWanted().
    void setLabels(const QStringList& labels, bool tooMany);
    KeyField* keyField() const;
    ModelPage* modelPage() const { return m_model; }
    /// The pages can be read and not edited, and say so.
    void setReadOnly(bool readOnly);

    void openStep(SetupStep step);
    SetupStep openedStep() const;
    /// Moves the focus into the page that is open.
    void focusPage();
    /// Takes in what is still being typed: a shortcut starts a run without leaving the field.
    void finishEditing();

signals:
    void changed(const rowmill::ProjectSetup& setup);
    /// The endpoint was put there by hand; comes before changed().
    void endpointEdited(const QString& endpoint);
    /// The different values of this column, to be labels.
    void labelsWanted(int column);
    void openTableRequested();
    void notesRequested();

private:
    void buildSteps(QWidget* inside);
    void buildPages();
    void take(const ProjectSetup& setup);
    void refreshSteps();
    void revealPage();

    ProjectSetup m_setup;
    TableFacts m_table;
    std::array<StepButton*, SetupStepCount> m_steps{};
    QStackedWidget* m_pages = nullptr;
    DataPage* m_data = nullptr;
    PromptPage* m_prompt = nullptr;
    AnswerPage* m_answer = nullptr;
    ModelPage* m_model = nullptr;
    LimitsPage* m_limits = nullptr;
};

} // namespace rowmill
