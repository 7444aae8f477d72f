<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Axis</name>
    <message>
        <source>%1M</source>
        <comment>million, in little room</comment>
        <translation>%1M</translation>
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
        <translation>%1 Message reçu&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>There is no server by the name %1. Check the base URL and your network.</source>
        <translation>Aucun serveur ne porte le nom %1. Vérifiez l’URL de base et votre réseau.</translation>
    </message>
    <message>
        <source>The proxy was not found. Check it under Network.</source>
        <translation>Le proxy est introuvable. Vérifiez-le sous Réseau.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the server, or check the port.</source>
        <translation>Rien n’écoute à l’adresse %1. Démarrez le serveur ou vérifiez le port.</translation>
    </message>
    <message>
        <source>%1 does not let itself be reached. Check the base URL and your network.</source>
        <translation>Impossible d’atteindre %1. Vérifiez l’URL de base et votre réseau.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>Connexion à %1 impossible.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>Connexion à %1 impossible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent: %2.</source>
        <translation>Le certificat de %1 n’est pas fiable&#xa0;; rien n’a été envoyé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 n’accepte pas la clé.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is held.</source>
        <translation>%1 exige une clé, et aucune n’est disponible.</translation>
    </message>
    <message>
        <source>%1 accepts the key, but its money or quota is used up.</source>
        <translation>%1 accepte la clé, mais le crédit ou le quota est épuisé.</translation>
    </message>
    <message>
        <source>%1 is there, but has trouble of its own. Try again later.</source>
        <translation>%1 est joignable, mais connaît un problème interne. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 sends requests elsewhere, which Rowmill never follows. Enter the final address.</source>
        <translation>%1 redirige les requêtes, ce que Rowmill ne suit jamais. Saisissez l’adresse finale.</translation>
    </message>
    <message>
        <source>What answers at %1 is not this API. Check the base URL and the API.</source>
        <translation>Ce qui répond à l’adresse %1 n’est pas cette API. Vérifiez l’URL de base et l’API.</translation>
    </message>
    <message>
        <source>%1 does not take the request as it stands.</source>
        <translation>%1 n’accepte pas la requête telle quelle.</translation>
    </message>
    <message>
        <source>%1 can be asked, but not so fast just now.</source>
        <translation>%1 est disponible, mais pas à ce rythme pour le moment.</translation>
    </message>
    <message>
        <source>It works: %1 answered in %2.</source>
        <translation>La connexion fonctionne&#xa0;: %1 a répondu en %2.</translation>
    </message>
    <message>
        <source>It works: %1 of %2 answered in %3.</source>
        <translation>La connexion fonctionne&#xa0;: %1 sur %2 a répondu en %3.</translation>
    </message>
    <message>
        <source>%1 was reached, but did not answer within %2 s.</source>
        <translation>%1 est joignable, mais n’a pas répondu en %2&#xa0;s.</translation>
    </message>
    <message>
        <source>%1 does not know the model “%2”, or has no such API at this base URL.</source>
        <translation>%1 ne connaît pas le modèle «&#xa0;%2&#xa0;» ou n’offre pas cette API à cette URL de base.</translation>
    </message>
    <message>
        <source>%1 has no models yet.</source>
        <translation>%1 n’a encore aucun modèle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln model(s).</source>
        <translation>
            <numerusform>%1 propose %Ln modèle.</numerusform>
            <numerusform>%1 propose %Ln modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not list its models. Type the name.</source>
        <translation>%1 ne fournit pas la liste de ses modèles. Saisissez le nom.</translation>
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
        <translation>OpenAI Embeddings (vecteurs)</translation>
    </message>
</context>
<context>
    <name>EditAct</name>
    <message>
        <source>Exclude row %1</source>
        <translation>exclure la ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>exclure %Ln ligne</numerusform>
            <numerusform>exclure %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Include row %1</source>
        <translation>inclure la ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln row(s)</source>
        <translation>
            <numerusform>inclure %Ln ligne</numerusform>
            <numerusform>inclure %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct row %1</source>
        <translation>corriger la ligne %1</translation>
    </message>
    <message>
        <source>Revert row %1</source>
        <translation>retirer la correction de la ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>Revert %Ln correction(s)</source>
        <translation>
            <numerusform>retirer %Ln correction</numerusform>
            <numerusform>retirer %Ln corrections</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>modifier le prompt</translation>
    </message>
    <message>
        <source>Change the model</source>
        <translation>modifier le modèle</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>modifier les limites</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name and the folder.</source>
        <translation>%1 n’existe pas. Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or allow overwriting.</source>
        <translation>%1 existe déjà. Choisissez un autre nom ou autorisez le remplacement.</translation>
    </message>
    <message>
        <source>No room is left for %1. Free some space, then go on.</source>
        <translation>Il n’y a plus de place pour %1. Libérez de l’espace, puis continuez.</translation>
    </message>
    <message>
        <source>%1: Rowmill cannot read or write “%2” files. Use XLSX, ODS, CSV, TSV or JSONL.</source>
        <translation>%1&#xa0;: Rowmill ne peut ni lire ni écrire les fichiers «&#xa0;%2&#xa0;». Utilisez XLSX, ODS, CSV, TSV ou JSONL.</translation>
    </message>
    <message>
        <source>%1 is not a text file, whatever its name says. Save it as CSV in the program that made it.</source>
        <translation>%1 n’est pas un fichier texte, quoi qu’en dise son nom. Enregistrez-le en CSV dans le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>%1, line %3: this is not UTF-8 text. Save the file as UTF-8 and open it again.</source>
        <translation>%1, ligne %3&#xa0;: ce n’est pas du texte UTF-8. Enregistrez le fichier en UTF-8 et rouvrez-le.</translation>
    </message>
    <message>
        <source>%1, line %3: %2.</source>
        <translation>%1, ligne %3&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, line %3: not a JSON object (%2).</source>
        <translation>%1, ligne %3&#xa0;: ce n’est pas un objet JSON (%2).</translation>
    </message>
    <message>
        <source>%1 has no columns: it is empty, or no line in it names them.</source>
        <translation>%1 n’a pas de colonnes&#xa0;: le fichier est vide, ou aucune ligne ne les nomme.</translation>
    </message>
    <message>
        <source>%1 has no such sheet. Its sheets are: %2.</source>
        <translation>%1 ne contient pas cette feuille. Ses feuilles sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, line %3: too large: %2.</source>
        <translation>%1, ligne %3&#xa0;: trop volumineux&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Rowmill project. Nothing in it was run or changed.</source>
        <translation>%1 n’est pas un projet Rowmill. Rien n’y a été exécuté ni modifié.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Rowmill (project version %2). Update Rowmill to open it.</source>
        <translation>%1 a été enregistré par une version plus récente de Rowmill (version de projet %2). Mettez Rowmill à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Open a backup of it.</source>
        <translation>%1 est endommagé&#xa0;: %2. Ouvrez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is open in another Rowmill (%2). Close it there first.</source>
        <translation>%1 est ouvert dans un autre Rowmill (%2). Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Save it under another name to change it.</source>
        <translation>%1 est ouvert en lecture seule. Enregistrez-le sous un autre nom pour le modifier.</translation>
    </message>
    <message>
        <source>%1: the project file could not be used: %2.</source>
        <translation>%1&#xa0;: impossible d’utiliser le fichier de projet&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The prompt names a column that the table does not have: %2.</source>
        <translation>Le prompt cite une colonne absente du tableau&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The prompt is empty. Write what to ask for each row.</source>
        <translation>Le prompt est vide. Écrivez ce qu’il faut demander pour chaque ligne.</translation>
    </message>
    <message>
        <source>The answer cannot be asked for as it is set: %2.</source>
        <translation>Impossible de demander la réponse telle qu’elle est définie&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The endpoint %1 cannot be used: %2.</source>
        <translation>Impossible d’utiliser le point de terminaison %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The proxy address “%1” cannot be used: %2.</source>
        <translation>Impossible d’utiliser l’adresse de proxy «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used as CA file: %2. Choose a file with certificates in PEM form.</source>
        <translation>Impossible d’utiliser %1 comme fichier d’AC&#xa0;: %2. Choisissez un fichier de certificats au format PEM.</translation>
    </message>
    <message>
        <source>The key was not sent: this project asks %2. Name that endpoint yourself to send a key there.</source>
        <translation>La clé n’a pas été envoyée&#xa0;: ce projet interroge %2. Indiquez vous-même ce point de terminaison pour y envoyer une clé.</translation>
    </message>
    <message>
        <source>Nothing was sent: this project asks %2, and you have not named that server yourself.</source>
        <translation>Rien n’a été envoyé&#xa0;: ce projet interroge %2, et vous n’avez pas indiqué vous-même ce serveur.</translation>
    </message>
    <message>
        <source>This system has no keychain that Rowmill can use (%2). A key can be given for this session only.</source>
        <translation>Ce système n’a pas de trousseau de clés utilisable par Rowmill (%2). Une clé peut être fournie pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain refused: %2. Unlock it and try again.</source>
        <translation>Le trousseau de clés a refusé&#xa0;: %2. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time; it may be locked. Unlock it, or give the key for this session only.</source>
        <translation>Le trousseau de clés n’a pas répondu à temps&#xa0;; il est peut-être verrouillé. Déverrouillez-le, ou fournissez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain does not show the key %1: it is locked, or the key was deleted there. Unlock it, or store the key again.</source>
        <translation>Le trousseau de clés ne donne pas la clé %1&#xa0;: il est verrouillé, ou la clé y a été supprimée. Déverrouillez-le ou enregistrez de nouveau la clé.</translation>
    </message>
    <message>
        <source>%1 is not a recipe that can be used: %2.</source>
        <translation>%1 n’est pas une recette utilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The price of the model %1 is not known here, so no budget of money can be kept. Set its price, or give the budget in tokens.</source>
        <translation>Le prix du modèle %1 n’est pas connu ici&#xa0;; un budget en argent ne peut donc pas être respecté. Définissez son prix, ou indiquez le budget en jetons.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is not in this version of Rowmill yet. Leave it out.</source>
        <translation>%1 n’existe pas encore dans cette version de Rowmill. Retirez cet élément.</translation>
    </message>
    <message>
        <source>a text of more than 64 MiB</source>
        <translation>un texte de plus de 64&#xa0;Mio</translation>
    </message>
