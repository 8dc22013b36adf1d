<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Application</name>
    <message>
        <source>Takes AI use cases past the pilot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this day as today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its gate criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes from stage %1 to stage %2 on %3 without a time in stage %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gains stage %1 on %2, less than %n month(s) after stage %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the work so that stage %1 is held for %2 months first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gate for stage %1 on %2 is not met: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the gate to %1, or finish the work earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan initiatives that raise what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on %1, %2 too early for “%3”, which finishes on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on itself through other initiatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one link of the circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads %1 initiatives at once in Q%2 %3; the limit is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them another lead or another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No executive answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an accountable owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers for it without an executive mandate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an executive, or give %1 the mandate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its gate criteria don’t carry it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what doesn’t carry it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to stage %1 but has earned stage %2; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise what is missing, or set the stage to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stage 1 since %1, longer than %2 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan its way to stage 2, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers for %1 use cases; the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another executive for some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned closes its gap to stage %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft the roadmap, or add an outcome for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed yet, so it has no readiness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess it; ten minutes are enough for a light assessment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Makes one edit per line, each its own undo step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 can&apos;t be done: %2 The lines before it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the findings on the plan; exit code 3 where there are errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, hints: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output could not be written. Nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts the roadmap that closes the gaps, as one undo step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only says what it would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the logical content as ordered text lines, history left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes one table (csv, json), one picture (svg, png), or everything (json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; its ending chooses the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o OUT is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format that can be written here. Use csv or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the changes, oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (undone, left behind)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the latest change, or the latest N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does again what was undone, one change or N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N is a whole number from 1 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) redone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reads an inventory (CSV) as one undo step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and words by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with use cases that are there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--on-duplicate takes skip, update or add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one JSON object. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read: %1, added: %2, updated: %3, skipped: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding: %1, header in row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  not understood in %1: %2 (%3 times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Past the pilot: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without accountable owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise: readiness %1, earned stage %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enterprise is not assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  needs %1 at level %2, is at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints counts, scores, stages and blockers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills it with the sample organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes everything from a whole-workspace JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sample and --from exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: stagepath-cli VERB [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stagepath-cli VERB --help explains a verb. --version prints the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--date takes a day such as 2026-11-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this day as today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains this verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See stagepath-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Data foundation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI platform and MLOps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, ownership, value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed: planned with what it would inherit. Assess it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light assessment of the enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is assessed yet, so all levels count as 0. Twelve questions show where to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this use case needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-outs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it to stage %1 once what it needs is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: roll-out to stage %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditLines</name>
    <message>
        <source>The field &quot;%1&quot; is missing or has a value it can&apos;t take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject is &quot;enterprise&quot;, &quot;unit:…&quot; or &quot;use_case:…&quot;, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; names &quot;%2&quot;, which there is more than once. Give its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; names &quot;%2&quot;, which is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already depends on “%2”, so this link would close a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add dependency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add baseline “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link would close a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add business unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add workstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add use case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edit &quot;%1&quot;. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one JSON object: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no table &quot;%1&quot;. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 100 MB. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not there. Create it or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place or free some space; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Line %1 has more than 16,384 columns. Choose another separator, or split the file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has more than 1,000,000 rows. Split the file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column that names the use cases (line %2 has: %3). Add a heading such as &quot;Name&quot;, or give a mapping; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names a field &quot;%1&quot; that there is not. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names a column &quot;%1&quot; that the list does not have. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names a lifecycle &quot;%1&quot; that there is not. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no name, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has %1 characters; the first %2 became the name, all of it is kept in the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date that can be read; it is kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has more cells than the header; the rest is kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds nothing but empty lines. Choose a file with a list in it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark that opens in line %1 is never closed; the rest of the file was read as one cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel or OpenDocument workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old or password-protected Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database (open a Stagepath workspace instead of importing it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Choose a file with a list in it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, not a list as text. Save the list as CSV (UTF-8) and import that; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no text: there is a zero byte at position %2. Save the list as CSV (UTF-8) and import that; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stagepath workspaces (*.stagepath);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace for the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stagepath workspaces (*.stagepath)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 use cases imported, %2 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Experimentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operationalization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standardization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise Transformation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no business ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaling bottlenecks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisational silos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisational change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLOps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rethink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start to finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Northwind Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stagepath workspaces (*.stagepath)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailItem</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The field &quot;%1&quot; takes a number from %2 to %3, not %4. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty. Type a name; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finish %1 lies before the start %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subject is the enterprise, a business unit or a use case, not two of them. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gate asks for a stage from 1 to 4, a milestone for none. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outcome raises one dimension or one criterion. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An initiative can&apos;t depend on itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when the program starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>A change in the history of this workspace is damaged, so it can&apos;t be undone or redone. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check who may read it and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder, or connect the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a workspace file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file but a device or pipe. Choose a workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). Open a copy or a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 4 GB, which no workspace is. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Stagepath workspace. Choose a file that ends in .stagepath, or import it if it is a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off: a part of it is missing. Open a copy or a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Stagepath workspace. Choose a file that ends in .stagepath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s SQLite can&apos;t be made to save safely, so nothing is changed. Update SQLite to 3.40 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; open a copy or a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have the tables of a Stagepath workspace. Open a copy or a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change can&apos;t be undone or redone, because what it touched is not as the history left it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File brought to version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by version %2, which this program can&apos;t bring up to date. Open it once with an earlier version of Stagepath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Stagepath (file version %2, this program reads up to %3). Update Stagepath to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session did not end normally. All of its changes were recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was replaced while the last session had changes of its own. Those are in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for work in progress can&apos;t be written. Free some space or check who may write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency, regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuse of capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is not there. Create it or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Stagepath (file version %2, this one writes %3), so it is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be written, so it is open for reading only. Save a copy elsewhere to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced: %2. Check who may write it; your work is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written safely. Check the drive; your work is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written. Your work is kept on this computer; save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with %1 is full. Free some space; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Stagepath workspace. Choose a file that ends in .stagepath.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that it is there and who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can only be read. Save a copy elsewhere to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is out of its range: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for %1. Close other programs; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; names something that is not there (%2). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id is a positive whole number. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 is taken already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be changed is not there any more (%1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for work: %2. Free some space in %3; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 since %3 (process %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for writing by %2. Close it there, or only read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is under way. Wait for it or cancel it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for reading only. Save a copy to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was replaced by another program. It was left alone; your work is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>FY %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>No workstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accountable owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for one use case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has stage %2 by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have stage %2 by then: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” starts on %2, too early for “%3” (%4 to %5). Start it on %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate for stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseCaseCaptureRow</name>
    <message>
        <source>Type a name and press Enter to add a use case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New use case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseCaseChoiceField</name>
    <message>
        <source>Create “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseCaseChoicePopup</name>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseCaseChoices</name>
    <message>
        <source>executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseCaseDelegate</name>
    <message numerus="yes">
        <source>Sets %n use case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseCaseEdits</name>
    <message>
        <source>Clear %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n use case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear score %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseCaseFilter</name>
    <message>
        <source>Lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseCaseHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseCaseTableModel</name>
    <message numerus="yes">
        <source>%1, %n use case(s), %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>mean readiness %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annual value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseCaseTableView</name>
    <message numerus="yes">
        <source>%1 of %n use case(s): %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filled %1 of %n use case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseCaseText</name>
    <message>
        <source>“%1” is not known here. Choose somebody from the list or choose Create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a lifecycle. Use Idea, Development, Pilot, Production, Scaled or Retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a stage. Use a number from %2 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m%2</source>
        <comment>millions: number, currency sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 k%2</source>
        <comment>thousands: number, currency sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, currency sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set above the earned stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (inherited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not an executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A use case needs a name. Type one, or press Esc to keep the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount. Type a number such as 1200000, 1.2m or 300k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it like %2 or 2027-04-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Type a day, a month (2027-04), a quarter (Q2 2027) or a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be typed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gate criteria don&apos;t carry stage %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t carry stage %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t carry stage %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeHead</name>
    <message>
        <source>Plan your AI programme past the pilot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the list to the board report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works fully offline. Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of use cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a spreadsheet saved as CSV. Columns and words are found by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the organisation and type the first use cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds everything; it stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northwind Bank: 24 use cases, 26 initiatives, a roadmap to 2029.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list people already have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact and readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to scale, what to build up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an accountable owner each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the roadmap that closes the gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before others do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PDF for the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files you open appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeRecent</name>
    <message>
        <source>%1 is not there now. Connect the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceJson</name>
    <message>
        <source>In the JSON, row %1 of &quot;%2&quot; has no usable &quot;%3&quot;. Correct it and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %2. Export the workspace again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON is not a whole workspace of this version. Use a file that &quot;export FILE -o ALL.json&quot; wrote; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceView</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath</name>
    <message>
        <source>Rows read: %1, added: %2, updated: %3, left out: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding %1, separator “%2”, header in row %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not understood (%2 times); it is kept as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::RailHead</name>
    <message>
        <source>Workspace menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI programme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
