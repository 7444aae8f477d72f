<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>%1 Dice: «%2»</translation>
    </message>
    <message>
        <source>There is no server by the name %1. Check the base URL and your network.</source>
        <translation>No hay ningún servidor con el nombre %1. Compruebe la URL base y la red.</translation>
    </message>
    <message>
        <source>The proxy was not found. Check it under Network.</source>
        <translation>No se encontró el proxy. Compruébelo en Red.</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the server, or check the port.</source>
        <translation>Nada escucha en %1. Inicie el servidor o compruebe el puerto.</translation>
    </message>
    <message>
        <source>%1 does not let itself be reached. Check the base URL and your network.</source>
        <translation>No hay forma de llegar a %1. Compruebe la URL base y la red.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo conectar con %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>No se pudo conectar con %1: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent: %2.</source>
        <translation>El certificado de %1 no es de confianza, así que no se envió nada: %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 no acepta la clave.</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is held.</source>
        <translation>%1 pide una clave y no hay ninguna guardada.</translation>
    </message>
    <message>
        <source>%1 accepts the key, but its money or quota is used up.</source>
        <translation>%1 acepta la clave, pero el saldo o la cuota se han agotado.</translation>
    </message>
    <message>
        <source>%1 is there, but has trouble of its own. Try again later.</source>
        <translation>%1 responde, pero tiene problemas propios. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 sends requests elsewhere, which Rowmill never follows. Enter the final address.</source>
        <translation>%1 redirige las solicitudes a otro lugar, y Rowmill nunca sigue redirecciones. Introduzca la dirección definitiva.</translation>
    </message>
    <message>
        <source>What answers at %1 is not this API. Check the base URL and the API.</source>
        <translation>Lo que responde en %1 no es esta API. Compruebe la URL base y la API.</translation>
    </message>
    <message>
        <source>%1 does not take the request as it stands.</source>
        <translation>%1 no acepta la solicitud tal como está.</translation>
    </message>
    <message>
        <source>%1 can be asked, but not so fast just now.</source>
        <translation>Se puede consultar %1, pero ahora mismo no tan deprisa.</translation>
    </message>
    <message>
        <source>It works: %1 answered in %2.</source>
        <translation>Funciona: %1 respondió en %2.</translation>
    </message>
    <message>
        <source>It works: %1 of %2 answered in %3.</source>
        <translation>Funciona: %1 de %2 respondió en %3.</translation>
    </message>
    <message>
        <source>%1 was reached, but did not answer within %2 s.</source>
        <translation>Se conectó con %1, pero no respondió en %2 s.</translation>
    </message>
    <message>
        <source>%1 does not know the model “%2”, or has no such API at this base URL.</source>
        <translation>%1 no conoce el modelo «%2» o no tiene esa API en esta URL base.</translation>
    </message>
    <message>
        <source>%1 has no models yet.</source>
        <translation>%1 aún no tiene modelos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln model(s).</source>
        <translation>
            <numerusform>%1 ofrece %Ln modelo.</numerusform>
            <numerusform>%1 ofrece %Ln modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not list its models. Type the name.</source>
        <translation>%1 no enumera sus modelos. Escriba el nombre.</translation>
    </message>
    <message>
        <source>OpenAI chat completions</source>
        <translation>OpenAI chat completions</translation>
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
        <translation>OpenAI embeddings (vectores)</translation>
    </message>
</context>
<context>
    <name>EditAct</name>
    <message>
        <source>Exclude row %1</source>
        <translation>Excluir la fila %1</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>Excluir %Ln fila</numerusform>
            <numerusform>Excluir %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Include row %1</source>
        <translation>Incluir la fila %1</translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln row(s)</source>
        <translation>
            <numerusform>Incluir %Ln fila</numerusform>
            <numerusform>Incluir %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct row %1</source>
        <translation>Corregir la fila %1</translation>
    </message>
    <message>
        <source>Revert row %1</source>
        <translation>Revertir la fila %1</translation>
    </message>
    <message numerus="yes">
        <source>Revert %Ln correction(s)</source>
        <translation>
            <numerusform>Revertir %Ln corrección</numerusform>
            <numerusform>Revertir %Ln correcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>Cambiar el prompt</translation>
    </message>
    <message>
        <source>Change the model</source>
        <translation>Cambiar el modelo</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>Cambiar los límites</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name and the folder.</source>
        <translation>%1 no existe. Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>No se puede escribir %1: %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or allow overwriting.</source>
        <translation>%1 ya existe. Elija otro nombre o permita sobrescribir.</translation>
    </message>
    <message>
        <source>No room is left for %1. Free some space, then go on.</source>
        <translation>No queda espacio para %1. Libere espacio y continúe.</translation>
    </message>
    <message>
        <source>%1: Rowmill cannot read or write “%2” files. Use XLSX, ODS, CSV, TSV or JSONL.</source>
        <translation>%1: Rowmill no puede leer ni escribir archivos «%2». Use XLSX, ODS, CSV, TSV o JSONL.</translation>
    </message>
    <message>
        <source>%1 is not a text file, whatever its name says. Save it as CSV in the program that made it.</source>
        <translation>%1 no es un archivo de texto, diga lo que diga su nombre. Guárdelo como CSV en el programa con el que se creó.</translation>
    </message>
    <message>
        <source>%1, line %3: this is not UTF-8 text. Save the file as UTF-8 and open it again.</source>
        <translation>%1, línea %3: no es texto UTF-8. Guarde el archivo como UTF-8 y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>%1, line %3: %2.</source>
        <translation>%1, línea %3: %2.</translation>
    </message>
    <message>
        <source>%1, line %3: not a JSON object (%2).</source>
        <translation>%1, línea %3: no es un objeto JSON (%2).</translation>
    </message>
    <message>
        <source>%1 has no columns: it is empty, or no line in it names them.</source>
        <translation>%1 no tiene columnas: está vacío o ninguna línea las nombra.</translation>
    </message>
    <message>
        <source>%1 has no such sheet. Its sheets are: %2.</source>
        <translation>%1 no tiene esa hoja. Sus hojas son: %2.</translation>
    </message>
    <message>
        <source>%1, line %3: too large: %2.</source>
        <translation>%1, línea %3: demasiado grande: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Rowmill project. Nothing in it was run or changed.</source>
        <translation>%1 no es un proyecto de Rowmill. No se ejecutó ni se modificó nada de su contenido.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Rowmill (project version %2). Update Rowmill to open it.</source>
        <translation>%1 se guardó con una versión más reciente de Rowmill (versión de proyecto %2). Actualice Rowmill para abrirlo.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Open a backup of it.</source>
        <translation>%1 está dañado: %2. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is open in another Rowmill (%2). Close it there first.</source>
        <translation>%1 está abierto en otro Rowmill (%2). Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Save it under another name to change it.</source>
        <translation>%1 está abierto en modo de solo lectura. Guárdelo con otro nombre para modificarlo.</translation>
    </message>
    <message>
        <source>%1: the project file could not be used: %2.</source>
        <translation>%1: no se pudo usar el archivo del proyecto: %2.</translation>
    </message>
    <message>
        <source>The prompt names a column that the table does not have: %2.</source>
        <translation>El prompt menciona una columna que la tabla no tiene: %2.</translation>
    </message>
    <message>
        <source>The prompt is empty. Write what to ask for each row.</source>
        <translation>El prompt está vacío. Escriba qué se debe preguntar para cada fila.</translation>
    </message>
    <message>
        <source>The answer cannot be asked for as it is set: %2.</source>
        <translation>No se puede pedir la respuesta tal como está configurada: %2.</translation>
    </message>
    <message>
        <source>The endpoint %1 cannot be used: %2.</source>
        <translation>No se puede usar el punto de conexión %1: %2.</translation>
    </message>
    <message>
        <source>The proxy address “%1” cannot be used: %2.</source>
        <translation>No se puede usar la dirección de proxy «%1»: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used as CA file: %2. Choose a file with certificates in PEM form.</source>
        <translation>No se puede usar %1 como archivo de CA: %2. Elija un archivo con certificados en formato PEM.</translation>
    </message>
    <message>
        <source>The key was not sent: this project asks %2. Name that endpoint yourself to send a key there.</source>
        <translation>No se envió la clave: este proyecto consulta a %2. Indique usted ese punto de conexión para enviarle una clave.</translation>
    </message>
    <message>
        <source>Nothing was sent: this project asks %2, and you have not named that server yourself.</source>
        <translation>No se envió nada: este proyecto consulta a %2, y usted no ha indicado ese servidor.</translation>
    </message>
    <message>
        <source>This system has no keychain that Rowmill can use (%2). A key can be given for this session only.</source>
        <translation>Este sistema no tiene ningún llavero que Rowmill pueda usar (%2). Solo se puede dar una clave para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain refused: %2. Unlock it and try again.</source>
        <translation>El llavero rechazó la operación: %2. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time; it may be locked. Unlock it, or give the key for this session only.</source>
        <translation>El llavero no respondió a tiempo; puede que esté bloqueado. Desbloquéelo o dé la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain does not show the key %1: it is locked, or the key was deleted there. Unlock it, or store the key again.</source>
        <translation>El llavero no muestra la clave %1: está bloqueado o la clave se eliminó allí. Desbloquéelo o vuelva a guardar la clave.</translation>
    </message>
    <message>
        <source>%1 is not a recipe that can be used: %2.</source>
        <translation>%1 no es una receta utilizable: %2.</translation>
    </message>
    <message>
        <source>The price of the model %1 is not known here, so no budget of money can be kept. Set its price, or give the budget in tokens.</source>
        <translation>Aquí no se conoce el precio del modelo %1, así que no se puede respetar un presupuesto en dinero. Defina el precio o indique el presupuesto en tokens.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is not in this version of Rowmill yet. Leave it out.</source>
        <translation>%1 aún no está en esta versión de Rowmill. Omítalo.</translation>
    </message>
    <message>
        <source>a text of more than 64 MiB</source>
        <translation>un texto de más de 64 MiB</translation>
    </message>
