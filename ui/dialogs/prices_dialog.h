#pragma once

#include "app/metrics/price_table.h"

#include <QDialog>

class QDoubleSpinBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace rowmill {

class PlainLabel;

/// A person's own prices by model, over those that come with the program. Main thread; deletes itself when
/// closed.
class PricesDialog final : public QDialog {
    Q_OBJECT

public:
    /// `endpoint` and `model` of the open project, to begin with; may be empty.
    PricesDialog(const PriceTable& prices, const QString& endpoint, const QString& model, QWidget* parent);

    void accept() override;

signals:
    /// By model name.
    void chosen(const QHash<QString, rowmill::Price>& own);

private:
    void build();
    void showModel(const QString& model);
    Price typedPrice() const;
    void setPrice();
    void forget();
    void refresh();

    PriceTable m_prices;
    QString m_endpoint;
    QHash<QString, Price> m_own;
    Price m_shown; ///< what the fields began with
    QLineEdit* m_model = nullptr;
    PlainLabel* m_known = nullptr; ///< what the program's own table says of it
    QDoubleSpinBox* m_input = nullptr;
    QDoubleSpinBox* m_output = nullptr;
    QDoubleSpinBox* m_cached = nullptr;
    QDoubleSpinBox* m_written = nullptr;
    QPushButton* m_set = nullptr;
    QPushButton* m_forget = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace rowmill
