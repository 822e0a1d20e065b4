<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>folder</source>
        <comment>command line: placeholder for a folder&apos;s path</comment>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Start with a demo server in this process; nothing is kept.</source>
        <translation>Démarrer avec un serveur de démonstration dans ce processus&#xa0;; rien n’est conservé.</translation>
    </message>
    <message>
        <source>Keep all state of this run in &lt;folder&gt;.</source>
        <translation>Conserver tout l’état de cette exécution dans &lt;dossier&gt;.</translation>
    </message>
    <message>
        <source>Speak this language, for example de.</source>
        <translation>Utiliser cette langue, par exemple fr.</translation>
    </message>
    <message>
        <source>code</source>
        <comment>command line: placeholder for a language code</comment>
        <translation>code</translation>
    </message>
    <message>
        <source>Colours: light or dark, whatever the desktop says.</source>
        <translation>Couleurs&#xa0;: light (clair) ou dark (sombre), quel que soit le réglage du bureau.</translation>
    </message>
    <message>
        <source>With --demo: do the main job by itself, write pictures to &lt;folder&gt; and end.</source>
        <translation>Avec --demo&#xa0;: effectuer seul la tâche principale, écrire des images dans &lt;dossier&gt; et quitter.</translation>
    </message>
    <message>
        <source>With --demo: write a picture of every window to &lt;folder&gt; and end.</source>
        <translation>Avec --demo&#xa0;: écrire une image de chaque fenêtre dans &lt;dossier&gt; et quitter.</translation>
    </message>
    <message>
        <source>Build the windows, close them and end.</source>
        <translation>Construire les fenêtres, les fermer et quitter.</translation>
    </message>
    <message>
        <source>--color-scheme takes light or dark, not &quot;%1&quot;.</source>
        <translation>--color-scheme accepte light ou dark, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Manages the API tokens of InfluxDB 2.x servers.</source>
        <translation>Gère les jetons d’API des serveurs InfluxDB 2.x.</translation>
    </message>
    <message>
        <source>Do not know what to do with &quot;%1&quot;.</source>
        <translation>Impossible de savoir que faire de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--tour and --shots work with --demo only.</source>
        <translation>--tour et --shots ne fonctionnent qu’avec --demo.</translation>
    </message>
    <message>
        <source>There is no display here to show a window on. Start the program on a desktop, or see --help for what it does without one.</source>
        <translation>Il n’y a ici aucun écran où afficher une fenêtre. Lancez le programme sur un bureau, ou voyez avec --help ce qu’il fait sans écran.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>--%1 takes %2, not &quot;%3&quot;.</source>
        <extracomment>%1: an option; %2: what it takes; %3: what was typed.</extracomment>
        <translation>--%1 accepte %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Say with --format in which format: %1.</source>
        <translation>Indiquez le format avec --format&#xa0;: %1.</translation>
    </message>
    <message>
        <source>name</source>
        <comment>command line: placeholder for a name</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>Write a report without opening a window: the options from --connection on.</source>
        <translation>Écrire un rapport sans ouvrir de fenêtre&#xa0;: les options à partir de --connection.</translation>
    </message>
    <message>
        <source>report: about the organization &lt;name&gt; only.</source>
        <translation>report&#xa0;: sur l’organisation &lt;nom&gt; seulement.</translation>
    </message>
    <message>
        <source>report: which one.</source>
        <translation>report&#xa0;: lequel.</translation>
    </message>
    <message>
        <source>report: in which format; else by the ending of the file.</source>
        <translation>report&#xa0;: dans quel format&#xa0;; sinon d’après l’extension du fichier.</translation>
    </message>
    <message>
        <source>report: the &lt;file&gt; to write; - for standard output.</source>
        <translation>report&#xa0;: le &lt;fichier&gt; à écrire&#xa0;; - pour la sortie standard.</translation>
    </message>
    <message>
        <source>file</source>
        <comment>command line: placeholder for a file</comment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>report: with the findings that somebody accepted.</source>
        <translation>report&#xa0;: avec les constats que quelqu’un a acceptés.</translation>
    </message>
    <message>
        <source>report: end with status 3 where there are findings of this severity or a worse one that nobody accepted.</source>
        <translation>report&#xa0;: terminer avec le code 3 s’il y a des constats de cette gravité ou plus graves que personne n’a acceptés.</translation>
    </message>
    <message>
        <source>Do not know what to do with &quot;%1&quot;.</source>
        <translation>Impossible de savoir que faire de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>Indiquez avec --output le fichier à écrire.</translation>
    </message>
    <message>
        <source>Say with --kind which report: %1.</source>
        <translation>Indiquez avec --kind quel rapport&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A review is of one organization: name it with --org.</source>
        <translation>Une revue porte sur une organisation&#xa0;: nommez-la avec --org.</translation>
    </message>
    <message>
        <source>A report ends with 0: written; 2: a mistake on the command line; 3: written, and there are findings as --fail-at says; 4: connection, organization, review or credential unknown or refused; 5: the server did not answer as InfluxDB 2; 6: the file could not be written. It asks nothing, changes nothing on the server, and needs no display.</source>
        <translation>Un rapport se termine par 0&#xa0;: écrit&#xa0;; 2&#xa0;: erreur dans la ligne de commande&#xa0;; 3&#xa0;: écrit, et il y a des constats tels que --fail-at les désigne&#xa0;; 4&#xa0;: connexion, organisation, revue ou identifiants inconnus ou refusés&#xa0;; 5&#xa0;: le serveur n’a pas répondu comme InfluxDB 2&#xa0;; 6&#xa0;: le fichier n’a pas pu être écrit. Il ne demande rien, ne modifie rien sur le serveur et n’a pas besoin d’écran.</translation>
    </message>
    <message>
        <source>report: the saved connection with this &lt;name&gt;; its credential comes from INFLUX_TOKEN, unless INFLUX_HOST names another server, or from the keychain. Without it: INFLUX_HOST and INFLUX_TOKEN.</source>
        <translation>report&#xa0;: la connexion enregistrée qui porte ce &lt;nom&gt;&#xa0;; ses identifiants viennent d’INFLUX_TOKEN, sauf si INFLUX_HOST nomme un autre serveur, ou du trousseau. Sans elle&#xa0;: INFLUX_HOST et INFLUX_TOKEN.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>itm::AbilitySentences</name>
    <message>
        <source>all users</source>
        <extracomment>Stands in sentences about tokens, as &quot;the tokens of …&quot;.</extracomment>
        <translation>tous les utilisateurs</translation>
    </message>
    <message>
        <source>see, change and delete %1</source>
        <extracomment>%1: tokens, such as &quot;2 tokens&quot;.</extracomment>
        <translation>voir, modifier et supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>see %1</source>
        <extracomment>%1: tasks, all or some.
----------
%1: users, all or some.
----------
%1: a list of things, such as &quot;dashboards, checks and labels&quot;.</extracomment>
        <translation>voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>see the tokens of %1</source>
        <extracomment>%1: a user, or &quot;all users&quot;.</extracomment>
        <translation>voir les jetons de %1</translation>
    </message>
    <message>
        <source>create, change and delete tokens of %1</source>
        <extracomment>%1: a user, or &quot;all users&quot;.</extracomment>
        <translation>créer, modifier et supprimer des jetons de %1</translation>
    </message>
    <message>
        <source>change everything on the server</source>
        <translation>tout modifier sur le serveur</translation>
    </message>
    <message>
        <source>read everything on the server</source>
        <translation>tout lire sur le serveur</translation>
    </message>
    <message>
        <source>read points from %1</source>
        <extracomment>%1: one or more buckets.</extracomment>
        <translation>lire des points dans %1</translation>
    </message>
    <message>
        <source>write points to %1</source>
        <extracomment>%1: one or more buckets.</extracomment>
        <translation>écrire des points dans %1</translation>
    </message>
    <message>
        <source>read and write points in %1</source>
        <translation>lire et écrire des points dans %1</translation>
    </message>
    <message>
        <source>also create and delete buckets there: on this server, write means that too</source>
        <translation>y créer et supprimer aussi des buckets&#xa0;: sur ce serveur, l’écriture le comprend</translation>
    </message>
    <message>
        <source>also delete these buckets: on this server, write means that too</source>
        <translation>supprimer aussi ces buckets&#xa0;: sur ce serveur, l’écriture le comprend</translation>
    </message>
    <message>
        <source>also delete %1: on this server, write means that too</source>
        <extracomment>%1: a bucket.</extracomment>
        <translation>supprimer aussi %1&#xa0;: sur ce serveur, l’écriture le comprend</translation>
    </message>
    <message>
        <source>run, change and delete %1 without seeing them</source>
        <extracomment>%1: tasks, all or some.</extracomment>
        <translation>exécuter, modifier et supprimer sans les voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>run, change and delete %1</source>
        <extracomment>%1: tasks, all or some.</extracomment>
        <translation>exécuter, modifier et supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>read the names of %1</source>
        <extracomment>%1: secrets, all or some. Their values can never be read.</extracomment>
        <translation>lire les noms&#xa0;: %1</translation>
    </message>
    <message>
        <source>change and delete %1</source>
        <extracomment>%1: secrets, all or some.</extracomment>
        <translation>modifier et supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>read the names of %1, change and delete them</source>
        <extracomment>%1: secrets, all or some. Their values can never be read.</extracomment>
        <translation>lire les noms, modifier et supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>create, change and delete %1, their passwords too</source>
        <extracomment>%1: users, all or some.</extracomment>
        <translation>créer, modifier et supprimer, mots de passe compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>change and delete %1, the password too</source>
        <translation>modifier et supprimer, mot de passe compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>see %1 and read the system buckets there</source>
        <extracomment>%1: organizations, all or some.</extracomment>
        <translation>voir, et y lire les buckets système&#xa0;: %1</translation>
    </message>
    <message>
        <source>create, change and delete %1</source>
        <extracomment>%1: organizations, all or some.</extracomment>
        <translation>créer, modifier et supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>change and delete %1, its members too</source>
        <translation>modifier et supprimer, membres compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in every organization</source>
        <extracomment>%1: a list of resource types, such as &quot;dashboards, checks and labels&quot;.</extracomment>
        <translation>%1 dans chaque organisation</translation>
    </message>
    <message>
        <source>%1 in the organization %2</source>
        <extracomment>%1: a list of resource types, such as &quot;dashboards, checks and labels&quot;; %2: a name.</extracomment>
        <translation>%1 dans l’organisation %2</translation>
    </message>
    <message>
        <source>create, change and delete %1 without seeing them</source>
        <extracomment>%1: a list of things, such as &quot;dashboards, checks and labels&quot;.</extracomment>
        <translation>créer, modifier et supprimer sans les voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>see, create, change and delete %1</source>
        <extracomment>%1: a list of things, such as &quot;dashboards, checks and labels&quot;.</extracomment>
        <translation>voir, créer, modifier et supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>The permission on all %1 of an organization has no effect: the server never asks for it.</source>
        <extracomment>%1: &quot;users&quot; or &quot;organizations&quot;.</extracomment>
        <translation>La permission sur l’ensemble des %1 d’une organisation est sans effet&#xa0;: le serveur ne la demande jamais.</translation>
    </message>
    <message>
        <source>touch %1, which are newer than this token</source>
        <extracomment>%1: resource types that InfluxDB added after the token was made.</extracomment>
        <translation>toucher à ces types, plus récents que ce jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>do anything: it has no permission with an effect</source>
        <translation>faire quoi que ce soit&#xa0;: aucune de ses permissions n’a d’effet</translation>
    </message>
    <message>
        <source>read anything, not even what it wrote</source>
        <translation>lire quoi que ce soit, pas même ce qu’il a écrit</translation>
    </message>
    <message>
        <source>read anything</source>
        <translation>lire quoi que ce soit</translation>
    </message>
    <message>
        <source>read back everything that it writes</source>
        <translation>relire tout ce qu’il écrit</translation>
    </message>
    <message>
        <source>write, change or delete anything</source>
        <translation>écrire, modifier ou supprimer quoi que ce soit</translation>
    </message>
    <message>
        <source>reach any other bucket, organization or setting</source>
        <translation>atteindre un autre bucket, une autre organisation ou d’autres réglages</translation>
    </message>
    <message>
        <source>reach any other organization or setting</source>
        <translation>atteindre une autre organisation ou d’autres réglages</translation>
    </message>
    <message>
        <source>see, create or delete tokens</source>
        <translation>voir, créer ou supprimer des jetons</translation>
    </message>
    <message>
        <source>see tokens</source>
        <translation>voir des jetons</translation>
    </message>
    <message>
        <source>see other tokens</source>
        <translation>voir d’autres jetons</translation>
    </message>
    <message>
        <source>see other users’ tokens</source>
        <translation>voir les jetons d’autres utilisateurs</translation>
    </message>
    <message>
        <source>create, change or delete tokens</source>
        <translation>créer, modifier ou supprimer des jetons</translation>
    </message>
    <message>
        <source>create users or organizations, back up the server</source>
        <translation>créer des utilisateurs ou des organisations, sauvegarder le serveur</translation>
    </message>
    <message>
        <source>create users</source>
        <translation>créer des utilisateurs</translation>
    </message>
    <message>
        <source>create organizations</source>
        <translation>créer des organisations</translation>
    </message>
    <message>
        <source>back up the server</source>
        <translation>sauvegarder le serveur</translation>
    </message>
    <message>
        <source>use anything but /query and /write, the endpoints of InfluxDB 1.x</source>
        <translation>utiliser autre chose que /query et /write, les endpoints d’InfluxDB 1.x</translation>
    </message>
    <message>
        <source>reach any other organization</source>
        <translation>atteindre une autre organisation</translation>
    </message>
    <message>
        <source>reach %1</source>
        <extracomment>%1: one or more organizations.</extracomment>
        <translation>atteindre %1</translation>
    </message>
</context>
<context>
    <name>itm::AbilityText</name>
    <message>
        <source>read, write and delete everything in every organization</source>
        <translation>lire, écrire et supprimer tout dans chaque organisation</translation>
    </message>
    <message>
        <source>see, create and delete tokens of everybody</source>
        <translation>voir, créer et supprimer les jetons de tout le monde</translation>
    </message>
    <message>
        <source>create and delete users and organizations</source>
        <translation>créer et supprimer des utilisateurs et des organisations</translation>
    </message>
    <message>
        <source>back up and restore the server</source>
        <translation>sauvegarder et restaurer le serveur</translation>
    </message>
    <message>
        <source>A permission on tokens has no effect without one on their owner.</source>
        <translation>Une permission sur des jetons est sans effet si aucune ne porte sur leur propriétaire.</translation>
    </message>
</context>
<context>
    <name>itm::AcceptDialog</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Accepter un constat</translation>
    </message>
    <message numerus="yes">
        <source>“%1” for %n token(s). It comes back after this date, or when something about it changes. Nothing on the server changes.</source>
        <extracomment>%1: a finding.</extracomment>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» pour %n jeton. Le constat revient après cette date, ou quand quelque chose y change. Rien ne change sur le serveur.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» pour %n jetons. Le constat revient après cette date, ou quand quelque chose y change. Rien ne change sur le serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
</context>
<context>
    <name>itm::AccessControls</name>
    <message>
        <source>&amp;Only where there is access</source>
        <translation>&amp;Seulement avec accès</translation>
    </message>
    <message>
        <source>&amp;System buckets</source>
        <translation>Buckets s&amp;ystème</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Non groupés</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Par propriétaire</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Most access first</source>
        <translation>Le plus d’accès d’abord</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Group rows</source>
        <translation>Grouper les lignes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Part of a token’s or an owner’s name</source>
        <translation>Partie du nom d’un jeton ou d’un propriétaire</translation>
    </message>
    <message>
        <source>Token or owner</source>
        <translation>Jeton ou propriétaire</translation>
    </message>
    <message>
        <source>Part of a bucket’s name</source>
        <translation>Partie du nom d’un bucket</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Size of the cells</source>
        <translation>Taille des cellules</translation>
    </message>
    <message>
        <source>Size of the cells (Ctrl with plus, minus or the wheel)</source>
        <translation>Taille des cellules (Ctrl avec plus, moins ou la molette)</translation>
    </message>
    <message>
        <source>O&amp;rganization:</source>
        <translation>O&amp;rganisation&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>Re&amp;chercher&#xa0;:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Taille&#xa0;:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>itm::AccessGridModel</name>
    <message numerus="yes">
        <source>%1, owner of %n tokens</source>
        <extracomment>%1: a user.</extracomment>
        <translation>
            <numerusform>%1, propriétaire de %n jeton</numerusform>
            <numerusform>%1, propriétaire de %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, owner of %n tokens, inactive</source>
        <extracomment>%1: a user.</extracomment>
        <translation>
            <numerusform>%1, propriétaire de %n jeton, inactif</numerusform>
            <numerusform>%1, propriétaire de %n jetons, inactif</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, of %3</source>
        <extracomment>%1: a token; %2: its kind, such as &quot;All Access&quot;; %3: its owner.</extracomment>
        <translation>%1&#xa0;: %2, de %3</translation>
    </message>
    <message>
        <source>%1. Grants nothing now: %2.</source>
        <extracomment>%1: what a token is; %2: why it grants nothing now.</extracomment>
        <translation>%1. N’accorde rien actuellement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Bucket %1 of %2</source>
        <extracomment>%1: a bucket; %2: its organization.</extracomment>
        <translation>Bucket %1 de %2</translation>
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
        <translation>Qui peut faire quoi&#xa0;: les lignes sont des jetons ou des propriétaires, les colonnes des buckets</translation>
    </message>
</context>
<context>
    <name>itm::AccessLegend</name>
    <message>
        <source>reads</source>
        <translation>lit</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>writes, and can delete the bucket (corner)</source>
        <translation>écrit, et peut supprimer le bucket (coin)</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>grants nothing now (outline): inactive, or the bucket is gone</source>
        <translation>n’accorde rien actuellement (contour)&#xa0;: inactif, ou le bucket n’existe plus</translation>
    </message>
    <message>
        <source>Shapes: %1</source>
        <translation>Formes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>itm::AccessPanel</name>
    <message>
        <source>Show these &amp;tokens</source>
        <translation>&amp;Montrer ces jetons</translation>
    </message>
    <message>
        <source>&amp;What if they go?</source>
        <translation>&amp;Et s’ils disparaissent&#xa0;?</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>Ce qui est expliqué</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Ligne entière</translation>
    </message>
    <message>
        <source>Whole column</source>
        <translation>Colonne entière</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Ce qui est choisi</translation>
    </message>
    <message>
        <source>Tokens and what grants it</source>
        <translation>Les jetons et ce qui l’accorde</translation>
    </message>
    <message>
        <source>Select them in the list of the main window</source>
        <translation>Les sélectionner dans la liste de la fenêtre principale</translation>
    </message>
    <message>
        <source>Which buckets would nobody else read or write? For the chosen lines, or for all of them</source>
        <translation>Quels buckets plus personne d’autre ne lirait ou n’écrirait&#xa0;? Pour les lignes choisies, ou pour toutes</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Ce qui serait perdu</translation>
    </message>
    <message>
        <source>Choose a cell, or the head of a row or column.</source>
        <translation>Choisissez une cellule, ou l’en-tête d’une ligne ou d’une colonne.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reads and writes none of these buckets.</source>
        <extracomment>%1: a token.</extracomment>
        <translation>%1 ne lit ni n’écrit aucun de ces buckets.</translation>
    </message>
    <message numerus="yes">
        <source>Without %n tokens:</source>
        <translation>
            <numerusform>Sans ce jeton (%n)&#xa0;:</numerusform>
            <numerusform>Sans ces %n jetons&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What if this token goes?</source>
        <translation>&amp;Et si ce jeton disparaît&#xa0;?</translation>
    </message>
</context>
<context>
    <name>itm::AccessText</name>
    <message>
        <source>read, write and delete</source>
        <extracomment>As it follows &quot;can&quot;.</extracomment>
        <translation>lire, écrire et supprimer</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lire et écrire</translation>
    </message>
    <message>
        <source>write and delete</source>
        <extracomment>As it follows &quot;can&quot;.</extracomment>
        <translation>écrire et supprimer</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écrire</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>As it follows &quot;can&quot;.</extracomment>
        <translation>lire</translation>
    </message>
    <message>
        <source>do nothing with</source>
        <extracomment>As it follows &quot;can&quot;.</extracomment>
        <translation>ne rien faire avec</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>The letter for reading, in a cell.</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>The letter for writing, in a cell.</extracomment>
        <translation>É</translation>
    </message>
    <message>
        <source>Your credential does not list this bucket. It is here because tokens name it; which organization it is in is only what they say.</source>
        <translation>Vos identifiants ne listent pas ce bucket. Il figure ici parce que des jetons le nomment&#xa0;; eux seuls disent de quelle organisation il est.</translation>
    </message>
    <message>
        <source>This bucket is gone. What names it grants nothing.</source>
        <translation>Ce bucket n’existe plus. Ce qui le nomme n’accorde rien.</translation>
    </message>
    <message>
        <source>the token is inactive</source>
        <translation>le jeton est inactif</translation>
    </message>
    <message>
        <source>its owner is inactive</source>
        <translation>son propriétaire est inactif</translation>
    </message>
    <message>
        <source>%1 can %2 %3, because it may %4.</source>
        <extracomment>%1: a token; %2: &quot;read and write&quot;; %3: a bucket; %4: &quot;read all buckets of factory&quot;.</extracomment>
        <translation>%1 peut %2 %3, car ceci lui est permis&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 can neither read nor write %2.</source>
        <extracomment>%1: a token; %2: a bucket.</extracomment>
        <translation>%1 ne peut ni lire ni écrire %2.</translation>
    </message>
    <message>
        <source>%1 may %3, but %2 is gone: this grants nothing.</source>
        <extracomment>%1: a token; %2: a bucket; %3: &quot;read the bucket b&quot;.</extracomment>
        <translation>%1 nomme %2 (%3), mais ce bucket n’existe plus&#xa0;: cela n’accorde rien.</translation>
    </message>
    <message>
        <source>%1 could %2 %3, but cannot now: %4. It may %5.</source>
        <extracomment>%1: a token; %2: &quot;read and write&quot;; %3: a bucket; %4: why not; %5: &quot;read all buckets of …&quot;.</extracomment>
        <translation>%1 pourrait %2 %3, mais ne le peut pas actuellement&#xa0;: %4. Il lui est permis&#xa0;: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can %2 %3 with %n tokens.</source>
        <extracomment>%1: a user; %2: &quot;read and write&quot;; %3: a bucket.</extracomment>
        <translation>
            <numerusform>%1 peut %2 %3 avec %n jeton.</numerusform>
            <numerusform>%1 peut %2 %3 avec %n jetons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n tokens that name %2, which is gone: they grant nothing there.</source>
        <extracomment>%1: a user; %2: a bucket.</extracomment>
        <translation>
            <numerusform>%1 a %n jeton qui nomme %2, qui n’existe plus&#xa0;: il n’y accorde rien.</numerusform>
            <numerusform>%1 a %n jetons qui nomment %2, qui n’existe plus&#xa0;: ils n’y accordent rien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could %2 %3 with %n tokens, but cannot now: they or their owner are inactive.</source>
        <extracomment>%1: a user; %2: &quot;read and write&quot;; %3: a bucket.</extracomment>
        <translation>
            <numerusform>%1 pourrait %2 %3 avec %n jeton, mais ne le peut pas actuellement&#xa0;: lui ou son propriétaire est inactif.</numerusform>
            <numerusform>%1 pourrait %2 %3 avec %n jetons, mais ne le peut pas actuellement&#xa0;: eux ou leur propriétaire sont inactifs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no token that reads or writes %2.</source>
        <extracomment>%1: a user; %2: a bucket.</extracomment>
        <translation>%1 n’a aucun jeton qui lise ou écrive %2.</translation>
    </message>
    <message>
        <source>%1 could no longer read %2.</source>
        <extracomment>%1: a user; %2: buckets.</extracomment>
        <translation>%1 ne pourrait plus lire %2.</translation>
    </message>
    <message>
        <source>%1 could no longer write %2.</source>
        <extracomment>%1: a user; %2: buckets.</extracomment>
        <translation>%1 ne pourrait plus écrire %2.</translation>
    </message>
    <message>
        <source>%1 could no longer read %2 and no longer write %3.</source>
        <extracomment>%1: a user; %2, %3: buckets.</extracomment>
        <translation>%1 ne pourrait plus lire %2 ni écrire %3.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing would be lost: %n tokens that grant nothing now anyway.</source>
        <translation>
            <numerusform>Rien ne serait perdu&#xa0;: %n jeton qui de toute façon n’accorde rien actuellement.</numerusform>
            <numerusform>Rien ne serait perdu&#xa0;: %n jetons qui de toute façon n’accordent rien actuellement.</numerusform>
        </translation>
    </message>
    <message>
        <source>No bucket would be lost to anybody.</source>
        <translation>Personne ne perdrait aucun bucket.</translation>
    </message>
    <message>
        <source>▲ Nobody could write %1 any more.</source>
        <extracomment>%1: buckets.</extracomment>
        <translation>▲ Plus personne ne pourrait écrire %1.</translation>
    </message>
    <message>
        <source>▲ Nobody could read %1 any more.</source>
        <extracomment>%1: buckets.</extracomment>
        <translation>▲ Plus personne ne pourrait lire %1.</translation>
    </message>
    <message>
        <source>▲ Only Operator and All Access tokens could still write %1.</source>
        <extracomment>%1: buckets.</extracomment>
        <translation>▲ Seuls des jetons opérateur et All Access pourraient encore écrire %1.</translation>
    </message>
    <message>
        <source>▲ Only Operator and All Access tokens could still read %1.</source>
        <extracomment>%1: buckets.</extracomment>
        <translation>▲ Seuls des jetons opérateur et All Access pourraient encore lire %1.</translation>
    </message>
    <message numerus="yes">
        <source>✓ Every bucket that would be concerned (%n) can still be read and written by other tokens as before.</source>
        <translation>
            <numerusform>✓ Le bucket concerné (%n) peut encore être lu et écrit par d’autres jetons comme avant.</numerusform>
            <numerusform>✓ Tous les buckets concernés (%n) peuvent encore être lus et écrits par d’autres jetons comme avant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::AccessWindow</name>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;veur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>E&amp;xporter l’image…</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>How far it can be trusted</source>
        <translation>Dans quelle mesure on peut s’y fier</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Aucun serveur</translation>
    </message>
    <message>
        <source>Connect to a server to see who may do what there.</source>
        <translation>Connectez-vous à un serveur pour voir qui peut y faire quoi.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à montrer</translation>
    </message>
    <message>
        <source>No token or no bucket is left with what is chosen above.</source>
        <translation>Avec ce qui est choisi ci-dessus, il ne reste aucun jeton ou aucun bucket.</translation>
    </message>
    <message>
        <source>%1 × %2. By what each token really may do.</source>
        <comment>rows × columns</comment>
        <translation>%1 × %2. D’après ce que chaque jeton peut réellement faire.</translation>
    </message>
    <message>
        <source>Only tokens that your credential sees are counted; others may do more.</source>
        <translation>Seuls les jetons que vos identifiants voient sont comptés&#xa0;; d’autres peuvent permettre davantage.</translation>
    </message>
    <message>
        <source>The list is an old one: the server is not connected.</source>
        <translation>La liste est ancienne&#xa0;: le serveur n’est pas connecté.</translation>
    </message>
    <message>
        <source>The buckets of %1 could not be listed: only those that tokens name are here.</source>
        <translation>Les buckets de %1 n’ont pas pu être listés&#xa0;: ne figurent ici que ceux que des jetons nomment.</translation>
    </message>
    <message>
        <source>Who may do what: %1</source>
        <extracomment>%1: a server.</extracomment>
        <translation>Qui peut faire quoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who may do what: %1, %2</source>
        <extracomment>%1: a server; %2: an organization.</extracomment>
        <translation>Qui peut faire quoi&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1: a time.</extracomment>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Image (*.png);;Dessin (*.svg)</translation>
    </message>
    <message>
        <source>That is too much for a picture. Narrow it down first.</source>
        <translation>C’est trop pour une image. Restreignez d’abord.</translation>
    </message>
    <message>
        <source>The picture does not fit into memory. Narrow it down first.</source>
        <translation>L’image ne tient pas en mémoire. Restreignez d’abord.</translation>
    </message>
    <message>
        <source>The file was not written, an older one is as it was: %1</source>
        <extracomment>%1: the reason.</extracomment>
        <translation>Le fichier n’a pas été écrit, l’ancien éventuel est inchangé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>Cellules plus grandes</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Cellules plus petites</translation>
    </message>
    <message>
        <source>Largest cells</source>
        <translation>Cellules les plus grandes</translation>
    </message>
    <message>
        <source>Explain the cell</source>
        <translation>Expliquer la cellule</translation>
    </message>
    <message>
        <source>Explain the whole row</source>
        <translation>Expliquer toute la ligne</translation>
    </message>
    <message>
        <source>Explain the whole column</source>
        <translation>Expliquer toute la colonne</translation>
    </message>
</context>
<context>
    <name>itm::ActionFacts</name>
    <message>
        <source>Off: choose one server at the left.</source>
        <translation>Indisponible&#xa0;: choisissez un serveur à gauche.</translation>
    </message>
    <message>
        <source>Off: the connection “%1” is read-only. Allow changes in “Connections”.</source>
        <extracomment>%1: a server.</extracomment>
        <translation>Indisponible&#xa0;: la connexion «&#xa0;%1&#xa0;» est en lecture seule. Permettez les modifications dans «&#xa0;Connexions&#xa0;».</translation>
    </message>
    <message>
        <source>Off: “%1” is not connected.</source>
        <extracomment>%1: a server.</extracomment>
        <translation>Indisponible&#xa0;: «&#xa0;%1&#xa0;» n’est pas connecté.</translation>
    </message>
</context>
<context>
    <name>itm::ActivityWindow</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>What this program did</source>
        <translation>Ce que ce programme a fait</translation>
    </message>
    <message>
        <source>What changed on the server</source>
        <translation>Ce qui a changé sur le serveur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>itm::AddressText</name>
    <message>
        <source>Enter the address of a server, such as https://influx.example:8086.</source>
        <translation>Saisissez l’adresse d’un serveur, par exemple https://influx.example:8086.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>L’adresse doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>InfluxDB answers to http:// and https:// only.</source>
        <translation>InfluxDB ne répond qu’à http:// et https://.</translation>
    </message>
    <message>
        <source>The name of the computer is missing behind http:// or https://.</source>
        <translation>Le nom de l’ordinateur manque après http:// ou https://.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535; InfluxDB’s own is 8086.</source>
        <translation>Le port doit être un nombre de 1 à 65535&#xa0;; celui d’InfluxDB est 8086.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address: they are asked for below.</source>
        <translation>N’indiquez ni nom d’utilisateur ni mot de passe dans l’adresse&#xa0;: ils sont demandés plus bas.</translation>
    </message>
    <message>
        <source>Leave out everything from the question mark or number sign on.</source>
        <translation>Supprimez tout à partir du point d’interrogation ou du dièse.</translation>
    </message>
    <message>
        <source>Put an IPv6 address into brackets, such as http://[::1]:8086.</source>
        <translation>Mettez une adresse IPv6 entre crochets, par exemple http://[::1]:8086.</translation>
    </message>
    <message>
        <source>This cannot be read as an address: look for spaces and unusual characters.</source>
        <translation>Cela ne peut pas être lu comme une adresse&#xa0;: cherchez des espaces et des caractères inhabituels.</translation>
    </message>
    <message>
        <source>%1 is a page of the web interface and was left out.</source>
        <extracomment>%1: the end of an address, such as /orgs/0a1b2c3d4e5f6071.</extracomment>
        <translation>%1 est une page de l’interface web et a été omis.</translation>
    </message>
    <message>
        <source>Over http, everybody on the way can read the values of tokens; use https where the server has it.</source>
        <translation>Avec http, n’importe qui en chemin peut lire les valeurs des jetons&#xa0;; utilisez https là où le serveur l’offre.</translation>
    </message>
    <message>
        <source>INFLUX_HOST cannot be used. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>INFLUX_HOST ne peut pas être utilisé. %1</translation>
    </message>
</context>
<context>
    <name>itm::Application</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>Le serveur de démonstration n’a trouvé aucun port libre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Influx Token Manager: demo, nothing is kept</source>
        <translation>Influx Token Manager&#xa0;: démo, rien n’est conservé</translation>
    </message>
    <message>
        <source>Still waiting for the keyring. A window of it may be asking for its password.</source>
        <translation>Toujours en attente du trousseau. Une de ses fenêtres demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>Nobody was here for a while: the keyring is locked and asks for its password when a saved value is wanted.</source>
        <translation>Personne n’était là depuis un moment&#xa0;: le trousseau est verrouillé et demande son mot de passe quand une valeur enregistrée est nécessaire.</translation>
    </message>
    <message>
        <source>Nobody was here for a while, but the keyring could not be locked. %1</source>
        <translation>Personne n’était là depuis un moment, mais le trousseau n’a pas pu être verrouillé. %1</translation>
    </message>
    <message>
        <source>The server is set up, and its operator token is in your keychain with the connection.</source>
        <translation>Le serveur est initialisé, et son jeton opérateur est dans votre trousseau avec la connexion.</translation>
    </message>
    <message>
        <source>Import own data</source>
        <translation>Importer ses propres données</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken in.</source>
        <translation>
            <numerusform>%n entrée a été reprise.</numerusform>
            <numerusform>%n entrées ont été reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, but the credential is kept for this run only. %1</source>
        <translation>Connecté, mais les identifiants ne sont gardés que pour cette exécution. %1</translation>
    </message>
    <message>
        <source>The influx CLI has the profile “%1” now.</source>
        <translation>La CLI influx a maintenant le profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>About Influx Token Manager</source>
        <translation>À propos d’Influx Token Manager</translation>
    </message>
    <message>
        <source>Influx Token Manager %1</source>
        <translation>Influx Token Manager %1</translation>
    </message>
    <message>
        <source>Manages the API tokens of InfluxDB 2.x servers. Values of tokens and credentials are kept in the keychain of your desktop and nowhere else.

MIT licence.</source>
        <translation>Gère les jetons d’API des serveurs InfluxDB 2.x. Les valeurs des jetons et les identifiants sont conservés dans le trousseau de votre bureau et nulle part ailleurs.

Licence MIT.</translation>
    </message>
</context>
<context>
    <name>itm::BatchDialog</name>
    <message>
        <source>&amp;Only problems</source>
        <translation>Seulement les pr&amp;oblèmes</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Autre fichier…</translation>
    </message>
    <message>
        <source>Save the &amp;list…</source>
        <translation>Enregistrer la &amp;liste…</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>En&amp;registrer à nouveau</translation>
    </message>
    <message>
        <source>Many tokens from a file</source>
        <translation>Créer de nombreux jetons depuis un fichier</translation>
    </message>
    <message>
        <source>Make on another server</source>
        <translation>Créer sur un autre serveur</translation>
    </message>
    <message>
        <source>Tokens to be made</source>
        <translation>Jetons à créer</translation>
    </message>
    <message>
        <source>The values could not be saved: %1</source>
        <extracomment>%1: why the keychain cannot be used, and what to do.</extracomment>
        <translation>Les valeurs n’ont pas pu être enregistrées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save the list of tokens, without their values</source>
        <translation>Enregistrer la liste des jetons, sans leurs valeurs</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list is saved in %1; it holds no values.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>La liste est enregistrée dans %1&#xa0;; elle ne contient aucune valeur.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: a path, %2: why, in the words of the system.</extracomment>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tokens of the file</source>
        <translation>Jetons du fichier</translation>
    </message>
    <message>
        <source>Tokens made</source>
        <translation>Jetons créés</translation>
    </message>
    <message>
        <source>Looking up names…</source>
        <translation>Recherche des noms…</translation>
    </message>
    <message numerus="yes">
        <source>%n values are in no keychain and end with this window.</source>
        <translation>
            <numerusform>%n valeur n’est dans aucun trousseau et disparaît avec cette fenêtre.</numerusform>
            <numerusform>%n valeurs ne sont dans aucun trousseau et disparaissent avec cette fenêtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the keychain again</source>
        <translation>Revérifier le trousseau</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n tokens</source>
        <translation>
            <numerusform>Réessayer pour %n jeton</numerusform>
            <numerusform>Réessayer pour %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n tokens…</source>
        <translation>
            <numerusform>Créer %n jeton…</numerusform>
            <numerusform>Créer %n jetons…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>itm::BatchModel</name>
    <message>
        <source>Line</source>
        <comment>column: of a file</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column: of a token</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column: of a token</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column: of a token</comment>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>May do</source>
        <comment>column: what a token may do</comment>
        <translation>Droits</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a row</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column: of a row</comment>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>itm::BatchQuestions</name>
    <message>
        <source>Their values are saved in your keychain and not shown.</source>
        <translation>Leurs valeurs sont enregistrées dans votre trousseau et ne sont pas affichées.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n tokens?</source>
        <translation>
            <numerusform>Créer %n jeton&#xa0;?</numerusform>
            <numerusform>Créer %n jetons&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n tokens</source>
        <translation>
            <numerusform>Créer %n jeton</numerusform>
            <numerusform>Créer %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving the values?</source>
        <translation>Fermer sans enregistrer les valeurs&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n tokens are not in the keychain.</source>
        <translation>
            <numerusform>La valeur de %n jeton n’est pas dans le trousseau.</numerusform>
            <numerusform>Les valeurs de %n jetons ne sont pas dans le trousseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can show them again. These tokens have to be replaced or deleted.</source>
        <translation>Personne ne peut les afficher à nouveau. Ces jetons devront être remplacés ou supprimés.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
</context>
<context>
    <name>itm::BatchRunner</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a server; %2: what was done there, a sentence.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server of these tokens is not connected any more. Nothing was changed.</source>
        <translation>Le serveur de ces jetons n’est plus connecté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 The first, “%2”: %3</source>
        <extracomment>%1: how many were done and how many not, %2: a description, %3: a sentence.</extracomment>
        <translation>%1 Le premier, «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Tout afficher…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>itm::BatchSource</name>
    <message>
        <source>A CSV file from a spreadsheet: its first line names the columns, each further line is one token. Nothing is made before you have seen what each line comes to.</source>
        <translation>Un fichier CSV issu d’un tableur&#xa0;: sa première ligne nomme les colonnes, chaque ligne suivante est un jeton. Rien n’est créé avant que vous ayez vu ce que donne chaque ligne.</translation>
    </message>
    <message>
        <source>Columns may stand in any order, and those without need may be missing. Several buckets in one cell are separated by |. prod-* stands for all whose names fit, * for all there are and will be. Commas, semicolons and tabs are told apart by themselves.</source>
        <translation>Les colonnes peuvent être dans n’importe quel ordre, et celles qui ne servent pas peuvent manquer. Plusieurs buckets dans une cellule sont séparés par |. prod-* désigne tous ceux dont le nom correspond, * tous ceux qui existent et existeront. Virgules, points-virgules et tabulations sont reconnus automatiquement.</translation>
    </message>
    <message>
        <source>Example of a file</source>
        <translation>Exemple de fichier</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>Coller depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>Copy the &amp;example</source>
        <translation>Copier l’&amp;exemple</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>ou déposez un fichier ici</translation>
    </message>
    <message>
        <source>Open a file with tokens to be made</source>
        <translation>Ouvrir un fichier de jetons à créer</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Fichiers CSV (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a path, %2: why, in the words of the system.</extracomment>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>itm::BatchText</name>
    <message>
        <source>The row has more cells than there are columns: text with a separator in it belongs in quotes.</source>
        <translation>La ligne a plus de cellules qu’il n’y a de colonnes&#xa0;: un texte contenant un séparateur se met entre guillemets.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>Il n’a pas de description.</translation>
    </message>
    <message>
        <source>It names no organization.</source>
        <translation>Il ne nomme aucune organisation.</translation>
    </message>
    <message>
        <source>There is no organization “%1”.</source>
        <translation>Il n’y a pas d’organisation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server would not list the buckets of %1.</source>
        <translation>Le serveur n’a pas voulu lister les buckets de %1.</translation>
    </message>
    <message>
        <source>There is no user “%1”, or your credential may not see it.</source>
        <translation>Il n’y a pas d’utilisateur «&#xa0;%1&#xa0;», ou vos identifiants ne permettent pas de le voir.</translation>
    </message>
    <message>
        <source>“%1” is no status: write active or inactive.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état&#xa0;: écrivez active ou inactive.</translation>
    </message>
    <message>
        <source>There is no task “%1”.</source>
        <translation>Il n’y a pas d’usage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” needs an operator token, which is made one at a time.</source>
        <translation>«&#xa0;%1&#xa0;» exige un jeton opérateur, qui se crée un par un.</translation>
    </message>
    <message>
        <source>“%1” needs a bucket in the column “buckets”.</source>
        <translation>«&#xa0;%1&#xa0;» exige un bucket dans la colonne «&#xa0;buckets&#xa0;».</translation>
    </message>
    <message>
        <source>The column “buckets” is for tasks that need one; use “read” and “write”.</source>
        <translation>La colonne «&#xa0;buckets&#xa0;» sert aux usages qui en exigent un&#xa0;; utilisez «&#xa0;read&#xa0;» et «&#xa0;write&#xa0;».</translation>
    </message>
    <message>
        <source>There is no bucket “%1” there. Several are separated by |.</source>
        <translation>Il n’y a pas de bucket «&#xa0;%1&#xa0;» à cet endroit. Plusieurs buckets sont séparés par |.</translation>
    </message>
    <message>
        <source>Several buckets are called “%1”: write its ID.</source>
        <translation>Plusieurs buckets s’appellent «&#xa0;%1&#xa0;»&#xa0;: écrivez son ID.</translation>
    </message>
    <message>
        <source>“%1” is a system bucket, which no permission on buckets reaches.</source>
        <translation>«&#xa0;%1&#xa0;» est un bucket système, qu’aucune permission sur des buckets n’atteint.</translation>
    </message>
    <message>
        <source>No bucket matches “%1”.</source>
        <translation>Aucun bucket ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It grants nothing: “read”, “write” and “task” are empty.</source>
        <translation>Il n’accorde rien&#xa0;: «&#xa0;read&#xa0;», «&#xa0;write&#xa0;» et «&#xa0;task&#xa0;» sont vides.</translation>
    </message>
    <message>
        <source>Line %1 has the same description.</source>
        <translation>La ligne %1 a la même description.</translation>
    </message>
    <message>
        <source>Nothing that it may do has a counterpart there.</source>
        <translation>Rien de ce qu’il peut faire n’a d’équivalent là-bas.</translation>
    </message>
    <message numerus="yes">
        <source>%n permissions about another organization are left out.</source>
        <translation>
            <numerusform>%n permission qui porte sur une autre organisation est omise.</numerusform>
            <numerusform>%n permissions qui portent sur une autre organisation sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il ne contient rien.</translation>
    </message>
    <message>
        <source>It is larger than 10 MB. Divide it into several files.</source>
        <translation>Il dépasse 10&#xa0;Mo. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>It has more than 20 000 rows. Divide it into several files.</source>
        <translation>Il a plus de 20&#x202f;000 lignes. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>La ligne %1 n’est pas en UTF-8. Enregistrez le fichier en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The quote that is opened in line %1 is never closed.</source>
        <translation>Le guillemet ouvert à la ligne %1 n’est jamais fermé.</translation>
    </message>
    <message>
        <source>In line %1 text follows a closing quote. A quote within quotes is written twice.</source>
        <translation>À la ligne %1, du texte suit un guillemet fermant. Un guillemet entre guillemets s’écrit deux fois.</translation>
    </message>
    <message>
        <source>Line %1 has to name the columns, such as description and write.</source>
        <translation>La ligne %1 doit nommer les colonnes, par exemple description et write.</translation>
    </message>
    <message>
        <source>Line %1 names no column “description”.</source>
        <translation>La ligne %1 ne nomme aucune colonne «&#xa0;description&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1 names none of the columns “read”, “write” and “task”.</source>
        <translation>La ligne %1 ne nomme aucune des colonnes «&#xa0;read&#xa0;», «&#xa0;write&#xa0;» et «&#xa0;task&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1 names a column twice: %2.</source>
        <extracomment>%2: the name of a column.</extracomment>
        <translation>La ligne %1 nomme deux fois une colonne&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It names columns, but no rows follow.</source>
        <translation>Il nomme des colonnes, mais aucune ligne ne suit.</translation>
    </message>
    <message>
        <source>Nothing is read from these columns: %1.</source>
        <extracomment>%1: a list of names.</extracomment>
        <translation>Rien n’est lu dans ces colonnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the name of the token</source>
        <comment>column of a file</comment>
        <translation>le nom du jeton</translation>
    </message>
    <message>
        <source>its name or ID; empty: the one in view</source>
        <comment>column of a file</comment>
        <translation>son nom ou son ID&#xa0;; vide&#xa0;: celle qui est affichée</translation>
    </message>
    <message>
        <source>a user; empty: you</source>
        <comment>column of a file</comment>
        <translation>un utilisateur&#xa0;; vide&#xa0;: vous</translation>
    </message>
    <message>
        <source>active or inactive; empty: active</source>
        <comment>column of a file</comment>
        <translation>active ou inactive&#xa0;; vide&#xa0;: active</translation>
    </message>
    <message>
        <source>a task by its name, or All Access; may be empty</source>
        <comment>column of a file</comment>
        <translation>un usage par son nom, ou All Access&#xa0;; peut être vide</translation>
    </message>
    <message>
        <source>what the task is about</source>
        <comment>column of a file</comment>
        <translation>sur quoi porte l’usage</translation>
    </message>
    <message>
        <source>buckets that it reads</source>
        <comment>column of a file</comment>
        <translation>buckets qu’il lit</translation>
    </message>
    <message>
        <source>buckets that it writes</source>
        <comment>column of a file</comment>
        <translation>buckets qu’il écrit</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a row of a file</comment>
        <translation>prêt</translation>
    </message>
    <message>
        <source>ready, look</source>
        <comment>a row of a file</comment>
        <translation>prêt, à voir</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <comment>a row of a file</comment>
        <translation>impossible</translation>
    </message>
    <message>
        <source>being made…</source>
        <comment>a token of many</comment>
        <translation>création…</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a token of many</comment>
        <translation>créé</translation>
    </message>
    <message>
        <source>made, not saved</source>
        <comment>a token of many</comment>
        <translation>créé, non enregistré</translation>
    </message>
    <message>
        <source>made, value given up</source>
        <comment>a token of many</comment>
        <translation>créé, valeur abandonnée</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a token of many</comment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a token of many</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not tried</source>
        <comment>a token of many</comment>
        <translation>non tenté</translation>
    </message>
    <message>
        <source>It was stopped before this one’s turn.</source>
        <translation>Arrêté avant le tour de celui-ci.</translation>
    </message>
    <message>
        <source>The answer was lost. The list of tokens is read again and tells whether it was made.</source>
        <translation>La réponse s’est perdue. La liste des jetons est relue et dira s’il a été créé.</translation>
    </message>
    <message>
        <source>The server recorded something else than was asked for: look at its details.</source>
        <translation>Le serveur a enregistré autre chose que ce qui était demandé&#xa0;: voyez ses détails.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready.</source>
        <comment>tokens of a file</comment>
        <translation>
            <numerusform>%n prêt.</numerusform>
            <numerusform>%n prêts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a warning.</source>
        <comment>tokens of a file</comment>
        <translation>
            <numerusform>Dont %n avec un avertissement.</numerusform>
            <numerusform>Dont %n avec un avertissement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be made.</source>
        <comment>tokens of a file</comment>
        <translation>
            <numerusform>%n ne peut pas être créé.</numerusform>
            <numerusform>%n ne peuvent pas être créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n créé.</numerusform>
            <numerusform>%n créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made, but their values could not be saved.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n créé, mais sa valeur n’a pas pu être enregistrée.</numerusform>
            <numerusform>%n créés, mais leurs valeurs n’ont pas pu être enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the answer was lost.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>Pour %n, la réponse s’est perdue.</numerusform>
            <numerusform>Pour %n, la réponse s’est perdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n refusé.</numerusform>
            <numerusform>%n refusés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n non tenté.</numerusform>
            <numerusform>%n non tentés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in %1</source>
        <comment>tokens</comment>
        <extracomment>%1: an organization.</extracomment>
        <translation>
            <numerusform>%n dans %1</numerusform>
            <numerusform>%n dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The broadest: %2.</source>
        <extracomment>%1: a list such as &quot;100 in factory, 20 in weather&quot;; %2: what a token may do, such as &quot;W telegraf&quot;.</extracomment>
        <translation>%1. Le plus large&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1. The broadest is that of line %2: %3.</source>
        <extracomment>%1: a list such as &quot;100 in factory, 20 in weather&quot;; %2: a line number; %3: what a token may do, such as &quot;W telegraf&quot;.</extracomment>
        <translation>%1. Le plus large est celui de la ligne %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>itm::BucketMapping</name>
    <message>
        <source>leave the entry as it is: it reaches nothing</source>
        <translation>laisser l’entrée telle quelle&#xa0;: elle n’atteint rien</translation>
    </message>
    <message>
        <source>Instead of the bucket %1, which is gone:</source>
        <extracomment>A bucket that does not exist any more. %1: its ID.</extracomment>
        <translation>Au lieu du bucket %1, qui n’existe plus&#xa0;:</translation>
    </message>
    <message>
        <source>Instead of the bucket %1 (%2), which is gone:</source>
        <extracomment>A bucket that does not exist any more. %1: its name, %2: its ID.</extracomment>
        <translation>Au lieu du bucket %1 (%2), qui n’existe plus&#xa0;:</translation>
    </message>
</context>
<context>
    <name>itm::CandidateDialog</name>
    <message>
        <source>This is it</source>
        <translation>C’est celui-ci</translation>
    </message>
    <message>
        <source>Which token was made?</source>
        <translation>Quel jeton a été créé&#xa0;?</translation>
    </message>
    <message>
        <source>Creating “%1” at %2 was interrupted. These tokens came up since and are just like it. Somebody else may have made some of them.</source>
        <extracomment>%1: a description, %2: a time.</extracomment>
        <translation>La création de «&#xa0;%1&#xa0;» le %2 a été interrompue. Ces jetons sont apparus depuis et lui ressemblent exactement. Quelqu’un d’autre a pu en créer certains.</translation>
    </message>
    <message>
        <source>Tokens that may be the one</source>
        <translation>Jetons qui peuvent être le bon</translation>
    </message>
    <message>
        <source>%1, made %2 for %3, value %4</source>
        <extracomment>A token: %1 its ID, %2 when it was made, %3 whose it is, %4 where its value is.</extracomment>
        <translation>%1, créé le %2 pour %3, valeur %4</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucun d’eux</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
</context>
<context>
    <name>itm::CertificateDialog</name>
    <message>
        <source>I have &amp;compared all of it with the one on the server</source>
        <translation>Je l’ai &amp;comparée en entier avec celle du serveur</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this connection</source>
        <translation>&amp;Faire confiance à ce certificat pour cette connexion</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificat du serveur</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Pourquoi il a été refusé</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Présenté par</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint of the pinned one</source>
        <translation>Empreinte du certificat épinglé</translation>
    </message>
    <message>
        <source>On the server, print the fingerprint of the file that its configuration names as its certificate. If a single pair differs, somebody may stand in between.</source>
        <translation>Sur le serveur, affichez l’empreinte du fichier que sa configuration désigne comme son certificat. Si une seule paire diffère, quelqu’un s’interpose peut-être.</translation>
    </message>
    <message>
        <source>Command that prints the fingerprint</source>
        <translation>Commande qui affiche l’empreinte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>itm::CertificateOffer</name>
    <message>
        <source>Look at the certificate…</source>
        <translation>Examiner le certificat…</translation>
    </message>
</context>
<context>
    <name>itm::CertificateText</name>
    <message>
        <source>It is not the one that this connection is pinned to.</source>
        <translation>Ce n’est pas celui qui est épinglé pour cette connexion.</translation>
    </message>
    <message>
        <source>Its key is too short to prove anything.</source>
        <translation>Sa clé est trop courte pour prouver quoi que ce soit.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>Il a expiré le %1.</translation>
    </message>
    <message>
        <source>It is valid from %1 on only.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>Il n’est valable qu’à partir du %1.</translation>
    </message>
    <message>
        <source>It is not fit to prove who a server is.</source>
        <translation>Il n’est pas apte à prouver qui est un serveur.</translation>
    </message>
    <message>
        <source>It is signed by itself: nobody vouches for it.</source>
        <translation>Il est autosigné&#xa0;: personne ne s’en porte garant.</translation>
    </message>
    <message>
        <source>It comes from an authority that this computer does not know.</source>
        <translation>Il provient d’une autorité que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>It is not for the name in the address.</source>
        <translation>Il ne vaut pas pour le nom dans l’adresse.</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>aucun nom</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: points in time.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>pinned %1, shown %2</source>
        <extracomment>%1 and %2: beginnings of fingerprints.</extracomment>
        <translation>épinglé %1, présenté %2</translation>
    </message>
</context>
<context>
    <name>itm::ChangesDialog</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Tokens that are not done</source>
        <translation>Jetons non traités</translation>
    </message>
    <message>
        <source>Retry those</source>
        <translation>Réessayer pour eux</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What has been sent is finished, the rest is left as it is.</source>
        <translation>Ce qui a été envoyé est mené à terme, le reste demeure tel quel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>itm::CliConfigDialog</name>
    <message>
        <source>Set up the influx CLI</source>
        <translation>Configurer la CLI influx</translation>
    </message>
    <message>
        <source>Puts the token of “%1” into the configs file of the influx command line program as a profile. Everything else in the file stays as it is.</source>
        <extracomment>%1: the name of a connection or the description of a token.</extracomment>
        <translation>Inscrit le jeton de «&#xa0;%1&#xa0;» comme profil dans le fichier configs du programme en ligne de commande influx. Tout le reste du fichier demeure inchangé.</translation>
    </message>
    <message>
        <source>Whether it can be written</source>
        <translation>Si l’écriture est possible</translation>
    </message>
    <message>
        <source>What &amp;changes in the file:</source>
        <translation>Ce qui &amp;change dans le fichier&#xa0;:</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>Ce qui change dans le fichier</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Ce que le fichier contient</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Default organization</source>
        <translation>Organisation par défaut</translation>
    </message>
    <message>
        <source>Default &amp;organization</source>
        <translation>&amp;Organisation par défaut</translation>
    </message>
    <message>
        <source>&amp;Make it the active profile, which the CLI uses unless told</source>
        <translation>En &amp;faire le profil actif, que la CLI utilise sauf indication contraire</translation>
    </message>
    <message>
        <source>&amp;Replace the profile of this name</source>
        <translation>&amp;Remplacer le profil de ce nom</translation>
    </message>
    <message>
        <source>Write into the file</source>
        <translation>Écrire dans le fichier</translation>
    </message>
    <message>
        <source>Asking the keychain for the value…</source>
        <translation>Demande de la valeur au trousseau…</translation>
    </message>
</context>
<context>
    <name>itm::CliConfigText</name>
    <message>
        <source>This file is too large to be a list of the CLI’s profiles. It stays as it is.</source>
        <translation>Ce fichier est trop gros pour être une liste des profils de la CLI. Il reste tel quel.</translation>
    </message>
    <message>
        <source>Line %1 of this file cannot be understood: it is no TOML, or something is there twice. It stays as it is; the CLI cannot read it either.</source>
        <translation>La ligne %1 de ce fichier est incompréhensible&#xa0;: ce n’est pas du TOML, ou quelque chose y figure deux fois. Il reste tel quel&#xa0;; la CLI ne peut pas le lire non plus.</translation>
    </message>
    <message>
        <source>The entry “%1” in line %2 belongs to no profile. The CLI cannot read such a file; it stays as it is.</source>
        <extracomment>%1: the name of an entry, %2: a line number.</extracomment>
        <translation>L’entrée «&#xa0;%1&#xa0;» de la ligne %2 n’appartient à aucun profil. La CLI ne peut pas lire un tel fichier&#xa0;; il reste tel quel.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un profil a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The CLI takes “%1” for a command. Choose another name.</source>
        <translation>La CLI prend «&#xa0;%1&#xa0;» pour une commande. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The profile “%1” is written in a form that is not changed here. Choose another name, or edit the file yourself.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est écrit sous une forme qui n’est pas modifiée ici. Choisissez un autre nom, ou modifiez le fichier vous-même.</translation>
    </message>
    <message>
        <source>Somebody has changed the file meanwhile. Nothing was written: look at the difference again.</source>
        <translation>Quelqu’un a modifié le fichier entre-temps. Rien n’a été écrit&#xa0;: examinez de nouveau la différence.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>▲ %1 will hold the value in clear text: whoever can read your files can use it.</source>
        <translation>▲ %1 contiendra la valeur en clair&#xa0;: quiconque peut lire vos fichiers peut l’utiliser.</translation>
    </message>
    <message>
        <source>Now others on this computer may read the file; writing makes it yours alone.</source>
        <translation>Pour l’instant, d’autres sur cet ordinateur peuvent lire le fichier&#xa0;; l’écriture le réserve à vous seul.</translation>
    </message>
    <message>
        <source>This profile is there and signs in by user and password.</source>
        <translation>Ce profil existe et s’identifie par utilisateur et mot de passe.</translation>
    </message>
    <message>
        <source>This profile is there and has another token, which will be gone from the file.</source>
        <translation>Ce profil existe et a un autre jeton, qui disparaîtra du fichier.</translation>
    </message>
    <message>
        <source>This profile is there and has no token.</source>
        <translation>Ce profil existe et n’a pas de jeton.</translation>
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
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1: descriptions of tokens.</extracomment>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>all but %1</source>
        <extracomment>%1: descriptions of tokens.</extracomment>
        <translation>tous sauf %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Numbers of tokens: &quot;12 of 40&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a permission, such as &quot;write bucket telegraf&quot;; %2: who has it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>itm::ConfirmDialog</name>
    <message>
        <source>What follows</source>
        <translation>Ce qui s’ensuit</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1: what has to be typed. For assistive tools.</extracomment>
        <translation>Tapez %1 pour confirmer</translation>
    </message>
</context>
<context>
    <name>itm::ConfirmText</name>
    <message>
        <source>It belongs to %1 in the organization %2. It may: %3.</source>
        <extracomment>%1: a user, %2: an organization, %3: what the token may do, such as &quot;W telegraf · R tasks&quot;.</extracomment>
        <translation>Il appartient à %1 dans l’organisation %2. Il peut&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a token, %2: its organization.</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <extracomment>%1: what the user has to type.</extracomment>
        <translation>Tapez %1 pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a token, %2: what follows for it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>Désactiver «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n tokens?</source>
        <translation>
            <numerusform>Désactiver %n jeton&#xa0;?</numerusform>
            <numerusform>Désactiver %n jetons&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses this token is refused from then on. You can activate it again at any time.</source>
        <translation>Tout ce qui utilise ce jeton sera dès lors refusé. Vous pourrez l’activer de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Whatever uses these tokens is refused from then on. You can activate them again at any time.</source>
        <translation>Tout ce qui utilise ces jetons sera dès lors refusé. Vous pourrez les activer de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <extracomment>On a button.</extracomment>
        <translation>Désactiver</translation>
    </message>
    <message numerus="yes">
        <source>deactivate %n tokens</source>
        <extracomment>To be typed, as it stands there.</extracomment>
        <translation>
            <numerusform>désactiver %n jeton</numerusform>
            <numerusform>désactiver %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens?</source>
        <translation>
            <numerusform>Supprimer %n jeton&#xa0;?</numerusform>
            <numerusform>Supprimer %n jetons&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses this token is refused from then on. It cannot be brought back: a new token has another value.</source>
        <translation>Tout ce qui utilise ce jeton sera dès lors refusé. On ne peut pas le faire revenir&#xa0;: un nouveau jeton a une autre valeur.</translation>
    </message>
    <message>
        <source>Whatever uses these tokens is refused from then on. They cannot be brought back: a new token has another value.</source>
        <translation>Tout ce qui utilise ces jetons sera dès lors refusé. On ne peut pas les faire revenir&#xa0;: un nouveau jeton a une autre valeur.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>On a button.</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deactivate instead</source>
        <extracomment>On a button of the question before tokens are deleted.</extracomment>
        <translation>Plutôt désactiver</translation>
    </message>
    <message numerus="yes">
        <source>delete %n tokens</source>
        <extracomment>To be typed, as it stands there.</extracomment>
        <translation>
            <numerusform>supprimer %n jeton</numerusform>
            <numerusform>supprimer %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this the same server?</source>
        <translation>Est-ce le même serveur&#xa0;?</translation>
    </message>
    <message>
        <source>%1 (%2) shows the same organization as %3 (%4): %5, with the same ID.</source>
        <extracomment>%1, %3: connections; %2, %4: their addresses; %5: an organization.</extracomment>
        <translation>%1 (%2) montre la même organisation que %3 (%4)&#xa0;: %5, avec le même ID.</translation>
    </message>
    <message>
        <source>If it is the same, both connections share one list of tokens and the saved values, and one of them is open at a time. A copy that was restored from a backup is another server.</source>
        <translation>Si c’est le même, les deux connexions partagent une liste de jetons et les valeurs enregistrées, et une seule est ouverte à la fois. Une copie restaurée depuis une sauvegarde est un autre serveur.</translation>
    </message>
    <message>
        <source>The question is asked this once.</source>
        <translation>La question n’est posée que cette fois.</translation>
    </message>
    <message>
        <source>The same server</source>
        <extracomment>On a button.</extracomment>
        <translation>Même serveur</translation>
    </message>
    <message>
        <source>Another server</source>
        <extracomment>On a button.</extracomment>
        <translation>Autre serveur</translation>
    </message>
    <message>
        <source>%1 (of %2, made %3)</source>
        <extracomment>%1: a token; %2: its owner; %3: a date.</extracomment>
        <translation>%1 (de %2, créé le %3)</translation>
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
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionForm</name>
    <message>
        <source>&amp;Read-only: change nothing over this connection</source>
        <translation>&amp;Lecture seule&#xa0;: ne rien modifier par cette connexion</translation>
    </message>
    <message>
        <source>Sign in by</source>
        <translation>S’identifier par</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>the server&apos;s name, if left empty</source>
        <translation>le nom du serveur, si laissé vide</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Jeton d’API</translation>
    </message>
    <message>
        <source>in your keychain; type to replace it</source>
        <translation>dans votre trousseau&#xa0;; tapez pour remplacer</translation>
    </message>
    <message>
        <source>none yet? Press “Test” to set up a new server</source>
        <translation>pas encore&#xa0;? «&#xa0;Tester&#xa0;» initialise un nouveau serveur</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionList</name>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
    <message>
        <source>Move the connection up</source>
        <translation>Monter la connexion</translation>
    </message>
    <message>
        <source>Move the connection down</source>
        <translation>Descendre la connexion</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>Try the demo server</source>
        <translation>Essayer le serveur de démonstration</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>%1 (being removed)</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>%1 (retrait en cours)</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionText</name>
    <message>
        <source>Removing “%1” and what the keychain holds for it…</source>
        <translation>Retrait de «&#xa0;%1&#xa0;» et de ce que le trousseau contient pour elle…</translation>
    </message>
    <message>
        <source>“%1” was not removed, because the keychain may still hold its credential: %2</source>
        <extracomment>%1: the name of a connection; %2: a sentence or two.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été retirée, car le trousseau contient peut-être encore ses identifiants&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove it all the same…</source>
        <translation>La retirer quand même…</translation>
    </message>
    <message>
        <source>Remove “%1” all the same?</source>
        <translation>Retirer «&#xa0;%1&#xa0;» quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Its address and the list of its tokens on this computer are forgotten. Its credential stays in the keychain.</source>
        <translation>Son adresse et la liste de ses jetons sur cet ordinateur sont oubliées. Ses identifiants restent dans le trousseau.</translation>
    </message>
    <message>
        <source>Once the keychain answers again, “Erase local data…” in the settings finds the credential there. Nothing changes on the server.</source>
        <translation>Dès que le trousseau répond de nouveau, «&#xa0;Effacer les données locales…&#xa0;» dans les réglages y retrouve les identifiants. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>Retirer quand même</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionWay</name>
    <message>
        <source>Remove the pin</source>
        <translation>Retirer l’épinglage</translation>
    </message>
    <message>
        <source>as this computer is set</source>
        <translation>réglage de cet ordinateur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>Certificate and proxy</source>
        <translation>Certificat et proxy</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier CA</translation>
    </message>
    <message>
        <source>only for a private certificate authority</source>
        <translation>seulement pour une autorité de certification privée</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Certificat épinglé</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>only if the proxy asks for one</source>
        <translation>seulement si le proxy en demande un</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier CA</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;Fichier CA</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>in your keychain; type to replace it</source>
        <translation>dans votre trousseau&#xa0;; tapez pour remplacer</translation>
    </message>
    <message>
        <source>noted; type to replace it</source>
        <translation>noté&#xa0;; tapez pour remplacer</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionsDialog</name>
    <message>
        <source>Set up this server…</source>
        <translation>Initialiser ce serveur…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>&amp;Lost the only operator?</source>
        <translation>Seul opérateur &amp;perdu&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Use the spare operator…</source>
        <translation>&amp;Utiliser l’opérateur de secours…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Progress of connecting</source>
        <translation>Avancement de la connexion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its address, its credential in the keychain and the list of its tokens on this computer are forgotten.</source>
        <translation>Son adresse, ses identifiants dans le trousseau et la liste de ses jetons sur cet ordinateur sont oubliés.</translation>
    </message>
    <message>
        <source>Nothing changes on the server, and values of tokens that were saved stay in the keychain.</source>
        <translation>Rien ne change sur le serveur, et les valeurs de jetons enregistrées restent dans le trousseau.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <translation>Recherche du serveur…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Identification…</translation>
    </message>
    <message>
        <source>Asking who this credential belongs to…</source>
        <translation>Vérification de l’appartenance de ces identifiants…</translation>
    </message>
    <message>
        <source>Asking what it may do…</source>
        <translation>Vérification de ce qu’ils permettent…</translation>
    </message>
    <message>
        <source>Asking what can be granted…</source>
        <translation>Vérification de ce qui peut être accordé…</translation>
    </message>
</context>
<context>
    <name>itm::ContentsBanner</name>
    <message>
        <source>Offline: this list was read %1. %2</source>
        <extracomment>%1: such as &quot;3 h ago&quot;; %2: a sentence about what went wrong.</extracomment>
        <translation>Hors ligne&#xa0;: cette liste a été lue %1. %2</translation>
    </message>
    <message>
        <source>Disconnected: this list was read %1.</source>
        <extracomment>%1: such as &quot;3 h ago&quot;.</extracomment>
        <translation>Déconnecté&#xa0;: cette liste a été lue %1.</translation>
    </message>
    <message>
        <source>This list was read %1; the server is being asked for a newer one.</source>
        <extracomment>%1: such as &quot;3 h ago&quot;.</extracomment>
        <translation>Cette liste a été lue %1&#xa0;; une plus récente est demandée au serveur.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Age of the list</source>
        <translation>Âge de la liste</translation>
    </message>
</context>
<context>
    <name>itm::CreateTokenDialog</name>
    <message>
        <source>The fewest permissions for a task, each with its reason.</source>
        <translation>Le moins de permissions pour un usage, chacune avec sa raison.</translation>
    </message>
    <message>
        <source>The permissions of a token that exists, to be changed as needed. In another organization they are found by name.</source>
        <translation>Les permissions d’un jeton existant, à modifier au besoin. Dans une autre organisation, elles sont retrouvées par nom.</translation>
    </message>
    <message>
        <source>Permissions that were saved by names and patterns, looked up in this organization, to be changed as needed.</source>
        <translation>Des permissions enregistrées par noms et motifs, recherchées dans cette organisation, à modifier au besoin.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as template…</source>
        <translation>Enregistrer comme &amp;modèle…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Successor of a token</source>
        <translation>Successeur d’un jeton</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>Type de jeton</translation>
    </message>
    <message>
        <source>For a task…</source>
        <translation>Pour un usage…</translation>
    </message>
    <message>
        <source>Like another…</source>
        <translation>Comme un autre…</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>À partir d’un modèle…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>Making the successor…</source>
        <translation>Création du successeur…</translation>
    </message>
    <message>
        <source>Make the successor</source>
        <translation>Créer le successeur</translation>
    </message>
</context>
<context>
    <name>itm::CreationNews</name>
    <message>
        <source>Creating “%1” was interrupted before the server made it. Nothing is left over.</source>
        <translation>La création de «&#xa0;%1&#xa0;» a été interrompue avant que le serveur ne l’exécute. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted, but the token was made and its value is safe.</source>
        <translation>La création de «&#xa0;%1&#xa0;» a été interrompue, mais le jeton a été créé et sa valeur est en sûreté.</translation>
    </message>
    <message numerus="yes">
        <source>Creating “%1” was interrupted, and %n tokens look like it. Say which one it was.</source>
        <translation>
            <numerusform>La création de «&#xa0;%1&#xa0;» a été interrompue, et %n jeton lui ressemble. Dites lequel c’était.</numerusform>
            <numerusform>La création de «&#xa0;%1&#xa0;» a été interrompue, et %n jetons lui ressemblent. Dites lequel c’était.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one…</source>
        <translation>Lequel…</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted, and your credential cannot see whether it was made. Look with one that may list tokens.</source>
        <translation>La création de «&#xa0;%1&#xa0;» a été interrompue, et vos identifiants ne permettent pas de voir si elle a abouti. Vérifiez avec des identifiants qui peuvent lister les jetons.</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>J’ai vérifié</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted: the token was made, its value was not saved and cannot be had again.</source>
        <translation>La création de «&#xa0;%1&#xa0;» a été interrompue&#xa0;: le jeton a été créé, sa valeur n’a pas été enregistrée et ne peut plus être obtenue.</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>The value is lost</source>
        <translation>La valeur est perdue</translation>
    </message>
    <message>
        <source>The token “%1” was made, but nobody has its value.</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>Le jeton «&#xa0;%1&#xa0;» a été créé, mais personne n’a sa valeur.</translation>
    </message>
    <message>
        <source>It cannot be shown again. Nothing uses the token, so it can be deleted, or another one made in its place.</source>
        <translation>Elle ne peut plus être affichée. Rien n’utilise le jeton&#xa0;: il peut être supprimé, ou un autre créé à sa place.</translation>
    </message>
    <message>
        <source>Replace it…</source>
        <translation>Le remplacer…</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Le supprimer…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted: the token was made, but its value is not saved yet. %2 This is tried again with every refresh.</source>
        <extracomment>%2: why, in sentences.</extracomment>
        <translation>La création de «&#xa0;%1&#xa0;» a été interrompue&#xa0;: le jeton a été créé, mais sa valeur n’est pas encore enregistrée. %2 Un nouvel essai a lieu à chaque actualisation.</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted at %2, and the connection leads elsewhere by now. Look there whether the token was made.</source>
        <translation>La création de «&#xa0;%1&#xa0;» à l’adresse %2 a été interrompue, et la connexion mène désormais ailleurs. Vérifiez là-bas si le jeton a été créé.</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted, and the server does not list the token. It may still be made: each refresh looks for it.</source>
        <translation>La création de « %1 » a été interrompue, et le serveur ne liste pas le jeton. Il peut encore être créé : chaque actualisation le recherche.</translation>
    </message>
</context>
<context>
    <name>itm::DailyTokensDialog</name>
    <message>
        <source>What such a connection does not show or do</source>
        <translation>Ce qu’une telle connexion ne montre pas ou ne fait pas</translation>
    </message>
    <message>
        <source>token made and its value saved, but not the connection: %1</source>
        <translation>jeton créé et valeur enregistrée, mais pas la connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>token made, but its value could not be saved: %1</source>
        <translation>jeton créé, mais sa valeur n’a pas pu être enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>token made; the connection holds for this run only: %1</source>
        <translation>jeton créé&#xa0;; la connexion ne vaut que pour cette exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>token made, connection saved</source>
        <translation>jeton créé, connexion enregistrée</translation>
    </message>
    <message>
        <source>token made; its value is kept until the program ends</source>
        <translation>jeton créé&#xa0;; sa valeur est gardée jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>Continuer avec celle-ci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tokens for daily work</source>
        <translation>Jetons pour le travail quotidien</translation>
    </message>
    <message>
        <source>being made…</source>
        <comment>state of a token</comment>
        <translation>création…</translation>
    </message>
    <message>
        <source>One All Access token per organization</source>
        <translation>Un jeton All Access par organisation</translation>
    </message>
    <message>
        <source>Closes this connection and opens the new one of the selected organization</source>
        <translation>Ferme cette connexion et ouvre la nouvelle, celle de l’organisation sélectionnée</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n connections made.</source>
        <translation>
            <numerusform>%n connexion créée.</numerusform>
            <numerusform>%n connexions créées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n n’a pas pu être créée.</numerusform>
            <numerusform>%n n’ont pas pu être créées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not begun.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n n’a pas été commencée.</numerusform>
            <numerusform>%n n’ont pas été commencées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Make tokens</source>
        <translation>Créer des jetons</translation>
    </message>
    <message numerus="yes">
        <source>Try again with %n</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>Réessayer avec %n</numerusform>
            <numerusform>Réessayer avec %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n tokens</source>
        <translation>
            <numerusform>Créer %n jeton</numerusform>
            <numerusform>Créer %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>InfluxDB recommends them for daily work, and the operator token for administration alone.</source>
        <translation>InfluxDB les recommande pour le travail quotidien, et le jeton opérateur pour la seule administration.</translation>
    </message>
    <message>
        <source>Each value goes into your keychain, and a connection with it is saved.</source>
        <translation>Chaque valeur va dans votre trousseau, et une connexion qui l’utilise est enregistrée.</translation>
    </message>
</context>
<context>
    <name>itm::DailyTokensTable</name>
    <message>
        <source>has the connection “%1”</source>
        <extracomment>%1: a connection.</extracomment>
        <translation>a la connexion «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>has the token “%1”</source>
        <extracomment>%1: a token.</extracomment>
        <translation>a le jeton «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Organizations and their connections</source>
        <translation>Organisations et leurs connexions</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of tokens for daily work</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>column of tokens for daily work</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of tokens for daily work</comment>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>itm::DescriptionDelegate</name>
    <message>
        <source>Description of %1</source>
        <extracomment>%1: a token. For assistive tools.</extracomment>
        <translation>Description de %1</translation>
    </message>
</context>
<context>
    <name>itm::DescriptionDialog</name>
    <message>
        <source>Edit description</source>
        <translation>Modifier la description</translation>
    </message>
    <message>
        <source>&amp;Description, seen by everyone who may list this token:</source>
        <translation>&amp;Description, visible de tous ceux qui peuvent lister ce jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>itm::DescriptionPreviewModel</name>
    <message>
        <source>Now</source>
        <comment>description of a token</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>description of a token</comment>
        <translation>Ensuite</translation>
    </message>
</context>
<context>
    <name>itm::DescriptionsDialog</name>
    <message numerus="yes">
        <source>Edit descriptions of %n tokens</source>
        <translation>
            <numerusform>Modifier la description de %n jeton</numerusform>
            <numerusform>Modifier les descriptions de %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>How new descriptions are made</source>
        <translation>Comment les nouvelles descriptions sont formées</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>Par motif</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Motif&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Replace by:</source>
        <translation>Rem&amp;placer par&#xa0;:</translation>
    </message>
    <message>
        <source>Preview: descriptions now and then</source>
        <translation>Aperçu&#xa0;: descriptions maintenant et ensuite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No description changes.</source>
        <translation>Aucune description ne change.</translation>
    </message>
    <message numerus="yes">
        <source>%n descriptions change.</source>
        <translation>
            <numerusform>%n description change.</numerusform>
            <numerusform>%n descriptions changent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens would have none.</source>
        <comment>descriptions</comment>
        <translation>
            <numerusform>%n jeton n’en aurait aucune.</numerusform>
            <numerusform>%n jetons n’en auraient aucune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be the same as another here.</source>
        <comment>descriptions</comment>
        <translation>
            <numerusform>%n serait identique à une autre ici.</numerusform>
            <numerusform>%n seraient identiques à d’autres ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::DraftForm</name>
    <message>
        <source>S&amp;uggest</source>
        <translation>S&amp;uggérer</translation>
    </message>
    <message>
        <source>Who or what will use it, for example Telegraf line 4</source>
        <translation>Qui ou quoi l’utilisera, par exemple Telegraf ligne 4</translation>
    </message>
    <message>
        <source>active at once</source>
        <translation>actif tout de suite</translation>
    </message>
    <message>
        <source>inactive until you activate it</source>
        <translation>inactif jusqu’à ce que vous l’activiez</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propriétaire</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;État</translation>
    </message>
    <message>
        <source>Your credential cannot list any organization.</source>
        <translation>Vos identifiants ne permettent de lister aucune organisation.</translation>
    </message>
</context>
<context>
    <name>itm::DraftPermissions</name>
    <message>
        <source>&amp;Read everything here</source>
        <translation>Tout &amp;lire ici</translation>
    </message>
    <message>
        <source>Looking for what the permissions name…</source>
        <translation>Recherche de ce que les permissions nomment…</translation>
    </message>
</context>
<context>
    <name>itm::DraftPreview</name>
    <message>
        <source>What the new token will be able to do</source>
        <translation>Ce que le nouveau jeton pourra faire</translation>
    </message>
    <message>
        <source>Whether the token can be created</source>
        <translation>Si le jeton peut être créé</translation>
    </message>
    <message>
        <source>The request as it will be sent</source>
        <translation>La requête telle qu’elle sera envoyée</translation>
    </message>
    <message>
        <source>The permissions as a table</source>
        <translation>Les permissions sous forme de tableau</translation>
    </message>
    <message>
        <source>How the request is shown</source>
        <translation>Mode d’affichage de la requête</translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>view of permissions</comment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view of permissions</comment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Choose what the token shall reach.</source>
        <translation>Choisissez ce que le jeton doit atteindre.</translation>
    </message>
    <message>
        <source>This token will be able to</source>
        <translation>Ce jeton pourra</translation>
    </message>
    <message>
        <source>It will not be able to</source>
        <translation>Il ne pourra pas</translation>
    </message>
    <message>
        <source>Broader than most jobs need</source>
        <translation>Plus large que la plupart des usages n’exigent</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Sans effet</translation>
    </message>
    <message>
        <source>Give it a description: later it is the token&apos;s name.</source>
        <translation>Donnez-lui une description&#xa0;: plus tard, c’est le nom du jeton.</translation>
    </message>
    <message>
        <source>The server will say whether your credential may grant this.</source>
        <translation>Le serveur dira si vos identifiants permettent d’accorder cela.</translation>
    </message>
</context>
<context>
    <name>itm::DraftText</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>description of a token</comment>
        <extracomment>The suggested description of a new token. %1: its kind, %2: what it may do, such as &quot;W telegraf&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of this server have this description already.</source>
        <translation>
            <numerusform>%n jeton de ce serveur a déjà cette description.</numerusform>
            <numerusform>%n jetons de ce serveur ont déjà cette description.</numerusform>
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
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>%1 is not active: the server refuses the token until the user is activated.</source>
        <translation>%1 n’est pas actif&#xa0;: le serveur refuse le jeton tant que l’utilisateur n’est pas activé.</translation>
    </message>
    <message>
        <source>The token acts as %1 and stops working when that user is deactivated or deleted.</source>
        <translation>Le jeton agit au nom de %1 et cesse de fonctionner quand cet utilisateur est désactivé ou supprimé.</translation>
    </message>
    <message>
        <source>The server does not know this owner any more. Choose another one.</source>
        <translation>Le serveur ne connaît plus ce propriétaire. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The server does not know %1 any more: now you are chosen as the owner.</source>
        <extracomment>%1: a user.</extracomment>
        <translation>Le serveur ne connaît plus %1&#xa0;: c’est maintenant vous qui êtes choisi comme propriétaire.</translation>
    </message>
    <message>
        <source>The server does not know this organization any more, or does not show it to you. Choose another one.</source>
        <translation>Le serveur ne connaît plus cette organisation, ou ne vous la montre pas. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>It reaches into every organization, also into those to come. Choose single things, or all of one organization, where that is enough.</source>
        <translation>Il atteint toutes les organisations, y compris celles à venir. Choisissez des éléments précis, ou tout d’une seule organisation, là où cela suffit.</translation>
    </message>
    <message>
        <source>A single program rarely needs every type: choose what it is for instead.</source>
        <translation>Un seul programme a rarement besoin de tous les types&#xa0;: choisissez plutôt à quoi il sert.</translation>
    </message>
    <message>
        <source>It writes and deletes all buckets, also those that do not exist yet. Choose single buckets where that is enough.</source>
        <translation>Il écrit et supprime tous les buckets, y compris ceux qui n’existent pas encore. Choisissez des buckets précis là où cela suffit.</translation>
    </message>
    <message>
        <source>It reads all buckets, also those that do not exist yet. Choose single buckets where that is enough.</source>
        <translation>Il lit tous les buckets, y compris ceux qui n’existent pas encore. Choisissez des buckets précis là où cela suffit.</translation>
    </message>
    <message>
        <source>This server keeps values readable: whoever may read tokens can copy their values and act with them.</source>
        <translation>Ce serveur garde les valeurs lisibles&#xa0;: quiconque peut lire des jetons peut copier leurs valeurs et agir avec.</translation>
    </message>
    <message>
        <source>InfluxDB recommends one All Access token per organization for daily work, and the operator token for administration alone. With it you will not see tokens of other users, nor other organizations.</source>
        <translation>InfluxDB recommande un jeton All Access par organisation pour le travail quotidien, et le jeton opérateur pour la seule administration. Avec lui, vous ne verrez ni les jetons d’autres utilisateurs ni d’autres organisations.</translation>
    </message>
    <message>
        <source>It shows your own tokens of this organization. Tokens of other users and of other organizations do not show; they work all the same.</source>
        <translation>Elle montre vos propres jetons de cette organisation. Les jetons d’autres utilisateurs et d’autres organisations n’apparaissent pas&#xa0;; ils fonctionnent quand même.</translation>
    </message>
    <message>
        <source>It makes tokens for you in this organization, for nobody else and nowhere else, and no operator tokens.</source>
        <translation>Elle crée des jetons pour vous dans cette organisation, pour personne d’autre et nulle part ailleurs, et aucun jeton opérateur.</translation>
    </message>
    <message>
        <source>It reads the name of this organization and cannot change it; other organizations it neither shows, makes nor deletes.</source>
        <translation>Elle lit le nom de cette organisation et ne peut pas le modifier&#xa0;; elle ne montre, ne crée et ne supprime aucune autre organisation.</translation>
    </message>
    <message>
        <source>It changes your own user only: others are not made, deactivated or deleted with it.</source>
        <translation>Elle ne modifie que votre propre utilisateur&#xa0;: elle ne crée, ne désactive et ne supprime personne d’autre.</translation>
    </message>
    <message>
        <source>It does not back up or restore the whole server. For all of this there is the connection with the operator token.</source>
        <translation>Elle ne sauvegarde ni ne restaure le serveur entier. Pour tout cela, il y a la connexion avec le jeton opérateur.</translation>
    </message>
    <message>
        <source>Daily work in %1</source>
        <extracomment>The description of an All Access token. %1: an organization.</extracomment>
        <translation>Travail quotidien dans %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of a connection</comment>
        <extracomment>The name of a connection. %1: the server&apos;s, %2: an organization.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It reads, writes and deletes all data in every organization.</source>
        <translation>Il lit, écrit et supprime toutes les données dans chaque organisation.</translation>
    </message>
    <message>
        <source>It makes, changes and deletes users, organizations and tokens, also yours.</source>
        <translation>Il crée, modifie et supprime des utilisateurs, des organisations et des jetons, les vôtres aussi.</translation>
    </message>
    <message>
        <source>It backs up and restores the whole server.</source>
        <translation>Il sauvegarde et restaure le serveur entier.</translation>
    </message>
    <message>
        <source>Nothing limits it: whoever has its value is the administrator.</source>
        <translation>Rien ne le limite&#xa0;: quiconque a sa valeur est l’administrateur.</translation>
    </message>
    <message>
        <source>It may not do what was asked for: %1.</source>
        <extracomment>%1: a list of permissions, such as &quot;write the bucket telegraf&quot;.</extracomment>
        <translation>Il n’a pas le droit de faire ce qui était demandé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It may do what was not asked for: %1.</source>
        <extracomment>%1: a list of permissions, such as &quot;write the bucket telegraf&quot;.</extracomment>
        <translation>Il a le droit de faire ce qui n’était pas demandé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It belongs to another organization.</source>
        <translation>Il appartient à une autre organisation.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Il appartient à un autre utilisateur.</translation>
    </message>
    <message>
        <source>It has another status.</source>
        <translation>Il a un autre état.</translation>
    </message>
    <message>
        <source>It has another description.</source>
        <translation>Il a une autre description.</translation>
    </message>
    <message>
        <source>Nothing in %2 has the name that these permissions have in %1, so they are left out: %3.</source>
        <extracomment>%1, %2: organizations; %3: a list of permissions, such as &quot;write the bucket telegraf&quot;.</extracomment>
        <translation>Rien dans %2 ne porte le nom que visent ces permissions dans %1&#xa0;; elles sont donc omises&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>itm::ElsewhereDialog</name>
    <message>
        <source>&amp;Continue…</source>
        <translation>&amp;Continuer…</translation>
    </message>
    <message>
        <source>Make on another server</source>
        <translation>Créer sur un autre serveur</translation>
    </message>
    <message>
        <source>What they come to there</source>
        <translation>Ce qu’ils y deviennent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Looking up names…</source>
        <translation>Recherche des noms…</translation>
    </message>
    <message>
        <source>▲ %1: %2</source>
        <extracomment>%1: a token; %2: what is to be said of it.</extracomment>
        <translation>▲ %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The permissions are the same as far as things of the same name are there; values are new.</source>
        <translation>Les permissions sont les mêmes dans la mesure où des objets de même nom s’y trouvent&#xa0;; les valeurs sont nouvelles.</translation>
    </message>
    <message>
        <source>A new token like %1 of %2 is made on the server chosen below, with you as the owner.</source>
        <extracomment>%1: a token; %2: the server that has it.</extracomment>
        <translation>Un nouveau jeton comme %1 de %2 est créé sur le serveur choisi ci-dessous, avec vous comme propriétaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n new tokens like those of %1 are made on the server chosen below, with you as the owner.</source>
        <extracomment>%1: one or several servers that have them.</extracomment>
        <translation>
            <numerusform>%n nouveaux jetons comme ceux de %1 sont créés sur le serveur choisi ci-dessous, avec vous comme propriétaire.</numerusform>
            <numerusform>%n nouveaux jetons comme ceux de %1 sont créés sur le serveur choisi ci-dessous, avec vous comme propriétaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes on %1.</source>
        <extracomment>%1: one or several servers.</extracomment>
        <translation>Rien ne change sur %1.</translation>
    </message>
</context>
<context>
    <name>itm::EraseDialog</name>
    <message>
        <source>erase</source>
        <comment>the word that is typed to confirm</comment>
        <translation>effacer</translation>
    </message>
    <message>
        <source>Erase local data</source>
        <translation>Effacer les données locales</translation>
    </message>
    <message>
        <source>Erased data cannot be brought back. Nothing on a server changes: every token goes on working. Open servers are closed first; your own snippets stay.</source>
        <translation>Les données effacées ne peuvent pas être rétablies. Rien ne change sur aucun serveur&#xa0;: chaque jeton continue de fonctionner. Les serveurs ouverts sont d’abord fermés&#xa0;; vos propres extraits restent.</translation>
    </message>
    <message>
        <source>&amp;Lists and history</source>
        <translation>&amp;Listes et historique</translation>
    </message>
    <message>
        <source>&amp;Connections, templates and settings</source>
        <translation>&amp;Connexions, modèles et réglages</translation>
    </message>
    <message>
        <source>&amp;Type “%1” to confirm:</source>
        <extracomment>%1: the word.</extracomment>
        <translation>&amp;Tapez «&#xa0;%1&#xa0;» pour confirmer&#xa0;:</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s),</source>
        <translation>
            <numerusform>%n modèle,</numerusform>
            <numerusform>%n modèles,</numerusform>
        </translation>
    </message>
    <message>
        <source>every setting, saved searches and the layout of the windows.</source>
        <translation>tous les réglages, les recherches enregistrées et la disposition des fenêtres.</translation>
    </message>
    <message numerus="yes">
        <source>The last list of %n server(s) and its changes by day, names of buckets that are gone, recent and saved searches, the journal of what this program did, reviews, notes, accepted findings and what logs told.</source>
        <translation>
            <numerusform>La dernière liste de %n serveur et ses modifications par jour, les noms de buckets disparus, les recherches récentes et enregistrées, le journal de ce que ce programme a fait, les revues, les notes, les constats acceptés et ce que les logs ont appris.</numerusform>
            <numerusform>Les dernières listes de %n serveurs et leurs modifications par jour, les noms de buckets disparus, les recherches récentes et enregistrées, le journal de ce que ce programme a fait, les revues, les notes, les constats acceptés et ce que les logs ont appris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creation(s) or replacement(s) under way are forgotten: their tokens stay as they are, and nothing here remembers what was to come next.</source>
        <translation>
            <numerusform>%n création ou remplacement en cours est oublié&#xa0;: ses jetons restent tels quels, et rien ici ne retient ce qui devait suivre.</numerusform>
            <numerusform>%n créations ou remplacements en cours sont oubliés&#xa0;: leurs jetons restent tels quels, et rien ici ne retient ce qui devait suivre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s). Values that no server shows any more are gone for good, for you and for everybody.</source>
        <translation>
            <numerusform>%n valeur. Les valeurs qu’aucun serveur n’affiche plus sont perdues pour de bon, pour vous et pour tous.</numerusform>
            <numerusform>%n valeurs. Les valeurs qu’aucun serveur n’affiche plus sont perdues pour de bon, pour vous et pour tous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spare operator token(s) of this computer too: without it a lost operator token can only be made good by influxd recovery.</source>
        <translation>
            <numerusform>Aussi %n jeton opérateur de secours de cet ordinateur&#xa0;: sans lui, la perte d’un jeton opérateur ne se répare plus que par influxd recovery.</numerusform>
            <numerusform>Aussi %n jetons opérateur de secours de cet ordinateur&#xa0;: sans eux, la perte d’un jeton opérateur ne se répare plus que par influxd recovery.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not everything is erased. %1</source>
        <extracomment>%1: what went wrong, a sentence.</extracomment>
        <translation>Tout n’est pas effacé. %1</translation>
    </message>
    <message>
        <source>Erased. The program goes on with what is left.</source>
        <translation>Effacé. Le programme continue avec ce qui reste.</translation>
    </message>
    <message>
        <source>&amp;Values of tokens in the keychain</source>
        <translation>&amp;Valeurs des jetons dans le trousseau</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) with their credentials in the keychain,</source>
        <translation>
            <numerusform>%n connexion avec ses identifiants dans le trousseau,</numerusform>
            <numerusform>%n connexions avec leurs identifiants dans le trousseau,</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ErrorText</name>
    <message>
        <source>HTTP status %1</source>
        <extracomment>Stands in place of a message that the server did not send. %1: a number.</extracomment>
        <translation>État HTTP %1</translation>
    </message>
    <message>
        <source>Read-only connection</source>
        <translation>Connexion en lecture seule</translation>
    </message>
    <message>
        <source>This connection is for looking only: nothing was sent to the server.</source>
        <translation>Cette connexion est en lecture seule&#xa0;: rien n’a été envoyé au serveur.</translation>
    </message>
    <message>
        <source>Allow changes in the connection if you mean to make one.</source>
        <translation>Permettez les modifications dans la connexion si vous voulez en faire une.</translation>
    </message>
    <message>
        <source>It may have been carried out all the same: refresh and look before you repeat it.</source>
        <translation>Cela a pu être exécuté malgré tout&#xa0;: actualisez et vérifiez avant de recommencer.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: a sentence each.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non identifié</translation>
    </message>
    <message>
        <source>The server does not know this credential, or no longer.</source>
        <translation>Le serveur ne connaît pas ces identifiants, ou ne les connaît plus.</translation>
    </message>
    <message>
        <source>Sign in again, with a token that exists or with user and password.</source>
        <translation>Identifiez-vous de nouveau, avec un jeton existant ou avec utilisateur et mot de passe.</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Identification refusée</translation>
    </message>
    <message>
        <source>The server does not accept this user name with this password.</source>
        <translation>Le serveur n’accepte pas ce nom d’utilisateur avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Check both; a user without a password can only sign in by token.</source>
        <translation>Vérifiez les deux&#xa0;; un utilisateur sans mot de passe ne peut s’identifier que par jeton.</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>Mot de passe à changer</translation>
    </message>
    <message>
        <source>The password is right, but the server demands a stronger one.</source>
        <translation>Le mot de passe est correct, mais le serveur en exige un plus robuste.</translation>
    </message>
    <message>
        <source>The password is right, but the server demands a stronger one: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>Le mot de passe est correct, mais le serveur en exige un plus robuste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Change it with the influx command line or in the web page, then sign in again.</source>
        <translation>Changez-le avec la commande influx ou dans la page web, puis identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Token is inactive</source>
        <translation>Jeton inactif</translation>
    </message>
    <message>
        <source>The token that you sign in with has been deactivated.</source>
        <translation>Le jeton avec lequel vous vous identifiez a été désactivé.</translation>
    </message>
    <message>
        <source>Have it activated by somebody with another token, or sign in with another one.</source>
        <translation>Faites-le activer par quelqu’un avec un autre jeton, ou identifiez-vous avec un autre.</translation>
    </message>
    <message>
        <source>User is inactive</source>
        <translation>Utilisateur inactif</translation>
    </message>
    <message>
        <source>The user behind this credential has been deactivated or deleted.</source>
        <translation>L’utilisateur derrière ces identifiants a été désactivé ou supprimé.</translation>
    </message>
    <message>
        <source>Have the user activated by an administrator, or sign in as another user.</source>
        <translation>Faites activer l’utilisateur par un administrateur, ou identifiez-vous sous un autre nom.</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Permission manquante</translation>
    </message>
    <message>
        <source>Your credential may not do this.</source>
        <translation>Vos identifiants ne permettent pas cela.</translation>
    </message>
    <message>
        <source>Your credential may not %1.</source>
        <extracomment>%1: a permission, such as “read the bucket telegraf”.</extracomment>
        <translation>Vos identifiants ne permettent pas ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sign in with a credential that may, or ask somebody who has one.</source>
        <translation>Identifiez-vous avec des identifiants qui le permettent, ou demandez à quelqu’un qui en a.</translation>
    </message>
    <message>
        <source>More than you may grant</source>
        <translation>Plus que vous ne pouvez accorder</translation>
    </message>
    <message>
        <source>A token cannot be given more than your own credential may do.</source>
        <translation>Un jeton ne peut pas recevoir plus que ce que vos propres identifiants permettent.</translation>
    </message>
    <message>
        <source>A token cannot be given more than your own credential may do, and yours may not %1.</source>
        <extracomment>%1: a permission, such as “read the bucket telegraf”.</extracomment>
        <translation>Un jeton ne peut pas recevoir plus que ce que vos propres identifiants permettent, et ils ne permettent pas ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Leave that permission out, or sign in with a broader credential.</source>
        <translation>Omettez cette permission, ou identifiez-vous avec des identifiants plus larges.</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Interdit</translation>
    </message>
    <message>
        <source>The server forbids this.</source>
        <translation>Le serveur l’interdit.</translation>
    </message>
    <message>
        <source>The server forbids this: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>Le serveur l’interdit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server why.</source>
        <translation>Demandez-en la raison à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>It does not exist on the server, or no longer.</source>
        <translation>Cela n’existe pas sur le serveur, ou n’existe plus.</translation>
    </message>
    <message>
        <source>It does not exist on the server, or no longer: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>Cela n’existe pas sur le serveur, ou n’existe plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Actualisez pour voir ce qui s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>The server has something by that name already.</source>
        <translation>Le serveur a déjà quelque chose de ce nom.</translation>
    </message>
    <message>
        <source>The server has something by that name already: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>Le serveur a déjà quelque chose de ce nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Input not accepted</source>
        <translation>Saisie non acceptée</translation>
    </message>
    <message>
        <source>The server does not accept what was entered.</source>
        <translation>Le serveur n’accepte pas ce qui a été saisi.</translation>
    </message>
    <message>
        <source>The server does not accept what was entered: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>Le serveur n’accepte pas ce qui a été saisi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation>Le serveur demande une pause.</translation>
    </message>
    <message>
        <source>The server asks for a pause of %1.</source>
        <extracomment>%1: a duration, such as “30 s”.</extracomment>
        <translation>Le serveur demande une pause de %1.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>Trouble on the server</source>
        <translation>Problème sur le serveur</translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation>Quelque chose s’est mal passé dans le serveur.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server: %1.</source>
        <extracomment>%1: the server’s words or the HTTP status.</extracomment>
        <translation>Quelque chose s’est mal passé dans le serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the server’s log tells more.</source>
        <translation>Réessayez&#xa0;; si cela persiste, le log du serveur en dit plus.</translation>
    </message>
    <message>
        <source>Server is starting</source>
        <translation>Le serveur démarre</translation>
    </message>
    <message>
        <source>The server is starting and does not answer anything else yet.</source>
        <translation>Le serveur démarre et ne répond encore à rien d’autre.</translation>
    </message>
    <message>
        <source>Try again in a moment; its log tells how far it is.</source>
        <translation>Réessayez dans un moment&#xa0;; son log dit où il en est.</translation>
    </message>
    <message>
        <source>Server not set up</source>
        <translation>Serveur non initialisé</translation>
    </message>
    <message>
        <source>This server has never been set up: it has no user and no organization.</source>
        <translation>Ce serveur n’a jamais été initialisé&#xa0;: il n’a ni utilisateur ni organisation.</translation>
    </message>
    <message>
        <source>Set it up first: here, in its web page or with influx setup.</source>
        <translation>Initialisez-le d’abord&#xa0;: ici, dans sa page web ou avec influx setup.</translation>
    </message>
    <message>
        <source>Server points elsewhere</source>
        <translation>Le serveur renvoie ailleurs</translation>
    </message>
    <message>
        <source>The server points to another address, where your credential was not sent.</source>
        <translation>Le serveur renvoie à une autre adresse, où vos identifiants n’ont pas été envoyés.</translation>
    </message>
    <message>
        <source>The server points to %1, where your credential was not sent.</source>
        <extracomment>%1: an address.</extracomment>
        <translation>Le serveur renvoie à %1, où vos identifiants n’ont pas été envoyés.</translation>
    </message>
    <message>
        <source>If you trust that address, enter it in the connection.</source>
        <translation>Si vous faites confiance à cette adresse, saisissez-la dans la connexion.</translation>
    </message>
    <message>
        <source>Not an InfluxDB</source>
        <translation>Pas un InfluxDB</translation>
    </message>
    <message>
        <source>Something answers at this address, but not InfluxDB 2.</source>
        <translation>Quelque chose répond à cette adresse, mais pas InfluxDB 2.</translation>
    </message>
    <message>
        <source>Check host, port and path: it may be a web page or a proxy.</source>
        <translation>Vérifiez l’hôte, le port et le chemin&#xa0;: c’est peut-être une page web ou un proxy.</translation>
    </message>
    <message>
        <source>InfluxDB 1</source>
        <translation>InfluxDB 1</translation>
    </message>
    <message>
        <source>This is InfluxDB 1: it knows users and passwords, but no API tokens.</source>
        <translation>C’est InfluxDB 1&#xa0;: il connaît des utilisateurs et des mots de passe, mais pas de jetons d’API.</translation>
    </message>
    <message>
        <source>This is InfluxDB 1 (%1): it knows users and passwords, but no API tokens.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>C’est InfluxDB 1 (%1)&#xa0;: il connaît des utilisateurs et des mots de passe, mais pas de jetons d’API.</translation>
    </message>
    <message>
        <source>Manage its users with its own shell, influx, or upgrade it to 2.</source>
        <translation>Gérez ses utilisateurs avec son propre shell, influx, ou mettez-le à niveau vers la version 2.</translation>
    </message>
    <message>
        <source>InfluxDB 3 Core</source>
        <translation>InfluxDB 3 Core</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 Core: all its tokens are admin tokens that may do everything.</source>
        <translation>C’est InfluxDB 3 Core&#xa0;: tous ses jetons sont des jetons admin qui peuvent tout faire.</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 Core (%1): all its tokens are admin tokens that may do everything.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>C’est InfluxDB 3 Core (%1)&#xa0;: tous ses jetons sont des jetons admin qui peuvent tout faire.</translation>
    </message>
    <message>
        <source>Use its command line for them: influxdb3 create token and influxdb3 show tokens.</source>
        <translation>Utilisez pour eux sa ligne de commande&#xa0;: influxdb3 create token et influxdb3 show tokens.</translation>
    </message>
    <message>
        <source>InfluxDB 3 Enterprise</source>
        <translation>InfluxDB 3 Enterprise</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 Enterprise: its tokens are for databases, expire and follow other rules than those of InfluxDB 2.</source>
        <translation>C’est InfluxDB 3 Enterprise&#xa0;: ses jetons valent pour des bases de données, expirent et suivent d’autres règles que ceux d’InfluxDB 2.</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 Enterprise (%1): its tokens are for databases, expire and follow other rules than those of InfluxDB 2.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>C’est InfluxDB 3 Enterprise (%1)&#xa0;: ses jetons valent pour des bases de données, expirent et suivent d’autres règles que ceux d’InfluxDB 2.</translation>
    </message>
    <message>
        <source>Manage them with influxdb3 create token or in InfluxDB 3 Explorer.</source>
        <translation>Gérez-les avec influxdb3 create token ou dans InfluxDB 3 Explorer.</translation>
    </message>
    <message>
        <source>InfluxDB Cloud Dedicated or Clustered</source>
        <translation>InfluxDB Cloud Dedicated ou Clustered</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 as Cloud Dedicated or Clustered: it has database and management tokens, and another interface for them.</source>
        <translation>C’est InfluxDB 3 en version Cloud Dedicated ou Clustered&#xa0;: il a des jetons de base de données et de gestion, et une autre interface pour eux.</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 (%1) as Cloud Dedicated or Clustered: it has database and management tokens, and another interface for them.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>C’est InfluxDB 3 (%1) en version Cloud Dedicated ou Clustered&#xa0;: il a des jetons de base de données et de gestion, et une autre interface pour eux.</translation>
    </message>
    <message>
        <source>Manage them with influxctl or in its Admin web page.</source>
        <translation>Gérez-les avec influxctl ou dans sa page web Admin.</translation>
    </message>
    <message>
        <source>Does not say what it is</source>
        <translation>Ne dit pas ce que c’est</translation>
    </message>
    <message>
        <source>What answers here wants a credential before it says what it is; InfluxDB 2 never does.</source>
        <translation>Ce qui répond ici veut des identifiants avant de dire ce que c’est&#xa0;; InfluxDB 2 ne le fait jamais.</translation>
    </message>
    <message>
        <source>If it is InfluxDB 3, use influxdb3 for its tokens; if a proxy with a sign-in of its own is in between, go around it.</source>
        <translation>Si c’est InfluxDB 3, utilisez influxdb3 pour ses jetons&#xa0;; si un proxy avec sa propre identification s’interpose, contournez-le.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Réponse trop grande</translation>
    </message>
    <message>
        <source>The answer grew larger than this program accepts and was given up.</source>
        <translation>La réponse dépassait ce que ce programme accepte et a été abandonnée.</translation>
    </message>
    <message>
        <source>Ask for less at once, such as a single organization.</source>
        <translation>Demandez moins à la fois, par exemple une seule organisation.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Réponse non comprise</translation>
    </message>
    <message>
        <source>The answer is cut off or is not what InfluxDB sends.</source>
        <translation>La réponse est tronquée ou n’est pas ce qu’InfluxDB envoie.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check for a proxy that changes answers.</source>
        <translation>Réessayez&#xa0;; si cela persiste, cherchez un proxy qui modifie les réponses.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>This was stopped before it was finished.</source>
        <translation>Cela a été arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Recommencez quand vous voudrez.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Aucun trousseau</translation>
    </message>
    <message>
        <source>No keychain is at work on this computer, so nothing can be kept beyond this session.</source>
        <translation>Aucun trousseau n’est en service sur cet ordinateur&#xa0;; rien ne peut donc être gardé au-delà de cette session.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, to keep values.</source>
        <translation>Lancez-en un, par exemple GNOME Keyring ou KWallet, pour garder des valeurs.</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Keychain refused</source>
        <translation>Refus du trousseau</translation>
    </message>
    <message>
        <source>The keychain refused this program.</source>
        <translation>Le trousseau a refusé ce programme.</translation>
    </message>
    <message>
        <source>Allow it in the keychain and try again.</source>
        <translation>Permettez-le dans le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>The keychain has not answered for a minute.</source>
        <translation>Le trousseau n’a pas répondu depuis une minute.</translation>
    </message>
    <message>
        <source>Look for a window in which it asks for your password, then try again.</source>
        <translation>Cherchez une fenêtre où il demande votre mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>Value not available</source>
        <translation>Valeur non disponible</translation>
    </message>
    <message>
        <source>The value is not available: it was never saved here, or the keychain that holds it is locked.</source>
        <translation>La valeur n’est pas disponible&#xa0;: elle n’a jamais été enregistrée ici, ou le trousseau qui la contient est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock the keychain, enter the value again, or replace the token.</source>
        <translation>Déverrouillez le trousseau, saisissez de nouveau la valeur ou remplacez le jeton.</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>Enregistrement impossible</translation>
    </message>
    <message>
        <source>This program’s own data could not be read or written.</source>
        <translation>Les données de ce programme n’ont pas pu être lues ou écrites.</translation>
    </message>
    <message>
        <source>This program’s own data in %1 could not be read or written.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Les données de ce programme dans %1 n’ont pas pu être lues ou écrites.</translation>
    </message>
    <message>
        <source>Check that the folder exists and belongs to you.</source>
        <translation>Vérifiez que le dossier existe et vous appartient.</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>There is no room left to save this program’s data.</source>
        <translation>Il n’y a plus de place pour enregistrer les données de ce programme.</translation>
    </message>
    <message>
        <source>There is no room left to save %1.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Il n’y a plus de place pour enregistrer %1.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Écriture impossible</translation>
    </message>
    <message>
        <source>This program’s own data must not be written.</source>
        <translation>Les données de ce programme ne peuvent pas être écrites&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>The file %1 must not be written.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there and try again.</source>
        <translation>Donnez-vous le droit d’y écrire et réessayez.</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>Données endommagées</translation>
    </message>
    <message>
        <source>This program’s own data is damaged and was set aside.</source>
        <translation>Les données de ce programme sont endommagées et ont été mises de côté.</translation>
    </message>
    <message>
        <source>This program’s own data is damaged and was set aside as %1.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Les données de ce programme sont endommagées et ont été mises de côté sous %1.</translation>
    </message>
    <message>
        <source>Go on with an empty inventory: servers and keychain are not affected.</source>
        <translation>Continuez avec un inventaire vide&#xa0;: serveurs et trousseau ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Data from a newer version</source>
        <translation>Données d’une version plus récente</translation>
    </message>
    <message>
        <source>This program’s own data was written by a newer version and was set aside.</source>
        <translation>Les données de ce programme ont été écrites par une version plus récente et ont été mises de côté.</translation>
    </message>
    <message>
        <source>This program’s own data was written by a newer version and was set aside as %1.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Les données de ce programme ont été écrites par une version plus récente et ont été mises de côté sous %1.</translation>
    </message>
    <message>
        <source>Use the newer version, or go on with an empty inventory.</source>
        <translation>Utilisez la version plus récente, ou continuez avec un inventaire vide.</translation>
    </message>
    <message>
        <source>Could not copy</source>
        <translation>Copie impossible</translation>
    </message>
    <message>
        <source>The clipboard cannot be changed at the moment.</source>
        <translation>Le presse-papiers ne peut pas être modifié pour le moment.</translation>
    </message>
    <message>
        <source>Click into the window, then copy again.</source>
        <translation>Cliquez dans la fenêtre, puis copiez de nouveau.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Serveur introuvable</translation>
    </message>
    <message>
        <source>No computer answers to the name in the address.</source>
        <translation>Aucun ordinateur ne répond au nom indiqué dans l’adresse.</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer is on the right network.</source>
        <translation>Vérifiez l’adresse, et si cet ordinateur est sur le bon réseau.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>The computer was reached, but nothing listens on that port.</source>
        <translation>L’ordinateur a été atteint, mais rien n’écoute sur ce port.</translation>
    </message>
    <message>
        <source>Check the port in the address, and whether the server is running.</source>
        <translation>Vérifiez le port dans l’adresse, et si le serveur fonctionne.</translation>
    </message>
    <message>
        <source>Server out of reach</source>
        <translation>Serveur hors d’atteinte</translation>
    </message>
    <message>
        <source>The network leads nowhere to this server.</source>
        <translation>Le réseau ne mène nulle part vers ce serveur.</translation>
    </message>
    <message>
        <source>Check the network, a VPN, or a firewall on the way.</source>
        <translation>Vérifiez le réseau, un VPN ou un pare-feu en chemin.</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>Échec du proxy</translation>
    </message>
    <message>
        <source>The proxy between this computer and the server is not there, or does not reach the server.</source>
        <translation>Le proxy entre cet ordinateur et le serveur est absent, ou n’atteint pas le serveur.</translation>
    </message>
    <message>
        <source>Check the proxy in the connection, or in the settings of this computer.</source>
        <translation>Vérifiez le proxy dans la connexion, ou dans les réglages de cet ordinateur.</translation>
    </message>
    <message>
        <source>Proxy asks for a password</source>
        <translation>Le proxy demande un mot de passe</translation>
    </message>
    <message>
        <source>The proxy between this computer and the server asks for a user name and a password.</source>
        <translation>Le proxy entre cet ordinateur et le serveur demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Enter them in the connection and try again.</source>
        <translation>Saisissez-les dans la connexion et réessayez.</translation>
    </message>
    <message>
        <source>Proxy password refused</source>
        <translation>Mot de passe du proxy refusé</translation>
    </message>
    <message>
        <source>The proxy does not accept this user name with this password.</source>
        <translation>Le proxy n’accepte pas ce nom d’utilisateur avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Correct them in the connection and try again.</source>
        <translation>Corrigez-les dans la connexion et réessayez.</translation>
    </message>
    <message>
        <source>Proxy refuses</source>
        <translation>Refus du proxy</translation>
    </message>
    <message>
        <source>The proxy does not let this program through to the server.</source>
        <translation>Le proxy ne laisse pas passer ce programme vers le serveur.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy, or choose another way in the connection.</source>
        <translation>Demandez à qui gère le proxy, ou choisissez un autre chemin dans la connexion.</translation>
    </message>
    <message>
        <source>Proxy answered instead</source>
        <translation>Le proxy a répondu à la place</translation>
    </message>
    <message>
        <source>The proxy answered with a page of its own instead of the server.</source>
        <translation>Le proxy a répondu avec une page à lui au lieu du serveur.</translation>
    </message>
    <message>
        <source>Open the address in a browser: the proxy may want you to sign in there first.</source>
        <translation>Ouvrez l’adresse dans un navigateur&#xa0;: le proxy veut peut-être que vous vous y identifiiez d’abord.</translation>
    </message>
    <message>
        <source>Certificate signed by itself</source>
        <translation>Certificat autosigné</translation>
    </message>
    <message>
        <source>The server’s certificate is signed by itself: nobody vouches for it.</source>
        <translation>Le certificat du serveur est autosigné&#xa0;: personne ne s’en porte garant.</translation>
    </message>
    <message>
        <source>Look at the certificate, compare it with the one on the server, and pin it if they are the same.</source>
        <translation>Examinez le certificat, comparez-le avec celui du serveur, et épinglez-le s’ils sont identiques.</translation>
    </message>
    <message>
        <source>Authority not known</source>
        <translation>Autorité inconnue</translation>
    </message>
    <message>
        <source>The server’s certificate comes from an authority that this computer does not know.</source>
        <translation>Le certificat du serveur provient d’une autorité que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>If it is your own authority, choose its file in the connection; or look at the certificate and compare it with the one on the server.</source>
        <translation>Si c’est votre propre autorité, choisissez son fichier dans la connexion&#xa0;; ou examinez le certificat et comparez-le avec celui du serveur.</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Certificat pour un autre nom</translation>
    </message>
    <message>
        <source>The server’s certificate is for other names than the one in the address.</source>
        <translation>Le certificat du serveur vaut pour d’autres noms que celui de l’adresse.</translation>
    </message>
    <message>
        <source>The server’s certificate is for %1, not for the name in the address.</source>
        <extracomment>%1: host names and addresses.</extracomment>
        <translation>Le certificat du serveur vaut pour %1, pas pour le nom de l’adresse.</translation>
    </message>
    <message>
        <source>Use one of its names in the address, or look at the certificate and compare it with the one on the server.</source>
        <translation>Utilisez un de ses noms dans l’adresse, ou examinez le certificat et comparez-le avec celui du serveur.</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>Certificat expiré</translation>
    </message>
    <message>
        <source>The server’s certificate has expired.</source>
        <translation>Le certificat du serveur a expiré.</translation>
    </message>
    <message>
        <source>The server’s certificate expired on %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>Le certificat du serveur a expiré le %1.</translation>
    </message>
    <message>
        <source>Have it renewed on the server: an expired one is not accepted, pinned or not.</source>
        <translation>Faites-le renouveler sur le serveur&#xa0;: un certificat expiré n’est pas accepté, épinglé ou non.</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Certificat pas encore valable</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet.</source>
        <translation>Le certificat du serveur n’est pas encore valable.</translation>
    </message>
    <message>
        <source>The server’s certificate is valid from %1 on only.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>Le certificat du serveur n’est valable qu’à partir du %1.</translation>
    </message>
    <message>
        <source>Check the clocks of this computer and of the server.</source>
        <translation>Vérifiez les horloges de cet ordinateur et du serveur.</translation>
    </message>
    <message>
        <source>Certificate too weak</source>
        <translation>Certificat trop faible</translation>
    </message>
    <message>
        <source>The key of the server’s certificate is too short to prove anything.</source>
        <translation>La clé du certificat du serveur est trop courte pour prouver quoi que ce soit.</translation>
    </message>
    <message>
        <source>Have a new certificate made on the server, with an RSA key of 2048 bits or more or an elliptic curve.</source>
        <translation>Faites créer un nouveau certificat sur le serveur, avec une clé RSA d’au moins 2048 bits ou une courbe elliptique.</translation>
    </message>
    <message>
        <source>Certificate has changed</source>
        <translation>Le certificat a changé</translation>
    </message>
    <message>
        <source>The server shows another certificate than the pinned one, and nothing was sent to it: it was renewed, or somebody stands in between.</source>
        <translation>Le serveur présente un autre certificat que celui qui est épinglé, et rien ne lui a été envoyé&#xa0;: il a été renouvelé, ou quelqu’un s’interpose.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the pinned one (%1), and nothing was sent to it: it was renewed, or somebody stands in between.</source>
        <extracomment>%1: beginnings of two fingerprints, such as “pinned 1A:2B…, shown 3C:4D…”.</extracomment>
        <translation>Le serveur présente un autre certificat que celui qui est épinglé (%1), et rien ne lui a été envoyé&#xa0;: il a été renouvelé, ou quelqu’un s’interpose.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server; only if it was renewed, remove the old pin in the connection and look at the new certificate.</source>
        <translation>Demandez à qui gère le serveur&#xa0;; seulement s’il a été renouvelé, retirez l’ancien épinglage dans la connexion et examinez le nouveau certificat.</translation>
    </message>
    <message>
        <source>Encryption too old</source>
        <translation>Chiffrement trop ancien</translation>
    </message>
    <message>
        <source>The server speaks only versions of TLS that are no longer safe.</source>
        <translation>Le serveur ne parle que des versions de TLS qui ne sont plus sûres.</translation>
    </message>
    <message>
        <source>Have TLS 1.2 or newer switched on at the server, or at what stands in front of it.</source>
        <translation>Faites activer TLS 1.2 ou plus récent sur le serveur, ou sur ce qui se trouve devant lui.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Aucune connexion sécurisée</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on with the server.</source>
        <translation>Aucune connexion sécurisée n’a pu être établie avec le serveur.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on with the server: %1.</source>
        <extracomment>%1: a reason, as the encryption library words it.</extracomment>
        <translation>Aucune connexion sécurisée n’a pu être établie avec le serveur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check whether the address should begin with http instead of https, and which versions of TLS the server allows.</source>
        <translation>Vérifiez si l’adresse doit commencer par http au lieu de https, et quelles versions de TLS le serveur accepte.</translation>
    </message>
    <message>
        <source>Authority file not usable</source>
        <translation>Fichier d’autorité inutilisable</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read, or holds none in PEM form.</source>
        <translation>Le fichier de l’autorité de certification ne peut pas être lu, ou n’en contient aucune au format PEM.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or holds no certificate authority in PEM form.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Le fichier %1 ne peut pas être lu, ou ne contient aucune autorité de certification au format PEM.</translation>
    </message>
    <message>
        <source>Choose another file in the connection.</source>
        <translation>Choisissez un autre fichier dans la connexion.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>The server did not answer in the time allowed.</source>
        <translation>Le serveur n’a pas répondu dans le délai prévu.</translation>
    </message>
    <message>
        <source>Try again, or ask for less at once.</source>
        <translation>Réessayez, ou demandez moins à la fois.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete.</source>
        <translation>La connexion s’est rompue avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the network.</source>
        <translation>Réessayez&#xa0;; si cela persiste, vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>This looks like the value of a token, and a description is read by everybody who may list tokens.</source>
        <translation>Cela ressemble à la valeur d’un jeton, et une description est lue par quiconque peut lister les jetons.</translation>
    </message>
    <message>
        <source>Say instead what the token is for.</source>
        <translation>Indiquez plutôt à quoi sert le jeton.</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Non exécuté</translation>
    </message>
    <message>
        <source>The server was not reached, or gave no answer and changed nothing.</source>
        <translation>Le serveur n’a pas été atteint, ou il n’a pas répondu et n’a rien changé.</translation>
    </message>
    <message>
        <source>Refresh, and try it again.</source>
        <translation>Actualisez, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>itm::ExportDataDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export own data</source>
        <translation>Exporter ses propres données</translation>
    </message>
    <message>
        <source>%1, with colors, order and certificates’ files</source>
        <comment>%1: how many connections</comment>
        <translation>%1, avec couleurs, ordre et fichiers de certificats</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>One file for another computer, or for the day when this one is lost. There is no secret in it.</source>
        <translation>Un fichier pour un autre ordinateur, ou pour le jour où celui-ci sera perdu. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Left out, because something in it looks like the value of a token: %1</source>
        <translation>Omis, car quelque chose y ressemble à la valeur d’un jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1</translation>
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
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>facet</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>facet</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Restreindre la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a name into the search</source>
        <translation>
            <numerusform>%n de plus&#xa0;: tapez un nom dans la recherche</numerusform>
            <numerusform>%n de plus&#xa0;: tapez un nom dans la recherche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::FindingModel</name>
    <message>
        <source>Severity</source>
        <comment>column of findings</comment>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>column of findings</comment>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column of findings</comment>
        <translation>Jetons</translation>
    </message>
</context>
<context>
    <name>itm::FindingText</name>
    <message>
        <source>Can read the values of other tokens</source>
        <translation>Peut lire les valeurs d’autres jetons</translation>
    </message>
    <message>
        <source>Reach a bucket of another organization</source>
        <translation>Atteint un bucket d’une autre organisation</translation>
    </message>
    <message>
        <source>Reach every organization without being an operator</source>
        <translation>Atteint chaque organisation sans être opérateur</translation>
    </message>
    <message>
        <source>Operator tokens beyond the first</source>
        <translation>Jetons opérateur au-delà du premier</translation>
    </message>
    <message>
        <source>All Access for a single job</source>
        <translation>All Access pour un seul usage</translation>
    </message>
    <message>
        <source>The owner is inactive</source>
        <translation>Le propriétaire est inactif</translation>
    </message>
    <message>
        <source>In the database, but in no list</source>
        <translation>Dans la base de données, mais dans aucune liste</translation>
    </message>
    <message>
        <source>No spare operator token</source>
        <translation>Aucun jeton opérateur de secours</translation>
    </message>
    <message>
        <source>Operator tokens of an older InfluxDB</source>
        <translation>Jetons opérateur d’un InfluxDB plus ancien</translation>
    </message>
    <message>
        <source>Broader than the job needs</source>
        <translation>Plus large que l’usage n’exige</translation>
    </message>
    <message>
        <source>Replaced, but not deleted yet</source>
        <translation>Remplacé, mais pas encore supprimé</translation>
    </message>
    <message>
        <source>The bucket was made again under its name</source>
        <translation>Le bucket a été recréé sous son nom</translation>
    </message>
    <message>
        <source>Permissions on what no longer exists</source>
        <translation>Permissions sur ce qui n’existe plus</translation>
    </message>
    <message>
        <source>Made outside this program since the last look</source>
        <translation>Créé hors de ce programme depuis la dernière vérification</translation>
    </message>
    <message>
        <source>Several alike</source>
        <translation>Plusieurs semblables</translation>
    </message>
    <message>
        <source>Inactive for a long time</source>
        <translation>Inactif depuis longtemps</translation>
    </message>
    <message>
        <source>Old, and never replaced</source>
        <translation>Ancien, et jamais remplacé</translation>
    </message>
    <message>
        <source>No description of its own</source>
        <translation>Pas de description propre</translation>
    </message>
    <message>
        <source>v1 credentials without a description</source>
        <translation>Identifiants v1 sans description</translation>
    </message>
    <message>
        <source>Entries without effect</source>
        <translation>Entrées sans effet</translation>
    </message>
    <message>
        <source>Whoever writes may delete the bucket</source>
        <translation>Qui écrit peut supprimer le bucket</translation>
    </message>
    <message numerus="yes">
        <source>It can read the values of %n other token(s).</source>
        <translation>
            <numerusform>Il peut lire la valeur de %n autre jeton.</numerusform>
            <numerusform>Il peut lire les valeurs de %n autres jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>It reaches %1 in another organization than the entry says.</source>
        <extracomment>%1: names of buckets.</extracomment>
        <translation>Il atteint %1 dans une autre organisation que celle indiquée par l’entrée.</translation>
    </message>
    <message>
        <source>It reaches these in every organization: %1.</source>
        <extracomment>%1: types of resources, as the server spells them.</extracomment>
        <translation>Il atteint dans chaque organisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its name says one job, yet it may do everything in its organization.</source>
        <translation>Son nom indique un seul usage, mais il peut tout faire dans son organisation.</translation>
    </message>
    <message>
        <source>Its owner %1 is inactive: the server refuses the token meanwhile.</source>
        <extracomment>%1: a user.</extracomment>
        <translation>Son propriétaire %1 est inactif&#xa0;: le serveur refuse le jeton tant que cela dure.</translation>
    </message>
    <message>
        <source>“%1” is stored, but no list shows it.</source>
        <extracomment>%1: a description.</extracomment>
        <translation>«&#xa0;%1&#xa0;» est enregistré, mais aucune liste ne le montre.</translation>
    </message>
    <message>
        <source>It lacks what newer servers added: %1.</source>
        <extracomment>%1: types of resources.</extracomment>
        <translation>Il lui manque ce que des serveurs plus récents ont ajouté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The job that its name says does not need its permissions on %1.</source>
        <extracomment>%1: types of resources.</extracomment>
        <translation>L’usage qu’indique son nom n’exige pas ses permissions sur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its successor works; it can be deleted since %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>Son successeur fonctionne&#xa0;; il peut être supprimé depuis le %1.</translation>
    </message>
    <message>
        <source>%1 has another ID now, so the token no longer reaches it.</source>
        <extracomment>%1: names of buckets.</extracomment>
        <translation>%1 a maintenant un autre ID, le jeton ne l’atteint donc plus.</translation>
    </message>
    <message>
        <source>It names what is gone: %1.</source>
        <extracomment>%1: names or IDs.</extracomment>
        <translation>Il nomme ce qui n’existe plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was made %1, not by this program.</source>
        <extracomment>%1: a time ago.</extracomment>
        <translation>Il a été créé %1, pas par ce programme.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %n tokens with the same owner, description and permissions.</source>
        <translation>
            <numerusform>C’est le seul jeton avec ce propriétaire, cette description et ces permissions.</numerusform>
            <numerusform>C’est l’un des %n jetons de mêmes propriétaire, description et permissions.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is inactive and was last changed %1.</source>
        <extracomment>%1: a time ago.</extracomment>
        <translation>Il est inactif et a été modifié pour la dernière fois %1.</translation>
    </message>
    <message>
        <source>It was made %1 and still has the same value.</source>
        <extracomment>%1: a time ago.</extracomment>
        <translation>Il a été créé %1 et a toujours la même valeur.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>Il n’a pas de description.</translation>
    </message>
    <message>
        <source>“%1” is what a program wrote by itself.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par un programme de lui-même.</translation>
    </message>
    <message>
        <source>Nobody wrote down what “%1” is for.</source>
        <extracomment>%1: a user name.</extracomment>
        <translation>Personne n’a noté à quoi sert «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its entries for %1 of an organization allow nothing.</source>
        <extracomment>%1: types of resources.</extracomment>
        <translation>Ses entrées pour les %1 d’une organisation ne permettent rien.</translation>
    </message>
    <message>
        <source>This server still shows values. Whoever holds such a token can take over the tokens it sees, an operator’s too (CVE-2024-30896). Narrow it, or upgrade to a server that hashes values.</source>
        <translation>Ce serveur montre encore les valeurs. Quiconque détient un tel jeton peut s’emparer des jetons qu’il voit, y compris celui d’un opérateur (CVE-2024-30896). Restreignez-le, ou passez à un serveur qui hache les valeurs.</translation>
    </message>
    <message>
        <source>The server looks at the bucket’s ID alone, so that the organization beside it is no fence. Replace it by a token that names buckets of its organization.</source>
        <translation>Le serveur ne regarde que l’ID du bucket, si bien que l’organisation indiquée à côté n’est pas une barrière. Remplacez-le par un jeton qui nomme des buckets de son organisation.</translation>
    </message>
    <message>
        <source>Such an entry holds for organizations that do not exist yet, too. Replace it by one with an organization or single objects.</source>
        <translation>Une telle entrée vaut aussi pour des organisations qui n’existent pas encore. Remplacez-le par un jeton limité à une organisation ou à des objets précis.</translation>
    </message>
    <message>
        <source>Each one can do everything, everywhere. One for work and one locked away are enough.</source>
        <translation>Chacun peut tout faire, partout. Un pour le travail et un sous clé suffisent.</translation>
    </message>
    <message>
        <source>Who gets hold of the collector’s configuration can read and delete everything in the organization. Replace it by a token for this job.</source>
        <translation>Quiconque obtient la configuration du collecteur peut tout lire et tout supprimer dans l’organisation. Remplacez-le par un jeton pour cet usage.</translation>
    </message>
    <message>
        <source>What uses it stands still, and works again as soon as somebody activates the owner. Replace it under another owner, or delete it.</source>
        <translation>Ce qui l’utilise est à l’arrêt, et refonctionne dès que quelqu’un active le propriétaire. Remplacez-le sous un autre propriétaire, ou supprimez-le.</translation>
    </message>
    <message>
        <source>Its owner or organization was deleted, the token was not. Nobody sees it, and only “influxd recovery” lists it.</source>
        <translation>Son propriétaire ou son organisation a été supprimé, pas le jeton. Personne ne le voit, et seul «&#xa0;influxd recovery&#xa0;» le liste.</translation>
    </message>
    <message>
        <source>If it is lost, only “influxd recovery” on the server’s computer leads back. Make a second one and lock it away.</source>
        <translation>S’il est perdu, seul «&#xa0;influxd recovery&#xa0;» sur l’ordinateur du serveur permet de revenir. Créez-en un second et mettez-le sous clé.</translation>
    </message>
    <message>
        <source>Back-ups and administration ask for all types and refuse it. Make a new operator token in its place.</source>
        <translation>Les sauvegardes et l’administration exigent tous les types et le refusent. Créez un nouveau jeton opérateur à sa place.</translation>
    </message>
    <message>
        <source>What a client does not need only helps whoever finds its token.</source>
        <translation>Ce dont un client n’a pas besoin ne sert qu’à celui qui trouve son jeton.</translation>
    </message>
    <message>
        <source>Its observation time is over, and nobody missed it.</source>
        <translation>Sa période d’observation est terminée, et il n’a manqué à personne.</translation>
    </message>
    <message>
        <source>Permissions hold IDs. A bucket that is deleted and made again has a new one, and old tokens do not follow.</source>
        <translation>Les permissions contiennent des ID. Un bucket supprimé puis recréé en a un nouveau, et les anciens jetons ne suivent pas.</translation>
    </message>
    <message>
        <source>It does no harm and no good. Often the whole token can go.</source>
        <translation>C’est sans danger et sans utilité. Souvent, le jeton entier peut disparaître.</translation>
    </message>
    <message>
        <source>Somebody, or some program, made it. Find out who, and describe it.</source>
        <translation>Quelqu’un, ou un autre programme, l’a créé. Trouvez qui, et décrivez-le.</translation>
    </message>
    <message>
        <source>Nobody can tell which one is in use. Tell them apart by description; deactivate one, and see who misses it.</source>
        <translation>Personne ne peut dire lequel est utilisé. Distinguez-les par leur description&#xa0;; désactivez-en un, et voyez à qui il manque.</translation>
    </message>
    <message>
        <source>Whoever missed it would have said so. It can be activated again by anyone who may write tokens.</source>
        <translation>S’il avait manqué à quelqu’un, cela se saurait. Quiconque peut écrire des jetons peut l’activer de nouveau.</translation>
    </message>
    <message>
        <source>InfluxDB has no expiry. The longer a value is in use, the more places it has been copied to.</source>
        <translation>InfluxDB n’a pas de date d’expiration. Plus une valeur sert longtemps, plus il y a d’endroits où elle a été copiée.</translation>
    </message>
    <message>
        <source>In a year nobody knows what it is for.</source>
        <translation>Dans un an, personne ne saura à quoi il sert.</translation>
    </message>
    <message>
        <source>A user name alone says little about which client uses it.</source>
        <translation>Un nom d’utilisateur seul dit peu de choses sur le client qui l’utilise.</translation>
    </message>
    <message>
        <source>Users and organizations are above organizations; only an entry with an ID or without any limit has an effect.</source>
        <translation>Utilisateurs et organisations sont au-dessus des organisations&#xa0;; seule une entrée avec un ID ou sans aucune limite a un effet.</translation>
    </message>
    <message>
        <source>InfluxDB has one permission for writing data and for deleting the bucket; it cannot be narrowed further. Keep a back-up, and the value where only the client reads it.</source>
        <translation>InfluxDB n’a qu’une permission pour écrire des données et pour supprimer le bucket&#xa0;; elle ne peut pas être restreinte davantage. Gardez une sauvegarde, et la valeur là où seul le client la lit.</translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>severity of a finding</comment>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of a finding</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>severity of a finding</comment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>&amp;Make a token…</source>
        <translation>&amp;Créer un jeton…</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>&amp;Narrow…</source>
        <translation>&amp;Restreindre…</translation>
    </message>
    <message>
        <source>Deacti&amp;vate…</source>
        <translation>Désacti&amp;ver…</translation>
    </message>
    <message>
        <source>D&amp;escribe…</source>
        <translation>&amp;Décrire…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Spare &amp;operator token…</source>
        <translation>&amp;Jeton opérateur de secours…</translation>
    </message>
    <message>
        <source>Accepted by %1 until %2: %3</source>
        <extracomment>%1: a user; %2: a date; %3: a reason, as typed.</extracomment>
        <translation>Accepté par %1 jusqu’au %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Aucun constat</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n constat</numerusform>
            <numerusform>%n constats</numerusform>
        </translation>
    </message>
    <message>
        <source>The value stands in a server log</source>
        <translation>La valeur figure dans un log du serveur</translation>
    </message>
    <message>
        <source>It stands in a log of %1.</source>
        <extracomment>%1: a date and time.</extracomment>
        <translation>Elle figure dans un log du %1.</translation>
    </message>
    <message>
        <source>Whoever reads the log or a copy of it can use the value until the token is deactivated. Replace the token, and guard or delete the log.</source>
        <translation>Quiconque lit le log ou une copie peut utiliser la valeur jusqu’à ce que le jeton soit désactivé. Remplacez le jeton, et protégez ou supprimez le log.</translation>
    </message>
    <message>
        <source>It may also delete the buckets that it may write to.</source>
        <translation>Il peut aussi supprimer les buckets dans lesquels il peut écrire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what was found; %2: sentences.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Which buckets exist was not looked at: not all could be listed.</source>
        <translation>L’existence des buckets n’a pas été vérifiée&#xa0;: tous n’ont pas pu être listés.</translation>
    </message>
    <message>
        <source>Inactive owners were not looked for: this credential does not see users.</source>
        <translation>Les propriétaires inactifs n’ont pas été recherchés&#xa0;: ces identifiants ne voient pas les utilisateurs.</translation>
    </message>
    <message>
        <source>Who can read values was not looked at: it is not known how the server keeps them.</source>
        <translation>On n’a pas vérifié qui peut lire des valeurs&#xa0;: on ne sait pas comment le serveur les garde.</translation>
    </message>
    <message>
        <source>New tokens were not looked for: there is no earlier list to compare with.</source>
        <translation>Les nouveaux jetons n’ont pas été recherchés&#xa0;: il n’y a pas de liste antérieure à comparer.</translation>
    </message>
    <message>
        <source>Tokens that no list shows were not looked for: “influxd recovery auth list” tells them.</source>
        <translation>Les jetons qu’aucune liste ne montre n’ont pas été recherchés&#xa0;: «&#xa0;influxd recovery auth list&#xa0;» les donne.</translation>
    </message>
    <message>
        <source>Values in server logs were not looked for: no log was read.</source>
        <translation>Les valeurs dans les logs du serveur n’ont pas été recherchées&#xa0;: aucun log n’a été lu.</translation>
    </message>
    <message>
        <source>A spare operator token was not looked for: this credential does not see all tokens.</source>
        <translation>Aucun jeton opérateur de secours n’a été recherché&#xa0;: ces identifiants ne voient pas tous les jetons.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %n operator tokens that work.</source>
        <translation>
            <numerusform>C’est le seul jeton opérateur qui fonctionne.</numerusform>
            <numerusform>C’est l’un des %n jetons opérateur qui fonctionnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No operator token works any more.</source>
        <translation>Plus aucun jeton opérateur ne fonctionne.</translation>
    </message>
    <message>
        <source>It is the only operator token that works.</source>
        <translation>C’est le seul jeton opérateur qui fonctionne.</translation>
    </message>
    <message>
        <source>Beside it only operator tokens of an older InfluxDB work.</source>
        <translation>À part lui, seuls des jetons opérateur d’un InfluxDB plus ancien fonctionnent.</translation>
    </message>
</context>
<context>
    <name>itm::FindingTokenModel</name>
    <message>
        <source>The server as a whole</source>
        <translation>Le serveur dans son ensemble</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column of findings</comment>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of findings</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>column of findings</comment>
        <translation>Ce qui a été constaté</translation>
    </message>
</context>
<context>
    <name>itm::FindingsButton</name>
    <message>
        <source>What is wrong with the tokens of this server, and what helps</source>
        <translation>Ce qui ne va pas dans les jetons de ce serveur, et ce qui aide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a server; %2: &quot;7 findings&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>itm::FindingsDialog</name>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>What was not looked at</source>
        <translation>Ce qui n’a pas été examiné</translation>
    </message>
    <message>
        <source>&amp;Show tokens</source>
        <translation>Montrer les &amp;jetons</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;Accepter…</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <comment>%1: a connection</comment>
        <translation>Constats&#xa0;: %1</translation>
    </message>
    <message>
        <source>Findings, the worst first</source>
        <translation>Constats, les plus graves d’abord</translation>
    </message>
    <message>
        <source>Tokens that the finding concerns</source>
        <translation>Jetons que le constat concerne</translation>
    </message>
    <message>
        <source>How many findings</source>
        <translation>Nombre de constats</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>findings</comment>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>Serious %1</source>
        <comment>findings</comment>
        <translation>Graves %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <comment>findings</comment>
        <translation>Avertissements %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <comment>findings</comment>
        <translation>Remarques %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Accepted (%1)</source>
        <comment>findings; %1: a number</comment>
        <translation>Acceptés (%1)</translation>
    </message>
</context>
<context>
    <name>itm::FoundBar</name>
    <message>
        <source>Read all of them</source>
        <translation>Tout lire</translation>
    </message>
    <message>
        <source>Write all of them</source>
        <translation>Tout écrire</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>things in the permission tree</comment>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::FoundServers</name>
    <message>
        <source>Take %1 from the environment (INFLUX_HOST, INFLUX_TOKEN)</source>
        <extracomment>%1: an address.</extracomment>
        <translation>Reprendre %1 de l’environnement (INFLUX_HOST, INFLUX_TOKEN)</translation>
    </message>
    <message>
        <source>Take the InfluxDB %1 at %2</source>
        <translation>Prendre l’InfluxDB %1 à l’adresse %2</translation>
    </message>
    <message>
        <source>Take the server at %1</source>
        <translation>Prendre le serveur à l’adresse %1</translation>
    </message>
</context>
<context>
    <name>itm::GrantModel</name>
    <message>
        <source>all, in every organization</source>
        <extracomment>All things of a type.</extracomment>
        <translation>tout, dans chaque organisation</translation>
    </message>
    <message>
        <source>all in %1</source>
        <extracomment>All things of a type. %1: an organization.</extracomment>
        <translation>tout dans %1</translation>
    </message>
    <message>
        <source>The server accepts this entry, but it allows nothing.</source>
        <translation>Le serveur accepte cette entrée, mais elle ne permet rien.</translation>
    </message>
    <message>
        <source>In another organization than the token’s own.</source>
        <translation>Dans une autre organisation que celle du jeton.</translation>
    </message>
    <message>
        <source>There is nothing with this ID any more.</source>
        <translation>Il n’y a plus rien avec cet ID.</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of granted things</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column of granted things</comment>
        <translation>Droits</translation>
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
        <translation>%1 (suppr.)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n deleted)</source>
        <extracomment>Some things that a token names no longer exist. %1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>
            <numerusform>%1 (dont %n suppr.)</numerusform>
            <numerusform>%1 (dont %n suppr.)</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1, which no longer exists</source>
        <extracomment>Something that a token names but that no longer exists. %1: such as &quot;bucket 0a1b…&quot;.</extracomment>
        <translation>%1 (n’existe plus)</translation>
    </message>
    <message>
        <source>the %1</source>
        <extracomment>%1: one thing, such as &quot;task nightly&quot;.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <extracomment>%1: a resource type, such as &quot;tasks&quot;; everywhere: in every organization.</extracomment>
        <translation>%1 partout</translation>
    </message>
    <message>
        <source>%1 (without effect)</source>
        <extracomment>%1: a resource type. The permission is stored but the server never makes use of it.</extracomment>
        <translation>%1 (sans effet)</translation>
    </message>
    <message>
        <source>%1 of another organization</source>
        <extracomment>%1: a resource type, such as &quot;tasks&quot;.</extracomment>
        <translation>%1 d’une autre organisation</translation>
    </message>
    <message>
        <source>all buckets</source>
        <translation>tous les buckets</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>%1: &quot;users&quot; or &quot;organizations&quot;.</extracomment>
        <translation>l’ensemble des %1</translation>
    </message>
    <message>
        <source>the %1 of every organization</source>
        <extracomment>%1: a resource type, such as &quot;tasks&quot;.</extracomment>
        <translation>%1 de chaque organisation</translation>
    </message>
    <message>
        <source>every bucket of %1</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>tous les buckets de %1</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <extracomment>%1: a resource type, such as &quot;tasks&quot;; %2: an organization.</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>itm::GrantText</name>
    <message>
        <source>Your credential may grant this.</source>
        <translation>Vos identifiants permettent d’accorder cela.</translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Choisissez au moins une permission.</translation>
    </message>
    <message>
        <source>Choose an organization.</source>
        <translation>Choisissez une organisation.</translation>
    </message>
    <message>
        <source>Your credential may not make tokens in this organization.</source>
        <translation>Vos identifiants ne permettent pas de créer des jetons dans cette organisation.</translation>
    </message>
    <message>
        <source>Your credential may not make tokens for this owner.</source>
        <translation>Vos identifiants ne permettent pas de créer des jetons pour ce propriétaire.</translation>
    </message>
    <message>
        <source>You cannot grant this, because your credential itself may not %1.</source>
        <extracomment>%1: a permission, such as &quot;write the bucket telegraf&quot;.</extracomment>
        <translation>Vous ne pouvez pas accorder cela, car vos identifiants eux-mêmes ne permettent pas ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No token can be given the whole server: leave out the type “instance”.</source>
        <translation>Aucun jeton ne peut recevoir le serveur entier&#xa0;: omettez le type «&#xa0;instance&#xa0;».</translation>
    </message>
    <message>
        <source>A token cannot reach into another organization than its own: leave out “%1”.</source>
        <extracomment>%1: a permission, such as &quot;write all buckets of factory&quot;.</extracomment>
        <translation>Un jeton ne peut pas atteindre une autre organisation que la sienne&#xa0;: omettez «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>itm::GuardText</name>
    <message>
        <source>This is the token you are signed in with. Once it is inactive it cannot activate itself: you will see nothing here until another token, the web page or influxd recovery activates it.</source>
        <translation>C’est le jeton avec lequel vous êtes identifié. Une fois inactif, il ne peut pas s’activer lui-même&#xa0;: vous ne verrez plus rien ici jusqu’à ce qu’un autre jeton, la page web ou influxd recovery l’active.</translation>
    </message>
    <message>
        <source>This is most likely the token you are signed in with: the server does not tell, and no other one fits. If it is, you will see nothing here until another token, the web page or influxd recovery activates it.</source>
        <translation>C’est très probablement le jeton avec lequel vous êtes identifié&#xa0;: le serveur ne le dit pas, et aucun autre ne correspond. Si c’est lui, vous ne verrez plus rien ici jusqu’à ce qu’un autre jeton, la page web ou influxd recovery l’active.</translation>
    </message>
    <message>
        <source>This may be the token you are signed in with: the server does not tell, and several fit. If it is, you will see nothing here until another token, the web page or influxd recovery activates it.</source>
        <translation>C’est peut-être le jeton avec lequel vous êtes identifié&#xa0;: le serveur ne le dit pas, et plusieurs correspondent. Si c’est lui, vous ne verrez plus rien ici jusqu’à ce qu’un autre jeton, la page web ou influxd recovery l’active.</translation>
    </message>
    <message>
        <source>This is the spare operator token that this computer keeps for the day when no other works. While it is inactive it leads nobody back in.</source>
        <translation>C’est le jeton opérateur de secours que cet ordinateur garde pour le jour où plus aucun autre ne fonctionne. Tant qu’il est inactif, il ne permet à personne de revenir.</translation>
    </message>
    <message>
        <source>This is the token you are signed in with. Once it is deleted you are signed out, and nobody can bring it back: have another way to sign in first.</source>
        <translation>C’est le jeton avec lequel vous êtes identifié. Une fois supprimé, vous êtes déconnecté, et personne ne peut le faire revenir&#xa0;: ayez d’abord un autre moyen de vous identifier.</translation>
    </message>
    <message>
        <source>This is most likely the token you are signed in with: the server does not tell, and no other one fits. If it is, you are signed out, and nobody can bring it back: have another way to sign in first.</source>
        <translation>C’est très probablement le jeton avec lequel vous êtes identifié&#xa0;: le serveur ne le dit pas, et aucun autre ne correspond. Si c’est lui, vous êtes déconnecté, et personne ne peut le faire revenir&#xa0;: ayez d’abord un autre moyen de vous identifier.</translation>
    </message>
    <message>
        <source>This may be the token you are signed in with: the server does not tell, and several fit. If it is, you are signed out, and nobody can bring it back: have another way to sign in first.</source>
        <translation>C’est peut-être le jeton avec lequel vous êtes identifié&#xa0;: le serveur ne le dit pas, et plusieurs correspondent. Si c’est lui, vous êtes déconnecté, et personne ne peut le faire revenir&#xa0;: ayez d’abord un autre moyen de vous identifier.</translation>
    </message>
    <message>
        <source>This is the spare operator token that this computer keeps for the day when no other works. Without it a lost operator token can only be made good by influxd recovery. Its value is removed from the keychain with “Server ▸ Spare operator…”.</source>
        <translation>C’est le jeton opérateur de secours que cet ordinateur garde pour le jour où plus aucun autre ne fonctionne. Sans lui, la perte d’un jeton opérateur ne se répare plus que par influxd recovery. Sa valeur est retirée du trousseau avec «&#xa0;Serveur ▸ Opérateur de secours…&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>tokens, at the end of a list of names</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved connections that sign in with it: %1. They will not connect until it is active again.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>Connexions enregistrées qui s’identifient avec lui&#xa0;: %1. Elles ne se connecteront pas tant qu’il n’est pas de nouveau actif.</translation>
    </message>
    <message>
        <source>Saved connections that sign in with it: %1. They will not connect any more until they are given another token.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>Connexions enregistrées qui s’identifient avec lui&#xa0;: %1. Elles ne se connecteront plus tant qu’elles n’ont pas reçu un autre jeton.</translation>
    </message>
    <message>
        <source>Values saved on this computer stay saved: %1.</source>
        <extracomment>%1: names of tokens.</extracomment>
        <translation>Les valeurs enregistrées sur cet ordinateur le restent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its value is saved on this computer and stays saved.</source>
        <translation>Sa valeur est enregistrée sur cet ordinateur et le reste.</translation>
    </message>
    <message>
        <source>Values saved on this computer are removed too: %1.</source>
        <extracomment>%1: names of tokens.</extracomment>
        <translation>Les valeurs enregistrées sur cet ordinateur sont retirées aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its value is saved on this computer and is removed too.</source>
        <translation>Sa valeur est enregistrée sur cet ordinateur et est retirée aussi.</translation>
    </message>
    <message>
        <source>No operator token that can be seen would work any more. Without one, users, organizations and back-ups can only be managed after influxd recovery.</source>
        <translation>Plus aucun jeton opérateur visible ne fonctionnerait. Sans lui, utilisateurs, organisations et sauvegardes ne peuvent être gérés qu’après influxd recovery.</translation>
    </message>
    <message>
        <source>No operator token that can be seen would work any more. From then on users, organizations and back-ups can only be managed after influxd recovery.</source>
        <translation>Plus aucun jeton opérateur visible ne fonctionnerait. Dès lors, utilisateurs, organisations et sauvegardes ne pourront être gérés qu’après influxd recovery.</translation>
    </message>
    <message>
        <source>Saved connections that may sign in with it, which the server does not tell: %1. Those that do will not connect until it is active again.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>Connexions enregistrées qui s’identifient peut-être avec lui, ce que le serveur ne dit pas&#xa0;: %1. Celles qui le font ne se connecteront pas tant qu’il n’est pas de nouveau actif.</translation>
    </message>
    <message>
        <source>Saved connections that may sign in with it, which the server does not tell: %1. Those that do will not connect any more until they are given another token.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>Connexions enregistrées qui s’identifient peut-être avec lui, ce que le serveur ne dit pas&#xa0;: %1. Celles qui le font ne se connecteront plus tant qu’elles n’ont pas reçu un autre jeton.</translation>
    </message>
    <message>
        <source>Of the operator tokens that can be seen only those of an older InfluxDB would work, and these cannot make a full one again.</source>
        <translation>Des jetons opérateur visibles, seuls ceux d’un InfluxDB plus ancien fonctionneraient, et ceux-ci ne peuvent pas en recréer un complet.</translation>
    </message>
    <message>
        <source>Of the operator tokens that can be seen only the spare one of this computer could take its place: after that “Use the spare operator”, in “Connections”, is the way back in.</source>
        <translation>Des jetons opérateur visibles, seul celui de secours de cet ordinateur pourrait le remplacer&#xa0;: ensuite, «&#xa0;Utiliser l’opérateur de secours&#xa0;», dans «&#xa0;Connexions&#xa0;», permet de revenir.</translation>
    </message>
</context>
<context>
    <name>itm::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
</context>
<context>
    <name>itm::HandOverDialog</name>
    <message>
        <source>Delete it…</source>
        <translation>Le supprimer…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>What the token may do</source>
        <translation>Ce que le jeton peut faire</translation>
    </message>
    <message>
        <source>What the token may not do</source>
        <translation>Ce que le jeton ne peut pas faire</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>Ce qui est affiché ci-dessous</translation>
    </message>
    <message>
        <source>Ready text for a client</source>
        <translation>Texte prêt pour un client</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Ce qui a été essayé</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <comment>title; %1 is a token&apos;s description</comment>
        <translation>%1 est prêt</translation>
    </message>
    <message>
        <source>How the token differs from what was asked for</source>
        <translation>En quoi le jeton diffère de ce qui était demandé</translation>
    </message>
    <message>
        <source>▲ The server recorded something else than was asked for:</source>
        <translation>▲ Le serveur a enregistré autre chose que ce qui était demandé&#xa0;:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>It may</source>
        <comment>heading above what a token can do</comment>
        <translation>Il peut</translation>
    </message>
    <message>
        <source>It may not</source>
        <comment>heading above what a token cannot do</comment>
        <translation>Il ne peut pas</translation>
    </message>
    <message>
        <source>Close without saving the value?</source>
        <translation>Fermer sans enregistrer la valeur&#xa0;?</translation>
    </message>
    <message>
        <source>The value of %1 is not in the keychain.</source>
        <translation>La valeur de %1 n’est pas dans le trousseau.</translation>
    </message>
    <message>
        <source>Nobody can show it again. If it was not copied, the token has to be replaced or deleted.</source>
        <translation>Personne ne peut l’afficher à nouveau. Si elle n’a pas été copiée, le jeton devra être remplacé ou supprimé.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
</context>
<context>
    <name>itm::IdList</name>
    <message>
        <source>Token ID</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Copy the token’s ID</source>
        <translation>Copier l’ID du jeton</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>ID du propriétaire</translation>
    </message>
    <message>
        <source>Copy the owner’s ID</source>
        <translation>Copier l’ID du propriétaire</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID de l’organisation</translation>
    </message>
    <message>
        <source>Copy the organization’s ID</source>
        <translation>Copier l’ID de l’organisation</translation>
    </message>
</context>
<context>
    <name>itm::IdentifyDialog</name>
    <message>
        <source>&amp;Look here</source>
        <translation>&amp;Chercher ici</translation>
    </message>
    <message>
        <source>&amp;Compare these too</source>
        <translation>C&amp;omparer aussi celles-ci</translation>
    </message>
    <message>
        <source>&amp;Show in the list</source>
        <translation>&amp;Montrer dans la liste</translation>
    </message>
    <message>
        <source>&amp;Ask the ticked servers</source>
        <translation>&amp;Interroger les serveurs cochés</translation>
    </message>
    <message>
        <source>Which token is this?</source>
        <translation>Quel jeton est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Value of a token</source>
        <translation>Valeur d’un jeton</translation>
    </message>
    <message>
        <source>Paste a value, or the line it stands in</source>
        <translation>Collez une valeur, ou la ligne où elle se trouve</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Reads each of them from the keychain once.</source>
        <translation>Lit chacune d’elles une fois dans le trousseau.</translation>
    </message>
    <message>
        <source>Tokens that it is or can be</source>
        <translation>Jetons que c’est ou que ce peut être</translation>
    </message>
    <message>
        <source>For a value that turned up somewhere. It is kept nowhere, and leaves this computer only if you ask servers below.</source>
        <translation>Pour une valeur apparue quelque part. Elle n’est conservée nulle part, et ne quitte cet ordinateur que si vous interrogez des serveurs ci-dessous.</translation>
    </message>
    <message>
        <source>A server does not say which token a value belongs to, but whether it works and whose it is; what it may do tells the owner&apos;s tokens apart. Nothing is stored.</source>
        <translation>Un serveur ne dit pas à quel jeton appartient une valeur, mais si elle fonctionne et à qui elle est&#xa0;; ce qu’elle permet distingue les jetons du propriétaire. Rien n’est stocké.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>%1 of %2 read…</source>
        <translation>%1 sur %2 lues…</translation>
    </message>
</context>
<context>
    <name>itm::IdentifyText</name>
    <message>
        <source>✓ It is known here:</source>
        <translation>✓ Elle est connue ici&#xa0;:</translation>
    </message>
    <message>
        <source>It is none of the values that could be compared on this computer.</source>
        <translation>Ce n’est aucune des valeurs qui ont pu être comparées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>▲ Saved values could not be compared. %1</source>
        <translation>▲ Les valeurs enregistrées n’ont pas pu être comparées. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved values are not noted yet, so that they were not compared.</source>
        <translation>
            <numerusform>%n valeur enregistrée n’est pas encore répertoriée et n’a donc pas été comparée.</numerusform>
            <numerusform>%n valeurs enregistrées ne sont pas encore répertoriées et n’ont donc pas été comparées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n servers show values, but their list could not be had.</source>
        <translation>
            <numerusform>▲ %n serveur montre les valeurs, mais sa liste n’a pas pu être obtenue.</numerusform>
            <numerusform>▲ %n serveurs montrent les valeurs, mais leur liste n’a pas pu être obtenue.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows no such token.</source>
        <translation>%1 ne connaît pas un tel jeton.</translation>
    </message>
    <message>
        <source>%1 knows it: an inactive token that is not in the list.</source>
        <translation>%1 le connaît&#xa0;: un jeton inactif qui n’est pas dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%1 knows it: an inactive token, one of these %n:</source>
        <translation>
            <numerusform>%1 le connaît&#xa0;: un jeton inactif, celui-ci&#xa0;:</numerusform>
            <numerusform>%1 le connaît&#xa0;: un jeton inactif, l’un de ces %n&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows it, but its owner is inactive or deleted: nothing works with it.</source>
        <translation>%1 le connaît, mais son propriétaire est inactif ou supprimé&#xa0;: rien ne fonctionne avec.</translation>
    </message>
    <message>
        <source>▲ %1 did not say. %2</source>
        <translation>▲ %1 ne l’a pas dit. %2</translation>
    </message>
    <message>
        <source>It works on %1 and belongs to %2.</source>
        <translation>Elle fonctionne sur %1 et appartient à %2.</translation>
    </message>
    <message>
        <source>No token in the list can be it.</source>
        <translation>Aucun jeton de la liste ne peut y correspondre.</translation>
    </message>
    <message>
        <source>In the list only this one can be it:</source>
        <translation>Dans la liste, seul celui-ci peut y correspondre&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>By what it may do it is one of these %n:</source>
        <translation>
            <numerusform>D’après ce qu’il peut faire, c’est celui-ci&#xa0;:</numerusform>
            <numerusform>D’après ce qu’il peut faire, c’est l’un de ces %n&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Token %1 of %2, which is in no list any more</source>
        <translation>Jeton %1 de %2, qui n’est plus dans aucune liste</translation>
    </message>
    <message>
        <source>%1 · %2 · owner %3 · %4</source>
        <comment>a token: name, organization, owner, server</comment>
        <translation>%1 · %2 · propriétaire %3 · %4</translation>
    </message>
    <message>
        <source>What the connection %1 signs in with</source>
        <translation>Ce avec quoi la connexion %1 s’identifie</translation>
    </message>
</context>
<context>
    <name>itm::IdentityText</name>
    <message>
        <source>user and password</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>operator token</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>jeton opérateur</translation>
    </message>
    <message>
        <source>All Access token</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>jeton All Access</translation>
    </message>
    <message>
        <source>Read/Write token</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>jeton de lecture/écriture</translation>
    </message>
    <message>
        <source>narrow token</source>
        <extracomment>What somebody signed in with: a token with few permissions.</extracomment>
        <translation>jeton restreint</translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>jeton</translation>
    </message>
    <message numerus="yes">
        <source>%n more belong(s) to deleted users or organizations</source>
        <translation>
            <numerusform>%n de plus appartient à des utilisateurs ou organisations supprimés</numerusform>
            <numerusform>%n de plus appartiennent à des utilisateurs ou organisations supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more belong(s) to others, or to deleted users or organizations</source>
        <translation>
            <numerusform>%n de plus appartient à d’autres, ou à des utilisateurs ou organisations supprimés</numerusform>
            <numerusform>%n de plus appartiennent à d’autres, ou à des utilisateurs ou organisations supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>sees %1 of %2 stored tokens: %3</source>
        <extracomment>%1: a number; %2: a number; %3: such as &quot;3 more belong to deleted users&quot;.</extracomment>
        <translation>voit %1 des %2 jetons stockés&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>sees all %n token(s)</source>
        <translation>
            <numerusform>voit le seul jeton (%n)</numerusform>
            <numerusform>voit tous les %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>sees no tokens</source>
        <translation>ne voit aucun jeton</translation>
    </message>
    <message numerus="yes">
        <source>sees %n token(s)</source>
        <translation>
            <numerusform>voit %n jeton</numerusform>
            <numerusform>voit %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>signed in (%1)</source>
        <extracomment>%1: such as &quot;operator token&quot;.</extracomment>
        <translation>identifié (%1)</translation>
    </message>
    <message>
        <source>signed in as %1 (%2)</source>
        <extracomment>%1: a user; %2: such as &quot;operator token&quot;.</extracomment>
        <translation>identifié comme %1 (%2)</translation>
    </message>
    <message>
        <source>not encrypted: http can be read on the way</source>
        <translation>non chiffré&#xa0;: http peut être lu en chemin</translation>
    </message>
    <message>
        <source>the server keeps values hashed</source>
        <translation>le serveur garde les valeurs hachées</translation>
    </message>
    <message>
        <source>the server keeps values readable</source>
        <translation>le serveur garde les valeurs lisibles</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <extracomment>%1: such as &quot;12 s ago&quot;.</extracomment>
        <translation>actualisé %1</translation>
    </message>
    <message numerus="yes">
        <source>%n v1 credential(s)</source>
        <translation>
            <numerusform>%n identifiant v1</numerusform>
            <numerusform>%n identifiants v1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ImportDataDialog</name>
    <message>
        <source>connection</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>recherche enregistrée</translation>
    </message>
    <message>
        <source>own snippet</source>
        <translation>extrait personnel</translation>
    </message>
    <message>
        <source>note about a token</source>
        <translation>note sur un jeton</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an entry of a file</comment>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>identique à ici</translation>
    </message>
    <message>
        <source>different from here</source>
        <translation>différent d’ici</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>est ajouté</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>est omis</translation>
    </message>
    <message>
        <source>mine stays</source>
        <translation>le mien reste</translation>
    </message>
    <message>
        <source>theirs replaces mine</source>
        <translation>le leur remplace le mien</translation>
    </message>
    <message>
        <source>both become one</source>
        <comment>two notes</comment>
        <translation>les deux sont réunies</translation>
    </message>
    <message>
        <source>both, theirs gets a number</source>
        <translation>les deux, le leur reçoit un numéro</translation>
    </message>
    <message>
        <source>Import own data</source>
        <translation>Importer ses propres données</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Entrées du fichier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Beside what is here</source>
        <translation>Par rapport à ici</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Credentials are in no such file: each new connection asks for one when it is opened.</source>
        <translation>Un tel fichier ne contient jamais d’identifiants&#xa0;: chaque nouvelle connexion les demande quand elle est ouverte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>With the &amp;selected entries</source>
        <translation>Avec les entrées &amp;sélectionnées</translation>
    </message>
    <message>
        <source>Of this file %1 are new, %2 are the same as here, and %3 differ.</source>
        <extracomment>%1 to %3: numbers of entries of a file.</extracomment>
        <translation>Dans ce fichier, %1 sont nouvelles, %2 identiques à celles d’ici, et %3 différentes.</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>garder le mien</translation>
    </message>
    <message>
        <source>take theirs</source>
        <translation>prendre le leur</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>garder les deux</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omettre</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Importer %n entrée</numerusform>
            <numerusform>Importer %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>Rien n’a été repris.</translation>
    </message>
</context>
<context>
    <name>itm::ImportDialog</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Test what was imported</source>
        <translation>&amp;Tester les importées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>Takes over what the influx command line program has saved. Tokens go straight into your keychain; the file stays as it is.</source>
        <translation>Reprend ce que le programme en ligne de commande influx a enregistré. Les jetons vont directement dans votre trousseau&#xa0;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Ouvrir un autre fichier</translation>
    </message>
    <message>
        <source>What is to be said of the file</source>
        <translation>Ce qu’il y a à dire du fichier</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Entrées du fichier</translation>
    </message>
    <message>
        <source>Remark on the entry</source>
        <translation>Remarque sur l’entrée</translation>
    </message>
    <message>
        <source>Open a configs file of the influx CLI</source>
        <translation>Ouvrir un fichier configs de la CLI influx</translation>
    </message>
    <message numerus="yes">
        <source>Import %n connections</source>
        <translation>
            <numerusform>Importer %n connexion</numerusform>
            <numerusform>Importer %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <comment>nothing is ticked</comment>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>itm::ImportLogsDialog</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>Re&amp;tirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Show in the list</source>
        <translation>&amp;Montrer dans la liste</translation>
    </message>
    <message>
        <source>&amp;Read the logs</source>
        <translation>&amp;Lire les logs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>When were tokens last seen?</source>
        <translation>Quand les jetons ont-ils été vus pour la dernière fois&#xa0;?</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Fichiers de log</translation>
    </message>
    <message>
        <source>Server that wrote the logs</source>
        <translation>Serveur qui a écrit les logs</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Tokens whose values stand in the logs</source>
        <translation>Jetons dont les valeurs figurent dans les logs</translation>
    </message>
    <message>
        <source>Logs &amp;of</source>
        <translation>Logs &amp;de</translation>
    </message>
    <message>
        <source>Server logs</source>
        <translation>Logs du serveur</translation>
    </message>
    <message>
        <source>Being read…</source>
        <comment>server logs</comment>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 (not listed)</source>
        <extracomment>A token that no list shows, by its ID.</extracomment>
        <translation>%1 (non listé)</translation>
    </message>
</context>
<context>
    <name>itm::ImportModel</name>
    <message>
        <source>%1 (active)</source>
        <translation>%1 (actif)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of an import</comment>
        <translation>Nom</translation>
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
        <translation>S’identifie par</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column of an import</comment>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>itm::ImportTemplatesDialog</name>
    <message>
        <source>Import templates</source>
        <translation>Importer des modèles</translation>
    </message>
    <message>
        <source>Templates of the file</source>
        <translation>Modèles du fichier</translation>
    </message>
    <message>
        <source>keep both, the new one gets a number</source>
        <translation>garder les deux, le nouveau reçoit un numéro</translation>
    </message>
    <message>
        <source>replace the one that is here</source>
        <translation>remplacer celui qui est ici</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken</source>
        <translation>Si un &amp;nom est pris</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a template and how many entries it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: the name is taken</source>
        <extracomment>%1: a template and its size.</extracomment>
        <translation>%1&#xa0;: le nom est pris</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n templates</source>
        <translation>
            <numerusform>Importer %n modèle</numerusform>
            <numerusform>Importer %n modèles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ImportText</name>
    <message>
        <source>The same address and credential as “%1”.</source>
        <extracomment>%1: the name of another entry.</extracomment>
        <translation>Mêmes adresse et identifiants que «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Known already as “%1”.</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>Déjà connue sous le nom de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The password stays in the file: enter it to connect.</source>
        <translation>Le mot de passe reste dans le fichier&#xa0;: saisissez-le pour vous connecter.</translation>
    </message>
    <message>
        <source>Its “cookie” cannot be read: it is taken over without a credential.</source>
        <translation>Son «&#xa0;cookie&#xa0;» ne peut pas être lu&#xa0;: elle est reprise sans identifiants.</translation>
    </message>
    <message>
        <source>It has no credential: enter one to connect.</source>
        <translation>Elle n’a pas d’identifiants&#xa0;: saisissez-en pour vous connecter.</translation>
    </message>
    <message>
        <source>Imported without its password: enter it to connect.</source>
        <translation>Importée sans son mot de passe&#xa0;: saisissez-le pour vous connecter.</translation>
    </message>
    <message>
        <source>Imported without a token: enter one to connect.</source>
        <translation>Importée sans jeton&#xa0;: saisissez-en un pour vous connecter.</translation>
    </message>
    <message>
        <source>Imported; its token is in your keychain.</source>
        <translation>Importée&#xa0;; son jeton est dans votre trousseau.</translation>
    </message>
    <message>
        <source>Imported; its token is kept until this program ends.</source>
        <translation>Importée&#xa0;; son jeton est gardé jusqu’à la fin de ce programme.</translation>
    </message>
    <message>
        <source>user %1</source>
        <extracomment>%1: the name of a user.</extracomment>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>API token</source>
        <comment>an entry signs in with it</comment>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an entry has no credential</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>into the keychain</comment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not imported. %1</source>
        <extracomment>%1: one or two sentences.</extracomment>
        <translation>Non importée. %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>There is no file %1: the influx CLI has saved nothing there. Open another one.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Il n’y a pas de fichier %1&#xa0;: la CLI influx n’y a rien enregistré. Ouvrez-en un autre.</translation>
    </message>
    <message>
        <source>The file %1 has no entries.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Le fichier %1 n’a aucune entrée.</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file, and with it the tokens in it. Take that right away from them, and replace the tokens if you do not trust everybody here.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire ce fichier, et donc les jetons qu’il contient. Retirez-leur ce droit, et remplacez les jetons si vous ne faites pas confiance à tout le monde ici.</translation>
    </message>
</context>
<context>
    <name>itm::InventoryDifferenceModel</name>
    <message>
        <source>What changed</source>
        <comment>column of changes on a server</comment>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column of changes on a server</comment>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of changes on a server</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of changes on a server</comment>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>By whom</source>
        <comment>column of changes on a server</comment>
        <translation>Par qui</translation>
    </message>
</context>
<context>
    <name>itm::JournalModel</name>
    <message>
        <source>Time</source>
        <comment>column of the journal</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What was done</source>
        <comment>column of the journal</comment>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column of the journal</comment>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of the journal</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>column of the journal</comment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>As user</source>
        <comment>column of the journal</comment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column of the journal</comment>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID de l’organisation</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>outcome in the journal</comment>
        <translation>commencé</translation>
    </message>
</context>
<context>
    <name>itm::JournalPage</name>
    <message>
        <source>&amp;Show in the list</source>
        <translation>&amp;Montrer dans la liste</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Search in the journal</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Token, organization, user, outcome …</source>
        <translation>Jeton, organisation, utilisateur, issue …</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What this program did</source>
        <translation>Ce que ce programme a fait</translation>
    </message>
    <message>
        <source>About this entry</source>
        <translation>À propos de cette entrée</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Whether the journal is whole</source>
        <translation>Si le journal est entier</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>Aujourd’hui et hier</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Les 365 derniers jours</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Toutes les connexions</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: a path, %2: why, in the words of the system.</extracomment>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The whole journal is in %1; it holds no values.</source>
        <translation>Le journal entier est dans %1&#xa0;; il ne contient aucune valeur.</translation>
    </message>
</context>
<context>
    <name>itm::JournalText</name>
    <message>
        <source>Make v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>Créer un identifiant v1</translation>
    </message>
    <message>
        <source>Activate v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>Activer un identifiant v1</translation>
    </message>
    <message>
        <source>Deactivate v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>Désactiver un identifiant v1</translation>
    </message>
    <message>
        <source>Change v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>Modifier un identifiant v1</translation>
    </message>
    <message>
        <source>Delete v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>Supprimer un identifiant v1</translation>
    </message>
    <message>
        <source>Set v1 password</source>
        <comment>entry of the journal</comment>
        <translation>Définir un mot de passe v1</translation>
    </message>
    <message>
        <source>Entry %1 is not what this program wrote.</source>
        <translation>L’entrée %1 n’est pas ce que ce programme a écrit.</translation>
    </message>
    <message>
        <source>What stood before entry %1 is gone.</source>
        <translation>Ce qui précédait l’entrée %1 a disparu.</translation>
    </message>
    <message>
        <source>The entries from %1 on are gone.</source>
        <translation>Les entrées à partir de %1 ont disparu.</translation>
    </message>
    <message>
        <source>Set up server</source>
        <comment>entry of the journal</comment>
        <translation>Initialiser un serveur</translation>
    </message>
    <message>
        <source>Activate user</source>
        <comment>entry of the journal</comment>
        <translation>Activer un utilisateur</translation>
    </message>
    <message>
        <source>Deactivate user</source>
        <comment>entry of the journal</comment>
        <translation>Désactiver un utilisateur</translation>
    </message>
    <message>
        <source>Review decision</source>
        <comment>entry of the journal</comment>
        <translation>Décision de revue</translation>
    </message>
    <message>
        <source>Something that another version knows</source>
        <comment>entry of the journal</comment>
        <translation>Quelque chose que connaît une autre version</translation>
    </message>
    <message>
        <source>Make token</source>
        <comment>entry of the journal</comment>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>Activate token</source>
        <comment>entry of the journal</comment>
        <translation>Activer un jeton</translation>
    </message>
    <message>
        <source>Deactivate token</source>
        <comment>entry of the journal</comment>
        <translation>Désactiver un jeton</translation>
    </message>
    <message>
        <source>Describe token</source>
        <comment>entry of the journal</comment>
        <translation>Décrire un jeton</translation>
    </message>
    <message>
        <source>Delete token</source>
        <comment>entry of the journal</comment>
        <translation>Supprimer un jeton</translation>
    </message>
    <message>
        <source>Change token</source>
        <comment>entry of the journal</comment>
        <translation>Modifier un jeton</translation>
    </message>
    <message>
        <source>no outcome: the program ended first</source>
        <translation>sans issue&#xa0;: le programme s’est terminé avant</translation>
    </message>
    <message>
        <source>done</source>
        <comment>outcome in the journal</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>outcome in the journal</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not answered: it may have been carried out</source>
        <translation>sans réponse&#xa0;: peut-être exécuté</translation>
    </message>
    <message>
        <source>noted</source>
        <comment>outcome in the journal</comment>
        <translation>noté</translation>
    </message>
    <message>
        <source>The clock of this computer was set back before this entry.</source>
        <translation>L’horloge de cet ordinateur a été retardée avant cette entrée.</translation>
    </message>
    <message>
        <source>Somebody changed the local database, or it was damaged.</source>
        <translation>Quelqu’un a modifié la base de données locale, ou elle a été endommagée.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Rien n’a encore été consigné.</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are in order. The journal is tamper-evident, not tamper-proof: who can write your files can begin it anew.</source>
        <translation>
            <numerusform>L’unique entrée (%n) est en ordre. Le journal révèle les altérations mais ne les empêche pas&#xa0;: qui peut écrire vos fichiers peut le recommencer.</numerusform>
            <numerusform>Les %n entrées sont toutes en ordre. Le journal révèle les altérations mais ne les empêche pas&#xa0;: qui peut écrire vos fichiers peut le recommencer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last entry: %1, seal %2. Written down elsewhere, it shows later whether the end was cut off.</source>
        <translation>Dernière entrée&#xa0;: %1, sceau %2. Noté ailleurs, il montre plus tard si la fin a été coupée.</translation>
    </message>
    <message>
        <source>What this program does is not written into its journal at the moment; the changes themselves go on. %1</source>
        <extracomment>%1: sentences about why.</extracomment>
        <translation>Ce que fait ce programme n’est pas écrit dans son journal pour le moment&#xa0;; les modifications elles-mêmes se poursuivent. %1</translation>
    </message>
</context>
<context>
    <name>itm::KeychainLine</name>
    <message>
        <source>Save again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>State of the keychain</source>
        <translation>État du trousseau</translation>
    </message>
    <message>
        <source>Saving in the keychain… A prompt of the keyring may be open.</source>
        <translation>Enregistrement dans le trousseau… Une question du trousseau est peut-être ouverte.</translation>
    </message>
    <message>
        <source>✓ Saved in your keychain</source>
        <translation>✓ Dans votre trousseau</translation>
    </message>
    <message>
        <source>▲ Kept until the program ends: this run uses no keychain. Copy the value now if it is to last.</source>
        <translation>▲ Gardée jusqu’à la fin du programme&#xa0;: cette exécution n’utilise aucun trousseau. Copiez la valeur maintenant si elle doit durer.</translation>
    </message>
    <message>
        <source>▲ Not saved: %1 Nobody can show this value again once the window is closed.</source>
        <translation>▲ Non enregistrée&#xa0;: %1 Personne ne pourra plus afficher cette valeur une fois la fenêtre fermée.</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>Rien n’est conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>saving…</source>
        <comment>a value in a list</comment>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <comment>a value in a list</comment>
        <translation>✓ enregistrée</translation>
    </message>
    <message>
        <source>▲ until the program ends</source>
        <comment>a value in a list</comment>
        <translation>▲ jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>▲ not saved</source>
        <comment>a value in a list</comment>
        <translation>▲ non enregistrée</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>a value in a list</comment>
        <translation>non conservée</translation>
    </message>
</context>
<context>
    <name>itm::KeychainText</name>
    <message>
        <source>The value is shown once and saved in your keychain first.</source>
        <translation>La valeur est affichée une fois, après avoir été enregistrée dans votre trousseau.</translation>
    </message>
    <message>
        <source>▲ This run uses no keychain: copy the value before the program ends.</source>
        <translation>▲ Cette exécution n’utilise aucun trousseau&#xa0;: copiez la valeur avant la fin du programme.</translation>
    </message>
    <message>
        <source>▲ This run uses no keychain: copy the values before the program ends.</source>
        <translation>▲ Cette exécution n’utilise aucun trousseau&#xa0;: copiez les valeurs avant la fin du programme.</translation>
    </message>
    <message>
        <source>▲ This run uses no keychain: copy the password before the program ends.</source>
        <translation>▲ Cette exécution n’utilise aucun trousseau&#xa0;: copiez le mot de passe avant la fin du programme.</translation>
    </message>
</context>
<context>
    <name>itm::KeyringPanel</name>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Test the keyring</source>
        <translation>Tester le trousseau</translation>
    </message>
    <message>
        <source>Try the keyring</source>
        <translation>Essayer le trousseau</translation>
    </message>
    <message>
        <source>Writes an entry of its own, reads it back and removes it. A locked keyring may ask for its password.</source>
        <translation>Écrit une entrée à part, la relit et la retire. Un trousseau verrouillé peut demander son mot de passe.</translation>
    </message>
    <message>
        <source>Still waiting for the keyring: a window of it may be asking for its password.</source>
        <translation>Toujours en attente du trousseau&#xa0;: une de ses fenêtres demande peut-être son mot de passe.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Pas encore testé.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>Works: written, read back and removed in %1 ms.</source>
        <extracomment>%1: a number of milliseconds.</extracomment>
        <translation>Fonctionne&#xa0;: écrit, relu et retiré en %1 ms.</translation>
    </message>
    <message>
        <source>This run keeps secrets in memory only; they are gone when it ends.</source>
        <translation>Cette exécution ne garde les secrets qu’en mémoire&#xa0;; ils disparaissent à la fin.</translation>
    </message>
    <message>
        <source>The Secret Service of the desktop answers (GNOME Keyring, KeePassXC or the like).</source>
        <translation>Le Secret Service du bureau répond (GNOME Keyring, KeePassXC ou semblable).</translation>
    </message>
    <message>
        <source>KWallet answers.</source>
        <translation>KWallet répond.</translation>
    </message>
    <message>
        <source>No keyring is running on this desktop.</source>
        <translation>Aucun trousseau ne fonctionne sur ce bureau.</translation>
    </message>
</context>
<context>
    <name>itm::KindText</name>
    <message>
        <source>Operator</source>
        <extracomment>Kind of a token.</extracomment>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Operator (older)</source>
        <extracomment>Kind of a token: made for an older InfluxDB, which had fewer resource types.</extracomment>
        <translation>Opérateur (ancien)</translation>
    </message>
    <message>
        <source>All Access</source>
        <extracomment>Kind of a token.</extracomment>
        <translation>All Access</translation>
    </message>
    <message>
        <source>Read/Write</source>
        <extracomment>Kind of a token.</extracomment>
        <translation>Lecture/écriture</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Kind of a token.</extracomment>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>v1 user</source>
        <extracomment>Kind of a row: a user name with a password, for clients of InfluxDB 1.x.</extracomment>
        <translation>Utilisateur v1</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>kind</comment>
        <extracomment>Kind of a token: reads buckets and nothing else.</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>kind</comment>
        <extracomment>Kind of a token: writes buckets and nothing else.</extracomment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Can do everything in every organization: data, users, organizations, other tokens and back-ups. InfluxDB recommends to keep it for administration.</source>
        <translation>Peut tout faire dans chaque organisation&#xa0;: données, utilisateurs, organisations, autres jetons et sauvegardes. InfluxDB recommande de le réserver à l’administration.</translation>
    </message>
    <message>
        <source>An operator token from before InfluxDB added newer resource types. It can do everything in every organization, except with those.</source>
        <translation>Un jeton opérateur d’avant qu’InfluxDB n’ajoute de nouveaux types de ressource. Il peut tout faire dans chaque organisation, sauf avec ceux-là.</translation>
    </message>
    <message>
        <source>Reads or writes buckets of one organization and nothing else: right for collectors, dashboards and scripts.</source>
        <translation>Lit ou écrit des buckets d’une organisation et rien d’autre&#xa0;: ce qu’il faut pour les collecteurs, les tableaux de bord et les scripts.</translation>
    </message>
    <message>
        <source>Permissions chosen one by one.</source>
        <translation>Permissions choisies une à une.</translation>
    </message>
    <message>
        <source>A user name and a password for clients of InfluxDB 1.x: they work at /query and /write only. The server keeps them in a collection of its own, through a private interface that may change.</source>
        <translation>Un nom d’utilisateur et un mot de passe pour des clients d’InfluxDB 1.x&#xa0;: ils ne valent que pour /query et /write. Le serveur les garde dans une collection à part, par une interface privée qui peut changer.</translation>
    </message>
    <message numerus="yes">
        <source>It lacks %n type(s) that this server knows: %1.</source>
        <extracomment>%1: a list of resource types.</extracomment>
        <translation>
            <numerusform>Il lui manque %n type que ce serveur connaît&#xa0;: %1.</numerusform>
            <numerusform>Il lui manque %n types que ce serveur connaît&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It only reads.</source>
        <translation>Il ne fait que lire.</translation>
    </message>
    <message>
        <source>It reaches beyond its own organization.</source>
        <translation>Il va au-delà de sa propre organisation.</translation>
    </message>
    <message numerus="yes">
        <source>It names %n type(s) that this server does not list: %1.</source>
        <extracomment>%1: a list of resource types, as the server spells them.</extracomment>
        <translation>
            <numerusform>Il nomme %n type que ce serveur ne liste pas&#xa0;: %1.</numerusform>
            <numerusform>Il nomme %n types que ce serveur ne liste pas&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads, writes and deletes everything in one organization. It cannot manage other users or any organization, back up the server, or see tokens of other users.</source>
        <translation>Lit, écrit et supprime tout dans une organisation. Il ne peut ni gérer d’autres utilisateurs ou une organisation, ni sauvegarder le serveur, ni voir les jetons d’autres utilisateurs.</translation>
    </message>
</context>
<context>
    <name>itm::LastSeenText</name>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>That does not say it is unused.</source>
        <comment>a token that is in no log</comment>
        <translation>Cela ne veut pas dire qu’il est inutilisé.</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n tokens stand in these logs: replace them. The values were not read.</source>
        <translation>
            <numerusform>La valeur de %n jeton figure dans ces logs&#xa0;: remplacez-le. La valeur n’a pas été lue.</numerusform>
            <numerusform>Les valeurs de %n jetons figurent dans ces logs&#xa0;: remplacez-les. Les valeurs n’ont pas été lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines hold a value without saying whose.</source>
        <translation>
            <numerusform>%n ligne contient une valeur sans dire de quel jeton.</numerusform>
            <numerusform>%n lignes contiennent une valeur sans dire de quels jetons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens were seen.</source>
        <translation>
            <numerusform>%n jeton a été vu.</numerusform>
            <numerusform>%n jetons ont été vus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IDs are none of the tokens listed for %1: sign-ins by password, tokens that are gone, or those of another server.</source>
        <extracomment>%1: a server.</extracomment>
        <translation>
            <numerusform>%n ID n’est celui d’aucun jeton listé pour %1&#xa0;: une identification par mot de passe, un jeton disparu ou celui d’un autre serveur.</numerusform>
            <numerusform>%n ID ne sont ceux d’aucun jeton listé pour %1&#xa0;: des identifications par mot de passe, des jetons disparus ou ceux d’un autre serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Is this a log of %1?</source>
        <translation>▲ Est-ce un log de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column of the token table</comment>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>Last seen (%1)</source>
        <comment>column of the token table</comment>
        <extracomment>%1: such as &quot;12 days of logs&quot;.</extracomment>
        <translation>Vu en dernier (%1)</translation>
    </message>
    <message>
        <source>When a request last came with the token, as imported server logs tell. None were imported yet.</source>
        <translation>Quand une requête est arrivée pour la dernière fois avec le jeton, d’après les logs de serveur importés. Aucun n’a encore été importé.</translation>
    </message>
    <message>
        <source>When a request last came with the token, allowed or not, as imported server logs tell. They cover:</source>
        <translation>Quand une requête est arrivée pour la dernière fois avec le jeton, permise ou non, d’après les logs de serveur importés. Ils couvrent&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more periods</source>
        <translation>
            <numerusform>et %n période de plus</numerusform>
            <numerusform>et %n périodes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>A token that is not in them is not thereby unused.</source>
        <translation>Un jeton qui n’y figure pas n’est pas pour autant inutilisé.</translation>
    </message>
    <message numerus="yes">
        <source>%n days of logs</source>
        <translation>
            <numerusform>%n jour de logs</numerusform>
            <numerusform>%n jours de logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h of logs</source>
        <extracomment>Hours.</extracomment>
        <translation>
            <numerusform>%n h de logs</numerusform>
            <numerusform>%n h de logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min of logs</source>
        <extracomment>Minutes.</extracomment>
        <translation>
            <numerusform>%n min de logs</numerusform>
            <numerusform>%n min de logs</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the logs</source>
        <translation>pas dans les logs</translation>
    </message>
    <message>
        <source>not in %1. %2</source>
        <extracomment>%1: such as &quot;12 days of logs&quot;; %2: a sentence.</extracomment>
        <translation>pas dans&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <extracomment>A time, how long ago that is, and such as &quot;12 days of logs&quot;.</extracomment>
        <translation>%1, %2, dans&#xa0;: %3</translation>
    </message>
    <message>
        <source>Its value stands in clear in a server log of %1: replace it.</source>
        <translation>Sa valeur figure en clair dans un log de serveur du %1&#xa0;: remplacez-le.</translation>
    </message>
    <message>
        <source>Only influxd’s log at level debug says which token a request came with: start it with --log-level debug for some days, then export the log (journalctl -u influxdb, docker logs, or a file, as it is or packed by gzip). Such a log also holds the values of tokens that are created meanwhile or sent in an address, as clients of InfluxDB 1 do, and what was sent to the server: create no tokens during that time, guard it like a password, and turn it off again. Only IDs and times are taken from it. Work that a task or a replication does by itself is not in it.</source>
        <translation>Seul le log d’influxd au niveau debug dit avec quel jeton une requête est arrivée&#xa0;: lancez-le avec --log-level debug pendant quelques jours, puis exportez le log (journalctl -u influxdb, docker logs, ou un fichier, tel quel ou compressé par gzip). Un tel log contient aussi les valeurs des jetons créés entre-temps ou envoyés dans une adresse, comme le font les clients d’InfluxDB 1, et ce qui a été envoyé au serveur&#xa0;: ne créez aucun jeton pendant ce temps, gardez-le comme un mot de passe, et désactivez ensuite ce niveau. Seuls des ID et des heures en sont repris. Le travail qu’une tâche ou une réplication fait d’elle-même n’y figure pas.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken over.</source>
        <comment>reading logs</comment>
        <translation>Arrêté. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>▲ %1 lines were read, and none of them is a request. The log was not written at level debug, or it is none of influxd: it says nothing about use.</source>
        <translation>▲ %1 lignes ont été lues, et aucune n’est une requête. Le log n’a pas été écrit au niveau debug, ou n’est pas d’influxd&#xa0;: il ne dit rien de l’utilisation.</translation>
    </message>
    <message>
        <source>%1 lines with %2 requests were read: %3.</source>
        <extracomment>Two numbers, and such as &quot;12 days of logs&quot;.</extracomment>
        <translation>%1 lignes avec %2 requêtes ont été lues&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out, because their time cannot be right.</source>
        <translation>
            <numerusform>%n ligne a été omise, car son heure ne peut pas être juste.</numerusform>
            <numerusform>%n lignes ont été omises, car leur heure ne peut pas être juste.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were more IDs than are kept; some were left out.</source>
        <translation>Il y avait plus d’ID qu’il n’en est conservé&#xa0;; certains ont été omis.</translation>
    </message>
    <message>
        <source>It holds until the program ends: %1</source>
        <translation>Cela vaut jusqu’à la fin du programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>a file</comment>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is compressed: unpack it first.</source>
        <comment>a file</comment>
        <translation>%1 est compressé&#xa0;: décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is the journal itself: export it by journalctl -u influxdb.</source>
        <comment>a file</comment>
        <translation>%1 est le journal lui-même&#xa0;: exportez-le avec journalctl -u influxdb.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off: it was read as far as it goes.</source>
        <comment>a file</comment>
        <translation>%1 est endommagé ou tronqué : il a été lu jusqu’où il va.</translation>
    </message>
</context>
<context>
    <name>itm::LikeBar</name>
    <message>
        <source>Li&amp;ke</source>
        <translation>&amp;Comme</translation>
    </message>
    <message>
        <source>Words of its description, organization or owner</source>
        <translation>Mots de sa description, de son organisation ou de son propriétaire</translation>
    </message>
    <message>
        <source>Tokens that the new one can be like</source>
        <translation>Jetons auxquels le nouveau peut ressembler</translation>
    </message>
</context>
<context>
    <name>itm::LocalDataPanel</name>
    <message>
        <source>Local data</source>
        <translation>Données locales</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le &amp;chemin</translation>
    </message>
    <message>
        <source>&amp;Erase local data…</source>
        <translation>&amp;Effacer les données locales…</translation>
    </message>
    <message>
        <source>none</source>
        <comment>size of a file that does not exist</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Spare operator tokens, without values</source>
        <translation>Jetons opérateur de secours, sans valeurs</translation>
    </message>
    <message>
        <source>Settings, searches</source>
        <translation>Réglages, recherches</translation>
    </message>
    <message>
        <source>Last lists, work under way</source>
        <translation>Dernières listes, travaux en cours</translation>
    </message>
    <message>
        <source>Your own snippets</source>
        <translation>Vos propres extraits</translation>
    </message>
    <message>
        <source>Import under way</source>
        <translation>Importation en cours</translation>
    </message>
    <message>
        <source>Set aside, could not be read</source>
        <translation>Mis de côté, illisible</translation>
    </message>
    <message>
        <source>Credentials and values of tokens are in the keychain, nowhere else.</source>
        <translation>Les identifiants et les valeurs des jetons sont dans le trousseau, nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>itm::MainActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Nouveau jeton…</translation>
    </message>
    <message>
        <source>Make a token by clicking</source>
        <translation>Créer un jeton en quelques clics</translation>
    </message>
    <message>
        <source>New one li&amp;ke this…</source>
        <translation>Nouveau &amp;comme celui-ci…</translation>
    </message>
    <message>
        <source>Make a token with the permissions of the selected one</source>
        <translation>Créer un jeton avec les permissions de celui qui est sélectionné</translation>
    </message>
    <message>
        <source>Tokens for daily &amp;work…</source>
        <translation>&amp;Jetons pour le travail quotidien…</translation>
    </message>
    <message>
        <source>Make an All Access token for each organization, with a connection</source>
        <translation>Créer un jeton All Access pour chaque organisation, avec une connexion</translation>
    </message>
    <message>
        <source>Sa&amp;ve as template…</source>
        <translation>Enre&amp;gistrer comme modèle…</translation>
    </message>
    <message>
        <source>Keep the permissions of the selected token by name, to use them again</source>
        <translation>Conserver les permissions du jeton sélectionné par noms, pour les réutiliser</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>Use, rename, delete, export and import saved permission sets</source>
        <translation>Utiliser, renommer, supprimer, exporter et importer des jeux de permissions enregistrés</translation>
    </message>
    <message>
        <source>&amp;Many from a file…</source>
        <translation>Plusieurs depuis un fic&amp;hier…</translation>
    </message>
    <message>
        <source>Make tokens from the rows of a CSV file</source>
        <translation>Créer des jetons à partir des lignes d’un fichier CSV</translation>
    </message>
    <message>
        <source>New v&amp;1 credential…</source>
        <translation>Nouvel identifiant v&amp;1…</translation>
    </message>
    <message>
        <source>Make a user name and a password for clients of InfluxDB 1.x</source>
        <translation>Créer un nom d’utilisateur et un mot de passe pour des clients d’InfluxDB 1.x</translation>
    </message>
    <message>
        <source>Set pass&amp;word…</source>
        <translation>Dé&amp;finir le mot de passe…</translation>
    </message>
    <message>
        <source>Give the selected v1 credential another password</source>
        <translation>Donner un autre mot de passe à l’identifiant v1 sélectionné</translation>
    </message>
    <message>
        <source>Copy &amp;user name</source>
        <translation>Copier le nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Copy the user name of the selected v1 credential</source>
        <translation>Copier le nom d’utilisateur de l’identifiant v1 sélectionné</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Transmettre…</translation>
    </message>
    <message>
        <source>Show, copy and pass on the value of the selected token</source>
        <translation>Afficher, copier et transmettre la valeur du jeton sélectionné</translation>
    </message>
    <message>
        <source>&amp;Snippets…</source>
        <translation>&amp;Extraits…</translation>
    </message>
    <message>
        <source>Ready texts for clients that use the selected token</source>
        <translation>Textes prêts pour des clients qui utilisent le jeton sélectionné</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Copy the ID of the selected token</source>
        <translation>Copier l’ID du jeton sélectionné</translation>
    </message>
    <message>
        <source>Set up the influx C&amp;LI with it…</source>
        <translation>Configurer la CLI influ&amp;x avec…</translation>
    </message>
    <message>
        <source>Put the saved value into the configs file of the influx command line program</source>
        <translation>Inscrire la valeur enregistrée dans le fichier configs du programme en ligne de commande influx</translation>
    </message>
    <message>
        <source>&amp;Edit description</source>
        <translation>M&amp;odifier la description</translation>
    </message>
    <message>
        <source>Change the description of the selected tokens</source>
        <translation>Modifier la description des jetons sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>Let the selected tokens work again</source>
        <translation>Faire refonctionner les jetons sélectionnés</translation>
    </message>
    <message>
        <source>Deactiv&amp;ate…</source>
        <translation>&amp;Désactiver…</translation>
    </message>
    <message>
        <source>Stop the selected tokens; can be taken back</source>
        <translation>Arrêter les jetons sélectionnés&#xa0;; réversible</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Remplacer…</translation>
    </message>
    <message>
        <source>Give the selected tokens successors, and take the old ones out of use</source>
        <translation>Donner des successeurs aux jetons sélectionnés, et mettre les anciens hors service</translation>
    </message>
    <message>
        <source>R&amp;unning replacements…</source>
        <translation>Remp&amp;lacements en cours…</translation>
    </message>
    <message>
        <source>What is being replaced, and what to do next</source>
        <translation>Ce qui est en cours de remplacement, et la suite à donner</translation>
    </message>
    <message>
        <source>Rescue &amp;values…</source>
        <translation>Sauver les &amp;valeurs…</translation>
    </message>
    <message>
        <source>Save the values that the server still shows, before an upgrade</source>
        <translation>Enregistrer les valeurs que le serveur montre encore, avant une mise à niveau</translation>
    </message>
    <message>
        <source>Remove value fro&amp;m keychain…</source>
        <translation>Retirer la valeur du tr&amp;ousseau…</translation>
    </message>
    <message>
        <source>Forget the saved values of the selected tokens</source>
        <translation>Oublier les valeurs enregistrées des jetons sélectionnés</translation>
    </message>
    <message>
        <source>Saved values without a &amp;token…</source>
        <translation>Valeurs enregistrées sans &amp;jeton…</translation>
    </message>
    <message>
        <source>Clean up values in the keychain whose token is gone</source>
        <translation>Nettoyer dans le trousseau les valeurs dont le jeton n’existe plus</translation>
    </message>
    <message>
        <source>&amp;Which token is this?…</source>
        <translation>&amp;Quel jeton est-ce&#xa0;?…</translation>
    </message>
    <message>
        <source>Find out which token a value that turned up somewhere belongs to</source>
        <translation>Trouver à quel jeton appartient une valeur apparue quelque part</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete the selected tokens for good</source>
        <translation>Supprimer définitivement les jetons sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Ask the server for its tokens again</source>
        <translation>Demander de nouveau ses jetons au serveur</translation>
    </message>
    <message>
        <source>&amp;Stop Refreshing</source>
        <translation>Arrêter l’ac&amp;tualisation</translation>
    </message>
    <message>
        <source>Stop reading the list; what is shown stays</source>
        <translation>Arrêter la lecture de la liste&#xa0;; ce qui est affiché reste</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Aller au champ de recherche</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last change of status or description</source>
        <translation>Annuler la dernière modification d’état ou de description</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Connexions…</translation>
    </message>
    <message>
        <source>Add, open or change the connection to a server</source>
        <translation>Ajouter, ouvrir ou modifier la connexion à un serveur</translation>
    </message>
    <message>
        <source>&amp;Set up the influx CLI…</source>
        <translation>Configurer la C&amp;LI influx…</translation>
    </message>
    <message>
        <source>Put this connection into the configs file of the influx command line program</source>
        <translation>Inscrire cette connexion dans le fichier configs du programme en ligne de commande influx</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Se co&amp;nnecter</translation>
    </message>
    <message>
        <source>Try again to reach what is not connected, with the saved credential</source>
        <translation>Réessayer d’atteindre ce qui n’est pas connecté, avec les identifiants enregistrés</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Let the selected server go; the list of its tokens stays</source>
        <translation>Quitter le serveur sélectionné&#xa0;; la liste de ses jetons reste</translation>
    </message>
    <message>
        <source>C&amp;lose server</source>
        <translation>&amp;Fermer le serveur</translation>
    </message>
    <message>
        <source>Take the selected server off the list; nothing on it changes</source>
        <translation>Retirer de la liste le serveur sélectionné&#xa0;; rien n’y change</translation>
    </message>
    <message>
        <source>Make on another ser&amp;ver…</source>
        <translation>Créer sur un autre ser&amp;veur…</translation>
    </message>
    <message>
        <source>Make tokens like the selected ones on another server, matched by name</source>
        <translation>Créer sur un autre serveur des jetons comme ceux qui sont sélectionnés, par correspondance des noms</translation>
    </message>
    <message>
        <source>&amp;Recover access…</source>
        <translation>&amp;Récupérer l’accès…</translation>
    </message>
    <message>
        <source>The way back to a server whose operator tokens are lost</source>
        <translation>Le chemin de retour vers un serveur dont les jetons opérateur sont perdus</translation>
    </message>
    <message>
        <source>&amp;Spare operator…</source>
        <translation>Opérateur de &amp;secours…</translation>
    </message>
    <message>
        <source>Keep an operator token for the day when no other works</source>
        <translation>Garder un jeton opérateur pour le jour où plus aucun autre ne fonctionne</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Write connections, templates, searches and own snippets into a file</source>
        <translation>Écrire connexions, modèles, recherches et extraits personnels dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Take in what was exported here or on another computer</source>
        <translation>Reprendre ce qui a été exporté ici ou sur un autre ordinateur</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Clipboard, refreshing, language, colours, keyring and local data</source>
        <translation>Presse-papiers, actualisation, langue, couleurs, trousseau et données locales</translation>
    </message>
    <message>
        <source>&amp;Users…</source>
        <translation>&amp;Utilisateurs…</translation>
    </message>
    <message>
        <source>Who owns tokens on this server, and whose tokens work</source>
        <translation>Qui possède des jetons sur ce serveur, et de qui les jetons fonctionnent</translation>
    </message>
    <message>
        <source>Owne&amp;r…</source>
        <translation>&amp;Propriétaire…</translation>
    </message>
    <message>
        <source>The user who owns the selected token, and all tokens of theirs</source>
        <translation>L’utilisateur qui possède le jeton sélectionné, et tous ses jetons</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>Kinds of token, least privilege, reviews, and what is stored where</source>
        <translation>Types de jeton, moindre privilège, revues, et ce qui est stocké où</translation>
    </message>
    <message>
        <source>&amp;About Influx Token Manager</source>
        <translation>À &amp;propos d’Influx Token Manager</translation>
    </message>
    <message>
        <source>Version, licence and where things are kept</source>
        <translation>Version, licence et emplacement des données</translation>
    </message>
    <message>
        <source>&amp;Who may do what…</source>
        <translation>&amp;Qui peut faire quoi…</translation>
    </message>
    <message>
        <source>See buckets and tokens as a picture, and what would be lost with a token</source>
        <translation>Voir buckets et jetons en image, et ce qui serait perdu avec un jeton</translation>
    </message>
    <message>
        <source>When &amp;last seen?…</source>
        <translation>Quand &amp;vus en dernier&#xa0;?…</translation>
    </message>
    <message>
        <source>Read server logs for when tokens were last seen</source>
        <translation>Lire dans les logs du serveur quand les jetons ont été vus pour la dernière fois</translation>
    </message>
    <message>
        <source>N&amp;otes and tags…</source>
        <translation>Notes et éti&amp;quettes…</translation>
    </message>
    <message>
        <source>Note something about the selected tokens, on this computer only</source>
        <translation>Noter quelque chose sur les jetons sélectionnés, sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Act&amp;ivity…</source>
        <translation>Act&amp;ivité…</translation>
    </message>
    <message>
        <source>What this program did, and what changed on the servers</source>
        <translation>Ce que ce programme a fait, et ce qui a changé sur les serveurs</translation>
    </message>
    <message>
        <source>Fin&amp;dings…</source>
        <translation>Con&amp;stats…</translation>
    </message>
    <message>
        <source>What is wrong with the tokens of this server, and what helps</source>
        <translation>Ce qui ne va pas dans les jetons de ce serveur, et ce qui aide</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>Write down tokens, findings or access: as a page, on paper or as data</source>
        <translation>Consigner jetons, constats ou accès&#xa0;: en page web, sur papier ou en données</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Revue…</translation>
    </message>
    <message>
        <source>Go through the tokens of an organization and decide about each</source>
        <translation>Parcourir les jetons d’une organisation et décider de chacun</translation>
    </message>
    <message>
        <source>New v&amp;1 credential (not on this server)</source>
        <translation>Nouvel identifiant v&amp;1 (pas sur ce serveur)</translation>
    </message>
    <message>
        <source>Tokens for daily &amp;work (needs an operator token)</source>
        <translation>&amp;Jetons pour le travail quotidien (exige un jeton opérateur)</translation>
    </message>
    <message>
        <source>&amp;Spare operator (needs an operator token)</source>
        <translation>Opérateur de &amp;secours (exige un jeton opérateur)</translation>
    </message>
    <message>
        <source>Off: choose one server at the left.</source>
        <translation>Indisponible&#xa0;: choisissez un serveur à gauche.</translation>
    </message>
    <message>
        <source>Off: the selected tokens are on several servers, and this works on one at a time.</source>
        <translation>Indisponible&#xa0;: les jetons sélectionnés sont sur plusieurs serveurs, et cela ne se fait que sur un à la fois.</translation>
    </message>
    <message>
        <source>Off: not for v1 credentials. A lost or old password is replaced with “Set password”.</source>
        <translation>Indisponible&#xa0;: pas pour les identifiants v1. Un mot de passe perdu ou ancien se remplace avec «&#xa0;Définir le mot de passe&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys of the menus, the review and the access picture</source>
        <translation>Toutes les touches des menus, de la revue et de l’image des accès</translation>
    </message>
</context>
<context>
    <name>itm::MainWindow</name>
    <message>
        <source>Influx Token Manager</source>
        <translation>Influx Token Manager</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a server; %2: a sentence about what went wrong.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The user name is copied.</source>
        <translation>Le nom d’utilisateur est copié.</translation>
    </message>
    <message numerus="yes">
        <source>%n IDs copied.</source>
        <translation>
            <numerusform>%n ID copié.</numerusform>
            <numerusform>%n ID copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>itm::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>itm::NameText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>v1 credential</comment>
        <extracomment>%1: the user name of a v1 credential, %2: its description.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(no description)</source>
        <extracomment>Stands where a token has no description.</extracomment>
        <translation>(sans description)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>The end of a list of names. %1: the first ones, separated by commas.</extracomment>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::NavigationModel</name>
    <message>
        <source>All servers</source>
        <comment>entry above the servers</comment>
        <translation>Tous les serveurs</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1: a server; %2: its version, or a state such as &quot;offline&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>v1 credentials</source>
        <comment>entry below the organizations of a server</comment>
        <translation>Identifiants v1</translation>
    </message>
    <message>
        <source>All tokens</source>
        <comment>entry above the organizations of a server</comment>
        <translation>Tous les jetons</translation>
    </message>
    <message>
        <source>%1, tokens with findings: %2</source>
        <extracomment>For screen readers. %1: an organization; %2: a number.</extracomment>
        <translation>%1, jetons avec constats&#xa0;: %2</translation>
    </message>
    <message>
        <source>User names and passwords for clients of InfluxDB 1.x, which the server keeps through a private interface.</source>
        <translation>Noms d’utilisateur et mots de passe pour des clients d’InfluxDB 1.x, que le serveur garde par une interface privée.</translation>
    </message>
    <message>
        <source>Your credential may not list this organization; it is known from its tokens.</source>
        <translation>Vos identifiants ne permettent pas de lister cette organisation&#xa0;; elle est connue par ses jetons.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have serious findings or warnings.</source>
        <translation>
            <numerusform>%n jeton a des constats graves ou des avertissements.</numerusform>
            <numerusform>%n jetons ont des constats graves ou des avertissements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::NavigationPane</name>
    <message>
        <source>Servers and organizations</source>
        <translation>Serveurs et organisations</translation>
    </message>
</context>
<context>
    <name>itm::NeedText</name>
    <message>
        <source>the organization</source>
        <comment>what a permission is about</comment>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>a bucket</source>
        <comment>what a permission is about</comment>
        <translation>un bucket</translation>
    </message>
    <message>
        <source>Write on %1</source>
        <extracomment>Of a permission. %1: such as &quot;the organization&quot;.</extracomment>
        <translation>Écriture sur %1</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <extracomment>Of a permission. %1: such as &quot;the organization&quot;.</extracomment>
        <translation>Lecture sur %1</translation>
    </message>
    <message>
        <source>%1 %2: this token has it</source>
        <extracomment>%1: such as &quot;Read on the organization&quot;; %2: what for, such as &quot;lets Grafana list the buckets&quot;.</extracomment>
        <translation>%1 %2&#xa0;: ce jeton l’a</translation>
    </message>
    <message>
        <source>%1 %2: not necessary, and this token lacks it</source>
        <translation>%1 %2&#xa0;: pas nécessaire, et ce jeton ne l’a pas</translation>
    </message>
    <message>
        <source>Needs write on %1</source>
        <extracomment>Of a permission. %1: such as a bucket&apos;s name.</extracomment>
        <translation>Exige l’écriture sur %1</translation>
    </message>
    <message>
        <source>Needs read on %1</source>
        <extracomment>Of a permission. %1: such as a bucket&apos;s name.</extracomment>
        <translation>Exige la lecture sur %1</translation>
    </message>
    <message>
        <source>%1: this token has it ✓</source>
        <extracomment>%1: such as &quot;Needs write on telegraf&quot;.</extracomment>
        <translation>%1&#xa0;: ce jeton l’a ✓</translation>
    </message>
    <message>
        <source>%1: this token lacks it</source>
        <extracomment>%1: such as &quot;Needs write on telegraf&quot;.</extracomment>
        <translation>%1&#xa0;: ce jeton ne l’a pas</translation>
    </message>
    <message>
        <source>This token reaches no bucket that has a name here</source>
        <translation>Ce jeton n’atteint aucun bucket dont le nom soit connu ici</translation>
    </message>
    <message>
        <source>any bucket</source>
        <comment>what a token may read or write</comment>
        <translation>n’importe quel bucket</translation>
    </message>
    <message>
        <source>This token may read and write %1 ✓</source>
        <translation>Ce jeton peut lire et écrire %1 ✓</translation>
    </message>
    <message>
        <source>This token may write to %1, not read it ✓</source>
        <translation>Ce jeton peut écrire dans %1, pas le lire ✓</translation>
    </message>
    <message>
        <source>This token may read %1, not write to it ✓</source>
        <translation>Ce jeton peut lire %1, pas y écrire ✓</translation>
    </message>
    <message>
        <source>This token may neither read nor write %1</source>
        <translation>Ce jeton ne peut ni lire ni écrire %1</translation>
    </message>
</context>
<context>
    <name>itm::NoteText</name>
    <message>
        <source>%1, overdue</source>
        <extracomment>%1: a date.</extracomment>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>This looks like the value of a token. Notes are kept in plain text: a value belongs in the keychain.</source>
        <translation>Cela ressemble à la valeur d’un jeton. Les notes sont conservées en clair&#xa0;: la place d’une valeur est dans le trousseau.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters, a tag %2.</source>
        <translation>Une note a au plus %1 caractères, une étiquette %2.</translation>
    </message>
    <message>
        <source>A token has at most %1 tags.</source>
        <translation>Un jeton a au plus %1 étiquettes.</translation>
    </message>
    <message>
        <source>Kept on this computer only; the server knows nothing of it. InfluxDB does not enforce the date: the token works on. When a token is replaced, its successor gets a copy.</source>
        <translation>Conservé sur cet ordinateur seulement&#xa0;; le serveur n’en sait rien. InfluxDB n’impose pas la date&#xa0;: le jeton continue de fonctionner. Quand un jeton est remplacé, son successeur en reçoit une copie.</translation>
    </message>
</context>
<context>
    <name>itm::NotesDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notes et étiquettes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>line4, old</source>
        <comment>examples of tags</comment>
        <translation>ligne4, ancien</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>Étiquettes à retirer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Date of the review</source>
        <translation>Date de la revue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Étiquettes</translation>
    </message>
    <message>
        <source>Add &amp;tags</source>
        <translation>A&amp;jouter des étiquettes</translation>
    </message>
    <message>
        <source>Ta&amp;ke tags away</source>
        <translation>&amp;Retirer des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>About %n tokens</source>
        <translation>
            <numerusform>À propos de %n jeton</numerusform>
            <numerusform>À propos de %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review by</source>
        <translation>Re&amp;vue d’ici le</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>the date of a review</comment>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>the date of a review</comment>
        <translation>aucune date</translation>
    </message>
    <message>
        <source>on this day</source>
        <comment>the date of a review</comment>
        <translation>ce jour-là</translation>
    </message>
    <message>
        <source>A server was closed meanwhile.</source>
        <translation>Un serveur a été fermé entre-temps.</translation>
    </message>
</context>
<context>
    <name>itm::OperatorConsent</name>
    <message>
        <source>▲ What an operator token means</source>
        <translation>▲ Ce que signifie un jeton opérateur</translation>
    </message>
    <message>
        <source>&amp;Type “%1” if that is what you need:</source>
        <extracomment>%1: the word to type.</extracomment>
        <translation>&amp;Tapez «&#xa0;%1&#xa0;» si c’est bien ce qu’il vous faut&#xa0;:</translation>
    </message>
    <message>
        <source>Type “%1” at the left to say that an operator token is meant.</source>
        <extracomment>%1: the word to type.</extracomment>
        <translation>Tapez «&#xa0;%1&#xa0;» à gauche pour dire qu’un jeton opérateur est bien voulu.</translation>
    </message>
</context>
<context>
    <name>itm::OrphanModel</name>
    <message>
        <source>Description</source>
        <comment>column of hidden tokens</comment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Why no list shows it</source>
        <comment>column of hidden tokens</comment>
        <translation>Pourquoi aucune liste ne le montre</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of hidden tokens</comment>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Permissions</source>
        <comment>column of hidden tokens</comment>
        <translation>Permissions</translation>
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
        <translation>&amp;Supprimer la sélection…</translation>
    </message>
    <message>
        <source>Delete &amp;all…</source>
        <translation>&amp;Tout supprimer…</translation>
    </message>
    <message>
        <source>Tokens that no list shows</source>
        <translation>Jetons qu’aucune liste ne montre</translation>
    </message>
    <message>
        <source>These stand in the database, but the server leaves them out of its lists: their owner or their organization does not exist any more. Nobody can see or change them there; they can only be deleted.</source>
        <translation>Ils sont dans la base de données, mais le serveur les omet de ses listes&#xa0;: leur propriétaire ou leur organisation n’existe plus. Personne ne peut les y voir ou les modifier&#xa0;; on ne peut que les supprimer.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n jeton&#xa0;?</numerusform>
            <numerusform>Supprimer définitivement %n jetons&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted by their IDs. That cannot be undone.</source>
        <translation>Ils sont supprimés par leurs ID. C’est irréversible.</translation>
    </message>
    <message>
        <source>One whose owner was deleted does not work anyway. One whose organization was deleted may still work where its permissions reach further than that organization.</source>
        <translation>Un jeton dont le propriétaire a été supprimé ne fonctionne plus de toute façon. Un jeton dont l’organisation a été supprimée peut encore fonctionner là où ses permissions vont au-delà de cette organisation.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The server is not connected any more. Nothing was deleted.</source>
        <translation>Le serveur n’est plus connecté. Rien n’a été supprimé.</translation>
    </message>
</context>
<context>
    <name>itm::OutcomeText</name>
    <message numerus="yes">
        <source>%n tokens activated.</source>
        <translation>
            <numerusform>%n jeton activé.</numerusform>
            <numerusform>%n jetons activés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens deactivated.</source>
        <translation>
            <numerusform>%n jeton désactivé.</numerusform>
            <numerusform>%n jetons désactivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n descriptions saved.</source>
        <translation>
            <numerusform>%n description enregistrée.</numerusform>
            <numerusform>%n descriptions enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens deleted.</source>
        <translation>
            <numerusform>%n jeton supprimé.</numerusform>
            <numerusform>%n jetons supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken back.</source>
        <translation>
            <numerusform>%n modification annulée.</numerusform>
            <numerusform>%n modifications annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n l’était déjà.</numerusform>
            <numerusform>%n l’étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n refusé.</numerusform>
            <numerusform>%n refusés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been deleted by somebody else.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n avait été supprimé par quelqu’un d’autre.</numerusform>
            <numerusform>%n avaient été supprimés par quelqu’un d’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been changed by somebody else and were left.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n avait été modifié par quelqu’un d’autre et a été laissé tel quel.</numerusform>
            <numerusform>%n avaient été modifiés par quelqu’un d’autre et ont été laissés tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n non tenté.</numerusform>
            <numerusform>%n non tentés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The token is as it was.</source>
        <extracomment>%1: a sentence about a lost answer.</extracomment>
        <translation>%1 Le jeton est comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>Activating %n tokens</source>
        <translation>
            <numerusform>Activation de %n jeton</numerusform>
            <numerusform>Activation de %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating %n tokens</source>
        <translation>
            <numerusform>Désactivation de %n jeton</numerusform>
            <numerusform>Désactivation de %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describing %n tokens</source>
        <translation>
            <numerusform>Description de %n jeton</numerusform>
            <numerusform>Description de %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n tokens</source>
        <translation>
            <numerusform>Suppression de %n jeton</numerusform>
            <numerusform>Suppression de %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n changes</source>
        <translation>
            <numerusform>Annulation de %n modification</numerusform>
            <numerusform>Annulation de %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 finished.</source>
        <translation>%1 sur %2 terminés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them not done.</source>
        <extracomment>%1: a sentence about how many are finished.</extracomment>
        <translation>
            <numerusform>%1 Dont %n non fait.</numerusform>
            <numerusform>%1 Dont %n non faits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The server asks to wait %n s.</source>
        <extracomment>%1: one or two sentences.</extracomment>
        <translation>
            <numerusform>%1 Le serveur demande d’attendre %n s.</numerusform>
            <numerusform>%1 Le serveur demande d’attendre %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <comment>a token of a batch</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>already so</source>
        <comment>a token of a batch</comment>
        <translation>l’était déjà</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a token of a batch</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a token of a batch</comment>
        <translation>incertain</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a token of a batch</comment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a token of a batch</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>not tried</source>
        <comment>a token of a batch</comment>
        <translation>non tenté</translation>
    </message>
    <message>
        <source>No answer came, and nobody can say whether it was carried out.</source>
        <translation>Aucune réponse n’est venue, et personne ne peut dire si cela a été exécuté.</translation>
    </message>
    <message>
        <source>Somebody else has deleted this token.</source>
        <translation>Quelqu’un d’autre a supprimé ce jeton.</translation>
    </message>
    <message>
        <source>Somebody else has changed this token meanwhile; it was left as it is.</source>
        <translation>Quelqu’un d’autre a modifié ce jeton entre-temps&#xa0;; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>It was stopped before this token’s turn.</source>
        <translation>Arrêté avant le tour de ce jeton.</translation>
    </message>
    <message>
        <source>%1 Refresh and look before you repeat it.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 Actualisez et vérifiez avant de recommencer.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: activate %n tokens</source>
        <translation>
            <numerusform>&amp;Annuler&#xa0;: activer %n jeton</numerusform>
            <numerusform>&amp;Annuler&#xa0;: activer %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: deactivate %n tokens</source>
        <translation>
            <numerusform>&amp;Annuler&#xa0;: désactiver %n jeton</numerusform>
            <numerusform>&amp;Annuler&#xa0;: désactiver %n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: describe %n tokens</source>
        <translation>
            <numerusform>&amp;Annuler&#xa0;: décrire %n jeton</numerusform>
            <numerusform>&amp;Annuler&#xa0;: décrire %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <source>For %n tokens the outcome is not known: refresh to see it.</source>
        <translation>
            <numerusform>Pour %n jeton, le résultat est inconnu&#xa0;: actualisez pour le voir.</numerusform>
            <numerusform>Pour %n jetons, le résultat est inconnu&#xa0;: actualisez pour le voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nobody can say whether it was carried out.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 Personne ne peut dire si cela a été exécuté.</translation>
    </message>
</context>
<context>
    <name>itm::OwnDataText</name>
    <message>
        <source>This file is damaged or no JSON; nothing was taken in.</source>
        <translation>Ce fichier est endommagé ou n’est pas du JSON&#xa0;; rien n’a été repris.</translation>
    </message>
    <message>
        <source>This file was not exported by this program; nothing was taken in.</source>
        <translation>Ce fichier n’a pas été exporté par ce programme&#xa0;; rien n’a été repris.</translation>
    </message>
    <message>
        <source>This file was exported by a newer version of the program; nothing was taken in.</source>
        <translation>Ce fichier a été exporté par une version plus récente du programme&#xa0;; rien n’a été repris.</translation>
    </message>
    <message>
        <source>This file is larger than any export; nothing was taken in.</source>
        <translation>Ce fichier est plus gros que n’importe quelle exportation&#xa0;; rien n’a été repris.</translation>
    </message>
    <message numerus="yes">
        <source>This file has more than %n entries; nothing was taken in.</source>
        <translation>
            <numerusform>Ce fichier a plus de %n entrée&#xa0;; rien n’a été repris.</numerusform>
            <numerusform>Ce fichier a plus de %n entrées&#xa0;; rien n’a été repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in this file looks like the value of a token, which does not belong there; nothing was taken in.</source>
        <extracomment>%1: the name of a member of a JSON file.</extracomment>
        <translation>«&#xa0;%1&#xa0;» dans ce fichier ressemble à la valeur d’un jeton, qui n’y a pas sa place&#xa0;; rien n’a été repris.</translation>
    </message>
    <message>
        <source>An entry of this file cannot be read (%1); nothing was taken in.</source>
        <extracomment>%1: a list of a JSON file and a number, as in &quot;connections 3&quot;.</extracomment>
        <translation>Une entrée de ce fichier ne peut pas être lue (%1)&#xa0;; rien n’a été repris.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <translation>
            <numerusform>%n recherche enregistrée</numerusform>
            <numerusform>%n recherches enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own snippets</source>
        <translation>
            <numerusform>%n extrait personnel</numerusform>
            <numerusform>%n extraits personnels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notes and tags of %n tokens</source>
        <translation>
            <numerusform>notes et étiquettes de %n jeton</numerusform>
            <numerusform>notes et étiquettes de %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>With the keyring of this computer these are lost: the credentials, so that each connection asks again; the saved values of tokens, which a server may not show a second time; and the spare operators.</source>
        <translation>Avec le trousseau de cet ordinateur se perdent&#xa0;: les identifiants, si bien que chaque connexion les redemande&#xa0;; les valeurs enregistrées des jetons, qu’un serveur n’affiche peut-être pas une seconde fois&#xa0;; et les opérateurs de secours.</translation>
    </message>
</context>
<context>
    <name>itm::PasteNamesDialog</name>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Écrire</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>Choose by names or IDs</source>
        <translation>Choisir par noms ou ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Names or IDs</source>
        <translation>Noms ou ID</translation>
    </message>
    <message>
        <source>Names or IDs, one a line</source>
        <translation>Noms ou ID, un par ligne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>%1 will be chosen.</source>
        <extracomment>%1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>À choisir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>▲ Not found: %1</source>
        <extracomment>%1: a list of names.</extracomment>
        <translation>▲ Introuvables&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>itm::PatternText</name>
    <message>
        <source>What is known of a token is put in for: %1. {nn} counts 01, 02, 03.</source>
        <extracomment>%1: names in braces, never translated.</extracomment>
        <translation>Ce qui est connu d’un jeton est inséré pour&#xa0;: %1. {nn} compte 01, 02, 03.</translation>
    </message>
    <message>
        <source>A brace is open: } is missing, or {{ for a brace itself.</source>
        <translation>Une accolade est ouverte&#xa0;: il manque }, ou {{ pour une accolade elle-même.</translation>
    </message>
    <message>
        <source>Nothing can be put in for {%1}. Known are: %2.</source>
        <extracomment>%1: what the user wrote, %2: names in braces, never translated.</extracomment>
        <translation>Rien ne peut être inséré pour {%1}. Sont connus&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>itm::PermissionPicker</name>
    <message>
        <source>Only what is &amp;chosen</source>
        <translation>Seulement ce qui est &amp;choisi</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>C&amp;oller…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>&amp;Also offer what reaches every organization</source>
        <translation>&amp;Proposer aussi ce qui atteint chaque organisation</translation>
    </message>
    <message>
        <source>Find what can be chosen</source>
        <translation>Trouver ce qui peut être choisi</translation>
    </message>
    <message>
        <source>Choose by a list of names or IDs</source>
        <translation>Choisir par une liste de noms ou d’ID</translation>
    </message>
    <message>
        <source>What the token shall read and write</source>
        <translation>Ce que le jeton doit lire et écrire</translation>
    </message>
    <message numerus="yes">
        <source>Find among %n buckets: name, ID or pattern such as prod-*</source>
        <translation>
            <numerusform>Chercher dans %n bucket&#xa0;: nom, ID ou motif comme prod-*</numerusform>
            <numerusform>Chercher parmi %n buckets&#xa0;: nom, ID ou motif comme prod-*</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by name, ID or pattern such as prod-*</source>
        <translation>Chercher par nom, ID ou motif comme prod-*</translation>
    </message>
    <message>
        <source>▲ Such an entry reaches every organization, also those to come. Whoever has the token reaches the data of all of them.</source>
        <translation>▲ Une telle entrée atteint chaque organisation, y compris celles à venir. Quiconque a le jeton atteint les données de toutes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>failed list</comment>
        <extracomment>%1: a resource type, such as &quot;Buckets&quot;; %2: a sentence.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Rien n’est encore choisi.</translation>
    </message>
    <message>
        <source>Nothing here has this name.</source>
        <translation>Rien ici ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>itm::PermissionRowText</name>
    <message>
        <source>All %1, also future ones</source>
        <extracomment>Entry above single things, to choose all of them. %1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>L’ensemble des %1, y compris à venir</translation>
    </message>
    <message>
        <source>All %1 of every organization</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>L’ensemble des %1 de chaque organisation</translation>
    </message>
    <message>
        <source>All %1 of %2</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;; %2: an organization.</extracomment>
        <translation>L’ensemble des %1 de %2</translation>
    </message>
    <message>
        <source>%1 (the token’s own)</source>
        <extracomment>%1: the organization that the token belongs to.</extracomment>
        <translation>%1 (celle du jeton)</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>accessible name of a check; %1 is a row of the tree</comment>
        <translation>lire %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <comment>accessible name of a check; %1 is a row of the tree</comment>
        <translation>écrire %1</translation>
    </message>
    <message>
        <source>%1 (loading…)</source>
        <extracomment>%1: a resource type, such as &quot;Buckets&quot;.</extracomment>
        <translation>%1 (chargement…)</translation>
    </message>
    <message>
        <source>%1 (could not be listed)</source>
        <extracomment>%1: a resource type, such as &quot;Buckets&quot;.</extracomment>
        <translation>%1 (liste non obtenue)</translation>
    </message>
    <message>
        <source>This server does not offer this type: it will refuse the token.</source>
        <translation>Ce serveur n’offre pas ce type&#xa0;: il refusera le jeton.</translation>
    </message>
    <message>
        <source>The server lists nothing with this ID here: it may have been deleted, or your credential does not see it.</source>
        <translation>Le serveur ne liste rien ici avec cet ID&#xa0;: il a pu être supprimé, ou vos identifiants ne le voient pas.</translation>
    </message>
    <message>
        <source>Not limited to the token’s own organization.</source>
        <translation>Non limité à l’organisation du jeton.</translation>
    </message>
    <message>
        <source>The server accepts this entry, but it allows nothing.</source>
        <translation>Le serveur accepte cette entrée, mais elle ne permet rien.</translation>
    </message>
    <message>
        <source>Open this row: of %1 a token names single ones.</source>
        <extracomment>%1: &quot;organizations&quot; or &quot;users&quot;.</extracomment>
        <translation>Ouvrez cette ligne&#xa0;: parmi les %1, un jeton en nomme un à un.</translation>
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
        <translation>Action</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of permissions</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of permissions</comment>
        <translation>Nom</translation>
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
        <translation>tout lire sur le serveur</translation>
    </message>
    <message>
        <source>change everything on the server</source>
        <translation>tout modifier sur le serveur</translation>
    </message>
    <message>
        <source>read the %1</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: one thing, such as &quot;bucket telegraf&quot;.</extracomment>
        <translation>lire %1</translation>
    </message>
    <message>
        <source>write the %1</source>
        <translation>écrire %1</translation>
    </message>
    <message>
        <source>read all %1 of %2</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: a resource type, such as &quot;buckets&quot;; %2: an organization.</extracomment>
        <translation>lire l’ensemble des %1 de %2</translation>
    </message>
    <message>
        <source>write all %1 of %2</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: a resource type, such as &quot;buckets&quot;; %2: an organization.</extracomment>
        <translation>écrire l’ensemble des %1 de %2</translation>
    </message>
    <message>
        <source>read all %1</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: &quot;users&quot; or &quot;organizations&quot;.</extracomment>
        <translation>lire l’ensemble des %1</translation>
    </message>
    <message>
        <source>write all %1</source>
        <translation>écrire l’ensemble des %1</translation>
    </message>
    <message>
        <source>read the %1 of all organizations</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>lire les %1 de toutes les organisations</translation>
    </message>
    <message>
        <source>write the %1 of all organizations</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>écrire les %1 de toutes les organisations</translation>
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
        <translation>Lire</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>column of the permission tree</comment>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>itm::PermissionView</name>
    <message>
        <source>How permissions are shown</source>
        <translation>Mode d’affichage des permissions</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>view of permissions</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tree</source>
        <comment>view of permissions</comment>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view of permissions</comment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>view of permissions</comment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>What it may and may not do</source>
        <translation>Ce qu’il peut faire et ne peut pas faire</translation>
    </message>
    <message>
        <source>Permissions as a tree</source>
        <translation>Permissions sous forme d’arbre</translation>
    </message>
    <message>
        <source>Permissions as a table</source>
        <translation>Permissions sous forme de tableau</translation>
    </message>
    <message>
        <source>The record as JSON, without the value</source>
        <translation>L’enregistrement en JSON, sans la valeur</translation>
    </message>
    <message>
        <source>May</source>
        <comment>heading above what a token can do</comment>
        <translation>Peut</translation>
    </message>
    <message>
        <source>May not</source>
        <comment>heading above what a token cannot do</comment>
        <translation>Ne peut pas</translation>
    </message>
    <message>
        <source>In vain</source>
        <comment>heading above entries that allow nothing</comment>
        <translation>Sans effet</translation>
    </message>
</context>
<context>
    <name>itm::ProbeText</name>
    <message>
        <source>It is no operator: there are none in the cloud.</source>
        <translation>Ce n’est pas un opérateur&#xa0;: il n’y en a pas dans le cloud.</translation>
    </message>
    <message>
        <source>This server does not say whether it is an operator.</source>
        <translation>Ce serveur ne dit pas s’il s’agit d’un opérateur.</translation>
    </message>
    <message>
        <source>It is no operator: it does not see the whole server.</source>
        <translation>Ce n’est pas un opérateur&#xa0;: le serveur entier n’est pas visible.</translation>
    </message>
    <message>
        <source>It is an operator; the server keeps values hashed and cannot show them again.</source>
        <translation>C’est un opérateur&#xa0;; le serveur garde les valeurs hachées et ne peut plus les afficher.</translation>
    </message>
    <message>
        <source>It is an operator; the server keeps values readable.</source>
        <translation>C’est un opérateur&#xa0;; le serveur garde les valeurs lisibles.</translation>
    </message>
    <message>
        <source>It is an operator.</source>
        <translation>C’est un opérateur.</translation>
    </message>
    <message>
        <source>%1 has no operator tokens and shows no value again, and this program was never tried with it. Its own web page manages tokens too, and users and organizations besides.</source>
        <extracomment>%1: such as &quot;InfluxDB Cloud Serverless&quot;.</extracomment>
        <translation>%1 n’a pas de jetons opérateur et n’affiche aucune valeur une seconde fois, et ce programme n’a jamais été essayé avec. Sa propre page web gère aussi les jetons, ainsi que les utilisateurs et les organisations.</translation>
    </message>
    <message>
        <source>It sees no organization.</source>
        <translation>Aucune organisation visible.</translation>
    </message>
    <message numerus="yes">
        <source>It sees %n organization(s): %1</source>
        <extracomment>%1: names, such as &quot;factory, weather and 2 more&quot;.</extracomment>
        <translation>
            <numerusform>%n organisation visible&#xa0;: %1</numerusform>
            <numerusform>%n organisations visibles&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <translation>Recherche du serveur…</translation>
    </message>
    <message>
        <source>Asking whether it was set up…</source>
        <translation>Vérification de son initialisation…</translation>
    </message>
    <message>
        <source>Trying the credential…</source>
        <translation>Essai des identifiants…</translation>
    </message>
    <message>
        <source>Asking whose it is…</source>
        <translation>Vérification de leur appartenance…</translation>
    </message>
    <message>
        <source>Asking whether it is an operator…</source>
        <translation>Vérification s’il s’agit d’un opérateur…</translation>
    </message>
    <message>
        <source>Asking for the organizations…</source>
        <translation>Demande des organisations…</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %n s…</source>
        <translation>
            <numerusform>Le serveur demande d’attendre %n s…</numerusform>
            <numerusform>Le serveur demande d’attendre %n s…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;.</extracomment>
        <translation>Atteint&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was set up.</source>
        <translation>Il a été initialisé.</translation>
    </message>
    <message>
        <source>User and password are right.</source>
        <translation>Utilisateur et mot de passe sont corrects.</translation>
    </message>
    <message>
        <source>The token is valid.</source>
        <translation>Le jeton est valable.</translation>
    </message>
    <message>
        <source>It belongs to the user %1, whom it may not read.</source>
        <extracomment>%1: a user&apos;s name or ID.</extracomment>
        <translation>Les identifiants appartiennent à l’utilisateur %1, qu’ils ne permettent pas de lire.</translation>
    </message>
    <message>
        <source>It belongs to the user %1.</source>
        <translation>Les identifiants appartiennent à l’utilisateur %1.</translation>
    </message>
    <message>
        <source>%1 answers; there is no credential to try.</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;.</extracomment>
        <translation>%1 répond&#xa0;; il n’y a pas d’identifiants à essayer.</translation>
    </message>
    <message>
        <source>%1, signed in as %2, an operator.</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;, %2: a user.</extracomment>
        <translation>%1, identifié comme %2, opérateur.</translation>
    </message>
    <message>
        <source>%1, signed in for %2 with few permissions.</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;, %2: a user.</extracomment>
        <translation>%1, identifié pour %2 avec peu de permissions.</translation>
    </message>
    <message>
        <source>%1, signed in as %2, no operator.</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;, %2: a user.</extracomment>
        <translation>%1, identifié comme %2, pas opérateur.</translation>
    </message>
    <message>
        <source>It can see, make, change and delete all tokens of all organizations.</source>
        <translation>Ils permettent de voir, créer, modifier et supprimer tous les jetons de toutes les organisations.</translation>
    </message>
    <message>
        <source>It can do what its own few permissions say, such as write to a bucket.</source>
        <translation>Ils permettent ce que disent leurs quelques permissions, par exemple écrire dans un bucket.</translation>
    </message>
    <message>
        <source>It can see tokens of its organizations as far as its permissions reach, and make tokens that may do no more than it may itself.</source>
        <translation>Ils permettent de voir les jetons de leurs organisations dans la limite de leurs permissions, et de créer des jetons qui ne peuvent pas faire plus qu’eux-mêmes.</translation>
    </message>
    <message>
        <source>It will hardly see any token here. That takes an All Access token of the organization, or an operator token.</source>
        <translation>Ils ne verront guère de jetons ici. Il faut pour cela un jeton All Access de l’organisation, ou un jeton opérateur.</translation>
    </message>
    <message>
        <source>Servers before 2.2 do not say who is an operator: what is said here of operators and of hashed values may be incomplete. An upgrade helps.</source>
        <translation>Les serveurs antérieurs à 2.2 ne disent pas qui est opérateur&#xa0;: ce qui est dit ici des opérateurs et des valeurs hachées peut être incomplet. Une mise à niveau aide.</translation>
    </message>
    <message>
        <source>It cannot see all organizations or make operator tokens. That takes an operator token.</source>
        <translation>Ils ne permettent ni de voir toutes les organisations ni de créer des jetons opérateur. Il faut pour cela un jeton opérateur.</translation>
    </message>
    <message>
        <source>With user and password each request makes the server read all of its tokens. For work on many tokens sign in with a token.</source>
        <translation>Avec utilisateur et mot de passe, chaque requête fait lire au serveur tous ses jetons. Pour travailler sur de nombreux jetons, identifiez-vous avec un jeton.</translation>
    </message>
</context>
<context>
    <name>itm::ProbeView</name>
    <message>
        <source>What the server answered</source>
        <translation>Ce que le serveur a répondu</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>With this credential</source>
        <translation>Avec ces identifiants</translation>
    </message>
    <message>
        <source>Not with this credential</source>
        <translation>Pas avec ces identifiants</translation>
    </message>
    <message>
        <source>The server is there. Enter a credential to see what it may do.</source>
        <translation>Le serveur est là. Saisissez des identifiants pour voir ce qu’ils permettent.</translation>
    </message>
</context>
<context>
    <name>itm::RecipeBar</name>
    <message>
        <source>everything, everywhere</source>
        <comment>what a task needs</comment>
        <translation>tout, partout</translation>
    </message>
    <message>
        <source>the bucket</source>
        <comment>what a task needs</comment>
        <translation>le bucket</translation>
    </message>
    <message>
        <source>the organization itself</source>
        <comment>what a task needs</comment>
        <translation>l’organisation elle-même</translation>
    </message>
    <message>
        <source>all %1</source>
        <comment>what a task needs</comment>
        <translation>l’ensemble des %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1: such as &quot;the bucket&quot;.</extracomment>
        <translation>lire %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <extracomment>%1: such as &quot;the bucket&quot;.</extracomment>
        <translation>écrire %1</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Usage</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission and reason</comment>
        <extracomment>A permission and why it is needed. %1: such as &quot;read the bucket&quot;; %2: a sentence.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It needs to</source>
        <translation>Il lui faut</translation>
    </message>
    <message>
        <source>Choose a bucket</source>
        <translation>Choisissez un bucket</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryAssistant</name>
    <message>
        <source>&amp;Sign in with the new token</source>
        <translation>&amp;S’identifier avec le nouveau jeton</translation>
    </message>
    <message>
        <source>Show &amp;hidden tokens…</source>
        <translation>Afficher les jetons &amp;cachés…</translation>
    </message>
    <message>
        <source>Recover access to a server</source>
        <translation>Récupérer l’accès à un serveur</translation>
    </message>
    <message>
        <source>Where no operator token is left, the program influxd itself can make one, on the computer of the server and while the server is stopped. It needs no credential, only the right to write the database file.</source>
        <translation>Quand il ne reste aucun jeton opérateur, le programme influxd peut en créer un lui-même, sur l’ordinateur du serveur et pendant que le serveur est arrêté. Il n’a pas besoin d’identifiants, seulement du droit d’écrire le fichier de base de données.</translation>
    </message>
    <message>
        <source>Was this computer’s keyring lost? %1</source>
        <translation>Le trousseau de cet ordinateur a-t-il été perdu&#xa0;? %1</translation>
    </message>
    <message>
        <source>How the server is installed</source>
        <translation>Comment le serveur est installé</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>Que faire, étape par étape</translation>
    </message>
    <message>
        <source>Progress of signing in</source>
        <translation>Avancement de l’identification</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as HTML or PDF…</source>
        <translation>&amp;Enregistrer en HTML ou PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Identification…</translation>
    </message>
    <message>
        <source>Is the server running again, and is the output of this server?</source>
        <translation>Le serveur fonctionne-t-il de nouveau, et la sortie vient-elle de ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Signed in with the new token.</source>
        <translation>Identifié avec le nouveau jeton.</translation>
    </message>
    <message>
        <source>Signed in. The new token is in the keychain and is what this connection signs in with from now on.</source>
        <translation>Identifié. Le nouveau jeton est dans le trousseau, et c’est avec lui que cette connexion s’identifie désormais.</translation>
    </message>
    <message>
        <source>None of these tokens is known to %1: the output is of another server.</source>
        <translation>Aucun de ces jetons n’est connu de %1&#xa0;: la sortie vient d’un autre serveur.</translation>
    </message>
    <message>
        <source>Needs the output of “auth list”, and to be signed in as operator</source>
        <translation>Exige la sortie de «&#xa0;auth list&#xa0;», et d’être identifié comme opérateur</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are in the database and in no list.</source>
        <translation>
            <numerusform>%n jeton est dans la base de données et dans aucune liste.</numerusform>
            <numerusform>%n jetons sont dans la base de données et dans aucune liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the instructions</source>
        <translation>Enregistrer les instructions</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf)</source>
        <translation>HTML (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryForm</name>
    <message>
        <source>&amp;Address of the server</source>
        <translation>&amp;Adresse du serveur</translation>
    </message>
    <message>
        <source>&amp;Installed as</source>
        <translation>&amp;Installé comme</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryPaper</name>
    <message>
        <source>A new operator token for an InfluxDB server</source>
        <translation>Un nouveau jeton opérateur pour un serveur InfluxDB</translation>
    </message>
    <message>
        <source>Then read the output of the command that made the token with Influx Token Manager, or sign in with the value of its last line.</source>
        <translation>Lisez ensuite avec Influx Token Manager la sortie de la commande qui a créé le jeton, ou identifiez-vous avec la valeur de sa dernière ligne.</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryReading</name>
    <message>
        <source>&amp;Paste output</source>
        <translation>C&amp;oller la sortie</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Ouvrir un &amp;fichier…</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>Copy what the commands printed and paste it here, drop it, or open a file with it.</source>
        <translation>Copiez ce que les commandes ont affiché et collez-le ici, déposez-le, ou ouvrez un fichier qui le contient.</translation>
    </message>
    <message>
        <source>What you copied from still shows values of tokens.</source>
        <translation>L’endroit d’où vous avez copié montre encore des valeurs de jetons.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines could not be read.</source>
        <translation>
            <numerusform>%n ligne de plus n’a pas pu être lue.</numerusform>
            <numerusform>%n lignes de plus n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the output of influxd recovery</source>
        <translation>Ouvrir la sortie d’influxd recovery</translation>
    </message>
    <message>
        <source>This file is larger than any listing.</source>
        <translation>Ce fichier est plus gros que n’importe quelle liste.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>Ce fichier ne peut pas être lu&#xa0;: %1</translation>
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
        <translation>Commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy command: %1</source>
        <translation>Copier la commande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fill in what stands between ‹ and › at the left.</source>
        <translation>Remplissez à gauche ce qui se trouve entre ‹ et ›.</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryText</name>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>No output of influxd recovery was found in this.</source>
        <translation>Aucune sortie d’influxd recovery n’y a été trouvée.</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <extracomment>%1: such as &quot;14 tokens, 2 users&quot;.</extracomment>
        <translation>Lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Line %1 is cut off: no token was read from it.</source>
        <translation>La ligne %1 est coupée&#xa0;: aucun jeton n’y a été lu.</translation>
    </message>
    <message>
        <source>Line %1 has no single user ID: no token was read from it.</source>
        <translation>La ligne %1 n’a pas un ID d’utilisateur unique&#xa0;: aucun jeton n’y a été lu.</translation>
    </message>
    <message>
        <source>Line %1 has permissions that cannot be read: the token was left out.</source>
        <translation>La ligne %1 a des permissions qui ne peuvent pas être lues&#xa0;: le jeton a été omis.</translation>
    </message>
    <message>
        <source>It cannot be told where the token of line %1 ends: it was left out.</source>
        <translation>Impossible de voir où finit le jeton de la ligne %1&#xa0;: il a été omis.</translation>
    </message>
    <message>
        <source>The value in line %1 is broken by a line end and was not read. Make the terminal wider, or write the output into a file.</source>
        <translation>La valeur de la ligne %1 est coupée par une fin de ligne et n’a pas été lue. Élargissez le terminal, ou écrivez la sortie dans un fichier.</translation>
    </message>
    <message>
        <source>The table in line %1 was printed by another command. It has to be “influxd recovery”, with all of its columns.</source>
        <translation>Le tableau de la ligne %1 a été affiché par une autre commande. Ce doit être «&#xa0;influxd recovery&#xa0;», avec toutes ses colonnes.</translation>
    </message>
    <message>
        <source>Line %1: the command failed: %2</source>
        <translation>Ligne %1&#xa0;: la commande a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>The new operator token of %1 is among them.</source>
        <translation>Le nouveau jeton opérateur de %1 en fait partie.</translation>
    </message>
    <message>
        <source>A token that recovery made is there, but its value is not: it was made with --store-token-hashes, or an earlier one. Make another, without that option.</source>
        <translation>Un jeton créé par recovery est là, mais pas sa valeur&#xa0;: il a été créé avec --store-token-hashes, ou plus tôt. Créez-en un autre, sans cette option.</translation>
    </message>
    <message>
        <source>No new operator token is among them yet.</source>
        <translation>Aucun nouveau jeton opérateur n’en fait encore partie.</translation>
    </message>
    <message>
        <source>its owner was deleted</source>
        <translation>son propriétaire a été supprimé</translation>
    </message>
    <message>
        <source>presumably its organization was deleted</source>
        <translation>son organisation a probablement été supprimée</translation>
    </message>
</context>
<context>
    <name>itm::RefreshMenu</name>
    <message>
        <source>Refresh &amp;by Itself</source>
        <translation>Actualisation &amp;périodique</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Chaque minute</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReplaceDialog</name>
    <message>
        <source>&amp;Same permissions, new value</source>
        <translation>&amp;Mêmes permissions, nouvelle valeur</translation>
    </message>
    <message>
        <source>&amp;Buckets that were made again: same name, new ID</source>
        <translation>&amp;Buckets recréés&#xa0;: même nom, nouvel ID</translation>
    </message>
    <message>
        <source>&amp;Other permissions, chosen in the next window</source>
        <translation>&amp;Autres permissions, choisies dans la fenêtre suivante</translation>
    </message>
    <message>
        <source>Make the successor</source>
        <translation>Créer le successeur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>Remplacer le jeton</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <extracomment>Title. %1: a token&apos;s description.</extracomment>
        <translation>Remplacer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>InfluxDB cannot change what a token may do, nor its value. A successor is made beside it and its value handed over; the old token works until you switch it off.</source>
        <translation>InfluxDB ne peut modifier ni ce qu’un jeton peut faire, ni sa valeur. Un successeur est créé à côté et sa valeur transmise&#xa0;; l’ancien jeton fonctionne jusqu’à ce que vous le désactiviez.</translation>
    </message>
    <message>
        <source>Looking for its buckets…</source>
        <translation>Recherche de ses buckets…</translation>
    </message>
    <message>
        <source>Every bucket that it names exists.</source>
        <translation>Tous les buckets qu’il nomme existent.</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets that it names do not exist any more.</source>
        <translation>
            <numerusform>%n bucket qu’il nomme n’existe plus.</numerusform>
            <numerusform>%n buckets qu’il nomme n’existent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose permissions…</source>
        <translation>Choisir les permissions…</translation>
    </message>
    <message>
        <source>Making the successor…</source>
        <translation>Création du successeur…</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementCommands</name>
    <message numerus="yes">
        <source>It is kept deactivated for at least %n days before it can be deleted. Its successor goes on working.</source>
        <translation>
            <numerusform>Il est gardé désactivé pendant au moins %n jour avant de pouvoir être supprimé. Son successeur continue de fonctionner.</numerusform>
            <numerusform>Il est gardé désactivé pendant au moins %n jours avant de pouvoir être supprimé. Son successeur continue de fonctionner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n running replacements?</source>
        <translation>
            <numerusform>Oublier %n remplacement en cours&#xa0;?</numerusform>
            <numerusform>Oublier %n remplacements en cours&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Old tokens and successors stay as they are.</source>
        <translation>Les anciens jetons et les successeurs restent tels quels.</translation>
    </message>
    <message>
        <source>The program no longer reminds you of an old token, and can no longer reactivate it from here.</source>
        <translation>Le programme ne rappelle plus qu’il reste un ancien jeton, et ne peut plus le réactiver d’ici.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementModel</name>
    <message>
        <source>Token</source>
        <comment>column of running replacements</comment>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of running replacements</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>What changes</source>
        <comment>column of running replacements</comment>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column of running replacements</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>column of running replacements</comment>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementNews</name>
    <message numerus="yes">
        <source>Nobody has missed %n replaced tokens in their observation time. They can be deleted.</source>
        <translation>
            <numerusform>%n jeton remplacé n’a manqué à personne pendant sa période d’observation. Il peut être supprimé.</numerusform>
            <numerusform>%n jetons remplacés n’ont manqué à personne pendant leur période d’observation. Ils peuvent être supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running replacements…</source>
        <translation>Remplacements en cours…</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementText</name>
    <message>
        <source>old token off, can be deleted since %1</source>
        <extracomment>State of a replacement. %1: a date with time.</extracomment>
        <translation>ancien jeton désactivé, supprimable depuis le %1</translation>
    </message>
    <message>
        <source>Is being replaced; its successor is not in use yet.</source>
        <translation>En cours de remplacement&#xa0;; son successeur n’est pas encore utilisé.</translation>
    </message>
    <message>
        <source>Is being replaced and was activated again.</source>
        <translation>En cours de remplacement, et activé de nouveau.</translation>
    </message>
    <message>
        <source>Was replaced; can be deleted since %1.</source>
        <extracomment>%1: a date with time.</extracomment>
        <translation>Remplacé&#xa0;; peut être supprimé depuis le %1.</translation>
    </message>
    <message>
        <source>Is being replaced; both tokens work.</source>
        <translation>En cours de remplacement&#xa0;; les deux jetons fonctionnent.</translation>
    </message>
    <message>
        <source>neither works: the successor was deleted</source>
        <comment>state of a replacement</comment>
        <translation>aucun ne fonctionne&#xa0;: le successeur a été supprimé</translation>
    </message>
    <message>
        <source>successor being made</source>
        <comment>state of a replacement</comment>
        <translation>création du successeur</translation>
    </message>
    <message>
        <source>value not handed over</source>
        <comment>state of a replacement</comment>
        <translation>valeur non transmise</translation>
    </message>
    <message>
        <source>the successor is inactive</source>
        <comment>state of a replacement</comment>
        <translation>le successeur est inactif</translation>
    </message>
    <message>
        <source>successor ready, old token inactive</source>
        <comment>state of a replacement</comment>
        <translation>successeur prêt, ancien jeton inactif</translation>
    </message>
    <message>
        <source>both work</source>
        <comment>state of a replacement</comment>
        <translation>les deux fonctionnent</translation>
    </message>
    <message>
        <source>old token being deactivated</source>
        <comment>state of a replacement</comment>
        <translation>désactivation de l’ancien jeton</translation>
    </message>
    <message>
        <source>old token being reactivated</source>
        <comment>state of a replacement</comment>
        <translation>réactivation de l’ancien jeton</translation>
    </message>
    <message>
        <source>old token works again</source>
        <comment>state of a replacement</comment>
        <translation>l’ancien jeton fonctionne de nouveau</translation>
    </message>
    <message>
        <source>old token being deleted</source>
        <comment>state of a replacement</comment>
        <translation>suppression de l’ancien jeton</translation>
    </message>
    <message>
        <source>The successor was deleted. Reactivate the old token if something needs it.</source>
        <translation>Le successeur a été supprimé. Réactivez l’ancien jeton si quelque chose en a besoin.</translation>
    </message>
    <message>
        <source>Each list of the server is searched for what became of the request. The old token works as before.</source>
        <translation>Chaque liste du serveur est examinée pour savoir ce qu’est devenue la requête. L’ancien jeton fonctionne comme avant.</translation>
    </message>
    <message>
        <source>The successor’s value is not saved here. Hand it over, or say that somebody has it. If it is lost, delete the successor and replace the old token again.</source>
        <translation>La valeur du successeur n’est pas enregistrée ici. Transmettez-la, ou dites que quelqu’un l’a. Si elle est perdue, supprimez le successeur et remplacez de nouveau l’ancien jeton.</translation>
    </message>
    <message>
        <source>Activate the successor before the old token is switched off.</source>
        <translation>Activez le successeur avant de désactiver l’ancien jeton.</translation>
    </message>
    <message>
        <source>Give the new value to whatever uses the old token, then deactivate the old one. You can take that back at once.</source>
        <translation>Donnez la nouvelle valeur à tout ce qui utilise l’ancien jeton, puis désactivez l’ancien. Vous pouvez revenir en arrière aussitôt.</translation>
    </message>
    <message>
        <source>Nobody has missed the old token so far. Deleting it cannot be taken back.</source>
        <translation>L’ancien jeton n’a manqué à personne jusqu’ici. Sa suppression est irréversible.</translation>
    </message>
    <message>
        <source>Find what still uses the old token and give it the new value, then deactivate the old one again.</source>
        <translation>Trouvez ce qui utilise encore l’ancien jeton et donnez-lui la nouvelle valeur, puis désactivez de nouveau l’ancien.</translation>
    </message>
    <message>
        <source>The next list of the server tells whether this was carried out.</source>
        <translation>La prochaine liste du serveur dira si cela a été exécuté.</translation>
    </message>
    <message>
        <source>Is to replace an older token; its value was not handed over.</source>
        <translation>Doit remplacer un jeton plus ancien&#xa0;; sa valeur n’a pas été transmise.</translation>
    </message>
    <message>
        <source>Replaces an older token.</source>
        <translation>Remplace un jeton plus ancien.</translation>
    </message>
    <message>
        <source>same permissions, new value</source>
        <translation>mêmes permissions, nouvelle valeur</translation>
    </message>
    <message>
        <source>buckets that were made again</source>
        <translation>buckets recréés</translation>
    </message>
    <message>
        <source>other permissions</source>
        <translation>autres permissions</translation>
    </message>
    <message>
        <source>Replacing “%1” was interrupted before there was a successor. The token is as it was.</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>Le remplacement de «&#xa0;%1&#xa0;» a été interrompu avant qu’il y ait un successeur. Le jeton est comme avant.</translation>
    </message>
    <message>
        <source>“%1” was deleted elsewhere while it was being replaced. Its successor stays.</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>«&#xa0;%1&#xa0;» a été supprimé ailleurs pendant son remplacement. Son successeur reste.</translation>
    </message>
    <message>
        <source>The successor of “%1” was deleted. The old token works as before.</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>Le successeur de «&#xa0;%1&#xa0;» a été supprimé. L’ancien jeton fonctionne comme avant.</translation>
    </message>
    <message>
        <source>old token off, watched until %1</source>
        <extracomment>State of a replacement. %1: a date with time.</extracomment>
        <translation>ancien jeton désactivé, observé jusqu’au %1</translation>
    </message>
    <message>
        <source>Was replaced; is off and watched until %1.</source>
        <extracomment>%1: a date with time.</extracomment>
        <translation>Remplacé&#xa0;; désactivé et observé jusqu’au %1.</translation>
    </message>
    <message>
        <source>If something is refused now, it still uses the old value: reactivate the old token, put that right, and deactivate it again. It stays off until you activate or delete it.</source>
        <translation>Si quelque chose est refusé maintenant, c’est que l’ancienne valeur y sert encore&#xa0;: réactivez l’ancien jeton, corrigez cela, et désactivez-le de nouveau. Il reste désactivé jusqu’à ce que vous l’activiez ou le supprimiez.</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementsDialog</name>
    <message>
        <source>&amp;Reactivate now</source>
        <translation>&amp;Réactiver maintenant</translation>
    </message>
    <message>
        <source>De&amp;lete the old one…</source>
        <translation>&amp;Supprimer l’ancien…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Transmettre…</translation>
    </message>
    <message>
        <source>Somebody has its &amp;value</source>
        <translation>Quelqu’un a sa &amp;valeur</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>Running replacements</source>
        <translation>Remplacements en cours</translation>
    </message>
    <message>
        <source>No token is being replaced</source>
        <translation>Aucun jeton n’est en cours de remplacement</translation>
    </message>
    <message>
        <source>Replace gives a token a successor with a new value, keeps both for a while, and lets you take the old one out of use step by step.</source>
        <translation>Remplacer donne à un jeton un successeur avec une nouvelle valeur, garde les deux un moment, et vous laisse mettre l’ancien hors service étape par étape.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>La suite à donner</translation>
    </message>
    <message>
        <source> day</source>
        <extracomment>Behind a number: &quot;Deactivate the old one, watch for 7 days&quot;.</extracomment>
        <translation> jour</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The connection to this server is read-only: nothing can be done here. Allow changes in “Connections”.</source>
        <translation>La connexion à ce serveur est en lecture seule&#xa0;: rien ne peut être fait ici. Permettez les modifications dans «&#xa0;Connexions&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n are selected. A step is taken for those that are ready for it.</source>
        <translation>
            <numerusform>%n est sélectionné. Une étape s’applique à ceux qui y sont prêts.</numerusform>
            <numerusform>%n sont sélectionnés. Une étape s’applique à ceux qui y sont prêts.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Deactivate the old one, watch for</source>
        <translation>&amp;Désactiver l’ancien, observer pendant</translation>
    </message>
    <message>
        <source>Days to watch whether the old token is missed</source>
        <translation>Nombre de jours où l’on observe si l’ancien jeton manque</translation>
    </message>
</context>
<context>
    <name>itm::ReportDialog</name>
    <message>
        <source>With &amp;findings that were accepted</source>
        <translation>Avec les constats &amp;acceptés</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copier en Markdown</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <comment>%1: a connection</comment>
        <translation>Rapport&#xa0;: %1</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>A review is of one organization: choose it above.</source>
        <translation>Une revue porte sur une organisation&#xa0;: choisissez-la ci-dessus.</translation>
    </message>
    <message>
        <source>This organization was not reviewed yet.</source>
        <translation>Cette organisation n’a pas encore fait l’objet d’une revue.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The report is copied as Markdown.</source>
        <translation>Le rapport est copié en Markdown.</translation>
    </message>
</context>
<context>
    <name>itm::ReportRun</name>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>Le serveur de démonstration n’a trouvé aucun port libre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Name a saved connection with --connection, or set INFLUX_HOST and INFLUX_TOKEN.</source>
        <translation>Nommez une connexion enregistrée avec --connection, ou définissez INFLUX_HOST et INFLUX_TOKEN.</translation>
    </message>
    <message>
        <source>No connection is called &quot;%1&quot;.</source>
        <translation>Aucune connexion ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This credential sees no organization &quot;%1&quot;.</source>
        <translation>Ces identifiants ne voient aucune organisation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No review of the organization &quot;%1&quot; is kept on this computer.</source>
        <translation>Aucune revue de l’organisation «&#xa0;%1&#xa0;» n’est conservée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: a file; %2: why, in the words of the system.</extracomment>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>INFLUX_TOKEN is not used: INFLUX_HOST names another server than the connection &quot;%1&quot;.</source>
        <translation>INFLUX_TOKEN n’est pas utilisé&#xa0;: INFLUX_HOST nomme un autre serveur que la connexion «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>itm::ReportText</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
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
        <translation>ID de l’organisation</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>List of tokens from</source>
        <translation>Liste des jetons du</translation>
    </message>
    <message>
        <source>All tokens visible</source>
        <translation>Tous les jetons visibles</translation>
    </message>
    <message>
        <source>Tokens listed</source>
        <translation>Jetons listés</translation>
    </message>
    <message>
        <source>Tokens stored</source>
        <translation>Jetons stockés</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>ID du propriétaire</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket ID</source>
        <translation>ID du bucket</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>May delete it</source>
        <translation>Peut le supprimer</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepté par</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>Accepté jusqu’au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Carried out on</source>
        <translation>Exécuté le</translation>
    </message>
    <message>
        <source>Review begun on</source>
        <translation>Revue commencée le</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Validé par</translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation>Validé le</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Prochaine revue</translation>
    </message>
    <message>
        <source>Inventory of tokens</source>
        <translation>Inventaire des jetons</translation>
    </message>
    <message>
        <source>Findings about tokens</source>
        <translation>Constats sur les jetons</translation>
    </message>
    <message>
        <source>Who may read and write which bucket</source>
        <translation>Qui peut lire et écrire quel bucket</translation>
    </message>
    <message>
        <source>Review of tokens</source>
        <translation>Revue des jetons</translation>
    </message>
    <message>
        <source>Inventory</source>
        <comment>kind of report</comment>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>kind of report</comment>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>kind of report</comment>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>kind of report</comment>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Every token with its owner, its kind and what it may do.</source>
        <translation>Chaque jeton avec son propriétaire, son type et ce qu’il peut faire.</translation>
    </message>
    <message>
        <source>What is wrong with tokens, why it matters, and which ones it concerns.</source>
        <translation>Ce qui ne va pas avec les jetons, pourquoi c’est important, et lesquels sont concernés.</translation>
    </message>
    <message>
        <source>For every bucket the tokens that reach it, by what they really may do.</source>
        <translation>Pour chaque bucket, les jetons qui l’atteignent, d’après ce qu’ils peuvent réellement faire.</translation>
    </message>
    <message>
        <source>What was decided about each token, by whom, when, and what became of it.</source>
        <translation>Ce qui a été décidé de chaque jeton, par qui, quand, et ce qu’il en est advenu.</translation>
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
        <translation>Toutes les organisations</translation>
    </message>
    <message>
        <source>(the server as a whole)</source>
        <translation>(le serveur dans son ensemble)</translation>
    </message>
    <message numerus="yes">
        <source>Drawn from all %n token(s) that the server lists.</source>
        <translation>
            <numerusform>Établi à partir du seul jeton (%n) que le serveur liste.</numerusform>
            <numerusform>Établi à partir de tous les %n jetons que le serveur liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn from %n token(s): the credential does not see all, and what it does not see is missing here.</source>
        <translation>
            <numerusform>Établi à partir de %n jeton&#xa0;: les identifiants ne les voient pas tous, et ce qu’ils ne voient pas manque ici.</numerusform>
            <numerusform>Établi à partir de %n jetons&#xa0;: les identifiants ne les voient pas tous, et ce qu’ils ne voient pas manque ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server stores %n more token(s) that no list shows: they belong to deleted users or organizations.</source>
        <translation>
            <numerusform>Le serveur stocke %n autre jeton qu’aucune liste ne montre&#xa0;: il appartient à un utilisateur ou à une organisation supprimés.</numerusform>
            <numerusform>Le serveur stocke %n autres jetons qu’aucune liste ne montre&#xa0;: ils appartiennent à des utilisateurs ou organisations supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Aucun constat.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A heading. %1: how serious; %2: what was found; %3: a number of tokens.</extracomment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Accepted: %1 (%2)</source>
        <extracomment>A heading. %1: what was found; %2: a number of tokens.</extracomment>
        <translation>Accepté&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lit</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>lit et écrit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>bucket</comment>
        <extracomment>A heading. %1: a bucket; %2: its organization.</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>No token listed here reads or writes it.</source>
        <translation>Aucun jeton listé ici ne le lit ni ne l’écrit.</translation>
    </message>
    <message>
        <source>The buckets of %1 could not be listed and are missing here.</source>
        <extracomment>%1: organizations.</extracomment>
        <translation>Les buckets de %1 n’ont pas pu être listés et manquent ici.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>restreindre</translation>
    </message>
    <message>
        <source>deactivate</source>
        <translation>désactiver</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>ask the owner</source>
        <translation>demander au propriétaire</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>the token was gone</source>
        <translation>le jeton n’existait plus</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) decided about.</source>
        <translation>
            <numerusform>%n jeton décidé.</numerusform>
            <numerusform>%n jetons décidés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not decided about yet.</source>
        <translation>
            <numerusform>%n jeton non encore décidé.</numerusform>
            <numerusform>%n jetons non encore décidés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed off yet: this is a draft.</source>
        <translation>Pas encore validé&#xa0;: c’est un brouillon.</translation>
    </message>
    <message>
        <source>Signed off by %1 on %2.</source>
        <extracomment>%1: a name; %2: a date with time.</extracomment>
        <translation>Validé par %1 le %2.</translation>
    </message>
    <message>
        <source>SHA-256 of the content, the same as in the JSON form of this report: %1</source>
        <extracomment>%1: a checksum.</extracomment>
        <translation>SHA-256 du contenu, identique à celui de la forme JSON de ce rapport&#xa0;: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: a number; %2: how many there are.</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The preview ends here, after %1 of %2 rows; what is saved or copied is complete.</source>
        <extracomment>%1, %2: numbers.</extracomment>
        <translation>L’aperçu s’arrête ici, après %1 lignes sur %2&#xa0;; ce qui est enregistré ou copié est complet.</translation>
    </message>
    <message>
        <source>Findings are those at the time of the decision; where none were kept with it, those at the time of this report.</source>
        <translation>Les constats sont ceux du moment de la décision&#xa0;; s’il n’en a pas été gardé avec elle, ceux du moment de ce rapport.</translation>
    </message>
</context>
<context>
    <name>itm::RescueBanner</name>
    <message>
        <source>Values that can still be read</source>
        <translation>Valeurs qui peuvent encore être lues</translation>
    </message>
    <message>
        <source>Rescue values…</source>
        <translation>Sauver les valeurs…</translation>
    </message>
</context>
<context>
    <name>itm::RescueDialog</name>
    <message>
        <source>Rescue values</source>
        <translation>Sauver les valeurs</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Values of the tokens</source>
        <translation>Valeurs des jetons</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>&amp;Tout choisir</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Ne rien choisir</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n in the keychain</source>
        <comment>values</comment>
        <translation>
            <numerusform>&amp;Enregistrer %n dans le trousseau</numerusform>
            <numerusform>&amp;Enregistrer %n dans le trousseau</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be written to %1.</source>
        <translation>Le rapport n’a pas pu être écrit dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n until the program ends</source>
        <comment>values</comment>
        <translation>
            <numerusform>&amp;Garder %n jusqu’à la fin du programme</numerusform>
            <numerusform>&amp;Garder %n jusqu’à la fin du programme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::RescueModel</name>
    <message>
        <source>Token</source>
        <comment>column of values to be rescued</comment>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of values to be rescued</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of values to be rescued</comment>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>itm::RescueText</name>
    <message numerus="yes">
        <source>%1 of %n values are still readable on this server; after an upgrade that hashes them they are gone.</source>
        <extracomment>%1: a number; %n: the number of all.</extracomment>
        <translation>
            <numerusform>%1 sur %n valeur est encore lisible sur ce serveur&#xa0;; après une mise à niveau qui la hache, elle disparaît.</numerusform>
            <numerusform>%1 valeurs sur %n sont encore lisibles sur ce serveur&#xa0;; après une mise à niveau qui les hache, elles disparaissent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not saved here.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n d’entre elles n’est pas enregistrée ici.</numerusform>
            <numerusform>%n d’entre elles ne sont pas enregistrées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>From InfluxDB 2.9 on the server keeps a digest in place of each value, unless it is started with --use-hashed-tokens=false; in 2.8 it does so if started with --use-hashed-tokens. Clients work on with the values they have.</source>
        <translation>À partir d’InfluxDB 2.9, le serveur garde un condensé à la place de chaque valeur, sauf s’il est lancé avec --use-hashed-tokens=false&#xa0;; en 2.8, il le fait s’il est lancé avec --use-hashed-tokens. Les clients continuent avec les valeurs qu’ils ont.</translation>
    </message>
    <message>
        <source>The first start with hashing changes every value for good. Switching it off later brings none back, and after a downgrade below 2.8 hashed tokens do not work any more.</source>
        <translation>Le premier démarrage avec hachage change chaque valeur définitivement. Le désactiver plus tard n’en ramène aucune, et après un retour à une version antérieure à 2.8, les jetons hachés ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>Back-ups and the copy of the database made before the upgrade still hold the values in clear text: keep them like passwords.</source>
        <translation>Les sauvegardes et la copie de la base de données faites avant la mise à niveau contiennent encore les valeurs en clair&#xa0;: gardez-les comme des mots de passe.</translation>
    </message>
    <message>
        <source>readable</source>
        <comment>value</comment>
        <translation>lisible</translation>
    </message>
    <message>
        <source>in the keychain already</source>
        <translation>déjà dans le trousseau</translation>
    </message>
    <message>
        <source>not readable: the server keeps a digest only</source>
        <translation>illisible&#xa0;: le serveur ne garde qu’un condensé</translation>
    </message>
    <message>
        <source>being saved…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>✓ saved in the keychain</source>
        <translation>✓ enregistrée dans le trousseau</translation>
    </message>
    <message>
        <source>▲ not saved: %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>▲ non enregistrée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values are in the keychain.</source>
        <translation>
            <numerusform>%n valeur est dans le trousseau.</numerusform>
            <numerusform>%n valeurs sont dans le trousseau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n n’a pas pu être enregistrée.</numerusform>
            <numerusform>%n n’ont pas pu être enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable ones are not saved.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n valeur lisible n’est pas enregistrée.</numerusform>
            <numerusform>%n valeurs lisibles ne sont pas enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read any more: replace these tokens if their value is needed.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n ne peut plus être lue&#xa0;: remplacez ce jeton si sa valeur est nécessaire.</numerusform>
            <numerusform>%n ne peuvent plus être lues&#xa0;: remplacez ces jetons si leur valeur est nécessaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of the tokens of %1, %2</source>
        <extracomment>Heading of a report. %1: the name of a connection, %2: a date.</extracomment>
        <translation>Valeurs des jetons de %1, %2</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column of a report</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column of a report</comment>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of a report</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of a report</comment>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of a report</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>▲ until the program ends</source>
        <translation>▲ jusqu’à la fin du programme</translation>
    </message>
    <message numerus="yes">
        <source>%n values are kept until the program ends.</source>
        <translation>
            <numerusform>%n valeur est gardée jusqu’à la fin du programme.</numerusform>
            <numerusform>%n valeurs sont gardées jusqu’à la fin du programme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ResourceText</name>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>le jeton %1</translation>
    </message>
    <message>
        <source>buckets</source>
        <translation>buckets</translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s)</source>
        <translation>
            <numerusform>%n bucket</numerusform>
            <numerusform>%n buckets</numerusform>
        </translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>le bucket %1</translation>
    </message>
    <message>
        <source>dashboards</source>
        <translation>tableaux de bord</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s)</source>
        <translation>
            <numerusform>%n tableau de bord</numerusform>
            <numerusform>%n tableaux de bord</numerusform>
        </translation>
    </message>
    <message>
        <source>dashboard %1</source>
        <translation>le tableau de bord %1</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>organisations</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>l’organisation %1</translation>
    </message>
    <message>
        <source>data sources</source>
        <translation>sources de données</translation>
    </message>
    <message numerus="yes">
        <source>%n data source(s)</source>
        <translation>
            <numerusform>%n source de données</numerusform>
            <numerusform>%n sources de données</numerusform>
        </translation>
    </message>
    <message>
        <source>data source %1</source>
        <translation>la source de données %1</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tâche</numerusform>
            <numerusform>%n tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>la tâche %1</translation>
    </message>
    <message>
        <source>Telegraf configurations</source>
        <translation>configurations Telegraf</translation>
    </message>
    <message numerus="yes">
        <source>%n Telegraf configuration(s)</source>
        <translation>
            <numerusform>%n configuration Telegraf</numerusform>
            <numerusform>%n configurations Telegraf</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegraf configuration %1</source>
        <translation>la configuration Telegraf %1</translation>
    </message>
    <message>
        <source>users</source>
        <translation>utilisateurs</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>l’utilisateur %1</translation>
    </message>
    <message>
        <source>variables</source>
        <translation>variables</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>la variable %1</translation>
    </message>
    <message>
        <source>scrapers</source>
        <translation>scrapers</translation>
    </message>
    <message numerus="yes">
        <source>%n scraper(s)</source>
        <translation>
            <numerusform>%n scraper</numerusform>
            <numerusform>%n scrapers</numerusform>
        </translation>
    </message>
    <message>
        <source>scraper %1</source>
        <translation>le scraper %1</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>secrets</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>le secret %1</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>labels</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>le label %1</translation>
    </message>
    <message>
        <source>dashboard views</source>
        <translation>vues de tableau de bord</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard view(s)</source>
        <translation>
            <numerusform>%n vue de tableau de bord</numerusform>
            <numerusform>%n vues de tableau de bord</numerusform>
        </translation>
    </message>
    <message>
        <source>dashboard view %1</source>
        <translation>la vue de tableau de bord %1</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>le document %1</translation>
    </message>
    <message>
        <source>notification rules</source>
        <translation>règles de notification</translation>
    </message>
    <message numerus="yes">
        <source>%n notification rule(s)</source>
        <translation>
            <numerusform>%n règle de notification</numerusform>
            <numerusform>%n règles de notification</numerusform>
        </translation>
    </message>
    <message>
        <source>notification rule %1</source>
        <translation>la règle de notification %1</translation>
    </message>
    <message>
        <source>notification endpoints</source>
        <translation>endpoints de notification</translation>
    </message>
    <message numerus="yes">
        <source>%n notification endpoint(s)</source>
        <translation>
            <numerusform>%n endpoint de notification</numerusform>
            <numerusform>%n endpoints de notification</numerusform>
        </translation>
    </message>
    <message>
        <source>notification endpoint %1</source>
        <translation>l’endpoint de notification %1</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>vérifications</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n vérification</numerusform>
            <numerusform>%n vérifications</numerusform>
        </translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>la vérification %1</translation>
    </message>
    <message>
        <source>database mappings</source>
        <translation>mappages de base de données</translation>
    </message>
    <message numerus="yes">
        <source>%n database mapping(s)</source>
        <translation>
            <numerusform>%n mappage de base de données</numerusform>
            <numerusform>%n mappages de base de données</numerusform>
        </translation>
    </message>
    <message>
        <source>database mapping %1</source>
        <translation>le mappage de base de données %1</translation>
    </message>
    <message>
        <source>notebooks</source>
        <translation>notebooks</translation>
    </message>
    <message numerus="yes">
        <source>%n notebook(s)</source>
        <translation>
            <numerusform>%n notebook</numerusform>
            <numerusform>%n notebooks</numerusform>
        </translation>
    </message>
    <message>
        <source>notebook %1</source>
        <translation>le notebook %1</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>annotations</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>l’annotation %1</translation>
    </message>
    <message>
        <source>remote connections</source>
        <translation>connexions distantes</translation>
    </message>
    <message numerus="yes">
        <source>%n remote connection(s)</source>
        <translation>
            <numerusform>%n connexion distante</numerusform>
            <numerusform>%n connexions distantes</numerusform>
        </translation>
    </message>
    <message>
        <source>remote connection %1</source>
        <translation>la connexion distante %1</translation>
    </message>
    <message>
        <source>replications</source>
        <translation>réplications</translation>
    </message>
    <message numerus="yes">
        <source>%n replication(s)</source>
        <translation>
            <numerusform>%n réplication</numerusform>
            <numerusform>%n réplications</numerusform>
        </translation>
    </message>
    <message>
        <source>replication %1</source>
        <translation>la réplication %1</translation>
    </message>
    <message>
        <source>the whole server</source>
        <extracomment>The resource type &quot;instance&quot;: it means everything on the server.</extracomment>
        <translation>le serveur entier</translation>
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
        <translation>← &amp;Précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt →</source>
        <comment>token</comment>
        <translation>S&amp;uivant →</translation>
    </message>
    <message>
        <source>&amp;Finish…</source>
        <comment>a review</comment>
        <translation>&amp;Terminer…</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <comment>%1: a connection</comment>
        <translation>Revue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tokens of the review, the worst first</source>
        <translation>Jetons de la revue, les plus graves d’abord</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Décidé jusqu’ici</translation>
    </message>
    <message>
        <source>Decided so far, in words</source>
        <translation>Décidé jusqu’ici, en toutes lettres</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <comment>%1: an organization</comment>
        <translation>Revue de %1</translation>
    </message>
    <message>
        <source>A v1 credential has no successor: make a new one, and delete this one then.</source>
        <translation>Un identifiant v1 n’a pas de successeur&#xa0;: créez-en un nouveau, puis supprimez celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for owners copied, without any secret.</source>
        <translation>
            <numerusform>%n message aux propriétaires copié, sans aucun secret.</numerusform>
            <numerusform>%n messages aux propriétaires copiés, sans aucun secret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Off: this connection is for looking only.</source>
        <translation>Indisponible&#xa0;: cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>Off: the server is not connected.</source>
        <translation>Indisponible&#xa0;: le serveur n’est pas connecté.</translation>
    </message>
</context>
<context>
    <name>itm::ReviewEnd</name>
    <message>
        <source>How far the review is</source>
        <translation>Où en est la revue</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation>&amp;Valider</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Désactiver…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Narrow the next…</source>
        <translation>R&amp;estreindre le suivant…</translation>
    </message>
    <message>
        <source>Copy all &amp;messages</source>
        <translation>Copier tous les &amp;messages</translation>
    </message>
    <message>
        <source>Nam&amp;e</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Nex&amp;t review</source>
        <translation>&amp;Prochaine revue</translation>
    </message>
    <message>
        <source>The organization %1 is no longer there, and no list shows its tokens.</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>L’organisation %1 n’existe plus, et aucune liste ne montre ses jetons.</translation>
    </message>
    <message>
        <source>None of these tokens is listed any more.</source>
        <translation>Aucun de ces jetons n’est plus listé.</translation>
    </message>
    <message>
        <source>There is no token to decide about.</source>
        <translation>Il n’y a aucun jeton dont décider.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <extracomment>%1: a decision, such as Delete; %n: tokens.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n jeton</numerusform>
            <numerusform>%1&#xa0;: %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign off all the same. %1</source>
        <extracomment>%1: such as &quot;Left: 3 tokens without a decision.&quot;</extracomment>
        <translation>Valider malgré tout. %1</translation>
    </message>
</context>
<context>
    <name>itm::ReviewNews</name>
    <message>
        <source>Review…</source>
        <translation>Revue…</translation>
    </message>
</context>
<context>
    <name>itm::ReviewQueueModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a token in a review</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n findings, the worst: %1</source>
        <extracomment>%1: &quot;Serious&quot;, &quot;Warning&quot; or &quot;Note&quot;.</extracomment>
        <translation>
            <numerusform>%n constat&#xa0;: %1</numerusform>
            <numerusform>%n constats, le plus grave&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReviewStart</name>
    <message>
        <source>Earlier reviews</source>
        <translation>Revues antérieures</translation>
    </message>
    <message>
        <source>What to know before</source>
        <translation>À savoir avant</translation>
    </message>
    <message>
        <source>Organization to review</source>
        <translation>Organisation à passer en revue</translation>
    </message>
    <message>
        <source>What a review is</source>
        <translation>Ce qu’est une revue</translation>
    </message>
    <message>
        <source>You go through the tokens of one organization, the worst first, and decide about each with one key. Decisions are kept on this computer as you make them; nothing changes on the server until you say so. At the end you sign off with your name.</source>
        <translation>Vous parcourez les jetons d’une organisation, les plus graves d’abord, et décidez de chacun avec une touche. Les décisions sont conservées sur cet ordinateur au fur et à mesure&#xa0;; rien ne change sur le serveur avant que vous le disiez. À la fin, vous validez avec votre nom.</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <comment>an organization</comment>
        <translation>%1 (n’existe plus)</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s).</source>
        <translation>
            <numerusform>%n jeton.</numerusform>
            <numerusform>%n jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with the review</source>
        <translation>&amp;Poursuivre la revue</translation>
    </message>
    <message>
        <source>&amp;Start the review</source>
        <translation>&amp;Commencer la revue</translation>
    </message>
    <message>
        <source>The server has not answered in this run. You can decide about the list that is kept here; what changed meanwhile comes up again.</source>
        <translation>Le serveur n’a pas répondu pendant cette exécution. Vous pouvez décider d’après la liste conservée ici&#xa0;; ce qui a changé entre-temps reviendra.</translation>
    </message>
    <message>
        <source>This credential is no operator’s: it may not see every token.</source>
        <translation>Ces identifiants ne sont pas ceux d’un opérateur&#xa0;: ils ne voient peut-être pas tous les jetons.</translation>
    </message>
    <message>
        <source>This connection is for looking only: you can decide, but not carry out.</source>
        <translation>Cette connexion est en lecture seule&#xa0;: vous pouvez décider, mais pas exécuter.</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>&amp;Earlier reviews</source>
        <translation>Revues &amp;antérieures</translation>
    </message>
</context>
<context>
    <name>itm::ReviewText</name>
    <message>
        <source>Keep</source>
        <comment>decision about a token</comment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Narrow</source>
        <comment>decision about a token</comment>
        <translation>Restreindre</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <comment>decision about a token</comment>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>decision about a token</comment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Ask the owner</source>
        <comment>decision about a token</comment>
        <translation>Demander au propriétaire</translation>
    </message>
    <message>
        <source>not saved</source>
        <comment>a decision</comment>
        <translation>non enregistrée</translation>
    </message>
    <message>
        <source>new, open</source>
        <comment>a token in a review</comment>
        <translation>nouveau, ouvert</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a token in a review</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>changed since</source>
        <comment>a token in a review</comment>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>%1: to be done</source>
        <extracomment>%1: a decision, such as Delete.</extracomment>
        <translation>%1&#xa0;: à faire</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>%1: a decision, such as Delete.</extracomment>
        <translation>%1&#xa0;: fait</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <comment>a token</comment>
        <translation>n’est plus listé</translation>
    </message>
    <message>
        <source>The decision is not saved yet.</source>
        <translation>La décision n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>It came after the review had begun.</source>
        <translation>Il est arrivé après le début de la revue.</translation>
    </message>
    <message>
        <source>The server’s list does not show it any more: somebody deleted it, or this credential does not see it.</source>
        <translation>La liste du serveur ne le montre plus&#xa0;: quelqu’un l’a supprimé, ou ces identifiants ne le voient pas.</translation>
    </message>
    <message>
        <source>Since the decision its state, description, permissions or owner changed. Decide again.</source>
        <translation>Depuis la décision, son état, sa description, ses permissions ou son propriétaire ont changé. Décidez de nouveau.</translation>
    </message>
    <message>
        <source>Decided: %1, %2.</source>
        <translation>Décidé&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Decided: %1, by %2, %3.</source>
        <translation>Décidé&#xa0;: %1, par %2, le %3.</translation>
    </message>
    <message>
        <source>The message was copied %1.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Le message a été copié le %1.</translation>
    </message>
    <message>
        <source>Carried out; seen %1.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Exécuté&#xa0;; vu le %1.</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <comment>numbers of tokens</comment>
        <translation>%1 sur %2 décidés</translation>
    </message>
    <message numerus="yes">
        <source>%n to carry out</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n à exécuter</numerusform>
            <numerusform>%n à exécuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer listed</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n n’est plus listé</numerusform>
            <numerusform>%n ne sont plus listés</numerusform>
        </translation>
    </message>
    <message>
        <source>A review is under way, begun %1.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Une revue est en cours, commencée le %1.</translation>
    </message>
    <message>
        <source>A review is under way, begun %1 by %2.</source>
        <extracomment>%1: a time; %2: a user.</extracomment>
        <translation>Une revue est en cours, commencée le %1 par %2.</translation>
    </message>
    <message>
        <source>It has not been reviewed yet.</source>
        <comment>an organization</comment>
        <translation>Elle n’a pas encore fait l’objet d’une revue.</translation>
    </message>
    <message>
        <source>The next review is due on %1.</source>
        <translation>La prochaine revue est à faire le %1.</translation>
    </message>
    <message>
        <source>The review of %1 was due on %2.</source>
        <extracomment>%1: an organization; %2: a date.</extracomment>
        <translation>La revue de %1 était à faire le %2.</translation>
    </message>
    <message>
        <source>Signed off by %1, %2.</source>
        <extracomment>%1: a person, as typed; %2: a time.</extracomment>
        <translation>Validée par %1 le %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) without a decision</source>
        <translation>
            <numerusform>%n jeton sans décision</numerusform>
            <numerusform>%n jetons sans décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not carried out</source>
        <translation>
            <numerusform>%n décision non exécutée</numerusform>
            <numerusform>%n décisions non exécutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <extracomment>%1: one or two things, such as &quot;3 tokens without a decision&quot;.</extracomment>
        <translation>Reste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This review was signed off meanwhile; nothing of it changes any more.</source>
        <translation>Cette revue a été validée entre-temps&#xa0;; plus rien n’y change.</translation>
    </message>
    <message>
        <source>The review could not be saved. %1</source>
        <translation>La revue n’a pas pu être enregistrée. %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <extracomment>%1: a user&apos;s name.</extracomment>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>this is about the InfluxDB token “%1” (ID %2) in the organization %3 on %4. It is in your name.</source>
        <extracomment>%1: a token&apos;s description; %2: its id; %3: an organization; %4: a server.</extracomment>
        <translation>il s’agit du jeton InfluxDB «&#xa0;%1&#xa0;» (ID %2) dans l’organisation %3 sur %4. Il est à votre nom.</translation>
    </message>
    <message>
        <source>Kind: %1, %2, made %3, last changed %4.</source>
        <extracomment>%1: a kind of token; %2: active or inactive; %3 and %4: dates.</extracomment>
        <translation>Type&#xa0;: %1, %2, créé le %3, modifié pour la dernière fois le %4.</translation>
    </message>
    <message>
        <source>It may:</source>
        <translation>Il peut&#xa0;:</translation>
    </message>
    <message>
        <source>Is it still needed? What uses it, and who looks after that? Could it do with less?</source>
        <translation>Est-il encore nécessaire&#xa0;? Qu’est-ce qui l’utilise, et qui s’en occupe&#xa0;? Pourrait-il se contenter de moins&#xa0;?</translation>
    </message>
    <message>
        <source>Please do not send the token’s value in your answer.</source>
        <translation>N’envoyez pas la valeur du jeton dans votre réponse, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>itm::ReviewTokenPage</name>
    <message>
        <source>Where this token stands in the review</source>
        <translation>Où en est ce jeton dans la revue</translation>
    </message>
    <message>
        <source>Kept with the decision, and in the report</source>
        <translation>Conservée avec la décision, et dans le rapport</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Il reste tel quel</translation>
    </message>
    <message>
        <source>It gets a successor that may do less</source>
        <translation>Il reçoit un successeur qui peut faire moins</translation>
    </message>
    <message>
        <source>It stops working, and can be activated again</source>
        <translation>Il cesse de fonctionner, et peut être activé de nouveau</translation>
    </message>
    <message>
        <source>It goes for good</source>
        <translation>Il disparaît pour de bon</translation>
    </message>
    <message>
        <source>A message for the owner is copied, without any secret</source>
        <translation>Un message pour le propriétaire est copié, sans aucun secret</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>On a button. %1: a decision, such as Keep; %2: its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>Copier le &amp;message</translation>
    </message>
    <message>
        <source>Act &amp;now…</source>
        <translation>E&amp;xécuter maintenant…</translation>
    </message>
    <message>
        <source>Previous token</source>
        <translation>Jeton précédent</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Jeton suivant</translation>
    </message>
</context>
<context>
    <name>itm::RotateDialog</name>
    <message numerus="yes">
        <source>Replace %n tokens</source>
        <translation>
            <numerusform>Remplacer %n jeton</numerusform>
            <numerusform>Remplacer %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the successors</source>
        <translation>Créer les successeurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Replace tokens</source>
        <translation>Remplacer des jetons</translation>
    </message>
    <message>
        <source>being made…</source>
        <comment>state of a successor</comment>
        <translation>création…</translation>
    </message>
    <message>
        <source>Tokens to be replaced</source>
        <translation>Jetons à remplacer</translation>
    </message>
    <message>
        <source>Successors made</source>
        <translation>Successeurs créés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a token, %2: what became of its successor.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>is being replaced already</source>
        <comment>state of a successor</comment>
        <translation>déjà en cours de remplacement</translation>
    </message>
    <message>
        <source>made, but its value could not be saved</source>
        <comment>state of a successor</comment>
        <translation>créé, mais sa valeur n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>made, value saved in your keychain</source>
        <comment>state of a successor</comment>
        <translation>créé, valeur enregistrée dans votre trousseau</translation>
    </message>
    <message>
        <source>made, value kept until the program ends</source>
        <comment>state of a successor</comment>
        <translation>créé, valeur gardée jusqu’à la fin du programme</translation>
    </message>
    <message numerus="yes">
        <source>%n successors made.</source>
        <translation>
            <numerusform>%n successeur créé.</numerusform>
            <numerusform>%n successeurs créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <translation>
            <numerusform>%n n’a pas pu être créé.</numerusform>
            <numerusform>%n n’ont pas pu être créés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not begun.</source>
        <translation>
            <numerusform>%n n’a pas été commencé.</numerusform>
            <numerusform>%n n’ont pas été commencés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What to do next…</source>
        <translation>La suite à donner…</translation>
    </message>
    <message>
        <source>Each gets a successor with the same permissions and a new value. The old tokens work until you switch them off.</source>
        <translation>Chacun reçoit un successeur avec les mêmes permissions et une nouvelle valeur. Les anciens jetons fonctionnent jusqu’à ce que vous les désactiviez.</translation>
    </message>
    <message>
        <source>The new values are saved in your keychain.</source>
        <translation>Les nouvelles valeurs sont enregistrées dans votre trousseau.</translation>
    </message>
</context>
<context>
    <name>itm::SaveTemplateDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Back to names</source>
        <translation>Revenir aux noms</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>Entries of the template</source>
        <translation>Entrées du modèle</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Names → &amp;pattern</source>
        <translation>Noms → &amp;motif</translation>
    </message>
    <message>
        <source>Type of what the pattern is about</source>
        <translation>Type de ce sur quoi porte le motif</translation>
    </message>
    <message>
        <source>Pattern in place of names</source>
        <translation>Motif à la place des noms</translation>
    </message>
    <message>
        <source>such as prod-*</source>
        <translation>par exemple prod-*</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No entry names a single thing that a pattern could stand for.</source>
        <translation>Aucune entrée ne nomme un élément précis qu’un motif pourrait représenter.</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character. Things that are made later and match come along when the template is used.</source>
        <translation>* représente n’importe quoi,&#xa0;? un seul caractère. Les éléments créés plus tard qui correspondent sont pris en compte quand le modèle est utilisé.</translation>
    </message>
    <message>
        <source>Looking for what the permissions name…</source>
        <translation>Recherche de ce que les permissions nomment…</translation>
    </message>
    <message>
        <source>There is nothing here that a template can say.</source>
        <translation>Il n’y a rien ici qu’un modèle puisse exprimer.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>This looks like the value of a token. A template is no place for it.</source>
        <translation>Cela ressemble à la valeur d’un jeton. Elle n’a pas sa place dans un modèle.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Il y a déjà un modèle de ce nom.</translation>
    </message>
</context>
<context>
    <name>itm::SearchEdit</name>
    <message>
        <source>&amp;Searches</source>
        <translation>Rec&amp;herches</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>Rechercher des jetons</translation>
    </message>
    <message>
        <source>Search: words, owner:, can:write bucket:…</source>
        <translation>Recherche&#xa0;: mots, owner:, can:write bucket:…</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Recherches récentes et enregistrées</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>Oublier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Effacer les recherches récentes</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Name of this search:</source>
        <translation>Nom de cette recherche&#xa0;:</translation>
    </message>
</context>
<context>
    <name>itm::SearchText</name>
    <message>
        <source>“%1:” at character %2 is no field. There are %3. Put words with a colon in quotes.</source>
        <extracomment>%1: a word; %2: its place; %3: a list of words.</extracomment>
        <translation>«&#xa0;%1:&#xa0;» au caractère %2 n’est pas un champ. Il y a %3. Mettez entre guillemets les mots avec deux-points.</translation>
    </message>
    <message>
        <source>Something is missing behind “%1:” at character %2.</source>
        <translation>Il manque quelque chose après «&#xa0;%1:&#xa0;» au caractère %2.</translation>
    </message>
    <message>
        <source>The quote at character %1 is not closed.</source>
        <translation>Le guillemet au caractère %1 n’est pas fermé.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no kind of token. There are %3.</source>
        <translation>«&#xa0;%1&#xa0;» au caractère %2 n’est pas un type de jeton. Il y a %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no status. There are %3.</source>
        <translation>«&#xa0;%1&#xa0;» au caractère %2 n’est pas un état. Il y a %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is nothing a token can be. There are %3.</source>
        <translation>«&#xa0;%1&#xa0;» au caractère %2 n’est rien qu’un jeton puisse être. Il y a %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no place of a value. There are %3.</source>
        <translation>«&#xa0;%1&#xa0;» au caractère %2 n’est pas l’emplacement d’une valeur. Il y a %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is nothing a review can be. There are %3.</source>
        <translation>«&#xa0;%1&#xa0;» au caractère %2 n’est rien qu’une revue puisse être. Il y a %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is nothing a token can do. There are %3.</source>
        <translation>«&#xa0;%1&#xa0;» au caractère %2 n’est rien qu’un jeton puisse faire. Il y a %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no finding. There are %3.</source>
        <translation>«&#xa0;%1&#xa0;» au caractère %2 n’est pas un constat. Il y a %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is neither a date (2025, 2025-03, 2025-03-04) nor an age (12h, 90d, 2w, 6m, 1y), with &lt; or &gt; in front if you like.</source>
        <translation>«&#xa0;%1&#xa0;» au caractère %2 n’est ni une date (2025, 2025-03, 2025-03-04) ni un âge (12h, 90d, 2w, 6m, 1y), avec &lt; ou &gt; devant si vous voulez.</translation>
    </message>
    <message>
        <source>Put the minus at character %1 in front of “can:”.</source>
        <translation>Mettez le signe moins du caractère %1 devant «&#xa0;can:&#xa0;».</translation>
    </message>
    <message>
        <source>A search has at most %1 words.</source>
        <translation>Une recherche a au plus %1 mots.</translation>
    </message>
    <message>
        <source>anywhere in the row</source>
        <comment>search field</comment>
        <translation>n’importe où dans la ligne</translation>
    </message>
    <message>
        <source>the owner’s name or ID</source>
        <comment>search field</comment>
        <translation>le nom ou l’ID du propriétaire</translation>
    </message>
    <message>
        <source>the organization’s name or ID</source>
        <comment>search field</comment>
        <translation>le nom ou l’ID de l’organisation</translation>
    </message>
    <message>
        <source>operator, allaccess, readwrite, custom …</source>
        <comment>search field</comment>
        <translation>operator, allaccess, readwrite, custom …</translation>
    </message>
    <message>
        <source>active or inactive</source>
        <comment>search field</comment>
        <translation>active (actif) ou inactive (inactif)</translation>
    </message>
    <message>
        <source>replaced: has a successor; replacing: is one; v1: a v1 credential</source>
        <comment>search field</comment>
        <translation>replaced&#xa0;: a un successeur&#xa0;; replacing&#xa0;: en est un&#xa0;; v1&#xa0;: un identifiant v1</translation>
    </message>
    <message>
        <source>has permissions on this type</source>
        <comment>search field</comment>
        <translation>a des permissions sur ce type</translation>
    </message>
    <message>
        <source>names this bucket in a permission</source>
        <comment>search field</comment>
        <translation>nomme ce bucket dans une permission</translation>
    </message>
    <message>
        <source>any ID in the record</source>
        <comment>search field</comment>
        <translation>n’importe quel ID de l’enregistrement</translation>
    </message>
    <message>
        <source>where the value is: keychain, server, none</source>
        <comment>search field</comment>
        <translation>où est la valeur&#xa0;: keychain, server, none</translation>
    </message>
    <message>
        <source>a date or an age: &gt;2025-01-01, &lt;7d</source>
        <comment>search field</comment>
        <translation>une date ou un âge&#xa0;: &gt;2025-01-01, &lt;7d</translation>
    </message>
    <message>
        <source>a date or an age: &gt;90d was not touched for 90 days</source>
        <comment>search field</comment>
        <translation>une date ou un âge&#xa0;: &gt;90d n’a pas été touché depuis 90 jours</translation>
    </message>
    <message>
        <source>in imported server logs: &lt;30d, never, leaked</source>
        <comment>search field</comment>
        <translation>dans les logs de serveur importés&#xa0;: &lt;30d, never, leaked</translation>
    </message>
    <message>
        <source>a tag that you gave it</source>
        <comment>search field</comment>
        <translation>une étiquette que vous lui avez donnée</translation>
    </message>
    <message>
        <source>in what you noted about it</source>
        <comment>search field</comment>
        <translation>dans ce que vous avez noté à son sujet</translation>
    </message>
    <message>
        <source>its date for a review: overdue, due, set, none</source>
        <comment>search field</comment>
        <translation>sa date de revue&#xa0;: overdue, due, set, none</translation>
    </message>
    <message>
        <source>what it really may do: can:write bucket:telegraf</source>
        <comment>search field</comment>
        <translation>ce qu’il peut réellement faire&#xa0;: can:write bucket:telegraf</translation>
    </message>
    <message>
        <source>what is wrong with it: finding:no-description</source>
        <comment>search field</comment>
        <translation>ce qui ne va pas&#xa0;: finding:no-description</translation>
    </message>
    <message>
        <source>both words, in any column</source>
        <translation>les deux mots, dans n’importe quelle colonne</translation>
    </message>
    <message>
        <source>these words together, and not that one</source>
        <translation>ces mots ensemble, et pas celui-là</translation>
    </message>
    <message>
        <source>only in these fields</source>
        <translation>seulement dans ces champs</translation>
    </message>
    <message>
        <source>every token that may write there, All Access and operator tokens too</source>
        <translation>tout jeton qui peut y écrire, y compris All Access et opérateur</translation>
    </message>
    <message>
        <source>made in that month, not touched for 90 days</source>
        <translation>créé ce mois-là, non touché depuis 90 jours</translation>
    </message>
</context>
<context>
    <name>itm::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
</context>
<context>
    <name>itm::SecretField</name>
    <message>
        <source>Token value</source>
        <translation>Valeur du jeton</translation>
    </message>
    <message>
        <source>Hide value</source>
        <translation>Masquer la valeur</translation>
    </message>
    <message>
        <source>Reveal value</source>
        <translation>Afficher la valeur</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Affichée</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
</context>
<context>
    <name>itm::SelfTestPanel</name>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>What the token should and should not be able to do can be tried with its own value. Nothing is stored.</source>
        <translation>Ce que le jeton doit pouvoir faire ou non peut être essayé avec sa propre valeur. Rien n’est stocké.</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Tester maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Retester</translation>
    </message>
    <message>
        <source>Being tried on the server…</source>
        <translation>Essai sur le serveur…</translation>
    </message>
</context>
<context>
    <name>itm::SelfTestTable</name>
    <message>
        <source>What was tried with the token</source>
        <translation>Ce qui a été essayé avec le jeton</translation>
    </message>
    <message>
        <source>Tried</source>
        <comment>column of the self-test</comment>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Should be</source>
        <comment>column of the self-test</comment>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Is</source>
        <comment>column of the self-test</comment>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>What is not tried</source>
        <translation>Ce qui n’est pas essayé</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>Rien n’a encore été essayé.</translation>
    </message>
</context>
<context>
    <name>itm::SelfTestText</name>
    <message>
        <source>sign in</source>
        <comment>what is tried with a token</comment>
        <translation>s’identifier</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>what is tried with a token; %1 is a bucket</comment>
        <translation>lire %1</translation>
    </message>
    <message>
        <source>write to %1</source>
        <comment>what is tried with a token; %1 is a bucket</comment>
        <translation>écrire dans %1</translation>
    </message>
    <message>
        <source>see tokens</source>
        <comment>what is tried with a token</comment>
        <translation>voir des jetons</translation>
    </message>
    <message>
        <source>see the organization %1</source>
        <comment>what is tried with a token</comment>
        <translation>voir l’organisation %1</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>what a token should meet with</comment>
        <translation>permis</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>what a token should meet with</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>✓ allowed</source>
        <comment>as expected</comment>
        <translation>✓ permis</translation>
    </message>
    <message>
        <source>✓ refused</source>
        <comment>as expected</comment>
        <translation>✓ refusé</translation>
    </message>
    <message>
        <source>▲ refused: %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>▲ refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>▲ allowed, although its permissions do not say so</source>
        <translation>▲ permis, bien que ses permissions ne le disent pas</translation>
    </message>
    <message>
        <source>not tried: %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>non essayé&#xa0;: %1</translation>
    </message>
    <message>
        <source>✓ The token does what it should and nothing more that was tried.</source>
        <translation>✓ Le jeton fait ce qu’il doit, et rien de plus parmi ce qui a été essayé.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are allowed that should not be.</source>
        <translation>
            <numerusform>%n chose est permise qui ne devrait pas l’être.</numerusform>
            <numerusform>%n choses sont permises qui ne devraient pas l’être.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are refused that should be allowed.</source>
        <translation>
            <numerusform>%n chose est refusée qui devrait être permise.</numerusform>
            <numerusform>%n choses sont refusées qui devraient être permises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be tried.</source>
        <translation>
            <numerusform>%n chose n’a pas pu être essayée.</numerusform>
            <numerusform>%n choses n’ont pas pu être essayées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more granted buckets are not tried.</source>
        <translation>
            <numerusform>%n autre bucket accordé n’est pas essayé.</numerusform>
            <numerusform>%n autres buckets accordés ne sont pas essayés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted, but not tried: %1.</source>
        <extracomment>%1: a list of types of things.</extracomment>
        <translation>Accordé, mais non essayé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>itm::ServerChoice</name>
    <message>
        <source>Servers that the value is shown to</source>
        <translation>Serveurs auxquels la valeur est montrée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a server and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> ▲ unencrypted: others could read the value on its way</source>
        <translation> ▲ non chiffré&#xa0;: d’autres pourraient lire la valeur en chemin</translation>
    </message>
</context>
<context>
    <name>itm::ServerStateText</name>
    <message>
        <source>The list was read %1.</source>
        <extracomment>%1: such as &quot;3 h ago&quot;.</extracomment>
        <translation>La liste a été lue %1.</translation>
    </message>
    <message>
        <source>No list of its tokens is on this computer.</source>
        <translation>Aucune liste de ses jetons n’est sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <extracomment>Part of the status line: how many servers are offline.</extracomment>
        <translation>
            <numerusform>%n hors ligne</numerusform>
            <numerusform>%n hors ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (list read %2)</source>
        <extracomment>%1: &quot;1 offline&quot;; %2: such as &quot;3 h ago&quot;.</extracomment>
        <translation>%1 (liste lue %2)</translation>
    </message>
    <message>
        <source>%1 (oldest list read %2)</source>
        <extracomment>%1: such as &quot;2 offline&quot;; %2: such as &quot;3 h ago&quot;.</extracomment>
        <translation>%1 (plus ancienne liste lue %2)</translation>
    </message>
    <message>
        <source>connecting…</source>
        <comment>state of a server</comment>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>state of a server</comment>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>disconnected</source>
        <comment>state of a server</comment>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>not answering</source>
        <comment>state of a server</comment>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>%1: a server; %2: &quot;offline&quot;; %3: such as &quot;3 h ago&quot;.</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Connexion en cours.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Hors ligne.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>Not answering.</source>
        <translation>Ne répond pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <extracomment>Part of the status line: how many servers are connected.</extracomment>
        <translation>
            <numerusform>%n connecté</numerusform>
            <numerusform>%n connectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connecting</source>
        <extracomment>Part of the status line: how many servers are being asked.</extracomment>
        <translation>
            <numerusform>%n en cours de connexion</numerusform>
            <numerusform>%n en cours de connexion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answering</source>
        <extracomment>Part of the status line: how many servers did not answer the last time.</extracomment>
        <translation>
            <numerusform>%n ne répond pas</numerusform>
            <numerusform>%n ne répondent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <extracomment>Status line. %1: such as &quot;3 servers&quot;; %2: such as &quot;2 live, 1 offline&quot;; %3: &quot;412 tokens&quot;.</extracomment>
        <translation>%1&#xa0;: %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n jeton</numerusform>
            <numerusform>%n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a server; %2: sentences about its state.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>itm::SetAsideText</name>
    <message>
        <source>The list of connections could not be read as a whole. The old file was kept as %1.</source>
        <translation>La liste des connexions n’a pas pu être lue en entier. L’ancien fichier a été conservé sous %1.</translation>
    </message>
    <message>
        <source>The templates could not be read as a whole. The old file was kept as %1.</source>
        <translation>Les modèles n’ont pas pu être lus en entier. L’ancien fichier a été conservé sous %1.</translation>
    </message>
    <message>
        <source>The list of spare operators could not be read as a whole. The old file was kept as %1.</source>
        <translation>La liste des opérateurs de secours n’a pas pu être lue en entier. L’ancien fichier a été conservé sous %1.</translation>
    </message>
</context>
<context>
    <name>itm::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Saved values</source>
        <translation>Valeurs enregistrées</translation>
    </message>
    <message>
        <source>Empty the &amp;clipboard</source>
        <translation>&amp;Vider le presse-papiers</translation>
    </message>
    <message>
        <source>How long a copied value stays there. Counts from the next copy on.</source>
        <translation>Combien de temps une valeur copiée y reste. Compte à partir de la prochaine copie.</translation>
    </message>
    <message>
        <source>&amp;Lock saved values</source>
        <translation>V&amp;errouiller les valeurs</translation>
    </message>
    <message>
        <source>Hides values, empties the clipboard of them and locks the keyring of the desktop, for other programs too: it asks for its password again.</source>
        <translation>Masque les valeurs, les retire du presse-papiers et verrouille le trousseau du bureau, pour les autres programmes aussi&#xa0;: il redemande son mot de passe.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>&amp;Refresh lists</source>
        <translation>&amp;Actualiser les listes</translation>
    </message>
    <message>
        <source>Asks every connected server again; the same as in the View menu.</source>
        <translation>Interroge de nouveau chaque serveur connecté&#xa0;; comme dans le menu Affichage.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>This run was started with --language; the choice holds for starts without it.</source>
        <translation>Cette exécution a été lancée avec --language&#xa0;; le choix vaut pour les démarrages sans cette option.</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Vaut à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>This run was started with --color-scheme; the choice holds for starts without it.</source>
        <translation>Cette exécution a été lancée avec --color-scheme&#xa0;; le choix vaut pour les démarrages sans cette option.</translation>
    </message>
    <message>
        <source>Light, dark, or what the desktop has.</source>
        <translation>Clair, sombre, ou comme le bureau.</translation>
    </message>
</context>
<context>
    <name>itm::SettingsText</name>
    <message>
        <source>Not by time</source>
        <translation>Pas selon la durée</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>Après %n seconde</numerusform>
            <numerusform>Après %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <comment>saved values are locked</comment>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without use</source>
        <translation>
            <numerusform>Après %n minute sans utilisation</numerusform>
            <numerusform>Après %n minutes sans utilisation</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Seulement sur demande</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Chaque minute</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>itm::SetupAdvice</name>
    <message>
        <source>The server is set up</source>
        <translation>Le serveur est initialisé</translation>
    </message>
    <message>
        <source>The operator token is for emergencies</source>
        <translation>Le jeton opérateur est pour les urgences</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Nouveau jeton…</translation>
    </message>
    <message>
        <source>Spare operator…</source>
        <translation>Opérateur de secours…</translation>
    </message>
</context>
<context>
    <name>itm::SetupDialog</name>
    <message>
        <source>Set it up &amp;without keychain: I copy the token myself</source>
        <translation>Initialiser &amp;sans trousseau&#xa0;: je copie le jeton moi-même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Initialiser</translation>
    </message>
    <message>
        <source>Set up a server</source>
        <translation>Initialiser un serveur</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source> day</source>
        <comment>behind a number</comment>
        <translation> jour</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation> jours</translation>
    </message>
    <message>
        <source>Operator token</source>
        <translation>Jeton opérateur</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Value of the operator token</source>
        <translation>Valeur du jeton opérateur</translation>
    </message>
    <message>
        <source>State of the set-up</source>
        <translation>État de l’initialisation</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Initialiser %1</translation>
    </message>
    <message>
        <source>This server has no user, no organization and no token yet. This makes its first ones; it can be done once.</source>
        <translation>Ce serveur n’a encore ni utilisateur, ni organisation, ni jeton. Ceci crée les premiers&#xa0;; cela ne peut se faire qu’une fois.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>&amp;Keep its data</source>
        <translation>&amp;Garder ses données</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>It may do everything on the server. It is saved in your keychain before it is sent.</source>
        <translation>Il peut tout faire sur le serveur. Il est enregistré dans votre trousseau avant d’être envoyé.</translation>
    </message>
    <message>
        <source>It may do everything on the server. A random value is chosen on this computer and saved in your keychain before it is sent, so that it cannot be lost on the way.</source>
        <translation>Il peut tout faire sur le serveur. Une valeur aléatoire est choisie sur cet ordinateur et enregistrée dans votre trousseau avant d’être envoyée, pour ne pas se perdre en chemin.</translation>
    </message>
    <message>
        <source>8 to 72 characters. Left empty, the user can only sign in by token.</source>
        <translation>8 à 72 caractères. S’il est laissé vide, l’utilisateur ne peut s’identifier que par jeton.</translation>
    </message>
    <message>
        <source>A strict server asks for three of: capital letters, small letters, digits, !@#$%^&amp;*()_+.</source>
        <translation>Un serveur strict exige trois éléments parmi&#xa0;: majuscules, minuscules, chiffres,&#xa0;!@#$%^&amp;*()_+.</translation>
    </message>
    <message>
        <source>Asking whether the server is still empty…</source>
        <translation>Vérification que le serveur est encore vide…</translation>
    </message>
    <message>
        <source>Saving the token in your keychain… A window of it may be open.</source>
        <translation>Enregistrement du jeton dans votre trousseau… Une de ses fenêtres est peut-être ouverte.</translation>
    </message>
    <message>
        <source>Setting the server up…</source>
        <translation>Initialisation du serveur…</translation>
    </message>
    <message>
        <source>Signing in with the new token…</source>
        <translation>Identification avec le nouveau jeton…</translation>
    </message>
</context>
<context>
    <name>itm::SetupText</name>
    <message>
        <source>Enter a name for the first user.</source>
        <translation>Saisissez un nom pour le premier utilisateur.</translation>
    </message>
    <message>
        <source>Leave colons out of the user’s name: nobody could sign in with it.</source>
        <translation>N’utilisez pas de deux-points dans le nom d’utilisateur&#xa0;: personne ne pourrait s’identifier avec.</translation>
    </message>
    <message>
        <source>The password needs at least 8 characters.</source>
        <translation>Le mot de passe doit avoir au moins 8 caractères.</translation>
    </message>
    <message>
        <source>The password may have at most 72 bytes; letters outside of English count two or more.</source>
        <translation>Le mot de passe peut avoir au plus 72 octets&#xa0;; les lettres accentuées comptent pour deux ou plus.</translation>
    </message>
    <message>
        <source>Enter a name for the organization.</source>
        <translation>Saisissez un nom pour l’organisation.</translation>
    </message>
    <message>
        <source>Enter a name for the first bucket.</source>
        <translation>Saisissez un nom pour le premier bucket.</translation>
    </message>
    <message>
        <source>A bucket’s name may not begin with an underscore: those are the server’s own.</source>
        <translation>Le nom d’un bucket ne peut pas commencer par un tiret bas&#xa0;: ceux-là sont réservés au serveur.</translation>
    </message>
    <message>
        <source>A bucket’s name may not contain a quotation mark.</source>
        <translation>Le nom d’un bucket ne peut pas contenir de guillemet.</translation>
    </message>
    <message>
        <source>A name contains a line break or another invisible character.</source>
        <translation>Un nom contient un saut de ligne ou un autre caractère invisible.</translation>
    </message>
    <message>
        <source>The server keeps data for at least one hour.</source>
        <translation>Le serveur garde les données pendant au moins une heure.</translation>
    </message>
    <message>
        <source>Keep data for at most a hundred years, or for ever.</source>
        <translation>Gardez les données pendant cent ans au plus, ou pour toujours.</translation>
    </message>
    <message>
        <source>A token of your own needs at least 32 characters: shorter ones can be guessed.</source>
        <translation>Un jeton choisi par vous doit avoir au moins 32 caractères&#xa0;: les plus courts peuvent être devinés.</translation>
    </message>
    <message>
        <source>A token may hold English letters, digits and signs other than colon, quotation mark, backslash and blank.</source>
        <translation>Un jeton peut contenir des lettres non accentuées, des chiffres et des signes autres que deux-points, guillemet, barre oblique inverse et espace.</translation>
    </message>
    <message>
        <source>A token may not have exactly two full stops: the server would take it for something else and refuse it.</source>
        <translation>Un jeton ne peut pas avoir exactement deux points&#xa0;: le serveur le prendrait pour autre chose et le refuserait.</translation>
    </message>
    <message>
        <source>Already set up</source>
        <translation>Déjà initialisé</translation>
    </message>
    <message>
        <source>The server has a user or an organization, so it cannot be set up any more.</source>
        <translation>Le serveur a un utilisateur ou une organisation, il ne peut donc plus être initialisé.</translation>
    </message>
    <message>
        <source>Sign in with what it was set up with. If nobody has that, influxd recovery on the server’s computer makes a new operator token.</source>
        <translation>Identifiez-vous avec ce qui a servi à l’initialiser. Si personne ne l’a, influxd recovery sur l’ordinateur du serveur crée un nouveau jeton opérateur.</translation>
    </message>
    <message>
        <source>For daily work make an All Access token of your organization, with “New token”, and sign in with that: a mistake then stays within the organization.</source>
        <translation>Pour le travail quotidien, créez un jeton All Access de votre organisation, avec «&#xa0;Nouveau jeton&#xa0;», et identifiez-vous avec&#xa0;: une erreur reste alors dans l’organisation.</translation>
    </message>
    <message>
        <source>Have a second operator token kept as a spare, with “Spare operator”, and its value on paper where this computer’s end does not take it along.</source>
        <translation>Faites garder un second jeton opérateur de secours, avec «&#xa0;Opérateur de secours&#xa0;», et sa valeur sur papier là où la perte de cet ordinateur ne l’emporte pas.</translation>
    </message>
    <message>
        <source>Give each collector and dashboard a token of its own that may do what it needs and nothing else.</source>
        <translation>Donnez à chaque collecteur et tableau de bord son propre jeton, qui peut faire ce qu’il faut et rien d’autre.</translation>
    </message>
</context>
<context>
    <name>itm::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher des raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>column: of a shortcut</comment>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu or window</source>
        <translation>Menu ou fenêtre</translation>
    </message>
</context>
<context>
    <name>itm::SingleInstance</name>
    <message>
        <source>A second start of the program will not find this one (%1). Do not start it twice: each would overwrite what the other saves.</source>
        <extracomment>%1: why, in the words of the system.</extracomment>
        <translation>Un second démarrage du programme ne trouvera pas celui-ci (%1). Ne le démarrez pas deux fois&#xa0;: chacun écraserait ce que l’autre enregistre.</translation>
    </message>
</context>
<context>
    <name>itm::SnapshotPage</name>
    <message>
        <source>&amp;Show in the list</source>
        <translation>&amp;Montrer dans la liste</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What changed on the server</source>
        <translation>Ce qui a changé sur le serveur</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>The first complete list of each day is kept, without values: 14 days, then one a week, then one a month. What came and went in between shows in none.</source>
        <translation>La première liste complète de chaque jour est conservée, sans valeurs&#xa0;: 14 jours, puis une par semaine, puis une par mois. Ce qui est apparu et disparu entre-temps ne figure dans aucune.</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;veur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;À&#xa0;:</translation>
    </message>
    <message>
        <source>Now, as the list shows it</source>
        <translation>Maintenant, tel que la liste le montre</translation>
    </message>
    <message>
        <source>Nothing is kept of this server yet.</source>
        <translation>Rien n’est encore conservé de ce serveur.</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Comparaison…</translation>
    </message>
</context>
<context>
    <name>itm::SnapshotText</name>
    <message numerus="yes">
        <source>%1, %n tokens</source>
        <extracomment>%1: a time.</extracomment>
        <translation>
            <numerusform>%1, %n jeton</numerusform>
            <numerusform>%1, %n jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>appeared</source>
        <comment>a token</comment>
        <translation>apparu</translation>
    </message>
    <message>
        <source>vanished</source>
        <comment>a token</comment>
        <translation>disparu</translation>
    </message>
    <message>
        <source>activated</source>
        <comment>a token</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>deactivated</source>
        <comment>a token</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>described otherwise</source>
        <comment>a token</comment>
        <translation>description modifiée</translation>
    </message>
    <message>
        <source>other owner</source>
        <comment>of a token</comment>
        <translation>autre propriétaire</translation>
    </message>
    <message>
        <source>other permissions</source>
        <comment>of a token</comment>
        <translation>autres permissions</translation>
    </message>
    <message>
        <source>outside this program</source>
        <translation>hors de ce programme</translation>
    </message>
    <message>
        <source>perhaps this program: it got no answer</source>
        <translation>peut-être ce programme&#xa0;: il n’a pas eu de réponse</translation>
    </message>
    <message>
        <source>this program</source>
        <extracomment>%1: the name of a user.</extracomment>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>this program, as %1</source>
        <translation>ce programme, comme %1</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>%1 appeared, %2 vanished, %3 changed.</source>
        <extracomment>Numbers of tokens.</extracomment>
        <translation>%1 apparus, %2 disparus, %3 modifiés.</translation>
    </message>
    <message>
        <source>The two lists were told to different users, or not both to an operator: what one of them may not see is missing there, though nobody deleted it.</source>
        <translation>Les deux listes ont été données à des utilisateurs différents, ou pas toutes deux à un opérateur&#xa0;: ce que l’un d’eux ne peut pas voir y manque, bien que personne ne l’ait supprimé.</translation>
    </message>
</context>
<context>
    <name>itm::SnippetDialog</name>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>How clients use %1</source>
        <translation>Comment les clients utilisent %1</translation>
    </message>
    <message>
        <source>The value of this token is not known here: every snippet says where the client finds it.</source>
        <translation>La valeur de ce jeton n’est pas connue ici&#xa0;: chaque extrait dit où le client la trouve.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>itm::SnippetLibrary</name>
    <message>
        <source>It does not begin with a JSON object.</source>
        <translation>Il ne commence pas par un objet JSON.</translation>
    </message>
    <message>
        <source>Its head has no title.</source>
        <translation>Son en-tête n’a pas de titre.</translation>
    </message>
    <message>
        <source>Its format, “%1”, is not known.</source>
        <translation>Son format, «&#xa0;%1&#xa0;», n’est pas connu.</translation>
    </message>
    <message>
        <source>A need has no action (read or write) or no type.</source>
        <translation>Un besoin n’a pas d’action (read ou write) ou pas de type.</translation>
    </message>
    <message>
        <source>Nothing follows the line “--- without the secret”.</source>
        <translation>Rien ne suit la ligne «&#xa0;--- without the secret&#xa0;».</translation>
    </message>
    <message>
        <source>Its braces do not fit together: %1</source>
        <translation>Ses accolades ne vont pas ensemble&#xa0;: %1</translation>
    </message>
    <message>
        <source>It uses a name that does not exist: %1</source>
        <translation>Il utilise un nom qui n’existe pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The form without the secret must not name the value.</source>
        <translation>La forme sans le secret ne doit pas nommer la valeur.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Il ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Il est trop gros.</translation>
    </message>
    <message>
        <source>%1 is no snippet. %2</source>
        <extracomment>%1: the name of a file; %2: a sentence.</extracomment>
        <translation>%1 n’est pas un extrait. %2</translation>
    </message>
</context>
<context>
    <name>itm::SnippetList</name>
    <message>
        <source>Search clients</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Files that are no snippets</source>
        <translation>Fichiers qui ne sont pas des extraits</translation>
    </message>
    <message>
        <source>&amp;Own snippets…</source>
        <translation>&amp;Extraits personnels…</translation>
    </message>
    <message>
        <source>Files in %1. They are read when this window opens.</source>
        <translation>Fichiers dans %1. Ils sont lus à l’ouverture de cette fenêtre.</translation>
    </message>
    <message>
        <source>Nothing here can show the folder: %1</source>
        <translation>Rien ici ne peut montrer le dossier&#xa0;: %1</translation>
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
        <translation>Copier l’&amp;extrait</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>How to use the snippet</source>
        <translation>Comment utiliser l’extrait</translation>
    </message>
    <message>
        <source>Form of the snippet</source>
        <translation>Forme de l’extrait</translation>
    </message>
    <message>
        <source>What the client needs</source>
        <translation>Ce dont le client a besoin</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>No client has this name.</source>
        <translation>Aucun client ne porte ce nom.</translation>
    </message>
    <message>
        <source>Without the secret</source>
        <translation>Sans le secret</translation>
    </message>
    <message>
        <source>With the secret</source>
        <translation>Avec le secret</translation>
    </message>
    <message>
        <source>The token is inactive: nothing works with it until it is activated</source>
        <translation>Le jeton est inactif&#xa0;: rien ne fonctionne avec tant qu’il n’est pas activé</translation>
    </message>
    <message>
        <source>This format cannot hold the name of the organization or the bucket: it has a line break or another character that cannot be written here.</source>
        <translation>Ce format ne peut pas contenir le nom de l’organisation ou du bucket&#xa0;: il a un saut de ligne ou un autre caractère qui ne peut pas être écrit ici.</translation>
    </message>
    <message>
        <source>▲ Whoever gets this text has the token. The value is put into it when it is copied or saved, and stays hidden here.</source>
        <translation>▲ Quiconque obtient ce texte a le jeton. La valeur y est insérée à la copie ou à l’enregistrement, et reste masquée ici.</translation>
    </message>
    <message>
        <source>This format cannot hold the value of the token.</source>
        <translation>Ce format ne peut pas contenir la valeur du jeton.</translation>
    </message>
    <message>
        <source>Copied with the secret. It leaves the clipboard by itself.</source>
        <translation>Copié avec le secret. Il quitte le presse-papiers de lui-même.</translation>
    </message>
    <message>
        <source>Copied. There is no secret in it.</source>
        <translation>Copié. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Save the snippet</source>
        <translation>Enregistrer l’extrait</translation>
    </message>
    <message>
        <source>Saved with the secret, readable by you alone.</source>
        <translation>Enregistré avec le secret, lisible par vous seul.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>itm::SpareDialog</name>
    <message>
        <source>&amp;Make a spare</source>
        <translation>&amp;Créer un jeton de secours</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Tester maintenant</translation>
    </message>
    <message>
        <source>Show &amp;value…</source>
        <translation>Afficher la &amp;valeur…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Spare operator of %1</source>
        <translation>Opérateur de secours de %1</translation>
    </message>
    <message numerus="yes">
        <source>An operator token for the day when no other works: the last one was deleted, or its value is lost. Its value is in the keychain of this computer under a name of its own. The program signs in with it for nothing else, and tries it every %n days.</source>
        <translation>
            <numerusform>Un jeton opérateur pour le jour où plus aucun autre ne fonctionne&#xa0;: le dernier a été supprimé, ou sa valeur est perdue. Sa valeur est dans le trousseau de cet ordinateur sous un nom à part. Le programme ne s’identifie avec lui pour rien d’autre, et l’essaie chaque jour.</numerusform>
            <numerusform>Un jeton opérateur pour le jour où plus aucun autre ne fonctionne&#xa0;: le dernier a été supprimé, ou sa valeur est perdue. Sa valeur est dans le trousseau de cet ordinateur sous un nom à part. Le programme ne s’identifie avec lui pour rien d’autre, et l’essaie tous les %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>With this computer the keychain is lost too: show the value once and keep it on paper in a safe place as well.</source>
        <translation>Avec cet ordinateur, le trousseau est perdu aussi&#xa0;: affichez la valeur une fois et gardez-la aussi sur papier en lieu sûr.</translation>
    </message>
    <message>
        <source>State of the spare operator</source>
        <translation>État de l’opérateur de secours</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Value of the spare operator</source>
        <translation>Valeur de l’opérateur de secours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Making the spare…</source>
        <translation>Création du jeton de secours…</translation>
    </message>
    <message>
        <source>The token was made, but the keychain did not take its value: save it in the window that opens now. The next refresh makes it the spare.</source>
        <translation>Le jeton a été créé, mais le trousseau n’a pas pris sa valeur&#xa0;: enregistrez-la dans la fenêtre qui s’ouvre maintenant. La prochaine actualisation en fait le jeton de secours.</translation>
    </message>
    <message>
        <source>Trying whether it signs in…</source>
        <translation>Essai de l’identification…</translation>
    </message>
    <message>
        <source>Remove the spare operator?</source>
        <translation>Retirer l’opérateur de secours&#xa0;?</translation>
    </message>
    <message>
        <source>The token is deleted on the server, and then its value in the keychain.</source>
        <translation>Le jeton est supprimé sur le serveur, puis sa valeur dans le trousseau.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Removing the spare…</source>
        <translation>Retrait du jeton de secours…</translation>
    </message>
    <message>
        <source>If the last operator token is lost after that, only influxd recovery leads back in.</source>
        <translation>Si le dernier jeton opérateur est perdu après cela, seul influxd recovery permet de revenir.</translation>
    </message>
    <message>
        <source>That cannot be undone.</source>
        <translation>C’est irréversible.</translation>
    </message>
</context>
<context>
    <name>itm::SpareReturnDialog</name>
    <message>
        <source>&amp;Get back in</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>&amp;Other ways…</source>
        <translation>&amp;Autres moyens…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Get back in with the spare operator</source>
        <translation>Revenir avec l’opérateur de secours</translation>
    </message>
    <message>
        <source>The program signs in to %1 with the spare operator token once, makes a new operator token with it, puts that into the keychain, and signs the connection in with the new one. The spare stays what it is, for the next time.</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>Le programme s’identifie une fois auprès de %1 avec le jeton opérateur de secours, crée avec lui un nouveau jeton opérateur, le met dans le trousseau et identifie la connexion avec le nouveau. Celui de secours reste ce qu’il est, pour la prochaine fois.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Signing in with the spare…</source>
        <translation>Identification avec le jeton de secours…</translation>
    </message>
    <message>
        <source>Making a new operator token…</source>
        <translation>Création d’un nouveau jeton opérateur…</translation>
    </message>
    <message>
        <source>Putting it into the keychain…</source>
        <translation>Enregistrement dans le trousseau…</translation>
    </message>
    <message>
        <source>Signing in with the new one…</source>
        <translation>Identification avec le nouveau…</translation>
    </message>
    <message>
        <source>Signed in with a new operator token.</source>
        <translation>Identifié avec un nouveau jeton opérateur.</translation>
    </message>
    <message>
        <source>Signed in. A new operator token is in the keychain, and this connection signs in with it from now on.</source>
        <translation>Identifié. Un nouveau jeton opérateur est dans le trousseau, et cette connexion s’identifie désormais avec lui.</translation>
    </message>
</context>
<context>
    <name>itm::SpareText</name>
    <message>
        <source>spare operator, kept by Influx Token Manager on %1</source>
        <extracomment>The description of a token on the server. %1: the name of this computer.</extracomment>
        <translation>opérateur de secours, gardé par Influx Token Manager sur %1</translation>
    </message>
    <message>
        <source>operator, made with the spare one on %1</source>
        <extracomment>The description of a token on the server. %1: the name of this computer.</extracomment>
        <translation>opérateur, créé avec celui de secours sur %1</translation>
    </message>
    <message>
        <source>This computer keeps no spare operator token for this server.</source>
        <translation>Cet ordinateur ne garde aucun jeton opérateur de secours pour ce serveur.</translation>
    </message>
    <message>
        <source>A spare was asked for, but its value is not safe yet. A refresh goes on with it; if this stays so, the value is lost: remove it and make another.</source>
        <translation>Un jeton de secours a été demandé, mais sa valeur n’est pas encore en sûreté. Une actualisation le poursuit&#xa0;; si rien ne change, la valeur est perdue&#xa0;: retirez-le et créez-en un autre.</translation>
    </message>
    <message>
        <source>It is there, and it worked on %1.</source>
        <translation>Il est là, et il a fonctionné le %1.</translation>
    </message>
    <message>
        <source>It is there. It last worked on %1; a new test is due.</source>
        <translation>Il est là. Il a fonctionné pour la dernière fois le %1&#xa0;; un nouveau test est à faire.</translation>
    </message>
    <message>
        <source>It is there, but has not been tested yet.</source>
        <translation>Il est là, mais n’a pas encore été testé.</translation>
    </message>
    <message>
        <source>Its value is no longer in the keychain: it cannot lead back in. Remove it and make another.</source>
        <translation>Sa valeur n’est plus dans le trousseau&#xa0;: il ne permet plus de revenir. Retirez-le et créez-en un autre.</translation>
    </message>
    <message>
        <source>The server does not know it any more: it was deleted there, or its owner or organization was. Remove it and make another.</source>
        <translation>Le serveur ne le connaît plus&#xa0;: il y a été supprimé, ou son propriétaire ou son organisation l’a été. Retirez-le et créez-en un autre.</translation>
    </message>
    <message>
        <source>It is inactive on the server, or its owner is. Activate it in the list of tokens, or it cannot lead back in.</source>
        <translation>Il est inactif sur le serveur, ou son propriétaire l’est. Activez-le dans la liste des jetons, sinon il ne permet pas de revenir.</translation>
    </message>
    <message>
        <source>It signs in, but the server does not take it for an operator token. Remove it and make another.</source>
        <translation>Il s’identifie, mais le serveur ne le prend pas pour un jeton opérateur. Retirez-le et créez-en un autre.</translation>
    </message>
    <message>
        <source>The spare operator token of %1 does not work. %2</source>
        <extracomment>%1: the name of a connection, %2: one or two sentences about the spare operator token.</extracomment>
        <translation>Le jeton opérateur de secours de %1 ne fonctionne pas. %2</translation>
    </message>
</context>
<context>
    <name>itm::StatusLine</name>
    <message>
        <source>Who is signed in</source>
        <translation>Qui est identifié</translation>
    </message>
    <message>
        <source>reading the list: %1 tokens, %2</source>
        <comment>status line; %2 is a size</comment>
        <translation>lecture de la liste&#xa0;: %1 jetons, %2</translation>
    </message>
    <message>
        <source>reading the list</source>
        <translation>lecture de la liste</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <comment>status line; %1 is an address</comment>
        <translation>connexion à %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
</context>
<context>
    <name>itm::StatusText</name>
    <message>
        <source>The server of these tokens is not connected. Nothing was changed.</source>
        <translation>Le serveur de ces jetons n’est pas connecté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>active</source>
        <comment>token</comment>
        <extracomment>Status of a token.</extracomment>
        <translation>actif</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>token</comment>
        <translation>inactif</translation>
    </message>
    <message>
        <source>active</source>
        <comment>user</comment>
        <extracomment>Status of a user.</extracomment>
        <translation>actif</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>user</comment>
        <extracomment>Status of a user.</extracomment>
        <translation>inactif</translation>
    </message>
    <message>
        <source>no status</source>
        <comment>user</comment>
        <extracomment>Status of a user that was made by influxd recovery, which sets none.</extracomment>
        <translation>sans état</translation>
    </message>
    <message>
        <source>Its owner is inactive: the server refuses it.</source>
        <translation>Son propriétaire est inactif&#xa0;: le serveur le refuse.</translation>
    </message>
    <message>
        <source>in keychain</source>
        <extracomment>Where the value of a token is.</extracomment>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>readable on the server</source>
        <extracomment>Where the value of a token is.</extracomment>
        <translation>lisible sur le serveur</translation>
    </message>
    <message>
        <source>not retrievable</source>
        <extracomment>The value of a token cannot be had any more.</extracomment>
        <translation>non récupérable</translation>
    </message>
    <message>
        <source>The value is in this computer’s keychain and can be copied.</source>
        <translation>La valeur est dans le trousseau de cet ordinateur et peut être copiée.</translation>
    </message>
    <message>
        <source>The server keeps the value in readable form: whoever sees the token can copy it.</source>
        <translation>Le serveur garde la valeur sous forme lisible&#xa0;: quiconque voit le jeton peut la copier.</translation>
    </message>
    <message>
        <source>The server keeps only a hash and the value was not saved here. If it is lost, replace the token.</source>
        <translation>Le serveur ne garde qu’un hachage, et la valeur n’a pas été enregistrée ici. Si elle est perdue, remplacez le jeton.</translation>
    </message>
    <message>
        <source>The password is in this computer’s keychain and can be copied.</source>
        <translation>Le mot de passe est dans le trousseau de cet ordinateur et peut être copié.</translation>
    </message>
    <message>
        <source>The server keeps only a hash of the password and does not tell whether there is one. If it is lost, set a new one.</source>
        <translation>Le serveur ne garde qu’un hachage du mot de passe et ne dit pas s’il y en a un. S’il est perdu, définissez-en un nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) will be sent</source>
        <translation>
            <numerusform>%n permission sera envoyée</numerusform>
            <numerusform>%n permissions seront envoyées</numerusform>
        </translation>
    </message>
    <message>
        <source>until the program ends</source>
        <extracomment>How long the value of a token can be had.</extracomment>
        <translation>jusqu’à la fin du programme</translation>
    </message>
    <message>
        <source>The value can be copied until the program ends: this run uses no keychain.</source>
        <translation>La valeur peut être copiée jusqu’à la fin du programme&#xa0;: cette exécution n’utilise aucun trousseau.</translation>
    </message>
    <message>
        <source>The password can be copied until the program ends: this run uses no keychain.</source>
        <translation>Le mot de passe peut être copié jusqu’à la fin du programme&#xa0;: cette exécution n’utilise aucun trousseau.</translation>
    </message>
</context>
<context>
    <name>itm::StoredValueText</name>
    <message>
        <source>The tokens themselves go on working for whoever has their values.</source>
        <translation>Les jetons eux-mêmes continuent de fonctionner pour quiconque a leurs valeurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n values are gone for good: the server does not show them again, and nobody else keeps them.</source>
        <translation>
            <numerusform>%n valeur est perdue pour de bon&#xa0;: le serveur ne l’affiche plus, et personne d’autre ne la garde.</numerusform>
            <numerusform>%n valeurs sont perdues pour de bon&#xa0;: le serveur ne les affiche plus, et personne d’autre ne les garde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are still shown by the server and can be saved again.</source>
        <translation>
            <numerusform>%n valeur est encore montrée par le serveur et peut être enregistrée à nouveau.</numerusform>
            <numerusform>%n valeurs sont encore montrées par le serveur et peuvent être enregistrées à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n values from the keychain?</source>
        <translation>
            <numerusform>Retirer %n valeur du trousseau&#xa0;?</numerusform>
            <numerusform>Retirer %n valeurs du trousseau&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Values whose tokens are not on any list.</source>
        <translation>Valeurs dont les jetons ne figurent dans aucune liste.</translation>
    </message>
    <message>
        <source>If one of these tokens exists after all, nobody can show its value again.</source>
        <translation>Si l’un de ces jetons existe malgré tout, personne ne pourra plus afficher sa valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%n values removed from the keychain.</source>
        <translation>
            <numerusform>%n valeur retirée du trousseau.</numerusform>
            <numerusform>%n valeurs retirées du trousseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is still there. %1</source>
        <extracomment>%1: what went wrong, a sentence.</extracomment>
        <translation>Le reste est toujours là. %1</translation>
    </message>
    <message>
        <source>%1: %2 has no such token any more</source>
        <extracomment>%1: an ID, %2: the name of a connection.</extracomment>
        <translation>%1&#xa0;: %2 n’a plus un tel jeton</translation>
    </message>
    <message>
        <source>%1: %2 does not list it; it may be hidden from your credential</source>
        <translation>%1&#xa0;: %2 ne le liste pas&#xa0;; il est peut-être caché à vos identifiants</translation>
    </message>
    <message>
        <source>%1: no connection leads to its server any more</source>
        <translation>%1&#xa0;: plus aucune connexion ne mène à son serveur</translation>
    </message>
    <message>
        <source>Every saved value that was looked at belongs to a token.</source>
        <translation>Chaque valeur enregistrée qui a été examinée appartient à un jeton.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved values seem to belong to no token.</source>
        <translation>
            <numerusform>%n valeur enregistrée semble n’appartenir à aucun jeton.</numerusform>
            <numerusform>%n valeurs enregistrées semblent n’appartenir à aucun jeton.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of servers that are not connected were not looked at.</source>
        <translation>
            <numerusform>%n valeur d’un serveur non connecté n’a pas été examinée.</numerusform>
            <numerusform>%n valeurs de serveurs non connectés n’ont pas été examinées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::StoredValuesDialog</name>
    <message>
        <source>Saved values without a token</source>
        <translation>Valeurs enregistrées sans jeton</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n from the keychain…</source>
        <comment>values</comment>
        <translation>
            <numerusform>Retirer %n du trousseau…</numerusform>
            <numerusform>Retirer %n du trousseau…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::SuccessorPreview</name>
    <message>
        <source>What the old token may do</source>
        <translation>Ce que l’ancien jeton peut faire</translation>
    </message>
    <message>
        <source>What the successor will be able to do</source>
        <translation>Ce que le successeur pourra faire</translation>
    </message>
    <message>
        <source>The old token and its successor</source>
        <translation>L’ancien jeton et son successeur</translation>
    </message>
    <message>
        <source>Whether the successor can be made</source>
        <translation>Si le successeur peut être créé</translation>
    </message>
    <message>
        <source>The old token may</source>
        <comment>heading above what a token can do</comment>
        <translation>L’ancien jeton peut</translation>
    </message>
    <message>
        <source>The successor will be able to</source>
        <comment>heading above what a token can do</comment>
        <translation>Le successeur pourra</translation>
    </message>
    <message>
        <source>Description, organization, owner, status and permissions stay the same; the value is a new one.</source>
        <translation>Description, organisation, propriétaire, état et permissions restent les mêmes&#xa0;; la valeur est nouvelle.</translation>
    </message>
    <message>
        <source>Description, organization, owner and status stay the same; permissions and value are new.</source>
        <translation>Description, organisation, propriétaire et état restent les mêmes&#xa0;; permissions et valeur sont nouvelles.</translation>
    </message>
    <message>
        <source>The server will say whether your credential may grant this.</source>
        <translation>Le serveur dira si vos identifiants permettent d’accorder cela.</translation>
    </message>
</context>
<context>
    <name>itm::SummaryText</name>
    <message>
        <source>everything, every organization</source>
        <translation>tout, chaque organisation</translation>
    </message>
    <message>
        <source>everything in %1</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>tout dans %1</translation>
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
        <translation>É</translation>
    </message>
    <message>
        <source>R/W</source>
        <extracomment>One letter each: reads and writes.</extracomment>
        <translation>L/É</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a summary: so many further parts are not shown.</extracomment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>The summary of a token without permissions.</extracomment>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>itm::TemplateBar</name>
    <message>
        <source>Te&amp;mplate</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choisissez un modèle</translation>
    </message>
    <message>
        <source>There are no templates yet. Save one from the permissions of a token, or bring some from a file: menu Token, Templates.</source>
        <translation>Il n’y a pas encore de modèles. Enregistrez-en un à partir des permissions d’un jeton, ou importez-en d’un fichier&#xa0;: menu Jeton, Modèles.</translation>
    </message>
</context>
<context>
    <name>itm::TemplateEntryModel</name>
    <message>
        <source>Action</source>
        <comment>column of a template</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of a template</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Found here</source>
        <comment>column of a template</comment>
        <translation>Trouvé ici</translation>
    </message>
</context>
<context>
    <name>itm::TemplateText</name>
    <message>
        <source>this server does not offer the type</source>
        <translation>ce serveur n’offre pas ce type</translation>
    </message>
    <message>
        <source>what is there could not be listed</source>
        <translation>ce qui s’y trouve n’a pas pu être listé</translation>
    </message>
    <message>
        <source>more than one has this name</source>
        <translation>plusieurs portent ce nom</translation>
    </message>
    <message>
        <source>nothing matches</source>
        <translation>rien ne correspond</translation>
    </message>
    <message>
        <source>nothing has this name</source>
        <translation>rien ne porte ce nom</translation>
    </message>
    <message>
        <source>nothing has this ID</source>
        <translation>rien n’a cet ID</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a permission allows</comment>
        <translation>lire</translation>
    </message>
    <message>
        <source>write</source>
        <comment>what a permission allows</comment>
        <translation>écrire</translation>
    </message>
    <message>
        <source>all %1 of the organization</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>l’ensemble des %1 de l’organisation</translation>
    </message>
    <message>
        <source>%1 named %2</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;; %2: a pattern, such as &quot;prod-*&quot;.</extracomment>
        <translation>les %1 de nom %2</translation>
    </message>
    <message>
        <source>%1 (ID of one server)</source>
        <extracomment>%1: such as &quot;bucket 0a1b2c3d4e5f6071&quot;.</extracomment>
        <translation>%1 (ID d’un seul serveur)</translation>
    </message>
    <message>
        <source>the owner itself</source>
        <translation>le propriétaire lui-même</translation>
    </message>
    <message>
        <source>the organization itself</source>
        <translation>l’organisation elle-même</translation>
    </message>
    <message>
        <source>all %1 of every organization</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>l’ensemble des %1 de chaque organisation</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>action and what it is about</comment>
        <extracomment>A permission. %1: &quot;read&quot; or &quot;write&quot;; %2: such as &quot;bucket telegraf&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of a template</comment>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1; %2.</source>
        <extracomment>%1: such as &quot;read bucket telegraf&quot;; %2: why it is left out.</extracomment>
        <translation>Omis&#xa0;: %1&#xa0;; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out.</source>
        <translation>
            <numerusform>%n de plus est omise.</numerusform>
            <numerusform>%n de plus sont omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gives %n permissions in %1.</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>
            <numerusform>Donne %n permission dans %1.</numerusform>
            <numerusform>Donne %n permissions dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions are about another organization: a template cannot say them, so they are left out.</source>
        <translation>
            <numerusform>%n permission porte sur une autre organisation&#xa0;: un modèle ne peut pas l’exprimer, elle est donc omise.</numerusform>
            <numerusform>%n permissions portent sur une autre organisation&#xa0;: un modèle ne peut pas les exprimer, elles sont donc omises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things have no name of their own and are kept by ID: on another server or in another organization they are not found.</source>
        <translation>
            <numerusform>%n élément n’a pas de nom propre et est conservé par ID&#xa0;: sur un autre serveur ou dans une autre organisation, il n’est pas trouvé.</numerusform>
            <numerusform>%n éléments n’ont pas de nom propre et sont conservés par ID&#xa0;: sur un autre serveur ou dans une autre organisation, ils ne sont pas trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches %1 here, but none that the template names.</source>
        <extracomment>%1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>Correspond ici à %1, mais à rien de ce que le modèle nomme.</translation>
    </message>
    <message numerus="yes">
        <source>Takes the place of %n entries and matches %1 here.</source>
        <extracomment>%1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>
            <numerusform>Remplace %n entrée et correspond ici à %1.</numerusform>
            <numerusform>Remplace %n entrées et correspond ici à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is wider by %1.</source>
        <translation>C’est plus large de %1.</translation>
    </message>
    <message>
        <source>The file is too large to be a file of templates.</source>
        <translation>Le fichier est trop gros pour être un fichier de modèles.</translation>
    </message>
    <message>
        <source>The file is not JSON, or was cut off.</source>
        <translation>Le fichier n’est pas du JSON, ou a été coupé.</translation>
    </message>
    <message>
        <source>The file holds no templates of this program.</source>
        <translation>Le fichier ne contient aucun modèle de ce programme.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the file: this one cannot read it.</source>
        <translation>Une version plus récente de ce programme a écrit le fichier&#xa0;: celle-ci ne peut pas le lire.</translation>
    </message>
    <message>
        <source>The file says something that this version does not know: “%1”. Nothing was read.</source>
        <translation>Le fichier dit quelque chose que cette version ne connaît pas&#xa0;: «&#xa0;%1&#xa0;». Rien n’a été lu.</translation>
    </message>
    <message>
        <source>The file holds what looks like the value of a token, in “%1”. A template never has one: take it out of the file, and replace the token if the file was passed on.</source>
        <translation>Le fichier contient ce qui ressemble à la valeur d’un jeton, dans «&#xa0;%1&#xa0;». Un modèle n’en a jamais&#xa0;: retirez-la du fichier, et remplacez le jeton si le fichier a été transmis.</translation>
    </message>
    <message>
        <source>A template of the file has no name, or one that is too long.</source>
        <translation>Un modèle du fichier n’a pas de nom, ou un nom trop long.</translation>
    </message>
    <message>
        <source>The file holds more templates or entries than this program takes.</source>
        <translation>Le fichier contient plus de modèles ou d’entrées que ce programme n’en accepte.</translation>
    </message>
    <message>
        <source>The template “%1” has an entry that means nothing, or none at all.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» a une entrée qui ne signifie rien, ou n’en a aucune.</translation>
    </message>
</context>
<context>
    <name>itm::TemplatesDialog</name>
    <message>
        <source>New &amp;token from it…</source>
        <translation>Nouveau &amp;jeton d’après celui-ci…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>There are no templates yet</source>
        <translation>Il n’y a pas encore de modèles</translation>
    </message>
    <message>
        <source>A template keeps a permission set by names and patterns, to be used again in any organization. Save one from the window for a new token, or from a token that exists.</source>
        <translation>Un modèle conserve un jeu de permissions par noms et motifs, réutilisable dans n’importe quelle organisation. Enregistrez-en un depuis la fenêtre d’un nouveau jeton, ou depuis un jeton existant.</translation>
    </message>
    <message>
        <source>Entries of the template</source>
        <translation>Entrées du modèle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Connect to a server first.</source>
        <translation>Connectez-vous d’abord à un serveur.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Il y a déjà un modèle de ce nom.</translation>
    </message>
    <message>
        <source>This looks like the value of a token. A template is no place for it.</source>
        <translation>Cela ressemble à la valeur d’un jeton. Elle n’a pas sa place dans un modèle.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n templates?</source>
        <translation>
            <numerusform>Supprimer %n modèle&#xa0;?</numerusform>
            <numerusform>Supprimer %n modèles&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens that were made from it stay as they are. This cannot be taken back; a file exported before brings it again.</source>
        <translation>Les jetons créés à partir de lui restent tels quels. C’est irréversible&#xa0;; un fichier exporté auparavant le ramène.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Exporter des modèles</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Modèles (*.json)</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importer des modèles</translation>
    </message>
    <message>
        <source>Templates (*.json);;All files (*)</source>
        <translation>Modèles (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n templates were written to %1. The file holds no value of a token.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>
            <numerusform>%n modèle a été écrit dans %1. Le fichier ne contient aucune valeur de jeton.</numerusform>
            <numerusform>%n modèles ont été écrits dans %1. Le fichier ne contient aucune valeur de jeton.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is a file of templates, but holds none.</source>
        <translation>Le fichier est un fichier de modèles, mais n’en contient aucun.</translation>
    </message>
</context>
<context>
    <name>itm::TimeText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date, in the letters of QLocale::toString: such as 3 Mar 2026.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>A date with time, in the letters of QLocale::toString: such as 3 Mar 2026 14:02.</extracomment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1: a duration, such as &quot;12 s&quot;.</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
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
        <translation>Description</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of the token table</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>May do</source>
        <comment>column of the token table</comment>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of the token table</comment>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of the token table</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the token table</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column of the token table</comment>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>column of the token table</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of the token table</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of the token table</comment>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column of the token table</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>column of the token table</comment>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>column of the token table</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Review by</source>
        <comment>column of the token table</comment>
        <translation>Revue d’ici le</translation>
    </message>
    <message>
        <source>R reads, W writes, changes and deletes.</source>
        <translation>L lit&#xa0;; É écrit, modifie et supprime.</translation>
    </message>
    <message>
        <source>As the server says, or else as the token’s ID tells.</source>
        <translation>Comme le dit le serveur, ou sinon d’après l’ID du jeton.</translation>
    </message>
    <message>
        <source>When description or status last changed. InfluxDB does not record when a token was last used.</source>
        <translation>Quand la description ou l’état a changé pour la dernière fois. InfluxDB n’enregistre pas quand un jeton a été utilisé pour la dernière fois.</translation>
    </message>
    <message>
        <source>Where the secret value can still be had.</source>
        <translation>Où la valeur secrète peut encore être obtenue.</translation>
    </message>
    <message>
        <source>%1 ⇄</source>
        <extracomment>%1: the status of a token that is being replaced, or that replaces one.</extracomment>
        <translation>%1 ⇄</translation>
    </message>
</context>
<context>
    <name>itm::TokenCommands</name>
    <message>
        <source>On the server %1:</source>
        <extracomment>%1: a server.</extracomment>
        <translation>Sur le serveur %1&#xa0;:</translation>
    </message>
    <message>
        <source>Make one like it</source>
        <translation>En créer un semblable</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A window&apos;s title. %1: what it is for; %2: a server.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>itm::TokenDetails</name>
    <message>
        <source>%1 (%2)</source>
        <comment>owner&apos;s name and the user&apos;s state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (deleted, or not visible to you)</source>
        <comment>owner&apos;s name</comment>
        <translation>%1 (supprimé, ou pas visible pour vous)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, and how long ago that is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revue d’ici le</translation>
    </message>
    <message>
        <source>Details of the selected token</source>
        <translation>Détails du jeton sélectionné</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Kind, status and value</source>
        <translation>Type, état et valeur</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>Select a token to read what it may do.</source>
        <translation>Sélectionnez un jeton pour lire ce qu’il peut faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are selected.</source>
        <translation>
            <numerusform>%n jeton est sélectionné.</numerusform>
            <numerusform>%n jetons sont sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many to be compared.</source>
        <comment>selected tokens</comment>
        <translation>Ils sont trop nombreux pour être comparés.</translation>
    </message>
    <message>
        <source>All of them may</source>
        <comment>heading above what every token can do</comment>
        <translation>Tous peuvent</translation>
    </message>
    <message>
        <source>Only some of them may</source>
        <comment>heading above where tokens differ</comment>
        <translation>Seuls certains peuvent</translation>
    </message>
    <message>
        <source>Their permissions are the same.</source>
        <translation>Leurs permissions sont les mêmes.</translation>
    </message>
    <message>
        <source>They are on several servers and were compared by names.</source>
        <translation>Ils sont sur plusieurs serveurs et ont été comparés par noms.</translation>
    </message>
</context>
<context>
    <name>itm::TokenHeader</name>
    <message>
        <source>Default columns</source>
        <translation>Colonnes par défaut</translation>
    </message>
</context>
<context>
    <name>itm::TokenOutcomeModel</name>
    <message>
        <source>Token</source>
        <comment>column of a result</comment>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of a result</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column of a result</comment>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>itm::TokensPage</name>
    <message>
        <source>What is wrong with the search</source>
        <translation>Ce qui ne va pas dans la recherche</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>No server is open</source>
        <translation>Aucun serveur n’est ouvert</translation>
    </message>
    <message>
        <source>Open a saved connection or add one to see its tokens.</source>
        <translation>Ouvrez une connexion enregistrée ou ajoutez-en une pour voir ses jetons.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %n servers</source>
        <translation>
            <numerusform>Connexion à %n serveur</numerusform>
            <numerusform>Connexion à %n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <comment>%1 is the connection&apos;s name</comment>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>No server is connected</source>
        <translation>Aucun serveur n’est connecté</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Aucun jeton ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are here, but the search finds none of them.</source>
        <translation>
            <numerusform>%n jeton est ici, mais la recherche ne le trouve pas.</numerusform>
            <numerusform>%n jetons sont ici, mais la recherche n’en trouve aucun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Your credential may not read tokens. Sign in with an operator or All Access token to see them.</source>
        <translation>Vos identifiants ne permettent pas de lire des jetons. Identifiez-vous avec un jeton opérateur ou All Access pour les voir.</translation>
    </message>
    <message>
        <source>Either there are none, or they belong to users that your credential may not see.</source>
        <translation>Soit il n’y en a pas, soit ils appartiennent à des utilisateurs que vos identifiants ne permettent pas de voir.</translation>
    </message>
    <message>
        <source>No tokens to see here</source>
        <translation>Aucun jeton à voir ici</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Nouveau jeton…</translation>
    </message>
</context>
<context>
    <name>itm::TourRunner</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>itm::UserModel</name>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1: a user&apos;s name.</extracomment>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column of users</comment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of users</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>column of users</comment>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column of users</comment>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>column of users: how many of the tokens work</comment>
        <translation>Fonctionnent</translation>
    </message>
</context>
<context>
    <name>itm::UserText</name>
    <message numerus="yes">
        <source>%n token(s) stop(s) working at once, until the user is active again.</source>
        <translation>
            <numerusform>%n jeton cesse aussitôt de fonctionner, jusqu’à ce que l’utilisateur soit de nouveau actif.</numerusform>
            <numerusform>%n jetons cessent aussitôt de fonctionner, jusqu’à ce que l’utilisateur soit de nouveau actif.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token that can be seen stops working by that.</source>
        <translation>Aucun jeton visible ne cesse de fonctionner de ce fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n v1 credential(s) of the user stop(s) with it.</source>
        <translation>
            <numerusform>%n identifiant v1 de l’utilisateur cesse avec lui.</numerusform>
            <numerusform>%n identifiants v1 de l’utilisateur cessent avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in as this user: the server refuses you from then on, and you cannot take it back. Somebody else’s operator token has to activate the user again.</source>
        <translation>Vous êtes identifié comme cet utilisateur&#xa0;: le serveur vous refuse dès lors, et vous ne pouvez pas revenir en arrière. Le jeton opérateur de quelqu’un d’autre doit activer de nouveau l’utilisateur.</translation>
    </message>
    <message>
        <source>No operator token that can be seen would work any more. Without one, users, organizations and back-ups can only be managed after influxd recovery.</source>
        <translation>Plus aucun jeton opérateur visible ne fonctionnerait. Sans lui, utilisateurs, organisations et sauvegardes ne peuvent être gérés qu’après influxd recovery.</translation>
    </message>
    <message>
        <source>The spare operator token of this computer is this user’s and leads nobody back in while the user is inactive.</source>
        <translation>Le jeton opérateur de secours de cet ordinateur est à cet utilisateur et ne permet à personne de revenir tant que l’utilisateur est inactif.</translation>
    </message>
    <message>
        <source>Saved connections that sign in as this user: %1. They will not connect until the user is active again.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>Connexions enregistrées qui s’identifient comme cet utilisateur&#xa0;: %1. Elles ne se connecteront pas tant que l’utilisateur n’est pas de nouveau actif.</translation>
    </message>
    <message>
        <source>not listed</source>
        <comment>state of a user</comment>
        <translation>non listé</translation>
    </message>
    <message>
        <source>The server lists no such user to you: deleted, or not visible to your credential. Tokens of a deleted user do not work.</source>
        <translation>Le serveur ne vous liste aucun utilisateur de ce nom&#xa0;: supprimé, ou pas visible pour vos identifiants. Les jetons d’un utilisateur supprimé ne fonctionnent pas.</translation>
    </message>
    <message>
        <source>None of this user’s tokens works, whatever its own state; they work again once the user is active.</source>
        <translation>Aucun des jetons de cet utilisateur ne fonctionne, quel que soit leur propre état&#xa0;; ils fonctionnent de nouveau dès que l’utilisateur est actif.</translation>
    </message>
    <message>
        <source>The server names no state: made by influxd recovery. Tokens work as if the user were active.</source>
        <translation>Le serveur n’indique aucun état&#xa0;: créé par influxd recovery. Les jetons fonctionnent comme si l’utilisateur était actif.</translation>
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
        <translation>Possède %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these tokens work(s).</source>
        <translation>
            <numerusform>%n de ces jetons fonctionne.</numerusform>
            <numerusform>%n de ces jetons fonctionnent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owns no token that can be seen.</source>
        <translation>Ne possède aucun jeton visible.</translation>
    </message>
    <message numerus="yes">
        <source>Owns %n v1 credential(s).</source>
        <translation>
            <numerusform>Possède %n identifiant v1.</numerusform>
            <numerusform>Possède %n identifiants v1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In organizations: %1.</source>
        <extracomment>%1: such as “owner of factory, member of weather”.</extracomment>
        <translation>Dans des organisations&#xa0;: %1.</translation>
    </message>
    <message>
        <source>owner of %1</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>propriétaire de %1</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>membre de %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>organizations of a user</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The user cannot sign in any more either.</source>
        <translation>L’utilisateur ne peut plus non plus s’identifier.</translation>
    </message>
    <message>
        <source>Deactivate the user “%1”?</source>
        <extracomment>%1: a user.</extracomment>
        <translation>Désactiver l’utilisateur «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <extracomment>On a button.</extracomment>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Tapez %1 pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Your credential is not an operator’s: the server lists only users that it may read, often just your own, and only tokens that it may read are counted.</source>
        <translation>Vos identifiants ne sont pas ceux d’un opérateur&#xa0;: le serveur ne liste que les utilisateurs qu’ils permettent de lire, souvent seulement le vôtre, et seuls les jetons qu’ils permettent de lire sont comptés.</translation>
    </message>
    <message numerus="yes">
        <source>Who belongs to %n organization(s) the server did not tell.</source>
        <translation>
            <numerusform>Le serveur n’a pas dit qui appartient à %n organisation.</numerusform>
            <numerusform>Le serveur n’a pas dit qui appartient à %n organisations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without this user no operator token that can be seen would work.</source>
        <translation>Sans cet utilisateur, aucun jeton opérateur visible ne fonctionnerait.</translation>
    </message>
    <message numerus="yes">
        <source>Owns %n token(s) (%1), %2 of them working.</source>
        <extracomment>%1: tokens by kind, such as “1 Operator, 3 Custom”; %2: a number.</extracomment>
        <translation>
            <numerusform>Possède %n jeton (%1), dont %2 en fonction.</numerusform>
            <numerusform>Possède %n jetons (%1), dont %2 en fonction.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the operator tokens that can be seen only the spare one of this computer could take the place of this user’s: after that “Use the spare operator”, in “Connections”, is the way back in.</source>
        <translation>Des jetons opérateur visibles, seul celui de secours de cet ordinateur pourrait remplacer ceux de cet utilisateur&#xa0;: ensuite, «&#xa0;Utiliser l’opérateur de secours&#xa0;», dans «&#xa0;Connexions&#xa0;», permet de revenir.</translation>
    </message>
    <message>
        <source>Of the operator tokens that can be seen only those of an older InfluxDB would work, and these cannot make a full one again.</source>
        <translation>Des jetons opérateur visibles, seuls ceux d’un InfluxDB plus ancien fonctionneraient, et ceux-ci ne peuvent pas en recréer un complet.</translation>
    </message>
</context>
<context>
    <name>itm::UsersDialog</name>
    <message>
        <source>Show &amp;tokens</source>
        <translation>Montrer les &amp;jetons</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Désactiver…</translation>
    </message>
    <message>
        <source>Users of %1</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>Utilisateurs de %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Off: the server does not list this user.</source>
        <translation>Indisponible&#xa0;: le serveur ne liste pas cet utilisateur.</translation>
    </message>
    <message>
        <source>Which organizations users belong to could not be read: %1</source>
        <translation>Les organisations auxquelles appartiennent les utilisateurs n’ont pas pu être lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is inactive now.</source>
        <extracomment>%1: a user.</extracomment>
        <translation>%1 est maintenant inactif.</translation>
    </message>
    <message>
        <source>%1 is active now.</source>
        <extracomment>%1: a user.</extracomment>
        <translation>%1 est maintenant actif.</translation>
    </message>
</context>
<context>
    <name>itm::V1BucketList</name>
    <message>
        <source>Search buckets</source>
        <translation>Rechercher des buckets</translation>
    </message>
    <message>
        <source>Buckets it may read or write</source>
        <translation>Buckets qu’il peut lire ou écrire</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>column</comment>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>column</comment>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
</context>
<context>
    <name>itm::V1CreateDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>New v1 credential</source>
        <translation>Nouvel identifiant v1</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’il peut faire</translation>
    </message>
    <message>
        <source>Why it cannot be created</source>
        <translation>Pourquoi il ne peut pas être créé</translation>
    </message>
    <message>
        <source>A user name and a password for clients that only know InfluxDB 1.x.</source>
        <translation>Un nom d’utilisateur et un mot de passe pour des clients qui ne connaissent qu’InfluxDB 1.x.</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>It may</source>
        <comment>heading above what a v1 credential can do</comment>
        <translation>Il peut</translation>
    </message>
    <message>
        <source>It may not</source>
        <comment>heading above what a v1 credential cannot do</comment>
        <translation>Il ne peut pas</translation>
    </message>
    <message>
        <source>Making the credential, then its password…</source>
        <translation>Création de l’identifiant, puis de son mot de passe…</translation>
    </message>
</context>
<context>
    <name>itm::V1HandOverDialog</name>
    <message>
        <source>Copy the &amp;commands</source>
        <translation>Copier les &amp;commandes</translation>
    </message>
    <message>
        <source>&amp;Try to sign in</source>
        <translation>Essayer de &amp;s’identifier</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <comment>title; %1 is a user name</comment>
        <translation>%1 est prêt</translation>
    </message>
    <message>
        <source>How clients of InfluxDB 1.x name its buckets</source>
        <translation>Comment les clients d’InfluxDB 1.x nomment ses buckets</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copier le &amp;nom</translation>
    </message>
    <message>
        <source>Whether it can sign in</source>
        <translation>S’il permet de s’identifier</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Asking which databases lead to its buckets…</source>
        <translation>Demande des bases de données qui mènent à ses buckets…</translation>
    </message>
    <message>
        <source>This makes it:</source>
        <comment>a command follows</comment>
        <translation>Voici comment le créer&#xa0;:</translation>
    </message>
    <message>
        <source>The server is not connected any more.</source>
        <translation>Le serveur n’est plus connecté.</translation>
    </message>
    <message>
        <source>✓ It signs in at /query.</source>
        <translation>✓ Il s’identifie à /query.</translation>
    </message>
    <message>
        <source>▲ The server refuses user name and password.</source>
        <translation>▲ Le serveur refuse nom d’utilisateur et mot de passe.</translation>
    </message>
</context>
<context>
    <name>itm::V1PasswordChoice</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Random</source>
        <comment>password</comment>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>My own</source>
        <comment>password</comment>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>None</source>
        <comment>password</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Own password</source>
        <translation>Mot de passe personnel</translation>
    </message>
    <message>
        <source>About the password</source>
        <translation>À propos du mot de passe</translation>
    </message>
    <message>
        <source>Type a password, or let one be chosen.</source>
        <translation>Tapez un mot de passe, ou laissez-en choisir un.</translation>
    </message>
    <message>
        <source>Nobody can sign in with it until a password is set.</source>
        <translation>Personne ne peut s’identifier avec tant qu’aucun mot de passe n’est défini.</translation>
    </message>
    <message>
        <source>8 to 72 characters. A strict server asks for three of: capital letters, small letters, digits, !@#$%^&amp;*()_+.</source>
        <translation>8 à 72 caractères. Un serveur strict exige trois éléments parmi&#xa0;: majuscules, minuscules, chiffres,&#xa0;!@#$%^&amp;*()_+.</translation>
    </message>
    <message>
        <source>32 characters, chosen on this computer.</source>
        <translation>32 caractères, choisis sur cet ordinateur.</translation>
    </message>
    <message>
        <source>They are saved in your keychain before they are sent.</source>
        <translation>Ils sont enregistrés dans votre trousseau avant d’être envoyés.</translation>
    </message>
</context>
<context>
    <name>itm::V1PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>A new password for %1</source>
        <translation>Un nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ce qui s’ensuit</translation>
    </message>
    <message>
        <source>Why it cannot be set</source>
        <translation>Pourquoi il ne peut pas être défini</translation>
    </message>
    <message>
        <source>Saving the password, then setting it…</source>
        <translation>Enregistrement du mot de passe, puis définition…</translation>
    </message>
</context>
<context>
    <name>itm::V1Text</name>
    <message>
        <source>The server keeps v1 credentials through a private interface, which another version may change or leave out.</source>
        <translation>Le serveur garde les identifiants v1 par une interface privée, qu’une autre version peut changer ou omettre.</translation>
    </message>
    <message>
        <source>This server has no interface for v1 credentials, or something in front of it keeps it away.</source>
        <translation>Ce serveur n’a pas d’interface pour les identifiants v1, ou quelque chose devant lui la bloque.</translation>
    </message>
    <message>
        <source>The v1 credentials of this server cannot be read. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>Les identifiants v1 de ce serveur ne peuvent pas être lus. %1</translation>
    </message>
    <message>
        <source>Choose an organization.</source>
        <translation>Choisissez une organisation.</translation>
    </message>
    <message>
        <source>Type a user name.</source>
        <translation>Tapez un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Leave the colon out of the user name: nobody could sign in with it.</source>
        <translation>N’utilisez pas de deux-points dans le nom d’utilisateur&#xa0;: personne ne pourrait s’identifier avec.</translation>
    </message>
    <message>
        <source>The user name has a character that cannot be seen.</source>
        <translation>Le nom d’utilisateur a un caractère invisible.</translation>
    </message>
    <message>
        <source>This user name is taken; it is unique on the whole server.</source>
        <translation>Ce nom d’utilisateur est pris&#xa0;; il est unique sur tout le serveur.</translation>
    </message>
    <message>
        <source>Choose at least one bucket to read or write.</source>
        <translation>Choisissez au moins un bucket à lire ou à écrire.</translation>
    </message>
    <message>
        <source>Nothing was made: one of the buckets is gone. Refresh, and choose again.</source>
        <translation>Rien n’a été créé&#xa0;: un des buckets n’existe plus. Actualisez, et choisissez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was made. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>Rien n’a été créé. %1</translation>
    </message>
    <message>
        <source>%1 is made. Without a password it cannot sign in; set one when it is needed.</source>
        <translation>%1 est créé. Sans mot de passe, il ne permet pas de s’identifier&#xa0;; définissez-en un quand il le faudra.</translation>
    </message>
    <message>
        <source>%1 is made, but its password was not set. Set one anew. %2</source>
        <extracomment>%1: a user name, %2: a sentence.</extracomment>
        <translation>%1 est créé, mais son mot de passe n’a pas été défini. Définissez-en un de nouveau. %2</translation>
    </message>
    <message>
        <source>Every client that signs in as %1 with the old password is refused at once.</source>
        <translation>Tout client qui s’identifie comme %1 avec l’ancien mot de passe est aussitôt refusé.</translation>
    </message>
    <message>
        <source>The old password is still in force. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>L’ancien mot de passe est toujours en vigueur. %1</translation>
    </message>
    <message>
        <source>Clients cannot find the bucket %1: no DBRP mapping leads to it.</source>
        <translation>Les clients ne trouvent pas le bucket %1&#xa0;: aucun mappage DBRP n’y mène.</translation>
    </message>
    <message>
        <source>Bucket %1 is database %2, retention policy %3.</source>
        <extracomment>%1: a bucket, %2: a database, %3: a retention policy of InfluxDB 1.x.</extracomment>
        <translation>Le bucket %1 est la base de données %2, politique de rétention %3.</translation>
    </message>
    <message>
        <source>Perhaps the password was set; it is in your keychain. Trying again sends the same one. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>Le mot de passe a peut-être été défini ; il est dans votre trousseau. Un nouvel essai envoie le même. %1</translation>
    </message>
    <message>
        <source>Perhaps it was made. Refresh before you try again. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>Il a peut-être été créé. Actualisez avant de réessayer. %1</translation>
    </message>
</context>
<context>
    <name>itm::ValueList</name>
    <message>
        <source>Tokens to hand over</source>
        <translation>Jetons à transmettre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the value of %1</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>Copier la valeur de %1</translation>
    </message>
</context>
<context>
    <name>itm::ValueRow</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More ways to hand over the value</source>
        <translation>Autres façons de transmettre la valeur</translation>
    </message>
    <message numerus="yes">
        <source>Copied: clears in %n s</source>
        <translation>
            <numerusform>Copié&#xa0;: effacé dans %n s</numerusform>
            <numerusform>Copié&#xa0;: effacé dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of the file</source>
        <translation>Ce qu’est devenu le fichier</translation>
    </message>
    <message>
        <source>Copy as HTTP &amp;header</source>
        <translation>Copier comme &amp;en-tête HTTP</translation>
    </message>
    <message>
        <source>Copy as &amp;environment line (INFLUX_TOKEN=…)</source>
        <translation>Copier comme &amp;ligne d’environnement (INFLUX_TOKEN=…)</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>Enregistrer dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>Save the value to a file</source>
        <translation>Enregistrer la valeur dans un fichier</translation>
    </message>
    <message>
        <source>✓ Written to %1, readable by you only.</source>
        <translation>✓ Écrit dans %1, lisible par vous seul.</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
</TS>