</context>
<context>
    <name>EventLog</name>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.tab *.jsonl *.ndjson *.json *.txt)</source>
        <translation>Tablas (*.xlsx *.xlsm *.ods *.csv *.tsv *.tab *.jsonl *.ndjson *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>workbook</source>
        <translation>libro de cálculo</translation>
    </message>
    <message>
        <source>folder, a row for each text file</source>
        <translation>carpeta, una fila por archivo de texto</translation>
    </message>
    <message>
        <source>CSV, with a delimiter</source>
        <translation>CSV, con delimitador</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>líneas JSON</translation>
    </message>
    <message>
        <source>JSON, a list of objects</source>
        <translation>JSON, una lista de objetos</translation>
    </message>
    <message>
        <source>text, a row for each line</source>
        <translation>texto, una fila por línea</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>coma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>punto y coma ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barra |</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>colon :</source>
        <translation>dos puntos :</translation>
    </message>
    <message>
        <source>none, one column</source>
        <translation>ninguno, una columna</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>quotes are doubled</source>
        <translation>las comillas se duplican</translation>
    </message>
    <message>
        <source>%1 before the quote</source>
        <translation>%1 antes de la comilla</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>seconds</source>
        <comment>heading of a column</comment>
        <translation>segundos</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Sin ejecuciones</translation>
    </message>
    <message>
        <source>Not sending</source>
        <translation>Sin envíos</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>coste desconocido</translation>
    </message>
    <message>
        <source>%1 in practice money</source>
        <translation>%1 en dinero de práctica</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is too large for that</source>
        <translation>es demasiado grande para serlo</translation>
    </message>
    <message>
        <source>a certificate in it is damaged</source>
        <translation>contiene un certificado dañado</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>no contiene ningún certificado</translation>
    </message>
    <message>
        <source>it is not a valid address</source>
        <translation>no es una dirección válida</translation>
    </message>
    <message>
        <source>it must start with http://, https://, socks5:// or socks5h://</source>
        <translation>debe empezar por http://, https://, socks5:// o socks5h://</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>no indica ningún host</translation>
    </message>
    <message>
        <source>its port is missing, as in http://proxy.example:3128</source>
        <translation>falta el puerto, como en http://proxy.example:3128</translation>
    </message>
    <message>
        <source>nothing may follow its port</source>
        <translation>no puede haber nada después del puerto</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
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
        <translation>a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a day and a time</comment>
        <translation>el %1 a las %2</translation>
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
        <translation>%1 filas/s</translation>
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
        <translation>respondida</translation>
    </message>
    <message>
        <source>The model answered.</source>
        <translation>El modelo respondió.</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>truncada</translation>
    </message>
    <message>
        <source>The answer was cut off at the token limit. Raise the maximum number of tokens on the Model page and retry the row.</source>
        <translation>La respuesta se cortó en el límite de tokens. Aumente el número máximo de tokens en la página Modelo y reintente la fila.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rehusada</translation>
    </message>
    <message>
        <source>The model declined to answer. Reword the prompt and retry the row.</source>
        <translation>El modelo se negó a responder. Reformule el prompt y reintente la fila.</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtrada</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter stepped in. Reword the prompt, or answer this row by hand.</source>
        <translation>Intervino el filtro de contenido del proveedor. Reformule el prompt o responda esta fila a mano.</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>respuesta vacía</translation>
    </message>
    <message>
        <source>The reply was complete but held no text. Retry the row; if it stays empty, reword the prompt.</source>
        <translation>La respuesta llegó completa, pero sin texto. Reintente la fila; si sigue vacía, reformule el prompt.</translation>
    </message>
    <message>
        <source>invalid answer</source>
        <translation>respuesta no válida</translation>
    </message>
    <message>
        <source>The answer does not have the asked-for form. Say in the prompt what is expected and retry the row.</source>
        <translation>La respuesta no tiene el formato pedido. Indique en el prompt qué se espera y reintente la fila.</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>límite de frecuencia</translation>
    </message>
    <message>
        <source>Too many requests or tokens for the provider&apos;s limit. Rowmill waits and tries again; a lower concurrency avoids it.</source>
        <translation>Demasiadas solicitudes o tokens para el límite del proveedor. Rowmill espera y vuelve a intentarlo; con menos simultaneidad se evita.</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>sobrecarga</translation>
    </message>
    <message>
        <source>The server has no capacity just now. Retry the row later.</source>
        <translation>El servidor no tiene capacidad en este momento. Reintente la fila más tarde.</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>error del servidor</translation>
    </message>
    <message>
        <source>The server failed on its side. Retry the row later.</source>
        <translation>El servidor falló por su parte. Reintente la fila más tarde.</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>No whole reply came in time; the request may have been billed. Raise the timeout on the Limits page or lower the concurrency.</source>
        <translation>No llegó ninguna respuesta completa a tiempo; es posible que la solicitud se haya facturado. Aumente el tiempo de espera en la página Límites o reduzca la simultaneidad.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>The server could not be reached, so nothing was sent or billed. Check the network and the base URL.</source>
        <translation>No se pudo conectar con el servidor, así que no se envió ni se facturó nada. Compruebe la red y la URL base.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>The connection broke after the request was sent; it may have been billed. Retry the row to ask again.</source>
        <translation>La conexión se cortó después de enviar la solicitud; es posible que se haya facturado. Reintente la fila para preguntar de nuevo.</translation>
    </message>
    <message>
        <source>malformed reply</source>
        <translation>respuesta mal formada</translation>
    </message>
    <message>
        <source>The reply is not what this kind of API promises. Check that the base URL belongs to a chat completions API.</source>
        <translation>La respuesta no es la que promete este tipo de API. Compruebe que la URL base corresponde a una API de chat completions.</translation>
    </message>
    <message>
        <source>reply too large</source>
        <translation>respuesta excesiva</translation>
    </message>
    <message>
        <source>The reply was larger than Rowmill accepts. Lower the maximum number of tokens.</source>
        <translation>La respuesta era mayor de lo que Rowmill acepta. Reduzca el número máximo de tokens.</translation>
    </message>
    <message>
        <source>bad request</source>
        <translation>solicitud incorrecta</translation>
    </message>
    <message>
        <source>The server refuses this request as it stands. Its own words say why; check the model&apos;s settings and the length of the row.</source>
        <translation>El servidor rechaza esta solicitud tal como está. Sus propias palabras dicen por qué; compruebe los ajustes del modelo y la longitud de la fila.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>The server knows no such model or address. Check the model&apos;s name and the base URL.</source>
        <translation>El servidor no conoce ese modelo o esa dirección. Compruebe el nombre del modelo y la URL base.</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>clave rechazada</translation>
    </message>
    <message>
        <source>The key is missing, wrong or not allowed to use this model. Enter a valid key on the Model page.</source>
        <translation>La clave falta, es incorrecta o no tiene permiso para usar este modelo. Introduzca una clave válida en la página Modelo.</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>cuota agotada</translation>
    </message>
    <message>
        <source>The provider says that your money or quota is used up. Top it up with the provider, then resume.</source>
        <translation>El proveedor indica que el saldo o la cuota se han agotado. Recargue en el proveedor y reanude.</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>error de TLS</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be verified, so nothing was sent. Check the base URL and the certificates.</source>
        <translation>No se pudo verificar la identidad del servidor, así que no se envió nada. Compruebe la URL base y los certificados.</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>redirigida</translation>
    </message>
    <message>
        <source>The server sent us elsewhere, and Rowmill never follows with your key. Enter the final address as base URL.</source>
        <translation>El servidor redirige a otro lugar, y Rowmill nunca sigue redirecciones con la clave. Introduzca la dirección definitiva como URL base.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>The run was stopped before the reply came; the request may have been billed. Run the row again to ask anew.</source>
        <translation>La ejecución se detuvo antes de que llegara la respuesta; es posible que la solicitud se haya facturado. Ejecute la fila otra vez para preguntar de nuevo.</translation>
    </message>
    <message>
        <source>over budget</source>
        <translation>fuera de presupuesto</translation>
    </message>
    <message>
        <source>Not sent: it would have passed the budget. Raise the budget and resume.</source>
        <translation>No se envió: habría superado el presupuesto. Aumente el presupuesto y reanude.</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of times</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Measured on %1 requests: %2 at an unknown price.</source>
        <translation>Medido en %1 solicitudes: %2 a un precio desconocido.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of money</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Measured on %1 requests: %2, %3.</source>
        <translation>Medido en %1 solicitudes: %2, %3.</translation>
    </message>
    <message>
        <source>No row is waiting.</source>
        <translation>No hay filas en espera.</translation>
    </message>
    <message>
        <source>Next run: %1 rows, %2 requests</source>
        <translation>Próxima ejecución: %1 filas, %2 solicitudes</translation>
    </message>
    <message>
        <source>, %1 rows share one</source>
        <translation>, %1 filas comparten una</translation>
    </message>
    <message>
        <source>, about %1 prompt tokens.</source>
        <translation>, unos %1 tokens de prompt.</translation>
    </message>
    <message>
        <source>A pilot (Run menu) measures what they cost and how long they take.</source>
        <translation>Una prueba piloto (menú Ejecutar) mide cuánto cuestan y cuánto tardan.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save “%1” as a project?</source>
        <translation>¿Guardar «%1» como proyecto?</translation>
    </message>
    <message>
        <source>It holds your setup and every answer so far. Discarded, they are gone.</source>
        <translation>Contiene la configuración y todas las respuestas obtenidas hasta ahora. Si se descarta, se pierden.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A run is on. Stop it?</source>
        <translation>Hay una ejecución en curso. ¿Detenerla?</translation>
    </message>
    <message>
        <source>Every answer so far is saved. Requests in flight are given up; their rows wait to be asked again.</source>
        <translation>Todas las respuestas obtenidas hasta ahora están guardadas. Las solicitudes en curso se abandonan; sus filas quedan a la espera de preguntarse de nuevo.</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Detener la ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an answer that was corrected by hand.</source>
        <translation>
            <numerusform>%Ln fila tiene una respuesta corregida a mano.</numerusform>
            <numerusform>%Ln filas tienen una respuesta corregida a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the corrections</source>
        <translation>Conservar las correcciones</translation>
    </message>
    <message>
        <source>Ask them too</source>
        <translation>Preguntarlas también</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done row(s) were answered by another prompt or model.</source>
        <translation>
            <numerusform>%Ln fila hecha se respondió con otro prompt u otro modelo.</numerusform>
            <numerusform>%Ln filas hechas se respondieron con otro prompt u otro modelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, their answers stay beside those of the present prompt. Asked again, the new answers take their place as they arrive; the history keeps the old ones.</source>
        <translation>Si se conservan, sus respuestas quedan junto a las del prompt actual. Si se preguntan de nuevo, las respuestas nuevas las sustituyen a medida que llegan; el historial conserva las antiguas.</translation>
    </message>
    <message>
        <source>Keep their answers</source>
        <translation>Conservar sus respuestas</translation>
    </message>
    <message>
        <source>Ask them again too</source>
        <translation>Preguntarlas de nuevo también</translation>
    </message>
    <message>
        <source>The project names this server, and you have not named it yourself: %1. A run sends the prompt and the cells it uses there. Allow it only if you know it.</source>
        <translation>El proyecto indica este servidor, y usted no lo ha indicado: %1. Una ejecución envía allí el prompt y las celdas que este usa. Permítalo solo si lo conoce.</translation>
    </message>
    <message>
        <source>Written out, the address reads “%1”. It has letters that can be taken for others.</source>
        <translation>Escrita por completo, la dirección es «%1». Contiene letras que pueden confundirse con otras.</translation>
    </message>
    <message>
        <source>Let this project ask %1?</source>
        <translation>¿Permitir que este proyecto consulte a %1?</translation>
    </message>
    <message>
        <source>Allow and go on</source>
        <translation>Permitir y continuar</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done, can go on</source>
        <translation>
            <numerusform>%Ln hecha, puede continuar</numerusform>
            <numerusform>%Ln hechas, puede continuar</numerusform>
        </translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>sin ejecutar</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>sin guardar</translation>
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
        <translation>Limitado por las solicitudes por minuto: %1 de %2, según lo configurado. Auméntelas en la página Límites si el proveedor permite más.</translation>
    </message>
    <message>
        <source>Limited by requests per minute: %1 of the %2 that the provider allows. A higher concurrency will not help.</source>
        <translation>Limitado por las solicitudes por minuto: %1 de las %2 que permite el proveedor. Una simultaneidad mayor no ayudará.</translation>
    </message>
    <message>
        <source>Limited by requests per minute: %1 of %2, found from the provider&apos;s refusals. A higher concurrency will not help.</source>
        <translation>Limitado por las solicitudes por minuto: %1 de %2, según los rechazos del proveedor. Una simultaneidad mayor no ayudará.</translation>
    </message>
    <message>
        <source>Limited by tokens per minute: %1 of %2, as set. Raise it on the Limits page, or let prompts and answers be shorter.</source>
        <translation>Limitado por los tokens por minuto: %1 de %2, según lo configurado. Auméntelos en la página Límites o acorte los prompts y las respuestas.</translation>
    </message>
    <message>
        <source>Limited by tokens per minute: %1 of the %2 that the provider allows. Shorter prompts and answers would be faster.</source>
        <translation>Limitado por los tokens por minuto: %1 de los %2 que permite el proveedor. Con prompts y respuestas más cortos iría más rápido.</translation>
    </message>
    <message>
        <source>Limited by concurrency: %1 of %2 in flight. A higher limit on the Limits page would be faster.</source>
        <translation>Limitado por la simultaneidad: %1 de %2 en curso. Con un límite mayor en la página Límites iría más rápido.</translation>
    </message>
    <message>
        <source>Limited by concurrency: %1 of %2 in flight, each for %3. A higher limit on the Limits page would be faster.</source>
        <translation>Limitado por la simultaneidad: %1 de %2 en curso, %3 cada una. Un límite mayor (página Límites) sería más rápido.</translation>
    </message>
    <message>
        <source>Slowed down near the end of the budget of %1: requests wait for the cost of others. Raise it on the Limits page to be faster.</source>
        <translation>Ralentizado cerca del final del presupuesto de %1: las solicitudes esperan al coste de otras. Auméntelo en la página Límites para ir más rápido.</translation>
    </message>
    <message numerus="yes">
        <source>Finishing: the last %Ln row(s) are on the way, nothing holds them up.</source>
        <translation>
            <numerusform>Terminando: la última fila (%Ln) está en camino, nada la retiene.</numerusform>
            <numerusform>Terminando: las últimas %Ln filas están en camino, nada las retiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only retries are left: %Ln row(s) wait for the next attempt.</source>
        <translation>
            <numerusform>Solo quedan reintentos: %Ln fila espera el próximo intento.</numerusform>
            <numerusform>Solo quedan reintentos: %Ln filas esperan el próximo intento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holding back for %1: the server asked for time or serves nobody. Rowmill goes on by itself.</source>
        <translation>Contenida durante %1: el servidor pidió tiempo o no atiende a nadie. Rowmill continuará por sí solo.</translation>
    </message>
    <message>
        <source>Limited by the provider: %1 replies of 429 in the last 10 s. A higher concurrency will not help.</source>
        <translation>Limitado por el proveedor: %1 respuestas 429 en los últimos 10 s. Una simultaneidad mayor no ayudará.</translation>
    </message>
    <message>
        <source>Slowed down by errors: %1 of the requests of the last 10 s have to be sent again. The rows under Retrying and Failed say why.</source>
        <translation>Ralentizado por errores: hay que reenviar %1 de las solicitudes de los últimos 10 s. Las filas con estado Reintentando o Fallida dicen por qué.</translation>
    </message>
    <message>
        <source>Limited by the provider, which pushed back: %1 at once for now, of at most %2. It grows again by itself.</source>
        <translation>Limitado por el proveedor, que pidió frenar: %1 a la vez por ahora, de un máximo de %2. Vuelve a crecer por sí solo.</translation>
    </message>
    <message>
        <source>Limited by the server: an answer takes %1 now, and %2 at its best. A higher concurrency may make it slower still.</source>
        <translation>Limitado por el servidor: una respuesta tarda ahora %1, y %2 en el mejor caso. Una simultaneidad mayor puede hacerlo aún más lento.</translation>
    </message>
    <message>
        <source>Limited by this computer: its processor is busy with the run. A higher concurrency will not help.</source>
        <translation>Limitado por este equipo: el procesador está ocupado con la ejecución. Una simultaneidad mayor no ayudará.</translation>
    </message>
    <message>
        <source>Limited by this computer: the project file is read and written more slowly than the server answers. A faster disk would help.</source>
        <translation>Limitado por este equipo: el archivo del proyecto se lee y se escribe más despacio de lo que responde el servidor. Un disco más rápido ayudaría.</translation>
    </message>
    <message>
        <source>%1 of %2 in flight.</source>
        <translation>%1 de %2 en curso.</translation>
    </message>
    <message>
        <source>Starting: %1 of %2 in flight.</source>
        <translation>Iniciando: %1 de %2 en curso.</translation>
    </message>
    <message>
        <source>The first request is on the way: its reply shows how the endpoint is to be asked.</source>
        <translation>La primera solicitud está en camino: su respuesta muestra cómo hay que consultar el punto de conexión.</translation>
    </message>
    <message>
        <source>Paused: the key is missing or was refused. All answers so far are saved.</source>
        <translation>En pausa: la clave falta o se rechazó. Todas las respuestas obtenidas están guardadas.</translation>
    </message>
    <message>
        <source>Paused: the provider asks for a longer wait. All answers so far are saved.</source>
        <translation>En pausa: el proveedor pide una espera más larga. Todas las respuestas obtenidas están guardadas.</translation>
    </message>
    <message>
        <source>Paused: the quota is used up. All answers so far are saved.</source>
        <translation>En pausa: la cuota está agotada. Todas las respuestas obtenidas están guardadas.</translation>
    </message>
    <message>
        <source>Paused: the first rows all failed alike: %1.</source>
        <translation>En pausa: las primeras filas fallaron todas igual: %1.</translation>
    </message>
    <message>
        <source>Paused: the connection cannot be trusted. Nothing was sent.</source>
        <translation>En pausa: la conexión no es de confianza. No se envió nada.</translation>
    </message>
    <message>
        <source>Paused: the server is out of reach or out of order. All answers so far are saved.</source>
        <translation>En pausa: el servidor no está accesible o no funciona. Todas las respuestas obtenidas están guardadas.</translation>
    </message>
    <message>
        <source>Paused: the budget of %1 is used up. Raise it on the Limits page, and the run goes on.</source>
        <translation>En pausa: el presupuesto de %1 está agotado. Auméntelo en la página Límites y la ejecución continuará.</translation>
    </message>
    <message>
        <source>Paused: the project file could not be written. Rowmill tries again every few seconds and goes on by itself.</source>
        <translation>En pausa: no se pudo escribir el archivo del proyecto. Rowmill lo reintenta cada pocos segundos y continúa por sí solo.</translation>
    </message>
    <message>
        <source>Paused: the project file could not be written.</source>
        <translation>En pausa: no se pudo escribir el archivo del proyecto.</translation>
    </message>
    <message>
        <source>Paused. All answers so far are saved.</source>
        <translation>En pausa. Todas las respuestas obtenidas están guardadas.</translation>
    </message>
    <message>
        <source>%1 answered, %2 failed in %3.</source>
        <translation>%1 respondidas, %2 fallidas en %3.</translation>
    </message>
    <message>
        <source>%1 shared a request, %2 took an earlier answer.</source>
        <translation>%1 compartieron una solicitud, %2 tomaron una respuesta anterior.</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Terminada: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenida: %1</translation>
    </message>
    <message>
        <source>Pausing: waiting for %1 requests in flight.</source>
        <translation>Pausando: se espera a %1 solicitudes en curso.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pausando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a cost, a budget</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 sent, %2 written</source>
        <translation>%1 enviados, %2 escritos</translation>
    </message>
    <message>
        <source>%1 of those sent from the cache</source>
        <translation>%1 de los enviados, desde la caché</translation>
    </message>
    <message>
        <source>The cache saved %1</source>
        <translation>La caché ahorró %1</translation>
    </message>
    <message>
        <source>%1 of those written for reasoning</source>
        <translation>%1 de los escritos, para razonar</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>answered</source>
        <translation>respondidas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidas</translation>
    </message>
    <message>
        <source>server, %1</source>
        <translation>servidor, %1</translation>
    </message>
    <message>
        <source>us, %1</source>
        <translation>local, %1</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <translation>espera local</translation>
    </message>
    <message>
        <source>us</source>
        <translation>local</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>cuota</translation>
    </message>
</context>
<context>
    <name>RunEvents</name>
    <message>
        <source>Run %1: %2</source>
        <translation>Ejecución %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln request(s) at once</source>
        <translation>
            <numerusform>%Ln solicitud a la vez como máximo</numerusform>
            <numerusform>%Ln solicitudes a la vez como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>started, %1.</source>
        <translation>iniciada, %1.</translation>
    </message>
    <message>
        <source>goes on; what held it up is over.</source>
        <translation>continúa; lo que la retenía ya pasó.</translation>
    </message>
    <message>
        <source>goes on.</source>
        <translation>continúa.</translation>
    </message>
    <message>
        <source>paused by hand.</source>
        <translation>pausada a mano.</translation>
    </message>
    <message>
        <source>The server pushes back: %1 requests at once for now, of at most %2.</source>
        <translation>El servidor pide frenar: %1 solicitudes a la vez por ahora, de un máximo de %2.</translation>
    </message>
    <message>
        <source>The server takes more again: %1 requests at once, of at most %2.</source>
        <translation>El servidor vuelve a aceptar más: %1 solicitudes a la vez, de un máximo de %2.</translation>
    </message>
    <message>
        <source>The provider allows %1 requests a minute.</source>
        <translation>El proveedor permite %1 solicitudes por minuto.</translation>
    </message>
    <message>
        <source>By its refusals the provider takes %1 requests a minute.</source>
        <translation>Según sus rechazos, el proveedor acepta %1 solicitudes por minuto.</translation>
    </message>
    <message>
        <source>The provider allows %1 tokens a minute.</source>
        <translation>El proveedor permite %1 tokens por minuto.</translation>
    </message>
    <message>
        <source>By its refusals the provider takes %1 tokens a minute.</source>
        <translation>Según sus rechazos, el proveedor acepta %1 tokens por minuto.</translation>
    </message>
    <message>
        <source>All requests wait for %1: the server asked for time or serves nobody.</source>
        <translation>Todas las solicitudes esperan %1: el servidor pidió tiempo o no atiende a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) refused as too many (429) within %1.</source>
        <translation>
            <numerusform>%Ln solicitud rechazada por exceso (429) en %1.</numerusform>
            <numerusform>%Ln solicitudes rechazadas por exceso (429) en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>More rows fail; they are not listed here.</source>
        <translation>Fallan más filas; no se enumeran aquí.</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Falló: %1.</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>as the provider allows</source>
        <translation>según permita el proveedor</translation>
    </message>
    <message>
        <source>at most %1 at once, fewer under pressure</source>
        <translation>como máximo %1 a la vez, menos bajo presión</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 a la vez</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>presupuesto %1</translation>
    </message>
    <message>
        <source>requests %1</source>
        <translation>solicitudes: %1</translation>
    </message>
    <message>
        <source>tokens %1</source>
        <translation>tokens: %1</translation>
    </message>
    <message>
        <source>%1 attempts a row</source>
        <translation>%1 intentos por fila</translation>
    </message>
    <message>
        <source>timeout %1</source>
        <translation>tiempo de espera %1</translation>
    </message>
    <message>
        <source>%1 requests a minute</source>
        <translation>%1 solicitudes por minuto</translation>
    </message>
    <message>
        <source>%1 tokens a minute</source>
        <translation>%1 tokens por minuto</translation>
    </message>
    <message>
        <source>by itself: %1</source>
        <translation>automático: %1</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>manual: %1</translation>
    </message>
    <message>
        <source>selected rows</source>
        <translation>filas seleccionadas</translation>
    </message>
    <message>
        <source>waiting rows</source>
        <translation>filas en espera</translation>
    </message>
    <message>
        <source>failed rows</source>
        <translation>filas fallidas</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>todas las filas</translation>
    </message>
    <message>
        <source>rows answered by another prompt or model</source>
        <translation>filas respondidas con otro prompt u otro modelo</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>filas %1 a %2</translation>
    </message>
    <message>
        <source>%1, and those answered by another prompt or model</source>
        <translation>%1, y las respondidas con otro prompt u otro modelo</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, como máximo %2</translation>
    </message>
    <message>
        <source>%1, corrected ones too</source>
        <translation>%1, también las corregidas</translation>
    </message>
    <message>
        <source>%1, as far as new or changed</source>
        <translation>%1, solo nuevas o modificadas</translation>
    </message>
    <message>
        <source>%1 rows, %2 done, %3 failed; %4 attempts</source>
        <translation>%1 filas, %2 hechas, %3 fallidas; %4 intentos</translation>
    </message>
    <message>
        <source>%1 of unknown outcome</source>
        <translation>%1 con resultado desconocido</translation>
    </message>
    <message>
        <source>%1 rate limited</source>
        <translation>%1 por límite de frecuencia</translation>
    </message>
    <message>
        <source>%1 shared another&apos;s request</source>
        <translation>%1 compartieron la solicitud de otra</translation>
    </message>
    <message>
        <source>%1 took an earlier answer</source>
        <translation>%1 tomaron una respuesta anterior</translation>
    </message>
    <message>
        <source>%1 prompt and %2 completion tokens</source>
        <translation>%1 tokens de prompt y %2 de respuesta</translation>
    </message>
    <message>
        <source>%1 from the cache</source>
        <translation>%1 de la caché</translation>
    </message>
    <message>
        <source>%1 for reasoning</source>
        <translation>%1 para razonar</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Coste: %1</translation>
    </message>
    <message>
        <source>the cache saved %1</source>
        <translation>la caché ahorró %1</translation>
    </message>
    <message>
        <source>Its answers: %1 count now, %2 were replaced and are kept</source>
        <translation>Sus respuestas: %1 vigentes, %2 sustituidas y conservadas</translation>
    </message>
    <message>
        <source>The run did not come to write its totals; these were counted from the file.</source>
        <translation>La ejecución no llegó a escribir sus totales; estos se contaron a partir del archivo.</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>sin modelo indicado</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>temperatura %1</translation>
    </message>
    <message>
        <source>at most %1 tokens</source>
        <translation>como máximo %1 tokens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) before</source>
        <translation>
            <numerusform>%Ln fila antes</numerusform>
            <numerusform>%Ln filas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) after</source>
        <translation>
            <numerusform>%Ln fila después</numerusform>
            <numerusform>%Ln filas después</numerusform>
        </translation>
    </message>
    <message>
        <source>the columns that the prompt names</source>
        <translation>las columnas que menciona el prompt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Stopped by hand</source>
        <translation>Detenida a mano</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>Cuota agotada</translation>
    </message>
    <message>
        <source>First rows failed alike</source>
        <translation>Las primeras filas fallaron igual</translation>
    </message>
    <message>
        <source>Connection not trusted</source>
        <translation>Conexión no fiable</translation>
    </message>
    <message>
        <source>File could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>Server not available</source>
        <translation>Servidor no disponible</translation>
    </message>
    <message>
        <source>Budget used up</source>
        <translation>Presupuesto agotado</translation>
    </message>
    <message>
        <source>Rowmill ended</source>
        <translation>Rowmill se cerró</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>FILAS</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELO</translation>
    </message>
    <message>
        <source>SYSTEM</source>
        <translation>SISTEMA</translation>
    </message>
    <message>
        <source>PROMPT FOR EACH ROW</source>
        <translation>PROMPT PARA CADA FILA</translation>
    </message>
    <message>
        <source>CONTEXT</source>
        <translation>CONTEXTO</translation>
    </message>
    <message>
        <source>LIMITS AT THE START</source>
        <translation>LÍMITES AL INICIO</translation>
    </message>
    <message>
        <source>CHANGES OF THE LIMITS</source>
        <translation>CAMBIOS DE LOS LÍMITES</translation>
    </message>
