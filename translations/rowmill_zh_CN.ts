<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>%1对方的说明：“%2”</translation>
    </message>
    <message>
        <source>There is no server by the name %1. Check the base URL and your network.</source>
        <translation>找不到名为 %1 的服务器。请检查基础 URL 和网络。</translation>
    </message>
    <message>
        <source>The proxy was not found. Check it under Network.</source>
        <translation>找不到代理服务器。请在“网络”中检查。</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the server, or check the port.</source>
        <translation>%1 处没有程序在监听。请启动服务器，或检查端口。</translation>
    </message>
    <message>
        <source>%1 does not let itself be reached. Check the base URL and your network.</source>
        <translation>无法连上 %1。请检查基础 URL 和网络。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>无法连接 %1：%2。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent: %2.</source>
        <translation>%1 的证书不可信任，因此什么也没有发送：%2。</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 不接受此密钥。</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is held.</source>
        <translation>%1 需要密钥，而这里没有。</translation>
    </message>
    <message>
        <source>%1 accepts the key, but its money or quota is used up.</source>
        <translation>%1 接受此密钥，但余额或额度已用尽。</translation>
    </message>
    <message>
        <source>%1 is there, but has trouble of its own. Try again later.</source>
        <translation>%1 可以连上，但它自身有故障。请稍后再试。</translation>
    </message>
    <message>
        <source>%1 sends requests elsewhere, which Rowmill never follows. Enter the final address.</source>
        <translation>%1 要求转到别处，而 Rowmill 绝不跟随。请填写最终地址。</translation>
    </message>
    <message>
        <source>What answers at %1 is not this API. Check the base URL and the API.</source>
        <translation>%1 处的应答不属于这种 API。请检查基础 URL 和 API。</translation>
    </message>
    <message>
        <source>%1 does not take the request as it stands.</source>
        <translation>%1 不接受这样的请求。</translation>
    </message>
    <message>
        <source>%1 can be asked, but not so fast just now.</source>
        <translation>%1 可以使用，但目前不能这么快。</translation>
    </message>
    <message>
        <source>It works: %1 answered in %2.</source>
        <translation>连接正常：%1 在 %2 内作答。</translation>
    </message>
    <message>
        <source>It works: %1 of %2 answered in %3.</source>
        <translation>连接正常：%2 的 %1 在 %3 内作答。</translation>
    </message>
    <message>
        <source>%1 was reached, but did not answer within %2 s.</source>
        <translation>已连上 %1，但它在 %2 秒内没有作答。</translation>
    </message>
    <message>
        <source>%1 does not know the model “%2”, or has no such API at this base URL.</source>
        <translation>%1 没有模型“%2”，或者此基础 URL 处没有这种 API。</translation>
    </message>
    <message>
        <source>%1 has no models yet.</source>
        <translation>%1 还没有模型。</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln model(s).</source>
        <translation>
            <numerusform>%1 列出了 %Ln 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not list its models. Type the name.</source>
        <translation>%1 不提供模型列表。请直接输入名称。</translation>
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
        <source>OpenAI chat completions</source>
        <translation>OpenAI 聊天补全</translation>
    </message>
    <message>
        <source>OpenAI embeddings (vectors)</source>
        <translation>OpenAI 嵌入（向量）</translation>
    </message>
</context>
<context>
    <name>EditAct</name>
    <message>
        <source>Exclude row %1</source>
        <translation>排除第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>排除 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Include row %1</source>
        <translation>重新纳入第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln row(s)</source>
        <translation>
            <numerusform>重新纳入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct row %1</source>
        <translation>更正第 %1 行</translation>
    </message>
    <message>
        <source>Revert row %1</source>
        <translation>还原第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>Revert %Ln correction(s)</source>
        <translation>
            <numerusform>还原 %Ln 处更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>修改提示词</translation>
    </message>
    <message>
        <source>Change the model</source>
        <translation>修改模型</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>修改限制</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name and the folder.</source>
        <translation>%1 不存在。请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请换一个文件夹。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or allow overwriting.</source>
        <translation>%1 已存在。请换一个名称，或允许覆盖。</translation>
    </message>
    <message>
        <source>No room is left for %1. Free some space, then go on.</source>
        <translation>%1 所在磁盘空间不足。请腾出空间后继续。</translation>
    </message>
    <message>
        <source>%1, line %3: this is not UTF-8 text. Save the file as UTF-8 and open it again.</source>
        <translation>%1，第 %3 行：不是 UTF-8 文本。请将文件另存为 UTF-8 后再打开。</translation>
    </message>
    <message>
        <source>%1, line %3: %2.</source>
        <translation>%1，第 %3 行：%2。</translation>
    </message>
    <message>
        <source>%1, line %3: not a JSON object (%2).</source>
        <translation>%1，第 %3 行：不是 JSON 对象（%2）。</translation>
    </message>
    <message>
        <source>%1, line %3: too large: %2.</source>
        <translation>%1，第 %3 行：太大：%2。</translation>
    </message>
    <message>
        <source>%1 is not a Rowmill project. Nothing in it was run or changed.</source>
        <translation>%1 不是 Rowmill 项目。其中的内容没有被运行或更改。</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Rowmill (project version %2). Update Rowmill to open it.</source>
        <translation>%1 由更新版本的 Rowmill 保存（项目版本 %2）。请更新 Rowmill 后再打开。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Open a backup of it.</source>
        <translation>%1 已损坏：%2。请打开它的备份。</translation>
    </message>
    <message>
        <source>%1 is open in another Rowmill (%2). Close it there first.</source>
        <translation>%1 正在另一个 Rowmill 中打开（%2）。请先在那里关闭。</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Save it under another name to change it.</source>
        <translation>%1 以只读方式打开。请另存为其他名称后再修改。</translation>
    </message>
    <message>
        <source>%1: the project file could not be used: %2.</source>
        <translation>%1：无法使用项目文件：%2。</translation>
    </message>
    <message>
        <source>The prompt names a column that the table does not have: %2.</source>
        <translation>提示词引用了表格中没有的列：%2。</translation>
    </message>
    <message>
        <source>The prompt is empty. Write what to ask for each row.</source>
        <translation>提示词为空。请写下要对每一行提出的问题。</translation>
    </message>
    <message>
        <source>The endpoint %1 cannot be used: %2.</source>
        <translation>无法使用端点 %1：%2。</translation>
    </message>
    <message>
        <source>The key was not sent: this project asks %2. Name that endpoint yourself to send a key there.</source>
        <translation>密钥没有发送：此项目请求的是 %2。要向那里发送密钥，请自己填写该端点。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 is not in this version of Rowmill yet. Leave it out.</source>
        <translation>此版本的 Rowmill 还没有 %1。请去掉它。</translation>
    </message>
    <message>
        <source>The proxy address “%1” cannot be used: %2.</source>
        <translation>代理地址“%1”不能使用：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be used as CA file: %2. Choose a file with certificates in PEM form.</source>
        <translation>%1 不能用作 CA 文件：%2。请选择 PEM 格式的证书文件。</translation>
    </message>
    <message>
        <source>%1: Rowmill cannot read or write “%2” files. Use XLSX, ODS, CSV, TSV or JSONL.</source>
        <translation>%1：Rowmill 无法读写“%2”文件。请使用 XLSX、ODS、CSV、TSV 或 JSONL。</translation>
    </message>
    <message>
        <source>%1 has no such sheet. Its sheets are: %2.</source>
        <translation>%1 中没有这个工作表。它的工作表有：%2。</translation>
    </message>
    <message>
        <source>%1 is not a recipe that can be used: %2.</source>
        <translation>%1 不是可用的配方：%2。</translation>
    </message>
    <message>
        <source>%1 is not a text file, whatever its name says. Save it as CSV in the program that made it.</source>
        <translation>%1 不是文本文件，尽管文件名如此。请在生成它的程序中另存为 CSV。</translation>
    </message>
    <message>
        <source>%1 has no columns: it is empty, or no line in it names them.</source>
        <translation>%1 没有列：文件是空的，或其中没有列名行。</translation>
    </message>
    <message>
        <source>a text of more than 64 MiB</source>
        <translation>一段文本超过 64 MiB</translation>
    </message>
    <message>
        <source>Nothing was sent: this project asks %2, and you have not named that server yourself.</source>
        <translation>什么也没有发送：此项目请求的是 %2，而您还没有亲自填写过该服务器。</translation>
    </message>
    <message>
        <source>This system has no keychain that Rowmill can use (%2). A key can be given for this session only.</source>
        <translation>此系统没有 Rowmill 可用的密钥环（%2）。密钥只能在本次会话中使用。</translation>
    </message>
    <message>
        <source>The keychain refused: %2. Unlock it and try again.</source>
        <translation>密钥环拒绝了访问：%2。请将其解锁后重试。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time; it may be locked. Unlock it, or give the key for this session only.</source>
        <translation>密钥环未及时响应，可能已锁定。请将其解锁，或只为本次会话提供密钥。</translation>
    </message>
    <message>
        <source>The keychain does not show the key %1: it is locked, or the key was deleted there. Unlock it, or store the key again.</source>
        <translation>密钥环没有给出密钥 %1：密钥环已锁定，或该密钥已在其中删除。请将其解锁，或重新保存密钥。</translation>
    </message>
    <message>
        <source>The answer cannot be asked for as it is set: %2.</source>
        <translation>无法按当前设置的答案格式提问：%2。</translation>
    </message>
    <message>
        <source>The price of the model %1 is not known here, so no budget of money can be kept. Set its price, or give the budget in tokens.</source>
        <translation>这里不知道模型 %1 的价格，无法按金额控制预算。请设置它的价格，或用令牌数作预算。</translation>
    </message>
