<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>folder</source>
        <comment>command line: placeholder for a folder&apos;s path</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Start with a demo server in this process; nothing is kept.</source>
        <translation>Mit einem Demo-Server in diesem Prozess starten; nichts wird behalten.</translation>
    </message>
    <message>
        <source>Keep all state of this run in &lt;folder&gt;.</source>
        <translation>Alles, was dieser Lauf speichert, in &lt;Ordner&gt; ablegen.</translation>
    </message>
    <message>
        <source>Speak this language, for example de.</source>
        <translation>Diese Sprache sprechen, zum Beispiel de.</translation>
    </message>
    <message>
        <source>code</source>
        <comment>command line: placeholder for a language code</comment>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Colours: light or dark, whatever the desktop says.</source>
        <translation>Farben: light (hell) oder dark (dunkel), unabhängig vom Desktop.</translation>
    </message>
    <message>
        <source>With --demo: do the main job by itself, write pictures to &lt;folder&gt; and end.</source>
        <translation>Mit --demo: die Hauptaufgabe selbst ausführen, Bilder in &lt;Ordner&gt; schreiben und enden.</translation>
    </message>
    <message>
        <source>With --demo: write a picture of every window to &lt;folder&gt; and end.</source>
        <translation>Mit --demo: ein Bild jedes Fensters in &lt;Ordner&gt; schreiben und enden.</translation>
    </message>
    <message>
        <source>Build the windows, close them and end.</source>
        <translation>Die Fenster aufbauen, schließen und enden.</translation>
    </message>
    <message>
        <source>--color-scheme takes light or dark, not &quot;%1&quot;.</source>
        <translation>--color-scheme kennt light oder dark, nicht „%1“.</translation>
    </message>
    <message>
        <source>Manages the API tokens of InfluxDB 2.x servers.</source>
        <translation>Verwaltet die API-Token von InfluxDB-2.x-Servern.</translation>
    </message>
    <message>
        <source>Do not know what to do with &quot;%1&quot;.</source>
        <translation>Mit „%1“ ist hier nichts anzufangen.</translation>
    </message>
    <message>
        <source>--tour and --shots work with --demo only.</source>
        <translation>--tour und --shots gehen nur zusammen mit --demo.</translation>
    </message>
    <message>
        <source>There is no display here to show a window on. Start the program on a desktop, or see --help for what it does without one.</source>
        <translation>Hier gibt es keinen Bildschirm für ein Fenster. Starten Sie das Programm auf einem Desktop; --help sagt, was es ohne Bildschirm kann.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>--%1 takes %2, not &quot;%3&quot;.</source>
        <extracomment>%1: an option; %2: what it takes; %3: what was typed.</extracomment>
        <translation>--%1 nimmt %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>Say with --format in which format: %1.</source>
        <translation>Mit --format angeben, in welchem Format: %1.</translation>
    </message>
    <message>
        <source>name</source>
        <comment>command line: placeholder for a name</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Write a report without opening a window: the options from --connection on.</source>
        <translation>Einen Bericht schreiben, ohne ein Fenster zu öffnen: die Optionen ab --connection.</translation>
    </message>
    <message>
        <source>report: about the organization &lt;name&gt; only.</source>
        <translation>report: nur über die Organisation &lt;Name&gt;.</translation>
    </message>
    <message>
        <source>report: which one.</source>
        <translation>report: welcher.</translation>
    </message>
    <message>
        <source>report: in which format; else by the ending of the file.</source>
        <translation>report: in welchem Format; sonst nach der Endung der Datei.</translation>
    </message>
    <message>
        <source>report: the &lt;file&gt; to write; - for standard output.</source>
        <translation>report: die &lt;Datei&gt;, die geschrieben wird; - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>file</source>
        <comment>command line: placeholder for a file</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>report: with the findings that somebody accepted.</source>
        <translation>report: mit den Befunden, die jemand akzeptiert hat.</translation>
    </message>
    <message>
        <source>report: end with status 3 where there are findings of this severity or a worse one that nobody accepted.</source>
        <translation>report: mit Status 3 enden, wo es Befunde dieser oder einer schlimmeren Schwere gibt, die niemand akzeptiert hat.</translation>
    </message>
    <message>
        <source>Do not know what to do with &quot;%1&quot;.</source>
        <translation>Weiß nicht, was mit „%1“ zu tun ist.</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>Mit --output angeben, welche Datei geschrieben wird.</translation>
    </message>
    <message>
        <source>Say with --kind which report: %1.</source>
        <translation>Mit --kind angeben, welcher Bericht: %1.</translation>
    </message>
    <message>
        <source>A review is of one organization: name it with --org.</source>
        <translation>Eine Überprüfung gilt einer Organisation: mit --org angeben, welcher.</translation>
    </message>
    <message>
        <source>A report ends with 0: written; 2: a mistake on the command line; 3: written, and there are findings as --fail-at says; 4: connection, organization, review or credential unknown or refused; 5: the server did not answer as InfluxDB 2; 6: the file could not be written. It asks nothing, changes nothing on the server, and needs no display.</source>
        <translation>Ein Bericht endet mit 0: geschrieben; 2: ein Fehler in der Befehlszeile; 3: geschrieben, und es gibt Befunde, wie --fail-at sie nennt; 4: Verbindung, Organisation, Überprüfung oder Zugangsdaten unbekannt oder abgelehnt; 5: der Server hat nicht als InfluxDB 2 geantwortet; 6: die Datei konnte nicht geschrieben werden. Er fragt nichts, ändert nichts auf dem Server und braucht keine Anzeige.</translation>
    </message>
    <message>
        <source>report: the saved connection with this &lt;name&gt;; its credential comes from INFLUX_TOKEN, unless INFLUX_HOST names another server, or from the keychain. Without it: INFLUX_HOST and INFLUX_TOKEN.</source>
        <translation>report: die gespeicherte Verbindung mit diesem &lt;Name&gt;; ihre Zugangsdaten kommen aus INFLUX_TOKEN, sofern INFLUX_HOST keinen anderen Server nennt, oder aus dem Schlüsselbund. Ohne sie: INFLUX_HOST und INFLUX_TOKEN.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>itm::AbilitySentences</name>
    <message>
        <source>all users</source>
        <extracomment>Stands in sentences about tokens, as &quot;the tokens of …&quot;.</extracomment>
        <translation>allen Benutzern</translation>
    </message>
    <message>
        <source>see, change and delete %1</source>
        <extracomment>%1: tokens, such as &quot;2 tokens&quot;.</extracomment>
        <translation>%1 sehen, ändern und löschen</translation>
    </message>
    <message>
        <source>see %1</source>
        <extracomment>%1: tasks, all or some.
----------
%1: users, all or some.
----------
%1: a list of things, such as &quot;dashboards, checks and labels&quot;.</extracomment>
        <translation>%1 sehen</translation>
    </message>
    <message>
        <source>see the tokens of %1</source>
        <extracomment>%1: a user, or &quot;all users&quot;.</extracomment>
        <translation>die Token von %1 sehen</translation>
    </message>
    <message>
        <source>create, change and delete tokens of %1</source>
        <extracomment>%1: a user, or &quot;all users&quot;.</extracomment>
        <translation>Token von %1 anlegen, ändern und löschen</translation>
    </message>
    <message>
        <source>change everything on the server</source>
        <translation>alles auf dem Server ändern</translation>
    </message>
    <message>
        <source>read everything on the server</source>
        <translation>alles auf dem Server lesen</translation>
    </message>
    <message>
        <source>read points from %1</source>
        <extracomment>%1: one or more buckets.</extracomment>
        <translation>Messpunkte aus %1 lesen</translation>
    </message>
    <message>
        <source>write points to %1</source>
        <extracomment>%1: one or more buckets.</extracomment>
        <translation>Messpunkte in %1 schreiben</translation>
    </message>
    <message>
        <source>read and write points in %1</source>
        <translation>Messpunkte in %1 lesen und schreiben</translation>
    </message>
    <message>
        <source>also create and delete buckets there: on this server, write means that too</source>
        <translation>dort auch Buckets anlegen und löschen: Schreiben schließt das auf diesem Server ein</translation>
    </message>
    <message>
        <source>also delete these buckets: on this server, write means that too</source>
        <translation>diese Buckets auch löschen: Schreiben schließt das auf diesem Server ein</translation>
    </message>
    <message>
        <source>also delete %1: on this server, write means that too</source>
        <extracomment>%1: a bucket.</extracomment>
        <translation>%1 auch löschen: Schreiben schließt das auf diesem Server ein</translation>
    </message>
    <message>
        <source>run, change and delete %1 without seeing them</source>
        <extracomment>%1: tasks, all or some.</extracomment>
        <translation>%1 ausführen, ändern und löschen, ohne sie zu sehen</translation>
    </message>
    <message>
        <source>run, change and delete %1</source>
        <extracomment>%1: tasks, all or some.</extracomment>
        <translation>%1 ausführen, ändern und löschen</translation>
    </message>
    <message>
        <source>read the names of %1</source>
        <extracomment>%1: secrets, all or some. Their values can never be read.</extracomment>
        <translation>Namen lesen: %1</translation>
    </message>
    <message>
        <source>change and delete %1</source>
        <extracomment>%1: secrets, all or some.</extracomment>
        <translation>%1 ändern und löschen</translation>
    </message>
    <message>
        <source>read the names of %1, change and delete them</source>
        <extracomment>%1: secrets, all or some. Their values can never be read.</extracomment>
        <translation>%1: Namen lesen, ändern und löschen</translation>
    </message>
    <message>
        <source>create, change and delete %1, their passwords too</source>
        <extracomment>%1: users, all or some.</extracomment>
        <translation>%1 anlegen, ändern und löschen, auch ihre Passwörter</translation>
    </message>
    <message>
        <source>change and delete %1, the password too</source>
        <translation>%1 ändern und löschen, auch das Passwort</translation>
    </message>
    <message>
        <source>see %1 and read the system buckets there</source>
        <extracomment>%1: organizations, all or some.</extracomment>
        <translation>%1 sehen und die Systembuckets dort lesen</translation>
    </message>
    <message>
        <source>create, change and delete %1</source>
        <extracomment>%1: organizations, all or some.</extracomment>
        <translation>%1 anlegen, ändern und löschen</translation>
    </message>
    <message>
        <source>change and delete %1, its members too</source>
        <translation>%1 ändern und löschen, auch die Mitglieder</translation>
    </message>
    <message>
        <source>%1 in every organization</source>
        <extracomment>%1: a list of resource types, such as &quot;dashboards, checks and labels&quot;.</extracomment>
        <translation>%1 in jeder Organisation</translation>
    </message>
    <message>
        <source>%1 in the organization %2</source>
        <extracomment>%1: a list of resource types, such as &quot;dashboards, checks and labels&quot;; %2: a name.</extracomment>
        <translation>%1 in der Organisation %2</translation>
    </message>
    <message>
        <source>create, change and delete %1 without seeing them</source>
        <extracomment>%1: a list of things, such as &quot;dashboards, checks and labels&quot;.</extracomment>
        <translation>%1 anlegen, ändern und löschen, ohne sie zu sehen</translation>
    </message>
    <message>
        <source>see, create, change and delete %1</source>
        <extracomment>%1: a list of things, such as &quot;dashboards, checks and labels&quot;.</extracomment>
        <translation>%1 sehen, anlegen, ändern und löschen</translation>
    </message>
    <message>
        <source>The permission on all %1 of an organization has no effect: the server never asks for it.</source>
        <extracomment>%1: &quot;users&quot; or &quot;organizations&quot;.</extracomment>
        <translation>Die Berechtigung auf alle %1 einer Organisation ist wirkungslos: Der Server fragt nie danach.</translation>
    </message>
    <message>
        <source>do anything: it has no permission with an effect</source>
        <translation>irgendetwas tun: keine seiner Berechtigungen wirkt</translation>
    </message>
    <message>
        <source>read anything, not even what it wrote</source>
        <translation>irgendetwas lesen, auch nicht das selbst Geschriebene</translation>
    </message>
    <message>
        <source>read anything</source>
        <translation>irgendetwas lesen</translation>
    </message>
    <message>
        <source>read back everything that it writes</source>
        <translation>alles zurücklesen, was es schreibt</translation>
    </message>
    <message>
        <source>write, change or delete anything</source>
        <translation>irgendetwas schreiben, ändern oder löschen</translation>
    </message>
    <message>
        <source>reach any other bucket, organization or setting</source>
        <translation>andere Buckets, Organisationen oder Einstellungen erreichen</translation>
    </message>
    <message>
        <source>reach any other organization or setting</source>
        <translation>andere Organisationen oder Einstellungen erreichen</translation>
    </message>
    <message>
        <source>see tokens</source>
        <translation>Token sehen</translation>
    </message>
    <message>
        <source>see other tokens</source>
        <translation>andere Token sehen</translation>
    </message>
    <message>
        <source>see other users’ tokens</source>
        <translation>Token anderer Benutzer sehen</translation>
    </message>
    <message>
        <source>create, change or delete tokens</source>
        <translation>Token anlegen, ändern oder löschen</translation>
    </message>
    <message>
        <source>create users or organizations, back up the server</source>
        <translation>Benutzer oder Organisationen anlegen, den Server sichern</translation>
    </message>
    <message>
        <source>create users</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>create organizations</source>
        <translation>Organisationen anlegen</translation>
    </message>
    <message>
        <source>back up the server</source>
        <translation>den Server sichern</translation>
    </message>
    <message>
        <source>reach any other organization</source>
        <translation>andere Organisationen erreichen</translation>
    </message>
    <message>
        <source>reach %1</source>
        <extracomment>%1: one or more organizations.</extracomment>
        <translation>%1 erreichen</translation>
    </message>
    <message>
        <source>see, create or delete tokens</source>
        <translation>Token sehen, anlegen oder löschen</translation>
    </message>
    <message>
        <source>touch %1, which are newer than this token</source>
        <extracomment>%1: resource types that InfluxDB added after the token was made.</extracomment>
        <translation>%1 anfassen: Diese Typen sind neuer als das Token</translation>
    </message>
    <message>
        <source>use anything but /query and /write, the endpoints of InfluxDB 1.x</source>
        <translation>etwas anderes als /query und /write benutzen, die Endpunkte von InfluxDB 1.x</translation>
    </message>
</context>
<context>
    <name>itm::AbilityText</name>
    <message>
        <source>read, write and delete everything in every organization</source>
        <translation>in jeder Organisation alles lesen, schreiben und löschen</translation>
    </message>
    <message>
        <source>see, create and delete tokens of everybody</source>
        <translation>die Token aller Benutzer sehen, anlegen und löschen</translation>
    </message>
    <message>
        <source>create and delete users and organizations</source>
        <translation>Benutzer und Organisationen anlegen und löschen</translation>
    </message>
    <message>
        <source>back up and restore the server</source>
        <translation>den Server sichern und wiederherstellen</translation>
    </message>
    <message>
        <source>A permission on tokens has no effect without one on their owner.</source>
        <translation>Eine Berechtigung auf Token wirkt nur zusammen mit einer auf ihren Besitzer.</translation>
    </message>
</context>
<context>
    <name>itm::AcceptDialog</name>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;kzeptieren</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Einen Befund akzeptieren</translation>
    </message>
    <message numerus="yes">
        <source>“%1” for %n token(s). It comes back after this date, or when something about it changes. Nothing on the server changes.</source>
        <extracomment>%1: a finding.</extracomment>
        <translation>
            <numerusform>„%1“ bei einem Token. Der Befund kommt nach diesem Datum wieder oder wenn sich etwas daran ändert. Auf dem Server ändert sich nichts.</numerusform>
            <numerusform>„%1“ bei %n Token. Der Befund kommt nach diesem Datum wieder oder wenn sich etwas daran ändert. Auf dem Server ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
</context>
<context>
    <name>itm::AccessControls</name>
    <message>
        <source>&amp;Only where there is access</source>
        <translation>&amp;Nur wo Zugriff besteht</translation>
    </message>
    <message>
        <source>&amp;System buckets</source>
        <translation>&amp;System-Buckets</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Besitzer</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>Most access first</source>
        <translation>Meister Zugriff zuerst</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group rows</source>
        <translation>Zeilen gruppieren</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Part of a token’s or an owner’s name</source>
        <translation>Teil des Namens eines Tokens oder Besitzers</translation>
    </message>
    <message>
        <source>Token or owner</source>
        <translation>Token oder Besitzer</translation>
    </message>
    <message>
        <source>Part of a bucket’s name</source>
        <translation>Teil des Namens eines Buckets</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Size of the cells</source>
        <translation>Größe der Zellen</translation>
    </message>
    <message>
        <source>Size of the cells (Ctrl with plus, minus or the wheel)</source>
        <translation>Größe der Zellen (Strg mit Plus, Minus oder dem Mausrad)</translation>
    </message>
    <message>
        <source>O&amp;rganization:</source>
        <translation>O&amp;rganisation:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Finden:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>itm::AccessGridModel</name>
    <message numerus="yes">
        <source>%1, owner of %n tokens</source>
        <extracomment>%1: a user.</extracomment>
        <translation>
            <numerusform>%1, Besitzer von %n Token</numerusform>
            <numerusform>%1, Besitzer von %n Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, owner of %n tokens, inactive</source>
        <extracomment>%1: a user.</extracomment>
        <translation>
            <numerusform>%1, Besitzer von %n Token, inaktiv</numerusform>
            <numerusform>%1, Besitzer von %n Token, inaktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, of %3</source>
        <extracomment>%1: a token; %2: its kind, such as &quot;All Access&quot;; %3: its owner.</extracomment>
        <translation>%1: %2, von %3</translation>
    </message>
    <message>
        <source>%1. Grants nothing now: %2.</source>
        <extracomment>%1: what a token is; %2: why it grants nothing now.</extracomment>
        <translation>%1. Gewährt jetzt nichts: %2.</translation>
    </message>
    <message>
        <source>Bucket %1 of %2</source>
        <extracomment>%1: a bucket; %2: its organization.</extracomment>
        <translation>Bucket %1 von %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: which bucket; %2: a sentence about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>itm::AccessGridView</name>
    <message>
        <source>Who may do what: rows are tokens or owners, columns are buckets</source>
        <translation>Wer darf was: Zeilen sind Token oder Besitzer, Spalten sind Buckets</translation>
    </message>
</context>
<context>
    <name>itm::AccessLegend</name>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>writes, and can delete the bucket (corner)</source>
        <translation>schreibt und kann den Bucket löschen (Ecke)</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>grants nothing now (outline): inactive, or the bucket is gone</source>
        <translation>gewährt jetzt nichts (Umriss): inaktiv, oder der Bucket ist fort</translation>
    </message>
    <message>
        <source>Shapes: %1</source>
        <translation>Formen: %1</translation>
    </message>
</context>
<context>
    <name>itm::AccessPanel</name>
    <message>
        <source>Show these &amp;tokens</source>
        <translation>Diese &amp;Token zeigen</translation>
    </message>
    <message>
        <source>&amp;What if they go?</source>
        <translation>&amp;Was, wenn sie wegfallen?</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>Was erklärt wird</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Ganze Zeile</translation>
    </message>
    <message>
        <source>Whole column</source>
        <translation>Ganze Spalte</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Was gewählt ist</translation>
    </message>
    <message>
        <source>Tokens and what grants it</source>
        <translation>Token und was es gewährt</translation>
    </message>
    <message>
        <source>Select them in the list of the main window</source>
        <translation>Sie in der Liste des Hauptfensters auswählen</translation>
    </message>
    <message>
        <source>Which buckets would nobody else read or write? For the chosen lines, or for all of them</source>
        <translation>Welche Buckets würde sonst niemand lesen oder schreiben? Für die gewählten Zeilen oder für alle</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Was verloren ginge</translation>
    </message>
    <message>
        <source>Choose a cell, or the head of a row or column.</source>
        <translation>Wählen Sie eine Zelle oder den Kopf einer Zeile oder Spalte.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reads and writes none of these buckets.</source>
        <extracomment>%1: a token.</extracomment>
        <translation>%1 liest und schreibt keinen dieser Buckets.</translation>
    </message>
    <message numerus="yes">
        <source>Without %n tokens:</source>
        <translation>
            <numerusform>Ohne dieses Token (%n):</numerusform>
            <numerusform>Ohne diese %n Token:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What if this token goes?</source>
        <translation>&amp;Was, wenn dieses Token wegfällt?</translation>
    </message>
</context>
<context>
    <name>itm::AccessText</name>
    <message>
        <source>read, write and delete</source>
        <extracomment>As it follows &quot;can&quot;.</extracomment>
        <translation>lesen, schreiben und löschen</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lesen und schreiben</translation>
    </message>
    <message>
        <source>write and delete</source>
        <extracomment>As it follows &quot;can&quot;.</extracomment>
        <translation>schreiben und löschen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>As it follows &quot;can&quot;.</extracomment>
        <translation>lesen</translation>
    </message>
    <message>
        <source>do nothing with</source>
        <extracomment>As it follows &quot;can&quot;.</extracomment>
        <translation>nicht benutzen</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>The letter for reading, in a cell.</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>The letter for writing, in a cell.</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>Your credential does not list this bucket. It is here because tokens name it; which organization it is in is only what they say.</source>
        <translation>Ihre Anmeldung listet diesen Bucket nicht auf. Er steht hier, weil Token ihn nennen; in welcher Organisation er ist, sagen nur sie.</translation>
    </message>
    <message>
        <source>This bucket is gone. What names it grants nothing.</source>
        <translation>Diesen Bucket gibt es nicht mehr. Was ihn nennt, gewährt nichts.</translation>
    </message>
    <message>
        <source>the token is inactive</source>
        <translation>das Token ist inaktiv</translation>
    </message>
    <message>
        <source>its owner is inactive</source>
        <translation>sein Besitzer ist inaktiv</translation>
    </message>
    <message>
        <source>%1 can %2 %3, because it may %4.</source>
        <extracomment>%1: a token; %2: &quot;read and write&quot;; %3: a bucket; %4: &quot;read all buckets of factory&quot;.</extracomment>
        <translation>%1 kann %3 %2, denn erlaubt ist: %4.</translation>
    </message>
    <message>
        <source>%1 can neither read nor write %2.</source>
        <extracomment>%1: a token; %2: a bucket.</extracomment>
        <translation>%1 kann %2 weder lesen noch schreiben.</translation>
    </message>
    <message>
        <source>%1 may %3, but %2 is gone: this grants nothing.</source>
        <extracomment>%1: a token; %2: a bucket; %3: &quot;read the bucket b&quot;.</extracomment>
        <translation>%1 nennt %2 (%3), aber den Bucket gibt es nicht mehr: Das gewährt nichts.</translation>
    </message>
    <message>
        <source>%1 could %2 %3, but cannot now: %4. It may %5.</source>
        <extracomment>%1: a token; %2: &quot;read and write&quot;; %3: a bucket; %4: why not; %5: &quot;read all buckets of …&quot;.</extracomment>
        <translation>%1 könnte %3 %2, kann es jetzt aber nicht: %4. Erlaubt wäre: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can %2 %3 with %n tokens.</source>
        <extracomment>%1: a user; %2: &quot;read and write&quot;; %3: a bucket.</extracomment>
        <translation>
            <numerusform>%1 kann %3 mit %n Token %2.</numerusform>
            <numerusform>%1 kann %3 mit %n Token %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n tokens that name %2, which is gone: they grant nothing there.</source>
        <extracomment>%1: a user; %2: a bucket.</extracomment>
        <translation>
            <numerusform>%1 hat %n Token, das %2 nennt; den Bucket gibt es nicht mehr: Es gewährt dort nichts.</numerusform>
            <numerusform>%1 hat %n Token, die %2 nennen; den Bucket gibt es nicht mehr: Sie gewähren dort nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could %2 %3 with %n tokens, but cannot now: they or their owner are inactive.</source>
        <extracomment>%1: a user; %2: &quot;read and write&quot;; %3: a bucket.</extracomment>
        <translation>
            <numerusform>%1 könnte %3 mit %n Token %2, jetzt aber nicht: Es oder sein Besitzer ist inaktiv.</numerusform>
            <numerusform>%1 könnte %3 mit %n Token %2, jetzt aber nicht: Sie oder ihr Besitzer sind inaktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no token that reads or writes %2.</source>
        <extracomment>%1: a user; %2: a bucket.</extracomment>
        <translation>%1 hat kein Token, das %2 liest oder schreibt.</translation>
    </message>
    <message>
        <source>%1 could no longer read %2.</source>
        <extracomment>%1: a user; %2: buckets.</extracomment>
        <translation>%1 könnte %2 nicht mehr lesen.</translation>
    </message>
    <message>
        <source>%1 could no longer write %2.</source>
        <extracomment>%1: a user; %2: buckets.</extracomment>
        <translation>%1 könnte %2 nicht mehr schreiben.</translation>
    </message>
    <message>
        <source>%1 could no longer read %2 and no longer write %3.</source>
        <extracomment>%1: a user; %2, %3: buckets.</extracomment>
        <translation>%1 könnte %2 nicht mehr lesen und %3 nicht mehr schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing would be lost: %n tokens that grant nothing now anyway.</source>
        <translation>
            <numerusform>Nichts ginge verloren: %n Token, das jetzt ohnehin nichts gewährt.</numerusform>
            <numerusform>Nichts ginge verloren: %n Token, die jetzt ohnehin nichts gewähren.</numerusform>
        </translation>
    </message>
    <message>
        <source>No bucket would be lost to anybody.</source>
        <translation>Niemand würde einen Bucket verlieren.</translation>
    </message>
    <message>
        <source>▲ Nobody could write %1 any more.</source>
        <extracomment>%1: buckets.</extracomment>
        <translation>▲ Niemand könnte %1 mehr schreiben.</translation>
    </message>
    <message>
        <source>▲ Nobody could read %1 any more.</source>
        <extracomment>%1: buckets.</extracomment>
        <translation>▲ Niemand könnte %1 mehr lesen.</translation>
    </message>
    <message>
        <source>▲ Only Operator and All Access tokens could still write %1.</source>
        <extracomment>%1: buckets.</extracomment>
        <translation>▲ Nur Operator- und All-Access-Token könnten %1 noch schreiben.</translation>
    </message>
    <message>
        <source>▲ Only Operator and All Access tokens could still read %1.</source>
        <extracomment>%1: buckets.</extracomment>
        <translation>▲ Nur Operator- und All-Access-Token könnten %1 noch lesen.</translation>
    </message>
    <message numerus="yes">
        <source>✓ Every bucket that would be concerned (%n) can still be read and written by other tokens as before.</source>
        <translation>
            <numerusform>✓ Der eine betroffene Bucket (%n) kann von anderen Token weiter wie bisher gelesen und geschrieben werden.</numerusform>
            <numerusform>✓ Alle betroffenen Buckets (%n) können von anderen Token weiter wie bisher gelesen und geschrieben werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::AccessWindow</name>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;ver:</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Bild e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Wer darf was</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>How far it can be trusted</source>
        <translation>Wie weit man sich darauf verlassen kann</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Kein Server</translation>
    </message>
    <message>
        <source>Connect to a server to see who may do what there.</source>
        <translation>Verbinden Sie sich mit einem Server, um zu sehen, wer dort was darf.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>No token or no bucket is left with what is chosen above.</source>
        <translation>Mit dem, was oben gewählt ist, bleibt kein Token oder kein Bucket übrig.</translation>
    </message>
    <message>
        <source>%1 × %2. By what each token really may do.</source>
        <comment>rows × columns</comment>
        <translation>%1 × %2. Danach, was jedes Token wirklich darf.</translation>
    </message>
    <message>
        <source>Only tokens that your credential sees are counted; others may do more.</source>
        <translation>Gezählt sind nur Token, die Ihre Anmeldung sieht; andere können mehr dürfen.</translation>
    </message>
    <message>
        <source>The list is an old one: the server is not connected.</source>
        <translation>Die Liste ist eine alte: Der Server ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The buckets of %1 could not be listed: only those that tokens name are here.</source>
        <translation>Die Buckets von %1 ließen sich nicht auflisten: Hier sind nur die, die Token nennen.</translation>
    </message>
    <message>
        <source>Who may do what: %1</source>
        <extracomment>%1: a server.</extracomment>
        <translation>Wer darf was: %1</translation>
    </message>
    <message>
        <source>Who may do what: %1, %2</source>
        <extracomment>%1: a server; %2: an organization.</extracomment>
        <translation>Wer darf was: %1, %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Bild (*.png);;Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>That is too much for a picture. Narrow it down first.</source>
        <translation>Das ist zu viel für ein Bild. Schränken Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>The picture does not fit into memory. Narrow it down first.</source>
        <translation>Das Bild passt nicht in den Speicher. Schränken Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>The file was not written, an older one is as it was: %1</source>
        <extracomment>%1: the reason.</extracomment>
        <translation>Die Datei wurde nicht geschrieben, eine ältere ist, wie sie war: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>Größere Zellen</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Kleinere Zellen</translation>
    </message>
    <message>
        <source>Largest cells</source>
        <translation>Größte Zellen</translation>
    </message>
    <message>
        <source>Explain the cell</source>
        <translation>Die Zelle erklären</translation>
    </message>
    <message>
        <source>Explain the whole row</source>
        <translation>Die ganze Zeile erklären</translation>
    </message>
    <message>
        <source>Explain the whole column</source>
        <translation>Die ganze Spalte erklären</translation>
    </message>
</context>
<context>
    <name>itm::ActionFacts</name>
    <message>
        <source>Off: choose one server at the left.</source>
        <translation>Aus: Wählen Sie links einen Server.</translation>
    </message>
    <message>
        <source>Off: the connection “%1” is read-only. Allow changes in “Connections”.</source>
        <extracomment>%1: a server.</extracomment>
        <translation>Aus: Die Verbindung „%1“ ist nur zum Lesen. Erlauben Sie Änderungen unter „Verbindungen“.</translation>
    </message>
    <message>
        <source>Off: “%1” is not connected.</source>
        <extracomment>%1: a server.</extracomment>
        <translation>Aus: „%1“ ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>itm::ActivityWindow</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>What this program did</source>
        <translation>Was dieses Programm getan hat</translation>
    </message>
    <message>
        <source>What changed on the server</source>
        <translation>Was sich auf dem Server geändert hat</translation>
    </message>
</context>
<context>
    <name>itm::AddressText</name>
    <message>
        <source>Enter the address of a server, such as https://influx.example:8086.</source>
        <translation>Geben Sie die Adresse eines Servers ein, etwa https://influx.example:8086.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>Die Adresse muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>InfluxDB answers to http:// and https:// only.</source>
        <translation>InfluxDB antwortet nur auf http:// und https://.</translation>
    </message>
    <message>
        <source>The name of the computer is missing behind http:// or https://.</source>
        <translation>Hinter http:// oder https:// fehlt der Name des Rechners.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535; InfluxDB’s own is 8086.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein; InfluxDB benutzt üblicherweise 8086.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address: they are asked for below.</source>
        <translation>Lassen Sie Benutzernamen und Passwort in der Adresse weg: Danach wird unten gefragt.</translation>
    </message>
    <message>
        <source>Leave out everything from the question mark or number sign on.</source>
        <translation>Lassen Sie alles ab dem Fragezeichen oder der Raute weg.</translation>
    </message>
    <message>
        <source>This cannot be read as an address: look for spaces and unusual characters.</source>
        <translation>Das ist nicht als Adresse lesbar: Suchen Sie nach Leerzeichen und ungewöhnlichen Zeichen.</translation>
    </message>
    <message>
        <source>%1 is a page of the web interface and was left out.</source>
        <extracomment>%1: the end of an address, such as /orgs/0a1b2c3d4e5f6071.</extracomment>
        <translation>%1 ist eine Seite der Weboberfläche und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Put an IPv6 address into brackets, such as http://[::1]:8086.</source>
        <translation>Setzen Sie eine IPv6-Adresse in eckige Klammern, etwa http://[::1]:8086.</translation>
    </message>
    <message>
        <source>Over http, everybody on the way can read the values of tokens; use https where the server has it.</source>
        <translation>Über http kann jeder unterwegs die Werte von Token lesen; nehmen Sie https, wo der Server es hat.</translation>
    </message>
    <message>
        <source>INFLUX_HOST cannot be used. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>INFLUX_HOST ist nicht brauchbar. %1</translation>
    </message>
</context>
<context>
    <name>itm::Application</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>Der Demo-Server fand auf diesem Computer keinen freien Port.</translation>
    </message>
    <message>
        <source>Influx Token Manager: demo, nothing is kept</source>
        <translation>Influx Token Manager: Demo, nichts wird behalten</translation>
    </message>
    <message>
        <source>Still waiting for the keyring. A window of it may be asking for its password.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt eines seiner Fenster nach dem Passwort.</translation>
    </message>
    <message>
        <source>Connected, but the credential is kept for this run only. %1</source>
        <translation>Verbunden, aber die Anmeldung gilt nur für diesen Lauf. %1</translation>
    </message>
    <message>
        <source>About Influx Token Manager</source>
        <translation>Über Influx Token Manager</translation>
    </message>
    <message>
        <source>Influx Token Manager %1</source>
        <translation>Influx Token Manager %1</translation>
    </message>
    <message>
        <source>Manages the API tokens of InfluxDB 2.x servers. Values of tokens and credentials are kept in the keychain of your desktop and nowhere else.

MIT licence.</source>
        <translation>Verwaltet die API-Token von InfluxDB-2.x-Servern. Werte von Token und Anmeldungen liegen im Schlüsselbund Ihres Desktops und nirgends sonst.

MIT-Lizenz.</translation>
    </message>
    <message>
        <source>The influx CLI has the profile “%1” now.</source>
        <translation>Die influx-CLI hat jetzt das Profil „%1“.</translation>
    </message>
    <message>
        <source>The server is set up, and its operator token is in your keychain with the connection.</source>
        <translation>Der Server ist eingerichtet, und sein Operator-Token liegt mit der Verbindung in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Nobody was here for a while: the keyring is locked and asks for its password when a saved value is wanted.</source>
        <translation>Eine Weile war niemand da: Der Schlüsselbund ist gesperrt und fragt nach seinem Passwort, wenn ein gespeicherter Wert gebraucht wird.</translation>
    </message>
    <message>
        <source>Nobody was here for a while, but the keyring could not be locked. %1</source>
        <translation>Eine Weile war niemand da, aber der Schlüsselbund konnte nicht gesperrt werden. %1</translation>
    </message>
    <message>
        <source>Import own data</source>
        <translation>Eigene Daten importieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken in.</source>
        <translation>
            <numerusform>%n Eintrag wurde übernommen.</numerusform>
            <numerusform>%n Einträge wurden übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::BatchDialog</name>
    <message>
        <source>&amp;Only problems</source>
        <translation>&amp;Nur Probleme</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Andere Datei …</translation>
    </message>
    <message>
        <source>Save the &amp;list…</source>
        <translation>&amp;Liste speichern …</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>Noch einmal &amp;speichern</translation>
    </message>
    <message>
        <source>Many tokens from a file</source>
        <translation>Viele Token aus einer Datei</translation>
    </message>
    <message>
        <source>The values could not be saved: %1</source>
        <extracomment>%1: why the keychain cannot be used, and what to do.</extracomment>
        <translation>Die Werte könnten nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Save the list of tokens, without their values</source>
        <translation>Liste der Token speichern, ohne ihre Werte</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The list is saved in %1; it holds no values.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Die Liste ist in %1 gespeichert; sie enthält keine Werte.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: a path, %2: why, in the words of the system.</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Tokens of the file</source>
        <translation>Token der Datei</translation>
    </message>
    <message>
        <source>Tokens made</source>
        <translation>Erstellte Token</translation>
    </message>
    <message>
        <source>Looking up names…</source>
        <translation>Namen werden nachgeschlagen …</translation>
    </message>
    <message numerus="yes">
        <source>%n values are in no keychain and end with this window.</source>
        <translation>
            <numerusform>%n Wert liegt in keinem Schlüsselbund und endet mit diesem Fenster.</numerusform>
            <numerusform>%n Werte liegen in keinem Schlüsselbund und enden mit diesem Fenster.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the keychain again</source>
        <translation>Schlüsselbund erneut prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n tokens</source>
        <translation>
            <numerusform>%n Token erneut versuchen</numerusform>
            <numerusform>%n Token erneut versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n tokens…</source>
        <translation>
            <numerusform>%n Token erstellen …</numerusform>
            <numerusform>%n Token erstellen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make on another server</source>
        <translation>Auf einem anderen Server erstellen</translation>
    </message>
    <message>
        <source>Tokens to be made</source>
        <translation>Zu erstellende Token</translation>
    </message>
</context>
<context>
    <name>itm::BatchModel</name>
    <message>
        <source>Line</source>
        <comment>column: of a file</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column: of a token</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column: of a token</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column: of a token</comment>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>May do</source>
        <comment>column: what a token may do</comment>
        <translation>Darf</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a row</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column: of a row</comment>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>itm::BatchQuestions</name>
    <message>
        <source>Their values are saved in your keychain and not shown.</source>
        <translation>Ihre Werte werden in Ihrem Schlüsselbund gespeichert und nicht gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n tokens?</source>
        <translation>
            <numerusform>%n Token erstellen?</numerusform>
            <numerusform>%n Token erstellen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n tokens</source>
        <translation>
            <numerusform>%n Token erstellen</numerusform>
            <numerusform>%n Token erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving the values?</source>
        <translation>Schließen, ohne die Werte zu speichern?</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n tokens are not in the keychain.</source>
        <translation>
            <numerusform>Der Wert von %n Token ist nicht im Schlüsselbund.</numerusform>
            <numerusform>Die Werte von %n Token sind nicht im Schlüsselbund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can show them again. These tokens have to be replaced or deleted.</source>
        <translation>Niemand kann sie noch einmal zeigen. Diese Token müssen ersetzt oder gelöscht werden.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>itm::BatchRunner</name>
    <message>
        <source>The server of these tokens is not connected any more. Nothing was changed.</source>
        <translation>Der Server dieser Token ist nicht mehr verbunden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 The first, “%2”: %3</source>
        <extracomment>%1: how many were done and how many not, %2: a description, %3: a sentence.</extracomment>
        <translation>%1 Das erste, „%2“: %3</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Alle zeigen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a server; %2: what was done there, a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>itm::BatchSource</name>
    <message>
        <source>A CSV file from a spreadsheet: its first line names the columns, each further line is one token. Nothing is made before you have seen what each line comes to.</source>
        <translation>Eine CSV-Datei aus einer Tabellenkalkulation: Ihre erste Zeile nennt die Spalten, jede weitere ist ein Token. Nichts wird erstellt, bevor Sie gesehen haben, was jede Zeile ergibt.</translation>
    </message>
    <message>
        <source>Columns may stand in any order, and those without need may be missing. Several buckets in one cell are separated by |. prod-* stands for all whose names fit, * for all there are and will be. Commas, semicolons and tabs are told apart by themselves.</source>
        <translation>Die Spalten dürfen in beliebiger Reihenfolge stehen, und nicht benötigte dürfen fehlen. Mehrere Buckets in einer Zelle trennt |. prod-* steht für alle, deren Name passt, * für alle heutigen und künftigen. Komma, Semikolon und Tabulator werden von selbst erkannt.</translation>
    </message>
    <message>
        <source>Example of a file</source>
        <translation>Beispiel einer Datei</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>Aus der &amp;Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Copy the &amp;example</source>
        <translation>&amp;Beispiel kopieren</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>oder eine Datei hierher ziehen</translation>
    </message>
    <message>
        <source>Open a file with tokens to be made</source>
        <translation>Datei mit zu erstellenden Token öffnen</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a path, %2: why, in the words of the system.</extracomment>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>itm::BatchText</name>
    <message>
        <source>The row has more cells than there are columns: text with a separator in it belongs in quotes.</source>
        <translation>Die Zeile hat mehr Zellen, als es Spalten gibt: Text mit einem Trennzeichen darin gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>Es hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>It names no organization.</source>
        <translation>Es nennt keine Organisation.</translation>
    </message>
    <message>
        <source>There is no organization “%1”.</source>
        <translation>Es gibt keine Organisation „%1“.</translation>
    </message>
    <message>
        <source>The server would not list the buckets of %1.</source>
        <translation>Der Server wollte die Buckets von %1 nicht auflisten.</translation>
    </message>
    <message>
        <source>There is no user “%1”, or your credential may not see it.</source>
        <translation>Es gibt keinen Benutzer „%1“, oder Ihre Anmeldung darf ihn nicht sehen.</translation>
    </message>
    <message>
        <source>“%1” is no status: write active or inactive.</source>
        <translation>„%1“ ist kein Status: Schreiben Sie active oder inactive.</translation>
    </message>
    <message>
        <source>There is no task “%1”.</source>
        <translation>Es gibt keine Aufgabe „%1“.</translation>
    </message>
    <message>
        <source>“%1” needs an operator token, which is made one at a time.</source>
        <translation>„%1“ braucht ein Operator-Token, das nur einzeln erstellt wird.</translation>
    </message>
    <message>
        <source>“%1” needs a bucket in the column “buckets”.</source>
        <translation>„%1“ braucht einen Bucket in der Spalte „buckets“.</translation>
    </message>
    <message>
        <source>The column “buckets” is for tasks that need one; use “read” and “write”.</source>
        <translation>Die Spalte „buckets“ ist für Aufgaben, die einen brauchen; nehmen Sie „read“ und „write“.</translation>
    </message>
    <message>
        <source>There is no bucket “%1” there. Several are separated by |.</source>
        <translation>Dort gibt es keinen Bucket „%1“. Mehrere trennt |.</translation>
    </message>
    <message>
        <source>Several buckets are called “%1”: write its ID.</source>
        <translation>Mehrere Buckets heißen „%1“: Schreiben Sie die ID.</translation>
    </message>
    <message>
        <source>“%1” is a system bucket, which no permission on buckets reaches.</source>
        <translation>„%1“ ist ein System-Bucket, den keine Berechtigung für Buckets erreicht.</translation>
    </message>
    <message>
        <source>No bucket matches “%1”.</source>
        <translation>Kein Bucket passt zu „%1“.</translation>
    </message>
    <message>
        <source>It grants nothing: “read”, “write” and “task” are empty.</source>
        <translation>Es gewährt nichts: „read“, „write“ und „task“ sind leer.</translation>
    </message>
    <message>
        <source>Line %1 has the same description.</source>
        <translation>Zeile %1 hat dieselbe Beschreibung.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>It is larger than 10 MB. Divide it into several files.</source>
        <translation>Sie ist größer als 10 MB. Teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <source>It has more than 20 000 rows. Divide it into several files.</source>
        <translation>Sie hat mehr als 20 000 Zeilen. Teilen Sie sie in mehrere Dateien.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>Zeile %1 ist kein UTF-8. Speichern Sie die Datei als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The quote that is opened in line %1 is never closed.</source>
        <translation>Das Anführungszeichen, das in Zeile %1 öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>In line %1 text follows a closing quote. A quote within quotes is written twice.</source>
        <translation>In Zeile %1 folgt Text auf ein schließendes Anführungszeichen. Innerhalb von Anführungszeichen wird es doppelt geschrieben.</translation>
    </message>
    <message>
        <source>Line %1 has to name the columns, such as description and write.</source>
        <translation>Zeile %1 muss die Spalten nennen, etwa description und write.</translation>
    </message>
    <message>
        <source>Line %1 names no column “description”.</source>
        <translation>Zeile %1 nennt keine Spalte „description“.</translation>
    </message>
    <message>
        <source>Line %1 names none of the columns “read”, “write” and “task”.</source>
        <translation>Zeile %1 nennt keine der Spalten „read“, „write“ und „task“.</translation>
    </message>
    <message>
        <source>Line %1 names a column twice: %2.</source>
        <extracomment>%2: the name of a column.</extracomment>
        <translation>Zeile %1 nennt eine Spalte zweimal: %2.</translation>
    </message>
    <message>
        <source>It names columns, but no rows follow.</source>
        <translation>Sie nennt Spalten, aber es folgen keine Zeilen.</translation>
    </message>
    <message>
        <source>Nothing is read from these columns: %1.</source>
        <extracomment>%1: a list of names.</extracomment>
        <translation>Aus diesen Spalten wird nichts gelesen: %1.</translation>
    </message>
    <message>
        <source>the name of the token</source>
        <comment>column of a file</comment>
        <translation>der Name des Token</translation>
    </message>
    <message>
        <source>its name or ID; empty: the one in view</source>
        <comment>column of a file</comment>
        <translation>ihr Name oder ihre ID; leer: die gerade gezeigte</translation>
    </message>
    <message>
        <source>a user; empty: you</source>
        <comment>column of a file</comment>
        <translation>ein Benutzer; leer: Sie</translation>
    </message>
    <message>
        <source>active or inactive; empty: active</source>
        <comment>column of a file</comment>
        <translation>active oder inactive; leer: active</translation>
    </message>
    <message>
        <source>a task by its name, or All Access; may be empty</source>
        <comment>column of a file</comment>
        <translation>eine Aufgabe mit ihrem Namen, oder All Access; darf leer sein</translation>
    </message>
    <message>
        <source>what the task is about</source>
        <comment>column of a file</comment>
        <translation>worum es bei der Aufgabe geht</translation>
    </message>
    <message>
        <source>buckets that it reads</source>
        <comment>column of a file</comment>
        <translation>Buckets, die es liest</translation>
    </message>
    <message>
        <source>buckets that it writes</source>
        <comment>column of a file</comment>
        <translation>Buckets, die es schreibt</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a row of a file</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>ready, look</source>
        <comment>a row of a file</comment>
        <translation>bereit, ansehen</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <comment>a row of a file</comment>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>being made…</source>
        <comment>a token of many</comment>
        <translation>wird erstellt …</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a token of many</comment>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>made, not saved</source>
        <comment>a token of many</comment>
        <translation>erstellt, nicht gespeichert</translation>
    </message>
    <message>
        <source>made, value given up</source>
        <comment>a token of many</comment>
        <translation>erstellt, Wert aufgegeben</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a token of many</comment>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a token of many</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not tried</source>
        <comment>a token of many</comment>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>It was stopped before this one’s turn.</source>
        <translation>Es wurde angehalten, bevor dieses an der Reihe war.</translation>
    </message>
    <message>
        <source>The answer was lost. The list of tokens is read again and tells whether it was made.</source>
        <translation>Die Antwort ging verloren. Die Liste der Token wird neu gelesen und sagt, ob es erstellt wurde.</translation>
    </message>
    <message>
        <source>The server recorded something else than was asked for: look at its details.</source>
        <translation>Der Server hat etwas anderes eingetragen, als verlangt war: Sehen Sie die Einzelheiten an.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready.</source>
        <comment>tokens of a file</comment>
        <translation>
            <numerusform>%n bereit.</numerusform>
            <numerusform>%n bereit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a warning.</source>
        <comment>tokens of a file</comment>
        <translation>
            <numerusform>%n davon mit einer Warnung.</numerusform>
            <numerusform>%n davon mit einer Warnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be made.</source>
        <comment>tokens of a file</comment>
        <translation>
            <numerusform>%n kann nicht erstellt werden.</numerusform>
            <numerusform>%n können nicht erstellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n erstellt.</numerusform>
            <numerusform>%n erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made, but their values could not be saved.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n erstellt, aber der Wert konnte nicht gespeichert werden.</numerusform>
            <numerusform>%n erstellt, aber die Werte konnten nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the answer was lost.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>Bei %n ging die Antwort verloren.</numerusform>
            <numerusform>Bei %n ging die Antwort verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n abgelehnt.</numerusform>
            <numerusform>%n abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n nicht versucht.</numerusform>
            <numerusform>%n nicht versucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in %1</source>
        <comment>tokens</comment>
        <extracomment>%1: an organization.</extracomment>
        <translation>
            <numerusform>%n in %1</numerusform>
            <numerusform>%n in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The broadest is that of line %2: %3.</source>
        <extracomment>%1: a list such as &quot;100 in factory, 20 in weather&quot;; %2: a line number; %3: what a token may do, such as &quot;W telegraf&quot;.</extracomment>
        <translation>%1. Das weiteste steht in Zeile %2: %3.</translation>
    </message>
    <message>
        <source>Nothing that it may do has a counterpart there.</source>
        <translation>Nichts von dem, was es darf, hat dort ein Gegenstück.</translation>
    </message>
    <message numerus="yes">
        <source>%n permissions about another organization are left out.</source>
        <translation>
            <numerusform>%n Berechtigung, die eine andere Organisation betrifft, wird ausgelassen.</numerusform>
            <numerusform>%n Berechtigungen, die eine andere Organisation betreffen, werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The broadest: %2.</source>
        <extracomment>%1: a list such as &quot;100 in factory, 20 in weather&quot;; %2: what a token may do, such as &quot;W telegraf&quot;.</extracomment>
        <translation>%1. Das weiteste: %2.</translation>
    </message>
</context>
<context>
    <name>itm::BucketMapping</name>
    <message>
        <source>leave the entry as it is: it reaches nothing</source>
        <translation>den Eintrag lassen, wie er ist: er erreicht nichts</translation>
    </message>
    <message>
        <source>Instead of the bucket %1, which is gone:</source>
        <extracomment>A bucket that does not exist any more. %1: its ID.</extracomment>
        <translation>Statt des Buckets %1, den es nicht mehr gibt:</translation>
    </message>
    <message>
        <source>Instead of the bucket %1 (%2), which is gone:</source>
        <extracomment>A bucket that does not exist any more. %1: its name, %2: its ID.</extracomment>
        <translation>Statt des Buckets %1 (%2), den es nicht mehr gibt:</translation>
    </message>
</context>
<context>
    <name>itm::CandidateDialog</name>
    <message>
        <source>This is it</source>
        <translation>Dieses ist es</translation>
    </message>
    <message>
        <source>Which token was made?</source>
        <translation>Welches Token wurde erstellt?</translation>
    </message>
    <message>
        <source>Creating “%1” at %2 was interrupted. These tokens came up since and are just like it. Somebody else may have made some of them.</source>
        <extracomment>%1: a description, %2: a time.</extracomment>
        <translation>Das Erstellen von „%1“ am %2 wurde unterbrochen. Diese Token sind seither dazugekommen und gleichen ihm. Manche kann auch jemand anders erstellt haben.</translation>
    </message>
    <message>
        <source>Tokens that may be the one</source>
        <translation>Token, die infrage kommen</translation>
    </message>
    <message>
        <source>%1, made %2 for %3, value %4</source>
        <extracomment>A token: %1 its ID, %2 when it was made, %3 whose it is, %4 where its value is.</extracomment>
        <translation>%1, erstellt am %2 für %3, Wert %4</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
</context>
<context>
    <name>itm::CertificateDialog</name>
    <message>
        <source>I have &amp;compared all of it with the one on the server</source>
        <translation>Ich habe ihn &amp;vollständig mit dem auf dem Server verglichen</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this connection</source>
        <translation>Diesem Zertifikat für diese Verbindung &amp;vertrauen</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Warum es abgelehnt wurde</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Gezeigt von</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint of the pinned one</source>
        <translation>Fingerabdruck des angehefteten</translation>
    </message>
    <message>
        <source>On the server, print the fingerprint of the file that its configuration names as its certificate. If a single pair differs, somebody may stand in between.</source>
        <translation>Lassen Sie sich auf dem Server den Fingerabdruck der Datei ausgeben, die seine Konfiguration als Zertifikat nennt. Weicht auch nur ein Paar ab, steht vielleicht jemand dazwischen.</translation>
    </message>
    <message>
        <source>Command that prints the fingerprint</source>
        <translation>Befehl, der den Fingerabdruck ausgibt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>itm::CertificateOffer</name>
    <message>
        <source>Look at the certificate…</source>
        <translation>Zertifikat ansehen …</translation>
    </message>
</context>
<context>
    <name>itm::CertificateText</name>
    <message>
        <source>It is not the one that this connection is pinned to.</source>
        <translation>Es ist nicht das, das an diese Verbindung geheftet ist.</translation>
    </message>
    <message>
        <source>Its key is too short to prove anything.</source>
        <translation>Sein Schlüssel ist zu kurz, um etwas zu beweisen.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>Es ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>It is valid from %1 on only.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>Es gilt erst ab %1.</translation>
    </message>
    <message>
        <source>It is not fit to prove who a server is.</source>
        <translation>Es taugt nicht dazu, zu beweisen, wer ein Server ist.</translation>
    </message>
    <message>
        <source>It is signed by itself: nobody vouches for it.</source>
        <translation>Es ist selbst signiert: Niemand bürgt dafür.</translation>
    </message>
    <message>
        <source>It comes from an authority that this computer does not know.</source>
        <translation>Es kommt von einer Zertifizierungsstelle, die dieser Rechner nicht kennt.</translation>
    </message>
    <message>
        <source>It is not for the name in the address.</source>
        <translation>Es gilt nicht für den Namen in der Adresse.</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>gar kein Name</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: points in time.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>pinned %1, shown %2</source>
        <extracomment>%1 and %2: beginnings of fingerprints.</extracomment>
        <translation>angeheftet %1, gezeigt %2</translation>
    </message>
</context>
<context>
    <name>itm::ChangesDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Tokens that are not done</source>
        <translation>Nicht erledigte Token</translation>
    </message>
    <message>
        <source>Retry those</source>
        <translation>Diese wiederholen</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What has been sent is finished, the rest is left as it is.</source>
        <translation>Was gesendet ist, wird beendet, der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>itm::CliConfigDialog</name>
    <message>
        <source>Set up the influx CLI</source>
        <translation>influx-CLI einrichten</translation>
    </message>
    <message>
        <source>Puts the token of “%1” into the configs file of the influx command line program as a profile. Everything else in the file stays as it is.</source>
        <extracomment>%1: the name of a connection or the description of a token.</extracomment>
        <translation>Trägt das Token von „%1“ als Profil in die Konfigurationsdatei des Kommandozeilenprogramms influx ein. Alles andere in der Datei bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Whether it can be written</source>
        <translation>Ob geschrieben werden kann</translation>
    </message>
    <message>
        <source>What &amp;changes in the file:</source>
        <translation>Was sich in der Datei ä&amp;ndert:</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>Was sich in der Datei ändert</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Default &amp;organization</source>
        <translation>Standard-&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Make it the active profile, which the CLI uses unless told</source>
        <translation>Zum &amp;aktiven Profil machen, das die CLI ohne weitere Angabe benutzt</translation>
    </message>
    <message>
        <source>&amp;Replace the profile of this name</source>
        <translation>Das Profil dieses Namens e&amp;rsetzen</translation>
    </message>
    <message>
        <source>Write into the file</source>
        <translation>In die Datei schreiben</translation>
    </message>
    <message>
        <source>Asking the keychain for the value…</source>
        <translation>Der Schlüsselbund wird nach dem Wert gefragt …</translation>
    </message>
    <message>
        <source>Default organization</source>
        <translation>Standard-Organisation</translation>
    </message>
</context>
<context>
    <name>itm::CliConfigText</name>
    <message>
        <source>This file is too large to be a list of the CLI’s profiles. It stays as it is.</source>
        <translation>Diese Datei ist zu groß für eine Liste der Profile der CLI. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Line %1 of this file cannot be understood: it is no TOML, or something is there twice. It stays as it is; the CLI cannot read it either.</source>
        <translation>Zeile %1 dieser Datei ist nicht zu verstehen: Sie ist kein TOML, oder etwas steht zweimal da. Die Datei bleibt, wie sie ist; auch die CLI kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>The entry “%1” in line %2 belongs to no profile. The CLI cannot read such a file; it stays as it is.</source>
        <extracomment>%1: the name of an entry, %2: a line number.</extracomment>
        <translation>Der Eintrag „%1“ in Zeile %2 gehört zu keinem Profil. Eine solche Datei kann die CLI nicht lesen; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>The CLI takes “%1” for a command. Choose another name.</source>
        <translation>Die CLI hält „%1“ für einen Befehl. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The profile “%1” is written in a form that is not changed here. Choose another name, or edit the file yourself.</source>
        <translation>Das Profil „%1“ ist in einer Form geschrieben, die hier nicht geändert wird. Wählen Sie einen anderen Namen oder bearbeiten Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>Somebody has changed the file meanwhile. Nothing was written: look at the difference again.</source>
        <translation>Die Datei wurde inzwischen geändert. Es wurde nichts geschrieben: Sehen Sie sich den Unterschied noch einmal an.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>▲ %1 will hold the value in clear text: whoever can read your files can use it.</source>
        <translation>▲ %1 wird den Wert im Klartext enthalten: Wer Ihre Dateien lesen kann, kann ihn benutzen.</translation>
    </message>
    <message>
        <source>Now others on this computer may read the file; writing makes it yours alone.</source>
        <translation>Jetzt dürfen andere auf diesem Rechner die Datei lesen; nach dem Schreiben gehört sie nur noch Ihnen.</translation>
    </message>
    <message>
        <source>This profile is there and signs in by user and password.</source>
        <translation>Dieses Profil gibt es schon; es meldet sich mit Benutzer und Passwort an.</translation>
    </message>
    <message>
        <source>This profile is there and has another token, which will be gone from the file.</source>
        <translation>Dieses Profil gibt es schon; es hat ein anderes Token, das danach nicht mehr in der Datei steht.</translation>
    </message>
    <message>
        <source>This profile is there and has no token.</source>
        <translation>Dieses Profil gibt es schon; es hat kein Token.</translation>
    </message>
</context>
<context>
    <name>itm::ComparisonText</name>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <extracomment>A name and how many tokens it is about: &quot;alice 3&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1: descriptions of tokens.</extracomment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>all but %1</source>
        <extracomment>%1: descriptions of tokens.</extracomment>
        <translation>alle außer %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Numbers of tokens: &quot;12 of 40&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a permission, such as &quot;write bucket telegraf&quot;; %2: who has it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>itm::ConfirmDialog</name>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1: what has to be typed. For assistive tools.</extracomment>
        <translation>Zur Bestätigung %1 eingeben</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
</context>
<context>
    <name>itm::ConfirmText</name>
    <message>
        <source>It belongs to %1 in the organization %2. It may: %3.</source>
        <extracomment>%1: a user, %2: an organization, %3: what the token may do, such as &quot;W telegraf · R tasks&quot;.</extracomment>
        <translation>Es gehört %1 in der Organisation %2. Es darf: %3.</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <extracomment>%1: what the user has to type.</extracomment>
        <translation>Geben Sie %1 ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Whatever uses this token is refused from then on. You can activate it again at any time.</source>
        <translation>Was dieses Token benutzt, wird ab dann abgewiesen. Sie können es jederzeit wieder aktivieren.</translation>
    </message>
    <message>
        <source>Whatever uses this token is refused from then on. It cannot be brought back: a new token has another value.</source>
        <translation>Was dieses Token benutzt, wird ab dann abgewiesen. Es lässt sich nicht zurückholen: Ein neues Token hat einen anderen Wert.</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>„%1“ deaktivieren?</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <extracomment>On a button.</extracomment>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>On a button.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a token, %2: its organization.</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n tokens?</source>
        <translation>
            <numerusform>%n Token deaktivieren?</numerusform>
            <numerusform>%n Token deaktivieren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens?</source>
        <translation>
            <numerusform>%n Token löschen?</numerusform>
            <numerusform>%n Token löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a token, %2: what follows for it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whatever uses these tokens is refused from then on. You can activate them again at any time.</source>
        <translation>Was diese Token benutzt, wird ab dann abgewiesen. Sie können sie jederzeit wieder aktivieren.</translation>
    </message>
    <message numerus="yes">
        <source>deactivate %n tokens</source>
        <extracomment>To be typed, as it stands there.</extracomment>
        <translation>
            <numerusform>%n Token deaktivieren</numerusform>
            <numerusform>%n Token deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses these tokens is refused from then on. They cannot be brought back: a new token has another value.</source>
        <translation>Was diese Token benutzt, wird ab dann abgewiesen. Sie lassen sich nicht zurückholen: Ein neues Token hat einen anderen Wert.</translation>
    </message>
    <message>
        <source>Deactivate instead</source>
        <extracomment>On a button of the question before tokens are deleted.</extracomment>
        <translation>Stattdessen deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>delete %n tokens</source>
        <extracomment>To be typed, as it stands there.</extracomment>
        <translation>
            <numerusform>%n Token löschen</numerusform>
            <numerusform>%n Token löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this the same server?</source>
        <translation>Ist das derselbe Server?</translation>
    </message>
    <message>
        <source>%1 (%2) shows the same organization as %3 (%4): %5, with the same ID.</source>
        <extracomment>%1, %3: connections; %2, %4: their addresses; %5: an organization.</extracomment>
        <translation>%1 (%2) zeigt dieselbe Organisation wie %3 (%4): %5, mit derselben ID.</translation>
    </message>
    <message>
        <source>If it is the same, both connections share one list of tokens and the saved values, and one of them is open at a time. A copy that was restored from a backup is another server.</source>
        <translation>Ist es derselbe, teilen sich beide Verbindungen eine Liste der Token und die gespeicherten Werte, und immer nur eine von ihnen ist offen. Eine Kopie, die aus einer Sicherung wiederhergestellt wurde, ist ein anderer Server.</translation>
    </message>
    <message>
        <source>The question is asked this once.</source>
        <translation>Diese Frage wird nur dieses eine Mal gestellt.</translation>
    </message>
    <message>
        <source>The same server</source>
        <extracomment>On a button.</extracomment>
        <translation>Derselbe Server</translation>
    </message>
    <message>
        <source>Another server</source>
        <extracomment>On a button.</extracomment>
        <translation>Ein anderer Server</translation>
    </message>
    <message>
        <source>%1 (of %2, made %3)</source>
        <extracomment>%1: a token; %2: its owner; %3: a date.</extracomment>
        <translation>%1 (von %2, erstellt am %3)</translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <extracomment>%1: a token.</extracomment>
        <translation>%1 (ID %2)</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionColors</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionForm</name>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Sign in by</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>the server&apos;s name, if left empty</source>
        <translation>der Name des Servers, falls leer</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API-&amp;Token</translation>
    </message>
    <message>
        <source>in your keychain; type to replace it</source>
        <translation>in Ihrem Schlüsselbund; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>&amp;Read-only: change nothing over this connection</source>
        <translation>Nur &amp;lesen: über diese Verbindung nichts ändern</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>none yet? Press “Test” to set up a new server</source>
        <translation>noch keins? „Testen“ richtet einen neuen Server ein</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionList</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Move the connection up</source>
        <translation>Verbindung nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the connection down</source>
        <translation>Verbindung nach unten verschieben</translation>
    </message>
    <message>
        <source>Try the demo server</source>
        <translation>Demoserver ausprobieren</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>%1 (being removed)</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>%1 (wird entfernt)</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionText</name>
    <message>
        <source>Removing “%1” and what the keychain holds for it…</source>
        <translation>„%1“ und was der Schlüsselbund dazu enthält werden entfernt …</translation>
    </message>
    <message>
        <source>“%1” was not removed, because the keychain may still hold its credential: %2</source>
        <extracomment>%1: the name of a connection; %2: a sentence or two.</extracomment>
        <translation>„%1“ wurde nicht entfernt, weil der Schlüsselbund vielleicht noch die Zugangsdaten dazu enthält: %2</translation>
    </message>
    <message>
        <source>Remove it all the same…</source>
        <translation>Trotzdem entfernen …</translation>
    </message>
    <message>
        <source>Remove “%1” all the same?</source>
        <translation>„%1“ trotzdem entfernen?</translation>
    </message>
    <message>
        <source>Its address and the list of its tokens on this computer are forgotten. Its credential stays in the keychain.</source>
        <translation>Die Adresse und die Liste der Token auf diesem Rechner werden vergessen. Der Zugang bleibt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Once the keychain answers again, “Erase local data…” in the settings finds the credential there. Nothing changes on the server.</source>
        <translation>Sobald der Schlüsselbund wieder antwortet, findet „Lokale Daten löschen …“ in den Einstellungen den Zugang dort. Auf dem Server ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>Trotzdem entfernen</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionWay</name>
    <message>
        <source>Remove the pin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>as this computer is set</source>
        <translation>wie an diesem Rechner eingestellt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>Certificate and proxy</source>
        <translation>Zertifikat und Proxy</translation>
    </message>
    <message>
        <source>only for a private certificate authority</source>
        <translation>nur für eine private Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Angeheftetes Zertifikat</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>only if the proxy asks for one</source>
        <translation>nur wenn der Proxy danach fragt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-&amp;Datei</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>in your keychain; type to replace it</source>
        <translation>in Ihrem Schlüsselbund; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>noted; type to replace it</source>
        <translation>vorgemerkt; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionsDialog</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Progress of connecting</source>
        <translation>Fortschritt der Verbindung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Nothing changes on the server, and values of tokens that were saved stay in the keychain.</source>
        <translation>Auf dem Server ändert sich nichts, und gespeicherte Werte von Token bleiben im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <translation>Server wird gesucht …</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Asking who this credential belongs to…</source>
        <translation>Frage, wem diese Anmeldung gehört …</translation>
    </message>
    <message>
        <source>Asking what it may do…</source>
        <translation>Frage, was sie darf …</translation>
    </message>
    <message>
        <source>Asking what can be granted…</source>
        <translation>Frage, was vergeben werden kann …</translation>
    </message>
    <message>
        <source>Its address, its credential in the keychain and the list of its tokens on this computer are forgotten.</source>
        <translation>Die Adresse, der Zugang im Schlüsselbund und die Liste der Token auf diesem Rechner werden vergessen.</translation>
    </message>
    <message>
        <source>Set up this server…</source>
        <translation>Diesen Server einrichten …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>&amp;Lost the only operator?</source>
        <translation>&amp;Einzigen Operator verloren?</translation>
    </message>
    <message>
        <source>&amp;Use the spare operator…</source>
        <translation>&amp;Ersatz-Operator benutzen …</translation>
    </message>
</context>
<context>
    <name>itm::ContentsBanner</name>
    <message>
        <source>Offline: this list was read %1. %2</source>
        <extracomment>%1: such as &quot;3 h ago&quot;; %2: a sentence about what went wrong.</extracomment>
        <translation>Offline: Diese Liste wurde gelesen: %1. %2</translation>
    </message>
    <message>
        <source>This list was read %1; the server is being asked for a newer one.</source>
        <extracomment>%1: such as &quot;3 h ago&quot;.</extracomment>
        <translation>Diese Liste wurde gelesen: %1. Der Server wird nach einer neueren gefragt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message>
        <source>Age of the list</source>
        <translation>Alter der Liste</translation>
    </message>
    <message>
        <source>Disconnected: this list was read %1.</source>
        <extracomment>%1: such as &quot;3 h ago&quot;.</extracomment>
        <translation>Getrennt: Diese Liste wurde %1 gelesen.</translation>
    </message>
</context>
<context>
    <name>itm::CreateTokenDialog</name>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>Art des Tokens</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt …</translation>
    </message>
    <message>
        <source>The fewest permissions for a task, each with its reason.</source>
        <translation>Die wenigsten Berechtigungen für eine Aufgabe, jede mit ihrem Grund.</translation>
    </message>
    <message>
        <source>The permissions of a token that exists, to be changed as needed. In another organization they are found by name.</source>
        <translation>Die Berechtigungen eines vorhandenen Tokens, nach Bedarf zu ändern. In einer anderen Organisation werden sie nach Namen gesucht.</translation>
    </message>
    <message>
        <source>For a task…</source>
        <translation>Für eine Aufgabe …</translation>
    </message>
    <message>
        <source>Like another…</source>
        <translation>Wie ein anderes …</translation>
    </message>
    <message>
        <source>Successor of a token</source>
        <translation>Nachfolger eines Tokens</translation>
    </message>
    <message>
        <source>Making the successor…</source>
        <translation>Nachfolger wird erstellt …</translation>
    </message>
    <message>
        <source>Make the successor</source>
        <translation>Nachfolger erstellen</translation>
    </message>
    <message>
        <source>Permissions that were saved by names and patterns, looked up in this organization, to be changed as needed.</source>
        <translation>Nach Namen und Mustern gespeicherte Berechtigungen, in dieser Organisation nachgeschlagen; sie lassen sich noch ändern.</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>Aus einer Vorlage …</translation>
    </message>
    <message>
        <source>Sa&amp;ve as template…</source>
        <translation>Als &amp;Vorlage speichern …</translation>
    </message>
</context>
<context>
    <name>itm::CreationNews</name>
    <message>
        <source>Creating “%1” was interrupted before the server made it. Nothing is left over.</source>
        <translation>Das Erstellen von „%1“ wurde unterbrochen, bevor der Server es ausführte. Nichts ist übrig geblieben.</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted, but the token was made and its value is safe.</source>
        <translation>Das Erstellen von „%1“ wurde unterbrochen, aber das Token entstand und sein Wert ist sicher.</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Ich habe nachgesehen</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted, and your credential cannot see whether it was made. Look with one that may list tokens.</source>
        <translation>Das Erstellen von „%1“ wurde unterbrochen, und Ihre Anmeldung kann nicht sehen, ob es gelang. Sehen Sie mit einer nach, die Token auflisten darf.</translation>
    </message>
    <message numerus="yes">
        <source>Creating “%1” was interrupted, and %n tokens look like it. Say which one it was.</source>
        <translation>
            <numerusform>Das Erstellen von „%1“ wurde unterbrochen, und %n Token sieht so aus. Sagen Sie, welches es war.</numerusform>
            <numerusform>Das Erstellen von „%1“ wurde unterbrochen, und %n Token sehen so aus. Sagen Sie, welches es war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one…</source>
        <translation>Welches …</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted: the token was made, its value was not saved and cannot be had again.</source>
        <translation>Das Erstellen von „%1“ wurde unterbrochen: Das Token wurde erstellt, sein Wert wurde nicht gespeichert und ist nicht mehr zu bekommen.</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Was tun …</translation>
    </message>
    <message>
        <source>The value is lost</source>
        <translation>Der Wert ist verloren</translation>
    </message>
    <message>
        <source>The token “%1” was made, but nobody has its value.</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>Das Token „%1“ wurde erstellt, aber niemand hat seinen Wert.</translation>
    </message>
    <message>
        <source>It cannot be shown again. Nothing uses the token, so it can be deleted, or another one made in its place.</source>
        <translation>Er kann nicht noch einmal gezeigt werden. Nichts benutzt das Token: Es kann gelöscht oder durch ein anderes ersetzt werden.</translation>
    </message>
    <message>
        <source>Replace it…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted: the token was made, but its value is not saved yet. %2 This is tried again with every refresh.</source>
        <extracomment>%2: why, in sentences.</extracomment>
        <translation>Das Erstellen von „%1“ wurde unterbrochen: Das Token wurde erstellt, aber sein Wert ist noch nicht gespeichert. %2 Mit jedem Aktualisieren wird es wieder versucht.</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted at %2, and the connection leads elsewhere by now. Look there whether the token was made.</source>
        <translation>Das Erstellen von „%1“ bei %2 wurde unterbrochen, und die Verbindung führt inzwischen anderswohin. Sehen Sie dort nach, ob das Token erstellt wurde.</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted, and the server does not list the token. It may still be made: each refresh looks for it.</source>
        <translation>Das Erstellen von „%1“ wurde unterbrochen, und der Server führt das Token nicht auf. Es kann noch entstehen: Jede Aktualisierung sucht danach.</translation>
    </message>
</context>
<context>
    <name>itm::DailyTokensDialog</name>
    <message>
        <source>What such a connection does not show or do</source>
        <translation>Was eine solche Verbindung nicht zeigt und nicht tut</translation>
    </message>
    <message>
        <source>token made and its value saved, but not the connection: %1</source>
        <translation>Token erstellt und sein Wert gespeichert, die Verbindung aber nicht: %1</translation>
    </message>
    <message>
        <source>token made, but its value could not be saved: %1</source>
        <translation>Token erstellt, sein Wert konnte aber nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>token made; the connection holds for this run only: %1</source>
        <translation>Token erstellt; die Verbindung gilt nur bis zum Programmende: %1</translation>
    </message>
    <message>
        <source>token made, connection saved</source>
        <translation>Token erstellt, Verbindung gespeichert</translation>
    </message>
    <message>
        <source>token made; its value is kept until the program ends</source>
        <translation>Token erstellt; sein Wert bleibt bis zum Programmende erhalten</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>Damit weiterarbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tokens for daily work</source>
        <translation>Token für die tägliche Arbeit</translation>
    </message>
    <message>
        <source>being made…</source>
        <comment>state of a token</comment>
        <translation>wird erstellt …</translation>
    </message>
    <message>
        <source>One All Access token per organization</source>
        <translation>Ein All-Access-Token je Organisation</translation>
    </message>
    <message>
        <source>Closes this connection and opens the new one of the selected organization</source>
        <translation>Schließt diese Verbindung und öffnet die neue der gewählten Organisation</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n connections made.</source>
        <translation>
            <numerusform>%n Verbindung erstellt.</numerusform>
            <numerusform>%n Verbindungen erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n konnte nicht erstellt werden.</numerusform>
            <numerusform>%n konnten nicht erstellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not begun.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n wurde nicht begonnen.</numerusform>
            <numerusform>%n wurden nicht begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Try again with %n</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>Noch einmal mit %n versuchen</numerusform>
            <numerusform>Noch einmal mit %n versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n tokens</source>
        <translation>
            <numerusform>%n Token erstellen</numerusform>
            <numerusform>%n Token erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make tokens</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>InfluxDB recommends them for daily work, and the operator token for administration alone.</source>
        <translation>InfluxDB empfiehlt sie für die tägliche Arbeit und das Operator-Token nur für die Verwaltung.</translation>
    </message>
    <message>
        <source>Each value goes into your keychain, and a connection with it is saved.</source>
        <translation>Jeder Wert kommt in Ihren Schlüsselbund, und eine Verbindung damit wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>itm::DailyTokensTable</name>
    <message>
        <source>has the connection “%1”</source>
        <extracomment>%1: a connection.</extracomment>
        <translation>hat die Verbindung „%1“</translation>
    </message>
    <message>
        <source>has the token “%1”</source>
        <extracomment>%1: a token.</extracomment>
        <translation>hat das Token „%1“</translation>
    </message>
    <message>
        <source>Organizations and their connections</source>
        <translation>Organisationen und ihre Verbindungen</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of tokens for daily work</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>column of tokens for daily work</comment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of tokens for daily work</comment>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>itm::DescriptionDelegate</name>
    <message>
        <source>Description of %1</source>
        <extracomment>%1: a token. For assistive tools.</extracomment>
        <translation>Beschreibung von %1</translation>
    </message>
</context>
<context>
    <name>itm::DescriptionDialog</name>
    <message>
        <source>Edit description</source>
        <translation>Beschreibung ändern</translation>
    </message>
    <message>
        <source>&amp;Description, seen by everyone who may list this token:</source>
        <translation>&amp;Beschreibung, sichtbar für alle, die dieses Token auflisten dürfen:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>itm::DescriptionPreviewModel</name>
    <message>
        <source>Now</source>
        <comment>description of a token</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>description of a token</comment>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>itm::DescriptionsDialog</name>
    <message numerus="yes">
        <source>Edit descriptions of %n tokens</source>
        <translation>
            <numerusform>Beschreibung von %n Token ändern</numerusform>
            <numerusform>Beschreibungen von %n Token ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>How new descriptions are made</source>
        <translation>Wie die neuen Beschreibungen entstehen</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>Nach Muster</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Muster:</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>&amp;Replace by:</source>
        <translation>&amp;Ersetzen durch:</translation>
    </message>
    <message>
        <source>Preview: descriptions now and then</source>
        <translation>Vorschau: Beschreibungen jetzt und danach</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>No description changes.</source>
        <translation>Keine Beschreibung ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n descriptions change.</source>
        <translation>
            <numerusform>%n Beschreibung ändert sich.</numerusform>
            <numerusform>%n Beschreibungen ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens would have none.</source>
        <comment>descriptions</comment>
        <translation>
            <numerusform>%n Token hätte keine.</numerusform>
            <numerusform>%n Token hätten keine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be the same as another here.</source>
        <comment>descriptions</comment>
        <translation>
            <numerusform>%n wäre gleich einer anderen hier.</numerusform>
            <numerusform>%n wären gleich einer anderen hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::DraftForm</name>
    <message>
        <source>S&amp;uggest</source>
        <translation>&amp;Vorschlagen</translation>
    </message>
    <message>
        <source>Who or what will use it, for example Telegraf line 4</source>
        <translation>Wer oder was es benutzt, zum Beispiel Telegraf Linie 4</translation>
    </message>
    <message>
        <source>active at once</source>
        <translation>sofort aktiv</translation>
    </message>
    <message>
        <source>inactive until you activate it</source>
        <translation>inaktiv, bis Sie es aktivieren</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Besit&amp;zer</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Your credential cannot list any organization.</source>
        <translation>Ihre Anmeldung kann keine Organisation auflisten.</translation>
    </message>
</context>
<context>
    <name>itm::DraftPermissions</name>
    <message>
        <source>&amp;Read everything here</source>
        <translation>Hier alles &amp;lesen</translation>
    </message>
    <message>
        <source>Looking for what the permissions name…</source>
        <translation>Es wird gesucht, was die Berechtigungen nennen …</translation>
    </message>
</context>
<context>
    <name>itm::DraftPreview</name>
    <message>
        <source>What the new token will be able to do</source>
        <translation>Was das neue Token können wird</translation>
    </message>
    <message>
        <source>The request as it will be sent</source>
        <translation>Die Anfrage, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>Whether the token can be created</source>
        <translation>Ob das Token erstellt werden kann</translation>
    </message>
    <message>
        <source>Choose what the token shall reach.</source>
        <translation>Wählen Sie, was das Token erreichen soll.</translation>
    </message>
    <message>
        <source>This token will be able to</source>
        <translation>Dieses Token wird dürfen</translation>
    </message>
    <message>
        <source>It will not be able to</source>
        <translation>Es wird nicht dürfen</translation>
    </message>
    <message>
        <source>Give it a description: later it is the token&apos;s name.</source>
        <translation>Geben Sie ihm eine Beschreibung: Sie ist später der Name des Tokens.</translation>
    </message>
    <message>
        <source>The server will say whether your credential may grant this.</source>
        <translation>Der Server entscheidet, ob Ihre Anmeldung das vergeben darf.</translation>
    </message>
    <message>
        <source>The permissions as a table</source>
        <translation>Die Berechtigungen als Tabelle</translation>
    </message>
    <message>
        <source>How the request is shown</source>
        <translation>Wie die Anfrage gezeigt wird</translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>view of permissions</comment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view of permissions</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Broader than most jobs need</source>
        <translation>Weiter, als die meisten Aufgaben es brauchen</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Ohne Wirkung</translation>
    </message>
</context>
<context>
    <name>itm::DraftText</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>description of a token</comment>
        <extracomment>The suggested description of a new token. %1: its kind, %2: what it may do, such as &quot;W telegraf&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of this server have this description already.</source>
        <translation>
            <numerusform>%n Token dieses Servers hat diese Beschreibung schon.</numerusform>
            <numerusform>%n Token dieses Servers haben diese Beschreibung schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a user and the user&apos;s state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>A user in a list: the one who is signed in.</extracomment>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>%1 is not active: the server refuses the token until the user is activated.</source>
        <translation>%1 ist nicht aktiv: Der Server weist das Token ab, bis der Benutzer aktiviert wird.</translation>
    </message>
    <message>
        <source>The token acts as %1 and stops working when that user is deactivated or deleted.</source>
        <translation>Das Token handelt als %1 und wirkt nicht mehr, wenn dieser Benutzer deaktiviert oder gelöscht wird.</translation>
    </message>
    <message>
        <source>It reaches into every organization, also into those to come. Choose single things, or all of one organization, where that is enough.</source>
        <translation>Es reicht in jede Organisation, auch in künftige. Wählen Sie Einzelnes oder alles einer Organisation, wo das genügt.</translation>
    </message>
    <message>
        <source>A single program rarely needs every type: choose what it is for instead.</source>
        <translation>Ein einzelnes Programm braucht selten jeden Typ: Wählen Sie stattdessen, wofür es da ist.</translation>
    </message>
    <message>
        <source>It writes and deletes all buckets, also those that do not exist yet. Choose single buckets where that is enough.</source>
        <translation>Es schreibt und löscht alle Buckets, auch solche, die es noch nicht gibt. Wählen Sie einzelne Buckets, wo das genügt.</translation>
    </message>
    <message>
        <source>It reads all buckets, also those that do not exist yet. Choose single buckets where that is enough.</source>
        <translation>Es liest alle Buckets, auch solche, die es noch nicht gibt. Wählen Sie einzelne Buckets, wo das genügt.</translation>
    </message>
    <message>
        <source>This server keeps values readable: whoever may read tokens can copy their values and act with them.</source>
        <translation>Dieser Server bewahrt Werte lesbar auf: Wer Token lesen darf, kann ihre Werte kopieren und damit handeln.</translation>
    </message>
    <message>
        <source>InfluxDB recommends one All Access token per organization for daily work, and the operator token for administration alone. With it you will not see tokens of other users, nor other organizations.</source>
        <translation>InfluxDB empfiehlt für die tägliche Arbeit ein All-Access-Token je Organisation und das Operator-Token nur zur Verwaltung. Token anderer Benutzer und andere Organisationen sehen Sie damit nicht.</translation>
    </message>
    <message>
        <source>It reads, writes and deletes all data in every organization.</source>
        <translation>Es liest, schreibt und löscht alle Daten in jeder Organisation.</translation>
    </message>
    <message>
        <source>It makes, changes and deletes users, organizations and tokens, also yours.</source>
        <translation>Es legt Benutzer, Organisationen und Token an, ändert und löscht sie, auch Ihre.</translation>
    </message>
    <message>
        <source>It backs up and restores the whole server.</source>
        <translation>Es sichert den ganzen Server und stellt ihn wieder her.</translation>
    </message>
    <message>
        <source>Nothing limits it: whoever has its value is the administrator.</source>
        <translation>Nichts begrenzt es: Wer seinen Wert hat, ist der Administrator.</translation>
    </message>
    <message>
        <source>It may not do what was asked for: %1.</source>
        <extracomment>%1: a list of permissions, such as &quot;write the bucket telegraf&quot;.</extracomment>
        <translation>Es darf nicht, was verlangt war: %1.</translation>
    </message>
    <message>
        <source>It may do what was not asked for: %1.</source>
        <extracomment>%1: a list of permissions, such as &quot;write the bucket telegraf&quot;.</extracomment>
        <translation>Es darf, was nicht verlangt war: %1.</translation>
    </message>
    <message>
        <source>It belongs to another organization.</source>
        <translation>Es gehört zu einer anderen Organisation.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Es gehört einem anderen Benutzer.</translation>
    </message>
    <message>
        <source>It has another status.</source>
        <translation>Es hat einen anderen Status.</translation>
    </message>
    <message>
        <source>It has another description.</source>
        <translation>Es hat eine andere Beschreibung.</translation>
    </message>
    <message>
        <source>Nothing in %2 has the name that these permissions have in %1, so they are left out: %3.</source>
        <extracomment>%1, %2: organizations; %3: a list of permissions, such as &quot;write the bucket telegraf&quot;.</extracomment>
        <translation>Nichts in %2 trägt den Namen, den diese Berechtigungen in %1 haben; sie sind weggelassen: %3.</translation>
    </message>
    <message>
        <source>The server does not know this owner any more. Choose another one.</source>
        <translation>Der Server kennt diesen Besitzer nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The server does not know this organization any more, or does not show it to you. Choose another one.</source>
        <translation>Der Server kennt diese Organisation nicht mehr oder zeigt sie Ihnen nicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The server does not know %1 any more: now you are chosen as the owner.</source>
        <extracomment>%1: a user.</extracomment>
        <translation>Der Server kennt %1 nicht mehr: Jetzt sind Sie als Besitzer gewählt.</translation>
    </message>
    <message>
        <source>It makes tokens for you in this organization, for nobody else and nowhere else, and no operator tokens.</source>
        <translation>Sie erstellt Token für Sie in dieser Organisation, für niemand anderen und nirgends sonst, und keine Operator-Token.</translation>
    </message>
    <message>
        <source>It reads the name of this organization and cannot change it; other organizations it neither shows, makes nor deletes.</source>
        <translation>Sie liest den Namen dieser Organisation und kann ihn nicht ändern; andere Organisationen zeigt, erstellt und löscht sie nicht.</translation>
    </message>
    <message>
        <source>It changes your own user only: others are not made, deactivated or deleted with it.</source>
        <translation>Sie ändert nur Ihren eigenen Benutzer: Andere werden mit ihr weder angelegt noch deaktiviert oder gelöscht.</translation>
    </message>
    <message>
        <source>It does not back up or restore the whole server. For all of this there is the connection with the operator token.</source>
        <translation>Sie sichert den Server nicht als Ganzes und stellt ihn nicht wieder her. Für all das gibt es die Verbindung mit dem Operator-Token.</translation>
    </message>
    <message>
        <source>Daily work in %1</source>
        <extracomment>The description of an All Access token. %1: an organization.</extracomment>
        <translation>Tägliche Arbeit in %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of a connection</comment>
        <extracomment>The name of a connection. %1: the server&apos;s, %2: an organization.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It shows your own tokens of this organization. Tokens of other users and of other organizations do not show; they work all the same.</source>
        <translation>Sie zeigt Ihre eigenen Token dieser Organisation. Token anderer Benutzer und anderer Organisationen erscheinen nicht; sie funktionieren trotzdem.</translation>
    </message>
</context>
<context>
    <name>itm::ElsewhereDialog</name>
    <message>
        <source>&amp;Continue…</source>
        <translation>&amp;Weiter …</translation>
    </message>
    <message>
        <source>Make on another server</source>
        <translation>Auf einem anderen Server erstellen</translation>
    </message>
    <message>
        <source>What they come to there</source>
        <translation>Was dort daraus wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Looking up names…</source>
        <translation>Namen werden nachgeschlagen …</translation>
    </message>
    <message>
        <source>▲ %1: %2</source>
        <extracomment>%1: a token; %2: what is to be said of it.</extracomment>
        <translation>▲ %1: %2</translation>
    </message>
    <message>
        <source>The permissions are the same as far as things of the same name are there; values are new.</source>
        <translation>Die Berechtigungen sind dieselben, soweit es dort Dinge desselben Namens gibt; die Werte sind neu.</translation>
    </message>
    <message>
        <source>A new token like %1 of %2 is made on the server chosen below, with you as the owner.</source>
        <extracomment>%1: a token; %2: the server that has it.</extracomment>
        <translation>Auf dem unten gewählten Server wird ein neues Token wie %1 von %2 erstellt, mit Ihnen als Besitzer.</translation>
    </message>
    <message numerus="yes">
        <source>%n new tokens like those of %1 are made on the server chosen below, with you as the owner.</source>
        <extracomment>%1: one or several servers that have them.</extracomment>
        <translation>
            <numerusform>Auf dem unten gewählten Server werden %n neue Token wie die von %1 erstellt, mit Ihnen als Besitzer.</numerusform>
            <numerusform>Auf dem unten gewählten Server werden %n neue Token wie die von %1 erstellt, mit Ihnen als Besitzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes on %1.</source>
        <extracomment>%1: one or several servers.</extracomment>
        <translation>Auf %1 ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>itm::EraseDialog</name>
    <message>
        <source>erase</source>
        <comment>the word that is typed to confirm</comment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Erase local data</source>
        <translation>Lokale Daten löschen</translation>
    </message>
    <message>
        <source>Erased data cannot be brought back. Nothing on a server changes: every token goes on working. Open servers are closed first; your own snippets stay.</source>
        <translation>Gelöschte Daten lassen sich nicht zurückholen. Auf keinem Server ändert sich etwas: jedes Token funktioniert weiter. Offene Server werden zuerst geschlossen; Ihre eigenen Snippets bleiben.</translation>
    </message>
    <message>
        <source>&amp;Lists and history</source>
        <translation>&amp;Listen und Verlauf</translation>
    </message>
    <message>
        <source>&amp;Connections, templates and settings</source>
        <translation>&amp;Verbindungen, Vorlagen und Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Type “%1” to confirm:</source>
        <extracomment>%1: the word.</extracomment>
        <translation>Zur Bestätigung „%1“ ein&amp;tippen:</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s),</source>
        <translation>
            <numerusform>%n Vorlage,</numerusform>
            <numerusform>%n Vorlagen,</numerusform>
        </translation>
    </message>
    <message>
        <source>every setting, saved searches and the layout of the windows.</source>
        <translation>jede Einstellung, gespeicherte Suchen und die Anordnung der Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>%n creation(s) or replacement(s) under way are forgotten: their tokens stay as they are, and nothing here remembers what was to come next.</source>
        <translation>
            <numerusform>%n laufende Erstellung oder Ersetzung wird vergessen: ihre Token bleiben, wie sie sind, und nichts hier weiß mehr, was als Nächstes kommen sollte.</numerusform>
            <numerusform>%n laufende Erstellungen oder Ersetzungen werden vergessen: ihre Token bleiben, wie sie sind, und nichts hier weiß mehr, was als Nächstes kommen sollte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s). Values that no server shows any more are gone for good, for you and for everybody.</source>
        <translation>
            <numerusform>%n Wert. Werte, die kein Server mehr zeigt, sind endgültig weg, für Sie und für alle anderen.</numerusform>
            <numerusform>%n Werte. Werte, die kein Server mehr zeigt, sind endgültig weg, für Sie und für alle anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not everything is erased. %1</source>
        <extracomment>%1: what went wrong, a sentence.</extracomment>
        <translation>Nicht alles ist gelöscht. %1</translation>
    </message>
    <message>
        <source>Erased. The program goes on with what is left.</source>
        <translation>Gelöscht. Das Programm arbeitet mit dem weiter, was noch da ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n spare operator token(s) of this computer too: without it a lost operator token can only be made good by influxd recovery.</source>
        <translation>
            <numerusform>Auch %n Ersatz-Operator dieses Rechners: Ohne ihn hilft nach dem Verlust eines Operator-Tokens nur noch influxd recovery.</numerusform>
            <numerusform>Auch %n Ersatz-Operatoren dieses Rechners: Ohne sie hilft nach dem Verlust eines Operator-Tokens nur noch influxd recovery.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last list of %n server(s) and its changes by day, names of buckets that are gone, recent and saved searches, the journal of what this program did, reviews, notes, accepted findings and what logs told.</source>
        <translation>
            <numerusform>Die letzte Liste von %n Server und ihre Änderungen nach Tagen, Namen gelöschter Buckets, letzte und gespeicherte Suchen, das Journal dessen, was dieses Programm getan hat, Überprüfungen, Notizen, akzeptierte Befunde und was Logs gesagt haben.</numerusform>
            <numerusform>Die letzten Listen von %n Servern und ihre Änderungen nach Tagen, Namen gelöschter Buckets, letzte und gespeicherte Suchen, das Journal dessen, was dieses Programm getan hat, Überprüfungen, Notizen, akzeptierte Befunde und was Logs gesagt haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Values of tokens in the keychain</source>
        <translation>&amp;Werte von Token im Schlüsselbund</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) with their credentials in the keychain,</source>
        <translation>
            <numerusform>%n Verbindung mit ihren Zugangsdaten im Schlüsselbund,</numerusform>
            <numerusform>%n Verbindungen mit ihren Zugangsdaten im Schlüsselbund,</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ErrorText</name>
    <message>
        <source>HTTP status %1</source>
        <extracomment>Stands in place of a message that the server did not send. %1: a number.</extracomment>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>It may have been carried out all the same: refresh and look before you repeat it.</source>
        <translation>Es kann trotzdem ausgeführt worden sein: Aktualisieren Sie und sehen Sie nach, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: a sentence each.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Server nicht gefunden</translation>
    </message>
    <message>
        <source>No computer answers to the name in the address.</source>
        <translation>Unter dem Namen in der Adresse antwortet kein Rechner.</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer is on the right network.</source>
        <translation>Prüfen Sie die Adresse und ob dieser Rechner im richtigen Netz ist.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>The computer was reached, but nothing listens on that port.</source>
        <translation>Der Rechner ist erreichbar, aber auf diesem Port antwortet nichts.</translation>
    </message>
    <message>
        <source>Check the port in the address, and whether the server is running.</source>
        <translation>Prüfen Sie den Port in der Adresse und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Server out of reach</source>
        <translation>Server nicht erreichbar</translation>
    </message>
    <message>
        <source>The network leads nowhere to this server.</source>
        <translation>Kein Weg durch das Netz führt zu diesem Server.</translation>
    </message>
    <message>
        <source>Check the network, a VPN, or a firewall on the way.</source>
        <translation>Prüfen Sie das Netz, ein VPN oder eine Firewall unterwegs.</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>Proxy versagt</translation>
    </message>
    <message>
        <source>Proxy asks for a password</source>
        <translation>Proxy verlangt ein Passwort</translation>
    </message>
    <message>
        <source>The proxy between this computer and the server asks for a user name and a password.</source>
        <translation>Der Proxy zwischen diesem Rechner und dem Server verlangt Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on with the server.</source>
        <translation>Mit dem Server kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on with the server: %1.</source>
        <extracomment>%1: a reason, as the encryption library words it.</extracomment>
        <translation>Mit dem Server kam keine sichere Verbindung zustande: %1.</translation>
    </message>
    <message>
        <source>Check whether the address should begin with http instead of https, and which versions of TLS the server allows.</source>
        <translation>Prüfen Sie, ob die Adresse mit http statt https beginnen muss und welche TLS-Versionen der Server zulässt.</translation>
    </message>
    <message>
        <source>Authority file not usable</source>
        <translation>Zertifikatsdatei unbrauchbar</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read, or holds none in PEM form.</source>
        <translation>Die Datei der Zertifizierungsstelle ist nicht lesbar oder enthält keine im PEM-Format.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or holds no certificate authority in PEM form.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Die Datei %1 ist nicht lesbar oder enthält keine Zertifizierungsstelle im PEM-Format.</translation>
    </message>
    <message>
        <source>Choose another file in the connection.</source>
        <translation>Wählen Sie in der Verbindung eine andere Datei.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Frist</translation>
    </message>
    <message>
        <source>The server did not answer in the time allowed.</source>
        <translation>Der Server hat nicht in der vorgesehenen Zeit geantwortet.</translation>
    </message>
    <message>
        <source>Try again, or ask for less at once.</source>
        <translation>Versuchen Sie es erneut oder fragen Sie weniger auf einmal ab.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the network.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>The server does not know this credential, or no longer.</source>
        <translation>Der Server kennt diese Anmeldung nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>Sign in again, with a token that exists or with user and password.</source>
        <translation>Melden Sie sich neu an, mit einem vorhandenen Token oder mit Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>The server does not accept this user name with this password.</source>
        <translation>Der Server nimmt diesen Benutzernamen mit diesem Passwort nicht an.</translation>
    </message>
    <message>
        <source>Check both; a user without a password can only sign in by token.</source>
        <translation>Prüfen Sie beides; ein Benutzer ohne Passwort kann sich nur mit einem Token anmelden.</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>Passwort muss geändert werden</translation>
    </message>
    <message>
        <source>The password is right, but the server demands a stronger one.</source>
        <translation>Das Passwort stimmt, aber der Server verlangt ein stärkeres.</translation>
    </message>
    <message>
        <source>The password is right, but the server demands a stronger one: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>Das Passwort stimmt, aber der Server verlangt ein stärkeres: %1.</translation>
    </message>
    <message>
        <source>Change it with the influx command line or in the web page, then sign in again.</source>
        <translation>Ändern Sie es mit dem Befehl influx oder auf der Webseite und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>Token is inactive</source>
        <translation>Token ist inaktiv</translation>
    </message>
    <message>
        <source>The token that you sign in with has been deactivated.</source>
        <translation>Das Token, mit dem Sie sich anmelden, wurde deaktiviert.</translation>
    </message>
    <message>
        <source>Have it activated by somebody with another token, or sign in with another one.</source>
        <translation>Lassen Sie es von jemandem mit einem anderen Token aktivieren oder melden Sie sich mit einem anderen an.</translation>
    </message>
    <message>
        <source>User is inactive</source>
        <translation>Benutzer ist inaktiv</translation>
    </message>
    <message>
        <source>The user behind this credential has been deactivated or deleted.</source>
        <translation>Der Benutzer hinter dieser Anmeldung wurde deaktiviert oder gelöscht.</translation>
    </message>
    <message>
        <source>Have the user activated by an administrator, or sign in as another user.</source>
        <translation>Lassen Sie den Benutzer von der Verwaltung aktivieren oder melden Sie sich als ein anderer an.</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Berechtigung fehlt</translation>
    </message>
    <message>
        <source>Your credential may not do this.</source>
        <translation>Ihre Anmeldung darf das nicht.</translation>
    </message>
    <message>
        <source>Your credential may not %1.</source>
        <extracomment>%1: a permission, such as “read the bucket telegraf”.</extracomment>
        <translation>Ihrer Anmeldung fehlt das Recht: %1.</translation>
    </message>
    <message>
        <source>Sign in with a credential that may, or ask somebody who has one.</source>
        <translation>Melden Sie sich mit Zugangsdaten an, die es dürfen, oder bitten Sie jemanden, der es kann.</translation>
    </message>
    <message>
        <source>More than you may grant</source>
        <translation>Mehr, als Sie gewähren dürfen</translation>
    </message>
    <message>
        <source>A token cannot be given more than your own credential may do.</source>
        <translation>Ein Token kann nicht mehr bekommen, als Ihre eigene Anmeldung darf.</translation>
    </message>
    <message>
        <source>A token cannot be given more than your own credential may do, and yours may not %1.</source>
        <extracomment>%1: a permission, such as “read the bucket telegraf”.</extracomment>
        <translation>Ein Token kann nicht mehr bekommen, als Ihre eigene Anmeldung darf; ihr fehlt das Recht: %1.</translation>
    </message>
    <message>
        <source>Leave that permission out, or sign in with a broader credential.</source>
        <translation>Lassen Sie diese Berechtigung weg oder melden Sie sich mit Zugangsdaten an, die mehr dürfen.</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>The server forbids this.</source>
        <translation>Der Server verbietet das.</translation>
    </message>
    <message>
        <source>The server forbids this: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>Der Server verbietet das: %1.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server why.</source>
        <translation>Fragen Sie die Verwaltung des Servers nach dem Grund.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>It does not exist on the server, or no longer.</source>
        <translation>Das gibt es auf dem Server nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>It does not exist on the server, or no longer: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>Das gibt es auf dem Server nicht oder nicht mehr: %1.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Aktualisieren Sie, um zu sehen, was jetzt da ist.</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>The server has something by that name already.</source>
        <translation>Auf dem Server gibt es schon etwas mit diesem Namen.</translation>
    </message>
    <message>
        <source>The server has something by that name already: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>Auf dem Server gibt es schon etwas mit diesem Namen: %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Input not accepted</source>
        <translation>Eingabe nicht angenommen</translation>
    </message>
    <message>
        <source>The server does not accept what was entered.</source>
        <translation>Der Server nimmt die Eingabe nicht an.</translation>
    </message>
    <message>
        <source>The server does not accept what was entered: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>Der Server nimmt die Eingabe nicht an: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation>Der Server bittet um eine Pause.</translation>
    </message>
    <message>
        <source>The server asks for a pause of %1.</source>
        <extracomment>%1: a duration, such as “30 s”.</extracomment>
        <translation>Der Server bittet um eine Pause von %1.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie etwas und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Trouble on the server</source>
        <translation>Störung auf dem Server</translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation>Im Server ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server: %1.</source>
        <extracomment>%1: the server’s words or the HTTP status.</extracomment>
        <translation>Im Server ist etwas schiefgegangen: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the server’s log tells more.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, steht mehr im Protokoll des Servers.</translation>
    </message>
    <message>
        <source>Server not set up</source>
        <translation>Server nicht eingerichtet</translation>
    </message>
    <message>
        <source>This server has never been set up: it has no user and no organization.</source>
        <translation>Dieser Server wurde noch nie eingerichtet: Er hat weder Benutzer noch Organisation.</translation>
    </message>
    <message>
        <source>Server points elsewhere</source>
        <translation>Server verweist woandershin</translation>
    </message>
    <message>
        <source>The server points to another address, where your credential was not sent.</source>
        <translation>Der Server verweist auf eine andere Adresse, an die Ihre Anmeldung nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>The server points to %1, where your credential was not sent.</source>
        <extracomment>%1: an address.</extracomment>
        <translation>Der Server verweist auf %1, wohin Ihre Anmeldung nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>If you trust that address, enter it in the connection.</source>
        <translation>Wenn Sie dieser Adresse trauen, tragen Sie sie in der Verbindung ein.</translation>
    </message>
    <message>
        <source>Not an InfluxDB</source>
        <translation>Keine InfluxDB</translation>
    </message>
    <message>
        <source>Something answers at this address, but not InfluxDB 2.</source>
        <translation>Unter dieser Adresse antwortet etwas, aber nicht InfluxDB 2.</translation>
    </message>
    <message>
        <source>Check host, port and path: it may be a web page or a proxy.</source>
        <translation>Prüfen Sie Rechner, Port und Pfad: Es kann eine Webseite oder ein Proxy sein.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>The answer grew larger than this program accepts and was given up.</source>
        <translation>Die Antwort wurde größer, als dieses Programm annimmt, und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Ask for less at once, such as a single organization.</source>
        <translation>Fragen Sie weniger auf einmal ab, etwa eine einzelne Organisation.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Antwort nicht verständlich</translation>
    </message>
    <message>
        <source>The answer is cut off or is not what InfluxDB sends.</source>
        <translation>Die Antwort ist abgeschnitten oder nicht das, was InfluxDB sendet.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check for a proxy that changes answers.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, suchen Sie nach einem Proxy, der Antworten verändert.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>This was stopped before it was finished.</source>
        <translation>Das wurde vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Beginnen Sie erneut, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>No keychain is at work on this computer, so nothing can be kept beyond this session.</source>
        <translation>Auf diesem Rechner ist kein Schlüsselbund in Betrieb; über diese Sitzung hinaus kann nichts aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, to keep values.</source>
        <translation>Starten Sie einen, etwa GNOME Keyring oder KWallet, um Werte aufzubewahren.</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Keychain refused</source>
        <translation>Schlüsselbund verweigert</translation>
    </message>
    <message>
        <source>The keychain refused this program.</source>
        <translation>Der Schlüsselbund hat dieses Programm abgewiesen.</translation>
    </message>
    <message>
        <source>Allow it in the keychain and try again.</source>
        <translation>Erlauben Sie es im Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The keychain has not answered for a minute.</source>
        <translation>Der Schlüsselbund hat seit einer Minute nicht geantwortet.</translation>
    </message>
    <message>
        <source>Look for a window in which it asks for your password, then try again.</source>
        <translation>Suchen Sie ein Fenster, in dem er nach Ihrem Passwort fragt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Value not available</source>
        <translation>Wert nicht verfügbar</translation>
    </message>
    <message>
        <source>The value is not available: it was never saved here, or the keychain that holds it is locked.</source>
        <translation>Der Wert ist nicht verfügbar: Er wurde hier nie gesichert, oder der Schlüsselbund mit ihm ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the keychain, enter the value again, or replace the token.</source>
        <translation>Entsperren Sie den Schlüsselbund, geben Sie den Wert neu ein oder ersetzen Sie das Token.</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>Konnte nicht gesichert werden</translation>
    </message>
    <message>
        <source>This program’s own data could not be read or written.</source>
        <translation>Die eigenen Daten dieses Programms waren nicht lesbar oder nicht schreibbar.</translation>
    </message>
    <message>
        <source>This program’s own data in %1 could not be read or written.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Die eigenen Daten dieses Programms in %1 waren nicht lesbar oder nicht schreibbar.</translation>
    </message>
    <message>
        <source>Check that the folder exists and belongs to you.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden ist und Ihnen gehört.</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>Datenträger ist voll</translation>
    </message>
    <message>
        <source>There is no room left to save this program’s data.</source>
        <translation>Für die Daten dieses Programms ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no room left to save %1.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Zum Sichern von %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Schreiben nicht möglich</translation>
    </message>
    <message>
        <source>This program’s own data must not be written.</source>
        <translation>Die eigenen Daten dieses Programms dürfen nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file %1 must not be written.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Die Datei %1 darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there and try again.</source>
        <translation>Geben Sie sich dort Schreibrecht und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>Daten beschädigt</translation>
    </message>
    <message>
        <source>This program’s own data is damaged and was set aside.</source>
        <translation>Die eigenen Daten dieses Programms sind beschädigt und wurden beiseitegelegt.</translation>
    </message>
    <message>
        <source>This program’s own data is damaged and was set aside as %1.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Die eigenen Daten dieses Programms sind beschädigt und wurden als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Go on with an empty inventory: servers and keychain are not affected.</source>
        <translation>Machen Sie mit leerem Bestand weiter: Server und Schlüsselbund sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Data from a newer version</source>
        <translation>Daten einer neueren Version</translation>
    </message>
    <message>
        <source>This program’s own data was written by a newer version and was set aside.</source>
        <translation>Die eigenen Daten dieses Programms stammen von einer neueren Version und wurden beiseitegelegt.</translation>
    </message>
    <message>
        <source>This program’s own data was written by a newer version and was set aside as %1.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Die eigenen Daten dieses Programms stammen von einer neueren Version und wurden als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Use the newer version, or go on with an empty inventory.</source>
        <translation>Benutzen Sie die neuere Version oder machen Sie mit leerem Bestand weiter.</translation>
    </message>
    <message>
        <source>Could not copy</source>
        <translation>Konnte nicht kopieren</translation>
    </message>
    <message>
        <source>The clipboard cannot be changed at the moment.</source>
        <translation>Die Zwischenablage lässt sich gerade nicht ändern.</translation>
    </message>
    <message>
        <source>Click into the window, then copy again.</source>
        <translation>Klicken Sie in das Fenster und kopieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Read-only connection</source>
        <translation>Verbindung nur zum Lesen</translation>
    </message>
    <message>
        <source>This connection is for looking only: nothing was sent to the server.</source>
        <translation>Diese Verbindung dient nur zum Lesen: An den Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Allow changes in the connection if you mean to make one.</source>
        <translation>Erlauben Sie in der Verbindung Änderungen, wenn Sie etwas ändern wollen.</translation>
    </message>
    <message>
        <source>Set it up first: here, in its web page or with influx setup.</source>
        <translation>Richten Sie ihn zuerst ein: hier, auf seiner Webseite oder mit influx setup.</translation>
    </message>
    <message>
        <source>InfluxDB 1</source>
        <translation>InfluxDB 1</translation>
    </message>
    <message>
        <source>This is InfluxDB 1: it knows users and passwords, but no API tokens.</source>
        <translation>Das ist InfluxDB 1: Es kennt Benutzer und Passwörter, aber keine API-Token.</translation>
    </message>
    <message>
        <source>This is InfluxDB 1 (%1): it knows users and passwords, but no API tokens.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>Das ist InfluxDB 1 (%1): Es kennt Benutzer und Passwörter, aber keine API-Token.</translation>
    </message>
    <message>
        <source>Manage its users with its own shell, influx, or upgrade it to 2.</source>
        <translation>Verwalten Sie seine Benutzer mit seinem eigenen Programm influx, oder aktualisieren Sie es auf 2.</translation>
    </message>
    <message>
        <source>InfluxDB 3 Core</source>
        <translation>InfluxDB 3 Core</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 Core: all its tokens are admin tokens that may do everything.</source>
        <translation>Das ist InfluxDB 3 Core: Alle seine Token sind Admin-Token, die alles dürfen.</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 Core (%1): all its tokens are admin tokens that may do everything.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>Das ist InfluxDB 3 Core (%1): Alle seine Token sind Admin-Token, die alles dürfen.</translation>
    </message>
    <message>
        <source>Use its command line for them: influxdb3 create token and influxdb3 show tokens.</source>
        <translation>Nehmen Sie dafür seine Kommandozeile: influxdb3 create token und influxdb3 show tokens.</translation>
    </message>
    <message>
        <source>InfluxDB 3 Enterprise</source>
        <translation>InfluxDB 3 Enterprise</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 Enterprise: its tokens are for databases, expire and follow other rules than those of InfluxDB 2.</source>
        <translation>Das ist InfluxDB 3 Enterprise: Seine Token gelten für Datenbanken, laufen ab und folgen anderen Regeln als die von InfluxDB 2.</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 Enterprise (%1): its tokens are for databases, expire and follow other rules than those of InfluxDB 2.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>Das ist InfluxDB 3 Enterprise (%1): Seine Token gelten für Datenbanken, laufen ab und folgen anderen Regeln als die von InfluxDB 2.</translation>
    </message>
    <message>
        <source>Manage them with influxdb3 create token or in InfluxDB 3 Explorer.</source>
        <translation>Verwalten Sie sie mit influxdb3 create token oder im InfluxDB 3 Explorer.</translation>
    </message>
    <message>
        <source>InfluxDB Cloud Dedicated or Clustered</source>
        <translation>InfluxDB Cloud Dedicated oder Clustered</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 as Cloud Dedicated or Clustered: it has database and management tokens, and another interface for them.</source>
        <translation>Das ist InfluxDB 3 als Cloud Dedicated oder Clustered: Es hat Datenbank- und Verwaltungs-Token und dafür eine andere Schnittstelle.</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 (%1) as Cloud Dedicated or Clustered: it has database and management tokens, and another interface for them.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>Das ist InfluxDB 3 (%1) als Cloud Dedicated oder Clustered: Es hat Datenbank- und Verwaltungs-Token und dafür eine andere Schnittstelle.</translation>
    </message>
    <message>
        <source>Manage them with influxctl or in its Admin web page.</source>
        <translation>Verwalten Sie sie mit influxctl oder auf seiner Admin-Webseite.</translation>
    </message>
    <message>
        <source>Does not say what it is</source>
        <translation>Sagt nicht, was es ist</translation>
    </message>
    <message>
        <source>What answers here wants a credential before it says what it is; InfluxDB 2 never does.</source>
        <translation>Was hier antwortet, verlangt eine Anmeldung, bevor es sagt, was es ist; InfluxDB 2 tut das nie.</translation>
    </message>
    <message>
        <source>If it is InfluxDB 3, use influxdb3 for its tokens; if a proxy with a sign-in of its own is in between, go around it.</source>
        <translation>Ist es InfluxDB 3, nehmen Sie influxdb3 für seine Token; steht ein Proxy mit eigener Anmeldung dazwischen, umgehen Sie ihn.</translation>
    </message>
    <message>
        <source>Server is starting</source>
        <translation>Server startet</translation>
    </message>
    <message>
        <source>The server is starting and does not answer anything else yet.</source>
        <translation>Der Server startet gerade und beantwortet noch nichts anderes.</translation>
    </message>
    <message>
        <source>Try again in a moment; its log tells how far it is.</source>
        <translation>Versuchen Sie es gleich noch einmal; sein Log sagt, wie weit er ist.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the server is not there, or does not reach the server.</source>
        <translation>Der Proxy zwischen diesem Rechner und dem Server ist nicht da oder erreicht den Server nicht.</translation>
    </message>
    <message>
        <source>Check the proxy in the connection, or in the settings of this computer.</source>
        <translation>Prüfen Sie den Proxy in der Verbindung oder in den Einstellungen dieses Rechners.</translation>
    </message>
    <message>
        <source>Enter them in the connection and try again.</source>
        <translation>Geben Sie beides in der Verbindung ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Proxy password refused</source>
        <translation>Proxy-Passwort abgelehnt</translation>
    </message>
    <message>
        <source>The proxy does not accept this user name with this password.</source>
        <translation>Der Proxy nimmt diesen Benutzernamen mit diesem Passwort nicht an.</translation>
    </message>
    <message>
        <source>Correct them in the connection and try again.</source>
        <translation>Berichtigen Sie beides in der Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Proxy refuses</source>
        <translation>Proxy verweigert</translation>
    </message>
    <message>
        <source>The proxy does not let this program through to the server.</source>
        <translation>Der Proxy lässt dieses Programm nicht zum Server durch.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy, or choose another way in the connection.</source>
        <translation>Fragen Sie, wer den Proxy betreibt, oder wählen Sie in der Verbindung einen anderen Weg.</translation>
    </message>
    <message>
        <source>Proxy answered instead</source>
        <translation>Proxy antwortet selbst</translation>
    </message>
    <message>
        <source>The proxy answered with a page of its own instead of the server.</source>
        <translation>Statt des Servers hat der Proxy mit einer eigenen Seite geantwortet.</translation>
    </message>
    <message>
        <source>Open the address in a browser: the proxy may want you to sign in there first.</source>
        <translation>Öffnen Sie die Adresse in einem Browser: Vielleicht will der Proxy, dass Sie sich dort zuerst anmelden.</translation>
    </message>
    <message>
        <source>Certificate signed by itself</source>
        <translation>Zertifikat selbst signiert</translation>
    </message>
    <message>
        <source>The server’s certificate is signed by itself: nobody vouches for it.</source>
        <translation>Das Zertifikat des Servers ist selbst signiert: Niemand bürgt dafür.</translation>
    </message>
    <message>
        <source>Look at the certificate, compare it with the one on the server, and pin it if they are the same.</source>
        <translation>Sehen Sie das Zertifikat an, vergleichen Sie es mit dem auf dem Server, und heften Sie es an, wenn beide gleich sind.</translation>
    </message>
    <message>
        <source>Authority not known</source>
        <translation>Unbekannte Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>The server’s certificate comes from an authority that this computer does not know.</source>
        <translation>Das Zertifikat des Servers kommt von einer Zertifizierungsstelle, die dieser Rechner nicht kennt.</translation>
    </message>
    <message>
        <source>If it is your own authority, choose its file in the connection; or look at the certificate and compare it with the one on the server.</source>
        <translation>Ist es Ihre eigene Stelle, wählen Sie deren Datei in der Verbindung; oder sehen Sie das Zertifikat an und vergleichen es mit dem auf dem Server.</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Zertifikat für einen anderen Namen</translation>
    </message>
    <message>
        <source>The server’s certificate is for other names than the one in the address.</source>
        <translation>Das Zertifikat des Servers gilt für andere Namen als den in der Adresse.</translation>
    </message>
    <message>
        <source>The server’s certificate is for %1, not for the name in the address.</source>
        <extracomment>%1: host names and addresses.</extracomment>
        <translation>Das Zertifikat des Servers gilt für %1, nicht für den Namen in der Adresse.</translation>
    </message>
    <message>
        <source>Use one of its names in the address, or look at the certificate and compare it with the one on the server.</source>
        <translation>Nehmen Sie einen seiner Namen in die Adresse, oder sehen Sie das Zertifikat an und vergleichen es mit dem auf dem Server.</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>The server’s certificate has expired.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server’s certificate expired on %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>Das Zertifikat des Servers ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Have it renewed on the server: an expired one is not accepted, pinned or not.</source>
        <translation>Lassen Sie es auf dem Server erneuern: Ein abgelaufenes wird nicht angenommen, angeheftet oder nicht.</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Zertifikat noch nicht gültig</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The server’s certificate is valid from %1 on only.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>Das Zertifikat des Servers gilt erst ab %1.</translation>
    </message>
    <message>
        <source>Check the clocks of this computer and of the server.</source>
        <translation>Prüfen Sie die Uhren dieses Rechners und des Servers.</translation>
    </message>
    <message>
        <source>Certificate too weak</source>
        <translation>Zertifikat zu schwach</translation>
    </message>
    <message>
        <source>The key of the server’s certificate is too short to prove anything.</source>
        <translation>Der Schlüssel im Zertifikat des Servers ist zu kurz, um etwas zu beweisen.</translation>
    </message>
    <message>
        <source>Have a new certificate made on the server, with an RSA key of 2048 bits or more or an elliptic curve.</source>
        <translation>Lassen Sie auf dem Server ein neues Zertifikat erstellen, mit einem RSA-Schlüssel von mindestens 2048 Bit oder einer elliptischen Kurve.</translation>
    </message>
    <message>
        <source>Certificate has changed</source>
        <translation>Zertifikat hat sich geändert</translation>
    </message>
    <message>
        <source>The server shows another certificate than the pinned one, and nothing was sent to it: it was renewed, or somebody stands in between.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das angeheftete, und nichts wurde ihm gesendet: Es wurde erneuert, oder jemand steht dazwischen.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the pinned one (%1), and nothing was sent to it: it was renewed, or somebody stands in between.</source>
        <extracomment>%1: beginnings of two fingerprints, such as “pinned 1A:2B…, shown 3C:4D…”.</extracomment>
        <translation>Der Server zeigt ein anderes Zertifikat als das angeheftete (%1), und nichts wurde ihm gesendet: Es wurde erneuert, oder jemand steht dazwischen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server; only if it was renewed, remove the old pin in the connection and look at the new certificate.</source>
        <translation>Fragen Sie, wer den Server betreibt; nur wenn es erneuert wurde, lösen Sie das alte in der Verbindung und sehen das neue Zertifikat an.</translation>
    </message>
    <message>
        <source>Encryption too old</source>
        <translation>Verschlüsselung zu alt</translation>
    </message>
    <message>
        <source>The server speaks only versions of TLS that are no longer safe.</source>
        <translation>Der Server spricht nur TLS-Versionen, die nicht mehr sicher sind.</translation>
    </message>
    <message>
        <source>Have TLS 1.2 or newer switched on at the server, or at what stands in front of it.</source>
        <translation>Lassen Sie am Server oder an dem, was vor ihm steht, TLS 1.2 oder neuer einschalten.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>This looks like the value of a token, and a description is read by everybody who may list tokens.</source>
        <translation>Das sieht aus wie der Wert eines Tokens, und eine Beschreibung liest jeder, der Token auflisten darf.</translation>
    </message>
    <message>
        <source>Say instead what the token is for.</source>
        <translation>Sagen Sie stattdessen, wofür das Token da ist.</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>The server was not reached, or gave no answer and changed nothing.</source>
        <translation>Der Server wurde nicht erreicht, oder er gab keine Antwort und hat nichts geändert.</translation>
    </message>
    <message>
        <source>Refresh, and try it again.</source>
        <translation>Aktualisieren Sie, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>itm::ExportDataDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Export own data</source>
        <translation>Eigene Daten exportieren</translation>
    </message>
    <message>
        <source>%1, with colors, order and certificates’ files</source>
        <comment>%1: how many connections</comment>
        <translation>%1, mit Farben, Reihenfolge und Zertifikatsdateien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>One file for another computer, or for the day when this one is lost. There is no secret in it.</source>
        <translation>Eine Datei für einen anderen Rechner oder für den Tag, an dem dieser verloren ist. Es steht kein Geheimnis darin.</translation>
    </message>
    <message>
        <source>Left out, because something in it looks like the value of a token: %1</source>
        <translation>Ausgelassen, weil etwas darin wie der Wert eines Tokens aussieht: %1</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschrieben nach %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>itm::FacetBar</name>
    <message>
        <source>%1 %2</source>
        <comment>facet</comment>
        <extracomment>A value of a facet and how many tokens have it: &quot;All Access 14&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>facet</comment>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>facet</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>facet</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a name into the search</source>
        <translation>
            <numerusform>%n weiterer: einen Namen in die Suche eingeben</numerusform>
            <numerusform>%n weitere: einen Namen in die Suche eingeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::FindingModel</name>
    <message>
        <source>Severity</source>
        <comment>column of findings</comment>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>column of findings</comment>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column of findings</comment>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>itm::FindingText</name>
    <message>
        <source>Can read the values of other tokens</source>
        <translation>Kann die Werte anderer Token lesen</translation>
    </message>
    <message>
        <source>Reach a bucket of another organization</source>
        <translation>Erreichen einen Bucket einer anderen Organisation</translation>
    </message>
    <message>
        <source>Reach every organization without being an operator</source>
        <translation>Erreichen jede Organisation, ohne Operator zu sein</translation>
    </message>
    <message>
        <source>Operator tokens beyond the first</source>
        <translation>Weitere Operator-Token neben dem ersten</translation>
    </message>
    <message>
        <source>All Access for a single job</source>
        <translation>All Access für eine einzige Aufgabe</translation>
    </message>
    <message>
        <source>The owner is inactive</source>
        <translation>Der Besitzer ist inaktiv</translation>
    </message>
    <message>
        <source>In the database, but in no list</source>
        <translation>In der Datenbank, aber in keiner Liste</translation>
    </message>
    <message>
        <source>No spare operator token</source>
        <translation>Kein Ersatz-Operator-Token</translation>
    </message>
    <message>
        <source>Operator tokens of an older InfluxDB</source>
        <translation>Operator-Token eines älteren InfluxDB</translation>
    </message>
    <message>
        <source>Broader than the job needs</source>
        <translation>Mehr, als die Aufgabe braucht</translation>
    </message>
    <message>
        <source>Replaced, but not deleted yet</source>
        <translation>Ersetzt, aber noch nicht gelöscht</translation>
    </message>
    <message>
        <source>The bucket was made again under its name</source>
        <translation>Der Bucket wurde unter seinem Namen neu angelegt</translation>
    </message>
    <message>
        <source>Permissions on what no longer exists</source>
        <translation>Berechtigungen für etwas, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Made outside this program since the last look</source>
        <translation>Seit dem letzten Blick außerhalb dieses Programms erzeugt</translation>
    </message>
    <message>
        <source>Several alike</source>
        <translation>Mehrere gleiche</translation>
    </message>
    <message>
        <source>Inactive for a long time</source>
        <translation>Seit langem inaktiv</translation>
    </message>
    <message>
        <source>Old, and never replaced</source>
        <translation>Alt und nie ersetzt</translation>
    </message>
    <message>
        <source>No description of its own</source>
        <translation>Keine eigene Beschreibung</translation>
    </message>
    <message>
        <source>v1 credentials without a description</source>
        <translation>v1-Zugangsdaten ohne Beschreibung</translation>
    </message>
    <message>
        <source>Entries without effect</source>
        <translation>Einträge ohne Wirkung</translation>
    </message>
    <message>
        <source>Whoever writes may delete the bucket</source>
        <translation>Wer schreibt, darf den Bucket löschen</translation>
    </message>
    <message numerus="yes">
        <source>It can read the values of %n other token(s).</source>
        <translation>
            <numerusform>Es kann den Wert eines anderen Tokens lesen.</numerusform>
            <numerusform>Es kann die Werte von %n anderen Token lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It reaches %1 in another organization than the entry says.</source>
        <extracomment>%1: names of buckets.</extracomment>
        <translation>Es erreicht %1 in einer anderen Organisation, als der Eintrag sagt.</translation>
    </message>
    <message>
        <source>It reaches these in every organization: %1.</source>
        <extracomment>%1: types of resources, as the server spells them.</extracomment>
        <translation>Es erreicht in jeder Organisation: %1.</translation>
    </message>
    <message>
        <source>Its name says one job, yet it may do everything in its organization.</source>
        <translation>Sein Name nennt eine Aufgabe, doch es darf alles in seiner Organisation.</translation>
    </message>
    <message>
        <source>“%1” is stored, but no list shows it.</source>
        <extracomment>%1: a description.</extracomment>
        <translation>„%1“ ist gespeichert, aber keine Liste zeigt es.</translation>
    </message>
    <message>
        <source>It lacks what newer servers added: %1.</source>
        <extracomment>%1: types of resources.</extracomment>
        <translation>Ihm fehlt, was neuere Server hinzugefügt haben: %1.</translation>
    </message>
    <message>
        <source>The job that its name says does not need its permissions on %1.</source>
        <extracomment>%1: types of resources.</extracomment>
        <translation>Die Aufgabe, die sein Name nennt, braucht seine Berechtigungen für %1 nicht.</translation>
    </message>
    <message>
        <source>Its successor works; it can be deleted since %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>Sein Nachfolger arbeitet; es kann seit %1 gelöscht werden.</translation>
    </message>
    <message>
        <source>%1 has another ID now, so the token no longer reaches it.</source>
        <extracomment>%1: names of buckets.</extracomment>
        <translation>%1 hat jetzt eine andere ID, daher erreicht das Token ihn nicht mehr.</translation>
    </message>
    <message>
        <source>It names what is gone: %1.</source>
        <extracomment>%1: names or IDs.</extracomment>
        <translation>Es nennt, was es nicht mehr gibt: %1.</translation>
    </message>
    <message>
        <source>It was made %1, not by this program.</source>
        <extracomment>%1: a time ago.</extracomment>
        <translation>Es wurde %1 erzeugt, nicht von diesem Programm.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %n tokens with the same owner, description and permissions.</source>
        <translation>
            <numerusform>Es ist das einzige Token mit diesem Besitzer, dieser Beschreibung und diesen Berechtigungen.</numerusform>
            <numerusform>Es ist eines von %n Token mit demselben Besitzer, derselben Beschreibung und denselben Berechtigungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is inactive and was last changed %1.</source>
        <extracomment>%1: a time ago.</extracomment>
        <translation>Es ist inaktiv und wurde zuletzt %1 geändert.</translation>
    </message>
    <message>
        <source>It was made %1 and still has the same value.</source>
        <extracomment>%1: a time ago.</extracomment>
        <translation>Es wurde %1 erzeugt und hat noch denselben Wert.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>Es hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>“%1” is what a program wrote by itself.</source>
        <translation>„%1“ hat ein Programm von selbst geschrieben.</translation>
    </message>
    <message>
        <source>Nobody wrote down what “%1” is for.</source>
        <extracomment>%1: a user name.</extracomment>
        <translation>Niemand hat aufgeschrieben, wofür „%1“ da ist.</translation>
    </message>
    <message>
        <source>Its entries for %1 of an organization allow nothing.</source>
        <extracomment>%1: types of resources.</extracomment>
        <translation>Seine Einträge für %1 einer Organisation erlauben nichts.</translation>
    </message>
    <message>
        <source>This server still shows values. Whoever holds such a token can take over the tokens it sees, an operator’s too (CVE-2024-30896). Narrow it, or upgrade to a server that hashes values.</source>
        <translation>Dieser Server zeigt Werte noch. Wer ein solches Token hat, kann die Token übernehmen, die es sieht, auch das eines Operators (CVE-2024-30896). Schränken Sie es ein, oder wechseln Sie zu einem Server, der Werte hasht.</translation>
    </message>
    <message>
        <source>The server looks at the bucket’s ID alone, so that the organization beside it is no fence. Replace it by a token that names buckets of its organization.</source>
        <translation>Der Server sieht nur auf die ID des Buckets; die Organisation daneben ist kein Zaun. Ersetzen Sie es durch ein Token, das Buckets seiner Organisation nennt.</translation>
    </message>
    <message>
        <source>Such an entry holds for organizations that do not exist yet, too. Replace it by one with an organization or single objects.</source>
        <translation>Ein solcher Eintrag gilt auch für Organisationen, die es noch nicht gibt. Ersetzen Sie es durch eines mit einer Organisation oder einzelnen Objekten.</translation>
    </message>
    <message>
        <source>Each one can do everything, everywhere. One for work and one locked away are enough.</source>
        <translation>Jedes kann überall alles. Eines für die Arbeit und ein weggeschlossenes genügen.</translation>
    </message>
    <message>
        <source>Who gets hold of the collector’s configuration can read and delete everything in the organization. Replace it by a token for this job.</source>
        <translation>Wer an die Konfiguration des Sammlers kommt, kann alles in der Organisation lesen und löschen. Ersetzen Sie es durch ein Token für diese Aufgabe.</translation>
    </message>
    <message>
        <source>Its owner or organization was deleted, the token was not. Nobody sees it, and only “influxd recovery” lists it.</source>
        <translation>Sein Besitzer oder seine Organisation wurde gelöscht, das Token nicht. Niemand sieht es, nur „influxd recovery“ listet es auf.</translation>
    </message>
    <message>
        <source>If it is lost, only “influxd recovery” on the server’s computer leads back. Make a second one and lock it away.</source>
        <translation>Geht es verloren, führt nur „influxd recovery“ auf dem Rechner des Servers zurück. Erzeugen Sie ein zweites, und schließen Sie es weg.</translation>
    </message>
    <message>
        <source>Back-ups and administration ask for all types and refuse it. Make a new operator token in its place.</source>
        <translation>Sicherungen und Verwaltung verlangen alle Typen und weisen es ab. Erzeugen Sie an seiner Stelle ein neues Operator-Token.</translation>
    </message>
    <message>
        <source>What a client does not need only helps whoever finds its token.</source>
        <translation>Was ein Client nicht braucht, hilft nur dem, der sein Token findet.</translation>
    </message>
    <message>
        <source>Its observation time is over, and nobody missed it.</source>
        <translation>Seine Beobachtungszeit ist vorbei, und niemand hat es vermisst.</translation>
    </message>
    <message>
        <source>Permissions hold IDs. A bucket that is deleted and made again has a new one, and old tokens do not follow.</source>
        <translation>Berechtigungen enthalten IDs. Ein gelöschter und neu angelegter Bucket hat eine neue, und alte Token folgen ihm nicht.</translation>
    </message>
    <message>
        <source>It does no harm and no good. Often the whole token can go.</source>
        <translation>Es schadet nicht und nützt nicht. Oft kann das ganze Token weg.</translation>
    </message>
    <message>
        <source>Somebody, or some program, made it. Find out who, and describe it.</source>
        <translation>Jemand oder ein anderes Programm hat es erzeugt. Finden Sie heraus, wer, und beschreiben Sie es.</translation>
    </message>
    <message>
        <source>Nobody can tell which one is in use. Tell them apart by description; deactivate one, and see who misses it.</source>
        <translation>Niemand weiß, welches in Gebrauch ist. Unterscheiden Sie sie durch die Beschreibung; deaktivieren Sie eines, und sehen Sie, wer es vermisst.</translation>
    </message>
    <message>
        <source>Whoever missed it would have said so. It can be activated again by anyone who may write tokens.</source>
        <translation>Wer es vermisst, hätte sich gemeldet. Jeder, der Token schreiben darf, kann es wieder aktivieren.</translation>
    </message>
    <message>
        <source>InfluxDB has no expiry. The longer a value is in use, the more places it has been copied to.</source>
        <translation>InfluxDB kennt kein Ablaufdatum. Je länger ein Wert in Gebrauch ist, an desto mehr Orte wurde er kopiert.</translation>
    </message>
    <message>
        <source>In a year nobody knows what it is for.</source>
        <translation>In einem Jahr weiß niemand mehr, wofür es da ist.</translation>
    </message>
    <message>
        <source>A user name alone says little about which client uses it.</source>
        <translation>Ein Benutzername allein sagt wenig darüber, welcher Client ihn verwendet.</translation>
    </message>
    <message>
        <source>Users and organizations are above organizations; only an entry with an ID or without any limit has an effect.</source>
        <translation>Benutzer und Organisationen stehen über Organisationen; nur ein Eintrag mit einer ID oder ganz ohne Grenze hat eine Wirkung.</translation>
    </message>
    <message>
        <source>InfluxDB has one permission for writing data and for deleting the bucket; it cannot be narrowed further. Keep a back-up, and the value where only the client reads it.</source>
        <translation>InfluxDB hat eine einzige Berechtigung für das Schreiben von Daten und das Löschen des Buckets; enger geht es nicht. Halten Sie eine Sicherung bereit, und bewahren Sie den Wert dort auf, wo nur der Client ihn liest.</translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>severity of a finding</comment>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of a finding</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>severity of a finding</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>&amp;Make a token…</source>
        <translation>Token er&amp;zeugen …</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Ersetzen …</translation>
    </message>
    <message>
        <source>&amp;Narrow…</source>
        <translation>E&amp;inschränken …</translation>
    </message>
    <message>
        <source>Deacti&amp;vate…</source>
        <translation>Deakti&amp;vieren …</translation>
    </message>
    <message>
        <source>D&amp;escribe…</source>
        <translation>&amp;Beschreiben …</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>Ein Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by %1 until %2: %3</source>
        <extracomment>%1: a user; %2: a date; %3: a reason, as typed.</extracomment>
        <translation>Akzeptiert von %1 bis %2: %3</translation>
    </message>
    <message>
        <source>Spare &amp;operator token…</source>
        <translation>Ersatz-&amp;Operator …</translation>
    </message>
    <message>
        <source>Its owner %1 is inactive: the server refuses the token meanwhile.</source>
        <extracomment>%1: a user.</extracomment>
        <translation>Der Besitzer %1 ist inaktiv: Der Server lehnt das Token so lange ab.</translation>
    </message>
    <message>
        <source>What uses it stands still, and works again as soon as somebody activates the owner. Replace it under another owner, or delete it.</source>
        <translation>Was es benutzt, steht still und läuft wieder, sobald jemand den Besitzer aktiviert. Ersetzen Sie es unter einem anderen Besitzer, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>The value stands in a server log</source>
        <translation>Der Wert steht in einem Serverprotokoll</translation>
    </message>
    <message>
        <source>Whoever reads the log or a copy of it can use the value until the token is deactivated. Replace the token, and guard or delete the log.</source>
        <translation>Wer das Protokoll oder eine Kopie davon liest, kann den Wert benutzen, bis das Token deaktiviert ist. Ersetzen Sie das Token, und schützen oder löschen Sie das Protokoll.</translation>
    </message>
    <message>
        <source>It stands in a log of %1.</source>
        <extracomment>%1: a date and time.</extracomment>
        <translation>Er steht in einem Protokoll vom %1.</translation>
    </message>
    <message>
        <source>It may also delete the buckets that it may write to.</source>
        <translation>Es darf die Buckets, in die es schreiben darf, auch löschen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what was found; %2: sentences.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which buckets exist was not looked at: not all could be listed.</source>
        <translation>Welche Buckets es gibt, wurde nicht geprüft: Nicht alle ließen sich auflisten.</translation>
    </message>
    <message>
        <source>Inactive owners were not looked for: this credential does not see users.</source>
        <translation>Nach inaktiven Besitzern wurde nicht gesucht: Diese Anmeldung sieht keine Benutzer.</translation>
    </message>
    <message>
        <source>Who can read values was not looked at: it is not known how the server keeps them.</source>
        <translation>Wer Werte lesen kann, wurde nicht geprüft: Es ist nicht bekannt, wie der Server sie aufbewahrt.</translation>
    </message>
    <message>
        <source>New tokens were not looked for: there is no earlier list to compare with.</source>
        <translation>Nach neuen Token wurde nicht gesucht: Es gibt keine frühere Liste zum Vergleichen.</translation>
    </message>
    <message>
        <source>Tokens that no list shows were not looked for: “influxd recovery auth list” tells them.</source>
        <translation>Nach Token, die keine Liste zeigt, wurde nicht gesucht: „influxd recovery auth list“ nennt sie.</translation>
    </message>
    <message>
        <source>Values in server logs were not looked for: no log was read.</source>
        <translation>Nach Werten in Serverprotokollen wurde nicht gesucht: Es wurde keines gelesen.</translation>
    </message>
    <message>
        <source>A spare operator token was not looked for: this credential does not see all tokens.</source>
        <translation>Nach einem Ersatz-Operator-Token wurde nicht gesucht: Diese Anmeldung sieht nicht alle Token.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %n operator tokens that work.</source>
        <translation>
            <numerusform>Es ist das einzige Operator-Token, das funktioniert.</numerusform>
            <numerusform>Es ist eines von %n Operator-Token, die funktionieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>No operator token works any more.</source>
        <translation>Kein Operator-Token funktioniert mehr.</translation>
    </message>
    <message>
        <source>It is the only operator token that works.</source>
        <translation>Es ist das einzige Operator-Token, das funktioniert.</translation>
    </message>
    <message>
        <source>Beside it only operator tokens of an older InfluxDB work.</source>
        <translation>Neben ihm funktionieren nur Operator-Token eines älteren InfluxDB.</translation>
    </message>
</context>
<context>
    <name>itm::FindingTokenModel</name>
    <message>
        <source>The server as a whole</source>
        <translation>Der Server als Ganzes</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column of findings</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of findings</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>column of findings</comment>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>itm::FindingsButton</name>
    <message>
        <source>What is wrong with the tokens of this server, and what helps</source>
        <translation>Was an den Token dieses Servers auffällt und was hilft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a server; %2: &quot;7 findings&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>itm::FindingsDialog</name>
    <message>
        <source>How many findings</source>
        <translation>Wie viele Befunde</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>What was not looked at</source>
        <translation>Was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>&amp;Show tokens</source>
        <translation>Token &amp;anzeigen</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <comment>%1: a connection</comment>
        <translation>Befunde: %1</translation>
    </message>
    <message>
        <source>Findings, the worst first</source>
        <translation>Befunde, die schwersten zuerst</translation>
    </message>
    <message>
        <source>Tokens that the finding concerns</source>
        <translation>Token, die der Befund betrifft</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>A&amp;kzeptieren …</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Accepted (%1)</source>
        <comment>findings; %1: a number</comment>
        <translation>Akzeptiert (%1)</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>findings</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Serious %1</source>
        <comment>findings</comment>
        <translation>Ernst %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <comment>findings</comment>
        <translation>Warnungen %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <comment>findings</comment>
        <translation>Hinweise %1</translation>
    </message>
</context>
<context>
    <name>itm::FoundBar</name>
    <message>
        <source>Read all of them</source>
        <translation>Alle lesen</translation>
    </message>
    <message>
        <source>Write all of them</source>
        <translation>Alle schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>things in the permission tree</comment>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::FoundServers</name>
    <message>
        <source>Take %1 from the environment (INFLUX_HOST, INFLUX_TOKEN)</source>
        <extracomment>%1: an address.</extracomment>
        <translation>%1 aus der Umgebung übernehmen (INFLUX_HOST, INFLUX_TOKEN)</translation>
    </message>
    <message>
        <source>Take the InfluxDB %1 at %2</source>
        <translation>InfluxDB %1 unter %2 übernehmen</translation>
    </message>
    <message>
        <source>Take the server at %1</source>
        <translation>Den Server unter %1 übernehmen</translation>
    </message>
</context>
<context>
    <name>itm::GrantModel</name>
    <message>
        <source>all, in every organization</source>
        <extracomment>All things of a type.</extracomment>
        <translation>alle, in jeder Organisation</translation>
    </message>
    <message>
        <source>all in %1</source>
        <extracomment>All things of a type. %1: an organization.</extracomment>
        <translation>alle in %1</translation>
    </message>
    <message>
        <source>The server accepts this entry, but it allows nothing.</source>
        <translation>Der Server nimmt diesen Eintrag an, aber er erlaubt nichts.</translation>
    </message>
    <message>
        <source>In another organization than the token’s own.</source>
        <translation>In einer anderen Organisation als der des Tokens.</translation>
    </message>
    <message>
        <source>There is nothing with this ID any more.</source>
        <translation>Mit dieser ID gibt es nichts mehr.</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of granted things</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column of granted things</comment>
        <translation>Darf</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column of granted things</comment>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>itm::GrantPhrase</name>
    <message>
        <source>%1 (deleted)</source>
        <extracomment>Things that a token names but that no longer exist. %1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>%1 (gelöscht)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n deleted)</source>
        <extracomment>Some things that a token names no longer exist. %1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>
            <numerusform>%1 (%n gelöscht)</numerusform>
            <numerusform>%1 (%n gelöscht)</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1, which no longer exists</source>
        <extracomment>Something that a token names but that no longer exists. %1: such as &quot;bucket 0a1b…&quot;.</extracomment>
        <translation>%1 (gibt es nicht mehr)</translation>
    </message>
    <message>
        <source>the %1</source>
        <extracomment>%1: one thing, such as &quot;task nightly&quot;.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <extracomment>%1: a resource type, such as &quot;tasks&quot;; everywhere: in every organization.</extracomment>
        <translation>%1 überall</translation>
    </message>
    <message>
        <source>%1 (without effect)</source>
        <extracomment>%1: a resource type. The permission is stored but the server never makes use of it.</extracomment>
        <translation>%1 (wirkungslos)</translation>
    </message>
    <message>
        <source>%1 of another organization</source>
        <extracomment>%1: a resource type, such as &quot;tasks&quot;.</extracomment>
        <translation>%1 einer anderen Organisation</translation>
    </message>
    <message>
        <source>all buckets</source>
        <translation>alle Buckets</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>%1: &quot;users&quot; or &quot;organizations&quot;.</extracomment>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>the %1 of every organization</source>
        <extracomment>%1: a resource type, such as &quot;tasks&quot;.</extracomment>
        <translation>%1 jeder Organisation</translation>
    </message>
    <message>
        <source>every bucket of %1</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>allen Buckets von %1</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <extracomment>%1: a resource type, such as &quot;tasks&quot;; %2: an organization.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>itm::GrantText</name>
    <message>
        <source>Your credential may grant this.</source>
        <translation>Ihre Anmeldung darf das gewähren.</translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Wählen Sie mindestens eine Berechtigung.</translation>
    </message>
    <message>
        <source>Choose an organization.</source>
        <translation>Wählen Sie eine Organisation.</translation>
    </message>
    <message>
        <source>Your credential may not make tokens in this organization.</source>
        <translation>Ihre Anmeldung darf in dieser Organisation keine Token anlegen.</translation>
    </message>
    <message>
        <source>Your credential may not make tokens for this owner.</source>
        <translation>Ihre Anmeldung darf für diesen Besitzer keine Token anlegen.</translation>
    </message>
    <message>
        <source>You cannot grant this, because your credential itself may not %1.</source>
        <extracomment>%1: a permission, such as &quot;write the bucket telegraf&quot;.</extracomment>
        <translation>Sie können das nicht gewähren, weil Ihrer Anmeldung selbst das Recht fehlt: %1.</translation>
    </message>
    <message>
        <source>No token can be given the whole server: leave out the type “instance”.</source>
        <translation>Kein Token kann den ganzen Server bekommen: Lassen Sie den Typ „instance“ weg.</translation>
    </message>
    <message>
        <source>A token cannot reach into another organization than its own: leave out “%1”.</source>
        <extracomment>%1: a permission, such as &quot;write all buckets of factory&quot;.</extracomment>
        <translation>Ein Token kann nicht in eine andere Organisation als seine eigene reichen: Lassen Sie „%1“ weg.</translation>
    </message>
</context>
<context>
    <name>itm::GuardText</name>
    <message>
        <source>This is the token you are signed in with. Once it is inactive it cannot activate itself: you will see nothing here until another token, the web page or influxd recovery activates it.</source>
        <translation>Mit diesem Token sind Sie angemeldet. Einmal inaktiv, kann es sich nicht selbst aktivieren: Sie sehen hier nichts mehr, bis ein anderes Token, die Webseite oder influxd recovery es aktiviert.</translation>
    </message>
    <message>
        <source>This is most likely the token you are signed in with: the server does not tell, and no other one fits. If it is, you will see nothing here until another token, the web page or influxd recovery activates it.</source>
        <translation>Mit diesem Token sind Sie höchstwahrscheinlich angemeldet: Der Server verrät es nicht, und kein anderes passt. Falls ja, sehen Sie hier nichts mehr, bis ein anderes Token, die Webseite oder influxd recovery es aktiviert.</translation>
    </message>
    <message>
        <source>This may be the token you are signed in with: the server does not tell, and several fit. If it is, you will see nothing here until another token, the web page or influxd recovery activates it.</source>
        <translation>Mit diesem Token sind Sie vielleicht angemeldet: Der Server verrät es nicht, und mehrere passen. Falls ja, sehen Sie hier nichts mehr, bis ein anderes Token, die Webseite oder influxd recovery es aktiviert.</translation>
    </message>
    <message>
        <source>This is the token you are signed in with. Once it is deleted you are signed out, and nobody can bring it back: have another way to sign in first.</source>
        <translation>Mit diesem Token sind Sie angemeldet. Ist es gelöscht, sind Sie abgemeldet, und niemand kann es zurückholen: Sorgen Sie zuerst für einen anderen Weg, sich anzumelden.</translation>
    </message>
    <message>
        <source>This is most likely the token you are signed in with: the server does not tell, and no other one fits. If it is, you are signed out, and nobody can bring it back: have another way to sign in first.</source>
        <translation>Mit diesem Token sind Sie höchstwahrscheinlich angemeldet: Der Server verrät es nicht, und kein anderes passt. Falls ja, werden Sie abgemeldet, und niemand kann es zurückholen: Sorgen Sie zuerst für einen anderen Weg, sich anzumelden.</translation>
    </message>
    <message>
        <source>This may be the token you are signed in with: the server does not tell, and several fit. If it is, you are signed out, and nobody can bring it back: have another way to sign in first.</source>
        <translation>Mit diesem Token sind Sie vielleicht angemeldet: Der Server verrät es nicht, und mehrere passen. Falls ja, werden Sie abgemeldet, und niemand kann es zurückholen: Sorgen Sie zuerst für einen anderen Weg, sich anzumelden.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>tokens, at the end of a list of names</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved connections that sign in with it: %1. They will not connect until it is active again.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>Gespeicherte Verbindungen, die sich damit anmelden: %1. Sie kommen nicht zustande, bis es wieder aktiv ist.</translation>
    </message>
    <message>
        <source>Saved connections that sign in with it: %1. They will not connect any more until they are given another token.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>Gespeicherte Verbindungen, die sich damit anmelden: %1. Sie kommen nicht mehr zustande, bis sie ein anderes Token bekommen.</translation>
    </message>
    <message>
        <source>Values saved on this computer stay saved: %1.</source>
        <extracomment>%1: names of tokens.</extracomment>
        <translation>Auf diesem Computer gespeicherte Werte bleiben gespeichert: %1.</translation>
    </message>
    <message>
        <source>Its value is saved on this computer and stays saved.</source>
        <translation>Sein Wert ist auf diesem Computer gespeichert und bleibt es.</translation>
    </message>
    <message>
        <source>Values saved on this computer are removed too: %1.</source>
        <extracomment>%1: names of tokens.</extracomment>
        <translation>Auf diesem Computer gespeicherte Werte werden mit entfernt: %1.</translation>
    </message>
    <message>
        <source>Its value is saved on this computer and is removed too.</source>
        <translation>Sein Wert ist auf diesem Computer gespeichert und wird mit entfernt.</translation>
    </message>
    <message>
        <source>This is the spare operator token that this computer keeps for the day when no other works. While it is inactive it leads nobody back in.</source>
        <translation>Dies ist der Ersatz-Operator, den dieser Rechner für den Tag aufbewahrt, an dem kein anderes Operator-Token mehr funktioniert. Solange er inaktiv ist, führt er niemanden wieder hinein.</translation>
    </message>
    <message>
        <source>This is the spare operator token that this computer keeps for the day when no other works. Without it a lost operator token can only be made good by influxd recovery. Its value is removed from the keychain with “Server ▸ Spare operator…”.</source>
        <translation>Dies ist der Ersatz-Operator, den dieser Rechner für den Tag aufbewahrt, an dem kein anderes Operator-Token mehr funktioniert. Ohne ihn hilft nach dem Verlust eines Operator-Tokens nur noch influxd recovery. Sein Wert wird mit „Server ▸ Ersatz-Operator …“ aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>No operator token that can be seen would work any more. Without one, users, organizations and back-ups can only be managed after influxd recovery.</source>
        <translation>Kein sichtbares Operator-Token würde mehr funktionieren. Ohne eines lassen sich Benutzer, Organisationen und Sicherungen erst nach influxd recovery wieder verwalten.</translation>
    </message>
    <message>
        <source>No operator token that can be seen would work any more. From then on users, organizations and back-ups can only be managed after influxd recovery.</source>
        <translation>Kein sichtbares Operator-Token würde mehr funktionieren. Ab dann lassen sich Benutzer, Organisationen und Sicherungen erst nach influxd recovery wieder verwalten.</translation>
    </message>
    <message>
        <source>Saved connections that may sign in with it, which the server does not tell: %1. Those that do will not connect until it is active again.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>Gespeicherte Verbindungen, die sich vielleicht damit anmelden, was der Server nicht verrät: %1. Die es tun, kommen nicht zustande, bis es wieder aktiv ist.</translation>
    </message>
    <message>
        <source>Saved connections that may sign in with it, which the server does not tell: %1. Those that do will not connect any more until they are given another token.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>Gespeicherte Verbindungen, die sich vielleicht damit anmelden, was der Server nicht verrät: %1. Die es tun, kommen nicht mehr zustande, bis sie ein anderes Token bekommen.</translation>
    </message>
    <message>
        <source>Of the operator tokens that can be seen only those of an older InfluxDB would work, and these cannot make a full one again.</source>
        <translation>Von den sichtbaren Operator-Token würden nur die eines älteren InfluxDB funktionieren, und diese können kein vollständiges mehr anlegen.</translation>
    </message>
    <message>
        <source>Of the operator tokens that can be seen only the spare one of this computer could take its place: after that “Use the spare operator”, in “Connections”, is the way back in.</source>
        <translation>Von den sichtbaren Operator-Token könnte nur der Ersatz-Operator dieses Rechners an seine Stelle treten: Danach führt „Ersatz-Operator benutzen“ unter „Verbindungen“ wieder hinein.</translation>
    </message>
</context>
<context>
    <name>itm::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>itm::HandOverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <comment>title; %1 is a token&apos;s description</comment>
        <translation>%1 ist bereit</translation>
    </message>
    <message>
        <source>What the token may do</source>
        <translation>Was das Token darf</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It may</source>
        <comment>heading above what a token can do</comment>
        <translation>Es darf</translation>
    </message>
    <message>
        <source>It may not</source>
        <comment>heading above what a token cannot do</comment>
        <translation>Es darf nicht</translation>
    </message>
    <message>
        <source>Close without saving the value?</source>
        <translation>Schließen, ohne den Wert zu speichern?</translation>
    </message>
    <message>
        <source>The value of %1 is not in the keychain.</source>
        <translation>Der Wert von %1 ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Nobody can show it again. If it was not copied, the token has to be replaced or deleted.</source>
        <translation>Niemand kann ihn noch einmal zeigen. Wurde er nicht kopiert, muss das Token ersetzt oder gelöscht werden.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>How the token differs from what was asked for</source>
        <translation>Wie das Token von dem abweicht, was verlangt war</translation>
    </message>
    <message>
        <source>▲ The server recorded something else than was asked for:</source>
        <translation>▲ Der Server hat etwas anderes aufgezeichnet, als verlangt war:</translation>
    </message>
    <message>
        <source>What the token may not do</source>
        <translation>Was das Token nicht darf</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>Was darunter steht</translation>
    </message>
    <message>
        <source>Ready text for a client</source>
        <translation>Fertiger Text für einen Client</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was versucht wurde</translation>
    </message>
</context>
<context>
    <name>itm::IdList</name>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Copy the token’s ID</source>
        <translation>ID des Tokens kopieren</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>Besitzer-ID</translation>
    </message>
    <message>
        <source>Copy the owner’s ID</source>
        <translation>ID des Besitzers kopieren</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>Copy the organization’s ID</source>
        <translation>ID der Organisation kopieren</translation>
    </message>
</context>
<context>
    <name>itm::IdentifyDialog</name>
    <message>
        <source>&amp;Look here</source>
        <translation>&amp;Hier nachsehen</translation>
    </message>
    <message>
        <source>&amp;Compare these too</source>
        <translation>Auch diese &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Show in the list</source>
        <translation>In der Liste &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Ask the ticked servers</source>
        <translation>Angekreuzte Server &amp;fragen</translation>
    </message>
    <message>
        <source>Which token is this?</source>
        <translation>Welches Token ist das?</translation>
    </message>
    <message>
        <source>Value of a token</source>
        <translation>Wert eines Tokens</translation>
    </message>
    <message>
        <source>Paste a value, or the line it stands in</source>
        <translation>Einen Wert einfügen oder die Zeile, in der er steht</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Reads each of them from the keychain once.</source>
        <translation>Liest jeden davon einmal aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Tokens that it is or can be</source>
        <translation>Token, die es ist oder sein kann</translation>
    </message>
    <message>
        <source>For a value that turned up somewhere. It is kept nowhere, and leaves this computer only if you ask servers below.</source>
        <translation>Für einen Wert, der irgendwo aufgetaucht ist. Er wird nirgends behalten und verlässt diesen Computer nur, wenn Sie unten Server fragen.</translation>
    </message>
    <message>
        <source>A server does not say which token a value belongs to, but whether it works and whose it is; what it may do tells the owner&apos;s tokens apart. Nothing is stored.</source>
        <translation>Ein Server sagt nicht, zu welchem Token ein Wert gehört, aber ob er gilt und wem er gehört; was er darf, unterscheidet die Token des Besitzers. Gespeichert wird dabei nichts.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>%1 of %2 read…</source>
        <translation>%1 von %2 gelesen …</translation>
    </message>
</context>
<context>
    <name>itm::IdentifyText</name>
    <message>
        <source>✓ It is known here:</source>
        <translation>✓ Er ist hier bekannt:</translation>
    </message>
    <message>
        <source>It is none of the values that could be compared on this computer.</source>
        <translation>Er ist keiner der Werte, die sich auf diesem Computer vergleichen ließen.</translation>
    </message>
    <message>
        <source>▲ Saved values could not be compared. %1</source>
        <translation>▲ Gespeicherte Werte ließen sich nicht vergleichen. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved values are not noted yet, so that they were not compared.</source>
        <translation>
            <numerusform>%n gespeicherter Wert ist noch nicht erfasst und wurde deshalb nicht verglichen.</numerusform>
            <numerusform>%n gespeicherte Werte sind noch nicht erfasst und wurden deshalb nicht verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n servers show values, but their list could not be had.</source>
        <translation>
            <numerusform>▲ %n Server zeigt Werte, aber seine Liste war nicht zu bekommen.</numerusform>
            <numerusform>▲ %n Server zeigen Werte, aber ihre Listen waren nicht zu bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows no such token.</source>
        <translation>%1 kennt kein solches Token.</translation>
    </message>
    <message>
        <source>%1 knows it: an inactive token that is not in the list.</source>
        <translation>%1 kennt es: ein deaktiviertes Token, das nicht in der Liste steht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 knows it: an inactive token, one of these %n:</source>
        <translation>
            <numerusform>%1 kennt es: ein deaktiviertes Token, dieses:</numerusform>
            <numerusform>%1 kennt es: ein deaktiviertes Token, eines dieser %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows it, but its owner is inactive or deleted: nothing works with it.</source>
        <translation>%1 kennt es, aber sein Besitzer ist deaktiviert oder gelöscht: Nichts geht damit.</translation>
    </message>
    <message>
        <source>▲ %1 did not say. %2</source>
        <translation>▲ %1 hat es nicht gesagt. %2</translation>
    </message>
    <message>
        <source>It works on %1 and belongs to %2.</source>
        <translation>Es gilt auf %1 und gehört %2.</translation>
    </message>
    <message>
        <source>No token in the list can be it.</source>
        <translation>Kein Token in der Liste kann es sein.</translation>
    </message>
    <message>
        <source>In the list only this one can be it:</source>
        <translation>In der Liste kann es nur dieses sein:</translation>
    </message>
    <message numerus="yes">
        <source>By what it may do it is one of these %n:</source>
        <translation>
            <numerusform>Nach dem, was es darf, ist es dieses:</numerusform>
            <numerusform>Nach dem, was es darf, ist es eines dieser %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>Token %1 of %2, which is in no list any more</source>
        <translation>Token %1 von %2, das in keiner Liste mehr steht</translation>
    </message>
    <message>
        <source>%1 · %2 · owner %3 · %4</source>
        <comment>a token: name, organization, owner, server</comment>
        <translation>%1 · %2 · Besitzer %3 · %4</translation>
    </message>
    <message>
        <source>What the connection %1 signs in with</source>
        <translation>Womit sich die Verbindung %1 anmeldet</translation>
    </message>
</context>
<context>
    <name>itm::IdentityText</name>
    <message>
        <source>user and password</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>operator token</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>Operator-Token</translation>
    </message>
    <message>
        <source>All Access token</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>All-Access-Token</translation>
    </message>
    <message>
        <source>Read/Write token</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>Lese-/Schreib-Token</translation>
    </message>
    <message>
        <source>narrow token</source>
        <extracomment>What somebody signed in with: a token with few permissions.</extracomment>
        <translation>eng begrenztes Token</translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>Token</translation>
    </message>
    <message numerus="yes">
        <source>sees all %n token(s)</source>
        <translation>
            <numerusform>sieht das eine Token</numerusform>
            <numerusform>sieht alle %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>sees no tokens</source>
        <translation>sieht keine Token</translation>
    </message>
    <message numerus="yes">
        <source>sees %n token(s)</source>
        <translation>
            <numerusform>sieht %n Token</numerusform>
            <numerusform>sieht %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>signed in (%1)</source>
        <extracomment>%1: such as &quot;operator token&quot;.</extracomment>
        <translation>angemeldet (%1)</translation>
    </message>
    <message>
        <source>signed in as %1 (%2)</source>
        <extracomment>%1: a user; %2: such as &quot;operator token&quot;.</extracomment>
        <translation>angemeldet als %1 (%2)</translation>
    </message>
    <message>
        <source>the server keeps values hashed</source>
        <translation>der Server speichert Werte als Hash</translation>
    </message>
    <message>
        <source>the server keeps values readable</source>
        <translation>der Server speichert Werte lesbar</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <extracomment>%1: such as &quot;12 s ago&quot;.</extracomment>
        <translation>aktualisiert %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more belong(s) to deleted users or organizations</source>
        <translation>
            <numerusform>%n weiteres gehört gelöschten Benutzern oder Organisationen</numerusform>
            <numerusform>%n weitere gehören gelöschten Benutzern oder Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more belong(s) to others, or to deleted users or organizations</source>
        <translation>
            <numerusform>%n weiteres gehört anderen oder gelöschten Benutzern oder Organisationen</numerusform>
            <numerusform>%n weitere gehören anderen oder gelöschten Benutzern oder Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>sees %1 of %2 stored tokens: %3</source>
        <extracomment>%1: a number; %2: a number; %3: such as &quot;3 more belong to deleted users&quot;.</extracomment>
        <translation>sieht %1 von %2 gespeicherten Token: %3</translation>
    </message>
    <message>
        <source>not encrypted: http can be read on the way</source>
        <translation>unverschlüsselt: http kann unterwegs gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n v1 credential(s)</source>
        <translation>
            <numerusform>%n v1-Zugang</numerusform>
            <numerusform>%n v1-Zugänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ImportDataDialog</name>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>gespeicherte Suche</translation>
    </message>
    <message>
        <source>own snippet</source>
        <translation>eigener Textbaustein</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an entry of a file</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>dasselbe wie hier</translation>
    </message>
    <message>
        <source>different from here</source>
        <translation>anders als hier</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>wird hinzugefügt</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>wird ausgelassen</translation>
    </message>
    <message>
        <source>mine stays</source>
        <translation>meines bleibt</translation>
    </message>
    <message>
        <source>theirs replaces mine</source>
        <translation>fremdes ersetzt meines</translation>
    </message>
    <message>
        <source>both, theirs gets a number</source>
        <translation>beide, fremdes bekommt eine Nummer</translation>
    </message>
    <message>
        <source>Import own data</source>
        <translation>Eigene Daten importieren</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Einträge der Datei</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Beside what is here</source>
        <translation>Im Vergleich zu hier</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Credentials are in no such file: each new connection asks for one when it is opened.</source>
        <translation>Anmeldedaten stehen in keiner solchen Datei: Jede neue Verbindung fragt danach, wenn sie geöffnet wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>With the &amp;selected entries</source>
        <translation>Mit den au&amp;sgewählten Einträgen</translation>
    </message>
    <message>
        <source>Of this file %1 are new, %2 are the same as here, and %3 differ.</source>
        <extracomment>%1 to %3: numbers of entries of a file.</extracomment>
        <translation>Von dieser Datei sind %1 neu, %2 dasselbe wie hier, und %3 weichen ab.</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>meines behalten</translation>
    </message>
    <message>
        <source>take theirs</source>
        <translation>fremdes nehmen</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>beide behalten</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>%n Eintrag importieren</numerusform>
            <numerusform>%n Einträge importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>note about a token</source>
        <translation>Notiz zu einem Token</translation>
    </message>
    <message>
        <source>both become one</source>
        <comment>two notes</comment>
        <translation>aus beiden wird eine</translation>
    </message>
</context>
<context>
    <name>itm::ImportDialog</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Öff&amp;nen …</translation>
    </message>
    <message>
        <source>&amp;Test what was imported</source>
        <translation>Importierte &amp;prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Takes over what the influx command line program has saved. Tokens go straight into your keychain; the file stays as it is.</source>
        <translation>Übernimmt, was das Kommandozeilenprogramm influx gespeichert hat. Token kommen unmittelbar in Ihren Schlüsselbund; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Andere Datei öffnen</translation>
    </message>
    <message>
        <source>What is to be said of the file</source>
        <translation>Was zur Datei zu sagen ist</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Einträge der Datei</translation>
    </message>
    <message>
        <source>Remark on the entry</source>
        <translation>Bemerkung zum Eintrag</translation>
    </message>
    <message>
        <source>Open a configs file of the influx CLI</source>
        <translation>Konfigurationsdatei des Programms influx öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n connections</source>
        <translation>
            <numerusform>%n Verbindung importieren</numerusform>
            <numerusform>%n Verbindungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <comment>nothing is ticked</comment>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>itm::ImportLogsDialog</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>Von der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>&amp;Show in the list</source>
        <translation>In der Liste &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Read the logs</source>
        <translation>Protokolle &amp;lesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>When were tokens last seen?</source>
        <translation>Wann wurden Token zuletzt gesehen?</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Protokolldateien</translation>
    </message>
    <message>
        <source>Server that wrote the logs</source>
        <translation>Server, der die Protokolle geschrieben hat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tokens whose values stand in the logs</source>
        <translation>Token, deren Werte in den Protokollen stehen</translation>
    </message>
    <message>
        <source>Logs &amp;of</source>
        <translation>Protokolle &amp;von</translation>
    </message>
    <message>
        <source>Server logs</source>
        <translation>Serverprotokolle</translation>
    </message>
    <message>
        <source>Being read…</source>
        <comment>server logs</comment>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1 (not listed)</source>
        <extracomment>A token that no list shows, by its ID.</extracomment>
        <translation>%1 (nicht aufgeführt)</translation>
    </message>
</context>
<context>
    <name>itm::ImportModel</name>
    <message>
        <source>%1 (active)</source>
        <translation>%1 (aktiv)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of an import</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of an import</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of an import</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <comment>column of an import</comment>
        <translation>Meldet sich an mit</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column of an import</comment>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>itm::ImportTemplatesDialog</name>
    <message>
        <source>Import templates</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>Templates of the file</source>
        <translation>Vorlagen der Datei</translation>
    </message>
    <message>
        <source>keep both, the new one gets a number</source>
        <translation>beide behalten, die neue bekommt eine Nummer</translation>
    </message>
    <message>
        <source>replace the one that is here</source>
        <translation>die vorhandene ersetzen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken</source>
        <translation>Wo ein &amp;Name vergeben ist</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a template and how many entries it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: the name is taken</source>
        <extracomment>%1: a template and its size.</extracomment>
        <translation>%1: der Name ist vergeben</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n templates</source>
        <translation>
            <numerusform>%n Vorlage importieren</numerusform>
            <numerusform>%n Vorlagen importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ImportText</name>
    <message>
        <source>The same address and credential as “%1”.</source>
        <extracomment>%1: the name of another entry.</extracomment>
        <translation>Dieselbe Adresse und dieselbe Anmeldung wie „%1“.</translation>
    </message>
    <message>
        <source>Known already as “%1”.</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>Schon bekannt als „%1“.</translation>
    </message>
    <message>
        <source>Its “cookie” cannot be read: it is taken over without a credential.</source>
        <translation>Sein „cookie“ ist nicht lesbar: Er wird ohne Anmeldung übernommen.</translation>
    </message>
    <message>
        <source>Imported; its token is in your keychain.</source>
        <translation>Importiert; das Token ist in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Imported; its token is kept until this program ends.</source>
        <translation>Importiert; das Token bleibt, bis dieses Programm endet.</translation>
    </message>
    <message>
        <source>user %1</source>
        <extracomment>%1: the name of a user.</extracomment>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>API token</source>
        <comment>an entry signs in with it</comment>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an entry has no credential</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>into the keychain</comment>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not imported. %1</source>
        <extracomment>%1: one or two sentences.</extracomment>
        <translation>Nicht importiert. %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>There is no file %1: the influx CLI has saved nothing there. Open another one.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Die Datei %1 gibt es nicht: Das Programm influx hat dort nichts gespeichert. Öffnen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file %1 has no entries.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Die Datei %1 hat keine Einträge.</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file, and with it the tokens in it. Take that right away from them, and replace the tokens if you do not trust everybody here.</source>
        <translation>Andere Benutzer dieses Computers können diese Datei und damit die Token darin lesen. Nehmen Sie ihnen dieses Recht, und ersetzen Sie die Token, wenn Sie hier nicht allen trauen.</translation>
    </message>
    <message>
        <source>The password stays in the file: enter it to connect.</source>
        <translation>Das Passwort bleibt in der Datei: Geben Sie es zum Verbinden ein.</translation>
    </message>
    <message>
        <source>It has no credential: enter one to connect.</source>
        <translation>Er enthält keine Anmeldung: Geben Sie zum Verbinden eine ein.</translation>
    </message>
    <message>
        <source>Imported without its password: enter it to connect.</source>
        <translation>Ohne das Passwort importiert: Geben Sie es zum Verbinden ein.</translation>
    </message>
    <message>
        <source>Imported without a token: enter one to connect.</source>
        <translation>Ohne Token importiert: Geben Sie zum Verbinden eines ein.</translation>
    </message>
</context>
<context>
    <name>itm::InventoryDifferenceModel</name>
    <message>
        <source>What changed</source>
        <comment>column of changes on a server</comment>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column of changes on a server</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of changes on a server</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of changes on a server</comment>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>By whom</source>
        <comment>column of changes on a server</comment>
        <translation>Durch wen</translation>
    </message>
</context>
<context>
    <name>itm::JournalModel</name>
    <message>
        <source>Time</source>
        <comment>column of the journal</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was done</source>
        <comment>column of the journal</comment>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column of the journal</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of the journal</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>column of the journal</comment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>As user</source>
        <comment>column of the journal</comment>
        <translation>Als Benutzer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column of the journal</comment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>Organisations-ID</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>outcome in the journal</comment>
        <translation>begonnen</translation>
    </message>
</context>
<context>
    <name>itm::JournalPage</name>
    <message>
        <source>&amp;Show in the list</source>
        <translation>In der Liste &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>Als CSV &amp;exportieren …</translation>
    </message>
    <message>
        <source>Search in the journal</source>
        <translation>Im Journal suchen</translation>
    </message>
    <message>
        <source>Token, organization, user, outcome …</source>
        <translation>Token, Organisation, Benutzer, Ausgang …</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What this program did</source>
        <translation>Was dieses Programm getan hat</translation>
    </message>
    <message>
        <source>About this entry</source>
        <translation>Über diesen Eintrag</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Whether the journal is whole</source>
        <translation>Ob das Journal vollständig ist</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>Heute und gestern</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Die letzten 365 Tage</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: a path, %2: why, in the words of the system.</extracomment>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The whole journal is in %1; it holds no values.</source>
        <translation>Das ganze Journal steht in %1; Werte enthält es nicht.</translation>
    </message>
</context>
<context>
    <name>itm::JournalText</name>
    <message>
        <source>Make v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>v1-Zugang anlegen</translation>
    </message>
    <message>
        <source>Activate v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>v1-Zugang aktivieren</translation>
    </message>
    <message>
        <source>Deactivate v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>v1-Zugang deaktivieren</translation>
    </message>
    <message>
        <source>Change v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>v1-Zugang ändern</translation>
    </message>
    <message>
        <source>Delete v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>v1-Zugang löschen</translation>
    </message>
    <message>
        <source>Set v1 password</source>
        <comment>entry of the journal</comment>
        <translation>v1-Passwort setzen</translation>
    </message>
    <message>
        <source>Entry %1 is not what this program wrote.</source>
        <translation>Eintrag %1 ist nicht, was dieses Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>What stood before entry %1 is gone.</source>
        <translation>Was vor Eintrag %1 stand, ist weg.</translation>
    </message>
    <message>
        <source>The entries from %1 on are gone.</source>
        <translation>Die Einträge ab %1 sind weg.</translation>
    </message>
    <message>
        <source>Set up server</source>
        <comment>entry of the journal</comment>
        <translation>Server einrichten</translation>
    </message>
    <message>
        <source>Review decision</source>
        <comment>entry of the journal</comment>
        <translation>Entscheidung einer Prüfung</translation>
    </message>
    <message>
        <source>Something that another version knows</source>
        <comment>entry of the journal</comment>
        <translation>Etwas, das eine andere Version kennt</translation>
    </message>
    <message>
        <source>Make token</source>
        <comment>entry of the journal</comment>
        <translation>Token erzeugen</translation>
    </message>
    <message>
        <source>Activate token</source>
        <comment>entry of the journal</comment>
        <translation>Token aktivieren</translation>
    </message>
    <message>
        <source>Deactivate token</source>
        <comment>entry of the journal</comment>
        <translation>Token deaktivieren</translation>
    </message>
    <message>
        <source>Describe token</source>
        <comment>entry of the journal</comment>
        <translation>Token beschreiben</translation>
    </message>
    <message>
        <source>Delete token</source>
        <comment>entry of the journal</comment>
        <translation>Token löschen</translation>
    </message>
    <message>
        <source>Change token</source>
        <comment>entry of the journal</comment>
        <translation>Token ändern</translation>
    </message>
    <message>
        <source>no outcome: the program ended first</source>
        <translation>kein Ausgang: Das Programm endete vorher</translation>
    </message>
    <message>
        <source>done</source>
        <comment>outcome in the journal</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>outcome in the journal</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not answered: it may have been carried out</source>
        <translation>unbeantwortet: vielleicht ausgeführt</translation>
    </message>
    <message>
        <source>noted</source>
        <comment>outcome in the journal</comment>
        <translation>vermerkt</translation>
    </message>
    <message>
        <source>The clock of this computer was set back before this entry.</source>
        <translation>Die Uhr dieses Rechners wurde vor diesem Eintrag zurückgestellt.</translation>
    </message>
    <message>
        <source>Somebody changed the local database, or it was damaged.</source>
        <translation>Jemand hat die lokale Datenbank geändert, oder sie wurde beschädigt.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Noch wurde nichts aufgeschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are in order. The journal is tamper-evident, not tamper-proof: who can write your files can begin it anew.</source>
        <translation>
            <numerusform>Der eine Eintrag ist in Ordnung. Das Journal lässt Eingriffe erkennen, verhindert sie aber nicht: Wer Ihre Dateien schreiben kann, kann es neu beginnen.</numerusform>
            <numerusform>Alle %n Einträge sind in Ordnung. Das Journal lässt Eingriffe erkennen, verhindert sie aber nicht: Wer Ihre Dateien schreiben kann, kann es neu beginnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last entry: %1, seal %2. Written down elsewhere, it shows later whether the end was cut off.</source>
        <translation>Letzter Eintrag: %1, Siegel %2. Anderswo notiert, zeigt es später, ob das Ende abgeschnitten wurde.</translation>
    </message>
    <message>
        <source>What this program does is not written into its journal at the moment; the changes themselves go on. %1</source>
        <extracomment>%1: sentences about why.</extracomment>
        <translation>Was dieses Programm tut, wird gerade nicht in sein Journal geschrieben; die Änderungen selbst gehen weiter. %1</translation>
    </message>
    <message>
        <source>Activate user</source>
        <comment>entry of the journal</comment>
        <translation>Benutzer aktivieren</translation>
    </message>
    <message>
        <source>Deactivate user</source>
        <comment>entry of the journal</comment>
        <translation>Benutzer deaktivieren</translation>
    </message>
</context>
<context>
    <name>itm::KeychainLine</name>
    <message>
        <source>Save again</source>
        <translation>Nochmals speichern</translation>
    </message>
    <message>
        <source>State of the keychain</source>
        <translation>Zustand des Schlüsselbunds</translation>
    </message>
    <message>
        <source>Saving in the keychain… A prompt of the keyring may be open.</source>
        <translation>Wird im Schlüsselbund gespeichert … Vielleicht ist eine Rückfrage des Schlüsselbunds offen.</translation>
    </message>
    <message>
        <source>✓ Saved in your keychain</source>
        <translation>✓ In Ihrem Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>▲ Kept until the program ends: this run uses no keychain. Copy the value now if it is to last.</source>
        <translation>▲ Nur bis zum Programmende behalten: Dieser Lauf benutzt keinen Schlüsselbund. Kopieren Sie den Wert jetzt, wenn er bleiben soll.</translation>
    </message>
    <message>
        <source>▲ Not saved: %1 Nobody can show this value again once the window is closed.</source>
        <translation>▲ Nicht gespeichert: %1 Niemand kann diesen Wert noch zeigen, sobald das Fenster geschlossen ist.</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Auf diesem Computer nicht behalten</translation>
    </message>
    <message>
        <source>saving…</source>
        <comment>a value in a list</comment>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <comment>a value in a list</comment>
        <translation>✓ gespeichert</translation>
    </message>
    <message>
        <source>▲ until the program ends</source>
        <comment>a value in a list</comment>
        <translation>▲ bis zum Programmende</translation>
    </message>
    <message>
        <source>▲ not saved</source>
        <comment>a value in a list</comment>
        <translation>▲ nicht gespeichert</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>a value in a list</comment>
        <translation>nicht aufbewahrt</translation>
    </message>
</context>
<context>
    <name>itm::KeychainText</name>
    <message>
        <source>The value is shown once and saved in your keychain first.</source>
        <translation>Der Wert wird einmal gezeigt und vorher in Ihrem Schlüsselbund gespeichert.</translation>
    </message>
    <message>
        <source>▲ This run uses no keychain: copy the value before the program ends.</source>
        <translation>▲ Dieser Lauf nutzt keinen Schlüsselbund: Kopieren Sie den Wert, bevor das Programm endet.</translation>
    </message>
    <message>
        <source>▲ This run uses no keychain: copy the values before the program ends.</source>
        <translation>▲ Dieser Lauf nutzt keinen Schlüsselbund: Kopieren Sie die Werte, bevor das Programm endet.</translation>
    </message>
    <message>
        <source>▲ This run uses no keychain: copy the password before the program ends.</source>
        <translation>▲ Dieser Lauf nutzt keinen Schlüsselbund: Kopieren Sie das Passwort, bevor das Programm endet.</translation>
    </message>
</context>
<context>
    <name>itm::KeyringPanel</name>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Test the keyring</source>
        <translation>Schlüsselbund testen</translation>
    </message>
    <message>
        <source>Try the keyring</source>
        <translation>Schlüsselbund ausprobieren</translation>
    </message>
    <message>
        <source>Writes an entry of its own, reads it back and removes it. A locked keyring may ask for its password.</source>
        <translation>Schreibt einen eigenen Eintrag, liest ihn zurück und entfernt ihn. Ein gesperrter Schlüsselbund kann nach seinem Passwort fragen.</translation>
    </message>
    <message>
        <source>Still waiting for the keyring: a window of it may be asking for its password.</source>
        <translation>Warte noch auf den Schlüsselbund: vielleicht fragt ein Fenster von ihm nach dem Passwort.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Noch nicht getestet.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Works: written, read back and removed in %1 ms.</source>
        <extracomment>%1: a number of milliseconds.</extracomment>
        <translation>Funktioniert: geschrieben, zurückgelesen und entfernt in %1 ms.</translation>
    </message>
    <message>
        <source>This run keeps secrets in memory only; they are gone when it ends.</source>
        <translation>Dieser Lauf hält Geheimnisse nur im Speicher; sie sind weg, wenn er endet.</translation>
    </message>
    <message>
        <source>The Secret Service of the desktop answers (GNOME Keyring, KeePassXC or the like).</source>
        <translation>Der Secret Service des Desktops antwortet (GNOME-Schlüsselbund, KeePassXC oder ein anderer).</translation>
    </message>
    <message>
        <source>KWallet answers.</source>
        <translation>KWallet antwortet.</translation>
    </message>
    <message>
        <source>No keyring is running on this desktop.</source>
        <translation>Auf diesem Desktop läuft kein Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>itm::KindText</name>
    <message>
        <source>Operator</source>
        <extracomment>Kind of a token.</extracomment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Operator (older)</source>
        <extracomment>Kind of a token: made for an older InfluxDB, which had fewer resource types.</extracomment>
        <translation>Operator (älter)</translation>
    </message>
    <message>
        <source>All Access</source>
        <extracomment>Kind of a token.</extracomment>
        <translation>All Access</translation>
    </message>
    <message>
        <source>Read/Write</source>
        <extracomment>Kind of a token.</extracomment>
        <translation>Lesen/Schreiben</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Kind of a token.</extracomment>
        <translation>Individuell</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>kind</comment>
        <extracomment>Kind of a token: reads buckets and nothing else.</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>kind</comment>
        <extracomment>Kind of a token: writes buckets and nothing else.</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Can do everything in every organization: data, users, organizations, other tokens and back-ups. InfluxDB recommends to keep it for administration.</source>
        <translation>Kann in jeder Organisation alles: Daten, Benutzer, Organisationen, andere Token und Sicherungen. InfluxDB empfiehlt, es der Verwaltung vorzubehalten.</translation>
    </message>
    <message>
        <source>An operator token from before InfluxDB added newer resource types. It can do everything in every organization, except with those.</source>
        <translation>Ein Operator-Token aus der Zeit, bevor InfluxDB neuere Ressourcentypen einführte. Es kann in jeder Organisation alles, nur nicht mit diesen.</translation>
    </message>
    <message>
        <source>Reads or writes buckets of one organization and nothing else: right for collectors, dashboards and scripts.</source>
        <translation>Liest oder schreibt Buckets einer Organisation und sonst nichts: richtig für Datensammler, Dashboards und Skripte.</translation>
    </message>
    <message>
        <source>Permissions chosen one by one.</source>
        <translation>Einzeln ausgewählte Berechtigungen.</translation>
    </message>
    <message numerus="yes">
        <source>It lacks %n type(s) that this server knows: %1.</source>
        <extracomment>%1: a list of resource types.</extracomment>
        <translation>
            <numerusform>Ihm fehlt %n Typ, den dieser Server kennt: %1.</numerusform>
            <numerusform>Ihm fehlen %n Typen, die dieser Server kennt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It only reads.</source>
        <translation>Es liest nur.</translation>
    </message>
    <message>
        <source>It reaches beyond its own organization.</source>
        <translation>Es reicht über seine eigene Organisation hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>It names %n type(s) that this server does not list: %1.</source>
        <extracomment>%1: a list of resource types, as the server spells them.</extracomment>
        <translation>
            <numerusform>Es nennt %n Typ, den dieser Server nicht aufführt: %1.</numerusform>
            <numerusform>Es nennt %n Typen, die dieser Server nicht aufführt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>v1 user</source>
        <extracomment>Kind of a row: a user name with a password, for clients of InfluxDB 1.x.</extracomment>
        <translation>v1-Benutzer</translation>
    </message>
    <message>
        <source>A user name and a password for clients of InfluxDB 1.x: they work at /query and /write only. The server keeps them in a collection of its own, through a private interface that may change.</source>
        <translation>Benutzername und Passwort für Clients von InfluxDB 1.x: Sie gelten nur an /query und /write. Der Server verwahrt sie in einer eigenen Sammlung, über eine private Schnittstelle, die sich ändern kann.</translation>
    </message>
    <message>
        <source>Reads, writes and deletes everything in one organization. It cannot manage other users or any organization, back up the server, or see tokens of other users.</source>
        <translation>Liest, schreibt und löscht alles in einer Organisation. Es kann weder andere Benutzer oder irgendeine Organisation verwalten noch den Server sichern noch Token anderer Benutzer sehen.</translation>
    </message>
</context>
<context>
    <name>itm::LastSeenText</name>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>That does not say it is unused.</source>
        <comment>a token that is in no log</comment>
        <translation>Das heißt nicht, dass er unbenutzt ist.</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n tokens stand in these logs: replace them. The values were not read.</source>
        <translation>
            <numerusform>Der Wert von %n Token steht in diesen Protokollen: Ersetzen Sie ihn. Der Wert wurde nicht gelesen.</numerusform>
            <numerusform>Die Werte von %n Token stehen in diesen Protokollen: Ersetzen Sie sie. Die Werte wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines hold a value without saying whose.</source>
        <translation>
            <numerusform>%n Zeile enthält einen Wert, ohne zu sagen, wessen.</numerusform>
            <numerusform>%n Zeilen enthalten einen Wert, ohne zu sagen, wessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens were seen.</source>
        <translation>
            <numerusform>%n Token wurde gesehen.</numerusform>
            <numerusform>%n Token wurden gesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IDs are none of the tokens listed for %1: sign-ins by password, tokens that are gone, or those of another server.</source>
        <extracomment>%1: a server.</extracomment>
        <translation>
            <numerusform>%n ID gehört zu keinem der für %1 aufgeführten Token: eine Anmeldung mit Passwort, ein Token, den es nicht mehr gibt, oder einer eines anderen Servers.</numerusform>
            <numerusform>%n IDs gehören zu keinem der für %1 aufgeführten Token: Anmeldungen mit Passwort, Token, die es nicht mehr gibt, oder solche eines anderen Servers.</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Is this a log of %1?</source>
        <translation>▲ Ist das ein Protokoll von %1?</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column of the token table</comment>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Last seen (%1)</source>
        <comment>column of the token table</comment>
        <extracomment>%1: such as &quot;12 days of logs&quot;.</extracomment>
        <translation>Zuletzt gesehen (%1)</translation>
    </message>
    <message>
        <source>When a request last came with the token, as imported server logs tell. None were imported yet.</source>
        <translation>Wann zuletzt eine Anfrage mit dem Token kam, soweit eingelesene Serverprotokolle es sagen. Noch wurden keine eingelesen.</translation>
    </message>
    <message>
        <source>When a request last came with the token, allowed or not, as imported server logs tell. They cover:</source>
        <translation>Wann zuletzt eine Anfrage mit dem Token kam, erlaubt oder nicht, soweit eingelesene Serverprotokolle es sagen. Sie umfassen:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more periods</source>
        <translation>
            <numerusform>und %n weiteren Zeitraum</numerusform>
            <numerusform>und %n weitere Zeiträume</numerusform>
        </translation>
    </message>
    <message>
        <source>A token that is not in them is not thereby unused.</source>
        <translation>Ein Token, der nicht darin steht, ist deshalb nicht unbenutzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n days of logs</source>
        <translation>
            <numerusform>%n Tag Protokolle</numerusform>
            <numerusform>%n Tage Protokolle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h of logs</source>
        <extracomment>Hours.</extracomment>
        <translation>
            <numerusform>%n h Protokolle</numerusform>
            <numerusform>%n h Protokolle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min of logs</source>
        <extracomment>Minutes.</extracomment>
        <translation>
            <numerusform>%n min Protokolle</numerusform>
            <numerusform>%n min Protokolle</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the logs</source>
        <translation>nicht in den Protokollen</translation>
    </message>
    <message>
        <source>not in %1. %2</source>
        <extracomment>%1: such as &quot;12 days of logs&quot;; %2: a sentence.</extracomment>
        <translation>nicht in: %1. %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <extracomment>A time, how long ago that is, and such as &quot;12 days of logs&quot;.</extracomment>
        <translation>%1, %2, in: %3</translation>
    </message>
    <message>
        <source>Its value stands in clear in a server log of %1: replace it.</source>
        <translation>Sein Wert steht im Klartext in einem Serverprotokoll vom %1: Ersetzen Sie ihn.</translation>
    </message>
    <message>
        <source>Only influxd’s log at level debug says which token a request came with: start it with --log-level debug for some days, then export the log (journalctl -u influxdb, docker logs, or a file, as it is or packed by gzip). Such a log also holds the values of tokens that are created meanwhile or sent in an address, as clients of InfluxDB 1 do, and what was sent to the server: create no tokens during that time, guard it like a password, and turn it off again. Only IDs and times are taken from it. Work that a task or a replication does by itself is not in it.</source>
        <translation>Nur das Protokoll von influxd auf der Stufe „debug“ sagt, mit welchem Token eine Anfrage kam: Starten Sie ihn einige Tage mit --log-level debug und geben Sie dann das Protokoll aus (journalctl -u influxdb, docker logs oder eine Datei, unverändert oder mit gzip gepackt). Ein solches Protokoll enthält auch die Werte von Token, die währenddessen angelegt oder, wie von Clients für InfluxDB 1, in der Adresse gesendet werden, und was an den Server gesendet wurde: Legen Sie in dieser Zeit keine Token an, hüten Sie es wie ein Passwort und schalten Sie es wieder aus. Übernommen werden daraus nur IDs und Zeiten. Was eine Task oder eine Replikation von selbst tut, steht nicht darin.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken over.</source>
        <comment>reading logs</comment>
        <translation>Angehalten. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>▲ %1 lines were read, and none of them is a request. The log was not written at level debug, or it is none of influxd: it says nothing about use.</source>
        <translation>▲ %1 Zeilen wurden gelesen, und keine davon ist eine Anfrage. Das Protokoll wurde nicht auf der Stufe „debug“ geschrieben oder ist keines von influxd: Über die Benutzung sagt es nichts.</translation>
    </message>
    <message>
        <source>%1 lines with %2 requests were read: %3.</source>
        <extracomment>Two numbers, and such as &quot;12 days of logs&quot;.</extracomment>
        <translation>%1 Zeilen mit %2 Anfragen wurden gelesen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out, because their time cannot be right.</source>
        <translation>
            <numerusform>%n Zeile wurde ausgelassen, weil ihre Zeit nicht stimmen kann.</numerusform>
            <numerusform>%n Zeilen wurden ausgelassen, weil ihre Zeit nicht stimmen kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were more IDs than are kept; some were left out.</source>
        <translation>Es gab mehr IDs, als aufbewahrt werden; einige wurden ausgelassen.</translation>
    </message>
    <message>
        <source>It holds until the program ends: %1</source>
        <translation>Es gilt, bis das Programm endet: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>a file</comment>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is compressed: unpack it first.</source>
        <comment>a file</comment>
        <translation>%1 ist gepackt: Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>%1 is the journal itself: export it by journalctl -u influxdb.</source>
        <comment>a file</comment>
        <translation>%1 ist das Journal selbst: Geben Sie es mit journalctl -u influxdb aus.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off: it was read as far as it goes.</source>
        <comment>a file</comment>
        <translation>%1 ist beschädigt oder abgeschnitten: Gelesen wurde, was davon lesbar ist.</translation>
    </message>
</context>
<context>
    <name>itm::LikeBar</name>
    <message>
        <source>Li&amp;ke</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>Words of its description, organization or owner</source>
        <translation>Wörter aus Beschreibung, Organisation oder Besitzer</translation>
    </message>
    <message>
        <source>Tokens that the new one can be like</source>
        <translation>Token, denen das neue gleichen kann</translation>
    </message>
</context>
<context>
    <name>itm::LocalDataPanel</name>
    <message>
        <source>Local data</source>
        <translation>Lokale Daten</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Erase local data…</source>
        <translation>Lokale Daten lös&amp;chen …</translation>
    </message>
    <message>
        <source>none</source>
        <comment>size of a file that does not exist</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Settings, searches</source>
        <translation>Einstellungen, Suchen</translation>
    </message>
    <message>
        <source>Last lists, work under way</source>
        <translation>Letzte Listen, laufende Arbeiten</translation>
    </message>
    <message>
        <source>Your own snippets</source>
        <translation>Ihre eigenen Snippets</translation>
    </message>
    <message>
        <source>Set aside, could not be read</source>
        <translation>Beiseitegelegt, war nicht lesbar</translation>
    </message>
    <message>
        <source>Spare operator tokens, without values</source>
        <translation>Ersatz-Operatoren, ohne Werte</translation>
    </message>
    <message>
        <source>Import under way</source>
        <translation>Laufender Import</translation>
    </message>
    <message>
        <source>Credentials and values of tokens are in the keychain, nowhere else.</source>
        <translation>Zugangsdaten und Werte von Token sind im Schlüsselbund und nirgends sonst.</translation>
    </message>
</context>
<context>
    <name>itm::MainActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Neues Token …</translation>
    </message>
    <message>
        <source>Make a token by clicking</source>
        <translation>Ein Token durch Klicken erstellen</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Übergeben …</translation>
    </message>
    <message>
        <source>Show, copy and pass on the value of the selected token</source>
        <translation>Den Wert des gewählten Tokens zeigen, kopieren und weitergeben</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy the ID of the selected token</source>
        <translation>Die ID des gewählten Tokens kopieren</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>Let the selected tokens work again</source>
        <translation>Die gewählten Token wieder arbeiten lassen</translation>
    </message>
    <message>
        <source>Deactiv&amp;ate…</source>
        <translation>&amp;Deaktivieren …</translation>
    </message>
    <message>
        <source>Stop the selected tokens; can be taken back</source>
        <translation>Die gewählten Token anhalten; lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Delete the selected tokens for good</source>
        <translation>Die gewählten Token endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Ask the server for its tokens again</source>
        <translation>Den Server erneut nach seinen Token fragen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Zum Suchfeld gehen</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen …</translation>
    </message>
    <message>
        <source>Add, open or change the connection to a server</source>
        <translation>Die Verbindung zu einem Server hinzufügen, öffnen oder ändern</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;About Influx Token Manager</source>
        <translation>Ü&amp;ber Influx Token Manager</translation>
    </message>
    <message>
        <source>Version, licence and where things are kept</source>
        <translation>Version, Lizenz und wo Dinge aufbewahrt werden</translation>
    </message>
    <message>
        <source>&amp;Stop Refreshing</source>
        <translation>Aktualisieren an&amp;halten</translation>
    </message>
    <message>
        <source>Stop reading the list; what is shown stays</source>
        <translation>Das Lesen der Liste anhalten; was gezeigt wird, bleibt</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change of status or description</source>
        <translation>Die letzte Änderung von Status oder Beschreibung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Edit description</source>
        <translation>&amp;Beschreibung ändern</translation>
    </message>
    <message>
        <source>Change the description of the selected tokens</source>
        <translation>Die Beschreibung der ausgewählten Token ändern</translation>
    </message>
    <message>
        <source>New one li&amp;ke this…</source>
        <translation>Neues &amp;wie dieses …</translation>
    </message>
    <message>
        <source>Make a token with the permissions of the selected one</source>
        <translation>Ein Token mit den Berechtigungen des ausgewählten anlegen</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Ersetzen …</translation>
    </message>
    <message>
        <source>Give the selected tokens successors, and take the old ones out of use</source>
        <translation>Den ausgewählten Token Nachfolger geben und die alten außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>R&amp;unning replacements…</source>
        <translation>&amp;Laufende Ersetzungen …</translation>
    </message>
    <message>
        <source>What is being replaced, and what to do next</source>
        <translation>Was gerade ersetzt wird und was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Tokens for daily &amp;work…</source>
        <translation>Token für die tä&amp;gliche Arbeit …</translation>
    </message>
    <message>
        <source>Make an All Access token for each organization, with a connection</source>
        <translation>Für jede Organisation ein All-Access-Token mit einer Verbindung erstellen</translation>
    </message>
    <message>
        <source>Tokens for daily &amp;work (needs an operator token)</source>
        <translation>Token für die tä&amp;gliche Arbeit (braucht ein Operator-Token)</translation>
    </message>
    <message>
        <source>Set up the influx C&amp;LI with it…</source>
        <translation>inf&amp;lux-CLI damit einrichten …</translation>
    </message>
    <message>
        <source>Put the saved value into the configs file of the influx command line program</source>
        <translation>Den gespeicherten Wert in die Konfigurationsdatei des Kommandozeilenprogramms influx eintragen</translation>
    </message>
    <message>
        <source>&amp;Set up the influx CLI…</source>
        <translation>influx-CLI &amp;einrichten …</translation>
    </message>
    <message>
        <source>Put this connection into the configs file of the influx command line program</source>
        <translation>Diese Verbindung in die Konfigurationsdatei des Kommandozeilenprogramms influx eintragen</translation>
    </message>
    <message>
        <source>Sa&amp;ve as template…</source>
        <translation>Als &amp;Vorlage speichern …</translation>
    </message>
    <message>
        <source>Keep the permissions of the selected token by name, to use them again</source>
        <translation>Die Berechtigungen des gewählten Tokens nach Namen aufbewahren, um sie wieder zu verwenden</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>Vor&amp;lagen …</translation>
    </message>
    <message>
        <source>Use, rename, delete, export and import saved permission sets</source>
        <translation>Gespeicherte Berechtigungen verwenden, umbenennen, löschen, exportieren und importieren</translation>
    </message>
    <message>
        <source>&amp;Many from a file…</source>
        <translation>&amp;Viele aus einer Datei …</translation>
    </message>
    <message>
        <source>Make tokens from the rows of a CSV file</source>
        <translation>Token aus den Zeilen einer CSV-Datei erstellen</translation>
    </message>
    <message>
        <source>&amp;Snippets…</source>
        <translation>&amp;Textbausteine …</translation>
    </message>
    <message>
        <source>Ready texts for clients that use the selected token</source>
        <translation>Fertige Texte für Clients, die das ausgewählte Token verwenden</translation>
    </message>
    <message>
        <source>&amp;Recover access…</source>
        <translation>Zu&amp;gang wiederherstellen …</translation>
    </message>
    <message>
        <source>The way back to a server whose operator tokens are lost</source>
        <translation>Der Weg zurück zu einem Server, dessen Operator-Token verloren sind</translation>
    </message>
    <message>
        <source>Rescue &amp;values…</source>
        <translation>&amp;Werte retten …</translation>
    </message>
    <message>
        <source>Save the values that the server still shows, before an upgrade</source>
        <translation>Die Werte, die der Server noch zeigt, vor einem Upgrade speichern</translation>
    </message>
    <message>
        <source>Remove value fro&amp;m keychain…</source>
        <translation>Wert aus de&amp;m Schlüsselbund entfernen …</translation>
    </message>
    <message>
        <source>Forget the saved values of the selected tokens</source>
        <translation>Die gespeicherten Werte der ausgewählten Token vergessen</translation>
    </message>
    <message>
        <source>Saved values without a &amp;token…</source>
        <translation>Gespeicherte Werte ohne &amp;Token …</translation>
    </message>
    <message>
        <source>Clean up values in the keychain whose token is gone</source>
        <translation>Werte im Schlüsselbund aufräumen, deren Token es nicht mehr gibt</translation>
    </message>
    <message>
        <source>&amp;Which token is this?…</source>
        <translation>&amp;Welches Token ist das? …</translation>
    </message>
    <message>
        <source>Find out which token a value that turned up somewhere belongs to</source>
        <translation>Herausfinden, zu welchem Token ein aufgetauchter Wert gehört</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Try again to reach what is not connected, with the saved credential</source>
        <translation>Noch einmal versuchen, was nicht verbunden ist, mit den gespeicherten Zugangsdaten</translation>
    </message>
    <message>
        <source>Let the selected server go; the list of its tokens stays</source>
        <translation>Den gewählten Server loslassen; die Liste seiner Token bleibt</translation>
    </message>
    <message>
        <source>C&amp;lose server</source>
        <translation>Server &amp;schließen</translation>
    </message>
    <message>
        <source>Take the selected server off the list; nothing on it changes</source>
        <translation>Den gewählten Server aus der Liste nehmen; auf ihm ändert sich nichts</translation>
    </message>
    <message>
        <source>Off: choose one server at the left.</source>
        <translation>Aus: Wählen Sie links einen Server.</translation>
    </message>
    <message>
        <source>Off: the selected tokens are on several servers, and this works on one at a time.</source>
        <translation>Aus: Die gewählten Token sind auf mehreren Servern, und das geht nur auf einem.</translation>
    </message>
    <message>
        <source>Make on another ser&amp;ver…</source>
        <translation>Auf anderem Ser&amp;ver erstellen …</translation>
    </message>
    <message>
        <source>Make tokens like the selected ones on another server, matched by name</source>
        <translation>Token wie die gewählten auf einem anderen Server erstellen, nach Namen zugeordnet</translation>
    </message>
    <message>
        <source>New v&amp;1 credential…</source>
        <translation>Neuer v&amp;1-Zugang …</translation>
    </message>
    <message>
        <source>Make a user name and a password for clients of InfluxDB 1.x</source>
        <translation>Benutzername und Passwort für Clients von InfluxDB 1.x anlegen</translation>
    </message>
    <message>
        <source>Set pass&amp;word…</source>
        <translation>Pass&amp;wort setzen …</translation>
    </message>
    <message>
        <source>Give the selected v1 credential another password</source>
        <translation>Dem ausgewählten v1-Zugang ein anderes Passwort geben</translation>
    </message>
    <message>
        <source>Copy &amp;user name</source>
        <translation>Ben&amp;utzernamen kopieren</translation>
    </message>
    <message>
        <source>Copy the user name of the selected v1 credential</source>
        <translation>Den Benutzernamen des ausgewählten v1-Zugangs kopieren</translation>
    </message>
    <message>
        <source>New v&amp;1 credential (not on this server)</source>
        <translation>Neuer v&amp;1-Zugang (nicht auf diesem Server)</translation>
    </message>
    <message>
        <source>Off: not for v1 credentials. A lost or old password is replaced with “Set password”.</source>
        <translation>Aus: nicht für v1-Zugänge. Ein verlorenes oder altes Passwort ersetzt „Passwort setzen“.</translation>
    </message>
    <message>
        <source>&amp;Spare operator…</source>
        <translation>Er&amp;satz-Operator …</translation>
    </message>
    <message>
        <source>Keep an operator token for the day when no other works</source>
        <translation>Ein Operator-Token für den Tag aufbewahren, an dem kein anderes funktioniert</translation>
    </message>
    <message>
        <source>&amp;Spare operator (needs an operator token)</source>
        <translation>Er&amp;satz-Operator (braucht ein Operator-Token)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write connections, templates, searches and own snippets into a file</source>
        <translation>Verbindungen, Vorlagen, Suchen und eigene Textbausteine in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Take in what was exported here or on another computer</source>
        <translation>Übernehmen, was hier oder auf einem anderen Rechner exportiert wurde</translation>
    </message>
    <message>
        <source>Fin&amp;dings…</source>
        <translation>Be&amp;funde …</translation>
    </message>
    <message>
        <source>What is wrong with the tokens of this server, and what helps</source>
        <translation>Was an den Token dieses Servers auffällt und was hilft</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Clipboard, refreshing, language, colours, keyring and local data</source>
        <translation>Zwischenablage, Aktualisieren, Sprache, Farben, Schlüsselbund und lokale Daten</translation>
    </message>
    <message>
        <source>&amp;Users…</source>
        <translation>Ben&amp;utzer …</translation>
    </message>
    <message>
        <source>Who owns tokens on this server, and whose tokens work</source>
        <translation>Wem auf diesem Server Token gehören und wessen Token funktionieren</translation>
    </message>
    <message>
        <source>Owne&amp;r…</source>
        <translation>Besitze&amp;r …</translation>
    </message>
    <message>
        <source>The user who owns the selected token, and all tokens of theirs</source>
        <translation>Der Benutzer, dem das ausgewählte Token gehört, und alle seine Token</translation>
    </message>
    <message>
        <source>&amp;Who may do what…</source>
        <translation>&amp;Wer darf was …</translation>
    </message>
    <message>
        <source>See buckets and tokens as a picture, and what would be lost with a token</source>
        <translation>Buckets und Token als Bild sehen, und was mit einem Token verloren ginge</translation>
    </message>
    <message>
        <source>When &amp;last seen?…</source>
        <translation>Wann zu&amp;letzt gesehen? …</translation>
    </message>
    <message>
        <source>Read server logs for when tokens were last seen</source>
        <translation>In Serverprotokollen nachlesen, wann Token zuletzt gesehen wurden</translation>
    </message>
    <message>
        <source>N&amp;otes and tags…</source>
        <translation>N&amp;otizen und Schlagwörter …</translation>
    </message>
    <message>
        <source>Note something about the selected tokens, on this computer only</source>
        <translation>Etwas zu den ausgewählten Token notieren, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Prüfung …</translation>
    </message>
    <message>
        <source>Go through the tokens of an organization and decide about each</source>
        <translation>Die Token einer Organisation durchgehen und über jedes entscheiden</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>Beri&amp;cht …</translation>
    </message>
    <message>
        <source>Write down tokens, findings or access: as a page, on paper or as data</source>
        <translation>Token, Befunde oder Zugriffe aufschreiben: als Seite, auf Papier oder als Daten</translation>
    </message>
    <message>
        <source>Act&amp;ivity…</source>
        <translation>Akti&amp;vität …</translation>
    </message>
    <message>
        <source>What this program did, and what changed on the servers</source>
        <translation>Was dieses Programm getan hat und was sich auf den Servern geändert hat</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Leitfaden</translation>
    </message>
    <message>
        <source>Kinds of token, least privilege, reviews, and what is stored where</source>
        <translation>Arten von Token, geringste Rechte, Prüfungen und was wo gespeichert ist</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys of the menus, the review and the access picture</source>
        <translation>Alle Tasten der Menüs, der Überprüfung und des Zugriffsbilds</translation>
    </message>
</context>
<context>
    <name>itm::MainWindow</name>
    <message>
        <source>Influx Token Manager</source>
        <translation>Influx Token Manager</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n IDs copied.</source>
        <translation>
            <numerusform>%n ID kopiert.</numerusform>
            <numerusform>%n IDs kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
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
        <source>%1: %2</source>
        <extracomment>%1: a server; %2: a sentence about what went wrong.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The user name is copied.</source>
        <translation>Der Benutzername ist kopiert.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
</context>
<context>
    <name>itm::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>itm::NameText</name>
    <message>
        <source>(no description)</source>
        <extracomment>Stands where a token has no description.</extracomment>
        <translation>(keine Beschreibung)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>The end of a list of names. %1: the first ones, separated by commas.</extracomment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>v1 credential</comment>
        <extracomment>%1: the user name of a v1 credential, %2: its description.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>itm::NavigationModel</name>
    <message>
        <source>All tokens</source>
        <comment>entry above the organizations of a server</comment>
        <translation>Alle Token</translation>
    </message>
    <message>
        <source>Your credential may not list this organization; it is known from its tokens.</source>
        <translation>Ihr Zugang darf diese Organisation nicht auflisten; sie ist aus ihren Token bekannt.</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (nur lesen)</translation>
    </message>
    <message>
        <source>All servers</source>
        <comment>entry above the servers</comment>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1: a server; %2: its version, or a state such as &quot;offline&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>v1 credentials</source>
        <comment>entry below the organizations of a server</comment>
        <translation>v1-Zugänge</translation>
    </message>
    <message>
        <source>User names and passwords for clients of InfluxDB 1.x, which the server keeps through a private interface.</source>
        <translation>Benutzernamen und Passwörter für Clients von InfluxDB 1.x, die der Server über eine private Schnittstelle verwahrt.</translation>
    </message>
    <message>
        <source>%1, tokens with findings: %2</source>
        <extracomment>For screen readers. %1: an organization; %2: a number.</extracomment>
        <translation>%1, Token mit Befunden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have serious findings or warnings.</source>
        <translation>
            <numerusform>%n Token hat ernste Befunde oder Warnungen.</numerusform>
            <numerusform>%n Token haben ernste Befunde oder Warnungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::NavigationPane</name>
    <message>
        <source>Servers and organizations</source>
        <translation>Server und Organisationen</translation>
    </message>
</context>
<context>
    <name>itm::NeedText</name>
    <message>
        <source>the organization</source>
        <comment>what a permission is about</comment>
        <translation>die Organisation</translation>
    </message>
    <message>
        <source>a bucket</source>
        <comment>what a permission is about</comment>
        <translation>einen Bucket</translation>
    </message>
    <message>
        <source>Write on %1</source>
        <extracomment>Of a permission. %1: such as &quot;the organization&quot;.</extracomment>
        <translation>Schreiben auf %1</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <extracomment>Of a permission. %1: such as &quot;the organization&quot;.</extracomment>
        <translation>Lesen auf %1</translation>
    </message>
    <message>
        <source>%1 %2: this token has it</source>
        <extracomment>%1: such as &quot;Read on the organization&quot;; %2: what for, such as &quot;lets Grafana list the buckets&quot;.</extracomment>
        <translation>%1 %2: Dieses Token darf es</translation>
    </message>
    <message>
        <source>%1 %2: not necessary, and this token lacks it</source>
        <translation>%1 %2: nicht nötig, und dieses Token darf es nicht</translation>
    </message>
    <message>
        <source>Needs write on %1</source>
        <extracomment>Of a permission. %1: such as a bucket&apos;s name.</extracomment>
        <translation>Braucht Schreiben auf %1</translation>
    </message>
    <message>
        <source>Needs read on %1</source>
        <extracomment>Of a permission. %1: such as a bucket&apos;s name.</extracomment>
        <translation>Braucht Lesen auf %1</translation>
    </message>
    <message>
        <source>%1: this token has it ✓</source>
        <extracomment>%1: such as &quot;Needs write on telegraf&quot;.</extracomment>
        <translation>%1: Dieses Token darf es ✓</translation>
    </message>
    <message>
        <source>%1: this token lacks it</source>
        <extracomment>%1: such as &quot;Needs write on telegraf&quot;.</extracomment>
        <translation>%1: Dieses Token darf es nicht</translation>
    </message>
    <message>
        <source>This token reaches no bucket that has a name here</source>
        <translation>Dieses Token erreicht keinen Bucket, dessen Name hier bekannt ist</translation>
    </message>
    <message>
        <source>This token may read and write %1 ✓</source>
        <translation>Dieses Token darf %1 lesen und schreiben ✓</translation>
    </message>
    <message>
        <source>This token may write to %1, not read it ✓</source>
        <translation>Dieses Token darf in %1 schreiben, nicht lesen ✓</translation>
    </message>
    <message>
        <source>This token may read %1, not write to it ✓</source>
        <translation>Dieses Token darf %1 lesen, nicht hineinschreiben ✓</translation>
    </message>
    <message>
        <source>This token may neither read nor write %1</source>
        <translation>Dieses Token darf %1 weder lesen noch schreiben</translation>
    </message>
    <message>
        <source>any bucket</source>
        <comment>what a token may read or write</comment>
        <translation>jeden Bucket</translation>
    </message>
</context>
<context>
    <name>itm::NoteText</name>
    <message>
        <source>%1, overdue</source>
        <extracomment>%1: a date.</extracomment>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>This looks like the value of a token. Notes are kept in plain text: a value belongs in the keychain.</source>
        <translation>Das sieht wie der Wert eines Token aus. Notizen werden im Klartext aufbewahrt: Ein Wert gehört in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters, a tag %2.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen, ein Schlagwort %2.</translation>
    </message>
    <message>
        <source>A token has at most %1 tags.</source>
        <translation>Ein Token hat höchstens %1 Schlagwörter.</translation>
    </message>
    <message>
        <source>Kept on this computer only; the server knows nothing of it. InfluxDB does not enforce the date: the token works on. When a token is replaced, its successor gets a copy.</source>
        <translation>Wird nur auf diesem Rechner aufbewahrt; der Server weiß nichts davon. InfluxDB setzt das Datum nicht durch: Der Token wirkt weiter. Wird ein Token ersetzt, bekommt sein Nachfolger eine Kopie.</translation>
    </message>
</context>
<context>
    <name>itm::NotesDialog</name>
    <message>
        <source>Notes and tags</source>
        <translation>Notizen und Schlagwörter</translation>
    </message>
    <message>
        <source>line4, old</source>
        <comment>examples of tags</comment>
        <translation>linie4, alt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Date of the review</source>
        <translation>Tag der Prüfung</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>Add &amp;tags</source>
        <translation>&amp;Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Ta&amp;ke tags away</source>
        <translation>Schlagwörter &amp;wegnehmen</translation>
    </message>
    <message numerus="yes">
        <source>About %n tokens</source>
        <translation>
            <numerusform>Zu %n Token</numerusform>
            <numerusform>Zu %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review by</source>
        <translation>&amp;Prüfen bis</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>the date of a review</comment>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>the date of a review</comment>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>on this day</source>
        <comment>the date of a review</comment>
        <translation>an diesem Tag</translation>
    </message>
    <message>
        <source>A server was closed meanwhile.</source>
        <translation>Ein Server wurde inzwischen geschlossen.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>Zu entfernende Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>itm::OperatorConsent</name>
    <message>
        <source>▲ What an operator token means</source>
        <translation>▲ Was ein Operator-Token bedeutet</translation>
    </message>
    <message>
        <source>&amp;Type “%1” if that is what you need:</source>
        <extracomment>%1: the word to type.</extracomment>
        <translation>&amp;Tippen Sie „%1“, wenn Sie genau das brauchen:</translation>
    </message>
    <message>
        <source>Type “%1” at the left to say that an operator token is meant.</source>
        <extracomment>%1: the word to type.</extracomment>
        <translation>Tippen Sie links „%1“, um zu sagen, dass ein Operator-Token gemeint ist.</translation>
    </message>
</context>
<context>
    <name>itm::OrphanModel</name>
    <message>
        <source>Description</source>
        <comment>column of hidden tokens</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Why no list shows it</source>
        <comment>column of hidden tokens</comment>
        <translation>Warum keine Liste es zeigt</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of hidden tokens</comment>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Permissions</source>
        <comment>column of hidden tokens</comment>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column of hidden tokens</comment>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>itm::OrphansDialog</name>
    <message>
        <source>&amp;Delete selected…</source>
        <translation>Ausgewählte &amp;löschen …</translation>
    </message>
    <message>
        <source>Delete &amp;all…</source>
        <translation>&amp;Alle löschen …</translation>
    </message>
    <message>
        <source>Tokens that no list shows</source>
        <translation>Token, die keine Liste zeigt</translation>
    </message>
    <message>
        <source>These stand in the database, but the server leaves them out of its lists: their owner or their organization does not exist any more. Nobody can see or change them there; they can only be deleted.</source>
        <translation>Diese stehen in der Datenbank, aber der Server lässt sie in seinen Listen weg: Ihr Besitzer oder ihre Organisation existiert nicht mehr. Niemand kann sie dort sehen oder ändern; man kann sie nur löschen.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens for good?</source>
        <translation>
            <numerusform>%n Token endgültig löschen?</numerusform>
            <numerusform>%n Token endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted by their IDs. That cannot be undone.</source>
        <translation>Sie werden über ihre IDs gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>One whose owner was deleted does not work anyway. One whose organization was deleted may still work where its permissions reach further than that organization.</source>
        <translation>Eines, dessen Besitzer gelöscht wurde, funktioniert ohnehin nicht. Eines, dessen Organisation gelöscht wurde, kann noch funktionieren, wo seine Berechtigungen über diese Organisation hinausreichen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The server is not connected any more. Nothing was deleted.</source>
        <translation>Der Server ist nicht mehr verbunden. Nichts wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>itm::OutcomeText</name>
    <message numerus="yes">
        <source>%n tokens activated.</source>
        <translation>
            <numerusform>%n Token aktiviert.</numerusform>
            <numerusform>%n Token aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens deactivated.</source>
        <translation>
            <numerusform>%n Token deaktiviert.</numerusform>
            <numerusform>%n Token deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n descriptions saved.</source>
        <translation>
            <numerusform>%n Beschreibung gespeichert.</numerusform>
            <numerusform>%n Beschreibungen gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens deleted.</source>
        <translation>
            <numerusform>%n Token gelöscht.</numerusform>
            <numerusform>%n Token gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken back.</source>
        <translation>
            <numerusform>%n Änderung zurückgenommen.</numerusform>
            <numerusform>%n Änderungen zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n war schon so.</numerusform>
            <numerusform>%n waren schon so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n abgelehnt.</numerusform>
            <numerusform>%n abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been deleted by somebody else.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n hatte jemand anders gelöscht.</numerusform>
            <numerusform>%n hatte jemand anders gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been changed by somebody else and were left.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n hatte jemand anders geändert und blieb unverändert.</numerusform>
            <numerusform>%n hatte jemand anders geändert und blieben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n nicht versucht.</numerusform>
            <numerusform>%n nicht versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The token is as it was.</source>
        <extracomment>%1: a sentence about a lost answer.</extracomment>
        <translation>%1 Das Token ist, wie es war.</translation>
    </message>
    <message numerus="yes">
        <source>Activating %n tokens</source>
        <translation>
            <numerusform>%n Token wird aktiviert</numerusform>
            <numerusform>%n Token werden aktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating %n tokens</source>
        <translation>
            <numerusform>%n Token wird deaktiviert</numerusform>
            <numerusform>%n Token werden deaktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describing %n tokens</source>
        <translation>
            <numerusform>%n Token wird beschrieben</numerusform>
            <numerusform>%n Token werden beschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n tokens</source>
        <translation>
            <numerusform>%n Token wird gelöscht</numerusform>
            <numerusform>%n Token werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n changes</source>
        <translation>
            <numerusform>%n Änderung wird zurückgenommen</numerusform>
            <numerusform>%n Änderungen werden zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 finished.</source>
        <translation>%1 von %2 beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them not done.</source>
        <extracomment>%1: a sentence about how many are finished.</extracomment>
        <translation>
            <numerusform>%1 %n davon nicht erledigt.</numerusform>
            <numerusform>%1 %n davon nicht erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <comment>a token of a batch</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>already so</source>
        <comment>a token of a batch</comment>
        <translation>schon so</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a token of a batch</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a token of a batch</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a token of a batch</comment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a token of a batch</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>not tried</source>
        <comment>a token of a batch</comment>
        <translation>nicht versucht</translation>
    </message>
    <message>
        <source>No answer came, and nobody can say whether it was carried out.</source>
        <translation>Es kam keine Antwort, und niemand weiß, ob es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Somebody else has deleted this token.</source>
        <translation>Jemand anders hat dieses Token gelöscht.</translation>
    </message>
    <message>
        <source>Somebody else has changed this token meanwhile; it was left as it is.</source>
        <translation>Jemand anders hat dieses Token inzwischen geändert; es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>It was stopped before this token’s turn.</source>
        <translation>Es wurde angehalten, bevor dieses Token an der Reihe war.</translation>
    </message>
    <message>
        <source>%1 Refresh and look before you repeat it.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 Aktualisieren Sie und sehen Sie nach, bevor Sie es wiederholen.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: activate %n tokens</source>
        <translation>
            <numerusform>&amp;Rückgängig: %n Token aktivieren</numerusform>
            <numerusform>&amp;Rückgängig: %n Token aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: deactivate %n tokens</source>
        <translation>
            <numerusform>&amp;Rückgängig: %n Token deaktivieren</numerusform>
            <numerusform>&amp;Rückgängig: %n Token deaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: describe %n tokens</source>
        <translation>
            <numerusform>&amp;Rückgängig: %n Token beschreiben</numerusform>
            <numerusform>&amp;Rückgängig: %n Token beschreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%1 The server asks to wait %n s.</source>
        <extracomment>%1: one or two sentences.</extracomment>
        <translation>
            <numerusform>%1 Der Server bittet, %n s zu warten.</numerusform>
            <numerusform>%1 Der Server bittet, %n s zu warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n tokens the outcome is not known: refresh to see it.</source>
        <translation>
            <numerusform>Bei %n Token ist der Ausgang unbekannt: Aktualisieren zeigt ihn.</numerusform>
            <numerusform>Bei %n Token ist der Ausgang unbekannt: Aktualisieren zeigt ihn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nobody can say whether it was carried out.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 Niemand weiß, ob es ausgeführt wurde.</translation>
    </message>
</context>
<context>
    <name>itm::OwnDataText</name>
    <message>
        <source>This file is damaged or no JSON; nothing was taken in.</source>
        <translation>Diese Datei ist beschädigt oder kein JSON; es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>This file was not exported by this program; nothing was taken in.</source>
        <translation>Diese Datei wurde nicht von diesem Programm exportiert; es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>This file was exported by a newer version of the program; nothing was taken in.</source>
        <translation>Diese Datei wurde von einer neueren Version des Programms exportiert; es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>This file is larger than any export; nothing was taken in.</source>
        <translation>Diese Datei ist größer als jeder Export; es wurde nichts übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>This file has more than %n entries; nothing was taken in.</source>
        <translation>
            <numerusform>Diese Datei hat mehr als %n Eintrag; es wurde nichts übernommen.</numerusform>
            <numerusform>Diese Datei hat mehr als %n Einträge; es wurde nichts übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in this file looks like the value of a token, which does not belong there; nothing was taken in.</source>
        <extracomment>%1: the name of a member of a JSON file.</extracomment>
        <translation>„%1“ in dieser Datei sieht wie der Wert eines Tokens aus, der nicht dorthin gehört; es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>An entry of this file cannot be read (%1); nothing was taken in.</source>
        <extracomment>%1: a list of a JSON file and a number, as in &quot;connections 3&quot;.</extracomment>
        <translation>Ein Eintrag dieser Datei ist nicht lesbar (%1); es wurde nichts übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n Vorlage</numerusform>
            <numerusform>%n Vorlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <translation>
            <numerusform>%n gespeicherte Suche</numerusform>
            <numerusform>%n gespeicherte Suchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own snippets</source>
        <translation>
            <numerusform>%n eigener Textbaustein</numerusform>
            <numerusform>%n eigene Textbausteine</numerusform>
        </translation>
    </message>
    <message>
        <source>With the keyring of this computer these are lost: the credentials, so that each connection asks again; the saved values of tokens, which a server may not show a second time; and the spare operators.</source>
        <translation>Mit dem Schlüsselbund dieses Rechners gehen verloren: die Anmeldedaten, sodass jede Verbindung neu fragt; die gespeicherten Werte von Token, die ein Server vielleicht kein zweites Mal zeigt; und die Ersatz-Operatoren.</translation>
    </message>
    <message numerus="yes">
        <source>notes and tags of %n tokens</source>
        <translation>
            <numerusform>Notizen und Schlagwörter zu %n Token</numerusform>
            <numerusform>Notizen und Schlagwörter zu %n Token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::PasteNamesDialog</name>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>Choose by names or IDs</source>
        <translation>Nach Namen oder IDs wählen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Names or IDs</source>
        <translation>Namen oder IDs</translation>
    </message>
    <message>
        <source>Names or IDs, one a line</source>
        <translation>Namen oder IDs, je Zeile einer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>%1 will be chosen.</source>
        <extracomment>%1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>Gewählt: %1.</translation>
    </message>
    <message>
        <source>▲ Not found: %1</source>
        <extracomment>%1: a list of names.</extracomment>
        <translation>▲ Nicht gefunden: %1</translation>
    </message>
</context>
<context>
    <name>itm::PatternText</name>
    <message>
        <source>What is known of a token is put in for: %1. {nn} counts 01, 02, 03.</source>
        <extracomment>%1: names in braces, never translated.</extracomment>
        <translation>Was von einem Token bekannt ist, wird eingesetzt für: %1. {nn} zählt 01, 02, 03.</translation>
    </message>
    <message>
        <source>A brace is open: } is missing, or {{ for a brace itself.</source>
        <translation>Eine Klammer ist offen: } fehlt, oder {{ für eine Klammer selbst.</translation>
    </message>
    <message>
        <source>Nothing can be put in for {%1}. Known are: %2.</source>
        <extracomment>%1: what the user wrote, %2: names in braces, never translated.</extracomment>
        <translation>Für {%1} lässt sich nichts einsetzen. Bekannt sind: %2.</translation>
    </message>
</context>
<context>
    <name>itm::PermissionPicker</name>
    <message>
        <source>Only what is &amp;chosen</source>
        <translation>Nur Gewähl&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>E&amp;infügen …</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Erneut laden</translation>
    </message>
    <message>
        <source>&amp;Also offer what reaches every organization</source>
        <translation>&amp;Auch anbieten, was in jede Organisation reicht</translation>
    </message>
    <message>
        <source>Find what can be chosen</source>
        <translation>Finden, was gewählt werden kann</translation>
    </message>
    <message>
        <source>Choose by a list of names or IDs</source>
        <translation>Nach einer Liste von Namen oder IDs wählen</translation>
    </message>
    <message>
        <source>What the token shall read and write</source>
        <translation>Was das Token lesen und schreiben soll</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>failed list</comment>
        <extracomment>%1: a resource type, such as &quot;Buckets&quot;; %2: a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Find among %n buckets: name, ID or pattern such as prod-*</source>
        <translation>
            <numerusform>In %n Bucket suchen: Name, ID oder Muster wie prod-*</numerusform>
            <numerusform>In %n Buckets suchen: Name, ID oder Muster wie prod-*</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by name, ID or pattern such as prod-*</source>
        <translation>Suchen nach Name, ID oder Muster wie prod-*</translation>
    </message>
    <message>
        <source>▲ Such an entry reaches every organization, also those to come. Whoever has the token reaches the data of all of them.</source>
        <translation>▲ Ein solcher Eintrag reicht in jede Organisation, auch in künftige. Wer das Token hat, erreicht die Daten von allen.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Noch ist nichts gewählt.</translation>
    </message>
    <message>
        <source>Nothing here has this name.</source>
        <translation>Hier heißt nichts so.</translation>
    </message>
</context>
<context>
    <name>itm::PermissionRowText</name>
    <message>
        <source>All %1, also future ones</source>
        <extracomment>Entry above single things, to choose all of them. %1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>Alle %1, auch künftige</translation>
    </message>
    <message>
        <source>All %1 of every organization</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>Alle %1 jeder Organisation</translation>
    </message>
    <message>
        <source>All %1 of %2</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;; %2: an organization.</extracomment>
        <translation>Alle %1 von %2</translation>
    </message>
    <message>
        <source>%1 (the token’s own)</source>
        <extracomment>%1: the organization that the token belongs to.</extracomment>
        <translation>%1 (die des Tokens)</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>accessible name of a check; %1 is a row of the tree</comment>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>write %1</source>
        <comment>accessible name of a check; %1 is a row of the tree</comment>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>%1 (loading…)</source>
        <extracomment>%1: a resource type, such as &quot;Buckets&quot;.</extracomment>
        <translation>%1 (wird geladen …)</translation>
    </message>
    <message>
        <source>%1 (could not be listed)</source>
        <extracomment>%1: a resource type, such as &quot;Buckets&quot;.</extracomment>
        <translation>%1 (nicht aufzulisten)</translation>
    </message>
    <message>
        <source>This server does not offer this type: it will refuse the token.</source>
        <translation>Dieser Server bietet diesen Typ nicht an: Er wird das Token ablehnen.</translation>
    </message>
    <message>
        <source>The server lists nothing with this ID here: it may have been deleted, or your credential does not see it.</source>
        <translation>Der Server listet hier nichts mit dieser ID: Es kann gelöscht sein, oder Ihre Anmeldung sieht es nicht.</translation>
    </message>
    <message>
        <source>Not limited to the token’s own organization.</source>
        <translation>Nicht auf die Organisation des Tokens begrenzt.</translation>
    </message>
    <message>
        <source>The server accepts this entry, but it allows nothing.</source>
        <translation>Der Server nimmt diesen Eintrag an, aber er erlaubt nichts.</translation>
    </message>
    <message>
        <source>Open this row: of %1 a token names single ones.</source>
        <extracomment>%1: &quot;organizations&quot; or &quot;users&quot;.</extracomment>
        <translation>Öffnen Sie diese Zeile: Von %1 nennt ein Token einzelne.</translation>
    </message>
</context>
<context>
    <name>itm::PermissionTableModel</name>
    <message>
        <source>%1 ×%2</source>
        <extracomment>An action and how often the same entry is there: &quot;read ×2&quot;.</extracomment>
        <translation>%1 ×%2</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>column of permissions</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of permissions</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of permissions</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column of permissions</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of permissions</comment>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>itm::PermissionText</name>
    <message>
        <source>read everything on the server</source>
        <extracomment>A permission, as it follows &quot;may&quot;.</extracomment>
        <translation>alles auf dem Server lesen</translation>
    </message>
    <message>
        <source>change everything on the server</source>
        <translation>alles auf dem Server ändern</translation>
    </message>
    <message>
        <source>read the %1</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: one thing, such as &quot;bucket telegraf&quot;.</extracomment>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>write the %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>read all %1 of %2</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: a resource type, such as &quot;buckets&quot;; %2: an organization.</extracomment>
        <translation>alle %1 von %2 lesen</translation>
    </message>
    <message>
        <source>write all %1 of %2</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: a resource type, such as &quot;buckets&quot;; %2: an organization.</extracomment>
        <translation>alle %1 von %2 schreiben</translation>
    </message>
    <message>
        <source>read all %1</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: &quot;users&quot; or &quot;organizations&quot;.</extracomment>
        <translation>alle %1 lesen</translation>
    </message>
    <message>
        <source>write all %1</source>
        <translation>alle %1 schreiben</translation>
    </message>
    <message>
        <source>read the %1 of all organizations</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>%1 aller Organisationen lesen</translation>
    </message>
    <message>
        <source>write the %1 of all organizations</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>%1 aller Organisationen schreiben</translation>
    </message>
</context>
<context>
    <name>itm::PermissionTreeModel</name>
    <message>
        <source>Resource</source>
        <comment>column of the permission tree</comment>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>column of the permission tree</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>column of the permission tree</comment>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>itm::PermissionView</name>
    <message>
        <source>How permissions are shown</source>
        <translation>Wie Berechtigungen gezeigt werden</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>view of permissions</comment>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Tree</source>
        <comment>view of permissions</comment>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view of permissions</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>view of permissions</comment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>What it may and may not do</source>
        <translation>Was es darf und was nicht</translation>
    </message>
    <message>
        <source>Permissions as a tree</source>
        <translation>Berechtigungen als Baum</translation>
    </message>
    <message>
        <source>Permissions as a table</source>
        <translation>Berechtigungen als Tabelle</translation>
    </message>
    <message>
        <source>The record as JSON, without the value</source>
        <translation>Der Eintrag als JSON, ohne den Wert</translation>
    </message>
    <message>
        <source>May</source>
        <comment>heading above what a token can do</comment>
        <translation>Darf</translation>
    </message>
    <message>
        <source>May not</source>
        <comment>heading above what a token cannot do</comment>
        <translation>Darf nicht</translation>
    </message>
    <message>
        <source>In vain</source>
        <comment>heading above entries that allow nothing</comment>
        <translation>Ohne Wirkung</translation>
    </message>
</context>
<context>
    <name>itm::ProbeText</name>
    <message>
        <source>It is no operator: it does not see the whole server.</source>
        <translation>Sie ist kein Operator: Sie sieht nicht den ganzen Server.</translation>
    </message>
    <message>
        <source>It is an operator; the server keeps values hashed and cannot show them again.</source>
        <translation>Sie ist ein Operator; der Server bewahrt Werte gehasht auf und kann sie nicht wieder zeigen.</translation>
    </message>
    <message>
        <source>It is an operator; the server keeps values readable.</source>
        <translation>Sie ist ein Operator; der Server bewahrt Werte lesbar auf.</translation>
    </message>
    <message>
        <source>It is an operator.</source>
        <translation>Sie ist ein Operator.</translation>
    </message>
    <message>
        <source>It sees no organization.</source>
        <translation>Sie sieht keine Organisation.</translation>
    </message>
    <message numerus="yes">
        <source>It sees %n organization(s): %1</source>
        <extracomment>%1: names, such as &quot;factory, weather and 2 more&quot;.</extracomment>
        <translation>
            <numerusform>Sie sieht %n Organisation: %1</numerusform>
            <numerusform>Sie sieht %n Organisationen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <translation>Server wird gesucht …</translation>
    </message>
    <message>
        <source>Asking whether it was set up…</source>
        <translation>Frage, ob er eingerichtet wurde …</translation>
    </message>
    <message>
        <source>Trying the credential…</source>
        <translation>Anmeldung wird versucht …</translation>
    </message>
    <message>
        <source>Asking whose it is…</source>
        <translation>Frage, wem sie gehört …</translation>
    </message>
    <message>
        <source>Asking whether it is an operator…</source>
        <translation>Frage, ob sie ein Operator ist …</translation>
    </message>
    <message>
        <source>Asking for the organizations…</source>
        <translation>Frage nach den Organisationen …</translation>
    </message>
    <message>
        <source>It was set up.</source>
        <translation>Er wurde eingerichtet.</translation>
    </message>
    <message>
        <source>User and password are right.</source>
        <translation>Benutzer und Passwort stimmen.</translation>
    </message>
    <message>
        <source>The token is valid.</source>
        <translation>Das Token ist gültig.</translation>
    </message>
    <message>
        <source>It belongs to the user %1, whom it may not read.</source>
        <extracomment>%1: a user&apos;s name or ID.</extracomment>
        <translation>Die Anmeldung gehört dem Benutzer %1, den sie nicht lesen darf.</translation>
    </message>
    <message>
        <source>It belongs to the user %1.</source>
        <translation>Die Anmeldung gehört dem Benutzer %1.</translation>
    </message>
    <message>
        <source>It can see, make, change and delete all tokens of all organizations.</source>
        <translation>Sie kann alle Token aller Organisationen sehen, anlegen, ändern und löschen.</translation>
    </message>
    <message>
        <source>It can do what its own few permissions say, such as write to a bucket.</source>
        <translation>Sie kann, was ihre wenigen Rechte sagen, etwa in einen Bucket schreiben.</translation>
    </message>
    <message>
        <source>It will hardly see any token here. That takes an All Access token of the organization, or an operator token.</source>
        <translation>Sie wird hier kaum ein Token sehen. Dafür braucht es ein All-Access-Token der Organisation oder ein Operator-Token.</translation>
    </message>
    <message>
        <source>It cannot see all organizations or make operator tokens. That takes an operator token.</source>
        <translation>Sie kann nicht alle Organisationen sehen und keine Operator-Token anlegen. Dafür braucht es ein Operator-Token.</translation>
    </message>
    <message>
        <source>With user and password each request makes the server read all of its tokens. For work on many tokens sign in with a token.</source>
        <translation>Mit Benutzer und Passwort liest der Server bei jeder Anfrage alle seine Token. Für Arbeit an vielen Token melden Sie sich mit einem Token an.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %n s…</source>
        <translation>
            <numerusform>Der Server bittet, %n s zu warten …</numerusform>
            <numerusform>Der Server bittet, %n s zu warten …</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no operator: there are none in the cloud.</source>
        <translation>Sie ist kein Operator: In der Cloud gibt es keine.</translation>
    </message>
    <message>
        <source>This server does not say whether it is an operator.</source>
        <translation>Dieser Server sagt nicht, ob sie ein Operator ist.</translation>
    </message>
    <message>
        <source>%1 has no operator tokens and shows no value again, and this program was never tried with it. Its own web page manages tokens too, and users and organizations besides.</source>
        <extracomment>%1: such as &quot;InfluxDB Cloud Serverless&quot;.</extracomment>
        <translation>%1 hat keine Operator-Token und zeigt keinen Wert ein zweites Mal, und dieses Programm wurde nie damit erprobt. Seine eigene Webseite verwaltet ebenfalls Token und dazu Benutzer und Organisationen.</translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;.</extracomment>
        <translation>Erreicht: %1</translation>
    </message>
    <message>
        <source>%1 answers; there is no credential to try.</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;.</extracomment>
        <translation>%1 antwortet; es gibt keine Anmeldung zu testen.</translation>
    </message>
    <message>
        <source>%1, signed in as %2, an operator.</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;, %2: a user.</extracomment>
        <translation>%1, angemeldet als %2, ein Operator.</translation>
    </message>
    <message>
        <source>%1, signed in for %2 with few permissions.</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;, %2: a user.</extracomment>
        <translation>%1, angemeldet für %2 mit wenigen Berechtigungen.</translation>
    </message>
    <message>
        <source>%1, signed in as %2, no operator.</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;, %2: a user.</extracomment>
        <translation>%1, angemeldet als %2, kein Operator.</translation>
    </message>
    <message>
        <source>It can see tokens of its organizations as far as its permissions reach, and make tokens that may do no more than it may itself.</source>
        <translation>Sie kann Token ihrer Organisationen sehen, soweit ihre Rechte reichen, und Token anlegen, die nicht mehr dürfen als sie selbst.</translation>
    </message>
    <message>
        <source>Servers before 2.2 do not say who is an operator: what is said here of operators and of hashed values may be incomplete. An upgrade helps.</source>
        <translation>Server vor 2.2 sagen nicht, wer ein Operator ist: Was hier über Operatoren und gehashte Werte steht, kann unvollständig sein. Ein Update hilft.</translation>
    </message>
</context>
<context>
    <name>itm::ProbeView</name>
    <message>
        <source>What the server answered</source>
        <translation>Was der Server geantwortet hat</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>With this credential</source>
        <translation>Mit dieser Anmeldung</translation>
    </message>
    <message>
        <source>Not with this credential</source>
        <translation>Nicht mit dieser Anmeldung</translation>
    </message>
    <message>
        <source>The server is there. Enter a credential to see what it may do.</source>
        <translation>Der Server ist da. Geben Sie einen Zugang ein, um zu sehen, was er darf.</translation>
    </message>
</context>
<context>
    <name>itm::RecipeBar</name>
    <message>
        <source>everything, everywhere</source>
        <comment>what a task needs</comment>
        <translation>alles, überall</translation>
    </message>
    <message>
        <source>the bucket</source>
        <comment>what a task needs</comment>
        <translation>den Bucket</translation>
    </message>
    <message>
        <source>the organization itself</source>
        <comment>what a task needs</comment>
        <translation>die Organisation selbst</translation>
    </message>
    <message>
        <source>all %1</source>
        <comment>what a task needs</comment>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1: such as &quot;the bucket&quot;.</extracomment>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>write %1</source>
        <extracomment>%1: such as &quot;the bucket&quot;.</extracomment>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>B&amp;ucket</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Aufgabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission and reason</comment>
        <extracomment>A permission and why it is needed. %1: such as &quot;read the bucket&quot;; %2: a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It needs to</source>
        <translation>Es muss</translation>
    </message>
    <message>
        <source>Choose a bucket</source>
        <translation>Bucket wählen</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryAssistant</name>
    <message>
        <source>&amp;Sign in with the new token</source>
        <translation>Mit dem neuen Token an&amp;melden</translation>
    </message>
    <message>
        <source>Show &amp;hidden tokens…</source>
        <translation>&amp;Verborgene Token zeigen …</translation>
    </message>
    <message>
        <source>Recover access to a server</source>
        <translation>Zugang zu einem Server wiederherstellen</translation>
    </message>
    <message>
        <source>Where no operator token is left, the program influxd itself can make one, on the computer of the server and while the server is stopped. It needs no credential, only the right to write the database file.</source>
        <translation>Wo kein Operator-Token mehr da ist, kann das Programm influxd selbst eines anlegen, auf dem Rechner des Servers und während der Server angehalten ist. Es braucht keine Anmeldedaten, nur das Recht, die Datenbankdatei zu schreiben.</translation>
    </message>
    <message>
        <source>How the server is installed</source>
        <translation>Wie der Server installiert ist</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>Was zu tun ist, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Progress of signing in</source>
        <translation>Fortschritt der Anmeldung</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Sa&amp;ve as HTML or PDF…</source>
        <translation>Als HTML oder PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Is the server running again, and is the output of this server?</source>
        <translation>Läuft der Server wieder, und stammt die Ausgabe von diesem Server?</translation>
    </message>
    <message>
        <source>Signed in with the new token.</source>
        <translation>Mit dem neuen Token angemeldet.</translation>
    </message>
    <message>
        <source>Signed in. The new token is in the keychain and is what this connection signs in with from now on.</source>
        <translation>Angemeldet. Das neue Token liegt im Schlüsselbund; mit ihm meldet sich diese Verbindung von nun an an.</translation>
    </message>
    <message>
        <source>None of these tokens is known to %1: the output is of another server.</source>
        <translation>Keines dieser Token ist %1 bekannt: Die Ausgabe stammt von einem anderen Server.</translation>
    </message>
    <message>
        <source>Needs the output of “auth list”, and to be signed in as operator</source>
        <translation>Braucht die Ausgabe von „auth list“ und eine Anmeldung als Operator</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are in the database and in no list.</source>
        <translation>
            <numerusform>%n Token steht in der Datenbank und in keiner Liste.</numerusform>
            <numerusform>%n Token stehen in der Datenbank und in keiner Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the instructions</source>
        <translation>Anleitung speichern</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf)</source>
        <translation>HTML (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Was this computer’s keyring lost? %1</source>
        <translation>Ist der Schlüsselbund dieses Rechners verloren? %1</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryForm</name>
    <message>
        <source>&amp;Address of the server</source>
        <translation>Ad&amp;resse des Servers</translation>
    </message>
    <message>
        <source>&amp;Installed as</source>
        <translation>&amp;Installiert als</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryPaper</name>
    <message>
        <source>A new operator token for an InfluxDB server</source>
        <translation>Ein neues Operator-Token für einen InfluxDB-Server</translation>
    </message>
    <message>
        <source>Then read the output of the command that made the token with Influx Token Manager, or sign in with the value of its last line.</source>
        <translation>Lesen Sie danach die Ausgabe des Befehls, der das Token angelegt hat, mit Influx Token Manager ein, oder melden Sie sich mit dem Wert in ihrer letzten Zeile an.</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryReading</name>
    <message>
        <source>&amp;Paste output</source>
        <translation>Ausgabe &amp;einfügen</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>Copy what the commands printed and paste it here, drop it, or open a file with it.</source>
        <translation>Kopieren Sie, was die Befehle ausgegeben haben, und fügen Sie es hier ein, ziehen Sie es hierher, oder öffnen Sie eine Datei damit.</translation>
    </message>
    <message>
        <source>What you copied from still shows values of tokens.</source>
        <translation>Wo Sie es kopiert haben, stehen noch Werte von Token.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines could not be read.</source>
        <translation>
            <numerusform>%n weitere Zeile konnte nicht gelesen werden.</numerusform>
            <numerusform>%n weitere Zeilen konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the output of influxd recovery</source>
        <translation>Ausgabe von influxd recovery öffnen</translation>
    </message>
    <message>
        <source>This file is larger than any listing.</source>
        <translation>Diese Datei ist größer als jede Auflistung.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Diese Datei kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>itm::RecoverySteps</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A step: its number and what it does.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy command: %1</source>
        <translation>Befehl kopieren: %1</translation>
    </message>
    <message>
        <source>Fill in what stands between ‹ and › at the left.</source>
        <translation>Füllen Sie links aus, was zwischen ‹ und › steht.</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryText</name>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>No output of influxd recovery was found in this.</source>
        <translation>Darin wurde keine Ausgabe von influxd recovery gefunden.</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <extracomment>%1: such as &quot;14 tokens, 2 users&quot;.</extracomment>
        <translation>Gelesen: %1.</translation>
    </message>
    <message>
        <source>Line %1 is cut off: no token was read from it.</source>
        <translation>Zeile %1 ist abgeschnitten: Aus ihr wurde kein Token gelesen.</translation>
    </message>
    <message>
        <source>Line %1 has no single user ID: no token was read from it.</source>
        <translation>Zeile %1 hat nicht genau eine Benutzer-ID: Aus ihr wurde kein Token gelesen.</translation>
    </message>
    <message>
        <source>Line %1 has permissions that cannot be read: the token was left out.</source>
        <translation>Zeile %1 hat Berechtigungen, die nicht gelesen werden können: Das Token wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It cannot be told where the token of line %1 ends: it was left out.</source>
        <translation>Es ist nicht zu erkennen, wo das Token aus Zeile %1 endet: Es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The value in line %1 is broken by a line end and was not read. Make the terminal wider, or write the output into a file.</source>
        <translation>Der Wert in Zeile %1 ist durch ein Zeilenende zerteilt und wurde nicht gelesen. Machen Sie das Terminal breiter, oder schreiben Sie die Ausgabe in eine Datei.</translation>
    </message>
    <message>
        <source>The table in line %1 was printed by another command. It has to be “influxd recovery”, with all of its columns.</source>
        <translation>Die Tabelle in Zeile %1 stammt von einem anderen Befehl. Es muss „influxd recovery“ sein, mit allen Spalten.</translation>
    </message>
    <message>
        <source>Line %1: the command failed: %2</source>
        <translation>Zeile %1: Der Befehl ist gescheitert: %2</translation>
    </message>
    <message>
        <source>The new operator token of %1 is among them.</source>
        <translation>Das neue Operator-Token von %1 ist darunter.</translation>
    </message>
    <message>
        <source>A token that recovery made is there, but its value is not: it was made with --store-token-hashes, or an earlier one. Make another, without that option.</source>
        <translation>Ein Token aus recovery ist da, sein Wert aber nicht: Es wurde mit --store-token-hashes angelegt oder ist ein früheres. Legen Sie ein weiteres an, ohne diese Option.</translation>
    </message>
    <message>
        <source>No new operator token is among them yet.</source>
        <translation>Ein neues Operator-Token ist noch nicht darunter.</translation>
    </message>
    <message>
        <source>its owner was deleted</source>
        <translation>sein Besitzer wurde gelöscht</translation>
    </message>
    <message>
        <source>presumably its organization was deleted</source>
        <translation>vermutlich wurde seine Organisation gelöscht</translation>
    </message>
</context>
<context>
    <name>itm::RefreshMenu</name>
    <message>
        <source>Refresh &amp;by Itself</source>
        <translation>&amp;Von selbst aktualisieren</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReplaceDialog</name>
    <message>
        <source>&amp;Same permissions, new value</source>
        <translation>&amp;Gleiche Berechtigungen, neuer Wert</translation>
    </message>
    <message>
        <source>&amp;Buckets that were made again: same name, new ID</source>
        <translation>Neu angelegte &amp;Buckets: gleicher Name, neue ID</translation>
    </message>
    <message>
        <source>Make the successor</source>
        <translation>Nachfolger erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>Token ersetzen</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <extracomment>Title. %1: a token&apos;s description.</extracomment>
        <translation>„%1“ ersetzen</translation>
    </message>
    <message>
        <source>InfluxDB cannot change what a token may do, nor its value. A successor is made beside it and its value handed over; the old token works until you switch it off.</source>
        <translation>InfluxDB kann weder ändern, was ein Token darf, noch seinen Wert. Daneben wird ein Nachfolger erstellt und sein Wert übergeben; das alte Token funktioniert, bis Sie es abschalten.</translation>
    </message>
    <message>
        <source>Looking for its buckets…</source>
        <translation>Seine Buckets werden gesucht …</translation>
    </message>
    <message>
        <source>Every bucket that it names exists.</source>
        <translation>Jeden Bucket, den es nennt, gibt es.</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets that it names do not exist any more.</source>
        <translation>
            <numerusform>%n Bucket, den es nennt, gibt es nicht mehr.</numerusform>
            <numerusform>%n Buckets, die es nennt, gibt es nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the successor…</source>
        <translation>Nachfolger wird erstellt …</translation>
    </message>
    <message>
        <source>&amp;Other permissions, chosen in the next window</source>
        <translation>&amp;Andere Berechtigungen, im nächsten Fenster gewählt</translation>
    </message>
    <message>
        <source>Choose permissions…</source>
        <translation>Berechtigungen wählen …</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementCommands</name>
    <message numerus="yes">
        <source>Forget %n running replacements?</source>
        <translation>
            <numerusform>%n laufende Ersetzung vergessen?</numerusform>
            <numerusform>%n laufende Ersetzungen vergessen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Old tokens and successors stay as they are.</source>
        <translation>Alte Token und Nachfolger bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The program no longer reminds you of an old token, and can no longer reactivate it from here.</source>
        <translation>Das Programm erinnert nicht mehr an ein altes Token und kann es von hier aus nicht mehr reaktivieren.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message numerus="yes">
        <source>It is kept deactivated for at least %n days before it can be deleted. Its successor goes on working.</source>
        <translation>
            <numerusform>Es bleibt mindestens %n Tag deaktiviert, bevor es gelöscht werden kann. Sein Nachfolger funktioniert weiter.</numerusform>
            <numerusform>Es bleibt mindestens %n Tage deaktiviert, bevor es gelöscht werden kann. Sein Nachfolger funktioniert weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReplacementModel</name>
    <message>
        <source>Token</source>
        <comment>column of running replacements</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of running replacements</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What changes</source>
        <comment>column of running replacements</comment>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column of running replacements</comment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>column of running replacements</comment>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementNews</name>
    <message numerus="yes">
        <source>Nobody has missed %n replaced tokens in their observation time. They can be deleted.</source>
        <translation>
            <numerusform>%n ersetztes Token hat in der Beobachtungszeit niemand vermisst. Es kann gelöscht werden.</numerusform>
            <numerusform>%n ersetzte Token hat in der Beobachtungszeit niemand vermisst. Sie können gelöscht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running replacements…</source>
        <translation>Laufende Ersetzungen …</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementText</name>
    <message>
        <source>old token off, can be deleted since %1</source>
        <extracomment>State of a replacement. %1: a date with time.</extracomment>
        <translation>altes Token aus, löschbar seit %1</translation>
    </message>
    <message>
        <source>Is being replaced; its successor is not in use yet.</source>
        <translation>Wird ersetzt; der Nachfolger ist noch nicht in Gebrauch.</translation>
    </message>
    <message>
        <source>Is being replaced and was activated again.</source>
        <translation>Wird ersetzt und wurde wieder aktiviert.</translation>
    </message>
    <message>
        <source>Was replaced; can be deleted since %1.</source>
        <extracomment>%1: a date with time.</extracomment>
        <translation>Wurde ersetzt; kann seit %1 gelöscht werden.</translation>
    </message>
    <message>
        <source>Is being replaced; both tokens work.</source>
        <translation>Wird ersetzt; beide Token funktionieren.</translation>
    </message>
    <message>
        <source>neither works: the successor was deleted</source>
        <comment>state of a replacement</comment>
        <translation>keines funktioniert: Nachfolger gelöscht</translation>
    </message>
    <message>
        <source>successor being made</source>
        <comment>state of a replacement</comment>
        <translation>Nachfolger wird erstellt</translation>
    </message>
    <message>
        <source>value not handed over</source>
        <comment>state of a replacement</comment>
        <translation>Wert nicht übergeben</translation>
    </message>
    <message>
        <source>the successor is inactive</source>
        <comment>state of a replacement</comment>
        <translation>der Nachfolger ist inaktiv</translation>
    </message>
    <message>
        <source>successor ready, old token inactive</source>
        <comment>state of a replacement</comment>
        <translation>Nachfolger bereit, altes Token inaktiv</translation>
    </message>
    <message>
        <source>both work</source>
        <comment>state of a replacement</comment>
        <translation>beide funktionieren</translation>
    </message>
    <message>
        <source>old token being deactivated</source>
        <comment>state of a replacement</comment>
        <translation>altes Token wird deaktiviert</translation>
    </message>
    <message>
        <source>old token being reactivated</source>
        <comment>state of a replacement</comment>
        <translation>altes Token wird reaktiviert</translation>
    </message>
    <message>
        <source>old token works again</source>
        <comment>state of a replacement</comment>
        <translation>altes Token funktioniert wieder</translation>
    </message>
    <message>
        <source>old token being deleted</source>
        <comment>state of a replacement</comment>
        <translation>altes Token wird gelöscht</translation>
    </message>
    <message>
        <source>The successor was deleted. Reactivate the old token if something needs it.</source>
        <translation>Der Nachfolger wurde gelöscht. Reaktivieren Sie das alte Token, wenn etwas es braucht.</translation>
    </message>
    <message>
        <source>Each list of the server is searched for what became of the request. The old token works as before.</source>
        <translation>In jeder Liste des Servers wird gesucht, was aus der Anfrage geworden ist. Das alte Token funktioniert wie bisher.</translation>
    </message>
    <message>
        <source>The successor’s value is not saved here. Hand it over, or say that somebody has it. If it is lost, delete the successor and replace the old token again.</source>
        <translation>Der Wert des Nachfolgers ist hier nicht gespeichert. Übergeben Sie ihn, oder sagen Sie, dass jemand ihn hat. Ist er verloren, löschen Sie den Nachfolger und ersetzen Sie das alte Token noch einmal.</translation>
    </message>
    <message>
        <source>Activate the successor before the old token is switched off.</source>
        <translation>Aktivieren Sie den Nachfolger, bevor das alte Token abgeschaltet wird.</translation>
    </message>
    <message>
        <source>Give the new value to whatever uses the old token, then deactivate the old one. You can take that back at once.</source>
        <translation>Geben Sie allem, was das alte Token benutzt, den neuen Wert, und deaktivieren Sie dann das alte. Das lässt sich sofort zurücknehmen.</translation>
    </message>
    <message>
        <source>Nobody has missed the old token so far. Deleting it cannot be taken back.</source>
        <translation>Bisher hat niemand das alte Token vermisst. Das Löschen lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Find what still uses the old token and give it the new value, then deactivate the old one again.</source>
        <translation>Finden Sie, was das alte Token noch benutzt, geben Sie ihm den neuen Wert, und deaktivieren Sie das alte dann wieder.</translation>
    </message>
    <message>
        <source>The next list of the server tells whether this was carried out.</source>
        <translation>Die nächste Liste des Servers sagt, ob das ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Is to replace an older token; its value was not handed over.</source>
        <translation>Soll ein älteres Token ersetzen; sein Wert wurde nicht übergeben.</translation>
    </message>
    <message>
        <source>Replaces an older token.</source>
        <translation>Ersetzt ein älteres Token.</translation>
    </message>
    <message>
        <source>same permissions, new value</source>
        <translation>gleiche Berechtigungen, neuer Wert</translation>
    </message>
    <message>
        <source>buckets that were made again</source>
        <translation>neu angelegte Buckets</translation>
    </message>
    <message>
        <source>other permissions</source>
        <translation>andere Berechtigungen</translation>
    </message>
    <message>
        <source>Replacing “%1” was interrupted before there was a successor. The token is as it was.</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>Das Ersetzen von „%1“ wurde unterbrochen, bevor es einen Nachfolger gab. Das Token ist, wie es war.</translation>
    </message>
    <message>
        <source>“%1” was deleted elsewhere while it was being replaced. Its successor stays.</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>„%1“ wurde anderswo gelöscht, während es ersetzt wurde. Sein Nachfolger bleibt.</translation>
    </message>
    <message>
        <source>The successor of “%1” was deleted. The old token works as before.</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>Der Nachfolger von „%1“ wurde gelöscht. Das alte Token funktioniert wie bisher.</translation>
    </message>
    <message>
        <source>old token off, watched until %1</source>
        <extracomment>State of a replacement. %1: a date with time.</extracomment>
        <translation>altes Token aus, beobachtet bis %1</translation>
    </message>
    <message>
        <source>Was replaced; is off and watched until %1.</source>
        <extracomment>%1: a date with time.</extracomment>
        <translation>Wurde ersetzt; ist aus und wird bis %1 beobachtet.</translation>
    </message>
    <message>
        <source>If something is refused now, it still uses the old value: reactivate the old token, put that right, and deactivate it again. It stays off until you activate or delete it.</source>
        <translation>Wird jetzt etwas abgewiesen, benutzt es noch den alten Wert: Reaktivieren Sie das alte Token, stellen Sie das um, und deaktivieren Sie es wieder. Es bleibt aus, bis Sie es aktivieren oder löschen.</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementsDialog</name>
    <message>
        <source>&amp;Reactivate now</source>
        <translation>Jetzt &amp;reaktivieren</translation>
    </message>
    <message>
        <source>De&amp;lete the old one…</source>
        <translation>A&amp;ltes löschen …</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Übergeben …</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Vergessen …</translation>
    </message>
    <message>
        <source>Running replacements</source>
        <translation>Laufende Ersetzungen</translation>
    </message>
    <message>
        <source>No token is being replaced</source>
        <translation>Kein Token wird gerade ersetzt</translation>
    </message>
    <message>
        <source>Replace gives a token a successor with a new value, keeps both for a while, and lets you take the old one out of use step by step.</source>
        <translation>Ersetzen gibt einem Token einen Nachfolger mit neuem Wert, behält beide eine Weile und nimmt das alte Schritt für Schritt außer Betrieb.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n are selected. A step is taken for those that are ready for it.</source>
        <translation>
            <numerusform>%n ist ausgewählt. Ein Schritt gilt denen, die dafür bereit sind.</numerusform>
            <numerusform>%n sind ausgewählt. Ein Schritt gilt denen, die dafür bereit sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody has its &amp;value</source>
        <translation>Jemand hat den &amp;Wert</translation>
    </message>
    <message>
        <source> day</source>
        <extracomment>Behind a number: &quot;Deactivate the old one, watch for 7 days&quot;.</extracomment>
        <translation> Tag</translation>
    </message>
    <message>
        <source>The connection to this server is read-only: nothing can be done here. Allow changes in “Connections”.</source>
        <translation>Die Verbindung zu diesem Server ist nur zum Lesen: Hier lässt sich nichts tun. Erlauben Sie Änderungen unter „Verbindungen“.</translation>
    </message>
    <message>
        <source>&amp;Deactivate the old one, watch for</source>
        <translation>Altes &amp;deaktivieren, beobachten für</translation>
    </message>
    <message>
        <source>Days to watch whether the old token is missed</source>
        <translation>Tage, in denen beobachtet wird, ob das alte Token fehlt</translation>
    </message>
</context>
<context>
    <name>itm::ReportDialog</name>
    <message>
        <source>With &amp;findings that were accepted</source>
        <translation>Mit akzeptierten Be&amp;funden</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <comment>%1: a connection</comment>
        <translation>Bericht: %1</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sieht nach …</translation>
    </message>
    <message>
        <source>A review is of one organization: choose it above.</source>
        <translation>Eine Überprüfung gilt einer Organisation: oben auswählen, welcher.</translation>
    </message>
    <message>
        <source>This organization was not reviewed yet.</source>
        <translation>Diese Organisation wurde noch nicht überprüft.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The report is copied as Markdown.</source>
        <translation>Der Bericht ist als Markdown kopiert.</translation>
    </message>
</context>
<context>
    <name>itm::ReportRun</name>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>Der Demo-Server fand auf diesem Rechner keinen freien Port.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Name a saved connection with --connection, or set INFLUX_HOST and INFLUX_TOKEN.</source>
        <translation>Mit --connection eine gespeicherte Verbindung nennen oder INFLUX_HOST und INFLUX_TOKEN setzen.</translation>
    </message>
    <message>
        <source>No connection is called &quot;%1&quot;.</source>
        <translation>Keine Verbindung heißt „%1“.</translation>
    </message>
    <message>
        <source>This credential sees no organization &quot;%1&quot;.</source>
        <translation>Diese Zugangsdaten sehen keine Organisation „%1“.</translation>
    </message>
    <message>
        <source>No review of the organization &quot;%1&quot; is kept on this computer.</source>
        <translation>Auf diesem Rechner ist keine Überprüfung der Organisation „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: a file; %2: why, in the words of the system.</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>INFLUX_TOKEN is not used: INFLUX_HOST names another server than the connection &quot;%1&quot;.</source>
        <translation>INFLUX_TOKEN wird nicht verwendet: INFLUX_HOST nennt einen anderen Server als die Verbindung „%1“.</translation>
    </message>
</context>
<context>
    <name>itm::ReportText</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>InfluxDB</source>
        <translation>InfluxDB</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>ID of the organization</source>
        <translation>ID der Organisation</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>List of tokens from</source>
        <translation>Token-Liste vom</translation>
    </message>
    <message>
        <source>All tokens visible</source>
        <translation>Alle Token sichtbar</translation>
    </message>
    <message>
        <source>Tokens listed</source>
        <translation>Gelistete Token</translation>
    </message>
    <message>
        <source>Tokens stored</source>
        <translation>Gespeicherte Token</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht angesehen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>Besitzer-ID</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket ID</source>
        <translation>Bucket-ID</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>May delete it</source>
        <translation>Darf ihn löschen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Akzeptiert von</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>Akzeptiert bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Carried out on</source>
        <translation>Ausgeführt am</translation>
    </message>
    <message>
        <source>Review begun on</source>
        <translation>Überprüfung begonnen am</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Abgezeichnet von</translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation>Abgezeichnet am</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Inventory of tokens</source>
        <translation>Verzeichnis der Token</translation>
    </message>
    <message>
        <source>Findings about tokens</source>
        <translation>Befunde zu Token</translation>
    </message>
    <message>
        <source>Who may read and write which bucket</source>
        <translation>Wer welchen Bucket lesen und beschreiben darf</translation>
    </message>
    <message>
        <source>Review of tokens</source>
        <translation>Überprüfung der Token</translation>
    </message>
    <message>
        <source>Inventory</source>
        <comment>kind of report</comment>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>kind of report</comment>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>kind of report</comment>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>kind of report</comment>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Every token with its owner, its kind and what it may do.</source>
        <translation>Jedes Token mit seinem Besitzer, seiner Art und dem, was es darf.</translation>
    </message>
    <message>
        <source>What is wrong with tokens, why it matters, and which ones it concerns.</source>
        <translation>Was mit Token nicht stimmt, warum das wichtig ist und welche es betrifft.</translation>
    </message>
    <message>
        <source>For every bucket the tokens that reach it, by what they really may do.</source>
        <translation>Zu jedem Bucket die Token, die ihn erreichen, nach dem, was sie wirklich dürfen.</translation>
    </message>
    <message>
        <source>What was decided about each token, by whom, when, and what became of it.</source>
        <translation>Was über jedes Token entschieden wurde, von wem, wann und was daraus wurde.</translation>
    </message>
    <message>
        <source>HTML</source>
        <comment>format of a report</comment>
        <translation>HTML</translation>
    </message>
    <message>
        <source>PDF</source>
        <comment>format of a report</comment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>CSV</source>
        <comment>format of a report</comment>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>format of a report</comment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <comment>format of a report</comment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>All organizations</source>
        <translation>Alle Organisationen</translation>
    </message>
    <message>
        <source>(the server as a whole)</source>
        <translation>(der Server als Ganzes)</translation>
    </message>
    <message numerus="yes">
        <source>Drawn from all %n token(s) that the server lists.</source>
        <translation>
            <numerusform>Beruht auf dem einzigen Token, das der Server listet.</numerusform>
            <numerusform>Beruht auf allen %n Token, die der Server listet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn from %n token(s): the credential does not see all, and what it does not see is missing here.</source>
        <translation>
            <numerusform>Beruht auf einem Token: Die Zugangsdaten sehen nicht alle, und was sie nicht sehen, fehlt hier.</numerusform>
            <numerusform>Beruht auf %n Token: Die Zugangsdaten sehen nicht alle, und was sie nicht sehen, fehlt hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server stores %n more token(s) that no list shows: they belong to deleted users or organizations.</source>
        <translation>
            <numerusform>Der Server speichert ein weiteres Token, das keine Liste zeigt: Es gehört einem gelöschten Benutzer oder einer gelöschten Organisation.</numerusform>
            <numerusform>Der Server speichert %n weitere Token, die keine Liste zeigt: Sie gehören gelöschten Benutzern oder Organisationen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>Ein Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A heading. %1: how serious; %2: what was found; %3: a number of tokens.</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Accepted: %1 (%2)</source>
        <extracomment>A heading. %1: what was found; %2: a number of tokens.</extracomment>
        <translation>Akzeptiert: %1 (%2)</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>weder noch</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>liest und schreibt</translation>
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
        <source>%1 in %2</source>
        <comment>bucket</comment>
        <extracomment>A heading. %1: a bucket; %2: its organization.</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>No token listed here reads or writes it.</source>
        <translation>Kein hier gelistetes Token liest oder beschreibt ihn.</translation>
    </message>
    <message>
        <source>The buckets of %1 could not be listed and are missing here.</source>
        <extracomment>%1: organizations.</extracomment>
        <translation>Die Buckets von %1 konnten nicht gelistet werden und fehlen hier.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>einschränken</translation>
    </message>
    <message>
        <source>deactivate</source>
        <translation>deaktivieren</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>ask the owner</source>
        <translation>den Besitzer fragen</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>the token was gone</source>
        <translation>das Token war fort</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) decided about.</source>
        <translation>
            <numerusform>Über ein Token wurde entschieden.</numerusform>
            <numerusform>Über %n Token wurde entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not decided about yet.</source>
        <translation>
            <numerusform>Über ein Token wurde noch nicht entschieden.</numerusform>
            <numerusform>Über %n Token wurde noch nicht entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed off yet: this is a draft.</source>
        <translation>Noch nicht abgezeichnet: Dies ist ein Entwurf.</translation>
    </message>
    <message>
        <source>Signed off by %1 on %2.</source>
        <extracomment>%1: a name; %2: a date with time.</extracomment>
        <translation>Abgezeichnet von %1 am %2.</translation>
    </message>
    <message>
        <source>SHA-256 of the content, the same as in the JSON form of this report: %1</source>
        <extracomment>%1: a checksum.</extracomment>
        <translation>SHA-256 des Inhalts, dieselbe wie in der JSON-Form dieses Berichts: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: a number; %2: how many there are.</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The preview ends here, after %1 of %2 rows; what is saved or copied is complete.</source>
        <extracomment>%1, %2: numbers.</extracomment>
        <translation>Die Vorschau endet hier, nach %1 von %2 Zeilen; was gespeichert oder kopiert wird, ist vollständig.</translation>
    </message>
    <message>
        <source>Findings are those at the time of the decision; where none were kept with it, those at the time of this report.</source>
        <translation>Die Befunde sind die zur Zeit der Entscheidung; wo keine mit ihr aufbewahrt sind, die zur Zeit dieses Berichts.</translation>
    </message>
</context>
<context>
    <name>itm::RescueBanner</name>
    <message>
        <source>Values that can still be read</source>
        <translation>Werte, die noch lesbar sind</translation>
    </message>
    <message>
        <source>Rescue values…</source>
        <translation>Werte retten …</translation>
    </message>
</context>
<context>
    <name>itm::RescueDialog</name>
    <message>
        <source>Rescue values</source>
        <translation>Werte retten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Values of the tokens</source>
        <translation>Werte der Token</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Keine wählen</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n in the keychain</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n im &amp;Schlüsselbund speichern</numerusform>
            <numerusform>%n im &amp;Schlüsselbund speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be written to %1.</source>
        <translation>Der Bericht konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n until the program ends</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n bis zum Programmende be&amp;halten</numerusform>
            <numerusform>%n bis zum Programmende be&amp;halten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::RescueModel</name>
    <message>
        <source>Token</source>
        <comment>column of values to be rescued</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of values to be rescued</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of values to be rescued</comment>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>itm::RescueText</name>
    <message numerus="yes">
        <source>%1 of %n values are still readable on this server; after an upgrade that hashes them they are gone.</source>
        <extracomment>%1: a number; %n: the number of all.</extracomment>
        <translation>
            <numerusform>%1 von %n Wert ist auf diesem Server noch lesbar; nach einem Upgrade mit Hashing ist er weg.</numerusform>
            <numerusform>%1 von %n Werten sind auf diesem Server noch lesbar; nach einem Upgrade mit Hashing sind sie weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not saved here.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n davon ist hier nicht gespeichert.</numerusform>
            <numerusform>%n davon sind hier nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>From InfluxDB 2.9 on the server keeps a digest in place of each value, unless it is started with --use-hashed-tokens=false; in 2.8 it does so if started with --use-hashed-tokens. Clients work on with the values they have.</source>
        <translation>Ab InfluxDB 2.9 bewahrt der Server statt jedes Wertes nur einen Hash auf, außer er wird mit --use-hashed-tokens=false gestartet; in 2.8 tut er es, wenn er mit --use-hashed-tokens gestartet wird. Clients arbeiten mit ihren Werten weiter.</translation>
    </message>
    <message>
        <source>The first start with hashing changes every value for good. Switching it off later brings none back, and after a downgrade below 2.8 hashed tokens do not work any more.</source>
        <translation>Der erste Start mit Hashing ändert jeden Wert endgültig. Späteres Abschalten bringt keinen zurück, und nach einem Downgrade unter 2.8 funktionieren gehashte Token nicht mehr.</translation>
    </message>
    <message>
        <source>Back-ups and the copy of the database made before the upgrade still hold the values in clear text: keep them like passwords.</source>
        <translation>Sicherungen und die vor dem Upgrade angelegte Kopie der Datenbank enthalten die Werte weiter im Klartext: Bewahren Sie sie wie Passwörter auf.</translation>
    </message>
    <message>
        <source>readable</source>
        <comment>value</comment>
        <translation>lesbar</translation>
    </message>
    <message>
        <source>in the keychain already</source>
        <translation>schon im Schlüsselbund</translation>
    </message>
    <message>
        <source>not readable: the server keeps a digest only</source>
        <translation>nicht lesbar: der Server bewahrt nur einen Hash auf</translation>
    </message>
    <message>
        <source>being saved…</source>
        <translation>wird gespeichert …</translation>
    </message>
    <message>
        <source>✓ saved in the keychain</source>
        <translation>✓ im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>▲ not saved: %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>▲ nicht gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values are in the keychain.</source>
        <translation>
            <numerusform>%n Wert ist im Schlüsselbund.</numerusform>
            <numerusform>%n Werte sind im Schlüsselbund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n konnte nicht gespeichert werden.</numerusform>
            <numerusform>%n konnten nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable ones are not saved.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n lesbarer ist nicht gespeichert.</numerusform>
            <numerusform>%n lesbare sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read any more: replace these tokens if their value is needed.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n ist nicht mehr lesbar: Ersetzen Sie dieses Token, wenn sein Wert gebraucht wird.</numerusform>
            <numerusform>%n sind nicht mehr lesbar: Ersetzen Sie diese Token, wenn ihr Wert gebraucht wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of the tokens of %1, %2</source>
        <extracomment>Heading of a report. %1: the name of a connection, %2: a date.</extracomment>
        <translation>Werte der Token von %1, %2</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column of a report</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column of a report</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of a report</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of a report</comment>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of a report</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>▲ until the program ends</source>
        <translation>▲ bis zum Programmende</translation>
    </message>
    <message numerus="yes">
        <source>%n values are kept until the program ends.</source>
        <translation>
            <numerusform>%n Wert bleibt, bis das Programm endet.</numerusform>
            <numerusform>%n Werte bleiben, bis das Programm endet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ResourceText</name>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>buckets</source>
        <translation>Buckets</translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s)</source>
        <translation>
            <numerusform>%n Bucket</numerusform>
            <numerusform>%n Buckets</numerusform>
        </translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>Bucket %1</translation>
    </message>
    <message>
        <source>dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s)</source>
        <translation>
            <numerusform>%n Dashboard</numerusform>
            <numerusform>%n Dashboards</numerusform>
        </translation>
    </message>
    <message>
        <source>dashboard %1</source>
        <translation>Dashboard %1</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>data sources</source>
        <translation>Datenquellen</translation>
    </message>
    <message numerus="yes">
        <source>%n data source(s)</source>
        <translation>
            <numerusform>%n Datenquelle</numerusform>
            <numerusform>%n Datenquellen</numerusform>
        </translation>
    </message>
    <message>
        <source>data source %1</source>
        <translation>Datenquelle %1</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Tasks</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Task</numerusform>
            <numerusform>%n Tasks</numerusform>
        </translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>Task %1</translation>
    </message>
    <message>
        <source>Telegraf configurations</source>
        <translation>Telegraf-Konfigurationen</translation>
    </message>
    <message numerus="yes">
        <source>%n Telegraf configuration(s)</source>
        <translation>
            <numerusform>%n Telegraf-Konfiguration</numerusform>
            <numerusform>%n Telegraf-Konfigurationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegraf configuration %1</source>
        <translation>Telegraf-Konfiguration %1</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>variables</source>
        <translation>Variablen</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n Variable</numerusform>
            <numerusform>%n Variablen</numerusform>
        </translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>scrapers</source>
        <translation>Scraper</translation>
    </message>
    <message numerus="yes">
        <source>%n scraper(s)</source>
        <translation>
            <numerusform>%n Scraper</numerusform>
            <numerusform>%n Scraper</numerusform>
        </translation>
    </message>
    <message>
        <source>scraper %1</source>
        <translation>Scraper %1</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>Secrets</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n Secret</numerusform>
            <numerusform>%n Secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>Secret %1</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n Label</numerusform>
            <numerusform>%n Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>dashboard views</source>
        <translation>Dashboard-Ansichten</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard view(s)</source>
        <translation>
            <numerusform>%n Dashboard-Ansicht</numerusform>
            <numerusform>%n Dashboard-Ansichten</numerusform>
        </translation>
    </message>
    <message>
        <source>dashboard view %1</source>
        <translation>Dashboard-Ansicht %1</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>Dokument %1</translation>
    </message>
    <message>
        <source>notification rules</source>
        <translation>Benachrichtigungsregeln</translation>
    </message>
    <message numerus="yes">
        <source>%n notification rule(s)</source>
        <translation>
            <numerusform>%n Benachrichtigungsregel</numerusform>
            <numerusform>%n Benachrichtigungsregeln</numerusform>
        </translation>
    </message>
    <message>
        <source>notification rule %1</source>
        <translation>Benachrichtigungsregel %1</translation>
    </message>
    <message>
        <source>notification endpoints</source>
        <translation>Benachrichtigungsziele</translation>
    </message>
    <message numerus="yes">
        <source>%n notification endpoint(s)</source>
        <translation>
            <numerusform>%n Benachrichtigungsziel</numerusform>
            <numerusform>%n Benachrichtigungsziele</numerusform>
        </translation>
    </message>
    <message>
        <source>notification endpoint %1</source>
        <translation>Benachrichtigungsziel %1</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>Prüfung %1</translation>
    </message>
    <message>
        <source>database mappings</source>
        <translation>Datenbankzuordnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n database mapping(s)</source>
        <translation>
            <numerusform>%n Datenbankzuordnung</numerusform>
            <numerusform>%n Datenbankzuordnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>database mapping %1</source>
        <translation>Datenbankzuordnung %1</translation>
    </message>
    <message>
        <source>notebooks</source>
        <translation>Notebooks</translation>
    </message>
    <message numerus="yes">
        <source>%n notebook(s)</source>
        <translation>
            <numerusform>%n Notebook</numerusform>
            <numerusform>%n Notebooks</numerusform>
        </translation>
    </message>
    <message>
        <source>notebook %1</source>
        <translation>Notebook %1</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>Anmerkung %1</translation>
    </message>
    <message>
        <source>remote connections</source>
        <translation>Remote-Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>%n remote connection(s)</source>
        <translation>
            <numerusform>%n Remote-Verbindung</numerusform>
            <numerusform>%n Remote-Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>remote connection %1</source>
        <translation>Remote-Verbindung %1</translation>
    </message>
    <message>
        <source>replications</source>
        <translation>Replikationen</translation>
    </message>
    <message numerus="yes">
        <source>%n replication(s)</source>
        <translation>
            <numerusform>%n Replikation</numerusform>
            <numerusform>%n Replikationen</numerusform>
        </translation>
    </message>
    <message>
        <source>replication %1</source>
        <translation>Replikation %1</translation>
    </message>
    <message>
        <source>the whole server</source>
        <extracomment>The resource type &quot;instance&quot;: it means everything on the server.</extracomment>
        <translation>der ganze Server</translation>
    </message>
    <message numerus="yes">
        <source>%n × %1</source>
        <extracomment>A number of things of a type that this program does not know. %1: the type as the server spells it.</extracomment>
        <translation>
            <numerusform>%n × %1</numerusform>
            <numerusform>%n × %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One thing of a type that this program does not know. %1: the type, %2: its name or ID.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>itm::ReviewDialog</name>
    <message>
        <source>← Pre&amp;vious</source>
        <comment>token</comment>
        <translation>← &amp;Zurück</translation>
    </message>
    <message>
        <source>Ne&amp;xt →</source>
        <comment>token</comment>
        <translation>&amp;Weiter →</translation>
    </message>
    <message>
        <source>&amp;Finish…</source>
        <comment>a review</comment>
        <translation>A&amp;bschließen …</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <comment>%1: a connection</comment>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>Tokens of the review, the worst first</source>
        <translation>Token der Prüfung, die schlimmsten zuerst</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Bisher entschieden</translation>
    </message>
    <message>
        <source>Decided so far, in words</source>
        <translation>Bisher entschieden, in Worten</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <comment>%1: an organization</comment>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>A v1 credential has no successor: make a new one, and delete this one then.</source>
        <translation>Für einen v1-Zugang gibt es keinen Nachfolger: Legen Sie einen neuen an, und löschen Sie diesen dann.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for owners copied, without any secret.</source>
        <translation>
            <numerusform>%n Nachricht an Besitzer kopiert, ohne jedes Geheimnis.</numerusform>
            <numerusform>%n Nachrichten an Besitzer kopiert, ohne jedes Geheimnis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Noch einmal sichern</translation>
    </message>
    <message>
        <source>Off: this connection is for looking only.</source>
        <translation>Aus: Diese Verbindung dient nur zum Lesen.</translation>
    </message>
    <message>
        <source>Off: the server is not connected.</source>
        <translation>Aus: Der Server ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>itm::ReviewEnd</name>
    <message>
        <source>How far the review is</source>
        <translation>Wie weit die Prüfung ist</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation>&amp;Abzeichnen</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht …</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Deaktivieren …</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>&amp;Narrow the next…</source>
        <translation>Nächstes &amp;einschränken …</translation>
    </message>
    <message>
        <source>Copy all &amp;messages</source>
        <translation>Alle &amp;Nachrichten kopieren</translation>
    </message>
    <message>
        <source>Nam&amp;e</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Nex&amp;t review</source>
        <translation>Nächste &amp;Prüfung</translation>
    </message>
    <message>
        <source>The organization %1 is no longer there, and no list shows its tokens.</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>Die Organisation %1 gibt es nicht mehr, und keine Liste zeigt ihre Token.</translation>
    </message>
    <message>
        <source>None of these tokens is listed any more.</source>
        <translation>Keines dieser Token ist noch aufgeführt.</translation>
    </message>
    <message>
        <source>There is no token to decide about.</source>
        <translation>Es gibt kein Token, über das zu entscheiden wäre.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <extracomment>%1: a decision, such as Delete; %n: tokens.</extracomment>
        <translation>
            <numerusform>%1: %n Token</numerusform>
            <numerusform>%1: %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign off all the same. %1</source>
        <extracomment>%1: such as &quot;Left: 3 tokens without a decision.&quot;</extracomment>
        <translation>Trotzdem abzeichnen. %1</translation>
    </message>
</context>
<context>
    <name>itm::ReviewNews</name>
    <message>
        <source>Review…</source>
        <translation>Prüfung …</translation>
    </message>
</context>
<context>
    <name>itm::ReviewQueueModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a token in a review</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n findings, the worst: %1</source>
        <extracomment>%1: &quot;Serious&quot;, &quot;Warning&quot; or &quot;Note&quot;.</extracomment>
        <translation>
            <numerusform>%n Befund: %1</numerusform>
            <numerusform>%n Befunde, der schlimmste: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReviewStart</name>
    <message>
        <source>Earlier reviews</source>
        <translation>Frühere Prüfungen</translation>
    </message>
    <message>
        <source>What to know before</source>
        <translation>Was man vorher wissen sollte</translation>
    </message>
    <message>
        <source>Organization to review</source>
        <translation>Zu prüfende Organisation</translation>
    </message>
    <message>
        <source>What a review is</source>
        <translation>Was eine Prüfung ist</translation>
    </message>
    <message>
        <source>You go through the tokens of one organization, the worst first, and decide about each with one key. Decisions are kept on this computer as you make them; nothing changes on the server until you say so. At the end you sign off with your name.</source>
        <translation>Sie gehen die Token einer Organisation durch, die schlimmsten zuerst, und entscheiden über jedes mit einer Taste. Entscheidungen werden sofort auf diesem Rechner gesichert; auf dem Server ändert sich nichts, bis Sie es sagen. Am Ende zeichnen Sie mit Ihrem Namen ab.</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <comment>an organization</comment>
        <translation>%1 (gibt es nicht mehr)</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s).</source>
        <translation>
            <numerusform>%n Token.</numerusform>
            <numerusform>%n Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with the review</source>
        <translation>Prüfung &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Start the review</source>
        <translation>Prüfung be&amp;ginnen</translation>
    </message>
    <message>
        <source>The server has not answered in this run. You can decide about the list that is kept here; what changed meanwhile comes up again.</source>
        <translation>Der Server hat noch nicht geantwortet, seit das Programm läuft. Sie können über die hier gesicherte Liste entscheiden; was sich inzwischen geändert hat, kommt wieder.</translation>
    </message>
    <message>
        <source>This credential is no operator’s: it may not see every token.</source>
        <translation>Dieser Zugang ist keiner eines Operators: Er sieht vielleicht nicht jedes Token.</translation>
    </message>
    <message>
        <source>This connection is for looking only: you can decide, but not carry out.</source>
        <translation>Diese Verbindung dient nur zum Lesen: Sie können entscheiden, aber nichts ausführen.</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>Be&amp;richt …</translation>
    </message>
    <message>
        <source>&amp;Earlier reviews</source>
        <translation>Frü&amp;here Prüfungen</translation>
    </message>
</context>
<context>
    <name>itm::ReviewText</name>
    <message>
        <source>Keep</source>
        <comment>decision about a token</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Narrow</source>
        <comment>decision about a token</comment>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <comment>decision about a token</comment>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>decision about a token</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Ask the owner</source>
        <comment>decision about a token</comment>
        <translation>Besitzer fragen</translation>
    </message>
    <message>
        <source>not saved</source>
        <comment>a decision</comment>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>new, open</source>
        <comment>a token in a review</comment>
        <translation>neu, offen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a token in a review</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>changed since</source>
        <comment>a token in a review</comment>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>%1: to be done</source>
        <extracomment>%1: a decision, such as Delete.</extracomment>
        <translation>%1: noch zu tun</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>%1: a decision, such as Delete.</extracomment>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <comment>a token</comment>
        <translation>nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>The decision is not saved yet.</source>
        <translation>Die Entscheidung ist noch nicht gesichert.</translation>
    </message>
    <message>
        <source>It came after the review had begun.</source>
        <translation>Es kam hinzu, nachdem die Prüfung begonnen hatte.</translation>
    </message>
    <message>
        <source>The server’s list does not show it any more: somebody deleted it, or this credential does not see it.</source>
        <translation>Die Liste des Servers zeigt es nicht mehr: Jemand hat es gelöscht, oder dieser Zugang sieht es nicht.</translation>
    </message>
    <message>
        <source>Since the decision its state, description, permissions or owner changed. Decide again.</source>
        <translation>Seit der Entscheidung haben sich Zustand, Beschreibung, Rechte oder Besitzer geändert. Entscheiden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Decided: %1, by %2, %3.</source>
        <translation>Entschieden: %1, von %2, %3.</translation>
    </message>
    <message>
        <source>The message was copied %1.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Die Nachricht wurde kopiert: %1.</translation>
    </message>
    <message>
        <source>Carried out; seen %1.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Ausgeführt; festgestellt %1.</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <comment>numbers of tokens</comment>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%n to carry out</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n auszuführen</numerusform>
            <numerusform>%n auszuführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer listed</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n nicht mehr aufgeführt</numerusform>
            <numerusform>%n nicht mehr aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>A review is under way, begun %1 by %2.</source>
        <extracomment>%1: a time; %2: a user.</extracomment>
        <translation>Eine Prüfung läuft, begonnen %1 von %2.</translation>
    </message>
    <message>
        <source>It has not been reviewed yet.</source>
        <comment>an organization</comment>
        <translation>Sie wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The next review is due on %1.</source>
        <translation>Die nächste Prüfung ist am %1 fällig.</translation>
    </message>
    <message>
        <source>The review of %1 was due on %2.</source>
        <extracomment>%1: an organization; %2: a date.</extracomment>
        <translation>Die Prüfung von %1 war am %2 fällig.</translation>
    </message>
    <message>
        <source>Signed off by %1, %2.</source>
        <extracomment>%1: a person, as typed; %2: a time.</extracomment>
        <translation>Abgezeichnet von %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) without a decision</source>
        <translation>
            <numerusform>%n Token ohne Entscheidung</numerusform>
            <numerusform>%n Token ohne Entscheidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not carried out</source>
        <translation>
            <numerusform>%n Entscheidung nicht ausgeführt</numerusform>
            <numerusform>%n Entscheidungen nicht ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <extracomment>%1: one or two things, such as &quot;3 tokens without a decision&quot;.</extracomment>
        <translation>Offen: %1.</translation>
    </message>
    <message>
        <source>This review was signed off meanwhile; nothing of it changes any more.</source>
        <translation>Diese Prüfung wurde inzwischen abgezeichnet; daran ändert sich nichts mehr.</translation>
    </message>
    <message>
        <source>The review could not be saved. %1</source>
        <translation>Die Prüfung konnte nicht gesichert werden. %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <extracomment>%1: a user&apos;s name.</extracomment>
        <translation>Hallo %1,</translation>
    </message>
    <message>
        <source>this is about the InfluxDB token “%1” (ID %2) in the organization %3 on %4. It is in your name.</source>
        <extracomment>%1: a token&apos;s description; %2: its id; %3: an organization; %4: a server.</extracomment>
        <translation>es geht um das InfluxDB-Token „%1“ (ID %2) in der Organisation %3 auf %4. Es läuft auf Ihren Namen.</translation>
    </message>
    <message>
        <source>Kind: %1, %2, made %3, last changed %4.</source>
        <extracomment>%1: a kind of token; %2: active or inactive; %3 and %4: dates.</extracomment>
        <translation>Art: %1, %2, angelegt %3, zuletzt geändert %4.</translation>
    </message>
    <message>
        <source>It may:</source>
        <translation>Es darf:</translation>
    </message>
    <message>
        <source>Is it still needed? What uses it, and who looks after that? Could it do with less?</source>
        <translation>Wird es noch gebraucht? Was benutzt es, und wer kümmert sich darum? Käme es mit weniger aus?</translation>
    </message>
    <message>
        <source>Please do not send the token’s value in your answer.</source>
        <translation>Bitte schicken Sie in Ihrer Antwort nicht den Wert des Tokens.</translation>
    </message>
    <message>
        <source>Decided: %1, %2.</source>
        <translation>Entschieden: %1, %2.</translation>
    </message>
    <message>
        <source>A review is under way, begun %1.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Eine Prüfung läuft, begonnen %1.</translation>
    </message>
</context>
<context>
    <name>itm::ReviewTokenPage</name>
    <message>
        <source>Where this token stands in the review</source>
        <translation>Wo dieses Token in der Prüfung steht</translation>
    </message>
    <message>
        <source>Kept with the decision, and in the report</source>
        <translation>Wird mit der Entscheidung gesichert und steht im Bericht</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>It gets a successor that may do less</source>
        <translation>Es bekommt einen Nachfolger, der weniger darf</translation>
    </message>
    <message>
        <source>It stops working, and can be activated again</source>
        <translation>Es hört auf zu arbeiten und kann wieder aktiviert werden</translation>
    </message>
    <message>
        <source>It goes for good</source>
        <translation>Es geht für immer</translation>
    </message>
    <message>
        <source>A message for the owner is copied, without any secret</source>
        <translation>Eine Nachricht an den Besitzer wird kopiert, ohne jedes Geheimnis</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>On a button. %1: a decision, such as Keep; %2: its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>&amp;Nachricht kopieren</translation>
    </message>
    <message>
        <source>Act &amp;now…</source>
        <translation>&amp;Jetzt ausführen …</translation>
    </message>
    <message>
        <source>Previous token</source>
        <translation>Voriges Token</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Nächstes Token</translation>
    </message>
</context>
<context>
    <name>itm::RotateDialog</name>
    <message numerus="yes">
        <source>Replace %n tokens</source>
        <translation>
            <numerusform>%n Token ersetzen</numerusform>
            <numerusform>%n Token ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the successors</source>
        <translation>Nachfolger erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace tokens</source>
        <translation>Token ersetzen</translation>
    </message>
    <message>
        <source>being made…</source>
        <comment>state of a successor</comment>
        <translation>wird erstellt …</translation>
    </message>
    <message>
        <source>Tokens to be replaced</source>
        <translation>Zu ersetzende Token</translation>
    </message>
    <message>
        <source>Successors made</source>
        <translation>Erstellte Nachfolger</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a token, %2: what became of its successor.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is being replaced already</source>
        <comment>state of a successor</comment>
        <translation>wird schon ersetzt</translation>
    </message>
    <message>
        <source>made, but its value could not be saved</source>
        <comment>state of a successor</comment>
        <translation>erstellt, aber der Wert konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>made, value saved in your keychain</source>
        <comment>state of a successor</comment>
        <translation>erstellt, Wert in Ihrem Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>made, value kept until the program ends</source>
        <comment>state of a successor</comment>
        <translation>erstellt, Wert bis zum Programmende behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n successors made.</source>
        <translation>
            <numerusform>%n Nachfolger erstellt.</numerusform>
            <numerusform>%n Nachfolger erstellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <translation>
            <numerusform>%n konnte nicht erstellt werden.</numerusform>
            <numerusform>%n konnten nicht erstellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not begun.</source>
        <translation>
            <numerusform>%n wurde nicht begonnen.</numerusform>
            <numerusform>%n wurden nicht begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What to do next…</source>
        <translation>Wie es weitergeht …</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Each gets a successor with the same permissions and a new value. The old tokens work until you switch them off.</source>
        <translation>Jedes bekommt einen Nachfolger mit gleichen Berechtigungen und neuem Wert. Die alten Token funktionieren, bis Sie sie abschalten.</translation>
    </message>
    <message>
        <source>The new values are saved in your keychain.</source>
        <translation>Die neuen Werte werden in Ihrem Schlüsselbund gespeichert.</translation>
    </message>
</context>
<context>
    <name>itm::SaveTemplateDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Back to names</source>
        <translation>Zurück zu Namen</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür sie ist</translation>
    </message>
    <message>
        <source>Entries of the template</source>
        <translation>Einträge der Vorlage</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Names → &amp;pattern</source>
        <translation>Namen → &amp;Muster</translation>
    </message>
    <message>
        <source>Type of what the pattern is about</source>
        <translation>Art dessen, worum es beim Muster geht</translation>
    </message>
    <message>
        <source>Pattern in place of names</source>
        <translation>Muster anstelle von Namen</translation>
    </message>
    <message>
        <source>such as prod-*</source>
        <translation>etwa prod-*</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No entry names a single thing that a pattern could stand for.</source>
        <translation>Kein Eintrag nennt etwas Einzelnes, wofür ein Muster stehen könnte.</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character. Things that are made later and match come along when the template is used.</source>
        <translation>* steht für Beliebiges, ? für ein Zeichen. Was später entsteht und passt, kommt mit, wenn die Vorlage verwendet wird.</translation>
    </message>
    <message>
        <source>Looking for what the permissions name…</source>
        <translation>Sucht, was die Rechte nennen …</translation>
    </message>
    <message>
        <source>There is nothing here that a template can say.</source>
        <translation>Hier ist nichts, was eine Vorlage ausdrücken kann.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Geben Sie der Vorlage einen Namen.</translation>
    </message>
    <message>
        <source>This looks like the value of a token. A template is no place for it.</source>
        <translation>Das sieht aus wie der Wert eines Tokens. In eine Vorlage gehört er nicht.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Es gibt schon eine Vorlage dieses Namens.</translation>
    </message>
</context>
<context>
    <name>itm::SearchEdit</name>
    <message>
        <source>&amp;Searches</source>
        <translation>&amp;Suchanfragen</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>Token suchen</translation>
    </message>
    <message>
        <source>Search: words, owner:, can:write bucket:…</source>
        <translation>Suche: Wörter, owner:, can:write bucket: …</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Letzte und gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern …</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>„%1“ vergessen</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Letzte Suchen</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Letzte Suchen löschen</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name of this search:</source>
        <translation>Name dieser Suche:</translation>
    </message>
</context>
<context>
    <name>itm::SearchText</name>
    <message>
        <source>“%1:” at character %2 is no field. There are %3. Put words with a colon in quotes.</source>
        <extracomment>%1: a word; %2: its place; %3: a list of words.</extracomment>
        <translation>„%1:“ an Zeichen %2 ist kein Feld. Es gibt %3. Wörter mit Doppelpunkt gehören in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Something is missing behind “%1:” at character %2.</source>
        <translation>Hinter „%1:“ an Zeichen %2 fehlt etwas.</translation>
    </message>
    <message>
        <source>The quote at character %1 is not closed.</source>
        <translation>Das Anführungszeichen an Zeichen %1 ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no kind of token. There are %3.</source>
        <translation>„%1“ an Zeichen %2 ist keine Art von Token. Es gibt %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no status. There are %3.</source>
        <translation>„%1“ an Zeichen %2 ist kein Status. Es gibt %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no place of a value. There are %3.</source>
        <translation>„%1“ an Zeichen %2 ist kein Ort eines Werts. Es gibt %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is nothing a token can do. There are %3.</source>
        <translation>„%1“ an Zeichen %2 ist nichts, was ein Token kann. Es gibt %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is neither a date (2025, 2025-03, 2025-03-04) nor an age (12h, 90d, 2w, 6m, 1y), with &lt; or &gt; in front if you like.</source>
        <translation>„%1“ an Zeichen %2 ist weder ein Datum (2025, 2025-03, 2025-03-04) noch ein Alter (12h, 90d, 2w, 6m, 1y), nach Wunsch mit &lt; oder &gt; davor.</translation>
    </message>
    <message>
        <source>Put the minus at character %1 in front of “can:”.</source>
        <translation>Das Minus an Zeichen %1 gehört vor „can:“.</translation>
    </message>
    <message>
        <source>A search has at most %1 words.</source>
        <translation>Eine Suche hat höchstens %1 Wörter.</translation>
    </message>
    <message>
        <source>anywhere in the row</source>
        <comment>search field</comment>
        <translation>irgendwo in der Zeile</translation>
    </message>
    <message>
        <source>the owner’s name or ID</source>
        <comment>search field</comment>
        <translation>Name oder ID des Besitzers</translation>
    </message>
    <message>
        <source>the organization’s name or ID</source>
        <comment>search field</comment>
        <translation>Name oder ID der Organisation</translation>
    </message>
    <message>
        <source>operator, allaccess, readwrite, custom …</source>
        <comment>search field</comment>
        <translation>operator, allaccess, readwrite, custom …</translation>
    </message>
    <message>
        <source>active or inactive</source>
        <comment>search field</comment>
        <translation>active (aktiv) oder inactive (inaktiv)</translation>
    </message>
    <message>
        <source>has permissions on this type</source>
        <comment>search field</comment>
        <translation>hat Berechtigungen für diesen Typ</translation>
    </message>
    <message>
        <source>names this bucket in a permission</source>
        <comment>search field</comment>
        <translation>nennt diesen Bucket in einer Berechtigung</translation>
    </message>
    <message>
        <source>any ID in the record</source>
        <comment>search field</comment>
        <translation>irgendeine ID im Eintrag</translation>
    </message>
    <message>
        <source>where the value is: keychain, server, none</source>
        <comment>search field</comment>
        <translation>wo der Wert ist: keychain, server, none</translation>
    </message>
    <message>
        <source>a date or an age: &gt;2025-01-01, &lt;7d</source>
        <comment>search field</comment>
        <translation>ein Datum oder Alter: &gt;2025-01-01, &lt;7d</translation>
    </message>
    <message>
        <source>a date or an age: &gt;90d was not touched for 90 days</source>
        <comment>search field</comment>
        <translation>ein Datum oder Alter: &gt;90d wurde 90 Tage nicht angefasst</translation>
    </message>
    <message>
        <source>what it really may do: can:write bucket:telegraf</source>
        <comment>search field</comment>
        <translation>was es wirklich darf: can:write bucket:telegraf</translation>
    </message>
    <message>
        <source>both words, in any column</source>
        <translation>beide Wörter, in irgendeiner Spalte</translation>
    </message>
    <message>
        <source>these words together, and not that one</source>
        <translation>diese Wörter zusammen, und jenes nicht</translation>
    </message>
    <message>
        <source>only in these fields</source>
        <translation>nur in diesen Feldern</translation>
    </message>
    <message>
        <source>every token that may write there, All Access and operator tokens too</source>
        <translation>jedes Token, das dort schreiben darf, auch All-Access- und Operator-Token</translation>
    </message>
    <message>
        <source>made in that month, not touched for 90 days</source>
        <translation>in jenem Monat erstellt, 90 Tage nicht angefasst</translation>
    </message>
    <message>
        <source>“%1” at character %2 is nothing a token can be. There are %3.</source>
        <translation>„%1“ an Stelle %2 ist nichts, was ein Token sein kann. Es gibt %3.</translation>
    </message>
    <message>
        <source>replaced: has a successor; replacing: is one; v1: a v1 credential</source>
        <comment>search field</comment>
        <translation>replaced: hat einen Nachfolger; replacing: ist einer; v1: ein v1-Zugang</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no finding. There are %3.</source>
        <translation>„%1“ an Stelle %2 ist kein Befund. Es gibt %3.</translation>
    </message>
    <message>
        <source>what is wrong with it: finding:no-description</source>
        <comment>search field</comment>
        <translation>was daran auffällt: finding:no-description</translation>
    </message>
    <message>
        <source>“%1” at character %2 is nothing a review can be. There are %3.</source>
        <translation>„%1“ an Stelle %2 ist nichts, was eine Prüfung sein kann. Es gibt %3.</translation>
    </message>
    <message>
        <source>in imported server logs: &lt;30d, never, leaked</source>
        <comment>search field</comment>
        <translation>in eingelesenen Serverprotokollen: &lt;30d, never, leaked</translation>
    </message>
    <message>
        <source>a tag that you gave it</source>
        <comment>search field</comment>
        <translation>ein Schlagwort, das Sie ihm gegeben haben</translation>
    </message>
    <message>
        <source>in what you noted about it</source>
        <comment>search field</comment>
        <translation>in dem, was Sie dazu notiert haben</translation>
    </message>
    <message>
        <source>its date for a review: overdue, due, set, none</source>
        <comment>search field</comment>
        <translation>sein Datum für eine Prüfung: overdue, due, set, none</translation>
    </message>
</context>
<context>
    <name>itm::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
</context>
<context>
    <name>itm::SecretField</name>
    <message>
        <source>Token value</source>
        <translation>Wert des Tokens</translation>
    </message>
    <message>
        <source>Hide value</source>
        <translation>Wert verbergen</translation>
    </message>
    <message>
        <source>Reveal value</source>
        <translation>Wert zeigen</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
</context>
<context>
    <name>itm::SelfTestPanel</name>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis der Probe</translation>
    </message>
    <message>
        <source>What the token should and should not be able to do can be tried with its own value. Nothing is stored.</source>
        <translation>Was das Token können soll und was nicht, lässt sich mit seinem eigenen Wert ausprobieren. Gespeichert wird dabei nichts.</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Jetzt ausprobieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal ausprobieren</translation>
    </message>
    <message>
        <source>Being tried on the server…</source>
        <translation>Wird am Server ausprobiert …</translation>
    </message>
</context>
<context>
    <name>itm::SelfTestTable</name>
    <message>
        <source>What was tried with the token</source>
        <translation>Was mit dem Token versucht wurde</translation>
    </message>
    <message>
        <source>Tried</source>
        <comment>column of the self-test</comment>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Should be</source>
        <comment>column of the self-test</comment>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Is</source>
        <comment>column of the self-test</comment>
        <translation>Ist</translation>
    </message>
    <message>
        <source>What is not tried</source>
        <translation>Was nicht versucht wird</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>Noch wurde nichts versucht.</translation>
    </message>
</context>
<context>
    <name>itm::SelfTestText</name>
    <message>
        <source>sign in</source>
        <comment>what is tried with a token</comment>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>what is tried with a token; %1 is a bucket</comment>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>write to %1</source>
        <comment>what is tried with a token; %1 is a bucket</comment>
        <translation>in %1 schreiben</translation>
    </message>
    <message>
        <source>see tokens</source>
        <comment>what is tried with a token</comment>
        <translation>Token sehen</translation>
    </message>
    <message>
        <source>see the organization %1</source>
        <comment>what is tried with a token</comment>
        <translation>die Organisation %1 sehen</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>what a token should meet with</comment>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>what a token should meet with</comment>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>✓ allowed</source>
        <comment>as expected</comment>
        <translation>✓ erlaubt</translation>
    </message>
    <message>
        <source>✓ refused</source>
        <comment>as expected</comment>
        <translation>✓ verweigert</translation>
    </message>
    <message>
        <source>▲ refused: %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>▲ verweigert: %1</translation>
    </message>
    <message>
        <source>▲ allowed, although its permissions do not say so</source>
        <translation>▲ erlaubt, obwohl seine Berechtigungen das nicht sagen</translation>
    </message>
    <message>
        <source>not tried: %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>nicht versucht: %1</translation>
    </message>
    <message>
        <source>✓ The token does what it should and nothing more that was tried.</source>
        <translation>✓ Das Token kann, was es soll, und nichts darüber hinaus, soweit versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are allowed that should not be.</source>
        <translation>
            <numerusform>%n Sache ist erlaubt, die es nicht sein sollte.</numerusform>
            <numerusform>%n Sachen sind erlaubt, die es nicht sein sollten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are refused that should be allowed.</source>
        <translation>
            <numerusform>%n Sache wird verweigert, die erlaubt sein sollte.</numerusform>
            <numerusform>%n Sachen werden verweigert, die erlaubt sein sollten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be tried.</source>
        <translation>
            <numerusform>%n Sache ließ sich nicht versuchen.</numerusform>
            <numerusform>%n Sachen ließen sich nicht versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more granted buckets are not tried.</source>
        <translation>
            <numerusform>%n weiterer erlaubter Bucket wird nicht versucht.</numerusform>
            <numerusform>%n weitere erlaubte Buckets werden nicht versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted, but not tried: %1.</source>
        <extracomment>%1: a list of types of things.</extracomment>
        <translation>Erlaubt, aber nicht versucht: %1.</translation>
    </message>
</context>
<context>
    <name>itm::ServerChoice</name>
    <message>
        <source>Servers that the value is shown to</source>
        <translation>Server, denen der Wert gezeigt wird</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a server and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> ▲ unencrypted: others could read the value on its way</source>
        <translation> ▲ unverschlüsselt: Andere könnten den Wert unterwegs lesen</translation>
    </message>
</context>
<context>
    <name>itm::ServerStateText</name>
    <message>
        <source>The list was read %1.</source>
        <extracomment>%1: such as &quot;3 h ago&quot;.</extracomment>
        <translation>Die Liste wurde %1 gelesen.</translation>
    </message>
    <message>
        <source>No list of its tokens is on this computer.</source>
        <translation>Auf diesem Computer ist keine Liste seiner Token.</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <extracomment>Part of the status line: how many servers are offline.</extracomment>
        <translation>
            <numerusform>%n offline</numerusform>
            <numerusform>%n offline</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (list read %2)</source>
        <extracomment>%1: &quot;1 offline&quot;; %2: such as &quot;3 h ago&quot;.</extracomment>
        <translation>%1 (Liste %2 gelesen)</translation>
    </message>
    <message>
        <source>%1 (oldest list read %2)</source>
        <extracomment>%1: such as &quot;2 offline&quot;; %2: such as &quot;3 h ago&quot;.</extracomment>
        <translation>%1 (älteste Liste %2 gelesen)</translation>
    </message>
    <message>
        <source>connecting…</source>
        <comment>state of a server</comment>
        <translation>verbindet …</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>state of a server</comment>
        <translation>offline</translation>
    </message>
    <message>
        <source>disconnected</source>
        <comment>state of a server</comment>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>not answering</source>
        <comment>state of a server</comment>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>%1: a server; %2: &quot;offline&quot;; %3: such as &quot;3 h ago&quot;.</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Wird verbunden.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Offline.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Getrennt.</translation>
    </message>
    <message>
        <source>Not answering.</source>
        <translation>Antwortet nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <extracomment>Part of the status line: how many servers are connected.</extracomment>
        <translation>
            <numerusform>%n verbunden</numerusform>
            <numerusform>%n verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connecting</source>
        <extracomment>Part of the status line: how many servers are being asked.</extracomment>
        <translation>
            <numerusform>%n verbindet</numerusform>
            <numerusform>%n verbinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answering</source>
        <extracomment>Part of the status line: how many servers did not answer the last time.</extracomment>
        <translation>
            <numerusform>%n antwortet nicht</numerusform>
            <numerusform>%n antworten nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <extracomment>Status line. %1: such as &quot;3 servers&quot;; %2: such as &quot;2 live, 1 offline&quot;; %3: &quot;412 tokens&quot;.</extracomment>
        <translation>%1: %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a server; %2: sentences about its state.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>itm::SetAsideText</name>
    <message>
        <source>The list of connections could not be read as a whole. The old file was kept as %1.</source>
        <translation>Die Liste der Verbindungen war nicht vollständig lesbar. Die alte Datei liegt nun unter %1.</translation>
    </message>
    <message>
        <source>The templates could not be read as a whole. The old file was kept as %1.</source>
        <translation>Die Vorlagen konnten nicht vollständig gelesen werden. Die alte Datei wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The list of spare operators could not be read as a whole. The old file was kept as %1.</source>
        <translation>Die Liste der Ersatz-Operatoren konnte nicht vollständig gelesen werden. Die alte Datei wurde als %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>itm::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Saved values</source>
        <translation>Gespeicherte Werte</translation>
    </message>
    <message>
        <source>Empty the &amp;clipboard</source>
        <translation>&amp;Zwischenablage leeren</translation>
    </message>
    <message>
        <source>How long a copied value stays there. Counts from the next copy on.</source>
        <translation>Wie lange ein kopierter Wert dort bleibt. Gilt ab dem nächsten Kopieren.</translation>
    </message>
    <message>
        <source>&amp;Lock saved values</source>
        <translation>Gespeicherte Werte &amp;sperren</translation>
    </message>
    <message>
        <source>Hides values, empties the clipboard of them and locks the keyring of the desktop, for other programs too: it asks for its password again.</source>
        <translation>Verdeckt Werte, entfernt sie aus der Zwischenablage und sperrt den Schlüsselbund des Desktops, auch für andere Programme: Er fragt dann wieder nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Refresh lists</source>
        <translation>Listen &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Asks every connected server again; the same as in the View menu.</source>
        <translation>Fragt jeden verbundenen Server erneut; dasselbe wie im Menü „Ansicht“.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>This run was started with --language; the choice holds for starts without it.</source>
        <translation>Dieser Lauf wurde mit --language gestartet; die Wahl gilt für Starts ohne diese Angabe.</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>This run was started with --color-scheme; the choice holds for starts without it.</source>
        <translation>Dieser Lauf wurde mit --color-scheme gestartet; die Wahl gilt für Starts ohne diese Angabe.</translation>
    </message>
    <message>
        <source>Light, dark, or what the desktop has.</source>
        <translation>Hell, dunkel oder wie der Desktop.</translation>
    </message>
</context>
<context>
    <name>itm::SettingsText</name>
    <message>
        <source>Not by time</source>
        <translation>Nicht nach Zeit</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>Nach %n Sekunde</numerusform>
            <numerusform>Nach %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <comment>saved values are locked</comment>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without use</source>
        <translation>
            <numerusform>Nach %n Minute ohne Nutzung</numerusform>
            <numerusform>Nach %n Minuten ohne Nutzung</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Nur auf Wunsch</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>itm::SetupAdvice</name>
    <message>
        <source>The server is set up</source>
        <translation>Der Server ist eingerichtet</translation>
    </message>
    <message>
        <source>The operator token is for emergencies</source>
        <translation>Das Operator-Token ist für Notfälle</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Neues Token …</translation>
    </message>
    <message>
        <source>Spare operator…</source>
        <translation>Ersatz-Operator …</translation>
    </message>
</context>
<context>
    <name>itm::SetupDialog</name>
    <message>
        <source>Set it up &amp;without keychain: I copy the token myself</source>
        <translation>&amp;Ohne Schlüsselbund einrichten: Ich kopiere das Token selbst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Set up a server</source>
        <translation>Server einrichten</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Operator token</source>
        <translation>Operator-Token</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Value of the operator token</source>
        <translation>Wert des Operator-Tokens</translation>
    </message>
    <message>
        <source>State of the set-up</source>
        <translation>Stand der Einrichtung</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>This server has no user, no organization and no token yet. This makes its first ones; it can be done once.</source>
        <translation>Dieser Server hat noch keinen Benutzer, keine Organisation und kein Token. Hier entstehen die ersten; das geht nur einmal.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>B&amp;ucket</translation>
    </message>
    <message>
        <source>&amp;Keep its data</source>
        <translation>&amp;Daten behalten</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>It may do everything on the server. It is saved in your keychain before it is sent.</source>
        <translation>Es darf auf dem Server alles. Es wird in Ihrem Schlüsselbund gespeichert, bevor es gesendet wird.</translation>
    </message>
    <message>
        <source>It may do everything on the server. A random value is chosen on this computer and saved in your keychain before it is sent, so that it cannot be lost on the way.</source>
        <translation>Es darf auf dem Server alles. Ein zufälliger Wert wird auf diesem Rechner gewählt und in Ihrem Schlüsselbund gespeichert, bevor er gesendet wird; so kann er unterwegs nicht verloren gehen.</translation>
    </message>
    <message>
        <source>8 to 72 characters. Left empty, the user can only sign in by token.</source>
        <translation>8 bis 72 Zeichen. Bleibt es leer, kann sich der Benutzer nur mit einem Token anmelden.</translation>
    </message>
    <message>
        <source>A strict server asks for three of: capital letters, small letters, digits, !@#$%^&amp;*()_+.</source>
        <translation>Ein strenger Server verlangt drei von: Großbuchstaben, Kleinbuchstaben, Ziffern, !@#$%^&amp;*()_+.</translation>
    </message>
    <message>
        <source>Asking whether the server is still empty…</source>
        <translation>Frage, ob der Server noch leer ist …</translation>
    </message>
    <message>
        <source>Saving the token in your keychain… A window of it may be open.</source>
        <translation>Token wird im Schlüsselbund gespeichert … Vielleicht ist ein Fenster von ihm offen.</translation>
    </message>
    <message>
        <source>Setting the server up…</source>
        <translation>Server wird eingerichtet …</translation>
    </message>
    <message>
        <source>Signing in with the new token…</source>
        <translation>Anmeldung mit dem neuen Token …</translation>
    </message>
    <message>
        <source> day</source>
        <comment>behind a number</comment>
        <translation> Tag</translation>
    </message>
</context>
<context>
    <name>itm::SetupText</name>
    <message>
        <source>Enter a name for the first user.</source>
        <translation>Geben Sie dem ersten Benutzer einen Namen.</translation>
    </message>
    <message>
        <source>Leave colons out of the user’s name: nobody could sign in with it.</source>
        <translation>Lassen Sie Doppelpunkte im Namen des Benutzers weg: Niemand könnte sich damit anmelden.</translation>
    </message>
    <message>
        <source>The password needs at least 8 characters.</source>
        <translation>Das Passwort braucht mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>The password may have at most 72 bytes; letters outside of English count two or more.</source>
        <translation>Das Passwort darf höchstens 72 Byte haben; Buchstaben wie ä zählen zwei oder mehr.</translation>
    </message>
    <message>
        <source>Enter a name for the organization.</source>
        <translation>Geben Sie der Organisation einen Namen.</translation>
    </message>
    <message>
        <source>Enter a name for the first bucket.</source>
        <translation>Geben Sie dem ersten Bucket einen Namen.</translation>
    </message>
    <message>
        <source>A bucket’s name may not begin with an underscore: those are the server’s own.</source>
        <translation>Der Name eines Buckets darf nicht mit einem Unterstrich beginnen: Die gehören dem Server.</translation>
    </message>
    <message>
        <source>A bucket’s name may not contain a quotation mark.</source>
        <translation>Der Name eines Buckets darf kein Anführungszeichen enthalten.</translation>
    </message>
    <message>
        <source>A name contains a line break or another invisible character.</source>
        <translation>Ein Name enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>The server keeps data for at least one hour.</source>
        <translation>Der Server behält Daten mindestens eine Stunde.</translation>
    </message>
    <message>
        <source>Keep data for at most a hundred years, or for ever.</source>
        <translation>Behalten Sie Daten höchstens hundert Jahre oder für immer.</translation>
    </message>
    <message>
        <source>A token of your own needs at least 32 characters: shorter ones can be guessed.</source>
        <translation>Ein eigenes Token braucht mindestens 32 Zeichen: Kürzere lassen sich erraten.</translation>
    </message>
    <message>
        <source>A token may hold English letters, digits and signs other than colon, quotation mark, backslash and blank.</source>
        <translation>Ein Token darf englische Buchstaben, Ziffern und Zeichen außer Doppelpunkt, Anführungszeichen, Rückstrich und Leerzeichen enthalten.</translation>
    </message>
    <message>
        <source>A token may not have exactly two full stops: the server would take it for something else and refuse it.</source>
        <translation>Ein Token darf nicht genau zwei Punkte haben: Der Server hielte es für etwas anderes und wiese es ab.</translation>
    </message>
    <message>
        <source>Already set up</source>
        <translation>Schon eingerichtet</translation>
    </message>
    <message>
        <source>The server has a user or an organization, so it cannot be set up any more.</source>
        <translation>Der Server hat einen Benutzer oder eine Organisation und kann deshalb nicht mehr eingerichtet werden.</translation>
    </message>
    <message>
        <source>Sign in with what it was set up with. If nobody has that, influxd recovery on the server’s computer makes a new operator token.</source>
        <translation>Melden Sie sich mit dem an, womit er eingerichtet wurde. Hat das niemand, macht influxd recovery auf dem Rechner des Servers ein neues Operator-Token.</translation>
    </message>
    <message>
        <source>For daily work make an All Access token of your organization, with “New token”, and sign in with that: a mistake then stays within the organization.</source>
        <translation>Legen Sie für die tägliche Arbeit mit „Neues Token“ ein All-Access-Token Ihrer Organisation an und melden Sie sich damit an: Ein Fehler bleibt dann in der Organisation.</translation>
    </message>
    <message>
        <source>Give each collector and dashboard a token of its own that may do what it needs and nothing else.</source>
        <translation>Geben Sie jedem Datensammler und Dashboard ein eigenes Token, das darf, was nötig ist, und sonst nichts.</translation>
    </message>
    <message>
        <source>Have a second operator token kept as a spare, with “Spare operator”, and its value on paper where this computer’s end does not take it along.</source>
        <translation>Lassen Sie ein zweites Operator-Token als Ersatz aufbewahren, mit „Ersatz-Operator“, und seinen Wert auf Papier dort, wo das Ende dieses Rechners es nicht mitnimmt.</translation>
    </message>
</context>
<context>
    <name>itm::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>column: of a shortcut</comment>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu or window</source>
        <translation>Menü oder Fenster</translation>
    </message>
</context>
<context>
    <name>itm::SingleInstance</name>
    <message>
        <source>A second start of the program will not find this one (%1). Do not start it twice: each would overwrite what the other saves.</source>
        <extracomment>%1: why, in the words of the system.</extracomment>
        <translation>Ein zweiter Start des Programms wird dieses hier nicht finden (%1). Starten Sie es nicht zweimal: Jedes würde überschreiben, was das andere speichert.</translation>
    </message>
</context>
<context>
    <name>itm::SnapshotPage</name>
    <message>
        <source>&amp;Show in the list</source>
        <translation>In der Liste &amp;zeigen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What changed on the server</source>
        <translation>Was sich auf dem Server geändert hat</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>The first complete list of each day is kept, without values: 14 days, then one a week, then one a month. What came and went in between shows in none.</source>
        <translation>Die erste vollständige Liste jedes Tages wird aufgehoben, ohne Werte: 14 Tage, dann eine je Woche, dann eine je Monat. Was dazwischen kam und ging, steht in keiner.</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;ver:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>V&amp;on:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>Now, as the list shows it</source>
        <translation>Jetzt, wie die Liste es zeigt</translation>
    </message>
    <message>
        <source>Nothing is kept of this server yet.</source>
        <translation>Von diesem Server ist noch nichts aufgehoben.</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Wird verglichen …</translation>
    </message>
</context>
<context>
    <name>itm::SnapshotText</name>
    <message numerus="yes">
        <source>%1, %n tokens</source>
        <extracomment>%1: a time.</extracomment>
        <translation>
            <numerusform>%1, ein Token</numerusform>
            <numerusform>%1, %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>appeared</source>
        <comment>a token</comment>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>vanished</source>
        <comment>a token</comment>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>activated</source>
        <comment>a token</comment>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>deactivated</source>
        <comment>a token</comment>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>described otherwise</source>
        <comment>a token</comment>
        <translation>anders beschrieben</translation>
    </message>
    <message>
        <source>other owner</source>
        <comment>of a token</comment>
        <translation>anderer Besitzer</translation>
    </message>
    <message>
        <source>other permissions</source>
        <comment>of a token</comment>
        <translation>andere Berechtigungen</translation>
    </message>
    <message>
        <source>outside this program</source>
        <translation>außerhalb dieses Programms</translation>
    </message>
    <message>
        <source>perhaps this program: it got no answer</source>
        <translation>vielleicht dieses Programm: Es bekam keine Antwort</translation>
    </message>
    <message>
        <source>this program</source>
        <extracomment>%1: the name of a user.</extracomment>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>this program, as %1</source>
        <translation>dieses Programm, als %1</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nichts ist anders.</translation>
    </message>
    <message>
        <source>%1 appeared, %2 vanished, %3 changed.</source>
        <extracomment>Numbers of tokens.</extracomment>
        <translation>%1 hinzugekommen, %2 verschwunden, %3 geändert.</translation>
    </message>
    <message>
        <source>The two lists were told to different users, or not both to an operator: what one of them may not see is missing there, though nobody deleted it.</source>
        <translation>Die beiden Listen bekamen verschiedene Benutzer, oder nicht beide ein Operator: Was einer von ihnen nicht sehen darf, fehlt dort, obwohl niemand es gelöscht hat.</translation>
    </message>
</context>
<context>
    <name>itm::SnippetDialog</name>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>How clients use %1</source>
        <translation>So verwenden Clients %1</translation>
    </message>
    <message>
        <source>The value of this token is not known here: every snippet says where the client finds it.</source>
        <translation>Der Wert dieses Tokens ist hier nicht bekannt: Jeder Textbaustein sagt, wo der Client ihn findet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>itm::SnippetLibrary</name>
    <message>
        <source>It does not begin with a JSON object.</source>
        <translation>Sie beginnt nicht mit einem JSON-Objekt.</translation>
    </message>
    <message>
        <source>Its head has no title.</source>
        <translation>Ihr Kopf hat keinen Titel.</translation>
    </message>
    <message>
        <source>Its format, “%1”, is not known.</source>
        <translation>Ihr Format „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>A need has no action (read or write) or no type.</source>
        <translation>Ein Bedarf hat keine Aktion (read oder write) oder keinen Typ.</translation>
    </message>
    <message>
        <source>Nothing follows the line “--- without the secret”.</source>
        <translation>Auf die Zeile „--- without the secret“ folgt nichts.</translation>
    </message>
    <message>
        <source>Its braces do not fit together: %1</source>
        <translation>Ihre Klammern passen nicht zusammen: %1</translation>
    </message>
    <message>
        <source>It uses a name that does not exist: %1</source>
        <translation>Sie verwendet einen Namen, den es nicht gibt: %1</translation>
    </message>
    <message>
        <source>The form without the secret must not name the value.</source>
        <translation>Die Form ohne Geheimnis darf den Wert nicht nennen.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Sie lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Sie ist zu groß.</translation>
    </message>
    <message>
        <source>%1 is no snippet. %2</source>
        <extracomment>%1: the name of a file; %2: a sentence.</extracomment>
        <translation>%1 ist kein Textbaustein. %2</translation>
    </message>
</context>
<context>
    <name>itm::SnippetList</name>
    <message>
        <source>Search clients</source>
        <translation>Clients suchen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Files that are no snippets</source>
        <translation>Dateien, die keine Textbausteine sind</translation>
    </message>
    <message>
        <source>&amp;Own snippets…</source>
        <translation>&amp;Eigene Textbausteine …</translation>
    </message>
    <message>
        <source>Files in %1. They are read when this window opens.</source>
        <translation>Dateien in %1. Sie werden gelesen, wenn sich dieses Fenster öffnet.</translation>
    </message>
    <message>
        <source>Nothing here can show the folder: %1</source>
        <translation>Hier kann nichts den Ordner anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>itm::SnippetPanel</name>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>Copy &amp;snippet</source>
        <translation>&amp;Textbaustein kopieren</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>How to use the snippet</source>
        <translation>Verwendung des Textbausteins</translation>
    </message>
    <message>
        <source>Form of the snippet</source>
        <translation>Form des Textbausteins</translation>
    </message>
    <message>
        <source>What the client needs</source>
        <translation>Was der Client braucht</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>No client has this name.</source>
        <translation>Kein Client heißt so.</translation>
    </message>
    <message>
        <source>Without the secret</source>
        <translation>Ohne Geheimnis</translation>
    </message>
    <message>
        <source>With the secret</source>
        <translation>Mit Geheimnis</translation>
    </message>
    <message>
        <source>The token is inactive: nothing works with it until it is activated</source>
        <translation>Das Token ist inaktiv: Bis es aktiviert wird, geht nichts damit</translation>
    </message>
    <message>
        <source>This format cannot hold the name of the organization or the bucket: it has a line break or another character that cannot be written here.</source>
        <translation>Dieses Format kann den Namen der Organisation oder des Buckets nicht aufnehmen: Er enthält einen Zeilenumbruch oder ein anderes Zeichen, das sich hier nicht schreiben lässt.</translation>
    </message>
    <message>
        <source>▲ Whoever gets this text has the token. The value is put into it when it is copied or saved, and stays hidden here.</source>
        <translation>▲ Wer diesen Text bekommt, hat das Token. Der Wert wird beim Kopieren oder Speichern eingesetzt und bleibt hier verborgen.</translation>
    </message>
    <message>
        <source>This format cannot hold the value of the token.</source>
        <translation>Dieses Format kann den Wert des Tokens nicht aufnehmen.</translation>
    </message>
    <message>
        <source>Copied with the secret. It leaves the clipboard by itself.</source>
        <translation>Mit Geheimnis kopiert. Es verschwindet von selbst aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copied. There is no secret in it.</source>
        <translation>Kopiert. Es ist kein Geheimnis darin.</translation>
    </message>
    <message>
        <source>Save the snippet</source>
        <translation>Textbaustein speichern</translation>
    </message>
    <message>
        <source>Saved with the secret, readable by you alone.</source>
        <translation>Mit Geheimnis gespeichert, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>itm::SpareDialog</name>
    <message>
        <source>&amp;Make a spare</source>
        <translation>Ersatz &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>Jetzt &amp;testen</translation>
    </message>
    <message>
        <source>Show &amp;value…</source>
        <translation>&amp;Wert zeigen …</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen …</translation>
    </message>
    <message>
        <source>Spare operator of %1</source>
        <translation>Ersatz-Operator von %1</translation>
    </message>
    <message numerus="yes">
        <source>An operator token for the day when no other works: the last one was deleted, or its value is lost. Its value is in the keychain of this computer under a name of its own. The program signs in with it for nothing else, and tries it every %n days.</source>
        <translation>
            <numerusform>Ein Operator-Token für den Tag, an dem kein anderes funktioniert: Das letzte wurde gelöscht, oder sein Wert ist verloren. Sein Wert liegt im Schlüsselbund dieses Rechners unter eigenem Namen. Das Programm meldet sich mit ihm zu nichts anderem an und probiert es jeden Tag.</numerusform>
            <numerusform>Ein Operator-Token für den Tag, an dem kein anderes funktioniert: Das letzte wurde gelöscht, oder sein Wert ist verloren. Sein Wert liegt im Schlüsselbund dieses Rechners unter eigenem Namen. Das Programm meldet sich mit ihm zu nichts anderem an und probiert es alle %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>With this computer the keychain is lost too: show the value once and keep it on paper in a safe place as well.</source>
        <translation>Mit diesem Rechner geht auch der Schlüsselbund verloren: Lassen Sie sich den Wert einmal zeigen, und bewahren Sie ihn auch auf Papier an einem sicheren Ort auf.</translation>
    </message>
    <message>
        <source>State of the spare operator</source>
        <translation>Zustand des Ersatz-Operators</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Value of the spare operator</source>
        <translation>Wert des Ersatz-Operators</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Making the spare…</source>
        <translation>Der Ersatz wird angelegt …</translation>
    </message>
    <message>
        <source>The token was made, but the keychain did not take its value: save it in the window that opens now. The next refresh makes it the spare.</source>
        <translation>Das Token wurde angelegt, aber der Schlüsselbund nahm seinen Wert nicht an: Speichern Sie ihn in dem Fenster, das sich jetzt öffnet. Das nächste Aktualisieren macht es zum Ersatz.</translation>
    </message>
    <message>
        <source>Trying whether it signs in…</source>
        <translation>Es wird probiert, ob die Anmeldung damit gelingt …</translation>
    </message>
    <message>
        <source>Remove the spare operator?</source>
        <translation>Den Ersatz-Operator entfernen?</translation>
    </message>
    <message>
        <source>The token is deleted on the server, and then its value in the keychain.</source>
        <translation>Das Token wird auf dem Server gelöscht und danach sein Wert im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing the spare…</source>
        <translation>Der Ersatz wird entfernt …</translation>
    </message>
    <message>
        <source>If the last operator token is lost after that, only influxd recovery leads back in.</source>
        <translation>Geht danach das letzte Operator-Token verloren, führt nur noch influxd recovery wieder hinein.</translation>
    </message>
    <message>
        <source>That cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>itm::SpareReturnDialog</name>
    <message>
        <source>&amp;Get back in</source>
        <translation>Wieder &amp;hinein</translation>
    </message>
    <message>
        <source>&amp;Other ways…</source>
        <translation>&amp;Andere Wege …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Get back in with the spare operator</source>
        <translation>Mit dem Ersatz-Operator wieder hinein</translation>
    </message>
    <message>
        <source>The program signs in to %1 with the spare operator token once, makes a new operator token with it, puts that into the keychain, and signs the connection in with the new one. The spare stays what it is, for the next time.</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>Das Programm meldet sich bei %1 einmal mit dem Ersatz-Operator an, legt damit ein neues Operator-Token an, speichert es im Schlüsselbund und meldet die Verbindung mit dem neuen an. Der Ersatz bleibt für das nächste Mal, was er ist.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Signing in with the spare…</source>
        <translation>Anmeldung mit dem Ersatz …</translation>
    </message>
    <message>
        <source>Making a new operator token…</source>
        <translation>Ein neues Operator-Token wird angelegt …</translation>
    </message>
    <message>
        <source>Putting it into the keychain…</source>
        <translation>Es wird im Schlüsselbund gespeichert …</translation>
    </message>
    <message>
        <source>Signing in with the new one…</source>
        <translation>Anmeldung mit dem neuen …</translation>
    </message>
    <message>
        <source>Signed in with a new operator token.</source>
        <translation>Mit einem neuen Operator-Token angemeldet.</translation>
    </message>
    <message>
        <source>Signed in. A new operator token is in the keychain, and this connection signs in with it from now on.</source>
        <translation>Angemeldet. Ein neues Operator-Token liegt im Schlüsselbund, und diese Verbindung meldet sich von nun an damit an.</translation>
    </message>
</context>
<context>
    <name>itm::SpareText</name>
    <message>
        <source>spare operator, kept by Influx Token Manager on %1</source>
        <extracomment>The description of a token on the server. %1: the name of this computer.</extracomment>
        <translation>Ersatz-Operator, aufbewahrt von Influx Token Manager auf %1</translation>
    </message>
    <message>
        <source>operator, made with the spare one on %1</source>
        <extracomment>The description of a token on the server. %1: the name of this computer.</extracomment>
        <translation>Operator, mit dem Ersatz angelegt auf %1</translation>
    </message>
    <message>
        <source>This computer keeps no spare operator token for this server.</source>
        <translation>Dieser Rechner bewahrt keinen Ersatz-Operator für diesen Server auf.</translation>
    </message>
    <message>
        <source>A spare was asked for, but its value is not safe yet. A refresh goes on with it; if this stays so, the value is lost: remove it and make another.</source>
        <translation>Ein Ersatz wurde angefordert, aber sein Wert ist noch nicht sicher. Ein Aktualisieren macht damit weiter; bleibt es so, ist der Wert verloren: Entfernen Sie ihn, und legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>It is there, and it worked on %1.</source>
        <translation>Er ist da, und er funktionierte am %1.</translation>
    </message>
    <message>
        <source>It is there. It last worked on %1; a new test is due.</source>
        <translation>Er ist da. Zuletzt funktionierte er am %1; ein neuer Test ist fällig.</translation>
    </message>
    <message>
        <source>It is there, but has not been tested yet.</source>
        <translation>Er ist da, wurde aber noch nicht getestet.</translation>
    </message>
    <message>
        <source>Its value is no longer in the keychain: it cannot lead back in. Remove it and make another.</source>
        <translation>Sein Wert ist nicht mehr im Schlüsselbund: Er kann nicht wieder hineinführen. Entfernen Sie ihn, und legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The server does not know it any more: it was deleted there, or its owner or organization was. Remove it and make another.</source>
        <translation>Der Server kennt ihn nicht mehr: Er, sein Besitzer oder seine Organisation wurde dort gelöscht. Entfernen Sie ihn, und legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>It is inactive on the server, or its owner is. Activate it in the list of tokens, or it cannot lead back in.</source>
        <translation>Er oder sein Besitzer ist auf dem Server inaktiv. Aktivieren Sie ihn in der Liste der Token, sonst kann er nicht wieder hineinführen.</translation>
    </message>
    <message>
        <source>It signs in, but the server does not take it for an operator token. Remove it and make another.</source>
        <translation>Die Anmeldung gelingt, aber der Server hält ihn nicht für ein Operator-Token. Entfernen Sie ihn, und legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The spare operator token of %1 does not work. %2</source>
        <extracomment>%1: the name of a connection, %2: one or two sentences about the spare operator token.</extracomment>
        <translation>Der Ersatz-Operator von %1 funktioniert nicht. %2</translation>
    </message>
</context>
<context>
    <name>itm::StatusLine</name>
    <message>
        <source>Who is signed in</source>
        <translation>Wer angemeldet ist</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <comment>status line; %1 is an address</comment>
        <translation>verbinde mit %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>reading the list: %1 tokens, %2</source>
        <comment>status line; %2 is a size</comment>
        <translation>liest die Liste: %1 Token, %2</translation>
    </message>
    <message>
        <source>reading the list</source>
        <translation>liest die Liste</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
</context>
<context>
    <name>itm::StatusText</name>
    <message>
        <source>The server of these tokens is not connected. Nothing was changed.</source>
        <translation>Der Server dieser Token ist nicht verbunden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>active</source>
        <comment>token</comment>
        <extracomment>Status of a token.</extracomment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>token</comment>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>active</source>
        <comment>user</comment>
        <extracomment>Status of a user.</extracomment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>user</comment>
        <extracomment>Status of a user.</extracomment>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>no status</source>
        <comment>user</comment>
        <extracomment>Status of a user that was made by influxd recovery, which sets none.</extracomment>
        <translation>ohne Status</translation>
    </message>
    <message>
        <source>in keychain</source>
        <extracomment>Where the value of a token is.</extracomment>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>readable on the server</source>
        <extracomment>Where the value of a token is.</extracomment>
        <translation>auf dem Server lesbar</translation>
    </message>
    <message>
        <source>not retrievable</source>
        <extracomment>The value of a token cannot be had any more.</extracomment>
        <translation>nicht abrufbar</translation>
    </message>
    <message>
        <source>The value is in this computer’s keychain and can be copied.</source>
        <translation>Der Wert liegt im Schlüsselbund dieses Rechners und kann kopiert werden.</translation>
    </message>
    <message>
        <source>The server keeps the value in readable form: whoever sees the token can copy it.</source>
        <translation>Der Server speichert den Wert lesbar: Wer das Token sieht, kann ihn kopieren.</translation>
    </message>
    <message>
        <source>The server keeps only a hash and the value was not saved here. If it is lost, replace the token.</source>
        <translation>Der Server speichert nur einen Hash, und hier wurde der Wert nicht gesichert. Ist er verloren, ersetzen Sie das Token.</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) will be sent</source>
        <translation>
            <numerusform>%n Berechtigung wird gesendet</numerusform>
            <numerusform>%n Berechtigungen werden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Its owner is inactive: the server refuses it.</source>
        <translation>Der Besitzer ist inaktiv: Der Server weist es ab.</translation>
    </message>
    <message>
        <source>The password is in this computer’s keychain and can be copied.</source>
        <translation>Das Passwort ist im Schlüsselbund dieses Rechners und kann kopiert werden.</translation>
    </message>
    <message>
        <source>The server keeps only a hash of the password and does not tell whether there is one. If it is lost, set a new one.</source>
        <translation>Der Server verwahrt nur einen Hash des Passworts und sagt nicht, ob es eines gibt. Ist es verloren, setzen Sie ein neues.</translation>
    </message>
    <message>
        <source>until the program ends</source>
        <extracomment>How long the value of a token can be had.</extracomment>
        <translation>bis zum Programmende</translation>
    </message>
    <message>
        <source>The value can be copied until the program ends: this run uses no keychain.</source>
        <translation>Der Wert kann kopiert werden, bis das Programm endet: Dieser Lauf nutzt keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>The password can be copied until the program ends: this run uses no keychain.</source>
        <translation>Das Passwort kann kopiert werden, bis das Programm endet: Dieser Lauf nutzt keinen Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>itm::StoredValueText</name>
    <message>
        <source>The tokens themselves go on working for whoever has their values.</source>
        <translation>Die Token selbst funktionieren weiter für alle, die ihre Werte haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n values are gone for good: the server does not show them again, and nobody else keeps them.</source>
        <translation>
            <numerusform>%n Wert ist dann endgültig weg: Der Server zeigt ihn nicht wieder, und niemand sonst bewahrt ihn auf.</numerusform>
            <numerusform>%n Werte sind dann endgültig weg: Der Server zeigt sie nicht wieder, und niemand sonst bewahrt sie auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are still shown by the server and can be saved again.</source>
        <translation>
            <numerusform>%n Wert wird vom Server noch gezeigt und kann wieder gespeichert werden.</numerusform>
            <numerusform>%n Werte werden vom Server noch gezeigt und können wieder gespeichert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n values from the keychain?</source>
        <translation>
            <numerusform>%n Wert aus dem Schlüsselbund entfernen?</numerusform>
            <numerusform>%n Werte aus dem Schlüsselbund entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Values whose tokens are not on any list.</source>
        <translation>Werte, deren Token in keiner Liste stehen.</translation>
    </message>
    <message>
        <source>If one of these tokens exists after all, nobody can show its value again.</source>
        <translation>Falls es eines dieser Token doch noch gibt, kann niemand seinen Wert wieder zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n values removed from the keychain.</source>
        <translation>
            <numerusform>%n Wert aus dem Schlüsselbund entfernt.</numerusform>
            <numerusform>%n Werte aus dem Schlüsselbund entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is still there. %1</source>
        <extracomment>%1: what went wrong, a sentence.</extracomment>
        <translation>Der Rest ist noch da. %1</translation>
    </message>
    <message>
        <source>%1: %2 has no such token any more</source>
        <extracomment>%1: an ID, %2: the name of a connection.</extracomment>
        <translation>%1: %2 hat kein solches Token mehr</translation>
    </message>
    <message>
        <source>%1: %2 does not list it; it may be hidden from your credential</source>
        <translation>%1: %2 führt es nicht auf; vielleicht ist es für Ihre Anmeldung unsichtbar</translation>
    </message>
    <message>
        <source>%1: no connection leads to its server any more</source>
        <translation>%1: keine Verbindung führt mehr zu seinem Server</translation>
    </message>
    <message>
        <source>Every saved value that was looked at belongs to a token.</source>
        <translation>Jeder gespeicherte Wert, der geprüft wurde, gehört zu einem Token.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved values seem to belong to no token.</source>
        <translation>
            <numerusform>%n gespeicherter Wert gehört anscheinend zu keinem Token.</numerusform>
            <numerusform>%n gespeicherte Werte gehören anscheinend zu keinem Token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of servers that are not connected were not looked at.</source>
        <translation>
            <numerusform>%n Wert eines nicht verbundenen Servers wurde nicht geprüft.</numerusform>
            <numerusform>%n Werte nicht verbundener Server wurden nicht geprüft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::StoredValuesDialog</name>
    <message>
        <source>Saved values without a token</source>
        <translation>Gespeicherte Werte ohne Token</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n from the keychain…</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n aus dem Schlüsselbund entfernen …</numerusform>
            <numerusform>%n aus dem Schlüsselbund entfernen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::SuccessorPreview</name>
    <message>
        <source>What the old token may do</source>
        <translation>Was das alte Token darf</translation>
    </message>
    <message>
        <source>What the successor will be able to do</source>
        <translation>Was der Nachfolger können wird</translation>
    </message>
    <message>
        <source>The old token and its successor</source>
        <translation>Das alte Token und sein Nachfolger</translation>
    </message>
    <message>
        <source>Whether the successor can be made</source>
        <translation>Ob der Nachfolger erstellt werden kann</translation>
    </message>
    <message>
        <source>The old token may</source>
        <comment>heading above what a token can do</comment>
        <translation>Das alte Token darf</translation>
    </message>
    <message>
        <source>The successor will be able to</source>
        <comment>heading above what a token can do</comment>
        <translation>Der Nachfolger wird können</translation>
    </message>
    <message>
        <source>Description, organization, owner, status and permissions stay the same; the value is a new one.</source>
        <translation>Beschreibung, Organisation, Besitzer, Status und Berechtigungen bleiben gleich; der Wert ist ein neuer.</translation>
    </message>
    <message>
        <source>Description, organization, owner and status stay the same; permissions and value are new.</source>
        <translation>Beschreibung, Organisation, Besitzer und Status bleiben gleich; Berechtigungen und Wert sind neu.</translation>
    </message>
    <message>
        <source>The server will say whether your credential may grant this.</source>
        <translation>Der Server entscheidet, ob Ihre Anmeldung das vergeben darf.</translation>
    </message>
</context>
<context>
    <name>itm::SummaryText</name>
    <message>
        <source>everything, every organization</source>
        <translation>alles, jede Organisation</translation>
    </message>
    <message>
        <source>everything in %1</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>alles in %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>mode and thing</comment>
        <extracomment>One part of a summary. %1: R, W or R/W; %2: such as &quot;3 buckets&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>One letter: reads.</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>One letter: writes.</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>R/W</source>
        <extracomment>One letter each: reads and writes.</extracomment>
        <translation>L/S</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a summary: so many further parts are not shown.</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>The summary of a token without permissions.</extracomment>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>itm::TemplateBar</name>
    <message>
        <source>Te&amp;mplate</source>
        <translation>Vor&amp;lage</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>There are no templates yet. Save one from the permissions of a token, or bring some from a file: menu Token, Templates.</source>
        <translation>Es gibt noch keine Vorlagen. Speichern Sie die Berechtigungen eines Tokens als Vorlage, oder holen Sie welche aus einer Datei: Menü Token, Vorlagen.</translation>
    </message>
</context>
<context>
    <name>itm::TemplateEntryModel</name>
    <message>
        <source>Action</source>
        <comment>column of a template</comment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of a template</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Found here</source>
        <comment>column of a template</comment>
        <translation>Hier gefunden</translation>
    </message>
</context>
<context>
    <name>itm::TemplateText</name>
    <message>
        <source>this server does not offer the type</source>
        <translation>dieser Server bietet die Art nicht an</translation>
    </message>
    <message>
        <source>what is there could not be listed</source>
        <translation>was es dort gibt, ließ sich nicht auflisten</translation>
    </message>
    <message>
        <source>more than one has this name</source>
        <translation>mehrere haben diesen Namen</translation>
    </message>
    <message>
        <source>nothing matches</source>
        <translation>nichts passt</translation>
    </message>
    <message>
        <source>nothing has this name</source>
        <translation>nichts hat diesen Namen</translation>
    </message>
    <message>
        <source>nothing has this ID</source>
        <translation>nichts hat diese ID</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a permission allows</comment>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <comment>what a permission allows</comment>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>all %1 of the organization</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>alle %1 der Organisation</translation>
    </message>
    <message>
        <source>%1 named %2</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;; %2: a pattern, such as &quot;prod-*&quot;.</extracomment>
        <translation>%1 namens %2</translation>
    </message>
    <message>
        <source>%1 (ID of one server)</source>
        <extracomment>%1: such as &quot;bucket 0a1b2c3d4e5f6071&quot;.</extracomment>
        <translation>%1 (ID eines Servers)</translation>
    </message>
    <message>
        <source>the owner itself</source>
        <translation>der Besitzer selbst</translation>
    </message>
    <message>
        <source>the organization itself</source>
        <translation>die Organisation selbst</translation>
    </message>
    <message>
        <source>all %1 of every organization</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>alle %1 jeder Organisation</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>action and what it is about</comment>
        <extracomment>A permission. %1: &quot;read&quot; or &quot;write&quot;; %2: such as &quot;bucket telegraf&quot;.</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of a template</comment>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1; %2.</source>
        <extracomment>%1: such as &quot;read bucket telegraf&quot;; %2: why it is left out.</extracomment>
        <translation>Ausgelassen: %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out.</source>
        <translation>
            <numerusform>%n weiterer wird ausgelassen.</numerusform>
            <numerusform>%n weitere werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gives %n permissions in %1.</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>
            <numerusform>Ergibt %n Berechtigung in %1.</numerusform>
            <numerusform>Ergibt %n Berechtigungen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions are about another organization: a template cannot say them, so they are left out.</source>
        <translation>
            <numerusform>%n Berechtigung betrifft eine andere Organisation: Eine Vorlage kann sie nicht ausdrücken, sie wird ausgelassen.</numerusform>
            <numerusform>%n Berechtigungen betreffen eine andere Organisation: Eine Vorlage kann sie nicht ausdrücken, sie werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things have no name of their own and are kept by ID: on another server or in another organization they are not found.</source>
        <translation>
            <numerusform>%n Objekt hat keinen eigenen Namen und wird nach ID aufbewahrt: Auf einem anderen Server oder in einer anderen Organisation wird es nicht gefunden.</numerusform>
            <numerusform>%n Objekte haben keinen eigenen Namen und werden nach ID aufbewahrt: Auf einem anderen Server oder in einer anderen Organisation werden sie nicht gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches %1 here, but none that the template names.</source>
        <extracomment>%1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>Passt hier auf %1, aber auf nichts, was die Vorlage nennt.</translation>
    </message>
    <message numerus="yes">
        <source>Takes the place of %n entries and matches %1 here.</source>
        <extracomment>%1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>
            <numerusform>Tritt an die Stelle von %n Eintrag und passt hier auf %1.</numerusform>
            <numerusform>Tritt an die Stelle von %n Einträgen und passt hier auf %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is wider by %1.</source>
        <translation>Das ist mehr, und zwar um %1.</translation>
    </message>
    <message>
        <source>The file is too large to be a file of templates.</source>
        <translation>Die Datei ist zu groß für eine Datei mit Vorlagen.</translation>
    </message>
    <message>
        <source>The file is not JSON, or was cut off.</source>
        <translation>Die Datei ist kein JSON oder wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The file holds no templates of this program.</source>
        <translation>Die Datei enthält keine Vorlagen dieses Programms.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the file: this one cannot read it.</source>
        <translation>Eine neuere Version dieses Programms hat die Datei geschrieben: Diese kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>The file says something that this version does not know: “%1”. Nothing was read.</source>
        <translation>Die Datei sagt etwas, das diese Version nicht kennt: „%1“. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The file holds what looks like the value of a token, in “%1”. A template never has one: take it out of the file, and replace the token if the file was passed on.</source>
        <translation>Die Datei enthält in „%1“, was wie der Wert eines Tokens aussieht. Eine Vorlage hat nie einen: Entfernen Sie ihn aus der Datei, und ersetzen Sie das Token, falls die Datei weitergegeben wurde.</translation>
    </message>
    <message>
        <source>A template of the file has no name, or one that is too long.</source>
        <translation>Eine Vorlage der Datei hat keinen oder einen zu langen Namen.</translation>
    </message>
    <message>
        <source>The file holds more templates or entries than this program takes.</source>
        <translation>Die Datei enthält mehr Vorlagen oder Einträge, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>The template “%1” has an entry that means nothing, or none at all.</source>
        <translation>Die Vorlage „%1“ hat einen Eintrag, der nichts bedeutet, oder gar keinen.</translation>
    </message>
</context>
<context>
    <name>itm::TemplatesDialog</name>
    <message>
        <source>New &amp;token from it…</source>
        <translation>Neues &amp;Token daraus …</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>There are no templates yet</source>
        <translation>Es gibt noch keine Vorlagen</translation>
    </message>
    <message>
        <source>A template keeps a permission set by names and patterns, to be used again in any organization. Save one from the window for a new token, or from a token that exists.</source>
        <translation>Eine Vorlage bewahrt Berechtigungen nach Namen und Mustern auf, um sie in jeder Organisation wieder zu verwenden. Speichern Sie eine aus dem Fenster für ein neues Token oder von einem vorhandenen Token.</translation>
    </message>
    <message>
        <source>Entries of the template</source>
        <translation>Einträge der Vorlage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connect to a server first.</source>
        <translation>Verbinden Sie sich zuerst mit einem Server.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Es gibt schon eine Vorlage dieses Namens.</translation>
    </message>
    <message>
        <source>This looks like the value of a token. A template is no place for it.</source>
        <translation>Das sieht aus wie der Wert eines Tokens. In eine Vorlage gehört er nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n templates?</source>
        <translation>
            <numerusform>%n Vorlage löschen?</numerusform>
            <numerusform>%n Vorlagen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens that were made from it stay as they are. This cannot be taken back; a file exported before brings it again.</source>
        <translation>Daraus gemachte Token bleiben, wie sie sind. Das lässt sich nicht zurücknehmen; eine zuvor exportierte Datei bringt sie wieder.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Vorlagen exportieren</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Vorlagen importieren</translation>
    </message>
    <message>
        <source>Templates (*.json);;All files (*)</source>
        <translation>Vorlagen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n templates were written to %1. The file holds no value of a token.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>
            <numerusform>%n Vorlage wurde in %1 geschrieben. Die Datei enthält keinen Wert eines Tokens.</numerusform>
            <numerusform>%n Vorlagen wurden in %1 geschrieben. Die Datei enthält keinen Wert eines Tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The file is a file of templates, but holds none.</source>
        <translation>Die Datei ist eine Datei mit Vorlagen, enthält aber keine.</translation>
    </message>
</context>
<context>
    <name>itm::TimeText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date, in the letters of QLocale::toString: such as 3 Mar 2026.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>A date with time, in the letters of QLocale::toString: such as 3 Mar 2026 14:02.</extracomment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1: a duration, such as &quot;12 s&quot;.</extracomment>
        <translation>vor %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>Seconds.</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes.</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>Hours.</extracomment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::TokenChoiceModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a token’s description and its organization</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>itm::TokenColumnText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>owner&apos;s name and the user&apos;s state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column of the token table</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of the token table</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>May do</source>
        <comment>column of the token table</comment>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of the token table</comment>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of the token table</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the token table</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column of the token table</comment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>column of the token table</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of the token table</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of the token table</comment>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column of the token table</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>R reads, W writes, changes and deletes.</source>
        <translation>R liest; W schreibt, ändert und löscht.</translation>
    </message>
    <message>
        <source>As the server says, or else as the token’s ID tells.</source>
        <translation>Wie der Server es sagt, sonst wie die ID des Tokens es verrät.</translation>
    </message>
    <message>
        <source>When description or status last changed. InfluxDB does not record when a token was last used.</source>
        <translation>Wann sich Beschreibung oder Status zuletzt änderten. Wann ein Token zuletzt benutzt wurde, hält InfluxDB nicht fest.</translation>
    </message>
    <message>
        <source>Where the secret value can still be had.</source>
        <translation>Wo der geheime Wert noch zu haben ist.</translation>
    </message>
    <message>
        <source>%1 ⇄</source>
        <extracomment>%1: the status of a token that is being replaced, or that replaces one.</extracomment>
        <translation>%1 ⇄</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>column of the token table</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>column of the token table</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Review by</source>
        <comment>column of the token table</comment>
        <translation>Prüfen bis</translation>
    </message>
</context>
<context>
    <name>itm::TokenCommands</name>
    <message>
        <source>Make one like it</source>
        <translation>Ein gleiches erstellen</translation>
    </message>
    <message>
        <source>On the server %1:</source>
        <extracomment>%1: a server.</extracomment>
        <translation>Auf dem Server %1:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A window&apos;s title. %1: what it is for; %2: a server.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>itm::TokenDetails</name>
    <message>
        <source>Details of the selected token</source>
        <translation>Einzelheiten des gewählten Tokens</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Kind, status and value</source>
        <translation>Art, Status und Wert</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Select a token to read what it may do.</source>
        <translation>Wählen Sie ein Token, um zu lesen, was es darf.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are selected.</source>
        <translation>
            <numerusform>%n Token ist gewählt.</numerusform>
            <numerusform>%n Token sind gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>owner&apos;s name and the user&apos;s state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>%1 (deleted, or not visible to you)</source>
        <comment>owner&apos;s name</comment>
        <translation>%1 (gelöscht oder für Sie nicht sichtbar)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, and how long ago that is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>These are too many to be compared.</source>
        <comment>selected tokens</comment>
        <translation>Das sind zu viele zum Vergleichen.</translation>
    </message>
    <message>
        <source>All of them may</source>
        <comment>heading above what every token can do</comment>
        <translation>Alle dürfen</translation>
    </message>
    <message>
        <source>Only some of them may</source>
        <comment>heading above where tokens differ</comment>
        <translation>Nur manche dürfen</translation>
    </message>
    <message>
        <source>Their permissions are the same.</source>
        <translation>Ihre Berechtigungen sind gleich.</translation>
    </message>
    <message>
        <source>They are on several servers and were compared by names.</source>
        <translation>Sie sind auf mehreren Servern und wurden nach Namen verglichen.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
</context>
<context>
    <name>itm::TokenHeader</name>
    <message>
        <source>Default columns</source>
        <translation>Standardspalten</translation>
    </message>
</context>
<context>
    <name>itm::TokenOutcomeModel</name>
    <message>
        <source>Token</source>
        <comment>column of a result</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of a result</comment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column of a result</comment>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>itm::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>No server is open</source>
        <translation>Kein Server ist geöffnet</translation>
    </message>
    <message>
        <source>Open a saved connection or add one to see its tokens.</source>
        <translation>Öffnen Sie eine gespeicherte Verbindung oder fügen Sie eine hinzu, um ihre Token zu sehen.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen …</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <comment>%1 is the connection&apos;s name</comment>
        <translation>Verbindung zu %1 wird aufgebaut</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmals versuchen</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Kein Token passt</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Your credential may not read tokens. Sign in with an operator or All Access token to see them.</source>
        <translation>Ihre Anmeldung darf keine Token lesen. Melden Sie sich mit einem Operator- oder All-Access-Token an, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Either there are none, or they belong to users that your credential may not see.</source>
        <translation>Entweder gibt es keine, oder sie gehören Benutzern, die Ihre Anmeldung nicht sehen darf.</translation>
    </message>
    <message>
        <source>No tokens to see here</source>
        <translation>Hier sind keine Token zu sehen</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Neues Token …</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>Was an der Suche nicht stimmt</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are here, but the search finds none of them.</source>
        <translation>
            <numerusform>%n Token ist hier, aber die Suche findet es nicht.</numerusform>
            <numerusform>%n Token sind hier, aber die Suche findet keines davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %n servers</source>
        <translation>
            <numerusform>Verbinden mit %n Server</numerusform>
            <numerusform>Verbinden mit %n Servern</numerusform>
        </translation>
    </message>
    <message>
        <source>No server is connected</source>
        <translation>Kein Server ist verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>itm::TourRunner</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>itm::UserModel</name>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1: a user&apos;s name.</extracomment>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column of users</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of users</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column of users</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>column of users: how many of the tokens work</comment>
        <translation>Funktionieren</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>column of users</comment>
        <translation>Organisationen</translation>
    </message>
</context>
<context>
    <name>itm::UserText</name>
    <message>
        <source>not listed</source>
        <comment>state of a user</comment>
        <translation>nicht gelistet</translation>
    </message>
    <message>
        <source>The server lists no such user to you: deleted, or not visible to your credential. Tokens of a deleted user do not work.</source>
        <translation>Der Server listet Ihnen keinen solchen Benutzer: gelöscht oder für Ihre Zugangsdaten nicht sichtbar. Token eines gelöschten Benutzers funktionieren nicht.</translation>
    </message>
    <message>
        <source>None of this user’s tokens works, whatever its own state; they work again once the user is active.</source>
        <translation>Keines der Token dieses Benutzers funktioniert, was auch immer ihr eigener Zustand ist; sie funktionieren wieder, sobald der Benutzer aktiv ist.</translation>
    </message>
    <message>
        <source>The server names no state: made by influxd recovery. Tokens work as if the user were active.</source>
        <translation>Der Server nennt keinen Zustand: mit influxd recovery angelegt. Token funktionieren, als wäre der Benutzer aktiv.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tokens by kind</comment>
        <extracomment>%1: how many tokens, %2: their kind, such as “Operator”.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Owns %1.</source>
        <extracomment>%1: tokens by kind, such as “1 Operator, 3 Custom”.</extracomment>
        <translation>Besitzt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these tokens work(s).</source>
        <translation>
            <numerusform>%n dieser Token funktioniert.</numerusform>
            <numerusform>%n dieser Token funktionieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owns no token that can be seen.</source>
        <translation>Besitzt kein sichtbares Token.</translation>
    </message>
    <message>
        <source>Your credential is not an operator’s: the server lists only users that it may read, often just your own, and only tokens that it may read are counted.</source>
        <translation>Ihre Zugangsdaten sind nicht die eines Operators: der Server listet nur Benutzer, die sie lesen dürfen, oft nur Ihren eigenen, und gezählt werden nur Token, die sie lesen dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stop(s) working at once, until the user is active again.</source>
        <translation>
            <numerusform>%n Token funktioniert sofort nicht mehr, bis der Benutzer wieder aktiv ist.</numerusform>
            <numerusform>%n Token funktionieren sofort nicht mehr, bis der Benutzer wieder aktiv ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token that can be seen stops working by that.</source>
        <translation>Kein sichtbares Token hört dadurch auf zu funktionieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n v1 credential(s) of the user stop(s) with it.</source>
        <translation>
            <numerusform>%n v1-Zugang des Benutzers fällt mit aus.</numerusform>
            <numerusform>%n v1-Zugänge des Benutzers fallen mit aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in as this user: the server refuses you from then on, and you cannot take it back. Somebody else’s operator token has to activate the user again.</source>
        <translation>Sie sind als dieser Benutzer angemeldet: Der Server weist Sie von da an ab, und Sie können es nicht zurücknehmen. Ein Operator-Token von jemand anderem muss den Benutzer wieder aktivieren.</translation>
    </message>
    <message>
        <source>No operator token that can be seen would work any more. Without one, users, organizations and back-ups can only be managed after influxd recovery.</source>
        <translation>Kein sichtbares Operator-Token würde mehr funktionieren. Ohne eines lassen sich Benutzer, Organisationen und Sicherungen erst nach influxd recovery wieder verwalten.</translation>
    </message>
    <message>
        <source>The spare operator token of this computer is this user’s and leads nobody back in while the user is inactive.</source>
        <translation>Der Ersatz-Operator dieses Rechners gehört diesem Benutzer und führt niemanden wieder hinein, solange der Benutzer inaktiv ist.</translation>
    </message>
    <message>
        <source>Saved connections that sign in as this user: %1. They will not connect until the user is active again.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>Gespeicherte Verbindungen, die sich als dieser Benutzer anmelden: %1. Sie kommen nicht zustande, bis der Benutzer wieder aktiv ist.</translation>
    </message>
    <message numerus="yes">
        <source>Owns %n v1 credential(s).</source>
        <translation>
            <numerusform>Besitzt %n v1-Zugang.</numerusform>
            <numerusform>Besitzt %n v1-Zugänge.</numerusform>
        </translation>
    </message>
    <message>
        <source>In organizations: %1.</source>
        <extracomment>%1: such as “owner of factory, member of weather”.</extracomment>
        <translation>In Organisationen: %1.</translation>
    </message>
    <message>
        <source>owner of %1</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>Besitzer von %1</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>Mitglied von %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>organizations of a user</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>The user cannot sign in any more either.</source>
        <translation>Auch anmelden kann sich der Benutzer nicht mehr.</translation>
    </message>
    <message>
        <source>Deactivate the user “%1”?</source>
        <extracomment>%1: a user.</extracomment>
        <translation>Den Benutzer „%1“ deaktivieren?</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <extracomment>On a button.</extracomment>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Geben Sie %1 ein, um fortzufahren:</translation>
    </message>
    <message numerus="yes">
        <source>Who belongs to %n organization(s) the server did not tell.</source>
        <translation>
            <numerusform>Wer zu %n Organisation gehört, hat der Server nicht gesagt.</numerusform>
            <numerusform>Wer zu %n Organisationen gehört, hat der Server nicht gesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without this user no operator token that can be seen would work.</source>
        <translation>Ohne diesen Benutzer würde kein sichtbares Operator-Token funktionieren.</translation>
    </message>
    <message numerus="yes">
        <source>Owns %n token(s) (%1), %2 of them working.</source>
        <extracomment>%1: tokens by kind, such as “1 Operator, 3 Custom”; %2: a number.</extracomment>
        <translation>
            <numerusform>Besitzt %n Token (%1), davon funktionieren %2.</numerusform>
            <numerusform>Besitzt %n Token (%1), davon funktionieren %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the operator tokens that can be seen only the spare one of this computer could take the place of this user’s: after that “Use the spare operator”, in “Connections”, is the way back in.</source>
        <translation>Von den sichtbaren Operator-Token könnte nur der Ersatz-Operator dieses Rechners die dieses Benutzers ersetzen: Danach führt „Ersatz-Operator benutzen“ unter „Verbindungen“ wieder hinein.</translation>
    </message>
    <message>
        <source>Of the operator tokens that can be seen only those of an older InfluxDB would work, and these cannot make a full one again.</source>
        <translation>Von den sichtbaren Operator-Token würden nur die eines älteren InfluxDB funktionieren, und diese können kein vollständiges mehr anlegen.</translation>
    </message>
</context>
<context>
    <name>itm::UsersDialog</name>
    <message>
        <source>Show &amp;tokens</source>
        <translation>&amp;Token anzeigen</translation>
    </message>
    <message>
        <source>Users of %1</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>Benutzer von %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Deaktivieren …</translation>
    </message>
    <message>
        <source>Off: the server does not list this user.</source>
        <translation>Aus: Der Server führt diesen Benutzer nicht auf.</translation>
    </message>
    <message>
        <source>Which organizations users belong to could not be read: %1</source>
        <translation>Zu welchen Organisationen Benutzer gehören, ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>%1 is inactive now.</source>
        <extracomment>%1: a user.</extracomment>
        <translation>%1 ist jetzt inaktiv.</translation>
    </message>
    <message>
        <source>%1 is active now.</source>
        <extracomment>%1: a user.</extracomment>
        <translation>%1 ist jetzt aktiv.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>itm::V1BucketList</name>
    <message>
        <source>Search buckets</source>
        <translation>Buckets suchen</translation>
    </message>
    <message>
        <source>Buckets it may read or write</source>
        <translation>Buckets, die er lesen oder schreiben darf</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>column</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>column</comment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
</context>
<context>
    <name>itm::V1CreateDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New v1 credential</source>
        <translation>Neuer v1-Zugang</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was er darf</translation>
    </message>
    <message>
        <source>Why it cannot be created</source>
        <translation>Warum er nicht angelegt werden kann</translation>
    </message>
    <message>
        <source>A user name and a password for clients that only know InfluxDB 1.x.</source>
        <translation>Benutzername und Passwort für Clients, die nur InfluxDB 1.x kennen.</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Besch&amp;reibung</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>It may</source>
        <comment>heading above what a v1 credential can do</comment>
        <translation>Er darf</translation>
    </message>
    <message>
        <source>It may not</source>
        <comment>heading above what a v1 credential cannot do</comment>
        <translation>Er darf nicht</translation>
    </message>
    <message>
        <source>Making the credential, then its password…</source>
        <translation>Der Zugang wird angelegt, dann sein Passwort …</translation>
    </message>
</context>
<context>
    <name>itm::V1HandOverDialog</name>
    <message>
        <source>Copy the &amp;commands</source>
        <translation>&amp;Befehle kopieren</translation>
    </message>
    <message>
        <source>&amp;Try to sign in</source>
        <translation>Anmeldung ver&amp;suchen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <comment>title; %1 is a user name</comment>
        <translation>%1 ist bereit</translation>
    </message>
    <message>
        <source>How clients of InfluxDB 1.x name its buckets</source>
        <translation>Wie Clients von InfluxDB 1.x die Buckets nennen</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;Namen kopieren</translation>
    </message>
    <message>
        <source>Whether it can sign in</source>
        <translation>Ob die Anmeldung gelingt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Asking which databases lead to its buckets…</source>
        <translation>Es wird gefragt, welche Datenbanken zu den Buckets führen …</translation>
    </message>
    <message>
        <source>This makes it:</source>
        <comment>a command follows</comment>
        <translation>Dies legt sie an:</translation>
    </message>
    <message>
        <source>The server is not connected any more.</source>
        <translation>Der Server ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>✓ It signs in at /query.</source>
        <translation>✓ Die Anmeldung an /query gelingt.</translation>
    </message>
    <message>
        <source>▲ The server refuses user name and password.</source>
        <translation>▲ Der Server weist Benutzername und Passwort ab.</translation>
    </message>
</context>
<context>
    <name>itm::V1PasswordChoice</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Random</source>
        <comment>password</comment>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>My own</source>
        <comment>password</comment>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>None</source>
        <comment>password</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Own password</source>
        <translation>Eigenes Passwort</translation>
    </message>
    <message>
        <source>About the password</source>
        <translation>Zum Passwort</translation>
    </message>
    <message>
        <source>Type a password, or let one be chosen.</source>
        <translation>Geben Sie ein Passwort ein, oder lassen Sie eines wählen.</translation>
    </message>
    <message>
        <source>Nobody can sign in with it until a password is set.</source>
        <translation>Niemand kann sich damit anmelden, bis ein Passwort gesetzt ist.</translation>
    </message>
    <message>
        <source>8 to 72 characters. A strict server asks for three of: capital letters, small letters, digits, !@#$%^&amp;*()_+.</source>
        <translation>8 bis 72 Zeichen. Ein strenger Server verlangt drei von: Großbuchstaben, Kleinbuchstaben, Ziffern, !@#$%^&amp;*()_+.</translation>
    </message>
    <message>
        <source>32 characters, chosen on this computer.</source>
        <translation>32 Zeichen, auf diesem Rechner gewählt.</translation>
    </message>
    <message>
        <source>They are saved in your keychain before they are sent.</source>
        <translation>Sie werden in Ihrem Schlüsselbund gesichert, bevor sie gesendet werden.</translation>
    </message>
</context>
<context>
    <name>itm::V1PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>A new password for %1</source>
        <translation>Ein neues Passwort für %1</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Why it cannot be set</source>
        <translation>Warum es nicht gesetzt werden kann</translation>
    </message>
    <message>
        <source>Saving the password, then setting it…</source>
        <translation>Das Passwort wird gesichert, dann gesetzt …</translation>
    </message>
</context>
<context>
    <name>itm::V1Text</name>
    <message>
        <source>The server keeps v1 credentials through a private interface, which another version may change or leave out.</source>
        <translation>Der Server verwahrt v1-Zugänge über eine private Schnittstelle, die eine andere Version ändern oder weglassen kann.</translation>
    </message>
    <message>
        <source>This server has no interface for v1 credentials, or something in front of it keeps it away.</source>
        <translation>Dieser Server hat keine Schnittstelle für v1-Zugänge, oder etwas vor ihm hält sie fern.</translation>
    </message>
    <message>
        <source>The v1 credentials of this server cannot be read. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>Die v1-Zugänge dieses Servers können nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Choose an organization.</source>
        <translation>Wählen Sie eine Organisation.</translation>
    </message>
    <message>
        <source>Type a user name.</source>
        <translation>Geben Sie einen Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Leave the colon out of the user name: nobody could sign in with it.</source>
        <translation>Lassen Sie den Doppelpunkt im Benutzernamen weg: Niemand könnte sich damit anmelden.</translation>
    </message>
    <message>
        <source>The user name has a character that cannot be seen.</source>
        <translation>Der Benutzername hat ein Zeichen, das man nicht sieht.</translation>
    </message>
    <message>
        <source>This user name is taken; it is unique on the whole server.</source>
        <translation>Dieser Benutzername ist vergeben; er ist auf dem ganzen Server eindeutig.</translation>
    </message>
    <message>
        <source>Choose at least one bucket to read or write.</source>
        <translation>Wählen Sie mindestens einen Bucket zum Lesen oder Schreiben.</translation>
    </message>
    <message>
        <source>Nothing was made: one of the buckets is gone. Refresh, and choose again.</source>
        <translation>Es wurde nichts angelegt: Einer der Buckets ist fort. Aktualisieren Sie, und wählen Sie neu.</translation>
    </message>
    <message>
        <source>Nothing was made. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>Es wurde nichts angelegt. %1</translation>
    </message>
    <message>
        <source>%1 is made. Without a password it cannot sign in; set one when it is needed.</source>
        <translation>%1 ist angelegt. Ohne Passwort gelingt keine Anmeldung; setzen Sie eines, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>%1 is made, but its password was not set. Set one anew. %2</source>
        <extracomment>%1: a user name, %2: a sentence.</extracomment>
        <translation>%1 ist angelegt, aber sein Passwort wurde nicht gesetzt. Setzen Sie noch einmal eines. %2</translation>
    </message>
    <message>
        <source>Every client that signs in as %1 with the old password is refused at once.</source>
        <translation>Jeder Client, der sich als %1 mit dem alten Passwort anmeldet, wird sofort abgewiesen.</translation>
    </message>
    <message>
        <source>The old password is still in force. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>Das alte Passwort gilt weiter. %1</translation>
    </message>
    <message>
        <source>Clients cannot find the bucket %1: no DBRP mapping leads to it.</source>
        <translation>Clients finden den Bucket %1 nicht: Keine DBRP-Zuordnung führt zu ihm.</translation>
    </message>
    <message>
        <source>Bucket %1 is database %2, retention policy %3.</source>
        <extracomment>%1: a bucket, %2: a database, %3: a retention policy of InfluxDB 1.x.</extracomment>
        <translation>Der Bucket %1 ist die Datenbank %2, Retention Policy %3.</translation>
    </message>
    <message>
        <source>Perhaps the password was set; it is in your keychain. Trying again sends the same one. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>Vielleicht wurde das Passwort gesetzt; es ist in Ihrem Schlüsselbund. Ein neuer Versuch sendet dasselbe. %1</translation>
    </message>
    <message>
        <source>Perhaps it was made. Refresh before you try again. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>Vielleicht wurde es erstellt. Aktualisieren Sie, bevor Sie es noch einmal versuchen. %1</translation>
    </message>
</context>
<context>
    <name>itm::ValueList</name>
    <message>
        <source>Tokens to hand over</source>
        <translation>Zu übergebende Token</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the value of %1</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>Wert von %1 kopieren</translation>
    </message>
</context>
<context>
    <name>itm::ValueRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More ways to hand over the value</source>
        <translation>Weitere Wege, den Wert zu übergeben</translation>
    </message>
    <message numerus="yes">
        <source>Copied: clears in %n s</source>
        <translation>
            <numerusform>Kopiert: wird in %n s gelöscht</numerusform>
            <numerusform>Kopiert: wird in %n s gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of the file</source>
        <translation>Was aus der Datei wurde</translation>
    </message>
    <message>
        <source>Copy as HTTP &amp;header</source>
        <translation>Als HTTP-&amp;Header kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;environment line (INFLUX_TOKEN=…)</source>
        <translation>Als &amp;Umgebungszeile kopieren (INFLUX_TOKEN=…)</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>In einer Datei &amp;speichern …</translation>
    </message>
    <message>
        <source>Save the value to a file</source>
        <translation>Den Wert in einer Datei speichern</translation>
    </message>
    <message>
        <source>✓ Written to %1, readable by you only.</source>
        <translation>✓ In %1 geschrieben, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Passwort kopieren</translation>
    </message>
</context>
</TS>
