<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
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
        <translation>%1サーバーからのメッセージ:「%2」</translation>
    </message>
    <message>
        <source>There is no server by the name %1. Check the base URL and your network.</source>
        <translation>%1 という名前のサーバーが見つかりません。ベース URL とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The proxy was not found. Check it under Network.</source>
        <translation>プロキシが見つかりません。［ネットワーク］で確認してください。</translation>
    </message>
    <message>
        <source>Nothing listens at %1. Start the server, or check the port.</source>
        <translation>%1 で待ち受けているプログラムがありません。サーバーを起動するか、ポートを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not let itself be reached. Check the base URL and your network.</source>
        <translation>%1 に到達できません。ベース URL とネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>%1 に接続できませんでした: %2。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent: %2.</source>
        <translation>%1 の証明書を信頼できないため、何も送信していません: %2。</translation>
    </message>
    <message>
        <source>%1 does not accept the key.</source>
        <translation>%1 はこのキーを受け付けません。</translation>
    </message>
    <message>
        <source>%1 wants a key, and none is held.</source>
        <translation>%1 にはキーが必要ですが、キーがありません。</translation>
    </message>
    <message>
        <source>%1 accepts the key, but its money or quota is used up.</source>
        <translation>%1 はキーを受け付けましたが、残高またはクォータを使い切っています。</translation>
    </message>
    <message>
        <source>%1 is there, but has trouble of its own. Try again later.</source>
        <translation>%1 には接続できますが、サーバー側で問題が起きています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 sends requests elsewhere, which Rowmill never follows. Enter the final address.</source>
        <translation>%1 はリクエストを別の場所へ転送しますが、Rowmill は転送に従いません。最終的なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>What answers at %1 is not this API. Check the base URL and the API.</source>
        <translation>%1 で応答しているのはこの API ではありません。ベース URL と API を確認してください。</translation>
    </message>
    <message>
        <source>%1 does not take the request as it stands.</source>
        <translation>%1 はこのリクエストをそのままでは受け付けません。</translation>
    </message>
    <message>
        <source>%1 can be asked, but not so fast just now.</source>
        <translation>%1 は利用できますが、今はこの速さでは問い合わせできません。</translation>
    </message>
    <message>
        <source>It works: %1 answered in %2.</source>
        <translation>接続できました: %1 が %2で回答しました。</translation>
    </message>
    <message>
        <source>It works: %1 of %2 answered in %3.</source>
        <translation>接続できました: %2 の %1 が %3で回答しました。</translation>
    </message>
    <message>
        <source>%1 was reached, but did not answer within %2 s.</source>
        <translation>%1 に接続しましたが、%2 秒以内に回答がありませんでした。</translation>
    </message>
    <message>
        <source>%1 does not know the model “%2”, or has no such API at this base URL.</source>
        <translation>%1 にモデル「%2」がないか、このベース URL にはこの API がありません。</translation>
    </message>
    <message>
        <source>%1 has no models yet.</source>
        <translation>%1 にはまだモデルがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %Ln model(s).</source>
        <translation>
            <numerusform>%1 には %Ln 個のモデルがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not list its models. Type the name.</source>
        <translation>%1 はモデルの一覧を提供していません。名前を入力してください。</translation>
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
        <translation>OpenAI Embeddings（ベクトル）</translation>
    </message>
