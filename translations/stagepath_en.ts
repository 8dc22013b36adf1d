<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Application</name>
    <message>
        <source>Takes AI use cases past the pilot.</source>
        <translation>Takes AI use cases past the pilot.</translation>
    </message>
    <message>
        <source>Takes this day as today.</source>
        <translation>Takes this day as today.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>The workspace to open.</translation>
    </message>
    <message>
        <source>There is no display on which the window could open (DISPLAY is “%1”). Start Stagepath in a desktop session, or use stagepath-cli, which needs none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>while working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the file was brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before much was deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaselineEdits</name>
    <message>
        <source>A baseline needs a name. Type one, for example “Board plan”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation type="unfinished">Plan of %1</translation>
    </message>
    <message>
        <source>Freeze the plan as “%1”</source>
        <translation type="unfinished">Freeze the plan as “%1”</translation>
    </message>
    <message>
        <source>Rename a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the baseline “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a baseline “%1” already, of %2. Type another name, or remove that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a baseline and a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellPaste</name>
    <message>
        <source>there is no column for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is computed and can&apos;t be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation type="unfinished">Row %1, %2: %3</translation>
    </message>
    <message>
        <source>Row %1: there is no use case left for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln use case</numerusform>
            <numerusform>%Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Business unit</source>
        <translation type="unfinished">Business unit</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact criterion</source>
        <translation type="unfinished">Impact criterion</translation>
    </message>
    <message>
        <source>Impact criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation type="unfinished">Workstream</translation>
    </message>
    <message>
        <source>Workstreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use case</source>
        <translation type="unfinished">Use case</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation type="unfinished">Use cases</translation>
    </message>
    <message>
        <source>Impact score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Assessment</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Level</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation type="unfinished">Levels</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Answer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished">Initiative</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished">Initiatives</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished">Milestone</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished">Baseline</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date in a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates in a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Target</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Settings</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Light</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation type="unfinished">Q%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, which part of it</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation type="unfinished">%1: %2 → %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <comment>kind of rows, their names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <comment>kind of rows, their names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more value(s)</source>
        <translation>
            <numerusform>and %Ln more value</numerusform>
            <numerusform>and %Ln more values</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>initiative, one that depends on it</comment>
        <translation type="unfinished">%1 → %2</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished">Enterprise</translation>
    </message>
    <message>
        <source>Dismissed finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckNames</name>
    <message>
        <source>Stage skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate not met on its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependency broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependencies in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabler finishes too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accountable owner</source>
        <translation type="unfinished">No accountable owner</translation>
    </message>
    <message>
        <source>Accountable owner is not an executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set stage above the earned stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead</source>
        <translation type="unfinished">No lead</translation>
    </message>
    <message>
        <source>Too much on one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind its finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target not met on its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In production without monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled without governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap that nothing planned closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished">Not assessed</translation>
    </message>
    <message>
        <source>Planned without effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers that contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Assess it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the use case</source>
        <translation type="unfinished">Show the use case</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 of %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Goes from stage %1 to stage %2 on %3 without a time in stage %4.</source>
        <translation>Goes from stage %1 to stage %2 on %3 without a time in stage %4.</translation>
    </message>
    <message numerus="yes">
        <source>Gains stage %1 on %2, less than %n month(s) after stage %3.</source>
        <translation>
            <numerusform>Gains stage %1 on %2, less than %n month after stage %3.</numerusform>
            <numerusform>Gains stage %1 on %2, less than %n months after stage %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split the work so that stage %1 is held for %2 months first.</source>
        <translation>Split the work so that stage %1 is held for %2 months first.</translation>
    </message>
    <message>
        <source>The gate for stage %1 on %2 is not met: %3.</source>
        <translation>The gate for stage %1 on %2 is not met: %3.</translation>
    </message>
    <message>
        <source>Move the gate to %1, or finish the work earlier.</source>
        <translation>Move the gate to %1, or finish the work earlier.</translation>
    </message>
    <message>
        <source>Plan initiatives that raise what is missing.</source>
        <translation>Plan initiatives that raise what is missing.</translation>
    </message>
    <message>
        <source>Starts on %1, %2 too early for “%3”, which finishes on %4.</source>
        <translation>Starts on %1, %2 too early for “%3”, which finishes on %4.</translation>
    </message>
    <message>
        <source>Start it on %1.</source>
        <translation>Start it on %1.</translation>
    </message>
    <message>
        <source>Remove one link of the circle.</source>
        <translation>Remove one link of the circle.</translation>
    </message>
    <message>
        <source>Leads %1 initiatives at once in Q%2 %3; the limit is %4.</source>
        <translation>Leads %1 initiatives at once in Q%2 %3; the limit is %4.</translation>
    </message>
    <message>
        <source>Give one of them another lead or another time.</source>
        <translation>Give one of them another lead or another time.</translation>
    </message>
    <message>
        <source>%1 at level %2</source>
        <translation>%1 at level %2</translation>
    </message>
    <message>
        <source>No executive answers for it.</source>
        <translation>No executive answers for it.</translation>
    </message>
    <message>
        <source>Name an accountable owner.</source>
        <translation>Name an accountable owner.</translation>
    </message>
    <message>
        <source>%1 answers for it without an executive mandate.</source>
        <translation>%1 answers for it without an executive mandate.</translation>
    </message>
    <message>
        <source>Name an executive, or give %1 the mandate.</source>
        <translation>Name an executive, or give %1 the mandate.</translation>
    </message>
    <message>
        <source>what doesn’t carry it: %1</source>
        <translation>what doesn’t carry it: %1</translation>
    </message>
    <message>
        <source>Set to stage %1 but has earned stage %2; %3.</source>
        <translation>Set to stage %1 but has earned stage %2; %3.</translation>
    </message>
    <message>
        <source>Raise what is missing, or set the stage to %1.</source>
        <translation>Raise what is missing, or set the stage to %1.</translation>
    </message>
    <message>
        <source>Plan its way to stage 2, or stop it.</source>
        <translation>Plan its way to stage 2, or stop it.</translation>
    </message>
    <message>
        <source>Answers for %1 use cases; the limit is %2.</source>
        <translation>Answers for %1 use cases; the limit is %2.</translation>
    </message>
    <message>
        <source>Name another executive for some of them.</source>
        <translation>Name another executive for some of them.</translation>
    </message>
    <message>
        <source>Nothing planned closes its gap to stage %1: %2.</source>
        <translation>Nothing planned closes its gap to stage %1: %2.</translation>
    </message>
    <message>
        <source>Draft the roadmap, or add an outcome for it.</source>
        <translation>Draft the roadmap, or add an outcome for it.</translation>
    </message>
    <message>
        <source>Not assessed yet, so it has no readiness.</source>
        <translation>Not assessed yet, so it has no readiness.</translation>
    </message>
    <message>
        <source>Assess it; ten minutes are enough for a light assessment.</source>
        <translation>Assess it; ten minutes are enough for a light assessment.</translation>
    </message>
    <message>
        <source>%1 at %2 beside %3 at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in production without an owner in the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readiness %1 while the enterprise has %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last assessed on %1, more than %n month(s) ago.</source>
        <translation>
            <numerusform>Last assessed on %1, more than %n month ago.</numerusform>
            <numerusform>Last assessed on %1, more than %n months ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a new round; the answers of the last one are the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not go together: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about these answers again, or add what shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered with 3 or 4 without evidence: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the evidence or its link, or lower the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of stage %1 by %2 is reached on %3 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of stage %1 by %2 is not reached by anything planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan or hasten what is missing, or move the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In production with MLOps at level %1; from level 2 on somebody would notice when it decays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it with thresholds and somebody who reads them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled with governance at level %1; what is used everywhere needs level 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring its governance to the standard, or take it back to production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target stage</source>
        <translation type="unfinished">Target stage</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation type="unfinished">Target date</translation>
    </message>
    <message numerus="yes">
        <source>A subject is projected to gain a stage without %n month(s) in the stage before.</source>
        <translation>
            <numerusform>A subject is projected to gain a stage without %n month in the stage before.</numerusform>
            <numerusform>A subject is projected to gain a stage without %n months in the stage before.</numerusform>
        </translation>
    </message>
    <message>
        <source>A gate milestone asks for a stage that the latest assessment, raised by the outcomes of what has finished by then, does not bring on its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A successor begins or finishes before the type and the lag of its dependency allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives wait for each other in a circle; this can&apos;t be entered, only imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roll-out begins before an enabler finishes that brings its use case to the gate of the stage before the roll-out&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every use case has one executive who answers for it; for an idea this is a hint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for a use case has an executive mandate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage set by people is not above the one that the levels have earned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A use case stays in stage 1 for at most %n month(s).</source>
        <translation>
            <numerusform>A use case stays in stage 1 for at most %n month.</numerusform>
            <numerusform>A use case stays in stage 1 for at most %n months.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every initiative that is not finished has a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A person leads at most %n initiative(s) in one quarter and answers for at most %1 use cases.</source>
        <translation>
            <numerusform>A person leads at most %n initiative in one quarter and answers for at most %1 use cases.</numerusform>
            <numerusform>A person leads at most %n initiatives in one quarter and answers for at most %1 use cases.</numerusform>
        </translation>
    </message>
    <message>
        <source>An initiative whose finish is past is at 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target stage is projected by its target date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in production has at least level 2 in MLOps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is scaled has at least level 3 in governance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gap of a pilot to the stage after its earned one has an initiative with an outcome for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every use case that is not retired has a level of its own in at least one dimension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The latest round of a subject is at most %n month(s) old.</source>
        <translation>
            <numerusform>The latest round of a subject is at most %n month old.</numerusform>
            <numerusform>The latest round of a subject is at most %n months old.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of one subject do not contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion answered with 3 or 4 has evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two use cases of one unit have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 at level %3 by then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from “%2” on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins on %1, before what stage %2 needs is there: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it on %1, or hasten the enabler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody leads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Should have finished on %1, %n day(s) ago, and is at %2 %.</source>
        <translation>
            <numerusform>Should have finished on %1, %n day ago, and is at %2 %.</numerusform>
            <numerusform>Should have finished on %1, %n days ago, and is at %2 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set it to 100 % or move its finish; until it is done its outcomes raise nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no outcome, no use case and no dependency; nothing in the plan would miss it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it brings, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove these outcomes, or raise their levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on %1, %2 too early for “%3”, which starts on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishes on %1, %2 too early for “%3”, which finishes on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishes on %1, %2 too early for “%3”, which starts on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The lag is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the dates and the lag of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on itself through many other initiatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on itself: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Level</translation>
    </message>
    <message>
        <source>Level needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation type="unfinished">Earned stage</translation>
    </message>
    <message>
        <source>In stage 1 since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation type="unfinished">Use cases</translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s) of %1 have this name.</source>
        <translation>
            <numerusform>%n use case of %1 has this name.</numerusform>
            <numerusform>%n use cases of %1 have this name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s) without a unit have this name.</source>
        <translation>
            <numerusform>%n use case without a unit has this name.</numerusform>
            <numerusform>%n use cases without a unit have this name.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell them apart by their names, or remove what is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has no finish, so its %n outcome(s) raise nothing.</source>
        <translation>
            <numerusform>Has no finish, so its %n outcome raises nothing.</numerusform>
            <numerusform>Has no finish, so its %n outcomes raise nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of its %n outcome(s) raise nothing: %2.</source>
        <translation>
            <numerusform>%1 of its %n outcome raises nothing: %2.</numerusform>
            <numerusform>%1 of its %n outcomes raise nothing: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In stage 1 since %1, longer than %n month(s).</source>
        <translation>
            <numerusform>In stage 1 since %1, longer than %n month.</numerusform>
            <numerusform>In stage 1 since %1, longer than %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In stage 1 since %1, longer than %n month(s); its way to stage 2 is planned from %2 to %3.</source>
        <translation>
            <numerusform>In stage 1 since %1, longer than %n month; its way to stage 2 is planned from %2 to %3.</numerusform>
            <numerusform>In stage 1 since %1, longer than %n months; its way to stage 2 is planned from %2 to %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep to the plan, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage 2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate criteria %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stage before it is not earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An initiative has its dates, and an outcome, a use case or a dependency; each of its outcomes raises something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a start but no finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a finish but no start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing can wait for it, and it shows at a stand-in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be assessed anew after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can begin on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Gained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest time in a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time in stage 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use cases of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not assessed, needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The lead is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is not applicable to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipboardText</name>
    <message>
        <source>The clipboard holds %1 characters of formatted text and no plain text. Save the table as CSV or XLSX and import that (Ctrl+I).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies in the clipboard is no text: line %1 has control characters. Copy rows in your spreadsheet, then paste them here; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy rows in your spreadsheet first, then paste them here.</source>
        <translation type="unfinished">The clipboard holds no text. Copy rows in your spreadsheet first, then paste them here.</translation>
    </message>
    <message>
        <source>The clipboard can&apos;t be read: the program that it was copied in gave nothing. Copy the rows there again, or save them as CSV or XLSX and import that (Ctrl+I); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Makes one edit per line, each its own undo step.</source>
        <translation>Makes one edit per line, each its own undo step.</translation>
    </message>
    <message>
        <source>Prints the findings on the plan; exit code 3 where there are errors.</source>
        <translation>Prints the findings on the plan; exit code 3 where there are errors.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Prints JSON.</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, hints: %3</source>
        <translation>Errors: %1, warnings: %2, hints: %3</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>Drafts the roadmap that closes the gaps, as one undo step.</source>
        <translation>Drafts the roadmap that closes the gaps, as one undo step.</translation>
    </message>
    <message>
        <source>Only says what it would do.</source>
        <translation>Only says what it would do.</translation>
    </message>
    <message>
        <source>Draft roadmap</source>
        <translation>Draft roadmap</translation>
    </message>
    <message>
        <source>Prints the logical content as ordered text lines, history left out.</source>
        <translation>Prints the logical content as ordered text lines, history left out.</translation>
    </message>
    <message>
        <source>Writes one table (csv, json), one picture (svg, png), or everything (json).</source>
        <translation>Writes one table (csv, json), one picture (svg, png), or everything (json).</translation>
    </message>
    <message>
        <source>The file to write; its ending chooses the format.</source>
        <translation>The file to write; its ending chooses the format.</translation>
    </message>
    <message>
        <source>-o OUT is missing.</source>
        <translation>-o OUT is missing.</translation>
    </message>
    <message>
        <source>Prints the changes, oldest first.</source>
        <translation>Prints the changes, oldest first.</translation>
    </message>
    <message>
        <source> (undone, left behind)</source>
        <translation> (undone, left behind)</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (undone)</translation>
    </message>
    <message>
        <source>Takes back the latest change, or the latest N.</source>
        <translation>Takes back the latest change, or the latest N.</translation>
    </message>
    <message>
        <source>Does again what was undone, one change or N.</source>
        <translation>Does again what was undone, one change or N.</translation>
    </message>
    <message>
        <source>N is a whole number from 1 up.</source>
        <translation>N is a whole number from 1 up.</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>There is no change to undo.</translation>
    </message>
    <message>
        <source>There is no change to redo.</source>
        <translation>There is no change to redo.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) undone.</source>
        <translation>
            <numerusform>%n change undone.</numerusform>
            <numerusform>%n changes undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) redone.</source>
        <translation>
            <numerusform>%n change redone.</numerusform>
            <numerusform>%n changes redone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns and words by hand.</source>
        <translation>Columns and words by hand.</translation>
    </message>
    <message>
        <source>Sheet of a workbook.</source>
        <translation>Sheet of a workbook.</translation>
    </message>
    <message>
        <source>Encoding of the text.</source>
        <translation>Encoding of the text.</translation>
    </message>
    <message>
        <source>What to do with use cases that are there already.</source>
        <translation>What to do with use cases that are there already.</translation>
    </message>
    <message>
        <source>--on-duplicate takes skip, update or add.</source>
        <translation>--on-duplicate takes skip, update or add.</translation>
    </message>
    <message>
        <source>Rows read: %1, added: %2, updated: %3, skipped: %4</source>
        <translation>Rows read: %1, added: %2, updated: %3, skipped: %4</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln use case</numerusform>
            <numerusform>%Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Past the pilot: %1 of %2</source>
        <translation>Past the pilot: %1 of %2</translation>
    </message>
    <message>
        <source>Without accountable owner: %1</source>
        <translation>Without accountable owner: %1</translation>
    </message>
    <message>
        <source>Enterprise: readiness %1, earned stage %2 %3</source>
        <translation>Enterprise: readiness %1, earned stage %2 %3</translation>
    </message>
    <message>
        <source>The enterprise is not assessed.</source>
        <translation>The enterprise is not assessed.</translation>
    </message>
    <message>
        <source>  needs %1 at level %2, is at %3</source>
        <translation>  needs %1 at level %2, is at %3</translation>
    </message>
    <message>
        <source>Prints counts, scores, stages and blockers.</source>
        <translation>Prints counts, scores, stages and blockers.</translation>
    </message>
    <message>
        <source>Creates a workspace.</source>
        <translation>Creates a workspace.</translation>
    </message>
    <message>
        <source>Fills it with the sample organisation.</source>
        <translation>Fills it with the sample organisation.</translation>
    </message>
    <message>
        <source>Name of the organisation.</source>
        <translation>Name of the organisation.</translation>
    </message>
    <message>
        <source>Takes everything from a whole-workspace JSON.</source>
        <translation>Takes everything from a whole-workspace JSON.</translation>
    </message>
    <message>
        <source>--sample and --from exclude each other.</source>
        <translation>--sample and --from exclude each other.</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Add the sample</translation>
    </message>
    <message>
        <source>Take over an export</source>
        <translation>Take over an export</translation>
    </message>
    <message>
        <source>Usage: stagepath-cli VERB [options]</source>
        <translation>Usage: stagepath-cli VERB [options]</translation>
    </message>
    <message>
        <source>stagepath-cli VERB --help explains a verb. --version prints the version.</source>
        <translation>stagepath-cli VERB --help explains a verb. --version prints the version.</translation>
    </message>
    <message>
        <source>--date takes a day such as 2026-11-16.</source>
        <translation>--date takes a day such as 2026-11-16.</translation>
    </message>
    <message>
        <source>Takes this day as today.</source>
        <translation>Takes this day as today.</translation>
    </message>
    <message>
        <source>Explains this verb.</source>
        <translation>Explains this verb.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>&quot;%1&quot; is one argument too many.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>There is no verb &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>See stagepath-cli --help.</source>
        <translation>See stagepath-cli --help.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed.</source>
        <translation>There is not enough memory for this. Nothing was changed.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: %1</source>
        <translation>Something unexpected went wrong: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) proposed.</source>
        <translation>
            <numerusform>%Ln initiative proposed.</numerusform>
            <numerusform>%Ln initiatives proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s)</source>
        <translation>
            <numerusform>%Ln initiative</numerusform>
            <numerusform>%Ln initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format that can be written here. Use csv, json, svg or png.</source>
        <translation>&quot;%1&quot; is no format that can be written here. Use csv, json, svg or png.</translation>
    </message>
    <message>
        <source>There is no view &quot;%1&quot;. Use one of: %2.</source>
        <translation>There is no view &quot;%1&quot;. Use one of: %2.</translation>
    </message>
    <message>
        <source>Writes the PDF for the board.</source>
        <translation>Writes the PDF for the board.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>The PDF to write.</translation>
    </message>
    <message>
        <source>Paper.</source>
        <translation>Paper.</translation>
    </message>
    <message>
        <source>Language: en or de.</source>
        <translation>Language: en or de.</translation>
    </message>
    <message>
        <source>Author in the footer.</source>
        <translation>Author in the footer.</translation>
    </message>
    <message>
        <source>Confidentiality line in the footer.</source>
        <translation>Confidentiality line in the footer.</translation>
    </message>
    <message>
        <source>PNG or JPEG picture.</source>
        <translation>PNG or JPEG picture.</translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written: %1. Send it somewhere else, or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format, where the ending does not say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table is written as csv or json, not as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A view is written as svg or png, not as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;. Use one of: %2.</source>
        <translation>There is no table &quot;%1&quot;. Use one of: %2.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here. Use en or de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sections names no section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads an inventory (CSV or XLSX) as one undo step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is done, and so are those before it; the rest is not. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; readiness %2, earned stage %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a round of answers, or prints the latest of each subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON object with the fields of add_assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken into %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject of gaps, assessment and comparison; may be repeated. Default: the enterprise and the units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for damage in the file itself instead; exit code 3 where there is some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; stagepath-cli recover %1 -o NEW saves what can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sound: it holds what was saved in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sound. An earlier version wrote it without a record of its content, so changed values can only be found where the history knows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows: %1, changes in the history: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> [moment: %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work in progress on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the newest good state of a damaged file, or what can be salvaged, into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stale file beside it was moved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the newest good state: %2 of %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds what could be salvaged: %2 rows saved, %3 lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: %2 saved, %3 lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value is as it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of changes stayed behind, so what was done before can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no round: %2. Give one JSON object with subject, date, mode, and levels or answers; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, change “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; twice, so only one of its values would count. Remove one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dimension(s) set</source>
        <translation>
            <numerusform>%n dimension set</numerusform>
            <numerusform>%n dimensions set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with evidence</source>
        <translation>
            <numerusform>%n with evidence</numerusform>
            <numerusform>%n with evidence</numerusform>
        </translation>
    </message>
    <message>
        <source>  needs %1 at level %2, is not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--organisation names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not written in UTF-8, so it can&apos;t be told which file it names. Rename the file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>  not understood in %1: %2 (%n time(s))</source>
        <translation>
            <numerusform>  not understood in %1: %2 (%n time)</numerusform>
            <numerusform>  not understood in %1: %2 (%n times)</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the round that the comparison puts beside the latest one; the last before it where there is none that day. Default: a year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--compare-with takes the day of a round, such as 2026-11-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--compare-with is for the comparison of rounds. Name it in --sections: comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2 can&apos;t be done: %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <comment>as error messages end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of the lines before it stay.</source>
        <translation>
            <numerusform>%Ln edit of the lines before it stays.</numerusform>
            <numerusform>%Ln edits of the lines before it stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) are not in it: what is left of them is damaged and stays where it is.</source>
        <translation>
            <numerusform>%n later change is not in it: what is left of it is damaged and stays where it is.</numerusform>
            <numerusform>%n later changes are not in it: what is left of them is damaged and stays where it is.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more work in progress on this computer that can&apos;t be read or does not belong to this state; it is not in it and stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds what could be salvaged: %2 rows saved; how many there were is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds what could be salvaged: %2 rows saved, at least %3 lost; how many there were is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: none was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: %2 saved, others not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: %2 saved, %3 or more lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that the file does not have come from the work in progress on this computer.</source>
        <translation>
            <numerusform>%n change that the file does not have comes from the work in progress on this computer.</numerusform>
            <numerusform>%n changes that the file does not have come from the work in progress on this computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged: it does not hold what was saved in it, so what was printed may be wrong. stagepath-cli check --integrity %1 says where; stagepath-cli recover %1 -o NEW saves what can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: it does not hold what was saved in it, so nothing was made of it. stagepath-cli check --integrity %1 says where; stagepath-cli recover %1 -o NEW saves what can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 This command did nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s) of planned roll-outs proposed.</source>
        <translation>
            <numerusform>%Ln gate of planned roll-outs proposed.</numerusform>
            <numerusform>%Ln gates of planned roll-outs proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with “(lost)” in the name stand in for lost ones, so that what belongs to them stays. Rename or delete them.</source>
        <translation>
            <numerusform>%n row with “(lost)” in the name stands in for a lost one, so that what belongs to it stays. Rename or delete it.</numerusform>
            <numerusform>%n rows with “(lost)” in the name stand in for lost ones, so that what belongs to them stays. Rename or delete them.</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier version froze the baseline “%1” without outcomes, gates and milestones: the table has no gates and milestones, and what initiatives bring counts as it is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stagepath-cli recover %2 -o NEW saves what can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n with a reason</source>
        <translation>
            <numerusform>%n with a reason</numerusform>
            <numerusform>%n with a reason</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 retired left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;-&quot; can&apos;t be a workspace: it has to be a file. Give its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the round of “%2” is dated %3, which no round entered on %4 could be. It is taken over as it is; correct it where it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more round(s) are dated so.</source>
        <translation>
            <numerusform>%n more round is dated so.</numerusform>
            <numerusform>%n more rounds are dated so.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every value can be proven to be as it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every value can be proven to be as it was saved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; what counts: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>indicative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>readiness, what has to be said of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>The annual value of %1 is %2, which is too much to be kept in %3. Correct that value first, then set the currency; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annual value of %1 is %2, and %3 has fewer decimal digits. Round that value first, then set the currency; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Data foundation</source>
        <translation>Data foundation</translation>
    </message>
    <message>
        <source>AI platform and MLOps</source>
        <translation>AI platform and MLOps</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Change, ownership, value</source>
        <translation>Change, ownership, value</translation>
    </message>
    <message>
        <source>Not assessed: planned with what it would inherit. Assess it first.</source>
        <translation>Not assessed: planned with what it would inherit. Assess it first.</translation>
    </message>
    <message>
        <source>Light assessment of the enterprise</source>
        <translation>Light assessment of the enterprise</translation>
    </message>
    <message>
        <source>Nothing is assessed yet, so all levels count as 0. Twelve questions show where to begin.</source>
        <translation>Nothing is assessed yet, so all levels count as 0. Twelve questions show where to begin.</translation>
    </message>
    <message>
        <source>Only this use case needs it.</source>
        <translation>Only this use case needs it.</translation>
    </message>
    <message>
        <source>%1 to level %2</source>
        <translation>%1 to level %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roll-outs: %1</source>
        <translation>Roll-outs: %1</translation>
    </message>
    <message>
        <source>Roll-outs</source>
        <translation>Roll-outs</translation>
    </message>
    <message>
        <source>Takes it to stage %1 once what it needs is there.</source>
        <translation>Takes it to stage %1 once what it needs is there.</translation>
    </message>
    <message>
        <source>%1: roll-out to stage %2</source>
        <translation>%1: roll-out to stage %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) wait for it.</source>
        <translation>
            <numerusform>%Ln use case waits for it.</numerusform>
            <numerusform>%Ln use cases wait for it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n step(s) up</source>
        <translation>
            <numerusform>%1: %n step up</numerusform>
            <numerusform>%1: %n steps up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditLines</name>
    <message>
        <source>The field &quot;%1&quot; is missing or has a value it can&apos;t take.</source>
        <translation>The field &quot;%1&quot; is missing or has a value it can&apos;t take.</translation>
    </message>
    <message>
        <source>The subject is &quot;enterprise&quot;, &quot;unit:…&quot; or &quot;use_case:…&quot;, not &quot;%1&quot;.</source>
        <translation>The subject is &quot;enterprise&quot;, &quot;unit:…&quot; or &quot;use_case:…&quot;, not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; names &quot;%2&quot;, which there is more than once. Give its id.</source>
        <translation>The field &quot;%1&quot; names &quot;%2&quot;, which there is more than once. Give its id.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here.</source>
        <translation>There is no field &quot;%1&quot; here.</translation>
    </message>
    <message>
        <source>Add dependency</source>
        <translation>Add dependency</translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason (%1).</source>
        <translation>“Not applicable” needs a reason (%1).</translation>
    </message>
    <message>
        <source>Assess “%1”</source>
        <translation>Assess “%1”</translation>
    </message>
    <message>
        <source>Add baseline “%1”</source>
        <translation>Add baseline “%1”</translation>
    </message>
    <message>
        <source>Score “%1”</source>
        <translation>Score “%1”</translation>
    </message>
    <message>
        <source>Place “%1”</source>
        <translation>Place “%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Move “%1”</translation>
    </message>
    <message>
        <source>Set subject</source>
        <translation>Set subject</translation>
    </message>
    <message>
        <source>Set %1 of “%2”</source>
        <translation>Set %1 of “%2”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Set %1</translation>
    </message>
    <message>
        <source>Add business unit</source>
        <translation>Add business unit</translation>
    </message>
    <message>
        <source>Add workstream</source>
        <translation>Add workstream</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Add use case</source>
        <translation>Add use case</translation>
    </message>
    <message>
        <source>Add initiative</source>
        <translation>Add initiative</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Add milestone</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>Add outcome</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Add target</translation>
    </message>
    <message>
        <source>There is no edit &quot;%1&quot;. Use one of: %2.</source>
        <translation>There is no edit &quot;%1&quot;. Use one of: %2.</translation>
    </message>
    <message>
        <source>This is not one JSON object: %1.</source>
        <translation>This is not one JSON object: %1.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; takes %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a level from 0 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a level from 0 to 4, &quot;unknown&quot; or &quot;na&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day up to today, such as 2026-11-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with one entry for each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dimension for &quot;%1&quot;. Use data, ownership, value, governance, change or mlops; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no criterion for &quot;%1&quot;. Use a key from DR1 to MO6; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link would close a circle: %1. Remove one of its other links first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; has a value it can&apos;t take. It takes %2; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here. Use some of: %2; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day such as 2026-11-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-11-16, 2026-11, 2026-Q4 or 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id or an exact, unique name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” follows “%2” already. Change that link (its id is %3) instead; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is there twice, so only one of its values would count. Remove one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;enterprise&quot;, &quot;unit:NAME&quot; or &quot;use_case:NAME&quot;, and a round needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of the answers, such as 2026-11-16, and a round needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full, light or direct, and a round needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link that begins with http, https, file or mailto, or one without such a beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round answers another readiness model (%1) than the one in force (%2, %3). Load that model first, or leave out &quot;pack&quot; and &quot;pack_version&quot;; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A light round doesn&apos;t ask &quot;answers.%1&quot;. Leave it out, or use the mode full; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a direct round &quot;answers.%1&quot; is a note under a level, and there is no &quot;levels.%2&quot;. Give that level, or use the mode full; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a baseline “%1” already (its id is %2). Choose another name, or remove that one first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is locked, so its dates stay. Unlock it first (set &quot;locked&quot; of the initiative %2 to false); nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round says nothing. Give &quot;answers&quot; such as {&quot;DR1&quot;: 2}, or &quot;levels&quot; with their reasons such as {&quot;data&quot;: {&quot;level&quot;: 2, &quot;reason&quot;: &quot;audit of May&quot;}}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; names &quot;%2&quot;, which is not there. Give the exact name or the id of somebody in the workspace, or null for nobody; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; names &quot;%2&quot;, which is not there. Give the exact name or the id of what is in the workspace; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit &quot;%1&quot; takes a whole number from 0 to %2; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a brand takes a colour such as #173F5B; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a brand takes a text; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; has no &quot;%2&quot;. Use some of: %3; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id %1 is taken already. Leave out &quot;id&quot; to add it as a new round; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no table &quot;%1&quot;. Use one of: %2.</source>
        <translation>There is no table &quot;%1&quot;. Use one of: %2.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Business unit</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Executive</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lifecycle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>In this stage since</translation>
    </message>
    <message>
        <source>Accountable owner</source>
        <translation>Accountable owner</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Annual value</source>
        <translation>Annual value</translation>
    </message>
    <message>
        <source>Target stage</source>
        <translation>Target stage</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Target date</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>Live since</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Placed readiness</source>
        <translation>Placed readiness</translation>
    </message>
    <message>
        <source>Placed impact</source>
        <translation>Placed impact</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Custom fields</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Use case</translation>
    </message>
    <message>
        <source>Impact criterion</source>
        <translation>Impact criterion</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Workstream</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Predecessor</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Lag in days</source>
        <translation>Lag in days</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Check</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>%1 is not there. Check the name and the folder.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 is a folder. Name a file in it.</translation>
    </message>
    <message>
        <source>%1 is larger than 100 MB. Split it into smaller files.</source>
        <translation>%1 is larger than 100 MB. Split it into smaller files.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check who may read it.</source>
        <translation>%1 can&apos;t be read: %2. Check who may read it.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check the drive.</source>
        <translation>%1 can&apos;t be read: %2. Check the drive.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Create it or choose another one.</source>
        <translation>The folder %1 is not there. Create it or choose another one.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Free some space or choose another place; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another name or place; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file but a device or pipe. Choose a file; the command line takes - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a Stagepath workspace, which nothing else may replace. Choose another name; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingEdits</name>
    <message>
        <source>What should be mended is not there any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” to %2 – %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the gate of “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the target of “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set stage %1 for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make “%1” an executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “%1” to done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ready for stage %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2 leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 answers, added as an executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss “%1” of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let “%1” count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link from “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring %n initiative(s) forward for the gate of “%1”</source>
        <translation>
            <numerusform>Bring %n initiative forward for the gate of “%1”</numerusform>
            <numerusform>Bring %n initiatives forward for the gate of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the earned stage for %Ln use case(s)</source>
        <translation>
            <numerusform>Set the earned stage for %Ln use case</numerusform>
            <numerusform>Set the earned stage for %Ln use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln gate(s) to the day the plan reaches them</source>
        <translation>
            <numerusform>Move %Ln gate to the day the plan reaches it</numerusform>
            <numerusform>Move %Ln gates to the days the plan reaches them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln target(s) to the day the plan reaches them</source>
        <translation>
            <numerusform>Move %Ln target to the day the plan reaches it</numerusform>
            <numerusform>Move %Ln targets to the days the plan reaches them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln finding(s) of “%1”</source>
        <translation>
            <numerusform>Dismiss %Ln finding of “%1”</numerusform>
            <numerusform>Dismiss %Ln findings of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of “%1” dismissed</source>
        <translation>
            <numerusform>%Ln finding of “%1” dismissed</numerusform>
            <numerusform>%Ln findings of “%1” dismissed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The earned stage is set for %Ln use case(s)</source>
        <translation>
            <numerusform>The earned stage is set for %Ln use case</numerusform>
            <numerusform>The earned stage is set for %Ln use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s) moved to the day the plan reaches them</source>
        <translation>
            <numerusform>%Ln gate moved to the day the plan reaches it</numerusform>
            <numerusform>%Ln gates moved to the day the plan reaches them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s) moved to the day the plan reaches them</source>
        <translation>
            <numerusform>%Ln target moved to the day the plan reaches it</numerusform>
            <numerusform>%Ln targets moved to the day the plan reaches them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished">Enterprise</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished">Readiness</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <translation>%1 (inherited)</translation>
    </message>
