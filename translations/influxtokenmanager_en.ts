<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>itm::AcceptDialog</name>
    <message numerus="yes">
        <source>“%1” for %n token(s). It comes back after this date, or when something about it changes. Nothing on the server changes.</source>
        <extracomment>%1: a finding.</extracomment>
        <translation>
            <numerusform>“%1” for one token. It comes back after this date, or when something about it changes. Nothing on the server changes.</numerusform>
            <numerusform>“%1” for %n tokens. It comes back after this date, or when something about it changes. Nothing on the server changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::AccessGridModel</name>
    <message numerus="yes">
        <source>%1, owner of %n tokens</source>
        <extracomment>%1: a user.</extracomment>
        <translation>
            <numerusform>%1, owner of %n token</numerusform>
            <numerusform>%1, owner of %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, owner of %n tokens, inactive</source>
        <extracomment>%1: a user.</extracomment>
        <translation>
            <numerusform>%1, owner of %n token, inactive</numerusform>
            <numerusform>%1, owner of %n tokens, inactive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::AccessPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %n tokens:</source>
        <translation>
            <numerusform>Without this token (%n):</numerusform>
            <numerusform>Without these %n tokens:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::AccessText</name>
    <message numerus="yes">
        <source>%1 can %2 %3 with %n tokens.</source>
        <extracomment>%1: a user; %2: &quot;read and write&quot;; %3: a bucket.</extracomment>
        <translation>
            <numerusform>%1 can %2 %3 with %n token.</numerusform>
            <numerusform>%1 can %2 %3 with %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n tokens that name %2, which is gone: they grant nothing there.</source>
        <extracomment>%1: a user; %2: a bucket.</extracomment>
        <translation>
            <numerusform>%1 has %n token that names %2, which is gone: it grants nothing there.</numerusform>
            <numerusform>%1 has %n tokens that name %2, which is gone: they grant nothing there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could %2 %3 with %n tokens, but cannot now: they or their owner are inactive.</source>
        <extracomment>%1: a user; %2: &quot;read and write&quot;; %3: a bucket.</extracomment>
        <translation>
            <numerusform>%1 could %2 %3 with %n token, but cannot now: it or its owner is inactive.</numerusform>
            <numerusform>%1 could %2 %3 with %n tokens, but cannot now: they or their owner are inactive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing would be lost: %n tokens that grant nothing now anyway.</source>
        <translation>
            <numerusform>Nothing would be lost: %n token that grants nothing now anyway.</numerusform>
            <numerusform>Nothing would be lost: %n tokens that grant nothing now anyway.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Every bucket that would be concerned (%n) can still be read and written by other tokens as before.</source>
        <translation>
            <numerusform>✓ The bucket that would be concerned (%n) can still be read and written by other tokens as before.</numerusform>
            <numerusform>✓ Every bucket that would be concerned (%n) can still be read and written by other tokens as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::Application</name>
    <message numerus="yes">
        <source>%n entries were taken in.</source>
        <translation>
            <numerusform>%n entry was taken in.</numerusform>
            <numerusform>%n entries were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::BatchDialog</name>
    <message numerus="yes">
        <source>%n values are in no keychain and end with this window.</source>
        <translation>
            <numerusform>%n value is in no keychain and ends with this window.</numerusform>
            <numerusform>%n values are in no keychain and end with this window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n tokens</source>
        <translation>
            <numerusform>Retry %n token</numerusform>
            <numerusform>Retry %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n tokens…</source>
        <translation>
            <numerusform>Create %n token…</numerusform>
            <numerusform>Create %n tokens…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::BatchQuestions</name>
    <message numerus="yes">
        <source>Create %n tokens?</source>
        <translation>
            <numerusform>Create %n token?</numerusform>
            <numerusform>Create %n tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n tokens</source>
        <translation>
            <numerusform>Create %n token</numerusform>
            <numerusform>Create %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values of %n tokens are not in the keychain.</source>
        <translation>
            <numerusform>The value of %n token is not in the keychain.</numerusform>
            <numerusform>The values of %n tokens are not in the keychain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::BatchText</name>
    <message numerus="yes">
        <source>%n ready.</source>
        <comment>tokens of a file</comment>
        <translation>
            <numerusform>%n ready.</numerusform>
            <numerusform>%n ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a warning.</source>
        <comment>tokens of a file</comment>
        <translation>
            <numerusform>%n of them with a warning.</numerusform>
            <numerusform>%n of them with a warning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be made.</source>
        <comment>tokens of a file</comment>
        <translation>
            <numerusform>%n cannot be made.</numerusform>
            <numerusform>%n cannot be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n made.</numerusform>
            <numerusform>%n made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made, but their values could not be saved.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n made, but its value could not be saved.</numerusform>
            <numerusform>%n made, but their values could not be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the answer was lost.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>Of %n the answer was lost.</numerusform>
            <numerusform>Of %n the answer was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n refused.</numerusform>
            <numerusform>%n refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n not tried.</numerusform>
            <numerusform>%n not tried.</numerusform>
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
    <message numerus="yes">
        <source>%n permissions about another organization are left out.</source>
        <translation>
            <numerusform>%n permission about another organization is left out.</numerusform>
            <numerusform>%n permissions about another organization are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ComparisonText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ConfirmText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n tokens?</source>
        <translation>
            <numerusform>Deactivate %n token?</numerusform>
            <numerusform>Deactivate %n tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tokens?</source>
        <translation>
            <numerusform>Delete %n token?</numerusform>
            <numerusform>Delete %n tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deactivate %n tokens</source>
        <extracomment>To be typed, as it stands there.</extracomment>
        <translation>
            <numerusform>deactivate %n token</numerusform>
            <numerusform>deactivate %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n tokens</source>
        <extracomment>To be typed, as it stands there.</extracomment>
        <translation>
            <numerusform>delete %n token</numerusform>
            <numerusform>delete %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::CreationNews</name>
    <message numerus="yes">
        <source>Creating “%1” was interrupted, and %n tokens look like it. Say which one it was.</source>
        <translation>
            <numerusform>Creating “%1” was interrupted, and %n token looks like it. Say whether it was that one.</numerusform>
            <numerusform>Creating “%1” was interrupted, and %n tokens look like it. Say which one it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::DailyTokensDialog</name>
    <message numerus="yes">
        <source>%n connections made.</source>
        <translation>
            <numerusform>%n connection made.</numerusform>
            <numerusform>%n connections made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n could not be made.</numerusform>
            <numerusform>%n could not be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not begun.</source>
        <comment>connections</comment>
        <translation>
            <numerusform>%n was not begun.</numerusform>
            <numerusform>%n were not begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again with %n</source>
        <comment>organizations</comment>
        <translation>
            <numerusform>Try again with %n</numerusform>
            <numerusform>Try again with %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n tokens</source>
        <translation>
            <numerusform>Make %n token</numerusform>
            <numerusform>Make %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::DescriptionsDialog</name>
    <message numerus="yes">
        <source>Edit descriptions of %n tokens</source>
        <translation>
            <numerusform>Edit descriptions of %n token</numerusform>
            <numerusform>Edit descriptions of %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n descriptions change.</source>
        <translation>
            <numerusform>%n description changes.</numerusform>
            <numerusform>%n descriptions change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens would have none.</source>
        <comment>descriptions</comment>
        <translation>
            <numerusform>%n token would have none.</numerusform>
            <numerusform>%n tokens would have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be the same as another here.</source>
        <comment>descriptions</comment>
        <translation>
            <numerusform>%n would be the same as another here.</numerusform>
            <numerusform>%n would be the same as another here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::DraftText</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of this server have this description already.</source>
        <translation>
            <numerusform>%n token of this server has this description already.</numerusform>
            <numerusform>%n tokens of this server have this description already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ElsewhereDialog</name>
    <message numerus="yes">
        <source>%n new tokens like those of %1 are made on the server chosen below, with you as the owner.</source>
        <extracomment>%1: one or several servers that have them.</extracomment>
        <translation>
            <numerusform>%n new tokens like those of %1 are made on the server chosen below, with you as the owner.</numerusform>
            <numerusform>%n new tokens like those of %1 are made on the server chosen below, with you as the owner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::EraseDialog</name>
    <message numerus="yes">
        <source>%n template(s),</source>
        <translation>
            <numerusform>%n template,</numerusform>
            <numerusform>%n templates,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n creation(s) or replacement(s) under way are forgotten: their tokens stay as they are, and nothing here remembers what was to come next.</source>
        <translation>
            <numerusform>%n creation or replacement under way is forgotten: its tokens stay as they are, and nothing here remembers what was to come next.</numerusform>
            <numerusform>%n creations or replacements under way are forgotten: their tokens stay as they are, and nothing here remembers what was to come next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s). Values that no server shows any more are gone for good, for you and for everybody.</source>
        <translation>
            <numerusform>%n value. Values that no server shows any more are gone for good, for you and for everybody.</numerusform>
            <numerusform>%n values. Values that no server shows any more are gone for good, for you and for everybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spare operator token(s) of this computer too: without it a lost operator token can only be made good by influxd recovery.</source>
        <translation>
            <numerusform>%n spare operator token of this computer too: without it a lost operator token can only be made good by influxd recovery.</numerusform>
            <numerusform>%n spare operator tokens of this computer too: without them a lost operator token can only be made good by influxd recovery.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last list of %n server(s) and its changes by day, names of buckets that are gone, recent and saved searches, the journal of what this program did, reviews, notes, accepted findings and what logs told.</source>
        <translation>
            <numerusform>The last list of %n server and its changes by day, names of buckets that are gone, recent and saved searches, the journal of what this program did, reviews, notes, accepted findings and what logs told.</numerusform>
            <numerusform>The last lists of %n servers and their changes by day, names of buckets that are gone, recent and saved searches, the journal of what this program did, reviews, notes, accepted findings and what logs told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) with their credentials in the keychain,</source>
        <translation>
            <numerusform>%n connection with its credential in the keychain,</numerusform>
            <numerusform>%n connections with their credentials in the keychain,</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::FacetBar</name>
    <message numerus="yes">
        <source>%n more: type a name into the search</source>
        <translation>
            <numerusform>%n more: type a name into the search</numerusform>
            <numerusform>%n more: type a name into the search</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::FindingText</name>
    <message numerus="yes">
        <source>It can read the values of %n other token(s).</source>
        <translation>
            <numerusform>It can read the value of one other token.</numerusform>
            <numerusform>It can read the values of %n other tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is one of %n tokens with the same owner, description and permissions.</source>
        <translation>
            <numerusform>It is the only token with this owner, description and permissions.</numerusform>
            <numerusform>It is one of %n tokens with the same owner, description and permissions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>One finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is one of %n operator tokens that work.</source>
        <translation>
            <numerusform>It is the only operator token that works.</numerusform>
            <numerusform>It is one of %n operator tokens that work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::FoundBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>things in the permission tree</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::GrantPhrase</name>
    <message numerus="yes">
        <source>%1 (%n deleted)</source>
        <extracomment>Some things that a token names no longer exist. %1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>
            <numerusform>%1 (%n deleted)</numerusform>
            <numerusform>%1 (%n deleted)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::GuardText</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>tokens, at the end of a list of names</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::IdentifyText</name>
    <message numerus="yes">
        <source>%n saved values are not noted yet, so that they were not compared.</source>
        <translation>
            <numerusform>%n saved value is not noted yet, so that it was not compared.</numerusform>
            <numerusform>%n saved values are not noted yet, so that they were not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n servers show values, but their list could not be had.</source>
        <translation>
            <numerusform>▲ %n server shows values, but its list could not be had.</numerusform>
            <numerusform>▲ %n servers show values, but their lists could not be had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 knows it: an inactive token, one of these %n:</source>
        <translation>
            <numerusform>%1 knows it: an inactive token, this one:</numerusform>
            <numerusform>%1 knows it: an inactive token, one of these %n:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By what it may do it is one of these %n:</source>
        <translation>
            <numerusform>By what it may do it is this one:</numerusform>
            <numerusform>By what it may do it is one of these %n:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::IdentityText</name>
    <message numerus="yes">
        <source>sees all %n token(s)</source>
        <translation>
            <numerusform>sees the one token</numerusform>
            <numerusform>sees all %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sees %n token(s)</source>
        <translation>
            <numerusform>sees %n token</numerusform>
            <numerusform>sees %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more belong(s) to deleted users or organizations</source>
        <translation>
            <numerusform>%n more belongs to deleted users or organizations</numerusform>
            <numerusform>%n more belong to deleted users or organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more belong(s) to others, or to deleted users or organizations</source>
        <translation>
            <numerusform>%n more belongs to others, or to deleted users or organizations</numerusform>
            <numerusform>%n more belong to others, or to deleted users or organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n v1 credential(s)</source>
        <translation>
            <numerusform>%n v1 credential</numerusform>
            <numerusform>%n v1 credentials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ImportDataDialog</name>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Import %n entry</numerusform>
            <numerusform>Import %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n connections</source>
        <translation>
            <numerusform>Import %n connection</numerusform>
            <numerusform>Import %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ImportTemplatesDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n templates</source>
        <translation>
            <numerusform>Import %n template</numerusform>
            <numerusform>Import %n templates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::JournalText</name>
    <message numerus="yes">
        <source>All %n entries are in order. The journal is tamper-evident, not tamper-proof: who can write your files can begin it anew.</source>
        <translation>
            <numerusform>The one entry is in order. The journal is tamper-evident, not tamper-proof: who can write your files can begin it anew.</numerusform>
            <numerusform>All %n entries are in order. The journal is tamper-evident, not tamper-proof: who can write your files can begin it anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::KindText</name>
    <message numerus="yes">
        <source>It lacks %n type(s) that this server knows: %1.</source>
        <extracomment>%1: a list of resource types.</extracomment>
        <translation>
            <numerusform>It lacks %n type that this server knows: %1.</numerusform>
            <numerusform>It lacks %n types that this server knows: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It names %n type(s) that this server does not list: %1.</source>
        <extracomment>%1: a list of resource types, as the server spells them.</extracomment>
        <translation>
            <numerusform>It names %n type that this server does not list: %1.</numerusform>
            <numerusform>It names %n types that this server does not list: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::LastSeenText</name>
    <message numerus="yes">
        <source>The values of %n tokens stand in these logs: replace them. The values were not read.</source>
        <translation>
            <numerusform>The value of %n token stands in these logs: replace it. The value was not read.</numerusform>
            <numerusform>The values of %n tokens stand in these logs: replace them. The values were not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines hold a value without saying whose.</source>
        <translation>
            <numerusform>%n line holds a value without saying whose.</numerusform>
            <numerusform>%n lines hold a value without saying whose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens were seen.</source>
        <translation>
            <numerusform>%n token was seen.</numerusform>
            <numerusform>%n tokens were seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n IDs are none of the tokens listed for %1: sign-ins by password, tokens that are gone, or those of another server.</source>
        <extracomment>%1: a server.</extracomment>
        <translation>
            <numerusform>%n ID is none of the tokens listed for %1: a sign-in by password, a token that is gone, or one of another server.</numerusform>
            <numerusform>%n IDs are none of the tokens listed for %1: sign-ins by password, tokens that are gone, or those of another server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more periods</source>
        <translation>
            <numerusform>and %n more period</numerusform>
            <numerusform>and %n more periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days of logs</source>
        <translation>
            <numerusform>%n day of logs</numerusform>
            <numerusform>%n days of logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h of logs</source>
        <extracomment>Hours.</extracomment>
        <translation>
            <numerusform>%n h of logs</numerusform>
            <numerusform>%n h of logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min of logs</source>
        <extracomment>Minutes.</extracomment>
        <translation>
            <numerusform>%n min of logs</numerusform>
            <numerusform>%n min of logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were left out, because their time cannot be right.</source>
        <translation>
            <numerusform>%n line was left out, because its time cannot be right.</numerusform>
            <numerusform>%n lines were left out, because their time cannot be right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::MainWindow</name>
    <message numerus="yes">
        <source>%n IDs copied.</source>
        <translation>
            <numerusform>%n ID copied.</numerusform>
            <numerusform>%n IDs copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::NameText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>The end of a list of names. %1: the first ones, separated by commas.</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::NavigationModel</name>
    <message numerus="yes">
        <source>%n tokens have serious findings or warnings.</source>
        <translation>
            <numerusform>%n token has serious findings or warnings.</numerusform>
            <numerusform>%n tokens have serious findings or warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::NotesDialog</name>
    <message numerus="yes">
        <source>About %n tokens</source>
        <translation>
            <numerusform>About %n token</numerusform>
            <numerusform>About %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::OrphansDialog</name>
    <message numerus="yes">
        <source>Delete %n tokens for good?</source>
        <translation>
            <numerusform>Delete %n token for good?</numerusform>
            <numerusform>Delete %n tokens for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::OutcomeText</name>
    <message numerus="yes">
        <source>%n tokens activated.</source>
        <translation>
            <numerusform>%n token activated.</numerusform>
            <numerusform>%n tokens activated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens deactivated.</source>
        <translation>
            <numerusform>%n token deactivated.</numerusform>
            <numerusform>%n tokens deactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n descriptions saved.</source>
        <translation>
            <numerusform>%n description saved.</numerusform>
            <numerusform>%n descriptions saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens deleted.</source>
        <translation>
            <numerusform>%n token deleted.</numerusform>
            <numerusform>%n tokens deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken back.</source>
        <translation>
            <numerusform>%n change taken back.</numerusform>
            <numerusform>%n changes taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n was so already.</numerusform>
            <numerusform>%n were so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n refused.</numerusform>
            <numerusform>%n refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been deleted by somebody else.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n had been deleted by somebody else.</numerusform>
            <numerusform>%n had been deleted by somebody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been changed by somebody else and were left.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n had been changed by somebody else and was left.</numerusform>
            <numerusform>%n had been changed by somebody else and were left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried.</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n not tried.</numerusform>
            <numerusform>%n not tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activating %n tokens</source>
        <translation>
            <numerusform>Activating %n token</numerusform>
            <numerusform>Activating %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivating %n tokens</source>
        <translation>
            <numerusform>Deactivating %n token</numerusform>
            <numerusform>Deactivating %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describing %n tokens</source>
        <translation>
            <numerusform>Describing %n token</numerusform>
            <numerusform>Describing %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n tokens</source>
        <translation>
            <numerusform>Deleting %n token</numerusform>
            <numerusform>Deleting %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back %n changes</source>
        <translation>
            <numerusform>Taking back %n change</numerusform>
            <numerusform>Taking back %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them not done.</source>
        <extracomment>%1: a sentence about how many are finished.</extracomment>
        <translation>
            <numerusform>%1 %n of them not done.</numerusform>
            <numerusform>%1 %n of them not done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: activate %n tokens</source>
        <translation>
            <numerusform>&amp;Undo: activate %n token</numerusform>
            <numerusform>&amp;Undo: activate %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: deactivate %n tokens</source>
        <translation>
            <numerusform>&amp;Undo: deactivate %n token</numerusform>
            <numerusform>&amp;Undo: deactivate %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo: describe %n tokens</source>
        <translation>
            <numerusform>&amp;Undo: describe %n token</numerusform>
            <numerusform>&amp;Undo: describe %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The server asks to wait %n s.</source>
        <extracomment>%1: one or two sentences.</extracomment>
        <translation>
            <numerusform>%1 The server asks to wait %n s.</numerusform>
            <numerusform>%1 The server asks to wait %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n tokens the outcome is not known: refresh to see it.</source>
        <translation>
            <numerusform>For %n token the outcome is not known: refresh to see it.</numerusform>
            <numerusform>For %n tokens the outcome is not known: refresh to see it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::OwnDataText</name>
    <message numerus="yes">
        <source>This file has more than %n entries; nothing was taken in.</source>
        <translation>
            <numerusform>This file has more than %n entry; nothing was taken in.</numerusform>
            <numerusform>This file has more than %n entries; nothing was taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n template</numerusform>
            <numerusform>%n templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved searches</source>
        <translation>
            <numerusform>%n saved search</numerusform>
            <numerusform>%n saved searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own snippets</source>
        <translation>
            <numerusform>%n own snippet</numerusform>
            <numerusform>%n own snippets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>notes and tags of %n tokens</source>
        <translation>
            <numerusform>notes and tags of %n token</numerusform>
            <numerusform>notes and tags of %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::PermissionPicker</name>
    <message numerus="yes">
        <source>Find among %n buckets: name, ID or pattern such as prod-*</source>
        <translation>
            <numerusform>Find among %n bucket: name, ID or pattern such as prod-*</numerusform>
            <numerusform>Find among %n buckets: name, ID or pattern such as prod-*</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ProbeText</name>
    <message numerus="yes">
        <source>It sees %n organization(s): %1</source>
        <extracomment>%1: names, such as &quot;factory, weather and 2 more&quot;.</extracomment>
        <translation>
            <numerusform>It sees %n organization: %1</numerusform>
            <numerusform>It sees %n organizations: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %n s…</source>
        <translation>
            <numerusform>The server asks to wait %n s…</numerusform>
            <numerusform>The server asks to wait %n s…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::RecoveryAssistant</name>
    <message numerus="yes">
        <source>%n tokens are in the database and in no list.</source>
        <translation>
            <numerusform>%n token is in the database and in no list.</numerusform>
            <numerusform>%n tokens are in the database and in no list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::RecoveryReading</name>
    <message numerus="yes">
        <source>%n more lines could not be read.</source>
        <translation>
            <numerusform>%n more line could not be read.</numerusform>
            <numerusform>%n more lines could not be read.</numerusform>
        </translation>
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
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::RefreshMenu</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReplaceDialog</name>
    <message numerus="yes">
        <source>%n buckets that it names do not exist any more.</source>
        <translation>
            <numerusform>%n bucket that it names does not exist any more.</numerusform>
            <numerusform>%n buckets that it names do not exist any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReplacementCommands</name>
    <message numerus="yes">
        <source>Forget %n running replacements?</source>
        <translation>
            <numerusform>Forget %n running replacement?</numerusform>
            <numerusform>Forget %n running replacements?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept deactivated for at least %n days before it can be deleted. Its successor goes on working.</source>
        <translation>
            <numerusform>It is kept deactivated for at least %n day before it can be deleted. Its successor goes on working.</numerusform>
            <numerusform>It is kept deactivated for at least %n days before it can be deleted. Its successor goes on working.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReplacementNews</name>
    <message numerus="yes">
        <source>Nobody has missed %n replaced tokens in their observation time. They can be deleted.</source>
        <translation>
            <numerusform>Nobody has missed %n replaced token in its observation time. It can be deleted.</numerusform>
            <numerusform>Nobody has missed %n replaced tokens in their observation time. They can be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReplacementsDialog</name>
    <message numerus="yes">
        <source>%n are selected. A step is taken for those that are ready for it.</source>
        <translation>
            <numerusform>%n is selected. A step is taken for those that are ready for it.</numerusform>
            <numerusform>%n are selected. A step is taken for those that are ready for it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReportText</name>
    <message numerus="yes">
        <source>Drawn from all %n token(s) that the server lists.</source>
        <translation>
            <numerusform>Drawn from the only token that the server lists.</numerusform>
            <numerusform>Drawn from all %n tokens that the server lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn from %n token(s): the credential does not see all, and what it does not see is missing here.</source>
        <translation>
            <numerusform>Drawn from one token: the credential does not see all, and what it does not see is missing here.</numerusform>
            <numerusform>Drawn from %n tokens: the credential does not see all, and what it does not see is missing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server stores %n more token(s) that no list shows: they belong to deleted users or organizations.</source>
        <translation>
            <numerusform>The server stores one more token that no list shows: it belongs to a deleted user or organization.</numerusform>
            <numerusform>The server stores %n more tokens that no list shows: they belong to deleted users or organizations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>One token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) decided about.</source>
        <translation>
            <numerusform>One token decided about.</numerusform>
            <numerusform>%n tokens decided about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not decided about yet.</source>
        <translation>
            <numerusform>One token not decided about yet.</numerusform>
            <numerusform>%n tokens not decided about yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::RescueDialog</name>
    <message numerus="yes">
        <source>&amp;Save %n in the keychain</source>
        <comment>values</comment>
        <translation>
            <numerusform>&amp;Save %n in the keychain</numerusform>
            <numerusform>&amp;Save %n in the keychain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n until the program ends</source>
        <comment>values</comment>
        <translation>
            <numerusform>&amp;Keep %n until the program ends</numerusform>
            <numerusform>&amp;Keep %n until the program ends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::RescueText</name>
    <message numerus="yes">
        <source>%1 of %n values are still readable on this server; after an upgrade that hashes them they are gone.</source>
        <extracomment>%1: a number; %n: the number of all.</extracomment>
        <translation>
            <numerusform>%1 of %n value is still readable on this server; after an upgrade that hashes it it is gone.</numerusform>
            <numerusform>%1 of %n values are still readable on this server; after an upgrade that hashes them they are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not saved here.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n of them is not saved here.</numerusform>
            <numerusform>%n of them are not saved here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are in the keychain.</source>
        <translation>
            <numerusform>%n value is in the keychain.</numerusform>
            <numerusform>%n values are in the keychain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be saved.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n could not be saved.</numerusform>
            <numerusform>%n could not be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readable ones are not saved.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n readable one is not saved.</numerusform>
            <numerusform>%n readable ones are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read any more: replace these tokens if their value is needed.</source>
        <comment>values</comment>
        <translation>
            <numerusform>%n cannot be read any more: replace this token if its value is needed.</numerusform>
            <numerusform>%n cannot be read any more: replace these tokens if their value is needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are kept until the program ends.</source>
        <translation>
            <numerusform>%n value is kept until the program ends.</numerusform>
            <numerusform>%n values are kept until the program ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ResourceText</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bucket(s)</source>
        <translation>
            <numerusform>%n bucket</numerusform>
            <numerusform>%n buckets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard(s)</source>
        <translation>
            <numerusform>%n dashboard</numerusform>
            <numerusform>%n dashboards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data source(s)</source>
        <translation>
            <numerusform>%n data source</numerusform>
            <numerusform>%n data sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Telegraf configuration(s)</source>
        <translation>
            <numerusform>%n Telegraf configuration</numerusform>
            <numerusform>%n Telegraf configurations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scraper(s)</source>
        <translation>
            <numerusform>%n scraper</numerusform>
            <numerusform>%n scrapers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dashboard view(s)</source>
        <translation>
            <numerusform>%n dashboard view</numerusform>
            <numerusform>%n dashboard views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification rule(s)</source>
        <translation>
            <numerusform>%n notification rule</numerusform>
            <numerusform>%n notification rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification endpoint(s)</source>
        <translation>
            <numerusform>%n notification endpoint</numerusform>
            <numerusform>%n notification endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database mapping(s)</source>
        <translation>
            <numerusform>%n database mapping</numerusform>
            <numerusform>%n database mappings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notebook(s)</source>
        <translation>
            <numerusform>%n notebook</numerusform>
            <numerusform>%n notebooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remote connection(s)</source>
        <translation>
            <numerusform>%n remote connection</numerusform>
            <numerusform>%n remote connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replication(s)</source>
        <translation>
            <numerusform>%n replication</numerusform>
            <numerusform>%n replications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × %1</source>
        <extracomment>A number of things of a type that this program does not know. %1: the type as the server spells it.</extracomment>
        <translation>
            <numerusform>%n × %1</numerusform>
            <numerusform>%n × %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReviewDialog</name>
    <message numerus="yes">
        <source>%n message(s) for owners copied, without any secret.</source>
        <translation>
            <numerusform>%n message for the owner copied, without any secret.</numerusform>
            <numerusform>%n messages for owners copied, without any secret.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReviewEnd</name>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <extracomment>%1: a decision, such as Delete; %n: tokens.</extracomment>
        <translation>
            <numerusform>%1: %n token</numerusform>
            <numerusform>%1: %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReviewQueueModel</name>
    <message numerus="yes">
        <source>%n findings, the worst: %1</source>
        <extracomment>%1: &quot;Serious&quot;, &quot;Warning&quot; or &quot;Note&quot;.</extracomment>
        <translation>
            <numerusform>%n finding: %1</numerusform>
            <numerusform>%n findings, the worst: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReviewStart</name>
    <message numerus="yes">
        <source>%n token(s).</source>
        <translation>
            <numerusform>%n token.</numerusform>
            <numerusform>%n tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ReviewText</name>
    <message numerus="yes">
        <source>%n to carry out</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n to carry out</numerusform>
            <numerusform>%n to carry out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer listed</source>
        <comment>tokens</comment>
        <translation>
            <numerusform>%n no longer listed</numerusform>
            <numerusform>%n no longer listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) without a decision</source>
        <translation>
            <numerusform>%n token without a decision</numerusform>
            <numerusform>%n tokens without a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not carried out</source>
        <translation>
            <numerusform>%n decision not carried out</numerusform>
            <numerusform>%n decisions not carried out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::RotateDialog</name>
    <message numerus="yes">
        <source>Replace %n tokens</source>
        <translation>
            <numerusform>Replace %n token</numerusform>
            <numerusform>Replace %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n successors made.</source>
        <translation>
            <numerusform>%n successor made.</numerusform>
            <numerusform>%n successors made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made.</source>
        <translation>
            <numerusform>%n could not be made.</numerusform>
            <numerusform>%n could not be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not begun.</source>
        <translation>
            <numerusform>%n was not begun.</numerusform>
            <numerusform>%n were not begun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::SelfTestText</name>
    <message numerus="yes">
        <source>%n things are allowed that should not be.</source>
        <translation>
            <numerusform>%n thing is allowed that should not be.</numerusform>
            <numerusform>%n things are allowed that should not be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are refused that should be allowed.</source>
        <translation>
            <numerusform>%n thing is refused that should be allowed.</numerusform>
            <numerusform>%n things are refused that should be allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things could not be tried.</source>
        <translation>
            <numerusform>%n thing could not be tried.</numerusform>
            <numerusform>%n things could not be tried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more granted buckets are not tried.</source>
        <translation>
            <numerusform>%n more granted bucket is not tried.</numerusform>
            <numerusform>%n more granted buckets are not tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ServerStateText</name>
    <message numerus="yes">
        <source>%n offline</source>
        <extracomment>Part of the status line: how many servers are offline.</extracomment>
        <translation>
            <numerusform>%n offline</numerusform>
            <numerusform>%n offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <extracomment>Part of the status line: how many servers are connected.</extracomment>
        <translation>
            <numerusform>%n live</numerusform>
            <numerusform>%n live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connecting</source>
        <extracomment>Part of the status line: how many servers are being asked.</extracomment>
        <translation>
            <numerusform>%n connecting</numerusform>
            <numerusform>%n connecting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answering</source>
        <extracomment>Part of the status line: how many servers did not answer the last time.</extracomment>
        <translation>
            <numerusform>%n not answering</numerusform>
            <numerusform>%n not answering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::SettingsText</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>After %n second</numerusform>
            <numerusform>After %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without use</source>
        <translation>
            <numerusform>After %n minute without use</numerusform>
            <numerusform>After %n minutes without use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::SnapshotText</name>
    <message numerus="yes">
        <source>%1, %n tokens</source>
        <extracomment>%1: a time.</extracomment>
        <translation>
            <numerusform>%1, one token</numerusform>
            <numerusform>%1, %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::SpareDialog</name>
    <message numerus="yes">
        <source>An operator token for the day when no other works: the last one was deleted, or its value is lost. Its value is in the keychain of this computer under a name of its own. The program signs in with it for nothing else, and tries it every %n days.</source>
        <translation>
            <numerusform>An operator token for the day when no other works: the last one was deleted, or its value is lost. Its value is in the keychain of this computer under a name of its own. The program signs in with it for nothing else, and tries it every day.</numerusform>
            <numerusform>An operator token for the day when no other works: the last one was deleted, or its value is lost. Its value is in the keychain of this computer under a name of its own. The program signs in with it for nothing else, and tries it every %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::StatusText</name>
    <message numerus="yes">
        <source>%n permission(s) will be sent</source>
        <translation>
            <numerusform>%n permission will be sent</numerusform>
            <numerusform>%n permissions will be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::StoredValueText</name>
    <message numerus="yes">
        <source>%n values are gone for good: the server does not show them again, and nobody else keeps them.</source>
        <translation>
            <numerusform>%n value is gone for good: the server does not show it again, and nobody else keeps it.</numerusform>
            <numerusform>%n values are gone for good: the server does not show them again, and nobody else keeps them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are still shown by the server and can be saved again.</source>
        <translation>
            <numerusform>%n value is still shown by the server and can be saved again.</numerusform>
            <numerusform>%n values are still shown by the server and can be saved again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n values from the keychain?</source>
        <translation>
            <numerusform>Remove %n value from the keychain?</numerusform>
            <numerusform>Remove %n values from the keychain?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values removed from the keychain.</source>
        <translation>
            <numerusform>%n value removed from the keychain.</numerusform>
            <numerusform>%n values removed from the keychain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved values seem to belong to no token.</source>
        <translation>
            <numerusform>%n saved value seems to belong to no token.</numerusform>
            <numerusform>%n saved values seem to belong to no token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of servers that are not connected were not looked at.</source>
        <translation>
            <numerusform>%n value of a server that is not connected was not looked at.</numerusform>
            <numerusform>%n values of servers that are not connected were not looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::StoredValuesDialog</name>
    <message numerus="yes">
        <source>Remove %n from the keychain…</source>
        <comment>values</comment>
        <translation>
            <numerusform>Remove %n from the keychain…</numerusform>
            <numerusform>Remove %n from the keychain…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::SummaryText</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a summary: so many further parts are not shown.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::TemplateText</name>
    <message numerus="yes">
        <source>%n entries</source>
        <comment>of a template</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are left out.</source>
        <translation>
            <numerusform>%n more is left out.</numerusform>
            <numerusform>%n more are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gives %n permissions in %1.</source>
        <extracomment>%1: an organization.</extracomment>
        <translation>
            <numerusform>Gives %n permission in %1.</numerusform>
            <numerusform>Gives %n permissions in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n permissions are about another organization: a template cannot say them, so they are left out.</source>
        <translation>
            <numerusform>%n permission is about another organization: a template cannot say it, so it is left out.</numerusform>
            <numerusform>%n permissions are about another organization: a template cannot say them, so they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things have no name of their own and are kept by ID: on another server or in another organization they are not found.</source>
        <translation>
            <numerusform>%n thing has no name of its own and is kept by ID: on another server or in another organization it is not found.</numerusform>
            <numerusform>%n things have no name of their own and are kept by ID: on another server or in another organization they are not found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes the place of %n entries and matches %1 here.</source>
        <extracomment>%1: such as &quot;3 buckets&quot;.</extracomment>
        <translation>
            <numerusform>Takes the place of %n entry and matches %1 here.</numerusform>
            <numerusform>Takes the place of %n entries and matches %1 here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::TemplatesDialog</name>
    <message numerus="yes">
        <source>Delete %n templates?</source>
        <translation>
            <numerusform>Delete %n template?</numerusform>
            <numerusform>Delete %n templates?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates were written to %1. The file holds no value of a token.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>
            <numerusform>%n template was written to %1. The file holds no value of a token.</numerusform>
            <numerusform>%n templates were written to %1. The file holds no value of a token.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::TimeText</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
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
    <name>itm::TokenDetails</name>
    <message numerus="yes">
        <source>%n tokens are selected.</source>
        <translation>
            <numerusform>%n token is selected.</numerusform>
            <numerusform>%n tokens are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::TokensPage</name>
    <message numerus="yes">
        <source>%n tokens are here, but the search finds none of them.</source>
        <translation>
            <numerusform>%n token is here, but the search does not find it.</numerusform>
            <numerusform>%n tokens are here, but the search finds none of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %n servers</source>
        <translation>
            <numerusform>Connecting to %n server</numerusform>
            <numerusform>Connecting to %n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::UserText</name>
    <message numerus="yes">
        <source>%n of these tokens work(s).</source>
        <translation>
            <numerusform>%n of these tokens works.</numerusform>
            <numerusform>%n of these tokens work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) stop(s) working at once, until the user is active again.</source>
        <translation>
            <numerusform>%n token stops working at once, until the user is active again.</numerusform>
            <numerusform>%n tokens stop working at once, until the user is active again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n v1 credential(s) of the user stop(s) with it.</source>
        <translation>
            <numerusform>%n v1 credential of the user stops with it.</numerusform>
            <numerusform>%n v1 credentials of the user stop with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owns %n v1 credential(s).</source>
        <translation>
            <numerusform>Owns %n v1 credential.</numerusform>
            <numerusform>Owns %n v1 credentials.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who belongs to %n organization(s) the server did not tell.</source>
        <translation>
            <numerusform>Who belongs to %n organization the server did not tell.</numerusform>
            <numerusform>Who belongs to %n organizations the server did not tell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Owns %n token(s) (%1), %2 of them working.</source>
        <extracomment>%1: tokens by kind, such as “1 Operator, 3 Custom”; %2: a number.</extracomment>
        <translation>
            <numerusform>Owns %n token (%1), %2 of them working.</numerusform>
            <numerusform>Owns %n tokens (%1), %2 of them working.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itm::ValueRow</name>
    <message numerus="yes">
        <source>Copied: clears in %n s</source>
        <translation>
            <numerusform>Copied: clears in %n s</numerusform>
            <numerusform>Copied: clears in %n s</numerusform>
        </translation>
    </message>
</context>
</TS>