</context>
<context>
    <name>EditAct</name>
    <message>
        <source>Exclude row %1</source>
        <translation>行 %1 の除外</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行の除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Include row %1</source>
        <translation>行 %1 を含める</translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行を含める</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct row %1</source>
        <translation>行 %1 の修正</translation>
    </message>
    <message>
        <source>Revert row %1</source>
        <translation>行 %1 をモデルの回答に戻す</translation>
    </message>
    <message numerus="yes">
        <source>Revert %Ln correction(s)</source>
        <translation>
            <numerusform>%Ln 件の修正をモデルの回答に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the prompt</source>
        <translation>プロンプトの変更</translation>
    </message>
    <message>
        <source>Change the model</source>
        <translation>モデルの変更</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>制限の変更</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name and the folder.</source>
        <translation>%1 は存在しません。名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 に書き込めません: %2。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or allow overwriting.</source>
        <translation>%1 は既に存在します。別の名前を選ぶか、上書きを許可してください。</translation>
    </message>
    <message>
        <source>No room is left for %1. Free some space, then go on.</source>
        <translation>%1 を保存する空き容量がありません。空きを作ってから続けてください。</translation>
    </message>
    <message>
        <source>%1: Rowmill cannot read or write “%2” files. Use XLSX, ODS, CSV, TSV or JSONL.</source>
        <translation>%1: Rowmill は「%2」ファイルを読み書きできません。XLSX、ODS、CSV、TSV、JSONL を使用してください。</translation>
    </message>
    <message>
        <source>%1 is not a text file, whatever its name says. Save it as CSV in the program that made it.</source>
        <translation>%1 は、名前にかかわらずテキストファイルではありません。作成したプログラムで CSV として保存してください。</translation>
    </message>
    <message>
        <source>%1, line %3: this is not UTF-8 text. Save the file as UTF-8 and open it again.</source>
        <translation>%1、%3 行目: UTF-8 のテキストではありません。ファイルを UTF-8 で保存し、もう一度開いてください。</translation>
    </message>
    <message>
        <source>%1, line %3: %2.</source>
        <translation>%1、%3 行目: %2。</translation>
    </message>
    <message>
        <source>%1, line %3: not a JSON object (%2).</source>
        <translation>%1、%3 行目: JSON オブジェクトではありません（%2）。</translation>
    </message>
    <message>
        <source>%1 has no columns: it is empty, or no line in it names them.</source>
        <translation>%1 には列がありません。空であるか、列名の行がありません。</translation>
    </message>
    <message>
        <source>%1 has no such sheet. Its sheets are: %2.</source>
        <translation>%1 にそのシートはありません。あるシート: %2。</translation>
    </message>
    <message>
        <source>%1, line %3: too large: %2.</source>
        <translation>%1、%3 行目: 大きすぎます: %2。</translation>
    </message>
    <message>
        <source>%1 is not a Rowmill project. Nothing in it was run or changed.</source>
        <translation>%1 は Rowmill のプロジェクトではありません。中身は実行も変更もしていません。</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Rowmill (project version %2). Update Rowmill to open it.</source>
        <translation>%1 は新しいバージョンの Rowmill で保存されています（プロジェクトのバージョン %2）。開くには Rowmill を更新してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Open a backup of it.</source>
        <translation>%1 は破損しています: %2。バックアップを開いてください。</translation>
    </message>
    <message>
        <source>%1 is open in another Rowmill (%2). Close it there first.</source>
        <translation>%1 は別の Rowmill で開かれています（%2）。先にそちらで閉じてください。</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Save it under another name to change it.</source>
        <translation>%1 は読み取り専用で開かれています。変更するには別の名前で保存してください。</translation>
    </message>
    <message>
        <source>%1: the project file could not be used: %2.</source>
        <translation>%1: プロジェクトファイルを使用できませんでした: %2。</translation>
    </message>
    <message>
        <source>The prompt names a column that the table does not have: %2.</source>
        <translation>プロンプトに、表にない列が指定されています: %2。</translation>
    </message>
    <message>
        <source>The prompt is empty. Write what to ask for each row.</source>
        <translation>プロンプトが空です。各行について問い合わせる内容を書いてください。</translation>
    </message>
    <message>
        <source>The answer cannot be asked for as it is set: %2.</source>
        <translation>現在の設定では回答を求められません: %2。</translation>
    </message>
    <message>
        <source>The endpoint %1 cannot be used: %2.</source>
        <translation>エンドポイント %1 を使用できません: %2。</translation>
    </message>
    <message>
        <source>The proxy address “%1” cannot be used: %2.</source>
        <translation>プロキシのアドレス「%1」を使用できません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be used as CA file: %2. Choose a file with certificates in PEM form.</source>
        <translation>%1 を CA ファイルとして使用できません: %2。PEM 形式の証明書ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The key was not sent: this project asks %2. Name that endpoint yourself to send a key there.</source>
        <translation>キーは送信していません。このプロジェクトの問い合わせ先は %2 です。そこへキーを送るには、そのエンドポイントをご自身で指定してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: this project asks %2, and you have not named that server yourself.</source>
        <translation>何も送信していません。このプロジェクトの問い合わせ先は %2 ですが、ご自身で指定したサーバーではありません。</translation>
    </message>
    <message>
        <source>This system has no keychain that Rowmill can use (%2). A key can be given for this session only.</source>
        <translation>このシステムには Rowmill が使えるキーチェーンがありません（%2）。キーはこのセッションに限って指定できます。</translation>
    </message>
    <message>
        <source>The keychain refused: %2. Unlock it and try again.</source>
        <translation>キーチェーンに拒否されました: %2。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time; it may be locked. Unlock it, or give the key for this session only.</source>
        <translation>キーチェーンが時間内に応答しませんでした。ロックされている可能性があります。ロックを解除するか、このセッションに限ってキーを指定してください。</translation>
    </message>
    <message>
        <source>The keychain does not show the key %1: it is locked, or the key was deleted there. Unlock it, or store the key again.</source>
        <translation>キーチェーンからキー %1 を取得できません。ロックされているか、キーが削除されています。ロックを解除するか、キーを保存し直してください。</translation>
    </message>
    <message>
        <source>%1 is not a recipe that can be used: %2.</source>
        <translation>%1 は使用できるレシピではありません: %2。</translation>
    </message>
    <message>
        <source>The price of the model %1 is not known here, so no budget of money can be kept. Set its price, or give the budget in tokens.</source>
        <translation>モデル %1 の価格が不明なため、金額の予算は守れません。価格を設定するか、予算をトークン数で指定してください。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>%1 is not in this version of Rowmill yet. Leave it out.</source>
        <translation>%1 は、このバージョンの Rowmill ではまだ使えません。指定を外してください。</translation>
    </message>
    <message>
        <source>a text of more than 64 MiB</source>
        <translation>64 MiB を超えるテキストがあります</translation>
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
        <translation>エラー</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>行 %1</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Tables (*.xlsx *.xlsm *.ods *.csv *.tsv *.tab *.jsonl *.ndjson *.json *.txt)</source>
        <translation>表 (*.xlsx *.xlsm *.ods *.csv *.tsv *.tab *.jsonl *.ndjson *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>workbook</source>
        <translation>ブック</translation>
    </message>
    <message>
        <source>folder, a row for each text file</source>
        <translation>フォルダー（テキストファイルごとに 1 行）</translation>
    </message>
    <message>
        <source>CSV, with a delimiter</source>
        <translation>CSV（区切り文字あり）</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON, a list of objects</source>
        <translation>JSON（オブジェクトのリスト）</translation>
    </message>
    <message>
        <source>text, a row for each line</source>
        <translation>テキスト（1 行を 1 件とする）</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>コンマ ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>セミコロン ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>縦線 |</translation>
    </message>
    <message>
        <source>space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>colon :</source>
        <translation>コロン :</translation>
    </message>
    <message>
        <source>none, one column</source>
        <translation>なし（1 列のみ）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>quotes are doubled</source>
        <translation>引用符を二重にする</translation>
    </message>
    <message>
        <source>%1 before the quote</source>
        <translation>引用符の前に %1</translation>
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
        <translation>まだ実行されていません</translation>
    </message>
    <message>
        <source>Not sending</source>
        <translation>送信していません</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>less than %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>コスト不明</translation>
    </message>
    <message>
        <source>%1 in practice money</source>
        <translation>%1（練習用、請求なし）</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>it is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it is too large for that</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>a certificate in it is damaged</source>
        <translation>含まれる証明書が破損しています</translation>
    </message>
    <message>
        <source>it holds no certificate</source>
        <translation>証明書が含まれていません</translation>
    </message>
    <message>
        <source>it is not a valid address</source>
        <translation>正しいアドレスではありません</translation>
    </message>
    <message>
        <source>it must start with http://, https://, socks5:// or socks5h://</source>
        <translation>http://、https://、socks5://、socks5h:// のいずれかで始めてください</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>ホスト名がありません</translation>
    </message>
    <message>
        <source>its port is missing, as in http://proxy.example:3128</source>
        <translation>ポートがありません（例: http://proxy.example:3128）</translation>
    </message>
    <message>
        <source>nothing may follow its port</source>
        <translation>ポートの後には何も書けません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>アドレスが空です</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
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
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>a day and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
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
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>The model answered.</source>
        <translation>モデルが回答しました。</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>回答の打ち切り</translation>
    </message>
    <message>
        <source>The answer was cut off at the token limit. Raise the maximum number of tokens on the Model page and retry the row.</source>
        <translation>トークンの上限で回答が打ち切られました。［モデル］ページで最大トークン数を増やし、この行を再試行してください。</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>回答の拒否</translation>
    </message>
    <message>
        <source>The model declined to answer. Reword the prompt and retry the row.</source>
        <translation>モデルが回答を拒否しました。プロンプトの表現を変え、この行を再試行してください。</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>フィルターによる遮断</translation>
    </message>
    <message>
        <source>The provider&apos;s content filter stepped in. Reword the prompt, or answer this row by hand.</source>
        <translation>プロバイダーのコンテンツフィルターで遮断されました。プロンプトの表現を変えるか、この行の回答を手入力してください。</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>空の回答</translation>
    </message>
    <message>
        <source>The reply was complete but held no text. Retry the row; if it stays empty, reword the prompt.</source>
        <translation>応答は完全でしたが、テキストがありませんでした。この行を再試行し、それでも空の場合はプロンプトの表現を変えてください。</translation>
    </message>
    <message>
        <source>invalid answer</source>
        <translation>無効な回答</translation>
    </message>
    <message>
        <source>The answer does not have the asked-for form. Say in the prompt what is expected and retry the row.</source>
        <translation>回答が求めた形式になっていません。期待する形式をプロンプトに書き、この行を再試行してください。</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Too many requests or tokens for the provider&apos;s limit. Rowmill waits and tries again; a lower concurrency avoids it.</source>
        <translation>リクエスト数またはトークン数がプロバイダーの制限を超えました。Rowmill は待ってから再試行します。同時実行数を下げると避けられます。</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>サーバー過負荷</translation>
    </message>
    <message>
        <source>The server has no capacity just now. Retry the row later.</source>
        <translation>現在サーバーに余力がありません。後でこの行を再試行してください。</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>The server failed on its side. Retry the row later.</source>
        <translation>サーバー側で障害が発生しました。後でこの行を再試行してください。</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>No whole reply came in time; the request may have been billed. Raise the timeout on the Limits page or lower the concurrency.</source>
        <translation>時間内に完全な応答が届きませんでした。このリクエストは課金された可能性があります。［制限］ページでタイムアウトを延ばすか、同時実行数を下げてください。</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>The server could not be reached, so nothing was sent or billed. Check the network and the base URL.</source>
        <translation>サーバーに接続できなかったため、送信も課金もされていません。ネットワークとベース URL を確認してください。</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続の切断</translation>
    </message>
    <message>
        <source>The connection broke after the request was sent; it may have been billed. Retry the row to ask again.</source>
        <translation>リクエストの送信後に接続が切れました。課金された可能性があります。もう一度問い合わせるには、この行を再試行してください。</translation>
    </message>
    <message>
        <source>malformed reply</source>
        <translation>不正な形式の応答</translation>
    </message>
    <message>
        <source>The reply is not what this kind of API promises. Check that the base URL belongs to a chat completions API.</source>
        <translation>応答がこの種類の API の形式ではありません。ベース URL が Chat Completions API のものか確認してください。</translation>
    </message>
    <message>
        <source>reply too large</source>
        <translation>過大な応答</translation>
    </message>
    <message>
        <source>The reply was larger than Rowmill accepts. Lower the maximum number of tokens.</source>
        <translation>応答が Rowmill で扱える大きさを超えました。最大トークン数を減らしてください。</translation>
    </message>
    <message>
        <source>bad request</source>
        <translation>不正なリクエスト</translation>
    </message>
    <message>
        <source>The server refuses this request as it stands. Its own words say why; check the model&apos;s settings and the length of the row.</source>
        <translation>サーバーはこのリクエストをそのままでは受け付けません。理由はサーバーのメッセージにあります。モデルの設定と行の長さを確認してください。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>The server knows no such model or address. Check the model&apos;s name and the base URL.</source>
        <translation>サーバーにこのモデルまたはアドレスがありません。モデル名とベース URL を確認してください。</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>キーの拒否</translation>
    </message>
    <message>
        <source>The key is missing, wrong or not allowed to use this model. Enter a valid key on the Model page.</source>
        <translation>キーがないか、誤っているか、このモデルの使用が許可されていません。［モデル］ページで有効なキーを入力してください。</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>クォータ切れ</translation>
    </message>
    <message>
        <source>The provider says that your money or quota is used up. Top it up with the provider, then resume.</source>
        <translation>プロバイダーによると、残高またはクォータを使い切っています。プロバイダー側で補充してから再開してください。</translation>
    </message>
    <message>
        <source>TLS error</source>
        <translation>TLS エラー</translation>
    </message>
    <message>
        <source>The server&apos;s identity could not be verified, so nothing was sent. Check the base URL and the certificates.</source>
        <translation>サーバーの身元を確認できなかったため、何も送信していません。ベース URL と証明書を確認してください。</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>The server sent us elsewhere, and Rowmill never follows with your key. Enter the final address as base URL.</source>
        <translation>サーバーが別の場所へ転送しようとしましたが、Rowmill はキーを持って転送に従うことはありません。最終的なアドレスをベース URL に入力してください。</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The run was stopped before the reply came; the request may have been billed. Run the row again to ask anew.</source>
        <translation>応答が届く前に実行が停止されました。このリクエストは課金された可能性があります。もう一度問い合わせるには、この行を再度実行してください。</translation>
    </message>
    <message>
        <source>over budget</source>
        <translation>予算超過</translation>
    </message>
    <message>
        <source>Not sent: it would have passed the budget. Raise the budget and resume.</source>
        <translation>予算を超えるため送信していません。予算を増やして再開してください。</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of times</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Measured on %1 requests: %2 at an unknown price.</source>
        <translation>%1 件のリクエストの実測から: %2、価格は不明。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of money</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Measured on %1 requests: %2, %3.</source>
        <translation>%1 件のリクエストの実測から: %2、%3。</translation>
    </message>
    <message>
        <source>No row is waiting.</source>
        <translation>待機中の行はありません。</translation>
    </message>
    <message>
        <source>Next run: %1 rows, %2 requests</source>
        <translation>次の実行: %1 行、リクエスト %2 件</translation>
    </message>
    <message>
        <source>, %1 rows share one</source>
        <translation>、うち %1 行はリクエストを共有</translation>
    </message>
    <message>
        <source>, about %1 prompt tokens.</source>
        <translation>、入力約 %1 トークン。</translation>
    </message>
    <message>
        <source>A pilot (Run menu) measures what they cost and how long they take.</source>
        <translation>パイロット実行（［実行］メニュー）でコストと所要時間を測定できます。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Save “%1” as a project?</source>
        <translation>「%1」をプロジェクトとして保存しますか?</translation>
    </message>
    <message>
        <source>It holds your setup and every answer so far. Discarded, they are gone.</source>
        <translation>設定とこれまでのすべての回答が含まれています。破棄すると元に戻せません。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A run is on. Stop it?</source>
        <translation>実行中です。停止しますか?</translation>
    </message>
    <message>
        <source>Every answer so far is saved. Requests in flight are given up; their rows wait to be asked again.</source>
        <translation>これまでの回答はすべて保存されています。応答待ちのリクエストは破棄され、その行は再び待機中になります。</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>実行を停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an answer that was corrected by hand.</source>
        <translation>
            <numerusform>%Ln 行に手作業で修正した回答があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the corrections</source>
        <translation>修正を維持</translation>
    </message>
    <message>
        <source>Ask them too</source>
        <translation>これらも問い合わせる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done row(s) were answered by another prompt or model.</source>
        <translation>
            <numerusform>完了した %Ln 行は、別のプロンプトまたはモデルで回答されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, their answers stay beside those of the present prompt. Asked again, the new answers take their place as they arrive; the history keeps the old ones.</source>
        <translation>維持すると、これらの回答は現在のプロンプトの回答と並んで残ります。再度問い合わせると、新しい回答が届くたびに置き換わり、以前の回答は履歴に残ります。</translation>
    </message>
    <message>
        <source>Keep their answers</source>
        <translation>回答を維持</translation>
    </message>
    <message>
        <source>Ask them again too</source>
        <translation>これらも再度問い合わせる</translation>
    </message>
    <message>
        <source>The project names this server, and you have not named it yourself: %1. A run sends the prompt and the cells it uses there. Allow it only if you know it.</source>
        <translation>このサーバーはプロジェクトが指定したもので、ご自身で指定したものではありません: %1。実行すると、プロンプトとそこで使うセルが送信されます。知っているサーバーの場合にのみ許可してください。</translation>
    </message>
    <message>
        <source>Written out, the address reads “%1”. It has letters that can be taken for others.</source>
        <translation>このアドレスは「%1」と表示されます。ほかの文字と見間違えやすい文字が含まれています。</translation>
    </message>
    <message>
        <source>Let this project ask %1?</source>
        <translation>このプロジェクトに %1 への問い合わせを許可しますか?</translation>
    </message>
    <message>
        <source>Allow and go on</source>
        <translation>許可して続ける</translation>
    </message>
</context>
<context>
    <name>RecentProjects</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 行が失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done, can go on</source>
        <translation>
            <numerusform>%Ln 行が完了、続行可能</numerusform>
        </translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Holding back for %1: the server asked for time or serves nobody. Rowmill goes on by itself.</source>
        <translation>%1待機します: サーバーが待つよう求めたか、処理できない状態です。Rowmill は自動的に再開します。</translation>
    </message>
    <message>
        <source>Limited by the provider: %1 replies of 429 in the last 10 s. A higher concurrency will not help.</source>
        <translation>プロバイダーにより制限: 直近 10 秒間に 429 応答が %1 件。同時実行数を上げても速くなりません。</translation>
    </message>
    <message>
        <source>Limited by the provider, which pushed back: %1 at once for now, of at most %2. It grows again by itself.</source>
        <translation>プロバイダーにより制限: 抑制を求められたため、現在は同時 %1 件（最大 %2 件）。自動的に元に戻ります。</translation>
    </message>
    <message>
        <source>Limited by concurrency: %1 of %2 in flight. A higher limit on the Limits page would be faster.</source>
        <translation>同時実行数により制限: 応答待ち %1 / %2。［制限］ページで上限を上げると速くなります。</translation>
    </message>
    <message>
        <source>%1 of %2 in flight.</source>
        <translation>応答待ち %1 / %2。</translation>
    </message>
    <message>
        <source>Paused: the key is missing or was refused. All answers so far are saved.</source>
        <translation>一時停止: キーがないか、拒否されました。これまでの回答はすべて保存されています。</translation>
    </message>
    <message>
        <source>Paused: the provider asks for a longer wait. All answers so far are saved.</source>
        <translation>一時停止: プロバイダーがより長い待機を求めています。これまでの回答はすべて保存されています。</translation>
    </message>
    <message>
        <source>Paused: the quota is used up. All answers so far are saved.</source>
        <translation>一時停止: クォータを使い切りました。これまでの回答はすべて保存されています。</translation>
    </message>
    <message>
        <source>Paused: the first rows all failed alike: %1.</source>
        <translation>一時停止: 最初の行がすべて同じ理由で失敗しました: %1。</translation>
    </message>
    <message>
        <source>Paused: the connection cannot be trusted. Nothing was sent.</source>
        <translation>一時停止: 接続を信頼できません。何も送信していません。</translation>
    </message>
    <message>
        <source>Paused: the server is out of reach or out of order. All answers so far are saved.</source>
        <translation>一時停止: サーバーに接続できないか、障害が発生しています。これまでの回答はすべて保存されています。</translation>
    </message>
    <message>
        <source>Paused: the budget of %1 is used up. Raise it on the Limits page, and the run goes on.</source>
        <translation>一時停止: 予算 %1 を使い切りました。［制限］ページで増やすと、実行が再開します。</translation>
    </message>
    <message>
        <source>Paused: the project file could not be written. Rowmill tries again every few seconds and goes on by itself.</source>
        <translation>一時停止: プロジェクトファイルに書き込めませんでした。Rowmill は数秒ごとに再試行し、自動的に再開します。</translation>
    </message>
    <message>
        <source>Paused: the project file could not be written.</source>
        <translation>一時停止: プロジェクトファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Paused. All answers so far are saved.</source>
        <translation>一時停止中。これまでの回答はすべて保存されています。</translation>
    </message>
    <message>
        <source>%1 answered, %2 failed in %3.</source>
        <translation>回答 %1 行、失敗 %2 行、所要時間 %3。</translation>
    </message>
    <message>
        <source>%1 shared a request, %2 took an earlier answer.</source>
        <translation>%1 行はリクエストを共有、%2 行は以前の回答を利用。</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>停止: %1</translation>
    </message>
    <message>
        <source>Pausing: waiting for %1 requests in flight.</source>
        <translation>一時停止の準備中: 応答待ちのリクエスト %1 件。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>一時停止の準備中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a cost, a budget</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 sent, %2 written</source>
        <translation>送信 %1、生成 %2</translation>
    </message>
    <message>
        <source>%1 of those sent from the cache</source>
        <translation>送信のうち %1 はキャッシュから</translation>
    </message>
    <message>
        <source>The cache saved %1</source>
        <translation>キャッシュによる節約: %1</translation>
    </message>
    <message>
        <source>%1 of those written for reasoning</source>
        <translation>生成のうち %1 は推論用</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Limited by requests per minute: %1 of %2, as set. Raise it on the Limits page if the provider allows more.</source>
        <translation>毎分のリクエスト数により制限: 設定値 %2 の %1。プロバイダーがさらに許可している場合は、［制限］ページで上げてください。</translation>
    </message>
    <message>
        <source>Limited by requests per minute: %1 of the %2 that the provider allows. A higher concurrency will not help.</source>
        <translation>毎分のリクエスト数により制限: プロバイダーが許可する %2 の %1。同時実行数を上げても速くなりません。</translation>
    </message>
    <message>
        <source>Limited by requests per minute: %1 of %2, found from the provider&apos;s refusals. A higher concurrency will not help.</source>
        <translation>毎分のリクエスト数により制限: プロバイダーの拒否から推定した %2 の %1。同時実行数を上げても速くなりません。</translation>
    </message>
    <message>
        <source>Limited by tokens per minute: %1 of %2, as set. Raise it on the Limits page, or let prompts and answers be shorter.</source>
        <translation>毎分のトークン数により制限: 設定値 %2 の %1。［制限］ページで上げるか、プロンプトと回答を短くしてください。</translation>
    </message>
    <message>
        <source>Limited by tokens per minute: %1 of the %2 that the provider allows. Shorter prompts and answers would be faster.</source>
        <translation>毎分のトークン数により制限: プロバイダーが許可する %2 の %1。プロンプトと回答を短くすると速くなります。</translation>
    </message>
    <message>
        <source>Limited by concurrency: %1 of %2 in flight, each for %3. A higher limit on the Limits page would be faster.</source>
        <translation>同時実行数により制限: 応答待ち %1 / %2、1 件あたり %3。［制限］ページで上限を上げると速くなります。</translation>
    </message>
    <message>
        <source>Slowed down near the end of the budget of %1: requests wait for the cost of others. Raise it on the Limits page to be faster.</source>
        <translation>予算 %1 の残りが少ないため減速中: リクエストは他のリクエストのコストが確定するのを待っています。［制限］ページで予算を増やすと速くなります。</translation>
    </message>
    <message numerus="yes">
        <source>Finishing: the last %Ln row(s) are on the way, nothing holds them up.</source>
        <translation>
            <numerusform>まもなく終了: 最後の %Ln 行が応答待ちです。妨げているものはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only retries are left: %Ln row(s) wait for the next attempt.</source>
        <translation>
            <numerusform>残りは再試行のみ: %Ln 行が次の試行を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Slowed down by errors: %1 of the requests of the last 10 s have to be sent again. The rows under Retrying and Failed say why.</source>
        <translation>エラーにより減速中: 直近 10 秒間のリクエストの %1 を再送する必要があります。理由は「再試行中」と「失敗」の行を確認してください。</translation>
    </message>
    <message>
        <source>Limited by the server: an answer takes %1 now, and %2 at its best. A higher concurrency may make it slower still.</source>
        <translation>サーバーにより制限: 1 回答の所要時間は現在 %1、最速時は %2です。同時実行数を上げると、さらに遅くなるおそれがあります。</translation>
    </message>
    <message>
        <source>Limited by this computer: its processor is busy with the run. A higher concurrency will not help.</source>
        <translation>このコンピューターにより制限: 実行の処理でプロセッサーに余裕がありません。同時実行数を上げても速くなりません。</translation>
    </message>
    <message>
        <source>Limited by this computer: the project file is read and written more slowly than the server answers. A faster disk would help.</source>
        <translation>このコンピューターにより制限: プロジェクトファイルの読み書きがサーバーの応答に追いついていません。より高速なディスクを使うと改善します。</translation>
    </message>
    <message>
        <source>Starting: %1 of %2 in flight.</source>
        <translation>開始しています: 応答待ち %1 / %2。</translation>
    </message>
    <message>
        <source>The first request is on the way: its reply shows how the endpoint is to be asked.</source>
        <translation>最初のリクエストを送信しました。その応答から、エンドポイントへの問い合わせ方を判断します。</translation>
    </message>
</context>
<context>
    <name>RunCharts</name>
    <message>
        <source>answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>server, %1</source>
        <translation>サーバー、%1</translation>
    </message>
    <message>
        <source>us, %1</source>
        <translation>ローカル、%1</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <translation>ローカル待ち</translation>
    </message>
    <message>
        <source>us</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>クォータ</translation>
    </message>
</context>
<context>
    <name>RunEvents</name>
    <message>
        <source>Run %1: %2</source>
        <translation>実行 %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln request(s) at once</source>
        <translation>
            <numerusform>同時に最大 %Ln 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>started, %1.</source>
        <translation>開始しました。%1。</translation>
    </message>
    <message>
        <source>goes on; what held it up is over.</source>
        <translation>再開しました。妨げていた問題は解消しました。</translation>
    </message>
    <message>
        <source>goes on.</source>
        <translation>再開しました。</translation>
    </message>
    <message>
        <source>paused by hand.</source>
        <translation>手動で一時停止しました。</translation>
    </message>
    <message>
        <source>The server pushes back: %1 requests at once for now, of at most %2.</source>
        <translation>サーバーが抑制を求めています: 現在は同時 %1 件（最大 %2 件）。</translation>
    </message>
    <message>
        <source>The server takes more again: %1 requests at once, of at most %2.</source>
        <translation>サーバーが再び多く受け付けています: 同時 %1 件（最大 %2 件）。</translation>
    </message>
    <message>
        <source>The provider allows %1 requests a minute.</source>
        <translation>プロバイダーは毎分 %1 リクエストを許可しています。</translation>
    </message>
    <message>
        <source>By its refusals the provider takes %1 requests a minute.</source>
        <translation>拒否から推定すると、プロバイダーは毎分 %1 リクエストを受け付けます。</translation>
    </message>
    <message>
        <source>The provider allows %1 tokens a minute.</source>
        <translation>プロバイダーは毎分 %1 トークンを許可しています。</translation>
    </message>
    <message>
        <source>By its refusals the provider takes %1 tokens a minute.</source>
        <translation>拒否から推定すると、プロバイダーは毎分 %1 トークンを受け付けます。</translation>
    </message>
    <message>
        <source>All requests wait for %1: the server asked for time or serves nobody.</source>
        <translation>すべてのリクエストが %1待機します: サーバーが待つよう求めたか、処理できない状態です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) refused as too many (429) within %1.</source>
        <translation>
            <numerusform>%1の間に %Ln 件のリクエストが多すぎるとして拒否されました（429）。</numerusform>
        </translation>
    </message>
    <message>
        <source>More rows fail; they are not listed here.</source>
        <translation>ほかにも失敗した行があります。ここには表示しません。</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>失敗: %1。</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>%1 a minute</source>
        <translation>毎分 %1</translation>
    </message>
    <message>
        <source>as the provider allows</source>
        <translation>プロバイダーの許可に従う</translation>
    </message>
    <message>
        <source>at most %1 at once, fewer under pressure</source>
        <translation>同時に最大 %1 件、混雑時は減らす</translation>
    </message>
    <message>
        <source>%1 at once</source>
        <translation>同時 %1 件</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>予算 %1</translation>
    </message>
    <message>
        <source>requests %1</source>
        <translation>リクエスト: %1</translation>
    </message>
    <message>
        <source>tokens %1</source>
        <translation>トークン: %1</translation>
    </message>
    <message>
        <source>%1 attempts a row</source>
        <translation>1 行あたり試行 %1 回</translation>
    </message>
    <message>
        <source>timeout %1</source>
        <translation>タイムアウト %1</translation>
    </message>
    <message>
        <source>%1 requests a minute</source>
        <translation>毎分 %1 リクエスト</translation>
    </message>
    <message>
        <source>%1 tokens a minute</source>
        <translation>毎分 %1 トークン</translation>
    </message>
    <message>
        <source>by itself: %1</source>
        <translation>自動: %1</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>手動: %1</translation>
    </message>
    <message>
        <source>selected rows</source>
        <translation>選択した行</translation>
    </message>
    <message>
        <source>waiting rows</source>
        <translation>待機中の行</translation>
    </message>
    <message>
        <source>failed rows</source>
        <translation>失敗した行</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>rows answered by another prompt or model</source>
        <translation>別のプロンプトまたはモデルで回答された行</translation>
    </message>
    <message>
        <source>rows %1 to %2</source>
        <translation>行 %1～%2</translation>
    </message>
    <message>
        <source>%1, and those answered by another prompt or model</source>
        <translation>%1、および別のプロンプトまたはモデルで回答された行</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1（最大 %2 行）</translation>
    </message>
    <message>
        <source>%1, corrected ones too</source>
        <translation>%1（修正済みの行を含む）</translation>
    </message>
    <message>
        <source>%1, as far as new or changed</source>
        <translation>%1（新規または変更された行のみ）</translation>
    </message>
    <message>
        <source>%1 rows, %2 done, %3 failed; %4 attempts</source>
        <translation>%1 行、完了 %2、失敗 %3、試行 %4 回</translation>
    </message>
    <message>
        <source>%1 of unknown outcome</source>
        <translation>結果不明 %1</translation>
    </message>
    <message>
        <source>%1 rate limited</source>
        <translation>レート制限 %1</translation>
    </message>
    <message>
        <source>%1 shared another&apos;s request</source>
        <translation>%1 行が他の行のリクエストを共有</translation>
    </message>
    <message>
        <source>%1 took an earlier answer</source>
        <translation>%1 行が以前の回答を利用</translation>
    </message>
    <message>
        <source>%1 prompt and %2 completion tokens</source>
        <translation>入力 %1 トークン、出力 %2 トークン</translation>
    </message>
    <message>
        <source>%1 from the cache</source>
        <translation>キャッシュから %1</translation>
    </message>
    <message>
        <source>%1 for reasoning</source>
        <translation>推論用 %1</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>コスト: %1</translation>
    </message>
    <message>
        <source>the cache saved %1</source>
        <translation>キャッシュによる節約: %1</translation>
    </message>
    <message>
        <source>Its answers: %1 count now, %2 were replaced and are kept</source>
        <translation>この実行の回答: %1 件は現在有効、%2 件は置き換え済み（保存中）</translation>
    </message>
    <message>
        <source>The run did not come to write its totals; these were counted from the file.</source>
        <translation>この実行は合計を書き込む前に終わったため、ファイルから集計しました。</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>モデルの指定なし</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>温度 %1</translation>
    </message>
    <message>
        <source>at most %1 tokens</source>
        <translation>最大 %1 トークン</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Stopped by hand</source>
        <translation>手動で停止</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>キーの拒否</translation>
    </message>
    <message>
        <source>Quota used up</source>
        <translation>クォータ切れ</translation>
    </message>
    <message>
        <source>First rows failed alike</source>
        <translation>最初の行が同じ理由で失敗</translation>
    </message>
    <message>
        <source>Connection not trusted</source>
        <translation>接続を信頼できない</translation>
    </message>
    <message>
        <source>File could not be written</source>
        <translation>ファイルに書き込めない</translation>
    </message>
    <message>
        <source>Server not available</source>
        <translation>サーバーが利用できない</translation>
    </message>
    <message>
        <source>Budget used up</source>
        <translation>予算切れ</translation>
    </message>
    <message>
        <source>Rowmill ended</source>
        <translation>Rowmill が途中で終了</translation>
    </message>
    <message>
        <source>On</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>ROWS</source>
        <translation>行</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>SYSTEM</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>PROMPT FOR EACH ROW</source>
        <translation>各行のプロンプト</translation>
    </message>
    <message>
        <source>LIMITS AT THE START</source>
        <translation>開始時の制限</translation>
    </message>
    <message>
        <source>CHANGES OF THE LIMITS</source>
        <translation>制限の変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) before</source>
        <translation>
            <numerusform>前 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) after</source>
        <translation>
            <numerusform>後 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>the columns that the prompt names</source>
        <translation>プロンプトで使っている列</translation>
    </message>
    <message>
        <source>CONTEXT</source>
        <translation>コンテキスト</translation>
    </message>