</context>
<context>
    <name>EventLog</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.tab *.jsonl *.ndjson *.json *.txt)</source>
        <translation>Tableaux (*.xlsx *.xlsm *.ods *.csv *.tsv *.tab *.jsonl *.ndjson *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>workbook</source>
        <translation>classeur</translation>
    </message>
    <message>
        <source>folder, a row for each text file</source>
        <translation>dossier, une ligne par fichier texte</translation>
    </message>
    <message>
        <source>CSV, with a delimiter</source>
        <translation>CSV, avec un séparateur</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON, a list of objects</source>
        <translation>JSON, une liste d’objets</translation>
    </message>
    <message>
        <source>text, a row for each line</source>
        <translation>texte, une ligne du tableau par ligne</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>virgule ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>point-virgule&#xa0;;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barre verticale |</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>colon :</source>
        <translation>deux-points&#xa0;:</translation>
    </message>
    <message>
        <source>none, one column</source>
        <translation>aucun, une seule colonne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>quotes are doubled</source>
        <translation>guillemets doublés</translation>
    </message>
    <message>
        <source>%1 before the quote</source>
        <translation>%1 avant le guillemet</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>seconds</source>
        <comment>heading of a column</comment>
        <translation>secondes</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Pas encore d’exécution</translation>
    </message>
    <message>
        <source>Not sending</source>
        <translation>Aucun envoi</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>coût inconnu</translation>
    </message>
    <message>
        <source>%1 in practice money</source>
        <translation>%1 (argent fictif)</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is too large for that</source>
        <translation>il est trop volumineux pour cela</translation>
    </message>
    <message>
        <source>a certificate in it is damaged</source>
        <translation>un des certificats est endommagé</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>il ne contient aucun certificat</translation>
    </message>
    <message>
        <source>it is not a valid address</source>
        <translation>ce n’est pas une adresse valide</translation>
    </message>
    <message>
        <source>it must start with http://, https://, socks5:// or socks5h://</source>
        <translation>elle doit commencer par http://, https://, socks5:// ou socks5h://</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>elle ne nomme aucun hôte</translation>
    </message>
    <message>
        <source>its port is missing, as in http://proxy.example:3128</source>
        <translation>le port manque, comme dans http://proxy.example:3128</translation>
    </message>
    <message>
        <source>nothing may follow its port</source>
        <translation>rien ne peut suivre le port</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a day and a time</comment>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1&#xa0;G</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 lignes/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>answered</source>
        <translation>réponse reçue</translation>
    </message>
    <message>
        <source>The model answered.</source>
        <translation>Le modèle a répondu.</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>réponse tronquée</translation>
    </message>
    <message>
        <source>The answer was cut off at the token limit. Raise the maximum number of tokens on the Model page and retry the row.</source>
        <translation>La réponse a été coupée à la limite de jetons. Augmentez le nombre maximal de jetons à la page Modèle et réessayez la ligne.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refus du modèle</translation>
    </message>
    <message>
        <source>The model declined to answer. Reword the prompt and retry the row.</source>
        <translation>Le modèle a refusé de répondre. Reformulez le prompt et réessayez la ligne.</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>réponse filtrée</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter stepped in. Reword the prompt, or answer this row by hand.</source>
        <translation>Le filtre de contenu du fournisseur est intervenu. Reformulez le prompt, ou saisissez la réponse à la main.</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>réponse vide</translation>
    </message>
    <message>
        <source>The reply was complete but held no text. Retry the row; if it stays empty, reword the prompt.</source>
        <translation>La réponse du serveur était complète, mais sans texte. Réessayez la ligne&#xa0;; si elle reste vide, reformulez le prompt.</translation>
    </message>
    <message>
        <source>invalid answer</source>
        <translation>réponse non conforme</translation>
    </message>
    <message>
        <source>The answer does not have the asked-for form. Say in the prompt what is expected and retry the row.</source>
        <translation>La réponse n’a pas la forme demandée. Précisez dans le prompt ce qui est attendu et réessayez la ligne.</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>débit limité</translation>
    </message>
    <message>
        <source>Too many requests or tokens for the provider&apos;s limit. Rowmill waits and tries again; a lower concurrency avoids it.</source>
        <translation>Trop de requêtes ou de jetons pour la limite du fournisseur. Rowmill attend et réessaie&#xa0;; une simultanéité plus faible l’évite.</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>serveur surchargé</translation>
    </message>
    <message>
        <source>The server has no capacity just now. Retry the row later.</source>
        <translation>Le serveur n’a pas de capacité pour le moment. Réessayez la ligne plus tard.</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>erreur du serveur</translation>
    </message>
    <message>
        <source>The server failed on its side. Retry the row later.</source>
        <translation>Le serveur a eu une défaillance. Réessayez la ligne plus tard.</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>No whole reply came in time; the request may have been billed. Raise the timeout on the Limits page or lower the concurrency.</source>
        <translation>Aucune réponse complète n’est arrivée à temps&#xa0;; la requête a peut-être été facturée. Augmentez le délai d’attente à la page Limites ou réduisez la simultanéité.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>connexion impossible</translation>
    </message>
    <message>
        <source>The server could not be reached, so nothing was sent or billed. Check the network and the base URL.</source>
        <translation>Le serveur n’a pas pu être joint&#xa0;; rien n’a été envoyé ni facturé. Vérifiez le réseau et l’URL de base.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>The connection broke after the request was sent; it may have been billed. Retry the row to ask again.</source>
        <translation>La connexion s’est interrompue après l’envoi de la requête&#xa0;; elle a peut-être été facturée. Réessayez la ligne pour interroger de nouveau le modèle.</translation>
    </message>
    <message>
        <source>malformed reply</source>
        <translation>réponse du serveur mal formée</translation>
    </message>
    <message>
        <source>The reply is not what this kind of API promises. Check that the base URL belongs to a chat completions API.</source>
        <translation>La réponse du serveur n’est pas celle attendue de ce type d’API. Vérifiez que l’URL de base est celle d’une API Chat Completions.</translation>
    </message>
    <message>
        <source>reply too large</source>
        <translation>réponse du serveur trop volumineuse</translation>
    </message>
    <message>
        <source>The reply was larger than Rowmill accepts. Lower the maximum number of tokens.</source>
        <translation>La réponse du serveur dépasse la taille acceptée par Rowmill. Réduisez le nombre maximal de jetons.</translation>
    </message>
    <message>
        <source>bad request</source>
        <translation>requête incorrecte</translation>
    </message>
    <message>
        <source>The server refuses this request as it stands. Its own words say why; check the model&apos;s settings and the length of the row.</source>
        <translation>Le serveur refuse cette requête telle quelle. Son message en donne la raison&#xa0;; vérifiez les paramètres du modèle et la longueur de la ligne.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>The server knows no such model or address. Check the model&apos;s name and the base URL.</source>
        <translation>Le serveur ne connaît pas ce modèle ou cette adresse. Vérifiez le nom du modèle et l’URL de base.</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>clé refusée</translation>
    </message>
    <message>
        <source>The key is missing, wrong or not allowed to use this model. Enter a valid key on the Model page.</source>
        <translation>La clé manque, est erronée ou n’autorise pas ce modèle. Saisissez une clé valide à la page Modèle.</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>quota épuisé</translation>
    </message>
    <message>
        <source>The provider says that your money or quota is used up. Top it up with the provider, then resume.</source>
        <translation>Le fournisseur indique que votre crédit ou votre quota est épuisé. Rechargez-le chez le fournisseur, puis reprenez.</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>erreur TLS</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be verified, so nothing was sent. Check the base URL and the certificates.</source>
        <translation>L’identité du serveur n’a pas pu être vérifiée&#xa0;; rien n’a été envoyé. Vérifiez l’URL de base et les certificats.</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirection</translation>
    </message>
    <message>
        <source>The server sent us elsewhere, and Rowmill never follows with your key. Enter the final address as base URL.</source>
        <translation>Le serveur nous redirige, et Rowmill ne suit jamais avec votre clé. Saisissez l’adresse finale comme URL de base.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>The run was stopped before the reply came; the request may have been billed. Run the row again to ask anew.</source>
        <translation>L’exécution a été arrêtée avant la réponse&#xa0;; la requête a peut-être été facturée. Exécutez de nouveau la ligne pour reposer la question.</translation>
    </message>
    <message>
        <source>over budget</source>
        <translation>budget dépassé</translation>
    </message>
    <message>
        <source>Not sent: it would have passed the budget. Raise the budget and resume.</source>
        <translation>Non envoyé&#xa0;: le budget aurait été dépassé. Augmentez le budget et reprenez.</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of times</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Measured on %1 requests: %2 at an unknown price.</source>
        <translation>D’après %1 requêtes mesurées&#xa0;: %2, prix inconnu.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of money</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Measured on %1 requests: %2, %3.</source>
        <translation>D’après %1 requêtes mesurées&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>No row is waiting.</source>
        <translation>Aucune ligne n’est en attente.</translation>
    </message>
    <message>
        <source>Next run: %1 rows, %2 requests</source>
        <translation>Prochaine exécution&#xa0;: %1 lignes, %2 requêtes</translation>
    </message>
    <message>
        <source>, %1 rows share one</source>
        <translation>, %1 lignes à requête partagée</translation>
    </message>
    <message>
        <source>, about %1 prompt tokens.</source>
        <translation>, environ %1 jetons d’entrée.</translation>
    </message>
    <message>
        <source>A pilot (Run menu) measures what they cost and how long they take.</source>
        <translation>Un essai pilote (menu Exécuter) mesure leur coût et leur durée.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save “%1” as a project?</source>
        <translation>Enregistrer «&#xa0;%1&#xa0;» comme projet&#xa0;?</translation>
    </message>
    <message>
        <source>It holds your setup and every answer so far. Discarded, they are gone.</source>
        <translation>Il contient votre configuration et toutes les réponses obtenues. Sans enregistrement, elles sont perdues.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A run is on. Stop it?</source>
        <translation>Une exécution est en cours. L’arrêter&#xa0;?</translation>
    </message>
    <message>
        <source>Every answer so far is saved. Requests in flight are given up; their rows wait to be asked again.</source>
        <translation>Toutes les réponses obtenues sont enregistrées. Les requêtes en cours sont abandonnées&#xa0;; leurs lignes restent en attente.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Arrêter l’exécution</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an answer that was corrected by hand.</source>
        <translation>
            <numerusform>%Ln ligne a une réponse corrigée à la main.</numerusform>
            <numerusform>%Ln lignes ont une réponse corrigée à la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the corrections</source>
        <translation>Garder les corrections</translation>
    </message>
    <message>
        <source>Ask them too</source>
        <translation>Les redemander aussi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done row(s) were answered by another prompt or model.</source>
        <translation>
            <numerusform>%Ln ligne terminée a été traitée avec un autre prompt ou modèle.</numerusform>
            <numerusform>%Ln lignes terminées ont été traitées avec un autre prompt ou modèle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, their answers stay beside those of the present prompt. Asked again, the new answers take their place as they arrive; the history keeps the old ones.</source>
        <translation>Si vous les gardez, leurs réponses restent à côté de celles du prompt actuel. Sinon, les nouvelles réponses les remplacent à mesure qu’elles arrivent&#xa0;; l’historique conserve les anciennes.</translation>
    </message>
    <message>
        <source>Keep their answers</source>
        <translation>Garder leurs réponses</translation>
    </message>
    <message>
        <source>Ask them again too</source>
        <translation>Les redemander aussi</translation>
    </message>
    <message>
        <source>The project names this server, and you have not named it yourself: %1. A run sends the prompt and the cells it uses there. Allow it only if you know it.</source>
        <translation>Ce serveur est indiqué par le projet, et non par vous&#xa0;: %1. Une exécution y envoie le prompt et les cellules qu’il utilise. Ne l’autorisez que si vous le connaissez.</translation>
    </message>
    <message>
        <source>Written out, the address reads “%1”. It has letters that can be taken for others.</source>
        <translation>En toutes lettres, l’adresse se lit «&#xa0;%1&#xa0;». Elle contient des caractères qui peuvent être pris pour d’autres.</translation>
    </message>
    <message>
        <source>Let this project ask %1?</source>
        <translation>Autoriser ce projet à interroger %1&#xa0;?</translation>
    </message>
    <message>
        <source>Allow and go on</source>
        <translation>Autoriser et continuer</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done, can go on</source>
        <translation>
            <numerusform>%Ln terminée, à poursuivre</numerusform>
            <numerusform>%Ln terminées, à poursuivre</numerusform>
        </translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>pas encore exécuté</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Holding back for %1: the server asked for time or serves nobody. Rowmill goes on by itself.</source>
        <translation>En attente pendant %1&#xa0;: le serveur a demandé un délai ou ne sert personne. Rowmill reprendra de lui-même.</translation>
    </message>
    <message>
        <source>Limited by the provider: %1 replies of 429 in the last 10 s. A higher concurrency will not help.</source>
        <translation>Limité par le fournisseur&#xa0;: %1 réponses 429 au cours des 10 dernières secondes. Augmenter la simultanéité n’y changera rien.</translation>
    </message>
    <message>
        <source>Limited by the provider, which pushed back: %1 at once for now, of at most %2. It grows again by itself.</source>
        <translation>Limité par le fournisseur, qui freine&#xa0;: %1 requêtes simultanées pour le moment, sur %2 au plus. Ce nombre remontera de lui-même.</translation>
    </message>
    <message>
        <source>Limited by concurrency: %1 of %2 in flight. A higher limit on the Limits page would be faster.</source>
        <translation>Limité par la simultanéité&#xa0;: %1 requêtes en cours sur %2. Une limite plus élevée à la page Limites irait plus vite.</translation>
    </message>
    <message>
        <source>%1 of %2 in flight.</source>
        <translation>%1 requêtes en cours sur %2.</translation>
    </message>
    <message>
        <source>Paused: the key is missing or was refused. All answers so far are saved.</source>
        <translation>En pause&#xa0;: la clé manque ou a été refusée. Toutes les réponses obtenues sont enregistrées.</translation>
    </message>
    <message>
        <source>Paused: the provider asks for a longer wait. All answers so far are saved.</source>
        <translation>En pause&#xa0;: le fournisseur demande une attente plus longue. Toutes les réponses obtenues sont enregistrées.</translation>
    </message>
    <message>
        <source>Paused: the quota is used up. All answers so far are saved.</source>
        <translation>En pause&#xa0;: le quota est épuisé. Toutes les réponses obtenues sont enregistrées.</translation>
    </message>
    <message>
        <source>Paused: the first rows all failed alike: %1.</source>
        <translation>En pause&#xa0;: les premières lignes ont toutes échoué de la même façon&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Paused: the connection cannot be trusted. Nothing was sent.</source>
        <translation>En pause&#xa0;: la connexion n’est pas fiable. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Paused: the server is out of reach or out of order. All answers so far are saved.</source>
        <translation>En pause&#xa0;: le serveur est injoignable ou en panne. Toutes les réponses obtenues sont enregistrées.</translation>
    </message>
    <message>
        <source>Paused: the budget of %1 is used up. Raise it on the Limits page, and the run goes on.</source>
        <translation>En pause&#xa0;: le budget de %1 est épuisé. Augmentez-le à la page Limites, et l’exécution reprendra.</translation>
    </message>
    <message>
        <source>Paused: the project file could not be written. Rowmill tries again every few seconds and goes on by itself.</source>
        <translation>En pause&#xa0;: impossible d’écrire le fichier de projet. Rowmill réessaie à quelques secondes d’intervalle et reprendra de lui-même.</translation>
    </message>
    <message>
        <source>Paused: the project file could not be written.</source>
        <translation>En pause&#xa0;: impossible d’écrire le fichier de projet.</translation>
    </message>
    <message>
        <source>Paused. All answers so far are saved.</source>
        <translation>En pause. Toutes les réponses obtenues sont enregistrées.</translation>
    </message>
    <message>
        <source>%1 answered, %2 failed in %3.</source>
        <translation>%1 réponses, %2 échecs en %3.</translation>
    </message>
    <message>
        <source>%1 shared a request, %2 took an earlier answer.</source>
        <translation>%1 ont partagé une requête, %2 ont repris une réponse antérieure.</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Exécution terminée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Exécution arrêtée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pausing: waiting for %1 requests in flight.</source>
        <translation>Mise en pause&#xa0;: attente de %1 requêtes en cours.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Mise en pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a cost, a budget</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 sent, %2 written</source>
        <translation>%1 envoyés, %2 générés</translation>
    </message>
    <message>
        <source>%1 of those sent from the cache</source>
        <translation>dont %1 des envoyés provenant du cache</translation>
    </message>
    <message>
        <source>The cache saved %1</source>
        <translation>Économie due au cache&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of those written for reasoning</source>
        <translation>dont %1 des générés pour le raisonnement</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Limited by requests per minute: %1 of %2, as set. Raise it on the Limits page if the provider allows more.</source>
        <translation>Limité par les requêtes par minute&#xa0;: %1 de %2, la valeur définie. Augmentez-la à la page Limites si le fournisseur autorise davantage.</translation>
    </message>
    <message>
        <source>Limited by requests per minute: %1 of the %2 that the provider allows. A higher concurrency will not help.</source>
        <translation>Limité par les requêtes par minute&#xa0;: %1 des %2 qu’autorise le fournisseur. Augmenter la simultanéité n’y changera rien.</translation>
    </message>
    <message>
        <source>Limited by requests per minute: %1 of %2, found from the provider&apos;s refusals. A higher concurrency will not help.</source>
        <translation>Limité par les requêtes par minute&#xa0;: %1 de %2, d’après les refus du fournisseur. Augmenter la simultanéité n’y changera rien.</translation>
    </message>
    <message>
        <source>Limited by tokens per minute: %1 of %2, as set. Raise it on the Limits page, or let prompts and answers be shorter.</source>
        <translation>Limité par les jetons par minute&#xa0;: %1 de %2, la valeur définie. Augmentez-la à la page Limites, ou raccourcissez les prompts et les réponses.</translation>
    </message>
    <message>
        <source>Limited by tokens per minute: %1 of the %2 that the provider allows. Shorter prompts and answers would be faster.</source>
        <translation>Limité par les jetons par minute&#xa0;: %1 des %2 qu’autorise le fournisseur. Des prompts et des réponses plus courts iraient plus vite.</translation>
    </message>
    <message>
        <source>Limited by concurrency: %1 of %2 in flight, each for %3. A higher limit on the Limits page would be faster.</source>
        <translation>Limité par la simultanéité&#xa0;: %1 requêtes en cours sur %2, de %3 chacune. Une limite plus élevée à la page Limites irait plus vite.</translation>
    </message>
    <message>
        <source>Slowed down near the end of the budget of %1: requests wait for the cost of others. Raise it on the Limits page to be faster.</source>
        <translation>Ralenti à l’approche de la fin du budget de %1&#xa0;: des requêtes attendent de connaître le coût des autres. Augmentez-le à la page Limites pour aller plus vite.</translation>
    </message>
    <message numerus="yes">
        <source>Finishing: the last %Ln row(s) are on the way, nothing holds them up.</source>
        <translation>
            <numerusform>Bientôt terminé&#xa0;: %Ln ligne encore en cours, rien ne la retient.</numerusform>
            <numerusform>Bientôt terminé&#xa0;: %Ln lignes encore en cours, rien ne les retient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only retries are left: %Ln row(s) wait for the next attempt.</source>
        <translation>
            <numerusform>Il ne reste que des nouvelles tentatives&#xa0;: %Ln ligne attend la sienne.</numerusform>
            <numerusform>Il ne reste que des nouvelles tentatives&#xa0;: %Ln lignes attendent la leur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slowed down by errors: %1 of the requests of the last 10 s have to be sent again. The rows under Retrying and Failed say why.</source>
        <translation>Ralenti par des erreurs&#xa0;: %1 des requêtes des 10 dernières secondes doivent être renvoyées. Les lignes sous «&#xa0;Nouvelle tentative&#xa0;» et «&#xa0;Échec&#xa0;» disent pourquoi.</translation>
    </message>
    <message>
        <source>Limited by the server: an answer takes %1 now, and %2 at its best. A higher concurrency may make it slower still.</source>
        <translation>Limité par le serveur&#xa0;: une réponse prend actuellement %1, contre %2 au mieux. Augmenter la simultanéité pourrait le ralentir encore.</translation>
    </message>
    <message>
        <source>Limited by this computer: its processor is busy with the run. A higher concurrency will not help.</source>
        <translation>Limité par cet ordinateur&#xa0;: son processeur est accaparé par l’exécution. Augmenter la simultanéité n’y changera rien.</translation>
    </message>
    <message>
        <source>Limited by this computer: the project file is read and written more slowly than the server answers. A faster disk would help.</source>
        <translation>Limité par cet ordinateur&#xa0;: le fichier de projet est lu et écrit moins vite que le serveur ne répond. Un disque plus rapide aiderait.</translation>
    </message>
    <message>
        <source>Starting: %1 of %2 in flight.</source>
        <translation>Démarrage&#xa0;: %1 requêtes en cours sur %2.</translation>
    </message>
    <message>
        <source>The first request is on the way: its reply shows how the endpoint is to be asked.</source>
        <translation>La première requête est en cours&#xa0;: sa réponse montrera comment interroger le point de terminaison.</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>answered</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échecs</translation>
    </message>
    <message>
        <source>server, %1</source>
        <translation>serveur, %1</translation>
    </message>
    <message>
        <source>us, %1</source>
        <translation>local, %1</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <translation>attente locale</translation>
    </message>
    <message>
        <source>us</source>
        <translation>local</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>quota</translation>
    </message>
</context>
<context>
    <name>RunEvents</name>
    <message>
        <source>Run %1: %2</source>
        <translation>Exécution %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln request(s) at once</source>
        <translation>
            <numerusform>au plus %Ln requête à la fois</numerusform>
            <numerusform>au plus %Ln requêtes simultanées</numerusform>
        </translation>
    </message>
    <message>
        <source>started, %1.</source>
        <translation>démarrée, %1.</translation>
    </message>
    <message>
        <source>goes on; what held it up is over.</source>
        <translation>reprise&#xa0;; ce qui la retenait a pris fin.</translation>
    </message>
    <message>
        <source>goes on.</source>
        <translation>reprise.</translation>
    </message>
    <message>
        <source>paused by hand.</source>
        <translation>mise en pause à la main.</translation>
    </message>
    <message>
        <source>The server pushes back: %1 requests at once for now, of at most %2.</source>
        <translation>Le serveur freine&#xa0;: %1 requêtes simultanées pour le moment, sur %2 au plus.</translation>
    </message>
    <message>
        <source>The server takes more again: %1 requests at once, of at most %2.</source>
        <translation>Le serveur en accepte de nouveau davantage&#xa0;: %1 requêtes simultanées, sur %2 au plus.</translation>
    </message>
    <message>
        <source>The provider allows %1 requests a minute.</source>
        <translation>Le fournisseur autorise %1 requêtes par minute.</translation>
    </message>
    <message>
        <source>By its refusals the provider takes %1 requests a minute.</source>
        <translation>D’après ses refus, le fournisseur accepte %1 requêtes par minute.</translation>
    </message>
    <message>
        <source>The provider allows %1 tokens a minute.</source>
        <translation>Le fournisseur autorise %1 jetons par minute.</translation>
    </message>
    <message>
        <source>By its refusals the provider takes %1 tokens a minute.</source>
        <translation>D’après ses refus, le fournisseur accepte %1 jetons par minute.</translation>
    </message>
    <message>
        <source>All requests wait for %1: the server asked for time or serves nobody.</source>
        <translation>Toutes les requêtes attendent pendant %1&#xa0;: le serveur a demandé un délai ou ne sert personne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) refused as too many (429) within %1.</source>
        <translation>
            <numerusform>%Ln requête refusée pour excès de requêtes (429) en %1.</numerusform>
            <numerusform>%Ln requêtes refusées pour excès de requêtes (429) en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>More rows fail; they are not listed here.</source>
        <translation>D’autres lignes échouent&#xa0;; elles ne sont pas énumérées ici.</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Échec&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>as the provider allows</source>
        <translation>selon le fournisseur</translation>
    </message>
    <message>
        <source>at most %1 at once, fewer under pressure</source>
        <translation>au plus %1 simultanées, moins sous pression</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 simultanées</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>budget %1</translation>
    </message>
    <message>
        <source>requests %1</source>
        <translation>requêtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>tokens %1</source>
        <translation>jetons&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 attempts a row</source>
        <translation>%1 tentatives par ligne</translation>
    </message>
    <message>
        <source>timeout %1</source>
        <translation>délai d’attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 requests a minute</source>
        <translation>%1 requêtes par minute</translation>
    </message>
    <message>
        <source>%1 tokens a minute</source>
        <translation>%1 jetons par minute</translation>
    </message>
    <message>
        <source>by itself: %1</source>
        <translation>automatiquement&#xa0;: %1</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>selected rows</source>
        <translation>lignes sélectionnées</translation>
    </message>
    <message>
        <source>waiting rows</source>
        <translation>lignes en attente</translation>
    </message>
    <message>
        <source>failed rows</source>
        <translation>lignes en échec</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>toutes les lignes</translation>
    </message>
    <message>
        <source>rows answered by another prompt or model</source>
        <translation>lignes traitées avec un autre prompt ou modèle</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>lignes %1 à %2</translation>
    </message>
    <message>
        <source>%1, and those answered by another prompt or model</source>
        <translation>%1, et celles traitées avec un autre prompt ou modèle</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, au plus %2</translation>
    </message>
    <message>
        <source>%1, corrected ones too</source>
        <translation>%1, y compris les lignes corrigées</translation>
    </message>
    <message>
        <source>%1, as far as new or changed</source>
        <translation>%1, uniquement nouvelles ou modifiées</translation>
    </message>
    <message>
        <source>%1 rows, %2 done, %3 failed; %4 attempts</source>
        <translation>%1 lignes, %2 terminées, %3 échecs&#xa0;; %4 tentatives</translation>
    </message>
    <message>
        <source>%1 of unknown outcome</source>
        <translation>%1 au résultat inconnu</translation>
    </message>
    <message>
        <source>%1 rate limited</source>
        <translation>%1 à débit limité</translation>
    </message>
    <message>
        <source>%1 shared another&apos;s request</source>
        <translation>%1 ont partagé la requête d’une autre</translation>
    </message>
    <message>
        <source>%1 took an earlier answer</source>
        <translation>%1 ont repris une réponse antérieure</translation>
    </message>
    <message>
        <source>%1 prompt and %2 completion tokens</source>
        <translation>%1 jetons d’entrée et %2 jetons de sortie</translation>
    </message>
    <message>
        <source>%1 from the cache</source>
        <translation>%1 provenant du cache</translation>
    </message>
    <message>
        <source>%1 for reasoning</source>
        <translation>%1 pour le raisonnement</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Coût&#xa0;: %1</translation>
    </message>
    <message>
        <source>the cache saved %1</source>
        <translation>économie due au cache&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its answers: %1 count now, %2 were replaced and are kept</source>
        <translation>Ses réponses&#xa0;: %1 comptent encore, %2 ont été remplacées et conservées</translation>
    </message>
    <message>
        <source>The run did not come to write its totals; these were counted from the file.</source>
        <translation>L’exécution n’a pas pu écrire ses totaux&#xa0;; ceux-ci ont été comptés d’après le fichier.</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>aucun modèle indiqué</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>température %1</translation>
    </message>
    <message>
        <source>at most %1 tokens</source>
        <translation>au plus %1 jetons</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped by hand</source>
        <translation>Arrêtée à la main</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>Quota épuisé</translation>
    </message>
    <message>
        <source>First rows failed alike</source>
        <translation>Mêmes échecs dès le début</translation>
    </message>
    <message>
        <source>Connection not trusted</source>
        <translation>Connexion non fiable</translation>
    </message>
    <message>
        <source>File could not be written</source>
        <translation>Fichier impossible à écrire</translation>
    </message>
    <message>
        <source>Server not available</source>
        <translation>Serveur indisponible</translation>
    </message>
    <message>
        <source>Budget used up</source>
        <translation>Budget épuisé</translation>
    </message>
    <message>
        <source>Rowmill ended</source>
        <translation>Fin brutale de Rowmill</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>LIGNES</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>BILAN</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODÈLE</translation>
    </message>
    <message>
        <source>SYSTEM</source>
        <translation>SYSTÈME</translation>
    </message>
    <message>
        <source>PROMPT FOR EACH ROW</source>
        <translation>PROMPT POUR CHAQUE LIGNE</translation>
    </message>
    <message>
        <source>LIMITS AT THE START</source>
        <translation>LIMITES AU DÉPART</translation>
    </message>
    <message>
        <source>CHANGES OF THE LIMITS</source>
        <translation>MODIFICATIONS DES LIMITES</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) before</source>
        <translation>
            <numerusform>%Ln ligne avant</numerusform>
            <numerusform>%Ln lignes avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) after</source>
        <translation>
            <numerusform>%Ln ligne après</numerusform>
            <numerusform>%Ln lignes après</numerusform>
        </translation>
    </message>
    <message>
        <source>the columns that the prompt names</source>
        <translation>les colonnes citées par le prompt</translation>
    </message>
    <message>
        <source>CONTEXT</source>
        <translation>CONTEXTE</translation>
    </message>