</context>
<context>
    <name>HolidayText</name>
    <message>
        <source>“%1” is no date. Write a day such as %2; several go one to a line or with semicolons between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no date. Write a day such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The mapping names a lifecycle &quot;%1&quot; that there is not. Nothing was changed.</source>
        <translation>The mapping names a lifecycle &quot;%1&quot; that there is not. Nothing was changed.</translation>
    </message>
    <message>
        <source>This row has no name, so it was left out.</source>
        <translation>This row has no name, so it was left out.</translation>
    </message>
    <message>
        <source>The name has %1 characters; the first %2 became the name, all of it is kept in the notes.</source>
        <translation>The name has %1 characters; the first %2 became the name, all of it is kept in the notes.</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read; it is kept as text.</source>
        <translation>“%1” is no date that can be read; it is kept as text.</translation>
    </message>
    <message>
        <source>This row has more cells than the header; the rest is kept as text.</source>
        <translation>This row has more cells than the header; the rest is kept as text.</translation>
    </message>
    <message>
        <source>%1 holds nothing but empty lines. Choose a file with a list in it; nothing was changed.</source>
        <translation>%1 holds nothing but empty lines. Choose a file with a list in it; nothing was changed.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>a PDF</translation>
    </message>
    <message>
        <source>a database (open a Stagepath workspace instead of importing it)</source>
        <translation>a database (open a Stagepath workspace instead of importing it)</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a file with a list in it; nothing was changed.</source>
        <translation>%1 is empty. Choose a file with a list in it; nothing was changed.</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;. Use one of: %2.</source>
        <translation>There is no encoding &quot;%1&quot;. Use one of: %2.</translation>
    </message>
    <message>
        <source>%1 is no text: there is a zero byte at position %2. Save the list as CSV (UTF-8) and import that; nothing was changed.</source>
        <translation>%1 is no text: there is a zero byte at position %2. Save the list as CSV (UTF-8) and import that; nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln use case(s) from %1</source>
        <translation>
            <numerusform>Import %Ln use case from %1</numerusform>
            <numerusform>Import %Ln use cases from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n character(s) that were damaged before (shown as �); they are kept.</source>
        <translation>
            <numerusform>The file has %n character that was damaged before (shown as �); it is kept.</numerusform>
            <numerusform>The file has %n characters that were damaged before (shown as �); they are kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no number that can be read; it is kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no amount that can be read; it is kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a workbook: the sheet “%2” is damaged after row %3. Save it again as .xlsx or as CSV; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a workbook: the sheet “%2” names a row %3, beyond the last one a workbook can have. Save it again as .xlsx or as CSV; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a workbook: the sheet “%2” names a cell “%3” that there can&apos;t be. Save it again as .xlsx or as CSV; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula here has no stored result, so the cell is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more cells than a list can have. Save only the list as .xlsx or as CSV; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this cell is missing from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds the error %1, so it is empty here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a workbook: in its part “%2” %3. Save it again as .xlsx or as CSV; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive without a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2. Save the list as .xlsx or CSV and import that; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no visible sheet with cells. Show the sheet that holds the list and save it again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no visible sheet “%2”. Choose one of: %3; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is written in an encoding that is neither UTF-8 nor UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it declares a document type, which no workbook does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a tag of more than 64 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a tag with more than 100 attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested more than 64 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is damaged or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a workbook: %2. Save it again as .xlsx or as CSV; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than 1,000 parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part “%1” has a name that leads out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part “%1” stands in it twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts share the same bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part “%1” is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part “%1” unpacks to far more than a list needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, header in row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>Encoding %1, separator “%2”, header in row %3</source>
        <translation>Encoding %1, separator “%2”, header in row %3</translation>
    </message>
    <message>
        <source>%1 is a list as text and has no sheets. Leave the sheet out; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, not a list as text. Save the list as .xlsx or as CSV (UTF-8) and import that; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another encoding; where that does not help, ask for the file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has headings in line %2 and no rows under them; perhaps it is cut off. Choose a list with rows; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off, or the quotation mark in line %2 is never closed: the rest of the file would become one cell. Export the list again, or close the quotation mark; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than 16,384 columns in line %2. Choose another separator, or split the file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than 1,000,000 rows. Split the file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than 5,000,000 cells up to line %2. Leave out columns that are not needed, or split the file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with the columns of each field, such as {&quot;name&quot;: [&quot;Title&quot;]}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of columns, such as [&quot;Vendor&quot;]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with the words of each field, such as {&quot;lifecycle&quot;: {&quot;Live&quot;: &quot;production&quot;}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;day_first&quot; or &quot;month_first&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;.&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no mapping: %2. Give one JSON object; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, &quot;%2&quot; takes %3. Correct it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says nothing of the list. Use at least one of: %2; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no place from 0 to 100, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not written in UTF-8 as the others are, the first of them line %1; they were read as Windows-1252.</source>
        <translation>
            <numerusform>%n line is not written in UTF-8 as the others are, line %1; it was read as Windows-1252.</numerusform>
            <numerusform>%n lines are not written in UTF-8 as the others are, the first of them line %1; they were read as Windows-1252.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at their umlauts and accents, or choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document in RTF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (a whole workspace is taken by stagepath-cli new --from)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a text of more than 10 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a comment of more than 64 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 there is &quot;%2&quot;, which means nothing here. Use some of: %3; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has headings in line %2 and rows under them, but no cell of them can be read. Row %3, %4: %5 Save the list again as .xlsx or as CSV; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list ends in the middle of this row (%1 of %2 cells, no line break): it may be cut off, and rows may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list again and compare the number of rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell has %1 characters; the first %2 were taken, all of it is kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is less than nothing, which no annual value is; it is kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password-protected Office file (take the password off in the program that set it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies outside the years that a plan reaches, %2 to %3; it is kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of “%1” name no single person but a shared mailbox, a web address or several people (first “%2” in row %3): they are kept as text and make nobody accountable or lead.</source>
        <translation>
            <numerusform>%n cell of “%1” names no single person but a shared mailbox, a web address or several people (first “%2” in row %3): it is kept as text and makes nobody accountable or lead.</numerusform>
            <numerusform>%n cells of “%1” name no single person but a shared mailbox, a web address or several people (first “%2” in row %3): they are kept as text and make nobody accountable or lead.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put names into the list, or name the people afterwards on the page People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has its records in columns: the headings (%2) stand below each other. Say so and it is turned: with “Records are in columns” in the window, with &quot;records_in_columns&quot;: true in the file given to --mapping; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in the list, or keep it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1, or keep it as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already, so this row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To take it over, choose otherwise under “Already there”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names a field &quot;%1&quot; that there is not. Use one of: %2; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names a column &quot;%1&quot; that the list does not have. Use its own: %2; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no stage from 0 to 4; it is kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no day, so its first one was taken: %2. The cell is kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping gives values for &quot;%1&quot;, whose cells are taken as they are. Give values for some of: %2; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping names a date &quot;%1&quot; that there is not. Write it as 2026-05-13, 2026-05, 2026-Q2 or 2026; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no column that names the use cases (line %2 has: %3). Add a heading such as &quot;Name&quot;, or say which column it is; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several use cases “%1” (in %2), and this row names no business unit, so it is added as new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name its business unit in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has its records in columns: the headings (%2) stand below each other. Choose “Records are in columns” and it is turned; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Rows read: %1, added: %2, updated: %3, left out: %4</source>
        <translation>Rows read: %1, added: %2, updated: %3, left out: %4</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not understood (%n time(s)); it is kept as text</source>
        <translation>
            <numerusform>%1 was not understood (%n time); it is kept as text</numerusform>
            <numerusform>%1 was not understood (%n times); it is kept as text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>the same word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known from other lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown word; it is kept as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the name of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date that can be read; it is kept as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use case</source>
        <translation type="unfinished">Use case</translation>
    </message>
    <message>
        <source>Keep as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it means among the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished">tab</translation>
    </message>
    <message>
        <source>%1, separator “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” in rows %2 and %Ln more is an unknown word; it is kept as text.</source>
        <translation>
            <numerusform>“%1” in rows %2 and %Ln more is an unknown word; it is kept as text.</numerusform>
            <numerusform>“%1” in rows %2 and %Ln more is an unknown word; it is kept as text.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in rows %2 is an unknown word; it is kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in row %2 is an unknown word; it is kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitiativeFilter</name>
    <message>
        <source>in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished">locked</translation>
    </message>
    <message>
        <source>without dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished">several</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation type="unfinished">Workstream</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Lead</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished">Accountable</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished">Dimension</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1, stage %2</source>
        <comment>a gate: its subject, the stage it asks for</comment>
        <translation type="unfinished">%1, stage %2</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>%1 names rows that are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of what was saved can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of the history is not as it was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of %1 is damaged, so a part of what is in it can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not everything there is as it was saved.</source>
        <comment>part of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file should hold %3 and holds %2.</source>
        <comment>part of a file, numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of changes does not lead to what is in the file: change %1 does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>%1 in line %2 at byte %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested more than 64 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than 5,000,000 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is written in UTF-16 instead of UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a zero byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation type="unfinished">it is no object</translation>
    </message>
</context>
<context>
    <name>ListPaste</name>
    <message numerus="yes">
        <source>adds %Ln use case(s)</source>
        <translation>
            <numerusform>adds %Ln use case</numerusform>
            <numerusform>adds %Ln use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes %Ln use case(s)</source>
        <translation>
            <numerusform>changes %Ln use case</numerusform>
            <numerusform>changes %Ln use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>creates %Ln business unit(s) (%1)</source>
        <translation>
            <numerusform>creates %Ln business unit (%1)</numerusform>
            <numerusform>creates %Ln business units (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>creates %Ln person(s) (%1)</source>
        <translation>
            <numerusform>creates %Ln person (%1)</numerusform>
            <numerusform>creates %Ln people (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skips %Ln row(s)</source>
        <translation>
            <numerusform>skips %Ln row</numerusform>
            <numerusform>skips %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is created as a business unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is created as an executive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is created as a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation type="unfinished">Row %1, %2: %3</translation>
    </message>
    <message>
        <source>Row %1: “%2” is here already, so it is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: “%2” is here already as “%3”, so it is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” feeds no field: its values are kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is no lifecycle that is known here; it is kept as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>keeps %Ln value(s) as text</source>
        <translation>
            <numerusform>keeps %Ln value as text</numerusform>
            <numerusform>keeps %Ln values as text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Not assessed</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>No unit</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation>Earned stage</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lifecycle</translation>
    </message>
    <message>
        <source>Set above the earned stage</source>
        <translation>Set above the earned stage</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Not scored yet</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Placed by hand</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>placed by hand</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Strategic impact</source>
        <translation>Strategic impact</translation>
    </message>
    <message>
        <source>Place “%1”</source>
        <translation>Place “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln use cases</source>
        <translation>
            <numerusform>Place %Ln use case</numerusform>
            <numerusform>Place %Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove placement of “%1”</source>
        <translation>Remove placement of “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n placements</source>
        <translation>
            <numerusform>Remove %n placement</numerusform>
            <numerusform>Remove %n placements</numerusform>
        </translation>
    </message>
    <message>
        <source>From today to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaturityStrip</name>
    <message>
        <source>Not assessed yet: the projection begins with the first assessment.</source>
        <translation>Not assessed yet: the projection begins with the first assessment.</translation>
    </message>
    <message>
        <source>Target stage %1 not reached</source>
        <translation>Target stage %1 not reached</translation>
    </message>
    <message>
        <source>Target stage %1 not reached: %2</source>
        <translation>Target stage %1 not reached: %2</translation>
    </message>
    <message>
        <source>Stage %1 earned</source>
        <translation>Stage %1 earned</translation>
    </message>
    <message>
        <source>Projected maturity</source>
        <translation>Projected maturity</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>target</source>
        <translation>target</translation>
    </message>
    <message>
        <source>Enterprise readiness</source>
        <translation>Enterprise readiness</translation>
    </message>
    <message>
        <source>%1, readiness</source>
        <translation>%1, readiness</translation>
    </message>
    <message>
        <source>Target stage %1 met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed: what is unknown counts as 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed: shown is what it inherits, with 0 for what is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed: shown is what it inherits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mends</name>
    <message>
        <source>Move to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It then finishes on %1; its length stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two letters of a name, Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the gate to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day on which everything that stage %1 asks for is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the target to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day on which the plan reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage that its levels carry: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes an executive and can answer for use cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an enabler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2; brings what stage %3 asks for in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % is done; what is left takes its share of the planned time from today on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its progress becomes 100 %, and what it brings counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation type="unfinished">Remove a link</translation>
    </message>
    <message>
        <source>“%1” then waits for “%2” no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For “%1”, which has the least impact of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For “%1”, the last of them to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes to the first quarter with room for it, and finishes on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach stage %1 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds work from %1 to %2 that brings what stage %3 asks for in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” brings stage %2 then, after the least time in the stage before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bring %n enabler(s) forward</source>
        <translation>
            <numerusform>Bring %n enabler forward</numerusform>
            <numerusform>Bring %n enablers forward</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n initiative(s) forward</source>
        <translation>
            <numerusform>Bring %n initiative forward</numerusform>
            <numerusform>Bring %n initiatives forward</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Finished by %2, up to %n day(s) shorter: what comes before leaves no more time.</source>
        <translation>
            <numerusform>%1. Finished by %2, up to %n day shorter: what comes before leaves no more time.</numerusform>
            <numerusform>%1. Finished by %2, up to %n days shorter: what comes before leaves no more time.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Finished by %2, as long as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first working day on which everything that stage %1 asks for is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Experimentation</source>
        <translation>Experimentation</translation>
    </message>
    <message>
        <source>Operationalization</source>
        <translation>Operationalization</translation>
    </message>
    <message>
        <source>Standardization</source>
        <translation>Standardization</translation>
    </message>
    <message>
        <source>Enterprise Transformation</source>
        <translation>Enterprise Transformation</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>no business ownership</source>
        <translation>no business ownership</translation>
    </message>
    <message>
        <source>scaling bottlenecks</source>
        <translation>scaling bottlenecks</translation>
    </message>
    <message>
        <source>organisational silos</source>
        <translation>organisational silos</translation>
    </message>
    <message>
        <source>change resistance</source>
        <translation>change resistance</translation>
    </message>
    <message>
        <source>Data readiness</source>
        <translation>Data readiness</translation>
    </message>
    <message>
        <source>Executive ownership</source>
        <translation>Executive ownership</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Business case</translation>
    </message>
    <message>
        <source>AI governance</source>
        <translation>AI governance</translation>
    </message>
    <message>
        <source>Organisational change</source>
        <translation>Organisational change</translation>
    </message>
    <message>
        <source>MLOps</source>
        <translation>MLOps</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Ownership</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Development</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Scaled</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Scale now</source>
        <translation>Scale now</translation>
    </message>
    <message>
        <source>Build readiness</source>
        <translation>Build readiness</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>Quick win</translation>
    </message>
    <message>
        <source>Rethink</source>
        <translation>Rethink</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Not placed</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Roll-out</translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation>Enabler</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Other work</translation>
    </message>
    <message>
        <source>Finish to start</source>
        <translation>Finish to start</translation>
    </message>
    <message>
        <source>Start to start</source>
        <translation>Start to start</translation>
    </message>
    <message>
        <source>Finish to finish</source>
        <translation>Finish to finish</translation>
    </message>
    <message>
        <source>Start to finish</source>
        <translation>Start to finish</translation>
    </message>
    <message>
        <source>no link to the strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helps a local aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports the plan of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports a strategic goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drives a strategic goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides a strategic goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect hardly measurable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small saving or gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear saving or gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large effect on the result of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes the result of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one business unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several business units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole organisation or all customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can wait for years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted within two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted within a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demanded within a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demanded now, by law or by the market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to reuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts for one team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parts for one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a building block for a few use cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a building block for many use cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a platform for the whole portfolio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Nothing stands between %1 and stage %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) stand between %1 and stage %2</source>
        <translation>
            <numerusform>%n need stands between %1 and stage %2</numerusform>
            <numerusform>%n needs stand between %1 and stage %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the roadmap earns it in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of them are not on the roadmap</source>
        <translation>
            <numerusform>%1; %n of them is not on the roadmap</numerusform>
            <numerusform>%1; %n of them are not on the roadmap</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the roadmap does not earn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; the roadmap earns it in %2 with %n of them met</source>
        <translation>
            <numerusform>%1; the roadmap earns it in %2 with %n of them met</numerusform>
            <numerusform>%1; the roadmap earns it in %2 with %n of them met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation>
            <numerusform>%Ln idea</numerusform>
            <numerusform>%Ln ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in development</source>
        <translation>
            <numerusform>%Ln in development</numerusform>
            <numerusform>%Ln in development</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pilot(s)</source>
        <translation>
            <numerusform>%Ln pilot</numerusform>
            <numerusform>%Ln pilots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in production</source>
        <translation>
            <numerusform>%Ln in production</numerusform>
            <numerusform>%Ln in production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scaled</source>
        <translation>
            <numerusform>%Ln scaled</numerusform>
            <numerusform>%Ln scaled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source>no use cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in production or scaled</source>
        <translation type="unfinished">%1 of %2 in production or scaled</translation>
    </message>
    <message>
        <source>not assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100</source>
        <translation type="unfinished">of 100</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessed</source>
        <translation>
            <numerusform>%Ln assessed</numerusform>
            <numerusform>%Ln assessed</numerusform>
        </translation>
    </message>
    <message>
        <source>up %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>use case(s)</source>
        <comment>after the figure</comment>
        <translation>
            <numerusform>use case</numerusform>
            <numerusform>use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>everyone is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is planned so soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all will be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln will not be met</source>
        <translation>
            <numerusform>%Ln will not be met</numerusform>
            <numerusform>%Ln will not be met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <comment>assessed use cases with too little answered</comment>
        <translation>
            <numerusform>%Ln blocked</numerusform>
            <numerusform>%Ln blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicative</source>
        <comment>use cases with a light assessment</comment>
        <translation>
            <numerusform>%Ln indicative</numerusform>
            <numerusform>%Ln indicative</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>there are %1 criteria; a model has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the criterion is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the criterion belongs to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weight is a number from 0 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are %1 descriptors; give one for each of the levels 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one action for each of the levels 2, 3 and 4, and none for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the duration of an action is S, M or L, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“gate” is true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dimension has a gate criterion already; there is exactly one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the criterion is missing. Add it, or name the model that this one extends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dimension has no gate criterion. Mark one of its criteria with “gate”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all weights of the dimension are 0. Give at least one criterion a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the light assessment needs at least one criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at “%2”: %3 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model has no such member. Remove it, or use one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is needed here, none of them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no criterion “%1”. Use a key from DR1 to MO6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB, which no model is. Choose another file; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no JSON: %2 at byte %3. Export a model and edit that; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no model: it holds no JSON object. Export a model and edit that; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model extends itself. Give it an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model “%1” is not known here. Load it first, or extend “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” extends “%2” already, so the two would go in a circle. Give the model another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program reads format %1, not %2. Update Stagepath, or export the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1 is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of weeks from 1 to 520 is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no dimension “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format is a number. Write %1, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has %1 characters; %2 is the most. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two levels have the same descriptor, “%1”. Say what sets each level apart from the one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice. Name each criterion once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is there twice, so only one of its values would count. Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t contradict itself. Name two criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no weeks. Give a number for S, M or L, such as {&quot;S&quot;: 4, &quot;M&quot;: 13, &quot;L&quot;: 30}, or leave “weeks” out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S takes %1 weeks, M %2 and L %3. S is at most as long as M, and M at most as long as L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the level is a whole number from 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the built-in model, and that is version %2, not %3. Give the model an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, version %2, is the built-in model, and this file says something else. Give the model an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, version %2, is in force already, and this file says something else. Give the model an id of its own, or a higher version.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleEdits</name>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished">Add “%1”</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished">Remove “%1”</translation>
    </message>
    <message>
        <source>Hand over from “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add business unit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change business unit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove business unit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1 ends in no format for pictures. Use .svg or .png.</source>
        <translation>%1 ends in no format for pictures. Use .svg or .png.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Subject</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Now</translation>
    </message>
    <message>
        <source>Portfolio map</source>
        <translation type="unfinished">Portfolio map</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation type="unfinished">Roadmap</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation type="unfinished">Maturity</translation>
    </message>
    <message>
        <source>Readiness heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an assessment and not shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line begins with a first assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Target</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished">Actual</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished">Enterprise</translation>
    </message>
</context>
<context>
    <name>ProgressionChart</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Stage %1 earned, %2</source>
        <translation>Stage %1 earned, %2</translation>
    </message>
    <message>
        <source>Not assessed: what is unknown counts as 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 is not reached by this plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressionWords</name>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readiness %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stage %2</source>
        <translation type="unfinished">%1, stage %2</translation>
    </message>
    <message>
        <source>The first round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1 before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness up %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness down %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 earned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, projected: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, assessed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not assessed</source>
        <translation type="unfinished">%1: not assessed</translation>
    </message>
    <message>
        <source>%1: %2, projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, on the way between two rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, figures</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>Target, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target, stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate of stage %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadinessEdits</name>
    <message>
        <source>This round isn&apos;t there any more. Choose another one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a round for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the assessment of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the assessment of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a round of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a round of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason. Say why; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer “%1” of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear “%1” of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for “%1” of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of “%2” to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the answers to %1 count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over inherited levels for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Plan %Ln need(s) of “%1”</source>
        <translation>
            <numerusform>Plan %Ln need of “%1”</numerusform>
            <numerusform>Plan %Ln needs of “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessed by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence is noted there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1, stage %2</source>
        <translation>%1, stage %2</translation>
    </message>
    <message>
        <source>answers for nothing yet</source>
        <translation>answers for nothing yet</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads: initiatives at once</source>
        <translation>Leads: initiatives at once</translation>
    </message>
    <message>
        <source>No use case has an accountable executive yet</source>
        <translation>No use case has an accountable executive yet</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Ranked by strategic impact</source>
        <translation>Ranked by strategic impact</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Use case</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>All %1 on the pages that follow.</source>
        <translation>All %1 on the pages that follow.</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Business unit</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lifecycle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>Accountable owner</source>
        <translation>Accountable owner</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>not assessed</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) can be scaled now</source>
        <translation>
            <numerusform>%Ln use case can be scaled now</numerusform>
            <numerusform>%Ln use cases can be scaled now</numerusform>
        </translation>
    </message>
    <message>
        <source>The portfolio waits for scores and placements</source>
        <translation>The portfolio waits for scores and placements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) without scores or placement are not shown.</source>
        <translation>
            <numerusform>%Ln use case without scores or placement is not shown.</numerusform>
            <numerusform>%Ln use cases without scores or placement are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked use cases, %1 of %2</source>
        <translation>Ranked use cases, %1 of %2</translation>
    </message>
    <message>
        <source>There are no use cases yet.</source>
        <translation>There are no use cases yet.</translation>
    </message>
    <message>
        <source>%1 is no PNG or JPEG picture. Choose one for the logo.</source>
        <translation>%1 is no PNG or JPEG picture. Choose one for the logo.</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 4,096 pixels. Choose a smaller picture.</source>
        <translation>The logo %1 is larger than 4,096 pixels. Choose a smaller picture.</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Status of %1</translation>
    </message>
    <message>
        <source>Prepared by %1</source>
        <translation>Prepared by %1</translation>
    </message>
    <message>
        <source>The report can&apos;t be painted. Free some disk space.</source>
        <translation>The report can&apos;t be painted. Free some disk space.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Executive summary</translation>
    </message>
    <message>
        <source>Portfolio map</source>
        <translation>Portfolio map</translation>
    </message>
    <message>
        <source>Ranked use cases</source>
        <translation>Ranked use cases</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Maturity progression</source>
        <translation>Maturity progression</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>There is no section &quot;%1&quot; in this version. Use some of: %2.</source>
        <translation>There is no section &quot;%1&quot; in this version. Use some of: %2.</translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;. Use a4, letter, a3 or 16:9.</source>
        <translation>There is no paper &quot;%1&quot;. Use a4, letter, a3 or 16:9.</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Nothing is planned yet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Roadmap %1 of %2, %3</source>
        <translation>Roadmap %1 of %2, %3</translation>
    </message>
    <message>
        <source>Dark: roll-out of one use case. Tinted: enabler. Plum line: critical path. Red outline: gate not met on its date. Octagon: conflict.</source>
        <translation>Dark: roll-out of one use case. Tinted: enabler. Plum line: critical path. Red outline: gate not met on its date. Octagon: conflict.</translation>
    </message>
    <message>
        <source>Grey line under a bar: baseline “%1”.</source>
        <translation>Grey line under a bar: baseline “%1”.</translation>
    </message>
    <message>
        <source>%1 of %2 use cases are past the pilot</source>
        <translation>%1 of %2 use cases are past the pilot</translation>
    </message>
    <message>
        <source>%1; the plan earns stage %2 by %3</source>
        <translation>%1; the plan earns stage %2 by %3</translation>
    </message>
    <message>
        <source>Share past pilot</source>
        <translation>Share past pilot</translation>
    </message>
    <message>
        <source>%1 of %2 in production or scaled</source>
        <translation>%1 of %2 in production or scaled</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>of 100</translation>
    </message>
    <message>
        <source>Mean readiness</source>
        <translation>Mean readiness</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) not assessed</source>
        <translation>
            <numerusform>%Ln use case not assessed</numerusform>
            <numerusform>%Ln use cases not assessed</numerusform>
        </translation>
    </message>
    <message>
        <source>Without accountable owner</source>
        <translation>Without accountable owner</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln use case(s)</source>
        <translation>
            <numerusform>of %Ln use case</numerusform>
            <numerusform>of %Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Gates due in %1 days</source>
        <translation>Gates due in %1 days</translation>
    </message>
    <message numerus="yes">
        <source>%n will not be met</source>
        <translation>
            <numerusform>%n will not be met</numerusform>
            <numerusform>%n will not be met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Portfolio of %Ln use case(s)</source>
        <translation>
            <numerusform>Portfolio of %Ln use case</numerusform>
            <numerusform>Portfolio of %Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>raise to enterprise scale</source>
        <translation>raise to enterprise scale</translation>
    </message>
    <message>
        <source>high impact, close the gaps first</source>
        <translation>high impact, close the gaps first</translation>
    </message>
    <message>
        <source>take the benefit, keep it small</source>
        <translation>take the benefit, keep it small</translation>
    </message>
    <message>
        <source>combine, change or stop</source>
        <translation>combine, change or stop</translation>
    </message>
    <message>
        <source>The enterprise is in stage %1 with readiness %2: %3.</source>
        <translation>The enterprise is in stage %1 with readiness %2: %3.</translation>
    </message>
    <message>
        <source>The enterprise is not assessed yet; a light assessment takes ten minutes.</source>
        <translation>The enterprise is not assessed yet; a light assessment takes ten minutes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) are set above the stage they have earned.</source>
        <translation>
            <numerusform>%Ln use case is set above the stage it has earned.</numerusform>
            <numerusform>%Ln use cases are set above the stage they have earned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) have been in stage 1 for too long.</source>
        <translation>
            <numerusform>%n pilot has been in stage 1 for too long.</numerusform>
            <numerusform>%n pilots have been in stage 1 for too long.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned yet. The draft roadmap proposes what closes the gaps.</source>
        <translation>Nothing is planned yet. The draft roadmap proposes what closes the gaps.</translation>
    </message>
    <message>
        <source>Stage %1 is earned in %2.</source>
        <translation>Stage %1 is earned in %2.</translation>
    </message>
    <message>
        <source>At the end of %1 readiness is %2.</source>
        <translation>At the end of %1 readiness is %2.</translation>
    </message>
    <message numerus="yes">
        <source>Name accountable owners for %Ln use case(s).</source>
        <translation>
            <numerusform>Name accountable owners for %Ln use case.</numerusform>
            <numerusform>Name accountable owners for %Ln use cases.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: the plan has no errors.</source>
        <translation>None: the plan has no errors.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Projected by the roadmap</source>
        <translation>Projected by the roadmap</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>AI programme</source>
        <translation>AI programme</translation>
    </message>
    <message>
        <source>From pilots to the enterprise: portfolio, readiness and roadmap</source>
        <translation>From pilots to the enterprise: portfolio, readiness and roadmap</translation>
    </message>
    <message>
        <source>Report to the Board</source>
        <translation>Report to the Board</translation>
    </message>
    <message>
        <source>Maturity of the enterprise</source>
        <translation>Maturity of the enterprise</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Where we stand</translation>
    </message>
    <message>
        <source>What the roadmap does</source>
        <translation>What the roadmap does</translation>
    </message>
    <message>
        <source>Decisions asked of the Board</source>
        <translation>Decisions asked of the Board</translation>
    </message>
    <message>
        <source>The roadmap earns no further stage yet</source>
        <translation>The roadmap earns no further stage yet</translation>
    </message>
    <message>
        <source>The roadmap earns stage %1 in %2</source>
        <translation>The roadmap earns stage %1 in %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>The enterprise is not assessed yet, so its maturity can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roadmap earns no further stage yet; the target is stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; stage %2 needs more than is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness and earned stage</source>
        <translation>Readiness and earned stage</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more unit(s)</source>
        <translation>
            <numerusform>and %Ln more unit</numerusform>
            <numerusform>and %Ln more units</numerusform>
        </translation>
    </message>
    <message>
        <source>Enterprise, level per dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use cases per earned stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No use case is assessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness: weighted mean of the six levels, 0 to 100. Earned stage: the highest whose gate holds. Year columns: projected for 31 December.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an accountable executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without business unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln use case</numerusform>
            <numerusform>%Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>owner not executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Executive</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates in the next twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no use cases to answer for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n executive(s) answer for all %1 use cases</source>
        <translation>
            <numerusform>%n executive answers for all %1 use cases</numerusform>
            <numerusform>%n executives answer for all %1 use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Executives appear here with what they answer for as soon as there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>High impact waits for readiness: %Ln use case(s) need building up before they scale</source>
        <translation>
            <numerusform>High impact waits for readiness: %Ln use case needs building up before it scales</numerusform>
            <numerusform>High impact waits for readiness: %Ln use cases need building up before they scale</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no use cases to place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>placed by hand</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no use cases to rank yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) wait for their scores</source>
        <translation>
            <numerusform>%Ln use case waits for its scores</numerusform>
            <numerusform>%Ln use cases wait for their scores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact: weighted mean of the impact criteria, 0 to 100. Readiness: weighted mean of the six levels, 0 to 100. Order of the levels: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo %1 is cut short. Choose a whole picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo %1 can&apos;t be read: %2. Choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line begins with the first assessment of the enterprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gates due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more lane(s)</source>
        <translation>
            <numerusform>and %Ln more lane</numerusform>
            <numerusform>and %Ln more lanes</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures: initiatives that run in the year. The pages that follow show them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures: initiatives that run in the quarter. The pages that follow show them one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shared enablers first: %Ln initiative(s) close the gaps by %1</source>
        <translation>
            <numerusform>Shared enablers first: %Ln initiative closes the gaps by %1</numerusform>
            <numerusform>Shared enablers first: %Ln initiatives close the gaps by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) are planned until %1</source>
        <translation>
            <numerusform>%Ln initiative is planned until %1</numerusform>
            <numerusform>%Ln initiatives are planned until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roadmap at a glance: %Ln initiative(s), %1 to %2</source>
        <translation>
            <numerusform>The roadmap at a glance: %Ln initiative, %1 to %2</numerusform>
            <numerusform>The roadmap at a glance: %Ln initiatives, %1 to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no use cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is planned so soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all will be met</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) have neither scores nor a place on the map yet.</source>
        <translation>
            <numerusform>%Ln use case has neither scores nor a place on the map yet.</numerusform>
            <numerusform>%Ln use cases have neither scores nor a place on the map yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s), of them %1 shared enablers.</source>
        <translation>
            <numerusform>%Ln initiative, of them %1 shared enablers.</numerusform>
            <numerusform>%Ln initiatives, of them %1 shared enablers.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it brings can be measured once the enterprise is assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of stage %1 is not reached in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of stage %1 is not reached in time: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) are planned until %1; the target needs more</source>
        <translation>
            <numerusform>%Ln initiative is planned until %1; the target needs more</numerusform>
            <numerusform>%Ln initiatives are planned until %1; the target needs more</numerusform>
        </translation>
    </message>
    <message>
        <source>other %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All business units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without business unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished">No owner</translation>
    </message>
    <message>
        <source>Use cases without scores for impact or without readiness have no rank. Each of them is in the export of the use cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No use case is assessed yet, so nothing shows what holds them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dimension keeps an assessed use case from its next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 hold back most use cases, %3 the fewest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds use cases back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use cases that this dimension keeps from their next stage, of %Ln assessed</source>
        <translation>
            <numerusform>Use cases that this dimension keeps from their next stage, of %Ln assessed</numerusform>
            <numerusform>Use cases that this dimension keeps from their next stage, of %Ln assessed</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what %1 needs is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over from the unit or the enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning sign: the stage that is set is above the earned one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triangle in a cell: higher or lower than in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) without an assessment are not shown.</source>
        <translation>
            <numerusform>%Ln use case without an assessment is not shown.</numerusform>
            <numerusform>%Ln use cases without an assessment are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map fills with the first assessment of a use case; ten minutes are enough for a light one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has earned every stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not earned a stage yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has earned stage %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s)</source>
        <translation>
            <numerusform>%Ln dimension</numerusform>
            <numerusform>%Ln dimensions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; stage %2 waits for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set directly: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held down by its gate criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little is answered to rely on the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little is answered: read the figures with care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, indicative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readiness of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 of %2</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As evidenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate of stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed level: not answered in this round; it comes from an earlier one, from above, or from the dimension set as a whole. Evidenced: a level without evidence counts one less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is assessed yet, so there is no detail to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness of %1 rose from %2 to %3 since %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness of %1 fell from %2 to %3 since %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness of %1 is %3 as in %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole dimension, set directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged, %4 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation type="unfinished">Earned stage</translation>
    </message>
    <message>
        <source>Round of %1 beside that of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject has two rounds to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subject appears here as soon as it has been assessed a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">Criterion</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Level</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned initiative, finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For stage %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way of a next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is assessed yet, so no gaps can be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps appear here with the first assessment of the enterprise or a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps and next actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more error(s)</source>
        <translation>
            <numerusform>and %Ln more error</numerusform>
            <numerusform>and %Ln more errors</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program finds no errors and no warnings: the plan holds together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No use case is assessed yet, so nobody knows what holds them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the lowest level of %2 of %3 assessed use cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every use case has an executive who answers for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) have no accountable owner.</source>
        <translation>
            <numerusform>%Ln use case has no accountable owner.</numerusform>
            <numerusform>%Ln use cases have no accountable owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) have an owner who isn’t an executive.</source>
        <translation>
            <numerusform>%Ln use case has an owner who isn’t an executive.</numerusform>
            <numerusform>%Ln use cases have an owner who isn’t an executive.</numerusform>
        </translation>
    </message>
    <message>
        <source>Common risk: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of the stage we are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) to watch</source>
        <translation>
            <numerusform>%Ln warning to watch</numerusform>
            <numerusform>%Ln warnings to watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) to mend before the plan is sound; %1</source>
        <translation>
            <numerusform>%Ln error to mend before the plan is sound; %1</numerusform>
            <numerusform>%Ln errors to mend before the plan is sound; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) to mend before the plan is sound</source>
        <translation>
            <numerusform>%Ln error to mend before the plan is sound</numerusform>
            <numerusform>%Ln errors to mend before the plan is sound</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no errors; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has neither errors nor warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks and risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circle: the page on which a link goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicative: from a light assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each assessed subject gets two pages here, the enterprise and the units where none is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) block it</source>
        <translation>
            <numerusform>%Ln need blocks it</numerusform>
            <numerusform>%Ln needs block it</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further, below what the stage asks for: nothing waits for them, since a dimension holds from half a level below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What blocks the next stage comes first, then by priority, P0 to P3. Gate criteria have to be reached in full. Dashed level: taken over from the unit or the enterprise; ?: not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those assessed have earned every stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: readiness %2, earned stage %3; no use case is assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back from stage %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no round of %1 or before to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name %1, the day of the first one, or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject has two rounds yet: assess one again, or choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln enabler(s)</source>
        <translation>
            <numerusform>%Ln enabler</numerusform>
            <numerusform>%Ln enablers</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Lead</translation>
    </message>
    <message>
        <source>Stage, set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness, not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic impact, not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic impact %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic impact %1, rank %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned for it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished">Initiative</translation>
    </message>
    <message>
        <source>Brings level</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more initiative(s)</source>
        <translation>
            <numerusform>and %Ln more initiative</numerusform>
            <numerusform>and %Ln more initiatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Now, target and gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no use cases to describe yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each use case gets one page here, in rank order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use case profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at the end of a bar: it goes on in the years beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn, as it lies outside %1 to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels set directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>in the place of a picture: the section, the title of its page</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The roadmap takes %Ln use case(s) to stage %1 or higher by %2; the enterprise is not assessed yet</source>
        <translation>
            <numerusform>The roadmap takes %Ln use case to stage %1 or higher by %2; the enterprise is not assessed yet</numerusform>
            <numerusform>The roadmap takes %Ln use cases to stage %1 or higher by %2; the enterprise is not assessed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more use case(s) reach stage %1 or higher by %2; what is not assessed begins at 0.</source>
        <translation>
            <numerusform>%Ln more use case reaches stage %1 or higher by %2; what is not assessed begins at 0.</numerusform>
            <numerusform>%Ln more use cases reach stage %1 or higher by %2; what is not assessed begins at 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PDF can be written, because a part of Stagepath can&apos;t be loaded (%1). Install Stagepath again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 not asked in this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the left of each line what holds with the earlier round and what the latest one says; –: nothing, ?: unknown. The figures of a dimension are its levels then and now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No use case has scores for impact and readiness or a place on the map yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bubble size: annual value. Triangle: set stage above the earned stage. Ring without filling: placed by hand, not scored yet. Dashed circle: where a scored one was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets: placed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets: placed by hand, not scored yet. Impact and readiness: weighted means, 0 to 100. Order of the levels: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln retired use case(s) are left out of all figures.</source>
        <translation>
            <numerusform>%Ln retired use case is left out of all figures.</numerusform>
            <numerusform>%Ln retired use cases are left out of all figures.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (indicative)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign i beside readiness: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (page %2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicative</source>
        <translation>
            <numerusform>%Ln indicative</numerusform>
            <numerusform>%Ln indicative</numerusform>
        </translation>
    </message>
    <message>
        <source>An executive answers for the one use case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n executive(s) answer for %1</source>
        <translation>
            <numerusform>%n executive answers for %1</numerusform>
            <numerusform>%n executives answer for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln are without an executive</source>
        <translation>
            <numerusform>%1; %Ln is without an executive</numerusform>
            <numerusform>%1; %Ln are without an executive</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads the ranking and must build readiness first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 leads the ranking; %n of the top %2 must build readiness first</source>
        <translation>
            <numerusform>%1 leads the ranking; %n of the top %2 must build readiness first</numerusform>
            <numerusform>%1 leads the ranking; %n of the top %2 must build readiness first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapEdits</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Move %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>New initiative</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Add “%1”</translation>
    </message>
    <message>
        <source>Select an initiative with dates first; the new one follows it.</source>
        <translation>Select an initiative with dates first; the new one follows it.</translation>
    </message>
    <message>
        <source>Add “%1” after “%2”</source>
        <translation>Add “%1” after “%2”</translation>
    </message>
    <message>
        <source>“%1” follows “%2” already.</source>
        <translation>“%1” follows “%2” already.</translation>
    </message>
    <message>
        <source>Link “%1” to “%2”</source>
        <translation>Link “%1” to “%2”</translation>
    </message>
    <message>
        <source>Change a link</source>
        <translation>Change a link</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>Remove a link</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>New milestone</translation>
    </message>
    <message>
        <source>Change a milestone</source>
        <translation>Change a milestone</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Move “%1”</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Rename “%1” to “%2”</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Removed %1</translation>
    </message>
    <message>
        <source>Add an outcome to “%1”</source>
        <translation>Add an outcome to “%1”</translation>
    </message>
    <message>
        <source>Change an outcome</source>
        <translation>Change an outcome</translation>
    </message>
    <message>
        <source>Remove an outcome</source>
        <translation>Remove an outcome</translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s)</source>
        <translation>
            <numerusform>%Ln initiative</numerusform>
            <numerusform>%Ln initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestone(s)</source>
        <translation>
            <numerusform>%Ln milestone</numerusform>
            <numerusform>%Ln milestones</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t follow “%2”, that would close a circle: %3. Remove one of these links first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is locked. Unlock it (L) to split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be split on a day after its start, up to its finish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, part 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lane “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would end after the year %2 there. Paste it earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t follow itself. Choose another bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the finish of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the start of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundSheet</name>
    <message>
        <source>from the round of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited from %1</source>
        <translation type="unfinished">inherited from %1</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>The round of “%1” has no date. Give it the day on which it was answered; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round of “%1” is dated %2, which is still to come. Give it today&apos;s date or an earlier one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round of “%1” can&apos;t be closed before its date or on a day still to come. Correct &quot;closed&quot;; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round of “%1” is dated %2, long before the programme, whose first day here is %3. Give it a date from %4 on; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The field &quot;%1&quot; takes a number from %2 to %3, not %4. Nothing was changed.</source>
        <translation>The field &quot;%1&quot; takes a number from %2 to %3, not %4. Nothing was changed.</translation>
    </message>
    <message>
        <source>The name is empty. Type a name; nothing was changed.</source>
        <translation>The name is empty. Type a name; nothing was changed.</translation>
    </message>
    <message>
        <source>The finish %1 lies before the start %2. Nothing was changed.</source>
        <translation>The finish %1 lies before the start %2. Nothing was changed.</translation>
    </message>
    <message>
        <source>A subject is the enterprise, a business unit or a use case, not two of them. Nothing was changed.</source>
        <translation>A subject is the enterprise, a business unit or a use case, not two of them. Nothing was changed.</translation>
    </message>
    <message>
        <source>A gate asks for a stage from 1 to 4, a milestone for none. Nothing was changed.</source>
        <translation>A gate asks for a stage from 1 to 4, a milestone for none. Nothing was changed.</translation>
    </message>
    <message>
        <source>An outcome raises one dimension or one criterion. Nothing was changed.</source>
        <translation>An outcome raises one dimension or one criterion. Nothing was changed.</translation>
    </message>
    <message>
        <source>An initiative can&apos;t depend on itself. Nothing was changed.</source>
        <translation>An initiative can&apos;t depend on itself. Nothing was changed.</translation>
    </message>
    <message>
        <source>This round was closed on %1 and doesn&apos;t change any more. Reopen it first, or begin a new round; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of an impact criterion are a JSON array of six texts, for the scores 0 to 5. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is empty. Say why the finding is put aside; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put aside needs its check, its date, and the enterprise or one thing on which the finding stands. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; holds half of a character or U+0000, which no text can. Take it out; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can have %2 characters at most; this has %3. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link “%1” leads to no page, file or mail address. Begin it with http, https, file or mailto; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is %2, and a plan reaches from %3 to %4. Give a day in these years; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%5” has %2 in the field &quot;%1&quot;, and a plan reaches from %3 to %4. Give a day in these years; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a baseline has kept of the plan can&apos;t be read. Take it from a workspace as this program writes it, or leave it out; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is locked and stays %n day(s) too early for “%2”. Unlock it, or plan “%2” earlier.</source>
        <translation>
            <numerusform>“%1” is locked and stays %n day too early for “%2”. Unlock it, or plan “%2” earlier.</numerusform>
            <numerusform>“%1” is locked and stays %n days too early for “%2”. Unlock it, or plan “%2” earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is finished and stays %n day(s) too early for “%2”. Remove the link if it no longer holds.</source>
        <translation>
            <numerusform>“%1” is finished and stays %n day too early for “%2”. Remove the link if it no longer holds.</numerusform>
            <numerusform>“%1” is finished and stays %n days too early for “%2”. Remove the link if it no longer holds.</numerusform>
        </translation>
    </message>
    <message>
        <source>These wait for each other in a circle, so none of them is moved: %1. Remove one link of the circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” would have to move past the year %3. Check the dates and the lag of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>There is no setting &quot;%1&quot;. Use one of: %2.</source>
        <translation>There is no setting &quot;%1&quot;. Use one of: %2.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; takes a text.</source>
        <translation>The setting &quot;%1&quot; takes a text.</translation>
    </message>
    <message>
        <source>The fiscal year starts in a month from 1 to 12.</source>
        <translation>The fiscal year starts in a month from 1 to 12.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; takes an object.</source>
        <translation>The setting &quot;%1&quot; takes an object.</translation>
    </message>
    <message>
        <source>Thresholds lie between 0 and 100.</source>
        <translation>Thresholds lie between 0 and 100.</translation>
    </message>
    <message>
        <source>Weights are numbers from 0 to 1000, one per dimension, and not all 0.</source>
        <translation>Weights are numbers from 0 to 1000, one per dimension, and not all 0.</translation>
    </message>
    <message>
        <source>Gates give each stage 1 to 4 a level 0 to 4 per dimension.</source>
        <translation>Gates give each stage 1 to 4 a level 0 to 4 per dimension.</translation>
    </message>
    <message>
        <source>The defaults of a draft are two objects, &quot;weeks&quot; and &quot;leads&quot;; check &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;leads&quot; of a draft gives a dimension (data, ownership, value, governance, change, mlops) a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;working_days&quot; of the calendar lists at least one weekday as a number, 1 for Monday to 7 for Sunday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;holidays&quot; of the calendar is a list of dates, such as [&quot;2026-12-25&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar takes at most %1 holidays, not %2. Leave out those that are long past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holiday &quot;%1&quot; is no date. Write it as 2026-12-25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar has &quot;working_days&quot; and &quot;holidays&quot;, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency is a code of three capital letters, such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;weeks&quot; of a draft gives S, M, L or rollout a whole number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Removed initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed milestone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageRules</name>
    <message>
        <source>All weights are 0, so there would be no readiness. Give at least one dimension a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change stages and gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the limits of the checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageStackChart</name>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no use cases to count. Add some on the page Use cases; assessed, they rise here from stage to stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished">Not assessed</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 can&apos;t be read. Check who may read it and its folder.</source>
        <translation>%1 can&apos;t be read. Check who may read it and its folder.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder, or connect the drive.</source>
        <translation>%1 is not there. Check the name and the folder, or connect the drive.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a workspace file in it.</source>
        <translation>%1 is a folder. Choose a workspace file in it.</translation>
    </message>
    <message>
        <source>%1 is not a file but a device or pipe. Choose a workspace file.</source>
        <translation>%1 is not a file but a device or pipe. Choose a workspace file.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). Open a copy or a backup of it.</source>
        <translation>%1 is empty (0 bytes). Open a copy or a backup of it.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 GB, which no workspace is. Choose another file.</source>
        <translation>%1 is larger than 4 GB, which no workspace is. Choose another file.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check who may read it.</source>
        <translation>%1 can&apos;t be read: %2. Check who may read it.</translation>
    </message>
    <message>
        <source>%1 is not a Stagepath workspace. Choose a file that ends in .stagepath, or import it if it is a list.</source>
        <translation>%1 is not a Stagepath workspace. Choose a file that ends in .stagepath, or import it if it is a list.</translation>
    </message>
    <message>
        <source>%1 is cut off: a part of it is missing. Open a copy or a backup of it.</source>
        <translation>%1 is cut off: a part of it is missing. Open a copy or a backup of it.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Stagepath workspace. Choose a file that ends in .stagepath.</source>
        <translation>%1 is a database of another program, not a Stagepath workspace. Choose a file that ends in .stagepath.</translation>
    </message>
    <message>
        <source>This computer&apos;s SQLite can&apos;t be made to save safely, so nothing is changed. Update SQLite to 3.40 or later.</source>
        <translation>This computer&apos;s SQLite can&apos;t be made to save safely, so nothing is changed. Update SQLite to 3.40 or later.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; open a copy or a backup of it.</source>
        <translation>%1 is damaged. Nothing was changed; open a copy or a backup of it.</translation>
    </message>
    <message>
        <source>%1 does not have the tables of a Stagepath workspace. Open a copy or a backup of it.</source>
        <translation>%1 does not have the tables of a Stagepath workspace. Open a copy or a backup of it.</translation>
    </message>
    <message>
        <source>This change can&apos;t be undone or redone, because what it touched is not as the history left it. Nothing was changed.</source>
        <translation>This change can&apos;t be undone or redone, because what it touched is not as the history left it. Nothing was changed.</translation>
    </message>
    <message>
        <source>File brought to version %1</source>
        <translation>File brought to version %1</translation>
    </message>
    <message>
        <source>%1 was written by version %2, which this program can&apos;t bring up to date. Open it once with an earlier version of Stagepath.</source>
        <translation>%1 was written by version %2, which this program can&apos;t bring up to date. Open it once with an earlier version of Stagepath.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Stagepath (file version %2, this program reads up to %3). Update Stagepath to open it; nothing was changed.</source>
        <translation>%1 was written by a newer Stagepath (file version %2, this program reads up to %3). Update Stagepath to open it; nothing was changed.</translation>
    </message>
    <message>
        <source>The last session did not end normally. All of its changes were recovered.</source>
        <translation>The last session did not end normally. All of its changes were recovered.</translation>
    </message>
    <message>
        <source>%1 was replaced while the last session had changes of its own. Those are in %2.</source>
        <translation>%1 was replaced while the last session had changes of its own. Those are in %2.</translation>
    </message>
    <message>
        <source>The folder %1 for work in progress can&apos;t be written. Free some space or check who may write it.</source>
        <translation>The folder %1 for work in progress can&apos;t be written. Free some space or check who may write it.</translation>
    </message>
    <message>
        <source>Strategic alignment</source>
        <translation>Strategic alignment</translation>
    </message>
    <message>
        <source>Size of outcome</source>
        <translation>Size of outcome</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>Urgency, regulation</source>
        <translation>Urgency, regulation</translation>
    </message>
    <message>
        <source>Reuse of capability</source>
        <translation>Reuse of capability</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name; nothing was changed.</source>
        <translation>%1 is there already. Choose another name; nothing was changed.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Create it or choose another one.</source>
        <translation>The folder %1 is not there. Create it or choose another one.</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be written, so it is open for reading only. Save a copy elsewhere to change it.</source>
        <translation>The folder of %1 can&apos;t be written, so it is open for reading only. Save a copy elsewhere to change it.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced: %2. Check who may write it; your work is kept on this computer.</source>
        <translation>%1 can&apos;t be replaced: %2. Check who may write it; your work is kept on this computer.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written safely. Check the drive; your work is kept on this computer.</source>
        <translation>%1 can&apos;t be written safely. Check the drive; your work is kept on this computer.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written. Your work is kept on this computer; save a copy elsewhere.</source>
        <translation>The folder %1 can&apos;t be written. Your work is kept on this computer; save a copy elsewhere.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Free some space; nothing was changed.</source>
        <translation>The disk with %1 is full. Free some space; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that it is there and who may read it.</source>
        <translation>%1 can&apos;t be opened. Check that it is there and who may read it.</translation>
    </message>
    <message>
        <source>%1 can only be read. Save a copy elsewhere to change it.</source>
        <translation>%1 can only be read. Save a copy elsewhere to change it.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and try again.</source>
        <translation>%1 is in use by another program. Close it there and try again.</translation>
    </message>
    <message>
        <source>A value is out of its range: %1. Nothing was changed.</source>
        <translation>A value is out of its range: %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is not enough memory for %1. Close other programs; nothing was changed.</source>
        <translation>There is not enough memory for %1. Close other programs; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2. Nothing was changed.</source>
        <translation>%1 could not be read or written: %2. Nothing was changed.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; names something that is not there (%2). Nothing was changed.</source>
        <translation>The field &quot;%1&quot; names something that is not there (%2). Nothing was changed.</translation>
    </message>
    <message>
        <source>An id is a positive whole number. Nothing was changed.</source>
        <translation>An id is a positive whole number. Nothing was changed.</translation>
    </message>
    <message>
        <source>The id %1 is taken already. Nothing was changed.</source>
        <translation>The id %1 is taken already. Nothing was changed.</translation>
    </message>
    <message>
        <source>What should be changed is not there any more (%1). Nothing was changed.</source>
        <translation>What should be changed is not there any more (%1). Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for work: %2. Free some space in %3; nothing was changed.</source>
        <translation>%1 can&apos;t be opened for work: %2. Free some space in %3; nothing was changed.</translation>
    </message>
    <message>
        <source>%1 on %2 since %3 (process %4)</source>
        <translation>%1 on %2 since %3 (process %4)</translation>
    </message>
    <message>
        <source>%1 is open for writing by %2. Close it there, or only read it here.</source>
        <translation>%1 is open for writing by %2. Close it there, or only read it here.</translation>
    </message>
    <message>
        <source>Work is under way. Wait for it or cancel it, then try again.</source>
        <translation>Work is under way. Wait for it or cancel it, then try again.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Save a copy to change it.</source>
        <translation>%1 is open for reading only. Save a copy to change it.</translation>
    </message>
    <message>
        <source>%1 was replaced by another program. It was left alone; your work is in %2.</source>
        <translation>%1 was replaced by another program. It was left alone; your work is in %2.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 is there already. Choose another name.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written. Choose another one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of %1 can be made in %2: %3. Free some space or check who may write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Stagepath workspace, or its beginning is damaged. Nothing was changed; recover it, or open a copy or a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged, so it is left as it is; your work is kept on this computer. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of a Stagepath workspace can be found in %1. Take a copy or a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no change %1 in the history. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at an earlier state, which can&apos;t be changed. Go back to now first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change in the history of this workspace is damaged, so it can&apos;t be undone, redone or shown. Nothing was changed; recover the workspace, which leaves its history behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of %1 is not on this disk: it was never copied or downloaded to its end. Copy it again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive or an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished">a PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished">a picture</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, not a Stagepath workspace. Choose another file, or import it if it is a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first bytes of %1 are damaged. Nothing was changed; recover it, or open a copy or a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has all tables of a Stagepath workspace and something that Stagepath never puts in (%2), so it is not opened. Recover it: that takes over the rows and leaves the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is too long: it has %2 bytes, and a name in %3 takes no more than %4. Choose a shorter one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is write-protected, so it is open for reading only. Save a copy to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read, so nobody knows whether it was changed elsewhere. Check the drive; your work is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working copy of %1 can&apos;t be read at the moment. Check the drive and try again; everything saved before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with %1, where %2 is worked on, is full. Free some space there; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working copy of %1 can&apos;t be read at the moment, so nobody knows yet whether the last change holds. Check the drive and look at it before you repeat it; everything before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check the drive and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of %1 was made, since what would be in it is damaged. Check the drive; older backups are kept. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work in progress on %1, kept on this computer, is damaged, so the file is left as it is. Recover it: that puts the file and what can be read of the work into a new file. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session left work on %1 that can&apos;t be opened; this is the state of the file. Recover it: that puts the file and what can be read of the work into a new file. The work was kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies between then and now, and the file was built differently before it. Choose a later change; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict %1</source>
        <comment>in the name of a file, date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was begun with the damaged file, so it may have the same damage. Salvage takes its changes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reverted, because what it touched is not as it left it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reverted on its own: %2 came later and built on it. Revert that first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reverted on its own: %2 came later and built on it. Revert those first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is undone already, so there is nothing to revert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reverted, because the file was built differently then. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are kept on this computer, but %1 could not be brought up to date, because its disk is full. Free some space: while it is open here, they get into the file by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted or moved while it was open. Your work is in %2; go on there, or give it the old name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged, so it is left as it is. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session could not put its changes into the file. All of its changes were recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last session could not put its changes into the file. All of its changes were recovered: %n change(s), the last one %1.</source>
        <translation>
            <numerusform>The last session could not put its change into the file. All of its changes were recovered: %n change, %1.</numerusform>
            <numerusform>The last session could not put its changes into the file. All of its changes were recovered: %n changes, the last one %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last session did not end normally. All of its changes were recovered: %n change(s), the last one %1.</source>
        <translation>
            <numerusform>The last session did not end normally. All of its changes were recovered: %n change, %1.</numerusform>
            <numerusform>The last session did not end normally. All of its changes were recovered: %n changes, the last one %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was replaced by one that lacks what the last session had put into it. That is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact criterion %1 (lost)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use case %1 (lost)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative %1 (lost)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1 (lost)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are kept in the working copy on this computer, but %1 could not be brought up to date, because its disk is full. Free some space: they get into the file when it is opened next, or by the next command that changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written, so all of this was taken back and nothing was changed. Check the drive and who may write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is what this workspace began with, so it can&apos;t be reverted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Stagepath (file version %2, this one writes %3), so it is open for reading only. Update Stagepath to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, although it is named like a Stagepath workspace. Nothing was changed; open another file, or a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a second name on its disk (a hard link), under which the old state would stay, so it is open for reading only. Save a copy to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged on the disk. It was left alone; your work is whole in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that it is a database of another program, but it has the tables of a Stagepath workspace, so its first bytes are damaged. Nothing was changed; recover it, or open a copy or a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubjectChoice</name>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>FY %1</source>
        <translation>FY %1</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>W%1</source>
        <comment>ISO week</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>No workstream</source>
        <translation>No workstream</translation>
    </message>
    <message>
        <source>Several units</source>
        <translation>Several units</translation>
    </message>
    <message>
        <source>No accountable owner</source>
        <translation>No accountable owner</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>No lead</translation>
    </message>
    <message>
        <source>Not for one use case</source>
        <translation>Not for one use case</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Workstream</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Accountable owner</source>
        <translation>Accountable owner</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>%1 has stage %2 by then.</source>
        <translation>%1 has stage %2 by then.</translation>
    </message>
    <message>
        <source>%1 does not have stage %2 by then: %3.</source>
        <translation>%1 does not have stage %2 by then: %3.</translation>
    </message>
    <message>
        <source>“%1” starts on %2, too early for “%3” (%4 to %5). Start it on %6.</source>
        <translation>“%1” starts on %2, too early for “%3” (%4 to %5). Start it on %6.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>no dates yet</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % done</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>on the critical path</source>
        <translation>on the critical path</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>Gate for stage %1</source>
        <translation>Gate for stage %1</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continued</translation>
    </message>
    <message>
        <source>Milestones, gates</source>
        <translation>Milestones, gates</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished">Initiative</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation type="unfinished">Accountable</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Start</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Finish</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>No one dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished">Dimension</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>lag of %n day(s)</source>
        <translation>
            <numerusform>lag of %n day</numerusform>
            <numerusform>lag of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lead of %n day(s)</source>
        <translation>
            <numerusform>lead of %n day</numerusform>
            <numerusform>lead of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseCaseChoices</name>
    <message>
        <source>executive</source>
        <translation>executive</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>No owner</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>No target</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>No category</translation>
    </message>
    <message>
        <source>not an executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an executive, %1</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseCaseColumn</name>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Accountable</translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation>Earned stage</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
