<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Axis</name>
    <message>
        <source>%1M</source>
        <comment>million, in little room</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousand, in little room</comment>
        <translation>%1k</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1 Die Meldung lautet: „%2“</translation>
    </message>
    <message>
        <source>There is no server by the name %1. Check the base URL and your network.</source>
        <translation>Es gibt keinen Server mit dem Namen %1. Prüfen Sie die Basis-URL und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>The proxy was not found. Check it under Network.</source>
        <translation>Der Proxy wurde nicht gefunden. Prüfen Sie ihn unter „Netzwerk“.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the server, or check the port.</source>
        <translation>Unter %1 antwortet kein Programm. Starten Sie den Server oder prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>%1 does not let itself be reached. Check the base URL and your network.</source>
        <translation>%1 lässt sich nicht erreichen. Prüfen Sie die Basis-URL und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 konnte nicht erreicht werden.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>%1 konnte nicht erreicht werden: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent: %2.</source>
        <translation>Dem Zertifikat von %1 kann nicht vertraut werden, daher wurde nichts gesendet: %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 akzeptiert den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is held.</source>
        <translation>%1 verlangt einen Schlüssel, es ist aber keiner vorhanden.</translation>
    </message>
    <message>
        <source>%1 accepts the key, but its money or quota is used up.</source>
        <translation>%1 akzeptiert den Schlüssel, aber Guthaben oder Kontingent sind aufgebraucht.</translation>
    </message>
    <message>
        <source>%1 is there, but has trouble of its own. Try again later.</source>
        <translation>%1 ist erreichbar, hat aber selbst eine Störung. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 sends requests elsewhere, which Rowmill never follows. Enter the final address.</source>
        <translation>%1 leitet Anfragen an eine andere Adresse um; Rowmill folgt solchen Umleitungen nie. Geben Sie die endgültige Adresse ein.</translation>
    </message>
    <message>
        <source>What answers at %1 is not this API. Check the base URL and the API.</source>
        <translation>Was unter %1 antwortet, ist nicht diese API. Prüfen Sie die Basis-URL und die API.</translation>
    </message>
    <message>
        <source>%1 does not take the request as it stands.</source>
        <translation>%1 nimmt die Anfrage in dieser Form nicht an.</translation>
    </message>
    <message>
        <source>%1 can be asked, but not so fast just now.</source>
        <translation>%1 kann verwendet werden, zurzeit aber nicht so schnell.</translation>
    </message>
    <message>
        <source>It works: %1 answered in %2.</source>
        <translation>Die Verbindung funktioniert: %1 hat in %2 geantwortet.</translation>
    </message>
    <message>
        <source>It works: %1 of %2 answered in %3.</source>
        <translation>Die Verbindung funktioniert: %1 von %2 hat in %3 geantwortet.</translation>
    </message>
    <message>
        <source>%1 was reached, but did not answer within %2 s.</source>
        <translation>%1 wurde erreicht, hat aber nicht innerhalb von %2 s geantwortet.</translation>
    </message>
    <message>
        <source>%1 does not know the model “%2”, or has no such API at this base URL.</source>
        <translation>%1 kennt das Modell „%2“ nicht oder bietet unter dieser Basis-URL keine solche API an.</translation>
    </message>
    <message>
        <source>%1 has no models yet.</source>
        <translation>%1 hat noch keine Modelle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln model(s).</source>
        <translation>
            <numerusform>%1 nennt %Ln Modell.</numerusform>
            <numerusform>%1 nennt %Ln Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not list its models. Type the name.</source>
        <translation>%1 listet seine Modelle nicht auf. Geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>OpenAI chat completions</source>
        <translation>OpenAI Chat Completions</translation>
    </message>
    <message>
        <source>OpenAI Responses</source>
        <translation>OpenAI Responses</translation>
    </message>
    <message>
        <source>Anthropic Messages</source>
        <translation>Anthropic Messages</translation>
    </message>
    <message>
        <source>Gemini generateContent</source>
        <translation>Gemini generateContent</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>OpenAI embeddings (vectors)</source>
        <translation>OpenAI Embeddings (Vektoren)</translation>
    </message>
</context>
<context>
    <name>EditAct</name>
    <message>
        <source>Exclude row %1</source>
        <translation>Zeile %1 ausschließen</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile ausschließen</numerusform>
            <numerusform>%Ln Zeilen ausschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Include row %1</source>
        <translation>Zeile %1 einschließen</translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile einschließen</numerusform>
            <numerusform>%Ln Zeilen einschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct row %1</source>
        <translation>Zeile %1 korrigieren</translation>
    </message>
    <message>
        <source>Revert row %1</source>
        <translation>Zeile %1 zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>Revert %Ln correction(s)</source>
        <translation>
            <numerusform>%Ln Korrektur zurücksetzen</numerusform>
            <numerusform>%Ln Korrekturen zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>Prompt ändern</translation>
    </message>
    <message>
        <source>Change the model</source>
        <translation>Modell ändern</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>Limits ändern</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name and the folder.</source>
        <translation>%1 ist nicht vorhanden. Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or allow overwriting.</source>
        <translation>%1 ist bereits vorhanden. Wählen Sie einen anderen Namen oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>No room is left for %1. Free some space, then go on.</source>
        <translation>Für %1 ist kein Platz mehr. Geben Sie Speicherplatz frei und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>%1: Rowmill cannot read or write “%2” files. Use XLSX, ODS, CSV, TSV or JSONL.</source>
        <translation>%1: Rowmill kann „%2“-Dateien weder lesen noch schreiben. Verwenden Sie XLSX, ODS, CSV, TSV oder JSONL.</translation>
    </message>
    <message>
        <source>%1 is not a text file, whatever its name says. Save it as CSV in the program that made it.</source>
        <translation>%1 ist trotz des Namens keine Textdatei. Speichern Sie sie in dem Programm, mit dem sie erstellt wurde, als CSV.</translation>
    </message>
    <message>
        <source>%1, line %3: this is not UTF-8 text. Save the file as UTF-8 and open it again.</source>
        <translation>%1, Zeile %3: Dies ist kein UTF-8-Text. Speichern Sie die Datei als UTF-8 und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1, line %3: %2.</source>
        <translation>%1, Zeile %3: %2.</translation>
    </message>
    <message>
        <source>%1, line %3: not a JSON object (%2).</source>
        <translation>%1, Zeile %3: kein JSON-Objekt (%2).</translation>
    </message>
    <message>
        <source>%1 has no columns: it is empty, or no line in it names them.</source>
        <translation>%1 hat keine Spalten: Die Datei ist leer, oder keine ihrer Zeilen benennt die Spalten.</translation>
    </message>
    <message>
        <source>%1 has no such sheet. Its sheets are: %2.</source>
        <translation>%1 enthält kein solches Blatt. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>%1, line %3: too large: %2.</source>
        <translation>%1, Zeile %3: zu groß: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Rowmill project. Nothing in it was run or changed.</source>
        <translation>%1 ist kein Rowmill-Projekt. Es wurde nichts daraus ausgeführt und nichts darin geändert.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Rowmill (project version %2). Update Rowmill to open it.</source>
        <translation>%1 wurde mit einer neueren Version von Rowmill gespeichert (Projektversion %2). Aktualisieren Sie Rowmill, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Open a backup of it.</source>
        <translation>%1 ist beschädigt: %2. Öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>%1 is open in another Rowmill (%2). Close it there first.</source>
        <translation>%1 ist in einem anderen Rowmill geöffnet (%2). Schließen Sie die Datei zuerst dort.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Save it under another name to change it.</source>
        <translation>%1 ist schreibgeschützt geöffnet. Speichern Sie die Datei unter einem anderen Namen, um sie zu ändern.</translation>
    </message>
    <message>
        <source>%1: the project file could not be used: %2.</source>
        <translation>%1: Die Projektdatei konnte nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The prompt names a column that the table does not have: %2.</source>
        <translation>Der Prompt nennt eine Spalte, die es in der Tabelle nicht gibt: %2.</translation>
    </message>
    <message>
        <source>The prompt is empty. Write what to ask for each row.</source>
        <translation>Der Prompt ist leer. Schreiben Sie, was zu jeder Zeile gefragt werden soll.</translation>
    </message>
    <message>
        <source>The answer cannot be asked for as it is set: %2.</source>
        <translation>Die Antwort kann so, wie sie eingestellt ist, nicht angefordert werden: %2.</translation>
    </message>
    <message>
        <source>The endpoint %1 cannot be used: %2.</source>
        <translation>Der Endpunkt %1 kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The proxy address “%1” cannot be used: %2.</source>
        <translation>Die Proxy-Adresse „%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used as CA file: %2. Choose a file with certificates in PEM form.</source>
        <translation>%1 kann nicht als CA-Datei verwendet werden: %2. Wählen Sie eine Datei mit Zertifikaten im PEM-Format.</translation>
    </message>
    <message>
        <source>The key was not sent: this project asks %2. Name that endpoint yourself to send a key there.</source>
        <translation>Der Schlüssel wurde nicht gesendet: Dieses Projekt fragt %2 an. Geben Sie diesen Endpunkt selbst ein, um einen Schlüssel dorthin zu senden.</translation>
    </message>
    <message>
        <source>Nothing was sent: this project asks %2, and you have not named that server yourself.</source>
        <translation>Es wurde nichts gesendet: Dieses Projekt fragt %2 an, und Sie haben diesen Server nicht selbst angegeben.</translation>
    </message>
    <message>
        <source>This system has no keychain that Rowmill can use (%2). A key can be given for this session only.</source>
        <translation>Dieses System hat keinen Schlüsselbund, den Rowmill verwenden kann (%2). Ein Schlüssel kann nur für diese Sitzung angegeben werden.</translation>
    </message>
    <message>
        <source>The keychain refused: %2. Unlock it and try again.</source>
        <translation>Der Schlüsselbund hat abgelehnt: %2. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time; it may be locked. Unlock it, or give the key for this session only.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet; vielleicht ist er gesperrt. Entsperren Sie ihn oder geben Sie den Schlüssel nur für diese Sitzung an.</translation>
    </message>
    <message>
        <source>The keychain does not show the key %1: it is locked, or the key was deleted there. Unlock it, or store the key again.</source>
        <translation>Der Schlüsselbund gibt den Schlüssel %1 nicht heraus: Er ist gesperrt, oder der Schlüssel wurde dort gelöscht. Entsperren Sie ihn oder speichern Sie den Schlüssel erneut.</translation>
    </message>
    <message>
        <source>%1 is not a recipe that can be used: %2.</source>
        <translation>%1 ist keine verwendbare Vorlage: %2.</translation>
    </message>
    <message>
        <source>The price of the model %1 is not known here, so no budget of money can be kept. Set its price, or give the budget in tokens.</source>
        <translation>Der Preis des Modells %1 ist hier nicht bekannt, daher kann kein Geldbudget eingehalten werden. Legen Sie den Preis fest oder geben Sie das Budget in Tokens an.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is not in this version of Rowmill yet. Leave it out.</source>
        <translation>%1 gibt es in dieser Version von Rowmill noch nicht. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>a text of more than 64 MiB</source>
        <translation>ein Text von mehr als 64 MiB</translation>
    </message>