</context>
<context>
    <name>RunMessages</name>
    <message>
        <source>Paused: %1.</source>
        <translation>En pause&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Paused: %1 (%2).</source>
        <translation>En pause&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait, no answer was lost.</source>
        <translation>
            <numerusform>%Ln ligne en attente, aucune réponse perdue.</numerusform>
            <numerusform>%Ln lignes en attente, aucune réponse perdue.</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider refused the key</source>
        <translation>le fournisseur a refusé la clé</translation>
    </message>
    <message>
        <source>the provider says the quota is used up</source>
        <translation>le fournisseur indique que le quota est épuisé</translation>
    </message>
    <message>
        <source>the provider asks for a longer wait</source>
        <translation>le fournisseur demande une attente plus longue</translation>
    </message>
    <message>
        <source>the first rows all failed alike, %1</source>
        <translation>les premières lignes ont toutes échoué de la même façon, %1</translation>
    </message>
    <message>
        <source>the connection cannot be trusted</source>
        <translation>la connexion n’est pas fiable</translation>
    </message>
    <message>
        <source>the server has been out of reach or out of order for too long</source>
        <translation>le serveur est injoignable ou en panne depuis trop longtemps</translation>
    </message>
    <message>
        <source>the next request would pass the budget of %1</source>
        <translation>la prochaine requête dépasserait le budget de %1</translation>
    </message>
    <message>
        <source>the project file cannot be written</source>
        <translation>impossible d’écrire le fichier de projet</translation>
    </message>
    <message>
        <source>It goes on by itself when the file can be written.</source>
        <translation>Reprise automatique dès que le fichier pourra être écrit.</translation>
    </message>
    <message>
        <source>It can go on %1.</source>
        <translation>Reprise possible %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) done</source>
        <translation>
            <numerusform>%Ln ligne terminée</numerusform>
            <numerusform>%Ln lignes terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1, %2.</source>
        <translation>Arrêté&#xa0;: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is over: %1, %2.</source>
        <translation>Exécution terminée&#xa0;: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is over: %1, none failed.</source>
        <translation>Exécution terminée&#xa0;: %1, aucun échec.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) got no whole reply and may have been billed.</source>
        <translation>
            <numerusform>%Ln requête n’a pas reçu de réponse complète et a peut-être été facturée.</numerusform>
            <numerusform>%Ln requêtes n’ont pas reçu de réponse complète et ont peut-être été facturées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open model settings</source>
        <translation>Ouvrir les paramètres du modèle</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>Augmenter le budget</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) done</source>
        <translation>
            <numerusform>%1 ligne sur %Ln terminée</numerusform>
            <numerusform>%1 lignes sur %Ln terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown (asked, perhaps billed, no answer)</source>
        <translation>
            <numerusform>%Ln inconnue (envoyée, peut-être facturée, sans réponse)</numerusform>
            <numerusform>%Ln inconnues (envoyées, peut-être facturées, sans réponse)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Go on?</source>
        <translation>%1. Continuer&#xa0;?</translation>
    </message>
    <message>
        <source>Rowmill ended during a run; every answer shown as done is here.</source>
        <translation>Rowmill s’est interrompu pendant une exécution&#xa0;; toutes les réponses affichées comme terminées sont ici.</translation>
    </message>
    <message>
        <source>Opened read-only: its answers can be looked at and exported.</source>
        <translation>Ouvert en lecture seule&#xa0;: ses réponses peuvent être consultées et exportées.</translation>
    </message>
    <message>
        <source>This project comes from an older Rowmill and was brought up to date. As it was, it stays beside it as “%1”.</source>
        <translation>Ce projet vient d’une version plus ancienne de Rowmill et a été mis à jour. L’original reste à côté de lui sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>You sort customer reviews.</source>
        <translation>Vous classez des avis de clients.</translation>
    </message>
    <message>
        <source>Is this review positive, negative or mixed? Answer with one word.

{{product}}: {{review}}</source>
        <translation>Cet avis est-il positif, négatif ou mitigé ? Répondez par un seul mot.