</context>
<context>
    <name>UseCaseEdits</name>
    <message>
        <source>Clear %1 of %2</source>
        <translation>Clear %1 of %2</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>Set %1 of %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln use case</numerusform>
            <numerusform>%Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Add “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln use case(s)</source>
        <translation>
            <numerusform>Add %Ln use case</numerusform>
            <numerusform>Add %Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Score %1 of %2: %3</source>
        <translation>Score %1 of %2: %3</translation>
    </message>
    <message>
        <source>Clear score %1 of %2</source>
        <translation>Clear score %1 of %2</translation>
    </message>
    <message>
        <source>Change the impact criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished">%1 (copy)</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseCaseFilter</name>
    <message>
        <source>Lifecycle</source>
        <translation>Lifecycle</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Accountable</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>No lead</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>No owner</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>No category</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: not %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UseCaseHistory</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseCaseText</name>
    <message>
        <source>“%1” is not known here. Choose somebody from the list or choose Create.</source>
        <translation>“%1” is not known here. Choose somebody from the list or choose Create.</translation>
    </message>
    <message>
        <source>“%1” is not a lifecycle. Use Idea, Development, Pilot, Production, Scaled or Retired.</source>
        <translation>“%1” is not a lifecycle. Use Idea, Development, Pilot, Production, Scaled or Retired.</translation>
    </message>
    <message>
        <source>“%1” is not a stage. Use a number from %2 to 4.</source>
        <translation>“%1” is not a stage. Use a number from %2 to 4.</translation>
    </message>
    <message>
        <source>%1 m%2</source>
        <comment>millions: number, currency sign</comment>
        <translation>%1 m%2</translation>
    </message>
    <message>
        <source>%1 k%2</source>
        <comment>thousands: number, currency sign</comment>
        <translation>%1 k%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, currency sign</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>placed</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>not assessed</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>No owner</translation>
    </message>
    <message>
        <source>Set above the earned stage.</source>
        <translation>Set above the earned stage.</translation>
    </message>
    <message>
        <source>%1 %2 (inherited)</source>
        <translation>%1 %2 (inherited)</translation>
    </message>
    <message>
        <source>%1, not an executive</source>
        <translation>%1, not an executive</translation>
    </message>
    <message>
        <source>A use case needs a name. Type one, or press Esc to keep the old one.</source>
        <translation>A use case needs a name. Type one, or press Esc to keep the old one.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Type a number such as 1200000, 1.2m or 300k.</source>
        <translation>“%1” is not an amount. Type a number such as 1200000, 1.2m or 300k.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it like %2 or 2027-04-30.</source>
        <translation>“%1” is not a date. Type it like %2 or 2027-04-30.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type a day, a month (2027-04), a quarter (Q2 2027) or a year.</source>
        <translation>“%1” is not a date. Type a day, a month (2027-04), a quarter (Q2 2027) or a year.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be typed here.</source>
        <translation>%1 can&apos;t be typed here.</translation>
    </message>
    <message>
        <source>%1 at level %2</source>
        <translation>%1 at level %2</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t carry stage %2.</source>
        <translation>%1 doesn&apos;t carry stage %2.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t carry stage %3.</source>
        <translation>%1 and %2 don&apos;t carry stage %3.</translation>
    </message>
    <message>
        <source>“%1” is no business unit here. Choose one from the list or choose Create.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage before it is not earned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 is not carried: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Also short: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Set directly to %1 in the round of %2, without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set directly to %1 in the round of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n answered criteria is %1.</source>
        <translation>
            <numerusform>The one answered criterion is at %1.</numerusform>
            <numerusform>The mean of %n answered criteria is %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held at %1 by the gate criterion %2, which is at %3: a dimension is at most one above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherited from “%1”, because there is no level of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” brings %2 to level %3 when it finishes on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plain average is %1; the weakest dimension is %2 at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed, and there is nothing to inherit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed, so there is no earned stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gates up to stage %1 hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not even the gate of stage 1 holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 needs %2 at %3, half a level below still passes; it is at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 needs %2 at %3; nothing of it is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 needs the gate criterion %2 in full at %3; it is not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 needs the gate criterion %2 in full at %3; it is at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” %2 of %3</source>
        <comment>gate criterion, its level, the level needed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 waits for the gate criterion %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 waits for the gate criteria %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest level decides: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below what stage %1 needs: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is answered in %1, so no stage can be earned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gate holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (not answered)</source>
        <comment>gate criterion</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceJson</name>
    <message>
        <source> (“%1”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, row %2 of &quot;%3&quot; has a field &quot;%4&quot; that there is not. Take it out and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, row %2 of &quot;%3&quot;%4: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no workspace as JSON: %2. Export the workspace again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole workspace of this version. Use a file that &quot;export FILE -o ALL.json&quot; wrote; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, &quot;%2&quot; is no list of rows that a workspace has. Correct its name or take it out; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, the setting &quot;%2&quot;: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, row %2 of &quot;%3&quot; links the same initiatives as row %4. Take one of them out and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, row %2 of &quot;%3&quot; is about the same as row %4. Take one of them out and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, row %2 of &quot;%3&quot;%4 has no usable &quot;%5&quot;: %6. Correct it and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkstreamEdits</name>
    <message>
        <source>Give the workstream a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a workstream “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the workstream “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the workstream “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the workstream “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the workstream “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the workstream “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed the workstream “%1”; %Ln initiative(s) of it have none now</source>
        <translation>
            <numerusform>Removed the workstream “%1”; %Ln initiative of it has none now</numerusform>
            <numerusform>Removed the workstream “%1”; %Ln initiatives of it have none now</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split “%1” from the lane “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::AssignPanel</name>
    <message>
        <source>Assign owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters of a name, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accountable owner</source>
        <translation type="unfinished">Accountable owner</translation>
    </message>
    <message>
        <source>Use cases without an accountable executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every use case has an accountable executive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) without an accountable executive. Drag one onto a person, or type.</source>
        <translation>
            <numerusform>%Ln use case without an accountable executive. Drag it onto a person, or type.</numerusform>
            <numerusform>%Ln use cases without an accountable executive. Drag one onto a person, or type.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who answers for “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln use case</numerusform>
            <numerusform>%Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 answers, added as an executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 answers, but is not an executive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::BackupList</name>
    <message>
        <source>Backups of this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. One is made as you work, and before an import or a large deletion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore as a new file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Size</translation>
    </message>
    <message>
        <source>Made every ten minutes of work, when it is closed, and before an import or a large deletion. They stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::BaselinesDialog</name>
    <message>
        <source>Every initiative finishes as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 of the enterprise: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enterprise no longer reaches stage %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished">Initiatives</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copy</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Freeze the plan to see later what has moved since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is frozen as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline “%1” is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) finish later.</source>
        <translation>
            <numerusform>%Ln initiative finishes later.</numerusform>
            <numerusform>%Ln initiatives finish later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) finish earlier.</source>
        <translation>
            <numerusform>%Ln initiative finishes earlier.</numerusform>
            <numerusform>%Ln initiatives finish earlier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gates and milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the plan of today under this name: dates, outcomes, gates and milestones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stage is earned as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s) are earned later.</source>
        <translation>
            <numerusform>%Ln stage is earned later.</numerusform>
            <numerusform>%Ln stages are earned later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s) are earned earlier.</source>
        <translation>
            <numerusform>%Ln stage is earned earlier.</numerusform>
            <numerusform>%Ln stages are earned earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s) are no longer reached.</source>
        <translation>
            <numerusform>%Ln stage is no longer reached.</numerusform>
            <numerusform>%Ln stages are no longer reached.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s) or milestone(s) are later.</source>
        <translation>
            <numerusform>%Ln gate or milestone is later.</numerusform>
            <numerusform>%Ln gates or milestones are later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s) or milestone(s) are earlier.</source>
        <translation>
            <numerusform>%Ln gate or milestone is earlier.</numerusform>
            <numerusform>%Ln gates or milestones are earlier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every gate and milestone stands where it was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier version froze this baseline without outcomes: what was changed or removed since counts as it is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier version froze this baseline without gates and milestones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every initiative that is still there finishes as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) no longer have a finish.</source>
        <translation>
            <numerusform>%Ln initiative no longer has a finish.</numerusform>
            <numerusform>%Ln initiatives no longer have a finish.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) were removed.</source>
        <translation>
            <numerusform>%Ln initiative was removed.</numerusform>
            <numerusform>%Ln initiatives were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) are new.</source>
        <translation>
            <numerusform>%Ln initiative is new.</numerusform>
            <numerusform>%Ln initiatives are new.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every gate and milestone that is still there stands where it was planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s) or milestone(s) were removed.</source>
        <translation>
            <numerusform>%Ln gate or milestone was removed.</numerusform>
            <numerusform>%Ln gates or milestones were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s) or milestone(s) are new.</source>
        <translation>
            <numerusform>%Ln gate or milestone is new.</numerusform>
            <numerusform>%Ln gates or milestones are new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>stagepath::CalendarDialog</name>
    <message>
        <source>First month of the fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;working days count for durations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>&amp;Fiscal year begins in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ISO week numbers on the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, or paste many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one day of the week is a working day. Tick another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a holiday already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln holiday(s)</source>
        <translation>
            <numerusform>Add %Ln holiday</numerusform>
            <numerusform>Add %Ln holidays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln holiday(s)</source>
        <translation>
            <numerusform>Remove %Ln holiday</numerusform>
            <numerusform>Remove %Ln holidays</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarters, years and durations of the plan follow it. Each change is made at once and can be undone; week numbers are a setting of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: table, copy, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::CheckList</name>
    <message>
        <source>Checks that matter most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors, warnings or hints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ChecksInspector</name>
    <message>
        <source>Mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters of a name, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Dismissed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed on %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Now</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ChecksList</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ChecksModel</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Dismissed on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mend: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise and shared work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ChecksPage</name>
    <message>
        <source>Here the program says what does not fit together in the plan, and what would mend it. It begins with use cases: import the list you have with Ctrl+I, or type the first names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add use cases</source>
        <translation type="unfinished">Add use cases</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">All</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program finds no errors and no warnings, and has no hints: the plan holds together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished">Type to filter</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished">Check</translation>
    </message>
    <message>
        <source>Show or hide dismissed findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln dismissed</source>
        <translation>
            <numerusform>Hide %Ln dismissed</numerusform>
            <numerusform>Hide %Ln dismissed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln dismissed</source>
        <translation>
            <numerusform>Show %Ln dismissed</numerusform>
            <numerusform>Show %Ln dismissed</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: counts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Group</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation type="unfinished">Business unit</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Subject</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each check looks for, and the limits it compares with</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln finding(s)</source>
        <translation>
            <numerusform>%1 of %Ln finding</numerusform>
            <numerusform>%1 of %Ln findings</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can’t be mended all at once: each needs a decision of its own. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss all with one reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the finding	F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and limits of the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what the finding is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the finding with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the finding up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a dismissed finding first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This finding is dismissed already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ChoiceList</name>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished">Type to filter</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ComparisonDialog</name>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished">Type to filter</translation>
    </message>
    <message>
        <source>Compare two workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) copied</source>
        <translation>
            <numerusform>%Ln difference copied</numerusform>
            <numerusform>%Ln differences copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::ComparisonModel</name>
    <message>
        <source>Both: conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both files hold the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The files have no past in common, so they are compared by what they hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. The files went apart at the beginning.</source>
        <comment>differences, conflicts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. The last change that both have is %3 of %4.</source>
        <comment>differences, conflicts, change, day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::DateField</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it like %2 or 2027-04-30.</source>
        <translation type="unfinished">“%1” is not a date. Type it like %2 or 2027-04-30.</translation>
    </message>
    <message>
        <source>“%1” is not a date, so %2 stays. Type it like %3 or 2027-04-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date lies between %1 and %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::DependencyList</name>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Link to…</translation>
    </message>
    <message>
        <source>Choose the bar that follows (K)</source>
        <translation>Choose the bar that follows (K)</translation>
    </message>
    <message>
        <source>Type of the link</source>
        <translation>Type of the link</translation>
    </message>
    <message>
        <source>Lag in days</source>
        <translation>Lag in days</translation>
    </message>
    <message>
        <source> d</source>
        <translation> d</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Remove this link</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation type="unfinished">Dependencies</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %Ln initiative(s)</source>
        <translation>
            <numerusform>Waits for %Ln initiative</numerusform>
            <numerusform>Waits for %Ln initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leads to %Ln initiative(s)</source>
        <translation>
            <numerusform>Leads to %Ln initiative</numerusform>
            <numerusform>Leads to %Ln initiatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::DimensionList</name>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held down by its gate criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps from the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::DismissalReason</name>
    <message>
        <source>Enter dismisses, Esc keeps what was typed for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it need not be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>%1 (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is dismissed without a reason. Type a few words, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::DraftDefaultsFields</name>
    <message>
        <source>Short action (S), weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium action (M), weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long action (L), weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually leads: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Nobody</translation>
    </message>
    <message>
        <source>Roll-out, weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::DraftLineFields</name>
    <message>
        <source>Start</source>
        <translation type="unfinished">Start</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Finish</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Lead</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Nobody</translation>
    </message>
</context>
<context>
    <name>stagepath::DraftLineRow</name>
    <message>
        <source>Space leaves it out, Enter changes its dates and lead, Up and Down go from line to line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::DraftPanel</name>
    <message numerus="yes">
        <source>Unlocks %1 and %Ln more</source>
        <translation>
            <numerusform>Unlocks %1 and %Ln more</numerusform>
            <numerusform>Unlocks %1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocks %1</source>
        <translation>Unlocks %1</translation>
    </message>
    <message>
        <source>Lines without a tick are left out. Accept takes the rest over as one step that can be undone.</source>
        <translation>Lines without a tick are left out. Accept takes the rest over as one step that can be undone.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed initiative(s)</source>
        <translation>
            <numerusform>%n proposed initiative</numerusform>
            <numerusform>%n proposed initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) have no assessment yet; they are planned with the levels they would inherit.</source>
        <translation>
            <numerusform>%Ln use case has no assessment yet; it is planned with the levels it would inherit.</numerusform>
            <numerusform>%Ln use cases have no assessment yet; they are planned with the levels they would inherit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most impact unlocked per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durations and usual leads of every draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now misses stage %1: what it needs is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its gate for stage %1 is now on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s) of planned roll-outs are added too: the plan now earns their stages.</source>
        <translation>
            <numerusform>%Ln gate of a planned roll-out is added too: the plan now earns its stage.</numerusform>
            <numerusform>%Ln gates of planned roll-outs are added too: the plan now earns their stages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::DraftRanking</name>
    <message>
        <source>impact %1, without dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per month: impact %2 in %3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show the first %Ln only</source>
        <translation>
            <numerusform>Show the first one only</numerusform>
            <numerusform>Show the first %Ln only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln</source>
        <translation>
            <numerusform>Show %Ln</numerusform>
            <numerusform>Show %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · planned already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::FindingsGroupPanel</name>
    <message>
        <source>Mend them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln with one reason</source>
        <translation>
            <numerusform>Dismiss %Ln with a reason</numerusform>
            <numerusform>Dismiss %Ln with one reason</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are dismissed. Choose one to take it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them needs a decision of its own. Choose one to see what would mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other finding(s) need a decision of their own.</source>
        <translation>
            <numerusform>%Ln other finding needs a decision of its own.</numerusform>
            <numerusform>%Ln other findings need a decision of their own.</numerusform>
        </translation>
    </message>
    <message>
        <source>In one step, which one undo takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::GateRowsView</name>
    <message>
        <source>%1: gate %2, %3 %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels of the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished">Dimension</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::GateTableView</name>
    <message>
        <source>Level that each stage asks of each dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 asks level %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::HeaderBar</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>stagepath::HeatLegend</name>
    <message>
        <source>Levels 0 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels 0 to 4; triangle: higher or lower than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Level</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::HeatMapView</name>
    <message>
        <source>Readiness heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readiness %1, stage %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Subject</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished">not assessed</translation>
    </message>