</context>
<context>
    <name>EventLog</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.tab *.jsonl *.ndjson *.json *.txt)</source>
        <translation>Tabellen (*.xlsx *.xlsm *.ods *.csv *.tsv *.tab *.jsonl *.ndjson *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>folder, a row for each text file</source>
        <translation>Ordner, eine Zeile je Textdatei</translation>
    </message>
    <message>
        <source>CSV, with a delimiter</source>
        <translation>CSV, mit Trennzeichen</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON, a list of objects</source>
        <translation>JSON, eine Liste von Objekten</translation>
    </message>
    <message>
        <source>text, a row for each line</source>
        <translation>Text, je Textzeile eine Zeile</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>colon :</source>
        <translation>Doppelpunkt :</translation>
    </message>
    <message>
        <source>none, one column</source>
        <translation>keines, nur eine Spalte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>quotes are doubled</source>
        <translation>verdoppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 before the quote</source>
        <translation>%1 vor dem Anführungszeichen</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>seconds</source>
        <comment>heading of a column</comment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Not sending</source>
        <translation>Sendet nicht</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>Kosten unbekannt</translation>
    </message>
    <message>
        <source>%1 in practice money</source>
        <translation>%1 Spielgeld</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>it is no file</source>
        <translation>Es ist keine Datei</translation>
    </message>
    <message>
        <source>it is too large for that</source>
        <translation>Dafür ist sie zu groß</translation>
    </message>
    <message>
        <source>a certificate in it is damaged</source>
        <translation>Ein Zertifikat darin ist beschädigt</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>Sie enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>it is not a valid address</source>
        <translation>Das ist keine gültige Adresse</translation>
    </message>
    <message>
        <source>it must start with http://, https://, socks5:// or socks5h://</source>
        <translation>Sie muss mit http://, https://, socks5:// oder socks5h:// beginnen</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>Sie nennt keinen Host</translation>
    </message>
    <message>
        <source>its port is missing, as in http://proxy.example:3128</source>
        <translation>Es fehlt der Port, wie in http://proxy.example:3128</translation>
    </message>
    <message>
        <source>nothing may follow its port</source>
        <translation>Nach dem Port darf nichts folgen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>Sie ist leer</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a day and a time</comment>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 G</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>The model answered.</source>
        <translation>Das Modell hat geantwortet.</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>The answer was cut off at the token limit. Raise the maximum number of tokens on the Model page and retry the row.</source>
        <translation>Die Antwort wurde am Token-Limit abgeschnitten. Erhöhen Sie auf der Seite „Modell“ die maximale Tokenzahl und wiederholen Sie die Zeile.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>The model declined to answer. Reword the prompt and retry the row.</source>
        <translation>Das Modell hat die Antwort abgelehnt. Formulieren Sie den Prompt um und wiederholen Sie die Zeile.</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter stepped in. Reword the prompt, or answer this row by hand.</source>
        <translation>Der Inhaltsfilter des Anbieters hat eingegriffen. Formulieren Sie den Prompt um oder beantworten Sie diese Zeile von Hand.</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>leere Antwort</translation>
    </message>
    <message>
        <source>The reply was complete but held no text. Retry the row; if it stays empty, reword the prompt.</source>
        <translation>Die Antwort war vollständig, enthielt aber keinen Text. Wiederholen Sie die Zeile; bleibt sie leer, formulieren Sie den Prompt um.</translation>
    </message>
    <message>
        <source>invalid answer</source>
        <translation>ungültige Antwort</translation>
    </message>
    <message>
        <source>The answer does not have the asked-for form. Say in the prompt what is expected and retry the row.</source>
        <translation>Die Antwort hat nicht die verlangte Form. Sagen Sie im Prompt, was erwartet wird, und wiederholen Sie die Zeile.</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>Ratenlimit</translation>
    </message>
    <message>
        <source>Too many requests or tokens for the provider&apos;s limit. Rowmill waits and tries again; a lower concurrency avoids it.</source>
        <translation>Zu viele Anfragen oder Tokens für das Limit des Anbieters. Rowmill wartet und versucht es erneut; weniger gleichzeitige Anfragen vermeiden das.</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>The server has no capacity just now. Retry the row later.</source>
        <translation>Der Server hat zurzeit keine Kapazität. Wiederholen Sie die Zeile später.</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>The server failed on its side. Retry the row later.</source>
        <translation>Auf dem Server ist ein Fehler aufgetreten. Wiederholen Sie die Zeile später.</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>No whole reply came in time; the request may have been billed. Raise the timeout on the Limits page or lower the concurrency.</source>
        <translation>Es kam nicht rechtzeitig eine vollständige Antwort; die Anfrage wurde möglicherweise berechnet. Erhöhen Sie auf der Seite „Limits“ das Zeitlimit oder senken Sie die Zahl gleichzeitiger Anfragen.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>The server could not be reached, so nothing was sent or billed. Check the network and the base URL.</source>
        <translation>Der Server war nicht erreichbar, daher wurde nichts gesendet oder berechnet. Prüfen Sie das Netzwerk und die Basis-URL.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>The connection broke after the request was sent; it may have been billed. Retry the row to ask again.</source>
        <translation>Die Verbindung brach ab, nachdem die Anfrage gesendet war; sie wurde möglicherweise berechnet. Wiederholen Sie die Zeile, um erneut zu fragen.</translation>
    </message>
    <message>
        <source>malformed reply</source>
        <translation>fehlerhafte Serverantwort</translation>
    </message>
    <message>
        <source>The reply is not what this kind of API promises. Check that the base URL belongs to a chat completions API.</source>
        <translation>Die Antwort des Servers entspricht nicht dem, was diese Art von API verspricht. Prüfen Sie, ob die Basis-URL zu einer Chat-Completions-API gehört.</translation>
    </message>
    <message>
        <source>reply too large</source>
        <translation>Serverantwort zu groß</translation>
    </message>
    <message>
        <source>The reply was larger than Rowmill accepts. Lower the maximum number of tokens.</source>
        <translation>Die Antwort des Servers war größer, als Rowmill annimmt. Senken Sie die maximale Tokenzahl.</translation>
    </message>
    <message>
        <source>bad request</source>
        <translation>fehlerhafte Anfrage</translation>
    </message>
    <message>
        <source>The server refuses this request as it stands. Its own words say why; check the model&apos;s settings and the length of the row.</source>
        <translation>Der Server lehnt die Anfrage in dieser Form ab. Seine eigenen Worte sagen, warum; prüfen Sie die Einstellungen des Modells und die Länge der Zeile.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>The server knows no such model or address. Check the model&apos;s name and the base URL.</source>
        <translation>Der Server kennt kein solches Modell oder keine solche Adresse. Prüfen Sie den Modellnamen und die Basis-URL.</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>The key is missing, wrong or not allowed to use this model. Enter a valid key on the Model page.</source>
        <translation>Der Schlüssel fehlt, ist falsch oder darf dieses Modell nicht verwenden. Geben Sie auf der Seite „Modell“ einen gültigen Schlüssel ein.</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>Kontingent aufgebraucht</translation>
    </message>
    <message>
        <source>The provider says that your money or quota is used up. Top it up with the provider, then resume.</source>
        <translation>Laut Anbieter sind Ihr Guthaben oder Ihr Kontingent aufgebraucht. Laden Sie es beim Anbieter auf und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>TLS-Fehler</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be verified, so nothing was sent. Check the base URL and the certificates.</source>
        <translation>Die Identität des Servers konnte nicht bestätigt werden, daher wurde nichts gesendet. Prüfen Sie die Basis-URL und die Zertifikate.</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>umgeleitet</translation>
    </message>
    <message>
        <source>The server sent us elsewhere, and Rowmill never follows with your key. Enter the final address as base URL.</source>
        <translation>Der Server hat auf eine andere Adresse verwiesen; Rowmill folgt mit Ihrem Schlüssel nie. Geben Sie die endgültige Adresse als Basis-URL ein.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>The run was stopped before the reply came; the request may have been billed. Run the row again to ask anew.</source>
        <translation>Der Lauf wurde gestoppt, bevor die Antwort kam; die Anfrage wurde möglicherweise berechnet. Führen Sie die Zeile erneut aus, um neu zu fragen.</translation>
    </message>
    <message>
        <source>over budget</source>
        <translation>über dem Budget</translation>
    </message>
    <message>
        <source>Not sent: it would have passed the budget. Raise the budget and resume.</source>
        <translation>Nicht gesendet: Das Budget wäre überschritten worden. Erhöhen Sie das Budget und setzen Sie fort.</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Measured on %1 requests: %2 at an unknown price.</source>
        <translation>Gemessen an %1 Anfragen: %2 bei unbekanntem Preis.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of money</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Measured on %1 requests: %2, %3.</source>
        <translation>Gemessen an %1 Anfragen: %2, %3.</translation>
    </message>
    <message>
        <source>No row is waiting.</source>
        <translation>Keine Zeile wartet.</translation>
    </message>
    <message>
        <source>Next run: %1 rows, %2 requests</source>
        <translation>Nächster Lauf: %1 Zeilen, %2 Anfragen</translation>
    </message>
    <message>
        <source>, %1 rows share one</source>
        <translation>, %1 Zeilen teilen sich eine</translation>
    </message>
    <message>
        <source>, about %1 prompt tokens.</source>
        <translation>, etwa %1 Prompt-Tokens.</translation>
    </message>
    <message>
        <source>A pilot (Run menu) measures what they cost and how long they take.</source>
        <translation>Ein Pilotlauf (Menü „Ausführen“) misst, was sie kosten und wie lange sie dauern.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save “%1” as a project?</source>
        <translation>„%1“ als Projekt speichern?</translation>
    </message>
    <message>
        <source>It holds your setup and every answer so far. Discarded, they are gone.</source>
        <translation>Es enthält Ihre Einrichtung und alle bisherigen Antworten. Wenn Sie es verwerfen, sind sie verloren.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A run is on. Stop it?</source>
        <translation>Es ist ein Lauf aktiv. Stoppen?</translation>
    </message>
    <message>
        <source>Every answer so far is saved. Requests in flight are given up; their rows wait to be asked again.</source>
        <translation>Alle bisherigen Antworten sind gespeichert. Laufende Anfragen werden aufgegeben; ihre Zeilen warten darauf, erneut gefragt zu werden.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Lauf stoppen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an answer that was corrected by hand.</source>
        <translation>
            <numerusform>%Ln Zeile hat eine von Hand korrigierte Antwort.</numerusform>
            <numerusform>%Ln Zeilen haben eine von Hand korrigierte Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the corrections</source>
        <translation>Korrekturen behalten</translation>
    </message>
    <message>
        <source>Ask them too</source>
        <translation>Auch sie fragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done row(s) were answered by another prompt or model.</source>
        <translation>
            <numerusform>%Ln fertige Zeile wurde von einem anderen Prompt oder Modell beantwortet.</numerusform>
            <numerusform>%Ln fertige Zeilen wurden von einem anderen Prompt oder Modell beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, their answers stay beside those of the present prompt. Asked again, the new answers take their place as they arrive; the history keeps the old ones.</source>
        <translation>Behalten Sie sie, bleiben ihre Antworten neben denen des jetzigen Prompts stehen. Fragen Sie erneut, treten die neuen Antworten an ihre Stelle, sobald sie eintreffen; der Verlauf bewahrt die alten auf.</translation>
    </message>
    <message>
        <source>Keep their answers</source>
        <translation>Antworten behalten</translation>
    </message>
    <message>
        <source>Ask them again too</source>
        <translation>Auch sie erneut fragen</translation>
    </message>
    <message>
        <source>The project names this server, and you have not named it yourself: %1. A run sends the prompt and the cells it uses there. Allow it only if you know it.</source>
        <translation>Das Projekt nennt diesen Server, und Sie haben ihn nicht selbst angegeben: %1. Ein Lauf sendet den Prompt und die darin verwendeten Zellen dorthin. Erlauben Sie das nur, wenn Sie den Server kennen.</translation>
    </message>
    <message>
        <source>Written out, the address reads “%1”. It has letters that can be taken for others.</source>
        <translation>Ausgeschrieben lautet die Adresse „%1“. Sie enthält Buchstaben, die mit anderen verwechselt werden können.</translation>
    </message>
    <message>
        <source>Let this project ask %1?</source>
        <translation>Darf dieses Projekt %1 anfragen?</translation>
    </message>
    <message>
        <source>Allow and go on</source>
        <translation>Erlauben und fortfahren</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done, can go on</source>
        <translation>
            <numerusform>%Ln fertig, fortsetzbar</numerusform>
            <numerusform>%Ln fertig, fortsetzbar</numerusform>
        </translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Limited by requests per minute: %1 of %2, as set. Raise it on the Limits page if the provider allows more.</source>
        <translation>Begrenzt durch Anfragen pro Minute: %1 von %2, wie eingestellt. Erhöhen Sie den Wert auf der Seite „Limits“, wenn der Anbieter mehr erlaubt.</translation>
    </message>
    <message>
        <source>Limited by requests per minute: %1 of the %2 that the provider allows. A higher concurrency will not help.</source>
        <translation>Begrenzt durch Anfragen pro Minute: %1 von %2, die der Anbieter erlaubt. Mehr gleichzeitige Anfragen helfen nicht.</translation>
    </message>
    <message>
        <source>Limited by requests per minute: %1 of %2, found from the provider&apos;s refusals. A higher concurrency will not help.</source>
        <translation>Begrenzt durch Anfragen pro Minute: %1 von %2, ermittelt aus den Ablehnungen des Anbieters. Mehr gleichzeitige Anfragen helfen nicht.</translation>
    </message>
    <message>
        <source>Limited by tokens per minute: %1 of %2, as set. Raise it on the Limits page, or let prompts and answers be shorter.</source>
        <translation>Begrenzt durch Tokens pro Minute: %1 von %2, wie eingestellt. Erhöhen Sie den Wert auf der Seite „Limits“ oder kürzen Sie Prompts und Antworten.</translation>
    </message>
    <message>
        <source>Limited by tokens per minute: %1 of the %2 that the provider allows. Shorter prompts and answers would be faster.</source>
        <translation>Begrenzt durch Tokens pro Minute: %1 von %2, die der Anbieter erlaubt. Kürzere Prompts und Antworten wären schneller.</translation>
    </message>
    <message>
        <source>Limited by concurrency: %1 of %2 in flight. A higher limit on the Limits page would be faster.</source>
        <translation>Begrenzt durch gleichzeitige Anfragen: %1 von %2 unterwegs. Ein höheres Limit auf der Seite „Limits“ wäre schneller.</translation>
    </message>
    <message>
        <source>Limited by concurrency: %1 of %2 in flight, each for %3. A higher limit on the Limits page would be faster.</source>
        <translation>Begrenzt durch gleichzeitige Anfragen: %1 von %2 unterwegs, je %3. Ein höheres Limit (Seite „Limits“) wäre schneller.</translation>
    </message>
    <message>
        <source>Slowed down near the end of the budget of %1: requests wait for the cost of others. Raise it on the Limits page to be faster.</source>
        <translation>Verlangsamt kurz vor dem Ende des Budgets von %1: Anfragen warten auf die Kosten anderer. Erhöhen Sie es auf der Seite „Limits“, damit es schneller geht.</translation>
    </message>
    <message numerus="yes">
        <source>Finishing: the last %Ln row(s) are on the way, nothing holds them up.</source>
        <translation>
            <numerusform>Gleich fertig: Die letzte %Ln Zeile ist unterwegs, nichts hält sie auf.</numerusform>
            <numerusform>Gleich fertig: Die letzten %Ln Zeilen sind unterwegs, nichts hält sie auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only retries are left: %Ln row(s) wait for the next attempt.</source>
        <translation>
            <numerusform>Nur Wiederholungen sind noch übrig: %Ln Zeile wartet auf den nächsten Versuch.</numerusform>
            <numerusform>Nur Wiederholungen sind noch übrig: %Ln Zeilen warten auf den nächsten Versuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding back for %1: the server asked for time or serves nobody. Rowmill goes on by itself.</source>
        <translation>Rowmill wartet %1: Der Server bat um Zeit oder bedient niemanden. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Limited by the provider: %1 replies of 429 in the last 10 s. A higher concurrency will not help.</source>
        <translation>Begrenzt durch den Anbieter: %1 Antworten mit 429 in den letzten 10 s. Mehr gleichzeitige Anfragen helfen nicht.</translation>
    </message>
    <message>
        <source>Slowed down by errors: %1 of the requests of the last 10 s have to be sent again. The rows under Retrying and Failed say why.</source>
        <translation>Verlangsamt durch Fehler: %1 der Anfragen der letzten 10 s müssen erneut gesendet werden. Die Zeilen unter „Wiederholung“ und „Fehler“ sagen, warum.</translation>
    </message>
    <message>
        <source>Limited by the provider, which pushed back: %1 at once for now, of at most %2. It grows again by itself.</source>
        <translation>Begrenzt durch den Anbieter, der gebremst hat: vorerst %1 gleichzeitig, höchstens %2. Die Zahl wächst von selbst wieder.</translation>
    </message>
    <message>
        <source>Limited by the server: an answer takes %1 now, and %2 at its best. A higher concurrency may make it slower still.</source>
        <translation>Begrenzt durch den Server: Eine Antwort dauert jetzt %1, bestenfalls %2. Mehr gleichzeitige Anfragen können ihn noch langsamer machen.</translation>
    </message>
    <message>
        <source>Limited by this computer: its processor is busy with the run. A higher concurrency will not help.</source>
        <translation>Begrenzt durch diesen Computer: Sein Prozessor ist mit dem Lauf ausgelastet. Mehr gleichzeitige Anfragen helfen nicht.</translation>
    </message>
    <message>
        <source>Limited by this computer: the project file is read and written more slowly than the server answers. A faster disk would help.</source>
        <translation>Begrenzt durch diesen Computer: Die Projektdatei wird langsamer gelesen und geschrieben, als der Server antwortet. Ein schnelleres Laufwerk würde helfen.</translation>
    </message>
    <message>
        <source>%1 of %2 in flight.</source>
        <translation>%1 von %2 unterwegs.</translation>
    </message>
    <message>
        <source>Starting: %1 of %2 in flight.</source>
        <translation>Beginnt: %1 von %2 unterwegs.</translation>
    </message>
    <message>
        <source>The first request is on the way: its reply shows how the endpoint is to be asked.</source>
        <translation>Die erste Anfrage ist unterwegs: Die Antwort zeigt, wie der Endpunkt gefragt werden will.</translation>
    </message>
    <message>
        <source>Paused: the key is missing or was refused. All answers so far are saved.</source>
        <translation>Pausiert: Der Schlüssel fehlt oder wurde abgelehnt. Alle bisherigen Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>Paused: the provider asks for a longer wait. All answers so far are saved.</source>
        <translation>Pausiert: Der Anbieter verlangt eine längere Wartezeit. Alle bisherigen Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>Paused: the quota is used up. All answers so far are saved.</source>
        <translation>Pausiert: Das Kontingent ist aufgebraucht. Alle bisherigen Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>Paused: the first rows all failed alike: %1.</source>
        <translation>Pausiert: Die ersten Zeilen sind alle gleich gescheitert: %1.</translation>
    </message>
    <message>
        <source>Paused: the connection cannot be trusted. Nothing was sent.</source>
        <translation>Pausiert: Der Verbindung kann nicht vertraut werden. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Paused: the server is out of reach or out of order. All answers so far are saved.</source>
        <translation>Pausiert: Der Server ist nicht erreichbar oder gestört. Alle bisherigen Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>Paused: the budget of %1 is used up. Raise it on the Limits page, and the run goes on.</source>
        <translation>Pausiert: Das Budget von %1 ist aufgebraucht. Erhöhen Sie es auf der Seite „Limits“, und der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>Paused: the project file could not be written. Rowmill tries again every few seconds and goes on by itself.</source>
        <translation>Pausiert: Die Projektdatei konnte nicht geschrieben werden. Rowmill versucht es alle paar Sekunden erneut und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Paused: the project file could not be written.</source>
        <translation>Pausiert: Die Projektdatei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Paused. All answers so far are saved.</source>
        <translation>Pausiert. Alle bisherigen Antworten sind gespeichert.</translation>
    </message>
    <message>
        <source>%1 answered, %2 failed in %3.</source>
        <translation>%1 beantwortet, %2 fehlgeschlagen in %3.</translation>
    </message>
    <message>
        <source>%1 shared a request, %2 took an earlier answer.</source>
        <translation>%1 teilten sich eine Anfrage, %2 übernahmen eine frühere Antwort.</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Gestoppt: %1</translation>
    </message>
    <message>
        <source>Pausing: waiting for %1 requests in flight.</source>
        <translation>Wird pausiert: Es wird auf %1 laufende Anfragen gewartet.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Wird pausiert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a cost, a budget</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 sent, %2 written</source>
        <translation>%1 gesendet, %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 of those sent from the cache</source>
        <translation>davon %1 der gesendeten aus dem Cache</translation>
    </message>
    <message>
        <source>The cache saved %1</source>
        <translation>Der Cache hat %1 gespart</translation>
    </message>
    <message>
        <source>%1 of those written for reasoning</source>
        <translation>davon %1 der geschriebenen fürs Nachdenken</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>server, %1</source>
        <translation>Server, %1</translation>
    </message>
    <message>
        <source>us, %1</source>
        <translation>Rowmill, %1</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <translation>Warten auf Rowmill</translation>
    </message>
    <message>
        <source>us</source>
        <translation>Rowmill</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>used</source>
        <translation>genutzt</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>Kontingent</translation>
    </message>
</context>
<context>
    <name>RunEvents</name>
    <message>
        <source>Run %1: %2</source>
        <translation>Lauf %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln request(s) at once</source>
        <translation>
            <numerusform>höchstens %Ln Anfrage gleichzeitig</numerusform>
            <numerusform>höchstens %Ln Anfragen gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>started, %1.</source>
        <translation>gestartet, %1.</translation>
    </message>
    <message>
        <source>goes on; what held it up is over.</source>
        <translation>geht weiter; das Hindernis ist behoben.</translation>
    </message>
    <message>
        <source>goes on.</source>
        <translation>geht weiter.</translation>
    </message>
    <message>
        <source>paused by hand.</source>
        <translation>von Hand pausiert.</translation>
    </message>
    <message>
        <source>The server pushes back: %1 requests at once for now, of at most %2.</source>
        <translation>Der Server bremst: vorerst %1 Anfragen gleichzeitig, höchstens %2.</translation>
    </message>
    <message>
        <source>The server takes more again: %1 requests at once, of at most %2.</source>
        <translation>Der Server nimmt wieder mehr an: %1 Anfragen gleichzeitig, höchstens %2.</translation>
    </message>
    <message>
        <source>The provider allows %1 requests a minute.</source>
        <translation>Der Anbieter erlaubt %1 Anfragen pro Minute.</translation>
    </message>
    <message>
        <source>By its refusals the provider takes %1 requests a minute.</source>
        <translation>Nach seinen Ablehnungen nimmt der Anbieter %1 Anfragen pro Minute an.</translation>
    </message>
    <message>
        <source>The provider allows %1 tokens a minute.</source>
        <translation>Der Anbieter erlaubt %1 Tokens pro Minute.</translation>
    </message>
    <message>
        <source>By its refusals the provider takes %1 tokens a minute.</source>
        <translation>Nach seinen Ablehnungen nimmt der Anbieter %1 Tokens pro Minute an.</translation>
    </message>
    <message>
        <source>All requests wait for %1: the server asked for time or serves nobody.</source>
        <translation>Alle Anfragen warten %1: Der Server bat um Zeit oder bedient niemanden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) refused as too many (429) within %1.</source>
        <translation>
            <numerusform>%Ln Anfrage binnen %1 als eine zu viel abgelehnt (429).</numerusform>
            <numerusform>%Ln Anfragen binnen %1 als zu viele abgelehnt (429).</numerusform>
        </translation>
    </message>
    <message>
        <source>More rows fail; they are not listed here.</source>
        <translation>Weitere Zeilen schlagen fehl; sie werden hier nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Fehlgeschlagen: %1.</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>as the provider allows</source>
        <translation>wie der Anbieter erlaubt</translation>
    </message>
    <message>
        <source>at most %1 at once, fewer under pressure</source>
        <translation>höchstens %1 gleichzeitig, unter Druck weniger</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 gleichzeitig</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>requests %1</source>
        <translation>Anfragen: %1</translation>
    </message>
    <message>
        <source>tokens %1</source>
        <translation>Tokens: %1</translation>
    </message>
    <message>
        <source>%1 attempts a row</source>
        <translation>%1 Versuche je Zeile</translation>
    </message>
    <message>
        <source>timeout %1</source>
        <translation>Zeitlimit %1</translation>
    </message>
    <message>
        <source>%1 requests a minute</source>
        <translation>%1 Anfragen pro Minute</translation>
    </message>
    <message>
        <source>%1 tokens a minute</source>
        <translation>%1 Tokens pro Minute</translation>
    </message>
    <message>
        <source>by itself: %1</source>
        <translation>von selbst: %1</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>von Hand: %1</translation>
    </message>
    <message>
        <source>selected rows</source>
        <translation>ausgewählte Zeilen</translation>
    </message>
    <message>
        <source>waiting rows</source>
        <translation>wartende Zeilen</translation>
    </message>
    <message>
        <source>failed rows</source>
        <translation>fehlgeschlagene Zeilen</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>rows answered by another prompt or model</source>
        <translation>von anderem Prompt oder Modell beantwortete Zeilen</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>%1, and those answered by another prompt or model</source>
        <translation>%1 und von anderem Prompt oder Modell beantwortete</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, höchstens %2</translation>
    </message>
    <message>
        <source>%1, corrected ones too</source>
        <translation>%1, auch korrigierte</translation>
    </message>
    <message>
        <source>%1, as far as new or changed</source>
        <translation>%1, soweit neu oder geändert</translation>
    </message>
    <message>
        <source>%1 rows, %2 done, %3 failed; %4 attempts</source>
        <translation>%1 Zeilen, %2 fertig, %3 fehlgeschlagen; %4 Versuche</translation>
    </message>
    <message>
        <source>%1 of unknown outcome</source>
        <translation>%1 mit unbekanntem Ergebnis</translation>
    </message>
    <message>
        <source>%1 rate limited</source>
        <translation>%1 am Ratenlimit</translation>
    </message>
    <message>
        <source>%1 shared another&apos;s request</source>
        <translation>%1 teilten sich die Anfrage einer anderen Zeile</translation>
    </message>
    <message>
        <source>%1 took an earlier answer</source>
        <translation>%1 übernahmen eine frühere Antwort</translation>
    </message>
    <message>
        <source>%1 prompt and %2 completion tokens</source>
        <translation>%1 Prompt-Tokens und %2 Antwort-Tokens</translation>
    </message>
    <message>
        <source>%1 from the cache</source>
        <translation>%1 aus dem Cache</translation>
    </message>
    <message>
        <source>%1 for reasoning</source>
        <translation>%1 fürs Nachdenken</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Kosten: %1</translation>
    </message>
    <message>
        <source>the cache saved %1</source>
        <translation>der Cache sparte %1</translation>
    </message>
    <message>
        <source>Its answers: %1 count now, %2 were replaced and are kept</source>
        <translation>Seine Antworten: %1 gelten jetzt, %2 wurden ersetzt und sind aufbewahrt</translation>
    </message>
    <message>
        <source>The run did not come to write its totals; these were counted from the file.</source>
        <translation>Der Lauf kam nicht dazu, seine Summen zu schreiben; diese wurden aus der Datei gezählt.</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>kein Modell angegeben</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>Temperatur %1</translation>
    </message>
    <message>
        <source>at most %1 tokens</source>
        <translation>höchstens %1 Tokens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) before</source>
        <translation>
            <numerusform>%Ln Zeile davor</numerusform>
            <numerusform>%Ln Zeilen davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) after</source>
        <translation>
            <numerusform>%Ln Zeile danach</numerusform>
            <numerusform>%Ln Zeilen danach</numerusform>
        </translation>
    </message>
    <message>
        <source>the columns that the prompt names</source>
        <translation>die im Prompt genannten Spalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Stopped by hand</source>
        <translation>Von Hand gestoppt</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>Kontingent aufgebraucht</translation>
    </message>
    <message>
        <source>First rows failed alike</source>
        <translation>Erste Zeilen gleich gescheitert</translation>
    </message>
    <message>
        <source>Connection not trusted</source>
        <translation>Verbindung nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>File could not be written</source>
        <translation>Datei nicht schreibbar</translation>
    </message>
    <message>
        <source>Server not available</source>
        <translation>Server nicht verfügbar</translation>
    </message>
    <message>
        <source>Budget used up</source>
        <translation>Budget aufgebraucht</translation>
    </message>
    <message>
        <source>Rowmill ended</source>
        <translation>Rowmill wurde beendet</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>ZEILEN</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>SYSTEM</source>
        <translation>SYSTEM</translation>
    </message>
    <message>
        <source>PROMPT FOR EACH ROW</source>
        <translation>PROMPT FÜR JEDE ZEILE</translation>
    </message>
    <message>
        <source>CONTEXT</source>
        <translation>KONTEXT</translation>
    </message>
    <message>
        <source>LIMITS AT THE START</source>
        <translation>LIMITS BEI BEGINN</translation>
    </message>
    <message>
        <source>CHANGES OF THE LIMITS</source>
        <translation>ÄNDERUNGEN DER LIMITS</translation>
    </message>
