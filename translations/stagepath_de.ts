<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Application</name>
    <message>
        <source>Takes AI use cases past the pilot.</source>
        <translation>Bringt KI-Anwendungsfälle über den Piloten hinaus.</translation>
    </message>
    <message>
        <source>Takes this day as today.</source>
        <translation>Nimmt diesen Tag als heute.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>Der Arbeitsbereich, der geöffnet wird.</translation>
    </message>
    <message>
        <source>There is no display on which the window could open (DISPLAY is “%1”). Start Stagepath in a desktop session, or use stagepath-cli, which needs none.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich das Fenster öffnen ließe (DISPLAY ist „%1“). Stagepath in einer Sitzung mit Desktop starten oder stagepath-cli verwenden, das keinen braucht.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>while working</source>
        <translation>während der Arbeit</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before the file was brought up to date</source>
        <translation>bevor die Datei auf den neuen Stand kam</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>vor einer Zusammenführung</translation>
    </message>
    <message>
        <source>before much was deleted</source>
        <translation>bevor viel gelöscht wurde</translation>
    </message>
</context>
<context>
    <name>BaselineEdits</name>
    <message>
        <source>A baseline needs a name. Type one, for example “Board plan”.</source>
        <translation>Ein Basisplan braucht einen Namen. Geben Sie einen ein, zum Beispiel „Vorstandsplan“.</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan vom %1</translation>
    </message>
    <message>
        <source>Freeze the plan as “%1”</source>
        <translation>Plan als „%1“ einfrieren</translation>
    </message>
    <message>
        <source>Rename a baseline</source>
        <translation>Basisplan umbenennen</translation>
    </message>
    <message>
        <source>Remove the baseline “%1”</source>
        <translation>Basisplan „%1“ entfernen</translation>
    </message>
    <message>
        <source>There is a baseline “%1” already, of %2. Type another name, or remove that one first.</source>
        <translation>Einen Basisplan „%1“ gibt es schon, vom %2. Geben Sie einen anderen Namen ein oder entfernen Sie jenen zuerst.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a baseline and a number</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>CellPaste</name>
    <message>
        <source>there is no column for it.</source>
        <translation>dafür gibt es keine Spalte.</translation>
    </message>
    <message>
        <source>it is computed and can&apos;t be pasted.</source>
        <translation>sie wird berechnet und kann nicht eingefügt werden.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Row %1: there is no use case left for it.</source>
        <translation>Zeile %1: Dafür ist kein Anwendungsfall mehr da.</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>Einfügen: %1</translation>
    </message>
    <message>
        <source>changes %1 of %2</source>
        <translation>ändert %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall</numerusform>
            <numerusform>%Ln Anwendungsfällen</numerusform>
        </translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>fügt %1 hinzu</translation>
    </message>
    <message>
        <source>leaves out %1</source>
        <translation>lässt %1 aus</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>ändert nichts</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Geschäftsbereiche</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Impact criterion</source>
        <translation>Wirkungskriterium</translation>
    </message>
    <message>
        <source>Impact criteria</source>
        <translation>Wirkungskriterien</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Arbeitsstrang</translation>
    </message>
    <message>
        <source>Workstreams</source>
        <translation>Arbeitsstränge</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>Impact score</source>
        <translation>Wirkungswert</translation>
    </message>
    <message>
        <source>Impact scores</source>
        <translation>Wirkungswerte</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Basispläne</translation>
    </message>
    <message>
        <source>Date in a baseline</source>
        <translation>Termin im Basisplan</translation>
    </message>
    <message>
        <source>Dates in a baseline</source>
        <translation>Termine im Basisplan</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what, which part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> und %Ln weitere</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <comment>kind of rows, their names</comment>
        <translation>%1 hinzugefügt: %2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <comment>kind of rows, their names</comment>
        <translation>%1 entfernt: %2</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Erster Monat des Geschäftsjahrs</translation>
    </message>
    <message>
        <source>Programme owner</source>
        <translation>Programmverantwortung</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Readiness model</source>
        <translation>Reifegradmodell</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more value(s)</source>
        <translation>
            <numerusform>und %Ln weiterer Wert</numerusform>
            <numerusform>und %Ln weitere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>initiative, one that depends on it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Dismissed finding</source>
        <translation>Verworfener Befund</translation>
    </message>
    <message>
        <source>Dismissed findings</source>
        <translation>Verworfene Befunde</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>CheckNames</name>
    <message>
        <source>Stage skipped</source>
        <translation>Stufe übersprungen</translation>
    </message>
    <message>
        <source>Gate not met on its date</source>
        <translation>Gate zum Termin nicht erfüllt</translation>
    </message>
    <message>
        <source>Dependency broken</source>
        <translation>Abhängigkeit verletzt</translation>
    </message>
    <message>
        <source>Dependencies in a circle</source>
        <translation>Abhängigkeiten im Kreis</translation>
    </message>
    <message>
        <source>Enabler finishes too late</source>
        <translation>Befähiger endet zu spät</translation>
    </message>
    <message>
        <source>No accountable owner</source>
        <translation>Niemand verantwortlich</translation>
    </message>
    <message>
        <source>Accountable owner is not an executive</source>
        <translation>Verantwortliche Person ist keine Führungskraft</translation>
    </message>
    <message>
        <source>Set stage above the earned stage</source>
        <translation>Gesetzte Stufe über der erreichten</translation>
    </message>
    <message>
        <source>Stalled pilot</source>
        <translation>Stehender Pilot</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Ohne Leitung</translation>
    </message>
    <message>
        <source>Too much on one person</source>
        <translation>Zu viel auf einer Person</translation>
    </message>
    <message>
        <source>Behind its finish</source>
        <translation>Über das Ende hinaus</translation>
    </message>
    <message>
        <source>Target not met on its date</source>
        <translation>Ziel zum Termin nicht erreicht</translation>
    </message>
    <message>
        <source>In production without monitoring</source>
        <translation>In Produktion ohne Überwachung</translation>
    </message>
    <message>
        <source>Scaled without governance</source>
        <translation>Skaliert ohne Governance</translation>
    </message>
    <message>
        <source>Gap that nothing planned closes</source>
        <translation>Lücke, die nichts Geplantes schließt</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Planned without effect</source>
        <translation>Geplant ohne Wirkung</translation>
    </message>
    <message>
        <source>Assessment out of date</source>
        <translation>Bewertung veraltet</translation>
    </message>
    <message>
        <source>Answers that contradict each other</source>
        <translation>Antworten, die einander widersprechen</translation>
    </message>
    <message>
        <source>Claimed without evidence</source>
        <translation>Behauptet ohne Nachweis</translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation>Gleicher Name zweimal</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Assess it</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <translation>Bewertung öffnen</translation>
    </message>
    <message>
        <source>Show the use case</source>
        <translation>Anwendungsfall zeigen</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Person zeigen</translation>
    </message>
    <message>
        <source>Show on the roadmap</source>
        <translation>Auf der Roadmap zeigen</translation>
    </message>
    <message>
        <source>Show the targets</source>
        <translation>Ziele zeigen</translation>
    </message>
    <message>
        <source>Show the roadmap</source>
        <translation>Roadmap zeigen</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Goes from stage %1 to stage %2 on %3 without a time in stage %4.</source>
        <translation>Geht am %3 von Stufe %1 auf Stufe %2, ohne eine Zeit in Stufe %4.</translation>
    </message>
    <message numerus="yes">
        <source>Gains stage %1 on %2, less than %n month(s) after stage %3.</source>
        <translation>
            <numerusform>Erreicht Stufe %1 am %2, weniger als %n Monat nach Stufe %3.</numerusform>
            <numerusform>Erreicht Stufe %1 am %2, weniger als %n Monate nach Stufe %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split the work so that stage %1 is held for %2 months first.</source>
        <translation>Die Arbeit teilen, so dass Stufe %1 erst %2 Monate gehalten wird.</translation>
    </message>
    <message>
        <source>The gate for stage %1 on %2 is not met: %3.</source>
        <translation>Das Gate für Stufe %1 am %2 wird nicht erreicht: %3.</translation>
    </message>
    <message>
        <source>Move the gate to %1, or finish the work earlier.</source>
        <translation>Das Gate auf den %1 legen oder die Arbeit früher beenden.</translation>
    </message>
    <message>
        <source>Plan initiatives that raise what is missing.</source>
        <translation>Initiativen planen, die das Fehlende heben.</translation>
    </message>
    <message>
        <source>Starts on %1, %2 too early for “%3”, which finishes on %4.</source>
        <translation>Beginnt am %1, %2 zu früh für „%3“, das am %4 endet.</translation>
    </message>
    <message>
        <source>Start it on %1.</source>
        <translation>Am %1 beginnen.</translation>
    </message>
    <message>
        <source>Remove one link of the circle.</source>
        <translation>Eine Verbindung des Kreises entfernen.</translation>
    </message>
    <message>
        <source>Leads %1 initiatives at once in Q%2 %3; the limit is %4.</source>
        <translation>Leitet in Q%2 %3 %1 Initiativen zugleich; die Grenze ist %4.</translation>
    </message>
    <message>
        <source>Give one of them another lead or another time.</source>
        <translation>Einer davon eine andere Leitung oder Zeit geben.</translation>
    </message>
    <message>
        <source>%1 at level %2</source>
        <translation>%1 auf Niveau %2</translation>
    </message>
    <message>
        <source>No executive answers for it.</source>
        <translation>Keine Führungskraft steht dafür ein.</translation>
    </message>
    <message>
        <source>Name an accountable owner.</source>
        <translation>Eine verantwortliche Person benennen.</translation>
    </message>
    <message>
        <source>%1 answers for it without an executive mandate.</source>
        <translation>%1 steht ohne Führungsmandat dafür ein.</translation>
    </message>
    <message>
        <source>Name an executive, or give %1 the mandate.</source>
        <translation>Eine Führungskraft benennen oder %1 das Mandat geben.</translation>
    </message>
    <message>
        <source>what doesn’t carry it: %1</source>
        <translation>was sie nicht trägt: %1</translation>
    </message>
    <message>
        <source>Set to stage %1 but has earned stage %2; %3.</source>
        <translation>Auf Stufe %1 gesetzt, erreicht ist Stufe %2; %3.</translation>
    </message>
    <message>
        <source>Raise what is missing, or set the stage to %1.</source>
        <translation>Das Fehlende heben oder die Stufe auf %1 setzen.</translation>
    </message>
    <message>
        <source>Plan its way to stage 2, or stop it.</source>
        <translation>Den Weg zu Stufe 2 planen oder beenden.</translation>
    </message>
    <message>
        <source>Answers for %1 use cases; the limit is %2.</source>
        <translation>Steht für %1 Anwendungsfälle ein; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>Name another executive for some of them.</source>
        <translation>Für einige davon eine andere Führungskraft benennen.</translation>
    </message>
    <message>
        <source>Nothing planned closes its gap to stage %1: %2.</source>
        <translation>Nichts Geplantes schließt die Lücke zu Stufe %1: %2.</translation>
    </message>
    <message>
        <source>Draft the roadmap, or add an outcome for it.</source>
        <translation>Die Roadmap entwerfen oder ein Ergebnis dafür ergänzen.</translation>
    </message>
    <message>
        <source>Not assessed yet, so it has no readiness.</source>
        <translation>Noch nicht bewertet, daher ohne Reifegrad.</translation>
    </message>
    <message>
        <source>Assess it; ten minutes are enough for a light assessment.</source>
        <translation>Bewerten; zehn Minuten genügen für eine leichte Bewertung.</translation>
    </message>
    <message>
        <source>%1 at %2 beside %3 at %4</source>
        <translation>%1 auf %2 neben %3 auf %4</translation>
    </message>
    <message>
        <source>%1 at %2 without evidence</source>
        <translation>%1 auf %2 ohne Beleg</translation>
    </message>
    <message>
        <source>in production without an owner in the business</source>
        <translation>in Produktion ohne verantwortliche Person im Fachbereich</translation>
    </message>
    <message>
        <source>readiness %1 while the enterprise has %2 at %3</source>
        <translation>Reifegrad %1, während %2 im Unternehmen auf %3 steht</translation>
    </message>
    <message numerus="yes">
        <source>Last assessed on %1, more than %n month(s) ago.</source>
        <translation>
            <numerusform>Zuletzt bewertet am %1, vor mehr als %n Monat.</numerusform>
            <numerusform>Zuletzt bewertet am %1, vor mehr als %n Monaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a new round; the answers of the last one are the start.</source>
        <translation>Eine neue Runde beginnen; die Antworten der letzten sind der Anfang.</translation>
    </message>
    <message>
        <source>This does not go together: %1.</source>
        <translation>Das passt nicht zusammen: %1.</translation>
    </message>
    <message>
        <source>Talk about these answers again, or add what shows them.</source>
        <translation>Über diese Antworten noch einmal sprechen oder Belege ergänzen.</translation>
    </message>
    <message>
        <source>Answered with 3 or 4 without evidence: %1.</source>
        <translation>Mit 3 oder 4 beantwortet, ohne Beleg: %1.</translation>
    </message>
    <message>
        <source>Note the evidence or its link, or lower the level.</source>
        <translation>Den Beleg oder seinen Link notieren oder das Niveau senken.</translation>
    </message>
    <message>
        <source>The target of stage %1 by %2 is reached on %3 only.</source>
        <translation>Das Ziel Stufe %1 bis %2 wird erst am %3 erreicht.</translation>
    </message>
    <message>
        <source>The target of stage %1 by %2 is not reached by anything planned.</source>
        <translation>Das Ziel Stufe %1 bis %2 wird durch nichts Geplantes erreicht.</translation>
    </message>
    <message>
        <source>Plan or hasten what is missing, or move the target.</source>
        <translation>Das Fehlende planen oder beschleunigen oder das Ziel verschieben.</translation>
    </message>
    <message>
        <source>In production with MLOps at level %1; from level 2 on somebody would notice when it decays.</source>
        <translation>In Produktion mit MLOps auf Niveau %1; erst ab Niveau 2 würde jemand den Verfall bemerken.</translation>
    </message>
    <message>
        <source>Watch it with thresholds and somebody who reads them.</source>
        <translation>Mit Schwellen überwachen und eine Person benennen, die sie liest.</translation>
    </message>
    <message>
        <source>Scaled with governance at level %1; what is used everywhere needs level 3.</source>
        <translation>Skaliert mit Governance auf Niveau %1; was überall genutzt wird, braucht Niveau 3.</translation>
    </message>
    <message>
        <source>Bring its governance to the standard, or take it back to production.</source>
        <translation>Die Governance auf den Standard bringen oder in die Produktion zurücknehmen.</translation>
    </message>
    <message>
        <source>Last assessed</source>
        <translation>Zuletzt bewertet</translation>
    </message>
    <message>
        <source>Target stage</source>
        <translation>Zielstufe</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieldatum</translation>
    </message>
    <message numerus="yes">
        <source>A subject is projected to gain a stage without %n month(s) in the stage before.</source>
        <translation>
            <numerusform>Ein Gegenstand erreicht voraussichtlich eine Stufe ohne %n Monat in der Stufe davor.</numerusform>
            <numerusform>Ein Gegenstand erreicht voraussichtlich eine Stufe ohne %n Monate in der Stufe davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>A gate milestone asks for a stage that the latest assessment, raised by the outcomes of what has finished by then, does not bring on its date.</source>
        <translation>Ein Gate-Meilenstein verlangt eine Stufe, die die letzte Bewertung, angehoben um die Ergebnisse des bis dahin Abgeschlossenen, zu seinem Datum nicht bringt.</translation>
    </message>
    <message>
        <source>A successor begins or finishes before the type and the lag of its dependency allow it.</source>
        <translation>Ein Nachfolger beginnt oder endet, bevor Art und Abstand seiner Abhängigkeit es erlauben.</translation>
    </message>
    <message>
        <source>Initiatives wait for each other in a circle; this can&apos;t be entered, only imported.</source>
        <translation>Initiativen warten im Kreis aufeinander; das lässt sich nicht eingeben, nur importieren.</translation>
    </message>
    <message>
        <source>A roll-out begins before an enabler finishes that brings its use case to the gate of the stage before the roll-out&apos;s.</source>
        <translation>Ein Ausrollen beginnt, bevor ein Befähiger endet, der seinen Anwendungsfall ans Gate der Stufe vor der des Ausrollens bringt.</translation>
    </message>
    <message>
        <source>Every use case has one executive who answers for it; for an idea this is a hint.</source>
        <translation>Für jeden Anwendungsfall steht eine Führungskraft ein; bei einer Idee ist das ein Hinweis.</translation>
    </message>
    <message>
        <source>Who answers for a use case has an executive mandate.</source>
        <translation>Wer für einen Anwendungsfall einsteht, hat ein Mandat als Führungskraft.</translation>
    </message>
    <message>
        <source>The stage set by people is not above the one that the levels have earned.</source>
        <translation>Die von Menschen gesetzte Stufe liegt nicht über der, die die Niveaus erreicht haben.</translation>
    </message>
    <message numerus="yes">
        <source>A use case stays in stage 1 for at most %n month(s).</source>
        <translation>
            <numerusform>Ein Anwendungsfall bleibt höchstens %n Monat in Stufe 1.</numerusform>
            <numerusform>Ein Anwendungsfall bleibt höchstens %n Monate in Stufe 1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every initiative that is not finished has a lead.</source>
        <translation>Jede Initiative, die nicht abgeschlossen ist, hat eine Leitung.</translation>
    </message>
    <message numerus="yes">
        <source>A person leads at most %n initiative(s) in one quarter and answers for at most %1 use cases.</source>
        <translation>
            <numerusform>Eine Person leitet höchstens %n Initiative in einem Quartal und steht für höchstens %1 Anwendungsfälle ein.</numerusform>
            <numerusform>Eine Person leitet höchstens %n Initiativen in einem Quartal und steht für höchstens %1 Anwendungsfälle ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>An initiative whose finish is past is at 100 %.</source>
        <translation>Eine Initiative, deren Ende vorbei ist, steht bei 100 %.</translation>
    </message>
    <message>
        <source>The target stage is projected by its target date.</source>
        <translation>Die Zielstufe ist bis zum Zieldatum in Sicht.</translation>
    </message>
    <message>
        <source>What is in production has at least level 2 in MLOps.</source>
        <translation>Was produktiv ist, hat in MLOps mindestens Niveau 2.</translation>
    </message>
    <message>
        <source>What is scaled has at least level 3 in governance.</source>
        <translation>Was skaliert ist, hat in Governance mindestens Niveau 3.</translation>
    </message>
    <message>
        <source>Every gap of a pilot to the stage after its earned one has an initiative with an outcome for it.</source>
        <translation>Für jede Lücke eines Piloten zur Stufe nach der erreichten gibt es eine Initiative mit einem Ergebnis.</translation>
    </message>
    <message>
        <source>Every use case that is not retired has a level of its own in at least one dimension.</source>
        <translation>Jeder Anwendungsfall, der nicht beendet ist, hat in mindestens einer Dimension ein eigenes Niveau.</translation>
    </message>
    <message numerus="yes">
        <source>The latest round of a subject is at most %n month(s) old.</source>
        <translation>
            <numerusform>Die letzte Runde eines Gegenstands ist höchstens %n Monat alt.</numerusform>
            <numerusform>Die letzte Runde eines Gegenstands ist höchstens %n Monate alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of one subject do not contradict each other.</source>
        <translation>Die Antworten zu einem Gegenstand widersprechen einander nicht.</translation>
    </message>
    <message>
        <source>A criterion answered with 3 or 4 has evidence.</source>
        <translation>Ein mit 3 oder 4 beantwortetes Kriterium hat einen Beleg.</translation>
    </message>
    <message>
        <source>No two use cases of one unit have the same name.</source>
        <translation>Keine zwei Anwendungsfälle eines Bereichs heißen gleich.</translation>
    </message>
    <message>
        <source>%1 has %2 at level %3 by then</source>
        <translation>%1 hat %2 bis dahin auf Niveau %3</translation>
    </message>
    <message>
        <source>%1 from “%2” on %3</source>
        <translation>%1 aus „%2“ am %3</translation>
    </message>
    <message>
        <source>Begins on %1, before what stage %2 needs is there: %3.</source>
        <translation>Beginnt am %1, bevor da ist, was Stufe %2 braucht: %3.</translation>
    </message>
    <message>
        <source>Start it on %1, or hasten the enabler.</source>
        <translation>Am %1 beginnen oder den Befähiger beschleunigen.</translation>
    </message>
    <message>
        <source>Nobody leads it.</source>
        <translation>Niemand leitet sie.</translation>
    </message>
    <message>
        <source>Name a lead.</source>
        <translation>Eine Leitung benennen.</translation>
    </message>
    <message numerus="yes">
        <source>Should have finished on %1, %n day(s) ago, and is at %2 %.</source>
        <translation>
            <numerusform>Sollte am %1, vor %n Tag, fertig sein und steht bei %2 %.</numerusform>
            <numerusform>Sollte am %1, vor %n Tagen, fertig sein und steht bei %2 %.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set it to 100 % or move its finish; until it is done its outcomes raise nothing.</source>
        <translation>Auf 100 % setzen oder ihr Ende verschieben; bis sie fertig ist, heben ihre Ergebnisse nichts an.</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage zu spät</translation>
    </message>
    <message>
        <source>Progress in %</source>
        <translation>Fortschritt in %</translation>
    </message>
    <message>
        <source>Has no outcome, no use case and no dependency; nothing in the plan would miss it.</source>
        <translation>Hat kein Ergebnis, keinen Anwendungsfall und keine Abhängigkeit; dem Plan würde sie nicht fehlen.</translation>
    </message>
    <message>
        <source>Say what it brings, or remove it.</source>
        <translation>Sagen, was sie bringt, oder sie entfernen.</translation>
    </message>
    <message>
        <source>Give it dates.</source>
        <translation>Ihr Daten geben.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove these outcomes, or raise their levels.</source>
        <translation>Diese Ergebnisse entfernen oder ihre Niveaus anheben.</translation>
    </message>
    <message>
        <source>Starts on %1, %2 too early for “%3”, which starts on %4.</source>
        <translation>Beginnt am %1, %2 zu früh für „%3“, das am %4 beginnt.</translation>
    </message>
    <message>
        <source>Finishes on %1, %2 too early for “%3”, which finishes on %4.</source>
        <translation>Endet am %1, %2 zu früh für „%3“, das am %4 endet.</translation>
    </message>
    <message>
        <source>Finishes on %1, %2 too early for “%3”, which starts on %4.</source>
        <translation>Endet am %1, %2 zu früh für „%3“, das am %4 beginnt.</translation>
    </message>
    <message>
        <source>%1 The lag is %2.</source>
        <translation>%1 Der Abstand beträgt %2.</translation>
    </message>
    <message>
        <source>Stage before</source>
        <translation>Stufe davor</translation>
    </message>
    <message>
        <source>Stage gained</source>
        <translation>Erreichte Stufe</translation>
    </message>
    <message>
        <source>Check the dates and the lag of “%1”.</source>
        <translation>Daten und Abstand von „%1“ prüfen.</translation>
    </message>
    <message>
        <source>Days too early</source>
        <translation>Tage zu früh</translation>
    </message>
    <message>
        <source>Depends on itself through many other initiatives.</source>
        <translation>Hängt über viele andere Initiativen von sich selbst ab.</translation>
    </message>
    <message>
        <source>Depends on itself: %1.</source>
        <translation>Hängt von sich selbst ab: %1.</translation>
    </message>
    <message>
        <source>Initiatives at once</source>
        <translation>Initiativen zugleich</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level needed</source>
        <translation>Nötiges Niveau</translation>
    </message>
    <message>
        <source>Set stage</source>
        <translation>Gesetzte Stufe</translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation>Erreichte Stufe</translation>
    </message>
    <message>
        <source>In stage 1 since</source>
        <translation>In Stufe 1 seit</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s) of %1 have this name.</source>
        <translation>
            <numerusform>%n Anwendungsfall von %1 heißt so.</numerusform>
            <numerusform>%n Anwendungsfälle von %1 heißen so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use case(s) without a unit have this name.</source>
        <translation>
            <numerusform>%n Anwendungsfall ohne Bereich heißt so.</numerusform>
            <numerusform>%n Anwendungsfälle ohne Bereich heißen so.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell them apart by their names, or remove what is there twice.</source>
        <translation>Sie durch ihre Namen unterscheiden oder entfernen, was doppelt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has no finish, so its %n outcome(s) raise nothing.</source>
        <translation>
            <numerusform>Hat kein Ende, daher hebt das %n Ergebnis nichts.</numerusform>
            <numerusform>Hat kein Ende, daher heben die %n Ergebnisse nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of its %n outcome(s) raise nothing: %2.</source>
        <translation>
            <numerusform>%1 von %n Ergebnis hebt nichts: %2.</numerusform>
            <numerusform>%1 von %n Ergebnissen heben nichts: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In stage 1 since %1, longer than %n month(s).</source>
        <translation>
            <numerusform>Seit %1 in Stufe 1, länger als %n Monat.</numerusform>
            <numerusform>Seit %1 in Stufe 1, länger als %n Monate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In stage 1 since %1, longer than %n month(s); its way to stage 2 is planned from %2 to %3.</source>
        <translation>
            <numerusform>Seit %1 in Stufe 1, länger als %n Monat; der Weg zu Stufe 2 ist vom %2 bis %3 geplant.</numerusform>
            <numerusform>Seit %1 in Stufe 1, länger als %n Monate; der Weg zu Stufe 2 ist vom %2 bis %3 geplant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep to the plan, or stop it.</source>
        <translation>Beim Plan bleiben oder beenden.</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Geplant ab</translation>
    </message>
    <message>
        <source>Stage 2 on</source>
        <translation>Stufe 2 am</translation>
    </message>
    <message>
        <source>gate criterion %1</source>
        <translation>Gate-Kriterium %1</translation>
    </message>
    <message>
        <source>gate criteria %1</source>
        <translation>Gate-Kriterien %1</translation>
    </message>
    <message>
        <source>a stage before it is not earned</source>
        <translation>eine Stufe davor ist nicht erreicht</translation>
    </message>
    <message>
        <source>it is not assessed</source>
        <translation>es ist nicht bewertet</translation>
    </message>
    <message>
        <source>An initiative has its dates, and an outcome, a use case or a dependency; each of its outcomes raises something.</source>
        <translation>Eine Initiative hat ihre Daten und ein Ergebnis, einen Anwendungsfall oder eine Abhängigkeit; jedes ihrer Ergebnisse hebt etwas an.</translation>
    </message>
    <message>
        <source>Has no dates.</source>
        <translation>Hat keine Daten.</translation>
    </message>
    <message>
        <source>Has a start but no finish.</source>
        <translation>Hat einen Anfang, aber kein Ende.</translation>
    </message>
    <message>
        <source>Has a finish but no start.</source>
        <translation>Hat ein Ende, aber keinen Anfang.</translation>
    </message>
    <message>
        <source>%1 Nothing can wait for it, and it shows at a stand-in place.</source>
        <translation>%1 Nichts kann darauf warten, und es steht nur an einem Platzhalter.</translation>
    </message>
    <message>
        <source>To be assessed anew after</source>
        <translation>Neu zu bewerten nach</translation>
    </message>
    <message>
        <source>Stage projected</source>
        <translation>Voraussichtliche Stufe</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Erreicht am</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Can begin on</source>
        <translation>Kann beginnen am</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Gained on</source>
        <translation>Erreicht am</translation>
    </message>
    <message>
        <source>Shortest time in a stage</source>
        <translation>Kürzeste Zeit in einer Stufe</translation>
    </message>
    <message>
        <source>Stage asked for</source>
        <translation>Verlangte Stufe</translation>
    </message>
    <message>
        <source>Date of the gate</source>
        <translation>Datum des Gates</translation>
    </message>
    <message>
        <source>Longest time in stage 1</source>
        <translation>Längste Zeit in Stufe 1</translation>
    </message>
    <message>
        <source>Use cases of this name</source>
        <translation>Anwendungsfälle dieses Namens</translation>
    </message>
    <message>
        <source>%1 not assessed, needs %2</source>
        <translation>%1 nicht bewertet, braucht %2</translation>
    </message>
    <message>
        <source>%1 The lead is %2.</source>
        <translation>%1 Der Vorlauf beträgt %2.</translation>
    </message>
    <message>
        <source>%2 is not applicable to %1</source>
        <translation>%2 trifft auf %1 nicht zu</translation>
    </message>
</context>
<context>
    <name>ClipboardText</name>
    <message>
        <source>The clipboard holds %1 characters of formatted text and no plain text. Save the table as CSV or XLSX and import that (Ctrl+I).</source>
        <translation>In der Zwischenablage sind %1 Zeichen formatierter Text und kein reiner Text. Speichern Sie die Tabelle als CSV oder XLSX und importieren Sie diese (Strg+I).</translation>
    </message>
    <message>
        <source>What lies in the clipboard is no text: line %1 has control characters. Copy rows in your spreadsheet, then paste them here; nothing was changed.</source>
        <translation>In der Zwischenablage ist kein Text: Zeile %1 enthält Steuerzeichen. Kopieren Sie Zeilen in Ihrer Tabelle und fügen Sie sie dann hier ein; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy rows in your spreadsheet first, then paste them here.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst Zeilen in Ihrer Tabelle und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>The clipboard can&apos;t be read: the program that it was copied in gave nothing. Copy the rows there again, or save them as CSV or XLSX and import that (Ctrl+I); nothing was changed.</source>
        <translation>Die Zwischenablage ist nicht lesbar: Das Programm, in dem kopiert wurde, hat nichts geliefert. Kopieren Sie die Zeilen dort noch einmal, oder speichern Sie sie als CSV oder XLSX und importieren Sie das (Strg+I); nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Makes one edit per line, each its own undo step.</source>
        <translation>Macht je Zeile eine Änderung, jede ein eigener Rückgängig-Schritt.</translation>
    </message>
    <message>
        <source>Prints the findings on the plan; exit code 3 where there are errors.</source>
        <translation>Gibt die Befunde zum Plan aus; Rückgabewert 3 bei Fehlern.</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, hints: %3</source>
        <translation>Fehler: %1, Warnungen: %2, Hinweise: %3</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>Drafts the roadmap that closes the gaps, as one undo step.</source>
        <translation>Entwirft die Roadmap, die die Lücken schließt, als einen Rückgängig-Schritt.</translation>
    </message>
    <message>
        <source>Only says what it would do.</source>
        <translation>Sagt nur, was geschehen würde.</translation>
    </message>
    <message>
        <source>Draft roadmap</source>
        <translation>Roadmap entwerfen</translation>
    </message>
    <message>
        <source>Prints the logical content as ordered text lines, history left out.</source>
        <translation>Gibt den Inhalt als geordnete Textzeilen aus, ohne Verlauf.</translation>
    </message>
    <message>
        <source>Writes one table (csv, json), one picture (svg, png), or everything (json).</source>
        <translation>Schreibt eine Tabelle (csv, json), ein Bild (svg, png) oder alles (json).</translation>
    </message>
    <message>
        <source>The file to write; its ending chooses the format.</source>
        <translation>Die Zieldatei; ihre Endung wählt das Format.</translation>
    </message>
    <message>
        <source>-o OUT is missing.</source>
        <translation>-o OUT fehlt.</translation>
    </message>
    <message>
        <source>Prints the changes, oldest first.</source>
        <translation>Gibt die Änderungen aus, älteste zuerst.</translation>
    </message>
    <message>
        <source> (undone, left behind)</source>
        <translation> (rückgängig, verlassen)</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (rückgängig)</translation>
    </message>
    <message>
        <source>Takes back the latest change, or the latest N.</source>
        <translation>Nimmt die letzte Änderung zurück, oder die letzten N.</translation>
    </message>
    <message>
        <source>Does again what was undone, one change or N.</source>
        <translation>Wiederholt Zurückgenommenes, eine Änderung oder N.</translation>
    </message>
    <message>
        <source>N is a whole number from 1 up.</source>
        <translation>N ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>Es gibt keine Änderung zum Zurücknehmen.</translation>
    </message>
    <message>
        <source>There is no change to redo.</source>
        <translation>Es gibt keine Änderung zum Wiederholen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) undone.</source>
        <translation>
            <numerusform>%n Änderung zurückgenommen.</numerusform>
            <numerusform>%n Änderungen zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) redone.</source>
        <translation>
            <numerusform>%n Änderung wiederholt.</numerusform>
            <numerusform>%n Änderungen wiederholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns and words by hand.</source>
        <translation>Spalten und Wörter von Hand.</translation>
    </message>
    <message>
        <source>Sheet of a workbook.</source>
        <translation>Blatt einer Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Encoding of the text.</source>
        <translation>Kodierung des Textes.</translation>
    </message>
    <message>
        <source>What to do with use cases that are there already.</source>
        <translation>Was mit schon vorhandenen Anwendungsfällen geschieht.</translation>
    </message>
    <message>
        <source>--on-duplicate takes skip, update or add.</source>
        <translation>--on-duplicate nimmt skip, update oder add.</translation>
    </message>
    <message>
        <source>Rows read: %1, added: %2, updated: %3, skipped: %4</source>
        <translation>Zeilen gelesen: %1, neu: %2, aktualisiert: %3, ausgelassen: %4</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall</numerusform>
            <numerusform>%Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Past the pilot: %1 of %2</source>
        <translation>Über den Piloten hinaus: %1 von %2</translation>
    </message>
    <message>
        <source>Without accountable owner: %1</source>
        <translation>Ohne verantwortliche Person: %1</translation>
    </message>
    <message>
        <source>Enterprise: readiness %1, earned stage %2 %3</source>
        <translation>Unternehmen: Reifegrad %1, erreichte Stufe %2 %3</translation>
    </message>
    <message>
        <source>The enterprise is not assessed.</source>
        <translation>Das Unternehmen ist nicht bewertet.</translation>
    </message>
    <message>
        <source>  needs %1 at level %2, is at %3</source>
        <translation>  braucht %1 auf Niveau %2, ist auf %3</translation>
    </message>
    <message>
        <source>Prints counts, scores, stages and blockers.</source>
        <translation>Gibt Zahlen, Werte, Stufen und Hindernisse aus.</translation>
    </message>
    <message>
        <source>Creates a workspace.</source>
        <translation>Legt einen Arbeitsbereich an.</translation>
    </message>
    <message>
        <source>Fills it with the sample organisation.</source>
        <translation>Füllt ihn mit der Beispielorganisation.</translation>
    </message>
    <message>
        <source>Name of the organisation.</source>
        <translation>Name der Organisation.</translation>
    </message>
    <message>
        <source>Takes everything from a whole-workspace JSON.</source>
        <translation>Übernimmt alles aus einem JSON des ganzen Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>--sample and --from exclude each other.</source>
        <translation>--sample und --from schließen einander aus.</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Take over an export</source>
        <translation>Export übernehmen</translation>
    </message>
    <message>
        <source>Usage: stagepath-cli VERB [options]</source>
        <translation>Aufruf: stagepath-cli VERB [Optionen]</translation>
    </message>
    <message>
        <source>stagepath-cli VERB --help explains a verb. --version prints the version.</source>
        <translation>stagepath-cli VERB --help erklärt ein Verb. --version gibt die Version aus.</translation>
    </message>
    <message>
        <source>--date takes a day such as 2026-11-16.</source>
        <translation>--date nimmt einen Tag wie 2026-11-16.</translation>
    </message>
    <message>
        <source>Takes this day as today.</source>
        <translation>Nimmt diesen Tag als heute.</translation>
    </message>
    <message>
        <source>Explains this verb.</source>
        <translation>Erklärt dieses Verb.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>Es gibt kein Verb „%1“.</translation>
    </message>
    <message>
        <source>See stagepath-cli --help.</source>
        <translation>Siehe stagepath-cli --help.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed.</source>
        <translation>Dafür reicht der Speicher nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: %1</source>
        <translation>Etwas Unerwartetes ging schief: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) proposed.</source>
        <translation>
            <numerusform>%Ln Initiative vorgeschlagen.</numerusform>
            <numerusform>%Ln Initiativen vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s)</source>
        <translation>
            <numerusform>%Ln Initiative</numerusform>
            <numerusform>%Ln Initiativen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format that can be written here. Use csv, json, svg or png.</source>
        <translation>„%1“ ist kein Format, das hier geschrieben werden kann. csv, json, svg oder png verwenden.</translation>
    </message>
    <message>
        <source>There is no view &quot;%1&quot;. Use one of: %2.</source>
        <translation>Es gibt keine Ansicht „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>Writes the PDF for the board.</source>
        <translation>Schreibt das PDF für den Vorstand.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>Das Ziel-PDF.</translation>
    </message>
    <message>
        <source>Paper.</source>
        <translation>Papier.</translation>
    </message>
    <message>
        <source>Language: en or de.</source>
        <translation>Sprache: en oder de.</translation>
    </message>
    <message>
        <source>Author in the footer.</source>
        <translation>Autor in der Fußzeile.</translation>
    </message>
    <message>
        <source>Confidentiality line in the footer.</source>
        <translation>Vertraulichkeitszeile in der Fußzeile.</translation>
    </message>
    <message>
        <source>PNG or JPEG picture.</source>
        <translation>PNG- oder JPEG-Bild.</translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written: %1. Send it somewhere else, or free some space.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden: %1. Leiten Sie sie woandershin oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Die Standardeingabe</translation>
    </message>
    <message>
        <source>The format, where the ending does not say it.</source>
        <translation>Das Format, wo die Endung es nicht sagt.</translation>
    </message>
    <message>
        <source>A table is written as csv or json, not as %1.</source>
        <translation>Eine Tabelle wird als csv oder json geschrieben, nicht als %1.</translation>
    </message>
    <message>
        <source>A view is written as svg or png, not as %1.</source>
        <translation>Eine Ansicht wird als svg oder png geschrieben, nicht als %1.</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot;. Use one of: %2.</source>
        <translation>Es gibt keine Tabelle „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot; here. Use en or de.</source>
        <translation>Die Sprache „%1“ gibt es hier nicht. Möglich sind en und de.</translation>
    </message>
    <message>
        <source>--sections names no section.</source>
        <translation>--sections nennt keinen Abschnitt.</translation>
    </message>
    <message>
        <source>Reads an inventory (CSV or XLSX) as one undo step.</source>
        <translation>Liest eine Liste (CSV oder XLSX) als einen Schritt.</translation>
    </message>
    <message>
        <source>Line %1 is done, and so are those before it; the rest is not. %2</source>
        <translation>Zeile %1 ist erledigt, ebenso die davor; der Rest nicht. %2</translation>
    </message>
    <message>
        <source>%1; readiness %2, earned stage %3</source>
        <translation>%1; Reifegrad %2, erreichte Stufe %3</translation>
    </message>
    <message>
        <source>Takes a round of answers, or prints the latest of each subject.</source>
        <translation>Übernimmt eine Runde von Antworten oder gibt die letzte je Gegenstand aus.</translation>
    </message>
    <message>
        <source>A JSON object with the fields of add_assessment.</source>
        <translation>Ein JSON-Objekt mit den Feldern von add_assessment.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken into %2: %3</source>
        <translation>%1 kann nicht in %2 übernommen werden: %3</translation>
    </message>
    <message>
        <source>Subject of gaps, assessment and comparison; may be repeated. Default: the enterprise and the units.</source>
        <translation>Wovon Lücken, Bewertung und Vergleich handeln; auch mehrmals. Sonst: das Unternehmen und die Bereiche.</translation>
    </message>
    <message>
        <source>Looks for damage in the file itself instead; exit code 3 where there is some.</source>
        <translation>Sucht stattdessen nach Schäden an der Datei selbst; Rückgabewert 3, wo es welche gibt.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; stagepath-cli recover %1 -o NEW saves what can be saved.</source>
        <translation>%1 ist beschädigt. Nichts wurde geändert; stagepath-cli recover %1 -o NEU rettet, was zu retten ist.</translation>
    </message>
    <message>
        <source>%1 is sound: it holds what was saved in it.</source>
        <translation>%1 ist in Ordnung: Es enthält, was darin gesichert wurde.</translation>
    </message>
    <message>
        <source>%1 is sound. An earlier version wrote it without a record of its content, so changed values can only be found where the history knows them.</source>
        <translation>%1 ist in Ordnung. Eine frühere Version schrieb die Datei ohne Aufzeichnung ihres Inhalts; geänderte Werte sind nur zu finden, wo der Verlauf sie kennt.</translation>
    </message>
    <message>
        <source>Rows: %1, changes in the history: %2</source>
        <translation>Zeilen: %1, Änderungen im Verlauf: %2</translation>
    </message>
    <message>
        <source> [moment: %1]</source>
        <translation> [Moment: %1]</translation>
    </message>
    <message>
        <source>work in progress on this computer</source>
        <translation>laufende Arbeit auf diesem Rechner</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>die Datei selbst</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Writes the newest good state of a damaged file, or what can be salvaged, into a new one.</source>
        <translation>Schreibt den neuesten guten Stand einer beschädigten Datei, oder was zu bergen ist, in eine neue.</translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation>Die neue Datei.</translation>
    </message>
    <message>
        <source>A stale file beside it was moved to %1.</source>
        <translation>Eine überholte Datei daneben wurde nach %1 verschoben.</translation>
    </message>
    <message>
        <source>%1 holds the newest good state: %2 of %3, %4.</source>
        <translation>%1 enthält den neuesten guten Stand: %2 vom %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds what could be salvaged: %2 rows saved, %3 lost.</source>
        <translation>%1 enthält, was zu bergen war: %2 Zeilen gerettet, %3 verloren.</translation>
    </message>
    <message>
        <source>  %1: %2 saved, %3 lost</source>
        <translation>  %1: %2 gerettet, %3 verloren</translation>
    </message>
    <message>
        <source>Every value is as it was saved.</source>
        <translation>Jeder Wert ist so, wie er gesichert wurde.</translation>
    </message>
    <message>
        <source>The history of changes stayed behind, so what was done before can&apos;t be undone.</source>
        <translation>Der Verlauf der Änderungen blieb zurück; was vorher geschah, ist nicht rückgängig zu machen.</translation>
    </message>
    <message>
        <source>%1 holds no round: %2. Give one JSON object with subject, date, mode, and levels or answers; nothing was changed.</source>
        <translation>%1 enthält keine Runde: %2. Ein JSON-Objekt mit subject, date, mode und levels oder answers angeben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1, change “%2”: %3</source>
        <translation>%1, Änderung „%2“: %3</translation>
    </message>
    <message>
        <source>%1 has the key &quot;%2&quot; twice, so only one of its values would count. Remove one; nothing was changed.</source>
        <translation>%1 enthält den Schlüssel &quot;%2&quot; zweimal, so dass nur einer der Werte zählte. Einen entfernen; es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n dimension(s) set</source>
        <translation>
            <numerusform>%n Dimension gesetzt</numerusform>
            <numerusform>%n Dimensionen gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n beantwortet</numerusform>
            <numerusform>%n beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n nicht anwendbar</numerusform>
            <numerusform>%n nicht anwendbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with evidence</source>
        <translation>
            <numerusform>%n mit Beleg</numerusform>
            <numerusform>%n mit Beleg</numerusform>
        </translation>
    </message>
    <message>
        <source>  needs %1 at level %2, is not answered</source>
        <translation>  braucht %1 auf Niveau %2, ist nicht beantwortet</translation>
    </message>
    <message>
        <source>--organisation names nobody.</source>
        <translation>--organisation nennt niemanden.</translation>
    </message>
    <message>
        <source>“%1” is not written in UTF-8, so it can&apos;t be told which file it names. Rename the file; nothing was changed.</source>
        <translation>„%1“ ist nicht in UTF-8 geschrieben, deshalb ist nicht zu erkennen, welche Datei gemeint ist. Die Datei umbenennen; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>  not understood in %1: %2 (%n time(s))</source>
        <translation>
            <numerusform>  nicht verstanden in %1: %2 (%n-mal)</numerusform>
            <numerusform>  nicht verstanden in %1: %2 (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>Day of the round that the comparison puts beside the latest one; the last before it where there is none that day. Default: a year before.</source>
        <translation>Tag der Runde, die der Vergleich neben die letzte stellt; die letzte davor, wo es an diesem Tag keine gibt. Vorgabe: ein Jahr davor.</translation>
    </message>
    <message>
        <source>--compare-with takes the day of a round, such as 2026-11-16.</source>
        <translation>--compare-with nimmt den Tag einer Runde wie 2026-11-16.</translation>
    </message>
    <message>
        <source>--compare-with is for the comparison of rounds. Name it in --sections: comparison.</source>
        <translation>--compare-with gilt für den Vergleich von Runden. Ihn in --sections nennen: comparison.</translation>
    </message>
    <message>
        <source>%1, line %2 can&apos;t be done: %3 %4</source>
        <translation>%1, Zeile %2 ist nicht ausführbar: %3 %4</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <comment>as error messages end</comment>
        <translation>nichts wurde geändert</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of the lines before it stay.</source>
        <translation>
            <numerusform>%Ln Änderung aus den Zeilen davor bleibt bestehen.</numerusform>
            <numerusform>%Ln Änderungen aus den Zeilen davor bleiben bestehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) are not in it: what is left of them is damaged and stays where it is.</source>
        <translation>
            <numerusform>%n spätere Änderung ist nicht enthalten: Was von ihr da ist, ist beschädigt und bleibt, wo es ist.</numerusform>
            <numerusform>%n spätere Änderungen sind nicht enthalten: Was von ihnen da ist, ist beschädigt und bleibt, wo es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more work in progress on this computer that can&apos;t be read or does not belong to this state; it is not in it and stays where it is.</source>
        <translation>Auf diesem Rechner gibt es weitere laufende Arbeit, die nicht lesbar ist oder nicht zu diesem Stand gehört; sie ist nicht enthalten und bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>%1 holds what could be salvaged: %2 rows saved; how many there were is not known.</source>
        <translation>%1 enthält, was zu bergen war: %2 Zeilen gerettet; wie viele es waren, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 holds what could be salvaged: %2 rows saved, at least %3 lost; how many there were is not known.</source>
        <translation>%1 enthält, was zu bergen war: %2 Zeilen gerettet, mindestens %3 verloren; wie viele es waren, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>  %1: none was found</source>
        <translation>  %1: keine gefunden</translation>
    </message>
    <message>
        <source>  %1: %2 saved, others not known</source>
        <translation>  %1: %2 gerettet, weitere nicht bekannt</translation>
    </message>
    <message>
        <source>  %1: %2 saved, %3 or more lost</source>
        <translation>  %1: %2 gerettet, %3 oder mehr verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that the file does not have come from the work in progress on this computer.</source>
        <translation>
            <numerusform>%n Änderung, die der Datei fehlt, stammt aus der laufenden Arbeit auf diesem Rechner.</numerusform>
            <numerusform>%n Änderungen, die der Datei fehlen, stammen aus der laufenden Arbeit auf diesem Rechner.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged: it does not hold what was saved in it, so what was printed may be wrong. stagepath-cli check --integrity %1 says where; stagepath-cli recover %1 -o NEW saves what can be saved.</source>
        <translation>%1 ist beschädigt und enthält nicht, was darin gespeichert wurde; was ausgegeben wurde, kann also falsch sein. stagepath-cli check --integrity %1 sagt, wo; stagepath-cli recover %1 -o NEU rettet, was zu retten ist.</translation>
    </message>
    <message>
        <source>%1 is damaged: it does not hold what was saved in it, so nothing was made of it. stagepath-cli check --integrity %1 says where; stagepath-cli recover %1 -o NEW saves what can be saved.</source>
        <translation>%1 ist beschädigt und enthält nicht, was darin gespeichert wurde; darum wurde nichts daraus gemacht. stagepath-cli check --integrity %1 sagt, wo; stagepath-cli recover %1 -o NEU rettet, was zu retten ist.</translation>
    </message>
    <message>
        <source>%1 This command did nothing.</source>
        <translation>%1 Dieser Befehl hat nichts getan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s) of planned roll-outs proposed.</source>
        <translation>
            <numerusform>%Ln Gate für schon geplantes Ausrollen vorgeschlagen.</numerusform>
            <numerusform>%Ln Gates für schon geplantes Ausrollen vorgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with “(lost)” in the name stand in for lost ones, so that what belongs to them stays. Rename or delete them.</source>
        <translation>
            <numerusform>%n Zeile mit „(verloren)“ im Namen steht für eine verlorene, damit bleibt, was zu ihr gehört. Benennen Sie sie um oder löschen Sie sie.</numerusform>
            <numerusform>%n Zeilen mit „(verloren)“ im Namen stehen für verlorene, damit bleibt, was zu ihnen gehört. Benennen Sie sie um oder löschen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier version froze the baseline “%1” without outcomes, gates and milestones: the table has no gates and milestones, and what initiatives bring counts as it is today.</source>
        <translation>Eine frühere Version hat den Basisplan „%1“ ohne Ergebnisse, Gates und Meilensteine eingefroren: Die Tabelle hat keine Gates und Meilensteine, und was Initiativen bringen, zählt so wie heute.</translation>
    </message>
    <message>
        <source>%1 stagepath-cli recover %2 -o NEW saves what can be saved.</source>
        <translation>%1 stagepath-cli recover %2 -o NEU rettet, was zu retten ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n with a reason</source>
        <translation>
            <numerusform>%n mit Begründung</numerusform>
            <numerusform>%n mit Begründung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 retired left out</source>
        <translation>%1 beendete nicht mitgezählt</translation>
    </message>
    <message>
        <source>&quot;-&quot; can&apos;t be a workspace: it has to be a file. Give its name.</source>
        <translation>„-“ kann kein Arbeitsbereich sein: Er muss eine Datei sein. Geben Sie ihren Namen an.</translation>
    </message>
    <message>
        <source>%1: the round of “%2” is dated %3, which no round entered on %4 could be. It is taken over as it is; correct it where it is wrong.</source>
        <translation>%1: Die Runde von „%2“ trägt das Datum %3, das keine am %4 eingegebene Runde haben kann. Sie wird übernommen, wie sie ist; berichtigen Sie sie, wo sie falsch ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n more round(s) are dated so.</source>
        <translation>
            <numerusform>%n weitere Runde trägt ein solches Datum.</numerusform>
            <numerusform>%n weitere Runden tragen ein solches Datum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every value can be proven to be as it was saved.</source>
        <translation>Nicht von jedem Wert lässt sich beweisen, dass er so gespeichert wurde.</translation>
    </message>
    <message>
        <source>Not every value can be proven to be as it was saved: %1.</source>
        <translation>Nicht von jedem Wert lässt sich beweisen, dass er so gespeichert wurde: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>%1; what counts: %2</source>
        <translation>%1; was zählt: %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3): %4</source>
        <translation>%1 %2 (%3): %4</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Verworfen: %1</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Changed in</source>
        <translation>Geändert in</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>indicative</source>
        <translation>als Anhalt</translation>
    </message>
    <message>
        <source>%1 % answered</source>
        <translation>%1 % beantwortet</translation>
    </message>
    <message>
        <source>blocked: %1</source>
        <translation>gesperrt: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>readiness, what has to be said of it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>The annual value of %1 is %2, which is too much to be kept in %3. Correct that value first, then set the currency; nothing was changed.</source>
        <translation>Der Jahreswert von %1 ist %2; das ist zu viel, um in %3 geführt zu werden. Berichtigen Sie zuerst diesen Wert, dann setzen Sie die Währung; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The annual value of %1 is %2, and %3 has fewer decimal digits. Round that value first, then set the currency; nothing was changed.</source>
        <translation>Der Jahreswert von %1 ist %2, und %3 hat weniger Nachkommastellen. Runden Sie zuerst diesen Wert, dann setzen Sie die Währung; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Data foundation</source>
        <translation>Datenfundament</translation>
    </message>
    <message>
        <source>AI platform and MLOps</source>
        <translation>KI-Plattform und MLOps</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Change, ownership, value</source>
        <translation>Wandel, Verantwortung, Nutzen</translation>
    </message>
    <message>
        <source>Not assessed: planned with what it would inherit. Assess it first.</source>
        <translation>Nicht bewertet: geplant mit dem, was es erben würde. Zuerst bewerten.</translation>
    </message>
    <message>
        <source>Light assessment of the enterprise</source>
        <translation>Leichte Bewertung des Unternehmens</translation>
    </message>
    <message>
        <source>Nothing is assessed yet, so all levels count as 0. Twelve questions show where to begin.</source>
        <translation>Noch ist nichts bewertet, daher zählen alle Niveaus als 0. Zwölf Fragen zeigen, wo man beginnt.</translation>
    </message>
    <message>
        <source>Only this use case needs it.</source>
        <translation>Nur dieser Anwendungsfall braucht es.</translation>
    </message>
    <message>
        <source>%1 to level %2</source>
        <translation>%1 auf Niveau %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roll-outs: %1</source>
        <translation>Ausrollen: %1</translation>
    </message>
    <message>
        <source>Roll-outs</source>
        <translation>Ausrollen</translation>
    </message>
    <message>
        <source>Takes it to stage %1 once what it needs is there.</source>
        <translation>Bringt ihn auf Stufe %1, sobald da ist, was er braucht.</translation>
    </message>
    <message>
        <source>%1: roll-out to stage %2</source>
        <translation>%1: Ausrollen auf Stufe %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) wait for it.</source>
        <translation>
            <numerusform>%Ln Anwendungsfall wartet darauf.</numerusform>
            <numerusform>%Ln Anwendungsfälle warten darauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usual owner: %1</source>
        <translation>Üblicherweise verantwortlich: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n step(s) up</source>
        <translation>
            <numerusform>%1: %n Schritt hinauf</numerusform>
            <numerusform>%1: %n Schritte hinauf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditLines</name>
    <message>
        <source>The field &quot;%1&quot; is missing or has a value it can&apos;t take.</source>
        <translation>Das Feld „%1“ fehlt oder hat einen Wert, der nicht geht.</translation>
    </message>
    <message>
        <source>The subject is &quot;enterprise&quot;, &quot;unit:…&quot; or &quot;use_case:…&quot;, not &quot;%1&quot;.</source>
        <translation>Gegenstand ist „enterprise“, „unit:…“ oder „use_case:…“, nicht „%1“.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; names &quot;%2&quot;, which there is more than once. Give its id.</source>
        <translation>Das Feld „%1“ nennt „%2“, das es mehrfach gibt. Die Kennung angeben.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here.</source>
        <translation>Hier gibt es kein Feld „%1“.</translation>
    </message>
    <message>
        <source>Add dependency</source>
        <translation>Abhängigkeit hinzufügen</translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason (%1).</source>
        <translation>„Nicht zutreffend“ braucht einen Grund (%1).</translation>
    </message>
    <message>
        <source>Assess “%1”</source>
        <translation>„%1“ bewerten</translation>
    </message>
    <message>
        <source>Add baseline “%1”</source>
        <translation>Basisplan „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Score “%1”</source>
        <translation>„%1“ bepunkten</translation>
    </message>
    <message>
        <source>Place “%1”</source>
        <translation>„%1“ platzieren</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>Set subject</source>
        <translation>Gegenstand setzen</translation>
    </message>
    <message>
        <source>Set %1 of “%2”</source>
        <translation>%1 von „%2“ setzen</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Add business unit</source>
        <translation>Geschäftsbereich hinzufügen</translation>
    </message>
    <message>
        <source>Add workstream</source>
        <translation>Arbeitsstrang hinzufügen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add use case</source>
        <translation>Anwendungsfall hinzufügen</translation>
    </message>
    <message>
        <source>Add initiative</source>
        <translation>Initiative hinzufügen</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>There is no edit &quot;%1&quot;. Use one of: %2.</source>
        <translation>Es gibt keine Änderung „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>This is not one JSON object: %1.</source>
        <translation>Das ist kein einzelnes JSON-Objekt: %1.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; takes %2. Nothing was changed.</source>
        <translation>Das Feld „%1“ nimmt %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>a level from 0 to 4</source>
        <translation>ein Niveau von 0 bis 4</translation>
    </message>
    <message>
        <source>a level from 0 to 4, &quot;unknown&quot; or &quot;na&quot;</source>
        <translation>ein Niveau von 0 bis 4, „unknown“ oder „na“</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>a day up to today, such as 2026-11-16</source>
        <translation>einen Tag bis heute, etwa 2026-11-16</translation>
    </message>
    <message>
        <source>an object with one entry for each of them</source>
        <translation>ein Objekt mit je einem Eintrag</translation>
    </message>
    <message>
        <source>There is no dimension for &quot;%1&quot;. Use data, ownership, value, governance, change or mlops; nothing was changed.</source>
        <translation>Zu „%1“ gibt es keine Dimension. data, ownership, value, governance, change oder mlops nehmen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no criterion for &quot;%1&quot;. Use a key from DR1 to MO6; nothing was changed.</source>
        <translation>Zu „%1“ gibt es kein Kriterium. Einen Schlüssel von DR1 bis MO6 nehmen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This link would close a circle: %1. Remove one of its other links first.</source>
        <translation>Diese Verbindung würde einen Kreis schließen: %1. Zuerst eine seiner anderen Verbindungen entfernen.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; has a value it can&apos;t take. It takes %2; nothing was changed.</source>
        <translation>Das Feld &quot;%1&quot; hat einen Wert, den es nicht annimmt. Es nimmt %2; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here. Use some of: %2; nothing was changed.</source>
        <translation>Ein Feld &quot;%1&quot; gibt es hier nicht. Möglich sind: %2; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a day such as 2026-11-16</source>
        <translation>einen Tag wie 2026-11-16</translation>
    </message>
    <message>
        <source>a date such as 2026-11-16, 2026-11, 2026-Q4 or 2026</source>
        <translation>ein Datum wie 2026-11-16, 2026-11, 2026-Q4 oder 2026</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>an id or an exact, unique name</source>
        <translation>eine Kennung oder einen genauen, eindeutigen Namen</translation>
    </message>
    <message>
        <source>“%1” follows “%2” already. Change that link (its id is %3) instead; nothing was changed.</source>
        <translation>„%1“ folgt schon auf „%2“. Stattdessen diese Verknüpfung ändern (ihre Kennung ist %3); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is there twice, so only one of its values would count. Remove one; nothing was changed.</source>
        <translation>Der Schlüssel &quot;%1&quot; steht zweimal da, so dass nur einer der Werte zählte. Einen entfernen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;enterprise&quot;, &quot;unit:NAME&quot; or &quot;use_case:NAME&quot;, and a round needs it</source>
        <translation>&quot;enterprise&quot;, &quot;unit:NAME&quot; oder &quot;use_case:NAME&quot;, und eine Runde braucht es</translation>
    </message>
    <message>
        <source>the day of the answers, such as 2026-11-16, and a round needs it</source>
        <translation>den Tag der Antworten wie 2026-11-16, und eine Runde braucht ihn</translation>
    </message>
    <message>
        <source>full, light or direct, and a round needs it</source>
        <translation>full, light oder direct, und eine Runde braucht es</translation>
    </message>
    <message>
        <source>a link that begins with http, https, file or mailto, or one without such a beginning</source>
        <translation>einen Link, der mit http, https, file oder mailto beginnt oder ohne solchen Anfang ist</translation>
    </message>
    <message>
        <source>The round answers another readiness model (%1) than the one in force (%2, %3). Load that model first, or leave out &quot;pack&quot; and &quot;pack_version&quot;; nothing was changed.</source>
        <translation>Die Runde antwortet auf ein anderes Reifemodell (%1) als das geltende (%2, %3). Erst dieses Modell laden oder &quot;pack&quot; und &quot;pack_version&quot; weglassen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A light round doesn&apos;t ask &quot;answers.%1&quot;. Leave it out, or use the mode full; nothing was changed.</source>
        <translation>Eine leichte Runde fragt nicht nach &quot;answers.%1&quot;. Weglassen oder den Modus full verwenden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>In a direct round &quot;answers.%1&quot; is a note under a level, and there is no &quot;levels.%2&quot;. Give that level, or use the mode full; nothing was changed.</source>
        <translation>In einer direkten Runde ist &quot;answers.%1&quot; eine Notiz unter einem Niveau, und &quot;levels.%2&quot; fehlt. Diesen angeben oder den Modus full verwenden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is a baseline “%1” already (its id is %2). Choose another name, or remove that one first; nothing was changed.</source>
        <translation>Einen Basisplan „%1“ gibt es schon (seine Kennung ist %2). Einen anderen Namen wählen oder jenen zuerst entfernen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is locked, so its dates stay. Unlock it first (set &quot;locked&quot; of the initiative %2 to false); nothing was changed.</source>
        <translation>„%1“ ist gesperrt, daher bleiben die Daten. Zuerst die Sperre lösen (&quot;locked&quot; der Initiative %2 auf false setzen); nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The round says nothing. Give &quot;answers&quot; such as {&quot;DR1&quot;: 2}, or &quot;levels&quot; with their reasons such as {&quot;data&quot;: {&quot;level&quot;: 2, &quot;reason&quot;: &quot;audit of May&quot;}}; nothing was changed.</source>
        <translation>Die Runde sagt nichts. &quot;answers&quot; wie {&quot;DR1&quot;: 2} oder &quot;levels&quot; mit ihren Begründungen wie {&quot;data&quot;: {&quot;level&quot;: 2, &quot;reason&quot;: &quot;Audit vom Mai&quot;}} angeben; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; names &quot;%2&quot;, which is not there. Give the exact name or the id of somebody in the workspace, or null for nobody; nothing was changed.</source>
        <translation>Das Feld &quot;%1&quot; nennt &quot;%2&quot;, das es nicht gibt. Geben Sie den genauen Namen oder die Id von jemandem im Arbeitsbereich an, oder null für niemanden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; names &quot;%2&quot;, which is not there. Give the exact name or the id of what is in the workspace; nothing was changed.</source>
        <translation>Das Feld &quot;%1&quot; nennt &quot;%2&quot;, das es nicht gibt. Geben Sie den genauen Namen oder die Id von etwas im Arbeitsbereich an; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The limit &quot;%1&quot; takes a whole number from 0 to %2; nothing was changed.</source>
        <translation>Der Grenzwert &quot;%1&quot; nimmt eine ganze Zahl von 0 bis %2; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a brand takes a colour such as #173F5B; nothing was changed.</source>
        <translation>&quot;%1&quot; einer Marke nimmt eine Farbe wie #173F5B; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of a brand takes a text; nothing was changed.</source>
        <translation>&quot;%1&quot; einer Marke nimmt einen Text; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; has no &quot;%2&quot;. Use some of: %3; nothing was changed.</source>
        <translation>Die Einstellung &quot;%1&quot; hat kein &quot;%2&quot;. Verwenden Sie etwas davon: %3; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The id %1 is taken already. Leave out &quot;id&quot; to add it as a new round; nothing was changed.</source>
        <translation>Die Id %1 ist schon vergeben. Lassen Sie &quot;id&quot; weg, um sie als neue Runde anzulegen; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no table &quot;%1&quot;. Use one of: %2.</source>
        <translation>Es gibt keine Tabelle „%1“. Möglich sind: %2.</translation>
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
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>In dieser Stufe seit</translation>
    </message>
    <message>
        <source>Accountable owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Annual value</source>
        <translation>Jahreswert</translation>
    </message>
    <message>
        <source>Target stage</source>
        <translation>Zielstufe</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieldatum</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>Im Betrieb seit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Placed readiness</source>
        <translation>Platzierte Reife</translation>
    </message>
    <message>
        <source>Placed impact</source>
        <translation>Platzierte Wirkung</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Impact criterion</source>
        <translation>Wirkungskriterium</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bepunkten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Arbeitsstrang</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Lag in days</source>
        <translation>Abstand in Tagen</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Version of the model</source>
        <translation>Version des Modells</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Words of the scores</source>
        <translation>Worte der Punkte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation>%1 ist nicht da. Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 ist ein Ordner. Eine Datei darin nennen.</translation>
    </message>
    <message>
        <source>%1 is larger than 100 MB. Split it into smaller files.</source>
        <translation>%1 ist größer als 100 MB. In kleinere Dateien teilen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check who may read it.</source>
        <translation>%1 ist nicht lesbar: %2. Prüfen, wer lesen darf.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check the drive.</source>
        <translation>%1 ist nicht lesbar: %2. Das Laufwerk prüfen.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Create it or choose another one.</source>
        <translation>Den Ordner %1 gibt es nicht. Anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Free some space or choose another place; nothing was changed.</source>
        <translation>Der Datenträger mit %1 ist voll. Platz schaffen oder anderen Ort wählen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another name or place; nothing was changed.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Anderen Namen oder Ort wählen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not a file but a device or pipe. Choose a file; the command line takes - for standard input.</source>
        <translation>%1 ist keine Datei, sondern ein Gerät oder eine Pipe. Eine Datei wählen; die Befehlszeile nimmt - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1 is a Stagepath workspace, which nothing else may replace. Choose another name; nothing was changed.</source>
        <translation>%1 ist ein Stagepath-Arbeitsbereich, den nichts anderes ersetzen darf. Anderen Namen wählen; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>FindingEdits</name>
    <message>
        <source>What should be mended is not there any more. Nothing was changed.</source>
        <translation>Was behoben werden soll, ist nicht mehr da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Move “%1” to %2 – %3</source>
        <translation>„%1“ auf %2 – %3 verschieben</translation>
    </message>
    <message>
        <source>Move the gate of “%1” to %2</source>
        <translation>Gate von „%1“ auf %2 verschieben</translation>
    </message>
    <message>
        <source>Move the target of “%1” to %2</source>
        <translation>Ziel von „%1“ auf %2 verschieben</translation>
    </message>
    <message>
        <source>Set stage %1 for “%2”</source>
        <translation>Stufe %1 für „%2“ setzen</translation>
    </message>
    <message>
        <source>Make “%1” an executive</source>
        <translation>„%1“ zur Führungskraft machen</translation>
    </message>
    <message>
        <source>Set “%1” to done</source>
        <translation>„%1“ als fertig setzen</translation>
    </message>
    <message>
        <source>%1: ready for stage %2</source>
        <translation>%1: bereit für Stufe %2</translation>
    </message>
    <message>
        <source>Plan “%1”</source>
        <translation>„%1“ planen</translation>
    </message>
    <message>
        <source>“%1”: %2 leads</source>
        <translation>„%1“: %2 leitet</translation>
    </message>
    <message>
        <source>%1: %2 answers</source>
        <translation>%1: %2 steht dafür ein</translation>
    </message>
    <message>
        <source>%1: %2 answers, added as an executive</source>
        <translation>%1: %2 steht dafür ein, als Führungskraft hinzugefügt</translation>
    </message>
    <message>
        <source>Dismiss “%1” of “%2”</source>
        <translation>„%1“ von „%2“ verwerfen</translation>
    </message>
    <message>
        <source>Let “%1” count again</source>
        <translation>„%1“ wieder zählen lassen</translation>
    </message>
    <message>
        <source>Remove the link from “%1” to “%2”</source>
        <translation>Verbindung von „%1“ zu „%2“ lösen</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n initiative(s) forward for the gate of “%1”</source>
        <translation>
            <numerusform>%n Initiative für das Gate von „%1“ vorziehen</numerusform>
            <numerusform>%n Initiativen für das Gate von „%1“ vorziehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the earned stage for %Ln use case(s)</source>
        <translation>
            <numerusform>Erreichte Stufe für %Ln Anwendungsfall setzen</numerusform>
            <numerusform>Erreichte Stufe für %Ln Anwendungsfälle setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln gate(s) to the day the plan reaches them</source>
        <translation>
            <numerusform>%Ln Gate auf den Tag verschieben, an dem der Plan es erreicht</numerusform>
            <numerusform>%Ln Gates auf die Tage verschieben, an denen der Plan sie erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln target(s) to the day the plan reaches them</source>
        <translation>
            <numerusform>%Ln Ziel auf den Tag verschieben, an dem der Plan es erreicht</numerusform>
            <numerusform>%Ln Ziele auf die Tage verschieben, an denen der Plan sie erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln finding(s) of “%1”</source>
        <translation>
            <numerusform>%Ln Befund von „%1“ verwerfen</numerusform>
            <numerusform>%Ln Befunde von „%1“ verwerfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) of “%1” dismissed</source>
        <translation>
            <numerusform>%Ln Befund von „%1“ verworfen</numerusform>
            <numerusform>%Ln Befunde von „%1“ verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The earned stage is set for %Ln use case(s)</source>
        <translation>
            <numerusform>Die erreichte Stufe ist für %Ln Anwendungsfall gesetzt</numerusform>
            <numerusform>Die erreichte Stufe ist für %Ln Anwendungsfälle gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s) moved to the day the plan reaches them</source>
        <translation>
            <numerusform>%Ln Gate auf den Tag verschoben, an dem der Plan es erreicht</numerusform>
            <numerusform>%Ln Gates auf den Tag verschoben, an dem der Plan sie erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln target(s) moved to the day the plan reaches them</source>
        <translation>
            <numerusform>%Ln Ziel auf den Tag verschoben, an dem der Plan es erreicht</numerusform>
            <numerusform>%Ln Ziele auf den Tag verschoben, an dem der Plan sie erreicht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Enterprise</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <translation>%1 (geerbt)</translation>
    </message>
</context>
<context>
    <name>HolidayText</name>
    <message>
        <source>“%1” is no date. Write a day such as %2; several go one to a line or with semicolons between them.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie einen Tag wie %2; mehrere stehen je auf einer Zeile oder mit Semikolon dazwischen.</translation>
    </message>
    <message>
        <source>There is no date. Write a day such as %1.</source>
        <translation>Da steht kein Datum. Schreiben Sie einen Tag wie %1.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The mapping names a lifecycle &quot;%1&quot; that there is not. Nothing was changed.</source>
        <translation>Die Zuordnung nennt einen Lebenszyklus „%1“, den es nicht gibt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This row has no name, so it was left out.</source>
        <translation>Diese Zeile hat keinen Namen und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The name has %1 characters; the first %2 became the name, all of it is kept in the notes.</source>
        <translation>Der Name hat %1 Zeichen; die ersten %2 wurden der Name, alles steht in den Notizen.</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read; it is kept as text.</source>
        <translation>„%1“ ist kein lesbares Datum; es bleibt als Text.</translation>
    </message>
    <message>
        <source>This row has more cells than the header; the rest is kept as text.</source>
        <translation>Diese Zeile hat mehr Zellen als der Kopf; der Rest bleibt als Text.</translation>
    </message>
    <message>
        <source>%1 holds nothing but empty lines. Choose a file with a list in it; nothing was changed.</source>
        <translation>%1 enthält nur leere Zeilen. Eine Datei mit einer Liste wählen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a database (open a Stagepath workspace instead of importing it)</source>
        <translation>eine Datenbank (einen Stagepath-Arbeitsbereich öffnen statt importieren)</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>%1 is empty. Choose a file with a list in it; nothing was changed.</source>
        <translation>%1 ist leer. Eine Datei mit einer Liste wählen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no encoding &quot;%1&quot;. Use one of: %2.</source>
        <translation>Es gibt keine Kodierung „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>%1 is no text: there is a zero byte at position %2. Save the list as CSV (UTF-8) and import that; nothing was changed.</source>
        <translation>%1 ist kein Text: an Stelle %2 steht ein Nullbyte. Die Liste als CSV (UTF-8) speichern und diese importieren; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln use case(s) from %1</source>
        <translation>
            <numerusform>%Ln Anwendungsfall aus %1 importieren</numerusform>
            <numerusform>%Ln Anwendungsfälle aus %1 importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n character(s) that were damaged before (shown as �); they are kept.</source>
        <translation>
            <numerusform>Die Datei hat %n Zeichen, das schon vorher beschädigt war (als � gezeigt); es bleibt erhalten.</numerusform>
            <numerusform>Die Datei hat %n Zeichen, die schon vorher beschädigt waren (als � gezeigt); sie bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no number that can be read; it is kept as text.</source>
        <translation>„%1“ ist keine lesbare Zahl; es bleibt als Text erhalten.</translation>
    </message>
    <message>
        <source>“%1” is no amount that can be read; it is kept as text.</source>
        <translation>„%1“ ist kein lesbarer Betrag; es bleibt als Text erhalten.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a workbook: the sheet “%2” is damaged after row %3. Save it again as .xlsx or as CSV; nothing was changed.</source>
        <translation>%1 kann nicht als Arbeitsmappe gelesen werden: Das Blatt „%2“ ist nach Zeile %3 beschädigt. Noch einmal als .xlsx oder als CSV speichern; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a workbook: the sheet “%2” names a row %3, beyond the last one a workbook can have. Save it again as .xlsx or as CSV; nothing was changed.</source>
        <translation>%1 kann nicht als Arbeitsmappe gelesen werden: Das Blatt „%2“ nennt eine Zeile %3 jenseits der letzten möglichen. Noch einmal als .xlsx oder als CSV speichern; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a workbook: the sheet “%2” names a cell “%3” that there can&apos;t be. Save it again as .xlsx or as CSV; nothing was changed.</source>
        <translation>%1 kann nicht als Arbeitsmappe gelesen werden: Das Blatt „%2“ nennt eine Zelle „%3“, die es nicht geben kann. Noch einmal als .xlsx oder als CSV speichern; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The formula here has no stored result, so the cell is empty.</source>
        <translation>Die Formel hier hat kein gespeichertes Ergebnis, daher ist die Zelle leer.</translation>
    </message>
    <message>
        <source>%1 has more cells than a list can have. Save only the list as .xlsx or as CSV; nothing was changed.</source>
        <translation>%1 hat mehr Zellen, als eine Liste haben kann. Nur die Liste als .xlsx oder als CSV speichern; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The text of this cell is missing from the file.</source>
        <translation>Der Text dieser Zelle fehlt in der Datei.</translation>
    </message>
    <message>
        <source>The cell holds the error %1, so it is empty here.</source>
        <translation>Die Zelle enthält den Fehler %1, daher ist sie hier leer.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a workbook: in its part “%2” %3. Save it again as .xlsx or as CSV; nothing was changed.</source>
        <translation>%1 kann nicht als Arbeitsmappe gelesen werden, wegen des Teils „%2“: %3. Noch einmal als .xlsx oder als CSV speichern; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>an OpenDocument spreadsheet (.ods)</source>
        <translation>eine OpenDocument-Tabelle (.ods)</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>eine binäre Excel-Arbeitsmappe (.xlsb)</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <source>a ZIP archive without a workbook</source>
        <translation>ein ZIP-Archiv ohne Arbeitsmappe</translation>
    </message>
    <message>
        <source>%1 is %2. Save the list as .xlsx or CSV and import that; nothing was changed.</source>
        <translation>%1 ist %2. Die Liste als .xlsx oder CSV speichern und diese importieren; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 has no visible sheet with cells. Show the sheet that holds the list and save it again; nothing was changed.</source>
        <translation>%1 hat kein sichtbares Blatt mit Zellen. Das Blatt mit der Liste einblenden und noch einmal speichern; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 has no visible sheet “%2”. Choose one of: %3; nothing was changed.</source>
        <translation>%1 hat kein sichtbares Blatt „%2“. Möglich sind: %3; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>it is written in an encoding that is neither UTF-8 nor UTF-16</source>
        <translation>seine Kodierung ist weder UTF-8 noch UTF-16</translation>
    </message>
    <message>
        <source>it declares a document type, which no workbook does</source>
        <translation>er erklärt einen Dokumenttyp, was keine Arbeitsmappe tut</translation>
    </message>
    <message>
        <source>it has a tag of more than 64 KiB</source>
        <translation>er hat ein Element von mehr als 64 KiB</translation>
    </message>
    <message>
        <source>it has a tag with more than 100 attributes</source>
        <translation>er hat ein Element mit mehr als 100 Attributen</translation>
    </message>
    <message>
        <source>it is nested more than 64 deep</source>
        <translation>er ist mehr als 64-fach verschachtelt</translation>
    </message>
    <message>
        <source>the archive is damaged or cut off</source>
        <translation>das Archiv ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a workbook: %2. Save it again as .xlsx or as CSV; nothing was changed.</source>
        <translation>%1 kann nicht als Arbeitsmappe gelesen werden: %2. Noch einmal als .xlsx oder als CSV speichern; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>it has more than 1,000 parts</source>
        <translation>es hat mehr als 1.000 Teile</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>ein Kennwort schützt es</translation>
    </message>
    <message>
        <source>the part “%1” has a name that leads out of it</source>
        <translation>der Teil „%1“ hat einen Namen, der hinausführt</translation>
    </message>
    <message>
        <source>the part “%1” stands in it twice</source>
        <translation>der Teil „%1“ steht zweimal darin</translation>
    </message>
    <message>
        <source>its parts share the same bytes</source>
        <translation>seine Teile teilen sich dieselben Bytes</translation>
    </message>
    <message>
        <source>the part “%1” is damaged</source>
        <translation>der Teil „%1“ ist beschädigt</translation>
    </message>
    <message>
        <source>the part “%1” unpacks to far more than a list needs</source>
        <translation>der Teil „%1“ wird ausgepackt weit größer, als eine Liste es braucht</translation>
    </message>
    <message>
        <source>Sheet “%1”, header in row %2</source>
        <translation>Blatt „%1“, Kopf in Zeile %2</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Encoding %1, separator “%2”, header in row %3</source>
        <translation>Kodierung %1, Trennzeichen „%2“, Kopf in Zeile %3</translation>
    </message>
    <message>
        <source>%1 is a list as text and has no sheets. Leave the sheet out; nothing was changed.</source>
        <translation>%1 ist eine Liste als Text und hat keine Blätter. Das Blatt weglassen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is %2, not a list as text. Save the list as .xlsx or as CSV (UTF-8) and import that; nothing was changed.</source>
        <translation>%1 ist %2, keine Liste als Text. Die Liste als .xlsx oder als CSV (UTF-8) speichern und diese importieren; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Give it a name in the list.</source>
        <translation>In der Liste einen Namen ergänzen.</translation>
    </message>
    <message>
        <source>Choose another encoding; where that does not help, ask for the file anew.</source>
        <translation>Eine andere Kodierung wählen; hilft das nicht, die Datei neu anfordern.</translation>
    </message>
    <message>
        <source>%1 has headings in line %2 and no rows under them; perhaps it is cut off. Choose a list with rows; nothing was changed.</source>
        <translation>%1 hat in Zeile %2 Überschriften und darunter keine Zeilen; vielleicht ist die Datei abgeschnitten. Eine Liste mit Zeilen wählen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is cut off, or the quotation mark in line %2 is never closed: the rest of the file would become one cell. Export the list again, or close the quotation mark; nothing was changed.</source>
        <translation>%1 ist abgeschnitten, oder das Anführungszeichen in Zeile %2 wird nie geschlossen: Der Rest der Datei würde zu einer Zelle. Die Liste neu exportieren oder das Anführungszeichen schließen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>%1 has more than 16,384 columns in line %2. Choose another separator, or split the file; nothing was changed.</source>
        <translation>%1 hat in Zeile %2 mehr als 16.384 Spalten. Ein anderes Trennzeichen wählen oder die Datei teilen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 has more than 1,000,000 rows. Split the file; nothing was changed.</source>
        <translation>%1 hat mehr als 1.000.000 Zeilen. Die Datei teilen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 has more than 5,000,000 cells up to line %2. Leave out columns that are not needed, or split the file; nothing was changed.</source>
        <translation>%1 hat bis Zeile %2 mehr als 5.000.000 Zellen. Nicht benötigte Spalten weglassen oder die Datei teilen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>an object with the columns of each field, such as {&quot;name&quot;: [&quot;Title&quot;]}</source>
        <translation>ein Objekt mit den Spalten jedes Feldes, etwa {&quot;name&quot;: [&quot;Titel&quot;]}</translation>
    </message>
    <message>
        <source>a list of columns, such as [&quot;Vendor&quot;]</source>
        <translation>eine Liste von Spalten, etwa [&quot;Anbieter&quot;]</translation>
    </message>
    <message>
        <source>an object with the words of each field, such as {&quot;lifecycle&quot;: {&quot;Live&quot;: &quot;production&quot;}}</source>
        <translation>ein Objekt mit den Wörtern jedes Feldes, etwa {&quot;lifecycle&quot;: {&quot;Live&quot;: &quot;production&quot;}}</translation>
    </message>
    <message>
        <source>&quot;day_first&quot; or &quot;month_first&quot;</source>
        <translation>&quot;day_first&quot; oder &quot;month_first&quot;</translation>
    </message>
    <message>
        <source>&quot;,&quot; or &quot;.&quot;</source>
        <translation>&quot;,&quot; oder &quot;.&quot;</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>%1 is no mapping: %2. Give one JSON object; nothing was changed.</source>
        <translation>%1 ist keine Zuordnung: %2. Ein JSON-Objekt angeben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>In %1, &quot;%2&quot; takes %3. Correct it; nothing was changed.</source>
        <translation>In %1 nimmt „%2“ %3. Bitte berichtigen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 says nothing of the list. Use at least one of: %2; nothing was changed.</source>
        <translation>%1 sagt nichts über die Liste. Mindestens eines angeben von: %2; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is no place from 0 to 100, so it is left out.</source>
        <translation>„%1“ ist kein Platz von 0 bis 100 und wird weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not written in UTF-8 as the others are, the first of them line %1; they were read as Windows-1252.</source>
        <translation>
            <numerusform>%n Zeile ist nicht wie die anderen in UTF-8 geschrieben, nämlich Zeile %1; sie wurde als Windows-1252 gelesen.</numerusform>
            <numerusform>%n Zeilen sind nicht wie die anderen in UTF-8 geschrieben, die erste davon ist Zeile %1; sie wurden als Windows-1252 gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at their umlauts and accents, or choose another encoding.</source>
        <translation>Dort auf Umlaute und Akzente achten oder eine andere Kodierung wählen.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>a document in RTF</source>
        <translation>ein Dokument in RTF</translation>
    </message>
    <message>
        <source>JSON (a whole workspace is taken by stagepath-cli new --from)</source>
        <translation>JSON (einen ganzen Arbeitsbereich nimmt stagepath-cli new --from)</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>ein komprimiertes Archiv</translation>
    </message>
    <message>
        <source>it has a text of more than 10 MB</source>
        <translation>sie hat einen Text von mehr als 10 MB</translation>
    </message>
    <message>
        <source>it has a comment of more than 64 KiB</source>
        <translation>sie hat einen Kommentar von mehr als 64 KiB</translation>
    </message>
    <message>
        <source>In %1 there is &quot;%2&quot;, which means nothing here. Use some of: %3; nothing was changed.</source>
        <translation>In %1 steht „%2“, was hier nichts bedeutet. Etwas hiervon nehmen: %3; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 has headings in line %2 and rows under them, but no cell of them can be read. Row %3, %4: %5 Save the list again as .xlsx or as CSV; nothing was changed.</source>
        <translation>%1 hat Überschriften in Zeile %2 und Zeilen darunter, aber keine ihrer Zellen ist lesbar. Zeile %3, %4: %5 Speichern Sie die Liste erneut als .xlsx oder als CSV; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The list ends in the middle of this row (%1 of %2 cells, no line break): it may be cut off, and rows may be missing.</source>
        <translation>Die Liste endet mitten in dieser Zeile (%1 von %2 Zellen, kein Zeilenumbruch): Sie ist vielleicht abgeschnitten, und es können Zeilen fehlen.</translation>
    </message>
    <message>
        <source>Export the list again and compare the number of rows.</source>
        <translation>Die Liste noch einmal exportieren und die Zahl der Zeilen vergleichen.</translation>
    </message>
    <message>
        <source>The cell has %1 characters; the first %2 were taken, all of it is kept as text.</source>
        <translation>Die Zelle hat %1 Zeichen; die ersten %2 wurden übernommen, alles bleibt als Text erhalten.</translation>
    </message>
    <message>
        <source>“%1” is less than nothing, which no annual value is; it is kept as text.</source>
        <translation>„%1“ ist weniger als nichts, was kein Jahreswert ist; es bleibt als Text erhalten.</translation>
    </message>
    <message>
        <source>a password-protected Office file (take the password off in the program that set it)</source>
        <translation>eine passwortgeschützte Office-Datei (entfernen Sie das Passwort in dem Programm, das es gesetzt hat)</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation>eine alte Excel-Arbeitsmappe (.xls)</translation>
    </message>
    <message>
        <source>an old Office file</source>
        <translation>eine alte Office-Datei</translation>
    </message>
    <message>
        <source>“%1” lies outside the years that a plan reaches, %2 to %3; it is kept as text.</source>
        <translation>„%1“ liegt außerhalb der Jahre, die ein Plan umfasst, %2 bis %3; es bleibt als Text erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) of “%1” name no single person but a shared mailbox, a web address or several people (first “%2” in row %3): they are kept as text and make nobody accountable or lead.</source>
        <translation>
            <numerusform>%n Zelle von „%1“ nennt keine einzelne Person, sondern ein gemeinsames Postfach, eine Webadresse oder mehrere Personen (zuerst „%2“ in Zeile %3): Sie bleibt als Text erhalten und macht niemanden verantwortlich oder zur Leitung.</numerusform>
            <numerusform>%n Zellen von „%1“ nennen keine einzelne Person, sondern ein gemeinsames Postfach, eine Webadresse oder mehrere Personen (zuerst „%2“ in Zeile %3): Sie bleiben als Text erhalten und machen niemanden verantwortlich oder zur Leitung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put names into the list, or name the people afterwards on the page People.</source>
        <translation>Namen in die Liste schreiben oder die Personen danach auf der Seite „Personen“ nennen.</translation>
    </message>
    <message>
        <source>%1 has its records in columns: the headings (%2) stand below each other. Say so and it is turned: with “Records are in columns” in the window, with &quot;records_in_columns&quot;: true in the file given to --mapping; nothing was changed.</source>
        <translation>In %1 stehen die Datensätze in Spalten: Die Überschriften (%2) stehen untereinander. Wenn das angegeben wird, wird die Liste gedreht: im Fenster mit „Datensätze stehen in Spalten“, auf der Befehlszeile mit &quot;records_in_columns&quot;: true in der Datei von --mapping; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Correct it in the list, or keep it as text.</source>
        <translation>Berichtigen Sie es in der Liste, oder behalten Sie es als Text.</translation>
    </message>
    <message>
        <source>Take %1, or keep it as text.</source>
        <translation>Nehmen Sie %1, oder behalten Sie es als Text.</translation>
    </message>
    <message>
        <source>“%1” is there already, so this row was left out.</source>
        <translation>„%1“ gibt es schon, deshalb wurde diese Zeile ausgelassen.</translation>
    </message>
    <message>
        <source>To take it over, choose otherwise under “Already there”.</source>
        <translation>Um sie zu übernehmen, wählen Sie unter „Schon vorhanden“ etwas anderes.</translation>
    </message>
    <message>
        <source>The mapping names a field &quot;%1&quot; that there is not. Use one of: %2; nothing was changed.</source>
        <translation>Die Zuordnung nennt ein Feld „%1“, das es nicht gibt. Nehmen Sie eines von: %2; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The mapping names a column &quot;%1&quot; that the list does not have. Use its own: %2; nothing was changed.</source>
        <translation>Die Zuordnung nennt eine Spalte „%1“, die die Liste nicht hat. Nehmen Sie ihre eigenen: %2; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is no stage from 0 to 4; it is kept as text.</source>
        <translation>„%1“ ist keine Stufe von 0 bis 4; es bleibt als Text erhalten.</translation>
    </message>
    <message>
        <source>“%1” names no day, so its first one was taken: %2. The cell is kept as text.</source>
        <translation>„%1“ nennt keinen Tag, daher wurde der erste genommen: %2. Die Zelle bleibt als Text erhalten.</translation>
    </message>
    <message>
        <source>The mapping gives values for &quot;%1&quot;, whose cells are taken as they are. Give values for some of: %2; nothing was changed.</source>
        <translation>Die Zuordnung gibt Werte für „%1“ an, dessen Zellen übernommen werden, wie sie sind. Geben Sie Werte an für einige von: %2; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The mapping names a date &quot;%1&quot; that there is not. Write it as 2026-05-13, 2026-05, 2026-Q2 or 2026; nothing was changed.</source>
        <translation>Die Zuordnung nennt ein Datum „%1“, das es nicht gibt. Schreiben Sie es als 2026-05-13, 2026-05, 2026-Q2 oder 2026; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 has no column that names the use cases (line %2 has: %3). Add a heading such as &quot;Name&quot;, or say which column it is; nothing was changed.</source>
        <translation>%1 hat keine Spalte, die die Anwendungsfälle benennt (Zeile %2 hat: %3). Eine Überschrift wie „Name“ ergänzen oder angeben, welche Spalte es ist; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There are several use cases “%1” (in %2), and this row names no business unit, so it is added as new.</source>
        <translation>Es gibt mehrere Anwendungsfälle „%1“ (in %2), und diese Zeile nennt keinen Geschäftsbereich; sie wird deshalb als neuer hinzugefügt.</translation>
    </message>
    <message>
        <source>Name its business unit in the list.</source>
        <translation>Den Geschäftsbereich in der Liste nennen.</translation>
    </message>
    <message>
        <source>%1 has its records in columns: the headings (%2) stand below each other. Choose “Records are in columns” and it is turned; nothing was changed.</source>
        <translation>In %1 stehen die Datensätze in Spalten: Die Überschriften (%2) stehen untereinander. Wählen Sie „Datensätze stehen in Spalten“, dann wird die Liste gedreht; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Rows read: %1, added: %2, updated: %3, left out: %4</source>
        <translation>Zeilen gelesen: %1, neu: %2, aktualisiert: %3, ausgelassen: %4</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 was not understood (%n time(s)); it is kept as text</source>
        <translation>
            <numerusform>%1 wurde nicht verstanden (%n Mal); es bleibt als Text erhalten</numerusform>
            <numerusform>%1 wurde nicht verstanden (%n Mal); es bleibt als Text erhalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>the same word</source>
        <translation>dasselbe Wort</translation>
    </message>
    <message>
        <source>known from other lists</source>
        <translation>aus anderen Listen bekannt</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>sagt nichts aus</translation>
    </message>
    <message>
        <source>an unknown word; it is kept as text</source>
        <translation>unbekanntes Wort; es bleibt als Text</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>nearly the name of “%1”</source>
        <translation>fast der Name von „%1“</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>diesen Tag gibt es nicht</translation>
    </message>
    <message>
        <source>no date that can be read; it is kept as text</source>
        <translation>kein lesbares Datum; es bleibt als Text</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Keep as text</source>
        <translation>Als Text behalten</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>first in row %1</source>
        <translation>zuerst in Zeile %1</translation>
    </message>
    <message>
        <source>Say what it means among the values.</source>
        <translation>Bei den Werten sagen, was es bedeutet.</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>Blatt „%1“</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>%1, separator “%2”</source>
        <translation>%1, Trennzeichen „%2“</translation>
    </message>
    <message numerus="yes">
        <source>“%1” in rows %2 and %Ln more is an unknown word; it is kept as text.</source>
        <translation>
            <numerusform>„%1“ in den Zeilen %2 und %Ln weiteren ist ein unbekanntes Wort; es wird als Text behalten.</numerusform>
            <numerusform>„%1“ in den Zeilen %2 und %Ln weiteren ist ein unbekanntes Wort; es wird als Text behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in rows %2 is an unknown word; it is kept as text.</source>
        <translation>„%1“ in den Zeilen %2 ist ein unbekanntes Wort; es wird als Text behalten.</translation>
    </message>
    <message>
        <source>“%1” in row %2 is an unknown word; it is kept as text.</source>
        <translation>„%1“ in Zeile %2 ist ein unbekanntes Wort; es wird als Text behalten.</translation>
    </message>
</context>
<context>
    <name>InitiativeFilter</name>
    <message>
        <source>in conflict</source>
        <translation>im Konflikt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>without dates</source>
        <translation>ohne Termine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Arbeitsstrang</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, stage %2</source>
        <comment>a gate: its subject, the stage it asks for</comment>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>%1 names rows that are not in it.</source>
        <translation>%1 verweist auf Zeilen, die nicht darin sind.</translation>
    </message>
    <message>
        <source>The record of what was saved can&apos;t be read.</source>
        <translation>Die Aufzeichnung dessen, was gesichert wurde, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Change %1 of the history is not as it was recorded.</source>
        <translation>Änderung %1 des Verlaufs ist nicht so, wie sie aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The structure of %1 is damaged, so a part of what is in it can&apos;t be reached.</source>
        <translation>Der Aufbau von %1 ist beschädigt, deshalb ist ein Teil des Inhalts nicht erreichbar.</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Was die Datei über sich selbst sagt</translation>
    </message>
    <message>
        <source>%1: not everything there is as it was saved.</source>
        <comment>part of a file</comment>
        <translation>%1: Dort ist nicht alles so, wie es gespeichert wurde.</translation>
    </message>
    <message>
        <source>%1: the file should hold %3 and holds %2.</source>
        <comment>part of a file, numbers</comment>
        <translation>%1: Die Datei sollte %3 enthalten und enthält %2.</translation>
    </message>
    <message>
        <source>The history of changes does not lead to what is in the file: change %1 does not fit.</source>
        <translation>Der Verlauf der Änderungen führt nicht zu dem, was in der Datei steht: Änderung %1 passt nicht.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>%1 in line %2 at byte %3</source>
        <translation>%1 in Zeile %2 bei Byte %3</translation>
    </message>
    <message>
        <source>it is nested more than 64 deep</source>
        <translation>die Verschachtelung ist tiefer als 64</translation>
    </message>
    <message>
        <source>it has more than 5,000,000 values</source>
        <translation>die Datei hat mehr als 5.000.000 Werte</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is written in UTF-16 instead of UTF-8</source>
        <translation>der Text ist in UTF-16 statt UTF-8 geschrieben</translation>
    </message>
    <message>
        <source>there is a zero byte</source>
        <translation>da steht ein Nullbyte</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>es ist kein Objekt</translation>
    </message>
</context>
<context>
    <name>ListPaste</name>
    <message numerus="yes">
        <source>adds %Ln use case(s)</source>
        <translation>
            <numerusform>fügt %Ln Anwendungsfall hinzu</numerusform>
            <numerusform>fügt %Ln Anwendungsfälle hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes %Ln use case(s)</source>
        <translation>
            <numerusform>ändert %Ln Anwendungsfall</numerusform>
            <numerusform>ändert %Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>creates %Ln business unit(s) (%1)</source>
        <translation>
            <numerusform>legt %Ln Geschäftsbereich an (%1)</numerusform>
            <numerusform>legt %Ln Geschäftsbereiche an (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>creates %Ln person(s) (%1)</source>
        <translation>
            <numerusform>legt %Ln Person an (%1)</numerusform>
            <numerusform>legt %Ln Personen an (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>skips %Ln row(s)</source>
        <translation>
            <numerusform>überspringt %Ln Zeile</numerusform>
            <numerusform>überspringt %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>ändert nichts</translation>
    </message>
    <message>
        <source>“%1” is created as a business unit.</source>
        <translation>„%1“ wird als Geschäftsbereich angelegt.</translation>
    </message>
    <message>
        <source>“%1” is created as an executive.</source>
        <translation>„%1“ wird als Führungskraft angelegt.</translation>
    </message>
    <message>
        <source>“%1” is created as a person.</source>
        <translation>„%1“ wird als Person angelegt.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>Row %1: “%2” is here already, so it is skipped.</source>
        <translation>Zeile %1: „%2“ gibt es hier schon und wird übersprungen.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is here already as “%3”, so it is skipped.</source>
        <translation>Zeile %1: „%2“ gibt es hier schon als „%3“ und wird übersprungen.</translation>
    </message>
    <message>
        <source>The column “%1” feeds no field: its values are kept as text.</source>
        <translation>Die Spalte „%1“ füllt kein Feld: Ihre Werte bleiben als Text erhalten.</translation>
    </message>
    <message>
        <source>Row %1, %2: “%3” is no lifecycle that is known here; it is kept as text.</source>
        <translation>Zeile %1, %2: „%3“ ist kein hier bekannter Lebenszyklus; es bleibt als Text erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>keeps %Ln value(s) as text</source>
        <translation>
            <numerusform>behält %Ln Wert als Text</numerusform>
            <numerusform>behält %Ln Werte als Text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Ohne Bereich</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation>Erreichte Stufe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Set above the earned stage</source>
        <translation>Über der erreichten Stufe gesetzt</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Noch nicht bepunktet</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>Von Hand platziert</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>von Hand platziert</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Strategic impact</source>
        <translation>Strategische Wirkung</translation>
    </message>
    <message>
        <source>Place “%1”</source>
        <translation>„%1“ platzieren</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln use cases</source>
        <translation>
            <numerusform>%Ln Anwendungsfall platzieren</numerusform>
            <numerusform>%Ln Anwendungsfälle platzieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove placement of “%1”</source>
        <translation>Platzierung von „%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n placements</source>
        <translation>
            <numerusform>%n Platzierung entfernen</numerusform>
            <numerusform>%n Platzierungen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>From today to %1</source>
        <translation>Von heute bis %1</translation>
    </message>
</context>
<context>
    <name>MaturityStrip</name>
    <message>
        <source>Not assessed yet: the projection begins with the first assessment.</source>
        <translation>Noch nicht bewertet: die Projektion beginnt mit der ersten Bewertung.</translation>
    </message>
    <message>
        <source>Target stage %1 not reached</source>
        <translation>Zielstufe %1 nicht erreicht</translation>
    </message>
    <message>
        <source>Target stage %1 not reached: %2</source>
        <translation>Zielstufe %1 nicht erreicht: %2</translation>
    </message>
    <message>
        <source>Stage %1 earned</source>
        <translation>Stufe %1 erreicht</translation>
    </message>
    <message>
        <source>Projected maturity</source>
        <translation>Projizierte Reife</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Enterprise readiness</source>
        <translation>Reifegrad des Unternehmens</translation>
    </message>
    <message>
        <source>%1, readiness</source>
        <translation>%1, Reifegrad</translation>
    </message>
    <message>
        <source>Target stage %1 met</source>
        <translation>Zielstufe %1 erreicht</translation>
    </message>
    <message>
        <source>Not assessed: what is unknown counts as 0</source>
        <translation>Nicht bewertet: Unbekanntes zählt als 0</translation>
    </message>
    <message>
        <source>Of the selection</source>
        <translation>Zur Auswahl</translation>
    </message>
    <message>
        <source>Not assessed: shown is what it inherits, with 0 for what is unknown</source>
        <translation>Nicht bewertet: gezeigt ist, was er erbt, mit 0 für Unbekanntes</translation>
    </message>
    <message>
        <source>Not assessed: shown is what it inherits</source>
        <translation>Nicht bewertet: gezeigt ist, was er erbt</translation>
    </message>
</context>
<context>
    <name>Mends</name>
    <message>
        <source>Move to %1</source>
        <translation>Auf %1 verschieben</translation>
    </message>
    <message>
        <source>It then finishes on %1; its length stays.</source>
        <translation>Das Ende ist dann am %1; die Dauer bleibt.</translation>
    </message>
    <message>
        <source>Type two letters of a name, Enter.</source>
        <translation>Zwei Buchstaben eines Namens, Eingabe.</translation>
    </message>
    <message>
        <source>Assign an owner</source>
        <translation>Verantwortliche Person zuordnen</translation>
    </message>
    <message>
        <source>Name a lead</source>
        <translation>Leitung benennen</translation>
    </message>
    <message>
        <source>Move the gate to %1</source>
        <translation>Gate auf %1 verschieben</translation>
    </message>
    <message>
        <source>The first day on which everything that stage %1 asks for is there.</source>
        <translation>Der erste Tag, an dem alles da ist, was Stufe %1 verlangt.</translation>
    </message>
    <message>
        <source>Move the target to %1</source>
        <translation>Ziel auf %1 verschieben</translation>
    </message>
    <message>
        <source>The first day on which the plan reaches it.</source>
        <translation>Der erste Tag, an dem der Plan es erreicht.</translation>
    </message>
    <message>
        <source>Set stage %1</source>
        <translation>Stufe %1 setzen</translation>
    </message>
    <message>
        <source>The stage that its levels carry: %1.</source>
        <translation>Die Stufe, die seine Niveaus tragen: %1.</translation>
    </message>
    <message>
        <source>Give the mandate</source>
        <translation>Mandat geben</translation>
    </message>
    <message>
        <source>%1 becomes an executive and can answer for use cases.</source>
        <translation>%1 wird Führungskraft und kann für Anwendungsfälle einstehen.</translation>
    </message>
    <message>
        <source>Choose an executive</source>
        <translation>Führungskraft wählen</translation>
    </message>
    <message>
        <source>Plan an enabler</source>
        <translation>Befähiger planen</translation>
    </message>
    <message>
        <source>From %1 to %2; brings what stage %3 asks for in %4.</source>
        <translation>Vom %1 bis %2; bringt, was Stufe %3 in %4 verlangt.</translation>
    </message>
    <message>
        <source>Finish on %1</source>
        <translation>Am %1 beenden</translation>
    </message>
    <message>
        <source>%1 % is done; what is left takes its share of the planned time from today on.</source>
        <translation>%1 % sind fertig; der Rest braucht ab heute seinen Anteil der geplanten Zeit.</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Es ist fertig</translation>
    </message>
    <message>
        <source>Its progress becomes 100 %, and what it brings counts.</source>
        <translation>Der Fortschritt wird 100 %, und was es bringt, zählt.</translation>
    </message>
    <message>
        <source>Plan the next stage</source>
        <translation>Nächste Stufe planen</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>Verbindung lösen</translation>
    </message>
    <message>
        <source>“%1” then waits for “%2” no longer.</source>
        <translation>„%1“ wartet dann nicht mehr auf „%2“.</translation>
    </message>
    <message>
        <source>Name another executive</source>
        <translation>Andere Führungskraft benennen</translation>
    </message>
    <message>
        <source>For “%1”, which has the least impact of them.</source>
        <translation>Für „%1“, das von allen die geringste Wirkung hat.</translation>
    </message>
    <message>
        <source>Name another lead</source>
        <translation>Andere Leitung benennen</translation>
    </message>
    <message>
        <source>For “%1”, the last of them to begin.</source>
        <translation>Für „%1“, die als letzte beginnt.</translation>
    </message>
    <message>
        <source>“%1” goes to the first quarter with room for it, and finishes on %2.</source>
        <translation>„%1“ kommt in das erste Quartal mit Platz dafür und endet am %2.</translation>
    </message>
    <message>
        <source>Reach stage %1 first</source>
        <translation>Zuerst Stufe %1 erreichen</translation>
    </message>
    <message>
        <source>Adds work from %1 to %2 that brings what stage %3 asks for in %4.</source>
        <translation>Fügt vom %1 bis %2 eine Arbeit ein, die bringt, was Stufe %3 in %4 verlangt.</translation>
    </message>
    <message>
        <source>“%1” brings stage %2 then, after the least time in the stage before.</source>
        <translation>„%1“ bringt Stufe %2 dann erst nach der Mindestzeit in der Stufe davor.</translation>
    </message>
    <message numerus="yes">
        <source>Bring %n enabler(s) forward</source>
        <translation>
            <numerusform>%n Befähiger vorziehen</numerusform>
            <numerusform>%n Befähiger vorziehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n initiative(s) forward</source>
        <translation>
            <numerusform>%n Initiative vorziehen</numerusform>
            <numerusform>%n Initiativen vorziehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Finished by %2, up to %n day(s) shorter: what comes before leaves no more time.</source>
        <translation>
            <numerusform>%1. Am %2 fertig, bis zu %n Tag kürzer: Was davor kommt, lässt nicht mehr Zeit.</numerusform>
            <numerusform>%1. Am %2 fertig, bis zu %n Tage kürzer: Was davor kommt, lässt nicht mehr Zeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Finished by %2, as long as planned.</source>
        <translation>%1. Am %2 fertig, so lang wie geplant.</translation>
    </message>
    <message>
        <source>The first working day on which everything that stage %1 asks for is there.</source>
        <translation>Der erste Arbeitstag, an dem alles da ist, was Stufe %1 verlangt.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Experimentation</source>
        <translation>Experimentieren</translation>
    </message>
    <message>
        <source>Operationalization</source>
        <translation>Operationalisierung</translation>
    </message>
    <message>
        <source>Standardization</source>
        <translation>Standardisierung</translation>
    </message>
    <message>
        <source>Enterprise Transformation</source>
        <translation>Unternehmenswandel</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>no business ownership</source>
        <translation>keine Verantwortung im Fachbereich</translation>
    </message>
    <message>
        <source>scaling bottlenecks</source>
        <translation>Engpässe beim Skalieren</translation>
    </message>
    <message>
        <source>organisational silos</source>
        <translation>Silos in der Organisation</translation>
    </message>
    <message>
        <source>change resistance</source>
        <translation>Widerstand gegen den Wandel</translation>
    </message>
    <message>
        <source>Data readiness</source>
        <translation>Datenreife</translation>
    </message>
    <message>
        <source>Executive ownership</source>
        <translation>Führungsverantwortung</translation>
    </message>
    <message>
        <source>Business case</source>
        <translation>Business Case</translation>
    </message>
    <message>
        <source>AI governance</source>
        <translation>KI-Governance</translation>
    </message>
    <message>
        <source>Organisational change</source>
        <translation>Organisatorischer Wandel</translation>
    </message>
    <message>
        <source>MLOps</source>
        <translation>MLOps</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wandel</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilot</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Skaliert</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Scale now</source>
        <translation>Jetzt skalieren</translation>
    </message>
    <message>
        <source>Build readiness</source>
        <translation>Reife aufbauen</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>Schneller Gewinn</translation>
    </message>
    <message>
        <source>Rethink</source>
        <translation>Überdenken</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Nicht platziert</translation>
    </message>
    <message>
        <source>Roll-out</source>
        <translation>Ausrollen</translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation>Befähiger</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Andere Arbeit</translation>
    </message>
    <message>
        <source>Finish to start</source>
        <translation>Ende – Anfang</translation>
    </message>
    <message>
        <source>Start to start</source>
        <translation>Anfang – Anfang</translation>
    </message>
    <message>
        <source>Finish to finish</source>
        <translation>Ende – Ende</translation>
    </message>
    <message>
        <source>Start to finish</source>
        <translation>Anfang – Ende</translation>
    </message>
    <message>
        <source>no link to the strategy</source>
        <translation>kein Bezug zur Strategie</translation>
    </message>
    <message>
        <source>helps a local aim</source>
        <translation>hilft einem örtlichen Ziel</translation>
    </message>
    <message>
        <source>supports the plan of a unit</source>
        <translation>stützt den Plan eines Bereichs</translation>
    </message>
    <message>
        <source>supports a strategic goal</source>
        <translation>stützt ein strategisches Ziel</translation>
    </message>
    <message>
        <source>drives a strategic goal</source>
        <translation>treibt ein strategisches Ziel</translation>
    </message>
    <message>
        <source>decides a strategic goal</source>
        <translation>entscheidet ein strategisches Ziel</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>keine Wirkung</translation>
    </message>
    <message>
        <source>effect hardly measurable</source>
        <translation>kaum messbare Wirkung</translation>
    </message>
    <message>
        <source>small saving or gain</source>
        <translation>kleine Ersparnis oder kleiner Gewinn</translation>
    </message>
    <message>
        <source>clear saving or gain</source>
        <translation>deutliche Ersparnis oder deutlicher Gewinn</translation>
    </message>
    <message>
        <source>large effect on the result of a unit</source>
        <translation>große Wirkung auf das Ergebnis eines Bereichs</translation>
    </message>
    <message>
        <source>changes the result of the organisation</source>
        <translation>verändert das Ergebnis der Organisation</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>a few people</source>
        <translation>einige Personen</translation>
    </message>
    <message>
        <source>one team</source>
        <translation>ein Team</translation>
    </message>
    <message>
        <source>one business unit</source>
        <translation>ein Geschäftsbereich</translation>
    </message>
    <message>
        <source>several business units</source>
        <translation>mehrere Geschäftsbereiche</translation>
    </message>
    <message>
        <source>the whole organisation or all customers</source>
        <translation>die ganze Organisation oder alle Kunden</translation>
    </message>
    <message>
        <source>no hurry</source>
        <translation>keine Eile</translation>
    </message>
    <message>
        <source>can wait for years</source>
        <translation>kann Jahre warten</translation>
    </message>
    <message>
        <source>wanted within two years</source>
        <translation>gewünscht binnen zwei Jahren</translation>
    </message>
    <message>
        <source>wanted within a year</source>
        <translation>gewünscht binnen eines Jahres</translation>
    </message>
    <message>
        <source>demanded within a year</source>
        <translation>gefordert binnen eines Jahres</translation>
    </message>
    <message>
        <source>demanded now, by law or by the market</source>
        <translation>jetzt gefordert, vom Gesetz oder vom Markt</translation>
    </message>
    <message>
        <source>nothing to reuse</source>
        <translation>nichts wiederverwendbar</translation>
    </message>
    <message>
        <source>parts for one team</source>
        <translation>Teile für ein Team</translation>
    </message>
    <message>
        <source>parts for one unit</source>
        <translation>Teile für einen Bereich</translation>
    </message>
    <message>
        <source>a building block for a few use cases</source>
        <translation>ein Baustein für einige Anwendungsfälle</translation>
    </message>
    <message>
        <source>a building block for many use cases</source>
        <translation>ein Baustein für viele Anwendungsfälle</translation>
    </message>
    <message>
        <source>a platform for the whole portfolio</source>
        <translation>eine Plattform für das ganze Portfolio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>sehr gering</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>sehr hoch</translation>
    </message>
    <message>
        <source>Transformation</source>
        <translation>Transformation</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Nothing stands between %1 and stage %2</source>
        <translation>Nichts steht zwischen %1 und Stufe %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) stand between %1 and stage %2</source>
        <translation>
            <numerusform>%n Bedarf steht zwischen %1 und Stufe %2</numerusform>
            <numerusform>%n Bedarfe stehen zwischen %1 und Stufe %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the roadmap earns it in %2</source>
        <translation>%1; die Roadmap erreicht sie im %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of them are not on the roadmap</source>
        <translation>
            <numerusform>%1; %n davon steht nicht auf der Roadmap</numerusform>
            <numerusform>%1; %n davon stehen nicht auf der Roadmap</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the roadmap does not earn it</source>
        <translation>%1; die Roadmap erreicht sie nicht</translation>
    </message>
    <message numerus="yes">
        <source>%1; the roadmap earns it in %2 with %n of them met</source>
        <translation>
            <numerusform>%1; die Roadmap erreicht sie im %2, wenn %n davon erfüllt ist</numerusform>
            <numerusform>%1; die Roadmap erreicht sie im %2, wenn %n davon erfüllt sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation>
            <numerusform>%Ln Idee</numerusform>
            <numerusform>%Ln Ideen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in development</source>
        <translation>
            <numerusform>%Ln in Entwicklung</numerusform>
            <numerusform>%Ln in Entwicklung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pilot(s)</source>
        <translation>
            <numerusform>%Ln Pilot</numerusform>
            <numerusform>%Ln Piloten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in production</source>
        <translation>
            <numerusform>%Ln in Produktion</numerusform>
            <numerusform>%Ln in Produktion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scaled</source>
        <translation>
            <numerusform>%Ln skaliert</numerusform>
            <numerusform>%Ln skaliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln anderer</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
    <message>
        <source>no use cases</source>
        <translation>keine Anwendungsfälle</translation>
    </message>
    <message>
        <source>%1 of %2 in production or scaled</source>
        <translation>%1 von %2 produktiv oder skaliert</translation>
    </message>
    <message>
        <source>not assessed yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assessed</source>
        <translation>
            <numerusform>%Ln bewertet</numerusform>
            <numerusform>%Ln bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>up %1 since %2</source>
        <translation>plus %1 seit %2</translation>
    </message>
    <message>
        <source>down %1 since %2</source>
        <translation>minus %1 seit %2</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>wie im %1</translation>
    </message>
    <message numerus="yes">
        <source>use case(s)</source>
        <comment>after the figure</comment>
        <translation>
            <numerusform>Anwendungsfall</numerusform>
            <numerusform>Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>everyone is named</source>
        <translation>alle sind benannt</translation>
    </message>
    <message>
        <source>none is planned so soon</source>
        <translation>so bald ist keines geplant</translation>
    </message>
    <message>
        <source>all will be met</source>
        <translation>alle werden erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will not be met</source>
        <translation>
            <numerusform>%Ln wird nicht erreicht</numerusform>
            <numerusform>%Ln werden nicht erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blocked</source>
        <comment>assessed use cases with too little answered</comment>
        <translation>
            <numerusform>%Ln gesperrt</numerusform>
            <numerusform>%Ln gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicative</source>
        <comment>use cases with a light assessment</comment>
        <translation>
            <numerusform>%Ln als Anhalt</numerusform>
            <numerusform>%Ln als Anhalt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>there are %1 criteria; a model has %2.</source>
        <translation>Es gibt %1 Kriterien; ein Modell hat %2.</translation>
    </message>
    <message>
        <source>the criterion is there twice.</source>
        <translation>Das Kriterium ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>the criterion belongs to “%1”.</source>
        <translation>Das Kriterium gehört zu „%1“.</translation>
    </message>
    <message>
        <source>a weight is a number from 0 to 1000.</source>
        <translation>Ein Gewicht ist eine Zahl von 0 bis 1000.</translation>
    </message>
    <message>
        <source>there are %1 descriptors; give one for each of the levels 1 to 4.</source>
        <translation>Es gibt %1 Beschreibungen; für jedes der Niveaus 1 bis 4 eine angeben.</translation>
    </message>
    <message>
        <source>there is one action for each of the levels 2, 3 and 4, and none for others.</source>
        <translation>Es gibt für jedes der Niveaus 2, 3 und 4 eine Maßnahme und für andere keine.</translation>
    </message>
    <message>
        <source>the duration of an action is S, M or L, not “%1”.</source>
        <translation>Die Dauer einer Maßnahme ist S, M oder L, nicht „%1“.</translation>
    </message>
    <message>
        <source>“gate” is true or false.</source>
        <translation>„gate“ ist true oder false.</translation>
    </message>
    <message>
        <source>the dimension has a gate criterion already; there is exactly one.</source>
        <translation>Die Dimension hat schon ein Gate-Kriterium; es gibt genau eines.</translation>
    </message>
    <message>
        <source>the criterion is missing. Add it, or name the model that this one extends.</source>
        <translation>Das Kriterium fehlt. Es ergänzen oder das Modell nennen, das dieses erweitert.</translation>
    </message>
    <message>
        <source>the dimension has no gate criterion. Mark one of its criteria with “gate”.</source>
        <translation>Die Dimension hat kein Gate-Kriterium. Eines ihrer Kriterien mit „gate“ kennzeichnen.</translation>
    </message>
    <message>
        <source>all weights of the dimension are 0. Give at least one criterion a weight.</source>
        <translation>Alle Gewichte der Dimension sind 0. Mindestens einem Kriterium ein Gewicht geben.</translation>
    </message>
    <message>
        <source>the light assessment needs at least one criterion.</source>
        <translation>Die leichte Bewertung braucht mindestens ein Kriterium.</translation>
    </message>
    <message>
        <source>%1, at “%2”: %3 Nothing was changed.</source>
        <translation>%1, bei „%2“: %3 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>a model has no such member. Remove it, or use one of: %1.</source>
        <translation>Ein solches Element hat ein Modell nicht. Es entfernen oder eines von diesen nehmen: %1.</translation>
    </message>
    <message>
        <source>a text is needed here.</source>
        <translation>Hier wird ein Text gebraucht.</translation>
    </message>
    <message>
        <source>a list of texts is needed here, none of them empty.</source>
        <translation>Hier wird eine Liste von Texten gebraucht, keiner davon leer.</translation>
    </message>
    <message>
        <source>there is no criterion “%1”. Use a key from DR1 to MO6.</source>
        <translation>Es gibt kein Kriterium „%1“. Einen Schlüssel von DR1 bis MO6 nehmen.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 MB, which no model is. Choose another file; nothing was changed.</source>
        <translation>%1 ist größer als 4 MB, was kein Modell ist. Eine andere Datei wählen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is no JSON: %2 at byte %3. Export a model and edit that; nothing was changed.</source>
        <translation>%1 ist kein JSON: %2 bei Byte %3. Ein Modell exportieren und dieses bearbeiten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is no model: it holds no JSON object. Export a model and edit that; nothing was changed.</source>
        <translation>%1 ist kein Modell: Es enthält kein JSON-Objekt. Ein Modell exportieren und dieses bearbeiten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the model extends itself. Give it an id of its own.</source>
        <translation>Das Modell erweitert sich selbst. Ihm eine eigene id geben.</translation>
    </message>
    <message>
        <source>the model “%1” is not known here. Load it first, or extend “%2”.</source>
        <translation>Das Modell „%1“ ist hier nicht bekannt. Es zuerst laden oder „%2“ erweitern.</translation>
    </message>
    <message>
        <source>“%1” extends “%2” already, so the two would go in a circle. Give the model another id.</source>
        <translation>„%1“ erweitert schon „%2“, so gingen die beiden im Kreis. Dem Modell eine andere id geben.</translation>
    </message>
    <message>
        <source>this program reads format %1, not %2. Update Stagepath, or export the model again.</source>
        <translation>Dieses Programm liest Format %1, nicht %2. Stagepath aktualisieren oder das Modell neu exportieren.</translation>
    </message>
    <message>
        <source>a whole number from 1 is needed here.</source>
        <translation>Hier wird eine ganze Zahl ab 1 gebraucht.</translation>
    </message>
    <message>
        <source>a number of weeks from 1 to 520 is needed here.</source>
        <translation>Hier wird eine Zahl von Wochen von 1 bis 520 gebraucht.</translation>
    </message>
    <message>
        <source>there is no dimension “%1”.</source>
        <translation>Es gibt keine Dimension „%1“.</translation>
    </message>
    <message>
        <source>the format is a number. Write %1, without quotation marks.</source>
        <translation>Das Format ist eine Zahl. %1 ohne Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>the text has %1 characters; %2 is the most. Shorten it.</source>
        <translation>Der Text hat %1 Zeichen; höchstens %2 sind erlaubt. Kürzen.</translation>
    </message>
    <message>
        <source>two levels have the same descriptor, “%1”. Say what sets each level apart from the one below.</source>
        <translation>Zwei Niveaus haben dieselbe Beschreibung, „%1“. Sagen, was jeden vom darunter liegenden trennt.</translation>
    </message>
    <message>
        <source>“%1” is there twice. Name each criterion once.</source>
        <translation>„%1“ steht zweimal da. Jedes Kriterium einmal nennen.</translation>
    </message>
    <message>
        <source>the key is there twice, so only one of its values would count. Remove one.</source>
        <translation>Der Schlüssel steht zweimal da, so dass nur einer der Werte zählte. Einen entfernen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t contradict itself. Name two criteria.</source>
        <translation>%1 kann sich nicht selbst widersprechen. Zwei Kriterien nennen.</translation>
    </message>
    <message>
        <source>there are no weeks. Give a number for S, M or L, such as {&quot;S&quot;: 4, &quot;M&quot;: 13, &quot;L&quot;: 30}, or leave “weeks” out.</source>
        <translation>Es stehen keine Wochen da. Eine Zahl für S, M oder L angeben, wie {&quot;S&quot;: 4, &quot;M&quot;: 13, &quot;L&quot;: 30}, oder „weeks“ weglassen.</translation>
    </message>
    <message>
        <source>S takes %1 weeks, M %2 and L %3. S is at most as long as M, and M at most as long as L.</source>
        <translation>S dauert %1 Wochen, M %2 und L %3. S ist höchstens so lang wie M, M höchstens so lang wie L.</translation>
    </message>
    <message>
        <source>the level is a whole number from 1 to 4.</source>
        <translation>Das Niveau ist eine ganze Zahl von 1 bis 4.</translation>
    </message>
    <message>
        <source>“%1” is the built-in model, and that is version %2, not %3. Give the model an id of its own.</source>
        <translation>„%1“ ist das eingebaute Modell, und das hat Version %2, nicht %3. Geben Sie dem Modell eine eigene Kennung.</translation>
    </message>
    <message>
        <source>“%1”, version %2, is the built-in model, and this file says something else. Give the model an id of its own.</source>
        <translation>„%1“, Version %2, ist das eingebaute Modell, und diese Datei sagt etwas anderes. Geben Sie dem Modell eine eigene Id.</translation>
    </message>
    <message>
        <source>“%1”, version %2, is in force already, and this file says something else. Give the model an id of its own, or a higher version.</source>
        <translation>„%1“, Version %2, gilt bereits, und diese Datei sagt etwas anderes. Geben Sie dem Modell eine eigene Id oder eine höhere Version.</translation>
    </message>
</context>
<context>
    <name>PeopleEdits</name>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Hand over from “%1” to “%2”</source>
        <translation>Übergabe von „%1“ an „%2“</translation>
    </message>
    <message>
        <source>Add business unit “%1”</source>
        <translation>Geschäftsbereich „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change business unit “%1”</source>
        <translation>Geschäftsbereich „%1“ ändern</translation>
    </message>
    <message>
        <source>Remove business unit “%1”</source>
        <translation>Geschäftsbereich „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1 ends in no format for pictures. Use .svg or .png.</source>
        <translation>%1 hat keine Endung für Bilder. .svg oder .png verwenden.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Portfolio map</source>
        <translation>Portfoliokarte</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reifeverlauf</translation>
    </message>
    <message>
        <source>Readiness heat map</source>
        <translation>Heatmap des Reifegrads</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Readiness radar</source>
        <translation>Radar des Reifegrads</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Without an assessment and not shown: %1</source>
        <translation>Ohne Bewertung und nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>The line begins with a first assessment.</source>
        <translation>Die Linie beginnt mit einer ersten Bewertung.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Projiziert</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>Enterprise</source>
        <translation>Unternehmen</translation>
    </message>
</context>
<context>
    <name>ProgressionChart</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Stage %1 earned, %2</source>
        <translation>Stufe %1 erreicht, %2</translation>
    </message>
    <message>
        <source>Not assessed: what is unknown counts as 0</source>
        <translation>Nicht bewertet: Unbekanntes zählt als 0</translation>
    </message>
    <message>
        <source>Stage %1 is not reached by this plan</source>
        <translation>Stufe %1 wird mit diesem Plan nicht erreicht</translation>
    </message>
</context>
<context>
    <name>ProgressionWords</name>
    <message>
        <source>level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>readiness %1</source>
        <translation>Reifegrad %1</translation>
    </message>
    <message>
        <source>%1, stage %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>The first round.</source>
        <translation>Die erste Runde.</translation>
    </message>
    <message>
        <source>Level %1 before.</source>
        <translation>Zuvor Niveau %1.</translation>
    </message>
    <message>
        <source>Readiness up %1.</source>
        <translation>Reifegrad um %1 gestiegen.</translation>
    </message>
    <message>
        <source>Readiness down %1.</source>
        <translation>Reifegrad um %1 gefallen.</translation>
    </message>
    <message>
        <source>Stage %1 earned.</source>
        <translation>Stufe %1 erreicht.</translation>
    </message>
    <message>
        <source>Stage %1 lost.</source>
        <translation>Stufe %1 verloren.</translation>
    </message>
    <message>
        <source>As before.</source>
        <translation>Wie zuvor.</translation>
    </message>
    <message>
        <source>%1, projected: %2</source>
        <translation>%1, projiziert: %2</translation>
    </message>
    <message>
        <source>Today, %1: %2</source>
        <translation>Heute, %1: %2</translation>
    </message>
    <message>
        <source>%1, assessed: %2</source>
        <translation>%1, bewertet: %2</translation>
    </message>
    <message>
        <source>%1: not assessed</source>
        <translation>%1: nicht bewertet</translation>
    </message>
    <message>
        <source>%1: %2, projected</source>
        <translation>%1: %2, projiziert</translation>
    </message>
    <message>
        <source>%1: %2, on the way between two rounds</source>
        <translation>%1: %2, auf dem Weg zwischen zwei Runden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, figures</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>Target, %1</source>
        <translation>Ziel, %1</translation>
    </message>
    <message>
        <source>Target, stage %1</source>
        <translation>Ziel, Stufe %1</translation>
    </message>
    <message>
        <source>Gate of stage %1</source>
        <translation>Gate von Stufe %1</translation>
    </message>
</context>
<context>
    <name>ReadinessEdits</name>
    <message>
        <source>This round isn&apos;t there any more. Choose another one; nothing was changed.</source>
        <translation>Diese Runde gibt es nicht mehr. Eine andere wählen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Begin a round for “%1”</source>
        <translation>Runde für „%1“ beginnen</translation>
    </message>
    <message>
        <source>Finish the assessment of “%1”</source>
        <translation>Bewertung von „%1“ abschließen</translation>
    </message>
    <message>
        <source>Reopen the assessment of “%1”</source>
        <translation>Bewertung von „%1“ wieder öffnen</translation>
    </message>
    <message>
        <source>Remove a round of “%1”</source>
        <translation>Runde von „%1“ entfernen</translation>
    </message>
    <message>
        <source>Change a round of “%1”</source>
        <translation>Runde von „%1“ ändern</translation>
    </message>
    <message>
        <source>“Not applicable” needs a reason. Say why; nothing was changed.</source>
        <translation>„Trifft nicht zu“ braucht einen Grund. Bitte angeben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Answer “%1” of “%2”</source>
        <translation>„%1“ von „%2“ beantworten</translation>
    </message>
    <message>
        <source>Clear “%1” of “%2”</source>
        <translation>„%1“ von „%2“ leeren</translation>
    </message>
    <message>
        <source>Evidence for “%1” of “%2”</source>
        <translation>Beleg für „%1“ von „%2“</translation>
    </message>
    <message>
        <source>Set %1 of “%2” to %3</source>
        <translation>%1 von „%2“ auf %3 setzen</translation>
    </message>
    <message>
        <source>Let the answers to %1 count</source>
        <translation>Antworten zu %1 zählen lassen</translation>
    </message>
    <message>
        <source>Take over inherited levels for “%1”</source>
        <translation>Geerbte Niveaus für „%1“ übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Plan %Ln need(s) of “%1”</source>
        <translation>
            <numerusform>%Ln Bedarf von „%1“ einplanen</numerusform>
            <numerusform>%Ln Bedarfe von „%1“ einplanen</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessed by “%1”</source>
        <translation>Bewertet von „%1“</translation>
    </message>
    <message>
        <source>the evidence is noted there</source>
        <translation>die Nachweise sind dort vermerkt</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1, stage %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>answers for nothing yet</source>
        <translation>steht noch für nichts ein</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads: initiatives at once</source>
        <translation>Leitungen: Initiativen zugleich</translation>
    </message>
    <message>
        <source>No use case has an accountable executive yet</source>
        <translation>Noch kein Anwendungsfall hat eine verantwortliche Führungskraft</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Ranked by strategic impact</source>
        <translation>Gereiht nach strategischer Wirkung</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>All %1 on the pages that follow.</source>
        <translation>Alle %1 auf den folgenden Seiten.</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Accountable owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) can be scaled now</source>
        <translation>
            <numerusform>%Ln Anwendungsfall kann jetzt skaliert werden</numerusform>
            <numerusform>%Ln Anwendungsfälle können jetzt skaliert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The portfolio waits for scores and placements</source>
        <translation>Das Portfolio wartet auf Werte und Platzierungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) without scores or placement are not shown.</source>
        <translation>
            <numerusform>%Ln Anwendungsfall ohne Werte und Platzierung ist nicht gezeigt.</numerusform>
            <numerusform>%Ln Anwendungsfälle ohne Werte und Platzierung sind nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranked use cases, %1 of %2</source>
        <translation>Gereihte Anwendungsfälle, %1 von %2</translation>
    </message>
    <message>
        <source>There are no use cases yet.</source>
        <translation>Es gibt noch keine Anwendungsfälle.</translation>
    </message>
    <message>
        <source>%1 is no PNG or JPEG picture. Choose one for the logo.</source>
        <translation>%1 ist kein PNG- oder JPEG-Bild. Eines für das Logo wählen.</translation>
    </message>
    <message>
        <source>The logo %1 is larger than 4,096 pixels. Choose a smaller picture.</source>
        <translation>Das Logo %1 ist größer als 4.096 Pixel. Ein kleineres Bild wählen.</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Stand vom %1</translation>
    </message>
    <message>
        <source>Prepared by %1</source>
        <translation>Erstellt von %1</translation>
    </message>
    <message>
        <source>The report can&apos;t be painted. Free some disk space.</source>
        <translation>Der Bericht lässt sich nicht zeichnen. Platz auf dem Datenträger schaffen.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelblatt</translation>
    </message>
    <message>
        <source>Executive summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Portfolio map</source>
        <translation>Portfoliokarte</translation>
    </message>
    <message>
        <source>Ranked use cases</source>
        <translation>Gereihte Anwendungsfälle</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Maturity progression</source>
        <translation>Reifeverlauf</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Verantwortliche</translation>
    </message>
    <message>
        <source>There is no section &quot;%1&quot; in this version. Use some of: %2.</source>
        <translation>Es gibt in dieser Version keinen Abschnitt „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;. Use a4, letter, a3 or 16:9.</source>
        <translation>Es gibt kein Papier „%1“. a4, letter, a3 oder 16:9 verwenden.</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Noch ist nichts geplant</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Roadmap %1 of %2, %3</source>
        <translation>Roadmap %1 von %2, %3</translation>
    </message>
    <message>
        <source>Dark: roll-out of one use case. Tinted: enabler. Plum line: critical path. Red outline: gate not met on its date. Octagon: conflict.</source>
        <translation>Dunkel: Ausrollen eines Anwendungsfalls. Getönt: Befähiger. Pflaumenfarbene Linie: kritischer Pfad. Roter Rand: Gate zum Datum nicht erreicht. Achteck: Konflikt.</translation>
    </message>
    <message>
        <source>Grey line under a bar: baseline “%1”.</source>
        <translation>Graue Linie unter einem Balken: Basisplan „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2 use cases are past the pilot</source>
        <translation>%1 von %2 Anwendungsfällen sind über den Piloten hinaus</translation>
    </message>
    <message>
        <source>%1; the plan earns stage %2 by %3</source>
        <translation>%1; der Plan erreicht Stufe %2 bis %3</translation>
    </message>
    <message>
        <source>Share past pilot</source>
        <translation>Anteil über den Piloten hinaus</translation>
    </message>
    <message>
        <source>%1 of %2 in production or scaled</source>
        <translation>%1 von %2 in Produktion oder skaliert</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>Mean readiness</source>
        <translation>Mittlerer Reifegrad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) not assessed</source>
        <translation>
            <numerusform>%Ln Anwendungsfall nicht bewertet</numerusform>
            <numerusform>%Ln Anwendungsfälle nicht bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>Without accountable owner</source>
        <translation>Ohne verantwortliche Person</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln use case(s)</source>
        <translation>
            <numerusform>von %Ln Anwendungsfall</numerusform>
            <numerusform>von %Ln Anwendungsfällen</numerusform>
        </translation>
    </message>
    <message>
        <source>Gates due in %1 days</source>
        <translation>Gates in %1 Tagen fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n will not be met</source>
        <translation>
            <numerusform>%n wird nicht erreicht</numerusform>
            <numerusform>%n werden nicht erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Portfolio of %Ln use case(s)</source>
        <translation>
            <numerusform>Portfolio aus %Ln Anwendungsfall</numerusform>
            <numerusform>Portfolio aus %Ln Anwendungsfällen</numerusform>
        </translation>
    </message>
    <message>
        <source>raise to enterprise scale</source>
        <translation>auf Unternehmensmaß bringen</translation>
    </message>
    <message>
        <source>high impact, close the gaps first</source>
        <translation>hohe Wirkung, zuerst die Lücken schließen</translation>
    </message>
    <message>
        <source>take the benefit, keep it small</source>
        <translation>den Nutzen nehmen, klein halten</translation>
    </message>
    <message>
        <source>combine, change or stop</source>
        <translation>zusammenlegen, ändern oder beenden</translation>
    </message>
    <message>
        <source>The enterprise is in stage %1 with readiness %2: %3.</source>
        <translation>Das Unternehmen ist in Stufe %1 mit Reifegrad %2: %3.</translation>
    </message>
    <message>
        <source>The enterprise is not assessed yet; a light assessment takes ten minutes.</source>
        <translation>Das Unternehmen ist noch nicht bewertet; eine leichte Bewertung dauert zehn Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) are set above the stage they have earned.</source>
        <translation>
            <numerusform>%Ln Anwendungsfall ist über der erreichten Stufe gesetzt.</numerusform>
            <numerusform>%Ln Anwendungsfälle sind über der erreichten Stufe gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pilot(s) have been in stage 1 for too long.</source>
        <translation>
            <numerusform>%n Pilot ist zu lange in Stufe 1.</numerusform>
            <numerusform>%n Piloten sind zu lange in Stufe 1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned yet. The draft roadmap proposes what closes the gaps.</source>
        <translation>Noch ist nichts geplant. Der Roadmap-Entwurf schlägt vor, was die Lücken schließt.</translation>
    </message>
    <message>
        <source>Stage %1 is earned in %2.</source>
        <translation>Stufe %1 wird im %2 erreicht.</translation>
    </message>
    <message>
        <source>At the end of %1 readiness is %2.</source>
        <translation>Ende %1 ist der Reifegrad %2.</translation>
    </message>
    <message numerus="yes">
        <source>Name accountable owners for %Ln use case(s).</source>
        <translation>
            <numerusform>Für %Ln Anwendungsfall eine verantwortliche Person benennen.</numerusform>
            <numerusform>Für %Ln Anwendungsfälle verantwortliche Personen benennen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None: the plan has no errors.</source>
        <translation>Keine: der Plan hat keine Fehler.</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Projected by the roadmap</source>
        <translation>Durch die Roadmap projiziert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>AI programme</source>
        <translation>KI-Programm</translation>
    </message>
    <message>
        <source>From pilots to the enterprise: portfolio, readiness and roadmap</source>
        <translation>Von Piloten zum Unternehmen: Portfolio, Reifegrad und Roadmap</translation>
    </message>
    <message>
        <source>Report to the Board</source>
        <translation>Bericht an den Vorstand</translation>
    </message>
    <message>
        <source>Maturity of the enterprise</source>
        <translation>Reife des Unternehmens</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Wo wir stehen</translation>
    </message>
    <message>
        <source>What the roadmap does</source>
        <translation>Was die Roadmap bewirkt</translation>
    </message>
    <message>
        <source>Decisions asked of the Board</source>
        <translation>Entscheidungen des Vorstands</translation>
    </message>
    <message>
        <source>The roadmap earns no further stage yet</source>
        <translation>Die Roadmap erreicht noch keine weitere Stufe</translation>
    </message>
    <message>
        <source>The roadmap earns stage %1 in %2</source>
        <translation>Die Roadmap erreicht Stufe %1 im %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>The enterprise is not assessed yet, so its maturity can&apos;t be shown</source>
        <translation>Das Unternehmen ist noch nicht bewertet, seine Reife lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>The roadmap earns no further stage yet; the target is stage %1</source>
        <translation>Die Roadmap erreicht noch keine weitere Stufe; Ziel ist Stufe %1</translation>
    </message>
    <message>
        <source>%1; stage %2 needs more than is planned</source>
        <translation>%1; Stufe %2 braucht mehr als geplant</translation>
    </message>
    <message>
        <source>Readiness and earned stage</source>
        <translation>Reifegrad und erreichte Stufe</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more unit(s)</source>
        <translation>
            <numerusform>und %Ln weiterer Bereich</numerusform>
            <numerusform>und %Ln weitere Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Enterprise, level per dimension</source>
        <translation>Unternehmen, Niveau je Dimension</translation>
    </message>
    <message>
        <source>Use cases per earned stage</source>
        <translation>Anwendungsfälle je Stufe</translation>
    </message>
    <message>
        <source>No use case is assessed yet.</source>
        <translation>Noch ist kein Anwendungsfall bewertet.</translation>
    </message>
    <message>
        <source>Readiness: weighted mean of the six levels, 0 to 100. Earned stage: the highest whose gate holds. Year columns: projected for 31 December.</source>
        <translation>Reifegrad: gewichtetes Mittel der sechs Niveaus, 0 bis 100. Erreichte Stufe: die höchste, deren Gate hält. Jahresspalten: projiziert auf den 31. Dezember.</translation>
    </message>
    <message>
        <source>Without an accountable executive</source>
        <translation>Ohne verantwortliche Führungskraft</translation>
    </message>
    <message>
        <source>Without business unit</source>
        <translation>Ohne Geschäftsbereich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall</numerusform>
            <numerusform>%Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>owner not executive</source>
        <translation>verantwortlich ohne Mandat</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>Verantwortet</translation>
    </message>
    <message>
        <source>Gates in the next twelve months</source>
        <translation>Gates in den nächsten zwölf Monaten</translation>
    </message>
    <message>
        <source>There are no use cases to answer for yet</source>
        <translation>Es gibt noch keine Anwendungsfälle zu verantworten</translation>
    </message>
    <message numerus="yes">
        <source>%n executive(s) answer for all %1 use cases</source>
        <translation>
            <numerusform>%n Führungskraft verantwortet alle %1 Anwendungsfälle</numerusform>
            <numerusform>%n Führungskräfte verantworten alle %1 Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Executives appear here with what they answer for as soon as there are any.</source>
        <translation>Hier erscheinen die Führungskräfte mit dem, was sie verantworten, sobald es welche gibt.</translation>
    </message>
    <message numerus="yes">
        <source>High impact waits for readiness: %Ln use case(s) need building up before they scale</source>
        <translation>
            <numerusform>Hohe Wirkung wartet auf Reife: %Ln Anwendungsfall braucht Aufbau, bevor er skaliert</numerusform>
            <numerusform>Hohe Wirkung wartet auf Reife: %Ln Anwendungsfälle brauchen Aufbau, bevor sie skalieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no use cases to place yet</source>
        <translation>Es gibt noch keine Anwendungsfälle zu platzieren</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>von Hand platziert</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>There are no use cases to rank yet</source>
        <translation>Es gibt noch keine Anwendungsfälle zu reihen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) wait for their scores</source>
        <translation>
            <numerusform>%Ln Anwendungsfall wartet auf seine Werte</numerusform>
            <numerusform>%Ln Anwendungsfälle warten auf ihre Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads the ranking</source>
        <translation>%1 führt die Rangfolge an</translation>
    </message>
    <message>
        <source>Impact: weighted mean of the impact criteria, 0 to 100. Readiness: weighted mean of the six levels, 0 to 100. Order of the levels: %1.</source>
        <translation>Wirkung: gewichtetes Mittel der Wirkungskriterien, 0 bis 100. Reifegrad: gewichtetes Mittel der sechs Niveaus, 0 bis 100. Folge der Niveaus: %1.</translation>
    </message>
    <message>
        <source>The logo %1 is cut short. Choose a whole picture.</source>
        <translation>Das Logo %1 ist abgeschnitten. Wählen Sie ein ganzes Bild.</translation>
    </message>
    <message>
        <source>The logo %1 can&apos;t be read: %2. Choose another picture.</source>
        <translation>Das Logo %1 kann nicht gelesen werden: %2. Wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>The line begins with the first assessment of the enterprise.</source>
        <translation>Die Linie beginnt mit der ersten Bewertung des Unternehmens.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Gates due</source>
        <translation>Fällige Gates</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more lane(s)</source>
        <translation>
            <numerusform>und %Ln weitere Bahn</numerusform>
            <numerusform>und %Ln weitere Bahnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures: initiatives that run in the year. The pages that follow show them one by one.</source>
        <translation>Zahlen: Initiativen, die in dem Jahr laufen. Die folgenden Seiten zeigen sie einzeln.</translation>
    </message>
    <message>
        <source>Figures: initiatives that run in the quarter. The pages that follow show them one by one.</source>
        <translation>Zahlen: Initiativen, die in dem Quartal laufen. Die folgenden Seiten zeigen sie einzeln.</translation>
    </message>
    <message numerus="yes">
        <source>Shared enablers first: %Ln initiative(s) close the gaps by %1</source>
        <translation>
            <numerusform>Gemeinsame Befähiger zuerst: %Ln Initiative schließt die Lücken bis %1</numerusform>
            <numerusform>Gemeinsame Befähiger zuerst: %Ln Initiativen schließen die Lücken bis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) are planned until %1</source>
        <translation>
            <numerusform>%Ln Initiative ist bis %1 geplant</numerusform>
            <numerusform>%Ln Initiativen sind bis %1 geplant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roadmap at a glance: %Ln initiative(s), %1 to %2</source>
        <translation>
            <numerusform>Die Roadmap auf einen Blick: %Ln Initiative, %1 bis %2</numerusform>
            <numerusform>Die Roadmap auf einen Blick: %Ln Initiativen, %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no use cases yet</source>
        <translation>Es gibt noch keine Anwendungsfälle</translation>
    </message>
    <message>
        <source>up %1 since %2</source>
        <translation>plus %1 seit %2</translation>
    </message>
    <message>
        <source>down %1 since %2</source>
        <translation>minus %1 seit %2</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>wie im %1</translation>
    </message>
    <message>
        <source>none is planned so soon</source>
        <translation>keines ist so bald geplant</translation>
    </message>
    <message>
        <source>all will be met</source>
        <translation>alle werden erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) have neither scores nor a place on the map yet.</source>
        <translation>
            <numerusform>%Ln Anwendungsfall hat weder Werte noch einen Platz auf der Karte.</numerusform>
            <numerusform>%Ln Anwendungsfälle haben weder Werte noch einen Platz auf der Karte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s), of them %1 shared enablers.</source>
        <translation>
            <numerusform>%Ln Initiative, davon %1 gemeinsame Befähiger.</numerusform>
            <numerusform>%Ln Initiativen, davon %1 gemeinsame Befähiger.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it brings can be measured once the enterprise is assessed.</source>
        <translation>Was sie bringt, lässt sich messen, sobald das Unternehmen bewertet ist.</translation>
    </message>
    <message>
        <source>The target of stage %1 is not reached in time.</source>
        <translation>Das Ziel Stufe %1 wird nicht rechtzeitig erreicht.</translation>
    </message>
    <message>
        <source>The target of stage %1 is not reached in time: %2.</source>
        <translation>Das Ziel Stufe %1 wird nicht rechtzeitig erreicht: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) are planned until %1; the target needs more</source>
        <translation>
            <numerusform>%Ln Initiative ist bis %1 geplant; das Ziel braucht mehr</numerusform>
            <numerusform>%Ln Initiativen sind bis %1 geplant; das Ziel braucht mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>other %1</source>
        <translation>andere %1</translation>
    </message>
    <message>
        <source>All business units</source>
        <translation>Alle Geschäftsbereiche</translation>
    </message>
    <message>
        <source>without business unit</source>
        <translation>ohne Geschäftsbereich</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Use cases without scores for impact or without readiness have no rank. Each of them is in the export of the use cases.</source>
        <translation>Anwendungsfälle ohne Werte für die Wirkung oder ohne Reifegrad haben keinen Rang. Jeder von ihnen steht im Export der Anwendungsfälle.</translation>
    </message>
    <message>
        <source>No use case is assessed yet, so nothing shows what holds them back</source>
        <translation>Noch ist kein Anwendungsfall bewertet, daher zeigt nichts, was sie aufhält</translation>
    </message>
    <message>
        <source>No dimension keeps an assessed use case from its next stage</source>
        <translation>Keine Dimension hält einen bewerteten Anwendungsfall von seiner nächsten Stufe ab</translation>
    </message>
    <message>
        <source>%1 and %2 hold back most use cases, %3 the fewest</source>
        <translation>%1 und %2 halten die meisten Anwendungsfälle auf, %3 die wenigsten</translation>
    </message>
    <message>
        <source>What holds use cases back</source>
        <translation>Was Anwendungsfälle aufhält</translation>
    </message>
    <message numerus="yes">
        <source>Use cases that this dimension keeps from their next stage, of %Ln assessed</source>
        <translation>
            <numerusform>Anwendungsfälle, die diese Dimension von der nächsten Stufe abhält, von %Ln bewerteten</numerusform>
            <numerusform>Anwendungsfälle, die diese Dimension von der nächsten Stufe abhält, von %Ln bewerteten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>what %1 needs is there</source>
        <translation>was %1 braucht, ist da</translation>
    </message>
    <message>
        <source>taken over from the unit or the enterprise</source>
        <translation>vom Bereich oder vom Unternehmen übernommen</translation>
    </message>
    <message>
        <source>Warning sign: the stage that is set is above the earned one.</source>
        <translation>Warnzeichen: Die gesetzte Stufe liegt über der erreichten.</translation>
    </message>
    <message>
        <source>Triangle in a cell: higher or lower than in %1.</source>
        <translation>Dreieck in einem Feld: höher oder niedriger als im %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) without an assessment are not shown.</source>
        <translation>
            <numerusform>%Ln Anwendungsfall ohne Bewertung ist nicht gezeigt.</numerusform>
            <numerusform>%Ln Anwendungsfälle ohne Bewertung sind nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map fills with the first assessment of a use case; ten minutes are enough for a light one.</source>
        <translation>Die Heatmap füllt sich mit der ersten Bewertung eines Anwendungsfalls; für eine leichte reichen zehn Minuten.</translation>
    </message>
    <message>
        <source>Readiness heat map</source>
        <translation>Reifegrad-Heatmap</translation>
    </message>
    <message>
        <source>%1 has earned every stage</source>
        <translation>%1 hat alle Stufen erreicht</translation>
    </message>
    <message>
        <source>%1 has not earned a stage yet</source>
        <translation>%1 hat noch keine Stufe erreicht</translation>
    </message>
    <message>
        <source>%1 has earned stage %2</source>
        <translation>%1 hat Stufe %2 erreicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s)</source>
        <translation>
            <numerusform>%Ln Dimension</numerusform>
            <numerusform>%Ln Dimensionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; stage %2 waits for %3</source>
        <translation>%1; Stufe %2 wartet auf %3</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Nachweis: %1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>does not apply: %1</source>
        <translation>trifft nicht zu: %1</translation>
    </message>
    <message>
        <source>set directly</source>
        <translation>direkt gesetzt</translation>
    </message>
    <message>
        <source>set directly: %1</source>
        <translation>direkt gesetzt: %1</translation>
    </message>
    <message>
        <source>held down by its gate criterion</source>
        <translation>vom Gate-Kriterium begrenzt</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Too little is answered to rely on the figures.</source>
        <translation>Zu wenig ist beantwortet, um sich auf die Zahlen zu verlassen.</translation>
    </message>
    <message>
        <source>Little is answered: read the figures with care.</source>
        <translation>Wenig ist beantwortet: Die Zahlen mit Vorsicht lesen.</translation>
    </message>
    <message>
        <source>Round of %1</source>
        <translation>Runde vom %1</translation>
    </message>
    <message>
        <source>light, indicative</source>
        <translation>kurz, als Anhalt</translation>
    </message>
    <message>
        <source>readiness of 100</source>
        <translation>Reifegrad von 100</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>Mit Nachweis</translation>
    </message>
    <message>
        <source>As claimed</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>As evidenced</source>
        <translation>Wie nachgewiesen</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Gate of stage %1</source>
        <translation>Gate von Stufe %1</translation>
    </message>
    <message>
        <source>Dashed level: not answered in this round; it comes from an earlier one, from above, or from the dimension set as a whole. Evidenced: a level without evidence counts one less.</source>
        <translation>Gestricheltes Niveau: in dieser Runde nicht beantwortet; es kommt aus einer früheren, von oben oder von der im Ganzen gesetzten Dimension. Nachgewiesen: Ein Niveau ohne Nachweis zählt eins weniger.</translation>
    </message>
    <message>
        <source>Nothing is assessed yet, so there is no detail to show</source>
        <translation>Noch ist nichts bewertet, deshalb gibt es keine Einzelheiten</translation>
    </message>
    <message>
        <source>Readiness of %1 rose from %2 to %3 since %4</source>
        <translation>Der Reifegrad von %1 stieg seit %4 von %2 auf %3</translation>
    </message>
    <message>
        <source>Readiness of %1 fell from %2 to %3 since %4</source>
        <translation>Der Reifegrad von %1 sank seit %4 von %2 auf %3</translation>
    </message>
    <message>
        <source>Readiness of %1 is %3 as in %4</source>
        <translation>Der Reifegrad von %1 ist %3 wie im %4</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>entf.</translation>
    </message>
    <message>
        <source>the whole dimension, set directly</source>
        <translation>die ganze Dimension, direkt gesetzt</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged, %4 gone</source>
        <translation>%1 neu, %2 geändert, %3 unverändert, %4 entfallen</translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation>Erreichte Stufe</translation>
    </message>
    <message>
        <source>Round of %1 beside that of %2: %3</source>
        <translation>Runde vom %1 neben der vom %2: %3</translation>
    </message>
    <message>
        <source>No subject has two rounds to compare yet</source>
        <translation>Noch gibt es nirgends zwei Runden zu vergleichen</translation>
    </message>
    <message>
        <source>A subject appears here as soon as it has been assessed a second time.</source>
        <translation>Was ein zweites Mal bewertet ist, erscheint hier.</translation>
    </message>
    <message>
        <source>not on the roadmap</source>
        <translation>nicht auf der Roadmap</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Usual owner</source>
        <translation>Üblich verantwortlich</translation>
    </message>
    <message>
        <source>Planned initiative, finish</source>
        <translation>Geplante Initiative, Ende</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>For stage %1, %2: %3</source>
        <translation>Für Stufe %1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a next stage</source>
        <translation>Einer nächsten Stufe steht nichts im Weg</translation>
    </message>
    <message>
        <source>Nothing is assessed yet, so no gaps can be shown</source>
        <translation>Noch ist nichts bewertet, deshalb lassen sich keine Lücken zeigen</translation>
    </message>
    <message>
        <source>Gaps appear here with the first assessment of the enterprise or a unit.</source>
        <translation>Lücken erscheinen hier mit der ersten Bewertung des Unternehmens oder eines Bereichs.</translation>
    </message>
    <message>
        <source>Gaps and next actions</source>
        <translation>Lücken und nächste Schritte</translation>
    </message>
    <message>
        <source>Assessment detail</source>
        <translation>Bewertung im Einzelnen</translation>
    </message>
    <message>
        <source>Round comparison</source>
        <translation>Vergleich der Runden</translation>
    </message>
    <message>
        <source>Next actions</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more error(s)</source>
        <translation>
            <numerusform>und %Ln weiterer Fehler</numerusform>
            <numerusform>und %Ln weitere Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>The program finds no errors and no warnings: the plan holds together.</source>
        <translation>Das Programm findet weder Fehler noch Warnungen: Der Plan hält zusammen.</translation>
    </message>
    <message>
        <source>No use case is assessed yet, so nobody knows what holds them back.</source>
        <translation>Noch ist kein Anwendungsfall bewertet, also weiß niemand, was sie aufhält.</translation>
    </message>
    <message>
        <source>%1 is the lowest level of %2 of %3 assessed use cases.</source>
        <translation>%1 ist das niedrigste Niveau bei %2 von %3 bewerteten Anwendungsfällen.</translation>
    </message>
    <message>
        <source>Every use case has an executive who answers for it.</source>
        <translation>Für jeden Anwendungsfall steht eine Führungskraft ein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) have no accountable owner.</source>
        <translation>
            <numerusform>Für %Ln Anwendungsfall steht niemand ein.</numerusform>
            <numerusform>Für %Ln Anwendungsfälle steht niemand ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) have an owner who isn’t an executive.</source>
        <translation>
            <numerusform>Für %Ln Anwendungsfall steht jemand ein, der keine Führungskraft ist.</numerusform>
            <numerusform>Für %Ln Anwendungsfälle stehen Personen ein, die keine Führungskräfte sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Common risk: %1.</source>
        <translation>Übliches Risiko: %1.</translation>
    </message>
    <message>
        <source>Risk of the stage we are in</source>
        <translation>Risiko der Stufe, in der wir sind</translation>
    </message>
    <message>
        <source>Risk of the next stage</source>
        <translation>Risiko der nächsten Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) to watch</source>
        <translation>
            <numerusform>%Ln Warnung zu beachten</numerusform>
            <numerusform>%Ln Warnungen zu beachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) to mend before the plan is sound; %1</source>
        <translation>
            <numerusform>%Ln Fehler zu beheben, bevor der Plan trägt; %1</numerusform>
            <numerusform>%Ln Fehler zu beheben, bevor der Plan trägt; %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) to mend before the plan is sound</source>
        <translation>
            <numerusform>%Ln Fehler zu beheben, bevor der Plan trägt</numerusform>
            <numerusform>%Ln Fehler zu beheben, bevor der Plan trägt</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no errors; %1</source>
        <translation>Der Plan hat keine Fehler; %1</translation>
    </message>
    <message>
        <source>The plan has neither errors nor warnings</source>
        <translation>Der Plan hat weder Fehler noch Warnungen</translation>
    </message>
    <message>
        <source>Checks and risks</source>
        <translation>Prüfungen und Risiken</translation>
    </message>
    <message>
        <source>Circle: the page on which a link goes on.</source>
        <translation>Kreis: die Seite, auf der eine Verbindung weitergeht.</translation>
    </message>
    <message>
        <source>Indicative: from a light assessment.</source>
        <translation>Als Anhalt: aus einer leichten Bewertung.</translation>
    </message>
    <message>
        <source>Each assessed subject gets two pages here, the enterprise and the units where none is chosen.</source>
        <translation>Jeder bewertete Gegenstand bekommt hier zwei Seiten, das Unternehmen und die Geschäftsbereiche, wenn keiner gewählt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) block it</source>
        <translation>
            <numerusform>%Ln Bedarf hält sie auf</numerusform>
            <numerusform>%Ln Bedarfe halten sie auf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 further</source>
        <translation>%1, %2 weitere</translation>
    </message>
    <message>
        <source>Further, below what the stage asks for: nothing waits for them, since a dimension holds from half a level below</source>
        <translation>Weitere unter dem, was die Stufe verlangt: Nichts wartet auf sie, denn eine Dimension hält ab einem halben Niveau darunter</translation>
    </message>
    <message>
        <source>What blocks the next stage comes first, then by priority, P0 to P3. Gate criteria have to be reached in full. Dashed level: taken over from the unit or the enterprise; ?: not answered.</source>
        <translation>Was die nächste Stufe aufhält, steht zuerst, dann nach Priorität, P0 bis P3. Gate-Kriterien sind ganz zu erfüllen. Gestricheltes Niveau: vom Geschäftsbereich oder Unternehmen übernommen; ?: nicht beantwortet.</translation>
    </message>
    <message>
        <source>Those assessed have earned every stage.</source>
        <translation>Die Bewerteten haben jede Stufe erreicht.</translation>
    </message>
    <message>
        <source>%1: readiness %2, earned stage %3; no use case is assessed yet</source>
        <translation>%1: Reifegrad %2, erreichte Stufe %3; noch kein Anwendungsfall ist bewertet</translation>
    </message>
    <message>
        <source>Held back from stage %1: %2</source>
        <translation>Von Stufe %1 hält ab: %2</translation>
    </message>
    <message>
        <source>There is no round of %1 or before to compare with.</source>
        <translation>Es gibt keine Runde vom %1 oder davor, mit der sich vergleichen lässt.</translation>
    </message>
    <message>
        <source>Name %1, the day of the first one, or a later day.</source>
        <translation>%1 nennen, den Tag der ersten, oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>No subject has two rounds yet: assess one again, or choose others.</source>
        <translation>Nirgends gibt es schon zwei Runden: noch einmal bewerten oder anderes wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln enabler(s)</source>
        <translation>
            <numerusform>%Ln Befähiger</numerusform>
            <numerusform>%Ln Befähiger</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Stage, set</source>
        <translation>Stufe, gesetzt</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>Readiness %1</source>
        <translation>Reifegrad %1</translation>
    </message>
    <message>
        <source>Readiness, not assessed</source>
        <translation>Reifegrad, nicht bewertet</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Strategic impact, not scored</source>
        <translation>Strategische Wirkung, nicht bewertet</translation>
    </message>
    <message>
        <source>Strategic impact %1</source>
        <translation>Strategische Wirkung %1</translation>
    </message>
    <message>
        <source>Strategic impact %1, rank %2 of %3</source>
        <translation>Strategische Wirkung %1, Rang %2 von %3</translation>
    </message>
    <message>
        <source>Nothing is planned for it yet</source>
        <translation>Dafür ist noch nichts geplant</translation>
    </message>
    <message>
        <source>What is planned</source>
        <translation>Was geplant ist</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Brings level</source>
        <translation>Bringt Niveau</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more initiative(s)</source>
        <translation>
            <numerusform>und %Ln weitere Initiative</numerusform>
            <numerusform>und %Ln weitere Initiativen</numerusform>
        </translation>
    </message>
    <message>
        <source>Now, target and gate</source>
        <translation>Jetzt, Ziel und Gate</translation>
    </message>
    <message>
        <source>There are no use cases to describe yet</source>
        <translation>Es gibt noch keine Anwendungsfälle zu beschreiben</translation>
    </message>
    <message>
        <source>Each use case gets one page here, in rank order.</source>
        <translation>Jeder Anwendungsfall bekommt hier eine Seite, in der Reihenfolge des Rangs.</translation>
    </message>
    <message>
        <source>Use case profiles</source>
        <translation>Profile der Anwendungsfälle</translation>
    </message>
    <message>
        <source>Point at the end of a bar: it goes on in the years beside.</source>
        <translation>Spitze am Ende eines Balkens: Er geht in den Jahren daneben weiter.</translation>
    </message>
    <message>
        <source>Not drawn, as it lies outside %1 to %2: %3.</source>
        <translation>Nicht gezeichnet, da außerhalb von %1 bis %2: %3.</translation>
    </message>
    <message>
        <source>Levels set directly</source>
        <translation>Direkt gesetzt</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>in the place of a picture: the section, the title of its page</comment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The roadmap takes %Ln use case(s) to stage %1 or higher by %2; the enterprise is not assessed yet</source>
        <translation>
            <numerusform>Die Roadmap bringt %Ln Anwendungsfall bis %2 auf Stufe %1 oder höher; das Unternehmen ist noch nicht bewertet</numerusform>
            <numerusform>Die Roadmap bringt %Ln Anwendungsfälle bis %2 auf Stufe %1 oder höher; das Unternehmen ist noch nicht bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more use case(s) reach stage %1 or higher by %2; what is not assessed begins at 0.</source>
        <translation>
            <numerusform>%Ln weiterer Anwendungsfall erreicht bis %2 Stufe %1 oder höher; was nicht bewertet ist, beginnt bei 0.</numerusform>
            <numerusform>%Ln weitere Anwendungsfälle erreichen bis %2 Stufe %1 oder höher; was nicht bewertet ist, beginnt bei 0.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PDF can be written, because a part of Stagepath can&apos;t be loaded (%1). Install Stagepath again.</source>
        <translation>Es lässt sich kein PDF schreiben, weil ein Teil von Stagepath nicht geladen werden kann (%1). Installieren Sie Stagepath neu.</translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>Mit Begründung</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>, %1 not asked in this round</source>
        <translation>, %1 in dieser Runde nicht gefragt</translation>
    </message>
    <message>
        <source>At the left of each line what holds with the earlier round and what the latest one says; –: nothing, ?: unknown. The figures of a dimension are its levels then and now.</source>
        <translation>Links in jeder Zeile, was mit der früheren Runde gilt und was die letzte sagt; –: nichts, ?: unbekannt. Die Zahlen einer Dimension sind ihre Niveaus damals und heute.</translation>
    </message>
    <message>
        <source>No use case has scores for impact and readiness or a place on the map yet.</source>
        <translation>Noch kein Anwendungsfall hat Bewertungen für Wirkung und Reifegrad oder einen Platz auf der Karte.</translation>
    </message>
    <message>
        <source>Bubble size: annual value. Triangle: set stage above the earned stage. Ring without filling: placed by hand, not scored yet. Dashed circle: where a scored one was placed.</source>
        <translation>Größe der Blase: Jahreswert. Dreieck: gesetzte Stufe über der erreichten. Ring ohne Füllung: von Hand platziert, noch nicht bewertet. Gestrichelter Kreis: wo ein bewerteter platziert war.</translation>
    </message>
    <message>
        <source>In brackets: placed by hand.</source>
        <translation>In Klammern: von Hand platziert.</translation>
    </message>
    <message>
        <source>In brackets: placed by hand, not scored yet. Impact and readiness: weighted means, 0 to 100. Order of the levels: %1.</source>
        <translation>In Klammern: von Hand platziert, noch nicht bewertet. Wirkung und Reifegrad: gewichtete Mittel, 0 bis 100. Reihenfolge der Niveaus: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln retired use case(s) are left out of all figures.</source>
        <translation>
            <numerusform>%Ln beendeter Anwendungsfall zählt in keiner Zahl mit.</numerusform>
            <numerusform>%Ln beendete Anwendungsfälle zählen in keiner Zahl mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (indicative)</source>
        <translation>%1 (als Anhalt)</translation>
    </message>
    <message>
        <source>Sign i beside readiness: %1.</source>
        <translation>Zeichen i neben dem Reifegrad: %1.</translation>
    </message>
    <message>
        <source>%1 (page %2 of %3)</source>
        <translation>%1 (Seite %2 von %3)</translation>
    </message>
    <message>
        <source>then: %1</source>
        <translation>damals: %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>jetzt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicative</source>
        <translation>
            <numerusform>%Ln als Anhalt</numerusform>
            <numerusform>%Ln als Anhalt</numerusform>
        </translation>
    </message>
    <message>
        <source>An executive answers for the one use case</source>
        <translation>Eine Führungskraft verantwortet den einen Anwendungsfall</translation>
    </message>
    <message numerus="yes">
        <source>%n executive(s) answer for %1</source>
        <translation>
            <numerusform>%n Führungskraft verantwortet %1</numerusform>
            <numerusform>%n Führungskräfte verantworten %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln are without an executive</source>
        <translation>
            <numerusform>%1; %Ln ist ohne Führungskraft</numerusform>
            <numerusform>%1; %Ln sind ohne Führungskraft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 leads the ranking and must build readiness first</source>
        <translation>%1 führt die Rangliste an und muss erst Reife aufbauen</translation>
    </message>
    <message numerus="yes">
        <source>%1 leads the ranking; %n of the top %2 must build readiness first</source>
        <translation>
            <numerusform>%1 führt die Rangliste an; %n der ersten %2 muss erst Reife aufbauen</numerusform>
            <numerusform>%1 führt die Rangliste an; %n der ersten %2 müssen erst Reife aufbauen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapEdits</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Neue Initiative</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Select an initiative with dates first; the new one follows it.</source>
        <translation>Zuerst eine Initiative mit Daten wählen; die neue folgt ihr.</translation>
    </message>
    <message>
        <source>Add “%1” after “%2”</source>
        <translation>„%1“ nach „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>“%1” follows “%2” already.</source>
        <translation>„%1“ folgt schon auf „%2“.</translation>
    </message>
    <message>
        <source>Link “%1” to “%2”</source>
        <translation>„%1“ mit „%2“ verbinden</translation>
    </message>
    <message>
        <source>Change a link</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Neuer Meilenstein</translation>
    </message>
    <message>
        <source>Change a milestone</source>
        <translation>Meilenstein ändern</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Add an outcome to “%1”</source>
        <translation>Ergebnis zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change an outcome</source>
        <translation>Ergebnis ändern</translation>
    </message>
    <message>
        <source>Remove an outcome</source>
        <translation>Ergebnis entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s)</source>
        <translation>
            <numerusform>%Ln Initiative</numerusform>
            <numerusform>%Ln Initiativen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestone(s)</source>
        <translation>
            <numerusform>%Ln Meilenstein</numerusform>
            <numerusform>%Ln Meilensteine</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can&apos;t follow “%2”, that would close a circle: %3. Remove one of these links first.</source>
        <translation>„%1“ kann nicht auf „%2“ folgen, das schlösse einen Kreis: %3. Lösen Sie zuerst eine dieser Verbindungen.</translation>
    </message>
    <message>
        <source>“%1” is locked. Unlock it (L) to split it.</source>
        <translation>„%1“ ist gesperrt. Zum Teilen die Sperre lösen (L).</translation>
    </message>
    <message>
        <source>“%1” can be split on a day after its start, up to its finish.</source>
        <translation>„%1“ lässt sich an einem Tag nach dem Beginn bis zum Ende teilen.</translation>
    </message>
    <message>
        <source>%1, part 2</source>
        <translation>%1, Teil 2</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>„%1“ teilen</translation>
    </message>
    <message>
        <source>Move the lane “%1”</source>
        <translation>Bahn „%1“ verschieben</translation>
    </message>
    <message>
        <source>“%1” would end after the year %2 there. Paste it earlier.</source>
        <translation>„%1“ würde dort nach dem Jahr %2 enden. Fügen Sie die Kopie früher ein.</translation>
    </message>
    <message>
        <source>New gate</source>
        <translation>Neues Gate</translation>
    </message>
    <message>
        <source>“%1” can&apos;t follow itself. Choose another bar.</source>
        <translation>„%1“ kann nicht auf sich selbst folgen. Wählen Sie einen anderen Balken.</translation>
    </message>
    <message>
        <source>Change the finish of %1</source>
        <translation>Ende von %1 ändern</translation>
    </message>
    <message>
        <source>Change the start of %1</source>
        <translation>Beginn von %1 ändern</translation>
    </message>
</context>
<context>
    <name>RoundSheet</name>
    <message>
        <source>from the round of %1</source>
        <translation>aus der Runde vom %1</translation>
    </message>
    <message>
        <source>inherited from %1</source>
        <translation>geerbt von %1</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>The round of “%1” has no date. Give it the day on which it was answered; nothing was changed.</source>
        <translation>Die Runde von „%1“ hat kein Datum. Den Tag angeben, an dem sie beantwortet wurde; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The round of “%1” is dated %2, which is still to come. Give it today&apos;s date or an earlier one; nothing was changed.</source>
        <translation>Die Runde von „%1“ ist auf den %2 datiert, der noch kommt. Das heutige oder ein früheres Datum angeben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The round of “%1” can&apos;t be closed before its date or on a day still to come. Correct &quot;closed&quot;; nothing was changed.</source>
        <translation>Die Runde von „%1“ kann nicht vor ihrem Datum oder an einem noch kommenden Tag abgeschlossen werden. &quot;closed&quot; berichtigen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The round of “%1” is dated %2, long before the programme, whose first day here is %3. Give it a date from %4 on; nothing was changed.</source>
        <translation>Die Runde von „%1“ trägt das Datum %2, lange vor dem Programm, dessen erster Tag hier der %3 ist. Ein Datum ab %4 angeben; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The field &quot;%1&quot; takes a number from %2 to %3, not %4. Nothing was changed.</source>
        <translation>Das Feld „%1“ nimmt eine Zahl von %2 bis %3, nicht %4. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The name is empty. Type a name; nothing was changed.</source>
        <translation>Der Name ist leer. Einen Namen eingeben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The finish %1 lies before the start %2. Nothing was changed.</source>
        <translation>Das Ende %1 liegt vor dem Anfang %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A subject is the enterprise, a business unit or a use case, not two of them. Nothing was changed.</source>
        <translation>Gegenstand ist das Unternehmen, ein Geschäftsbereich oder ein Anwendungsfall, nicht zwei davon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A gate asks for a stage from 1 to 4, a milestone for none. Nothing was changed.</source>
        <translation>Ein Gate verlangt eine Stufe von 1 bis 4, ein Meilenstein keine. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An outcome raises one dimension or one criterion. Nothing was changed.</source>
        <translation>Ein Ergebnis hebt eine Dimension oder ein Kriterium. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An initiative can&apos;t depend on itself. Nothing was changed.</source>
        <translation>Eine Initiative kann nicht von sich selbst abhängen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This round was closed on %1 and doesn&apos;t change any more. Reopen it first, or begin a new round; nothing was changed.</source>
        <translation>Diese Runde wurde am %1 abgeschlossen und ändert sich nicht mehr. Sie zuerst wieder öffnen oder eine neue Runde beginnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The words of an impact criterion are a JSON array of six texts, for the scores 0 to 5. Nothing was changed.</source>
        <translation>Die Worte eines Wirkungskriteriums sind ein JSON-Feld aus sechs Texten, für die Punkte 0 bis 5. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The reason is empty. Say why the finding is put aside; nothing was changed.</source>
        <translation>Der Grund ist leer. Sagen Sie, warum der Befund verworfen wird; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What is put aside needs its check, its date, and the enterprise or one thing on which the finding stands. Nothing was changed.</source>
        <translation>Was verworfen wird, braucht seine Prüfung, sein Datum und das Unternehmen oder eine Sache, an der der Befund steht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; holds half of a character or U+0000, which no text can. Take it out; nothing was changed.</source>
        <translation>Das Feld „%1“ enthält ein halbes Zeichen oder U+0000, was kein Text kann. Herausnehmen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 can have %2 characters at most; this has %3. Shorten it.</source>
        <translation>%1 kann höchstens %2 Zeichen haben; dies hat %3. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>The link “%1” leads to no page, file or mail address. Begin it with http, https, file or mailto; nothing was changed.</source>
        <translation>Der Link „%1“ führt zu keiner Seite, Datei oder Mailadresse. Mit http, https, file oder mailto beginnen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is %2, and a plan reaches from %3 to %4. Give a day in these years; nothing was changed.</source>
        <translation>Das Feld &quot;%1&quot; ist %2, und ein Plan reicht von %3 bis %4. Einen Tag in diesen Jahren angeben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%5” has %2 in the field &quot;%1&quot;, and a plan reaches from %3 to %4. Give a day in these years; nothing was changed.</source>
        <translation>„%5“ hat %2 im Feld &quot;%1&quot;, und ein Plan reicht von %3 bis %4. Einen Tag in diesen Jahren angeben; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What a baseline has kept of the plan can&apos;t be read. Take it from a workspace as this program writes it, or leave it out; nothing was changed.</source>
        <translation>Was ein Basisplan vom Plan behalten hat, ist nicht lesbar. Übernehmen Sie es so, wie dieses Programm es schreibt, oder lassen Sie es weg; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is locked and stays %n day(s) too early for “%2”. Unlock it, or plan “%2” earlier.</source>
        <translation>
            <numerusform>„%1“ ist gesperrt und bleibt %n Tag zu früh für „%2“. Entsperren oder „%2“ früher planen.</numerusform>
            <numerusform>„%1“ ist gesperrt und bleibt %n Tage zu früh für „%2“. Entsperren oder „%2“ früher planen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is finished and stays %n day(s) too early for “%2”. Remove the link if it no longer holds.</source>
        <translation>
            <numerusform>„%1“ ist abgeschlossen und bleibt %n Tag zu früh für „%2“. Die Verbindung entfernen, wenn sie nicht mehr gilt.</numerusform>
            <numerusform>„%1“ ist abgeschlossen und bleibt %n Tage zu früh für „%2“. Die Verbindung entfernen, wenn sie nicht mehr gilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These wait for each other in a circle, so none of them is moved: %1. Remove one link of the circle.</source>
        <translation>Diese warten im Kreis aufeinander, deshalb wird keine verschoben: %1. Eine Verbindung des Kreises entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” would have to move past the year %3. Check the dates and the lag of “%2”.</source>
        <translation>„%1“ müsste über das Jahr %3 hinaus verschoben werden. Daten und Abstand von „%2“ prüfen.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>There is no setting &quot;%1&quot;. Use one of: %2.</source>
        <translation>Es gibt keine Einstellung „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; takes a text.</source>
        <translation>Die Einstellung „%1“ nimmt einen Text.</translation>
    </message>
    <message>
        <source>The fiscal year starts in a month from 1 to 12.</source>
        <translation>Das Geschäftsjahr beginnt in einem Monat von 1 bis 12.</translation>
    </message>
    <message>
        <source>The setting &quot;%1&quot; takes an object.</source>
        <translation>Die Einstellung „%1“ nimmt ein Objekt.</translation>
    </message>
    <message>
        <source>Thresholds lie between 0 and 100.</source>
        <translation>Schwellen liegen zwischen 0 und 100.</translation>
    </message>
    <message>
        <source>Weights are numbers from 0 to 1000, one per dimension, and not all 0.</source>
        <translation>Gewichte sind Zahlen von 0 bis 1000, eine je Dimension, und nicht alle 0.</translation>
    </message>
    <message>
        <source>Gates give each stage 1 to 4 a level 0 to 4 per dimension.</source>
        <translation>Gates geben jeder Stufe 1 bis 4 je Dimension ein Niveau 0 bis 4.</translation>
    </message>
    <message>
        <source>The defaults of a draft are two objects, &quot;weeks&quot; and &quot;leads&quot;; check &quot;%1&quot;.</source>
        <translation>Die Vorgaben eines Entwurfs sind zwei Objekte, &quot;weeks&quot; und &quot;leads&quot;; &quot;%1&quot; prüfen.</translation>
    </message>
    <message>
        <source>&quot;leads&quot; of a draft gives a dimension (data, ownership, value, governance, change, mlops) a person.</source>
        <translation>&quot;leads&quot; eines Entwurfs gibt einer Dimension (data, ownership, value, governance, change, mlops) eine Person.</translation>
    </message>
    <message>
        <source>&quot;working_days&quot; of the calendar lists at least one weekday as a number, 1 for Monday to 7 for Sunday.</source>
        <translation>&quot;working_days&quot; des Kalenders nennt mindestens einen Wochentag als Zahl, 1 für Montag bis 7 für Sonntag.</translation>
    </message>
    <message>
        <source>&quot;holidays&quot; of the calendar is a list of dates, such as [&quot;2026-12-25&quot;].</source>
        <translation>&quot;holidays&quot; des Kalenders ist eine Liste von Daten, etwa [&quot;2026-12-25&quot;].</translation>
    </message>
    <message>
        <source>The calendar takes at most %1 holidays, not %2. Leave out those that are long past.</source>
        <translation>Der Kalender fasst höchstens %1 Feiertage, nicht %2. Längst vergangene weglassen.</translation>
    </message>
    <message>
        <source>The holiday &quot;%1&quot; is no date. Write it as 2026-12-25.</source>
        <translation>Der Feiertag &quot;%1&quot; ist kein Datum. Schreibweise: 2026-12-25.</translation>
    </message>
    <message>
        <source>The calendar has &quot;working_days&quot; and &quot;holidays&quot;, not &quot;%1&quot;.</source>
        <translation>Der Kalender hat &quot;working_days&quot; und &quot;holidays&quot;, nicht &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The currency is a code of three capital letters, such as EUR.</source>
        <translation>Die Währung ist ein Kürzel aus drei Großbuchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>&quot;weeks&quot; of a draft gives S, M, L or rollout a whole number from 1 to %1.</source>
        <translation>&quot;weeks&quot; eines Entwurfs gibt S, M, L oder rollout eine ganze Zahl von 1 bis %1.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Removed initiative</source>
        <translation>Entfernte Initiative</translation>
    </message>
    <message>
        <source>Removed milestone</source>
        <translation>Entfernter Meilenstein</translation>
    </message>
</context>
<context>
    <name>StageRules</name>
    <message>
        <source>All weights are 0, so there would be no readiness. Give at least one dimension a weight.</source>
        <translation>Alle Gewichte sind 0, es gäbe also keinen Reifegrad. Geben Sie mindestens einer Dimension ein Gewicht.</translation>
    </message>
    <message>
        <source>Change stages and gates</source>
        <translation>Stufen und Gates ändern</translation>
    </message>
    <message>
        <source>Change the limits of the checks</source>
        <translation>Grenzen der Prüfungen ändern</translation>
    </message>
</context>
<context>
    <name>StageStackChart</name>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>There are no use cases to count. Add some on the page Use cases; assessed, they rise here from stage to stage.</source>
        <translation>Es gibt keine Anwendungsfälle zu zählen. Auf der Seite Anwendungsfälle welche anlegen; bewertet steigen sie hier von Stufe zu Stufe.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1 can&apos;t be read. Check who may read it and its folder.</source>
        <translation>%1 ist nicht lesbar. Prüfen, wer Datei und Ordner lesen darf.</translation>
    </message>
    <message>
        <source>%1 is not there. Check the name and the folder, or connect the drive.</source>
        <translation>%1 ist nicht da. Namen und Ordner prüfen oder das Laufwerk anschließen.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a workspace file in it.</source>
        <translation>%1 ist ein Ordner. Einen Arbeitsbereich darin wählen.</translation>
    </message>
    <message>
        <source>%1 is not a file but a device or pipe. Choose a workspace file.</source>
        <translation>%1 ist keine Datei, sondern ein Gerät. Einen Arbeitsbereich wählen.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). Open a copy or a backup of it.</source>
        <translation>%1 ist leer (0 Byte). Eine Kopie oder Sicherung öffnen.</translation>
    </message>
    <message>
        <source>%1 is larger than 4 GB, which no workspace is. Choose another file.</source>
        <translation>%1 ist größer als 4 GB, das ist kein Arbeitsbereich. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Check who may read it.</source>
        <translation>%1 ist nicht lesbar: %2. Prüfen, wer lesen darf.</translation>
    </message>
    <message>
        <source>%1 is not a Stagepath workspace. Choose a file that ends in .stagepath, or import it if it is a list.</source>
        <translation>%1 ist kein Stagepath-Arbeitsbereich. Eine Datei mit der Endung .stagepath wählen, oder importieren, wenn es eine Liste ist.</translation>
    </message>
    <message>
        <source>%1 is cut off: a part of it is missing. Open a copy or a backup of it.</source>
        <translation>%1 ist abgeschnitten: ein Teil fehlt. Eine Kopie oder Sicherung öffnen.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Stagepath workspace. Choose a file that ends in .stagepath.</source>
        <translation>%1 ist die Datenbank eines anderen Programms, kein Stagepath-Arbeitsbereich. Eine Datei mit der Endung .stagepath wählen.</translation>
    </message>
    <message>
        <source>This computer&apos;s SQLite can&apos;t be made to save safely, so nothing is changed. Update SQLite to 3.40 or later.</source>
        <translation>Das SQLite dieses Rechners lässt sich nicht sicher einstellen, daher wird nichts geändert. SQLite auf 3.40 oder neuer bringen.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; open a copy or a backup of it.</source>
        <translation>%1 ist beschädigt. Nichts wurde geändert; eine Kopie oder Sicherung öffnen.</translation>
    </message>
    <message>
        <source>%1 does not have the tables of a Stagepath workspace. Open a copy or a backup of it.</source>
        <translation>%1 hat nicht die Tabellen eines Stagepath-Arbeitsbereichs. Eine Kopie oder Sicherung öffnen.</translation>
    </message>
    <message>
        <source>This change can&apos;t be undone or redone, because what it touched is not as the history left it. Nothing was changed.</source>
        <translation>Diese Änderung kann nicht zurückgenommen oder wiederholt werden, weil das Betroffene nicht so ist, wie der Verlauf es hinterließ. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>File brought to version %1</source>
        <translation>Datei auf Version %1 gebracht</translation>
    </message>
    <message>
        <source>%1 was written by version %2, which this program can&apos;t bring up to date. Open it once with an earlier version of Stagepath.</source>
        <translation>%1 wurde von Version %2 geschrieben, die dieses Programm nicht anheben kann. Einmal mit einem früheren Stagepath öffnen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Stagepath (file version %2, this program reads up to %3). Update Stagepath to open it; nothing was changed.</source>
        <translation>%1 wurde von einem neueren Stagepath geschrieben (Dateiversion %2, dieses Programm liest bis %3). Stagepath aktualisieren; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The last session did not end normally. All of its changes were recovered.</source>
        <translation>Die letzte Sitzung endete nicht normal. Alle ihre Änderungen wurden wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 was replaced while the last session had changes of its own. Those are in %2.</source>
        <translation>%1 wurde ersetzt, während die letzte Sitzung eigene Änderungen hatte. Diese sind in %2.</translation>
    </message>
    <message>
        <source>The folder %1 for work in progress can&apos;t be written. Free some space or check who may write it.</source>
        <translation>Der Arbeitsordner %1 ist nicht beschreibbar. Platz schaffen oder prüfen, wer schreiben darf.</translation>
    </message>
    <message>
        <source>Strategic alignment</source>
        <translation>Strategische Passung</translation>
    </message>
    <message>
        <source>Size of outcome</source>
        <translation>Größe der Wirkung</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Urgency, regulation</source>
        <translation>Dringlichkeit, Regulierung</translation>
    </message>
    <message>
        <source>Reuse of capability</source>
        <translation>Wiederverwendung</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name; nothing was changed.</source>
        <translation>%1 gibt es schon. Einen anderen Namen wählen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Create it or choose another one.</source>
        <translation>Den Ordner %1 gibt es nicht. Anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be written, so it is open for reading only. Save a copy elsewhere to change it.</source>
        <translation>Der Ordner von %1 ist nicht beschreibbar, daher ist es nur zum Lesen offen. Zum Ändern anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced: %2. Check who may write it; your work is kept on this computer.</source>
        <translation>%1 lässt sich nicht ersetzen: %2. Prüfen, wer schreiben darf; die Arbeit ist auf diesem Rechner gesichert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written safely. Check the drive; your work is kept on this computer.</source>
        <translation>%1 lässt sich nicht sicher schreiben. Das Laufwerk prüfen; die Arbeit ist auf diesem Rechner gesichert.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written. Your work is kept on this computer; save a copy elsewhere.</source>
        <translation>Der Ordner %1 ist nicht beschreibbar. Die Arbeit ist auf diesem Rechner gesichert; anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. Free some space; nothing was changed.</source>
        <translation>Der Datenträger mit %1 ist voll. Platz schaffen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened. Check that it is there and who may read it.</source>
        <translation>%1 lässt sich nicht öffnen. Prüfen, ob es da ist und wer lesen darf.</translation>
    </message>
    <message>
        <source>%1 can only be read. Save a copy elsewhere to change it.</source>
        <translation>%1 ist nur lesbar. Zum Ändern anderswo eine Kopie speichern.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and try again.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Dort schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>A value is out of its range: %1. Nothing was changed.</source>
        <translation>Ein Wert liegt außerhalb seines Bereichs: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is not enough memory for %1. Close other programs; nothing was changed.</source>
        <translation>Für %1 reicht der Speicher nicht. Andere Programme schließen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 could not be read or written: %2. Nothing was changed.</source>
        <translation>%1 ließ sich nicht lesen oder schreiben: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; names something that is not there (%2). Nothing was changed.</source>
        <translation>Das Feld „%1“ nennt etwas, das es nicht gibt (%2). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An id is a positive whole number. Nothing was changed.</source>
        <translation>Eine Kennung ist eine positive ganze Zahl. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The id %1 is taken already. Nothing was changed.</source>
        <translation>Die Kennung %1 ist schon vergeben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What should be changed is not there any more (%1). Nothing was changed.</source>
        <translation>Was geändert werden soll, ist nicht mehr da (%1). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for work: %2. Free some space in %3; nothing was changed.</source>
        <translation>%1 lässt sich nicht zur Arbeit öffnen: %2. In %3 Platz schaffen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 on %2 since %3 (process %4)</source>
        <translation>%1 auf %2 seit %3 (Prozess %4)</translation>
    </message>
    <message>
        <source>%1 is open for writing by %2. Close it there, or only read it here.</source>
        <translation>%1 ist zum Schreiben offen bei %2. Dort schließen oder hier nur lesen.</translation>
    </message>
    <message>
        <source>Work is under way. Wait for it or cancel it, then try again.</source>
        <translation>Es läuft noch etwas. Warten oder abbrechen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Save a copy to change it.</source>
        <translation>%1 ist nur zum Lesen offen. Zum Ändern eine Kopie speichern.</translation>
    </message>
    <message>
        <source>%1 was replaced by another program. It was left alone; your work is in %2.</source>
        <translation>%1 wurde von einem anderen Programm ersetzt. Es blieb unberührt; die Arbeit ist in %2.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written. Choose another one; nothing was changed.</source>
        <translation>Der Ordner %1 ist nicht beschreibbar. Wählen Sie einen anderen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No backup of %1 can be made in %2: %3. Free some space or check who may write it.</source>
        <translation>Von %1 kann in %2 keine Sicherung angelegt werden: %3. Platz schaffen oder prüfen, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>%1 is not a Stagepath workspace, or its beginning is damaged. Nothing was changed; recover it, or open a copy or a backup.</source>
        <translation>%1 ist kein Stagepath-Arbeitsbereich, oder der Anfang ist beschädigt. Nichts wurde geändert; die Datei wiederherstellen oder eine Kopie oder Sicherung öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it is left as it is; your work is kept on this computer. %2</source>
        <translation>%1 ist beschädigt und bleibt deshalb unverändert; die Arbeit ist auf diesem Rechner aufgehoben. %2</translation>
    </message>
    <message>
        <source>Nothing of a Stagepath workspace can be found in %1. Take a copy or a backup of it.</source>
        <translation>In %1 ist nichts von einem Stagepath-Arbeitsbereich zu finden. Eine Kopie oder Sicherung nehmen.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weitere</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no change %1 in the history. Nothing was changed.</source>
        <translation>Es gibt keine Änderung %1 im Verlauf. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>You are looking at an earlier state, which can&apos;t be changed. Go back to now first; nothing was changed.</source>
        <translation>Zu sehen ist ein früherer Stand, der nicht geändert werden kann. Zuerst zu jetzt zurückgehen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A change in the history of this workspace is damaged, so it can&apos;t be undone, redone or shown. Nothing was changed; recover the workspace, which leaves its history behind.</source>
        <translation>Eine Änderung im Verlauf dieses Arbeitsbereichs ist beschädigt und kann deshalb nicht zurückgenommen, wiederholt oder gezeigt werden. Nichts wurde geändert; den Arbeitsbereich wiederherstellen, was den Verlauf zurücklässt.</translation>
    </message>
    <message>
        <source>Most of %1 is not on this disk: it was never copied or downloaded to its end. Copy it again; nothing was changed.</source>
        <translation>Das meiste von %1 liegt nicht auf diesem Datenträger: Die Datei wurde nie zu Ende kopiert oder heruntergeladen. Noch einmal kopieren; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>a ZIP archive or an Excel workbook</source>
        <translation>ein ZIP-Archiv oder eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>%1 is %2, not a Stagepath workspace. Choose another file, or import it if it is a list.</source>
        <translation>%1 ist %2, kein Stagepath-Arbeitsbereich. Eine andere Datei wählen, oder importieren, wenn es eine Liste ist.</translation>
    </message>
    <message>
        <source>The first bytes of %1 are damaged. Nothing was changed; recover it, or open a copy or a backup.</source>
        <translation>Die ersten Bytes von %1 sind beschädigt. Nichts wurde geändert; die Datei wiederherstellen oder eine Kopie oder Sicherung öffnen.</translation>
    </message>
    <message>
        <source>%1 has all tables of a Stagepath workspace and something that Stagepath never puts in (%2), so it is not opened. Recover it: that takes over the rows and leaves the rest.</source>
        <translation>%1 hat alle Tabellen eines Stagepath-Arbeitsbereichs und etwas, was Stagepath nie hineinlegt (%2), und wird deshalb nicht geöffnet. Die Datei wiederherstellen: Das übernimmt die Zeilen und lässt den Rest zurück.</translation>
    </message>
    <message>
        <source>The name %1 is too long: it has %2 bytes, and a name in %3 takes no more than %4. Choose a shorter one; nothing was changed.</source>
        <translation>Der Name %1 ist zu lang: Er hat %2 Bytes, und in %3 sind höchstens %4 möglich. Einen kürzeren wählen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is write-protected, so it is open for reading only. Save a copy to change it.</source>
        <translation>%1 ist schreibgeschützt und daher nur zum Lesen offen. Zum Ändern eine Kopie speichern.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read, so nobody knows whether it was changed elsewhere. Check the drive; your work is kept on this computer.</source>
        <translation>%1 lässt sich nicht lesen, daher ist unklar, ob es anderswo geändert wurde. Das Laufwerk prüfen; die Arbeit ist auf diesem Rechner gesichert.</translation>
    </message>
    <message>
        <source>The working copy of %1 can&apos;t be read at the moment. Check the drive and try again; everything saved before is kept.</source>
        <translation>Die Arbeitskopie von %1 lässt sich gerade nicht lesen. Das Laufwerk prüfen und es noch einmal versuchen; alles vorher Gesicherte ist noch da.</translation>
    </message>
    <message>
        <source>The disk with %1, where %2 is worked on, is full. Free some space there; nothing was changed.</source>
        <translation>Der Datenträger mit %1, wo an %2 gearbeitet wird, ist voll. Dort Platz schaffen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The working copy of %1 can&apos;t be read at the moment, so nobody knows yet whether the last change holds. Check the drive and look at it before you repeat it; everything before is kept.</source>
        <translation>Die Arbeitskopie von %1 ist im Moment nicht lesbar, daher weiß noch niemand, ob die letzte Änderung gilt. Laufwerk prüfen und nachsehen, bevor sie wiederholt wird; alles davor ist erhalten.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check the drive and try again; nothing was changed.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie das Laufwerk und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No backup of %1 was made, since what would be in it is damaged. Check the drive; older backups are kept. %2</source>
        <translation>Von %1 wurde keine Sicherung angelegt, weil ihr Inhalt beschädigt wäre. Prüfen Sie das Laufwerk; ältere Sicherungen bleiben erhalten. %2</translation>
    </message>
    <message>
        <source>The work in progress on %1, kept on this computer, is damaged, so the file is left as it is. Recover it: that puts the file and what can be read of the work into a new file. %2</source>
        <translation>Die laufende Arbeit an %1, gesichert auf diesem Rechner, ist beschädigt, daher bleibt die Datei, wie sie ist. Wiederherstellen bringt die Datei und das Lesbare der Arbeit in eine neue Datei. %2</translation>
    </message>
    <message>
        <source>The last session left work on %1 that can&apos;t be opened; this is the state of the file. Recover it: that puts the file and what can be read of the work into a new file. The work was kept as %2.</source>
        <translation>Die letzte Sitzung hat Arbeit an %1 hinterlassen, die sich nicht öffnen lässt; dies ist der Stand der Datei. Wiederherstellen bringt die Datei und das Lesbare der Arbeit in eine neue Datei. Die Arbeit liegt als %2 bereit.</translation>
    </message>
    <message>
        <source>%1 lies between then and now, and the file was built differently before it. Choose a later change; nothing was changed.</source>
        <translation>%1 liegt zwischen damals und jetzt, und die Datei war davor anders aufgebaut. Eine spätere Änderung wählen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>conflict %1</source>
        <comment>in the name of a file, date and time</comment>
        <translation>Konflikt %1</translation>
    </message>
    <message>
        <source>It was begun with the damaged file, so it may have the same damage. Salvage takes its changes along.</source>
        <translation>Sie wurde mit der beschädigten Datei begonnen und kann denselben Schaden haben. Das Bergen nimmt ihre Änderungen mit.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reverted, because what it touched is not as it left it. Nothing was changed.</source>
        <translation>%1 kann nicht rückgängig gemacht werden, weil das Betroffene nicht mehr so ist, wie die Änderung es hinterließ. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reverted on its own: %2 came later and built on it. Revert that first; nothing was changed.</source>
        <translation>%1 kann nicht für sich rückgängig gemacht werden: %2 kam später und baut darauf auf. Das zuerst rückgängig machen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reverted on its own: %2 came later and built on it. Revert those first; nothing was changed.</source>
        <translation>%1 kann nicht für sich rückgängig gemacht werden: %2 kamen später und bauen darauf auf. Diese zuerst rückgängig machen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is undone already, so there is nothing to revert.</source>
        <translation>%1 ist schon zurückgenommen, also gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reverted, because the file was built differently then. Nothing was changed.</source>
        <translation>%1 kann nicht rückgängig gemacht werden, weil die Datei damals anders aufgebaut war. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The changes are kept on this computer, but %1 could not be brought up to date, because its disk is full. Free some space: while it is open here, they get into the file by themselves.</source>
        <translation>Die Änderungen sind auf diesem Rechner gesichert, aber %1 ließ sich nicht auf den neuesten Stand bringen, weil der Datenträger voll ist. Platz schaffen: Solange sie hier offen ist, kommen sie von selbst hinein.</translation>
    </message>
    <message>
        <source>%1 was deleted or moved while it was open. Your work is in %2; go on there, or give it the old name.</source>
        <translation>%1 wurde gelöscht oder verschoben, während es offen war. Die Arbeit ist in %2; dort weitermachen oder ihr den alten Namen geben.</translation>
    </message>
    <message>
        <source>%1 is damaged, so it is left as it is. %2</source>
        <translation>%1 ist beschädigt und bleibt deshalb unverändert. %2</translation>
    </message>
    <message>
        <source>The last session could not put its changes into the file. All of its changes were recovered.</source>
        <translation>Die letzte Sitzung konnte ihre Änderungen nicht in die Datei schreiben. Alle ihre Änderungen wurden wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>The last session could not put its changes into the file. All of its changes were recovered: %n change(s), the last one %1.</source>
        <translation>
            <numerusform>Die letzte Sitzung konnte ihre Änderung nicht in die Datei schreiben. Sie wurde wiederhergestellt: %n Änderung, %1.</numerusform>
            <numerusform>Die letzte Sitzung konnte ihre Änderungen nicht in die Datei schreiben. Alle wurden wiederhergestellt: %n Änderungen, die letzte %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last session did not end normally. All of its changes were recovered: %n change(s), the last one %1.</source>
        <translation>
            <numerusform>Die letzte Sitzung endete nicht normal. Alle ihre Änderungen wurden wiederhergestellt: %n Änderung, %1.</numerusform>
            <numerusform>Die letzte Sitzung endete nicht normal. Alle ihre Änderungen wurden wiederhergestellt: %n Änderungen, die letzte %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was replaced by one that lacks what the last session had put into it. That is in %2.</source>
        <translation>%1 wurde durch eine Datei ersetzt, der fehlt, was die letzte Sitzung hineingeschrieben hatte. Das steht in %2.</translation>
    </message>
    <message>
        <source>Impact criterion %1 (lost)</source>
        <translation>Wirkungskriterium %1 (verloren)</translation>
    </message>
    <message>
        <source>Use case %1 (lost)</source>
        <translation>Anwendungsfall %1 (verloren)</translation>
    </message>
    <message>
        <source>Initiative %1 (lost)</source>
        <translation>Initiative %1 (verloren)</translation>
    </message>
    <message>
        <source>Baseline %1 (lost)</source>
        <translation>Basisplan %1 (verloren)</translation>
    </message>
    <message>
        <source>The changes are kept in the working copy on this computer, but %1 could not be brought up to date, because its disk is full. Free some space: they get into the file when it is opened next, or by the next command that changes it.</source>
        <translation>Die Änderungen sind in der Arbeitskopie auf diesem Rechner gesichert, aber %1 ließ sich nicht auf den neuesten Stand bringen, weil der Datenträger voll ist. Platz schaffen: Sie kommen in die Datei, sobald sie wieder geöffnet wird oder der nächste Befehl sie ändert.</translation>
    </message>
    <message>
        <source>%1 could not be written, so all of this was taken back and nothing was changed. Check the drive and who may write there, then try again.</source>
        <translation>%1 ließ sich nicht schreiben, deshalb wurde all das zurückgenommen und nichts geändert. Laufwerk und Schreibrechte prüfen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is what this workspace began with, so it can&apos;t be reverted. Nothing was changed.</source>
        <translation>%1 ist, womit dieser Arbeitsbereich begann, und lässt sich deshalb nicht zurücknehmen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Stagepath (file version %2, this one writes %3), so it is open for reading only. Update Stagepath to change it.</source>
        <translation>%1 wurde von einem neueren Stagepath geschrieben (Dateiversion %2, dieses schreibt %3) und ist deshalb nur zum Lesen geöffnet. Aktualisieren Sie Stagepath, um sie zu ändern.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, although it is named like a Stagepath workspace. Nothing was changed; open another file, or a backup.</source>
        <translation>%1 ist eine Datenbank eines anderen Programms, obwohl sie wie ein Stagepath-Arbeitsbereich heißt. Nichts wurde geändert; öffnen Sie eine andere Datei oder eine Sicherung.</translation>
    </message>
    <message>
        <source>%1 has a second name on its disk (a hard link), under which the old state would stay, so it is open for reading only. Save a copy to change it.</source>
        <translation>%1 hat auf dem Datenträger einen zweiten Namen (einen harten Link), unter dem der alte Stand bliebe, und ist deshalb nur zum Lesen geöffnet. Speichern Sie eine Kopie, um sie zu ändern.</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk. It was left alone; your work is whole in %2.</source>
        <translation>%1 ist auf dem Datenträger beschädigt. Die Datei blieb, wie sie ist; Ihre Arbeit ist heil in %2.</translation>
    </message>
    <message>
        <source>%1 says that it is a database of another program, but it has the tables of a Stagepath workspace, so its first bytes are damaged. Nothing was changed; recover it, or open a copy or a backup.</source>
        <translation>%1 gibt an, eine Datenbank eines anderen Programms zu sein, hat aber die Tabellen eines Stagepath-Arbeitsbereichs; ihre ersten Bytes sind also beschädigt. Nichts wurde geändert; stellen Sie sie wieder her oder öffnen Sie eine Kopie oder eine Sicherung.</translation>
    </message>
</context>
<context>
    <name>SubjectChoice</name>
    <message>
        <source>Enterprise</source>
        <translation>Unternehmen</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>FY %1</source>
        <translation>GJ %1</translation>
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
        <translation>KW %1</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>No workstream</source>
        <translation>Ohne Arbeitsstrang</translation>
    </message>
    <message>
        <source>Several units</source>
        <translation>Mehrere Bereiche</translation>
    </message>
    <message>
        <source>No accountable owner</source>
        <translation>Ohne verantwortliche Person</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Ohne Leitung</translation>
    </message>
    <message>
        <source>Not for one use case</source>
        <translation>Nicht für einen Anwendungsfall</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Arbeitsstrang</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Accountable owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>%1 has stage %2 by then.</source>
        <translation>%1 hat bis dahin Stufe %2.</translation>
    </message>
    <message>
        <source>%1 does not have stage %2 by then: %3.</source>
        <translation>%1 hat Stufe %2 bis dahin nicht: %3.</translation>
    </message>
    <message>
        <source>“%1” starts on %2, too early for “%3” (%4 to %5). Start it on %6.</source>
        <translation>„%1“ beginnt am %2, zu früh für „%3“ (%4 bis %5). Am %6 beginnen.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>noch ohne Daten</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % erledigt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>on the critical path</source>
        <translation>auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>Gate for stage %1</source>
        <translation>Gate für Stufe %1</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>Milestones, gates</source>
        <translation>Meilensteine, Gates</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Unternehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No one dimension</source>
        <translation>Keine einzelne Dimension</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>no finish</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>no start</source>
        <translation>kein Beginn</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>keine Termine</translation>
    </message>
    <message numerus="yes">
        <source>lag of %n day(s)</source>
        <translation>
            <numerusform>Abstand von %n Tag</numerusform>
            <numerusform>Abstand von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lead of %n day(s)</source>
        <translation>
            <numerusform>Vorlauf von %n Tag</numerusform>
            <numerusform>Vorlauf von %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseCaseChoices</name>
    <message>
        <source>executive</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Ohne Bereich</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>not an executive</source>
        <translation>keine Führungskraft</translation>
    </message>
    <message>
        <source>not an executive, %1</source>
        <comment>role</comment>
        <translation>keine Führungskraft, %1</translation>
    </message>
</context>
<context>
    <name>UseCaseColumn</name>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation>Erreichte Stufe</translation>
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
        <translation>%1 von %2 leeren</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>%1 von %2 setzen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall</numerusform>
            <numerusform>%Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall hinzufügen</numerusform>
            <numerusform>%Ln Anwendungsfälle hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Score %1 of %2: %3</source>
        <translation>%1 von %2 bepunkten: %3</translation>
    </message>
    <message>
        <source>Clear score %1 of %2</source>
        <translation>Wert %1 von %2 löschen</translation>
    </message>
    <message>
        <source>Change the impact criteria</source>
        <translation>Wirkungskriterien ändern</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Line %1: %2 Nothing was added.</source>
        <translation>Zeile %1: %2 Nichts wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>UseCaseFilter</name>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Ohne Bereich</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Ohne Leitung</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: nicht %2</translation>
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
        <translation>Bepunkten</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
</context>
<context>
    <name>UseCaseText</name>
    <message>
        <source>“%1” is not known here. Choose somebody from the list or choose Create.</source>
        <translation>„%1“ ist hier nicht bekannt. Jemanden aus der Liste wählen oder anlegen.</translation>
    </message>
    <message>
        <source>“%1” is not a lifecycle. Use Idea, Development, Pilot, Production, Scaled or Retired.</source>
        <translation>„%1“ ist kein Lebenszyklus. Idee, Entwicklung, Pilot, Produktion, Skaliert oder Beendet verwenden.</translation>
    </message>
    <message>
        <source>“%1” is not a stage. Use a number from %2 to 4.</source>
        <translation>„%1“ ist keine Stufe. Eine Zahl von %2 bis 4 verwenden.</translation>
    </message>
    <message>
        <source>%1 m%2</source>
        <comment>millions: number, currency sign</comment>
        <translation>%1 Mio. %2</translation>
    </message>
    <message>
        <source>%1 k%2</source>
        <comment>thousands: number, currency sign</comment>
        <translation>%1 T%2</translation>
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
        <translation>platziert</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Set above the earned stage.</source>
        <translation>Über der erreichten Stufe gesetzt.</translation>
    </message>
    <message>
        <source>%1 %2 (inherited)</source>
        <translation>%1 %2 (geerbt)</translation>
    </message>
    <message>
        <source>%1, not an executive</source>
        <translation>%1, keine Führungskraft</translation>
    </message>
    <message>
        <source>A use case needs a name. Type one, or press Esc to keep the old one.</source>
        <translation>Ein Anwendungsfall braucht einen Namen. Einen eingeben, oder mit Esc den alten behalten.</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Type a number such as 1200000, 1.2m or 300k.</source>
        <translation>„%1“ ist kein Betrag. Eine Zahl wie 1200000, 1.2m oder 300k eingeben.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it like %2 or 2027-04-30.</source>
        <translation>„%1“ ist kein Datum. Wie %2 oder 2027-04-30 eingeben.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type a day, a month (2027-04), a quarter (Q2 2027) or a year.</source>
        <translation>„%1“ ist kein Datum. Einen Tag, einen Monat (2027-04), ein Quartal (Q2 2027) oder ein Jahr eingeben.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be typed here.</source>
        <translation>%1 kann hier nicht eingegeben werden.</translation>
    </message>
    <message>
        <source>%1 at level %2</source>
        <translation>%1 auf Niveau %2</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t carry stage %2.</source>
        <translation>%1 trägt Stufe %2 nicht.</translation>
    </message>
    <message>
        <source>%1 and %2 don&apos;t carry stage %3.</source>
        <translation>%1 und %2 tragen Stufe %3 nicht.</translation>
    </message>
    <message>
        <source>“%1” is no business unit here. Choose one from the list or choose Create.</source>
        <translation>„%1“ ist hier kein Geschäftsbereich. Wählen Sie einen aus der Liste oder wählen Sie Anlegen.</translation>
    </message>
    <message>
        <source>A stage before it is not earned.</source>
        <translation>Eine Stufe davor ist nicht erreicht.</translation>
    </message>
    <message>
        <source>Stage %1 is not carried: %2.</source>
        <translation>Stufe %1 wird nicht getragen: %2.</translation>
    </message>
    <message>
        <source>%1 Also short: %2.</source>
        <translation>%1 Außerdem fehlt: %2.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Set directly to %1 in the round of %2, without a reason.</source>
        <translation>Direkt auf %1 gesetzt in der Runde vom %2, ohne Grund.</translation>
    </message>
    <message>
        <source>Set directly to %1 in the round of %2: %3</source>
        <translation>Direkt auf %1 gesetzt in der Runde vom %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>The mean of %n answered criteria is %1.</source>
        <translation>
            <numerusform>Der Wert des einen beantworteten Kriteriums ist %1.</numerusform>
            <numerusform>Der Mittelwert von %n beantworteten Kriterien ist %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held at %1 by the gate criterion %2, which is at %3: a dimension is at most one above it.</source>
        <translation>Auf %1 gehalten vom Gate-Kriterium %2, das auf %3 steht: Eine Dimension liegt höchstens eins darüber.</translation>
    </message>
    <message>
        <source>Inherited from “%1”, because there is no level of its own.</source>
        <translation>Von „%1“ geerbt, weil es kein eigenes Niveau gibt.</translation>
    </message>
    <message>
        <source>“%1” brings %2 to level %3 when it finishes on %4.</source>
        <translation>„%1“ bringt %2 auf Niveau %3, sobald es am %4 endet.</translation>
    </message>
    <message>
        <source>The plain average is %1; the weakest dimension is %2 at %3.</source>
        <translation>Der einfache Mittelwert ist %1; die schwächste Dimension ist %2 mit %3.</translation>
    </message>
    <message>
        <source>Not assessed, and there is nothing to inherit.</source>
        <translation>Nicht bewertet, und es gibt nichts zu erben.</translation>
    </message>
    <message>
        <source>Not assessed, so there is no earned stage.</source>
        <translation>Nicht bewertet, daher ohne erreichte Stufe.</translation>
    </message>
    <message>
        <source>All gates up to stage %1 hold.</source>
        <translation>Alle Gates bis Stufe %1 sind erfüllt.</translation>
    </message>
    <message>
        <source>Not even the gate of stage 1 holds.</source>
        <translation>Nicht einmal das Gate von Stufe 1 ist erfüllt.</translation>
    </message>
    <message>
        <source>Stage %1 needs %2 at %3, half a level below still passes; it is at %4.</source>
        <translation>Stufe %1 braucht %2 auf %3, ein halbes Niveau darunter genügt noch; erreicht sind %4.</translation>
    </message>
    <message>
        <source>Stage %1 needs %2 at %3; nothing of it is answered.</source>
        <translation>Stufe %1 braucht %2 auf %3; davon ist nichts beantwortet.</translation>
    </message>
    <message>
        <source>Stage %1 needs the gate criterion %2 in full at %3; it is not answered.</source>
        <translation>Stufe %1 braucht das Gate-Kriterium %2 ganz auf %3; es ist nicht beantwortet.</translation>
    </message>
    <message>
        <source>Stage %1 needs the gate criterion %2 in full at %3; it is at %4.</source>
        <translation>Stufe %1 braucht das Gate-Kriterium %2 ganz auf %3; es steht auf %4.</translation>
    </message>
    <message>
        <source>“%1” %2 of %3</source>
        <comment>gate criterion, its level, the level needed</comment>
        <translation>„%1“ %2 von %3</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Stage %1 waits for the gate criterion %2.</source>
        <translation>Stufe %1 wartet auf das Gate-Kriterium %2.</translation>
    </message>
    <message>
        <source>Stage %1 waits for the gate criteria %2.</source>
        <translation>Stufe %1 wartet auf die Gate-Kriterien %2.</translation>
    </message>
    <message>
        <source>The lowest level decides: %1.</source>
        <translation>Das niedrigste Niveau entscheidet: %1.</translation>
    </message>
    <message>
        <source>Below what stage %1 needs: %2.</source>
        <translation>Unter dem, was Stufe %1 braucht: %2.</translation>
    </message>
    <message>
        <source>Nothing is answered in %1, so no stage can be earned.</source>
        <translation>In %1 ist nichts beantwortet, deshalb lässt sich keine Stufe erreichen.</translation>
    </message>
    <message>
        <source>Every gate holds.</source>
        <translation>Jedes Gate hält.</translation>
    </message>
    <message>
        <source>“%1” (not answered)</source>
        <comment>gate criterion</comment>
        <translation>„%1“ (nicht beantwortet)</translation>
    </message>
</context>
<context>
    <name>WorkspaceJson</name>
    <message>
        <source> (“%1”)</source>
        <translation> („%1“)</translation>
    </message>
    <message>
        <source>In %1, row %2 of &quot;%3&quot; has a field &quot;%4&quot; that there is not. Take it out and try again; nothing was changed.</source>
        <translation>In %1 hat Zeile %2 von „%3“ ein Feld „%4“, das es nicht gibt. Herausnehmen und noch einmal versuchen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>In %1, row %2 of &quot;%3&quot;%4: %5</source>
        <translation>In %1, Zeile %2 von „%3“%4: %5</translation>
    </message>
    <message>
        <source>%1 is no workspace as JSON: %2. Export the workspace again; nothing was changed.</source>
        <translation>%1 ist kein Arbeitsbereich als JSON: %2. Den Arbeitsbereich neu exportieren; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is not a whole workspace of this version. Use a file that &quot;export FILE -o ALL.json&quot; wrote; nothing was changed.</source>
        <translation>%1 ist kein ganzer Arbeitsbereich dieser Version. Eine Datei nehmen, die „export DATEI -o ALLES.json“ geschrieben hat; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>In %1, &quot;%2&quot; is no list of rows that a workspace has. Correct its name or take it out; nothing was changed.</source>
        <translation>In %1 ist „%2“ keine Liste von Zeilen, die ein Arbeitsbereich hat. Den Namen berichtigen oder sie herausnehmen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>In %1, the setting &quot;%2&quot;: %3</source>
        <translation>In %1, die Einstellung „%2“: %3</translation>
    </message>
    <message>
        <source>In %1, row %2 of &quot;%3&quot; links the same initiatives as row %4. Take one of them out and try again; nothing was changed.</source>
        <translation>In %1 verbindet Zeile %2 von &quot;%3&quot; dieselben Initiativen wie Zeile %4. Eine davon herausnehmen und erneut versuchen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>In %1, row %2 of &quot;%3&quot; is about the same as row %4. Take one of them out and try again; nothing was changed.</source>
        <translation>In %1 handelt Zeile %2 von „%3“ vom Gleichen wie Zeile %4. Nehmen Sie eine davon heraus und versuchen Sie es erneut; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>es fehlt</translation>
    </message>
    <message>
        <source>it says %1</source>
        <translation>dort steht %1</translation>
    </message>
    <message>
        <source>In %1, row %2 of &quot;%3&quot;%4 has no usable &quot;%5&quot;: %6. Correct it and try again; nothing was changed.</source>
        <translation>In %1 hat Zeile %2 von &quot;%3&quot;%4 kein brauchbares &quot;%5&quot;: %6. Berichtigen Sie es und versuchen Sie es erneut; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>WorkstreamEdits</name>
    <message>
        <source>Give the workstream a name.</source>
        <translation>Geben Sie dem Arbeitsstrang einen Namen.</translation>
    </message>
    <message>
        <source>There is a workstream “%1” already. Choose another name.</source>
        <translation>Es gibt schon einen Arbeitsstrang „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Add the workstream “%1”</source>
        <translation>Arbeitsstrang „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Rename the workstream “%1” to “%2”</source>
        <translation>Arbeitsstrang „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Colour of the workstream “%1”</source>
        <translation>Farbe des Arbeitsstrangs „%1“</translation>
    </message>
    <message>
        <source>Remove the workstream “%1”</source>
        <translation>Arbeitsstrang „%1“ entfernen</translation>
    </message>
    <message>
        <source>Removed the workstream “%1”</source>
        <translation>Arbeitsstrang „%1“ entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Removed the workstream “%1”; %Ln initiative(s) of it have none now</source>
        <translation>
            <numerusform>Arbeitsstrang „%1“ entfernt; %Ln Initiative daraus hat nun keinen</numerusform>
            <numerusform>Arbeitsstrang „%1“ entfernt; %Ln Initiativen daraus haben nun keinen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to “%2”</source>
        <translation>%1 nach „%2“ verschieben</translation>
    </message>
    <message>
        <source>Split “%1” from the lane “%2”</source>
        <translation>„%1“ aus der Bahn „%2“ abteilen</translation>
    </message>
</context>
<context>
    <name>stagepath::AssignPanel</name>
    <message>
        <source>Assign owners</source>
        <translation>Verantwortliche benennen</translation>
    </message>
    <message>
        <source>Close (F4)</source>
        <translation>Schließen (F4)</translation>
    </message>
    <message>
        <source>Two letters of a name, Enter</source>
        <translation>Zwei Buchstaben eines Namens, Enter</translation>
    </message>
    <message>
        <source>Accountable owner</source>
        <translation>Verantwortliche Person</translation>
    </message>
    <message>
        <source>Use cases without an accountable executive</source>
        <translation>Anwendungsfälle ohne verantwortliche Führungskraft</translation>
    </message>
    <message>
        <source>Every use case has an accountable executive.</source>
        <translation>Jeder Anwendungsfall hat eine verantwortliche Führungskraft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) without an accountable executive. Drag one onto a person, or type.</source>
        <translation>
            <numerusform>%Ln Anwendungsfall ohne verantwortliche Führungskraft. Auf eine Person ziehen oder tippen.</numerusform>
            <numerusform>%Ln Anwendungsfälle ohne verantwortliche Führungskraft. Einen auf eine Person ziehen oder tippen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who answers for “%1”?</source>
        <translation>Wer verantwortet „%1“?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall</numerusform>
            <numerusform>%Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 answers</source>
        <translation>%1: %2 verantwortet</translation>
    </message>
    <message>
        <source>%1: %2 answers, added as an executive</source>
        <translation>%1: %2 verantwortet, als Führungskraft hinzugefügt</translation>
    </message>
    <message>
        <source>%1: %2 answers, but is not an executive</source>
        <translation>%1: %2 verantwortet, ist aber keine Führungskraft</translation>
    </message>
</context>
<context>
    <name>stagepath::BackupList</name>
    <message>
        <source>Backups of this workspace</source>
        <translation>Sicherungen dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>None yet. One is made as you work, and before an import or a large deletion.</source>
        <translation>Noch keine. Angelegt wird eine während der Arbeit und vor einem Import oder einer großen Löschung.</translation>
    </message>
    <message>
        <source>&amp;Restore as a new file…</source>
        <translation>Als neue Datei &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Made every ten minutes of work, when it is closed, and before an import or a large deletion. They stay on this computer.</source>
        <translation>Angelegt alle zehn Minuten Arbeit, beim Schließen und vor einem Import oder einer großen Löschung. Sie bleiben auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>stagepath::BaselinesDialog</name>
    <message>
        <source>Every initiative finishes as planned.</source>
        <translation>Jede Initiative endet wie geplant.</translation>
    </message>
    <message>
        <source>Stage %1 of the enterprise: %2.</source>
        <translation>Stufe %1 des Unternehmens: %2.</translation>
    </message>
    <message>
        <source>The enterprise no longer reaches stage %1.</source>
        <translation>Das Unternehmen erreicht Stufe %1 nicht mehr.</translation>
    </message>
    <message>
        <source>Freeze the plan</source>
        <translation>Plan einfrieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Basispläne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>Eingefroren am</translation>
    </message>
    <message>
        <source>Name of the new baseline</source>
        <translation>Name des neuen Basisplans</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Damals und jetzt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Freeze the plan to see later what has moved since.</source>
        <translation>Frieren Sie den Plan ein, um später zu sehen, was sich seitdem verschoben hat.</translation>
    </message>
    <message>
        <source>The plan is frozen as “%1”.</source>
        <translation>Der Plan ist als „%1“ eingefroren.</translation>
    </message>
    <message>
        <source>The baseline “%1” is removed.</source>
        <translation>Der Basisplan „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabelle kopiert</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) finish later.</source>
        <translation>
            <numerusform>%Ln Initiative endet später.</numerusform>
            <numerusform>%Ln Initiativen enden später.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) finish earlier.</source>
        <translation>
            <numerusform>%Ln Initiative endet früher.</numerusform>
            <numerusform>%Ln Initiativen enden früher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gates and milestones</source>
        <translation>Gates und Meilensteine</translation>
    </message>
    <message>
        <source>Keeps the plan of today under this name: dates, outcomes, gates and milestones</source>
        <translation>Hält den heutigen Plan unter diesem Namen fest: Termine, Ergebnisse, Gates und Meilensteine</translation>
    </message>
    <message>
        <source>Every stage is earned as planned.</source>
        <translation>Jede Stufe wird wie geplant erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s) are earned later.</source>
        <translation>
            <numerusform>%Ln Stufe wird später erreicht.</numerusform>
            <numerusform>%Ln Stufen werden später erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s) are earned earlier.</source>
        <translation>
            <numerusform>%Ln Stufe wird früher erreicht.</numerusform>
            <numerusform>%Ln Stufen werden früher erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s) are no longer reached.</source>
        <translation>
            <numerusform>%Ln Stufe wird nicht mehr erreicht.</numerusform>
            <numerusform>%Ln Stufen werden nicht mehr erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s) or milestone(s) are later.</source>
        <translation>
            <numerusform>%Ln Gate oder Meilenstein liegt später.</numerusform>
            <numerusform>%Ln Gates oder Meilensteine liegen später.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s) or milestone(s) are earlier.</source>
        <translation>
            <numerusform>%Ln Gate oder Meilenstein liegt früher.</numerusform>
            <numerusform>%Ln Gates oder Meilensteine liegen früher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every gate and milestone stands where it was planned.</source>
        <translation>Jedes Gate und jeder Meilenstein liegt wie geplant.</translation>
    </message>
    <message>
        <source>An earlier version froze this baseline without outcomes: what was changed or removed since counts as it is today.</source>
        <translation>Eine frühere Version hat diesen Basisplan ohne Ergebnisse festgehalten: Was seither geändert oder entfernt wurde, zählt so, wie es heute ist.</translation>
    </message>
    <message>
        <source>An earlier version froze this baseline without gates and milestones.</source>
        <translation>Eine frühere Version hat diesen Basisplan ohne Gates und Meilensteine festgehalten.</translation>
    </message>
    <message>
        <source>Every initiative that is still there finishes as planned.</source>
        <translation>Jede Initiative, die noch da ist, endet wie geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) no longer have a finish.</source>
        <translation>
            <numerusform>%Ln Initiative hat kein Ende mehr.</numerusform>
            <numerusform>%Ln Initiativen haben kein Ende mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) were removed.</source>
        <translation>
            <numerusform>%Ln Initiative wurde entfernt.</numerusform>
            <numerusform>%Ln Initiativen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) are new.</source>
        <translation>
            <numerusform>%Ln Initiative ist neu.</numerusform>
            <numerusform>%Ln Initiativen sind neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every gate and milestone that is still there stands where it was planned.</source>
        <translation>Jedes Gate und jeder Meilenstein, die noch da sind, stehen, wo sie geplant waren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s) or milestone(s) were removed.</source>
        <translation>
            <numerusform>%Ln Gate oder Meilenstein wurde entfernt.</numerusform>
            <numerusform>%Ln Gates oder Meilensteine wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s) or milestone(s) are new.</source>
        <translation>
            <numerusform>%Ln Gate oder Meilenstein ist neu.</numerusform>
            <numerusform>%Ln Gates oder Meilensteine sind neu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::BusyLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <translation>Erster Monat des Geschäftsjahrs</translation>
    </message>
    <message>
        <source>Only &amp;working days count for durations</source>
        <translation>Für Dauern zählen nur &amp;Arbeitstage</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Fiscal year begins in</source>
        <translation>&amp;Geschäftsjahr beginnt im</translation>
    </message>
    <message>
        <source>&amp;ISO week numbers on the roadmap</source>
        <translation>&amp;ISO-Wochennummern auf der Roadmap</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Working day: %1</source>
        <translation>Arbeitstag: %1</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>New holidays</source>
        <translation>Neue Feiertage</translation>
    </message>
    <message>
        <source>%1, or paste many</source>
        <translation>%1, oder viele einfügen</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>At least one day of the week is a working day. Tick another one first.</source>
        <translation>Mindestens ein Wochentag ist ein Arbeitstag. Haken Sie zuerst einen anderen an.</translation>
    </message>
    <message>
        <source>That is a holiday already.</source>
        <translation>Das ist schon ein Feiertag.</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln holiday(s)</source>
        <translation>
            <numerusform>%Ln Feiertag hinzufügen</numerusform>
            <numerusform>%Ln Feiertage hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln holiday(s)</source>
        <translation>
            <numerusform>%Ln Feiertag entfernen</numerusform>
            <numerusform>%Ln Feiertage entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Quarters, years and durations of the plan follow it. Each change is made at once and can be undone; week numbers are a setting of this computer.</source>
        <translation>Quartale, Jahre und Dauern des Plans richten sich danach. Jede Änderung gilt sofort und lässt sich rückgängig machen; Wochennummern sind eine Einstellung dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>stagepath::ChartCard</name>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Chart: table, copy, export</source>
        <translation>Diagramm: Tabelle, Kopieren, Exportieren</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabelle kopiert</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>Diagramm exportieren…</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>Bild kopiert</translation>
    </message>
</context>
<context>
    <name>stagepath::CheckList</name>
    <message>
        <source>Checks that matter most</source>
        <translation>Die wichtigsten Prüfungen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>No errors, warnings or hints</source>
        <translation>Keine Fehler, Warnungen oder Hinweise</translation>
    </message>
</context>
<context>
    <name>stagepath::ChecksInspector</name>
    <message>
        <source>Mend it</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Dismiss with a reason</source>
        <translation>Mit Grund verwerfen</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>Close (F4)</source>
        <translation>Schließen (F4)</translation>
    </message>
    <message>
        <source>Two letters of a name, Enter</source>
        <translation>Zwei Buchstaben eines Namens, Eingabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismissed on %1.</source>
        <translation>Verworfen am %1.</translation>
    </message>
    <message>
        <source>Dismissed on %1 by %2.</source>
        <translation>Verworfen am %1 von %2.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Eingabe)</translation>
    </message>
</context>
<context>
    <name>stagepath::ChecksList</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>stagepath::ChecksModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 Dismissed on %2: %3</source>
        <translation>%1 Verworfen am %2: %3</translation>
    </message>
    <message>
        <source>%1 Mend: %2</source>
        <translation>%1 Beheben: %2</translation>
    </message>
    <message>
        <source>Dismissed on %1: %2</source>
        <translation>Verworfen am %1: %2</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Enterprise and shared work</source>
        <translation>Unternehmen und gemeinsame Arbeit</translation>
    </message>
</context>
<context>
    <name>stagepath::ChecksPage</name>
    <message>
        <source>Here the program says what does not fit together in the plan, and what would mend it. It begins with use cases: import the list you have with Ctrl+I, or type the first names.</source>
        <translation>Hier sagt das Programm, was im Plan nicht zusammenpasst und was es beheben würde. Es beginnt mit Anwendungsfällen: Importieren Sie Ihre Liste mit Strg+I oder tippen Sie die ersten Namen.</translation>
    </message>
    <message>
        <source>Add use cases</source>
        <translation>Anwendungsfälle hinzufügen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>None dismissed</source>
        <translation>Keine verworfen</translation>
    </message>
    <message>
        <source>No finding is like that.</source>
        <translation>So einen Befund gibt es nicht.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The program finds no errors and no warnings, and has no hints: the plan holds together.</source>
        <translation>Das Programm findet keine Fehler, keine Warnungen und keine Hinweise: Der Plan hält zusammen.</translation>
    </message>
    <message>
        <source>Checking the plan…</source>
        <translation>Der Plan wird geprüft …</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Zum Filtern tippen</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Show or hide dismissed findings</source>
        <translation>Verworfene Befunde zeigen oder ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, checking…</source>
        <translation>%1, wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln dismissed</source>
        <translation>
            <numerusform>%Ln verworfenen ausblenden</numerusform>
            <numerusform>%Ln verworfene ausblenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln dismissed</source>
        <translation>
            <numerusform>%Ln verworfenen zeigen</numerusform>
            <numerusform>%Ln verworfene zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>%1: dismissed</source>
        <translation>%1: verworfen</translation>
    </message>
    <message>
        <source>%1: counts again</source>
        <translation>%1: zählt wieder</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Dismiss with a reason</source>
        <translation>Mit Grund verwerfen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What each check looks for, and the limits it compares with</source>
        <translation>Wonach jede Prüfung sucht und an welchen Grenzen sie misst</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln finding(s)</source>
        <translation>
            <numerusform>%1 von %Ln Befund</numerusform>
            <numerusform>%1 von %Ln Befunden</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>These can’t be mended all at once: each needs a decision of its own. Choose one of them.</source>
        <translation>Sie lassen sich nicht alle auf einmal beheben: Jeder braucht eine eigene Entscheidung. Einen davon wählen.</translation>
    </message>
    <message>
        <source>Dismiss all with one reason</source>
        <translation>Alle mit einem Grund verwerfen</translation>
    </message>
    <message>
        <source>Explain the finding	F4</source>
        <translation>Befund erklären	F4</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Alle Befunde zeigen</translation>
    </message>
    <message>
        <source>Rules and limits of the checks</source>
        <translation>Regeln und Grenzwerte der Prüfungen</translation>
    </message>
    <message>
        <source>Go to what the finding is about</source>
        <translation>Zum Gegenstand des Befunds gehen</translation>
    </message>
    <message>
        <source>Mend the finding</source>
        <translation>Befund beheben</translation>
    </message>
    <message>
        <source>Dismiss the finding with a reason</source>
        <translation>Befund mit Begründung verwerfen</translation>
    </message>
    <message>
        <source>Take the finding up again</source>
        <translation>Befund wieder aufnehmen</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppieren: %1</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>Wählen Sie zuerst einen Befund.</translation>
    </message>
    <message>
        <source>Choose a dismissed finding first.</source>
        <translation>Wählen Sie zuerst einen verworfenen Befund.</translation>
    </message>
    <message>
        <source>This finding is dismissed already.</source>
        <translation>Dieser Befund ist schon verworfen.</translation>
    </message>
</context>
<context>
    <name>stagepath::ChoiceList</name>
    <message>
        <source>Type to filter</source>
        <translation>Zum Filtern tippen</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>Es gibt noch nichts auszuwählen.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Nichts hier heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>stagepath::ComparisonDialog</name>
    <message>
        <source>Type to filter</source>
        <translation>Zum Filtern tippen</translation>
    </message>
    <message>
        <source>Compare two workspaces</source>
        <translation>Zwei Arbeitsbereiche vergleichen</translation>
    </message>
    <message>
        <source>Filter the differences</source>
        <translation>Unterschiede filtern</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) copied</source>
        <translation>
            <numerusform>%Ln Unterschied kopiert</numerusform>
            <numerusform>%Ln Unterschiede kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::ComparisonModel</name>
    <message>
        <source>Both: conflict</source>
        <translation>Beide: Konflikt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Changed in</source>
        <translation>Geändert in</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Both files hold the same.</source>
        <translation>Beide Dateien enthalten dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The files have no past in common, so they are compared by what they hold.</source>
        <translation>%1. Die Dateien haben keine gemeinsame Vergangenheit und werden deshalb nach ihrem Inhalt verglichen.</translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>kein Konflikt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2. The files went apart at the beginning.</source>
        <comment>differences, conflicts</comment>
        <translation>%1, %2. Die Dateien gingen am Anfang auseinander.</translation>
    </message>
    <message>
        <source>%1, %2. The last change that both have is %3 of %4.</source>
        <comment>differences, conflicts, change, day</comment>
        <translation>%1, %2. Die letzte Änderung, die beide haben, ist %3 vom %4.</translation>
    </message>
</context>
<context>
    <name>stagepath::DateField</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalender (Alt+Ab)</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it like %2 or 2027-04-30.</source>
        <translation>„%1“ ist kein Datum. Wie %2 oder 2027-04-30 eingeben.</translation>
    </message>
    <message>
        <source>“%1” is not a date, so %2 stays. Type it like %3 or 2027-04-30.</source>
        <translation>„%1“ ist kein Datum, %2 bleibt. Wie %3 oder 2027-04-30 eingeben.</translation>
    </message>
    <message>
        <source>A date lies between %1 and %2. Nothing was changed.</source>
        <translation>Ein Datum liegt zwischen %1 und %2. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>stagepath::DependencyList</name>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Verbinden mit…</translation>
    </message>
    <message>
        <source>Choose the bar that follows (K)</source>
        <translation>Den folgenden Balken wählen (K)</translation>
    </message>
    <message>
        <source>Type of the link</source>
        <translation>Art der Verbindung</translation>
    </message>
    <message>
        <source>Lag in days</source>
        <translation>Abstand in Tagen</translation>
    </message>
    <message>
        <source> d</source>
        <translation> T</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Diese Verbindung entfernen</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %Ln initiative(s)</source>
        <translation>
            <numerusform>Wartet auf %Ln Initiative</numerusform>
            <numerusform>Wartet auf %Ln Initiativen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leads to %Ln initiative(s)</source>
        <translation>
            <numerusform>Führt zu %Ln Initiative</numerusform>
            <numerusform>Führt zu %Ln Initiativen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::DimensionList</name>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, Niveau %2</translation>
    </message>
    <message>
        <source>held down by its gate criterion</source>
        <translation>von seinem Gate-Kriterium gehalten</translation>
    </message>
    <message>
        <source>keeps from the next stage</source>
        <translation>hält von der nächsten Stufe ab</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
</context>
<context>
    <name>stagepath::DismissalReason</name>
    <message>
        <source>Enter dismisses, Esc keeps what was typed for later.</source>
        <translation>Eingabe verwirft, Esc behält das Getippte für später.</translation>
    </message>
    <message>
        <source>Dismiss with a reason</source>
        <translation>Mit Grund verwerfen</translation>
    </message>
    <message>
        <source>Why it need not be mended</source>
        <translation>Warum es nicht behoben werden muss</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 (D)</source>
        <translation>%1 (D)</translation>
    </message>
    <message>
        <source>Nothing is dismissed without a reason. Type a few words, then Enter.</source>
        <translation>Ohne Grund wird nichts verworfen. Ein paar Worte tippen, dann Eingabe.</translation>
    </message>
</context>
<context>
    <name>stagepath::DraftDefaultsFields</name>
    <message>
        <source>Short action (S), weeks</source>
        <translation>Kurze Maßnahme (S), Wochen</translation>
    </message>
    <message>
        <source>Medium action (M), weeks</source>
        <translation>Mittlere Maßnahme (M), Wochen</translation>
    </message>
    <message>
        <source>Long action (L), weeks</source>
        <translation>Lange Maßnahme (L), Wochen</translation>
    </message>
    <message>
        <source>Usually leads: %1</source>
        <translation>Leitet gewöhnlich: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Roll-out, weeks</source>
        <translation>Rollout, Wochen</translation>
    </message>
</context>
<context>
    <name>stagepath::DraftLineFields</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>stagepath::DraftLineRow</name>
    <message>
        <source>Space leaves it out, Enter changes its dates and lead, Up and Down go from line to line.</source>
        <translation>Leertaste lässt sie weg, Eingabe ändert Termine und Leitung, Auf und Ab gehen von Zeile zu Zeile.</translation>
    </message>
</context>
<context>
    <name>stagepath::DraftPanel</name>
    <message numerus="yes">
        <source>Unlocks %1 and %Ln more</source>
        <translation>
            <numerusform>Macht %1 und %Ln weiteren frei</numerusform>
            <numerusform>Macht %1 und %Ln weitere frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocks %1</source>
        <translation>Macht %1 frei</translation>
    </message>
    <message>
        <source>Lines without a tick are left out. Accept takes the rest over as one step that can be undone.</source>
        <translation>Zeilen ohne Haken bleiben weg. Annehmen übernimmt den Rest als einen Schritt, der sich zurücknehmen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed initiative(s)</source>
        <translation>
            <numerusform>%n vorgeschlagene Initiative</numerusform>
            <numerusform>%n vorgeschlagene Initiativen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) have no assessment yet; they are planned with the levels they would inherit.</source>
        <translation>
            <numerusform>%Ln Anwendungsfall ist noch nicht bewertet; er wird mit den Stufen geplant, die er erben würde.</numerusform>
            <numerusform>%Ln Anwendungsfälle sind noch nicht bewertet; sie werden mit den Stufen geplant, die sie erben würden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most impact unlocked per month</source>
        <translation>Am meisten Wirkung je Monat freigemacht</translation>
    </message>
    <message>
        <source>Durations and usual leads of every draft</source>
        <translation>Dauern und übliche Leitung aller Entwürfe</translation>
    </message>
    <message>
        <source>Proposed lines</source>
        <translation>Vorgeschlagene Zeilen</translation>
    </message>
    <message>
        <source>Now misses stage %1: what it needs is left out.</source>
        <translation>Verfehlt jetzt Stufe %1: Was es dafür braucht, ist weggelassen.</translation>
    </message>
    <message>
        <source>Its gate for stage %1 is now on %2.</source>
        <translation>Das Gate für Stufe %1 liegt jetzt am %2.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weitere zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s) of planned roll-outs are added too: the plan now earns their stages.</source>
        <translation>
            <numerusform>Dazu kommt %Ln Gate für schon geplantes Ausrollen: Der Plan erreicht jetzt dessen Stufe.</numerusform>
            <numerusform>Dazu kommen %Ln Gates für schon geplantes Ausrollen: Der Plan erreicht jetzt deren Stufen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::DraftRanking</name>
    <message>
        <source>impact %1, without dates</source>
        <translation>Wirkung %1, ohne Termine</translation>
    </message>
    <message>
        <source>%1 per month: impact %2 in %3 months</source>
        <translation>%1 je Monat: Wirkung %2 in %3 Monaten</translation>
    </message>
    <message numerus="yes">
        <source>Show the first %Ln only</source>
        <translation>
            <numerusform>Nur das erste zeigen</numerusform>
            <numerusform>Nur die ersten %Ln zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln</source>
        <translation>
            <numerusform>%Ln zeigen</numerusform>
            <numerusform>%Ln zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · planned already</source>
        <translation>%1 · schon geplant</translation>
    </message>
</context>
<context>
    <name>stagepath::FindingsGroupPanel</name>
    <message>
        <source>Mend them</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Close (F4)</source>
        <translation>Schließen (F4)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln with one reason</source>
        <translation>
            <numerusform>%Ln mit Grund verwerfen</numerusform>
            <numerusform>%Ln mit einem Grund verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>All of them are dismissed. Choose one to take it up again.</source>
        <translation>Alle sind verworfen. Einen wählen, um ihn wieder aufzunehmen.</translation>
    </message>
    <message>
        <source>Each of them needs a decision of its own. Choose one to see what would mend it.</source>
        <translation>Jeder braucht eine eigene Entscheidung. Einen wählen, um zu sehen, was ihn beheben würde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other finding(s) need a decision of their own.</source>
        <translation>
            <numerusform>%Ln weiterer Befund braucht eine eigene Entscheidung.</numerusform>
            <numerusform>%Ln weitere Befunde brauchen eigene Entscheidungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In one step, which one undo takes back.</source>
        <translation>In einem Schritt, den einmal Rückgängig zurücknimmt.</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Enter)</source>
        <translation>%1 (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Die Regeln</translation>
    </message>
</context>
<context>
    <name>stagepath::GateRowsView</name>
    <message>
        <source>%1: gate %2, %3 %4, %5</source>
        <translation>%1: Gate %2, %3 %4, %5</translation>
    </message>
    <message>
        <source>Levels of the gate</source>
        <translation>Niveaus des Gates</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
</context>
<context>
    <name>stagepath::GateTableView</name>
    <message>
        <source>Level that each stage asks of each dimension</source>
        <translation>Niveau, das jede Stufe von jeder Dimension verlangt</translation>
    </message>
    <message>
        <source>Stage %1 asks level %2 of %3</source>
        <translation>Stufe %1 verlangt Niveau %2 von %3</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, bisher %2</translation>
    </message>
</context>
<context>
    <name>stagepath::HeaderBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>stagepath::HeatLegend</name>
    <message>
        <source>Levels 0 to 4</source>
        <translation>Niveaus 0 bis 4</translation>
    </message>
    <message>
        <source>Levels 0 to 4; triangle: higher or lower than %1</source>
        <translation>Niveaus 0 bis 4; Dreieck: höher oder niedriger als %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>geerbt</translation>
    </message>
</context>
<context>
    <name>stagepath::HeatMapView</name>
    <message>
        <source>Readiness heat map</source>
        <translation>Reifegrad-Heatmap</translation>
    </message>
    <message>
        <source>%1: level %2</source>
        <translation>%1: Niveau %2</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1: unbekannt</translation>
    </message>
    <message>
        <source>inherited</source>
        <translation>geerbt</translation>
    </message>
    <message>
        <source>higher than %1</source>
        <translation>höher als %1</translation>
    </message>
    <message>
        <source>lower than %1</source>
        <translation>niedriger als %1</translation>
    </message>
    <message>
        <source>readiness %1, stage %2</source>
        <translation>Reifegrad %1, Stufe %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>stagepath::HistoryList</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>stagepath::HistoryModel</name>
    <message>
        <source>undone, left behind</source>
        <translation>zurückgenommen, zurückgelassen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Moment: %1</source>
        <translation>Moment: %1</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more line(s)</source>
        <translation>
            <numerusform>und %Ln weitere Zeile</numerusform>
            <numerusform>und %Ln weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, before the first change</source>
        <comment>day</comment>
        <translation>%1, vor der ersten Änderung</translation>
    </message>
    <message>
        <source>%1, after: %2</source>
        <comment>day, change</comment>
        <translation>%1, nach: %2</translation>
    </message>
    <message>
        <source>%1, %2, after: %3</source>
        <comment>day, name of the moment, change</comment>
        <translation>%1, %2, nach: %3</translation>
    </message>
</context>
<context>
    <name>stagepath::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Close the history</source>
        <translation>Verlauf schließen</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Zum Filtern tippen</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Moment to look at</source>
        <translation>Moment zum Ansehen</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>Remove the name</source>
        <translation>Namen entfernen</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Every change will be listed here with its author, and can be taken back.</source>
        <translation>Noch wurde nichts geändert. Jede Änderung steht künftig hier mit ihrem Urheber und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>No change matches “%1”.</source>
        <translation>Keine Änderung passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>This change was undone and left behind by a newer one. No state that led to now has it, so there is nothing to look at or revert.</source>
        <translation>Diese Änderung wurde zurückgenommen und von einer neueren abgelöst. Kein Stand auf dem Weg zu jetzt enthält sie; deshalb gibt es nichts anzusehen oder rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This change is undone. Redo it to look at it or revert it.</source>
        <translation>Diese Änderung ist zurückgenommen. Zum Ansehen oder Rückgängigmachen zuerst wiederholen.</translation>
    </message>
    <message>
        <source>The workspace is open for reading only, so nothing can be reverted or named.</source>
        <translation>Der Arbeitsbereich ist nur zum Lesen offen, daher kann nichts rückgängig gemacht oder benannt werden.</translation>
    </message>
    <message>
        <source>Here the file was brought to a newer form, which can&apos;t be reverted.</source>
        <translation>Hier wurde die Datei auf eine neuere Form gebracht; das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>This is what the workspace began with, which can&apos;t be reverted. Look at it, or at what was before it with the slider.</source>
        <translation>Damit begann der Arbeitsbereich; das lässt sich nicht zurücknehmen. Sehen Sie es sich an, oder mit dem Schieber, was davor war.</translation>
    </message>
</context>
<context>
    <name>stagepath::ImpactCriteriaDialog</name>
    <message>
        <source>Impact criteria</source>
        <translation>Wirkungskriterien</translation>
    </message>
    <message>
        <source>Strategic impact is the weighted mean of these scores (0 to 5), times 20. Only the proportions of the weights count.</source>
        <translation>Die strategische Wirkung ist das gewichtete Mittel dieser Werte (0 bis 5), mal 20. Nur die Verhältnisse der Gewichte zählen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Neues Kriterium</translation>
    </message>
    <message>
        <source>What changes in the ranking</source>
        <translation>Was sich in der Rangfolge ändert</translation>
    </message>
    <message>
        <source>Name of criterion %1</source>
        <translation>Name des Kriteriums %1</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Remove %1 and its scores</source>
        <translation>%1 mit seinen Werten entfernen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>All weights are 0, so nothing could be ranked. Give at least one criterion a weight.</source>
        <translation>Alle Gewichte sind 0, so wäre nichts zu reihen. Geben Sie mindestens einem Kriterium ein Gewicht.</translation>
    </message>
    <message>
        <source>A criterion has no name. Give it one, or remove it.</source>
        <translation>Ein Kriterium hat keinen Namen. Geben Sie ihm einen, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Nothing changes place.</source>
        <translation>Nichts wechselt den Platz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) change place.</source>
        <translation>
            <numerusform>%Ln Anwendungsfall wechselt den Platz.</numerusform>
            <numerusform>%Ln Anwendungsfälle wechseln den Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, no longer ranked</source>
        <translation>%1: %2, nicht mehr gereiht</translation>
    </message>
    <message>
        <source>%1: now %2</source>
        <translation>%1: jetzt %2</translation>
    </message>
    <message>
        <source>▲ %1: %2 → %3</source>
        <translation>▲ %1: %2 → %3</translation>
    </message>
    <message>
        <source>▼ %1: %2 → %3</source>
        <translation>▼ %1: %2 → %3</translation>
    </message>
    <message>
        <source>What a score says in %1</source>
        <translation>Was eine Punktzahl bei %1 sagt</translation>
    </message>
    <message>
        <source>What %1 says in %2</source>
        <translation>Was %1 bei %2 sagt</translation>
    </message>
    <message>
        <source>What the weights change</source>
        <translation>Was die Gewichte ändern</translation>
    </message>
    <message>
        <source>What changes in the order by impact</source>
        <translation>Was sich in der Reihenfolge nach Wirkung ändert</translation>
    </message>
    <message>
        <source>By impact alone: use cases are ranked once they have a readiness assessment too.</source>
        <translation>Allein nach Wirkung: gereiht werden Anwendungsfälle, sobald auch ihr Reifegrad bewertet ist.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weiteren zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Two criteria are called “%1”. Give one of them another name.</source>
        <translation>Zwei Kriterien heißen „%1“. Geben Sie einem davon einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) go with what is removed.</source>
        <translation>
            <numerusform>%Ln Bewertung geht mit dem verloren, was entfernt wird.</numerusform>
            <numerusform>%Ln Bewertungen gehen mit dem verloren, was entfernt wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::ImportAssistant</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Import use cases</source>
        <translation>Anwendungsfälle importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Weiter: Spalten</translation>
    </message>
    <message>
        <source>Next: values</source>
        <translation>Weiter: Werte</translation>
    </message>
    <message>
        <source>Next: review</source>
        <translation>Weiter: Prüfen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall</numerusform>
            <numerusform>%Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln business unit(s)</source>
        <translation>
            <numerusform>%Ln Geschäftsbereich</numerusform>
            <numerusform>%Ln Geschäftsbereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds %1.</source>
        <translation>Fügt hinzu: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %Ln row(s).</source>
        <translation>
            <numerusform>Lässt %Ln Zeile aus.</numerusform>
            <numerusform>Lässt %Ln Zeilen aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updates %Ln use case(s).</source>
        <translation>
            <numerusform>Aktualisiert %Ln Anwendungsfall.</numerusform>
            <numerusform>Aktualisiert %Ln Anwendungsfälle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds nothing: every row is there already or has no name.</source>
        <translation>Fügt nichts hinzu: Jede Zeile ist schon da oder hat keinen Namen.</translation>
    </message>
    <message>
        <source>One undo step takes it all back.</source>
        <translation>Ein Schritt rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>“%1” is saved, and offered again for lists with these columns.</source>
        <translation>„%1“ ist gespeichert und wird bei Listen mit diesen Spalten wieder angeboten.</translation>
    </message>
</context>
<context>
    <name>stagepath::ImportChoice</name>
    <message>
        <source>%1, please check</source>
        <translation>%1, bitte prüfen</translation>
    </message>
</context>
<context>
    <name>stagepath::ImportColumnsPage</name>
    <message>
        <source>Keep as text</source>
        <translation>Als Text behalten</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decimal</source>
        <translation>Dezimal</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>31.12.2026, day first</source>
        <translation>31.12.2026, Tag zuerst</translation>
    </message>
    <message>
        <source>12/31/2026, month first</source>
        <translation>12/31/2026, Monat zuerst</translation>
    </message>
    <message>
        <source>1 234,5</source>
        <translation>1 234,5</translation>
    </message>
    <message>
        <source>1,234.5</source>
        <translation>1,234.5</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>Neu hinzufügen</translation>
    </message>
    <message>
        <source>Field for “%1”</source>
        <translation>Feld für „%1“</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) matched by name</source>
        <translation>
            <numerusform>%1 von %Ln Spalte am Namen erkannt</numerusform>
            <numerusform>%1 von %Ln Spalten am Namen erkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) to decide on the next page</source>
        <translation>
            <numerusform>%Ln Wert auf der nächsten Seite zu entscheiden</numerusform>
            <numerusform>%Ln Werte auf der nächsten Seite zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>The guesses are ready; nothing is taken over silently.</source>
        <translation>Vorschläge stehen bereit; nichts wird stillschweigend übernommen.</translation>
    </message>
    <message>
        <source>This list can&apos;t be imported like this</source>
        <translation>So lässt sich diese Liste nicht importieren</translation>
    </message>
    <message>
        <source>No column names the use cases</source>
        <translation>Keine Spalte benennt die Anwendungsfälle</translation>
    </message>
    <message>
        <source>Choose “%1” above the column that does.</source>
        <translation>Über der richtigen Spalte „%1“ wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) as in the preset</source>
        <translation>
            <numerusform>%1 von %Ln Spalte wie in der Vorlage</numerusform>
            <numerusform>%1 von %Ln Spalten wie in der Vorlage</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in rows where “%1” says nothing. Where both say something, this one is kept as text under its own heading.</source>
        <translation>Gilt in Zeilen, in denen „%1“ nichts sagt. Wo beide etwas sagen, bleibt diese als Text unter der eigenen Überschrift erhalten.</translation>
    </message>
    <message>
        <source>%1, if empty</source>
        <translation>%1, wenn leer</translation>
    </message>
</context>
<context>
    <name>stagepath::ImportFilePage</name>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>Records are in columns</source>
        <translation>Datensätze stehen in Spalten</translation>
    </message>
    <message>
        <source>First rows of the list</source>
        <translation>Erste Zeilen der Liste</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Selbst gefunden</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Row %1 holds the names</source>
        <translation>Zeile %1 enthält die Namen</translation>
    </message>
    <message>
        <source>A row holds the names</source>
        <translation>Eine Zeile enthält die Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged character(s) (�)</source>
        <translation>
            <numerusform>%Ln beschädigtes Zeichen (�)</numerusform>
            <numerusform>%Ln beschädigte Zeichen (�)</numerusform>
        </translation>
    </message>
    <message>
        <source>No damaged characters</source>
        <translation>Keine beschädigten Zeichen</translation>
    </message>
    <message>
        <source>Click a row number, or press Space in a row, where another row holds the names of the columns.</source>
        <translation>Klicken Sie auf eine Zeilennummer oder drücken Sie in einer Zeile die Leertaste, wenn eine andere Zeile die Namen der Spalten enthält.</translation>
    </message>
</context>
<context>
    <name>stagepath::ImportProblemModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>stagepath::ImportReportDialog</name>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Not understood; kept as text</source>
        <translation>Nicht verstanden; als Text behalten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the saved report</source>
        <translation>
            <numerusform>%Ln weitere im gespeicherten Bericht</numerusform>
            <numerusform>%Ln weitere im gespeicherten Bericht</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>stagepath::ImportReviewPage</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a row, a column or a word</source>
        <translation>Zeile, Spalte oder Wort suchen</translation>
    </message>
    <message>
        <source>Every row was understood.</source>
        <translation>Jede Zeile wurde verstanden.</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems by row</source>
        <translation>Probleme nach Zeilen</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new business unit(s)</source>
        <translation>
            <numerusform>%Ln neuer Geschäftsbereich</numerusform>
            <numerusform>%Ln neue Geschäftsbereiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new executive(s)</source>
        <translation>
            <numerusform>%Ln neue Führungskraft</numerusform>
            <numerusform>%Ln neue Führungskräfte</numerusform>
        </translation>
    </message>
    <message>
        <source>Created as executives because the list names them as owners.</source>
        <translation>Als Führungskräfte angelegt, weil die Liste sie als Verantwortliche nennt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s)</source>
        <translation>
            <numerusform>%Ln neue Person</numerusform>
            <numerusform>%Ln neue Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) kept as text</source>
        <translation>
            <numerusform>%Ln Spalte bleibt als Text</numerusform>
            <numerusform>%Ln Spalten bleiben als Text</numerusform>
        </translation>
    </message>
    <message>
        <source>No new business units and no new people.</source>
        <translation>Keine neuen Geschäftsbereiche und keine neuen Personen.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>stagepath::ImportSession</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
</context>
<context>
    <name>stagepath::ImportSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>stagepath::ImportTableModel</name>
    <message numerus="yes">
        <source>%Ln more row(s)</source>
        <translation>
            <numerusform>%Ln weitere Zeile</numerusform>
            <numerusform>%Ln weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>This row holds the names of the columns</source>
        <translation>Diese Zeile enthält die Namen der Spalten</translation>
    </message>
</context>
<context>
    <name>stagepath::ImportValueRow</name>
    <message>
        <source>New unit “%1”</source>
        <translation>Neuer Bereich „%1“</translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation>Anderes Datum…</translation>
    </message>
    <message>
        <source>Date for “%1”</source>
        <translation>Datum für „%1“</translation>
    </message>
    <message>
        <source>Day, month, quarter or year</source>
        <translation>Tag, Monat, Quartal oder Jahr</translation>
    </message>
    <message>
        <source>%1 “%2” becomes</source>
        <translation>%1 „%2“ wird zu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The field stays empty; what the cell says is kept as text with the use case.</source>
        <translation>Das Feld bleibt leer; was in der Zelle steht, wird als Text beim Anwendungsfall behalten.</translation>
    </message>
</context>
<context>
    <name>stagepath::ImportValuesPage</name>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>Which values</source>
        <translation>Welche Werte</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Wert suchen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) to check</source>
        <translation>
            <numerusform>%Ln Wert zu prüfen</numerusform>
            <numerusform>%Ln Werte zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>The guesses are ready; nothing is taken over silently.</source>
        <translation>Vorschläge stehen bereit; nichts wird stillschweigend übernommen.</translation>
    </message>
    <message>
        <source>Every value is known or was chosen by you.</source>
        <translation>Jeder Wert ist bekannt oder von Ihnen gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more; find them by their text</source>
        <translation>
            <numerusform>%Ln weiterer; über den Text zu finden</numerusform>
            <numerusform>%Ln weitere; über den Text zu finden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::InitiativeInspector</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>Arbeitsstrang</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Outcomes: what it brings when it is done</source>
        <translation>Ergebnisse: was es bringt, wenn es fertig ist</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>None, shared by many</source>
        <translation>Keiner, von vielen geteilt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) selected</source>
        <translation>
            <numerusform>%Ln Initiative ausgewählt</numerusform>
            <numerusform>%Ln Initiativen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>In conflict.</source>
        <translation>Im Konflikt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>none known: it has no dates</source>
        <translation>unbekannt: ohne Termine</translation>
    </message>
    <message>
        <source>none: on the critical path</source>
        <translation>keiner: auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>Locked initiatives stay where they are. Take off the lock to move this one.</source>
        <translation>Gesperrte Initiativen bleiben, wo sie sind. Lösen Sie die Sperre, um diese zu verschieben.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Bleibt, wo es ist</translation>
    </message>
</context>
<context>
    <name>stagepath::KeyHints</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>stagepath::KeyboardDialog</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>New use case</source>
        <translation>Neuer Anwendungsfall</translation>
    </message>
    <message>
        <source>Filter at once</source>
        <translation>Sofort filtern</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Next cell while editing</source>
        <translation>Nächste Zelle beim Bearbeiten</translation>
    </message>
    <message>
        <source>Tick the use case; open or close a group</source>
        <translation>Anwendungsfall anhaken; Gruppe auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten füllen</translation>
    </message>
    <message>
        <source>Copy and paste rows</source>
        <translation>Zeilen kopieren und einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Portfolio map</source>
        <translation>Portfoliokarte</translation>
    </message>
    <message>
        <source>Move the bubble by 1; with Shift by 5</source>
        <translation>Blase um 1 verschieben; mit Umschalt um 5</translation>
    </message>
    <message>
        <source>Go to the nearest bubble</source>
        <translation>Zur nächsten Blase</translation>
    </message>
    <message>
        <source>Open the inspector</source>
        <translation>Inspektor öffnen</translation>
    </message>
    <message>
        <source>Ghosts, trails, labels</source>
        <translation>Schatten, Spuren, Namen</translation>
    </message>
    <message>
        <source>Zoom in, out, fit</source>
        <translation>Vergrößern, verkleinern, einpassen</translation>
    </message>
    <message>
        <source>Remove the placement</source>
        <translation>Platzierung entfernen</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Move the bar; with Shift its finish</source>
        <translation>Balken verschieben; mit Umschalt sein Ende</translation>
    </message>
    <message>
        <source>Next bar</source>
        <translation>Nächster Balken</translation>
    </message>
    <message>
        <source>New initiative after this one</source>
        <translation>Neue Initiative nach dieser</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Score strategic impact</source>
        <translation>Strategische Wirkung bewerten</translation>
    </message>
    <message>
        <source>Move unlocked thresholds</source>
        <translation>Freigegebene Schwellen verschieben</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Next page, page before</source>
        <translation>Nächste Seite, vorige Seite</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>Bildschirm schwarz</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Next step; at the last one, import</source>
        <translation>Nächster Schritt; beim letzten importieren</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>The row holds the names of the columns</source>
        <translation>Die Zeile enthält die Namen der Spalten</translation>
    </message>
    <message>
        <source>Cancel; nothing is changed</source>
        <translation>Abbrechen; nichts wird geändert</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Next criterion, criterion before</source>
        <translation>Nächstes Kriterium, voriges Kriterium</translation>
    </message>
    <message>
        <source>Answer and go on</source>
        <translation>Antworten und weiter</translation>
    </message>
    <message>
        <source>One level less or more</source>
        <translation>Ein Niveau weniger oder mehr</translation>
    </message>
    <message>
        <source>Unknown, not applicable</source>
        <translation>Unbekannt, trifft nicht zu</translation>
    </message>
    <message>
        <source>Evidence, why this level</source>
        <translation>Beleg, warum dieses Niveau</translation>
    </message>
    <message>
        <source>Next dimension</source>
        <translation>Nächste Dimension</translation>
    </message>
    <message>
        <source>Next subject</source>
        <translation>Nächster Gegenstand</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Put the marked needs on the roadmap</source>
        <translation>Die markierten Bedarfe auf die Roadmap setzen</translation>
    </message>
    <message>
        <source>Maturity, People</source>
        <translation>Reifeverlauf, Personen</translation>
    </message>
    <message>
        <source>Move the slider by a quarter</source>
        <translation>Den Regler um ein Quartal bewegen</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Open the person; assign an owner and go on</source>
        <translation>Die Person öffnen; eine Zuständigkeit vergeben und weiter</translation>
    </message>
    <message>
        <source>Go along a link</source>
        <translation>Einer Verbindung folgen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Link to another one; select a link, to remove it</source>
        <translation>Mit einer anderen verknüpfen; eine Verbindung wählen, um sie zu lösen</translation>
    </message>
    <message>
        <source>Shift what follows</source>
        <translation>Nachfolgendes verschieben</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Sperren oder entsperren</translation>
    </message>
    <message>
        <source>Collapse or open the lane; all lanes</source>
        <translation>Die Bahn zu- oder aufklappen; alle Bahnen</translation>
    </message>
    <message>
        <source>Move the lane</source>
        <translation>Die Bahn verschieben</translation>
    </message>
    <message>
        <source>Why stages are earned or missed</source>
        <translation>Warum Stufen erreicht oder verfehlt werden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Look at the workspace then</source>
        <translation>Den Arbeitsbereich von damals ansehen</translation>
    </message>
    <message>
        <source>Revert the change</source>
        <translation>Die Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Name the moment</source>
        <translation>Den Moment benennen</translation>
    </message>
    <message>
        <source>Fold or unfold; on the slider, one change</source>
        <translation>Zu- oder aufklappen; am Regler eine Änderung</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Go to the place of the finding</source>
        <translation>Zur Stelle des Befunds</translation>
    </message>
    <message>
        <source>Mend it as offered</source>
        <translation>Wie angeboten beheben</translation>
    </message>
    <message>
        <source>Dismiss with a reason</source>
        <translation>Mit Grund verwerfen</translation>
    </message>
    <message>
        <source>Errors, warnings, hints, all</source>
        <translation>Fehler, Warnungen, Hinweise, alle</translation>
    </message>
    <message>
        <source>Close and open a group</source>
        <translation>Gruppe schließen und öffnen</translation>
    </message>
    <message>
        <source>Scoring strategic impact</source>
        <translation>Strategische Wirkung bewerten</translation>
    </message>
    <message>
        <source>Score and go on</source>
        <translation>Bepunkten und weiter</translation>
    </message>
    <message>
        <source>Go on without a score</source>
        <translation>Ohne Wert weiter</translation>
    </message>
    <message>
        <source>Take the score away</source>
        <translation>Wert wegnehmen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Copy and paste bars</source>
        <translation>Balken kopieren und einfügen</translation>
    </message>
    <message>
        <source>In the ranked list: the score that decides</source>
        <translation>In der Rangliste: die Bewertung, die entscheidet</translation>
    </message>
    <message>
        <source>Move the bar to the next lane</source>
        <translation>Den Balken in die nächste Bahn schieben</translation>
    </message>
    <message>
        <source>New milestone, new gate</source>
        <translation>Neuer Meilenstein, neues Gate</translation>
    </message>
    <message>
        <source>Rounds: choose, compare</source>
        <translation>Runden: wählen, vergleichen</translation>
    </message>
    <message>
        <source>Why this stage</source>
        <translation>Warum diese Stufe</translation>
    </message>
    <message>
        <source>Targets of the subject</source>
        <translation>Ziele des Bereichs</translation>
    </message>
    <message>
        <source>Set the inherited levels for the subject</source>
        <translation>Geerbte Niveaus für den Bereich setzen</translation>
    </message>
    <message>
        <source>Sort the heat map by the column</source>
        <translation>Heatmap nach der Spalte sortieren</translation>
    </message>
    <message>
        <source>Mark a need, all needs</source>
        <translation>Einen Bedarf, alle Bedarfe markieren</translation>
    </message>
    <message>
        <source>Copy this column&apos;s cells</source>
        <translation>Zellen dieser Spalte kopieren</translation>
    </message>
    <message>
        <source>Split the bar in two; the lane in two</source>
        <translation>Balken teilen; Bahn teilen</translation>
    </message>
</context>
<context>
    <name>stagepath::KindButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stagepath::LadderRow</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no longer answered, was %1</source>
        <translation>nicht mehr beantwortet, war %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>gate criterion</source>
        <translation>Gate-Kriterium</translation>
    </message>
    <message>
        <source>A note only: the dimension is set directly</source>
        <translation>Nur eine Notiz: Die Dimension ist direkt gesetzt</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Niveau %1: %2</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>Gate %1</translation>
    </message>
    <message>
        <source>Unknown: lowers the coverage, is not a zero (?)</source>
        <translation>Unbekannt: senkt die Abdeckung, ist keine Null (?)</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. z.</translation>
    </message>
    <message>
        <source>Not applicable, with a reason (N)</source>
        <translation>Trifft nicht zu, mit Grund (N)</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link to the evidence</source>
        <translation>Link zum Beleg</translation>
    </message>
    <message>
        <source>Why this level?</source>
        <translation>Warum dieses Niveau?</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>Warum trifft es nicht zu?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not applicable: %1</source>
        <translation>Trifft nicht zu: %1</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>%1, gate criterion</source>
        <translation>%1, Gate-Kriterium</translation>
    </message>
    <message>
        <source>with evidence</source>
        <translation>mit Beleg</translation>
    </message>
    <message>
        <source>without evidence</source>
        <translation>ohne Beleg</translation>
    </message>
    <message>
        <source>Stage %1 asks for level %2.</source>
        <translation>Stufe %1 verlangt Niveau %2.</translation>
    </message>
    <message>
        <source>Opens the link</source>
        <translation>Öffnet den Link</translation>
    </message>
    <message>
        <source>not asked in this round</source>
        <translation>in dieser Runde nicht gefragt</translation>
    </message>
</context>
<context>
    <name>stagepath::LadderView</name>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>What the first pilots need is there</source>
        <translation>Da ist, was die ersten Piloten brauchen</translation>
    </message>
    <message>
        <source>What the first production systems need is there</source>
        <translation>Da ist, was die ersten produktiven Systeme brauchen</translation>
    </message>
    <message>
        <source>One way for the whole organisation, followed by most</source>
        <translation>Ein Weg für die ganze Organisation, dem die meisten folgen</translation>
    </message>
    <message>
        <source>Nearly everywhere, measured, and the measures change decisions</source>
        <translation>Fast überall, gemessen, und die Messwerte ändern Entscheidungen</translation>
    </message>
    <message>
        <source>as the dimension is set directly</source>
        <translation>da die Dimension direkt gesetzt ist</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 als Ganzes</translation>
    </message>
    <message>
        <source>Set directly, its level stands for all its criteria.</source>
        <translation>Direkt gesetzt gilt das Niveau für alle ihre Kriterien.</translation>
    </message>
    <message>
        <source>as the dimension is set directly, %1</source>
        <comment>from the round of …</comment>
        <translation>wie die Dimension direkt gesetzt ist, %1</translation>
    </message>
</context>
<context>
    <name>stagepath::LoadChart</name>
    <message>
        <source>Initiatives led per quarter</source>
        <translation>Geleitete Initiativen je Quartal</translation>
    </message>
    <message>
        <source>Q%1 %2: %3</source>
        <translation>Q%1 %2: %3</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
</context>
<context>
    <name>stagepath::LongTask</name>
    <message>
        <source>Work is under way. Wait for it or cancel it, then try again.</source>
        <translation>Es läuft noch etwas. Warten oder abbrechen, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>stagepath::LookBackBar</name>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>You are looking at %1</source>
        <translation>Zu sehen ist der Stand vom %1</translation>
    </message>
</context>
<context>
    <name>stagepath::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Liste &amp;importieren…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>Arbeitsbereich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>Add the sample</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Workspace for the list</source>
        <translation>Arbeitsbereich für die Liste</translation>
    </message>
    <message>
        <source>Stagepath workspaces (*.stagepath)</source>
        <translation>Stagepath-Arbeitsbereiche (*.stagepath)</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert…</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Copy saved as %1</source>
        <translation>Kopie gespeichert als %1</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>PDF &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation>Bericht gespeichert als %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
    <message>
        <source>Import &amp;report…</source>
        <translation>Import&amp;bericht…</translation>
    </message>
    <message>
        <source>%1 is open already</source>
        <translation>%1 ist schon offen</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Only read it</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Opening the sample…</source>
        <translation>Das Beispiel wird geöffnet…</translation>
    </message>
    <message>
        <source>Creating %1…</source>
        <translation>%1 wird angelegt…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written</source>
        <translation>Abgebrochen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Präsentieren</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so nothing can be imported into it. Save a copy and import into that.</source>
        <translation>%1 ist nur zum Lesen geöffnet, daher kann nichts importiert werden. Speichern Sie eine Kopie und importieren Sie dorthin.</translation>
    </message>
    <message>
        <source>Stages and &amp;gates…</source>
        <translation>Stufen und &amp;Gates …</translation>
    </message>
    <message>
        <source>Send to c&amp;lient…</source>
        <translation>An den &amp;Kunden senden…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Ver&amp;gleichen mit…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Name this moment…</source>
        <translation>Diesen &amp;Moment benennen…</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>Zurück zu &amp;jetzt</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Zurückgehen…</translation>
    </message>
    <message>
        <source>Reverting…</source>
        <translation>Änderung wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Nothing has changed yet, so there is no moment to name.</source>
        <translation>Noch wurde nichts geändert, also gibt es keinen Moment zu benennen.</translation>
    </message>
    <message>
        <source>Name this moment</source>
        <translation>Diesen Moment benennen</translation>
    </message>
    <message>
        <source>Rename the moment</source>
        <translation>Den Moment umbenennen</translation>
    </message>
    <message>
        <source>Name, such as “Board meeting in May”</source>
        <translation>Name, etwa „Vorstandssitzung im Mai“</translation>
    </message>
    <message>
        <source>The moment has no name any more</source>
        <translation>Der Moment hat keinen Namen mehr</translation>
    </message>
    <message>
        <source>This moment is called “%1” now</source>
        <translation>Dieser Moment heißt nun „%1“</translation>
    </message>
    <message>
        <source>Send to client</source>
        <translation>An den Kunden senden</translation>
    </message>
    <message>
        <source>%1 for the client.stagepath</source>
        <translation>%1 für den Kunden.stagepath</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of the history with authors and times</source>
        <translation>
            <numerusform>%Ln Änderung des Verlaufs mit Urheber und Zeit</numerusform>
            <numerusform>%Ln Änderungen des Verlaufs mit Urhebern und Zeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>the author on the report</source>
        <translation>die Verfasserangabe auf dem Bericht</translation>
    </message>
    <message>
        <source>%1 is ready to send. Left out: %2</source>
        <translation>%1 kann verschickt werden. Weggelassen: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Comparing with %1…</source>
        <translation>Vergleich mit %1…</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>%1 recovered.stagepath</source>
        <translation>%1 wiederhergestellt.stagepath</translation>
    </message>
    <message>
        <source>Recover…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Looking through %1…</source>
        <translation>%1 wird durchgesehen…</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Als neue Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring %1…</source>
        <translation>%1 wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Salvaging %1…</source>
        <translation>%1 wird geborgen…</translation>
    </message>
    <message>
        <source>Save as a new file</source>
        <translation>Als neue Datei sichern</translation>
    </message>
    <message>
        <source>%1 The changes get into the file when it is opened here next.</source>
        <translation>%1 Die Änderungen kommen in die Datei, sobald sie hier wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>%1 copy.stagepath</source>
        <translation>%1 Kopie.stagepath</translation>
    </message>
    <message>
        <source>The copy %1 was saved, but it has the same damage as %2. Recover a good state instead.</source>
        <translation>Die Kopie %1 wurde gespeichert, hat aber denselben Schaden wie %2. Stattdessen einen guten Stand wiederherstellen.</translation>
    </message>
    <message>
        <source>My work (in the copy)</source>
        <translation>Meine Arbeit (in der Kopie)</translation>
    </message>
    <message>
        <source>Conflict copy</source>
        <translation>Konfliktkopie</translation>
    </message>
    <message>
        <source>%1 was replaced by another program. What you see here is the state before that.</source>
        <translation>%1 wurde von einem anderen Programm ersetzt. Zu sehen ist hier der Stand davor.</translation>
    </message>
    <message>
        <source>Open the newer one</source>
        <translation>Die neuere öffnen</translation>
    </message>
    <message>
        <source>Go on in a copy…</source>
        <translation>In einer Kopie weiterarbeiten…</translation>
    </message>
    <message>
        <source>%1 is not in its place any more: it was moved, renamed or deleted, or its drive is away. What you see here can be saved as a new file.</source>
        <translation>%1 ist nicht mehr an seinem Ort: verschoben, umbenannt oder gelöscht, oder das Laufwerk ist nicht da. Was hier zu sehen ist, kann als neue Datei gespeichert werden.</translation>
    </message>
    <message>
        <source>Go on in a copy</source>
        <translation>In einer Kopie weiterarbeiten</translation>
    </message>
    <message>
        <source>%1 is open now</source>
        <translation>%1 ist jetzt geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln internal note(s)</source>
        <translation>
            <numerusform>%Ln interne Notiz</numerusform>
            <numerusform>%Ln interne Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) of authors at rounds, answers and findings</source>
        <translation>
            <numerusform>%Ln Verfassername an Runden, Antworten und Befunden</numerusform>
            <numerusform>%Ln Verfassernamen an Runden, Antworten und Befunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) who only assessed</source>
        <translation>
            <numerusform>%Ln Person, die nur bewertet hat</numerusform>
            <numerusform>%Ln Personen, die nur bewertet haben</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed last is not saved and would be lost. Mend it in its field, or close all the same.</source>
        <translation>Die letzte Eingabe ist nicht gespeichert und ginge verloren. Im Feld berichtigen oder trotzdem schließen.</translation>
    </message>
    <message>
        <source>Reco&amp;ver…</source>
        <translation>Wieder&amp;herstellen…</translation>
    </message>
    <message>
        <source>readiness model, pack, criteria, criterion, descriptors, levels, weights, limits, rules, export, load</source>
        <extracomment>Words, each by its beginning, that find the command “Stages and gates” in the search.</extracomment>
        <translation>Reifegradmodell, Modell, Paket, Kriterien, Kriterium, Beschreibungen, Niveaus, Gewichte, Grenzen, Regeln, exportieren, laden</translation>
    </message>
    <message>
        <source>C&amp;alendar…</source>
        <translation>K&amp;alender…</translation>
    </message>
    <message>
        <source>Open the other file</source>
        <translation>Andere Datei öffnen</translation>
    </message>
    <message>
        <source>What is open here</source>
        <translation>Was hier offen ist</translation>
    </message>
    <message>
        <source>%1 was replaced by another program, by a file that lacks what you see here. It is left alone; what you see gets into a copy beside it when you close it or go on working.</source>
        <translation>%1 wurde von einem anderen Programm ersetzt, und zwar durch eine Datei, der fehlt, was hier zu sehen ist. Sie bleibt unberührt; was hier zu sehen ist, kommt beim Schließen oder Weiterarbeiten in eine Kopie daneben.</translation>
    </message>
    <message>
        <source>theme, appearance, dark, light, colours, language, English, German, preferences, options, backups, restore</source>
        <extracomment>Words, each by its beginning, that find the command “Settings” in the search.</extracomment>
        <translation>Design, Erscheinungsbild, dunkel, hell, Farben, Sprache, Englisch, Deutsch, Optionen, Sicherungen, wiederherstellen, Thema, theme, dark, language</translation>
    </message>
    <message>
        <source>%1 is damaged on the disk now; what you see here is whole. Save a copy. The damaged file is left alone, and what you see gets into a copy beside it when you close it or go on working.</source>
        <translation>%1 ist auf dem Datenträger jetzt beschädigt; was Sie hier sehen, ist heil. Speichern Sie eine Kopie. Die beschädigte Datei bleibt, wie sie ist, und was Sie sehen, kommt in eine Kopie daneben, wenn Sie sie schließen oder weiterarbeiten.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Next copy</source>
        <translation>Nächste Kopie</translation>
    </message>
    <message>
        <source>%1 Nothing is lost by closing: close again to leave.</source>
        <translation>%1 Beim Schließen geht nichts verloren: Schließen Sie noch einmal, um zu beenden.</translation>
    </message>
    <message>
        <source>Beside %1 there is %2, with changes from a time when the file was replaced or damaged. Compare the two, and remove the copy when nothing in it is needed.</source>
        <translation>Neben %1 liegt %2 mit Änderungen aus einer Zeit, in der die Datei ersetzt oder beschädigt wurde. Vergleichen Sie die beiden und entfernen Sie die Kopie, wenn nichts daraus gebraucht wird.</translation>
    </message>
    <message>
        <source>Beside %1 there are %2 conflict copies, with changes from times when the file was replaced or damaged. Number %3 of them, the newest first, is %4. Compare it with the file, and remove it when nothing in it is needed.</source>
        <translation>Neben %1 liegen %2 Konfliktkopien mit Änderungen aus Zeiten, in denen die Datei ersetzt oder beschädigt wurde. Nummer %3 davon, die neueste zuerst, ist %4. Vergleichen Sie sie mit der Datei und entfernen Sie sie, wenn nichts daraus gebraucht wird.</translation>
    </message>
    <message>
        <source>This is a conflict copy: it has the work from a time when %1 was replaced or damaged. Compare the two, and go on in one of them.</source>
        <translation>Dies ist eine Konfliktkopie: Sie hat die Arbeit aus einer Zeit, in der %1 ersetzt oder beschädigt wurde. Vergleichen Sie die beiden und machen Sie in einer davon weiter.</translation>
    </message>
    <message>
        <source>What was dropped can’t be read: the program that it comes from gives no file. Save it as a file and drop that; nothing was changed.</source>
        <translation>Das Abgelegte kann nicht gelesen werden: Das Programm, aus dem es kommt, gibt keine Datei. Speichern Sie es als Datei und legen Sie diese ab; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were dropped, and one can be opened at a time. Drop them one after another; nothing was changed.</source>
        <translation>
            <numerusform>%Ln Datei wurde abgelegt; geöffnet wird immer nur eine. Legen Sie sie nacheinander ab; nichts wurde geändert.</numerusform>
            <numerusform>%Ln Dateien wurden abgelegt; geöffnet wird immer nur eine. Legen Sie sie nacheinander ab; nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) imported, %1 left out</source>
        <translation>
            <numerusform>%Ln Anwendungsfall importiert, %1 ausgelassen</numerusform>
            <numerusform>%Ln Anwendungsfälle importiert, %1 ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed last is not saved and would be lost. Mend it in its field, or change the language all the same.</source>
        <translation>Die letzte Eingabe ist nicht gespeichert und ginge verloren. Im Feld berichtigen oder die Sprache trotzdem wechseln.</translation>
    </message>
    <message>
        <source>Change the language all the same</source>
        <translation>Sprache trotzdem wechseln</translation>
    </message>
</context>
<context>
    <name>stagepath::MapModel</name>
    <message>
        <source>%1 %2 million</source>
        <translation>%1 %2 Millionen</translation>
    </message>
    <message>
        <source>Unnamed use case</source>
        <translation>Anwendungsfall ohne Namen</translation>
    </message>
    <message>
        <source>%1, not placed</source>
        <translation>%1, nicht platziert</translation>
    </message>
    <message>
        <source>%1, impact %2, readiness %3, %4</source>
        <translation>%1, Wirkung %2, Reifegrad %3, %4</translation>
    </message>
    <message>
        <source>%1 (placed)</source>
        <translation>%1 (platziert)</translation>
    </message>
    <message>
        <source>Impact %1 · Readiness %2 · %3</source>
        <translation>Wirkung %1 · Reifegrad %2 · %3</translation>
    </message>
    <message>
        <source>Stage %1 · %2</source>
        <translation>Stufe %1 · %2</translation>
    </message>
    <message>
        <source>Set above the earned stage, %1 %2</source>
        <translation>Über der erreichten Stufe gesetzt, %1 %2</translation>
    </message>
    <message>
        <source>%1 % of the impact weights scored</source>
        <translation>%1 % der Wirkungsgewichte bepunktet</translation>
    </message>
    <message>
        <source>Annual value %1</source>
        <translation>Jahreswert %1</translation>
    </message>
    <message>
        <source>Readiness %1 on %2</source>
        <translation>Reifegrad %1 am %2</translation>
    </message>
    <message>
        <source>Placed by hand at impact %1, readiness %2</source>
        <translation>Von Hand platziert bei Wirkung %1, Reifegrad %2</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Basisplan: %1</translation>
    </message>
</context>
<context>
    <name>stagepath::MapPage</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Trail since</source>
        <translation>Spur seit</translation>
    </message>
    <message>
        <source>Ghosts</source>
        <translation>Platzierungen</translation>
    </message>
    <message>
        <source>The map shows use cases by strategic impact and readiness, so that you see what to scale, what to build up and what to drop. There are none yet.</source>
        <translation>Die Karte zeigt Anwendungsfälle nach strategischer Wirkung und Reifegrad, damit man sieht, was zu skalieren, aufzubauen und zu lassen ist. Noch gibt es keine.</translation>
    </message>
    <message>
        <source>Add use cases</source>
        <translation>Anwendungsfälle hinzufügen</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Rank by</source>
        <translation>Reihen nach</translation>
    </message>
    <message>
        <source>Annual value</source>
        <translation>Jahreswert</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation>Erreichte Stufe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Show every placement by hand beside its scores (G). Otherwise only those of selected use cases and up to four that lie %1 points or more from the scores.</source>
        <translation>Jede Platzierung von Hand neben ihren Werten zeigen (G). Sonst nur die ausgewählter Anwendungsfälle und höchstens vier, die %1 Punkte oder mehr von den Werten entfernt liegen.</translation>
    </message>
    <message>
        <source>Show where use cases stood on an earlier date (T): the selected ones, and up to six that changed quadrant or moved %1 points or more.</source>
        <translation>Zeigen, wo Anwendungsfälle früher standen (T): die ausgewählten und höchstens sechs, die den Quadranten wechselten oder sich um %1 Punkte oder mehr bewegten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall</numerusform>
            <numerusform>%Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln placed by hand</source>
        <translation>
            <numerusform>%Ln von Hand platziert</numerusform>
            <numerusform>%Ln von Hand platziert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not placed</source>
        <translation>
            <numerusform>%Ln nicht platziert</numerusform>
            <numerusform>%Ln nicht platziert</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Remove placement</source>
        <translation>Platzierung entfernen</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Portfolio map</source>
        <translation>Portfoliokarte</translation>
    </message>
    <message>
        <source>As the plan makes it by</source>
        <translation>Wie der Plan es macht bis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Map as the roadmap will have made it by</source>
        <translation>Karte, wie die Roadmap sie gemacht haben wird bis</translation>
    </message>
    <message>
        <source>Move the thresholds</source>
        <translation>Schwellen verschieben</translation>
    </message>
    <message>
        <source>Move the thresholds (Alt+arrows)</source>
        <translation>Schwellen verschieben (Alt+Pfeile)</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Zeit in der Stufe</translation>
    </message>
    <message>
        <source>New use case</source>
        <translation>Neuer Anwendungsfall</translation>
    </message>
    <message>
        <source>as the plan makes it by %1</source>
        <translation>wie der Plan es bis %1 ergibt</translation>
    </message>
    <message>
        <source>By impact alone: use cases are ranked once they have a readiness assessment too.</source>
        <translation>Allein nach Wirkung: gereiht werden Anwendungsfälle, sobald auch ihr Reifegrad bewertet ist.</translation>
    </message>
    <message>
        <source>Trails</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Open the inspector</source>
        <translation>Inspektor öffnen</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
    <message>
        <source>Trails show where use cases stood before today, %1. Write an earlier date.</source>
        <translation>Spuren zeigen, wo Anwendungsfälle vor heute, %1, standen. Bitte ein früheres Datum schreiben.</translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation>Anderes Datum…</translation>
    </message>
    <message>
        <source>There are no use cases to show yet. Add some first.</source>
        <translation>Es gibt noch keine Anwendungsfälle zu zeigen. Legen Sie zuerst welche an.</translation>
    </message>
    <message>
        <source>Choose a use case on the map first.</source>
        <translation>Wählen Sie zuerst einen Anwendungsfall auf der Karte.</translation>
    </message>
    <message>
        <source>What is chosen on the map has no placement to remove.</source>
        <translation>Was auf der Karte gewählt ist, ist nicht von Hand platziert.</translation>
    </message>
    <message>
        <source>Nothing is ranked yet: a use case is once it is placed on the map, or has impact scores and a readiness assessment.</source>
        <translation>Noch ist nichts gereiht: Ein Anwendungsfall ist es, sobald er auf der Karte platziert ist oder für Wirkung und Reifegrad bewertet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) aren’t ranked: one is once it is placed on the map, or has impact scores and a readiness assessment.</source>
        <translation>
            <numerusform>%Ln Anwendungsfall hat keinen Rang: Er hat einen, sobald er auf der Karte platziert ist oder Wirkungswerte und eine Reifegrad-Erhebung hat.</numerusform>
            <numerusform>%Ln Anwendungsfälle haben keinen Rang: Einer hat einen, sobald er auf der Karte platziert ist oder Wirkungswerte und eine Reifegrad-Erhebung hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it like %2 or 2027-04-30.</source>
        <translation>„%1“ ist kein Datum. Wie %2 oder 2027-04-30 eingeben.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>stagepath::MapTray</name>
    <message>
        <source>Drag onto the map, or press Enter to place in its middle.</source>
        <translation>Auf die Karte ziehen, oder mit Eingabe in die Mitte setzen.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Use cases that are not placed</source>
        <translation>Nicht platzierte Anwendungsfälle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>No unit</source>
        <translation>Ohne Bereich</translation>
    </message>
    <message>
        <source>Not placed  %1 of %2</source>
        <translation>Nicht platziert  %1 von %2</translation>
    </message>
    <message>
        <source>Not placed  %1</source>
        <translation>Nicht platziert  %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall</numerusform>
            <numerusform>%Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::MapTrayModel</name>
    <message>
        <source>%1, %2, not placed</source>
        <translation>%1, %2, nicht platziert</translation>
    </message>
    <message>
        <source>%1, not placed</source>
        <translation>%1, nicht platziert</translation>
    </message>
</context>
<context>
    <name>stagepath::MapView</name>
    <message>
        <source>Portfolio map</source>
        <translation>Portfoliokarte</translation>
    </message>
    <message>
        <source>Impact upwards, readiness in reading direction. Tab goes from bubble to bubble, the arrow keys place the selected ones.</source>
        <translation>Wirkung nach oben, Reifegrad in Leserichtung. Tab geht von Blase zu Blase, die Pfeiltasten platzieren die ausgewählten.</translation>
    </message>
    <message>
        <source>%1, selected</source>
        <translation>%1, ausgewählt</translation>
    </message>
    <message>
        <source>This workspace is read-only, so nothing can be placed. Save a copy and work in that.</source>
        <translation>Dieser Arbeitsbereich ist nur lesbar, daher kann nichts platziert werden. Eine Kopie speichern und darin arbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s) removed.</source>
        <translation>
            <numerusform>%n Platzierung entfernt.</numerusform>
            <numerusform>%n Platzierungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The position comes from scores; there is no placement to remove.</source>
        <translation>Die Position kommt von den Werten; es gibt keine Platzierung zu entfernen.</translation>
    </message>
    <message>
        <source>Nothing is placed yet. Drag use cases from the list onto the map, or select one there and press Enter. Scores take over from the placement once they exist.</source>
        <translation>Noch ist nichts platziert. Anwendungsfälle aus der Liste auf die Karte ziehen, oder dort einen wählen und Eingabe drücken. Sobald es Werte gibt, ersetzen sie die Platzierung.</translation>
    </message>
    <message>
        <source>Set the thresholds to readiness %1, impact %2</source>
        <translation>Schwellen auf Reifegrad %1, Wirkung %2 setzen</translation>
    </message>
    <message>
        <source>The map shows a later date. Move the slider under it back to Today to place use cases.</source>
        <translation>Die Karte zeigt ein späteres Datum. Stellen Sie den Regler darunter auf Heute, um Anwendungsfälle zu platzieren.</translation>
    </message>
    <message>
        <source>Impact %1 · Readiness %2</source>
        <translation>Wirkung %1 · Reifegrad %2</translation>
    </message>
    <message>
        <source>Unlock the thresholds first: right click on the map, or Shift+F10, Move the thresholds.</source>
        <translation>Geben Sie zuerst die Schwellen frei: Rechtsklick auf die Karte oder Umschalt+F10, Schwellen verschieben.</translation>
    </message>
    <message>
        <source>Impact stays at %1, scored</source>
        <translation>Wirkung bleibt bei %1, bepunktet</translation>
    </message>
    <message>
        <source>Impact %1</source>
        <translation>Wirkung %1</translation>
    </message>
    <message>
        <source>Readiness stays at %1, assessed</source>
        <translation>Reifegrad bleibt bei %1, bewertet</translation>
    </message>
    <message>
        <source>Readiness %1</source>
        <translation>Reifegrad %1</translation>
    </message>
    <message>
        <source>No use case is on the map yet. Each appears once it has scores, or a placement by hand. Esc leaves the presentation, so that you can place them.</source>
        <translation>Noch kein Anwendungsfall ist auf der Karte. Jeder erscheint, sobald er bewertet oder von Hand platziert ist. Esc beendet die Präsentation, damit Sie sie platzieren können.</translation>
    </message>
</context>
<context>
    <name>stagepath::MaturityPage</name>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Here you see maturity rise through the four stages. It begins with a first assessment of the enterprise, a unit or a use case.</source>
        <translation>Hier sieht man die Reife durch die vier Stufen steigen. Es beginnt mit einer ersten Bewertung des Unternehmens, eines Bereichs oder eines Anwendungsfalls.</translation>
    </message>
    <message>
        <source>Maturity progression</source>
        <translation>Reifeverlauf</translation>
    </message>
    <message>
        <source>Readiness and earned stage</source>
        <translation>Reifegrad und erreichte Stufe</translation>
    </message>
    <message>
        <source>at year end</source>
        <translation>am Jahresende</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>Chart saved</source>
        <translation>Diagramm gespeichert</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Reifeverlauf</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Je Bereich</translation>
    </message>
    <message>
        <source>Per dimension</source>
        <translation>Je Dimension</translation>
    </message>
    <message>
        <source>Charts shown</source>
        <translation>Gezeigte Diagramme</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Use cases per earned stage</source>
        <translation>Anwendungsfälle je erreichter Stufe</translation>
    </message>
    <message>
        <source>Levels at two dates</source>
        <translation>Niveaus zu zwei Zeitpunkten</translation>
    </message>
    <message>
        <source>Maturity progression per unit</source>
        <translation>Reifeverlauf je Bereich</translation>
    </message>
    <message>
        <source>Levels per dimension, %1</source>
        <translation>Niveaus je Dimension, %1</translation>
    </message>
    <message>
        <source>End of %1</source>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>End of Q%1 %2</source>
        <translation>Ende Q%1 %2</translation>
    </message>
    <message>
        <source>%1, projected</source>
        <translation>%1, projiziert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation>Erreichte Stufe</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Assess the enterprise</source>
        <translation>Das Unternehmen bewerten</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Targets of this subject…</source>
        <translation>Ziele dieses Gegenstands…</translation>
    </message>
    <message>
        <source>Export the chart…</source>
        <translation>Diagramm exportieren…</translation>
    </message>
    <message>
        <source>Charts: %1</source>
        <translation>Diagramme: %1</translation>
    </message>
    <message>
        <source>There is nothing to show yet. Assess the enterprise, a unit or a use case first.</source>
        <translation>Es gibt noch nichts zu zeigen. Bewerten Sie zuerst das Unternehmen, einen Bereich oder einen Anwendungsfall.</translation>
    </message>
</context>
<context>
    <name>stagepath::MilestoneInspector</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Gate: asks for a stage</source>
        <translation>Gate: verlangt eine Stufe</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
</context>
<context>
    <name>stagepath::MultiplesView</name>
    <message>
        <source>Maturity progression, one chart each</source>
        <translation>Reifeverlauf, je ein Diagramm</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>%1 (indicative)</source>
        <comment>readiness of a light assessment</comment>
        <translation>%1 (als Anhalt)</translation>
    </message>
</context>
<context>
    <name>stagepath::NeedsList</name>
    <message>
        <source>What the next stage still needs</source>
        <translation>Was die nächste Stufe noch braucht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not on the roadmap</source>
        <translation>nicht auf der Roadmap</translation>
    </message>
    <message>
        <source>planned: %1</source>
        <translation>geplant: %1</translation>
    </message>
    <message>
        <source>, marked</source>
        <translation>, markiert</translation>
    </message>
    <message>
        <source>Nothing: the levels reach as far as they can.</source>
        <translation>Nichts: Die Niveaus reichen so weit, wie sie können.</translation>
    </message>
    <message>
        <source>Not on the roadmap</source>
        <translation>Nicht auf der Roadmap</translation>
    </message>
    <message>
        <source>blocks the next stage</source>
        <translation>hält die nächste Stufe auf</translation>
    </message>
    <message>
        <source>further, nothing waits for it</source>
        <translation>weiterer, nichts wartet darauf</translation>
    </message>
    <message>
        <source>%1, %9, from level %2 to %3, priority %4. %5. Usual owner: %6. %7%8</source>
        <translation>%1, %9, von Niveau %2 auf %3, Priorität %4. %5. Übliche Rolle: %6. %7%8</translation>
    </message>
    <message>
        <source>Further, nothing waits for it</source>
        <translation>Weitere, auf die nichts wartet</translation>
    </message>
    <message>
        <source>Not assessed yet. With the levels that it would inherit, nothing is missing.</source>
        <translation>Noch nicht bewertet. Mit den Niveaus, die geerbt würden, fehlt nichts.</translation>
    </message>
</context>
<context>
    <name>stagepath::NewWorkspaceDialog</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>For example Northwind Bank</source>
        <translation>Zum Beispiel Northwind Bank</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stagepath workspaces (*.stagepath)</source>
        <translation>Stagepath-Arbeitsbereiche (*.stagepath)</translation>
    </message>
</context>
<context>
    <name>stagepath::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>stagepath::OutcomeList</name>
    <message>
        <source>Add an outcome</source>
        <translation>Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Remove this outcome</source>
        <translation>Dieses Ergebnis entfernen</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%1 to level %2: %Ln use case(s)</source>
        <translation>
            <numerusform>%1 auf Niveau %2: %Ln Anwendungsfall</numerusform>
            <numerusform>%1 auf Niveau %2: %Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to level %2: %Ln subject(s)</source>
        <translation>
            <numerusform>%1 auf Niveau %2: %Ln Gegenstand</numerusform>
            <numerusform>%1 auf Niveau %2: %Ln Gegenstände</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::OverviewPage</name>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleich mit</translation>
    </message>
    <message>
        <source>Status of %1</source>
        <translation>Stand vom %1</translation>
    </message>
    <message>
        <source>All business units</source>
        <translation>Alle Geschäftsbereiche</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Maturity of the enterprise</source>
        <translation>Reife des Unternehmens</translation>
    </message>
    <message>
        <source>Maturity of %1</source>
        <translation>Reife von %1</translation>
    </message>
    <message>
        <source>readiness %1 now</source>
        <translation>Reifegrad %1 jetzt</translation>
    </message>
    <message>
        <source>not assessed yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>Gates due in %n day(s)</source>
        <translation>
            <numerusform>Gates in %n Tag fällig</numerusform>
            <numerusform>Gates in %n Tagen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Share past pilot</source>
        <translation>Anteil über den Piloten hinaus</translation>
    </message>
    <message>
        <source>Mean readiness</source>
        <translation>Mittlerer Reifegrad</translation>
    </message>
    <message>
        <source>Without accountable owner</source>
        <translation>Ohne verantwortliche Person</translation>
    </message>
    <message>
        <source>Maturity progression</source>
        <translation>Reifeverlauf</translation>
    </message>
    <message>
        <source>The line begins with a first assessment.</source>
        <translation>Die Linie beginnt mit einer ersten Bewertung.</translation>
    </message>
    <message>
        <source>Use cases by stage and lifecycle</source>
        <translation>Anwendungsfälle nach Stufe und Lebenszyklus</translation>
    </message>
    <message>
        <source>Readiness heat map</source>
        <translation>Reifegrad-Heatmap</translation>
    </message>
    <message>
        <source>Checks that matter most</source>
        <translation>Die wichtigsten Prüfungen</translation>
    </message>
    <message>
        <source>Stalled pilots</source>
        <translation>Stehende Piloten</translation>
    </message>
    <message>
        <source>Here you see at a glance how far the programme is, what holds it back and what to look at next. It begins with use cases: import the list you have with Ctrl+I, or type the first names.</source>
        <translation>Hier sehen Sie auf einen Blick, wie weit das Programm ist, was es aufhält und was als Nächstes anzusehen ist. Es beginnt mit Anwendungsfällen: Importieren Sie mit Strg+I die Liste, die Sie haben, oder tippen Sie die ersten Namen.</translation>
    </message>
    <message>
        <source>Add use cases</source>
        <translation>Anwendungsfälle hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <translation>
            <numerusform>%Ln insgesamt</numerusform>
            <numerusform>%Ln insgesamt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in stage 1 over %n month(s)</source>
        <translation>
            <numerusform>über %n Monat in Stufe 1</numerusform>
            <numerusform>über %n Monate in Stufe 1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation>Erreichte Stufe</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>Chart saved</source>
        <translation>Diagramm gesichert</translation>
    </message>
    <message>
        <source>Shows every finding</source>
        <translation>Zeigt alle Befunde</translation>
    </message>
    <message>
        <source>Readiness %1</source>
        <translation>Reifegrad %1</translation>
    </message>
    <message>
        <source>Not assessed: in the projection what is unknown counts as 0.</source>
        <translation>Nicht bewertet: in der Projektion zählt Unbekanntes als 0.</translation>
    </message>
</context>
<context>
    <name>stagepath::Page</name>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>stagepath::PasteBar</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Add as new use cases</source>
        <translation>Als neue Anwendungsfälle hinzufügen</translation>
    </message>
    <message>
        <source>What pasting does</source>
        <translation>Was das Einfügen bewirkt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pasting %1</source>
        <translation>Einfügen %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What is left out, and why</source>
        <translation>Was ausgelassen wird und warum</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>what is pasted, where it begins</comment>
        <translation>%1, ab %2</translation>
    </message>
</context>
<context>
    <name>stagepath::PeopleDelegate</name>
    <message>
        <source>Executives</source>
        <translation>Führungskräfte</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>Use cases they answer for, by stage</source>
        <translation>Verantwortete Anwendungsfälle nach Stufe</translation>
    </message>
    <message>
        <source>Initiatives at once, %1 – %2</source>
        <translation>Gleichzeitige Initiativen, %1 – %2</translation>
    </message>
    <message>
        <source>answers for nothing yet</source>
        <translation>verantwortet noch nichts</translation>
    </message>
</context>
<context>
    <name>stagepath::PeopleList</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>stagepath::PeopleModel</name>
    <message>
        <source>not executive</source>
        <translation>keine Führungskraft</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 zugleich</translation>
    </message>
    <message>
        <source>answers for %1</source>
        <translation>verantwortet %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Executives</source>
        <translation>Führungskräfte</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Q%1 %2: %3</source>
        <translation>Q%1 %2: %3</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>Verantwortet</translation>
    </message>
    <message>
        <source>Leads</source>
        <comment>column: number of use cases somebody leads</comment>
        <translation>Leitungen</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
</context>
<context>
    <name>stagepath::PeoplePage</name>
    <message>
        <source>Here stand the executives who answer for use cases, and the people who lead the work. There are none yet.</source>
        <translation>Hier stehen die Führungskräfte, die Anwendungsfälle verantworten, und die Personen, die die Arbeit leiten. Noch gibt es keine.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>Verantwortet</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>What the column shows</source>
        <translation>Was die Spalte zeigt</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Geschäftsbereiche</translation>
    </message>
    <message>
        <source>Assign owners</source>
        <translation>Verantwortliche benennen</translation>
    </message>
    <message>
        <source>New person (Ctrl+N)</source>
        <translation>Neue Person (Strg+N)</translation>
    </message>
    <message>
        <source>%1, of whom %2</source>
        <translation>%1, davon %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln executive(s)</source>
        <translation>
            <numerusform>%Ln Führungskraft</numerusform>
            <numerusform>%Ln Führungskräfte</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>use case(s) without accountable owner</source>
        <translation>
            <numerusform>Anwendungsfall ohne verantwortliche Person</numerusform>
            <numerusform>Anwendungsfälle ohne verantwortliche Person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use case(s) whose owner isn’t executive</source>
        <translation>
            <numerusform>Anwendungsfall, den keine Führungskraft verantwortet</numerusform>
            <numerusform>Anwendungsfälle, die keine Führungskraft verantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>person(s) with too much at once</source>
        <translation>
            <numerusform>Person mit zu viel auf einmal</numerusform>
            <numerusform>Personen mit zu viel auf einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>executive(s) who answer for nothing</source>
        <translation>
            <numerusform>Führungskraft, die nichts verantwortet</numerusform>
            <numerusform>Führungskräfte, die nichts verantworten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other executive to hand over to. Add one first.</source>
        <translation>Es gibt keine andere Führungskraft, die übernehmen kann. Fügen Sie zuerst eine hinzu.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Everything of %1 handed over to %2</source>
        <translation>Alles von %1 an %2 übergeben</translation>
    </message>
    <message>
        <source>Nobody is named yet. Say who answers for each use case: type a name, Enter, next.</source>
        <translation>Noch ist niemand benannt. Sagen, wer für jeden Anwendungsfall verantwortlich ist: einen Namen tippen, Eingabe, weiter.</translation>
    </message>
    <message>
        <source>Hand over to</source>
        <translation>Übergeben an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) to answer for</source>
        <translation>
            <numerusform>%Ln verantworteter Anwendungsfall</numerusform>
            <numerusform>%Ln verantwortete Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) to lead</source>
        <translation>
            <numerusform>%Ln geleiteter Anwendungsfall</numerusform>
            <numerusform>%Ln geleitete Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s)</source>
        <translation>
            <numerusform>%Ln Vorhaben</numerusform>
            <numerusform>%Ln Vorhaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers for nothing and leads nothing that is current; what is retired moves too.</source>
        <translation>%1 verantwortet und leitet nichts Laufendes; was außer Betrieb ist, wird auch übergeben.</translation>
    </message>
    <message>
        <source>Moves from %1: %2. One undo takes it back.</source>
        <translation>Geht von %1 über: %2. Einmal rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>%1 of %2, of whom %3</source>
        <translation>%1 von %2, davon %3</translation>
    </message>
    <message>
        <source>Show what they answer for</source>
        <translation>Zeigen, was sie verantworten</translation>
    </message>
    <message>
        <source>Show their load</source>
        <translation>Ihre Auslastung zeigen</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>Wählen Sie zuerst eine Person.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall</numerusform>
            <numerusform>%Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 answers</source>
        <translation>%1: %2 verantwortet</translation>
    </message>
    <message>
        <source>%1: %2 leads</source>
        <translation>%1: %2 leitet</translation>
    </message>
</context>
<context>
    <name>stagepath::PersonInspector</name>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Executive: can be accountable</source>
        <translation>Führungskraft: kann verantwortlich sein</translation>
    </message>
    <message>
        <source>Initiatives led per quarter</source>
        <translation>Geleitete Initiativen je Quartal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Close (F4)</source>
        <translation>Schließen (F4)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Gives everything this person answers for and leads to somebody else</source>
        <translation>Gibt alles, was diese Person verantwortet und leitet, an jemand anderen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message numerus="yes">
        <source>Answers for %Ln use case(s) without an executive mandate.</source>
        <translation>
            <numerusform>Verantwortet %Ln Anwendungsfall ohne Mandat einer Führungskraft.</numerusform>
            <numerusform>Verantwortet %Ln Anwendungsfälle ohne Mandat einer Führungskraft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make this person an executive, or name another owner.</source>
        <translation>Machen Sie die Person zur Führungskraft, oder benennen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>%1 initiatives at once in Q%2 %3.</source>
        <translation>%1 Initiativen zugleich in Q%2 %3.</translation>
    </message>
    <message>
        <source>The limit is %1. Move one, or give it another lead.</source>
        <translation>Die Grenze ist %1. Verschieben Sie eine, oder geben Sie ihr eine andere Leitung.</translation>
    </message>
    <message numerus="yes">
        <source>Answers for %Ln use case(s).</source>
        <translation>
            <numerusform>Verantwortet %Ln Anwendungsfall.</numerusform>
            <numerusform>Verantwortet %Ln Anwendungsfälle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit is %1. Name another executive for some of them.</source>
        <translation>Die Grenze ist %1. Benennen Sie für einige eine andere Führungskraft.</translation>
    </message>
    <message numerus="yes">
        <source>Answers for %Ln use case(s)</source>
        <translation>
            <numerusform>Verantwortet %Ln Anwendungsfall</numerusform>
            <numerusform>Verantwortet %Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leads %Ln use case(s)</source>
        <translation>
            <numerusform>Leitet %Ln Anwendungsfall</numerusform>
            <numerusform>Leitet %Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leads %Ln initiative(s)</source>
        <translation>
            <numerusform>Leitet %Ln Initiative</numerusform>
            <numerusform>Leitet %Ln Initiativen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers for nothing and leads nothing yet.</source>
        <translation>Verantwortet und leitet noch nichts.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>stagepath::Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
</context>
<context>
    <name>stagepath::ProgressionLegend</name>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Projiziert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Actual: solid line. Projected: dashed line. Target: dotted line.</source>
        <translation>Ist: durchgezogene Linie. Projiziert: gestrichelte Linie. Ziel: gepunktete Linie.</translation>
    </message>
</context>
<context>
    <name>stagepath::ProgressionView</name>
    <message>
        <source>Maturity progression</source>
        <translation>Reifeverlauf</translation>
    </message>
    <message>
        <source>The line begins with a first assessment.</source>
        <translation>Die Linie beginnt mit einer ersten Bewertung.</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Assess, for the line begins with a first assessment</source>
        <translation>Bewerten, denn die Linie beginnt mit einer ersten Bewertung</translation>
    </message>
</context>
<context>
    <name>stagepath::RadarView</name>
    <message>
        <source>Levels as a radar</source>
        <translation>Niveaus als Netzdiagramm</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
</context>
<context>
    <name>stagepath::Rail</name>
    <message>
        <source>Workspace menu</source>
        <translation>Arbeitsbereich-Menü</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>AI programme</source>
        <translation>KI-Programm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved: save a copy</source>
        <translation>Nicht gespeichert: Kopie speichern</translation>
    </message>
    <message>
        <source>Read only: save a copy</source>
        <translation>Nur lesbar: Kopie speichern</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Present (F5)</source>
        <translation>Präsentieren (F5)</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>Verlauf (%1)</translation>
    </message>
    <message>
        <source>An earlier moment</source>
        <translation>Ein früherer Moment</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hint(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>In a conflict copy</source>
        <translation>In einer Konfliktkopie</translation>
    </message>
    <message>
        <source>File damaged</source>
        <translation>Datei beschädigt</translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation>Eingabe läuft…</translation>
    </message>
    <message>
        <source>Not saved: see the field</source>
        <translation>Nicht gespeichert: siehe Feld</translation>
    </message>
    <message>
        <source>File not in its place</source>
        <translation>Datei nicht an ihrem Platz</translation>
    </message>
    <message>
        <source>File replaced</source>
        <translation>Datei ersetzt</translation>
    </message>
</context>
<context>
    <name>stagepath::RailItem</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
</context>
<context>
    <name>stagepath::RailSearch</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search use cases, people, initiatives and commands (Ctrl+K)</source>
        <translation>Anwendungsfälle, Personen, Initiativen und Befehle suchen (Strg+K)</translation>
    </message>
</context>
<context>
    <name>stagepath::RankedList</name>
    <message>
        <source>Ranked use cases</source>
        <translation>Gereihte Anwendungsfälle</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>platziert</translation>
    </message>
</context>
<context>
    <name>stagepath::RankedListModel</name>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Reifegrad</translation>
    </message>
</context>
<context>
    <name>stagepath::ReadinessPage</name>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Subject of the assessment: type a few letters, or Ctrl+Page Down for the next</source>
        <translation>Gegenstand der Bewertung: ein paar Buchstaben tippen, oder Strg+Bild ab für den nächsten</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>Was die Seite zeigt</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <source>Readiness heat map</source>
        <translation>Reifegrad-Heatmap</translation>
    </message>
    <message>
        <source>Create initiatives from the marked needs</source>
        <translation>Initiativen aus den markierten Bedarfen anlegen</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Set directly</source>
        <translation>Direkt setzen</translation>
    </message>
    <message>
        <source>Now, target and gate</source>
        <translation>Heute, Ziel und Gate</translation>
    </message>
    <message>
        <source>Create initiative</source>
        <translation>Initiative anlegen</translation>
    </message>
    <message>
        <source>Puts the marked needs on the roadmap, or the current one where none is marked (Ctrl+Enter)</source>
        <translation>Setzt die markierten Bedarfe auf die Roadmap, oder den aktuellen, wo keiner markiert ist (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Show on roadmap</source>
        <translation>Auf der Roadmap zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>Every stage is earned</source>
        <translation>Jede Stufe ist erreicht</translation>
    </message>
    <message>
        <source>What stage %1 still needs</source>
        <translation>Was Stufe %1 noch braucht</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Stalls when: %1</source>
        <translation>Stockt, wenn: %1</translation>
    </message>
    <message>
        <source>Let the answers count</source>
        <translation>Antworten zählen lassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>set directly</source>
        <translation>direkt gesetzt</translation>
    </message>
    <message>
        <source>%1 of %2 answered, %3 with evidence</source>
        <translation>%1 von %2 beantwortet, %3 mit Beleg</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Finish assessment</source>
        <translation>Bewertung abschließen</translation>
    </message>
    <message>
        <source>Assessed %1</source>
        <translation>Bewertet %1</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>, light</source>
        <translation>, leicht</translation>
    </message>
    <message>
        <source>Why %1 is at level %2</source>
        <translation>Warum %1 auf Niveau %2 steht</translation>
    </message>
    <message>
        <source>Why stage %1</source>
        <translation>Warum Stufe %1</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: stage %4</source>
        <translation>%1 von %2 auf %3: Stufe %4</translation>
    </message>
    <message>
        <source>Single answers that would change it</source>
        <translation>Einzelne Antworten, die das ändern würden</translation>
    </message>
    <message>
        <source>No single answer would: it takes several.</source>
        <translation>Keine einzelne: Es braucht mehrere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) put on the roadmap</source>
        <translation>
            <numerusform>%Ln Bedarf auf die Roadmap gesetzt</numerusform>
            <numerusform>%Ln Bedarfe auf die Roadmap gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Full: 36 criteria</source>
        <translation>Voll: 36 Kriterien</translation>
    </message>
    <message>
        <source>Light: 12 criteria, indicative</source>
        <translation>Leicht: 12 Kriterien, als Anhalt</translation>
    </message>
    <message>
        <source>Direct: six levels, each with a reason</source>
        <translation>Direkt: sechs Niveaus, jedes mit Grund</translation>
    </message>
    <message>
        <source>This workspace is open for reading only. Save a copy to assess in it.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet. Eine Kopie sichern, um darin zu bewerten.</translation>
    </message>
    <message>
        <source>The round is open again</source>
        <translation>Die Runde ist wieder offen</translation>
    </message>
    <message>
        <source>Assessment finished: the round doesn&apos;t change any more</source>
        <translation>Bewertung abgeschlossen: Die Runde ändert sich nicht mehr</translation>
    </message>
    <message>
        <source>Date of the round</source>
        <translation>Datum der Runde</translation>
    </message>
    <message>
        <source>light</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Noch keine Runde</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleich mit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Change the date…</source>
        <translation>Datum ändern …</translation>
    </message>
    <message>
        <source>Remove this round</source>
        <translation>Diese Runde entfernen</translation>
    </message>
    <message>
        <source>Round removed</source>
        <translation>Runde entfernt</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>unknown, not applicable</source>
        <translation>unbekannt, trifft nicht zu</translation>
    </message>
    <message>
        <source>evidence, why this level</source>
        <translation>Beleg, warum dieses Niveau</translation>
    </message>
    <message>
        <source>next dimension</source>
        <translation>nächste Dimension</translation>
    </message>
    <message>
        <source>Page ↓</source>
        <translation>Bild ↓</translation>
    </message>
    <message>
        <source>next subject</source>
        <translation>nächster Gegenstand</translation>
    </message>
    <message>
        <source>New light assessment</source>
        <translation>Neue leichte Bewertung</translation>
    </message>
    <message>
        <source>New direct assessment</source>
        <translation>Neue direkte Bewertung</translation>
    </message>
    <message>
        <source>Next subject</source>
        <translation>Nächster Gegenstand</translation>
    </message>
    <message>
        <source>Previous subject</source>
        <translation>Voriger Gegenstand</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This round is closed. Reopen it, or begin a new one.</source>
        <translation>Diese Runde ist abgeschlossen. Sie wieder öffnen oder eine neue beginnen.</translation>
    </message>
    <message>
        <source>A dimension holds for a stage from half a level below its gate on; the gate criteria have to be reached in full. P0 to P3: weight × what is missing, P0 the most. What keeps from the stage comes first.</source>
        <translation>Eine Dimension hält für eine Stufe ab einem halben Niveau unter ihrem Gate; die Gate-Kriterien müssen ganz erreicht sein. P0 bis P3: Gewicht × was fehlt, P0 am meisten. Was von der Stufe abhält, steht vorn.</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Abgeschlossen am %1</translation>
    </message>
    <message>
        <source>That is on the roadmap already</source>
        <translation>Das steht schon auf der Roadmap</translation>
    </message>
    <message>
        <source>The first round, of today</source>
        <translation>Die erste Runde, von heute</translation>
    </message>
    <message>
        <source>A new round of today, begun from the last one, which is closed</source>
        <translation>Eine neue Runde von heute, aus der letzten begonnen, die abgeschlossen ist</translation>
    </message>
    <message>
        <source>Stages and gates…</source>
        <translation>Stufen und Gates …</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>radar.png</source>
        <translation>radar.png</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>Chart saved</source>
        <translation>Diagramm gespeichert</translation>
    </message>
    <message>
        <source>Finish or reopen the assessment</source>
        <translation>Bewertung abschließen oder wieder öffnen</translation>
    </message>
    <message>
        <source>Date of the round…</source>
        <translation>Datum der Runde …</translation>
    </message>
    <message>
        <source>Rounds: choose, compare, assessed by…</source>
        <translation>Runden: wählen, vergleichen, bewertet von …</translation>
    </message>
    <message>
        <source>Targets of this subject…</source>
        <translation>Ziele dieses Bereichs …</translation>
    </message>
    <message>
        <source>An earlier round, still open: %1 of %2 answered</source>
        <translation>Eine frühere Runde, noch offen: %1 von %2 beantwortet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged</source>
        <translation>%1 neu, %2 geändert, %3 unverändert</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>%1 weggefallen</translation>
    </message>
    <message>
        <source>readiness %1 → %2, stage %3 → %4</source>
        <translation>Reifegrad %1 → %2, Stufe %3 → %4</translation>
    </message>
    <message>
        <source>Beside %1: %2</source>
        <translation>Neben %1: %2</translation>
    </message>
    <message>
        <source>A level set directly needs its reason; nothing was set.</source>
        <translation>Ein direkt gesetztes Niveau braucht seine Begründung; es wurde nichts gesetzt.</translation>
    </message>
    <message>
        <source>This level is taken over. Answer it here first, then note the evidence.</source>
        <translation>Dieses Niveau ist übernommen. Zuerst hier beantworten, dann den Beleg notieren.</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>Jemand Neues …</translation>
    </message>
    <message>
        <source>Why this stage?</source>
        <translation>Warum diese Stufe?</translation>
    </message>
    <message>
        <source>Mark needs in the list first: go to one and press Space.</source>
        <translation>Markieren Sie zuerst Bedarfe in der Liste: Gehen Sie zu einem und drücken Sie die Leertaste.</translation>
    </message>
    <message>
        <source>Set the inherited levels for this subject</source>
        <translation>Geerbte Niveaus für diesen Gegenstand festlegen</translation>
    </message>
    <message>
        <source>This subject has no stage yet. Choose one that is assessed, or begin an assessment.</source>
        <translation>Dieser Gegenstand hat noch keine Stufe. Wählen Sie einen bewerteten, oder beginnen Sie eine Bewertung.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>needs put on the roadmap, needs that were there before</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned already</source>
        <translation>
            <numerusform>%Ln schon geplant</numerusform>
            <numerusform>%Ln schon geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no round yet. Begin an assessment first.</source>
        <translation>Es gibt noch keine Runde. Beginnen Sie zuerst eine Bewertung.</translation>
    </message>
    <message>
        <source>The only need is on the roadmap already.</source>
        <translation>Der einzige Bedarf ist schon auf der Roadmap.</translation>
    </message>
    <message>
        <source>All %1 are on the roadmap already.</source>
        <translation>Alle %1 sind schon auf der Roadmap.</translation>
    </message>
    <message>
        <source>“%1” is not a date, so %2 stays. Type it like %3 or 2027-04-30.</source>
        <translation>„%1“ ist kein Datum, deshalb bleibt %2. Schreiben Sie es wie %3 oder 2027-04-30.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>%1 not asked in this round</source>
        <translation>%1 in dieser Runde nicht gefragt</translation>
    </message>
    <message>
        <source>A closed round doesn&apos;t change any more. Reopen it first.</source>
        <translation>Eine abgeschlossene Runde ändert sich nicht mehr. Öffnen Sie sie zuerst wieder.</translation>
    </message>
    <message>
        <source>No level here is inherited. Choose a use case or a unit that inherits one first.</source>
        <translation>Kein Niveau ist hier geerbt. Wählen Sie zuerst einen Anwendungsfall oder Bereich, der eines erbt.</translation>
    </message>
</context>
<context>
    <name>stagepath::RecoveryPage</name>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Geschäftsbereiche</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Impact criteria</source>
        <translation>Wirkungskriterien</translation>
    </message>
    <message>
        <source>Impact scores</source>
        <translation>Wirkungswerte</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Levels of assessments</source>
        <translation>Stufen der Bewertungen</translation>
    </message>
    <message>
        <source>Answers of assessments</source>
        <translation>Antworten der Bewertungen</translation>
    </message>
    <message>
        <source>Workstreams</source>
        <translation>Arbeitsstränge</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Milestones and gates</source>
        <translation>Meilensteine und Gates</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Basispläne</translation>
    </message>
    <message>
        <source>Entries of baselines</source>
        <translation>Einträge der Basispläne</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Settings of the workspace</source>
        <translation>Einstellungen des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Everything was found: %1 rows, each as it was saved.</source>
        <translation>Alles wurde gefunden: %1 Zeilen, jede wie gesichert.</translation>
    </message>
    <message>
        <source>%1 rows were found; no loss is known, but not every value can be proven.</source>
        <translation>%1 Zeilen wurden gefunden; kein Verlust ist bekannt, doch nicht jeder Wert ist zu belegen.</translation>
    </message>
    <message>
        <source>%1 rows were found, %2 are lost.</source>
        <translation>%1 Zeilen wurden gefunden, %2 sind verloren.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>The file stays as it is. What you choose here becomes a new file.</source>
        <translation>Die Datei bleibt, wie sie ist. Was hier gewählt wird, wird eine neue Datei.</translation>
    </message>
    <message>
        <source>States of this work</source>
        <translation>Stände dieser Arbeit</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>No good state is known on this computer.</source>
        <translation>Auf diesem Rechner ist kein guter Stand bekannt.</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Bergen, was lesbar ist</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gerettet</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>The history of changes stays behind, so what was done before can&apos;t be undone.</source>
        <translation>Der Verlauf der Änderungen bleibt zurück; was vorher geschah, ist nicht rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Save as a new file…</source>
        <translation>Als neue Datei sichern…</translation>
    </message>
    <message>
        <source>Checks put aside</source>
        <translation>Zurückgestellte Prüfungen</translation>
    </message>
    <message>
        <source>%1 rows were found and at least %2 are lost; how many there were is not known.</source>
        <translation>%1 Zeilen wurden gefunden, mindestens %2 sind verloren; wie viele es waren, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 rows were found; how many there were is not known.</source>
        <translation>%1 Zeilen wurden gefunden; wie viele es waren, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that the file does not have come from the work in progress on this computer.</source>
        <translation>
            <numerusform>%Ln Änderung, die der Datei fehlt, stammt aus der laufenden Arbeit auf diesem Rechner.</numerusform>
            <numerusform>%Ln Änderungen, die der Datei fehlen, stammen aus der laufenden Arbeit auf diesem Rechner.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more work in progress on this computer that can&apos;t be read or does not belong to this state; it is not in it.</source>
        <translation>Auf diesem Rechner gibt es weitere laufende Arbeit, die nicht lesbar ist oder nicht zu diesem Stand gehört; sie ist nicht enthalten.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Work on %1 is damaged</source>
        <translation>Die Arbeit an %1 ist beschädigt</translation>
    </message>
    <message>
        <source>Goes through the file and the work in progress on it page by page and says what is missing.</source>
        <translation>Geht die Datei und die laufende Arbeit daran Seite für Seite durch und sagt, was fehlt.</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with “(lost)” in the name stand in for lost ones, so that what belongs to them stays. Rename or delete them.</source>
        <translation>
            <numerusform>%n Zeile mit „(verloren)“ im Namen steht für eine verlorene, damit bleibt, was zu ihr gehört. Benennen Sie sie um oder löschen Sie sie.</numerusform>
            <numerusform>%n Zeilen mit „(verloren)“ im Namen stehen für verlorene, damit bleibt, was zu ihnen gehört. Benennen Sie sie um oder löschen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newer changes than those of the newest good state are only in what is damaged; this takes them along.</source>
        <translation>Neuere Änderungen als die des neuesten guten Stands stehen nur im Beschädigten; dies nimmt sie mit.</translation>
    </message>
</context>
<context>
    <name>stagepath::RecoveryRow</name>
    <message>
        <source>Work in progress on this computer</source>
        <translation>Laufende Arbeit auf diesem Rechner</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Die Datei selbst</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Sicherung %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Newest good state</source>
        <translation>Neuester guter Stand</translation>
    </message>
    <message>
        <source>Not looked through</source>
        <translation>Nicht durchgesehen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::ReportDialog</name>
    <message>
        <source>Subjects</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>16:9, for the screen</source>
        <translation>16:9, für den Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Gaps, assessment and comparison of</source>
        <translation>&amp;Lücken, Bewertung und Vergleich von</translation>
    </message>
    <message>
        <source>&amp;Compare the latest round with</source>
        <translation>Letzte Runde &amp;vergleichen mit</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The enterprise and the units</source>
        <translation>Das Unternehmen und die Geschäftsbereiche</translation>
    </message>
    <message>
        <source>the one a year before</source>
        <translation>der ein Jahr zuvor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen …</translation>
    </message>
</context>
<context>
    <name>stagepath::RoadmapPage</name>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Draft roadmap</source>
        <translation>Roadmap entwerfen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>drafting…</source>
        <translation>wird entworfen…</translation>
    </message>
    <message>
        <source>drafting… %1 %</source>
        <translation>wird entworfen… %1 %</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>The roadmap plans the work that closes the readiness gaps. Let the program propose a first plan, or begin with an initiative of your own.</source>
        <translation>Die Roadmap plant die Arbeit, die die Lücken schließt. Das Programm einen ersten Plan vorschlagen lassen oder mit einer eigenen Initiative beginnen.</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Neue Initiative</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s)</source>
        <translation>
            <numerusform>%Ln Initiative</numerusform>
            <numerusform>%Ln Initiativen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln milestone(s)</source>
        <translation>
            <numerusform>%Ln Meilenstein</numerusform>
            <numerusform>%Ln Meilensteine</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Strg+N</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Heute zeigen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Alles einpassen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New after this</source>
        <translation>Neu danach</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Verbinden mit…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Show the use case</source>
        <translation>Anwendungsfall zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>This workspace is open for reading only, so nothing can be planned in it.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen offen, daher kann darin nichts geplant werden.</translation>
    </message>
    <message>
        <source>Cancel draft</source>
        <translation>Entwurf abbrechen</translation>
    </message>
    <message>
        <source>Drafting the roadmap</source>
        <translation>Roadmap wird entworfen</translation>
    </message>
    <message>
        <source>The plan closes every gap to the targets: there is nothing to propose.</source>
        <translation>Der Plan schließt jede Lücke zu den Zielen: es gibt nichts vorzuschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>Draft roadmap: %Ln initiative(s)</source>
        <translation>
            <numerusform>Roadmap-Entwurf: %Ln Initiative</numerusform>
            <numerusform>Roadmap-Entwurf: %Ln Initiativen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) added to the roadmap</source>
        <translation>
            <numerusform>%Ln Initiative in die Roadmap aufgenommen</numerusform>
            <numerusform>%Ln Initiativen in die Roadmap aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no use case to plan for yet. Add or import some first.</source>
        <translation>Es gibt noch keinen Anwendungsfall, für den geplant werden kann. Zuerst welche anlegen oder importieren.</translation>
    </message>
    <message>
        <source>“%1” is locked and stays where it is. Unlock it (L) to move it.</source>
        <translation>„%1“ ist gesperrt und bleibt, wo es ist. Zum Verschieben die Sperre lösen (L).</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln initiative(s)</source>
        <translation>
            <numerusform>%1 von %Ln Initiative</numerusform>
            <numerusform>%1 von %Ln Initiativen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) locked</source>
        <translation>
            <numerusform>%Ln Initiative gesperrt</numerusform>
            <numerusform>%Ln Initiativen gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) unlocked</source>
        <translation>
            <numerusform>Sperre von %Ln Initiative gelöst</numerusform>
            <numerusform>Sperre von %Ln Initiativen gelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is locked: it stays where it is.</source>
        <translation>„%1“ ist gesperrt: es bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>“%1” is unlocked.</source>
        <translation>Die Sperre von „%1“ ist gelöst.</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Verbindung lösen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Hier teilen</translation>
    </message>
    <message>
        <source>Shift what follows</source>
        <translation>Nachfolgendes verschieben</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Columns, week numbers, overview</source>
        <translation>Spalten, Wochennummern, Übersicht</translation>
    </message>
    <message>
        <source>Collapse or open all lanes (Shift+C)</source>
        <translation>Alle Bahnen zu- oder aufklappen (Umschalt+C)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>ISO week numbers</source>
        <translation>ISO-Wochennummern</translation>
    </message>
    <message>
        <source>Overview strip</source>
        <translation>Übersichtsstreifen</translation>
    </message>
    <message>
        <source>Target met: stage %1 on %2</source>
        <translation>Ziel erreicht: Stufe %1 am %2</translation>
    </message>
    <message>
        <source>Target missed: stage %1 on %2</source>
        <translation>Ziel verfehlt: Stufe %1 am %2</translation>
    </message>
    <message>
        <source>%1 stands at %2, the gate asks for %3.</source>
        <translation>%1 steht bei %2, das Gate verlangt %3.</translation>
    </message>
    <message>
        <source>It is there on %1, through:</source>
        <translation>Am %1 ist es so weit, durch:</translation>
    </message>
    <message>
        <source>Nothing on the roadmap brings it.</source>
        <translation>Nichts auf der Roadmap bringt es.</translation>
    </message>
    <message>
        <source>Stage %1 is earned on %2</source>
        <translation>Stufe %1 ist am %2 erreicht</translation>
    </message>
    <message>
        <source>%1 reaches %2, as assessed.</source>
        <translation>%1 erreicht %2, laut Bewertung.</translation>
    </message>
    <message>
        <source>%1 reaches %2 through:</source>
        <translation>%1 erreicht %2 durch:</translation>
    </message>
    <message>
        <source>The plan earns no further stage here, and there is no target. Choose another subject, or set a target.</source>
        <translation>Der Plan erreicht hier keine weitere Stufe, und es gibt kein Ziel. Wählen Sie einen anderen Gegenstand, oder setzen Sie ein Ziel.</translation>
    </message>
    <message>
        <source>Nothing that follows has to move.</source>
        <translation>Nichts Nachfolgendes muss sich verschieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) shifted</source>
        <translation>
            <numerusform>%Ln Initiative verschoben</numerusform>
            <numerusform>%Ln Initiativen verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend: start on %1</source>
        <translation>Beheben: Beginn am %1</translation>
    </message>
    <message>
        <source>Freeze the plan…</source>
        <translation>Plan einfrieren…</translation>
    </message>
    <message>
        <source>Compare and manage…</source>
        <translation>Vergleichen und verwalten…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) copied</source>
        <translation>
            <numerusform>%Ln Initiative kopiert</numerusform>
            <numerusform>%Ln Initiativen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to paste. Select bars of this plan and copy them first (Ctrl+C).</source>
        <translation>Es gibt nichts einzufügen. Wählen Sie Balken dieses Plans aus und kopieren Sie sie zuerst (Strg+C).</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Whose maturity</source>
        <translation>Wessen Reife</translation>
    </message>
    <message>
        <source>The enterprise is not assessed and nothing planned raises it: select a bar to see whom it raises, or assess the enterprise on the page Readiness.</source>
        <translation>Das Unternehmen ist nicht bewertet, und nichts Geplantes hebt es: Wählen Sie einen Balken, um zu sehen, wen er hebt, oder bewerten Sie das Unternehmen auf der Seite Reifegrad.</translation>
    </message>
    <message>
        <source>“%1” is not assessed and nothing planned raises it: select a bar to see whom it raises, or assess it on the page Readiness.</source>
        <translation>„%1“ ist nicht bewertet, und nichts Geplantes hebt den Reifegrad: Wählen Sie einen Balken, um zu sehen, wen er hebt, oder nehmen Sie die Bewertung auf der Seite Reifegrad vor.</translation>
    </message>
    <message>
        <source>The gate criterion %1 stands at %2, the gate asks for %3 in full.</source>
        <translation>Das Gate-Kriterium %1 steht bei %2, das Gate verlangt %3 ganz.</translation>
    </message>
    <message>
        <source>A stage before this one decides; the page Readiness shows which.</source>
        <translation>Eine Stufe vor dieser entscheidet; welche, zeigt die Seite Reifegrad.</translation>
    </message>
    <message>
        <source>Accept the draft</source>
        <translation>Entwurf annehmen</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Freeze the plan as a baseline…</source>
        <translation>Plan als Basisplan einfrieren…</translation>
    </message>
    <message>
        <source>Compare and manage baselines…</source>
        <translation>Basispläne vergleichen und verwalten…</translation>
    </message>
    <message>
        <source>Lanes by %1</source>
        <translation>Bahnen nach: %1</translation>
    </message>
    <message>
        <source>Collapse or open all lanes</source>
        <translation>Alle Bahnen ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Show a quarter</source>
        <translation>Ein Quartal zeigen</translation>
    </message>
    <message>
        <source>Show a year</source>
        <translation>Ein Jahr zeigen</translation>
    </message>
    <message>
        <source>Filter the roadmap</source>
        <translation>Roadmap filtern</translation>
    </message>
    <message>
        <source>Show or hide ISO week numbers</source>
        <translation>ISO-Wochennummern ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the overview strip</source>
        <translation>Übersichtsstreifen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Spalte: %1</translation>
    </message>
    <message>
        <source>Reasons for stages and targets</source>
        <translation>Gründe für Stufen und Ziele</translation>
    </message>
    <message>
        <source>Whose maturity the strip shows…</source>
        <translation>Wessen Reifegrad der Streifen zeigt…</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Sperren oder entsperren</translation>
    </message>
    <message>
        <source>Baseline: %1</source>
        <translation>Basisplan: %1</translation>
    </message>
    <message>
        <source>You are looking at an earlier state, in which nothing can be planned. Go back to now first.</source>
        <translation>Zu sehen ist ein früherer Stand, in dem nichts geplant werden kann. Zuerst zu jetzt zurückgehen.</translation>
    </message>
    <message>
        <source>Durations and usual leads of drafts</source>
        <translation>Dauern und übliche Leitung von Entwürfen</translation>
    </message>
    <message>
        <source>No use case has a target, and the plan takes each to its next stage: there is nothing to propose.</source>
        <translation>Kein Anwendungsfall hat ein Ziel, und der Plan bringt jeden auf seine nächste Stufe: es gibt nichts vorzuschlagen.</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Ziel setzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed</source>
        <translation>
            <numerusform>%Ln vorgeschlagen</numerusform>
            <numerusform>%Ln vorgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Neuer Meilenstein</translation>
    </message>
    <message>
        <source>New gate</source>
        <translation>Neues Gate</translation>
    </message>
    <message>
        <source>New workstream…</source>
        <translation>Neuer Arbeitsstrang…</translation>
    </message>
    <message>
        <source>Move to the lane above</source>
        <translation>In die Bahn darüber schieben</translation>
    </message>
    <message>
        <source>Move to the lane below</source>
        <translation>In die Bahn darunter schieben</translation>
    </message>
    <message numerus="yes">
        <source>Draft roadmap: %Ln gate(s)</source>
        <translation>
            <numerusform>Roadmap entwerfen: %Ln Gate</numerusform>
            <numerusform>Roadmap entwerfen: %Ln Gates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gate(s) added to the roadmap</source>
        <translation>
            <numerusform>%Ln Gate zur Roadmap hinzugefügt</numerusform>
            <numerusform>%Ln Gates zur Roadmap hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft was discarded with what you changed in it.</source>
        <translation>Der Entwurf wurde verworfen, mit allem, was Sie daran geändert hatten.</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>The draft no longer fits what the plan is now. Draft the roadmap anew.</source>
        <translation>Der Entwurf passt nicht mehr zum heutigen Plan. Entwerfen Sie die Roadmap neu.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ziegelrot</translation>
    </message>
    <message>
        <source>Lemon</source>
        <translation>Zitrone</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>New workstream</source>
        <translation>Neuer Arbeitsstrang</translation>
    </message>
    <message>
        <source>Name, such as “Data foundation”</source>
        <translation>Name, etwa „Datengrundlage“</translation>
    </message>
    <message>
        <source>Added the workstream “%1”</source>
        <translation>Arbeitsstrang „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Rename the workstream</source>
        <translation>Arbeitsstrang umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename the workstream…</source>
        <translation>Arbeitsstrang umbenennen…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Move the lane up	Alt+Up</source>
        <translation>Bahn nach oben	Alt+Auf</translation>
    </message>
    <message>
        <source>Move the lane down	Alt+Down</source>
        <translation>Bahn nach unten	Alt+Ab</translation>
    </message>
    <message>
        <source>Remove the workstream</source>
        <translation>Arbeitsstrang entfernen</translation>
    </message>
    <message>
        <source>Accept or discard the draft first.</source>
        <translation>Übernehmen oder verwerfen Sie zuerst den Entwurf.</translation>
    </message>
    <message>
        <source>Choose a bar on the roadmap first.</source>
        <translation>Wählen Sie zuerst einen Balken auf der Roadmap.</translation>
    </message>
    <message>
        <source>There is no draft. Draft the roadmap first.</source>
        <translation>Es gibt keinen Entwurf. Entwerfen Sie zuerst die Roadmap.</translation>
    </message>
    <message numerus="yes">
        <source>Links are broken now: %Ln initiative(s) would have to move; the last would finish on %1.</source>
        <translation>
            <numerusform>Verbindungen sind jetzt verletzt: %Ln Initiative müsste sich verschieben und würde am %1 enden.</numerusform>
            <numerusform>Verbindungen sind jetzt verletzt: %Ln Initiativen müssten sich verschieben; die letzte würde am %1 enden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay too early as well; Checks names them.</source>
        <translation>
            <numerusform>%Ln weitere bleibt ebenfalls zu früh; die Prüfungen nennen sie.</numerusform>
            <numerusform>%Ln weitere bleiben ebenfalls zu früh; die Prüfungen nennen sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workstreams: rename, colour, move, split, remove</source>
        <translation>Arbeitsstränge: umbenennen, färben, verschieben, teilen, entfernen</translation>
    </message>
    <message>
        <source>Split the lane…</source>
        <translation>Bahn teilen …</translation>
    </message>
    <message>
        <source>Shift+S</source>
        <translation>Umschalt+S</translation>
    </message>
    <message numerus="yes">
        <source>Split “%1” off, with %Ln initiative(s)</source>
        <translation>
            <numerusform>„%1“ mit %Ln Initiative abgeteilt</numerusform>
            <numerusform>„%1“ mit %Ln Initiativen abgeteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Split the lane…	Shift+S</source>
        <translation>Bahn teilen …	Umschalt+S</translation>
    </message>
    <message>
        <source>This is a draft: change its lines in the panel beside it, or accept it first.</source>
        <translation>Das ist ein Entwurf: Ändern Sie seine Zeilen im Feld daneben, oder nehmen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>A lane is split where lanes are workstreams. Choose Workstream under Lanes.</source>
        <translation>Eine Bahn wird geteilt, wo Bahnen Arbeitsstränge sind. Wählen Sie unter Bahnen Arbeitsstrang.</translation>
    </message>
    <message>
        <source>A link is broken now: “%1” would have to move and would finish on %2.</source>
        <translation>Eine Verbindung ist jetzt verletzt: „%1“ müsste sich verschieben und würde am %2 enden.</translation>
    </message>
</context>
<context>
    <name>stagepath::RulesDialog</name>
    <message>
        <source>initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Rules of the checks</source>
        <translation>Regeln der Prüfungen</translation>
    </message>
    <message>
        <source>The program looks at the plan after every change and says where one of these rules does not hold. Limits are this workspace&apos;s own.</source>
        <translation>Das Programm sieht den Plan nach jeder Änderung durch und sagt, wo eine dieser Regeln nicht gilt. Die Grenzen gehören zu diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>%1: limit in %2</source>
        <translation>%1: Grenze in %2</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>eingehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits of the checks are changed.</source>
        <translation>Die Grenzen der Prüfungen sind geändert.</translation>
    </message>
</context>
<context>
    <name>stagepath::ScoreModel</name>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>%1, %2: not scored</source>
        <translation>%1, %2: ohne Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use case</source>
        <translation>Anwendungsfall</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Ranked as soon as it has impact scores and a readiness assessment</source>
        <translation>Gereiht, sobald er Wirkungswerte und eine Bewertung des Reifegrads hat</translation>
    </message>
    <message>
        <source>Place %1 by impact alone; ranked as soon as it has a readiness assessment</source>
        <translation>Platz %1 allein nach Wirkung; gereiht, sobald der Reifegrad bewertet ist</translation>
    </message>
</context>
<context>
    <name>stagepath::ScoreSheet</name>
    <message>
        <source>Down a criterion</source>
        <translation>Ein Kriterium hinab</translation>
    </message>
    <message>
        <source>Across a use case</source>
        <translation>Einen Anwendungsfall entlang</translation>
    </message>
    <message>
        <source>Where a score leads</source>
        <translation>Wohin ein Wert führt</translation>
    </message>
    <message>
        <source>Score strategic impact</source>
        <translation>Strategische Wirkung bewerten</translation>
    </message>
    <message>
        <source>Criteria and weights…</source>
        <translation>Kriterien und Gewichte…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Impact scores</source>
        <translation>Wirkungswerte</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 von „%2“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Places in brackets are by impact alone. Ranked is what has a readiness assessment too.</source>
        <translation>Plätze in Klammern gelten allein nach Wirkung. Gereiht ist, dessen Reifegrad auch bewertet ist.</translation>
    </message>
    <message>
        <source>That was the last score. Arrow keys go back to any of them; Esc ends scoring.</source>
        <translation>Das war der letzte Wert. Pfeiltasten führen zu jedem zurück; Esc beendet das Bewerten.</translation>
    </message>
    <message>
        <source>That was the last use case of this criterion. Tab goes on with the next criterion.</source>
        <translation>Das war der letzte Anwendungsfall dieses Kriteriums. Tab geht mit dem nächsten Kriterium weiter.</translation>
    </message>
</context>
<context>
    <name>stagepath::SearchModel</name>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Business units</source>
        <translation>Geschäftsbereiche</translation>
    </message>
</context>
<context>
    <name>stagepath::SearchPopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
    <message>
        <source>Use case, unit, person, initiative or command</source>
        <translation>Anwendungsfall, Bereich, Person, Initiative oder Befehl</translation>
    </message>
</context>
<context>
    <name>stagepath::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stages and &amp;gates…</source>
        <translation>Stufen und &amp;Gates …</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Dieser Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation>&amp;Kalender…</translation>
    </message>
</context>
<context>
    <name>stagepath::SlipModel</name>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Earned then</source>
        <translation>Erreicht damals</translation>
    </message>
    <message>
        <source>Earned now</source>
        <translation>Erreicht jetzt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Start then</source>
        <translation>Beginn damals</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Beginn jetzt</translation>
    </message>
    <message>
        <source>Finish then</source>
        <translation>Ende damals</translation>
    </message>
    <message>
        <source>Finish now</source>
        <translation>Ende jetzt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>not planned then</source>
        <translation>damals nicht geplant</translation>
    </message>
    <message>
        <source>no longer reached</source>
        <translation>nicht mehr erreicht</translation>
    </message>
    <message>
        <source>Gate or milestone</source>
        <translation>Gate oder Meilenstein</translation>
    </message>
    <message>
        <source>Date then</source>
        <translation>Datum damals</translation>
    </message>
    <message>
        <source>Date now</source>
        <translation>Datum jetzt</translation>
    </message>
</context>
<context>
    <name>stagepath::SplitLaneDialog</name>
    <message>
        <source>Split the lane</source>
        <translation>Bahn teilen</translation>
    </message>
    <message>
        <source>Split the lane “%1”</source>
        <translation>Bahn „%1“ teilen</translation>
    </message>
    <message>
        <source>&amp;Name of the new workstream, which stands below</source>
        <translation>&amp;Name des neuen Arbeitsstrangs, der darunter steht</translation>
    </message>
    <message>
        <source>Name of the new workstream</source>
        <translation>Name des neuen Arbeitsstrangs</translation>
    </message>
    <message>
        <source>What goes into the new workstream</source>
        <translation>Was in den neuen Arbeitsstrang geht</translation>
    </message>
    <message>
        <source>&amp;What goes into it (Space ticks)</source>
        <translation>&amp;Was hineinkommt (Leertaste setzt den Haken)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>%1 · %2 to %3</source>
        <comment>initiative, start, finish</comment>
        <translation>%1 · %2 bis %3</translation>
    </message>
    <message>
        <source>Tick at least one initiative that goes into the new workstream.</source>
        <translation>Haken Sie mindestens eine Initiative an, die in den neuen Arbeitsstrang geht.</translation>
    </message>
    <message>
        <source>Leave at least one initiative unticked, or rename the workstream instead.</source>
        <translation>Lassen Sie mindestens eine Initiative ohne Haken, oder benennen Sie den Arbeitsstrang um.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln initiative(s) for the new workstream</source>
        <translation>
            <numerusform>%Ln Initiative für den neuen Arbeitsstrang</numerusform>
            <numerusform>%Ln Initiativen für den neuen Arbeitsstrang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::StageGatesEditor</name>
    <message>
        <source>Add criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Add a criterion that stage %1 asks for</source>
        <translation>Kriterium hinzufügen, das Stufe %1 verlangt</translation>
    </message>
    <message>
        <source>Stage %1, %2</source>
        <translation>Stufe %1, %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>from level</source>
        <translation>ab Niveau</translation>
    </message>
    <message>
        <source>Criterion %1 of stage %2</source>
        <translation>Kriterium %1 von Stufe %2</translation>
    </message>
    <message>
        <source>Level of %1 that stage %2 asks for</source>
        <translation>Niveau von %1, das Stufe %2 verlangt</translation>
    </message>
    <message>
        <source>Stage %1 no longer asks for %2</source>
        <translation>Stufe %1 verlangt %2 nicht mehr</translation>
    </message>
</context>
<context>
    <name>stagepath::StageMatrix</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Use cases by stage and lifecycle</source>
        <translation>Anwendungsfälle nach Stufe und Lebenszyklus</translation>
    </message>
    <message>
        <source>all lifecycles</source>
        <translation>alle Lebenszyklen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall</numerusform>
            <numerusform>%Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Dev.</source>
        <comment>head of a narrow column: in development</comment>
        <translation>Entw.</translation>
    </message>
    <message>
        <source>Prod.</source>
        <comment>head of a narrow column: in production</comment>
        <translation>Prod.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>head of a narrow column: no lifecycle stated</comment>
        <translation>Ohne</translation>
    </message>
</context>
<context>
    <name>stagepath::StageReasonsPopup</name>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Show “%1” on the roadmap</source>
        <translation>„%1“ auf der Roadmap zeigen</translation>
    </message>
</context>
<context>
    <name>stagepath::StageStackView</name>
    <message>
        <source>Use cases per earned stage</source>
        <translation>Anwendungsfälle je erreichter Stufe</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Not assessed: %1</source>
        <translation>Nicht bewertet: %1</translation>
    </message>
</context>
<context>
    <name>stagepath::StageTable</name>
    <message>
        <source>Readiness and earned stage at year ends</source>
        <translation>Reifegrad und erreichte Stufe am Jahresende</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>%1: %2, stage %3</source>
        <translation>%1: %2, Stufe %3</translation>
    </message>
    <message>
        <source>%1: not assessed</source>
        <translation>%1: nicht bewertet</translation>
    </message>
</context>
<context>
    <name>stagepath::StagesDialog</name>
    <message>
        <source>Fewest months in a stage</source>
        <translation>Mindestens Monate in einer Stufe</translation>
    </message>
    <message>
        <source>A pilot is stalled after (months)</source>
        <translation>Ein Pilot stockt nach (Monaten)</translation>
    </message>
    <message>
        <source>An assessment is stale after (months)</source>
        <translation>Eine Bewertung ist veraltet nach (Monaten)</translation>
    </message>
    <message>
        <source>Stages and gates</source>
        <translation>Stufen und Gates</translation>
    </message>
    <message>
        <source>Levels that each stage asks for</source>
        <translation>Niveau, das jede Stufe verlangt</translation>
    </message>
    <message>
        <source>Arrows go from cell to cell, 0 to 4 set the level.</source>
        <translation>Pfeile gehen von Zelle zu Zelle, 0 bis 4 setzen das Niveau.</translation>
    </message>
    <message>
        <source>Weights in readiness</source>
        <translation>Gewichte im Reifegrad</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Limits that the checks compare with</source>
        <translation>Grenzen, an denen die Prüfungen messen</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This workspace is open for reading only. Save a copy to change it.</source>
        <translation>Dieser Arbeitsbereich ist nur zum Lesen geöffnet. Speichern Sie eine Kopie, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Readiness model (*.json)</source>
        <translation>Reifemodell (*.json)</translation>
    </message>
    <message>
        <source>Readiness model</source>
        <translation>Reifemodell</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden …</translation>
    </message>
    <message>
        <source>Back to the built-in one</source>
        <translation>Zurück zum eingebauten</translation>
    </message>
    <message>
        <source>%1: %2, version %3</source>
        <translation>%1: %2, Version %3</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>Eingebautes Modell</translation>
    </message>
    <message>
        <source>Own model</source>
        <translation>Eigenes Modell</translation>
    </message>
    <message>
        <source>%1, based on %2</source>
        <translation>%1, auf der Grundlage von %2</translation>
    </message>
    <message>
        <source>%1 – in force after Apply</source>
        <translation>%1 – gilt nach „Anwenden“</translation>
    </message>
    <message>
        <source>Export the readiness model</source>
        <translation>Reifemodell exportieren</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exportiert als %1</translation>
    </message>
    <message>
        <source>Load a readiness model</source>
        <translation>Reifemodell laden</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>A stage is earned when all stages before it are, no dimension is more than half a level below what the stage asks for, and its gate criteria are reached in full.</source>
        <translation>Eine Stufe ist erreicht, wenn alle Stufen davor es sind, keine Dimension mehr als ein halbes Niveau unter dem liegt, was die Stufe verlangt, und ihre Gate-Kriterien ganz erfüllt sind.</translation>
    </message>
    <message>
        <source>Gate criteria</source>
        <translation>Gate-Kriterien</translation>
    </message>
    <message>
        <source>A dimension is at most one level above its gate criterion, and from stage 2 on every gate criterion is at most one below the stage.</source>
        <translation>Eine Dimension liegt höchstens ein Niveau über ihrem Gate-Kriterium, und ab Stufe 2 liegt jedes Gate-Kriterium höchstens eins unter der Stufe.</translation>
    </message>
    <message>
        <source>Gate criterion of %1</source>
        <translation>Gate-Kriterium von %1</translation>
    </message>
    <message>
        <source>Criteria that a stage asks for by itself</source>
        <translation>Kriterien, die eine Stufe selbst verlangt</translation>
    </message>
    <message>
        <source>They have to be reached in full: half a level below does not pass.</source>
        <translation>Sie sind ganz zu erfüllen: Ein halbes Niveau darunter reicht nicht.</translation>
    </message>
</context>
<context>
    <name>stagepath::StagesEffect</name>
    <message>
        <source>Enterprise</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: stage %2 stays</source>
        <translation>%1: Stufe %2 bleibt</translation>
    </message>
    <message>
        <source>%1 %2: stage %3 → %4</source>
        <translation>%1 %2: Stufe %3 → %4</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Nothing is assessed yet, so no stage changes.</source>
        <translation>Noch ist nichts bewertet, deshalb ändert sich keine Stufe.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more unit(s)</source>
        <translation>
            <numerusform>und %Ln weiterer Bereich</numerusform>
            <numerusform>und %Ln weitere Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>No use case earns another stage.</source>
        <translation>Kein Anwendungsfall erreicht eine andere Stufe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s) earn another stage.</source>
        <translation>
            <numerusform>%Ln Anwendungsfall erreicht eine andere Stufe.</numerusform>
            <numerusform>%Ln Anwendungsfälle erreichen eine andere Stufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The other model has the same criteria.</source>
        <translation>Das andere Modell hat dieselben Kriterien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln criterion(s) are worded or weighted otherwise:</source>
        <translation>
            <numerusform>%Ln Kriterium lautet oder wiegt anders:</numerusform>
            <numerusform>%Ln Kriterien lauten oder wiegen anders:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: gate criterion %2 → %3</source>
        <translation>%1: Gate-Kriterium %2 → %3</translation>
    </message>
    <message>
        <source>Fewest months in a stage: %1 → %2</source>
        <translation>Mindestmonate in einer Stufe: %1 → %2</translation>
    </message>
    <message>
        <source>A pilot is stalled after %1 → %2 months</source>
        <translation>Ein Pilot stockt nach %1 → %2 Monaten</translation>
    </message>
    <message>
        <source>Stalled pilots: %1 → %2</source>
        <translation>Stockende Piloten: %1 → %2</translation>
    </message>
    <message>
        <source>An assessment is stale after %1 → %2 months</source>
        <translation>Eine Bewertung gilt als veraltet nach %1 → %2 Monaten</translation>
    </message>
    <message>
        <source>Limits change findings of the checks, no stage.</source>
        <translation>Grenzen ändern Befunde der Prüfungen, keine Stufe.</translation>
    </message>
    <message>
        <source>Stage %1 asks for %2 at level %3</source>
        <translation>Stufe %1 verlangt %2 auf Niveau %3</translation>
    </message>
    <message>
        <source>Stage %1 no longer asks for %2</source>
        <translation>Stufe %1 verlangt %2 nicht mehr</translation>
    </message>
    <message>
        <source>Stage %1: %2 at level %3 → %4</source>
        <translation>Stufe %1: %2 auf Niveau %3 → %4</translation>
    </message>
</context>
<context>
    <name>stagepath::StalledList</name>
    <message>
        <source>Stalled pilots</source>
        <translation>Stehende Piloten</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) in stage 1</source>
        <translation>
            <numerusform>%n Monat in Stufe 1</numerusform>
            <numerusform>%n Monate in Stufe 1</numerusform>
        </translation>
    </message>
    <message>
        <source>no accountable owner</source>
        <translation>keine verantwortliche Person</translation>
    </message>
    <message>
        <source>No pilot stands still</source>
        <translation>Kein Pilot steht still</translation>
    </message>
    <message>
        <source>mo</source>
        <translation>Mon.</translation>
    </message>
</context>
<context>
    <name>stagepath::StandingSummary</name>
    <message>
        <source>indicative</source>
        <translation>als Anhalt</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Stage set</source>
        <translation>Gesetzte Stufe</translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation>Erreichte Stufe</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>Mit Beleg</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>%1, stage %2</source>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>What could be shown today: levels without evidence count one less.</source>
        <translation>Was sich heute zeigen ließe: Niveaus ohne Beleg zählen eins weniger.</translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation>Noch nicht bewertet.</translation>
    </message>
    <message>
        <source>Pale levels are what it would inherit.</source>
        <translation>Blasse Niveaus sind, was er erben würde.</translation>
    </message>
    <message>
        <source>Answer the first question to begin.</source>
        <translation>Mit der ersten Antwort beginnt es.</translation>
    </message>
    <message>
        <source>Set for this use case</source>
        <translation>Für diesen Anwendungsfall setzen</translation>
    </message>
    <message>
        <source>Set for this unit</source>
        <translation>Für diesen Bereich setzen</translation>
    </message>
    <message>
        <source>Too little is answered to rely on.</source>
        <translation>Zu wenig ist beantwortet, um sich darauf zu stützen.</translation>
    </message>
    <message>
        <source>Little is answered.</source>
        <translation>Wenig ist beantwortet.</translation>
    </message>
    <message>
        <source>%1 % of the questions; from 60 % on the figures carry weight.</source>
        <translation>%1 % der Fragen; ab 60 % tragen die Zahlen.</translation>
    </message>
    <message>
        <source>The stage that is set isn&apos;t earned yet.</source>
        <translation>Die gesetzte Stufe ist noch nicht erreicht.</translation>
    </message>
    <message>
        <source>To overcome now: %1. Next: %2.</source>
        <translation>Jetzt zu überwinden: %1. Danach: %2.</translation>
    </message>
    <message>
        <source>To overcome now: %1.</source>
        <translation>Jetzt zu überwinden: %1.</translation>
    </message>
    <message>
        <source>Why this stage?</source>
        <translation>Warum diese Stufe?</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>Stage %1 by %2</source>
        <translation>Stufe %1 bis %2</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>indicative, %1</source>
        <comment>earned stage of a light assessment</comment>
        <translation>als Anhalt, %1</translation>
    </message>
    <message>
        <source>Levels set directly</source>
        <translation>Direkt gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dimension(s)</source>
        <translation>
            <numerusform>%Ln Dimension</numerusform>
            <numerusform>%Ln Dimensionen</numerusform>
        </translation>
    </message>
    <message>
        <source>With a reason</source>
        <translation>Mit Begründung</translation>
    </message>
    <message>
        <source>This round was begun with %1.</source>
        <comment>readiness model</comment>
        <translation>Diese Runde wurde mit %1 begonnen.</translation>
    </message>
    <message>
        <source>The model in force is %1. Begin a new assessment to use it.</source>
        <translation>Das geltende Modell ist %1. Beginnen Sie eine neue Bewertung, um es zu nutzen.</translation>
    </message>
</context>
<context>
    <name>stagepath::SubjectHeatTable</name>
    <message>
        <source>Type to filter</source>
        <translation>Tippen filtert</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Readiness heat map</source>
        <translation>Reifegrad-Heatmap</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subject(s)</source>
        <translation>
            <numerusform>%Ln Gegenstand</numerusform>
            <numerusform>%Ln Gegenstände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln subject(s)</source>
        <translation>
            <numerusform>%1 von %Ln Gegenstand</numerusform>
            <numerusform>%1 von %Ln Gegenständen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subject(s) copied as a table</source>
        <translation>
            <numerusform>%Ln Gegenstand als Tabelle kopiert</numerusform>
            <numerusform>%Ln Gegenstände als Tabelle kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down sort by the column of the current cell.</source>
        <translation>Alt+Auf und Alt+Ab sortieren nach der Spalte der aktuellen Zelle.</translation>
    </message>
    <message>
        <source>Assessed use cases</source>
        <translation>Bewertete Anwendungsfälle</translation>
    </message>
</context>
<context>
    <name>stagepath::SubjectTableModel</name>
    <message>
        <source>Enterprise</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Business unit</source>
        <translation>Geschäftsbereich</translation>
    </message>
    <message>
        <source>%1, %2: not assessed</source>
        <translation>%1, %2: nicht bewertet</translation>
    </message>
    <message>
        <source>%1, %2: level %3, inherited</source>
        <translation>%1, %2: Niveau %3, geerbt</translation>
    </message>
    <message>
        <source>%1, %2: level %3</source>
        <translation>%1, %2: Niveau %3</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Bewertet</translation>
    </message>
</context>
<context>
    <name>stagepath::TargetsPanel</name>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Targets of %1</source>
        <translation>Ziele von %1</translation>
    </message>
    <message>
        <source>The stage that shall be earned by a date. The chart shows targets as a dotted line.</source>
        <translation>Die Stufe, die bis zu einem Datum erreicht sein soll. Das Diagramm zeigt Ziele als gepunktete Linie.</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Noch gibt es keine.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Remove the target of stage %1</source>
        <translation>Ziel der Stufe %1 entfernen</translation>
    </message>
    <message>
        <source>Add a target for %1</source>
        <translation>Ziel für %1 hinzufügen</translation>
    </message>
    <message>
        <source>Change a target of %1</source>
        <translation>Ziel von %1 ändern</translation>
    </message>
    <message>
        <source>Remove a target of %1</source>
        <translation>Ziel von %1 entfernen</translation>
    </message>
    <message>
        <source>Not saved. The old date stays; leave the field once more to try again.</source>
        <translation>Nicht gespeichert. Das alte Datum bleibt; beim nächsten Verlassen des Feldes wird es wieder versucht.</translation>
    </message>
</context>
<context>
    <name>stagepath::TimelineFilterBar</name>
    <message>
        <source>Type to filter</source>
        <translation>Zum Filtern tippen</translation>
    </message>
    <message>
        <source>Filter by lead, unit, state …</source>
        <translation>Nach Leitung, Bereich, Zustand filtern …</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Lead, unit, late …</source>
        <translation>Leitung, Bereich, verspätet …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>stagepath::TimelineLegend</name>
    <message>
        <source>Roll-out</source>
        <translation>Ausrollen</translation>
    </message>
    <message>
        <source>Enabler</source>
        <translation>Befähiger</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basisplan</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Gate met</source>
        <translation>Gate erreicht</translation>
    </message>
    <message>
        <source>Gate not met</source>
        <translation>Gate nicht erreicht</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many links are in sight to follow one. Zoom in, filter the roadmap, or select a bar: its own links are always drawn.</source>
        <translation>Es sind zu viele Verknüpfungen im Bild, um einer zu folgen. Vergrößern Sie den Ausschnitt, filtern Sie die Roadmap oder wählen Sie einen Balken: Seine eigenen Verknüpfungen werden immer gezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) not drawn</source>
        <translation>
            <numerusform>%Ln Verknüpfung nicht gezeichnet</numerusform>
            <numerusform>%Ln Verknüpfungen nicht gezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without dates</source>
        <translation>
            <numerusform>%Ln ohne Termine</numerusform>
            <numerusform>%Ln ohne Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Andere Arbeit</translation>
    </message>
</context>
<context>
    <name>stagepath::TimelineOverview</name>
    <message>
        <source>Overview of the plan</source>
        <translation>Übersicht des Plans</translation>
    </message>
    <message>
        <source>Arrow keys move what the timeline shows.</source>
        <translation>Die Pfeiltasten verschieben, was die Zeitleiste zeigt.</translation>
    </message>
    <message>
        <source>The whole plan. Drag the frame, or use the arrow keys.</source>
        <translation>Der ganze Plan. Den Rahmen ziehen oder die Pfeiltasten nehmen.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>stagepath::TimelineShiftBar</name>
    <message>
        <source>Shift what follows</source>
        <translation>Nachfolgendes verschieben</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Moves what is outlined, as one undo step (Enter)</source>
        <translation>Verschiebt, was umrandet ist, als ein Schritt zum Zurücknehmen (Eingabe)</translation>
    </message>
    <message>
        <source>Leaves everything where it is (Esc)</source>
        <translation>Lässt alles, wo es ist (Esc)</translation>
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
        <translation>Auf und Ab gehen von Balken zu Balken, Links und Rechts verschieben ihn, Eingabe öffnet ihn.</translation>
    </message>
    <message>
        <source>Subject of the projected maturity</source>
        <translation>Gegenstand der projizierten Reife</translation>
    </message>
    <message>
        <source>Enterprise readiness</source>
        <translation>Reifegrad des Unternehmens</translation>
    </message>
    <message>
        <source>%1: choose another subject</source>
        <translation>%1: anderen Gegenstand wählen</translation>
    </message>
    <message>
        <source>Link to “%1”</source>
        <translation>Mit „%1“ verbinden</translation>
    </message>
    <message>
        <source>Choose the bar that follows</source>
        <translation>Den folgenden Balken wählen</translation>
    </message>
    <message>
        <source>“%1” has no links.</source>
        <translation>„%1“ hat keine Verbindungen.</translation>
    </message>
    <message>
        <source>Only lanes by workstream have an order of their own. Choose them under Lanes, and a bar in one of them.</source>
        <translation>Nur Bahnen nach Arbeitsstrang haben eine eigene Reihenfolge. Wählen Sie diese unter „Bahnen“, und einen Balken darin.</translation>
    </message>
    <message>
        <source>No initiative matches the filter.</source>
        <translation>Keine Initiative passt zum Filter.</translation>
    </message>
    <message>
        <source>%1 → %2, %3. Del removes the link.</source>
        <translation>%1 → %2, %3. Entf löst die Verbindung.</translation>
    </message>
    <message>
        <source>Stage %1 earned on %2</source>
        <translation>Stufe %1 erreicht am %2</translation>
    </message>
    <message>
        <source>Target stage %1 on %2: met</source>
        <translation>Zielstufe %1 am %2: erreicht</translation>
    </message>
    <message>
        <source>Target stage %1 on %2: missed</source>
        <translation>Zielstufe %1 am %2: verfehlt</translation>
    </message>
    <message>
        <source>Click for the reasons.</source>
        <translation>Klicken für die Gründe.</translation>
    </message>
    <message>
        <source>The selected bars do not raise “%1”. Shown is what they raise most: “%2”.</source>
        <translation>Die gewählten Balken heben „%1“ nicht. Gezeigt wird, was sie am meisten heben: „%2“.</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Select a bar first; K then links it to the one that follows.</source>
        <translation>Wählen Sie zuerst einen Balken; K verknüpft ihn dann mit dem, der folgt.</translation>
    </message>
    <message>
        <source>A bar changes its lane where lanes are workstreams or leads. Choose one of these under Lanes.</source>
        <translation>Ein Balken wechselt die Bahn, wo Bahnen Arbeitsstränge oder Leitungen sind. Wählen Sie eines davon unter Bahnen.</translation>
    </message>
    <message>
        <source>%1, to “%2”</source>
        <translation>%1, nach „%2“</translation>
    </message>
    <message>
        <source>%1, stays in its lane</source>
        <translation>%1, bleibt in seiner Bahn</translation>
    </message>
</context>
<context>
    <name>stagepath::UnitsPanel</name>
    <message>
        <source>Business units</source>
        <translation>Geschäftsbereiche</translation>
    </message>
    <message>
        <source>Close (F4)</source>
        <translation>Schließen (F4)</translation>
    </message>
    <message>
        <source>Type a name and press Enter to add a unit</source>
        <translation>Name tippen und Enter fügt einen Bereich hinzu</translation>
    </message>
    <message>
        <source>New business unit</source>
        <translation>Neuer Geschäftsbereich</translation>
    </message>
    <message>
        <source>There are none yet. Use cases and people belong to one.</source>
        <translation>Noch gibt es keine. Anwendungsfälle und Personen gehören zu einem.</translation>
    </message>
    <message>
        <source>Name of business unit %1</source>
        <translation>Name des Geschäftsbereichs %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall</numerusform>
            <numerusform>%Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>There is a business unit “%1” already.</source>
        <translation>Den Geschäftsbereich „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Business unit “%1” removed</source>
        <translation>Geschäftsbereich „%1“ entfernt</translation>
    </message>
    <message>
        <source>Move everything to %1</source>
        <translation>Alles zu %1 verschieben</translation>
    </message>
    <message>
        <source>Leave everything without a unit</source>
        <translation>Alles ohne Bereich lassen</translation>
    </message>
    <message>
        <source>Its own assessments, targets and gates go with it</source>
        <translation>Seine eigenen Bewertungen, Ziele und Gates verschwinden mit ihm</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Farbe von %1</translation>
    </message>
    <message>
        <source>Colour %1, as now</source>
        <translation>Farbe %1, wie jetzt</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseCaptureRow</name>
    <message>
        <source>Type a name and press Enter to add a use case</source>
        <translation>Einen Namen eingeben und mit Eingabe einen Anwendungsfall hinzufügen</translation>
    </message>
    <message>
        <source>New use case</source>
        <translation>Neuer Anwendungsfall</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New use case, %1</source>
        <comment>the row, then what is wrong with its name</comment>
        <translation>Neuer Anwendungsfall, %1</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseChoiceField</name>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseChoicePopup</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>choice, what is said of it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseDelegate</name>
    <message numerus="yes">
        <source>Sets %Ln use case(s)</source>
        <translation>
            <numerusform>Setzt %Ln Anwendungsfall</numerusform>
            <numerusform>Setzt %Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseDetails</name>
    <message>
        <source>Summary</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it does, for whom, in one sentence</source>
        <translation>Was er tut, für wen, in einem Satz</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Computed from the assessment: the highest stage whose gate holds</source>
        <translation>Aus der Bewertung errechnet: die höchste Stufe, deren Gate hält</translation>
    </message>
    <message>
        <source>Earned stage</source>
        <translation>Erreichte Stufe</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Value, target and dates</source>
        <translation>Wert, Ziel und Daten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Imported fields</source>
        <translation>Importierte Felder</translation>
    </message>
    <message>
        <source>executive</source>
        <translation>Führungskraft</translation>
    </message>
    <message numerus="yes">
        <source>Sets %Ln use case(s)</source>
        <translation>
            <numerusform>Setzt %Ln Anwendungsfall</numerusform>
            <numerusform>Setzt %Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned stage: %1</source>
        <translation>Erreichte Stufe: %1</translation>
    </message>
    <message>
        <source>Set above the earned stage.</source>
        <translation>Über der erreichten Stufe gesetzt.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%n, all done</source>
        <translation>
            <numerusform>%n, fertig</numerusform>
            <numerusform>%n, alle fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, next finish %1</source>
        <translation>
            <numerusform>%n, Ende %1</numerusform>
            <numerusform>%n, nächstes Ende %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <translation>Bewertung öffnen</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseFilterBar</name>
    <message>
        <source>Type to filter</source>
        <translation>Tippen zum Filtern</translation>
    </message>
    <message>
        <source>Filter by unit, owner, lifecycle …</source>
        <translation>Nach Bereich, Verantwortlichen, Lebenszyklus … filtern</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Unit, owner, stage …</source>
        <translation>Bereich, Verantwortliche, Stufe …</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>Normale Zeilen</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Bequeme Zeilen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseHistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has changed here yet. Every change of this use case will be listed with its author and time.</source>
        <translation>Hier hat sich noch nichts geändert. Jede Änderung wird mit Autor und Zeit aufgeführt.</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig)</translation>
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
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Select a use case to see and edit it here. Ctrl+click selects several: they are edited together.</source>
        <translation>Einen Anwendungsfall wählen, um ihn hier zu sehen und zu bearbeiten. Strg+Klick wählt mehrere: sie werden zusammen bearbeitet.</translation>
    </message>
    <message>
        <source>More for this use case</source>
        <translation>Mehr zu diesem Anwendungsfall</translation>
    </message>
    <message>
        <source>Close the inspector (F4)</source>
        <translation>Inspektor schließen (F4)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Selected together</source>
        <translation>Zusammen ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall</numerusform>
            <numerusform>%Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseReadinessPanel</name>
    <message>
        <source>Readiness</source>
        <translation>Reifegrad</translation>
    </message>
    <message>
        <source>%1 %2, inherited from %3</source>
        <translation>%1 %2, geerbt von %3</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>inherited from %1</source>
        <translation>geerbt von %1</translation>
    </message>
    <message>
        <source>Shown is what it would inherit until it is assessed itself.</source>
        <translation>Gezeigt wird, was er erben würde, bis er selbst bewertet ist.</translation>
    </message>
    <message>
        <source>Shown is what it would inherit from %1 until it is assessed itself.</source>
        <translation>Gezeigt wird, was er von %1 erben würde, bis er selbst bewertet ist.</translation>
    </message>
    <message>
        <source>Nobody has assessed it yet.</source>
        <translation>Bisher hat ihn niemand bewertet.</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseScorePanel</name>
    <message>
        <source>Strategic impact</source>
        <translation>Strategische Wirkung</translation>
    </message>
    <message>
        <source>%1 % scored</source>
        <translation>%1 % bepunktet</translation>
    </message>
    <message>
        <source>placed at %1</source>
        <translation>platziert bei %1</translation>
    </message>
    <message>
        <source>%1 % × %2</source>
        <translation>%1 % × %2</translation>
    </message>
    <message>
        <source>%1: score %2 of 5, weight %3 %, adds %4</source>
        <translation>%1: Wert %2 von 5, Gewicht %3 %, trägt %4 bei</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseScoreStepper</name>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht bepunktet</translation>
    </message>
    <message>
        <source>%1: keys 0 to 5 set the score, Del clears it</source>
        <translation>%1: die Tasten 0 bis 5 setzen den Wert, Entf löscht ihn</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseScoresView</name>
    <message>
        <source>Impact scores</source>
        <translation>Wirkungswerte</translation>
    </message>
    <message>
        <source>Strategic impact</source>
        <translation>Strategische Wirkung</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nicht bepunktet</translation>
    </message>
    <message>
        <source>weight %1 %, adds %2 of the impact</source>
        <translation>Gewicht %1 %, trägt %2 zur Wirkung bei</translation>
    </message>
    <message>
        <source>Keys 0 to 5 score, Del clears, up and down go on.</source>
        <translation>Die Tasten 0 bis 5 setzen den Wert, Entf löscht ihn, auf und ab gehen weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Sets %Ln use case(s). %1</source>
        <translation>
            <numerusform>Setzt %Ln Anwendungsfall. %1</numerusform>
            <numerusform>Setzt %Ln Anwendungsfälle. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the weights are scored. %2</source>
        <translation>%1 % der Gewichte sind bepunktet. %2</translation>
    </message>
    <message>
        <source>Placed by hand at %1 until it is scored. %2</source>
        <translation>Von Hand bei %1 platziert, bis es Werte gibt. %2</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseStatusLine</name>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation>Strg D</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>nach unten füllen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>select</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseTableModel</name>
    <message numerus="yes">
        <source>%1, %Ln use case(s), %2</source>
        <translation>
            <numerusform>%1, %Ln Anwendungsfall, %2</numerusform>
            <numerusform>%1, %Ln Anwendungsfälle, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>mean readiness %1</source>
        <translation>mittlerer Reifegrad %1</translation>
    </message>
    <message>
        <source>annual value %1</source>
        <translation>Jahreswert %1</translation>
    </message>
    <message>
        <source>nothing assessed yet</source>
        <translation>noch nichts bewertet</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseTableView</name>
    <message numerus="yes">
        <source>%1 of %Ln use case(s): %2</source>
        <translation>
            <numerusform>%1 von %Ln Anwendungsfall: %2</numerusform>
            <numerusform>%1 von %Ln Anwendungsfällen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Filled %1 of %Ln use case(s)</source>
        <translation>
            <numerusform>%1 von %Ln Anwendungsfall gefüllt</numerusform>
            <numerusform>%1 von %Ln Anwendungsfällen gefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %Ln use case(s)</source>
        <translation>
            <numerusform>In %Ln Anwendungsfall eingefügt</numerusform>
            <numerusform>In %Ln Anwendungsfälle eingefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>use case, column: what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>No use case is selected to paste into. Select one first, or paste into the row at the top to add it; nothing was changed.</source>
        <translation>Es ist kein Anwendungsfall gewählt, in den eingefügt werden könnte. Wählen Sie erst einen, oder fügen Sie in die oberste Zeile ein, um ihn hinzuzufügen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1, %2: it is computed and can&apos;t be pasted. Choose a column that is typed; nothing was changed.</source>
        <comment>use case, column</comment>
        <translation>%1, %2: wird berechnet und lässt sich nicht einfügen. Wählen Sie eine Spalte, die getippt wird; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What was pasted stands there already</source>
        <translation>Was eingefügt wurde, steht dort schon</translation>
    </message>
    <message>
        <source>Pasted into %1 of %2: %3</source>
        <comment>column, use case, value</comment>
        <translation>In %1 von %2 eingefügt: %3</translation>
    </message>
    <message>
        <source>No use case is selected, so none was removed. Space selects the one where you are; what stands in its cells is edited with F2.</source>
        <translation>Kein Anwendungsfall ist ausgewählt, also wurde keiner entfernt. Die Leertaste wählt den aus, bei dem Sie sind; was in seinen Zellen steht, bearbeiten Sie mit F2.</translation>
    </message>
    <message>
        <source>The head of a group takes nothing. Choose a cell first, then paste; nothing was changed.</source>
        <translation>Der Kopf einer Gruppe nimmt nichts auf. Wählen Sie zuerst eine Zelle und fügen Sie dann ein; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Created the business unit “%1” for %2</source>
        <comment>name, use cases</comment>
        <translation>Geschäftsbereich „%1“ für %2 angelegt</translation>
    </message>
    <message>
        <source>Created the person “%1” for %2</source>
        <comment>name, use cases</comment>
        <translation>Person „%1“ für %2 angelegt</translation>
    </message>
    <message>
        <source>%1 is the same in all of them already</source>
        <translation>%1 ist schon in allen gleich</translation>
    </message>
    <message>
        <source>No use case is selected, so nothing was copied. Select the rows whose cells are wanted first.</source>
        <translation>Es ist kein Anwendungsfall ausgewählt, also wurde nichts kopiert. Wählen Sie zuerst die Zeilen aus, deren Zellen gebraucht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln cell(s) of %1</source>
        <translation>
            <numerusform>%Ln Zelle von %1 kopiert</numerusform>
            <numerusform>%Ln Zellen von %1 kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stagepath::UseCaseValueEdit</name>
    <message>
        <source>not assessed</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
</context>
<context>
    <name>stagepath::UseCasesPage</name>
    <message>
        <source>Here stands every AI use case of the organisation: where it is used, how well it is run, who answers for it. Type the first name above, or import the list you have with Ctrl+I.</source>
        <translation>Hier steht jeder KI-Anwendungsfall der Organisation: wo er genutzt wird, wie gut er betrieben wird, wer dafür einsteht. Oben den ersten Namen eingeben oder die vorhandene Liste mit Strg+I importieren.</translation>
    </message>
    <message>
        <source>New use case</source>
        <translation>Neuer Anwendungsfall</translation>
    </message>
    <message>
        <source>No use case matches the filter.</source>
        <translation>Kein Anwendungsfall passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Adds the rows copied from a spreadsheet, or one use case per line</source>
        <translation>Fügt die aus einer Tabelle kopierten Zeilen hinzu, oder je Zeile einen Anwendungsfall</translation>
    </message>
    <message>
        <source>New use case (Ctrl+N)</source>
        <translation>Neuer Anwendungsfall (Strg+N)</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n business unit(s)</source>
        <translation>
            <numerusform>%1 in %n Geschäftsbereich</numerusform>
            <numerusform>%1 in %n Geschäftsbereichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall</numerusform>
            <numerusform>%Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln use case(s)</source>
        <translation>
            <numerusform>%1 von %Ln Anwendungsfall</numerusform>
            <numerusform>%1 von %Ln Anwendungsfällen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln selected</source>
        <translation>
            <numerusform>%1, %Ln ausgewählt</numerusform>
            <numerusform>%1, %Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Use cases</source>
        <translation>Anwendungsfälle</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall hinzugefügt</numerusform>
            <numerusform>%Ln Anwendungsfälle hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>der Zwischenablage</translation>
    </message>
    <message>
        <source>Added %1, skipped %2 of the pasted rows</source>
        <translation>%1 der eingefügten Zeilen hinzugefügt, %2 ausgelassen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Assign an accountable owner</source>
        <translation>Verantwortliche Person zuordnen</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten füllen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Verlauf zeigen</translation>
    </message>
    <message>
        <source>Sort by %1, ascending</source>
        <translation>Nach %1 aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort by %1, descending</source>
        <translation>Nach %1 absteigend sortieren</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Alle Gruppen schließen</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen öffnen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Score impact</source>
        <translation>Wirkung bewerten</translation>
    </message>
    <message>
        <source>Score strategic impact by keyboard, down a criterion or across a use case (F7)</source>
        <translation>Strategische Wirkung mit der Tastatur bewerten, ein Kriterium hinab oder einen Anwendungsfall entlang (F7)</translation>
    </message>
    <message>
        <source>Score strategic impact</source>
        <translation>Strategische Wirkung bewerten</translation>
    </message>
    <message>
        <source>Impact criteria and weights…</source>
        <translation>Wirkungskriterien und Gewichte…</translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>Eingefügt: %1</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicated %Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall dupliziert</numerusform>
            <numerusform>%Ln Anwendungsfälle dupliziert</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no use case to score yet. Add the first one with Ctrl+N.</source>
        <translation>Noch gibt es keinen Anwendungsfall zu bepunkten. Fügen Sie den ersten mit Strg+N hinzu.</translation>
    </message>
    <message>
        <source>No use case is shown, so there is nothing to score. Clear the filter first.</source>
        <translation>Kein Anwendungsfall ist zu sehen, also gibt es nichts zu bepunkten. Leeren Sie zuerst den Filter.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppieren: %1</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Spalte: %1</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Sort by %1 as well (Shift+click)</source>
        <translation>Zusätzlich nach %1 sortieren (Umschalt+Klick)</translation>
    </message>
    <message>
        <source>Fit the width to the content</source>
        <translation>Breite an den Inhalt anpassen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>End scoring first, with Esc.</source>
        <translation>Beenden Sie zuerst das Bewerten mit Esc.</translation>
    </message>
    <message>
        <source>Choose use cases in the table first.</source>
        <translation>Wählen Sie zuerst Anwendungsfälle in der Tabelle.</translation>
    </message>
    <message>
        <source>Go to a cell that can be changed first.</source>
        <translation>Gehen Sie zuerst zu einer Zelle, die sich ändern lässt.</translation>
    </message>
    <message>
        <source>Choose a single use case first.</source>
        <translation>Wählen Sie zuerst einen einzelnen Anwendungsfall.</translation>
    </message>
    <message>
        <source>No use case is shown.</source>
        <translation>Kein Anwendungsfall wird gezeigt.</translation>
    </message>
    <message>
        <source>There is no filter to clear.</source>
        <translation>Es gibt keinen Filter zu löschen.</translation>
    </message>
    <message>
        <source>Group the use cases first.</source>
        <translation>Gruppieren Sie zuerst die Anwendungsfälle.</translation>
    </message>
    <message>
        <source>“%1” is taken as the heading.</source>
        <translation>„%1“ wird als Überschrift genommen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>use case, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copy this column&apos;s cells</source>
        <translation>Zellen dieser Spalte kopieren</translation>
    </message>
</context>
<context>
    <name>stagepath::WelcomeHead</name>
    <message>
        <source>Plan your AI programme past the pilot.</source>
        <translation>Das KI-Programm über den Piloten hinaus planen.</translation>
    </message>
</context>
<context>
    <name>stagepath::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>From the list to the board report</source>
        <translation>Von der Liste zum Vorstandsbericht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Works fully offline. Version %1</source>
        <translation>Arbeitet ganz ohne Netz. Version %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Import a list of use cases</source>
        <translation>Eine Liste von Anwendungsfällen importieren</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Name the organisation and type the first use cases.</source>
        <translation>Die Organisation benennen und die ersten Anwendungsfälle eingeben.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>One file holds everything; it stays on this computer.</source>
        <translation>Eine Datei enthält alles; sie bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Das Beispiel ansehen</translation>
    </message>
    <message>
        <source>Northwind Bank: 24 use cases, 26 initiatives, a roadmap to 2029.</source>
        <translation>Northwind Bank: 24 Anwendungsfälle, 26 Initiativen, eine Roadmap bis 2029.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>the list people already have</source>
        <translation>die Liste, die es schon gibt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bepunkten</translation>
    </message>
    <message>
        <source>impact and readiness</source>
        <translation>Wirkung und Reife</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>what to scale, what to build up</source>
        <translation>was skalieren, was aufbauen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>an accountable owner each</source>
        <translation>je eine verantwortliche Person</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>the roadmap that closes the gaps</source>
        <translation>die Roadmap, die Lücken schließt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>before others do</source>
        <translation>bevor andere es tun</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>the PDF for the board</source>
        <translation>das PDF für den Vorstand</translation>
    </message>
    <message>
        <source>Files you open appear here.</source>
        <translation>Geöffnete Dateien erscheinen hier.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>From a spreadsheet: CSV or XLSX. Columns and words are found by themselves.</source>
        <translation>Aus einer Tabelle: CSV oder XLSX. Spalten und Wörter findet das Programm selbst.</translation>
    </message>
</context>
<context>
    <name>stagepath::WelcomeRecent</name>
    <message>
        <source>%1 is not there now. Connect the drive.</source>
        <translation>%1 ist gerade nicht da. Das Laufwerk anschließen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln use case(s)</source>
        <translation>
            <numerusform>%Ln Anwendungsfall</numerusform>
            <numerusform>%Ln Anwendungsfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
</context>
<context>
    <name>stagepath::WorkspaceView</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed</source>
        <translation>Abgebrochen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>Wird wiederholt…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, command</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” can’t be done now.</source>
        <translation>„%1“ ist gerade nicht möglich.</translation>
    </message>
    <message>
        <source>There is nothing left to undo</source>
        <translation>Es gibt nichts mehr rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing left to do again</source>
        <translation>Es gibt nichts mehr zu wiederholen</translation>
    </message>
    <message>
        <source>“%1” is done to what is chosen here. See what that is, then give it again.</source>
        <translation>„%1“ gilt dem, was hier ausgewählt ist. Sehen Sie nach, was das ist, und geben Sie den Befehl dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>stagepath::YearSlider</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
</context>
</TS>