</context>
<context>
    <name>stagepath::HistoryList</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::HistoryModel</name>
    <message>
        <source>undone, left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished">Today, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more line(s)</source>
        <translation>
            <numerusform>and %Ln more line</numerusform>
            <numerusform>and %Ln more lines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, before the first change</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after: %2</source>
        <comment>day, change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, after: %3</source>
        <comment>day, name of the moment, change</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished">History</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished">Type to filter</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet. Every change will be listed here with its author, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Now</translation>
    </message>
    <message>
        <source>This change was undone and left behind by a newer one. No state that led to now has it, so there is nothing to look at or revert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change is undone. Redo it to look at it or revert it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so nothing can be reverted or named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the file was brought to a newer form, which can&apos;t be reverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the workspace began with, which can&apos;t be reverted. Look at it, or at what was before it with the slider.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ImpactCriteriaDialog</name>
    <message>
        <source>Impact criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic impact is the weighted mean of these scores (0 to 5), times 20. Only the proportions of the weights count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in the ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of criterion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 and its scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>All weights are 0, so nothing could be ranked. Give at least one criterion a weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion has no name. Give it one, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) change place.</source>
        <translation>
            <numerusform>%Ln use case changes place.</numerusform>
            <numerusform>%Ln use cases change place.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, no longer ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a score says in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 says in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the weights change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes in the order by impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By impact alone: use cases are ranked once they have a readiness assessment too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Two criteria are called “%1”. Give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) go with what is removed.</source>
        <translation>
            <numerusform>%Ln score goes with what is removed.</numerusform>
            <numerusform>%Ln scores go with what is removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::ImportAssistant</name>
    <message>
        <source>File</source>
        <translation type="unfinished">File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Columns</translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import use cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Import</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln use case</numerusform>
            <numerusform>%Ln use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln business unit(s)</source>
        <translation>
            <numerusform>%Ln business unit</numerusform>
            <numerusform>%Ln business units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %Ln row(s).</source>
        <translation>
            <numerusform>Leaves out %Ln row.</numerusform>
            <numerusform>Leaves out %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates %Ln use case(s).</source>
        <translation>
            <numerusform>Updates %Ln use case.</numerusform>
            <numerusform>Updates %Ln use cases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds nothing: every row is there already or has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One undo step takes it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>“%1” is saved, and offered again for lists with these columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ImportChoice</name>
    <message>
        <source>%1, please check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ImportColumnsPage</name>
    <message>
        <source>Keep as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished">Dates</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31.12.2026, day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12/31/2026, month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 234,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">None</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) matched by name</source>
        <translation>
            <numerusform>%1 of %Ln column matched by name</numerusform>
            <numerusform>%1 of %Ln columns matched by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) to decide on the next page</source>
        <translation>
            <numerusform>%Ln value to decide on the next page</numerusform>
            <numerusform>%Ln values to decide on the next page</numerusform>
        </translation>
    </message>
    <message>
        <source>The guesses are ready; nothing is taken over silently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list can&apos;t be imported like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column names the use cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “%1” above the column that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) as in the preset</source>
        <translation>
            <numerusform>%1 of %Ln column as in the preset</numerusform>
            <numerusform>%1 of %Ln columns as in the preset</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in rows where “%1” says nothing. Where both say something, this one is kept as text under its own heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, if empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ImportFilePage</name>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished">tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are in columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 holds the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row holds the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged character(s) (�)</source>
        <translation>
            <numerusform>%Ln damaged character (�)</numerusform>
            <numerusform>%Ln damaged characters (�)</numerusform>
        </translation>
    </message>
    <message>
        <source>No damaged characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row number, or press Space in a row, where another row holds the names of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ImportProblemModel</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ImportReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>Import report</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Save report…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood; kept as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the saved report</source>
        <translation>
            <numerusform>%Ln more in the saved report</numerusform>
            <numerusform>%Ln more in the saved report</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ImportReviewPage</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a row, a column or a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row was understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Added</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new business unit(s)</source>
        <translation>
            <numerusform>%Ln new business unit</numerusform>
            <numerusform>%Ln new business units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new executive(s)</source>
        <translation>
            <numerusform>%Ln new executive</numerusform>
            <numerusform>%Ln new executives</numerusform>
        </translation>
    </message>
    <message>
        <source>Created as executives because the list names them as owners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s)</source>
        <translation>
            <numerusform>%Ln new person</numerusform>
            <numerusform>%Ln new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) kept as text</source>
        <translation>
            <numerusform>%Ln column kept as text</numerusform>
            <numerusform>%Ln columns kept as text</numerusform>
        </translation>
    </message>
    <message>
        <source>No new business units and no new people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished">Save report</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished">Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ImportSession</name>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ImportSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ImportTableModel</name>
    <message numerus="yes">
        <source>%Ln more row(s)</source>
        <translation>
            <numerusform>%Ln more row</numerusform>
            <numerusform>%Ln more rows</numerusform>
        </translation>
    </message>
    <message>
        <source>This row holds the names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ImportValueRow</name>
    <message>
        <source>New unit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, quarter or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>The field stays empty; what the cell says is kept as text with the use case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ImportValuesPage</name>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) to check</source>
        <translation>
            <numerusform>%Ln value to check</numerusform>
            <numerusform>%Ln values to check</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guesses are ready; nothing is taken over silently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value is known or was chosen by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; find them by their text</source>
        <translation>
            <numerusform>%Ln more; find it by its text</numerusform>
            <numerusform>%Ln more; find them by their text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::InitiativeInspector</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Workstream</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Use case</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Outcomes: what it brings when it is done</source>
        <translation>Outcomes: what it brings when it is done</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependencies</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>None, shared by many</source>
        <translation>None, shared by many</translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) selected</source>
        <translation>
            <numerusform>%Ln initiative selected</numerusform>
            <numerusform>%Ln initiatives selected</numerusform>
        </translation>
    </message>
    <message>
        <source>several</source>
        <translation>several</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>none known: it has no dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: on the critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked initiatives stay where they are. Take off the lock to move this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished">Locked</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::KeyHints</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::KeyboardDialog</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Use cases</translation>
    </message>
    <message>
        <source>New use case</source>
        <translation>New use case</translation>
    </message>
    <message>
        <source>Filter at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cell while editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the use case; open or close a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Copy and paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Portfolio map</source>
        <translation>Portfolio map</translation>
    </message>
    <message>
        <source>Move the bubble by 1; with Shift by 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the nearest bubble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghosts, trails, labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in, out, fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the placement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Move the bar; with Shift its finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New initiative after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Score strategic impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move unlocked thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page, page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Import</translation>
    </message>
    <message>
        <source>Next step; at the last one, import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds the names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished">Readiness</translation>
    </message>
    <message>
        <source>Next criterion, criterion before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level less or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown, not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence, why this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the marked needs on the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity, People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the slider by a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the person; assign an owner and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go along a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another one; select a link, to remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse or open the lane; all lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why stages are earned or missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">Filter</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">History</translation>
    </message>
    <message>
        <source>Look at the workspace then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold; on the slider, one change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place of the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it as offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors, warnings, hints, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and open a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring strategic impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without a score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the score away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and paste bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the ranked list: the score that decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the bar to the next lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New milestone, new gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds: choose, compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets of the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the inherited levels for the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the heat map by the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a need, all needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this column&apos;s cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the bar in two; the lane in two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::KindButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>stagepath::LadderRow</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer answered, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note only: the dimension is set directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: lowers the coverage, is not a zero (?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable, with a reason (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this level?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Evidence</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, gate criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 asks for level %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked in this round</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::LadderView</name>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the first pilots need is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the first production systems need is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way for the whole organisation, followed by most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly everywhere, measured, and the measures change decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the dimension is set directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set directly, its level stands for all its criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the dimension is set directly, %1</source>
        <comment>from the round of …</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::LoadChart</name>
    <message>
        <source>Initiatives led per quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation type="unfinished">Q%1</translation>
    </message>
</context>
<context>
    <name>stagepath::LongTask</name>
    <message>
        <source>Work is under way. Wait for it or cancel it, then try again.</source>
        <translation>Work is under way. Wait for it or cancel it, then try again.</translation>
    </message>
</context>
<context>
    <name>stagepath::LookBackBar</name>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;New workspace…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Open the &amp;sample</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Import a list…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Save a &amp;copy…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>&amp;Close workspace</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Next &amp;pane</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Keyboard</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Add the sample</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Workspace for the list</source>
        <translation>Workspace for the list</translation>
    </message>
    <message>
        <source>Stagepath workspaces (*.stagepath)</source>
        <translation>Stagepath workspaces (*.stagepath)</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importing %1…</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Show report</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Copy saved as %1</source>
        <translation>Copy saved as %1</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;Export PDF…</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Writing the report…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation>Report saved as %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for reading only, so nothing can be imported into it. Save a copy and import into that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages and &amp;gates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to c&amp;lient…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name this moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet, so there is no moment to name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, such as “Board meeting in May”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment has no name any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment is called “%1” now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for the client.stagepath</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of the history with authors and times</source>
        <translation>
            <numerusform>%Ln change of the history with author and time</numerusform>
            <numerusform>%Ln changes of the history with authors and times</numerusform>
        </translation>
    </message>
    <message>
        <source>the author on the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready to send. Left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recovered.stagepath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvaging %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The changes get into the file when it is opened here next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy.stagepath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 was saved, but it has the same damage as %2. Recover a good state instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My work (in the copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was replaced by another program. What you see here is the state before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in its place any more: it was moved, renamed or deleted, or its drive is away. What you see here can be saved as a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln internal note(s)</source>
        <translation>
            <numerusform>%Ln internal note</numerusform>
            <numerusform>%Ln internal notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) of authors at rounds, answers and findings</source>
        <translation>
            <numerusform>%Ln name of an author at rounds, answers and findings</numerusform>
            <numerusform>%Ln names of authors at rounds, answers and findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) who only assessed</source>
        <translation>
            <numerusform>%Ln person who only assessed</numerusform>
            <numerusform>%Ln people who only assessed</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed last is not saved and would be lost. Mend it in its field, or close all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reco&amp;ver…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readiness model, pack, criteria, criterion, descriptors, levels, weights, limits, rules, export, load</source>
        <extracomment>Words, each by its beginning, that find the command “Stages and gates” in the search.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;alendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was replaced by another program, by a file that lacks what you see here. It is left alone; what you see gets into a copy beside it when you close it or go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme, appearance, dark, light, colours, language, English, German, preferences, options, backups, restore</source>
        <extracomment>Words, each by its beginning, that find the command “Settings” in the search.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged on the disk now; what you see here is whole. Save a copy. The damaged file is left alone, and what you see gets into a copy beside it when you close it or go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing is lost by closing: close again to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside %1 there is %2, with changes from a time when the file was replaced or damaged. Compare the two, and remove the copy when nothing in it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside %1 there are %2 conflict copies, with changes from times when the file was replaced or damaged. Number %3 of them, the newest first, is %4. Compare it with the file, and remove it when nothing in it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a conflict copy: it has the work from a time when %1 was replaced or damaged. Compare the two, and go on in one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was dropped can’t be read: the program that it comes from gives no file. Save it as a file and drop that; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were dropped, and one can be opened at a time. Drop them one after another; nothing was changed.</source>
        <translation>
            <numerusform>%Ln file was dropped, and one can be opened at a time. Drop them one after another; nothing was changed.</numerusform>
            <numerusform>%Ln files were dropped, and one can be opened at a time. Drop them one after another; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) imported, %1 left out</source>
        <translation>
            <numerusform>%Ln use case imported, %1 left out</numerusform>
            <numerusform>%Ln use cases imported, %1 left out</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed last is not saved and would be lost. Mend it in its field, or change the language all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the language all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::MapModel</name>
    <message>
        <source>%1 %2 million</source>
        <translation>%1 %2 million</translation>
    </message>
    <message>
        <source>Unnamed use case</source>
        <translation>Unnamed use case</translation>
    </message>
    <message>
        <source>%1, not placed</source>
        <translation>%1, not placed</translation>
    </message>
    <message>
        <source>%1, impact %2, readiness %3, %4</source>
        <translation>%1, impact %2, readiness %3, %4</translation>
    </message>
    <message>
        <source>%1 (placed)</source>
        <translation>%1 (placed)</translation>
    </message>
    <message>
        <source>Impact %1 · Readiness %2 · %3</source>
        <translation>Impact %1 · Readiness %2 · %3</translation>
    </message>
    <message>
        <source>Stage %1 · %2</source>
        <translation>Stage %1 · %2</translation>
    </message>
    <message>
        <source>Set above the earned stage, %1 %2</source>
        <translation>Set above the earned stage, %1 %2</translation>
    </message>
    <message>
        <source>%1 % of the impact weights scored</source>
        <translation>%1 % of the impact weights scored</translation>
    </message>
    <message>
        <source>Annual value %1</source>
        <translation>Annual value %1</translation>
    </message>
    <message>
        <source>Readiness %1 on %2</source>
        <translation>Readiness %1 on %2</translation>
    </message>
    <message>
        <source>Placed by hand at impact %1, readiness %2</source>
        <translation>Placed by hand at impact %1, readiness %2</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::MapPage</name>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Trail since</source>
        <translation>Trail since</translation>
    </message>
    <message>
        <source>Ghosts</source>
        <translation>Ghosts</translation>
    </message>
    <message>
        <source>The map shows use cases by strategic impact and readiness, so that you see what to scale, what to build up and what to drop. There are none yet.</source>
        <translation>The map shows use cases by strategic impact and readiness, so that you see what to scale, what to build up and what to drop. There are none yet.</translation>
    </message>
    <message>
        <source>Add use cases</source>
        <translation>Add use cases</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>Ranked</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>Rank by</translation>
    </message>
    <message>
        <source>Annual value</source>
        <translation>Annual value</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>All alike</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation>Earned stage</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lifecycle</translation>
    </message>
    <message>
        <source>Show every placement by hand beside its scores (G). Otherwise only those of selected use cases and up to four that lie %1 points or more from the scores.</source>
        <translation>Show every placement by hand beside its scores (G). Otherwise only those of selected use cases and up to four that lie %1 points or more from the scores.</translation>
    </message>
    <message>
        <source>Show where use cases stood on an earlier date (T): the selected ones, and up to six that changed quadrant or moved %1 points or more.</source>
        <translation>Show where use cases stood on an earlier date (T): the selected ones, and up to six that changed quadrant or moved %1 points or more.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln use case</numerusform>
            <numerusform>%Ln use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placed by hand</source>
        <translation>
            <numerusform>%Ln placed by hand</numerusform>
            <numerusform>%Ln placed by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not placed</source>
        <translation>
            <numerusform>%Ln not placed</numerusform>
            <numerusform>%Ln not placed</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Remove placement</source>
        <translation>Remove placement</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Portfolio map</source>
        <translation>Portfolio map</translation>
    </message>
    <message>
        <source>As the plan makes it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Today</translation>
    </message>
    <message>
        <source>Map as the roadmap will have made it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the thresholds (Alt+arrows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished">Initiatives</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New use case</source>
        <translation type="unfinished">New use case</translation>
    </message>
    <message>
        <source>as the plan makes it by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By impact alone: use cases are ranked once they have a readiness assessment too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trails show where use cases stood before today, %1. Write an earlier date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no use cases to show yet. Add some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a use case on the map first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is chosen on the map has no placement to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ranked yet: a use case is once it is placed on the map, or has impact scores and a readiness assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) aren’t ranked: one is once it is placed on the map, or has impact scores and a readiness assessment.</source>
        <translation>
            <numerusform>%Ln use case isn’t ranked: it is once it is placed on the map, or has impact scores and a readiness assessment.</numerusform>
            <numerusform>%Ln use cases aren’t ranked: one is once it is placed on the map, or has impact scores and a readiness assessment.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it like %2 or 2027-04-30.</source>
        <translation type="unfinished">“%1” is not a date. Type it like %2 or 2027-04-30.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