</context>
<context>
    <name>EventLog</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.tab *.jsonl *.ndjson *.json *.txt)</source>
        <translation>表格 (*.xlsx *.xlsm *.ods *.csv *.tsv *.tab *.jsonl *.ndjson *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>folder, a row for each text file</source>
        <translation>文件夹，每个文本文件一行</translation>
    </message>
    <message>
        <source>CSV, with a delimiter</source>
        <translation>CSV（带分隔符）</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON, a list of objects</source>
        <translation>JSON（对象列表）</translation>
    </message>
    <message>
        <source>text, a row for each line</source>
        <translation>纯文本，每行一条</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>colon :</source>
        <translation>冒号 :</translation>
    </message>
    <message>
        <source>none, one column</source>
        <translation>无，只有一列</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>quotes are doubled</source>
        <translation>引号写两次</translation>
    </message>
    <message>
        <source>%1 before the quote</source>
        <translation>引号前加 %1</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>seconds</source>
        <comment>heading of a column</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>Not sending</source>
        <translation>未在发送</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>less than %1</source>
        <translation>不到 %1</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>%1 in practice money</source>
        <translation>%1（练习用，不收费）</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个令牌</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>it is no file</source>
        <translation>它不是文件</translation>
    </message>
    <message>
        <source>it is too large for that</source>
        <translation>它太大了</translation>
    </message>
    <message>
        <source>a certificate in it is damaged</source>
        <translation>其中有证书已损坏</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>其中没有证书</translation>
    </message>
    <message>
        <source>it is not a valid address</source>
        <translation>不是有效的地址</translation>
    </message>
    <message>
        <source>it must start with http://, https://, socks5:// or socks5h://</source>
        <translation>必须以 http://、https://、socks5:// 或 socks5h:// 开头</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>缺少主机名</translation>
    </message>
    <message>
        <source>its port is missing, as in http://proxy.example:3128</source>
        <translation>缺少端口，写法如 http://proxy.example:3128</translation>
    </message>
    <message>
        <source>nothing may follow its port</source>
        <translation>端口后面不能再有内容</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>地址为空</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
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
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>于 %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a day and a time</comment>
        <translation>于 %1 %2</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>The model answered.</source>
        <translation>模型给出了答案。</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>答案被截断</translation>
    </message>
    <message>
        <source>The answer was cut off at the token limit. Raise the maximum number of tokens on the Model page and retry the row.</source>
        <translation>答案达到令牌上限，被截断。请在“模型”页提高最大令牌数，然后重试此行。</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒答</translation>
    </message>
    <message>
        <source>The model declined to answer. Reword the prompt and retry the row.</source>
        <translation>模型拒绝回答。请修改提示词的措辞，然后重试此行。</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>被过滤</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter stepped in. Reword the prompt, or answer this row by hand.</source>
        <translation>服务商的内容过滤器介入。请修改提示词的措辞，或人工填写此行。</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>答案为空</translation>
    </message>
    <message>
        <source>The reply was complete but held no text. Retry the row; if it stays empty, reword the prompt.</source>
        <translation>回复完整，但没有文字。请重试此行；如果仍为空，请修改提示词。</translation>
    </message>
    <message>
        <source>invalid answer</source>
        <translation>答案无效</translation>
    </message>
    <message>
        <source>The answer does not have the asked-for form. Say in the prompt what is expected and retry the row.</source>
        <translation>答案不符合要求的形式。请在提示词中说明期望的形式，然后重试此行。</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>被限速</translation>
    </message>
    <message>
        <source>Too many requests or tokens for the provider&apos;s limit. Rowmill waits and tries again; a lower concurrency avoids it.</source>
        <translation>请求或令牌超过服务商的限额。Rowmill 会等待后再试；降低并发数可以避免。</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>服务器过载</translation>
    </message>
    <message>
        <source>The server has no capacity just now. Retry the row later.</source>
        <translation>服务器暂时没有余力。请稍后重试此行。</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>The server failed on its side. Retry the row later.</source>
        <translation>服务器自身出错。请稍后重试此行。</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>No whole reply came in time; the request may have been billed. Raise the timeout on the Limits page or lower the concurrency.</source>
        <translation>没有及时收到完整的回复；该请求可能已计费。请在“限制”页延长时限，或降低并发数。</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>The server could not be reached, so nothing was sent or billed. Check the network and the base URL.</source>
        <translation>无法连接服务器，因此没有发送，也没有计费。请检查网络和基础 URL。</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>The connection broke after the request was sent; it may have been billed. Retry the row to ask again.</source>
        <translation>请求发出后连接中断；可能已计费。重试此行即可再次请求。</translation>
    </message>
    <message>
        <source>malformed reply</source>
        <translation>回复格式错误</translation>
    </message>
    <message>
        <source>The reply is not what this kind of API promises. Check that the base URL belongs to a chat completions API.</source>
        <translation>回复不符合这类 API 的约定。请确认基础 URL 属于聊天补全 API。</translation>
    </message>
    <message>
        <source>reply too large</source>
        <translation>回复过大</translation>
    </message>
    <message>
        <source>The reply was larger than Rowmill accepts. Lower the maximum number of tokens.</source>
        <translation>回复超过 Rowmill 接受的大小。请降低最大令牌数。</translation>
    </message>
    <message>
        <source>bad request</source>
        <translation>请求被拒</translation>
    </message>
    <message>
        <source>The server refuses this request as it stands. Its own words say why; check the model&apos;s settings and the length of the row.</source>
        <translation>服务器不接受这个请求。原因见它自己的说明；请检查模型设置和该行的长度。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The server knows no such model or address. Check the model&apos;s name and the base URL.</source>
        <translation>服务器没有这个模型或地址。请检查模型名称和基础 URL。</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>密钥被拒</translation>
    </message>
    <message>
        <source>The key is missing, wrong or not allowed to use this model. Enter a valid key on the Model page.</source>
        <translation>密钥缺失、有误，或无权使用此模型。请在“模型”页输入有效的密钥。</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>额度已用尽</translation>
    </message>
    <message>
        <source>The provider says that your money or quota is used up. Top it up with the provider, then resume.</source>
        <translation>服务商说余额或额度已用尽。请到服务商处充值，然后继续。</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>TLS 错误</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be verified, so nothing was sent. Check the base URL and the certificates.</source>
        <translation>无法验证服务器的身份，因此什么也没有发送。请检查基础 URL 和证书。</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>被重定向</translation>
    </message>
    <message>
        <source>The server sent us elsewhere, and Rowmill never follows with your key. Enter the final address as base URL.</source>
        <translation>服务器要求转到别处，而 Rowmill 绝不带着密钥跟随。请把最终地址填为基础 URL。</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The run was stopped before the reply came; the request may have been billed. Run the row again to ask anew.</source>
        <translation>运行在回复到达前被停止；该请求可能已计费。重新运行此行即可再次请求。</translation>
    </message>
    <message>
        <source>over budget</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>Not sent: it would have passed the budget. Raise the budget and resume.</source>
        <translation>没有发送：会超出预算。请提高预算后继续。</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of times</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Measured on %1 requests: %2 at an unknown price.</source>
        <translation>按已测的 %1 个请求估计：%2，价格未知。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of money</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Measured on %1 requests: %2, %3.</source>
        <translation>按已测的 %1 个请求估计：%2，%3。</translation>
    </message>
    <message>
        <source>No row is waiting.</source>
        <translation>没有等待的行。</translation>
    </message>
    <message>
        <source>Next run: %1 rows, %2 requests</source>
        <translation>下次运行：%1 行，%2 个请求</translation>
    </message>
    <message>
        <source>, %1 rows share one</source>
        <translation>，%1 行共用请求</translation>
    </message>
    <message>
        <source>, about %1 prompt tokens.</source>
        <translation>，输入约 %1 个令牌。</translation>
    </message>
    <message>
        <source>A pilot (Run menu) measures what they cost and how long they take.</source>
        <translation>试跑（“运行”菜单）可测出费用和用时。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save “%1” as a project?</source>
        <translation>要将“%1”保存为项目吗？</translation>
    </message>
    <message>
        <source>It holds your setup and every answer so far. Discarded, they are gone.</source>
        <translation>其中有您的设置和到目前为止的全部答案。放弃后无法找回。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A run is on. Stop it?</source>
        <translation>正在运行。要停止吗？</translation>
    </message>
    <message>
        <source>Every answer so far is saved. Requests in flight are given up; their rows wait to be asked again.</source>
        <translation>到目前为止的答案都已保存。进行中的请求将被放弃，对应的行会等待重新请求。</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>停止运行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an answer that was corrected by hand.</source>
        <translation>
            <numerusform>有 %Ln 行的答案经过手工更正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the corrections</source>
        <translation>保留更正</translation>
    </message>
    <message>
        <source>Ask them too</source>
        <translation>也重新提问</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done row(s) were answered by another prompt or model.</source>
        <translation>
            <numerusform>%Ln 个已完成的行是由另一个提示词或模型回答的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, their answers stay beside those of the present prompt. Asked again, the new answers take their place as they arrive; the history keeps the old ones.</source>
        <translation>保留时，这些答案与当前提示词的答案并存。重新提问时，新的答案到来后会取代它们；旧答案保留在历史记录中。</translation>
    </message>
    <message>
        <source>Keep their answers</source>
        <translation>保留这些答案</translation>
    </message>
    <message>
        <source>Ask them again too</source>
        <translation>也重新提问这些行</translation>
    </message>
    <message>
        <source>The project names this server, and you have not named it yourself: %1. A run sends the prompt and the cells it uses there. Allow it only if you know it.</source>
        <translation>此服务器由项目指定，而您没有亲自填写过：%1。运行会把提示词及其用到的单元格发送到那里。只有在您了解该服务器时才允许。</translation>
    </message>
    <message>
        <source>Written out, the address reads “%1”. It has letters that can be taken for others.</source>
        <translation>该地址显示为“%1”，其中有容易与其他字母混淆的字母。</translation>
    </message>
    <message>
        <source>Let this project ask %1?</source>
        <translation>允许此项目请求 %1 吗？</translation>
    </message>
    <message>
        <source>Allow and go on</source>
        <translation>允许并继续</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 行失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done, can go on</source>
        <translation>
            <numerusform>已完成 %Ln 行，可继续</numerusform>
        </translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Limited by the provider: %1 replies of 429 in the last 10 s. A higher concurrency will not help.</source>
        <translation>受服务商限制：最近 10 秒内有 %1 次 429 回复。提高并发数没有帮助。</translation>
    </message>
    <message>
        <source>Limited by concurrency: %1 of %2 in flight. A higher limit on the Limits page would be faster.</source>
        <translation>受并发数限制：进行中 %1 / %2。在“限制”页提高上限会更快。</translation>
    </message>
    <message>
        <source>%1 of %2 in flight.</source>
        <translation>进行中 %1 / %2。</translation>
    </message>
    <message>
        <source>Paused: the key is missing or was refused. All answers so far are saved.</source>
        <translation>已暂停：密钥缺失或被拒绝。已得到的答案全部保存。</translation>
    </message>
    <message>
        <source>Paused: the quota is used up. All answers so far are saved.</source>
        <translation>已暂停：额度用尽。已得到的答案全部保存。</translation>
    </message>
    <message>
        <source>Paused: the first rows all failed alike: %1.</source>
        <translation>已暂停：最前面的几行都以同样的方式失败：%1。</translation>
    </message>
    <message>
        <source>Paused: the connection cannot be trusted. Nothing was sent.</source>
        <translation>已暂停：连接不可信任。什么也没有发送。</translation>
    </message>
    <message>
        <source>Paused: the project file could not be written.</source>
        <translation>已暂停：无法写入项目文件。</translation>
    </message>
    <message>
        <source>Paused. All answers so far are saved.</source>
        <translation>已暂停。已得到的答案全部保存。</translation>
    </message>
    <message>
        <source>%1 answered, %2 failed in %3.</source>
        <translation>用时 %3，成功 %1 行，失败 %2 行。</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>Pausing: waiting for %1 requests in flight.</source>
        <translation>正在暂停：等待 %1 个进行中的请求。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余约 %1</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>正在暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Holding back for %1: the server asked for time or serves nobody. Rowmill goes on by itself.</source>
        <translation>暂缓发送 %1：服务器要求等待或暂时无法服务。Rowmill 会自行继续。</translation>
    </message>
    <message>
        <source>Limited by the provider, which pushed back: %1 at once for now, of at most %2. It grows again by itself.</source>
        <translation>受服务商限制：服务商要求放慢，目前并发 %1，最多 %2，之后会自行恢复。</translation>
    </message>
    <message>
        <source>Paused: the server is out of reach or out of order. All answers so far are saved.</source>
        <translation>已暂停：无法连接服务器，或服务器出现故障。已有答案均已保存。</translation>
    </message>
    <message>
        <source>Paused: the provider asks for a longer wait. All answers so far are saved.</source>
        <translation>已暂停：服务商要求等待更久。已有答案均已保存。</translation>
    </message>
    <message>
        <source>Paused: the project file could not be written. Rowmill tries again every few seconds and goes on by itself.</source>
        <translation>已暂停：无法写入项目文件。Rowmill 每隔几秒重试一次，并会自动继续。</translation>
    </message>
    <message>
        <source>Paused: the budget of %1 is used up. Raise it on the Limits page, and the run goes on.</source>
        <translation>已暂停：预算 %1 已用完。在“限制”页提高预算后，运行会继续。</translation>
    </message>
    <message>
        <source>%1 shared a request, %2 took an earlier answer.</source>
        <translation>%1 行共用请求，%2 行沿用以前的答案。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a cost, a budget</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 sent, %2 written</source>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>%1 of those sent from the cache</source>
        <translation>输入中有 %1 来自缓存</translation>
    </message>
    <message>
        <source>The cache saved %1</source>
        <translation>缓存节省了 %1</translation>
    </message>
    <message>
        <source>%1 of those written for reasoning</source>
        <translation>输出中有 %1 用于推理</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Limited by requests per minute: %1 of %2, as set. Raise it on the Limits page if the provider allows more.</source>
        <translation>受每分钟请求数限制：已用 %2 的 %1（按设置）。如果服务商允许更多，可在“限制”页提高。</translation>
    </message>
    <message>
        <source>Limited by requests per minute: %1 of the %2 that the provider allows. A higher concurrency will not help.</source>
        <translation>受每分钟请求数限制：已用服务商允许的 %2 的 %1。提高并发数没有帮助。</translation>
    </message>
    <message>
        <source>Limited by requests per minute: %1 of %2, found from the provider&apos;s refusals. A higher concurrency will not help.</source>
        <translation>受每分钟请求数限制：已用 %2 的 %1（根据服务商的拒绝推算）。提高并发数没有帮助。</translation>
    </message>
    <message>
        <source>Limited by tokens per minute: %1 of %2, as set. Raise it on the Limits page, or let prompts and answers be shorter.</source>
        <translation>受每分钟令牌数限制：已用 %2 的 %1（按设置）。可在“限制”页提高，或缩短提示词和答案。</translation>
    </message>
    <message>
        <source>Limited by tokens per minute: %1 of the %2 that the provider allows. Shorter prompts and answers would be faster.</source>
        <translation>受每分钟令牌数限制：已用服务商允许的 %2 的 %1。缩短提示词和答案会更快。</translation>
    </message>
    <message>
        <source>Limited by concurrency: %1 of %2 in flight, each for %3. A higher limit on the Limits page would be faster.</source>
        <translation>受并发数限制：进行中 %1 / %2，每个 %3。在“限制”页提高上限会更快。</translation>
    </message>
    <message>
        <source>Slowed down near the end of the budget of %1: requests wait for the cost of others. Raise it on the Limits page to be faster.</source>
        <translation>预算 %1 快用完，速度放慢：请求要等其他请求的花费确定。在“限制”页提高预算会更快。</translation>
    </message>
    <message numerus="yes">
        <source>Finishing: the last %Ln row(s) are on the way, nothing holds them up.</source>
        <translation>
            <numerusform>即将完成：最后 %Ln 行正在进行，没有什么阻碍。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only retries are left: %Ln row(s) wait for the next attempt.</source>
        <translation>
            <numerusform>只剩重试：%Ln 行在等待下一次尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Slowed down by errors: %1 of the requests of the last 10 s have to be sent again. The rows under Retrying and Failed say why.</source>
        <translation>因错误变慢：最近 10 秒的请求中有 %1 需要重发。原因见“重试中”和“失败”的行。</translation>
    </message>
    <message>
        <source>Limited by the server: an answer takes %1 now, and %2 at its best. A higher concurrency may make it slower still.</source>
        <translation>受服务器限制：现在一个答案要 %1，最快时为 %2。提高并发数可能会更慢。</translation>
    </message>
    <message>
        <source>Limited by this computer: its processor is busy with the run. A higher concurrency will not help.</source>
        <translation>受本机限制：处理器正忙于这次运行。提高并发数没有帮助。</translation>
    </message>
    <message>
        <source>Limited by this computer: the project file is read and written more slowly than the server answers. A faster disk would help.</source>
        <translation>受本机限制：项目文件的读写跟不上服务器的回答。换更快的磁盘会有帮助。</translation>
    </message>
    <message>
        <source>Starting: %1 of %2 in flight.</source>
        <translation>正在开始：进行中 %1 / %2。</translation>
    </message>
    <message>
        <source>The first request is on the way: its reply shows how the endpoint is to be asked.</source>
        <translation>第一个请求正在进行：它的回复会表明该怎样向此端点提问。</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>answered</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>server, %1</source>
        <translation>服务器，%1</translation>
    </message>
    <message>
        <source>us, %1</source>
        <translation>本机，%1</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <translation>本机等待</translation>
    </message>
    <message>
        <source>us</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>进行中的请求</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>配额</translation>
    </message>
</context>
<context>
    <name>RunEvents</name>
    <message>
        <source>Run %1: %2</source>
        <translation>运行 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln request(s) at once</source>
        <translation>
            <numerusform>最多并发 %Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>started, %1.</source>
        <translation>已开始，%1。</translation>
    </message>
    <message>
        <source>goes on; what held it up is over.</source>
        <translation>继续运行：阻碍已解除。</translation>
    </message>
    <message>
        <source>goes on.</source>
        <translation>继续运行。</translation>
    </message>
    <message>
        <source>paused by hand.</source>
        <translation>已手动暂停。</translation>
    </message>
    <message>
        <source>The server pushes back: %1 requests at once for now, of at most %2.</source>
        <translation>服务器要求放慢：目前并发 %1 个请求，上限 %2。</translation>
    </message>
    <message>
        <source>The server takes more again: %1 requests at once, of at most %2.</source>
        <translation>服务器又能接受更多请求：并发 %1 个，上限 %2。</translation>
    </message>
    <message>
        <source>The provider allows %1 requests a minute.</source>
        <translation>服务商允许每分钟 %1 个请求。</translation>
    </message>
    <message>
        <source>By its refusals the provider takes %1 requests a minute.</source>
        <translation>从拒绝情况推断，服务商每分钟接受 %1 个请求。</translation>
    </message>
    <message>
        <source>The provider allows %1 tokens a minute.</source>
        <translation>服务商允许每分钟 %1 个令牌。</translation>
    </message>
    <message>
        <source>By its refusals the provider takes %1 tokens a minute.</source>
        <translation>从拒绝情况推断，服务商每分钟接受 %1 个令牌。</translation>
    </message>
    <message>
        <source>All requests wait for %1: the server asked for time or serves nobody.</source>
        <translation>所有请求等待 %1：服务器要求稍候，或暂时无法服务。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) refused as too many (429) within %1.</source>
        <translation>
            <numerusform>%1 内有 %Ln 个请求因过多被拒绝（429）。</numerusform>
        </translation>
    </message>
    <message>
        <source>More rows fail; they are not listed here.</source>
        <translation>还有更多行失败，此处不再列出。</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>失败：%1。</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>%1 a minute</source>
        <translation>每分钟 %1</translation>
    </message>
    <message>
        <source>as the provider allows</source>
        <translation>以服务商允许为准</translation>
    </message>
    <message>
        <source>at most %1 at once, fewer under pressure</source>
        <translation>最多 %1 个并发，受压时减少</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>%1 个并发</translation>
    </message>
    <message>
        <source>requests %1</source>
        <translation>请求数：%1</translation>
    </message>
    <message>
        <source>tokens %1</source>
        <translation>令牌 数：%1</translation>
    </message>
    <message>
        <source>%1 attempts a row</source>
        <translation>每行 %1 次尝试</translation>
    </message>
    <message>
        <source>timeout %1</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>%1 requests a minute</source>
        <translation>每分钟 %1 个请求</translation>
    </message>
    <message>
        <source>%1 tokens a minute</source>
        <translation>每分钟 %1 个令牌</translation>
    </message>
    <message>
        <source>by itself: %1</source>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>手动：%1</translation>
    </message>
    <message>
        <source>selected rows</source>
        <translation>选中的行</translation>
    </message>
    <message>
        <source>waiting rows</source>
        <translation>等待中的行</translation>
    </message>
    <message>
        <source>failed rows</source>
        <translation>失败的行</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>第 %1 至 %2 行</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1，最多 %2 行</translation>
    </message>
    <message>
        <source>%1, corrected ones too</source>
        <translation>%1，包括更正过的行</translation>
    </message>
    <message>
        <source>%1 rows, %2 done, %3 failed; %4 attempts</source>
        <translation>%1 行，完成 %2，失败 %3；%4 次尝试</translation>
    </message>
    <message>
        <source>%1 of unknown outcome</source>
        <translation>%1 次结果未知</translation>
    </message>
    <message>
        <source>%1 rate limited</source>
        <translation>%1 次被限速</translation>
    </message>
    <message>
        <source>%1 prompt and %2 completion tokens</source>
        <translation>输入 %1、输出 %2 个令牌</translation>
    </message>
    <message>
        <source>Its answers: %1 count now, %2 were replaced and are kept</source>
        <translation>它的答案：%1 个现在有效，%2 个已被替换但仍保留</translation>
    </message>
    <message>
        <source>The run did not come to write its totals; these were counted from the file.</source>
        <translation>这次运行没来得及写下合计；这些数字是根据文件统计的。</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>未指定模型</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>温度 %1</translation>
    </message>
    <message>
        <source>at most %1 tokens</source>
        <translation>最多 %1 个令牌</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped by hand</source>
        <translation>手动停止</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>密钥被拒</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>额度用尽</translation>
    </message>
    <message>
        <source>First rows failed alike</source>
        <translation>最初几行以同样方式失败</translation>
    </message>
    <message>
        <source>Connection not trusted</source>
        <translation>连接不可信</translation>
    </message>
    <message>
        <source>File could not be written</source>
        <translation>文件无法写入</translation>
    </message>
    <message>
        <source>Server not available</source>
        <translation>服务器不可用</translation>
    </message>
    <message>
        <source>Rowmill ended</source>
        <translation>Rowmill 中途退出</translation>
    </message>
    <message>
        <source>On</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 项</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>行</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>SYSTEM</source>
        <translation>系统提示</translation>
    </message>
    <message>
        <source>PROMPT FOR EACH ROW</source>
        <translation>每行的提示词</translation>
    </message>
    <message>
        <source>LIMITS AT THE START</source>
        <translation>开始时的限制</translation>
    </message>
    <message>
        <source>CHANGES OF THE LIMITS</source>
        <translation>限制的变化</translation>
    </message>
    <message>
        <source>rows answered by another prompt or model</source>
        <translation>由另一个提示词或模型回答的行</translation>
    </message>
    <message>
        <source>%1, and those answered by another prompt or model</source>
        <translation>%1，以及由另一个提示词或模型回答的行</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>%1, as far as new or changed</source>
        <translation>%1（仅新增或有变化的）</translation>
    </message>
    <message>
        <source>%1 shared another&apos;s request</source>
        <translation>%1 行共用其他行的请求</translation>
    </message>
    <message>
        <source>%1 took an earlier answer</source>
        <translation>%1 行沿用以前的答案</translation>
    </message>
    <message>
        <source>%1 from the cache</source>
        <translation>%1 来自缓存</translation>
    </message>
    <message>
        <source>%1 for reasoning</source>
        <translation>%1 用于推理</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>费用：%1</translation>
    </message>
    <message>
        <source>the cache saved %1</source>
        <translation>缓存节省了 %1</translation>
    </message>
    <message>
        <source>Budget used up</source>
        <translation>预算用完</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) before</source>
        <translation>
            <numerusform>之前 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) after</source>
        <translation>
            <numerusform>之后 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>the columns that the prompt names</source>
        <translation>提示中用到的列</translation>
    </message>
    <message>
        <source>CONTEXT</source>
        <translation>上下文</translation>
    </message>
