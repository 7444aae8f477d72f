#pragma once

#include "app/prompt/row_context.h"

#include <QWidget>

class QMenu;
class QSpinBox;
class QToolButton;

namespace rowmill {

/// How many rows around each row its request shows, and of which columns. Fed with values, says what was
/// changed; lives on the window's thread, owned by the prompt page.
class ContextField final : public QWidget {
    Q_OBJECT

public:
    explicit ContextField(QWidget* parent = nullptr);

    void setContext(const RowContext& context);
    void setColumns(const QStringList& columns);

signals:
    void changed(const rowmill::RowContext& context);

private:
    QSpinBox* countField(const QString& name, const QString& toolTip);
    void buildColumns();
    void onCount();
    void choose(const QStringList& columns);
    void fillMenu();
    void refresh();

    RowContext m_context;
    QStringList m_chosen; ///< columns; remembered while there are no rows
    QStringList m_columns;
    QSpinBox* m_before = nullptr;
    QSpinBox* m_after = nullptr;
    QToolButton* m_pick = nullptr;
    QMenu* m_menu = nullptr;
};

} // namespace rowmill