</context>
<context>
    <name>RunMessages</name>
    <message>
        <source>Paused: %1.</source>
        <translation>En pausa: %1.</translation>
    </message>
    <message>
        <source>Paused: %1 (%2).</source>
        <translation>En pausa: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait, no answer was lost.</source>
        <translation>
            <numerusform>%Ln fila espera, no se perdió ninguna respuesta.</numerusform>
            <numerusform>%Ln filas esperan, no se perdió ninguna respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider refused the key</source>
        <translation>el proveedor rechazó la clave</translation>
    </message>
    <message>
        <source>the provider says the quota is used up</source>
        <translation>el proveedor indica que la cuota está agotada</translation>
    </message>
    <message>
        <source>the provider asks for a longer wait</source>
        <translation>el proveedor pide una espera más larga</translation>
    </message>
    <message>
        <source>the first rows all failed alike, %1</source>
        <translation>las primeras filas fallaron todas igual, %1</translation>
    </message>
    <message>
        <source>the connection cannot be trusted</source>
        <translation>la conexión no es de confianza</translation>
    </message>
    <message>
        <source>the server has been out of reach or out of order for too long</source>
        <translation>el servidor lleva demasiado tiempo sin estar accesible o sin funcionar</translation>
    </message>
    <message>
        <source>the next request would pass the budget of %1</source>
        <translation>la próxima solicitud superaría el presupuesto de %1</translation>
    </message>
    <message>
        <source>the project file cannot be written</source>
        <translation>no se puede escribir el archivo del proyecto</translation>
    </message>
    <message>
        <source>It goes on by itself when the file can be written.</source>
        <translation>Continuará por sí sola cuando se pueda escribir el archivo.</translation>
    </message>
    <message>
        <source>It can go on %1.</source>
        <translation>Puede continuar %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) done</source>
        <translation>
            <numerusform>%Ln fila hecha</numerusform>
            <numerusform>%Ln filas hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1, %2.</source>
        <translation>Detenida: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is over: %1, %2.</source>
        <translation>La ejecución ha terminado: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is over: %1, none failed.</source>
        <translation>La ejecución ha terminado: %1, ninguna fallida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) got no whole reply and may have been billed.</source>
        <translation>
            <numerusform>%Ln solicitud no obtuvo una respuesta completa y puede que se haya facturado.</numerusform>
            <numerusform>%Ln solicitudes no obtuvieron una respuesta completa y puede que se hayan facturado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open model settings</source>
        <translation>Abrir ajustes del modelo</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>Aumentar el presupuesto</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Red…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir como solo lectura</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) done</source>
        <translation>
            <numerusform>%1 de %Ln fila hecha</numerusform>
            <numerusform>%1 de %Ln filas hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown (asked, perhaps billed, no answer)</source>
        <translation>
            <numerusform>%Ln desconocida (preguntada, quizá facturada, sin respuesta)</numerusform>
            <numerusform>%Ln desconocidas (preguntadas, quizá facturadas, sin respuesta)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. Go on?</source>
        <translation>%1. ¿Continuar?</translation>
    </message>
    <message>
        <source>Rowmill ended during a run; every answer shown as done is here.</source>
        <translation>Rowmill se cerró durante una ejecución; todas las respuestas que se muestran como hechas están aquí.</translation>
    </message>
    <message>
        <source>Opened read-only: its answers can be looked at and exported.</source>
        <translation>Abierto como solo lectura: sus respuestas se pueden ver y exportar.</translation>
    </message>
    <message>
        <source>This project comes from an older Rowmill and was brought up to date. As it was, it stays beside it as “%1”.</source>
        <translation>Este proyecto procede de una versión anterior de Rowmill y se ha actualizado. Tal como estaba, queda a su lado como «%1».</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>You sort customer reviews.</source>
        <translation>Clasificas reseñas de clientes.</translation>
    </message>
    <message>
        <source>Is this review positive, negative or mixed? Answer with one word.

{{product}}: {{review}}</source>
        <translation>¿Esta reseña es positiva, negativa o mixta? Responde con una sola palabra.

