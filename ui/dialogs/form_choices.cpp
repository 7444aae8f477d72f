#include "ui/dialogs/form_choices.h"

#include "app/formats/text_encoding.h"
#include "ui/text/form_words.h"
#include "ui/widget/plain_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace rowmill {

namespace {

constexpr int Detected = 0; ///< the first choice of each box
constexpr int MostSkipped = 9999;

std::optional<char> charOf(const QComboBox* box)
{
    const QVariant data = box->currentData();
    return data.isValid() ? std::optional(char(data.toInt())) : std::nullopt;
}

/// Also what the box does not offer.
void choose(QComboBox* box, const QVariant& data, const QString& words)
{
    int index = data.isValid() ? box->findData(data) : Detected;
    if (index < 0) {
        box->addItem(words, data);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

QVariant dataOf(std::optional<char> character)
{
    return character ? QVariant(int(*character)) : QVariant();
}

} // namespace

FormChoices::FormChoices(QWidget* parent) : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(4, 1);
    m_grid->setColumnMinimumWidth(2, 8);
    m_form = addBox(tr("Read &as"), 0, 0);
    m_encoding = addBox(tr("&Encoding"), 0, 1);
    m_sheet = addBox(tr("&Sheet"), 2, 0); // no file has both
    m_delimiter = addBox(tr("&Delimiter"), 2, 0);
    m_header = addBox(tr("&Heading"), 2, 1);
    m_quote = addBox(tr("&Quote"), 3, 0);
    m_skip = new QSpinBox(this);
    m_skip->setRange(-1, MostSkipped);
    m_skip->setValue(-1);
    auto* label = new PlainLabel(tr("S&kip lines in front"), PlainLabel::Role::Normal, this);
    label->setBuddy(m_skip);
    m_skip->setAccessibleName(tr("Skip lines in front"));
    m_grid->addWidget(label, 3, 3);
    m_grid->addWidget(m_skip, 3, 4);
    m_labels.append(label);
    m_fields.append(m_skip);
    m_escape = addBox(tr("Esca&pe"), 4, 0);
    connect(m_skip, &QSpinBox::valueChanged, this, &FormChoices::changed);
    fillFixed();
}

QComboBox* FormChoices::addBox(const QString& text, int row, int column)
{
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    QString name = text;
    box->setAccessibleName(name.remove(QLatin1Char('&')));
    auto* label = new PlainLabel(text, PlainLabel::Role::Normal, this);
    label->setBuddy(box);
    m_grid->addWidget(label, row, column * 3);
    m_grid->addWidget(box, row, column * 3 + 1);
    m_labels.append(label);
    m_fields.append(box);
    connect(box, &QComboBox::currentIndexChanged, this, &FormChoices::changed);
    return box;
}

void FormChoices::fillFixed()
{
    for (QWidget* field : std::as_const(m_fields)) {
        const QSignalBlocker quiet(field);
        if (auto* box = qobject_cast<QComboBox*>(field))
            box->addItem(tr("Detected"));
    }
    const QSignalBlocker quiet[] = {QSignalBlocker(m_form),     QSignalBlocker(m_delimiter),
                                    QSignalBlocker(m_quote),    QSignalBlocker(m_escape),
                                    QSignalBlocker(m_encoding), QSignalBlocker(m_header)};
    for (const FileForm form : {FileForm::Csv, FileForm::Text, FileForm::Jsonl, FileForm::Json})
        m_form->addItem(formWords(form), int(form));
    for (const char c : {',', ';', '\t', '|', '^', '~', ':', ' '})
        m_delimiter->addItem(delimiterWords(c), int(c));
    for (const char c : {'"', '\'', '\0'})
        m_quote->addItem(quoteWords(c), int(c));
    for (const char c : {'\0', '\\'})
        m_escape->addItem(escapeWords(c), int(c));
    for (const QByteArray& name : offeredEncodings())
        m_encoding->addItem(QString::fromLatin1(name), name);
    m_header->addItem(tr("In the first row"), true);
    m_header->addItem(tr("None: columns by number"), false);
}

ReadOptions FormChoices::options() const
{
    ReadOptions made = m_kept;
    if (m_form->currentData().isValid())
        made.form = FileForm(m_form->currentData().toInt());
    made.delimiter = charOf(m_delimiter);
    made.quote = charOf(m_quote);
    made.escape = charOf(m_escape);
    made.encoding = m_encoding->currentData().toByteArray();
    made.sheet = m_sheet->currentData().toString();
    if (m_header->currentData().isValid())
        made.heading = m_header->currentData().toBool();
    if (m_skip->value() >= 0)
        made.skipLines = m_skip->value();
    return made;
}

void FormChoices::setOptions(const ReadOptions& options)
{
    const QSignalBlocker quiet(this);
    m_kept = {};
    m_kept.padded = options.padded;
    m_kept.headerRows = options.headerRows;
    choose(m_form, options.form ? QVariant(int(*options.form)) : QVariant(),
           options.form ? formWords(*options.form) : QString());
    choose(m_delimiter, dataOf(options.delimiter), delimiterWords(options.delimiter.value_or(0)));
    choose(m_quote, dataOf(options.quote), quoteWords(options.quote.value_or(0)));
    choose(m_escape, dataOf(options.escape), escapeWords(options.escape.value_or(0)));
    choose(m_encoding, options.encoding.isEmpty() ? QVariant() : QVariant(options.encoding),
           QString::fromLatin1(options.encoding));
    choose(m_sheet, options.sheet.isEmpty() ? QVariant() : QVariant(options.sheet), options.sheet);
    // A line with the names is a heading with lines in front.
    const auto heading = options.headerLine ? std::optional(*options.headerLine > 0) : options.heading;
    choose(m_header, heading ? QVariant(*heading) : QVariant(), {});
    const qint64 skipped =
        options.headerLine.value_or(0) > 0 ? *options.headerLine - 1 : options.skipLines.value_or(-1);
    m_skip->setValue(static_cast<int>(std::min<qint64>(skipped, MostSkipped)));
}

void FormChoices::show(const TablePreview& preview)
{
    const QSignalBlocker quiet(this);
    using enum TableKind;
    const bool book = preview.kind == Workbook;
    const bool cells = preview.kind == Delimited;
    const bool text = !book && preview.kind != Folder;
    fillSheets(preview);
    showDetected(preview);
    const std::pair<QWidget*, bool> shown[] = {{m_form, text},
                                               {m_encoding, !book && preview.kind != Unknown},
                                               {m_sheet, book},
                                               {m_delimiter, cells},
                                               {m_quote, cells},
                                               {m_escape, cells},
                                               {m_header, cells || book},
                                               {m_skip, cells || book}};
    for (const auto& [field, visible] : shown) {
        field->setVisible(visible);
        m_labels.at(m_fields.indexOf(field))->setVisible(visible);
    }
}

void FormChoices::focusFirst()
{
    for (QWidget* field : std::as_const(m_fields)) {
        if (field->isVisible()) {
            field->setFocus();
            return;
        }
    }
}

void FormChoices::fillSheets(const TablePreview& preview)
{
    if (m_sheet->count() == preview.sheets.size() + 1 || preview.sheets.isEmpty())
        return;
    const QVariant before = m_sheet->currentData();
    m_sheet->clear();
    m_sheet->addItem(tr("Detected"));
    for (const SheetInfo& sheet : preview.sheets)
        m_sheet->addItem(sheet.hidden ? tr("%1 (hidden)").arg(sheet.name) : sheet.name, sheet.name);
    choose(m_sheet, before, before.toString());
}

void FormChoices::showDetected(const TablePreview& preview)
{
    const ReadOptions& form = preview.form;
    const auto say = [](QComboBox* box, const QString& what) {
        box->setItemText(Detected, what.isEmpty() ? tr("Detected") : tr("Detected: %1").arg(what));
    };
    // What was chosen says nothing of what would be detected.
    if (m_form->currentIndex() == Detected)
        say(m_form, kindWords(preview.kind));
    if (m_delimiter->currentIndex() == Detected)
        say(m_delimiter, form.delimiter ? delimiterWords(*form.delimiter) : QString());
    if (m_quote->currentIndex() == Detected)
        say(m_quote, form.quote ? quoteWords(*form.quote) : QString());
    if (m_escape->currentIndex() == Detected)
        say(m_escape, form.escape ? escapeWords(*form.escape) : QString());
    if (m_encoding->currentIndex() == Detected)
        say(m_encoding, QString::fromLatin1(form.encoding));
    if (m_sheet->currentIndex() == Detected)
        m_sheet->setItemText(Detected, preview.sheet.isEmpty() ? tr("The first")
                                                               : tr("The first: %1").arg(preview.sheet));
    const qint64 line = form.headerLine.value_or(-1);
    if (m_header->currentIndex() == Detected)
        say(m_header, line < 0 ? QString() : line == 0 ? tr("none") : tr("in line %L1").arg(line));
    const qint64 skipped = line > 0 ? line - 1 : form.skipLines.value_or(0);
    if (m_skip->value() < 0)
        m_skip->setSpecialValueText(line < 0 ? tr("Detected") : tr("Detected: %L1").arg(skipped));
}

} // namespace rowmill
