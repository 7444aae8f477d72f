#pragma once

#include <QStringList>
#include <QWidget>

class QMenu;
class QPlainTextEdit;
class QToolButton;

namespace rowmill {

class PlainLabel;

/// The labels of an answer, one a line or on one line with commas between; pasted, typed, or taken from what
/// a column holds. Lives on the window's thread; owned by the answer page.
class LabelEdit final : public QWidget {
    Q_OBJECT

public:
    explicit LabelEdit(QWidget* parent = nullptr);

    /// Leaves what is being written alone where it says the same.
    void setLabels(const QStringList& labels);
    /// Whose values can be taken.
    void setColumns(const QStringList& columns);

signals:
    void changed(const QStringList& labels);
    /// The different values of this column are wanted as labels.
    void columnChosen(int column);

private:
    void buildHead();
    void onEdited();
    void showCount();
    void fillMenu();

    QStringList m_columns;
    PlainLabel* m_title = nullptr;
    QToolButton* m_take = nullptr;
    QMenu* m_menu = nullptr;
    QPlainTextEdit* m_text = nullptr;
    bool m_feeding = false;
};

} // namespace rowmill