{{product}}: {{review}}</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>tono</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>no table yet</source>
        <translation>aún sin tabla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to ask yet</source>
        <translation>aún nada que preguntar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown column(s)</source>
        <translation>
            <numerusform>%Ln columna desconocida</numerusform>
            <numerusform>%Ln columnas desconocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>no column used: the same for each row</source>
        <translation>ninguna columna usada: lo mismo para cada fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) used</source>
        <translation>
            <numerusform>%Ln columna usada</numerusform>
            <numerusform>%Ln columnas usadas</numerusform>
        </translation>
    </message>
    <message>
        <source>context %L1 + %L2</source>
        <translation>contexto %L1 + %L2</translation>
    </message>
    <message>
        <source>the column needs another name</source>
        <translation>la columna necesita otro nombre</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>aún incompleto</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln label(s) in “%1”</source>
        <translation>
            <numerusform>%Ln etiqueta en «%1»</numerusform>
            <numerusform>una de %Ln etiquetas en «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s): %1</source>
        <translation>
            <numerusform>%Ln campo: %1</numerusform>
            <numerusform>%Ln campos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>free text in “%1”</source>
        <translation>texto libre en «%1»</translation>
    </message>
    <message>
        <source>no endpoint yet</source>
        <translation>aún sin punto de conexión</translation>
    </message>
    <message>
        <source>practice endpoint</source>
        <translation>punto de práctica</translation>
    </message>
    <message>
        <source>the server&apos;s own model</source>
        <translation>el modelo propio del servidor</translation>
    </message>
    <message>
        <source>no model named yet</source>
        <translation>aún sin modelo indicado</translation>
    </message>
    <message>
        <source>%L1 at once</source>
        <translation>%L1 a la vez</translation>
    </message>
    <message>
        <source>%L1/min</source>
        <translation>%L1/min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Abra primero una tabla.</translation>
    </message>
    <message>
        <source>Write the prompt for each row first.</source>
        <translation>Escriba primero el prompt para cada fila.</translation>
    </message>
    <message>
        <source>The prompt names a column that the table does not have: %1.</source>
        <translation>El prompt menciona una columna que la tabla no tiene: %1.</translation>
    </message>
    <message>
        <source>Name the model first.</source>
        <translation>Indique primero el modelo.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Give the base URL of the endpoint.</source>
        <translation>Indique la URL base del punto de conexión.</translation>
    </message>
    <message>
        <source>Put the name of your own resource in place of %1.</source>
        <translation>Ponga el nombre de su propio recurso en lugar de %1.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>Leave out user name, key and query: the address ends with its path.</source>
        <translation>Omita el nombre de usuario, la clave y la consulta: la dirección termina con la ruta.</translation>
    </message>
    <message>
        <source>Use https. Plain http works only for this computer.</source>
        <translation>Use https. El http simple solo sirve para este equipo.</translation>
    </message>
    <message>
        <source>Leave out what stands behind the version: it is added for each request.</source>
        <translation>Omita lo que sigue a la versión: se añade en cada solicitud.</translation>
    </message>
    <message>
        <source>Give the labels that an answer can be.</source>
        <translation>Indique las etiquetas que puede tener una respuesta.</translation>
    </message>
    <message>
        <source>The label “%1” is there twice.</source>
        <translation>La etiqueta «%1» está repetida.</translation>
    </message>
    <message>
        <source>Give the fields that an answer has.</source>
        <translation>Indique los campos que tiene una respuesta.</translation>
    </message>
    <message>
        <source>Give every field a name.</source>
        <translation>Dé un nombre a cada campo.</translation>
    </message>
    <message>
        <source>Two fields are named “%1”.</source>
        <translation>Dos campos se llaman «%1».</translation>
    </message>
    <message>
        <source>Say what “%1” can be.</source>
        <translation>Indique qué puede ser «%1».</translation>
    </message>
    <message>
        <source>A choice of “%1” is there twice.</source>
        <translation>Una opción de «%1» está repetida.</translation>
    </message>
    <message>
        <source>Give the answer column a name.</source>
        <translation>Dé un nombre a la columna de respuesta.</translation>
    </message>
    <message>
        <source>The table has a column “%1” already: choose another name.</source>
        <translation>La tabla ya tiene una columna «%1»: elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Retrying, attempt %1: %2</source>
        <translation>Reintentando, intento %1: %2</translation>
    </message>
    <message>
        <source>Retrying in %1 s, attempt %2: %3</source>
        <translation>Reintento en %1 s, intento %2: %3</translation>
    </message>
    <message>
        <source>Retrying in %1 s, attempt %2 of %3: %4</source>
        <translation>Reintento en %1 s, intento %2 de %3: %4</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluida</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregida</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fallida: %1</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>a cell of more than 16 MiB</source>
        <translation>una celda de más de 16 MiB</translation>
    </message>
    <message>
        <source>a quoted cell of more than 16 MiB, or one that is never closed</source>
        <translation>una celda entrecomillada de más de 16 MiB o que no se cierra nunca</translation>
    </message>
    <message>
        <source>a row of more than 64 MiB</source>
        <translation>una fila de más de 64 MiB</translation>
    </message>
    <message>
        <source>more than 1,990 columns</source>
        <translation>más de 1990 columnas</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>sin final</translation>
    </message>
    <message>
        <source>more than one value</source>
        <translation>más de un valor</translation>
    </message>
    <message>
        <source>a value of more than 64 MiB</source>
        <translation>un valor de más de 64 MiB</translation>
    </message>
    <message>
        <source>an unexpected }</source>
        <translation>un } inesperado</translation>
    </message>
    <message>
        <source>something follows the end</source>
        <translation>hay algo después del final</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>el archivo acaba a la mitad</translation>
    </message>
    <message>
        <source>a line of more than 64 MiB</source>
        <translation>una línea de más de 64 MiB</translation>
    </message>
    <message>
        <source>a line of more than 16 MiB</source>
        <translation>una línea de más de 16 MiB</translation>
    </message>
    <message>
        <source>the encoding “%1” is not known here</source>
        <translation>la codificación «%1» no se conoce aquí</translation>
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
            <numerusform>%Ln fila más corta que el encabezado, las celdas que faltan están vacías: línea %1.</numerusform>
            <numerusform>%Ln filas más cortas que el encabezado, las celdas que faltan están vacías: línea %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) longer than the heading, the further cells are in added columns: line %1.</source>
        <translation>
            <numerusform>%Ln fila más larga que el encabezado, las celdas sobrantes están en columnas añadidas: línea %1.</numerusform>
            <numerusform>%Ln filas más largas que el encabezado, las celdas sobrantes están en columnas añadidas: línea %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with stray quotes or delimiters, put right: line %1.</source>
        <translation>
            <numerusform>%Ln fila con comillas o delimitadores sueltos, corregida: línea %1.</numerusform>
            <numerusform>%Ln filas con comillas o delimitadores sueltos, corregidas: línea %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with bytes that are no text in this encoding, shown as �: line %1.</source>
        <translation>
            <numerusform>%Ln fila con bytes que no son texto en esta codificación, mostrados como �: línea %1.</numerusform>
            <numerusform>%Ln filas con bytes que no son texto en esta codificación, mostrados como �: línea %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorter than the heading: the missing cells are empty</source>
        <translation>Más cortas que el encabezado: las celdas que faltan están vacías</translation>
    </message>
    <message>
        <source>Longer than the heading: the further cells are in added columns</source>
        <translation>Más largas que el encabezado: las celdas sobrantes están en columnas añadidas</translation>
    </message>
    <message>
        <source>Stray quotes or delimiters: put right</source>
        <translation>Comillas o delimitadores sueltos: corregidos</translation>
    </message>
    <message>
        <source>Bytes that are no text in this encoding: shown as �</source>
        <translation>Bytes que no son texto en esta codificación: se muestran como �</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
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
        <translation>más de 1&#xa0;048&#xa0;576 filas</translation>
    </message>
    <message>
        <source>more than 1,990 columns</source>
        <translation>más de 1990 columnas</translation>
    </message>
    <message>
        <source>a row of more than 64 MiB</source>
        <translation>una fila de más de 64 MiB</translation>
    </message>
    <message>
        <source>the same text again and again, more than 1 GiB of it</source>
        <translation>el mismo texto una y otra vez, más de 1 GiB</translation>
    </message>
    <message>
        <source>a sheet holds at most 1,048,576 rows with its header; export as CSV or JSONL instead</source>
        <translation>una hoja admite como máximo 1&#xa0;048&#xa0;576 filas con su encabezado; exporte como CSV o JSONL</translation>
    </message>
    <message>
        <source>there is no workbook in it</source>
        <translation>no contiene ningún libro de cálculo</translation>
    </message>
    <message>
        <source>more than 16,777,216 different texts</source>
        <translation>más de 16&#xa0;777&#xa0;216 textos distintos</translation>
    </message>
    <message>
        <source>more than 16,384 columns</source>
        <translation>más de 16&#xa0;384 columnas</translation>
    </message>
    <message>
        <source>a cell names the text %1, which is not in the workbook</source>
        <translation>una celda remite al texto %1, que no está en el libro</translation>
    </message>
    <message>
        <source>the cell of “%1” has %2 characters, and Excel takes 32,767; export as ODS, CSV or JSONL instead</source>
        <translation>la celda de «%1» tiene %2 caracteres, y Excel admite 32&#xa0;767; exporte como ODS, CSV o JSONL</translation>
    </message>
    <message>
        <source>elements inside elements more than 128 deep</source>
        <translation>elementos dentro de elementos a más de 128 niveles</translation>
    </message>
    <message>
        <source>it holds a document type, which no workbook has; it was not read any further</source>
        <translation>contiene un tipo de documento, que ningún libro tiene; no se siguió leyendo</translation>
    </message>
    <message>
        <source>a cell of more than 16 MiB</source>
        <translation>una celda de más de 16 MiB</translation>
    </message>
    <message>
        <source>a part of it is broken (%1)</source>
        <translation>una parte está dañada (%1)</translation>
    </message>
    <message>
        <source>this is not a workbook, whatever its name says</source>
        <translation>no es un libro de cálculo, diga lo que diga su nombre</translation>
    </message>
    <message>
        <source>it is protected with a password; open it in its own program, save it without one and open that file</source>
        <translation>está protegido con contraseña; ábralo en su propio programa, guárdelo sin contraseña y abra ese archivo</translation>
    </message>
    <message>
        <source>this is a workbook in a form of Excel&apos;s own (.xls, .xlsb); save it as .xlsx and open that file</source>
        <translation>es un libro en un formato propio de Excel (.xls, .xlsb); guárdelo como .xlsx y abra ese archivo</translation>
    </message>
    <message>
        <source>the archive is damaged at %1 (%2)</source>
        <translation>el archivo comprimido está dañado en %1 (%2)</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table needs</source>
        <translation>%1 ocupa, descomprimido, mucho más de lo que una tabla necesita</translation>
    </message>
    <message>
        <source>a single piece of %1 has more than 16 MiB</source>
        <translation>un solo fragmento de %1 tiene más de 16 MiB</translation>
    </message>
    <message>
        <source>the archive is damaged or cut short (%1)</source>
        <translation>el archivo comprimido está dañado o incompleto (%1)</translation>
    </message>
    <message>
        <source>an archive of more than 20,000 parts</source>
        <translation>un archivo comprimido de más de 20&#xa0;000 partes</translation>
    </message>
    <message>
        <source>the part %1 is missing in it</source>
        <translation>falta la parte %1</translation>
    </message>
    <message>
        <source>more than 4 GiB of cells in one sheet; export as CSV or JSONL instead</source>
        <translation>más de 4 GiB de celdas en una hoja; exporte como CSV o JSONL</translation>
    </message>
