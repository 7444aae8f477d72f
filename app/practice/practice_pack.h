#pragma once

#include "app/practice/practice_chat.h"
#include "app/practice/practice_dice.h"
#include "app/practice/practice_tally.h"

namespace rowmill {

/// The answers to a request for several rows, each that which the row would get alone. What the dice say is
/// left out, doubled or misnumbered is, and counted.
QString practicePack(const PracticeChat& chat, PracticeDice& dice, PracticeTally& tally);
/// The same with every second answer wrong.
QString practicePackMislabelled(const PracticeChat& chat);

} // namespace rowmill