</context>
<context>
    <name>stagepath::MapTray</name>
    <message>
        <source>Drag onto the map, or press Enter to place in its middle.</source>
        <translation>Drag onto the map, or press Enter to place in its middle.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Use cases that are not placed</source>
        <translation>Use cases that are not placed</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>No unit</translation>
    </message>
    <message>
        <source>Not placed  %1 of %2</source>
        <translation>Not placed  %1 of %2</translation>
    </message>
    <message>
        <source>Not placed  %1</source>
        <translation>Not placed  %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln use case</numerusform>
            <numerusform>%Ln use cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::MapTrayModel</name>
    <message>
        <source>%1, %2, not placed</source>
        <translation>%1, %2, not placed</translation>
    </message>
    <message>
        <source>%1, not placed</source>
        <translation>%1, not placed</translation>
    </message>
</context>
<context>
    <name>stagepath::MapView</name>
    <message>
        <source>Portfolio map</source>
        <translation>Portfolio map</translation>
    </message>
    <message>
        <source>Impact upwards, readiness in reading direction. Tab goes from bubble to bubble, the arrow keys place the selected ones.</source>
        <translation>Impact upwards, readiness in reading direction. Tab goes from bubble to bubble, the arrow keys place the selected ones.</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, selected</translation>
    </message>
    <message>
        <source>This workspace is read-only, so nothing can be placed. Save a copy and work in that.</source>
        <translation>This workspace is read-only, so nothing can be placed. Save a copy and work in that.</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) removed.</source>
        <translation>
            <numerusform>%n placement removed.</numerusform>
            <numerusform>%n placements removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The position comes from scores; there is no placement to remove.</source>
        <translation>The position comes from scores; there is no placement to remove.</translation>
    </message>
    <message>
        <source>Nothing is placed yet. Drag use cases from the list onto the map, or select one there and press Enter. Scores take over from the placement once they exist.</source>
        <translation>Nothing is placed yet. Drag use cases from the list onto the map, or select one there and press Enter. Scores take over from the placement once they exist.</translation>
    </message>
    <message>
        <source>Set the thresholds to readiness %1, impact %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows a later date. Move the slider under it back to Today to place use cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact %1 · Readiness %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the thresholds first: right click on the map, or Shift+F10, Move the thresholds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact stays at %1, scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness stays at %1, assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No use case is on the map yet. Each appears once it has scores, or a placement by hand. Esc leaves the presentation, so that you can place them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::MaturityPage</name>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Export chart</translation>
    </message>
    <message>
        <source>Here you see maturity rise through the four stages. It begins with a first assessment of the enterprise, a unit or a use case.</source>
        <translation>Here you see maturity rise through the four stages. It begins with a first assessment of the enterprise, a unit or a use case.</translation>
    </message>
    <message>
        <source>Maturity progression</source>
        <translation>Maturity progression</translation>
    </message>
    <message>
        <source>Readiness and earned stage</source>
        <translation>Readiness and earned stage</translation>
    </message>
    <message>
        <source>at year end</source>
        <translation>at year end</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Pictures (*.png *.svg)</translation>
    </message>
    <message>
        <source>Chart saved</source>
        <translation>Chart saved</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Maturity</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished">Readiness</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use cases per earned stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels at two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity progression per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels per dimension, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of Q%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Now</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished">Actual</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Target</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Level</translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation type="unfinished">Earned stage</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished">Dimension</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess the enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished">Not assessed</translation>
    </message>
    <message>
        <source>Targets of this subject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show yet. Assess the enterprise, a unit or a use case first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::MilestoneInspector</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Gate: asks for a stage</source>
        <translation>Gate: asks for a stage</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