{{product}} : {{review}}</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>sentiment</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>no table yet</source>
        <translation>pas encore de tableau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to ask yet</source>
        <translation>rien à demander pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown column(s)</source>
        <translation>
            <numerusform>%Ln colonne inconnue</numerusform>
            <numerusform>%Ln colonnes inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>no column used: the same for each row</source>
        <translation>aucune colonne utilisée&#xa0;: identique pour chaque ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) used</source>
        <translation>
            <numerusform>%Ln colonne utilisée</numerusform>
            <numerusform>%Ln colonnes utilisées</numerusform>
        </translation>
    </message>
    <message>
        <source>the column needs another name</source>
        <translation>la colonne doit changer de nom</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>pas encore complet</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln label(s) in “%1”</source>
        <translation>
            <numerusform>%Ln étiquette dans «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>une des %Ln étiquettes dans «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s): %1</source>
        <translation>
            <numerusform>%Ln champ&#xa0;: %1</numerusform>
            <numerusform>%Ln champs&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>free text in “%1”</source>
        <translation>texte libre dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no endpoint yet</source>
        <translation>pas encore de point de terminaison</translation>
    </message>
    <message>
        <source>practice endpoint</source>
        <translation>point de terminaison d’entraînement</translation>
    </message>
    <message>
        <source>the server&apos;s own model</source>
        <translation>le modèle propre au serveur</translation>
    </message>
    <message>
        <source>no model named yet</source>
        <translation>aucun modèle indiqué</translation>
    </message>
    <message>
        <source>%L1 at once</source>
        <translation>%L1 simultanées</translation>
    </message>
    <message>
        <source>%L1/min</source>
        <translation>%L1/min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln tentative</numerusform>
            <numerusform>%Ln tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1&#xa0;s</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Ouvrez d’abord un tableau.</translation>
    </message>
    <message>
        <source>Write the prompt for each row first.</source>
        <translation>Écrivez d’abord le prompt pour chaque ligne.</translation>
    </message>
    <message>
        <source>The prompt names a column that the table does not have: %1.</source>
        <translation>Le prompt cite une colonne absente du tableau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name the model first.</source>
        <translation>Indiquez d’abord le modèle.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Give the base URL of the endpoint.</source>
        <translation>Indiquez l’URL de base du point de terminaison.</translation>
    </message>
    <message>
        <source>Put the name of your own resource in place of %1.</source>
        <translation>Remplacez %1 par le nom de votre propre ressource.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Leave out user name, key and query: the address ends with its path.</source>
        <translation>N’indiquez ni nom d’utilisateur, ni clé, ni requête&#xa0;: l’adresse se termine par son chemin.</translation>
    </message>
    <message>
        <source>Use https. Plain http works only for this computer.</source>
        <translation>Utilisez https. Le simple http ne convient qu’à cet ordinateur.</translation>
    </message>
    <message>
        <source>Leave out what stands behind the version: it is added for each request.</source>
        <translation>Retirez ce qui suit la version&#xa0;: il est ajouté à chaque requête.</translation>
    </message>
    <message>
        <source>Give the labels that an answer can be.</source>
        <translation>Indiquez les étiquettes possibles de la réponse.</translation>
    </message>
    <message>
        <source>The label “%1” is there twice.</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>Give the fields that an answer has.</source>
        <translation>Indiquez les champs de la réponse.</translation>
    </message>
    <message>
        <source>Give every field a name.</source>
        <translation>Donnez un nom à chaque champ.</translation>
    </message>
    <message>
        <source>Two fields are named “%1”.</source>
        <translation>Deux champs s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Say what “%1” can be.</source>
        <translation>Précisez les valeurs possibles de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A choice of “%1” is there twice.</source>
        <translation>Un choix de «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>Give the answer column a name.</source>
        <translation>Donnez un nom à la colonne de réponse.</translation>
    </message>
    <message>
        <source>The table has a column “%1” already: choose another name.</source>
        <translation>Le tableau a déjà une colonne «&#xa0;%1&#xa0;»&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>context %L1 + %L2</source>
        <translation>contexte %L1 + %L2</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Retrying, attempt %1: %2</source>
        <translation>Nouvelle tentative %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Retrying in %1 s, attempt %2: %3</source>
        <translation>Nouvelle tentative dans %1&#xa0;s, n°&#xa0;%2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Retrying in %1 s, attempt %2 of %3: %4</source>
        <translation>Nouvelle tentative dans %1&#xa0;s, %2 sur %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Nouvelle tentative</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigée</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Résultat inconnu</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>a cell of more than 16 MiB</source>
        <translation>une cellule de plus de 16&#xa0;Mio</translation>
    </message>
    <message>
        <source>a quoted cell of more than 16 MiB, or one that is never closed</source>
        <translation>une cellule entre guillemets de plus de 16&#xa0;Mio, ou jamais refermée</translation>
    </message>
    <message>
        <source>a row of more than 64 MiB</source>
        <translation>une ligne de plus de 64&#xa0;Mio</translation>
    </message>
    <message>
        <source>more than 1,990 columns</source>
        <translation>plus de 1&#x202f;990 colonnes</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>sans extension</translation>
    </message>
    <message>
        <source>more than one value</source>
        <translation>plus d’une valeur</translation>
    </message>
    <message>
        <source>a value of more than 64 MiB</source>
        <translation>une valeur de plus de 64&#xa0;Mio</translation>
    </message>
    <message>
        <source>an unexpected }</source>
        <translation>un } inattendu</translation>
    </message>
    <message>
        <source>something follows the end</source>
        <translation>quelque chose suit la fin</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>le fichier s’arrête au milieu</translation>
    </message>
    <message>
        <source>a line of more than 64 MiB</source>
        <translation>une ligne de plus de 64&#xa0;Mio</translation>
    </message>
    <message>
        <source>a line of more than 16 MiB</source>
        <translation>une ligne de plus de 16&#xa0;Mio</translation>
    </message>
    <message>
        <source>the encoding “%1” is not known here</source>
        <translation>l’encodage «&#xa0;%1&#xa0;» n’est pas connu ici</translation>
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
            <numerusform>%Ln ligne plus courte que l’en-tête&#xa0;; les cellules manquantes sont vides&#xa0;: ligne %1.</numerusform>
            <numerusform>%Ln lignes plus courtes que l’en-tête&#xa0;; les cellules manquantes sont vides&#xa0;: ligne %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) longer than the heading, the further cells are in added columns: line %1.</source>
        <translation>
            <numerusform>%Ln ligne plus longue que l’en-tête&#xa0;; les cellules en trop sont dans des colonnes ajoutées&#xa0;: ligne %1.</numerusform>
            <numerusform>%Ln lignes plus longues que l’en-tête&#xa0;; les cellules en trop sont dans des colonnes ajoutées&#xa0;: ligne %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with stray quotes or delimiters, put right: line %1.</source>
        <translation>
            <numerusform>%Ln ligne avec des guillemets ou des séparateurs égarés, corrigée&#xa0;: ligne %1.</numerusform>
            <numerusform>%Ln lignes avec des guillemets ou des séparateurs égarés, corrigées&#xa0;: ligne %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with bytes that are no text in this encoding, shown as �: line %1.</source>
        <translation>
            <numerusform>%Ln ligne avec des octets qui ne sont pas du texte dans cet encodage, affichés comme �&#xa0;: ligne %1.</numerusform>
            <numerusform>%Ln lignes avec des octets qui ne sont pas du texte dans cet encodage, affichés comme �&#xa0;: ligne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorter than the heading: the missing cells are empty</source>
        <translation>Plus courte que l’en-tête&#xa0;: les cellules manquantes sont vides</translation>
    </message>
    <message>
        <source>Longer than the heading: the further cells are in added columns</source>
        <translation>Plus longue que l’en-tête&#xa0;: les cellules en trop sont dans des colonnes ajoutées</translation>
    </message>
    <message>
        <source>Stray quotes or delimiters: put right</source>
        <translation>Guillemets ou séparateurs égarés&#xa0;: corrigés</translation>
    </message>
    <message>
        <source>Bytes that are no text in this encoding: shown as �</source>
        <translation>Octets qui ne sont pas du texte dans cet encodage&#xa0;: affichés comme �</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>%1 % — %2</source>
        <comment>progress, project</comment>
        <translation>%1&#xa0;% — %2</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>more than 1,048,576 rows</source>
        <translation>plus de 1&#x202f;048&#x202f;576 lignes</translation>
    </message>
    <message>
        <source>more than 1,990 columns</source>
        <translation>plus de 1&#x202f;990 colonnes</translation>
    </message>
    <message>
        <source>a row of more than 64 MiB</source>
        <translation>une ligne de plus de 64&#xa0;Mio</translation>
    </message>
    <message>
        <source>the same text again and again, more than 1 GiB of it</source>
        <translation>le même texte répété à l’infini, plus de 1&#xa0;Gio au total</translation>
    </message>
    <message>
        <source>a sheet holds at most 1,048,576 rows with its header; export as CSV or JSONL instead</source>
        <translation>une feuille contient au plus 1&#x202f;048&#x202f;576 lignes, en-tête compris&#xa0;; exportez plutôt en CSV ou JSONL</translation>
    </message>
    <message>
        <source>there is no workbook in it</source>
        <translation>il ne contient pas de classeur</translation>
    </message>
    <message>
        <source>more than 16,777,216 different texts</source>
        <translation>plus de 16&#x202f;777&#x202f;216 textes différents</translation>
    </message>
    <message>
        <source>more than 16,384 columns</source>
        <translation>plus de 16&#x202f;384 colonnes</translation>
    </message>
    <message>
        <source>a cell names the text %1, which is not in the workbook</source>
        <translation>une cellule renvoie au texte %1, absent du classeur</translation>
    </message>
    <message>
        <source>the cell of “%1” has %2 characters, and Excel takes 32,767; export as ODS, CSV or JSONL instead</source>
        <translation>la cellule de «&#xa0;%1&#xa0;» compte %2 caractères, et Excel en accepte 32&#x202f;767&#xa0;; exportez plutôt en ODS, CSV ou JSONL</translation>
    </message>
    <message>
        <source>elements inside elements more than 128 deep</source>
        <translation>des éléments imbriqués sur plus de 128 niveaux</translation>
    </message>
    <message>
        <source>it holds a document type, which no workbook has; it was not read any further</source>
        <translation>il contient un type de document, ce qu’aucun classeur n’a&#xa0;; la lecture s’est arrêtée là</translation>
    </message>
    <message>
        <source>a cell of more than 16 MiB</source>
        <translation>une cellule de plus de 16&#xa0;Mio</translation>
    </message>
    <message>
        <source>a part of it is broken (%1)</source>
        <translation>une de ses parties est abîmée (%1)</translation>
    </message>
    <message>
        <source>this is not a workbook, whatever its name says</source>
        <translation>ce n’est pas un classeur, quoi qu’en dise son nom</translation>
    </message>
    <message>
        <source>it is protected with a password; open it in its own program, save it without one and open that file</source>
        <translation>il est protégé par un mot de passe&#xa0;; ouvrez-le dans son programme, enregistrez-le sans mot de passe et ouvrez ce fichier</translation>
    </message>
    <message>
        <source>this is a workbook in a form of Excel&apos;s own (.xls, .xlsb); save it as .xlsx and open that file</source>
        <translation>c’est un classeur dans un format propre à Excel (.xls, .xlsb)&#xa0;; enregistrez-le en .xlsx et ouvrez ce fichier</translation>
    </message>
    <message>
        <source>the archive is damaged at %1 (%2)</source>
        <translation>l’archive est endommagée à %1 (%2)</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table needs</source>
        <translation>%1 décompressé dépasse de loin les besoins d’un tableau</translation>
    </message>
    <message>
        <source>a single piece of %1 has more than 16 MiB</source>
        <translation>un seul élément de %1 dépasse 16&#xa0;Mio</translation>
    </message>
    <message>
        <source>the archive is damaged or cut short (%1)</source>
        <translation>l’archive est endommagée ou incomplète (%1)</translation>
    </message>
    <message>
        <source>an archive of more than 20,000 parts</source>
        <translation>une archive de plus de 20&#x202f;000 parties</translation>
    </message>
    <message>
        <source>the part %1 is missing in it</source>
        <translation>la partie %1 y manque</translation>
    </message>
    <message>
        <source>more than 4 GiB of cells in one sheet; export as CSV or JSONL instead</source>
        <translation>plus de 4&#xa0;Gio de cellules dans une feuille&#xa0;; exportez plutôt en CSV ou JSONL</translation>
    </message>
</context>
<context>
    <name>rowmill::AboutDialog</name>
    <message>
        <source>About Rowmill</source>
        <translation>À propos de Rowmill</translation>
    </message>
    <message>
        <source>Runs every row of a table through a language model.</source>
        <translation>Soumet chaque ligne d’un tableau à un modèle de langage.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without warranty.</source>
        <translation>Logiciel libre sous licence Apache 2.0, sans garantie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>For a report of what went wrong</source>
        <translation>Pour signaler un problème</translation>
    </message>