</context>
<context>
    <name>rowmill::AboutDialog</name>
    <message>
        <source>About Rowmill</source>
        <translation>Acerca de Rowmill</translation>
    </message>
    <message>
        <source>Runs every row of a table through a language model.</source>
        <translation>Pasa cada fila de una tabla por un modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without warranty.</source>
        <translation>Software libre bajo la licencia Apache 2.0, sin garantía.</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <translation>&amp;Copiar las versiones</translation>
    </message>
    <message>
        <source>For a report of what went wrong</source>
        <translation>Para informar de un problema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>rowmill::Actions</name>
    <message>
        <source>&amp;Open table…</source>
        <translation>&amp;Abrir tabla…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a fol&amp;der of texts…</source>
        <translation>Abrir carpeta de &amp;textos…</translation>
    </message>
    <message>
        <source>&amp;New from clipboard</source>
        <translation>&amp;Nueva tabla desde el portapapeles</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>Abrir &amp;proyecto…</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>Probar el eje&amp;mplo</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>Proyectos &amp;recientes</translation>
    </message>
    <message>
        <source>C&amp;hoose a recipe</source>
        <translation>&amp;Elegir una receta</translation>
    </message>
    <message>
        <source>Use another &amp;file…</source>
        <translation>&amp;Usar otro archivo…</translation>
    </message>
    <message>
        <source>&amp;Import recipe…</source>
        <translation>&amp;Importar receta…</translation>
    </message>
    <message>
        <source>E&amp;xport recipe…</source>
        <translation>E&amp;xportar receta…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Exp&amp;ortar…</translation>
    </message>
    <message>
        <source>Export the ro&amp;ws shown…</source>
        <translation>Exportar las filas &amp;visibles…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Cerrar pro&amp;yecto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Copiar con &amp;encabezados</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Correct ans&amp;wer</source>
        <translation>C&amp;orregir la respuesta</translation>
    </message>
    <message>
        <source>Revert to the &amp;model&apos;s answer</source>
        <translation>Revertir a la respuesta del &amp;modelo</translation>
    </message>
    <message>
        <source>&amp;Exclude rows</source>
        <translation>E&amp;xcluir filas</translation>
    </message>
    <message>
        <source>&amp;Include rows</source>
        <translation>&amp;Incluir filas</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>C&amp;laves…</translation>
    </message>
    <message>
        <source>Use the rows as e&amp;xamples</source>
        <translation>Usar las filas como e&amp;jemplos</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>&amp;Red…</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <translation>&amp;Precios…</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>Preferencia&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>Row &amp;inspector</source>
        <translation>&amp;Inspector de filas</translation>
    </message>
    <message>
        <source>&amp;Run panel</source>
        <translation>Panel de &amp;ejecución</translation>
    </message>
    <message>
        <source>&amp;Event log</source>
        <translation>&amp;Registro de eventos</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Parte siguiente de la &amp;ventana</translation>
    </message>
    <message>
        <source>Previous part of t&amp;he window</source>
        <translation>Parte anterior de la venta&amp;na</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Sort by this col&amp;umn</source>
        <translation>Ordenar por e&amp;sta columna</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>Ir a la &amp;fila…</translation>
    </message>
    <message>
        <source>&amp;Next failed row</source>
        <translation>Fila fallida si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Previous failed row</source>
        <translation>Fila fallida &amp;anterior</translation>
    </message>
    <message>
        <source>Re&amp;ad the whole cell</source>
        <translation>&amp;Leer la celda completa</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>High contrast, l&amp;ight</source>
        <translation>Alto contraste, c&amp;laro</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>Alto contraste, oscu&amp;ro</translation>
    </message>
    <message>
        <source>&amp;Try 5 rows</source>
        <translation>&amp;Probar 5 filas</translation>
    </message>
    <message>
        <source>Run a pi&amp;lot of %1 rows</source>
        <translation>Ejecutar un pi&amp;loto de %1 filas</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Reintentar &amp;fallidas</translation>
    </message>
    <message>
        <source>Run selecte&amp;d rows</source>
        <translation>Ejecutar filas &amp;seleccionadas</translation>
    </message>
    <message>
        <source>Run all rows a&amp;gain…</source>
        <translation>Ejecutar &amp;todas las filas de nuevo…</translation>
    </message>
    <message>
        <source>Run &amp;outdated rows again…</source>
        <translation>Ejecutar de nuevo filas &amp;obsoletas…</translation>
    </message>
    <message>
        <source>Run &amp;new and changed rows</source>
        <translation>Ejecutar filas &amp;nuevas y modificadas</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Rowmill</source>
        <translation>&amp;Acerca de Rowmill</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Abra primero una tabla.</translation>
    </message>
    <message>
        <source>Not while a run is on.</source>
        <translation>No durante una ejecución.</translation>
    </message>
    <message>
        <source>Resume or stop the run first.</source>
        <translation>Reanude o detenga primero la ejecución.</translation>
    </message>
    <message>
        <source>A file is being opened.</source>
        <translation>Se está abriendo un archivo.</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>No hay filas seleccionadas.</translation>
    </message>
    <message>
        <source>The project is open read-only.</source>
        <translation>El proyecto está abierto como solo lectura.</translation>
    </message>
    <message>
        <source>Everything is saved as it happens.</source>
        <translation>Todo se guarda a medida que ocurre.</translation>
    </message>
    <message>
        <source>All rows are shown.</source>
        <translation>Se muestran todas las filas.</translation>
    </message>
    <message>
        <source>No row has failed.</source>
        <translation>No ha fallado ninguna fila.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Re&amp;hacer: %1</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>Nada que rehacer.</translation>
    </message>
    <message>
        <source>No row is excluded.</source>
        <translation>No hay filas excluidas.</translation>
    </message>
    <message>
        <source>The table shows the answers of a run. Choose another filter first.</source>
        <translation>La tabla muestra las respuestas de una ejecución. Elija primero otro filtro.</translation>
    </message>
    <message>
        <source>No answer is corrected.</source>
        <translation>No hay respuestas corregidas.</translation>
    </message>
    <message>
        <source>The project is open read-only. Save it under another name to run it.</source>
        <translation>El proyecto está abierto como solo lectura. Guárdelo con otro nombre para ejecutarlo.</translation>
    </message>
    <message>
        <source>A run is on.</source>
        <translation>Hay una ejecución en curso.</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>No row is waiting.</source>
        <translation>No hay filas en espera.</translation>
    </message>
    <message>
        <source>Requests in flight are finishing.</source>
        <translation>Están terminando las solicitudes en curso.</translation>
    </message>
    <message>
        <source>No run is on.</source>
        <translation>No hay ninguna ejecución en curso.</translation>
    </message>
    <message>
        <source>No row is done.</source>
        <translation>No hay filas hechas.</translation>
    </message>
</context>
<context>
    <name>rowmill::AnswerBox</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Write the answer by hand</source>
        <translation>Escribir la respuesta a mano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Revert to the model&apos;s answer</source>
        <translation>Revertir a la respuesta del modelo</translation>
    </message>
    <message>
        <source>The model&apos;s answer</source>
        <translation>Respuesta del modelo</translation>
    </message>
    <message>
        <source>The last answer, which did not fit</source>
        <translation>La última respuesta, que no encajaba</translation>
    </message>
    <message>
        <source>Answer by hand</source>
        <translation>Respuesta a mano</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>Corregida %1</translation>
    </message>
    <message>
        <source>The model has not answered.</source>
        <translation>El modelo no ha respondido.</translation>
    </message>
    <message>
        <source>Excluded: no run asks this row.</source>
        <translation>Excluida: ninguna ejecución pregunta esta fila.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
</context>
<context>
    <name>rowmill::AnswerEditor</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>rowmill::AnswerPage</name>
    <message>
        <source>Free text</source>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>One of a set of labels</source>
        <translation>Una de varias etiquetas</translation>
    </message>
    <message>
        <source>Named fields</source>
        <translation>Campos con nombre</translation>
    </message>
    <message>
        <source>Answer column</source>
        <translation>Columna de respuesta</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>La respuesta es</translation>
    </message>
    <message numerus="yes">
        <source>This column has more than %Ln different value(s): too many for labels.</source>
        <translation>
            <numerusform>Esta columna tiene más de %Ln valor distinto: demasiados para usarlos como etiquetas.</numerusform>
            <numerusform>Esta columna tiene más de %Ln valores distintos: demasiados para usarlos como etiquetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is kept as the model wrote it, as text in this column, and exported beside the columns of the table. A row that failed stays empty there; the reason stands in its status.</source>
        <translation>La respuesta se conserva tal como la escribió el modelo, como texto en esta columna, y se exporta junto a las columnas de la tabla. Si una fila falla, la celda queda vacía; el motivo figura en su estado.</translation>
    </message>
    <message>
        <source>The model is told the labels, and every answer is checked: what is none of them is asked again once, and then fails.</source>
        <translation>Se indican las etiquetas al modelo y se comprueba cada respuesta: lo que no sea ninguna de ellas se pregunta una vez más y luego falla.</translation>
    </message>
    <message>
        <source>Each field has a column of its own. Every answer is checked: what does not fit is asked again once, and then fails.</source>
        <translation>Cada campo tiene su propia columna. Se comprueba cada respuesta: lo que no encaje se pregunta una vez más y luego falla.</translation>
    </message>
</context>
<context>
    <name>rowmill::AttemptView</name>
    <message>
        <source>Attempt %1: %2, %3</source>
        <translation>Intento %1: %2, %3</translation>
    </message>
    <message>
        <source>Time the attempt took</source>
        <translation>Tiempo que llevó el intento</translation>
    </message>
    <message>
        <source>Waited %1 for us, %2 for the server</source>
        <translation>Espera: %1 local, %2 del servidor</translation>
    </message>
    <message>
        <source>%1 tokens sent, %2 written</source>
        <translation>%1 tokens enviados, %2 escritos</translation>
    </message>
    <message>
        <source>%1 of them from the cache</source>
        <translation>%1 de ellos de la caché</translation>
    </message>
    <message>
        <source>%1 of them for reasoning</source>
        <translation>%1 de ellos para razonar</translation>
    </message>
</context>
<context>
    <name>rowmill::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>rowmill::CellPeek</name>
    <message>
        <source>The whole cell</source>
        <translation>La celda completa</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Fila %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters</source>
        <translation>
            <numerusform>%n carácter más</numerusform>
            <numerusform>%n caracteres más</numerusform>
        </translation>
    </message>
    <message>
        <source>This cell is empty.</source>
        <translation>Esta celda está vacía.</translation>
    </message>
</context>
<context>
    <name>rowmill::CellText</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Fila %1, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
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
        <translation>Guardar la imagen como</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the data as</source>
        <translation>Guardar los datos como</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>Texto separado por tabuladores (*.tsv)</translation>
    </message>
</context>
<context>
    <name>rowmill::ColumnMenu</name>
    <message>
        <source>Row number</source>
        <translation>Número de fila</translation>
    </message>
    <message>
        <source>&amp;All columns as they were</source>
        <translation>&amp;Todas las columnas como estaban</translation>
    </message>
    <message>
        <source>&amp;As in the source</source>
        <translation>&amp;Como en el origen</translation>
    </message>
    <message>
        <source>A&amp;scending</source>
        <translation>&amp;Ascendente</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <source>Sort a&amp;scending</source>
        <translation>Ordenar &amp;ascendente</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Ordenar &amp;descendente</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>&amp;Ocultar esta columna</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Col&amp;umnas</translation>
    </message>
</context>
<context>
    <name>rowmill::ConnectionCheck</name>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>&amp;Cancelar la prueba</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Sends one small request, which the provider may bill</source>
        <translation>Envía una solicitud pequeña, que el proveedor puede facturar</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
</context>
<context>
    <name>rowmill::ContextField</name>
    <message>
        <source>Rows before each row, as context</source>
        <translation>Filas anteriores a cada fila, como contexto</translation>
    </message>
    <message>
        <source>So many rows in front of it are shown to the model with each row: their source columns, never answers. Each row is then asked alone, not with others in one request.</source>
        <translation>Con cada fila se muestran al modelo tantas filas anteriores: sus columnas de origen, nunca las respuestas. Cada fila se pregunta entonces sola, no junto con otras en una solicitud.</translation>
    </message>
    <message>
        <source>Rows after each row, as context</source>
        <translation>Filas posteriores a cada fila, como contexto</translation>
    </message>
    <message>
        <source>So many rows behind it are shown to the model with each row, in the same way.</source>
        <translation>Con cada fila se muestran al modelo, del mismo modo, tantas filas posteriores.</translation>
    </message>
    <message>
        <source>Context rows</source>
        <translation>Filas de contexto</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Which columns of the rows around it are shown</source>
        <translation>Qué columnas se muestran de las filas de alrededor</translation>
    </message>
    <message>
        <source>The columns that the prompt names</source>
        <translation>Las columnas que menciona el prompt</translation>
    </message>
    <message>
        <source>columns of the prompt</source>
        <translation>columnas del prompt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the context: %1</source>
        <translation>Columnas del contexto: %1</translation>
    </message>
</context>
<context>
    <name>rowmill::DataCommands</name>
    <message>
        <source>Use another file&apos;s rows</source>
        <translation>Usar las filas de otro archivo</translation>
    </message>
    <message>
        <source>The rows are in place: %L1 new, %L2 changed, %L3 unchanged, %L4 gone.</source>
        <translation>Las filas están en su sitio: %L1 nuevas, %L2 modificadas, %L3 sin cambios, %L4 desaparecidas.</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Importar una receta</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recetas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The recipe of %1 is in place; Undo takes it back.</source>
        <translation>Se aplicó la receta de %1; Deshacer la retira.</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Exportar la receta</translation>
    </message>
    <message>
        <source>The recipe is in %1: prompts, model and limits, no rows and no key.</source>
        <translation>La receta está en %1: prompts, modelo y límites, sin filas ni claves.</translation>
    </message>
    <message numerus="yes">
        <source>The recipe is in %1: prompts, model and limits, no key. With it go %Ln example(s), which are rows of this table.</source>
        <translation>
            <numerusform>La receta está en %1: prompts, modelo y límites, sin claves. Incluye %Ln ejemplo, que es una fila de esta tabla.</numerusform>
            <numerusform>La receta está en %1: prompts, modelo y límites, sin claves. Incluye %Ln ejemplos, que son filas de esta tabla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::DataPage</name>
    <message>
        <source>Open another table…</source>
        <translation>Abrir otra tabla…</translation>
    </message>
    <message>
        <source>Open another table</source>
        <translation>Abrir otra tabla</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not as the others…</source>
        <translation>
            <numerusform>%Ln fila distinta de las demás…</numerusform>
            <numerusform>%Ln filas distintas de las demás…</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>Fila %L1</translation>
    </message>
</context>
<context>
    <name>rowmill::EarlierAnswers</name>
    <message>
        <source>By hand %1</source>
        <translation>A mano %1</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Earlier answers (%1)</source>
        <translation>Respuestas anteriores (%1)</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>Usar esta respuesta</translation>
    </message>
    <message>
        <source>Use the answer of: %1</source>
        <translation>Usar la respuesta de: %1</translation>
    </message>
</context>
<context>
    <name>rowmill::EventLog</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
</context>
<context>
    <name>rowmill::EventLogWindow</name>
    <message>
        <source>Event log</source>
        <translation>Registro de eventos</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>&amp;Información</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Advertencias</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation>&amp;Errores</translation>
    </message>
    <message>
        <source>Find in the events</source>
        <translation>Buscar en los eventos</translation>
    </message>
    <message>
        <source>&amp;Follow the end</source>
        <translation>&amp;Seguir el final</translation>
    </message>
    <message>
        <source>Keeps the latest event in view</source>
        <translation>Mantiene a la vista el evento más reciente</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>&amp;Go to the row</source>
        <translation>Ir a la &amp;fila</translation>
    </message>
    <message>
        <source>Selects the event&apos;s row in the table</source>
        <translation>Selecciona en la tabla la fila del evento</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the selected events; without a selection, all that are shown</source>
        <translation>Copia los eventos seleccionados; sin selección, todos los que se muestran</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Saves the events that are shown, as text or as CSV</source>
        <translation>Guarda los eventos que se muestran, como texto o como CSV</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 de %2 eventos</translation>
    </message>
    <message>
        <source>Select one event that has a row.</source>
        <translation>Seleccione un solo evento que tenga fila.</translation>
    </message>
    <message>
        <source>No event is shown.</source>
        <translation>No se muestra ningún evento.</translation>
    </message>
    <message>
        <source>&amp;Undo clear</source>
        <translation>&amp;Deshacer vaciado</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Brings back what was cleared</source>
        <translation>Recupera lo que se vació</translation>
    </message>
    <message>
        <source>Empties the log; it can be brought back until the next event</source>
        <translation>Vacía el registro; se puede recuperar hasta el próximo evento</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>El registro está vacío.</translation>
    </message>