</context>
<context>
    <name>stagepath::MultiplesView</name>
    <message>
        <source>Maturity progression, one chart each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished">not assessed</translation>
    </message>
    <message>
        <source>%1 (indicative)</source>
        <comment>readiness of a light assessment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::NeedsList</name>
    <message>
        <source>What the next stage still needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>not on the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the levels reach as far as they can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further, nothing waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %9, from level %2 to %3, priority %4. %5. Usual owner: %6. %7%8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further, nothing waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed yet. With the levels that it would inherit, nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::NewWorkspaceDialog</name>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>For example Northwind Bank</source>
        <translation>For example Northwind Bank</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Stagepath workspaces (*.stagepath)</source>
        <translation>Stagepath workspaces (*.stagepath)</translation>
    </message>
</context>
<context>
    <name>stagepath::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>stagepath::OutcomeList</name>
    <message>
        <source>Add an outcome</source>
        <translation>Add an outcome</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Remove this outcome</source>
        <translation>Remove this outcome</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 to level %2: %Ln use case(s)</source>
        <translation>
            <numerusform>%1 to level %2: %Ln use case</numerusform>
            <numerusform>%1 to level %2: %Ln use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to level %2: %Ln subject(s)</source>
        <translation>
            <numerusform>%1 to level %2: %Ln subject</numerusform>
            <numerusform>%1 to level %2: %Ln subjects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::OverviewPage</name>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation type="unfinished">Status of %1</translation>
    </message>
    <message>
        <source>All business units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">None</translation>
    </message>
    <message>
        <source>Maturity of the enterprise</source>
        <translation type="unfinished">Maturity of the enterprise</translation>
    </message>
    <message>
        <source>Maturity of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readiness %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gates due in %n day(s)</source>
        <translation>
            <numerusform>Gates due in %n day</numerusform>
            <numerusform>Gates due in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share past pilot</source>
        <translation type="unfinished">Share past pilot</translation>
    </message>
    <message>
        <source>Mean readiness</source>
        <translation type="unfinished">Mean readiness</translation>
    </message>
    <message>
        <source>Without accountable owner</source>
        <translation type="unfinished">Without accountable owner</translation>
    </message>
    <message>
        <source>Maturity progression</source>
        <translation type="unfinished">Maturity progression</translation>
    </message>
    <message>
        <source>The line begins with a first assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use cases by stage and lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks that matter most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled pilots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see at a glance how far the programme is, what holds it back and what to look at next. It begins with use cases: import the list you have with Ctrl+I, or type the first names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add use cases</source>
        <translation type="unfinished">Add use cases</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln in all</numerusform>
            <numerusform>%Ln in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in stage 1 over %n month(s)</source>
        <translation>
            <numerusform>in stage 1 over %n month</numerusform>
            <numerusform>in stage 1 over %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished">Readiness</translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation type="unfinished">Earned stage</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Subject</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished">Export chart</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation type="unfinished">Pictures (*.png *.svg)</translation>
    </message>
    <message>
        <source>Chart saved</source>
        <translation type="unfinished">Chart saved</translation>
    </message>
    <message>
        <source>Shows every finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed: in the projection what is unknown counts as 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::Page</name>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::PasteBar</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as new use cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pasting does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Pasting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Details</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>what is pasted, where it begins</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::PeopleDelegate</name>
    <message>
        <source>Executives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation type="unfinished">Q%1 %2</translation>
    </message>
    <message>
        <source>Use cases they answer for, by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives at once, %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers for nothing yet</source>
        <translation type="unfinished">answers for nothing yet</translation>
    </message>
