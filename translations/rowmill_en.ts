<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Connection</name>
    <message numerus="yes">
        <source>%1 names %Ln model(s).</source>
        <translation>
            <numerusform>%1 names %Ln model.</numerusform>
            <numerusform>%1 names %Ln models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditAct</name>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>Exclude %Ln row</numerusform>
            <numerusform>Exclude %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln row(s)</source>
        <translation>
            <numerusform>Include %Ln row</numerusform>
            <numerusform>Include %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert %Ln correction(s)</source>
        <translation>
            <numerusform>Revert %Ln correction</numerusform>
            <numerusform>Revert %Ln corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%Ln row(s) have an answer that was corrected by hand.</source>
        <translation>
            <numerusform>%Ln row has an answer that was corrected by hand.</numerusform>
            <numerusform>%Ln rows have an answer that was corrected by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done row(s) were answered by another prompt or model.</source>
        <translation>
            <numerusform>%Ln done row was answered by another prompt or model.</numerusform>
            <numerusform>%Ln done rows were answered by another prompt or model.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done, can go on</source>
        <translation>
            <numerusform>%Ln done, can go on</numerusform>
            <numerusform>%Ln done, can go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>Finishing: the last %Ln row(s) are on the way, nothing holds them up.</source>
        <translation>
            <numerusform>Finishing: the last row is on the way, nothing holds it up.</numerusform>
            <numerusform>Finishing: the last %Ln rows are on the way, nothing holds them up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only retries are left: %Ln row(s) wait for the next attempt.</source>
        <translation>
            <numerusform>Only retries are left: %Ln row waits for the next attempt.</numerusform>
            <numerusform>Only retries are left: %Ln rows wait for the next attempt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunEvents</name>
    <message numerus="yes">
        <source>at most %Ln request(s) at once</source>
        <translation>
            <numerusform>at most %Ln request at once</numerusform>
            <numerusform>at most %Ln requests at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) refused as too many (429) within %1.</source>
        <translation>
            <numerusform>%Ln request refused as too many (429) within %1.</numerusform>
            <numerusform>%Ln requests refused as too many (429) within %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message numerus="yes">
        <source>%Ln row(s) before</source>
        <translation>
            <numerusform>%Ln row before</numerusform>
            <numerusform>%Ln rows before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) after</source>
        <translation>
            <numerusform>%Ln row after</numerusform>
            <numerusform>%Ln rows after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunMessages</name>
    <message numerus="yes">
        <source>%Ln row(s) wait, no answer was lost.</source>
        <translation>
            <numerusform>%Ln row waits, no answer was lost.</numerusform>
            <numerusform>%Ln rows wait, no answer was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) done</source>
        <translation>
            <numerusform>%Ln row done</numerusform>
            <numerusform>%Ln rows done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) got no whole reply and may have been billed.</source>
        <translation>
            <numerusform>%Ln request got no whole reply and may have been billed.</numerusform>
            <numerusform>%Ln requests got no whole reply and may have been billed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) done</source>
        <translation>
            <numerusform>%1 of %Ln row done</numerusform>
            <numerusform>%1 of %Ln rows done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown (asked, perhaps billed, no answer)</source>
        <translation>
            <numerusform>%Ln unknown (asked, perhaps billed, no answer)</numerusform>
            <numerusform>%Ln unknown (asked, perhaps billed, no answer)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown column(s)</source>
        <translation>
            <numerusform>%Ln unknown column</numerusform>
            <numerusform>%Ln unknown columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) used</source>
        <translation>
            <numerusform>%Ln column used</numerusform>
            <numerusform>%Ln columns used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln label(s) in “%1”</source>
        <translation>
            <numerusform>one of %Ln label in “%1”</numerusform>
            <numerusform>one of %Ln labels in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s): %1</source>
        <translation>
            <numerusform>%Ln field: %1</numerusform>
            <numerusform>%Ln fields: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableNotes</name>
    <message numerus="yes">
        <source>%Ln row(s) shorter than the heading, the missing cells are empty: line %1.</source>
        <translation>
            <numerusform>%Ln row shorter than the heading, the missing cells are empty: line %1.</numerusform>
            <numerusform>%Ln rows shorter than the heading, the missing cells are empty: lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) longer than the heading, the further cells are in added columns: line %1.</source>
        <translation>
            <numerusform>%Ln row longer than the heading, the further cells are in added columns: line %1.</numerusform>
            <numerusform>%Ln rows longer than the heading, the further cells are in added columns: lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with stray quotes or delimiters, put right: line %1.</source>
        <translation>
            <numerusform>%Ln row with stray quotes or delimiters, put right: line %1.</numerusform>
            <numerusform>%Ln rows with stray quotes or delimiters, put right: lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with bytes that are no text in this encoding, shown as �: line %1.</source>
        <translation>
            <numerusform>%Ln row with bytes that are no text in this encoding, shown as �: line %1.</numerusform>
            <numerusform>%Ln rows with bytes that are no text in this encoding, shown as �: lines %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::AnswerPage</name>
    <message numerus="yes">
        <source>This column has more than %Ln different value(s): too many for labels.</source>
        <translation>
            <numerusform>This column has more than %Ln different value: too many for labels.</numerusform>
            <numerusform>This column has more than %Ln different values: too many for labels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::CellPeek</name>
    <message numerus="yes">
        <source>%n more characters</source>
        <translation>
            <numerusform>%n more character</numerusform>
            <numerusform>%n more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::ContextField</name>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::DataCommands</name>
    <message numerus="yes">
        <source>The recipe is in %1: prompts, model and limits, no key. With it go %Ln example(s), which are rows of this table.</source>
        <translation>
            <numerusform>The recipe is in %1: prompts, model and limits, no key. With it goes %Ln example, which is a row of this table.</numerusform>
            <numerusform>The recipe is in %1: prompts, model and limits, no key. With it go %Ln examples, which are rows of this table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::DataPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not as the others…</source>
        <translation>
            <numerusform>%Ln row not as the others…</numerusform>
            <numerusform>%Ln rows not as the others…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::EventLogWindow</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::EventRecorder</name>
    <message numerus="yes">
        <source>“%1” is open: %Ln row(s).</source>
        <translation>
            <numerusform>“%1” is open: %Ln row.</numerusform>
            <numerusform>“%1” is open: %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed by hand.</source>
        <translation>
            <numerusform>%Ln row changed by hand.</numerusform>
            <numerusform>%Ln rows changed by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::ExampleList</name>
    <message numerus="yes">
        <source>%Ln example(s), shown to the model ahead of each row</source>
        <translation>
            <numerusform>%Ln example, shown to the model ahead of each row</numerusform>
            <numerusform>%Ln examples, shown to the model ahead of each row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::GoneDialog</name>
    <message numerus="yes">
        <source>%Ln answer(s) of rows that the data no longer has. They are kept, and count for nothing, until old answers are dropped.</source>
        <translation>
            <numerusform>%Ln answer of a row that the data no longer has. It is kept, and counts for nothing, until old answers are dropped.</numerusform>
            <numerusform>%Ln answers of rows that the data no longer has. They are kept, and count for nothing, until old answers are dropped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::HistoryCommands</name>
    <message numerus="yes">
        <source>Drop %Ln old answer(s)?</source>
        <translation>
            <numerusform>Drop %Ln old answer?</numerusform>
            <numerusform>Drop %Ln old answers?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln row so far</numerusform>
            <numerusform>%Ln rows so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::ImportPanel</name>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln row so far</numerusform>
            <numerusform>%Ln rows so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::LabelEdit</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::ModelPage</name>
    <message numerus="yes">
        <source>It answers about %Ln request(s) at once, so no more are sent.</source>
        <translation>
            <numerusform>It answers about %Ln request at once, so no more are sent.</numerusform>
            <numerusform>It answers about %Ln requests at once, so no more are sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::OutdatedQuestion</name>
    <message numerus="yes">
        <source>Ask %Ln row(s) again that another prompt or model has answered?</source>
        <translation>
            <numerusform>Ask %Ln row again that another prompt or model has answered?</numerusform>
            <numerusform>Ask %Ln rows again that another prompt or model has answered?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::PromptPage</name>
    <message numerus="yes">
        <source>The table has no column named %1.</source>
        <translation>
            <numerusform>The table has no column named %1.</numerusform>
            <numerusform>The table has no columns named %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::RunAnnouncer</name>
    <message numerus="yes">
        <source>Run %1 has started: %Ln row(s).</source>
        <translation>
            <numerusform>Run %1 has started: %Ln row.</numerusform>
            <numerusform>Run %1 has started: %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::RunCommands</name>
    <message numerus="yes">
        <source>%Ln excluded row(s) are left out.</source>
        <translation>
            <numerusform>%Ln excluded row is left out.</numerusform>
            <numerusform>%Ln excluded rows are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::WindowMessages</name>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