</context>
<context>
    <name>rowmill::Actions</name>
    <message>
        <source>&amp;Open table…</source>
        <translation>&amp;Ouvrir un tableau…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a fol&amp;der of texts…</source>
        <translation>Ouvrir un &amp;dossier de textes…</translation>
    </message>
    <message>
        <source>&amp;New from clipboard</source>
        <translation>&amp;Nouveau depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>Ouvrir un &amp;projet…</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>Essayer la dé&amp;monstration</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>Projets &amp;récents</translation>
    </message>
    <message>
        <source>C&amp;hoose a recipe</source>
        <translation>C&amp;hoisir une recette</translation>
    </message>
    <message>
        <source>Use another &amp;file…</source>
        <translation>&amp;Utiliser un autre fichier…</translation>
    </message>
    <message>
        <source>&amp;Import recipe…</source>
        <translation>&amp;Importer une recette…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Correct ans&amp;wer</source>
        <translation>C&amp;orriger la réponse</translation>
    </message>
    <message>
        <source>Revert to the &amp;model&apos;s answer</source>
        <translation>Revenir à la réponse du &amp;modèle</translation>
    </message>
    <message>
        <source>&amp;Exclude rows</source>
        <translation>&amp;Exclure les lignes</translation>
    </message>
    <message>
        <source>&amp;Include rows</source>
        <translation>&amp;Inclure les lignes</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>C&amp;lés…</translation>
    </message>
    <message>
        <source>Use the rows as e&amp;xamples</source>
        <translation>&amp;Utiliser les lignes comme exemples</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>Ré&amp;seau…</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <translation>&amp;Prix…</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>&amp;Configuration</translation>
    </message>
    <message>
        <source>Row &amp;inspector</source>
        <translation>&amp;Inspecteur de ligne</translation>
    </message>
    <message>
        <source>&amp;Run panel</source>
        <translation>Panneau d’&amp;exécution</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Try 5 rows</source>
        <translation>Essa&amp;yer 5 lignes</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécuter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Réessayer les é&amp;checs</translation>
    </message>
    <message>
        <source>Run selecte&amp;d rows</source>
        <translation>Exécuter les lignes &amp;sélectionnées</translation>
    </message>
    <message>
        <source>Run all rows a&amp;gain…</source>
        <translation>Réexécuter &amp;toutes les lignes…</translation>
    </message>
    <message>
        <source>Run &amp;outdated rows again…</source>
        <translation>Réexécuter les lignes &amp;obsolètes…</translation>
    </message>
    <message>
        <source>Run &amp;new and changed rows</source>
        <translation>Exécuter les lignes &amp;nouvelles et modifiées</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Rowmill</source>
        <translation>À &amp;propos de Rowmill</translation>
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
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Ouvrez d’abord un tableau.</translation>
    </message>
    <message>
        <source>Not while a run is on.</source>
        <translation>Impossible pendant une exécution.</translation>
    </message>
    <message>
        <source>Resume or stop the run first.</source>
        <translation>Reprenez ou arrêtez d’abord l’exécution.</translation>
    </message>
    <message>
        <source>Everything is saved as it happens.</source>
        <translation>Tout est enregistré au fur et à mesure.</translation>
    </message>
    <message>
        <source>The project is open read-only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>All rows are shown.</source>
        <translation>Toutes les lignes sont affichées.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>Rien à rétablir.</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>Aucune ligne n’est sélectionnée.</translation>
    </message>
    <message>
        <source>No row is excluded.</source>
        <translation>Aucune ligne n’est exclue.</translation>
    </message>
    <message>
        <source>The table shows the answers of a run. Choose another filter first.</source>
        <translation>Le tableau montre les réponses d’une exécution. Choisissez d’abord un autre filtre.</translation>
    </message>
    <message>
        <source>No answer is corrected.</source>
        <translation>Aucune réponse n’est corrigée.</translation>
    </message>
    <message>
        <source>The project is open read-only. Save it under another name to run it.</source>
        <translation>Le projet est ouvert en lecture seule. Enregistrez-le sous un autre nom pour l’exécuter.</translation>
    </message>
    <message>
        <source>A run is on.</source>
        <translation>Une exécution est en cours.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>No row is waiting.</source>
        <translation>Aucune ligne n’est en attente.</translation>
    </message>
    <message>
        <source>Requests in flight are finishing.</source>
        <translation>Les requêtes en cours se terminent.</translation>
    </message>
    <message>
        <source>No run is on.</source>
        <translation>Aucune exécution n’est en cours.</translation>
    </message>
    <message>
        <source>No row has failed.</source>
        <translation>Aucune ligne n’est en échec.</translation>
    </message>
    <message>
        <source>No row is done.</source>
        <translation>Aucune ligne n’est terminée.</translation>
    </message>
    <message>
        <source>E&amp;xport recipe…</source>
        <translation>Exporter une re&amp;cette…</translation>
    </message>
    <message>
        <source>Export the ro&amp;ws shown…</source>
        <translation>Exporter les lignes &amp;affichées…</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Copier avec les e&amp;n-têtes</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Event log</source>
        <translation>&amp;Journal des événements</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Partie &amp;suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of t&amp;he window</source>
        <translation>Partie &amp;précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>T&amp;rier par</translation>
    </message>
    <message>
        <source>Sort by this col&amp;umn</source>
        <translation>Trier selon cette colo&amp;nne</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>&amp;Aller à la ligne…</translation>
    </message>
    <message>
        <source>&amp;Next failed row</source>
        <translation>Ligne en échec s&amp;uivante</translation>
    </message>
    <message>
        <source>&amp;Previous failed row</source>
        <translation>Ligne en échec précé&amp;dente</translation>
    </message>
    <message>
        <source>Re&amp;ad the whole cell</source>
        <translation>&amp;Voir la cellule entière</translation>
    </message>
    <message>
        <source>High contrast, l&amp;ight</source>
        <translation>Contraste éle&amp;vé, clair</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>Con&amp;traste élevé, sombre</translation>
    </message>
    <message>
        <source>Run a pi&amp;lot of %1 rows</source>
        <translation>Essai pi&amp;lote de %1 lignes</translation>
    </message>
    <message>
        <source>A file is being opened.</source>
        <translation>Un fichier est en cours d’ouverture.</translation>
    </message>
</context>
<context>
    <name>rowmill::AnswerBox</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Write the answer by hand</source>
        <translation>Saisir la réponse à la main</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Revert to the model&apos;s answer</source>
        <translation>Revenir à la réponse du modèle</translation>
    </message>
    <message>
        <source>The model&apos;s answer</source>
        <translation>La réponse du modèle</translation>
    </message>
    <message>
        <source>The last answer, which did not fit</source>
        <translation>La dernière réponse, non conforme</translation>
    </message>
    <message>
        <source>Answer by hand</source>
        <translation>Répondre à la main</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>Corrigée %1</translation>
    </message>
    <message>
        <source>The model has not answered.</source>
        <translation>Le modèle n’a pas répondu.</translation>
    </message>
    <message>
        <source>Excluded: no run asks this row.</source>
        <translation>Exclue&#xa0;: aucune exécution ne traite cette ligne.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
</context>
<context>
    <name>rowmill::AnswerEditor</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>rowmill::AnswerPage</name>
    <message>
        <source>Free text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>One of a set of labels</source>
        <translation>Une étiquette parmi un ensemble</translation>
    </message>
    <message>
        <source>Named fields</source>
        <translation>Champs nommés</translation>
    </message>
    <message>
        <source>Answer column</source>
        <translation>Colonne de réponse</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>La réponse est</translation>
    </message>
    <message numerus="yes">
        <source>This column has more than %Ln different value(s): too many for labels.</source>
        <translation>
            <numerusform>Cette colonne a plus de %Ln valeur différente&#xa0;: trop pour des étiquettes.</numerusform>
            <numerusform>Cette colonne a plus de %Ln valeurs différentes&#xa0;: trop pour des étiquettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is kept as the model wrote it, as text in this column, and exported beside the columns of the table. A row that failed stays empty there; the reason stands in its status.</source>
        <translation>La réponse est conservée telle que le modèle l’a écrite, comme texte dans cette colonne, et exportée à côté des colonnes du tableau. Une ligne en échec y reste vide&#xa0;; son état en donne la raison.</translation>
    </message>
    <message>
        <source>The model is told the labels, and every answer is checked: what is none of them is asked again once, and then fails.</source>
        <translation>Les étiquettes sont communiquées au modèle et chaque réponse est vérifiée&#xa0;: celle qui n’en fait pas partie est redemandée une fois, puis échoue.</translation>
    </message>
    <message>
        <source>Each field has a column of its own. Every answer is checked: what does not fit is asked again once, and then fails.</source>
        <translation>Chaque champ a sa propre colonne. Chaque réponse est vérifiée&#xa0;: celle qui ne convient pas est redemandée une fois, puis échoue.</translation>
    </message>
</context>
<context>
    <name>rowmill::AttemptView</name>
    <message>
        <source>Attempt %1: %2, %3</source>
        <translation>Tentative %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Waited %1 for us, %2 for the server</source>
        <translation>Attente&#xa0;: %1 en local, %2 du serveur</translation>
    </message>
    <message>
        <source>%1 tokens sent, %2 written</source>
        <translation>%1 jetons envoyés, %2 générés</translation>
    </message>
    <message>
        <source>%1 of them from the cache</source>
        <translation>dont %1 provenant du cache</translation>
    </message>
    <message>
        <source>%1 of them for reasoning</source>
        <translation>dont %1 pour le raisonnement</translation>
    </message>
    <message>
        <source>Time the attempt took</source>
        <translation>Durée de la tentative</translation>
    </message>
</context>
<context>
    <name>rowmill::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>rowmill::CellPeek</name>
    <message>
        <source>The whole cell</source>
        <translation>La cellule entière</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters</source>
        <translation>
            <numerusform>encore %n caractère</numerusform>
            <numerusform>encore %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>This cell is empty.</source>
        <translation>Cette cellule est vide.</translation>
    </message>
</context>
<context>
    <name>rowmill::CellText</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rowmill::ChartFiles</name>
    <message>
        <source>Save the image as</source>
        <translation>Enregistrer l’image sous</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the data as</source>
        <translation>Enregistrer les données sous</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>Texte séparé par des tabulations (*.tsv)</translation>
    </message>
</context>
<context>
    <name>rowmill::ColumnMenu</name>
    <message>
        <source>Row number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>&amp;All columns as they were</source>
        <translation>&amp;Rétablir toutes les colonnes</translation>
    </message>
    <message>
        <source>&amp;As in the source</source>
        <translation>Comme dans la &amp;source</translation>
    </message>
    <message>
        <source>A&amp;scending</source>
        <translation>Ordre c&amp;roissant</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>Ordre &amp;décroissant</translation>
    </message>
    <message>
        <source>Sort a&amp;scending</source>
        <translation>Trier par ordre c&amp;roissant</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Trier par ordre &amp;décroissant</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>&amp;Masquer cette colonne</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
</context>
<context>
    <name>rowmill::ConnectionCheck</name>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>Annuler le &amp;test</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Sends one small request, which the provider may bill</source>
        <translation>Envoie une petite requête, que le fournisseur peut facturer</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
</context>
<context>
    <name>rowmill::ContextField</name>
    <message>
        <source>Rows before each row, as context</source>
        <translation>Lignes précédant chaque ligne, comme contexte</translation>
    </message>
    <message>
        <source>So many rows in front of it are shown to the model with each row: their source columns, never answers. Each row is then asked alone, not with others in one request.</source>
        <translation>Autant de lignes qui la précèdent sont montrées au modèle avec chaque ligne&#xa0;: leurs colonnes source, jamais les réponses. Chaque ligne est alors traitée seule, et non avec d’autres dans une même requête.</translation>
    </message>
    <message>
        <source>Rows after each row, as context</source>
        <translation>Lignes suivant chaque ligne, comme contexte</translation>
    </message>
    <message>
        <source>So many rows behind it are shown to the model with each row, in the same way.</source>
        <translation>Autant de lignes qui la suivent sont montrées au modèle avec chaque ligne, de la même façon.</translation>
    </message>
    <message>
        <source>Context rows</source>
        <translation>Lignes de contexte</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Which columns of the rows around it are shown</source>
        <translation>Colonnes montrées des lignes voisines</translation>
    </message>
    <message>
        <source>The columns that the prompt names</source>
        <translation>Les colonnes citées par le prompt</translation>
    </message>
    <message>
        <source>columns of the prompt</source>
        <translation>colonnes du prompt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the context: %1</source>
        <translation>Colonnes du contexte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rowmill::DataCommands</name>
    <message>
        <source>Use another file&apos;s rows</source>
        <translation>Utiliser les lignes d’un autre fichier</translation>
    </message>
    <message>
        <source>The rows are in place: %L1 new, %L2 changed, %L3 unchanged, %L4 gone.</source>
        <translation>Les lignes sont en place&#xa0;: %L1 nouvelles, %L2 modifiées, %L3 inchangées, %L4 disparues.</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Importer une recette</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The recipe of %1 is in place; Undo takes it back.</source>
        <translation>La recette de %1 est en place&#xa0;; Annuler permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Exporter la recette</translation>
    </message>
    <message>
        <source>The recipe is in %1: prompts, model and limits, no rows and no key.</source>
        <translation>La recette est dans %1&#xa0;: prompts, modèle et limites, sans lignes ni clé.</translation>
    </message>
    <message numerus="yes">
        <source>The recipe is in %1: prompts, model and limits, no key. With it go %Ln example(s), which are rows of this table.</source>
        <translation>
            <numerusform>La recette est dans %1&#xa0;: prompts, modèle et limites, sans clé. Elle contient aussi %Ln exemple, qui est une ligne de ce tableau.</numerusform>
            <numerusform>La recette est dans %1&#xa0;: prompts, modèle et limites, sans clé. Elle contient aussi %Ln exemples, qui sont des lignes de ce tableau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::DataPage</name>
    <message>
        <source>Open another table…</source>
        <translation>Ouvrir un autre tableau…</translation>
    </message>
    <message>
        <source>Open another table</source>
        <translation>Ouvrir un autre tableau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not as the others…</source>
        <translation>
            <numerusform>%Ln ligne différente des autres…</numerusform>
            <numerusform>%Ln lignes différentes des autres…</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Ligne %L1</translation>
    </message>
</context>
<context>
    <name>rowmill::EarlierAnswers</name>
    <message>
        <source>By hand %1</source>
        <translation>Saisie à la main %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>Earlier answers (%1)</source>
        <translation>Réponses antérieures (%1)</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Utiliser cette réponse</translation>
    </message>
    <message>
        <source>Use the answer of: %1</source>
        <translation>Utiliser la réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rowmill::EventLog</name>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>rowmill::EventLogWindow</name>
    <message>
        <source>Event log</source>
        <translation>Journal des événements</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>&amp;Infos</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Avertissements</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation>&amp;Erreurs</translation>
    </message>
    <message>
        <source>Find in the events</source>
        <translation>Rechercher dans les événements</translation>
    </message>
    <message>
        <source>&amp;Follow the end</source>
        <translation>Suivre la &amp;fin</translation>
    </message>
    <message>
        <source>Keeps the latest event in view</source>
        <translation>Garde le dernier événement visible</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>&amp;Go to the row</source>
        <translation>Aller à la &amp;ligne</translation>
    </message>
    <message>
        <source>Selects the event&apos;s row in the table</source>
        <translation>Sélectionne dans le tableau la ligne de l’événement</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the selected events; without a selection, all that are shown</source>
        <translation>Copie les événements sélectionnés&#xa0;; sans sélection, tous ceux qui sont affichés</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Saves the events that are shown, as text or as CSV</source>
        <translation>Enregistre les événements affichés, en texte ou en CSV</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 événements sur %2</translation>
    </message>
    <message>
        <source>Select one event that has a row.</source>
        <translation>Sélectionnez un seul événement, lié à une ligne.</translation>
    </message>
    <message>
        <source>No event is shown.</source>
        <translation>Aucun événement n’est affiché.</translation>
    </message>
    <message>
        <source>&amp;Undo clear</source>
        <translation>A&amp;nnuler l’effacement</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>Efface&amp;r</translation>
    </message>
    <message>
        <source>Brings back what was cleared</source>
        <translation>Rétablit ce qui a été effacé</translation>
    </message>
    <message>
        <source>Empties the log; it can be brought back until the next event</source>
        <translation>Vide le journal&#xa0;; il peut être rétabli jusqu’au prochain événement</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Le journal est vide.</translation>
    </message>