</context>
<context>
    <name>RunMessages</name>
    <message>
        <source>Paused: %1.</source>
        <translation>Pausiert: %1.</translation>
    </message>
    <message>
        <source>Paused: %1 (%2).</source>
        <translation>Pausiert: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait, no answer was lost.</source>
        <translation>
            <numerusform>%Ln Zeile wartet, keine Antwort ging verloren.</numerusform>
            <numerusform>%Ln Zeilen warten, keine Antwort ging verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider refused the key</source>
        <translation>Der Anbieter hat den Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>the provider says the quota is used up</source>
        <translation>Laut Anbieter ist das Kontingent aufgebraucht</translation>
    </message>
    <message>
        <source>the provider asks for a longer wait</source>
        <translation>Der Anbieter verlangt eine längere Wartezeit</translation>
    </message>
    <message>
        <source>the first rows all failed alike, %1</source>
        <translation>Die ersten Zeilen sind alle gleich gescheitert, %1</translation>
    </message>
    <message>
        <source>the connection cannot be trusted</source>
        <translation>Der Verbindung kann nicht vertraut werden</translation>
    </message>
    <message>
        <source>the server has been out of reach or out of order for too long</source>
        <translation>Der Server war zu lange nicht erreichbar oder gestört</translation>
    </message>
    <message>
        <source>the next request would pass the budget of %1</source>
        <translation>Die nächste Anfrage würde das Budget von %1 überschreiten</translation>
    </message>
    <message>
        <source>the project file cannot be written</source>
        <translation>Die Projektdatei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>It goes on by itself when the file can be written.</source>
        <translation>Es geht von selbst weiter, sobald die Datei geschrieben werden kann.</translation>
    </message>
    <message>
        <source>It can go on %1.</source>
        <translation>Weiter geht es frühestens %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) done</source>
        <translation>
            <numerusform>%Ln Zeile fertig</numerusform>
            <numerusform>%Ln Zeilen fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1, %2.</source>
        <translation>Gestoppt: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartend</numerusform>
            <numerusform>%Ln wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is over: %1, %2.</source>
        <translation>Der Lauf ist zu Ende: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is over: %1, none failed.</source>
        <translation>Der Lauf ist zu Ende: %1, keine fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) got no whole reply and may have been billed.</source>
        <translation>
            <numerusform>%Ln Anfrage bekam keine vollständige Antwort und wurde möglicherweise berechnet.</numerusform>
            <numerusform>%Ln Anfragen bekamen keine vollständige Antwort und wurden möglicherweise berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open model settings</source>
        <translation>Modelleinstellungen öffnen</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>Budget erhöhen</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netzwerk…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeilen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) done</source>
        <translation>
            <numerusform>%1 von %Ln Zeile fertig</numerusform>
            <numerusform>%1 von %Ln Zeilen fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown (asked, perhaps billed, no answer)</source>
        <translation>
            <numerusform>%Ln unbekannt (gefragt, möglicherweise berechnet, keine Antwort)</numerusform>
            <numerusform>%Ln unbekannt (gefragt, möglicherweise berechnet, keine Antwort)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Go on?</source>
        <translation>%1. Fortsetzen?</translation>
    </message>
    <message>
        <source>Rowmill ended during a run; every answer shown as done is here.</source>
        <translation>Rowmill wurde während eines Laufs beendet; alle als fertig gezeigten Antworten sind da.</translation>
    </message>
    <message>
        <source>Opened read-only: its answers can be looked at and exported.</source>
        <translation>Schreibgeschützt geöffnet: Die Antworten können angesehen und exportiert werden.</translation>
    </message>
    <message>
        <source>This project comes from an older Rowmill and was brought up to date. As it was, it stays beside it as “%1”.</source>
        <translation>Dieses Projekt stammt aus einer älteren Version von Rowmill und wurde aktualisiert. In der bisherigen Form liegt es als „%1“ daneben.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>You sort customer reviews.</source>
        <translation>Du sortierst Kundenbewertungen.</translation>
    </message>
    <message>
        <source>Is this review positive, negative or mixed? Answer with one word.

