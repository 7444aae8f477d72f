#pragma once

#include "app/engine/session.h"
#include "ui/window/actions.h"

#include <QObject>

#include <memory>

namespace rowmill {

class OutlookWatch;
class RequestWatch;
class ProjectView;
class RowFinder;
class SessionRowSource;
struct TableFacts;

/// Binds one open project to the pages: what a page asks for goes to the session, what comes back goes to
/// the page, and what comes back too late is dropped. Owned by the window for as long as the project is
/// open; main thread.
class ProjectBinding final : public QObject {
    Q_OBJECT

public:
    ProjectBinding(std::shared_ptr<Session> session, ProjectView* view, QObject* parent = nullptr);
    ~ProjectBinding() override;

    Session* session() const { return m_session.get(); }
    std::shared_ptr<Session> share() const { return m_session; }
    RowFilter filter() const;
    bool isFiltered() const;
    /// Shows the rows that this run answered, with its answers; until another filter is chosen.
    void showAnswersOf(qint64 run);
    /// Why a run cannot start, as a sentence; empty when it can.
    QString whatIsMissing() const;
    /// What the actions need to know of the project; whether a file is being opened is the window's to say.
    ActionState actionState() const;

signals:
    /// Something that the window's actions depend on may be different now.
    void stateChanged();
    void failed(const rowmill::Error& error);

private:
    void connectPages();
    void connectSession();
    void connectEdits();
    void onRowsChanged(const QList<qint64>& rows);
    void onTick(const RunTick& tick);
    void showAnswers();
    void findLabels(int column);
    void onSetupEdited(const ProjectSetup& setup);
    void onFilterChanged(const RowFilter& filter);
    void showRow(qint64 row);
    void refreshDetail();
    void refreshPreview();
    void readStates();
    void suggestColumn();
    TableFacts facts() const;

    std::shared_ptr<Session> m_session;
    ProjectView* m_view;
    std::shared_ptr<SessionRowSource> m_source;
    RequestWatch* m_request = nullptr;
    OutlookWatch* m_outlook = nullptr;
    RowFinder* m_finder = nullptr;
    qint64 m_row = 0; ///< the selected one; 0: none
    bool m_detailUnderWay = false;
    bool m_detailStale = false;
    QStringList m_cells; ///< of m_row
};

} // namespace rowmill