</context>
<context>
    <name>rowmill::EventRecorder</name>
    <message>
        <source>“%1” is closed.</source>
        <translation>«&#xa0;%1&#xa0;» est fermé.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is open: %Ln row(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est ouvert&#xa0;: %Ln ligne.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est ouvert&#xa0;: %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Connection test: %1</source>
        <translation>Test de connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>proxy as the system says</source>
        <translation>proxy du système</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>aucun proxy</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>proxy %1</translation>
    </message>
    <message>
        <source>no further certificate authorities</source>
        <translation>aucune autorité de certification supplémentaire</translation>
    </message>
    <message>
        <source>certificate authorities of %1</source>
        <translation>autorités de certification de %1</translation>
    </message>
    <message>
        <source>Network settings: %1, %2.</source>
        <translation>Paramètres réseau&#xa0;: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed by hand.</source>
        <translation>
            <numerusform>%Ln ligne modifiée à la main.</numerusform>
            <numerusform>%Ln lignes modifiées à la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits changed by hand: %1.</source>
        <translation>Limites modifiées à la main&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Model: %1 at %2.</source>
        <translation>Modèle&#xa0;: %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>rowmill::ExampleCommands</name>
    <message>
        <source>With their &amp;answers</source>
        <translation>Avec leurs &amp;réponses</translation>
    </message>
    <message>
        <source>With what stands in “%1”</source>
        <translation>Avec le contenu de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>rowmill::ExampleList</name>
    <message numerus="yes">
        <source>%Ln example(s), shown to the model ahead of each row</source>
        <translation>
            <numerusform>%Ln exemple, montré au modèle avant chaque ligne</numerusform>
            <numerusform>%Ln exemples, montrés au modèle avant chaque ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out the example: %1</source>
        <translation>Retirer l’exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take out this example</source>
        <translation>Retirer cet exemple</translation>
    </message>
</context>
<context>
    <name>rowmill::ExportDialog</name>
    <message>
        <source>Export the answers</source>
        <translation>Exporter les réponses</translation>
    </message>
    <message>
        <source>File form</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Classeur Excel (.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (.ods)</source>
        <translation>Feuille de calcul OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <source>TSV, tab separated (.tsv)</source>
        <translation>TSV, séparé par des tabulations (.tsv)</translation>
    </message>
    <message>
        <source>JSON lines (.jsonl)</source>
        <translation>JSON Lines (.jsonl)</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule&#xa0;;</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre verticale |</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, by which Excel knows UTF-8</source>
        <translation>Marque d’ordre des &amp;octets, qui indique l’UTF-8 à Excel</translation>
    </message>
    <message>
        <source>Changes those cells. Numbers stay as they are.</source>
        <translation>Modifie ces cellules. Les nombres restent tels quels.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Only the rows shown in the table</source>
        <translation>Seulement les lignes affichées dans le tableau</translation>
    </message>
    <message>
        <source>Filter the table to export a part of it.</source>
        <translation>Filtrez le tableau pour n’en exporter qu’une partie.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>De&amp;limiter</source>
        <translation>Sé&amp;parateur</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>UTF-8. Quotes and line breaks in cells are kept.</source>
        <translation>UTF-8. Les guillemets et les sauts de ligne des cellules sont conservés.</translation>
    </message>
    <message>
        <source>UTF-8, one object a line, for programs.</source>
        <translation>UTF-8, un objet par ligne, pour les programmes.</translation>
    </message>
    <message>
        <source>Every cell is text: leading zeros and long numbers stay, and nothing is run as a formula. At most 1,048,576 rows.</source>
        <translation>Chaque cellule est du texte&#xa0;: les zéros initiaux et les nombres longs sont conservés, et rien n’est exécuté comme formule. Au plus 1&#x202f;048&#x202f;576 lignes.</translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>Une colonne doit avoir un nom.</translation>
    </message>
    <message>
        <source>Two columns are named “%1”.</source>
        <translation>Deux colonnes s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>F2 or a double click renames a column; drag to change the order.</source>
        <translation>F2 ou un double-clic renomme une colonne&#xa0;; faites glisser pour changer l’ordre.</translation>
    </message>
    <message>
        <source>A &apos; before cells that a s&amp;preadsheet would run as a formula</source>
        <translation>Un &apos; devant les &amp;cellules qu’un tableur exécuterait comme formule</translation>
    </message>
    <message>
        <source>Only a CSV file has one to choose.</source>
        <translation>Seul un fichier CSV permet de le choisir.</translation>
    </message>
    <message>
        <source>Only for CSV and TSV files.</source>
        <translation>Seulement pour les fichiers CSV et TSV.</translation>
    </message>
    <message>
        <source>Select a column that is not the first.</source>
        <translation>Sélectionnez une colonne autre que la première.</translation>
    </message>
    <message>
        <source>Select a column that is not the last.</source>
        <translation>Sélectionnez une colonne autre que la dernière.</translation>
    </message>
</context>
<context>
    <name>rowmill::FieldList</name>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
</context>
<context>
    <name>rowmill::FieldRow</name>
    <message>
        <source>name of the field</source>
        <translation>nom du champ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>good, bad, mixed</source>
        <translation>bon, mauvais, mitigé</translation>
    </message>
    <message>
        <source>What the field can be, with commas between</source>
        <translation>Valeurs possibles du champ, séparées par des virgules</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>Peut être vide</translation>
    </message>
    <message>
        <source>For what a row does not always say</source>
        <translation>Pour ce qu’une ligne ne précise pas toujours</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Type of the field %1</source>
        <translation>Type du champ %1</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>Retirer le champ %1</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Retirer ce champ</translation>
    </message>
</context>
<context>
    <name>rowmill::FilterChips</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in rows</source>
        <translation>Rechercher dans les lignes</translation>
    </message>
    <message>
        <source>Answers of run %1</source>
        <translation>Réponses de l’exécution %1</translation>
    </message>
    <message>
        <source>Filter and search</source>
        <translation>Filtrage et recherche</translation>
    </message>
</context>
<context>
    <name>rowmill::FindSign</name>
    <message>
        <source>Sort again</source>
        <translation>Trier de nouveau</translation>
    </message>
    <message>
        <source>Rows have changed since they were sorted. They stay where they are until you sort again.</source>
        <translation>Des lignes ont changé depuis le tri. Elles restent à leur place jusqu’à ce que vous triiez de nouveau.</translation>
    </message>
    <message>
        <source>Sort again: rows have changed since they were sorted</source>
        <translation>Trier de nouveau&#xa0;: des lignes ont changé depuis le tri</translation>
    </message>
</context>
<context>
    <name>rowmill::FormChoices</name>
    <message>
        <source>Read &amp;as</source>
        <translation>&amp;Lire comme</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>E&amp;n-tête</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Guillemet</translation>
    </message>
    <message>
        <source>S&amp;kip lines in front</source>
        <translation>&amp;Ignorer des lignes au début</translation>
    </message>
    <message>
        <source>Skip lines in front</source>
        <translation>Ignorer des lignes au début</translation>
    </message>
    <message>
        <source>Esca&amp;pe</source>
        <translation>Échappemen&amp;t</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>In the first row</source>
        <translation>Dans la première ligne</translation>
    </message>
    <message>
        <source>None: columns by number</source>
        <translation>Aucun&#xa0;: colonnes numérotées</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masquée)</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Détecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>La première</translation>
    </message>
    <message>
        <source>The first: %1</source>
        <translation>La première&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>in line %L1</source>
        <translation>à la ligne %L1</translation>
    </message>
    <message>
        <source>Detected: %L1</source>
        <translation>Détecté&#xa0;: %L1</translation>
    </message>
</context>
<context>
    <name>rowmill::GoToRow</name>
    <message>
        <source>Go to ro&amp;w</source>
        <translation>Aller à la li&amp;gne</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 à %1</translation>
    </message>
    <message>
        <source>That is no row number.</source>
        <translation>Ce n’est pas un numéro de ligne.</translation>
    </message>
    <message>
        <source>The last row is %1.</source>
        <translation>La dernière ligne est la %1.</translation>
    </message>
    <message>
        <source>Row %1 is not among the rows shown.</source>
        <translation>La ligne %1 n’est pas parmi les lignes affichées.</translation>
    </message>
</context>
<context>
    <name>rowmill::GoneDialog</name>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>RÉPONSE</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Answers of rows that are gone</source>
        <translation>Réponses des lignes disparues</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Its cells</source>
        <translation>Ses cellules</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Disparue depuis</translation>
    </message>
    <message>
        <source>What is kept of the row</source>
        <translation>Ce qui est conservé de la ligne</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) of rows that the data no longer has. They are kept, and count for nothing, until old answers are dropped.</source>
        <translation>
            <numerusform>%Ln réponse d’une ligne qui n’est plus dans les données. Elle est conservée, sans compter pour rien, jusqu’à la suppression des anciennes réponses.</numerusform>
            <numerusform>%Ln réponses de lignes qui ne sont plus dans les données. Elles sont conservées, sans compter pour rien, jusqu’à la suppression des anciennes réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed are the last %1; a file takes them all.</source>
        <translation>Seules les %1 dernières sont affichées&#xa0;; un fichier les contient toutes.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a aucune.</translation>
    </message>