</context>
<context>
    <name>RunMessages</name>
    <message>
        <source>Paused: %1.</source>
        <translation>已暂停：%1。</translation>
    </message>
    <message>
        <source>Paused: %1 (%2).</source>
        <translation>已暂停：%1（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait, no answer was lost.</source>
        <translation>
            <numerusform>%Ln 行在等待，未丢失任何答案。</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider refused the key</source>
        <translation>服务商拒绝了密钥</translation>
    </message>
    <message>
        <source>the provider says the quota is used up</source>
        <translation>服务商说额度已用尽</translation>
    </message>
    <message>
        <source>the first rows all failed alike, %1</source>
        <translation>最前面的几行都以同样的方式失败，%1</translation>
    </message>
    <message>
        <source>the connection cannot be trusted</source>
        <translation>连接不可信任</translation>
    </message>
    <message>
        <source>the project file cannot be written</source>
        <translation>无法写入项目文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) done</source>
        <translation>
            <numerusform>完成 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1, %2.</source>
        <translation>已停止：%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>等待 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is over: %1, %2.</source>
        <translation>运行结束：%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失败 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is over: %1, none failed.</source>
        <translation>运行结束：%1，没有失败。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) got no whole reply and may have been billed.</source>
        <translation>
            <numerusform>%Ln 个请求没有得到完整的回复，可能已计费。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open model settings</source>
        <translation>打开模型设置</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败行</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>网络…</translation>
    </message>
    <message>
        <source>the server has been out of reach or out of order for too long</source>
        <translation>服务器长时间无法连接或一直出现故障</translation>
    </message>
    <message>
        <source>It can go on %1.</source>
        <translation>可%1继续。</translation>
    </message>
    <message>
        <source>the provider asks for a longer wait</source>
        <translation>服务商要求等待更久</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) done</source>
        <translation>
            <numerusform>已完成 %1 / %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown (asked, perhaps billed, no answer)</source>
        <translation>
            <numerusform>%Ln 行未知（已发送，可能已计费，没有答案）</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1. Go on?</source>
        <translation>%1。要继续吗？</translation>
    </message>
    <message>
        <source>Rowmill ended during a run; every answer shown as done is here.</source>
        <translation>Rowmill 在运行中途结束；所有显示为完成的答案都在这里。</translation>
    </message>
    <message>
        <source>Opened read-only: its answers can be looked at and exported.</source>
        <translation>以只读方式打开：可以查看和导出其中的答案。</translation>
    </message>
    <message>
        <source>This project comes from an older Rowmill and was brought up to date. As it was, it stays beside it as “%1”.</source>
        <translation>此项目来自旧版 Rowmill，已更新为新版格式。原文件保留在旁边，名为“%1”。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看这些行</translation>
    </message>
    <message>
        <source>It goes on by itself when the file can be written.</source>
        <translation>一旦文件可以写入，就会自动继续。</translation>
    </message>
    <message>
        <source>the next request would pass the budget of %1</source>
        <translation>下一个请求会超出预算 %1</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>提高预算</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>You sort customer reviews.</source>
        <translation>你负责给顾客评论分类。</translation>
    </message>
    <message>
        <source>Is this review positive, negative or mixed? Answer with one word.

{{product}}: {{review}}</source>
        <translation>这条评论是好评、差评还是褒贬不一？只用一个词回答。

