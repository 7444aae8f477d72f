#include "tests/room_test.h"
#include "ui/dialogs/prices_dialog.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rowmill;
using namespace Qt::StringLiterals;

/// Own prices are set, seen and forgotten.
class PricesDialogTest : public QObject {
    Q_OBJECT

private:
    using Own = QHash<QString, Price>;

    static QPushButton* button(QDialog& dialog, const QString& text)
    {
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }

    static bool says(QDialog& dialog, const QString& text)
    {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(text); });
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        qRegisterMetaType<Own>("QHash<QString,rowmill::Price>");
    }

    void aKnownModelShowsItsPrice()
    {
        auto* dialog = new PricesDialog(PriceTable::builtIn(), u"https://api.openai.com/v1"_s,
                                        u"gpt-4o-mini"_s, nullptr);
        const std::unique_ptr<QDialog> owner(dialog);
        QVERIFY(says(*dialog, u"$0.15 in, $0.6 out"_s));
        const auto fields = dialog->findChildren<QDoubleSpinBox*>();
        QCOMPARE(fields.size(), 4);
        QCOMPARE(fields.at(0)->value(), 0.15);
        QCOMPARE(fields.at(2)->value(), 0.075);
        QVERIFY(!button(*dialog, u"Forget this price"_s)->isEnabled());
    }

    void anUnknownOneIsCalledSo()
    {
        auto* dialog =
            new PricesDialog(PriceTable::builtIn(), u"http://localhost:11434/v1"_s, u"llama3"_s, nullptr);
        const std::unique_ptr<QDialog> owner(dialog);
        QVERIFY(says(*dialog, u"costs are unknown"_s));
    }

    void aPriceIsSetAndForgotten()
    {
        PriceTable prices = PriceTable::builtIn();
        prices.setOwn({{u"old"_s, {1, 2, 3, 4}}});
        auto* dialog = new PricesDialog(prices, u"http://localhost:11434/v1"_s, u"llama3"_s, nullptr);
        const std::unique_ptr<QDialog> owner(dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        Own chosen;
        connect(dialog, &PricesDialog::chosen, this, [&chosen](const Own& own) { chosen = own; });
        dialog->findChildren<QDoubleSpinBox*>().at(1)->setValue(0.5);
        button(*dialog, u"Set as its price"_s)->click();
        auto* list = dialog->findChild<QListWidget*>();
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(1);
        QCOMPARE(dialog->findChild<QLineEdit*>()->text(), u"old"_s);
        QCOMPARE(dialog->findChildren<QDoubleSpinBox*>().at(3)->value(), 4.0);
        button(*dialog, u"Forget this price"_s)->click();
        QCOMPARE(list->count(), 1);
        dialog->accept();
        QCOMPARE(chosen, (Own{{u"llama3"_s, {0, 0.5, 0, 0}}}));
    }

    void cancelChangesNothing()
    {
        auto* dialog = new PricesDialog(PriceTable::builtIn(), {}, u"m"_s, nullptr);
        const std::unique_ptr<QDialog> owner(dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        bool told = false;
        connect(dialog, &PricesDialog::chosen, this, [&told] { told = true; });
        button(*dialog, u"Set as its price"_s)->click();
        dialog->reject();
        QVERIFY(!told);
    }
};

ROWMILL_TEST(PricesDialogTest, QApplication)
#include "prices_dialog_test.moc"