</context>
<context>
    <name>rowmill::EventRecorder</name>
    <message>
        <source>“%1” is closed.</source>
        <translation>«%1» está cerrado.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is open: %Ln row(s).</source>
        <translation>
            <numerusform>«%1» está abierto: %Ln fila.</numerusform>
            <numerusform>«%1» está abierto: %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Connection test: %1</source>
        <translation>Prueba de conexión: %1</translation>
    </message>
    <message>
        <source>proxy as the system says</source>
        <translation>proxy según el sistema</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>sin proxy</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>proxy %1</translation>
    </message>
    <message>
        <source>no further certificate authorities</source>
        <translation>sin autoridades de certificación adicionales</translation>
    </message>
    <message>
        <source>certificate authorities of %1</source>
        <translation>autoridades de certificación de %1</translation>
    </message>
    <message>
        <source>Network settings: %1, %2.</source>
        <translation>Ajustes de red: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed by hand.</source>
        <translation>
            <numerusform>%Ln fila modificada a mano.</numerusform>
            <numerusform>%Ln filas modificadas a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits changed by hand: %1.</source>
        <translation>Límites modificados a mano: %1.</translation>
    </message>
    <message>
        <source>Model: %1 at %2.</source>
        <translation>Modelo: %1 en %2.</translation>
    </message>
</context>
<context>
    <name>rowmill::ExampleCommands</name>
    <message>
        <source>With their &amp;answers</source>
        <translation>Con sus &amp;respuestas</translation>
    </message>
    <message>
        <source>With what stands in “%1”</source>
        <translation>Con lo que hay en «%1»</translation>
    </message>
</context>
<context>
    <name>rowmill::ExampleList</name>
    <message numerus="yes">
        <source>%Ln example(s), shown to the model ahead of each row</source>
        <translation>
            <numerusform>%Ln ejemplo, mostrado al modelo antes de cada fila</numerusform>
            <numerusform>%Ln ejemplos, mostrados al modelo antes de cada fila</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out the example: %1</source>
        <translation>Quitar el ejemplo: %1</translation>
    </message>
    <message>
        <source>Take out this example</source>
        <translation>Quitar este ejemplo</translation>
    </message>
</context>
<context>
    <name>rowmill::ExportDialog</name>
    <message>
        <source>Export the answers</source>
        <translation>Exportar las respuestas</translation>
    </message>
    <message>
        <source>File form</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (.ods)</source>
        <translation>Hoja de cálculo OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <source>TSV, tab separated (.tsv)</source>
        <translation>TSV, separado por tabuladores (.tsv)</translation>
    </message>
    <message>
        <source>JSON lines (.jsonl)</source>
        <translation>Líneas JSON (.jsonl)</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Coma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto y coma ;</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, by which Excel knows UTF-8</source>
        <translation>Marca de orden de &amp;bytes, con la que Excel reconoce UTF-8</translation>
    </message>
    <message>
        <source>A &apos; before cells that a s&amp;preadsheet would run as a formula</source>
        <translation>Un &apos; antes de las celdas que una &amp;hoja de cálculo ejecutaría como fórmula</translation>
    </message>
    <message>
        <source>Changes those cells. Numbers stay as they are.</source>
        <translation>Modifica esas celdas. Los números no cambian.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Only the rows shown in the table</source>
        <translation>Solo las filas que se muestran en la tabla</translation>
    </message>
    <message>
        <source>Filter the table to export a part of it.</source>
        <translation>Filtre la tabla para exportar una parte.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>De&amp;limiter</source>
        <translation>De&amp;limitador</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>F&amp;ilas</translation>
    </message>
    <message>
        <source>Only a CSV file has one to choose.</source>
        <translation>Solo se puede elegir en un archivo CSV.</translation>
    </message>
    <message>
        <source>Only for CSV and TSV files.</source>
        <translation>Solo para archivos CSV y TSV.</translation>
    </message>
    <message>
        <source>UTF-8. Quotes and line breaks in cells are kept.</source>
        <translation>UTF-8. Se conservan las comillas y los saltos de línea de las celdas.</translation>
    </message>
    <message>
        <source>UTF-8, one object a line, for programs.</source>
        <translation>UTF-8, un objeto por línea, para programas.</translation>
    </message>
    <message>
        <source>Every cell is text: leading zeros and long numbers stay, and nothing is run as a formula. At most 1,048,576 rows.</source>
        <translation>Todas las celdas son texto: se conservan los ceros iniciales y los números largos, y nada se ejecuta como fórmula. Como máximo 1&#xa0;048&#xa0;576 filas.</translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>Una columna necesita un nombre.</translation>
    </message>
    <message>
        <source>Two columns are named “%1”.</source>
        <translation>Dos columnas se llaman «%1».</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
    <message>
        <source>F2 or a double click renames a column; drag to change the order.</source>
        <translation>F2 o doble clic cambia el nombre de una columna; arrastre para cambiar el orden.</translation>
    </message>
    <message>
        <source>Select a column that is not the first.</source>
        <translation>Seleccione una columna que no sea la primera.</translation>
    </message>
    <message>
        <source>Select a column that is not the last.</source>
        <translation>Seleccione una columna que no sea la última.</translation>
    </message>
</context>
<context>
    <name>rowmill::FieldList</name>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
</context>
<context>
    <name>rowmill::FieldRow</name>
    <message>
        <source>name of the field</source>
        <translation>nombre del campo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Uno de</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>good, bad, mixed</source>
        <translation>bueno, malo, mixto</translation>
    </message>
    <message>
        <source>What the field can be, with commas between</source>
        <translation>Lo que puede ser el campo, separado por comas</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>Puede estar vacío</translation>
    </message>
    <message>
        <source>For what a row does not always say</source>
        <translation>Para lo que una fila no siempre dice</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nombre del campo</translation>
    </message>
    <message>
        <source>Type of the field %1</source>
        <translation>Tipo del campo %1</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>Quitar el campo %1</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Quitar este campo</translation>
    </message>
</context>
<context>
    <name>rowmill::FilterChips</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Filter and search</source>
        <translation>Filtrar y buscar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in rows</source>
        <translation>Buscar en las filas</translation>
    </message>
    <message>
        <source>Answers of run %1</source>
        <translation>Respuestas de la ejecución %1</translation>
    </message>
</context>
<context>
    <name>rowmill::FindSign</name>
    <message>
        <source>Sort again</source>
        <translation>Reordenar</translation>
    </message>
    <message>
        <source>Rows have changed since they were sorted. They stay where they are until you sort again.</source>
        <translation>Hay filas que han cambiado desde que se ordenaron. Se quedan donde están hasta que se vuelva a ordenar.</translation>
    </message>
    <message>
        <source>Sort again: rows have changed since they were sorted</source>
        <translation>Reordenar: hay filas que han cambiado desde que se ordenaron</translation>
    </message>
</context>
<context>
    <name>rowmill::FormChoices</name>
    <message>
        <source>Read &amp;as</source>
        <translation>Leer &amp;como</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>Co&amp;dificación</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>De&amp;limitador</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Encabezado</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>Comilla&amp;s</translation>
    </message>
    <message>
        <source>S&amp;kip lines in front</source>
        <translation>&amp;Omitir líneas iniciales</translation>
    </message>
    <message>
        <source>Skip lines in front</source>
        <translation>Omitir líneas iniciales</translation>
    </message>
    <message>
        <source>Esca&amp;pe</source>
        <translation>Esca&amp;pe</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>In the first row</source>
        <translation>En la primera fila</translation>
    </message>
    <message>
        <source>None: columns by number</source>
        <translation>Ninguno: columnas por número</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Detectado: %1</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>La primera</translation>
    </message>
    <message>
        <source>The first: %1</source>
        <translation>La primera: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>in line %L1</source>
        <translation>en la línea %L1</translation>
    </message>
    <message>
        <source>Detected: %L1</source>
        <translation>Detectado: %L1</translation>
    </message>
</context>
<context>
    <name>rowmill::GoToRow</name>
    <message>
        <source>Go to ro&amp;w</source>
        <translation>Ir a la &amp;fila</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Número de fila</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>De 1 a %1</translation>
    </message>
    <message>
        <source>That is no row number.</source>
        <translation>No es un número de fila.</translation>
    </message>
    <message>
        <source>The last row is %1.</source>
        <translation>La última fila es la %1.</translation>
    </message>
    <message>
        <source>Row %1 is not among the rows shown.</source>
        <translation>La fila %1 no está entre las que se muestran.</translation>
    </message>
</context>
<context>
    <name>rowmill::GoneDialog</name>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>RESPUESTA</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Answers of rows that are gone</source>
        <translation>Respuestas de filas desaparecidas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Its cells</source>
        <translation>Sus celdas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Desaparecida desde</translation>
    </message>
    <message>
        <source>What is kept of the row</source>
        <translation>Lo que se conserva de la fila</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) of rows that the data no longer has. They are kept, and count for nothing, until old answers are dropped.</source>
        <translation>
            <numerusform>%Ln respuesta de filas que ya no están en los datos. Se conserva, sin contar para nada, hasta que se eliminen las respuestas antiguas.</numerusform>
            <numerusform>%Ln respuestas de filas que ya no están en los datos. Se conservan, sin contar para nada, hasta que se eliminen las respuestas antiguas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed are the last %1; a file takes them all.</source>
        <translation>Se muestran las últimas %1; un archivo las recoge todas.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguna.</translation>
    </message>