{{product}}：{{review}}</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>情感</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>no table yet</source>
        <translation>还没有表格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to ask yet</source>
        <translation>还没有写要问什么</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown column(s)</source>
        <translation>
            <numerusform>%Ln 个未知列</numerusform>
        </translation>
    </message>
    <message>
        <source>no column used: the same for each row</source>
        <translation>没有使用列：每一行都相同</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) used</source>
        <translation>
            <numerusform>使用 %Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>the column needs another name</source>
        <translation>列需要换一个名称</translation>
    </message>
    <message>
        <source>free text in “%1”</source>
        <translation>自由文本，写入“%1”</translation>
    </message>
    <message>
        <source>no endpoint yet</source>
        <translation>还没有端点</translation>
    </message>
    <message>
        <source>the server&apos;s own model</source>
        <translation>服务器自带的模型</translation>
    </message>
    <message>
        <source>no model named yet</source>
        <translation>还没有填写模型</translation>
    </message>
    <message>
        <source>practice endpoint</source>
        <translation>练习端点</translation>
    </message>
    <message>
        <source>%L1 at once</source>
        <translation>并发 %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>尝试 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>请先打开一个表格。</translation>
    </message>
    <message>
        <source>Write the prompt for each row first.</source>
        <translation>请先写好每行的提示词。</translation>
    </message>
    <message>
        <source>The prompt names a column that the table does not have: %1.</source>
        <translation>提示词引用了表格中没有的列：%1。</translation>
    </message>
    <message>
        <source>Name the model first.</source>
        <translation>请先填写模型名称。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Give the base URL of the endpoint.</source>
        <translation>请填写端点的基础 URL。</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>这不是一个网址。</translation>
    </message>
    <message>
        <source>Leave out user name, key and query: the address ends with its path.</source>
        <translation>请去掉用户名、密钥和查询部分：地址以路径结尾。</translation>
    </message>
    <message>
        <source>Use https. Plain http works only for this computer.</source>
        <translation>请使用 https。只有本机可以使用 http。</translation>
    </message>
    <message>
        <source>Give the answer column a name.</source>
        <translation>请给答案列起一个名称。</translation>
    </message>
    <message>
        <source>The table has a column “%1” already: choose another name.</source>
        <translation>表格中已有“%1”列：请换一个名称。</translation>
    </message>
    <message>
        <source>%L1/min</source>
        <translation>%L1/分钟</translation>
    </message>
    <message>
        <source>Put the name of your own resource in place of %1.</source>
        <translation>请用您自己的资源名称替换 %1。</translation>
    </message>
    <message>
        <source>Leave out what stands behind the version: it is added for each request.</source>
        <translation>请去掉版本号之后的部分：每次请求时会自动加上。</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>尚未设置完整</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln label(s) in “%1”</source>
        <translation>
            <numerusform>%Ln 个标签之一，写入“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s): %1</source>
        <translation>
            <numerusform>%Ln 个字段：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the labels that an answer can be.</source>
        <translation>请给出答案可以取的标签。</translation>
    </message>
    <message>
        <source>The label “%1” is there twice.</source>
        <translation>标签“%1”重复。</translation>
    </message>
    <message>
        <source>Give the fields that an answer has.</source>
        <translation>请给出答案包含的字段。</translation>
    </message>
    <message>
        <source>Give every field a name.</source>
        <translation>请给每个字段起一个名称。</translation>
    </message>
    <message>
        <source>Two fields are named “%1”.</source>
        <translation>有两个字段都叫“%1”。</translation>
    </message>
    <message>
        <source>Say what “%1” can be.</source>
        <translation>请说明“%1”可以取哪些值。</translation>
    </message>
    <message>
        <source>A choice of “%1” is there twice.</source>
        <translation>“%1”的一个选项重复。</translation>
    </message>
    <message>
        <source>context %L1 + %L2</source>
        <translation>上下文 %L1 + %L2</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Retrying, attempt %1: %2</source>
        <translation>重试中，第 %1 次：%2</translation>
    </message>
    <message>
        <source>Retrying in %1 s, attempt %2: %3</source>
        <translation>%1 秒后重试，第 %2 次：%3</translation>
    </message>
    <message>
        <source>Retrying in %1 s, attempt %2 of %3: %4</source>
        <translation>%1 秒后重试，第 %2 次，共 %3 次：%4</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>重试中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败 · %1</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>a cell of more than 16 MiB</source>
        <translation>有单元格超过 16 MiB</translation>
    </message>
    <message>
        <source>a quoted cell of more than 16 MiB, or one that is never closed</source>
        <translation>有带引号的单元格超过 16 MiB，或没有结束</translation>
    </message>
    <message>
        <source>a row of more than 64 MiB</source>
        <translation>有一行超过 64 MiB</translation>
    </message>
    <message>
        <source>more than 1,990 columns</source>
        <translation>超过 1,990 列</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>没有扩展名</translation>
    </message>
    <message>
        <source>more than one value</source>
        <translation>不止一个值</translation>
    </message>
    <message>
        <source>a value of more than 64 MiB</source>
        <translation>有一个值超过 64 MiB</translation>
    </message>
    <message>
        <source>an unexpected }</source>
        <translation>有多余的 }</translation>
    </message>
    <message>
        <source>something follows the end</source>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>文件在中途结束</translation>
    </message>
    <message>
        <source>a line of more than 64 MiB</source>
        <translation>有一行超过 64 MiB</translation>
    </message>
    <message>
        <source>a line of more than 16 MiB</source>
        <translation>有一行超过 16 MiB</translation>
    </message>
    <message>
        <source>the encoding “%1” is not known here</source>
        <translation>此处不认识编码“%1”</translation>
    </message>
</context>
<context>
    <name>TableNotes</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shorter than the heading, the missing cells are empty: line %1.</source>
        <translation>
            <numerusform>%Ln 行比标题行短，缺少的单元格为空：第 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) longer than the heading, the further cells are in added columns: line %1.</source>
        <translation>
            <numerusform>%Ln 行比标题行长，多出的单元格放在新增的列中：第 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with stray quotes or delimiters, put right: line %1.</source>
        <translation>
            <numerusform>%Ln 行有多余的引号或分隔符，已修正：第 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with bytes that are no text in this encoding, shown as �: line %1.</source>
        <translation>
            <numerusform>%Ln 行含有不属于此编码的字节，显示为 �:第 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorter than the heading: the missing cells are empty</source>
        <translation>比标题行短：缺少的单元格为空</translation>
    </message>
    <message>
        <source>Longer than the heading: the further cells are in added columns</source>
        <translation>比标题行长：多出的单元格放在新增的列中</translation>
    </message>
    <message>
        <source>Stray quotes or delimiters: put right</source>
        <translation>多余的引号或分隔符：已修正</translation>
    </message>
    <message>
        <source>Bytes that are no text in this encoding: shown as �</source>
        <translation>不属于此编码的字节：显示为 �</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>%1 % — %2</source>
        <comment>progress, project</comment>
        <translation>%1% — %2</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>more than 1,048,576 rows</source>
        <translation>超过 1,048,576 行</translation>
    </message>
    <message>
        <source>more than 1,990 columns</source>
        <translation>超过 1,990 列</translation>
    </message>
    <message>
        <source>a row of more than 64 MiB</source>
        <translation>有一行超过 64 MiB</translation>
    </message>
    <message>
        <source>the same text again and again, more than 1 GiB of it</source>
        <translation>同样的文本反复出现，总计超过 1 GiB</translation>
    </message>
    <message>
        <source>a sheet holds at most 1,048,576 rows with its header; export as CSV or JSONL instead</source>
        <translation>一个工作表连同表头最多容纳 1,048,576 行；请改为导出 CSV 或 JSONL</translation>
    </message>
    <message>
        <source>there is no workbook in it</source>
        <translation>其中没有工作簿</translation>
    </message>
    <message>
        <source>more than 16,777,216 different texts</source>
        <translation>超过 16,777,216 条不同的文本</translation>
    </message>
    <message>
        <source>more than 16,384 columns</source>
        <translation>超过 16,384 列</translation>
    </message>
    <message>
        <source>a cell names the text %1, which is not in the workbook</source>
        <translation>有单元格引用了文本 %1，但工作簿中没有它</translation>
    </message>
    <message>
        <source>the cell of “%1” has %2 characters, and Excel takes 32,767; export as ODS, CSV or JSONL instead</source>
        <translation>“%1”列的单元格有 %2 个字符，而 Excel 最多 32,767 个；请改为导出 ODS、CSV 或 JSONL</translation>
    </message>
    <message>
        <source>elements inside elements more than 128 deep</source>
        <translation>元素嵌套超过 128 层</translation>
    </message>
    <message>
        <source>it holds a document type, which no workbook has; it was not read any further</source>
        <translation>其中含有文档类型声明，而工作簿不会有；已停止读取</translation>
    </message>
    <message>
        <source>a cell of more than 16 MiB</source>
        <translation>有单元格超过 16 MiB</translation>
    </message>
    <message>
        <source>a part of it is broken (%1)</source>
        <translation>其中一部分已损坏（%1）</translation>
    </message>
    <message>
        <source>this is not a workbook, whatever its name says</source>
        <translation>不论文件名如何，这不是工作簿</translation>
    </message>
    <message>
        <source>it is protected with a password; open it in its own program, save it without one and open that file</source>
        <translation>它受密码保护；请在原来的程序中打开，另存为不带密码的文件后再打开</translation>
    </message>
    <message>
        <source>this is a workbook in a form of Excel&apos;s own (.xls, .xlsb); save it as .xlsx and open that file</source>
        <translation>这是 Excel 专有格式（.xls、.xlsb）的工作簿；请另存为 .xlsx 后再打开</translation>
    </message>
    <message>
        <source>the archive is damaged at %1 (%2)</source>
        <translation>压缩包在 %1 处损坏（%2）</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table needs</source>
        <translation>%1 解压后远大于一个表格所需</translation>
    </message>
    <message>
        <source>a single piece of %1 has more than 16 MiB</source>
        <translation>%1 中有单个片段超过 16 MiB</translation>
    </message>
    <message>
        <source>the archive is damaged or cut short (%1)</source>
        <translation>压缩包已损坏或不完整（%1）</translation>
    </message>
    <message>
        <source>an archive of more than 20,000 parts</source>
        <translation>压缩包中的部分超过 20,000 个</translation>
    </message>
    <message>
        <source>the part %1 is missing in it</source>
        <translation>其中缺少 %1 部分</translation>
    </message>
    <message>
        <source>more than 4 GiB of cells in one sheet; export as CSV or JSONL instead</source>
        <translation>一个工作表的单元格超过 4 GiB；请改为导出 CSV 或 JSONL</translation>
    </message>
</context>
<context>
    <name>rowmill::AboutDialog</name>
    <message>
        <source>About Rowmill</source>
        <translation>关于 Rowmill</translation>
    </message>
    <message>
        <source>Runs every row of a table through a language model.</source>
        <translation>让表格的每一行都经过语言模型。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without warranty.</source>
        <translation>自由软件，依 Apache License 2.0 授权，不提供担保。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>For a report of what went wrong</source>
        <translation>用于报告问题</translation>
    </message>