</context>
<context>
    <name>stagepath::PeopleList</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::PeopleModel</name>
    <message>
        <source>not executive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Executives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>column: number of use cases somebody leads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished">Initiatives</translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::PeoplePage</name>
    <message>
        <source>Here stand the executives who answer for use cases, and the people who lead the work. There are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of whom %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln executive(s)</source>
        <translation>
            <numerusform>%Ln executive</numerusform>
            <numerusform>%Ln executives</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">All</translation>
    </message>
    <message numerus="yes">
        <source>use case(s) without accountable owner</source>
        <translation>
            <numerusform>use case without accountable owner</numerusform>
            <numerusform>use cases without accountable owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use case(s) whose owner isn’t executive</source>
        <translation>
            <numerusform>use case whose owner isn’t executive</numerusform>
            <numerusform>use cases whose owner isn’t executive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) with too much at once</source>
        <translation>
            <numerusform>person has too much at once</numerusform>
            <numerusform>people have too much at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>executive(s) who answer for nothing</source>
        <translation>
            <numerusform>executive answers for nothing yet</numerusform>
            <numerusform>executives answer for nothing yet</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other executive to hand over to. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Open</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of %1 handed over to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet. Say who answers for each use case: type a name, Enter, next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) to answer for</source>
        <translation>
            <numerusform>%Ln use case to answer for</numerusform>
            <numerusform>%Ln use cases to answer for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) to lead</source>
        <translation>
            <numerusform>%Ln use case to lead</numerusform>
            <numerusform>%Ln use cases to lead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s)</source>
        <translation>
            <numerusform>%Ln initiative</numerusform>
            <numerusform>%Ln initiatives</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers for nothing and leads nothing that is current; what is retired moves too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves from %1: %2. One undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, of whom %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what they answer for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show their load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln use case</numerusform>
            <numerusform>%Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 leads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::PersonInspector</name>
    <message>
        <source>Business unit</source>
        <translation type="unfinished">Business unit</translation>
    </message>
    <message>
        <source>Executive: can be accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives led per quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Role</translation>
    </message>
    <message>
        <source>Close (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives everything this person answers for and leads to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">None</translation>
    </message>
    <message numerus="yes">
        <source>Answers for %Ln use case(s) without an executive mandate.</source>
        <translation>
            <numerusform>Answers for %Ln use case without an executive mandate.</numerusform>
            <numerusform>Answers for %Ln use cases without an executive mandate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make this person an executive, or name another owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 initiatives at once in Q%2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is %1. Move one, or give it another lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answers for %Ln use case(s).</source>
        <translation>
            <numerusform>Answers for %Ln use case.</numerusform>
            <numerusform>Answers for %Ln use cases.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit is %1. Name another executive for some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Answers for %Ln use case(s)</source>
        <translation>
            <numerusform>Answers for %Ln use case</numerusform>
            <numerusform>Answers for %Ln use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leads %Ln use case(s)</source>
        <translation>
            <numerusform>Leads %Ln use case</numerusform>
            <numerusform>Leads %Ln use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leads %Ln initiative(s)</source>
        <translation>
            <numerusform>Leads %Ln initiative</numerusform>
            <numerusform>Leads %Ln initiatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers for nothing and leads nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ProgressionLegend</name>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Actual: solid line. Projected: dashed line. Target: dotted line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ProgressionView</name>
    <message>
        <source>Maturity progression</source>
        <translation>Maturity progression</translation>
    </message>
    <message>
        <source>The line begins with a first assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess, for the line begins with a first assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::RadarView</name>
    <message>
        <source>Levels as a radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished">Dimension</translation>
    </message>
</context>
<context>
    <name>stagepath::Rail</name>
    <message>
        <source>Workspace menu</source>
        <translation>Workspace menu</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>AI programme</source>
        <translation>AI programme</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>All changes saved</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Not saved: save a copy</source>
        <translation>Not saved: save a copy</translation>
    </message>
    <message>
        <source>Read only: save a copy</source>
        <translation>Read only: save a copy</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>Present (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hint(s)</source>
        <translation>
            <numerusform>%Ln hint</numerusform>
            <numerusform>%Ln hints</numerusform>
        </translation>
    </message>
    <message>
        <source>In a conflict copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: see the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File not in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File replaced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::RailItem</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation type="unfinished">%1+</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation type="unfinished">%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation type="unfinished">%1M</translation>
    </message>
</context>
<context>
    <name>stagepath::RailSearch</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search use cases, people, initiatives and commands (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::RankedList</name>
    <message>
        <source>Ranked use cases</source>
        <translation>Ranked use cases</translation>
    </message>
    <message>
        <source>placed</source>
        <translation type="unfinished">placed</translation>
    </message>
</context>
<context>
    <name>stagepath::RankedListModel</name>
    <message>
        <source>Use case</source>
        <translation>Use case</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
</context>
<context>
    <name>stagepath::ReadinessPage</name>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Subject</translation>
    </message>
    <message>
        <source>Subject of the assessment: type a few letters, or Ctrl+Page Down for the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Assessment</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create initiatives from the marked needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, target and gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the marked needs on the roadmap, or the current one where none is marked (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 of %2</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished">Readiness</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished">Enterprise</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation type="unfinished">Business unit</translation>
    </message>
    <message>
        <source>Every stage is earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stage %1 still needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Now</translation>
    </message>
    <message>
        <source>Stalls when: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the answers count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered, %3 with evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished">Not assessed</translation>
    </message>
    <message>
        <source>, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 is at level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3: stage %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single answers that would change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single answer would: it takes several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) put on the roadmap</source>
        <translation>
            <numerusform>%Ln need put on the roadmap</numerusform>
            <numerusform>%Ln needs put on the roadmap</numerusform>
        </translation>
    </message>
    <message>
        <source>Full: 36 criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light: 12 criteria, indicative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct: six levels, each with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only. Save a copy to assess in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment finished: the round doesn&apos;t change any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">None</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished">Nobody</translation>
    </message>
    <message>
        <source>Change the date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence, why this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New light assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New direct assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round is closed. Reopen it, or begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dimension holds for a stage from half a level below its gate on; the gate criteria have to be reached in full. P0 to P3: weight × what is missing, P0 the most. What keeps from the stage comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is on the roadmap already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first round, of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new round of today, begun from the last one, which is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages and gates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished">Export chart</translation>
    </message>
    <message>
        <source>radar.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation type="unfinished">Pictures (*.png *.svg)</translation>
    </message>
    <message>
        <source>Chart saved</source>
        <translation type="unfinished">Chart saved</translation>
    </message>
    <message>
        <source>Finish or reopen the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds: choose, compare, assessed by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets of this subject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier round, still open: %1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>readiness %1 → %2, stage %3 → %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level set directly needs its reason; nothing was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This level is taken over. Answer it here first, then note the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this stage?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark needs in the list first: go to one and press Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the inherited levels for this subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This subject has no stage yet. Choose one that is assessed, or begin an assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>needs put on the roadmap, needs that were there before</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned already</source>
        <translation>
            <numerusform>%Ln planned already</numerusform>
            <numerusform>%Ln planned already</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no round yet. Begin an assessment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only need is on the roadmap already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 are on the roadmap already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date, so %2 stays. Type it like %3 or 2027-04-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>%1 not asked in this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed round doesn&apos;t change any more. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No level here is inherited. Choose a use case or a unit that inherits one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::RecoveryPage</name>
    <message>
        <source>Use cases</source>
        <translation type="unfinished">Use cases</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels of assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished">Initiatives</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation type="unfinished">Dependencies</translation>
    </message>
    <message>
        <source>Milestones and gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of baselines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was found: %1 rows, each as it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were found; no loss is known, but not every value can be proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were found, %2 are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays as it is. What you choose here becomes a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States of this work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No good state is known on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of changes stays behind, so what was done before can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were found and at least %2 are lost; how many there were is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were found; how many there were is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that the file does not have come from the work in progress on this computer.</source>
        <translation>
            <numerusform>%Ln change that the file does not have comes from the work in progress on this computer.</numerusform>
            <numerusform>%Ln changes that the file does not have come from the work in progress on this computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more work in progress on this computer that can&apos;t be read or does not belong to this state; it is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on %1 is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes through the file and the work in progress on it page by page and says what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with “(lost)” in the name stand in for lost ones, so that what belongs to them stays. Rename or delete them.</source>
        <translation>
            <numerusform>%n row with “(lost)” in the name stands in for a lost one, so that what belongs to it stays. Rename or delete it.</numerusform>
            <numerusform>%n rows with “(lost)” in the name stand in for lost ones, so that what belongs to them stays. Rename or delete them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer changes than those of the newest good state are only in what is damaged; this takes them along.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::RecoveryRow</name>
    <message>
        <source>Work in progress on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Newest good state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::ReportDialog</name>
    <message>
        <source>Subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Language</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished">Export PDF</translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16:9, for the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gaps, assessment and comparison of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare the latest round with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished">&amp;Language</translation>
    </message>
    <message>
        <source>The enterprise and the units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::RoadmapPage</name>
    <message>
        <source>Lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Time shown</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Critical path</translation>
    </message>
    <message>
        <source>Draft roadmap</source>
        <translation>Draft roadmap</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>drafting…</source>
        <translation>drafting…</translation>
    </message>
    <message>
        <source>drafting… %1 %</source>
        <translation>drafting… %1 %</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>The roadmap plans the work that closes the readiness gaps. Let the program propose a first plan, or begin with an initiative of your own.</source>
        <translation>The roadmap plans the work that closes the readiness gaps. Let the program propose a first plan, or begin with an initiative of your own.</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>New initiative</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s)</source>
        <translation>
            <numerusform>%Ln initiative</numerusform>
            <numerusform>%Ln initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestone(s)</source>
        <translation>
            <numerusform>%Ln milestone</numerusform>
            <numerusform>%Ln milestones</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Show today</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Fit all</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>New after this</source>
        <translation>New after this</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Link to…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Show the use case</source>
        <translation>Show the use case</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing can be planned in it.</source>
        <translation>This workspace is open for reading only, so nothing can be planned in it.</translation>
    </message>
    <message>
        <source>Cancel draft</source>
        <translation>Cancel draft</translation>
    </message>
    <message>
        <source>Drafting the roadmap</source>
        <translation>Drafting the roadmap</translation>
    </message>
    <message>
        <source>The plan closes every gap to the targets: there is nothing to propose.</source>
        <translation>The plan closes every gap to the targets: there is nothing to propose.</translation>
    </message>
    <message numerus="yes">
        <source>Draft roadmap: %Ln initiative(s)</source>
        <translation>
            <numerusform>Draft roadmap: %Ln initiative</numerusform>
            <numerusform>Draft roadmap: %Ln initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) added to the roadmap</source>
        <translation>
            <numerusform>%Ln initiative added to the roadmap</numerusform>
            <numerusform>%Ln initiatives added to the roadmap</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no use case to plan for yet. Add or import some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is locked and stays where it is. Unlock it (L) to move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln initiative(s)</source>
        <translation>
            <numerusform>%1 of %Ln initiative</numerusform>
            <numerusform>%1 of %Ln initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) locked</source>
        <translation>
            <numerusform>%Ln initiative locked</numerusform>
            <numerusform>%Ln initiatives locked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) unlocked</source>
        <translation>
            <numerusform>%Ln initiative unlocked</numerusform>
            <numerusform>%Ln initiatives unlocked</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is locked: it stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, week numbers, overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse or open all lanes (Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Columns</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO week numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target met: stage %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target missed: stage %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands at %2, the gate asks for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there on %1, through:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the roadmap brings it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 is earned on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches %2, as assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches %2 through:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan earns no further stage here, and there is no target. Choose another subject, or set a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that follows has to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) shifted</source>
        <translation>
            <numerusform>%Ln initiative shifted</numerusform>
            <numerusform>%Ln initiatives shifted</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend: start on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and manage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) copied</source>
        <translation>
            <numerusform>%Ln initiative copied</numerusform>
            <numerusform>%Ln initiatives copied</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste. Select bars of this plan and copy them first (Ctrl+C).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copy</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enterprise is not assessed and nothing planned raises it: select a bar to see whom it raises, or assess the enterprise on the page Readiness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not assessed and nothing planned raises it: select a bar to see whom it raises, or assess it on the page Readiness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gate criterion %1 stands at %2, the gate asks for %3 in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage before this one decides; the page Readiness shows which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the plan as a baseline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare and manage baselines…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse or open all lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide ISO week numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the overview strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for stages and targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose maturity the strip shows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at an earlier state, in which nothing can be planned. Go back to now first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durations and usual leads of drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No use case has a target, and the plan takes each to its next stage: there is nothing to propose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed</source>
        <translation>
            <numerusform>%Ln proposed</numerusform>
            <numerusform>%Ln proposed</numerusform>
        </translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation type="unfinished">New milestone</translation>
    </message>
    <message>
        <source>New gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workstream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the lane above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the lane below</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Draft roadmap: %Ln gate(s)</source>
        <translation>
            <numerusform>Draft roadmap: %Ln gate</numerusform>
            <numerusform>Draft roadmap: %Ln gates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s) added to the roadmap</source>
        <translation>
            <numerusform>%Ln gate added to the roadmap</numerusform>
            <numerusform>%Ln gates added to the roadmap</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft was discarded with what you changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft no longer fits what the plan is now. Draft the roadmap anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, such as “Data foundation”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the workstream “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the workstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Rename the workstream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished">Colour</translation>
    </message>
    <message>
        <source>Move the lane up	Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the lane down	Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the workstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or discard the draft first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bar on the roadmap first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no draft. Draft the roadmap first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Links are broken now: %Ln initiative(s) would have to move; the last would finish on %1.</source>
        <translation>
            <numerusform>Links are broken now: %Ln initiative would have to move and would finish on %1.</numerusform>
            <numerusform>Links are broken now: %Ln initiatives would have to move; the last would finish on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay too early as well; Checks names them.</source>
        <translation>
            <numerusform>%Ln more stays too early as well; Checks names it.</numerusform>
            <numerusform>%Ln more stay too early as well; Checks names them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workstreams: rename, colour, move, split, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the lane…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Split “%1” off, with %Ln initiative(s)</source>
        <translation>
            <numerusform>Split “%1” off, with %Ln initiative</numerusform>
            <numerusform>Split “%1” off, with %Ln initiatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Split the lane…	Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a draft: change its lines in the panel beside it, or accept it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lane is split where lanes are workstreams. Choose Workstream under Lanes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link is broken now: “%1” would have to move and would finish on %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::RulesDialog</name>
    <message>
        <source>initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program looks at the plan after every change and says where one of these rules does not hold. Limits are this workspace&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: limit in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits of the checks are changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ScoreModel</name>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation type="unfinished">Use case</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished">Impact</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked as soon as it has impact scores and a readiness assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1 by impact alone; ranked as soon as it has a readiness assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::ScoreSheet</name>
    <message>
        <source>Down a criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across a use case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a score leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score strategic impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria and weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>Places in brackets are by impact alone. Ranked is what has a readiness assessment too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last score. Arrow keys go back to any of them; Esc ends scoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last use case of this criterion. Tab goes on with the next criterion.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::SearchModel</name>
    <message>
        <source>Use cases</source>
        <translation type="unfinished">Use cases</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished">Initiatives</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::SearchPopup</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use case, unit, person, initiative or command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Stages and &amp;gates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::SlipModel</name>
    <message>
        <source>as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Subject</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Stage</translation>
    </message>
    <message>
        <source>Earned then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished">Initiative</translation>
    </message>
    <message>
        <source>Start then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not planned then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate or milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::SplitLaneDialog</name>
    <message>
        <source>Split the lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the lane “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the new workstream, which stands below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new workstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes into the new workstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What goes into it (Space ticks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <comment>initiative, start, finish</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one initiative that goes into the new workstream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave at least one initiative unticked, or rename the workstream instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) for the new workstream</source>
        <translation>
            <numerusform>%Ln initiative for the new workstream</numerusform>
            <numerusform>%Ln initiatives for the new workstream</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::StageGatesEditor</name>
    <message>
        <source>Add criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a criterion that stage %1 asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>from level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion %1 of stage %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of %1 that stage %2 asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 no longer asks for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::StageMatrix</name>
    <message>
        <source>All</source>
        <translation type="unfinished">All</translation>
    </message>
    <message>
        <source>Use cases by stage and lifecycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all lifecycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln use case</numerusform>
            <numerusform>%Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Dev.</source>
        <comment>head of a narrow column: in development</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prod.</source>
        <comment>head of a narrow column: in production</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>head of a narrow column: no lifecycle stated</comment>
        <translation type="unfinished">None</translation>
    </message>