</context>
<context>
    <name>RunMessages</name>
    <message>
        <source>Paused: %1.</source>
        <translation>一時停止: %1。</translation>
    </message>
    <message>
        <source>Paused: %1 (%2).</source>
        <translation>一時停止: %1（%2）。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait, no answer was lost.</source>
        <translation>
            <numerusform>%Ln 行が待機中です。失われた回答はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>the provider refused the key</source>
        <translation>プロバイダーがキーを拒否しました</translation>
    </message>
    <message>
        <source>the provider says the quota is used up</source>
        <translation>プロバイダーによるとクォータを使い切っています</translation>
    </message>
    <message>
        <source>the provider asks for a longer wait</source>
        <translation>プロバイダーがより長い待機を求めています</translation>
    </message>
    <message>
        <source>the first rows all failed alike, %1</source>
        <translation>最初の行がすべて同じ理由で失敗しました、%1</translation>
    </message>
    <message>
        <source>the connection cannot be trusted</source>
        <translation>接続を信頼できません</translation>
    </message>
    <message>
        <source>the server has been out of reach or out of order for too long</source>
        <translation>サーバーに長時間接続できないか、障害が続いています</translation>
    </message>
    <message>
        <source>the next request would pass the budget of %1</source>
        <translation>次のリクエストで予算 %1 を超えます</translation>
    </message>
    <message>
        <source>the project file cannot be written</source>
        <translation>プロジェクトファイルに書き込めません</translation>
    </message>
    <message>
        <source>It goes on by itself when the file can be written.</source>
        <translation>ファイルに書き込めるようになると、自動的に再開します。</translation>
    </message>
    <message>
        <source>It can go on %1.</source>
        <translation>%1 に再開できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) done</source>
        <translation>
            <numerusform>%Ln 行が完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1, %2.</source>
        <translation>停止しました: %1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 行が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is over: %1, %2.</source>
        <translation>実行が終わりました: %1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 行が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is over: %1, none failed.</source>
        <translation>実行が終わりました: %1、失敗なし。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) got no whole reply and may have been billed.</source>
        <translation>
            <numerusform>%Ln 件のリクエストは完全な応答を得られず、課金された可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open model settings</source>
        <translation>モデルの設定を開く</translation>
    </message>
    <message>
        <source>Raise the budget</source>
        <translation>予算を増やす</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>ネットワーク…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗した行を再試行</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s) done</source>
        <translation>
            <numerusform>%Ln 行中 %1 行が完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown (asked, perhaps billed, no answer)</source>
        <translation>
            <numerusform>%Ln 行が不明（送信済み、課金の可能性あり、回答なし）</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1. Go on?</source>
        <translation>%1。続行しますか?</translation>
    </message>
    <message>
        <source>Rowmill ended during a run; every answer shown as done is here.</source>
        <translation>実行中に Rowmill が終了しましたが、完了と表示された回答はすべて残っています。</translation>
    </message>
    <message>
        <source>Opened read-only: its answers can be looked at and exported.</source>
        <translation>読み取り専用で開きました。回答の閲覧とエクスポートができます。</translation>
    </message>
    <message>
        <source>This project comes from an older Rowmill and was brought up to date. As it was, it stays beside it as “%1”.</source>
        <translation>このプロジェクトは古いバージョンの Rowmill のものだったため、更新しました。元のファイルは「%1」として同じ場所に残っています。</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>You sort customer reviews.</source>
        <translation>あなたは顧客レビューを分類します。</translation>
    </message>
    <message>
        <source>Is this review positive, negative or mixed? Answer with one word.

{{product}}: {{review}}</source>
        <translation>このレビューは肯定的、否定的、賛否混在のどれですか?一語で答えてください。

