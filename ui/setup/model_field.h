#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace rowmill {

class PlainLabel;

/// The name of a model: typed freely, or taken from the list that the endpoint gave. Lives on the window's
/// thread.
class ModelField final : public QWidget {
    Q_OBJECT

public:
    explicit ModelField(QWidget* parent = nullptr);

    QString model() const;
    /// Emits nothing.
    void setModel(const QString& model);
    void setExample(const QString& model);
    /// `note` says in a sentence what came of the listing; empty: nothing was asked for.
    void setModels(const QStringList& models, const QString& note);
    void setListable(bool listable);
    /// While the list is on its way.
    void setListing(bool listing);

signals:
    void edited(const QString& model);
    void listRequested();

private:
    QComboBox* m_name = nullptr;
    QPushButton* m_list = nullptr;
    PlainLabel* m_note = nullptr;
};

} // namespace rowmill
