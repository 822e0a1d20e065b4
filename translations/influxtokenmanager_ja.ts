<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>folder</source>
        <comment>command line: placeholder for a folder&apos;s path</comment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Start with a demo server in this process; nothing is kept.</source>
        <translation>このプロセス内のデモサーバーで起動します。何も保存されません。</translation>
    </message>
    <message>
        <source>Keep all state of this run in &lt;folder&gt;.</source>
        <translation>この実行の状態をすべて&lt;フォルダー&gt;に保存します。</translation>
    </message>
    <message>
        <source>Speak this language, for example de.</source>
        <translation>この言語を使います(例: de)。</translation>
    </message>
    <message>
        <source>code</source>
        <comment>command line: placeholder for a language code</comment>
        <translation>コード</translation>
    </message>
    <message>
        <source>Colours: light or dark, whatever the desktop says.</source>
        <translation>配色: デスクトップの設定にかかわらずlight(明)またはdark(暗)。</translation>
    </message>
    <message>
        <source>With --demo: do the main job by itself, write pictures to &lt;folder&gt; and end.</source>
        <translation>--demoと併用: 主な作業を自動で実行し、画像を&lt;フォルダー&gt;に書き出して終了します。</translation>
    </message>
    <message>
        <source>With --demo: write a picture of every window to &lt;folder&gt; and end.</source>
        <translation>--demoと併用: すべてのウィンドウの画像を&lt;フォルダー&gt;に書き出して終了します。</translation>
    </message>
    <message>
        <source>Build the windows, close them and end.</source>
        <translation>ウィンドウを作成し、閉じて終了します。</translation>
    </message>
    <message>
        <source>--color-scheme takes light or dark, not &quot;%1&quot;.</source>
        <translation>--color-schemeに指定できるのはlightまたはdarkです。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>Manages the API tokens of InfluxDB 2.x servers.</source>
        <translation>InfluxDB 2.xサーバーのAPIトークンを管理します。</translation>
    </message>
    <message>
        <source>Do not know what to do with &quot;%1&quot;.</source>
        <translation>「%1」は解釈できません。</translation>
    </message>
    <message>
        <source>--tour and --shots work with --demo only.</source>
        <translation>--tourと--shotsは--demoと併用する場合にのみ使えます。</translation>
    </message>
    <message>
        <source>There is no display here to show a window on. Start the program on a desktop, or see --help for what it does without one.</source>
        <translation>ウィンドウを表示するディスプレイがありません。デスクトップ上でプログラムを起動するか、ディスプレイなしでできることを--helpで確認してください。</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>--%1 takes %2, not &quot;%3&quot;.</source>
        <extracomment>%1: an option; %2: what it takes; %3: what was typed.</extracomment>
        <translation>--%1に指定できるのは%2です。「%3」は指定できません。</translation>
    </message>
    <message>
        <source>Say with --format in which format: %1.</source>
        <translation>--formatで形式を指定してください: %1。</translation>
    </message>
    <message>
        <source>name</source>
        <comment>command line: placeholder for a name</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Write a report without opening a window: the options from --connection on.</source>
        <translation>ウィンドウを開かずにレポートを書き出します: --connection以降のオプション。</translation>
    </message>
    <message>
        <source>report: about the organization &lt;name&gt; only.</source>
        <translation>report: 組織&lt;名前&gt;のみを対象とします。</translation>
    </message>
    <message>
        <source>report: which one.</source>
        <translation>report: レポートの種類。</translation>
    </message>
    <message>
        <source>report: in which format; else by the ending of the file.</source>
        <translation>report: 形式。省略時はファイルの拡張子に従います。</translation>
    </message>
    <message>
        <source>report: the &lt;file&gt; to write; - for standard output.</source>
        <translation>report: 書き出す&lt;ファイル&gt;。-は標準出力です。</translation>
    </message>
    <message>
        <source>file</source>
        <comment>command line: placeholder for a file</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>report: with the findings that somebody accepted.</source>
        <translation>report: 容認済みの検出事項を含めます。</translation>
    </message>
    <message>
        <source>report: end with status 3 where there are findings of this severity or a worse one that nobody accepted.</source>
        <translation>report: この重大度以上の、容認されていない検出事項がある場合、ステータス3で終了します。</translation>
    </message>
    <message>
        <source>Do not know what to do with &quot;%1&quot;.</source>
        <translation>「%1」は解釈できません。</translation>
    </message>
    <message>
        <source>Say with --output which file to write.</source>
        <translation>--outputで書き出すファイルを指定してください。</translation>
    </message>
    <message>
        <source>Say with --kind which report: %1.</source>
        <translation>--kindでレポートの種類を指定してください: %1。</translation>
    </message>
    <message>
        <source>A review is of one organization: name it with --org.</source>
        <translation>レビューは1つの組織を対象とします。--orgで組織を指定してください。</translation>
    </message>
    <message>
        <source>A report ends with 0: written; 2: a mistake on the command line; 3: written, and there are findings as --fail-at says; 4: connection, organization, review or credential unknown or refused; 5: the server did not answer as InfluxDB 2; 6: the file could not be written. It asks nothing, changes nothing on the server, and needs no display.</source>
        <translation>レポートの終了ステータス: 0: 書き出し済み。2: コマンドラインの誤り。3: 書き出し済みで、--fail-atで指定した検出事項あり。4: 接続、組織、レビューまたは認証情報が不明、または拒否された。5: サーバーがInfluxDB 2として応答しなかった。6: ファイルを書き出せなかった。何も質問せず、サーバー上では何も変更せず、ディスプレイも必要ありません。</translation>
    </message>
    <message>
        <source>report: the saved connection with this &lt;name&gt;; its credential comes from INFLUX_TOKEN, unless INFLUX_HOST names another server, or from the keychain. Without it: INFLUX_HOST and INFLUX_TOKEN.</source>
        <translation>report: この&lt;名前&gt;の保存済みの接続。認証情報はINFLUX_TOKEN(INFLUX_HOSTが別のサーバーを指す場合を除く)またはキーチェーンから取得します。省略時: INFLUX_HOSTとINFLUX_TOKEN。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the field</source>
        <translation>欄を空にする</translation>
    </message>
</context>
<context>
    <name>itm::AbilitySentences</name>
    <message>
        <source>all users</source>
        <extracomment>Stands in sentences about tokens, as &quot;the tokens of …&quot;.</extracomment>
        <translation>すべてのユーザー</translation>
    </message>
    <message>
        <source>see, change and delete %1</source>
        <extracomment>%1: tokens, such as &quot;2 tokens&quot;.</extracomment>
        <translation>%1を表示、変更、削除する</translation>
    </message>
    <message>
        <source>see %1</source>
        <extracomment>%1: tasks, all or some.
----------
%1: users, all or some.
----------
%1: a list of things, such as &quot;dashboards, checks and labels&quot;.</extracomment>
        <translation>%1を表示する</translation>
    </message>
    <message>
        <source>see the tokens of %1</source>
        <extracomment>%1: a user, or &quot;all users&quot;.</extracomment>
        <translation>%1のトークンを表示する</translation>
    </message>
    <message>
        <source>create, change and delete tokens of %1</source>
        <extracomment>%1: a user, or &quot;all users&quot;.</extracomment>
        <translation>%1のトークンを作成、変更、削除する</translation>
    </message>
    <message>
        <source>change everything on the server</source>
        <translation>サーバー上のすべてを変更する</translation>
    </message>
    <message>
        <source>read everything on the server</source>
        <translation>サーバー上のすべてを読み取る</translation>
    </message>
    <message>
        <source>read points from %1</source>
        <extracomment>%1: one or more buckets.</extracomment>
        <translation>%1からポイントを読み取る</translation>
    </message>
    <message>
        <source>write points to %1</source>
        <extracomment>%1: one or more buckets.</extracomment>
        <translation>%1にポイントを書き込む</translation>
    </message>
    <message>
        <source>read and write points in %1</source>
        <translation>%1でポイントを読み書きする</translation>
    </message>
    <message>
        <source>also create and delete buckets there: on this server, write means that too</source>
        <translation>そこでバケットの作成と削除もする: このサーバーでは書き込みにそれが含まれます</translation>
    </message>
    <message>
        <source>also delete these buckets: on this server, write means that too</source>
        <translation>これらのバケットの削除もする: このサーバーでは書き込みにそれが含まれます</translation>
    </message>
    <message>
        <source>also delete %1: on this server, write means that too</source>
        <extracomment>%1: a bucket.</extracomment>
        <translation>%1の削除もする: このサーバーでは書き込みにそれが含まれます</translation>
    </message>
    <message>
        <source>run, change and delete %1 without seeing them</source>
        <extracomment>%1: tasks, all or some.</extracomment>
        <translation>%1を、表示できないまま実行、変更、削除する</translation>
    </message>
    <message>
        <source>run, change and delete %1</source>
        <extracomment>%1: tasks, all or some.</extracomment>
        <translation>%1を実行、変更、削除する</translation>
    </message>
    <message>
        <source>read the names of %1</source>
        <extracomment>%1: secrets, all or some. Their values can never be read.</extracomment>
        <translation>%1の名前を読み取る</translation>
    </message>
    <message>
        <source>change and delete %1</source>
        <extracomment>%1: secrets, all or some.</extracomment>
        <translation>%1を変更、削除する</translation>
    </message>
    <message>
        <source>read the names of %1, change and delete them</source>
        <extracomment>%1: secrets, all or some. Their values can never be read.</extracomment>
        <translation>%1の名前を読み取り、変更、削除する</translation>
    </message>
    <message>
        <source>create, change and delete %1, their passwords too</source>
        <extracomment>%1: users, all or some.</extracomment>
        <translation>%1を、パスワードも含めて作成、変更、削除する</translation>
    </message>
    <message>
        <source>change and delete %1, the password too</source>
        <translation>%1を、パスワードも含めて変更、削除する</translation>
    </message>
    <message>
        <source>see %1 and read the system buckets there</source>
        <extracomment>%1: organizations, all or some.</extracomment>
        <translation>%1を表示し、そのシステムバケットを読み取る</translation>
    </message>
    <message>
        <source>create, change and delete %1</source>
        <extracomment>%1: organizations, all or some.</extracomment>
        <translation>%1を作成、変更、削除する</translation>
    </message>
    <message>
        <source>change and delete %1, its members too</source>
        <translation>%1を、メンバーも含めて変更、削除する</translation>
    </message>
    <message>
        <source>%1 in every organization</source>
        <extracomment>%1: a list of resource types, such as &quot;dashboards, checks and labels&quot;.</extracomment>
        <translation>すべての組織の%1</translation>
    </message>
    <message>
        <source>%1 in the organization %2</source>
        <extracomment>%1: a list of resource types, such as &quot;dashboards, checks and labels&quot;; %2: a name.</extracomment>
        <translation>組織%2の%1</translation>
    </message>
    <message>
        <source>create, change and delete %1 without seeing them</source>
        <extracomment>%1: a list of things, such as &quot;dashboards, checks and labels&quot;.</extracomment>
        <translation>%1を、表示できないまま作成、変更、削除する</translation>
    </message>
    <message>
        <source>see, create, change and delete %1</source>
        <extracomment>%1: a list of things, such as &quot;dashboards, checks and labels&quot;.</extracomment>
        <translation>%1を表示、作成、変更、削除する</translation>
    </message>
    <message>
        <source>The permission on all %1 of an organization has no effect: the server never asks for it.</source>
        <extracomment>%1: &quot;users&quot; or &quot;organizations&quot;.</extracomment>
        <translation>組織のすべての%1に対する権限には効果がありません。サーバーがこの権限を確認することはありません。</translation>
    </message>
    <message>
        <source>touch %1, which are newer than this token</source>
        <extracomment>%1: resource types that InfluxDB added after the token was made.</extracomment>
        <translation>このトークンより新しい%1を操作する</translation>
    </message>
    <message>
        <source>do anything: it has no permission with an effect</source>
        <translation>何らかの操作をする: 効果のある権限がありません</translation>
    </message>
    <message>
        <source>read anything, not even what it wrote</source>
        <translation>何らかの読み取りをする(自分が書き込んだものも含む)</translation>
    </message>
    <message>
        <source>read anything</source>
        <translation>何らかの読み取りをする</translation>
    </message>
    <message>
        <source>read back everything that it writes</source>
        <translation>自分が書き込んだものをすべて読み取る</translation>
    </message>
    <message>
        <source>write, change or delete anything</source>
        <translation>何らかの書き込み、変更、削除をする</translation>
    </message>
    <message>
        <source>reach any other bucket, organization or setting</source>
        <translation>ほかのバケット、組織、設定にアクセスする</translation>
    </message>
    <message>
        <source>reach any other organization or setting</source>
        <translation>ほかの組織や設定にアクセスする</translation>
    </message>
    <message>
        <source>see, create or delete tokens</source>
        <translation>トークンを表示、作成、削除する</translation>
    </message>
    <message>
        <source>see tokens</source>
        <translation>トークンを表示する</translation>
    </message>
    <message>
        <source>see other tokens</source>
        <translation>ほかのトークンを表示する</translation>
    </message>
    <message>
        <source>see other users’ tokens</source>
        <translation>ほかのユーザーのトークンを表示する</translation>
    </message>
    <message>
        <source>create, change or delete tokens</source>
        <translation>トークンを作成、変更、削除する</translation>
    </message>
    <message>
        <source>create users or organizations, back up the server</source>
        <translation>ユーザーや組織を作成する、サーバーをバックアップする</translation>
    </message>
    <message>
        <source>create users</source>
        <translation>ユーザーを作成する</translation>
    </message>
    <message>
        <source>create organizations</source>
        <translation>組織を作成する</translation>
    </message>
    <message>
        <source>back up the server</source>
        <translation>サーバーをバックアップする</translation>
    </message>
    <message>
        <source>use anything but /query and /write, the endpoints of InfluxDB 1.x</source>
        <translation>InfluxDB 1.xのエンドポイントである/queryと/write以外を使う</translation>
    </message>
    <message>
        <source>reach any other organization</source>
        <translation>ほかの組織にアクセスする</translation>
    </message>
    <message>
        <source>reach %1</source>
        <extracomment>%1: one or more organizations.</extracomment>
        <translation>%1にアクセスする</translation>
    </message>
</context>
<context>
    <name>itm::AbilityText</name>
    <message>
        <source>read, write and delete everything in every organization</source>
        <translation>すべての組織のすべてを読み取り、書き込み、削除する</translation>
    </message>
    <message>
        <source>see, create and delete tokens of everybody</source>
        <translation>全員のトークンを表示、作成、削除する</translation>
    </message>
    <message>
        <source>create and delete users and organizations</source>
        <translation>ユーザーと組織を作成、削除する</translation>
    </message>
    <message>
        <source>back up and restore the server</source>
        <translation>サーバーをバックアップ、復元する</translation>
    </message>
    <message>
        <source>A permission on tokens has no effect without one on their owner.</source>
        <translation>トークンに対する権限は、その所有者に対する権限がなければ効果がありません。</translation>
    </message>
</context>
<context>
    <name>itm::AcceptDialog</name>
    <message>
        <source>&amp;Accept</source>
        <translation>容認(&amp;A)</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>検出事項を容認</translation>
    </message>
    <message numerus="yes">
        <source>“%1” for %n token(s). It comes back after this date, or when something about it changes. Nothing on the server changes.</source>
        <extracomment>%1: a finding.</extracomment>
        <translation>
            <numerusform>%n個のトークンの「%1」。この日を過ぎるか、内容が変わると、再び表示されます。サーバー上では何も変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>期限(&amp;U)</translation>
    </message>
</context>
<context>
    <name>itm::AccessControls</name>
    <message>
        <source>&amp;Only where there is access</source>
        <translation>アクセスがあるところのみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;System buckets</source>
        <translation>システムバケット(&amp;S)</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>グループ化なし</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>所有者別</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Most access first</source>
        <translation>アクセスの多い順</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Group rows</source>
        <translation>行のグループ化</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Part of a token’s or an owner’s name</source>
        <translation>トークンまたは所有者の名前の一部</translation>
    </message>
    <message>
        <source>Token or owner</source>
        <translation>トークンまたは所有者</translation>
    </message>
    <message>
        <source>Part of a bucket’s name</source>
        <translation>バケットの名前の一部</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Size of the cells</source>
        <translation>セルの大きさ</translation>
    </message>
    <message>
        <source>Size of the cells (Ctrl with plus, minus or the wheel)</source>
        <translation>セルの大きさ(Ctrl+プラス、マイナスまたはホイール)</translation>
    </message>
    <message>
        <source>O&amp;rganization:</source>
        <translation>組織(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F):</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>大きさ(&amp;Z):</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>itm::AccessGridModel</name>
    <message numerus="yes">
        <source>%1, owner of %n tokens</source>
        <extracomment>%1: a user.</extracomment>
        <translation>
            <numerusform>%1(%n個のトークンの所有者)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, owner of %n tokens, inactive</source>
        <extracomment>%1: a user.</extracomment>
        <translation>
            <numerusform>%1(%n個のトークンの所有者、無効)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, of %3</source>
        <extracomment>%1: a token; %2: its kind, such as &quot;All Access&quot;; %3: its owner.</extracomment>
        <translation>%1: %2、所有者%3</translation>
    </message>
    <message>
        <source>%1. Grants nothing now: %2.</source>
        <extracomment>%1: what a token is; %2: why it grants nothing now.</extracomment>
        <translation>%1。現在は何も付与しません: %2。</translation>
    </message>
    <message>
        <source>Bucket %1 of %2</source>
        <extracomment>%1: a bucket; %2: its organization.</extracomment>
        <translation>%2のバケット%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1: which bucket; %2: a sentence about it.</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>itm::AccessGridView</name>
    <message>
        <source>Who may do what: rows are tokens or owners, columns are buckets</source>
        <translation>誰が何をできるか: 行はトークンまたは所有者、列はバケット</translation>
    </message>
</context>
<context>
    <name>itm::AccessLegend</name>
    <message>
        <source>reads</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>writes, and can delete the bucket (corner)</source>
        <translation>書き込み、バケットの削除も可(角)</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>grants nothing now (outline): inactive, or the bucket is gone</source>
        <translation>現在は何も付与しない(枠線のみ): 無効、またはバケットがない</translation>
    </message>
    <message>
        <source>Shapes: %1</source>
        <translation>記号: %1</translation>
    </message>
</context>
<context>
    <name>itm::AccessPanel</name>
    <message>
        <source>Show these &amp;tokens</source>
        <translation>これらのトークンを表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What if they go?</source>
        <translation>なくなった場合の影響(&amp;W)</translation>
    </message>
    <message>
        <source>What is explained</source>
        <translation>説明の対象</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Whole row</source>
        <translation>行全体</translation>
    </message>
    <message>
        <source>Whole column</source>
        <translation>列全体</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>選択中の対象</translation>
    </message>
    <message>
        <source>Tokens and what grants it</source>
        <translation>トークンと、付与の根拠</translation>
    </message>
    <message>
        <source>Select them in the list of the main window</source>
        <translation>メインウィンドウの一覧で選択します</translation>
    </message>
    <message>
        <source>Which buckets would nobody else read or write? For the chosen lines, or for all of them</source>
        <translation>ほかに誰も読み取りや書き込みができなくなるバケットはどれか。選択した行、またはすべての行が対象です</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>Choose a cell, or the head of a row or column.</source>
        <translation>セル、または行や列の見出しを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reads and writes none of these buckets.</source>
        <extracomment>%1: a token.</extracomment>
        <translation>%1は、これらのバケットのどれも読み取り、書き込みしません。</translation>
    </message>
    <message numerus="yes">
        <source>Without %n tokens:</source>
        <translation>
            <numerusform>%n個のトークンがない場合:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What if this token goes?</source>
        <translation>このトークンがなくなった場合の影響(&amp;W)</translation>
    </message>
</context>
<context>
    <name>itm::AccessText</name>
    <message>
        <source>read, write and delete</source>
        <extracomment>As it follows &quot;can&quot;.</extracomment>
        <translation>読み取り、書き込み、削除</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>読み取りと書き込み</translation>
    </message>
    <message>
        <source>write and delete</source>
        <extracomment>As it follows &quot;can&quot;.</extracomment>
        <translation>書き込みと削除</translation>
    </message>
    <message>
        <source>write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>As it follows &quot;can&quot;.</extracomment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>do nothing with</source>
        <extracomment>As it follows &quot;can&quot;.</extracomment>
        <translation>利用なし</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>The letter for reading, in a cell.</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>The letter for writing, in a cell.</extracomment>
        <translation>W</translation>
    </message>
    <message>
        <source>Your credential does not list this bucket. It is here because tokens name it; which organization it is in is only what they say.</source>
        <translation>認証情報ではこのバケットを一覧表示できません。トークンが指定しているため、ここに表示しています。どの組織にあるかは、トークンの記載によるものです。</translation>
    </message>
    <message>
        <source>This bucket is gone. What names it grants nothing.</source>
        <translation>このバケットはもうありません。これを指定するものは何も付与しません。</translation>
    </message>
    <message>
        <source>the token is inactive</source>
        <translation>トークンが無効です</translation>
    </message>
    <message>
        <source>its owner is inactive</source>
        <translation>所有者が無効です</translation>
    </message>
    <message>
        <source>%1 can %2 %3, because it may %4.</source>
        <extracomment>%1: a token; %2: &quot;read and write&quot;; %3: a bucket; %4: &quot;read all buckets of factory&quot;.</extracomment>
        <translation>%1は%3の%2ができます。許可されている操作: %4。</translation>
    </message>
    <message>
        <source>%1 can neither read nor write %2.</source>
        <extracomment>%1: a token; %2: a bucket.</extracomment>
        <translation>%1は%2の読み取りも書き込みもできません。</translation>
    </message>
    <message>
        <source>%1 may %3, but %2 is gone: this grants nothing.</source>
        <extracomment>%1: a token; %2: a bucket; %3: &quot;read the bucket b&quot;.</extracomment>
        <translation>%1に許可されている操作: %3。ただし%2はもうないため、何も付与しません。</translation>
    </message>
    <message>
        <source>%1 could %2 %3, but cannot now: %4. It may %5.</source>
        <extracomment>%1: a token; %2: &quot;read and write&quot;; %3: a bucket; %4: why not; %5: &quot;read all buckets of …&quot;.</extracomment>
        <translation>%1は%3の%2ができるはずですが、現在はできません: %4。許可されている操作: %5。</translation>
    </message>
    <message numerus="yes">
        <source>%1 can %2 %3 with %n tokens.</source>
        <extracomment>%1: a user; %2: &quot;read and write&quot;; %3: a bucket.</extracomment>
        <translation>
            <numerusform>%1は%n個のトークンで%3の%2ができます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n tokens that name %2, which is gone: they grant nothing there.</source>
        <extracomment>%1: a user; %2: a bucket.</extracomment>
        <translation>
            <numerusform>%1には%2を指定するトークンが%n個ありますが、%2はもうないため、そこでは何も付与しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could %2 %3 with %n tokens, but cannot now: they or their owner are inactive.</source>
        <extracomment>%1: a user; %2: &quot;read and write&quot;; %3: a bucket.</extracomment>
        <translation>
            <numerusform>%1は%n個のトークンで%3の%2ができるはずですが、トークンまたは所有者が無効のため、現在はできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no token that reads or writes %2.</source>
        <extracomment>%1: a user; %2: a bucket.</extracomment>
        <translation>%1には%2の読み取りや書き込みをするトークンがありません。</translation>
    </message>
    <message>
        <source>%1 could no longer read %2.</source>
        <extracomment>%1: a user; %2: buckets.</extracomment>
        <translation>%1は%2を読み取れなくなります。</translation>
    </message>
    <message>
        <source>%1 could no longer write %2.</source>
        <extracomment>%1: a user; %2: buckets.</extracomment>
        <translation>%1は%2に書き込めなくなります。</translation>
    </message>
    <message>
        <source>%1 could no longer read %2 and no longer write %3.</source>
        <extracomment>%1: a user; %2, %3: buckets.</extracomment>
        <translation>%1は%2を読み取れなくなり、%3に書き込めなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing would be lost: %n tokens that grant nothing now anyway.</source>
        <translation>
            <numerusform>失われるものはありません: %n個のトークンはいずれにせよ現在何も付与していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No bucket would be lost to anybody.</source>
        <translation>バケットを利用できなくなる人はいません。</translation>
    </message>
    <message>
        <source>▲ Nobody could write %1 any more.</source>
        <extracomment>%1: buckets.</extracomment>
        <translation>▲ %1に誰も書き込めなくなります。</translation>
    </message>
    <message>
        <source>▲ Nobody could read %1 any more.</source>
        <extracomment>%1: buckets.</extracomment>
        <translation>▲ %1を誰も読み取れなくなります。</translation>
    </message>
    <message>
        <source>▲ Only Operator and All Access tokens could still write %1.</source>
        <extracomment>%1: buckets.</extracomment>
        <translation>▲ %1に書き込めるのはオペレータートークンとオールアクセストークンだけになります。</translation>
    </message>
    <message>
        <source>▲ Only Operator and All Access tokens could still read %1.</source>
        <extracomment>%1: buckets.</extracomment>
        <translation>▲ %1を読み取れるのはオペレータートークンとオールアクセストークンだけになります。</translation>
    </message>
    <message numerus="yes">
        <source>✓ Every bucket that would be concerned (%n) can still be read and written by other tokens as before.</source>
        <translation>
            <numerusform>✓ 影響を受けうるバケット(%n個)はすべて、ほかのトークンでこれまでどおり読み取り、書き込みできます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::AccessWindow</name>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>サーバー(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>図を書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>誰が何をできるか</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>How far it can be trusted</source>
        <translation>情報の確かさ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Being looked up…</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>サーバーなし</translation>
    </message>
    <message>
        <source>Connect to a server to see who may do what there.</source>
        <translation>サーバーに接続すると、そこで誰が何をできるかを表示します。</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>表示するものなし</translation>
    </message>
    <message>
        <source>No token or no bucket is left with what is chosen above.</source>
        <translation>上の選択に該当するトークンまたはバケットがありません。</translation>
    </message>
    <message>
        <source>%1 × %2. By what each token really may do.</source>
        <comment>rows × columns</comment>
        <translation>%1 × %2。各トークンが実際にできることに基づきます。</translation>
    </message>
    <message>
        <source>Only tokens that your credential sees are counted; others may do more.</source>
        <translation>数えているのは認証情報で表示できるトークンだけです。ほかのトークンではさらに多くのことができる可能性があります。</translation>
    </message>
    <message>
        <source>The list is an old one: the server is not connected.</source>
        <translation>一覧は古いものです。サーバーに接続していません。</translation>
    </message>
    <message>
        <source>The buckets of %1 could not be listed: only those that tokens name are here.</source>
        <translation>%1のバケットを一覧表示できませんでした。ここにあるのはトークンが指定するものだけです。</translation>
    </message>
    <message>
        <source>Who may do what: %1</source>
        <extracomment>%1: a server.</extracomment>
        <translation>誰が何をできるか: %1</translation>
    </message>
    <message>
        <source>Who may do what: %1, %2</source>
        <extracomment>%1: a server; %2: an organization.</extracomment>
        <translation>誰が何をできるか: %1、%2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1: a time.</extracomment>
        <translation>%1現在</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>図を書き出し</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>画像(*.png);;図形(*.svg)</translation>
    </message>
    <message>
        <source>That is too much for a picture. Narrow it down first.</source>
        <translation>図にするには多すぎます。先に絞り込んでください。</translation>
    </message>
    <message>
        <source>The picture does not fit into memory. Narrow it down first.</source>
        <translation>図がメモリに収まりません。先に絞り込んでください。</translation>
    </message>
    <message>
        <source>The file was not written, an older one is as it was: %1</source>
        <extracomment>%1: the reason.</extracomment>
        <translation>ファイルは書き出されませんでした。以前のファイルはそのままです: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>セルを大きく</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>セルを小さく</translation>
    </message>
    <message>
        <source>Largest cells</source>
        <translation>セルを最大に</translation>
    </message>
    <message>
        <source>Explain the cell</source>
        <translation>セルの説明</translation>
    </message>
    <message>
        <source>Explain the whole row</source>
        <translation>行全体の説明</translation>
    </message>
    <message>
        <source>Explain the whole column</source>
        <translation>列全体の説明</translation>
    </message>
</context>
<context>
    <name>itm::ActionFacts</name>
    <message>
        <source>Off: choose one server at the left.</source>
        <translation>使用不可: 左側でサーバーを1つ選択してください。</translation>
    </message>
    <message>
        <source>Off: the connection “%1” is read-only. Allow changes in “Connections”.</source>
        <extracomment>%1: a server.</extracomment>
        <translation>使用不可: 接続「%1」は読み取り専用です。「接続」で変更を許可してください。</translation>
    </message>
    <message>
        <source>Off: “%1” is not connected.</source>
        <extracomment>%1: a server.</extracomment>
        <translation>使用不可: 「%1」は接続されていません。</translation>
    </message>
</context>
<context>
    <name>itm::ActivityWindow</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>What this program did</source>
        <translation>このプログラムが行ったこと</translation>
    </message>
    <message>
        <source>What changed on the server</source>
        <translation>サーバー上で変わったこと</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>itm::AddressText</name>
    <message>
        <source>Enter the address of a server, such as https://influx.example:8086.</source>
        <translation>サーバーのアドレスを入力してください(例: https://influx.example:8086)。</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https://.</source>
        <translation>アドレスはhttp://またはhttps://で始まる必要があります。</translation>
    </message>
    <message>
        <source>InfluxDB answers to http:// and https:// only.</source>
        <translation>InfluxDBが応答するのはhttp://とhttps://だけです。</translation>
    </message>
    <message>
        <source>The name of the computer is missing behind http:// or https://.</source>
        <translation>http://またはhttps://の後にコンピューターの名前がありません。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535; InfluxDB’s own is 8086.</source>
        <translation>ポートは1～65535の数値です。InfluxDBの標準は8086です。</translation>
    </message>
    <message>
        <source>Leave user name and password out of the address: they are asked for below.</source>
        <translation>ユーザー名とパスワードはアドレスに含めないでください。下で入力します。</translation>
    </message>
    <message>
        <source>Leave out everything from the question mark or number sign on.</source>
        <translation>疑問符またはシャープ記号以降は含めないでください。</translation>
    </message>
    <message>
        <source>Put an IPv6 address into brackets, such as http://[::1]:8086.</source>
        <translation>IPv6アドレスは角かっこで囲んでください(例: http://[::1]:8086)。</translation>
    </message>
    <message>
        <source>This cannot be read as an address: look for spaces and unusual characters.</source>
        <translation>アドレスとして読み取れません。空白や通常使わない文字がないか確認してください。</translation>
    </message>
    <message>
        <source>%1 is a page of the web interface and was left out.</source>
        <extracomment>%1: the end of an address, such as /orgs/0a1b2c3d4e5f6071.</extracomment>
        <translation>%1はWeb画面のページのため、取り除きました。</translation>
    </message>
    <message>
        <source>Over http, everybody on the way can read the values of tokens; use https where the server has it.</source>
        <translation>httpでは、通信経路上の誰でもトークンの値を読めます。サーバーが対応していればhttpsを使ってください。</translation>
    </message>
    <message>
        <source>INFLUX_HOST cannot be used. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>INFLUX_HOSTを使えません。%1</translation>
    </message>
</context>
<context>
    <name>itm::Application</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>デモサーバーが使える空きポートがこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Influx Token Manager: demo, nothing is kept</source>
        <translation>Influx Token Manager: デモ(何も保存されません)</translation>
    </message>
    <message>
        <source>Still waiting for the keyring. A window of it may be asking for its password.</source>
        <translation>キーリングの応答を待っています。パスワードを求めるウィンドウが開いている可能性があります。</translation>
    </message>
    <message>
        <source>Nobody was here for a while: the keyring is locked and asks for its password when a saved value is wanted.</source>
        <translation>しばらく操作がなかったため、キーリングをロックしました。保存済みの値が必要になるとパスワードを求めます。</translation>
    </message>
    <message>
        <source>Nobody was here for a while, but the keyring could not be locked. %1</source>
        <translation>しばらく操作がありませんでしたが、キーリングをロックできませんでした。%1</translation>
    </message>
    <message>
        <source>The server is set up, and its operator token is in your keychain with the connection.</source>
        <translation>サーバーのセットアップが完了し、オペレータートークンを接続とともにキーチェーンに保存しました。</translation>
    </message>
    <message>
        <source>Import own data</source>
        <translation>自分のデータをインポート</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON(*.json)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み取れません: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken in.</source>
        <translation>
            <numerusform>%n件の項目を取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected, but the credential is kept for this run only. %1</source>
        <translation>接続しましたが、認証情報はこの実行中のみ保持されます。%1</translation>
    </message>
    <message>
        <source>The influx CLI has the profile “%1” now.</source>
        <translation>influx CLIにプロファイル「%1」を追加しました。</translation>
    </message>
    <message>
        <source>About Influx Token Manager</source>
        <translation>Influx Token Managerについて</translation>
    </message>
    <message>
        <source>Influx Token Manager %1</source>
        <translation>Influx Token Manager %1</translation>
    </message>
    <message>
        <source>Manages the API tokens of InfluxDB 2.x servers. Values of tokens and credentials are kept in the keychain of your desktop and nowhere else.

MIT licence.</source>
        <translation>InfluxDB 2.xサーバーのAPIトークンを管理します。トークンの値と認証情報はデスクトップのキーチェーンにのみ保存され、ほかのどこにも保存されません。

MITライセンス。</translation>
    </message>
</context>
<context>
    <name>itm::BatchDialog</name>
    <message>
        <source>&amp;Only problems</source>
        <translation>問題のみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>別のファイル(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the &amp;list…</source>
        <translation>一覧を保存(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save again</source>
        <translation>再保存(&amp;S)</translation>
    </message>
    <message>
        <source>Many tokens from a file</source>
        <translation>ファイルからトークンを一括作成</translation>
    </message>
    <message>
        <source>Make on another server</source>
        <translation>別のサーバーに作成</translation>
    </message>
    <message>
        <source>Tokens to be made</source>
        <translation>作成するトークン</translation>
    </message>
    <message>
        <source>The values could not be saved: %1</source>
        <extracomment>%1: why the keychain cannot be used, and what to do.</extracomment>
        <translation>値を保存できません: %1</translation>
    </message>
    <message>
        <source>Save the list of tokens, without their values</source>
        <translation>値を含めずにトークンの一覧を保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル(*.csv)</translation>
    </message>
    <message>
        <source>The list is saved in %1; it holds no values.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>一覧を%1に保存しました。値は含まれません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: a path, %2: why, in the words of the system.</extracomment>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>Tokens of the file</source>
        <translation>ファイルのトークン</translation>
    </message>
    <message>
        <source>Tokens made</source>
        <translation>作成したトークン</translation>
    </message>
    <message>
        <source>Looking up names…</source>
        <translation>名前を調べています…</translation>
    </message>
    <message numerus="yes">
        <source>%n values are in no keychain and end with this window.</source>
        <translation>
            <numerusform>%n個の値はどのキーチェーンにもなく、このウィンドウを閉じると失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the keychain again</source>
        <translation>キーチェーンを再確認</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n tokens</source>
        <translation>
            <numerusform>%n個のトークンを再試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n tokens…</source>
        <translation>
            <numerusform>%n個のトークンを作成…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>itm::BatchModel</name>
    <message>
        <source>Line</source>
        <comment>column: of a file</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column: of a token</comment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column: of a token</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column: of a token</comment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>May do</source>
        <comment>column: what a token may do</comment>
        <translation>できること</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column: of a row</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column: of a row</comment>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>itm::BatchQuestions</name>
    <message>
        <source>Their values are saved in your keychain and not shown.</source>
        <translation>値はキーチェーンに保存され、表示されません。</translation>
    </message>
    <message numerus="yes">
        <source>Create %n tokens?</source>
        <translation>
            <numerusform>%n個のトークンを作成しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n tokens</source>
        <translation>
            <numerusform>%n個のトークンを作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving the values?</source>
        <translation>値を保存せずに閉じますか？</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n tokens are not in the keychain.</source>
        <translation>
            <numerusform>%n個のトークンの値がキーチェーンにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can show them again. These tokens have to be replaced or deleted.</source>
        <translation>値を再び表示することはできません。これらのトークンは置き換えるか削除する必要があります。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>それでも閉じる</translation>
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
        <translation>これらのトークンのサーバーはもう接続されていません。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 The first, “%2”: %3</source>
        <extracomment>%1: how many were done and how many not, %2: a description, %3: a sentence.</extracomment>
        <translation>%1 最初は「%2」: %3</translation>
    </message>
    <message>
        <source>Show all…</source>
        <translation>すべて表示…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>itm::BatchSource</name>
    <message>
        <source>A CSV file from a spreadsheet: its first line names the columns, each further line is one token. Nothing is made before you have seen what each line comes to.</source>
        <translation>表計算ソフトのCSVファイルです。1行目は列の名前、以降は1行が1つのトークンです。各行の結果を確認するまで何も作成されません。</translation>
    </message>
    <message>
        <source>Columns may stand in any order, and those without need may be missing. Several buckets in one cell are separated by |. prod-* stands for all whose names fit, * for all there are and will be. Commas, semicolons and tabs are told apart by themselves.</source>
        <translation>列の順序は自由で、不要な列は省略できます。1つのセルに複数のバケットを書くときは|で区切ります。prod-*は名前が一致するものすべて、*は今後のものも含むすべてを表します。カンマ、セミコロン、タブは自動で判別します。</translation>
    </message>
    <message>
        <source>Example of a file</source>
        <translation>ファイルの例</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>クリップボードから貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the &amp;example</source>
        <translation>例をコピー(&amp;E)</translation>
    </message>
    <message>
        <source>or drop a file here</source>
        <translation>またはここにファイルをドロップ</translation>
    </message>
    <message>
        <source>Open a file with tokens to be made</source>
        <translation>作成するトークンのファイルを開く</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSVファイル(*.csv *.txt *.tsv);;すべてのファイル(*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <extracomment>%1: a path, %2: why, in the words of the system.</extracomment>
        <translation>%1を読み取れません: %2</translation>
    </message>
</context>
<context>
    <name>itm::BatchText</name>
    <message>
        <source>The row has more cells than there are columns: text with a separator in it belongs in quotes.</source>
        <translation>セルの数が列の数より多い行です。区切り文字を含むテキストは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>説明がありません。</translation>
    </message>
    <message>
        <source>It names no organization.</source>
        <translation>組織が指定されていません。</translation>
    </message>
    <message>
        <source>There is no organization “%1”.</source>
        <translation>組織「%1」はありません。</translation>
    </message>
    <message>
        <source>The server would not list the buckets of %1.</source>
        <translation>サーバーが%1のバケットを一覧表示しませんでした。</translation>
    </message>
    <message>
        <source>There is no user “%1”, or your credential may not see it.</source>
        <translation>ユーザー「%1」は存在しないか、認証情報では表示できません。</translation>
    </message>
    <message>
        <source>“%1” is no status: write active or inactive.</source>
        <translation>「%1」はステータスではありません。activeまたはinactiveと書いてください。</translation>
    </message>
    <message>
        <source>There is no task “%1”.</source>
        <translation>用途「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” needs an operator token, which is made one at a time.</source>
        <translation>「%1」にはオペレータートークンが必要です。オペレータートークンは1つずつ作成します。</translation>
    </message>
    <message>
        <source>“%1” needs a bucket in the column “buckets”.</source>
        <translation>「%1」には列「buckets」のバケットが必要です。</translation>
    </message>
    <message>
        <source>The column “buckets” is for tasks that need one; use “read” and “write”.</source>
        <translation>列「buckets」はバケットを必要とする用途のためのものです。「read」と「write」を使ってください。</translation>
    </message>
    <message>
        <source>There is no bucket “%1” there. Several are separated by |.</source>
        <translation>そこにバケット「%1」はありません。複数の場合は|で区切ります。</translation>
    </message>
    <message>
        <source>Several buckets are called “%1”: write its ID.</source>
        <translation>「%1」という名前のバケットが複数あります。IDを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is a system bucket, which no permission on buckets reaches.</source>
        <translation>「%1」はシステムバケットで、バケットに対する権限では利用できません。</translation>
    </message>
    <message>
        <source>No bucket matches “%1”.</source>
        <translation>「%1」に一致するバケットがありません。</translation>
    </message>
    <message>
        <source>It grants nothing: “read”, “write” and “task” are empty.</source>
        <translation>何も付与しません。「read」「write」「task」が空です。</translation>
    </message>
    <message>
        <source>Line %1 has the same description.</source>
        <translation>%1行目と説明が同じです。</translation>
    </message>
    <message>
        <source>Nothing that it may do has a counterpart there.</source>
        <translation>許可されている操作に対応するものが、そこにはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n permissions about another organization are left out.</source>
        <translation>
            <numerusform>別の組織に対する%n件の権限は除かれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>内容がありません。</translation>
    </message>
    <message>
        <source>It is larger than 10 MB. Divide it into several files.</source>
        <translation>10 MBを超えています。複数のファイルに分割してください。</translation>
    </message>
    <message>
        <source>It has more than 20 000 rows. Divide it into several files.</source>
        <translation>20,000行を超えています。複数のファイルに分割してください。</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>%1行目がUTF-8ではありません。「CSV UTF-8」として保存してください。</translation>
    </message>
    <message>
        <source>The quote that is opened in line %1 is never closed.</source>
        <translation>%1行目で開いた引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>In line %1 text follows a closing quote. A quote within quotes is written twice.</source>
        <translation>%1行目で、閉じ引用符の後にテキストがあります。引用符の中の引用符は2つ続けて書きます。</translation>
    </message>
    <message>
        <source>Line %1 has to name the columns, such as description and write.</source>
        <translation>%1行目には列の名前(descriptionやwriteなど)が必要です。</translation>
    </message>
    <message>
        <source>Line %1 names no column “description”.</source>
        <translation>%1行目に列「description」がありません。</translation>
    </message>
    <message>
        <source>Line %1 names none of the columns “read”, “write” and “task”.</source>
        <translation>%1行目に列「read」「write」「task」のいずれもありません。</translation>
    </message>
    <message>
        <source>Line %1 names a column twice: %2.</source>
        <extracomment>%2: the name of a column.</extracomment>
        <translation>%1行目で列が重複しています: %2。</translation>
    </message>
    <message>
        <source>It names columns, but no rows follow.</source>
        <translation>列の名前はありますが、その後に行がありません。</translation>
    </message>
    <message>
        <source>Nothing is read from these columns: %1.</source>
        <extracomment>%1: a list of names.</extracomment>
        <translation>次の列は読み取られません: %1。</translation>
    </message>
    <message>
        <source>the name of the token</source>
        <comment>column of a file</comment>
        <translation>トークンの名前</translation>
    </message>
    <message>
        <source>its name or ID; empty: the one in view</source>
        <comment>column of a file</comment>
        <translation>組織の名前またはID。空の場合: 表示中の組織</translation>
    </message>
    <message>
        <source>a user; empty: you</source>
        <comment>column of a file</comment>
        <translation>ユーザー。空の場合: 自分</translation>
    </message>
    <message>
        <source>active or inactive; empty: active</source>
        <comment>column of a file</comment>
        <translation>activeまたはinactive。空の場合: active</translation>
    </message>
    <message>
        <source>a task by its name, or All Access; may be empty</source>
        <comment>column of a file</comment>
        <translation>用途の名前、またはAll Access。空でも可</translation>
    </message>
    <message>
        <source>what the task is about</source>
        <comment>column of a file</comment>
        <translation>用途の対象</translation>
    </message>
    <message>
        <source>buckets that it reads</source>
        <comment>column of a file</comment>
        <translation>読み取るバケット</translation>
    </message>
    <message>
        <source>buckets that it writes</source>
        <comment>column of a file</comment>
        <translation>書き込むバケット</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a row of a file</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>ready, look</source>
        <comment>a row of a file</comment>
        <translation>準備完了(要確認)</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <comment>a row of a file</comment>
        <translation>作成不可</translation>
    </message>
    <message>
        <source>being made…</source>
        <comment>a token of many</comment>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>made</source>
        <comment>a token of many</comment>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>made, not saved</source>
        <comment>a token of many</comment>
        <translation>作成済み、未保存</translation>
    </message>
    <message>
        <source>made, value given up</source>
        <comment>a token of many</comment>
        <translation>作成済み、値は破棄</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a token of many</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a token of many</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>not tried</source>
        <comment>a token of many</comment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>It was stopped before this one’s turn.</source>
        <translation>このトークンの順番が来る前に停止されました。</translation>
    </message>
    <message>
        <source>The answer was lost. The list of tokens is read again and tells whether it was made.</source>
        <translation>応答が失われました。トークンの一覧を再読み込みして、作成されたかどうかを確認します。</translation>
    </message>
    <message>
        <source>The server recorded something else than was asked for: look at its details.</source>
        <translation>サーバーの記録が要求した内容と異なります。詳細を確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n ready.</source>
        <comment>tokens of a file</comment>
        <translation>
            <numerusform>%n個は準備完了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a warning.</source>
        <comment>tokens of a file</comment>
        <translation>
            <numerusform>うち%n個に警告あり。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be made.</source>
        <comment>tokens of a file</comment>
        <translation>
            <numerusform>%n個は作成できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n個を作成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made, but their values could not be saved.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n個を作成しましたが、値を保存できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the answer was lost.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n個は応答が失われました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n個は拒否されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n個は未実行です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in %1</source>
        <comment>tokens</comment>
        <extracomment>%1: an organization.</extracomment>
        <translation>
            <numerusform>%1に%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The broadest: %2.</source>
        <extracomment>%1: a list such as &quot;100 in factory, 20 in weather&quot;; %2: what a token may do, such as &quot;W telegraf&quot;.</extracomment>
        <translation>%1。最も広いもの: %2。</translation>
    </message>
    <message>
        <source>%1. The broadest is that of line %2: %3.</source>
        <extracomment>%1: a list such as &quot;100 in factory, 20 in weather&quot;; %2: a line number; %3: what a token may do, such as &quot;W telegraf&quot;.</extracomment>
        <translation>%1。最も広いものは%2行目: %3。</translation>
    </message>
</context>
<context>
    <name>itm::BucketMapping</name>
    <message>
        <source>leave the entry as it is: it reaches nothing</source>
        <translation>項目をそのまま残す: 何にもアクセスできません</translation>
    </message>
    <message>
        <source>Instead of the bucket %1, which is gone:</source>
        <extracomment>A bucket that does not exist any more. %1: its ID.</extracomment>
        <translation>もうないバケット%1の代わり:</translation>
    </message>
    <message>
        <source>Instead of the bucket %1 (%2), which is gone:</source>
        <extracomment>A bucket that does not exist any more. %1: its name, %2: its ID.</extracomment>
        <translation>もうないバケット%1(%2)の代わり:</translation>
    </message>
</context>
<context>
    <name>itm::CandidateDialog</name>
    <message>
        <source>This is it</source>
        <translation>これが該当</translation>
    </message>
    <message>
        <source>Which token was made?</source>
        <translation>どのトークンが作成されましたか？</translation>
    </message>
    <message>
        <source>Creating “%1” at %2 was interrupted. These tokens came up since and are just like it. Somebody else may have made some of them.</source>
        <extracomment>%1: a description, %2: a time.</extracomment>
        <translation>%2に「%1」の作成が中断されました。その後に現れた、同じ内容のトークンは次のとおりです。ほかの人が作成したものが含まれる可能性があります。</translation>
    </message>
    <message>
        <source>Tokens that may be the one</source>
        <translation>該当する可能性のあるトークン</translation>
    </message>
    <message>
        <source>%1, made %2 for %3, value %4</source>
        <extracomment>A token: %1 its ID, %2 when it was made, %3 whose it is, %4 where its value is.</extracomment>
        <translation>%1、作成%2、所有者%3、値%4</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>どれでもない</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
</context>
<context>
    <name>itm::CertificateDialog</name>
    <message>
        <source>I have &amp;compared all of it with the one on the server</source>
        <translation>すべての桁をサーバー上のものと比較しました(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate for this connection</source>
        <translation>この接続でこの証明書を信頼する(&amp;T)</translation>
    </message>
    <message>
        <source>Certificate of the server</source>
        <translation>サーバーの証明書</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>拒否された理由</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>提示元</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>有効な名前</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>フィンガープリント(SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint of the pinned one</source>
        <translation>ピン留めした証明書のフィンガープリント</translation>
    </message>
    <message>
        <source>On the server, print the fingerprint of the file that its configuration names as its certificate. If a single pair differs, somebody may stand in between.</source>
        <translation>サーバー上で、設定に証明書として指定されているファイルのフィンガープリントを表示してください。1組でも異なる場合、通信に誰かが割り込んでいる可能性があります。</translation>
    </message>
    <message>
        <source>Command that prints the fingerprint</source>
        <translation>フィンガープリントを表示するコマンド</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>itm::CertificateOffer</name>
    <message>
        <source>Look at the certificate…</source>
        <translation>証明書を確認…</translation>
    </message>
</context>
<context>
    <name>itm::CertificateText</name>
    <message>
        <source>It is not the one that this connection is pinned to.</source>
        <translation>この接続にピン留めされた証明書ではありません。</translation>
    </message>
    <message>
        <source>Its key is too short to prove anything.</source>
        <translation>鍵が短すぎて、何の証明にもなりません。</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>%1に期限が切れました。</translation>
    </message>
    <message>
        <source>It is valid from %1 on only.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>%1から有効になります。</translation>
    </message>
    <message>
        <source>It is not fit to prove who a server is.</source>
        <translation>サーバーの身元を証明する用途に適していません。</translation>
    </message>
    <message>
        <source>It is signed by itself: nobody vouches for it.</source>
        <translation>自己署名のため、保証する者がいません。</translation>
    </message>
    <message>
        <source>It comes from an authority that this computer does not know.</source>
        <translation>このコンピューターが知らない認証局によるものです。</translation>
    </message>
    <message>
        <source>It is not for the name in the address.</source>
        <translation>アドレスにある名前に対するものではありません。</translation>
    </message>
    <message>
        <source>no name at all</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2: points in time.</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>pinned %1, shown %2</source>
        <extracomment>%1 and %2: beginnings of fingerprints.</extracomment>
        <translation>ピン留め%1、提示%2</translation>
    </message>
</context>
<context>
    <name>itm::ChangesDialog</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Tokens that are not done</source>
        <translation>処理されていないトークン</translation>
    </message>
    <message>
        <source>Retry those</source>
        <translation>それらを再試行</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What has been sent is finished, the rest is left as it is.</source>
        <translation>送信済みのものは完了し、残りはそのままです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>itm::CliConfigDialog</name>
    <message>
        <source>Set up the influx CLI</source>
        <translation>influx CLIを設定</translation>
    </message>
    <message>
        <source>Puts the token of “%1” into the configs file of the influx command line program as a profile. Everything else in the file stays as it is.</source>
        <extracomment>%1: the name of a connection or the description of a token.</extracomment>
        <translation>「%1」のトークンを、influxコマンドラインプログラムの設定ファイルにプロファイルとして書き込みます。ファイル内のほかの内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Whether it can be written</source>
        <translation>書き込みの可否</translation>
    </message>
    <message>
        <source>What &amp;changes in the file:</source>
        <translation>ファイル内の変更(&amp;C):</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>ファイル内の変更</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>Default organization</source>
        <translation>既定の組織</translation>
    </message>
    <message>
        <source>Default &amp;organization</source>
        <translation>既定の組織(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Make it the active profile, which the CLI uses unless told</source>
        <translation>有効なプロファイルにする(CLIは指定がなければこれを使います)(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Replace the profile of this name</source>
        <translation>この名前のプロファイルを置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Write into the file</source>
        <translation>ファイルに書き込む</translation>
    </message>
    <message>
        <source>Asking the keychain for the value…</source>
        <translation>キーチェーンから値を取得しています…</translation>
    </message>
</context>
<context>
    <name>itm::CliConfigText</name>
    <message>
        <source>This file is too large to be a list of the CLI’s profiles. It stays as it is.</source>
        <translation>このファイルはCLIのプロファイルの一覧としては大きすぎます。変更しません。</translation>
    </message>
    <message>
        <source>Line %1 of this file cannot be understood: it is no TOML, or something is there twice. It stays as it is; the CLI cannot read it either.</source>
        <translation>このファイルの%1行目を解釈できません。TOMLではないか、重複があります。変更しません。CLIもこのファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The entry “%1” in line %2 belongs to no profile. The CLI cannot read such a file; it stays as it is.</source>
        <extracomment>%1: the name of an entry, %2: a line number.</extracomment>
        <translation>%2行目の項目「%1」はどのプロファイルにも属していません。CLIはこのようなファイルを読み取れません。変更しません。</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>プロファイルには名前が必要です。</translation>
    </message>
    <message>
        <source>The CLI takes “%1” for a command. Choose another name.</source>
        <translation>CLIは「%1」をコマンドとして扱います。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The profile “%1” is written in a form that is not changed here. Choose another name, or edit the file yourself.</source>
        <translation>プロファイル「%1」は、ここでは変更できない形式で書かれています。別の名前を選択するか、ファイルを自分で編集してください。</translation>
    </message>
    <message>
        <source>Somebody has changed the file meanwhile. Nothing was written: look at the difference again.</source>
        <translation>その間にファイルが変更されました。何も書き込みませんでした。差分をもう一度確認してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>ファイル%1を読み取れません。</translation>
    </message>
    <message>
        <source>▲ %1 will hold the value in clear text: whoever can read your files can use it.</source>
        <translation>▲ %1には値が平文で保存されます。ファイルを読める人は誰でも値を使えます。</translation>
    </message>
    <message>
        <source>Now others on this computer may read the file; writing makes it yours alone.</source>
        <translation>現在はこのコンピューターのほかのユーザーもファイルを読める可能性があります。書き込むと自分専用になります。</translation>
    </message>
    <message>
        <source>This profile is there and signs in by user and password.</source>
        <translation>このプロファイルは既にあり、ユーザー名とパスワードでサインインします。</translation>
    </message>
    <message>
        <source>This profile is there and has another token, which will be gone from the file.</source>
        <translation>このプロファイルは既にあり、別のトークンを持っています。そのトークンはファイルから消えます。</translation>
    </message>
    <message>
        <source>This profile is there and has no token.</source>
        <translation>このプロファイルは既にあり、トークンを持っていません。</translation>
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
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>%1: descriptions of tokens.</extracomment>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>all but %1</source>
        <extracomment>%1: descriptions of tokens.</extracomment>
        <translation>%1以外すべて</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Numbers of tokens: &quot;12 of 40&quot;.</extracomment>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
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
        <translation>影響</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <extracomment>%1: what has to be typed. For assistive tools.</extracomment>
        <translation>確認のため%1を入力</translation>
    </message>
</context>
<context>
    <name>itm::ConfirmText</name>
    <message>
        <source>It belongs to %1 in the organization %2. It may: %3.</source>
        <extracomment>%1: a user, %2: an organization, %3: what the token may do, such as &quot;W telegraf · R tasks&quot;.</extracomment>
        <translation>所有者は%1、組織は%2です。できること: %3。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: a token, %2: its organization.</extracomment>
        <translation>%2の%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <extracomment>%1: what the user has to type.</extracomment>
        <translation>続けるには%1と入力してください:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a token, %2: what follows for it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>「%1」を無効化しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n tokens?</source>
        <translation>
            <numerusform>%n個のトークンを無効化しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses this token is refused from then on. You can activate it again at any time.</source>
        <translation>以後、このトークンを使うものは拒否されます。いつでも再び有効化できます。</translation>
    </message>
    <message>
        <source>Whatever uses these tokens is refused from then on. You can activate them again at any time.</source>
        <translation>以後、これらのトークンを使うものは拒否されます。いつでも再び有効化できます。</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <extracomment>On a button.</extracomment>
        <translation>無効化</translation>
    </message>
    <message numerus="yes">
        <source>deactivate %n tokens</source>
        <extracomment>To be typed, as it stands there.</extracomment>
        <translation>
            <numerusform>%n個のトークンを無効化</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens?</source>
        <translation>
            <numerusform>%n個のトークンを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses this token is refused from then on. It cannot be brought back: a new token has another value.</source>
        <translation>以後、このトークンを使うものは拒否されます。元に戻すことはできません。新しいトークンの値は別のものになります。</translation>
    </message>
    <message>
        <source>Whatever uses these tokens is refused from then on. They cannot be brought back: a new token has another value.</source>
        <translation>以後、これらのトークンを使うものは拒否されます。元に戻すことはできません。新しいトークンの値は別のものになります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>On a button.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deactivate instead</source>
        <extracomment>On a button of the question before tokens are deleted.</extracomment>
        <translation>代わりに無効化</translation>
    </message>
    <message numerus="yes">
        <source>delete %n tokens</source>
        <extracomment>To be typed, as it stands there.</extracomment>
        <translation>
            <numerusform>%n個のトークンを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this the same server?</source>
        <translation>同じサーバーですか？</translation>
    </message>
    <message>
        <source>%1 (%2) shows the same organization as %3 (%4): %5, with the same ID.</source>
        <extracomment>%1, %3: connections; %2, %4: their addresses; %5: an organization.</extracomment>
        <translation>%1(%2)は%3(%4)と同じ組織を表示しています: %5、IDも同じです。</translation>
    </message>
    <message>
        <source>If it is the same, both connections share one list of tokens and the saved values, and one of them is open at a time. A copy that was restored from a backup is another server.</source>
        <translation>同じサーバーの場合、2つの接続はトークンの一覧と保存済みの値を共有し、同時に開けるのは一方だけです。バックアップから復元したコピーは別のサーバーです。</translation>
    </message>
    <message>
        <source>The question is asked this once.</source>
        <translation>この質問は一度だけ表示されます。</translation>
    </message>
    <message>
        <source>The same server</source>
        <extracomment>On a button.</extracomment>
        <translation>同じサーバー</translation>
    </message>
    <message>
        <source>Another server</source>
        <extracomment>On a button.</extracomment>
        <translation>別のサーバー</translation>
    </message>
    <message>
        <source>%1 (of %2, made %3)</source>
        <extracomment>%1: a token; %2: its owner; %3: a date.</extracomment>
        <translation>%1（%2、%3作成）</translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <extracomment>%1: a token.</extracomment>
        <translation>%1（ID %2）</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionColors</name>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionForm</name>
    <message>
        <source>&amp;Read-only: change nothing over this connection</source>
        <translation>読み取り専用: この接続では何も変更しない(&amp;R)</translation>
    </message>
    <message>
        <source>Sign in by</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>the server&apos;s name, if left empty</source>
        <translation>空の場合はサーバーの名前</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>APIトークン(&amp;T)</translation>
    </message>
    <message>
        <source>in your keychain; type to replace it</source>
        <translation>キーチェーンに保存済み。入力すると置き換え</translation>
    </message>
    <message>
        <source>none yet? Press “Test” to set up a new server</source>
        <translation>まだない場合:「テスト」で新しいサーバーをセットアップできます</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionList</name>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>保存済みの接続</translation>
    </message>
    <message>
        <source>Move the connection up</source>
        <translation>接続を上へ移動</translation>
    </message>
    <message>
        <source>Move the connection down</source>
        <translation>接続を下へ移動</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>接続をインポート</translation>
    </message>
    <message>
        <source>Try the demo server</source>
        <translation>デモサーバーを試す</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>%1 (being removed)</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>%1(削除中)</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionText</name>
    <message>
        <source>Removing “%1” and what the keychain holds for it…</source>
        <translation>「%1」と、キーチェーンにあるその項目を削除しています…</translation>
    </message>
    <message>
        <source>“%1” was not removed, because the keychain may still hold its credential: %2</source>
        <extracomment>%1: the name of a connection; %2: a sentence or two.</extracomment>
        <translation>「%1」は削除されませんでした。認証情報がキーチェーンに残っている可能性があります: %2</translation>
    </message>
    <message>
        <source>Remove it all the same…</source>
        <translation>それでも削除…</translation>
    </message>
    <message>
        <source>Remove “%1” all the same?</source>
        <translation>それでも「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Its address and the list of its tokens on this computer are forgotten. Its credential stays in the keychain.</source>
        <translation>アドレスと、このコンピューターにあるトークンの一覧が消去されます。認証情報はキーチェーンに残ります。</translation>
    </message>
    <message>
        <source>Once the keychain answers again, “Erase local data…” in the settings finds the credential there. Nothing changes on the server.</source>
        <translation>キーチェーンが再び応答するようになれば、設定の「ローカルデータを消去…」がそこにある認証情報を見つけます。サーバー上では何も変わりません。</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>それでも削除</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionWay</name>
    <message>
        <source>Remove the pin</source>
        <translation>ピン留めを解除</translation>
    </message>
    <message>
        <source>as this computer is set</source>
        <translation>このコンピューターの設定に従う</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTPプロキシ</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5プロキシ</translation>
    </message>
    <message>
        <source>Certificate and proxy</source>
        <translation>証明書とプロキシ</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CAファイル</translation>
    </message>
    <message>
        <source>only for a private certificate authority</source>
        <translation>プライベート認証局の場合のみ</translation>
    </message>
    <message>
        <source>Pinned certificate</source>
        <translation>ピン留めした証明書</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>only if the proxy asks for one</source>
        <translation>プロキシが求める場合のみ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CAファイルを選択</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CAファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>プロキシのユーザー</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>in your keychain; type to replace it</source>
        <translation>キーチェーンに保存済み。入力すると置き換え</translation>
    </message>
    <message>
        <source>noted; type to replace it</source>
        <translation>入力済み。入力すると置き換え</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書(*.pem *.crt *.cer);;すべてのファイル(*)</translation>
    </message>
</context>
<context>
    <name>itm::ConnectionsDialog</name>
    <message>
        <source>Set up this server…</source>
        <translation>このサーバーをセットアップ…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続する</translation>
    </message>
    <message>
        <source>&amp;Lost the only operator?</source>
        <translation>唯一のオペレータートークンを紛失した場合(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Use the spare operator…</source>
        <translation>予備オペレーターを使う(&amp;U)…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Progress of connecting</source>
        <translation>接続の進行状況</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>%1(コピー)</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Its address, its credential in the keychain and the list of its tokens on this computer are forgotten.</source>
        <translation>アドレス、キーチェーン内の認証情報、このコンピューターにあるトークンの一覧が消去されます。</translation>
    </message>
    <message>
        <source>Nothing changes on the server, and values of tokens that were saved stay in the keychain.</source>
        <translation>サーバー上では何も変わらず、保存済みのトークンの値はキーチェーンに残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <translation>サーバーに接続しています…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Asking who this credential belongs to…</source>
        <translation>この認証情報の持ち主を確認しています…</translation>
    </message>
    <message>
        <source>Asking what it may do…</source>
        <translation>許可されている操作を確認しています…</translation>
    </message>
    <message>
        <source>Asking what can be granted…</source>
        <translation>付与できる権限を確認しています…</translation>
    </message>
</context>
<context>
    <name>itm::ContentsBanner</name>
    <message>
        <source>Offline: this list was read %1. %2</source>
        <extracomment>%1: such as &quot;3 h ago&quot;; %2: a sentence about what went wrong.</extracomment>
        <translation>オフライン: この一覧は%1のものです。%2</translation>
    </message>
    <message>
        <source>Disconnected: this list was read %1.</source>
        <extracomment>%1: such as &quot;3 h ago&quot;.</extracomment>
        <translation>切断: この一覧は%1のものです。</translation>
    </message>
    <message>
        <source>This list was read %1; the server is being asked for a newer one.</source>
        <extracomment>%1: such as &quot;3 h ago&quot;.</extracomment>
        <translation>この一覧は%1のものです。サーバーから新しい一覧を取得しています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Age of the list</source>
        <translation>一覧の古さ</translation>
    </message>
</context>
<context>
    <name>itm::CreateTokenDialog</name>
    <message>
        <source>The fewest permissions for a task, each with its reason.</source>
        <translation>用途に必要な最小限の権限と、それぞれの理由です。</translation>
    </message>
    <message>
        <source>The permissions of a token that exists, to be changed as needed. In another organization they are found by name.</source>
        <translation>既存のトークンの権限を、必要に応じて変更して使います。別の組織では名前で探します。</translation>
    </message>
    <message>
        <source>Permissions that were saved by names and patterns, looked up in this organization, to be changed as needed.</source>
        <translation>名前とパターンで保存した権限をこの組織で探し、必要に応じて変更して使います。</translation>
    </message>
    <message>
        <source>Sa&amp;ve as template…</source>
        <translation>テンプレートとして保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Successor of a token</source>
        <translation>トークンの後継</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>トークンの種類</translation>
    </message>
    <message>
        <source>For a task…</source>
        <translation>用途を選択…</translation>
    </message>
    <message>
        <source>Like another…</source>
        <translation>別のトークンを基に…</translation>
    </message>
    <message>
        <source>From a template…</source>
        <translation>テンプレートから…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>Making the successor…</source>
        <translation>後継を作成しています…</translation>
    </message>
    <message>
        <source>Make the successor</source>
        <translation>後継を作成</translation>
    </message>
</context>
<context>
    <name>itm::CreationNews</name>
    <message>
        <source>Creating “%1” was interrupted before the server made it. Nothing is left over.</source>
        <translation>「%1」の作成は、サーバーが作成する前に中断されました。何も残っていません。</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted, but the token was made and its value is safe.</source>
        <translation>「%1」の作成は中断されましたが、トークンは作成され、値は安全に保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>Creating “%1” was interrupted, and %n tokens look like it. Say which one it was.</source>
        <translation>
            <numerusform>「%1」の作成が中断されました。該当しそうなトークンが%n個あります。どれが該当するかを指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one…</source>
        <translation>該当を指定…</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted, and your credential cannot see whether it was made. Look with one that may list tokens.</source>
        <translation>「%1」の作成は中断され、作成されたかどうかを認証情報では確認できません。トークンを一覧表示できる認証情報で確認してください。</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted: the token was made, its value was not saved and cannot be had again.</source>
        <translation>「%1」の作成が中断されました: トークンは作成されましたが、値は保存されず、再び取得することもできません。</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>対処方法…</translation>
    </message>
    <message>
        <source>The value is lost</source>
        <translation>値が失われました</translation>
    </message>
    <message>
        <source>The token “%1” was made, but nobody has its value.</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>トークン「%1」は作成されましたが、誰もその値を持っていません。</translation>
    </message>
    <message>
        <source>It cannot be shown again. Nothing uses the token, so it can be deleted, or another one made in its place.</source>
        <translation>値を再び表示することはできません。このトークンを使うものはないため、削除するか、代わりに別のトークンを作成できます。</translation>
    </message>
    <message>
        <source>Replace it…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Delete it…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted: the token was made, but its value is not saved yet. %2 This is tried again with every refresh.</source>
        <extracomment>%2: why, in sentences.</extracomment>
        <translation>「%1」の作成が中断されました: トークンは作成されましたが、値はまだ保存されていません。%2 更新のたびに再試行します。</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted at %2, and the connection leads elsewhere by now. Look there whether the token was made.</source>
        <translation>%2 での「%1」の作成が中断され、接続は今は別の場所を指しています。トークンが作成されたかどうかをそこで確認してください。</translation>
    </message>
    <message>
        <source>Creating “%1” was interrupted, and the server does not list the token. It may still be made: each refresh looks for it.</source>
        <translation>「%1」の作成が中断され、サーバーの一覧にはこのトークンがありません。これから作成される可能性があるため、更新のたびに探します。</translation>
    </message>
</context>
<context>
    <name>itm::DailyTokensDialog</name>
    <message>
        <source>What such a connection does not show or do</source>
        <translation>この接続で表示、操作できないもの</translation>
    </message>
    <message>
        <source>token made and its value saved, but not the connection: %1</source>
        <translation>トークンを作成し値を保存しましたが、接続は保存できませんでした: %1</translation>
    </message>
    <message>
        <source>token made, but its value could not be saved: %1</source>
        <translation>トークンを作成しましたが、値を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>token made; the connection holds for this run only: %1</source>
        <translation>トークンを作成しました。接続はこの実行中のみ有効です: %1</translation>
    </message>
    <message>
        <source>token made, connection saved</source>
        <translation>トークンを作成し、接続を保存しました</translation>
    </message>
    <message>
        <source>token made; its value is kept until the program ends</source>
        <translation>トークンを作成しました。値はプログラムの終了まで保持されます</translation>
    </message>
    <message>
        <source>Continue with it</source>
        <translation>これで続ける</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Tokens for daily work</source>
        <translation>日常作業用のトークン</translation>
    </message>
    <message>
        <source>being made…</source>
        <comment>state of a token</comment>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>One All Access token per organization</source>
        <translation>組織ごとに1つのオールアクセストークン</translation>
    </message>
    <message>
        <source>Closes this connection and opens the new one of the selected organization</source>
        <translation>この接続を閉じ、選択した組織の新しい接続を開きます</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n connections made.</source>
        <translation>
            <numerusform>%n件の接続を作成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n件は作成できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not begun.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n件は開始されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Make tokens</source>
        <translation>トークンを作成</translation>
    </message>
    <message numerus="yes">
        <source>Try again with %n</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>%n件で再試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n tokens</source>
        <translation>
            <numerusform>%n個のトークンを作成</numerusform>
        </translation>
    </message>
    <message>
        <source>InfluxDB recommends them for daily work, and the operator token for administration alone.</source>
        <translation>InfluxDBは、日常作業にはこれらのトークンを使い、オペレータートークンは管理にのみ使うことを推奨しています。</translation>
    </message>
    <message>
        <source>Each value goes into your keychain, and a connection with it is saved.</source>
        <translation>値はそれぞれキーチェーンに保存され、それを使う接続も保存されます。</translation>
    </message>
</context>
<context>
    <name>itm::DailyTokensTable</name>
    <message>
        <source>has the connection “%1”</source>
        <extracomment>%1: a connection.</extracomment>
        <translation>接続「%1」あり</translation>
    </message>
    <message>
        <source>has the token “%1”</source>
        <extracomment>%1: a token.</extracomment>
        <translation>トークン「%1」あり</translation>
    </message>
    <message>
        <source>Organizations and their connections</source>
        <translation>組織とその接続</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of tokens for daily work</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>column of tokens for daily work</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of tokens for daily work</comment>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>itm::DescriptionDelegate</name>
    <message>
        <source>Description of %1</source>
        <extracomment>%1: a token. For assistive tools.</extracomment>
        <translation>%1の説明</translation>
    </message>
</context>
<context>
    <name>itm::DescriptionDialog</name>
    <message>
        <source>Edit description</source>
        <translation>説明を編集</translation>
    </message>
    <message>
        <source>&amp;Description, seen by everyone who may list this token:</source>
        <translation>説明(&amp;D)(このトークンを一覧表示できる全員に表示):</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>itm::DescriptionPreviewModel</name>
    <message>
        <source>Now</source>
        <comment>description of a token</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>description of a token</comment>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>itm::DescriptionsDialog</name>
    <message numerus="yes">
        <source>Edit descriptions of %n tokens</source>
        <translation>
            <numerusform>%n個のトークンの説明を編集</numerusform>
        </translation>
    </message>
    <message>
        <source>How new descriptions are made</source>
        <translation>新しい説明の作成方法</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>パターンで</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>パターン(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>大文字と小文字を区別(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>検索(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Replace by:</source>
        <translation>置換後(&amp;R):</translation>
    </message>
    <message>
        <source>Preview: descriptions now and then</source>
        <translation>プレビュー: 現在と変更後の説明</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No description changes.</source>
        <translation>変更される説明はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n descriptions change.</source>
        <translation>
            <numerusform>%n件の説明が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens would have none.</source>
        <comment>descriptions</comment>
        <translation>
            <numerusform>%n個のトークンの説明がなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be the same as another here.</source>
        <comment>descriptions</comment>
        <translation>
            <numerusform>%n件がここのほかの説明と同じになります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::DraftForm</name>
    <message>
        <source>S&amp;uggest</source>
        <translation>提案(&amp;U)</translation>
    </message>
    <message>
        <source>Who or what will use it, for example Telegraf line 4</source>
        <translation>使う人やもの(例: Telegraf line 4)</translation>
    </message>
    <message>
        <source>active at once</source>
        <translation>すぐに有効</translation>
    </message>
    <message>
        <source>inactive until you activate it</source>
        <translation>有効化するまで無効</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>組織(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>ステータス(&amp;S)</translation>
    </message>
    <message>
        <source>Your credential cannot list any organization.</source>
        <translation>認証情報では組織を一覧表示できません。</translation>
    </message>
</context>
<context>
    <name>itm::DraftPermissions</name>
    <message>
        <source>&amp;Read everything here</source>
        <translation>ここのすべてを読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>Looking for what the permissions name…</source>
        <translation>権限の対象を探しています…</translation>
    </message>
</context>
<context>
    <name>itm::DraftPreview</name>
    <message>
        <source>What the new token will be able to do</source>
        <translation>新しいトークンでできること</translation>
    </message>
    <message>
        <source>Whether the token can be created</source>
        <translation>トークンを作成できるかどうか</translation>
    </message>
    <message>
        <source>The request as it will be sent</source>
        <translation>送信される要求</translation>
    </message>
    <message>
        <source>The permissions as a table</source>
        <translation>権限の表</translation>
    </message>
    <message>
        <source>How the request is shown</source>
        <translation>要求の表示方法</translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>view of permissions</comment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view of permissions</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>Choose what the token shall reach.</source>
        <translation>トークンでアクセスする対象を選択してください。</translation>
    </message>
    <message>
        <source>This token will be able to</source>
        <translation>このトークンでできること</translation>
    </message>
    <message>
        <source>It will not be able to</source>
        <translation>できないこと</translation>
    </message>
    <message>
        <source>Broader than most jobs need</source>
        <translation>ほとんどの用途に必要な範囲より広い</translation>
    </message>
    <message>
        <source>Without effect</source>
        <translation>効果なし</translation>
    </message>
    <message>
        <source>Give it a description: later it is the token&apos;s name.</source>
        <translation>説明を入力してください。後でトークンの名前になります。</translation>
    </message>
    <message>
        <source>The server will say whether your credential may grant this.</source>
        <translation>認証情報でこれを付与できるかどうかは、サーバーが判定します。</translation>
    </message>
</context>
<context>
    <name>itm::DraftText</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
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
            <numerusform>このサーバーには、この説明のトークンが既に%n個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a user and the user&apos;s state</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <extracomment>A user in a list: the one who is signed in.</extracomment>
        <translation>%1(自分)</translation>
    </message>
    <message>
        <source>%1 is not active: the server refuses the token until the user is activated.</source>
        <translation>%1は有効ではありません。ユーザーが有効化されるまで、サーバーはこのトークンを拒否します。</translation>
    </message>
    <message>
        <source>The token acts as %1 and stops working when that user is deactivated or deleted.</source>
        <translation>トークンは%1として動作し、このユーザーが無効化または削除されると使えなくなります。</translation>
    </message>
    <message>
        <source>The server does not know this owner any more. Choose another one.</source>
        <translation>サーバーはこの所有者をもう認識しません。別の所有者を選択してください。</translation>
    </message>
    <message>
        <source>The server does not know %1 any more: now you are chosen as the owner.</source>
        <extracomment>%1: a user.</extracomment>
        <translation>サーバーは%1をもう認識しません。所有者を自分に変更しました。</translation>
    </message>
    <message>
        <source>The server does not know this organization any more, or does not show it to you. Choose another one.</source>
        <translation>サーバーはこの組織をもう認識しないか、表示しません。別の組織を選択してください。</translation>
    </message>
    <message>
        <source>It reaches into every organization, also into those to come. Choose single things, or all of one organization, where that is enough.</source>
        <translation>今後作成されるものも含め、すべての組織に及びます。それで足りる場合は、個々の対象または1つの組織全体を選択してください。</translation>
    </message>
    <message>
        <source>A single program rarely needs every type: choose what it is for instead.</source>
        <translation>1つのプログラムにすべてのタイプが必要なことはまれです。代わりに用途を選択してください。</translation>
    </message>
    <message>
        <source>It writes and deletes all buckets, also those that do not exist yet. Choose single buckets where that is enough.</source>
        <translation>まだ存在しないものも含め、すべてのバケットに書き込み、削除します。それで足りる場合は個々のバケットを選択してください。</translation>
    </message>
    <message>
        <source>It reads all buckets, also those that do not exist yet. Choose single buckets where that is enough.</source>
        <translation>まだ存在しないものも含め、すべてのバケットを読み取ります。それで足りる場合は個々のバケットを選択してください。</translation>
    </message>
    <message>
        <source>This server keeps values readable: whoever may read tokens can copy their values and act with them.</source>
        <translation>このサーバーは値を読み取り可能なまま保存します。トークンを読み取れる人は値をコピーし、それを使って操作できます。</translation>
    </message>
    <message>
        <source>InfluxDB recommends one All Access token per organization for daily work, and the operator token for administration alone. With it you will not see tokens of other users, nor other organizations.</source>
        <translation>InfluxDBは、日常作業には組織ごとに1つのオールアクセストークンを使い、オペレータートークンは管理にのみ使うことを推奨しています。オールアクセストークンでは、ほかのユーザーのトークンやほかの組織は表示されません。</translation>
    </message>
    <message>
        <source>It shows your own tokens of this organization. Tokens of other users and of other organizations do not show; they work all the same.</source>
        <translation>この組織の自分のトークンを表示します。ほかのユーザーやほかの組織のトークンは表示されませんが、動作には影響しません。</translation>
    </message>
    <message>
        <source>It makes tokens for you in this organization, for nobody else and nowhere else, and no operator tokens.</source>
        <translation>この組織でのみ、自分のトークンのみを作成できます。オペレータートークンは作成できません。</translation>
    </message>
    <message>
        <source>It reads the name of this organization and cannot change it; other organizations it neither shows, makes nor deletes.</source>
        <translation>この組織の名前を読み取りますが、変更はできません。ほかの組織は表示、作成、削除できません。</translation>
    </message>
    <message>
        <source>It changes your own user only: others are not made, deactivated or deleted with it.</source>
        <translation>変更できるのは自分のユーザーだけです。ほかのユーザーの作成、無効化、削除はできません。</translation>
    </message>
    <message>
        <source>It does not back up or restore the whole server. For all of this there is the connection with the operator token.</source>
        <translation>サーバー全体のバックアップと復元はできません。以上の操作には、オペレータートークンの接続を使います。</translation>
    </message>
    <message>
        <source>Daily work in %1</source>
        <extracomment>The description of an All Access token. %1: an organization.</extracomment>
        <translation>%1での日常作業</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of a connection</comment>
        <extracomment>The name of a connection. %1: the server&apos;s, %2: an organization.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It reads, writes and deletes all data in every organization.</source>
        <translation>すべての組織のすべてのデータを読み取り、書き込み、削除します。</translation>
    </message>
    <message>
        <source>It makes, changes and deletes users, organizations and tokens, also yours.</source>
        <translation>ユーザー、組織、トークンを作成、変更、削除します。自分のものも含まれます。</translation>
    </message>
    <message>
        <source>It backs up and restores the whole server.</source>
        <translation>サーバー全体をバックアップ、復元します。</translation>
    </message>
    <message>
        <source>Nothing limits it: whoever has its value is the administrator.</source>
        <translation>制限は何もありません。値を持つ人が管理者です。</translation>
    </message>
    <message>
        <source>It may not do what was asked for: %1.</source>
        <extracomment>%1: a list of permissions, such as &quot;write the bucket telegraf&quot;.</extracomment>
        <translation>求めた操作ができません: %1。</translation>
    </message>
    <message>
        <source>It may do what was not asked for: %1.</source>
        <extracomment>%1: a list of permissions, such as &quot;write the bucket telegraf&quot;.</extracomment>
        <translation>求めていない操作ができます: %1。</translation>
    </message>
    <message>
        <source>It belongs to another organization.</source>
        <translation>別の組織に属しています。</translation>
    </message>
    <message>
        <source>It belongs to another user.</source>
        <translation>別のユーザーが所有しています。</translation>
    </message>
    <message>
        <source>It has another status.</source>
        <translation>ステータスが異なります。</translation>
    </message>
    <message>
        <source>It has another description.</source>
        <translation>説明が異なります。</translation>
    </message>
    <message>
        <source>Nothing in %2 has the name that these permissions have in %1, so they are left out: %3.</source>
        <extracomment>%1, %2: organizations; %3: a list of permissions, such as &quot;write the bucket telegraf&quot;.</extracomment>
        <translation>これらの権限が%1で指す名前のものが%2にないため、除かれました: %3。</translation>
    </message>
</context>
<context>
    <name>itm::ElsewhereDialog</name>
    <message>
        <source>&amp;Continue…</source>
        <translation>続行(&amp;C)…</translation>
    </message>
    <message>
        <source>Make on another server</source>
        <translation>別のサーバーに作成</translation>
    </message>
    <message>
        <source>What they come to there</source>
        <translation>作成先での内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>Looking up names…</source>
        <translation>名前を調べています…</translation>
    </message>
    <message>
        <source>▲ %1: %2</source>
        <extracomment>%1: a token; %2: what is to be said of it.</extracomment>
        <translation>▲ %1: %2</translation>
    </message>
    <message>
        <source>The permissions are the same as far as things of the same name are there; values are new.</source>
        <translation>権限は、同じ名前のものがそこにある限り同じです。値は新しくなります。</translation>
    </message>
    <message>
        <source>A new token like %1 of %2 is made on the server chosen below, with you as the owner.</source>
        <extracomment>%1: a token; %2: the server that has it.</extracomment>
        <translation>下で選んだサーバーに、%2の%1と同じような新しいトークンを、自分を所有者として作成します。</translation>
    </message>
    <message numerus="yes">
        <source>%n new tokens like those of %1 are made on the server chosen below, with you as the owner.</source>
        <extracomment>%1: one or several servers that have them.</extracomment>
        <translation>
            <numerusform>下で選んだサーバーに、%1のものと同じような新しいトークンを%n個、自分を所有者として作成します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes on %1.</source>
        <extracomment>%1: one or several servers.</extracomment>
        <translation>%1では何も変わりません。</translation>
    </message>
</context>
<context>
    <name>itm::EraseDialog</name>
    <message>
        <source>erase</source>
        <comment>the word that is typed to confirm</comment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Erase local data</source>
        <translation>ローカルデータを消去</translation>
    </message>
    <message>
        <source>Erased data cannot be brought back. Nothing on a server changes: every token goes on working. Open servers are closed first; your own snippets stay.</source>
        <translation>消去したデータは元に戻せません。サーバー上では何も変わらず、すべてのトークンは引き続き使えます。開いているサーバーは先に閉じます。自分のスニペットは残ります。</translation>
    </message>
    <message>
        <source>&amp;Lists and history</source>
        <translation>一覧と履歴(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Connections, templates and settings</source>
        <translation>接続、テンプレート、設定(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Type “%1” to confirm:</source>
        <extracomment>%1: the word.</extracomment>
        <translation>確認のため「%1」と入力(&amp;T):</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message numerus="yes">
        <source>%n template(s),</source>
        <translation>
            <numerusform>%n件のテンプレート、</numerusform>
        </translation>
    </message>
    <message>
        <source>every setting, saved searches and the layout of the windows.</source>
        <translation>すべての設定、保存した検索、ウィンドウの配置。</translation>
    </message>
    <message numerus="yes">
        <source>The last list of %n server(s) and its changes by day, names of buckets that are gone, recent and saved searches, the journal of what this program did, reviews, notes, accepted findings and what logs told.</source>
        <translation>
            <numerusform>%n台のサーバーの最後の一覧と日ごとの変更、もうないバケットの名前、最近の検索と保存した検索、このプログラムの操作のジャーナル、レビュー、メモ、容認した検出事項、ログから得た情報。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creation(s) or replacement(s) under way are forgotten: their tokens stay as they are, and nothing here remembers what was to come next.</source>
        <translation>
            <numerusform>進行中の%n件の作成または置き換えの記録が消去されます。トークンはそのまま残りますが、次に行うはずだった内容はここに残りません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s). Values that no server shows any more are gone for good, for you and for everybody.</source>
        <translation>
            <numerusform>%n個の値。どのサーバーももう表示しない値は、自分にとっても誰にとっても完全に失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spare operator token(s) of this computer too: without it a lost operator token can only be made good by influxd recovery.</source>
        <translation>
            <numerusform>このコンピューターの予備オペレーター%n個も消去されます。これがないと、オペレータートークンを失った場合の復旧手段はinfluxd recoveryだけになります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>消去しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not everything is erased. %1</source>
        <extracomment>%1: what went wrong, a sentence.</extracomment>
        <translation>すべては消去されていません。%1</translation>
    </message>
    <message>
        <source>Erased. The program goes on with what is left.</source>
        <translation>消去しました。プログラムは残りのデータで続行します。</translation>
    </message>
    <message>
        <source>&amp;Values of tokens in the keychain</source>
        <translation>キーチェーン内のトークンの値(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) with their credentials in the keychain,</source>
        <translation>
            <numerusform>%n件の接続とキーチェーン内の認証情報、</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ErrorText</name>
    <message>
        <source>HTTP status %1</source>
        <extracomment>Stands in place of a message that the server did not send. %1: a number.</extracomment>
        <translation>HTTPステータス%1</translation>
    </message>
    <message>
        <source>Read-only connection</source>
        <translation>読み取り専用接続</translation>
    </message>
    <message>
        <source>This connection is for looking only: nothing was sent to the server.</source>
        <translation>この接続は閲覧専用です。サーバーには何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Allow changes in the connection if you mean to make one.</source>
        <translation>変更する場合は、接続で変更を許可してください。</translation>
    </message>
    <message>
        <source>It may have been carried out all the same: refresh and look before you repeat it.</source>
        <translation>それでも実行された可能性があります。繰り返す前に更新して確認してください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2: a sentence each.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>The server does not know this credential, or no longer.</source>
        <translation>サーバーはこの認証情報を認識しません。</translation>
    </message>
    <message>
        <source>Sign in again, with a token that exists or with user and password.</source>
        <translation>存在するトークン、またはユーザー名とパスワードで、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>サインインが拒否されました</translation>
    </message>
    <message>
        <source>The server does not accept this user name with this password.</source>
        <translation>サーバーはこのユーザー名とパスワードの組み合わせを受け付けません。</translation>
    </message>
    <message>
        <source>Check both; a user without a password can only sign in by token.</source>
        <translation>両方を確認してください。パスワードのないユーザーはトークンでのみサインインできます。</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>パスワードの変更が必要です</translation>
    </message>
    <message>
        <source>The password is right, but the server demands a stronger one.</source>
        <translation>パスワードは正しいですが、サーバーがより強いパスワードを要求しています。</translation>
    </message>
    <message>
        <source>The password is right, but the server demands a stronger one: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>パスワードは正しいですが、サーバーがより強いパスワードを要求しています: %1。</translation>
    </message>
    <message>
        <source>Change it with the influx command line or in the web page, then sign in again.</source>
        <translation>influxコマンドラインまたはWebページで変更し、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Token is inactive</source>
        <translation>トークンが無効です</translation>
    </message>
    <message>
        <source>The token that you sign in with has been deactivated.</source>
        <translation>サインインに使うトークンが無効化されています。</translation>
    </message>
    <message>
        <source>Have it activated by somebody with another token, or sign in with another one.</source>
        <translation>別のトークンを持つ人に有効化してもらうか、別のトークンでサインインしてください。</translation>
    </message>
    <message>
        <source>User is inactive</source>
        <translation>ユーザーが無効です</translation>
    </message>
    <message>
        <source>The user behind this credential has been deactivated or deleted.</source>
        <translation>この認証情報のユーザーは無効化または削除されています。</translation>
    </message>
    <message>
        <source>Have the user activated by an administrator, or sign in as another user.</source>
        <translation>管理者にユーザーを有効化してもらうか、別のユーザーとしてサインインしてください。</translation>
    </message>
    <message>
        <source>Permission missing</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Your credential may not do this.</source>
        <translation>認証情報ではこの操作ができません。</translation>
    </message>
    <message>
        <source>Your credential may not %1.</source>
        <extracomment>%1: a permission, such as “read the bucket telegraf”.</extracomment>
        <translation>認証情報に次の権限がありません: %1。</translation>
    </message>
    <message>
        <source>Sign in with a credential that may, or ask somebody who has one.</source>
        <translation>権限のある認証情報でサインインするか、それを持つ人に依頼してください。</translation>
    </message>
    <message>
        <source>More than you may grant</source>
        <translation>付与できる範囲を超えています</translation>
    </message>
    <message>
        <source>A token cannot be given more than your own credential may do.</source>
        <translation>自分の認証情報に許可されている以上の権限をトークンに付与することはできません。</translation>
    </message>
    <message>
        <source>A token cannot be given more than your own credential may do, and yours may not %1.</source>
        <extracomment>%1: a permission, such as “read the bucket telegraf”.</extracomment>
        <translation>自分の認証情報に許可されている以上の権限をトークンに付与することはできません。次の権限がありません: %1。</translation>
    </message>
    <message>
        <source>Leave that permission out, or sign in with a broader credential.</source>
        <translation>その権限を除くか、より広い認証情報でサインインしてください。</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>The server forbids this.</source>
        <translation>サーバーがこの操作を禁止しています。</translation>
    </message>
    <message>
        <source>The server forbids this: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>サーバーがこの操作を禁止しています: %1。</translation>
    </message>
    <message>
        <source>Ask the administrator of the server why.</source>
        <translation>サーバーの管理者に理由を問い合わせてください。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>It does not exist on the server, or no longer.</source>
        <translation>サーバー上に存在しないか、もうありません。</translation>
    </message>
    <message>
        <source>It does not exist on the server, or no longer: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>サーバー上に存在しないか、もうありません: %1。</translation>
    </message>
    <message>
        <source>Refresh to see what is there now.</source>
        <translation>更新して現在の状態を確認してください。</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>既に存在します</translation>
    </message>
    <message>
        <source>The server has something by that name already.</source>
        <translation>サーバーに同じ名前のものが既にあります。</translation>
    </message>
    <message>
        <source>The server has something by that name already: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>サーバーに同じ名前のものが既にあります: %1。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Input not accepted</source>
        <translation>入力が受け付けられません</translation>
    </message>
    <message>
        <source>The server does not accept what was entered.</source>
        <translation>サーバーは入力された内容を受け付けません。</translation>
    </message>
    <message>
        <source>The server does not accept what was entered: %1.</source>
        <extracomment>%1: the server’s words.</extracomment>
        <translation>サーバーは入力された内容を受け付けません: %1。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正して再試行してください。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>要求が多すぎます</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation>サーバーが待機を求めています。</translation>
    </message>
    <message>
        <source>The server asks for a pause of %1.</source>
        <extracomment>%1: a duration, such as “30 s”.</extracomment>
        <translation>サーバーが%1の待機を求めています。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>しばらく待ってから再試行してください。</translation>
    </message>
    <message>
        <source>Trouble on the server</source>
        <translation>サーバーの障害</translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation>サーバー内で問題が発生しました。</translation>
    </message>
    <message>
        <source>Something went wrong inside the server: %1.</source>
        <extracomment>%1: the server’s words or the HTTP status.</extracomment>
        <translation>サーバー内で問題が発生しました: %1。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the server’s log tells more.</source>
        <translation>再試行してください。続く場合は、サーバーのログで詳しく確認できます。</translation>
    </message>
    <message>
        <source>Server is starting</source>
        <translation>サーバーが起動中です</translation>
    </message>
    <message>
        <source>The server is starting and does not answer anything else yet.</source>
        <translation>サーバーは起動中のため、まだほかの要求に応答しません。</translation>
    </message>
    <message>
        <source>Try again in a moment; its log tells how far it is.</source>
        <translation>しばらくしてから再試行してください。進行状況はサーバーのログで確認できます。</translation>
    </message>
    <message>
        <source>Server not set up</source>
        <translation>サーバーが未セットアップ</translation>
    </message>
    <message>
        <source>This server has never been set up: it has no user and no organization.</source>
        <translation>このサーバーは一度もセットアップされていません。ユーザーも組織もありません。</translation>
    </message>
    <message>
        <source>Set it up first: here, in its web page or with influx setup.</source>
        <translation>先にセットアップしてください: ここで、Webページで、またはinflux setupで行えます。</translation>
    </message>
    <message>
        <source>Server points elsewhere</source>
        <translation>サーバーが別の場所を示しています</translation>
    </message>
    <message>
        <source>The server points to another address, where your credential was not sent.</source>
        <translation>サーバーが別のアドレスを示しています。そこへ認証情報は送信していません。</translation>
    </message>
    <message>
        <source>The server points to %1, where your credential was not sent.</source>
        <extracomment>%1: an address.</extracomment>
        <translation>サーバーが%1を示しています。そこへ認証情報は送信していません。</translation>
    </message>
    <message>
        <source>If you trust that address, enter it in the connection.</source>
        <translation>そのアドレスを信頼できる場合は、接続に入力してください。</translation>
    </message>
    <message>
        <source>Not an InfluxDB</source>
        <translation>InfluxDBではありません</translation>
    </message>
    <message>
        <source>Something answers at this address, but not InfluxDB 2.</source>
        <translation>このアドレスで何かが応答していますが、InfluxDB 2ではありません。</translation>
    </message>
    <message>
        <source>Check host, port and path: it may be a web page or a proxy.</source>
        <translation>ホスト、ポート、パスを確認してください。Webページやプロキシの可能性があります。</translation>
    </message>
    <message>
        <source>InfluxDB 1</source>
        <translation>InfluxDB 1</translation>
    </message>
    <message>
        <source>This is InfluxDB 1: it knows users and passwords, but no API tokens.</source>
        <translation>これはInfluxDB 1です。ユーザーとパスワードはありますが、APIトークンはありません。</translation>
    </message>
    <message>
        <source>This is InfluxDB 1 (%1): it knows users and passwords, but no API tokens.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>これはInfluxDB 1(%1)です。ユーザーとパスワードはありますが、APIトークンはありません。</translation>
    </message>
    <message>
        <source>Manage its users with its own shell, influx, or upgrade it to 2.</source>
        <translation>付属のシェルinfluxでユーザーを管理するか、2にアップグレードしてください。</translation>
    </message>
    <message>
        <source>InfluxDB 3 Core</source>
        <translation>InfluxDB 3 Core</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 Core: all its tokens are admin tokens that may do everything.</source>
        <translation>これはInfluxDB 3 Coreです。トークンはすべて、何でもできる管理者トークンです。</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 Core (%1): all its tokens are admin tokens that may do everything.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>これはInfluxDB 3 Core(%1)です。トークンはすべて、何でもできる管理者トークンです。</translation>
    </message>
    <message>
        <source>Use its command line for them: influxdb3 create token and influxdb3 show tokens.</source>
        <translation>コマンドラインで管理してください: influxdb3 create tokenおよびinfluxdb3 show tokens。</translation>
    </message>
    <message>
        <source>InfluxDB 3 Enterprise</source>
        <translation>InfluxDB 3 Enterprise</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 Enterprise: its tokens are for databases, expire and follow other rules than those of InfluxDB 2.</source>
        <translation>これはInfluxDB 3 Enterpriseです。トークンはデータベース用で有効期限があり、InfluxDB 2とは異なる規則に従います。</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 Enterprise (%1): its tokens are for databases, expire and follow other rules than those of InfluxDB 2.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>これはInfluxDB 3 Enterprise(%1)です。トークンはデータベース用で有効期限があり、InfluxDB 2とは異なる規則に従います。</translation>
    </message>
    <message>
        <source>Manage them with influxdb3 create token or in InfluxDB 3 Explorer.</source>
        <translation>influxdb3 create tokenまたはInfluxDB 3 Explorerで管理してください。</translation>
    </message>
    <message>
        <source>InfluxDB Cloud Dedicated or Clustered</source>
        <translation>InfluxDB Cloud DedicatedまたはClustered</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 as Cloud Dedicated or Clustered: it has database and management tokens, and another interface for them.</source>
        <translation>これはCloud DedicatedまたはClusteredのInfluxDB 3です。データベーストークンと管理トークンがあり、そのためのインターフェイスも異なります。</translation>
    </message>
    <message>
        <source>This is InfluxDB 3 (%1) as Cloud Dedicated or Clustered: it has database and management tokens, and another interface for them.</source>
        <extracomment>%1: a version.</extracomment>
        <translation>これはCloud DedicatedまたはClusteredのInfluxDB 3(%1)です。データベーストークンと管理トークンがあり、そのためのインターフェイスも異なります。</translation>
    </message>
    <message>
        <source>Manage them with influxctl or in its Admin web page.</source>
        <translation>influxctlまたはAdmin Webページで管理してください。</translation>
    </message>
    <message>
        <source>Does not say what it is</source>
        <translation>種類が不明です</translation>
    </message>
    <message>
        <source>What answers here wants a credential before it says what it is; InfluxDB 2 never does.</source>
        <translation>応答しているものは、種類を示す前に認証情報を要求します。InfluxDB 2がそうすることはありません。</translation>
    </message>
    <message>
        <source>If it is InfluxDB 3, use influxdb3 for its tokens; if a proxy with a sign-in of its own is in between, go around it.</source>
        <translation>InfluxDB 3の場合、トークンの管理にはinfluxdb3を使ってください。独自のサインインを持つプロキシが間にある場合は、それを迂回してください。</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>The answer grew larger than this program accepts and was given up.</source>
        <translation>応答がこのプログラムの上限を超えたため、中止しました。</translation>
    </message>
    <message>
        <source>Ask for less at once, such as a single organization.</source>
        <translation>1つの組織だけにするなど、一度に要求する量を減らしてください。</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>応答を解釈できません</translation>
    </message>
    <message>
        <source>The answer is cut off or is not what InfluxDB sends.</source>
        <translation>応答が途中で切れているか、InfluxDBの応答ではありません。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check for a proxy that changes answers.</source>
        <translation>再試行してください。続く場合は、応答を変更するプロキシがないか確認してください。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This was stopped before it was finished.</source>
        <translation>完了する前に停止されました。</translation>
    </message>
    <message>
        <source>Start it again when you want to.</source>
        <translation>必要なときに、もう一度開始してください。</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>キーチェーンなし</translation>
    </message>
    <message>
        <source>No keychain is at work on this computer, so nothing can be kept beyond this session.</source>
        <translation>このコンピューターで動作しているキーチェーンがないため、この実行の後には何も残せません。</translation>
    </message>
    <message>
        <source>Start one, such as GNOME Keyring or KWallet, to keep values.</source>
        <translation>値を保存するには、GNOME KeyringやKWalletなどを起動してください。</translation>
    </message>
    <message>
        <source>Keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>ロックを解除して再試行してください。</translation>
    </message>
    <message>
        <source>Keychain refused</source>
        <translation>キーチェーンに拒否されました</translation>
    </message>
    <message>
        <source>The keychain refused this program.</source>
        <translation>キーチェーンがこのプログラムを拒否しました。</translation>
    </message>
    <message>
        <source>Allow it in the keychain and try again.</source>
        <translation>キーチェーンで許可して再試行してください。</translation>
    </message>
    <message>
        <source>Keychain does not answer</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>The keychain has not answered for a minute.</source>
        <translation>キーチェーンが1分間応答していません。</translation>
    </message>
    <message>
        <source>Look for a window in which it asks for your password, then try again.</source>
        <translation>パスワードを求めるウィンドウを探してから、再試行してください。</translation>
    </message>
    <message>
        <source>Value not available</source>
        <translation>値を利用できません</translation>
    </message>
    <message>
        <source>The value is not available: it was never saved here, or the keychain that holds it is locked.</source>
        <translation>値を利用できません。ここに保存されたことがないか、保存先のキーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock the keychain, enter the value again, or replace the token.</source>
        <translation>キーチェーンのロックを解除するか、値を再入力するか、トークンを置き換えてください。</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>This program’s own data could not be read or written.</source>
        <translation>このプログラム自身のデータを読み書きできませんでした。</translation>
    </message>
    <message>
        <source>This program’s own data in %1 could not be read or written.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>%1にあるこのプログラム自身のデータを読み書きできませんでした。</translation>
    </message>
    <message>
        <source>Check that the folder exists and belongs to you.</source>
        <translation>フォルダーが存在し、自分のものであることを確認してください。</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>There is no room left to save this program’s data.</source>
        <translation>このプログラムのデータを保存する空き容量がありません。</translation>
    </message>
    <message>
        <source>There is no room left to save %1.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>%1を保存する空き容量がありません。</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>ディスクの空き容量を増やして再試行してください。</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>This program’s own data must not be written.</source>
        <translation>このプログラム自身のデータに書き込む権利がありません。</translation>
    </message>
    <message>
        <source>The file %1 must not be written.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>ファイル%1に書き込む権利がありません。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there and try again.</source>
        <translation>そこに書き込む権利を設定して再試行してください。</translation>
    </message>
    <message>
        <source>Data damaged</source>
        <translation>データの破損</translation>
    </message>
    <message>
        <source>This program’s own data is damaged and was set aside.</source>
        <translation>このプログラム自身のデータが破損しているため、退避しました。</translation>
    </message>
    <message>
        <source>This program’s own data is damaged and was set aside as %1.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>このプログラム自身のデータが破損しているため、%1として退避しました。</translation>
    </message>
    <message>
        <source>Go on with an empty inventory: servers and keychain are not affected.</source>
        <translation>空の台帳で続けてください。サーバーとキーチェーンに影響はありません。</translation>
    </message>
    <message>
        <source>Data from a newer version</source>
        <translation>新しいバージョンのデータ</translation>
    </message>
    <message>
        <source>This program’s own data was written by a newer version and was set aside.</source>
        <translation>このプログラム自身のデータは新しいバージョンで書かれているため、退避しました。</translation>
    </message>
    <message>
        <source>This program’s own data was written by a newer version and was set aside as %1.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>このプログラム自身のデータは新しいバージョンで書かれているため、%1として退避しました。</translation>
    </message>
    <message>
        <source>Use the newer version, or go on with an empty inventory.</source>
        <translation>新しいバージョンを使うか、空の台帳で続けてください。</translation>
    </message>
    <message>
        <source>Could not copy</source>
        <translation>コピーできませんでした</translation>
    </message>
    <message>
        <source>The clipboard cannot be changed at the moment.</source>
        <translation>現在クリップボードを変更できません。</translation>
    </message>
    <message>
        <source>Click into the window, then copy again.</source>
        <translation>ウィンドウ内をクリックしてから、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>サーバーが見つかりません</translation>
    </message>
    <message>
        <source>No computer answers to the name in the address.</source>
        <translation>アドレスの名前に応答するコンピューターがありません。</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer is on the right network.</source>
        <translation>アドレスと、このコンピューターが正しいネットワークに接続しているかを確認してください。</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>The computer was reached, but nothing listens on that port.</source>
        <translation>コンピューターには到達しましたが、そのポートで待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>Check the port in the address, and whether the server is running.</source>
        <translation>アドレスのポートと、サーバーが動作しているかを確認してください。</translation>
    </message>
    <message>
        <source>Server out of reach</source>
        <translation>サーバーに到達できません</translation>
    </message>
    <message>
        <source>The network leads nowhere to this server.</source>
        <translation>ネットワークにこのサーバーへの経路がありません。</translation>
    </message>
    <message>
        <source>Check the network, a VPN, or a firewall on the way.</source>
        <translation>ネットワーク、VPN、経路上のファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>Proxy failed</source>
        <translation>プロキシのエラー</translation>
    </message>
    <message>
        <source>The proxy between this computer and the server is not there, or does not reach the server.</source>
        <translation>このコンピューターとサーバーの間のプロキシがないか、サーバーに到達できません。</translation>
    </message>
    <message>
        <source>Check the proxy in the connection, or in the settings of this computer.</source>
        <translation>接続またはこのコンピューターの設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Proxy asks for a password</source>
        <translation>プロキシがパスワードを要求しています</translation>
    </message>
    <message>
        <source>The proxy between this computer and the server asks for a user name and a password.</source>
        <translation>このコンピューターとサーバーの間のプロキシが、ユーザー名とパスワードを要求しています。</translation>
    </message>
    <message>
        <source>Enter them in the connection and try again.</source>
        <translation>接続に入力して再試行してください。</translation>
    </message>
    <message>
        <source>Proxy password refused</source>
        <translation>プロキシのパスワードが拒否されました</translation>
    </message>
    <message>
        <source>The proxy does not accept this user name with this password.</source>
        <translation>プロキシはこのユーザー名とパスワードの組み合わせを受け付けません。</translation>
    </message>
    <message>
        <source>Correct them in the connection and try again.</source>
        <translation>接続で修正して再試行してください。</translation>
    </message>
    <message>
        <source>Proxy refuses</source>
        <translation>プロキシに拒否されました</translation>
    </message>
    <message>
        <source>The proxy does not let this program through to the server.</source>
        <translation>プロキシはこのプログラムをサーバーに通しません。</translation>
    </message>
    <message>
        <source>Ask whoever runs the proxy, or choose another way in the connection.</source>
        <translation>プロキシの管理者に問い合わせるか、接続で別の経路を選択してください。</translation>
    </message>
    <message>
        <source>Proxy answered instead</source>
        <translation>プロキシが応答しました</translation>
    </message>
    <message>
        <source>The proxy answered with a page of its own instead of the server.</source>
        <translation>サーバーの代わりに、プロキシが独自のページで応答しました。</translation>
    </message>
    <message>
        <source>Open the address in a browser: the proxy may want you to sign in there first.</source>
        <translation>アドレスをブラウザーで開いてください。プロキシが先にサインインを求めている可能性があります。</translation>
    </message>
    <message>
        <source>Certificate signed by itself</source>
        <translation>自己署名の証明書</translation>
    </message>
    <message>
        <source>The server’s certificate is signed by itself: nobody vouches for it.</source>
        <translation>サーバーの証明書は自己署名のため、保証する者がいません。</translation>
    </message>
    <message>
        <source>Look at the certificate, compare it with the one on the server, and pin it if they are the same.</source>
        <translation>証明書を確認してサーバー上のものと比較し、同じであればピン留めしてください。</translation>
    </message>
    <message>
        <source>Authority not known</source>
        <translation>不明な認証局</translation>
    </message>
    <message>
        <source>The server’s certificate comes from an authority that this computer does not know.</source>
        <translation>サーバーの証明書は、このコンピューターが知らない認証局によるものです。</translation>
    </message>
    <message>
        <source>If it is your own authority, choose its file in the connection; or look at the certificate and compare it with the one on the server.</source>
        <translation>自社の認証局であれば、接続でそのファイルを選択してください。または証明書を確認し、サーバー上のものと比較してください。</translation>
    </message>
    <message>
        <source>Certificate for another name</source>
        <translation>別の名前の証明書</translation>
    </message>
    <message>
        <source>The server’s certificate is for other names than the one in the address.</source>
        <translation>サーバーの証明書は、アドレスにある名前とは別の名前に対するものです。</translation>
    </message>
    <message>
        <source>The server’s certificate is for %1, not for the name in the address.</source>
        <extracomment>%1: host names and addresses.</extracomment>
        <translation>サーバーの証明書は%1に対するもので、アドレスにある名前に対するものではありません。</translation>
    </message>
    <message>
        <source>Use one of its names in the address, or look at the certificate and compare it with the one on the server.</source>
        <translation>証明書の名前のいずれかをアドレスに使うか、証明書を確認してサーバー上のものと比較してください。</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>証明書の期限切れ</translation>
    </message>
    <message>
        <source>The server’s certificate has expired.</source>
        <translation>サーバーの証明書の期限が切れています。</translation>
    </message>
    <message>
        <source>The server’s certificate expired on %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>サーバーの証明書の期限が%1に切れました。</translation>
    </message>
    <message>
        <source>Have it renewed on the server: an expired one is not accepted, pinned or not.</source>
        <translation>サーバーで更新してもらってください。期限切れの証明書は、ピン留めの有無にかかわらず受け付けません。</translation>
    </message>
    <message>
        <source>Certificate not valid yet</source>
        <translation>証明書の有効期間前</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet.</source>
        <translation>サーバーの証明書はまだ有効期間に入っていません。</translation>
    </message>
    <message>
        <source>The server’s certificate is valid from %1 on only.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>サーバーの証明書は%1から有効になります。</translation>
    </message>
    <message>
        <source>Check the clocks of this computer and of the server.</source>
        <translation>このコンピューターとサーバーの時計を確認してください。</translation>
    </message>
    <message>
        <source>Certificate too weak</source>
        <translation>証明書が弱すぎます</translation>
    </message>
    <message>
        <source>The key of the server’s certificate is too short to prove anything.</source>
        <translation>サーバーの証明書の鍵が短すぎて、何の証明にもなりません。</translation>
    </message>
    <message>
        <source>Have a new certificate made on the server, with an RSA key of 2048 bits or more or an elliptic curve.</source>
        <translation>サーバーで、2048ビット以上のRSA鍵または楕円曲線の新しい証明書を作成してもらってください。</translation>
    </message>
    <message>
        <source>Certificate has changed</source>
        <translation>証明書が変わりました</translation>
    </message>
    <message>
        <source>The server shows another certificate than the pinned one, and nothing was sent to it: it was renewed, or somebody stands in between.</source>
        <translation>サーバーがピン留めした証明書とは別の証明書を提示したため、何も送信しませんでした。証明書が更新されたか、通信に誰かが割り込んでいます。</translation>
    </message>
    <message>
        <source>The server shows another certificate than the pinned one (%1), and nothing was sent to it: it was renewed, or somebody stands in between.</source>
        <extracomment>%1: beginnings of two fingerprints, such as “pinned 1A:2B…, shown 3C:4D…”.</extracomment>
        <translation>サーバーがピン留めした証明書とは別の証明書を提示したため(%1)、何も送信しませんでした。証明書が更新されたか、通信に誰かが割り込んでいます。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server; only if it was renewed, remove the old pin in the connection and look at the new certificate.</source>
        <translation>サーバーの管理者に問い合わせてください。更新された場合に限り、接続で古いピン留めを解除して新しい証明書を確認してください。</translation>
    </message>
    <message>
        <source>Encryption too old</source>
        <translation>暗号化が古すぎます</translation>
    </message>
    <message>
        <source>The server speaks only versions of TLS that are no longer safe.</source>
        <translation>サーバーは、もう安全ではないバージョンのTLSにしか対応していません。</translation>
    </message>
    <message>
        <source>Have TLS 1.2 or newer switched on at the server, or at what stands in front of it.</source>
        <translation>サーバーまたはその手前にあるもので、TLS 1.2以降を有効にしてもらってください。</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>安全な接続なし</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on with the server.</source>
        <translation>サーバーとの安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>No secure connection could be agreed on with the server: %1.</source>
        <extracomment>%1: a reason, as the encryption library words it.</extracomment>
        <translation>サーバーとの安全な接続を確立できませんでした: %1。</translation>
    </message>
    <message>
        <source>Check whether the address should begin with http instead of https, and which versions of TLS the server allows.</source>
        <translation>アドレスをhttpsではなくhttpで始めるべきか、サーバーがどのバージョンのTLSを許可しているかを確認してください。</translation>
    </message>
    <message>
        <source>Authority file not usable</source>
        <translation>認証局ファイルが使えません</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read, or holds none in PEM form.</source>
        <translation>認証局のファイルを読み取れないか、PEM形式の認証局が含まれていません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, or holds no certificate authority in PEM form.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>ファイル%1を読み取れないか、PEM形式の認証局が含まれていません。</translation>
    </message>
    <message>
        <source>Choose another file in the connection.</source>
        <translation>接続で別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>The server did not answer in the time allowed.</source>
        <translation>サーバーが制限時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Try again, or ask for less at once.</source>
        <translation>再試行するか、一度に要求する量を減らしてください。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続が失われました</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete.</source>
        <translation>応答が完了する前に接続が切れました。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, check the network.</source>
        <translation>再試行してください。続く場合はネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>送信しませんでした</translation>
    </message>
    <message>
        <source>This looks like the value of a token, and a description is read by everybody who may list tokens.</source>
        <translation>トークンの値のようです。説明は、トークンを一覧表示できる人なら誰でも読めます。</translation>
    </message>
    <message>
        <source>Say instead what the token is for.</source>
        <translation>代わりに、トークンの用途を書いてください。</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>実行されていません</translation>
    </message>
    <message>
        <source>The server was not reached, or gave no answer and changed nothing.</source>
        <translation>サーバーに届かなかったか、応答がなく何も変更されていません。</translation>
    </message>
    <message>
        <source>Refresh, and try it again.</source>
        <translation>更新して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>itm::ExportDataDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export own data</source>
        <translation>自分のデータをエクスポート</translation>
    </message>
    <message>
        <source>%1, with colors, order and certificates’ files</source>
        <comment>%1: how many connections</comment>
        <translation>%1(色、順序、証明書のファイルを含む)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>One file for another computer, or for the day when this one is lost. There is no secret in it.</source>
        <translation>別のコンピューターで使う場合や、このコンピューターを失った場合に備える1つのファイルです。秘密情報は含まれません。</translation>
    </message>
    <message>
        <source>Left out, because something in it looks like the value of a token: %1</source>
        <translation>トークンの値に見える内容があるため除かれました: %1</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON(*.json)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1に書き込みました。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>ファイルに書き込めません: %1</translation>
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
        <translation>所有者</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>facet</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>facet</comment>
        <translation>値</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>一覧を絞り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type a name into the search</source>
        <translation>
            <numerusform>ほか%n件: 検索に名前を入力してください</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::FindingModel</name>
    <message>
        <source>Severity</source>
        <comment>column of findings</comment>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>column of findings</comment>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column of findings</comment>
        <translation>トークン</translation>
    </message>
</context>
<context>
    <name>itm::FindingText</name>
    <message>
        <source>Can read the values of other tokens</source>
        <translation>ほかのトークンの値を読み取れる</translation>
    </message>
    <message>
        <source>Reach a bucket of another organization</source>
        <translation>別の組織のバケットにアクセスできる</translation>
    </message>
    <message>
        <source>Reach every organization without being an operator</source>
        <translation>オペレーターではないのにすべての組織にアクセスできる</translation>
    </message>
    <message>
        <source>Operator tokens beyond the first</source>
        <translation>2つ目以降のオペレータートークン</translation>
    </message>
    <message>
        <source>All Access for a single job</source>
        <translation>1つの用途にオールアクセス</translation>
    </message>
    <message>
        <source>The owner is inactive</source>
        <translation>所有者が無効</translation>
    </message>
    <message>
        <source>In the database, but in no list</source>
        <translation>データベースにあるが、どの一覧にもない</translation>
    </message>
    <message>
        <source>No spare operator token</source>
        <translation>予備オペレータートークンなし</translation>
    </message>
    <message>
        <source>Operator tokens of an older InfluxDB</source>
        <translation>古いInfluxDBのオペレータートークン</translation>
    </message>
    <message>
        <source>Broader than the job needs</source>
        <translation>用途に必要な範囲より広い</translation>
    </message>
    <message>
        <source>Replaced, but not deleted yet</source>
        <translation>置き換え済みだが未削除</translation>
    </message>
    <message>
        <source>The bucket was made again under its name</source>
        <translation>バケットが同じ名前で作り直された</translation>
    </message>
    <message>
        <source>Permissions on what no longer exists</source>
        <translation>もう存在しないものに対する権限</translation>
    </message>
    <message>
        <source>Made outside this program since the last look</source>
        <translation>前回の確認以降にこのプログラム以外で作成</translation>
    </message>
    <message>
        <source>Several alike</source>
        <translation>同じものが複数</translation>
    </message>
    <message>
        <source>Inactive for a long time</source>
        <translation>長期間無効</translation>
    </message>
    <message>
        <source>Old, and never replaced</source>
        <translation>古く、一度も置き換えられていない</translation>
    </message>
    <message>
        <source>No description of its own</source>
        <translation>固有の説明なし</translation>
    </message>
    <message>
        <source>v1 credentials without a description</source>
        <translation>説明のないv1認証情報</translation>
    </message>
    <message>
        <source>Entries without effect</source>
        <translation>効果のない項目</translation>
    </message>
    <message>
        <source>Whoever writes may delete the bucket</source>
        <translation>書き込めるものはバケットを削除できる</translation>
    </message>
    <message numerus="yes">
        <source>It can read the values of %n other token(s).</source>
        <translation>
            <numerusform>ほかの%n個のトークンの値を読み取れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It reaches %1 in another organization than the entry says.</source>
        <extracomment>%1: names of buckets.</extracomment>
        <translation>項目に書かれている組織とは別の組織の%1にアクセスできます。</translation>
    </message>
    <message>
        <source>It reaches these in every organization: %1.</source>
        <extracomment>%1: types of resources, as the server spells them.</extracomment>
        <translation>すべての組織でこれらにアクセスできます: %1。</translation>
    </message>
    <message>
        <source>Its name says one job, yet it may do everything in its organization.</source>
        <translation>名前は1つの用途を示していますが、組織内のすべての操作ができます。</translation>
    </message>
    <message>
        <source>Its owner %1 is inactive: the server refuses the token meanwhile.</source>
        <extracomment>%1: a user.</extracomment>
        <translation>所有者%1が無効です。その間、サーバーはこのトークンを拒否します。</translation>
    </message>
    <message>
        <source>“%1” is stored, but no list shows it.</source>
        <extracomment>%1: a description.</extracomment>
        <translation>「%1」は保存されていますが、どの一覧にも表示されません。</translation>
    </message>
    <message>
        <source>It lacks what newer servers added: %1.</source>
        <extracomment>%1: types of resources.</extracomment>
        <translation>新しいサーバーで追加されたものが欠けています: %1。</translation>
    </message>
    <message>
        <source>The job that its name says does not need its permissions on %1.</source>
        <extracomment>%1: types of resources.</extracomment>
        <translation>名前が示す用途には、%1に対する権限は不要です。</translation>
    </message>
    <message>
        <source>Its successor works; it can be deleted since %1.</source>
        <extracomment>%1: a date.</extracomment>
        <translation>後継が動作しています。%1以降は削除できます。</translation>
    </message>
    <message>
        <source>%1 has another ID now, so the token no longer reaches it.</source>
        <extracomment>%1: names of buckets.</extracomment>
        <translation>%1のIDが変わったため、このトークンではもうアクセスできません。</translation>
    </message>
    <message>
        <source>It names what is gone: %1.</source>
        <extracomment>%1: names or IDs.</extracomment>
        <translation>もうないものを指定しています: %1。</translation>
    </message>
    <message>
        <source>It was made %1, not by this program.</source>
        <extracomment>%1: a time ago.</extracomment>
        <translation>%1に、このプログラム以外で作成されました。</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %n tokens with the same owner, description and permissions.</source>
        <translation>
            <numerusform>所有者、説明、権限が同じ%n個のトークンの1つです。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is inactive and was last changed %1.</source>
        <extracomment>%1: a time ago.</extracomment>
        <translation>無効で、最後の変更は%1です。</translation>
    </message>
    <message>
        <source>It was made %1 and still has the same value.</source>
        <extracomment>%1: a time ago.</extracomment>
        <translation>%1に作成され、値は変わっていません。</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>説明がありません。</translation>
    </message>
    <message>
        <source>“%1” is what a program wrote by itself.</source>
        <translation>「%1」はプログラムが自動で付けた説明です。</translation>
    </message>
    <message>
        <source>Nobody wrote down what “%1” is for.</source>
        <extracomment>%1: a user name.</extracomment>
        <translation>「%1」の目的が記録されていません。</translation>
    </message>
    <message>
        <source>Its entries for %1 of an organization allow nothing.</source>
        <extracomment>%1: types of resources.</extracomment>
        <translation>組織の%1に対する項目は何も許可しません。</translation>
    </message>
    <message>
        <source>This server still shows values. Whoever holds such a token can take over the tokens it sees, an operator’s too (CVE-2024-30896). Narrow it, or upgrade to a server that hashes values.</source>
        <translation>このサーバーは今も値を表示します。このようなトークンを持つ人は、表示できるトークンを、オペレーターのものも含めて乗っ取ることができます(CVE-2024-30896)。権限を絞るか、値をハッシュ化するサーバーにアップグレードしてください。</translation>
    </message>
    <message>
        <source>The server looks at the bucket’s ID alone, so that the organization beside it is no fence. Replace it by a token that names buckets of its organization.</source>
        <translation>サーバーはバケットのIDだけを見るため、併記された組織は制限になりません。自組織のバケットを指定するトークンに置き換えてください。</translation>
    </message>
    <message>
        <source>Such an entry holds for organizations that do not exist yet, too. Replace it by one with an organization or single objects.</source>
        <translation>このような項目は、まだ存在しない組織にも適用されます。組織または個々の対象を指定したものに置き換えてください。</translation>
    </message>
    <message>
        <source>Each one can do everything, everywhere. One for work and one locked away are enough.</source>
        <translation>それぞれがあらゆる場所であらゆる操作をできます。作業用に1つ、厳重に保管するもの1つで足ります。</translation>
    </message>
    <message>
        <source>Who gets hold of the collector’s configuration can read and delete everything in the organization. Replace it by a token for this job.</source>
        <translation>収集プログラムの設定を手に入れた人は、組織内のすべてを読み取り、削除できます。この用途専用のトークンに置き換えてください。</translation>
    </message>
    <message>
        <source>What uses it stands still, and works again as soon as somebody activates the owner. Replace it under another owner, or delete it.</source>
        <translation>これを使うものは停止しており、所有者が有効化されるとすぐに再び動作します。別の所有者で置き換えるか、削除してください。</translation>
    </message>
    <message>
        <source>Its owner or organization was deleted, the token was not. Nobody sees it, and only “influxd recovery” lists it.</source>
        <translation>所有者または組織は削除されましたが、トークンは削除されていません。誰にも表示されず、「influxd recovery」だけが一覧表示します。</translation>
    </message>
    <message>
        <source>If it is lost, only “influxd recovery” on the server’s computer leads back. Make a second one and lock it away.</source>
        <translation>失った場合、サーバーのコンピューターでの「influxd recovery」だけが復旧手段です。2つ目を作成し、厳重に保管してください。</translation>
    </message>
    <message>
        <source>Back-ups and administration ask for all types and refuse it. Make a new operator token in its place.</source>
        <translation>バックアップと管理操作はすべてのタイプを要求し、これを拒否します。代わりに新しいオペレータートークンを作成してください。</translation>
    </message>
    <message>
        <source>What a client does not need only helps whoever finds its token.</source>
        <translation>クライアントに不要な権限は、トークンを見つけた人に役立つだけです。</translation>
    </message>
    <message>
        <source>Its observation time is over, and nobody missed it.</source>
        <translation>観察期間が終わり、困った人はいませんでした。</translation>
    </message>
    <message>
        <source>Permissions hold IDs. A bucket that is deleted and made again has a new one, and old tokens do not follow.</source>
        <translation>権限にはIDが入っています。バケットを削除して作り直すとIDが変わり、古いトークンは追従しません。</translation>
    </message>
    <message>
        <source>It does no harm and no good. Often the whole token can go.</source>
        <translation>害にも益にもなりません。多くの場合、トークンごと削除できます。</translation>
    </message>
    <message>
        <source>Somebody, or some program, made it. Find out who, and describe it.</source>
        <translation>誰か、または何らかのプログラムが作成したものです。誰が作成したかを調べ、説明を付けてください。</translation>
    </message>
    <message>
        <source>Nobody can tell which one is in use. Tell them apart by description; deactivate one, and see who misses it.</source>
        <translation>どれが使われているか誰にも分かりません。説明で区別してください。1つを無効化し、困る人がいるか確認してください。</translation>
    </message>
    <message>
        <source>Whoever missed it would have said so. It can be activated again by anyone who may write tokens.</source>
        <translation>必要とする人がいれば申し出ているはずです。トークンに書き込める人は誰でも再び有効化できます。</translation>
    </message>
    <message>
        <source>InfluxDB has no expiry. The longer a value is in use, the more places it has been copied to.</source>
        <translation>InfluxDBには有効期限がありません。値は長く使われるほど、多くの場所にコピーされています。</translation>
    </message>
    <message>
        <source>In a year nobody knows what it is for.</source>
        <translation>1年後には、その目的を誰も覚えていません。</translation>
    </message>
    <message>
        <source>A user name alone says little about which client uses it.</source>
        <translation>ユーザー名だけでは、どのクライアントが使うのかがほとんど分かりません。</translation>
    </message>
    <message>
        <source>Users and organizations are above organizations; only an entry with an ID or without any limit has an effect.</source>
        <translation>ユーザーと組織は組織より上位にあります。IDを指定した項目か、制限のない項目だけに効果があります。</translation>
    </message>
    <message>
        <source>InfluxDB has one permission for writing data and for deleting the bucket; it cannot be narrowed further. Keep a back-up, and the value where only the client reads it.</source>
        <translation>InfluxDBでは、データの書き込みとバケットの削除は1つの権限です。これ以上は絞れません。バックアップを取り、値はそのクライアントだけが読み取れる場所に置いてください。</translation>
    </message>
    <message>
        <source>Serious</source>
        <comment>severity of a finding</comment>
        <translation>重大</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of a finding</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>severity of a finding</comment>
        <translation>注記</translation>
    </message>
    <message>
        <source>&amp;Make a token…</source>
        <translation>トークンを作成(&amp;M)…</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>置き換え(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Narrow…</source>
        <translation>権限を絞る(&amp;N)…</translation>
    </message>
    <message>
        <source>Deacti&amp;vate…</source>
        <translation>無効化(&amp;V)…</translation>
    </message>
    <message>
        <source>D&amp;escribe…</source>
        <translation>説明を付ける(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Spare &amp;operator token…</source>
        <translation>予備オペレータートークン(&amp;O)…</translation>
    </message>
    <message>
        <source>Accepted by %1 until %2: %3</source>
        <extracomment>%1: a user; %2: a date; %3: a reason, as typed.</extracomment>
        <translation>%1が%2まで容認: %3</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>検出事項なし</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>検出事項%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The value stands in a server log</source>
        <translation>サーバーログに値が書かれている</translation>
    </message>
    <message>
        <source>It stands in a log of %1.</source>
        <extracomment>%1: a date and time.</extracomment>
        <translation>%1のログに書かれています。</translation>
    </message>
    <message>
        <source>Whoever reads the log or a copy of it can use the value until the token is deactivated. Replace the token, and guard or delete the log.</source>
        <translation>ログまたはそのコピーを読んだ人は、トークンが無効化されるまで値を使えます。トークンを置き換え、ログを保護するか削除してください。</translation>
    </message>
    <message>
        <source>It may also delete the buckets that it may write to.</source>
        <translation>書き込みできるバケットの削除もできます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what was found; %2: sentences.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Which buckets exist was not looked at: not all could be listed.</source>
        <translation>どのバケットが存在するかは調べていません。すべては一覧表示できませんでした。</translation>
    </message>
    <message>
        <source>Inactive owners were not looked for: this credential does not see users.</source>
        <translation>無効な所有者は調べていません。この認証情報ではユーザーを表示できません。</translation>
    </message>
    <message>
        <source>Who can read values was not looked at: it is not known how the server keeps them.</source>
        <translation>値を読み取れる人は調べていません。サーバーによる値の保存方法が不明です。</translation>
    </message>
    <message>
        <source>New tokens were not looked for: there is no earlier list to compare with.</source>
        <translation>新しいトークンは調べていません。比較できる以前の一覧がありません。</translation>
    </message>
    <message>
        <source>Tokens that no list shows were not looked for: “influxd recovery auth list” tells them.</source>
        <translation>どの一覧にもないトークンは調べていません。「influxd recovery auth list」で分かります。</translation>
    </message>
    <message>
        <source>Values in server logs were not looked for: no log was read.</source>
        <translation>サーバーログ内の値は調べていません。ログが読み込まれていません。</translation>
    </message>
    <message>
        <source>A spare operator token was not looked for: this credential does not see all tokens.</source>
        <translation>予備オペレータートークンは調べていません。この認証情報ではすべてのトークンは表示できません。</translation>
    </message>
    <message numerus="yes">
        <source>It is one of %n operator tokens that work.</source>
        <translation>
            <numerusform>%n個ある使えるオペレータートークンの1つです。</numerusform>
        </translation>
    </message>
    <message>
        <source>No operator token works any more.</source>
        <translation>使えるオペレータートークンがありません。</translation>
    </message>
    <message>
        <source>It is the only operator token that works.</source>
        <translation>使えるオペレータートークンはこれだけです。</translation>
    </message>
    <message>
        <source>Beside it only operator tokens of an older InfluxDB work.</source>
        <translation>これ以外に使えるのは、古いInfluxDBのオペレータートークンだけです。</translation>
    </message>
</context>
<context>
    <name>itm::FindingTokenModel</name>
    <message>
        <source>The server as a whole</source>
        <translation>サーバー全体</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column of findings</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of findings</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>What was found</source>
        <comment>column of findings</comment>
        <translation>検出内容</translation>
    </message>
</context>
<context>
    <name>itm::FindingsButton</name>
    <message>
        <source>What is wrong with the tokens of this server, and what helps</source>
        <translation>このサーバーのトークンの問題と対策を表示します</translation>
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
        <translation>問題となる理由</translation>
    </message>
    <message>
        <source>What was not looked at</source>
        <translation>確認しなかった内容</translation>
    </message>
    <message>
        <source>&amp;Show tokens</source>
        <translation>トークンを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>容認(&amp;A)…</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>取り消し(&amp;B)</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <comment>%1: a connection</comment>
        <translation>検出事項: %1</translation>
    </message>
    <message>
        <source>Findings, the worst first</source>
        <translation>検出事項(重大な順)</translation>
    </message>
    <message>
        <source>Tokens that the finding concerns</source>
        <translation>検出事項の対象トークン</translation>
    </message>
    <message>
        <source>How many findings</source>
        <translation>検出事項の件数</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>findings</comment>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Serious %1</source>
        <comment>findings</comment>
        <translation>重大 %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <comment>findings</comment>
        <translation>警告 %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <comment>findings</comment>
        <translation>注記 %1</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Accepted (%1)</source>
        <comment>findings; %1: a number</comment>
        <translation>容認済み(%1)</translation>
    </message>
</context>
<context>
    <name>itm::FoundBar</name>
    <message>
        <source>Read all of them</source>
        <translation>すべてを読み取り</translation>
    </message>
    <message>
        <source>Write all of them</source>
        <translation>すべてに書き込み</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>things in the permission tree</comment>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::FoundServers</name>
    <message>
        <source>Take %1 from the environment (INFLUX_HOST, INFLUX_TOKEN)</source>
        <extracomment>%1: an address.</extracomment>
        <translation>環境の%1を使う(INFLUX_HOST、INFLUX_TOKEN)</translation>
    </message>
    <message>
        <source>Take the InfluxDB %1 at %2</source>
        <translation>%2のInfluxDB %1を使う</translation>
    </message>
    <message>
        <source>Take the server at %1</source>
        <translation>%1のサーバーを使う</translation>
    </message>
</context>
<context>
    <name>itm::GrantModel</name>
    <message>
        <source>all, in every organization</source>
        <extracomment>All things of a type.</extracomment>
        <translation>すべて(すべての組織)</translation>
    </message>
    <message>
        <source>all in %1</source>
        <extracomment>All things of a type. %1: an organization.</extracomment>
        <translation>%1のすべて</translation>
    </message>
    <message>
        <source>The server accepts this entry, but it allows nothing.</source>
        <translation>サーバーはこの項目を受け付けますが、何も許可しません。</translation>
    </message>
    <message>
        <source>In another organization than the token’s own.</source>
        <translation>トークン自身の組織とは別の組織にあります。</translation>
    </message>
    <message>
        <source>There is nothing with this ID any more.</source>
        <translation>このIDのものはもうありません。</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of granted things</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>May</source>
        <comment>column of granted things</comment>
        <translation>できること</translation>
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
        <translation>%1(削除済み)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n deleted)</source>
        <extracomment>Some things that a token names no longer exist. %1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>
            <numerusform>%1(うち%n件は削除済み)</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1, which no longer exists</source>
        <extracomment>Something that a token names but that no longer exists. %1: such as &quot;bucket 0a1b…&quot;.</extracomment>
        <translation>もう存在しない%1</translation>
    </message>
    <message>
        <source>the %1</source>
        <extracomment>%1: one thing, such as &quot;task nightly&quot;.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <extracomment>%1: a resource type, such as &quot;tasks&quot;; everywhere: in every organization.</extracomment>
        <translation>すべての組織の%1</translation>
    </message>
    <message>
        <source>%1 (without effect)</source>
        <extracomment>%1: a resource type. The permission is stored but the server never makes use of it.</extracomment>
        <translation>%1(効果なし)</translation>
    </message>
    <message>
        <source>%1 of another organization</source>
        <extracomment>%1: a resource type, such as &quot;tasks&quot;.</extracomment>
        <translation>別の組織の%1</translation>
    </message>
    <message>
        <source>all buckets</source>
        <translation>すべてのバケット</translation>
    </message>
    <message>
        <source>all %1</source>
        <extracomment>%1: &quot;users&quot; or &quot;organizations&quot;.</extracomment>
        <translation>すべての%1</translation>
    </message>
    <message>
        <source>the %1 of every organization</source>
        <extracomment>%1: a resource type, such as &quot;tasks&quot;.</extracomment>
        <translation>各組織の%1</translation>
    </message>
    <message>
        <source>every bucket of %1</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>%1のすべてのバケット</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <extracomment>%1: a resource type, such as &quot;tasks&quot;; %2: an organization.</extracomment>
        <translation>%2の%1</translation>
    </message>
</context>
<context>
    <name>itm::GrantText</name>
    <message>
        <source>Your credential may grant this.</source>
        <translation>認証情報でこれを付与できます。</translation>
    </message>
    <message>
        <source>Choose at least one permission.</source>
        <translation>権限を1つ以上選択してください。</translation>
    </message>
    <message>
        <source>Choose an organization.</source>
        <translation>組織を選択してください。</translation>
    </message>
    <message>
        <source>Your credential may not make tokens in this organization.</source>
        <translation>認証情報ではこの組織でトークンを作成できません。</translation>
    </message>
    <message>
        <source>Your credential may not make tokens for this owner.</source>
        <translation>認証情報ではこの所有者のトークンを作成できません。</translation>
    </message>
    <message>
        <source>You cannot grant this, because your credential itself may not %1.</source>
        <extracomment>%1: a permission, such as &quot;write the bucket telegraf&quot;.</extracomment>
        <translation>認証情報自体に次の権限がないため、付与できません: %1。</translation>
    </message>
    <message>
        <source>No token can be given the whole server: leave out the type “instance”.</source>
        <translation>サーバー全体に対するトークンは作成できません。タイプ「instance」を除いてください。</translation>
    </message>
    <message>
        <source>A token cannot reach into another organization than its own: leave out “%1”.</source>
        <extracomment>%1: a permission, such as &quot;write all buckets of factory&quot;.</extracomment>
        <translation>トークンは自身の組織とは別の組織にアクセスできません。「%1」を除いてください。</translation>
    </message>
</context>
<context>
    <name>itm::GuardText</name>
    <message>
        <source>This is the token you are signed in with. Once it is inactive it cannot activate itself: you will see nothing here until another token, the web page or influxd recovery activates it.</source>
        <translation>現在サインインに使っているトークンです。無効にすると自身では有効化できません。別のトークン、Webページまたはinfluxd recoveryで有効化されるまで、ここには何も表示されません。</translation>
    </message>
    <message>
        <source>This is most likely the token you are signed in with: the server does not tell, and no other one fits. If it is, you will see nothing here until another token, the web page or influxd recovery activates it.</source>
        <translation>現在サインインに使っているトークンである可能性が非常に高いです。サーバーは示しませんが、ほかに該当するものがありません。その場合、別のトークン、Webページまたはinfluxd recoveryで有効化されるまで、ここには何も表示されません。</translation>
    </message>
    <message>
        <source>This may be the token you are signed in with: the server does not tell, and several fit. If it is, you will see nothing here until another token, the web page or influxd recovery activates it.</source>
        <translation>現在サインインに使っているトークンの可能性があります。サーバーは示さず、該当するものが複数あります。その場合、別のトークン、Webページまたはinfluxd recoveryで有効化されるまで、ここには何も表示されません。</translation>
    </message>
    <message>
        <source>This is the spare operator token that this computer keeps for the day when no other works. While it is inactive it leads nobody back in.</source>
        <translation>ほかに使えるものがなくなった場合に備えて、このコンピューターが保管している予備オペレータートークンです。無効の間は、これで再びアクセスすることはできません。</translation>
    </message>
    <message>
        <source>This is the token you are signed in with. Once it is deleted you are signed out, and nobody can bring it back: have another way to sign in first.</source>
        <translation>現在サインインに使っているトークンです。削除するとサインアウトされ、誰も元に戻せません。先に別のサインイン手段を用意してください。</translation>
    </message>
    <message>
        <source>This is most likely the token you are signed in with: the server does not tell, and no other one fits. If it is, you are signed out, and nobody can bring it back: have another way to sign in first.</source>
        <translation>現在サインインに使っているトークンである可能性が非常に高いです。サーバーは示しませんが、ほかに該当するものがありません。その場合、サインアウトされ、誰も元に戻せません。先に別のサインイン手段を用意してください。</translation>
    </message>
    <message>
        <source>This may be the token you are signed in with: the server does not tell, and several fit. If it is, you are signed out, and nobody can bring it back: have another way to sign in first.</source>
        <translation>現在サインインに使っているトークンの可能性があります。サーバーは示さず、該当するものが複数あります。その場合、サインアウトされ、誰も元に戻せません。先に別のサインイン手段を用意してください。</translation>
    </message>
    <message>
        <source>This is the spare operator token that this computer keeps for the day when no other works. Without it a lost operator token can only be made good by influxd recovery. Its value is removed from the keychain with “Server ▸ Spare operator…”.</source>
        <translation>ほかに使えるものがなくなった場合に備えて、このコンピューターが保管している予備オペレータートークンです。これがないと、オペレータートークンを失った場合の復旧手段はinfluxd recoveryだけになります。値は「サーバー ▸ 予備オペレーター…」でキーチェーンから削除します。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>tokens, at the end of a list of names</comment>
        <translation>
            <numerusform>ほか%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved connections that sign in with it: %1. They will not connect until it is active again.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>これでサインインする保存済みの接続: %1。再び有効になるまで接続できません。</translation>
    </message>
    <message>
        <source>Saved connections that sign in with it: %1. They will not connect any more until they are given another token.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>これでサインインする保存済みの接続: %1。別のトークンを設定するまで接続できません。</translation>
    </message>
    <message>
        <source>Values saved on this computer stay saved: %1.</source>
        <extracomment>%1: names of tokens.</extracomment>
        <translation>このコンピューターに保存された値は残ります: %1。</translation>
    </message>
    <message>
        <source>Its value is saved on this computer and stays saved.</source>
        <translation>値はこのコンピューターに保存されており、そのまま残ります。</translation>
    </message>
    <message>
        <source>Values saved on this computer are removed too: %1.</source>
        <extracomment>%1: names of tokens.</extracomment>
        <translation>このコンピューターに保存された値も削除されます: %1。</translation>
    </message>
    <message>
        <source>Its value is saved on this computer and is removed too.</source>
        <translation>値はこのコンピューターに保存されており、一緒に削除されます。</translation>
    </message>
    <message>
        <source>No operator token that can be seen would work any more. Without one, users, organizations and back-ups can only be managed after influxd recovery.</source>
        <translation>表示できるオペレータートークンがどれも使えなくなります。これがないと、ユーザー、組織、バックアップはinfluxd recoveryを行わなければ管理できません。</translation>
    </message>
    <message>
        <source>No operator token that can be seen would work any more. From then on users, organizations and back-ups can only be managed after influxd recovery.</source>
        <translation>表示できるオペレータートークンがどれも使えなくなります。以後、ユーザー、組織、バックアップはinfluxd recoveryを行わなければ管理できません。</translation>
    </message>
    <message>
        <source>Saved connections that may sign in with it, which the server does not tell: %1. Those that do will not connect until it is active again.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>これでサインインしている可能性がある保存済みの接続（サーバーは示しません）: %1。その場合、再び有効になるまで接続できません。</translation>
    </message>
    <message>
        <source>Saved connections that may sign in with it, which the server does not tell: %1. Those that do will not connect any more until they are given another token.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>これでサインインしている可能性がある保存済みの接続（サーバーは示しません）: %1。その場合、別のトークンを設定するまで接続できません。</translation>
    </message>
    <message>
        <source>Of the operator tokens that can be seen only those of an older InfluxDB would work, and these cannot make a full one again.</source>
        <translation>表示できるオペレータートークンで使えるのは、古いInfluxDBのものだけになります。それらでは、完全なオペレータートークンを作り直すことはできません。</translation>
    </message>
    <message>
        <source>Of the operator tokens that can be seen only the spare one of this computer could take its place: after that “Use the spare operator”, in “Connections”, is the way back in.</source>
        <translation>表示できるオペレータートークンで代わりになるのは、このコンピューターの予備だけです。その後は、「接続」の「予備オペレーターを使う」が再びアクセスする手段です。</translation>
    </message>
</context>
<context>
    <name>itm::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
</context>
<context>
    <name>itm::HandOverDialog</name>
    <message>
        <source>Delete it…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>What the token may do</source>
        <translation>トークンでできること</translation>
    </message>
    <message>
        <source>What the token may not do</source>
        <translation>トークンでできないこと</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>下に表示される内容</translation>
    </message>
    <message>
        <source>Ready text for a client</source>
        <translation>クライアント用のテキスト</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>試した内容</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <comment>title; %1 is a token&apos;s description</comment>
        <translation>%1の準備完了</translation>
    </message>
    <message>
        <source>How the token differs from what was asked for</source>
        <translation>トークンと要求した内容との違い</translation>
    </message>
    <message>
        <source>▲ The server recorded something else than was asked for:</source>
        <translation>▲ サーバーの記録が要求した内容と異なります:</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>It may</source>
        <comment>heading above what a token can do</comment>
        <translation>できること</translation>
    </message>
    <message>
        <source>It may not</source>
        <comment>heading above what a token cannot do</comment>
        <translation>できないこと</translation>
    </message>
    <message>
        <source>Close without saving the value?</source>
        <translation>値を保存せずに閉じますか？</translation>
    </message>
    <message>
        <source>The value of %1 is not in the keychain.</source>
        <translation>%1の値がキーチェーンにありません。</translation>
    </message>
    <message>
        <source>Nobody can show it again. If it was not copied, the token has to be replaced or deleted.</source>
        <translation>値を再び表示することはできません。コピーしていない場合、トークンを置き換えるか削除する必要があります。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>それでも閉じる</translation>
    </message>
</context>
<context>
    <name>itm::IdList</name>
    <message>
        <source>Token ID</source>
        <translation>トークンID</translation>
    </message>
    <message>
        <source>Copy the token’s ID</source>
        <translation>トークンのIDをコピー</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>所有者ID</translation>
    </message>
    <message>
        <source>Copy the owner’s ID</source>
        <translation>所有者のIDをコピー</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>組織ID</translation>
    </message>
    <message>
        <source>Copy the organization’s ID</source>
        <translation>組織のIDをコピー</translation>
    </message>
</context>
<context>
    <name>itm::IdentifyDialog</name>
    <message>
        <source>&amp;Look here</source>
        <translation>ここで探す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Compare these too</source>
        <translation>これらとも比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show in the list</source>
        <translation>一覧に表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ask the ticked servers</source>
        <translation>選択したサーバーに問い合わせ(&amp;A)</translation>
    </message>
    <message>
        <source>Which token is this?</source>
        <translation>これはどのトークンか</translation>
    </message>
    <message>
        <source>Value of a token</source>
        <translation>トークンの値</translation>
    </message>
    <message>
        <source>Paste a value, or the line it stands in</source>
        <translation>値、または値を含む行を貼り付けてください</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Reads each of them from the keychain once.</source>
        <translation>それぞれをキーチェーンから一度読み取ります。</translation>
    </message>
    <message>
        <source>Tokens that it is or can be</source>
        <translation>該当する、または該当する可能性のあるトークン</translation>
    </message>
    <message>
        <source>For a value that turned up somewhere. It is kept nowhere, and leaves this computer only if you ask servers below.</source>
        <translation>どこかで見つかった値を調べます。値はどこにも保存されず、下でサーバーに問い合わせた場合にのみ、このコンピューターの外に出ます。</translation>
    </message>
    <message>
        <source>A server does not say which token a value belongs to, but whether it works and whose it is; what it may do tells the owner&apos;s tokens apart. Nothing is stored.</source>
        <translation>サーバーは、値がどのトークンのものかは示しませんが、使えるかどうかと所有者を示します。所有者のトークンは、できることで見分けます。何も保存されません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>%1 of %2 read…</source>
        <translation>%2件中%1件を読み取り済み…</translation>
    </message>
</context>
<context>
    <name>itm::IdentifyText</name>
    <message>
        <source>✓ It is known here:</source>
        <translation>✓ ここで既知の値です:</translation>
    </message>
    <message>
        <source>It is none of the values that could be compared on this computer.</source>
        <translation>このコンピューターで比較できた値のどれとも一致しません。</translation>
    </message>
    <message>
        <source>▲ Saved values could not be compared. %1</source>
        <translation>▲ 保存済みの値を比較できませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n saved values are not noted yet, so that they were not compared.</source>
        <translation>
            <numerusform>保存済みの値%n個は未登録のため、比較しませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n servers show values, but their list could not be had.</source>
        <translation>
            <numerusform>▲ 値を表示するサーバーが%n台ありますが、その一覧を取得できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows no such token.</source>
        <translation>%1はこのトークンを認識しません。</translation>
    </message>
    <message>
        <source>%1 knows it: an inactive token that is not in the list.</source>
        <translation>%1は認識します: 一覧にない無効なトークンです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 knows it: an inactive token, one of these %n:</source>
        <translation>
            <numerusform>%1は認識します: 無効なトークンで、次の%n個のどれかです:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 knows it, but its owner is inactive or deleted: nothing works with it.</source>
        <translation>%1は認識しますが、所有者が無効または削除済みです: 何も使えません。</translation>
    </message>
    <message>
        <source>▲ %1 did not say. %2</source>
        <translation>▲ %1は回答しませんでした。%2</translation>
    </message>
    <message>
        <source>It works on %1 and belongs to %2.</source>
        <translation>%1で使え、所有者は%2です。</translation>
    </message>
    <message>
        <source>No token in the list can be it.</source>
        <translation>一覧に該当しうるトークンはありません。</translation>
    </message>
    <message>
        <source>In the list only this one can be it:</source>
        <translation>一覧で該当しうるのは次のトークンだけです:</translation>
    </message>
    <message numerus="yes">
        <source>By what it may do it is one of these %n:</source>
        <translation>
            <numerusform>できることから判断すると、次の%n個のどれかです:</numerusform>
        </translation>
    </message>
    <message>
        <source>Token %1 of %2, which is in no list any more</source>
        <translation>もうどの一覧にもない%2のトークン%1</translation>
    </message>
    <message>
        <source>%1 · %2 · owner %3 · %4</source>
        <comment>a token: name, organization, owner, server</comment>
        <translation>%1 · %2 · 所有者%3 · %4</translation>
    </message>
    <message>
        <source>What the connection %1 signs in with</source>
        <translation>接続%1がサインインに使うもの</translation>
    </message>
</context>
<context>
    <name>itm::IdentityText</name>
    <message>
        <source>user and password</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>operator token</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>オペレータートークン</translation>
    </message>
    <message>
        <source>All Access token</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>オールアクセストークン</translation>
    </message>
    <message>
        <source>Read/Write token</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>読み取り/書き込みトークン</translation>
    </message>
    <message>
        <source>narrow token</source>
        <extracomment>What somebody signed in with: a token with few permissions.</extracomment>
        <translation>権限を絞ったトークン</translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>What somebody signed in with.</extracomment>
        <translation>トークン</translation>
    </message>
    <message numerus="yes">
        <source>%n more belong(s) to deleted users or organizations</source>
        <translation>
            <numerusform>ほか%n個は削除されたユーザーまたは組織のもの</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more belong(s) to others, or to deleted users or organizations</source>
        <translation>
            <numerusform>ほか%n個は、ほかのユーザー、または削除されたユーザーか組織のもの</numerusform>
        </translation>
    </message>
    <message>
        <source>sees %1 of %2 stored tokens: %3</source>
        <extracomment>%1: a number; %2: a number; %3: such as &quot;3 more belong to deleted users&quot;.</extracomment>
        <translation>保存されている%2個のトークンのうち%1個を表示可能: %3</translation>
    </message>
    <message numerus="yes">
        <source>sees all %n token(s)</source>
        <translation>
            <numerusform>%n個のトークンすべてを表示可能</numerusform>
        </translation>
    </message>
    <message>
        <source>sees no tokens</source>
        <translation>トークンを表示不可</translation>
    </message>
    <message numerus="yes">
        <source>sees %n token(s)</source>
        <translation>
            <numerusform>%n個のトークンを表示可能</numerusform>
        </translation>
    </message>
    <message>
        <source>signed in (%1)</source>
        <extracomment>%1: such as &quot;operator token&quot;.</extracomment>
        <translation>サインイン中(%1)</translation>
    </message>
    <message>
        <source>signed in as %1 (%2)</source>
        <extracomment>%1: a user; %2: such as &quot;operator token&quot;.</extracomment>
        <translation>%1としてサインイン中(%2)</translation>
    </message>
    <message>
        <source>not encrypted: http can be read on the way</source>
        <translation>暗号化なし: httpは通信経路上で読まれる可能性があります</translation>
    </message>
    <message>
        <source>the server keeps values hashed</source>
        <translation>サーバーは値をハッシュ化して保存</translation>
    </message>
    <message>
        <source>the server keeps values readable</source>
        <translation>サーバーは値を読み取り可能なまま保存</translation>
    </message>
    <message>
        <source>refreshed %1</source>
        <extracomment>%1: such as &quot;12 s ago&quot;.</extracomment>
        <translation>更新: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n v1 credential(s)</source>
        <translation>
            <numerusform>v1認証情報%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ImportDataDialog</name>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>own snippet</source>
        <translation>自分のスニペット</translation>
    </message>
    <message>
        <source>note about a token</source>
        <translation>トークンのメモ</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an entry of a file</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>the same as here</source>
        <translation>ここにあるものと同じ</translation>
    </message>
    <message>
        <source>different from here</source>
        <translation>ここにあるものと異なる</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>除く</translation>
    </message>
    <message>
        <source>mine stays</source>
        <translation>自分のものを残す</translation>
    </message>
    <message>
        <source>theirs replaces mine</source>
        <translation>取り込むもので置き換える</translation>
    </message>
    <message>
        <source>both become one</source>
        <comment>two notes</comment>
        <translation>両方を1つにまとめる</translation>
    </message>
    <message>
        <source>both, theirs gets a number</source>
        <translation>両方を残し、取り込むものに番号を付ける</translation>
    </message>
    <message>
        <source>Import own data</source>
        <translation>自分のデータをインポート</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>ファイルの項目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Beside what is here</source>
        <translation>ここにあるものとの比較</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Credentials are in no such file: each new connection asks for one when it is opened.</source>
        <translation>認証情報はこのファイルに含まれません。新しい接続は、それぞれ開くときに認証情報を求めます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>With the &amp;selected entries</source>
        <translation>選択した項目の処理(&amp;S)</translation>
    </message>
    <message>
        <source>Of this file %1 are new, %2 are the same as here, and %3 differ.</source>
        <extracomment>%1 to %3: numbers of entries of a file.</extracomment>
        <translation>このファイルでは、%1件が新規、%2件がここにあるものと同じ、%3件が異なります。</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>自分のものを残す</translation>
    </message>
    <message>
        <source>take theirs</source>
        <translation>取り込むものを使う</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>両方を残す</translation>
    </message>
    <message>
        <source>add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>除く</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>%n件の項目をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>何も取り込みませんでした。</translation>
    </message>
</context>
<context>
    <name>itm::ImportDialog</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Test what was imported</source>
        <translation>インポートしたものをテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>接続をインポート</translation>
    </message>
    <message>
        <source>Takes over what the influx command line program has saved. Tokens go straight into your keychain; the file stays as it is.</source>
        <translation>influxコマンドラインプログラムが保存した内容を取り込みます。トークンは直接キーチェーンに入り、ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>別のファイルを開く</translation>
    </message>
    <message>
        <source>What is to be said of the file</source>
        <translation>ファイルについての情報</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>ファイルの項目</translation>
    </message>
    <message>
        <source>Remark on the entry</source>
        <translation>項目の備考</translation>
    </message>
    <message>
        <source>Open a configs file of the influx CLI</source>
        <translation>influx CLIの設定ファイルを開く</translation>
    </message>
    <message numerus="yes">
        <source>Import %n connections</source>
        <translation>
            <numerusform>%n件の接続をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <comment>nothing is ticked</comment>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>itm::ImportLogsDialog</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>ファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>一覧から除く(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Show in the list</source>
        <translation>一覧に表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read the logs</source>
        <translation>ログを読み取る(&amp;R)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>When were tokens last seen?</source>
        <translation>トークンが最後に確認された日時</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <source>Server that wrote the logs</source>
        <translation>ログを書き込んだサーバー</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Tokens whose values stand in the logs</source>
        <translation>値がログに記録されているトークン</translation>
    </message>
    <message>
        <source>Logs &amp;of</source>
        <translation>ログのサーバー(&amp;O)</translation>
    </message>
    <message>
        <source>Server logs</source>
        <translation>サーバーログ</translation>
    </message>
    <message>
        <source>Being read…</source>
        <comment>server logs</comment>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>%1 (not listed)</source>
        <extracomment>A token that no list shows, by its ID.</extracomment>
        <translation>%1(一覧になし)</translation>
    </message>
</context>
<context>
    <name>itm::ImportModel</name>
    <message>
        <source>%1 (active)</source>
        <translation>%1(有効)</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of an import</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>column of an import</comment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of an import</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <comment>column of an import</comment>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Remark</source>
        <comment>column of an import</comment>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>itm::ImportTemplatesDialog</name>
    <message>
        <source>Import templates</source>
        <translation>テンプレートをインポート</translation>
    </message>
    <message>
        <source>Templates of the file</source>
        <translation>ファイルのテンプレート</translation>
    </message>
    <message>
        <source>keep both, the new one gets a number</source>
        <translation>両方を残し、新しいものに番号を付ける</translation>
    </message>
    <message>
        <source>replace the one that is here</source>
        <translation>ここにあるものを置き換える</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Where a &amp;name is taken</source>
        <translation>同じ名前がある場合(&amp;N)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a template and how many entries it has</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1: the name is taken</source>
        <extracomment>%1: a template and its size.</extracomment>
        <translation>%1: 名前が使用済み</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n templates</source>
        <translation>
            <numerusform>%n件のテンプレートをインポート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ImportText</name>
    <message>
        <source>The same address and credential as “%1”.</source>
        <extracomment>%1: the name of another entry.</extracomment>
        <translation>アドレスと認証情報が「%1」と同じです。</translation>
    </message>
    <message>
        <source>Known already as “%1”.</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>「%1」として登録済みです。</translation>
    </message>
    <message>
        <source>The password stays in the file: enter it to connect.</source>
        <translation>パスワードはファイルに残ります。接続するには入力してください。</translation>
    </message>
    <message>
        <source>Its “cookie” cannot be read: it is taken over without a credential.</source>
        <translation>「cookie」を読み取れないため、認証情報なしで取り込みます。</translation>
    </message>
    <message>
        <source>It has no credential: enter one to connect.</source>
        <translation>認証情報がありません。接続するには入力してください。</translation>
    </message>
    <message>
        <source>Imported without its password: enter it to connect.</source>
        <translation>パスワードなしでインポートしました。接続するには入力してください。</translation>
    </message>
    <message>
        <source>Imported without a token: enter one to connect.</source>
        <translation>トークンなしでインポートしました。接続するには入力してください。</translation>
    </message>
    <message>
        <source>Imported; its token is in your keychain.</source>
        <translation>インポートしました。トークンはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>Imported; its token is kept until this program ends.</source>
        <translation>インポートしました。トークンはこのプログラムの終了まで保持されます。</translation>
    </message>
    <message>
        <source>user %1</source>
        <extracomment>%1: the name of a user.</extracomment>
        <translation>ユーザー%1</translation>
    </message>
    <message>
        <source>API token</source>
        <comment>an entry signs in with it</comment>
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an entry has no credential</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>into the keychain</comment>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Not imported. %1</source>
        <extracomment>%1: one or two sentences.</extracomment>
        <translation>インポートしていません。%1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テストしています…</translation>
    </message>
    <message>
        <source>There is no file %1: the influx CLI has saved nothing there. Open another one.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>ファイル%1がありません。influx CLIはそこに何も保存していません。別のファイルを開いてください。</translation>
    </message>
    <message>
        <source>The file %1 has no entries.</source>
        <extracomment>%1: a path.</extracomment>
        <translation>ファイル%1には項目がありません。</translation>
    </message>
    <message>
        <source>Other users of this computer can read this file, and with it the tokens in it. Take that right away from them, and replace the tokens if you do not trust everybody here.</source>
        <translation>このコンピューターのほかのユーザーが、このファイルと中のトークンを読み取れます。その権利を取り除き、全員を信頼できるわけではない場合はトークンを置き換えてください。</translation>
    </message>
</context>
<context>
    <name>itm::InventoryDifferenceModel</name>
    <message>
        <source>What changed</source>
        <comment>column of changes on a server</comment>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column of changes on a server</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of changes on a server</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of changes on a server</comment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>By whom</source>
        <comment>column of changes on a server</comment>
        <translation>変更者</translation>
    </message>
</context>
<context>
    <name>itm::JournalModel</name>
    <message>
        <source>Time</source>
        <comment>column of the journal</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>What was done</source>
        <comment>column of the journal</comment>
        <translation>操作内容</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column of the journal</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of the journal</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>column of the journal</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>As user</source>
        <comment>column of the journal</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>column of the journal</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>日時(UTC)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>トークンID</translation>
    </message>
    <message>
        <source>Organization ID</source>
        <translation>組織ID</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>outcome in the journal</comment>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>itm::JournalPage</name>
    <message>
        <source>&amp;Show in the list</source>
        <translation>一覧に表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>CSVとしてエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Search in the journal</source>
        <translation>ジャーナルを検索</translation>
    </message>
    <message>
        <source>Token, organization, user, outcome …</source>
        <translation>トークン、組織、ユーザー、結果…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What this program did</source>
        <translation>このプログラムが行ったこと</translation>
    </message>
    <message>
        <source>About this entry</source>
        <translation>この項目について</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>Whether the journal is whole</source>
        <translation>ジャーナルの完全性</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today and yesterday</source>
        <translation>今日と昨日</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>The last 365 days</source>
        <translation>過去365日間</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>トークンID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>ジャーナルをエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル(*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: a path, %2: why, in the words of the system.</extracomment>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>The whole journal is in %1; it holds no values.</source>
        <translation>ジャーナル全体を%1に保存しました。値は含まれません。</translation>
    </message>
</context>
<context>
    <name>itm::JournalText</name>
    <message>
        <source>Make v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>v1認証情報の作成</translation>
    </message>
    <message>
        <source>Activate v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>v1認証情報の有効化</translation>
    </message>
    <message>
        <source>Deactivate v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>v1認証情報の無効化</translation>
    </message>
    <message>
        <source>Change v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>v1認証情報の変更</translation>
    </message>
    <message>
        <source>Delete v1 credential</source>
        <comment>entry of the journal</comment>
        <translation>v1認証情報の削除</translation>
    </message>
    <message>
        <source>Set v1 password</source>
        <comment>entry of the journal</comment>
        <translation>v1パスワードの設定</translation>
    </message>
    <message>
        <source>Entry %1 is not what this program wrote.</source>
        <translation>項目%1は、このプログラムが書き込んだ内容と異なります。</translation>
    </message>
    <message>
        <source>What stood before entry %1 is gone.</source>
        <translation>項目%1より前の内容が失われています。</translation>
    </message>
    <message>
        <source>The entries from %1 on are gone.</source>
        <translation>項目%1以降が失われています。</translation>
    </message>
    <message>
        <source>Set up server</source>
        <comment>entry of the journal</comment>
        <translation>サーバーのセットアップ</translation>
    </message>
    <message>
        <source>Activate user</source>
        <comment>entry of the journal</comment>
        <translation>ユーザーの有効化</translation>
    </message>
    <message>
        <source>Deactivate user</source>
        <comment>entry of the journal</comment>
        <translation>ユーザーの無効化</translation>
    </message>
    <message>
        <source>Review decision</source>
        <comment>entry of the journal</comment>
        <translation>レビューの判断</translation>
    </message>
    <message>
        <source>Something that another version knows</source>
        <comment>entry of the journal</comment>
        <translation>別のバージョンが扱う操作</translation>
    </message>
    <message>
        <source>Make token</source>
        <comment>entry of the journal</comment>
        <translation>トークンの作成</translation>
    </message>
    <message>
        <source>Activate token</source>
        <comment>entry of the journal</comment>
        <translation>トークンの有効化</translation>
    </message>
    <message>
        <source>Deactivate token</source>
        <comment>entry of the journal</comment>
        <translation>トークンの無効化</translation>
    </message>
    <message>
        <source>Describe token</source>
        <comment>entry of the journal</comment>
        <translation>トークンの説明の変更</translation>
    </message>
    <message>
        <source>Delete token</source>
        <comment>entry of the journal</comment>
        <translation>トークンの削除</translation>
    </message>
    <message>
        <source>Change token</source>
        <comment>entry of the journal</comment>
        <translation>トークンの変更</translation>
    </message>
    <message>
        <source>no outcome: the program ended first</source>
        <translation>結果なし: 先にプログラムが終了しました</translation>
    </message>
    <message>
        <source>done</source>
        <comment>outcome in the journal</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>outcome in the journal</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>not answered: it may have been carried out</source>
        <translation>応答なし: 実行された可能性があります</translation>
    </message>
    <message>
        <source>noted</source>
        <comment>outcome in the journal</comment>
        <translation>記録済み</translation>
    </message>
    <message>
        <source>The clock of this computer was set back before this entry.</source>
        <translation>この項目の前に、このコンピューターの時計が戻されました。</translation>
    </message>
    <message>
        <source>Somebody changed the local database, or it was damaged.</source>
        <translation>ローカルデータベースが変更されたか、破損しています。</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are in order. The journal is tamper-evident, not tamper-proof: who can write your files can begin it anew.</source>
        <translation>
            <numerusform>%n件の項目はすべて正常です。ジャーナルは改ざんを検知できますが、防ぐことはできません。ファイルに書き込める人は、ジャーナルを新しく作り直せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last entry: %1, seal %2. Written down elsewhere, it shows later whether the end was cut off.</source>
        <translation>最後の項目: %1、シール%2。別の場所に控えておくと、末尾が切り取られたかどうかを後で確認できます。</translation>
    </message>
    <message>
        <source>What this program does is not written into its journal at the moment; the changes themselves go on. %1</source>
        <extracomment>%1: sentences about why.</extracomment>
        <translation>現在、このプログラムの操作はジャーナルに書き込まれていません。変更自体は続行されます。%1</translation>
    </message>
</context>
<context>
    <name>itm::KeychainLine</name>
    <message>
        <source>Save again</source>
        <translation>再保存</translation>
    </message>
    <message>
        <source>State of the keychain</source>
        <translation>キーチェーンの状態</translation>
    </message>
    <message>
        <source>Saving in the keychain… A prompt of the keyring may be open.</source>
        <translation>キーチェーンに保存しています… キーリングの確認画面が開いている可能性があります。</translation>
    </message>
    <message>
        <source>✓ Saved in your keychain</source>
        <translation>✓ キーチェーンに保存しました</translation>
    </message>
    <message>
        <source>▲ Kept until the program ends: this run uses no keychain. Copy the value now if it is to last.</source>
        <translation>▲ プログラムの終了まで保持します。この実行ではキーチェーンを使いません。残しておくには、今すぐ値をコピーしてください。</translation>
    </message>
    <message>
        <source>▲ Not saved: %1 Nobody can show this value again once the window is closed.</source>
        <translation>▲ 保存されていません: %1 ウィンドウを閉じると、この値を再び表示することはできません。</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>このコンピューターには保持しません</translation>
    </message>
    <message>
        <source>saving…</source>
        <comment>a value in a list</comment>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>✓ saved</source>
        <comment>a value in a list</comment>
        <translation>✓ 保存済み</translation>
    </message>
    <message>
        <source>▲ until the program ends</source>
        <comment>a value in a list</comment>
        <translation>▲ プログラムの終了まで</translation>
    </message>
    <message>
        <source>▲ not saved</source>
        <comment>a value in a list</comment>
        <translation>▲ 未保存</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>a value in a list</comment>
        <translation>保持しない</translation>
    </message>
</context>
<context>
    <name>itm::KeychainText</name>
    <message>
        <source>The value is shown once and saved in your keychain first.</source>
        <translation>値は、まずキーチェーンに保存されてから一度だけ表示されます。</translation>
    </message>
    <message>
        <source>▲ This run uses no keychain: copy the value before the program ends.</source>
        <translation>▲ この実行ではキーチェーンを使いません。プログラムが終わる前に値をコピーしてください。</translation>
    </message>
    <message>
        <source>▲ This run uses no keychain: copy the values before the program ends.</source>
        <translation>▲ この実行ではキーチェーンを使いません。プログラムが終わる前にそれぞれの値をコピーしてください。</translation>
    </message>
    <message>
        <source>▲ This run uses no keychain: copy the password before the program ends.</source>
        <translation>▲ この実行ではキーチェーンを使いません。プログラムが終わる前にパスワードをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>itm::KeyringPanel</name>
    <message>
        <source>Keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Test the keyring</source>
        <translation>キーリングをテスト</translation>
    </message>
    <message>
        <source>Try the keyring</source>
        <translation>キーリングを試す</translation>
    </message>
    <message>
        <source>Writes an entry of its own, reads it back and removes it. A locked keyring may ask for its password.</source>
        <translation>専用の項目を書き込み、読み戻して削除します。ロックされたキーリングはパスワードを求めることがあります。</translation>
    </message>
    <message>
        <source>Still waiting for the keyring: a window of it may be asking for its password.</source>
        <translation>キーリングの応答を待っています。パスワードを求めるウィンドウが開いている可能性があります。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>まだテストしていません。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テストしています…</translation>
    </message>
    <message>
        <source>Works: written, read back and removed in %1 ms.</source>
        <extracomment>%1: a number of milliseconds.</extracomment>
        <translation>動作しています: 書き込み、読み戻し、削除が%1ミリ秒で完了しました。</translation>
    </message>
    <message>
        <source>This run keeps secrets in memory only; they are gone when it ends.</source>
        <translation>この実行では秘密情報をメモリにのみ保持し、終了すると失われます。</translation>
    </message>
    <message>
        <source>The Secret Service of the desktop answers (GNOME Keyring, KeePassXC or the like).</source>
        <translation>デスクトップのSecret Serviceが応答しています(GNOME Keyring、KeePassXCなど)。</translation>
    </message>
    <message>
        <source>KWallet answers.</source>
        <translation>KWalletが応答しています。</translation>
    </message>
    <message>
        <source>No keyring is running on this desktop.</source>
        <translation>このデスクトップで動作しているキーリングがありません。</translation>
    </message>
</context>
<context>
    <name>itm::KindText</name>
    <message>
        <source>Operator</source>
        <extracomment>Kind of a token.</extracomment>
        <translation>オペレーター</translation>
    </message>
    <message>
        <source>Operator (older)</source>
        <extracomment>Kind of a token: made for an older InfluxDB, which had fewer resource types.</extracomment>
        <translation>オペレーター(旧)</translation>
    </message>
    <message>
        <source>All Access</source>
        <extracomment>Kind of a token.</extracomment>
        <translation>オールアクセス</translation>
    </message>
    <message>
        <source>Read/Write</source>
        <extracomment>Kind of a token.</extracomment>
        <translation>読み取り/書き込み</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Kind of a token.</extracomment>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>v1 user</source>
        <extracomment>Kind of a row: a user name with a password, for clients of InfluxDB 1.x.</extracomment>
        <translation>v1ユーザー</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>kind</comment>
        <extracomment>Kind of a token: reads buckets and nothing else.</extracomment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>kind</comment>
        <extracomment>Kind of a token: writes buckets and nothing else.</extracomment>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Can do everything in every organization: data, users, organizations, other tokens and back-ups. InfluxDB recommends to keep it for administration.</source>
        <translation>すべての組織ですべての操作ができます: データ、ユーザー、組織、ほかのトークン、バックアップ。InfluxDBは、管理専用にすることを推奨しています。</translation>
    </message>
    <message>
        <source>An operator token from before InfluxDB added newer resource types. It can do everything in every organization, except with those.</source>
        <translation>InfluxDBに新しいリソースタイプが追加される前のオペレータートークンです。それらを除き、すべての組織ですべての操作ができます。</translation>
    </message>
    <message>
        <source>Reads or writes buckets of one organization and nothing else: right for collectors, dashboards and scripts.</source>
        <translation>1つの組織のバケットの読み取りまたは書き込みのみを行います。収集プログラム、ダッシュボード、スクリプトに適しています。</translation>
    </message>
    <message>
        <source>Permissions chosen one by one.</source>
        <translation>個別に選択した権限です。</translation>
    </message>
    <message>
        <source>A user name and a password for clients of InfluxDB 1.x: they work at /query and /write only. The server keeps them in a collection of its own, through a private interface that may change.</source>
        <translation>InfluxDB 1.xのクライアント用のユーザー名とパスワードです。/queryと/writeでのみ使えます。サーバーは専用の場所に保存し、変更される可能性のある非公開のインターフェイスで扱います。</translation>
    </message>
    <message numerus="yes">
        <source>It lacks %n type(s) that this server knows: %1.</source>
        <extracomment>%1: a list of resource types.</extracomment>
        <translation>
            <numerusform>このサーバーにある%n個のタイプが欠けています: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It only reads.</source>
        <translation>読み取りのみです。</translation>
    </message>
    <message>
        <source>It reaches beyond its own organization.</source>
        <translation>自身の組織を越えてアクセスします。</translation>
    </message>
    <message numerus="yes">
        <source>It names %n type(s) that this server does not list: %1.</source>
        <extracomment>%1: a list of resource types, as the server spells them.</extracomment>
        <translation>
            <numerusform>このサーバーの一覧にない%n個のタイプを指定しています: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads, writes and deletes everything in one organization. It cannot manage other users or any organization, back up the server, or see tokens of other users.</source>
        <translation>1つの組織のすべてを読み取り、書き込み、削除します。ほかのユーザーや組織の管理、サーバーのバックアップ、ほかのユーザーのトークンの表示はできません。</translation>
    </message>
</context>
<context>
    <name>itm::LastSeenText</name>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>That does not say it is unused.</source>
        <comment>a token that is in no log</comment>
        <translation>未使用であることを意味しません。</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n tokens stand in these logs: replace them. The values were not read.</source>
        <translation>
            <numerusform>%n個のトークンの値がこれらのログに記録されています。置き換えてください。値は読み取っていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines hold a value without saying whose.</source>
        <translation>
            <numerusform>%n行に、誰のものか分からない値が含まれています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens were seen.</source>
        <translation>
            <numerusform>%n個のトークンが確認されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IDs are none of the tokens listed for %1: sign-ins by password, tokens that are gone, or those of another server.</source>
        <extracomment>%1: a server.</extracomment>
        <translation>
            <numerusform>%n個のIDは%1の一覧のどのトークンにも該当しません: パスワードでのサインイン、もうないトークン、または別のサーバーのトークンです。</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ Is this a log of %1?</source>
        <translation>▲ これは%1のログですか？</translation>
    </message>
    <message>
        <source>Last seen</source>
        <comment>column of the token table</comment>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Last seen (%1)</source>
        <comment>column of the token table</comment>
        <extracomment>%1: such as &quot;12 days of logs&quot;.</extracomment>
        <translation>最終確認(%1)</translation>
    </message>
    <message>
        <source>When a request last came with the token, as imported server logs tell. None were imported yet.</source>
        <translation>インポートしたサーバーログによる、このトークンでの最後の要求の日時です。まだ何もインポートしていません。</translation>
    </message>
    <message>
        <source>When a request last came with the token, allowed or not, as imported server logs tell. They cover:</source>
        <translation>インポートしたサーバーログによる、このトークンでの最後の要求の日時です(許可の有無は問いません)。ログの期間:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more periods</source>
        <translation>
            <numerusform>ほか%n個の期間</numerusform>
        </translation>
    </message>
    <message>
        <source>A token that is not in them is not thereby unused.</source>
        <translation>ログにないトークンが未使用であるとは限りません。</translation>
    </message>
    <message numerus="yes">
        <source>%n days of logs</source>
        <translation>
            <numerusform>%n日分のログ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h of logs</source>
        <extracomment>Hours.</extracomment>
        <translation>
            <numerusform>%n時間分のログ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min of logs</source>
        <extracomment>Minutes.</extracomment>
        <translation>
            <numerusform>%n分間のログ</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the logs</source>
        <translation>ログになし</translation>
    </message>
    <message>
        <source>not in %1. %2</source>
        <extracomment>%1: such as &quot;12 days of logs&quot;; %2: a sentence.</extracomment>
        <translation>%1になし。%2</translation>
    </message>
    <message>
        <source>%1, %2, in %3</source>
        <extracomment>A time, how long ago that is, and such as &quot;12 days of logs&quot;.</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Its value stands in clear in a server log of %1: replace it.</source>
        <translation>%1のサーバーログに値が平文で記録されています。置き換えてください。</translation>
    </message>
    <message>
        <source>Only influxd’s log at level debug says which token a request came with: start it with --log-level debug for some days, then export the log (journalctl -u influxdb, docker logs, or a file, as it is or packed by gzip). Such a log also holds the values of tokens that are created meanwhile or sent in an address, as clients of InfluxDB 1 do, and what was sent to the server: create no tokens during that time, guard it like a password, and turn it off again. Only IDs and times are taken from it. Work that a task or a replication does by itself is not in it.</source>
        <translation>要求に使われたトークンを示すのは、debugレベルのinfluxdのログだけです。数日間--log-level debugを付けて起動し、その後ログをエクスポートしてください(journalctl -u influxdb、docker logs、またはファイル。gzipで圧縮したものも可)。このログには、その間に作成されたトークンや、InfluxDB 1のクライアントのようにアドレスに含めて送信されたトークンの値、サーバーに送信された内容も含まれます。その間はトークンを作成せず、パスワードと同じように管理し、終わったら元に戻してください。ログから取り込むのはIDと日時だけです。タスクやレプリケーションが自動で行う処理は含まれません。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken over.</source>
        <comment>reading logs</comment>
        <translation>停止しました。何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>▲ %1 lines were read, and none of them is a request. The log was not written at level debug, or it is none of influxd: it says nothing about use.</source>
        <translation>▲ %1行を読み取りましたが、要求は1つもありませんでした。ログがdebugレベルで書かれていないか、influxdのログではありません。使用状況については何も分かりません。</translation>
    </message>
    <message>
        <source>%1 lines with %2 requests were read: %3.</source>
        <extracomment>Two numbers, and such as &quot;12 days of logs&quot;.</extracomment>
        <translation>%1行、%2件の要求を読み取りました: %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out, because their time cannot be right.</source>
        <translation>
            <numerusform>日時が正しくないため、%n行を除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There were more IDs than are kept; some were left out.</source>
        <translation>IDの数が保持できる上限を超えたため、一部を除きました。</translation>
    </message>
    <message>
        <source>It holds until the program ends: %1</source>
        <translation>プログラムの終了まで有効です: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <comment>a file</comment>
        <translation>%1を読み取れません。</translation>
    </message>
    <message>
        <source>%1 is compressed: unpack it first.</source>
        <comment>a file</comment>
        <translation>%1は圧縮されています。先に展開してください。</translation>
    </message>
    <message>
        <source>%1 is the journal itself: export it by journalctl -u influxdb.</source>
        <comment>a file</comment>
        <translation>%1はjournal自体です。journalctl -u influxdbでエクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off: it was read as far as it goes.</source>
        <comment>a file</comment>
        <translation>%1は破損しているか途中で切れています。読み取れるところまで読み取りました。</translation>
    </message>
</context>
<context>
    <name>itm::LikeBar</name>
    <message>
        <source>Li&amp;ke</source>
        <translation>基にするトークン(&amp;K)</translation>
    </message>
    <message>
        <source>Words of its description, organization or owner</source>
        <translation>説明、組織または所有者の語句</translation>
    </message>
    <message>
        <source>Tokens that the new one can be like</source>
        <translation>新しいトークンの基にできるトークン</translation>
    </message>
</context>
<context>
    <name>itm::LocalDataPanel</name>
    <message>
        <source>Local data</source>
        <translation>ローカルデータ</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Erase local data…</source>
        <translation>ローカルデータを消去(&amp;E)…</translation>
    </message>
    <message>
        <source>none</source>
        <comment>size of a file that does not exist</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Spare operator tokens, without values</source>
        <translation>予備オペレータートークン(値を除く)</translation>
    </message>
    <message>
        <source>Settings, searches</source>
        <translation>設定、検索</translation>
    </message>
    <message>
        <source>Last lists, work under way</source>
        <translation>最後の一覧、進行中の作業</translation>
    </message>
    <message>
        <source>Your own snippets</source>
        <translation>自分のスニペット</translation>
    </message>
    <message>
        <source>Import under way</source>
        <translation>進行中のインポート</translation>
    </message>
    <message>
        <source>Set aside, could not be read</source>
        <translation>退避データ(読み取り不可)</translation>
    </message>
    <message>
        <source>Credentials and values of tokens are in the keychain, nowhere else.</source>
        <translation>認証情報とトークンの値はキーチェーンにのみあり、ほかのどこにもありません。</translation>
    </message>
</context>
<context>
    <name>itm::MainActions</name>
    <message>
        <source>&amp;New token…</source>
        <translation>新しいトークン(&amp;N)…</translation>
    </message>
    <message>
        <source>Make a token by clicking</source>
        <translation>クリック操作でトークンを作成します</translation>
    </message>
    <message>
        <source>New one li&amp;ke this…</source>
        <translation>これを基に新規作成(&amp;K)…</translation>
    </message>
    <message>
        <source>Make a token with the permissions of the selected one</source>
        <translation>選択したトークンの権限でトークンを作成します</translation>
    </message>
    <message>
        <source>Tokens for daily &amp;work…</source>
        <translation>日常作業用のトークン(&amp;W)…</translation>
    </message>
    <message>
        <source>Make an All Access token for each organization, with a connection</source>
        <translation>組織ごとにオールアクセストークンと接続を作成します</translation>
    </message>
    <message>
        <source>Sa&amp;ve as template…</source>
        <translation>テンプレートとして保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Keep the permissions of the selected token by name, to use them again</source>
        <translation>選択したトークンの権限を、再利用できるように名前で保存します</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>テンプレート(&amp;T)…</translation>
    </message>
    <message>
        <source>Use, rename, delete, export and import saved permission sets</source>
        <translation>保存した権限の組み合わせを使用、名前変更、削除、エクスポート、インポートします</translation>
    </message>
    <message>
        <source>&amp;Many from a file…</source>
        <translation>ファイルから一括作成(&amp;M)…</translation>
    </message>
    <message>
        <source>Make tokens from the rows of a CSV file</source>
        <translation>CSVファイルの行からトークンを作成します</translation>
    </message>
    <message>
        <source>New v&amp;1 credential…</source>
        <translation>新しいv1認証情報(&amp;1)…</translation>
    </message>
    <message>
        <source>Make a user name and a password for clients of InfluxDB 1.x</source>
        <translation>InfluxDB 1.xのクライアント用のユーザー名とパスワードを作成します</translation>
    </message>
    <message>
        <source>Set pass&amp;word…</source>
        <translation>パスワードを設定(&amp;W)…</translation>
    </message>
    <message>
        <source>Give the selected v1 credential another password</source>
        <translation>選択したv1認証情報に別のパスワードを設定します</translation>
    </message>
    <message>
        <source>Copy &amp;user name</source>
        <translation>ユーザー名をコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy the user name of the selected v1 credential</source>
        <translation>選択したv1認証情報のユーザー名をコピーします</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>引き渡し(&amp;H)…</translation>
    </message>
    <message>
        <source>Show, copy and pass on the value of the selected token</source>
        <translation>選択したトークンの値を表示、コピー、受け渡しします</translation>
    </message>
    <message>
        <source>&amp;Snippets…</source>
        <translation>スニペット(&amp;S)…</translation>
    </message>
    <message>
        <source>Ready texts for clients that use the selected token</source>
        <translation>選択したトークンを使うクライアント用のテキストです</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>IDをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the ID of the selected token</source>
        <translation>選択したトークンのIDをコピーします</translation>
    </message>
    <message>
        <source>Set up the influx C&amp;LI with it…</source>
        <translation>これでinflux CLIを設定(&amp;L)…</translation>
    </message>
    <message>
        <source>Put the saved value into the configs file of the influx command line program</source>
        <translation>保存済みの値をinfluxコマンドラインプログラムの設定ファイルに書き込みます</translation>
    </message>
    <message>
        <source>&amp;Edit description</source>
        <translation>説明を編集(&amp;E)</translation>
    </message>
    <message>
        <source>Change the description of the selected tokens</source>
        <translation>選択したトークンの説明を変更します</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>有効化(&amp;A)</translation>
    </message>
    <message>
        <source>Let the selected tokens work again</source>
        <translation>選択したトークンを再び使えるようにします</translation>
    </message>
    <message>
        <source>Deactiv&amp;ate…</source>
        <translation>無効化(&amp;A)…</translation>
    </message>
    <message>
        <source>Stop the selected tokens; can be taken back</source>
        <translation>選択したトークンを停止します。元に戻せます</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>置き換え(&amp;P)…</translation>
    </message>
    <message>
        <source>Give the selected tokens successors, and take the old ones out of use</source>
        <translation>選択したトークンの後継を作成し、古いトークンの使用をやめます</translation>
    </message>
    <message>
        <source>R&amp;unning replacements…</source>
        <translation>進行中の置き換え(&amp;U)…</translation>
    </message>
    <message>
        <source>What is being replaced, and what to do next</source>
        <translation>置き換え中のトークンと、次に行うことを表示します</translation>
    </message>
    <message>
        <source>Rescue &amp;values…</source>
        <translation>値を退避(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the values that the server still shows, before an upgrade</source>
        <translation>アップグレードの前に、サーバーがまだ表示する値を保存します</translation>
    </message>
    <message>
        <source>Remove value fro&amp;m keychain…</source>
        <translation>キーチェーンから値を削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Forget the saved values of the selected tokens</source>
        <translation>選択したトークンの保存済みの値を消去します</translation>
    </message>
    <message>
        <source>Saved values without a &amp;token…</source>
        <translation>トークンのない保存済みの値(&amp;T)…</translation>
    </message>
    <message>
        <source>Clean up values in the keychain whose token is gone</source>
        <translation>トークンがもうないキーチェーン内の値を整理します</translation>
    </message>
    <message>
        <source>&amp;Which token is this?…</source>
        <translation>これはどのトークンか(&amp;W)…</translation>
    </message>
    <message>
        <source>Find out which token a value that turned up somewhere belongs to</source>
        <translation>どこかで見つかった値がどのトークンのものかを調べます</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the selected tokens for good</source>
        <translation>選択したトークンを完全に削除します</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask the server for its tokens again</source>
        <translation>サーバーからトークンを再取得します</translation>
    </message>
    <message>
        <source>&amp;Stop Refreshing</source>
        <translation>更新を停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop reading the list; what is shown stays</source>
        <translation>一覧の読み取りを停止します。表示中の内容は残ります</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the search field</source>
        <translation>検索欄に移動します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change of status or description</source>
        <translation>ステータスまたは説明の最後の変更を元に戻します</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Add, open or change the connection to a server</source>
        <translation>サーバーへの接続を追加、開く、変更します</translation>
    </message>
    <message>
        <source>&amp;Set up the influx CLI…</source>
        <translation>influx CLIを設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Put this connection into the configs file of the influx command line program</source>
        <translation>この接続をinfluxコマンドラインプログラムの設定ファイルに書き込みます</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>接続する(&amp;O)</translation>
    </message>
    <message>
        <source>Try again to reach what is not connected, with the saved credential</source>
        <translation>接続されていないサーバーに、保存済みの認証情報で再び接続します</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>Let the selected server go; the list of its tokens stays</source>
        <translation>選択したサーバーの接続を切ります。トークンの一覧は残ります</translation>
    </message>
    <message>
        <source>C&amp;lose server</source>
        <translation>サーバーを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Take the selected server off the list; nothing on it changes</source>
        <translation>選択したサーバーを一覧から除きます。サーバー上では何も変わりません</translation>
    </message>
    <message>
        <source>Make on another ser&amp;ver…</source>
        <translation>別のサーバーに作成(&amp;V)…</translation>
    </message>
    <message>
        <source>Make tokens like the selected ones on another server, matched by name</source>
        <translation>選択したトークンと同様のトークンを、名前で対応付けて別のサーバーに作成します</translation>
    </message>
    <message>
        <source>&amp;Recover access…</source>
        <translation>アクセスを復旧(&amp;R)…</translation>
    </message>
    <message>
        <source>The way back to a server whose operator tokens are lost</source>
        <translation>オペレータートークンを失ったサーバーへのアクセスを復旧します</translation>
    </message>
    <message>
        <source>&amp;Spare operator…</source>
        <translation>予備オペレーター(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep an operator token for the day when no other works</source>
        <translation>ほかに使えるものがなくなった場合に備えて、オペレータートークンを保管します</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Write connections, templates, searches and own snippets into a file</source>
        <translation>接続、テンプレート、検索、自分のスニペットをファイルに書き込みます</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Take in what was exported here or on another computer</source>
        <translation>ここまたは別のコンピューターでエクスポートしたものを取り込みます</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Clipboard, refreshing, language, colours, keyring and local data</source>
        <translation>クリップボード、更新、言語、色、キーリング、ローカルデータ</translation>
    </message>
    <message>
        <source>&amp;Users…</source>
        <translation>ユーザー(&amp;U)…</translation>
    </message>
    <message>
        <source>Who owns tokens on this server, and whose tokens work</source>
        <translation>このサーバーでトークンを所有するユーザーと、使えるトークンの所有者を表示します</translation>
    </message>
    <message>
        <source>Owne&amp;r…</source>
        <translation>所有者(&amp;R)…</translation>
    </message>
    <message>
        <source>The user who owns the selected token, and all tokens of theirs</source>
        <translation>選択したトークンを所有するユーザーと、そのすべてのトークンを表示します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>プログラムを終了します</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>Kinds of token, least privilege, reviews, and what is stored where</source>
        <translation>トークンの種類、最小限の権限、レビュー、保存されるものと保存場所を説明します</translation>
    </message>
    <message>
        <source>&amp;About Influx Token Manager</source>
        <translation>Influx Token Managerについて(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and where things are kept</source>
        <translation>バージョン、ライセンス、保存場所を表示します</translation>
    </message>
    <message>
        <source>&amp;Who may do what…</source>
        <translation>誰が何をできるか(&amp;W)…</translation>
    </message>
    <message>
        <source>See buckets and tokens as a picture, and what would be lost with a token</source>
        <translation>バケットとトークンの図と、トークンがなくなった場合に失われるものを表示します</translation>
    </message>
    <message>
        <source>When &amp;last seen?…</source>
        <translation>最終確認の日時(&amp;L)…</translation>
    </message>
    <message>
        <source>Read server logs for when tokens were last seen</source>
        <translation>トークンが最後に確認された日時をサーバーログから読み取ります</translation>
    </message>
    <message>
        <source>N&amp;otes and tags…</source>
        <translation>メモとタグ(&amp;O)…</translation>
    </message>
    <message>
        <source>Note something about the selected tokens, on this computer only</source>
        <translation>選択したトークンについて、このコンピューターにのみメモを残します</translation>
    </message>
    <message>
        <source>Act&amp;ivity…</source>
        <translation>アクティビティ(&amp;I)…</translation>
    </message>
    <message>
        <source>What this program did, and what changed on the servers</source>
        <translation>このプログラムが行ったことと、サーバー上で変わったことを表示します</translation>
    </message>
    <message>
        <source>Fin&amp;dings…</source>
        <translation>検出事項(&amp;D)…</translation>
    </message>
    <message>
        <source>What is wrong with the tokens of this server, and what helps</source>
        <translation>このサーバーのトークンの問題と対策を表示します</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>レポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Write down tokens, findings or access: as a page, on paper or as data</source>
        <translation>トークン、検出事項、アクセスを、ページ、印刷物、データとして書き出します</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>レビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>Go through the tokens of an organization and decide about each</source>
        <translation>組織のトークンを順に確認し、それぞれについて判断します</translation>
    </message>
    <message>
        <source>New v&amp;1 credential (not on this server)</source>
        <translation>新しいv1認証情報(&amp;1)(このサーバーでは使用不可)</translation>
    </message>
    <message>
        <source>Tokens for daily &amp;work (needs an operator token)</source>
        <translation>日常作業用のトークン(&amp;W)(オペレータートークンが必要)</translation>
    </message>
    <message>
        <source>&amp;Spare operator (needs an operator token)</source>
        <translation>予備オペレーター(&amp;S)(オペレータートークンが必要)</translation>
    </message>
    <message>
        <source>Off: choose one server at the left.</source>
        <translation>使用不可: 左側でサーバーを1つ選択してください。</translation>
    </message>
    <message>
        <source>Off: the selected tokens are on several servers, and this works on one at a time.</source>
        <translation>使用不可: 選択したトークンが複数のサーバーにあります。この操作は一度に1台のサーバーでのみ行えます。</translation>
    </message>
    <message>
        <source>Off: not for v1 credentials. A lost or old password is replaced with “Set password”.</source>
        <translation>使用不可: v1認証情報は対象外です。失った、または古いパスワードは「パスワードを設定」で置き換えます。</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>All keys of the menus, the review and the access picture</source>
        <translation>メニュー、レビュー、アクセス図のすべてのキー</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>The user name is copied.</source>
        <translation>ユーザー名をコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n IDs copied.</source>
        <translation>
            <numerusform>%n件のIDをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>itm::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>itm::NameText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>v1 credential</comment>
        <extracomment>%1: the user name of a v1 credential, %2: its description.</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>(no description)</source>
        <extracomment>Stands where a token has no description.</extracomment>
        <translation>(説明なし)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>The end of a list of names. %1: the first ones, separated by commas.</extracomment>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::NavigationModel</name>
    <message>
        <source>All servers</source>
        <comment>entry above the servers</comment>
        <translation>すべてのサーバー</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1(読み取り専用)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For screen readers. %1: a server; %2: its version, or a state such as &quot;offline&quot;.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>v1 credentials</source>
        <comment>entry below the organizations of a server</comment>
        <translation>v1認証情報</translation>
    </message>
    <message>
        <source>All tokens</source>
        <comment>entry above the organizations of a server</comment>
        <translation>すべてのトークン</translation>
    </message>
    <message>
        <source>%1, tokens with findings: %2</source>
        <extracomment>For screen readers. %1: an organization; %2: a number.</extracomment>
        <translation>%1、検出事項のあるトークン: %2</translation>
    </message>
    <message>
        <source>User names and passwords for clients of InfluxDB 1.x, which the server keeps through a private interface.</source>
        <translation>InfluxDB 1.xのクライアント用のユーザー名とパスワードです。サーバーが非公開のインターフェイスで扱います。</translation>
    </message>
    <message>
        <source>Your credential may not list this organization; it is known from its tokens.</source>
        <translation>認証情報ではこの組織を一覧表示できません。トークンから判明した組織です。</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens have serious findings or warnings.</source>
        <translation>
            <numerusform>%n個のトークンに重大または警告の検出事項があります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::NavigationPane</name>
    <message>
        <source>Servers and organizations</source>
        <translation>サーバーと組織</translation>
    </message>
</context>
<context>
    <name>itm::NeedText</name>
    <message>
        <source>the organization</source>
        <comment>what a permission is about</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>a bucket</source>
        <comment>what a permission is about</comment>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Write on %1</source>
        <extracomment>Of a permission. %1: such as &quot;the organization&quot;.</extracomment>
        <translation>%1への書き込み</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <extracomment>Of a permission. %1: such as &quot;the organization&quot;.</extracomment>
        <translation>%1の読み取り</translation>
    </message>
    <message>
        <source>%1 %2: this token has it</source>
        <extracomment>%1: such as &quot;Read on the organization&quot;; %2: what for, such as &quot;lets Grafana list the buckets&quot;.</extracomment>
        <translation>%1 %2: このトークンにあり</translation>
    </message>
    <message>
        <source>%1 %2: not necessary, and this token lacks it</source>
        <translation>%1 %2: 必須ではなく、このトークンになし</translation>
    </message>
    <message>
        <source>Needs write on %1</source>
        <extracomment>Of a permission. %1: such as a bucket&apos;s name.</extracomment>
        <translation>%1への書き込みが必要</translation>
    </message>
    <message>
        <source>Needs read on %1</source>
        <extracomment>Of a permission. %1: such as a bucket&apos;s name.</extracomment>
        <translation>%1の読み取りが必要</translation>
    </message>
    <message>
        <source>%1: this token has it ✓</source>
        <extracomment>%1: such as &quot;Needs write on telegraf&quot;.</extracomment>
        <translation>%1: このトークンにあり ✓</translation>
    </message>
    <message>
        <source>%1: this token lacks it</source>
        <extracomment>%1: such as &quot;Needs write on telegraf&quot;.</extracomment>
        <translation>%1: このトークンになし</translation>
    </message>
    <message>
        <source>This token reaches no bucket that has a name here</source>
        <translation>このトークンでは、ここで名前のあるバケットにアクセスできません</translation>
    </message>
    <message>
        <source>any bucket</source>
        <comment>what a token may read or write</comment>
        <translation>すべてのバケット</translation>
    </message>
    <message>
        <source>This token may read and write %1 ✓</source>
        <translation>このトークンは%1の読み取りと書き込みができます ✓</translation>
    </message>
    <message>
        <source>This token may write to %1, not read it ✓</source>
        <translation>このトークンは%1に書き込めますが、読み取れません ✓</translation>
    </message>
    <message>
        <source>This token may read %1, not write to it ✓</source>
        <translation>このトークンは%1を読み取れますが、書き込めません ✓</translation>
    </message>
    <message>
        <source>This token may neither read nor write %1</source>
        <translation>このトークンは%1の読み取りも書き込みもできません</translation>
    </message>
</context>
<context>
    <name>itm::NoteText</name>
    <message>
        <source>%1, overdue</source>
        <extracomment>%1: a date.</extracomment>
        <translation>%1、期限超過</translation>
    </message>
    <message>
        <source>This looks like the value of a token. Notes are kept in plain text: a value belongs in the keychain.</source>
        <translation>トークンの値のようです。メモは平文で保存されます。値はキーチェーンに保存してください。</translation>
    </message>
    <message>
        <source>A note has at most %1 characters, a tag %2.</source>
        <translation>メモは最大%1文字、タグは最大%2文字です。</translation>
    </message>
    <message>
        <source>A token has at most %1 tags.</source>
        <translation>1つのトークンのタグは最大%1個です。</translation>
    </message>
    <message>
        <source>Kept on this computer only; the server knows nothing of it. InfluxDB does not enforce the date: the token works on. When a token is replaced, its successor gets a copy.</source>
        <translation>このコンピューターにのみ保存され、サーバーには伝わりません。InfluxDBは日付を強制せず、トークンは引き続き使えます。トークンを置き換えると、後継にコピーされます。</translation>
    </message>
</context>
<context>
    <name>itm::NotesDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>メモとタグ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>line4, old</source>
        <comment>examples of tags</comment>
        <translation>line4, old</translation>
    </message>
    <message>
        <source>Tags to take away</source>
        <translation>除くタグ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Date of the review</source>
        <translation>レビューの期限</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>Add &amp;tags</source>
        <translation>タグを追加(&amp;T)</translation>
    </message>
    <message>
        <source>Ta&amp;ke tags away</source>
        <translation>タグを除く(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>About %n tokens</source>
        <translation>
            <numerusform>%n個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review by</source>
        <translation>レビューの期限(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>as it is</source>
        <comment>the date of a review</comment>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>the date of a review</comment>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>on this day</source>
        <comment>the date of a review</comment>
        <translation>この日</translation>
    </message>
    <message>
        <source>A server was closed meanwhile.</source>
        <translation>その間にサーバーが閉じられました。</translation>
    </message>
</context>
<context>
    <name>itm::OperatorConsent</name>
    <message>
        <source>▲ What an operator token means</source>
        <translation>▲ オペレータートークンの意味</translation>
    </message>
    <message>
        <source>&amp;Type “%1” if that is what you need:</source>
        <extracomment>%1: the word to type.</extracomment>
        <translation>これが必要な場合は「%1」と入力(&amp;T):</translation>
    </message>
    <message>
        <source>Type “%1” at the left to say that an operator token is meant.</source>
        <extracomment>%1: the word to type.</extracomment>
        <translation>オペレータートークンを意図していることを示すため、左側に「%1」と入力してください。</translation>
    </message>
</context>
<context>
    <name>itm::OrphanModel</name>
    <message>
        <source>Description</source>
        <comment>column of hidden tokens</comment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Why no list shows it</source>
        <comment>column of hidden tokens</comment>
        <translation>どの一覧にもない理由</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of hidden tokens</comment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Permissions</source>
        <comment>column of hidden tokens</comment>
        <translation>権限</translation>
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
        <translation>選択したものを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete &amp;all…</source>
        <translation>すべて削除(&amp;A)…</translation>
    </message>
    <message>
        <source>Tokens that no list shows</source>
        <translation>どの一覧にもないトークン</translation>
    </message>
    <message>
        <source>These stand in the database, but the server leaves them out of its lists: their owner or their organization does not exist any more. Nobody can see or change them there; they can only be deleted.</source>
        <translation>データベースにありますが、所有者または組織がもう存在しないため、サーバーは一覧に表示しません。そこで表示や変更をすることは誰にもできず、削除だけが可能です。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens for good?</source>
        <translation>
            <numerusform>%n個のトークンを完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted by their IDs. That cannot be undone.</source>
        <translation>IDで削除します。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>One whose owner was deleted does not work anyway. One whose organization was deleted may still work where its permissions reach further than that organization.</source>
        <translation>所有者が削除されたものは、いずれにせよ使えません。組織が削除されたものは、その組織を越える権限がある場合、まだ使える可能性があります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The server is not connected any more. Nothing was deleted.</source>
        <translation>サーバーはもう接続されていません。何も削除されませんでした。</translation>
    </message>
</context>
<context>
    <name>itm::OutcomeText</name>
    <message numerus="yes">
        <source>%n tokens activated.</source>
        <translation>
            <numerusform>%n個のトークンを有効化しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens deactivated.</source>
        <translation>
            <numerusform>%n個のトークンを無効化しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n descriptions saved.</source>
        <translation>
            <numerusform>%n件の説明を保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens deleted.</source>
        <translation>
            <numerusform>%n個のトークンを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken back.</source>
        <translation>
            <numerusform>%n件の変更を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n個は既にその状態でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n個は拒否されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been deleted by somebody else.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n個はほかの人が削除済みでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been changed by somebody else and were left.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n個はほかの人が変更していたため、そのままにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n個は未実行です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The token is as it was.</source>
        <extracomment>%1: a sentence about a lost answer.</extracomment>
        <translation>%1 トークンは元のままです。</translation>
    </message>
    <message numerus="yes">
        <source>Activating %n tokens</source>
        <translation>
            <numerusform>%n個のトークンを有効化しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating %n tokens</source>
        <translation>
            <numerusform>%n個のトークンを無効化しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describing %n tokens</source>
        <translation>
            <numerusform>%n個のトークンの説明を変更しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n tokens</source>
        <translation>
            <numerusform>%n個のトークンを削除しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n changes</source>
        <translation>
            <numerusform>%n件の変更を元に戻しています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 finished.</source>
        <translation>%2件中%1件が完了。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them not done.</source>
        <extracomment>%1: a sentence about how many are finished.</extracomment>
        <translation>
            <numerusform>%1 うち%n件は処理されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The server asks to wait %n s.</source>
        <extracomment>%1: one or two sentences.</extracomment>
        <translation>
            <numerusform>%1 サーバーが%n秒の待機を求めています。</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <comment>a token of a batch</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>already so</source>
        <comment>a token of a batch</comment>
        <translation>既にその状態</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a token of a batch</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a token of a batch</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a token of a batch</comment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a token of a batch</comment>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>not tried</source>
        <comment>a token of a batch</comment>
        <translation>未実行</translation>
    </message>
    <message>
        <source>No answer came, and nobody can say whether it was carried out.</source>
        <translation>応答がなく、実行されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>Somebody else has deleted this token.</source>
        <translation>ほかの人がこのトークンを削除しました。</translation>
    </message>
    <message>
        <source>Somebody else has changed this token meanwhile; it was left as it is.</source>
        <translation>その間にほかの人がこのトークンを変更したため、そのままにしました。</translation>
    </message>
    <message>
        <source>It was stopped before this token’s turn.</source>
        <translation>このトークンの順番が来る前に停止されました。</translation>
    </message>
    <message>
        <source>%1 Refresh and look before you repeat it.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 繰り返す前に更新して確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: activate %n tokens</source>
        <translation>
            <numerusform>元に戻す: %n個のトークンを有効化(&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: deactivate %n tokens</source>
        <translation>
            <numerusform>元に戻す: %n個のトークンを無効化(&amp;U)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: describe %n tokens</source>
        <translation>
            <numerusform>元に戻す: %n個のトークンの説明を変更(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>For %n tokens the outcome is not known: refresh to see it.</source>
        <translation>
            <numerusform>%n個のトークンの結果は不明です。更新すると確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nobody can say whether it was carried out.</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>%1 実行されたかどうかは分かりません。</translation>
    </message>
</context>
<context>
    <name>itm::OwnDataText</name>
    <message>
        <source>This file is damaged or no JSON; nothing was taken in.</source>
        <translation>このファイルは破損しているかJSONではありません。何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>This file was not exported by this program; nothing was taken in.</source>
        <translation>このファイルはこのプログラムがエクスポートしたものではありません。何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>This file was exported by a newer version of the program; nothing was taken in.</source>
        <translation>このファイルはプログラムの新しいバージョンがエクスポートしたものです。何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>This file is larger than any export; nothing was taken in.</source>
        <translation>このファイルはエクスポートとしては大きすぎます。何も取り込みませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>This file has more than %n entries; nothing was taken in.</source>
        <translation>
            <numerusform>このファイルの項目が%n件を超えています。何も取り込みませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” in this file looks like the value of a token, which does not belong there; nothing was taken in.</source>
        <extracomment>%1: the name of a member of a JSON file.</extracomment>
        <translation>このファイルの「%1」は、含まれてはならないトークンの値のようです。何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>An entry of this file cannot be read (%1); nothing was taken in.</source>
        <extracomment>%1: a list of a JSON file and a number, as in &quot;connections 3&quot;.</extracomment>
        <translation>このファイルの項目を読み取れません(%1)。何も取り込みませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>接続%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>テンプレート%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <translation>
            <numerusform>保存した検索%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own snippets</source>
        <translation>
            <numerusform>自分のスニペット%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notes and tags of %n tokens</source>
        <translation>
            <numerusform>%n個のトークンのメモとタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>With the keyring of this computer these are lost: the credentials, so that each connection asks again; the saved values of tokens, which a server may not show a second time; and the spare operators.</source>
        <translation>このコンピューターのキーリングを失うと、次のものも失われます: 認証情報(接続のたびに再入力が必要)、保存済みのトークンの値(サーバーが再び表示しない場合があります)、予備オペレーター。</translation>
    </message>
</context>
<context>
    <name>itm::PasteNamesDialog</name>
    <message>
        <source>&amp;Read</source>
        <translation>読み取り(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き込み(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>選択(&amp;C)</translation>
    </message>
    <message>
        <source>Choose by names or IDs</source>
        <translation>名前またはIDで選択</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Names or IDs</source>
        <translation>名前またはID</translation>
    </message>
    <message>
        <source>Names or IDs, one a line</source>
        <translation>名前またはID(1行に1つ)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>%1 will be chosen.</source>
        <extracomment>%1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>選択対象: %1。</translation>
    </message>
    <message>
        <source>▲ Not found: %1</source>
        <extracomment>%1: a list of names.</extracomment>
        <translation>▲ 見つかりません: %1</translation>
    </message>
</context>
<context>
    <name>itm::PatternText</name>
    <message>
        <source>What is known of a token is put in for: %1. {nn} counts 01, 02, 03.</source>
        <extracomment>%1: names in braces, never translated.</extracomment>
        <translation>トークンの既知の情報に置き換わるもの: %1。{nn}は01、02、03と数えます。</translation>
    </message>
    <message>
        <source>A brace is open: } is missing, or {{ for a brace itself.</source>
        <translation>かっこが閉じていません。}がないか、かっこ自体を表す{{が必要です。</translation>
    </message>
    <message>
        <source>Nothing can be put in for {%1}. Known are: %2.</source>
        <extracomment>%1: what the user wrote, %2: names in braces, never translated.</extracomment>
        <translation>{%1}に置き換えられるものはありません。使えるもの: %2。</translation>
    </message>
</context>
<context>
    <name>itm::PermissionPicker</name>
    <message>
        <source>Only what is &amp;chosen</source>
        <translation>選択済みのみ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>&amp;Also offer what reaches every organization</source>
        <translation>すべての組織に及ぶものも選択可能にする(&amp;A)</translation>
    </message>
    <message>
        <source>Find what can be chosen</source>
        <translation>選択できるものを検索</translation>
    </message>
    <message>
        <source>Choose by a list of names or IDs</source>
        <translation>名前またはIDの一覧で選択</translation>
    </message>
    <message>
        <source>What the token shall read and write</source>
        <translation>トークンで読み取り、書き込みをする対象</translation>
    </message>
    <message numerus="yes">
        <source>Find among %n buckets: name, ID or pattern such as prod-*</source>
        <translation>
            <numerusform>%n個のバケットから検索: 名前、ID、またはprod-*などのパターン</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by name, ID or pattern such as prod-*</source>
        <translation>名前、ID、またはprod-*などのパターンで検索</translation>
    </message>
    <message>
        <source>▲ Such an entry reaches every organization, also those to come. Whoever has the token reaches the data of all of them.</source>
        <translation>▲ このような項目は、今後作成されるものも含め、すべての組織に及びます。トークンを持つ人はそのすべてのデータにアクセスできます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>failed list</comment>
        <extracomment>%1: a resource type, such as &quot;Buckets&quot;; %2: a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>まだ何も選択されていません。</translation>
    </message>
    <message>
        <source>Nothing here has this name.</source>
        <translation>この名前のものはここにありません。</translation>
    </message>
</context>
<context>
    <name>itm::PermissionRowText</name>
    <message>
        <source>All %1, also future ones</source>
        <extracomment>Entry above single things, to choose all of them. %1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>すべての%1(今後のものも含む)</translation>
    </message>
    <message>
        <source>All %1 of every organization</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>すべての組織のすべての%1</translation>
    </message>
    <message>
        <source>All %1 of %2</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;; %2: an organization.</extracomment>
        <translation>%2のすべての%1</translation>
    </message>
    <message>
        <source>%1 (the token’s own)</source>
        <extracomment>%1: the organization that the token belongs to.</extracomment>
        <translation>%1(トークン自身の組織)</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>accessible name of a check; %1 is a row of the tree</comment>
        <translation>%1の読み取り</translation>
    </message>
    <message>
        <source>write %1</source>
        <comment>accessible name of a check; %1 is a row of the tree</comment>
        <translation>%1への書き込み</translation>
    </message>
    <message>
        <source>%1 (loading…)</source>
        <extracomment>%1: a resource type, such as &quot;Buckets&quot;.</extracomment>
        <translation>%1(読み込んでいます…)</translation>
    </message>
    <message>
        <source>%1 (could not be listed)</source>
        <extracomment>%1: a resource type, such as &quot;Buckets&quot;.</extracomment>
        <translation>%1(一覧表示不可)</translation>
    </message>
    <message>
        <source>This server does not offer this type: it will refuse the token.</source>
        <translation>このサーバーはこのタイプに対応していません。トークンを拒否します。</translation>
    </message>
    <message>
        <source>The server lists nothing with this ID here: it may have been deleted, or your credential does not see it.</source>
        <translation>サーバーのここの一覧に、このIDのものはありません。削除されたか、認証情報では表示できない可能性があります。</translation>
    </message>
    <message>
        <source>Not limited to the token’s own organization.</source>
        <translation>トークン自身の組織に限定されません。</translation>
    </message>
    <message>
        <source>The server accepts this entry, but it allows nothing.</source>
        <translation>サーバーはこの項目を受け付けますが、何も許可しません。</translation>
    </message>
    <message>
        <source>Open this row: of %1 a token names single ones.</source>
        <extracomment>%1: &quot;organizations&quot; or &quot;users&quot;.</extracomment>
        <translation>この行を開いてください。%1は、トークンで個別に指定します。</translation>
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
        <translation>操作</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column of permissions</comment>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column of permissions</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column of permissions</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of permissions</comment>
        <translation>組織</translation>
    </message>
</context>
<context>
    <name>itm::PermissionText</name>
    <message>
        <source>read everything on the server</source>
        <extracomment>A permission, as it follows &quot;may&quot;.</extracomment>
        <translation>サーバー上の全内容の読み取り</translation>
    </message>
    <message>
        <source>change everything on the server</source>
        <translation>サーバー上の全内容の変更</translation>
    </message>
    <message>
        <source>read the %1</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: one thing, such as &quot;bucket telegraf&quot;.</extracomment>
        <translation>%1の読み取り</translation>
    </message>
    <message>
        <source>write the %1</source>
        <translation>%1への書き込み</translation>
    </message>
    <message>
        <source>read all %1 of %2</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: a resource type, such as &quot;buckets&quot;; %2: an organization.</extracomment>
        <translation>%2のすべての%1の読み取り</translation>
    </message>
    <message>
        <source>write all %1 of %2</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: a resource type, such as &quot;buckets&quot;; %2: an organization.</extracomment>
        <translation>%2のすべての%1への書き込み</translation>
    </message>
    <message>
        <source>read all %1</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: &quot;users&quot; or &quot;organizations&quot;.</extracomment>
        <translation>すべての%1の読み取り</translation>
    </message>
    <message>
        <source>write all %1</source>
        <translation>すべての%1への書き込み</translation>
    </message>
    <message>
        <source>read the %1 of all organizations</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>すべての組織の%1の読み取り</translation>
    </message>
    <message>
        <source>write the %1 of all organizations</source>
        <extracomment>A permission, as it follows &quot;may&quot;. %1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>すべての組織の%1への書き込み</translation>
    </message>
</context>
<context>
    <name>itm::PermissionTreeModel</name>
    <message>
        <source>Resource</source>
        <comment>column of the permission tree</comment>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>column of the permission tree</comment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>column of the permission tree</comment>
        <translation>書き込み</translation>
    </message>
</context>
<context>
    <name>itm::PermissionView</name>
    <message>
        <source>How permissions are shown</source>
        <translation>権限の表示方法</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>view of permissions</comment>
        <translation>文章</translation>
    </message>
    <message>
        <source>Tree</source>
        <comment>view of permissions</comment>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>view of permissions</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>JSON</source>
        <comment>view of permissions</comment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>What it may and may not do</source>
        <translation>できることとできないこと</translation>
    </message>
    <message>
        <source>Permissions as a tree</source>
        <translation>権限のツリー</translation>
    </message>
    <message>
        <source>Permissions as a table</source>
        <translation>権限の表</translation>
    </message>
    <message>
        <source>The record as JSON, without the value</source>
        <translation>値を除いたJSONの記録</translation>
    </message>
    <message>
        <source>May</source>
        <comment>heading above what a token can do</comment>
        <translation>できること</translation>
    </message>
    <message>
        <source>May not</source>
        <comment>heading above what a token cannot do</comment>
        <translation>できないこと</translation>
    </message>
    <message>
        <source>In vain</source>
        <comment>heading above entries that allow nothing</comment>
        <translation>効果なし</translation>
    </message>
</context>
<context>
    <name>itm::ProbeText</name>
    <message>
        <source>It is no operator: there are none in the cloud.</source>
        <translation>オペレーターではありません。クラウドにオペレーターはありません。</translation>
    </message>
    <message>
        <source>This server does not say whether it is an operator.</source>
        <translation>このサーバーは、オペレーターかどうかを示しません。</translation>
    </message>
    <message>
        <source>It is no operator: it does not see the whole server.</source>
        <translation>オペレーターではありません。サーバー全体は表示できません。</translation>
    </message>
    <message>
        <source>It is an operator; the server keeps values hashed and cannot show them again.</source>
        <translation>オペレーターです。サーバーは値をハッシュ化して保存し、再び表示できません。</translation>
    </message>
    <message>
        <source>It is an operator; the server keeps values readable.</source>
        <translation>オペレーターです。サーバーは値を読み取り可能なまま保存します。</translation>
    </message>
    <message>
        <source>It is an operator.</source>
        <translation>オペレーターです。</translation>
    </message>
    <message>
        <source>%1 has no operator tokens and shows no value again, and this program was never tried with it. Its own web page manages tokens too, and users and organizations besides.</source>
        <extracomment>%1: such as &quot;InfluxDB Cloud Serverless&quot;.</extracomment>
        <translation>%1にはオペレータートークンがなく、値を再び表示することもありません。このプログラムは%1で試されたことがありません。%1のWebページでも、トークン、ユーザー、組織を管理できます。</translation>
    </message>
    <message>
        <source>It sees no organization.</source>
        <translation>組織を表示できません。</translation>
    </message>
    <message numerus="yes">
        <source>It sees %n organization(s): %1</source>
        <extracomment>%1: names, such as &quot;factory, weather and 2 more&quot;.</extracomment>
        <translation>
            <numerusform>%n個の組織を表示できます: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <translation>サーバーに接続しています…</translation>
    </message>
    <message>
        <source>Asking whether it was set up…</source>
        <translation>セットアップ済みかどうかを確認しています…</translation>
    </message>
    <message>
        <source>Trying the credential…</source>
        <translation>認証情報を試しています…</translation>
    </message>
    <message>
        <source>Asking whose it is…</source>
        <translation>持ち主を確認しています…</translation>
    </message>
    <message>
        <source>Asking whether it is an operator…</source>
        <translation>オペレーターかどうかを確認しています…</translation>
    </message>
    <message>
        <source>Asking for the organizations…</source>
        <translation>組織を問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %n s…</source>
        <translation>
            <numerusform>サーバーが%n秒の待機を求めています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached: %1</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;.</extracomment>
        <translation>到達: %1</translation>
    </message>
    <message>
        <source>It was set up.</source>
        <translation>セットアップ済みです。</translation>
    </message>
    <message>
        <source>User and password are right.</source>
        <translation>ユーザー名とパスワードは正しいです。</translation>
    </message>
    <message>
        <source>The token is valid.</source>
        <translation>トークンは使えます。</translation>
    </message>
    <message>
        <source>It belongs to the user %1, whom it may not read.</source>
        <extracomment>%1: a user&apos;s name or ID.</extracomment>
        <translation>ユーザー%1のものですが、そのユーザーを読み取ることはできません。</translation>
    </message>
    <message>
        <source>It belongs to the user %1.</source>
        <translation>ユーザー%1のものです。</translation>
    </message>
    <message>
        <source>%1 answers; there is no credential to try.</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;.</extracomment>
        <translation>%1が応答しました。試す認証情報がありません。</translation>
    </message>
    <message>
        <source>%1, signed in as %2, an operator.</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;, %2: a user.</extracomment>
        <translation>%1、%2としてサインイン、オペレーターです。</translation>
    </message>
    <message>
        <source>%1, signed in for %2 with few permissions.</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;, %2: a user.</extracomment>
        <translation>%1、%2としてサインイン、権限はわずかです。</translation>
    </message>
    <message>
        <source>%1, signed in as %2, no operator.</source>
        <extracomment>%1: such as &quot;InfluxDB 2.9.1&quot;, %2: a user.</extracomment>
        <translation>%1、%2としてサインイン、オペレーターではありません。</translation>
    </message>
    <message>
        <source>It can see, make, change and delete all tokens of all organizations.</source>
        <translation>すべての組織のすべてのトークンを表示、作成、変更、削除できます。</translation>
    </message>
    <message>
        <source>It can do what its own few permissions say, such as write to a bucket.</source>
        <translation>バケットへの書き込みなど、自身のわずかな権限にあることだけができます。</translation>
    </message>
    <message>
        <source>It can see tokens of its organizations as far as its permissions reach, and make tokens that may do no more than it may itself.</source>
        <translation>権限の及ぶ範囲で自身の組織のトークンを表示でき、自身にできることの範囲内でトークンを作成できます。</translation>
    </message>
    <message>
        <source>It will hardly see any token here. That takes an All Access token of the organization, or an operator token.</source>
        <translation>ここのトークンはほとんど表示できません。表示するには、その組織のオールアクセストークンまたはオペレータートークンが必要です。</translation>
    </message>
    <message>
        <source>Servers before 2.2 do not say who is an operator: what is said here of operators and of hashed values may be incomplete. An upgrade helps.</source>
        <translation>2.2より前のサーバーは、誰がオペレーターかを示しません。オペレーターとハッシュ化された値についての情報は、不完全な可能性があります。アップグレードすると解決します。</translation>
    </message>
    <message>
        <source>It cannot see all organizations or make operator tokens. That takes an operator token.</source>
        <translation>すべての組織の表示やオペレータートークンの作成はできません。これにはオペレータートークンが必要です。</translation>
    </message>
    <message>
        <source>With user and password each request makes the server read all of its tokens. For work on many tokens sign in with a token.</source>
        <translation>ユーザー名とパスワードでは、要求のたびにサーバーがすべてのトークンを読み取ります。多数のトークンを扱うときは、トークンでサインインしてください。</translation>
    </message>
</context>
<context>
    <name>itm::ProbeView</name>
    <message>
        <source>What the server answered</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>With this credential</source>
        <translation>この認証情報でできること</translation>
    </message>
    <message>
        <source>Not with this credential</source>
        <translation>この認証情報でできないこと</translation>
    </message>
    <message>
        <source>The server is there. Enter a credential to see what it may do.</source>
        <translation>サーバーは応答しています。できることを確認するには認証情報を入力してください。</translation>
    </message>
</context>
<context>
    <name>itm::RecipeBar</name>
    <message>
        <source>everything, everywhere</source>
        <comment>what a task needs</comment>
        <translation>あらゆる場所のすべて</translation>
    </message>
    <message>
        <source>the bucket</source>
        <comment>what a task needs</comment>
        <translation>バケット</translation>
    </message>
    <message>
        <source>the organization itself</source>
        <comment>what a task needs</comment>
        <translation>組織自体</translation>
    </message>
    <message>
        <source>all %1</source>
        <comment>what a task needs</comment>
        <translation>すべての%1</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1: such as &quot;the bucket&quot;.</extracomment>
        <translation>%1の読み取り</translation>
    </message>
    <message>
        <source>write %1</source>
        <extracomment>%1: such as &quot;the bucket&quot;.</extracomment>
        <translation>%1への書き込み</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>用途(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>バケット(&amp;B)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>permission and reason</comment>
        <extracomment>A permission and why it is needed. %1: such as &quot;read the bucket&quot;; %2: a sentence.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It needs to</source>
        <translation>必要な権限</translation>
    </message>
    <message>
        <source>Choose a bucket</source>
        <translation>バケットを選択</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryAssistant</name>
    <message>
        <source>&amp;Sign in with the new token</source>
        <translation>新しいトークンでサインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;hidden tokens…</source>
        <translation>非表示のトークンを表示(&amp;H)…</translation>
    </message>
    <message>
        <source>Recover access to a server</source>
        <translation>サーバーへのアクセスを復旧</translation>
    </message>
    <message>
        <source>Where no operator token is left, the program influxd itself can make one, on the computer of the server and while the server is stopped. It needs no credential, only the right to write the database file.</source>
        <translation>オペレータートークンが残っていない場合、サーバーのコンピューターで、サーバーを停止した状態で、influxdプログラム自体がオペレータートークンを作成できます。認証情報は不要で、データベースファイルに書き込む権利だけが必要です。</translation>
    </message>
    <message>
        <source>Was this computer’s keyring lost? %1</source>
        <translation>このコンピューターのキーリングを失いましたか？ %1</translation>
    </message>
    <message>
        <source>How the server is installed</source>
        <translation>サーバーのインストール方法</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Progress of signing in</source>
        <translation>サインインの進行状況</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>印刷(&amp;R)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as HTML or PDF…</source>
        <translation>HTMLまたはPDFとして保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Is the server running again, and is the output of this server?</source>
        <translation>サーバーは再び動作していますか。出力はこのサーバーのものですか。</translation>
    </message>
    <message>
        <source>Signed in with the new token.</source>
        <translation>新しいトークンでサインインしました。</translation>
    </message>
    <message>
        <source>Signed in. The new token is in the keychain and is what this connection signs in with from now on.</source>
        <translation>サインインしました。新しいトークンはキーチェーンに保存され、以後この接続はこれでサインインします。</translation>
    </message>
    <message>
        <source>None of these tokens is known to %1: the output is of another server.</source>
        <translation>%1はこれらのトークンをどれも認識しません。出力は別のサーバーのものです。</translation>
    </message>
    <message>
        <source>Needs the output of “auth list”, and to be signed in as operator</source>
        <translation>「auth list」の出力と、オペレーターとしてのサインインが必要</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are in the database and in no list.</source>
        <translation>
            <numerusform>%n個のトークンがデータベースにありますが、どの一覧にもありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the instructions</source>
        <translation>手順を保存</translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf)</source>
        <translation>HTML(*.html);;PDF(*.pdf)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>ファイルに書き込めません: %1</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryForm</name>
    <message>
        <source>&amp;Address of the server</source>
        <translation>サーバーのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Installed as</source>
        <translation>インストール方法(&amp;I)</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryPaper</name>
    <message>
        <source>A new operator token for an InfluxDB server</source>
        <translation>InfluxDBサーバーの新しいオペレータートークン</translation>
    </message>
    <message>
        <source>Then read the output of the command that made the token with Influx Token Manager, or sign in with the value of its last line.</source>
        <translation>その後、トークンを作成したコマンドの出力をInflux Token Managerで読み取るか、最終行の値でサインインしてください。</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryReading</name>
    <message>
        <source>&amp;Paste output</source>
        <translation>出力を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>ファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>読み取った内容</translation>
    </message>
    <message>
        <source>Copy what the commands printed and paste it here, drop it, or open a file with it.</source>
        <translation>コマンドの出力をコピーしてここに貼り付けるか、ドロップするか、出力のファイルを開いてください。</translation>
    </message>
    <message>
        <source>What you copied from still shows values of tokens.</source>
        <translation>コピー元にはトークンの値がまだ表示されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines could not be read.</source>
        <translation>
            <numerusform>ほか%n行は読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the output of influxd recovery</source>
        <translation>influxd recoveryの出力を開く</translation>
    </message>
    <message>
        <source>This file is larger than any listing.</source>
        <translation>このファイルは一覧としては大きすぎます。</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>このファイルを読み取れません: %1</translation>
    </message>
</context>
<context>
    <name>itm::RecoverySteps</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A step: its number and what it does.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>コマンド: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy command: %1</source>
        <translation>コマンドをコピー: %1</translation>
    </message>
    <message>
        <source>Fill in what stands between ‹ and › at the left.</source>
        <translation>左側で‹と›の間を入力してください。</translation>
    </message>
</context>
<context>
    <name>itm::RecoveryText</name>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>トークン%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>ユーザー%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>組織%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>名前%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No output of influxd recovery was found in this.</source>
        <translation>この中にinfluxd recoveryの出力は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <extracomment>%1: such as &quot;14 tokens, 2 users&quot;.</extracomment>
        <translation>読み取り: %1。</translation>
    </message>
    <message>
        <source>Line %1 is cut off: no token was read from it.</source>
        <translation>%1行目が途中で切れています。この行からトークンを読み取っていません。</translation>
    </message>
    <message>
        <source>Line %1 has no single user ID: no token was read from it.</source>
        <translation>%1行目のユーザーIDが1つではありません。この行からトークンを読み取っていません。</translation>
    </message>
    <message>
        <source>Line %1 has permissions that cannot be read: the token was left out.</source>
        <translation>%1行目の権限を読み取れません。このトークンは除かれました。</translation>
    </message>
    <message>
        <source>It cannot be told where the token of line %1 ends: it was left out.</source>
        <translation>%1行目のトークンの終わりを判別できません。このトークンは除かれました。</translation>
    </message>
    <message>
        <source>The value in line %1 is broken by a line end and was not read. Make the terminal wider, or write the output into a file.</source>
        <translation>%1行目の値が改行で分かれているため、読み取っていません。端末の幅を広げるか、出力をファイルに書き込んでください。</translation>
    </message>
    <message>
        <source>The table in line %1 was printed by another command. It has to be “influxd recovery”, with all of its columns.</source>
        <translation>%1行目の表は別のコマンドの出力です。すべての列を含む「influxd recovery」の出力が必要です。</translation>
    </message>
    <message>
        <source>Line %1: the command failed: %2</source>
        <translation>%1行目: コマンドが失敗しました: %2</translation>
    </message>
    <message>
        <source>The new operator token of %1 is among them.</source>
        <translation>%1の新しいオペレータートークンが含まれています。</translation>
    </message>
    <message>
        <source>A token that recovery made is there, but its value is not: it was made with --store-token-hashes, or an earlier one. Make another, without that option.</source>
        <translation>復旧で作成されたトークンはありますが、値がありません。--store-token-hashesで作成されたか、以前のものです。このオプションなしで、もう1つ作成してください。</translation>
    </message>
    <message>
        <source>No new operator token is among them yet.</source>
        <translation>新しいオペレータートークンはまだ含まれていません。</translation>
    </message>
    <message>
        <source>its owner was deleted</source>
        <translation>所有者が削除されました</translation>
    </message>
    <message>
        <source>presumably its organization was deleted</source>
        <translation>組織が削除されたと考えられます</translation>
    </message>
</context>
<context>
    <name>itm::RefreshMenu</name>
    <message>
        <source>Refresh &amp;by Itself</source>
        <translation>自動更新(&amp;B)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n分ごと</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReplaceDialog</name>
    <message>
        <source>&amp;Same permissions, new value</source>
        <translation>同じ権限、新しい値(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Buckets that were made again: same name, new ID</source>
        <translation>作り直されたバケット: 名前は同じ、IDは新しい(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Other permissions, chosen in the next window</source>
        <translation>別の権限(次のウィンドウで選択)(&amp;O)</translation>
    </message>
    <message>
        <source>Make the successor</source>
        <translation>後継を作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Replace token</source>
        <translation>トークンを置き換え</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <extracomment>Title. %1: a token&apos;s description.</extracomment>
        <translation>「%1」を置き換え</translation>
    </message>
    <message>
        <source>InfluxDB cannot change what a token may do, nor its value. A successor is made beside it and its value handed over; the old token works until you switch it off.</source>
        <translation>InfluxDBでは、トークンの権限も値も変更できません。並行して後継を作成し、その値を引き渡します。古いトークンは、無効化するまで使えます。</translation>
    </message>
    <message>
        <source>Looking for its buckets…</source>
        <translation>バケットを探しています…</translation>
    </message>
    <message>
        <source>Every bucket that it names exists.</source>
        <translation>指定されているバケットはすべて存在します。</translation>
    </message>
    <message numerus="yes">
        <source>%n buckets that it names do not exist any more.</source>
        <translation>
            <numerusform>指定されている%n個のバケットはもう存在しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose permissions…</source>
        <translation>権限を選択…</translation>
    </message>
    <message>
        <source>Making the successor…</source>
        <translation>後継を作成しています…</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementCommands</name>
    <message numerus="yes">
        <source>It is kept deactivated for at least %n days before it can be deleted. Its successor goes on working.</source>
        <translation>
            <numerusform>削除できるようになるまで、少なくとも%n日間は無効のまま残ります。後継は引き続き使えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n running replacements?</source>
        <translation>
            <numerusform>%n件の進行中の置き換えを消去しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Old tokens and successors stay as they are.</source>
        <translation>古いトークンと後継はそのまま残ります。</translation>
    </message>
    <message>
        <source>The program no longer reminds you of an old token, and can no longer reactivate it from here.</source>
        <translation>以後、プログラムは古いトークンについて通知せず、ここから再有効化することもできなくなります。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementModel</name>
    <message>
        <source>Token</source>
        <comment>column of running replacements</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of running replacements</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>What changes</source>
        <comment>column of running replacements</comment>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>column of running replacements</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>column of running replacements</comment>
        <translation>サーバー</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementNews</name>
    <message numerus="yes">
        <source>Nobody has missed %n replaced tokens in their observation time. They can be deleted.</source>
        <translation>
            <numerusform>置き換えられた%n個のトークンは、観察期間中に必要とされませんでした。削除できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Running replacements…</source>
        <translation>進行中の置き換え…</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementText</name>
    <message>
        <source>old token off, can be deleted since %1</source>
        <extracomment>State of a replacement. %1: a date with time.</extracomment>
        <translation>古いトークンは無効、%1以降は削除可</translation>
    </message>
    <message>
        <source>Is being replaced; its successor is not in use yet.</source>
        <translation>置き換え中。後継はまだ使われていません。</translation>
    </message>
    <message>
        <source>Is being replaced and was activated again.</source>
        <translation>置き換え中。再び有効化されました。</translation>
    </message>
    <message>
        <source>Was replaced; can be deleted since %1.</source>
        <extracomment>%1: a date with time.</extracomment>
        <translation>置き換え済み。%1以降は削除できます。</translation>
    </message>
    <message>
        <source>Is being replaced; both tokens work.</source>
        <translation>置き換え中。どちらのトークンも使えます。</translation>
    </message>
    <message>
        <source>neither works: the successor was deleted</source>
        <comment>state of a replacement</comment>
        <translation>どちらも使用不可: 後継が削除されました</translation>
    </message>
    <message>
        <source>successor being made</source>
        <comment>state of a replacement</comment>
        <translation>後継を作成中</translation>
    </message>
    <message>
        <source>value not handed over</source>
        <comment>state of a replacement</comment>
        <translation>値を引き渡していません</translation>
    </message>
    <message>
        <source>the successor is inactive</source>
        <comment>state of a replacement</comment>
        <translation>後継が無効</translation>
    </message>
    <message>
        <source>successor ready, old token inactive</source>
        <comment>state of a replacement</comment>
        <translation>後継は準備完了、古いトークンは無効</translation>
    </message>
    <message>
        <source>both work</source>
        <comment>state of a replacement</comment>
        <translation>どちらも使用可</translation>
    </message>
    <message>
        <source>old token being deactivated</source>
        <comment>state of a replacement</comment>
        <translation>古いトークンを無効化中</translation>
    </message>
    <message>
        <source>old token being reactivated</source>
        <comment>state of a replacement</comment>
        <translation>古いトークンを再有効化中</translation>
    </message>
    <message>
        <source>old token works again</source>
        <comment>state of a replacement</comment>
        <translation>古いトークンは再び使用可</translation>
    </message>
    <message>
        <source>old token being deleted</source>
        <comment>state of a replacement</comment>
        <translation>古いトークンを削除中</translation>
    </message>
    <message>
        <source>The successor was deleted. Reactivate the old token if something needs it.</source>
        <translation>後継が削除されました。必要とするものがある場合は、古いトークンを再有効化してください。</translation>
    </message>
    <message>
        <source>Each list of the server is searched for what became of the request. The old token works as before.</source>
        <translation>サーバーの一覧を取得するたびに、要求の結果を探します。古いトークンは以前と同じように使えます。</translation>
    </message>
    <message>
        <source>The successor’s value is not saved here. Hand it over, or say that somebody has it. If it is lost, delete the successor and replace the old token again.</source>
        <translation>後継の値がここに保存されていません。引き渡すか、値を持つ人がいることを示してください。失われた場合は、後継を削除し、古いトークンをもう一度置き換えてください。</translation>
    </message>
    <message>
        <source>Activate the successor before the old token is switched off.</source>
        <translation>古いトークンを無効化する前に、後継を有効化してください。</translation>
    </message>
    <message>
        <source>Give the new value to whatever uses the old token, then deactivate the old one. You can take that back at once.</source>
        <translation>古いトークンを使うものに新しい値を設定し、その後、古いトークンを無効化してください。すぐに元に戻せます。</translation>
    </message>
    <message>
        <source>Nobody has missed the old token so far. Deleting it cannot be taken back.</source>
        <translation>これまでのところ、古いトークンを必要とするものはありません。削除すると元に戻せません。</translation>
    </message>
    <message>
        <source>Find what still uses the old token and give it the new value, then deactivate the old one again.</source>
        <translation>まだ古いトークンを使っているものを探して新しい値を設定し、その後、古いトークンをもう一度無効化してください。</translation>
    </message>
    <message>
        <source>The next list of the server tells whether this was carried out.</source>
        <translation>実行されたかどうかは、サーバーの次の一覧で分かります。</translation>
    </message>
    <message>
        <source>Is to replace an older token; its value was not handed over.</source>
        <translation>古いトークンの置き換え用です。値は引き渡されていません。</translation>
    </message>
    <message>
        <source>Replaces an older token.</source>
        <translation>古いトークンの置き換えです。</translation>
    </message>
    <message>
        <source>same permissions, new value</source>
        <translation>同じ権限、新しい値</translation>
    </message>
    <message>
        <source>buckets that were made again</source>
        <translation>作り直されたバケット</translation>
    </message>
    <message>
        <source>other permissions</source>
        <translation>別の権限</translation>
    </message>
    <message>
        <source>Replacing “%1” was interrupted before there was a successor. The token is as it was.</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>「%1」の置き換えは、後継が作成される前に中断されました。トークンは元のままです。</translation>
    </message>
    <message>
        <source>“%1” was deleted elsewhere while it was being replaced. Its successor stays.</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>「%1」は置き換え中に別の場所で削除されました。後継は残ります。</translation>
    </message>
    <message>
        <source>The successor of “%1” was deleted. The old token works as before.</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>「%1」の後継が削除されました。古いトークンは以前と同じように使えます。</translation>
    </message>
    <message>
        <source>old token off, watched until %1</source>
        <extracomment>State of a replacement. %1: a date with time.</extracomment>
        <translation>古いトークンは無効、%1まで様子見</translation>
    </message>
    <message>
        <source>Was replaced; is off and watched until %1.</source>
        <extracomment>%1: a date with time.</extracomment>
        <translation>置き換え済み。無効で、%1まで様子を見ています。</translation>
    </message>
    <message>
        <source>If something is refused now, it still uses the old value: reactivate the old token, put that right, and deactivate it again. It stays off until you activate or delete it.</source>
        <translation>今何かが拒否される場合、まだ古い値を使っています。古いトークンを再有効化し、修正してから、もう一度無効化してください。有効化するか削除するまで、無効のままです。</translation>
    </message>
</context>
<context>
    <name>itm::ReplacementsDialog</name>
    <message>
        <source>&amp;Reactivate now</source>
        <translation>今すぐ再有効化(&amp;R)</translation>
    </message>
    <message>
        <source>De&amp;lete the old one…</source>
        <translation>古いトークンを削除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>引き渡し(&amp;H)…</translation>
    </message>
    <message>
        <source>Somebody has its &amp;value</source>
        <translation>値は受け取り済み(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Running replacements</source>
        <translation>進行中の置き換え</translation>
    </message>
    <message>
        <source>No token is being replaced</source>
        <translation>置き換え中のトークンはありません</translation>
    </message>
    <message>
        <source>Replace gives a token a successor with a new value, keeps both for a while, and lets you take the old one out of use step by step.</source>
        <translation>置き換えでは、新しい値の後継を作成し、しばらく両方を残して、古いトークンの使用を段階的にやめます。</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次に行うこと</translation>
    </message>
    <message>
        <source> day</source>
        <extracomment>Behind a number: &quot;Deactivate the old one, watch for 7 days&quot;.</extracomment>
        <translation>日間</translation>
    </message>
    <message>
        <source> days</source>
        <translation>日間</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The connection to this server is read-only: nothing can be done here. Allow changes in “Connections”.</source>
        <translation>このサーバーへの接続は読み取り専用のため、ここでは何もできません。「接続」で変更を許可してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n are selected. A step is taken for those that are ready for it.</source>
        <translation>
            <numerusform>%n件を選択しています。操作は、準備のできているものに適用されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Deactivate the old one, watch for</source>
        <translation>古いトークンを無効化し、様子を見る期間(&amp;D)</translation>
    </message>
    <message>
        <source>Days to watch whether the old token is missed</source>
        <translation>古いトークンがなくて困らないか様子を見る日数</translation>
    </message>
</context>
<context>
    <name>itm::ReportDialog</name>
    <message>
        <source>With &amp;findings that were accepted</source>
        <translation>容認済みの検出事項を含める(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Markdownとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <comment>%1: a connection</comment>
        <translation>レポート: %1</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>形式(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>A review is of one organization: choose it above.</source>
        <translation>レビューは1つの組織を対象とします。上で選択してください。</translation>
    </message>
    <message>
        <source>This organization was not reviewed yet.</source>
        <translation>この組織はまだレビューされていません。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1に書き込みました。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>ファイルに書き込めません: %1</translation>
    </message>
    <message>
        <source>The report is copied as Markdown.</source>
        <translation>レポートをMarkdownとしてコピーしました。</translation>
    </message>
</context>
<context>
    <name>itm::ReportRun</name>
    <message>
        <source>The demo server found no free port on this computer.</source>
        <translation>デモサーバーが使える空きポートがこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Name a saved connection with --connection, or set INFLUX_HOST and INFLUX_TOKEN.</source>
        <translation>--connectionで保存済みの接続を指定するか、INFLUX_HOSTとINFLUX_TOKENを設定してください。</translation>
    </message>
    <message>
        <source>No connection is called &quot;%1&quot;.</source>
        <translation>「%1」という接続はありません。</translation>
    </message>
    <message>
        <source>This credential sees no organization &quot;%1&quot;.</source>
        <translation>この認証情報では組織「%1」を表示できません。</translation>
    </message>
    <message>
        <source>No review of the organization &quot;%1&quot; is kept on this computer.</source>
        <translation>組織「%1」のレビューは、このコンピューターに保存されていません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <extracomment>%1: a file; %2: why, in the words of the system.</extracomment>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>INFLUX_TOKEN is not used: INFLUX_HOST names another server than the connection &quot;%1&quot;.</source>
        <translation>INFLUX_TOKENは使いません。INFLUX_HOSTが接続「%1」とは別のサーバーを指しています。</translation>
    </message>
</context>
<context>
    <name>itm::ReportText</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>InfluxDB</source>
        <translation>InfluxDB</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>ID of the organization</source>
        <translation>組織のID</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>List of tokens from</source>
        <translation>トークンの一覧の日時</translation>
    </message>
    <message>
        <source>All tokens visible</source>
        <translation>すべてのトークンを表示可能</translation>
    </message>
    <message>
        <source>Tokens listed</source>
        <translation>一覧にあるトークン</translation>
    </message>
    <message>
        <source>Tokens stored</source>
        <translation>保存されているトークン</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>トークンID</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>所有者ID</translation>
    </message>
    <message>
        <source>May</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Bucket ID</source>
        <translation>バケットID</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>May delete it</source>
        <translation>バケットの削除可</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>容認済み</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>容認者</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>容認の期限</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判断者</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>判断日時</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>実行済み</translation>
    </message>
    <message>
        <source>Carried out on</source>
        <translation>実行日時</translation>
    </message>
    <message>
        <source>Review begun on</source>
        <translation>レビュー開始日時</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation>承認日時</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>次回のレビュー</translation>
    </message>
    <message>
        <source>Inventory of tokens</source>
        <translation>トークンの台帳</translation>
    </message>
    <message>
        <source>Findings about tokens</source>
        <translation>トークンの検出事項</translation>
    </message>
    <message>
        <source>Who may read and write which bucket</source>
        <translation>どのバケットを誰が読み取り、書き込みできるか</translation>
    </message>
    <message>
        <source>Review of tokens</source>
        <translation>トークンのレビュー</translation>
    </message>
    <message>
        <source>Inventory</source>
        <comment>kind of report</comment>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Findings</source>
        <comment>kind of report</comment>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>kind of report</comment>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>kind of report</comment>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Every token with its owner, its kind and what it may do.</source>
        <translation>すべてのトークンと、その所有者、種類、できること。</translation>
    </message>
    <message>
        <source>What is wrong with tokens, why it matters, and which ones it concerns.</source>
        <translation>トークンの問題点、その理由、対象のトークン。</translation>
    </message>
    <message>
        <source>For every bucket the tokens that reach it, by what they really may do.</source>
        <translation>バケットごとの、実際にできることに基づく、アクセスできるトークン。</translation>
    </message>
    <message>
        <source>What was decided about each token, by whom, when, and what became of it.</source>
        <translation>各トークンについての判断、判断した人と日時、その結果。</translation>
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
        <translation>すべての組織</translation>
    </message>
    <message>
        <source>(the server as a whole)</source>
        <translation>(サーバー全体)</translation>
    </message>
    <message numerus="yes">
        <source>Drawn from all %n token(s) that the server lists.</source>
        <translation>
            <numerusform>サーバーが一覧表示する%n個すべてのトークンに基づきます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn from %n token(s): the credential does not see all, and what it does not see is missing here.</source>
        <translation>
            <numerusform>%n個のトークンに基づきます。認証情報ではすべては表示できず、表示できないものはここに含まれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server stores %n more token(s) that no list shows: they belong to deleted users or organizations.</source>
        <translation>
            <numerusform>サーバーには、どの一覧にもないトークンがほかに%n個保存されています。削除されたユーザーまたは組織のものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>トークン%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>検出されたものはありません。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A heading. %1: how serious; %2: what was found; %3: a number of tokens.</extracomment>
        <translation>%1: %2(%3)</translation>
    </message>
    <message>
        <source>Accepted: %1 (%2)</source>
        <extracomment>A heading. %1: what was found; %2: a number of tokens.</extracomment>
        <translation>容認済み: %1(%2)</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>どちらもなし</translation>
    </message>
    <message>
        <source>reads</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>reads and writes</source>
        <translation>読み取りと書き込み</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>bucket</comment>
        <extracomment>A heading. %1: a bucket; %2: its organization.</extracomment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>No token listed here reads or writes it.</source>
        <translation>ここの一覧に、読み取りまたは書き込みをするトークンはありません。</translation>
    </message>
    <message>
        <source>The buckets of %1 could not be listed and are missing here.</source>
        <extracomment>%1: organizations.</extracomment>
        <translation>%1のバケットを一覧表示できなかったため、ここに含まれません。</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>narrow</source>
        <translation>権限を絞る</translation>
    </message>
    <message>
        <source>deactivate</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>ask the owner</source>
        <translation>所有者に確認</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>対処不要</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>the token was gone</source>
        <translation>トークンなし</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) decided about.</source>
        <translation>
            <numerusform>%n個のトークンを判断済み。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not decided about yet.</source>
        <translation>
            <numerusform>%n個のトークンが未判断。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed off yet: this is a draft.</source>
        <translation>未承認: これは下書きです。</translation>
    </message>
    <message>
        <source>Signed off by %1 on %2.</source>
        <extracomment>%1: a name; %2: a date with time.</extracomment>
        <translation>%2に%1が承認しました。</translation>
    </message>
    <message>
        <source>SHA-256 of the content, the same as in the JSON form of this report: %1</source>
        <extracomment>%1: a checksum.</extracomment>
        <translation>内容のSHA-256(このレポートのJSON形式のものと同じ): %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1: a number; %2: how many there are.</extracomment>
        <translation>%2ページ中%1ページ</translation>
    </message>
    <message>
        <source>The preview ends here, after %1 of %2 rows; what is saved or copied is complete.</source>
        <extracomment>%1, %2: numbers.</extracomment>
        <translation>プレビューは%2行中%1行までです。保存またはコピーされる内容は完全です。</translation>
    </message>
    <message>
        <source>Findings are those at the time of the decision; where none were kept with it, those at the time of this report.</source>
        <translation>検出事項は判断した時点のものです。判断とともに保存されていない場合は、このレポートの時点のものです。</translation>
    </message>
</context>
<context>
    <name>itm::RescueBanner</name>
    <message>
        <source>Values that can still be read</source>
        <translation>まだ読み取れる値</translation>
    </message>
    <message>
        <source>Rescue values…</source>
        <translation>値を退避…</translation>
    </message>
</context>
<context>
    <name>itm::RescueDialog</name>
    <message>
        <source>Rescue values</source>
        <translation>値を退避</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Values of the tokens</source>
        <translation>トークンの値</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>レポートをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n in the keychain</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n個をキーチェーンに保存(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表(*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト(*.txt)</translation>
    </message>
    <message>
        <source>The report could not be written to %1.</source>
        <translation>レポートを%1に書き込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n until the program ends</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n個をプログラムの終了まで保持(&amp;K)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::RescueModel</name>
    <message>
        <source>Token</source>
        <comment>column of values to be rescued</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of values to be rescued</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of values to be rescued</comment>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>itm::RescueText</name>
    <message numerus="yes">
        <source>%1 of %n values are still readable on this server; after an upgrade that hashes them they are gone.</source>
        <extracomment>%1: a number; %n: the number of all.</extracomment>
        <translation>
            <numerusform>このサーバーでは%n個中%1個の値をまだ読み取れます。値をハッシュ化するアップグレードの後は失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not saved here.</source>
        <comment>values</comment>
        <translation>
            <numerusform>うち%n個はここに保存されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>From InfluxDB 2.9 on the server keeps a digest in place of each value, unless it is started with --use-hashed-tokens=false; in 2.8 it does so if started with --use-hashed-tokens. Clients work on with the values they have.</source>
        <translation>InfluxDB 2.9以降のサーバーは、--use-hashed-tokens=falseを付けて起動しない限り、値の代わりにダイジェストを保存します。2.8では--use-hashed-tokensを付けて起動した場合に同様です。クライアントは、持っている値で引き続き動作します。</translation>
    </message>
    <message>
        <source>The first start with hashing changes every value for good. Switching it off later brings none back, and after a downgrade below 2.8 hashed tokens do not work any more.</source>
        <translation>ハッシュ化を有効にして初めて起動すると、すべての値が元に戻せない形に変わります。後でオフにしても元に戻らず、2.8より前へのダウングレード後は、ハッシュ化されたトークンは使えません。</translation>
    </message>
    <message>
        <source>Back-ups and the copy of the database made before the upgrade still hold the values in clear text: keep them like passwords.</source>
        <translation>バックアップと、アップグレード前に作成されたデータベースのコピーには、値が平文で残っています。パスワードと同じように保管してください。</translation>
    </message>
    <message>
        <source>readable</source>
        <comment>value</comment>
        <translation>読み取り可能</translation>
    </message>
    <message>
        <source>in the keychain already</source>
        <translation>キーチェーンに保存済み</translation>
    </message>
    <message>
        <source>not readable: the server keeps a digest only</source>
        <translation>読み取り不可: サーバーはダイジェストのみ保存</translation>
    </message>
    <message>
        <source>being saved…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>✓ saved in the keychain</source>
        <translation>✓ キーチェーンに保存しました</translation>
    </message>
    <message>
        <source>▲ not saved: %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>▲ 未保存: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values are in the keychain.</source>
        <translation>
            <numerusform>%n個の値がキーチェーンにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n個は保存できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable ones are not saved.</source>
        <comment>values</comment>
        <translation>
            <numerusform>読み取り可能な%n個が未保存です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read any more: replace these tokens if their value is needed.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n個はもう読み取れません。値が必要な場合は、これらのトークンを置き換えてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of the tokens of %1, %2</source>
        <extracomment>Heading of a report. %1: the name of a connection, %2: a date.</extracomment>
        <translation>%1のトークンの値、%2</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column of a report</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column of a report</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of a report</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of a report</comment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of a report</comment>
        <translation>値</translation>
    </message>
    <message>
        <source>▲ until the program ends</source>
        <translation>▲ プログラムの終了まで</translation>
    </message>
    <message numerus="yes">
        <source>%n values are kept until the program ends.</source>
        <translation>
            <numerusform>%n個の値はプログラムの終了まで保持されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ResourceText</name>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>トークン%1</translation>
    </message>
    <message>
        <source>buckets</source>
        <translation>バケット</translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s)</source>
        <translation>
            <numerusform>%n個のバケット</numerusform>
        </translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>バケット%1</translation>
    </message>
    <message>
        <source>dashboards</source>
        <translation>ダッシュボード</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s)</source>
        <translation>
            <numerusform>%n個のダッシュボード</numerusform>
        </translation>
    </message>
    <message>
        <source>dashboard %1</source>
        <translation>ダッシュボード%1</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>組織</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n個の組織</numerusform>
        </translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>組織%1</translation>
    </message>
    <message>
        <source>data sources</source>
        <translation>データソース</translation>
    </message>
    <message numerus="yes">
        <source>%n data source(s)</source>
        <translation>
            <numerusform>%n個のデータソース</numerusform>
        </translation>
    </message>
    <message>
        <source>data source %1</source>
        <translation>データソース%1</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>タスク</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n個のタスク</numerusform>
        </translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>タスク%1</translation>
    </message>
    <message>
        <source>Telegraf configurations</source>
        <translation>Telegraf設定</translation>
    </message>
    <message numerus="yes">
        <source>%n Telegraf configuration(s)</source>
        <translation>
            <numerusform>%n個のTelegraf設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Telegraf configuration %1</source>
        <translation>Telegraf設定%1</translation>
    </message>
    <message>
        <source>users</source>
        <translation>ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n人のユーザー</numerusform>
        </translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザー%1</translation>
    </message>
    <message>
        <source>variables</source>
        <translation>変数</translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n個の変数</numerusform>
        </translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>変数%1</translation>
    </message>
    <message>
        <source>scrapers</source>
        <translation>スクレイパー</translation>
    </message>
    <message numerus="yes">
        <source>%n scraper(s)</source>
        <translation>
            <numerusform>%n個のスクレイパー</numerusform>
        </translation>
    </message>
    <message>
        <source>scraper %1</source>
        <translation>スクレイパー%1</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>シークレット</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n個のシークレット</numerusform>
        </translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>シークレット%1</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>ラベル</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n個のラベル</numerusform>
        </translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>ラベル%1</translation>
    </message>
    <message>
        <source>dashboard views</source>
        <translation>ダッシュボードビュー</translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard view(s)</source>
        <translation>
            <numerusform>%n個のダッシュボードビュー</numerusform>
        </translation>
    </message>
    <message>
        <source>dashboard view %1</source>
        <translation>ダッシュボードビュー%1</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n個のドキュメント</numerusform>
        </translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>ドキュメント%1</translation>
    </message>
    <message>
        <source>notification rules</source>
        <translation>通知ルール</translation>
    </message>
    <message numerus="yes">
        <source>%n notification rule(s)</source>
        <translation>
            <numerusform>%n個の通知ルール</numerusform>
        </translation>
    </message>
    <message>
        <source>notification rule %1</source>
        <translation>通知ルール%1</translation>
    </message>
    <message>
        <source>notification endpoints</source>
        <translation>通知エンドポイント</translation>
    </message>
    <message numerus="yes">
        <source>%n notification endpoint(s)</source>
        <translation>
            <numerusform>%n個の通知エンドポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>notification endpoint %1</source>
        <translation>通知エンドポイント%1</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>チェック</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n個のチェック</numerusform>
        </translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>チェック%1</translation>
    </message>
    <message>
        <source>database mappings</source>
        <translation>データベースマッピング</translation>
    </message>
    <message numerus="yes">
        <source>%n database mapping(s)</source>
        <translation>
            <numerusform>%n個のデータベースマッピング</numerusform>
        </translation>
    </message>
    <message>
        <source>database mapping %1</source>
        <translation>データベースマッピング%1</translation>
    </message>
    <message>
        <source>notebooks</source>
        <translation>ノートブック</translation>
    </message>
    <message numerus="yes">
        <source>%n notebook(s)</source>
        <translation>
            <numerusform>%n個のノートブック</numerusform>
        </translation>
    </message>
    <message>
        <source>notebook %1</source>
        <translation>ノートブック%1</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>アノテーション</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n個のアノテーション</numerusform>
        </translation>
    </message>
    <message>
        <source>annotation %1</source>
        <translation>アノテーション%1</translation>
    </message>
    <message>
        <source>remote connections</source>
        <translation>リモート接続</translation>
    </message>
    <message numerus="yes">
        <source>%n remote connection(s)</source>
        <translation>
            <numerusform>%n個のリモート接続</numerusform>
        </translation>
    </message>
    <message>
        <source>remote connection %1</source>
        <translation>リモート接続%1</translation>
    </message>
    <message>
        <source>replications</source>
        <translation>レプリケーション</translation>
    </message>
    <message numerus="yes">
        <source>%n replication(s)</source>
        <translation>
            <numerusform>%n個のレプリケーション</numerusform>
        </translation>
    </message>
    <message>
        <source>replication %1</source>
        <translation>レプリケーション%1</translation>
    </message>
    <message>
        <source>the whole server</source>
        <extracomment>The resource type &quot;instance&quot;: it means everything on the server.</extracomment>
        <translation>サーバー全体</translation>
    </message>
    <message numerus="yes">
        <source>%n × %1</source>
        <extracomment>A number of things of a type that this program does not know. %1: the type as the server spells it.</extracomment>
        <translation>
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
        <translation>← 前へ(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt →</source>
        <comment>token</comment>
        <translation>次へ(&amp;X) →</translation>
    </message>
    <message>
        <source>&amp;Finish…</source>
        <comment>a review</comment>
        <translation>完了(&amp;F)…</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <comment>%1: a connection</comment>
        <translation>レビュー: %1</translation>
    </message>
    <message>
        <source>Tokens of the review, the worst first</source>
        <translation>レビューのトークン(重大な順)</translation>
    </message>
    <message>
        <source>Decided so far</source>
        <translation>これまでの判断</translation>
    </message>
    <message>
        <source>Decided so far, in words</source>
        <translation>これまでの判断(文章)</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <comment>%1: an organization</comment>
        <translation>%1のレビュー</translation>
    </message>
    <message>
        <source>A v1 credential has no successor: make a new one, and delete this one then.</source>
        <translation>v1認証情報には後継がありません。新しく作成し、その後これを削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for owners copied, without any secret.</source>
        <translation>
            <numerusform>所有者への%n件のメッセージをコピーしました。秘密情報は含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>再保存</translation>
    </message>
    <message>
        <source>Off: this connection is for looking only.</source>
        <translation>使用不可: この接続は閲覧専用です。</translation>
    </message>
    <message>
        <source>Off: the server is not connected.</source>
        <translation>使用不可: サーバーが接続されていません。</translation>
    </message>
</context>
<context>
    <name>itm::ReviewEnd</name>
    <message>
        <source>How far the review is</source>
        <translation>レビューの進み具合</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation>承認(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>無効化(&amp;D)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Narrow the next…</source>
        <translation>次のトークンの権限を絞る(&amp;N)…</translation>
    </message>
    <message>
        <source>Copy all &amp;messages</source>
        <translation>すべてのメッセージをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Nam&amp;e</source>
        <translation>氏名(&amp;E)</translation>
    </message>
    <message>
        <source>Nex&amp;t review</source>
        <translation>次回のレビュー(&amp;T)</translation>
    </message>
    <message>
        <source>The organization %1 is no longer there, and no list shows its tokens.</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>組織%1はもうなく、どの一覧にもそのトークンはありません。</translation>
    </message>
    <message>
        <source>None of these tokens is listed any more.</source>
        <translation>これらのトークンはどれも、もう一覧にありません。</translation>
    </message>
    <message>
        <source>There is no token to decide about.</source>
        <translation>判断するトークンがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <extracomment>%1: a decision, such as Delete; %n: tokens.</extracomment>
        <translation>
            <numerusform>%1: トークン%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign off all the same. %1</source>
        <extracomment>%1: such as &quot;Left: 3 tokens without a decision.&quot;</extracomment>
        <translation>それでも承認する。%1</translation>
    </message>
</context>
<context>
    <name>itm::ReviewNews</name>
    <message>
        <source>Review…</source>
        <translation>レビュー…</translation>
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
            <numerusform>検出事項%n件、最も重大なもの: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReviewStart</name>
    <message>
        <source>Earlier reviews</source>
        <translation>以前のレビュー</translation>
    </message>
    <message>
        <source>What to know before</source>
        <translation>事前に知っておくこと</translation>
    </message>
    <message>
        <source>Organization to review</source>
        <translation>レビューする組織</translation>
    </message>
    <message>
        <source>What a review is</source>
        <translation>レビューについて</translation>
    </message>
    <message>
        <source>You go through the tokens of one organization, the worst first, and decide about each with one key. Decisions are kept on this computer as you make them; nothing changes on the server until you say so. At the end you sign off with your name.</source>
        <translation>1つの組織のトークンを重大な順に確認し、それぞれキー1つで判断します。判断はその都度このコンピューターに保存され、指示するまでサーバー上では何も変わりません。最後に氏名を入力して承認します。</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <comment>an organization</comment>
        <translation>%1(もうありません)</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s).</source>
        <translation>
            <numerusform>トークン%n個。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with the review</source>
        <translation>レビューを続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Start the review</source>
        <translation>レビューを開始(&amp;S)</translation>
    </message>
    <message>
        <source>The server has not answered in this run. You can decide about the list that is kept here; what changed meanwhile comes up again.</source>
        <translation>この実行ではサーバーがまだ応答していません。ここに保存された一覧について判断できます。その間に変わったものは、もう一度表示されます。</translation>
    </message>
    <message>
        <source>This credential is no operator’s: it may not see every token.</source>
        <translation>この認証情報はオペレーターのものではないため、すべてのトークンは表示できない可能性があります。</translation>
    </message>
    <message>
        <source>This connection is for looking only: you can decide, but not carry out.</source>
        <translation>この接続は閲覧専用です。判断はできますが、実行はできません。</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Earlier reviews</source>
        <translation>以前のレビュー(&amp;E)</translation>
    </message>
</context>
<context>
    <name>itm::ReviewText</name>
    <message>
        <source>Keep</source>
        <comment>decision about a token</comment>
        <translation>維持</translation>
    </message>
    <message>
        <source>Narrow</source>
        <comment>decision about a token</comment>
        <translation>権限を絞る</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <comment>decision about a token</comment>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>decision about a token</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Ask the owner</source>
        <comment>decision about a token</comment>
        <translation>所有者に確認</translation>
    </message>
    <message>
        <source>not saved</source>
        <comment>a decision</comment>
        <translation>未保存</translation>
    </message>
    <message>
        <source>new, open</source>
        <comment>a token in a review</comment>
        <translation>新規、未判断</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a token in a review</comment>
        <translation>未判断</translation>
    </message>
    <message>
        <source>changed since</source>
        <comment>a token in a review</comment>
        <translation>その後に変更</translation>
    </message>
    <message>
        <source>%1: to be done</source>
        <extracomment>%1: a decision, such as Delete.</extracomment>
        <translation>%1: 未処理</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>%1: a decision, such as Delete.</extracomment>
        <translation>%1: 完了</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <comment>a token</comment>
        <translation>一覧になし</translation>
    </message>
    <message>
        <source>The decision is not saved yet.</source>
        <translation>判断がまだ保存されていません。</translation>
    </message>
    <message>
        <source>It came after the review had begun.</source>
        <translation>レビューの開始後に追加されました。</translation>
    </message>
    <message>
        <source>The server’s list does not show it any more: somebody deleted it, or this credential does not see it.</source>
        <translation>サーバーの一覧にもうありません。削除されたか、この認証情報では表示できません。</translation>
    </message>
    <message>
        <source>Since the decision its state, description, permissions or owner changed. Decide again.</source>
        <translation>判断の後に、状態、説明、権限または所有者が変わりました。もう一度判断してください。</translation>
    </message>
    <message>
        <source>Decided: %1, %2.</source>
        <translation>判断: %1、%2。</translation>
    </message>
    <message>
        <source>Decided: %1, by %2, %3.</source>
        <translation>判断: %1、%2、%3。</translation>
    </message>
    <message>
        <source>The message was copied %1.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>メッセージのコピー: %1。</translation>
    </message>
    <message>
        <source>Carried out; seen %1.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>実行済み。確認: %1。</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <comment>numbers of tokens</comment>
        <translation>%2件中%1件を判断済み</translation>
    </message>
    <message numerus="yes">
        <source>%n to carry out</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>未実行%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer listed</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>一覧になし%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>A review is under way, begun %1.</source>
        <extracomment>%1: a time.</extracomment>
        <translation>レビューが進行中です。%1に開始しました。</translation>
    </message>
    <message>
        <source>A review is under way, begun %1 by %2.</source>
        <extracomment>%1: a time; %2: a user.</extracomment>
        <translation>レビューが進行中です。%1に%2が開始しました。</translation>
    </message>
    <message>
        <source>It has not been reviewed yet.</source>
        <comment>an organization</comment>
        <translation>まだレビューされていません。</translation>
    </message>
    <message>
        <source>The next review is due on %1.</source>
        <translation>次回のレビューの期限は%1です。</translation>
    </message>
    <message>
        <source>The review of %1 was due on %2.</source>
        <extracomment>%1: an organization; %2: a date.</extracomment>
        <translation>%1のレビューの期限は%2でした。</translation>
    </message>
    <message>
        <source>Signed off by %1, %2.</source>
        <extracomment>%1: a person, as typed; %2: a time.</extracomment>
        <translation>承認: %1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) without a decision</source>
        <translation>
            <numerusform>判断のないトークン%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not carried out</source>
        <translation>
            <numerusform>実行されていない判断%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <extracomment>%1: one or two things, such as &quot;3 tokens without a decision&quot;.</extracomment>
        <translation>残り: %1。</translation>
    </message>
    <message>
        <source>This review was signed off meanwhile; nothing of it changes any more.</source>
        <translation>このレビューはその間に承認されました。もう変更できません。</translation>
    </message>
    <message>
        <source>The review could not be saved. %1</source>
        <translation>レビューを保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <extracomment>%1: a user&apos;s name.</extracomment>
        <translation>%1様</translation>
    </message>
    <message>
        <source>this is about the InfluxDB token “%1” (ID %2) in the organization %3 on %4. It is in your name.</source>
        <extracomment>%1: a token&apos;s description; %2: its id; %3: an organization; %4: a server.</extracomment>
        <translation>%4の組織%3にあるInfluxDBトークン「%1」(ID %2)についてのご確認です。あなたが所有者として登録されています。</translation>
    </message>
    <message>
        <source>Kind: %1, %2, made %3, last changed %4.</source>
        <extracomment>%1: a kind of token; %2: active or inactive; %3 and %4: dates.</extracomment>
        <translation>種類: %1、%2、作成%3、最終変更%4。</translation>
    </message>
    <message>
        <source>It may:</source>
        <translation>できること:</translation>
    </message>
    <message>
        <source>Is it still needed? What uses it, and who looks after that? Could it do with less?</source>
        <translation>このトークンはまだ必要ですか。何が使っていて、誰が管理していますか。権限を減らすことはできますか。</translation>
    </message>
    <message>
        <source>Please do not send the token’s value in your answer.</source>
        <translation>返信にトークンの値を含めないでください。</translation>
    </message>
</context>
<context>
    <name>itm::ReviewTokenPage</name>
    <message>
        <source>Where this token stands in the review</source>
        <translation>レビューでのこのトークンの位置</translation>
    </message>
    <message>
        <source>Kept with the decision, and in the report</source>
        <translation>判断とともに保存され、レポートに記載されます</translation>
    </message>
    <message>
        <source>It stays as it is</source>
        <translation>現在のまま残します</translation>
    </message>
    <message>
        <source>It gets a successor that may do less</source>
        <translation>権限を減らした後継を作成します</translation>
    </message>
    <message>
        <source>It stops working, and can be activated again</source>
        <translation>使えなくなります。再び有効化できます</translation>
    </message>
    <message>
        <source>It goes for good</source>
        <translation>完全に削除します</translation>
    </message>
    <message>
        <source>A message for the owner is copied, without any secret</source>
        <translation>秘密情報を含まない、所有者へのメッセージをコピーします</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>On a button. %1: a decision, such as Keep; %2: its key.</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>メッセージをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Act &amp;now…</source>
        <translation>今すぐ実行(&amp;N)…</translation>
    </message>
    <message>
        <source>Previous token</source>
        <translation>前のトークン</translation>
    </message>
    <message>
        <source>Next token</source>
        <translation>次のトークン</translation>
    </message>
</context>
<context>
    <name>itm::RotateDialog</name>
    <message numerus="yes">
        <source>Replace %n tokens</source>
        <translation>
            <numerusform>%n個のトークンを置き換え</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the successors</source>
        <translation>後継を作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>引き渡し…</translation>
    </message>
    <message>
        <source>Replace tokens</source>
        <translation>トークンを置き換え</translation>
    </message>
    <message>
        <source>being made…</source>
        <comment>state of a successor</comment>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>Tokens to be replaced</source>
        <translation>置き換えるトークン</translation>
    </message>
    <message>
        <source>Successors made</source>
        <translation>作成した後継</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a token, %2: what became of its successor.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is being replaced already</source>
        <comment>state of a successor</comment>
        <translation>既に置き換え中</translation>
    </message>
    <message>
        <source>made, but its value could not be saved</source>
        <comment>state of a successor</comment>
        <translation>作成済み、値は保存できず</translation>
    </message>
    <message>
        <source>made, value saved in your keychain</source>
        <comment>state of a successor</comment>
        <translation>作成済み、値はキーチェーンに保存</translation>
    </message>
    <message>
        <source>made, value kept until the program ends</source>
        <comment>state of a successor</comment>
        <translation>作成済み、値はプログラムの終了まで保持</translation>
    </message>
    <message numerus="yes">
        <source>%n successors made.</source>
        <translation>
            <numerusform>%n個の後継を作成しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <translation>
            <numerusform>%n個は作成できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not begun.</source>
        <translation>
            <numerusform>%n個は開始されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What to do next…</source>
        <translation>次に行うこと…</translation>
    </message>
    <message>
        <source>Each gets a successor with the same permissions and a new value. The old tokens work until you switch them off.</source>
        <translation>それぞれ、同じ権限で新しい値の後継を作成します。古いトークンは、無効化するまで使えます。</translation>
    </message>
    <message>
        <source>The new values are saved in your keychain.</source>
        <translation>新しい値はキーチェーンに保存されます。</translation>
    </message>
</context>
<context>
    <name>itm::SaveTemplateDialog</name>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>Back to names</source>
        <translation>名前に戻す</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>テンプレートを保存</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Entries of the template</source>
        <translation>テンプレートの項目</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Names → &amp;pattern</source>
        <translation>名前 → パターン(&amp;P)</translation>
    </message>
    <message>
        <source>Type of what the pattern is about</source>
        <translation>パターンの対象のタイプ</translation>
    </message>
    <message>
        <source>Pattern in place of names</source>
        <translation>名前の代わりのパターン</translation>
    </message>
    <message>
        <source>such as prod-*</source>
        <translation>例: prod-*</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No entry names a single thing that a pattern could stand for.</source>
        <translation>パターンで置き換えられる個別の対象を指定する項目がありません。</translation>
    </message>
    <message>
        <source>* stands for anything, ? for one character. Things that are made later and match come along when the template is used.</source>
        <translation>*は任意の文字列、?は任意の1文字を表します。後で作成され一致するものも、テンプレートの使用時に含まれます。</translation>
    </message>
    <message>
        <source>Looking for what the permissions name…</source>
        <translation>権限の対象を探しています…</translation>
    </message>
    <message>
        <source>There is nothing here that a template can say.</source>
        <translation>テンプレートで表せるものがありません。</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>テンプレートに名前を付けてください。</translation>
    </message>
    <message>
        <source>This looks like the value of a token. A template is no place for it.</source>
        <translation>トークンの値のようです。テンプレートに含めないでください。</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>この名前のテンプレートは既にあります。</translation>
    </message>
</context>
<context>
    <name>itm::SearchEdit</name>
    <message>
        <source>&amp;Searches</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Search tokens</source>
        <translation>トークンを検索</translation>
    </message>
    <message>
        <source>Search: words, owner:, can:write bucket:…</source>
        <translation>検索: 語句、owner:、can:write bucket:…</translation>
    </message>
    <message>
        <source>Recent and saved searches</source>
        <translation>最近の検索と保存した検索</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>Forget “%1”</source>
        <translation>「%1」を消去</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近の検索</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>最近の検索を消去</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Name of this search:</source>
        <translation>この検索の名前:</translation>
    </message>
</context>
<context>
    <name>itm::SearchText</name>
    <message>
        <source>“%1:” at character %2 is no field. There are %3. Put words with a colon in quotes.</source>
        <extracomment>%1: a word; %2: its place; %3: a list of words.</extracomment>
        <translation>%2文字目の「%1:」はフィールドではありません。使えるもの: %3。コロンを含む語句は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Something is missing behind “%1:” at character %2.</source>
        <translation>%2文字目の「%1:」の後に内容がありません。</translation>
    </message>
    <message>
        <source>The quote at character %1 is not closed.</source>
        <translation>%1文字目の引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no kind of token. There are %3.</source>
        <translation>%2文字目の「%1」はトークンの種類ではありません。使えるもの: %3。</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no status. There are %3.</source>
        <translation>%2文字目の「%1」はステータスではありません。使えるもの: %3。</translation>
    </message>
    <message>
        <source>“%1” at character %2 is nothing a token can be. There are %3.</source>
        <translation>%2文字目の「%1」はトークンの状態ではありません。使えるもの: %3。</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no place of a value. There are %3.</source>
        <translation>%2文字目の「%1」は値の場所ではありません。使えるもの: %3。</translation>
    </message>
    <message>
        <source>“%1” at character %2 is nothing a review can be. There are %3.</source>
        <translation>%2文字目の「%1」はレビューの状態ではありません。使えるもの: %3。</translation>
    </message>
    <message>
        <source>“%1” at character %2 is nothing a token can do. There are %3.</source>
        <translation>%2文字目の「%1」はトークンでできる操作ではありません。使えるもの: %3。</translation>
    </message>
    <message>
        <source>“%1” at character %2 is no finding. There are %3.</source>
        <translation>%2文字目の「%1」は検出事項ではありません。使えるもの: %3。</translation>
    </message>
    <message>
        <source>“%1” at character %2 is neither a date (2025, 2025-03, 2025-03-04) nor an age (12h, 90d, 2w, 6m, 1y), with &lt; or &gt; in front if you like.</source>
        <translation>%2文字目の「%1」は日付(2025、2025-03、2025-03-04)でも経過期間(12h、90d、2w、6m、1y)でもありません。前に&lt;または&gt;を付けることもできます。</translation>
    </message>
    <message>
        <source>Put the minus at character %1 in front of “can:”.</source>
        <translation>%1文字目のマイナスは「can:」の前に付けてください。</translation>
    </message>
    <message>
        <source>A search has at most %1 words.</source>
        <translation>1つの検索の語数は最大%1です。</translation>
    </message>
    <message>
        <source>anywhere in the row</source>
        <comment>search field</comment>
        <translation>行のどこか</translation>
    </message>
    <message>
        <source>the owner’s name or ID</source>
        <comment>search field</comment>
        <translation>所有者の名前またはID</translation>
    </message>
    <message>
        <source>the organization’s name or ID</source>
        <comment>search field</comment>
        <translation>組織の名前またはID</translation>
    </message>
    <message>
        <source>operator, allaccess, readwrite, custom …</source>
        <comment>search field</comment>
        <translation>operator、allaccess、readwrite、custom…</translation>
    </message>
    <message>
        <source>active or inactive</source>
        <comment>search field</comment>
        <translation>activeまたはinactive</translation>
    </message>
    <message>
        <source>replaced: has a successor; replacing: is one; v1: a v1 credential</source>
        <comment>search field</comment>
        <translation>replaced: 後継がある。replacing: 後継である。v1: v1認証情報</translation>
    </message>
    <message>
        <source>has permissions on this type</source>
        <comment>search field</comment>
        <translation>このタイプに対する権限がある</translation>
    </message>
    <message>
        <source>names this bucket in a permission</source>
        <comment>search field</comment>
        <translation>権限でこのバケットを指定している</translation>
    </message>
    <message>
        <source>any ID in the record</source>
        <comment>search field</comment>
        <translation>記録内のいずれかのID</translation>
    </message>
    <message>
        <source>where the value is: keychain, server, none</source>
        <comment>search field</comment>
        <translation>値の場所: keychain、server、none</translation>
    </message>
    <message>
        <source>a date or an age: &gt;2025-01-01, &lt;7d</source>
        <comment>search field</comment>
        <translation>日付または経過期間: &gt;2025-01-01、&lt;7d</translation>
    </message>
    <message>
        <source>a date or an age: &gt;90d was not touched for 90 days</source>
        <comment>search field</comment>
        <translation>日付または経過期間: &gt;90dは90日間変更なし</translation>
    </message>
    <message>
        <source>in imported server logs: &lt;30d, never, leaked</source>
        <comment>search field</comment>
        <translation>インポートしたサーバーログ: &lt;30d、never、leaked</translation>
    </message>
    <message>
        <source>a tag that you gave it</source>
        <comment>search field</comment>
        <translation>付けたタグ</translation>
    </message>
    <message>
        <source>in what you noted about it</source>
        <comment>search field</comment>
        <translation>メモの内容</translation>
    </message>
    <message>
        <source>its date for a review: overdue, due, set, none</source>
        <comment>search field</comment>
        <translation>レビューの期限: overdue、due、set、none</translation>
    </message>
    <message>
        <source>what it really may do: can:write bucket:telegraf</source>
        <comment>search field</comment>
        <translation>実際にできること: can:write bucket:telegraf</translation>
    </message>
    <message>
        <source>what is wrong with it: finding:no-description</source>
        <comment>search field</comment>
        <translation>問題点: finding:no-description</translation>
    </message>
    <message>
        <source>both words, in any column</source>
        <translation>どの列でもよいので両方の語</translation>
    </message>
    <message>
        <source>these words together, and not that one</source>
        <translation>これらの語の連続、かつその語を含まない</translation>
    </message>
    <message>
        <source>only in these fields</source>
        <translation>これらのフィールドのみ</translation>
    </message>
    <message>
        <source>every token that may write there, All Access and operator tokens too</source>
        <translation>そこに書き込めるすべてのトークン(オールアクセストークンとオペレータートークンも含む)</translation>
    </message>
    <message>
        <source>made in that month, not touched for 90 days</source>
        <translation>その月に作成、90日間変更なし</translation>
    </message>
</context>
<context>
    <name>itm::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
</context>
<context>
    <name>itm::SecretField</name>
    <message>
        <source>Token value</source>
        <translation>トークンの値</translation>
    </message>
    <message>
        <source>Hide value</source>
        <translation>値を隠す</translation>
    </message>
    <message>
        <source>Reveal value</source>
        <translation>値を表示</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>itm::SelfTestPanel</name>
    <message>
        <source>Result of the test</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>What the token should and should not be able to do can be tried with its own value. Nothing is stored.</source>
        <translation>トークンでできるはずのことと、できないはずのことを、トークン自身の値で試せます。何も保存されません。</translation>
    </message>
    <message>
        <source>Test it now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再テスト</translation>
    </message>
    <message>
        <source>Being tried on the server…</source>
        <translation>サーバーで試しています…</translation>
    </message>
</context>
<context>
    <name>itm::SelfTestTable</name>
    <message>
        <source>What was tried with the token</source>
        <translation>トークンで試した内容</translation>
    </message>
    <message>
        <source>Tried</source>
        <comment>column of the self-test</comment>
        <translation>試した操作</translation>
    </message>
    <message>
        <source>Should be</source>
        <comment>column of the self-test</comment>
        <translation>予定</translation>
    </message>
    <message>
        <source>Is</source>
        <comment>column of the self-test</comment>
        <translation>実際</translation>
    </message>
    <message>
        <source>What is not tried</source>
        <translation>試さない内容</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>まだ何も試していません。</translation>
    </message>
</context>
<context>
    <name>itm::SelfTestText</name>
    <message>
        <source>sign in</source>
        <comment>what is tried with a token</comment>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>what is tried with a token; %1 is a bucket</comment>
        <translation>%1の読み取り</translation>
    </message>
    <message>
        <source>write to %1</source>
        <comment>what is tried with a token; %1 is a bucket</comment>
        <translation>%1への書き込み</translation>
    </message>
    <message>
        <source>see tokens</source>
        <comment>what is tried with a token</comment>
        <translation>トークンの表示</translation>
    </message>
    <message>
        <source>see the organization %1</source>
        <comment>what is tried with a token</comment>
        <translation>組織%1の表示</translation>
    </message>
    <message>
        <source>allowed</source>
        <comment>what a token should meet with</comment>
        <translation>許可</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>what a token should meet with</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>✓ allowed</source>
        <comment>as expected</comment>
        <translation>✓ 許可</translation>
    </message>
    <message>
        <source>✓ refused</source>
        <comment>as expected</comment>
        <translation>✓ 拒否</translation>
    </message>
    <message>
        <source>▲ refused: %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>▲ 拒否: %1</translation>
    </message>
    <message>
        <source>▲ allowed, although its permissions do not say so</source>
        <translation>▲ 権限にないのに許可</translation>
    </message>
    <message>
        <source>not tried: %1</source>
        <extracomment>%1: the reason, a sentence.</extracomment>
        <translation>未実行: %1</translation>
    </message>
    <message>
        <source>✓ The token does what it should and nothing more that was tried.</source>
        <translation>✓ トークンは予定どおりに動作し、試した範囲でそれ以上のことはできません。</translation>
    </message>
    <message numerus="yes">
        <source>%n things are allowed that should not be.</source>
        <translation>
            <numerusform>許可されるべきでない%n件が許可されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are refused that should be allowed.</source>
        <translation>
            <numerusform>許可されるべき%n件が拒否されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be tried.</source>
        <translation>
            <numerusform>%n件は試せませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more granted buckets are not tried.</source>
        <translation>
            <numerusform>付与されたほかの%n個のバケットは試しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Granted, but not tried: %1.</source>
        <extracomment>%1: a list of types of things.</extracomment>
        <translation>付与されているが試していないもの: %1。</translation>
    </message>
</context>
<context>
    <name>itm::ServerChoice</name>
    <message>
        <source>Servers that the value is shown to</source>
        <translation>値を提示するサーバー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a server and its address</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source> ▲ unencrypted: others could read the value on its way</source>
        <translation> ▲ 暗号化なし: 通信経路上で値を読まれる可能性があります</translation>
    </message>
</context>
<context>
    <name>itm::ServerStateText</name>
    <message>
        <source>The list was read %1.</source>
        <extracomment>%1: such as &quot;3 h ago&quot;.</extracomment>
        <translation>一覧は%1のものです。</translation>
    </message>
    <message>
        <source>No list of its tokens is on this computer.</source>
        <translation>このコンピューターにトークンの一覧がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <extracomment>Part of the status line: how many servers are offline.</extracomment>
        <translation>
            <numerusform>オフライン%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (list read %2)</source>
        <extracomment>%1: &quot;1 offline&quot;; %2: such as &quot;3 h ago&quot;.</extracomment>
        <translation>%1(%2の一覧)</translation>
    </message>
    <message>
        <source>%1 (oldest list read %2)</source>
        <extracomment>%1: such as &quot;2 offline&quot;; %2: such as &quot;3 h ago&quot;.</extracomment>
        <translation>%1(最も古い一覧は%2)</translation>
    </message>
    <message>
        <source>connecting…</source>
        <comment>state of a server</comment>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>state of a server</comment>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>disconnected</source>
        <comment>state of a server</comment>
        <translation>切断</translation>
    </message>
    <message>
        <source>not answering</source>
        <comment>state of a server</comment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>%1: a server; %2: &quot;offline&quot;; %3: such as &quot;3 h ago&quot;.</extracomment>
        <translation>%1(%2、%3)</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>接続しています。</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>オフラインです。</translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation>切断されています。</translation>
    </message>
    <message>
        <source>Not answering.</source>
        <translation>応答がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <extracomment>Part of the status line: how many servers are connected.</extracomment>
        <translation>
            <numerusform>接続済み%n台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connecting</source>
        <extracomment>Part of the status line: how many servers are being asked.</extracomment>
        <translation>
            <numerusform>接続中%n台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answering</source>
        <extracomment>Part of the status line: how many servers did not answer the last time.</extracomment>
        <translation>
            <numerusform>応答なし%n台</numerusform>
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
            <numerusform>サーバー%n台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>トークン%n個</numerusform>
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
        <translation>接続の一覧を完全には読み取れませんでした。元のファイルは%1として残しました。</translation>
    </message>
    <message>
        <source>The templates could not be read as a whole. The old file was kept as %1.</source>
        <translation>テンプレートを完全には読み取れませんでした。元のファイルは%1として残しました。</translation>
    </message>
    <message>
        <source>The list of spare operators could not be read as a whole. The old file was kept as %1.</source>
        <translation>予備のオペレーターの一覧を完全には読み取れませんでした。元のファイルは%1として残しました。</translation>
    </message>
</context>
<context>
    <name>itm::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>colours</comment>
        <translation>デスクトップに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Saved values</source>
        <translation>保存済みの値</translation>
    </message>
    <message>
        <source>Empty the &amp;clipboard</source>
        <translation>クリップボードを空にする(&amp;C)</translation>
    </message>
    <message>
        <source>How long a copied value stays there. Counts from the next copy on.</source>
        <translation>コピーした値をクリップボードに残す時間です。次のコピーから適用されます。</translation>
    </message>
    <message>
        <source>&amp;Lock saved values</source>
        <translation>保存済みの値をロック(&amp;L)</translation>
    </message>
    <message>
        <source>Hides values, empties the clipboard of them and locks the keyring of the desktop, for other programs too: it asks for its password again.</source>
        <translation>値を隠し、クリップボードから消去して、デスクトップのキーリングをロックします。ほかのプログラムにも影響し、キーリングは再びパスワードを求めます。</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>&amp;Refresh lists</source>
        <translation>一覧を更新(&amp;R)</translation>
    </message>
    <message>
        <source>Asks every connected server again; the same as in the View menu.</source>
        <translation>接続済みのすべてのサーバーに再び問い合わせます。「表示」メニューと同じ設定です。</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>言語(&amp;N)</translation>
    </message>
    <message>
        <source>This run was started with --language; the choice holds for starts without it.</source>
        <translation>この実行は--languageを付けて起動されました。ここでの選択は、これを付けない起動に適用されます。</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>次回の起動から適用されます。</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>配色(&amp;O)</translation>
    </message>
    <message>
        <source>This run was started with --color-scheme; the choice holds for starts without it.</source>
        <translation>この実行は--color-schemeを付けて起動されました。ここでの選択は、これを付けない起動に適用されます。</translation>
    </message>
    <message>
        <source>Light, dark, or what the desktop has.</source>
        <translation>ライト、ダーク、またはデスクトップの設定。</translation>
    </message>
</context>
<context>
    <name>itm::SettingsText</name>
    <message>
        <source>Not by time</source>
        <translation>時間では行わない</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>%n秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <comment>saved values are locked</comment>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without use</source>
        <translation>
            <numerusform>操作なしで%n分後</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when asked</source>
        <translation>指示したときのみ</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
</context>
<context>
    <name>itm::SetupAdvice</name>
    <message>
        <source>The server is set up</source>
        <translation>サーバーのセットアップが完了しました</translation>
    </message>
    <message>
        <source>The operator token is for emergencies</source>
        <translation>オペレータートークンは非常用です</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>新しいトークン…</translation>
    </message>
    <message>
        <source>Spare operator…</source>
        <translation>予備オペレーター…</translation>
    </message>
</context>
<context>
    <name>itm::SetupDialog</name>
    <message>
        <source>Set it up &amp;without keychain: I copy the token myself</source>
        <translation>キーチェーンなしでセットアップ: トークンは自分でコピーする(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>Set up a server</source>
        <translation>サーバーをセットアップ</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source> day</source>
        <comment>behind a number</comment>
        <translation>日間</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation>日間</translation>
    </message>
    <message>
        <source>Operator token</source>
        <translation>オペレータートークン</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自分で指定</translation>
    </message>
    <message>
        <source>Value of the operator token</source>
        <translation>オペレータートークンの値</translation>
    </message>
    <message>
        <source>State of the set-up</source>
        <translation>セットアップの状態</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1をセットアップ</translation>
    </message>
    <message>
        <source>This server has no user, no organization and no token yet. This makes its first ones; it can be done once.</source>
        <translation>このサーバーには、ユーザー、組織、トークンがまだありません。最初のものを作成します。これは一度だけ行えます。</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>バケット(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep its data</source>
        <translation>データの保持期間(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>It may do everything on the server. It is saved in your keychain before it is sent.</source>
        <translation>サーバー上ですべての操作ができます。送信する前にキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>It may do everything on the server. A random value is chosen on this computer and saved in your keychain before it is sent, so that it cannot be lost on the way.</source>
        <translation>サーバー上ですべての操作ができます。途中で失われないように、このコンピューターでランダムな値を選び、送信する前にキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>8 to 72 characters. Left empty, the user can only sign in by token.</source>
        <translation>8～72文字。空の場合、ユーザーはトークンでのみサインインできます。</translation>
    </message>
    <message>
        <source>A strict server asks for three of: capital letters, small letters, digits, !@#$%^&amp;*()_+.</source>
        <translation>制限の厳しいサーバーでは、次のうち3種類が必要です: 大文字、小文字、数字、!@#$%^&amp;*()_+。</translation>
    </message>
    <message>
        <source>Asking whether the server is still empty…</source>
        <translation>サーバーがまだ空かどうかを確認しています…</translation>
    </message>
    <message>
        <source>Saving the token in your keychain… A window of it may be open.</source>
        <translation>トークンをキーチェーンに保存しています… キーチェーンのウィンドウが開いている可能性があります。</translation>
    </message>
    <message>
        <source>Setting the server up…</source>
        <translation>サーバーをセットアップしています…</translation>
    </message>
    <message>
        <source>Signing in with the new token…</source>
        <translation>新しいトークンでサインインしています…</translation>
    </message>
</context>
<context>
    <name>itm::SetupText</name>
    <message>
        <source>Enter a name for the first user.</source>
        <translation>最初のユーザーの名前を入力してください。</translation>
    </message>
    <message>
        <source>Leave colons out of the user’s name: nobody could sign in with it.</source>
        <translation>ユーザーの名前にコロンは使わないでください。サインインできなくなります。</translation>
    </message>
    <message>
        <source>The password needs at least 8 characters.</source>
        <translation>パスワードは8文字以上必要です。</translation>
    </message>
    <message>
        <source>The password may have at most 72 bytes; letters outside of English count two or more.</source>
        <translation>パスワードは最大72バイトです。英語以外の文字は1文字が2バイト以上になります。</translation>
    </message>
    <message>
        <source>Enter a name for the organization.</source>
        <translation>組織の名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter a name for the first bucket.</source>
        <translation>最初のバケットの名前を入力してください。</translation>
    </message>
    <message>
        <source>A bucket’s name may not begin with an underscore: those are the server’s own.</source>
        <translation>バケットの名前をアンダースコアで始めることはできません。サーバー専用です。</translation>
    </message>
    <message>
        <source>A bucket’s name may not contain a quotation mark.</source>
        <translation>バケットの名前に引用符を含めることはできません。</translation>
    </message>
    <message>
        <source>A name contains a line break or another invisible character.</source>
        <translation>名前に改行またはその他の見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The server keeps data for at least one hour.</source>
        <translation>サーバーはデータを1時間以上保持します。</translation>
    </message>
    <message>
        <source>Keep data for at most a hundred years, or for ever.</source>
        <translation>データの保持期間は最大100年、または無期限です。</translation>
    </message>
    <message>
        <source>A token of your own needs at least 32 characters: shorter ones can be guessed.</source>
        <translation>自分で指定するトークンは32文字以上必要です。短いものは推測される可能性があります。</translation>
    </message>
    <message>
        <source>A token may hold English letters, digits and signs other than colon, quotation mark, backslash and blank.</source>
        <translation>トークンに使えるのは、英字、数字、およびコロン、引用符、バックスラッシュ、空白以外の記号です。</translation>
    </message>
    <message>
        <source>A token may not have exactly two full stops: the server would take it for something else and refuse it.</source>
        <translation>トークンにピリオドをちょうど2つ含めることはできません。サーバーが別のものと見なして拒否します。</translation>
    </message>
    <message>
        <source>Already set up</source>
        <translation>セットアップ済みです</translation>
    </message>
    <message>
        <source>The server has a user or an organization, so it cannot be set up any more.</source>
        <translation>サーバーにユーザーまたは組織があるため、もうセットアップできません。</translation>
    </message>
    <message>
        <source>Sign in with what it was set up with. If nobody has that, influxd recovery on the server’s computer makes a new operator token.</source>
        <translation>セットアップ時のものでサインインしてください。それを持つ人がいない場合は、サーバーのコンピューターでinfluxd recoveryを使って新しいオペレータートークンを作成します。</translation>
    </message>
    <message>
        <source>For daily work make an All Access token of your organization, with “New token”, and sign in with that: a mistake then stays within the organization.</source>
        <translation>日常作業には、「新しいトークン」で組織のオールアクセストークンを作成し、それでサインインしてください。誤操作の影響が組織内に収まります。</translation>
    </message>
    <message>
        <source>Have a second operator token kept as a spare, with “Spare operator”, and its value on paper where this computer’s end does not take it along.</source>
        <translation>「予備オペレーター」で2つ目のオペレータートークンを予備として保管し、値を紙に控えて、このコンピューターが失われても一緒に失われない場所に保管してください。</translation>
    </message>
    <message>
        <source>Give each collector and dashboard a token of its own that may do what it needs and nothing else.</source>
        <translation>収集プログラムやダッシュボードには、それぞれ必要なことだけができる専用のトークンを使ってください。</translation>
    </message>
</context>
<context>
    <name>itm::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>column: of a shortcut</comment>
        <translation>機能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Menu or window</source>
        <translation>メニューまたはウィンドウ</translation>
    </message>
</context>
<context>
    <name>itm::SingleInstance</name>
    <message>
        <source>A second start of the program will not find this one (%1). Do not start it twice: each would overwrite what the other saves.</source>
        <extracomment>%1: why, in the words of the system.</extracomment>
        <translation>プログラムをもう一度起動しても、この実行中のプログラムは見つかりません(%1)。二重に起動しないでください。互いの保存内容を上書きしてしまいます。</translation>
    </message>
</context>
<context>
    <name>itm::SnapshotPage</name>
    <message>
        <source>&amp;Show in the list</source>
        <translation>一覧に表示(&amp;S)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What changed on the server</source>
        <translation>サーバー上で変わったこと</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>The first complete list of each day is kept, without values: 14 days, then one a week, then one a month. What came and went in between shows in none.</source>
        <translation>毎日最初の完全な一覧が、値を除いて保存されます: 14日分、その後は週に1つ、さらにその後は月に1つ。その間に現れて消えたものは、どれにも含まれません。</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>サーバー(&amp;V):</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>開始(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>終了(&amp;T):</translation>
    </message>
    <message>
        <source>Now, as the list shows it</source>
        <translation>現在の一覧</translation>
    </message>
    <message>
        <source>Nothing is kept of this server yet.</source>
        <translation>このサーバーのスナップショットはまだありません。</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>比較しています…</translation>
    </message>
</context>
<context>
    <name>itm::SnapshotText</name>
    <message numerus="yes">
        <source>%1, %n tokens</source>
        <extracomment>%1: a time.</extracomment>
        <translation>
            <numerusform>%1、トークン%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>appeared</source>
        <comment>a token</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>vanished</source>
        <comment>a token</comment>
        <translation>消失</translation>
    </message>
    <message>
        <source>activated</source>
        <comment>a token</comment>
        <translation>有効化</translation>
    </message>
    <message>
        <source>deactivated</source>
        <comment>a token</comment>
        <translation>無効化</translation>
    </message>
    <message>
        <source>described otherwise</source>
        <comment>a token</comment>
        <translation>説明の変更</translation>
    </message>
    <message>
        <source>other owner</source>
        <comment>of a token</comment>
        <translation>所有者の変更</translation>
    </message>
    <message>
        <source>other permissions</source>
        <comment>of a token</comment>
        <translation>権限の変更</translation>
    </message>
    <message>
        <source>outside this program</source>
        <translation>このプログラム以外</translation>
    </message>
    <message>
        <source>perhaps this program: it got no answer</source>
        <translation>このプログラムの可能性あり: 応答なし</translation>
    </message>
    <message>
        <source>this program</source>
        <extracomment>%1: the name of a user.</extracomment>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>this program, as %1</source>
        <translation>このプログラム(%1として)</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>違いはありません。</translation>
    </message>
    <message>
        <source>%1 appeared, %2 vanished, %3 changed.</source>
        <extracomment>Numbers of tokens.</extracomment>
        <translation>追加%1、消失%2、変更%3。</translation>
    </message>
    <message>
        <source>The two lists were told to different users, or not both to an operator: what one of them may not see is missing there, though nobody deleted it.</source>
        <translation>2つの一覧は異なるユーザーに示されたか、少なくとも一方がオペレーターに示されたものではありません。一方で表示できないものは、削除されていなくてもそこに含まれません。</translation>
    </message>
</context>
<context>
    <name>itm::SnippetDialog</name>
    <message>
        <source>Snippets</source>
        <translation>スニペット</translation>
    </message>
    <message>
        <source>How clients use %1</source>
        <translation>クライアントでの%1の使い方</translation>
    </message>
    <message>
        <source>The value of this token is not known here: every snippet says where the client finds it.</source>
        <translation>このトークンの値はここでは不明です。各スニペットに、クライアントが値を取得する場所を示します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>itm::SnippetLibrary</name>
    <message>
        <source>It does not begin with a JSON object.</source>
        <translation>JSONオブジェクトで始まっていません。</translation>
    </message>
    <message>
        <source>Its head has no title.</source>
        <translation>ヘッダーにtitleがありません。</translation>
    </message>
    <message>
        <source>Its format, “%1”, is not known.</source>
        <translation>形式「%1」は不明です。</translation>
    </message>
    <message>
        <source>A need has no action (read or write) or no type.</source>
        <translation>必要な権限に操作(readまたはwrite)かタイプがありません。</translation>
    </message>
    <message>
        <source>Nothing follows the line “--- without the secret”.</source>
        <translation>行「--- without the secret」の後に内容がありません。</translation>
    </message>
    <message>
        <source>Its braces do not fit together: %1</source>
        <translation>かっこが対応していません: %1</translation>
    </message>
    <message>
        <source>It uses a name that does not exist: %1</source>
        <translation>存在しない名前を使っています: %1</translation>
    </message>
    <message>
        <source>The form without the secret must not name the value.</source>
        <translation>秘密情報なしの形式で値を使うことはできません。</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>%1 is no snippet. %2</source>
        <extracomment>%1: the name of a file; %2: a sentence.</extracomment>
        <translation>%1はスニペットではありません。%2</translation>
    </message>
</context>
<context>
    <name>itm::SnippetList</name>
    <message>
        <source>Search clients</source>
        <translation>クライアントを検索</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Files that are no snippets</source>
        <translation>スニペットではないファイル</translation>
    </message>
    <message>
        <source>&amp;Own snippets…</source>
        <translation>自分のスニペット(&amp;O)…</translation>
    </message>
    <message>
        <source>Files in %1. They are read when this window opens.</source>
        <translation>%1のファイルです。このウィンドウを開くときに読み取ります。</translation>
    </message>
    <message>
        <source>Nothing here can show the folder: %1</source>
        <translation>フォルダーを表示できるものがありません: %1</translation>
    </message>
</context>
<context>
    <name>itm::SnippetPanel</name>
    <message>
        <source>&amp;Bucket</source>
        <translation>バケット(&amp;B)</translation>
    </message>
    <message>
        <source>Copy &amp;snippet</source>
        <translation>スニペットをコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>スニペット</translation>
    </message>
    <message>
        <source>How to use the snippet</source>
        <translation>スニペットの使い方</translation>
    </message>
    <message>
        <source>Form of the snippet</source>
        <translation>スニペットの形式</translation>
    </message>
    <message>
        <source>What the client needs</source>
        <translation>クライアントに必要なもの</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>No client has this name.</source>
        <translation>この名前のクライアントはありません。</translation>
    </message>
    <message>
        <source>Without the secret</source>
        <translation>秘密情報なし</translation>
    </message>
    <message>
        <source>With the secret</source>
        <translation>秘密情報あり</translation>
    </message>
    <message>
        <source>The token is inactive: nothing works with it until it is activated</source>
        <translation>トークンは無効です。有効化されるまで、これでは何も動作しません</translation>
    </message>
    <message>
        <source>This format cannot hold the name of the organization or the bucket: it has a line break or another character that cannot be written here.</source>
        <translation>この形式では、組織またはバケットの名前を表せません。改行など、ここに書けない文字が含まれています。</translation>
    </message>
    <message>
        <source>▲ Whoever gets this text has the token. The value is put into it when it is copied or saved, and stays hidden here.</source>
        <translation>▲ このテキストを受け取った人はトークンを使えます。値はコピーまたは保存のときに入り、ここでは隠れたままです。</translation>
    </message>
    <message>
        <source>This format cannot hold the value of the token.</source>
        <translation>この形式では、トークンの値を表せません。</translation>
    </message>
    <message>
        <source>Copied with the secret. It leaves the clipboard by itself.</source>
        <translation>秘密情報を含めてコピーしました。クリップボードから自動的に消えます。</translation>
    </message>
    <message>
        <source>Copied. There is no secret in it.</source>
        <translation>コピーしました。秘密情報は含まれません。</translation>
    </message>
    <message>
        <source>Save the snippet</source>
        <translation>スニペットを保存</translation>
    </message>
    <message>
        <source>Saved with the secret, readable by you alone.</source>
        <translation>秘密情報を含めて保存しました。読み取れるのは自分だけです。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>itm::SpareDialog</name>
    <message>
        <source>&amp;Make a spare</source>
        <translation>予備を作成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Test now</source>
        <translation>今すぐテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;value…</source>
        <translation>値を表示(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Spare operator of %1</source>
        <translation>%1の予備オペレーター</translation>
    </message>
    <message numerus="yes">
        <source>An operator token for the day when no other works: the last one was deleted, or its value is lost. Its value is in the keychain of this computer under a name of its own. The program signs in with it for nothing else, and tries it every %n days.</source>
        <translation>
            <numerusform>最後のオペレータートークンが削除された、または値が失われたなど、ほかに使えるものがなくなった場合のためのオペレータートークンです。値はこのコンピューターのキーチェーンに専用の名前で保存されます。プログラムはほかの目的ではこれでサインインせず、%n日ごとにテストします。</numerusform>
        </translation>
    </message>
    <message>
        <source>With this computer the keychain is lost too: show the value once and keep it on paper in a safe place as well.</source>
        <translation>このコンピューターを失うとキーチェーンも失われます。値を一度表示し、紙に控えて安全な場所にも保管してください。</translation>
    </message>
    <message>
        <source>State of the spare operator</source>
        <translation>予備オペレーターの状態</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Value of the spare operator</source>
        <translation>予備オペレーターの値</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Making the spare…</source>
        <translation>予備を作成しています…</translation>
    </message>
    <message>
        <source>The token was made, but the keychain did not take its value: save it in the window that opens now. The next refresh makes it the spare.</source>
        <translation>トークンは作成されましたが、キーチェーンに値を保存できませんでした。これから開くウィンドウで保存してください。次の更新で予備になります。</translation>
    </message>
    <message>
        <source>Trying whether it signs in…</source>
        <translation>サインインできるか試しています…</translation>
    </message>
    <message>
        <source>Remove the spare operator?</source>
        <translation>予備オペレーターを削除しますか？</translation>
    </message>
    <message>
        <source>The token is deleted on the server, and then its value in the keychain.</source>
        <translation>サーバー上のトークンを削除し、その後キーチェーンから値を削除します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removing the spare…</source>
        <translation>予備を削除しています…</translation>
    </message>
    <message>
        <source>If the last operator token is lost after that, only influxd recovery leads back in.</source>
        <translation>その後に最後のオペレータートークンを失った場合、復旧手段はinfluxd recoveryだけです。</translation>
    </message>
    <message>
        <source>That cannot be undone.</source>
        <translation>元に戻すことはできません。</translation>
    </message>
</context>
<context>
    <name>itm::SpareReturnDialog</name>
    <message>
        <source>&amp;Get back in</source>
        <translation>アクセスを復旧(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Other ways…</source>
        <translation>ほかの方法(&amp;O)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Get back in with the spare operator</source>
        <translation>予備オペレーターでアクセスを復旧</translation>
    </message>
    <message>
        <source>The program signs in to %1 with the spare operator token once, makes a new operator token with it, puts that into the keychain, and signs the connection in with the new one. The spare stays what it is, for the next time.</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>プログラムは予備オペレータートークンで%1に一度だけサインインし、新しいオペレータートークンを作成してキーチェーンに保存し、接続を新しいものでサインインさせます。予備は次回のためにそのまま残ります。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Signing in with the spare…</source>
        <translation>予備でサインインしています…</translation>
    </message>
    <message>
        <source>Making a new operator token…</source>
        <translation>新しいオペレータートークンを作成しています…</translation>
    </message>
    <message>
        <source>Putting it into the keychain…</source>
        <translation>キーチェーンに保存しています…</translation>
    </message>
    <message>
        <source>Signing in with the new one…</source>
        <translation>新しいトークンでサインインしています…</translation>
    </message>
    <message>
        <source>Signed in with a new operator token.</source>
        <translation>新しいオペレータートークンでサインインしました。</translation>
    </message>
    <message>
        <source>Signed in. A new operator token is in the keychain, and this connection signs in with it from now on.</source>
        <translation>サインインしました。新しいオペレータートークンはキーチェーンに保存され、以後この接続はこれでサインインします。</translation>
    </message>
</context>
<context>
    <name>itm::SpareText</name>
    <message>
        <source>spare operator, kept by Influx Token Manager on %1</source>
        <extracomment>The description of a token on the server. %1: the name of this computer.</extracomment>
        <translation>予備オペレーター、%1のInflux Token Managerで保管</translation>
    </message>
    <message>
        <source>operator, made with the spare one on %1</source>
        <extracomment>The description of a token on the server. %1: the name of this computer.</extracomment>
        <translation>オペレーター、%1の予備で作成</translation>
    </message>
    <message>
        <source>This computer keeps no spare operator token for this server.</source>
        <translation>このコンピューターには、このサーバーの予備オペレータートークンがありません。</translation>
    </message>
    <message>
        <source>A spare was asked for, but its value is not safe yet. A refresh goes on with it; if this stays so, the value is lost: remove it and make another.</source>
        <translation>予備の作成が要求されましたが、値がまだ安全に保存されていません。更新すると続行します。この状態が続く場合は値が失われています。削除してもう1つ作成してください。</translation>
    </message>
    <message>
        <source>It is there, and it worked on %1.</source>
        <translation>予備があり、%1に動作を確認しました。</translation>
    </message>
    <message>
        <source>It is there. It last worked on %1; a new test is due.</source>
        <translation>予備があります。最後に動作を確認したのは%1で、新しいテストの時期です。</translation>
    </message>
    <message>
        <source>It is there, but has not been tested yet.</source>
        <translation>予備がありますが、まだテストしていません。</translation>
    </message>
    <message>
        <source>Its value is no longer in the keychain: it cannot lead back in. Remove it and make another.</source>
        <translation>値がもうキーチェーンにないため、復旧に使えません。削除してもう1つ作成してください。</translation>
    </message>
    <message>
        <source>The server does not know it any more: it was deleted there, or its owner or organization was. Remove it and make another.</source>
        <translation>サーバーはこれをもう認識しません。サーバー上で予備、その所有者または組織が削除されました。削除してもう1つ作成してください。</translation>
    </message>
    <message>
        <source>It is inactive on the server, or its owner is. Activate it in the list of tokens, or it cannot lead back in.</source>
        <translation>サーバー上でこれまたは所有者が無効です。トークンの一覧で有効化しなければ、復旧に使えません。</translation>
    </message>
    <message>
        <source>It signs in, but the server does not take it for an operator token. Remove it and make another.</source>
        <translation>サインインできますが、サーバーはオペレータートークンと認識しません。削除してもう1つ作成してください。</translation>
    </message>
    <message>
        <source>The spare operator token of %1 does not work. %2</source>
        <extracomment>%1: the name of a connection, %2: one or two sentences about the spare operator token.</extracomment>
        <translation>%1の予備オペレータートークンが使えません。%2</translation>
    </message>
</context>
<context>
    <name>itm::StatusLine</name>
    <message>
        <source>Who is signed in</source>
        <translation>サインイン中のユーザー</translation>
    </message>
    <message>
        <source>reading the list: %1 tokens, %2</source>
        <comment>status line; %2 is a size</comment>
        <translation>一覧を読み取り中: トークン%1個、%2</translation>
    </message>
    <message>
        <source>reading the list</source>
        <translation>一覧を読み取り中</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <comment>status line; %1 is an address</comment>
        <translation>%1に接続中</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
</context>
<context>
    <name>itm::StatusText</name>
    <message>
        <source>The server of these tokens is not connected. Nothing was changed.</source>
        <translation>これらのトークンのサーバーが接続されていません。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>active</source>
        <comment>token</comment>
        <extracomment>Status of a token.</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>token</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>active</source>
        <comment>user</comment>
        <extracomment>Status of a user.</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>inactive</source>
        <comment>user</comment>
        <extracomment>Status of a user.</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>no status</source>
        <comment>user</comment>
        <extracomment>Status of a user that was made by influxd recovery, which sets none.</extracomment>
        <translation>ステータスなし</translation>
    </message>
    <message>
        <source>Its owner is inactive: the server refuses it.</source>
        <translation>所有者が無効のため、サーバーが拒否します。</translation>
    </message>
    <message>
        <source>in keychain</source>
        <extracomment>Where the value of a token is.</extracomment>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>readable on the server</source>
        <extracomment>Where the value of a token is.</extracomment>
        <translation>サーバーで読み取り可能</translation>
    </message>
    <message>
        <source>not retrievable</source>
        <extracomment>The value of a token cannot be had any more.</extracomment>
        <translation>取得不可</translation>
    </message>
    <message>
        <source>The value is in this computer’s keychain and can be copied.</source>
        <translation>値はこのコンピューターのキーチェーンにあり、コピーできます。</translation>
    </message>
    <message>
        <source>The server keeps the value in readable form: whoever sees the token can copy it.</source>
        <translation>サーバーは値を読み取り可能な形で保存しています。トークンを表示できる人は値をコピーできます。</translation>
    </message>
    <message>
        <source>The server keeps only a hash and the value was not saved here. If it is lost, replace the token.</source>
        <translation>サーバーはハッシュだけを保存しており、値はここに保存されていません。失われた場合はトークンを置き換えてください。</translation>
    </message>
    <message>
        <source>The password is in this computer’s keychain and can be copied.</source>
        <translation>パスワードはこのコンピューターのキーチェーンにあり、コピーできます。</translation>
    </message>
    <message>
        <source>The server keeps only a hash of the password and does not tell whether there is one. If it is lost, set a new one.</source>
        <translation>サーバーはパスワードのハッシュだけを保存しており、パスワードがあるかどうかを示しません。失われた場合は新しく設定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) will be sent</source>
        <translation>
            <numerusform>%n件の権限を送信します</numerusform>
        </translation>
    </message>
    <message>
        <source>until the program ends</source>
        <extracomment>How long the value of a token can be had.</extracomment>
        <translation>プログラムの終了まで</translation>
    </message>
    <message>
        <source>The value can be copied until the program ends: this run uses no keychain.</source>
        <translation>値はプログラムの終了までコピーできます。この実行ではキーチェーンを使いません。</translation>
    </message>
    <message>
        <source>The password can be copied until the program ends: this run uses no keychain.</source>
        <translation>パスワードはプログラムの終了までコピーできます。この実行ではキーチェーンを使いません。</translation>
    </message>
</context>
<context>
    <name>itm::StoredValueText</name>
    <message>
        <source>The tokens themselves go on working for whoever has their values.</source>
        <translation>トークン自体は、値を持つ人が引き続き使えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n values are gone for good: the server does not show them again, and nobody else keeps them.</source>
        <translation>
            <numerusform>%n個の値が完全に失われます。サーバーは再び表示せず、ほかに保管している人もいません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are still shown by the server and can be saved again.</source>
        <translation>
            <numerusform>%n個の値はサーバーがまだ表示しており、もう一度保存できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n values from the keychain?</source>
        <translation>
            <numerusform>キーチェーンから%n個の値を削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Values whose tokens are not on any list.</source>
        <translation>どの一覧にもないトークンの値です。</translation>
    </message>
    <message>
        <source>If one of these tokens exists after all, nobody can show its value again.</source>
        <translation>これらのトークンのどれかが実際には存在する場合、値を再び表示することはできません。</translation>
    </message>
    <message numerus="yes">
        <source>%n values removed from the keychain.</source>
        <translation>
            <numerusform>キーチェーンから%n個の値を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest is still there. %1</source>
        <extracomment>%1: what went wrong, a sentence.</extracomment>
        <translation>残りはまだあります。%1</translation>
    </message>
    <message>
        <source>%1: %2 has no such token any more</source>
        <extracomment>%1: an ID, %2: the name of a connection.</extracomment>
        <translation>%1: %2にこのトークンはもうありません</translation>
    </message>
    <message>
        <source>%1: %2 does not list it; it may be hidden from your credential</source>
        <translation>%1: %2の一覧にありません。認証情報では表示できない可能性があります</translation>
    </message>
    <message>
        <source>%1: no connection leads to its server any more</source>
        <translation>%1: そのサーバーへの接続がもうありません</translation>
    </message>
    <message>
        <source>Every saved value that was looked at belongs to a token.</source>
        <translation>確認した保存済みの値は、すべてトークンに対応しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n saved values seem to belong to no token.</source>
        <translation>
            <numerusform>%n個の保存済みの値は、どのトークンにも対応しないようです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of servers that are not connected were not looked at.</source>
        <translation>
            <numerusform>接続されていないサーバーの%n個の値は確認しませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::StoredValuesDialog</name>
    <message>
        <source>Saved values without a token</source>
        <translation>トークンのない保存済みの値</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n from the keychain…</source>
        <comment>values</comment>
        <translation>
            <numerusform>キーチェーンから%n個を削除…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::SuccessorPreview</name>
    <message>
        <source>What the old token may do</source>
        <translation>古いトークンでできること</translation>
    </message>
    <message>
        <source>What the successor will be able to do</source>
        <translation>後継でできること</translation>
    </message>
    <message>
        <source>The old token and its successor</source>
        <translation>古いトークンとその後継</translation>
    </message>
    <message>
        <source>Whether the successor can be made</source>
        <translation>後継を作成できるかどうか</translation>
    </message>
    <message>
        <source>The old token may</source>
        <comment>heading above what a token can do</comment>
        <translation>古いトークンでできること</translation>
    </message>
    <message>
        <source>The successor will be able to</source>
        <comment>heading above what a token can do</comment>
        <translation>後継でできること</translation>
    </message>
    <message>
        <source>Description, organization, owner, status and permissions stay the same; the value is a new one.</source>
        <translation>説明、組織、所有者、ステータス、権限は変わりません。値は新しくなります。</translation>
    </message>
    <message>
        <source>Description, organization, owner and status stay the same; permissions and value are new.</source>
        <translation>説明、組織、所有者、ステータスは変わりません。権限と値は新しくなります。</translation>
    </message>
    <message>
        <source>The server will say whether your credential may grant this.</source>
        <translation>認証情報でこれを付与できるかどうかは、サーバーが判定します。</translation>
    </message>
</context>
<context>
    <name>itm::SummaryText</name>
    <message>
        <source>everything, every organization</source>
        <translation>すべての組織のすべて</translation>
    </message>
    <message>
        <source>everything in %1</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>%1のすべて</translation>
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
        <translation>R</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>One letter: writes.</extracomment>
        <translation>W</translation>
    </message>
    <message>
        <source>R/W</source>
        <extracomment>One letter each: reads and writes.</extracomment>
        <translation>R/W</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a summary: so many further parts are not shown.</extracomment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>The summary of a token without permissions.</extracomment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>itm::TemplateBar</name>
    <message>
        <source>Te&amp;mplate</source>
        <translation>テンプレート(&amp;M)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>テンプレートを選択</translation>
    </message>
    <message>
        <source>There are no templates yet. Save one from the permissions of a token, or bring some from a file: menu Token, Templates.</source>
        <translation>テンプレートはまだありません。トークンの権限から保存するか、ファイルから取り込んでください: 「トークン」メニューの「テンプレート」。</translation>
    </message>
</context>
<context>
    <name>itm::TemplateEntryModel</name>
    <message>
        <source>Action</source>
        <comment>column of a template</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of a template</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Found here</source>
        <comment>column of a template</comment>
        <translation>ここでの検索結果</translation>
    </message>
</context>
<context>
    <name>itm::TemplateText</name>
    <message>
        <source>this server does not offer the type</source>
        <translation>このサーバーはこのタイプに対応していません</translation>
    </message>
    <message>
        <source>what is there could not be listed</source>
        <translation>対象を一覧表示できませんでした</translation>
    </message>
    <message>
        <source>more than one has this name</source>
        <translation>この名前のものが複数あります</translation>
    </message>
    <message>
        <source>nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>nothing has this name</source>
        <translation>この名前のものがありません</translation>
    </message>
    <message>
        <source>nothing has this ID</source>
        <translation>このIDのものがありません</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what a permission allows</comment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>write</source>
        <comment>what a permission allows</comment>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>all %1 of the organization</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>組織のすべての%1</translation>
    </message>
    <message>
        <source>%1 named %2</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;; %2: a pattern, such as &quot;prod-*&quot;.</extracomment>
        <translation>%2という名前の%1</translation>
    </message>
    <message>
        <source>%1 (ID of one server)</source>
        <extracomment>%1: such as &quot;bucket 0a1b2c3d4e5f6071&quot;.</extracomment>
        <translation>%1(1つのサーバーのID)</translation>
    </message>
    <message>
        <source>the owner itself</source>
        <translation>所有者自身</translation>
    </message>
    <message>
        <source>the organization itself</source>
        <translation>組織自体</translation>
    </message>
    <message>
        <source>all %1 of every organization</source>
        <extracomment>%1: a resource type, such as &quot;buckets&quot;.</extracomment>
        <translation>すべての組織のすべての%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>action and what it is about</comment>
        <extracomment>A permission. %1: &quot;read&quot; or &quot;write&quot;; %2: such as &quot;bucket telegraf&quot;.</extracomment>
        <translation>%2の%1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of a template</comment>
        <translation>
            <numerusform>項目%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1; %2.</source>
        <extracomment>%1: such as &quot;read bucket telegraf&quot;; %2: why it is left out.</extracomment>
        <translation>除外: %1。%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out.</source>
        <translation>
            <numerusform>ほか%n件も除かれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gives %n permissions in %1.</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>
            <numerusform>%1で%n件の権限になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions are about another organization: a template cannot say them, so they are left out.</source>
        <translation>
            <numerusform>%n件の権限は別の組織に対するものです。テンプレートでは表せないため、除かれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things have no name of their own and are kept by ID: on another server or in another organization they are not found.</source>
        <translation>
            <numerusform>%n件の対象には固有の名前がなく、IDで保存されます。別のサーバーや別の組織では見つかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches %1 here, but none that the template names.</source>
        <extracomment>%1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>ここでは%1に一致しますが、テンプレートが指定するものには一致しません。</translation>
    </message>
    <message numerus="yes">
        <source>Takes the place of %n entries and matches %1 here.</source>
        <extracomment>%1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>
            <numerusform>%n件の項目の代わりになり、ここでは%1に一致します。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is wider by %1.</source>
        <translation>%1の分だけ広くなります。</translation>
    </message>
    <message>
        <source>The file is too large to be a file of templates.</source>
        <translation>ファイルはテンプレートのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The file is not JSON, or was cut off.</source>
        <translation>ファイルがJSONではないか、途中で切れています。</translation>
    </message>
    <message>
        <source>The file holds no templates of this program.</source>
        <translation>このプログラムのテンプレートが含まれていません。</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the file: this one cannot read it.</source>
        <translation>このプログラムの新しいバージョンが書いたファイルのため、読み取れません。</translation>
    </message>
    <message>
        <source>The file says something that this version does not know: “%1”. Nothing was read.</source>
        <translation>このバージョンが扱えない内容が含まれています: 「%1」。何も読み取りませんでした。</translation>
    </message>
    <message>
        <source>The file holds what looks like the value of a token, in “%1”. A template never has one: take it out of the file, and replace the token if the file was passed on.</source>
        <translation>「%1」にトークンの値のようなものが含まれています。テンプレートに値が含まれることはありません。ファイルから取り除き、ファイルを渡した場合はトークンを置き換えてください。</translation>
    </message>
    <message>
        <source>A template of the file has no name, or one that is too long.</source>
        <translation>名前がない、または名前が長すぎるテンプレートがあります。</translation>
    </message>
    <message>
        <source>The file holds more templates or entries than this program takes.</source>
        <translation>ファイルのテンプレートまたは項目の数が、このプログラムの上限を超えています。</translation>
    </message>
    <message>
        <source>The template “%1” has an entry that means nothing, or none at all.</source>
        <translation>テンプレート「%1」に意味のない項目があるか、項目がありません。</translation>
    </message>
</context>
<context>
    <name>itm::TemplatesDialog</name>
    <message>
        <source>New &amp;token from it…</source>
        <translation>これで新しいトークンを作成(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>There are no templates yet</source>
        <translation>テンプレートはまだありません</translation>
    </message>
    <message>
        <source>A template keeps a permission set by names and patterns, to be used again in any organization. Save one from the window for a new token, or from a token that exists.</source>
        <translation>テンプレートは、権限の組み合わせを名前とパターンで保存し、どの組織でも再利用できるようにします。新しいトークンのウィンドウ、または既存のトークンから保存してください。</translation>
    </message>
    <message>
        <source>Entries of the template</source>
        <translation>テンプレートの項目</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Connect to a server first.</source>
        <translation>先にサーバーに接続してください。</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>この名前のテンプレートは既にあります。</translation>
    </message>
    <message>
        <source>This looks like the value of a token. A template is no place for it.</source>
        <translation>トークンの値のようです。テンプレートに含めないでください。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n templates?</source>
        <translation>
            <numerusform>%n件のテンプレートを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens that were made from it stay as they are. This cannot be taken back; a file exported before brings it again.</source>
        <translation>これで作成したトークンはそのまま残ります。元に戻すことはできませんが、以前にエクスポートしたファイルから再び取り込めます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>テンプレートをエクスポート</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>テンプレート(*.json)</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>テンプレートをインポート</translation>
    </message>
    <message>
        <source>Templates (*.json);;All files (*)</source>
        <translation>テンプレート(*.json);;すべてのファイル(*)</translation>
    </message>
    <message numerus="yes">
        <source>%n templates were written to %1. The file holds no value of a token.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>
            <numerusform>%n件のテンプレートを%1に書き込みました。ファイルにトークンの値は含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The file is a file of templates, but holds none.</source>
        <translation>テンプレートのファイルですが、テンプレートが含まれていません。</translation>
    </message>
</context>
<context>
    <name>itm::TimeText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date, in the letters of QLocale::toString: such as 3 Mar 2026.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>A date with time, in the letters of QLocale::toString: such as 3 Mar 2026 14:02.</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>%1: a duration, such as &quot;12 s&quot;.</extracomment>
        <translation>%1前</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%nか月前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n年前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>Seconds.</extracomment>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes.</extracomment>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>Hours.</extracomment>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::TokenChoiceModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a token’s description and its organization</comment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>itm::TokenColumnText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>owner&apos;s name and the user&apos;s state</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>column of the token table</comment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column of the token table</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>May do</source>
        <comment>column of the token table</comment>
        <translation>できること</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column of the token table</comment>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>column of the token table</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column of the token table</comment>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>column of the token table</comment>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>column of the token table</comment>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column of the token table</comment>
        <translation>値</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>column of the token table</comment>
        <translation>備考</translation>
    </message>
    <message>
        <source>ID</source>
        <comment>column of the token table</comment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>column of the token table</comment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>column of the token table</comment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Review by</source>
        <comment>column of the token table</comment>
        <translation>レビューの期限</translation>
    </message>
    <message>
        <source>R reads, W writes, changes and deletes.</source>
        <translation>Rは読み取り、Wは書き込み、変更、削除です。</translation>
    </message>
    <message>
        <source>As the server says, or else as the token’s ID tells.</source>
        <translation>サーバーの情報、またはトークンのIDによります。</translation>
    </message>
    <message>
        <source>When description or status last changed. InfluxDB does not record when a token was last used.</source>
        <translation>説明またはステータスの最後の変更の日時です。InfluxDBは、トークンが最後に使われた日時を記録しません。</translation>
    </message>
    <message>
        <source>Where the secret value can still be had.</source>
        <translation>秘密の値をまだ取得できる場所です。</translation>
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
        <translation>サーバー%1:</translation>
    </message>
    <message>
        <source>Make one like it</source>
        <translation>これを基に作成</translation>
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
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 (deleted, or not visible to you)</source>
        <comment>owner&apos;s name</comment>
        <translation>%1(削除済み、または表示不可)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a time, and how long ago that is</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>レビューの期限</translation>
    </message>
    <message>
        <source>Details of the selected token</source>
        <translation>選択したトークンの詳細</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Kind, status and value</source>
        <translation>種類、ステータス、値</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Select a token to read what it may do.</source>
        <translation>トークンを選択すると、できることが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are selected.</source>
        <translation>
            <numerusform>%n個のトークンを選択しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are too many to be compared.</source>
        <comment>selected tokens</comment>
        <translation>数が多すぎて比較できません。</translation>
    </message>
    <message>
        <source>All of them may</source>
        <comment>heading above what every token can do</comment>
        <translation>すべてのトークンでできること</translation>
    </message>
    <message>
        <source>Only some of them may</source>
        <comment>heading above where tokens differ</comment>
        <translation>一部のトークンでのみできること</translation>
    </message>
    <message>
        <source>Their permissions are the same.</source>
        <translation>権限は同じです。</translation>
    </message>
    <message>
        <source>They are on several servers and were compared by names.</source>
        <translation>複数のサーバーにあるため、名前で比較しました。</translation>
    </message>
</context>
<context>
    <name>itm::TokenHeader</name>
    <message>
        <source>Default columns</source>
        <translation>既定の列</translation>
    </message>
</context>
<context>
    <name>itm::TokenOutcomeModel</name>
    <message>
        <source>Token</source>
        <comment>column of a result</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>column of a result</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>column of a result</comment>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>itm::TokensPage</name>
    <message>
        <source>What is wrong with the search</source>
        <translation>検索の問題点</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>No server is open</source>
        <translation>開いているサーバーがありません</translation>
    </message>
    <message>
        <source>Open a saved connection or add one to see its tokens.</source>
        <translation>保存済みの接続を開くか接続を追加すると、トークンが表示されます。</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続…</translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %n servers</source>
        <translation>
            <numerusform>%n台のサーバーに接続しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <comment>%1 is the connection&apos;s name</comment>
        <translation>%1に接続しています</translation>
    </message>
    <message>
        <source>No server is connected</source>
        <translation>接続されているサーバーがありません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続する</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>一致するトークンがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n tokens are here, but the search finds none of them.</source>
        <translation>
            <numerusform>ここに%n個のトークンがありますが、検索に一致しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Your credential may not read tokens. Sign in with an operator or All Access token to see them.</source>
        <translation>認証情報ではトークンを読み取れません。表示するには、オペレータートークンまたはオールアクセストークンでサインインしてください。</translation>
    </message>
    <message>
        <source>Either there are none, or they belong to users that your credential may not see.</source>
        <translation>トークンがないか、認証情報では表示できないユーザーのトークンです。</translation>
    </message>
    <message>
        <source>No tokens to see here</source>
        <translation>表示できるトークンがありません</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>新しいトークン…</translation>
    </message>
</context>
<context>
    <name>itm::TourRunner</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー%1を作成できません。</translation>
    </message>
</context>
<context>
    <name>itm::UserModel</name>
    <message>
        <source>%1 (you)</source>
        <extracomment>%1: a user&apos;s name.</extracomment>
        <translation>%1(自分)</translation>
    </message>
    <message>
        <source>User</source>
        <comment>column of users</comment>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column of users</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Organizations</source>
        <comment>column of users</comment>
        <translation>組織</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column of users</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Working</source>
        <comment>column of users: how many of the tokens work</comment>
        <translation>使用可</translation>
    </message>
</context>
<context>
    <name>itm::UserText</name>
    <message numerus="yes">
        <source>%n token(s) stop(s) working at once, until the user is active again.</source>
        <translation>
            <numerusform>%n個のトークンが、ユーザーが再び有効になるまで、すぐに使えなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>No token that can be seen stops working by that.</source>
        <translation>これによって使えなくなる、表示できるトークンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n v1 credential(s) of the user stop(s) with it.</source>
        <translation>
            <numerusform>このユーザーの%n個のv1認証情報も使えなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>You are signed in as this user: the server refuses you from then on, and you cannot take it back. Somebody else’s operator token has to activate the user again.</source>
        <translation>現在このユーザーとしてサインインしています。以後サーバーに拒否され、自分では元に戻せません。ほかの人のオペレータートークンでユーザーを再び有効化する必要があります。</translation>
    </message>
    <message>
        <source>No operator token that can be seen would work any more. Without one, users, organizations and back-ups can only be managed after influxd recovery.</source>
        <translation>表示できるオペレータートークンがどれも使えなくなります。これがないと、ユーザー、組織、バックアップはinfluxd recoveryを行わなければ管理できません。</translation>
    </message>
    <message>
        <source>The spare operator token of this computer is this user’s and leads nobody back in while the user is inactive.</source>
        <translation>このコンピューターの予備オペレータートークンはこのユーザーのもので、ユーザーが無効の間は復旧に使えません。</translation>
    </message>
    <message>
        <source>Saved connections that sign in as this user: %1. They will not connect until the user is active again.</source>
        <extracomment>%1: names of saved connections.</extracomment>
        <translation>このユーザーとしてサインインする保存済みの接続: %1。ユーザーが再び有効になるまで接続できません。</translation>
    </message>
    <message>
        <source>not listed</source>
        <comment>state of a user</comment>
        <translation>一覧になし</translation>
    </message>
    <message>
        <source>The server lists no such user to you: deleted, or not visible to your credential. Tokens of a deleted user do not work.</source>
        <translation>サーバーの一覧にこのユーザーがありません: 削除されたか、認証情報では表示できません。削除されたユーザーのトークンは使えません。</translation>
    </message>
    <message>
        <source>None of this user’s tokens works, whatever its own state; they work again once the user is active.</source>
        <translation>トークン自体の状態にかかわらず、このユーザーのトークンはすべて使えません。ユーザーが有効になると再び使えます。</translation>
    </message>
    <message>
        <source>The server names no state: made by influxd recovery. Tokens work as if the user were active.</source>
        <translation>サーバーが状態を示していません: influxd recoveryで作成されたユーザーです。トークンは、ユーザーが有効な場合と同じように使えます。</translation>
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
        <translation>所有: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n of these tokens work(s).</source>
        <translation>
            <numerusform>うち%n個のトークンが使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Owns no token that can be seen.</source>
        <translation>表示できるトークンを所有していません。</translation>
    </message>
    <message numerus="yes">
        <source>Owns %n v1 credential(s).</source>
        <translation>
            <numerusform>%n個のv1認証情報を所有しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>In organizations: %1.</source>
        <extracomment>%1: such as “owner of factory, member of weather”.</extracomment>
        <translation>組織: %1。</translation>
    </message>
    <message>
        <source>owner of %1</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>%1の所有者</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>%1のメンバー</translation>
    </message>
    <message>
        <source>none</source>
        <comment>organizations of a user</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>The user cannot sign in any more either.</source>
        <translation>ユーザーもサインインできなくなります。</translation>
    </message>
    <message>
        <source>Deactivate the user “%1”?</source>
        <extracomment>%1: a user.</extracomment>
        <translation>ユーザー「%1」を無効化しますか？</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <extracomment>On a button.</extracomment>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>続けるには%1と入力してください:</translation>
    </message>
    <message>
        <source>Your credential is not an operator’s: the server lists only users that it may read, often just your own, and only tokens that it may read are counted.</source>
        <translation>認証情報がオペレーターのものではありません。サーバーが一覧表示するのは読み取れるユーザーだけ(多くの場合は自分のみ)で、数えているのは読み取れるトークンだけです。</translation>
    </message>
    <message numerus="yes">
        <source>Who belongs to %n organization(s) the server did not tell.</source>
        <translation>
            <numerusform>サーバーは%n個の組織のメンバーを示しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without this user no operator token that can be seen would work.</source>
        <translation>このユーザーを除くと、表示できるオペレータートークンがどれも使えなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>Owns %n token(s) (%1), %2 of them working.</source>
        <extracomment>%1: tokens by kind, such as “1 Operator, 3 Custom”; %2: a number.</extracomment>
        <translation>
            <numerusform>所有: %n個のトークン（%1）、うち%2個が使用可能。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the operator tokens that can be seen only the spare one of this computer could take the place of this user’s: after that “Use the spare operator”, in “Connections”, is the way back in.</source>
        <translation>表示できるオペレータートークンでこのユーザーのものの代わりになるのは、このコンピューターの予備だけです。その後は、「接続」の「予備オペレーターを使う」が再びアクセスする手段です。</translation>
    </message>
    <message>
        <source>Of the operator tokens that can be seen only those of an older InfluxDB would work, and these cannot make a full one again.</source>
        <translation>表示できるオペレータートークンで使えるのは、古いInfluxDBのものだけになります。それらでは、完全なオペレータートークンを作り直すことはできません。</translation>
    </message>
</context>
<context>
    <name>itm::UsersDialog</name>
    <message>
        <source>Show &amp;tokens</source>
        <translation>トークンを表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>有効化(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>無効化(&amp;D)…</translation>
    </message>
    <message>
        <source>Users of %1</source>
        <extracomment>%1: the name of a connection.</extracomment>
        <translation>%1のユーザー</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Off: the server does not list this user.</source>
        <translation>使用不可: サーバーの一覧にこのユーザーがありません。</translation>
    </message>
    <message>
        <source>Which organizations users belong to could not be read: %1</source>
        <translation>ユーザーが属する組織を読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>%1 is inactive now.</source>
        <extracomment>%1: a user.</extracomment>
        <translation>%1を無効化しました。</translation>
    </message>
    <message>
        <source>%1 is active now.</source>
        <extracomment>%1: a user.</extracomment>
        <translation>%1を有効化しました。</translation>
    </message>
</context>
<context>
    <name>itm::V1BucketList</name>
    <message>
        <source>Search buckets</source>
        <translation>バケットを検索</translation>
    </message>
    <message>
        <source>Buckets it may read or write</source>
        <translation>読み取り、書き込みできるバケット</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>column</comment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>column</comment>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>%1の読み取り</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1への書き込み</translation>
    </message>
</context>
<context>
    <name>itm::V1CreateDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>New v1 credential</source>
        <translation>新しいv1認証情報</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Why it cannot be created</source>
        <translation>作成できない理由</translation>
    </message>
    <message>
        <source>A user name and a password for clients that only know InfluxDB 1.x.</source>
        <translation>InfluxDB 1.xにしか対応しないクライアント用のユーザー名とパスワードです。</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>Buckets</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>It may</source>
        <comment>heading above what a v1 credential can do</comment>
        <translation>できること</translation>
    </message>
    <message>
        <source>It may not</source>
        <comment>heading above what a v1 credential cannot do</comment>
        <translation>できないこと</translation>
    </message>
    <message>
        <source>Making the credential, then its password…</source>
        <translation>認証情報を作成し、続いてパスワードを設定しています…</translation>
    </message>
</context>
<context>
    <name>itm::V1HandOverDialog</name>
    <message>
        <source>Copy the &amp;commands</source>
        <translation>コマンドをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try to sign in</source>
        <translation>サインインを試す(&amp;T)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <comment>title; %1 is a user name</comment>
        <translation>%1の準備完了</translation>
    </message>
    <message>
        <source>How clients of InfluxDB 1.x name its buckets</source>
        <translation>InfluxDB 1.xのクライアントでのバケットの指定方法</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>名前をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Whether it can sign in</source>
        <translation>サインインできるかどうか</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Asking which databases lead to its buckets…</source>
        <translation>バケットに対応するデータベースを問い合わせています…</translation>
    </message>
    <message>
        <source>This makes it:</source>
        <comment>a command follows</comment>
        <translation>作成するコマンド:</translation>
    </message>
    <message>
        <source>The server is not connected any more.</source>
        <translation>サーバーはもう接続されていません。</translation>
    </message>
    <message>
        <source>✓ It signs in at /query.</source>
        <translation>✓ /queryでサインインできます。</translation>
    </message>
    <message>
        <source>▲ The server refuses user name and password.</source>
        <translation>▲ サーバーがユーザー名とパスワードを拒否しました。</translation>
    </message>
</context>
<context>
    <name>itm::V1PasswordChoice</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Random</source>
        <comment>password</comment>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>My own</source>
        <comment>password</comment>
        <translation>自分で指定</translation>
    </message>
    <message>
        <source>None</source>
        <comment>password</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Own password</source>
        <translation>自分で指定するパスワード</translation>
    </message>
    <message>
        <source>About the password</source>
        <translation>パスワードについて</translation>
    </message>
    <message>
        <source>Type a password, or let one be chosen.</source>
        <translation>パスワードを入力するか、自動で選ばせてください。</translation>
    </message>
    <message>
        <source>Nobody can sign in with it until a password is set.</source>
        <translation>パスワードを設定するまで、これではサインインできません。</translation>
    </message>
    <message>
        <source>8 to 72 characters. A strict server asks for three of: capital letters, small letters, digits, !@#$%^&amp;*()_+.</source>
        <translation>8～72文字。制限の厳しいサーバーでは、次のうち3種類が必要です: 大文字、小文字、数字、!@#$%^&amp;*()_+。</translation>
    </message>
    <message>
        <source>32 characters, chosen on this computer.</source>
        <translation>32文字。このコンピューターで選びます。</translation>
    </message>
    <message>
        <source>They are saved in your keychain before they are sent.</source>
        <translation>送信する前にキーチェーンに保存します。</translation>
    </message>
</context>
<context>
    <name>itm::V1PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>パスワードを設定</translation>
    </message>
    <message>
        <source>A new password for %1</source>
        <translation>%1の新しいパスワード</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Why it cannot be set</source>
        <translation>設定できない理由</translation>
    </message>
    <message>
        <source>Saving the password, then setting it…</source>
        <translation>パスワードを保存し、続いて設定しています…</translation>
    </message>
</context>
<context>
    <name>itm::V1Text</name>
    <message>
        <source>The server keeps v1 credentials through a private interface, which another version may change or leave out.</source>
        <translation>サーバーはv1認証情報を非公開のインターフェイスで扱います。別のバージョンでは変更または廃止される可能性があります。</translation>
    </message>
    <message>
        <source>This server has no interface for v1 credentials, or something in front of it keeps it away.</source>
        <translation>このサーバーにv1認証情報のインターフェイスがないか、手前にあるものが遮断しています。</translation>
    </message>
    <message>
        <source>The v1 credentials of this server cannot be read. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>このサーバーのv1認証情報を読み取れません。%1</translation>
    </message>
    <message>
        <source>Choose an organization.</source>
        <translation>組織を選択してください。</translation>
    </message>
    <message>
        <source>Type a user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Leave the colon out of the user name: nobody could sign in with it.</source>
        <translation>ユーザー名にコロンは使わないでください。サインインできなくなります。</translation>
    </message>
    <message>
        <source>The user name has a character that cannot be seen.</source>
        <translation>ユーザー名に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>This user name is taken; it is unique on the whole server.</source>
        <translation>このユーザー名は使用済みです。サーバー全体で一意である必要があります。</translation>
    </message>
    <message>
        <source>Choose at least one bucket to read or write.</source>
        <translation>読み取りまたは書き込みをするバケットを1つ以上選択してください。</translation>
    </message>
    <message>
        <source>Nothing was made: one of the buckets is gone. Refresh, and choose again.</source>
        <translation>何も作成されませんでした。バケットの1つがもうありません。更新して、もう一度選択してください。</translation>
    </message>
    <message>
        <source>Nothing was made. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>何も作成されませんでした。%1</translation>
    </message>
    <message>
        <source>%1 is made. Without a password it cannot sign in; set one when it is needed.</source>
        <translation>%1を作成しました。パスワードがないとサインインできません。必要なときに設定してください。</translation>
    </message>
    <message>
        <source>%1 is made, but its password was not set. Set one anew. %2</source>
        <extracomment>%1: a user name, %2: a sentence.</extracomment>
        <translation>%1を作成しましたが、パスワードは設定されていません。もう一度設定してください。%2</translation>
    </message>
    <message>
        <source>Every client that signs in as %1 with the old password is refused at once.</source>
        <translation>%1として古いパスワードでサインインするクライアントは、すぐにすべて拒否されます。</translation>
    </message>
    <message>
        <source>The old password is still in force. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>古いパスワードは引き続き有効です。%1</translation>
    </message>
    <message>
        <source>Clients cannot find the bucket %1: no DBRP mapping leads to it.</source>
        <translation>クライアントはバケット%1を見つけられません。対応するDBRPマッピングがありません。</translation>
    </message>
    <message>
        <source>Bucket %1 is database %2, retention policy %3.</source>
        <extracomment>%1: a bucket, %2: a database, %3: a retention policy of InfluxDB 1.x.</extracomment>
        <translation>バケット%1はデータベース%2、保持ポリシー%3です。</translation>
    </message>
    <message>
        <source>Perhaps the password was set; it is in your keychain. Trying again sends the same one. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>パスワードは設定されたかもしれません。キーチェーンに保存されています。再試行では同じパスワードを送信します。%1</translation>
    </message>
    <message>
        <source>Perhaps it was made. Refresh before you try again. %1</source>
        <extracomment>%1: a sentence.</extracomment>
        <translation>作成されたかもしれません。再試行する前に更新してください。%1</translation>
    </message>
</context>
<context>
    <name>itm::ValueList</name>
    <message>
        <source>Tokens to hand over</source>
        <translation>引き渡すトークン</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the value of %1</source>
        <extracomment>%1: a token&apos;s description.</extracomment>
        <translation>%1の値をコピー</translation>
    </message>
</context>
<context>
    <name>itm::ValueRow</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More ways to hand over the value</source>
        <translation>値を引き渡すその他の方法</translation>
    </message>
    <message numerus="yes">
        <source>Copied: clears in %n s</source>
        <translation>
            <numerusform>コピー済み: %n秒後に消去</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of the file</source>
        <translation>ファイルの結果</translation>
    </message>
    <message>
        <source>Copy as HTTP &amp;header</source>
        <translation>HTTPヘッダーとしてコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;environment line (INFLUX_TOKEN=…)</source>
        <translation>環境変数の行としてコピー(INFLUX_TOKEN=…)(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>ファイルに保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the value to a file</source>
        <translation>値をファイルに保存</translation>
    </message>
    <message>
        <source>✓ Written to %1, readable by you only.</source>
        <translation>✓ %1に書き込みました。読み取れるのは自分だけです。</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>パスワードをコピー</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
</context>
</TS>