{{product}}: {{review}}</translation>
    </message>
    <message>
        <source>mood</source>
        <translation>評価</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>no table yet</source>
        <translation>表がまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to ask yet</source>
        <translation>問い合わせる内容がまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown column(s)</source>
        <translation>
            <numerusform>不明な列 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>no column used: the same for each row</source>
        <translation>列を使っていません（全行で同じ）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) used</source>
        <translation>
            <numerusform>%Ln 列を使用</numerusform>
        </translation>
    </message>
    <message>
        <source>the column needs another name</source>
        <translation>列に別の名前が必要です</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>設定が完了していません</translation>
    </message>
    <message numerus="yes">
        <source>one of %Ln label(s) in “%1”</source>
        <translation>
            <numerusform>「%1」に %Ln 個のラベルのいずれか</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s): %1</source>
        <translation>
            <numerusform>%Ln 個のフィールド: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>free text in “%1”</source>
        <translation>「%1」に自由形式のテキスト</translation>
    </message>
    <message>
        <source>no endpoint yet</source>
        <translation>エンドポイントがまだありません</translation>
    </message>
    <message>
        <source>practice endpoint</source>
        <translation>練習用エンドポイント</translation>
    </message>
    <message>
        <source>the server&apos;s own model</source>
        <translation>サーバー既定のモデル</translation>
    </message>
    <message>
        <source>no model named yet</source>
        <translation>モデルが未指定です</translation>
    </message>
    <message>
        <source>%L1 at once</source>
        <translation>同時 %L1 件</translation>
    </message>
    <message>
        <source>%L1/min</source>
        <translation>%L1/分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempt(s)</source>
        <translation>
            <numerusform>試行 %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 秒</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>先に表を開いてください。</translation>
    </message>
    <message>
        <source>Write the prompt for each row first.</source>
        <translation>先に各行のプロンプトを書いてください。</translation>
    </message>
    <message>
        <source>The prompt names a column that the table does not have: %1.</source>
        <translation>プロンプトに、表にない列が指定されています: %1。</translation>
    </message>
    <message>
        <source>Name the model first.</source>
        <translation>先にモデル名を入力してください。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Give the base URL of the endpoint.</source>
        <translation>エンドポイントのベース URL を入力してください。</translation>
    </message>
    <message>
        <source>Put the name of your own resource in place of %1.</source>
        <translation>%1 をご自身のリソース名に置き換えてください。</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Web アドレスではありません。</translation>
    </message>
    <message>
        <source>Leave out user name, key and query: the address ends with its path.</source>
        <translation>ユーザー名、キー、クエリは除いてください。アドレスはパスで終わります。</translation>
    </message>
    <message>
        <source>Use https. Plain http works only for this computer.</source>
        <translation>https を使用してください。http を使えるのはこのコンピューターに対してだけです。</translation>
    </message>
    <message>
        <source>Leave out what stands behind the version: it is added for each request.</source>
        <translation>バージョンより後ろは除いてください。リクエストごとに自動で付け加えます。</translation>
    </message>
    <message>
        <source>Give the labels that an answer can be.</source>
        <translation>回答となるラベルを入力してください。</translation>
    </message>
    <message>
        <source>The label “%1” is there twice.</source>
        <translation>ラベル「%1」が重複しています。</translation>
    </message>
    <message>
        <source>Give the fields that an answer has.</source>
        <translation>回答のフィールドを追加してください。</translation>
    </message>
    <message>
        <source>Give every field a name.</source>
        <translation>すべてのフィールドに名前を付けてください。</translation>
    </message>
    <message>
        <source>Two fields are named “%1”.</source>
        <translation>「%1」という名前のフィールドが 2 つあります。</translation>
    </message>
    <message>
        <source>Say what “%1” can be.</source>
        <translation>「%1」に入る値を指定してください。</translation>
    </message>
    <message>
        <source>A choice of “%1” is there twice.</source>
        <translation>「%1」の選択肢が重複しています。</translation>
    </message>
    <message>
        <source>Give the answer column a name.</source>
        <translation>回答列に名前を付けてください。</translation>
    </message>
    <message>
        <source>The table has a column “%1” already: choose another name.</source>
        <translation>表には既に列「%1」があります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>context %L1 + %L2</source>
        <translation>コンテキスト %L1 + %L2</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Retrying, attempt %1: %2</source>
        <translation>再試行中、試行 %1 回目: %2</translation>
    </message>
    <message>
        <source>Retrying in %1 s, attempt %2: %3</source>
        <translation>%1 秒後に再試行、試行 %2 回目: %3</translation>
    </message>
    <message>
        <source>Retrying in %1 s, attempt %2 of %3: %4</source>
        <translation>%1 秒後に再試行、試行 %2/%3 回目: %4</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>a cell of more than 16 MiB</source>
        <translation>16 MiB を超えるセルがあります</translation>
    </message>
    <message>
        <source>a quoted cell of more than 16 MiB, or one that is never closed</source>
        <translation>引用符付きのセルが 16 MiB を超えているか、閉じられていません</translation>
    </message>
    <message>
        <source>a row of more than 64 MiB</source>
        <translation>64 MiB を超える行があります</translation>
    </message>
    <message>
        <source>more than 1,990 columns</source>
        <translation>列が 1,990 個を超えています</translation>
    </message>
    <message>
        <source>no ending</source>
        <translation>拡張子なし</translation>
    </message>
    <message>
        <source>more than one value</source>
        <translation>値が複数あります</translation>
    </message>
    <message>
        <source>a value of more than 64 MiB</source>
        <translation>64 MiB を超える値があります</translation>
    </message>
    <message>
        <source>an unexpected }</source>
        <translation>余分な } があります</translation>
    </message>
    <message>
        <source>something follows the end</source>
        <translation>末尾の後に内容があります</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>ファイルが途中で終わっています</translation>
    </message>
    <message>
        <source>a line of more than 64 MiB</source>
        <translation>64 MiB を超える行があります</translation>
    </message>
    <message>
        <source>a line of more than 16 MiB</source>
        <translation>16 MiB を超える行があります</translation>
    </message>
    <message>
        <source>the encoding “%1” is not known here</source>
        <translation>文字コード「%1」には対応していません</translation>
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
            <numerusform>見出しより短い行が %Ln 行あり、足りないセルは空です: %1 行目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) longer than the heading, the further cells are in added columns: line %1.</source>
        <translation>
            <numerusform>見出しより長い行が %Ln 行あり、余分なセルは追加した列に入っています: %1 行目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with stray quotes or delimiters, put right: line %1.</source>
        <translation>
            <numerusform>余分な引用符や区切り文字のある行が %Ln 行あり、修復しました: %1 行目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with bytes that are no text in this encoding, shown as �: line %1.</source>
        <translation>
            <numerusform>この文字コードの文字でないバイトを含む行が %Ln 行あり、� と表示しています: %1 行目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shorter than the heading: the missing cells are empty</source>
        <translation>見出しより短い（足りないセルは空）</translation>
    </message>
    <message>
        <source>Longer than the heading: the further cells are in added columns</source>
        <translation>見出しより長い（余分なセルは追加した列へ）</translation>
    </message>
    <message>
        <source>Stray quotes or delimiters: put right</source>
        <translation>余分な引用符や区切り文字（修復済み）</translation>
    </message>
    <message>
        <source>Bytes that are no text in this encoding: shown as �</source>
        <translation>この文字コードの文字でないバイト（� と表示）</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（読み取り専用）</translation>
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
        <translation>行が 1,048,576 行を超えています</translation>
    </message>
    <message>
        <source>more than 1,990 columns</source>
        <translation>列が 1,990 個を超えています</translation>
    </message>
    <message>
        <source>a row of more than 64 MiB</source>
        <translation>64 MiB を超える行があります</translation>
    </message>
    <message>
        <source>the same text again and again, more than 1 GiB of it</source>
        <translation>同じテキストが繰り返され、合計が 1 GiB を超えています</translation>
    </message>
    <message>
        <source>a sheet holds at most 1,048,576 rows with its header; export as CSV or JSONL instead</source>
        <translation>1 つのシートに入るのは見出しを含めて 1,048,576 行までです。CSV または JSONL でエクスポートしてください</translation>
    </message>
    <message>
        <source>there is no workbook in it</source>
        <translation>ブックが含まれていません</translation>
    </message>
    <message>
        <source>more than 16,777,216 different texts</source>
        <translation>異なるテキストが 16,777,216 個を超えています</translation>
    </message>
    <message>
        <source>more than 16,384 columns</source>
        <translation>列が 16,384 個を超えています</translation>
    </message>
    <message>
        <source>a cell names the text %1, which is not in the workbook</source>
        <translation>セルが参照するテキスト %1 がブックにありません</translation>
    </message>
    <message>
        <source>the cell of “%1” has %2 characters, and Excel takes 32,767; export as ODS, CSV or JSONL instead</source>
        <translation>「%1」のセルは %2 文字あり、Excel の上限 32,767 文字を超えています。ODS、CSV または JSONL でエクスポートしてください</translation>
    </message>
    <message>
        <source>elements inside elements more than 128 deep</source>
        <translation>要素の入れ子が 128 階層を超えています</translation>
    </message>
    <message>
        <source>it holds a document type, which no workbook has; it was not read any further</source>
        <translation>ブックにはないはずの文書型宣言があるため、読み取りを中止しました</translation>
    </message>
    <message>
        <source>a cell of more than 16 MiB</source>
        <translation>16 MiB を超えるセルがあります</translation>
    </message>
    <message>
        <source>a part of it is broken (%1)</source>
        <translation>一部が壊れています（%1）</translation>
    </message>
    <message>
        <source>this is not a workbook, whatever its name says</source>
        <translation>名前にかかわらず、ブックではありません</translation>
    </message>
    <message>
        <source>it is protected with a password; open it in its own program, save it without one and open that file</source>
        <translation>パスワードで保護されています。元のプログラムで開き、パスワードなしで保存し直したファイルを開いてください</translation>
    </message>
    <message>
        <source>this is a workbook in a form of Excel&apos;s own (.xls, .xlsb); save it as .xlsx and open that file</source>
        <translation>Excel 独自の形式（.xls、.xlsb）のブックです。.xlsx で保存し直したファイルを開いてください</translation>
    </message>
    <message>
        <source>the archive is damaged at %1 (%2)</source>
        <translation>アーカイブが %1 で破損しています（%2）</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table needs</source>
        <translation>%1 は展開すると、表に必要な大きさをはるかに超えます</translation>
    </message>
    <message>
        <source>a single piece of %1 has more than 16 MiB</source>
        <translation>%1 に 16 MiB を超える要素があります</translation>
    </message>
    <message>
        <source>the archive is damaged or cut short (%1)</source>
        <translation>アーカイブが破損しているか、途中で切れています（%1）</translation>
    </message>
    <message>
        <source>an archive of more than 20,000 parts</source>
        <translation>アーカイブの構成要素が 20,000 個を超えています</translation>
    </message>
    <message>
        <source>the part %1 is missing in it</source>
        <translation>%1 の部分がありません</translation>
    </message>
    <message>
        <source>more than 4 GiB of cells in one sheet; export as CSV or JSONL instead</source>
        <translation>1 つのシートのセルが 4 GiB を超えています。CSV または JSONL でエクスポートしてください</translation>
    </message>
</context>
<context>
    <name>rowmill::AboutDialog</name>
    <message>
        <source>About Rowmill</source>
        <translation>Rowmill について</translation>
    </message>
    <message>
        <source>Runs every row of a table through a language model.</source>
        <translation>表のすべての行を言語モデルで処理します。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without warranty.</source>
        <translation>Apache License 2.0 に基づくフリーソフトウェアです。無保証です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <translation>バージョン情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>For a report of what went wrong</source>
        <translation>問題の報告に使えます</translation>
    </message>
