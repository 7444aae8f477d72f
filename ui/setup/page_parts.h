#pragma once

#include "ui/widget/plain_label.h"

#include <QString>

class QVBoxLayout;
class QWidget;

namespace rowmill {

/// The label above a field; also the field's accessible name and the target of its mnemonic.
PlainLabel* fieldLabel(const QString& text, QWidget* field);
/// A dimmed explanation that wraps.
PlainLabel* noteLabel(const QString& text, QWidget* parent);
/// What is wrong with a field, in the failed tone; hidden while `text` is empty.
PlainLabel* problemLabel(QWidget* parent);
void showProblem(PlainLabel* label, const QString& text);

/// The column layout of a page: labels close to their fields, fields apart.
QVBoxLayout* pageLayout(QWidget* page);

/// Keeps the wheel from changing a spin box or a combo box that only scrolled past under it.
void guardWheel(QWidget* field);

} // namespace rowmill