{{product}}: {{review}}</source>
        <translation>Ist diese Bewertung positiv, negativ oder gemischt? Antworte mit einem Wort.

{{product}}: {{review}}</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>no table yet</source>
        <translation>noch keine Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to ask yet</source>
        <translation>noch nichts zu fragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown column(s)</source>
        <translation>
            <numerusform>%Ln unbekannte Spalte</numerusform>
            <numerusform>%Ln unbekannte Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>no column used: the same for each row</source>
        <translation>keine Spalte verwendet: für jede Zeile gleich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) used</source>
        <translation>
            <numerusform>%Ln Spalte verwendet</numerusform>
            <numerusform>%Ln Spalten verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>context %L1 + %L2</source>
        <translation>Kontext %L1 + %L2</translation>
    </message>
    <message>
        <source>the column needs another name</source>
        <translation>die Spalte braucht einen anderen Namen</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>noch unvollständig</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln label(s) in “%1”</source>
        <translation>
            <numerusform>eines von %Ln Label in „%1“</numerusform>
            <numerusform>eines von %Ln Labels in „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s): %1</source>
        <translation>
            <numerusform>%Ln Feld: %1</numerusform>
            <numerusform>%Ln Felder: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>free text in “%1”</source>
        <translation>Freitext in „%1“</translation>
    </message>
    <message>
        <source>no endpoint yet</source>
        <translation>noch kein Endpunkt</translation>
    </message>
    <message>
        <source>practice endpoint</source>
        <translation>Übungsendpunkt</translation>
    </message>
    <message>
        <source>the server&apos;s own model</source>
        <translation>Modell des Servers</translation>
    </message>
    <message>
        <source>no model named yet</source>
        <translation>noch kein Modell angegeben</translation>
    </message>
    <message>
        <source>%L1 at once</source>
        <translation>%L1 parallel</translation>
    </message>
    <message>
        <source>%L1/min</source>
        <translation>%L1/min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Öffnen Sie zuerst eine Tabelle.</translation>
    </message>
    <message>
        <source>Write the prompt for each row first.</source>
        <translation>Schreiben Sie zuerst den Prompt für jede Zeile.</translation>
    </message>
    <message>
        <source>The prompt names a column that the table does not have: %1.</source>
        <translation>Der Prompt nennt eine Spalte, die es in der Tabelle nicht gibt: %1.</translation>
    </message>
    <message>
        <source>Name the model first.</source>
        <translation>Geben Sie zuerst das Modell an.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Give the base URL of the endpoint.</source>
        <translation>Geben Sie die Basis-URL des Endpunkts an.</translation>
    </message>
    <message>
        <source>Put the name of your own resource in place of %1.</source>
        <translation>Setzen Sie anstelle von %1 den Namen Ihrer eigenen Ressource ein.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Leave out user name, key and query: the address ends with its path.</source>
        <translation>Lassen Sie Benutzernamen, Schlüssel und Abfrageteil weg: Die Adresse endet mit dem Pfad.</translation>
    </message>
    <message>
        <source>Use https. Plain http works only for this computer.</source>
        <translation>Verwenden Sie https. Einfaches http ist nur für diesen Computer möglich.</translation>
    </message>
    <message>
        <source>Leave out what stands behind the version: it is added for each request.</source>
        <translation>Lassen Sie weg, was hinter der Version steht: Es wird bei jeder Anfrage ergänzt.</translation>
    </message>
    <message>
        <source>Give the labels that an answer can be.</source>
        <translation>Geben Sie die Labels an, die eine Antwort haben kann.</translation>
    </message>
    <message>
        <source>The label “%1” is there twice.</source>
        <translation>Das Label „%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Give the fields that an answer has.</source>
        <translation>Geben Sie die Felder an, die eine Antwort hat.</translation>
    </message>
    <message>
        <source>Give every field a name.</source>
        <translation>Geben Sie jedem Feld einen Namen.</translation>
    </message>
    <message>
        <source>Two fields are named “%1”.</source>
        <translation>Zwei Felder heißen „%1“.</translation>
    </message>
    <message>
        <source>Say what “%1” can be.</source>
        <translation>Geben Sie an, was „%1“ sein kann.</translation>
    </message>
    <message>
        <source>A choice of “%1” is there twice.</source>
        <translation>Eine Auswahl von „%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Give the answer column a name.</source>
        <translation>Geben Sie der Antwortspalte einen Namen.</translation>
    </message>
    <message>
        <source>The table has a column “%1” already: choose another name.</source>
        <translation>Die Tabelle hat bereits eine Spalte „%1“: Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Retrying, attempt %1: %2</source>
        <translation>Wiederholung, Versuch %1: %2</translation>
    </message>
    <message>
        <source>Retrying in %1 s, attempt %2: %3</source>
        <translation>Wiederholung in %1 s, Versuch %2: %3</translation>
    </message>
    <message>
        <source>Retrying in %1 s, attempt %2 of %3: %4</source>
        <translation>Wiederholung in %1 s, Versuch %2 von %3: %4</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Ergebnis unbekannt</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>a cell of more than 16 MiB</source>
        <translation>eine Zelle von mehr als 16 MiB</translation>
    </message>
    <message>
        <source>a quoted cell of more than 16 MiB, or one that is never closed</source>
        <translation>eine Zelle in Anführungszeichen von mehr als 16 MiB, oder eine, die nie geschlossen wird</translation>
    </message>
    <message>
        <source>a row of more than 64 MiB</source>
        <translation>eine Zeile von mehr als 64 MiB</translation>
    </message>
    <message>
        <source>more than 1,990 columns</source>
        <translation>mehr als 1.990 Spalten</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>more than one value</source>
        <translation>mehr als ein Wert</translation>
    </message>
    <message>
        <source>a value of more than 64 MiB</source>
        <translation>ein Wert von mehr als 64 MiB</translation>
    </message>
    <message>
        <source>an unexpected }</source>
        <translation>eine unerwartete }</translation>
    </message>
    <message>
        <source>something follows the end</source>
        <translation>nach dem Ende folgt noch etwas</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>die Datei endet mittendrin</translation>
    </message>
    <message>
        <source>a line of more than 64 MiB</source>
        <translation>eine Zeile von mehr als 64 MiB</translation>
    </message>
    <message>
        <source>a line of more than 16 MiB</source>
        <translation>eine Zeile von mehr als 16 MiB</translation>
    </message>
    <message>
        <source>the encoding “%1” is not known here</source>
        <translation>die Kodierung „%1“ ist hier nicht bekannt</translation>
    </message>
</context>
<context>
    <name>TableNotes</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shorter than the heading, the missing cells are empty: line %1.</source>
        <translation>
            <numerusform>%Ln Zeile kürzer als die Kopfzeile, die fehlenden Zellen sind leer: Zeile %1.</numerusform>
            <numerusform>%Ln Zeilen kürzer als die Kopfzeile, die fehlenden Zellen sind leer: Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) longer than the heading, the further cells are in added columns: line %1.</source>
        <translation>
            <numerusform>%Ln Zeile länger als die Kopfzeile, die weiteren Zellen stehen in zusätzlichen Spalten: Zeile %1.</numerusform>
            <numerusform>%Ln Zeilen länger als die Kopfzeile, die weiteren Zellen stehen in zusätzlichen Spalten: Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with stray quotes or delimiters, put right: line %1.</source>
        <translation>
            <numerusform>%Ln Zeile mit verirrten Anführungs- oder Trennzeichen, bereinigt: Zeile %1.</numerusform>
            <numerusform>%Ln Zeilen mit verirrten Anführungs- oder Trennzeichen, bereinigt: Zeile %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with bytes that are no text in this encoding, shown as �: line %1.</source>
        <translation>
            <numerusform>%Ln Zeile mit Bytes, die in dieser Kodierung kein Text sind, als � gezeigt: Zeile %1.</numerusform>
            <numerusform>%Ln Zeilen mit Bytes, die in dieser Kodierung kein Text sind, als � gezeigt: Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorter than the heading: the missing cells are empty</source>
        <translation>Kürzer als die Kopfzeile: Die fehlenden Zellen sind leer</translation>
    </message>
    <message>
        <source>Longer than the heading: the further cells are in added columns</source>
        <translation>Länger als die Kopfzeile: Die weiteren Zellen stehen in zusätzlichen Spalten</translation>
    </message>
    <message>
        <source>Stray quotes or delimiters: put right</source>
        <translation>Verirrte Anführungs- oder Trennzeichen: bereinigt</translation>
    </message>
    <message>
        <source>Bytes that are no text in this encoding: shown as �</source>
        <translation>Bytes, die in dieser Kodierung kein Text sind: als � gezeigt</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1 % — %2</source>
        <comment>progress, project</comment>
        <translation>%1 % — %2</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>more than 1,048,576 rows</source>
        <translation>mehr als 1.048.576 Zeilen</translation>
    </message>
    <message>
        <source>more than 1,990 columns</source>
        <translation>mehr als 1.990 Spalten</translation>
    </message>
    <message>
        <source>a row of more than 64 MiB</source>
        <translation>eine Zeile von mehr als 64 MiB</translation>
    </message>
    <message>
        <source>the same text again and again, more than 1 GiB of it</source>
        <translation>immer wieder derselbe Text, mehr als 1 GiB davon</translation>
    </message>
    <message>
        <source>a sheet holds at most 1,048,576 rows with its header; export as CSV or JSONL instead</source>
        <translation>ein Blatt fasst mit Kopfzeile höchstens 1.048.576 Zeilen; exportieren Sie stattdessen als CSV oder JSONL</translation>
    </message>
    <message>
        <source>there is no workbook in it</source>
        <translation>es ist keine Arbeitsmappe darin</translation>
    </message>
    <message>
        <source>more than 16,777,216 different texts</source>
        <translation>mehr als 16.777.216 verschiedene Texte</translation>
    </message>
    <message>
        <source>more than 16,384 columns</source>
        <translation>mehr als 16.384 Spalten</translation>
    </message>
    <message>
        <source>a cell names the text %1, which is not in the workbook</source>
        <translation>eine Zelle nennt den Text %1, den es in der Arbeitsmappe nicht gibt</translation>
    </message>
    <message>
        <source>the cell of “%1” has %2 characters, and Excel takes 32,767; export as ODS, CSV or JSONL instead</source>
        <translation>die Zelle von „%1“ hat %2 Zeichen, Excel nimmt höchstens 32.767; exportieren Sie als ODS, CSV oder JSONL</translation>
    </message>
    <message>
        <source>elements inside elements more than 128 deep</source>
        <translation>mehr als 128 ineinander verschachtelte Elemente</translation>
    </message>
    <message>
        <source>it holds a document type, which no workbook has; it was not read any further</source>
        <translation>es enthält eine Dokumenttyp-Angabe, die keine Arbeitsmappe hat; es wurde nicht weitergelesen</translation>
    </message>
    <message>
        <source>a cell of more than 16 MiB</source>
        <translation>eine Zelle von mehr als 16 MiB</translation>
    </message>
    <message>
        <source>a part of it is broken (%1)</source>
        <translation>ein Teil davon ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>this is not a workbook, whatever its name says</source>
        <translation>trotz des Namens ist dies keine Arbeitsmappe</translation>
    </message>
    <message>
        <source>it is protected with a password; open it in its own program, save it without one and open that file</source>
        <translation>die Datei ist mit einem Passwort geschützt; öffnen Sie sie in ihrem eigenen Programm, speichern Sie sie ohne Passwort und öffnen Sie diese Datei</translation>
    </message>
    <message>
        <source>this is a workbook in a form of Excel&apos;s own (.xls, .xlsb); save it as .xlsx and open that file</source>
        <translation>dies ist eine Arbeitsmappe in einem Excel-eigenen Format (.xls, .xlsb); speichern Sie sie als .xlsx und öffnen Sie diese Datei</translation>
    </message>
    <message>
        <source>the archive is damaged at %1 (%2)</source>
        <translation>das Archiv ist bei %1 beschädigt (%2)</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table needs</source>
        <translation>%1 entpackt sich zu weit mehr, als eine Tabelle braucht</translation>
    </message>
    <message>
        <source>a single piece of %1 has more than 16 MiB</source>
        <translation>ein einzelnes Stück von %1 hat mehr als 16 MiB</translation>
    </message>
    <message>
        <source>the archive is damaged or cut short (%1)</source>
        <translation>das Archiv ist beschädigt oder abgeschnitten (%1)</translation>
    </message>
    <message>
        <source>an archive of more than 20,000 parts</source>
        <translation>ein Archiv mit mehr als 20.000 Teilen</translation>
    </message>
    <message>
        <source>the part %1 is missing in it</source>
        <translation>der Teil %1 fehlt darin</translation>
    </message>
    <message>
        <source>more than 4 GiB of cells in one sheet; export as CSV or JSONL instead</source>
        <translation>mehr als 4 GiB an Zellen in einem Blatt; exportieren Sie stattdessen als CSV oder JSONL</translation>
    </message>
