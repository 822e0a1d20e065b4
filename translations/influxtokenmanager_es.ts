<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>folder</source>
        <comment>command line: placeholder for a folder&apos;s path</comment>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Start with a demo server in this process; nothing is kept.</source>
        <translation>Iniciar con un servidor de demostración en este proceso; no se conserva nada.</translation>
    </message>
    <message>
        <source>Keep all state of this run in &lt;folder&gt;.</source>
        <translation>Guardar todo el estado de esta ejecución en &lt;carpeta&gt;.</translation>
    </message>
    <message>
        <source>Speak this language, for example de.</source>
        <translation>Usar este idioma, por ejemplo de.</translation>
    </message>
    <message>
        <source>code</source>
        <comment>command line: placeholder for a language code</comment>
        <translation>código</translation>
    </message>
    <message>
        <source>Colours: light or dark, whatever the desktop says.</source>
        <translation>Colores: light (claro) o dark (oscuro), diga lo que diga el escritorio.</translation>
    </message>
    <message>
        <source>With --demo: do the main job by itself, write pictures to &lt;folder&gt; and end.</source>
        <translation>Con --demo: hacer por sí solo el trabajo principal, escribir imágenes en &lt;carpeta&gt; y terminar.</translation>
    </message>
    <message>
        <source>With --demo: write a picture of every window to &lt;folder&gt; and end.</source>
        <translation>Con --demo: escribir una imagen de cada ventana en &lt;carpeta&gt; y terminar.</translation>
    </message>
    <message>
        <source>Build the windows, close them and end.</source>
        <translation>Construir las ventanas, cerrarlas y terminar.</translation>
    </message>
    <message>
        <source>--color-scheme takes light or dark, not &quot;%1&quot;.</source>
        <translation>--color-scheme admite light o dark, no “%1”.</translation>
    </message>
    <message>
        <source>Manages the API tokens of InfluxDB 2.x servers.</source>
        <translation>Administra los tokens de API de servidores InfluxDB 2.x.</translation>
    </message>
    <message>
        <source>Do not know what to do with &quot;%1&quot;.</source>
        <translation>No se sabe qué hacer con “%1”.</translation>
    </message>
    <message>
        <source>--tour and --shots work with --demo only.</source>
        <translation>--tour y --shots solo funcionan con --demo.</translation>
    </message>
    <message>
        <source>There is no display here to show a window on. Start the program on a desktop, or see --help for what it does without one.</source>
        <translation>Aquí no hay ninguna pantalla en la que mostrar una ventana. Inicie el programa en un escritorio, o vea con --help lo que hace sin él.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>--%1 takes %2, not &quot;%3&quot;.</source>
        <extracomment>%1: an option; %2: what it takes; %3: what was typed.</extracomment>
        <translation>--%1 admite %2, no “%3”.</translation>
    </message>
    <message>
        <source>Say with --format in which format: %1.</source>
        <translation>Indique con --format en qué formato: %1.</translation>
    </message>
    <message>
        <source>name</source>
        <comment>command line: placeholder for a name</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Write a report without opening a window: the options from --connection on.</source>
        <translation>Escribir un informe sin abrir ninguna ventana: las opciones a partir de --connection.</translation>
    </message>
    <message>
        <source>report: about the organization &lt;name&gt; only.</source>
        <translation>report: solo sobre la organización &lt;nombre&gt;.</translation>
    </message>
    <message>
        <source>report: which one.</source>
        <translation>report: cuál.</translation>
    </message>
    <message>
        <source>report: in which format; else by the ending of the file.</source>
        <translation>report: en qué formato; si no, según la extensión del archivo.</translation>
    </message>
    <message>
        <source>report: the &lt;file&gt; to write; - for standard output.</source>
        <translation>report: el &lt;archivo&gt; que se escribirá; - para la salida estándar.</translation>
    </message>
    <message>
        <source>file</source>
        <comment>command line: placeholder for a file</comment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>report: with the findings that somebody accepted.</source>
        <translation>report: con los hallazgos que alguien aceptó.</translation>
    </message>
    <message>
        <source>report: end with status 3 where there are findings of this severity or a worse one that nobody accepted.</source>
        <translation>report: terminar con el estado 3 si hay hallazgos de esta gravedad o peor que nadie aceptó.</translation>
    </message>
    <message>
        <source>Do not know what to do with &quot;%1&quot;.</source>
        <translation>No se sabe qué hacer con “%1”.</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>Indique con --output qué archivo escribir.</translation>
    </message>
    <message>
        <source>Say with --kind which report: %1.</source>
        <translation>Indique con --kind qué informe: %1.</translation>
    </message>
    <message>
        <source>A review is of one organization: name it with --org.</source>
        <translation>Una revisión es de una sola organización: indíquela con --org.</translation>
    </message>
    <message>
        <source>A report ends with 0: written; 2: a mistake on the command line; 3: written, and there are findings as --fail-at says; 4: connection, organization, review or credential unknown or refused; 5: the server did not answer as InfluxDB 2; 6: the file could not be written. It asks nothing, changes nothing on the server, and needs no display.</source>
        <translation>Un informe termina con 0: escrito; 2: un error en la línea de comandos; 3: escrito, y hay hallazgos como los que indica --fail-at; 4: conexión, organización, revisión o credencial desconocida o rechazada; 5: el servidor no respondió como InfluxDB 2; 6: no se pudo escribir el archivo. No pregunta nada, no cambia nada en el servidor y no necesita pantalla.</translation>
    </message>
    <message>
        <source>report: the saved connection with this &lt;name&gt;; its credential comes from INFLUX_TOKEN, unless INFLUX_HOST names another server, or from the keychain. Without it: INFLUX_HOST and INFLUX_TOKEN.</source>
        <translation>report: la conexión guardada con este &lt;nombre&gt;; su credencial viene de INFLUX_TOKEN, salvo que INFLUX_HOST nombre otro servidor, o del llavero. Sin ella: INFLUX_HOST e INFLUX_TOKEN.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>itm::AbilitySentences</name>
    <message>
        <source>all users</source>
        <extracomment>Stands in sentences about tokens, as &quot;the tokens of …&quot;.</extracomment>
        <translation>todos los usuarios</translation>
    </message>
    <message>
        <source>see, change and delete %1</source>
        <extracomment>%1: tokens, such as &quot;2 tokens&quot;.</extracomment>
        <translation>ver, cambiar y eliminar %1</translation>
    </message>
    <message>
        <source>see %1</source>
        <extracomment>%1: tasks, all or some.
----------
%1: users, all or some.
----------
%1: a list of things, such as &quot;dashboards, checks and labels&quot;.</extracomment>
        <translation>ver %1</translation>
    </message>
    <message>
        <source>see the tokens of %1</source>
        <extracomment>%1: a user, or &quot;all users&quot;.</extracomment>
        <translation>ver los tokens de %1</translation>
    </message>
    <message>
        <source>create, change and delete tokens of %1</source>
        <extracomment>%1: a user, or &quot;all users&quot;.</extracomment>
        <translation>crear, cambiar y eliminar tokens de %1</translation>
    </message>
    <message>
        <source>change everything on the server</source>
        <translation>cambiar todo en el servidor</translation>
    </message>
    <message>
        <source>read everything on the server</source>
        <translation>leer todo en el servidor</translation>
    </message>
    <message>
        <source>read points from %1</source>
        <extracomment>%1: one or more buckets.</extracomment>
        <translation>leer puntos de %1</translation>
    </message>
    <message>
        <source>write points to %1</source>
        <extracomment>%1: one or more buckets.</extracomment>
        <translation>escribir puntos en %1</translation>
    </message>
    <message>
        <source>read and write points in %1</source>
        <translation>leer y escribir puntos en %1</translation>
    </message>
    <message>
        <source>also create and delete buckets there: on this server, write means that too</source>
        <translation>también crear y eliminar buckets allí: en este servidor, escribir incluye eso</translation>
    </message>
    <message>
        <source>also delete these buckets: on this server, write means that too</source>
        <translation>también eliminar estos buckets: en este servidor, escribir incluye eso</translation>
    </message>
    <message>
        <source>also delete %1: on this server, write means that too</source>
        <extracomment>%1: a bucket.</extracomment>
        <translation>también eliminar %1: en este servidor, escribir incluye eso</translation>
    </message>
    <message>
        <source>run, change and delete %1 without seeing them</source>
        <extracomment>%1: tasks, all or some.</extracomment>
        <translation>ejecutar, cambiar y eliminar %1 sin verlas</translation>
    </message>
    <message>
        <source>run, change and delete %1</source>
        <extracomment>%1: tasks, all or some.</extracomment>
        <translation>ejecutar, cambiar y eliminar %1</translation>
    </message>
    <message>
        <source>read the names of %1</source>
        <extracomment>%1: secrets, all or some. Their values can never be read.</extracomment>
        <translation>leer los nombres de %1</translation>
    </message>
    <message>
        <source>change and delete %1</source>
        <extracomment>%1: secrets, all or some.</extracomment>
        <translation>cambiar y eliminar %1</translation>
    </message>
    <message>
        <source>read the names of %1, change and delete them</source>
        <extracomment>%1: secrets, all or some. Their values can never be read.</extracomment>
        <translation>leer los nombres de %1, cambiarlos y eliminarlos</translation>
    </message>
    <message>
        <source>create, change and delete %1, their passwords too</source>
        <extracomment>%1: users, all or some.</extracomment>
        <translation>crear, cambiar y eliminar %1, también sus contraseñas</translation>
    </message>
    <message>
        <source>change and delete %1, the password too</source>
        <translation>cambiar y eliminar %1, también la contraseña</translation>
    </message>
    <message>
        <source>see %1 and read the system buckets there</source>
        <extracomment>%1: organizations, all or some.</extracomment>
        <translation>ver %1 y leer allí los buckets de sistema</translation>
    </message>
    <message>
        <source>create, change and delete %1</source>
        <extracomment>%1: organizations, all or some.</extracomment>
        <translation>crear, cambiar y eliminar %1</translation>
    </message>
    <message>
        <source>change and delete %1, its members too</source>
        <translation>cambiar y eliminar %1, también sus miembros</translation>
    </message>
    <message>
        <source>%1 in every organization</source>
        <extracomment>%1: a list of resource types, such as &quot;dashboards, checks and labels&quot;.</extracomment>
        <translation>%1 en todas las organizaciones</translation>
    </message>
    <message>
        <source>%1 in the organization %2</source>
        <extracomment>%1: a list of resource types, such as &quot;dashboards, checks and labels&quot;; %2: a name.</extracomment>
        <translation>%1 en la organización %2</translation>
    </message>
    <message>
        <source>create, change and delete %1 without seeing them</source>
        <extracomment>%1: a list of things, such as &quot;dashboards, checks and labels&quot;.</extracomment>
        <translation>crear, cambiar y eliminar %1, sin poder ver nada de ello</translation>
    </message>
    <message>
        <source>see, create, change and delete %1</source>
        <extracomment>%1: a list of things, such as &quot;dashboards, checks and labels&quot;.</extracomment>
        <translation>ver, crear, cambiar y eliminar %1</translation>
    </message>
    <message>
        <source>The permission on all %1 of an organization has no effect: the server never asks for it.</source>
        <extracomment>%1: &quot;users&quot; or &quot;organizations&quot;.</extracomment>
        <translation>El permiso sobre el conjunto de %1 de una organización no tiene efecto: el servidor nunca lo consulta.</translation>
    </message>
    <message>
        <source>touch %1, which are newer than this token</source>
        <extracomment>%1: resource types that InfluxDB added after the token was made.</extracomment>
        <translation>tocar %1: estos tipos son más nuevos que este token</translation>
    </message>
    <message>
        <source>do anything: it has no permission with an effect</source>
        <translation>hacer nada: ninguno de sus permisos tiene efecto</translation>
    </message>
    <message>
        <source>read anything, not even what it wrote</source>
        <translation>leer nada, ni siquiera lo que escribió</translation>
    </message>
    <message>
        <source>read anything</source>
        <translation>leer nada</translation>
    </message>
    <message>
        <source>read back everything that it writes</source>
        <translation>volver a leer todo lo que escribe</translation>
    </message>
    <message>
        <source>write, change or delete anything</source>
        <translation>escribir, cambiar ni eliminar nada</translation>
    </message>
    <message>
        <source>reach any other bucket, organization or setting</source>
        <translation>acceder a ningún otro bucket, organización ni ajuste</translation>
    </message>
    <message>
        <source>reach any other organization or setting</source>
        <translation>acceder a ninguna otra organización ni ajuste</translation>
    </message>
    <message>
        <source>see, create or delete tokens</source>
        <translation>ver, crear ni eliminar tokens</translation>
    </message>
    <message>
        <source>see tokens</source>
        <translation>ver tokens</translation>
    </message>
    <message>
        <source>see other tokens</source>
        <translation>ver otros tokens</translation>
    </message>
    <message>
        <source>see other users’ tokens</source>
        <translation>ver tokens de otros usuarios</translation>
    </message>
    <message>
        <source>create, change or delete tokens</source>
        <translation>crear, cambiar ni eliminar tokens</translation>
    </message>
    <message>
        <source>create users or organizations, back up the server</source>
        <translation>crear usuarios ni organizaciones, ni hacer copias de seguridad del servidor</translation>
    </message>
    <message>
        <source>create users</source>
        <translation>crear usuarios</translation>
    </message>
    <message>
        <source>create organizations</source>
        <translation>crear organizaciones</translation>
    </message>
    <message>
        <source>back up the server</source>
        <translation>hacer copias de seguridad del servidor</translation>
    </message>
    <message>
        <source>use anything but /query and /write, the endpoints of InfluxDB 1.x</source>
        <translation>usar nada más que /query y /write, los puntos de conexión de InfluxDB 1.x</translation>
    </message>
    <message>
        <source>reach any other organization</source>
        <translation>acceder a ninguna otra organización</translation>
    </message>
    <message>
        <source>reach %1</source>
        <extracomment>%1: one or more organizations.</extracomment>
        <translation>acceder a %1</translation>
    </message>
</context>
<context>
    <name>itm::AbilityText</name>
    <message>
        <source>read, write and delete everything in every organization</source>
        <translation>leer, escribir y eliminar todo en todas las organizaciones</translation>
    </message>
    <message>
        <source>see, create and delete tokens of everybody</source>
        <translation>ver, crear y eliminar tokens de todos los usuarios</translation>
    </message>
    <message>
        <source>create and delete users and organizations</source>
        <translation>crear y eliminar usuarios y organizaciones</translation>
    </message>
    <message>
        <source>back up and restore the server</source>
        <translation>hacer y restaurar copias de seguridad del servidor</translation>
    </message>
    <message>
        <source>A permission on tokens has no effect without one on their owner.</source>
        <translation>Un permiso sobre tokens no tiene efecto sin otro sobre su propietario.</translation>
    </message>
</context>
<context>
    <name>itm::AcceptDialog</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Aceptar un hallazgo</translation>
    </message>
    <message numerus="yes">
        <source>“%1” for %n token(s). It comes back after this date, or when something about it changes. Nothing on the server changes.</source>
        <extracomment>%1: a finding.</extracomment>
        <translation>
            <numerusform>“%1” para un token. El hallazgo vuelve después de esta fecha, o cuando cambie algo en él. En el servidor no cambia nada.</numerusform>
            <numerusform>“%1” para %n tokens. El hallazgo vuelve después de esta fecha, o cuando cambie algo en él. En el servidor no cambia nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
</context>
<context>
    <name>itm::AccessControls</name>
    <message>
        <source>&amp;Only where there is access</source>
        <translation>S&amp;olo donde hay acceso</translation>
    </message>
    <message>
        <source>&amp;System buckets</source>
        <translation>Buckets de &amp;sistema</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Por propietario</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Most access first</source>
        <translation>Más acceso primero</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Group rows</source>
        <translation>Agrupar filas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Part of a token’s or an owner’s name</source>
        <translation>Parte del nombre de un token o de un propietario</translation>
    </message>
    <message>
        <source>Token or owner</source>
        <translation>Token o propietario</translation>
    </message>
    <message>
        <source>Part of a bucket’s name</source>
        <translation>Parte del nombre de un bucket</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Size of the cells</source>
        <translation>Tamaño de las celdas</translation>
    </message>
    <message>
        <source>Size of the cells (Ctrl with plus, minus or the wheel)</source>
        <translation>Tamaño de las celdas (Ctrl con más, menos o la rueda)</translation>
    </message>
    <message>
        <source>O&amp;rganization:</source>
        <translation>O&amp;rganización:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
</context>
<context>
    <name>itm::AccessGridModel</name>
    <message numerus="yes">
        <source>%1, owner of %n tokens</source>
        <extracomment>%1: a user.</extracomment>
        <translation>
            <numerusform>%1, propietario de %n token</numerusform>
            <numerusform>%1, propietario de %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, owner of %n tokens, inactive</source>
        <extracomment>%1: a user.</extracomment>
        <translation>
            <numerusform>%1, propietario de %n token, inactivo</numerusform>
            <numerusform>%1, propietario de %n tokens, inactivo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, of %3</source>
        <extracomment>%1: a token; %2: its kind, such as &quot;All Access&quot;; %3: its owner.</extracomment>
        <translation>%1: %2, de %3</translation>
    </message>
    <message>
        <source>%1. Grants nothing now: %2.</source>
        <extracomment>%1: what a token is; %2: why it grants nothing now.</extracomment>
        <translation>%1. Ahora no concede nada: %2.</translation>
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
        <translation>Quién puede hacer qué: las filas son tokens o propietarios; las columnas, buckets</translation>
    </message>
</context>
<context>
    <name>itm::AccessLegend</name>
    <message>
        <source>reads</source>
        <translation>lee</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escribe</translation>
    </message>
    <message>
        <source>writes, and can delete the bucket (corner)</source>
        <translation>escribe y puede eliminar el bucket (esquina)</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas cosas</translation>
    </message>
    <message>
        <source>grants nothing now (outline): inactive, or the bucket is gone</source>
        <translation>ahora no concede nada (contorno): inactivo, o el bucket ya no existe</translation>
    </message>
    <message>
        <source>Shapes: %1</source>
        <translation>Formas: %1</translation>
    </message>
</context>
<context>
    <name>itm::AccessPanel</name>
    <message>
        <source>Show these &amp;tokens</source>
        <translation>&amp;Mostrar estos tokens</translation>
    </message>
    <message>
        <source>&amp;What if they go?</source>
        <translation>¿&amp;Y si desaparecen?</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>Qué se explica</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>Fila entera</translation>
    </message>
    <message>
        <source>Whole column</source>
        <translation>Columna entera</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Lo elegido</translation>
    </message>
    <message>
        <source>Tokens and what grants it</source>
        <translation>Tokens y qué lo concede</translation>
    </message>
    <message>
        <source>Select them in the list of the main window</source>
        <translation>Seleccionarlos en la lista de la ventana principal</translation>
    </message>
    <message>
        <source>Which buckets would nobody else read or write? For the chosen lines, or for all of them</source>
        <translation>¿Qué buckets no leería o escribiría nadie más? Para las líneas elegidas o para todas</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Qué se perdería</translation>
    </message>
    <message>
        <source>Choose a cell, or the head of a row or column.</source>
        <translation>Elija una celda, o el encabezado de una fila o columna.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reads and writes none of these buckets.</source>
        <extracomment>%1: a token.</extracomment>
        <translation>%1 no lee ni escribe ninguno de estos buckets.</translation>
    </message>
    <message numerus="yes">
        <source>Without %n tokens:</source>
        <translation>
            <numerusform>Sin este token (%n):</numerusform>
            <numerusform>Sin estos %n tokens:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What if this token goes?</source>
        <translation>¿&amp;Y si desaparece este token?</translation>
    </message>
</context>
<context>
    <name>itm::AccessText</name>
    <message>
        <source>read, write and delete</source>
        <extracomment>As it follows &quot;can&quot;.</extracomment>
        <translation>leer, escribir y eliminar</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>leer y escribir</translation>
    </message>
    <message>
        <source>write and delete</source>
        <extracomment>As it follows &quot;can&quot;.</extracomment>
        <translation>escribir y eliminar</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escribir</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>As it follows &quot;can&quot;.</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>do nothing with</source>
        <extracomment>As it follows &quot;can&quot;.</extracomment>
        <translation>no hacer nada con</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>The letter for reading, in a cell.</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>The letter for writing, in a cell.</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>Your credential does not list this bucket. It is here because tokens name it; which organization it is in is only what they say.</source>
        <translation>Su credencial no muestra este bucket. Está aquí porque hay tokens que lo nombran; a qué organización pertenece solo se sabe por ellos.</translation>
    </message>
    <message>
        <source>This bucket is gone. What names it grants nothing.</source>
        <translation>Este bucket ya no existe. Lo que lo nombra no concede nada.</translation>
    </message>
    <message>
        <source>the token is inactive</source>
        <translation>el token está inactivo</translation>
    </message>
    <message>
        <source>its owner is inactive</source>
        <translation>su propietario está inactivo</translation>
    </message>
    <message>
        <source>%1 can %2 %3, because it may %4.</source>
        <extracomment>%1: a token; %2: &quot;read and write&quot;; %3: a bucket; %4: &quot;read all buckets of factory&quot;.</extracomment>
        <translation>%1 puede %2 %3, porque tiene permiso para %4.</translation>
    </message>
    <message>
        <source>%1 can neither read nor write %2.</source>
        <extracomment>%1: a token; %2: a bucket.</extracomment>
        <translation>%1 no puede leer ni escribir %2.</translation>
    </message>
    <message>
        <source>%1 may %3, but %2 is gone: this grants nothing.</source>
        <extracomment>%1: a token; %2: a bucket; %3: &quot;read the bucket b&quot;.</extracomment>
        <translation>%1 tiene permiso para %3, pero %2 ya no existe: esto no concede nada.</translation>
    </message>
    <message>
        <source>%1 could %2 %3, but cannot now: %4. It may %5.</source>
        <extracomment>%1: a token; %2: &quot;read and write&quot;; %3: a bucket; %4: why not; %5: &quot;read all buckets of …&quot;.</extracomment>
        <translation>%1 podría %2 %3, pero ahora no puede: %4. Tiene permiso para %5.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can %2 %3 with %n tokens.</source>
        <extracomment>%1: a user; %2: &quot;read and write&quot;; %3: a bucket.</extracomment>
        <translation>
            <numerusform>%1 puede %2 %3 con %n token.</numerusform>
            <numerusform>%1 puede %2 %3 con %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n tokens that name %2, which is gone: they grant nothing there.</source>
        <extracomment>%1: a user; %2: a bucket.</extracomment>
        <translation>
            <numerusform>%1 tiene %n token que nombra %2, que ya no existe: allí no concede nada.</numerusform>
            <numerusform>%1 tiene %n tokens que nombran %2, que ya no existe: allí no conceden nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could %2 %3 with %n tokens, but cannot now: they or their owner are inactive.</source>
        <extracomment>%1: a user; %2: &quot;read and write&quot;; %3: a bucket.</extracomment>
        <translation>
            <numerusform>%1 podría %2 %3 con %n token, pero ahora no: el token o su propietario está inactivo.</numerusform>
            <numerusform>%1 podría %2 %3 con %n tokens, pero ahora no: los tokens o su propietario están inactivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no token that reads or writes %2.</source>
        <extracomment>%1: a user; %2: a bucket.</extracomment>
        <translation>%1 no tiene ningún token que lea o escriba %2.</translation>
    </message>
    <message>
        <source>%1 could no longer read %2.</source>
        <extracomment>%1: a user; %2: buckets.</extracomment>
        <translation>%1 ya no podría leer %2.</translation>
    </message>
    <message>
        <source>%1 could no longer write %2.</source>
        <extracomment>%1: a user; %2: buckets.</extracomment>
        <translation>%1 ya no podría escribir %2.</translation>
    </message>
    <message>
        <source>%1 could no longer read %2 and no longer write %3.</source>
        <extracomment>%1: a user; %2, %3: buckets.</extracomment>
        <translation>%1 ya no podría leer %2 ni escribir %3.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing would be lost: %n tokens that grant nothing now anyway.</source>
        <translation>
            <numerusform>No se perdería nada: %n token que de todos modos ahora no concede nada.</numerusform>
            <numerusform>No se perdería nada: %n tokens que de todos modos ahora no conceden nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>No bucket would be lost to anybody.</source>
        <translation>Nadie perdería ningún bucket.</translation>
    </message>
    <message>
        <source>▲ Nobody could write %1 any more.</source>
        <extracomment>%1: buckets.</extracomment>
        <translation>▲ Ya nadie podría escribir %1.</translation>
    </message>
    <message>
        <source>▲ Nobody could read %1 any more.</source>
        <extracomment>%1: buckets.</extracomment>
        <translation>▲ Ya nadie podría leer %1.</translation>
    </message>
    <message>
        <source>▲ Only Operator and All Access tokens could still write %1.</source>
        <extracomment>%1: buckets.</extracomment>
        <translation>▲ Solo los tokens de operador y All Access podrían seguir escribiendo %1.</translation>
    </message>
    <message>
        <source>▲ Only Operator and All Access tokens could still read %1.</source>
        <extracomment>%1: buckets.</extracomment>
        <translation>▲ Solo los tokens de operador y All Access podrían seguir leyendo %1.</translation>
    </message>
    <message numerus="yes">
        <source>✓ Every bucket that would be concerned (%n) can still be read and written by other tokens as before.</source>
        <translation>
            <numerusform>✓ Otros tokens pueden seguir leyendo y escribiendo como antes el bucket afectado (%n).</numerusform>
            <numerusform>✓ Otros tokens pueden seguir leyendo y escribiendo como antes todos los buckets afectados (%n).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::AccessWindow</name>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;vidor:</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Exportar imagen…</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Quién puede hacer qué</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>How far it can be trusted</source>
        <translation>Hasta dónde es fiable</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Ningún servidor</translation>
    </message>
    <message>
        <source>Connect to a server to see who may do what there.</source>
        <translation>Conéctese a un servidor para ver quién puede hacer qué allí.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>No token or no bucket is left with what is chosen above.</source>
        <translation>Con lo elegido arriba no queda ningún token o ningún bucket.</translation>
    </message>
    <message>
        <source>%1 × %2. By what each token really may do.</source>
        <comment>rows × columns</comment>
        <translation>%1 × %2. Según lo que cada token puede hacer realmente.</translation>
    </message>
    <message>
        <source>Only tokens that your credential sees are counted; others may do more.</source>
        <translation>Solo cuentan los tokens que ve su credencial; puede haber otros con más permisos.</translation>
    </message>
    <message>
        <source>The list is an old one: the server is not connected.</source>
        <translation>La lista es antigua: el servidor no está conectado.</translation>
    </message>
    <message>
        <source>The buckets of %1 could not be listed: only those that tokens name are here.</source>
        <translation>No se pudieron listar los buckets de %1: aquí solo están los que nombran los tokens.</translation>
    </message>
    <message>
        <source>Who may do what: %1</source>
        <extracomment>%1: a server.</extracomment>
        <translation>Quién puede hacer qué: %1</translation>
    </message>
    <message>
        <source>Who may do what: %1, %2</source>
        <extracomment>%1: a server; %2: an organization.</extracomment>
        <translation>Quién puede hacer qué: %1, %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Estado a fecha de %1</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Imagen (*.png);;Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>That is too much for a picture. Narrow it down first.</source>
        <translation>Es demasiado para una imagen. Acótelo antes.</translation>
    </message>
    <message>
        <source>The picture does not fit into memory. Narrow it down first.</source>
        <translation>La imagen no cabe en la memoria. Acótela antes.</translation>
    </message>
    <message>
        <source>The file was not written, an older one is as it was: %1</source>
        <extracomment>%1: the reason.</extracomment>
        <translation>El archivo no se escribió; si había uno anterior, sigue como estaba: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>Celdas más grandes</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>Celdas más pequeñas</translation>
    </message>
    <message>
        <source>Largest cells</source>
        <translation>Celdas al máximo</translation>
    </message>
    <message>
        <source>Explain the cell</source>
        <translation>Explicar la celda</translation>
    </message>
    <message>
        <source>Explain the whole row</source>
        <translation>Explicar toda la fila</translation>
    </message>
    <message>
        <source>Explain the whole column</source>
        <translation>Explicar toda la columna</translation>
    </message>
</context>
<context>
    <name>itm::ActionFacts</name>
    <message>
        <source>Off: choose one server at the left.</source>
        <translation>No disponible: elija un servidor a la izquierda.</translation>
    </message>
    <message>
        <source>Off: the connection “%1” is read-only. Allow changes in “Connections”.</source>
        <extracomment>%1: a server.</extracomment>
        <translation>No disponible: la conexión “%1” es de solo lectura. Permita los cambios en “Conexiones”.</translation>
    </message>
    <message>
        <source>Off: “%1” is not connected.</source>
        <extracomment>%1: a server.</extracomment>
        <translation>No disponible: “%1” no está conectado.</translation>
    </message>
</context>
<context>
    <name>itm::ActivityWindow</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>What this program did</source>
        <translation>Qué hizo este programa</translation>
    </message>
    <message>
        <source>What changed on the server</source>
        <translation>Qué cambió en el servidor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>itm::AddressText</name>
    <message>
        <source>Enter the address of a server, such as https://influx.example:8086.</source>
        <translation>Introduzca la dirección de un servidor, como https://influx.example:8086.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>La dirección debe empezar por http:// o https://.</translation>
    </message>
    <message>
        <source>InfluxDB answers to http:// and https:// only.</source>
        <translation>InfluxDB solo responde a http:// y https://.</translation>
    </message>
    <message>
        <source>The name of the computer is missing behind http:// or https://.</source>
        <translation>Falta el nombre del equipo después de http:// o https://.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535; InfluxDB’s own is 8086.</source>
        <translation>El puerto debe ser un número de 1 a 65535; el propio de InfluxDB es 8086.</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address: they are asked for below.</source>
        <translation>No incluya el usuario ni la contraseña en la dirección: se piden más abajo.</translation>
    </message>
    <message>
        <source>Leave out everything from the question mark or number sign on.</source>
        <translation>Omita todo a partir del signo de interrogación o de la almohadilla (#).</translation>
    </message>
    <message>
        <source>Put an IPv6 address into brackets, such as http://[::1]:8086.</source>
        <translation>Ponga la dirección IPv6 entre corchetes, como http://[::1]:8086.</translation>
    </message>
    <message>
        <source>This cannot be read as an address: look for spaces and unusual characters.</source>
        <translation>Esto no se puede leer como dirección: busque espacios y caracteres poco habituales.</translation>
    </message>
    <message>
        <source>%1 is a page of the web interface and was left out.</source>
        <extracomment>%1: the end of an address, such as /orgs/0a1b2c3d4e5f6071.</extracomment>
        <translation>%1 es una página de la interfaz web y se omitió.</translation>
    </message>
    <message>
        <source>Over http, everybody on the way can read the values of tokens; use https where the server has it.</source>
        <translation>Con http, cualquiera que esté en el camino puede leer los valores de los tokens; use https si el servidor lo tiene.</translation>
    </message>
    <message>
        <source>INFLUX_HOST cannot be used. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>INFLUX_HOST no se puede usar. %1</translation>
    </message>
</context>
<context>
    <name>itm::Application</name>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>El servidor de demostración no encontró ningún puerto libre en este equipo.</translation>
    </message>
    <message>
        <source>Influx Token Manager: demo, nothing is kept</source>
        <translation>Influx Token Manager: demostración, no se conserva nada</translation>
    </message>
    <message>
        <source>Still waiting for the keyring. A window of it may be asking for its password.</source>
        <translation>El llavero aún no responde. Puede que una de sus ventanas esté pidiendo la contraseña.</translation>
    </message>
    <message>
        <source>Nobody was here for a while: the keyring is locked and asks for its password when a saved value is wanted.</source>
        <translation>No hubo nadie aquí durante un rato: el llavero está bloqueado y pide su contraseña cuando se necesita un valor guardado.</translation>
    </message>
    <message>
        <source>Nobody was here for a while, but the keyring could not be locked. %1</source>
        <translation>No hubo nadie aquí durante un rato, pero no se pudo bloquear el llavero. %1</translation>
    </message>
    <message>
        <source>The server is set up, and its operator token is in your keychain with the connection.</source>
        <translation>El servidor está configurado, y su token de operador está en su llavero con la conexión.</translation>
    </message>
    <message>
        <source>Import own data</source>
        <translation>Importar datos propios</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken in.</source>
        <translation>
            <numerusform>Se incorporó %n entrada.</numerusform>
            <numerusform>Se incorporaron %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, but the credential is kept for this run only. %1</source>
        <translation>Conectado, pero la credencial solo se conserva durante esta ejecución. %1</translation>
    </message>
    <message>
        <source>The influx CLI has the profile “%1” now.</source>
        <translation>La CLI influx tiene ahora el perfil “%1”.</translation>
    </message>
    <message>
        <source>About Influx Token Manager</source>
        <translation>Acerca de Influx Token Manager</translation>
    </message>
    <message>
        <source>Influx Token Manager %1</source>
        <translation>Influx Token Manager %1</translation>
    </message>
    <message>
        <source>Manages the API tokens of InfluxDB 2.x servers. Values of tokens and credentials are kept in the keychain of your desktop and nowhere else.

MIT licence.</source>
        <translation>Administra los tokens de API de servidores InfluxDB 2.x. Los valores de los tokens y las credenciales se guardan en el llavero de su escritorio y en ningún otro lugar.

Licencia MIT.</translation>
    </message>
</context>
<context>
    <name>itm::BatchDialog</name>
    <message>
        <source>&amp;Only problems</source>
        <translation>&amp;Solo problemas</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Otro archivo…</translation>
    </message>
    <message>
        <source>Save the &amp;list…</source>
        <translation>Guardar la &amp;lista…</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>G&amp;uardar de nuevo</translation>
    </message>
    <message>
        <source>Many tokens from a file</source>
        <translation>Muchos tokens desde un archivo</translation>
    </message>
    <message>
        <source>Make on another server</source>
        <translation>Crear en otro servidor</translation>
    </message>
    <message>
        <source>Tokens to be made</source>
        <translation>Tokens que se crearán</translation>
    </message>
    <message>
        <source>The values could not be saved: %1</source>
        <extracomment>%1: why the keychain cannot be used, and what to do.</extracomment>
        <translation>No se pudieron guardar los valores: %1</translation>
    </message>
    <message>
        <source>Save the list of tokens, without their values</source>
        <translation>Guardar la lista de tokens, sin sus valores</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The list is saved in %1; it holds no values.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>La lista se guardó en %1; no contiene valores.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: a path, %2: why, in the words of the system.</extracomment>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Tokens of the file</source>
        <translation>Tokens del archivo</translation>
    </message>
    <message>
        <source>Tokens made</source>
        <translation>Tokens creados</translation>
    </message>
    <message>
        <source>Looking up names…</source>
        <translation>Consultando nombres…</translation>
    </message>
    <message numerus="yes">
        <source>%n values are in no keychain and end with this window.</source>
        <translation>
            <numerusform>%n valor no está en ningún llavero y se pierde al cerrar esta ventana.</numerusform>
            <numerusform>%n valores no están en ningún llavero y se pierden al cerrar esta ventana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the keychain again</source>
        <translation>Volver a comprobar el llavero</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n tokens</source>
        <translation>
            <numerusform>Reintentar %n token</numerusform>
            <numerusform>Reintentar %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n tokens…</source>
        <translation>
            <numerusform>Crear %n token…</numerusform>
            <numerusform>Crear %n tokens…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>itm::BatchModel</name>
    <message>
        <source>Line</source>
        <comment>column: of a file</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column: of a token</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column: of a token</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column: of a token</comment>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>May do</source>
        <comment>column: what a token may do</comment>
        <translation>Puede</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a row</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column: of a row</comment>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>itm::BatchQuestions</name>
    <message>
        <source>Their values are saved in your keychain and not shown.</source>
        <translation>Sus valores se guardan en su llavero y no se muestran.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n tokens?</source>
        <translation>
            <numerusform>¿Crear %n token?</numerusform>
            <numerusform>¿Crear %n tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n tokens</source>
        <translation>
            <numerusform>Crear %n token</numerusform>
            <numerusform>Crear %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving the values?</source>
        <translation>¿Cerrar sin guardar los valores?</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n tokens are not in the keychain.</source>
        <translation>
            <numerusform>El valor de %n token no está en el llavero.</numerusform>
            <numerusform>Los valores de %n tokens no están en el llavero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can show them again. These tokens have to be replaced or deleted.</source>
        <translation>Nadie puede volver a mostrarlos. Estos tokens tienen que reemplazarse o eliminarse.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>itm::BatchRunner</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a server; %2: what was done there, a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server of these tokens is not connected any more. Nothing was changed.</source>
        <translation>El servidor de estos tokens ya no está conectado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 The first, “%2”: %3</source>
        <extracomment>%1: how many were done and how many not, %2: a description, %3: a sentence.</extracomment>
        <translation>%1 El primero, “%2”: %3</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>Mostrar todos…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>itm::BatchSource</name>
    <message>
        <source>A CSV file from a spreadsheet: its first line names the columns, each further line is one token. Nothing is made before you have seen what each line comes to.</source>
        <translation>Un archivo CSV de una hoja de cálculo: su primera línea nombra las columnas, cada línea siguiente es un token. No se crea nada antes de que usted vea qué resulta de cada línea.</translation>
    </message>
    <message>
        <source>Columns may stand in any order, and those without need may be missing. Several buckets in one cell are separated by |. prod-* stands for all whose names fit, * for all there are and will be. Commas, semicolons and tabs are told apart by themselves.</source>
        <translation>Las columnas pueden estar en cualquier orden, y las que no se necesiten pueden faltar. Varios buckets en una celda se separan con |. prod-* significa todos cuyo nombre coincide; * significa todos, los actuales y los futuros. Comas, puntos y coma y tabuladores se reconocen solos.</translation>
    </message>
    <message>
        <source>Example of a file</source>
        <translation>Ejemplo de archivo</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>&amp;Pegar del portapapeles</translation>
    </message>
    <message>
        <source>Copy the &amp;example</source>
        <translation>Copiar el &amp;ejemplo</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>o suelte un archivo aquí</translation>
    </message>
    <message>
        <source>Open a file with tokens to be made</source>
        <translation>Abrir un archivo con tokens que crear</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Archivos CSV (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a path, %2: why, in the words of the system.</extracomment>
        <translation>No se puede leer %1: %2</translation>
    </message>
</context>
<context>
    <name>itm::BatchText</name>
    <message>
        <source>The row has more cells than there are columns: text with a separator in it belongs in quotes.</source>
        <translation>La fila tiene más celdas que columnas hay: el texto que contiene un separador va entre comillas.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>No tiene descripción.</translation>
    </message>
    <message>
        <source>It names no organization.</source>
        <translation>No nombra ninguna organización.</translation>
    </message>
    <message>
        <source>There is no organization “%1”.</source>
        <translation>No existe la organización “%1”.</translation>
    </message>
    <message>
        <source>The server would not list the buckets of %1.</source>
        <translation>El servidor no quiso listar los buckets de %1.</translation>
    </message>
    <message>
        <source>There is no user “%1”, or your credential may not see it.</source>
        <translation>No existe el usuario “%1”, o su credencial no puede verlo.</translation>
    </message>
    <message>
        <source>“%1” is no status: write active or inactive.</source>
        <translation>“%1” no es un estado: escriba active o inactive.</translation>
    </message>
    <message>
        <source>There is no task “%1”.</source>
        <translation>No existe la tarea “%1”.</translation>
    </message>
    <message>
        <source>“%1” needs an operator token, which is made one at a time.</source>
        <translation>“%1” necesita un token de operador, que solo se crea de uno en uno.</translation>
    </message>
    <message>
        <source>“%1” needs a bucket in the column “buckets”.</source>
        <translation>“%1” necesita un bucket en la columna “buckets”.</translation>
    </message>
    <message>
        <source>The column “buckets” is for tasks that need one; use “read” and “write”.</source>
        <translation>La columna “buckets” es para tareas que necesitan uno; use “read” y “write”.</translation>
    </message>
    <message>
        <source>There is no bucket “%1” there. Several are separated by |.</source>
        <translation>Allí no existe el bucket “%1”. Si son varios, se separan con |.</translation>
    </message>
    <message>
        <source>Several buckets are called “%1”: write its ID.</source>
        <translation>Varios buckets se llaman “%1”: escriba su ID.</translation>
    </message>
    <message>
        <source>“%1” is a system bucket, which no permission on buckets reaches.</source>
        <translation>“%1” es un bucket de sistema, al que no llega ningún permiso sobre buckets.</translation>
    </message>
    <message>
        <source>No bucket matches “%1”.</source>
        <translation>Ningún bucket coincide con “%1”.</translation>
    </message>
    <message>
        <source>It grants nothing: “read”, “write” and “task” are empty.</source>
        <translation>No concede nada: “read”, “write” y “task” están vacías.</translation>
    </message>
    <message>
        <source>Line %1 has the same description.</source>
        <translation>La línea %1 tiene la misma descripción.</translation>
    </message>
    <message>
        <source>Nothing that it may do has a counterpart there.</source>
        <translation>Nada de lo que puede hacer tiene equivalente allí.</translation>
    </message>
    <message numerus="yes">
        <source>%n permissions about another organization are left out.</source>
        <translation>
            <numerusform>Se omite %n permiso sobre otra organización.</numerusform>
            <numerusform>Se omiten %n permisos sobre otra organización.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>It is larger than 10 MB. Divide it into several files.</source>
        <translation>Supera los 10 MB. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>It has more than 20 000 rows. Divide it into several files.</source>
        <translation>Tiene más de 20 000 filas. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>La línea %1 no es UTF-8. Guarde el archivo como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The quote that is opened in line %1 is never closed.</source>
        <translation>Las comillas que se abren en la línea %1 nunca se cierran.</translation>
    </message>
    <message>
        <source>In line %1 text follows a closing quote. A quote within quotes is written twice.</source>
        <translation>En la línea %1 hay texto después de unas comillas de cierre. Las comillas dentro de comillas se escriben dos veces.</translation>
    </message>
    <message>
        <source>Line %1 has to name the columns, such as description and write.</source>
        <translation>La línea %1 tiene que nombrar las columnas, como description y write.</translation>
    </message>
    <message>
        <source>Line %1 names no column “description”.</source>
        <translation>La línea %1 no nombra ninguna columna “description”.</translation>
    </message>
    <message>
        <source>Line %1 names none of the columns “read”, “write” and “task”.</source>
        <translation>La línea %1 no nombra ninguna de las columnas “read”, “write” y “task”.</translation>
    </message>
    <message>
        <source>Line %1 names a column twice: %2.</source>
        <extracomment>%2: the name of a column.</extracomment>
        <translation>La línea %1 nombra dos veces una columna: %2.</translation>
    </message>
    <message>
        <source>It names columns, but no rows follow.</source>
        <translation>Nombra columnas, pero no siguen filas.</translation>
    </message>
    <message>
        <source>Nothing is read from these columns: %1.</source>
        <extracomment>%1: a list of names.</extracomment>
        <translation>De estas columnas no se lee nada: %1.</translation>
    </message>
    <message>
        <source>the name of the token</source>
        <comment>column of a file</comment>
        <translation>el nombre del token</translation>
    </message>
    <message>
        <source>its name or ID; empty: the one in view</source>
        <comment>column of a file</comment>
        <translation>su nombre o ID; vacío: la que se muestra</translation>
    </message>
    <message>
        <source>a user; empty: you</source>
        <comment>column of a file</comment>
        <translation>un usuario; vacío: usted</translation>
    </message>
    <message>
        <source>active or inactive; empty: active</source>
        <comment>column of a file</comment>
        <translation>active o inactive; vacío: active</translation>
    </message>
    <message>
        <source>a task by its name, or All Access; may be empty</source>
        <comment>column of a file</comment>
        <translation>una tarea por su nombre, o All Access; puede estar vacío</translation>
    </message>
    <message>
        <source>what the task is about</source>
        <comment>column of a file</comment>
        <translation>de qué trata la tarea</translation>
    </message>
    <message>
        <source>buckets that it reads</source>
        <comment>column of a file</comment>
        <translation>buckets que lee</translation>
    </message>
    <message>
        <source>buckets that it writes</source>
        <comment>column of a file</comment>
        <translation>buckets que escribe</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a row of a file</comment>
        <translation>listo</translation>
    </message>
    <message>
        <source>ready, look</source>
        <comment>a row of a file</comment>
        <translation>listo, mirar</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <comment>a row of a file</comment>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>being made…</source>
        <comment>a token of many</comment>
        <translation>creando…</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a token of many</comment>
        <translation>creado</translation>
    </message>
    <message>
        <source>made, not saved</source>
        <comment>a token of many</comment>
        <translation>creado, sin guardar</translation>
    </message>
    <message>
        <source>made, value given up</source>
        <comment>a token of many</comment>
        <translation>creado, valor abandonado</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a token of many</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a token of many</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not tried</source>
        <comment>a token of many</comment>
        <translation>sin intentar</translation>
    </message>
    <message>
        <source>It was stopped before this one’s turn.</source>
        <translation>Se detuvo antes de que le llegara el turno.</translation>
    </message>
    <message>
        <source>The answer was lost. The list of tokens is read again and tells whether it was made.</source>
        <translation>Se perdió la respuesta. La lista de tokens se lee de nuevo y dirá si se creó.</translation>
    </message>
    <message>
        <source>The server recorded something else than was asked for: look at its details.</source>
        <translation>El servidor registró algo distinto de lo pedido: mire los detalles.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready.</source>
        <comment>tokens of a file</comment>
        <translation>
            <numerusform>%n listo.</numerusform>
            <numerusform>%n listos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a warning.</source>
        <comment>tokens of a file</comment>
        <translation>
            <numerusform>%n de ellos con una advertencia.</numerusform>
            <numerusform>%n de ellos con una advertencia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be made.</source>
        <comment>tokens of a file</comment>
        <translation>
            <numerusform>%n no se puede crear.</numerusform>
            <numerusform>%n no se pueden crear.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n creado.</numerusform>
            <numerusform>%n creados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made, but their values could not be saved.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n creado, pero no se pudo guardar su valor.</numerusform>
            <numerusform>%n creados, pero no se pudieron guardar sus valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the answer was lost.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>De %n se perdió la respuesta.</numerusform>
            <numerusform>De %n se perdió la respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n rechazado.</numerusform>
            <numerusform>%n rechazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n sin intentar.</numerusform>
            <numerusform>%n sin intentar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in %1</source>
        <comment>tokens</comment>
        <extracomment>%1: an organization.</extracomment>
        <translation>
            <numerusform>%n en %1</numerusform>
            <numerusform>%n en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The broadest: %2.</source>
        <extracomment>%1: a list such as &quot;100 in factory, 20 in weather&quot;; %2: what a token may do, such as &quot;W telegraf&quot;.</extracomment>
        <translation>%1. El más amplio: %2.</translation>
    </message>
    <message>
        <source>%1. The broadest is that of line %2: %3.</source>
        <extracomment>%1: a list such as &quot;100 in factory, 20 in weather&quot;; %2: a line number; %3: what a token may do, such as &quot;W telegraf&quot;.</extracomment>
        <translation>%1. El más amplio es el de la línea %2: %3.</translation>
    </message>
</context>
<context>
    <name>itm::BucketMapping</name>
    <message>
        <source>leave the entry as it is: it reaches nothing</source>
        <translation>dejar la entrada como está: no llega a nada</translation>
    </message>
    <message>
        <source>Instead of the bucket %1, which is gone:</source>
        <extracomment>A bucket that does not exist any more. %1: its ID.</extracomment>
        <translation>En lugar del bucket %1, que ya no existe:</translation>
    </message>
    <message>
        <source>Instead of the bucket %1 (%2), which is gone:</source>
        <extracomment>A bucket that does not exist any more. %1: its name, %2: its ID.</extracomment>
        <translation>En lugar del bucket %1 (%2), que ya no existe:</translation>
    </message>
</context>
<context>
    <name>itm::CandidateDialog</name>
    <message>
        <source>This is it</source>
        <translation>Es este</translation>
    </message>
    <message>
        <source>Which token was made?</source>
        <translation>¿Qué token se creó?</translation>
    </message>
    <message>
        <source>Creating “%1” at %2 was interrupted. These tokens came up since and are just like it. Somebody else may have made some of them.</source>
        <extracomment>%1: a description, %2: a time.</extracomment>
        <translation>La creación de “%1” el %2 se interrumpió. Estos tokens aparecieron desde entonces y son iguales. Puede que otra persona haya creado algunos.</translation>
    </message>
    <message>
        <source>Tokens that may be the one</source>
        <translation>Tokens que podrían serlo</translation>
    </message>
    <message>
        <source>%1, made %2 for %3, value %4</source>
        <extracomment>A token: %1 its ID, %2 when it was made, %3 whose it is, %4 where its value is.</extracomment>
        <translation>%1, creado el %2 para %3, valor %4</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguno de ellos</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
</context>
<context>
    <name>itm::CertificateDialog</name>
    <message>
        <source>I have &amp;compared all of it with the one on the server</source>
        <translation>La he &amp;comparado por completo con la del servidor</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this connection</source>
        <translation>Confi&amp;ar en este certificado para esta conexión</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>Certificado del servidor</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Por qué se rechazó</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>Mostrado por</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Sirve para</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella digital (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint of the pinned one</source>
        <translation>Huella digital del fijado</translation>
    </message>
    <message>
        <source>On the server, print the fingerprint of the file that its configuration names as its certificate. If a single pair differs, somebody may stand in between.</source>
        <translation>En el servidor, muestre la huella digital del archivo que su configuración indica como certificado. Si difiere un solo par, puede haber alguien en medio.</translation>
    </message>
    <message>
        <source>Command that prints the fingerprint</source>
        <translation>Comando que muestra la huella digital</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>itm::CertificateOffer</name>
    <message>
        <source>Look at the certificate…</source>
        <translation>Ver el certificado…</translation>
    </message>
</context>
<context>
    <name>itm::CertificateText</name>
    <message>
        <source>It is not the one that this connection is pinned to.</source>
        <translation>No es el que está fijado a esta conexión.</translation>
    </message>
    <message>
        <source>Its key is too short to prove anything.</source>
        <translation>Su clave es demasiado corta para demostrar nada.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>Caducó el %1.</translation>
    </message>
    <message>
        <source>It is valid from %1 on only.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>Solo es válido a partir del %1.</translation>
    </message>
    <message>
        <source>It is not fit to prove who a server is.</source>
        <translation>No sirve para demostrar quién es un servidor.</translation>
    </message>
    <message>
        <source>It is signed by itself: nobody vouches for it.</source>
        <translation>Está autofirmado: nadie responde por él.</translation>
    </message>
    <message>
        <source>It comes from an authority that this computer does not know.</source>
        <translation>Viene de una autoridad que este equipo no conoce.</translation>
    </message>
    <message>
        <source>It is not for the name in the address.</source>
        <translation>No es para el nombre de la dirección.</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>ningún nombre</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: points in time.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>pinned %1, shown %2</source>
        <extracomment>%1 and %2: beginnings of fingerprints.</extracomment>
        <translation>fijado %1, mostrado %2</translation>
    </message>
</context>
<context>
    <name>itm::ChangesDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Tokens that are not done</source>
        <translation>Tokens sin terminar</translation>
    </message>
    <message>
        <source>Retry those</source>
        <translation>Reintentar esos</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What has been sent is finished, the rest is left as it is.</source>
        <translation>Lo que ya se envió se termina; el resto queda como está.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>itm::CliConfigDialog</name>
    <message>
        <source>Set up the influx CLI</source>
        <translation>Configurar la CLI influx</translation>
    </message>
    <message>
        <source>Puts the token of “%1” into the configs file of the influx command line program as a profile. Everything else in the file stays as it is.</source>
        <extracomment>%1: the name of a connection or the description of a token.</extracomment>
        <translation>Pone el token de “%1” como perfil en el archivo configs del programa de línea de comandos influx. Todo lo demás del archivo queda como está.</translation>
    </message>
    <message>
        <source>Whether it can be written</source>
        <translation>Si se puede escribir</translation>
    </message>
    <message>
        <source>What &amp;changes in the file:</source>
        <translation>Qué &amp;cambia en el archivo:</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>Qué cambia en el archivo</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Qué contiene el archivo</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>Default organization</source>
        <translation>Organización predeterminada</translation>
    </message>
    <message>
        <source>Default &amp;organization</source>
        <translation>&amp;Organización predeterminada</translation>
    </message>
    <message>
        <source>&amp;Make it the active profile, which the CLI uses unless told</source>
        <translation>Hacerlo el perfil &amp;activo, el que la CLI usa si no se indica otro</translation>
    </message>
    <message>
        <source>&amp;Replace the profile of this name</source>
        <translation>&amp;Reemplazar el perfil de este nombre</translation>
    </message>
    <message>
        <source>Write into the file</source>
        <translation>Escribir en el archivo</translation>
    </message>
    <message>
        <source>Asking the keychain for the value…</source>
        <translation>Pidiendo el valor al llavero…</translation>
    </message>
</context>
<context>
    <name>itm::CliConfigText</name>
    <message>
        <source>This file is too large to be a list of the CLI’s profiles. It stays as it is.</source>
        <translation>Este archivo es demasiado grande para ser una lista de perfiles de la CLI. Queda como está.</translation>
    </message>
    <message>
        <source>Line %1 of this file cannot be understood: it is no TOML, or something is there twice. It stays as it is; the CLI cannot read it either.</source>
        <translation>No se entiende la línea %1 de este archivo: no es TOML, o algo aparece dos veces. Queda como está; la CLI tampoco puede leerlo.</translation>
    </message>
    <message>
        <source>The entry “%1” in line %2 belongs to no profile. The CLI cannot read such a file; it stays as it is.</source>
        <extracomment>%1: the name of an entry, %2: a line number.</extracomment>
        <translation>La entrada “%1” de la línea %2 no pertenece a ningún perfil. La CLI no puede leer un archivo así; queda como está.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un perfil necesita un nombre.</translation>
    </message>
    <message>
        <source>The CLI takes “%1” for a command. Choose another name.</source>
        <translation>La CLI toma “%1” por un comando. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The profile “%1” is written in a form that is not changed here. Choose another name, or edit the file yourself.</source>
        <translation>El perfil “%1” está escrito en una forma que aquí no se cambia. Elija otro nombre, o edite usted mismo el archivo.</translation>
    </message>
    <message>
        <source>Somebody has changed the file meanwhile. Nothing was written: look at the difference again.</source>
        <translation>Alguien cambió el archivo entretanto. No se escribió nada: vuelva a mirar la diferencia.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>▲ %1 will hold the value in clear text: whoever can read your files can use it.</source>
        <translation>▲ %1 contendrá el valor en texto claro: quien pueda leer sus archivos podrá usarlo.</translation>
    </message>
    <message>
        <source>Now others on this computer may read the file; writing makes it yours alone.</source>
        <translation>Ahora otros usuarios de este equipo pueden leer el archivo; al escribirlo, será solo de usted.</translation>
    </message>
    <message>
        <source>This profile is there and signs in by user and password.</source>
        <translation>Este perfil ya existe e inicia sesión con usuario y contraseña.</translation>
    </message>
    <message>
        <source>This profile is there and has another token, which will be gone from the file.</source>
        <translation>Este perfil ya existe y tiene otro token, que desaparecerá del archivo.</translation>
    </message>
    <message>
        <source>This profile is there and has no token.</source>
        <translation>Este perfil ya existe y no tiene token.</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1: descriptions of tokens.</extracomment>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>all but %1</source>
        <extracomment>%1: descriptions of tokens.</extracomment>
        <translation>todos menos %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Numbers of tokens: &quot;12 of 40&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
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
        <source>What follows</source>
        <translation>Qué consecuencias tiene</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1: what has to be typed. For assistive tools.</extracomment>
        <translation>Escriba %1 para confirmar</translation>
    </message>
</context>
<context>
    <name>itm::ConfirmText</name>
    <message>
        <source>It belongs to %1 in the organization %2. It may: %3.</source>
        <extracomment>%1: a user, %2: an organization, %3: what the token may do, such as &quot;W telegraf · R tasks&quot;.</extracomment>
        <translation>Pertenece a %1 en la organización %2. Puede: %3.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a token, %2: its organization.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <extracomment>%1: what the user has to type.</extracomment>
        <translation>Escriba %1 para continuar:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a token, %2: what follows for it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>¿Desactivar “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n tokens?</source>
        <translation>
            <numerusform>¿Desactivar %n token?</numerusform>
            <numerusform>¿Desactivar %n tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses this token is refused from then on. You can activate it again at any time.</source>
        <translation>Lo que use este token será rechazado a partir de ese momento. Puede volver a activarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Whatever uses these tokens is refused from then on. You can activate them again at any time.</source>
        <translation>Lo que use estos tokens será rechazado a partir de ese momento. Puede volver a activarlos cuando quiera.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <extracomment>On a button.</extracomment>
        <translation>Desactivar</translation>
    </message>
    <message numerus="yes">
        <source>deactivate %n tokens</source>
        <extracomment>To be typed, as it stands there.</extracomment>
        <translation>
            <numerusform>desactivar %n token</numerusform>
            <numerusform>desactivar %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>¿Eliminar “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens?</source>
        <translation>
            <numerusform>¿Eliminar %n token?</numerusform>
            <numerusform>¿Eliminar %n tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses this token is refused from then on. It cannot be brought back: a new token has another value.</source>
        <translation>Lo que use este token será rechazado a partir de ese momento. No se puede recuperar: un token nuevo tiene otro valor.</translation>
    </message>
    <message>
        <source>Whatever uses these tokens is refused from then on. They cannot be brought back: a new token has another value.</source>
        <translation>Lo que use estos tokens será rechazado a partir de ese momento. No se pueden recuperar: un token nuevo tiene otro valor.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>On a button.</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deactivate instead</source>
        <extracomment>On a button of the question before tokens are deleted.</extracomment>
        <translation>Mejor desactivar</translation>
    </message>
    <message numerus="yes">
        <source>delete %n tokens</source>
        <extracomment>To be typed, as it stands there.</extracomment>
        <translation>
            <numerusform>eliminar %n token</numerusform>
            <numerusform>eliminar %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this the same server?</source>
        <translation>¿Es el mismo servidor?</translation>
    </message>
    <message>
        <source>%1 (%2) shows the same organization as %3 (%4): %5, with the same ID.</source>
        <extracomment>%1, %3: connections; %2, %4: their addresses; %5: an organization.</extracomment>
        <translation>%1 (%2) muestra la misma organización que %3 (%4): %5, con el mismo ID.</translation>
    </message>
    <message>
        <source>If it is the same, both connections share one list of tokens and the saved values, and one of them is open at a time. A copy that was restored from a backup is another server.</source>
        <translation>Si es el mismo, ambas conexiones comparten una lista de tokens y los valores guardados, y solo una de ellas está abierta a la vez. Una copia restaurada de una copia de seguridad es otro servidor.</translation>
    </message>
    <message>
        <source>The question is asked this once.</source>
        <translation>La pregunta solo se hace esta vez.</translation>
    </message>
    <message>
        <source>The same server</source>
        <extracomment>On a button.</extracomment>
        <translation>El mismo servidor</translation>
    </message>
    <message>
        <source>Another server</source>
        <extracomment>On a button.</extracomment>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>%1 (of %2, made %3)</source>
        <extracomment>%1: a token; %2: its owner; %3: a date.</extracomment>
        <translation>%1 (de %2, creado el %3)</translation>
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
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionForm</name>
    <message>
        <source>&amp;Read-only: change nothing over this connection</source>
        <translation>&amp;Solo lectura: no cambiar nada por esta conexión</translation>
    </message>
    <message>
        <source>Sign in by</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>the server&apos;s name, if left empty</source>
        <translation>el nombre del servidor, si se deja vacío</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>&amp;Token de API</translation>
    </message>
    <message>
        <source>in your keychain; type to replace it</source>
        <translation>en su llavero; escriba para reemplazarlo</translation>
    </message>
    <message>
        <source>none yet? Press “Test” to set up a new server</source>
        <translation>¿aún no hay? “Probar” configura un servidor nuevo</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionList</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Conexiones guardadas</translation>
    </message>
    <message>
        <source>Move the connection up</source>
        <translation>Subir la conexión</translation>
    </message>
    <message>
        <source>Move the connection down</source>
        <translation>Bajar la conexión</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>Try the demo server</source>
        <translation>Probar el servidor de demostración</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>%1 (being removed)</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>%1 (se está quitando)</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionText</name>
    <message>
        <source>Removing “%1” and what the keychain holds for it…</source>
        <translation>Quitando “%1” y lo que el llavero guarda de ella…</translation>
    </message>
    <message>
        <source>“%1” was not removed, because the keychain may still hold its credential: %2</source>
        <extracomment>%1: the name of a connection; %2: a sentence or two.</extracomment>
        <translation>“%1” no se quitó, porque el llavero puede conservar todavía su credencial: %2</translation>
    </message>
    <message>
        <source>Remove it all the same…</source>
        <translation>Quitarla de todos modos…</translation>
    </message>
    <message>
        <source>Remove “%1” all the same?</source>
        <translation>¿Quitar “%1” de todos modos?</translation>
    </message>
    <message>
        <source>Its address and the list of its tokens on this computer are forgotten. Its credential stays in the keychain.</source>
        <translation>Se olvidan su dirección y la lista de sus tokens en este equipo. Su credencial sigue en el llavero.</translation>
    </message>
    <message>
        <source>Once the keychain answers again, “Erase local data…” in the settings finds the credential there. Nothing changes on the server.</source>
        <translation>Cuando el llavero vuelva a responder, “Borrar datos locales…” en los ajustes encuentra allí la credencial. En el servidor no cambia nada.</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>Quitar de todos modos</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionWay</name>
    <message>
        <source>Remove the pin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>as this computer is set</source>
        <translation>como esté configurado este equipo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>Certificado y proxy</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>only for a private certificate authority</source>
        <translation>solo para una autoridad de certificación privada</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>Certificado fijado</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>only if the proxy asks for one</source>
        <translation>solo si el proxy lo pide</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;Archivo de CA</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>in your keychain; type to replace it</source>
        <translation>en su llavero; escriba para reemplazarla</translation>
    </message>
    <message>
        <source>noted; type to replace it</source>
        <translation>anotada; escriba para reemplazarla</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionsDialog</name>
    <message>
        <source>Set up this server…</source>
        <translation>Configurar este servidor…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>&amp;Lost the only operator?</source>
        <translation>¿&amp;Perdió el único operador?</translation>
    </message>
    <message>
        <source>&amp;Use the spare operator…</source>
        <translation>Usar el operador de &amp;reserva…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Progress of connecting</source>
        <translation>Progreso de la conexión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar “%1”?</translation>
    </message>
    <message>
        <source>Its address, its credential in the keychain and the list of its tokens on this computer are forgotten.</source>
        <translation>Se olvidan su dirección, su credencial en el llavero y la lista de sus tokens en este equipo.</translation>
    </message>
    <message>
        <source>Nothing changes on the server, and values of tokens that were saved stay in the keychain.</source>
        <translation>En el servidor no cambia nada, y los valores de tokens que se guardaron siguen en el llavero.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <translation>Contactando con el servidor…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Asking who this credential belongs to…</source>
        <translation>Preguntando a quién pertenece esta credencial…</translation>
    </message>
    <message>
        <source>Asking what it may do…</source>
        <translation>Preguntando qué puede hacer…</translation>
    </message>
    <message>
        <source>Asking what can be granted…</source>
        <translation>Preguntando qué se puede conceder…</translation>
    </message>
</context>
<context>
    <name>itm::ContentsBanner</name>
    <message>
        <source>Offline: this list was read %1. %2</source>
        <extracomment>%1: such as &quot;3 h ago&quot;; %2: a sentence about what went wrong.</extracomment>
        <translation>Sin conexión: esta lista se leyó %1. %2</translation>
    </message>
    <message>
        <source>Disconnected: this list was read %1.</source>
        <extracomment>%1: such as &quot;3 h ago&quot;.</extracomment>
        <translation>Desconectado: esta lista se leyó %1.</translation>
    </message>
    <message>
        <source>This list was read %1; the server is being asked for a newer one.</source>
        <extracomment>%1: such as &quot;3 h ago&quot;.</extracomment>
        <translation>Esta lista se leyó %1; se está pidiendo al servidor una más nueva.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Age of the list</source>
        <translation>Antigüedad de la lista</translation>
    </message>
</context>
<context>
    <name>itm::CreateTokenDialog</name>
    <message>
        <source>The fewest permissions for a task, each with its reason.</source>
        <translation>Los mínimos permisos para una tarea, cada uno con su motivo.</translation>
    </message>
    <message>
        <source>The permissions of a token that exists, to be changed as needed. In another organization they are found by name.</source>
        <translation>Los permisos de un token existente, que se pueden cambiar según convenga. En otra organización se buscan por nombre.</translation>
    </message>
    <message>
        <source>Permissions that were saved by names and patterns, looked up in this organization, to be changed as needed.</source>
        <translation>Permisos guardados por nombres y patrones, buscados en esta organización, que se pueden cambiar según convenga.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as template…</source>
        <translation>&amp;Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Successor of a token</source>
        <translation>Sucesor de un token</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>Tipo de token</translation>
    </message>
    <message>
        <source>For a task…</source>
        <translation>Para una tarea…</translation>
    </message>
    <message>
        <source>Like another…</source>
        <translation>Como otro…</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>De una plantilla…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>Making the successor…</source>
        <translation>Creando el sucesor…</translation>
    </message>
    <message>
        <source>Make the successor</source>
        <translation>Crear el sucesor</translation>
    </message>
</context>
<context>
    <name>itm::CreationNews</name>
    <message>
        <source>Creating “%1” was interrupted before the server made it. Nothing is left over.</source>
        <translation>La creación de “%1” se interrumpió antes de que el servidor lo creara. No queda nada pendiente.</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted, but the token was made and its value is safe.</source>
        <translation>La creación de “%1” se interrumpió, pero el token se creó y su valor está a salvo.</translation>
    </message>
    <message numerus="yes">
        <source>Creating “%1” was interrupted, and %n tokens look like it. Say which one it was.</source>
        <translation>
            <numerusform>La creación de “%1” se interrumpió, y %n token se le parece. Indique si fue ese.</numerusform>
            <numerusform>La creación de “%1” se interrumpió, y %n tokens se le parecen. Indique cuál fue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one…</source>
        <translation>Cuál…</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted, and your credential cannot see whether it was made. Look with one that may list tokens.</source>
        <translation>La creación de “%1” se interrumpió, y su credencial no puede ver si se creó. Mírelo con una que pueda listar tokens.</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Ya lo he mirado</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted: the token was made, its value was not saved and cannot be had again.</source>
        <translation>La creación de “%1” se interrumpió: el token se creó; su valor no se guardó y ya no se puede obtener.</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Qué hacer…</translation>
    </message>
    <message>
        <source>The value is lost</source>
        <translation>El valor está perdido</translation>
    </message>
    <message>
        <source>The token “%1” was made, but nobody has its value.</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>El token “%1” se creó, pero nadie tiene su valor.</translation>
    </message>
    <message>
        <source>It cannot be shown again. Nothing uses the token, so it can be deleted, or another one made in its place.</source>
        <translation>No se puede volver a mostrar. Nada usa el token, así que se puede eliminar, o crear otro en su lugar.</translation>
    </message>
    <message>
        <source>Replace it…</source>
        <translation>Reemplazarlo…</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>Eliminarlo…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted: the token was made, but its value is not saved yet. %2 This is tried again with every refresh.</source>
        <extracomment>%2: why, in sentences.</extracomment>
        <translation>La creación de “%1” se interrumpió: el token se creó, pero su valor aún no está guardado. %2 Se intenta de nuevo con cada actualización.</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted at %2, and the connection leads elsewhere by now. Look there whether the token was made.</source>
        <translation>La creación de “%1” en %2 se interrumpió, y la conexión lleva ahora a otro lugar. Mire allí si el token se creó.</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted, and the server does not list the token. It may still be made: each refresh looks for it.</source>
        <translation>La creación de «%1» se interrumpió y el servidor no muestra el token. Aún puede crearse: cada actualización lo busca.</translation>
    </message>
</context>
<context>
    <name>itm::DailyTokensDialog</name>
    <message>
        <source>What such a connection does not show or do</source>
        <translation>Lo que una conexión así no muestra o no hace</translation>
    </message>
    <message>
        <source>token made and its value saved, but not the connection: %1</source>
        <translation>token creado y valor guardado, pero no la conexión: %1</translation>
    </message>
    <message>
        <source>token made, but its value could not be saved: %1</source>
        <translation>token creado, pero no se pudo guardar su valor: %1</translation>
    </message>
    <message>
        <source>token made; the connection holds for this run only: %1</source>
        <translation>token creado; la conexión solo vale para esta ejecución: %1</translation>
    </message>
    <message>
        <source>token made, connection saved</source>
        <translation>token creado, conexión guardada</translation>
    </message>
    <message>
        <source>token made; its value is kept until the program ends</source>
        <translation>token creado; su valor se conserva hasta que termine el programa</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>Continuar con ella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Tokens for daily work</source>
        <translation>Tokens para el trabajo diario</translation>
    </message>
    <message>
        <source>being made…</source>
        <comment>state of a token</comment>
        <translation>creando…</translation>
    </message>
    <message>
        <source>One All Access token per organization</source>
        <translation>Un token All Access por organización</translation>
    </message>
    <message>
        <source>Closes this connection and opens the new one of the selected organization</source>
        <translation>Cierra esta conexión y abre la nueva de la organización seleccionada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n connections made.</source>
        <translation>
            <numerusform>%n conexión creada.</numerusform>
            <numerusform>%n conexiones creadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n no se pudo crear.</numerusform>
            <numerusform>%n no se pudieron crear.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not begun.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n no se empezó.</numerusform>
            <numerusform>%n no se empezaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Make tokens</source>
        <translation>Crear tokens</translation>
    </message>
    <message numerus="yes">
        <source>Try again with %n</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>Reintentar con %n</numerusform>
            <numerusform>Reintentar con %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n tokens</source>
        <translation>
            <numerusform>Crear %n token</numerusform>
            <numerusform>Crear %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>InfluxDB recommends them for daily work, and the operator token for administration alone.</source>
        <translation>InfluxDB los recomienda para el trabajo diario, y el token de operador solo para la administración.</translation>
    </message>
    <message>
        <source>Each value goes into your keychain, and a connection with it is saved.</source>
        <translation>Cada valor va a su llavero, y se guarda una conexión con él.</translation>
    </message>
</context>
<context>
    <name>itm::DailyTokensTable</name>
    <message>
        <source>has the connection “%1”</source>
        <extracomment>%1: a connection.</extracomment>
        <translation>tiene la conexión “%1”</translation>
    </message>
    <message>
        <source>has the token “%1”</source>
        <extracomment>%1: a token.</extracomment>
        <translation>tiene el token “%1”</translation>
    </message>
    <message>
        <source>Organizations and their connections</source>
        <translation>Organizaciones y sus conexiones</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of tokens for daily work</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>column of tokens for daily work</comment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of tokens for daily work</comment>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>itm::DescriptionDelegate</name>
    <message>
        <source>Description of %1</source>
        <extracomment>%1: a token. For assistive tools.</extracomment>
        <translation>Descripción de %1</translation>
    </message>
</context>
<context>
    <name>itm::DescriptionDialog</name>
    <message>
        <source>Edit description</source>
        <translation>Editar descripción</translation>
    </message>
    <message>
        <source>&amp;Description, seen by everyone who may list this token:</source>
        <translation>&amp;Descripción, visible para todos los que puedan listar este token:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>itm::DescriptionPreviewModel</name>
    <message>
        <source>Now</source>
        <comment>description of a token</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>description of a token</comment>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>itm::DescriptionsDialog</name>
    <message numerus="yes">
        <source>Edit descriptions of %n tokens</source>
        <translation>
            <numerusform>Editar la descripción de %n token</numerusform>
            <numerusform>Editar las descripciones de %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>How new descriptions are made</source>
        <translation>Cómo se forman las nuevas descripciones</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>Por patrón</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Patrón:</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>&amp;Replace by:</source>
        <translation>&amp;Reemplazar por:</translation>
    </message>
    <message>
        <source>Preview: descriptions now and then</source>
        <translation>Vista previa: descripciones ahora y después</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>No description changes.</source>
        <translation>No cambia ninguna descripción.</translation>
    </message>
    <message numerus="yes">
        <source>%n descriptions change.</source>
        <translation>
            <numerusform>Cambia %n descripción.</numerusform>
            <numerusform>Cambian %n descripciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens would have none.</source>
        <comment>descriptions</comment>
        <translation>
            <numerusform>%n token se quedaría sin ella.</numerusform>
            <numerusform>%n tokens se quedarían sin ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be the same as another here.</source>
        <comment>descriptions</comment>
        <translation>
            <numerusform>%n sería igual a otra de aquí.</numerusform>
            <numerusform>%n serían iguales a otra de aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::DraftForm</name>
    <message>
        <source>S&amp;uggest</source>
        <translation>&amp;Sugerir</translation>
    </message>
    <message>
        <source>Who or what will use it, for example Telegraf line 4</source>
        <translation>Quién o qué lo usará, por ejemplo Telegraf línea 4</translation>
    </message>
    <message>
        <source>active at once</source>
        <translation>activo de inmediato</translation>
    </message>
    <message>
        <source>inactive until you activate it</source>
        <translation>inactivo hasta que usted lo active</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>P&amp;ropietario</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Est&amp;ado</translation>
    </message>
    <message>
        <source>Your credential cannot list any organization.</source>
        <translation>Su credencial no puede listar ninguna organización.</translation>
    </message>
</context>
<context>
    <name>itm::DraftPermissions</name>
    <message>
        <source>&amp;Read everything here</source>
        <translation>&amp;Leer todo aquí</translation>
    </message>
    <message>
        <source>Looking for what the permissions name…</source>
        <translation>Buscando lo que nombran los permisos…</translation>
    </message>
</context>
<context>
    <name>itm::DraftPreview</name>
    <message>
        <source>What the new token will be able to do</source>
        <translation>Qué podrá hacer el nuevo token</translation>
    </message>
    <message>
        <source>Whether the token can be created</source>
        <translation>Si se puede crear el token</translation>
    </message>
    <message>
        <source>The request as it will be sent</source>
        <translation>La solicitud tal como se enviará</translation>
    </message>
    <message>
        <source>The permissions as a table</source>
        <translation>Los permisos como tabla</translation>
    </message>
    <message>
        <source>How the request is shown</source>
        <translation>Cómo se muestra la solicitud</translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>view of permissions</comment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view of permissions</comment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Choose what the token shall reach.</source>
        <translation>Elija a qué debe llegar el token.</translation>
    </message>
    <message>
        <source>This token will be able to</source>
        <translation>Este token podrá</translation>
    </message>
    <message>
        <source>It will not be able to</source>
        <translation>No podrá</translation>
    </message>
    <message>
        <source>Broader than most jobs need</source>
        <translation>Más amplio de lo que necesita la mayoría de las tareas</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>Sin efecto</translation>
    </message>
    <message>
        <source>Give it a description: later it is the token&apos;s name.</source>
        <translation>Dele una descripción: más adelante es el nombre del token.</translation>
    </message>
    <message>
        <source>The server will say whether your credential may grant this.</source>
        <translation>El servidor dirá si su credencial puede conceder esto.</translation>
    </message>
</context>
<context>
    <name>itm::DraftText</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
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
            <numerusform>%n token de este servidor ya tiene esta descripción.</numerusform>
            <numerusform>%n tokens de este servidor ya tienen esta descripción.</numerusform>
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
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>%1 is not active: the server refuses the token until the user is activated.</source>
        <translation>%1 no está activo: el servidor rechaza el token hasta que se active el usuario.</translation>
    </message>
    <message>
        <source>The token acts as %1 and stops working when that user is deactivated or deleted.</source>
        <translation>El token actúa como %1 y deja de funcionar cuando ese usuario se desactiva o se elimina.</translation>
    </message>
    <message>
        <source>The server does not know this owner any more. Choose another one.</source>
        <translation>El servidor ya no conoce a este propietario. Elija otro.</translation>
    </message>
    <message>
        <source>The server does not know %1 any more: now you are chosen as the owner.</source>
        <extracomment>%1: a user.</extracomment>
        <translation>El servidor ya no conoce a %1: ahora está elegido usted como propietario.</translation>
    </message>
    <message>
        <source>The server does not know this organization any more, or does not show it to you. Choose another one.</source>
        <translation>El servidor ya no conoce esta organización, o no se la muestra. Elija otra.</translation>
    </message>
    <message>
        <source>It reaches into every organization, also into those to come. Choose single things, or all of one organization, where that is enough.</source>
        <translation>Llega a todas las organizaciones, también a las futuras. Elija cosas concretas, o todo lo de una organización, si con eso basta.</translation>
    </message>
    <message>
        <source>A single program rarely needs every type: choose what it is for instead.</source>
        <translation>Un solo programa rara vez necesita todos los tipos: elija más bien para qué es.</translation>
    </message>
    <message>
        <source>It writes and deletes all buckets, also those that do not exist yet. Choose single buckets where that is enough.</source>
        <translation>Escribe y elimina todos los buckets, también los que aún no existen. Elija buckets concretos si con eso basta.</translation>
    </message>
    <message>
        <source>It reads all buckets, also those that do not exist yet. Choose single buckets where that is enough.</source>
        <translation>Lee todos los buckets, también los que aún no existen. Elija buckets concretos si con eso basta.</translation>
    </message>
    <message>
        <source>This server keeps values readable: whoever may read tokens can copy their values and act with them.</source>
        <translation>Este servidor mantiene los valores legibles: quien pueda leer tokens puede copiar sus valores y actuar con ellos.</translation>
    </message>
    <message>
        <source>InfluxDB recommends one All Access token per organization for daily work, and the operator token for administration alone. With it you will not see tokens of other users, nor other organizations.</source>
        <translation>InfluxDB recomienda un token All Access por organización para el trabajo diario, y el token de operador solo para la administración. Con él no verá tokens de otros usuarios ni otras organizaciones.</translation>
    </message>
    <message>
        <source>It shows your own tokens of this organization. Tokens of other users and of other organizations do not show; they work all the same.</source>
        <translation>Muestra sus propios tokens de esta organización. Los tokens de otros usuarios y de otras organizaciones no aparecen; aun así, siguen funcionando.</translation>
    </message>
    <message>
        <source>It makes tokens for you in this organization, for nobody else and nowhere else, and no operator tokens.</source>
        <translation>Crea tokens para usted en esta organización, para nadie más y en ningún otro lugar, y ningún token de operador.</translation>
    </message>
    <message>
        <source>It reads the name of this organization and cannot change it; other organizations it neither shows, makes nor deletes.</source>
        <translation>Lee el nombre de esta organización y no puede cambiarlo; otras organizaciones no las muestra, ni las crea, ni las elimina.</translation>
    </message>
    <message>
        <source>It changes your own user only: others are not made, deactivated or deleted with it.</source>
        <translation>Solo cambia su propio usuario: con ella no se crean, desactivan ni eliminan otros.</translation>
    </message>
    <message>
        <source>It does not back up or restore the whole server. For all of this there is the connection with the operator token.</source>
        <translation>No hace ni restaura copias de seguridad de todo el servidor. Para todo esto está la conexión con el token de operador.</translation>
    </message>
    <message>
        <source>Daily work in %1</source>
        <extracomment>The description of an All Access token. %1: an organization.</extracomment>
        <translation>Trabajo diario en %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of a connection</comment>
        <extracomment>The name of a connection. %1: the server&apos;s, %2: an organization.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It reads, writes and deletes all data in every organization.</source>
        <translation>Lee, escribe y elimina todos los datos de todas las organizaciones.</translation>
    </message>
    <message>
        <source>It makes, changes and deletes users, organizations and tokens, also yours.</source>
        <translation>Crea, cambia y elimina usuarios, organizaciones y tokens, también los de usted.</translation>
    </message>
    <message>
        <source>It backs up and restores the whole server.</source>
        <translation>Hace y restaura copias de seguridad de todo el servidor.</translation>
    </message>
    <message>
        <source>Nothing limits it: whoever has its value is the administrator.</source>
        <translation>Nada lo limita: quien tiene su valor es el administrador.</translation>
    </message>
    <message>
        <source>It may not do what was asked for: %1.</source>
        <extracomment>%1: a list of permissions, such as &quot;write the bucket telegraf&quot;.</extracomment>
        <translation>No puede lo que se pidió: %1.</translation>
    </message>
    <message>
        <source>It may do what was not asked for: %1.</source>
        <extracomment>%1: a list of permissions, such as &quot;write the bucket telegraf&quot;.</extracomment>
        <translation>Puede lo que no se pidió: %1.</translation>
    </message>
    <message>
        <source>It belongs to another organization.</source>
        <translation>Pertenece a otra organización.</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>Pertenece a otro usuario.</translation>
    </message>
    <message>
        <source>It has another status.</source>
        <translation>Tiene otro estado.</translation>
    </message>
    <message>
        <source>It has another description.</source>
        <translation>Tiene otra descripción.</translation>
    </message>
    <message>
        <source>Nothing in %2 has the name that these permissions have in %1, so they are left out: %3.</source>
        <extracomment>%1, %2: organizations; %3: a list of permissions, such as &quot;write the bucket telegraf&quot;.</extracomment>
        <translation>Nada en %2 tiene el nombre que estos permisos tienen en %1, así que se omiten: %3.</translation>
    </message>
</context>
<context>
    <name>itm::ElsewhereDialog</name>
    <message>
        <source>&amp;Continue…</source>
        <translation>&amp;Continuar…</translation>
    </message>
    <message>
        <source>Make on another server</source>
        <translation>Crear en otro servidor</translation>
    </message>
    <message>
        <source>What they come to there</source>
        <translation>En qué se convierten allí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>Looking up names…</source>
        <translation>Consultando nombres…</translation>
    </message>
    <message>
        <source>▲ %1: %2</source>
        <extracomment>%1: a token; %2: what is to be said of it.</extracomment>
        <translation>▲ %1: %2</translation>
    </message>
    <message>
        <source>The permissions are the same as far as things of the same name are there; values are new.</source>
        <translation>Los permisos son los mismos en la medida en que allí haya cosas con el mismo nombre; los valores son nuevos.</translation>
    </message>
    <message>
        <source>A new token like %1 of %2 is made on the server chosen below, with you as the owner.</source>
        <extracomment>%1: a token; %2: the server that has it.</extracomment>
        <translation>En el servidor elegido abajo se crea un token nuevo como %1 de %2, con usted como propietario.</translation>
    </message>
    <message numerus="yes">
        <source>%n new tokens like those of %1 are made on the server chosen below, with you as the owner.</source>
        <extracomment>%1: one or several servers that have them.</extracomment>
        <translation>
            <numerusform>En el servidor elegido abajo se crean %n tokens nuevos como los de %1, con usted como propietario.</numerusform>
            <numerusform>En el servidor elegido abajo se crean %n tokens nuevos como los de %1, con usted como propietario.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes on %1.</source>
        <extracomment>%1: one or several servers.</extracomment>
        <translation>En %1 no cambia nada.</translation>
    </message>
</context>
<context>
    <name>itm::EraseDialog</name>
    <message>
        <source>erase</source>
        <comment>the word that is typed to confirm</comment>
        <translation>borrar</translation>
    </message>
    <message>
        <source>Erase local data</source>
        <translation>Borrar datos locales</translation>
    </message>
    <message>
        <source>Erased data cannot be brought back. Nothing on a server changes: every token goes on working. Open servers are closed first; your own snippets stay.</source>
        <translation>Los datos borrados no se pueden recuperar. En los servidores no cambia nada: todos los tokens siguen funcionando. Antes se cierran los servidores abiertos; sus propios fragmentos se conservan.</translation>
    </message>
    <message>
        <source>&amp;Lists and history</source>
        <translation>&amp;Listas e historial</translation>
    </message>
    <message>
        <source>&amp;Connections, templates and settings</source>
        <translation>&amp;Conexiones, plantillas y ajustes</translation>
    </message>
    <message>
        <source>&amp;Type “%1” to confirm:</source>
        <extracomment>%1: the word.</extracomment>
        <translation>&amp;Escriba “%1” para confirmar:</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s),</source>
        <translation>
            <numerusform>%n plantilla,</numerusform>
            <numerusform>%n plantillas,</numerusform>
        </translation>
    </message>
    <message>
        <source>every setting, saved searches and the layout of the windows.</source>
        <translation>todos los ajustes, las búsquedas guardadas y la disposición de las ventanas.</translation>
    </message>
    <message numerus="yes">
        <source>The last list of %n server(s) and its changes by day, names of buckets that are gone, recent and saved searches, the journal of what this program did, reviews, notes, accepted findings and what logs told.</source>
        <translation>
            <numerusform>La última lista de %n servidor y sus cambios por día, nombres de buckets que ya no existen, búsquedas recientes y guardadas, el diario de lo que hizo este programa, revisiones, notas, hallazgos aceptados y lo que dijeron los registros.</numerusform>
            <numerusform>Las últimas listas de %n servidores y sus cambios por día, nombres de buckets que ya no existen, búsquedas recientes y guardadas, el diario de lo que hizo este programa, revisiones, notas, hallazgos aceptados y lo que dijeron los registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creation(s) or replacement(s) under way are forgotten: their tokens stay as they are, and nothing here remembers what was to come next.</source>
        <translation>
            <numerusform>Se olvida %n creación o reemplazo en curso: sus tokens quedan como están, y aquí nada recuerda qué venía después.</numerusform>
            <numerusform>Se olvidan %n creaciones o reemplazos en curso: sus tokens quedan como están, y aquí nada recuerda qué venía después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s). Values that no server shows any more are gone for good, for you and for everybody.</source>
        <translation>
            <numerusform>%n valor. Los valores que ya ningún servidor muestra se pierden para siempre, para usted y para todos.</numerusform>
            <numerusform>%n valores. Los valores que ya ningún servidor muestra se pierden para siempre, para usted y para todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spare operator token(s) of this computer too: without it a lost operator token can only be made good by influxd recovery.</source>
        <translation>
            <numerusform>También %n token de operador de reserva de este equipo: sin él, perder un token de operador solo se remedia con influxd recovery.</numerusform>
            <numerusform>También %n tokens de operador de reserva de este equipo: sin ellos, perder un token de operador solo se remedia con influxd recovery.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not everything is erased. %1</source>
        <extracomment>%1: what went wrong, a sentence.</extracomment>
        <translation>No se borró todo. %1</translation>
    </message>
    <message>
        <source>Erased. The program goes on with what is left.</source>
        <translation>Borrado. El programa continúa con lo que queda.</translation>
    </message>
    <message>
        <source>&amp;Values of tokens in the keychain</source>
        <translation>&amp;Valores de tokens en el llavero</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) with their credentials in the keychain,</source>
        <translation>
            <numerusform>%n conexión con su credencial en el llavero,</numerusform>
            <numerusform>%n conexiones con sus credenciales en el llavero,</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ErrorText</name>
    <message>
        <source>HTTP status %1</source>
        <extracomment>Stands in place of a message that the server did not send. %1: a number.</extracomment>
        <translation>Estado HTTP %1</translation>
    </message>
    <message>
        <source>Read-only connection</source>
        <translation>Conexión de solo lectura</translation>
    </message>
    <message>
        <source>This connection is for looking only: nothing was sent to the server.</source>
        <translation>Esta conexión es solo para mirar: no se envió nada al servidor.</translation>
    </message>
    <message>
        <source>Allow changes in the connection if you mean to make one.</source>
        <translation>Permita los cambios en la conexión si quiere hacer uno.</translation>
    </message>
    <message>
        <source>It may have been carried out all the same: refresh and look before you repeat it.</source>
        <translation>Aun así puede haberse ejecutado: actualice y mire antes de repetirlo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: a sentence each.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>The server does not know this credential, or no longer.</source>
        <translation>El servidor no conoce esta credencial, o ya no la conoce.</translation>
    </message>
    <message>
        <source>Sign in again, with a token that exists or with user and password.</source>
        <translation>Inicie sesión de nuevo, con un token que exista o con usuario y contraseña.</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>The server does not accept this user name with this password.</source>
        <translation>El servidor no acepta este nombre de usuario con esta contraseña.</translation>
    </message>
    <message>
        <source>Check both; a user without a password can only sign in by token.</source>
        <translation>Compruebe ambos; un usuario sin contraseña solo puede iniciar sesión con un token.</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>Hay que cambiar la contraseña</translation>
    </message>
    <message>
        <source>The password is right, but the server demands a stronger one.</source>
        <translation>La contraseña es correcta, pero el servidor exige una más segura.</translation>
    </message>
    <message>
        <source>The password is right, but the server demands a stronger one: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>La contraseña es correcta, pero el servidor exige una más segura: %1.</translation>
    </message>
    <message>
        <source>Change it with the influx command line or in the web page, then sign in again.</source>
        <translation>Cámbiela con el comando influx o en la página web, y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Token is inactive</source>
        <translation>El token está inactivo</translation>
    </message>
    <message>
        <source>The token that you sign in with has been deactivated.</source>
        <translation>El token con el que inicia sesión se ha desactivado.</translation>
    </message>
    <message>
        <source>Have it activated by somebody with another token, or sign in with another one.</source>
        <translation>Pida que lo active alguien con otro token, o inicie sesión con otro.</translation>
    </message>
    <message>
        <source>User is inactive</source>
        <translation>El usuario está inactivo</translation>
    </message>
    <message>
        <source>The user behind this credential has been deactivated or deleted.</source>
        <translation>El usuario de esta credencial se ha desactivado o eliminado.</translation>
    </message>
    <message>
        <source>Have the user activated by an administrator, or sign in as another user.</source>
        <translation>Pida a un administrador que active al usuario, o inicie sesión como otro usuario.</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>Your credential may not do this.</source>
        <translation>Su credencial no puede hacer esto.</translation>
    </message>
    <message>
        <source>Your credential may not %1.</source>
        <extracomment>%1: a permission, such as “read the bucket telegraf”.</extracomment>
        <translation>Su credencial no tiene permiso para %1.</translation>
    </message>
    <message>
        <source>Sign in with a credential that may, or ask somebody who has one.</source>
        <translation>Inicie sesión con una credencial que pueda, o pídalo a alguien que la tenga.</translation>
    </message>
    <message>
        <source>More than you may grant</source>
        <translation>Más de lo que usted puede conceder</translation>
    </message>
    <message>
        <source>A token cannot be given more than your own credential may do.</source>
        <translation>A un token no se le puede dar más de lo que puede su propia credencial.</translation>
    </message>
    <message>
        <source>A token cannot be given more than your own credential may do, and yours may not %1.</source>
        <extracomment>%1: a permission, such as “read the bucket telegraf”.</extracomment>
        <translation>A un token no se le puede dar más de lo que puede su propia credencial, y la suya no tiene permiso para %1.</translation>
    </message>
    <message>
        <source>Leave that permission out, or sign in with a broader credential.</source>
        <translation>Omita ese permiso, o inicie sesión con una credencial más amplia.</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Prohibido</translation>
    </message>
    <message>
        <source>The server forbids this.</source>
        <translation>El servidor lo prohíbe.</translation>
    </message>
    <message>
        <source>The server forbids this: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>El servidor lo prohíbe: %1.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server why.</source>
        <translation>Pregunte el motivo al administrador del servidor.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>It does not exist on the server, or no longer.</source>
        <translation>No existe en el servidor, o ya no existe.</translation>
    </message>
    <message>
        <source>It does not exist on the server, or no longer: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>No existe en el servidor, o ya no existe: %1.</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>Actualice para ver qué hay ahora.</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya existe</translation>
    </message>
    <message>
        <source>The server has something by that name already.</source>
        <translation>El servidor ya tiene algo con ese nombre.</translation>
    </message>
    <message>
        <source>The server has something by that name already: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>El servidor ya tiene algo con ese nombre: %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Input not accepted</source>
        <translation>Entrada no aceptada</translation>
    </message>
    <message>
        <source>The server does not accept what was entered.</source>
        <translation>El servidor no acepta lo introducido.</translation>
    </message>
    <message>
        <source>The server does not accept what was entered: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>El servidor no acepta lo introducido: %1.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation>El servidor pide una pausa.</translation>
    </message>
    <message>
        <source>The server asks for a pause of %1.</source>
        <extracomment>%1: a duration, such as “30 s”.</extracomment>
        <translation>El servidor pide una pausa de %1.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Trouble on the server</source>
        <translation>Problema en el servidor</translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation>Algo falló dentro del servidor.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server: %1.</source>
        <extracomment>%1: the server’s words or the HTTP status.</extracomment>
        <translation>Algo falló dentro del servidor: %1.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the server’s log tells more.</source>
        <translation>Inténtelo de nuevo; si sigue igual, el registro del servidor dice más.</translation>
    </message>
    <message>
        <source>Server is starting</source>
        <translation>El servidor está arrancando</translation>
    </message>
    <message>
        <source>The server is starting and does not answer anything else yet.</source>
        <translation>El servidor está arrancando y aún no responde a nada más.</translation>
    </message>
    <message>
        <source>Try again in a moment; its log tells how far it is.</source>
        <translation>Inténtelo de nuevo en un momento; su registro dice hasta dónde ha llegado.</translation>
    </message>
    <message>
        <source>Server not set up</source>
        <translation>Servidor sin configurar</translation>
    </message>
    <message>
        <source>This server has never been set up: it has no user and no organization.</source>
        <translation>Este servidor nunca se ha configurado: no tiene usuario ni organización.</translation>
    </message>
    <message>
        <source>Set it up first: here, in its web page or with influx setup.</source>
        <translation>Configúrelo antes: aquí, en su página web o con influx setup.</translation>
    </message>
    <message>
        <source>Server points elsewhere</source>
        <translation>El servidor remite a otro lugar</translation>
    </message>
    <message>
        <source>The server points to another address, where your credential was not sent.</source>
        <translation>El servidor remite a otra dirección, a la que no se envió su credencial.</translation>
    </message>
    <message>
        <source>The server points to %1, where your credential was not sent.</source>
        <extracomment>%1: an address.</extracomment>
        <translation>El servidor remite a %1, adonde no se envió su credencial.</translation>
    </message>
    <message>
        <source>If you trust that address, enter it in the connection.</source>
        <translation>Si confía en esa dirección, introdúzcala en la conexión.</translation>
    </message>
    <message>
        <source>Not an InfluxDB</source>
        <translation>No es InfluxDB</translation>
    </message>
    <message>
        <source>Something answers at this address, but not InfluxDB 2.</source>
        <translation>Algo responde en esta dirección, pero no es InfluxDB 2.</translation>
    </message>
    <message>
        <source>Check host, port and path: it may be a web page or a proxy.</source>
        <translation>Compruebe equipo, puerto y ruta: puede ser una página web o un proxy.</translation>
    </message>
    <message>
        <source>InfluxDB 1</source>
        <translation>InfluxDB 1</translation>
    </message>
    <message>
        <source>This is InfluxDB 1: it knows users and passwords, but no API tokens.</source>
        <translation>Esto es InfluxDB 1: conoce usuarios y contraseñas, pero no tokens de API.</translation>
    </message>
    <message>
        <source>This is InfluxDB 1 (%1): it knows users and passwords, but no API tokens.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>Esto es InfluxDB 1 (%1): conoce usuarios y contraseñas, pero no tokens de API.</translation>
    </message>
    <message>
        <source>Manage its users with its own shell, influx, or upgrade it to 2.</source>
        <translation>Administre sus usuarios con su propia consola, influx, o actualícelo a la versión 2.</translation>
    </message>
    <message>
        <source>InfluxDB 3 Core</source>
        <translation>InfluxDB 3 Core</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 Core: all its tokens are admin tokens that may do everything.</source>
        <translation>Esto es InfluxDB 3 Core: todos sus tokens son tokens de administrador que pueden hacer todo.</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 Core (%1): all its tokens are admin tokens that may do everything.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>Esto es InfluxDB 3 Core (%1): todos sus tokens son tokens de administrador que pueden hacer todo.</translation>
    </message>
    <message>
        <source>Use its command line for them: influxdb3 create token and influxdb3 show tokens.</source>
        <translation>Use para ellos su línea de comandos: influxdb3 create token e influxdb3 show tokens.</translation>
    </message>
    <message>
        <source>InfluxDB 3 Enterprise</source>
        <translation>InfluxDB 3 Enterprise</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 Enterprise: its tokens are for databases, expire and follow other rules than those of InfluxDB 2.</source>
        <translation>Esto es InfluxDB 3 Enterprise: sus tokens son para bases de datos, caducan y siguen otras reglas que los de InfluxDB 2.</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 Enterprise (%1): its tokens are for databases, expire and follow other rules than those of InfluxDB 2.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>Esto es InfluxDB 3 Enterprise (%1): sus tokens son para bases de datos, caducan y siguen otras reglas que los de InfluxDB 2.</translation>
    </message>
    <message>
        <source>Manage them with influxdb3 create token or in InfluxDB 3 Explorer.</source>
        <translation>Adminístrelos con influxdb3 create token o en InfluxDB 3 Explorer.</translation>
    </message>
    <message>
        <source>InfluxDB Cloud Dedicated or Clustered</source>
        <translation>InfluxDB Cloud Dedicated o Clustered</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 as Cloud Dedicated or Clustered: it has database and management tokens, and another interface for them.</source>
        <translation>Esto es InfluxDB 3 como Cloud Dedicated o Clustered: tiene tokens de base de datos y de administración, y otra interfaz para ellos.</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 (%1) as Cloud Dedicated or Clustered: it has database and management tokens, and another interface for them.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>Esto es InfluxDB 3 (%1) como Cloud Dedicated o Clustered: tiene tokens de base de datos y de administración, y otra interfaz para ellos.</translation>
    </message>
    <message>
        <source>Manage them with influxctl or in its Admin web page.</source>
        <translation>Adminístrelos con influxctl o en su página web Admin.</translation>
    </message>
    <message>
        <source>Does not say what it is</source>
        <translation>No dice qué es</translation>
    </message>
    <message>
        <source>What answers here wants a credential before it says what it is; InfluxDB 2 never does.</source>
        <translation>Lo que responde aquí quiere una credencial antes de decir qué es; InfluxDB 2 nunca lo hace.</translation>
    </message>
    <message>
        <source>If it is InfluxDB 3, use influxdb3 for its tokens; if a proxy with a sign-in of its own is in between, go around it.</source>
        <translation>Si es InfluxDB 3, use influxdb3 para sus tokens; si en medio hay un proxy con su propio inicio de sesión, evítelo.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Respuesta demasiado grande</translation>
    </message>
    <message>
        <source>The answer grew larger than this program accepts and was given up.</source>
        <translation>La respuesta superó lo que este programa acepta y se abandonó.</translation>
    </message>
    <message>
        <source>Ask for less at once, such as a single organization.</source>
        <translation>Pida menos de una vez, por ejemplo una sola organización.</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Respuesta incomprensible</translation>
    </message>
    <message>
        <source>The answer is cut off or is not what InfluxDB sends.</source>
        <translation>La respuesta está cortada o no es lo que envía InfluxDB.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check for a proxy that changes answers.</source>
        <translation>Inténtelo de nuevo; si sigue igual, busque un proxy que altere las respuestas.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>This was stopped before it was finished.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>Vuelva a empezar cuando quiera.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>No keychain is at work on this computer, so nothing can be kept beyond this session.</source>
        <translation>En este equipo no funciona ningún llavero, así que no se puede conservar nada más allá de esta sesión.</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, to keep values.</source>
        <translation>Inicie uno, como GNOME Keyring o KWallet, para conservar valores.</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Keychain refused</source>
        <translation>Rechazo del llavero</translation>
    </message>
    <message>
        <source>The keychain refused this program.</source>
        <translation>El llavero rechazó este programa.</translation>
    </message>
    <message>
        <source>Allow it in the keychain and try again.</source>
        <translation>Permítalo en el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The keychain has not answered for a minute.</source>
        <translation>El llavero lleva un minuto sin responder.</translation>
    </message>
    <message>
        <source>Look for a window in which it asks for your password, then try again.</source>
        <translation>Busque una ventana en la que pida su contraseña, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Value not available</source>
        <translation>Valor no disponible</translation>
    </message>
    <message>
        <source>The value is not available: it was never saved here, or the keychain that holds it is locked.</source>
        <translation>El valor no está disponible: nunca se guardó aquí, o el llavero que lo contiene está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock the keychain, enter the value again, or replace the token.</source>
        <translation>Desbloquee el llavero, introduzca el valor otra vez o reemplace el token.</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>This program’s own data could not be read or written.</source>
        <translation>No se pudieron leer o escribir los datos propios de este programa.</translation>
    </message>
    <message>
        <source>This program’s own data in %1 could not be read or written.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>No se pudieron leer o escribir los datos propios de este programa en %1.</translation>
    </message>
    <message>
        <source>Check that the folder exists and belongs to you.</source>
        <translation>Compruebe que la carpeta existe y le pertenece.</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>There is no room left to save this program’s data.</source>
        <translation>No queda espacio para guardar los datos de este programa.</translation>
    </message>
    <message>
        <source>There is no room left to save %1.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>No queda espacio para guardar %1.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>No se puede escribir</translation>
    </message>
    <message>
        <source>This program’s own data must not be written.</source>
        <translation>No está permitido escribir los datos propios de este programa.</translation>
    </message>
    <message>
        <source>The file %1 must not be written.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>No está permitido escribir el archivo %1.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there and try again.</source>
        <translation>Dese permiso de escritura allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>Datos dañados</translation>
    </message>
    <message>
        <source>This program’s own data is damaged and was set aside.</source>
        <translation>Los datos propios de este programa están dañados y se apartaron.</translation>
    </message>
    <message>
        <source>This program’s own data is damaged and was set aside as %1.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Los datos propios de este programa están dañados y se apartaron como %1.</translation>
    </message>
    <message>
        <source>Go on with an empty inventory: servers and keychain are not affected.</source>
        <translation>Continúe con un inventario vacío: los servidores y el llavero no se ven afectados.</translation>
    </message>
    <message>
        <source>Data from a newer version</source>
        <translation>Datos de una versión más nueva</translation>
    </message>
    <message>
        <source>This program’s own data was written by a newer version and was set aside.</source>
        <translation>Los datos propios de este programa los escribió una versión más nueva y se apartaron.</translation>
    </message>
    <message>
        <source>This program’s own data was written by a newer version and was set aside as %1.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>Los datos propios de este programa los escribió una versión más nueva y se apartaron como %1.</translation>
    </message>
    <message>
        <source>Use the newer version, or go on with an empty inventory.</source>
        <translation>Use la versión más nueva, o continúe con un inventario vacío.</translation>
    </message>
    <message>
        <source>Could not copy</source>
        <translation>No se pudo copiar</translation>
    </message>
    <message>
        <source>The clipboard cannot be changed at the moment.</source>
        <translation>En este momento no se puede cambiar el portapapeles.</translation>
    </message>
    <message>
        <source>Click into the window, then copy again.</source>
        <translation>Haga clic en la ventana y vuelva a copiar.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Servidor no encontrado</translation>
    </message>
    <message>
        <source>No computer answers to the name in the address.</source>
        <translation>Ningún equipo responde al nombre de la dirección.</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer is on the right network.</source>
        <translation>Compruebe la dirección, y si este equipo está en la red correcta.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>The computer was reached, but nothing listens on that port.</source>
        <translation>Se llegó al equipo, pero nada escucha en ese puerto.</translation>
    </message>
    <message>
        <source>Check the port in the address, and whether the server is running.</source>
        <translation>Compruebe el puerto de la dirección, y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>Server out of reach</source>
        <translation>Servidor inalcanzable</translation>
    </message>
    <message>
        <source>The network leads nowhere to this server.</source>
        <translation>Ningún camino de la red lleva a este servidor.</translation>
    </message>
    <message>
        <source>Check the network, a VPN, or a firewall on the way.</source>
        <translation>Compruebe la red, una VPN o un cortafuegos en el camino.</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>Fallo del proxy</translation>
    </message>
    <message>
        <source>The proxy between this computer and the server is not there, or does not reach the server.</source>
        <translation>El proxy entre este equipo y el servidor no está, o no llega al servidor.</translation>
    </message>
    <message>
        <source>Check the proxy in the connection, or in the settings of this computer.</source>
        <translation>Compruebe el proxy en la conexión, o en los ajustes de este equipo.</translation>
    </message>
    <message>
        <source>Proxy asks for a password</source>
        <translation>El proxy pide una contraseña</translation>
    </message>
    <message>
        <source>The proxy between this computer and the server asks for a user name and a password.</source>
        <translation>El proxy entre este equipo y el servidor pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Enter them in the connection and try again.</source>
        <translation>Introdúzcalos en la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Proxy password refused</source>
        <translation>Contraseña del proxy rechazada</translation>
    </message>
    <message>
        <source>The proxy does not accept this user name with this password.</source>
        <translation>El proxy no acepta este nombre de usuario con esta contraseña.</translation>
    </message>
    <message>
        <source>Correct them in the connection and try again.</source>
        <translation>Corríjalos en la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Proxy refuses</source>
        <translation>El proxy se niega</translation>
    </message>
    <message>
        <source>The proxy does not let this program through to the server.</source>
        <translation>El proxy no deja pasar este programa hasta el servidor.</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy, or choose another way in the connection.</source>
        <translation>Pregunte a quien administra el proxy, o elija otro camino en la conexión.</translation>
    </message>
    <message>
        <source>Proxy answered instead</source>
        <translation>Respondió el proxy</translation>
    </message>
    <message>
        <source>The proxy answered with a page of its own instead of the server.</source>
        <translation>En lugar del servidor respondió el proxy con una página propia.</translation>
    </message>
    <message>
        <source>Open the address in a browser: the proxy may want you to sign in there first.</source>
        <translation>Abra la dirección en un navegador: quizá el proxy quiera que antes inicie sesión allí.</translation>
    </message>
    <message>
        <source>Certificate signed by itself</source>
        <translation>Certificado autofirmado</translation>
    </message>
    <message>
        <source>The server’s certificate is signed by itself: nobody vouches for it.</source>
        <translation>El certificado del servidor está autofirmado: nadie responde por él.</translation>
    </message>
    <message>
        <source>Look at the certificate, compare it with the one on the server, and pin it if they are the same.</source>
        <translation>Mire el certificado, compárelo con el del servidor y fíjelo si son iguales.</translation>
    </message>
    <message>
        <source>Authority not known</source>
        <translation>Autoridad desconocida</translation>
    </message>
    <message>
        <source>The server’s certificate comes from an authority that this computer does not know.</source>
        <translation>El certificado del servidor viene de una autoridad que este equipo no conoce.</translation>
    </message>
    <message>
        <source>If it is your own authority, choose its file in the connection; or look at the certificate and compare it with the one on the server.</source>
        <translation>Si es su propia autoridad, elija su archivo en la conexión; o mire el certificado y compárelo con el del servidor.</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>Certificado para otro nombre</translation>
    </message>
    <message>
        <source>The server’s certificate is for other names than the one in the address.</source>
        <translation>El certificado del servidor es para otros nombres que el de la dirección.</translation>
    </message>
    <message>
        <source>The server’s certificate is for %1, not for the name in the address.</source>
        <extracomment>%1: host names and addresses.</extracomment>
        <translation>El certificado del servidor es para %1, no para el nombre de la dirección.</translation>
    </message>
    <message>
        <source>Use one of its names in the address, or look at the certificate and compare it with the one on the server.</source>
        <translation>Use uno de sus nombres en la dirección, o mire el certificado y compárelo con el del servidor.</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>El certificado ha caducado</translation>
    </message>
    <message>
        <source>The server’s certificate has expired.</source>
        <translation>El certificado del servidor ha caducado.</translation>
    </message>
    <message>
        <source>The server’s certificate expired on %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>El certificado del servidor caducó el %1.</translation>
    </message>
    <message>
        <source>Have it renewed on the server: an expired one is not accepted, pinned or not.</source>
        <translation>Pida que lo renueven en el servidor: uno caducado no se acepta, esté fijado o no.</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>Certificado aún no válido</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet.</source>
        <translation>El certificado del servidor aún no es válido.</translation>
    </message>
    <message>
        <source>The server’s certificate is valid from %1 on only.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>El certificado del servidor solo es válido a partir del %1.</translation>
    </message>
    <message>
        <source>Check the clocks of this computer and of the server.</source>
        <translation>Compruebe los relojes de este equipo y del servidor.</translation>
    </message>
    <message>
        <source>Certificate too weak</source>
        <translation>Certificado demasiado débil</translation>
    </message>
    <message>
        <source>The key of the server’s certificate is too short to prove anything.</source>
        <translation>La clave del certificado del servidor es demasiado corta para demostrar nada.</translation>
    </message>
    <message>
        <source>Have a new certificate made on the server, with an RSA key of 2048 bits or more or an elliptic curve.</source>
        <translation>Pida que se cree un certificado nuevo en el servidor, con una clave RSA de 2048 bits o más o una curva elíptica.</translation>
    </message>
    <message>
        <source>Certificate has changed</source>
        <translation>El certificado ha cambiado</translation>
    </message>
    <message>
        <source>The server shows another certificate than the pinned one, and nothing was sent to it: it was renewed, or somebody stands in between.</source>
        <translation>El servidor muestra otro certificado que el fijado, y no se le envió nada: se renovó, o hay alguien en medio.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the pinned one (%1), and nothing was sent to it: it was renewed, or somebody stands in between.</source>
        <extracomment>%1: beginnings of two fingerprints, such as “pinned 1A:2B…, shown 3C:4D…”.</extracomment>
        <translation>El servidor muestra otro certificado que el fijado (%1), y no se le envió nada: se renovó, o hay alguien en medio.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server; only if it was renewed, remove the old pin in the connection and look at the new certificate.</source>
        <translation>Pregunte a quien administra el servidor; solo si se renovó, deje de fijar el antiguo en la conexión y mire el certificado nuevo.</translation>
    </message>
    <message>
        <source>Encryption too old</source>
        <translation>Cifrado demasiado antiguo</translation>
    </message>
    <message>
        <source>The server speaks only versions of TLS that are no longer safe.</source>
        <translation>El servidor solo habla versiones de TLS que ya no son seguras.</translation>
    </message>
    <message>
        <source>Have TLS 1.2 or newer switched on at the server, or at what stands in front of it.</source>
        <translation>Pida que activen TLS 1.2 o posterior en el servidor, o en lo que está delante de él.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on with the server.</source>
        <translation>No se pudo acordar una conexión segura con el servidor.</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on with the server: %1.</source>
        <extracomment>%1: a reason, as the encryption library words it.</extracomment>
        <translation>No se pudo acordar una conexión segura con el servidor: %1.</translation>
    </message>
    <message>
        <source>Check whether the address should begin with http instead of https, and which versions of TLS the server allows.</source>
        <translation>Compruebe si la dirección debe empezar por http en lugar de https, y qué versiones de TLS permite el servidor.</translation>
    </message>
    <message>
        <source>Authority file not usable</source>
        <translation>Archivo de la autoridad no utilizable</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read, or holds none in PEM form.</source>
        <translation>El archivo con la autoridad de certificación no se puede leer, o no contiene ninguna en formato PEM.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or holds no certificate authority in PEM form.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>El archivo %1 no se puede leer, o no contiene ninguna autoridad de certificación en formato PEM.</translation>
    </message>
    <message>
        <source>Choose another file in the connection.</source>
        <translation>Elija otro archivo en la conexión.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>The server did not answer in the time allowed.</source>
        <translation>El servidor no respondió en el tiempo previsto.</translation>
    </message>
    <message>
        <source>Try again, or ask for less at once.</source>
        <translation>Inténtelo de nuevo, o pida menos de una vez.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete.</source>
        <translation>La conexión se interrumpió antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the network.</source>
        <translation>Inténtelo de nuevo; si sigue igual, compruebe la red.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No se ha enviado</translation>
    </message>
    <message>
        <source>This looks like the value of a token, and a description is read by everybody who may list tokens.</source>
        <translation>Esto parece el valor de un token, y una descripción la lee cualquiera que pueda listar tokens.</translation>
    </message>
    <message>
        <source>Say instead what the token is for.</source>
        <translation>Indique en su lugar para qué sirve el token.</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>No se ejecutó</translation>
    </message>
    <message>
        <source>The server was not reached, or gave no answer and changed nothing.</source>
        <translation>No se llegó al servidor, o no respondió y no cambió nada.</translation>
    </message>
    <message>
        <source>Refresh, and try it again.</source>
        <translation>Actualice y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>itm::ExportDataDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export own data</source>
        <translation>Exportar datos propios</translation>
    </message>
    <message>
        <source>%1, with colors, order and certificates’ files</source>
        <comment>%1: how many connections</comment>
        <translation>%1, con colores, orden y archivos de certificados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>One file for another computer, or for the day when this one is lost. There is no secret in it.</source>
        <translation>Un archivo para otro equipo, o para el día en que se pierda este. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Left out, because something in it looks like the value of a token: %1</source>
        <translation>Omitido, porque algo en ello parece el valor de un token: %1</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
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
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>facet</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>facet</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Acotar la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a name into the search</source>
        <translation>
            <numerusform>%n más: escriba un nombre en la búsqueda</numerusform>
            <numerusform>%n más: escriba un nombre en la búsqueda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::FindingModel</name>
    <message>
        <source>Severity</source>
        <comment>column of findings</comment>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>column of findings</comment>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column of findings</comment>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>itm::FindingText</name>
    <message>
        <source>Can read the values of other tokens</source>
        <translation>Puede leer los valores de otros tokens</translation>
    </message>
    <message>
        <source>Reach a bucket of another organization</source>
        <translation>Llegan a un bucket de otra organización</translation>
    </message>
    <message>
        <source>Reach every organization without being an operator</source>
        <translation>Llegan a todas las organizaciones sin ser de operador</translation>
    </message>
    <message>
        <source>Operator tokens beyond the first</source>
        <translation>Más de un token de operador</translation>
    </message>
    <message>
        <source>All Access for a single job</source>
        <translation>All Access para una sola tarea</translation>
    </message>
    <message>
        <source>The owner is inactive</source>
        <translation>El propietario está inactivo</translation>
    </message>
    <message>
        <source>In the database, but in no list</source>
        <translation>En la base de datos, pero en ninguna lista</translation>
    </message>
    <message>
        <source>No spare operator token</source>
        <translation>Ningún token de operador de reserva</translation>
    </message>
    <message>
        <source>Operator tokens of an older InfluxDB</source>
        <translation>Tokens de operador de un InfluxDB anterior</translation>
    </message>
    <message>
        <source>Broader than the job needs</source>
        <translation>Más amplio de lo que necesita la tarea</translation>
    </message>
    <message>
        <source>Replaced, but not deleted yet</source>
        <translation>Reemplazado, pero aún sin eliminar</translation>
    </message>
    <message>
        <source>The bucket was made again under its name</source>
        <translation>El bucket se volvió a crear con su nombre</translation>
    </message>
    <message>
        <source>Permissions on what no longer exists</source>
        <translation>Permisos sobre algo que ya no existe</translation>
    </message>
    <message>
        <source>Made outside this program since the last look</source>
        <translation>Creados fuera de este programa desde la última vez</translation>
    </message>
    <message>
        <source>Several alike</source>
        <translation>Varios iguales</translation>
    </message>
    <message>
        <source>Inactive for a long time</source>
        <translation>Inactivo desde hace mucho</translation>
    </message>
    <message>
        <source>Old, and never replaced</source>
        <translation>Antiguo y nunca reemplazado</translation>
    </message>
    <message>
        <source>No description of its own</source>
        <translation>Sin descripción propia</translation>
    </message>
    <message>
        <source>v1 credentials without a description</source>
        <translation>Credenciales v1 sin descripción</translation>
    </message>
    <message>
        <source>Entries without effect</source>
        <translation>Entradas sin efecto</translation>
    </message>
    <message>
        <source>Whoever writes may delete the bucket</source>
        <translation>Quien escribe puede eliminar el bucket</translation>
    </message>
    <message numerus="yes">
        <source>It can read the values of %n other token(s).</source>
        <translation>
            <numerusform>Puede leer el valor de otro token.</numerusform>
            <numerusform>Puede leer los valores de otros %n tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>It reaches %1 in another organization than the entry says.</source>
        <extracomment>%1: names of buckets.</extracomment>
        <translation>Llega a %1 en otra organización que la que indica la entrada.</translation>
    </message>
    <message>
        <source>It reaches these in every organization: %1.</source>
        <extracomment>%1: types of resources, as the server spells them.</extracomment>
        <translation>Llega a esto en todas las organizaciones: %1.</translation>
    </message>
    <message>
        <source>Its name says one job, yet it may do everything in its organization.</source>
        <translation>Su nombre indica una sola tarea, pero puede hacer todo en su organización.</translation>
    </message>
    <message>
        <source>Its owner %1 is inactive: the server refuses the token meanwhile.</source>
        <extracomment>%1: a user.</extracomment>
        <translation>Su propietario %1 está inactivo: mientras tanto, el servidor rechaza el token.</translation>
    </message>
    <message>
        <source>“%1” is stored, but no list shows it.</source>
        <extracomment>%1: a description.</extracomment>
        <translation>“%1” está almacenado, pero ninguna lista lo muestra.</translation>
    </message>
    <message>
        <source>It lacks what newer servers added: %1.</source>
        <extracomment>%1: types of resources.</extracomment>
        <translation>Le falta lo que añadieron servidores más nuevos: %1.</translation>
    </message>
    <message>
        <source>The job that its name says does not need its permissions on %1.</source>
        <extracomment>%1: types of resources.</extracomment>
        <translation>La tarea que indica su nombre no necesita sus permisos sobre %1.</translation>
    </message>
    <message>
        <source>Its successor works; it can be deleted since %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>Su sucesor funciona; se puede eliminar desde el %1.</translation>
    </message>
    <message>
        <source>%1 has another ID now, so the token no longer reaches it.</source>
        <extracomment>%1: names of buckets.</extracomment>
        <translation>%1 tiene ahora otro ID, así que el token ya no llega a él.</translation>
    </message>
    <message>
        <source>It names what is gone: %1.</source>
        <extracomment>%1: names or IDs.</extracomment>
        <translation>Nombra algo que ya no existe: %1.</translation>
    </message>
    <message>
        <source>It was made %1, not by this program.</source>
        <extracomment>%1: a time ago.</extracomment>
        <translation>Se creó %1, no con este programa.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %n tokens with the same owner, description and permissions.</source>
        <translation>
            <numerusform>Es el único token con este propietario, esta descripción y estos permisos.</numerusform>
            <numerusform>Es uno de %n tokens con el mismo propietario, la misma descripción y los mismos permisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is inactive and was last changed %1.</source>
        <extracomment>%1: a time ago.</extracomment>
        <translation>Está inactivo y se cambió por última vez %1.</translation>
    </message>
    <message>
        <source>It was made %1 and still has the same value.</source>
        <extracomment>%1: a time ago.</extracomment>
        <translation>Se creó %1 y aún tiene el mismo valor.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>No tiene descripción.</translation>
    </message>
    <message>
        <source>“%1” is what a program wrote by itself.</source>
        <translation>“%1” lo escribió un programa por sí solo.</translation>
    </message>
    <message>
        <source>Nobody wrote down what “%1” is for.</source>
        <extracomment>%1: a user name.</extracomment>
        <translation>Nadie anotó para qué sirve “%1”.</translation>
    </message>
    <message>
        <source>Its entries for %1 of an organization allow nothing.</source>
        <extracomment>%1: types of resources.</extracomment>
        <translation>Sus entradas para %1 de una organización no permiten nada.</translation>
    </message>
    <message>
        <source>This server still shows values. Whoever holds such a token can take over the tokens it sees, an operator’s too (CVE-2024-30896). Narrow it, or upgrade to a server that hashes values.</source>
        <translation>Este servidor aún muestra los valores. Quien tenga un token así puede apoderarse de los tokens que ve, también del de un operador (CVE-2024-30896). Restrínjalo, o pase a un servidor que guarde los valores con hash.</translation>
    </message>
    <message>
        <source>The server looks at the bucket’s ID alone, so that the organization beside it is no fence. Replace it by a token that names buckets of its organization.</source>
        <translation>El servidor solo mira el ID del bucket, así que la organización indicada al lado no es ninguna barrera. Reemplácelo por un token que nombre buckets de su organización.</translation>
    </message>
    <message>
        <source>Such an entry holds for organizations that do not exist yet, too. Replace it by one with an organization or single objects.</source>
        <translation>Una entrada así vale también para organizaciones que aún no existen. Reemplácelo por uno con una organización o con objetos concretos.</translation>
    </message>
    <message>
        <source>Each one can do everything, everywhere. One for work and one locked away are enough.</source>
        <translation>Cada uno puede hacer todo en todas partes. Bastan uno para el trabajo y otro guardado bajo llave.</translation>
    </message>
    <message>
        <source>Who gets hold of the collector’s configuration can read and delete everything in the organization. Replace it by a token for this job.</source>
        <translation>Quien se haga con la configuración del recolector puede leer y eliminar todo en la organización. Reemplácelo por un token para esta tarea.</translation>
    </message>
    <message>
        <source>What uses it stands still, and works again as soon as somebody activates the owner. Replace it under another owner, or delete it.</source>
        <translation>Lo que lo usa está parado, y vuelve a funcionar en cuanto alguien active al propietario. Reemplácelo con otro propietario, o elimínelo.</translation>
    </message>
    <message>
        <source>Its owner or organization was deleted, the token was not. Nobody sees it, and only “influxd recovery” lists it.</source>
        <translation>Su propietario o su organización se eliminó; el token, no. Nadie lo ve, y solo “influxd recovery” lo lista.</translation>
    </message>
    <message>
        <source>If it is lost, only “influxd recovery” on the server’s computer leads back. Make a second one and lock it away.</source>
        <translation>Si se pierde, solo “influxd recovery” en el equipo del servidor permite volver. Cree un segundo y guárdelo bajo llave.</translation>
    </message>
    <message>
        <source>Back-ups and administration ask for all types and refuse it. Make a new operator token in its place.</source>
        <translation>Las copias de seguridad y la administración piden todos los tipos y lo rechazan. Cree en su lugar un nuevo token de operador.</translation>
    </message>
    <message>
        <source>What a client does not need only helps whoever finds its token.</source>
        <translation>Lo que un cliente no necesita solo ayuda a quien encuentre su token.</translation>
    </message>
    <message>
        <source>Its observation time is over, and nobody missed it.</source>
        <translation>Su tiempo de observación terminó, y nadie lo echó en falta.</translation>
    </message>
    <message>
        <source>Permissions hold IDs. A bucket that is deleted and made again has a new one, and old tokens do not follow.</source>
        <translation>Los permisos contienen ID. Un bucket que se elimina y se crea de nuevo tiene otro, y los tokens antiguos no lo siguen.</translation>
    </message>
    <message>
        <source>It does no harm and no good. Often the whole token can go.</source>
        <translation>No hace daño ni sirve de nada. A menudo sobra el token entero.</translation>
    </message>
    <message>
        <source>Somebody, or some program, made it. Find out who, and describe it.</source>
        <translation>Alguien, o algún programa, lo creó. Averigüe quién y descríbalo.</translation>
    </message>
    <message>
        <source>Nobody can tell which one is in use. Tell them apart by description; deactivate one, and see who misses it.</source>
        <translation>Nadie puede decir cuál se usa. Distíngalos por la descripción; desactive uno y vea quién lo echa en falta.</translation>
    </message>
    <message>
        <source>Whoever missed it would have said so. It can be activated again by anyone who may write tokens.</source>
        <translation>Quien lo echara en falta lo habría dicho. Puede volver a activarlo cualquiera que pueda escribir tokens.</translation>
    </message>
    <message>
        <source>InfluxDB has no expiry. The longer a value is in use, the more places it has been copied to.</source>
        <translation>InfluxDB no conoce fechas de caducidad. Cuanto más tiempo se usa un valor, a más lugares se ha copiado.</translation>
    </message>
    <message>
        <source>In a year nobody knows what it is for.</source>
        <translation>Dentro de un año nadie sabrá para qué sirve.</translation>
    </message>
    <message>
        <source>A user name alone says little about which client uses it.</source>
        <translation>Un nombre de usuario por sí solo dice poco sobre qué cliente lo usa.</translation>
    </message>
    <message>
        <source>Users and organizations are above organizations; only an entry with an ID or without any limit has an effect.</source>
        <translation>Los usuarios y las organizaciones están por encima de las organizaciones; solo tiene efecto una entrada con un ID o sin ningún límite.</translation>
    </message>
    <message>
        <source>InfluxDB has one permission for writing data and for deleting the bucket; it cannot be narrowed further. Keep a back-up, and the value where only the client reads it.</source>
        <translation>InfluxDB tiene un solo permiso para escribir datos y para eliminar el bucket; no se puede restringir más. Tenga una copia de seguridad, y el valor donde solo lo lea el cliente.</translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>severity of a finding</comment>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of a finding</comment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>severity of a finding</comment>
        <translation>Observación</translation>
    </message>
    <message>
        <source>&amp;Make a token…</source>
        <translation>Crear un &amp;token…</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <source>&amp;Narrow…</source>
        <translation>Re&amp;stringir…</translation>
    </message>
    <message>
        <source>Deacti&amp;vate…</source>
        <translation>Desacti&amp;var…</translation>
    </message>
    <message>
        <source>D&amp;escribe…</source>
        <translation>&amp;Describir…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Spare &amp;operator token…</source>
        <translation>&amp;Operador de reserva…</translation>
    </message>
    <message>
        <source>Accepted by %1 until %2: %3</source>
        <extracomment>%1: a user; %2: a date; %3: a reason, as typed.</extracomment>
        <translation>Aceptado por %1 hasta el %2: %3</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Ningún hallazgo</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>The value stands in a server log</source>
        <translation>El valor está en un registro del servidor</translation>
    </message>
    <message>
        <source>It stands in a log of %1.</source>
        <extracomment>%1: a date and time.</extracomment>
        <translation>Está en un registro de %1.</translation>
    </message>
    <message>
        <source>Whoever reads the log or a copy of it can use the value until the token is deactivated. Replace the token, and guard or delete the log.</source>
        <translation>Quien lea el registro o una copia puede usar el valor hasta que el token se desactive. Reemplace el token, y proteja o elimine el registro.</translation>
    </message>
    <message>
        <source>It may also delete the buckets that it may write to.</source>
        <translation>También puede eliminar los buckets en los que puede escribir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what was found; %2: sentences.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which buckets exist was not looked at: not all could be listed.</source>
        <translation>No se comprobó qué buckets existen: no se pudieron listar todos.</translation>
    </message>
    <message>
        <source>Inactive owners were not looked for: this credential does not see users.</source>
        <translation>No se buscaron propietarios inactivos: esta credencial no ve usuarios.</translation>
    </message>
    <message>
        <source>Who can read values was not looked at: it is not known how the server keeps them.</source>
        <translation>No se comprobó quién puede leer valores: no se sabe cómo los guarda el servidor.</translation>
    </message>
    <message>
        <source>New tokens were not looked for: there is no earlier list to compare with.</source>
        <translation>No se buscaron tokens nuevos: no hay ninguna lista anterior con la que comparar.</translation>
    </message>
    <message>
        <source>Tokens that no list shows were not looked for: “influxd recovery auth list” tells them.</source>
        <translation>No se buscaron tokens que ninguna lista muestra: los indica “influxd recovery auth list”.</translation>
    </message>
    <message>
        <source>Values in server logs were not looked for: no log was read.</source>
        <translation>No se buscaron valores en registros del servidor: no se leyó ningún registro.</translation>
    </message>
    <message>
        <source>A spare operator token was not looked for: this credential does not see all tokens.</source>
        <translation>No se buscó un token de operador de reserva: esta credencial no ve todos los tokens.</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %n operator tokens that work.</source>
        <translation>
            <numerusform>Es el único token de operador que funciona.</numerusform>
            <numerusform>Es uno de %n tokens de operador que funcionan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No operator token works any more.</source>
        <translation>Ya no funciona ningún token de operador.</translation>
    </message>
    <message>
        <source>It is the only operator token that works.</source>
        <translation>Es el único token de operador que funciona.</translation>
    </message>
    <message>
        <source>Beside it only operator tokens of an older InfluxDB work.</source>
        <translation>Aparte de él solo funcionan tokens de operador de un InfluxDB anterior.</translation>
    </message>
</context>
<context>
    <name>itm::FindingTokenModel</name>
    <message>
        <source>The server as a whole</source>
        <translation>El servidor en su conjunto</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column of findings</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of findings</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>column of findings</comment>
        <translation>Qué se encontró</translation>
    </message>
</context>
<context>
    <name>itm::FindingsButton</name>
    <message>
        <source>What is wrong with the tokens of this server, and what helps</source>
        <translation>Qué falla en los tokens de este servidor, y qué ayuda</translation>
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
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>What was not looked at</source>
        <translation>Qué no se examinó</translation>
    </message>
    <message>
        <source>&amp;Show tokens</source>
        <translation>&amp;Mostrar tokens</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;Aceptar…</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Ret&amp;irar</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <comment>%1: a connection</comment>
        <translation>Hallazgos: %1</translation>
    </message>
    <message>
        <source>Findings, the worst first</source>
        <translation>Hallazgos, los peores primero</translation>
    </message>
    <message>
        <source>Tokens that the finding concerns</source>
        <translation>Tokens a los que afecta el hallazgo</translation>
    </message>
    <message>
        <source>How many findings</source>
        <translation>Cuántos hallazgos</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>findings</comment>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>Serious %1</source>
        <comment>findings</comment>
        <translation>Graves %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <comment>findings</comment>
        <translation>Advertencias %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <comment>findings</comment>
        <translation>Observaciones %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Accepted (%1)</source>
        <comment>findings; %1: a number</comment>
        <translation>Aceptados (%1)</translation>
    </message>
</context>
<context>
    <name>itm::FoundBar</name>
    <message>
        <source>Read all of them</source>
        <translation>Leer todo ello</translation>
    </message>
    <message>
        <source>Write all of them</source>
        <translation>Escribir todo ello</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>things in the permission tree</comment>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::FoundServers</name>
    <message>
        <source>Take %1 from the environment (INFLUX_HOST, INFLUX_TOKEN)</source>
        <extracomment>%1: an address.</extracomment>
        <translation>Tomar %1 del entorno (INFLUX_HOST, INFLUX_TOKEN)</translation>
    </message>
    <message>
        <source>Take the InfluxDB %1 at %2</source>
        <translation>Tomar el InfluxDB %1 de %2</translation>
    </message>
    <message>
        <source>Take the server at %1</source>
        <translation>Tomar el servidor de %1</translation>
    </message>
</context>
<context>
    <name>itm::GrantModel</name>
    <message>
        <source>all, in every organization</source>
        <extracomment>All things of a type.</extracomment>
        <translation>todo, en todas las organizaciones</translation>
    </message>
    <message>
        <source>all in %1</source>
        <extracomment>All things of a type. %1: an organization.</extracomment>
        <translation>todo en %1</translation>
    </message>
    <message>
        <source>The server accepts this entry, but it allows nothing.</source>
        <translation>El servidor acepta esta entrada, pero no permite nada.</translation>
    </message>
    <message>
        <source>In another organization than the token’s own.</source>
        <translation>En otra organización que la del propio token.</translation>
    </message>
    <message>
        <source>There is nothing with this ID any more.</source>
        <translation>Ya no hay nada con este ID.</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of granted things</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column of granted things</comment>
        <translation>Puede</translation>
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
        <translation>%1 (eliminado)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n deleted)</source>
        <extracomment>Some things that a token names no longer exist. %1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>
            <numerusform>%1 (%n eliminado)</numerusform>
            <numerusform>%1 (%n eliminados)</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1, which no longer exists</source>
        <extracomment>Something that a token names but that no longer exists. %1: such as &quot;bucket 0a1b…&quot;.</extracomment>
        <translation>%1 (ya no existe)</translation>
    </message>
    <message>
        <source>the %1</source>
        <extracomment>%1: one thing, such as &quot;task nightly&quot;.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <extracomment>%1: a resource type, such as &quot;tasks&quot;; everywhere: in every organization.</extracomment>
        <translation>%1 en todas partes</translation>
    </message>
    <message>
        <source>%1 (without effect)</source>
        <extracomment>%1: a resource type. The permission is stored but the server never makes use of it.</extracomment>
        <translation>%1 (sin efecto)</translation>
    </message>
    <message>
        <source>%1 of another organization</source>
        <extracomment>%1: a resource type, such as &quot;tasks&quot;.</extracomment>
        <translation>%1 de otra organización</translation>
    </message>
    <message>
        <source>all buckets</source>
        <translation>todos los buckets</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>%1: &quot;users&quot; or &quot;organizations&quot;.</extracomment>
        <translation>el conjunto de %1</translation>
    </message>
    <message>
        <source>the %1 of every organization</source>
        <extracomment>%1: a resource type, such as &quot;tasks&quot;.</extracomment>
        <translation>%1 de todas las organizaciones</translation>
    </message>
    <message>
        <source>every bucket of %1</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>todos los buckets de %1</translation>
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
        <translation>Su credencial puede conceder esto.</translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>Elija al menos un permiso.</translation>
    </message>
    <message>
        <source>Choose an organization.</source>
        <translation>Elija una organización.</translation>
    </message>
    <message>
        <source>Your credential may not make tokens in this organization.</source>
        <translation>Su credencial no puede crear tokens en esta organización.</translation>
    </message>
    <message>
        <source>Your credential may not make tokens for this owner.</source>
        <translation>Su credencial no puede crear tokens para este propietario.</translation>
    </message>
    <message>
        <source>You cannot grant this, because your credential itself may not %1.</source>
        <extracomment>%1: a permission, such as &quot;write the bucket telegraf&quot;.</extracomment>
        <translation>No puede conceder esto, porque su propia credencial no tiene permiso para %1.</translation>
    </message>
    <message>
        <source>No token can be given the whole server: leave out the type “instance”.</source>
        <translation>A ningún token se le puede dar el servidor entero: omita el tipo “instance”.</translation>
    </message>
    <message>
        <source>A token cannot reach into another organization than its own: leave out “%1”.</source>
        <extracomment>%1: a permission, such as &quot;write all buckets of factory&quot;.</extracomment>
        <translation>Un token no puede llegar a otra organización que la suya: omita “%1”.</translation>
    </message>
</context>
<context>
    <name>itm::GuardText</name>
    <message>
        <source>This is the token you are signed in with. Once it is inactive it cannot activate itself: you will see nothing here until another token, the web page or influxd recovery activates it.</source>
        <translation>Este es el token con el que ha iniciado sesión. Una vez inactivo, no puede activarse a sí mismo: no verá nada aquí hasta que otro token, la página web o influxd recovery lo active.</translation>
    </message>
    <message>
        <source>This is most likely the token you are signed in with: the server does not tell, and no other one fits. If it is, you will see nothing here until another token, the web page or influxd recovery activates it.</source>
        <translation>Este es muy probablemente el token con el que ha iniciado sesión: el servidor no lo dice, y ningún otro encaja. Si lo es, no verá nada aquí hasta que otro token, la página web o influxd recovery lo active.</translation>
    </message>
    <message>
        <source>This may be the token you are signed in with: the server does not tell, and several fit. If it is, you will see nothing here until another token, the web page or influxd recovery activates it.</source>
        <translation>Este puede ser el token con el que ha iniciado sesión: el servidor no lo dice, y varios encajan. Si lo es, no verá nada aquí hasta que otro token, la página web o influxd recovery lo active.</translation>
    </message>
    <message>
        <source>This is the spare operator token that this computer keeps for the day when no other works. While it is inactive it leads nobody back in.</source>
        <translation>Este es el token de operador de reserva que este equipo guarda para el día en que ningún otro funcione. Mientras esté inactivo no permite a nadie volver a entrar.</translation>
    </message>
    <message>
        <source>This is the token you are signed in with. Once it is deleted you are signed out, and nobody can bring it back: have another way to sign in first.</source>
        <translation>Este es el token con el que ha iniciado sesión. Una vez eliminado, su sesión se cierra y nadie puede recuperarlo: tenga antes otra forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>This is most likely the token you are signed in with: the server does not tell, and no other one fits. If it is, you are signed out, and nobody can bring it back: have another way to sign in first.</source>
        <translation>Este es muy probablemente el token con el que ha iniciado sesión: el servidor no lo dice, y ningún otro encaja. Si lo es, su sesión se cierra y nadie puede recuperarlo: tenga antes otra forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>This may be the token you are signed in with: the server does not tell, and several fit. If it is, you are signed out, and nobody can bring it back: have another way to sign in first.</source>
        <translation>Este puede ser el token con el que ha iniciado sesión: el servidor no lo dice, y varios encajan. Si lo es, su sesión se cierra y nadie puede recuperarlo: tenga antes otra forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>This is the spare operator token that this computer keeps for the day when no other works. Without it a lost operator token can only be made good by influxd recovery. Its value is removed from the keychain with “Server ▸ Spare operator…”.</source>
        <translation>Este es el token de operador de reserva que este equipo guarda para el día en que ningún otro funcione. Sin él, perder un token de operador solo se remedia con influxd recovery. Su valor se quita del llavero con “Servidor ▸ Operador de reserva…”.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>tokens, at the end of a list of names</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved connections that sign in with it: %1. They will not connect until it is active again.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>Conexiones guardadas que inician sesión con él: %1. No se conectarán hasta que vuelva a estar activo.</translation>
    </message>
    <message>
        <source>Saved connections that sign in with it: %1. They will not connect any more until they are given another token.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>Conexiones guardadas que inician sesión con él: %1. No volverán a conectarse hasta que se les dé otro token.</translation>
    </message>
    <message>
        <source>Values saved on this computer stay saved: %1.</source>
        <extracomment>%1: names of tokens.</extracomment>
        <translation>Los valores guardados en este equipo siguen guardados: %1.</translation>
    </message>
    <message>
        <source>Its value is saved on this computer and stays saved.</source>
        <translation>Su valor está guardado en este equipo y sigue guardado.</translation>
    </message>
    <message>
        <source>Values saved on this computer are removed too: %1.</source>
        <extracomment>%1: names of tokens.</extracomment>
        <translation>También se quitan los valores guardados en este equipo: %1.</translation>
    </message>
    <message>
        <source>Its value is saved on this computer and is removed too.</source>
        <translation>Su valor está guardado en este equipo y también se quita.</translation>
    </message>
    <message>
        <source>No operator token that can be seen would work any more. Without one, users, organizations and back-ups can only be managed after influxd recovery.</source>
        <translation>Ya no funcionaría ningún token de operador de los que se ven. Sin uno, los usuarios, las organizaciones y las copias de seguridad solo se pueden administrar después de influxd recovery.</translation>
    </message>
    <message>
        <source>No operator token that can be seen would work any more. From then on users, organizations and back-ups can only be managed after influxd recovery.</source>
        <translation>Ya no funcionaría ningún token de operador de los que se ven. A partir de entonces, los usuarios, las organizaciones y las copias de seguridad solo se pueden administrar después de influxd recovery.</translation>
    </message>
    <message>
        <source>Saved connections that may sign in with it, which the server does not tell: %1. Those that do will not connect until it is active again.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>Conexiones guardadas que quizá inician sesión con él, lo que el servidor no dice: %1. Las que lo hagan no se conectarán hasta que vuelva a estar activo.</translation>
    </message>
    <message>
        <source>Saved connections that may sign in with it, which the server does not tell: %1. Those that do will not connect any more until they are given another token.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>Conexiones guardadas que quizá inician sesión con él, lo que el servidor no dice: %1. Las que lo hagan no volverán a conectarse hasta que se les dé otro token.</translation>
    </message>
    <message>
        <source>Of the operator tokens that can be seen only those of an older InfluxDB would work, and these cannot make a full one again.</source>
        <translation>De los tokens de operador que se ven solo funcionarían los de un InfluxDB anterior, y estos no pueden volver a crear uno completo.</translation>
    </message>
    <message>
        <source>Of the operator tokens that can be seen only the spare one of this computer could take its place: after that “Use the spare operator”, in “Connections”, is the way back in.</source>
        <translation>De los tokens de operador que se ven solo podría ocupar su lugar el de reserva de este equipo: después, “Usar el operador de reserva”, en “Conexiones”, es la forma de volver a entrar.</translation>
    </message>
</context>
<context>
    <name>itm::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
</context>
<context>
    <name>itm::HandOverDialog</name>
    <message>
        <source>Delete it…</source>
        <translation>Eliminarlo…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>What the token may do</source>
        <translation>Qué puede hacer el token</translation>
    </message>
    <message>
        <source>What the token may not do</source>
        <translation>Qué no puede hacer el token</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>Qué se muestra abajo</translation>
    </message>
    <message>
        <source>Ready text for a client</source>
        <translation>Texto listo para un cliente</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Qué se probó</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <comment>title; %1 is a token&apos;s description</comment>
        <translation>%1 está listo</translation>
    </message>
    <message>
        <source>How the token differs from what was asked for</source>
        <translation>En qué difiere el token de lo pedido</translation>
    </message>
    <message>
        <source>▲ The server recorded something else than was asked for:</source>
        <translation>▲ El servidor registró algo distinto de lo pedido:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It may</source>
        <comment>heading above what a token can do</comment>
        <translation>Puede</translation>
    </message>
    <message>
        <source>It may not</source>
        <comment>heading above what a token cannot do</comment>
        <translation>No puede</translation>
    </message>
    <message>
        <source>Close without saving the value?</source>
        <translation>¿Cerrar sin guardar el valor?</translation>
    </message>
    <message>
        <source>The value of %1 is not in the keychain.</source>
        <translation>El valor de %1 no está en el llavero.</translation>
    </message>
    <message>
        <source>Nobody can show it again. If it was not copied, the token has to be replaced or deleted.</source>
        <translation>Nadie puede volver a mostrarlo. Si no se copió, el token tiene que reemplazarse o eliminarse.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>itm::IdList</name>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>Copy the token’s ID</source>
        <translation>Copiar el ID del token</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>ID del propietario</translation>
    </message>
    <message>
        <source>Copy the owner’s ID</source>
        <translation>Copiar el ID del propietario</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID de la organización</translation>
    </message>
    <message>
        <source>Copy the organization’s ID</source>
        <translation>Copiar el ID de la organización</translation>
    </message>
</context>
<context>
    <name>itm::IdentifyDialog</name>
    <message>
        <source>&amp;Look here</source>
        <translation>&amp;Buscar aquí</translation>
    </message>
    <message>
        <source>&amp;Compare these too</source>
        <translation>&amp;Comparar también estos</translation>
    </message>
    <message>
        <source>&amp;Show in the list</source>
        <translation>&amp;Mostrar en la lista</translation>
    </message>
    <message>
        <source>&amp;Ask the ticked servers</source>
        <translation>Preg&amp;untar a los servidores marcados</translation>
    </message>
    <message>
        <source>Which token is this?</source>
        <translation>¿Qué token es este?</translation>
    </message>
    <message>
        <source>Value of a token</source>
        <translation>Valor de un token</translation>
    </message>
    <message>
        <source>Paste a value, or the line it stands in</source>
        <translation>Pegue un valor, o la línea en la que está</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Reads each of them from the keychain once.</source>
        <translation>Lee cada uno una vez del llavero.</translation>
    </message>
    <message>
        <source>Tokens that it is or can be</source>
        <translation>Tokens que es o que puede ser</translation>
    </message>
    <message>
        <source>For a value that turned up somewhere. It is kept nowhere, and leaves this computer only if you ask servers below.</source>
        <translation>Para un valor que apareció en algún sitio. No se guarda en ninguna parte, y solo sale de este equipo si abajo pregunta a servidores.</translation>
    </message>
    <message>
        <source>A server does not say which token a value belongs to, but whether it works and whose it is; what it may do tells the owner&apos;s tokens apart. Nothing is stored.</source>
        <translation>Un servidor no dice a qué token pertenece un valor, pero sí si funciona y de quién es; lo que puede hacer distingue los tokens del propietario. No se almacena nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>%1 of %2 read…</source>
        <translation>%1 de %2 leídos…</translation>
    </message>
</context>
<context>
    <name>itm::IdentifyText</name>
    <message>
        <source>✓ It is known here:</source>
        <translation>✓ Aquí se conoce:</translation>
    </message>
    <message>
        <source>It is none of the values that could be compared on this computer.</source>
        <translation>No es ninguno de los valores que se pudieron comparar en este equipo.</translation>
    </message>
    <message>
        <source>▲ Saved values could not be compared. %1</source>
        <translation>▲ No se pudieron comparar valores guardados. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved values are not noted yet, so that they were not compared.</source>
        <translation>
            <numerusform>%n valor guardado aún no está anotado, así que no se comparó.</numerusform>
            <numerusform>%n valores guardados aún no están anotados, así que no se compararon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n servers show values, but their list could not be had.</source>
        <translation>
            <numerusform>▲ %n servidor muestra valores, pero no se pudo obtener su lista.</numerusform>
            <numerusform>▲ %n servidores muestran valores, pero no se pudo obtener su lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows no such token.</source>
        <translation>%1 no conoce ningún token así.</translation>
    </message>
    <message>
        <source>%1 knows it: an inactive token that is not in the list.</source>
        <translation>%1 lo conoce: un token inactivo que no está en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%1 knows it: an inactive token, one of these %n:</source>
        <translation>
            <numerusform>%1 lo conoce: un token inactivo, este:</numerusform>
            <numerusform>%1 lo conoce: un token inactivo, uno de estos %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows it, but its owner is inactive or deleted: nothing works with it.</source>
        <translation>%1 lo conoce, pero su propietario está inactivo o eliminado: no sirve para nada.</translation>
    </message>
    <message>
        <source>▲ %1 did not say. %2</source>
        <translation>▲ %1 no lo dijo. %2</translation>
    </message>
    <message>
        <source>It works on %1 and belongs to %2.</source>
        <translation>Funciona en %1 y pertenece a %2.</translation>
    </message>
    <message>
        <source>No token in the list can be it.</source>
        <translation>Ningún token de la lista puede serlo.</translation>
    </message>
    <message>
        <source>In the list only this one can be it:</source>
        <translation>En la lista solo puede ser este:</translation>
    </message>
    <message numerus="yes">
        <source>By what it may do it is one of these %n:</source>
        <translation>
            <numerusform>Por lo que puede hacer es este:</numerusform>
            <numerusform>Por lo que puede hacer es uno de estos %n:</numerusform>
        </translation>
    </message>
    <message>
        <source>Token %1 of %2, which is in no list any more</source>
        <translation>Token %1 de %2, que ya no está en ninguna lista</translation>
    </message>
    <message>
        <source>%1 · %2 · owner %3 · %4</source>
        <comment>a token: name, organization, owner, server</comment>
        <translation>%1 · %2 · propietario %3 · %4</translation>
    </message>
    <message>
        <source>What the connection %1 signs in with</source>
        <translation>Con lo que inicia sesión la conexión %1</translation>
    </message>
</context>
<context>
    <name>itm::IdentityText</name>
    <message>
        <source>user and password</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>usuario y contraseña</translation>
    </message>
    <message>
        <source>operator token</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>token de operador</translation>
    </message>
    <message>
        <source>All Access token</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>token All Access</translation>
    </message>
    <message>
        <source>Read/Write token</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>token de lectura/escritura</translation>
    </message>
    <message>
        <source>narrow token</source>
        <extracomment>What somebody signed in with: a token with few permissions.</extracomment>
        <translation>token restringido</translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>token</translation>
    </message>
    <message numerus="yes">
        <source>%n more belong(s) to deleted users or organizations</source>
        <translation>
            <numerusform>%n más pertenece a usuarios u organizaciones eliminados</numerusform>
            <numerusform>%n más pertenecen a usuarios u organizaciones eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more belong(s) to others, or to deleted users or organizations</source>
        <translation>
            <numerusform>%n más pertenece a otros, o a usuarios u organizaciones eliminados</numerusform>
            <numerusform>%n más pertenecen a otros, o a usuarios u organizaciones eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>sees %1 of %2 stored tokens: %3</source>
        <extracomment>%1: a number; %2: a number; %3: such as &quot;3 more belong to deleted users&quot;.</extracomment>
        <translation>ve %1 de %2 tokens almacenados: %3</translation>
    </message>
    <message numerus="yes">
        <source>sees all %n token(s)</source>
        <translation>
            <numerusform>ve todo: %n token</numerusform>
            <numerusform>ve todos los tokens (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>sees no tokens</source>
        <translation>no ve tokens</translation>
    </message>
    <message numerus="yes">
        <source>sees %n token(s)</source>
        <translation>
            <numerusform>ve %n token</numerusform>
            <numerusform>ve %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>signed in (%1)</source>
        <extracomment>%1: such as &quot;operator token&quot;.</extracomment>
        <translation>sesión iniciada (%1)</translation>
    </message>
    <message>
        <source>signed in as %1 (%2)</source>
        <extracomment>%1: a user; %2: such as &quot;operator token&quot;.</extracomment>
        <translation>sesión iniciada como %1 (%2)</translation>
    </message>
    <message>
        <source>not encrypted: http can be read on the way</source>
        <translation>sin cifrar: http se puede leer por el camino</translation>
    </message>
    <message>
        <source>the server keeps values hashed</source>
        <translation>el servidor guarda los valores con hash</translation>
    </message>
    <message>
        <source>the server keeps values readable</source>
        <translation>el servidor guarda los valores legibles</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <extracomment>%1: such as &quot;12 s ago&quot;.</extracomment>
        <translation>actualizado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n v1 credential(s)</source>
        <translation>
            <numerusform>%n credencial v1</numerusform>
            <numerusform>%n credenciales v1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ImportDataDialog</name>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>búsqueda guardada</translation>
    </message>
    <message>
        <source>own snippet</source>
        <translation>fragmento propio</translation>
    </message>
    <message>
        <source>note about a token</source>
        <translation>nota sobre un token</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an entry of a file</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>igual que aquí</translation>
    </message>
    <message>
        <source>different from here</source>
        <translation>distinto que aquí</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>se añade</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>se omite</translation>
    </message>
    <message>
        <source>mine stays</source>
        <translation>queda lo mío</translation>
    </message>
    <message>
        <source>theirs replaces mine</source>
        <translation>lo ajeno reemplaza lo mío</translation>
    </message>
    <message>
        <source>both become one</source>
        <comment>two notes</comment>
        <translation>las dos pasan a ser una</translation>
    </message>
    <message>
        <source>both, theirs gets a number</source>
        <translation>ambos; lo ajeno recibe un número</translation>
    </message>
    <message>
        <source>Import own data</source>
        <translation>Importar datos propios</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Entradas del archivo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Beside what is here</source>
        <translation>Frente a lo de aquí</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Credentials are in no such file: each new connection asks for one when it is opened.</source>
        <translation>Las credenciales no están en estos archivos: cada conexión nueva pide una al abrirse.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>With the &amp;selected entries</source>
        <translation>Con las entradas &amp;seleccionadas</translation>
    </message>
    <message>
        <source>Of this file %1 are new, %2 are the same as here, and %3 differ.</source>
        <extracomment>%1 to %3: numbers of entries of a file.</extracomment>
        <translation>De este archivo, %1 son nuevas, %2 son iguales que aquí y %3 difieren.</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>conservar lo mío</translation>
    </message>
    <message>
        <source>take theirs</source>
        <translation>tomar lo ajeno</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>conservar ambos</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Importar %n entrada</numerusform>
            <numerusform>Importar %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>No se incorporó nada.</translation>
    </message>
</context>
<context>
    <name>itm::ImportDialog</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Test what was imported</source>
        <translation>&amp;Probar lo importado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>Takes over what the influx command line program has saved. Tokens go straight into your keychain; the file stays as it is.</source>
        <translation>Toma lo que ha guardado el programa de línea de comandos influx. Los tokens van directamente a su llavero; el archivo queda como está.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Abrir otro archivo</translation>
    </message>
    <message>
        <source>What is to be said of the file</source>
        <translation>Qué hay que decir del archivo</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Entradas del archivo</translation>
    </message>
    <message>
        <source>Remark on the entry</source>
        <translation>Comentario sobre la entrada</translation>
    </message>
    <message>
        <source>Open a configs file of the influx CLI</source>
        <translation>Abrir un archivo configs de la CLI influx</translation>
    </message>
    <message numerus="yes">
        <source>Import %n connections</source>
        <translation>
            <numerusform>Importar %n conexión</numerusform>
            <numerusform>Importar %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <comment>nothing is ticked</comment>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>itm::ImportLogsDialog</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Añadir archivos…</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Show in the list</source>
        <translation>&amp;Mostrar en la lista</translation>
    </message>
    <message>
        <source>&amp;Read the logs</source>
        <translation>&amp;Leer los registros</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>When were tokens last seen?</source>
        <translation>¿Cuándo se vieron los tokens por última vez?</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>Archivos de registro</translation>
    </message>
    <message>
        <source>Server that wrote the logs</source>
        <translation>Servidor que escribió los registros</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Tokens whose values stand in the logs</source>
        <translation>Tokens cuyos valores están en los registros</translation>
    </message>
    <message>
        <source>Logs &amp;of</source>
        <translation>Registros &amp;de</translation>
    </message>
    <message>
        <source>Server logs</source>
        <translation>Registros del servidor</translation>
    </message>
    <message>
        <source>Being read…</source>
        <comment>server logs</comment>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1 (not listed)</source>
        <extracomment>A token that no list shows, by its ID.</extracomment>
        <translation>%1 (no listado)</translation>
    </message>
</context>
<context>
    <name>itm::ImportModel</name>
    <message>
        <source>%1 (active)</source>
        <translation>%1 (activo)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of an import</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of an import</comment>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of an import</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <comment>column of an import</comment>
        <translation>Inicia sesión con</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column of an import</comment>
        <translation>Comentario</translation>
    </message>
</context>
<context>
    <name>itm::ImportTemplatesDialog</name>
    <message>
        <source>Import templates</source>
        <translation>Importar plantillas</translation>
    </message>
    <message>
        <source>Templates of the file</source>
        <translation>Plantillas del archivo</translation>
    </message>
    <message>
        <source>keep both, the new one gets a number</source>
        <translation>conservar ambas; la nueva recibe un número</translation>
    </message>
    <message>
        <source>replace the one that is here</source>
        <translation>reemplazar la que hay aquí</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken</source>
        <translation>Si un &amp;nombre ya existe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a template and how many entries it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: the name is taken</source>
        <extracomment>%1: a template and its size.</extracomment>
        <translation>%1: el nombre ya existe</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n templates</source>
        <translation>
            <numerusform>Importar %n plantilla</numerusform>
            <numerusform>Importar %n plantillas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ImportText</name>
    <message>
        <source>The same address and credential as “%1”.</source>
        <extracomment>%1: the name of another entry.</extracomment>
        <translation>La misma dirección y credencial que “%1”.</translation>
    </message>
    <message>
        <source>Known already as “%1”.</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>Ya se conoce como “%1”.</translation>
    </message>
    <message>
        <source>The password stays in the file: enter it to connect.</source>
        <translation>La contraseña se queda en el archivo: introdúzcala para conectar.</translation>
    </message>
    <message>
        <source>Its “cookie” cannot be read: it is taken over without a credential.</source>
        <translation>Su “cookie” no se puede leer: se toma sin credencial.</translation>
    </message>
    <message>
        <source>It has no credential: enter one to connect.</source>
        <translation>No tiene credencial: introduzca una para conectar.</translation>
    </message>
    <message>
        <source>Imported without its password: enter it to connect.</source>
        <translation>Importada sin su contraseña: introdúzcala para conectar.</translation>
    </message>
    <message>
        <source>Imported without a token: enter one to connect.</source>
        <translation>Importada sin token: introduzca uno para conectar.</translation>
    </message>
    <message>
        <source>Imported; its token is in your keychain.</source>
        <translation>Importada; su token está en su llavero.</translation>
    </message>
    <message>
        <source>Imported; its token is kept until this program ends.</source>
        <translation>Importada; su token se conserva hasta que termine este programa.</translation>
    </message>
    <message>
        <source>user %1</source>
        <extracomment>%1: the name of a user.</extracomment>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>API token</source>
        <comment>an entry signs in with it</comment>
        <translation>token de API</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an entry has no credential</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>into the keychain</comment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not imported. %1</source>
        <extracomment>%1: one or two sentences.</extracomment>
        <translation>No importada. %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>There is no file %1: the influx CLI has saved nothing there. Open another one.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>No existe el archivo %1: la CLI influx no guardó nada allí. Abra otro.</translation>
    </message>
    <message>
        <source>The file %1 has no entries.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>El archivo %1 no tiene entradas.</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file, and with it the tokens in it. Take that right away from them, and replace the tokens if you do not trust everybody here.</source>
        <translation>Otros usuarios de este equipo pueden leer este archivo, y con él los tokens que contiene. Quíteles ese permiso, y reemplace los tokens si no confía en todos los de aquí.</translation>
    </message>
</context>
<context>
    <name>itm::InventoryDifferenceModel</name>
    <message>
        <source>What changed</source>
        <comment>column of changes on a server</comment>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column of changes on a server</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of changes on a server</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of changes on a server</comment>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>By whom</source>
        <comment>column of changes on a server</comment>
        <translation>Quién lo hizo</translation>
    </message>
</context>
<context>
    <name>itm::JournalModel</name>
    <message>
        <source>Time</source>
        <comment>column of the journal</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What was done</source>
        <comment>column of the journal</comment>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column of the journal</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of the journal</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>column of the journal</comment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>As user</source>
        <comment>column of the journal</comment>
        <translation>Como usuario</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column of the journal</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>ID de la organización</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>outcome in the journal</comment>
        <translation>empezado</translation>
    </message>
</context>
<context>
    <name>itm::JournalPage</name>
    <message>
        <source>&amp;Show in the list</source>
        <translation>&amp;Mostrar en la lista</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>Search in the journal</source>
        <translation>Buscar en el diario</translation>
    </message>
    <message>
        <source>Token, organization, user, outcome …</source>
        <translation>Token, organización, usuario, resultado…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What this program did</source>
        <translation>Qué hizo este programa</translation>
    </message>
    <message>
        <source>About this entry</source>
        <translation>Sobre esta entrada</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Whether the journal is whole</source>
        <translation>Si el diario está completo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>Hoy y ayer</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>Los últimos 365 días</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>ID del token</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: a path, %2: why, in the words of the system.</extracomment>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The whole journal is in %1; it holds no values.</source>
        <translation>El diario completo está en %1; no contiene valores.</translation>
    </message>
</context>
<context>
    <name>itm::JournalText</name>
    <message>
        <source>Make v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>Crear credencial v1</translation>
    </message>
    <message>
        <source>Activate v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>Activar credencial v1</translation>
    </message>
    <message>
        <source>Deactivate v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>Desactivar credencial v1</translation>
    </message>
    <message>
        <source>Change v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>Cambiar credencial v1</translation>
    </message>
    <message>
        <source>Delete v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>Eliminar credencial v1</translation>
    </message>
    <message>
        <source>Set v1 password</source>
        <comment>entry of the journal</comment>
        <translation>Establecer contraseña v1</translation>
    </message>
    <message>
        <source>Entry %1 is not what this program wrote.</source>
        <translation>La entrada %1 no es lo que escribió este programa.</translation>
    </message>
    <message>
        <source>What stood before entry %1 is gone.</source>
        <translation>Lo que había antes de la entrada %1 ya no está.</translation>
    </message>
    <message>
        <source>The entries from %1 on are gone.</source>
        <translation>Las entradas a partir de la %1 ya no están.</translation>
    </message>
    <message>
        <source>Set up server</source>
        <comment>entry of the journal</comment>
        <translation>Configurar servidor</translation>
    </message>
    <message>
        <source>Activate user</source>
        <comment>entry of the journal</comment>
        <translation>Activar usuario</translation>
    </message>
    <message>
        <source>Deactivate user</source>
        <comment>entry of the journal</comment>
        <translation>Desactivar usuario</translation>
    </message>
    <message>
        <source>Review decision</source>
        <comment>entry of the journal</comment>
        <translation>Decisión de revisión</translation>
    </message>
    <message>
        <source>Something that another version knows</source>
        <comment>entry of the journal</comment>
        <translation>Algo que conoce otra versión</translation>
    </message>
    <message>
        <source>Make token</source>
        <comment>entry of the journal</comment>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>Activate token</source>
        <comment>entry of the journal</comment>
        <translation>Activar token</translation>
    </message>
    <message>
        <source>Deactivate token</source>
        <comment>entry of the journal</comment>
        <translation>Desactivar token</translation>
    </message>
    <message>
        <source>Describe token</source>
        <comment>entry of the journal</comment>
        <translation>Describir token</translation>
    </message>
    <message>
        <source>Delete token</source>
        <comment>entry of the journal</comment>
        <translation>Eliminar token</translation>
    </message>
    <message>
        <source>Change token</source>
        <comment>entry of the journal</comment>
        <translation>Cambiar token</translation>
    </message>
    <message>
        <source>no outcome: the program ended first</source>
        <translation>sin resultado: el programa terminó antes</translation>
    </message>
    <message>
        <source>done</source>
        <comment>outcome in the journal</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>outcome in the journal</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not answered: it may have been carried out</source>
        <translation>sin respuesta: puede haberse ejecutado</translation>
    </message>
    <message>
        <source>noted</source>
        <comment>outcome in the journal</comment>
        <translation>anotado</translation>
    </message>
    <message>
        <source>The clock of this computer was set back before this entry.</source>
        <translation>El reloj de este equipo se atrasó antes de esta entrada.</translation>
    </message>
    <message>
        <source>Somebody changed the local database, or it was damaged.</source>
        <translation>Alguien cambió la base de datos local, o se dañó.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Aún no se ha anotado nada.</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are in order. The journal is tamper-evident, not tamper-proof: who can write your files can begin it anew.</source>
        <translation>
            <numerusform>La única entrada está en orden. El diario deja ver las manipulaciones, pero no las impide: quien pueda escribir sus archivos puede empezarlo de nuevo.</numerusform>
            <numerusform>Las %n entradas están en orden. El diario deja ver las manipulaciones, pero no las impide: quien pueda escribir sus archivos puede empezarlo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last entry: %1, seal %2. Written down elsewhere, it shows later whether the end was cut off.</source>
        <translation>Última entrada: %1, sello %2. Anotado en otro lugar, muestra después si se cortó el final.</translation>
    </message>
    <message>
        <source>What this program does is not written into its journal at the moment; the changes themselves go on. %1</source>
        <extracomment>%1: sentences about why.</extracomment>
        <translation>Lo que hace este programa no se escribe en su diario en este momento; los cambios mismos continúan. %1</translation>
    </message>
</context>
<context>
    <name>itm::KeychainLine</name>
    <message>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>State of the keychain</source>
        <translation>Estado del llavero</translation>
    </message>
    <message>
        <source>Saving in the keychain… A prompt of the keyring may be open.</source>
        <translation>Guardando en el llavero… Puede que el llavero haya abierto una pregunta.</translation>
    </message>
    <message>
        <source>✓ Saved in your keychain</source>
        <translation>✓ Guardado en su llavero</translation>
    </message>
    <message>
        <source>▲ Kept until the program ends: this run uses no keychain. Copy the value now if it is to last.</source>
        <translation>▲ Se conserva hasta que termine el programa: esta ejecución no usa llavero. Copie el valor ahora si debe durar.</translation>
    </message>
    <message>
        <source>▲ Not saved: %1 Nobody can show this value again once the window is closed.</source>
        <translation>▲ No guardado: %1 Nadie puede volver a mostrar este valor una vez cerrada la ventana.</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>No se conserva en este equipo</translation>
    </message>
    <message>
        <source>saving…</source>
        <comment>a value in a list</comment>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <comment>a value in a list</comment>
        <translation>✓ guardado</translation>
    </message>
    <message>
        <source>▲ until the program ends</source>
        <comment>a value in a list</comment>
        <translation>▲ hasta que termine el programa</translation>
    </message>
    <message>
        <source>▲ not saved</source>
        <comment>a value in a list</comment>
        <translation>▲ no guardado</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>a value in a list</comment>
        <translation>no conservado</translation>
    </message>
</context>
<context>
    <name>itm::KeychainText</name>
    <message>
        <source>The value is shown once and saved in your keychain first.</source>
        <translation>El valor se muestra una sola vez y antes se guarda en su llavero.</translation>
    </message>
    <message>
        <source>▲ This run uses no keychain: copy the value before the program ends.</source>
        <translation>▲ Esta ejecución no usa llavero: copie el valor antes de que termine el programa.</translation>
    </message>
    <message>
        <source>▲ This run uses no keychain: copy the values before the program ends.</source>
        <translation>▲ Esta ejecución no usa llavero: copie los valores antes de que termine el programa.</translation>
    </message>
    <message>
        <source>▲ This run uses no keychain: copy the password before the program ends.</source>
        <translation>▲ Esta ejecución no usa llavero: copie la contraseña antes de que termine el programa.</translation>
    </message>
</context>
<context>
    <name>itm::KeyringPanel</name>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Test the keyring</source>
        <translation>Probar el llavero</translation>
    </message>
    <message>
        <source>Try the keyring</source>
        <translation>Probar el llavero</translation>
    </message>
    <message>
        <source>Writes an entry of its own, reads it back and removes it. A locked keyring may ask for its password.</source>
        <translation>Escribe una entrada propia, la vuelve a leer y la quita. Un llavero bloqueado puede pedir su contraseña.</translation>
    </message>
    <message>
        <source>Still waiting for the keyring: a window of it may be asking for its password.</source>
        <translation>El llavero aún no responde: puede que una de sus ventanas esté pidiendo la contraseña.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Aún sin probar.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Works: written, read back and removed in %1 ms.</source>
        <extracomment>%1: a number of milliseconds.</extracomment>
        <translation>Funciona: escrito, releído y quitado en %1 ms.</translation>
    </message>
    <message>
        <source>This run keeps secrets in memory only; they are gone when it ends.</source>
        <translation>Esta ejecución guarda los secretos solo en memoria; desaparecen cuando termina.</translation>
    </message>
    <message>
        <source>The Secret Service of the desktop answers (GNOME Keyring, KeePassXC or the like).</source>
        <translation>Responde el Secret Service del escritorio (GNOME Keyring, KeePassXC o similar).</translation>
    </message>
    <message>
        <source>KWallet answers.</source>
        <translation>Responde KWallet.</translation>
    </message>
    <message>
        <source>No keyring is running on this desktop.</source>
        <translation>En este escritorio no funciona ningún llavero.</translation>
    </message>
</context>
<context>
    <name>itm::KindText</name>
    <message>
        <source>Operator</source>
        <extracomment>Kind of a token.</extracomment>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Operator (older)</source>
        <extracomment>Kind of a token: made for an older InfluxDB, which had fewer resource types.</extracomment>
        <translation>Operador (antiguo)</translation>
    </message>
    <message>
        <source>All Access</source>
        <extracomment>Kind of a token.</extracomment>
        <translation>All Access</translation>
    </message>
    <message>
        <source>Read/Write</source>
        <extracomment>Kind of a token.</extracomment>
        <translation>Lectura/escritura</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Kind of a token.</extracomment>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>v1 user</source>
        <extracomment>Kind of a row: a user name with a password, for clients of InfluxDB 1.x.</extracomment>
        <translation>Usuario v1</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>kind</comment>
        <extracomment>Kind of a token: reads buckets and nothing else.</extracomment>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>kind</comment>
        <extracomment>Kind of a token: writes buckets and nothing else.</extracomment>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Can do everything in every organization: data, users, organizations, other tokens and back-ups. InfluxDB recommends to keep it for administration.</source>
        <translation>Puede hacer todo en todas las organizaciones: datos, usuarios, organizaciones, otros tokens y copias de seguridad. InfluxDB recomienda reservarlo para la administración.</translation>
    </message>
    <message>
        <source>An operator token from before InfluxDB added newer resource types. It can do everything in every organization, except with those.</source>
        <translation>Un token de operador de antes de que InfluxDB añadiera tipos de recurso más nuevos. Puede hacer todo en todas las organizaciones, salvo con esos.</translation>
    </message>
    <message>
        <source>Reads or writes buckets of one organization and nothing else: right for collectors, dashboards and scripts.</source>
        <translation>Lee o escribe buckets de una organización y nada más: adecuado para recolectores, dashboards y scripts.</translation>
    </message>
    <message>
        <source>Permissions chosen one by one.</source>
        <translation>Permisos elegidos uno a uno.</translation>
    </message>
    <message>
        <source>A user name and a password for clients of InfluxDB 1.x: they work at /query and /write only. The server keeps them in a collection of its own, through a private interface that may change.</source>
        <translation>Un nombre de usuario y una contraseña para clientes de InfluxDB 1.x: solo funcionan en /query y /write. El servidor los guarda en una colección propia, a través de una interfaz privada que puede cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>It lacks %n type(s) that this server knows: %1.</source>
        <extracomment>%1: a list of resource types.</extracomment>
        <translation>
            <numerusform>Le falta %n tipo que este servidor conoce: %1.</numerusform>
            <numerusform>Le faltan %n tipos que este servidor conoce: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It only reads.</source>
        <translation>Solo lee.</translation>
    </message>
    <message>
        <source>It reaches beyond its own organization.</source>
        <translation>Llega más allá de su propia organización.</translation>
    </message>
    <message numerus="yes">
        <source>It names %n type(s) that this server does not list: %1.</source>
        <extracomment>%1: a list of resource types, as the server spells them.</extracomment>
        <translation>
            <numerusform>Nombra %n tipo que este servidor no lista: %1.</numerusform>
            <numerusform>Nombra %n tipos que este servidor no lista: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads, writes and deletes everything in one organization. It cannot manage other users or any organization, back up the server, or see tokens of other users.</source>
        <translation>Lee, escribe y elimina todo en una organización. No puede administrar otros usuarios ni ninguna organización, hacer copias de seguridad del servidor ni ver tokens de otros usuarios.</translation>
    </message>
</context>
<context>
    <name>itm::LastSeenText</name>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>That does not say it is unused.</source>
        <comment>a token that is in no log</comment>
        <translation>Eso no significa que no se use.</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n tokens stand in these logs: replace them. The values were not read.</source>
        <translation>
            <numerusform>El valor de %n token está en estos registros: reemplácelo. El valor no se leyó.</numerusform>
            <numerusform>Los valores de %n tokens están en estos registros: reemplácelos. Los valores no se leyeron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines hold a value without saying whose.</source>
        <translation>
            <numerusform>%n línea contiene un valor sin decir de quién.</numerusform>
            <numerusform>%n líneas contienen un valor sin decir de quién.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens were seen.</source>
        <translation>
            <numerusform>Se vio %n token.</numerusform>
            <numerusform>Se vieron %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IDs are none of the tokens listed for %1: sign-ins by password, tokens that are gone, or those of another server.</source>
        <extracomment>%1: a server.</extracomment>
        <translation>
            <numerusform>%n ID no es de ninguno de los tokens listados de %1: un inicio de sesión con contraseña, un token que ya no existe o uno de otro servidor.</numerusform>
            <numerusform>%n ID no son de ninguno de los tokens listados de %1: inicios de sesión con contraseña, tokens que ya no existen o de otro servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Is this a log of %1?</source>
        <translation>▲ ¿Es esto un registro de %1?</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column of the token table</comment>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Last seen (%1)</source>
        <comment>column of the token table</comment>
        <extracomment>%1: such as &quot;12 days of logs&quot;.</extracomment>
        <translation>Visto por última vez (%1)</translation>
    </message>
    <message>
        <source>When a request last came with the token, as imported server logs tell. None were imported yet.</source>
        <translation>Cuándo llegó por última vez una solicitud con el token, según los registros del servidor importados. Aún no se ha importado ninguno.</translation>
    </message>
    <message>
        <source>When a request last came with the token, allowed or not, as imported server logs tell. They cover:</source>
        <translation>Cuándo llegó por última vez una solicitud con el token, permitida o no, según los registros del servidor importados. Abarcan:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more periods</source>
        <translation>
            <numerusform>y %n período más</numerusform>
            <numerusform>y %n períodos más</numerusform>
        </translation>
    </message>
    <message>
        <source>A token that is not in them is not thereby unused.</source>
        <translation>Que un token no esté en ellos no significa que no se use.</translation>
    </message>
    <message numerus="yes">
        <source>%n days of logs</source>
        <translation>
            <numerusform>%n día de registros</numerusform>
            <numerusform>%n días de registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h of logs</source>
        <extracomment>Hours.</extracomment>
        <translation>
            <numerusform>%n h de registros</numerusform>
            <numerusform>%n h de registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min of logs</source>
        <extracomment>Minutes.</extracomment>
        <translation>
            <numerusform>%n min de registros</numerusform>
            <numerusform>%n min de registros</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the logs</source>
        <translation>no está en los registros</translation>
    </message>
    <message>
        <source>not in %1. %2</source>
        <extracomment>%1: such as &quot;12 days of logs&quot;; %2: a sentence.</extracomment>
        <translation>no está en %1. %2</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <extracomment>A time, how long ago that is, and such as &quot;12 days of logs&quot;.</extracomment>
        <translation>%1, %2, en %3</translation>
    </message>
    <message>
        <source>Its value stands in clear in a server log of %1: replace it.</source>
        <translation>Su valor está en claro en un registro del servidor del %1: reemplácelo.</translation>
    </message>
    <message>
        <source>Only influxd’s log at level debug says which token a request came with: start it with --log-level debug for some days, then export the log (journalctl -u influxdb, docker logs, or a file, as it is or packed by gzip). Such a log also holds the values of tokens that are created meanwhile or sent in an address, as clients of InfluxDB 1 do, and what was sent to the server: create no tokens during that time, guard it like a password, and turn it off again. Only IDs and times are taken from it. Work that a task or a replication does by itself is not in it.</source>
        <translation>Solo el registro de influxd en el nivel debug dice con qué token llegó una solicitud: inícielo con --log-level debug durante unos días y exporte después el registro (journalctl -u influxdb, docker logs o un archivo, tal cual o comprimido con gzip). Ese registro contiene también los valores de tokens que se crean mientras tanto o se envían en una dirección, como hacen los clientes de InfluxDB 1, y lo que se envió al servidor: no cree tokens durante ese tiempo, guárdelo como una contraseña y vuelva a desactivarlo. De él solo se toman ID y horas. El trabajo que una tarea o una replicación hace por sí sola no aparece en él.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken over.</source>
        <comment>reading logs</comment>
        <translation>Detenido. No se tomó nada.</translation>
    </message>
    <message>
        <source>▲ %1 lines were read, and none of them is a request. The log was not written at level debug, or it is none of influxd: it says nothing about use.</source>
        <translation>▲ Se leyeron %1 líneas, y ninguna es una solicitud. El registro no se escribió en el nivel debug, o no es de influxd: no dice nada sobre el uso.</translation>
    </message>
    <message>
        <source>%1 lines with %2 requests were read: %3.</source>
        <extracomment>Two numbers, and such as &quot;12 days of logs&quot;.</extracomment>
        <translation>Se leyeron %1 líneas con %2 solicitudes: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out, because their time cannot be right.</source>
        <translation>
            <numerusform>Se omitió %n línea, porque su hora no puede ser correcta.</numerusform>
            <numerusform>Se omitieron %n líneas, porque su hora no puede ser correcta.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were more IDs than are kept; some were left out.</source>
        <translation>Había más ID de los que se conservan; algunos se omitieron.</translation>
    </message>
    <message>
        <source>It holds until the program ends: %1</source>
        <translation>Vale hasta que termine el programa: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>a file</comment>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 is compressed: unpack it first.</source>
        <comment>a file</comment>
        <translation>%1 está comprimido: descomprímalo antes.</translation>
    </message>
    <message>
        <source>%1 is the journal itself: export it by journalctl -u influxdb.</source>
        <comment>a file</comment>
        <translation>%1 es el propio journal: expórtelo con journalctl -u influxdb.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off: it was read as far as it goes.</source>
        <comment>a file</comment>
        <translation>%1 está dañado o cortado: se leyó hasta donde llega.</translation>
    </message>
</context>
<context>
    <name>itm::LikeBar</name>
    <message>
        <source>Li&amp;ke</source>
        <translation>&amp;Como</translation>
    </message>
    <message>
        <source>Words of its description, organization or owner</source>
        <translation>Palabras de su descripción, organización o propietario</translation>
    </message>
    <message>
        <source>Tokens that the new one can be like</source>
        <translation>Tokens a los que puede parecerse el nuevo</translation>
    </message>
</context>
<context>
    <name>itm::LocalDataPanel</name>
    <message>
        <source>Local data</source>
        <translation>Datos locales</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir carpe&amp;ta</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>&amp;Erase local data…</source>
        <translation>B&amp;orrar datos locales…</translation>
    </message>
    <message>
        <source>none</source>
        <comment>size of a file that does not exist</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Spare operator tokens, without values</source>
        <translation>Tokens de operador de reserva, sin valores</translation>
    </message>
    <message>
        <source>Settings, searches</source>
        <translation>Ajustes, búsquedas</translation>
    </message>
    <message>
        <source>Last lists, work under way</source>
        <translation>Últimas listas, trabajos en curso</translation>
    </message>
    <message>
        <source>Your own snippets</source>
        <translation>Sus propios fragmentos</translation>
    </message>
    <message>
        <source>Import under way</source>
        <translation>Importación en curso</translation>
    </message>
    <message>
        <source>Set aside, could not be read</source>
        <translation>Apartado, no se pudo leer</translation>
    </message>
    <message>
        <source>Credentials and values of tokens are in the keychain, nowhere else.</source>
        <translation>Las credenciales y los valores de tokens están en el llavero, en ningún otro lugar.</translation>
    </message>
</context>
<context>
    <name>itm::MainActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Nuevo token…</translation>
    </message>
    <message>
        <source>Make a token by clicking</source>
        <translation>Crear un token con unos clics</translation>
    </message>
    <message>
        <source>New one li&amp;ke this…</source>
        <translation>Nuevo como es&amp;te…</translation>
    </message>
    <message>
        <source>Make a token with the permissions of the selected one</source>
        <translation>Crear un token con los permisos del seleccionado</translation>
    </message>
    <message>
        <source>Tokens for daily &amp;work…</source>
        <translation>Tokens para el trabajo d&amp;iario…</translation>
    </message>
    <message>
        <source>Make an All Access token for each organization, with a connection</source>
        <translation>Crear un token All Access para cada organización, con una conexión</translation>
    </message>
    <message>
        <source>Sa&amp;ve as template…</source>
        <translation>&amp;Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Keep the permissions of the selected token by name, to use them again</source>
        <translation>Conservar por nombre los permisos del token seleccionado, para volver a usarlos</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Plantillas…</translation>
    </message>
    <message>
        <source>Use, rename, delete, export and import saved permission sets</source>
        <translation>Usar, renombrar, eliminar, exportar e importar conjuntos de permisos guardados</translation>
    </message>
    <message>
        <source>&amp;Many from a file…</source>
        <translation>&amp;Muchos desde un archivo…</translation>
    </message>
    <message>
        <source>Make tokens from the rows of a CSV file</source>
        <translation>Crear tokens a partir de las filas de un archivo CSV</translation>
    </message>
    <message>
        <source>New v&amp;1 credential…</source>
        <translation>Nueva credencial v&amp;1…</translation>
    </message>
    <message>
        <source>Make a user name and a password for clients of InfluxDB 1.x</source>
        <translation>Crear un nombre de usuario y una contraseña para clientes de InfluxDB 1.x</translation>
    </message>
    <message>
        <source>Set pass&amp;word…</source>
        <translation>Esta&amp;blecer contraseña…</translation>
    </message>
    <message>
        <source>Give the selected v1 credential another password</source>
        <translation>Dar otra contraseña a la credencial v1 seleccionada</translation>
    </message>
    <message>
        <source>Copy &amp;user name</source>
        <translation>Copiar nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Copy the user name of the selected v1 credential</source>
        <translation>Copiar el nombre de usuario de la credencial v1 seleccionada</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Entregar…</translation>
    </message>
    <message>
        <source>Show, copy and pass on the value of the selected token</source>
        <translation>Mostrar, copiar y pasar el valor del token seleccionado</translation>
    </message>
    <message>
        <source>&amp;Snippets…</source>
        <translation>&amp;Fragmentos…</translation>
    </message>
    <message>
        <source>Ready texts for clients that use the selected token</source>
        <translation>Textos listos para clientes que usan el token seleccionado</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>&amp;Copiar ID</translation>
    </message>
    <message>
        <source>Copy the ID of the selected token</source>
        <translation>Copiar el ID del token seleccionado</translation>
    </message>
    <message>
        <source>Set up the influx C&amp;LI with it…</source>
        <translation>Configurar la CLI influ&amp;x con él…</translation>
    </message>
    <message>
        <source>Put the saved value into the configs file of the influx command line program</source>
        <translation>Poner el valor guardado en el archivo configs del programa de línea de comandos influx</translation>
    </message>
    <message>
        <source>&amp;Edit description</source>
        <translation>Editar de&amp;scripción</translation>
    </message>
    <message>
        <source>Change the description of the selected tokens</source>
        <translation>Cambiar la descripción de los tokens seleccionados</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>Let the selected tokens work again</source>
        <translation>Dejar que los tokens seleccionados vuelvan a funcionar</translation>
    </message>
    <message>
        <source>Deactiv&amp;ate…</source>
        <translation>&amp;Desactivar…</translation>
    </message>
    <message>
        <source>Stop the selected tokens; can be taken back</source>
        <translation>Detener los tokens seleccionados; se puede deshacer</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <source>Give the selected tokens successors, and take the old ones out of use</source>
        <translation>Dar sucesores a los tokens seleccionados y retirar los antiguos</translation>
    </message>
    <message>
        <source>R&amp;unning replacements…</source>
        <translation>Reempla&amp;zos en curso…</translation>
    </message>
    <message>
        <source>What is being replaced, and what to do next</source>
        <translation>Qué se está reemplazando, y qué hacer a continuación</translation>
    </message>
    <message>
        <source>Rescue &amp;values…</source>
        <translation>Rescatar &amp;valores…</translation>
    </message>
    <message>
        <source>Save the values that the server still shows, before an upgrade</source>
        <translation>Guardar los valores que el servidor aún muestra, antes de una actualización de versión</translation>
    </message>
    <message>
        <source>Remove value fro&amp;m keychain…</source>
        <translation>&amp;Quitar valor del llavero…</translation>
    </message>
    <message>
        <source>Forget the saved values of the selected tokens</source>
        <translation>Olvidar los valores guardados de los tokens seleccionados</translation>
    </message>
    <message>
        <source>Saved values without a &amp;token…</source>
        <translation>Valores guardados sin &amp;token…</translation>
    </message>
    <message>
        <source>Clean up values in the keychain whose token is gone</source>
        <translation>Limpiar los valores del llavero cuyo token ya no existe</translation>
    </message>
    <message>
        <source>&amp;Which token is this?…</source>
        <translation>¿Qué to&amp;ken es este?…</translation>
    </message>
    <message>
        <source>Find out which token a value that turned up somewhere belongs to</source>
        <translation>Averiguar a qué token pertenece un valor que apareció en algún sitio</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete the selected tokens for good</source>
        <translation>Eliminar los tokens seleccionados para siempre</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ac&amp;tualizar</translation>
    </message>
    <message>
        <source>Ask the server for its tokens again</source>
        <translation>Pedir de nuevo al servidor sus tokens</translation>
    </message>
    <message>
        <source>&amp;Stop Refreshing</source>
        <translation>&amp;Detener la actualización</translation>
    </message>
    <message>
        <source>Stop reading the list; what is shown stays</source>
        <translation>Dejar de leer la lista; lo que se muestra se queda</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>Ir al campo de búsqueda</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Take back the last change of status or description</source>
        <translation>Deshacer el último cambio de estado o descripción</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>Cone&amp;xiones…</translation>
    </message>
    <message>
        <source>Add, open or change the connection to a server</source>
        <translation>Añadir, abrir o cambiar la conexión a un servidor</translation>
    </message>
    <message>
        <source>&amp;Set up the influx CLI…</source>
        <translation>Configurar la C&amp;LI influx…</translation>
    </message>
    <message>
        <source>Put this connection into the configs file of the influx command line program</source>
        <translation>Poner esta conexión en el archivo configs del programa de línea de comandos influx</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>Try again to reach what is not connected, with the saved credential</source>
        <translation>Volver a intentar lo que no está conectado, con la credencial guardada</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Let the selected server go; the list of its tokens stays</source>
        <translation>Soltar el servidor seleccionado; la lista de sus tokens se queda</translation>
    </message>
    <message>
        <source>C&amp;lose server</source>
        <translation>&amp;Cerrar servidor</translation>
    </message>
    <message>
        <source>Take the selected server off the list; nothing on it changes</source>
        <translation>Quitar de la lista el servidor seleccionado; en él no cambia nada</translation>
    </message>
    <message>
        <source>Make on another ser&amp;ver…</source>
        <translation>Crear en otro ser&amp;vidor…</translation>
    </message>
    <message>
        <source>Make tokens like the selected ones on another server, matched by name</source>
        <translation>Crear en otro servidor tokens como los seleccionados, emparejados por nombre</translation>
    </message>
    <message>
        <source>&amp;Recover access…</source>
        <translation>Recu&amp;perar el acceso…</translation>
    </message>
    <message>
        <source>The way back to a server whose operator tokens are lost</source>
        <translation>El camino de vuelta a un servidor cuyos tokens de operador se han perdido</translation>
    </message>
    <message>
        <source>&amp;Spare operator…</source>
        <translation>Operador de &amp;reserva…</translation>
    </message>
    <message>
        <source>Keep an operator token for the day when no other works</source>
        <translation>Guardar un token de operador para el día en que ningún otro funcione</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write connections, templates, searches and own snippets into a file</source>
        <translation>Escribir conexiones, plantillas, búsquedas y fragmentos propios en un archivo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Take in what was exported here or on another computer</source>
        <translation>Incorporar lo que se exportó aquí o en otro equipo</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Clipboard, refreshing, language, colours, keyring and local data</source>
        <translation>Portapapeles, actualización, idioma, colores, llavero y datos locales</translation>
    </message>
    <message>
        <source>&amp;Users…</source>
        <translation>&amp;Usuarios…</translation>
    </message>
    <message>
        <source>Who owns tokens on this server, and whose tokens work</source>
        <translation>Quién es propietario de tokens en este servidor, y los tokens de quién funcionan</translation>
    </message>
    <message>
        <source>Owne&amp;r…</source>
        <translation>Pr&amp;opietario…</translation>
    </message>
    <message>
        <source>The user who owns the selected token, and all tokens of theirs</source>
        <translation>El usuario propietario del token seleccionado, y todos sus tokens</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Terminar el programa</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Kinds of token, least privilege, reviews, and what is stored where</source>
        <translation>Tipos de token, mínimo privilegio, revisiones, y qué se guarda dónde</translation>
    </message>
    <message>
        <source>&amp;About Influx Token Manager</source>
        <translation>&amp;Acerca de Influx Token Manager</translation>
    </message>
    <message>
        <source>Version, licence and where things are kept</source>
        <translation>Versión, licencia y dónde se guardan las cosas</translation>
    </message>
    <message>
        <source>&amp;Who may do what…</source>
        <translation>&amp;Quién puede hacer qué…</translation>
    </message>
    <message>
        <source>See buckets and tokens as a picture, and what would be lost with a token</source>
        <translation>Ver buckets y tokens como imagen, y qué se perdería con un token</translation>
    </message>
    <message>
        <source>When &amp;last seen?…</source>
        <translation>¿Visto por ú&amp;ltima vez?…</translation>
    </message>
    <message>
        <source>Read server logs for when tokens were last seen</source>
        <translation>Leer en registros del servidor cuándo se vieron los tokens por última vez</translation>
    </message>
    <message>
        <source>N&amp;otes and tags…</source>
        <translation>Notas &amp;y etiquetas…</translation>
    </message>
    <message>
        <source>Note something about the selected tokens, on this computer only</source>
        <translation>Anotar algo sobre los tokens seleccionados, solo en este equipo</translation>
    </message>
    <message>
        <source>Act&amp;ivity…</source>
        <translation>Acti&amp;vidad…</translation>
    </message>
    <message>
        <source>What this program did, and what changed on the servers</source>
        <translation>Qué hizo este programa, y qué cambió en los servidores</translation>
    </message>
    <message>
        <source>Fin&amp;dings…</source>
        <translation>&amp;Hallazgos…</translation>
    </message>
    <message>
        <source>What is wrong with the tokens of this server, and what helps</source>
        <translation>Qué falla en los tokens de este servidor, y qué ayuda</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>In&amp;forme…</translation>
    </message>
    <message>
        <source>Write down tokens, findings or access: as a page, on paper or as data</source>
        <translation>Dejar escritos tokens, hallazgos o accesos: como página, en papel o como datos</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>Re&amp;visión…</translation>
    </message>
    <message>
        <source>Go through the tokens of an organization and decide about each</source>
        <translation>Recorrer los tokens de una organización y decidir sobre cada uno</translation>
    </message>
    <message>
        <source>New v&amp;1 credential (not on this server)</source>
        <translation>Nueva credencial v&amp;1 (no en este servidor)</translation>
    </message>
    <message>
        <source>Tokens for daily &amp;work (needs an operator token)</source>
        <translation>Tokens para el trabajo d&amp;iario (requiere un token de operador)</translation>
    </message>
    <message>
        <source>&amp;Spare operator (needs an operator token)</source>
        <translation>Operador de &amp;reserva (requiere un token de operador)</translation>
    </message>
    <message>
        <source>Off: choose one server at the left.</source>
        <translation>No disponible: elija un servidor a la izquierda.</translation>
    </message>
    <message>
        <source>Off: the selected tokens are on several servers, and this works on one at a time.</source>
        <translation>No disponible: los tokens seleccionados están en varios servidores, y esto funciona con uno a la vez.</translation>
    </message>
    <message>
        <source>Off: not for v1 credentials. A lost or old password is replaced with “Set password”.</source>
        <translation>No disponible: no para credenciales v1. Una contraseña perdida o antigua se reemplaza con “Establecer contraseña”.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>All keys of the menus, the review and the access picture</source>
        <translation>Todas las teclas de los menús, la revisión y el cuadro de accesos</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>The user name is copied.</source>
        <translation>El nombre de usuario está copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n IDs copied.</source>
        <translation>
            <numerusform>%n ID copiado.</numerusform>
            <numerusform>%n ID copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>itm::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
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
        <translation>(sin descripción)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>The end of a list of names. %1: the first ones, separated by commas.</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::NavigationModel</name>
    <message>
        <source>All servers</source>
        <comment>entry above the servers</comment>
        <translation>Todos los servidores</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1: a server; %2: its version, or a state such as &quot;offline&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>v1 credentials</source>
        <comment>entry below the organizations of a server</comment>
        <translation>Credenciales v1</translation>
    </message>
    <message>
        <source>All tokens</source>
        <comment>entry above the organizations of a server</comment>
        <translation>Todos los tokens</translation>
    </message>
    <message>
        <source>%1, tokens with findings: %2</source>
        <extracomment>For screen readers. %1: an organization; %2: a number.</extracomment>
        <translation>%1, tokens con hallazgos: %2</translation>
    </message>
    <message>
        <source>User names and passwords for clients of InfluxDB 1.x, which the server keeps through a private interface.</source>
        <translation>Nombres de usuario y contraseñas para clientes de InfluxDB 1.x, que el servidor guarda a través de una interfaz privada.</translation>
    </message>
    <message>
        <source>Your credential may not list this organization; it is known from its tokens.</source>
        <translation>Su credencial no puede listar esta organización; se conoce por sus tokens.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have serious findings or warnings.</source>
        <translation>
            <numerusform>%n token tiene hallazgos graves o advertencias.</numerusform>
            <numerusform>%n tokens tienen hallazgos graves o advertencias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::NavigationPane</name>
    <message>
        <source>Servers and organizations</source>
        <translation>Servidores y organizaciones</translation>
    </message>
</context>
<context>
    <name>itm::NeedText</name>
    <message>
        <source>the organization</source>
        <comment>what a permission is about</comment>
        <translation>la organización</translation>
    </message>
    <message>
        <source>a bucket</source>
        <comment>what a permission is about</comment>
        <translation>un bucket</translation>
    </message>
    <message>
        <source>Write on %1</source>
        <extracomment>Of a permission. %1: such as &quot;the organization&quot;.</extracomment>
        <translation>Escritura en %1</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <extracomment>Of a permission. %1: such as &quot;the organization&quot;.</extracomment>
        <translation>Lectura en %1</translation>
    </message>
    <message>
        <source>%1 %2: this token has it</source>
        <extracomment>%1: such as &quot;Read on the organization&quot;; %2: what for, such as &quot;lets Grafana list the buckets&quot;.</extracomment>
        <translation>%1 %2: este token la tiene</translation>
    </message>
    <message>
        <source>%1 %2: not necessary, and this token lacks it</source>
        <translation>%1 %2: no es necesaria, y este token no la tiene</translation>
    </message>
    <message>
        <source>Needs write on %1</source>
        <extracomment>Of a permission. %1: such as a bucket&apos;s name.</extracomment>
        <translation>Necesita escritura en %1</translation>
    </message>
    <message>
        <source>Needs read on %1</source>
        <extracomment>Of a permission. %1: such as a bucket&apos;s name.</extracomment>
        <translation>Necesita lectura en %1</translation>
    </message>
    <message>
        <source>%1: this token has it ✓</source>
        <extracomment>%1: such as &quot;Needs write on telegraf&quot;.</extracomment>
        <translation>%1: este token la tiene ✓</translation>
    </message>
    <message>
        <source>%1: this token lacks it</source>
        <extracomment>%1: such as &quot;Needs write on telegraf&quot;.</extracomment>
        <translation>%1: este token no la tiene</translation>
    </message>
    <message>
        <source>This token reaches no bucket that has a name here</source>
        <translation>Este token no llega a ningún bucket cuyo nombre se conozca aquí</translation>
    </message>
    <message>
        <source>any bucket</source>
        <comment>what a token may read or write</comment>
        <translation>cualquier bucket</translation>
    </message>
    <message>
        <source>This token may read and write %1 ✓</source>
        <translation>Este token puede leer y escribir %1 ✓</translation>
    </message>
    <message>
        <source>This token may write to %1, not read it ✓</source>
        <translation>Este token puede escribir en %1, no leerlo ✓</translation>
    </message>
    <message>
        <source>This token may read %1, not write to it ✓</source>
        <translation>Este token puede leer %1, no escribir en él ✓</translation>
    </message>
    <message>
        <source>This token may neither read nor write %1</source>
        <translation>Este token no puede leer ni escribir %1</translation>
    </message>
</context>
<context>
    <name>itm::NoteText</name>
    <message>
        <source>%1, overdue</source>
        <extracomment>%1: a date.</extracomment>
        <translation>%1, vencida</translation>
    </message>
    <message>
        <source>This looks like the value of a token. Notes are kept in plain text: a value belongs in the keychain.</source>
        <translation>Esto parece el valor de un token. Las notas se guardan en texto claro: un valor va en el llavero.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters, a tag %2.</source>
        <translation>Una nota tiene como máximo %1 caracteres; una etiqueta, %2.</translation>
    </message>
    <message>
        <source>A token has at most %1 tags.</source>
        <translation>Un token tiene como máximo %1 etiquetas.</translation>
    </message>
    <message>
        <source>Kept on this computer only; the server knows nothing of it. InfluxDB does not enforce the date: the token works on. When a token is replaced, its successor gets a copy.</source>
        <translation>Se guarda solo en este equipo; el servidor no sabe nada de ello. InfluxDB no hace cumplir la fecha: el token sigue funcionando. Cuando se reemplaza un token, su sucesor recibe una copia.</translation>
    </message>
</context>
<context>
    <name>itm::NotesDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notas y etiquetas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>line4, old</source>
        <comment>examples of tags</comment>
        <translation>línea4, antiguo</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>Etiquetas que quitar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Date of the review</source>
        <translation>Fecha de la revisión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>Add &amp;tags</source>
        <translation>Añadir &amp;etiquetas</translation>
    </message>
    <message>
        <source>Ta&amp;ke tags away</source>
        <translation>&amp;Quitar etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>About %n tokens</source>
        <translation>
            <numerusform>Sobre %n token</numerusform>
            <numerusform>Sobre %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review by</source>
        <translation>&amp;Revisar antes del</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>the date of a review</comment>
        <translation>como está</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>the date of a review</comment>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>on this day</source>
        <comment>the date of a review</comment>
        <translation>en este día</translation>
    </message>
    <message>
        <source>A server was closed meanwhile.</source>
        <translation>Entretanto se cerró un servidor.</translation>
    </message>
</context>
<context>
    <name>itm::OperatorConsent</name>
    <message>
        <source>▲ What an operator token means</source>
        <translation>▲ Qué significa un token de operador</translation>
    </message>
    <message>
        <source>&amp;Type “%1” if that is what you need:</source>
        <extracomment>%1: the word to type.</extracomment>
        <translation>Escri&amp;ba “%1” si es lo que necesita:</translation>
    </message>
    <message>
        <source>Type “%1” at the left to say that an operator token is meant.</source>
        <extracomment>%1: the word to type.</extracomment>
        <translation>Escriba “%1” a la izquierda para indicar que se quiere un token de operador.</translation>
    </message>
</context>
<context>
    <name>itm::OrphanModel</name>
    <message>
        <source>Description</source>
        <comment>column of hidden tokens</comment>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Why no list shows it</source>
        <comment>column of hidden tokens</comment>
        <translation>Por qué ninguna lista lo muestra</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of hidden tokens</comment>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Permissions</source>
        <comment>column of hidden tokens</comment>
        <translation>Permisos</translation>
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
        <translation>&amp;Eliminar seleccionados…</translation>
    </message>
    <message>
        <source>Delete &amp;all…</source>
        <translation>Eliminar &amp;todos…</translation>
    </message>
    <message>
        <source>Tokens that no list shows</source>
        <translation>Tokens que ninguna lista muestra</translation>
    </message>
    <message>
        <source>These stand in the database, but the server leaves them out of its lists: their owner or their organization does not exist any more. Nobody can see or change them there; they can only be deleted.</source>
        <translation>Están en la base de datos, pero el servidor los omite en sus listas: su propietario o su organización ya no existe. Allí nadie puede verlos ni cambiarlos; solo se pueden eliminar.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens for good?</source>
        <translation>
            <numerusform>¿Eliminar %n token para siempre?</numerusform>
            <numerusform>¿Eliminar %n tokens para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted by their IDs. That cannot be undone.</source>
        <translation>Se eliminan por sus ID. Eso no se puede deshacer.</translation>
    </message>
    <message>
        <source>One whose owner was deleted does not work anyway. One whose organization was deleted may still work where its permissions reach further than that organization.</source>
        <translation>Uno cuyo propietario se eliminó no funciona de todos modos. Uno cuya organización se eliminó puede seguir funcionando donde sus permisos lleguen más allá de esa organización.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The server is not connected any more. Nothing was deleted.</source>
        <translation>El servidor ya no está conectado. No se eliminó nada.</translation>
    </message>
</context>
<context>
    <name>itm::OutcomeText</name>
    <message numerus="yes">
        <source>%n tokens activated.</source>
        <translation>
            <numerusform>%n token activado.</numerusform>
            <numerusform>%n tokens activados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens deactivated.</source>
        <translation>
            <numerusform>%n token desactivado.</numerusform>
            <numerusform>%n tokens desactivados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n descriptions saved.</source>
        <translation>
            <numerusform>%n descripción guardada.</numerusform>
            <numerusform>%n descripciones guardadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens deleted.</source>
        <translation>
            <numerusform>%n token eliminado.</numerusform>
            <numerusform>%n tokens eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken back.</source>
        <translation>
            <numerusform>%n cambio deshecho.</numerusform>
            <numerusform>%n cambios deshechos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n ya estaba así.</numerusform>
            <numerusform>%n ya estaban así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n rechazado.</numerusform>
            <numerusform>%n rechazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been deleted by somebody else.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>A %n ya lo había eliminado otra persona.</numerusform>
            <numerusform>A %n ya los había eliminado otra persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been changed by somebody else and were left.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>A %n lo había cambiado otra persona y se dejó como estaba.</numerusform>
            <numerusform>A %n los había cambiado otra persona y se dejaron como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n sin intentar.</numerusform>
            <numerusform>%n sin intentar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The token is as it was.</source>
        <extracomment>%1: a sentence about a lost answer.</extracomment>
        <translation>%1 El token está como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>Activating %n tokens</source>
        <translation>
            <numerusform>Activando %n token</numerusform>
            <numerusform>Activando %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating %n tokens</source>
        <translation>
            <numerusform>Desactivando %n token</numerusform>
            <numerusform>Desactivando %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describing %n tokens</source>
        <translation>
            <numerusform>Describiendo %n token</numerusform>
            <numerusform>Describiendo %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n tokens</source>
        <translation>
            <numerusform>Eliminando %n token</numerusform>
            <numerusform>Eliminando %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n changes</source>
        <translation>
            <numerusform>Deshaciendo %n cambio</numerusform>
            <numerusform>Deshaciendo %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 finished.</source>
        <translation>%1 de %2 terminados.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them not done.</source>
        <extracomment>%1: a sentence about how many are finished.</extracomment>
        <translation>
            <numerusform>%1 %n de ellos sin hacer.</numerusform>
            <numerusform>%1 %n de ellos sin hacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The server asks to wait %n s.</source>
        <extracomment>%1: one or two sentences.</extracomment>
        <translation>
            <numerusform>%1 El servidor pide esperar %n s.</numerusform>
            <numerusform>%1 El servidor pide esperar %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <comment>a token of a batch</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>already so</source>
        <comment>a token of a batch</comment>
        <translation>ya estaba así</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a token of a batch</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a token of a batch</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a token of a batch</comment>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a token of a batch</comment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>not tried</source>
        <comment>a token of a batch</comment>
        <translation>sin intentar</translation>
    </message>
    <message>
        <source>No answer came, and nobody can say whether it was carried out.</source>
        <translation>No llegó respuesta, y nadie puede decir si se ejecutó.</translation>
    </message>
    <message>
        <source>Somebody else has deleted this token.</source>
        <translation>Otra persona eliminó este token.</translation>
    </message>
    <message>
        <source>Somebody else has changed this token meanwhile; it was left as it is.</source>
        <translation>Entretanto otra persona cambió este token; se dejó como está.</translation>
    </message>
    <message>
        <source>It was stopped before this token’s turn.</source>
        <translation>Se detuvo antes de que le llegara el turno a este token.</translation>
    </message>
    <message>
        <source>%1 Refresh and look before you repeat it.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 Actualice y mire antes de repetirlo.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: activate %n tokens</source>
        <translation>
            <numerusform>&amp;Deshacer: activar %n token</numerusform>
            <numerusform>&amp;Deshacer: activar %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: deactivate %n tokens</source>
        <translation>
            <numerusform>&amp;Deshacer: desactivar %n token</numerusform>
            <numerusform>&amp;Deshacer: desactivar %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: describe %n tokens</source>
        <translation>
            <numerusform>&amp;Deshacer: describir %n token</numerusform>
            <numerusform>&amp;Deshacer: describir %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>For %n tokens the outcome is not known: refresh to see it.</source>
        <translation>
            <numerusform>De %n token no se sabe el resultado: actualice para verlo.</numerusform>
            <numerusform>De %n tokens no se sabe el resultado: actualice para verlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nobody can say whether it was carried out.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 Nadie puede decir si se ejecutó.</translation>
    </message>
</context>
<context>
    <name>itm::OwnDataText</name>
    <message>
        <source>This file is damaged or no JSON; nothing was taken in.</source>
        <translation>Este archivo está dañado o no es JSON; no se incorporó nada.</translation>
    </message>
    <message>
        <source>This file was not exported by this program; nothing was taken in.</source>
        <translation>Este archivo no lo exportó este programa; no se incorporó nada.</translation>
    </message>
    <message>
        <source>This file was exported by a newer version of the program; nothing was taken in.</source>
        <translation>Este archivo lo exportó una versión más nueva del programa; no se incorporó nada.</translation>
    </message>
    <message>
        <source>This file is larger than any export; nothing was taken in.</source>
        <translation>Este archivo es mayor que cualquier exportación; no se incorporó nada.</translation>
    </message>
    <message numerus="yes">
        <source>This file has more than %n entries; nothing was taken in.</source>
        <translation>
            <numerusform>Este archivo tiene más de %n entrada; no se incorporó nada.</numerusform>
            <numerusform>Este archivo tiene más de %n entradas; no se incorporó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in this file looks like the value of a token, which does not belong there; nothing was taken in.</source>
        <extracomment>%1: the name of a member of a JSON file.</extracomment>
        <translation>“%1” en este archivo parece el valor de un token, que no debe estar ahí; no se incorporó nada.</translation>
    </message>
    <message>
        <source>An entry of this file cannot be read (%1); nothing was taken in.</source>
        <extracomment>%1: a list of a JSON file and a number, as in &quot;connections 3&quot;.</extracomment>
        <translation>No se puede leer una entrada de este archivo (%1); no se incorporó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n plantilla</numerusform>
            <numerusform>%n plantillas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <translation>
            <numerusform>%n búsqueda guardada</numerusform>
            <numerusform>%n búsquedas guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own snippets</source>
        <translation>
            <numerusform>%n fragmento propio</numerusform>
            <numerusform>%n fragmentos propios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notes and tags of %n tokens</source>
        <translation>
            <numerusform>notas y etiquetas de %n token</numerusform>
            <numerusform>notas y etiquetas de %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>With the keyring of this computer these are lost: the credentials, so that each connection asks again; the saved values of tokens, which a server may not show a second time; and the spare operators.</source>
        <translation>Con el llavero de este equipo se pierden: las credenciales, de modo que cada conexión vuelve a preguntar; los valores guardados de tokens, que un servidor quizá no muestre una segunda vez; y los operadores de reserva.</translation>
    </message>
</context>
<context>
    <name>itm::PasteNamesDialog</name>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>E&amp;scribir</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>Choose by names or IDs</source>
        <translation>Elegir por nombres o ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Names or IDs</source>
        <translation>Nombres o ID</translation>
    </message>
    <message>
        <source>Names or IDs, one a line</source>
        <translation>Nombres o ID, uno por línea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>%1 will be chosen.</source>
        <extracomment>%1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>Se elegirá: %1.</translation>
    </message>
    <message>
        <source>▲ Not found: %1</source>
        <extracomment>%1: a list of names.</extracomment>
        <translation>▲ No encontrado: %1</translation>
    </message>
</context>
<context>
    <name>itm::PatternText</name>
    <message>
        <source>What is known of a token is put in for: %1. {nn} counts 01, 02, 03.</source>
        <extracomment>%1: names in braces, never translated.</extracomment>
        <translation>Lo que se sabe de un token se inserta en lugar de: %1. {nn} cuenta 01, 02, 03.</translation>
    </message>
    <message>
        <source>A brace is open: } is missing, or {{ for a brace itself.</source>
        <translation>Hay una llave abierta: falta }, o {{ para la llave misma.</translation>
    </message>
    <message>
        <source>Nothing can be put in for {%1}. Known are: %2.</source>
        <extracomment>%1: what the user wrote, %2: names in braces, never translated.</extracomment>
        <translation>No se puede insertar nada en lugar de {%1}. Se conocen: %2.</translation>
    </message>
</context>
<context>
    <name>itm::PermissionPicker</name>
    <message>
        <source>Only what is &amp;chosen</source>
        <translation>Solo lo &amp;elegido</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>&amp;Pegar…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>&amp;Also offer what reaches every organization</source>
        <translation>O&amp;frecer también lo que llega a todas las organizaciones</translation>
    </message>
    <message>
        <source>Find what can be chosen</source>
        <translation>Buscar lo que se puede elegir</translation>
    </message>
    <message>
        <source>Choose by a list of names or IDs</source>
        <translation>Elegir por una lista de nombres o ID</translation>
    </message>
    <message>
        <source>What the token shall read and write</source>
        <translation>Qué debe leer y escribir el token</translation>
    </message>
    <message numerus="yes">
        <source>Find among %n buckets: name, ID or pattern such as prod-*</source>
        <translation>
            <numerusform>Buscar en %n bucket: nombre, ID o patrón como prod-*</numerusform>
            <numerusform>Buscar entre %n buckets: nombre, ID o patrón como prod-*</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by name, ID or pattern such as prod-*</source>
        <translation>Buscar por nombre, ID o patrón como prod-*</translation>
    </message>
    <message>
        <source>▲ Such an entry reaches every organization, also those to come. Whoever has the token reaches the data of all of them.</source>
        <translation>▲ Una entrada así llega a todas las organizaciones, también a las futuras. Quien tenga el token llega a los datos de todas ellas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>failed list</comment>
        <extracomment>%1: a resource type, such as &quot;Buckets&quot;; %2: a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Aún no hay nada elegido.</translation>
    </message>
    <message>
        <source>Nothing here has this name.</source>
        <translation>Nada aquí tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>itm::PermissionRowText</name>
    <message>
        <source>All %1, also future ones</source>
        <extracomment>Entry above single things, to choose all of them. %1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>Todo (%1), también lo futuro</translation>
    </message>
    <message>
        <source>All %1 of every organization</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>Todo (%1) de todas las organizaciones</translation>
    </message>
    <message>
        <source>All %1 of %2</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;; %2: an organization.</extracomment>
        <translation>Todo (%1) de %2</translation>
    </message>
    <message>
        <source>%1 (the token’s own)</source>
        <extracomment>%1: the organization that the token belongs to.</extracomment>
        <translation>%1 (la propia del token)</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>accessible name of a check; %1 is a row of the tree</comment>
        <translation>leer %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <comment>accessible name of a check; %1 is a row of the tree</comment>
        <translation>escribir %1</translation>
    </message>
    <message>
        <source>%1 (loading…)</source>
        <extracomment>%1: a resource type, such as &quot;Buckets&quot;.</extracomment>
        <translation>%1 (cargando…)</translation>
    </message>
    <message>
        <source>%1 (could not be listed)</source>
        <extracomment>%1: a resource type, such as &quot;Buckets&quot;.</extracomment>
        <translation>%1 (no se pudo listar)</translation>
    </message>
    <message>
        <source>This server does not offer this type: it will refuse the token.</source>
        <translation>Este servidor no ofrece este tipo: rechazará el token.</translation>
    </message>
    <message>
        <source>The server lists nothing with this ID here: it may have been deleted, or your credential does not see it.</source>
        <translation>El servidor no lista aquí nada con este ID: puede haberse eliminado, o su credencial no lo ve.</translation>
    </message>
    <message>
        <source>Not limited to the token’s own organization.</source>
        <translation>No limitado a la propia organización del token.</translation>
    </message>
    <message>
        <source>The server accepts this entry, but it allows nothing.</source>
        <translation>El servidor acepta esta entrada, pero no permite nada.</translation>
    </message>
    <message>
        <source>Open this row: of %1 a token names single ones.</source>
        <extracomment>%1: &quot;organizations&quot; or &quot;users&quot;.</extracomment>
        <translation>Abra esta fila: en %1, un token nombra elementos concretos.</translation>
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
        <translation>Acción</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of permissions</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of permissions</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column of permissions</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of permissions</comment>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>itm::PermissionText</name>
    <message>
        <source>read everything on the server</source>
        <extracomment>A permission, as it follows &quot;may&quot;.</extracomment>
        <translation>leer todo en el servidor</translation>
    </message>
    <message>
        <source>change everything on the server</source>
        <translation>cambiar todo en el servidor</translation>
    </message>
    <message>
        <source>read the %1</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: one thing, such as &quot;bucket telegraf&quot;.</extracomment>
        <translation>leer %1</translation>
    </message>
    <message>
        <source>write the %1</source>
        <translation>escribir %1</translation>
    </message>
    <message>
        <source>read all %1 of %2</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: a resource type, such as &quot;buckets&quot;; %2: an organization.</extracomment>
        <translation>leer %1 en toda la organización %2</translation>
    </message>
    <message>
        <source>write all %1 of %2</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: a resource type, such as &quot;buckets&quot;; %2: an organization.</extracomment>
        <translation>escribir %1 en toda la organización %2</translation>
    </message>
    <message>
        <source>read all %1</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: &quot;users&quot; or &quot;organizations&quot;.</extracomment>
        <translation>leer el conjunto de %1</translation>
    </message>
    <message>
        <source>write all %1</source>
        <translation>escribir el conjunto de %1</translation>
    </message>
    <message>
        <source>read the %1 of all organizations</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>leer %1 de todas las organizaciones</translation>
    </message>
    <message>
        <source>write the %1 of all organizations</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>escribir %1 de todas las organizaciones</translation>
    </message>
</context>
<context>
    <name>itm::PermissionTreeModel</name>
    <message>
        <source>Resource</source>
        <comment>column of the permission tree</comment>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>column of the permission tree</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>column of the permission tree</comment>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>itm::PermissionView</name>
    <message>
        <source>How permissions are shown</source>
        <translation>Cómo se muestran los permisos</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>view of permissions</comment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Tree</source>
        <comment>view of permissions</comment>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view of permissions</comment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>view of permissions</comment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>What it may and may not do</source>
        <translation>Qué puede y qué no puede hacer</translation>
    </message>
    <message>
        <source>Permissions as a tree</source>
        <translation>Permisos como árbol</translation>
    </message>
    <message>
        <source>Permissions as a table</source>
        <translation>Permisos como tabla</translation>
    </message>
    <message>
        <source>The record as JSON, without the value</source>
        <translation>Los datos como JSON, sin el valor</translation>
    </message>
    <message>
        <source>May</source>
        <comment>heading above what a token can do</comment>
        <translation>Puede</translation>
    </message>
    <message>
        <source>May not</source>
        <comment>heading above what a token cannot do</comment>
        <translation>No puede</translation>
    </message>
    <message>
        <source>In vain</source>
        <comment>heading above entries that allow nothing</comment>
        <translation>Sin efecto</translation>
    </message>
</context>
<context>
    <name>itm::ProbeText</name>
    <message>
        <source>It is no operator: there are none in the cloud.</source>
        <translation>No es de operador: en la nube no hay ninguno.</translation>
    </message>
    <message>
        <source>This server does not say whether it is an operator.</source>
        <translation>Este servidor no dice si es de operador.</translation>
    </message>
    <message>
        <source>It is no operator: it does not see the whole server.</source>
        <translation>No es de operador: no ve todo el servidor.</translation>
    </message>
    <message>
        <source>It is an operator; the server keeps values hashed and cannot show them again.</source>
        <translation>Es de operador; el servidor guarda los valores con hash y no puede volver a mostrarlos.</translation>
    </message>
    <message>
        <source>It is an operator; the server keeps values readable.</source>
        <translation>Es de operador; el servidor guarda los valores legibles.</translation>
    </message>
    <message>
        <source>It is an operator.</source>
        <translation>Es de operador.</translation>
    </message>
    <message>
        <source>%1 has no operator tokens and shows no value again, and this program was never tried with it. Its own web page manages tokens too, and users and organizations besides.</source>
        <extracomment>%1: such as &quot;InfluxDB Cloud Serverless&quot;.</extracomment>
        <translation>%1 no tiene tokens de operador y no vuelve a mostrar ningún valor, y este programa nunca se ha probado con él. Su propia página web también administra tokens, y además usuarios y organizaciones.</translation>
    </message>
    <message>
        <source>It sees no organization.</source>
        <translation>No ve ninguna organización.</translation>
    </message>
    <message numerus="yes">
        <source>It sees %n organization(s): %1</source>
        <extracomment>%1: names, such as &quot;factory, weather and 2 more&quot;.</extracomment>
        <translation>
            <numerusform>Ve %n organización: %1</numerusform>
            <numerusform>Ve %n organizaciones: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <translation>Contactando con el servidor…</translation>
    </message>
    <message>
        <source>Asking whether it was set up…</source>
        <translation>Preguntando si está configurado…</translation>
    </message>
    <message>
        <source>Trying the credential…</source>
        <translation>Probando la credencial…</translation>
    </message>
    <message>
        <source>Asking whose it is…</source>
        <translation>Preguntando de quién es…</translation>
    </message>
    <message>
        <source>Asking whether it is an operator…</source>
        <translation>Preguntando si es de operador…</translation>
    </message>
    <message>
        <source>Asking for the organizations…</source>
        <translation>Preguntando por las organizaciones…</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %n s…</source>
        <translation>
            <numerusform>El servidor pide esperar %n s…</numerusform>
            <numerusform>El servidor pide esperar %n s…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;.</extracomment>
        <translation>Responde: %1</translation>
    </message>
    <message>
        <source>It was set up.</source>
        <translation>Está configurado.</translation>
    </message>
    <message>
        <source>User and password are right.</source>
        <translation>El usuario y la contraseña son correctos.</translation>
    </message>
    <message>
        <source>The token is valid.</source>
        <translation>El token es válido.</translation>
    </message>
    <message>
        <source>It belongs to the user %1, whom it may not read.</source>
        <extracomment>%1: a user&apos;s name or ID.</extracomment>
        <translation>Pertenece al usuario %1, al que no puede leer.</translation>
    </message>
    <message>
        <source>It belongs to the user %1.</source>
        <translation>Pertenece al usuario %1.</translation>
    </message>
    <message>
        <source>%1 answers; there is no credential to try.</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;.</extracomment>
        <translation>%1 responde; no hay credencial que probar.</translation>
    </message>
    <message>
        <source>%1, signed in as %2, an operator.</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;, %2: a user.</extracomment>
        <translation>%1, sesión iniciada como %2, operador.</translation>
    </message>
    <message>
        <source>%1, signed in for %2 with few permissions.</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;, %2: a user.</extracomment>
        <translation>%1, sesión iniciada para %2 con pocos permisos.</translation>
    </message>
    <message>
        <source>%1, signed in as %2, no operator.</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;, %2: a user.</extracomment>
        <translation>%1, sesión iniciada como %2, no operador.</translation>
    </message>
    <message>
        <source>It can see, make, change and delete all tokens of all organizations.</source>
        <translation>Puede ver, crear, cambiar y eliminar todos los tokens de todas las organizaciones.</translation>
    </message>
    <message>
        <source>It can do what its own few permissions say, such as write to a bucket.</source>
        <translation>Puede hacer lo que dicen sus pocos permisos, como escribir en un bucket.</translation>
    </message>
    <message>
        <source>It can see tokens of its organizations as far as its permissions reach, and make tokens that may do no more than it may itself.</source>
        <translation>Puede ver tokens de sus organizaciones hasta donde lleguen sus permisos, y crear tokens que no puedan más que ella misma.</translation>
    </message>
    <message>
        <source>It will hardly see any token here. That takes an All Access token of the organization, or an operator token.</source>
        <translation>Aquí apenas verá tokens. Para eso hace falta un token All Access de la organización, o un token de operador.</translation>
    </message>
    <message>
        <source>Servers before 2.2 do not say who is an operator: what is said here of operators and of hashed values may be incomplete. An upgrade helps.</source>
        <translation>Los servidores anteriores a 2.2 no dicen quién es operador: lo que aquí se dice de operadores y de valores con hash puede estar incompleto. Actualizar la versión ayuda.</translation>
    </message>
    <message>
        <source>It cannot see all organizations or make operator tokens. That takes an operator token.</source>
        <translation>No puede ver todas las organizaciones ni crear tokens de operador. Para eso hace falta un token de operador.</translation>
    </message>
    <message>
        <source>With user and password each request makes the server read all of its tokens. For work on many tokens sign in with a token.</source>
        <translation>Con usuario y contraseña, cada solicitud hace que el servidor lea todos sus tokens. Para trabajar con muchos tokens, inicie sesión con un token.</translation>
    </message>
</context>
<context>
    <name>itm::ProbeView</name>
    <message>
        <source>What the server answered</source>
        <translation>Qué respondió el servidor</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>With this credential</source>
        <translation>Con esta credencial</translation>
    </message>
    <message>
        <source>Not with this credential</source>
        <translation>No con esta credencial</translation>
    </message>
    <message>
        <source>The server is there. Enter a credential to see what it may do.</source>
        <translation>El servidor está ahí. Introduzca una credencial para ver qué puede hacer.</translation>
    </message>
</context>
<context>
    <name>itm::RecipeBar</name>
    <message>
        <source>everything, everywhere</source>
        <comment>what a task needs</comment>
        <translation>todo, en todas partes</translation>
    </message>
    <message>
        <source>the bucket</source>
        <comment>what a task needs</comment>
        <translation>el bucket</translation>
    </message>
    <message>
        <source>the organization itself</source>
        <comment>what a task needs</comment>
        <translation>la propia organización</translation>
    </message>
    <message>
        <source>all %1</source>
        <comment>what a task needs</comment>
        <translation>todo (%1)</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1: such as &quot;the bucket&quot;.</extracomment>
        <translation>leer %1</translation>
    </message>
    <message>
        <source>write %1</source>
        <extracomment>%1: such as &quot;the bucket&quot;.</extracomment>
        <translation>escribir %1</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission and reason</comment>
        <extracomment>A permission and why it is needed. %1: such as &quot;read the bucket&quot;; %2: a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It needs to</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Choose a bucket</source>
        <translation>Elija un bucket</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryAssistant</name>
    <message>
        <source>&amp;Sign in with the new token</source>
        <translation>&amp;Iniciar sesión con el nuevo token</translation>
    </message>
    <message>
        <source>Show &amp;hidden tokens…</source>
        <translation>&amp;Mostrar tokens ocultos…</translation>
    </message>
    <message>
        <source>Recover access to a server</source>
        <translation>Recuperar el acceso a un servidor</translation>
    </message>
    <message>
        <source>Where no operator token is left, the program influxd itself can make one, on the computer of the server and while the server is stopped. It needs no credential, only the right to write the database file.</source>
        <translation>Donde no queda ningún token de operador, el propio programa influxd puede crear uno, en el equipo del servidor y con el servidor detenido. No necesita credencial, solo el permiso de escribir el archivo de la base de datos.</translation>
    </message>
    <message>
        <source>Was this computer’s keyring lost? %1</source>
        <translation>¿Se perdió el llavero de este equipo? %1</translation>
    </message>
    <message>
        <source>How the server is installed</source>
        <translation>Cómo está instalado el servidor</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>Qué hacer, paso a paso</translation>
    </message>
    <message>
        <source>Progress of signing in</source>
        <translation>Progreso del inicio de sesión</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as HTML or PDF…</source>
        <translation>&amp;Guardar como HTML o PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Is the server running again, and is the output of this server?</source>
        <translation>¿Está el servidor otra vez en marcha, y la salida es de este servidor?</translation>
    </message>
    <message>
        <source>Signed in with the new token.</source>
        <translation>Sesión iniciada con el nuevo token.</translation>
    </message>
    <message>
        <source>Signed in. The new token is in the keychain and is what this connection signs in with from now on.</source>
        <translation>Sesión iniciada. El nuevo token está en el llavero, y con él inicia sesión esta conexión a partir de ahora.</translation>
    </message>
    <message>
        <source>None of these tokens is known to %1: the output is of another server.</source>
        <translation>%1 no conoce ninguno de estos tokens: la salida es de otro servidor.</translation>
    </message>
    <message>
        <source>Needs the output of “auth list”, and to be signed in as operator</source>
        <translation>Necesita la salida de “auth list”, y haber iniciado sesión como operador</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are in the database and in no list.</source>
        <translation>
            <numerusform>%n token está en la base de datos y en ninguna lista.</numerusform>
            <numerusform>%n tokens están en la base de datos y en ninguna lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the instructions</source>
        <translation>Guardar las instrucciones</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf)</source>
        <translation>HTML (*.html);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryForm</name>
    <message>
        <source>&amp;Address of the server</source>
        <translation>&amp;Dirección del servidor</translation>
    </message>
    <message>
        <source>&amp;Installed as</source>
        <translation>Ins&amp;talado como</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryPaper</name>
    <message>
        <source>A new operator token for an InfluxDB server</source>
        <translation>Un nuevo token de operador para un servidor InfluxDB</translation>
    </message>
    <message>
        <source>Then read the output of the command that made the token with Influx Token Manager, or sign in with the value of its last line.</source>
        <translation>Después lea con Influx Token Manager la salida del comando que creó el token, o inicie sesión con el valor de su última línea.</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryReading</name>
    <message>
        <source>&amp;Paste output</source>
        <translation>P&amp;egar salida</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Abrir &amp;archivo…</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Qué se leyó</translation>
    </message>
    <message>
        <source>Copy what the commands printed and paste it here, drop it, or open a file with it.</source>
        <translation>Copie lo que mostraron los comandos y péguelo aquí, suéltelo, o abra un archivo que lo contenga.</translation>
    </message>
    <message>
        <source>What you copied from still shows values of tokens.</source>
        <translation>Allí de donde lo copió aún se ven valores de tokens.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n línea más.</numerusform>
            <numerusform>No se pudieron leer %n líneas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the output of influxd recovery</source>
        <translation>Abrir la salida de influxd recovery</translation>
    </message>
    <message>
        <source>This file is larger than any listing.</source>
        <translation>Este archivo es mayor que cualquier listado.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>No se puede leer este archivo: %1</translation>
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
        <translation>Comando: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy command: %1</source>
        <translation>Copiar comando: %1</translation>
    </message>
    <message>
        <source>Fill in what stands between ‹ and › at the left.</source>
        <translation>Rellene a la izquierda lo que está entre ‹ y ›.</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryText</name>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>No output of influxd recovery was found in this.</source>
        <translation>Aquí no se encontró ninguna salida de influxd recovery.</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <extracomment>%1: such as &quot;14 tokens, 2 users&quot;.</extracomment>
        <translation>Leído: %1.</translation>
    </message>
    <message>
        <source>Line %1 is cut off: no token was read from it.</source>
        <translation>La línea %1 está cortada: no se leyó ningún token de ella.</translation>
    </message>
    <message>
        <source>Line %1 has no single user ID: no token was read from it.</source>
        <translation>La línea %1 no tiene un único ID de usuario: no se leyó ningún token de ella.</translation>
    </message>
    <message>
        <source>Line %1 has permissions that cannot be read: the token was left out.</source>
        <translation>La línea %1 tiene permisos que no se pueden leer: el token se omitió.</translation>
    </message>
    <message>
        <source>It cannot be told where the token of line %1 ends: it was left out.</source>
        <translation>No se sabe dónde termina el token de la línea %1: se omitió.</translation>
    </message>
    <message>
        <source>The value in line %1 is broken by a line end and was not read. Make the terminal wider, or write the output into a file.</source>
        <translation>El valor de la línea %1 está partido por un salto de línea y no se leyó. Haga el terminal más ancho, o escriba la salida en un archivo.</translation>
    </message>
    <message>
        <source>The table in line %1 was printed by another command. It has to be “influxd recovery”, with all of its columns.</source>
        <translation>La tabla de la línea %1 la mostró otro comando. Tiene que ser “influxd recovery”, con todas sus columnas.</translation>
    </message>
    <message>
        <source>Line %1: the command failed: %2</source>
        <translation>Línea %1: el comando falló: %2</translation>
    </message>
    <message>
        <source>The new operator token of %1 is among them.</source>
        <translation>El nuevo token de operador de %1 está entre ellos.</translation>
    </message>
    <message>
        <source>A token that recovery made is there, but its value is not: it was made with --store-token-hashes, or an earlier one. Make another, without that option.</source>
        <translation>Hay un token creado por recovery, pero no su valor: se creó con --store-token-hashes, o es uno anterior. Cree otro, sin esa opción.</translation>
    </message>
    <message>
        <source>No new operator token is among them yet.</source>
        <translation>Entre ellos aún no hay ningún token de operador nuevo.</translation>
    </message>
    <message>
        <source>its owner was deleted</source>
        <translation>su propietario se eliminó</translation>
    </message>
    <message>
        <source>presumably its organization was deleted</source>
        <translation>probablemente se eliminó su organización</translation>
    </message>
</context>
<context>
    <name>itm::RefreshMenu</name>
    <message>
        <source>Refresh &amp;by Itself</source>
        <translation>Actualizar auto&amp;máticamente</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Cada minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReplaceDialog</name>
    <message>
        <source>&amp;Same permissions, new value</source>
        <translation>Mi&amp;smos permisos, nuevo valor</translation>
    </message>
    <message>
        <source>&amp;Buckets that were made again: same name, new ID</source>
        <translation>&amp;Buckets que se crearon de nuevo: mismo nombre, nuevo ID</translation>
    </message>
    <message>
        <source>&amp;Other permissions, chosen in the next window</source>
        <translation>&amp;Otros permisos, elegidos en la ventana siguiente</translation>
    </message>
    <message>
        <source>Make the successor</source>
        <translation>Crear el sucesor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>Reemplazar token</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <extracomment>Title. %1: a token&apos;s description.</extracomment>
        <translation>Reemplazar “%1”</translation>
    </message>
    <message>
        <source>InfluxDB cannot change what a token may do, nor its value. A successor is made beside it and its value handed over; the old token works until you switch it off.</source>
        <translation>InfluxDB no puede cambiar lo que puede hacer un token, ni su valor. Se crea un sucesor a su lado y se entrega su valor; el token antiguo funciona hasta que usted lo desactive.</translation>
    </message>
    <message>
        <source>Looking for its buckets…</source>
        <translation>Buscando sus buckets…</translation>
    </message>
    <message>
        <source>Every bucket that it names exists.</source>
        <translation>Todos los buckets que nombra existen.</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets that it names do not exist any more.</source>
        <translation>
            <numerusform>%n bucket que nombra ya no existe.</numerusform>
            <numerusform>%n buckets que nombra ya no existen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose permissions…</source>
        <translation>Elegir permisos…</translation>
    </message>
    <message>
        <source>Making the successor…</source>
        <translation>Creando el sucesor…</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementCommands</name>
    <message numerus="yes">
        <source>It is kept deactivated for at least %n days before it can be deleted. Its successor goes on working.</source>
        <translation>
            <numerusform>Se mantiene desactivado al menos %n día antes de poder eliminarse. Su sucesor sigue funcionando.</numerusform>
            <numerusform>Se mantiene desactivado al menos %n días antes de poder eliminarse. Su sucesor sigue funcionando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n running replacements?</source>
        <translation>
            <numerusform>¿Olvidar %n reemplazo en curso?</numerusform>
            <numerusform>¿Olvidar %n reemplazos en curso?</numerusform>
        </translation>
    </message>
    <message>
        <source>Old tokens and successors stay as they are.</source>
        <translation>Los tokens antiguos y los sucesores quedan como están.</translation>
    </message>
    <message>
        <source>The program no longer reminds you of an old token, and can no longer reactivate it from here.</source>
        <translation>El programa ya no le recordará un token antiguo, ni podrá reactivarlo desde aquí.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>What changes</source>
        <comment>column of running replacements</comment>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column of running replacements</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>column of running replacements</comment>
        <translation>Servidor</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementNews</name>
    <message numerus="yes">
        <source>Nobody has missed %n replaced tokens in their observation time. They can be deleted.</source>
        <translation>
            <numerusform>Nadie ha echado en falta %n token reemplazado durante su tiempo de observación. Se puede eliminar.</numerusform>
            <numerusform>Nadie ha echado en falta %n tokens reemplazados durante su tiempo de observación. Se pueden eliminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Running replacements…</source>
        <translation>Reemplazos en curso…</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementText</name>
    <message>
        <source>old token off, can be deleted since %1</source>
        <extracomment>State of a replacement. %1: a date with time.</extracomment>
        <translation>token antiguo desactivado, se puede eliminar desde el %1</translation>
    </message>
    <message>
        <source>Is being replaced; its successor is not in use yet.</source>
        <translation>Se está reemplazando; su sucesor aún no se usa.</translation>
    </message>
    <message>
        <source>Is being replaced and was activated again.</source>
        <translation>Se está reemplazando y se volvió a activar.</translation>
    </message>
    <message>
        <source>Was replaced; can be deleted since %1.</source>
        <extracomment>%1: a date with time.</extracomment>
        <translation>Se reemplazó; se puede eliminar desde el %1.</translation>
    </message>
    <message>
        <source>Is being replaced; both tokens work.</source>
        <translation>Se está reemplazando; ambos tokens funcionan.</translation>
    </message>
    <message>
        <source>neither works: the successor was deleted</source>
        <comment>state of a replacement</comment>
        <translation>no funciona ninguno: el sucesor se eliminó</translation>
    </message>
    <message>
        <source>successor being made</source>
        <comment>state of a replacement</comment>
        <translation>creando el sucesor</translation>
    </message>
    <message>
        <source>value not handed over</source>
        <comment>state of a replacement</comment>
        <translation>valor sin entregar</translation>
    </message>
    <message>
        <source>the successor is inactive</source>
        <comment>state of a replacement</comment>
        <translation>el sucesor está inactivo</translation>
    </message>
    <message>
        <source>successor ready, old token inactive</source>
        <comment>state of a replacement</comment>
        <translation>sucesor listo, token antiguo inactivo</translation>
    </message>
    <message>
        <source>both work</source>
        <comment>state of a replacement</comment>
        <translation>ambos funcionan</translation>
    </message>
    <message>
        <source>old token being deactivated</source>
        <comment>state of a replacement</comment>
        <translation>desactivando el token antiguo</translation>
    </message>
    <message>
        <source>old token being reactivated</source>
        <comment>state of a replacement</comment>
        <translation>reactivando el token antiguo</translation>
    </message>
    <message>
        <source>old token works again</source>
        <comment>state of a replacement</comment>
        <translation>el token antiguo vuelve a funcionar</translation>
    </message>
    <message>
        <source>old token being deleted</source>
        <comment>state of a replacement</comment>
        <translation>eliminando el token antiguo</translation>
    </message>
    <message>
        <source>The successor was deleted. Reactivate the old token if something needs it.</source>
        <translation>El sucesor se eliminó. Reactive el token antiguo si algo lo necesita.</translation>
    </message>
    <message>
        <source>Each list of the server is searched for what became of the request. The old token works as before.</source>
        <translation>En cada lista del servidor se busca qué fue de la solicitud. El token antiguo funciona como antes.</translation>
    </message>
    <message>
        <source>The successor’s value is not saved here. Hand it over, or say that somebody has it. If it is lost, delete the successor and replace the old token again.</source>
        <translation>El valor del sucesor no está guardado aquí. Entréguelo, o indique que alguien lo tiene. Si se perdió, elimine el sucesor y vuelva a reemplazar el token antiguo.</translation>
    </message>
    <message>
        <source>Activate the successor before the old token is switched off.</source>
        <translation>Active el sucesor antes de desactivar el token antiguo.</translation>
    </message>
    <message>
        <source>Give the new value to whatever uses the old token, then deactivate the old one. You can take that back at once.</source>
        <translation>Dé el nuevo valor a todo lo que use el token antiguo, y después desactive el antiguo. Puede deshacerlo de inmediato.</translation>
    </message>
    <message>
        <source>Nobody has missed the old token so far. Deleting it cannot be taken back.</source>
        <translation>Hasta ahora nadie ha echado en falta el token antiguo. Eliminarlo no se puede deshacer.</translation>
    </message>
    <message>
        <source>Find what still uses the old token and give it the new value, then deactivate the old one again.</source>
        <translation>Busque qué usa todavía el token antiguo y dele el nuevo valor; después desactive de nuevo el antiguo.</translation>
    </message>
    <message>
        <source>The next list of the server tells whether this was carried out.</source>
        <translation>La próxima lista del servidor dirá si se ejecutó.</translation>
    </message>
    <message>
        <source>Is to replace an older token; its value was not handed over.</source>
        <translation>Debe reemplazar a un token anterior; su valor no se entregó.</translation>
    </message>
    <message>
        <source>Replaces an older token.</source>
        <translation>Reemplaza a un token anterior.</translation>
    </message>
    <message>
        <source>same permissions, new value</source>
        <translation>mismos permisos, nuevo valor</translation>
    </message>
    <message>
        <source>buckets that were made again</source>
        <translation>buckets que se crearon de nuevo</translation>
    </message>
    <message>
        <source>other permissions</source>
        <translation>otros permisos</translation>
    </message>
    <message>
        <source>Replacing “%1” was interrupted before there was a successor. The token is as it was.</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>El reemplazo de “%1” se interrumpió antes de que hubiera un sucesor. El token está como estaba.</translation>
    </message>
    <message>
        <source>“%1” was deleted elsewhere while it was being replaced. Its successor stays.</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>“%1” se eliminó en otro lugar mientras se reemplazaba. Su sucesor se queda.</translation>
    </message>
    <message>
        <source>The successor of “%1” was deleted. The old token works as before.</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>El sucesor de “%1” se eliminó. El token antiguo funciona como antes.</translation>
    </message>
    <message>
        <source>old token off, watched until %1</source>
        <extracomment>State of a replacement. %1: a date with time.</extracomment>
        <translation>token antiguo desactivado, en observación hasta el %1</translation>
    </message>
    <message>
        <source>Was replaced; is off and watched until %1.</source>
        <extracomment>%1: a date with time.</extracomment>
        <translation>Se reemplazó; está desactivado y en observación hasta el %1.</translation>
    </message>
    <message>
        <source>If something is refused now, it still uses the old value: reactivate the old token, put that right, and deactivate it again. It stays off until you activate or delete it.</source>
        <translation>Si ahora se rechaza algo, es que aún usa el valor antiguo: reactive el token antiguo, corríjalo y desactívelo de nuevo. Sigue desactivado hasta que lo active o lo elimine.</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementsDialog</name>
    <message>
        <source>&amp;Reactivate now</source>
        <translation>&amp;Reactivar ahora</translation>
    </message>
    <message>
        <source>De&amp;lete the old one…</source>
        <translation>E&amp;liminar el antiguo…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Entregar…</translation>
    </message>
    <message>
        <source>Somebody has its &amp;value</source>
        <translation>Alguien tiene su &amp;valor</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>Running replacements</source>
        <translation>Reemplazos en curso</translation>
    </message>
    <message>
        <source>No token is being replaced</source>
        <translation>No se está reemplazando ningún token</translation>
    </message>
    <message>
        <source>Replace gives a token a successor with a new value, keeps both for a while, and lets you take the old one out of use step by step.</source>
        <translation>Reemplazar da a un token un sucesor con un nuevo valor, conserva ambos durante un tiempo y le permite retirar el antiguo paso a paso.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer a continuación</translation>
    </message>
    <message>
        <source> day</source>
        <extracomment>Behind a number: &quot;Deactivate the old one, watch for 7 days&quot;.</extracomment>
        <translation> día</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The connection to this server is read-only: nothing can be done here. Allow changes in “Connections”.</source>
        <translation>La conexión a este servidor es de solo lectura: aquí no se puede hacer nada. Permita los cambios en “Conexiones”.</translation>
    </message>
    <message numerus="yes">
        <source>%n are selected. A step is taken for those that are ready for it.</source>
        <translation>
            <numerusform>%n seleccionado. El paso se da para los que estén listos.</numerusform>
            <numerusform>%n seleccionados. El paso se da para los que estén listos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Deactivate the old one, watch for</source>
        <translation>&amp;Desactivar el antiguo, observar durante</translation>
    </message>
    <message>
        <source>Days to watch whether the old token is missed</source>
        <translation>Días en que se observa si el token antiguo hace falta</translation>
    </message>
</context>
<context>
    <name>itm::ReportDialog</name>
    <message>
        <source>With &amp;findings that were accepted</source>
        <translation>Con &amp;hallazgos que se aceptaron</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copiar como Markdown</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <comment>%1: a connection</comment>
        <translation>Informe: %1</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>A review is of one organization: choose it above.</source>
        <translation>Una revisión es de una sola organización: elíjala arriba.</translation>
    </message>
    <message>
        <source>This organization was not reviewed yet.</source>
        <translation>Esta organización aún no se ha revisado.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>The report is copied as Markdown.</source>
        <translation>El informe está copiado como Markdown.</translation>
    </message>
</context>
<context>
    <name>itm::ReportRun</name>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>El servidor de demostración no encontró ningún puerto libre en este equipo.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Name a saved connection with --connection, or set INFLUX_HOST and INFLUX_TOKEN.</source>
        <translation>Indique una conexión guardada con --connection, o defina INFLUX_HOST e INFLUX_TOKEN.</translation>
    </message>
    <message>
        <source>No connection is called &quot;%1&quot;.</source>
        <translation>Ninguna conexión se llama “%1”.</translation>
    </message>
    <message>
        <source>This credential sees no organization &quot;%1&quot;.</source>
        <translation>Esta credencial no ve ninguna organización “%1”.</translation>
    </message>
    <message>
        <source>No review of the organization &quot;%1&quot; is kept on this computer.</source>
        <translation>En este equipo no se guarda ninguna revisión de la organización “%1”.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: a file; %2: why, in the words of the system.</extracomment>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>INFLUX_TOKEN is not used: INFLUX_HOST names another server than the connection &quot;%1&quot;.</source>
        <translation>INFLUX_TOKEN no se usa: INFLUX_HOST nombra un servidor distinto del de la conexión “%1”.</translation>
    </message>
</context>
<context>
    <name>itm::ReportText</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>InfluxDB</source>
        <translation>InfluxDB</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>ID of the organization</source>
        <translation>ID de la organización</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creado el</translation>
    </message>
    <message>
        <source>List of tokens from</source>
        <translation>Lista de tokens del</translation>
    </message>
    <message>
        <source>All tokens visible</source>
        <translation>Todos los tokens visibles</translation>
    </message>
    <message>
        <source>Tokens listed</source>
        <translation>Tokens listados</translation>
    </message>
    <message>
        <source>Tokens stored</source>
        <translation>Tokens almacenados</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Sin examinar</translation>
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
        <translation>ID del token</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>ID del propietario</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Cambiado el</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket ID</source>
        <translation>ID del bucket</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>May delete it</source>
        <translation>Puede eliminarlo</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Aceptado por</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>Aceptado hasta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>Carried out on</source>
        <translation>Ejecutado el</translation>
    </message>
    <message>
        <source>Review begun on</source>
        <translation>Revisión empezada el</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Visto bueno de</translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation>Visto bueno el</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Próxima revisión</translation>
    </message>
    <message>
        <source>Inventory of tokens</source>
        <translation>Inventario de tokens</translation>
    </message>
    <message>
        <source>Findings about tokens</source>
        <translation>Hallazgos sobre tokens</translation>
    </message>
    <message>
        <source>Who may read and write which bucket</source>
        <translation>Quién puede leer y escribir qué bucket</translation>
    </message>
    <message>
        <source>Review of tokens</source>
        <translation>Revisión de tokens</translation>
    </message>
    <message>
        <source>Inventory</source>
        <comment>kind of report</comment>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>kind of report</comment>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>kind of report</comment>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>kind of report</comment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Every token with its owner, its kind and what it may do.</source>
        <translation>Cada token con su propietario, su tipo y lo que puede hacer.</translation>
    </message>
    <message>
        <source>What is wrong with tokens, why it matters, and which ones it concerns.</source>
        <translation>Qué falla en los tokens, por qué importa y a cuáles afecta.</translation>
    </message>
    <message>
        <source>For every bucket the tokens that reach it, by what they really may do.</source>
        <translation>Para cada bucket, los tokens que llegan a él, según lo que pueden hacer realmente.</translation>
    </message>
    <message>
        <source>What was decided about each token, by whom, when, and what became of it.</source>
        <translation>Qué se decidió sobre cada token, quién, cuándo y en qué quedó.</translation>
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
        <translation>Todas las organizaciones</translation>
    </message>
    <message>
        <source>(the server as a whole)</source>
        <translation>(el servidor en su conjunto)</translation>
    </message>
    <message numerus="yes">
        <source>Drawn from all %n token(s) that the server lists.</source>
        <translation>
            <numerusform>Basado en el único token (%n) que lista el servidor.</numerusform>
            <numerusform>Basado en los %n tokens que lista el servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn from %n token(s): the credential does not see all, and what it does not see is missing here.</source>
        <translation>
            <numerusform>Basado en %n token: la credencial no los ve todos, y lo que no ve falta aquí.</numerusform>
            <numerusform>Basado en %n tokens: la credencial no los ve todos, y lo que no ve falta aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server stores %n more token(s) that no list shows: they belong to deleted users or organizations.</source>
        <translation>
            <numerusform>El servidor almacena %n token más que ninguna lista muestra: pertenece a un usuario o una organización que se eliminó.</numerusform>
            <numerusform>El servidor almacena %n tokens más que ninguna lista muestra: pertenecen a usuarios u organizaciones que se eliminaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A heading. %1: how serious; %2: what was found; %3: a number of tokens.</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Accepted: %1 (%2)</source>
        <extracomment>A heading. %1: what was found; %2: a number of tokens.</extracomment>
        <translation>Aceptado: %1 (%2)</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>lee</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escribe</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>lee y escribe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>bucket</comment>
        <extracomment>A heading. %1: a bucket; %2: its organization.</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>No token listed here reads or writes it.</source>
        <translation>Ningún token listado aquí lo lee ni lo escribe.</translation>
    </message>
    <message>
        <source>The buckets of %1 could not be listed and are missing here.</source>
        <extracomment>%1: organizations.</extracomment>
        <translation>No se pudieron listar los buckets de %1, y faltan aquí.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>restringir</translation>
    </message>
    <message>
        <source>deactivate</source>
        <translation>desactivar</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>ask the owner</source>
        <translation>preguntar al propietario</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>the token was gone</source>
        <translation>el token ya no estaba</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) decided about.</source>
        <translation>
            <numerusform>%n token decidido.</numerusform>
            <numerusform>%n tokens decididos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not decided about yet.</source>
        <translation>
            <numerusform>%n token aún sin decidir.</numerusform>
            <numerusform>%n tokens aún sin decidir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed off yet: this is a draft.</source>
        <translation>Aún sin visto bueno: esto es un borrador.</translation>
    </message>
    <message>
        <source>Signed off by %1 on %2.</source>
        <extracomment>%1: a name; %2: a date with time.</extracomment>
        <translation>Visto bueno de %1 el %2.</translation>
    </message>
    <message>
        <source>SHA-256 of the content, the same as in the JSON form of this report: %1</source>
        <extracomment>%1: a checksum.</extracomment>
        <translation>SHA-256 del contenido, el mismo que en la forma JSON de este informe: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: a number; %2: how many there are.</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The preview ends here, after %1 of %2 rows; what is saved or copied is complete.</source>
        <extracomment>%1, %2: numbers.</extracomment>
        <translation>La vista previa termina aquí, después de %1 de %2 filas; lo que se guarda o se copia está completo.</translation>
    </message>
    <message>
        <source>Findings are those at the time of the decision; where none were kept with it, those at the time of this report.</source>
        <translation>Los hallazgos son los del momento de la decisión; si no se guardaron con ella, los del momento de este informe.</translation>
    </message>
</context>
<context>
    <name>itm::RescueBanner</name>
    <message>
        <source>Values that can still be read</source>
        <translation>Valores que aún se pueden leer</translation>
    </message>
    <message>
        <source>Rescue values…</source>
        <translation>Rescatar valores…</translation>
    </message>
</context>
<context>
    <name>itm::RescueDialog</name>
    <message>
        <source>Rescue values</source>
        <translation>Rescatar valores</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Values of the tokens</source>
        <translation>Valores de los tokens</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Elegir &amp;todos</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>Elegir &amp;ninguno</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n in the keychain</source>
        <comment>values</comment>
        <translation>
            <numerusform>&amp;Guardar %n en el llavero</numerusform>
            <numerusform>&amp;Guardar %n en el llavero</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be written to %1.</source>
        <translation>No se pudo escribir el informe en %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n until the program ends</source>
        <comment>values</comment>
        <translation>
            <numerusform>Con&amp;servar %n hasta que termine el programa</numerusform>
            <numerusform>Con&amp;servar %n hasta que termine el programa</numerusform>
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
        <translation>Organización</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of values to be rescued</comment>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>itm::RescueText</name>
    <message numerus="yes">
        <source>%1 of %n values are still readable on this server; after an upgrade that hashes them they are gone.</source>
        <extracomment>%1: a number; %n: the number of all.</extracomment>
        <translation>
            <numerusform>%1 de %n valor aún se puede leer en este servidor; después de una actualización que aplique hash, desaparece.</numerusform>
            <numerusform>%1 de %n valores aún se pueden leer en este servidor; después de una actualización que aplique hash, desaparecen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not saved here.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n de ellos no está guardado aquí.</numerusform>
            <numerusform>%n de ellos no están guardados aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>From InfluxDB 2.9 on the server keeps a digest in place of each value, unless it is started with --use-hashed-tokens=false; in 2.8 it does so if started with --use-hashed-tokens. Clients work on with the values they have.</source>
        <translation>Desde InfluxDB 2.9, el servidor guarda un hash en lugar de cada valor, salvo que se inicie con --use-hashed-tokens=false; en 2.8 lo hace si se inicia con --use-hashed-tokens. Los clientes siguen trabajando con los valores que tienen.</translation>
    </message>
    <message>
        <source>The first start with hashing changes every value for good. Switching it off later brings none back, and after a downgrade below 2.8 hashed tokens do not work any more.</source>
        <translation>El primer inicio con hash cambia todos los valores para siempre. Desactivarlo después no recupera ninguno, y al volver a una versión anterior a 2.8 los tokens con hash dejan de funcionar.</translation>
    </message>
    <message>
        <source>Back-ups and the copy of the database made before the upgrade still hold the values in clear text: keep them like passwords.</source>
        <translation>Las copias de seguridad y la copia de la base de datos hecha antes de la actualización aún contienen los valores en texto claro: guárdelas como contraseñas.</translation>
    </message>
    <message>
        <source>readable</source>
        <comment>value</comment>
        <translation>legible</translation>
    </message>
    <message>
        <source>in the keychain already</source>
        <translation>ya está en el llavero</translation>
    </message>
    <message>
        <source>not readable: the server keeps a digest only</source>
        <translation>no legible: el servidor solo guarda un hash</translation>
    </message>
    <message>
        <source>being saved…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>✓ saved in the keychain</source>
        <translation>✓ guardado en el llavero</translation>
    </message>
    <message>
        <source>▲ not saved: %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>▲ no guardado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values are in the keychain.</source>
        <translation>
            <numerusform>%n valor está en el llavero.</numerusform>
            <numerusform>%n valores están en el llavero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n no se pudo guardar.</numerusform>
            <numerusform>%n no se pudieron guardar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable ones are not saved.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n legible no está guardado.</numerusform>
            <numerusform>%n legibles no están guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read any more: replace these tokens if their value is needed.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n ya no se puede leer: reemplace este token si se necesita su valor.</numerusform>
            <numerusform>%n ya no se pueden leer: reemplace estos tokens si se necesita su valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of the tokens of %1, %2</source>
        <extracomment>Heading of a report. %1: the name of a connection, %2: a date.</extracomment>
        <translation>Valores de los tokens de %1, %2</translation>
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
        <translation>Organización</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of a report</comment>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of a report</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>▲ until the program ends</source>
        <translation>▲ hasta que termine el programa</translation>
    </message>
    <message numerus="yes">
        <source>%n values are kept until the program ends.</source>
        <translation>
            <numerusform>%n valor se conserva hasta que termine el programa.</numerusform>
            <numerusform>%n valores se conservan hasta que termine el programa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ResourceText</name>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
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
        <translation>bucket %1</translation>
    </message>
    <message>
        <source>dashboards</source>
        <translation>dashboards</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s)</source>
        <translation>
            <numerusform>%n dashboard</numerusform>
            <numerusform>%n dashboards</numerusform>
        </translation>
    </message>
    <message>
        <source>dashboard %1</source>
        <translation>dashboard %1</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>organizaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>organización %1</translation>
    </message>
    <message>
        <source>data sources</source>
        <translation>fuentes de datos</translation>
    </message>
    <message numerus="yes">
        <source>%n data source(s)</source>
        <translation>
            <numerusform>%n fuente de datos</numerusform>
            <numerusform>%n fuentes de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>data source %1</source>
        <translation>fuente de datos %1</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>tarea %1</translation>
    </message>
    <message>
        <source>Telegraf configurations</source>
        <translation>configuraciones de Telegraf</translation>
    </message>
    <message numerus="yes">
        <source>%n Telegraf configuration(s)</source>
        <translation>
            <numerusform>%n configuración de Telegraf</numerusform>
            <numerusform>%n configuraciones de Telegraf</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegraf configuration %1</source>
        <translation>configuración de Telegraf %1</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
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
        <translation>variable %1</translation>
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
        <translation>scraper %1</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>secretos</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n secreto</numerusform>
            <numerusform>%n secretos</numerusform>
        </translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>secreto %1</translation>
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
        <translation>label %1</translation>
    </message>
    <message>
        <source>dashboard views</source>
        <translation>vistas de dashboard</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard view(s)</source>
        <translation>
            <numerusform>%n vista de dashboard</numerusform>
            <numerusform>%n vistas de dashboard</numerusform>
        </translation>
    </message>
    <message>
        <source>dashboard view %1</source>
        <translation>vista de dashboard %1</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>documento %1</translation>
    </message>
    <message>
        <source>notification rules</source>
        <translation>reglas de notificación</translation>
    </message>
    <message numerus="yes">
        <source>%n notification rule(s)</source>
        <translation>
            <numerusform>%n regla de notificación</numerusform>
            <numerusform>%n reglas de notificación</numerusform>
        </translation>
    </message>
    <message>
        <source>notification rule %1</source>
        <translation>regla de notificación %1</translation>
    </message>
    <message>
        <source>notification endpoints</source>
        <translation>destinos de notificación</translation>
    </message>
    <message numerus="yes">
        <source>%n notification endpoint(s)</source>
        <translation>
            <numerusform>%n destino de notificación</numerusform>
            <numerusform>%n destinos de notificación</numerusform>
        </translation>
    </message>
    <message>
        <source>notification endpoint %1</source>
        <translation>destino de notificación %1</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>comprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n comprobación</numerusform>
            <numerusform>%n comprobaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>comprobación %1</translation>
    </message>
    <message>
        <source>database mappings</source>
        <translation>asignaciones de base de datos</translation>
    </message>
    <message numerus="yes">
        <source>%n database mapping(s)</source>
        <translation>
            <numerusform>%n asignación de base de datos</numerusform>
            <numerusform>%n asignaciones de base de datos</numerusform>
        </translation>
    </message>
    <message>
        <source>database mapping %1</source>
        <translation>asignación de base de datos %1</translation>
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
        <translation>notebook %1</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>anotaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>anotación %1</translation>
    </message>
    <message>
        <source>remote connections</source>
        <translation>conexiones remotas</translation>
    </message>
    <message numerus="yes">
        <source>%n remote connection(s)</source>
        <translation>
            <numerusform>%n conexión remota</numerusform>
            <numerusform>%n conexiones remotas</numerusform>
        </translation>
    </message>
    <message>
        <source>remote connection %1</source>
        <translation>conexión remota %1</translation>
    </message>
    <message>
        <source>replications</source>
        <translation>replicaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n replication(s)</source>
        <translation>
            <numerusform>%n replicación</numerusform>
            <numerusform>%n replicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>replication %1</source>
        <translation>replicación %1</translation>
    </message>
    <message>
        <source>the whole server</source>
        <extracomment>The resource type &quot;instance&quot;: it means everything on the server.</extracomment>
        <translation>todo el servidor</translation>
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
        <translation>← &amp;Anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt →</source>
        <comment>token</comment>
        <translation>&amp;Siguiente →</translation>
    </message>
    <message>
        <source>&amp;Finish…</source>
        <comment>a review</comment>
        <translation>&amp;Terminar…</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <comment>%1: a connection</comment>
        <translation>Revisión: %1</translation>
    </message>
    <message>
        <source>Tokens of the review, the worst first</source>
        <translation>Tokens de la revisión, los peores primero</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>Decidido hasta ahora</translation>
    </message>
    <message>
        <source>Decided so far, in words</source>
        <translation>Decidido hasta ahora, en palabras</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <comment>%1: an organization</comment>
        <translation>Revisión de %1</translation>
    </message>
    <message>
        <source>A v1 credential has no successor: make a new one, and delete this one then.</source>
        <translation>Una credencial v1 no tiene sucesor: cree una nueva y elimine después esta.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for owners copied, without any secret.</source>
        <translation>
            <numerusform>%n mensaje para propietarios copiado, sin ningún secreto.</numerusform>
            <numerusform>%n mensajes para propietarios copiados, sin ningún secreto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Off: this connection is for looking only.</source>
        <translation>No disponible: esta conexión es solo para mirar.</translation>
    </message>
    <message>
        <source>Off: the server is not connected.</source>
        <translation>No disponible: el servidor no está conectado.</translation>
    </message>
</context>
<context>
    <name>itm::ReviewEnd</name>
    <message>
        <source>How far the review is</source>
        <translation>Hasta dónde ha llegado la revisión</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation>Dar el &amp;visto bueno</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Desactivar…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Narrow the next…</source>
        <translation>&amp;Restringir el siguiente…</translation>
    </message>
    <message>
        <source>Copy all &amp;messages</source>
        <translation>Copiar todos los &amp;mensajes</translation>
    </message>
    <message>
        <source>Nam&amp;e</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Nex&amp;t review</source>
        <translation>&amp;Próxima revisión</translation>
    </message>
    <message>
        <source>The organization %1 is no longer there, and no list shows its tokens.</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>La organización %1 ya no existe, y ninguna lista muestra sus tokens.</translation>
    </message>
    <message>
        <source>None of these tokens is listed any more.</source>
        <translation>Ya no se lista ninguno de estos tokens.</translation>
    </message>
    <message>
        <source>There is no token to decide about.</source>
        <translation>No hay ningún token sobre el que decidir.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <extracomment>%1: a decision, such as Delete; %n: tokens.</extracomment>
        <translation>
            <numerusform>%1: %n token</numerusform>
            <numerusform>%1: %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign off all the same. %1</source>
        <extracomment>%1: such as &quot;Left: 3 tokens without a decision.&quot;</extracomment>
        <translation>Dar el visto bueno de todos modos. %1</translation>
    </message>
</context>
<context>
    <name>itm::ReviewNews</name>
    <message>
        <source>Review…</source>
        <translation>Revisión…</translation>
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
            <numerusform>%n hallazgo: %1</numerusform>
            <numerusform>%n hallazgos, el peor: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReviewStart</name>
    <message>
        <source>Earlier reviews</source>
        <translation>Revisiones anteriores</translation>
    </message>
    <message>
        <source>What to know before</source>
        <translation>Qué conviene saber antes</translation>
    </message>
    <message>
        <source>Organization to review</source>
        <translation>Organización que revisar</translation>
    </message>
    <message>
        <source>What a review is</source>
        <translation>Qué es una revisión</translation>
    </message>
    <message>
        <source>You go through the tokens of one organization, the worst first, and decide about each with one key. Decisions are kept on this computer as you make them; nothing changes on the server until you say so. At the end you sign off with your name.</source>
        <translation>Usted recorre los tokens de una organización, los peores primero, y decide sobre cada uno con una tecla. Las decisiones se guardan en este equipo a medida que las toma; en el servidor no cambia nada hasta que usted lo diga. Al final da el visto bueno con su nombre.</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <comment>an organization</comment>
        <translation>%1 (ya no existe)</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s).</source>
        <translation>
            <numerusform>%n token.</numerusform>
            <numerusform>%n tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with the review</source>
        <translation>&amp;Continuar la revisión</translation>
    </message>
    <message>
        <source>&amp;Start the review</source>
        <translation>&amp;Empezar la revisión</translation>
    </message>
    <message>
        <source>The server has not answered in this run. You can decide about the list that is kept here; what changed meanwhile comes up again.</source>
        <translation>El servidor no ha respondido en esta ejecución. Puede decidir sobre la lista que se conserva aquí; lo que haya cambiado entretanto vuelve a aparecer.</translation>
    </message>
    <message>
        <source>This credential is no operator’s: it may not see every token.</source>
        <translation>Esta credencial no es de operador: quizá no vea todos los tokens.</translation>
    </message>
    <message>
        <source>This connection is for looking only: you can decide, but not carry out.</source>
        <translation>Esta conexión es solo para mirar: puede decidir, pero no ejecutar.</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>&amp;Earlier reviews</source>
        <translation>Revisiones &amp;anteriores</translation>
    </message>
</context>
<context>
    <name>itm::ReviewText</name>
    <message>
        <source>Keep</source>
        <comment>decision about a token</comment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Narrow</source>
        <comment>decision about a token</comment>
        <translation>Restringir</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <comment>decision about a token</comment>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>decision about a token</comment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Ask the owner</source>
        <comment>decision about a token</comment>
        <translation>Preguntar al propietario</translation>
    </message>
    <message>
        <source>not saved</source>
        <comment>a decision</comment>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>new, open</source>
        <comment>a token in a review</comment>
        <translation>nuevo, pendiente</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a token in a review</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>changed since</source>
        <comment>a token in a review</comment>
        <translation>cambió después</translation>
    </message>
    <message>
        <source>%1: to be done</source>
        <extracomment>%1: a decision, such as Delete.</extracomment>
        <translation>%1: por hacer</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>%1: a decision, such as Delete.</extracomment>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <comment>a token</comment>
        <translation>ya no se lista</translation>
    </message>
    <message>
        <source>The decision is not saved yet.</source>
        <translation>La decisión aún no está guardada.</translation>
    </message>
    <message>
        <source>It came after the review had begun.</source>
        <translation>Apareció después de empezar la revisión.</translation>
    </message>
    <message>
        <source>The server’s list does not show it any more: somebody deleted it, or this credential does not see it.</source>
        <translation>La lista del servidor ya no lo muestra: alguien lo eliminó, o esta credencial no lo ve.</translation>
    </message>
    <message>
        <source>Since the decision its state, description, permissions or owner changed. Decide again.</source>
        <translation>Desde la decisión cambiaron su estado, su descripción, sus permisos o su propietario. Decida de nuevo.</translation>
    </message>
    <message>
        <source>Decided: %1, %2.</source>
        <translation>Decidido: %1, %2.</translation>
    </message>
    <message>
        <source>Decided: %1, by %2, %3.</source>
        <translation>Decidido: %1, por %2, %3.</translation>
    </message>
    <message>
        <source>The message was copied %1.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>El mensaje se copió %1.</translation>
    </message>
    <message>
        <source>Carried out; seen %1.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Ejecutado; visto %1.</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <comment>numbers of tokens</comment>
        <translation>%1 de %2 decididos</translation>
    </message>
    <message numerus="yes">
        <source>%n to carry out</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n por ejecutar</numerusform>
            <numerusform>%n por ejecutar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer listed</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n ya no se lista</numerusform>
            <numerusform>%n ya no se listan</numerusform>
        </translation>
    </message>
    <message>
        <source>A review is under way, begun %1.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>Hay una revisión en curso, empezada %1.</translation>
    </message>
    <message>
        <source>A review is under way, begun %1 by %2.</source>
        <extracomment>%1: a time; %2: a user.</extracomment>
        <translation>Hay una revisión en curso, empezada %1 por %2.</translation>
    </message>
    <message>
        <source>It has not been reviewed yet.</source>
        <comment>an organization</comment>
        <translation>Aún no se ha revisado.</translation>
    </message>
    <message>
        <source>The next review is due on %1.</source>
        <translation>La próxima revisión toca el %1.</translation>
    </message>
    <message>
        <source>The review of %1 was due on %2.</source>
        <extracomment>%1: an organization; %2: a date.</extracomment>
        <translation>La revisión de %1 tocaba el %2.</translation>
    </message>
    <message>
        <source>Signed off by %1, %2.</source>
        <extracomment>%1: a person, as typed; %2: a time.</extracomment>
        <translation>Visto bueno de %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) without a decision</source>
        <translation>
            <numerusform>%n token sin decisión</numerusform>
            <numerusform>%n tokens sin decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not carried out</source>
        <translation>
            <numerusform>%n decisión sin ejecutar</numerusform>
            <numerusform>%n decisiones sin ejecutar</numerusform>
        </translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <extracomment>%1: one or two things, such as &quot;3 tokens without a decision&quot;.</extracomment>
        <translation>Pendiente: %1.</translation>
    </message>
    <message>
        <source>This review was signed off meanwhile; nothing of it changes any more.</source>
        <translation>Esta revisión recibió entretanto el visto bueno; ya no cambia nada en ella.</translation>
    </message>
    <message>
        <source>The review could not be saved. %1</source>
        <translation>No se pudo guardar la revisión. %1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <extracomment>%1: a user&apos;s name.</extracomment>
        <translation>Hola, %1:</translation>
    </message>
    <message>
        <source>this is about the InfluxDB token “%1” (ID %2) in the organization %3 on %4. It is in your name.</source>
        <extracomment>%1: a token&apos;s description; %2: its id; %3: an organization; %4: a server.</extracomment>
        <translation>este mensaje trata del token de InfluxDB “%1” (ID %2) de la organización %3 en %4. Está a su nombre.</translation>
    </message>
    <message>
        <source>Kind: %1, %2, made %3, last changed %4.</source>
        <extracomment>%1: a kind of token; %2: active or inactive; %3 and %4: dates.</extracomment>
        <translation>Tipo: %1, %2, creado el %3, cambiado por última vez el %4.</translation>
    </message>
    <message>
        <source>It may:</source>
        <translation>Puede:</translation>
    </message>
    <message>
        <source>Is it still needed? What uses it, and who looks after that? Could it do with less?</source>
        <translation>¿Todavía se necesita? ¿Qué lo usa, y quién se ocupa de ello? ¿Bastaría con menos?</translation>
    </message>
    <message>
        <source>Please do not send the token’s value in your answer.</source>
        <translation>Por favor, no envíe el valor del token en su respuesta.</translation>
    </message>
</context>
<context>
    <name>itm::ReviewTokenPage</name>
    <message>
        <source>Where this token stands in the review</source>
        <translation>Cómo está este token en la revisión</translation>
    </message>
    <message>
        <source>Kept with the decision, and in the report</source>
        <translation>Se guarda con la decisión, y en el informe</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>Queda como está</translation>
    </message>
    <message>
        <source>It gets a successor that may do less</source>
        <translation>Recibe un sucesor que puede hacer menos</translation>
    </message>
    <message>
        <source>It stops working, and can be activated again</source>
        <translation>Deja de funcionar, y se puede volver a activar</translation>
    </message>
    <message>
        <source>It goes for good</source>
        <translation>Desaparece para siempre</translation>
    </message>
    <message>
        <source>A message for the owner is copied, without any secret</source>
        <translation>Se copia un mensaje para el propietario, sin ningún secreto</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>On a button. %1: a decision, such as Keep; %2: its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>Copiar &amp;mensaje</translation>
    </message>
    <message>
        <source>Act &amp;now…</source>
        <translation>E&amp;jecutar ahora…</translation>
    </message>
    <message>
        <source>Previous token</source>
        <translation>Token anterior</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>Token siguiente</translation>
    </message>
</context>
<context>
    <name>itm::RotateDialog</name>
    <message numerus="yes">
        <source>Replace %n tokens</source>
        <translation>
            <numerusform>Reemplazar %n token</numerusform>
            <numerusform>Reemplazar %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the successors</source>
        <translation>Crear los sucesores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Replace tokens</source>
        <translation>Reemplazar tokens</translation>
    </message>
    <message>
        <source>being made…</source>
        <comment>state of a successor</comment>
        <translation>creando…</translation>
    </message>
    <message>
        <source>Tokens to be replaced</source>
        <translation>Tokens que reemplazar</translation>
    </message>
    <message>
        <source>Successors made</source>
        <translation>Sucesores creados</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a token, %2: what became of its successor.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is being replaced already</source>
        <comment>state of a successor</comment>
        <translation>ya se está reemplazando</translation>
    </message>
    <message>
        <source>made, but its value could not be saved</source>
        <comment>state of a successor</comment>
        <translation>creado, pero no se pudo guardar su valor</translation>
    </message>
    <message>
        <source>made, value saved in your keychain</source>
        <comment>state of a successor</comment>
        <translation>creado, valor guardado en su llavero</translation>
    </message>
    <message>
        <source>made, value kept until the program ends</source>
        <comment>state of a successor</comment>
        <translation>creado, valor conservado hasta que termine el programa</translation>
    </message>
    <message numerus="yes">
        <source>%n successors made.</source>
        <translation>
            <numerusform>%n sucesor creado.</numerusform>
            <numerusform>%n sucesores creados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <translation>
            <numerusform>%n no se pudo crear.</numerusform>
            <numerusform>%n no se pudieron crear.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not begun.</source>
        <translation>
            <numerusform>%n no se empezó.</numerusform>
            <numerusform>%n no se empezaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What to do next…</source>
        <translation>Qué hacer ahora…</translation>
    </message>
    <message>
        <source>Each gets a successor with the same permissions and a new value. The old tokens work until you switch them off.</source>
        <translation>Cada uno recibe un sucesor con los mismos permisos y un nuevo valor. Los tokens antiguos funcionan hasta que usted los desactive.</translation>
    </message>
    <message>
        <source>The new values are saved in your keychain.</source>
        <translation>Los nuevos valores se guardan en su llavero.</translation>
    </message>
</context>
<context>
    <name>itm::SaveTemplateDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Back to names</source>
        <translation>Volver a nombres</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Entries of the template</source>
        <translation>Entradas de la plantilla</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Names → &amp;pattern</source>
        <translation>Nombres → &amp;patrón</translation>
    </message>
    <message>
        <source>Type of what the pattern is about</source>
        <translation>Tipo de aquello de lo que trata el patrón</translation>
    </message>
    <message>
        <source>Pattern in place of names</source>
        <translation>Patrón en lugar de nombres</translation>
    </message>
    <message>
        <source>such as prod-*</source>
        <translation>como prod-*</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No entry names a single thing that a pattern could stand for.</source>
        <translation>Ninguna entrada nombra algo concreto que un patrón pudiera representar.</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character. Things that are made later and match come along when the template is used.</source>
        <translation>* representa cualquier cosa; ?, un carácter. Lo que se cree después y coincida se incluye cuando se usa la plantilla.</translation>
    </message>
    <message>
        <source>Looking for what the permissions name…</source>
        <translation>Buscando lo que nombran los permisos…</translation>
    </message>
    <message>
        <source>There is nothing here that a template can say.</source>
        <translation>Aquí no hay nada que una plantilla pueda expresar.</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Dé un nombre a la plantilla.</translation>
    </message>
    <message>
        <source>This looks like the value of a token. A template is no place for it.</source>
        <translation>Esto parece el valor de un token. Una plantilla no es lugar para él.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Ya existe una plantilla con este nombre.</translation>
    </message>
</context>
<context>
    <name>itm::SearchEdit</name>
    <message>
        <source>&amp;Searches</source>
        <translation>Bú&amp;squedas</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>Buscar tokens</translation>
    </message>
    <message>
        <source>Search: words, owner:, can:write bucket:…</source>
        <translation>Buscar: palabras, owner:, can:write bucket:…</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>Búsquedas recientes y guardadas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>Olvidar “%1”</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Borrar búsquedas recientes</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Name of this search:</source>
        <translation>Nombre de esta búsqueda:</translation>
    </message>
</context>
<context>
    <name>itm::SearchText</name>
    <message>
        <source>“%1:” at character %2 is no field. There are %3. Put words with a colon in quotes.</source>
        <extracomment>%1: a word; %2: its place; %3: a list of words.</extracomment>
        <translation>“%1:” en el carácter %2 no es un campo. Existen: %3. Ponga entre comillas las palabras con dos puntos.</translation>
    </message>
    <message>
        <source>Something is missing behind “%1:” at character %2.</source>
        <translation>Falta algo después de “%1:” en el carácter %2.</translation>
    </message>
    <message>
        <source>The quote at character %1 is not closed.</source>
        <translation>Las comillas del carácter %1 no están cerradas.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no kind of token. There are %3.</source>
        <translation>“%1” en el carácter %2 no es un tipo de token. Existen: %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no status. There are %3.</source>
        <translation>“%1” en el carácter %2 no es un estado. Existen: %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is nothing a token can be. There are %3.</source>
        <translation>“%1” en el carácter %2 no es algo que un token pueda ser. Existen: %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no place of a value. There are %3.</source>
        <translation>“%1” en el carácter %2 no es un lugar de un valor. Existen: %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is nothing a review can be. There are %3.</source>
        <translation>“%1” en el carácter %2 no es algo que una revisión pueda ser. Existen: %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is nothing a token can do. There are %3.</source>
        <translation>“%1” en el carácter %2 no es algo que un token pueda hacer. Existen: %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no finding. There are %3.</source>
        <translation>“%1” en el carácter %2 no es un hallazgo. Existen: %3.</translation>
    </message>
    <message>
        <source>“%1” at character %2 is neither a date (2025, 2025-03, 2025-03-04) nor an age (12h, 90d, 2w, 6m, 1y), with &lt; or &gt; in front if you like.</source>
        <translation>“%1” en el carácter %2 no es una fecha (2025, 2025-03, 2025-03-04) ni una antigüedad (12h, 90d, 2w, 6m, 1y), con &lt; o &gt; delante si se desea.</translation>
    </message>
    <message>
        <source>Put the minus at character %1 in front of “can:”.</source>
        <translation>Ponga el signo menos del carácter %1 delante de “can:”.</translation>
    </message>
    <message>
        <source>A search has at most %1 words.</source>
        <translation>Una búsqueda tiene como máximo %1 palabras.</translation>
    </message>
    <message>
        <source>anywhere in the row</source>
        <comment>search field</comment>
        <translation>en cualquier lugar de la fila</translation>
    </message>
    <message>
        <source>the owner’s name or ID</source>
        <comment>search field</comment>
        <translation>el nombre o ID del propietario</translation>
    </message>
    <message>
        <source>the organization’s name or ID</source>
        <comment>search field</comment>
        <translation>el nombre o ID de la organización</translation>
    </message>
    <message>
        <source>operator, allaccess, readwrite, custom …</source>
        <comment>search field</comment>
        <translation>operator, allaccess, readwrite, custom…</translation>
    </message>
    <message>
        <source>active or inactive</source>
        <comment>search field</comment>
        <translation>active (activo) o inactive (inactivo)</translation>
    </message>
    <message>
        <source>replaced: has a successor; replacing: is one; v1: a v1 credential</source>
        <comment>search field</comment>
        <translation>replaced: tiene un sucesor; replacing: es uno; v1: una credencial v1</translation>
    </message>
    <message>
        <source>has permissions on this type</source>
        <comment>search field</comment>
        <translation>tiene permisos sobre este tipo</translation>
    </message>
    <message>
        <source>names this bucket in a permission</source>
        <comment>search field</comment>
        <translation>nombra este bucket en un permiso</translation>
    </message>
    <message>
        <source>any ID in the record</source>
        <comment>search field</comment>
        <translation>cualquier ID de sus datos</translation>
    </message>
    <message>
        <source>where the value is: keychain, server, none</source>
        <comment>search field</comment>
        <translation>dónde está el valor: keychain, server, none</translation>
    </message>
    <message>
        <source>a date or an age: &gt;2025-01-01, &lt;7d</source>
        <comment>search field</comment>
        <translation>una fecha o una antigüedad: &gt;2025-01-01, &lt;7d</translation>
    </message>
    <message>
        <source>a date or an age: &gt;90d was not touched for 90 days</source>
        <comment>search field</comment>
        <translation>una fecha o una antigüedad: &gt;90d no se ha tocado en 90 días</translation>
    </message>
    <message>
        <source>in imported server logs: &lt;30d, never, leaked</source>
        <comment>search field</comment>
        <translation>en registros del servidor importados: &lt;30d, never, leaked</translation>
    </message>
    <message>
        <source>a tag that you gave it</source>
        <comment>search field</comment>
        <translation>una etiqueta que usted le puso</translation>
    </message>
    <message>
        <source>in what you noted about it</source>
        <comment>search field</comment>
        <translation>en lo que usted anotó sobre él</translation>
    </message>
    <message>
        <source>its date for a review: overdue, due, set, none</source>
        <comment>search field</comment>
        <translation>su fecha de revisión: overdue, due, set, none</translation>
    </message>
    <message>
        <source>what it really may do: can:write bucket:telegraf</source>
        <comment>search field</comment>
        <translation>qué puede hacer realmente: can:write bucket:telegraf</translation>
    </message>
    <message>
        <source>what is wrong with it: finding:no-description</source>
        <comment>search field</comment>
        <translation>qué falla en él: finding:no-description</translation>
    </message>
    <message>
        <source>both words, in any column</source>
        <translation>ambas palabras, en cualquier columna</translation>
    </message>
    <message>
        <source>these words together, and not that one</source>
        <translation>estas palabras juntas, y aquella no</translation>
    </message>
    <message>
        <source>only in these fields</source>
        <translation>solo en estos campos</translation>
    </message>
    <message>
        <source>every token that may write there, All Access and operator tokens too</source>
        <translation>todos los tokens que pueden escribir allí, también los All Access y los de operador</translation>
    </message>
    <message>
        <source>made in that month, not touched for 90 days</source>
        <translation>creado en ese mes, sin tocar en 90 días</translation>
    </message>
</context>
<context>
    <name>itm::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
</context>
<context>
    <name>itm::SecretField</name>
    <message>
        <source>Token value</source>
        <translation>Valor del token</translation>
    </message>
    <message>
        <source>Hide value</source>
        <translation>Ocultar valor</translation>
    </message>
    <message>
        <source>Reveal value</source>
        <translation>Mostrar valor</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
</context>
<context>
    <name>itm::SelfTestPanel</name>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>What the token should and should not be able to do can be tried with its own value. Nothing is stored.</source>
        <translation>Lo que el token debería y no debería poder hacer se puede probar con su propio valor. No se almacena nada.</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Being tried on the server…</source>
        <translation>Probando en el servidor…</translation>
    </message>
</context>
<context>
    <name>itm::SelfTestTable</name>
    <message>
        <source>What was tried with the token</source>
        <translation>Qué se probó con el token</translation>
    </message>
    <message>
        <source>Tried</source>
        <comment>column of the self-test</comment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Should be</source>
        <comment>column of the self-test</comment>
        <translation>Debería</translation>
    </message>
    <message>
        <source>Is</source>
        <comment>column of the self-test</comment>
        <translation>Real</translation>
    </message>
    <message>
        <source>What is not tried</source>
        <translation>Qué no se prueba</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>Aún no se ha probado nada.</translation>
    </message>
</context>
<context>
    <name>itm::SelfTestText</name>
    <message>
        <source>sign in</source>
        <comment>what is tried with a token</comment>
        <translation>iniciar sesión</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>what is tried with a token; %1 is a bucket</comment>
        <translation>leer %1</translation>
    </message>
    <message>
        <source>write to %1</source>
        <comment>what is tried with a token; %1 is a bucket</comment>
        <translation>escribir en %1</translation>
    </message>
    <message>
        <source>see tokens</source>
        <comment>what is tried with a token</comment>
        <translation>ver tokens</translation>
    </message>
    <message>
        <source>see the organization %1</source>
        <comment>what is tried with a token</comment>
        <translation>ver la organización %1</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>what a token should meet with</comment>
        <translation>permitido</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>what a token should meet with</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>✓ allowed</source>
        <comment>as expected</comment>
        <translation>✓ permitido</translation>
    </message>
    <message>
        <source>✓ refused</source>
        <comment>as expected</comment>
        <translation>✓ rechazado</translation>
    </message>
    <message>
        <source>▲ refused: %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>▲ rechazado: %1</translation>
    </message>
    <message>
        <source>▲ allowed, although its permissions do not say so</source>
        <translation>▲ permitido, aunque sus permisos no lo dicen</translation>
    </message>
    <message>
        <source>not tried: %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>sin probar: %1</translation>
    </message>
    <message>
        <source>✓ The token does what it should and nothing more that was tried.</source>
        <translation>✓ El token hace lo que debe, y nada más de lo que se probó.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are allowed that should not be.</source>
        <translation>
            <numerusform>Se permite %n cosa que no debería permitirse.</numerusform>
            <numerusform>Se permiten %n cosas que no deberían permitirse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are refused that should be allowed.</source>
        <translation>
            <numerusform>Se rechaza %n cosa que debería permitirse.</numerusform>
            <numerusform>Se rechazan %n cosas que deberían permitirse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be tried.</source>
        <translation>
            <numerusform>No se pudo probar %n cosa.</numerusform>
            <numerusform>No se pudieron probar %n cosas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more granted buckets are not tried.</source>
        <translation>
            <numerusform>%n bucket concedido más no se prueba.</numerusform>
            <numerusform>%n buckets concedidos más no se prueban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted, but not tried: %1.</source>
        <extracomment>%1: a list of types of things.</extracomment>
        <translation>Concedido, pero sin probar: %1.</translation>
    </message>
</context>
<context>
    <name>itm::ServerChoice</name>
    <message>
        <source>Servers that the value is shown to</source>
        <translation>Servidores a los que se muestra el valor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a server and its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> ▲ unencrypted: others could read the value on its way</source>
        <translation> ▲ sin cifrar: otros podrían leer el valor por el camino</translation>
    </message>
</context>
<context>
    <name>itm::ServerStateText</name>
    <message>
        <source>The list was read %1.</source>
        <extracomment>%1: such as &quot;3 h ago&quot;.</extracomment>
        <translation>La lista se leyó %1.</translation>
    </message>
    <message>
        <source>No list of its tokens is on this computer.</source>
        <translation>En este equipo no hay ninguna lista de sus tokens.</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <extracomment>Part of the status line: how many servers are offline.</extracomment>
        <translation>
            <numerusform>%n sin conexión</numerusform>
            <numerusform>%n sin conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (list read %2)</source>
        <extracomment>%1: &quot;1 offline&quot;; %2: such as &quot;3 h ago&quot;.</extracomment>
        <translation>%1 (lista leída %2)</translation>
    </message>
    <message>
        <source>%1 (oldest list read %2)</source>
        <extracomment>%1: such as &quot;2 offline&quot;; %2: such as &quot;3 h ago&quot;.</extracomment>
        <translation>%1 (lista más antigua leída %2)</translation>
    </message>
    <message>
        <source>connecting…</source>
        <comment>state of a server</comment>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>state of a server</comment>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>disconnected</source>
        <comment>state of a server</comment>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>not answering</source>
        <comment>state of a server</comment>
        <translation>no responde</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>%1: a server; %2: &quot;offline&quot;; %3: such as &quot;3 h ago&quot;.</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Conectando.</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>Desconectado.</translation>
    </message>
    <message>
        <source>Not answering.</source>
        <translation>No responde.</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <extracomment>Part of the status line: how many servers are connected.</extracomment>
        <translation>
            <numerusform>%n conectado</numerusform>
            <numerusform>%n conectados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connecting</source>
        <extracomment>Part of the status line: how many servers are being asked.</extracomment>
        <translation>
            <numerusform>%n conectando</numerusform>
            <numerusform>%n conectando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answering</source>
        <extracomment>Part of the status line: how many servers did not answer the last time.</extracomment>
        <translation>
            <numerusform>%n no responde</numerusform>
            <numerusform>%n no responden</numerusform>
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
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
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
        <translation>La lista de conexiones no se pudo leer por completo. El archivo anterior se conservó como %1.</translation>
    </message>
    <message>
        <source>The templates could not be read as a whole. The old file was kept as %1.</source>
        <translation>Las plantillas no se pudieron leer por completo. El archivo anterior se conservó como %1.</translation>
    </message>
    <message>
        <source>The list of spare operators could not be read as a whole. The old file was kept as %1.</source>
        <translation>La lista de operadores de reserva no se pudo leer por completo. El archivo anterior se conservó como %1.</translation>
    </message>
</context>
<context>
    <name>itm::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Saved values</source>
        <translation>Valores guardados</translation>
    </message>
    <message>
        <source>Empty the &amp;clipboard</source>
        <translation>Vaciar el portapapele&amp;s</translation>
    </message>
    <message>
        <source>How long a copied value stays there. Counts from the next copy on.</source>
        <translation>Cuánto tiempo permanece allí un valor copiado. Cuenta a partir de la próxima copia.</translation>
    </message>
    <message>
        <source>&amp;Lock saved values</source>
        <translation>&amp;Bloquear valores guardados</translation>
    </message>
    <message>
        <source>Hides values, empties the clipboard of them and locks the keyring of the desktop, for other programs too: it asks for its password again.</source>
        <translation>Oculta los valores, los borra del portapapeles y bloquea el llavero del escritorio, también para otros programas: vuelve a pedir su contraseña.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>&amp;Refresh lists</source>
        <translation>&amp;Actualizar listas</translation>
    </message>
    <message>
        <source>Asks every connected server again; the same as in the View menu.</source>
        <translation>Pregunta de nuevo a cada servidor conectado; lo mismo que en el menú Ver.</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>This run was started with --language; the choice holds for starts without it.</source>
        <translation>Esta ejecución se inició con --language; la elección vale para los inicios sin esa opción.</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Vale a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>This run was started with --color-scheme; the choice holds for starts without it.</source>
        <translation>Esta ejecución se inició con --color-scheme; la elección vale para los inicios sin esa opción.</translation>
    </message>
    <message>
        <source>Light, dark, or what the desktop has.</source>
        <translation>Claro, oscuro, o lo que tenga el escritorio.</translation>
    </message>
</context>
<context>
    <name>itm::SettingsText</name>
    <message>
        <source>Not by time</source>
        <translation>No por tiempo</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Después de %n minuto</numerusform>
            <numerusform>Después de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>Después de %n segundo</numerusform>
            <numerusform>Después de %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <comment>saved values are locked</comment>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without use</source>
        <translation>
            <numerusform>Después de %n minuto sin uso</numerusform>
            <numerusform>Después de %n minutos sin uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>Solo cuando se pida</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Cada minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>itm::SetupAdvice</name>
    <message>
        <source>The server is set up</source>
        <translation>El servidor está configurado</translation>
    </message>
    <message>
        <source>The operator token is for emergencies</source>
        <translation>El token de operador es para emergencias</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Nuevo token…</translation>
    </message>
    <message>
        <source>Spare operator…</source>
        <translation>Operador de reserva…</translation>
    </message>
</context>
<context>
    <name>itm::SetupDialog</name>
    <message>
        <source>Set it up &amp;without keychain: I copy the token myself</source>
        <translation>Configurarlo &amp;sin llavero: copiaré el token yo mismo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Set up a server</source>
        <translation>Configurar un servidor</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source> day</source>
        <comment>behind a number</comment>
        <translation> día</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>Operator token</source>
        <translation>Token de operador</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Value of the operator token</source>
        <translation>Valor del token de operador</translation>
    </message>
    <message>
        <source>State of the set-up</source>
        <translation>Estado de la configuración</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurar %1</translation>
    </message>
    <message>
        <source>This server has no user, no organization and no token yet. This makes its first ones; it can be done once.</source>
        <translation>Este servidor aún no tiene usuario, organización ni token. Aquí se crean los primeros; solo se puede hacer una vez.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>&amp;Keep its data</source>
        <translation>Conservar sus &amp;datos</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>It may do everything on the server. It is saved in your keychain before it is sent.</source>
        <translation>Puede hacer todo en el servidor. Se guarda en su llavero antes de enviarse.</translation>
    </message>
    <message>
        <source>It may do everything on the server. A random value is chosen on this computer and saved in your keychain before it is sent, so that it cannot be lost on the way.</source>
        <translation>Puede hacer todo en el servidor. Se elige en este equipo un valor aleatorio y se guarda en su llavero antes de enviarse, de modo que no pueda perderse por el camino.</translation>
    </message>
    <message>
        <source>8 to 72 characters. Left empty, the user can only sign in by token.</source>
        <translation>De 8 a 72 caracteres. Si se deja vacía, el usuario solo puede iniciar sesión con un token.</translation>
    </message>
    <message>
        <source>A strict server asks for three of: capital letters, small letters, digits, !@#$%^&amp;*()_+.</source>
        <translation>Un servidor estricto exige tres de: mayúsculas, minúsculas, cifras, !@#$%^&amp;*()_+.</translation>
    </message>
    <message>
        <source>Asking whether the server is still empty…</source>
        <translation>Preguntando si el servidor sigue vacío…</translation>
    </message>
    <message>
        <source>Saving the token in your keychain… A window of it may be open.</source>
        <translation>Guardando el token en su llavero… Puede que esté abierta una de sus ventanas.</translation>
    </message>
    <message>
        <source>Setting the server up…</source>
        <translation>Configurando el servidor…</translation>
    </message>
    <message>
        <source>Signing in with the new token…</source>
        <translation>Iniciando sesión con el nuevo token…</translation>
    </message>
</context>
<context>
    <name>itm::SetupText</name>
    <message>
        <source>Enter a name for the first user.</source>
        <translation>Introduzca un nombre para el primer usuario.</translation>
    </message>
    <message>
        <source>Leave colons out of the user’s name: nobody could sign in with it.</source>
        <translation>No use dos puntos en el nombre del usuario: nadie podría iniciar sesión con él.</translation>
    </message>
    <message>
        <source>The password needs at least 8 characters.</source>
        <translation>La contraseña necesita al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>The password may have at most 72 bytes; letters outside of English count two or more.</source>
        <translation>La contraseña puede tener como máximo 72 bytes; letras como á o ñ cuentan dos o más.</translation>
    </message>
    <message>
        <source>Enter a name for the organization.</source>
        <translation>Introduzca un nombre para la organización.</translation>
    </message>
    <message>
        <source>Enter a name for the first bucket.</source>
        <translation>Introduzca un nombre para el primer bucket.</translation>
    </message>
    <message>
        <source>A bucket’s name may not begin with an underscore: those are the server’s own.</source>
        <translation>El nombre de un bucket no puede empezar con un guion bajo: esos son del propio servidor.</translation>
    </message>
    <message>
        <source>A bucket’s name may not contain a quotation mark.</source>
        <translation>El nombre de un bucket no puede contener comillas.</translation>
    </message>
    <message>
        <source>A name contains a line break or another invisible character.</source>
        <translation>Un nombre contiene un salto de línea u otro carácter invisible.</translation>
    </message>
    <message>
        <source>The server keeps data for at least one hour.</source>
        <translation>El servidor conserva los datos al menos una hora.</translation>
    </message>
    <message>
        <source>Keep data for at most a hundred years, or for ever.</source>
        <translation>Conserve los datos como máximo cien años, o para siempre.</translation>
    </message>
    <message>
        <source>A token of your own needs at least 32 characters: shorter ones can be guessed.</source>
        <translation>Un token propio necesita al menos 32 caracteres: los más cortos se pueden adivinar.</translation>
    </message>
    <message>
        <source>A token may hold English letters, digits and signs other than colon, quotation mark, backslash and blank.</source>
        <translation>Un token puede contener letras inglesas, cifras y signos, salvo dos puntos, comillas, barra invertida y espacio.</translation>
    </message>
    <message>
        <source>A token may not have exactly two full stops: the server would take it for something else and refuse it.</source>
        <translation>Un token no puede tener exactamente dos puntos finales (.): el servidor lo tomaría por otra cosa y lo rechazaría.</translation>
    </message>
    <message>
        <source>Already set up</source>
        <translation>Ya configurado</translation>
    </message>
    <message>
        <source>The server has a user or an organization, so it cannot be set up any more.</source>
        <translation>El servidor tiene un usuario o una organización, así que ya no se puede configurar.</translation>
    </message>
    <message>
        <source>Sign in with what it was set up with. If nobody has that, influxd recovery on the server’s computer makes a new operator token.</source>
        <translation>Inicie sesión con aquello con lo que se configuró. Si nadie lo tiene, influxd recovery en el equipo del servidor crea un nuevo token de operador.</translation>
    </message>
    <message>
        <source>For daily work make an All Access token of your organization, with “New token”, and sign in with that: a mistake then stays within the organization.</source>
        <translation>Para el trabajo diario, cree un token All Access de su organización, con “Nuevo token”, e inicie sesión con él: así un error no sale de la organización.</translation>
    </message>
    <message>
        <source>Have a second operator token kept as a spare, with “Spare operator”, and its value on paper where this computer’s end does not take it along.</source>
        <translation>Haga que se guarde un segundo token de operador como reserva, con “Operador de reserva”, y su valor en papel, donde no se pierda con este equipo.</translation>
    </message>
    <message>
        <source>Give each collector and dashboard a token of its own that may do what it needs and nothing else.</source>
        <translation>Dé a cada recolector y dashboard un token propio que pueda hacer lo que necesita y nada más.</translation>
    </message>
</context>
<context>
    <name>itm::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>column: of a shortcut</comment>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Menu or window</source>
        <translation>Menú o ventana</translation>
    </message>
</context>
<context>
    <name>itm::SingleInstance</name>
    <message>
        <source>A second start of the program will not find this one (%1). Do not start it twice: each would overwrite what the other saves.</source>
        <extracomment>%1: why, in the words of the system.</extracomment>
        <translation>Un segundo inicio del programa no encontrará este (%1). No lo inicie dos veces: cada uno sobrescribiría lo que guarda el otro.</translation>
    </message>
</context>
<context>
    <name>itm::SnapshotPage</name>
    <message>
        <source>&amp;Show in the list</source>
        <translation>&amp;Mostrar en la lista</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What changed on the server</source>
        <translation>Qué cambió en el servidor</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>The first complete list of each day is kept, without values: 14 days, then one a week, then one a month. What came and went in between shows in none.</source>
        <translation>Se conserva la primera lista completa de cada día, sin valores: 14 días, luego una por semana, luego una por mes. Lo que apareció y desapareció entretanto no figura en ninguna.</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;vidor:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;A:</translation>
    </message>
    <message>
        <source>Now, as the list shows it</source>
        <translation>Ahora, como lo muestra la lista</translation>
    </message>
    <message>
        <source>Nothing is kept of this server yet.</source>
        <translation>Aún no se conserva nada de este servidor.</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Comparando…</translation>
    </message>
</context>
<context>
    <name>itm::SnapshotText</name>
    <message numerus="yes">
        <source>%1, %n tokens</source>
        <extracomment>%1: a time.</extracomment>
        <translation>
            <numerusform>%1, %n token</numerusform>
            <numerusform>%1, %n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>appeared</source>
        <comment>a token</comment>
        <translation>aparecido</translation>
    </message>
    <message>
        <source>vanished</source>
        <comment>a token</comment>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>activated</source>
        <comment>a token</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>deactivated</source>
        <comment>a token</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>described otherwise</source>
        <comment>a token</comment>
        <translation>otra descripción</translation>
    </message>
    <message>
        <source>other owner</source>
        <comment>of a token</comment>
        <translation>otro propietario</translation>
    </message>
    <message>
        <source>other permissions</source>
        <comment>of a token</comment>
        <translation>otros permisos</translation>
    </message>
    <message>
        <source>outside this program</source>
        <translation>fuera de este programa</translation>
    </message>
    <message>
        <source>perhaps this program: it got no answer</source>
        <translation>quizá este programa: no recibió respuesta</translation>
    </message>
    <message>
        <source>this program</source>
        <extracomment>%1: the name of a user.</extracomment>
        <translation>este programa</translation>
    </message>
    <message>
        <source>this program, as %1</source>
        <translation>este programa, como %1</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>No hay ninguna diferencia.</translation>
    </message>
    <message>
        <source>%1 appeared, %2 vanished, %3 changed.</source>
        <extracomment>Numbers of tokens.</extracomment>
        <translation>%1 aparecidos, %2 desaparecidos, %3 cambiados.</translation>
    </message>
    <message>
        <source>The two lists were told to different users, or not both to an operator: what one of them may not see is missing there, though nobody deleted it.</source>
        <translation>Las dos listas se dieron a usuarios distintos, o no ambas a un operador: lo que uno de ellos no puede ver falta allí, aunque nadie lo haya eliminado.</translation>
    </message>
</context>
<context>
    <name>itm::SnippetDialog</name>
    <message>
        <source>Snippets</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>How clients use %1</source>
        <translation>Cómo usan los clientes %1</translation>
    </message>
    <message>
        <source>The value of this token is not known here: every snippet says where the client finds it.</source>
        <translation>El valor de este token no se conoce aquí: cada fragmento dice dónde lo encuentra el cliente.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>itm::SnippetLibrary</name>
    <message>
        <source>It does not begin with a JSON object.</source>
        <translation>No empieza con un objeto JSON.</translation>
    </message>
    <message>
        <source>Its head has no title.</source>
        <translation>Su encabezado no tiene título.</translation>
    </message>
    <message>
        <source>Its format, “%1”, is not known.</source>
        <translation>Su formato, “%1”, no se conoce.</translation>
    </message>
    <message>
        <source>A need has no action (read or write) or no type.</source>
        <translation>Una necesidad no tiene acción (read o write) o no tiene tipo.</translation>
    </message>
    <message>
        <source>Nothing follows the line “--- without the secret”.</source>
        <translation>No sigue nada a la línea “--- without the secret”.</translation>
    </message>
    <message>
        <source>Its braces do not fit together: %1</source>
        <translation>Sus llaves no encajan: %1</translation>
    </message>
    <message>
        <source>It uses a name that does not exist: %1</source>
        <translation>Usa un nombre que no existe: %1</translation>
    </message>
    <message>
        <source>The form without the secret must not name the value.</source>
        <translation>La forma sin el secreto no debe nombrar el valor.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>%1 is no snippet. %2</source>
        <extracomment>%1: the name of a file; %2: a sentence.</extracomment>
        <translation>%1 no es un fragmento. %2</translation>
    </message>
</context>
<context>
    <name>itm::SnippetList</name>
    <message>
        <source>Search clients</source>
        <translation>Buscar clientes</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Files that are no snippets</source>
        <translation>Archivos que no son fragmentos</translation>
    </message>
    <message>
        <source>&amp;Own snippets…</source>
        <translation>Fragmentos &amp;propios…</translation>
    </message>
    <message>
        <source>Files in %1. They are read when this window opens.</source>
        <translation>Archivos en %1. Se leen cuando se abre esta ventana.</translation>
    </message>
    <message>
        <source>Nothing here can show the folder: %1</source>
        <translation>Nada aquí puede mostrar la carpeta: %1</translation>
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
        <translation>Copiar &amp;fragmento</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>How to use the snippet</source>
        <translation>Cómo usar el fragmento</translation>
    </message>
    <message>
        <source>Form of the snippet</source>
        <translation>Forma del fragmento</translation>
    </message>
    <message>
        <source>What the client needs</source>
        <translation>Qué necesita el cliente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No client has this name.</source>
        <translation>Ningún cliente tiene este nombre.</translation>
    </message>
    <message>
        <source>Without the secret</source>
        <translation>Sin el secreto</translation>
    </message>
    <message>
        <source>With the secret</source>
        <translation>Con el secreto</translation>
    </message>
    <message>
        <source>The token is inactive: nothing works with it until it is activated</source>
        <translation>El token está inactivo: no sirve para nada hasta que se active</translation>
    </message>
    <message>
        <source>This format cannot hold the name of the organization or the bucket: it has a line break or another character that cannot be written here.</source>
        <translation>Este formato no puede contener el nombre de la organización o del bucket: tiene un salto de línea u otro carácter que aquí no se puede escribir.</translation>
    </message>
    <message>
        <source>▲ Whoever gets this text has the token. The value is put into it when it is copied or saved, and stays hidden here.</source>
        <translation>▲ Quien reciba este texto tiene el token. El valor se inserta al copiarlo o guardarlo, y aquí permanece oculto.</translation>
    </message>
    <message>
        <source>This format cannot hold the value of the token.</source>
        <translation>Este formato no puede contener el valor del token.</translation>
    </message>
    <message>
        <source>Copied with the secret. It leaves the clipboard by itself.</source>
        <translation>Copiado con el secreto. Desaparece del portapapeles por sí solo.</translation>
    </message>
    <message>
        <source>Copied. There is no secret in it.</source>
        <translation>Copiado. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Save the snippet</source>
        <translation>Guardar el fragmento</translation>
    </message>
    <message>
        <source>Saved with the secret, readable by you alone.</source>
        <translation>Guardado con el secreto, legible solo para usted.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>itm::SpareDialog</name>
    <message>
        <source>&amp;Make a spare</source>
        <translation>&amp;Crear uno de reserva</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Probar ahora</translation>
    </message>
    <message>
        <source>Show &amp;value…</source>
        <translation>Mostrar &amp;valor…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Spare operator of %1</source>
        <translation>Operador de reserva de %1</translation>
    </message>
    <message numerus="yes">
        <source>An operator token for the day when no other works: the last one was deleted, or its value is lost. Its value is in the keychain of this computer under a name of its own. The program signs in with it for nothing else, and tries it every %n days.</source>
        <translation>
            <numerusform>Un token de operador para el día en que ningún otro funcione: el último se eliminó, o su valor se perdió. Su valor está en el llavero de este equipo con un nombre propio. El programa no inicia sesión con él para nada más, y lo prueba cada día.</numerusform>
            <numerusform>Un token de operador para el día en que ningún otro funcione: el último se eliminó, o su valor se perdió. Su valor está en el llavero de este equipo con un nombre propio. El programa no inicia sesión con él para nada más, y lo prueba cada %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>With this computer the keychain is lost too: show the value once and keep it on paper in a safe place as well.</source>
        <translation>Con este equipo se pierde también el llavero: muestre el valor una vez y guárdelo además en papel en un lugar seguro.</translation>
    </message>
    <message>
        <source>State of the spare operator</source>
        <translation>Estado del operador de reserva</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Value of the spare operator</source>
        <translation>Valor del operador de reserva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Making the spare…</source>
        <translation>Creando el de reserva…</translation>
    </message>
    <message>
        <source>The token was made, but the keychain did not take its value: save it in the window that opens now. The next refresh makes it the spare.</source>
        <translation>El token se creó, pero el llavero no aceptó su valor: guárdelo en la ventana que se abre ahora. La próxima actualización lo convierte en el de reserva.</translation>
    </message>
    <message>
        <source>Trying whether it signs in…</source>
        <translation>Probando si inicia sesión…</translation>
    </message>
    <message>
        <source>Remove the spare operator?</source>
        <translation>¿Quitar el operador de reserva?</translation>
    </message>
    <message>
        <source>The token is deleted on the server, and then its value in the keychain.</source>
        <translation>Se elimina el token en el servidor, y después su valor en el llavero.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removing the spare…</source>
        <translation>Quitando el de reserva…</translation>
    </message>
    <message>
        <source>If the last operator token is lost after that, only influxd recovery leads back in.</source>
        <translation>Si después se pierde el último token de operador, solo influxd recovery permite volver a entrar.</translation>
    </message>
    <message>
        <source>That cannot be undone.</source>
        <translation>Eso no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>itm::SpareReturnDialog</name>
    <message>
        <source>&amp;Get back in</source>
        <translation>&amp;Volver a entrar</translation>
    </message>
    <message>
        <source>&amp;Other ways…</source>
        <translation>&amp;Otros caminos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Get back in with the spare operator</source>
        <translation>Volver a entrar con el operador de reserva</translation>
    </message>
    <message>
        <source>The program signs in to %1 with the spare operator token once, makes a new operator token with it, puts that into the keychain, and signs the connection in with the new one. The spare stays what it is, for the next time.</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>El programa inicia sesión en %1 una vez con el token de operador de reserva, crea con él un nuevo token de operador, lo pone en el llavero e inicia la sesión de la conexión con el nuevo. El de reserva sigue siendo lo que es, para la próxima vez.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Signing in with the spare…</source>
        <translation>Iniciando sesión con el de reserva…</translation>
    </message>
    <message>
        <source>Making a new operator token…</source>
        <translation>Creando un nuevo token de operador…</translation>
    </message>
    <message>
        <source>Putting it into the keychain…</source>
        <translation>Poniéndolo en el llavero…</translation>
    </message>
    <message>
        <source>Signing in with the new one…</source>
        <translation>Iniciando sesión con el nuevo…</translation>
    </message>
    <message>
        <source>Signed in with a new operator token.</source>
        <translation>Sesión iniciada con un nuevo token de operador.</translation>
    </message>
    <message>
        <source>Signed in. A new operator token is in the keychain, and this connection signs in with it from now on.</source>
        <translation>Sesión iniciada. En el llavero hay un nuevo token de operador, y con él inicia sesión esta conexión a partir de ahora.</translation>
    </message>
</context>
<context>
    <name>itm::SpareText</name>
    <message>
        <source>spare operator, kept by Influx Token Manager on %1</source>
        <extracomment>The description of a token on the server. %1: the name of this computer.</extracomment>
        <translation>operador de reserva, guardado por Influx Token Manager en %1</translation>
    </message>
    <message>
        <source>operator, made with the spare one on %1</source>
        <extracomment>The description of a token on the server. %1: the name of this computer.</extracomment>
        <translation>operador, creado con el de reserva en %1</translation>
    </message>
    <message>
        <source>This computer keeps no spare operator token for this server.</source>
        <translation>Este equipo no guarda ningún token de operador de reserva para este servidor.</translation>
    </message>
    <message>
        <source>A spare was asked for, but its value is not safe yet. A refresh goes on with it; if this stays so, the value is lost: remove it and make another.</source>
        <translation>Se pidió uno de reserva, pero su valor aún no está a salvo. Una actualización continúa con ello; si sigue así, el valor está perdido: quítelo y cree otro.</translation>
    </message>
    <message>
        <source>It is there, and it worked on %1.</source>
        <translation>Está ahí, y funcionó el %1.</translation>
    </message>
    <message>
        <source>It is there. It last worked on %1; a new test is due.</source>
        <translation>Está ahí. Funcionó por última vez el %1; toca una nueva prueba.</translation>
    </message>
    <message>
        <source>It is there, but has not been tested yet.</source>
        <translation>Está ahí, pero aún no se ha probado.</translation>
    </message>
    <message>
        <source>Its value is no longer in the keychain: it cannot lead back in. Remove it and make another.</source>
        <translation>Su valor ya no está en el llavero: no permite volver a entrar. Quítelo y cree otro.</translation>
    </message>
    <message>
        <source>The server does not know it any more: it was deleted there, or its owner or organization was. Remove it and make another.</source>
        <translation>El servidor ya no lo conoce: se eliminó allí, o su propietario o su organización. Quítelo y cree otro.</translation>
    </message>
    <message>
        <source>It is inactive on the server, or its owner is. Activate it in the list of tokens, or it cannot lead back in.</source>
        <translation>Está inactivo en el servidor, o lo está su propietario. Actívelo en la lista de tokens, o no permitirá volver a entrar.</translation>
    </message>
    <message>
        <source>It signs in, but the server does not take it for an operator token. Remove it and make another.</source>
        <translation>Inicia sesión, pero el servidor no lo considera un token de operador. Quítelo y cree otro.</translation>
    </message>
    <message>
        <source>The spare operator token of %1 does not work. %2</source>
        <extracomment>%1: the name of a connection, %2: one or two sentences about the spare operator token.</extracomment>
        <translation>El token de operador de reserva de %1 no funciona. %2</translation>
    </message>
</context>
<context>
    <name>itm::StatusLine</name>
    <message>
        <source>Who is signed in</source>
        <translation>Quién ha iniciado sesión</translation>
    </message>
    <message>
        <source>reading the list: %1 tokens, %2</source>
        <comment>status line; %2 is a size</comment>
        <translation>leyendo la lista: %1 tokens, %2</translation>
    </message>
    <message>
        <source>reading the list</source>
        <translation>leyendo la lista</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <comment>status line; %1 is an address</comment>
        <translation>conectando con %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
</context>
<context>
    <name>itm::StatusText</name>
    <message>
        <source>The server of these tokens is not connected. Nothing was changed.</source>
        <translation>El servidor de estos tokens no está conectado. No se cambió nada.</translation>
    </message>
    <message>
        <source>active</source>
        <comment>token</comment>
        <extracomment>Status of a token.</extracomment>
        <translation>activo</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>token</comment>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>active</source>
        <comment>user</comment>
        <extracomment>Status of a user.</extracomment>
        <translation>activo</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>user</comment>
        <extracomment>Status of a user.</extracomment>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>no status</source>
        <comment>user</comment>
        <extracomment>Status of a user that was made by influxd recovery, which sets none.</extracomment>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>Its owner is inactive: the server refuses it.</source>
        <translation>Su propietario está inactivo: el servidor lo rechaza.</translation>
    </message>
    <message>
        <source>in keychain</source>
        <extracomment>Where the value of a token is.</extracomment>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>readable on the server</source>
        <extracomment>Where the value of a token is.</extracomment>
        <translation>legible en el servidor</translation>
    </message>
    <message>
        <source>not retrievable</source>
        <extracomment>The value of a token cannot be had any more.</extracomment>
        <translation>irrecuperable</translation>
    </message>
    <message>
        <source>The value is in this computer’s keychain and can be copied.</source>
        <translation>El valor está en el llavero de este equipo y se puede copiar.</translation>
    </message>
    <message>
        <source>The server keeps the value in readable form: whoever sees the token can copy it.</source>
        <translation>El servidor guarda el valor en forma legible: quien ve el token puede copiarlo.</translation>
    </message>
    <message>
        <source>The server keeps only a hash and the value was not saved here. If it is lost, replace the token.</source>
        <translation>El servidor solo guarda un hash y el valor no se guardó aquí. Si se perdió, reemplace el token.</translation>
    </message>
    <message>
        <source>The password is in this computer’s keychain and can be copied.</source>
        <translation>La contraseña está en el llavero de este equipo y se puede copiar.</translation>
    </message>
    <message>
        <source>The server keeps only a hash of the password and does not tell whether there is one. If it is lost, set a new one.</source>
        <translation>El servidor solo guarda un hash de la contraseña y no dice si hay una. Si se perdió, establezca una nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) will be sent</source>
        <translation>
            <numerusform>se enviará %n permiso</numerusform>
            <numerusform>se enviarán %n permisos</numerusform>
        </translation>
    </message>
    <message>
        <source>until the program ends</source>
        <extracomment>How long the value of a token can be had.</extracomment>
        <translation>hasta que termine el programa</translation>
    </message>
    <message>
        <source>The value can be copied until the program ends: this run uses no keychain.</source>
        <translation>El valor se puede copiar hasta que termine el programa: esta ejecución no usa llavero.</translation>
    </message>
    <message>
        <source>The password can be copied until the program ends: this run uses no keychain.</source>
        <translation>La contraseña se puede copiar hasta que termine el programa: esta ejecución no usa llavero.</translation>
    </message>
</context>
<context>
    <name>itm::StoredValueText</name>
    <message>
        <source>The tokens themselves go on working for whoever has their values.</source>
        <translation>Los tokens en sí siguen funcionando para quien tenga sus valores.</translation>
    </message>
    <message numerus="yes">
        <source>%n values are gone for good: the server does not show them again, and nobody else keeps them.</source>
        <translation>
            <numerusform>%n valor se pierde para siempre: el servidor no vuelve a mostrarlo, y nadie más lo guarda.</numerusform>
            <numerusform>%n valores se pierden para siempre: el servidor no vuelve a mostrarlos, y nadie más los guarda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are still shown by the server and can be saved again.</source>
        <translation>
            <numerusform>%n valor aún lo muestra el servidor y se puede volver a guardar.</numerusform>
            <numerusform>%n valores aún los muestra el servidor y se pueden volver a guardar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n values from the keychain?</source>
        <translation>
            <numerusform>¿Quitar %n valor del llavero?</numerusform>
            <numerusform>¿Quitar %n valores del llavero?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Values whose tokens are not on any list.</source>
        <translation>Valores cuyos tokens no están en ninguna lista.</translation>
    </message>
    <message>
        <source>If one of these tokens exists after all, nobody can show its value again.</source>
        <translation>Si después de todo existe uno de estos tokens, nadie puede volver a mostrar su valor.</translation>
    </message>
    <message numerus="yes">
        <source>%n values removed from the keychain.</source>
        <translation>
            <numerusform>%n valor quitado del llavero.</numerusform>
            <numerusform>%n valores quitados del llavero.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is still there. %1</source>
        <extracomment>%1: what went wrong, a sentence.</extracomment>
        <translation>El resto sigue ahí. %1</translation>
    </message>
    <message>
        <source>%1: %2 has no such token any more</source>
        <extracomment>%1: an ID, %2: the name of a connection.</extracomment>
        <translation>%1: %2 ya no tiene ningún token así</translation>
    </message>
    <message>
        <source>%1: %2 does not list it; it may be hidden from your credential</source>
        <translation>%1: %2 no lo lista; puede que su credencial no lo vea</translation>
    </message>
    <message>
        <source>%1: no connection leads to its server any more</source>
        <translation>%1: ya ninguna conexión lleva a su servidor</translation>
    </message>
    <message>
        <source>Every saved value that was looked at belongs to a token.</source>
        <translation>Cada valor guardado que se examinó pertenece a un token.</translation>
    </message>
    <message numerus="yes">
        <source>%n saved values seem to belong to no token.</source>
        <translation>
            <numerusform>%n valor guardado parece no pertenecer a ningún token.</numerusform>
            <numerusform>%n valores guardados parecen no pertenecer a ningún token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of servers that are not connected were not looked at.</source>
        <translation>
            <numerusform>No se examinó %n valor de servidores que no están conectados.</numerusform>
            <numerusform>No se examinaron %n valores de servidores que no están conectados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::StoredValuesDialog</name>
    <message>
        <source>Saved values without a token</source>
        <translation>Valores guardados sin token</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n from the keychain…</source>
        <comment>values</comment>
        <translation>
            <numerusform>Quitar %n del llavero…</numerusform>
            <numerusform>Quitar %n del llavero…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::SuccessorPreview</name>
    <message>
        <source>What the old token may do</source>
        <translation>Qué puede hacer el token antiguo</translation>
    </message>
    <message>
        <source>What the successor will be able to do</source>
        <translation>Qué podrá hacer el sucesor</translation>
    </message>
    <message>
        <source>The old token and its successor</source>
        <translation>El token antiguo y su sucesor</translation>
    </message>
    <message>
        <source>Whether the successor can be made</source>
        <translation>Si se puede crear el sucesor</translation>
    </message>
    <message>
        <source>The old token may</source>
        <comment>heading above what a token can do</comment>
        <translation>El token antiguo puede</translation>
    </message>
    <message>
        <source>The successor will be able to</source>
        <comment>heading above what a token can do</comment>
        <translation>El sucesor podrá</translation>
    </message>
    <message>
        <source>Description, organization, owner, status and permissions stay the same; the value is a new one.</source>
        <translation>La descripción, la organización, el propietario, el estado y los permisos son los mismos; el valor es nuevo.</translation>
    </message>
    <message>
        <source>Description, organization, owner and status stay the same; permissions and value are new.</source>
        <translation>La descripción, la organización, el propietario y el estado son los mismos; los permisos y el valor son nuevos.</translation>
    </message>
    <message>
        <source>The server will say whether your credential may grant this.</source>
        <translation>El servidor dirá si su credencial puede conceder esto.</translation>
    </message>
</context>
<context>
    <name>itm::SummaryText</name>
    <message>
        <source>everything, every organization</source>
        <translation>todo, todas las organizaciones</translation>
    </message>
    <message>
        <source>everything in %1</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>todo en %1</translation>
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
        <translation>E</translation>
    </message>
    <message>
        <source>R/W</source>
        <extracomment>One letter each: reads and writes.</extracomment>
        <translation>L/E</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a summary: so many further parts are not shown.</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>The summary of a token without permissions.</extracomment>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>itm::TemplateBar</name>
    <message>
        <source>Te&amp;mplate</source>
        <translation>Pla&amp;ntilla</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Elija una plantilla</translation>
    </message>
    <message>
        <source>There are no templates yet. Save one from the permissions of a token, or bring some from a file: menu Token, Templates.</source>
        <translation>Aún no hay plantillas. Guarde una a partir de los permisos de un token, o tráigalas de un archivo: menú Token, Plantillas.</translation>
    </message>
</context>
<context>
    <name>itm::TemplateEntryModel</name>
    <message>
        <source>Action</source>
        <comment>column of a template</comment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of a template</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Found here</source>
        <comment>column of a template</comment>
        <translation>Encontrado aquí</translation>
    </message>
</context>
<context>
    <name>itm::TemplateText</name>
    <message>
        <source>this server does not offer the type</source>
        <translation>este servidor no ofrece el tipo</translation>
    </message>
    <message>
        <source>what is there could not be listed</source>
        <translation>no se pudo listar lo que hay allí</translation>
    </message>
    <message>
        <source>more than one has this name</source>
        <translation>más de uno tiene este nombre</translation>
    </message>
    <message>
        <source>nothing matches</source>
        <translation>nada coincide</translation>
    </message>
    <message>
        <source>nothing has this name</source>
        <translation>nada tiene este nombre</translation>
    </message>
    <message>
        <source>nothing has this ID</source>
        <translation>nada tiene este ID</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a permission allows</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>write</source>
        <comment>what a permission allows</comment>
        <translation>escribir</translation>
    </message>
    <message>
        <source>all %1 of the organization</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>todo (%1) de la organización</translation>
    </message>
    <message>
        <source>%1 named %2</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;; %2: a pattern, such as &quot;prod-*&quot;.</extracomment>
        <translation>%1 con el nombre %2</translation>
    </message>
    <message>
        <source>%1 (ID of one server)</source>
        <extracomment>%1: such as &quot;bucket 0a1b2c3d4e5f6071&quot;.</extracomment>
        <translation>%1 (ID de un solo servidor)</translation>
    </message>
    <message>
        <source>the owner itself</source>
        <translation>el propio propietario</translation>
    </message>
    <message>
        <source>the organization itself</source>
        <translation>la propia organización</translation>
    </message>
    <message>
        <source>all %1 of every organization</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>todo (%1) de todas las organizaciones</translation>
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
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1; %2.</source>
        <extracomment>%1: such as &quot;read bucket telegraf&quot;; %2: why it is left out.</extracomment>
        <translation>Omitido: %1; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out.</source>
        <translation>
            <numerusform>Se omite %n más.</numerusform>
            <numerusform>Se omiten %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gives %n permissions in %1.</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>
            <numerusform>Da %n permiso en %1.</numerusform>
            <numerusform>Da %n permisos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions are about another organization: a template cannot say them, so they are left out.</source>
        <translation>
            <numerusform>%n permiso se refiere a otra organización: una plantilla no puede expresarlo, así que se omite.</numerusform>
            <numerusform>%n permisos se refieren a otra organización: una plantilla no puede expresarlos, así que se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things have no name of their own and are kept by ID: on another server or in another organization they are not found.</source>
        <translation>
            <numerusform>%n objeto no tiene nombre propio y se guarda por ID: en otro servidor o en otra organización no se encuentra.</numerusform>
            <numerusform>%n objetos no tienen nombre propio y se guardan por ID: en otro servidor o en otra organización no se encuentran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches %1 here, but none that the template names.</source>
        <extracomment>%1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>Coincide aquí con %1, pero con nada de lo que nombra la plantilla.</translation>
    </message>
    <message numerus="yes">
        <source>Takes the place of %n entries and matches %1 here.</source>
        <extracomment>%1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>
            <numerusform>Ocupa el lugar de %n entrada y coincide aquí con %1.</numerusform>
            <numerusform>Ocupa el lugar de %n entradas y coincide aquí con %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is wider by %1.</source>
        <translation>Eso es más amplio, en %1.</translation>
    </message>
    <message>
        <source>The file is too large to be a file of templates.</source>
        <translation>El archivo es demasiado grande para ser un archivo de plantillas.</translation>
    </message>
    <message>
        <source>The file is not JSON, or was cut off.</source>
        <translation>El archivo no es JSON, o está cortado.</translation>
    </message>
    <message>
        <source>The file holds no templates of this program.</source>
        <translation>El archivo no contiene plantillas de este programa.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the file: this one cannot read it.</source>
        <translation>El archivo lo escribió una versión más nueva de este programa: esta no puede leerlo.</translation>
    </message>
    <message>
        <source>The file says something that this version does not know: “%1”. Nothing was read.</source>
        <translation>El archivo dice algo que esta versión no conoce: “%1”. No se leyó nada.</translation>
    </message>
    <message>
        <source>The file holds what looks like the value of a token, in “%1”. A template never has one: take it out of the file, and replace the token if the file was passed on.</source>
        <translation>El archivo contiene algo que parece el valor de un token, en “%1”. Una plantilla nunca lo tiene: bórrelo del archivo, y reemplace el token si el archivo se compartió.</translation>
    </message>
    <message>
        <source>A template of the file has no name, or one that is too long.</source>
        <translation>Una plantilla del archivo no tiene nombre, o tiene uno demasiado largo.</translation>
    </message>
    <message>
        <source>The file holds more templates or entries than this program takes.</source>
        <translation>El archivo contiene más plantillas o entradas de las que admite este programa.</translation>
    </message>
    <message>
        <source>The template “%1” has an entry that means nothing, or none at all.</source>
        <translation>La plantilla “%1” tiene una entrada que no significa nada, o no tiene ninguna.</translation>
    </message>
</context>
<context>
    <name>itm::TemplatesDialog</name>
    <message>
        <source>New &amp;token from it…</source>
        <translation>Nuevo &amp;token a partir de ella…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>There are no templates yet</source>
        <translation>Aún no hay plantillas</translation>
    </message>
    <message>
        <source>A template keeps a permission set by names and patterns, to be used again in any organization. Save one from the window for a new token, or from a token that exists.</source>
        <translation>Una plantilla conserva un conjunto de permisos por nombres y patrones, para volver a usarlo en cualquier organización. Guarde una desde la ventana de un token nuevo, o a partir de un token existente.</translation>
    </message>
    <message>
        <source>Entries of the template</source>
        <translation>Entradas de la plantilla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Connect to a server first.</source>
        <translation>Conéctese antes a un servidor.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Ya existe una plantilla con este nombre.</translation>
    </message>
    <message>
        <source>This looks like the value of a token. A template is no place for it.</source>
        <translation>Esto parece el valor de un token. Una plantilla no es lugar para él.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n templates?</source>
        <translation>
            <numerusform>¿Eliminar %n plantilla?</numerusform>
            <numerusform>¿Eliminar %n plantillas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens that were made from it stay as they are. This cannot be taken back; a file exported before brings it again.</source>
        <translation>Los tokens que se crearon a partir de ella quedan como están. Esto no se puede deshacer; un archivo exportado antes la recupera.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>Exportar plantillas</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Plantillas (*.json)</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Importar plantillas</translation>
    </message>
    <message>
        <source>Templates (*.json);;All files (*)</source>
        <translation>Plantillas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n templates were written to %1. The file holds no value of a token.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>
            <numerusform>%n plantilla se escribió en %1. El archivo no contiene ningún valor de un token.</numerusform>
            <numerusform>%n plantillas se escribieron en %1. El archivo no contiene ningún valor de un token.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file is a file of templates, but holds none.</source>
        <translation>El archivo es un archivo de plantillas, pero no contiene ninguna.</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1: a duration, such as &quot;12 s&quot;.</extracomment>
        <translation>hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
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
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of the token table</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>May do</source>
        <comment>column of the token table</comment>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of the token table</comment>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of the token table</comment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the token table</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column of the token table</comment>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>column of the token table</comment>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of the token table</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of the token table</comment>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column of the token table</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>column of the token table</comment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>column of the token table</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Review by</source>
        <comment>column of the token table</comment>
        <translation>Revisar antes del</translation>
    </message>
    <message>
        <source>R reads, W writes, changes and deletes.</source>
        <translation>L lee; E escribe, cambia y elimina.</translation>
    </message>
    <message>
        <source>As the server says, or else as the token’s ID tells.</source>
        <translation>Según dice el servidor, o si no, según el ID del token.</translation>
    </message>
    <message>
        <source>When description or status last changed. InfluxDB does not record when a token was last used.</source>
        <translation>Cuándo cambió por última vez la descripción o el estado. InfluxDB no registra cuándo se usó un token por última vez.</translation>
    </message>
    <message>
        <source>Where the secret value can still be had.</source>
        <translation>Dónde se puede obtener todavía el valor secreto.</translation>
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
        <translation>En el servidor %1:</translation>
    </message>
    <message>
        <source>Make one like it</source>
        <translation>Crear uno igual</translation>
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
        <source>%1 (%2)</source>
        <comment>owner&apos;s name and the user&apos;s state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (deleted, or not visible to you)</source>
        <comment>owner&apos;s name</comment>
        <translation>%1 (eliminado, o no visible para usted)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, and how long ago that is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Revisar antes del</translation>
    </message>
    <message>
        <source>Details of the selected token</source>
        <translation>Detalles del token seleccionado</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Kind, status and value</source>
        <translation>Tipo, estado y valor</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Select a token to read what it may do.</source>
        <translation>Seleccione un token para leer qué puede hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are selected.</source>
        <translation>
            <numerusform>%n token seleccionado.</numerusform>
            <numerusform>%n tokens seleccionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many to be compared.</source>
        <comment>selected tokens</comment>
        <translation>Son demasiados para compararlos.</translation>
    </message>
    <message>
        <source>All of them may</source>
        <comment>heading above what every token can do</comment>
        <translation>Todos pueden</translation>
    </message>
    <message>
        <source>Only some of them may</source>
        <comment>heading above where tokens differ</comment>
        <translation>Solo algunos pueden</translation>
    </message>
    <message>
        <source>Their permissions are the same.</source>
        <translation>Sus permisos son los mismos.</translation>
    </message>
    <message>
        <source>They are on several servers and were compared by names.</source>
        <translation>Están en varios servidores y se compararon por nombres.</translation>
    </message>
</context>
<context>
    <name>itm::TokenHeader</name>
    <message>
        <source>Default columns</source>
        <translation>Columnas predeterminadas</translation>
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
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column of a result</comment>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>itm::TokensPage</name>
    <message>
        <source>What is wrong with the search</source>
        <translation>Qué falla en la búsqueda</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>No server is open</source>
        <translation>No hay ningún servidor abierto</translation>
    </message>
    <message>
        <source>Open a saved connection or add one to see its tokens.</source>
        <translation>Abra una conexión guardada o añada una para ver sus tokens.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %n servers</source>
        <translation>
            <numerusform>Conectando con %n servidor</numerusform>
            <numerusform>Conectando con %n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <comment>%1 is the connection&apos;s name</comment>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>No server is connected</source>
        <translation>No hay ningún servidor conectado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Ningún token coincide</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are here, but the search finds none of them.</source>
        <translation>
            <numerusform>%n token está aquí, pero la búsqueda no lo encuentra.</numerusform>
            <numerusform>%n tokens están aquí, pero la búsqueda no encuentra ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Your credential may not read tokens. Sign in with an operator or All Access token to see them.</source>
        <translation>Su credencial no puede leer tokens. Inicie sesión con un token de operador o All Access para verlos.</translation>
    </message>
    <message>
        <source>Either there are none, or they belong to users that your credential may not see.</source>
        <translation>O no hay ninguno, o pertenecen a usuarios que su credencial no puede ver.</translation>
    </message>
    <message>
        <source>No tokens to see here</source>
        <translation>Aquí no hay tokens que ver</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Nuevo token…</translation>
    </message>
</context>
<context>
    <name>itm::TourRunner</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>itm::UserModel</name>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1: a user&apos;s name.</extracomment>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column of users</comment>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of users</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>column of users</comment>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column of users</comment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>column of users: how many of the tokens work</comment>
        <translation>Funcionan</translation>
    </message>
</context>
<context>
    <name>itm::UserText</name>
    <message numerus="yes">
        <source>%n token(s) stop(s) working at once, until the user is active again.</source>
        <translation>
            <numerusform>%n token deja de funcionar de inmediato, hasta que el usuario vuelva a estar activo.</numerusform>
            <numerusform>%n tokens dejan de funcionar de inmediato, hasta que el usuario vuelva a estar activo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token that can be seen stops working by that.</source>
        <translation>Con eso no deja de funcionar ningún token de los que se ven.</translation>
    </message>
    <message numerus="yes">
        <source>%n v1 credential(s) of the user stop(s) with it.</source>
        <translation>
            <numerusform>Con él deja de funcionar %n credencial v1 del usuario.</numerusform>
            <numerusform>Con él dejan de funcionar %n credenciales v1 del usuario.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in as this user: the server refuses you from then on, and you cannot take it back. Somebody else’s operator token has to activate the user again.</source>
        <translation>Usted ha iniciado sesión como este usuario: el servidor le rechaza a partir de entonces, y no podrá deshacerlo. El token de operador de otra persona tiene que volver a activar al usuario.</translation>
    </message>
    <message>
        <source>No operator token that can be seen would work any more. Without one, users, organizations and back-ups can only be managed after influxd recovery.</source>
        <translation>Ya no funcionaría ningún token de operador de los que se ven. Sin uno, los usuarios, las organizaciones y las copias de seguridad solo se pueden administrar después de influxd recovery.</translation>
    </message>
    <message>
        <source>The spare operator token of this computer is this user’s and leads nobody back in while the user is inactive.</source>
        <translation>El token de operador de reserva de este equipo es de este usuario y no permite a nadie volver a entrar mientras el usuario esté inactivo.</translation>
    </message>
    <message>
        <source>Saved connections that sign in as this user: %1. They will not connect until the user is active again.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>Conexiones guardadas que inician sesión como este usuario: %1. No se conectarán hasta que el usuario vuelva a estar activo.</translation>
    </message>
    <message>
        <source>not listed</source>
        <comment>state of a user</comment>
        <translation>no listado</translation>
    </message>
    <message>
        <source>The server lists no such user to you: deleted, or not visible to your credential. Tokens of a deleted user do not work.</source>
        <translation>El servidor no le lista ningún usuario así: eliminado, o no visible para su credencial. Los tokens de un usuario eliminado no funcionan.</translation>
    </message>
    <message>
        <source>None of this user’s tokens works, whatever its own state; they work again once the user is active.</source>
        <translation>No funciona ninguno de los tokens de este usuario, sea cual sea su propio estado; vuelven a funcionar cuando el usuario esté activo.</translation>
    </message>
    <message>
        <source>The server names no state: made by influxd recovery. Tokens work as if the user were active.</source>
        <translation>El servidor no indica ningún estado: creado con influxd recovery. Los tokens funcionan como si el usuario estuviera activo.</translation>
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
        <translation>Es propietario de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these tokens work(s).</source>
        <translation>
            <numerusform>%n de estos tokens funciona.</numerusform>
            <numerusform>%n de estos tokens funcionan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owns no token that can be seen.</source>
        <translation>No es propietario de ningún token que se vea.</translation>
    </message>
    <message numerus="yes">
        <source>Owns %n v1 credential(s).</source>
        <translation>
            <numerusform>Es propietario de %n credencial v1.</numerusform>
            <numerusform>Es propietario de %n credenciales v1.</numerusform>
        </translation>
    </message>
    <message>
        <source>In organizations: %1.</source>
        <extracomment>%1: such as “owner of factory, member of weather”.</extracomment>
        <translation>En organizaciones: %1.</translation>
    </message>
    <message>
        <source>owner of %1</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>propietario de %1</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>miembro de %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>organizations of a user</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The user cannot sign in any more either.</source>
        <translation>El usuario tampoco puede ya iniciar sesión.</translation>
    </message>
    <message>
        <source>Deactivate the user “%1”?</source>
        <extracomment>%1: a user.</extracomment>
        <translation>¿Desactivar el usuario “%1”?</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <extracomment>On a button.</extracomment>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Escriba %1 para continuar:</translation>
    </message>
    <message>
        <source>Your credential is not an operator’s: the server lists only users that it may read, often just your own, and only tokens that it may read are counted.</source>
        <translation>Su credencial no es de operador: el servidor solo lista los usuarios que puede leer, a menudo solo el suyo, y solo se cuentan los tokens que puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>Who belongs to %n organization(s) the server did not tell.</source>
        <translation>
            <numerusform>El servidor no dijo quién pertenece a %n organización.</numerusform>
            <numerusform>El servidor no dijo quién pertenece a %n organizaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without this user no operator token that can be seen would work.</source>
        <translation>Sin este usuario no funcionaría ningún token de operador de los que se ven.</translation>
    </message>
    <message numerus="yes">
        <source>Owns %n token(s) (%1), %2 of them working.</source>
        <extracomment>%1: tokens by kind, such as “1 Operator, 3 Custom”; %2: a number.</extracomment>
        <translation>
            <numerusform>Es propietario de %n token (%1), de los que funcionan %2.</numerusform>
            <numerusform>Es propietario de %n tokens (%1), de los que funcionan %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the operator tokens that can be seen only the spare one of this computer could take the place of this user’s: after that “Use the spare operator”, in “Connections”, is the way back in.</source>
        <translation>De los tokens de operador que se ven solo el de reserva de este equipo podría ocupar el lugar de los de este usuario: después, “Usar el operador de reserva”, en “Conexiones”, es la forma de volver a entrar.</translation>
    </message>
    <message>
        <source>Of the operator tokens that can be seen only those of an older InfluxDB would work, and these cannot make a full one again.</source>
        <translation>De los tokens de operador que se ven solo funcionarían los de un InfluxDB anterior, y estos no pueden volver a crear uno completo.</translation>
    </message>
</context>
<context>
    <name>itm::UsersDialog</name>
    <message>
        <source>Show &amp;tokens</source>
        <translation>Mostrar &amp;tokens</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Desactivar…</translation>
    </message>
    <message>
        <source>Users of %1</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>Usuarios de %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Off: the server does not list this user.</source>
        <translation>No disponible: el servidor no lista a este usuario.</translation>
    </message>
    <message>
        <source>Which organizations users belong to could not be read: %1</source>
        <translation>No se pudo leer a qué organizaciones pertenecen los usuarios: %1</translation>
    </message>
    <message>
        <source>%1 is inactive now.</source>
        <extracomment>%1: a user.</extracomment>
        <translation>%1 está ahora inactivo.</translation>
    </message>
    <message>
        <source>%1 is active now.</source>
        <extracomment>%1: a user.</extracomment>
        <translation>%1 está ahora activo.</translation>
    </message>
</context>
<context>
    <name>itm::V1BucketList</name>
    <message>
        <source>Search buckets</source>
        <translation>Buscar buckets</translation>
    </message>
    <message>
        <source>Buckets it may read or write</source>
        <translation>Buckets que puede leer o escribir</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>column</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>column</comment>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escribir %1</translation>
    </message>
</context>
<context>
    <name>itm::V1CreateDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>New v1 credential</source>
        <translation>Nueva credencial v1</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Why it cannot be created</source>
        <translation>Por qué no se puede crear</translation>
    </message>
    <message>
        <source>A user name and a password for clients that only know InfluxDB 1.x.</source>
        <translation>Un nombre de usuario y una contraseña para clientes que solo conocen InfluxDB 1.x.</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>Buckets</translation>
    </message>
    <message>
        <source>It may</source>
        <comment>heading above what a v1 credential can do</comment>
        <translation>Puede</translation>
    </message>
    <message>
        <source>It may not</source>
        <comment>heading above what a v1 credential cannot do</comment>
        <translation>No puede</translation>
    </message>
    <message>
        <source>Making the credential, then its password…</source>
        <translation>Creando la credencial, después su contraseña…</translation>
    </message>
</context>
<context>
    <name>itm::V1HandOverDialog</name>
    <message>
        <source>Copy the &amp;commands</source>
        <translation>&amp;Copiar los comandos</translation>
    </message>
    <message>
        <source>&amp;Try to sign in</source>
        <translation>&amp;Probar a iniciar sesión</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <comment>title; %1 is a user name</comment>
        <translation>%1 está listo</translation>
    </message>
    <message>
        <source>How clients of InfluxDB 1.x name its buckets</source>
        <translation>Cómo nombran sus buckets los clientes de InfluxDB 1.x</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar &amp;nombre</translation>
    </message>
    <message>
        <source>Whether it can sign in</source>
        <translation>Si puede iniciar sesión</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Asking which databases lead to its buckets…</source>
        <translation>Preguntando qué bases de datos llevan a sus buckets…</translation>
    </message>
    <message>
        <source>This makes it:</source>
        <comment>a command follows</comment>
        <translation>Esto la crea:</translation>
    </message>
    <message>
        <source>The server is not connected any more.</source>
        <translation>El servidor ya no está conectado.</translation>
    </message>
    <message>
        <source>✓ It signs in at /query.</source>
        <translation>✓ Inicia sesión en /query.</translation>
    </message>
    <message>
        <source>▲ The server refuses user name and password.</source>
        <translation>▲ El servidor rechaza el nombre de usuario y la contraseña.</translation>
    </message>
</context>
<context>
    <name>itm::V1PasswordChoice</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Random</source>
        <comment>password</comment>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>My own</source>
        <comment>password</comment>
        <translation>Propia</translation>
    </message>
    <message>
        <source>None</source>
        <comment>password</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Own password</source>
        <translation>Contraseña propia</translation>
    </message>
    <message>
        <source>About the password</source>
        <translation>Sobre la contraseña</translation>
    </message>
    <message>
        <source>Type a password, or let one be chosen.</source>
        <translation>Escriba una contraseña, o deje que se elija una.</translation>
    </message>
    <message>
        <source>Nobody can sign in with it until a password is set.</source>
        <translation>Nadie puede iniciar sesión con ella hasta que se establezca una contraseña.</translation>
    </message>
    <message>
        <source>8 to 72 characters. A strict server asks for three of: capital letters, small letters, digits, !@#$%^&amp;*()_+.</source>
        <translation>De 8 a 72 caracteres. Un servidor estricto exige tres de: mayúsculas, minúsculas, cifras, !@#$%^&amp;*()_+.</translation>
    </message>
    <message>
        <source>32 characters, chosen on this computer.</source>
        <translation>32 caracteres, elegidos en este equipo.</translation>
    </message>
    <message>
        <source>They are saved in your keychain before they are sent.</source>
        <translation>Se guardan en su llavero antes de enviarse.</translation>
    </message>
</context>
<context>
    <name>itm::V1PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Establecer contraseña</translation>
    </message>
    <message>
        <source>A new password for %1</source>
        <translation>Una nueva contraseña para %1</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Qué consecuencias tiene</translation>
    </message>
    <message>
        <source>Why it cannot be set</source>
        <translation>Por qué no se puede establecer</translation>
    </message>
    <message>
        <source>Saving the password, then setting it…</source>
        <translation>Guardando la contraseña, y después estableciéndola…</translation>
    </message>
</context>
<context>
    <name>itm::V1Text</name>
    <message>
        <source>The server keeps v1 credentials through a private interface, which another version may change or leave out.</source>
        <translation>El servidor guarda las credenciales v1 a través de una interfaz privada, que otra versión puede cambiar u omitir.</translation>
    </message>
    <message>
        <source>This server has no interface for v1 credentials, or something in front of it keeps it away.</source>
        <translation>Este servidor no tiene interfaz para credenciales v1, o algo delante de él la bloquea.</translation>
    </message>
    <message>
        <source>The v1 credentials of this server cannot be read. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>No se pueden leer las credenciales v1 de este servidor. %1</translation>
    </message>
    <message>
        <source>Choose an organization.</source>
        <translation>Elija una organización.</translation>
    </message>
    <message>
        <source>Type a user name.</source>
        <translation>Escriba un nombre de usuario.</translation>
    </message>
    <message>
        <source>Leave the colon out of the user name: nobody could sign in with it.</source>
        <translation>No use dos puntos en el nombre de usuario: nadie podría iniciar sesión con él.</translation>
    </message>
    <message>
        <source>The user name has a character that cannot be seen.</source>
        <translation>El nombre de usuario tiene un carácter que no se ve.</translation>
    </message>
    <message>
        <source>This user name is taken; it is unique on the whole server.</source>
        <translation>Este nombre de usuario ya existe; es único en todo el servidor.</translation>
    </message>
    <message>
        <source>Choose at least one bucket to read or write.</source>
        <translation>Elija al menos un bucket para leer o escribir.</translation>
    </message>
    <message>
        <source>Nothing was made: one of the buckets is gone. Refresh, and choose again.</source>
        <translation>No se creó nada: uno de los buckets ya no existe. Actualice y elija de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was made. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>No se creó nada. %1</translation>
    </message>
    <message>
        <source>%1 is made. Without a password it cannot sign in; set one when it is needed.</source>
        <translation>%1 está creado. Sin contraseña no puede iniciar sesión; establezca una cuando se necesite.</translation>
    </message>
    <message>
        <source>%1 is made, but its password was not set. Set one anew. %2</source>
        <extracomment>%1: a user name, %2: a sentence.</extracomment>
        <translation>%1 está creado, pero no se estableció su contraseña. Establezca una de nuevo. %2</translation>
    </message>
    <message>
        <source>Every client that signs in as %1 with the old password is refused at once.</source>
        <translation>Todo cliente que inicie sesión como %1 con la contraseña antigua es rechazado de inmediato.</translation>
    </message>
    <message>
        <source>The old password is still in force. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>La contraseña antigua sigue vigente. %1</translation>
    </message>
    <message>
        <source>Clients cannot find the bucket %1: no DBRP mapping leads to it.</source>
        <translation>Los clientes no pueden encontrar el bucket %1: ninguna asignación DBRP lleva a él.</translation>
    </message>
    <message>
        <source>Bucket %1 is database %2, retention policy %3.</source>
        <extracomment>%1: a bucket, %2: a database, %3: a retention policy of InfluxDB 1.x.</extracomment>
        <translation>El bucket %1 es la base de datos %2, política de retención %3.</translation>
    </message>
    <message>
        <source>Perhaps the password was set; it is in your keychain. Trying again sends the same one. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>Quizá se estableció la contraseña; está en su llavero. Un nuevo intento envía la misma. %1</translation>
    </message>
    <message>
        <source>Perhaps it was made. Refresh before you try again. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>Quizá se creó. Actualice antes de volver a intentarlo. %1</translation>
    </message>
</context>
<context>
    <name>itm::ValueList</name>
    <message>
        <source>Tokens to hand over</source>
        <translation>Tokens que entregar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the value of %1</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>Copiar el valor de %1</translation>
    </message>
</context>
<context>
    <name>itm::ValueRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More ways to hand over the value</source>
        <translation>Más formas de entregar el valor</translation>
    </message>
    <message numerus="yes">
        <source>Copied: clears in %n s</source>
        <translation>
            <numerusform>Copiado: se borra en %n s</numerusform>
            <numerusform>Copiado: se borra en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of the file</source>
        <translation>Qué fue del archivo</translation>
    </message>
    <message>
        <source>Copy as HTTP &amp;header</source>
        <translation>Copiar como &amp;cabecera HTTP</translation>
    </message>
    <message>
        <source>Copy as &amp;environment line (INFLUX_TOKEN=…)</source>
        <translation>Copiar como línea de &amp;entorno (INFLUX_TOKEN=…)</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Save the value to a file</source>
        <translation>Guardar el valor en un archivo</translation>
    </message>
    <message>
        <source>✓ Written to %1, readable by you only.</source>
        <translation>✓ Escrito en %1, legible solo para usted.</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copiar contraseña</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
</TS>