</context>
<context>
    <name>rowmill::Actions</name>
    <message>
        <source>&amp;Open table…</source>
        <translation>打开表格(&amp;O)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>打开项目(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>试用示例(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>最近的项目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Row &amp;inspector</source>
        <translation>行详情(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Run panel</source>
        <translation>运行面板(&amp;R)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Try 5 rows</source>
        <translation>试跑 5 行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>重试失败行(&amp;F)</translation>
    </message>
    <message>
        <source>Run selecte&amp;d rows</source>
        <translation>运行所选行(&amp;D)</translation>
    </message>
    <message>
        <source>Run all rows a&amp;gain…</source>
        <translation>重新运行全部行(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Rowmill</source>
        <translation>关于 Rowmill(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>请先打开一个表格。</translation>
    </message>
    <message>
        <source>Not while a run is on.</source>
        <translation>运行期间不可用。</translation>
    </message>
    <message>
        <source>Resume or stop the run first.</source>
        <translation>请先继续或停止运行。</translation>
    </message>
    <message>
        <source>Everything is saved as it happens.</source>
        <translation>一切都会随时保存。</translation>
    </message>
    <message>
        <source>All rows are shown.</source>
        <translation>已显示全部行。</translation>
    </message>
    <message>
        <source>A run is on.</source>
        <translation>正在运行。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>No row is waiting.</source>
        <translation>没有等待的行。</translation>
    </message>
    <message>
        <source>Requests in flight are finishing.</source>
        <translation>进行中的请求正在收尾。</translation>
    </message>
    <message>
        <source>No run is on.</source>
        <translation>没有正在进行的运行。</translation>
    </message>
    <message>
        <source>No row has failed.</source>
        <translation>没有失败的行。</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>没有选中行。</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>网络(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Correct ans&amp;wer</source>
        <translation>更正答案(&amp;W)</translation>
    </message>
    <message>
        <source>Revert to the &amp;model&apos;s answer</source>
        <translation>还原为模型的答案(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Exclude rows</source>
        <translation>排除行(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Include rows</source>
        <translation>重新纳入行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>No row is excluded.</source>
        <translation>没有被排除的行。</translation>
    </message>
    <message>
        <source>The table shows the answers of a run. Choose another filter first.</source>
        <translation>表格正显示某次运行的答案。请先选择其他筛选条件。</translation>
    </message>
    <message>
        <source>No answer is corrected.</source>
        <translation>没有更正过的答案。</translation>
    </message>
    <message>
        <source>The project is open read-only.</source>
        <translation>项目以只读方式打开。</translation>
    </message>
    <message>
        <source>The project is open read-only. Save it under another name to run it.</source>
        <translation>项目以只读方式打开。要运行，请另存为其他名称。</translation>
    </message>
    <message>
        <source>Use another &amp;file…</source>
        <translation>改用其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import recipe…</source>
        <translation>导入配方(&amp;I)…</translation>
    </message>
    <message>
        <source>Open a fol&amp;der of texts…</source>
        <translation>打开文本文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;New from clipboard</source>
        <translation>从剪贴板新建(&amp;N)</translation>
    </message>
    <message>
        <source>Run &amp;outdated rows again…</source>
        <translation>重新运行过时的行(&amp;O)…</translation>
    </message>
    <message>
        <source>No row is done.</source>
        <translation>没有已完成的行。</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <translation>价格(&amp;P)…</translation>
    </message>
    <message>
        <source>Run &amp;new and changed rows</source>
        <translation>运行新增和有变化的行(&amp;N)</translation>
    </message>
    <message>
        <source>Use the rows as e&amp;xamples</source>
        <translation>将这些行用作示例(&amp;X)</translation>
    </message>
    <message>
        <source>C&amp;hoose a recipe</source>
        <translation>选用配方(&amp;H)</translation>
    </message>
    <message>
        <source>E&amp;xport recipe…</source>
        <translation>导出配方(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the ro&amp;ws shown…</source>
        <translation>导出显示的行(&amp;W)…</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>首选项(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Event log</source>
        <translation>事件日志(&amp;E)</translation>
    </message>
    <message>
        <source>High contrast, l&amp;ight</source>
        <translation>高对比度浅色(&amp;I)</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>高对比度深色(&amp;A)</translation>
    </message>
    <message>
        <source>Run a pi&amp;lot of %1 rows</source>
        <translation>先导试跑 %1 行(&amp;L)</translation>
    </message>
    <message>
        <source>A file is being opened.</source>
        <translation>正在打开文件。</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>连同列标题复制(&amp;H)</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>窗口的下一部分(&amp;W)</translation>
    </message>
    <message>
        <source>Previous part of t&amp;he window</source>
        <translation>窗口的上一部分(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>排序方式(&amp;O)</translation>
    </message>
    <message>
        <source>Sort by this col&amp;umn</source>
        <translation>按此列排序(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Next failed row</source>
        <translation>下一个失败的行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous failed row</source>
        <translation>上一个失败的行(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;ad the whole cell</source>
        <translation>查看单元格全文(&amp;A)</translation>
    </message>
</context>
<context>
    <name>rowmill::AnswerBox</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Write the answer by hand</source>
        <translation>手工填写答案</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>复制答案</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Revert to the model&apos;s answer</source>
        <translation>还原为模型的答案</translation>
    </message>
    <message>
        <source>The model&apos;s answer</source>
        <translation>模型的答案</translation>
    </message>
    <message>
        <source>Answer by hand</source>
        <translation>手工填写</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>%1 更正</translation>
    </message>
    <message>
        <source>The model has not answered.</source>
        <translation>模型尚未作答。</translation>
    </message>
    <message>
        <source>Excluded: no run asks this row.</source>
        <translation>已排除：任何运行都不会询问此行。</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚无答案</translation>
    </message>
    <message>
        <source>The last answer, which did not fit</source>
        <translation>最后一次不符合要求的答案</translation>
    </message>
</context>
<context>
    <name>rowmill::AnswerEditor</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
</context>
<context>
    <name>rowmill::AnswerPage</name>
    <message>
        <source>Answer column</source>
        <translation>答案列</translation>
    </message>
    <message>
        <source>The answer is kept as the model wrote it, as text in this column, and exported beside the columns of the table. A row that failed stays empty there; the reason stands in its status.</source>
        <translation>答案按模型的原文作为文本保存在这一列，并与表格的各列一同导出。失败的行在此列为空，原因见其状态。</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>自由文本</translation>
    </message>
    <message>
        <source>One of a set of labels</source>
        <translation>一组标签之一</translation>
    </message>
    <message>
        <source>Named fields</source>
        <translation>多个命名字段</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>答案是</translation>
    </message>
    <message numerus="yes">
        <source>This column has more than %Ln different value(s): too many for labels.</source>
        <translation>
            <numerusform>该列有超过 %Ln 个不同的值，不适合用作标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is told the labels, and every answer is checked: what is none of them is asked again once, and then fails.</source>
        <translation>模型会得知这些标签，每个答案都会检查：不在其中的会再问一次，仍不符合则算失败。</translation>
    </message>
    <message>
        <source>Each field has a column of its own. Every answer is checked: what does not fit is asked again once, and then fails.</source>
        <translation>每个字段有自己的列。每个答案都会检查：不符合的会再问一次，仍不符合则算失败。</translation>
    </message>
</context>
<context>
    <name>rowmill::AttemptView</name>
    <message>
        <source>Attempt %1: %2, %3</source>
        <translation>第 %1 次尝试：%2，%3</translation>
    </message>
    <message>
        <source>Waited %1 for us, %2 for the server</source>
        <translation>本机等待 %1，服务器等待 %2</translation>
    </message>
    <message>
        <source>%1 tokens sent, %2 written</source>
        <translation>输入 %1 个令牌，输出 %2 个</translation>
    </message>
    <message>
        <source>%1 of them from the cache</source>
        <translation>其中 %1 来自缓存</translation>
    </message>
    <message>
        <source>%1 of them for reasoning</source>
        <translation>其中 %1 用于推理</translation>
    </message>
    <message>
        <source>Time the attempt took</source>
        <translation>这次尝试所用的时间</translation>
    </message>
</context>
<context>
    <name>rowmill::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>rowmill::CellPeek</name>
    <message>
        <source>The whole cell</source>
        <translation>单元格全文</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters</source>
        <translation>
            <numerusform>还有 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>This cell is empty.</source>
        <translation>此单元格为空。</translation>
    </message>
</context>
<context>
    <name>rowmill::CellText</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rowmill::ChartFiles</name>
    <message>
        <source>Save the image as</source>
        <translation>图片另存为</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save the data as</source>
        <translation>数据另存为</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>制表符分隔文本 (*.tsv)</translation>
    </message>
</context>
<context>
    <name>rowmill::ColumnMenu</name>
    <message>
        <source>Row number</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>&amp;All columns as they were</source>
        <translation>恢复所有列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;As in the source</source>
        <translation>按源文件顺序(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;scending</source>
        <translation>升序(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <source>Sort a&amp;scending</source>
        <translation>升序排列(&amp;S)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>降序排列(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>隐藏此列(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
</context>
<context>
    <name>rowmill::ConnectionCheck</name>
    <message>
        <source>&amp;Cancel the test</source>
        <translation>取消测试(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Sends one small request, which the provider may bill</source>
        <translation>发送一个很小的请求，服务商可能会计费</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
</context>
<context>
    <name>rowmill::ContextField</name>
    <message>
        <source>Rows before each row, as context</source>
        <translation>每行之前作为上下文的行数</translation>
    </message>
    <message>
        <source>So many rows in front of it are shown to the model with each row: their source columns, never answers. Each row is then asked alone, not with others in one request.</source>
        <translation>询问每一行时，把它前面这么多行一并给模型看：只有源列，绝不含答案。此时每行单独询问，不与其他行合并到一个请求。</translation>
    </message>
    <message>
        <source>Rows after each row, as context</source>
        <translation>每行之后作为上下文的行数</translation>
    </message>
    <message>
        <source>So many rows behind it are shown to the model with each row, in the same way.</source>
        <translation>询问每一行时，以同样方式把它后面这么多行一并给模型看。</translation>
    </message>
    <message>
        <source>Context rows</source>
        <translation>上下文行</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Which columns of the rows around it are shown</source>
        <translation>显示上下文行的哪些列</translation>
    </message>
    <message>
        <source>The columns that the prompt names</source>
        <translation>提示中用到的列</translation>
    </message>
    <message>
        <source>columns of the prompt</source>
        <translation>提示的列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the context: %1</source>
        <translation>上下文的列：%1</translation>
    </message>
</context>
<context>
    <name>rowmill::DataCommands</name>
    <message>
        <source>Use another file&apos;s rows</source>
        <translation>改用其他文件的行</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The rows are in place: %L1 new, %L2 changed, %L3 unchanged, %L4 gone.</source>
        <translation>新的行已就位：新增 %L1 行，更改 %L2 行，未变 %L3 行，移除 %L4 行。</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>导入配方</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>配方 (*.json)</translation>
    </message>
    <message>
        <source>The recipe of %1 is in place; Undo takes it back.</source>
        <translation>已采用 %1 中的配方；可用“撤销”恢复。</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>导出配方</translation>
    </message>
    <message>
        <source>The recipe is in %1: prompts, model and limits, no rows and no key.</source>
        <translation>配方已写入 %1：含提示词、模型和限制，不含任何行和密钥。</translation>
    </message>
    <message numerus="yes">
        <source>The recipe is in %1: prompts, model and limits, no key. With it go %Ln example(s), which are rows of this table.</source>
        <translation>
            <numerusform>配方已写入 %1：含提示、模型和限制，不含密钥；其中有 %Ln 个示例，它们是此表格中的行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::DataPage</name>
    <message>
        <source>Open another table…</source>
        <translation>打开其他表格…</translation>
    </message>
    <message>
        <source>Open another table</source>
        <translation>打开其他表格</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>第 %L1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not as the others…</source>
        <translation>
            <numerusform>%Ln 行与其他行不同…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::EarlierAnswers</name>
    <message>
        <source>By hand %1</source>
        <translation>%1 手工填写</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行 %1</translation>
    </message>
    <message>
        <source>Earlier answers (%1)</source>
        <translation>以前的答案（%1）</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>使用此答案</translation>
    </message>
    <message>
        <source>Use the answer of: %1</source>
        <translation>使用此答案：%1</translation>
    </message>
</context>
<context>
    <name>rowmill::EventLog</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>rowmill::EventLogWindow</name>
    <message>
        <source>Event log</source>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>信息(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>警告(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation>错误(&amp;E)</translation>
    </message>
    <message>
        <source>Find in the events</source>
        <translation>在事件中查找</translation>
    </message>
    <message>
        <source>&amp;Follow the end</source>
        <translation>跟随末尾(&amp;F)</translation>
    </message>
    <message>
        <source>Keeps the latest event in view</source>
        <translation>始终显示最新的事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>&amp;Go to the row</source>
        <translation>转到该行(&amp;G)</translation>
    </message>
    <message>
        <source>Selects the event&apos;s row in the table</source>
        <translation>在表格中选中该事件的行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected events; without a selection, all that are shown</source>
        <translation>复制选中的事件；未选中时复制显示的全部事件</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the events that are shown, as text or as CSV</source>
        <translation>将显示的事件保存为文本或 CSV</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%2 个事件中的 %1 个</translation>
    </message>
    <message>
        <source>Select one event that has a row.</source>
        <translation>请选中一个带行号的事件。</translation>
    </message>
    <message>
        <source>No event is shown.</source>
        <translation>没有显示任何事件。</translation>
    </message>
    <message>
        <source>&amp;Undo clear</source>
        <translation>撤销清空(&amp;U)</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>清空(&amp;R)</translation>
    </message>
    <message>
        <source>Brings back what was cleared</source>
        <translation>找回已清空的事件</translation>
    </message>
    <message>
        <source>Empties the log; it can be brought back until the next event</source>
        <translation>清空日志；在下一个事件到来之前可以找回</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>日志为空。</translation>
    </message>
</context>
<context>
    <name>rowmill::EventRecorder</name>
    <message>
        <source>“%1” is closed.</source>
        <translation>“%1”已关闭。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is open: %Ln row(s).</source>
        <translation>
            <numerusform>“%1”已打开：%Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已另存为“%1”。</translation>
    </message>
    <message>
        <source>Connection test: %1</source>
        <translation>连接测试：%1</translation>
    </message>
    <message>
        <source>proxy as the system says</source>
        <translation>代理按系统设置</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>代理 %1</translation>
    </message>
    <message>
        <source>no further certificate authorities</source>
        <translation>没有另加的证书颁发机构</translation>
    </message>
    <message>
        <source>certificate authorities of %1</source>
        <translation>另加 %1 中的证书颁发机构</translation>
    </message>
    <message>
        <source>Network settings: %1, %2.</source>
        <translation>网络设置：%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed by hand.</source>
        <translation>
            <numerusform>手工更改了 %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits changed by hand: %1.</source>
        <translation>手工更改了限制：%1。</translation>
    </message>
    <message>
        <source>Model: %1 at %2.</source>
        <translation>模型：%1，位于 %2。</translation>
    </message>
</context>
<context>
    <name>rowmill::ExampleCommands</name>
    <message>
        <source>With their &amp;answers</source>
        <translation>使用其答案(&amp;A)</translation>
    </message>
    <message>
        <source>With what stands in “%1”</source>
        <translation>使用“%1”列的内容</translation>
    </message>
</context>
<context>
    <name>rowmill::ExampleList</name>
    <message numerus="yes">
        <source>%Ln example(s), shown to the model ahead of each row</source>
        <translation>
            <numerusform>%Ln 个示例，在每一行之前展示给模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out the example: %1</source>
        <translation>移除示例：%1</translation>
    </message>
    <message>
        <source>Take out this example</source>
        <translation>移除此示例</translation>
    </message>
</context>
<context>
    <name>rowmill::ExportDialog</name>
    <message>
        <source>Export the answers</source>
        <translation>导出答案</translation>
    </message>
    <message>
        <source>File form</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel 工作簿 (.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (.ods)</source>
        <translation>OpenDocument 电子表格 (.ods)</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <source>TSV, tab separated (.tsv)</source>
        <translation>TSV，制表符分隔 (.tsv)</translation>
    </message>
    <message>
        <source>JSON lines (.jsonl)</source>
        <translation>JSON Lines (.jsonl)</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, by which Excel knows UTF-8</source>
        <translation>字节顺序标记，供 Excel 识别 UTF-8(&amp;B)</translation>
    </message>
    <message>
        <source>Changes those cells. Numbers stay as they are.</source>
        <translation>会改变这些单元格；数字保持不变。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Only the rows shown in the table</source>
        <translation>仅表格中显示的行</translation>
    </message>
    <message>
        <source>Filter the table to export a part of it.</source>
        <translation>要只导出一部分，请先筛选表格。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>De&amp;limiter</source>
        <translation>分隔符(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>UTF-8. Quotes and line breaks in cells are kept.</source>
        <translation>UTF-8。单元格中的引号和换行会保留。</translation>
    </message>
    <message>
        <source>UTF-8, one object a line, for programs.</source>
        <translation>UTF-8，每行一个对象，供程序使用。</translation>
    </message>
    <message>
        <source>Every cell is text: leading zeros and long numbers stay, and nothing is run as a formula. At most 1,048,576 rows.</source>
        <translation>每个单元格都是文本：保留前导零和长数字，任何内容都不会作为公式运行。最多 1,048,576 行。</translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>列需要有名称。</translation>
    </message>
    <message>
        <source>Two columns are named “%1”.</source>
        <translation>有两列都名为“%1”。</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>请至少选择一列。</translation>
    </message>
    <message>
        <source>F2 or a double click renames a column; drag to change the order.</source>
        <translation>按 F2 或双击可重命名列；拖动可调整顺序。</translation>
    </message>
    <message>
        <source>A &apos; before cells that a s&amp;preadsheet would run as a formula</source>
        <translation>在会被当作公式运行的单元格前加 &apos;(&amp;P)</translation>
    </message>
    <message>
        <source>Only a CSV file has one to choose.</source>
        <translation>只有 CSV 文件可以选择分隔符。</translation>
    </message>
    <message>
        <source>Only for CSV and TSV files.</source>
        <translation>仅用于 CSV 和 TSV 文件。</translation>
    </message>
    <message>
        <source>Select a column that is not the first.</source>
        <translation>请选中一个不在最前的列。</translation>
    </message>
    <message>
        <source>Select a column that is not the last.</source>
        <translation>请选中一个不在最后的列。</translation>
    </message>
</context>
<context>
    <name>rowmill::FieldList</name>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
</context>
<context>
    <name>rowmill::FieldRow</name>
    <message>
        <source>name of the field</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>其中之一</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>good, bad, mixed</source>
        <translation>好, 差, 一般</translation>
    </message>
    <message>
        <source>What the field can be, with commas between</source>
        <translation>字段可取的值，以逗号分隔</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>可以为空</translation>
    </message>
    <message>
        <source>For what a row does not always say</source>
        <translation>用于并非每一行都提到的内容</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>Type of the field %1</source>
        <translation>字段“%1”的类型</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>移除字段“%1”</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>移除此字段</translation>
    </message>
</context>
<context>
    <name>rowmill::FilterChips</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Search in rows</source>
        <translation>在行中搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Answers of run %1</source>
        <translation>运行 %1 的答案</translation>
    </message>
    <message>
        <source>Filter and search</source>
        <translation>筛选和搜索</translation>
    </message>
</context>
<context>
    <name>rowmill::FindSign</name>
    <message>
        <source>Sort again</source>
        <translation>重新排序</translation>
    </message>
    <message>
        <source>Rows have changed since they were sorted. They stay where they are until you sort again.</source>
        <translation>排序后有行发生了变化。在您重新排序之前，它们会留在原处。</translation>
    </message>
    <message>
        <source>Sort again: rows have changed since they were sorted</source>
        <translation>重新排序：排序后有行发生了变化</translation>
    </message>
</context>
<context>
    <name>rowmill::FormChoices</name>
    <message>
        <source>Read &amp;as</source>
        <translation>读取方式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>分隔符(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>标题行(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引号(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;kip lines in front</source>
        <translation>跳过前面的行(&amp;K)</translation>
    </message>
    <message>
        <source>Skip lines in front</source>
        <translation>跳过前面的行</translation>
    </message>
    <message>
        <source>Esca&amp;pe</source>
        <translation>转义(&amp;P)</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>自动检测</translation>
    </message>
    <message>
        <source>In the first row</source>
        <translation>在第一行</translation>
    </message>
    <message>
        <source>None: columns by number</source>
        <translation>没有：列按编号命名</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>检测到：%1</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>The first: %1</source>
        <translation>第一个：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>in line %L1</source>
        <translation>在第 %L1 行</translation>
    </message>
    <message>
        <source>Detected: %L1</source>
        <translation>检测到：%L1</translation>
    </message>
</context>
<context>
    <name>rowmill::GoToRow</name>
    <message>
        <source>Go to ro&amp;w</source>
        <translation>转到行(&amp;W)</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1 至 %1</translation>
    </message>
    <message>
        <source>That is no row number.</source>
        <translation>这不是行号。</translation>
    </message>
    <message>
        <source>The last row is %1.</source>
        <translation>最后一行是第 %1 行。</translation>
    </message>
    <message>
        <source>Row %1 is not among the rows shown.</source>
        <translation>第 %1 行不在当前显示的行中。</translation>
    </message>
</context>
<context>
    <name>rowmill::GoneDialog</name>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Answers of rows that are gone</source>
        <translation>已移除的行的答案</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Its cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>移除时间</translation>
    </message>
    <message>
        <source>What is kept of the row</source>
        <translation>为该行保留的内容</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) of rows that the data no longer has. They are kept, and count for nothing, until old answers are dropped.</source>
        <translation>
            <numerusform>%Ln 个答案所属的行已不在数据中。它们会保留下来，但不再计入，直到删除旧答案为止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed are the last %1; a file takes them all.</source>
        <translation>此处列出最后 %1 个；导出到文件则包含全部。</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>一个也没有。</translation>
    </message>
</context>
<context>
    <name>rowmill::HistoryCommands</name>
    <message>
        <source>Not while a run is on.</source>
        <translation>运行期间不可用。</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln old answer(s)?</source>
        <translation>
            <numerusform>要删除 %Ln 个旧答案吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export the answers of rows that are gone</source>
        <translation>导出已移除的行的答案</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx *.ods *.jsonl)</source>
        <translation>表格 (*.csv *.tsv *.xlsx *.ods *.jsonl)</translation>
    </message>
    <message>
        <source>The present answers and corrections stay. The answers that they replaced and those of rows that are gone, %1, can then no longer be looked at; this cannot be undone.</source>
        <translation>现有的答案和更正会保留。被它们替换的答案以及已移除的行的答案（%1）将无法再查看；此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>rowmill::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>What is kept of the run</source>
        <translation>这次运行的记录</translation>
    </message>
    <message>
        <source>Drop old answers…</source>
        <translation>删除旧答案…</translation>
    </message>
    <message>
        <source>Show its answers</source>
        <translation>显示它的答案</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drop old answers (%1)…</source>
        <translation>删除旧答案（%1）…</translation>
    </message>
    <message>
        <source>No answer has been replaced yet.</source>
        <translation>还没有答案被替换。</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>尚未运行。</translation>
    </message>
    <message>
        <source>Rows that are gone…</source>
        <translation>已移除的行…</translation>
    </message>
    <message>
        <source>Rows that are gone (%1)…</source>
        <translation>已移除的行（%1）…</translation>
    </message>
    <message>
        <source>Answers of rows that the data no longer has</source>
        <translation>数据中已移除的行的答案</translation>
    </message>
    <message>
        <source>No row with an answer has gone.</source>
        <translation>没有带答案的行被移除。</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a cost</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Dropping old answers…</source>
        <translation>正在删除旧答案…</translation>
    </message>
    <message>
        <source>The file gives back their room, which takes as long as copying it.</source>
        <translation>文件会交还它们占用的空间，所需时间与复制文件相当。</translation>
    </message>
    <message>
        <source>No answer of this run is kept.</source>
        <translation>没有保留这次运行的答案。</translation>
    </message>
</context>
<context>
    <name>rowmill::ImportDialog</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>打开表格</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>已读 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::ImportPanel</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>已读取 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>行详情</translation>
    </message>
    <message>
        <source>Select a row to see its request, answer and attempts</source>
        <translation>选择一行，查看它的请求、答案和尝试</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统提示</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>系统消息</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <translation>本机等待</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>服务器等待</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Not asked: row %1 had asked the very same.</source>
        <translation>没有提问：第 %1 行的请求完全相同。</translation>
    </message>
</context>
<context>
    <name>rowmill::KeyCommands</name>
    <message>
        <source>Waiting for the keychain to give the key “%1”.</source>
        <translation>正在等待密钥环给出密钥“%1”。</translation>
    </message>
    <message>
        <source>Delete the key “%1”?</source>
        <translation>删除密钥“%1”吗？</translation>
    </message>
    <message>
        <source>It is taken out of the keychain, and requests to %1 can no longer use it.</source>
        <translation>它将从密钥环中移除，发往 %1 的请求不能再使用它。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask you to unlock it.</source>
        <translation>正在等待密钥环，可能会要求您解锁。</translation>
    </message>
    <message>
        <source>Take “%1” off the list all the same?</source>
        <translation>仍要将“%1”从列表中移除吗？</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
</context>
<context>
    <name>rowmill::KeyEntryDialog</name>
    <message>
        <source>Replace a key</source>
        <translation>替换密钥</translation>
    </message>
    <message>
        <source>Store a key</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>my key</source>
        <translation>我的密钥</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>新密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask you to unlock it.</source>
        <translation>正在等待密钥环，可能会要求您解锁。</translation>
    </message>
    <message>
        <source>It goes into the system&apos;s keychain, and is sent to this server and nowhere else.</source>
        <translation>密钥保存到系统密钥环，只发送到此服务器，不会发送到其他地方。</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>请为密钥命名。</translation>
    </message>
    <message>
        <source>Type or paste the key.</source>
        <translation>请输入或粘贴密钥。</translation>
    </message>
</context>
<context>
    <name>rowmill::KeyField</name>
    <message>
        <source>Keys…</source>
        <translation>密钥…</translation>
    </message>
    <message>
        <source>Show the stored keys</source>
        <translation>显示已保存的密钥</translation>
    </message>
    <message>
        <source>Key for this session</source>
        <translation>本次会话的密钥</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>仅用于本次会话</translation>
    </message>
    <message>
        <source>Store a key…</source>
        <translation>保存密钥…</translation>
    </message>
    <message>
        <source>A key is held; type to replace it</source>
        <translation>已有密钥；输入即可替换</translation>
    </message>
    <message>
        <source>Kept in memory for this session only, never saved.</source>
        <translation>仅在本次会话期间保存在内存中，绝不写入磁盘。</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, and read from there when a run begins.</source>
        <translation>保存在系统密钥环中，运行开始时从中读取。</translation>
    </message>
    <message>
        <source>%1 Sent to %2 and nowhere else.</source>
        <translation>%1只发送到 %2，不会发送到其他地方。</translation>
    </message>
    <message>
        <source>Give the address of the server first: a key belongs to it.</source>
        <translation>请先填写服务器地址：密钥属于该地址。</translation>
    </message>
</context>
<context>
    <name>rowmill::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>已保存的密钥</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>使用此密钥(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>替换(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain and never shown. Each is sent only to the server it is stored for.</source>
        <translation>保存在系统密钥环中，从不显示。每个密钥只发送到它所对应的服务器。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>No key is stored yet.</source>
        <translation>还没有保存密钥。</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>请先选中一个密钥。</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>正在使用。</translation>
    </message>
</context>
<context>
    <name>rowmill::LabelEdit</name>
    <message>
        <source>One a line, for example:
positive
negative</source>
        <translation>每行一个，例如：
正面
负面</translation>
    </message>
    <message>
        <source>From a column</source>
        <translation>取自某列</translation>
    </message>
    <message>
        <source>Take the labels from what a column holds</source>
        <translation>用某一列的内容作为标签</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels, one a line</source>
        <translation>标签，每行一个</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>请先打开一个表格。</translation>
    </message>
</context>
<context>
    <name>rowmill::LimitsPage</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>Attempts for each row</source>
        <translation>每行的尝试次数</translation>
    </message>
    <message>
        <source>Errors that may pass are tried again after a growing wait.</source>
        <translation>可能只是暂时的错误会再次尝试，等待时间逐次延长。</translation>
    </message>
    <message>
        <source>Time allowed for an answer</source>
        <translation>等待答案的时限</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>每分钟令牌数</translation>
    </message>
    <message>
        <source>Left on automatic, both are learned from what the server says. These four take effect at once, also while a run is on.</source>
        <translation>设为自动时，两者从服务器的回复中得知。以上四项立即生效，运行中也是如此。</translation>
    </message>
    <message>
        <source>The last two count for requests from now on.</source>
        <translation>最后两项对此后的请求生效。</translation>
    </message>
    <message>
        <source>&amp;Ask the very same only once</source>
        <translation>相同的请求只发送一次(&amp;A)</translation>
    </message>
    <message>
        <source>Budget of a run</source>
        <translation>每次运行的预算</translation>
    </message>
    <message>
        <source>The run pauses before the request that would pass it, with those in flight counted. Raised during the pause, it goes on.</source>
        <translation>在会超出预算的请求发送之前暂停，在途的请求也计算在内。暂停时提高预算，运行会继续。</translation>
    </message>
    <message>
        <source>Rows whose finished request is the same share one, and its answer.</source>
        <translation>最终请求相同的行共用一个请求和它的答案。</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>无预算</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Amount of the budget</source>
        <translation>预算金额</translation>
    </message>
    <message>
        <source>Fewer while the server pushes &amp;back</source>
        <translation>服务器要求放慢时减少并发(&amp;W)</translation>
    </message>
</context>
<context>
    <name>rowmill::LiveChart</name>
    <message>
        <source>No run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>复制为图片(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>复制数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve data…</source>
        <translation>保存数据(&amp;V)…</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the last moment of a chart</comment>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1: not sending</source>
        <comment>a moment of a chart</comment>
        <translation>%1：未在发送</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a moment of a chart, its values</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rowmill::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Rowmill projects (*.rowmill)</source>
        <translation>Rowmill 项目 (*.rowmill)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Drop one file, or the folder that the texts are in.</source>
        <translation>请拖入一个文件，或文本所在的文件夹。</translation>
    </message>
    <message>
        <source>The clipboard holds no table and no text.</source>
        <translation>剪贴板中没有表格，也没有文本。</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>拖入的文本</translation>
    </message>
</context>
<context>
    <name>rowmill::ModelField</name>
    <message>
        <source>&amp;List models</source>
        <translation>列出模型(&amp;L)</translation>
    </message>
    <message>
        <source>Asks the endpoint which models it has</source>
        <translation>询问端点有哪些模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Asking for the models…</source>
        <translation>正在获取模型列表…</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例如 %1</translation>
    </message>
</context>
<context>
    <name>rowmill::ModelPage</name>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>最大令牌数</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Each is sent only when ticked; otherwise the model&apos;s own default holds.</source>
        <translation>勾选后才会发送；否则使用模型自己的默认值。</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>It is running on this computer</source>
        <translation>它正在本机上运行</translation>
    </message>
    <message numerus="yes">
        <source>It answers about %Ln request(s) at once, so no more are sent.</source>
        <translation>
            <numerusform>它同时大约只能处理 %Ln 个请求，因此不会发送更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not sent. Tick the box beside it first.</source>
        <translation>不会发送。请先勾选旁边的复选框。</translation>
    </message>
</context>
<context>
    <name>rowmill::NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>跟随系统设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>不使用代理(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>使用此代理(&amp;T)：</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>None: the system&apos;s authorities alone</source>
        <translation>无：只信任系统的证书颁发机构</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>Use no CA file</source>
        <translation>不使用 CA 文件</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Further certificate authorities</source>
        <translation>其他证书颁发机构</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Takes effect with the next run, and when a paused one is resumed.</source>
        <translation>下一次运行时生效；已暂停的运行在继续时生效。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>An http, https, socks5 or socks5h address with its port. This computer is always asked directly.</source>
        <translation>http、https、socks5 或 socks5h 地址，须带端口。访问本机时始终不经过代理。</translation>
    </message>
    <message>
        <source>The password is kept until Rowmill is closed, and never saved.</source>
        <translation>密码只保留到关闭 Rowmill 为止，不会保存。</translation>
    </message>
    <message>
        <source>A file with certificates in PEM form, such as your company&apos;s. They are trusted beside the system&apos;s.</source>
        <translation>PEM 格式的证书文件，例如贵公司的证书。除系统的证书外，也信任其中的证书。</translation>
    </message>
    <message>
        <source>Choose “This proxy” first.</source>
        <translation>请先选择“使用此代理”。</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>没有选择文件。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is not whole yet.</source>
        <translation>代理地址尚不完整。</translation>
    </message>
</context>
<context>
    <name>rowmill::NewDataDialog</name>
    <message>
        <source>Use another file</source>
        <translation>改用其他文件</translation>
    </message>
    <message>
        <source>Position: first with first, and so on</source>
        <translation>位置：第一行对第一行，依此类推</translation>
    </message>
    <message>
        <source>Key column: %1</source>
        <translation>关键列：%1</translation>
    </message>
    <message>
        <source>Use these rows</source>
        <translation>使用这些行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Match rows by</source>
        <translation>行的匹配方式(&amp;M)</translation>
    </message>
    <message>
        <source>Comparing… %L1 rows read</source>
        <translation>正在比较……已读取 %L1 行</translation>
    </message>
    <message>
        <source>%L1 new, %L2 changed, %L3 unchanged; %L4 of the present rows are gone.</source>
        <translation>新增 %L1 行，更改 %L2 行，未变 %L3 行；现有的行中有 %L4 行不再出现。</translation>
    </message>
    <message>
        <source>New and changed rows wait to be asked; the others keep their answers. Answers of rows that are gone stay in the project.</source>
        <translation>新增和更改的行等待提问，其余的行保留答案。不再出现的行的答案仍保存在项目中。</translation>
    </message>
    <message>
        <source>%L1 rows have an empty or a repeated key and count as new.</source>
        <translation>有 %L1 行的关键值为空或重复，按新增的行处理。</translation>
    </message>
    <message>
        <source>%L1 corrections belong to changed rows and go into the history.</source>
        <translation>有 %L1 处更正属于已更改的行，将移入历史记录。</translation>
    </message>
    <message>
        <source>&amp;Read as…</source>
        <translation>读取方式(&amp;R)…</translation>
    </message>
    <message>
        <source>How the file is read: delimiter, encoding, heading, sheet.</source>
        <translation>文件的读取方式：分隔符、编码、标题行、工作表。</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>这样读取</translation>
    </message>
    <message>
        <source>%L1 of the present answers were given to another prompt or by another model; Run offers to ask for them again.</source>
        <translation>现有答案中有 %L1 个来自另一个提示词或模型；运行时可以选择重新提问。</translation>
    </message>
</context>
<context>
    <name>rowmill::NotesDialog</name>
    <message>
        <source>Notes on the table file</source>
        <translation>关于表格文件的说明</translation>
    </message>
    <message>
        <source>These rows were not as the others. Every one of them is in the table, none was left out.</source>
        <translation>这些行与其他行不同。它们全部在表格中，没有一行被漏掉。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>What was met</source>
        <translation>遇到的情况</translation>
    </message>
    <message>
        <source>%L1 more are not listed.</source>
        <translation>另有 %L1 处未列出。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>rowmill::OutdatedQuestion</name>
    <message numerus="yes">
        <source>Ask %Ln row(s) again that another prompt or model has answered?</source>
        <translation>
            <numerusform>要重新提问由另一个提示词或模型回答的 %Ln 行吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers so far are replaced as the new ones arrive. They are kept in the history.</source>
        <translation>新的答案到来时会替换现有答案。旧答案保留在历史记录中。</translation>
    </message>
    <message>
        <source>Ask them again</source>
        <translation>重新提问</translation>
    </message>
</context>
<context>
    <name>rowmill::PackField</name>
    <message>
        <source>1: each row alone</source>
        <translation>1：每行单独提问</translation>
    </message>
    <message>
        <source>Rows in one request</source>
        <translation>每个请求的行数</translation>
    </message>
    <message>
        <source>Several short rows in one request save requests, and the system prompt and the labels or fields are sent once for all of them.</source>
        <translation>把若干短行放进一个请求可以减少请求数，系统提示以及标签或字段只需发送一次。</translation>
    </message>
    <message>
        <source>The system prompt differs from row to row: each is asked alone.</source>
        <translation>系统提示因行而异：每行单独提问。</translation>
    </message>
    <message>
        <source>%1 requests instead of %2. Each answer counts only with its row&apos;s own number and check word; what is missing is asked again in smaller groups.</source>
        <translation>%1 个请求，而不是 %2 个。只有带着本行编号和校验词的答案才算数；缺少的会以更小的分组再次提问。</translation>
    </message>
    <message>
        <source>Each row is shown with the rows around it: each is asked alone.</source>
        <translation>每行都带有前后行作为上下文：每行单独询问。</translation>
    </message>
</context>
<context>
    <name>rowmill::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度深色</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Show a &amp;notification when a run ends or pauses</source>
        <translation>运行结束或暂停时显示通知(&amp;N)</translation>
    </message>
    <message>
        <source>Only while another program&apos;s window is in front</source>
        <translation>仅当其他程序的窗口在前时</translation>
    </message>
    <message>
        <source>Play a &amp;sound then</source>
        <translation>同时播放提示音(&amp;S)</translation>
    </message>
    <message>
        <source>The desktop&apos;s own, or a beep where it has none</source>
        <translation>桌面自带的提示音；没有时发出蜂鸣</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake while a run is on</source>
        <translation>运行期间不让电脑休眠(&amp;W)</translation>
    </message>
    <message>
        <source>The screen may still go dark.</source>
        <translation>屏幕仍可能变暗。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>&amp;Open the last project again</source>
        <translation>重新打开上次的项目(&amp;O)</translation>
    </message>
    <message>
        <source>When Rowmill starts without a file</source>
        <translation>当 Rowmill 启动时没有指定文件</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Keys that are stored in the keychain</source>
        <translation>保存在钥匙串中的密钥</translation>
    </message>
    <message>
        <source>N&amp;etwork…</source>
        <translation>网络(&amp;E)…</translation>
    </message>
    <message>
        <source>Proxy, and further certificate authorities</source>
        <translation>代理，以及另加的证书颁发机构</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <translation>价格(&amp;P)…</translation>
    </message>
    <message>
        <source>What models cost</source>
        <translation>模型的费用</translation>
    </message>
</context>
<context>
    <name>rowmill::PricesDialog</name>
    <message>
        <source>$%1 in, $%2 out, $%3 read from the cache, $%4 written to it</source>
        <translation>输入 $%1，输出 $%2，读缓存 $%3，写缓存 $%4</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Your own prices</source>
        <translation>自定价格</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>输入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>输出(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Read from the cache</source>
        <translation>读缓存(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Written to the cache</source>
        <translation>写缓存(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Set as its price</source>
        <translation>设为其价格(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget this price</source>
        <translation>删除此价格(&amp;F)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>US dollars a million tokens. The prices that come with Rowmill are of %1; your own come first, on this computer and in every project.</source>
        <translation>单位：美元每百万令牌。Rowmill 自带的价格截至 %1；自定价格优先，适用于本机的所有项目。</translation>
    </message>
    <message>
        <source>Rowmill&apos;s table: %1.</source>
        <translation>Rowmill 的价格表：%1。</translation>
    </message>
    <message>
        <source>Rowmill&apos;s table does not know what it costs here. Until you set a price, costs are unknown.</source>
        <translation>Rowmill 的价格表中没有它在这里的价格。设置价格之前，费用未知。</translation>
    </message>
    <message>
        <source>Name the model first.</source>
        <translation>请先填写模型名称。</translation>
    </message>
    <message>
        <source>This model has no price of your own.</source>
        <translation>此模型没有您自定的价格。</translation>
    </message>
</context>
<context>
    <name>rowmill::ProbeCommands</name>
    <message>
        <source>Name the model first.</source>
        <translation>请先填写模型名称。</translation>
    </message>
</context>
<context>
    <name>rowmill::ProjectCloser</name>
    <message>
        <source>An export is being written. Give it up?</source>
        <translation>正在写入导出文件。要放弃吗？</translation>
    </message>
    <message>
        <source>What is written so far is dropped; the project keeps every answer.</source>
        <translation>已写入的内容会被丢弃；项目会保留全部答案。</translation>
    </message>
    <message>
        <source>Give up the export</source>
        <translation>放弃导出</translation>
    </message>
</context>
<context>
    <name>rowmill::ProjectFiles</name>
    <message>
        <source>Save the project as</source>
        <translation>将项目另存为</translation>
    </message>
    <message>
        <source>Rowmill projects (*.rowmill)</source>
        <translation>Rowmill 项目 (*.rowmill)</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>导出答案</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
</context>
<context>
    <name>rowmill::ProjectOpener</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
</context>
<context>
    <name>rowmill::PromptEdit</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>rowmill::PromptPage</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Finished request for the selected row</source>
        <translation>所选行的完整请求</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统提示</translation>
    </message>
    <message>
        <source>What to ask for each row, for example:
Is this review positive or negative?
{{review}}</source>
        <translation>对每一行要问的内容，例如：
这条评论是好评还是差评？
{{review}}</translation>
    </message>
    <message>
        <source>Prompt for each row</source>
        <translation>每行的提示词</translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>插入列</translation>
    </message>
    <message>
        <source>Insert a column into the prompt</source>
        <translation>在提示词中插入列</translation>
    </message>
    <message>
        <source>Start with {{%1}}</source>
        <translation>从 {{%1}} 开始</translation>
    </message>
    <message>
        <source>Put the column %1 into the prompt</source>
        <translation>把列 %1 放入提示词</translation>
    </message>
    <message>
        <source>Request for row %L1</source>
        <translation>第 %L1 行的请求</translation>
    </message>
    <message numerus="yes">
        <source>The table has no column named %1.</source>
        <translation>
            <numerusform>表格中没有名为 %1 的列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Optional: the role of the model</source>
        <translation>可选：模型的身份</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>请先打开一个表格。</translation>
    </message>
</context>
<context>
    <name>rowmill::ProviderCombo</name>
    <message>
        <source>Practice (no key, no network)</source>
        <translation>练习端点（无需密钥和网络）</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>%1 (running here)</source>
        <translation>%1（本机运行中）</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1（本机）</translation>
    </message>
</context>
<context>
    <name>rowmill::RecentMenu</name>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
</context>
<context>
    <name>rowmill::RecipeMenu</name>
    <message>
        <source>Label each row</source>
        <translation>为每行打标签</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Extract fields</source>
        <translation>提取字段</translation>
    </message>
    <message>
        <source>Write from fields</source>
        <translation>由字段撰写</translation>
    </message>
    <message>
        <source>Free prompt</source>
        <translation>自由提问</translation>
    </message>
    <message>
        <source>&amp;On a sample table</source>
        <translation>在示例表格上试用(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save as a recipe of mine…</source>
        <translation>另存为我的配方(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove one of mine</source>
        <translation>移除我的配方(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” is in place; Undo takes it back.</source>
        <translation>已采用“%1”；可以撤销。</translation>
    </message>
    <message>
        <source>Save as a recipe of mine</source>
        <translation>另存为我的配方</translation>
    </message>
    <message>
        <source>There is a recipe “%1” already.</source>
        <translation>已有名为“%1”的配方。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>“%1” is among your recipes now.</source>
        <translation>“%1”已加入您的配方。</translation>
    </message>
    <message>
        <source>Remove the recipe “%1”?</source>
        <translation>移除配方“%1”？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name of the recipe: prompts, examples, answer, model and limits; no other rows, no key</source>
        <translation>配方名称：包含提示、示例、答案、模型和限制，不含其他行和密钥</translation>
    </message>
</context>
<context>
    <name>rowmill::RowFinder</name>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>正在排序…</translation>
    </message>
</context>
<context>
    <name>rowmill::RowMap</name>
    <message>
        <source>Row map</source>
        <translation>行图</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Rows %1 to %2</source>
        <translation>第 %1 至 %2 行</translation>
    </message>
    <message>
        <source>The state of all rows from first to last.</source>
        <translation>所有行从头到尾的状态。</translation>
    </message>
    <message>
        <source>In view: %1 of %2</source>
        <translation>当前可见：%1，共 %2 行</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of those shown</source>
        <translation>所显示行中的第 %1 至 %2 行</translation>
    </message>
</context>
<context>
    <name>rowmill::RowTable</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>没有匹配的行</translation>
    </message>
    <message>
        <source>This table has no rows</source>
        <translation>此表格没有行</translation>
    </message>
</context>
<context>
    <name>rowmill::RowTableModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>rowmill::RunAnnouncer</name>
    <message>
        <source>The run goes on.</source>
        <translation>运行继续。</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 has started: %Ln row(s).</source>
        <translation>
            <numerusform>运行 %1 已开始：%Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing: requests in flight are finishing.</source>
        <translation>正在暂停:进行中的请求正在完成。</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>运行已暂停。</translation>
    </message>
</context>
<context>
    <name>rowmill::RunAttention</name>
    <message>
        <source>Running %1</source>
        <translation>正在运行 %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>rowmill::RunCharts</name>
    <message>
        <source>Answers per second</source>
        <translation>每秒答案数</translation>
    </message>
    <message>
        <source>Latency, seconds</source>
        <translation>延迟（秒）</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>进行中的请求</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>整次运行</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Answers/s</source>
        <translation>答案/秒</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>rows a second</comment>
        <translation>/秒</translation>
    </message>
    <message>
        <source>Latency, s</source>
        <translation>延迟（秒）</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>每分钟令牌数</translation>
    </message>
    <message>
        <source>Tokens/min</source>
        <translation>令牌/分</translation>
    </message>
    <message>
        <source>/min</source>
        <comment>tokens a minute</comment>
        <translation>/分</translation>
    </message>
    <message>
        <source>Choose charts</source>
        <translation>选择图表</translation>
    </message>
    <message>
        <source>Copy or save the charts</source>
        <translation>复制或保存图表</translation>
    </message>
    <message>
        <source>%1 (no room in this window)</source>
        <translation>%1（窗口太窄，放不下）</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>复制为图片(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>复制数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve data…</source>
        <translation>保存数据(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>rowmill::RunCommands</name>
    <message>
        <source>Run all rows again?</source>
        <translation>要重新运行全部行吗？</translation>
    </message>
    <message>
        <source>Run all rows</source>
        <translation>运行全部行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded row(s) are left out.</source>
        <translation>
            <numerusform>%Ln 个被排除的行不参与运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded rows are not asked. Include them first.</source>
        <translation>被排除的行不会被询问。请先重新纳入。</translation>
    </message>
    <message>
        <source>The answers so far are replaced as the new ones arrive. They are kept in the history.</source>
        <translation>新的答案到来时会替换现有答案。旧答案保留在历史记录中。</translation>
    </message>
    <message>
        <source>Kept, these rows are not asked. Asked, the model&apos;s answer takes the place of the correction, which the history keeps.</source>
        <translation>保留更正时，不询问这些行。重新提问时，模型的答案会取代更正，更正保留在历史记录中。</translation>
    </message>
    <message>
        <source>Every answer is of the present prompt and model.</source>
        <translation>所有答案都来自当前的提示词和模型。</translation>
    </message>
</context>
<context>
    <name>rowmill::RunPanel</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Press Run to start. Answers are saved as they arrive.</source>
        <translation>按“运行”开始。答案到达时即保存。</translation>
    </message>
    <message>
        <source>RUN %1</source>
        <translation>第 %1 次运行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 令牌</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 个令牌</translation>
    </message>
</context>
<context>
    <name>rowmill::SetupPanel</name>
    <message>
        <source>Setup</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The project is open read-only. Save it under another name to change it.</source>
        <translation>项目以只读方式打开。要修改，请另存为其他名称。</translation>
    </message>
</context>
<context>
    <name>rowmill::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Search for an act or a key</source>
        <translation>搜索操作或按键</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>在快捷键中搜索</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>没有匹配的快捷键。</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>在表格中</translation>
    </message>
    <message>
        <source>Next or previous row, next or previous column</source>
        <translation>下一行或上一行，下一列或上一列</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>A page down or up</source>
        <translation>向下或向上一页</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>第一行或最后一行</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>选择更多行</translation>
    </message>
    <message>
        <source>Shift with the keys above</source>
        <translation>Shift 加上面的按键</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选的行</translation>
    </message>
    <message>
        <source>The row&apos;s menu</source>
        <translation>该行的菜单</translation>
    </message>
    <message>
        <source>Menu key, or Shift+F10</source>
        <translation>菜单键，或 Shift+F10</translation>
    </message>
    <message>
        <source>Writing an answer</source>
        <translation>书写答案时</translation>
    </message>
    <message>
        <source>Keep what is written</source>
        <translation>保留所写内容</translation>
    </message>
    <message>
        <source>Keep it, in the inspector</source>
        <translation>在检查器中保留所写内容</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>另起一行</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>In the prompt</source>
        <translation>在提示词中</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>选择一列</translation>
    </message>
    <message>
        <source>Next or previous column of the list</source>
        <translation>列表中的下一列或上一列</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Take the column</source>
        <translation>采用该列</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>关闭列表</translation>
    </message>
    <message>
        <source>On to the next field</source>
        <translation>到下一个字段</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>下一个或上一个控件</translation>
    </message>
    <message>
        <source>Another step, chip or choice of the same group</source>
        <translation>同组中的另一步骤、筛选标签或选项</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>按下按钮，勾选方框</translation>
    </message>
    <message>
        <source>Open a list of choices</source>
        <translation>打开选项列表</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>F10, or Alt with the underlined letter</source>
        <translation>F10，或 Alt 加带下划线的字母</translation>
    </message>
    <message>
        <source>Paste a table, on the first page</source>
        <translation>在首页粘贴表格</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>关闭对话框</translation>
    </message>
</context>
<context>
    <name>rowmill::StepButton</name>
    <message>
        <source>Ready: %1</source>
        <translation>已就绪：%1</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <translation>未就绪：%1</translation>
    </message>
</context>
<context>
    <name>rowmill::Surroundings</name>
    <message>
        <source>Save the events</source>
        <translation>保存事件</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The events are saved in %1.</source>
        <translation>事件已保存到 %1。</translation>
    </message>
</context>
<context>
    <name>rowmill::TableImport</name>
    <message>
        <source>Open a table</source>
        <translation>打开表格</translation>
    </message>
    <message>
        <source>Open a folder of texts</source>
        <translation>打开文本文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
</context>
<context>
    <name>rowmill::TablePage</name>
    <message>
        <source>No failed row among those shown</source>
        <translation>所显示的行中没有失败的行</translation>
    </message>
    <message>
        <source>The only failed row</source>
        <translation>唯一失败的行</translation>
    </message>
    <message>
        <source>From the first row again</source>
        <translation>已从第一行重新开始</translation>
    </message>
    <message>
        <source>From the last row again</source>
        <translation>已从最后一行重新开始</translation>
    </message>
</context>
<context>
    <name>rowmill::WelcomePage</name>
    <message>
        <source>Run every row through a model</source>
        <translation>让每一行都经过模型</translation>
    </message>
    <message>
        <source>Open a table, write one prompt, press Run. Answers are saved as they arrive.</source>
        <translation>打开表格，写一个提示词，按“运行”。答案到达时即保存。</translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation>打开表格…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>300 reviews on the practice endpoint: no key, no network, no cost</source>
        <translation>在练习端点上运行 300 条评论：无需密钥、网络和费用</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Go on with a run, or look at its answers</source>
        <translation>继续一次运行，或查看其答案</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Projects you open show up here.</source>
        <translation>打开过的项目会显示在这里。</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>XLSX, ODS, CSV, JSON, plain text</source>
        <translation>XLSX、ODS、CSV、JSON、纯文本</translation>
    </message>
    <message>
        <source>or drop a file or a folder of texts anywhere in this window, or paste a table (Ctrl+V)</source>
        <translation>也可以把文件或文本文件夹拖到窗口任意位置，或粘贴表格(Ctrl+V)</translation>
    </message>
</context>
<context>
    <name>rowmill::WindowMessages</name>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>已将 %Ln 行写入 %1。</numerusform>
        </translation>
    </message>
</context>
</TS>