</context>
<context>
    <name>rowmill::AboutDialog</name>
    <message>
        <source>About Rowmill</source>
        <translation>Über Rowmill</translation>
    </message>
    <message>
        <source>Runs every row of a table through a language model.</source>
        <translation>Schickt jede Zeile einer Tabelle durch ein Sprachmodell.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without warranty.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0, ohne Gewährleistung.</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>For a report of what went wrong</source>
        <translation>Für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rowmill::Actions</name>
    <message>
        <source>&amp;Open table…</source>
        <translation>&amp;Tabelle öffnen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a fol&amp;der of texts…</source>
        <translation>Ordner &amp;mit Texten öffnen…</translation>
    </message>
    <message>
        <source>&amp;New from clipboard</source>
        <translation>&amp;Neu aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>&amp;Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>C&amp;hoose a recipe</source>
        <translation>&amp;Vorlage wählen</translation>
    </message>
    <message>
        <source>Use another &amp;file…</source>
        <translation>&amp;Andere Datei verwenden…</translation>
    </message>
    <message>
        <source>&amp;Import recipe…</source>
        <translation>Vorlage &amp;importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport recipe…</source>
        <translation>Vorlage e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export the ro&amp;ws shown…</source>
        <translation>An&amp;gezeigte Zeilen exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>&amp;Mit Kopfzeile kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Correct ans&amp;wer</source>
        <translation>Antwort korri&amp;gieren</translation>
    </message>
    <message>
        <source>Revert to the &amp;model&apos;s answer</source>
        <translation>Auf Modellantwort &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Exclude rows</source>
        <translation>Zeilen aussch&amp;ließen</translation>
    </message>
    <message>
        <source>&amp;Include rows</source>
        <translation>Zeilen &amp;einschließen</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>S&amp;chlüssel…</translation>
    </message>
    <message>
        <source>Use the rows as e&amp;xamples</source>
        <translation>Zeilen als &amp;Beispiele verwenden</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>&amp;Netzwerk…</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <translation>&amp;Preise…</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>&amp;Einrichtung</translation>
    </message>
    <message>
        <source>Row &amp;inspector</source>
        <translation>Zeilen&amp;inspektor</translation>
    </message>
    <message>
        <source>&amp;Run panel</source>
        <translation>&amp;Laufbereich</translation>
    </message>
    <message>
        <source>&amp;Event log</source>
        <translation>Ereignis&amp;protokoll</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>&amp;Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>Previous part of t&amp;he window</source>
        <translation>&amp;Vorheriger Fensterbereich</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <source>Sort by this col&amp;umn</source>
        <translation>Nach dieser Spalte so&amp;rtieren</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>&amp;Gehe zu Zeile…</translation>
    </message>
    <message>
        <source>&amp;Next failed row</source>
        <translation>Nächste &amp;fehlgeschlagene Zeile</translation>
    </message>
    <message>
        <source>&amp;Previous failed row</source>
        <translation>Vor&amp;herige fehlgeschlagene Zeile</translation>
    </message>
    <message>
        <source>Re&amp;ad the whole cell</source>
        <translation>Ganzen Zellinhal&amp;t lesen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie im &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High contrast, l&amp;ight</source>
        <translation>Hoher Kontrast, h&amp;ell</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>Hoher Kontrast, d&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Try 5 rows</source>
        <translation>5 Zeilen &amp;testen</translation>
    </message>
    <message>
        <source>Run a pi&amp;lot of %1 rows</source>
        <translation>Pi&amp;lotlauf mit %1 Zeilen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Fehl&amp;geschlagene wiederholen</translation>
    </message>
    <message>
        <source>Run selecte&amp;d rows</source>
        <translation>Ausge&amp;wählte Zeilen ausführen</translation>
    </message>
    <message>
        <source>Run all rows a&amp;gain…</source>
        <translation>Alle Zeilen &amp;erneut ausführen…</translation>
    </message>
    <message>
        <source>Run &amp;outdated rows again…</source>
        <translation>&amp;Veraltete Zeilen erneut ausführen…</translation>
    </message>
    <message>
        <source>Run &amp;new and changed rows</source>
        <translation>&amp;Neue und geänderte Zeilen ausführen</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Ve&amp;rlauf…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Rowmill</source>
        <translation>Über &amp;Rowmill</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Spr&amp;ache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Öffnen Sie zuerst eine Tabelle.</translation>
    </message>
    <message>
        <source>Not while a run is on.</source>
        <translation>Nicht während eines Laufs.</translation>
    </message>
    <message>
        <source>Resume or stop the run first.</source>
        <translation>Setzen Sie den Lauf zuerst fort oder stoppen Sie ihn.</translation>
    </message>
    <message>
        <source>A file is being opened.</source>
        <translation>Eine Datei wird geöffnet.</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>Keine Zeile ist ausgewählt.</translation>
    </message>
    <message>
        <source>The project is open read-only.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>Everything is saved as it happens.</source>
        <translation>Alles wird laufend gespeichert.</translation>
    </message>
    <message>
        <source>All rows are shown.</source>
        <translation>Alle Zeilen werden angezeigt.</translation>
    </message>
    <message>
        <source>No row has failed.</source>
        <translation>Keine Zeile ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>Nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>No row is excluded.</source>
        <translation>Keine Zeile ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>The table shows the answers of a run. Choose another filter first.</source>
        <translation>Die Tabelle zeigt die Antworten eines Laufs. Wählen Sie zuerst einen anderen Filter.</translation>
    </message>
    <message>
        <source>No answer is corrected.</source>
        <translation>Keine Antwort ist korrigiert.</translation>
    </message>
    <message>
        <source>The project is open read-only. Save it under another name to run it.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet. Speichern Sie es unter einem anderen Namen, um es auszuführen.</translation>
    </message>
    <message>
        <source>A run is on.</source>
        <translation>Es ist ein Lauf aktiv.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>No row is waiting.</source>
        <translation>Keine Zeile wartet.</translation>
    </message>
    <message>
        <source>Requests in flight are finishing.</source>
        <translation>Laufende Anfragen werden noch abgeschlossen.</translation>
    </message>
    <message>
        <source>No run is on.</source>
        <translation>Es ist kein Lauf aktiv.</translation>
    </message>
    <message>
        <source>No row is done.</source>
        <translation>Keine Zeile ist fertig.</translation>
    </message>
</context>
<context>
    <name>rowmill::AnswerBox</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Write the answer by hand</source>
        <translation>Antwort von Hand schreiben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Revert to the model&apos;s answer</source>
        <translation>Auf die Antwort des Modells zurücksetzen</translation>
    </message>
    <message>
        <source>The model&apos;s answer</source>
        <translation>Antwort des Modells</translation>
    </message>
    <message>
        <source>The last answer, which did not fit</source>
        <translation>Die letzte Antwort, die nicht passte</translation>
    </message>
    <message>
        <source>Answer by hand</source>
        <translation>Antwort von Hand</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>Korrigiert %1</translation>
    </message>
    <message>
        <source>The model has not answered.</source>
        <translation>Das Modell hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Excluded: no run asks this row.</source>
        <translation>Ausgeschlossen: Kein Lauf fragt diese Zeile.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
</context>
<context>
    <name>rowmill::AnswerEditor</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>rowmill::AnswerPage</name>
    <message>
        <source>Free text</source>
        <translation>Freitext</translation>
    </message>
    <message>
        <source>One of a set of labels</source>
        <translation>Eines von mehreren Labels</translation>
    </message>
    <message>
        <source>Named fields</source>
        <translation>Benannte Felder</translation>
    </message>
    <message>
        <source>Answer column</source>
        <translation>Antwortspalte</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>Die Antwort ist</translation>
    </message>
    <message numerus="yes">
        <source>This column has more than %Ln different value(s): too many for labels.</source>
        <translation>
            <numerusform>Diese Spalte hat mehr als %Ln verschiedenen Wert: zu viele für Labels.</numerusform>
            <numerusform>Diese Spalte hat mehr als %Ln verschiedene Werte: zu viele für Labels.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is kept as the model wrote it, as text in this column, and exported beside the columns of the table. A row that failed stays empty there; the reason stands in its status.</source>
        <translation>Die Antwort bleibt so, wie das Modell sie geschrieben hat, als Text in dieser Spalte und wird neben den Spalten der Tabelle exportiert. Bei einer fehlgeschlagenen Zeile bleibt sie leer; der Grund steht im Status.</translation>
    </message>
    <message>
        <source>The model is told the labels, and every answer is checked: what is none of them is asked again once, and then fails.</source>
        <translation>Das Modell erfährt die Labels, und jede Antwort wird geprüft: Ist sie keines davon, wird einmal nachgefragt; danach gilt sie als fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Each field has a column of its own. Every answer is checked: what does not fit is asked again once, and then fails.</source>
        <translation>Jedes Feld hat eine eigene Spalte. Jede Antwort wird geprüft: Passt sie nicht, wird einmal nachgefragt; danach gilt sie als fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>rowmill::AttemptView</name>
    <message>
        <source>Attempt %1: %2, %3</source>
        <translation>Versuch %1: %2, %3</translation>
    </message>
    <message>
        <source>Time the attempt took</source>
        <translation>Dauer des Versuchs</translation>
    </message>
    <message>
        <source>Waited %1 for us, %2 for the server</source>
        <translation>%1 auf Rowmill gewartet, %2 auf den Server</translation>
    </message>
    <message>
        <source>%1 tokens sent, %2 written</source>
        <translation>%1 Tokens gesendet, %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 of them from the cache</source>
        <translation>davon %1 aus dem Cache</translation>
    </message>
    <message>
        <source>%1 of them for reasoning</source>
        <translation>davon %1 fürs Nachdenken</translation>
    </message>
</context>
<context>
    <name>rowmill::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>rowmill::CellPeek</name>
    <message>
        <source>The whole cell</source>
        <translation>Ganzer Zellinhalt</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters</source>
        <translation>
            <numerusform>%n weiteres Zeichen</numerusform>
            <numerusform>%n weitere Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>This cell is empty.</source>
        <translation>Diese Zelle ist leer.</translation>
    </message>
</context>
<context>
    <name>rowmill::CellText</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rowmill::ChartFiles</name>
    <message>
        <source>Save the image as</source>
        <translation>Bild speichern unter</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save the data as</source>
        <translation>Daten speichern unter</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>Text mit Tabulatoren (*.tsv)</translation>
    </message>
</context>
<context>
    <name>rowmill::ColumnMenu</name>
    <message>
        <source>Row number</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>&amp;All columns as they were</source>
        <translation>&amp;Alle Spalten wie zuvor</translation>
    </message>
    <message>
        <source>&amp;As in the source</source>
        <translation>&amp;Wie in der Quelle</translation>
    </message>
    <message>
        <source>A&amp;scending</source>
        <translation>Au&amp;fsteigend</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
    <message>
        <source>Sort a&amp;scending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>A&amp;bsteigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>Spalte a&amp;usblenden</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
</context>
<context>
    <name>rowmill::ConnectionCheck</name>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>Test abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Sends one small request, which the provider may bill</source>
        <translation>Sendet eine kleine Anfrage, die der Anbieter berechnen kann</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Anfrage läuft…</translation>
    </message>
</context>
<context>
    <name>rowmill::ContextField</name>
    <message>
        <source>Rows before each row, as context</source>
        <translation>Zeilen vor jeder Zeile, als Kontext</translation>
    </message>
    <message>
        <source>So many rows in front of it are shown to the model with each row: their source columns, never answers. Each row is then asked alone, not with others in one request.</source>
        <translation>So viele Zeilen davor werden dem Modell mit jeder Zeile gezeigt: ihre Quellspalten, niemals Antworten. Jede Zeile wird dann allein gefragt, nicht mit anderen in einer Anfrage.</translation>
    </message>
    <message>
        <source>Rows after each row, as context</source>
        <translation>Zeilen nach jeder Zeile, als Kontext</translation>
    </message>
    <message>
        <source>So many rows behind it are shown to the model with each row, in the same way.</source>
        <translation>So viele Zeilen danach werden dem Modell auf dieselbe Weise mit jeder Zeile gezeigt.</translation>
    </message>
    <message>
        <source>Context rows</source>
        <translation>Kontextzeilen</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>Which columns of the rows around it are shown</source>
        <translation>Welche Spalten der umliegenden Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>The columns that the prompt names</source>
        <translation>Die im Prompt genannten Spalten</translation>
    </message>
    <message>
        <source>columns of the prompt</source>
        <translation>Spalten des Prompts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the context: %1</source>
        <translation>Spalten des Kontexts: %1</translation>
    </message>
</context>
<context>
    <name>rowmill::DataCommands</name>
    <message>
        <source>Use another file&apos;s rows</source>
        <translation>Zeilen einer anderen Datei verwenden</translation>
    </message>
    <message>
        <source>The rows are in place: %L1 new, %L2 changed, %L3 unchanged, %L4 gone.</source>
        <translation>Die Zeilen sind übernommen: %L1 neu, %L2 geändert, %L3 unverändert, %L4 entfallen.</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Vorlagen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The recipe of %1 is in place; Undo takes it back.</source>
        <translation>Die Vorlage aus %1 ist übernommen; „Rückgängig“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Vorlage exportieren</translation>
    </message>
    <message>
        <source>The recipe is in %1: prompts, model and limits, no rows and no key.</source>
        <translation>Die Vorlage steht in %1: Prompts, Modell und Limits, keine Zeilen und kein Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>The recipe is in %1: prompts, model and limits, no key. With it go %Ln example(s), which are rows of this table.</source>
        <translation>
            <numerusform>Die Vorlage steht in %1: Prompts, Modell und Limits, kein Schlüssel. Mit ihr geht %Ln Beispiel, eine Zeile dieser Tabelle.</numerusform>
            <numerusform>Die Vorlage steht in %1: Prompts, Modell und Limits, kein Schlüssel. Mit ihr gehen %Ln Beispiele, Zeilen dieser Tabelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::DataPage</name>
    <message>
        <source>Open another table…</source>
        <translation>Andere Tabelle öffnen…</translation>
    </message>
    <message>
        <source>Open another table</source>
        <translation>Andere Tabelle öffnen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not as the others…</source>
        <translation>
            <numerusform>%Ln abweichende Zeile…</numerusform>
            <numerusform>%Ln abweichende Zeilen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Zeile %L1</translation>
    </message>
</context>
<context>
    <name>rowmill::EarlierAnswers</name>
    <message>
        <source>By hand %1</source>
        <translation>Von Hand %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Earlier answers (%1)</source>
        <translation>Frühere Antworten (%1)</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Diese Antwort verwenden</translation>
    </message>
    <message>
        <source>Use the answer of: %1</source>
        <translation>Antwort verwenden von: %1</translation>
    </message>
</context>
<context>
    <name>rowmill::EventLog</name>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>rowmill::EventLogWindow</name>
    <message>
        <source>Event log</source>
        <translation>Ereignisprotokoll</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>&amp;Infos</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Warnungen</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>Find in the events</source>
        <translation>In den Ereignissen suchen</translation>
    </message>
    <message>
        <source>&amp;Follow the end</source>
        <translation>Dem &amp;Ende folgen</translation>
    </message>
    <message>
        <source>Keeps the latest event in view</source>
        <translation>Hält das neueste Ereignis im Blick</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Go to the row</source>
        <translation>&amp;Zur Zeile gehen</translation>
    </message>
    <message>
        <source>Selects the event&apos;s row in the table</source>
        <translation>Wählt die Zeile des Ereignisses in der Tabelle aus</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected events; without a selection, all that are shown</source>
        <translation>Kopiert die ausgewählten Ereignisse; ohne Auswahl alle angezeigten</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Saves the events that are shown, as text or as CSV</source>
        <translation>Speichert die angezeigten Ereignisse als Text oder CSV</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>Select one event that has a row.</source>
        <translation>Wählen Sie ein einzelnes Ereignis, das zu einer Zeile gehört.</translation>
    </message>
    <message>
        <source>No event is shown.</source>
        <translation>Es wird kein Ereignis angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Undo clear</source>
        <translation>Leeren &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Brings back what was cleared</source>
        <translation>Holt zurück, was geleert wurde</translation>
    </message>
    <message>
        <source>Empties the log; it can be brought back until the next event</source>
        <translation>Leert das Protokoll; es kann bis zum nächsten Ereignis zurückgeholt werden</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
