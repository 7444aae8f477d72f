#pragma once

#include "app/prompt/answer_columns.h"
#include "app/store/records.h"

#include <QWidget>

class QVBoxLayout;

namespace rowmill {

class PlainLabel;

/// The answers that a row had before the present one, each with its run and model, and a way to use it again.
/// Hidden when there is none. Main thread; owned by the inspector.
class EarlierAnswers final : public QWidget {
    Q_OBJECT

public:
    static constexpr int MaxShown = 20;

    explicit EarlierAnswers(QWidget* parent = nullptr);

    /// How the answers are laid out.
    void setColumns(const AnswerColumns& columns) { m_columns = columns; }
    void setAnswers(const QList<OldAnswer>& answers);

signals:
    void chosen(const QString& text);

private:
    QWidget* makeEntry(const OldAnswer& answer);

    AnswerColumns m_columns;
    PlainLabel* m_heading = nullptr;
    QVBoxLayout* m_entries = nullptr;
};

} // namespace rowmill