</context>
<context>
    <name>rowmill::HistoryCommands</name>
    <message>
        <source>Not while a run is on.</source>
        <translation>Impossible pendant une exécution.</translation>
    </message>
    <message>
        <source>Export the answers of rows that are gone</source>
        <translation>Exporter les réponses des lignes disparues</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx *.ods *.jsonl)</source>
        <translation>Tableaux (*.csv *.tsv *.xlsx *.ods *.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln old answer(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln ancienne réponse&#xa0;?</numerusform>
            <numerusform>Supprimer %Ln anciennes réponses&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The present answers and corrections stay. The answers that they replaced and those of rows that are gone, %1, can then no longer be looked at; this cannot be undone.</source>
        <translation>Les réponses et corrections actuelles restent. Les réponses qu’elles ont remplacées et celles des lignes disparues, %1, ne pourront plus être consultées&#xa0;; cette action est irréversible.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>rowmill::HistoryDialog</name>
    <message>
        <source>unknown</source>
        <comment>a cost</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>What is kept of the run</source>
        <translation>Ce qui est conservé de l’exécution</translation>
    </message>
    <message>
        <source>Drop old answers…</source>
        <translation>Supprimer les anciennes réponses…</translation>
    </message>
    <message>
        <source>Rows that are gone…</source>
        <translation>Lignes disparues…</translation>
    </message>
    <message>
        <source>Show its answers</source>
        <translation>Afficher ses réponses</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Drop old answers (%1)…</source>
        <translation>Supprimer les anciennes réponses (%1)…</translation>
    </message>
    <message>
        <source>Rows that are gone (%1)…</source>
        <translation>Lignes disparues (%1)…</translation>
    </message>
    <message>
        <source>Answers of rows that the data no longer has</source>
        <translation>Réponses de lignes qui ne sont plus dans les données</translation>
    </message>
    <message>
        <source>No row with an answer has gone.</source>
        <translation>Aucune ligne ayant une réponse n’a disparu.</translation>
    </message>
    <message>
        <source>No answer has been replaced yet.</source>
        <translation>Aucune réponse n’a encore été remplacée.</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Pas encore d’exécution.</translation>
    </message>
    <message>
        <source>Dropping old answers…</source>
        <translation>Suppression des anciennes réponses…</translation>
    </message>
    <message>
        <source>The file gives back their room, which takes as long as copying it.</source>
        <translation>Le fichier libère la place qu’elles occupaient, ce qui prend autant de temps que le copier.</translation>
    </message>
    <message>
        <source>No answer of this run is kept.</source>
        <translation>Aucune réponse de cette exécution n’est conservée.</translation>
    </message>
</context>
<context>
    <name>rowmill::ImportDialog</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Ouvrir un tableau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln ligne lue</numerusform>
            <numerusform>%Ln lignes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::ImportPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln ligne lue</numerusform>
            <numerusform>%Ln lignes lues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Select a row to see its request, answer and attempts</source>
        <translation>Sélectionnez une ligne pour voir sa requête, sa réponse et ses tentatives</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Message système</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <translation>attente locale</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>attente du serveur</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Not asked: row %1 had asked the very same.</source>
        <translation>Non demandée&#xa0;: la ligne %1 avait posé exactement la même question.</translation>
    </message>
</context>
<context>
    <name>rowmill::KeyCommands</name>
    <message>
        <source>Waiting for the keychain to give the key “%1”.</source>
        <translation>En attente de la clé «&#xa0;%1&#xa0;» du trousseau de clés.</translation>
    </message>
    <message>
        <source>Delete the key “%1”?</source>
        <translation>Supprimer la clé «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It is taken out of the keychain, and requests to %1 can no longer use it.</source>
        <translation>Elle est retirée du trousseau de clés, et les requêtes à %1 ne peuvent plus l’utiliser.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask you to unlock it.</source>
        <translation>En attente du trousseau de clés. Il peut demander à être déverrouillé.</translation>
    </message>
    <message>
        <source>Take “%1” off the list all the same?</source>
        <translation>Retirer quand même «&#xa0;%1&#xa0;» de la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>rowmill::KeyEntryDialog</name>
    <message>
        <source>Replace a key</source>
        <translation>Remplacer une clé</translation>
    </message>
    <message>
        <source>Store a key</source>
        <translation>Enregistrer une clé</translation>
    </message>
    <message>
        <source>my key</source>
        <translation>ma clé</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Nouvelle &amp;clé</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask you to unlock it.</source>
        <translation>En attente du trousseau de clés. Il peut demander à être déverrouillé.</translation>
    </message>
    <message>
        <source>It goes into the system&apos;s keychain, and is sent to this server and nowhere else.</source>
        <translation>Elle est placée dans le trousseau de clés du système et envoyée à ce serveur, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Donnez un nom à la clé.</translation>
    </message>
    <message>
        <source>Type or paste the key.</source>
        <translation>Saisissez ou collez la clé.</translation>
    </message>
</context>
<context>
    <name>rowmill::KeyField</name>
    <message>
        <source>Keys…</source>
        <translation>Clés…</translation>
    </message>
    <message>
        <source>Show the stored keys</source>
        <translation>Afficher les clés enregistrées</translation>
    </message>
    <message>
        <source>Key for this session</source>
        <translation>Clé pour cette session</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Pour cette session seulement</translation>
    </message>
    <message>
        <source>Store a key…</source>
        <translation>Enregistrer une clé…</translation>
    </message>
    <message>
        <source>A key is held; type to replace it</source>
        <translation>Une clé est disponible&#xa0;; saisissez-en une autre pour la remplacer</translation>
    </message>
    <message>
        <source>Kept in memory for this session only, never saved.</source>
        <translation>Gardée en mémoire pour cette session seulement, jamais enregistrée.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, and read from there when a run begins.</source>
        <translation>Conservée dans le trousseau de clés du système, et lue au début d’une exécution.</translation>
    </message>
    <message>
        <source>%1 Sent to %2 and nowhere else.</source>
        <translation>%1 Envoyée à %2, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Give the address of the server first: a key belongs to it.</source>
        <translation>Indiquez d’abord l’adresse du serveur&#xa0;: une clé lui est associée.</translation>
    </message>
</context>
<context>
    <name>rowmill::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>Clés enregistrées</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Utiliser celle-ci</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Remplacer…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain and never shown. Each is sent only to the server it is stored for.</source>
        <translation>Conservées dans le trousseau de clés du système et jamais affichées. Chacune n’est envoyée qu’au serveur pour lequel elle est enregistrée.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>No key is stored yet.</source>
        <translation>Aucune clé n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>Sélectionnez d’abord une clé.</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Elle est en cours d’utilisation.</translation>
    </message>
</context>
<context>
    <name>rowmill::LabelEdit</name>
    <message>
        <source>One a line, for example:
positive
negative</source>
        <translation>Une par ligne, par exemple&#xa0;:
positif
négatif</translation>
    </message>
    <message>
        <source>From a column</source>
        <translation>D’après une colonne</translation>
    </message>
    <message>
        <source>Take the labels from what a column holds</source>
        <translation>Prendre les étiquettes dans le contenu d’une colonne</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln étiquette</numerusform>
            <numerusform>%Ln étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels, one a line</source>
        <translation>Étiquettes, une par ligne</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Ouvrez d’abord un tableau.</translation>
    </message>
</context>
<context>
    <name>rowmill::LimitsPage</name>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>&amp;Ask the very same only once</source>
        <translation>&amp;Une seule fois si identique</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Jetons par minute</translation>
    </message>
    <message>
        <source>Left on automatic, both are learned from what the server says. These four take effect at once, also while a run is on.</source>
        <translation>En mode automatique, les deux sont déduits de ce qu’indique le serveur. Ces quatre réglages prennent effet aussitôt, même pendant une exécution.</translation>
    </message>
    <message>
        <source>Attempts for each row</source>
        <translation>Tentatives par ligne</translation>
    </message>
    <message>
        <source>Errors that may pass are tried again after a growing wait.</source>
        <translation>Les erreurs passagères donnent lieu à de nouvelles tentatives, de plus en plus espacées.</translation>
    </message>
    <message>
        <source>Time allowed for an answer</source>
        <translation>Délai d’attente d’une réponse</translation>
    </message>
    <message>
        <source>The last two count for requests from now on.</source>
        <translation>Les deux derniers s’appliquent aux requêtes à venir.</translation>
    </message>
    <message>
        <source>Budget of a run</source>
        <translation>Budget d’une exécution</translation>
    </message>
    <message>
        <source>The run pauses before the request that would pass it, with those in flight counted. Raised during the pause, it goes on.</source>
        <translation>L’exécution se met en pause avant la requête qui le dépasserait, en comptant celles en cours. S’il est augmenté pendant la pause, elle reprend.</translation>
    </message>
    <message>
        <source>Rows whose finished request is the same share one, and its answer.</source>
        <translation>Les lignes dont la requête finale est identique partagent une requête et sa réponse.</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Aucun budget</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dollars US</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Amount of the budget</source>
        <translation>Montant du budget</translation>
    </message>
    <message>
        <source>Fewer while the server pushes &amp;back</source>
        <translation>&amp;Moins quand le serveur freine</translation>
    </message>
</context>
<context>
    <name>rowmill::LiveChart</name>
    <message>
        <source>No run yet</source>
        <translation>Pas encore d’exécution</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>Copier les &amp;données</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Sa&amp;ve data…</source>
        <translation>Enregis&amp;trer les données…</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the last moment of a chart</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%1: not sending</source>
        <comment>a moment of a chart</comment>
        <translation>%1&#xa0;: aucun envoi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a moment of a chart, its values</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rowmill::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Drop one file, or the folder that the texts are in.</source>
        <translation>Déposez un seul fichier, ou le dossier qui contient les textes.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>The clipboard holds no table and no text.</source>
        <translation>Le presse-papiers ne contient ni tableau ni texte.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Rowmill projects (*.rowmill)</source>
        <translation>Projets Rowmill (*.rowmill)</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texte déposé</translation>
    </message>
</context>
<context>
    <name>rowmill::ModelField</name>
    <message>
        <source>&amp;List models</source>
        <translation>&amp;Lister les modèles</translation>
    </message>
    <message>
        <source>Asks the endpoint which models it has</source>
        <translation>Demande au point de terminaison quels modèles il propose</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>Asking for the models…</source>
        <translation>Demande de la liste des modèles…</translation>
    </message>
</context>
<context>
    <name>rowmill::ModelPage</name>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>Jetons max.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Each is sent only when ticked; otherwise the model&apos;s own default holds.</source>
        <translation>Chaque valeur n’est envoyée que si elle est cochée&#xa0;; sinon, celle par défaut du modèle s’applique.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>It is running on this computer</source>
        <translation>Il fonctionne sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>It answers about %Ln request(s) at once, so no more are sent.</source>
        <translation>
            <numerusform>Il ne traite qu’environ %Ln requête à la fois&#xa0;; il n’en est pas envoyé davantage.</numerusform>
            <numerusform>Il ne traite qu’environ %Ln requêtes à la fois&#xa0;; il n’en est pas envoyé davantage.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not sent. Tick the box beside it first.</source>
        <translation>Cette valeur n’est pas envoyée. Cochez d’abord la case à côté.</translation>
    </message>
</context>
<context>
    <name>rowmill::NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>&amp;Aucun proxy</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>Ce &amp;proxy&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier d’AC</translation>
    </message>
    <message>
        <source>None: the system&apos;s authorities alone</source>
        <translation>Aucun&#xa0;: seulement les autorités du système</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier d’AC</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Use no CA file</source>
        <translation>N’utiliser aucun fichier d’AC</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Further certificate authorities</source>
        <translation>Autorités de certification supplémentaires</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes effect with the next run, and when a paused one is resumed.</source>
        <translation>Prend effet à la prochaine exécution, et à la reprise d’une exécution en pause.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>An http, https, socks5 or socks5h address with its port. This computer is always asked directly.</source>
        <translation>Une adresse http, https, socks5 ou socks5h avec son port. Cet ordinateur est toujours interrogé directement.</translation>
    </message>
    <message>
        <source>The password is kept until Rowmill is closed, and never saved.</source>
        <translation>Le mot de passe est gardé jusqu’à la fermeture de Rowmill, et jamais enregistré.</translation>
    </message>
    <message>
        <source>A file with certificates in PEM form, such as your company&apos;s. They are trusted beside the system&apos;s.</source>
        <translation>Un fichier de certificats au format PEM, par exemple ceux de votre entreprise. Ils s’ajoutent à ceux du système.</translation>
    </message>
    <message>
        <source>Choose “This proxy” first.</source>
        <translation>Choisissez d’abord «&#xa0;Ce proxy&#xa0;».</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Aucun fichier n’est choisi.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is not whole yet.</source>
        <translation>L’adresse du proxy n’est pas encore complète.</translation>
    </message>
</context>
<context>
    <name>rowmill::NewDataDialog</name>
    <message>
        <source>Use another file</source>
        <translation>Utiliser un autre fichier</translation>
    </message>
    <message>
        <source>Position: first with first, and so on</source>
        <translation>Position&#xa0;: la première avec la première, et ainsi de suite</translation>
    </message>
    <message>
        <source>Key column: %1</source>
        <translation>Colonne clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use these rows</source>
        <translation>Utiliser ces lignes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Read as…</source>
        <translation>&amp;Lire comme…</translation>
    </message>
    <message>
        <source>How the file is read: delimiter, encoding, heading, sheet.</source>
        <translation>Façon de lire le fichier&#xa0;: séparateur, encodage, en-tête, feuille.</translation>
    </message>
    <message>
        <source>&amp;Match rows by</source>
        <translation>&amp;Associer les lignes par</translation>
    </message>
    <message>
        <source>Comparing… %L1 rows read</source>
        <translation>Comparaison… %L1 lignes lues</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Lire ainsi</translation>
    </message>
    <message>
        <source>%L1 new, %L2 changed, %L3 unchanged; %L4 of the present rows are gone.</source>
        <translation>%L1 nouvelles, %L2 modifiées, %L3 inchangées&#xa0;; %L4 lignes actuelles ont disparu.</translation>
    </message>
    <message>
        <source>New and changed rows wait to be asked; the others keep their answers. Answers of rows that are gone stay in the project.</source>
        <translation>Les lignes nouvelles et modifiées attendent d’être traitées&#xa0;; les autres gardent leurs réponses. Les réponses des lignes disparues restent dans le projet.</translation>
    </message>
    <message>
        <source>%L1 rows have an empty or a repeated key and count as new.</source>
        <translation>%L1 lignes ont une clé vide ou répétée et comptent comme nouvelles.</translation>
    </message>
    <message>
        <source>%L1 corrections belong to changed rows and go into the history.</source>
        <translation>%L1 corrections concernent des lignes modifiées et passent dans l’historique.</translation>
    </message>
    <message>
        <source>%L1 of the present answers were given to another prompt or by another model; Run offers to ask for them again.</source>
        <translation>%L1 réponses actuelles viennent d’un autre prompt ou d’un autre modèle&#xa0;; Exécuter propose de les redemander.</translation>
    </message>
</context>
<context>
    <name>rowmill::NotesDialog</name>
    <message>
        <source>Notes on the table file</source>
        <translation>Remarques sur le fichier du tableau</translation>
    </message>
    <message>
        <source>These rows were not as the others. Every one of them is in the table, none was left out.</source>
        <translation>Ces lignes n’étaient pas comme les autres. Toutes figurent dans le tableau, aucune n’a été omise.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What was met</source>
        <translation>Particularité</translation>
    </message>
    <message>
        <source>%L1 more are not listed.</source>
        <translation>%L1 autres ne sont pas affichées.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>rowmill::OutdatedQuestion</name>
    <message numerus="yes">
        <source>Ask %Ln row(s) again that another prompt or model has answered?</source>
        <translation>
            <numerusform>Interroger de nouveau le modèle pour %Ln ligne traitée avec un autre prompt ou modèle&#xa0;?</numerusform>
            <numerusform>Interroger de nouveau le modèle pour %Ln lignes traitées avec un autre prompt ou modèle&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers so far are replaced as the new ones arrive. They are kept in the history.</source>
        <translation>Les réponses obtenues sont remplacées à mesure que les nouvelles arrivent. L’historique les conserve.</translation>
    </message>
    <message>
        <source>Ask them again</source>
        <translation>Les redemander</translation>
    </message>
</context>
<context>
    <name>rowmill::PackField</name>
    <message>
        <source>1: each row alone</source>
        <translation>1&#xa0;: chaque ligne seule</translation>
    </message>
    <message>
        <source>Rows in one request</source>
        <translation>Lignes par requête</translation>
    </message>
    <message>
        <source>Several short rows in one request save requests, and the system prompt and the labels or fields are sent once for all of them.</source>
        <translation>Grouper plusieurs lignes courtes dans une requête économise des requêtes&#xa0;; le prompt système et les étiquettes ou champs ne sont envoyés qu’une fois pour toutes.</translation>
    </message>
    <message>
        <source>The system prompt differs from row to row: each is asked alone.</source>
        <translation>Le prompt système diffère d’une ligne à l’autre&#xa0;: chacune est envoyée seule.</translation>
    </message>
    <message>
        <source>%1 requests instead of %2. Each answer counts only with its row&apos;s own number and check word; what is missing is asked again in smaller groups.</source>
        <translation>%1 requêtes au lieu de %2. Chaque réponse ne compte qu’avec le numéro et le mot de contrôle de sa ligne&#xa0;; ce qui manque est redemandé en groupes plus petits.</translation>
    </message>
    <message>
        <source>Each row is shown with the rows around it: each is asked alone.</source>
        <translation>Chaque ligne est montrée avec ses voisines&#xa0;: chacune est traitée seule.</translation>
    </message>
</context>
<context>
    <name>rowmill::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Show a &amp;notification when a run ends or pauses</source>
        <translation>Afficher une &amp;notification quand une exécution se termine ou se met en pause</translation>
    </message>
    <message>
        <source>Only while another program&apos;s window is in front</source>
        <translation>Seulement si la fenêtre d’un autre programme est au premier plan</translation>
    </message>
    <message>
        <source>Play a &amp;sound then</source>
        <translation>Émettre alors un &amp;son</translation>
    </message>
    <message>
        <source>The desktop&apos;s own, or a beep where it has none</source>
        <translation>Celui du bureau, ou un bip s’il n’en a pas</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake while a run is on</source>
        <translation>Empêcher la mise en &amp;veille de l’ordinateur pendant une exécution</translation>
    </message>
    <message>
        <source>The screen may still go dark.</source>
        <translation>L’écran peut tout de même s’éteindre.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>&amp;Open the last project again</source>
        <translation>&amp;Rouvrir le dernier projet</translation>
    </message>
    <message>
        <source>When Rowmill starts without a file</source>
        <translation>Quand Rowmill démarre sans fichier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Clés…</translation>
    </message>
    <message>
        <source>Keys that are stored in the keychain</source>
        <translation>Clés enregistrées dans le trousseau de clés</translation>
    </message>
    <message>
        <source>N&amp;etwork…</source>
        <translation>Rés&amp;eau…</translation>
    </message>
    <message>
        <source>Proxy, and further certificate authorities</source>
        <translation>Proxy et autorités de certification supplémentaires</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <translation>&amp;Prix…</translation>
    </message>
    <message>
        <source>What models cost</source>
        <translation>Ce que coûtent les modèles</translation>
    </message>
</context>
<context>
    <name>rowmill::PricesDialog</name>
    <message>
        <source>$%1 in, $%2 out, $%3 read from the cache, $%4 written to it</source>
        <translation>%1&#xa0;$ en entrée, %2&#xa0;$ en sortie, %3&#xa0;$ en lecture du cache, %4&#xa0;$ en écriture</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Your own prices</source>
        <translation>Vos propres prix</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>&amp;Entrée</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Sortie</translation>
    </message>
    <message>
        <source>&amp;Read from the cache</source>
        <translation>&amp;Lecture du cache</translation>
    </message>
    <message>
        <source>&amp;Written to the cache</source>
        <translation>É&amp;criture dans le cache</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Set as its price</source>
        <translation>&amp;Définir ce prix</translation>
    </message>
    <message>
        <source>&amp;Forget this price</source>
        <translation>&amp;Oublier ce prix</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>US dollars a million tokens. The prices that come with Rowmill are of %1; your own come first, on this computer and in every project.</source>
        <translation>Dollars US par million de jetons. Les prix fournis avec Rowmill datent du %1&#xa0;; les vôtres ont priorité, sur cet ordinateur et dans tous les projets.</translation>
    </message>
    <message>
        <source>Rowmill&apos;s table: %1.</source>
        <translation>Tarif connu de Rowmill&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rowmill&apos;s table does not know what it costs here. Until you set a price, costs are unknown.</source>
        <translation>Rowmill ne connaît pas son prix ici. Tant que vous n’en définissez pas, les coûts sont inconnus.</translation>
    </message>
    <message>
        <source>Name the model first.</source>
        <translation>Indiquez d’abord le modèle.</translation>
    </message>
    <message>
        <source>This model has no price of your own.</source>
        <translation>Vous n’avez pas défini de prix pour ce modèle.</translation>
    </message>
</context>
<context>
    <name>rowmill::ProbeCommands</name>
    <message>
        <source>Name the model first.</source>
        <translation>Indiquez d’abord le modèle.</translation>
    </message>
</context>
<context>
    <name>rowmill::ProjectCloser</name>
    <message>
        <source>An export is being written. Give it up?</source>
        <translation>Une exportation est en cours d’écriture. L’abandonner&#xa0;?</translation>
    </message>
    <message>
        <source>What is written so far is dropped; the project keeps every answer.</source>
        <translation>Ce qui est déjà écrit est supprimé&#xa0;; le projet conserve toutes les réponses.</translation>
    </message>
    <message>
        <source>Give up the export</source>
        <translation>Abandonner l’exportation</translation>
    </message>
</context>
<context>
    <name>rowmill::ProjectFiles</name>
    <message>
        <source>Save the project as</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>Rowmill projects (*.rowmill)</source>
        <translation>Projets Rowmill (*.rowmill)</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>Exporter les réponses</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
</context>
<context>
    <name>rowmill::ProjectOpener</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>impossible de créer le dossier</translation>
    </message>
</context>
<context>
    <name>rowmill::PromptEdit</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>rowmill::PromptPage</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Finished request for the selected row</source>
        <translation>Requête finale pour la ligne sélectionnée</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Optional: the role of the model</source>
        <translation>Facultatif&#xa0;: le rôle du modèle</translation>
    </message>
    <message>
        <source>What to ask for each row, for example:
Is this review positive or negative?
{{review}}</source>
        <translation>Ce qu’il faut demander pour chaque ligne, par exemple&#xa0;:
Cet avis est-il positif ou négatif&#xa0;?
{{review}}</translation>
    </message>
    <message>
        <source>Prompt for each row</source>
        <translation>Par ligne</translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>Insérer une colonne</translation>
    </message>
    <message>
        <source>Insert a column into the prompt</source>
        <translation>Insérer une colonne dans le prompt</translation>
    </message>
    <message>
        <source>Start with {{%1}}</source>
        <translation>Commencer par {{%1}}</translation>
    </message>
    <message>
        <source>Put the column %1 into the prompt</source>
        <translation>Placer la colonne %1 dans le prompt</translation>
    </message>
    <message>
        <source>Request for row %L1</source>
        <translation>Requête pour la ligne %L1</translation>
    </message>
    <message numerus="yes">
        <source>The table has no column named %1.</source>
        <translation>
            <numerusform>Le tableau n’a pas de colonne nommée %1.</numerusform>
            <numerusform>Le tableau n’a pas de colonnes nommées %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Ouvrez d’abord un tableau.</translation>
    </message>
</context>
<context>
    <name>rowmill::ProviderCombo</name>
    <message>
        <source>Practice (no key, no network)</source>
        <translation>Entraînement (sans clé ni réseau)</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Autre serveur</translation>
    </message>
    <message>
        <source>%1 (running here)</source>
        <translation>%1 (actif ici)</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (cet ordinateur)</translation>
    </message>
</context>
<context>
    <name>rowmill::RecentMenu</name>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>rowmill::RecipeMenu</name>
    <message>
        <source>Label each row</source>
        <translation>Étiqueter chaque ligne</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Résumer</translation>
    </message>
    <message>
        <source>Extract fields</source>
        <translation>Extraire des champs</translation>
    </message>
    <message>
        <source>Write from fields</source>
        <translation>Rédiger à partir de champs</translation>
    </message>
    <message>
        <source>Free prompt</source>
        <translation>Prompt libre</translation>
    </message>
    <message>
        <source>&amp;On a sample table</source>
        <translation>&amp;Sur un tableau de démonstration</translation>
    </message>
    <message>
        <source>&amp;Save as a recipe of mine…</source>
        <translation>&amp;Enregistrer comme recette personnelle…</translation>
    </message>
    <message>
        <source>&amp;Remove one of mine</source>
        <translation>&amp;Retirer une recette personnelle</translation>
    </message>
    <message>
        <source>“%1” is in place; Undo takes it back.</source>
        <translation>«&#xa0;%1&#xa0;» est en place&#xa0;; Annuler permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Save as a recipe of mine</source>
        <translation>Enregistrer comme recette personnelle</translation>
    </message>
    <message>
        <source>There is a recipe “%1” already.</source>
        <translation>Il existe déjà une recette «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>La remplacer</translation>
    </message>
    <message>
        <source>“%1” is among your recipes now.</source>
        <translation>«&#xa0;%1&#xa0;» fait maintenant partie de vos recettes.</translation>
    </message>
    <message>
        <source>Remove the recipe “%1”?</source>
        <translation>Retirer la recette «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Name of the recipe: prompts, examples, answer, model and limits; no other rows, no key</source>
        <translation>Nom de la recette&#xa0;: prompts, exemples, réponse, modèle et limites&#xa0;; sans autres lignes ni clé</translation>
    </message>
</context>
<context>
    <name>rowmill::RowFinder</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Tri…</translation>
    </message>
</context>
<context>
    <name>rowmill::RowMap</name>
    <message>
        <source>Row map</source>
        <translation>Carte des lignes</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Rows %1 to %2</source>
        <translation>Lignes %1 à %2</translation>
    </message>
    <message>
        <source>The state of all rows from first to last.</source>
        <translation>L’état de toutes les lignes, de la première à la dernière.</translation>
    </message>
    <message>
        <source>In view: %1 of %2</source>
        <translation>Partie visible&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of those shown</source>
        <translation>Lignes %1 à %2 de celles affichées</translation>
    </message>
</context>
<context>
    <name>rowmill::RowTable</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>This table has no rows</source>
        <translation>Ce tableau n’a aucune ligne</translation>
    </message>
</context>
<context>
    <name>rowmill::RowTableModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>rowmill::RunAnnouncer</name>
    <message>
        <source>The run goes on.</source>
        <translation>L’exécution reprend.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 has started: %Ln row(s).</source>
        <translation>
            <numerusform>L’exécution %1 a démarré&#xa0;: %Ln ligne.</numerusform>
            <numerusform>L’exécution %1 a démarré&#xa0;: %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing: requests in flight are finishing.</source>
        <translation>Mise en pause&#xa0;: les requêtes en cours se terminent.</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>L’exécution est en pause.</translation>
    </message>
</context>
<context>
    <name>rowmill::RunAttention</name>
    <message>
        <source>Running %1</source>
        <translation>Exécution de %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>rowmill::RunCharts</name>
    <message>
        <source>Answers per second</source>
        <translation>Réponses par seconde</translation>
    </message>
    <message>
        <source>Latency, seconds</source>
        <translation>Latence, en secondes</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Requêtes en cours</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1&#xa0;min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10&#xa0;min</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Toute l’exécution</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answers/s</source>
        <translation>Réponses/s</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>rows a second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>Latency, s</source>
        <translation>Latence, s</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Jetons par minute</translation>
    </message>
    <message>
        <source>Tokens/min</source>
        <translation>Jetons/min</translation>
    </message>
    <message>
        <source>/min</source>
        <comment>tokens a minute</comment>
        <translation>/min</translation>
    </message>
    <message>
        <source>Choose charts</source>
        <translation>Choisir les graphiques</translation>
    </message>
    <message>
        <source>Copy or save the charts</source>
        <translation>Copier ou enregistrer les graphiques</translation>
    </message>
    <message>
        <source>%1 (no room in this window)</source>
        <translation>%1 (pas de place dans cette fenêtre)</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>Copier les &amp;données</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Sa&amp;ve data…</source>
        <translation>Enregis&amp;trer les données…</translation>
    </message>
</context>
<context>
    <name>rowmill::RunCommands</name>
    <message numerus="yes">
        <source>%Ln excluded row(s) are left out.</source>
        <translation>
            <numerusform>%Ln ligne exclue est laissée de côté.</numerusform>
            <numerusform>%Ln lignes exclues sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer is of the present prompt and model.</source>
        <translation>Toutes les réponses viennent du prompt et du modèle actuels.</translation>
    </message>
    <message>
        <source>Excluded rows are not asked. Include them first.</source>
        <translation>Les lignes exclues ne sont pas traitées. Incluez-les d’abord.</translation>
    </message>
    <message>
        <source>The answers so far are replaced as the new ones arrive. They are kept in the history.</source>
        <translation>Les réponses obtenues sont remplacées à mesure que les nouvelles arrivent. L’historique les conserve.</translation>
    </message>
    <message>
        <source>Run all rows again?</source>
        <translation>Réexécuter toutes les lignes&#xa0;?</translation>
    </message>
    <message>
        <source>Run all rows</source>
        <translation>Tout réexécuter</translation>
    </message>
    <message>
        <source>Kept, these rows are not asked. Asked, the model&apos;s answer takes the place of the correction, which the history keeps.</source>
        <translation>Si vous gardez les corrections, ces lignes ne sont pas traitées. Sinon, la réponse du modèle remplace la correction, que l’historique conserve.</translation>
    </message>
</context>
<context>
    <name>rowmill::RunPanel</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>EXÉCUTION</translation>
    </message>
    <message>
        <source>Press Run to start. Answers are saved as they arrive.</source>
        <translation>Appuyez sur Exécuter pour commencer. Les réponses sont enregistrées à mesure qu’elles arrivent.</translation>
    </message>
    <message>
        <source>RUN %1</source>
        <translation>EXÉCUTION %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 jetons sur %2</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 jetons</translation>
    </message>
</context>
<context>
    <name>rowmill::SetupPanel</name>
    <message>
        <source>Setup</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>The project is open read-only. Save it under another name to change it.</source>
        <translation>Le projet est ouvert en lecture seule. Enregistrez-le sous un autre nom pour le modifier.</translation>
    </message>
</context>
<context>
    <name>rowmill::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search for an act or a key</source>
        <translation>Rechercher une action ou une touche</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Aucun raccourci ne correspond.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Next or previous row, next or previous column</source>
        <translation>Ligne suivante ou précédente, colonne suivante ou précédente</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Touches fléchées</translation>
    </message>
    <message>
        <source>A page down or up</source>
        <translation>Une page plus bas ou plus haut</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>Première ou dernière ligne</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Sélectionner d’autres lignes</translation>
    </message>
    <message>
        <source>Shift with the keys above</source>
        <translation>Maj avec les touches ci-dessus</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>The row&apos;s menu</source>
        <translation>Menu de la ligne</translation>
    </message>
    <message>
        <source>Menu key, or Shift+F10</source>
        <translation>Touche Menu, ou Maj+F10</translation>
    </message>
    <message>
        <source>Writing an answer</source>
        <translation>Pendant la saisie d’une réponse</translation>
    </message>
    <message>
        <source>Keep what is written</source>
        <translation>Conserver la saisie</translation>
    </message>
    <message>
        <source>Keep it, in the inspector</source>
        <translation>La conserver, dans l’inspecteur</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>Commencer une nouvelle ligne</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser la réponse telle quelle</translation>
    </message>
    <message>
        <source>In the prompt</source>
        <translation>Dans le prompt</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choisir une colonne</translation>
    </message>
    <message>
        <source>Next or previous column of the list</source>
        <translation>Colonne suivante ou précédente de la liste</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>Take the column</source>
        <translation>Prendre la colonne</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>On to the next field</source>
        <translation>Passer au champ suivant</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>Élément suivant ou précédent</translation>
    </message>
    <message>
        <source>Another step, chip or choice of the same group</source>
        <translation>Autre étape, filtre ou choix du même groupe</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Appuyer sur un bouton, cocher une case</translation>
    </message>
    <message>
        <source>Open a list of choices</source>
        <translation>Ouvrir une liste de choix</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>Les menus</translation>
    </message>
    <message>
        <source>F10, or Alt with the underlined letter</source>
        <translation>F10, ou Alt et la lettre soulignée</translation>
    </message>
    <message>
        <source>Paste a table, on the first page</source>
        <translation>Coller un tableau, sur la première page</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Fermer une boîte de dialogue</translation>
    </message>
</context>
<context>
    <name>rowmill::StepButton</name>
    <message>
        <source>Ready: %1</source>
        <translation>Prêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <translation>Pas prêt&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rowmill::Surroundings</name>
    <message>
        <source>Save the events</source>
        <translation>Enregistrer les événements</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The events are saved in %1.</source>
        <translation>Les événements sont enregistrés dans %1.</translation>
    </message>
</context>
<context>
    <name>rowmill::TableImport</name>
    <message>
        <source>Open a table</source>
        <translation>Ouvrir un tableau</translation>
    </message>
    <message>
        <source>Open a folder of texts</source>
        <translation>Ouvrir un dossier de textes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
</context>
<context>
    <name>rowmill::TablePage</name>
    <message>
        <source>No failed row among those shown</source>
        <translation>Aucune ligne en échec parmi celles affichées</translation>
    </message>
    <message>
        <source>The only failed row</source>
        <translation>La seule ligne en échec</translation>
    </message>
    <message>
        <source>From the first row again</source>
        <translation>Reprise à partir de la première ligne</translation>
    </message>
    <message>
        <source>From the last row again</source>
        <translation>Reprise à partir de la dernière ligne</translation>
    </message>
</context>
<context>
    <name>rowmill::WelcomePage</name>
    <message>
        <source>Run every row through a model</source>
        <translation>Soumettre chaque ligne à un modèle</translation>
    </message>
    <message>
        <source>Open a table, write one prompt, press Run. Answers are saved as they arrive.</source>
        <translation>Ouvrez un tableau, écrivez un prompt, appuyez sur Exécuter. Les réponses sont enregistrées à mesure qu’elles arrivent.</translation>
    </message>
    <message>
        <source>or drop a file or a folder of texts anywhere in this window, or paste a table (Ctrl+V)</source>
        <translation>ou déposez un fichier ou un dossier de textes n’importe où dans cette fenêtre, ou collez un tableau (Ctrl+V)</translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation>Ouvrir un tableau…</translation>
    </message>
    <message>
        <source>XLSX, ODS, CSV, JSON, plain text</source>
        <translation>XLSX, ODS, CSV, JSON, texte brut</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer la démonstration</translation>
    </message>
    <message>
        <source>300 reviews on the practice endpoint: no key, no network, no cost</source>
        <translation>300 avis sur le point de terminaison d’entraînement&#xa0;: sans clé, sans réseau, sans frais</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Go on with a run, or look at its answers</source>
        <translation>Poursuivre une exécution, ou consulter ses réponses</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Projects you open show up here.</source>
        <translation>Les projets que vous ouvrez apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>rowmill::WindowMessages</name>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln ligne écrite dans %1.</numerusform>
            <numerusform>%Ln lignes écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