</context>
<context>
    <name>rowmill::EventRecorder</name>
    <message>
        <source>“%1” is closed.</source>
        <translation>„%1“ ist geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is open: %Ln row(s).</source>
        <translation>
            <numerusform>„%1“ ist geöffnet: %Ln Zeile.</numerusform>
            <numerusform>„%1“ ist geöffnet: %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Connection test: %1</source>
        <translation>Verbindungstest: %1</translation>
    </message>
    <message>
        <source>proxy as the system says</source>
        <translation>Proxy wie im System eingestellt</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>Proxy %1</translation>
    </message>
    <message>
        <source>no further certificate authorities</source>
        <translation>keine weiteren Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>certificate authorities of %1</source>
        <translation>Zertifizierungsstellen aus %1</translation>
    </message>
    <message>
        <source>Network settings: %1, %2.</source>
        <translation>Netzwerkeinstellungen: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed by hand.</source>
        <translation>
            <numerusform>%Ln Zeile von Hand geändert.</numerusform>
            <numerusform>%Ln Zeilen von Hand geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits changed by hand: %1.</source>
        <translation>Limits von Hand geändert: %1.</translation>
    </message>
    <message>
        <source>Model: %1 at %2.</source>
        <translation>Modell: %1 bei %2.</translation>
    </message>
</context>
<context>
    <name>rowmill::ExampleCommands</name>
    <message>
        <source>With their &amp;answers</source>
        <translation>Mit ihren &amp;Antworten</translation>
    </message>
    <message>
        <source>With what stands in “%1”</source>
        <translation>Mit dem Inhalt von „%1“</translation>
    </message>
</context>
<context>
    <name>rowmill::ExampleList</name>
    <message numerus="yes">
        <source>%Ln example(s), shown to the model ahead of each row</source>
        <translation>
            <numerusform>%Ln Beispiel, das dem Modell vor jeder Zeile gezeigt wird</numerusform>
            <numerusform>%Ln Beispiele, die dem Modell vor jeder Zeile gezeigt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out the example: %1</source>
        <translation>Beispiel herausnehmen: %1</translation>
    </message>
    <message>
        <source>Take out this example</source>
        <translation>Dieses Beispiel herausnehmen</translation>
    </message>
</context>
<context>
    <name>rowmill::ExportDialog</name>
    <message>
        <source>Export the answers</source>
        <translation>Antworten exportieren</translation>
    </message>
    <message>
        <source>File form</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel-Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (.ods)</source>
        <translation>OpenDocument-Tabelle (.ods)</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <source>TSV, tab separated (.tsv)</source>
        <translation>TSV, durch Tabulatoren getrennt (.tsv)</translation>
    </message>
    <message>
        <source>JSON lines (.jsonl)</source>
        <translation>JSON Lines (.jsonl)</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, by which Excel knows UTF-8</source>
        <translation>&amp;Byte-Reihenfolge-Marke, an der Excel UTF-8 erkennt</translation>
    </message>
    <message>
        <source>A &apos; before cells that a s&amp;preadsheet would run as a formula</source>
        <translation>Ein ' &amp;vor Zellen, die als Formel ausgeführt würden</translation>
    </message>
    <message>
        <source>Changes those cells. Numbers stay as they are.</source>
        <translation>Ändert diese Zellen. Zahlen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Only the rows shown in the table</source>
        <translation>Nur die in der Tabelle angezeigten Zeilen</translation>
    </message>
    <message>
        <source>Filter the table to export a part of it.</source>
        <translation>Filtern Sie die Tabelle, um einen Teil davon zu exportieren.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>De&amp;limiter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Only a CSV file has one to choose.</source>
        <translation>Nur bei CSV-Dateien kann es gewählt werden.</translation>
    </message>
    <message>
        <source>Only for CSV and TSV files.</source>
        <translation>Nur für CSV- und TSV-Dateien.</translation>
    </message>
    <message>
        <source>UTF-8. Quotes and line breaks in cells are kept.</source>
        <translation>UTF-8. Anführungszeichen und Zeilenumbrüche in Zellen bleiben erhalten.</translation>
    </message>
    <message>
        <source>UTF-8, one object a line, for programs.</source>
        <translation>UTF-8, ein Objekt je Zeile, für Programme.</translation>
    </message>
    <message>
        <source>Every cell is text: leading zeros and long numbers stay, and nothing is run as a formula. At most 1,048,576 rows.</source>
        <translation>Jede Zelle ist Text: Führende Nullen und lange Zahlen bleiben erhalten, und nichts wird als Formel ausgeführt. Höchstens 1.048.576 Zeilen.</translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>Eine Spalte braucht einen Namen.</translation>
    </message>
    <message>
        <source>Two columns are named “%1”.</source>
        <translation>Zwei Spalten heißen „%1“.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>F2 or a double click renames a column; drag to change the order.</source>
        <translation>F2 oder ein Doppelklick benennt eine Spalte um; durch Ziehen ändern Sie die Reihenfolge.</translation>
    </message>
    <message>
        <source>Select a column that is not the first.</source>
        <translation>Wählen Sie eine Spalte, die nicht die erste ist.</translation>
    </message>
    <message>
        <source>Select a column that is not the last.</source>
        <translation>Wählen Sie eine Spalte, die nicht die letzte ist.</translation>
    </message>
</context>
<context>
    <name>rowmill::FieldList</name>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
</context>
<context>
    <name>rowmill::FieldRow</name>
    <message>
        <source>name of the field</source>
        <translation>Name des Felds</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>good, bad, mixed</source>
        <translation>gut, schlecht, gemischt</translation>
    </message>
    <message>
        <source>What the field can be, with commas between</source>
        <translation>Was das Feld sein kann, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>Darf leer sein</translation>
    </message>
    <message>
        <source>For what a row does not always say</source>
        <translation>Für Angaben, die eine Zeile nicht immer enthält</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Felds</translation>
    </message>
    <message>
        <source>Type of the field %1</source>
        <translation>Typ des Felds %1</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>Feld %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Dieses Feld entfernen</translation>
    </message>
</context>
<context>
    <name>rowmill::FilterChips</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter and search</source>
        <translation>Filter und Suche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in rows</source>
        <translation>In Zeilen suchen</translation>
    </message>
    <message>
        <source>Answers of run %1</source>
        <translation>Antworten von Lauf %1</translation>
    </message>
</context>
<context>
    <name>rowmill::FindSign</name>
    <message>
        <source>Sort again</source>
        <translation>Neu sortieren</translation>
    </message>
    <message>
        <source>Rows have changed since they were sorted. They stay where they are until you sort again.</source>
        <translation>Seit dem Sortieren haben sich Zeilen geändert. Sie bleiben an ihrem Platz, bis Sie neu sortieren.</translation>
    </message>
    <message>
        <source>Sort again: rows have changed since they were sorted</source>
        <translation>Neu sortieren: Zeilen haben sich seit dem Sortieren geändert</translation>
    </message>
</context>
<context>
    <name>rowmill::FormChoices</name>
    <message>
        <source>Read &amp;as</source>
        <translation>&amp;Lesen als</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>Ko&amp;pfzeile</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Anführungszeichen</translation>
    </message>
    <message>
        <source>S&amp;kip lines in front</source>
        <translation>Erste &amp;Zeilen überspringen</translation>
    </message>
    <message>
        <source>Skip lines in front</source>
        <translation>Erste Zeilen überspringen</translation>
    </message>
    <message>
        <source>Esca&amp;pe</source>
        <translation>&amp;Maskierung</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>In the first row</source>
        <translation>In der ersten Zeile</translation>
    </message>
    <message>
        <source>None: columns by number</source>
        <translation>Keine: Spalten nach Nummer</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Das erste</translation>
    </message>
    <message>
        <source>The first: %1</source>
        <translation>Das erste: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>in line %L1</source>
        <translation>in Zeile %L1</translation>
    </message>
    <message>
        <source>Detected: %L1</source>
        <translation>Erkannt: %L1</translation>
    </message>
</context>
<context>
    <name>rowmill::GoToRow</name>
    <message>
        <source>Go to ro&amp;w</source>
        <translation>Gehe zu &amp;Zeile</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 bis %1</translation>
    </message>
    <message>
        <source>That is no row number.</source>
        <translation>Das ist keine Zeilennummer.</translation>
    </message>
    <message>
        <source>The last row is %1.</source>
        <translation>Die letzte Zeile ist %1.</translation>
    </message>
    <message>
        <source>Row %1 is not among the rows shown.</source>
        <translation>Zeile %1 ist nicht unter den angezeigten Zeilen.</translation>
    </message>
</context>
<context>
    <name>rowmill::GoneDialog</name>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>ANTWORT</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Answers of rows that are gone</source>
        <translation>Antworten entfallener Zeilen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Its cells</source>
        <translation>Ihre Zellen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>What is kept of the row</source>
        <translation>Was von der Zeile aufbewahrt ist</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) of rows that the data no longer has. They are kept, and count for nothing, until old answers are dropped.</source>
        <translation>
            <numerusform>%Ln Antwort zu Zeilen, die es in den Daten nicht mehr gibt. Sie wird aufbewahrt und zählt nicht mehr, bis alte Antworten verworfen werden.</numerusform>
            <numerusform>%Ln Antworten zu Zeilen, die es in den Daten nicht mehr gibt. Sie werden aufbewahrt und zählen nicht mehr, bis alte Antworten verworfen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed are the last %1; a file takes them all.</source>
        <translation>Aufgeführt sind die letzten %1; eine Datei nimmt alle auf.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
