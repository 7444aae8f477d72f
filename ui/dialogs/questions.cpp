#include "ui/dialogs/questions.h"

#include "app/base/origin.h"
#include "ui/text/numbers.h"
#include "ui/widget/shown_text.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace rowmill {

namespace {

constexpr int LongestQuestion = 300;

struct QuestionsWords {
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

QMessageBox* plainBox(QWidget* parent, const QString& text, const QString& detail)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setTextFormat(Qt::PlainText);
    box->setText(breakable(text, LongestQuestion));
    box->setInformativeText(breakable(detail));
    // The box leaves the second label to guess.
    if (auto* more = box->findChild<QLabel*>(QStringLiteral("qt_msgbox_informativelabel")))
        more->setTextFormat(Qt::PlainText);
    return box;
}

} // namespace

void askAboutUnsaved(QWidget* parent, const QString& name, std::function<void(UnsavedAnswer)> then)
{
    QMessageBox* box = plainBox(
        parent, QuestionsWords::tr("Save “%1” as a project?").arg(name),
        QuestionsWords::tr("It holds your setup and every answer so far. Discarded, they are gone."));
    QPushButton* save = box->addButton(QuestionsWords::tr("Save…"), QMessageBox::AcceptRole);
    QPushButton* discard = box->addButton(QuestionsWords::tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(QuestionsWords::tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(save);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, parent, [box, save, discard, call = std::move(then)] {
        const QAbstractButton* clicked = box->clickedButton();
        call(clicked == save      ? UnsavedAnswer::Save
             : clicked == discard ? UnsavedAnswer::Discard
                                  : UnsavedAnswer::Cancel);
    });
    box->open();
}

void askToStopRun(QWidget* parent, std::function<void()> then, std::function<void()> otherwise)
{
    confirm(parent, QuestionsWords::tr("A run is on. Stop it?"),
            QuestionsWords::tr(
                "Every answer so far is saved. Requests in flight are given up; their rows wait to be "
                "asked again."),
            QuestionsWords::tr("Stop the run"), std::move(then), std::move(otherwise));
}

void askAboutCorrected(QWidget* parent, qint64 corrected, const QString& detail,
                       std::function<void(bool)> then)
{
    const int count = countable(corrected);
    QMessageBox* box = plainBox(
        parent, QuestionsWords::tr("%Ln row(s) have an answer that was corrected by hand.", nullptr, count),
        detail);
    QPushButton* keep = box->addButton(QuestionsWords::tr("Keep the corrections"), QMessageBox::AcceptRole);
    QPushButton* ask = box->addButton(QuestionsWords::tr("Ask them too"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(QuestionsWords::tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, parent, [box, keep, ask, call = std::move(then)] {
        if (box->clickedButton() == keep || box->clickedButton() == ask)
            call(box->clickedButton() == ask);
    });
    box->open();
}

void askAboutOutdated(QWidget* parent, qint64 outdated, std::function<void(bool)> then)
{
    const int count = countable(outdated);
    QMessageBox* box = plainBox(
        parent,
        QuestionsWords::tr("%Ln done row(s) were answered by another prompt or model.", nullptr, count),
        QuestionsWords::tr(
            "Kept, their answers stay beside those of the present prompt. Asked again, the new answers "
            "take their place as they arrive; the history keeps the old ones."));
    QPushButton* keep = box->addButton(QuestionsWords::tr("Keep their answers"), QMessageBox::AcceptRole);
    QPushButton* ask = box->addButton(QuestionsWords::tr("Ask them again too"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(QuestionsWords::tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, parent, [box, keep, ask, call = std::move(then)] {
        if (box->clickedButton() == keep || box->clickedButton() == ask)
            call(box->clickedButton() == ask);
    });
    box->open();
}

void askAboutOrigin(QWidget* parent, const Origin& origin, std::function<void()> then)
{
    QString detail =
        QuestionsWords::tr("The project names this server, and you have not named it yourself: %1. A run "
                           "sends the prompt and the cells it uses there. Allow it only if you know it.")
            .arg(origin.toString());
    const QString readable = QUrl(origin.toString()).host();
    if (readable != origin.host)
        detail += QStringLiteral("\n\n") +
                  QuestionsWords::tr(
                      "Written out, the address reads “%1”. It has letters that can be taken for others.")
                      .arg(readable);
    confirmLoss(parent, QuestionsWords::tr("Let this project ask %1?").arg(origin.host), detail,
                QuestionsWords::tr("Allow and go on"), std::move(then));
}

void confirm(QWidget* parent, const QString& text, const QString& detail, const QString& act,
             std::function<void()> then, std::function<void()> otherwise)
{
    QMessageBox* box = plainBox(parent, text, detail);
    QPushButton* go = box->addButton(act, QMessageBox::AcceptRole);
    QPushButton* cancel = box->addButton(QuestionsWords::tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(go);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, parent,
                     [box, go, then = std::move(then), otherwise = std::move(otherwise)] {
                         if (box->clickedButton() == go)
                             then();
                         else if (otherwise)
                             otherwise();
                     });
    box->open();
}

void confirmLoss(QWidget* parent, const QString& text, const QString& detail, const QString& act,
                 std::function<void()> then)
{
    QMessageBox* box = plainBox(parent, text, detail);
    QPushButton* go = box->addButton(act, QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(QuestionsWords::tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::finished, parent, [box, go, call = std::move(then)] {
        if (box->clickedButton() == go)
            call();
    });
    box->open();
}

void askForText(QWidget* parent, const QString& title, const QString& label,
                std::function<void(const QString& text)> then)
{
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent,
                     [call = std::move(then)](const QString& text) {
                         if (const QString trimmed = text.trimmed(); !trimmed.isEmpty())
                             call(trimmed);
                     });
    dialog->open();
}

} // namespace rowmill