</context>
<context>
    <name>stagepath::StageReasonsPopup</name>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “%1” on the roadmap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::StageStackView</name>
    <message>
        <source>Use cases per earned stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::StageTable</name>
    <message>
        <source>Readiness and earned stage at year ends</source>
        <translation>Readiness and earned stage at year ends</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>%1: %2, stage %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not assessed</source>
        <translation type="unfinished">%1: not assessed</translation>
    </message>
</context>
<context>
    <name>stagepath::StagesDialog</name>
    <message>
        <source>Fewest months in a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pilot is stalled after (months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment is stale after (months)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages and gates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels that each stage asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows go from cell to cell, 0 to 4 set the level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights in readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits that the checks compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>This workspace is open for reading only. Save a copy to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness model (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the built-in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, version %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, based on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – in force after Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the readiness model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a readiness model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage is earned when all stages before it are, no dimension is more than half a level below what the stage asks for, and its gate criteria are reached in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dimension is at most one level above its gate criterion, and from stage 2 on every gate criterion is at most one below the stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate criterion of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria that a stage asks for by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have to be reached in full: half a level below does not pass.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::StagesEffect</name>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished">Enterprise</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stage %2 stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: stage %3 → %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is assessed yet, so no stage changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more unit(s)</source>
        <translation>
            <numerusform>and %Ln more unit</numerusform>
            <numerusform>and %Ln more units</numerusform>
        </translation>
    </message>
    <message>
        <source>No use case earns another stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) earn another stage.</source>
        <translation>
            <numerusform>%Ln use case earns another stage.</numerusform>
            <numerusform>%Ln use cases earn another stage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>The other model has the same criteria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln criterion(s) are worded or weighted otherwise:</source>
        <translation>
            <numerusform>%Ln criterion is worded or weighted otherwise:</numerusform>
            <numerusform>%Ln criteria are worded or weighted otherwise:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: gate criterion %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest months in a stage: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pilot is stalled after %1 → %2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled pilots: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assessment is stale after %1 → %2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits change findings of the checks, no stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 asks for %2 at level %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 no longer asks for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1: %2 at level %3 → %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::StalledList</name>
    <message>
        <source>Stalled pilots</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) in stage 1</source>
        <translation>
            <numerusform>%n month in stage 1</numerusform>
            <numerusform>%n months in stage 1</numerusform>
        </translation>
    </message>
    <message>
        <source>no accountable owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pilot stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::StandingSummary</name>
    <message>
        <source>indicative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished">Readiness</translation>
    </message>
    <message>
        <source>Stage set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation type="unfinished">Earned stage</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished">not assessed</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stage %2</source>
        <translation type="unfinished">%1, stage %2</translation>
    </message>
    <message>
        <source>What could be shown today: levels without evidence count one less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pale levels are what it would inherit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the first question to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for this use case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set for this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little is answered to rely on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the questions; from 60 % on the figures carry weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage that is set isn&apos;t earned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To overcome now: %1. Next: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To overcome now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this stage?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Target</translation>
    </message>
    <message>
        <source>indicative, %1</source>
        <comment>earned stage of a light assessment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels set directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s)</source>
        <translation>
            <numerusform>%Ln dimension</numerusform>
            <numerusform>%Ln dimensions</numerusform>
        </translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round was begun with %1.</source>
        <comment>readiness model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in force is %1. Begin a new assessment to use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::SubjectHeatTable</name>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished">Type to filter</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln subject(s)</source>
        <translation>
            <numerusform>%Ln subject</numerusform>
            <numerusform>%Ln subjects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln subject(s)</source>
        <translation>
            <numerusform>%1 of %Ln subject</numerusform>
            <numerusform>%1 of %Ln subjects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subject(s) copied as a table</source>
        <translation>
            <numerusform>%Ln subject copied as a table</numerusform>
            <numerusform>%Ln subjects copied as a table</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down sort by the column of the current cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed use cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::SubjectTableModel</name>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished">Enterprise</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation type="unfinished">Business unit</translation>
    </message>
    <message>
        <source>%1, %2: not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: level %3, inherited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: level %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished">Subject</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Unit</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished">Readiness</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::TargetsPanel</name>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage that shall be earned by a date. The chart shows targets as a dotted line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Stage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Remove the target of stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a target for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a target of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a target of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. The old date stays; leave the field once more to try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::TimelineFilterBar</name>
    <message>
        <source>Type to filter</source>
        <translation type="unfinished">Type to filter</translation>
    </message>
    <message>
        <source>Filter by lead, unit, state …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead, unit, late …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 of %2</translation>
    </message>
</context>
<context>
    <name>stagepath::TimelineLegend</name>
    <message>
        <source>Roll-out</source>
        <translation>Roll-out</translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation>Enabler</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Critical path</translation>
    </message>
    <message>
        <source>Gate met</source>
        <translation>Gate met</translation>
    </message>
    <message>
        <source>Gate not met</source>
        <translation>Gate not met</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many links are in sight to follow one. Zoom in, filter the roadmap, or select a bar: its own links are always drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) not drawn</source>
        <translation>
            <numerusform>%Ln link not drawn</numerusform>
            <numerusform>%Ln links not drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without dates</source>
        <translation>
            <numerusform>%Ln without dates</numerusform>
            <numerusform>%Ln without dates</numerusform>
        </translation>
    </message>
    <message>
        <source>Other work</source>
        <translation type="unfinished">Other work</translation>
    </message>
</context>
<context>
    <name>stagepath::TimelineOverview</name>
    <message>
        <source>Overview of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move what the timeline shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole plan. Drag the frame, or use the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::TimelineShiftBar</name>
    <message>
        <source>Shift what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what is outlined, as one undo step (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves everything where it is (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::TimelineView</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Up and Down go from bar to bar, Left and Right move the bar, Enter opens it.</source>
        <translation>Up and Down go from bar to bar, Left and Right move the bar, Enter opens it.</translation>
    </message>
    <message>
        <source>Subject of the projected maturity</source>
        <translation>Subject of the projected maturity</translation>
    </message>
    <message>
        <source>Enterprise readiness</source>
        <translation>Enterprise readiness</translation>
    </message>
    <message>
        <source>%1: choose another subject</source>
        <translation>%1: choose another subject</translation>
    </message>
    <message>
        <source>Link to “%1”</source>
        <translation>Link to “%1”</translation>
    </message>
    <message>
        <source>Choose the bar that follows</source>
        <translation>Choose the bar that follows</translation>
    </message>
    <message>
        <source>“%1” has no links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lanes by workstream have an order of their own. Choose them under Lanes, and a bar in one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No initiative matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2, %3. Del removes the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 earned on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target stage %1 on %2: met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target stage %1 on %2: missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected bars do not raise “%1”. Shown is what they raise most: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a bar first; K then links it to the one that follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bar changes its lane where lanes are workstreams or leads. Choose one of these under Lanes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, stays in its lane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::UnitsPanel</name>
    <message>
        <source>Business units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name and press Enter to add a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New business unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet. Use cases and people belong to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of business unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln use case</numerusform>
            <numerusform>%Ln use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">Remove %1</translation>
    </message>
    <message>
        <source>There is a business unit “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business unit “%1” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move everything to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave everything without a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own assessments, targets and gates go with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1, as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseCaptureRow</name>
    <message>
        <source>Type a name and press Enter to add a use case</source>
        <translation>Type a name and press Enter to add a use case</translation>
    </message>
    <message>
        <source>New use case</source>
        <translation>New use case</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>New use case, %1</source>
        <comment>the row, then what is wrong with its name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Remove the filter %1</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseChoiceField</name>
    <message>
        <source>Create “%1”</source>
        <translation>Create “%1”</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseChoicePopup</name>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>choice, what is said of it</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseDelegate</name>
    <message numerus="yes">
        <source>Sets %Ln use case(s)</source>
        <translation>
            <numerusform>Sets %Ln use case</numerusform>
            <numerusform>Sets %Ln use cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseDetails</name>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>What it does, for whom, in one sentence</source>
        <translation>What it does, for whom, in one sentence</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Accountable</translation>
    </message>
    <message>
        <source>Computed from the assessment: the highest stage whose gate holds</source>
        <translation>Computed from the assessment: the highest stage whose gate holds</translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation>Earned stage</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Value, target and dates</source>
        <translation>Value, target and dates</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Imported fields</source>
        <translation>Imported fields</translation>
    </message>
    <message>
        <source>executive</source>
        <translation>executive</translation>
    </message>
    <message numerus="yes">
        <source>Sets %Ln use case(s)</source>
        <translation>
            <numerusform>Sets %Ln use case</numerusform>
            <numerusform>Sets %Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned stage: %1</source>
        <translation>Earned stage: %1</translation>
    </message>
    <message>
        <source>Set above the earned stage.</source>
        <translation>Set above the earned stage.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message numerus="yes">
        <source>%n, all done</source>
        <translation>
            <numerusform>%n, all done</numerusform>
            <numerusform>%n, all done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, next finish %1</source>
        <translation>
            <numerusform>%n, next finish %1</numerusform>
            <numerusform>%n, next finish %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseFilterBar</name>
    <message>
        <source>Type to filter</source>
        <translation>Type to filter</translation>
    </message>
    <message>
        <source>Filter by unit, owner, lifecycle …</source>
        <translation>Filter by unit, owner, lifecycle …</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lifecycle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Accountable</translation>
    </message>
    <message>
        <source>Unit, owner, stage …</source>
        <translation>Unit, owner, stage …</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Compact rows</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>Normal rows</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Comfortable rows</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Reset columns</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseHistoryPanel</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nothing has changed here yet. Every change of this use case will be listed with its author and time.</source>
        <translation>Nothing has changed here yet. Every change of this use case will be listed with its author and time.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (undone)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseInspector</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Select a use case to see and edit it here. Ctrl+click selects several: they are edited together.</source>
        <translation>Select a use case to see and edit it here. Ctrl+click selects several: they are edited together.</translation>
    </message>
    <message>
        <source>More for this use case</source>
        <translation>More for this use case</translation>
    </message>
    <message>
        <source>Close the inspector (F4)</source>
        <translation>Close the inspector (F4)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Selected together</source>
        <translation>Selected together</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln use case</numerusform>
            <numerusform>%Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseReadinessPanel</name>
    <message>
        <source>Readiness</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>%1 %2, inherited from %3</source>
        <translation>%1 %2, inherited from %3</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>not assessed</translation>
    </message>
    <message>
        <source>inherited from %1</source>
        <translation>inherited from %1</translation>
    </message>
    <message>
        <source>Shown is what it would inherit until it is assessed itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown is what it would inherit from %1 until it is assessed itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has assessed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseScorePanel</name>
    <message>
        <source>Strategic impact</source>
        <translation>Strategic impact</translation>
    </message>
    <message>
        <source>%1 % scored</source>
        <translation>%1 % scored</translation>
    </message>
    <message>
        <source>placed at %1</source>
        <translation>placed at %1</translation>
    </message>
    <message>
        <source>%1 % × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: score %2 of 5, weight %3 %, adds %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseScoreStepper</name>
    <message>
        <source>several</source>
        <translation>several</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 of 5</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>not scored</translation>
    </message>
    <message>
        <source>%1: keys 0 to 5 set the score, Del clears it</source>
        <translation>%1: keys 0 to 5 set the score, Del clears it</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseScoresView</name>
    <message>
        <source>Impact scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic impact</source>
        <translation type="unfinished">Strategic impact</translation>
    </message>
    <message>
        <source>several</source>
        <translation type="unfinished">several</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished">not scored</translation>
    </message>
    <message>
        <source>weight %1 %, adds %2 of the impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys 0 to 5 score, Del clears, up and down go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sets %Ln use case(s). %1</source>
        <translation>
            <numerusform>Sets %Ln use case. %1</numerusform>
            <numerusform>Sets %Ln use cases. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the weights are scored. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placed by hand at %1 until it is scored. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseStatusLine</name>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>undo</translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation>Ctrl D</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>fill down</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>select</source>
        <translation>select</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edit</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseTableModel</name>
    <message numerus="yes">
        <source>%1, %Ln use case(s), %2</source>
        <translation>
            <numerusform>%1, %Ln use case, %2</numerusform>
            <numerusform>%1, %Ln use cases, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>mean readiness %1</source>
        <translation>mean readiness %1</translation>
    </message>
    <message>
        <source>annual value %1</source>
        <translation>annual value %1</translation>
    </message>
    <message>
        <source>nothing assessed yet</source>
        <translation>nothing assessed yet</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>No owner</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseTableView</name>
    <message numerus="yes">
        <source>%1 of %Ln use case(s): %2</source>
        <translation>
            <numerusform>%1 of %Ln use case: %2</numerusform>
            <numerusform>%1 of %Ln use cases: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Removed %1</translation>
    </message>
    <message numerus="yes">
        <source>Filled %1 of %Ln use case(s)</source>
        <translation>
            <numerusform>Filled %1 of %Ln use case</numerusform>
            <numerusform>Filled %1 of %Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Use cases</translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %Ln use case(s)</source>
        <translation>
            <numerusform>Pasted into %Ln use case</numerusform>
            <numerusform>Pasted into %Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>use case, column: what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No use case is selected to paste into. Select one first, or paste into the row at the top to add it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: it is computed and can&apos;t be pasted. Choose a column that is typed; nothing was changed.</source>
        <comment>use case, column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted stands there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted into %1 of %2: %3</source>
        <comment>column, use case, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No use case is selected, so none was removed. Space selects the one where you are; what stands in its cells is edited with F2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of a group takes nothing. Choose a cell first, then paste; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the business unit “%1” for %2</source>
        <comment>name, use cases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the person “%1” for %2</source>
        <comment>name, use cases</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the same in all of them already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No use case is selected, so nothing was copied. Select the rows whose cells are wanted first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln cell(s) of %1</source>
        <translation>
            <numerusform>Copied %Ln cell of %1</numerusform>
            <numerusform>Copied %Ln cells of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseValueEdit</name>
    <message>
        <source>not assessed</source>
        <translation>not assessed</translation>
    </message>
    <message>
        <source>several</source>
        <translation>several</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCasesPage</name>
    <message>
        <source>Here stands every AI use case of the organisation: where it is used, how well it is run, who answers for it. Type the first name above, or import the list you have with Ctrl+I.</source>
        <translation>Here stands every AI use case of the organisation: where it is used, how well it is run, who answers for it. Type the first name above, or import the list you have with Ctrl+I.</translation>
    </message>
    <message>
        <source>New use case</source>
        <translation>New use case</translation>
    </message>
    <message>
        <source>No use case matches the filter.</source>
        <translation>No use case matches the filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Paste rows</translation>
    </message>
    <message>
        <source>Adds the rows copied from a spreadsheet, or one use case per line</source>
        <translation>Adds the rows copied from a spreadsheet, or one use case per line</translation>
    </message>
    <message>
        <source>New use case (Ctrl+N)</source>
        <translation>New use case (Ctrl+N)</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n business unit(s)</source>
        <translation>
            <numerusform>%1 in %n business unit</numerusform>
            <numerusform>%1 in %n business units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln use case</numerusform>
            <numerusform>%Ln use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln use case(s)</source>
        <translation>
            <numerusform>%1 of %Ln use case</numerusform>
            <numerusform>%1 of %Ln use cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1, %Ln selected</numerusform>
            <numerusform>%1, %Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Use cases</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln use case(s)</source>
        <translation>
            <numerusform>Added %Ln use case</numerusform>
            <numerusform>Added %Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>the clipboard</translation>
    </message>
    <message>
        <source>Added %1, skipped %2 of the pasted rows</source>
        <translation>Added %1, skipped %2 of the pasted rows</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Assign an accountable owner</source>
        <translation>Assign an accountable owner</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Set %1</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Show the history</translation>
    </message>
    <message>
        <source>Sort by %1, ascending</source>
        <translation>Sort by %1, ascending</translation>
    </message>
    <message>
        <source>Sort by %1, descending</source>
        <translation>Sort by %1, descending</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Close all groups</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Open all groups</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Score impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score strategic impact by keyboard, down a criterion or across a use case (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score strategic impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact criteria and weights…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %Ln use case(s)</source>
        <translation>
            <numerusform>Duplicated %Ln use case</numerusform>
            <numerusform>Duplicated %Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no use case to score yet. Add the first one with Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No use case is shown, so there is nothing to score. Clear the filter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 of %2</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished">Reset columns</translation>
    </message>
    <message>
        <source>Sort by %1 as well (Shift+click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width to the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End scoring first, with Esc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose use cases in the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a cell that can be changed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a single use case first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No use case is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter to clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the use cases first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is taken as the heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>use case, column</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Copy this column&apos;s cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::WelcomeHead</name>
    <message>
        <source>Plan your AI programme past the pilot.</source>
        <translation>Plan your AI programme past the pilot.</translation>
    </message>
</context>
<context>
    <name>stagepath::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>From the list to the board report</source>
        <translation>From the list to the board report</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Works fully offline. Version %1</source>
        <translation>Works fully offline. Version %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Import a list of use cases</source>
        <translation>Import a list of use cases</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>Name the organisation and type the first use cases.</source>
        <translation>Name the organisation and type the first use cases.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>One file holds everything; it stays on this computer.</source>
        <translation>One file holds everything; it stays on this computer.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Look at the sample</translation>
    </message>
    <message>
        <source>Northwind Bank: 24 use cases, 26 initiatives, a roadmap to 2029.</source>
        <translation>Northwind Bank: 24 use cases, 26 initiatives, a roadmap to 2029.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>the list people already have</source>
        <translation>the list people already have</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>impact and readiness</source>
        <translation>impact and readiness</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>what to scale, what to build up</source>
        <translation>what to scale, what to build up</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>an accountable owner each</source>
        <translation>an accountable owner each</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>the roadmap that closes the gaps</source>
        <translation>the roadmap that closes the gaps</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>before others do</source>
        <translation>before others do</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>the PDF for the board</source>
        <translation>the PDF for the board</translation>
    </message>
    <message>
        <source>Files you open appear here.</source>
        <translation>Files you open appear here.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>From a spreadsheet: CSV or XLSX. Columns and words are found by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::WelcomeRecent</name>
    <message>
        <source>%1 is not there now. Connect the drive.</source>
        <translation>%1 is not there now. Connect the drive.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln use case</numerusform>
            <numerusform>%Ln use cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Today, %1</translation>
    </message>
</context>
<context>
    <name>stagepath::WorkspaceView</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, command</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>“%1” can’t be done now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is done to what is chosen here. See what that is, then give it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stagepath::YearSlider</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
</context>
</TS>