</context>
<context>
    <name>rowmill::HistoryCommands</name>
    <message>
        <source>Not while a run is on.</source>
        <translation>Nicht während eines Laufs.</translation>
    </message>
    <message>
        <source>Export the answers of rows that are gone</source>
        <translation>Antworten entfallener Zeilen exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx *.ods *.jsonl)</source>
        <translation>Tabellen (*.csv *.tsv *.xlsx *.ods *.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln old answer(s)?</source>
        <translation>
            <numerusform>%Ln alte Antwort verwerfen?</numerusform>
            <numerusform>%Ln alte Antworten verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The present answers and corrections stay. The answers that they replaced and those of rows that are gone, %1, can then no longer be looked at; this cannot be undone.</source>
        <translation>Die jetzigen Antworten und Korrekturen bleiben. Die Antworten, die sie ersetzt haben, und die entfallener Zeilen (%1) können dann nicht mehr angesehen werden; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>rowmill::HistoryDialog</name>
    <message>
        <source>unknown</source>
        <comment>a cost</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>What is kept of the run</source>
        <translation>Was vom Lauf aufbewahrt ist</translation>
    </message>
    <message>
        <source>Drop old answers…</source>
        <translation>Alte Antworten verwerfen…</translation>
    </message>
    <message>
        <source>Rows that are gone…</source>
        <translation>Entfallene Zeilen…</translation>
    </message>
    <message>
        <source>Show its answers</source>
        <translation>Seine Antworten zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drop old answers (%1)…</source>
        <translation>Alte Antworten verwerfen (%1)…</translation>
    </message>
    <message>
        <source>Rows that are gone (%1)…</source>
        <translation>Entfallene Zeilen (%1)…</translation>
    </message>
    <message>
        <source>Answers of rows that the data no longer has</source>
        <translation>Antworten zu Zeilen, die es in den Daten nicht mehr gibt</translation>
    </message>
    <message>
        <source>No row with an answer has gone.</source>
        <translation>Keine Zeile mit Antwort ist entfallen.</translation>
    </message>
    <message>
        <source>No answer has been replaced yet.</source>
        <translation>Es wurde noch keine Antwort ersetzt.</translation>
    </message>
    <message>
        <source>Dropping old answers…</source>
        <translation>Alte Antworten werden verworfen…</translation>
    </message>
    <message>
        <source>The file gives back their room, which takes as long as copying it.</source>
        <translation>Die Datei gibt ihren Platz frei; das dauert so lange, wie sie zu kopieren.</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Noch kein Lauf.</translation>
    </message>
    <message>
        <source>No answer of this run is kept.</source>
        <translation>Von diesem Lauf ist keine Antwort aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>rowmill::ImportDialog</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Tabelle öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>Bisher %Ln Zeile</numerusform>
            <numerusform>Bisher %Ln Zeilen</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::ImportPanel</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>Bisher %Ln Zeile</numerusform>
            <numerusform>Bisher %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Select a row to see its request, answer and attempts</source>
        <translation>Wählen Sie eine Zeile aus, um Anfrage, Antwort und Versuche zu sehen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Systemnachricht</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <translation>Warten auf Rowmill</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>Warten auf den Server</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Not asked: row %1 had asked the very same.</source>
        <translation>Nicht gefragt: Zeile %1 hatte genau dasselbe gefragt.</translation>
    </message>
</context>
<context>
    <name>rowmill::KeyCommands</name>
    <message>
        <source>Waiting for the keychain to give the key “%1”.</source>
        <translation>Es wird darauf gewartet, dass der Schlüsselbund den Schlüssel „%1“ herausgibt.</translation>
    </message>
    <message>
        <source>Delete the key “%1”?</source>
        <translation>Schlüssel „%1“ löschen?</translation>
    </message>
    <message>
        <source>It is taken out of the keychain, and requests to %1 can no longer use it.</source>
        <translation>Er wird aus dem Schlüsselbund entfernt; Anfragen an %1 können ihn dann nicht mehr verwenden.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask you to unlock it.</source>
        <translation>Es wird auf den Schlüsselbund gewartet. Möglicherweise müssen Sie ihn entsperren.</translation>
    </message>
    <message>
        <source>Take “%1” off the list all the same?</source>
        <translation>„%1“ trotzdem von der Liste nehmen?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>rowmill::KeyEntryDialog</name>
    <message>
        <source>Replace a key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Store a key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>my key</source>
        <translation>mein Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Neuer S&amp;chlüssel</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask you to unlock it.</source>
        <translation>Es wird auf den Schlüsselbund gewartet. Möglicherweise müssen Sie ihn entsperren.</translation>
    </message>
    <message>
        <source>It goes into the system&apos;s keychain, and is sent to this server and nowhere else.</source>
        <translation>Er kommt in den Schlüsselbund des Systems und wird nur an diesen Server gesendet, sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Geben Sie dem Schlüssel einen Namen.</translation>
    </message>
    <message>
        <source>Type or paste the key.</source>
        <translation>Geben Sie den Schlüssel ein oder fügen Sie ihn ein.</translation>
    </message>
</context>
<context>
    <name>rowmill::KeyField</name>
    <message>
        <source>Keys…</source>
        <translation>Schlüssel…</translation>
    </message>
    <message>
        <source>Show the stored keys</source>
        <translation>Gespeicherte Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Key for this session</source>
        <translation>Schlüssel für diese Sitzung</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Store a key…</source>
        <translation>Schlüssel speichern…</translation>
    </message>
    <message>
        <source>A key is held; type to replace it</source>
        <translation>Schlüssel vorhanden; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>Give the address of the server first: a key belongs to it.</source>
        <translation>Geben Sie zuerst die Adresse des Servers an: Ein Schlüssel gehört zu ihr.</translation>
    </message>
    <message>
        <source>Kept in memory for this session only, never saved.</source>
        <translation>Nur für diese Sitzung im Arbeitsspeicher, wird nie gespeichert.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, and read from there when a run begins.</source>
        <translation>Liegt im Schlüsselbund des Systems und wird von dort gelesen, wenn ein Lauf beginnt.</translation>
    </message>
    <message>
        <source>%1 Sent to %2 and nowhere else.</source>
        <translation>%1 Wird nur an %2 gesendet, sonst nirgendwohin.</translation>
    </message>
</context>
<context>
    <name>rowmill::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>Gespeicherte Schlüssel</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>Diesen &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain and never shown. Each is sent only to the server it is stored for.</source>
        <translation>Liegen im Schlüsselbund des Systems und werden nie gezeigt. Jeder wird nur an den Server gesendet, für den er gespeichert ist.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>No key is stored yet.</source>
        <translation>Noch kein Schlüssel gespeichert.</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>Wählen Sie zuerst einen Schlüssel aus.</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Er wird bereits verwendet.</translation>
    </message>
</context>
<context>
    <name>rowmill::LabelEdit</name>
    <message>
        <source>One a line, for example:
positive
negative</source>
        <translation>Eines je Zeile, zum Beispiel:
positiv
negativ</translation>
    </message>
    <message>
        <source>From a column</source>
        <translation>Aus einer Spalte</translation>
    </message>
    <message>
        <source>Take the labels from what a column holds</source>
        <translation>Die Labels aus dem Inhalt einer Spalte übernehmen</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Öffnen Sie zuerst eine Tabelle.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels, one a line</source>
        <translation>Labels, eines je Zeile</translation>
    </message>
</context>
<context>
    <name>rowmill::LimitsPage</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Fewer while the server pushes &amp;back</source>
        <translation>&amp;Weniger bei Überlastung</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Ask the very same only once</source>
        <translation>&amp;Gleiche Anfragen nur einmal</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Tokens pro Minute</translation>
    </message>
    <message>
        <source>Left on automatic, both are learned from what the server says. These four take effect at once, also while a run is on.</source>
        <translation>Auf „automatisch“ werden beide aus den Angaben des Servers ermittelt. Diese vier wirken sofort, auch während eines Laufs.</translation>
    </message>
    <message>
        <source>Attempts for each row</source>
        <translation>Versuche je Zeile</translation>
    </message>
    <message>
        <source>Errors that may pass are tried again after a growing wait.</source>
        <translation>Vorübergehende Fehler werden nach wachsender Wartezeit erneut versucht.</translation>
    </message>
    <message>
        <source>Time allowed for an answer</source>
        <translation>Zeitlimit je Antwort</translation>
    </message>
    <message>
        <source>The last two count for requests from now on.</source>
        <translation>Die letzten beiden gelten für Anfragen ab jetzt.</translation>
    </message>
    <message>
        <source>Budget of a run</source>
        <translation>Budget eines Laufs</translation>
    </message>
    <message>
        <source>The run pauses before the request that would pass it, with those in flight counted. Raised during the pause, it goes on.</source>
        <translation>Der Lauf pausiert vor der Anfrage, die es überschreiten würde; laufende Anfragen zählen mit. Wird es in der Pause erhöht, geht er weiter.</translation>
    </message>
    <message>
        <source>Rows whose finished request is the same share one, and its answer.</source>
        <translation>Zeilen, deren fertige Anfrage gleich ist, teilen sich eine und deren Antwort.</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Amount of the budget</source>
        <translation>Höhe des Budgets</translation>
    </message>
</context>
<context>
    <name>rowmill::LiveChart</name>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Sa&amp;ve data…</source>
        <translation>Daten s&amp;peichern…</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the last moment of a chart</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1: not sending</source>
        <comment>a moment of a chart</comment>
        <translation>%1: sendet nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a moment of a chart, its values</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rowmill::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Drop one file, or the folder that the texts are in.</source>
        <translation>Ziehen Sie eine einzelne Datei hierher oder den Ordner, in dem die Texte liegen.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>The clipboard holds no table and no text.</source>
        <translation>Die Zwischenablage enthält weder eine Tabelle noch Text.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Rowmill projects (*.rowmill)</source>
        <translation>Rowmill-Projekte (*.rowmill)</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Abgelegter Text</translation>
    </message>
</context>
<context>
    <name>rowmill::ModelField</name>
    <message>
        <source>&amp;List models</source>
        <translation>Modelle auf&amp;listen</translation>
    </message>
    <message>
        <source>Asks the endpoint which models it has</source>
        <translation>Fragt den Endpunkt, welche Modelle er hat</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>Asking for the models…</source>
        <translation>Modelle werden abgefragt…</translation>
    </message>
</context>
<context>
    <name>rowmill::ModelPage</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>Max. Tokens</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Each is sent only when ticked; otherwise the model&apos;s own default holds.</source>
        <translation>Wird jeweils nur gesendet, wenn angekreuzt; sonst gilt die Vorgabe des Modells.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>It is running on this computer</source>
        <translation>Läuft auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>It answers about %Ln request(s) at once, so no more are sent.</source>
        <translation>
            <numerusform>Beantwortet etwa %Ln Anfrage gleichzeitig, mehr werden daher nicht gesendet.</numerusform>
            <numerusform>Beantwortet etwa %Ln Anfragen gleichzeitig, mehr werden daher nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not sent. Tick the box beside it first.</source>
        <translation>Wird nicht gesendet. Kreuzen Sie zuerst das Kästchen daneben an.</translation>
    </message>
</context>
<context>
    <name>rowmill::NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>Wie im &amp;System eingestellt</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Kein Proxy</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>&amp;Dieser Proxy:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>None: the system&apos;s authorities alone</source>
        <translation>Keine: nur die des Systems</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Use no CA file</source>
        <translation>Keine CA-Datei verwenden</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Further certificate authorities</source>
        <translation>Weitere Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Takes effect with the next run, and when a paused one is resumed.</source>
        <translation>Gilt ab dem nächsten Lauf und wenn ein pausierter Lauf fortgesetzt wird.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose “This proxy” first.</source>
        <translation>Wählen Sie zuerst „Dieser Proxy“.</translation>
    </message>
    <message>
        <source>An http, https, socks5 or socks5h address with its port. This computer is always asked directly.</source>
        <translation>Eine http-, https-, socks5- oder socks5h-Adresse mit Port. Dieser Computer wird immer direkt angefragt.</translation>
    </message>
    <message>
        <source>The password is kept until Rowmill is closed, and never saved.</source>
        <translation>Das Passwort bleibt erhalten, bis Rowmill geschlossen wird, und wird nie gespeichert.</translation>
    </message>
    <message>
        <source>A file with certificates in PEM form, such as your company&apos;s. They are trusted beside the system&apos;s.</source>
        <translation>Eine Datei mit Zertifikaten im PEM-Format, etwa denen Ihres Unternehmens. Ihnen wird neben denen des Systems vertraut.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Es ist keine Datei gewählt.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is not whole yet.</source>
        <translation>Die Adresse des Proxys ist noch unvollständig.</translation>
    </message>
</context>
<context>
    <name>rowmill::NewDataDialog</name>
    <message>
        <source>Use another file</source>
        <translation>Andere Datei verwenden</translation>
    </message>
    <message>
        <source>Position: first with first, and so on</source>
        <translation>Position: erste zu erster und so weiter</translation>
    </message>
    <message>
        <source>Key column: %1</source>
        <translation>Schlüsselspalte: %1</translation>
    </message>
    <message>
        <source>Use these rows</source>
        <translation>Diese Zeilen verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Read as…</source>
        <translation>&amp;Lesen als…</translation>
    </message>
    <message>
        <source>How the file is read: delimiter, encoding, heading, sheet.</source>
        <translation>Wie die Datei gelesen wird: Trennzeichen, Kodierung, Kopfzeile, Blatt.</translation>
    </message>
    <message>
        <source>&amp;Match rows by</source>
        <translation>&amp;Zeilen zuordnen nach</translation>
    </message>
    <message>
        <source>Comparing… %L1 rows read</source>
        <translation>Vergleich läuft… %L1 Zeilen gelesen</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>So lesen</translation>
    </message>
    <message>
        <source>%L1 new, %L2 changed, %L3 unchanged; %L4 of the present rows are gone.</source>
        <translation>%L1 neu, %L2 geändert, %L3 unverändert; %L4 der jetzigen Zeilen sind entfallen.</translation>
    </message>
    <message>
        <source>New and changed rows wait to be asked; the others keep their answers. Answers of rows that are gone stay in the project.</source>
        <translation>Neue und geänderte Zeilen warten darauf, gefragt zu werden; die anderen behalten ihre Antworten. Antworten entfallener Zeilen bleiben im Projekt.</translation>
    </message>
    <message>
        <source>%L1 rows have an empty or a repeated key and count as new.</source>
        <translation>%L1 Zeilen haben einen leeren oder mehrfachen Schlüssel und gelten als neu.</translation>
    </message>
    <message>
        <source>%L1 corrections belong to changed rows and go into the history.</source>
        <translation>%L1 Korrekturen gehören zu geänderten Zeilen und kommen in den Verlauf.</translation>
    </message>
    <message>
        <source>%L1 of the present answers were given to another prompt or by another model; Run offers to ask for them again.</source>
        <translation>%L1 der jetzigen Antworten galten einem anderen Prompt oder stammen von einem anderen Modell; „Ausführen“ bietet an, sie erneut zu fragen.</translation>
    </message>
</context>
<context>
    <name>rowmill::NotesDialog</name>
    <message>
        <source>Notes on the table file</source>
        <translation>Hinweise zur Tabellendatei</translation>
    </message>
    <message>
        <source>These rows were not as the others. Every one of them is in the table, none was left out.</source>
        <translation>Diese Zeilen wichen von den anderen ab. Alle stehen in der Tabelle, keine wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What was met</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>%L1 more are not listed.</source>
        <translation>%L1 weitere sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rowmill::OutdatedQuestion</name>
    <message numerus="yes">
        <source>Ask %Ln row(s) again that another prompt or model has answered?</source>
        <translation>
            <numerusform>%Ln Zeile erneut fragen, die ein anderer Prompt oder ein anderes Modell beantwortet hat?</numerusform>
            <numerusform>%Ln Zeilen erneut fragen, die ein anderer Prompt oder ein anderes Modell beantwortet hat?</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers so far are replaced as the new ones arrive. They are kept in the history.</source>
        <translation>Die bisherigen Antworten werden ersetzt, sobald die neuen eintreffen. Sie bleiben im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>Ask them again</source>
        <translation>Erneut fragen</translation>
    </message>
</context>
<context>
    <name>rowmill::PackField</name>
    <message>
        <source>1: each row alone</source>
        <translation>1: jede Zeile allein</translation>
    </message>
    <message>
        <source>Rows in one request</source>
        <translation>Zeilen je Anfrage</translation>
    </message>
    <message>
        <source>Several short rows in one request save requests, and the system prompt and the labels or fields are sent once for all of them.</source>
        <translation>Mehrere kurze Zeilen in einer Anfrage sparen Anfragen, und der System-Prompt sowie die Labels oder Felder werden nur einmal für alle gesendet.</translation>
    </message>
    <message>
        <source>Each row is shown with the rows around it: each is asked alone.</source>
        <translation>Jede Zeile wird mit den umliegenden Zeilen gezeigt: Jede wird allein gefragt.</translation>
    </message>
    <message>
        <source>The system prompt differs from row to row: each is asked alone.</source>
        <translation>Der System-Prompt unterscheidet sich von Zeile zu Zeile: Jede wird allein gefragt.</translation>
    </message>
    <message>
        <source>%1 requests instead of %2. Each answer counts only with its row&apos;s own number and check word; what is missing is asked again in smaller groups.</source>
        <translation>%1 Anfragen statt %2. Jede Antwort zählt nur mit Nummer und Prüfwort der eigenen Zeile; was fehlt, wird in kleineren Gruppen erneut gefragt.</translation>
    </message>
</context>
<context>
    <name>rowmill::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
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
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Show a &amp;notification when a run ends or pauses</source>
        <translation>&amp;Benachrichtigen, wenn ein Lauf endet oder pausiert</translation>
    </message>
    <message>
        <source>Only while another program&apos;s window is in front</source>
        <translation>Nur solange das Fenster eines anderen Programms vorn ist</translation>
    </message>
    <message>
        <source>Play a &amp;sound then</source>
        <translation>Dabei einen &amp;Ton abspielen</translation>
    </message>
    <message>
        <source>The desktop&apos;s own, or a beep where it has none</source>
        <translation>Den Ton der Arbeitsumgebung oder, wo es keinen gibt, einen Piepton</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake while a run is on</source>
        <translation>Computer &amp;wach halten, solange ein Lauf aktiv ist</translation>
    </message>
    <message>
        <source>The screen may still go dark.</source>
        <translation>Der Bildschirm darf trotzdem dunkel werden.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>&amp;Open the last project again</source>
        <translation>Letztes &amp;Projekt wieder öffnen</translation>
    </message>
    <message>
        <source>When Rowmill starts without a file</source>
        <translation>Wenn Rowmill ohne Datei startet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>Sch&amp;lüssel…</translation>
    </message>
    <message>
        <source>Keys that are stored in the keychain</source>
        <translation>Im Schlüsselbund gespeicherte Schlüssel</translation>
    </message>
    <message>
        <source>N&amp;etwork…</source>
        <translation>&amp;Netzwerk…</translation>
    </message>
    <message>
        <source>Proxy, and further certificate authorities</source>
        <translation>Proxy und weitere Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <translation>Pr&amp;eise…</translation>
    </message>
    <message>
        <source>What models cost</source>
        <translation>Was Modelle kosten</translation>
    </message>
</context>
<context>
    <name>rowmill::PricesDialog</name>
    <message>
        <source>$%1 in, $%2 out, $%3 read from the cache, $%4 written to it</source>
        <translation>$%1 Eingabe, $%2 Ausgabe, $%3 aus dem Cache gelesen, $%4 hineingeschrieben</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Your own prices</source>
        <translation>Eigene Preise</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>&amp;Eingabe</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Ausgabe</translation>
    </message>
    <message>
        <source>&amp;Read from the cache</source>
        <translation>Aus dem Cache &amp;gelesen</translation>
    </message>
    <message>
        <source>&amp;Written to the cache</source>
        <translation>In den &amp;Cache geschrieben</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Set as its price</source>
        <translation>Als Preis &amp;festlegen</translation>
    </message>
    <message>
        <source>&amp;Forget this price</source>
        <translation>&amp;Preis entfernen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>US dollars a million tokens. The prices that come with Rowmill are of %1; your own come first, on this computer and in every project.</source>
        <translation>US-Dollar je eine Million Tokens. Die mit Rowmill gelieferten Preise sind vom %1; Ihre eigenen gehen vor, auf diesem Computer und in jedem Projekt.</translation>
    </message>
    <message>
        <source>Rowmill&apos;s table: %1.</source>
        <translation>Tabelle von Rowmill: %1.</translation>
    </message>
    <message>
        <source>Rowmill&apos;s table does not know what it costs here. Until you set a price, costs are unknown.</source>
        <translation>Die Tabelle von Rowmill weiß nicht, was es hier kostet. Bis Sie einen Preis festlegen, sind die Kosten unbekannt.</translation>
    </message>
    <message>
        <source>Name the model first.</source>
        <translation>Geben Sie zuerst das Modell an.</translation>
    </message>
    <message>
        <source>This model has no price of your own.</source>
        <translation>Für dieses Modell gibt es keinen eigenen Preis.</translation>
    </message>
</context>
<context>
    <name>rowmill::ProbeCommands</name>
    <message>
        <source>Name the model first.</source>
        <translation>Geben Sie zuerst das Modell an.</translation>
    </message>
</context>
<context>
    <name>rowmill::ProjectCloser</name>
    <message>
        <source>An export is being written. Give it up?</source>
        <translation>Ein Export wird gerade geschrieben. Abbrechen?</translation>
    </message>
    <message>
        <source>What is written so far is dropped; the project keeps every answer.</source>
        <translation>Was bisher geschrieben ist, wird verworfen; das Projekt behält alle Antworten.</translation>
    </message>
    <message>
        <source>Give up the export</source>
        <translation>Export abbrechen</translation>
    </message>
</context>
<context>
    <name>rowmill::ProjectFiles</name>
    <message>
        <source>Save the project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Rowmill projects (*.rowmill)</source>
        <translation>Rowmill-Projekte (*.rowmill)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>Antworten exportieren</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
</context>
<context>
    <name>rowmill::ProjectOpener</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>Der Ordner kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>rowmill::PromptEdit</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>rowmill::PromptPage</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Finished request for the selected row</source>
        <translation>Fertige Anfrage für die ausgewählte Zeile</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Optional: the role of the model</source>
        <translation>Optional: die Rolle des Modells</translation>
    </message>
    <message>
        <source>What to ask for each row, for example:
Is this review positive or negative?
{{review}}</source>
        <translation>Was zu jeder Zeile gefragt werden soll, zum Beispiel:
Ist diese Bewertung positiv oder negativ?
{{review}}</translation>
    </message>
    <message>
        <source>Prompt for each row</source>
        <translation>Prompt je Zeile</translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>Spalte einfügen</translation>
    </message>
    <message>
        <source>Insert a column into the prompt</source>
        <translation>Eine Spalte in den Prompt einfügen</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Öffnen Sie zuerst eine Tabelle.</translation>
    </message>
    <message>
        <source>Start with {{%1}}</source>
        <translation>Mit {{%1}} beginnen</translation>
    </message>
    <message>
        <source>Put the column %1 into the prompt</source>
        <translation>Die Spalte %1 in den Prompt einfügen</translation>
    </message>
    <message>
        <source>Request for row %L1</source>
        <translation>Anfrage für Zeile %L1</translation>
    </message>
    <message numerus="yes">
        <source>The table has no column named %1.</source>
        <translation>
            <numerusform>Die Tabelle hat keine Spalte namens %1.</numerusform>
            <numerusform>Die Tabelle hat keine Spalten namens %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::ProviderCombo</name>
    <message>
        <source>Practice (no key, no network)</source>
        <translation>Übung (offline, kostenlos)</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>%1 (running here)</source>
        <translation>%1 (läuft hier)</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (dieser Computer)</translation>
    </message>
</context>
<context>
    <name>rowmill::RecentMenu</name>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>rowmill::RecipeMenu</name>
    <message>
        <source>Label each row</source>
        <translation>Jede Zeile mit Label versehen</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Extract fields</source>
        <translation>Felder herauslesen</translation>
    </message>
    <message>
        <source>Write from fields</source>
        <translation>Aus Feldern schreiben</translation>
    </message>
    <message>
        <source>Free prompt</source>
        <translation>Freier Prompt</translation>
    </message>
    <message>
        <source>&amp;On a sample table</source>
        <translation>&amp;An einer Beispieltabelle</translation>
    </message>
    <message>
        <source>&amp;Save as a recipe of mine…</source>
        <translation>Als eigene Vorlage &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Remove one of mine</source>
        <translation>&amp;Eigene Vorlage entfernen</translation>
    </message>
    <message>
        <source>“%1” is in place; Undo takes it back.</source>
        <translation>„%1“ ist übernommen; „Rückgängig“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Save as a recipe of mine</source>
        <translation>Als eigene Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the recipe: prompts, examples, answer, model and limits; no other rows, no key</source>
        <translation>Name der Vorlage: Prompts, Beispiele, Antwort, Modell und Limits; keine weiteren Zeilen, kein Schlüssel</translation>
    </message>
    <message>
        <source>There is a recipe “%1” already.</source>
        <translation>Es gibt bereits eine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>“%1” is among your recipes now.</source>
        <translation>„%1“ gehört jetzt zu Ihren Vorlagen.</translation>
    </message>
    <message>
        <source>Remove the recipe “%1”?</source>
        <translation>Vorlage „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>rowmill::RowFinder</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Sortierung läuft…</translation>
    </message>
</context>
<context>
    <name>rowmill::RowMap</name>
    <message>
        <source>Row map</source>
        <translation>Zeilenkarte</translation>
    </message>
    <message>
        <source>The state of all rows from first to last.</source>
        <translation>Der Zustand aller Zeilen von der ersten bis zur letzten.</translation>
    </message>
    <message>
        <source>In view: %1 of %2</source>
        <translation>Sichtbar: %1 von %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Rows %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of those shown</source>
        <translation>Zeilen %1 bis %2 der angezeigten</translation>
    </message>
</context>
<context>
    <name>rowmill::RowTable</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Keine passende Zeile</translation>
    </message>
    <message>
        <source>This table has no rows</source>
        <translation>Diese Tabelle hat keine Zeilen</translation>
    </message>
</context>
<context>
    <name>rowmill::RowTableModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>rowmill::RunAnnouncer</name>
    <message>
        <source>The run goes on.</source>
        <translation>Der Lauf geht weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 has started: %Ln row(s).</source>
        <translation>
            <numerusform>Lauf %1 hat begonnen: %Ln Zeile.</numerusform>
            <numerusform>Lauf %1 hat begonnen: %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing: requests in flight are finishing.</source>
        <translation>Wird pausiert: Laufende Anfragen werden noch abgeschlossen.</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>Der Lauf ist pausiert.</translation>
    </message>
</context>
<context>
    <name>rowmill::RunAttention</name>
    <message>
        <source>Running %1</source>
        <translation>%1 wird ausgeführt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>rowmill::RunCharts</name>
    <message>
        <source>Answers per second</source>
        <translation>Antworten pro Sekunde</translation>
    </message>
    <message>
        <source>Answers/s</source>
        <translation>Antworten/s</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>rows a second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>Latency, seconds</source>
        <translation>Latenz, Sekunden</translation>
    </message>
    <message>
        <source>Latency, s</source>
        <translation>Latenz, s</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Tokens pro Minute</translation>
    </message>
    <message>
        <source>Tokens/min</source>
        <translation>Tokens/min</translation>
    </message>
    <message>
        <source>/min</source>
        <comment>tokens a minute</comment>
        <translation>/min</translation>
    </message>
    <message>
        <source>Choose charts</source>
        <translation>Diagramme wählen</translation>
    </message>
    <message>
        <source>Copy or save the charts</source>
        <translation>Diagramme kopieren oder speichern</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Ganzer Lauf</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>%1 (no room in this window)</source>
        <translation>%1 (kein Platz in diesem Fenster)</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Sa&amp;ve data…</source>
        <translation>Daten s&amp;peichern…</translation>
    </message>
</context>
<context>
    <name>rowmill::RunCommands</name>
    <message numerus="yes">
        <source>%Ln excluded row(s) are left out.</source>
        <translation>
            <numerusform>%Ln ausgeschlossene Zeile wird ausgelassen.</numerusform>
            <numerusform>%Ln ausgeschlossene Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer is of the present prompt and model.</source>
        <translation>Alle Antworten stammen vom jetzigen Prompt und Modell.</translation>
    </message>
    <message>
        <source>Excluded rows are not asked. Include them first.</source>
        <translation>Ausgeschlossene Zeilen werden nicht gefragt. Schließen Sie sie zuerst wieder ein.</translation>
    </message>
    <message>
        <source>The answers so far are replaced as the new ones arrive. They are kept in the history.</source>
        <translation>Die bisherigen Antworten werden ersetzt, sobald die neuen eintreffen. Sie bleiben im Verlauf erhalten.</translation>
    </message>
    <message>
        <source>Run all rows again?</source>
        <translation>Alle Zeilen erneut ausführen?</translation>
    </message>
    <message>
        <source>Run all rows</source>
        <translation>Alle Zeilen ausführen</translation>
    </message>
    <message>
        <source>Kept, these rows are not asked. Asked, the model&apos;s answer takes the place of the correction, which the history keeps.</source>
        <translation>Behalten Sie die Korrekturen, werden diese Zeilen nicht gefragt. Fragen Sie sie, tritt die Antwort des Modells an die Stelle der Korrektur, die der Verlauf bewahrt.</translation>
    </message>
</context>
<context>
    <name>rowmill::RunPanel</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>LAUF</translation>
    </message>
    <message>
        <source>Press Run to start. Answers are saved as they arrive.</source>
        <translation>Zum Starten auf „Ausführen“ klicken. Antworten werden gespeichert, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>RUN %1</source>
        <translation>LAUF %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 von %2 Tokens</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
</context>
<context>
    <name>rowmill::SetupPanel</name>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>The project is open read-only. Save it under another name to change it.</source>
        <translation>Das Projekt ist schreibgeschützt geöffnet. Speichern Sie es unter einem anderen Namen, um es zu ändern.</translation>
    </message>
</context>
<context>
    <name>rowmill::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search for an act or a key</source>
        <translation>Nach Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>In den Tastenkürzeln suchen</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Kein passendes Tastenkürzel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Next or previous row, next or previous column</source>
        <translation>Nächste oder vorherige Zeile, nächste oder vorherige Spalte</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>A page down or up</source>
        <translation>Eine Seite nach unten oder oben</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>Erste oder letzte Zeile</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Weitere Zeilen auswählen</translation>
    </message>
    <message>
        <source>Shift with the keys above</source>
        <translation>Umschalt mit den Tasten darüber</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>The row&apos;s menu</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>Menu key, or Shift+F10</source>
        <translation>Menütaste oder Umschalt+F10</translation>
    </message>
    <message>
        <source>Writing an answer</source>
        <translation>Eine Antwort schreiben</translation>
    </message>
    <message>
        <source>Keep what is written</source>
        <translation>Geschriebenes behalten</translation>
    </message>
    <message>
        <source>Keep it, in the inspector</source>
        <translation>Im Inspektor behalten</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>Neue Zeile beginnen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>In the prompt</source>
        <translation>Im Prompt</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Eine Spalte wählen</translation>
    </message>
    <message>
        <source>Next or previous column of the list</source>
        <translation>Nächste oder vorherige Spalte der Liste</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Take the column</source>
        <translation>Spalte übernehmen</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>On to the next field</source>
        <translation>Weiter zum nächsten Feld</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>Nächstes oder vorheriges Bedienelement</translation>
    </message>
    <message>
        <source>Another step, chip or choice of the same group</source>
        <translation>Anderer Schritt, Filter oder andere Auswahl derselben Gruppe</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Schaltfläche drücken, Kästchen ankreuzen</translation>
    </message>
    <message>
        <source>Open a list of choices</source>
        <translation>Auswahlliste öffnen</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>Die Menüs</translation>
    </message>
    <message>
        <source>F10, or Alt with the underlined letter</source>
        <translation>F10 oder Alt mit dem unterstrichenen Buchstaben</translation>
    </message>
    <message>
        <source>Paste a table, on the first page</source>
        <translation>Tabelle einfügen, auf der ersten Seite</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Dialog schließen</translation>
    </message>
</context>
<context>
    <name>rowmill::StepButton</name>
    <message>
        <source>Ready: %1</source>
        <translation>Bereit: %1</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <translation>Nicht bereit: %1</translation>
    </message>
</context>
<context>
    <name>rowmill::Surroundings</name>
    <message>
        <source>Save the events</source>
        <translation>Ereignisse speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The events are saved in %1.</source>
        <translation>Die Ereignisse sind in %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>rowmill::TableImport</name>
    <message>
        <source>Open a table</source>
        <translation>Tabelle öffnen</translation>
    </message>
    <message>
        <source>Open a folder of texts</source>
        <translation>Ordner mit Texten öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
</context>
<context>
    <name>rowmill::TablePage</name>
    <message>
        <source>No failed row among those shown</source>
        <translation>Keine fehlgeschlagene Zeile unter den angezeigten</translation>
    </message>
    <message>
        <source>The only failed row</source>
        <translation>Die einzige fehlgeschlagene Zeile</translation>
    </message>
    <message>
        <source>From the first row again</source>
        <translation>Wieder ab der ersten Zeile</translation>
    </message>
    <message>
        <source>From the last row again</source>
        <translation>Wieder ab der letzten Zeile</translation>
    </message>
</context>
<context>
    <name>rowmill::WelcomePage</name>
    <message>
        <source>Run every row through a model</source>
        <translation>Jede Zeile durch ein Modell schicken</translation>
    </message>
    <message>
        <source>Open a table, write one prompt, press Run. Answers are saved as they arrive.</source>
        <translation>Tabelle öffnen, einen Prompt schreiben, auf „Ausführen“ klicken. Antworten werden gespeichert, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>or drop a file or a folder of texts anywhere in this window, or paste a table (Ctrl+V)</source>
        <translation>oder eine Datei oder einen Ordner mit Texten irgendwo in dieses Fenster ziehen oder eine Tabelle einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation>Tabelle öffnen…</translation>
    </message>
    <message>
        <source>XLSX, ODS, CSV, JSON, plain text</source>
        <translation>XLSX, ODS, CSV, JSON, reiner Text</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>300 reviews on the practice endpoint: no key, no network, no cost</source>
        <translation>300 Bewertungen am Übungsendpunkt: kein Schlüssel, kein Netzwerk, keine Kosten</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Go on with a run, or look at its answers</source>
        <translation>Einen Lauf fortsetzen oder seine Antworten ansehen</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Projects you open show up here.</source>
        <translation>Projekte, die Sie öffnen, erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>rowmill::WindowMessages</name>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
</TS>