</context>
<context>
    <name>rowmill::Actions</name>
    <message>
        <source>&amp;Open table…</source>
        <translation>表を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open a fol&amp;der of texts…</source>
        <translation>テキストのフォルダーを開く(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;New from clipboard</source>
        <translation>クリップボードから新規作成(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>プロジェクトを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>サンプルを試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>最近のプロジェクト(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;hoose a recipe</source>
        <translation>レシピを選択(&amp;H)</translation>
    </message>
    <message>
        <source>Use another &amp;file…</source>
        <translation>別のファイルを使用(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import recipe…</source>
        <translation>レシピのインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>プロジェクトを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Correct ans&amp;wer</source>
        <translation>回答を修正(&amp;W)</translation>
    </message>
    <message>
        <source>Revert to the &amp;model&apos;s answer</source>
        <translation>モデルの回答に戻す(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Exclude rows</source>
        <translation>行を除外(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Include rows</source>
        <translation>行を含める(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>キー(&amp;K)…</translation>
    </message>
    <message>
        <source>Use the rows as e&amp;xamples</source>
        <translation>行を例として使用(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Network…</source>
        <translation>ネットワーク(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <translation>価格(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Row &amp;inspector</source>
        <translation>行インスペクター(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Run panel</source>
        <translation>実行パネル(&amp;R)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Try 5 rows</source>
        <translation>5 行を試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>失敗した行を再試行(&amp;F)</translation>
    </message>
    <message>
        <source>Run selecte&amp;d rows</source>
        <translation>選択した行を実行(&amp;D)</translation>
    </message>
    <message>
        <source>Run all rows a&amp;gain…</source>
        <translation>すべての行を再実行(&amp;G)…</translation>
    </message>
    <message>
        <source>Run &amp;outdated rows again…</source>
        <translation>古くなった行を再実行(&amp;O)…</translation>
    </message>
    <message>
        <source>Run &amp;new and changed rows</source>
        <translation>新規および変更された行を実行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Rowmill</source>
        <translation>Rowmill について(&amp;A)</translation>
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
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>先に表を開いてください。</translation>
    </message>
    <message>
        <source>Not while a run is on.</source>
        <translation>実行中は使えません。</translation>
    </message>
    <message>
        <source>Resume or stop the run first.</source>
        <translation>先に実行を再開するか停止してください。</translation>
    </message>
    <message>
        <source>Everything is saved as it happens.</source>
        <translation>すべて随時保存されています。</translation>
    </message>
    <message>
        <source>The project is open read-only.</source>
        <translation>プロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>All rows are shown.</source>
        <translation>すべての行が表示されています。</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直し(&amp;R): %1</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>行が選択されていません。</translation>
    </message>
    <message>
        <source>No row is excluded.</source>
        <translation>除外された行はありません。</translation>
    </message>
    <message>
        <source>The table shows the answers of a run. Choose another filter first.</source>
        <translation>表には過去の実行の回答が表示されています。先に別のフィルターを選んでください。</translation>
    </message>
    <message>
        <source>No answer is corrected.</source>
        <translation>修正された回答はありません。</translation>
    </message>
    <message>
        <source>The project is open read-only. Save it under another name to run it.</source>
        <translation>プロジェクトは読み取り専用で開かれています。実行するには別の名前で保存してください。</translation>
    </message>
    <message>
        <source>A run is on.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>No row is waiting.</source>
        <translation>待機中の行はありません。</translation>
    </message>
    <message>
        <source>Requests in flight are finishing.</source>
        <translation>応答待ちのリクエストの完了を待っています。</translation>
    </message>
    <message>
        <source>No run is on.</source>
        <translation>実行中ではありません。</translation>
    </message>
    <message>
        <source>No row has failed.</source>
        <translation>失敗した行はありません。</translation>
    </message>
    <message>
        <source>No row is done.</source>
        <translation>完了した行はありません。</translation>
    </message>
    <message>
        <source>E&amp;xport recipe…</source>
        <translation>レシピのエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the ro&amp;ws shown…</source>
        <translation>表示中の行をエクスポート(&amp;W)…</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>見出し付きでコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>環境設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Event log</source>
        <translation>イベントログ(&amp;E)</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>ウィンドウの次の部分(&amp;W)</translation>
    </message>
    <message>
        <source>Previous part of t&amp;he window</source>
        <translation>ウィンドウの前の部分(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>並べ替え(&amp;O)</translation>
    </message>
    <message>
        <source>Sort by this col&amp;umn</source>
        <translation>この列で並べ替え(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go to row…</source>
        <translation>行へ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Next failed row</source>
        <translation>次の失敗した行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous failed row</source>
        <translation>前の失敗した行(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;ad the whole cell</source>
        <translation>セル全体を表示(&amp;A)</translation>
    </message>
    <message>
        <source>High contrast, l&amp;ight</source>
        <translation>ハイコントラスト（ライト）(&amp;I)</translation>
    </message>
    <message>
        <source>High contrast, d&amp;ark</source>
        <translation>ハイコントラスト（ダーク）(&amp;A)</translation>
    </message>
    <message>
        <source>Run a pi&amp;lot of %1 rows</source>
        <translation>%1 行のパイロット実行(&amp;L)</translation>
    </message>
    <message>
        <source>A file is being opened.</source>
        <translation>ファイルを開いています。</translation>
    </message>
</context>
<context>
    <name>rowmill::AnswerBox</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Write the answer by hand</source>
        <translation>回答を手入力</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>回答をコピー</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Revert to the model&apos;s answer</source>
        <translation>モデルの回答に戻す</translation>
    </message>
    <message>
        <source>The model&apos;s answer</source>
        <translation>モデルの回答</translation>
    </message>
    <message>
        <source>The last answer, which did not fit</source>
        <translation>最後の回答（形式が不適合）</translation>
    </message>
    <message>
        <source>Answer by hand</source>
        <translation>手入力する</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>%1 に修正</translation>
    </message>
    <message>
        <source>The model has not answered.</source>
        <translation>モデルは回答していません。</translation>
    </message>
    <message>
        <source>Excluded: no run asks this row.</source>
        <translation>除外: この行はどの実行でも問い合わせません。</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>回答はまだありません</translation>
    </message>
</context>
<context>
    <name>rowmill::AnswerEditor</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>rowmill::AnswerPage</name>
    <message>
        <source>Free text</source>
        <translation>自由形式のテキスト</translation>
    </message>
    <message>
        <source>One of a set of labels</source>
        <translation>ラベルのいずれか</translation>
    </message>
    <message>
        <source>Named fields</source>
        <translation>名前付きフィールド</translation>
    </message>
    <message>
        <source>Answer column</source>
        <translation>回答列</translation>
    </message>
    <message>
        <source>The answer is</source>
        <translation>回答の種類</translation>
    </message>
    <message numerus="yes">
        <source>This column has more than %Ln different value(s): too many for labels.</source>
        <translation>
            <numerusform>この列には異なる値が %Ln 個より多くあり、ラベルには多すぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is kept as the model wrote it, as text in this column, and exported beside the columns of the table. A row that failed stays empty there; the reason stands in its status.</source>
        <translation>回答はモデルが書いたとおりのテキストとしてこの列に保存され、表の列と並べてエクスポートされます。失敗した行では空のままになり、理由は状態に表示されます。</translation>
    </message>
    <message>
        <source>The model is told the labels, and every answer is checked: what is none of them is asked again once, and then fails.</source>
        <translation>モデルにラベルを伝え、すべての回答を確認します。ラベル以外の回答は一度だけ再質問し、それでも合わなければ失敗とします。</translation>
    </message>
    <message>
        <source>Each field has a column of its own. Every answer is checked: what does not fit is asked again once, and then fails.</source>
        <translation>フィールドごとに列があります。すべての回答を確認し、合わない回答は一度だけ再質問して、それでも合わなければ失敗とします。</translation>
    </message>
</context>
<context>
    <name>rowmill::AttemptView</name>
    <message>
        <source>Attempt %1: %2, %3</source>
        <translation>試行 %1: %2、%3</translation>
    </message>
    <message>
        <source>Waited %1 for us, %2 for the server</source>
        <translation>ローカル待ち %1、サーバー待ち %2</translation>
    </message>
    <message>
        <source>%1 tokens sent, %2 written</source>
        <translation>送信 %1 トークン、生成 %2 トークン</translation>
    </message>
    <message>
        <source>%1 of them from the cache</source>
        <translation>うち %1 はキャッシュから</translation>
    </message>
    <message>
        <source>%1 of them for reasoning</source>
        <translation>うち %1 は推論用</translation>
    </message>
    <message>
        <source>Time the attempt took</source>
        <translation>試行の所要時間</translation>
    </message>
</context>
<context>
    <name>rowmill::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>rowmill::CellPeek</name>
    <message>
        <source>The whole cell</source>
        <translation>セル全体</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>行 %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters</source>
        <translation>
            <numerusform>残り %n 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>This cell is empty.</source>
        <translation>このセルは空です。</translation>
    </message>
</context>
<context>
    <name>rowmill::CellText</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>行 %1、%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
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
        <translation>名前を付けて画像を保存</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Save the data as</source>
        <translation>名前を付けてデータを保存</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>タブ区切りテキスト (*.tsv)</translation>
    </message>
</context>
<context>
    <name>rowmill::ColumnMenu</name>
    <message>
        <source>Row number</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>&amp;All columns as they were</source>
        <translation>すべての列を元に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;As in the source</source>
        <translation>元の順序(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;scending</source>
        <translation>昇順(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降順(&amp;D)</translation>
    </message>
    <message>
        <source>Sort a&amp;scending</source>
        <translation>昇順で並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>降順で並べ替え(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>この列を隠す(&amp;H)</translation>
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
        <translation>テストを中止(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Sends one small request, which the provider may bill</source>
        <translation>小さなリクエストを 1 件送信します（プロバイダーが課金する場合があります）</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>rowmill::ContextField</name>
    <message>
        <source>Rows before each row, as context</source>
        <translation>コンテキストとして使う、各行の前の行数</translation>
    </message>
    <message>
        <source>So many rows in front of it are shown to the model with each row: their source columns, never answers. Each row is then asked alone, not with others in one request.</source>
        <translation>各行の問い合わせの際に、その前にあるこの数の行をモデルに見せます。見せるのは元の列だけで、回答は含みません。各行は、他の行とまとめずに 1 行ずつ問い合わせます。</translation>
    </message>
    <message>
        <source>Rows after each row, as context</source>
        <translation>コンテキストとして使う、各行の後の行数</translation>
    </message>
    <message>
        <source>So many rows behind it are shown to the model with each row, in the same way.</source>
        <translation>各行の問い合わせの際に、その後にあるこの数の行を同じようにモデルに見せます。</translation>
    </message>
    <message>
        <source>Context rows</source>
        <translation>コンテキストの行</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Which columns of the rows around it are shown</source>
        <translation>前後の行のうち、見せる列</translation>
    </message>
    <message>
        <source>The columns that the prompt names</source>
        <translation>プロンプトで使っている列</translation>
    </message>
    <message>
        <source>columns of the prompt</source>
        <translation>プロンプトの列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the context: %1</source>
        <translation>コンテキストの列: %1</translation>
    </message>
</context>
<context>
    <name>rowmill::DataCommands</name>
    <message>
        <source>Use another file&apos;s rows</source>
        <translation>別のファイルの行を使用</translation>
    </message>
    <message>
        <source>The rows are in place: %L1 new, %L2 changed, %L3 unchanged, %L4 gone.</source>
        <translation>行を取り込みました: 新規 %L1 行、変更 %L2 行、変更なし %L3 行、なくなった行 %L4 行。</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>レシピのインポート</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>レシピ (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The recipe of %1 is in place; Undo takes it back.</source>
        <translation>%1 のレシピを適用しました。［元に戻す］で取り消せます。</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>レシピのエクスポート</translation>
    </message>
    <message>
        <source>The recipe is in %1: prompts, model and limits, no rows and no key.</source>
        <translation>レシピを %1 に保存しました。プロンプト、モデル、制限を含み、行とキーは含みません。</translation>
    </message>
    <message numerus="yes">
        <source>The recipe is in %1: prompts, model and limits, no key. With it go %Ln example(s), which are rows of this table.</source>
        <translation>
            <numerusform>レシピを %1 に保存しました。プロンプト、モデル、制限を含み、キーは含みません。この表の行である例を %Ln 件含みます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::DataPage</name>
    <message>
        <source>Open another table…</source>
        <translation>別の表を開く…</translation>
    </message>
    <message>
        <source>Open another table</source>
        <translation>別の表を開く</translation>
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
    <message numerus="yes">
        <source>%Ln row(s) not as the others…</source>
        <translation>
            <numerusform>ほかと異なる行 %Ln 行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation>行 %L1</translation>
    </message>
</context>
<context>
    <name>rowmill::EarlierAnswers</name>
    <message>
        <source>By hand %1</source>
        <translation>%1 に手入力</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>Earlier answers (%1)</source>
        <translation>以前の回答（%1）</translation>
    </message>
    <message>
        <source>Use this answer</source>
        <translation>この回答を使用</translation>
    </message>
    <message>
        <source>Use the answer of: %1</source>
        <translation>次の回答を使用: %1</translation>
    </message>
</context>
<context>
    <name>rowmill::EventLog</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>rowmill::EventLogWindow</name>
    <message>
        <source>Event log</source>
        <translation>イベントログ</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>情報(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>警告(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Errors</source>
        <translation>エラー(&amp;E)</translation>
    </message>
    <message>
        <source>Find in the events</source>
        <translation>イベントを検索</translation>
    </message>
    <message>
        <source>&amp;Follow the end</source>
        <translation>末尾を追う(&amp;F)</translation>
    </message>
    <message>
        <source>Keeps the latest event in view</source>
        <translation>最新のイベントを常に表示します</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>&amp;Go to the row</source>
        <translation>行へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Selects the event&apos;s row in the table</source>
        <translation>イベントの行を表で選択します</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the selected events; without a selection, all that are shown</source>
        <translation>選択したイベントをコピーします。選択していない場合は、表示中のすべてをコピーします</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the events that are shown, as text or as CSV</source>
        <translation>表示中のイベントをテキストまたは CSV として保存します</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>イベント %1 / %2 件</translation>
    </message>
    <message>
        <source>Select one event that has a row.</source>
        <translation>行のあるイベントを 1 件選択してください。</translation>
    </message>
    <message>
        <source>No event is shown.</source>
        <translation>表示中のイベントはありません。</translation>
    </message>
    <message>
        <source>&amp;Undo clear</source>
        <translation>消去を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>消去(&amp;R)</translation>
    </message>
    <message>
        <source>Brings back what was cleared</source>
        <translation>消去したイベントを元に戻します</translation>
    </message>
    <message>
        <source>Empties the log; it can be brought back until the next event</source>
        <translation>ログを空にします。次のイベントが記録されるまでは元に戻せます</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>ログは空です。</translation>
    </message>
</context>
<context>
    <name>rowmill::EventRecorder</name>
    <message>
        <source>“%1” is closed.</source>
        <translation>「%1」を閉じました。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is open: %Ln row(s).</source>
        <translation>
            <numerusform>「%1」を開きました: %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Connection test: %1</source>
        <translation>接続テスト: %1</translation>
    </message>
    <message>
        <source>proxy as the system says</source>
        <translation>プロキシはシステムの設定に従う</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>プロキシ %1</translation>
    </message>
    <message>
        <source>no further certificate authorities</source>
        <translation>追加の認証局なし</translation>
    </message>
    <message>
        <source>certificate authorities of %1</source>
        <translation>%1 の認証局</translation>
    </message>
    <message>
        <source>Network settings: %1, %2.</source>
        <translation>ネットワーク設定: %1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) changed by hand.</source>
        <translation>
            <numerusform>%Ln 行を手動で変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Limits changed by hand: %1.</source>
        <translation>制限を手動で変更しました: %1。</translation>
    </message>
    <message>
        <source>Model: %1 at %2.</source>
        <translation>モデル: %1（%2）。</translation>
    </message>
</context>
<context>
    <name>rowmill::ExampleCommands</name>
    <message>
        <source>With their &amp;answers</source>
        <translation>その回答を付けて(&amp;A)</translation>
    </message>
    <message>
        <source>With what stands in “%1”</source>
        <translation>「%1」の内容を付けて</translation>
    </message>
</context>
<context>
    <name>rowmill::ExampleList</name>
    <message numerus="yes">
        <source>%Ln example(s), shown to the model ahead of each row</source>
        <translation>
            <numerusform>%Ln 個の例（各行の前にモデルへ提示）</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out the example: %1</source>
        <translation>例を取り除く: %1</translation>
    </message>
    <message>
        <source>Take out this example</source>
        <translation>この例を取り除く</translation>
    </message>
</context>
<context>
    <name>rowmill::ExportDialog</name>
    <message>
        <source>Export the answers</source>
        <translation>回答のエクスポート</translation>
    </message>
    <message>
        <source>File form</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel ブック (.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (.ods)</source>
        <translation>OpenDocument スプレッドシート (.ods)</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <source>TSV, tab separated (.tsv)</source>
        <translation>TSV、タブ区切り (.tsv)</translation>
    </message>
    <message>
        <source>JSON lines (.jsonl)</source>
        <translation>JSON Lines (.jsonl)</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>コンマ ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>セミコロン ;</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>縦線 |</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>&amp;Byte order mark, by which Excel knows UTF-8</source>
        <translation>Excel が UTF-8 と判別するためのバイト順マーク(&amp;B)</translation>
    </message>
    <message>
        <source>Changes those cells. Numbers stay as they are.</source>
        <translation>該当するセルが変わります。数値はそのままです。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Only the rows shown in the table</source>
        <translation>表に表示されている行のみ</translation>
    </message>
    <message>
        <source>Filter the table to export a part of it.</source>
        <translation>一部だけをエクスポートするには、表をフィルターしてください。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>すべて解除(&amp;N)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>De&amp;limiter</source>
        <translation>区切り文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>UTF-8. Quotes and line breaks in cells are kept.</source>
        <translation>UTF-8。セル内の引用符と改行は保持されます。</translation>
    </message>
    <message>
        <source>UTF-8, one object a line, for programs.</source>
        <translation>UTF-8、1 行に 1 オブジェクト。プログラムで処理する場合に。</translation>
    </message>
    <message>
        <source>Every cell is text: leading zeros and long numbers stay, and nothing is run as a formula. At most 1,048,576 rows.</source>
        <translation>すべてのセルがテキストです。先頭のゼロや長い数値は保持され、数式として実行されることはありません。最大 1,048,576 行。</translation>
    </message>
    <message>
        <source>A column needs a name.</source>
        <translation>列には名前が必要です。</translation>
    </message>
    <message>
        <source>Two columns are named “%1”.</source>
        <translation>「%1」という名前の列が 2 つあります。</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>列を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>F2 or a double click renames a column; drag to change the order.</source>
        <translation>F2 キーまたはダブルクリックで列の名前を変更できます。ドラッグで順序を変更できます。</translation>
    </message>
    <message>
        <source>A &apos; before cells that a s&amp;preadsheet would run as a formula</source>
        <translation>数式として実行されるセルの先頭に &apos; を付ける(&amp;X)</translation>
    </message>
    <message>
        <source>Only a CSV file has one to choose.</source>
        <translation>選択できるのは CSV ファイルの場合だけです。</translation>
    </message>
    <message>
        <source>Only for CSV and TSV files.</source>
        <translation>CSV ファイルと TSV ファイルの場合だけ使えます。</translation>
    </message>
    <message>
        <source>Select a column that is not the first.</source>
        <translation>先頭以外の列を選択してください。</translation>
    </message>
    <message>
        <source>Select a column that is not the last.</source>
        <translation>末尾以外の列を選択してください。</translation>
    </message>
</context>
<context>
    <name>rowmill::FieldList</name>
    <message>
        <source>Add a field</source>
        <translation>フィールドを追加</translation>
    </message>
</context>
<context>
    <name>rowmill::FieldRow</name>
    <message>
        <source>name of the field</source>
        <translation>フィールド名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい/いいえ</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>good, bad, mixed</source>
        <translation>良い, 悪い, どちらとも</translation>
    </message>
    <message>
        <source>What the field can be, with commas between</source>
        <translation>フィールドに入る値（コンマ区切り）</translation>
    </message>
    <message>
        <source>May be empty</source>
        <translation>空でもよい</translation>
    </message>
    <message>
        <source>For what a row does not always say</source>
        <translation>すべての行にあるとは限らない項目に</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>フィールド名</translation>
    </message>
    <message>
        <source>Type of the field %1</source>
        <translation>フィールド %1 の型</translation>
    </message>
    <message>
        <source>Remove the field %1</source>
        <translation>フィールド %1 を削除</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>このフィールドを削除</translation>
    </message>
</context>
<context>
    <name>rowmill::FilterChips</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in rows</source>
        <translation>行内を検索</translation>
    </message>
    <message>
        <source>Answers of run %1</source>
        <translation>実行 %1 の回答</translation>
    </message>
    <message>
        <source>Filter and search</source>
        <translation>フィルターと検索</translation>
    </message>
</context>
<context>
    <name>rowmill::FindSign</name>
    <message>
        <source>Sort again</source>
        <translation>再度並べ替え</translation>
    </message>
    <message>
        <source>Rows have changed since they were sorted. They stay where they are until you sort again.</source>
        <translation>並べ替えた後に変わった行があります。再度並べ替えるまで、行の位置は変わりません。</translation>
    </message>
    <message>
        <source>Sort again: rows have changed since they were sorted</source>
        <translation>再度並べ替え: 並べ替えた後に変わった行があります</translation>
    </message>
</context>
<context>
    <name>rowmill::FormChoices</name>
    <message>
        <source>Read &amp;as</source>
        <translation>読み取り形式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>文字コード(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>シート(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>区切り文字(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>見出し(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引用符(&amp;Q)</translation>
    </message>
    <message>
        <source>S&amp;kip lines in front</source>
        <translation>先頭の行を読み飛ばす(&amp;K)</translation>
    </message>
    <message>
        <source>Skip lines in front</source>
        <translation>先頭の行を読み飛ばす</translation>
    </message>
    <message>
        <source>Esca&amp;pe</source>
        <translation>エスケープ(&amp;P)</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>In the first row</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>None: columns by number</source>
        <translation>なし（列を番号で表示）</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（非表示）</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>自動検出: %1</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>最初のシート</translation>
    </message>
    <message>
        <source>The first: %1</source>
        <translation>最初のシート: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>in line %L1</source>
        <translation>%L1 行目</translation>
    </message>
    <message>
        <source>Detected: %L1</source>
        <translation>自動検出: %L1</translation>
    </message>
</context>
<context>
    <name>rowmill::GoToRow</name>
    <message>
        <source>Go to ro&amp;w</source>
        <translation>行へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>1 to %1</source>
        <translation>1～%1</translation>
    </message>
    <message>
        <source>That is no row number.</source>
        <translation>行番号ではありません。</translation>
    </message>
    <message>
        <source>The last row is %1.</source>
        <translation>最後の行は %1 です。</translation>
    </message>
    <message>
        <source>Row %1 is not among the rows shown.</source>
        <translation>行 %1 は表示中の行に含まれていません。</translation>
    </message>
</context>
<context>
    <name>rowmill::GoneDialog</name>
    <message>
        <source>by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>Answers of rows that are gone</source>
        <translation>なくなった行の回答</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Its cells</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>なくなった日時</translation>
    </message>
    <message>
        <source>What is kept of the row</source>
        <translation>行について保存されている内容</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) of rows that the data no longer has. They are kept, and count for nothing, until old answers are dropped.</source>
        <translation>
            <numerusform>データからなくなった行の回答が %Ln 件あります。古い回答を削除するまで保存されますが、集計には含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed are the last %1; a file takes them all.</source>
        <translation>最後の %1 件を表示しています。ファイルにはすべて出力されます。</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>ありません。</translation>
    </message>
</context>
<context>
    <name>rowmill::HistoryCommands</name>
    <message>
        <source>Not while a run is on.</source>
        <translation>実行中は使えません。</translation>
    </message>
    <message>
        <source>Export the answers of rows that are gone</source>
        <translation>なくなった行の回答のエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx *.ods *.jsonl)</source>
        <translation>表 (*.csv *.tsv *.xlsx *.ods *.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln old answer(s)?</source>
        <translation>
            <numerusform>古い回答 %Ln 件を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The present answers and corrections stay. The answers that they replaced and those of rows that are gone, %1, can then no longer be looked at; this cannot be undone.</source>
        <translation>現在の回答と修正は残ります。置き換えられた回答となくなった行の回答（%1）は表示できなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>rowmill::HistoryDialog</name>
    <message>
        <source>unknown</source>
        <comment>a cost</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>What is kept of the run</source>
        <translation>実行について保存されている内容</translation>
    </message>
    <message>
        <source>Drop old answers…</source>
        <translation>古い回答を削除…</translation>
    </message>
    <message>
        <source>Rows that are gone…</source>
        <translation>なくなった行…</translation>
    </message>
    <message>
        <source>Show its answers</source>
        <translation>この実行の回答を表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Drop old answers (%1)…</source>
        <translation>古い回答を削除（%1）…</translation>
    </message>
    <message>
        <source>Rows that are gone (%1)…</source>
        <translation>なくなった行（%1）…</translation>
    </message>
    <message>
        <source>Answers of rows that the data no longer has</source>
        <translation>データからなくなった行の回答</translation>
    </message>
    <message>
        <source>No row with an answer has gone.</source>
        <translation>回答のある行でなくなったものはありません。</translation>
    </message>
    <message>
        <source>No answer has been replaced yet.</source>
        <translation>置き換えられた回答はまだありません。</translation>
    </message>
    <message>
        <source>No run yet.</source>
        <translation>まだ実行されていません。</translation>
    </message>
    <message>
        <source>Dropping old answers…</source>
        <translation>古い回答を削除しています…</translation>
    </message>
    <message>
        <source>The file gives back their room, which takes as long as copying it.</source>
        <translation>ファイルの空き領域を解放します。これにはファイルのコピーと同じくらいの時間がかかります。</translation>
    </message>
    <message>
        <source>No answer of this run is kept.</source>
        <translation>この実行の回答は残っていません。</translation>
    </message>
</context>
<context>
    <name>rowmill::ImportDialog</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>表を開く</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln 行を読み取り済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln 行を読み取り済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rowmill::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Select a row to see its request, answer and attempts</source>
        <translation>行を選択すると、リクエスト、回答、試行が表示されます</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>System message</source>
        <translation>システムメッセージ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>waiting for us</source>
        <translation>ローカル待ち</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>サーバー待ち</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>Not asked: row %1 had asked the very same.</source>
        <translation>問い合わせなし: 行 %1 でまったく同じ内容を問い合わせ済みです。</translation>
    </message>
</context>
<context>
    <name>rowmill::KeyCommands</name>
    <message>
        <source>Waiting for the keychain to give the key “%1”.</source>
        <translation>キーチェーンからキー「%1」を取得しています。</translation>
    </message>
    <message>
        <source>Delete the key “%1”?</source>
        <translation>キー「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>It is taken out of the keychain, and requests to %1 can no longer use it.</source>
        <translation>キーチェーンから削除され、%1 へのリクエストでは使えなくなります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask you to unlock it.</source>
        <translation>キーチェーンの応答を待っています。ロックの解除を求められる場合があります。</translation>
    </message>
    <message>
        <source>Take “%1” off the list all the same?</source>
        <translation>それでも「%1」を一覧から取り除きますか?</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>一覧から取り除く</translation>
    </message>
</context>
<context>
    <name>rowmill::KeyEntryDialog</name>
    <message>
        <source>Replace a key</source>
        <translation>キーの置き換え</translation>
    </message>
    <message>
        <source>Store a key</source>
        <translation>キーの保存</translation>
    </message>
    <message>
        <source>my key</source>
        <translation>自分のキー</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>新しいキー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask you to unlock it.</source>
        <translation>キーチェーンの応答を待っています。ロックの解除を求められる場合があります。</translation>
    </message>
    <message>
        <source>It goes into the system&apos;s keychain, and is sent to this server and nowhere else.</source>
        <translation>キーはシステムのキーチェーンに保存され、このサーバー以外には送信されません。</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>キーに名前を付けてください。</translation>
    </message>
    <message>
        <source>Type or paste the key.</source>
        <translation>キーを入力するか貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>rowmill::KeyField</name>
    <message>
        <source>Keys…</source>
        <translation>キー…</translation>
    </message>
    <message>
        <source>Show the stored keys</source>
        <translation>保存済みのキーを表示</translation>
    </message>
    <message>
        <source>Key for this session</source>
        <translation>このセッションのキー</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>Store a key…</source>
        <translation>キーを保存…</translation>
    </message>
    <message>
        <source>A key is held; type to replace it</source>
        <translation>キーがあります（入力すると置き換わります）</translation>
    </message>
    <message>
        <source>Kept in memory for this session only, never saved.</source>
        <translation>このセッションの間だけメモリに保持され、保存されません。</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, and read from there when a run begins.</source>
        <translation>システムのキーチェーンに保存され、実行の開始時に読み取られます。</translation>
    </message>
    <message>
        <source>%1 Sent to %2 and nowhere else.</source>
        <translation>%1%2 以外には送信されません。</translation>
    </message>
    <message>
        <source>Give the address of the server first: a key belongs to it.</source>
        <translation>先にサーバーのアドレスを入力してください。キーはそのアドレスに属します。</translation>
    </message>
</context>
<context>
    <name>rowmill::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>保存済みのキー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>このキーを使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>置き換え(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain and never shown. Each is sent only to the server it is stored for.</source>
        <translation>システムのキーチェーンに保存され、表示されることはありません。各キーは、保存時に指定したサーバーにのみ送信されます。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>No key is stored yet.</source>
        <translation>保存済みのキーはまだありません。</translation>
    </message>
    <message>
        <source>Select a key first.</source>
        <translation>先にキーを選択してください。</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>使用中です。</translation>
    </message>
</context>
<context>
    <name>rowmill::LabelEdit</name>
    <message>
        <source>One a line, for example:
positive
negative</source>
        <translation>1 行に 1 つ。例:
肯定的
否定的</translation>
    </message>
    <message>
        <source>From a column</source>
        <translation>列から取得</translation>
    </message>
    <message>
        <source>Take the labels from what a column holds</source>
        <translation>列の内容をラベルとして使用</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln 個のラベル</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels, one a line</source>
        <translation>ラベル（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>先に表を開いてください。</translation>
    </message>
</context>
<context>
    <name>rowmill::LimitsPage</name>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Ask the very same only once</source>
        <translation>同じ問い合わせは 1 回だけ(&amp;A)</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>毎分のリクエスト数</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>毎分のトークン数</translation>
    </message>
    <message>
        <source>Left on automatic, both are learned from what the server says. These four take effect at once, also while a run is on.</source>
        <translation>自動にすると、どちらもサーバーの応答から判断します。以上の 4 項目は、実行中でもすぐに反映されます。</translation>
    </message>
    <message>
        <source>Attempts for each row</source>
        <translation>1 行あたりの試行回数</translation>
    </message>
    <message>
        <source>Errors that may pass are tried again after a growing wait.</source>
        <translation>一時的と思われるエラーは、待ち時間を延ばしながら再試行します。</translation>
    </message>
    <message>
        <source>Time allowed for an answer</source>
        <translation>回答を待つ時間</translation>
    </message>
    <message>
        <source>The last two count for requests from now on.</source>
        <translation>最後の 2 項目は、以後のリクエストに適用されます。</translation>
    </message>
    <message>
        <source>Budget of a run</source>
        <translation>1 回の実行の予算</translation>
    </message>
    <message>
        <source>The run pauses before the request that would pass it, with those in flight counted. Raised during the pause, it goes on.</source>
        <translation>応答待ちの分も含めて予算を超えるリクエストの前に、実行を一時停止します。一時停止中に予算を増やすと再開します。</translation>
    </message>
    <message>
        <source>Rows whose finished request is the same share one, and its answer.</source>
        <translation>最終的なリクエストが同じ行は、1 つのリクエストとその回答を共有します。</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>予算なし</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>米ドル</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Amount of the budget</source>
        <translation>予算額</translation>
    </message>
    <message>
        <source>Fewer while the server pushes &amp;back</source>
        <translation>サーバーが抑制を求めたら減らす(&amp;W)</translation>
    </message>
</context>
<context>
    <name>rowmill::LiveChart</name>
    <message>
        <source>No run yet</source>
        <translation>まだ実行されていません</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>画像をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>データをコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>画像を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve data…</source>
        <translation>データを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the last moment of a chart</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1: not sending</source>
        <comment>a moment of a chart</comment>
        <translation>%1: 送信していません</translation>
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
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Drop one file, or the folder that the texts are in.</source>
        <translation>ファイルを 1 つ、またはテキストの入ったフォルダーをドロップしてください。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>The clipboard holds no table and no text.</source>
        <translation>クリップボードに表もテキストもありません。</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Rowmill projects (*.rowmill)</source>
        <translation>Rowmill プロジェクト (*.rowmill)</translation>
    </message>
    <message>
        <source>Dropped text</source>
        <translation>ドロップしたテキスト</translation>
    </message>
</context>
<context>
    <name>rowmill::ModelField</name>
    <message>
        <source>&amp;List models</source>
        <translation>モデルの一覧を取得(&amp;L)</translation>
    </message>
    <message>
        <source>Asks the endpoint which models it has</source>
        <translation>エンドポイントにあるモデルを問い合わせます</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>Asking for the models…</source>
        <translation>モデルを問い合わせ中…</translation>
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
        <translation>最大トークン数</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Each is sent only when ticked; otherwise the model&apos;s own default holds.</source>
        <translation>チェックを付けた項目だけを送信します。付けない場合はモデルの既定値が使われます。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>It is running on this computer</source>
        <translation>このコンピューターで動作しています</translation>
    </message>
    <message numerus="yes">
        <source>It answers about %Ln request(s) at once, so no more are sent.</source>
        <translation>
            <numerusform>同時に処理できるのは約 %Ln 件のため、それ以上は送信しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not sent. Tick the box beside it first.</source>
        <translation>この値は送信されません。先に横のチェックボックスをオンにしてください。</translation>
    </message>
</context>
<context>
    <name>rowmill::NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>As the &amp;system says</source>
        <translation>システムの設定に従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;No proxy</source>
        <translation>プロキシを使わない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;This proxy:</source>
        <translation>次のプロキシを使う(&amp;T):</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>None: the system&apos;s authorities alone</source>
        <translation>なし（システムの認証局のみ）</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA ファイルの選択</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>Use no CA file</source>
        <translation>CA ファイルを使わない</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Further certificate authorities</source>
        <translation>追加の認証局</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Takes effect with the next run, and when a paused one is resumed.</source>
        <translation>次の実行から、または一時停止した実行の再開時に反映されます。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>An http, https, socks5 or socks5h address with its port. This computer is always asked directly.</source>
        <translation>ポートを含む http、https、socks5、socks5h のアドレス。このコンピューターには常に直接接続します。</translation>
    </message>
    <message>
        <source>The password is kept until Rowmill is closed, and never saved.</source>
        <translation>パスワードは Rowmill を閉じるまで保持され、保存はされません。</translation>
    </message>
    <message>
        <source>A file with certificates in PEM form, such as your company&apos;s. They are trusted beside the system&apos;s.</source>
        <translation>会社の証明書など、PEM 形式の証明書ファイル。システムの証明書に加えて信頼します。</translation>
    </message>
    <message>
        <source>Choose “This proxy” first.</source>
        <translation>先に「次のプロキシを使う」を選択してください。</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>ファイルが選択されていません。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is not whole yet.</source>
        <translation>プロキシのアドレスがまだ不完全です。</translation>
    </message>
</context>
<context>
    <name>rowmill::NewDataDialog</name>
    <message>
        <source>Use another file</source>
        <translation>別のファイルを使用</translation>
    </message>
    <message>
        <source>Position: first with first, and so on</source>
        <translation>位置: 1 行目は 1 行目と、以下同様</translation>
    </message>
    <message>
        <source>Key column: %1</source>
        <translation>キー列: %1</translation>
    </message>
    <message>
        <source>Use these rows</source>
        <translation>この行を使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Read as…</source>
        <translation>読み取り方法(&amp;R)…</translation>
    </message>
    <message>
        <source>How the file is read: delimiter, encoding, heading, sheet.</source>
        <translation>ファイルの読み取り方法: 区切り文字、文字コード、見出し、シート。</translation>
    </message>
    <message>
        <source>&amp;Match rows by</source>
        <translation>行の対応付け(&amp;M)</translation>
    </message>
    <message>
        <source>Comparing… %L1 rows read</source>
        <translation>比較中… %L1 行を読み取り済み</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>この方法で読み取る</translation>
    </message>
    <message>
        <source>%L1 new, %L2 changed, %L3 unchanged; %L4 of the present rows are gone.</source>
        <translation>新規 %L1 行、変更 %L2 行、変更なし %L3 行。現在の行のうち %L4 行がなくなります。</translation>
    </message>
    <message>
        <source>New and changed rows wait to be asked; the others keep their answers. Answers of rows that are gone stay in the project.</source>
        <translation>新規および変更された行は待機中になり、ほかの行の回答はそのまま残ります。なくなった行の回答はプロジェクトに保存されます。</translation>
    </message>
    <message>
        <source>%L1 rows have an empty or a repeated key and count as new.</source>
        <translation>%L1 行はキーが空か重複しているため、新規として扱います。</translation>
    </message>
    <message>
        <source>%L1 corrections belong to changed rows and go into the history.</source>
        <translation>%L1 件の修正は変更された行のものなので、履歴に移ります。</translation>
    </message>
    <message>
        <source>%L1 of the present answers were given to another prompt or by another model; Run offers to ask for them again.</source>
        <translation>現在の回答のうち %L1 件は別のプロンプトまたはモデルによるものです。実行するときに、再度問い合わせるかどうかを選べます。</translation>
    </message>
</context>
<context>
    <name>rowmill::NotesDialog</name>
    <message>
        <source>Notes on the table file</source>
        <translation>表のファイルについての注意</translation>
    </message>
    <message>
        <source>These rows were not as the others. Every one of them is in the table, none was left out.</source>
        <translation>次の行はほかと異なっていました。すべて表に含まれており、省かれた行はありません。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行番号</translation>
    </message>
    <message>
        <source>What was met</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%L1 more are not listed.</source>
        <translation>ほかに %L1 件あります（一覧には表示していません）。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>rowmill::OutdatedQuestion</name>
    <message numerus="yes">
        <source>Ask %Ln row(s) again that another prompt or model has answered?</source>
        <translation>
            <numerusform>別のプロンプトまたはモデルで回答された %Ln 行を、再度問い合わせますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers so far are replaced as the new ones arrive. They are kept in the history.</source>
        <translation>これまでの回答は、新しい回答が届くたびに置き換わります。以前の回答は履歴に残ります。</translation>
    </message>
    <message>
        <source>Ask them again</source>
        <translation>再度問い合わせる</translation>
    </message>
</context>
<context>
    <name>rowmill::PackField</name>
    <message>
        <source>1: each row alone</source>
        <translation>1: 行ごとに送信</translation>
    </message>
    <message>
        <source>Rows in one request</source>
        <translation>1 リクエストあたりの行数</translation>
    </message>
    <message>
        <source>Several short rows in one request save requests, and the system prompt and the labels or fields are sent once for all of them.</source>
        <translation>短い行をいくつか 1 つのリクエストにまとめると、リクエスト数を減らせます。システムプロンプトとラベルまたはフィールドの送信も 1 回で済みます。</translation>
    </message>
    <message>
        <source>The system prompt differs from row to row: each is asked alone.</source>
        <translation>システムプロンプトが行ごとに異なるため、1 行ずつ問い合わせます。</translation>
    </message>
    <message>
        <source>%1 requests instead of %2. Each answer counts only with its row&apos;s own number and check word; what is missing is asked again in smaller groups.</source>
        <translation>リクエストは %2 件ではなく %1 件になります。回答は、その行の番号と照合語が付いている場合のみ有効です。足りない分は、より小さなまとまりで再度問い合わせます。</translation>
    </message>
    <message>
        <source>Each row is shown with the rows around it: each is asked alone.</source>
        <translation>各行を前後の行とともに見せるため、1 行ずつ問い合わせます。</translation>
    </message>
</context>
<context>
    <name>rowmill::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>ハイコントラスト（ライト）</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ハイコントラスト（ダーク）</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Show a &amp;notification when a run ends or pauses</source>
        <translation>実行の終了時または一時停止時に通知を表示(&amp;N)</translation>
    </message>
    <message>
        <source>Only while another program&apos;s window is in front</source>
        <translation>別のプログラムのウィンドウが手前にあるときのみ</translation>
    </message>
    <message>
        <source>Play a &amp;sound then</source>
        <translation>通知時に音を鳴らす(&amp;S)</translation>
    </message>
    <message>
        <source>The desktop&apos;s own, or a beep where it has none</source>
        <translation>デスクトップの通知音。ない場合はビープ音</translation>
    </message>
    <message>
        <source>Keep the computer a&amp;wake while a run is on</source>
        <translation>実行中はコンピューターをスリープさせない(&amp;W)</translation>
    </message>
    <message>
        <source>The screen may still go dark.</source>
        <translation>画面は消えることがあります。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>&amp;Open the last project again</source>
        <translation>前回のプロジェクトを開く(&amp;O)</translation>
    </message>
    <message>
        <source>When Rowmill starts without a file</source>
        <translation>ファイルを指定せずに Rowmill を起動したとき</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>キー(&amp;K)…</translation>
    </message>
    <message>
        <source>Keys that are stored in the keychain</source>
        <translation>キーチェーンに保存されているキー</translation>
    </message>
    <message>
        <source>N&amp;etwork…</source>
        <translation>ネットワーク(&amp;E)…</translation>
    </message>
    <message>
        <source>Proxy, and further certificate authorities</source>
        <translation>プロキシと追加の認証局</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <translation>価格(&amp;P)…</translation>
    </message>
    <message>
        <source>What models cost</source>
        <translation>モデルの料金</translation>
    </message>
</context>
<context>
    <name>rowmill::PricesDialog</name>
    <message>
        <source>$%1 in, $%2 out, $%3 read from the cache, $%4 written to it</source>
        <translation>入力 $%1、出力 $%2、キャッシュ読み取り $%3、キャッシュ書き込み $%4</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Your own prices</source>
        <translation>独自の価格</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>入力(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>出力(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Read from the cache</source>
        <translation>キャッシュ読み取り(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Written to the cache</source>
        <translation>キャッシュ書き込み(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Set as its price</source>
        <translation>この価格に設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget this price</source>
        <translation>この価格を削除(&amp;F)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>US dollars a million tokens. The prices that come with Rowmill are of %1; your own come first, on this computer and in every project.</source>
        <translation>100 万トークンあたりの米ドル。Rowmill に付属の価格は %1 時点のものです。独自の価格が優先され、このコンピューターのすべてのプロジェクトで使われます。</translation>
    </message>
    <message>
        <source>Rowmill&apos;s table: %1.</source>
        <translation>Rowmill の価格表: %1。</translation>
    </message>
    <message>
        <source>Rowmill&apos;s table does not know what it costs here. Until you set a price, costs are unknown.</source>
        <translation>Rowmill の価格表にはこの場合の価格がありません。価格を設定するまで、コストは不明です。</translation>
    </message>
    <message>
        <source>Name the model first.</source>
        <translation>先にモデル名を入力してください。</translation>
    </message>
    <message>
        <source>This model has no price of your own.</source>
        <translation>このモデルに独自の価格は設定されていません。</translation>
    </message>
</context>
<context>
    <name>rowmill::ProbeCommands</name>
    <message>
        <source>Name the model first.</source>
        <translation>先にモデル名を入力してください。</translation>
    </message>
</context>
<context>
    <name>rowmill::ProjectCloser</name>
    <message>
        <source>An export is being written. Give it up?</source>
        <translation>エクスポートの書き込み中です。中止しますか?</translation>
    </message>
    <message>
        <source>What is written so far is dropped; the project keeps every answer.</source>
        <translation>書き込んだ内容は破棄されます。回答はすべてプロジェクトに残ります。</translation>
    </message>
    <message>
        <source>Give up the export</source>
        <translation>エクスポートを中止</translation>
    </message>
</context>
<context>
    <name>rowmill::ProjectFiles</name>
    <message>
        <source>Save the project as</source>
        <translation>名前を付けてプロジェクトを保存</translation>
    </message>
    <message>
        <source>Rowmill projects (*.rowmill)</source>
        <translation>Rowmill プロジェクト (*.rowmill)</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>回答のエクスポート</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 ファイル (*.%2)</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 を保存しています…</translation>
    </message>
</context>
<context>
    <name>rowmill::ProjectOpener</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
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
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Finished request for the selected row</source>
        <translation>選択した行の最終的なリクエスト</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Optional: the role of the model</source>
        <translation>省略可: モデルの役割</translation>
    </message>
    <message>
        <source>What to ask for each row, for example:
Is this review positive or negative?
{{review}}</source>
        <translation>各行について問い合わせる内容。例:
このレビューは肯定的ですか、否定的ですか?
{{review}}</translation>
    </message>
    <message>
        <source>Prompt for each row</source>
        <translation>各行のプロンプト</translation>
    </message>
    <message>
        <source>Insert column</source>
        <translation>列を挿入</translation>
    </message>
    <message>
        <source>Insert a column into the prompt</source>
        <translation>プロンプトに列を挿入</translation>
    </message>
    <message>
        <source>Start with {{%1}}</source>
        <translation>{{%1}} から始める</translation>
    </message>
    <message>
        <source>Put the column %1 into the prompt</source>
        <translation>列 %1 をプロンプトに入れる</translation>
    </message>
    <message>
        <source>Request for row %L1</source>
        <translation>行 %L1 のリクエスト</translation>
    </message>
    <message numerus="yes">
        <source>The table has no column named %1.</source>
        <translation>
            <numerusform>表に %1 という名前の列はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>先に表を開いてください。</translation>
    </message>
</context>
<context>
    <name>rowmill::ProviderCombo</name>
    <message>
        <source>Practice (no key, no network)</source>
        <translation>練習用（キー・ネットワーク不要）</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>その他のサーバー</translation>
    </message>
    <message>
        <source>%1 (running here)</source>
        <translation>%1（ここで動作中）</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1（このコンピューター）</translation>
    </message>
</context>
<context>
    <name>rowmill::RecentMenu</name>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>rowmill::RecipeMenu</name>
    <message>
        <source>Label each row</source>
        <translation>各行にラベルを付ける</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Summarise</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Extract fields</source>
        <translation>フィールドの抽出</translation>
    </message>
    <message>
        <source>Write from fields</source>
        <translation>フィールドから文章を作成</translation>
    </message>
    <message>
        <source>Free prompt</source>
        <translation>自由なプロンプト</translation>
    </message>
    <message>
        <source>&amp;On a sample table</source>
        <translation>サンプルの表で試す(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save as a recipe of mine…</source>
        <translation>マイレシピとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove one of mine</source>
        <translation>マイレシピを削除(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” is in place; Undo takes it back.</source>
        <translation>「%1」を適用しました。［元に戻す］で取り消せます。</translation>
    </message>
    <message>
        <source>Save as a recipe of mine</source>
        <translation>マイレシピとして保存</translation>
    </message>
    <message>
        <source>There is a recipe “%1” already.</source>
        <translation>レシピ「%1」は既にあります。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>“%1” is among your recipes now.</source>
        <translation>「%1」をマイレシピに追加しました。</translation>
    </message>
    <message>
        <source>Remove the recipe “%1”?</source>
        <translation>レシピ「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name of the recipe: prompts, examples, answer, model and limits; no other rows, no key</source>
        <translation>レシピの名前（プロンプト、例、回答、モデル、制限を含み、例以外の行とキーは含みません）</translation>
    </message>
</context>
<context>
    <name>rowmill::RowFinder</name>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>並べ替えています…</translation>
    </message>
</context>
<context>
    <name>rowmill::RowMap</name>
    <message>
        <source>Row map</source>
        <translation>行マップ</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>Rows %1 to %2</source>
        <translation>行 %1～%2</translation>
    </message>
    <message>
        <source>The state of all rows from first to last.</source>
        <translation>最初から最後までのすべての行の状態。</translation>
    </message>
    <message>
        <source>In view: %1 of %2</source>
        <translation>表示範囲: %1 / %2</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of those shown</source>
        <translation>表示中の行の %1～%2 行目</translation>
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
        <translation>一致する行がありません</translation>
    </message>
    <message>
        <source>This table has no rows</source>
        <translation>この表には行がありません</translation>
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
        <translation>実行を再開しました。</translation>
    </message>
    <message numerus="yes">
        <source>Run %1 has started: %Ln row(s).</source>
        <translation>
            <numerusform>実行 %1 を開始しました: %Ln 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pausing: requests in flight are finishing.</source>
        <translation>一時停止の準備中: 応答待ちのリクエストの完了を待っています。</translation>
    </message>
    <message>
        <source>The run is paused.</source>
        <translation>実行を一時停止しました。</translation>
    </message>
</context>
<context>
    <name>rowmill::RunAttention</name>
    <message>
        <source>Running %1</source>
        <translation>%1 を実行中</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>rowmill::RunCharts</name>
    <message>
        <source>Answers per second</source>
        <translation>毎秒の回答数</translation>
    </message>
    <message>
        <source>Latency, seconds</source>
        <translation>レイテンシ（秒）</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>実行全体</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Answers/s</source>
        <translation>回答/秒</translation>
    </message>
    <message>
        <source>/s</source>
        <comment>rows a second</comment>
        <translation>/秒</translation>
    </message>
    <message>
        <source>Latency, s</source>
        <translation>レイテンシ（秒）</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>毎分のトークン数</translation>
    </message>
    <message>
        <source>Tokens/min</source>
        <translation>トークン/分</translation>
    </message>
    <message>
        <source>/min</source>
        <comment>tokens a minute</comment>
        <translation>/分</translation>
    </message>
    <message>
        <source>Choose charts</source>
        <translation>グラフを選択</translation>
    </message>
    <message>
        <source>Copy or save the charts</source>
        <translation>グラフをコピーまたは保存</translation>
    </message>
    <message>
        <source>%1 (no room in this window)</source>
        <translation>%1（このウィンドウに収まりません）</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>画像をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>データをコピー(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save image…</source>
        <translation>画像を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve data…</source>
        <translation>データを保存(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>rowmill::RunCommands</name>
    <message numerus="yes">
        <source>%Ln excluded row(s) are left out.</source>
        <translation>
            <numerusform>除外された %Ln 行は対象外です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every answer is of the present prompt and model.</source>
        <translation>すべての回答は現在のプロンプトとモデルによるものです。</translation>
    </message>
    <message>
        <source>Excluded rows are not asked. Include them first.</source>
        <translation>除外された行は問い合わせません。先に［行を含める］を実行してください。</translation>
    </message>
    <message>
        <source>The answers so far are replaced as the new ones arrive. They are kept in the history.</source>
        <translation>これまでの回答は、新しい回答が届くたびに置き換わります。以前の回答は履歴に残ります。</translation>
    </message>
    <message>
        <source>Run all rows again?</source>
        <translation>すべての行を再実行しますか?</translation>
    </message>
    <message>
        <source>Run all rows</source>
        <translation>すべての行を実行</translation>
    </message>
    <message>
        <source>Kept, these rows are not asked. Asked, the model&apos;s answer takes the place of the correction, which the history keeps.</source>
        <translation>修正を維持すると、これらの行は問い合わせません。問い合わせると、モデルの回答が修正と置き換わり、修正は履歴に残ります。</translation>
    </message>
</context>
<context>
    <name>rowmill::RunPanel</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Press Run to start. Answers are saved as they arrive.</source>
        <translation>［実行］を押すと開始します。回答は届きしだい保存されます。</translation>
    </message>
    <message>
        <source>RUN %1</source>
        <translation>実行 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 トークン</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
</context>
<context>
    <name>rowmill::SetupPanel</name>
    <message>
        <source>Setup</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The project is open read-only. Save it under another name to change it.</source>
        <translation>プロジェクトは読み取り専用で開かれています。変更するには別の名前で保存してください。</translation>
    </message>
</context>
<context>
    <name>rowmill::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Search for an act or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Search in the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>一致するショートカットはありません。</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Next or previous row, next or previous column</source>
        <translation>次または前の行、次または前の列</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向キー</translation>
    </message>
    <message>
        <source>A page down or up</source>
        <translation>1 ページ下または上</translation>
    </message>
    <message>
        <source>First or last row</source>
        <translation>最初または最後の行</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>選択する行を増やす</translation>
    </message>
    <message>
        <source>Shift with the keys above</source>
        <translation>Shift + 上記のキー</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>The row&apos;s menu</source>
        <translation>行のメニュー</translation>
    </message>
    <message>
        <source>Menu key, or Shift+F10</source>
        <translation>メニューキー、または Shift+F10</translation>
    </message>
    <message>
        <source>Writing an answer</source>
        <translation>回答の入力中</translation>
    </message>
    <message>
        <source>Keep what is written</source>
        <translation>入力内容を確定</translation>
    </message>
    <message>
        <source>Keep it, in the inspector</source>
        <translation>入力内容を確定（インスペクター）</translation>
    </message>
    <message>
        <source>Begin a new line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>元のままにする</translation>
    </message>
    <message>
        <source>In the prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>Next or previous column of the list</source>
        <translation>リストの次または前の列</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Take the column</source>
        <translation>列を確定</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>リストを閉じる</translation>
    </message>
    <message>
        <source>On to the next field</source>
        <translation>次のフィールドへ移動</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>次または前のコントロール</translation>
    </message>
    <message>
        <source>Another step, chip or choice of the same group</source>
        <translation>同じグループの別の手順、フィルター、選択肢</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>ボタンを押す、チェックボックスを切り替える</translation>
    </message>
    <message>
        <source>Open a list of choices</source>
        <translation>選択肢のリストを開く</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>F10, or Alt with the underlined letter</source>
        <translation>F10、または Alt + 下線付きの文字</translation>
    </message>
    <message>
        <source>Paste a table, on the first page</source>
        <translation>表を貼り付け（最初のページ）</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>ダイアログを閉じる</translation>
    </message>
</context>
<context>
    <name>rowmill::StepButton</name>
    <message>
        <source>Ready: %1</source>
        <translation>準備完了: %1</translation>
    </message>
    <message>
        <source>Not ready: %1</source>
        <translation>未完了: %1</translation>
    </message>
</context>
<context>
    <name>rowmill::Surroundings</name>
    <message>
        <source>Save the events</source>
        <translation>イベントの保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The events are saved in %1.</source>
        <translation>イベントを %1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>rowmill::TableImport</name>
    <message>
        <source>Open a table</source>
        <translation>表を開く</translation>
    </message>
    <message>
        <source>Open a folder of texts</source>
        <translation>テキストのフォルダーを開く</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>クリップボード</translation>
    </message>
</context>
<context>
    <name>rowmill::TablePage</name>
    <message>
        <source>No failed row among those shown</source>
        <translation>表示中の行に失敗した行はありません</translation>
    </message>
    <message>
        <source>The only failed row</source>
        <translation>失敗した行はこれだけです</translation>
    </message>
    <message>
        <source>From the first row again</source>
        <translation>最初の行に戻りました</translation>
    </message>
    <message>
        <source>From the last row again</source>
        <translation>最後の行に戻りました</translation>
    </message>
</context>
<context>
    <name>rowmill::WelcomePage</name>
    <message>
        <source>Run every row through a model</source>
        <translation>すべての行をモデルで処理</translation>
    </message>
    <message>
        <source>Open a table, write one prompt, press Run. Answers are saved as they arrive.</source>
        <translation>表を開き、プロンプトを 1 つ書いて、［実行］を押します。回答は届きしだい保存されます。</translation>
    </message>
    <message>
        <source>or drop a file or a folder of texts anywhere in this window, or paste a table (Ctrl+V)</source>
        <translation>またはファイルやテキストのフォルダーをこのウィンドウにドロップするか、表を貼り付けてください (Ctrl+V)</translation>
    </message>
    <message>
        <source>Open a table…</source>
        <translation>表を開く…</translation>
    </message>
    <message>
        <source>XLSX, ODS, CSV, JSON, plain text</source>
        <translation>XLSX、ODS、CSV、JSON、プレーンテキスト</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>サンプルを試す</translation>
    </message>
    <message>
        <source>300 reviews on the practice endpoint: no key, no network, no cost</source>
        <translation>練習用エンドポイントで 300 件のレビューを処理（キー、ネットワーク、費用は不要）</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Go on with a run, or look at its answers</source>
        <translation>実行を続ける、または回答を見る</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近のプロジェクト</translation>
    </message>
    <message>
        <source>Projects you open show up here.</source>
        <translation>開いたプロジェクトがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>rowmill::WindowMessages</name>
    <message>
        <source>Writing %1…</source>
        <translation>%1 を書き込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln 行を %1 に書き込みました。</numerusform>
        </translation>
    </message>
</context>
</TS>
