#pragma once

#include "app/engine/session.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace rowmill {

class AnswerBox;
class EarlierAnswers;
class LegendItem;
class PlainLabel;
class TextBox;

/// One row at the right of the window: its request, its answer and those before it, its attempts. Shows the
/// values it is given, all as plain selectable text, and asks for nothing itself. Main thread.
class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(QWidget* parent = nullptr);

    /// Nothing selected: a hint instead.
    void clear();
    /// Shows `detail`; keeps the request that stands there if it is the same row.
    /// How the answers are laid out.
    void setAnswers(const AnswerColumns& answers);
    void setDetail(const RowDetail& detail);
    void setRequest(const RequestPreview& request);
    /// Why there is no finished request (an unknown column, say).
    void setRequestError(const QString& sentence);

    qint64 row() const { return m_row; } ///< 0: none
    QSize minimumSizeHint() const override;

signals:
    /// An answer was written by hand, or an earlier one chosen.
    void corrected(qint64 row, const QString& text);
    void revertRequested(qint64 row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHint();
    QWidget* makePage();
    void showAttempts(const QList<AttemptRecord>& attempts);
    void updateSystem();

    QWidget* m_page = nullptr;
    qint64 m_row = 0;
    QStackedLayout* m_stack = nullptr;
    PlainLabel* m_heading = nullptr;
    QPushButton* m_systemToggle = nullptr;
    TextBox* m_system = nullptr;
    TextBox* m_request = nullptr;
    AnswerBox* m_answer = nullptr;
    PlainLabel* m_shared = nullptr; ///< whose answer it is, when another row's
    EarlierAnswers* m_earlier = nullptr;
    PlainLabel* m_attemptsHeading = nullptr;
    QVBoxLayout* m_attempts = nullptr;
    QWidget* m_legend = nullptr;
    LegendItem* m_serverLegend = nullptr;
    PlainLabel* m_requestIdHeading = nullptr;
    PlainLabel* m_requestId = nullptr;
};

} // namespace rowmill