</context>
<context>
    <name>rowmill::HistoryCommands</name>
    <message>
        <source>Not while a run is on.</source>
        <translation>No durante una ejecución.</translation>
    </message>
    <message>
        <source>Export the answers of rows that are gone</source>
        <translation>Exportar las respuestas de filas desaparecidas</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx *.ods *.jsonl)</source>
        <translation>Tablas (*.csv *.tsv *.xlsx *.ods *.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln old answer(s)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln respuesta antigua?</numerusform>
            <numerusform>¿Eliminar %Ln respuestas antiguas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The present answers and corrections stay. The answers that they replaced and those of rows that are gone, %1, can then no longer be looked at; this cannot be undone.</source>
        <translation>Las respuestas y correcciones actuales se conservan. Las respuestas que sustituyeron y las de filas desaparecidas, %1, ya no se podrán ver; esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Eliminarlas</translation>
    </message>
</context>
<context>
    <name>rowmill::HistoryDialog</name>
    <message>
        <source>unknown</source>
        <comment>a cost</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>What is kept of the run</source>
        <translation>Lo que se conserva de la ejecución</translation>
    </message>
    <message>
        <source>Drop old answers…</source>
        <translation>Eliminar respuestas antiguas…</translation>
    </message>
    <message>
        <source>Rows that are gone…</source>
        <translation>Filas desaparecidas…</translation>
    </message>
    <message>
        <source>Show its answers</source>
        <translation>Mostrar sus respuestas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Drop old answers (%1)…</source>
        <translation>Eliminar respuestas antiguas (%1)…</translation>
    </message>
    <message>
        <source>Rows that are gone (%1)…</source>
        <translation>Filas desaparecidas (%1)…</translation>
    </message>
    <message>
        <source>Answers of rows that the data no longer has</source>
        <translation>Respuestas de filas que ya no están en los datos</translation>
    </message>
    <message>
        <source>No row with an answer has gone.</source>
        <translation>No ha desaparecido ninguna fila con respuesta.</translation>
    </message>
    <message>
        <source>No answer has been replaced yet.</source>
        <translation>Aún no se ha sustituido ninguna respuesta.</translation>
    </message>
    <message>
        <source>Dropping old answers…</source>
        <translation>Eliminando respuestas antiguas…</translation>
    </message>
    <message>
        <source>The file gives back their room, which takes as long as copying it.</source>
        <translation>El archivo libera su espacio, lo que tarda tanto como copiarlo.</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>Aún no hay ejecuciones.</translation>
    </message>
    <message>
        <source>No answer of this run is kept.</source>
        <translation>No se conserva ninguna respuesta de esta ejecución.</translation>
    </message>
</context>
<context>
    <name>rowmill::ImportDialog</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Abrir una tabla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln fila hasta ahora</numerusform>
            <numerusform>%Ln filas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::ImportPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln fila hasta ahora</numerusform>
            <numerusform>%Ln filas hasta ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Select a row to see its request, answer and attempts</source>
        <translation>Seleccione una fila para ver su solicitud, su respuesta y sus intentos</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>Mensaje de sistema</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <translation>espera local</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>espera del servidor</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Id. de solicitud</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Not asked: row %1 had asked the very same.</source>
        <translation>No preguntada: la fila %1 había preguntado exactamente lo mismo.</translation>
    </message>
</context>
<context>
    <name>rowmill::KeyCommands</name>
    <message>
        <source>Waiting for the keychain to give the key “%1”.</source>
        <translation>Esperando a que el llavero entregue la clave «%1».</translation>
    </message>
    <message>
        <source>Delete the key “%1”?</source>
        <translation>¿Eliminar la clave «%1»?</translation>
    </message>
    <message>
        <source>It is taken out of the keychain, and requests to %1 can no longer use it.</source>
        <translation>Se retira del llavero, y las solicitudes a %1 ya no podrán usarla.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask you to unlock it.</source>
        <translation>Esperando al llavero. Es posible que pida desbloquearlo.</translation>
    </message>
    <message>
        <source>Take “%1” off the list all the same?</source>
        <translation>¿Quitar «%1» de la lista de todos modos?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>rowmill::KeyEntryDialog</name>
    <message>
        <source>Replace a key</source>
        <translation>Reemplazar una clave</translation>
    </message>
    <message>
        <source>Store a key</source>
        <translation>Guardar una clave</translation>
    </message>
    <message>
        <source>my key</source>
        <translation>mi clave</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Clave nueva</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask you to unlock it.</source>
        <translation>Esperando al llavero. Es posible que pida desbloquearlo.</translation>
    </message>
    <message>
        <source>It goes into the system&apos;s keychain, and is sent to this server and nowhere else.</source>
        <translation>Se guarda en el llavero del sistema y se envía a este servidor y a ningún otro lugar.</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Dé un nombre a la clave.</translation>
    </message>
    <message>
        <source>Type or paste the key.</source>
        <translation>Escriba o pegue la clave.</translation>
    </message>
</context>
<context>
    <name>rowmill::KeyField</name>
    <message>
        <source>Keys…</source>
        <translation>Claves…</translation>
    </message>
    <message>
        <source>Show the stored keys</source>
        <translation>Mostrar las claves guardadas</translation>
    </message>
    <message>
        <source>Key for this session</source>
        <translation>Clave para esta sesión</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>Store a key…</source>
        <translation>Guardar una clave…</translation>
    </message>
    <message>
        <source>A key is held; type to replace it</source>
        <translation>Hay una clave; escriba para reemplazarla</translation>
    </message>
    <message>
        <source>Give the address of the server first: a key belongs to it.</source>
        <translation>Indique primero la dirección del servidor: la clave pertenece a él.</translation>
    </message>
    <message>
        <source>Kept in memory for this session only, never saved.</source>
        <translation>Se mantiene en memoria solo para esta sesión, nunca se guarda.</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, and read from there when a run begins.</source>
        <translation>Se guarda en el llavero del sistema y se lee de allí al comenzar una ejecución.</translation>
    </message>
    <message>
        <source>%1 Sent to %2 and nowhere else.</source>
        <translation>%1 Se envía a %2 y a ningún otro lugar.</translation>
    </message>
</context>
<context>
    <name>rowmill::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>Claves guardadas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;Usar esta</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Reemplazar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain and never shown. Each is sent only to the server it is stored for.</source>
        <translation>Se guardan en el llavero del sistema y nunca se muestran. Cada una se envía solo al servidor para el que se guardó.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>No key is stored yet.</source>
        <translation>Aún no hay claves guardadas.</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>Seleccione primero una clave.</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Está en uso.</translation>
    </message>
</context>
<context>
    <name>rowmill::LabelEdit</name>
    <message>
        <source>One a line, for example:
positive
negative</source>
        <translation>Una por línea, por ejemplo:
positiva
negativa</translation>
    </message>
    <message>
        <source>From a column</source>
        <translation>De una columna</translation>
    </message>
    <message>
        <source>Take the labels from what a column holds</source>
        <translation>Tomar las etiquetas del contenido de una columna</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Abra primero una tabla.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels, one a line</source>
        <translation>Etiquetas, una por línea</translation>
    </message>
</context>
<context>
    <name>rowmill::LimitsPage</name>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Fewer while the server pushes &amp;back</source>
        <translation>&amp;Menos si el servidor frena</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Ask the very same only once</source>
        <translation>Preguntar lo &amp;idéntico una sola vez</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Solicitudes a la vez</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Solicitudes por minuto</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Tokens por minuto</translation>
    </message>
    <message>
        <source>Left on automatic, both are learned from what the server says. These four take effect at once, also while a run is on.</source>
        <translation>En automático, ambos se aprenden de lo que indica el servidor. Estos cuatro surten efecto de inmediato, también durante una ejecución.</translation>
    </message>
    <message>
        <source>Attempts for each row</source>
        <translation>Intentos por fila</translation>
    </message>
    <message>
        <source>Errors that may pass are tried again after a growing wait.</source>
        <translation>Los errores que pueden ser pasajeros se reintentan tras una espera creciente.</translation>
    </message>
    <message>
        <source>Time allowed for an answer</source>
        <translation>Tiempo máximo por respuesta</translation>
    </message>
    <message>
        <source>The last two count for requests from now on.</source>
        <translation>Los dos últimos valen para las solicitudes a partir de ahora.</translation>
    </message>
    <message>
        <source>Budget of a run</source>
        <translation>Presupuesto por ejecución</translation>
    </message>
    <message>
        <source>The run pauses before the request that would pass it, with those in flight counted. Raised during the pause, it goes on.</source>
        <translation>La ejecución se pausa antes de la solicitud que lo superaría, contando las que están en curso. Si se aumenta durante la pausa, continúa.</translation>
    </message>
    <message>
        <source>Rows whose finished request is the same share one, and its answer.</source>
        <translation>Las filas cuya solicitud final es la misma comparten una, y su respuesta.</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Sin presupuesto</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dólares (USD)</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Amount of the budget</source>
        <translation>Importe del presupuesto</translation>
    </message>
</context>
<context>
    <name>rowmill::LiveChart</name>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copiar como &amp;imagen</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>Copiar &amp;datos</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve data…</source>
        <translation>Guardar da&amp;tos…</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Sin ejecuciones</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the last moment of a chart</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>%1: not sending</source>
        <comment>a moment of a chart</comment>
        <translation>%1: sin envíos</translation>
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
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Drop one file, or the folder that the texts are in.</source>
        <translation>Suelte un solo archivo, o la carpeta donde están los textos.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>The clipboard holds no table and no text.</source>
        <translation>El portapapeles no contiene ninguna tabla ni texto.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Rowmill projects (*.rowmill)</source>
        <translation>Proyectos de Rowmill (*.rowmill)</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>Texto soltado</translation>
    </message>
</context>
<context>
    <name>rowmill::ModelField</name>
    <message>
        <source>&amp;List models</source>
        <translation>Ver mo&amp;delos</translation>
    </message>
    <message>
        <source>Asks the endpoint which models it has</source>
        <translation>Pregunta al punto de conexión qué modelos tiene</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>por ejemplo, %1</translation>
    </message>
    <message>
        <source>Asking for the models…</source>
        <translation>Consultando los modelos…</translation>
    </message>
</context>
<context>
    <name>rowmill::ModelPage</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>Máx. tokens</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Each is sent only when ticked; otherwise the model&apos;s own default holds.</source>
        <translation>Cada uno se envía solo si está marcado; si no, vale el valor predeterminado del modelo.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>It is running on this computer</source>
        <translation>Se está ejecutando en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>It answers about %Ln request(s) at once, so no more are sent.</source>
        <translation>
            <numerusform>Responde aproximadamente a %Ln solicitud a la vez, así que no se envían más.</numerusform>
            <numerusform>Responde aproximadamente a %Ln solicitudes a la vez, así que no se envían más.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not sent. Tick the box beside it first.</source>
        <translation>No se envía. Marque primero la casilla de al lado.</translation>
    </message>
</context>
<context>
    <name>rowmill::NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>Si&amp;n proxy</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>&amp;Este proxy:</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>None: the system&apos;s authorities alone</source>
        <translation>Ninguno: solo las autoridades del sistema</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Use no CA file</source>
        <translation>No usar ningún archivo de CA</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Further certificate authorities</source>
        <translation>Autoridades de certificación adicionales</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Takes effect with the next run, and when a paused one is resumed.</source>
        <translation>Surte efecto con la próxima ejecución y al reanudar una en pausa.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose “This proxy” first.</source>
        <translation>Elija primero «Este proxy».</translation>
    </message>
    <message>
        <source>An http, https, socks5 or socks5h address with its port. This computer is always asked directly.</source>
        <translation>Una dirección http, https, socks5 o socks5h con su puerto. A este equipo siempre se le consulta directamente.</translation>
    </message>
    <message>
        <source>The password is kept until Rowmill is closed, and never saved.</source>
        <translation>La contraseña se mantiene hasta que se cierra Rowmill y nunca se guarda.</translation>
    </message>
    <message>
        <source>A file with certificates in PEM form, such as your company&apos;s. They are trusted beside the system&apos;s.</source>
        <translation>Un archivo con certificados en formato PEM, como los de su empresa. Se confía en ellos además de en los del sistema.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>No se ha elegido ningún archivo.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is not whole yet.</source>
        <translation>La dirección del proxy aún no está completa.</translation>
    </message>
</context>
<context>
    <name>rowmill::NewDataDialog</name>
    <message>
        <source>Use another file</source>
        <translation>Usar otro archivo</translation>
    </message>
    <message>
        <source>Position: first with first, and so on</source>
        <translation>Posición: la primera con la primera, y así sucesivamente</translation>
    </message>
    <message>
        <source>Key column: %1</source>
        <translation>Columna clave: %1</translation>
    </message>
    <message>
        <source>Use these rows</source>
        <translation>Usar estas filas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Read as…</source>
        <translation>&amp;Leer como…</translation>
    </message>
    <message>
        <source>How the file is read: delimiter, encoding, heading, sheet.</source>
        <translation>Cómo se lee el archivo: delimitador, codificación, encabezado, hoja.</translation>
    </message>
    <message>
        <source>&amp;Match rows by</source>
        <translation>&amp;Emparejar filas por</translation>
    </message>
    <message>
        <source>Comparing… %L1 rows read</source>
        <translation>Comparando… %L1 filas leídas</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Leer así</translation>
    </message>
    <message>
        <source>%L1 new, %L2 changed, %L3 unchanged; %L4 of the present rows are gone.</source>
        <translation>%L1 nuevas, %L2 modificadas, %L3 sin cambios; %L4 de las filas actuales desaparecen.</translation>
    </message>
    <message>
        <source>New and changed rows wait to be asked; the others keep their answers. Answers of rows that are gone stay in the project.</source>
        <translation>Las filas nuevas y modificadas quedan a la espera de preguntarse; las demás conservan sus respuestas. Las respuestas de las filas desaparecidas se quedan en el proyecto.</translation>
    </message>
    <message>
        <source>%L1 rows have an empty or a repeated key and count as new.</source>
        <translation>%L1 filas tienen una clave vacía o repetida y cuentan como nuevas.</translation>
    </message>
    <message>
        <source>%L1 corrections belong to changed rows and go into the history.</source>
        <translation>%L1 correcciones pertenecen a filas modificadas y pasan al historial.</translation>
    </message>
    <message>
        <source>%L1 of the present answers were given to another prompt or by another model; Run offers to ask for them again.</source>
        <translation>%L1 de las respuestas actuales se dieron a otro prompt o las dio otro modelo; Ejecutar ofrece pedirlas de nuevo.</translation>
    </message>
</context>
<context>
    <name>rowmill::NotesDialog</name>
    <message>
        <source>Notes on the table file</source>
        <translation>Notas sobre el archivo de la tabla</translation>
    </message>
    <message>
        <source>These rows were not as the others. Every one of them is in the table, none was left out.</source>
        <translation>Estas filas no eran como las demás. Todas están en la tabla, no se omitió ninguna.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What was met</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>%L1 more are not listed.</source>
        <translation>%L1 más no se muestran.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>rowmill::OutdatedQuestion</name>
    <message numerus="yes">
        <source>Ask %Ln row(s) again that another prompt or model has answered?</source>
        <translation>
            <numerusform>¿Preguntar de nuevo %Ln fila respondida con otro prompt u otro modelo?</numerusform>
            <numerusform>¿Preguntar de nuevo %Ln filas respondidas con otro prompt u otro modelo?</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers so far are replaced as the new ones arrive. They are kept in the history.</source>
        <translation>Las respuestas actuales se sustituyen a medida que llegan las nuevas. Se conservan en el historial.</translation>
    </message>
    <message>
        <source>Ask them again</source>
        <translation>Preguntarlas de nuevo</translation>
    </message>
</context>
<context>
    <name>rowmill::PackField</name>
    <message>
        <source>1: each row alone</source>
        <translation>1: cada fila sola</translation>
    </message>
    <message>
        <source>Rows in one request</source>
        <translation>Filas por solicitud</translation>
    </message>
    <message>
        <source>Several short rows in one request save requests, and the system prompt and the labels or fields are sent once for all of them.</source>
        <translation>Varias filas cortas en una solicitud ahorran solicitudes, y el prompt de sistema y las etiquetas o los campos se envían una vez para todas.</translation>
    </message>
    <message>
        <source>Each row is shown with the rows around it: each is asked alone.</source>
        <translation>Cada fila se muestra con las filas de alrededor: cada una se pregunta sola.</translation>
    </message>
    <message>
        <source>The system prompt differs from row to row: each is asked alone.</source>
        <translation>El prompt de sistema cambia de una fila a otra: cada una se pregunta sola.</translation>
    </message>
    <message>
        <source>%1 requests instead of %2. Each answer counts only with its row&apos;s own number and check word; what is missing is asked again in smaller groups.</source>
        <translation>%1 solicitudes en lugar de %2. Cada respuesta cuenta solo con el número y la palabra de control de su fila; lo que falta se pregunta de nuevo en grupos más pequeños.</translation>
    </message>
</context>
<context>
    <name>rowmill::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Show a &amp;notification when a run ends or pauses</source>
        <translation>Mostrar una &amp;notificación cuando una ejecución termine o se pause</translation>
    </message>
    <message>
        <source>Only while another program&apos;s window is in front</source>
        <translation>Solo mientras esté delante la ventana de otro programa</translation>
    </message>
    <message>
        <source>Play a &amp;sound then</source>
        <translation>Emitir entonces un &amp;sonido</translation>
    </message>
    <message>
        <source>The desktop&apos;s own, or a beep where it has none</source>
        <translation>El del escritorio, o un pitido si no tiene ninguno</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake while a run is on</source>
        <translation>Mantener el equipo &amp;activo durante una ejecución</translation>
    </message>
    <message>
        <source>The screen may still go dark.</source>
        <translation>La pantalla puede apagarse de todos modos.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>&amp;Open the last project again</source>
        <translation>Abrir de nuevo el último &amp;proyecto</translation>
    </message>
    <message>
        <source>When Rowmill starts without a file</source>
        <translation>Cuando Rowmill se inicia sin un archivo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>C&amp;laves…</translation>
    </message>
    <message>
        <source>Keys that are stored in the keychain</source>
        <translation>Claves guardadas en el llavero</translation>
    </message>
    <message>
        <source>N&amp;etwork…</source>
        <translation>&amp;Red…</translation>
    </message>
    <message>
        <source>Proxy, and further certificate authorities</source>
        <translation>Proxy y autoridades de certificación adicionales</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <translation>Preci&amp;os…</translation>
    </message>
    <message>
        <source>What models cost</source>
        <translation>Lo que cuestan los modelos</translation>
    </message>
</context>
<context>
    <name>rowmill::PricesDialog</name>
    <message>
        <source>$%1 in, $%2 out, $%3 read from the cache, $%4 written to it</source>
        <translation>$%1 de entrada, $%2 de salida, $%3 leídos de la caché, $%4 escritos en ella</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Your own prices</source>
        <translation>Precios propios</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>&amp;Entrada</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Salida</translation>
    </message>
    <message>
        <source>&amp;Read from the cache</source>
        <translation>&amp;Leído de la caché</translation>
    </message>
    <message>
        <source>&amp;Written to the cache</source>
        <translation>Escri&amp;to en la caché</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Set as its price</source>
        <translation>&amp;Fijar como precio</translation>
    </message>
    <message>
        <source>&amp;Forget this price</source>
        <translation>&amp;Olvidar este precio</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>US dollars a million tokens. The prices that come with Rowmill are of %1; your own come first, on this computer and in every project.</source>
        <translation>Dólares (USD) por millón de tokens. Los precios que incluye Rowmill son de %1; los propios tienen prioridad, en este equipo y en todos los proyectos.</translation>
    </message>
    <message>
        <source>Rowmill&apos;s table: %1.</source>
        <translation>Tabla de Rowmill: %1.</translation>
    </message>
    <message>
        <source>Rowmill&apos;s table does not know what it costs here. Until you set a price, costs are unknown.</source>
        <translation>La tabla de Rowmill no sabe cuánto cuesta aquí. Hasta que se fije un precio, los costes son desconocidos.</translation>
    </message>
    <message>
        <source>Name the model first.</source>
        <translation>Indique primero el modelo.</translation>
    </message>
    <message>
        <source>This model has no price of your own.</source>
        <translation>Este modelo no tiene un precio propio.</translation>
    </message>
</context>
<context>
    <name>rowmill::ProbeCommands</name>
    <message>
        <source>Name the model first.</source>
        <translation>Indique primero el modelo.</translation>
    </message>
</context>
<context>
    <name>rowmill::ProjectCloser</name>
    <message>
        <source>An export is being written. Give it up?</source>
        <translation>Se está escribiendo una exportación. ¿Abandonarla?</translation>
    </message>
    <message>
        <source>What is written so far is dropped; the project keeps every answer.</source>
        <translation>Lo escrito hasta ahora se descarta; el proyecto conserva todas las respuestas.</translation>
    </message>
    <message>
        <source>Give up the export</source>
        <translation>Abandonar la exportación</translation>
    </message>
</context>
<context>
    <name>rowmill::ProjectFiles</name>
    <message>
        <source>Save the project as</source>
        <translation>Guardar el proyecto como</translation>
    </message>
    <message>
        <source>Rowmill projects (*.rowmill)</source>
        <translation>Proyectos de Rowmill (*.rowmill)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>Exportar las respuestas</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>rowmill::ProjectOpener</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
</context>
<context>
    <name>rowmill::PromptEdit</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>rowmill::PromptPage</name>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Finished request for the selected row</source>
        <translation>Solicitud final para la fila seleccionada</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Optional: the role of the model</source>
        <translation>Opcional: el papel del modelo</translation>
    </message>
    <message>
        <source>What to ask for each row, for example:
Is this review positive or negative?
{{review}}</source>
        <translation>Qué preguntar para cada fila, por ejemplo:
¿Esta reseña es positiva o negativa?
{{review}}</translation>
    </message>
    <message>
        <source>Prompt for each row</source>
        <translation>Prompt por fila</translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>Insertar columna</translation>
    </message>
    <message>
        <source>Insert a column into the prompt</source>
        <translation>Insertar una columna en el prompt</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Abra primero una tabla.</translation>
    </message>
    <message>
        <source>Start with {{%1}}</source>
        <translation>Empezar con {{%1}}</translation>
    </message>
    <message>
        <source>Put the column %1 into the prompt</source>
        <translation>Poner la columna %1 en el prompt</translation>
    </message>
    <message>
        <source>Request for row %L1</source>
        <translation>Solicitud para la fila %L1</translation>
    </message>
    <message numerus="yes">
        <source>The table has no column named %1.</source>
        <translation>
            <numerusform>La tabla no tiene ninguna columna llamada %1.</numerusform>
            <numerusform>La tabla no tiene columnas llamadas %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::ProviderCombo</name>
    <message>
        <source>Practice (no key, no network)</source>
        <translation>Práctica (sin clave, sin red)</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>%1 (running here)</source>
        <translation>%1 (en marcha aquí)</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (este equipo)</translation>
    </message>
</context>
<context>
    <name>rowmill::RecentMenu</name>
    <message>
        <source>None yet</source>
        <translation>Aún no hay</translation>
    </message>
</context>
<context>
    <name>rowmill::RecipeMenu</name>
    <message>
        <source>Label each row</source>
        <translation>Etiquetar cada fila</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>Resumir</translation>
    </message>
    <message>
        <source>Extract fields</source>
        <translation>Extraer campos</translation>
    </message>
    <message>
        <source>Write from fields</source>
        <translation>Redactar a partir de campos</translation>
    </message>
    <message>
        <source>Free prompt</source>
        <translation>Prompt libre</translation>
    </message>
    <message>
        <source>&amp;On a sample table</source>
        <translation>&amp;Con una tabla de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Save as a recipe of mine…</source>
        <translation>&amp;Guardar como receta propia…</translation>
    </message>
    <message>
        <source>&amp;Remove one of mine</source>
        <translation>&amp;Quitar una receta propia</translation>
    </message>
    <message>
        <source>“%1” is in place; Undo takes it back.</source>
        <translation>Se aplicó «%1»; Deshacer la retira.</translation>
    </message>
    <message>
        <source>Save as a recipe of mine</source>
        <translation>Guardar como receta propia</translation>
    </message>
    <message>
        <source>Name of the recipe: prompts, examples, answer, model and limits; no other rows, no key</source>
        <translation>Nombre de la receta: prompts, ejemplos, respuesta, modelo y límites; sin otras filas ni claves</translation>
    </message>
    <message>
        <source>There is a recipe “%1” already.</source>
        <translation>Ya hay una receta «%1».</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarla</translation>
    </message>
    <message>
        <source>“%1” is among your recipes now.</source>
        <translation>«%1» está ahora entre sus recetas.</translation>
    </message>
    <message>
        <source>Remove the recipe “%1”?</source>
        <translation>¿Quitar la receta «%1»?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>rowmill::RowFinder</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Ordenando…</translation>
    </message>
</context>
<context>
    <name>rowmill::RowMap</name>
    <message>
        <source>Row map</source>
        <translation>Mapa de filas</translation>
    </message>
    <message>
        <source>The state of all rows from first to last.</source>
        <translation>El estado de todas las filas, de la primera a la última.</translation>
    </message>
    <message>
        <source>In view: %1 of %2</source>
        <translation>A la vista: %1 de %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Rows %1 to %2</source>
        <translation>Filas %1 a %2</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of those shown</source>
        <translation>Filas %1 a %2 de las que se muestran</translation>
    </message>
</context>
<context>
    <name>rowmill::RowTable</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Ninguna fila coincide</translation>
    </message>
    <message>
        <source>This table has no rows</source>
        <translation>Esta tabla no tiene filas</translation>
    </message>
</context>
<context>
    <name>rowmill::RowTableModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>rowmill::RunAnnouncer</name>
    <message>
        <source>The run goes on.</source>
        <translation>La ejecución continúa.</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 has started: %Ln row(s).</source>
        <translation>
            <numerusform>Ha comenzado la ejecución %1: %Ln fila.</numerusform>
            <numerusform>Ha comenzado la ejecución %1: %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing: requests in flight are finishing.</source>
        <translation>Pausando: están terminando las solicitudes en curso.</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>La ejecución está en pausa.</translation>
    </message>
</context>
<context>
    <name>rowmill::RunAttention</name>
    <message>
        <source>Running %1</source>
        <translation>Ejecutando %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>rowmill::RunCharts</name>
    <message>
        <source>Answers per second</source>
        <translation>Respuestas por segundo</translation>
    </message>
    <message>
        <source>Answers/s</source>
        <translation>Respuestas/s</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>rows a second</comment>
        <translation>/s</translation>
    </message>
    <message>
        <source>Latency, seconds</source>
        <translation>Latencia, segundos</translation>
    </message>
    <message>
        <source>Latency, s</source>
        <translation>Latencia, s</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Tokens por minuto</translation>
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
        <translation>Elegir gráficos</translation>
    </message>
    <message>
        <source>Copy or save the charts</source>
        <translation>Copiar o guardar los gráficos</translation>
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
        <translation>Toda la ejecución</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>%1 (no room in this window)</source>
        <translation>%1 (no cabe en esta ventana)</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>Copiar como &amp;imagen</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>Copiar &amp;datos</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve data…</source>
        <translation>Guardar da&amp;tos…</translation>
    </message>
</context>
<context>
    <name>rowmill::RunCommands</name>
    <message numerus="yes">
        <source>%Ln excluded row(s) are left out.</source>
        <translation>
            <numerusform>Se omite %Ln fila excluida.</numerusform>
            <numerusform>Se omiten %Ln filas excluidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer is of the present prompt and model.</source>
        <translation>Todas las respuestas son del prompt y el modelo actuales.</translation>
    </message>
    <message>
        <source>Excluded rows are not asked. Include them first.</source>
        <translation>Las filas excluidas no se preguntan. Inclúyalas primero.</translation>
    </message>
    <message>
        <source>The answers so far are replaced as the new ones arrive. They are kept in the history.</source>
        <translation>Las respuestas actuales se sustituyen a medida que llegan las nuevas. Se conservan en el historial.</translation>
    </message>
    <message>
        <source>Run all rows again?</source>
        <translation>¿Ejecutar de nuevo todas las filas?</translation>
    </message>
    <message>
        <source>Run all rows</source>
        <translation>Ejecutar todas las filas</translation>
    </message>
    <message>
        <source>Kept, these rows are not asked. Asked, the model&apos;s answer takes the place of the correction, which the history keeps.</source>
        <translation>Si se conservan, estas filas no se preguntan. Si se preguntan, la respuesta del modelo sustituye a la corrección, que queda en el historial.</translation>
    </message>
</context>
<context>
    <name>rowmill::RunPanel</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>EJECUCIÓN</translation>
    </message>
    <message>
        <source>Press Run to start. Answers are saved as they arrive.</source>
        <translation>Pulse Ejecutar para comenzar. Las respuestas se guardan a medida que llegan.</translation>
    </message>
    <message>
        <source>RUN %1</source>
        <translation>EJECUCIÓN %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 de %2 tokens</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
</context>
<context>
    <name>rowmill::SetupPanel</name>
    <message>
        <source>Setup</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>The project is open read-only. Save it under another name to change it.</source>
        <translation>El proyecto está abierto como solo lectura. Guárdelo con otro nombre para modificarlo.</translation>
    </message>
</context>
<context>
    <name>rowmill::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search for an act or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Ningún atajo coincide.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>Next or previous row, next or previous column</source>
        <translation>Fila siguiente o anterior, columna siguiente o anterior</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>A page down or up</source>
        <translation>Una página abajo o arriba</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>Primera o última fila</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Seleccionar más filas</translation>
    </message>
    <message>
        <source>Shift with the keys above</source>
        <translation>Mayús con las teclas anteriores</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>The row&apos;s menu</source>
        <translation>El menú de la fila</translation>
    </message>
    <message>
        <source>Menu key, or Shift+F10</source>
        <translation>Tecla Menú, o Mayús+F10</translation>
    </message>
    <message>
        <source>Writing an answer</source>
        <translation>Al escribir una respuesta</translation>
    </message>
    <message>
        <source>Keep what is written</source>
        <translation>Conservar lo escrito</translation>
    </message>
    <message>
        <source>Keep it, in the inspector</source>
        <translation>Conservarlo, en el inspector</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>Empezar una línea nueva</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>In the prompt</source>
        <translation>En el prompt</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Elegir una columna</translation>
    </message>
    <message>
        <source>Next or previous column of the list</source>
        <translation>Columna siguiente o anterior de la lista</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>Take the column</source>
        <translation>Tomar la columna</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <source>On to the next field</source>
        <translation>Pasar al campo siguiente</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>Control siguiente o anterior</translation>
    </message>
    <message>
        <source>Another step, chip or choice of the same group</source>
        <translation>Otro paso, filtro u opción del mismo grupo</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>Pulsar un botón, marcar una casilla</translation>
    </message>
    <message>
        <source>Open a list of choices</source>
        <translation>Abrir una lista de opciones</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>Los menús</translation>
    </message>
    <message>
        <source>F10, or Alt with the underlined letter</source>
        <translation>F10, o Alt con la letra subrayada</translation>
    </message>
    <message>
        <source>Paste a table, on the first page</source>
        <translation>Pegar una tabla, en la primera página</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Cerrar un cuadro de diálogo</translation>
    </message>
</context>
<context>
    <name>rowmill::StepButton</name>
    <message>
        <source>Ready: %1</source>
        <translation>Listo: %1</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <translation>No está listo: %1</translation>
    </message>
</context>
<context>
    <name>rowmill::Surroundings</name>
    <message>
        <source>Save the events</source>
        <translation>Guardar los eventos</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The events are saved in %1.</source>
        <translation>Los eventos se guardaron en %1.</translation>
    </message>
</context>
<context>
    <name>rowmill::TableImport</name>
    <message>
        <source>Open a table</source>
        <translation>Abrir una tabla</translation>
    </message>
    <message>
        <source>Open a folder of texts</source>
        <translation>Abrir una carpeta de textos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
</context>
<context>
    <name>rowmill::TablePage</name>
    <message>
        <source>No failed row among those shown</source>
        <translation>No hay filas fallidas entre las que se muestran</translation>
    </message>
    <message>
        <source>The only failed row</source>
        <translation>La única fila fallida</translation>
    </message>
    <message>
        <source>From the first row again</source>
        <translation>De nuevo desde la primera fila</translation>
    </message>
    <message>
        <source>From the last row again</source>
        <translation>De nuevo desde la última fila</translation>
    </message>
</context>
<context>
    <name>rowmill::WelcomePage</name>
    <message>
        <source>Run every row through a model</source>
        <translation>Pasar cada fila por un modelo</translation>
    </message>
    <message>
        <source>Open a table, write one prompt, press Run. Answers are saved as they arrive.</source>
        <translation>Abra una tabla, escriba un prompt y pulse Ejecutar. Las respuestas se guardan a medida que llegan.</translation>
    </message>
    <message>
        <source>or drop a file or a folder of texts anywhere in this window, or paste a table (Ctrl+V)</source>
        <translation>o suelte un archivo o una carpeta de textos en cualquier lugar de esta ventana, o pegue una tabla (Ctrl+V)</translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation>Abrir una tabla…</translation>
    </message>
    <message>
        <source>XLSX, ODS, CSV, JSON, plain text</source>
        <translation>XLSX, ODS, CSV, JSON, texto sin formato</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>300 reviews on the practice endpoint: no key, no network, no cost</source>
        <translation>300 reseñas en el punto de conexión de práctica: sin clave, sin red, sin coste</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Go on with a run, or look at its answers</source>
        <translation>Continuar una ejecución o ver sus respuestas</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Projects you open show up here.</source>
        <translation>Los proyectos que se abren aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>rowmill::WindowMessages</name>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln fila escrita en %1.</numerusform>
            <numerusform>%Ln filas escritas en %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
